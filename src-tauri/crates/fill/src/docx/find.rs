//! What can be filled in in one part: marks between braces, content controls, fields of older
//! documents, repeated rows.

use super::{
    control::{self, Control},
    legacy::{self, Legacy},
    paragraph::{Mark, MarkKind, Words},
    tree::{Id, Tag, Tree},
};
use crate::FillError;

/// The most places in a part, and the most repeated rows.
const MOST: usize = 5_000;
const MOST_LOOPS: usize = 200;

/// A place to fill in.
#[derive(Debug)]
pub enum Spot {
    /// A mark between braces.
    Mark {
        paragraph: Id,
        mark: Mark,
        around: String,
    },
    Control(Control),
    Legacy(Legacy),
}

/// Rows or paragraphs that are repeated.
#[derive(Debug)]
pub struct Loop {
    pub name: String,
    /// Siblings; often one and the same.
    pub first: Id,
    pub last: Id,
    pub around: String,
}

/// Everything in a part, in the order of the text.
#[derive(Debug, Default)]
pub struct Found {
    pub spots: Vec<Spot>,
    pub loops: Vec<Loop>,
}

impl Spot {
    pub fn name(&self) -> &str {
        match self {
            Spot::Mark { mark, .. } => &mark.name,
            Spot::Control(control) => &control.name,
            Spot::Legacy(legacy) => &legacy.name,
        }
    }

    /// The element it stands at.
    pub fn at(&self) -> Id {
        match self {
            Spot::Mark { paragraph, .. } => *paragraph,
            Spot::Control(control) => control.id,
            Spot::Legacy(legacy) => legacy.begin,
        }
    }
}

/// Finds everything in a part.
///
/// # Errors
/// When the marks of repeated rows do not belong together.
pub fn find(tree: &Tree<'_>) -> Result<Found, FillError> {
    let mut found = Found::default();
    let mut open: Option<(Mark, Id, String)> = None;
    for id in 0..tree.nodes.len() {
        if tree.nodes[id].tag != Tag::Paragraph {
            continue;
        }
        let words = Words::of(tree, id)?;
        for mark in words.marks() {
            let around = words.around(&mark);
            match mark.kind {
                MarkKind::Value => {}
                MarkKind::Open if open.is_none() => {
                    open = Some((mark.clone(), id, around.clone()));
                }
                MarkKind::Close if open.as_ref().is_some_and(|(o, ..)| o.name == mark.name) => {
                    if let Some((opened, from, around)) = open.take() {
                        found.loops.push(repeated(tree, opened.name, (from, id), around)?);
                    }
                }
                _ => return Err(FillError::Markers(mark.name)),
            }
            found.spots.push(Spot::Mark { paragraph: id, mark, around });
        }
        found.spots.extend(legacy::find(tree, id).into_iter().map(Spot::Legacy));
        if found.spots.len() > MOST || found.loops.len() > MOST_LOOPS {
            return Err(FillError::TooComplex);
        }
    }
    if let Some((mark, ..)) = open {
        return Err(FillError::Markers(mark.name));
    }
    controls(tree, &mut found)?;
    found.spots.sort_by_key(Spot::at);
    if found.spots.len() > MOST { Err(FillError::TooComplex) } else { Ok(found) }
}

/// The content controls that hold no other place.
fn controls(tree: &Tree<'_>, found: &mut Found) -> Result<(), FillError> {
    let ids: Vec<Id> =
        (0..tree.nodes.len()).filter(|id| tree.nodes[*id].tag == Tag::Control).collect();
    if ids.len() > MOST {
        return Err(FillError::TooComplex);
    }
    let ids = ids.into_iter();
    let all: Vec<Control> = ids.filter_map(|id| control::read(tree, id)).collect();
    let holds = |outer: &Control, at: Id| tree.inside(outer.id).contains(&at);
    let taken: Vec<Id> = found.spots.iter().map(Spot::at).collect();
    let rows: Vec<Id> = found.loops.iter().flat_map(|each| [each.first, each.last]).collect();
    let plain = all.iter().filter(|one| {
        let others = all.iter().filter(|other| other.id != one.id).map(|other| other.id);
        // A mark in the paragraph around a control is no mark in it.
        !others.chain(taken.iter().copied()).chain(rows.iter().copied()).any(|at| holds(one, at))
            && !marked(tree, one.id)
    });
    found.spots.extend(plain.cloned().map(Spot::Control));
    Ok(())
}

/// Whether the words in a control hold a mark.
fn marked(tree: &Tree<'_>, id: Id) -> bool {
    let texts = tree.inside(id).filter(|inner| tree.nodes[*inner].tag == Tag::Text);
    let text: String = texts.filter_map(|inner| tree.text(inner).ok()).collect();
    text.contains("{{") && text.contains("}}")
}

/// What is repeated between two marks: paragraphs when both stand beside each other, as in one
/// cell; table rows when they stand in several cells of one table.
fn repeated(
    tree: &Tree<'_>,
    name: String,
    (from, to): (Id, Id),
    around: String,
) -> Result<Loop, FillError> {
    let beside = (tree.nodes[from].parent == tree.nodes[to].parent).then_some((from, to));
    let rows = || {
        tree.above(from).filter(|id| tree.nodes[*id].tag == Tag::TableRow).find_map(|row| {
            let table = tree.nodes[row].parent?;
            let other = tree.above(to).find(|id| tree.nodes[*id].parent == Some(table))?;
            (tree.nodes[other].tag == Tag::TableRow).then_some((row, other))
        })
    };
    let (first, last) = beside.or_else(rows).ok_or_else(|| FillError::Markers(name.clone()))?;
    Ok(Loop { name, first, last, around })
}
