//! JSON Resume's own validator on what is written, one file per language.
use paperfirst_core::{
    checks::Report,
    export,
    export::{Contents, Format, Source},
    text::Language,
};
use proptest::{prelude::*, strategy::ValueTree};
use serde_json::Value;

use super::{asked, peers::peer, with_source};
use crate::{support::dossier, whole::everything};

fn written(dossier: &paperfirst_core::dossier::Dossier, language: Language) -> Value {
    let none = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    let asked = asked(Format::JsonResume, Contents::NONE);
    let write = |source: &Source| export::write(source, &asked).unwrap();
    serde_json::from_slice(&with_source(dossier, &none, language, write)).unwrap()
}

fn judged(resumes: &[Value]) -> Vec<Option<String>> {
    let answer = peer("json_resume", &serde_json::to_vec(resumes).unwrap());
    serde_json::from_value(answer).unwrap()
}

#[test]
fn json_resumes_validator_takes_each_language() {
    let mut resumes = vec![serde_json::json!({ "basics": { "email": 5 } })];
    let full = crate::store::dossier(&everything());
    for language in Language::ALL {
        resumes.push(written(&full, language));
        resumes.push(written(&dossier("", language).told(), language));
    }
    let mut judged = judged(&resumes);
    assert!(judged.remove(0).is_some(), "it refuses what is wrong");
    assert!(judged.iter().all(Option::is_none), "{judged:?}");
}

/// All cases go to the validator at once: starting it takes longer than judging.
#[test]
fn json_resumes_validator_takes_any_text() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let fields = ["headline", "summary", "email", "phone", "link", "location", "image"];
    let mut resumes = Vec::new();
    for _ in 0..200 {
        let text = prop_oneof!["\\PC{0,40}", "[0-9/. -]{0,10}", "[a-z@:/.#%?é -]{0,30}"];
        let text = text.new_tree(&mut runner).unwrap().current();
        let mut tale =
            fields.iter().fold(dossier("", Language::Fr), |it, field| it.base(field, &text));
        for kind in ["experience", "education", "projects", "publications", "certifications"] {
            tale = tale.entry(kind, &[("title", &text), ("start", &text), ("link", &text)]);
        }
        resumes.push(written(&tale.told(), Language::Fr));
    }
    let wrong: Vec<_> = judged(&resumes).into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
