//! What each answer of a server makes of the message in the binder.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc, thread, time::Duration};

use mentormap_app::{
    SecretText,
    wire::{
        backup::{BackupChoice, BackupPlace},
        binder::Setup,
        desk::{DeskSetup, DeskState},
        key::Unlock,
        mail::{MailAction, MailReceiver, MailSecurity, MailState},
    },
};
use mentormap_domain::text::Lang;
use mentormap_mail::transport::{Security, Timeouts};

use crate::{
    binder::{
        HandClock, Shared, account, account_with, kept, message, placement, post, queued, report,
        with_sample,
    },
    support::{
        certificates::Authority,
        server::{Act, Script, Server, Step},
    },
};

struct Site {
    folder: tempfile::TempDir,
    clock: HandClock,
    authority: Authority,
    shared: Shared,
}

impl Site {
    fn new() -> Site {
        let folder = tempfile::tempdir().unwrap();
        let clock = HandClock::default();
        let shared = with_sample(&folder.path().join("binder"), &clock);
        Site { folder, clock, authority: Authority::new(), shared }
    }

    fn serve(&self, change: impl FnOnce(Script) -> Script) -> Server {
        let identity = self.authority.identity(&["127.0.0.1"]);
        change(Script::new(Security::StartTls, &identity)).start()
    }

    /// One message, one try, against a server that does this.
    fn tried(&self, change: impl FnOnce(Script) -> Script) -> Server {
        let server = self.serve(change);
        account(&self.shared, server.port, MailSecurity::StartTls);
        queued(&self.shared);
        assert_eq!(self.shared.send(&self.authority), 1);
        server
    }
}

#[test]
fn what_arrives_is_what_the_binder_keeps() {
    let site = Site::new();
    let server = site.tried(|script| script);
    let row = site.shared.row();
    assert_eq!((row.state, row.attempts, row.actions.len()), (MailState::Sent, 1, 0), "{row:?}");
    assert!(row.left.is_some() && row.answer.is_some());
    let bytes = kept(&site.shared);
    assert!(server.messages() == [bytes.clone()], "octet by octet, once");
    let parsed = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert!(parsed.attachment(0).unwrap().contents() == report(&site.shared));
    assert_eq!(parsed.attachment_count(), 2);
    assert_eq!(site.shared.send(&site.authority), 0, "nothing more is due");
    let view = site.shared.with(|binder| binder.mail(row.id));
    assert!(view.whole);
    assert_eq!(view.message_id.unwrap().trim_matches(['<', '>']), parsed.message_id().unwrap());
}

#[test]
fn a_refusal_waits_for_the_user() {
    let site = Site::new();
    let server = site.tried(|script| script.saying(Step::Rcpt, "550 5.1.1 No such user here"));
    let row = site.shared.row();
    assert_eq!(row.state, MailState::Refused);
    assert_eq!(row.reason.as_deref(), Some("mail-unknown-receiver"));
    assert_eq!(row.refused.as_deref(), Some("noemie@ucll.example"));
    let actions = [MailAction::WriteAgain, MailAction::Retry, MailAction::GiveUp];
    assert_eq!(row.actions, actions);
    site.clock.pass(10_000);
    assert_eq!(site.shared.send(&site.authority), 0, "not by itself");
    assert!(server.messages().is_empty());
    let waiting = site.shared.with(|binder| binder.mail_waiting(()));
    assert_eq!((waiting.queued, waiting.ask), (0, 1));
}

#[test]
fn who_gets_a_copy_is_told_to_the_server_and_to_the_receivers() {
    let site = Site::new();
    let server = site.serve(|script| script);
    account(&site.shared, server.port, MailSecurity::StartTls);
    let mut draft = message(&site.shared);
    let copy = |address: &str| MailReceiver { name: "Jo".into(), address: address.into() };
    draft.cc = vec![copy("jo@ucll.example"), copy("NOEMIE@ucll.example")];
    site.shared.with(|binder| binder.mail_queue(draft));
    assert_eq!(site.shared.send(&site.authority), 1);
    let rcpt =
        |line: &String| line.to_uppercase().starts_with("RCPT TO:").then(|| line.to_lowercase());
    let told: Vec<String> = server.commands().iter().filter_map(rcpt).collect();
    assert_eq!(told.len(), 2, "each once: {told:?}");
    assert!(told[0].contains("<noemie@ucll.example>") && told[1].contains("<jo@ucll.example>"));
    let bytes = server.messages().remove(0);
    let parsed = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    let copies: Vec<&str> = parsed.cc().unwrap().iter().filter_map(|one| one.address()).collect();
    assert_eq!(copies, ["jo@ucll.example"]);
    let row = site.shared.row();
    assert_eq!((row.state, row.cc[0].address.as_str()), (MailState::Sent, "jo@ucll.example"));
    assert!(kept(&site.shared) == bytes);
}

