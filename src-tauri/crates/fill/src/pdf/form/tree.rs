//! The tree of fields (12.7.3): which fields there are, and which places show them.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{
    FillError,
    pdf::access::{array, at, at_mut, dict, get, text},
};

/// Fields and places in all; named more than once, they count as often.
const NODES: usize = 20_000;
/// Fields in fields.
const DEEPEST: usize = 32;

/// A field that holds a value, as far as the tree tells.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Leaf {
    /// With the names of the fields around it, parted by points.
    pub name: String,
    /// From the root to the field itself.
    pub chain: Vec<ObjectId>,
    /// The field itself, and others of its name.
    pub fields: Vec<ObjectId>,
    /// The places that show it; the field itself when it is one.
    pub widgets: Vec<ObjectId>,
}

/// Gives every field and note on a page, where it stands as a value, a number of its own.
pub(super) fn number_all(file: &mut Document, pages: &[ObjectId]) -> Result<(), FillError> {
    if let Some(root) = form_root(file) {
        number(file, root, "Fields");
    }
    let notes =
        |page: &ObjectId| at(file, *page).map_or(0, |page| array(file, page, "Annots").len());
    if pages.iter().map(notes).sum::<usize>() > 10 * NODES {
        return Err(FillError::TooComplex);
    }
    for page in pages {
        number(file, *page, "Annots");
    }
    let mut open: Vec<ObjectId> = roots(file);
    let (mut seen, mut named) = (BTreeSet::new(), open.len());
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            number(file, id, "Kids");
            let kids = references(file, id, "Kids");
            named += kids.len();
            open.extend(kids);
        }
        if named > NODES {
            return Err(FillError::TooComplex);
        }
    }
    Ok(())
}

/// The object with the form; it gets a number when it stands in the catalogue itself.
pub(in crate::pdf) fn form_root(file: &mut Document) -> Option<ObjectId> {
    let catalog = file.catalog().ok()?;
    match catalog.get(b"AcroForm").ok()? {
        Object::Reference(id) => at(file, *id).map(|_| *id),
        Object::Dictionary(form) => {
            let id = file.add_object(form.clone());
            file.catalog_mut().ok()?.set("AcroForm", id);
            Some(id)
        }
        _ => None,
    }
}

/// Dictionaries in the array `key` become objects.
fn number(file: &mut Document, id: ObjectId, key: &str) {
    let Some(node) = at(file, id) else { return };
    let items = array(file, node, key);
    if !items.iter().any(|item| matches!(item, Object::Dictionary(_))) {
        return;
    }
    let items = items.to_vec();
    let items: Vec<Object> = items
        .into_iter()
        .map(|item| match item {
            Object::Dictionary(dict) => Object::Reference(file.add_object(dict)),
            other => other,
        })
        .collect();
    if let Some(node) = at_mut(file, id) {
        node.set(key, items);
    }
}

fn references(file: &Document, id: ObjectId, key: &str) -> Vec<ObjectId> {
    let items = at(file, id).map_or(&[][..], |node| array(file, node, key));
    items.iter().filter_map(|item| item.as_reference().ok()).collect()
}

fn roots(file: &Document) -> Vec<ObjectId> {
    let form = file.catalog().ok().and_then(|catalog| dict(file, catalog, "AcroForm"));
    let items = form.map_or(&[][..], |form| array(file, form, "Fields"));
    items.iter().filter_map(|item| item.as_reference().ok()).collect()
}

/// Which page each place stands on, by the index of the page.
pub(super) fn places(file: &Document, pages: &[ObjectId]) -> BTreeMap<ObjectId, usize> {
    let mut places = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        for id in references(file, *page, "Annots") {
            if at(file, id).is_some_and(|note| note.has(b"Rect") && is_widget(note)) {
                places.entry(id).or_insert(index);
            }
        }
    }
    places
}

fn is_widget(note: &Dictionary) -> bool {
    note.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Widget")
}

/// All fields that hold a value: those of the form, and those that only a page names.
pub(super) fn leaves(
    file: &Document,
    places: &BTreeMap<ObjectId, usize>,
) -> Result<Vec<Leaf>, FillError> {
    let mut walk =
        Walk { file, places, seen: BTreeSet::new(), leaves: Vec::new(), named: BTreeMap::new() };
    for root in roots(file) {
        walk.from(root)?;
    }
    for widget in places.keys() {
        if !walk.seen.contains(widget) {
            walk.from(top(file, *widget))?;
        }
    }
    Ok(walk.leaves)
}

/// The outermost field around a place.
fn top(file: &Document, id: ObjectId) -> ObjectId {
    let parent = |id: &ObjectId| at(file, *id)?.get(b"Parent").ok()?.as_reference().ok();
    let is_field = |id: &ObjectId| at(file, *id).is_some_and(|node| node.has(b"T"));
    let up = std::iter::successors(Some(id), |id| parent(id).filter(is_field));
    up.take(DEEPEST).last().unwrap_or(id)
}

struct Walk<'a> {
    file: &'a Document,
    places: &'a BTreeMap<ObjectId, usize>,
    seen: BTreeSet<ObjectId>,
    leaves: Vec<Leaf>,
    /// Where in `leaves` each name is.
    named: BTreeMap<String, usize>,
}

impl Walk<'_> {
    fn from(&mut self, root: ObjectId) -> Result<(), FillError> {
        let mut open = vec![(root, String::new(), Vec::new())];
        while let Some((id, above, mut chain)) = open.pop() {
            let Some(node) = at(self.file, id).filter(|_| self.seen.insert(id)) else { continue };
            let part = text(self.file, node, "T").unwrap_or_default();
            let dot = if above.is_empty() || part.is_empty() { "" } else { "." };
            let name = format!("{above}{dot}{part}");
            chain.push(id);
            if chain.len() > DEEPEST || self.seen.len() > NODES || name.len() > 1000 {
                return Err(FillError::TooComplex);
            }
            let kids = references(self.file, id, "Kids");
            let (fields, widgets): (Vec<_>, Vec<_>) =
                kids.into_iter().partition(|kid| self.is_field(*kid));
            if fields.is_empty() {
                self.leaf(name, chain, widgets);
            } else {
                let kids = fields.into_iter().rev();
                open.extend(kids.map(|kid| (kid, name.clone(), chain.clone())));
            }
        }
        Ok(())
    }

    fn is_field(&self, id: ObjectId) -> bool {
        at(self.file, id).is_some_and(|node| {
            node.has(b"T") || node.has(b"Kids") && get(self.file, node, "Rect").is_none()
        })
    }

    fn leaf(&mut self, name: String, chain: Vec<ObjectId>, mut widgets: Vec<ObjectId>) {
        self.seen.extend(&widgets);
        widgets.extend(chain.last());
        widgets.retain(|id| self.places.contains_key(id));
        if name.is_empty() || widgets.is_empty() {
            return;
        }
        let fields = chain.last().copied().into_iter().collect();
        let known = self.named.get(&name).and_then(|index| self.leaves.get_mut(*index));
        match known {
            // Two fields of one name are one field (12.7.3.2), which some writers forget.
            Some(leaf) => {
                leaf.widgets.extend(widgets);
                leaf.fields.extend::<Vec<_>>(fields);
            }
            None => {
                self.named.insert(name.clone(), self.leaves.len());
                self.leaves.push(Leaf { name, chain, fields, widgets });
            }
        }
    }
}
