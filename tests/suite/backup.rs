//! Backups: made by themselves, put back, and taken back again.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use mentormap_app::{
    Binder, Clock, Desk, ErrorCode, SecretText,
    wire::{
        backup::{
            BackupChoice, BackupPlace, BackupRow, BackupState, BackupWhy, BackupsView, SecondState,
        },
        binder::Setup,
        desk::{DeskSetup, DeskState},
        intern::PlacementDraft,
        key::{PassphraseDraft, Unlock},
    },
};
use mentormap_domain::text::Lang;
use mentormap_store::NoVault;

/// A clock that a test moves.
#[derive(Clone)]
struct Hands(Arc<Mutex<DateTime<Utc>>>);

impl Hands {
    fn forward(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Hands {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        wall.and_utc()
    }
}

const PASSPHRASE: &str = "vier blauwe stoelen";

fn secret(text: &str) -> SecretText {
    SecretText::new(text.into())
}

struct Bench {
    folder: tempfile::TempDir,
    clock: Hands,
    desk: Desk,
}

fn desk_at(folder: &Path, clock: &Hands) -> Desk {
    let clock = clock.clone();
    let clocks = Box::new(move || Box::new(clock.clone()) as Box<dyn Clock>);
    Desk::new(folder.to_owned(), clocks, Box::new(NoVault))
}

fn bench() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let clock = Hands(Arc::new(Mutex::new("2026-11-22T09:00:00Z".parse().unwrap())));
    let mut desk = desk_at(&folder.path().join("binder"), &clock);
    let setup = Setup {
        language: Lang::Nl,
        name: "An Peeters".into(),
        site_name: "De Vlinder".into(),
        first_intern: None,
        sample: false,
    };
    desk.desk_setup(DeskSetup { setup, passphrase: secret(PASSPHRASE) }).unwrap();
    Bench { folder, clock, desk }
}

impl Bench {
    fn binder(&self) -> std::path::PathBuf {
        self.folder.path().join("binder")
    }

    /// Adds a school under this name.
    fn write(&mut self, name: &str) {
        self.clock.forward(TimeDelta::seconds(1));
        let draft = mentormap_app::wire::directory::SchoolDraft {
            id: None,
            name: name.into(),
            address: String::new(),
            email: String::new(),
        };
        self.desk.with(|binder| binder.school_save(draft)).unwrap();
    }

    fn schools(&mut self) -> Vec<String> {
        let all = self.desk.with(|binder| binder.directory(())).unwrap().schools;
        let mut names: Vec<String> = all.into_iter().map(|school| school.name).collect();
        names.sort();
        names
    }

    fn back_up(&mut self) -> BackupRow {
        self.clock.forward(TimeDelta::seconds(1));
        self.desk.backup_asked().unwrap()
    }

    /// Lets everything run that is due.
    fn run(&mut self) {
        for _ in 0..2_000 {
            let now = self.clock.now();
            if !self.desk.backup_slice(now) && self.desk.backup_status(()).unwrap().busy.is_none() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        panic!("a backup never ends");
    }

    fn view(&mut self) -> BackupsView {
        loop {
            let view = self.desk.backups(()).unwrap();
            if !view.more {
                return view;
            }
        }
    }

    fn rows(&mut self) -> Vec<BackupRow> {
        self.view().rows
    }
}

fn choice(id: &str) -> BackupChoice {
    BackupChoice { place: BackupPlace::Binder, id: id.into(), passphrase: None, words: None }
}

#[test]
fn a_change_is_in_a_backup_within_half_an_hour_and_nothing_is_made_without_one() {
    let mut bench = bench();
    bench.write("Hogeschool");
    bench.clock.forward(TimeDelta::minutes(10));
    bench.run();
    assert_eq!(bench.rows(), []);
    bench.clock.forward(TimeDelta::minutes(20));
    bench.run();
    let rows = bench.rows();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].reason, rows[0].state), (BackupWhy::Auto, BackupState::Good));
    assert!(!bench.desk.backup_status(()).unwrap().changed);
    bench.clock.forward(TimeDelta::hours(5));
    bench.run();
    assert_eq!(bench.rows().len(), 1);
}

