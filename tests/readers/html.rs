//! HTML in descriptions: paragraphs and bullets, and nothing lost that only looks like a tag.
use super::shown::{field, import};

/// As a reader of one that has it says it.
fn plain(html: &str) -> String {
    let text = serde_json::json!({
        "basics": { "name": "Claire" }, "sections": { "summary": { "content": html } } });
    let found = import("cv.json", text.to_string().as_bytes());
    field(&found, "summary").unwrap_or_default().to_owned()
}

#[test]
fn html_becomes_paragraphs_and_bullets() {
    for (html, text) in [
        ("<p>Un</p><p>Deux</p>", "Un\n\nDeux"),
        ("<p>Un</p><p>Deux</p><p><br></p><p>Trois</p>", "Un\nDeux\n\nTrois"),
        ("<div>Un<br/>Deux</div>", "Un\nDeux"),
        ("<P>Un</P><UL><LI>a</LI><LI>b</LI></UL>Fin", "Un\n\n• a\n• b\n\nFin"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "• a\n• b"),
        ("Un\n  <b>mot</b>\n gras", "Un mot gras"),
        (
            "l&rsquo;&eacute;t&eacute; &amp; l&#8217;hiver &#x2014; &inconnu;",
            "l’été & l’hiver — &inconnu;",
        ),
        ("<style>p { color: red }</style><p>Un</p><script>if (a < b) {}</script>", "Un"),
        ("<!-- rien --><p>Un</p>", "Un"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn a_text_that_is_no_html_stays_as_it_is() {
    for text in ["CA < 3 M€ & marge > 10 %", "a\n\n  b", "R&D", "<3 le pain", "x <- 1; y -> 2"] {
        assert_eq!(plain(text), text);
    }
}

#[test]
fn hostile_html_takes_no_time() {
    for part in ["<", "<a", "&", "<li>", "<script>", "</", "<p><br", "&#"] {
        let long = part.repeat(200_000);
        plain(&format!("Un <b>mot</b> {long}"));
    }
}
