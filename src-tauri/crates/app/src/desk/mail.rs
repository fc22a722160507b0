//! Sending at the desk: only while the binder is open; what comes back after it was locked waits.

use mentormap_mail::transport::{Halt, Outcome};

use super::Desk;
use crate::mail::{Sending, Token};

impl Desk {
    /// Takes out the next message that is due; none while the binder is not open. What came back
    /// while it was locked is written down first.
    pub(crate) fn mail_take(&mut self) -> Option<Sending> {
        self.mail_come_back();
        // What can't be read or written now is tried at the next tick.
        self.open_binder()?.mail_take().ok().flatten()
    }

    /// Notes the last step of a try; halts it when the binder was locked or the note fails.
    pub(crate) fn mail_last_step(&mut self, token: Token) -> Result<(), Halt> {
        let binder = self.open_binder().ok_or(Halt)?;
        binder.mail_last_step(token).map_err(|_| Halt)
    }

    /// Writes down what came of a try, or keeps it until the binder is open again.
    pub(crate) fn mail_done(&mut self, token: Token, outcome: Outcome) {
        match self.open_binder() {
            // A message that is gone or was decided about meanwhile stays as it is.
            Some(binder) => drop(binder.mail_done(token, outcome)),
            None => self.mail_back.push((token, outcome)),
        }
    }

    fn mail_come_back(&mut self) {
        if self.mail_back.is_empty() || self.open_binder().is_none() {
            return;
        }
        for (token, outcome) in std::mem::take(&mut self.mail_back) {
            self.mail_done(token, outcome);
        }
    }
}
