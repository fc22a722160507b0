//! Reports: which can be made, what is still empty, the pages, the PDF.

mod answer;
mod criteria;
mod file;
mod fonts;
mod input;
mod list;
mod missing;
mod view;
mod views;

pub use file::ReportFile;
pub(crate) use file::plain;
pub(crate) use fonts::fonts;
