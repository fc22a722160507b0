//! Fields of older documents: mail merge, and the form fields from before content controls.

use super::tree::{Id, Tag, Tree};
use crate::Choice;

/// A field within one paragraph.
#[derive(Debug)]
pub struct Legacy {
    pub name: String,
    pub kind: LegacyKind,
    /// The element it begins with, and all that it is made of in order.
    pub begin: Id,
    pub parts: Vec<Id>,
    /// The words that it shows.
    pub texts: Vec<Id>,
}

/// What a field is.
#[derive(Debug, Clone)]
pub enum LegacyKind {
    /// Replaced as a whole by its value.
    Merge,
    /// Stays a field with another text.
    Text,
    /// The element that holds its state.
    Check {
        state: Id,
    },
    Choice {
        state: Id,
        options: Vec<Choice>,
    },
}

/// The fields of a paragraph, in order.
pub fn find(tree: &Tree<'_>, paragraph: Id) -> Vec<Legacy> {
    let mut fields = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = paragraph + 1;
    let end = tree.nodes[paragraph].last;
    while at < end {
        let node = &tree.nodes[at];
        match node.tag {
            // A text box has paragraphs of its own.
            Tag::Paragraph => {
                at = node.last;
                continue;
            }
            Tag::Simple => fields.extend(simple(tree, at)),
            Tag::FieldMark => match tree.attribute(at, "fldCharType").as_deref() {
                Some("begin") => open.push(Open::at(at)),
                Some("separate") => {
                    if let Some(field) = open.last_mut() {
                        field.parts.push(at);
                        field.shows = true;
                    }
                }
                Some("end") => {
                    if let Some(mut field) = open.pop() {
                        field.parts.push(at);
                        fields.extend(field.known(tree, open.is_empty()));
                    }
                }
                _ => {}
            },
            Tag::Instruction => {
                if let Some(field) = open.last_mut() {
                    field.parts.push(at);
                    field.instruction.push_str(&tree.text(at).unwrap_or_default());
                }
            }
            Tag::Text => {
                if let Some(field) = open.last_mut().filter(|field| field.shows) {
                    field.texts.push(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    fields
}

/// A field whose end has not come yet.
struct Open {
    begin: Id,
    parts: Vec<Id>,
    instruction: String,
    texts: Vec<Id>,
    shows: bool,
}

impl Open {
    fn at(begin: Id) -> Open {
        Open {
            begin,
            parts: vec![begin],
            instruction: String::new(),
            texts: Vec::new(),
            shows: false,
        }
    }

    /// The field, when it is of a kind that can be filled in and stands in no other one.
    fn known(self, tree: &Tree<'_>, outermost: bool) -> Option<Legacy> {
        let mut words = self.instruction.split_whitespace();
        let command = words.next().unwrap_or_default().to_ascii_uppercase();
        let (name, kind) = match command.as_str() {
            "MERGEFIELD" => (merge_name(&self.instruction)?, LegacyKind::Merge),
            "FORMTEXT" => (form_name(tree, self.begin)?, LegacyKind::Text),
            "FORMCHECKBOX" => {
                let state = tree.within(self.begin, Tag::CheckBox)?;
                (form_name(tree, self.begin)?, LegacyKind::Check { state })
            }
            "FORMDROPDOWN" => {
                let state = tree.within(self.begin, Tag::List)?;
                let options = options(tree, state);
                (form_name(tree, self.begin)?, LegacyKind::Choice { state, options })
            }
            _ => return None,
        };
        let Open { begin, parts, texts, .. } = self;
        outermost.then_some(Legacy { name, kind, begin, parts, texts })
    }
}

fn simple(tree: &Tree<'_>, id: Id) -> Option<Legacy> {
    let instruction = tree.attribute(id, "instr")?;
    let command = instruction.split_whitespace().next()?.to_ascii_uppercase();
    if command != "MERGEFIELD" {
        return None;
    }
    let texts = tree.inside(id).filter(|inner| tree.nodes[*inner].tag == Tag::Text).collect();
    let name = merge_name(&instruction)?;
    Some(Legacy { name, kind: LegacyKind::Merge, begin: id, parts: vec![id], texts })
}

/// `MERGEFIELD "First name" \* MERGEFORMAT` asks for `First name`.
fn merge_name(instruction: &str) -> Option<String> {
    let (_, rest) = instruction.trim().split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    let name = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split_whitespace().next()?,
    };
    let name = name.trim();
    (!name.is_empty() && !name.starts_with('\\')).then(|| name.to_owned())
}

fn form_name(tree: &Tree<'_>, begin: Id) -> Option<String> {
    let data = tree.child(begin, Tag::FieldData)?;
    let name = tree.child(data, Tag::Name).and_then(|id| tree.attribute(id, "val"));
    name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// What stands in a list has no value apart from its words.
fn options(tree: &Tree<'_>, list: Id) -> Vec<Choice> {
    let entries = tree.children(list).filter(|id| tree.nodes[*id].tag == Tag::Entry);
    let labels = entries.filter_map(|id| tree.attribute(id, "val"));
    labels.map(|label| Choice { value: label.clone(), label }).collect()
}
