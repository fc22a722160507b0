//! New values and drawings put into the file.

use lopdf::{Document, Object};
use mentormap_report::text::Setter;

use super::{
    access::at_mut,
    change::{Change, New, kept},
    draw::{Drawing, embed},
    form::{Field, Form, Kind},
    paint,
};

/// Puts the values of `changes` and all `drawings` into the file of `form`.
pub(super) fn apply(form: &mut Form, changes: &[Change], drawings: &[Drawing], setter: &Setter) {
    let fonts = embed(&mut form.file, setter, paint::lines(drawings));
    for drawing in drawings {
        drawing.add(&mut form.file, &fonts);
    }
    for change in changes {
        match form.fields.get(change.field) {
            Some(field) if change.set => set(&mut form.file, field, &change.new),
            Some(field) => show_state(&mut form.file, field),
            None => {}
        }
    }
    if let Some(root) = at_mut(&mut form.file, form.root) {
        // Everything is drawn; a viewer that drew it anew would do so with a font of its own.
        root.remove(b"NeedAppearances");
        // The same form once more, with the old values.
        root.remove(b"XFA");
    }
    if let Ok(catalog) = form.file.catalog_mut() {
        // Rights that the file gave to one program end with the first change (12.8.2.3).
        catalog.remove(b"Perms");
        catalog.remove(b"NeedsRendering");
    }
}

fn set(file: &mut Document, field: &Field, new: &New) {
    let (value, indices) = kept(field, new);
    for id in &field.ids {
        let Some(dict) = at_mut(file, *id) else { continue };
        dict.set("V", value.clone());
        dict.remove(b"RV");
        match &indices {
            Some(indices) => dict.set("I", indices.clone()),
            None => drop(dict.remove(b"I")),
        }
    }
    for widget in &field.widgets {
        let Some(note) = at_mut(file, widget.id) else { continue };
        if !field.ids.contains(&widget.id) {
            note.remove(b"V");
        }
        if let New::State(state) = new {
            let ticked = state.as_ref().is_some_and(|state| *state == widget.on);
            let state = if ticked { widget.on.clone() } else { b"Off".to_vec() };
            note.set("AS", Object::Name(state));
        }
    }
}

/// A button that has drawings now says which of them it shows (12.5.5).
fn show_state(file: &mut Document, field: &Field) {
    if !matches!(field.kind, Kind::Check(_) | Kind::Radio(_)) {
        return;
    }
    for widget in &field.widgets {
        let ticked = field.value.as_bytes() == widget.on;
        let Some(note) = at_mut(file, widget.id).filter(|note| !note.has(b"AS")) else { continue };
        let state = if ticked { widget.on.clone() } else { b"Off".to_vec() };
        note.set("AS", Object::Name(state));
    }
}
