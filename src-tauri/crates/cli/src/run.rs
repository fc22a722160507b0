//! Each command: one use case, and its answer on stdout.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{
    AppError, Binder, ErrorCode, SecretText, default_folder,
    wire::{
        binder::Setup,
        desk::{DeskSetup, DeskState},
        intern::PlacementCard,
    },
};
use mentormap_domain::text::Lang;
use serde::Serialize;

use crate::{
    agenda,
    arguments::{Arguments, Command, Interns},
    attachment, backup,
    check::check,
    failure::{Failure, Teller},
    fill, form, key, mail,
    out::say,
    report, unlock,
};

/// The largest file that is read at all, in bytes.
const LARGEST: u64 = 4_000_000_000;

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let system = Teller(system_language());
    let folder = folder(arguments).map_err(|error| system.told(error))?;
    if let Command::Init { sample, name, site, sheet } = &arguments.command {
        let names = [name, site].map(|name| name.clone().unwrap_or_default());
        return init(&folder, *sample, names, sheet.as_deref(), system);
    }
    if let Command::Backups { .. } | Command::Restore { .. } = &arguments.command {
        let mut desk = unlock::for_backups(&folder, arguments.recovery, system)?;
        return backup::asked(&mut desk, &arguments.command, system);
    }
    let mut desk = unlock::opened(&folder, arguments.recovery, system)?;
    let language = desk.desk_status(()).told(system)?.look.language;
    let teller = Teller(language);
    if let Command::Key(asked) = &arguments.command {
        return key::key(&mut desk, asked, teller);
    }
    if let Command::Backup { to } = &arguments.command {
        return backup::make(&mut desk, to.as_deref()).told(teller);
    }
    if let Command::Outbox(asked) = &arguments.command {
        return mail::outbox(&mut desk, asked, teller);
    }
    desk.with(|binder| Ok(on_binder(binder, arguments, teller))).told(teller)?
}

/// Does what was asked of the open binder.
fn on_binder(binder: &mut Binder, arguments: &Arguments, teller: Teller) -> Result<(), Failure> {
    match &arguments.command {
        Command::Init { .. }
        | Command::Key(_)
        | Command::Outbox(_)
        | Command::Backup { .. }
        | Command::Backups { .. }
        | Command::Restore { .. } => Ok(()),
        Command::Placements { json } => placements(binder, *json).told(teller),
        Command::Due { json } => due(binder, *json).told(teller),
        Command::Agenda { ics, placement } => {
            agenda::agenda(binder, ics, placement.as_deref(), teller)
        }
        Command::Interns(Interns::Import(asked)) => agenda::class_list(binder, asked, teller),
        Command::Attachments { placement, json } => {
            attachment::list(binder, placement, *json).told(teller)
        }
        Command::Attachment { id, out } => attachment::write(binder, id, out, teller),
        Command::Forms(forms) => form::forms(binder, forms, teller),
        Command::Import { file, dry_run, json } => import(binder, file, *dry_run, *json, teller),
        Command::Export { out } => export(binder, out, teller),
        Command::Report(asked) => report::reports(binder, asked, teller),
        Command::Fill(asked) => fill::fill(binder, asked, teller),
        Command::Mail(asked) => mail::mail(binder, asked, teller),
        Command::Person(asked) => crate::person::person(binder, asked, teller),
        Command::Package(asked) => crate::package::package(binder, asked, teller),
        Command::History { placement, limit, json } => {
            crate::history::history(binder, placement.as_deref(), *limit, *json).told(teller)
        }
        Command::Overview(asked) => crate::overview::overview(binder, asked, teller),
        Command::Search { text, json } => search(binder, text, *json).told(teller),
        Command::Check { full, json } => check(binder, *full, *json).told(teller),
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

fn init(
    folder: &Path,
    sample: bool,
    [name, site_name]: [String; 2],
    sheet: Option<&Path>,
    teller: Teller,
) -> Result<(), Failure> {
    let mut desk = unlock::desk(folder);
    let status = desk.desk_status(()).told(teller)?;
    if let Some(error) = status.trouble {
        return Err(teller.told(error));
    }
    if status.state != DeskState::New {
        return Err(teller.told(AppError::new(ErrorCode::FolderTaken)));
    }
    let passphrase = match sample {
        true => SecretText::default(),
        false => unlock::chosen(unlock::PASSPHRASE, teller)?,
    };
    let setup = Setup {
        language: if sample { Lang::Nl } else { teller.0 },
        name,
        site_name,
        first_intern: None,
        sample,
    };
    let done = desk.desk_setup(DeskSetup { setup, passphrase }).told(teller)?;
    key::hand_out(&mut desk, done.words.as_ref(), sheet, teller)
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
