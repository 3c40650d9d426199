//! What is asked of an export: the format, what it holds and for whom, the paper.
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "ExportAsked")]
pub struct Asked {
    pub format: Format,
    pub contents: Contents,
    pub paper: Paper,
    /// A PDF for archives (PDF/A-2a) too, not only an accessible one (PDF/UA-1).
    pub archive: bool,
    /// Of a CSV file.
    pub table: Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Pdf,
    Docx,
    Html,
    Markdown,
    Text,
    /// A calendar (iCalendar).
    Ics,
    /// The map for FreeMind.
    Mm,
    Opml,
    Mermaid,
    Svg,
    Png,
    /// The whole dossier.
    Json,
    JsonResume,
    Csv,
    Vcard,
}

impl Format {
    pub const ALL: [Self; 15] = [
        Self::Pdf,
        Self::Docx,
        Self::Html,
        Self::Markdown,
        Self::Text,
        Self::Ics,
        Self::Mm,
        Self::Opml,
        Self::Mermaid,
        Self::Svg,
        Self::Png,
        Self::Json,
        Self::JsonResume,
        Self::Csv,
        Self::Vcard,
    ];

    /// Of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Ics => "ics",
            Self::Mm => "mm",
            Self::Opml => "opml",
            Self::Mermaid => "mmd",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Json | Self::JsonResume => "json",
            Self::Csv => "csv",
            Self::Vcard => "vcf",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

/// The parts of a document. Its language is that of `Texts`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Contents {
    /// The plan on one page.
    pub plan: bool,
    /// What is to be done, day by day.
    pub actions: bool,
    /// The texts of each chosen network, to be read.
    pub profiles: bool,
    /// The publishing kit of each chosen network.
    pub kits: bool,
    pub checklists: bool,
    /// E-mail and phone.
    pub contact: bool,
    /// What is the person's own business: the networks refused and why, the self-check, the reasons
    /// for which findings were set aside.
    pub notes: bool,
}

/// For whom a document is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    #[default]
    Me,
    Coach,
    Recruiter,
}

impl Contents {
    pub const NONE: Self = Self {
        plan: false,
        actions: false,
        profiles: false,
        kits: false,
        checklists: false,
        contact: false,
        notes: false,
    };

    /// What is proposed for them; private notes never are.
    pub fn for_reader(reader: Reader) -> Self {
        match reader {
            Reader::Me => Self { plan: true, actions: true, ..Self::NONE },
            Reader::Coach => Self { plan: true, actions: true, checklists: true, ..Self::NONE },
            Reader::Recruiter => Self { profiles: true, contact: true, ..Self::NONE },
        }
    }
}

/// Of which a CSV file holds one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Table {
    #[default]
    Plan,
    Actions,
    /// The texts of all profiles.
    Profile,
    Connections,
}
