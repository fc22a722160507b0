//! Pages at the end with what did not fit in its field.

use std::collections::BTreeMap;

use mentormap_report::{
    Meta, lay_out,
    model::{Block, Cell, Letterhead, PAGE_MARK, PAGES_MARK, Prose, Report, Span},
    to_pdf,
};

use crate::{FillError, Options, Overflow};

/// The accent of pages that no school asked for.
const ACCENT: &str = "#0B5F66";

/// The pages, and on which of them each rest begins.
pub(super) struct Sheets {
    /// A PDF of its own.
    pub bytes: Vec<u8>,
    /// By field, counted from 1.
    pub begins: BTreeMap<String, usize>,
    /// Characters that no font has.
    pub unknown: Vec<char>,
}

/// Sets `rests` on pages.
///
/// # Errors
/// When they cannot be written.
pub(super) fn sheets(rests: &[Overflow], options: &Options<'_>) -> Result<Sheets, FillError> {
    let report = report(rests, options);
    let pages = lay_out(&report, options.fonts);
    let mut begins = BTreeMap::new();
    for (index, page) in pages.pages.iter().enumerate() {
        for area in &page.areas {
            if let Some(field) = area.name.strip_prefix(ANCHOR) {
                begins.entry(field.to_owned()).or_insert(index + 1);
            }
        }
    }
    let bytes = to_pdf(&pages, options.fonts, &Meta::of(&report, options.date))
        .map_err(|error| FillError::Write(error.to_string()))?;
    Ok(Sheets { bytes, begins, unknown: pages.missing })
}

const ANCHOR: &str = "field:";

fn report(rests: &[Overflow], options: &Options<'_>) -> Report {
    let say = |key: &str| options.messages.text(key, &[]);
    let title = say("fill-sheets");
    let numbers = [("sheet", PAGE_MARK.into()), ("sheets", PAGES_MARK.into())];
    let block = |rest: &Overflow| {
        let label = options.messages.text("fill-rest-of", &[("field", rest.label.as_str().into())]);
        let paras = rest.rest.split('\n').map(|para| vec![Span::plain(para)]).collect();
        Block::Prose(Prose {
            title: label,
            text: Cell { paras, ..Cell::default() },
            anchor: format!("{ANCHOR}{}", rest.field),
        })
    };
    Report {
        lang: options.messages.language().to_owned(),
        accent: ACCENT.to_owned(),
        letterhead: Letterhead::default(),
        title: title.clone(),
        subtitle: options.title.to_owned(),
        running: (options.title.to_owned(), title),
        footer: options.title.to_owned(),
        page_of: options.messages.text("fill-sheet-of", &numbers),
        blocks: rests.iter().map(block).collect(),
        places: Vec::new(),
    }
}

/// What a field says that goes on on sheet `sheet`, from long to short.
pub(super) fn marks(options: &Options<'_>, sheet: &str) -> Vec<String> {
    let say = |key: &str| options.messages.text(key, &[("sheet", sheet.into())]);
    vec![say("fill-goes-on"), say("fill-goes-on-short")]
}
