//! What a process is killed at.

use std::{fs, path::Path, time::Duration};

use mentormap_app::Binder;

use crate::support::work::{self, Work, clock, digest};

/// Works on the binder in a folder, and says what is done.
pub type Working = fn(&Path, &mut dyn FnMut(&str));
/// What is wrong with the binder in a folder, by what was known before and what was said.
pub type Checking = fn(&Path, &[String], &[String]) -> Result<(), String>;

/// Work to be killed at, and what must hold after it.
pub struct Scene {
    /// One word.
    pub name: &'static str,
    /// How many of all runs, as a share.
    pub share: usize,
    /// How long it takes; none: it is measured.
    pub span: Option<Duration>,
    /// Makes what the work starts from; gives what the check needs to know.
    pub prepare: fn(&Path) -> Vec<String>,
    pub work: Working,
    pub check: Checking,
}

/// All of them.
pub fn scenes() -> Vec<Scene> {
    let mut all = vec![writing(), setting_up(), migrating(), importing()];
    all.extend(super::at_desk::scenes());
    all
}

pub const BINDER: &str = "binder";

/// The binder, which must be whole.
pub fn opened(folder: &Path) -> Result<Binder, String> {
    let binder = Binder::open(&folder.join(BINDER), clock()).map_err(|e| format!("{e:?}"))?;
    let faults = binder.integrity().map_err(|error| format!("{error:?}"))?;
    if faults.is_empty() { Ok(binder) } else { Err(faults.join("; ")) }
}

/// The binder holds what one of `states` says, and nothing else.
pub fn is_one_of(folder: &Path, states: &[String]) -> Result<(), String> {
    let state = digest(&mut opened(folder)?);
    if states.contains(&state) { Ok(()) } else { Err("it holds something else".into()) }
}

/// A binder with the sample.
pub fn sample(folder: &Path) -> Vec<String> {
    vec![digest(&mut work::sample(&folder.join(BINDER)))]
}

/// A mentor at work: observations, ratings, files, undo.
fn writing() -> Scene {
    Scene {
        name: "writing",
        share: 5,
        span: Some(Duration::from_millis(900)),
        prepare: sample,
        work: |folder, say| {
            let mut binder = Binder::open(&folder.join(BINDER), clock()).expect("a binder");
            let mut work = Work::on(&mut binder, u64::from(std::process::id()));
            for _ in 0..2_000 {
                work.step(&mut binder).expect("a change");
                say(&digest(&mut binder));
            }
        },
        check: |folder, facts, said| last_or_one_more(folder, said.last().unwrap_or(&facts[0])),
    }
}

/// The binder holds what was said last, or that and the one change that was under way.
pub fn last_or_one_more(folder: &Path, last: &str) -> Result<(), String> {
    let mut binder = opened(folder)?;
    if digest(&mut binder) == last {
        return Ok(());
    }
    // The change under way is there whole: then it can be taken back, whole.
    binder.undo(()).map_err(|error| format!("{error:?}"))?;
    if digest(&mut binder) == last {
        return Ok(());
    }
    // It may have been an undo itself.
    for _ in 0..2 {
        binder.redo(()).map_err(|error| format!("{error:?}"))?;
        if digest(&mut binder) == last {
            return Ok(());
        }
    }
    Err("neither what was said done last, nor one change more".into())
}

/// A new binder, filled with the sample.
fn setting_up() -> Scene {
    Scene {
        name: "setting-up",
        share: 2,
        span: None,
        prepare: |folder| {
            let elsewhere = folder.with_extension("whole");
            let mut binder = work::sample(&elsewhere);
            let facts = vec![digest(&mut binder)];
            drop(binder);
            fs::remove_dir_all(elsewhere).expect("removed");
            facts
        },
        work: |folder, say| say(&digest(&mut work::sample(&folder.join(BINDER)))),
        check: |folder, facts, said| {
            let opened = Binder::open_or_create(&folder.join(BINDER), clock());
            let mut binder = opened.map_err(|error| format!("{error:?}"))?;
            let state = digest(&mut binder);
            if state == facts[0] || said.first() == Some(&state) {
                return Ok(());
            }
            if !said.is_empty() {
                return Err("the sample was said to be there".into());
            }
            // Nothing yet: the sample can still be had.
            work::fill(&mut binder);
            if digest(&mut binder) == facts[0] { Ok(()) } else { Err("half a sample".into()) }
        },
    }
}

/// A binder of the oldest schema is brought up to date.
fn migrating() -> Scene {
    Scene {
        name: "migrating",
        share: 4,
        span: None,
        prepare: |folder| {
            let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schema/v1/binder");
            let trial = folder.with_extension("trial");
            crate::support::place::copy(&old, &trial);
            let facts = vec![digest(&mut Binder::open(&trial, clock()).expect("a binder"))];
            fs::remove_dir_all(trial).expect("removed");
            crate::support::place::copy(&old, &folder.join(BINDER));
            facts
        },
        work: |folder, say| {
            drop(Binder::open(&folder.join(BINDER), clock()).expect("a binder"));
            say("open");
        },
        check: |folder, facts, _| is_one_of(folder, facts),
    }
}

/// A whole binder comes in from a file.
fn importing() -> Scene {
    Scene {
        name: "importing",
        share: 3,
        span: None,
        prepare: |folder| {
            let elsewhere = folder.with_extension("whole");
            let mut binder = work::sample(&elsewhere);
            fs::write(folder.join("export.json"), binder.export().expect("text")).expect("a file");
            let after = digest(&mut binder);
            drop(binder);
            fs::remove_dir_all(elsewhere).expect("removed");
            let mut empty = Binder::create(&folder.join(BINDER), clock()).expect("a binder");
            vec![digest(&mut empty), after]
        },
        work: |folder, say| {
            let text = fs::read_to_string(folder.join("export.json")).expect("a file");
            let mut binder = Binder::open(&folder.join(BINDER), clock()).expect("a binder");
            binder.import(&text, false).expect("imported");
            say("imported");
        },
        check: |folder, facts, said| {
            is_one_of(folder, if said.is_empty() { facts } else { &facts[1..] })
        },
    }
}
