//! The page in the window: one door to the program, none to the network, no words of its own.
use std::fs;

use serde_json::Value;

use super::source::{File, files, hold, names};

/// What is shipped: not the page's own tests, not the generated bindings.
fn page() -> Vec<File> {
    let mut page = files(&["ui/src"], &[".ts", ".js", ".svelte", ".css", ".html"]);
    page.retain(|file| !file.path.contains(".test.") && file.path != "ui/src/lib/bindings.ts");
    page
}

#[test]
fn one_door_leads_to_the_program() {
    let broken: Vec<String> = page()
        .iter()
        .filter(|file| file.path != "ui/src/lib/desktop.ts")
        .filter(|file| file.source().said.contains("@tauri-apps/"))
        .map(|file| file.path.clone())
        .collect();
    hold("Call the program through lib/bindings.ts, the system through lib/desktop.ts:", &broken);
}

#[test]
fn the_page_opens_no_connection() {
    let doors =
        ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "importScripts"];
    let mut broken = Vec::new();
    for file in page() {
        let source = file.source();
        for door in doors.iter().filter(|door| names(&source.code, door)) {
            broken.push(format!("{} names {door}", file.path));
        }
        let remote =
            ["src=\"http", "url(http", "url(\"http", "url('http", "url(//", "@import \"http"];
        if remote.iter().any(|remote| source.said.contains(remote)) {
            broken.push(format!("{} shows something from another machine", file.path));
        }
    }
    hold("The program is private: the page loads nothing but itself.", &broken);
}

#[test]
fn no_text_becomes_markup() {
    let ways = ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"];
    let mut broken = Vec::new();
    for file in page() {
        let said = file.source().said;
        for way in ways.iter().filter(|way| said.contains(**way)) {
            broken.push(format!("{} uses {way}", file.path));
        }
    }
    hold("What a person wrote is shown as text, never read as markup:", &broken);
}

#[test]
fn the_window_trusts_only_itself() {
    let config = fs::read_to_string("tauri.conf.json").unwrap();
    let config: Value = serde_json::from_str(&config).unwrap();
    let security = &config["app"]["security"];
    let policy = security["csp"].as_str().expect("tauri.conf.json has a content security policy");
    let mut broken = Vec::new();
    for directive in policy.split(';').map(str::trim).filter(|directive| !directive.is_empty()) {
        let (name, sources) = directive.split_once(' ').unwrap_or((directive, ""));
        for source in sources.split(' ').filter(|source| !source.is_empty()) {
            let fine = match source {
                "'self'" | "'none'" | "data:" | "photo:" | "ipc:" => true,
                // The same two protocols, as Windows spells them.
                "http://photo.localhost" | "http://ipc.localhost" => true,
                "'unsafe-inline'" => name == "style-src",
                _ => false,
            };
            if !fine {
                broken.push(format!("csp, {name}: {source}"));
            }
        }
    }
    if !policy.contains("default-src 'self'") && !policy.contains("default-src 'none'") {
        broken.push("csp: default-src is open".to_owned());
    }
    for capability in security["capabilities"].as_array().into_iter().flatten() {
        for permission in capability["permissions"].as_array().into_iter().flatten() {
            let id = permission["identifier"].as_str().or(permission.as_str()).unwrap_or_default();
            if !["core:", "dialog:", "opener:"].iter().any(|start| id.starts_with(start)) {
                broken.push(format!("permission {id}: let a command of the core do it"));
            }
        }
    }
    hold("tauri.conf.json lets the page do more than it needs:", &broken);
}

/// Said the same in every language.
const NAME: &str = "Paper First";

#[test]
fn the_page_has_no_words_of_its_own() {
    let mut broken = Vec::new();
    for file in page().iter().filter(|file| file.path.ends_with(".svelte")) {
        let said = file.source().said;
        for attribute in ["aria-label", "title", "placeholder", "alt", "aria-description"] {
            for (at, start) in said.match_indices(&format!(" {attribute}=\"")) {
                let value = said[at + start.len()..].split('"').next().unwrap_or_default();
                if outside_braces(value).contains(char::is_alphabetic) {
                    broken.push(format!("{}: {attribute}=\"{value}\"", file.path));
                }
            }
        }
        let shown = markup(&said).filter(|text| text != NAME);
        broken.extend(shown.map(|text| format!("{}: {text}", file.path)));
    }
    hold("Every word a person reads stands in src-tauri/locales; show it with t('…'):", &broken);
}

/// The texts that stand between a component's tags.
fn markup(component: &str) -> impl Iterator<Item = String> {
    let mut rest = component.to_owned();
    for tag in ["script", "style", "svelte:head"] {
        while let Some(start) = rest.find(&format!("<{tag}")) {
            let close = format!("</{tag}>");
            let end = rest[start..].find(&close).map_or(rest.len(), |at| start + at + close.len());
            rest.replace_range(start..end, "");
        }
    }
    let mut text = String::new();
    let mut in_tag = false;
    for c in outside_braces(&rest).chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                text.push('\n');
            }
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let entities = ["&nbsp;", "&thinsp;", "&times;", "&middot;"];
    let text = entities.iter().fold(text, |text, entity| text.replace(entity, ""));
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| line.contains(char::is_alphabetic))
        .collect();
    lines.into_iter()
}

fn outside_braces(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}
