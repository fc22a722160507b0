//! Personal data: how long it is kept, all of one person, erasing, names in notes, and what the
//! site says about it.

mod copies;
mod document;
mod due;
mod erase;
mod export;
mod hint;
mod imported;
mod listing;
mod replay;
mod who;

pub(crate) use hint::first_names;
pub(crate) use imported::without_erased;
pub(crate) use listing::in_words;