#[test]
fn a_message_whose_copy_is_lost_is_refused_and_can_be_written_again() {
    for damaged in [false, true] {
        let site = Site::new();
        let server = site.serve(|script| script);
        account(&site.shared, server.port, MailSecurity::StartTls);
        let before = contents(&site);
        let id = queued(&site.shared).id;
        let copy = contents(&site).difference(&before).next().unwrap().clone();
        let whole = std::fs::read(&copy).unwrap();
        std::fs::remove_file(&copy).unwrap();
        if damaged {
            std::fs::write(&copy, b"something else").unwrap();
        }
        assert_eq!(site.shared.send(&site.authority), 0);
        let row = site.shared.row();
        assert_eq!(
            (row.state, row.reason.as_deref()),
            (MailState::Refused, Some("mail-copy-lost"))
        );
        assert_eq!(row.actions, [MailAction::WriteAgain, MailAction::GiveUp]);
        let waiting = site.shared.with(|binder| binder.mail_waiting(()));
        assert_eq!((waiting.queued, waiting.ask), (0, 1));
        let view = site.shared.with(|binder| binder.mail(id));
        assert!(!view.whole && view.text.starts_with("Beste Noémie"), "its words are still there");
        assert!(server.messages().is_empty());
        // Where the copy comes back, the user may ask for it again.
        let _ = std::fs::remove_file(&copy);
        std::fs::write(&copy, whole).unwrap();
        site.shared.with(|binder| binder.mail_retry(id));
        assert_eq!(site.shared.send(&site.authority), 1);
        assert_eq!((site.shared.row().state, server.messages().len()), (MailState::Sent, 1));
    }
}

/// The contents that the binder keeps beside its database.
fn contents(site: &Site) -> BTreeSet<PathBuf> {
    let folder = site.folder.path().join("binder/attachments");
    let Ok(files) = std::fs::read_dir(folder) else { return BTreeSet::new() };
    files.map(|file| file.unwrap().path()).collect()
}

#[test]
fn what_is_offline_or_busy_waits_and_goes_later() {
    let site = Site::new();
    let busy = site.tried(|script| script.saying(Step::Mail, "450 4.3.2 Try again"));
    let row = site.shared.row();
    assert_eq!((row.state, row.reason.as_deref()), (MailState::Queued, Some("mail-busy")));
    assert!(row.next.is_some() && busy.messages().is_empty());
    assert_eq!(site.shared.send(&site.authority), 0, "the wait is kept");
    // Nobody listens there.
    account(&site.shared, 9, MailSecurity::StartTls);
    site.clock.pass(2);
    assert_eq!(site.shared.send(&site.authority), 1);
    assert_eq!(site.shared.row().reason.as_deref(), Some("mail-offline"));
    let server = site.serve(|script| script);
    account(&site.shared, server.port, MailSecurity::StartTls);
    assert_eq!(site.shared.send(&site.authority), 0);
    site.clock.pass(6);
    assert_eq!(site.shared.send(&site.authority), 1);
    let row = site.shared.row();
    assert_eq!((row.state, row.attempts), (MailState::Sent, 3));
    assert_eq!(server.messages().len(), 1);
}

#[test]
fn a_lost_answer_is_asked_and_never_sent_again_by_itself() {
    let site = Site::new();
    let server = site.tried(|script| script.at(Step::End, Act::Drop));
    assert_eq!(server.messages().len(), 1);
    let row = site.shared.row();
    assert_eq!(row.state, MailState::PerhapsSent);
    assert_eq!(row.reason.as_deref(), Some("mail-perhaps-no-answer"));
    site.clock.pass(10_000);
    assert_eq!(site.shared.send(&site.authority), 0);
    let again = site.serve(|script| script);
    account(&site.shared, again.port, MailSecurity::StartTls);
    site.shared.with(|binder| binder.mail_retry(row.id));
    assert_eq!(site.shared.send(&site.authority), 1);
    assert!(again.messages() == server.messages(), "the same Message-ID, the same bytes");
}

