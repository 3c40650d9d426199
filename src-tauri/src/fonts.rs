//! The system's own faces, for characters that no bundled one draws: Chinese, Devanagari, emoji. The
//! window and the terminal look for them before they print; nothing else here reads the machine.
use std::collections::BTreeSet;

use fontdb::{Database, FaceInfo, ID, Style};
use ttf_parser::{Face, Permissions};

/// The font files that together draw most of these characters, as few as possible; they may be
/// embedded in a document.
pub fn of_system(characters: &str) -> Vec<Vec<u8>> {
    let mut wanted: BTreeSet<char> = characters.chars().filter(|c| is_seen(*c)).collect();
    let mut files = Vec::new();
    if wanted.is_empty() {
        return files;
    }
    let mut system = Database::new();
    system.load_system_fonts();
    let mut faces: Vec<(&FaceInfo, BTreeSet<char>)> = system
        .faces()
        .filter(|face| face.style == Style::Normal)
        .map(|face| (face, drawn(&system, face.id, &wanted)))
        .collect();
    while !wanted.is_empty() {
        faces.retain(|(_, drawn)| !drawn.is_empty());
        let Some((face, _)) = faces.iter().max_by_key(|(face, drawn)| {
            let plain = 1000u16.saturating_sub(face.weight.0.abs_diff(400));
            (drawn.len(), !face.monospaced, plain)
        }) else {
            break;
        };
        let id = face.id;
        files.extend(system.with_face_data(id, |data, _| data.to_vec()));
        for c in drawn(&system, id, &wanted) {
            wanted.remove(&c);
        }
        for (_, drawn) in &mut faces {
            drawn.retain(|c| wanted.contains(c));
        }
    }
    files
}

fn drawn(system: &Database, face: ID, wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let drawn = system.with_face_data(face, |data, index| {
        let face = Face::parse(data, index).ok()?;
        // Its maker may not want it in anybody's document.
        if face.permissions() == Some(Permissions::Restricted) {
            return None;
        }
        Some(wanted.iter().copied().filter(|c| face.glyph_index(*c).is_some()).collect())
    });
    drawn.flatten().unwrap_or_default()
}

/// Not a sign that only joins or varies its neighbours.
fn is_seen(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}')
}
