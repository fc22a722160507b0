//! Pages of one file put at the end of another.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::{
    access::{at, at_mut, get},
    form::pages,
    read::read,
};
use crate::FillError;

/// What a page may take from the nodes above it (7.7.3.4).
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// Puts the pages of the PDF `more` at the end of `file`; their structure comes with them when
/// `file` has one.
///
/// # Errors
/// When `more` cannot be read, or `file` has no tree of pages.
pub(super) fn append(file: &mut Document, more: &[u8]) -> Result<(), FillError> {
    const NO_PAGES: FillError = FillError::Damaged("the pages are missing");
    let root = file.catalog().and_then(|catalog| catalog.get(b"Pages"));
    let root = root.and_then(Object::as_reference).map_err(|_| NO_PAGES)?;
    let more = renumbered(read(more)?, file.max_id);
    let ids: Vec<ObjectId> = pages(&more)?.iter().map(|page| page.id).collect();
    let own: Vec<Vec<(&str, Object)>> = ids.iter().map(|id| inherited(&more, *id)).collect();
    let structure = super::structure::Structure::of(&more);
    file.max_id = more.max_id;
    file.objects.extend(more.objects);
    for (id, own) in ids.iter().zip(own) {
        let Some(page) = at_mut(file, *id) else { continue };
        for (key, value) in own {
            page.set(key, value);
        }
        page.set("Parent", root);
    }
    extend(file, root, &ids).ok_or(NO_PAGES)?;
    structure.join(file, &ids);
    Ok(())
}

fn extend(file: &mut Document, root: ObjectId, ids: &[ObjectId]) -> Option<()> {
    let node = at(file, root)?;
    let mut kids = get(file, node, "Kids")?.as_array().ok()?.clone();
    kids.extend(ids.iter().map(|id| Object::Reference(*id)));
    // Counted anew: a wrong count is common, and this one must be right.
    let count = pages(file).map(|pages| pages.len()).unwrap_or_default() + ids.len();
    let node = at_mut(file, root)?;
    node.set("Kids", kids);
    node.set("Count", count as i64);
    Some(())
}

/// What page `id` takes from above, written out.
fn inherited(file: &Document, id: ObjectId) -> Vec<(&'static str, Object)> {
    let nearest = |key: &str| {
        let parent = |id: &ObjectId| at(file, *id)?.get(b"Parent").ok()?.as_reference().ok();
        let up = std::iter::successors(Some(id), parent).take(32);
        up.filter_map(|id| at(file, id)?.get(key.as_bytes()).ok().cloned()).next()
    };
    let mut own: Vec<(&str, Object)> =
        INHERITED.into_iter().filter_map(|key| Some((key, nearest(key)?))).collect();
    // Else it would take the turn of the pages before it.
    if !own.iter().any(|(key, _)| *key == "Rotate") {
        own.push(("Rotate", 0.into()));
    }
    own
}

/// `file` with every object's number raised by `by`.
fn renumbered(mut file: Document, by: u32) -> Document {
    let objects = std::mem::take(&mut file.objects);
    let mut raised = BTreeMap::new();
    for ((number, generation), mut object) in objects {
        raise(&mut object, by);
        raised.insert((number.saturating_add(by), generation), object);
    }
    for (_, value) in file.trailer.iter_mut() {
        raise(value, by);
    }
    file.objects = raised;
    file.max_id = file.max_id.saturating_add(by);
    file
}

fn raise(object: &mut Object, by: u32) {
    match object {
        Object::Reference((number, _)) => *number = number.saturating_add(by),
        Object::Array(items) => items.iter_mut().for_each(|item| raise(item, by)),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, item)| raise(item, by)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, item)| raise(item, by)),
        _ => {}
    }
}
