//! How each language sets its signs.
use super::ftl::messages;

const THIN: char = '\u{202f}';
const FIXED: char = '\u{a0}';

pub(super) fn faults(language: &str, rules: fn(&str) -> Vec<String>) -> Vec<String> {
    let mut found = Vec::new();
    for message in messages(language) {
        for text in &message.texts {
            let place = message.place();
            found.extend(rules(text).iter().map(|fault| format!("{place}: {fault} in “{text}”")));
        }
    }
    found
}

pub(super) fn french(text: &str) -> Vec<String> {
    let mut found = common(text);
    for (before, sign, after) in signs(text) {
        let wrong = match sign {
            ';' | '?' => before != Some(THIN) && closes(after),
            ':' => before != Some(FIXED) && closes(after),
            '»' => before != Some(FIXED),
            '«' => after != Some(FIXED),
            _ => false,
        };
        if wrong {
            found.push(match sign {
                ';' | '?' => format!("no U+202F (narrow no-break space) before ‘{sign}’"),
                '«' => "no U+00A0 (no-break space) after ‘«’".to_owned(),
                _ => format!("no U+00A0 (no-break space) before ‘{sign}’"),
            });
        }
        if sign == '!' && closes(after) {
            found.push("an exclamation mark".to_owned());
        }
        if sign == '·' && before.is_some_and(char::is_alphabetic) {
            found.push("a median point: find words that fit everybody".to_owned());
        }
    }
    found
}

pub(super) fn english(text: &str) -> Vec<String> {
    let mut found = common(text);
    for (before, sign, after) in signs(text) {
        let sets_off = matches!(sign, ';' | '?' | '!' | ':') && closes(after);
        if sets_off && before.is_some_and(char::is_whitespace) {
            found.push(format!("a space before ‘{sign}’"));
        }
        if matches!(sign, '«' | '»') {
            found.push("French quotes: “ ” in English".to_owned());
        }
    }
    found
}

fn common(text: &str) -> Vec<String> {
    let signs = [
        ("'", "a straight apostrophe: ’"),
        ("\"", "straight quotes: “ ” in English, « » in French"),
        ("...", "three points: …"),
        ("  ", "two spaces"),
    ];
    signs
        .iter()
        .filter(|(sign, _)| text.contains(sign))
        .map(|(_, fault)| (*fault).to_owned())
        .collect()
}

/// Each character between its neighbours.
fn signs(text: &str) -> impl Iterator<Item = (Option<char>, char, Option<char>)> {
    let chars: Vec<char> = text.chars().collect();
    (0..chars.len()).map(move |at| {
        let before = at.checked_sub(1).map(|at| chars[at]);
        (before, chars[at], chars.get(at + 1).copied())
    })
}

/// Not a sign inside an address or a time: `https://`, `?q=`, `16:9`.
fn closes(after: Option<char>) -> bool {
    after.is_none_or(|c| !c.is_alphanumeric() && c != '/')
}

#[test]
fn typography_is_seen() {
    for good in [
        "Quel objectif\u{202f}? Pour qui\u{a0}: «\u{a0}les pairs\u{a0}»\u{202f}; l’idée…",
        "https://example.org/?q=1, format 16:9",
    ] {
        assert_eq!(french(good), [""; 0], "{good}");
    }
    for bad in ["Quoi ?", "Ici : là", "« oui »", "l'idée", "Voici...", "Bravo\u{202f}!", "prêt·e"]
    {
        assert_ne!(french(bad), [""; 0], "{bad}");
    }
    assert_eq!(english("What for? “Peers”: that’s it…"), [""; 0]);
    for bad in ["What for ?", "Here\u{a0}: there", "don't", "\"Peers\"", "«\u{a0}x\u{a0}»"] {
        assert_ne!(english(bad), [""; 0], "{bad}");
    }
}
