//! The whole report as a person reads it, in both languages.
use paperfirst_core::{
    checks::{self, Evidence, Finding, ProfileReport, RULES},
    message::{Arg, Message},
    text::Language,
    texts::Texts,
};

use super::people::claire;

#[test]
fn in_french() {
    let report = checks::run(&claire(Language::Fr).told());
    insta::assert_snapshot!(page(&report.profiles, &Texts::new(Language::Fr)));
}

#[test]
fn in_english() {
    let report = checks::run(&claire(Language::En).told());
    insta::assert_snapshot!(page(&report.profiles, &Texts::new(Language::En)));
}

#[test]
fn every_rule_is_named_and_explained() {
    for language in Language::SPOKEN {
        let texts = Texts::new(language);
        for rule in RULES {
            assert_said(&texts, &Message::new(format!("rule-{}", rule.id)));
            assert_said(&texts, &Message::new(format!("rule-{}-why", rule.id)));
            assert_said(&texts, &(rule.source)().what);
        }
    }
}

/// Every message of a finding, its arguments included, exists in both languages.
pub(super) fn assert_spoken(findings: &[Finding]) {
    for texts in Language::SPOKEN.map(Texts::new) {
        for finding in findings {
            for message in [&finding.title, &finding.why, &finding.fix, &finding.source.what] {
                assert_said(&texts, message);
            }
            if let Some(place) = &finding.place {
                assert_said(&texts, &place.label);
            }
            for evidence in &finding.evidence {
                match evidence {
                    Evidence::Word { found_in: Some(label), .. } => assert_said(&texts, label),
                    Evidence::Version { on, place, .. } => {
                        assert_said(&texts, on);
                        assert_said(&texts, &place.label);
                    }
                    _ => {}
                }
            }
        }
    }
}

fn assert_said(texts: &Texts, message: &Message) {
    let language = texts.language();
    assert!(texts.has(&message.id), "{language:?} lacks {}", message.id);
    for arg in message.args.values() {
        if let Arg::Word(id) = arg {
            assert!(texts.has(id), "{language:?} lacks {id}, in {}", message.id);
        }
    }
    let said = texts.say(message);
    assert!(!said.contains('{'), "{language:?}: {said}");
}

fn page(profiles: &[ProfileReport], texts: &Texts) -> String {
    let mut lines = Vec::new();
    for profile in profiles {
        let readiness = serde_json::to_value(profile.readiness).expect("a word");
        let readiness = texts.word(&format!("readiness-{}", readiness.as_str().expect("a word")));
        let score = &profile.score;
        let value = score.value.map_or("-".to_owned(), |value| value.to_string());
        lines.push(format!("{}: {readiness}, {value}/100", profile.network));
        for line in &score.lines {
            let name = texts.word(&format!("rule-{}", line.rule));
            lines.push(format!("  {name}: {}/{}", points(line.earned), points(line.possible)));
        }
        let (earned, possible) = (points(score.earned), points(score.possible));
        lines.push(format!("  = {earned}/{possible}\n"));
        lines.extend(profile.findings.iter().map(|finding| said(finding, texts)));
        assert_spoken(&profile.findings);
    }
    lines.join("\n")
}

fn said(finding: &Finding, texts: &Texts) -> String {
    let level = serde_json::to_value(finding.level).expect("a word");
    let level = texts.word(&format!("level-{}", level.as_str().expect("a word")));
    let mut lines =
        vec![format!("  {level} (-{}) {}", points(finding.cost), texts.say(&finding.title))];
    lines.extend(finding.evidence.iter().map(|evidence| match evidence {
        Evidence::Quote { text, start, end } => format!("    “{text}” {start}..{end}"),
        Evidence::Word { text, found_in } => {
            let label = found_in.as_ref().map_or("-".to_owned(), |label| texts.say(label));
            format!("    {text}: {label}")
        }
        Evidence::Version { on, text, .. } => format!("    {}: “{text}”", texts.say(on)),
        Evidence::Measure { value, threshold } => format!("    {value}/{threshold}"),
    }));
    lines.push(format!("    {}", texts.say(&finding.why)));
    lines.push(format!("    {}", texts.say(&finding.fix)));
    let source = &finding.source;
    let doubt = if source.verified { "" } else { " (?)" };
    lines.push(format!("    [{}] {}{doubt}", texts.say(&source.what), source.date));
    lines.push(format!("    {}\n", finding.key));
    lines.join("\n")
}

fn points(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}
