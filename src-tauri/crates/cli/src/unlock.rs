//! Opening the binder: with the passphrase of the environment, or asked without showing it.

use std::{
    env,
    io::{self, IsTerminal},
    path::Path,
};

use mentormap_app::{
    AppError, Clock, Desk, ErrorCode, SecretText, SystemClock, system_vault,
    wire::{
        desk::{DeskState, DeskStatus},
        key::{RecoveryDraft, Unlock},
    },
};
use mentormap_i18n::Messages;

use crate::{
    failure::{Failure, Teller},
    run::Told,
};

/// The passphrase of who unlocks.
pub const PASSPHRASE: &str = "MENTORMAP_PASSPHRASE";
/// A passphrase to give to somebody.
pub const NEW_PASSPHRASE: &str = "MENTORMAP_NEW_PASSPHRASE";
/// The passphrase of a backup of another binder.
pub const BACKUP_PASSPHRASE: &str = "MENTORMAP_BACKUP_PASSPHRASE";
/// The twelve words of the recovery key.
pub const RECOVERY: &str = "MENTORMAP_RECOVERY";

/// The desk for `folder`; nothing on it is opened yet.
pub fn desk(folder: &Path) -> Desk {
    let clocks = Box::new(|| Box::new(SystemClock) as Box<dyn Clock>);
    Desk::new(folder.to_owned(), clocks, system_vault())
}

/// The desk with the binder of `folder` open on it: by passphrase, or by the recovery key.
pub fn opened(folder: &Path, by_recovery: bool, teller: Teller) -> Result<Desk, Failure> {
    let mut desk = desk(folder).must_exist();
    let status = desk.desk_status(()).told(teller)?;
    let teller = Teller(status.look.language);
    if let Some(error) = status.trouble {
        return Err(teller.told(error));
    }
    if status.state == DeskState::Locked {
        let unlocked = unlock(&mut desk, by_recovery, teller)?;
        unlocked.told(teller)?;
    }
    Ok(desk)
}

/// The desk for `folder`, unlocked; also where the binder turns out not to open, for a backup may
/// help.
pub fn for_backups(folder: &Path, by_recovery: bool, teller: Teller) -> Result<Desk, Failure> {
    let mut desk = desk(folder).must_exist();
    let status = desk.desk_status(()).told(teller)?;
    if status.state == DeskState::Locked {
        let unlocked = unlock(&mut desk, by_recovery, Teller(status.look.language))?;
        if desk.state() != DeskState::Trouble {
            unlocked.told(Teller(status.look.language))?;
        }
    }
    Ok(desk)
}

fn unlock(
    desk: &mut Desk,
    by_recovery: bool,
    teller: Teller,
) -> Result<Result<DeskStatus, AppError>, Failure> {
    if by_recovery {
        let words = secret(RECOVERY, "cli-recovery", teller)?;
        return Ok(desk.unlock_recovery(RecoveryDraft { words }));
    }
    let passphrase = secret(PASSPHRASE, "cli-passphrase", teller)?;
    Ok(desk.unlock(Unlock { passphrase }))
}

/// A passphrase for a new binder or for somebody: asked twice where it is typed.
pub fn chosen(variable: &str, teller: Teller) -> Result<SecretText, Failure> {
    if let Some(given) = given(variable) {
        return Ok(given);
    }
    let first = asked("cli-passphrase-new", variable, teller)?;
    let again = asked("cli-passphrase-again", variable, teller)?;
    if first.is_same(&again) {
        Ok(first)
    } else {
        Err(teller.told(AppError::new(ErrorCode::PassphraseDiffers)))
    }
}

/// What the environment gives, or what is typed at the terminal.
pub fn secret(variable: &str, prompt: &str, teller: Teller) -> Result<SecretText, Failure> {
    match given(variable) {
        Some(given) => Ok(given),
        None => asked(prompt, variable, teller),
    }
}

fn given(variable: &str) -> Option<SecretText> {
    env::var(variable).ok().filter(|text| !text.is_empty()).map(SecretText::new)
}

/// Asks at the terminal, and shows nothing of what is typed.
fn asked(prompt: &str, variable: &str, teller: Teller) -> Result<SecretText, Failure> {
    let nobody = || teller.told(AppError::new(ErrorCode::NoTerminal).with("variable", variable));
    if !io::stdin().is_terminal() {
        return Err(nobody());
    }
    let prompt = Messages::new(teller.0.code()).text(prompt, &[]);
    let typed = rpassword::prompt_password(format!("{prompt} "));
    typed.map(SecretText::new).map_err(|_| nobody())
}
