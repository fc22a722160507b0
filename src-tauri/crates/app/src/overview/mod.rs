//! The overview of the director: all placements at a glance, and a school year in figures.
//!
//! Everybody who opens the binder reads all of it; that the page shows this to the direction and
//! the educational staff only is a matter of order, not of secrecy.

mod data;
mod list;
mod paper;
mod results;
mod row;
mod year;
