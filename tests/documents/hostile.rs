//! Files made or broken to do harm: each is refused or read around, in a bounded time, and nothing
//! stops the program.
use std::time::{Duration, Instant};

use paperfirst_core::documents::{Unreadable, read};
use proptest::prelude::*;

use super::{body, printed, scanned, word_file, zipped};

#[test]
fn a_bomb_is_not_unfolded() {
    let paragraph = "<w:p><w:r><w:t>pain pain pain pain</w:t></w:r></w:p>";
    let bomb = word_file(&body(&paragraph.repeat(2_000_000)));
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());
    let began = Instant::now();
    assert_eq!(read(&bomb), Err(Unreadable::TooHeavy(10)));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn entities_and_depth_are_refused() {
    let entities = "<!DOCTYPE w [<!ENTITY a \"pain\"><!ENTITY b \"&a;&a;&a;&a;\">]>\
                    <w:document xmlns:w=\"w\"><w:p><w:t>&b;</w:t></w:p></w:document>";
    let unknown = body("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
    let deep = body(&"<w:p>".repeat(100_000));
    for main in [entities, &unknown, &deep, "<w:document><w:p>", "", "pain", "\u{0}<<<"] {
        let read = read(&word_file(main));
        let refused = matches!(read, Err(Unreadable::Damaged | Unreadable::NoText));
        assert!(refused, "{read:?}: {}", &main[..main.len().min(80)]);
    }
    assert_eq!(read(&zipped(&[("word/document.xml", b"\xff\xfe\xfd")])), Err(Unreadable::Damaged));
}

#[test]
fn a_cut_file_is_damaged() {
    let word = word_file(&body("<w:p><w:r><w:t>Comptable</w:t></w:r></w:p>"));
    for length in 4..word.len() - 1 {
        let read = read(&word[..length]);
        assert!(matches!(read, Err(Unreadable::Damaged | Unreadable::UnknownKind)), "{read:?}");
    }
    let pdf = printed();
    assert_eq!(read(&pdf[..200]), Err(Unreadable::Damaged));
}

/// Some bytes of a file replaced, moved or left out.
fn broken(mut bytes: Vec<u8>, changes: &[(prop::sample::Index, u8, u8)]) -> Vec<u8> {
    for (at, how, with) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match how % 5 {
            0 => bytes[at] = *with,
            1 => bytes[at] ^= 1 << (with % 8),
            2 => bytes.truncate(at.max(8)),
            3 => drop(bytes.drain(at..(at + usize::from(*with)).min(bytes.len()))),
            _ => {
                let from = usize::from(*with) * bytes.len() / 256;
                let part = bytes[from..(from + 40).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
    bytes
}

fn changes(most: usize) -> impl Strategy<Value = Vec<(prop::sample::Index, u8, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<u8>()), 1..most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_pdfs_stop_nothing(changes in changes(24), scan in any::<bool>()) {
        let pdf = if scan { scanned(3) } else { PRINTED.clone() };
        let _ = read(&broken(pdf, &changes));
    }

    #[test]
    fn damaged_word_files_stop_nothing(changes in changes(24)) {
        let paragraph = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Gestion &amp; paie</w:t></w:r></w:p>";
        let main = body(&paragraph.repeat(40));
        let _ = read(&broken(word_file(&main), &changes));
        let _ = read(&word_file(&String::from_utf8_lossy(&broken(main.into_bytes(), &changes))));
    }

    #[test]
    fn any_bytes_stop_nothing(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for start in [b"".as_slice(), b"%PDF-1.7\n", b"PK\x03\x04", b"\xff\xfe"] {
            let _ = read(&[start, &bytes].concat());
        }
    }
}

static PRINTED: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(printed);
