//! What is printed: in both languages, on both papers, short, long and empty.
#[path = "export/samples.rs"]
mod samples;

use paperfirst_core::{
    checks::Report,
    dossier::Dossier,
    export::{self, Contents, Format, Paper},
    text::Language,
    texts::Texts,
};
use samples::{claire, empty, long, report};

const ALL: Contents = Contents { plan: true, checklists: true };
const PLAN: Contents = Contents { plan: true, checklists: false };

fn written(dossier: &Dossier, language: Language, format: Format, paper: Paper) -> Vec<u8> {
    let texts = Texts::new(language);
    export::write(dossier, &report(), &texts, ALL, format, paper).unwrap()
}

#[test]
fn prints_each_dossier() {
    for (name, dossier) in [("court", claire()), ("long", long()), ("vide", empty())] {
        for language in Language::SPOKEN {
            for paper in [Paper::A4, Paper::Letter] {
                let pdf = written(&dossier, language, Format::Pdf, paper);
                assert!(pdf.starts_with(b"%PDF-"));
                if let Ok(folder) = std::env::var("PRINT_TO") {
                    let file = format!("{folder}/{name}-{}-{paper:?}.pdf", language.code());
                    std::fs::write(file, pdf).unwrap();
                }
            }
        }
    }
}
