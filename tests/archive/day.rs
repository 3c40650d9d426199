//! A day, in the ways in which LinkedIn has been seen to write it.

#[derive(Clone, Copy)]
pub(super) struct Day {
    pub(super) year: u32,
    pub(super) month: usize,
    pub(super) day: u32,
}

const ENGLISH: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FRENCH: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

impl Day {
    /// `03 Aug 2026`.
    pub(super) fn read(text: &str) -> Self {
        let mut parts = text.split(' ');
        let mut next = || parts.next().expect("a day");
        let day = next().parse().expect("a day");
        let month = next();
        let month = ENGLISH.iter().position(|own| *own == month).expect("a month");
        Self { year: next().parse().expect("a year"), month, day }
    }

    pub(super) fn written(self, way: usize) -> String {
        let Self { year, month, day } = self;
        let (name, number) = (ENGLISH[month], month + 1);
        match way % 7 {
            0 => format!("{day:02} {name} {year}"),
            1 => format!("{name} {day}, {year}"),
            2 => format!("{year}-{number:02}-{day:02} 22:23:33 UTC"),
            3 => format!("{year}/{number:02}/{day:02} 18:45:35 UTC"),
            4 => format!("Fri {name} {day} 21:38:08 UTC {year}"),
            5 => format!("{number}/{day}/{:02}, 10:14 PM", year % 100),
            _ => format!("{year}-{number:02}-{day:02} 10:25:25"),
        }
    }
}

/// `févr. 2022` of `Feb 2022`.
pub(super) fn month_in_french(text: &str) -> String {
    let month = ENGLISH.iter().zip(FRENCH).find(|(english, _)| text.starts_with(**english));
    month.map_or_else(|| text.to_owned(), |(english, french)| text.replacen(english, french, 1))
}
