//! The outline (12.3.3), nested as the headings are. UA 7.17.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::{Reading, printable, structure::levels};
use crate::Pages;

/// A heading, the item above it, and those right below it.
struct Entry {
    level: u8,
    id: ObjectId,
    parent: Option<usize>,
    children: Vec<usize>,
    item: Dictionary,
}

/// Writes the outline; none when there is no heading.
pub(super) fn write(
    file: &mut Document,
    pages: &Pages,
    reading: &Reading,
    elements: &[Option<ObjectId>],
    sheets: &[ObjectId],
) -> Option<ObjectId> {
    let mut entries = entries(file, pages, reading, elements, sheets);
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let top: Vec<usize> = (0..entries.len()).filter(|n| entries[*n].parent.is_none()).collect();
    let mut tree = dictionary! { "Type" => "Outlines", "Count" => entries.len() as i64 };
    link(&mut tree, &mut entries, root, &top);
    file.set_object(root, tree);
    // From the last: what is below an item counts before the item itself.
    let mut below = vec![0_i64; entries.len()];
    for index in (0..entries.len()).rev() {
        let children = std::mem::take(&mut entries[index].children);
        let count: i64 = children.iter().map(|child| 1 + below[*child]).sum();
        below[index] = count;
        let (id, mut item) = (entries[index].id, std::mem::take(&mut entries[index].item));
        if count > 0 {
            item.set("Count", count);
            link(&mut item, &mut entries, id, &children);
        }
        entries[index].item = item;
    }
    for entry in entries {
        file.set_object(entry.id, entry.item);
    }
    Some(root)
}

/// Ties `children` to each other and to what is above them.
fn link(above: &mut Dictionary, entries: &mut [Entry], parent: ObjectId, children: &[usize]) {
    let ids: Vec<ObjectId> = children.iter().map(|child| entries[*child].id).collect();
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        above.set("First", *first);
        above.set("Last", *last);
    }
    for (n, child) in children.iter().enumerate() {
        let item = &mut entries[*child].item;
        item.set("Parent", parent);
        if let Some(before) = n.checked_sub(1).and_then(|n| ids.get(n)) {
            item.set("Prev", *before);
        }
        if let Some(next) = ids.get(n + 1) {
            item.set("Next", *next);
        }
    }
}

fn entries(
    file: &mut Document,
    pages: &Pages,
    reading: &Reading,
    elements: &[Option<ObjectId>],
    sheets: &[ObjectId],
) -> Vec<Entry> {
    let levels = levels(pages, reading);
    let mut entries: Vec<Entry> = Vec::new();
    for node in reading.order.iter().map(|node| *node as usize) {
        let (place, level) = (&reading.places[node], levels[node]);
        let sheet = place.content.first().and_then(|(page, _)| sheets.get(*page));
        let (Some(sheet), Some([_, top, ..]), 1..) = (sheet, place.bounds, level) else { continue };
        let at: Vec<Object> = vec![
            (*sheet).into(),
            "XYZ".into(),
            Object::Null,
            Object::Real(pages.height - top),
            Object::Null,
        ];
        let title = text_string(&printable(&place.text));
        let mut item = dictionary! { "Title" => title, "Dest" => at };
        if let Some(element) = elements[node] {
            item.set("SE", element);
        }
        let parent = (0..entries.len()).rev().find(|n| entries[*n].level < level);
        let index = entries.len();
        if let Some(parent) = parent {
            entries[parent].children.push(index);
        }
        let id = file.new_object_id();
        entries.push(Entry { level, id, parent, children: Vec::new(), item });
    }
    entries
}
