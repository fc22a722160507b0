//! A binder that can't be opened or turned out not to be sound: said for what it is, never
//! overwritten, and led out of.

use std::{fs, path::Path, sync::Arc};

use mentormap_app::{
    Desk, ErrorCode,
    wire::{
        desk::DeskState,
        health::PlaceKind,
        trouble::{TroubleKind, TroubleView},
    },
};
use mentormap_store::backup::BackupReason;

use crate::{
    desk::{PASSPHRASE, Place, files, unlock},
    support::{card, new_observation, new_placement, now},
};

/// A protected binder with a note that is in a backup and one that came later, put away.
pub(crate) fn worked_on() -> Place {
    let (place, mut desk, _) = Place::protected();
    desk.with(|binder| {
        let placement =
            binder.placement_save(new_placement("Zoë Peeters", "keuzestage"))?.value.card.placement;
        binder.observation_save(new_observation(placement, "Voor de back-up"))?;
        binder.backup_now(BackupReason::Asked)?;
        binder.observation_save(new_observation(placement, "Na de back-up"))
    })
    .expect("work");
    place
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 8;
    fs::write(path, bytes).expect("damage");
}

fn trouble(desk: &mut Desk) -> TroubleView {
    assert_eq!(desk.desk_status(()).expect("a status").state, DeskState::Trouble);
    desk.desk_trouble(()).expect("what is wrong")
}

pub(crate) fn look_through(desk: &mut Desk) {
    while desk.check_slice(now(), &Arc::default()) {}
}

fn notes(desk: &mut Desk) -> Vec<String> {
    let timeline = desk.with(|binder| {
        let zoe = card(binder, "Zoë");
        binder.timeline(zoe.placement)
    });
    timeline.expect("a timeline").into_iter().map(|note| note.text).collect()
}

#[test]
fn a_damaged_page_is_found_behind_the_page_and_the_backup_is_one_step_away() {
    let place = worked_on();
    let database = place.binder().join("mentormap.db");
    damage(&database);
    let damaged = fs::read(&database).unwrap();
    let mut desk = place.desk();
    let opened = unlock(&mut desk, PASSPHRASE);
    if opened.is_ok() {
        look_through(&mut desk);
    }
    let view = trouble(&mut desk);
    assert_eq!(view.kind, TroubleKind::Damaged);
    assert!(view.backup.is_some() && view.can_rescue && !view.can_begin_anew);
    let refused = desk.with(|binder| binder.interns(())).unwrap_err();
    assert_eq!(refused.code, ErrorCode::BinderDamaged);

    assert_eq!(desk.desk_restore_newest(()).unwrap().state, DeskState::Open);
    assert_eq!(notes(&mut desk), ["Voor de back-up"]);
    let aside = files(&place.binder().join("set-aside"));
    let kept = aside.iter().find(|path| path.ends_with("mentormap.db")).expect("set aside");
    assert_eq!(fs::read(kept).unwrap(), damaged);
    assert_eq!(desk.desk_trouble(()).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn an_empty_file_is_no_new_binder() {
    let place = worked_on();
    fs::write(place.binder().join("mentormap.db"), "").unwrap();
    let mut desk = place.desk();
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::BinderHalfWritten));
    assert_eq!(trouble(&mut desk).kind, TroubleKind::HalfWritten);
    assert_eq!(desk.desk_restore_newest(()).unwrap().state, DeskState::Open);
    assert_eq!(notes(&mut desk), ["Voor de back-up"]);
}

#[test]
fn a_binder_that_is_not_there_comes_back_too() {
    let place = worked_on();
    fs::remove_file(place.binder().join("mentormap.db")).unwrap();
    let mut desk = place.desk();
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::BinderMissing));
    assert_eq!(trouble(&mut desk).kind, TroubleKind::Missing);
    assert_eq!(desk.desk_restore_newest(()).unwrap().state, DeskState::Open);
}

#[test]
fn a_key_that_is_gone_or_damaged_is_taken_from_a_backup() {
    let place = worked_on();
    let key = place.binder().join("binder.key");
    let whole = fs::read(&key).unwrap();
    fs::remove_file(&key).unwrap();
    let mut desk = place.desk();
    let view = trouble(&mut desk);
    assert_eq!((view.kind, view.can_take_key), (TroubleKind::KeyMissing, true));
    assert_eq!(desk.desk_take_key(()).unwrap().state, DeskState::Locked);
    assert_eq!(fs::read(&key).unwrap(), whole);

    damage(&key);
    let damaged = fs::read(&key).unwrap();
    let mut desk = place.desk();
    assert_eq!(trouble(&mut desk).kind, TroubleKind::KeyDamaged);
    assert_eq!(desk.desk_take_key(()).unwrap().state, DeskState::Locked);
    assert_eq!(unlock(&mut desk, PASSPHRASE), Ok(DeskState::Open));
    assert_eq!(notes(&mut desk).len(), 2, "nothing was put back");
    let aside = files(&place.binder().join("set-aside"));
    assert!(aside.iter().any(|path| fs::read(path).unwrap() == damaged));
}

