//! A date as people give it: a day, a month or only a year, written '30 juin 2027', 'June 2027',
//! '30/06/2027' or '2027-06'. A year alone stays a year.
use std::fmt;

use jiff::civil::Date;

use super::fold;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
}

const MONTHS: [[&str; 2]; 12] = [
    ["janv", "jan"],
    ["fev", "feb"],
    ["mars", "mar"],
    ["avr", "apr"],
    ["mai", "may"],
    ["juin", "jun"],
    ["juil", "jul"],
    ["aout", "aug"],
    ["sept", "sep"],
    ["oct", "oct"],
    ["nov", "nov"],
    ["dec", "dec"],
];

impl PartialDate {
    /// Day first where figures leave a doubt, as in Europe. None where no year can be read.
    pub fn parse(text: &str) -> Option<Self> {
        let folded = fold(text);
        let parts: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
        let (year, month, day) = match parts[..] {
            [year] => (year, None, None),
            [a, b] if is_year(a) => (a, Some(b), None),
            [a, b] => (b, Some(a), None),
            [a, b, c] if is_year(a) => (a, Some(b), Some(c)),
            // 'June 30, 2027' names its month first.
            [a, b, c] if month_named(a).is_some() => (c, Some(a), Some(b)),
            [a, b, c] => (c, Some(b), Some(a)),
            _ => return None,
        };
        let year = year.parse().ok().filter(|year| (1900..=2200).contains(year))?;
        let month = month.map(month_number).map_or(Some(None), |month| month.map(Some))?;
        let day = day.map(day_number).map_or(Some(None), |day| day.map(Some))?;
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(Self { year, month, day })
    }

    /// The first day it covers.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it covers.
    pub fn last_day(self) -> Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            _ => self.first_day().last_of_year(),
        }
    }
}

/// `2027-06-30`, `2027-06` or `2027`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn month_named(word: &str) -> Option<i8> {
    let month = MONTHS
        .iter()
        .position(|names| word.len() >= 3 && names.iter().any(|name| word.starts_with(name)))?;
    i8::try_from(month + 1).ok()
}

fn month_number(word: &str) -> Option<i8> {
    month_named(word).or_else(|| word.parse().ok().filter(|month| (1..=12).contains(month)))
}

fn day_number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(char::is_alphabetic);
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}
