//! A folder that goes while it is used: moved away, or its stick pulled out.

use std::fs;

use mentormap_app::{
    ErrorCode,
    wire::{desk::DeskState, trouble::TroubleKind},
};

use crate::support::{
    Figures, Place, apart, desk, place,
    room::{self, Room},
    runs,
    work::{self, Work, digest},
};

#[test]
fn a_folder_that_is_moved_away_takes_nothing_along() {
    let place = Place::new();
    let folder = place.join("binder");
    drop(work::sample(&folder));
    let rounds = runs(4, 12);
    let (mut acknowledged, mut figures) = (0, Figures::of("folder_gone"));
    for round in 0..rounds {
        let mut desk = desk::at(&folder);
        let (mut work, mut held) = desk
            .with(|binder| Ok((Work::on(binder, round as u64), digest(binder))))
            .expect("a binder");
        for _ in 0..=round {
            desk.with(|binder| work.step(binder)).expect("a step");
            held = desk::holds(&mut desk).expect("a look");
            acknowledged += 1;
        }
        fs::rename(&folder, place.join("away")).expect("moved");
        let refused = desk.with(|binder| work.observe(binder, None)).expect_err("refused");
        assert_eq!(refused.code, ErrorCode::BinderGone);
        assert_eq!(desk.state(), DeskState::Trouble);
        let view = desk.desk_trouble(()).expect("what is wrong");
        assert_eq!((view.kind, view.working), (TroubleKind::FolderGone, true));
        assert!(!folder.exists(), "no new folder was made in its place");
        fs::rename(place.join("away"), &folder).expect("back");
        assert_eq!(desk.desk_retry(()).expect("a status").state, DeskState::Open);
        assert_eq!(desk::holds(&mut desk).expect("a look"), held, "round {round}");
        desk.with(|binder| work.observe(binder, None)).expect("work goes on");
    }
    figures.line("folders moved away under way", rounds);
    figures.line("changes acknowledged", acknowledged);
    figures.line("acknowledged changes lost", 0);
    figures.show();
}

#[test]
fn a_stick_that_is_pulled_out_is_noticed() {
    if apart::task().is_some() {
        return pull_out();
    }
    if let Err(reason) = room::inside("folder_gone::a_stick_that_is_pulled_out_is_noticed") {
        println!("folder_gone skipped in part: no file system can be made here ({reason})");
    }
}

fn pull_out() {
    let place = Place::new();
    drop(work::sample(&place.join("template")));
    let stick = Room::of(&place.join("stick"), 64 * 1024 * 1024);
    let folder = place.join("stick/binder");
    place::copy(&place.join("template"), &folder);
    let mut desk = desk::at(&folder);
    let mut work = desk.with(|binder| Ok(Work::on(binder, 1))).expect("a binder");
    desk.with(|binder| work.observe(binder, None)).expect("a note");
    stick.pull();
    let refused = desk.with(|binder| work.observe(binder, None)).expect_err("refused");
    assert_eq!(refused.code, ErrorCode::BinderGone);
    assert_eq!(desk.desk_trouble(()).expect("what is wrong").kind, TroubleKind::FolderGone);
}
