//! A PDF with form fields (ISO 32000-1, 12.7).

mod access;
mod append;
mod apply;
mod change;
mod draw;
mod flatten;
mod form;
mod overflow;
mod paint;
mod read;
mod structure;
mod write;

use std::collections::BTreeSet;

use mentormap_report::text::Setter;

use self::{
    change::{Change, changes, undrawn},
    draw::Drawing,
    form::Form,
    overflow::{Sheets, marks},
};
use crate::{FileKind, FillError, Filled, Options, Overflow, Template, Values};

/// What can be filled in in the PDF `bytes`.
///
/// # Errors
/// As [`crate::inspect`].
pub(crate) fn inspect(bytes: &[u8]) -> Result<Template, FillError> {
    let form = open(bytes)?;
    let fields = form.fields.iter().map(|field| field.public(&form.pages)).collect();
    let pages = form.pages.iter().map(form::Page::size).collect();
    Ok(Template { kind: FileKind::Pdf, fields, pages })
}

fn open(bytes: &[u8]) -> Result<Form, FillError> {
    let file = read::read(bytes)?;
    if form::certified(&file) { Err(FillError::Signed) } else { form::form(file) }
}

/// The PDF `bytes` with `values` filled in.
///
/// # Errors
/// As [`crate::fill`].
pub(crate) fn fill(
    bytes: &[u8],
    values: &Values,
    options: &Options<'_>,
) -> Result<Filled, FillError> {
    let mut form = open(bytes)?;
    let mut changes = changes(&form, values)?;
    if form::leaves_drawing(&form.file, form.root) {
        changes.extend(undrawn(&form, &changes)?);
    }
    let widest = marks(options, "88");
    let mut texts = paint::texts(&form, &changes);
    texts.extend(widest.iter().cloned());
    let setter = Setter::new(options.fonts, texts.iter().map(String::as_str));
    let mut unknown: BTreeSet<char> = setter.unknown().into_iter().collect();
    let (mut painted, rests) = paint_all(&form, &changes, &setter, &widest);
    let sheets = match rests.as_slice() {
        [] => None,
        rests => Some(overflow::sheets(rests, options)?),
    };
    if let Some(sheets) = &sheets {
        unknown.extend(&sheets.unknown);
        say_where(&form, &mut painted, sheets, &setter, options);
    }
    let drawings: Vec<Drawing> = painted.into_iter().flat_map(|(_, drawings)| drawings).collect();
    apply::apply(&mut form, &changes, &drawings, &setter);
    if options.flatten {
        flatten::flatten(&mut form)?;
    }
    if let Some(sheets) = sheets {
        append::append(&mut form.file, &sheets.bytes)?;
    }
    let bytes = write::write(form.file)?;
    Ok(Filled { bytes, overflow: rests, unknown: unknown.into_iter().collect() })
}

/// The drawings of each change with the index of its field, and what did not fit.
fn paint_all(
    form: &Form,
    changes: &[Change],
    setter: &Setter,
    marks: &[String],
) -> (Vec<(usize, Vec<Drawing>)>, Vec<Overflow>) {
    let (mut all, mut rests) = (Vec::new(), Vec::new());
    for change in changes {
        let painted = paint::paint(form, change, setter, marks);
        if let Some(field) = form.fields.get(change.field).filter(|_| !painted.rest.is_empty()) {
            let (field, label) = (field.name.clone(), field.label.clone());
            rests.push(Overflow { field, label, rest: painted.rest });
        }
        all.push((change.field, painted.drawings));
    }
    (all, rests)
}

/// Tells in each field that goes on on which sheet it does.
fn say_where(
    form: &Form,
    painted: &mut [(usize, Vec<Drawing>)],
    sheets: &Sheets,
    setter: &Setter,
    options: &Options<'_>,
) {
    for (index, drawings) in painted {
        let sheet = form.fields.get(*index).and_then(|field| sheets.begins.get(&field.name));
        let Some(sheet) = sheet else { continue };
        let marks = marks(options, &sheet.to_string());
        drawings.iter_mut().for_each(|drawing| drawing.say(&marks, setter));
    }
}
