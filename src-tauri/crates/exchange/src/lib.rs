//! Files in and out: form files and the whole binder as documented JSON, competence frameworks
//! (CASE), calendars, class lists.
//!
//! Reads text or bytes, gives domain values or says what is wrong and where. Knows no database and opens
//! no file itself.

pub mod binder;
pub mod calendar;
pub mod case;
pub mod class_list;
pub mod data;
mod error;
pub mod form;
pub mod package;
pub mod person;

pub use error::{ExchangeError, Fault};
