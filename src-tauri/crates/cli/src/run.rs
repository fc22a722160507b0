//! Each command: one use case, and its answer on stdout.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{
    AppError, Binder, ErrorCode, SystemClock, default_folder,
    wire::{binder::Setup, intern::PlacementCard},
};
use mentormap_domain::text::Lang;
use serde::Serialize;

use crate::{
    agenda,
    arguments::{Arguments, Command, Interns},
    attachment,
    failure::{Failure, Teller},
    fill, form,
    out::say,
    report,
};

/// The largest file that is read at all, in bytes.
const LARGEST: u64 = 4_000_000_000;

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let system = Teller(system_language());
    let folder = folder(arguments).map_err(|error| system.told(error))?;
    if let Command::Init { sample } = &arguments.command {
        return init(&folder, *sample, system);
    }
    let opened = Binder::open(&folder, Box::new(SystemClock));
    let mut binder = opened.map_err(|error| system.told(error))?;
    let status = binder.binder_status(()).map_err(|error| system.told(error))?;
    let teller = Teller(status.preferences.language);
    match &arguments.command {
        Command::Init { .. } => Ok(()),
        Command::Placements { json } => placements(&mut binder, *json).told(teller),
        Command::Due { json } => due(&mut binder, *json).told(teller),
        Command::Agenda { ics, placement } => {
            agenda::agenda(&mut binder, ics, placement.as_deref(), teller)
        }
        Command::Interns(Interns::Import(asked)) => agenda::class_list(&mut binder, asked, teller),
        Command::Attachments { placement, json } => {
            attachment::list(&mut binder, placement, *json).told(teller)
        }
        Command::Attachment { id, out } => attachment::write(&binder, id, out, teller),
        Command::Forms(forms) => form::forms(&mut binder, forms, teller),
        Command::Import { file, dry_run, json } => {
            import(&mut binder, file, *dry_run, *json, teller)
        }
        Command::Export { out } => export(&mut binder, out, teller),
        Command::Report(asked) => report::reports(&mut binder, asked, teller),
        Command::Fill(asked) => fill::fill(&mut binder, asked, teller),
        Command::Search { text, json } => search(&mut binder, text, *json).told(teller),
        Command::Check { json } => check(&binder, *json).told(teller),
    }
}

/// Gives an error its language.
pub trait Told<T> {
    fn told(self, teller: Teller) -> Result<T, Failure>;
}

impl<T> Told<T> for Result<T, AppError> {
    fn told(self, teller: Teller) -> Result<T, Failure> {
        self.map_err(|error| teller.told(error))
    }
}

/// The language of the system, as far as the environment says.
fn system_language() -> Lang {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    named.and_then(|value| Lang::from_code(value.get(..2)?)).unwrap_or(Lang::En)
}

fn folder(arguments: &Arguments) -> Result<PathBuf, AppError> {
    let chosen = arguments.binder.clone().or_else(default_folder);
    chosen.ok_or_else(|| AppError::new(ErrorCode::BinderMissing))
}

fn init(folder: &Path, sample: bool, teller: Teller) -> Result<(), Failure> {
    let mut binder = Binder::create(folder, Box::new(SystemClock)).told(teller)?;
    if sample {
        let setup = Setup {
            language: Lang::Nl,
            name: String::new(),
            site_name: String::new(),
            first_intern: None,
            sample,
        };
        binder.setup(setup).told(teller)?;
    }
    Ok(())
}

fn placements(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let cards = binder.interns(())?;
    if json {
        return print_json(&cards);
    }
    for card in &cards {
        say!("{}", placement_line(card));
    }
    Ok(())
}

fn placement_line(card: &PlacementCard) -> String {
    format!(
        "{}\t{}\t{}\t{}\t{} - {}\t{}/{}",
        card.placement,
        card.name,
        card.school,
        card.programme,
        card.start,
        card.end,
        card.filled,
        card.indicators
    )
}

fn due(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let lines = binder.due(())?;
    if json {
        return print_json(&lines);
    }
    for line in lines.iter().filter(|line| !line.row.done) {
        let due = line.row.due.map(|due| due.to_string()).unwrap_or_default();
        say!("{due}\t{}\t{}\t{}", line.name, line.row.title, line.row.key);
    }
    Ok(())
}

fn import(
    binder: &mut Binder,
    file: &Path,
    dry_run: bool,
    json: bool,
    teller: Teller,
) -> Result<(), Failure> {
    let imported = binder.import(&read(file, teller)?, dry_run).told(teller)?;
    if json {
        return print_json(&imported).told(teller);
    }
    say!("+{} ={}", imported.added, imported.same);
    Ok(())
}

fn export(binder: &mut Binder, out: &Path, teller: Teller) -> Result<(), Failure> {
    let text = binder.export().told(teller)?;
    fs::write(out, text).map_err(|_| teller.file(ErrorCode::WriteFailed, out))
}

fn search(binder: &mut Binder, text: &str, json: bool) -> Result<(), AppError> {
    let hits = binder.search(text.to_owned())?;
    if json {
        return print_json(&hits);
    }
    for hit in &hits {
        let text: String = hit.parts.iter().map(|part| part.text.as_str()).collect();
        let date = hit.date.map(|date| date.to_string()).unwrap_or_default();
        say!("{date}\t{}\t{text}", hit.title);
    }
    Ok(())
}

fn check(binder: &Binder, json: bool) -> Result<(), AppError> {
    let faults = binder.integrity()?;
    if json {
        print_json(&faults)?;
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::BinderDamaged).with("reason", faults.join("; ")))
}

pub fn print_json<T: Serialize>(value: &T) -> Result<(), AppError> {
    let text = serde_json::to_string_pretty(value);
    say!("{}", text.map_err(|_| AppError::new(ErrorCode::Internal))?);
    Ok(())
}

/// The text of a file, unless it is too large or not text.
pub fn read(file: &Path, teller: Teller) -> Result<String, Failure> {
    let size = fs::metadata(file).map_err(|_| teller.file(ErrorCode::FileBroken, file))?.len();
    if size > LARGEST {
        return Err(teller.file(ErrorCode::FileTooLarge, file));
    }
    fs::read_to_string(file).map_err(|_| teller.file(ErrorCode::FileBroken, file))
}
