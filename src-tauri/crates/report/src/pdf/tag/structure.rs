//! The structure tree (14.7): elements with their attributes, and the way back from content.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::{Reading, order::Place, printable};
use crate::{
    Pages,
    layout::{Node, NodeId, Scope, Tag},
};

/// What was written.
pub(super) struct Structure {
    pub root: ObjectId,
    /// The element of each node; none for those that say nothing.
    pub elements: Vec<Option<ObjectId>>,
}

struct Writer<'a> {
    pages: &'a Pages,
    reading: &'a Reading,
    sheets: &'a [ObjectId],
    elements: Vec<Option<ObjectId>>,
    levels: Vec<u8>,
    spans: Vec<u8>,
}

/// Writes the elements of `reading`, their tree and the parent tree.
pub(super) fn write(
    file: &mut Document,
    pages: &Pages,
    reading: &Reading,
    sheets: &[ObjectId],
) -> Structure {
    let root = file.new_object_id();
    let elements = reading.kept.iter().map(|kept| kept.then(|| file.new_object_id())).collect();
    let (levels, spans) = (levels(pages, reading), spans(pages));
    let writer = Writer { pages, reading, sheets, elements, levels, spans };
    writer.element(file, 0, root);
    let parents = file.add_object(writer.parents());
    let top: Vec<Object> =
        writer.elements.first().into_iter().flatten().map(|id| (*id).into()).collect();
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => top,
        "ParentTree" => parents,
        "ParentTreeNextKey" => sheets.len() as i64,
    };
    file.set_object(root, tree);
    Structure { root, elements: writer.elements }
}

impl Writer<'_> {
    /// Writes an element and those below it.
    fn element(&self, file: &mut Document, id: NodeId, parent: ObjectId) {
        let index = id as usize;
        let (Some(node), Some(Some(own))) = (self.pages.nodes.get(index), self.elements.get(index))
        else {
            return;
        };
        let place = &self.reading.places[index];
        let mut element = dictionary! { "S" => self.name(index), "P" => parent };
        if let Some(sheet) = place.content.first().and_then(|(page, _)| self.sheets.get(*page)) {
            element.set("Pg", *sheet);
        }
        let mut kids: Vec<Object> =
            place.content.iter().map(|at| self.content(place, *at)).collect();
        for child in node.children.iter().filter(|child| **child > id) {
            if let Some(Some(child)) = self.elements.get(*child as usize) {
                kids.push((*child).into());
            }
        }
        if !kids.is_empty() {
            element.set("K", if kids.len() == 1 { kids.swap_remove(0) } else { kids.into() });
        }
        if let Some(attributes) = self.attributes(index, node) {
            element.set("A", attributes);
        }
        // UA 7.3: what a figure says.
        if let Some(alt) = node.alt.as_deref() {
            element.set("Alt", text_string(&printable(alt)));
        }
        // A 6.7.4: what is in another language than the document.
        if let Some(lang) = node.lang.as_deref() {
            element.set("Lang", text_string(lang));
        }
        file.set_object(*own, element);
        for child in node.children.iter().filter(|child| **child > id) {
            self.element(file, *child, *own);
        }
    }

    /// 14.7.4.2: a number alone on the page of the element, else with its page.
    fn content(&self, place: &Place, (page, number): (usize, i64)) -> Object {
        let first = place.content.first().map(|(page, _)| *page);
        match self.sheets.get(page).filter(|_| first != Some(page)) {
            None => number.into(),
            Some(sheet) => dictionary! { "Type" => "MCR", "Pg" => *sheet, "MCID" => number }.into(),
        }
    }

    fn name(&self, index: usize) -> &'static str {
        match self.levels[index] {
            1 => "H1",
            2 => "H2",
            3 => "H3",
            _ => name(self.pages.nodes[index].tag),
        }
    }

    /// 14.8.5: of figures, cells and lists.
    fn attributes(&self, index: usize, node: &Node) -> Option<Dictionary> {
        let place = &self.reading.places[index];
        match node.tag {
            // UA 7.3
            Tag::Figure => place.bounds.map(|[left, top, right, bottom]| {
                let height = self.pages.height;
                let edges = [left, height - bottom, right, height - top];
                let edges: Vec<Object> = edges.map(Object::Real).to_vec();
                dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges }
            }),
            // UA 7.5
            Tag::TH | Tag::TD => {
                let mut cell = dictionary! { "O" => "Table" };
                if let Some(scope) = node.scope {
                    let scope = if scope == Scope::Row { "Row" } else { "Column" };
                    cell.set("Scope", scope);
                }
                if self.spans[index] > 1 {
                    cell.set("ColSpan", i64::from(self.spans[index]));
                }
                (cell.len() > 1).then_some(cell)
            }
            // UA 7.6
            Tag::L => {
                let label = self.label(node)?;
                let number = label.trim_start().starts_with(|c: char| c.is_ascii_digit());
                let numbering = if number { "Decimal" } else { "Disc" };
                Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
            }
            _ => None,
        }
    }

    /// The first label of a list.
    fn label(&self, list: &Node) -> Option<&str> {
        let children = |node: &Node| node.children.clone().into_iter();
        let item = list.children.first().and_then(|item| self.pages.nodes.get(*item as usize))?;
        let label = children(item).find(|id| {
            self.pages.nodes.get(*id as usize).is_some_and(|node| node.tag == Tag::Lbl)
        })?;
        self.reading.places.get(label as usize).map(|place| place.text.as_str())
    }

    /// 14.7.4.4: per page the elements by the number of their content.
    fn parents(&self) -> Dictionary {
        let mut pages: Vec<Vec<(i64, ObjectId)>> = vec![Vec::new(); self.sheets.len()];
        for (place, element) in self.reading.places.iter().zip(&self.elements) {
            for (page, number) in &place.content {
                if let (Some(page), Some(element)) = (pages.get_mut(*page), element) {
                    page.push((*number, *element));
                }
            }
        }
        let mut numbers: Vec<Object> = Vec::with_capacity(2 * pages.len());
        for (index, mut page) in (0_i64..).zip(pages) {
            page.sort_unstable();
            let elements: Vec<Object> = page.into_iter().map(|(_, id)| id.into()).collect();
            numbers.extend([index.into(), elements.into()]);
        }
        dictionary! { "Nums" => numbers }
    }
}

