//! The structure of a file (14.7): appended pages join it, and fields made flat stay in it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, ObjectId, dictionary};

use super::access::{array, as_dict, at, at_mut, dict, integer, resolved};

/// Branches in branches of a number tree; a file that has more keeps its own as it is.
const DEEPEST: usize = 16;

/// A part that holds a field holds little else.
const MOST_KIDS: usize = 1000;

/// Where there are more, fields that no part held are not added.
const MOST_BESIDE: usize = 5000;

/// What the appended file says of its structure.
pub(super) struct Structure {
    root: Option<ObjectId>,
}

impl Structure {
    /// The structure of `file`.
    pub(super) fn of(file: &Document) -> Structure {
        let catalog = file.catalog().ok();
        let root = catalog.and_then(|catalog| catalog.get(b"StructTreeRoot").ok());
        Structure { root: root.and_then(|root| root.as_reference().ok()) }
    }

    /// Joins it to the structure of `file`, which has its objects now; without one to join to,
    /// the `pages` become plain ones.
    pub(super) fn join(&self, file: &mut Document, pages: &[ObjectId]) {
        let target = Structure::of(file).root;
        if let (Some(own), Some(target)) = (self.root, target)
            && join(file, own, target, pages).is_some()
        {
            return;
        }
        for page in pages {
            if let Some(page) = at_mut(file, *page) {
                page.remove(b"StructParents");
                page.remove(b"Tabs");
            }
        }
        if let Some(own) = self.root {
            file.objects.remove(&own);
        }
    }
}

fn join(file: &mut Document, own: ObjectId, target: ObjectId, pages: &[ObjectId]) -> Option<()> {
    let mut numbers = number_tree(file, target)?;
    let next = numbers.iter().map(|(key, _)| key + 1).max().unwrap_or_default();
    let stated = integer(file, at(file, target)?, "ParentTreeNextKey").unwrap_or_default();
    let next = next.max(stated).clamp(0, i64::from(i32::MAX) / 2);
    let added: Vec<(i64, Object)> =
        number_tree(file, own)?.into_iter().map(|(key, value)| (key + next, value)).collect();
    let last = added.iter().map(|(key, _)| key + 1).max().unwrap_or(next);
    numbers.extend(added);
    let parts = kids(file, own).unwrap_or_default();
    let mut all = kids(file, target).unwrap_or_default();
    all.extend(parts.iter().cloned());
    for part in parts.iter().filter_map(|part| part.as_reference().ok()) {
        at_mut(file, part)?.set("P", target);
    }
    shift_keys(file, pages, next);
    let tree: Vec<Object> =
        numbers.into_iter().flat_map(|(key, value)| [Object::Integer(key), value]).collect();
    let tree = file.add_object(dictionary! { "Nums" => tree });
    let root = at_mut(file, target)?;
    root.set("ParentTree", tree);
    root.set("ParentTreeNextKey", last);
    root.set("K", all);
    file.objects.remove(&own);
    Some(())
}

/// Pages and their notes name their rows in the tree by key.
fn shift_keys(file: &mut Document, pages: &[ObjectId], by: i64) {
    let mut ids = pages.to_vec();
    for page in pages {
        let notes = at(file, *page).map_or(&[][..], |page| array(file, page, "Annots"));
        ids.extend(notes.iter().filter_map(|note| note.as_reference().ok()));
    }
    for id in ids {
        for key in ["StructParents", "StructParent"] {
            let old = at(file, id).and_then(|dict| integer(file, dict, key));
            if let (Some(old), Some(dict)) = (old, at_mut(file, id)) {
                dict.set(key, old.saturating_add(by));
            }
        }
    }
}

/// The rows of the number tree (7.9.7) that leads from content to structure.
fn number_tree(file: &Document, root: ObjectId) -> Option<Vec<(i64, Object)>> {
    let top = dict(file, at(file, root)?, "ParentTree")?;
    let (mut rows, mut seen) = (Vec::new(), BTreeSet::new());
    let mut open = vec![(top, DEEPEST)];
    while let Some((node, depth)) = open.pop() {
        for pair in array(file, node, "Nums").chunks_exact(2) {
            let [key, value] = pair else { continue };
            rows.push((key.as_i64().ok()?, value.clone()));
        }
        // One branch twice would make two of each row.
        let kids = array(file, node, "Kids").iter().rev();
        for kid in kids.filter(|kid| kid.as_reference().map_or(true, |id| seen.insert(id))) {
            open.push((as_dict(resolved(file, kid))?, depth.checked_sub(1)?));
        }
    }
    rows.sort_by_key(|(key, _)| *key);
    rows.dedup_by_key(|(key, _)| *key);
    Some(rows)
}

