//! The structure of a report, for those who do not see the page.

use serde::Serialize;

/// An index in [`super::Pages::nodes`].
pub type NodeId = u32;

/// A part of the document, in the standard structure types of PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Node {
    pub tag: Tag,
    /// In reading order.
    pub children: Vec<NodeId>,
    /// What a drawing says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub alt: Option<String>,
    /// What a table heading is the heading of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub scope: Option<Scope>,
    /// Over how many columns a cell goes, when more than one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub span: Option<u8>,
}

/// A standard structure type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Tag {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    Table,
    TR,
    TH,
    TD,
    L,
    LI,
    Lbl,
    LBody,
    Figure,
}

/// What a table heading is the heading of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Scope {
    Column,
    Row,
}

/// A tree that grows in reading order.
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// A tree of a document alone.
    pub(crate) fn new() -> Tree {
        let document =
            Node { tag: Tag::Document, children: vec![], alt: None, scope: None, span: None };
        Tree { nodes: vec![document] }
    }

    /// The document.
    pub(crate) const ROOT: NodeId = 0;

    /// Adds a last child to `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let id = u32::try_from(self.nodes.len()).unwrap_or(NodeId::MAX);
        self.nodes.push(Node { tag, children: vec![], alt: None, scope: None, span: None });
        self.get(parent).children.push(id);
        id
    }

    pub(crate) fn heading(&mut self, parent: NodeId, scope: Scope) -> NodeId {
        let id = self.add(parent, Tag::TH);
        self.get(id).scope = Some(scope);
        id
    }

    pub(crate) fn get(&mut self, id: NodeId) -> &mut Node {
        let last = self.nodes.len() - 1;
        &mut self.nodes[(id as usize).min(last)]
    }

    pub(crate) fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }
}
