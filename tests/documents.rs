//! The text of files: what each kind says, and what broken, locked and hostile ones do.
#[path = "documents/hostile.rs"]
mod hostile;

use std::io::{Cursor, Write};

use paperfirst_core::{
    checks::Report,
    documents::{MAX_BYTES, Unreadable, read},
    export::{self, Contents, Format, Source},
    text::Language,
};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::support::dossier;

/// A plan printed by the program itself.
fn printed() -> Vec<u8> {
    let dossier = dossier("Zoé Lefèvre", Language::Fr)
        .goal(
            "Trouver trois clients réguliers dans l’édition scientifique",
            "3 contrats",
            "2027-06",
        )
        .goal("Être invitée à parler d’accessibilité numérique", "2 invitations", "2027")
        .target("Directrices de collection, éditeurs universitaires", &["œuvre", "maquette"])
        .told();
    let report = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    let contents = Contents { plan: true, ..Contents::NONE };
    let asked = crate::export::asked(Format::Pdf, contents);
    let write = |source: &Source| export::write(source, &asked).unwrap();
    crate::export::with_source(&dossier, &report, Language::Fr, write)
}

/// A Word file whose main part is this.
fn word_file(main: &str) -> Vec<u8> {
    zipped(&[
        ("[Content_Types].xml", "<Types/>".as_bytes()),
        ("word/document.xml", main.as_bytes()),
    ])
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn body(paragraphs: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{paragraphs}</w:body></w:document>"
    )
}

#[test]
fn plain_text_in_every_encoding() {
    let text = "Chargée d’édition\nMaîtrise d’InDesign : 3 œuvres, 5 000 €";
    let utf16 = |mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        [mark, &text.encode_utf16().flat_map(unit).collect::<Vec<_>>()].concat()
    };
    assert_eq!(read(text.as_bytes()).unwrap(), text);
    assert_eq!(read(&["\u{feff}", text].concat().into_bytes()).unwrap(), text);
    assert_eq!(read(&utf16(&[0xff, 0xfe], u16::to_le_bytes)).unwrap(), text);
    assert_eq!(read(&utf16(&[0xfe, 0xff], u16::to_be_bytes)).unwrap(), text);
    let windows =
        b"Charg\xe9e d\x92\xe9dition\r\nMa\xeetrise d\x92InDesign : 3 \x9cuvres, 5 000 \x80";
    assert_eq!(read(windows).unwrap(), text);
}

#[test]
fn one_slip_does_not_change_the_encoding() {
    let slip = [b"\xc3\xa9dition, \xc5\x93uvre, ma\xc3\xaetrise \xff".as_slice()].concat();
    assert_eq!(read(&slip).unwrap(), "édition, œuvre, maîtrise \u{fffd}");
}

#[test]
fn what_nobody_sees_is_left_out() {
    let text = "\u{feff}of\u{fb01}ce\u{200b} \u{ad}manager\u{7}  \r\n\r\n\r\n\r\nRig\u{fb02}e\t1";
    assert_eq!(read(text.as_bytes()).unwrap(), "office manager\n\nRigfle\t1");
}

#[test]
fn a_printed_plan_reads_as_it_is_printed() {
    let text = read(&printed()).unwrap();
    for said in [
        "Zoé Lefèvre",
        "Trouver trois clients réguliers dans l’édition scientifique",
        "Directrices de collection, éditeurs universitaires",
        "œuvre",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.len() > 10, "lines stay lines: {text}");
}

#[test]
fn a_word_file_with_lists_tables_and_revisions() {
    let main = body(
        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>\
         <w:r><w:t>Assistante </w:t></w:r><w:r><w:t xml:space=\"preserve\">R&amp;D &#233;lectronique</w:t></w:r></w:p>\
         <w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>Excel</w:t></w:r></w:p>\
         <w:p><w:r><w:t>Un</w:t><w:tab/><w:t>deux</w:t><w:br/><w:t>arc</w:t><w:noBreakHyphen/><w:t>en</w:t></w:r></w:p>\
         <w:p><w:del><w:r><w:delText>vieux</w:delText></w:r></w:del><w:ins><w:r><w:t>neuf</w:t></w:r></w:ins>\
         <w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lieu</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Nantes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><mc:AlternateContent><mc:Choice><w:t>cadre</w:t></mc:Choice><mc:Fallback><w:t>cadre</w:t></mc:Fallback></mc:AlternateContent></w:p>",
    );
    assert_eq!(
        read(&word_file(&main)).unwrap(),
        "Assistante R&D électronique\n- Excel\nUn\tdeux\narc-en\nneuf\nLieu\nNantes\ncadre"
    );
}

