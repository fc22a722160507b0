//! What PDF/A-2a and PDF/UA-1 ask and validators pass over: every piece of content belongs to one
//! element, the tree is in reading order, and what a file says of itself is true.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, Meta, Pages, ReportInput, build, lay_out,
    layout::{Scope, Tag},
    to_pdf,
};

use crate::{
    file::{ask, write},
    fixture::{SHIPPED, bare, full},
    read::{reading, squeezed},
};

/// An element of the structure, with its content as page and number.
type Element<'a> = (ObjectId, &'a Dictionary, Vec<(ObjectId, i64)>);

/// A report as pages, as bytes, and as another program reads it.
struct Made {
    pages: Pages,
    bytes: Vec<u8>,
    file: Document,
}

fn made(input: &ReportInput) -> Made {
    let report = build(input, &Messages::new(input.lang.code()));
    let pages = lay_out(&report, Fonts::shipped());
    let bytes = to_pdf(&pages, Fonts::shipped(), &Meta::of(&report, input.date)).unwrap();
    let file = Document::load_mem(&bytes).unwrap();
    Made { pages, bytes, file }
}

/// Every form, full and bare.
fn all() -> impl Iterator<Item = (String, Made)> {
    SHIPPED.into_iter().flat_map(|(programme, form)| {
        let name = |kind: &str| format!("{form} {kind}");
        [(name("full"), made(&full(programme, form))), (name("bare"), made(&bare(programme, form)))]
    })
}

impl Made {
    fn dict<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.file.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn at(&self, dictionary: &Dictionary, key: &str) -> Object {
        dictionary.get(key.as_bytes()).and_then(|o| self.file.dereference(o)).unwrap().1.clone()
    }

    fn catalog(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    fn tree(&self) -> &Dictionary {
        self.dict(self.catalog().get(b"StructTreeRoot").unwrap())
    }

    fn info(&self, key: &str) -> String {
        let info = self.dict(self.file.trailer.get(b"Info").unwrap());
        lopdf::decode_text_string(info.get(key.as_bytes()).unwrap()).unwrap()
    }

    /// The numbers of marked content on a page, in the order in which they are drawn.
    fn marked(&self, page: ObjectId) -> Vec<i64> {
        let content = Content::decode(&self.file.get_page_content(page)).unwrap();
        let mut open = Vec::new();
        let mut numbers = Vec::new();
        for operation in content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    let tag = operation.operands[0].as_name().unwrap().to_vec();
                    let properties = operation.operands.get(1).and_then(|o| o.as_dict().ok());
                    let number = properties.and_then(|p| p.get(b"MCID").ok()?.as_i64().ok());
                    let outer = open.is_empty();
                    assert_eq!(outer, number.is_some() || tag == b"Artifact", "{tag:?}");
                    numbers.extend(number);
                    open.push(tag);
                }
                "EMC" => assert!(open.pop().is_some()),
                "Tj" | "TJ" | "f" | "f*" | "S" | "s" | "B" | "b" | "B*" | "b*" => {
                    assert!(!open.is_empty(), "drawn outside of any mark");
                }
                _ => {}
            }
        }
        assert!(open.is_empty());
        numbers
    }

    /// Elements with their type and the content that is theirs, in reading order.
    fn elements(&self) -> Vec<Element<'_>> {
        let mut elements = Vec::new();
        let top = self.tree().get(b"K").unwrap().as_array().unwrap();
        let root = self.catalog().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
        top.iter().for_each(|kid| self.element(kid.as_reference().unwrap(), root, &mut elements));
        elements
    }

    fn element<'a>(&'a self, id: ObjectId, parent: ObjectId, to: &mut Vec<Element<'a>>) {
        let element = self.file.get_dictionary(id).unwrap();
        assert_eq!(element.get(b"P").unwrap().as_reference().unwrap(), parent);
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => vec![],
        };
        let page = |from: &Dictionary| from.get(b"Pg").unwrap().as_reference().unwrap();
        let mut content = Vec::new();
        let mut below = Vec::new();
        for kid in kids {
            match kid {
                Object::Integer(number) => content.push((page(element), number)),
                Object::Dictionary(kid) => {
                    content.push((page(&kid), kid.get(b"MCID").unwrap().as_i64().unwrap()));
                }
                kid => below.push(kid.as_reference().unwrap()),
            }
        }
        to.push((id, element, content));
        below.into_iter().for_each(|kid| self.element(kid, id, to));
    }
}

fn kind(element: &Dictionary) -> String {
    String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap()
}

