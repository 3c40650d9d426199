//! The worksheet.
use paperfirst_core::{
    dossier::Dossier,
    export::{Paper, Worksheet, worksheet, worksheet_preview},
    text::Language,
    texts::Texts,
};

use super::samples::{claire, empty, long};

fn made(name: &str, language: Language, asked: &Worksheet, dossier: Option<&Dossier>) -> Vec<u8> {
    let bytes = worksheet(&Texts::new(language), asked, dossier).unwrap_or_default();
    // For looking at the pages with one's own eyes.
    if let Ok(folder) = std::env::var("PRINT_TO") {
        std::fs::write(format!("{folder}/{name}.pdf"), &bytes).unwrap();
    }
    bytes
}

#[test]
fn look() {
    for language in Language::SPOKEN {
        for (paper, large) in [(Paper::A4, false), (Paper::Letter, false), (Paper::A4, true)] {
            let asked = Worksheet { paper, large, names: Vec::new() };
            let end = format!("{}-{paper:?}-{large}", language.code());
            made(&format!("blank-{end}"), language, &asked, None);
            for (name, dossier) in [("claire", claire()), ("empty", empty()), ("long", long())] {
                if language == Language::Fr {
                    made(&format!("{name}-{end}"), language, &asked, Some(&dossier));
                }
            }
        }
    }
    let names = (1..=30).map(|n| format!("Personne {n}")).collect();
    let started = std::time::Instant::now();
    made("set", Language::Fr, &Worksheet { names, ..Worksheet::default() }, None);
    eprintln!("{:?}", started.elapsed());
}
