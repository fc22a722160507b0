//! Reading laid out pages back.

use mentormap_report::{
    Pages,
    layout::{Item, NodeId, Tag, TextRun},
};

/// Every run of text with its page.
pub fn runs(pages: &Pages) -> impl Iterator<Item = (usize, &TextRun)> {
    let items = pages
        .pages
        .iter()
        .enumerate()
        .flat_map(|(n, page)| page.items.iter().map(move |item| (n, item)));
    items.filter_map(|(page, item)| match item {
        Item::Text(run) => Some((page, run)),
        _ => None,
    })
}

/// The texts that hang on each node, in the order of the pages.
pub fn texts(pages: &Pages) -> Vec<String> {
    let mut texts = vec![String::new(); pages.nodes.len()];
    for (_, run) in runs(pages) {
        if let Some(node) = run.node {
            texts[node as usize].push_str(&run.text);
        }
    }
    texts
}

/// The nodes under `node`, itself included, in reading order.
pub fn walk(pages: &Pages, node: NodeId, to: &mut Vec<NodeId>) {
    to.push(node);
    for child in &pages.nodes[node as usize].children {
        walk(pages, *child, to);
    }
}

/// The text of the document in reading order, furniture left out.
pub fn reading(pages: &Pages) -> Vec<(Tag, String)> {
    let texts = texts(pages);
    let mut nodes = Vec::new();
    walk(pages, 0, &mut nodes);
    let said = nodes.into_iter().map(|n| (pages.nodes[n as usize].tag, texts[n as usize].clone()));
    said.filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// What is left of a text when line breaks do not count.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}
