//! Backups: making one, listing them, putting one back.

use std::path::Path;

use mentormap_app::{
    AppError, Desk,
    wire::backup::{BackupChoice, BackupPlace, BackupRow, RestorePreview},
};

use crate::{
    arguments::Command,
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
    unlock,
};

/// Makes a backup, as one file too where one is named.
pub fn make(desk: &mut Desk, to: Option<&Path>) -> Result<(), AppError> {
    let made = match to {
        Some(path) => desk.backup_to(path)?,
        None => desk.backup_asked()?,
    };
    say!("{}", made.id);
    Ok(())
}

/// Lists the backups.
fn list(desk: &mut Desk, json: bool) -> Result<(), AppError> {
    let rows = all(desk)?;
    if json {
        return print_json(&rows);
    }
    for row in &rows {
        let [why, state, place] = [word(&row.reason), word(&row.state), word(&row.place)];
        say!("{}\t{}\t{why}\t{}\t{state}\t{place}", row.id, row.at.to_rfc3339(), row.bytes);
    }
    Ok(())
}

/// Puts a backup back, or says what that would change.
fn restore(desk: &mut Desk, named: &str, dry: bool, teller: Teller) -> Result<(), Failure> {
    let mut choice = chosen(desk, named, teller)?;
    let preview = match desk.backup_preview(choice.clone()) {
        Err(error) if error.code == mentormap_app::ErrorCode::PassphraseNeeded => {
            choice.passphrase =
                Some(unlock::secret(unlock::BACKUP_PASSPHRASE, "cli-passphrase", teller)?);
            desk.backup_preview(choice.clone())
        }
        preview => preview,
    };
    tell(&preview.told(teller)?);
    if dry {
        return Ok(());
    }
    let done = desk.backup_restore(choice).told(teller)?;
    if let Some(before) = done.before {
        say!("{before}");
    }
    Ok(())
}

/// Lists backups or puts one back, also where the binder itself can't be opened.
pub fn asked(desk: &mut Desk, asked: &Command, teller: Teller) -> Result<(), Failure> {
    match asked {
        Command::Restore { backup, dry_run } => restore(desk, backup, *dry_run, teller),
        Command::Backups { json } => list(desk, *json).told(teller),
        _ => Ok(()),
    }
}

fn all(desk: &mut Desk) -> Result<Vec<BackupRow>, AppError> {
    loop {
        let view = desk.backups(())?;
        if !view.more {
            return Ok(view.rows);
        }
    }
}

/// An id of the list, or the path of a file.
fn chosen(desk: &mut Desk, named: &str, teller: Teller) -> Result<BackupChoice, Failure> {
    let known = all(desk).told(teller)?.into_iter().find(|row| row.id == named);
    let (place, id) = match known {
        Some(row) => (row.place, row.id),
        None => {
            let file = desk.backup_open(Path::new(named)).told(teller)?;
            (BackupPlace::File, file.backup.id)
        }
    };
    Ok(BackupChoice { place, id, passphrase: None, words: None })
}

/// A line per kind: what there is now, was then, comes back, goes, changes.
fn tell(preview: &RestorePreview) {
    for line in &preview.lines {
        let kind = word(&line.concept);
        say!(
            "{kind}\t{}\t{}\t+{}\t-{}\t~{}",
            line.now,
            line.then,
            line.back,
            line.gone,
            line.changed
        );
    }
}

/// A plain variant as the wire writes it.
fn word<T: serde::Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
