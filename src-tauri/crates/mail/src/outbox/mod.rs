//! The rules of a durable outbox, without its storage.
//!
//! The caller keeps one [`Entry`] per message and writes it down after every event, before it acts on
//! it. Then: nothing is sent twice without the user's word, no message is lost by any crash, and a
//! clock that jumps stops nothing.

mod backoff;
mod entry;

pub use backoff::{ATTEMPTS_MAX, ATTEMPTS_MIN, GIVE_UP_DAYS, wait_after};
pub use entry::{Entry, Event, Held, NotAllowed, Perhaps, State};

#[cfg(test)]
mod tests;
