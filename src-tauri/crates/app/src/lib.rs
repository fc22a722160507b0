//! The use cases of Mentormap on one object, [`Binder`]; wire types; error codes; command list.
//!
//! Knows no window and no terminal: the shell and the command line stand on the same use cases.
//! Only this crate has wire types; only `store` below it knows SQL.

mod binder;
mod check;
mod clock;
mod command;
mod directory;
mod dossier;
mod error;
mod evaluation;
mod form;
mod growth;
mod intern;
mod observation;
mod operation;
mod report;
mod search;
mod transfer;
mod typescript;
pub mod wire;

pub use binder::{Binder, default_folder};
pub use clock::{Clock, FixedClock, SystemClock};
pub use command::{dispatch, typescript};
pub use error::{AppError, ErrorCode};
pub use form::form_schema;
pub use operation::Operation;
pub use report::ReportFile;
pub use transfer::{Imported, load_sample};
