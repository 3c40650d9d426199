//! What has been read so far. Whatever the source, each part of it is either taken or noted with its
//! place and the reason, within limits that a hostile file cannot pass.
use std::collections::HashSet;

use super::{
    Count, FileRead, FileState, Format, ImportError, Language, Matching, Message, Person, Progress,
    Skipped, Tally, Watch, said::Said, translations,
};
use crate::{
    documents::Broken,
    networks::base,
    profile::LONGEST,
    text::{PartialDate, fold},
};

const MAX_ENTRIES: usize = 500;
/// The largest network allows 30,000.
const MAX_PEOPLE: usize = 200_000;
/// Notices beyond these are only counted.
const MAX_NOTICES: usize = 1000;
/// Rows between two words about how far it is.
const ROWS: u32 = 500;

pub(super) struct Reading<'w> {
    found: Found,
    seen: HashSet<Vec<String>>,
    more: usize,
    watch: Watch<'w>,
    /// Of the file that is being read.
    file: String,
    /// Of its texts; None where the source does not say it.
    language: Option<Language>,
    /// Bytes of all that will be read, and of what has been.
    bytes: (u64, u64),
}

/// What a source says, before it is compared with a dossier.
#[derive(Debug)]
pub struct Found {
    pub format: Format,
    pub source: String,
    /// The person's name, where the source gives one.
    pub name: Option<String>,
    /// Those that the source names itself, the main one first.
    pub languages: Vec<Language>,
    pub files: Vec<FileRead>,
    pub people: Vec<Person>,
    pub tallies: Vec<Tally>,
    pub matching: Option<Matching>,
    pub skipped: Vec<Skipped>,
    /// The language that shows in what is around the texts.
    pub(super) hint: Option<Language>,
    pub(super) fields: Vec<FoundField>,
    pub(super) entries: Vec<FoundEntry>,
}

#[derive(Debug)]
pub(super) struct FoundField {
    pub(super) language: Option<Language>,
    pub(super) field: String,
    pub(super) said: Said,
}

#[derive(Debug)]
pub(super) struct FoundEntry {
    pub(super) language: Option<Language>,
    pub(super) kind: String,
    pub(super) place: String,
    pub(super) values: Vec<(String, Said)>,
    /// The same in other languages.
    pub(super) others: Vec<(Language, Vec<(String, Said)>)>,
}

impl<'w> Reading<'w> {
    pub(super) fn new(format: Format, source: &str, watch: Watch<'w>) -> Self {
        let found = Found {
            format,
            source: source.to_owned(),
            name: None,
            languages: Vec::new(),
            files: Vec::new(),
            people: Vec::new(),
            tallies: Vec::new(),
            matching: None,
            skipped: Vec::new(),
            hint: None,
            fields: Vec::new(),
            entries: Vec::new(),
        };
        let seen = HashSet::new();
        let file = String::new();
        Self { found, seen, more: 0, watch, file, language: None, bytes: (0, 0) }
    }

    pub(super) fn finish(mut self) -> Found {
        if self.more > 0 {
            let why = Message::new("import-skipped-more").number("n", self.more);
            self.found.skipped.push(Skipped { file: String::new(), place: String::new(), why });
        }
        translations::join(&mut self.found);
        self.found
    }

    /// How many bytes will be read in all, for the percentage.
    pub(super) fn expect(&mut self, bytes: u64) {
        self.bytes.0 = bytes;
    }

    /// Another file begins: what comes now stands in it, in this language.
    ///
    /// # Errors
    /// `Cancelled`.
    pub(super) fn begin(
        &mut self,
        name: &str,
        what: Option<Message>,
        language: Option<Language>,
    ) -> Result<(), ImportError> {
        name.clone_into(&mut self.file);
        self.language = language;
        if let Some(language) = language
            && !self.found.languages.contains(&language)
        {
            self.found.languages.push(language);
        }
        let name = name.to_owned();
        let state = FileState::Read;
        self.found.files.push(FileRead {
            name,
            language,
            state,
            what,
            rows: 0,
            skipped: 0,
            why: None,
        });
        self.tell(0)
    }

