//! What the checks find on the photo. What is so on any network is told once, without one.
use std::collections::HashSet;

use paperfirst_core::{
    checks::{self, Finding},
    dossier::Dossier,
    message::Arg,
    networks,
    photo::{PHOTO, WrittenPicture},
    plan::ChosenNetwork,
};

/// The face is small: frame it closer, or there are too few pixels for that.
const CLOSER: &str = "finding-photo-framing-small";
const FAR: &str = "finding-photo-framing-far";

/// The gravest first. Without a network in the plan, only what is so on any.
pub(super) fn of(dossier: &Dossier) -> Vec<Finding> {
    let anywhere = dossier.plan.chosen.is_empty();
    let report =
        if anywhere { checks::run(&everywhere(dossier.clone())) } else { checks::run(dossier) };
    let mut told = HashSet::new();
    let mut findings: Vec<Finding> = report
        .profiles
        .into_iter()
        .flat_map(|profile| profile.findings)
        .filter(|finding| finding.rule.starts_with("photo-"))
        .filter_map(|finding| {
            if hangs_on_network(&finding) {
                return (!anywhere).then_some(finding);
            }
            told.insert(finding.title.id.clone()).then(|| on_any(finding))
        })
        .collect();
    // One network has room for a closer frame and another has not: one piece of advice is enough.
    let needless = if anywhere { FAR } else { CLOSER };
    if told.contains(FAR) && told.contains(CLOSER) {
        findings.retain(|finding| finding.title.id != needless);
    }
    findings.sort_by_key(|finding| finding.level);
    findings
}

/// On every network that shows a photo, given the one file that fits all where that was written.
fn everywhere(mut dossier: Dossier) -> Dossier {
    let shows = |id: &&networks::Network| id.is_open() && id.image(PHOTO).is_some();
    let ids = networks::all().iter().filter(shows).map(|network| network.id.clone());
    let chosen = |network| ChosenNetwork { network, ..ChosenNetwork::default() };
    dossier.plan.chosen = ids.map(chosen).collect();
    if let Some(file) = dossier.written_pictures.first().cloned() {
        let given =
            |it: &ChosenNetwork| WrittenPicture { network: it.network.clone(), ..file.clone() };
        dossier.written_pictures = dossier.plan.chosen.iter().map(given).collect();
    }
    dossier
}

/// What a network takes, and how large it shows it.
fn hangs_on_network(finding: &Finding) -> bool {
    finding.rule == "photo-refused" || finding.title.id == "finding-photo-framing-enlarged"
}

fn on_any(mut finding: Finding) -> Finding {
    finding.network.clear();
    for message in [&mut finding.title, &mut finding.why, &mut finding.fix] {
        let networks = Arg::Word("cli-photo-networks".to_owned());
        message.args.insert("network".to_owned(), networks);
    }
    finding
}
