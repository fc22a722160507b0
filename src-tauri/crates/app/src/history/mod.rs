//! The history that people read: who changed what when, in their words, and one thing brought back.
//!
//! Everybody who can open the binder reads all of it, as everywhere else in the program; notes for
//! oneself and comments between reviewer and mentor are marked, and stand on no paper.

mod apart;
mod check;
mod fields;
mod names;
mod restore;
mod things;
mod told;
mod values;
mod view;

pub(crate) use told::Told;

#[cfg(test)]
mod tests;
