//! The shape of the tree: files short enough to read, none forgotten, each one introduced.
use std::{collections::BTreeMap, fs};

use super::source::{files, hold};

#[test]
fn files_are_short() {
    let mut all = files(&["src-tauri", "tests", "ui/src"], &[".rs", ".svelte"]);
    all.retain(|file| !file.path.contains("/node_modules/"));
    let broken: Vec<String> = all
        .iter()
        .map(|file| (file, if file.path.ends_with(".rs") { 400 } else { 200 }))
        .filter(|(file, limit)| file.text.lines().count() > *limit)
        .map(|(file, limit)| {
            format!("{}: {} lines, at most {limit}", file.path, file.text.lines().count())
        })
        .collect();
    hold("Divide the file by what it is about (aim at a hundred lines):", &broken);
}

#[test]
fn folders_introduce_themselves() {
    let mut heads = files(&["src-tauri"], &["mod.rs", "main.rs"]);
    heads.extend(files(&["src-tauri/src"], &[".rs"]).into_iter().filter(|file| {
        let inside = file.path.strip_prefix("src-tauri/src/").unwrap();
        !inside.contains('/')
    }));
    let broken: Vec<String> = heads
        .iter()
        .filter(|file| file.text.lines().count() > 1)
        .filter(|file| !file.text.trim_start().starts_with("//!"))
        .map(|file| file.path.clone())
        .collect();
    hold(
        "Begin the file with two or three sentences in `//!` that a newcomer understands:",
        &broken,
    );
}

#[test]
fn no_test_file_is_forgotten() {
    let list = fs::read_to_string("tests/lib.rs").unwrap();
    let mut broken = Vec::new();
    for file in files(&["tests"], &[".rs"]) {
        let name = file.path.strip_prefix("tests/").unwrap().strip_suffix(".rs").unwrap();
        let listed = list.lines().any(|line| line.trim() == format!("mod {name};"));
        if name != "lib" && !name.contains('/') && !listed {
            broken.push(format!("{}: `mod {name};`", file.path));
        }
    }
    hold("Add the missing lines to tests/lib.rs, or the tests never run:", &broken);
}

#[test]
fn migrations_are_appended() {
    let store = fs::read_to_string("src-tauri/src/store/file.rs").unwrap();
    let mut names: Vec<String> = fs::read_dir("src-tauri/migrations")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut broken = Vec::new();
    let mut last = 0;
    for (name, number) in names.iter().zip(1..) {
        if !name.starts_with(&format!("{number:04}_")) {
            broken.push(format!("{name}: its number should be {number:04}"));
        }
        match store.find(&format!("migrations/{name}\"")) {
            Some(at) if at > last => last = at,
            _ => broken.push(format!("{name}: not in its turn in src-tauri/src/store/file.rs")),
        }
    }
    hold("A dossier walks every migration in order; add one, never change an old one:", &broken);
}

/// These two work with files rather than with the dossier.
const LONGER: [&str; 2] = ["start", "rename_dossier"];

#[test]
fn commands_only_pass_on() {
    let mut broken = Vec::new();
    for file in files(&["src-tauri/app/commands"], &[".rs"]) {
        for (name, length) in commands(&file.text) {
            let limit = if LONGER.contains(&name.as_str()) { 20 } else { 12 };
            if length > limit {
                broken.push(format!("{}: {name} has {length} lines, at most {limit}", file.path));
            }
        }
    }
    hold("A command looks up, calls the core and returns; move the work into the core:", &broken);
}

/// The commands of a file, and how many lines stand between their braces.
fn commands(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for command in text.split("#[tauri::command").skip(1) {
        let Some((head, body)) = command.split_once("{\n") else { continue };
        let name = head.split("fn ").nth(1).and_then(|name| name.split('(').next());
        let length = body.lines().take_while(|line| *line != "}").count();
        found.insert(name.unwrap_or_default().to_owned(), length);
    }
    found
}
