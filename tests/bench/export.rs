//! What each file costs, made of the fullest dossier there is, and the plan's page beside
//! an equal one set by the typst library alone. Prints JSON for `export.mjs`.
//!
//! `export times` measures; `export write FOLDER` leaves the dossier for the terminal to export.
mod full;

use std::{
    error::Error,
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
    syntax::{FileId, RootedPath, Source as Typed, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

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
    let sizes = (18..=26).rev().map(|half| f64::from(half) / 2.0);
    let fits = |size: &f64| shop.set(&dossier, *size).is_ok_and(|(_, pages)| pages == 1);
    let size = sizes.into_iter().find(fits).ok_or("the plan is longer than a page")?;
    let mut plan = Vec::new();
    let mut floor = Vec::new();
    for round in 0..ROUNDS {
        dossier.name = format!("Claire Fontaine {round}");
        plan.push(written(&dossier, Format::Pdf, PLAN)?);
        floor.push(shop.set(&dossier, size)?.0);
    }
    tell("plan", &plan);
    tell("typst", &floor);
    let all = Contents {
        plan: true,
        actions: true,
        profiles: true,
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
        // From nothing, as in a terminal: typst keeps what it has set.
        comemo::evict(0);
        let start = Instant::now();
        black_box(export::write(source, &asked)?);
        Ok(start.elapsed())
    })
}

/// The page of the plan as somebody would have it who sets it with the typst library alone: our look, but
/// the size of the type that fits is known.
struct Desk<'a> {
    shop: &'a Shop,
    main: Typed,
    data: Bytes,
}

struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    look: Vec<Typed>,
}

impl Shop {
    fn new() -> Self {
        let faces: [&[u8]; 5] = [
            include_bytes!("../../src-tauri/fonts/Newsreader-Regular.ttf"),
            include_bytes!("../../src-tauri/fonts/Newsreader-Medium.ttf"),
            include_bytes!("../../src-tauri/fonts/Newsreader-Italic.ttf"),
            include_bytes!("../../src-tauri/fonts/SourceSans3-Regular.ttf"),
            include_bytes!("../../src-tauri/fonts/SourceSans3-SemiBold.ttf"),
        ];
        let look = [
            ("look.typ", include_str!("../../src-tauri/templates/look.typ")),
            ("parts.typ", include_str!("../../src-tauri/templates/parts.typ")),
            ("plan.typ", include_str!("../../src-tauri/templates/plan.typ")),
        ];
        let fonts: Vec<Font> =
            faces.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            look: look.map(|(name, text)| Typed::new(file(name), text.to_owned())).to_vec(),
        }
    }

    /// How long it took, and how many pages it is.
    fn set(&self, dossier: &Dossier, size: f64) -> Outcome<(Duration, usize)> {
        let document = with_source(dossier, None, |source| page::build(source, PLAN));
        let main = format!(
            "#import \"look.typ\": *\n#import \"plan.typ\": plan\n#let it = json(\"it.json\")\n\
             #set document(title: it.title, author: it.author)\n\
             #show: look.with(language: it.language)\n\
             #plan(it.plan, \"\", it.labels, {size})"
        );
        let data = Bytes::from_string(serde_json::to_string(&document)?);
        let desk = Desk { shop: self, main: Typed::new(file("main.typ"), main), data };
        let options = PdfOptions {
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| "no standard")?,
            ..PdfOptions::default()
        };
        comemo::evict(0);
        let start = Instant::now();
        let pages: PagedDocument = typst::compile(&desk).output.map_err(|errors| {
            errors.first().map_or_else(String::new, |it| it.message.to_string())
        })?;
        let pdf = typst_pdf::pdf(&pages, &options);
        black_box(pdf.map_err(|_| "typst wrote no PDF")?);
        Ok((start.elapsed(), pages.pages().len()))
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("these are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
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
        let all = self.shop.look.iter().chain([&self.main]);
        all.into_iter().find(|it| it.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file("it.json") { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
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
