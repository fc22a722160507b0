//! Loss of power: what was acknowledged is there after it, and the file is sound.
//!
//! A process works on a real binder while a preloaded library records what it writes and syncs,
//! and when it says that a change is kept. Then disks are made as they might be after the power
//! went at some moment of the record, and the real program opens them.
//!
//! The control does the same with `synchronous = NORMAL` and must lose changes: else the disks
//! would prove nothing.

mod disk;
mod record;
mod work;

use std::{path::Path, sync::Mutex, thread};

use mentormap_app::{
    Binder, Desk, NoVault,
    wire::{
        backup::{BackupRow, BackupState},
        desk::{DeskState, DeskStatus},
    },
};
use mentormap_store::{KeyFile, Store};

use crate::support::{
    Figures, Place, Random, runs,
    work::{clock, digest, now},
};
use disk::{Disk, Loss};
use record::Event;
use work::Task;

/// Half of the images are cut right after an acknowledgement, where a missing sync shows.
const RIGHT_AFTER: usize = 2;

#[test]
fn what_was_acknowledged_survives_the_loss_of_power() {
    let mut figures = Figures::of("power loss");
    let found = after_power_loss(Task::Work, runs(60, 240), runs(100, 1000), &mut figures);
    found.show(&mut figures);
    figures.show();
    assert!(found.real().is_empty(), "{:#?}", found.real());
}

#[test]
fn a_backup_put_back_survives_the_loss_of_power() {
    let mut figures = Figures::of("power loss while backups are put back");
    let found = after_power_loss(Task::Restore, runs(10, 40), runs(40, 400), &mut figures);
    found.show(&mut figures);
    figures.show();
    assert!(found.real().is_empty(), "{:#?}", found.real());
}

#[test]
fn control_with_fewer_syncs_loses() {
    let mut figures = Figures::of("power loss, control with synchronous NORMAL");
    let found = after_power_loss(Task::Weak, runs(60, 240), runs(40, 300), &mut figures);
    found.show(&mut figures);
    figures.show();
    assert!(found.count(Fault::Lost) > 0, "the simulated disk loses nothing: it proves nothing");
}

/// What is wrong with a disk after the loss of power.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    /// An acknowledged change is not there.
    Lost,
    /// The binder holds what it never held: half of a change.
    Half,
    /// The check of the file or of an attachment finds something.
    Damaged,
    /// The program can't open it.
    Unopenable,
    /// The power went while a binder was being made, before anything was said to be kept: the
    /// program says so, and its own way out leads to a new one. No fault.
    Anew,
}

#[derive(Default)]
struct Found {
    images: usize,
    acknowledged: usize,
    faults: Vec<(Fault, String)>,
}

impl Found {
    fn count(&self, fault: Fault) -> usize {
        self.faults.iter().filter(|(found, _)| *found == fault).count()
    }

    /// What must not be.
    fn real(&self) -> Vec<&(Fault, String)> {
        self.faults.iter().filter(|(found, _)| *found != Fault::Anew).collect()
    }

    fn show(&self, figures: &mut Figures) {
        figures.line("disks after the loss of power", self.images);
        figures.line("acknowledged changes looked for, all disks together", self.acknowledged);
        figures.line("disks with acknowledged changes lost", self.count(Fault::Lost));
        figures.line("disks with half a change", self.count(Fault::Half));
        figures.line("disks with damage", self.count(Fault::Damaged));
        figures.line("disks that do not open", self.count(Fault::Unopenable));
        figures.line("first starts, not over yet, that are begun anew", self.count(Fault::Anew));
    }
}

fn after_power_loss(task: Task, steps: usize, images: usize, figures: &mut Figures) -> Found {
    let events = record::read(&work::record(task, steps));
    let count = |is: fn(&Event) -> bool| events.iter().filter(|event| is(event)).count();
    figures.line("writes recorded", count(|event| matches!(event, Event::Write(..))));
    let is_sync = |event: &Event| matches!(event, Event::Sync(_) | Event::SyncFolder(_));
    figures.line("syncs recorded", count(is_sync));
    figures
        .line("changes and backups acknowledged", count(|event| matches!(event, Event::Said(_))));

    let shop = Mutex::new(Shop::new(&events, images));
    let found = Mutex::new(Found::default());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from).min(4) {
            scope.spawn(|| {
                loop {
                    let image = shop.lock().expect("no panic").next();
                    let Some(image) = image else { break };
                    let fault = image.check();
                    let mut found = found.lock().expect("no panic");
                    found.images += 1;
                    found.acknowledged += image.acknowledged;
                    found.faults.extend(fault);
                }
            });
        }
    });
    found.into_inner().expect("no panic")
}

/// A disk after the loss of power, and what must be on it.
struct Image {
    disk: Disk,
    /// How it came to be, to make it again.
    origin: String,
    /// How many states had been acknowledged.
    acknowledged: usize,
    /// All states of the binder that were ever acknowledged, in order.
    states: Vec<String>,
    /// The last backup that had been acknowledged.
    backup: Option<String>,
}

