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
    /// The language of what stands below it, where that is another than the document's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub lang: Option<String>,
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
    /// A piece of a paragraph in another language.
    Span,
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
        let document = Node {
            tag: Tag::Document,
            children: vec![],
            alt: None,
            scope: None,
            span: None,
            lang: None,
        };
        Tree { nodes: vec![document] }
    }

    /// The document.
    pub(crate) const ROOT: NodeId = 0;

    /// Adds a last child to `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let id = u32::try_from(self.nodes.len()).unwrap_or(NodeId::MAX);
        self.nodes.push(Node {
            tag,
            children: vec![],
            alt: None,
            scope: None,
            span: None,
            lang: None,
        });
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

    /// Adds a copy of what stands under the document of another tree; gives what its numbers
    /// go up by.
    pub(crate) fn graft(&mut self, nodes: &[Node]) -> NodeId {
        let Some((document, rest)) = nodes.split_first() else { return 0 };
        let by = u32::try_from(self.nodes.len().saturating_sub(1)).unwrap_or(NodeId::MAX);
        let moved = |ids: &[NodeId]| ids.iter().map(|id| id.saturating_add(by)).collect::<Vec<_>>();
        self.get(Tree::ROOT).children.extend(moved(&document.children));
        self.nodes.extend(
            rest.iter().map(|node| Node { children: moved(&node.children), ..node.clone() }),
        );
        by
    }

    pub(crate) fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }
}
