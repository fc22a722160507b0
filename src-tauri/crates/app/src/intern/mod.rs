//! Interns and their placements.

mod card;
mod list;
mod save;
mod view;

pub(crate) use card::Cards;
pub(crate) use list::sort;
pub(crate) use save::PreparedPlacement;
