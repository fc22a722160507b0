//! Writing into the text of a part: pieces of it replaced, everything else kept to the byte.

use std::ops::Range;

use super::tree::{Id, Tag, Tree};
use crate::FillError;

/// The most that one part may grow to, in bytes.
const MOST: usize = 48 * 1024 * 1024;

/// A piece of the text and what stands there instead.
#[derive(Debug)]
pub struct Edit {
    pub range: Range<usize>,
    pub with: String,
}

impl Edit {
    pub fn remove(range: Range<usize>) -> Edit {
        Edit { range, with: String::new() }
    }
}

/// The text of `range` with the edits in it made.
///
/// # Errors
/// When two edits are about the same piece, or the text gets too large.
pub fn apply(xml: &str, range: Range<usize>, mut edits: Vec<Edit>) -> Result<String, FillError> {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(range.len());
    let mut at = range.start;
    for edit in edits {
        // Two places in each other: what begins first wins.
        if edit.range.start < at || edit.range.end > range.end {
            continue;
        }
        out.push_str(xml.get(at..edit.range.start).ok_or(FillError::Damaged("xml"))?);
        out.push_str(&edit.with);
        at = edit.range.end;
        grown(out.len())?;
    }
    out.push_str(xml.get(at..range.end).ok_or(FillError::Damaged("xml"))?);
    grown(out.len())?;
    Ok(out)
}

/// Refuses a text that grew too large.
pub fn grown(length: usize) -> Result<(), FillError> {
    if length > MOST { Err(FillError::TooLarge { limit: MOST }) } else { Ok(()) }
}

/// Elements with the text `said`, as they stand in a run: lines apart by breaks, tabs as tabs.
pub fn words(tree: &Tree<'_>, said: &str) -> String {
    let prefix = &tree.prefix;
    let mut out = String::new();
    let said = said.replace("\r\n", "\n").replace('\r', "\n");
    for (index, line) in said.split('\n').enumerate() {
        if index > 0 {
            out.push_str(&format!("<{prefix}br/>"));
        }
        for (index, part) in line.split('\t').enumerate() {
            if index > 0 {
                out.push_str(&format!("<{prefix}tab/>"));
            }
            if !part.is_empty() {
                let part = escaped(part);
                out.push_str(&format!("<{prefix}t xml:space=\"preserve\">{part}</{prefix}t>"));
            }
        }
    }
    if out.is_empty() { format!("<{prefix}t></{prefix}t>") } else { out }
}

/// A run with the text `said` in the look `look`, which is an element as it is written.
pub fn run(tree: &Tree<'_>, look: &str, said: &str) -> String {
    let prefix = &tree.prefix;
    format!("<{prefix}r>{look}{}</{prefix}r>", words(tree, said))
}

/// How the run around `text` looks, as it is written; empty for nothing special.
pub fn look_of<'x>(tree: &Tree<'x>, text: Id) -> &'x str {
    let run = tree.around(text, Tag::Run);
    let look = run.and_then(|run| tree.child(run, Tag::RunLook));
    look.and_then(|look| tree.xml.get(tree.nodes[look].whole())).unwrap_or_default()
}

/// Letters that XML keeps for itself are written in its way; those it forbids are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            letter => out.push(letter),
        }
    }
    out
}
