//! One field: what it takes, and the places that show it.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::{Page, button, nearest, tree::Leaf};
use crate::{
    Area, Choice, FieldKind,
    pdf::access::{all_words, at, get, rectangle, resolved, text, words},
};

/// 12.7.3.1, 12.7.4: what the bits of `Ff` say.
mod flag {
    pub const READ_ONLY: i64 = 1;
    pub const REQUIRED: i64 = 1 << 1;
    pub const MULTILINE: i64 = 1 << 12;
    pub const RADIO: i64 = 1 << 15;
    pub const PUSH: i64 = 1 << 16;
    pub const COMBO: i64 = 1 << 17;
    pub const EDIT: i64 = 1 << 18;
    pub const MULTI: i64 = 1 << 21;
    pub const COMB: i64 = 1 << 24;
}
/// 12.5.3: a note that is not shown.
const HIDDEN: i64 = 1 << 1 | 1 << 5;
/// Longer lists are no real ones.
pub(super) const MOST_OPTIONS: usize = 5000;
/// So many of the chosen options are told, and so many states and fonts of a button looked at.
pub(super) const MOST_TOLD: usize = 200;

/// A field with its places.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Field {
    pub name: String,
    pub label: String,
    pub kind: Kind,
    pub read_only: bool,
    pub required: bool,
    /// What stands in it.
    pub value: String,
    /// From itself outwards, the form last: where what it does not say itself is looked up.
    pub chain: Vec<ObjectId>,
    /// The objects that hold its value.
    pub ids: Vec<ObjectId>,
    pub widgets: Vec<Widget>,
    /// It is a signature that was given.
    pub signed: bool,
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pdf) enum Kind {
    Text {
        multiline: bool,
        max_len: Option<usize>,
        comb: bool,
    },
    /// With the name of its ticked state.
    Check(Vec<u8>),
    /// With the names of the ticked states, and how each is shown.
    Radio(Vec<(Vec<u8>, String)>),
    Choice {
        options: Vec<Choice>,
        combo: bool,
        editable: bool,
        multi: bool,
    },
    Signature,
}

/// A place that shows a field.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Widget {
    pub id: ObjectId,
    pub page: usize,
    /// Left, bottom, right, top.
    pub rect: [f32; 4],
    /// The name of its ticked state, when it is a button.
    pub on: Vec<u8>,
}

impl Field {
    /// None for what cannot be filled in: buttons that do something, hidden fields.
    pub(super) fn of(
        file: &Document,
        form: ObjectId,
        leaf: Leaf,
        places: &BTreeMap<ObjectId, usize>,
    ) -> Option<Field> {
        let mut chain: Vec<ObjectId> = leaf.chain.iter().rev().copied().collect();
        let flags = nearest(file, &chain, "Ff").unwrap_or_default();
        let mut widgets: Vec<Widget> =
            leaf.widgets.iter().filter_map(|id| widget(file, *id, places)).collect();
        let kind = kind(file, &chain, flags, &mut widgets).filter(|_| !widgets.is_empty())?;
        let value = inherited(file, &chain, "V");
        let signed = kind == Kind::Signature && value.is_some();
        let value = value.map(shown).unwrap_or_default();
        chain.push(form);
        Some(Field {
            label: label(file, &leaf),
            name: leaf.name,
            kind,
            read_only: flags & flag::READ_ONLY != 0,
            required: flags & flag::REQUIRED != 0,
            value,
            chain,
            ids: leaf.fields,
            widgets,
            signed,
        })
    }

    /// Where it is shown.
    pub(super) fn areas(&self, pages: &[Page]) -> Vec<Area> {
        let area = |widget: &Widget| {
            let option = match &self.kind {
                Kind::Radio(options) => options.iter().position(|(on, _)| *on == widget.on),
                _ => None,
            };
            Some(pages.get(widget.page)?.area(widget.page, widget.rect, option))
        };
        self.widgets.iter().filter_map(area).collect()
    }

    /// What it takes of memory, about, in bytes.
    pub(super) fn weight(&self) -> usize {
        const EACH: usize = 64;
        let options = match &self.kind {
            Kind::Radio(options) => {
                options.iter().map(|(on, label)| EACH + on.len() + label.len()).sum()
            }
            Kind::Choice { options, .. } => {
                options.iter().map(|o| EACH + o.value.len() + o.label.len()).sum()
            }
            _ => 0,
        };
        self.name.len() + self.label.len() + self.value.len() + options
    }

    /// As others see it.
    pub(in crate::pdf) fn public(&self, pages: &[Page]) -> crate::Field {
        crate::Field {
            name: self.name.clone(),
            label: self.label.clone(),
            kind: self.kind.public(),
            areas: self.areas(pages),
            read_only: self.read_only,
            required: self.required,
            value: self.value.clone(),
        }
    }
}