#[test]
fn what_is_not_in_a_backup_is_when_it_is_closed_or_locked() {
    let mut bench = bench();
    bench.write("Hogeschool");
    bench.desk.backup_at_the_end().unwrap();
    assert_eq!(bench.rows().len(), 1);
    bench.desk.backup_at_the_end().unwrap();
    assert_eq!(bench.rows().len(), 1);
    // Of one hour only the last stays.
    bench.clock.forward(TimeDelta::hours(2));
    bench.write("Instituut");
    bench.desk.lock(()).unwrap();
    let passphrase = secret(PASSPHRASE);
    for _ in 0..500 {
        let backups = fs::read_dir(bench.binder().join("backups")).unwrap().flatten();
        let whole = backups.filter(|file| file.path().extension().is_none());
        if whole.filter(|file| file.path().join("backup.json").is_file()).count() == 2 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    bench.desk.unlock(Unlock { passphrase }).unwrap();
    assert_eq!(bench.rows().iter().filter(|row| row.state == BackupState::Good).count(), 2);
}

#[test]
fn a_backup_is_put_back_with_a_preview_and_the_way_back() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let then = bench.back_up();
    bench.write("Instituut");
    let preview = bench.desk.backup_preview(choice(&then.id)).unwrap();
    assert!(preview.compared && !preview.foreign);
    let schools = preview.lines.iter().find(|line| line.gone > 0).unwrap();
    assert_eq!((schools.now, schools.then, schools.back, schools.gone), (2, 1, 0, 1));
    // Looking changes nothing.
    assert_eq!(bench.schools(), ["Hogeschool", "Instituut"]);

    let restored = bench.desk.backup_restore(choice(&then.id)).unwrap();
    assert_eq!(restored.from, then.at);
    assert_eq!(bench.schools(), ["Hogeschool"]);
    assert_eq!(bench.desk.desk_status(()).unwrap().state, DeskState::Open);
    let note = bench.view().restored.unwrap();
    assert_eq!(Some(&note.before), restored.before.as_ref());
    let before = bench.rows().into_iter().find(|row| row.id == note.before).unwrap();
    assert_eq!((before.reason, before.state), (BackupWhy::Restore, BackupState::Good));

    bench.clock.forward(TimeDelta::seconds(1));
    bench.desk.backup_restore(choice(&note.before)).unwrap();
    assert_eq!(bench.schools(), ["Hogeschool", "Instituut"]);
    assert_eq!(bench.desk.with(|binder| binder.integrity()).unwrap(), Vec::<String>::new());
}

#[test]
fn a_restore_keeps_the_passphrases_of_now() {
    let mut bench = bench();
    let then = bench.back_up();
    let me = bench.desk.desk_status(()).unwrap().who.unwrap();
    let draft = PassphraseDraft {
        person: me,
        current: Some(secret(PASSPHRASE)),
        passphrase: secret("zeven groene laarzen"),
    };
    bench.desk.key_passphrase(draft).unwrap();
    bench.desk.backup_restore(choice(&then.id)).unwrap();
    bench.desk.lock(()).unwrap();
    let old = Unlock { passphrase: secret(PASSPHRASE) };
    assert_eq!(bench.desk.unlock(old).unwrap_err().code, ErrorCode::PassphraseWrong);
    let new = Unlock { passphrase: secret("zeven groene laarzen") };
    bench.desk.unlock(new).unwrap();
}

#[test]
fn a_damaged_backup_is_not_good_and_is_not_put_back() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let made = bench.back_up();
    let path = bench.binder().join("backups").join(&made.id).join("mentormap.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(bench.rows()[0].state, BackupState::Damaged);
    let error = bench.desk.backup_restore(choice(&made.id)).unwrap_err();
    assert_eq!(error.code, ErrorCode::BackupDamaged);
    assert_eq!(bench.schools(), ["Hogeschool"]);
    for id in ["../binder", "20200101T000000Z-auto", ""] {
        let error = bench.desk.backup_restore(choice(id)).unwrap_err();
        assert_eq!(error.code, ErrorCode::NotFound);
    }
}

