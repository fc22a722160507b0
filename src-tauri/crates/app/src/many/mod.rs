//! Many reports at once: into a folder, into one file to print, as data.

mod bundle;
mod list;
mod pattern;
mod plan;
mod write;

pub(crate) use plan::report_choice;
pub use write::{Order, PreparedReport, names_in, write_many};
