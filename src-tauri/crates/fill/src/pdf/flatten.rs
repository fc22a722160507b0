//! Fields made part of their pages, so that they can be changed no more.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::{
    access::{array, at, at_mut, dict, get, integer, name, numbers, rectangle, resolved},
    draw::number,
    form::{Form, Kind},
    structure::Tree,
};
use crate::FillError;

/// 12.5.3: hidden in whatever way, and printed.
const HIDDEN: i64 = 1 << 1 | 1 << 5;

/// Each page gets its own copy of what it draws with.
const MOST_RESOURCES: usize = 5000;

/// Draws every field on its page and takes the form away; fields for a digital signature stay.
///
/// # Errors
/// When pages share more resources than any form has.
pub(super) fn flatten(form: &mut Form) -> Result<(), FillError> {
    let signatures = form.fields.iter().filter(|field| field.kind == Kind::Signature);
    let kept: BTreeSet<ObjectId> =
        signatures.flat_map(|field| field.widgets.iter().map(|widget| widget.id)).collect();
    let roots: Vec<Object> = form
        .fields
        .iter()
        .filter(|field| field.kind == Kind::Signature)
        .filter_map(|field| field.chain.iter().rev().nth(1))
        .map(|id| Object::Reference(*id))
        .collect();
    let mut tree = Tree::of(&form.file);
    for page in form.pages.iter().map(|page| page.id).collect::<Vec<_>>() {
        flatten_page(&mut form.file, page, &kept, tree.as_mut())?;
    }
    if let Some(tree) = tree {
        tree.store(&mut form.file);
    }
    if roots.is_empty() {
        if let Ok(catalog) = form.file.catalog_mut() {
            catalog.remove(b"AcroForm");
        }
        form.file.objects.remove(&form.root);
    } else if let Some(root) = at_mut(&mut form.file, form.root) {
        root.set("Fields", roots);
        root.remove(b"CO");
    }
    Ok(())
}

fn flatten_page(
    file: &mut Document,
    page: ObjectId,
    kept: &BTreeSet<ObjectId>,
    mut tree: Option<&mut Tree>,
) -> Result<(), FillError> {
    let Some(node) = at(file, page) else { return Ok(()) };
    let notes = array(file, node, "Annots").to_vec();
    let is_field = |note: &Object| {
        let Ok(id) = note.as_reference() else { return false };
        let subtype = at(file, id).and_then(|note| name(file, note, "Subtype"));
        subtype.as_deref() == Some(b"Widget") && !kept.contains(&id)
    };
    let (fields, rest): (Vec<Object>, Vec<Object>) = notes.into_iter().partition(is_field);
    if fields.is_empty() {
        return Ok(());
    }
    let fields: Vec<ObjectId> =
        fields.iter().filter_map(|field| field.as_reference().ok()).collect();
    let mut drawn = BTreeMap::new();
    let mut content = String::from("\nQ\n");
    for (index, id) in fields.iter().enumerate() {
        if let Some((drawing, matrix)) = placed(file, *id) {
            let key = format!("MmField{index}");
            let matrix = matrix.map(number).join(" ");
            let draw = format!("q\n{matrix} cm\n/{key} Do\nQ\n");
            let mark = tree.as_mut().and_then(|tree| tree.take_over(file, *id, page));
            content.push_str(&match mark {
                Some(mark) => format!("/Form <</MCID {mark}>> BDC\n{draw}EMC\n"),
                None => draw,
            });
            drawn.insert(key, drawing);
        }
    }
    add_content(file, page, content, &drawn)?;
    let Some(node) = at_mut(file, page) else { return Ok(()) };
    if rest.is_empty() {
        drop(node.remove(b"Annots"))
    } else {
        node.set("Annots", rest)
    }
    for id in fields {
        file.objects.remove(&id);
    }
    Ok(())
}

/// The drawing that a field shows, and how it comes to stand in its place (12.5.5).
fn placed(file: &Document, id: ObjectId) -> Option<(ObjectId, [f32; 6])> {
    let note = at(file, id)?;
    if integer(file, note, "F").unwrap_or_default() & HIDDEN != 0 {
        return None;
    }
    let (drawing, stream) = shown(file, note)?;
    let [left, bottom, right, top] = rectangle(file, note, "Rect")?;
    let bounds = rectangle(file, &stream.dict, "BBox")?;
    let turn = numbers(file, &stream.dict, "Matrix").unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let [l, b, r, t] = turned(bounds, turn);
    if r - l < 0.01 || t - b < 0.01 {
        return None;
    }
    let (sx, sy) = ((right - left) / (r - l), (top - bottom) / (t - b));
    Some((drawing, [sx, 0.0, 0.0, sy, left - l * sx, bottom - b * sy]))
}

fn shown<'a>(file: &'a Document, note: &'a Dictionary) -> Option<(ObjectId, &'a Stream)> {
    let states = dict(file, note, "AP")?;
    let normal = states.get(b"N").ok()?;
    let drawing = match resolved(file, normal) {
        Object::Dictionary(states) => states.get(&name(file, note, "AS")?).ok()?,
        _ => normal,
    };
    let stream = resolved(file, drawing).as_stream().ok()?;
    Some((drawing.as_reference().ok()?, stream))
}

/// The box around a box that was turned.
fn turned([l, b, r, t]: [f32; 4], [a, c, d, e, x, y]: [f32; 6]) -> [f32; 4] {
    let corners = [[l, b], [l, t], [r, b], [r, t]];
    let corners = corners.map(|[px, py]| [a * px + d * py + x, c * px + e * py + y]);
    let none = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    corners.iter().fold(none, |[l, b, r, t], [x, y]| [l.min(*x), b.min(*y), r.max(*x), t.max(*y)])
}

/// Adds `content` after what the page has; what that leaves changed is put back before.
fn add_content(
    file: &mut Document,
    page: ObjectId,
    content: String,
    drawn: &BTreeMap<String, ObjectId>,
) -> Result<(), FillError> {
    let Some(node) = at(file, page) else { return Ok(()) };
    let old = match node.get(b"Contents") {
        Ok(Object::Array(parts)) => parts.clone(),
        Ok(Object::Reference(id)) => match file.get_object(*id) {
            Ok(Object::Array(parts)) => parts.clone(),
            _ => vec![Object::Reference(*id)],
        },
        _ => Vec::new(),
    };
    let mut resources = inherited_resources(file, page);
    let mut objects = dict(file, &resources, "XObject").cloned().unwrap_or_default();
    if resources.len() > MOST_RESOURCES
        || objects.len() > MOST_RESOURCES
        || old.len() > MOST_RESOURCES
    {
        return Err(FillError::TooComplex);
    }
    for (key, id) in drawn {
        objects.set(key.clone(), *id);
    }
    resources.set("XObject", objects);
    let before = file.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    let after = file.add_object(super::draw::packed(Dictionary::new(), content.into_bytes()));
    let mut parts = vec![Object::Reference(before)];
    parts.extend(old);
    parts.push(Object::Reference(after));
    if let Some(node) = at_mut(file, page) {
        node.set("Contents", parts);
        node.set("Resources", resources);
    }
    Ok(())
}

/// A copy of the resources of a page: others may share them.
fn inherited_resources(file: &Document, page: ObjectId) -> Dictionary {
    let parent = |id: &ObjectId| at(file, *id)?.get(b"Parent").ok()?.as_reference().ok();
    let mut up = std::iter::successors(Some(page), parent).take(32);
    let found = up.find_map(|id| {
        get(file, at(file, id)?, "Resources").and_then(|r| r.as_dict().ok()).cloned()
    });
    found.unwrap_or_default()
}
