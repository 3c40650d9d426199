//! What an archive with 30,000 connections costs, from the file to people who can be searched. Prints
//! JSON for `import.mjs`.
//!
//! `import make FOLDER` leaves such an archive in FOLDER, and its connections as a CSV alone; `import
//! time FOLDER` reads it once into a new dossier, once more into the same, and turns pages; `import
//! once FOLDER` does the first alone and tells the memory that it took at the most.
use std::{
    error::Error,
    fmt::Write as _,
    fs::{self, File},
    hint::black_box,
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use jiff::civil::{Date, date};
use paperfirst_core::{
    connections::{ConnectionSort, ConnectionsAsked},
    profile::import::{self, Asked, Import, PeopleTaken, Taken, UNWATCHED},
    store::Store,
    text::Language,
};
use zip::{ZipWriter, write::SimpleFileOptions};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The most that LinkedIn allows.
const COUNT: usize = 30_000;
const ARCHIVE: &str = "archive.zip";
const TABLE: &str = "connections.csv";
const DOSSIER: &str = "dossier.paperfirst";
const TODAY: Date = date(2026, 11, 22);

const PROFILE: &str = "First Name,Last Name,Headline,Summary\n\
    Claire,Fontaine,Comptable des ateliers,Je tiens les comptes des ateliers du Rhône.\n";
const HEADER: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

const FIRST: [&str; 12] = [
    "Zoé", "Bruno", "Anaïs", "Maël", "Chloé", "Hugo", "Inès", "Loïc", "Maud", "Noé", "Ève", "Théo",
];
const LAST: [&str; 12] = [
    "Lacroix", "Bœuf", "Martin", "Lefèvre", "Moreau", "Garnier", "Rousseau", "Hénault", "Petit",
    "Durand", "Lambert", "Faure",
];
const COMPANIES: [&str; 8] = [
    "Librairie du Tour",
    "Fournil du Canal",
    "Ateliers Réunis",
    "Verrerie d’Auvergne",
    "\"Menuiserie Petit, Durand & Fils\"",
    "Éditions du Lac",
    "Coopérative Œuvre",
    "Presses du Rhône",
];
const POSITIONS: [&str; 8] = [
    "Libraire",
    "Boulangère",
    "Responsable d’atelier",
    "Maître verrier",
    "\"Gérante, associée\"",
    "Éditeur",
    "Chargée de développement",
    "Imprimeur",
];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// What somebody who looks for a person types.
const SEARCHES: [&str; 5] = ["", "m", "lef", "bœuf zo", "presses gerante"];

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["make", folder] => make(Path::new(folder)),
        ["time", folder] => time(Path::new(folder)),
        ["once", folder] => {
            let (path, store) = begun(Path::new(folder))?;
            taken(&path, &store)?;
            peak()
        }
        _ => Err("make, time or once FOLDER?".into()),
    }
}

fn make(folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    let table = table()?;
    fs::write(folder.join(TABLE), &table)?;
    let mut archive = ZipWriter::new(File::create(folder.join(ARCHIVE))?);
    for (name, text) in [("Profile.csv", PROFILE), ("Connections.csv", &table)] {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(text.as_bytes())?;
    }
    archive.finish()?;
    Ok(())
}

/// No two people share a profile; one in twenty shows an address, as in real archives.
fn table() -> Outcome<String> {
    let mut table = HEADER.to_owned();
    for number in 0..COUNT {
        // Spread by a prime, so that neighbours differ.
        let spread = number * 7919;
        let first = FIRST[spread % FIRST.len()];
        let last = LAST[spread / FIRST.len() % LAST.len()];
        let company = COMPANIES[spread / 7 % COMPANIES.len()];
        let position = POSITIONS[spread / 11 % POSITIONS.len()];
        let email =
            if number % 20 == 0 { format!("person{number}@exemple.fr") } else { String::new() };
        writeln!(
            table,
            "{first},{last} {number},https://www.linkedin.com/in/person-{number},{email},{company},\
             {position},{:02} {} {}",
            1 + number % 28,
            MONTHS[number / 28 % 12],
            2008 + number % 18,
        )?;
    }
    Ok(table)
}

/// A new dossier beside the archive.
fn begun(folder: &Path) -> Outcome<(PathBuf, Store)> {
    let file = folder.join(DOSSIER);
    if file.exists() {
        fs::remove_file(&file)?;
    }
    let store = Store::create(&file, "Claire Fontaine", &[Language::Fr])?;
    Ok((folder.join(ARCHIVE), store))
}

fn time(folder: &Path) -> Outcome<()> {
    let (path, store) = begun(folder)?;
    let parts = taken(&path, &store)?;
    for (what, part) in ["parsed", "compared", "stored"].into_iter().zip(parts) {
        tell(what, part);
    }
    tell("whole", parts.iter().sum());

    let start = Instant::now();
    let import = read(&path, &store)?.1;
    tell("again", start.elapsed());
    let known = import.people.as_ref().map(|people| people.known);
    if known.map(|known| known as usize) != Some(COUNT) {
        return Err("the same archive says something else".into());
    }
    search(&store)
}

/// From the archive to the dossier's file; how long each part took.
fn taken(path: &Path, store: &Store) -> Outcome<[Duration; 3]> {
    let ([parsed, compared], import) = read(path, store)?;
    let start = Instant::now();
    let all: Vec<Taken> = (0..import.items.len()).map(Taken::whole).collect();
    let people = PeopleTaken { added: true, changed: true };
    store.take_import(&import, &all, people, TODAY, UNWATCHED)?;
    let stored = start.elapsed();
    if store.count_connections()? as usize != COUNT {
        return Err("somebody is missing".into());
    }
    Ok([parsed, compared, stored])
}

fn read(path: &Path, store: &Store) -> Outcome<([Duration; 2], Import)> {
    let start = Instant::now();
    let found = import::read_path(path, &Asked::default(), UNWATCHED)?;
    let parsed = start.elapsed();
    let profile = store.dossier(TODAY)?.profile;
    let import = found.compare(Language::Fr, &profile, &store.connections()?);
    Ok(([parsed, start.elapsed() - parsed], import))
}

/// The slowest of the first pages, as each sign is typed.
fn search(store: &Store) -> Outcome<()> {
    let mut slowest = Duration::ZERO;
    for search in SEARCHES {
        let asked = ConnectionsAsked {
            search: search.to_owned(),
            sort: ConnectionSort::Name,
            descending: false,
            from: 0,
            count: 50,
        };
        let start = Instant::now();
        let page = black_box(store.connection_page(&asked)?);
        slowest = slowest.max(start.elapsed());
        if page.rows.is_empty() {
            return Err(format!("nobody answers to '{search}'").into());
        }
    }
    tell("page", slowest);
    Ok(())
}

/// A line of JSON; milliseconds.
fn tell(what: &str, time: Duration) {
    println!("{}", serde_json::json!({ "what": what, "ms": time.as_secs_f64() * 1000.0 }));
}

/// The most memory that this process has held, as Linux counts it; megabytes.
fn peak() -> Outcome<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let held = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = held.and_then(|it| it.split_whitespace().next()).ok_or("Linux tells it")?;
    let megabytes = kibibytes.parse::<f64>()? * 1024.0 / 1_000_000.0;
    println!("{}", serde_json::json!({ "what": "once", "megabytes": megabytes }));
    Ok(())
}
