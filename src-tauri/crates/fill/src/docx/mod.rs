//! A DOCX with words between double braces, content controls, or form fields of older kinds.
//!
//! A word processor cuts words into runs as it likes; here a paragraph is read as one text, and
//! only the elements that a mark stands in are written anew. Everything else of the file is kept
//! to the byte. What can be filled in:
//!
//! - `{{name}}` anywhere: body, tables, text boxes, headers, footers, notes;
//! - `{{#rows}}` ... `{{/rows}}` in the cells of a table: the row is repeated; in paragraphs, those;
//! - content controls, by their tag or title;
//! - mail merge fields, and the text, check box and list fields of older documents.

mod control;
mod edit;
mod find;
mod legacy;
mod package;
mod paragraph;
#[cfg(test)]
mod tests;
mod tree;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    control::ControlKind,
    find::{Found, Spot, find},
    legacy::LegacyKind,
    package::Package,
    paragraph::MarkKind,
    tree::Tree,
};
use crate::{Field, FieldKind, FileKind, FillError, Filled, Options, Template, Values};

pub(crate) use self::package::{COMPOUND, refuse_compound};

/// What can be filled in in the document.
pub(crate) fn inspect(bytes: &[u8]) -> Result<Template, FillError> {
    let package = Package::open(bytes)?;
    let mut fields: Vec<Field> = Vec::new();
    for (_, xml) in &package.texts {
        let tree = Tree::read(xml)?;
        let found = find(&tree)?;
        for field in fields_of(&tree, &found) {
            match fields.iter_mut().find(|known| known.name == field.name) {
                Some(known) => join(known, field),
                None => fields.push(field),
            }
        }
    }
    if fields.is_empty() {
        return Err(FillError::NoFields);
    }
    Ok(Template { kind: FileKind::Docx, fields, pages: Vec::new() })
}

/// The document with `values` in it. Everything fits: a document grows.
pub(crate) fn fill(
    bytes: &[u8],
    values: &Values,
    _options: &Options<'_>,
) -> Result<Filled, FillError> {
    Ok(Filled { bytes: filled(bytes, values)?, overflow: Vec::new(), unknown: Vec::new() })
}

fn filled(bytes: &[u8], values: &Values) -> Result<Vec<u8>, FillError> {
    let package = Package::open(bytes)?;
    let mut changed = BTreeMap::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (name, xml) in &package.texts {
        let tree = Tree::read(xml)?;
        let found = find(&tree)?;
        known.extend(found.spots.iter().map(|spot| spot.name().to_owned()));
        if let Some(text) = write::write(&tree, &found, values)? {
            changed.insert(name.clone(), text);
        }
    }
    if known.is_empty() {
        return Err(FillError::NoFields);
    }
    if let Some(name) = values.keys().find(|name| !known.contains(*name)) {
        return Err(FillError::UnknownField(name.clone()));
    }
    package.write(&changed)
}

/// A name that stands in the file twice is one field; rows get the columns of both.
fn join(known: &mut Field, other: Field) {
    match (&mut known.kind, other.kind) {
        (FieldKind::RepeatedRow { columns }, FieldKind::RepeatedRow { columns: more }) => {
            columns.extend(
                more.into_iter().filter(|each| !columns.contains(each)).collect::<Vec<_>>(),
            );
        }
        (FieldKind::Placeholder, kind) => known.kind = kind,
        _ => {}
    }
}

/// The fields of a part, in order; what stands in repeated rows is a column of those.
fn fields_of(tree: &Tree<'_>, found: &Found) -> Vec<Field> {
    let mut fields = Vec::new();
    for spot in &found.spots {
        let at = spot.at();
        let inside =
            found.loops.iter().find(|each| (each.first..tree.nodes[each.last].last).contains(&at));
        match (spot, inside) {
            (Spot::Mark { mark, .. }, Some(each)) if mark.kind == MarkKind::Open => {
                fields.push(field(&each.name, each.around.clone(), rows(tree, found, each)));
            }
            (Spot::Mark { mark, around, .. }, None) if mark.kind == MarkKind::Value => {
                fields.push(field(&mark.name, around.clone(), FieldKind::Placeholder));
            }
            (Spot::Control(control), None) => {
                let kind = match &control.kind {
                    ControlKind::Text { multiline } => text(*multiline),
                    ControlKind::Check { on, .. } => FieldKind::Check { on: on.clone() },
                    ControlKind::Choice { options, editable } => FieldKind::Choice {
                        options: options.clone(),
                        editable: *editable,
                        multi: false,
                    },
                };
                let value = match control.kind {
                    ControlKind::Check { .. } => String::new(),
                    _ => control.value.clone(),
                };
                fields.push(Field { value, ..field(&control.name, control.title.clone(), kind) });
            }
            (Spot::Legacy(legacy), None) => {
                let kind = match &legacy.kind {
                    LegacyKind::Merge => FieldKind::Placeholder,
                    LegacyKind::Text => text(true),
                    LegacyKind::Check { .. } => FieldKind::Check { on: "1".into() },
                    LegacyKind::Choice { options, .. } => FieldKind::Choice {
                        options: options.clone(),
                        editable: false,
                        multi: false,
                    },
                };
                fields.push(field(&legacy.name, String::new(), kind));
            }
            _ => {}
        }
    }
    fields
}

fn rows(tree: &Tree<'_>, found: &Found, each: &find::Loop) -> FieldKind {
    let mut columns: Vec<String> = Vec::new();
    for spot in &found.spots {
        let inside = (each.first..tree.nodes[each.last].last).contains(&spot.at());
        let mark = matches!(spot, Spot::Mark { mark, .. } if mark.kind != MarkKind::Value);
        if inside && !mark && !columns.iter().any(|known| known == spot.name()) {
            columns.push(spot.name().to_owned());
        }
    }
    FieldKind::RepeatedRow { columns }
}

fn text(multiline: bool) -> FieldKind {
    FieldKind::Text { multiline, max_len: None, comb: false }
}

fn field(name: &str, label: String, kind: FieldKind) -> Field {
    Field {
        name: name.to_owned(),
        label: if label.is_empty() { name.to_owned() } else { label },
        kind,
        areas: Vec::new(),
        read_only: false,
        required: false,
        value: String::new(),
    }
}

/// The text of an attribute. Not by the reader's own way, which another crate of the workspace can
/// switch off with the `encoding` feature.
fn attribute_text(value: &str) -> Option<String> {
    quick_xml::escape::unescape(value).ok().map(std::borrow::Cow::into_owned)
}
