//! Reports in three pure steps: data of the field, report model, page boxes, PDF.
//!
//! [`build`] says what a report says, [`lay_out`] where it stands, [`to_pdf`] writes it.
//! No clock, no randomness, no file: fonts and date are handed in, and the same input gives the
//! same bytes. What the shipped fonts lack is asked of a [`FontSource`]. Private observations never get past the first step.
//!
//! Many at once: [`print_many`] takes [`Job`]s from an iterator and hands each PDF over in order.

mod batch;
mod fonts;
pub mod layout;
pub mod model;
mod pdf;
pub mod text;

pub use batch::{Job, print_many};
pub use fonts::{FontSource, Fonts, Offer};
pub use layout::{
    Enclosed, LayoutCache, Pages, Sheets, lay_out, lay_out_again, lay_out_bundle,
    unknown_characters,
};
pub use model::{
    About, Amounts, BlankInput, Cover, CoverLine, EvaluationInput, HandoverInput, Levels,
    ListingPart, PaperInput, Report, ReportInput, Said, SchoolYearInput, SelfCheckInput, SignedOn,
    Spoken, SpokenRow, activity_paper, attendance_card, blank_form, blank_report, build,
    handover_paper, listing_paper, person_key_paper, project_paper, recovery_paper,
    school_year_paper, self_check_paper, sheet_paper, talk_paper, warning_paper, week_paper,
    zero_paper,
};
pub use pdf::{Meta, ReportError, Stage, lock, to_pdf, to_pdf_observed};

use chrono::NaiveDate;
use mentormap_i18n::Messages;

/// Makes the whole report of `input` as a PDF, with the fixed words of `messages`.
///
/// # Errors
/// When a font cannot be cut down to what is used, or the file cannot be written.
pub fn render(
    input: &ReportInput,
    messages: &Messages,
    fonts: &Fonts,
) -> Result<Vec<u8>, ReportError> {
    print(&build(input, messages), input.date, fonts)
}

/// Makes a PDF of `report`, made on `date`.
///
/// # Errors
/// As [`render`].
pub fn print(report: &Report, date: NaiveDate, fonts: &Fonts) -> Result<Vec<u8>, ReportError> {
    let pages = lay_out(report, fonts);
    to_pdf(&pages, fonts, &Meta::of(report, date))
}