#[test]
fn without_a_backup_everything_is_set_aside_to_begin_anew() {
    let place = worked_on();
    fs::remove_dir_all(place.binder().join("backups")).unwrap();
    fs::write(place.binder().join("mentormap.db"), "not a binder").unwrap();
    let mut desk = place.desk();
    let _ = unlock(&mut desk, PASSPHRASE);
    assert!(desk.desk_restore_newest(()).is_err());
    let view = trouble(&mut desk);
    assert!(view.backup.is_none() && view.can_begin_anew, "{view:?}");
    assert_eq!(desk.desk_begin_anew(()).unwrap().state, DeskState::New);
    let aside = files(&place.binder().join("set-aside"));
    assert!(aside.iter().any(|path| path.ends_with("binder.key")));
    crate::desk::set_up(&mut desk);
    assert_eq!(desk.state(), DeskState::Open);
}

#[test]
fn a_binder_that_another_program_holds_is_said_by_name_and_waited_for() {
    let (place, mut first, _) = Place::protected();
    first.desk_status(()).unwrap();
    let mut second = place.desk();
    assert_eq!(unlock(&mut second, PASSPHRASE), Err(ErrorCode::BinderBusy));
    let view = trouble(&mut second);
    assert_eq!((view.kind, view.can_retry), (TroubleKind::Busy, true));
    let holder = view.holder.expect("a holder");
    assert!(!holder.program.is_empty() && holder.since == Some(now()));
    drop(first);
    assert_eq!(second.desk_retry(()).unwrap().state, DeskState::Open, "no passphrase again");
}

#[test]
fn a_rescue_view_shows_everything_and_refuses_every_change() {
    let place = worked_on();
    let database = place.binder().join("mentormap.db");
    let whole = fs::read(&database).unwrap();
    // A page too many: everything can still be read.
    fs::write(&database, [whole.as_slice(), &[7; 4096]].concat()).unwrap();
    let before = fs::read(&database).unwrap();
    let mut desk = place.desk();
    unlock(&mut desk, PASSPHRASE).unwrap();
    look_through(&mut desk);
    assert!(trouble(&mut desk).can_rescue);
    let status = desk.desk_rescue(()).unwrap();
    assert_eq!(status.state, DeskState::Rescue);
    assert!(status.trouble.is_some(), "the banner says why");
    assert_eq!(notes(&mut desk).len(), 2);
    let refused = desk.with(|binder| {
        let zoe = card(binder, "Zoë");
        binder.observation_save(new_observation(zoe.placement, "Nee"))
    });
    assert_eq!(refused.unwrap_err().code, ErrorCode::ReadOnly);
    desk.with(|binder| binder.export()).expect("what is read can be taken along");
    assert_eq!(fs::read(&database).unwrap(), before);
    fs::write(&database, whole).unwrap();
    assert_eq!(desk.desk_retry(()).unwrap().state, DeskState::Open, "no passphrase again");
}

#[test]
fn damage_met_at_work_keeps_who_sits_here() {
    let place = worked_on();
    let mut desk = place.desk();
    unlock(&mut desk, PASSPHRASE).unwrap();
    let who = desk.desk_status(()).unwrap().who;
    damage_all(&place.binder().join("mentormap.db"));
    look_through(&mut desk);
    let view = trouble(&mut desk);
    assert_eq!((view.kind, view.working), (TroubleKind::Damaged, true));
    let status = desk.desk_restore_newest(()).unwrap();
    assert_eq!((status.state, status.who), (DeskState::Open, who));
    // What was unlocked goes with the lock, also in trouble.
    damage_all(&place.binder().join("mentormap.db"));
    look_through(&mut desk);
    assert_eq!(desk.lock(()).unwrap().state, DeskState::Locked);
}

/// A bit in every page but the first.
fn damage_all(path: &Path) {
    use std::io::{Seek, SeekFrom, Write};
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    let pages = file.metadata().unwrap().len() / 4096;
    for page in 1..pages {
        file.seek(SeekFrom::Start(page * 4096 + 99)).unwrap();
        file.write_all(&[0x5a]).unwrap();
    }
}

#[test]
fn a_lost_attachment_is_said_and_the_binder_stays_open() {
    let place = worked_on();
    let mut desk = place.desk();
    unlock(&mut desk, PASSPHRASE).unwrap();
    desk.with(|binder| {
        let zoe = card(binder, "Zoë");
        let bytes = b"%PDF-1.7\nx\nstartxref\n9\n%%EOF\n".to_vec();
        let file = mentormap_app::ChosenFile { name: "a.pdf".into(), bytes: Ok(bytes) };
        let target = mentormap_app::wire::document::FileTarget {
            placement: zoe.placement,
            of: None,
            rule: None,
        };
        binder.attachment_add(&target, [file])
    })
    .expect("a file");
    let kept = files(&place.binder().join("attachments"));
    let kept = kept.iter().find(|path| path.file_name().is_some_and(|name| name.len() == 64));
    fs::remove_file(kept.expect("a file")).unwrap();
    look_through(&mut desk);
    assert_eq!(desk.state(), DeskState::Open);
    let health = desk.desk_health(()).unwrap();
    assert_eq!((health.lost_files, health.odd_records), (1, 0));
    assert_eq!(health.place, PlaceKind::Local);
    fs::write(place.binder().join("mentormap (conflict).db"), "").unwrap();
    assert_eq!(desk.desk_health(()).unwrap().copies, 1);
}
