//! Who may name whom: the arrows of ARCHITECTURE.md.
use std::{collections::BTreeSet, fs};

use super::source::{File, files, hold, names, paths};

fn core() -> Vec<File> {
    files(&["src-tauri/src"], &[".rs"])
}

fn product() -> Vec<File> {
    files(&["src-tauri"], &[".rs"])
}

/// The core's module that a file belongs to: `src-tauri/src/plan/advice.rs` is of `plan`.
fn module(file: &File) -> &str {
    let inside = file.path.strip_prefix("src-tauri/src/").unwrap();
    inside.split(['/', '.']).next().unwrap()
}

#[test]
fn each_outside_library_has_one_home() {
    let homes = [
        ("tauri", vec!["src-tauri/app"]),
        ("tauri_build", vec!["src-tauri/build.rs"]),
        ("tauri_specta", vec!["src-tauri/app"]),
        ("rusqlite", vec!["src-tauri/src/store"]),
        ("rusqlite_migration", vec!["src-tauri/src/store"]),
        ("clap", vec!["src-tauri/cli"]),
        ("fluent_bundle", vec!["src-tauri/src/texts.rs", "src-tauri/src/texts"]),
        ("exif", vec!["src-tauri/src/photo"]),
        ("fast_image_resize", vec!["src-tauri/src/photo"]),
        ("image_hasher", vec!["src-tauri/src/photo"]),
        ("moxcms", vec!["src-tauri/src/photo"]),
        ("rustface", vec!["src-tauri/src/photo"]),
        ("calcard", vec!["src-tauri/src/profile", "src-tauri/src/export"]),
        ("csv", vec!["src-tauri/src/profile", "src-tauri/src/export"]),
        ("tar", vec!["src-tauri/src/profile"]),
        ("typst", vec!["src-tauri/src/export"]),
        ("fontdb", vec!["src-tauri/src/fonts.rs", "src-tauri/src/export"]),
        ("ttf_parser", vec!["src-tauri/src/fonts.rs", "src-tauri/src/export"]),
        ("hypher", vec!["src-tauri/src/text"]),
        ("lingua", vec!["src-tauri/src/text"]),
        ("spellbook", vec!["src-tauri/src/text"]),
    ];
    let mut broken = Vec::new();
    for file in product() {
        let code = file.source().code;
        for (library, home) in &homes {
            let at_home = home.iter().any(|home| file.path == *home || file.is_under(home));
            if !at_home && names(&code, library) {
                broken.push(format!("{} names {library}: only {} may", file.path, home.join(", ")));
            }
        }
    }
    hold("Keep an outside library behind the module that is made for it:", &broken);
}

/// The core, from the bottom up: what each module may name.
const MAY_NAME: [(&str, &[&str]); 18] = [
    ("message", &[]),
    ("saving", &[]),
    ("text", &["message"]),
    ("documents", &[]),
    ("fonts", &[]),
    ("networks", &["message", "text"]),
    ("plan", &["message", "text", "networks"]),
    ("photo", &["message", "text", "networks"]),
    ("connections", &["message", "text"]),
    ("profile", &["message", "text", "connections", "documents", "networks", "photo"]),
    ("dossier", &["message", "text", "networks", "plan", "photo", "profile"]),
    (
        "whole",
        &["message", "text", "connections", "networks", "plan", "photo", "profile", "dossier"],
    ),
    ("kit", &["message", "text", "networks", "plan", "photo", "profile", "dossier"]),
    ("agenda", &["message", "text", "networks", "plan", "profile", "dossier", "kit"]),
    ("checks", &["message", "text", "networks", "plan", "photo", "profile", "dossier", "kit"]),
    ("texts", &["message", "text"]),
    (
        "export",
        &[
            "message",
            "text",
            "connections",
            "networks",
            "plan",
            "profile",
            "dossier",
            "kit",
            "agenda",
            "whole",
            "checks",
            "texts",
        ],
    ),
    (
        "store",
        &[
            "message",
            "text",
            "connections",
            "networks",
            "plan",
            "photo",
            "profile",
            "dossier",
            "whole",
        ],
    ),
];

