use paperfirst_core::{
    checks::{Evidence, Level, sites, vocabulary},
    text::Language,
};

use super::{applies, found, people::sketch, quotes, silent};
use crate::support::dossier;

#[test]
fn worn_words_that_nothing_backs() {
    for (language, text, worn) in [
        (Language::Fr, "Experte passionnée en transformation digitale", vec!["passionnée"]),
        (
            Language::Fr,
            "Je suis force de proposition. À Lyon, 12 ans de paie.",
            vec!["force de proposition"],
        ),
        (
            Language::Fr,
            "Rigoureuse et proactive, j’aime relever des défis",
            vec!["Rigoureuse et", "proactive", "relever des défis"],
        ),
        (Language::En, "Passionate Digital Transformation Expert", vec!["Passionate"]),
        (
            Language::En,
            "A results-driven team player. I work in Leeds.",
            vec!["results-driven", "team player"],
        ),
    ] {
        let dossier = sketch(language).base("headline", text).told();
        let [finding] = &found(&dossier, "buzzwords")[..] else { panic!("{text}") };
        assert_eq!((finding.level, quotes(finding)), (Level::Polish, worn));
    }
}

#[test]
fn a_proof_in_the_same_sentence() {
    for (language, text) in [
        (Language::Fr, "Passionnée par les 300 fours que j’ai réglés."),
        (Language::Fr, "Passionnée de pain depuis douze ans"),
        (Language::Fr, "Une solide expérience, acquise chez M. Durand et au CHU de Nantes."),
        (Language::En, "A proven track record: three bakeries opened."),
        (Language::En, "Passionate about the mills of West Yorkshire."),
    ] {
        let dossier = sketch(language).base("headline", text).told();
        assert!(silent(&dossier, "buzzwords"), "{text}");
    }
}

#[test]
fn plain_words_of_a_trade() {
    for (language, text) in [
        (Language::Fr, "Calcul statique et dynamique des ponts, salle polyvalente, TVA"),
        (Language::Fr, "Expert-comptable des artisans ; directrice artistique"),
        (Language::Fr, "Autonomie des personnes âgées et capacité d’adaptation des forêts"),
        (Language::En, "Creative director, motivational interviewing, patient safety"),
        (Language::En, "I teach communication skills to nurses, and value-added tax to clerks"),
    ] {
        let dossier = sketch(language).base("headline", text).told();
        assert!(silent(&dossier, "buzzwords"), "{text}");
    }
    let german = dossier("Nadia", Language::De).on("linkedin").base("headline", "Dynamisch").told();
    assert!(!applies(&german, "buzzwords"));
}

#[test]
fn a_list_is_distinct_and_says_why_it_is_there() {
    let lists = Language::SPOKEN.map(|language| vocabulary(language).expect("its lists"));
    let all = lists.iter().flat_map(|it| {
        [
            &it.slogans,
            &it.invitations,
            &it.worn,
            &it.full_time,
            &it.figures,
            &it.results,
            &it.streets,
            &it.premises,
            &it.births,
            &it.abbreviations,
        ]
    });
    for list in all.chain([&sites().shorteners, &sites().mailboxes]) {
        assert!(!list.reason.is_empty() && !list.source.is_empty());
        let mut words: Vec<_> = list.words.iter().map(|word| word.to_lowercase()).collect();
        words.sort();
        let length = words.len();
        words.dedup();
        assert_eq!(words.len(), length, "{}", list.reason);
    }
}

fn stuffed(
    language: Language,
    word: &str,
    times: usize,
    others: &str,
) -> paperfirst_core::dossier::Dossier {
    let text = format!("{others} {}", [word].repeat(times).join(", "));
    sketch(language).base("summary", &text).told()
}

#[test]
fn a_keyword_over_and_over() {
    let long = "Elle relit chaque ligne avec le client avant de la signer. ".repeat(20);
    for (language, word, forms) in
        [(Language::Fr, "paie", "paies"), (Language::En, "payroll", "Payrolls")]
    {
        // Beyond six times, whatever the length.
        let many = stuffed(language, forms, 7, &long);
        let [finding] = &found(&many, "keyword-stuffing")[..] else { panic!("{word}") };
        let marked =
            finding.evidence.iter().filter(|e| matches!(e, Evidence::Quote { .. })).count();
        assert_eq!((finding.level, marked), (Level::Important, 7));
        assert!(silent(&stuffed(language, forms, 6, &long), "keyword-stuffing"));
        // Beyond five in a hundred.
        let short = "Je travaille pour des boulangers du Rhône, la nuit comme le jour.";
        assert_eq!(found(&stuffed(language, word, 5, short), "keyword-stuffing").len(), 1);
        assert!(silent(&stuffed(language, word, 4, short), "keyword-stuffing"));
    }
    let none =
        dossier("Nadia", Language::Fr).on("linkedin").base("summary", "paie ".repeat(9).trim());
    assert!(!applies(&none.told(), "keyword-stuffing"));
}

#[test]
fn a_description_without_a_result() {
    for (language, text) in [
        (
            Language::Fr,
            "Gestion de la paie, suivi des dossiers du personnel, coordination avec les équipes et reporting auprès de la direction.",
        ),
        (
            Language::En,
            "Responsible for managing payroll, following up files, coordinating with the teams and reporting to management.",
        ),
    ] {
        let dossier = sketch(language)
            .entry("experience", &[("title", "Paie"), ("description", text)])
            .told();
        let [finding] = &found(&dossier, "experience-result")[..] else { panic!("{text}") };
        assert_eq!(finding.level, Level::Polish);
    }
}

#[test]
fn a_description_with_one() {
    for (language, text) in [
        (
            Language::Fr,
            "Gestion de la paie de 300 personnes, suivi des dossiers, coordination avec les équipes, reporting.",
        ),
        (
            Language::Fr,
            "Suivi de deux cents dossiers du personnel, coordination avec les équipes, reporting auprès de la direction.",
        ),
        (
            Language::Fr,
            "Refonte des contrats du personnel avec les équipes et la direction : les litiges ont été réduits de moitié.",
        ),
        (
            Language::En,
            "Rewrote the handbook with the teams and the management; it is still in use, and it was adopted elsewhere.",
        ),
        (
            Language::En,
            "Managing the payroll of a dozen bakeries, following up files, and reporting to the management every month.",
        ),
    ] {
        let dossier = sketch(language)
            .entry("experience", &[("title", "Paie"), ("description", text)])
            .told();
        assert!(silent(&dossier, "experience-result"), "{text}");
    }
    // A line has no room for it.
    let line = [("title", "Paie"), ("description", "La paie, la nuit.")];
    assert!(!applies(&sketch(Language::Fr).entry("experience", &line).told(), "experience-result"));
}

#[test]
fn recommendations_are_counted_where_they_are_kept() {
    let kept = |text: &str| sketch(Language::Fr).write("linkedin", "recommendations", text).told();
    let one = kept("Nadia explique chaque ligne. Paul Ngo, boulanger");
    let [finding] = &found(&one, "recommendations")[..] else { panic!("one is few") };
    assert_eq!(finding.evidence, [Evidence::Measure { value: 1, threshold: 2 }]);
    assert!(silent(&kept("Nadia explique.\nPaul\n\nRigueur et humour.\nAnne"), "recommendations"));
    assert!(silent(&kept("12"), "recommendations"));
    // What stands on the network is not known.
    assert!(!applies(&sketch(Language::En).told(), "recommendations"));
}
