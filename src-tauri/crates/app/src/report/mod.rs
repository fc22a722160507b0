//! Reports: which can be made, what is still empty, the pages, the PDF.

mod answer;
mod criteria;
mod file;
mod fonts;
mod input;
mod list;
mod missing;
mod preview;
mod trial;
mod typed;
mod view;
mod views;

pub(crate) use criteria::{criteria, fields};
pub use file::ReportFile;
pub(crate) use fonts::fonts;
pub(crate) use input::chosen_language;
pub(crate) use mentormap_domain::file_name::plain;
pub(crate) use missing::missing_in;
pub(crate) use preview::PreviewDesk;
