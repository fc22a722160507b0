//! Protecting a binder that stops after any of its steps.

use std::path::Path;

use mentormap_domain::ids::PersonId;
use mentormap_store::{NoVault, Passphrase};

use super::{
    Desk, protect,
    protect::{Protecting, STEPS},
};
use crate::{
    ChosenFile, FixedClock,
    binder::Binder,
    secret::SecretText,
    wire::{
        binder::Setup,
        desk::{DeskSetup, DeskState},
        document::FileTarget,
        key::Unlock,
    },
};

const PASSPHRASE: &str = "vier groene eenden";

fn clock() -> Box<FixedClock> {
    Box::new(FixedClock("2026-11-22T19:30:00Z".parse().unwrap()))
}

fn desk(folder: &Path) -> Desk {
    Desk::new(folder.to_owned(), Box::new(|| clock()), Box::new(NoVault))
}

/// An open binder with the sample and a file in it; gives what must outlast everything.
fn sample(folder: &Path) -> (String, PersonId) {
    let mut desk = desk(folder);
    let setup = Setup {
        language: Default::default(),
        name: String::new(),
        site_name: String::new(),
        first_intern: None,
        sample: true,
    };
    desk.desk_setup(DeskSetup { setup, passphrase: SecretText::default() }).unwrap();
    desk.with(|binder| {
        let placement = binder.interns(())?[0].placement;
        let target = FileTarget { placement, of: None, rule: None };
        let bytes = Ok(b"%PDF-1.7\nstartxref\n0\n%%EOF".to_vec());
        binder.attachment_add(&target, [ChosenFile { name: "Brief.pdf".into(), bytes }])?;
        Ok((binder.export()?, binder.me()?.unwrap()))
    })
    .unwrap()
}

/// Does the first `count` steps and then stops, as a loss of power does.
fn protect_for(folder: &Path, who: PersonId, count: usize) {
    let mut binder = Binder::open(folder, clock()).unwrap();
    let (ring, key, _) = protect::ring_for(who, &Passphrase::new(PASSPHRASE), 0).unwrap();
    let mut protecting = Protecting { binder: &mut binder, ring, key };
    for step in &STEPS[..count] {
        step(&mut protecting).unwrap();
    }
}

#[test]
fn a_binder_that_was_half_protected_is_whole_after_every_step() {
    for count in 0..=STEPS.len() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("binder");
        let (before, who) = sample(&folder);
        let kept = sealed(&folder);
        protect_for(&folder, who, count);

        let mut desk = desk(&folder);
        // Until the database itself is sealed anew, nothing has happened.
        if desk.desk_status(()).unwrap().state == DeskState::Open {
            assert!(count < 3, "step {count}");
            assert_eq!(desk.with(|binder| binder.export()).unwrap(), before);
            desk.protect(None, &SecretText::new(PASSPHRASE.into())).unwrap();
            desk.lock(()).unwrap();
        } else {
            assert!(count >= 3, "step {count}");
        }
        let typed = Unlock { passphrase: SecretText::new(PASSPHRASE.into()) };
        assert_eq!(desk.unlock(typed).unwrap().state, DeskState::Open, "step {count}");
        assert_eq!(desk.with(|binder| binder.export()).unwrap(), before, "step {count}");
        assert!(desk.with(|binder| binder.integrity()).unwrap().is_empty(), "step {count}");
        drop(desk);
        assert!(!folder.join("binder.key.next").exists(), "step {count}");
        let key = std::fs::read_to_string(folder.join("binder.key")).unwrap();
        assert!(key.starts_with('{'), "the raw key is gone after step {count}");
        assert_eq!(sealed(&folder), kept, "one seal for each file after step {count}");
    }
}

/// How many contents lie sealed.
fn sealed(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder.join("attachments")).unwrap().flatten();
    files.filter(|file| file.file_name().len() == 64).count()
}
