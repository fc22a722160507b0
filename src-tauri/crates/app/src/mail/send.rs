//! Sending what is due. The desk is held for moments: to take a message out, to note the last step,
//! to write down what came of it; never while a server is waited for.
//!
//! A try carries its number. What a try that outlived a lock or a restart still wants to say is
//! heard only where the message still stands at that try: nothing is sent twice by two tries that
//! do not know of each other.

use mentormap_domain::{DateTime, Utc, ids::MailId};
use mentormap_mail::{
    outbox::{Event, State},
    transport::{Account, Envelope, Halt, Outcome, Smtp, Timeouts, Transport, Trust},
};

use super::keep::Kept;
use crate::{
    binder::Binder,
    desk::Desk,
    error::{AppError, ErrorCode},
};

/// How messages are sent: whose certificates are believed, how long is waited.
#[derive(Debug, Clone)]
pub struct Post {
    pub trust: Trust,
    pub timeouts: Timeouts,
}

impl Default for Post {
    /// What the system believes, and the waits of a patient person.
    fn default() -> Post {
        Post { trust: Trust::System, timeouts: Timeouts::default() }
    }
}

/// One try of one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub id: MailId,
    attempts: u32,
    /// When the try began: another desk may count its tries anew.
    began: Option<DateTime<Utc>>,
}

/// A message taken out to be sent.
pub(crate) struct Sending {
    pub token: Token,
    account: Account,
    envelope: Envelope,
    bytes: Vec<u8>,
}

impl Sending {
    fn run(self, post: &Post, last_step: &mut dyn FnMut() -> Result<(), Halt>) -> Outcome {
        match Smtp::new(self.account, post.timeouts, &post.trust) {
            Ok(smtp) => smtp.send(&self.envelope, &self.bytes, last_step),
            // An account that can't be used was kept by another program: nothing was sent.
            Err(_) => {
                Outcome::Later { reason: mentormap_mail::transport::Later::Halted, answer: None }
            }
        }
    }
}

/// Where the desk stands, behind whatever lock.
pub trait AtDesk {
    /// Runs `work` at the desk, and lets go of it.
    fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T;
}

/// Sends what is due, one after the other, and gives how many were tried. Called off the window's
/// thread; one call at a time.
pub fn send_due(place: &impl AtDesk, post: &Post) -> u32 {
    let mut tried = 0;
    while let Some(sending) = place.at_desk(Desk::mail_take) {
        let token = sending.token;
        let mut last_step = || place.at_desk(|desk| desk.mail_last_step(token));
        let outcome = sending.run(post, &mut last_step);
        place.at_desk(|desk| desk.mail_done(token, outcome));
        tried += 1;
    }
    tried
}

impl Binder {
    /// Takes out the next message that is due, and notes that it is tried.
    ///
    /// # Errors
    /// When the store could not read or write; then nothing is tried.
    pub(crate) fn mail_take(&mut self) -> Result<Option<Sending>, AppError> {
        let now = self.clock.now();
        for mail in self.store.read().mails_open()? {
            let Ok(kept) = Kept::read(mail) else { continue };
            let Some(entry) = kept.entry.as_ref().filter(|entry| entry.is_due(now)) else {
                continue;
            };
            let Some(account) = self.mail_sender(kept.mail.author)? else { continue };
            let Some(envelope) = kept.body.envelope.clone() else { continue };
            let bytes = match self.mail_content(&kept) {
                Ok(bytes) => bytes,
                Err(error) if error.code == ErrorCode::AttachmentLost => {
                    if let Ok(refused) = entry.after(Event::CopyLost) {
                        self.store.keep_mail(&kept.at(refused)?.mail, None)?;
                    }
                    continue;
                }
                // What can't be read now is tried at the next look.
                Err(_) => continue,
            };
            let Ok(next) = entry.after(Event::Try { at: now }) else { continue };
            let token = Token { id: kept.mail.id, attempts: next.attempts, began: next.last_try };
            self.store.keep_mail(&kept.at(next)?.mail, None)?;
            return Ok(Some(Sending { token, account, envelope, bytes }));
        }
        Ok(None)
    }

    /// Notes that all but the last step is done: from here on a crash means 'perhaps sent'.
    ///
    /// # Errors
    /// When the message no longer stands at this try, or the note could not be made: halt.
    pub(crate) fn mail_last_step(&mut self, token: Token) -> Result<(), AppError> {
        self.mail_event(token, Event::LastStep)
    }

    /// Writes down what came of a try.
    ///
    /// # Errors
    /// As [`Binder::mail_last_step`].
    pub(crate) fn mail_done(&mut self, token: Token, outcome: Outcome) -> Result<(), AppError> {
        let at = self.clock.now();
        self.mail_event(token, Event::Done { at, outcome })
    }

    fn mail_event(&mut self, token: Token, event: Event) -> Result<(), AppError> {
        let kept = self.kept_mail(token.id)?;
        let elsewhere = || AppError::new(ErrorCode::MailState);
        let entry = kept
            .entry
            .as_ref()
            .filter(|entry| entry.attempts == token.attempts && entry.last_try == token.began);
        let entry = entry.ok_or_else(elsewhere)?;
        let next = entry.after(event).map_err(|_| elsewhere())?;
        debug_assert!(!matches!(next.state, State::Queued { .. }) || next.last_try.is_some());
        self.store.keep_mail(&kept.at(next)?.mail, None)?;
        Ok(())
    }
}
