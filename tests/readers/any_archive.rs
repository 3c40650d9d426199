//! Whatever a file holds, it is read or refused, and nothing is lost without a word.
use paperfirst_core::{
    profile::{
        Profile,
        import::{Asked, Format, Found, ImportError, read_bytes},
    },
    text::Language,
};
use proptest::prelude::*;

use super::seen::told;
use crate::archive::{Archive, Quirk};

/// Reads it and compares it with an empty dossier.
fn taken(bytes: &[u8], format: Option<Format>) -> Result<(), ImportError> {
    let asked = Asked { format, ..Asked::default() };
    let found: Found = read_bytes("file", bytes, &asked)?;
    let import = found.compare(Language::Fr, &Profile::default(), &[]);
    assert!(!told(&import).is_empty());
    for file in &import.files {
        assert!(file.skipped <= file.rows, "{file:?}");
    }
    Ok(())
}

/// Bytes put in the place of others.
type Mends = Vec<(prop::sample::Index, Vec<u8>)>;

fn mends() -> impl Strategy<Value = Mends> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..4),
        prop::sample::select(vec!["\"", "\n", ",", ";", "\r\n", "é", "[", "::", "2026"])
            .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), bytes), 0..6)
}

fn mended(mut bytes: Vec<u8>, mends: &Mends) -> Vec<u8> {
    for (at, new) in mends {
        let at = at.index(bytes.len().max(1)).min(bytes.len());
        let end = (at + new.len()).min(bytes.len());
        bytes.splice(at..end, new.iter().copied());
    }
    bytes
}

fn quirks() -> impl Strategy<Value = Vec<Quirk>> {
    // Many letters take long to write.
    let all: Vec<Quirk> = Quirk::ALL.into_iter().filter(|it| *it != Quirk::Volume).collect();
    prop::sample::subsequence(all, 0..=18)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_oddities_together_are_read(quirks in quirks()) {
        let archive = quirks.into_iter().fold(Archive::french(), Archive::with);
        prop_assert!(taken(&archive.zip(), None).is_ok());
    }

    #[test]
    fn no_table_that_was_damaged_breaks_the_reading(
        table in 0..19_usize,
        quirks in quirks(),
        mends in mends(),
    ) {
        let mut archive = quirks.into_iter().fold(Archive::french(), Archive::with);
        let name = archive.sheets[table].name.clone();
        let bytes = mended(archive.csv(&name), &mends);
        let _ = taken(&bytes, Some(Format::Linkedin));
        let _ = taken(&bytes, None);
    }

    #[test]
    fn no_archive_that_was_damaged_breaks_the_reading(mends in mends(), stored in any::<bool>()) {
        let archive = Archive::french().only(&["Profile.csv", "Positions.csv", "Connections.csv"]);
        let bytes = if stored { archive.stored() } else { archive.zip() };
        let _ = taken(&mended(bytes, &mends), None);
    }

    #[test]
    fn no_bytes_behind_the_mark_of_a_kind_of_file_break_the_reading(
        start in prop::sample::select(vec![
            &b"PK\x03\x04"[..],
            b"PK\x05\x06",
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
            b"First Name,Last Name,Company\n",
            b"\xff\xfe",
            b"",
        ]),
        rest in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let bytes = [start, rest.as_slice()].concat();
        let _ = taken(&bytes, None);
        let _ = taken(&bytes, Some(Format::Linkedin));
    }
}
