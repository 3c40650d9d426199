//! Every word a person reads, from `locales/`: the terminal and the exports say it through here, the
//! window reads the same files.
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use unic_langid::{LanguageIdentifier, langid};

use crate::{
    message::{Arg, Message},
    text::{Language, PartialDate},
};

/// One file per room, the same names in each language.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../locales/", $language, "/app.ftl")),
            include_str!(concat!("../locales/", $language, "/base.ftl")),
            include_str!(concat!("../locales/", $language, "/checks.ftl")),
            include_str!(concat!("../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../locales/", $language, "/export.ftl")),
            include_str!(concat!("../locales/", $language, "/home.ftl")),
            include_str!(concat!("../locales/", $language, "/import.ftl")),
            include_str!(concat!("../locales/", $language, "/networks.ftl")),
            include_str!(concat!("../locales/", $language, "/photo.ftl")),
            include_str!(concat!("../locales/", $language, "/plan.ftl")),
            include_str!(concat!("../locales/", $language, "/profile.ftl")),
            include_str!(concat!("../locales/", $language, "/publish.ftl")),
            include_str!(concat!("../locales/", $language, "/settings.ftl")),
            include_str!(concat!("../locales/", $language, "/sources.ftl")),
            include_str!(concat!("../locales/", $language, "/welcome.ftl")),
        ]
    };
}

pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The words in `language`, or in English where the program does not speak it.
    pub fn new(language: Language) -> Self {
        let language = language.spoken();
        let (id, files): (LanguageIdentifier, _) = match language {
            Language::Fr => (langid!("fr"), files!("fr")),
            _ => (langid!("en"), files!("en")),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fr => |value, _| grouped(value, '\u{202f}', ','),
            _ => |value, _| grouped(value, ',', '.'),
        }));
        for file in files {
            // tests/locales.rs holds every file to a clean parse; what parses here is used.
            let resource =
                FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    /// The message in words; its id where `locales/` lacks it, which a test rules out.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(&message.id).and_then(|found| found.value())
        else {
            return message.id.clone();
        };
        let args: FluentArgs =
            message.args.iter().map(|(name, arg)| (name.as_str(), self.value(arg))).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// An argument alone, such as a network's name.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Word(id) => self.word(id),
            Arg::Date(text) => self.date(text),
        }
    }

    fn value(&self, arg: &Arg) -> FluentValue<'_> {
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Number(number) => FluentNumber::new(f64::from(*number), Default::default()).into(),
            Arg::Word(id) => self.word(id).into(),
            Arg::Date(text) => self.date(text).into(),
        }
    }

    /// '30 juin 2027', '30 June 2027'; the text itself where it is no date.
    pub fn date(&self, text: &str) -> String {
        let Some(date) = PartialDate::parse(text) else { return text.to_owned() };
        let year = date.year.to_string();
        let Some(month) = date.month else { return year };
        let message = match date.day {
            None => Message::new("date-month"),
            Some(1) => Message::new("date-first").text("day", "1"),
            Some(day) => Message::new("date-day").text("day", day.to_string()),
        };
        self.say(&message.word("month", format!("month-{month}")).text("year", year))
    }
}

fn grouped(value: &FluentValue, group: char, point: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = whole.trim_start_matches('-');
    let mut text = String::from(if whole.starts_with('-') { "\u{2212}" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(point);
        text.push_str(part);
    }
    Some(text)
}
