//! Where the texts of a picture stand, as a renderer of SVG measures them, not as we do.
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use resvg::usvg::{Group, Node, Options, Tree, fontdb::Database};

/// By which letters may reach out of their line, such as a slanted f.
const SLACK: f32 = 3.0;

pub(crate) struct Boxes {
    pub(crate) width: f32,
    pub(crate) height: f32,
    all: Vec<(String, [f32; 4])>,
}

pub(crate) fn of(svg: &str) -> Boxes {
    let mut faces = Database::new();
    for file in std::fs::read_dir(fonts()).unwrap() {
        faces.load_font_data(std::fs::read(file.unwrap().path()).unwrap());
    }
    let options = Options { fontdb: Arc::new(faces), ..Options::default() };
    let tree = Tree::from_str(svg, &options).unwrap();
    let mut all = Vec::new();
    collect(tree.root(), &mut all);
    Boxes { width: tree.size().width(), height: tree.size().height(), all }
}

fn fonts() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join(file!());
    here.ancestors().nth(3).expect("tests/export/boxes.rs").join("src-tauri/fonts")
}

fn collect(group: &Group, all: &mut Vec<(String, [f32; 4])>) {
    for node in group.children() {
        let Node::Group(group) = node else { continue };
        if group.id().starts_with("map-") {
            let it = group.abs_bounding_box();
            all.push((group.id().to_owned(), [it.left(), it.top(), it.right(), it.bottom()]));
        } else {
            collect(group, all);
        }
    }
}

impl Boxes {
    /// No two of them touch, and all are on the sheet.
    pub(crate) fn hold(&self) {
        assert!(self.all.len() > 6, "{}", self.all.len());
        for (at, (id, [left, top, right, bottom])) in self.all.iter().enumerate() {
            assert!(*left >= 0.0 && *top >= 0.0, "{id}");
            assert!(*right <= self.width && *bottom <= self.height, "{id}");
            for (other, them) in &self.all[at + 1..] {
                let apart = *right <= them[0] + SLACK
                    || them[2] <= *left + SLACK
                    || *bottom <= them[1] + SLACK
                    || them[3] <= *top + SLACK;
                assert!(apart, "{id} and {other}");
            }
        }
    }
}