#[test]
fn nothing_is_sent_where_it_is_not_safe() {
    type Change = fn(Script) -> Script;
    let cases: [(&str, Change); 2] = [
        ("mail-no-tls", |script| Script { offers_starttls: false, ..script }),
        ("mail-not-mail-server", |script| script.saying(Step::Greeting, "HTTP/1.1 400 Bad")),
    ];
    for (reason, change) in cases {
        let site = Site::new();
        let server = site.tried(change);
        let row = site.shared.row();
        assert_eq!((row.state, row.reason.as_deref()), (MailState::Held, Some(reason)));
        assert!(server.commands().iter().all(|line| !line.contains("AUTH")));
    }
    let site = Site::new();
    let server = site.serve(|script| script);
    account(&site.shared, server.port, MailSecurity::StartTls);
    queued(&site.shared);
    let stranger = Authority::new();
    assert_eq!(site.shared.send(&stranger), 1);
    assert_eq!(site.shared.row().reason.as_deref(), Some("mail-certificate-untrusted"));
}

#[test]
fn a_wrong_password_is_told_by_the_test_button_and_by_the_outbox() {
    let site = Site::new();
    let refuse = |script: Script| script.saying(Step::Auth, "535 5.7.8 Wrong");
    let server = site.serve(refuse);
    account_with(&site.shared, server.port, MailSecurity::StartTls, "fout");
    queued(&site.shared);
    site.shared.send(&site.authority);
    assert_eq!(site.shared.row().reason.as_deref(), Some("mail-wrong-password"));
    let draft = |port| mentormap_app::wire::mail::MailAccountDraft {
        name: String::new(),
        address: crate::support::USER.into(),
        host: "127.0.0.1".into(),
        port,
        security: MailSecurity::StartTls,
        user: crate::support::USER.into(),
        password: Some(SecretText::new("x".into())),
    };
    let wrong = site.shared.with(|binder| binder.mail_account_try(&draft(server.port)));
    let wrong = wrong.run(&post(&site.authority));
    assert!(!wrong.ok && wrong.reason == "mail-wrong-password", "{wrong:?}");
    let good = site.serve(|script| script);
    let right = site.shared.with(|binder| binder.mail_account_try(&draft(good.port)));
    let right = right.run(&post(&site.authority));
    assert!(right.ok && right.reason == "mail-account-works", "{right:?}");
    assert!(good.messages().is_empty());
}

#[test]
fn the_desk_is_free_while_a_server_is_waited_for() {
    let site = Site::new();
    let server = site.serve(|script| script.at(Step::Data, Act::Silence));
    account(&site.shared, server.port, MailSecurity::StartTls);
    queued(&site.shared);
    let shared = Arc::new(site.shared);
    let sender = sending(&shared, &site.authority, 5);
    server.wait_for(Step::Data);
    // The window works on while the server is silent.
    let row = shared.row();
    assert_eq!(row.state, MailState::Sending);
    shared.with(|binder| binder.mail_retry(row.id).map(drop).or(Ok(())));
    assert_eq!(shared.row().state, MailState::Sending, "nothing is sent twice at once");
    shared.with(|binder| binder.today(()));
    assert_eq!(sender.join().unwrap(), 1);
    assert_eq!(shared.row().reason.as_deref(), Some("mail-no-answer"));
}

/// Sends what is due as the window does, on a thread of its own, and waits no longer than so many
/// seconds for a silent server; gives how many were tried.
fn sending(shared: &Arc<Shared>, authority: &Authority, seconds: u64) -> thread::JoinHandle<u32> {
    let shared = Arc::clone(shared);
    let patience = Duration::from_secs(seconds);
    let mut post = post(authority);
    post.timeouts = Timeouts { step: patience, end: patience, ..post.timeouts };
    thread::spawn(move || mentormap_app::send_due(&*shared, &post))
}