#[test]
fn an_open_document_with_lists_tables_and_revisions() {
    let text = "<text:tracked-changes><text:p>vieux</text:p></text:tracked-changes>\
        <text:h text:outline-level=\"1\">Assistante R&amp;D</text:h>\n  \
        <text:list><text:list-item><text:p>Excel</text:p><text:list><text:list-item>\
        <text:p>Macros</text:p></text:list-item></text:list></text:list-item></text:list>\
        <text:p>Un<text:tab/>deux<text:s text:c=\"3\"/>trois<text:line-break/>qua\ntre\
        <text:note><text:note-citation>1</text:note-citation></text:note></text:p>\
        <table:table><table:table-row><table:table-cell><text:p>Lieu</text:p></table:table-cell>\
        <table:table-cell><text:p>Nantes</text:p></table:table-cell></table:table-row></table:table>";
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\">\
         <office:body><office:text>{text}</office:text></office:body></office:document-content>"
    );
    let file =
        |kind: &str| zipped(&[("mimetype", kind.as_bytes()), ("content.xml", content.as_bytes())]);
    assert_eq!(
        read(&file("application/vnd.oasis.opendocument.text")).unwrap(),
        "Assistante R&D\n- Excel\n- Macros\nUn\tdeux   trois\nqua tre\nLieu\nNantes"
    );
    let sheet = file("application/vnd.oasis.opendocument.spreadsheet");
    assert_eq!(read(&sheet), Err(Unreadable::UnknownKind));
}

#[test]
fn the_content_tells_not_the_name() {
    for bytes in [
        b"{\\rtf1\\ansi Bonjour}".as_slice(),
        b"<!DOCTYPE html><html><body>Bonjour</body></html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
        &zipped(&[("xl/workbook.xml", b"<workbook/>")]),
    ] {
        assert_eq!(read(bytes), Err(Unreadable::UnknownKind), "{bytes:?}");
    }
}

#[test]
fn nothing_in_it() {
    for bytes in [b"".as_slice(), b" \n\t\r\n", &word_file(&body("<w:p/>")), &scanned(1)] {
        assert_eq!(read(bytes), Err(Unreadable::NoText));
    }
}

/// A PDF of pages that hold a picture and nothing else, as a scanner writes it.
fn scanned(pages: usize) -> Vec<u8> {
    let image = "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8\
                 /ColorSpace/DeviceGray/Length 1>>stream\n\u{7}\nendstream";
    let draw = "q 595 0 0 842 0 0 cm /Scan Do Q";
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", page + 5)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")),
        image.to_owned(),
        format!("<</Length {}>>stream\n{draw}\nendstream", draw.len()),
    ];
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]\
                /Resources<</XObject<</Scan 3 0 R>>>>/Contents 4 0 R>>";
    objects.extend((0..pages).map(|_| page.to_owned()));
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf += &format!("{number} 0 obj{object}\nendobj\n");
    }
    let table = pdf.len();
    pdf += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        pdf += &format!("{place:010} 00000 n \n");
    }
    pdf += &format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF", objects.len() + 1);
    pdf.into_bytes()
}

#[test]
fn a_book_is_too_long() {
    assert_eq!(read(&scanned(50)), Err(Unreadable::NoText));
    assert_eq!(read(&scanned(51)), Err(Unreadable::TooLong(50)));
}

#[test]
fn locked_files_are_said_to_be_locked() {
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let office = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0".as_slice(), &locked].concat();
    assert_eq!(read(&office), Err(Unreadable::Protected));
    let pdf = String::from_utf8(scanned(1)).unwrap();
    let zeros = "00".repeat(32);
    let encrypt = format!(
        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<{zeros}>/U<{zeros}>/P -4>>/Root"
    );
    assert_eq!(read(pdf.replace("/Root", &encrypt).as_bytes()), Err(Unreadable::Protected));
}

#[test]
fn a_heavy_file_is_refused_before_it_is_read() {
    let bytes = vec![b'a'; usize::try_from(MAX_BYTES).unwrap() + 1];
    assert_eq!(read(&bytes), Err(Unreadable::TooHeavy(10)));
}
