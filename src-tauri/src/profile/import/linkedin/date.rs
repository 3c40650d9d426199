//! The seven ways in which an archive writes a date. All are English so far, month before day; French
//! names of months are read too, and noted.
use crate::text::{PartialDate, fold};

/// A date as precise as it is written. None where it cannot be read.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    let day = text.split(' ').next().unwrap_or_default();
    let numbers: Vec<&str> = day.trim_end_matches(',').split(['/', '-']).collect();
    match numbers[..] {
        // '8/2/26, 10:14 PM'
        [month, day, year] if year.len() <= 4 && month.len() <= 2 => american(month, day, year),
        // '2026-08-02 22:23:33 UTC', '2025/11/12 18:45:35 UTC'
        [year, _, _] if year.len() == 4 => PartialDate::parse(day),
        _ => match text.split_whitespace().collect::<Vec<_>>()[..] {
            // 'Fri May 22 21:38:08 UTC 2026'
            [_, month, day, time, _, year] if time.contains(':') => {
                PartialDate::parse(&format!("{month} {day} {year}"))
            }
            _ => PartialDate::parse(text),
        },
    }
}

fn american(month: &str, day: &str, year: &str) -> Option<PartialDate> {
    let century = if year.len() == 2 { "20" } else { "" };
    let month: u8 = month.parse().ok()?;
    PartialDate::parse(&format!("{century}{year}-{month:02}-{day}"))
}

/// Whether a month is named in another language than English.
pub(super) fn is_foreign(text: &str) -> bool {
    const ENGLISH: [&str; 19] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "utc",
        "mon", "tue", "wed", "thu", "fri", "sat",
    ];
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2);
    words.any(|word| word != "sun" && !ENGLISH.iter().any(|own| word.starts_with(own)))
}
