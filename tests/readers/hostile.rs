//! What a hostile archive can do: be refused with a reason, soon, or be read around.
use std::{
    fs,
    io::{self, Cursor, Read, Write},
    time::{Duration, Instant},
};

use flate2::{Compression, write::GzEncoder};
use paperfirst_core::profile::import::{
    Asked, FileState, Found, ImportError, MOST_BYTES, UNWATCHED, read_path,
};
use tempfile::tempdir;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::seen::{compared, field, items, read};
use crate::archive::Archive;

/// Even unoptimised and beside other tests.
const SOON: Duration = Duration::from_secs(20);

/// A ZIP of these files; each may be as long as it likes.
fn zip_of<R: Read>(files: impl IntoIterator<Item = (String, R)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, mut content) in files {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        io::copy(&mut content, &mut zip).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The archive of somebody, in which one file is this.
fn archive_with(name: &str, mut content: impl Read) -> Vec<u8> {
    let mut archive = Archive::french();
    archive.sheets.retain(|sheet| sheet.name != name);
    let mut zip = ZipWriter::new_append(Cursor::new(archive.zip())).unwrap();
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    io::copy(&mut content, &mut zip).unwrap();
    zip.finish().unwrap().into_inner()
}

fn soon(bytes: &[u8]) -> Result<Found, ImportError> {
    let start = Instant::now();
    let read = read("archive.zip", bytes);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    read
}

/// The file is refused with a reason and the others are read.
fn fails_alone(bytes: &[u8], name: &str) {
    let read = compared(soon(bytes).unwrap());
    let file = read.files.iter().find(|file| file.name == name).unwrap();
    assert!(file.state == FileState::Failed && file.why.is_some(), "{file:?}");
    assert_eq!(field(&read, "first_name", None), Some("Maëlle"));
    assert_eq!(
        read.people.is_some(),
        name != "Connections.csv" || !read.everybody.added.is_empty()
    );
}

/// Overwrites each place where `old` stands.
fn replaced(mut bytes: Vec<u8>, old: &[u8], new: &[u8]) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(old)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + new.len()].copy_from_slice(new);
    }
    bytes
}

#[test]
fn a_small_archive_that_unfolds_into_hundreds_of_megabytes_is_cut_off() {
    let bomb = archive_with("Positions.csv", io::repeat(b'a').take(300 << 20));
    assert!(bomb.len() < 1 << 20);
    fails_alone(&bomb, "Positions.csv");
}

#[test]
fn ten_gigabytes_announced_are_not_set_aside() {
    let content = b"Name\nPatience\n";
    let small = archive_with("Skills.csv", &content[..]);
    // The length of the file, in its own header and in the list of files.
    let size = u32::try_from(content.len()).unwrap().to_le_bytes();
    let at = small.windows(10).rposition(|it| it == b"Skills.csv").unwrap() - 46 + 24;
    assert_eq!(small[at..at + 4], size);
    let mut bomb = small;
    bomb[at..at + 4].copy_from_slice(&0xf000_0000_u32.to_le_bytes());
    let start = Instant::now();
    let read = read("archive.zip", &bomb);
    assert!(start.elapsed() < SOON);
    assert!(read.is_ok() || matches!(read, Err(ImportError::Damaged(_) | ImportError::Unsafe(_))));
}

#[test]
fn files_that_lie_over_each_other_are_refused() {
    let files = [
        ("Profile.csv".to_owned(), &b"First Name\nA\n"[..]),
        ("Skills.csv".to_owned(), b"Name\nB\n"),
    ];
    let mut bytes = zip_of(files);
    // The second line of the list points at the first file.
    let at = bytes.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap() + 42;
    bytes[at..at + 4].copy_from_slice(&0_u32.to_le_bytes());
    assert!(matches!(soon(&bytes), Err(ImportError::Unsafe(_) | ImportError::Damaged(_))));
}

#[test]
fn a_name_that_leads_out_of_the_archive_is_no_file() {
    let mut archive = Archive::french();
    archive.sheet("Positions.csv").name = "../../Positions.csv".to_owned();
    archive.sheet("Skills.csv").name = "/etc/Skills.csv".to_owned();
    archive.sheet("Honors.csv").name = "C:\\Honors.csv".to_owned();
    let read = compared(soon(&archive.zip()).unwrap());
    assert!(read.files.iter().all(|file| !file.name.contains("..") && !file.name.starts_with('/')));
    assert!(items(&read).iter().all(|item| !item.starts_with("[experience]")));
    assert_eq!(field(&read, "first_name", None), Some("Maëlle"));
}

