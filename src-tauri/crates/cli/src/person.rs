//! Personal data: who is due, everything about one person, erasing.

use std::{
    fs,
    io::{self, BufRead, Write},
    path::Path,
};

use mentormap_app::{
    AppError, Binder,
    wire::personal::{EraseDraft, ErasePreview, PersonRef},
};

use crate::{
    arguments::Person,
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
};
use mentormap_app::ErrorCode;

/// Does what was asked.
pub fn person(binder: &mut Binder, asked: &Person, teller: Teller) -> Result<(), Failure> {
    match asked {
        Person::Due { json } => due(binder, *json).told(teller),
        Person::Export { id, out } => export(binder, id, out, teller),
        Person::Erase { id, yes } => erase(binder, id, *yes, teller),
    }
}

/// The interns whose term has passed: id, last day, since when, name.
fn due(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let due = binder.personal(())?.due;
    if json {
        return print_json(&due);
    }
    for row in &due {
        say!("{}\t{}\t{}\t{}", row.intern, row.last, row.since, row.name);
    }
    Ok(())
}

fn export(binder: &mut Binder, id: &str, out: &Path, teller: Teller) -> Result<(), Failure> {
    let person = found(binder, id).told(teller)?;
    fs::create_dir_all(out).map_err(|_| teller.file(ErrorCode::WriteFailed, out))?;
    let written = binder.person_export(&person, out).told(teller)?;
    for file in &written.files {
        say!("{}/{file}", written.folder);
    }
    for file in &written.lost {
        eprintln!(
            "{}",
            teller.sentence(&AppError::new(ErrorCode::AttachmentLost).with("id", file))
        );
    }
    Ok(())
}

/// Erases after the name was typed, or at once with `yes`.
fn erase(binder: &mut Binder, id: &str, yes: bool, teller: Teller) -> Result<(), Failure> {
    let person = found(binder, id).told(teller)?;
    let preview = binder.erase_preview(person.clone()).told(teller)?;
    if let Some(refused) = preview.refused {
        return Err(teller.told(refused));
    }
    let confirm = if yes { preview.name.clone() } else { asked(&preview, teller)? };
    let erased = binder.person_erase(EraseDraft { person, confirm }).told(teller)?.value;
    say!("-{} ~{} !{}", id, erased.backups, erased.left);
    Ok(())
}

/// Says what goes, and reads the name that confirms it.
fn asked(preview: &ErasePreview, teller: Teller) -> Result<String, Failure> {
    let messages = teller.messages();
    let kept = preview.kept;
    for (key, count) in [
        ("placements", kept.placements),
        ("observations", kept.observations),
        ("evaluations", kept.evaluations),
        ("signed", kept.signed),
        ("entries", kept.entries),
        ("files", kept.files),
        ("mails", kept.mails),
        ("mails-open", kept.mails_open),
        ("changes", kept.changes),
        ("backups", preview.backups),
        ("aside", preview.aside),
    ] {
        if count > 0 {
            let key = format!("personal-count-{key}");
            eprintln!("- {}", messages.text(&key, &[("count", count.into())]));
        }
    }
    eprintln!("{}", messages.text("personal-erase-forever", &[]));
    let name = preview.name.as_str();
    eprint!("{}: ", messages.text("personal-erase-confirm", &[("name", name.into())]));
    let mut line = String::new();
    let read = io::stderr().flush().and_then(|()| io::stdin().lock().read_line(&mut line));
    match read {
        Ok(_) => Ok(line.trim().to_owned()),
        Err(_) => Err(teller.told(AppError::new(ErrorCode::ConfirmWrong))),
    }
}

fn found(binder: &Binder, id: &str) -> Result<PersonRef, AppError> {
    binder.person_by_id(id)
}
