//! A part with values in its places.

mod control;
mod legacy;

use std::{collections::BTreeMap, ops::Range};

use super::{
    edit::{Edit, apply, grown, words},
    find::{Found, Loop, Spot},
    paragraph::{Mark, MarkKind, Words},
    tree::{Id, Tag, Tree},
};
use crate::{FillError, Value, Values};

const ON: &str = "☒";
const OFF: &str = "☐";

/// A part with `values`; none when nothing in it changes.
///
/// # Errors
/// When it grows too large, or a value does not suit its place.
pub fn write(tree: &Tree<'_>, found: &Found, values: &Values) -> Result<Option<String>, FillError> {
    let writer = Writer { tree, found, values };
    let mut edits = Vec::new();
    for each in &found.loops {
        let Some(value) = values.get(&each.name) else { continue };
        let Value::Rows(rows) = value else {
            return Err(FillError::WrongKind(each.name.clone()));
        };
        edits.push(Edit { range: writer.range(each), with: writer.repeat(each, rows)? });
    }
    let outside = |id: Id| !found.loops.iter().any(|each| writer.holds(each, id));
    edits.extend(writer.edits(outside, None)?);
    if edits.is_empty() {
        return Ok(None);
    }
    apply(tree.xml, 0..tree.xml.len(), edits).map(Some)
}

struct Writer<'t, 'x> {
    tree: &'t Tree<'x>,
    found: &'t Found,
    values: &'t Values,
}

type Row = BTreeMap<String, String>;

impl Writer<'_, '_> {
    fn range(&self, each: &Loop) -> Range<usize> {
        self.tree.nodes[each.first].open.start..self.tree.nodes[each.last].close.end
    }

    fn holds(&self, each: &Loop, id: Id) -> bool {
        (each.first..self.tree.nodes[each.last].last).contains(&id)
    }

    /// What is repeated, once for each row; once and empty when there is none, for a table
    /// without a row is damaged.
    fn repeat(&self, each: &Loop, rows: &[Row]) -> Result<String, FillError> {
        let none = [Row::new()];
        let rows = if rows.is_empty() { &none } else { rows };
        let mut out = String::new();
        for (index, row) in rows.iter().enumerate() {
            let mut edits = self.edits(|id| self.holds(each, id), Some(row))?;
            if index > 0 {
                edits.extend(self.once_only(each));
            }
            out.push_str(&apply(self.tree.xml, self.range(each), edits)?);
            grown(out.len())?;
        }
        Ok(out)
    }

    /// What a document has only once: bookmarks.
    fn once_only(&self, each: &Loop) -> Vec<Edit> {
        let ids = each.first..self.tree.nodes[each.last].last;
        let once = ids
            .filter(|id| matches!(self.tree.nodes[*id].tag, Tag::BookmarkStart | Tag::BookmarkEnd));
        once.map(|id| Edit::remove(self.tree.nodes[id].whole())).collect()
    }

    /// The edits at the places that `here` takes, with the values of `row` first.
    fn edits(&self, here: impl Fn(Id) -> bool, row: Option<&Row>) -> Result<Vec<Edit>, FillError> {
        let mut edits = Vec::new();
        let mut marks: BTreeMap<Id, Vec<(&Mark, String)>> = BTreeMap::new();
        for spot in self.found.spots.iter().filter(|spot| here(spot.at())) {
            let Some(value) = self.value(spot, row) else { continue };
            match spot {
                Spot::Mark { paragraph, mark, .. } => {
                    marks.entry(*paragraph).or_default().push((mark, plain(mark, &value)?));
                }
                Spot::Control(control) => edits.extend(self.control(control, &value)?),
                Spot::Legacy(legacy) => edits.extend(self.legacy(legacy, &value)?),
            }
        }
        for (paragraph, marks) in marks {
            edits.extend(self.paragraph(paragraph, &marks)?);
        }
        Ok(edits)
    }

    /// The value for a place; an empty one for a column that this row does not have.
    fn value(&self, spot: &Spot, row: Option<&Row>) -> Option<Value> {
        let name = spot.name();
        let text = |text: &str| Value::Text(text.to_owned());
        match (spot, row) {
            (Spot::Mark { mark, .. }, Some(_)) if mark.kind != MarkKind::Value => Some(text("")),
            (Spot::Mark { mark, .. }, None) if mark.kind != MarkKind::Value => None,
            (_, Some(row)) => match row.get(name) {
                Some(said) => Some(text(said)),
                None => Some(self.values.get(name).cloned().unwrap_or_else(|| text(""))),
            },
            (_, None) => self.values.get(name).cloned(),
        }
    }

    /// The elements with text of a paragraph that marks stand in, with the values instead. A
    /// value takes the look of the run in which its mark begins.
    fn paragraph(&self, id: Id, marks: &[(&Mark, String)]) -> Result<Vec<Edit>, FillError> {
        let all = Words::of(self.tree, id)?;
        let mut edits = Vec::new();
        for (index, (piece, start)) in all.pieces.iter().enumerate() {
            let next = all.pieces.get(index + 1).map_or(all.text.len(), |(_, start)| *start);
            // A break between two pieces belongs to neither.
            let end = start + self.tree.text(*piece)?.len();
            let span = *start..end.min(next);
            if marks.iter().all(|(mark, _)| mark.end <= span.start || mark.start >= span.end) {
                continue;
            }
            let with = words(self.tree, &filled(&all.text, span, marks));
            edits.push(Edit { range: self.tree.nodes[*piece].whole(), with });
        }
        Ok(edits)
    }
}

fn sign(ticked: bool) -> &'static str {
    if ticked { ON } else { OFF }
}

/// What stands in place of a mark.
fn plain(mark: &Mark, value: &Value) -> Result<String, FillError> {
    match value {
        Value::Text(text) | Value::Option(text) => Ok(text.clone()),
        Value::Checked(ticked) => Ok(sign(*ticked).to_owned()),
        Value::Many(_) | Value::Rows(_) => Err(FillError::WrongKind(mark.name.clone())),
    }
}

/// The part `span` of `text` with the values of the marks that begin in it, and without the rest
/// of those that began before.
fn filled(text: &str, span: Range<usize>, marks: &[(&Mark, String)]) -> String {
    let mut out = String::new();
    let mut at = span.start;
    for (mark, value) in marks {
        if mark.end <= span.start || mark.start >= span.end {
            continue;
        }
        if mark.start >= span.start {
            out.push_str(text.get(at..mark.start).unwrap_or_default());
            out.push_str(value);
        }
        at = mark.end.min(span.end);
    }
    out.push_str(text.get(at..span.end).unwrap_or_default());
    out
}