#[test]
fn a_password_is_named_as_the_reason() {
    let mut bytes = Archive::french().only(&["Profile.csv"]).zip();
    // Bit 0 of the flags: encrypted.
    let list = bytes.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap();
    bytes[6] |= 1;
    bytes[list + 8] |= 1;
    assert!(matches!(soon(&bytes), Err(ImportError::Protected)), "{:?}", soon(&bytes).err());
}

#[test]
fn an_archive_cut_short_anywhere_is_damaged_or_read() {
    let whole = Archive::french().zip();
    for part in 1..24 {
        let cut = &whole[..whole.len() * part / 24];
        assert!(soon(cut).is_err(), "{part} of 24");
    }
    for missing in 1..30 {
        let _ = soon(&whole[..whole.len() - missing]);
    }
}

#[test]
fn two_hundred_thousand_empty_files_are_too_many() {
    let files = (0..70_000).map(|number| (format!("{number}.csv"), io::empty()));
    let bytes = zip_of(files);
    // What is announced counts, before the list is read.
    let at = bytes.windows(4).rposition(|it| it == b"PK\x06\x06").unwrap();
    let mut more = bytes;
    more[at + 24..at + 32].copy_from_slice(&200_000_u64.to_le_bytes());
    more[at + 32..at + 40].copy_from_slice(&200_000_u64.to_le_bytes());
    assert!(matches!(soon(&more), Err(ImportError::Unsafe(_))));
}

/// A file in a tar archive that was never closed.
fn tar_header(name: &str, size: u64) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.set_path(name).unwrap();
    header.set_size(size);
    header.set_mode(0o644);
    header.set_cksum();
    header
}

#[test]
fn a_tar_that_unfolds_without_end_is_cut_off() {
    const SIZE: u64 = 512 << 20;
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(tar_header("actor.json", SIZE).as_bytes()).unwrap();
    io::copy(&mut io::repeat(b' ').take(SIZE), &mut packed).unwrap();
    let bomb = packed.finish().unwrap();
    assert!(bomb.len() < 8 << 20, "{}", bomb.len());
    assert!(soon(&bomb).is_err());
}

#[test]
fn a_tar_that_announces_more_than_it_holds_is_damaged() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(tar_header("actor.json", 8 << 30).as_bytes()).unwrap();
    packed.write_all(b"{}").unwrap();
    assert!(soon(&packed.finish().unwrap()).is_err());
}

#[test]
fn a_line_of_a_gigabyte_is_not_read() {
    let line = io::repeat(b'a').take(1 << 30);
    let bomb = archive_with("Connections.csv", b"First Name,Last Name,Company\n".chain(line));
    fails_alone(&bomb, "Connections.csv");
    // The same of nothing but zeros, as the file alone.
    let folder = tempdir().unwrap();
    let path = folder.path().join("Connections.csv");
    fs::File::create(&path).unwrap().set_len(1 << 30).unwrap();
    let read = read_path(&path, &Asked::default(), UNWATCHED);
    assert!(matches!(read, Err(ImportError::TooHeavy(_))));
}

#[test]
fn a_line_of_fifty_megabytes_is_too_long_for_a_cell() {
    let line = "é ".repeat(17 << 20);
    assert!((line.len() as u64) < MOST_BYTES);
    let text = format!("Company Name,Title,Started On\n\"{line}\",Acheteuse,2019\n");
    let read = compared(soon(text.as_bytes()).unwrap());
    assert!(items(&read).iter().all(|item| item.len() < 1 << 20));
    assert!(!read.skipped.is_empty());
}

#[test]
fn a_million_columns_are_too_many() {
    let wide = format!("First Name,Last Name,Company{}\nA,B,C\n", ",".repeat(1_000_000));
    let bytes = zip_of([
        ("Connections.csv".to_owned(), wide.as_bytes()),
        ("Skills.csv".to_owned(), b"Name\nB\n"),
    ]);
    let read = compared(soon(&bytes).unwrap());
    let file = read.files.iter().find(|file| file.name == "Connections.csv").unwrap();
    assert_eq!(file.state, FileState::Failed);
    // And in a row.
    let mut row = b"Company Name,Title,Started On\nA,B,2019".to_vec();
    row.resize(row.len() + 10_000_000, b',');
    let refused = soon(&row);
    assert!(matches!(refused, Err(ImportError::TooWide(_) | ImportError::NotAProfile)));
}

