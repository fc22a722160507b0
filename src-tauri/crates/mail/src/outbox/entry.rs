//! One message in the outbox: its state, and what each event makes of it.

use super::backoff::{enough, wait_after};
use crate::transport::{Answer, Later, Never, Outcome, Refusal, Refused};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Where a message stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum State {
    /// Waits for its next try; `last` says why the one before failed.
    Queued { last: Option<Later> },
    /// Under way. `last_step`: the end of the message may have gone out.
    Sending { last_step: bool },
    /// The server took it, or the user knows that it arrived (then without an answer).
    Sent { at: DateTime<Utc>, answer: Option<Answer> },
    /// Nobody here knows; the user is asked.
    PerhapsSent { why: Perhaps },
    /// The server said no; the user decides.
    Refused { refusal: Refusal },
    /// No use trying; the user decides.
    Held { why: Held },
    /// The user gave up on it.
    GivenUp { at: DateTime<Utc> },
}

/// Why it isn't known whether a message was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perhaps {
    /// The connection was lost after the end of the message and before the answer.
    NoAnswer,
    /// The program ended at that moment.
    Crash,
    /// It waited in a backup that was put back: it may have gone out since.
    Restored,
}

/// Why a message is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "held", content = "reason")]
pub enum Held {
    /// The server can't be trusted as it is set up.
    Unsafe(Never),
    /// Tried for three days.
    GaveUp(Later),
}

/// A message's place in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub state: State,
    /// When the user last asked for it to be sent.
    pub since: DateTime<Utc>,
    /// Tries since then.
    pub attempts: u32,
    /// When the last try began.
    pub last_try: Option<DateTime<Utc>>,
}

/// What can happen to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A try begins: write the new entry down, then call the transport.
    Try { at: DateTime<Utc> },
    /// The transport's last step: write the new entry down, or halt the transport.
    LastStep,
    /// The transport came back.
    Done { at: DateTime<Utc>, outcome: Outcome },
    /// The program starts; whatever was under way is not any more.
    Start,
    /// The user's word: send it (again).
    Send { at: DateTime<Utc> },
    /// The user's word: it did arrive.
    Arrived { at: DateTime<Utc> },
    /// The user's word: do not send it.
    GiveUp { at: DateTime<Utc> },
    /// Its bytes can't be read any more: there is nothing to send.
    CopyLost,
    /// It comes from a backup: what happened since is not in it.
    Restored,
}

/// The event does not fit the state; nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not possible for a message in this state")]
pub struct NotAllowed;

impl Entry {
    /// A message that was just put in.
    pub fn queued(at: DateTime<Utc>) -> Self {
        Self { state: State::Queued { last: None }, since: at, attempts: 0, last_try: None }
    }

    /// When the next try is due; `None` when nothing happens by itself.
    pub fn next_try(&self) -> Option<DateTime<Utc>> {
        let State::Queued { .. } = self.state else { return None };
        Some(self.last_try.map_or(self.since, |last| last + wait_after(self.attempts)))
    }

    /// Whether a try is due. A clock that lies before the last try was set back: then it is due too.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        let State::Queued { .. } = self.state else { return false };
        match self.last_try {
            None => true,
            Some(last) => now < last || now >= last + wait_after(self.attempts),
        }
    }

    /// Whether the user is to be asked or told.
    pub fn needs_the_user(&self) -> bool {
        matches!(self.state, State::PerhapsSent { .. } | State::Refused { .. } | State::Held { .. })
    }

    /// The entry after an event.
    ///
    /// # Errors
    /// [`NotAllowed`], such as a try that is not due, or sending what is under way or was sent.
    pub fn after(&self, event: Event) -> Result<Self, NotAllowed> {
        match (&self.state, event) {
            (State::Queued { .. }, Event::Try { at }) if self.is_due(at) => Ok(Self {
                state: State::Sending { last_step: false },
                since: self.since,
                attempts: self.attempts.saturating_add(1),
                last_try: Some(at),
            }),
            (State::Queued { .. }, Event::CopyLost) => {
                let reason = Refused::CopyLost;
                let refusal = Refusal { reason, receiver: None, answer: None };
                Ok(self.at(State::Refused { refusal }))
            }
            (State::Sending { .. }, Event::LastStep) => {
                Ok(self.at(State::Sending { last_step: true }))
            }
            (State::Sending { .. }, Event::Done { at, outcome }) => {
                Ok(self.at(self.done(at, outcome)))
            }
            // The answer to a try that outlived the desk it began at.
            (
                State::PerhapsSent { why: Perhaps::Crash },
                Event::Done { at, outcome: outcome @ (Outcome::Sent { .. } | Outcome::Refused(_)) },
            ) => Ok(self.at(self.done(at, outcome))),
            (_, Event::Start) => Ok(self.at(self.restarted())),
            (State::Queued { .. } | State::Sending { .. }, Event::Restored) => {
                Ok(self.at(State::PerhapsSent { why: Perhaps::Restored }))
            }
            (_, Event::Restored) => Ok(self.clone()),
            (
                State::Sending { .. } | State::Sent { .. } | State::GivenUp { .. },
                Event::GiveUp { .. },
            ) => Err(NotAllowed),
            (_, Event::GiveUp { at }) => Ok(self.at(State::GivenUp { at })),
            (State::Sending { .. } | State::Sent { .. }, Event::Send { .. }) => Err(NotAllowed),
            (_, Event::Send { at }) => Ok(Self::queued(at)),
            (State::PerhapsSent { .. }, Event::Arrived { at }) => {
                Ok(self.at(State::Sent { at, answer: None }))
            }
            _ => Err(NotAllowed),
        }
    }

    fn at(&self, state: State) -> Self {
        Self { state, ..self.clone() }
    }

    fn done(&self, at: DateTime<Utc>, outcome: Outcome) -> State {
        match outcome {
            Outcome::Sent { answer } => State::Sent { at, answer: Some(answer) },
            Outcome::PerhapsSent => State::PerhapsSent { why: Perhaps::NoAnswer },
            Outcome::Refused(refusal) => State::Refused { refusal },
            Outcome::Never { reason } => State::Held { why: Held::Unsafe(reason) },
            Outcome::Later { reason, .. } if enough(self.attempts, self.since, at) => {
                State::Held { why: Held::GaveUp(reason) }
            }
            Outcome::Later { reason, .. } => State::Queued { last: Some(reason) },
        }
    }

    fn restarted(&self) -> State {
        match &self.state {
            State::Sending { last_step: true } => State::PerhapsSent { why: Perhaps::Crash },
            State::Sending { last_step: false } => State::Queued { last: None },
            settled => settled.clone(),
        }
    }
}