impl Kind {
    fn public(&self) -> FieldKind {
        match self {
            Kind::Text { multiline, max_len, comb } => {
                FieldKind::Text { multiline: *multiline, max_len: *max_len, comb: *comb }
            }
            Kind::Check(on) => FieldKind::Check { on: String::from_utf8_lossy(on).into_owned() },
            Kind::Radio(options) => FieldKind::Radio {
                options: options
                    .iter()
                    .map(|(on, label)| Choice {
                        value: String::from_utf8_lossy(on).into_owned(),
                        label: label.clone(),
                    })
                    .collect(),
            },
            Kind::Choice { options, editable, multi, .. } => {
                FieldKind::Choice { options: options.clone(), editable: *editable, multi: *multi }
            }
            Kind::Signature => FieldKind::Signature,
        }
    }
}

/// The value of `key` in the nearest of `chain` that has it.
pub(in crate::pdf) fn inherited<'a>(
    file: &'a Document,
    chain: &[ObjectId],
    key: &str,
) -> Option<&'a Object> {
    chain.iter().find_map(|id| get(file, at(file, *id)?, key))
}

/// What the file says that the field is for; the last part of its name when it says nothing.
fn label(file: &Document, leaf: &Leaf) -> String {
    let said = |id: &ObjectId| text(file, at(file, *id)?, "TU");
    let label = leaf.fields.iter().chain(&leaf.widgets).find_map(said);
    let label = label.map(|label| label.trim().to_owned()).filter(|label| !label.is_empty());
    label.unwrap_or_else(|| leaf.name.rsplit('.').next().unwrap_or_default().to_owned())
}

fn shown(value: &Object) -> String {
    match value {
        Object::Array(items) => {
            items.iter().take(MOST_TOLD).filter_map(words).collect::<Vec<_>>().join(", ")
        }
        Object::Name(name) if name == b"Off" => String::new(),
        other => words(other).unwrap_or_default(),
    }
}

fn widget(file: &Document, id: ObjectId, places: &BTreeMap<ObjectId, usize>) -> Option<Widget> {
    let note = at(file, id)?;
    let hidden = nearest(file, &[id], "F").is_some_and(|bits| bits & HIDDEN != 0);
    let rect = rectangle(file, note, "Rect")?;
    let page = *places.get(&id)?;
    let on = button::on_state(file, note).unwrap_or_default();
    (!hidden).then_some(Widget { id, page, rect, on })
}

/// None for a button that does something instead of being ticked.
fn kind(file: &Document, chain: &[ObjectId], flags: i64, widgets: &mut [Widget]) -> Option<Kind> {
    match inherited(file, chain, "FT")?.as_name().ok()? {
        b"Tx" => Some(text_kind(file, chain, flags)),
        b"Btn" if flags & flag::PUSH == 0 => {
            Some(button::kind(file, chain, flags & flag::RADIO != 0, widgets))
        }
        b"Ch" => Some(choice_kind(file, chain, flags)),
        b"Sig" => Some(Kind::Signature),
        _ => None,
    }
}

fn text_kind(file: &Document, chain: &[ObjectId], flags: i64) -> Kind {
    let max_len = nearest(file, chain, "MaxLen").and_then(|length| usize::try_from(length).ok());
    let max_len = max_len.filter(|length| (1..=100_000).contains(length));
    let multiline = flags & flag::MULTILINE != 0;
    // 12.7.4.3: only meaningful on one line with a limit.
    let comb = flags & flag::COMB != 0 && !multiline && max_len.is_some_and(|length| length <= 500);
    Kind::Text { multiline, max_len, comb }
}

fn choice_kind(file: &Document, chain: &[ObjectId], flags: i64) -> Kind {
    let items = inherited(file, chain, "Opt").and_then(|items| items.as_array().ok());
    let option = |item: &Object| {
        let item = resolved(file, item);
        if let Object::Array(pair) = item {
            let part = |index: usize| words(resolved(file, pair.get(index)?));
            let value = part(0)?;
            return Some(Choice { label: part(1).unwrap_or_else(|| value.clone()), value });
        }
        words(item).map(|value| Choice { label: value.clone(), value })
    };
    let combo = flags & flag::COMBO != 0;
    Kind::Choice {
        options: items
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .take(MOST_OPTIONS)
            .filter_map(option)
            .collect(),
        combo,
        editable: combo && flags & flag::EDIT != 0,
        multi: !combo && flags & flag::MULTI != 0,
    }
}

/// What stands in `field` now, each chosen option by itself, whole.
pub(in crate::pdf) fn value_texts(file: &Document, field: &Field) -> Vec<String> {
    match inherited(file, &field.chain, "V") {
        Some(Object::Array(items)) => {
            let items = items.iter().take(MOST_OPTIONS);
            items.filter_map(|item| words(resolved(file, item))).collect()
        }
        Some(other) => all_words(other).into_iter().collect(),
        None => Vec::new(),
    }
}
