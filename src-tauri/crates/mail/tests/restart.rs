//! The program is killed at each stage of sending, starts again, and sends on: at most once, never lost.

mod support;

use chrono::{DateTime, TimeDelta, Utc};
use mentormap_mail::outbox::{Entry, Event, Perhaps, State};
use mentormap_mail::transport::{Halt, Security, Transport, Trust};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use support::certificates::Authority;
use support::server::{Act, Script, Server, Step};
use support::{message, patient, smtp};

const FOLDER: &str = "MENTORMAP_MAIL_CHILD";

fn t0() -> DateTime<Utc> {
    "2026-06-15T10:00:00Z".parse().expect("moment")
}

/// The outbox's storage in this test: one file, replaced in one step.
fn note(folder: &Path, entry: &Entry) {
    let new = folder.join("entry.new");
    fs::write(&new, serde_json::to_vec(entry).expect("entry")).expect("written");
    fs::rename(new, folder.join("entry.json")).expect("replaced");
}

fn kept(folder: &Path) -> Entry {
    serde_json::from_slice(&fs::read(folder.join("entry.json")).expect("kept")).expect("entry")
}

/// One try, as the program makes it: note first, then act.
fn try_once(folder: &Path, at: DateTime<Utc>) {
    let sending = kept(folder).after(Event::Try { at }).expect("due");
    note(folder, &sending);
    let port = fs::read_to_string(folder.join("port")).expect("port").parse().expect("port");
    let root = fs::read(folder.join("root.der")).expect("root").into();
    let smtp = smtp("127.0.0.1", port, Security::StartTls, patient(), &Trust::Only(vec![root]));
    let mail = message(40_000);
    let mut entry = sending;
    let outcome = smtp.send(&mail.envelope, &mail.bytes, &mut || {
        entry = entry.after(Event::LastStep).map_err(|_| Halt)?;
        note(folder, &entry);
        Ok(())
    });
    note(folder, &entry.after(Event::Done { at, outcome }).expect("done"));
}

/// Not a test of its own: the program that is killed.
#[test]
fn child() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        try_once(&PathBuf::from(folder), t0());
    }
}

struct Run {
    folder: tempfile::TempDir,
    authority: Authority,
}

impl Run {
    fn new() -> Self {
        let run =
            Self { folder: tempfile::tempdir().expect("folder"), authority: Authority::new() };
        note(run.folder.path(), &Entry::queued(t0()));
        fs::write(run.folder.path().join("root.der"), run.authority.root()).expect("root");
        run
    }

    fn serve(&self, change: impl FnOnce(Script) -> Script) -> Server {
        let identity = self.authority.identity(&["127.0.0.1"]);
        let server = change(Script::new(Security::StartTls, &identity)).start();
        fs::write(self.folder.path().join("port"), server.port.to_string()).expect("port");
        server
    }

    fn start_child(&self) -> Child {
        Command::new(std::env::current_exe().expect("self"))
            .args(["child", "--exact", "--test-threads=1"])
            .env(FOLDER, self.folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("child")
    }

    /// Runs the program against a server that falls silent at `step`, kills it there, starts again.
    fn killed_at(&self, step: Step) -> Server {
        let server = self.serve(|script| script.at(step, Act::Silence));
        let mut child = self.start_child();
        server.wait_for(step);
        child.kill().expect("killed");
        child.wait().expect("gone");
        let entry = kept(self.folder.path()).after(Event::Start).expect("start");
        note(self.folder.path(), &entry);
        server
    }
}

#[test]
fn killed_before_the_last_step_it_sends_once_after_the_restart() {
    for step in [
        Step::Greeting,
        Step::FirstHello,
        Step::StartTls,
        Step::Handshake,
        Step::Hello,
        Step::Auth,
        Step::Mail,
        Step::Rcpt,
        Step::Data,
    ] {
        let run = Run::new();
        let folder = run.folder.path();
        let server = run.killed_at(step);
        assert_eq!(kept(folder).state, State::Queued { last: None }, "{step:?}");
        assert!(server.messages().is_empty());

        let server = run.serve(|script| script);
        try_once(folder, t0() + TimeDelta::minutes(1));
        assert!(matches!(kept(folder).state, State::Sent { .. }), "{step:?}");
        assert!(server.messages() == [message(40_000).bytes], "once, and whole");
    }
}

#[test]
fn killed_after_the_last_step_it_asks() {
    let run = Run::new();
    let folder = run.folder.path();
    let server = run.killed_at(Step::End);
    assert_eq!(server.messages().len(), 1, "the server has it");
    let entry = kept(folder);
    assert_eq!(entry.state, State::PerhapsSent { why: Perhaps::Crash });
    assert!(!entry.is_due(t0() + TimeDelta::days(30)), "nothing happens by itself");

    // The user's word, one way or the other.
    let arrived = entry.after(Event::Arrived { at: t0() }).expect("known");
    assert!(matches!(arrived.state, State::Sent { .. }));
    note(folder, &entry.after(Event::Send { at: t0() }).expect("asked"));
    let server = run.serve(|script| script);
    try_once(folder, t0());
    assert!(matches!(kept(folder).state, State::Sent { .. }));
    // The same Message-ID, so that the receiver's program may join the two.
    assert!(server.messages() == [message(40_000).bytes]);
}

#[test]
fn killed_after_the_answer_it_is_sent() {
    let run = Run::new();
    let server = run.serve(|script| script);
    let mut child = run.start_child();
    assert!(child.wait().expect("ran").success());
    let entry = kept(run.folder.path()).after(Event::Start).expect("start");
    assert!(matches!(entry.state, State::Sent { .. }));
    assert_eq!(server.messages().len(), 1);
}
