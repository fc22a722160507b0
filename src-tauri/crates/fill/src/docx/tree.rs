//! The elements of one part, as places in its text: nothing is built anew, so that what is not
//! filled in stays as it was to the byte.

use std::ops::Range;

use quick_xml::{
    NsReader, Reader,
    escape::unescape,
    events::{BytesStart, Event},
    name::ResolveResult,
};

use crate::FillError;

/// The most elements in a part, and how deep they stand in each other.
const MOST: usize = 400_000;
const DEEPEST: usize = 200;
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const WORD_2010: &str = "http://schemas.microsoft.com/office/word/2010/wordml";

macro_rules! tags {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// The elements that filling in knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Tag { $($name,)+ Other }

        impl Tag {
            fn of(local: &str) -> Tag {
                match local { $($text => Tag::$name,)+ _ => Tag::Other }
            }
        }
    };
}

tags! {
    Paragraph = "p", ParagraphLook = "pPr", Run = "r", RunLook = "rPr", Text = "t", Tab = "tab", Break = "br", Return = "cr",
    Table = "tbl", TableRow = "tr", Cell = "tc",
    BookmarkStart = "bookmarkStart", BookmarkEnd = "bookmarkEnd",
    Control = "sdt", ControlLook = "sdtPr", ControlContent = "sdtContent", ControlName = "tag",
    Alias = "alias", Binding = "dataBinding", Showing = "showingPlcHdr", DropDown = "dropDownList",
    ComboBox = "comboBox", ListItem = "listItem", Picture = "picture", Gallery = "docPartObj",
    Group = "group", Equation = "equation", Citation = "citation", Bibliography = "bibliography",
    CheckControl = "checkbox", CheckedState = "checkedState", UncheckedState = "uncheckedState",
    Checked = "checked", Simple = "fldSimple", FieldMark = "fldChar", Instruction = "instrText",
    FieldData = "ffData", Name = "name", CheckBox = "checkBox", Default = "default",
    List = "ddList", Entry = "listEntry", Result = "result", Deleted = "delText",
    Hyphen = "noBreakHyphen", Symbol = "sym", Drawing = "drawing", OldPicture = "pict",
    Note = "footnoteReference", EndNote = "endnoteReference", Object = "object",
}

/// The number of an element in a [`Tree`].
pub type Id = usize;

/// An element: its tag and where it stands in the text.
#[derive(Debug, Clone)]
pub struct Node {
    pub tag: Tag,
    pub parent: Option<Id>,
    /// The start tag.
    pub open: Range<usize>,
    /// The end tag; nothing, just behind the start tag, when the element is written as one tag.
    pub close: Range<usize>,
    /// One past the last element inside.
    pub last: Id,
}

impl Node {
    /// From the start tag to the end tag.
    pub fn whole(&self) -> Range<usize> {
        self.open.start..self.close.end
    }

    /// Whether it is written as one tag.
    pub fn is_empty(&self) -> bool {
        self.close.is_empty()
    }
}

/// The elements of a part, parents before children, in the order of the text.
#[derive(Debug)]
pub struct Tree<'x> {
    pub xml: &'x str,
    pub nodes: Vec<Node>,
    /// What stands before the names of Word's own elements, e.g. `w:`.
    pub prefix: String,
}

