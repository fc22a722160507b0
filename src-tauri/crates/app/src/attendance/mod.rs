//! Attendance: the week grid, its totals, and the card.

mod card;
mod check;
mod fill;
mod save;
mod week;
