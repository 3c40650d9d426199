//! A synthetic LinkedIn archive: a believable person whose files have exactly the headers that
//! LinkedIn writes. Each oddity that is known of real archives can be planted in it, alone or with
//! all others, and it is written as LinkedIn does: a ZIP, its unpacked folder, or files alone.
mod day;
mod english;
mod french;
mod left;
mod people;
mod quirk;
mod sheet;

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub(crate) use left::LEFT;
pub(crate) use quirk::Quirk;
pub(crate) use sheet::Sheet;

/// The number that LinkedIn puts behind some names.
pub(crate) const MEMBER: &str = "184467440";

#[derive(Clone)]
pub(crate) struct Archive {
    pub(crate) sheets: Vec<Sheet>,
    /// A folder around all files, as some programs add in packing again.
    top: String,
    /// Left by a Mac beside the files.
    clutter: bool,
}

impl Archive {
    /// A 'Complete' archive in French, without any oddity.
    pub(crate) fn french() -> Self {
        let mut sheets = french::sheets();
        sheets.push(people::connections(12));
        sheets.extend(left::sheets());
        Self { sheets, top: String::new(), clutter: false }
    }

    /// The person has the profile in English too: the files of each language stand in its folder.
    #[must_use]
    pub(crate) fn in_two_languages(mut self) -> Self {
        if self.sheets.iter().any(|sheet| sheet.name.starts_with("en_US/")) {
            return self;
        }
        for sheet in &mut self.sheets {
            if french::is_of_profile(&sheet.name) {
                sheet.name.insert_str(0, "fr_FR/");
            }
        }
        self.sheets.extend(english::sheets());
        self
    }

    /// What LinkedIn sends within minutes: without what was posted.
    #[must_use]
    pub(crate) fn basic(mut self) -> Self {
        const LATER: [&str; 8] = [
            "Shares",
            "Comments",
            "Reactions",
            "Votes",
            "InstantReposts",
            "Saved_Items",
            "Member_Follows",
            "SearchQueries",
        ];
        self.sheets.retain(|sheet| !LATER.iter().any(|name| sheet.name.starts_with(name)));
        self
    }

    /// Knows so many people.
    #[must_use]
    pub(crate) fn connections(mut self, count: usize) -> Self {
        *self.sheet("Connections.csv") = people::connections(count);
        self
    }

    #[must_use]
    pub(crate) fn with(mut self, quirk: Quirk) -> Self {
        quirk.plant(&mut self);
        self
    }

    #[must_use]
    pub(crate) fn with_all_quirks(self) -> Self {
        Quirk::ALL.into_iter().fold(self, Self::with)
    }

    #[must_use]
    pub(crate) fn within(mut self, folder: &str) -> Self {
        self.top = format!("{folder}/");
        self
    }

    #[must_use]
    pub(crate) fn packed_on_a_mac(mut self) -> Self {
        self.clutter = true;
        self
    }

    /// Only the files of these names.
    #[must_use]
    pub(crate) fn only(mut self, names: &[&str]) -> Self {
        self.sheets.retain(|sheet| names.contains(&sheet.name.as_str()));
        self
    }

    /// All files have their header and nothing else.
    #[must_use]
    pub(crate) fn without_rows(mut self) -> Self {
        for sheet in &mut self.sheets {
            sheet.rows.clear();
        }
        self
    }

    pub(crate) fn sheet(&mut self, name: &str) -> &mut Sheet {
        let named = self.sheets.iter_mut().find(|sheet| sheet.is_called(name));
        named.unwrap_or_else(|| panic!("no {name}"))
    }

    /// One file alone.
    pub(crate) fn csv(&mut self, name: &str) -> Vec<u8> {
        self.sheet(name).bytes()
    }

    pub(crate) fn zip(&self) -> Vec<u8> {
        self.pack(CompressionMethod::Deflated)
    }

    /// With the bytes of each file as they are, to be damaged where a test wants it.
    pub(crate) fn stored(&self) -> Vec<u8> {
        self.pack(CompressionMethod::Stored)
    }

    fn pack(&self, method: CompressionMethod) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(method);
        for (name, bytes) in self.files() {
            zip.start_file(name, options).unwrap();
            zip.write_all(&bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    pub(crate) fn write_to(&self, folder: &Path) {
        for (name, bytes) in self.files() {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }

    fn files(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let own = self.sheets.iter().flat_map(|sheet| {
            let beside = self.clutter.then(|| {
                let (folder, name) = sheet.name.rsplit_once('/').unwrap_or(("", &sheet.name));
                let name = format!("__MACOSX/{}{folder}/._{name}", self.top).replace("//", "/");
                (name, b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X".to_vec())
            });
            [Some((format!("{}{}", self.top, sheet.name), sheet.bytes())), beside]
        });
        let store =
            self.clutter.then(|| (format!("{}.DS_Store", self.top), b"\0\0\0\x01Bud1".to_vec()));
        own.flatten().chain(store)
    }
}
