//! What the user decides about a message in the outbox.

use mentormap_domain::ids::MailId;
use mentormap_mail::outbox::Event;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        mail::{MailDraft, MailRow},
    },
};

impl Binder {
    /// Puts a message in the outbox; it leaves by itself when there is a connection.
    ///
    /// # Errors
    /// `mail-stopped` with the `reason` in words, beside its field, when a check stops it;
    /// `mail-account-missing`; as [`Binder::mail_start`]; `disk-full` and the like, and then
    /// nothing is kept.
    pub fn mail_queue(&mut self, draft: MailDraft) -> Result<Saved<MailRow>, AppError> {
        let kept = self.mail_queued(&draft)?;
        let row = self.mail_row(kept)?;
        self.saved(row, None)
    }

    /// Sends a message now, or once more what was refused, held, given up or perhaps sent: then it
    /// may arrive twice, under one Message-ID.
    ///
    /// # Errors
    /// `not-found`; `mail-state` for one that is under way or was sent; `attachment-lost` for one in
    /// which somebody was erased. Where its bytes were lost its try says so.
    pub fn mail_retry(&mut self, id: MailId) -> Result<Saved<MailRow>, AppError> {
        let kept = self.kept_mail(id)?;
        if kept.mail.content.is_none() {
            return Err(AppError::new(ErrorCode::AttachmentLost));
        }
        let at = self.clock.now();
        self.mail_decide(id, Event::Send { at }, Operation::MailRetry)
    }

    /// Stops trying to send a message. The copy stays.
    ///
    /// # Errors
    /// `not-found`; `mail-state` for one that is under way or was sent.
    pub fn mail_give_up(&mut self, id: MailId) -> Result<Saved<MailRow>, AppError> {
        let at = self.clock.now();
        self.mail_decide(id, Event::GiveUp { at }, Operation::MailGiveUp)
    }

    /// Says that a message that perhaps was sent did arrive.
    ///
    /// # Errors
    /// `not-found`; `mail-state` for one of which that is not the question.
    pub fn mail_confirm_sent(&mut self, id: MailId) -> Result<Saved<MailRow>, AppError> {
        let at = self.clock.now();
        self.mail_decide(id, Event::Arrived { at }, Operation::MailConfirm)
    }

    fn mail_decide(
        &mut self,
        id: MailId,
        event: Event,
        operation: Operation,
    ) -> Result<Saved<MailRow>, AppError> {
        let kept = self.kept_mail(id)?;
        let refused = || AppError::new(ErrorCode::MailState);
        let entry = kept.entry.as_ref().ok_or_else(refused)?;
        let next = kept.at(entry.after(event).map_err(|_| refused())?)?;
        let trail = self.mail_trail(operation)?;
        self.store.keep_mail(&next.mail, Some(&trail))?;
        let row = self.mail_row(next)?;
        self.saved(row, None)
    }
}
