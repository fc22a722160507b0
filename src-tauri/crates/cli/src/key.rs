//! Who can unlock the binder, and with what.

use std::path::Path;

use mentormap_app::{
    AppError, Desk, ErrorCode, SecretText,
    wire::{
        desk::RecoveryWords,
        key::{
            KeyPerson, KeyPersonDraft, KeyStatus, KeyringState, PassphraseDraft, ProtectDraft,
            RecoveryDraft, RecoveryState,
        },
    },
    write_file,
};
use mentormap_domain::{form::Role, ids::PersonId};
use mentormap_i18n::Messages;

use crate::{
    arguments::{Key, Switch},
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
    unlock::{self, NEW_PASSPHRASE, PASSPHRASE, RECOVERY},
};

/// Does what was asked of the key.
pub fn key(desk: &mut Desk, asked: &Key, teller: Teller) -> Result<(), Failure> {
    match asked {
        Key::People { json } => people(desk, *json).told(teller),
        Key::Add { person, director } => add(desk, person, *director, teller),
        Key::Passphrase { person } => passphrase(desk, person.as_deref(), teller),
        Key::Remove { person } => {
            let id = found(desk, person).told(teller)?.id;
            desk.key_person_remove(id).map(drop).told(teller)
        }
        Key::Recovery { sheet } => {
            let words = desk.key_recovery_new(()).told(teller)?;
            hand_out(desk, Some(&words), sheet.as_deref(), teller)
        }
        Key::RecoveryTry => {
            let words = unlock::secret(RECOVERY, "cli-recovery", teller)?;
            desk.key_recovery_try(RecoveryDraft { words }).map(drop).told(teller)
        }
        Key::Protect { person, sheet } => {
            protect(desk, person.as_deref(), sheet.as_deref(), teller)
        }
        Key::Keyring { switch } => {
            desk.key_keyring(matches!(switch, Switch::On)).map(drop).told(teller)
        }
    }
}

/// The words of a recovery key that was made, numbered, for the only time that they are shown;
/// and the sheet with them where one was asked.
pub fn hand_out(
    desk: &mut Desk,
    words: Option<&RecoveryWords>,
    sheet: Option<&Path>,
    teller: Teller,
) -> Result<(), Failure> {
    let Some(words) = words else { return Ok(()) };
    tell(teller, "cli-recovery-made");
    for (at, word) in words.words.iter().enumerate() {
        say!("{}\t{word}", at + 1);
    }
    if let Some(sheet) = sheet {
        let file = desk.recovery_file().told(teller)?;
        write_file(sheet, &file.bytes).told(teller)?;
    }
    Ok(())
}

fn people(desk: &mut Desk, json: bool) -> Result<(), AppError> {
    let status = desk.key_status(())?;
    if json {
        return print_json(&status);
    }
    for person in &status.people {
        let unlocks = if person.unlocks { "passphrase" } else { "-" };
        say!("{}\t{unlocks}\t{}", person.id, person.name);
    }
    say!("recovery\t{}", recovery(&status));
    let keyring = match status.keyring {
        KeyringState::Missing => "missing",
        KeyringState::Off => "off",
        KeyringState::On => "on",
    };
    say!("keyring\t{keyring}");
    Ok(())
}

fn recovery(status: &KeyStatus) -> String {
    match (status.recovery, status.recovery_made) {
        (RecoveryState::None, _) => "none".into(),
        (RecoveryState::Untried, _) => "untried".into(),
        (RecoveryState::Ready, day) => day.map_or("ready".into(), |day| format!("ready {day}")),
    }
}

/// Somebody of the binder by id or name, or somebody new by name.
fn add(desk: &mut Desk, person: &str, director: bool, teller: Teller) -> Result<(), Failure> {
    let known = found(desk, person).ok().map(|known| known.id);
    let passphrase = unlock::chosen(NEW_PASSPHRASE, teller)?;
    let roles = if director { vec![Role::Mentor, Role::Director] } else { Vec::new() };
    let draft = KeyPersonDraft { person: known, name: person.into(), roles, passphrase };
    desk.key_person_add(draft).map(drop).told(teller)
}

fn passphrase(desk: &mut Desk, person: Option<&str>, teller: Teller) -> Result<(), Failure> {
    let status = desk.key_status(()).told(teller)?;
    let me = || status.people.iter().find(|person| person.me).cloned();
    let person = match person {
        Some(person) => found(desk, person).told(teller)?,
        None => me().ok_or_else(|| teller.told(AppError::new(ErrorCode::WhoUnknown)))?,
    };
    let current: Option<SecretText> = match person.me {
        true => Some(unlock::secret(PASSPHRASE, "cli-passphrase", teller)?),
        false => None,
    };
    let passphrase = unlock::chosen(NEW_PASSPHRASE, teller)?;
    let draft = PassphraseDraft { person: person.id, current, passphrase };
    desk.key_passphrase(draft).map(drop).told(teller)
}

fn protect(
    desk: &mut Desk,
    person: Option<&str>,
    sheet: Option<&Path>,
    teller: Teller,
) -> Result<(), Failure> {
    let person: Option<PersonId> = match person {
        Some(person) => Some(found(desk, person).told(teller)?.id),
        None => None,
    };
    let passphrase = unlock::chosen(PASSPHRASE, teller)?;
    let done = desk.key_protect(ProtectDraft { person, passphrase }).told(teller)?;
    hand_out(desk, done.words.as_ref(), sheet, teller)
}

/// Says a sentence on the error stream, so that the output stays what was asked for.
fn tell(teller: Teller, sentence: &str) {
    eprintln!("{}", Messages::new(teller.0.code()).text(sentence, &[]));
}

/// Somebody of the binder, by id or by the whole name.
fn found(desk: &mut Desk, person: &str) -> Result<KeyPerson, AppError> {
    let people = desk.key_status(())?.people;
    let mut fits = people
        .into_iter()
        .filter(|known| known.id.to_string() == person || known.name.trim() == person.trim());
    let missing = || AppError::new(ErrorCode::NotFound).at("person");
    match (fits.next(), fits.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(missing()),
    }
}