#[test]
fn every_piece_of_content_belongs_to_one_element() {
    for (name, made) in all() {
        let mut used = BTreeMap::new();
        for (id, _, content) in made.elements() {
            for at in content {
                assert_eq!(used.insert(at, id), None, "{name}: {at:?} is used twice");
            }
        }
        let numbers = made.at(made.dict(made.tree().get(b"ParentTree").unwrap()), "Nums");
        let numbers = numbers.as_array().unwrap();
        let pages: Vec<ObjectId> = made.file.page_iter().collect();
        assert_eq!(numbers.len(), 2 * pages.len(), "{name}");
        let mut drawn = BTreeSet::new();
        for (index, page) in pages.iter().enumerate() {
            let sheet = made.file.get_dictionary(*page).unwrap();
            assert_eq!(sheet.get(b"StructParents").unwrap().as_i64().unwrap(), index as i64);
            assert_eq!(sheet.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
            assert_eq!(numbers[2 * index].as_i64().unwrap(), index as i64);
            let parents = numbers[2 * index + 1].as_array().unwrap();
            let marked = made.marked(*page);
            assert_eq!(marked, (0..parents.len() as i64).collect::<Vec<_>>(), "{name}");
            for (number, parent) in (0..).zip(parents) {
                assert_eq!(used.get(&(*page, number)), Some(&parent.as_reference().unwrap()));
                drawn.insert((*page, number));
            }
        }
        assert!(used.keys().eq(&drawn), "{name}: an element has content that is not drawn");
    }
}

#[test]
fn pages_are_drawn_in_the_order_of_the_tree() {
    for (name, made) in all() {
        for page in made.file.page_iter() {
            let own = made.elements().into_iter().flat_map(|(_, _, content)| content);
            let numbers: Vec<i64> = own.filter(|at| at.0 == page).map(|at| at.1).collect();
            assert!(numbers.is_sorted(), "{name}: {numbers:?}");
        }
    }
}

#[test]
fn other_programs_read_the_document_in_order() {
    for (programme, form) in SHIPPED {
        let made = made(&full(programme, form));
        let file = write(&format!("{form}-read"), &made.bytes);
        let Some(said) = ask("pdfinfo", &["-struct-text"], &file, &[]) else { return };
        let texts = said.split('"').skip(1).step_by(2).collect::<String>();
        let wanted: String = reading(&made.pages).into_iter().map(|(_, text)| text).collect();
        assert_eq!(squeezed(&texts), squeezed(&wanted).replace('"', ""), "{form}");
    }
}

#[test]
fn the_outline_follows_the_headings() {
    for (name, made) in all() {
        let mut headings = Vec::new();
        for (id, element, _) in made.elements() {
            if let Some(level) = kind(element).strip_prefix('H') {
                headings.push((level.parse::<usize>().unwrap(), id));
            }
        }
        assert_eq!(headings[0].0, 1, "{name}");
        assert!(headings.windows(2).all(|two| two[1].0 <= two[0].0 + 1), "{name}: {headings:?}");
        let root = made.dict(made.catalog().get(b"Outlines").unwrap());
        let mut items = Vec::new();
        walk(&made, root, 1, &mut items);
        assert_eq!(items, headings, "{name}");
        assert_eq!(root.get(b"Count").unwrap().as_i64().unwrap() as usize, items.len());
    }
}

fn walk(made: &Made, above: &Dictionary, level: usize, to: &mut Vec<(usize, ObjectId)>) {
    let mut next = above.get(b"First").ok();
    while let Some(id) = next {
        let item = made.dict(id);
        assert!(!lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap().is_empty());
        to.push((level, item.get(b"SE").unwrap().as_reference().unwrap()));
        walk(made, item, level + 1, to);
        next = item.get(b"Next").ok();
    }
}

#[test]
fn tables_figures_and_lists_say_what_they_are() {
    for (name, made) in all() {
        let mut kinds = BTreeSet::new();
        for (_, element, content) in made.elements() {
            let kind = kind(element);
            let attributes = element.get(b"A").map(|a| made.dict(a));
            match kind.as_str() {
                "TH" => assert!(attributes.unwrap().has(b"Scope"), "{name}"),
                "L" => assert!(attributes.unwrap().has(b"ListNumbering"), "{name}"),
                "Figure" => {
                    let edges = made.at(attributes.unwrap(), "BBox");
                    let edges = edges.as_array().unwrap().iter().map(|e| e.as_float().unwrap());
                    let edges: Vec<f32> = edges.collect();
                    assert!(edges[0] < edges[2] && edges[1] < edges[3], "{name}: {edges:?}");
                    assert!(element.has(b"Alt") && !content.is_empty(), "{name}");
                }
                _ => {}
            }
            kinds.insert(kind);
        }
        assert!(kinds.contains("TH") && kinds.contains("P"), "{name}: {kinds:?}");
    }
}

#[test]
fn rows_of_a_table_have_the_same_width() {
    for (name, made) in all() {
        let width = |row: &Object| -> i64 {
            let cells = made.at(made.dict(row), "K");
            let cells = match &cells {
                Object::Array(cells) => cells.clone(),
                _ => vec![made.dict(row).get(b"K").unwrap().clone()],
            };
            let span = |cell: &Object| {
                let attributes = made.dict(cell).get(b"A").ok().map(|a| made.dict(a));
                attributes.and_then(|a| a.get(b"ColSpan").ok()?.as_i64().ok()).unwrap_or(1)
            };
            cells.iter().map(span).sum()
        };
        for (_, element, _) in made.elements() {
            if let ("Table", Ok(Object::Array(rows))) = (kind(element).as_str(), element.get(b"K"))
            {
                let widths: BTreeSet<i64> = rows.iter().map(width).collect();
                assert_eq!(widths.len(), 1, "{name}");
            }
        }
    }
}

#[test]
fn a_file_says_the_same_of_itself_everywhere() {
    let mut input = bare("keuzestage", "thomas-more-keuzestage");
    input.intern.name = "Zoë <Çelik> & \u{1}Co".into();
    let made = made(&input);
    write("escaped", &made.bytes);
    assert!(made.bytes.starts_with(b"%PDF-1.7"));
    let title = "Eindevaluatie van Zoë <Çelik> &  Co";
    assert_eq!(made.info("Title"), title);
    assert_eq!(made.info("CreationDate"), "D:20261218120000Z");
    assert_eq!(made.info("ModDate"), made.info("CreationDate"));
    let text = String::from_utf8_lossy(&made.bytes);
    for said in [
        "Eindevaluatie van Zoë &lt;Çelik&gt; &amp;  Co</rdf:li>",
        "<xmp:CreateDate>2026-12-18T12:00:00Z<",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdf:Producer>Mentormap<",
    ] {
        assert!(text.contains(said), "{said}");
    }
    let lang = made.catalog().get(b"Lang").unwrap();
    assert_eq!(lopdf::decode_text_string(lang).unwrap(), "nl");
    assert!(made.catalog().get(b"OutputIntents").is_ok());
    let mark = made.at(made.catalog(), "MarkInfo");
    assert!(mark.as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let view = made.at(made.catalog(), "ViewerPreferences");
    assert!(view.as_dict().unwrap().get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert!(!text.contains("GTS_PDFX"));
}

#[test]
fn another_content_has_another_identity() {
    let identity = |input: &ReportInput| {
        let id = made(input).file.trailer.get(b"ID").unwrap().as_array().unwrap().clone();
        assert_eq!(id[0], id[1]);
        id[0].as_str().unwrap().to_vec()
    };
    let mut input = bare("keuzestage", "thomas-more-keuzestage");
    let first = identity(&input);
    assert_eq!(first.len(), 16);
    input.intern.name = "Iemand anders".into();
    assert_ne!(first, identity(&input));
}

#[test]
fn a_character_without_a_font_is_drawn_but_not_as_the_glyph_of_none() {
    let mut input = bare("keuzestage", "thomas-more-keuzestage");
    input.intern.name = "漢 \u{e123} עברית ﬁ".into();
    let made = made(&input);
    assert!(made.pages.missing.contains(&'漢'));
    write("unknown", &made.bytes);
    for page in made.file.page_iter() {
        let content = Content::decode(&made.file.get_page_content(page)).unwrap();
        for operation in content.operations.iter().filter(|o| o.operator == "TJ") {
            let shown = operation.operands[0].as_array().unwrap();
            for codes in shown.iter().filter_map(|part| part.as_str().ok()) {
                assert!(codes.chunks(2).all(|code| code != [0, 0]), "{codes:?}");
            }
        }
    }
}

#[test]
fn a_heading_of_columns_is_read_once() {
    let made = made(&full("kinderbegeleider", "kinderbegeleider-rubric"));
    let columns = made.pages.nodes.iter();
    let columns = columns.filter(|n| n.tag == Tag::TH && n.scope == Some(Scope::Column)).count();
    let said = made.elements().into_iter().filter(|(_, element, content)| {
        let attributes = element.get(b"A").map(|a| made.dict(a));
        let scope = attributes.ok().and_then(|a| a.get(b"Scope").ok()?.as_name().ok());
        scope == Some(b"Column") && content.len() <= 1
    });
    assert!(made.pages.pages.len() > 1 && columns > 0);
    assert_eq!(said.count(), columns);
}
