//! The reports of `benches/reports`, made by typst as a library: as PDF/A-2a and PDF/UA-1, from
//! one template, with the same fonts. The folder with `reports.json` is the argument.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use serde_json::Value;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration as TypstDuration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const TEMPLATE: &str = include_str!("report.typ");

/// What all reports share.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    data: FileId,
}

/// One report.
struct One<'a> {
    shared: &'a Shared,
    data: Bytes,
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder with reports.json"));
    let data = fs::read(folder.join("reports.json")).expect("reports.json");
    let reports: Vec<Value> = serde_json::from_slice(&data).expect("a list");
    let reports: Vec<Bytes> =
        reports.iter().map(|report| Bytes::new(report.to_string().into_bytes())).collect();
    let (shared_time, shared) = timed(Shared::new);
    let mut times = Vec::new();
    let mut bytes = 0;
    let start = Instant::now();
    for (n, data) in reports.iter().enumerate() {
        let one = One { shared: &shared, data: data.clone() };
        let (time, (pages, pdf)) = timed(|| one.pdf());
        times.push(time);
        bytes += pdf.len();
        if n == 0 {
            fs::write(folder.join("typst.pdf"), pdf).expect("a file");
            line("typst: pages", pages);
        }
        // As its own command does between two runs, or memory would grow without end.
        comemo::evict(10);
    }
    let all = start.elapsed();
    line("typst: first of the process, ms", ms(shared_time + times[0]));
    times.remove(0);
    times.sort_unstable();
    line("typst: one after the first, median, ms", ms(times[times.len() / 2]));
    line("typst: one after the first, p95, ms", ms(times[times.len() * 95 / 100]));
    let name = format!("typst: {} reports, one after the other, s", reports.len());
    line(&name, format!("{:.2}", all.as_secs_f64()));
    line("  mean size, kB", format!("{:.1}", bytes as f64 / reports.len() as f64 / 1e3));
    line("  peak memory, MB", peak());
}

impl Shared {
    fn new() -> Shared {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("fonts").flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.retain(|path| path.extension().is_some_and(|kind| kind == "ttf"));
        let read = |path: &PathBuf| Bytes::new(fs::read(path).expect("a font"));
        let fonts: Vec<Font> = paths.iter().flat_map(|path| Font::iter(read(path))).collect();
        Shared {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file("report.typ"), TEMPLATE.into()),
            data: file("data.json"),
        }
    }
}

fn file(name: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a path")))
}

impl One<'_> {
    fn pdf(&self) -> (usize, Vec<u8>) {
        let document = typst::compile::<PagedDocument>(self).output.expect("a document");
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let date = Datetime::from_ymd_hms(2026, 12, 18, 12, 0, 0).expect("a date");
        let options = PdfOptions {
            ident: Smart::Auto,
            standards: standards.expect("both"),
            timestamp: Some(Timestamp::new_utc(date)),
            ..PdfOptions::default()
        };
        (document.pages().len(), typst_pdf::pdf(&document, &options).expect("a file"))
    }
}

impl World for One<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.shared.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.shared.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shared.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<TypstDuration>) -> Option<Datetime> {
        None
    }
}

fn line(name: &str, value: impl std::fmt::Display) {
    println!("{name:<44}{value:>16}");
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn ms(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1e3)
}

/// The most memory held at once in MB, where the system tells it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or("-".into(), |kilobytes| format!("{:.0}", kilobytes / 1e3))
}
