//! Believable profiles, good and flawed, in French and in English, and what the checks say of them.
//!
//! A good profile must be left in peace: no blocker, nothing important, and at most two polish
//! findings on each network. In a flawed one every planted fault must be found: the same rule, in
//! the same field, on the same network.
//!
//! - *Recall*: of the faults planted, those found.
//! - *Precision*: of what is found in the flawed profiles, what is true: planted, or listed in the
//!   file as `also`, a fault that came along with a planted one and that a careful reader would
//!   grant. A text shown on several networks is one fault there, not several.
//!
//! Samples and rules were mended on each other: the figures say that nothing has got worse, not how
//! the rules fare with a stranger's profile. `cargo test --test all samples -- --nocapture` prints
//! both for each language.
mod pictures;
mod read;

use std::collections::BTreeSet;

use paperfirst_core::{
    checks::{self, Finding, Level, RULES},
    dossier::Dossier,
    text::Language,
};

use read::{Person, Planted, Sample, samples};

/// Of a hundred things said of the flawed profiles, at most five are beside the point.
const PRECISION: usize = 95;
/// A good profile may still be given so many last touches on a network.
const TOUCHES: usize = 2;

/// One thing told: whatever networks show the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    rule: String,
    /// As a sample names it: `summary`, `experience 2 description`.
    field: Option<String>,
    /// None where the text is not the network's own.
    network: Option<String>,
    language: Language,
}

#[test]
fn both_sets_have_everybody_in_both_languages() {
    use Person::{Executive, Freelancer, JobSeeker, Owner, Researcher, Student};
    let everybody = [JobSeeker, Freelancer, Owner, Student, Researcher, Executive];
    for folder in ["good", "flawed"] {
        for language in Language::SPOKEN {
            let own = samples(folder).into_iter().filter(|sample| sample.language == language);
            let mut people: Vec<Person> = own.map(|sample| sample.person).collect();
            people.sort();
            assert_eq!(people, everybody, "{folder}, {language:?}");
        }
    }
}

#[test]
fn every_rule_is_planted_in_both_languages() {
    let flawed = samples("flawed");
    for sample in &flawed {
        assert!((5..=9).contains(&sample.faults.len()), "{}", sample.file);
    }
    let mut broken = Vec::new();
    for (rule, language) in RULES.iter().flat_map(|rule| Language::SPOKEN.map(|it| (rule, it))) {
        let mut own = flawed.iter().filter(|sample| sample.language == language);
        if !own.any(|sample| sample.faults.iter().any(|fault| fault.rule == rule.id)) {
            broken.push(format!("{} in {language:?}", rule.id));
        }
    }
    assert!(broken.is_empty(), "plant these too: {broken:?}");
}

#[test]
fn good_profiles_are_left_in_peace() {
    let mut broken = Vec::new();
    for sample in samples("good") {
        let dossier = sample.dossier();
        for profile in checks::run(&dossier).profiles {
            let grave = profile.findings.iter().any(|finding| finding.level != Level::Polish);
            for touch in &profile.findings {
                println!("{}: {}", sample.file, line(&dossier, touch).trim());
            }
            if grave || profile.findings.len() > TOUCHES {
                let found = profile.findings.iter().map(|finding| line(&dossier, finding));
                broken.push(format!("{}\n{}", sample.file, found.collect::<String>()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_planted_fault_is_found() {
    let mut broken = Vec::new();
    println!(
        "{:<10}{:>9}{:>8}{:>8}{:>8}{:>10}",
        "", "planted", "found", "recall", "told", "precision"
    );
    for language in Language::SPOKEN {
        let (mut planted, mut found, mut told, mut true_) = (0, 0, 0, 0);
        for sample in samples("flawed").iter().filter(|sample| sample.language == language) {
            let dossier = sample.dossier();
            let findings: Vec<Finding> =
                checks::run(&dossier).profiles.into_iter().flat_map(|it| it.findings).collect();
            for fault in &sample.faults {
                planted += 1;
                if findings.iter().any(|finding| sample.is(&dossier, fault, finding, false)) {
                    found += 1;
                } else {
                    broken.push(format!("{}: missed {fault:?}\n", sample.file));
                }
            }
            let mut seen = BTreeSet::new();
            for finding in &findings {
                if seen.insert(Told::of(&dossier, finding)) {
                    told += 1;
                    let mut granted = sample.faults.iter().chain(&sample.also);
                    if granted.any(|fault| sample.is(&dossier, fault, finding, true)) {
                        true_ += 1;
                    } else {
                        println!("{}: {}", sample.file, line(&dossier, finding).trim());
                    }
                }
            }
        }
        let (recall, precision) = (percent(found, planted), percent(true_, told));
        println!(
            "{:<10}{planted:>9}{found:>8}{recall:>6} %{told:>8}{precision:>8} %",
            format!("{language:?}")
        );
        if precision < PRECISION {
            broken.push(format!("{language:?}: precision {precision} %, at least {PRECISION}\n"));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.concat());
}

fn percent(part: usize, whole: usize) -> usize {
    (100 * part).checked_div(whole).unwrap_or(100)
}

impl Sample {
    /// Whether the finding tells this fault. A text that is not the network's own is the same fault
    /// `anywhere` it is shown.
    fn is(&self, dossier: &Dossier, fault: &Planted, finding: &Finding, anywhere: bool) -> bool {
        let told = Told::of(dossier, finding);
        let network = if anywhere { told.network } else { Some(finding.network.clone()) };
        told.rule == fault.rule
            && told.field == fault.field
            && told.language == fault.language.unwrap_or(self.language)
            && (network.is_none() || fault.network.is_none() || network == fault.network)
    }
}

impl Told {
    fn of(dossier: &Dossier, finding: &Finding) -> Self {
        let place = finding.place.as_ref();
        let field = place.map(|place| {
            let Some(at) = dossier.profile.entries.iter().position(|it| it.owner() == place.owner)
            else {
                return place.field.clone();
            };
            let kind = &dossier.profile.entries[at].kind;
            let number =
                dossier.profile.entries[..=at].iter().filter(|it| it.kind == *kind).count();
            format!("{kind} {number} {}", place.field)
        });
        let own = place.is_none_or(|place| place.owner == finding.network);
        Self {
            rule: finding.rule.clone(),
            field,
            network: own.then(|| finding.network.clone()),
            language: finding.language,
        }
    }
}

/// A finding on one line, with its evidence.
fn line(dossier: &Dossier, finding: &Finding) -> String {
    let told = Told::of(dossier, finding);
    format!(
        "  {:?} {} on {} in {}: {} {:?}\n",
        finding.level,
        told.rule,
        finding.network,
        told.field.as_deref().unwrap_or("the whole"),
        finding.title.id,
        finding.evidence
    )
}
