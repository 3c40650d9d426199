//! The same pages as one HTML file: no script, nothing fetched, the style inside it. What a person
//! wrote is escaped and says its own direction.
mod checklist;
mod parts;

use base64::{Engine, engine::general_purpose::STANDARD};
use quick_xml::escape::escape;
use sha2::{Digest, Sha256};

use super::page::Document;

const STYLE: &str = include_str!("../../../templates/page.css");

pub(super) fn write(document: &Document) -> String {
    let parts = parts::write(document);
    let style = STANDARD.encode(Sha256::digest(STYLE));
    let mut page = String::new();
    page.push_str(&format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n",
        document.language
    ));
    if !document.author.is_empty() {
        page.push_str(&format!(
            "<meta name=\"author\" content=\"{}\">\n",
            escape(&document.author)
        ));
    }
    page.push_str(&format!(
        "<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        escape(&document.title)
    ));
    if parts.len() > 1 {
        page.push_str(&contents(document, &parts));
    }
    page.push_str("<main>\n");
    for (number, part) in (1..).zip(&parts) {
        page.push_str(&format!(
            "<article id=\"part-{number}\" aria-labelledby=\"title-{number}\">\n\
             <h1 id=\"title-{number}\" dir=\"auto\">{}</h1>\n{}</article>\n",
            escape(&part.title),
            part.body
        ));
    }
    page.push_str(&format!(
        "</main>\n<footer><p>{}, <time>{}</time></p></footer>\n</body>\n</html>\n",
        escape(&document.labels.paper_first),
        document.date
    ));
    page
}

/// Links to the parts, where there are several.
fn contents(document: &Document, parts: &[Part]) -> String {
    let link = |(number, part): (usize, &Part)| {
        format!("<li><a href=\"#part-{number}\" dir=\"auto\">{}</a></li>\n", escape(&part.title))
    };
    let links: String = (1..).zip(parts).map(link).collect();
    let label = escape(&document.labels.parts);
    format!(
        "<nav aria-labelledby=\"parts\">\n<p id=\"parts\" class=\"lead\">{label}</p>\n\
         <ol>\n{links}</ol>\n</nav>\n"
    )
}

/// One article: its title, and its body already escaped.
struct Part {
    title: String,
    body: String,
}

/// An element with words in it, each in its own direction; nothing where there are none.
fn words(tag: &str, class: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<{tag}{class} dir=\"auto\">{}</{tag}>\n", escape(text))
}