    /// The file that was begun has been read: `bytes` of it.
    pub(super) fn end_file(&mut self, bytes: u64) {
        self.bytes.1 += bytes;
    }

    /// What comes now is about the source as a whole.
    pub(super) fn about_all(&mut self) {
        self.file.clear();
    }

    /// The file that was begun cannot be read.
    pub(super) fn fail(&mut self, why: Message) {
        if let Some(file) = self.found.files.last_mut() {
            file.state = FileState::Failed;
            file.why = Some(why);
        }
    }

    /// A file that is not opened.
    pub(super) fn leave_file(&mut self, name: &str, state: FileState, what: Option<Message>) {
        let name = name.to_owned();
        self.found.files.push(FileRead {
            name,
            language: None,
            state,
            what,
            rows: 0,
            skipped: 0,
            why: None,
        });
    }

    /// One more row of the file; `within` of its bytes are read.
    ///
    /// # Errors
    /// `Cancelled`.
    pub(super) fn row(&mut self, within: u64) -> Result<(), ImportError> {
        let Some(file) = self.found.files.last_mut() else { return Ok(()) };
        file.rows += 1;
        if file.rows.is_multiple_of(ROWS) { self.tell(within) } else { Ok(()) }
    }

    /// The same where nothing takes long.
    pub(super) fn count_row(&mut self) {
        if let Some(file) = self.found.files.last_mut() {
            file.rows += 1;
        }
    }

    /// Notes signs that could not be read.
    pub(super) fn broken(&mut self, Broken { line, byte, count }: Broken) {
        let why = Message::new("import-skipped-encoding")
            .number("line", line)
            .number("byte", byte)
            .number("n", count);
        self.skip("", why);
    }

    /// The row that was counted last is not taken.
    pub(super) fn skip_row(&mut self, place: impl Into<String>, why: Message) {
        if let Some(file) = self.found.files.last_mut() {
            file.skipped += 1;
        }
        self.skip(place, why);
    }

    fn tell(&self, within: u64) -> Result<(), ImportError> {
        let (all, read) = self.bytes;
        let percent = (all > 0).then(|| ((read + within) * 100 / all).min(100) as u8);
        let rows = self.found.files.last().map_or(0, |file| file.rows);
        let progress = Progress { file: self.file.clone(), rows, percent };
        if (self.watch)(&progress).is_break() { Err(ImportError::Cancelled) } else { Ok(()) }
    }

    pub(super) fn name(&mut self, name: impl Into<String>) {
        self.found.name = Some(name.into()).filter(|name| !name.trim().is_empty());
    }

    /// A language that shows around the texts, where they do not show theirs.
    pub(super) fn hint(&mut self, language: Option<Language>) {
        self.found.hint = language;
    }

    pub(super) fn matching(&mut self, matching: Matching) {
        self.found.matching = Some(matching);
    }

    /// Something counted, in the order in which it is shown.
    pub(super) fn tally(&mut self, label: Message, rows: impl IntoIterator<Item = (String, u32)>) {
        let rows: Vec<Count> =
            rows.into_iter().map(|(name, count)| Count { name, count }).collect();
        if !rows.is_empty() {
            self.found.tallies.push(Tally { label, rows });
        }
    }

    pub(super) fn has_person(&self) -> bool {
        self.found.name.is_some()
    }

