//! The calendar: as it is written, and as two other people's libraries understand it.
use std::collections::BTreeSet;

use insta::assert_snapshot;
use jiff::{ToSpan, tz::TimeZone};
use paperfirst_core::{
    agenda::{Event, agenda},
    dossier::Dossier,
    export::{self, Asked, Contents, Fonts, Format, Source},
    text::Language,
    texts::Texts,
};
use proptest::prelude::*;
use serde_json::Value;

use super::{asked, peers::peer, report, with_source};
use crate::agenda::busy;

const READERS: [&str; 2] = ["icalendar", "vobject"];

/// With a summer, with half an hour of it, with days that follow the moon, with neither.
const ZONES: [&str; 9] = [
    "Europe/Paris",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Jerusalem",
    "Asia/Kolkata",
    "Europe/Dublin",
    "UTC",
];

fn calendar(dossier: &Dossier, language: Language, zone: &str) -> String {
    let zone = TimeZone::get(zone).unwrap();
    let source = Source {
        dossier,
        report: &report(),
        texts: &Texts::new(language),
        zone: &zone,
        connections: &[],
        fonts: &Fonts::default(),
        whole: None,
    };
    let asked: Asked = asked(Format::Ics, Contents::NONE);
    String::from_utf8(export::write(&source, &asked).unwrap()).unwrap()
}

/// As it is read: lines that go on are one again. Each line is short enough and rightly ended.
fn unfolded(calendar: &str) -> String {
    let lines: Vec<_> = calendar.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    lines.join("\n").replace("\n ", "")
}

fn values<'a>(unfolded: &'a str, name: &str) -> Vec<&'a str> {
    let lines = unfolded.lines();
    lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

fn unescaped(text: &str) -> String {
    let mut letters = text.chars();
    let mut read = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next().unwrap() {
                'n' => read.push('\n'),
                mark @ ('\\' | ';' | ',') => read.push(mark),
                other => panic!("\\{other}"),
            },
            ';' | ',' => panic!("{letter} stands bare"),
            letter => read.push(letter),
        }
    }
    read
}

/// On one line.
fn tidy(text: &str) -> String {
    let between = |c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}');
    text.split(between).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn in_french_in_paris() {
    assert_snapshot!(unfolded(&calendar(&busy(), Language::Fr, "Europe/Paris")));
}

#[test]
fn in_english_in_new_york() {
    assert_snapshot!(unfolded(&calendar(&busy(), Language::En, "America/New_York")));
}

#[test]
fn zones_are_told_by_rules_where_there_are_any() {
    let zone = |name| {
        let calendar = unfolded(&calendar(&busy(), Language::En, name));
        let zone = calendar.split("BEGIN:VTIMEZONE\n").nth(1)?;
        Some(zone.split("END:VTIMEZONE").next()?.to_owned())
    };
    assert_eq!(zone("UTC"), None);
    let names = ["America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Jerusalem"];
    assert_snapshot!(names.map(|name| zone(name).unwrap()).join("\n"));
}

#[test]
fn a_zone_whose_rules_have_changed_is_told_day_by_day() {
    let mut dossier = busy();
    // Summer ended in September until 1995, in October since.
    dossier.plan.questions[0].date = "1996-01-02".to_owned();
    let calendar = unfolded(&calendar(&dossier, Language::En, "Europe/Paris"));
    let ends = calendar.split("BEGIN:STANDARD").nth(1).unwrap().split("END:").next().unwrap();
    assert_eq!(values(ends, "DTSTART"), ["19950924T030000"]);
    assert_eq!(values(ends, "RDATE")[..2], ["19961027T030000", "19971026T030000"]);
    assert!(values(ends, "RRULE").is_empty() && values(ends, "RDATE").len() > 40);
}

#[test]
fn two_other_libraries_ring_at_the_same_hours() {
    let dossier = busy();
    for zone in ZONES {
        let read = peer("ics", calendar(&dossier, Language::Fr, zone).as_bytes());
        let zone = TimeZone::get(zone).unwrap();
        for reader in READERS {
            let events = read[reader]["events"].as_array().unwrap();
            let expected = agenda(&dossier);
            assert_eq!(events.len(), expected.len());
            for (event, expected) in events.iter().zip(&expected) {
                let days: Vec<Value> =
                    occurrences(expected, &zone).into_iter().map(Value::from).collect();
                let name = zone.iana_name().unwrap();
                assert_eq!(
                    event["occurrences"],
                    Value::from(days),
                    "{reader}, {name}: {expected:?}"
                );
            }
        }
    }
}

/// Sixty of them, an hour on the clock of UTC.
fn occurrences(event: &Event, zone: &TimeZone) -> Vec<String> {
    let days = event.days(event.day, event.day.saturating_add(10.years()));
    let count = if event.every.is_some() { 60 } else { 1 };
    let shown = days.take(count).map(|day| match event.moment {
        None => day.to_string(),
        Some(moment) => {
            let at = day.at(0, 0, 0, 0) + i64::from(moment.start).minutes();
            let at = zone.to_timestamp(at).unwrap();
            at.strftime("%Y-%m-%dT%H:%MZ").to_string()
        }
    });
    shown.collect()
}

