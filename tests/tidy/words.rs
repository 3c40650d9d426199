//! Where words and facts stand: in `locales/` and `catalogue/`, never in code.
use std::{collections::BTreeSet, fs};

use super::source::{File, files, hold};

/// The code that is shipped, in Rust and in the page.
fn shipped() -> Vec<File> {
    let mut shipped = files(&["src-tauri", "ui/src"], &[".rs", ".ts", ".svelte"]);
    shipped.retain(|file| !file.path.contains(".test."));
    shipped
}

#[test]
fn no_french_in_code() {
    let foreign = |c: char| c.is_alphabetic() && !c.is_ascii();
    let mut broken = Vec::new();
    for file in shipped() {
        for literal in file.source().literals.iter().filter(|text| text.contains(foreign)) {
            broken.push(format!("{}: {literal:?}", file.path));
        }
    }
    hold("Words stand in src-tauri/locales, lists of words in src-tauri/catalogue/words:", &broken);
}

#[test]
fn no_code_knows_a_networks_field() {
    let base = ids("src-tauri/catalogue/base.toml");
    // Two words joined: such an id can only be the field's name, where `bio` or `title` may be
    // anybody's.
    let fields: BTreeSet<String> = files(&["src-tauri/catalogue/networks"], &[".toml"])
        .iter()
        .flat_map(|file| ids(&file.path))
        .filter(|id| id.contains('_') && !base.contains(id))
        .collect();
    let mut broken = Vec::new();
    // A reader of imports names the keys of somebody else's file, which may be called the same.
    let readers = "src-tauri/src/profile/import";
    for file in shipped().into_iter().filter(|file| !file.is_under(readers)) {
        for literal in file.source().literals.iter().filter(|text| fields.contains(*text)) {
            broken.push(format!("{} names the field {literal:?}", file.path));
        }
    }
    hold("A field is data: act on its role, shape or part, as the catalogue gives them:", &broken);
}

/// Every `id` in a file of the catalogue, at whatever depth.
fn ids(path: &str) -> BTreeSet<String> {
    fn collect(value: &toml::Value, found: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => {
                found.extend(table.get("id").and_then(|id| id.as_str()).map(str::to_owned));
                table.values().for_each(|value| collect(value, found));
            }
            toml::Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let mut found = BTreeSet::new();
    table.values().for_each(|value| collect(value, &mut found));
    found
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX", "HACK"];
    let macros = ["todo!", "unimplemented!", "dbg!", "#[ignore"];
    let mut all = files(&["src-tauri", "tests", "ui/src"], &[".rs", ".ts", ".svelte", ".css"]);
    // These lines say what they look for.
    all.retain(|file| file.path != "tests/tidy/words.rs");
    let mut broken = Vec::new();
    for file in all {
        let source = file.source();
        for comment in &source.comments {
            broken.extend(
                marks
                    .iter()
                    .filter(|mark| comment.contains(**mark))
                    .map(|mark| format!("{}: {mark} in {comment:?}", file.path)),
            );
        }
        broken.extend(
            macros
                .iter()
                .filter(|name| source.code.contains(**name))
                .map(|name| format!("{}: {name}", file.path)),
        );
    }
    hold("Finish it, or leave it out and open an issue:", &broken);
}
