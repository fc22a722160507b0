//! From boxes on pages to the bytes of a PDF.

mod draw;
mod embed;
mod tag;
mod write;

use chrono::NaiveDate;
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::{Fonts, Pages, Report};

/// What a PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    pub title: String,
    /// The day it was made.
    pub date: NaiveDate,
}

impl Meta {
    /// The title of `report`, and the day handed in.
    pub fn of(report: &Report, date: NaiveDate) -> Meta {
        Meta { title: report.title.clone(), date }
    }
}

/// Why a PDF could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A font could not be cut down to the glyphs in use.
    #[error("the font {font} could not be cut down: {reason}")]
    Font { font: String, reason: String },
    /// The file could not be put together.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}

/// Writes `pages`, laid out with `fonts`, as a PDF/A-2a and PDF/UA-1. The same input gives the same bytes.
///
/// # Errors
/// When a font cannot be cut down to what is used, or the file cannot be put together.
pub fn to_pdf(pages: &Pages, fonts: &Fonts, meta: &Meta) -> Result<Vec<u8>, ReportError> {
    let embedded = embed::embed(pages, fonts)?;
    let reading = tag::Reading::of(pages);
    let mut document = PdfDocument::new(&meta.title);
    for font in embedded.iter() {
        document.resources.fonts.map.insert(font.id.clone(), font.parsed.clone());
    }
    document.pages = pages
        .pages
        .iter()
        .zip(&reading.pages)
        .map(|(page, stretches)| {
            let ops = draw::ops(page, stretches, pages.height, &embedded);
            let mut sheet = PdfPage::new(Mm(210.0), Mm(297.0), ops);
            let size = Rect::from_wh(Pt(pages.width), Pt(pages.height));
            sheet.media_box = size.clone();
            sheet.trim_box = size.clone();
            sheet.crop_box = size;
            sheet
        })
        .collect();
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    tag::complete(&mut file, pages, &reading, meta)
        .map_err(|error| ReportError::Write(error.to_string()))?;
    write::write(file).map_err(|error| ReportError::Write(error.to_string()))
}
