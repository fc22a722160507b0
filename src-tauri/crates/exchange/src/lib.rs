//! Files in and out: form files and the whole binder as documented JSON.
//!
//! Reads text, gives domain values or says what is wrong and where. Knows no database and opens
//! no file itself.

pub mod binder;
mod error;
pub mod form;

pub use error::{ExchangeError, Fault};
