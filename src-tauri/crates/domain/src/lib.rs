//! Types and rules of the field: what a mentor, an intern, a form and a school are.
//!
//! Knows no database, no clock, no window, no file. Dates and ids are handed in.
//! Names follow the terms of placement handbooks in Flanders (intern, mentor,
//! placement, supervisor, indicator, evaluation, ...).

pub mod activity_list;
pub mod agenda;
pub mod arrangement;
pub mod attendance;
pub mod calendar;
pub mod crosswalk;
pub mod dossier;
pub mod due;
pub mod evaluation;
pub mod file_name;
pub mod form;
pub mod ids;
pub mod intern;
pub mod level;
pub mod mail;
pub mod observation;
pub mod overview;
pub mod person;
pub mod personal;
pub mod placement;
pub mod school;
pub mod self_check;
pub mod share;
pub mod site;
pub mod text;

pub use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
