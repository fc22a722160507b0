//! Fonts from elsewhere, for characters that the shipped ones lack.

use std::collections::BTreeSet;

use ttf_parser::{Face, Permissions, Tag};

/// Where more fonts come from: the machine, or a test.
pub trait FontSource: Send + Sync {
    /// Shows every font to `look`, those to prefer for the `wanted` characters first, and for
    /// the same characters in the same order.
    fn each(&self, wanted: &[char], look: &mut dyn FnMut(&Offer<'_>));
}

/// A font that a source has.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// What a preview asks for.
    pub family: &'a str,
    /// The PostScript name; of two offers with one name the first counts.
    pub name: &'a str,
    /// A whole file: TrueType, OpenType, or a collection of them.
    pub data: &'a [u8],
    /// Which font of a collection; 0 otherwise.
    pub index: u32,
}

/// An offer taken over: one font, out of its collection.
pub(super) struct Taken {
    pub family: String,
    pub name: String,
    pub data: Vec<u8>,
}

/// Fonts of `source` that together have as many of `wanted` as they can; `accept` refuses those
/// that turn out unfit. The font with most of what is still open comes first.
pub(super) fn choose<T>(
    source: &dyn FontSource,
    wanted: &[char],
    accept: impl Fn(Taken) -> Option<T>,
) -> Vec<T> {
    let mut open: BTreeSet<char> = wanted.iter().copied().collect();
    let mut rows = coverage(source, wanted);
    let mut chosen = Vec::new();
    while let Some(best) = best(&rows, &open) {
        let (name, has) = rows.remove(best);
        if let Some(font) = take(source, wanted, &name).and_then(&accept) {
            open.retain(|character| !has.contains(character));
            chosen.push(font);
        }
    }
    chosen
}

/// The first row with the most of `open`.
fn best(rows: &[(String, BTreeSet<char>)], open: &BTreeSet<char>) -> Option<usize> {
    let counts = rows.iter().map(|(_, has)| has.intersection(open).count()).enumerate();
    let best = counts.rev().max_by_key(|(_, count)| *count);
    best.filter(|(_, count)| *count > 0).map(|(index, _)| index)
}

/// What each font that may be embedded has of `wanted`.
fn coverage(source: &dyn FontSource, wanted: &[char]) -> Vec<(String, BTreeSet<char>)> {
    let mut rows: Vec<(String, BTreeSet<char>)> = Vec::new();
    source.each(wanted, &mut |offer| {
        let Ok(face) = Face::parse(offer.data, offer.index) else { return };
        if !may_be_embedded(&face) || rows.iter().any(|(name, _)| name == offer.name) {
            return;
        }
        let has = |c: &char| face.glyph_index(*c).is_some_and(|glyph| glyph.0 != 0);
        let has: BTreeSet<char> = wanted.iter().copied().filter(has).collect();
        if !has.is_empty() {
            rows.push((offer.name.to_owned(), has));
        }
    });
    rows
}

/// It has outlines that a PDF can hold, and its maker allows it.
fn may_be_embedded(face: &Face<'_>) -> bool {
    let outlines = [b"glyf", b"CFF ", b"CFF2"].into_iter().any(|table| has_table(face, table));
    let restricted = face.permissions() == Some(Permissions::Restricted);
    // A font without the table says nothing about it.
    let silent = face.tables().os2.is_none();
    let allowed = face.is_outline_embedding_allowed() && face.is_subsetting_allowed();
    outlines && !restricted && (silent || allowed)
}

fn has_table(face: &Face<'_>, name: &[u8; 4]) -> bool {
    face.raw_face().table(Tag::from_bytes(name)).is_some()
}

fn take(source: &dyn FontSource, wanted: &[char], name: &str) -> Option<Taken> {
    let mut taken = None;
    source.each(wanted, &mut |offer| {
        if taken.is_none() && offer.name == name {
            taken = single(offer.data, offer.index).map(|data| Taken {
                family: offer.family.to_owned(),
                name: offer.name.to_owned(),
                data,
            });
        }
    });
    taken
}

/// The font alone: a collection shares tables between fonts, a PDF holds one font.
fn single(data: &[u8], index: u32) -> Option<Vec<u8>> {
    if !data.starts_with(b"ttcf") {
        return Some(data.to_vec());
    }
    let face = Face::parse(data, index).ok()?;
    let raw = face.raw_face();
    let tables: Vec<_> = raw
        .table_records
        .into_iter()
        .filter_map(|record| Some((record, raw.table(record.tag)?)))
        .collect();
    let count = u16::try_from(tables.len()).ok()?;
    let magic: u32 = if has_table(&face, b"glyf") { 0x0001_0000 } else { 0x4f54_544f };
    let mut head = Vec::new();
    head.extend(magic.to_be_bytes());
    let log = count.checked_ilog2()?;
    let range = 16_u16.checked_shl(log)?;
    let searching = [count, range, u16::try_from(log).ok()?, (count * 16).checked_sub(range)?];
    head.extend(searching.into_iter().flat_map(u16::to_be_bytes));
    let start = 12 + 16 * tables.len();
    let mut body = Vec::new();
    for (record, table) in tables {
        let at = u32::try_from(start + body.len()).ok()?;
        let length = u32::try_from(table.len()).ok()?;
        let row = [record.tag.0, record.check_sum, at, length];
        head.extend(row.into_iter().flat_map(u32::to_be_bytes));
        body.extend_from_slice(table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    head.extend(body);
    Some(head)
}
