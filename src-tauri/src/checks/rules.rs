//! The list of rules: what each is called, how much it weighs, where it comes from and the function
//! that applies it. To add one: its function in the file of its family, its line here, its words in
//! `locales/`, its test.
use super::{
    Evidence, Level, Place, Subject, adverts, coherence, dates, experience, filled, headline,
    keywords, language, length, letters, links, name, photo, picture, plan, privacy,
    recommendations, skills, sources, spelling, stale, subject::Written, summary, typography,
    voice, wording, worn,
};
use crate::{
    dossier::Dossier,
    message::{Message, Source},
};

/// A rule of the checklist. Its name and reason stand in `locales/` as `rule-<id>` and
/// `rule-<id>-why`.
pub struct Rule {
    pub id: &'static str,
    pub level: Level,
    /// Points.
    pub weight: u32,
    pub source: fn() -> Source,
    /// None where the rule does not apply.
    pub apply: fn(Subject) -> Option<Outcome>,
}

/// What a rule that applies gives: the faults among the things it looked at, each of which holds
/// an equal part of the rule's weight.
pub struct Outcome {
    pub looked_at: u32,
    pub faults: Vec<Fault>,
}

/// One thing to see to.
pub struct Fault {
    /// Tells it from the rule's other faults, whatever the text: part of the finding's key.
    pub about: String,
    /// How many of the things looked at it stands for.
    pub parts: u32,
    pub place: Option<Place>,
    pub evidence: Vec<Evidence>,
    /// The title; the same id with `-why` and `-fix` names the two other messages.
    pub says: Message,
    /// Where it is not the rule's own.
    pub level: Option<Level>,
    pub source: Option<Source>,
}

#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    rule("field-required", Level::Blocker, 8, sources::network, filled::required),
    rule("field-recommended", Level::Important, 4, sources::own, filled::recommended),
    rule("field-too-long", Level::Blocker, 8, sources::network, length::too_long),
    rule("field-too-short", Level::Important, 3, sources::summary, length::too_short),
    rule("photo-missing", Level::Important, 10, sources::photo_visits, photo::missing),
    rule("photo-refused", Level::Blocker, 8, sources::network, photo::refused),
    rule("photo-face", Level::Important, 6, sources::photo_face, picture::face),
    rule("photo-framing", Level::Polish, 3, sources::photo_share, picture::framing),
    rule("photo-sharpness", Level::Polish, 2, sources::own, picture::sharpness),
    rule("photo-light", Level::Polish, 2, sources::own, picture::light),
    rule("photo-place", Level::Important, 2, sources::own, photo::place),
    rule("photo-coherent", Level::Important, 3, sources::coherence, picture::coherent),
    rule("banner-missing", Level::Polish, 1, sources::network, photo::banner),
    rule("name-clean", Level::Blocker, 4, sources::name, name::clean),
    rule("headline-says-more", Level::Important, 5, sources::headline, headline::says_more),
    rule("headline-first-words", Level::Important, 3, sources::headline, headline::first_words),
    rule("summary-opening", Level::Important, 5, sources::opening, summary::opening),
    rule("readability", Level::Polish, 2, sources::formulas, language::readability),
    rule("summary-next-step", Level::Polish, 2, sources::own, summary::next_step),
    rule("summary-paragraphs", Level::Polish, 2, sources::own, summary::paragraphs),
    rule("keyword-coverage", Level::Important, 8, sources::clothing, keywords::coverage),
    rule("keyword-stuffing", Level::Important, 3, sources::own, keywords::stuffing),
    rule("buzzwords", Level::Polish, 2, sources::buzzwords, worn::buzzwords),
    rule("keyword-advert", Level::Important, 6, sources::own, adverts::missing),
    rule("skills-count", Level::Important, 4, sources::skills, skills::count),
    rule("experience-current", Level::Important, 4, sources::own, experience::current),
    rule("fancy-letters", Level::Important, 3, sources::fancy, letters::fancy),
    rule("shouting", Level::Polish, 1, sources::own, letters::shouting),
    rule("experience-dates", Level::Important, 2, sources::own, dates::dates),
    rule("experience-result", Level::Polish, 3, sources::own, experience::result),
    rule("recommendations", Level::Polish, 2, sources::recommended, recommendations::few),
    rule("address-own", Level::Polish, 2, sources::network, links::own_address),
    rule("links-valid", Level::Important, 2, sources::own, links::valid),
    rule("contact-exposed", Level::Important, 3, sources::own, privacy::contact_exposed),
    rule("placeholder", Level::Blocker, 4, sources::own, wording::placeholder),
    rule("spelling", Level::Polish, 3, sources::own, spelling::spelling),
    rule("typography", Level::Polish, 1, sources::usage, typography::typography),
    rule("language-mismatch", Level::Important, 4, sources::own, language::mismatch),
    rule("first-person", Level::Polish, 1, sources::voice, voice::first_person),
    rule("coherent-name", Level::Important, 2, sources::coherence, coherence::name),
    rule("coherent-title", Level::Important, 2, sources::coherence, coherence::title),
    rule("coherent-company", Level::Important, 2, sources::coherence, coherence::company),
    rule("coherent-dates", Level::Important, 2, sources::coherence, coherence::dates),
    rule("coherent-place", Level::Important, 2, sources::coherence, coherence::place),
    rule("coherent-link", Level::Important, 2, sources::coherence, coherence::link),
    rule("coherent-message", Level::Important, 3, sources::coherence, coherence::message),
    rule("plan-first", Level::Important, 4, sources::paper, plan::first),
    rule("stale", Level::Polish, 2, sources::own, stale::published),
];

