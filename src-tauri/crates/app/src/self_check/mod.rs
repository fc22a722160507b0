//! The self-check of the workplace: once a school year the team looks at itself as a host of
//! interns.
//!
//! Every year keeps the wording that it was scored on, so that a later one rewrites nothing.

mod action;
mod due;
mod paper;
mod save;
mod view;
mod wording;

pub(crate) use due::due_actions;
pub(crate) use wording::{known, newest, wording};

#[cfg(test)]
mod tests;
