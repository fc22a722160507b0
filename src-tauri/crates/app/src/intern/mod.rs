//! Interns, their placements, and Today.

mod card;
mod save;
mod today;
mod view;

pub(crate) use card::Cards;
