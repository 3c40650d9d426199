//! Files that say a text: a Word file, an OpenDocument, a PDF.
use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

pub(crate) fn docx(text: &str) -> Vec<u8> {
    let paragraphs: String = text
        .lines()
        .map(|line| match line.strip_prefix("• ") {
            Some(item) => {
                let item = escaped(item);
                format!("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>{item}</w:t></w:r></w:p>")
            }
            None => format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", escaped(line)),
        })
        .collect();
    let main = format!("<w:document xmlns:w=\"w\"><w:body>{paragraphs}</w:body></w:document>");
    zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", main.as_bytes())])
}

pub(crate) fn odt(text: &str) -> Vec<u8> {
    let paragraphs: String = text
        .lines()
        .map(|line| match line.strip_prefix("• ") {
            Some(item) => format!(
                "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>",
                escaped(item)
            ),
            None => format!("<text:p>{}</text:p>", escaped(line)),
        })
        .collect();
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>\
         {paragraphs}</office:text></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}

/// A page of one line below another in one of the fonts that every reader has.
pub(crate) fn pdf(text: &str) -> Vec<u8> {
    let mut page = b"BT /F 11 Tf 60 800 Td 15 TL\n".to_vec();
    for line in text.lines() {
        page.push(b'(');
        for c in line.chars() {
            match c {
                '•' => page.push(0x95),
                '–' => page.push(0x96),
                '’' => page.push(0x92),
                '(' | ')' | '\\' => page.extend([b'\\', c as u8]),
                c => page.push(u8::try_from(u32::from(c)).unwrap_or(b'?')),
            }
        }
        page.extend(b") Tj T*\n");
    }
    page.extend(b"ET");
    let objects: [Vec<u8>; 5] = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>\
          /Contents 5 0 R>>"
            .to_vec(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
        [format!("<</Length {}>>stream\n", page.len()).as_bytes(), &page, b"\nendstream"].concat(),
    ];
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf.extend(format!("{number} 0 obj").as_bytes());
        pdf.extend(object);
        pdf.extend(b"\nendobj\n");
    }
    let table = pdf.len();
    pdf.extend(b"xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").as_bytes());
    }
    pdf.extend(format!("trailer<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF").as_bytes());
    pdf
}
