//! The words of one paragraph as one text, whichever runs a word processor has cut them into.

use super::tree::{Id, Tag, Tree};
use crate::FillError;

/// Stands for what is no letter: a break, a tab, a picture. No placeholder goes across it.
const WALL: char = '\u{FFFC}';
/// The longest name between the braces, in characters.
const LONGEST: usize = 80;
/// How far behind the opening braces the closing ones are looked for, in bytes.
const FARTHEST: usize = 512;
/// How much of the sentence on either side is shown, in characters.
const SHOWN: usize = 80;

/// The words of a paragraph with the elements that they stand in.
#[derive(Debug)]
pub struct Words {
    pub text: String,
    /// Each element with text, and where its words begin in `text`.
    pub pieces: Vec<(Id, usize)>,
}

/// A mark between double braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub kind: MarkKind,
    pub name: String,
    /// Its place in [`Words::text`], braces included.
    pub start: usize,
    pub end: usize,
}

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// `{{name}}`
    Value,
    /// `{{#name}}`
    Open,
    /// `{{/name}}`
    Close,
}

impl Words {
    /// The words of paragraph `id`; those of a text box inside stand in paragraphs of their own.
    pub fn of(tree: &Tree<'_>, id: Id) -> Result<Words, FillError> {
        let mut words = Words { text: String::new(), pieces: Vec::new() };
        let mut at = id + 1;
        let end = tree.nodes[id].last;
        while at < end {
            let node = &tree.nodes[at];
            match node.tag {
                Tag::Text => {
                    words.pieces.push((at, words.text.len()));
                    words.text.push_str(&tree.text(at)?.replace(WALL, " "));
                    at = node.last;
                }
                // What stands inside has paragraphs of its own, or is no text.
                Tag::Drawing | Tag::OldPicture | Tag::Object | Tag::Paragraph => {
                    words.text.push(WALL);
                    at = node.last;
                }
                Tag::Break
                | Tag::Return
                | Tag::Tab
                | Tag::FieldMark
                | Tag::Symbol
                | Tag::Note
                | Tag::EndNote => {
                    words.text.push(WALL);
                    at += 1;
                }
                Tag::Hyphen => {
                    words.text.push(WALL);
                    at += 1;
                }
                _ => at += 1,
            }
        }
        Ok(words)
    }

    /// The marks in it, in order.
    pub fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut from = 0;
        while let Some(found) = self.text[from..].find("{{") {
            // Of `{{{` the inner two count.
            let braces = self.text[from + found..].len()
                - self.text[from + found..].trim_start_matches('{').len();
            let start = from + found + braces - 2;
            let inside = start + 2;
            let Some(length) = self.near(inside).find("}}") else {
                from = inside;
                continue;
            };
            match mark(&self.text[inside..inside + length]) {
                Some((kind, name)) => {
                    marks.push(Mark { kind, name, start, end: inside + length + 2 });
                    from = inside + length + 2;
                }
                None => from = inside,
            }
        }
        marks
    }

    /// What stands right behind a place: enough for any name.
    fn near(&self, from: usize) -> &str {
        let mut end = self.text.len().min(from + FARTHEST);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.text[from..end]
    }

    /// The sentence around a mark, for people.
    pub fn around(&self, mark: &Mark) -> String {
        let before: String = self.text[..mark.start].chars().rev().take(SHOWN).collect();
        let before: String = before.chars().rev().collect();
        let after: String = self.text[mark.end..].chars().take(SHOWN).collect();
        let whole = format!("{before}{{{{{}}}}}{after}", mark.name).replace(WALL, " ");
        whole.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn mark(inside: &str) -> Option<(MarkKind, String)> {
    let inside = inside.trim();
    let (kind, name) = match (inside.strip_prefix('#'), inside.strip_prefix('/')) {
        (Some(name), _) => (MarkKind::Open, name),
        (_, Some(name)) => (MarkKind::Close, name),
        _ => (MarkKind::Value, inside),
    };
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let sound = !name.is_empty()
        && name.chars().count() <= LONGEST
        && !name.contains(['{', '}', '#', WALL]);
    sound.then_some((kind, name))
}
