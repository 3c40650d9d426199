//! What the rules cost on the fullest profile there is: five networks, two languages, twenty entries.
//! Prints JSON for `checks.mjs`.
//!
//! `checks rules` measures; `checks write FOLDER COUNT` leaves that many ordinary dossiers in FOLDER
//! for the terminal to check, and `checks read FOLDER` only reads them, as the floor for it.
mod full;
mod ordinary;

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use jiff::civil::Date;
use paperfirst_core::{
    checks,
    dossier::Dossier,
    profile::BASE,
    store::{EXTENSION, Store},
    text::{self, Language},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const TODAY: Date = Date::constant(2026, 11, 22);
const ROUNDS: usize = 300;
/// Of runs in which nothing is known yet: each takes long.
const FRESH_ROUNDS: usize = 20;

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["rules"] => rules(),
        ["write", folder, count] => write(Path::new(folder), count.parse()?),
        ["read", folder] => read(Path::new(folder)),
        _ => Err("rules, write FOLDER COUNT or read FOLDER?".into()),
    }
}

fn rules() -> Outcome<()> {
    let store = Store::in_memory("Claire Fontaine", &[Language::Fr, Language::En])?;
    full::fill(&store)?;
    let mut dossier = store.dossier(TODAY)?;
    if !full::is_full(&dossier) {
        return Err("the dossier is not as full as it should be".into());
    }
    // Dictionaries and models are read with the first word that asks for them.
    tell("first run", vec![timed(&dossier)]);
    let fresh = (0..FRESH_ROUNDS).map(|round| {
        (0..dossier.profile.texts.len()).for_each(|at| retype(&mut dossier, at, round));
        timed(&dossier)
    });
    tell("every text new", fresh.collect());
    let at = summary(&dossier).ok_or("the base has a summary")?;
    let (mut typed, mut floor) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        retype(&mut dossier, at, FRESH_ROUNDS + round);
        typed.push(timed(&dossier));
        let start = Instant::now();
        black_box(words(&dossier));
        floor.push(start.elapsed());
    }
    tell("one keystroke", typed);
    tell("count the words", floor);
    Ok(())
}

fn timed(dossier: &Dossier) -> Duration {
    let start = Instant::now();
    black_box(checks::run(dossier));
    start.elapsed()
}

fn summary(dossier: &Dossier) -> Option<usize> {
    dossier.profile.texts.iter().position(|text| {
        text.owner == BASE && text.field == "summary" && text.language == Some(Language::Fr)
    })
}

/// Gives a text another end than it had.
fn retype(dossier: &mut Dossier, at: usize, round: usize) {
    let value = &mut dossier.profile.texts[at].value;
    value.truncate(value.rfind('#').unwrap_or(value.len()));
    value.push_str(&format!("#{round}"));
}

/// What a rule cannot do without: one walk through every word that is written.
fn words(dossier: &Dossier) -> usize {
    dossier.profile.texts.iter().map(|text| text::words(&text.value).count()).sum()
}

fn write(folder: &Path, count: usize) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    for number in 0..count {
        let store = ordinary::dossier(number)?;
        store.copy_to(&folder.join(format!("{number:04}")).with_extension(EXTENSION))?;
    }
    Ok(())
}

fn read(folder: &Path) -> Outcome<()> {
    for file in fs::read_dir(folder)? {
        black_box(fs::read(file?.path())?);
    }
    Ok(())
}

/// A line of JSON; milliseconds.
fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{}", serde_json::json!({ "what": what, "median": at(50), "p99": at(99) }));
}
