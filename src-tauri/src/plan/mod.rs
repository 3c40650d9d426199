//! The plan that is made on paper first: who I am, why a network at all, the goals, the people to
//! reach, the networks chosen for them, the time, and what I commit to.
pub mod advert;
mod advice;
mod coherence;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::PartialDate;

pub use crate::networks::Purpose;

pub use advert::{Advert, AdvertWord};
pub use advice::{Advice, advise};
pub use coherence::{PlanFinding, Step, findings};

/// A fourth network online scatters more than it brings.
const ONLINE_AT_MOST: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Plan {
    pub me: Me,
    /// The first matters most.
    pub purposes: Vec<Purpose>,
    pub goals: Vec<Goal>,
    pub targets: Vec<Target>,
    pub chosen: Vec<ChosenNetwork>,
    pub refused: Vec<RefusedNetwork>,
    pub rhythm: Rhythm,
    pub commitments: Vec<Commitment>,
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Me {
    pub situation: Option<Situation>,
    /// What I do and for whom, in my words.
    pub activity: String,
    pub sector: String,
    pub place: String,
    /// The self-check: statement of `ATTITUDES` to answer.
    pub attitude: BTreeMap<String, Answer>,
}

/// The self-check 'does my behaviour in real life build a network?'; worded in `locales/` as
/// `attitude-<id>`.
pub const ATTITUDES: [&str; 6] =
    ["answer", "listen", "introduce", "thank", "give-first", "keep-word"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    Sometimes,
    No,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    JobSeeker,
    Employee,
    Freelancer,
    Owner,
    Student,
    Coach,
    Other,
}

/// A result with a measure and a date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Goal {
    /// Zero for one that is not stored yet.
    pub id: i32,
    pub statement: String,
    pub measure: String,
    /// As the person wrote it; `Goal::due` reads it.
    pub date: String,
}

impl Goal {
    /// What to call it in a sentence: the first of its lines that is filled in.
    pub fn name(&self) -> &str {
        first_written(&[&self.statement, &self.measure, &self.date])
    }

    pub fn due(&self) -> Option<PartialDate> {
        PartialDate::parse(&self.date)
    }

    pub fn is_empty(&self) -> bool {
        [&self.statement, &self.measure, &self.date].iter().all(|text| text.trim().is_empty())
    }
}

/// The people one wants to reach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Target {
    /// Zero for one that is not stored yet.
    pub id: i32,
    pub who: String,
    pub role: String,
    pub sector: String,
    pub place: String,
    pub need: String,
    /// The words they search, one by one.
    pub keywords: Vec<String>,
    /// The goals that reaching them serves.
    pub goals: Vec<i32>,
}

impl Target {
    /// What to call them in a sentence: the first of its lines that is filled in.
    pub fn name(&self) -> &str {
        let words = self.keywords.first().map_or("", String::as_str);
        let lines = [&self.who, &self.role, &self.sector, &self.place, &self.need];
        first_written(&[lines.map(String::as_str).as_slice(), &[words]].concat())
    }

    pub fn is_empty(&self) -> bool {
        [&self.who, &self.role, &self.sector, &self.place, &self.need]
            .iter()
            .all(|text| text.trim().is_empty())
            && self.keywords.is_empty()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct ChosenNetwork {
    pub network: String,
    /// What I am there for, in my words: 'be found', 'meet', 'learn'.
    pub role: String,
    /// Minutes a week.
    pub minutes: u32,
    /// The targets met there.
    pub targets: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct RefusedNetwork {
    pub network: String,
    pub reason: String,
}

/// The time one gives to networks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Rhythm {
    pub minutes_per_week: Option<u32>,
    pub slots: Vec<Slot>,
}

/// A moment of the week kept for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Slot {
    /// Zero for one that is not stored yet.
    pub id: i32,
    /// 1 Monday to 7 Sunday.
    pub day: u8,
    /// Minutes after midnight.
    pub start: u32,
    /// Minutes.
    pub length: u32,
    pub what: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Commitment {
    /// Zero for one that is not stored yet.
    pub id: i32,
    pub kind: CommitmentKind,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum CommitmentKind {
    /// What I give.
    Give,
    /// How I make contact.
    Contact,
    /// Bridges between the screen and real life.
    Bridge,
}

/// What to ask at the hour when the right people are there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Question {
    /// Zero for one that is not stored yet.
    pub id: i32,
    pub text: String,
    /// Where to ask it; empty where that is not said.
    pub network: String,
    /// As the person wrote it; `Question::day` reads it.
    pub date: String,
    /// Minutes after midnight.
    pub start: u32,
}

impl Question {
    /// The day to ask it on; none where no whole day is given.
    pub fn day(&self) -> Option<Date> {
        let date = PartialDate::parse(&self.date)?;
        date.day.map(|_| date.first_day())
    }
}

fn first_written<'a>(lines: &[&'a str]) -> &'a str {
    lines.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or_default()
}

impl Plan {
    /// The words the targets search, each once, in the order they were written.
    pub fn keywords(&self) -> Vec<&str> {
        let mut seen = std::collections::HashSet::new();
        self.targets
            .iter()
            .flat_map(|target| &target.keywords)
            .map(|word| word.trim())
            .filter(|word| !word.is_empty() && seen.insert(crate::text::fold(word)))
            .collect()
    }

    /// Minutes a week given to the chosen networks.
    pub fn minutes(&self) -> u32 {
        self.chosen.iter().fold(0, |sum, chosen| sum.saturating_add(chosen.minutes))
    }
}