/// As many rows as one asks for, one after the other.
struct Rows {
    left: u32,
    line: Cursor<Vec<u8>>,
}

impl Read for Rows {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.line.read(into)?;
        if read > 0 || self.left == 0 {
            return Ok(read);
        }
        self.left -= 1;
        self.line = Cursor::new(format!("A{},B,\n", self.left).into_bytes());
        self.line.read(into)
    }
}

#[test]
fn ten_million_rows_are_refused_with_a_reason() {
    let header = b"First Name,Last Name,Company\n".to_vec();
    let mut block = Vec::new();
    Rows { left: 10_000, line: Cursor::new(Vec::new()) }.read_to_end(&mut block).unwrap();
    let mut archive = Archive::french();
    archive.sheets.retain(|sheet| sheet.name != "Connections.csv");
    let mut zip = ZipWriter::new_append(Cursor::new(archive.zip())).unwrap();
    zip.start_file("Connections.csv", SimpleFileOptions::default()).unwrap();
    zip.write_all(&header).unwrap();
    for _ in 0..1_000 {
        zip.write_all(&block).unwrap();
    }
    fails_alone(&zip.finish().unwrap().into_inner(), "Connections.csv");
}

#[test]
fn more_people_than_anybody_knows_are_counted_and_left() {
    let header = b"First Name,Last Name,Company,Position,Connected On\n".to_vec();
    let mut text = Vec::new();
    Rows { left: 300_000, line: Cursor::new(header) }.read_to_end(&mut text).unwrap();
    let read = compared(soon(&text).unwrap());
    assert_eq!(read.everybody.added.len(), 200_000);
    assert_eq!((read.files[0].rows, read.files[0].skipped), (300_000, 100_000));
    assert!(read.skipped.len() <= 1001, "{}", read.skipped.len());
}

#[test]
fn empty_rows_without_end_are_passed_over() {
    let mut text = b"Company Name,Title,Started On\n".to_vec();
    text.extend(b",,\n".repeat(3_000_000));
    text.extend(b"Ouest Emballage,Acheteuse,2019\n");
    assert_eq!(items(&compared(soon(&text).unwrap())).len(), 1);
}

#[test]
fn a_quote_that_is_never_closed_swallows_no_more_than_its_file() {
    let mut archive = Archive::french();
    archive.sheet("Skills.csv").rows.insert(0, vec!["Patience".to_owned()]);
    archive.sheet("Skills.csv").header = "Name\n\"Achats".to_owned();
    let read = compared(soon(&archive.zip()).unwrap());
    assert_eq!(field(&read, "first_name", None), Some("Maëlle"));
}

#[test]
fn folders_without_end_are_left_and_links_are_not_followed() {
    let folder = tempdir().unwrap();
    let elsewhere = tempdir().unwrap();
    Archive::french().only(&["Profile.csv"]).write_to(folder.path());
    Archive::french().only(&["Positions.csv"]).write_to(elsewhere.path());
    let mut deep = folder.path().to_owned();
    for _ in 0..60 {
        deep.push("plus-bas");
    }
    Archive::french().only(&["Skills.csv"]).write_to(&deep);
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink(elsewhere.path(), folder.path().join("ailleurs")).unwrap();
        symlink(elsewhere.path().join("Positions.csv"), folder.path().join("Positions.csv"))
            .unwrap();
        symlink(folder.path(), folder.path().join("encore")).unwrap();
    }
    let read = compared(read_path(folder.path(), &Asked::default(), UNWATCHED).unwrap());
    let names: Vec<&str> = read.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["Profile.csv"]);
}

#[test]
fn a_folder_within_the_archive_as_deep_as_its_names_may_be_is_read_around() {
    let mut archive = Archive::french();
    archive.sheet("Honors.csv").name = format!("{}Honors.csv", "a/".repeat(30_000));
    let read = compared(soon(&archive.zip()).unwrap());
    assert_eq!(field(&read, "first_name", None), Some("Maëlle"));
}

#[test]
fn signs_of_no_encoding_are_read_around() {
    let profile = Archive::french().csv("Profile.csv");
    let broken = replaced(profile, "Bœuf".as_bytes(), b"B\xff\xfe\xffuf".get(..5).unwrap());
    let read = compared(soon(&broken).unwrap());
    assert!(field(&read, "first_name", None).is_some_and(|name| name.starts_with("Ma")));
}
