use paperfirst_core::{
    checks::{Evidence, Level},
    message::Arg,
    text::Language,
};

use super::{applies, found, people::sketch, quotes, silent};

const ENGLISH: &str = "I help small charities in the north of England keep their books in order. \
                       Grants, budgets, yearly accounts: I take care of the figures so that teams \
                       can look after people.";
const FRENCH: &str = "J’accompagne les associations de Loire-Atlantique dans leur comptabilité. \
                      Budgets, subventions, comptes annuels : je m’occupe des chiffres pour que les \
                      équipes s’occupent des gens.";
const GERMAN: &str = "Ich kümmere mich seit zwölf Jahren um die Buchhaltung kleiner Vereine in Köln: \
                      Haushalt, Zuschüsse und Jahresabschluss, damit die Teams Zeit für die Menschen \
                      haben.";

#[test]
fn a_text_in_another_language() {
    for (language, text, found_in) in [
        (Language::Fr, ENGLISH, "language-en"),
        (Language::Fr, GERMAN, "language-de"),
        (Language::En, FRENCH, "language-fr"),
        (Language::De, FRENCH, "language-fr"),
        (
            Language::Fr,
            "I help small charities in the north of England keep their books in order",
            "language-en",
        ),
        (
            Language::En,
            "Gestionnaire de paie, je tiens les comptes des boulangeries bretonnes",
            "language-fr",
        ),
    ] {
        let field = if text.len() > 100 { "summary" } else { "headline" };
        let [finding] = &found(&sketch(language).base(field, text).told(), "language-mismatch")[..]
        else {
            panic!("{text}")
        };
        assert_eq!(finding.level, Level::Important);
        assert_eq!(finding.title.args["found"], Arg::Word(found_in.to_owned()));
    }
}

#[test]
fn a_text_in_its_own_language_or_in_both() {
    for (language, text) in [
        (Language::Fr, FRENCH.to_owned()),
        (Language::En, ENGLISH.to_owned()),
        (Language::De, GERMAN.to_owned()),
        (Language::Fr, format!("{FRENCH}\n\n{ENGLISH}")),
        (Language::En, format!("{ENGLISH}\n\n{FRENCH}")),
        (Language::Fr, "Docker, Kubernetes, Terraform, Ansible, Python, Django, PostgreSQL, Redis, Kafka, GitLab, Grafana, Prometheus, Linux, AWS, Azure".to_owned()),
    ] {
        let dossier = sketch(language).base("summary", &text).told();
        assert!(silent(&dossier, "language-mismatch"), "{text}");
    }
    assert!(!applies(&sketch(Language::It).base("summary", FRENCH).told(), "language-mismatch"));
}

#[test]
fn english_titles_are_at_home_in_french() {
    for headline in [
        "Senior Product Manager | Growth Marketing | SaaS B2B | Paris",
        "Head of Sales and Business Development at Qonto, Lyon",
        "Chief Happiness Officer & Community Manager, open to work",
        "Full-stack developer (Node.js, React, PostgreSQL), ex-Blablacar",
        "Product Owner, Scrum Master et coach agile pour les banques",
        "Data scientist, machine learning and natural language processing",
    ] {
        let dossier = sketch(Language::Fr).base("headline", headline).told();
        assert!(silent(&dossier, "language-mismatch"), "{headline}");
    }
    let bio = "Brand designer • Type lover • Based in Marseille, working worldwide";
    let dossier = sketch(Language::Fr).base("summary", bio).told();
    assert!(silent(&dossier, "language-mismatch"));
}

#[test]
fn a_few_words_are_not_judged() {
    let dossier = sketch(Language::Fr).base("summary", "I help small teams ship.").told();
    assert!(!applies(&dossier, "language-mismatch"));
}

const HEAVY_FR: &str = "L’accompagnement opérationnel des organisations territoriales contribue à la \
                        pérennisation des dispositifs d’intermédiation socioprofessionnelle et à la \
                        professionnalisation des intervenantes. ";
const HEAVY_EN: &str = "Operationalising organisational accountability necessitates interdisciplinary \
                        coordination, comprehensive administrative responsibility and continuous \
                        methodological experimentation. ";

#[test]
fn heavy_sentences() {
    for (language, text) in [(Language::Fr, HEAVY_FR), (Language::En, HEAVY_EN)] {
        let dossier = sketch(language).base("summary", &text.repeat(8)).told();
        let [finding] = &found(&dossier, "readability")[..] else { panic!("{text}") };
        assert_eq!(finding.level, Level::Polish);
        assert!(text.starts_with(quotes(finding)[0].trim_end_matches('…')));
        assert!(
            matches!(finding.evidence[1], Evidence::Measure { value, threshold: 30 } if value < 30)
        );
    }
}

#[test]
fn plain_sentences_and_short_texts() {
    for (language, text) in [(Language::Fr, FRENCH), (Language::En, ENGLISH)] {
        let dossier = sketch(language).base("summary", &format!("{text} ").repeat(5)).told();
        assert!(silent(&dossier, "readability"), "{text}");
    }
    for (language, text) in [(Language::Fr, HEAVY_FR), (Language::En, HEAVY_EN)] {
        assert!(!applies(&sketch(language).base("summary", text).told(), "readability"));
    }
    let dossier = sketch(Language::De).base("summary", &GERMAN.repeat(5)).told();
    assert!(!applies(&dossier, "readability"), "no formula");
}