#[test]
fn a_damaged_binder_comes_back_from_a_backup() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let made = bench.back_up();
    let path = bench.binder().join("mentormap.db");
    drop(std::mem::replace(&mut bench.desk, desk_at(&path, &bench.clock)));
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..4_000].fill(7);
    fs::write(&path, bytes).unwrap();
    bench.desk = desk_at(&bench.binder(), &bench.clock);
    bench.desk.unlock(Unlock { passphrase: secret(PASSPHRASE) }).unwrap_err();
    assert_eq!(bench.desk.desk_status(()).unwrap().state, DeskState::Trouble);
    assert_eq!(bench.rows().len(), 1);
    let restored = bench.desk.backup_restore(choice(&made.id)).unwrap();
    assert_eq!(restored.before, None);
    assert_eq!(bench.schools(), ["Hogeschool"]);
    assert!(bench.binder().join("set-aside").is_dir());
}

#[test]
fn the_second_place_gets_the_same_and_may_vanish_half_way() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let stick = bench.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let inside = bench.binder().join("backups");
    fs::create_dir_all(&inside).unwrap();
    let error = bench.desk.second_choose(&inside).unwrap_err();
    assert_eq!(error.code, ErrorCode::BackupOwnFolder);
    bench.desk.second_choose(&stick).unwrap();
    let made = bench.back_up();
    bench.desk.backup_at_the_end().unwrap();
    let second = bench.desk.backup_status(()).unwrap().second.unwrap();
    assert_eq!((second.name.as_str(), second.state), ("stick", SecondState::Ready));
    assert_eq!(second.last, Some(made.at));
    let rows = bench.rows();
    assert!(rows.iter().any(|row| row.place == BackupPlace::Second && row.id == made.id));

    // Pulled out: the first goes on, and what was begun there is not listed when it is back.
    let pocket = bench.folder.path().join("pocket");
    fs::rename(&stick, &pocket).unwrap();
    bench.write("Instituut");
    let next = bench.back_up();
    bench.desk.backup_at_the_end().unwrap();
    let second = bench.desk.backup_status(()).unwrap().second.unwrap();
    assert_eq!((second.state, second.stale), (SecondState::Away, false));
    assert!(!stick.exists());
    let folder = fs::read_dir(&pocket).unwrap().flatten().next().unwrap().path();
    fs::create_dir(folder.join(format!("{}.part", next.id))).unwrap();
    bench.clock.forward(TimeDelta::days(15));
    assert!(bench.desk.backup_status(()).unwrap().second.unwrap().stale);
    fs::rename(&pocket, &stick).unwrap();
    bench.run();
    bench.desk.backup_at_the_end().unwrap();
    let second = bench.desk.backup_status(()).unwrap().second.unwrap();
    assert_eq!((second.state, second.last), (SecondState::Ready, Some(next.at)));
    let half = bench.rows().into_iter().filter(|row| row.state == BackupState::Half).count();
    assert_eq!(half, 0);
    // From there it comes back too.
    let place = BackupPlace::Second;
    let choice = BackupChoice { place, ..choice(&next.id) };
    bench.desk.backup_restore(choice).unwrap();
}

