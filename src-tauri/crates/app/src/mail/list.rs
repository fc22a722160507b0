//! The outbox, and the copies with a placement, to read.

use chrono::TimeDelta;
use mentormap_domain::ids::{MailId, PlacementId};

use super::{
    compose::file_name,
    keep::{Kept, Names},
};
use crate::{
    binder::Binder,
    error::AppError,
    report::ReportFile,
    wire::mail::{MailRow, MailState, MailView, MailWaiting, Outbox},
};

/// How long what left stays in the outbox, in days.
const SHOWN: i64 = 30;
/// What is due within so many seconds is about to move.
const SOON: i64 = 20;

impl Binder {
    /// The outbox: what asks for the user, what waits, what left lately.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn outbox(&mut self, (): ()) -> Result<Outbox, AppError> {
        let now = self.clock.now();
        let read = self.store.read();
        let mut mails = read.mails_open()?;
        mails.extend(read.mails_settled(now - TimeDelta::days(SHOWN))?);
        let mails: Vec<Kept> = mails.into_iter().map(Kept::read).collect::<Result<_, _>>()?;
        let names = Names::of(self, &mails)?;
        let mut rows: Vec<MailRow> = mails.iter().map(|kept| names.row(kept)).collect();
        rows.sort_by_key(|row| rank(row.state));
        let soon = now + TimeDelta::seconds(SOON);
        let moving = rows.iter().any(|row| {
            let due = row.next.is_some_and(|next| next <= soon);
            row.state == MailState::Sending || (due && row.reason.is_none())
        });
        Ok(Outbox {
            waiting: waiting(rows.iter().map(|row| row.state)),
            account: self.mail_account(())?.is_some(),
            moving,
            rows,
        })
    }

    /// How many messages wait, and for how many the user is asked. Cheap.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn mail_waiting(&mut self, (): ()) -> Result<MailWaiting, AppError> {
        let open = self.store.read().mails_open()?;
        let states = open.into_iter().filter_map(|mail| Some(Kept::read(mail).ok()?.state()));
        Ok(waiting(states))
    }

    /// The messages about a placement, newest first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn mails(&mut self, placement: PlacementId) -> Result<Vec<MailRow>, AppError> {
        let mails = self.store.read().mails_of(placement)?;
        let mails: Vec<Kept> = mails.into_iter().map(Kept::read).collect::<Result<_, _>>()?;
        let names = Names::of(self, &mails)?;
        Ok(mails.iter().map(|kept| names.row(kept)).collect())
    }

    /// A kept message, whole.
    ///
    /// # Errors
    /// `not-found`.
    pub fn mail(&mut self, id: MailId) -> Result<MailView, AppError> {
        let kept = self.kept_mail(id)?;
        let whole = kept
            .mail
            .content
            .as_deref()
            .is_some_and(|hash| hash == kept.body.hash && self.store.content(hash).is_ok());
        let body = kept.body.clone();
        Ok(MailView {
            row: self.mail_row(kept)?,
            language: body.language,
            text: body.text,
            message_id: body.message_id.map(|id| id.to_string()),
            hash: body.hash,
            report_hash: body.report_hash,
            whole,
        })
    }

    /// The exact bytes that were kept of a message, as `.eml`.
    ///
    /// # Errors
    /// `not-found`; `attachment-lost` when they are missing or damaged.
    pub fn mail_bytes(&mut self, id: MailId) -> Result<ReportFile, AppError> {
        let kept = self.kept_mail(id)?;
        let bytes = self.mail_content(&kept)?;
        Ok(ReportFile { name: file_name(&id.to_string()), bytes })
    }
}

fn waiting(states: impl Iterator<Item = MailState>) -> MailWaiting {
    let mut waiting = MailWaiting::default();
    for state in states {
        match state {
            MailState::Queued | MailState::Sending => waiting.queued += 1,
            MailState::PerhapsSent | MailState::Refused | MailState::Held => waiting.ask += 1,
            _ => {}
        }
    }
    waiting
}

/// What asks for the user comes first.
fn rank(state: MailState) -> u8 {
    match state {
        MailState::PerhapsSent | MailState::Refused | MailState::Held => 0,
        MailState::Sending | MailState::Queued => 1,
        _ => 2,
    }
}
