//! The agenda: what falls on which day, who comes when, and where another intern still fits.
//!
//! Pure: placements, dossiers, due dates and free days are handed in. Days are calendar days of
//! the site and hours those of its clock, so that the change to summer time moves nothing.

mod item;
mod places;
mod presence;

pub use item::{AgendaItem, AgendaKind, Evaluated, PlacementDossier, agenda_items};
pub use places::{WeekPlaces, last_day, school_weeks, week_places};
pub use presence::expected_minutes;

#[cfg(test)]
mod tests;
