//! A message as it is kept beside its bytes, and as it is shown.

use std::collections::BTreeMap;

use mentormap_domain::{
    DateTime, Utc,
    ids::{InternId, PersonId, PlacementId, SchoolId},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::School,
    text::Lang,
};
use mentormap_mail::{
    message::MessageId,
    outbox::{Entry, Held, Perhaps, State},
    transport::{Answer, Envelope, Refused},
};
use mentormap_store::{Entry as Trail, StoredMail};
use serde::{Deserialize, Serialize};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::mail::{MailAction, MailReceiver, MailRow, MailState, MailWay, MailWhat},
};

/// What a message says to whom.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Body {
    pub about: MailWhat,
    pub title: String,
    pub way: MailWay,
    pub language: Lang,
    pub to: Vec<MailReceiver>,
    pub cc: Vec<MailReceiver>,
    pub subject: String,
    pub text: String,
    pub attachments: Vec<KeptFile>,
    pub locked: bool,
    /// Bytes on the wire.
    pub size: u64,
    /// SHA-256 of the bytes that left.
    pub hash: String,
    /// SHA-256 of the report or sheet before any lock.
    pub report_hash: Option<String>,
    /// Of a message that is sent from here.
    pub message_id: Option<MessageId>,
    pub envelope: Option<Envelope>,
    /// Of a draft: whether a mail program was started with it. One from before this was noted says
    /// so, as it did then.
    #[serde(default = "yes")]
    pub opened: bool,
}

fn yes() -> bool {
    true
}

/// What went along.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KeptFile {
    pub name: String,
    pub size: u64,
    /// SHA-256 of the file before any lock.
    pub hash: String,
}

/// A message with its parts read.
pub(super) struct Kept {
    pub mail: StoredMail,
    pub body: Body,
    /// None for what was drafted or copied out.
    pub entry: Option<Entry>,
}

impl Kept {
    /// Reads the parts.
    ///
    /// # Errors
    /// `binder-newer` for what a newer program wrote.
    pub fn read(mail: StoredMail) -> Result<Kept, AppError> {
        let newer = |_| AppError::new(ErrorCode::BinderNewer);
        let body = serde_json::from_str(&mail.body).map_err(newer)?;
        let entry = mail.outbox.as_deref().map(serde_json::from_str).transpose().map_err(newer)?;
        Ok(Kept { mail, body, entry })
    }

    /// The same at another place of the outbox.
    pub fn at(&self, entry: Entry) -> Result<Kept, AppError> {
        let outbox = serde_json::to_string(&entry).map_err(internal)?;
        let mail =
            StoredMail { open: is_open(&entry.state), outbox: Some(outbox), ..self.mail.clone() };
        Ok(Kept { mail, body: self.body.clone(), entry: Some(entry) })
    }

    pub fn state(&self) -> MailState {
        match (&self.entry, self.body.way) {
            (Some(entry), _) => state(&entry.state),
            (None, MailWay::Copy) => MailState::Copied,
            (None, _) if self.body.opened => MailState::Drafted,
            (None, _) => MailState::Prepared,
        }
    }

    /// Whether somebody may have it, or will.
    pub fn may_have_left(&self) -> bool {
        use MailState::{GivenUp, Held, Prepared, Refused};
        !matches!(self.state(), Prepared | Refused | Held | GivenUp)
    }

    /// What it can be given a name for: what waits or asks.
    fn actions(&self) -> Vec<MailAction> {
        let mut actions = self.decisions();
        match self.refusal() {
            // The same bytes to the same address are refused once more.
            Some(Refused::UnknownReceiver) => actions.insert(0, MailAction::WriteAgain),
            Some(Refused::CopyLost) => actions = vec![MailAction::WriteAgain, MailAction::GiveUp],
            _ => {}
        }
        actions
    }

    fn refusal(&self) -> Option<Refused> {
        match self.entry.as_ref().map(|entry| &entry.state) {
            Some(State::Refused { refusal }) => Some(refusal.reason),
            _ => None,
        }
    }

    fn decisions(&self) -> Vec<MailAction> {
        match self.state() {
            MailState::Queued | MailState::Refused | MailState::Held
                // Its bytes went when somebody in it was erased.
                if self.mail.content.is_some() =>
            {
                vec![MailAction::Retry, MailAction::GiveUp]
            }
            MailState::Queued | MailState::Refused | MailState::Held => vec![MailAction::GiveUp],
            MailState::PerhapsSent => {
                vec![MailAction::ConfirmSent, MailAction::Retry, MailAction::GiveUp]
            }
            MailState::GivenUp if self.mail.content.is_some() => vec![MailAction::Retry],
            _ => Vec::new(),
        }
    }
}

/// Whether the outbox has to do with it still.
pub(super) fn is_open(state: &State) -> bool {
    !matches!(state, State::Sent { .. } | State::GivenUp { .. })
}

pub(super) fn state(state: &State) -> MailState {
    match state {
        State::Queued { .. } => MailState::Queued,
        State::Sending { .. } => MailState::Sending,
        State::Sent { .. } => MailState::Sent,
        State::PerhapsSent { .. } => MailState::PerhapsSent,
        State::Refused { .. } => MailState::Refused,
        State::Held { .. } => MailState::Held,
        State::GivenUp { .. } => MailState::GivenUp,
    }
}

pub(super) fn internal(_: serde_json::Error) -> AppError {
    AppError::new(ErrorCode::Internal)
}

/// Names that several rows share.
pub(super) struct Names {
    placements: BTreeMap<PlacementId, Placement>,
    interns: BTreeMap<InternId, String>,
    schools: BTreeMap<SchoolId, String>,
    people: BTreeMap<PersonId, String>,
    /// Who has an account.
    senders: Vec<Option<PersonId>>,
}

