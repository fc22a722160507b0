//! The form of a PDF (12.7): its fields, in reading order.

mod button;
mod field;
mod order;
mod page;
mod tree;

use lopdf::{Document, ObjectId};

pub(super) use button::drawn_states;
pub(super) use field::{Field, Kind, Widget, inherited, value_texts};
pub(super) use page::{Page, pages};
pub(super) use tree::form_root;

use super::access::{array, dict, get, integer};
use crate::FillError;

/// Names, labels and options in all, in bytes; many fields may share one long text.
const WEIGHT: usize = 16 * 1024 * 1024;
/// Each place of a text is set by itself.
const PLACES: usize = 500;

/// A file with its form.
pub(super) struct Form {
    pub file: Document,
    pub root: ObjectId,
    pub pages: Vec<Page>,
    /// In reading order.
    pub fields: Vec<Field>,
}

/// Finds the form of `file`.
///
/// # Errors
/// When it has none, one that only XFA describes, or one that somebody signed.
pub(super) fn form(mut file: Document) -> Result<Form, FillError> {
    let pages = pages(&file)?;
    let root = form_root(&mut file).ok_or(FillError::NoFields)?;
    let ids: Vec<ObjectId> = pages.iter().map(|page| page.id).collect();
    tree::number_all(&mut file, &ids)?;
    refuse_xfa_only(&file)?;
    let places = tree::places(&file, &ids);
    let leaves = tree::leaves(&file, &places)?;
    let (mut fields, mut weight) = (Vec::new(), 0);
    for leaf in leaves {
        let Some(field) = Field::of(&file, root, leaf, &places) else { continue };
        weight += field.weight();
        let places = field.widgets.len();
        if weight > WEIGHT || (places > PLACES && matches!(field.kind, Kind::Text { .. })) {
            return Err(FillError::TooComplex);
        }
        fields.push(field);
    }
    if fields.iter().any(|field| field.kind == Kind::Signature && field.signed) {
        return Err(FillError::Signed);
    }
    order::sort(&mut fields, &pages);
    if fields.iter().all(|field| field.kind == Kind::Signature) {
        return Err(FillError::NoFields);
    }
    Ok(Form { file, root, pages, fields })
}

/// 12.7.8: a form that is drawn by an XFA program has no fields of its own, or says so.
fn refuse_xfa_only(file: &Document) -> Result<(), FillError> {
    let Ok(catalog) = file.catalog() else { return Ok(()) };
    let Some(form) = dict(file, catalog, "AcroForm") else { return Ok(()) };
    let drawn = get(file, catalog, "NeedsRendering").and_then(|v| v.as_bool().ok());
    let empty = array(file, form, "Fields").is_empty();
    let xfa = form.has(b"XFA") && (drawn == Some(true) || empty);
    if xfa { Err(FillError::XfaOnly) } else { Ok(()) }
}

/// 12.8.4: the file as a whole is certified.
pub(super) fn certified(file: &Document) -> bool {
    let permissions = file.catalog().ok().and_then(|catalog| dict(file, catalog, "Perms"));
    permissions.is_some_and(|permissions| get(file, permissions, "DocMDP").is_some())
}

/// Whether the file leaves it to the viewer to draw what stands in its fields.
pub(super) fn leaves_drawing(file: &Document, root: ObjectId) -> bool {
    let form = super::access::at(file, root);
    form.and_then(|form| get(file, form, "NeedAppearances")?.as_bool().ok()).unwrap_or_default()
}

/// The whole number of `key` in the nearest of `ids` that has it.
fn nearest(file: &Document, ids: &[ObjectId], key: &str) -> Option<i64> {
    ids.iter().find_map(|id| integer(file, super::access::at(file, *id)?, key))
}
