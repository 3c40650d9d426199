//! What each file costs, made of the fullest dossier there is, and the plan's page beside the same
//! words set by the typst library with nothing around it. Prints JSON for `export.mjs`.
//!
//! `export times` measures; `export write FOLDER` leaves the dossier for the terminal to export.
mod full;

use std::{
    error::Error,
    fmt::Write as _,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use jiff::{civil::Date, tz::TimeZone};
use paperfirst_core::{
    checks,
    dossier::Dossier,
    export::{self, Asked, Contents, Fonts, Format, Paper, Source, Table, page},
    store::Store,
    text::Language,
    texts::Texts,
    whole::Whole,
};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime},
    syntax::{FileId, Source as Typed},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

type Outcome<T> = Result<T, Box<dyn Error>>;

const TODAY: Date = Date::constant(2026, 11, 22);
const ROUNDS: usize = 15;
const PLAN: Contents = Contents { plan: true, ..Contents::NONE };

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["times"] => times(),
        ["write", folder] => {
            let file = Path::new(folder).join("full.paperfirst");
            full::fill(&Store::create(&file, "Claire Fontaine", &[Language::Fr, Language::En])?)?;
            Ok(())
        }
        _ => Err("times or write FOLDER?".into()),
    }
}

fn times() -> Outcome<()> {
    let store = Store::in_memory("Claire Fontaine", &[Language::Fr, Language::En])?;
    full::fill(&store)?;
    let mut dossier = store.dossier(TODAY)?;
    if !full::is_full(&dossier) {
        return Err("the dossier is not as full as it should be".into());
    }
    let shop = Shop::new();
    // What is set once is kept: each round has another name.
    let mut plan = Vec::new();
    let mut floor = Vec::new();
    for round in 0..ROUNDS {
        dossier.name = format!("Claire Fontaine {round}");
        plan.push(written(&dossier, Format::Pdf, PLAN)?);
        floor.push(shop.set(typed(&dossier))?);
    }
    tell("plan", &plan);
    tell("typst", &floor);
    let all = Contents {
        plan: true,
        actions: true,
        kits: true,
        checklists: true,
        contact: true,
        notes: true,
    };
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let contents = if format == Format::Pdf { all } else { PLAN };
        let mut rounds = Vec::new();
        for round in 0..ROUNDS {
            dossier.name = format!("Claire {format:?} {round}");
            rounds.push(written(&dossier, format, contents)?);
        }
        tell(&format!("{format:?}"), &rounds);
    }
    let whole = store.whole()?;
    let asked = Asked {
        format: Format::Json,
        contents: PLAN,
        paper: Paper::A4,
        archive: false,
        table: Table::Plan,
    };
    let json = (0..ROUNDS).map(|_| {
        with_source(&dossier, Some(&whole), |source| {
            let start = Instant::now();
            black_box(export::write(source, &asked)?);
            Ok(start.elapsed())
        })
    });
    tell("Json", &json.collect::<Outcome<Vec<_>>>()?);
    Ok(())
}

fn with_source<T>(dossier: &Dossier, whole: Option<&Whole>, make: impl FnOnce(&Source) -> T) -> T {
    make(&Source {
        report: &checks::run(dossier),
        texts: &Texts::new(Language::Fr),
        zone: &TimeZone::UTC,
        connections: &[],
        fonts: &Fonts::default(),
        whole,
        dossier,
    })
}

/// How long it took, and the file, which is looked at no further.
fn written(dossier: &Dossier, format: Format, contents: Contents) -> Outcome<Duration> {
    let asked = Asked { format, contents, paper: Paper::A4, archive: false, table: Table::Plan };
    with_source(dossier, None, |source| {
        let start = Instant::now();
        black_box(export::write(source, &asked)?);
        Ok(start.elapsed())
    })
}

/// The plan's words as somebody who writes typst would have them, without any look of ours.
fn typed(dossier: &Dossier) -> String {
    let document = with_source(dossier, None, |source| page::build(source, PLAN));
    let mut text = "#set text(font: \"Newsreader\", size: 10pt)\n".to_owned();
    let quoted = |text: &str| format!("#{text:?}");
    let Some(plan) = document.plan else { return text };
    let _ = writeln!(text, "= {}\n{}", quoted(&plan.title), quoted(&plan.subtitle));
    for section in plan.sections.iter().chain(&plan.beside) {
        let _ = writeln!(text, "\n== {}\n", quoted(&section.heading));
        for line in &section.lines {
            let figure = line.figure.as_deref().unwrap_or_default();
            let _ = writeln!(text, "+ {} #h(1fr) {}", quoted(&line.text), quoted(figure));
        }
    }
    text
}

/// The typst library with two faces.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Shop {
    fn new() -> Self {
        let faces: [&[u8]; 2] = [
            include_bytes!("../../src-tauri/fonts/Newsreader-Regular.ttf"),
            include_bytes!("../../src-tauri/fonts/Newsreader-Medium.ttf"),
        ];
        let fonts: Vec<Font> =
            faces.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    fn set(&self, text: String) -> Outcome<Duration> {
        let desk = Desk { shop: self, main: Typed::detached(text) };
        let start = Instant::now();
        let pages: PagedDocument = typst::compile(&desk).output.map_err(|errors| {
            errors.first().map_or_else(String::new, |it| it.message.to_string())
        })?;
        let pdf = typst_pdf::pdf(&pages, &PdfOptions::default());
        black_box(pdf.map_err(|_| "typst wrote no PDF")?);
        Ok(start.elapsed())
    }
}

struct Desk<'a> {
    shop: &'a Shop,
    main: Typed,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Typed> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<typst::foundations::Duration>) -> Option<Datetime> {
        None
    }
}

/// A line of JSON; milliseconds.
fn tell(what: &str, times: &[Duration]) {
    let ms: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
    println!("{}", serde_json::json!({ "what": what, "ms": ms }));
}
