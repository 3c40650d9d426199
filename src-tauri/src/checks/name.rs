//! The name, and nothing but the name: no way to reach the person, no slogan, no emoji.
use std::ops::Range;

use super::{
    Level, Subject,
    evidence::quote,
    phrase::Words,
    rules::{Fault, Outcome},
    sources,
    subject::Written,
    vocabulary::{all_phrases, phrases},
};
use crate::{message::Message, text::words};

const NAMES: [&str; 3] = ["first_name", "last_name", "name"];
/// What people put between their name and what they want to add.
const BETWEEN: [char; 5] = ['•', '·', '–', '—', ':'];
/// 'PhD', 'MBA', 'F.R.S.': letters that a name may be followed by.
const CREDENTIAL: usize = 8;

pub(super) fn clean(subject: Subject) -> Option<Outcome> {
    let is_name =
        |written: &&Written| written.spec.role.as_deref().is_some_and(|role| NAMES.contains(&role));
    let names: Vec<_> = subject.form.iter().filter(is_name).collect();
    let faults = names.iter().flat_map(|written| {
        let found = [
            ("contact", reach(subject, written)),
            ("slogan", slogan(subject, &written.text)),
            ("emoji", emoji(&written.text)),
        ];
        found.into_iter().filter_map(|(aspect, at)| Some(fault(written, aspect, at?)))
    });
    Outcome::all_or_nothing(names.len(), faults.collect())
}

fn fault(written: &Written, aspect: &str, at: Range<usize>) -> Fault {
    let says = Message::new(format!("finding-name-clean-{aspect}"));
    let fault = Fault::within(written, says).aspect(aspect).shows([quote(&written.text, at)]);
    // It blocks where the network is known to ask for the real name; elsewhere a display name may
    // carry an emoji.
    match &written.spec.markup {
        Some(fact) if fact.is_firm() => fault.source(sources::fact(fact)),
        _ if aspect == "contact" => fault.level(Level::Important),
        _ => fault.level(Level::Polish),
    }
}

fn reach(subject: Subject, written: &Written) -> Option<Range<usize>> {
    let contacts = &written.reading(subject).contacts;
    let sites = ["://", "www."].into_iter().find_map(|sign| written.text.find(sign));
    let site = sites.map(|at| at..written.text.len());
    let all = [&contacts.emails, &contacts.phones, &contacts.streets];
    all.into_iter().flatten().cloned().chain(site).min_by_key(|at| at.start)
}

/// What follows the name: words that nobody is called, or anything after a strong sign.
fn slogan(subject: Subject, name: &str) -> Option<Range<usize>> {
    let folded = subject.folded(name);
    let said = all_phrases().find_map(|lists| folded.find_any(&lists.slogans));
    said.or_else(|| {
        let (at, sign) = name.char_indices().find(|(at, c)| {
            // 'Gal·la' is a name.
            *c == '|' || (BETWEEN.contains(c) && name[..*at].ends_with(char::is_whitespace))
        })?;
        let after = at + sign.len_utf8();
        (!is_credential(&name[after..])).then_some(after..name.len())
    })
    .or_else(|| {
        let trades = &phrases(subject.language)?.trades;
        let after = name.find([',', '(']).or_else(|| name.find(" - "))?;
        let at = Words::stems(&name[after..], subject.language).find_any(trades)?;
        Some(after + at.start..after + at.end)
    })
}

fn is_credential(text: &str) -> bool {
    let mut all = words(text).peekable();
    let is_short = |text: &str| {
        text.chars().count() <= CREDENTIAL && text.chars().filter(|c| c.is_uppercase()).count() > 1
    };
    all.peek().is_none() || all.all(|word| is_short(word.text))
}

fn emoji(name: &str) -> Option<Range<usize>> {
    let (at, c) = name.char_indices().find(|(_, c)| is_emoji(*c))?;
    Some(at..at + c.len_utf8())
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}
