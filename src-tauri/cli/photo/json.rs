//! The same facts for a program. Its sentences are in the terminal's language.
use paperfirst_core::{
    checks::Finding,
    export::page::source,
    networks::{Fact, ImageSpec},
    photo::guide,
    texts::Texts,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Looked, Made};

pub(super) fn report(looked: &Looked, texts: &Texts) -> Value {
    let Looked { name, picture, measures, files, findings } = looked;
    let thresholds: Vec<_> = guide()
        .thresholds
        .iter()
        .map(
            |one| json!({ "id": one.id, "value": one.value, "source": source(&one.source, texts) }),
        )
        .collect();
    json!({
        "file": name,
        "width": picture.width,
        "height": picture.height,
        "bytes": picture.size,
        "format": picture.format,
        "faces": measures.faces.len(),
        "sharpness": measures.sharpness,
        "onFace": measures.on_face,
        "light": measures.light,
        "framing": measures.framing,
        "personal": measures.personal,
        "crop": picture.crop,
        "thresholds": thresholds,
        "networks": files.iter().map(file).collect::<Vec<_>>(),
        "findings": findings.iter().map(|it| finding(it, texts)).collect::<Vec<_>>(),
    })
}

fn file(made: &Made) -> Value {
    let saved = made.saved.as_ref();
    let file = made.fit.file.as_ref().map(|file| {
        let written = saved.map(|saved| &saved.written);
        json!({
            "name": made.file_name(),
            "format": file.format,
            // Fewer than were planned where it would have weighed too much.
            "width": written.map_or(file.width, |it| it.width),
            "height": written.map_or(file.height, |it| it.height),
            "cropped": file.cropped,
            "enlarged": file.enlarged,
            "bytes": written.map(|it| it.size),
            "heavy": saved.map(|it| it.heavy),
            "written": saved.map(|it| it.path.display().to_string()),
        })
    });
    json!({
        "network": made.network(),
        "takes": made.fit.spec.as_ref().map(takes),
        "verdict": made.fit.verdict,
        "file": file,
    })
}

/// The figures that the network publishes, as the catalogue has them.
fn takes(spec: &ImageSpec) -> Value {
    json!({
        "least": value(spec.min_px.as_ref()),
        "advised": value(spec.recommended_px.as_ref()),
        "most": value(spec.max_px.as_ref()),
        "bytes": value(spec.max_bytes.as_ref()),
        "formats": value(spec.formats.as_ref()),
    })
}

fn value<T: Serialize>(fact: Option<&Fact<T>>) -> Value {
    fact.map_or(Value::Null, |fact| json!(fact.value))
}

fn finding(finding: &Finding, texts: &Texts) -> Value {
    json!({
        "rule": finding.rule,
        "level": finding.level,
        "network": Some(&finding.network).filter(|network| !network.is_empty()),
        "title": texts.say(&finding.title),
        "why": texts.say(&finding.why),
        "fix": texts.say(&finding.fix),
        "source": source(&finding.source, texts),
    })
}
