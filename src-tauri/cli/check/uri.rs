//! A file's path as a reference in a report: seen from where the command was given, with forward
//! strokes and everything else escaped that a URI does not take.
use std::{
    env,
    path::{Component, Path, Prefix},
};

pub(super) fn of(path: &Path) -> String {
    let here = env::current_dir().ok();
    let near = here.as_deref().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path);
    let mut parts = Vec::new();
    let mut absolute = false;
    for component in near.components() {
        match component {
            Component::RootDir => absolute = true,
            Component::Prefix(prefix) => {
                if let Prefix::Disk(letter) | Prefix::VerbatimDisk(letter) = prefix.kind() {
                    parts.push(format!("{}:", char::from(letter)));
                }
            }
            Component::CurDir => {}
            Component::ParentDir => parts.push("..".to_owned()),
            Component::Normal(part) => parts.push(escaped(&part.to_string_lossy())),
        }
    }
    let joined = parts.join("/");
    if absolute { format!("file:///{joined}") } else { joined }
}

fn escaped(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}
