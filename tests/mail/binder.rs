//! A binder with a message in its outbox.

use std::{
    path::Path,
    sync::{Arc, Mutex, atomic::AtomicI64, atomic::Ordering},
    time::Duration,
};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use mentormap_app::{
    AtDesk, Binder, Clock, Desk, NoVault, Post, SecretText, send_due,
    wire::{
        directory::SiteDraft,
        mail::{
            MailAccountDraft, MailChoice, MailDraft, MailReceiver, MailRow, MailSecurity, MailWhat,
        },
        report::ReportChoice,
    },
};
use mentormap_domain::{evaluation::Moment, ids::PlacementId};
use mentormap_mail::transport::{Timeouts, Trust};

use crate::support::{PASSWORD, USER, certificates::Authority};

/// Who receives it; Postfix of the tests has a mailbox for her.
pub const RECEIVER: &str = "noemie@ucll.example";

/// A clock that a test sets.
#[derive(Clone, Default)]
pub struct HandClock(Arc<AtomicI64>);

impl HandClock {
    pub fn pass(&self, minutes: i64) {
        self.0.fetch_add(minutes, Ordering::Relaxed);
    }
}

impl Clock for HandClock {
    fn now(&self) -> DateTime<Utc> {
        let start: DateTime<Utc> = "2026-11-22T19:30:00Z".parse().unwrap();
        start + TimeDelta::minutes(self.0.load(Ordering::Relaxed))
    }
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        wall.and_utc()
    }
}

/// A desk in many hands, as in the window.
pub struct Shared(pub Mutex<Desk>);

impl AtDesk for Shared {
    fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        work(&mut self.0.lock().unwrap())
    }
}

impl Shared {
    pub fn open(folder: &Path, clock: &HandClock) -> Shared {
        let clock = clock.clone();
        let clocks = Box::new(move || Box::new(clock.clone()) as Box<_>);
        let mut desk = Desk::new(folder.to_owned(), clocks, Box::new(NoVault));
        // As at every start of the program: the binder is looked for first.
        desk.desk_status(()).expect("a status");
        Shared(Mutex::new(desk))
    }

    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut Binder) -> Result<T, mentormap_app::AppError>,
    ) -> T {
        self.at_desk(|desk| desk.with(work)).expect("done")
    }

    /// Sends what is due; gives how many were tried.
    pub fn send(&self, authority: &Authority) -> u32 {
        send_due(self, &post(authority))
    }

    pub fn row(&self) -> MailRow {
        self.with(|binder| binder.outbox(())).rows.remove(0)
    }
}

pub fn post(authority: &Authority) -> Post {
    let long = Duration::from_secs(30);
    Post {
        trust: Trust::Only(vec![authority.root()]),
        timeouts: Timeouts { connect: long, step: long, end: long },
    }
}

/// A binder with the sample and an account; the server comes later.
pub fn with_sample(folder: &Path, clock: &HandClock) -> Shared {
    let shared = Shared::open(folder, clock);
    shared.at_desk(|desk| desk.sample_if_new()).expect("the sample");
    shared.with(|binder| {
        let site = binder.directory(())?.site.expect("a site");
        let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
        // Nobody reads along first.
        binder.site_save(SiteDraft { name, address, phone, email, review: false })
    });
    shared
}

/// Sets the account to the server at `port`.
pub fn account(shared: &Shared, port: u16, security: MailSecurity) {
    account_with(shared, port, security, PASSWORD);
}

pub fn account_with(shared: &Shared, port: u16, security: MailSecurity, password: &str) {
    let draft = MailAccountDraft {
        name: "Kinderdagverblijf De Bij".into(),
        address: USER.into(),
        host: "127.0.0.1".into(),
        port,
        security,
        user: USER.into(),
        password: Some(SecretText::new(password.into())),
    };
    shared.with(|binder| binder.mail_account_save(draft));
}

pub fn placement(shared: &Shared) -> PlacementId {
    let cards = shared.with(|binder| binder.interns(()));
    cards.iter().find(|card| card.name.starts_with("Thúy")).expect("Thúy").placement
}

pub fn message(shared: &Shared) -> MailDraft {
    let placement = placement(shared);
    let about = MailWhat::Report { moment: Moment::Final, form: None };
    let choice = MailChoice { placement, about, language: None };
    let start = shared.with(|binder| binder.mail_start(choice));
    MailDraft {
        placement,
        about: start.about,
        language: start.language,
        to: vec![MailReceiver { name: "Noémie Dûpont".into(), address: RECEIVER.into() }],
        cc: Vec::new(),
        subject: "Eindevaluatie – Thúy 🙂".into(),
        text: "Beste Noémie,\n.\n..\nHierbij het verslag. ✔".into(),
        attachments: vec!["report".into(), "card".into()],
        lock: None,
    }
}

/// Puts a message in the outbox.
pub fn queued(shared: &Shared) -> MailRow {
    let draft = message(shared);
    shared.with(|binder| binder.mail_queue(draft)).value
}

/// The report as the window saves it.
pub fn report(shared: &Shared) -> Vec<u8> {
    let placement = placement(shared);
    let choice = ReportChoice { placement, moment: Moment::Final, form: None, language: None };
    shared.with(|binder| binder.report_file(&choice)).bytes
}

/// The bytes that the binder keeps of its one message.
pub fn kept(shared: &Shared) -> Vec<u8> {
    let id = shared.row().id;
    shared.with(|binder| binder.mail_bytes(id)).bytes
}