#[test]
fn a_file_comes_back_on_another_machine_with_its_own_passphrase() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let file = bench.folder.path().join("all.mentormap");
    bench.desk.backup_to(&file).unwrap();

    // Where there is nothing yet: with its own ring.
    let mut other = desk_at(&bench.folder.path().join("other"), &bench.clock);
    let found = other.backup_open(&file).unwrap();
    assert!(found.locked);
    let of_file = |passphrase: Option<&str>| BackupChoice {
        place: BackupPlace::File,
        id: found.backup.id.clone(),
        passphrase: passphrase.map(secret),
        words: None,
    };
    let refused = |error: mentormap_app::AppError| error.code;
    assert_eq!(
        refused(other.backup_restore(of_file(None)).unwrap_err()),
        ErrorCode::PassphraseNeeded
    );
    assert_eq!(
        refused(other.backup_restore(of_file(Some("iets anders"))).unwrap_err()),
        ErrorCode::PassphraseWrong
    );
    other.backup_restore(of_file(Some(PASSPHRASE))).unwrap();
    assert_eq!(other.with(|binder| binder.directory(())).unwrap().schools.len(), 1);
    other.lock(()).unwrap();
    other.unlock(Unlock { passphrase: secret(PASSPHRASE) }).unwrap();

    // Over another binder: under the key and the passphrases of that one.
    let mut third = self::bench();
    third.write("Academie");
    let found = third.desk.backup_open(&file).unwrap();
    assert!(found.locked);
    let preview = third.desk.backup_preview(of_file(Some(PASSPHRASE))).unwrap();
    assert!(preview.foreign);
    let restored = third.desk.backup_restore(of_file(Some(PASSPHRASE))).unwrap();
    assert_eq!(third.schools(), ["Hogeschool"]);
    third.clock.forward(TimeDelta::seconds(1));
    third.desk.backup_restore(choice(&restored.before.unwrap())).unwrap();
    assert_eq!(third.schools(), ["Academie"]);
}

#[test]
fn any_other_file_is_no_backup() {
    let mut bench = bench();
    let file = bench.folder.path().join("hostile.mentormap");
    for bytes in [&b""[..], b"PK\x03\x04", b"%PDF-1.7", &[0; 4096]] {
        fs::write(&file, bytes).unwrap();
        let error = bench.desk.backup_open(&file).unwrap_err();
        assert_eq!(error.code, ErrorCode::BackupUnknown);
    }
}

#[test]
fn an_import_is_preceded_by_a_backup() {
    let mut bench = bench();
    bench.write("Hogeschool");
    let file = bench.desk.with(|binder| binder.export()).unwrap();
    bench.desk.with(|binder| binder.import(&file, true)).unwrap();
    assert_eq!(bench.rows(), []);
    bench.desk.with(|binder| binder.import(&file, false)).unwrap();
    assert_eq!(bench.rows()[0].reason, BackupWhy::Import);
}

#[test]
fn what_is_older_than_a_day_and_in_no_backup_is_told() {
    let mut bench = bench();
    bench.write("Hogeschool");
    // Nothing can be written there.
    fs::write(bench.binder().join("backups"), "").unwrap();
    bench.clock.forward(TimeDelta::hours(25));
    bench.desk.backup_slice(bench.clock.now());
    let status = bench.desk.backup_status(()).unwrap();
    assert!(status.stale && status.changed && status.possible);
    assert!(status.failed.is_some() && status.last.is_none());
}

#[test]
fn protecting_an_open_binder_forgets_every_backup_under_the_key_before() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Hands(Arc::new(Mutex::new("2026-11-22T09:00:00Z".parse().unwrap())));
    let (binder, stick) = (folder.path().join("binder"), folder.path().join("stick"));
    fs::create_dir(&stick).unwrap();
    let mut open = Binder::create(&binder, Box::new(clock.clone())).unwrap();
    open.setup(Setup {
        language: Lang::Nl,
        name: "An Peeters".into(),
        site_name: String::new(),
        first_intern: None::<PlacementDraft>,
        sample: false,
    })
    .unwrap();
    drop(open);
    let mut desk = desk_at(&binder, &clock);
    desk.second_choose(&stick).unwrap();
    desk.backup_asked().unwrap();
    desk.backup_at_the_end().unwrap();
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 1);
    let draft =
        mentormap_app::wire::key::ProtectDraft { person: None, passphrase: secret(PASSPHRASE) };
    desk.key_protect(draft).unwrap();
    assert!(!binder.join("backups").exists());
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 0);
}