impl Image {
    fn check(&self) -> Option<(Fault, String)> {
        let place = Place::new();
        self.disk.write(place.path());
        let folder = place.join(work::BINDER);
        let fault = |fault, why: String| Some((fault, format!("{}: {why}", self.origin)));
        // Before the first acknowledgement a binder may be there or not; it must not be in the way.
        let opened = if self.acknowledged == 0 {
            Binder::open_or_create(&folder, clock())
        } else {
            Binder::open(&folder, clock())
        };
        let mut binder = match opened {
            Ok(binder) => binder,
            Err(error) if self.acknowledged == 0 && is_begun_anew(&folder) => {
                return fault(Fault::Anew, format!("{error:?}"));
            }
            Err(error) => {
                let key = KeyFile::at(folder.join("binder.key"));
                let why = Store::open(&folder.join("mentormap.db"), &key, now()).err();
                return fault(Fault::Unopenable, format!("{error:?}: {why:?}"));
            }
        };
        match binder.integrity() {
            Ok(faults) if faults.is_empty() => {}
            other => return fault(Fault::Damaged, format!("{other:?}")),
        }
        if self.acknowledged == 0 {
            return None;
        }
        let state = digest(&mut binder);
        let last = self.acknowledged - 1;
        drop(binder);
        // The change under way may be there already, whole.
        if self.states[last] == state || self.states.get(last + 1) == Some(&state) {
            let lost = self.backup.as_ref().filter(|backup| !is_good(&folder, backup))?;
            return fault(Fault::Lost, format!("backup {lost}"));
        }
        match self.states.iter().position(|known| *known == state) {
            Some(older) => fault(Fault::Lost, format!("state {older} instead of {last}")),
            None => fault(Fault::Half, format!("unknown state instead of {last}")),
        }
    }
}

/// Whether what was only half made says so, and gives way to a new binder.
fn is_begun_anew(folder: &Path) -> bool {
    let mut desk = Desk::new(folder.to_owned(), Box::new(|| clock()), Box::new(NoVault));
    let is_new = |status: DeskStatus| status.state == DeskState::New;
    desk.desk_status(()).is_ok_and(is_new) || desk.desk_begin_anew(()).is_ok_and(is_new)
}

/// Whether the binder's backup is there, and sound.
fn is_good(folder: &Path, backup: &str) -> bool {
    let mut desk = Desk::new(folder.to_owned(), Box::new(|| clock()), Box::new(NoVault));
    let good = |row: &BackupRow| row.id == backup && row.state == BackupState::Good;
    loop {
        match desk.backups(()) {
            Ok(view) if view.rows.iter().any(good) => return true,
            Ok(view) if view.more => {}
            _ => return false,
        }
    }
}

/// Makes the images in the order of their cuts, so that the record is gone through once.
struct Shop<'a> {
    events: &'a [Event],
    cuts: std::vec::IntoIter<(usize, usize)>,
    disk: Disk,
    at: usize,
    acknowledged: usize,
    states: Vec<String>,
    backup: Option<String>,
}

impl<'a> Shop<'a> {
    fn new(events: &'a [Event], images: usize) -> Shop<'a> {
        let said = |event: &Event| match event {
            Event::Said(word) => Some(word.clone()),
            _ => None,
        };
        let words = events.iter().filter_map(said);
        let states = words.filter(|word| !word.starts_with(work::BACKUP)).collect();
        let mut places = events.iter().enumerate();
        let after: Vec<usize> =
            places.by_ref().filter_map(|(at, event)| said(event).map(|_| at + 1)).collect();
        let mut random = Random::new(11);
        let mut cuts: Vec<(usize, usize)> = (0..images)
            .map(|image| {
                let is_after = image % RIGHT_AFTER == 0;
                let at =
                    if is_after { *random.pick(&after) } else { random.below(events.len() + 1) };
                (at, image)
            })
            .collect();
        // The first start writes little, and at no other time is so much made anew.
        cuts.extend((0..after[0]).step_by(runs(10, 1)).map(|at| (at, images + at)));
        // To look at one again that failed.
        let only = std::env::var("MENTORMAP_FAULTS_IMAGE").ok().and_then(|n| n.parse().ok());
        cuts.retain(|(_, image)| only.is_none_or(|only: usize| only == *image));
        cuts.sort_unstable();
        let cuts = cuts.into_iter();
        Shop { events, cuts, disk: Disk::default(), at: 0, acknowledged: 0, states, backup: None }
    }

    fn next(&mut self) -> Option<Image> {
        let (cut, image) = self.cuts.next()?;
        for event in &self.events[self.at..cut] {
            self.disk.apply(event);
            if let Event::Said(word) = event {
                match word.strip_prefix(work::BACKUP) {
                    Some(backup) => self.backup = Some(backup.to_owned()),
                    None => self.acknowledged += 1,
                }
            }
        }
        self.at = cut;
        let mut random = Random::new(image as u64);
        let loss = *random.pick(&Loss::EACH);
        Some(Image {
            disk: self.disk.after(loss, &mut random),
            origin: format!("image {image}, cut at event {cut}, {loss:?}"),
            acknowledged: self.acknowledged,
            states: self.states.clone(),
            backup: self.backup.clone(),
        })
    }
}