/// Which part of the structure shows what, while fields become part of their pages.
pub(super) struct Tree {
    root: ObjectId,
    rows: BTreeMap<i64, Object>,
}

impl Tree {
    /// None for a file without structure.
    pub(super) fn of(file: &Document) -> Option<Tree> {
        let root = Structure::of(file).root?;
        Some(Tree { root, rows: number_tree(file, root)?.into_iter().collect() })
    }

    /// The part that held the field `note`, or else a new one at the end, now holds content of
    /// `page`; gives the number that marks that content.
    pub(super) fn take_over(
        &mut self,
        file: &mut Document,
        note: ObjectId,
        page: ObjectId,
    ) -> Option<i64> {
        let key = at(file, note).and_then(|field| integer(file, field, "StructParent"));
        let part = key.and_then(|key| self.rows.get(&key)?.as_reference().ok());
        let held = part.and_then(|part| Some((part, holding(file, part, note)?)));
        let Some((part, (mut kids, place))) = held else { return self.new_part(file, page) };
        let mark = self.add_content(file, page, part)?;
        *kids.get_mut(place)? =
            dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mark }.into();
        at_mut(file, part)?.set("K", kids);
        key.map(|key| self.rows.remove(&key));
        Some(mark)
    }

    /// Some writers tag the page, but no fields.
    fn new_part(&mut self, file: &mut Document, page: ObjectId) -> Option<i64> {
        let outer = kids(file, self.root)?.first()?.as_reference().ok()?;
        let mut beside = kids(file, outer).unwrap_or_default();
        if beside.len() > MOST_BESIDE {
            return None;
        }
        let part =
            dictionary! { "Type" => "StructElem", "S" => "Form", "P" => outer, "Pg" => page };
        let part = file.add_object(part);
        let mark = self.add_content(file, page, part)?;
        at_mut(file, part)?.set("K", mark);
        beside.push(part.into());
        at_mut(file, outer)?.set("K", beside);
        Some(mark)
    }

    /// One more piece of content on `page`, shown by `part`.
    fn add_content(&mut self, file: &mut Document, page: ObjectId, part: ObjectId) -> Option<i64> {
        let known = integer(file, at(file, page)?, "StructParents");
        let key = known.unwrap_or_else(|| self.rows.keys().max().map_or(0, |last| last + 1));
        let row = self.rows.entry(key).or_insert_with(|| Object::Array(Vec::new()));
        if !matches!(row, Object::Array(_)) {
            *row = Object::Array(resolved(file, row).as_array().ok()?.clone());
        }
        let row = row.as_array_mut().ok()?;
        row.push(part.into());
        let mark = row.len() as i64 - 1;
        at_mut(file, page)?.set("StructParents", key);
        Some(mark)
    }

    /// Puts the tree back into the file.
    pub(super) fn store(self, file: &mut Document) {
        let last = self.rows.keys().max().map_or(0, |last| last + 1);
        let rows = self.rows.into_iter().flat_map(|(key, value)| [Object::Integer(key), value]);
        let tree = dictionary! { "Nums" => rows.collect::<Vec<_>>() };
        let tree = file.add_object(tree);
        if let Some(root) = at_mut(file, self.root) {
            root.set("ParentTree", tree);
            root.set("ParentTreeNextKey", last);
        }
    }
}

/// What `part` holds, and where in it the field `note` is.
fn holding(file: &Document, part: ObjectId, note: ObjectId) -> Option<(Vec<Object>, usize)> {
    let kids = kids(file, part).filter(|kids| kids.len() <= MOST_KIDS)?;
    let is_note = |kid: &Object| {
        let kid = as_dict(resolved(file, kid));
        kid.and_then(|kid| kid.get(b"Obj").ok()?.as_reference().ok()) == Some(note)
    };
    let place = kids.iter().position(is_note)?;
    Some((kids, place))
}

/// What a part of the structure, or its root, holds.
fn kids(file: &Document, part: ObjectId) -> Option<Vec<Object>> {
    match at(file, part)?.get(b"K").ok()? {
        Object::Array(kids) => Some(kids.clone()),
        Object::Reference(id) => match file.get_object(*id).ok()? {
            Object::Array(kids) => Some(kids.clone()),
            _ => Some(vec![Object::Reference(*id)]),
        },
        other => Some(vec![other.clone()]),
    }
}