/// The standard structure type of a node (14.8.4).
pub(in crate::pdf) fn name(tag: Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Sect => "Sect",
        Tag::H1 => "H1",
        Tag::H2 => "H2",
        Tag::H3 => "H3",
        Tag::P => "P",
        Tag::Table => "Table",
        Tag::TR => "TR",
        Tag::TH => "TH",
        Tag::TD => "TD",
        Tag::L => "L",
        Tag::LI => "LI",
        Tag::Lbl => "Lbl",
        Tag::LBody => "LBody",
        Tag::Figure => "Figure",
        Tag::Span => "Span",
    }
}

/// UA 7.4.2: headings go down by one level at a time, from the first; zero for other nodes.
pub(super) fn levels(pages: &Pages, reading: &Reading) -> Vec<u8> {
    let mut levels = vec![0; pages.nodes.len()];
    let mut before = 0;
    for id in reading.order.iter().map(|id| *id as usize).filter(|id| reading.kept[*id]) {
        let own = match pages.nodes[id].tag {
            Tag::H1 => 1,
            Tag::H2 => 2,
            Tag::H3 => 3,
            _ => continue,
        };
        before = own.min(before + 1);
        levels[id] = before;
    }
    levels
}

/// UA 7.5: every row goes over all columns; the last cell of a short one takes what is left.
fn spans(pages: &Pages) -> Vec<u8> {
    let nodes = &pages.nodes;
    let mut spans: Vec<u8> = nodes.iter().map(|node| node.span.unwrap_or(1).max(1)).collect();
    let cells = |row: NodeId| nodes.get(row as usize).map_or(&[][..], |row| &row.children);
    for table in nodes.iter().filter(|node| node.tag == Tag::Table) {
        let span = |cell: &NodeId| spans.get(*cell as usize).map_or(0, |span| usize::from(*span));
        let widths: Vec<usize> =
            table.children.iter().map(|row| cells(*row).iter().map(span).sum()).collect();
        let all = widths.iter().copied().max().unwrap_or_default();
        for (row, width) in table.children.iter().zip(widths) {
            let more = u8::try_from(all - width).unwrap_or_default();
            let last = cells(*row).last().and_then(|cell| spans.get_mut(*cell as usize));
            if let Some(last) = last {
                *last = last.saturating_add(more);
            }
        }
    }
    spans
}
