//! What a process is killed at, at the desk: backups, putting one back, erasing, passphrases.

use std::path::Path;

use mentormap_app::{DESK_COMMANDS, Desk, NoVault, desk_dispatch};
use serde_json::{Value, json};

use super::scenes::{BINDER, Scene, is_one_of, last_or_one_more, sample};
use crate::support::{
    Place, place,
    work::{Work, clock, digest},
};

/// All of them.
pub fn scenes() -> Vec<Scene> {
    vec![backing_up(), restoring(), erasing(), changing_passphrases()]
}

fn desk(folder: &Path) -> Desk {
    Desk::new(folder.join(BINDER), Box::new(|| clock()), Box::new(NoVault))
}

/// A command of the desk or of the binder, as the page calls it.
fn call(desk: &mut Desk, command: &str, args: Value) -> Value {
    let answer = if DESK_COMMANDS.contains(&command) {
        desk_dispatch(desk, command, args)
    } else {
        desk.call(command, args)
    };
    let answer = answer.unwrap_or_else(|error| panic!("{command}: {error:?}"));
    serde_json::from_str(&answer).expect("an answer")
}

fn state(desk: &mut Desk) -> String {
    desk.with(|binder| Ok(digest(binder))).expect("a binder")
}

/// Makes a backup as the page does, a little at a time; gives its id.
fn back_up(desk: &mut Desk) -> String {
    let mut status = call(desk, "backup_make", Value::Null);
    while !status["busy"].is_null() {
        desk.backup_slice(mentormap_app::Clock::now(&*clock()));
        status = call(desk, "backup_status", Value::Null);
    }
    let rows = call(desk, "backups", Value::Null);
    rows["rows"][0]["id"].as_str().expect("a backup").to_owned()
}

/// A mentor at work, with a backup after every few changes.
fn backing_up() -> Scene {
    Scene {
        name: "backing-up",
        share: 4,
        span: Some(std::time::Duration::from_millis(1500)),
        prepare: sample,
        work: |folder, say| {
            let mut desk = desk(folder);
            let mut work = desk
                .with(|binder| Ok(Work::on(binder, u64::from(std::process::id()))))
                .expect("a binder");
            for _ in 0..500 {
                desk.with(|binder| work.step(binder)).expect("a change");
                say(&state(&mut desk));
                let backup = back_up(&mut desk);
                say(&format!("backup {backup}"));
            }
        },
        check: |folder, facts, said| {
            let (backups, states): (Vec<&String>, Vec<&String>) =
                said.iter().partition(|word| word.starts_with("backup "));
            last_or_one_more(folder, states.last().map_or(&facts[0], |last| *last))?;
            let mut desk = desk(folder);
            let mut view = call(&mut desk, "backups", Value::Null);
            while view["more"] == true {
                view = call(&mut desk, "backups", Value::Null);
            }
            let rows = view["rows"].as_array().expect("rows").clone();
            if let Some(damaged) = rows.iter().find(|row| row["state"] == "damaged") {
                return Err(format!("a backup is damaged: {damaged}"));
            }
            let Some(last) = backups.last().and_then(|word| word.split(' ').nth(1)) else {
                return Ok(());
            };
            let is_there = rows.iter().any(|row| row["id"] == last && row["state"] == "good");
            if is_there { Ok(()) } else { Err(format!("backup {last} is not there: {rows:?}")) }
        },
    }
}

/// A backup is put back.
fn restoring() -> Scene {
    Scene {
        name: "restoring",
        share: 4,
        span: None,
        prepare: |folder| {
            let then = sample(folder).remove(0);
            let mut desk = desk(folder);
            let backup = back_up(&mut desk);
            let mut work = desk.with(|binder| Ok(Work::on(binder, 3))).expect("a binder");
            for _ in 0..30 {
                desk.with(|binder| work.step(binder)).expect("a change");
            }
            vec![then, state(&mut desk), backup]
        },
        work: |folder, say| {
            let mut desk = desk(folder);
            // The one from before the changes: the oldest.
            let rows = call(&mut desk, "backups", Value::Null)["rows"].clone();
            let oldest = rows.as_array().and_then(|rows| rows.last()).expect("a backup").clone();
            call(&mut desk, "backup_restore", json!({ "place": "binder", "id": oldest["id"] }));
            say("restored");
        },
        check: |folder, facts, said| {
            is_one_of(folder, if said.is_empty() { &facts[..2] } else { &facts[..1] })
        },
    }
}

/// An intern is erased for good.
fn erasing() -> Scene {
    Scene {
        name: "erasing",
        share: 3,
        span: None,
        prepare: |folder| {
            let before = sample(folder).remove(0);
            let mut at = desk(folder);
            let people = call(&mut at, "directory", Value::Null)["people"].clone();
            let is_director = |person: &&Value| {
                person["roles"].as_array().is_some_and(|all| all.contains(&json!("director")))
            };
            let director = people.as_array().expect("people").iter().find(is_director);
            let director = director.expect("a director")["id"].clone();
            call(&mut at, "me_choose", director);
            back_up(&mut at);
            drop(at);
            let trial = Place::new();
            place::copy(folder, trial.path());
            let mut at = desk(trial.path());
            erase(&mut at);
            vec![before, state(&mut at)]
        },
        work: |folder, say| {
            erase(&mut desk(folder));
            say("erased");
        },
        check: |folder, facts, said| {
            is_one_of(folder, if said.is_empty() { facts } else { &facts[1..] })
        },
    }
}

fn erase(desk: &mut Desk) {
    let card = call(desk, "interns", Value::Null)[0].clone();
    let person = json!({ "kind": "intern", "id": card["intern"] });
    call(desk, "person_erase", json!({ "person": person, "confirm": card["name"] }));
}

fn passphrase(n: usize) -> String {
    format!("vier gewone losse woorden {n}")
}

/// A mentor chooses one passphrase after another.
fn changing_passphrases() -> Scene {
    Scene {
        name: "passphrases",
        share: 2,
        span: None,
        prepare: |folder| {
            let before = sample(folder).remove(0);
            let mut at = desk(folder);
            let me = call(&mut at, "binder_status", Value::Null)["me"].clone();
            call(&mut at, "key_protect", json!({ "person": me, "passphrase": passphrase(0) }));
            vec![before]
        },
        work: |folder, say| {
            let mut at = desk(folder);
            call(&mut at, "unlock", json!({ "passphrase": passphrase(0) }));
            let me = call(&mut at, "binder_status", Value::Null)["me"].clone();
            for n in 0..4 {
                let (current, new) = (passphrase(n), passphrase(n + 1));
                let draft = json!({ "person": me, "current": current, "passphrase": new });
                call(&mut at, "key_passphrase", draft);
                say("changed");
            }
        },
        check: |folder, facts, said| {
            // The change under way may count already.
            let opened = [said.len(), said.len() + 1].into_iter().find_map(|n| {
                let mut at = desk(folder);
                let unlock = json!({ "passphrase": passphrase(n) });
                desk_dispatch(&mut at, "unlock", unlock).is_ok().then_some(at)
            });
            let Some(mut at) = opened else {
                return Err(format!("no passphrase opens it, {} were changed", said.len()));
            };
            if state(&mut at) == facts[0] { Ok(()) } else { Err("it holds something else".into()) }
        },
    }
}
