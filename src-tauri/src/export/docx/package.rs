//! The zip archive that a Word file is, the same bytes for the same document.
use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use super::{
    Body, Paragraph,
    paragraph::{clean, region},
};
use crate::export::page::Document;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const STYLES: &str = include_str!("../../../templates/docx/styles.xml");
const NUMBERING: &str = include_str!("../../../templates/docx/numbering.xml");
const SETTINGS: &str = include_str!("../../../templates/docx/settings.xml");
const FONTS: &str = include_str!("../../../templates/docx/fonts.xml");
const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

pub(super) fn pack(document: &Document, body: &Body) -> ZipResult<Vec<u8>> {
    let language = region(document.language);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, content: &str| -> ZipResult<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        zip.start_file(name, options)?;
        Ok(zip.write_all(format!("{HEAD}{content}").as_bytes())?)
    };
    add("[Content_Types].xml", &types(body))?;
    add("_rels/.rels", &relations())?;
    add("docProps/core.xml", &core(document))?;
    add("docProps/app.xml", &app(document))?;
    add(
        "word/document.xml",
        &format!("<w:document {WORD}><w:body>\n{}</w:body></w:document>", body.xml()),
    )?;
    add("word/_rels/document.xml.rels", &word_relations(body))?;
    add("word/styles.xml", &STYLES.replace("{language}", language))?;
    add("word/settings.xml", &SETTINGS.replace("{language}", language))?;
    add("word/fontTable.xml", FONTS)?;
    add("word/numbering.xml", &NUMBERING.replace("{lists}", &lists(body)))?;
    for (number, foot) in (1..).zip(body.feet()) {
        add(&format!("word/footer{number}.xml"), &footer(foot, document, body))?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Each numbered list begins at one.
fn lists(body: &Body) -> String {
    let list = |number: usize| {
        format!(
            "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n"
        )
    };
    body.lists().map(list).collect()
}

/// The foot of a part's pages: what it is, the program, the page.
fn footer(foot: &str, document: &Document, body: &Body) -> String {
    let labels = &document.labels;
    let mut line = Paragraph::new("Footer").say(foot).at_end(body.sheet.measure());
    line = line.say(&format!("{}, ", labels.paper_first));
    let (before, rest) = labels.page.split_once("{page}").unwrap_or((&labels.page, ""));
    let (between, after) = rest.split_once("{of}").unwrap_or((rest, ""));
    line = line.say(before).field("PAGE").say(between).field("NUMPAGES").say(after);
    format!("<w:ftr {WORD}>{}</w:ftr>", line.xml(""))
}

fn types(body: &Body) -> String {
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{TYPE}.{kind}+xml\"/>")
    };
    let feet = (1..=body.feet().count()).map(|number| part(&format!("footer{number}"), "footer"));
    let parts: String = [
        part("document", "document.main"),
        part("styles", "styles"),
        part("settings", "settings"),
        part("fontTable", "fontTable"),
        part("numbering", "numbering"),
    ]
    .into_iter()
    .chain(feet)
    .collect();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/app.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
         </Types>"
    )
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn relations() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}{}</Relationships>",
        relation("document", &format!("{RELATION}/officeDocument"), "word/document.xml"),
        relation("core", &core, "docProps/core.xml"),
        relation("app", &format!("{RELATION}/extended-properties"), "docProps/app.xml"),
    )
}

fn word_relations(body: &Body) -> String {
    let fixed = ["styles", "settings", "fontTable", "numbering"]
        .map(|name| relation(name, &format!("{RELATION}/{name}"), &format!("{name}.xml")))
        .concat();
    let feet: String = (1..=body.feet().count())
        .map(|number| {
            let kind = format!("{RELATION}/footer");
            relation(&format!("foot{number}"), &kind, &format!("footer{number}.xml"))
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{fixed}{feet}</Relationships>")
}

fn core(document: &Document) -> String {
    let (title, author) = (clean(&document.title), clean(&document.author));
    let date = format!("xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z<", document.date);
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>\
         <dc:language>{}</dc:language><dcterms:created {date}/dcterms:created>\
         <dcterms:modified {date}/dcterms:modified></cp:coreProperties>",
        document.language
    )
}

fn app(document: &Document) -> String {
    format!(
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>{}</Application></Properties>",
        clean(&document.labels.paper_first)
    )
}
