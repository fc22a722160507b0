//! Talks and visits, feedback sheets, what was agreed, warnings, and passing a placement on.

mod agreements;
mod check;
mod handover;
mod paper;
mod talks;

pub(crate) use check::feedback_sheet;