#[test]
fn the_core_is_built_from_the_bottom_up() {
    let mut broken = Vec::new();
    for file in core().iter().filter(|file| file.path != "src-tauri/src/lib.rs") {
        let own = module(file);
        let Some((_, allowed)) = MAY_NAME.iter().find(|(module, _)| *module == own) else {
            broken.push(format!("{own} is new: say in tests/tidy/directions.rs what it may name"));
            continue;
        };
        let named: BTreeSet<String> = paths(&file.source().code, "crate")
            .iter()
            .map(|path| path.split("::").next().unwrap().to_owned())
            .filter(|name| MAY_NAME.iter().any(|(module, _)| module == name))
            .collect();
        for name in named {
            if name != own && !allowed.contains(&name.as_str()) {
                broken.push(format!("{}: {own} must not name {name}", file.path));
            }
        }
    }
    hold("Hand the thing in from above, or move it to the module that owns it:", &broken);
}

#[test]
fn checks_and_exports_are_functions_of_the_dossier() {
    let machine = ["fs", "env", "net", "process", "thread", "time::SystemTime", "time::Instant"];
    let mut broken = Vec::new();
    for file in core().iter().filter(|file| matches!(module(file), "checks" | "export")) {
        for path in paths(&file.source().code, "std") {
            let touches = |part: &&str| path == **part || path.starts_with(&format!("{part}::"));
            if machine.iter().any(touches) {
                broken.push(format!("{} names std::{path}", file.path));
            }
        }
    }
    hold("Checks and exports see a &Dossier and nothing of the machine:", &broken);
}

#[test]
fn the_core_has_no_clock() {
    let clocks = ["Zoned::now", "Timestamp::now", "SystemTime::now", "Instant::now"];
    let mut broken = Vec::new();
    for file in core() {
        let code = file.source().code;
        for clock in clocks.iter().filter(|clock| code.contains(**clock)) {
            broken.push(format!("{} calls {clock}", file.path));
        }
    }
    hold("Take the day as an argument; `today` is a field of the dossier:", &broken);
}

#[test]
fn only_the_store_speaks_sql() {
    let mut broken = Vec::new();
    for file in product().iter().filter(|file| !file.is_under("src-tauri/src/store")) {
        for literal in file.source().literals {
            let text = literal.trim_start().to_lowercase();
            let sql = ["insert into ", "delete from ", "create table ", "drop table ", "pragma "]
                .iter()
                .any(|start| text.starts_with(start))
                || text.starts_with("select ") && text.contains(" from ")
                || text.starts_with("update ") && text.contains(" set ");
            if sql {
                broken.push(format!("{}: {literal:?}", file.path));
            }
        }
    }
    hold("SQL stands in src-tauri/src/store alone, which returns the topics' types:", &broken);
}

#[test]
fn nothing_opens_a_connection() {
    let manifest: toml::Table = fs::read_to_string("Cargo.toml").unwrap().parse().unwrap();
    let libraries = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "surf",
        "attohttpc",
        "tungstenite",
        "tokio-tungstenite",
        "tauri-plugin-http",
        "tauri-plugin-upload",
        "tauri-plugin-updater",
        "tauri-plugin-websocket",
    ];
    let mut broken = Vec::new();
    for (name, wanted) in manifest["dependencies"].as_table().unwrap() {
        let features = wanted.get("features").and_then(|list| list.as_array());
        let net = features.is_some_and(|list| {
            list.iter().any(|feature| matches!(feature.as_str(), Some("net" | "full")))
        });
        if libraries.contains(&name.as_str()) || name == "tokio" && net {
            broken.push(format!("Cargo.toml: {name}"));
        }
    }
    for file in product() {
        let code = file.source().code;
        let mut named = paths(&code, "std");
        named.extend(paths(&code, "tokio"));
        if named.iter().any(|path| path == "net" || path.starts_with("net::")) {
            broken.push(format!("{} names net", file.path));
        }
    }
    hold("The program is private: it opens no network connection.", &broken);
}
