//! Which source a file comes from, by what is in it: its name or extension alone say nothing.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{
    Asked, Files, ImportError, cv, europass, facebook, google_contacts, json_resume, linkedin,
    mastodon, outlook, plain_csv, reactive_resume, reading::Reading, vcard, x,
};
use crate::documents::guess;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[serde(rename = "ImportFormat")]
pub enum Format {
    Linkedin,
    JsonResume,
    Europass,
    ReactiveResume,
    Vcard,
    GoogleContacts,
    Outlook,
    Csv,
    X,
    Mastodon,
    Facebook,
    Text,
}

impl Format {
    pub const ALL: [Self; 12] = [
        Self::Linkedin,
        Self::JsonResume,
        Self::Europass,
        Self::ReactiveResume,
        Self::Vcard,
        Self::GoogleContacts,
        Self::Outlook,
        Self::Csv,
        Self::X,
        Self::Mastodon,
        Self::Facebook,
        Self::Text,
    ];

    /// As it is named in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Linkedin => "linkedin",
            Self::JsonResume => "json-resume",
            Self::Europass => "europass",
            Self::ReactiveResume => "reactive-resume",
            Self::Vcard => "vcard",
            Self::GoogleContacts => "google-contacts",
            Self::Outlook => "outlook",
            Self::Csv => "csv",
            Self::X => "x",
            Self::Mastodon => "mastodon",
            Self::Facebook => "facebook",
            Self::Text => "text",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    pub(super) fn read(
        self,
        files: &mut Files,
        asked: &Asked,
        reading: &mut Reading,
    ) -> Result<(), ImportError> {
        match self {
            Self::Linkedin => linkedin::read(files, asked, reading),
            Self::JsonResume => json_resume::read(files, reading),
            Self::Europass => europass::read(files, asked, reading),
            Self::ReactiveResume => reactive_resume::read(files, asked, reading),
            Self::Vcard => vcard::read(files, asked, reading),
            Self::GoogleContacts => google_contacts::read(files, asked, reading),
            Self::Outlook => outlook::read(files, asked, reading),
            Self::Csv => plain_csv::read(files, asked, reading),
            Self::X => x::read(files, asked, reading),
            Self::Mastodon => mastodon::read(files, asked, reading),
            Self::Facebook => facebook::read(files, asked, reading),
            Self::Text => cv::read(files, asked, reading),
        }
    }
}

/// What is looked at to tell where a source comes from.
pub(super) struct Glimpse {
    /// Of all its files.
    pub(super) names: Vec<String>,
    /// How the file begins, where there is only one; of a PDF, all of it.
    pub(super) bytes: Vec<u8>,
    /// The same as text; of a PDF, nothing.
    pub(super) text: String,
}

impl Glimpse {
    /// Whether one of the files is called so, whatever the folders in front.
    pub(super) fn holds(&self, end: &str) -> bool {
        self.names.iter().any(|name| {
            name.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('/'))
        })
    }

    /// Whether the text begins so, spaces aside.
    pub(super) fn begins(&self, start: &str) -> bool {
        self.text.trim_start().get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start))
    }
}

type Sign = (Format, fn(&Glimpse) -> bool);

/// Asked in this order: what is told surely comes first.
const SIGNS: [Sign; 12] = [
    (Format::Linkedin, linkedin::is_one),
    (Format::X, x::is_one),
    (Format::Mastodon, mastodon::is_one),
    (Format::Facebook, facebook::is_one),
    (Format::ReactiveResume, reactive_resume::is_one),
    (Format::JsonResume, json_resume::is_one),
    (Format::Europass, europass::is_one),
    (Format::Vcard, vcard::is_one),
    (Format::GoogleContacts, google_contacts::is_one),
    (Format::Outlook, outlook::is_one),
    (Format::Csv, plain_csv::is_one),
    (Format::Text, cv::is_one),
];

/// # Errors
/// `NotAProfile` where nothing is known to us, or what kept the file from being read.
pub(super) fn recognise(files: &mut Files) -> Result<Format, ImportError> {
    let names = files.names();
    let mut bytes = match files.single() {
        Some(name) => {
            let start = files.start(&name)?;
            // What is attached to a PDF may stand anywhere in it.
            if europass::is_pdf(&start) { files.read(&name)? } else { start }
        }
        None => Vec::new(),
    };
    let is_pdf = europass::is_pdf(&bytes);
    // What is cut in the middle of a letter is not of another encoding.
    if let Err(error) = std::str::from_utf8(&bytes)
        && !is_pdf
        && error.error_len().is_none()
    {
        bytes.truncate(error.valid_up_to());
    }
    let text = if is_pdf { String::new() } else { guess(&bytes).0.text.into_owned() };
    let glimpse = Glimpse { names, bytes, text };
    if is_dossier(&glimpse) {
        return Err(ImportError::Dossier);
    }
    let known = SIGNS.iter().find(|(_, is_one)| is_one(&glimpse));
    known.map(|(format, _)| *format).ok_or(ImportError::NotAProfile)
}

/// What this program writes says so first. A dossier is made of it, it is not taken into one.
fn is_dossier(glimpse: &Glimpse) -> bool {
    let words = glimpse.text.split(|c: char| c.is_whitespace() || ":{".contains(c));
    let mut words = words.filter(|word| !word.is_empty());
    glimpse.begins("{")
        && words.next() == Some("\"format\"")
        && words.next().is_some_and(|word| word.starts_with("\"paperfirst\""))
}
