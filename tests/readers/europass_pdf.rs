//! The XML of Europass inside the PDF that its site writes.
use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use paperfirst_core::profile::import::{Asked, Format, ImportError, read_bytes};
use proptest::prelude::*;

use super::{
    europass::CANDIDATE,
    shown::{field, import},
};

/// A PDF of one empty page with a file attached.
fn pdf_with(attached: Option<&str>) -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>".to_owned(),
    ];
    let mut root = "<< /Type /Catalog /Pages 2 0 R".to_owned();
    if let Some(text) = attached {
        root.push_str(" /Names << /EmbeddedFiles << /Kids [6 0 R] >> >>");
        objects.push("<< /Type /Filespec /F (attachment.xml) /EF << /F 5 0 R >> >>".to_owned());
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
        objects.push("<< /Names [(attachment.xml) 4 0 R] >>".to_owned());
    }
    objects.insert(0, root + " >>");
    let mut pdf = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let table = pdf.len();
    pdf.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        pdf.push_str(&format!("{place:010} 00000 n \n"));
    }
    let size = objects.len() + 1;
    pdf.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    pdf.into_bytes()
}

#[test]
fn the_xml_inside_a_pdf_says_the_same_as_the_xml_alone() {
    let inside = import("cv.pdf", &pdf_with(Some(CANDIDATE)));
    assert_eq!(inside.format, Format::Europass);
    assert_eq!(inside.items, import("cv.xml", CANDIDATE.as_bytes()).items);
    let what = inside.files[0].what.as_ref().map(|what| what.id.as_str());
    assert_eq!(what, Some("source-file-europass-attached"));
}

#[test]
fn it_is_found_packed_and_by_its_association_too() {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(CANDIDATE.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let mut pdf = b"%PDF-1.7\n\
        1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>\nendobj\n\
        2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
        3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n\
        4 0 obj\n<< /Type /Filespec /EF << /UF 5 0 R >> >>\nendobj\n"
        .to_vec();
    let head = format!("5 0 obj\n<< /Filter /FlateDecode /Length {} >>\nstream\n", packed.len());
    pdf.extend(head.into_bytes());
    pdf.extend(packed);
    pdf.extend(b"\nendstream\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n");
    let found = import("cv.pdf", &pdf);
    assert_eq!(found.format, Format::Europass);
    assert_eq!(field(&found, "last_name"), Some("Okafor"));
}

#[test]
fn a_pdf_without_it_is_not_europass() {
    for pdf in [pdf_with(None), pdf_with(Some("<html/>")), pdf_with(Some("Bonjour"))] {
        let asked = Asked { format: Some(Format::Europass), ..Asked::default() };
        let read = read_bytes("cv.pdf", &pdf, &asked);
        assert!(matches!(read, Err(ImportError::NotAProfile)), "{read:?}");
        if let Ok(found) = read_bytes("cv.pdf", &pdf, &Asked::default()) {
            assert_ne!(found.format, Format::Europass);
        }
    }
}

proptest! {
    #[test]
    fn any_pdf_and_any_bytes_never_panic(at in 0usize..2000, byte: u8, tail in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut pdf = pdf_with(Some("<Candidate/>"));
        let at = at % pdf.len();
        pdf[at] = byte;
        let asked = Asked { format: Some(Format::Europass), ..Asked::default() };
        let _ = read_bytes("cv.pdf", &pdf, &asked);
        let _ = read_bytes("cv.xml", &tail, &asked);
    }
}