impl<'x> Tree<'x> {
    /// Reads the elements of a part.
    ///
    /// # Errors
    /// When it is not well formed, declares entities, or is larger or deeper than any form.
    pub fn read(xml: &'x str) -> Result<Tree<'x>, FillError> {
        let mut tree = Tree { xml, nodes: Vec::new(), prefix: String::new() };
        let mut open: Vec<Id> = Vec::new();
        let mut reader = NsReader::from_str(xml);
        let start = at(&reader);
        let mut before = start;
        loop {
            let (space, event) =
                reader.read_resolved_event().map_err(|_| FillError::Damaged("xml"))?;
            match event {
                Event::Start(tag) => {
                    let known = known(&space, &tag);
                    let after = at(&reader);
                    tree.push(known, open.last().copied(), before..after, &tag)?;
                    open.push(tree.nodes.len() - 1);
                }
                Event::Empty(tag) => {
                    let known = known(&space, &tag);
                    let after = at(&reader);
                    tree.push(known, open.last().copied(), before..after, &tag)?;
                }
                Event::End(_) => {
                    let id = open.pop().ok_or(FillError::Damaged("xml"))?;
                    let last = tree.nodes.len();
                    tree.nodes[id].close = before..at(&reader);
                    tree.nodes[id].last = last;
                }
                Event::DocType(_) => return Err(FillError::Damaged("declarations")),
                Event::Eof => break,
                _ => {}
            }
            if open.len() > DEEPEST || tree.nodes.len() > MOST {
                return Err(FillError::TooComplex);
            }
            before = at(&reader);
        }
        if open.is_empty() { Ok(tree) } else { Err(FillError::Damaged("xml")) }
    }

    fn push(
        &mut self,
        tag: Option<Tag>,
        parent: Option<Id>,
        open: Range<usize>,
        start: &BytesStart<'_>,
    ) -> Result<(), FillError> {
        // A wrong place would write into the middle of a tag.
        if !self.xml.get(open.clone()).is_some_and(|text| text.starts_with('<')) {
            return Err(FillError::Damaged("xml"));
        }
        if self.prefix.is_empty() && tag.is_some_and(|tag| tag == Tag::Paragraph) {
            let name = start.name().into_inner();
            let local = start.local_name().into_inner();
            self.prefix = name.strip_suffix(local).unwrap_or_default().to_owned();
        }
        let end = open.end;
        self.nodes.push(Node {
            tag: tag.unwrap_or(Tag::Other),
            parent,
            open,
            close: end..end,
            last: self.nodes.len() + 1,
        });
        Ok(())
    }

    /// The elements inside `id`, at any depth, in order.
    pub fn inside(&self, id: Id) -> Range<Id> {
        id + 1..self.nodes[id].last
    }

    /// The elements right inside `id`.
    pub fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        let end = self.nodes[id].last;
        let first = Some(id + 1).filter(|next| *next < end);
        std::iter::successors(first, move |at| Some(self.nodes[*at].last).filter(|n| *n < end))
    }

    /// The first child of this kind.
    pub fn child(&self, id: Id, tag: Tag) -> Option<Id> {
        self.children(id).find(|child| self.nodes[*child].tag == tag)
    }

    /// The first element of this kind inside, at any depth.
    pub fn within(&self, id: Id, tag: Tag) -> Option<Id> {
        self.inside(id).find(|inner| self.nodes[*inner].tag == tag)
    }

    /// The closest element of this kind around `id`.
    pub fn around(&self, id: Id, tag: Tag) -> Option<Id> {
        self.above(id).find(|outer| self.nodes[*outer].tag == tag)
    }

    /// The elements around `id`, the closest first.
    pub fn above(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(self.nodes[id].parent, |id| self.nodes[*id].parent)
    }

    /// The text between the tags of an element, read.
    pub fn text(&self, id: Id) -> Result<String, FillError> {
        let node = &self.nodes[id];
        let raw = self.xml.get(node.open.end..node.close.start).unwrap_or_default();
        if !raw.contains('<') {
            let read = unescape(raw).map_err(|_| FillError::Damaged("entity"))?;
            return Ok(read.into_owned());
        }
        marked_text(raw)
    }

    /// An attribute by its name without prefix.
    pub fn attribute(&self, id: Id, name: &str) -> Option<String> {
        let mut reader = Reader::from_str(self.xml.get(self.nodes[id].open.clone())?);
        reader.config_mut().check_end_names = false;
        let tag = match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => tag,
            _ => return None,
        };
        let mut attributes = tag.attributes();
        let found = attributes.find_map(|each| {
            let each = each.ok()?;
            (each.key.local_name().into_inner() == name).then_some(each)
        })?;
        crate::docx::attribute_text(&found.value)
    }
}

fn at(reader: &NsReader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn known(space: &ResolveResult<'_>, tag: &BytesStart<'_>) -> Option<Tag> {
    let ResolveResult::Bound(space) = space else { return None };
    let space = space.into_inner();
    let ours = WORD.contains(&space) || space == WORD_2010;
    ours.then(|| Tag::of(tag.local_name().into_inner()))
}

/// The text of an element with sections or remarks inside.
fn marked_text(raw: &str) -> Result<String, FillError> {
    let mut reader = Reader::from_str(raw);
    let mut out = String::new();
    loop {
        match reader.read_event().map_err(|_| FillError::Damaged("xml"))? {
            Event::Eof => return Ok(out),
            Event::Text(text) => out.push_str(&text.xml10_content()),
            Event::CData(text) => out.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let name = format!("&{};", &*name.into_inner());
                out.push_str(&unescape(&name).map_err(|_| FillError::Damaged("entity"))?);
            }
            _ => {}
        }
    }
}