/// Pieces of evidence that a fault shows: a long text may hold thousands, and nobody reads them all.
const MOST_SHOWN: usize = 200;

/// What they ask for, a file to import has no place for: they do not apply where one is checked alone.
const BEYOND_AN_IMPORT: [&str; 3] = ["photo-missing", "banner-missing", "plan-first"];

impl Rule {
    pub(super) fn is_for(&self, dossier: &Dossier) -> bool {
        !(dossier.is_import && BEYOND_AN_IMPORT.contains(&self.id))
    }
}

const fn rule(
    id: &'static str,
    level: Level,
    weight: u32,
    source: fn() -> Source,
    apply: fn(Subject) -> Option<Outcome>,
) -> Rule {
    Rule { id, level, weight, source, apply }
}

impl Outcome {
    /// None where there was nothing to look at: the rule does not apply.
    pub(super) fn of(looked_at: usize, faults: Vec<Fault>) -> Option<Self> {
        let looked_at = u32::try_from(looked_at).ok().filter(|count| *count > 0)?;
        Some(Self { looked_at, faults })
    }

    /// One fault is enough to lose the rule's whole weight, which the faults share.
    pub(super) fn all_or_nothing(looked_at: usize, faults: Vec<Fault>) -> Option<Self> {
        let at_fault: u32 = faults.iter().map(|fault| fault.parts).sum();
        let outcome = Self::of(looked_at, faults)?;
        Some(if at_fault > 0 { Self { looked_at: at_fault, ..outcome } } else { outcome })
    }
}

impl Fault {
    /// About the profile as a whole.
    pub(super) fn whole(about: &str, says: Message) -> Self {
        Self {
            about: about.to_owned(),
            parts: 1,
            place: None,
            evidence: Vec::new(),
            says,
            level: None,
            source: None,
        }
    }

    /// In a text that was read.
    pub(super) fn within(written: &Written, says: Message) -> Self {
        Self::at(written.place(), says)
    }

    /// In a box; its label goes into the words as `label`.
    pub(super) fn at(place: Place, says: Message) -> Self {
        let about = if place.owner.starts_with("entry-") {
            format!("{}.{}", place.owner, place.shown_in)
        } else {
            place.shown_in.clone()
        };
        let says = says.word("label", &place.label.id);
        Self { place: Some(place), ..Self::whole(&about, says) }
    }

    /// One of several faults that a rule can find in the same box.
    #[must_use]
    pub(super) fn aspect(mut self, aspect: &str) -> Self {
        self.about = format!("{}:{aspect}", self.about);
        self
    }

    #[must_use]
    pub(super) fn shows(mut self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        self.evidence.extend(evidence.into_iter().take(MOST_SHOWN));
        self
    }

    #[must_use]
    pub(super) fn parts(mut self, parts: u32) -> Self {
        self.parts = parts;
        self
    }

    #[must_use]
    pub(super) fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    #[must_use]
    pub(super) fn source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }
}
