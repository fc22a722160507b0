//! Content controls: the fields of Word since 2007.

use super::tree::{Id, Tag, Tree};
use crate::Choice;

/// A content control that can be filled in.
#[derive(Debug, Clone)]
pub struct Control {
    pub id: Id,
    /// Its tag; its title when it has none.
    pub name: String,
    /// What people call it; empty for nothing.
    pub title: String,
    pub kind: ControlKind,
    pub look: Id,
    pub content: Id,
    /// What stands in it now; empty while it shows what to type there.
    pub value: String,
}

/// What a control holds.
#[derive(Debug, Clone)]
pub enum ControlKind {
    Text { multiline: bool },
    Check { on: String, off: String },
    Choice { options: Vec<Choice>, editable: bool },
}

/// The control `id`; none when it has no name or holds no text.
pub fn read(tree: &Tree<'_>, id: Id) -> Option<Control> {
    let look = tree.child(id, Tag::ControlLook)?;
    let content = tree.child(id, Tag::ControlContent)?;
    let said = |tag| {
        let found = tree.child(look, tag).and_then(|id| tree.attribute(id, "val"));
        found.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let title = said(Tag::Alias);
    let name = said(Tag::ControlName).or_else(|| title.clone())?;
    let kind = kind(tree, look, content)?;
    let texts = tree.inside(content).filter(|inner| tree.nodes[*inner].tag == Tag::Text);
    let value: String = texts.filter_map(|inner| tree.text(inner).ok()).collect();
    let empty = tree.child(look, Tag::Showing).is_some();
    Some(Control {
        id,
        name,
        title: title.unwrap_or_default(),
        kind,
        look,
        content,
        value: if empty { String::new() } else { value },
    })
}

fn kind(tree: &Tree<'_>, look: Id, content: Id) -> Option<ControlKind> {
    for child in tree.children(look) {
        match tree.nodes[child].tag {
            Tag::Picture
            | Tag::Gallery
            | Tag::Group
            | Tag::Equation
            | Tag::Citation
            | Tag::Bibliography => return None,
            Tag::CheckControl => return Some(check(tree, child)),
            tag @ (Tag::DropDown | Tag::ComboBox) => {
                let options = options(tree, child);
                return Some(ControlKind::Choice { options, editable: tag == Tag::ComboBox });
            }
            _ => {}
        }
    }
    // Whole rows or cells are no place for a word.
    let rows = tree
        .children(content)
        .any(|id| matches!(tree.nodes[id].tag, Tag::TableRow | Tag::Table | Tag::Control));
    let multiline = tree.within(content, Tag::Paragraph).is_some();
    (!rows).then_some(ControlKind::Text { multiline })
}

/// The signs of a check box; the usual ones when it names none.
fn check(tree: &Tree<'_>, id: Id) -> ControlKind {
    let sign = |tag, usual: char| {
        let code = tree.child(id, tag).and_then(|state| tree.attribute(state, "val"));
        let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
        code.and_then(char::from_u32).unwrap_or(usual).to_string()
    };
    ControlKind::Check { on: sign(Tag::CheckedState, '☒'), off: sign(Tag::UncheckedState, '☐') }
}

fn options(tree: &Tree<'_>, id: Id) -> Vec<Choice> {
    let items = tree.children(id).filter(|item| tree.nodes[*item].tag == Tag::ListItem);
    let mut options: Vec<Choice> = Vec::new();
    for item in items {
        let label = tree.attribute(item, "displayText");
        let value = tree.attribute(item, "value").or_else(|| label.clone()).unwrap_or_default();
        // The first one often only says to choose.
        if !value.is_empty() && !options.iter().any(|known| known.value == value) {
            options.push(Choice { label: label.unwrap_or_else(|| value.clone()), value });
        }
    }
    options
}