#[test]
fn alarms_ring_a_week_and_a_day_ahead() {
    let read = peer("ics", calendar(&busy(), Language::En, "Europe/Paris").as_bytes());
    for reader in READERS {
        let alarms = |id: &str| -> Vec<i64> {
            let events = read[reader]["events"].as_array().unwrap();
            let of = |event: &&Value| event["uid"].as_str().unwrap().starts_with(id);
            let event = events.iter().find(of).unwrap();
            let alarms = event["alarms"].as_array().unwrap();
            assert!(alarms.iter().all(|alarm| alarm[0] == event["summary"]));
            alarms.iter().map(|alarm| alarm[1].as_i64().unwrap()).collect()
        };
        let hour = 60;
        assert_eq!(alarms("goal-1@"), [-7 * 24 * hour + 9 * hour, -24 * hour + 9 * hour]);
        assert_eq!(alarms("review@"), [9 * hour]);
        assert_eq!(alarms("republish-linkedin-fr@"), [9 * hour]);
        assert_eq!((alarms("slot-1@"), alarms("question-1@")), (vec![-10], vec![-10]));
    }
}

#[test]
fn a_second_export_updates_and_doubles_nothing() {
    let first = unfolded(&calendar(&busy(), Language::Fr, "Europe/Paris"));
    let mut dossier = busy();
    dossier.today = dossier.today.saturating_add(1.day());
    dossier.name = "Claire Dubois".to_owned();
    dossier.plan.rhythm.slots[0].what = "remercier".to_owned();
    dossier.plan.goals[0].date = "2027-07".to_owned();
    let second = unfolded(&calendar(&dossier, Language::En, "Europe/London"));
    let uids = values(&first, "UID");
    assert_eq!(uids, values(&second, "UID"));
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    assert!(uids.iter().all(|uid| uid.ends_with("@c1a12e.paperfirst")));
    let sequence = |calendar: &str| values(calendar, "SEQUENCE")[0].parse::<u32>().unwrap();
    assert!(sequence(&second) > sequence(&first));
    assert!(values(&second, "DTSTAMP")[0] > values(&first, "DTSTAMP")[0]);
}

#[test]
fn an_empty_dossier_still_says_when_to_read_the_plan() {
    let calendar = calendar(&super::empty(), Language::Fr, "UTC");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    let read = peer("ics", calendar.as_bytes());
    assert_eq!(read["vobject"]["name"], "Mes actions");
}

/// A dossier that says `text` wherever the calendar takes a text.
fn saying(text: &str) -> Dossier {
    let mut dossier = busy();
    text.clone_into(&mut dossier.name);
    text.clone_into(&mut dossier.plan.rhythm.slots[0].what);
    text.clone_into(&mut dossier.plan.goals[0].statement);
    text.clone_into(&mut dossier.plan.goals[0].measure);
    text.clone_into(&mut dossier.plan.questions[0].text);
    dossier
}

#[test]
fn strange_texts_come_back_unchanged_from_two_other_libraries() {
    let more = [
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nRRULE:FREQ=SECONDLY",
        "\\n \\\\n \\, \\; a,b;c:d\"e\"^n^'=?utf-8?Q?=",
        "fin de ligne\\",
        ",;\\",
        "مرحبا\u{200f}, שלום; \u{2067}abc\u{2069}",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    ];
    for text in super::STRANGE.into_iter().chain(more) {
        read_back(text);
    }
}

fn read_back(text: &str) {
    let dossier = saying(text);
    let texts = Texts::new(Language::Fr);
    let read = peer("ics", calendar(&dossier, Language::Fr, "Europe/Paris").as_bytes());
    let expected = agenda(&dossier);
    for reader in READERS {
        let events = read[reader]["events"].as_array().unwrap();
        assert_eq!(events.len(), expected.len());
        for (event, expected) in events.iter().zip(&expected) {
            let title = tidy(&texts.say(&expected.title));
            assert_eq!(event["summary"].as_str(), Some(&*title), "{reader}");
            let note = event["description"].as_str().unwrap_or_default();
            let said = expected.note.as_ref().map(|note| texts.say(note)).unwrap_or_default();
            assert_eq!(tidy(note), tidy(&said), "{reader}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_one_value(text in "\\PC{0,80}", marks in "[,;:\\\\\"=^\r\n\t n]{0,90}") {
        for text in [text, marks] {
            let dossier = saying(&text);
            let calendar = unfolded(&calendar(&dossier, Language::En, "UTC"));
            let texts = Texts::new(Language::En);
            let said: Vec<String> =
                values(&calendar, "SUMMARY").into_iter().map(unescaped).collect();
            let titles: Vec<String> =
                agenda(&dossier).iter().map(|event| tidy(&texts.say(&event.title))).collect();
            prop_assert_eq!(said, titles);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]

    #[test]
    fn any_text_is_read_back(texts in prop::collection::vec("\\PC{1,40}[,;:\\\\\n\" ]{0,9}", 1..3)) {
        for text in texts {
            read_back(&text);
        }
    }
}

#[test]
fn actions_on_paper_in_both_languages() {
    for language in Language::SPOKEN {
        let contents = Contents { actions: true, ..Contents::NONE };
        let build = |source: &Source| export::page::build(source, contents).agenda;
        let agenda = with_source(&busy(), &report(), language, build).unwrap();
        let mut text = format!("{}\n{}\n", agenda.title, agenda.subtitle);
        for section in agenda.sections {
            text += &format!("\n{}\n", section.heading);
            for line in section.lines {
                text += &format!("[ ] {} … {}\n", line.text, line.figure.unwrap());
            }
        }
        assert_snapshot!(format!("actions_{}", language.code()), text);
    }
}
