//! The program is killed at each stage of sending, with a real binder on the disk, and starts again:
//! sent at most once, never lost.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use mentormap_app::wire::mail::{MailAction, MailSecurity, MailState};
use mentormap_mail::transport::Security;

use crate::{
    binder::{HandClock, Shared, account, kept, queued, with_sample},
    support::{
        certificates::Authority,
        server::{Act, Script, Server, Step},
    },
};

const FOLDER: &str = "MENTORMAP_MAIL_BINDER";

/// Not a test of its own: the program that is killed.
#[test]
fn child() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let folder = PathBuf::from(folder);
        let shared = Shared::open(&folder.join("binder"), &HandClock::default());
        let root = fs::read(folder.join("root.der")).unwrap().into();
        let post = mentormap_app::Post {
            trust: mentormap_mail::transport::Trust::Only(vec![root]),
            timeouts: crate::support::patient(),
        };
        mentormap_app::send_due(&shared, &post);
    }
}

struct Run {
    folder: tempfile::TempDir,
    authority: Authority,
    clock: HandClock,
}

impl Run {
    fn new() -> Run {
        let run = Run {
            folder: tempfile::tempdir().unwrap(),
            authority: Authority::new(),
            clock: HandClock::default(),
        };
        let shared = with_sample(&run.binder(), &run.clock);
        account(&shared, 9, MailSecurity::StartTls);
        queued(&shared);
        fs::write(run.folder.path().join("root.der"), run.authority.root()).unwrap();
        run
    }

    fn binder(&self) -> PathBuf {
        self.folder.path().join("binder")
    }

    fn open(&self) -> Shared {
        Shared::open(&self.binder(), &self.clock)
    }

    fn serve(&self, change: impl FnOnce(Script) -> Script) -> Server {
        let identity = self.authority.identity(&["127.0.0.1"]);
        let server = change(Script::new(Security::StartTls, &identity)).start();
        account(&self.open(), server.port, MailSecurity::StartTls);
        server
    }

    fn start_child(&self) -> Child {
        child_in(self.folder.path())
    }

    /// Runs the program against a server that falls silent at `step`, and kills it there.
    fn killed_at(&self, step: Step) -> Server {
        let server = self.serve(|script| script.at(step, Act::Silence));
        let mut child = self.start_child();
        server.wait_for(step);
        child.kill().unwrap();
        child.wait().unwrap();
        server
    }
}

fn child_in(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["restart::child", "--exact", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn killed_before_the_last_step_it_is_sent_once_after_the_restart() {
    let steps = [
        Step::Greeting,
        Step::StartTls,
        Step::Handshake,
        Step::Auth,
        Step::Mail,
        Step::Rcpt,
        Step::Data,
    ];
    for step in steps {
        let run = Run::new();
        let server = run.killed_at(step);
        assert!(server.messages().is_empty());
        let shared = run.open();
        assert_eq!(shared.row().state, MailState::Queued, "{step:?}");
        drop(shared);
        let server = run.serve(|script| script);
        run.clock.pass(2);
        let shared = run.open();
        assert_eq!(shared.send(&run.authority), 1);
        assert_eq!(shared.row().state, MailState::Sent, "{step:?}");
        assert!(server.messages() == [kept(&shared)], "once, and whole");
    }
}

#[test]
fn killed_after_the_last_step_the_user_is_asked() {
    let run = Run::new();
    let server = run.killed_at(Step::End);
    assert_eq!(server.messages().len(), 1, "the server has it");
    let shared = run.open();
    let row = shared.row();
    assert_eq!(row.state, MailState::PerhapsSent);
    assert_eq!(row.reason.as_deref(), Some("mail-perhaps-crash"));
    assert!(row.actions.contains(&MailAction::ConfirmSent));
    run.clock.pass(600);
    assert_eq!(shared.send(&run.authority), 0, "nothing happens by itself");
    shared.with(|binder| binder.mail_confirm_sent(row.id));
    assert_eq!(shared.row().state, MailState::Sent);
}

#[test]
fn killed_after_the_answer_it_is_sent() {
    let run = Run::new();
    let server = run.serve(|script| script);
    let mut child = run.start_child();
    assert!(child.wait().unwrap().success());
    assert_eq!(run.open().row().state, MailState::Sent);
    assert_eq!(server.messages().len(), 1);
}
