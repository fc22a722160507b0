//! Programmes at work: what a placement takes from its programme, what was arranged otherwise,
//! where it stands, and how it ends.

mod arrangement;
mod check;
mod closing;
mod dues;
mod line;
mod standing;
mod zero;

pub(crate) use arrangement::{semester, variants};
pub(crate) use check::contacts;
pub(crate) use closing::closing_day;
pub(crate) use dues::{Schedules, by_placement};
pub(crate) use standing::{Asked, Standing};