fn protected(site: &Site) -> Shared {
    let shared = Shared::open(&site.folder.path().join("protected"), &site.clock);
    let setup = Setup {
        language: Lang::Nl,
        name: "An Peeters".into(),
        site_name: "De Regenboog".into(),
        first_intern: None,
        sample: false,
    };
    let passphrase = SecretText::new("vier groene eenden".into());
    shared.0.lock().unwrap().desk_setup(DeskSetup { setup, passphrase }).unwrap();
    let document = site.shared.with(|binder| binder.export());
    let document = without_site(&document);
    shared.with(|binder| binder.import(&document, false));
    shared
}

/// The sample without its site and people, which the new binder has of its own.
fn without_site(document: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(document).unwrap();
    value.as_object_mut().unwrap().remove("site");
    value.to_string()
}

#[test]
fn locking_stops_what_was_not_sent_and_hears_what_was() {
    for (step, messages) in [(Step::Data, 0), (Step::End, 1)] {
        let site = Site::new();
        let shared = Arc::new(protected(&site));
        let server = site.serve(|script| script.at(step, Act::Silence));
        account(&shared, server.port, MailSecurity::StartTls);
        queued(&shared);
        let sender = sending(&shared, &site.authority, 3);
        server.wait_for(step);
        let locked = shared.0.lock().unwrap().lock(()).unwrap();
        assert_eq!(locked.state, DeskState::Locked);
        sender.join().unwrap();
        assert_eq!(server.messages().len(), messages);
        assert_eq!(shared.send(&site.authority), 0, "locked: nothing is sent");
        let passphrase = SecretText::new("vier groene eenden".into());
        shared.0.lock().unwrap().unlock(Unlock { passphrase }).unwrap();
        let row = shared.row();
        match step {
            Step::End => {
                assert_eq!(row.state, MailState::PerhapsSent, "{row:?}");
                site.clock.pass(600);
                assert_eq!(shared.send(&site.authority), 0, "asked first");
            }
            _ => {
                assert_eq!(row.state, MailState::Queued, "{row:?}");
                site.clock.pass(600);
                let again = site.serve(|script| script);
                account(&shared, again.port, MailSecurity::StartTls);
                assert_eq!(shared.send(&site.authority), 1);
                assert_eq!(again.messages().len(), 1);
            }
        }
    }
}

#[test]
fn an_answer_that_comes_while_it_is_locked_is_heard_afterwards() {
    let site = Site::new();
    let shared = Arc::new(protected(&site));
    let server = site.serve(|script| script.at(Step::Quit, Act::Silence));
    account(&shared, server.port, MailSecurity::StartTls);
    queued(&shared);
    // Lock between the answer and the note of it: the server has taken the message by then.
    let sender = sending(&shared, &site.authority, 2);
    server.wait_for(Step::End);
    shared.0.lock().unwrap().lock(()).unwrap();
    sender.join().unwrap();
    let passphrase = SecretText::new("vier groene eenden".into());
    shared.0.lock().unwrap().unlock(Unlock { passphrase }).unwrap();
    // The next look at the outbox by the thread that sends writes down what it heard.
    assert_eq!(shared.send(&site.authority), 0);
    assert_eq!(shared.row().state, MailState::Sent);
    assert_eq!(server.messages().len(), 1);
}

#[test]
fn what_waits_in_a_backup_is_not_sent_without_asking() {
    let site = Site::new();
    let server = site.serve(|script| script);
    account(&site.shared, server.port, MailSecurity::StartTls);
    queued(&site.shared);
    let made = site.shared.at_backup();
    assert_eq!(site.shared.send(&site.authority), 1);
    let choice =
        BackupChoice { place: BackupPlace::Binder, id: made, passphrase: None, words: None };
    site.shared.0.lock().unwrap().backup_restore(choice).unwrap();
    let row = site.shared.row();
    assert_eq!(row.state, MailState::PerhapsSent);
    assert_eq!(row.reason.as_deref(), Some("mail-perhaps-restored"));
    site.clock.pass(10_000);
    assert_eq!(site.shared.send(&site.authority), 0);
    assert_eq!(server.messages().len(), 1);
    assert_eq!(site.shared.with(|binder| binder.integrity()), [""; 0], "the copy came along");
    assert_eq!(placement(&site.shared), row.placement);
    assert!(!message(&site.shared).text.is_empty());
}

impl Shared {
    fn at_backup(&self) -> String {
        self.0.lock().unwrap().backup_asked().unwrap().id
    }
}
