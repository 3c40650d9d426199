//! vCards 2.1, 3.0 and 4.0: one alone is the person's own, several are the people of an address book.
//! What phones and programs get wrong in them is mended line by line, so that a broken card harms no
//! other.
mod cards;
mod dates;
mod line;
mod own;
mod people;
mod property;

use super::{
    Asked, FileState, Files, ImportError, Message, address_book::Left, format::Glimpse,
    reading::Reading,
};
use cards::{Card, cards};
use property::Property;

/// Lines in which the first card begins.
const BEFORE: usize = 20;
/// Of one card.
const MOST_LINES: usize = 1000;

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    match &glimpse.names[..] {
        [_] => glimpse.text.lines().take(BEFORE).any(|line| {
            let line = line.trim_start_matches('\u{feff}').trim();
            line.eq_ignore_ascii_case("BEGIN:VCARD")
        }),
        names => {
            let may_stand_beside = |name: &String| is_card_file(name) || is_picture(name);
            names.iter().any(|name| is_card_file(name)) && names.iter().all(may_stand_beside)
        }
    }
}

fn is_card_file(name: &str) -> bool {
    ends(name, &[".vcf", ".vcard"])
}

/// What Google Takeout puts beside.
fn is_picture(name: &str) -> bool {
    ends(name, &[".jpg", ".jpeg", ".png", ".html"])
}

fn ends(name: &str, endings: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    endings.iter().any(|ending| name.ends_with(ending))
}

/// # Errors
/// When there is no card in it, or it cannot be read.
pub(super) fn read(
    files: &mut Files,
    _: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let (names, others): (Vec<String>, Vec<String>) = match files.single() {
        Some(name) => (vec![name], Vec::new()),
        None => files.names().into_iter().partition(|name| is_card_file(name)),
    };
    for name in others {
        reading.leave_file(&name, FileState::Left, None);
    }
    let is_one_file = names.len() == 1;
    reading.expect(names.iter().map(|name| files.size(name)).sum());
    let mut is_known = false;
    for name in names {
        let bytes = files.read(&name)?;
        reading.begin(&name, Some(Message::new("source-file-people")), None)?;
        let plain = cards::plain(&bytes);
        let mut cards = cards(&plain).peekable();
        let Some(first) = cards.next() else {
            reading.fail(Message::new("source-no-card"));
            continue;
        };
        is_known = true;
        if is_one_file && cards.peek().is_none() {
            reading.row(0)?;
            own::read(&open(&first, &plain, reading), reading);
        } else {
            read_people(std::iter::once(first).chain(cards), &plain, reading)?;
        }
        reading.end_file(bytes.len() as u64);
    }
    if is_known { Ok(()) } else { Err(ImportError::NotAProfile) }
}

fn read_people<'b>(
    cards: impl Iterator<Item = Card<'b>>,
    all: &[u8],
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let mut left = Left::default();
    for card in cards {
        reading.row(card.start as u64)?;
        let place = format!("l. {}", card.line);
        let properties = open(&card, all, reading);
        let person = people::person(&properties, &place, reading, &mut left);
        reading.person(place, person);
    }
    left.tell(reading);
    Ok(())
}

/// What a card says; what is wrong with it is noted.
fn open(card: &Card, all: &[u8], reading: &mut Reading) -> Vec<Property> {
    if !card.is_ended {
        reading.skip(format!("l. {}", card.line), Message::new("source-card-unended"));
    }
    if let Some(line) = card.before {
        reading.skip(format!("l. {line}"), Message::new("source-outside-cards"));
    }
    let mut properties = Vec::new();
    for line in line::lines(card) {
        if properties.len() == MOST_LINES {
            let why = Message::new("import-skipped-too-many").number("max", MOST_LINES);
            reading.skip(format!("l. {}", line.number), why);
            break;
        }
        match line.property(|bytes| card.text(bytes, all)) {
            Ok(property) => properties.extend(property),
            Err(()) => {
                reading.skip(format!("l. {}", line.number), Message::new("source-line-unread"));
            }
        }
    }
    properties
}
