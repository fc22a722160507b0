//! How long protecting and unlocking take.

use std::{path::Path, time::Duration};

use mentormap_app::{
    Clock, Desk, NoVault, SecretText,
    wire::key::{ProtectDraft, Unlock},
};

use crate::{binder::clock, ms, timed};

const PASSPHRASE: &str = "vier groene eenden";

/// Protects the open binder at `place` and unlocks it: the longest of ten times, from typed to
/// open.
pub fn figures(place: &Path, list: &mut Vec<(&'static str, String)>) {
    let mut desk = desk(place);
    let person = desk.key_status(()).expect("people").people[0].id;
    let draft = ProtectDraft { person: Some(person), passphrase: secret() };
    let protected = timed(|| desk.key_protect(draft).expect("protected")).0;
    list.push(("protect an open binder, ms", ms(protected)));
    drop(desk);
    let unlocked: Vec<Duration> = (0..10)
        .map(|_| {
            let mut desk = self::desk(place);
            timed(|| desk.unlock(Unlock { passphrase: secret() }).expect("unlocked")).0
        })
        .collect();
    list.push(("unlock, longest of 10, ms", ms(unlocked.into_iter().max().unwrap_or_default())));
}

fn secret() -> SecretText {
    SecretText::new(PASSPHRASE.into())
}

fn desk(place: &Path) -> Desk {
    let clocks = Box::new(|| clock() as Box<dyn Clock>);
    Desk::new(place.to_owned(), clocks, Box::new(NoVault))
}
