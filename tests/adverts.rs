//! The words that matter in job adverts and client briefs.
use std::{fs, time::Instant};

use paperfirst_core::{
    plan::{
        Advert,
        advert::{AT_MOST, LONGEST, lists},
    },
    text::Language,
};

fn words(text: &str, language: Language) -> Vec<String> {
    let read = Advert::read("", text, language).unwrap();
    read.words.into_iter().map(|word| format!("{} {}", word.times, word.text)).collect()
}

fn sample(name: &str, language: Language) -> String {
    let text = fs::read_to_string(format!("tests/data/adverts/{name}.txt")).unwrap();
    words(&text, language).join("\n")
}

#[test]
fn a_french_job_advert() {
    insta::assert_snapshot!(sample("chargee-de-communication", Language::Fr));
}

#[test]
fn a_french_brief() {
    insta::assert_snapshot!(sample("cahier-des-charges", Language::Fr));
}

#[test]
fn an_english_job_advert() {
    insta::assert_snapshot!(sample("customer-success-manager", Language::En));
}

#[test]
fn an_english_brief() {
    insta::assert_snapshot!(sample("client-brief", Language::En));
}
