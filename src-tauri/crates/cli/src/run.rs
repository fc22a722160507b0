//! Each command: one use case, and its answer on stdout.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{
    AppError, Binder, ErrorCode, SystemClock, default_folder,
    wire::{binder::Setup, intern::PlacementCard, report::ReportChoice},
};
use mentormap_domain::text::Lang;
use serde::Serialize;

use crate::{
    agenda,
    arguments::{Arguments, Command, Forms, Interns, Report},
    attachment,
    failure::{Failure, Teller},
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
        Command::Forms(forms) => self::forms(&mut binder, forms, teller),
        Command::Import { file, dry_run, json } => {
            import(&mut binder, file, *dry_run, *json, teller)
        }
        Command::Export { out } => export(&mut binder, out, teller),
        Command::Report(report) => reports(&mut binder, report, teller),
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
        println!("{}", placement_line(card));
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
        println!("{due}\t{}\t{}\t{}", line.name, line.row.title, line.row.key);
    }
    Ok(())
}

fn forms(binder: &mut Binder, forms: &Forms, teller: Teller) -> Result<(), Failure> {
    match forms {
        Forms::List { json } => list_forms(binder, *json).told(teller),
        Forms::Check { file } => {
            let form = binder.form_check(&read(file, teller)?).told(teller)?;
            println!("{form}");
            Ok(())
        }
        Forms::Add { file } => {
            let saved = binder.form_add(&read(file, teller)?).told(teller)?;
            println!("{}", saved.value);
            Ok(())
        }
    }
}

fn list_forms(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let rows = binder.forms(())?;
    if json {
        return print_json(&rows);
    }
    for row in &rows {
        println!("{}\t{}\t{}", row.form.id, row.form.version, row.title);
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
    println!("+{} ={}", imported.added, imported.same);
    Ok(())
}

fn export(binder: &mut Binder, out: &Path, teller: Teller) -> Result<(), Failure> {
    let text = binder.export().told(teller)?;
    fs::write(out, text).map_err(|_| teller.file(ErrorCode::WriteFailed, out))
}

fn reports(binder: &mut Binder, report: &Report, teller: Teller) -> Result<(), Failure> {
    fs::create_dir_all(&report.out)
        .map_err(|_| teller.file(ErrorCode::WriteFailed, &report.out))?;
    for choice in choices(binder, report).told(teller)? {
        let file = binder.report_file(&choice).told(teller)?;
        let path = report.out.join(&file.name);
        fs::write(&path, &file.bytes).map_err(|_| teller.file(ErrorCode::WriteFailed, &path))?;
        println!("{}", file.name);
    }
    Ok(())
}

/// The reports that were asked for.
fn choices(binder: &mut Binder, report: &Report) -> Result<Vec<ReportChoice>, AppError> {
    let mut cards = binder.interns(())?;
    if report.placement.is_some() {
        // Who is named is found in the archive too.
        cards.extend(binder.archive(())?);
    }
    let wanted: Vec<&PlacementCard> = match &report.placement {
        None => cards.iter().collect(),
        Some(id) => cards.iter().filter(|card| card.placement.to_string() == *id).collect(),
    };
    if wanted.is_empty() && !report.all {
        return Err(AppError::new(ErrorCode::NotFound));
    }
    Ok(wanted
        .into_iter()
        .map(|card| ReportChoice {
            placement: card.placement,
            moment: report.moment.map_or(card.moment, Into::into),
            form: report.form.clone(),
            language: report.language.map(Into::into),
        })
        .collect())
}

fn search(binder: &mut Binder, text: &str, json: bool) -> Result<(), AppError> {
    let hits = binder.search(text.to_owned())?;
    if json {
        return print_json(&hits);
    }
    for hit in &hits {
        let text: String = hit.parts.iter().map(|part| part.text.as_str()).collect();
        let date = hit.date.map(|date| date.to_string()).unwrap_or_default();
        println!("{date}\t{}\t{text}", hit.title);
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
    println!("{}", text.map_err(|_| AppError::new(ErrorCode::Internal))?);
    Ok(())
}

/// The text of a file, unless it is too large or not text.
fn read(file: &Path, teller: Teller) -> Result<String, Failure> {
    let size = fs::metadata(file).map_err(|_| teller.file(ErrorCode::FileBroken, file))?.len();
    if size > LARGEST {
        return Err(teller.file(ErrorCode::FileTooLarge, file));
    }
    fs::read_to_string(file).map_err(|_| teller.file(ErrorCode::FileBroken, file))
}
