//! From boxes on pages to the bytes of a PDF.

mod content;
mod draw;
mod embed;
mod lock;
mod tag;
mod write;

pub use lock::lock;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, ObjectId, Stream};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use self::embed::Embedded;
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

/// A step of the writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Fonts are cut down to what is used.
    Fonts,
    /// Pages are drawn.
    Draw,
    /// Structure, outline and metadata are there.
    Tag,
    /// Everything is packed into a file.
    Write,
}

/// Writes `pages`, laid out with `fonts`, as a PDF/A-2a and PDF/UA-1. The same input gives the same bytes.
///
/// # Errors
/// When a font cannot be cut down to what is used, or the file cannot be put together.
pub fn to_pdf(pages: &Pages, fonts: &Fonts, meta: &Meta) -> Result<Vec<u8>, ReportError> {
    to_pdf_observed(pages, fonts, meta, &mut |_| ())
}

/// As [`to_pdf`]; tells `done` of each step when it is over, so that it can be measured.
///
/// # Errors
/// As [`to_pdf`].
pub fn to_pdf_observed(
    pages: &Pages,
    fonts: &Fonts,
    meta: &Meta,
    done: &mut dyn FnMut(Stage),
) -> Result<Vec<u8>, ReportError> {
    let embedded = embed::embed(pages, fonts)?;
    done(Stage::Fonts);
    let reading = tag::Reading::of(pages);
    let mut file = drawn(pages, &reading, &embedded, meta);
    done(Stage::Draw);
    tag::complete(&mut file, pages, &reading, meta)
        .map_err(|error| ReportError::Write(error.to_string()))?;
    done(Stage::Tag);
    let bytes = write::write(file, &embedded.programs())
        .map_err(|error| ReportError::Write(error.to_string()))?;
    done(Stage::Write);
    Ok(bytes)
}

/// The document as the writer makes it, with fonts, pages and their content.
fn drawn(pages: &Pages, reading: &tag::Reading, embedded: &Embedded, meta: &Meta) -> Document {
    let mut document = PdfDocument::new(&meta.title);
    let mut ops = Vec::new();
    for (id, cut, shown) in embedded.fonts() {
        document.resources.fonts.map.insert(id, cut.font.clone());
        ops.extend(shown);
    }
    let size = Rect::from_wh(Pt(pages.width), Pt(pages.height));
    for _ in &pages.pages {
        let mut sheet = PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut ops));
        sheet.media_box = size.clone();
        sheet.trim_box = size.clone();
        sheet.crop_box = size.clone();
        document.pages.push(sheet);
    }
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    let sheets: Vec<ObjectId> = file.page_iter().collect();
    for ((sheet, page), stretches) in sheets.into_iter().zip(&pages.pages).zip(&reading.pages) {
        let content = draw::content(page, stretches, pages.height, embedded);
        let old =
            file.get_dictionary(sheet).and_then(|sheet| sheet.get(b"Contents")?.as_reference());
        if let Ok(id) = old {
            file.set_object(id, Stream::new(Dictionary::new(), content));
        }
    }
    file
}
