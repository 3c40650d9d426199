//! What is told of a photo, for a person.
use paperfirst_core::{
    checks::{Finding, source_of},
    export::page::{level_word, source},
    message::Message,
    networks::{Fact, ImageSpec},
    photo::Suits,
    texts::Texts,
};

use super::{Looked, Made, measures};
use crate::layout::{ends, hung, wrap};

const KILO: u32 = 1024;

pub(super) fn report(looked: &Looked, texts: &Texts) -> String {
    let picture = &looked.picture;
    let head = Message::new("cli-photo-is")
        .number("width", picture.width)
        .number("height", picture.height)
        .text("format", picture.format.to_uppercase())
        .text("weight", weight(picture.size, texts));
    let mut text = format!("{}\n{}\n", looked.name, texts.say(&head));

    text += &headed("photo-measures", texts);
    text += &(wrap(&texts.word("cli-photo-measured"), 0) + "\n");
    for line in measures::lines(looked, texts) {
        text += &format!("\n{}\n", ends(&line.name, &line.verdict));
        for part in line.figures.iter().chain([&line.why]) {
            text += &(wrap(part, 4) + "\n");
        }
    }
    text += &format!("\n{}\n", texts.word("photo-detector"));
    for id in ["photo-detector-knows", "photo-detector-tested"] {
        text += &(wrap(&texts.word(id), 4) + "\n");
    }

    text += &headed("photo-fits", texts);
    for made in &looked.files {
        text += &format!("\n{}", network(made, texts));
    }

    text += &headed("photo-findings", texts);
    if looked.findings.is_empty() {
        text += &(texts.word("cli-photo-clear") + "\n");
    }
    for (at, finding) in looked.findings.iter().enumerate() {
        text += &format!("\n{}", told(at + 1, finding, texts));
    }
    text
}

fn headed(id: &str, texts: &Texts) -> String {
    let head = texts.word(id);
    format!("\n{head}\n{}\n", "-".repeat(head.chars().count()))
}

fn network(made: &Made, texts: &Texts) -> String {
    let name = match made.fit.network.as_str() {
        "" => texts.word("photo-save-everywhere"),
        id => measures::name_of(id, texts),
    };
    let verdict = match made.fit.verdict {
        Suits::Fits => "photo-fits-fits",
        Suits::Small => "photo-fits-small",
        Suits::Unknown => "photo-fits-unknown",
        Suits::None => "photo-fits-none",
    };
    let mut text = ends(&name, &texts.word(verdict)) + "\n";
    let Some(spec) = &made.fit.spec else {
        return text + &wrap(&texts.word("cli-photo-takes-none"), 4) + "\n";
    };
    text += &(wrap(&takes(spec, texts), 4) + "\n");
    // The one that fits all rests on all the networks' figures.
    if !made.fit.network.is_empty() {
        for source in sources(spec, texts) {
            text += &labelled("export-source", &source, texts);
        }
    }
    let Some(name) = made.file_name() else { return text };
    let message = match (&made.saved, &made.fit.file) {
        (Some(saved), _) => Message::new("cli-photo-written")
            .text("file", saved.path.display().to_string())
            .number("width", saved.written.width)
            .number("height", saved.written.height)
            .text("weight", weight(saved.written.size, texts)),
        (None, Some(file)) => Message::new("cli-photo-would")
            .text("file", name)
            .number("width", file.width)
            .number("height", file.height),
        (None, None) => return text,
    };
    text += &(wrap(&texts.say(&message), 4) + "\n");
    if made.saved.as_ref().is_some_and(|saved| saved.heavy) {
        text += &(wrap(&texts.word("cli-photo-heavy"), 4) + "\n");
    }
    text
}

/// 'Prend : 400 × 400 px conseillés, 8 Mo au plus, JPEG, PNG'.
fn takes(spec: &ImageSpec, texts: &Texts) -> String {
    let sides = |id: &str, fact: &Option<Fact<[u32; 2]>>| {
        let [width, height] = fact.as_ref()?.value;
        let message = Message::new(id).number("width", width).number("height", height);
        Some(texts.say(&message))
    };
    let heaviest = spec.max_bytes.as_ref().map(|fact| {
        let most = Message::new("photo-fits-weight").text("weight", limit(fact.value, texts));
        texts.say(&most)
    });
    let parts: Vec<String> = [
        sides("cli-photo-least", &spec.min_px),
        sides("cli-photo-advised", &spec.recommended_px),
        sides("cli-photo-most", &spec.max_px),
        heaviest,
        spec.formats.as_ref().map(|fact| fact.value.join(", ").to_uppercase()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        return texts.word("cli-photo-takes-unsaid");
    }
    texts.say(&Message::new("cli-photo-takes").text("what", parts.join(", ")))
}

/// Each once.
fn sources(spec: &ImageSpec, texts: &Texts) -> Vec<String> {
    let all = [
        spec.min_px.as_ref().map(source_of),
        spec.recommended_px.as_ref().map(source_of),
        spec.max_px.as_ref().map(source_of),
        spec.max_bytes.as_ref().map(source_of),
        spec.formats.as_ref().map(source_of),
    ];
    let mut said: Vec<String> = Vec::new();
    for one in all.into_iter().flatten().map(|it| source(&it, texts)) {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said
}

fn told(number: usize, finding: &Finding, texts: &Texts) -> String {
    let mut text = hung(&number.to_string(), &texts.say(&finding.title)) + "\n";
    let level = texts.word(level_word(finding.level));
    let on = measures::name_of(&finding.network, texts);
    let meta: Vec<_> = [level, on].into_iter().filter(|part| !part.is_empty()).collect();
    text += &(wrap(&meta.join(", "), 4) + "\n");
    text += &(wrap(&texts.say(&finding.why), 4) + "\n");
    text += &labelled("export-fix", &texts.say(&finding.fix), texts);
    text + &labelled("export-source", &source(&finding.source, texts), texts)
}

fn labelled(label: &str, text: &str, texts: &Texts) -> String {
    wrap(&format!("{} {text}", texts.word(label)), 4) + "\n"
}

/// What a network says it takes: some count by 1,000, some by 1,024.
fn limit(bytes: u32, texts: &Texts) -> String {
    match bytes {
        bytes if !bytes.is_multiple_of(KILO) => weight(bytes, texts),
        bytes if bytes < KILO * KILO => weight(bytes / KILO * 1000, texts),
        bytes => megabytes(bytes / (KILO * KILO / 10), texts),
    }
}

fn weight(bytes: u32, texts: &Texts) -> String {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 1000 {
        return texts.say(&Message::new("profile-kilobytes").number("size", kilobytes));
    }
    megabytes((kilobytes + 50) / 100, texts)
}

fn megabytes(tenths: u32, texts: &Texts) -> String {
    let message = Message::new("profile-megabytes");
    if tenths.is_multiple_of(10) {
        return texts.say(&message.number("size", tenths / 10));
    }
    let size = Message::new("export-tenths")
        .text("whole", (tenths / 10).to_string())
        .text("tenth", (tenths % 10).to_string());
    texts.say(&message.text("size", texts.say(&size)))
}
