//! The same picture in points, twice as fine as the screen, with the bundled faces and no others: it
//! looks the same on every machine. What these faces do not hold is counted under the map.
use std::sync::{Arc, LazyLock};

use image::{
    ExtendedColorType, ImageEncoder,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};

use super::{
    super::{ExportError, fonts::BUNDLED},
    Map, Node,
    layout::Picture,
    letters, svg,
};
use crate::{message::Message, texts::Texts};

const SCALE: f32 = 2.0;
/// Points of a picture that every program opens.
const MOST: f32 = 40_000_000.0;

static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    for bytes in BUNDLED {
        faces.load_font_data(bytes.to_vec());
    }
    Arc::new(faces)
});

pub(super) fn write(picture: &Picture, map: &Map, texts: &Texts) -> Result<Vec<u8>, ExportError> {
    let mut said = Vec::new();
    all(&map.root, &mut said);
    let note = match letters::undrawn(said.into_iter()) {
        0 => String::new(),
        count => texts.say(&Message::new("export-map-undrawn").number("count", count)),
    };
    let svg = svg::write(picture, map, &note);
    let options = Options {
        fontdb: FACES.clone(),
        font_family: "Source Sans 3".to_owned(),
        ..Options::default()
    };
    let failed = |why: String| ExportError::Typesetting(why);
    let tree = Tree::from_str(&svg, &options).map_err(|error| failed(error.to_string()))?;
    let scale = SCALE.min((MOST / (picture.width * picture.height)).sqrt());
    let points = |length: f32| (length * scale).ceil() as u32;
    let mut pixels = Pixmap::new(points(picture.width), points(picture.height))
        .ok_or_else(|| failed(format!("{} × {}", picture.width, picture.height)))?;
    // A very large picture ends within its last points; they are opaque all the same.
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let colours: Vec<u8> =
        pixels.pixels().iter().flat_map(|it| [it.red(), it.green(), it.blue()]).collect();
    let mut file = Vec::new();
    // A thorough search takes four times as long, for a file of less than half the size.
    PngEncoder::new_with_quality(&mut file, CompressionType::Fast, FilterType::Sub)
        .write_image(&colours, pixels.width(), pixels.height(), ExtendedColorType::Rgb8)
        .map_err(|error| failed(error.to_string()))?;
    Ok(file)
}

fn all<'n>(node: &'n Node, said: &mut Vec<&'n str>) {
    said.push(&node.text);
    node.children.iter().for_each(|child| all(child, said));
}
