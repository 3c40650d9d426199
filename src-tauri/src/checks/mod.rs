//! The rules: from a dossier to what keeps each profile from being published. Pure functions; the
//! window, the terminal and the exports only show what they find.
mod rules;
mod score;

mod adverts;
mod coherence;
mod dates;
mod experience;
mod filled;
mod headline;
mod keywords;
mod language;
mod length;
mod letters;
mod links;
mod name;
mod photo;
mod picture;
mod plan;
mod privacy;
mod recommendations;
mod skills;
mod spelling;
mod stale;
mod summary;
mod typography;
mod voice;
mod wording;
mod worn;

mod contact;
mod evidence;
mod known;
mod phrase;
mod proofread;
mod reading;
mod sentence;
mod sources;
mod subject;
mod vocabulary;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    dossier::Dossier,
    message::{Message, Source},
    networks::Network,
    plan::PlanFinding,
    text::Language,
};

use keywords::Keyword;
use known::Known;
use subject::{Read, Written};

pub use crate::profile::Readiness;
pub use adverts::AdvertMatch;
pub use coherence::Same;
pub use rules::{Fault, Outcome, RULES, Rule};
pub use score::{Score, ScoreLine};
pub use sources::fact as source_of;
pub use vocabulary::{List, Sites, Vocabulary, sites, vocabulary};

/// All that the checks say of a dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Report {
    /// One per chosen network and language.
    pub profiles: Vec<ProfileReport>,
    pub plan: Vec<PlanFinding>,
    pub adverts: Vec<AdvertMatch>,
}

/// What the checks say of one network's profile in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfileReport {
    pub network: String,
    pub language: Language,
    pub readiness: Readiness,
    pub score: Score,
    /// In the order in which to fix: blockers first, then by what they cost. Those set aside last.
    pub findings: Vec<Finding>,
}

impl Report {
    /// What is said of that network's profile in that language.
    pub fn profile(&self, network: &str, language: Language) -> Option<&ProfileReport> {
        self.profiles.iter().find(|one| one.network == network && one.language == language)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Finding {
    /// The same finding keeps its key while its text changes; what is set aside is known by it.
    pub key: String,
    pub rule: String,
    pub level: Level,
    pub network: String,
    pub language: Language,
    /// Where it is: none where it is about the profile as a whole.
    pub place: Option<Place>,
    pub evidence: Vec<Evidence>,
    pub title: Message,
    pub why: Message,
    pub fix: Message,
    pub source: Source,
    /// Tenths of a point that it costs, out of the score's `possible`.
    pub cost: u32,
    /// The person's reason, where they have set it aside.
    pub set_aside: Option<String>,
}

/// The field a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Place {
    /// Who owns the text that was read: `base`, a network, `entry-<id>`.
    pub owner: String,
    /// The field of that owner.
    pub field: String,
    /// The network's own box that shows it; the same as `field` where the network owns it.
    pub shown_in: String,
    pub label: Message,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Evidence {
    /// The person's own words, and where they stand in the text, in UTF-16 units.
    Quote { text: String, start: u32, end: u32 },
    /// Words looked for: found with the label of where, or missing.
    Word { text: String, found_in: Option<Message> },
    /// What one of several texts says of the same thing, whole, and the network it stands on.
    Version { on: Message, place: Place, text: String },
    /// A figure against its threshold.
    Measure { value: u32, threshold: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The network would refuse it, or a stranger would be misled or harmed.
    Blocker,
    /// It costs visibility or trust.
    Important,
    Polish,
}

/// What a rule looks at: one network's profile in one language.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub dossier: &'a Dossier,
    pub network: &'a Network,
    pub language: Language,
    /// The words that the targets search.
    keywords: &'a [Keyword<'a>],
    /// The form's boxes that hold a text, in its order.
    form: &'a [Written<'a>],
    /// What each entry says in each box that the network has for its kind.
    entries: &'a [Written<'a>],
    /// The same of every network that is read, in the plan's order.
    read: &'a [Read<'a>],
    known: &'a Known,
}

/// Runs every rule on every chosen network, in each of the dossier's languages.
pub fn run(dossier: &Dossier) -> Report {
    let known = Known::resume();
    let adverts = adverts::matches(dossier, &known);
    let profiles = profiles(dossier, &known);
    known.leave();
    Report { profiles, plan: dossier.plan_findings(), adverts }
}

fn profiles(dossier: &Dossier, known: &Known) -> Vec<ProfileReport> {
    let networks: Vec<_> = dossier
        .chosen()
        .filter(|network| network.is_open() && network.form().next().is_some())
        .collect();
    let spoken: Vec<(Language, Vec<Keyword>, Vec<Read>)> = dossier
        .languages
        .iter()
        .map(|&language| {
            let keywords = keywords::all(dossier, language, known);
            let read = networks.iter().map(|it| read(dossier, it, language, known)).collect();
            (language, keywords, read)
        })
        .collect();
    let profile = |at: usize, (language, keywords, read): &(Language, Vec<Keyword>, Vec<Read>)| {
        let Read { network, form, entries } = &read[at];
        let language = *language;
        score::report(Subject { dossier, network, language, keywords, form, entries, read, known })
    };
    (0..networks.len()).flat_map(|at| spoken.iter().map(move |it| profile(at, it))).collect()
}

fn read<'a>(
    dossier: &'a Dossier,
    network: &'a Network,
    language: Language,
    known: &'a Known,
) -> Read<'a> {
    let (keywords, form, entries, read) = (&[], &[], &[], &[]);
    let unread = Subject { dossier, network, language, keywords, form, entries, read, known };
    Read { network, form: unread.read_form(), entries: unread.read_entries() }
}
