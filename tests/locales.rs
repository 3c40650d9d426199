//! Both languages, always complete: the same messages, the same arguments, set as each language
//! sets its signs. TRANSLATING.md explains the files to those who write them.
mod ftl;
mod typography;
mod usage;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crate::tidy::source::hold;
use ftl::{LANGUAGES, Message, messages};

fn by_key(language: &str) -> BTreeMap<String, Message> {
    messages(language).into_iter().map(|message| (message.key.clone(), message)).collect()
}

#[test]
fn every_file_can_be_read() {
    hold("Fluent does not understand these lines (see TRANSLATING.md):", &ftl::mistakes());
}

#[test]
fn every_language_has_every_message() {
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let here = by_key(language);
        for (other, message) in
            LANGUAGES.iter().flat_map(|other| messages(other).into_iter().map(move |m| (other, m)))
        {
            match here.get(&message.key) {
                None => broken.push(format!(
                    "{language}/{}: {} is missing ({other} has it)",
                    message.file, message.key
                )),
                Some(own) if own.file != message.file => broken.push(format!(
                    "{}: in {language}/{}, but in {other}/{}",
                    message.key, own.file, message.file
                )),
                Some(_) => {}
            }
        }
    }
    hold("Both languages hold the same messages in the same files:", &broken);
}

#[test]
fn a_message_is_written_once() {
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for message in messages(language) {
            if let Some(first) = seen.insert(message.key.clone(), message.file.clone()) {
                broken.push(format!(
                    "{language}: {} in {first} and in {}",
                    message.key, message.file
                ));
            }
        }
    }
    hold("All files of a language are read as one: give the message another name:", &broken);
}

/// The hours of the day need a word for the half of it in English alone.
const EACH_ITS_OWN_WAY: [&str; 1] = ["time"];

#[test]
fn a_message_takes_the_same_arguments_everywhere() {
    let [first, second] = LANGUAGES;
    let other = by_key(second);
    let mut broken = Vec::new();
    for (key, message) in by_key(first) {
        if let Some(same) = other.get(&key)
            && same.variables != message.variables
            && !EACH_ITS_OWN_WAY.contains(&key.as_str())
        {
            broken.push(format!(
                "{key}: {first} {:?}, {second} {:?}",
                message.variables, same.variables
            ));
        }
    }
    hold("What one language quotes, such as { $n }, the other quotes too:", &broken);
}

#[test]
fn messages_name_only_what_there_is() {
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let keys: BTreeSet<String> = by_key(language).into_keys().collect();
        for message in messages(language) {
            for name in message.references.difference(&keys) {
                broken.push(format!("{language}/{}: {name}", message.place()));
            }
            for name in &message.functions {
                broken.push(format!(
                    "{language}/{}: {name}(), which the terminal and the exports do not know",
                    message.place()
                ));
            }
        }
    }
    hold("A message quotes something that does not exist:", &broken);
}

#[test]
fn french_is_set_as_french() {
    hold("French typography (see TRANSLATING.md):", &typography::faults("fr", typography::french));
}

#[test]
fn english_is_set_as_english() {
    hold(
        "English typography (see TRANSLATING.md):",
        &typography::faults("en", typography::english),
    );
}

#[test]
fn every_file_is_read_by_the_program() {
    let list = fs::read_to_string("src-tauri/src/texts.rs").unwrap();
    let mut broken = Vec::new();
    for language in LANGUAGES {
        for name in ftl::names(language) {
            if !list.contains(&format!("\"/{name}\"")) {
                broken.push(format!("{language}/{name}"));
            }
        }
    }
    hold("Add the file to the list in src-tauri/src/texts.rs:", &broken);
}

#[test]
fn every_message_in_use_exists() {
    let keys: BTreeSet<String> = by_key("fr").into_keys().collect();
    let broken: Vec<String> = usage::asked_for()
        .into_iter()
        .filter(|(_, key)| !keys.contains(key))
        .map(|(path, key)| format!("{path}: {key}"))
        .collect();
    hold("The code asks for a message that src-tauri/locales/*/*.ftl lack:", &broken);
}

/// The labels of the catalogue; tests/catalogue.rs holds them to the networks' own files.
const LABELS: &str = "networks.ftl";

#[test]
fn every_message_is_in_use() {
    let usage = usage::Usage::read();
    let broken: Vec<String> = messages("fr")
        .iter()
        .filter(|message| message.file != LABELS)
        .filter(|message| !usage.reaches(&message.key))
        .map(Message::place)
        .collect();
    hold("Nobody asks for these messages; take them out of every language:", &broken);
}
