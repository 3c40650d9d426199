//! The report as JUnit XML, for a build server: a suite for each file, network and language, a case
//! for each rule that applies. A case fails where its rule blocks; what matters less is said as the
//! output of a case that passes; what is set aside alone is skipped.
use paperfirst_core::{
    checks::{Finding, ProfileReport, ScoreLine},
    export::page::{level_word, source},
    plan::PlanFinding,
    texts::Texts,
};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Unread, file::Checked, stands};

pub(super) fn suites(checked: Result<&Checked, Unread>, texts: &Texts) -> Vec<TestSuite> {
    let checked = match checked {
        Ok(checked) => checked,
        Err(unread) => return vec![unreadable(&unread, texts)],
    };
    let mut suites: Vec<_> =
        checked.report.profiles.iter().map(|profile| suite(checked, profile, texts)).collect();
    if !checked.report.plan.is_empty() {
        let mut suite = TestSuite::new(format!("{}: plan", checked.name));
        suite.add_test_cases(checked.report.plan.iter().map(|it| plan_case(checked, it, texts)));
        suites.push(suite);
    }
    suites
}

pub(super) fn written(suites: impl IntoIterator<Item = TestSuite>) -> String {
    let mut report = Report::new("paperfirst-cli check");
    report.add_test_suites(suites);
    // Only a writer can fail, and a text takes everything.
    report.to_string().unwrap_or_default()
}

fn suite(checked: &Checked, profile: &ProfileReport, texts: &Texts) -> TestSuite {
    let (network, language) = (&profile.network, profile.language.code());
    let mut suite = TestSuite::new(format!("{}: {network}, {language}", checked.name));
    let lines = profile.score.lines.iter();
    suite.add_test_cases(lines.map(|line| {
        let mut case = case(checked, profile, line, texts);
        case.set_classname(format!("{}.{network}.{language}", checked.name));
        case
    }));
    suite
}

fn case(checked: &Checked, profile: &ProfileReport, line: &ScoreLine, texts: &Texts) -> TestCase {
    let all: Vec<_> = profile.findings.iter().filter(|it| it.rule == line.rule).collect();
    let (blocking, others): (Vec<&Finding>, Vec<&Finding>) = all.iter().partition(|it| stands(it));
    let told: Vec<_> = others.iter().map(|finding| told(checked, finding, texts)).collect();
    let told = told.join("\n\n");
    let status = if !blocking.is_empty() {
        let titles: Vec<_> = blocking.iter().map(|it| texts.say(&it.title)).collect();
        let details: Vec<_> = blocking.iter().map(|it| detail(checked, it, texts)).collect();
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_type("blocker").set_message(titles.join("; "));
        status.set_description(details.join("\n\n"));
        status
    } else if !all.is_empty() && all.iter().all(|it| it.set_aside.is_some()) {
        let mut status = TestCaseStatus::skipped();
        status.set_message(told.as_str());
        status
    } else {
        TestCaseStatus::success()
    };
    let skipped = matches!(status, TestCaseStatus::Skipped { .. });
    let mut case = TestCase::new(line.rule.as_str(), status);
    case.extra.insert("file".into(), checked.name.as_str().into());
    let first = blocking.first().or(others.first());
    if let Some(position) = first.and_then(|finding| checked.position(finding)) {
        case.extra.insert("line".into(), position.line.to_string().into());
    }
    if !told.is_empty() && !skipped {
        case.set_system_out(told);
    }
    case
}

/// Nothing in a plan blocks.
fn plan_case(checked: &Checked, finding: &PlanFinding, texts: &Texts) -> TestCase {
    let mut case = TestCase::new(finding.key.as_str(), TestCaseStatus::success());
    case.set_classname(format!("{}.plan", checked.name));
    let lines = [&finding.title, &finding.why, &finding.fix].map(|line| texts.say(line));
    case.set_system_out(lines.join("\n"));
    case
}

fn unreadable(unread: &Unread, texts: &Texts) -> TestSuite {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_message(unread.say(texts));
    let mut case = TestCase::new("file", status);
    case.set_classname(unread.name);
    let mut suite = TestSuite::new(unread.name);
    suite.add_test_case(case);
    suite
}

/// With its level, or the reason for which it is set aside.
fn told(checked: &Checked, finding: &Finding, texts: &Texts) -> String {
    let level = texts.word(level_word(finding.level));
    let detail = format!("[{level}] {}", detail(checked, finding, texts));
    match &finding.set_aside {
        Some(reason) => format!("{} {reason}\n{detail}", texts.word("export-set-aside")),
        None => detail,
    }
}

fn detail(checked: &Checked, finding: &Finding, texts: &Texts) -> String {
    let spot = checked.spot(finding).map(|spot| format!("{spot}: ")).unwrap_or_default();
    let title = texts.say(&finding.title);
    let place = finding.place.as_ref().map(|place| texts.say(&place.label));
    let place = place.filter(|place| !title.contains(place.as_str()));
    let place = place.map(|place| format!(" ({place})")).unwrap_or_default();
    let labelled = |id: &str, text: String| format!("{} {text}", texts.word(id));
    [
        format!("{spot}{title}{place}"),
        texts.say(&finding.why),
        labelled("export-fix", texts.say(&finding.fix)),
        labelled("export-source", source(&finding.source, texts)),
    ]
    .join("\n")
}
