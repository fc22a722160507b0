//! Many reports as one document: a list in front, each report on the front side of a sheet.

use std::{collections::BTreeSet, sync::Arc};

use mentormap_i18n::Messages;

use super::{
    page::{Page, Pages},
    place,
    tree::{Node, Tag},
};
use crate::{
    Fonts, Report,
    fonts::FontSet,
    model::{Cover, CoverLine, cover},
};

/// A report of the bundle with its line on the list.
#[derive(Debug, Clone)]
pub struct Enclosed {
    pub line: CoverLine,
    pub report: Report,
}

/// Places the list and every report after it. Pages count anew in each report; on the list they
/// count over the whole file. An empty page goes before a report that would begin on a back side.
pub fn lay_out_bundle(
    front: &Cover,
    enclosed: &[Enclosed],
    messages: &Messages,
    fonts: &Fonts,
) -> Pages {
    let lines: Vec<&CoverLine> = enclosed.iter().map(|each| &each.line).collect();
    let list = |pages: &[(usize, usize)]| cover(front, &lines, pages, messages);
    // Four digits hold the place of the numbers, which stand on one line whatever they are.
    let held = list(&vec![(1000, 1000); lines.len()]);
    let (set, lacking, parts) = in_one_set(&held, enclosed, fonts);
    let counts: Vec<usize> = parts.iter().map(|pages| pages.pages.len()).collect();
    let mut own = place(&held, &set).pages.len();
    let mut first = place(&list(&ranges(own, &counts)), &set);
    if first.pages.len() != own {
        // The numbers took another line after all: the count of the pages of the list settles.
        own = first.pages.len();
        first = place(&list(&ranges(own, &counts)), &set);
    }
    let missing: BTreeSet<char> =
        parts.iter().chain([&first]).flat_map(|pages| pages.missing.iter().copied()).collect();
    let mut all = Pages { lacking, missing: missing.into_iter().collect(), ..first };
    for part in parts {
        append(&mut all, part);
    }
    all
}

/// The reports in one set of fonts, and the characters for which it was asked.
fn in_one_set(
    list: &Report,
    enclosed: &[Enclosed],
    fonts: &Fonts,
) -> (Arc<FontSet>, Vec<char>, Vec<Pages>) {
    let shipped = fonts.set_for(&[]);
    let all = |set: &FontSet| enclosed.iter().map(|each| place(&each.report, set)).collect();
    let parts: Vec<Pages> = all(&shipped);
    let mut lacking: BTreeSet<char> = place(list, &shipped).missing.into_iter().collect();
    lacking.extend(parts.iter().flat_map(|pages| pages.missing.iter()));
    let lacking: Vec<char> = lacking.into_iter().collect();
    let set = fonts.set_for(&lacking);
    if Arc::ptr_eq(&set, &shipped) {
        return (shipped, Vec::new(), parts);
    }
    let parts = all(&set);
    (set, lacking, parts)
}

/// The first and last page of each part, after `before` pages, each on a front side.
fn ranges(before: usize, counts: &[usize]) -> Vec<(usize, usize)> {
    let mut next = before;
    let range = |count: &usize| {
        next += next % 2;
        let first = next + 1;
        next += count;
        (first, next)
    };
    counts.iter().map(range).collect()
}

/// Adds `part` on the next front side, its structure as a section of the whole.
fn append(all: &mut Pages, part: Pages) {
    if !all.pages.len().is_multiple_of(2) {
        all.pages.push(Page::default());
    }
    let by = u32::try_from(all.nodes.len()).unwrap_or(u32::MAX);
    let lang = (part.lang != all.lang).then_some(part.lang);
    let moved = part.nodes.into_iter().enumerate().map(|(index, node)| Node {
        tag: if index == 0 { Tag::Sect } else { node.tag },
        lang: if index == 0 { lang.clone() } else { node.lang },
        children: node.children.iter().map(|child| child.saturating_add(by)).collect(),
        ..node
    });
    all.nodes.extend(moved);
    if let Some(document) = all.nodes.first_mut() {
        document.children.push(by);
    }
    all.pages.extend(part.pages.into_iter().map(|mut page| {
        // Names of fields come back in every report: they would tell nothing here.
        page.areas.clear();
        for node in page.items.iter_mut().filter_map(|item| item.node_mut()) {
            *node = node.saturating_add(by);
        }
        page
    }));
}
