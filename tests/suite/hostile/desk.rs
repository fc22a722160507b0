//! The same for the commands of the desk, in each state that it can be in: nothing breaks, nothing
//! of what was kept is gone, and whoever is locked out stays locked out.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use mentormap_app::{
    Clock, DESK_COMMANDS, Desk, ErrorCode, NoVault, desk_dispatch, typescript,
    wire::desk::DeskState,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Picker, Wire, shapes};
use crate::{
    desk::{HandClock, PASSPHRASE, Place, unlock},
    trouble::{look_through, worked_on},
};

/// What a desk can be like when something is asked of it.
const STATES: [DeskState; 4] =
    [DeskState::New, DeskState::Locked, DeskState::Open, DeskState::Rescue];

/// A folder with everything in it, once more.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for file in fs::read_dir(from).expect("a folder").flatten() {
        let (path, target) = (file.path(), to.join(file.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

/// A desk in a state, on a copy of a folder that stays as it is.
struct Seat {
    state: DeskState,
    made: Option<Place>,
    at: TempDir,
    desk: Desk,
}

impl Seat {
    fn new(state: DeskState) -> Seat {
        let made = (state != DeskState::New).then(worked_on);
        if let Some(place) = made.as_ref().filter(|_| state == DeskState::Rescue) {
            // A page too many: everything can still be read.
            let database = place.binder().join("mentormap.db");
            let whole = fs::read(&database).expect("the file");
            fs::write(&database, [whole.as_slice(), &[7; 4096]].concat()).expect("damage");
        }
        let (at, desk) = seated(made.as_ref(), state);
        Seat { state, made, at, desk }
    }

    /// Sits down anew when the last command went to another state, or may have changed something.
    fn afresh(&mut self) {
        let (at, desk) = seated(self.made.as_ref(), self.state);
        // The old one lets go of its folder before that goes.
        self.desk = desk;
        self.at = at;
    }

    fn binder(&self) -> PathBuf {
        self.at.path().join("binder")
    }

    /// Asks; whatever was taken, the next command finds the desk as this one did.
    fn ask(&mut self, command: &str, args: Value) {
        let shown: String = args.to_string().chars().take(300).collect();
        let state = self.state;
        let answer =
            catch_unwind(AssertUnwindSafe(|| desk_dispatch(&mut self.desk, command, args)));
        let answer = answer.unwrap_or_else(|_| panic!("{state:?}: {command} panicked at {shown}"));
        let Err(error) = answer else {
            self.keeps(command, &shown);
            return self.afresh();
        };
        assert_ne!(error.code, ErrorCode::Internal, "{state:?}: {command} broke at {shown}");
        for value in error.args.values() {
            assert!(value.len() <= 2000, "{command} gives everything back: {shown}");
        }
        let now = self.desk.state();
        assert_eq!(now, state, "{command} was refused and went elsewhere: {shown}");
    }

    /// Whatever was taken: what was kept is still there, beside the binder or in it.
    fn keeps(&self, command: &str, shown: &str) {
        let Some(made) = &self.made else { return };
        let kept = fs::read(made.binder().join("binder.key")).expect("a key").len();
        let files = crate::desk::files(&self.binder());
        let keys = files.iter().filter(|path| path.ends_with("binder.key"));
        let known = keys.filter_map(|path| fs::metadata(path).ok()).any(|key| key.len() > 0);
        assert!(known && kept > 0, "{:?}: {command} lost the key at {shown}", self.state);
        let databases = files.iter().filter(|path| path.ends_with("mentormap.db")).count();
        assert!(databases > 0, "{:?}: {command} lost the binder at {shown}", self.state);
    }
}

fn seated(made: Option<&Place>, state: DeskState) -> (TempDir, Desk) {
    let at = tempfile::tempdir().expect("a folder");
    let folder = at.path().join("binder");
    if let Some(place) = made {
        copy(&place.binder(), &folder);
    }
    let clock = HandClock::default();
    let clocks = move || Box::new(clock.clone()) as Box<dyn Clock>;
    let mut desk = Desk::new(folder, Box::new(clocks), Box::new(NoVault));
    desk.desk_status(()).expect("a status");
    if matches!(state, DeskState::Open | DeskState::Rescue) {
        unlock(&mut desk, PASSPHRASE).expect("unlocked");
    }
    if state == DeskState::Rescue {
        look_through(&mut desk);
        desk.desk_rescue(()).expect("a view");
    }
    assert_eq!(desk.state(), state);
    (at, desk)
}

#[test]
fn commands_of_the_desk_refuse_every_shape_in_every_state() {
    for state in STATES {
        let mut seat = Seat::new(state);
        for command in DESK_COMMANDS {
            for shape in shapes() {
                seat.ask(command, shape);
            }
        }
        seat.ask("no_such_command", json!(null));
    }
}

#[test]
fn commands_of_the_desk_with_hostile_texts_break_nothing_in_any_state() {
    let wire = Wire::read(&typescript());
    let ids = ["019a0000-0000-7000-8000-000000000301".to_owned()];
    for state in STATES {
        let mut seat = Seat::new(state);
        for (command, args) in &wire.commands {
            if !DESK_COMMANDS.contains(&command.as_str()) {
                continue;
            }
            // What takes nothing can be asked in one way only.
            let rounds = if args.is_nothing() { 1 } else { 4 };
            for round in 0..rounds {
                let at = round * 7919 + 13;
                let mut picker = Picker { wire: &wire, ids: &ids, at, long: None, mark: None };
                let args = picker.value(args, 0);
                seat.ask(command, args);
            }
        }
    }
}

#[test]
fn whoever_is_locked_out_learns_nothing() {
    let place = worked_on();
    let mut desk = place.desk();
    for command in DESK_COMMANDS {
        if *command == "desk_begin_anew" {
            continue;
        }
        let Ok(answer) = desk_dispatch(&mut desk, command, Value::Null) else { continue };
        for word in ["Zoë", "back-up", PASSPHRASE] {
            assert!(!answer.contains(word), "{command} tells {word}: {answer:.300}");
        }
    }
    assert_eq!(desk.state(), DeskState::Locked);
}