impl Names {
    /// The names behind these messages.
    pub fn of(binder: &Binder, mails: &[Kept]) -> Result<Names, AppError> {
        let read = binder.store.read();
        let ids: Vec<PlacementId> = mails.iter().map(|kept| kept.mail.placement).collect();
        let placements: Vec<Placement> = read.those(&ids)?;
        let interns: Vec<InternId> = placements.iter().map(|one| one.intern).collect();
        let schools: Vec<SchoolId> = placements.iter().map(|one| one.school).collect();
        let mut senders: Vec<Option<PersonId>> = mails.iter().map(|k| k.mail.author).collect();
        senders.sort_unstable();
        senders.dedup();
        let mut known = Vec::new();
        for sender in senders {
            if read.mail_account(sender)?.is_some() {
                known.push(sender);
            }
        }
        Ok(Names {
            interns: read.those::<Intern>(&interns)?.into_iter().map(|i| (i.id, i.name)).collect(),
            schools: read.those::<School>(&schools)?.into_iter().map(|s| (s.id, s.name)).collect(),
            people: read.all::<Person>()?.into_iter().map(|p| (p.id, p.name)).collect(),
            placements: placements.into_iter().map(|one| (one.id, one)).collect(),
            senders: known,
        })
    }

    /// A message to show.
    pub fn row(&self, kept: &Kept) -> MailRow {
        let placement = self.placements.get(&kept.mail.placement);
        let name = placement.and_then(|one| self.interns.get(&one.intern));
        let school = placement.and_then(|one| self.schools.get(&one.school));
        let author = kept.mail.author.and_then(|id| self.people.get(&id));
        let told = told(kept, self.senders.contains(&kept.mail.author));
        let entry = kept.entry.as_ref();
        let Body { about, title, way, to, cc, subject, locked, size, .. } = kept.body.clone();
        MailRow {
            id: kept.mail.id,
            placement: kept.mail.placement,
            name: name.cloned().unwrap_or_default(),
            school: school.cloned().unwrap_or_default(),
            about,
            title,
            way,
            state: kept.state(),
            reason: told.reason,
            refused: told.refused,
            answer: told.answer.map(|answer| format!("{} {}", answer.code, answer.text)),
            to,
            cc,
            subject,
            attachments: kept.body.attachments.iter().map(|file| file.name.clone()).collect(),
            locked,
            size,
            created: kept.mail.created,
            author: author.cloned().unwrap_or_default(),
            left: left(kept),
            next: entry.and_then(Entry::next_try),
            attempts: entry.map_or(0, |entry| entry.attempts),
            actions: kept.actions(),
        }
    }
}

fn left(kept: &Kept) -> Option<DateTime<Utc>> {
    match kept.entry.as_ref().map(|entry| &entry.state) {
        None if kept.state() == MailState::Prepared => None,
        None => Some(kept.mail.created),
        Some(State::Sent { at, .. }) => Some(*at),
        Some(_) => None,
    }
}

#[derive(Default)]
struct Told {
    reason: Option<String>,
    refused: Option<String>,
    answer: Option<Answer>,
}

/// Why it stands so.
fn told(kept: &Kept, can_send: bool) -> Told {
    let because = |code: &str| Told { reason: Some(code.to_owned()), ..Told::default() };
    let Some(entry) = &kept.entry else {
        let prepared = kept.state() == MailState::Prepared;
        return if prepared { because("mail-not-opened") } else { Told::default() };
    };
    match &entry.state {
        State::Queued { .. } if !can_send => because("mail-account-missing"),
        State::Queued { last: Some(last) } => because(last.code()),
        State::Queued { last: None } | State::Sending { .. } | State::GivenUp { .. } => {
            Told::default()
        }
        State::Sent { answer, .. } => Told { answer: answer.clone(), ..Told::default() },
        State::PerhapsSent { why } => because(match why {
            Perhaps::NoAnswer => "mail-perhaps-no-answer",
            Perhaps::Crash => "mail-perhaps-crash",
            Perhaps::Restored => "mail-perhaps-restored",
        }),
        State::Refused { refusal } => Told {
            reason: Some(refusal.reason.code().to_owned()),
            refused: refusal.receiver.clone(),
            answer: refusal.answer.clone(),
        },
        State::Held { why: Held::Unsafe(never) } => because(never.code()),
        State::Held { why: Held::GaveUp(later) } => because(later.code()),
    }
}

impl Binder {
    /// A message with its parts read.
    pub(super) fn kept_mail(&self, id: mentormap_domain::ids::MailId) -> Result<Kept, AppError> {
        let found = self.store.read().mail(id)?;
        Kept::read(found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "mail"))?)
    }

    /// The exact bytes that were kept.
    ///
    /// # Errors
    /// `attachment-lost` when they are missing or damaged.
    pub(super) fn mail_content(&self, kept: &Kept) -> Result<Vec<u8>, AppError> {
        let lost = || AppError::new(ErrorCode::AttachmentLost);
        Ok(self.store.content(kept.mail.content.as_deref().ok_or_else(lost)?)?)
    }

    /// A message to show.
    pub(super) fn mail_row(&self, kept: Kept) -> Result<MailRow, AppError> {
        let list = [kept];
        let names = Names::of(self, &list)?;
        Ok(names.row(&list[0]))
    }

    /// The line that a person's deed leaves in the trail.
    pub(super) fn mail_trail(&self, operation: Operation) -> Result<Trail, AppError> {
        Ok(Trail { op: operation.name().into(), who: self.me()?, at: self.clock.now() })
    }
}
