//! Languages with their levels, and skills that are told in sentences.
use super::super::{Language, Message, reading::Reading, said::Said, words::WORDS};

/// A longer line is a sentence; networks take skills of a few words.
const LONGEST_SKILL: usize = 100;

/// The five things one does with a language, in the order of the European framework.
pub(super) type Levels = [Option<Said>; 5];

/// 'B2' where all five are the same, else one after the other with their names.
pub(super) fn level(levels: &Levels, language: Language) -> Option<Said> {
    let said: Vec<&Said> = levels.iter().flatten().collect();
    let first = said.first()?;
    if said.len() == levels.len() && said.iter().all(|level| level.text == first.text) {
        return Some((*first).clone());
    }
    let words =
        [&WORDS.listening, &WORDS.reading, &WORDS.interaction, &WORDS.production, &WORDS.writing];
    let named = words.iter().zip(levels).map(|(word, level)| {
        let mark = format!("{} ", word.said_in(language));
        Some(level.clone()?.marked(&mark))
    });
    Said::joined(named, ", ")
}

pub(super) fn mother_tongue(reading: &mut Reading, place: &str, title: Said, language: Language) {
    let level = title.reworded(WORDS.mother_tongue.said_in(language).to_owned());
    reading.entry(place, "languages", &[("title", Some(title)), ("level", Some(level))]);
}

/// Each line of a text is a skill, and each part of a line between semicolons.
pub(super) fn skills(reading: &mut Reading, text: &Said) {
    let place = text.parts.first().map(|part| part.place.clone()).unwrap_or_default();
    for line in text.text.split(['\n', ';']) {
        let skill = line.trim().trim_start_matches(['•', '-', '–', '*']).trim();
        if skill.is_empty() {
            continue;
        }
        if skill.chars().nth(LONGEST_SKILL).is_some() {
            let why = Message::new("source-skill-long").text("text", skill);
            reading.skip(place.clone(), why);
        } else {
            let title = text.reworded(skill.to_owned());
            reading.entry(&place, "skills", &[("title", Some(title))]);
        }
    }
}