    /// Notes what was not taken, or not as it stands there.
    pub(super) fn skip(&mut self, place: impl Into<String>, why: Message) {
        if self.found.skipped.len() < MAX_NOTICES {
            let (file, place) = (self.file.clone(), place.into());
            self.found.skipped.push(Skipped { file, place, why });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn person(&mut self, place: impl Into<String>, person: Person) {
        if person.is_nobody() {
            self.skip_row(place, Message::new("source-nobody"));
        } else if self.found.people.len() == MAX_PEOPLE {
            self.skip_row(place, Message::new("import-skipped-too-many").number("max", MAX_PEOPLE));
        } else {
            self.found.people.push(person);
        }
    }

    pub(super) fn people(&mut self) -> &mut Vec<Person> {
        &mut self.found.people
    }

    /// A field of the base. An empty value says nothing and is not offered; of two, the first counts:
    /// false where it was not this one.
    pub(super) fn field(&mut self, field: &str, value: Option<Said>) -> bool {
        let Some(said) = value.filter(|said| !said.text.is_empty()) else { return true };
        let same = base().field(field).is_some_and(|spec| spec.same_in_all_languages);
        let language = self.language.filter(|_| !same);
        let twice = |it: &FoundField| it.field == field && it.language == language;
        if self.found.fields.iter().any(twice) {
            return false;
        }
        self.found.fields.push(FoundField { language, field: field.to_owned(), said });
        true
    }

    /// An entry with these values, those that are there.
    pub(super) fn entry(&mut self, place: &str, kind: &str, values: &[(&str, Option<Said>)]) {
        let values: Vec<(String, Said)> = values
            .iter()
            .filter_map(|(field, said)| Some(((*field).to_owned(), said.clone()?)))
            .filter(|(_, said)| !said.text.is_empty())
            .collect();
        if values.is_empty() {
            return;
        }
        let mut key = vec![kind.to_owned(), self.language.map_or("", Language::code).to_owned()];
        key.extend(values.iter().map(|(field, said)| format!("{field} {}", fold(&said.text))));
        if self.found.entries.len() == MAX_ENTRIES {
            self.skip(place, Message::new("import-skipped-too-many").number("max", MAX_ENTRIES));
        } else if self.seen.insert(key) {
            self.found.entries.push(FoundEntry {
                language: self.language,
                kind: kind.to_owned(),
                place: place.to_owned(),
                values,
                others: Vec::new(),
            });
        } else {
            self.skip(place, Message::new("import-skipped-repeated"));
        }
    }

    /// A text that says something and is short enough to be kept.
    pub(super) fn said(&mut self, place: impl Into<String>, text: &str) -> Option<Said> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let place = place.into();
        self.short_enough(place.clone(), Said::new(place, text.to_owned()))
    }

    /// A date, kept as precise as it is written: `2022-03` of 'Mar 2022', `2015` of '2015'. One that
    /// cannot be read is kept as it stands, and noted.
    pub(super) fn date_said(&mut self, place: impl Into<String>, text: &str) -> Option<Said> {
        let place = place.into();
        let said = self.said(place.clone(), text)?;
        match PartialDate::parse(&said.text) {
            Some(date) => Some(said.reworded(date.to_string())),
            None => {
                self.skip(place, Message::new("import-skipped-date").text("date", &said.text));
                Some(said)
            }
        }
    }

    pub(super) fn short_enough(&mut self, place: String, said: Said) -> Option<Said> {
        // Counting stops at the limit.
        if said.text.chars().nth(LONGEST).is_some() {
            self.skip(place, Message::new("import-skipped-too-long").number("max", LONGEST));
            return None;
        }
        Some(said)
    }
}

impl Found {
    /// A source of which nothing can be taken was not read, whatever the file was.
    pub(super) fn says_nothing(&self) -> bool {
        self.fields.is_empty()
            && self.entries.is_empty()
            && self.people.is_empty()
            && self.tallies.is_empty()
            && self.matching.is_none()
    }

    /// Those in which a language shows best.
    pub(super) fn longest_texts(&self) -> String {
        let fields = self.fields.iter().filter(|it| it.field == "summary").map(|it| &it.said);
        let described = self.entries.iter().flat_map(|entry| &entry.values);
        let described = described.filter(|(field, _)| field == "description").map(|(_, said)| said);
        fields.chain(described).map(|said| said.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}
