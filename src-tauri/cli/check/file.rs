//! One file and what the checks say of it: a dossier, or a résumé in JSON, told apart by what is in
//! them.
use std::{fs, io::Read, path::Path};

use paperfirst_core::{
    checks::{self, Finding, Report},
    dossier::Dossier,
    message::Message,
    profile::import::Position,
    store::Store,
};

use super::{
    Check,
    lines::Lines,
    resume::{self, Resume},
};
use crate::{failure::Failure, session};

pub(super) struct Checked {
    /// As it was named.
    pub(super) name: String,
    pub(super) dossier: Dossier,
    pub(super) report: Report,
    /// Of a résumé: where its texts stand in it.
    pub(super) lines: Option<Lines>,
}

impl Checked {
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.report.profiles.iter().flat_map(|profile| &profile.findings)
    }

    /// Where a finding stands in the file, if the file has lines.
    pub(super) fn position(&self, finding: &Finding) -> Option<Position> {
        self.lines.as_ref().map(|lines| lines.position(finding, &self.dossier))
    }

    /// 'resume.json:12:5', as editors and compilers write it.
    pub(super) fn spot(&self, finding: &Finding) -> Option<String> {
        self.position(finding).map(|it| format!("{}:{}:{}", self.name, it.line, it.column))
    }
}

pub(super) fn name(path: &Path) -> String {
    path.display().to_string()
}

pub(super) fn check(path: &Path, asked: &Check) -> Result<Checked, Failure> {
    let name = name(path);
    if holds_json(path) {
        let Resume { dossier, lines } = resume::read(path, asked)?;
        let report = checks::run(&dossier);
        return Ok(Checked { name, dossier, report, lines: Some(lines) });
    }
    let store = Store::look(path).map_err(|error| Failure::dossier(path, &error))?;
    let dossier =
        store.dossier(session::today()).map_err(|error| Failure::dossier(path, &error))?;
    let report = chosen(asked, path, &dossier)?;
    Ok(Checked { name, dossier, report, lines: None })
}

/// The part of the report that was asked for; the plan only with all the networks.
fn chosen(asked: &Check, path: &Path, dossier: &Dossier) -> Result<Report, Failure> {
    let refuse = |id: &str, what: &str| {
        Err(Failure::usage(Message::new(id).text("file", name(path)).text("what", what)))
    };
    for id in &asked.network {
        if dossier.plan.chosen.iter().all(|chosen| chosen.network != *id) {
            return refuse("cli-error-not-chosen", id);
        }
    }
    if let Some(language) = asked.language
        && !dossier.languages.contains(&language)
    {
        return refuse("cli-error-language", language.code());
    }
    let mut report = checks::run(dossier);
    report.profiles.retain(|profile| {
        (asked.network.is_empty() || asked.network.contains(&profile.network))
            && asked.language.is_none_or(|language| language == profile.language)
    });
    if !asked.network.is_empty() {
        report.plan.clear();
    }
    Ok(report)
}

/// By what it begins with; by its name only where that tells nothing.
fn holds_json(path: &Path) -> bool {
    let mut start = Vec::new();
    let opened = fs::File::open(path).and_then(|file| file.take(1024).read_to_end(&mut start));
    if opened.is_ok() {
        let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start).trim_ascii_start();
        if matches!(text, [b'{' | b'[', ..] | [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
            return true;
        }
        if start.starts_with(b"SQLite format 3\0") {
            return false;
        }
    }
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}
