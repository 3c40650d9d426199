use paperfirst_core::text::Language;

use super::{brief, silent};
use crate::support::{Tale, dossier};

fn begun() -> Tale {
    dossier("Nadia", Language::Fr).on("linkedin").base("headline", "Comptable")
}

#[test]
fn a_profile_before_its_plan() {
    let title = |tale: Tale| brief(&tale.told(), "plan-first").into_iter().map(|f| f.0).next();
    assert_eq!(title(begun()).as_deref(), Some("finding-plan-first"));
    let target = begun().target("Boulangers", &[]);
    assert_eq!(title(target).as_deref(), Some("finding-plan-first-goal"));
    let goal = begun().goal("Trouver un poste", "", "").target("", &[]);
    assert_eq!(title(goal).as_deref(), Some("finding-plan-first-target"));
}

#[test]
fn a_plan_or_a_profile_that_is_not_begun() {
    assert!(silent(&begun().goal("Un poste", "", "").target("DRH", &[]).told(), "plan-first"));
    assert!(silent(&dossier("Nadia", Language::En).on("linkedin").told(), "plan-first"));
}
