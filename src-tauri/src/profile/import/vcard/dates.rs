//! The day of a birth as cards write it: `1985-07-04`, `19850704`, `--0704` without the year.

pub(super) enum Born {
    /// As the standard for dates writes it; without a year it begins with `--`.
    On(String),
    /// Cannot be read.
    Unclear,
}

/// Apple's year where none is known.
const NO_YEAR: &str = "1604";

pub(super) fn born(text: &str) -> Born {
    let day = text.trim().split(['T', 't', ' ']).next().unwrap_or_default();
    let (has_year, rest) = match day.strip_prefix("--") {
        Some(rest) => (false, rest),
        None => (true, day),
    };
    let digits: String = rest.chars().filter(|c| *c != '-').collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Born::Unclear;
    }
    let (year, rest) = match (has_year, digits.len()) {
        (false, 4) => ("", digits.as_str()),
        (true, 4 | 6 | 8) => digits.split_at(4),
        _ => return Born::Unclear,
    };
    let year = if year == NO_YEAR { "" } else { year };
    let parts = [year, rest.get(..2).unwrap_or_default(), rest.get(2..).unwrap_or_default()];
    let told = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("-");
    match told.is_empty() {
        true => Born::Unclear,
        false if year.is_empty() => Born::On(format!("--{told}")),
        false => Born::On(told),
    }
}
