//! From `set_field` to the Snapshot that crosses to the page, on a full dossier: the same calls as
//! the window's command makes, each timed, on the disk and without it. Prints JSON for `bench.mjs`.
//!
//! `set_field FOLDER` measures, with its file in FOLDER; `set_field FOLDER write` only leaves
//! `full.paperfirst` there, for the window to open.
mod full;

use std::{
    error::Error,
    path::Path,
    time::{Duration, Instant},
};

use jiff::civil::Date;
use paperfirst_core::{
    checks::{self, Report},
    dossier::Dossier,
    message::Message,
    networks::Network,
    plan::Advice,
    profile::BASE,
    store::{EXTENSION, Store},
    text::Language,
};
use rusqlite::Connection;
use serde::Serialize;

type Outcome<T> = Result<T, Box<dyn Error>>;

const WARM_UP: usize = 200;
const ROUNDS: usize = 2000;
/// As many keystrokes are undone together.
const BURST: usize = 20;
const TODAY: Date = Date::constant(2026, 11, 22);
const LANGUAGES: [Language; 2] = [Language::Fr, Language::En];

const PARTS: [&str; 7] =
    ["find the field", "write", "read", "check", "rank networks", "name undo", "serialise"];

/// What crosses, as in the window's `commands/snapshot.rs`.
#[derive(Serialize)]
struct Snapshot {
    file: String,
    read_only: bool,
    dossier: Dossier,
    own: Vec<Network>,
    report: Report,
    advice: Vec<Advice>,
    undo: Option<Message>,
    redo: Option<Message>,
}

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().collect();
    let folder = Path::new(args.get(1).ok_or("which folder?")?);
    let file = folder.join("full").with_extension(EXTENSION);
    if args.get(2).is_some_and(|what| what == "write") {
        return Ok(full::fill(&Store::create(&file, "Claire Fontaine", &LANGUAGES)?)?);
    }

    let file = folder.join("typing").with_extension(EXTENSION);
    let on_disk = Store::create(&file, "Claire Fontaine", &LANGUAGES)?;
    measure("disk", &on_disk)?;
    drop(on_disk);
    std::fs::remove_file(file)?;
    measure("memory", &Store::in_memory("Claire Fontaine", &LANGUAGES)?)?;

    let file = folder.join("floor.sqlite");
    floor("disk", &Connection::open(&file)?)?;
    std::fs::remove_file(file)?;
    floor("memory", &Connection::open_in_memory()?)
}

fn measure(place: &str, store: &Store) -> Outcome<()> {
    full::fill(store)?;
    if !full::is_full(&store.dossier(TODAY)?) {
        return Err("the dossier is not as full as it should be".into());
    }
    let mut times: Vec<[Duration; PARTS.len()]> = Vec::new();
    let mut crossed = 0;
    for round in 0..WARM_UP + ROUNDS {
        let (parts, length) = type_once(store, round)?;
        crossed = length;
        times.push(parts);
    }
    times.drain(..WARM_UP);
    for (at, part) in PARTS.iter().enumerate() {
        tell(place, part, times.iter().map(|parts| parts[at]).collect(), 0);
    }
    tell(place, "set_field to Snapshot", times.iter().map(|it| it.iter().sum()).collect(), crossed);
    Ok(())
}

/// One keystroke: the time of each part, and the length of what crosses.
fn type_once(store: &Store, round: usize) -> Outcome<([Duration; PARTS.len()], usize)> {
    let mut value = store
        .dossier(TODAY)?
        .profile
        .text(BASE, "summary", Language::Fr)
        .map(str::to_owned)
        .ok_or("the base has a summary")?;
    value.truncate(value.rfind('#').unwrap_or(value.len()));
    value.push_str(&format!("#{round}"));

    let mut clock = Clock(Instant::now());
    let spot = store.spot(BASE, "summary")?.ok_or("a known field")?;
    let found = clock.lap();
    let text = spot.text(BASE, "summary", Language::Fr);
    store.set_field(&text, Some(&value), spot.label, !round.is_multiple_of(BURST))?;
    let written = clock.lap();
    let dossier = store.dossier(TODAY)?;
    let read = clock.lap();
    let report = checks::run(&dossier);
    let checked = clock.lap();
    let advice = dossier.advice();
    let own = dossier.own_networks.iter().map(|own| own.as_network()).collect();
    let ranked = clock.lap();
    let (undo, redo) = (store.next_undo()?, store.next_redo()?);
    let named = clock.lap();
    let file = store.path().map(|path| path.display().to_string()).unwrap_or_default();
    let read_only = store.is_read_only();
    let snapshot = Snapshot { file, read_only, dossier, own, report, advice, undo, redo };
    let crossed = serde_json::to_string(&snapshot)?.len();
    let serialised = clock.lap();
    Ok(([found, written, read, checked, ranked, named, serialised], crossed))
}

/// One upsert of the same length, by the same database, as sure to be on the disk.
fn floor(place: &str, db: &Connection) -> Outcome<()> {
    db.pragma_update(None, "synchronous", "full")?;
    db.execute_batch("create table text (field text primary key, value text not null) strict")?;
    let mut upsert = db.prepare(
        "insert into text (field, value) values ('summary', ?1)
         on conflict do update set value = excluded.value",
    )?;
    let mut times = Vec::new();
    for round in 0..WARM_UP + ROUNDS {
        let value = format!("{}#{round}", "x".repeat(1300));
        let start = Instant::now();
        upsert.execute([&value])?;
        times.push(start.elapsed());
    }
    times.drain(..WARM_UP);
    tell(place, "one upsert", times, 0);
    Ok(())
}

struct Clock(Instant);

impl Clock {
    fn lap(&mut self) -> Duration {
        let now = Instant::now();
        now - std::mem::replace(&mut self.0, now)
    }
}

/// A line of JSON; milliseconds.
fn tell(place: &str, what: &str, mut times: Vec<Duration>, bytes: usize) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    let line = serde_json::json!({
        "place": place, "what": what, "median": at(50), "p99": at(99), "bytes": bytes,
    });
    println!("{line}");
}
