//! Buttons that are ticked: their states, and which of them everyone can show.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::field::{Kind, MOST_OPTIONS, MOST_TOLD, Widget, inherited};
use crate::pdf::access::{array, as_dict, at, dict, get, name, resolved, text, words};

/// A check box, or several of which one can be ticked; names states that have none.
pub(super) fn kind(
    file: &Document,
    chain: &[ObjectId],
    radio: bool,
    widgets: &mut [Widget],
) -> Kind {
    for (index, widget) in widgets.iter_mut().enumerate().filter(|(_, w)| w.on.is_empty()) {
        widget.on = if radio { index.to_string().into_bytes() } else { b"Yes".to_vec() };
    }
    let labels = inherited(file, chain, "Opt").and_then(|opt| opt.as_array().ok());
    let mut options: Vec<(Vec<u8>, String)> = Vec::new();
    for (index, widget) in widgets.iter().enumerate().take(MOST_OPTIONS) {
        if options.iter().any(|(on, _)| *on == widget.on) {
            continue;
        }
        let label = labels.and_then(|labels| words(resolved(file, labels.get(index)?)));
        let said = label.or_else(|| text(file, at(file, widget.id)?, "TU"));
        let name = || String::from_utf8_lossy(&widget.on).into_owned();
        options.push((widget.on.clone(), said.filter(|s| !s.is_empty()).unwrap_or_else(name)));
    }
    match options.as_slice() {
        [(on, _)] if !radio => Kind::Check(on.clone()),
        _ => Kind::Radio(options),
    }
}

/// The state in which a button is ticked: any but `Off` (12.7.4.2.3).
pub(super) fn on_state(file: &Document, note: &Dictionary) -> Option<Vec<u8>> {
    let states = dict(file, note, "AP").and_then(|states| match get(file, states, "N")? {
        Object::Dictionary(states) => Some(states),
        _ => None,
    });
    let drawn =
        states.and_then(|states| states.iter().map(|(state, _)| state).find(|s| *s != b"Off"));
    drawn.cloned().or_else(|| name(file, note, "AS").filter(|state| state != b"Off"))
}

/// The drawings of a button by state, but for those that need a font which is not in the file.
pub(in crate::pdf) fn drawn_states(file: &Document, id: ObjectId) -> BTreeMap<Vec<u8>, ObjectId> {
    let states = at(file, id).and_then(|note| dict(file, note, "AP"));
    let states = states.and_then(|states| match get(file, states, "N")? {
        Object::Dictionary(states) => Some(states),
        _ => None,
    });
    let drawn = |(name, state): (&Vec<u8>, &Object)| {
        let Object::Stream(stream) = resolved(file, state) else { return None };
        let whole = fonts_are_embedded(file, &stream.dict);
        whole.then_some((name.clone(), state.as_reference().ok()?))
    };
    states.map_or_else(BTreeMap::new, |states| {
        states.iter().take(MOST_TOLD).filter_map(drawn).collect()
    })
}

/// A viewer that lacks a font draws another sign: '3' where a tick was meant.
fn fonts_are_embedded(file: &Document, drawing: &Dictionary) -> bool {
    let fonts = dict(file, drawing, "Resources").and_then(|own| dict(file, own, "Font"));
    fonts.is_none_or(|fonts| {
        fonts.len() <= MOST_TOLD
            && fonts.iter().all(|(_, font)| {
                as_dict(resolved(file, font)).is_some_and(|f| is_embedded(file, f))
            })
    })
}

fn is_embedded(file: &Document, font: &Dictionary) -> bool {
    if name(file, font, "Subtype").as_deref() == Some(b"Type3") {
        return true;
    }
    let inner = array(file, font, "DescendantFonts").first();
    let inner = inner.and_then(|inner| as_dict(resolved(file, inner))).unwrap_or(font);
    let descriptor = dict(file, inner, "FontDescriptor");
    let programs = ["FontFile", "FontFile2", "FontFile3"];
    descriptor.is_some_and(|d| programs.iter().any(|key| get(file, d, key).is_some()))
}
