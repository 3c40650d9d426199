//! Which language a text is written in, among the four that lingua has been given. Its models are
//! read with the first text that is asked about.
use std::sync::LazyLock;

use lingua::{IsoCode639_1, Language as Known, LanguageDetector, LanguageDetectorBuilder};

use super::Language;

/// The beginning says it, in bytes: more only takes longer.
const SAMPLE: usize = 1000;

/// How sure it must be, where 1 is certain.
const SURE: f64 = 0.9;

static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    let languages = [Known::French, Known::English, Known::German, Known::Spanish];
    LanguageDetectorBuilder::from_languages(&languages).build()
});

/// None where it is not sure, as with a few words; a language it has not been given is taken for
/// one of those it has.
pub fn detect(text: &str) -> Option<Language> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let values = DETECTOR.compute_language_confidence_values(sample);
    let (language, _) = values.into_iter().find(|(_, confidence)| *confidence >= SURE)?;
    match language.iso_code_639_1() {
        IsoCode639_1::FR => Some(Language::Fr),
        IsoCode639_1::EN => Some(Language::En),
        IsoCode639_1::DE => Some(Language::De),
        IsoCode639_1::ES => Some(Language::Es),
    }
}
