//! Text to lines of glyphs: fonts chosen per character, kerning, line breaks.

use std::{collections::HashMap, iter, ops::Range, sync::Arc};

use parley::{
    BaseDirection, BreakReason, Cluster, FontContext, FontFamily, FontFamilyName, FontWeight,
    LayoutContext, LineHeight, OverflowWrap, PositionedLayoutItem, Run, StyleProperty,
};

use super::direction;

/// The families asked first for what runs from right to left.
const ARABIC: &str = "Noto Sans Arabic";
const HEBREW: &str = "Noto Sans Hebrew";
/// Line height as a multiple of the size.
const LEADING: f32 = 1.38;
/// Letters kept set, twice: bounds the memory of the cache.
const CACHED: usize = 40_000;
/// What a text counts for beside its letters.
const EACH: usize = 20;

/// What shaping depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct SpanStyle {
    /// In points.
    pub size: f32,
    pub bold: bool,
}

/// A piece of text in one style.
#[derive(Debug, Clone)]
pub(crate) struct StyledSpan<'a> {
    pub text: &'a str,
    pub style: SpanStyle,
}

/// One line of a paragraph; measures in points from its top left corner.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub runs: Vec<GlyphRun>,
    pub width: f32,
    pub height: f32,
    pub baseline: f32,
    /// The paragraph runs from right to left.
    pub rtl: bool,
}

/// Glyphs of one font and one span.
#[derive(Debug, Clone)]
pub(crate) struct GlyphRun {
    /// The index of the span in the paragraph.
    pub span: usize,
    /// Where its text begins in the paragraph, in bytes.
    pub start: usize,
    pub face: u16,
    pub size: f32,
    pub x: f32,
    pub width: f32,
    pub text: String,
    pub glyphs: Arc<[Glyph]>,
    /// Written from right to left; the glyphs stand from left to right.
    pub rtl: bool,
}

/// One glyph; measures in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// The glyph in its font.
    pub id: u16,
    /// From the start of the run.
    pub x: f32,
    /// Above the baseline when negative.
    pub y: f32,
    pub advance: f32,
    /// The bytes of the run's text that it shows; empty for the later glyphs of a cluster.
    pub range: Range<usize>,
}

/// Sets text; keeps what it set before.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layout: LayoutContext<u16>,
    blobs: Vec<u64>,
    families: Vec<FontFamilyName<'static>>,
    cache: Cache,
}

/// Texts that were set before. What was not asked for while so much else was is forgotten, so
/// that the fixed texts of a form stay and those of single reports go.
#[derive(Default)]
struct Cache {
    young: HashMap<Key, Arc<Vec<Line>>>,
    old: HashMap<Key, Arc<Vec<Line>>>,
    /// What the young ones count for.
    size: usize,
}

impl Cache {
    fn get(&mut self, key: &Key) -> Option<Arc<Vec<Line>>> {
        if let Some(lines) = self.young.get(key) {
            return Some(Arc::clone(lines));
        }
        let (key, lines) = self.old.remove_entry(key)?;
        self.insert(key, Arc::clone(&lines));
        Some(lines)
    }

    fn insert(&mut self, key: Key, lines: Arc<Vec<Line>>) {
        self.size += key.text.len() + EACH;
        self.young.insert(key, lines);
        if self.size > CACHED {
            self.old = std::mem::take(&mut self.young);
            self.size = 0;
        }
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    text: String,
    /// Per span: where it ends, its size, whether it is bold.
    spans: Vec<(usize, u32, bool)>,
    width: u32,
    rtl: bool,
}

impl Typesetter {
    /// `blobs` say which font is which, `families` in which order they are asked.
    pub(super) fn new(fonts: FontContext, blobs: Vec<u64>, families: Vec<String>) -> Typesetter {
        let families =
            families.into_iter().map(|name| FontFamilyName::Named(name.into())).collect();
        let layout = LayoutContext::new();
        Typesetter { fonts, layout, blobs, families, cache: Cache::default() }
    }

    /// Breaks `spans`, read as one paragraph, into lines of at most `width` points.
    pub(crate) fn lines(&mut self, spans: &[StyledSpan<'_>], width: f32) -> Arc<Vec<Line>> {
        let key = key(spans, width);
        if let Some(lines) = self.cache.get(&key) {
            return lines;
        }
        let lines = Arc::new(self.set(&key, spans, width));
        self.cache.insert(key, Arc::clone(&lines));
        lines
    }

    fn set(&mut self, key: &Key, spans: &[StyledSpan<'_>], width: f32) -> Vec<Line> {
        let text = key.text.as_str();
        let mut builder = self.layout.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(if key.rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
        let families = self.families.as_slice();
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(LineHeight::FontSizeRelative(LEADING));
        // The default size counts in the height of every line.
        let size = spans.iter().map(|span| span.style.size).fold(0.0, f32::max);
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut start = 0;
        for (index, (span, (end, ..))) in spans.iter().zip(&key.spans).enumerate() {
            let weight = if span.style.bold { FontWeight::BOLD } else { FontWeight::NORMAL };
            builder.push(StyleProperty::FontSize(span.style.size), start..*end);
            builder.push(StyleProperty::FontWeight(weight), start..*end);
            builder.push(StyleProperty::Brush(span_mark(index)), start..*end);
            start = *end;
        }
        // The spaces in it as well, so that a name is one run.
        for part in direction::stretches(text) {
            let first = text.get(part.clone()).unwrap_or_default();
            let own = if first.starts_with(direction::is_hebrew) { HEBREW } else { ARABIC };
            let own = FontFamilyName::Named(own.into());
            let families: Vec<_> = iter::once(own).chain(families.iter().cloned()).collect();
            let families = FontFamily::List(families.into());
            builder.push(StyleProperty::FontFamily(families), part);
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        let mut lines: Vec<Line> =
            layout.lines().map(|line| read_line(&line, key, &self.blobs)).collect();
        // A text that ends in a line break must not leave an empty line behind.
        let ends_open = layout
            .lines()
            .rev()
            .nth(1)
            .is_some_and(|line| line.break_reason() == BreakReason::Explicit);
        if ends_open && lines.last().is_some_and(|line| line.runs.is_empty()) {
            lines.pop();
        }
        lines
    }
}

fn span_mark(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

fn key(spans: &[StyledSpan<'_>], width: f32) -> Key {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(spans.len());
    for span in spans {
        push_clean(&mut text, span.text);
        ends.push((text.len(), span.style.size.to_bits(), span.style.bold));
    }
    let rtl = text.chars().any(direction::is_right) && direct(&mut text, &mut ends);
    Key { text, spans: ends, width: width.to_bits(), rtl }
}

/// Marks the ends of what runs against the direction of `text`; gives whether that is from right
/// to left.
fn direct(text: &mut String, ends: &mut [(usize, u32, bool)]) -> bool {
    if direction::is_rtl(text) {
        return true;
    }
    let length = text.len();
    let parts = direction::stretches(text).into_iter().rev();
    for at in parts.map(|part| part.end).filter(|end| *end < length) {
        text.insert(at, direction::MARK);
        for (end, ..) in ends.iter_mut().filter(|(end, ..)| *end >= at) {
            *end += direction::MARK.len_utf8();
        }
    }
    false
}

/// Line breaks of every kind become one; other control characters become spaces.
fn push_clean(to: &mut String, text: &str) {
    let mut previous = ' ';
    for character in text.chars() {
        match character {
            '\n' if previous == '\r' => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => to.push('\n'),
            control if control.is_control() => to.push(' '),
            other => to.push(other),
        }
        previous = character;
    }
}

fn read_line(line: &parley::Line<'_, u16>, key: &Key, blobs: &[u64]) -> Line {
    let metrics = line.metrics();
    let mut x = line.items().next().map_or(metrics.offset, |item| match item {
        PositionedLayoutItem::GlyphRun(run) => run.offset(),
        PositionedLayoutItem::InlineBox(shape) => shape.x,
    });
    let mut runs: Vec<GlyphRun> = Vec::new();
    for run in line.runs() {
        x = read_run(&run, &key.text, blobs, x, &mut runs);
    }
    // From left to right on paper, but read in the order of the text.
    runs.sort_by_key(|run| run.start);
    Line {
        runs,
        width: (metrics.advance - metrics.hanging_advance).max(0.0),
        height: metrics.line_height,
        baseline: metrics.baseline - metrics.block_min_coord,
        rtl: key.rtl,
    }
}

/// Adds the runs of one shaped run, one per span; gives where the next begins.
fn read_run(run: &Run<'_, u16>, text: &str, blobs: &[u64], x: f32, to: &mut Vec<GlyphRun>) -> f32 {
    let face = blobs.iter().position(|blob| *blob == run.font().data.id()).unwrap_or(0);
    let mut x = x;
    let mut group: Vec<Cluster<'_, u16>> = Vec::new();
    let mark = |cluster: &Cluster<'_, u16>| {
        text.get(cluster.text_range()).is_some_and(|text| text.chars().eq([direction::MARK]))
    };
    let shown = |cluster: &Cluster<'_, u16>| !cluster.is_hard_line_break() && !mark(cluster);
    for cluster in run.visual_clusters().filter(shown) {
        if group.last().is_some_and(|last| last.style().brush != cluster.style().brush) {
            x = close(run, std::mem::take(&mut group), text, face, x, to);
        }
        group.push(cluster);
    }
    close(run, group, text, face, x, to)
}

fn close(
    run: &Run<'_, u16>,
    clusters: Vec<Cluster<'_, u16>>,
    text: &str,
    face: usize,
    x: f32,
    to: &mut Vec<GlyphRun>,
) -> f32 {
    let Some(first) = clusters.first() else { return x };
    let start = clusters.iter().map(|c| c.text_range().start).min().unwrap_or_default();
    let end = clusters.iter().map(|c| c.text_range().end).max().unwrap_or_default();
    let mut glyphs = read_glyphs(&clusters, start, run.is_rtl());
    let said = text.get(start..end).unwrap_or_default();
    if said.contains(direction::MARK) {
        forget_marks(said, &mut glyphs);
    }
    let width = clusters.iter().map(Cluster::advance).sum();
    to.push(GlyphRun {
        span: usize::from(first.style().brush),
        start,
        face: u16::try_from(face).unwrap_or_default(),
        size: run.font_size(),
        x,
        width,
        text: said.replace(direction::MARK, ""),
        glyphs: glyphs.into(),
        rtl: run.is_rtl(),
    });
    x + width
}

/// Counts what glyphs show in the text without its marks.
fn forget_marks(text: &str, glyphs: &mut [Glyph]) {
    let marks = |to: usize| text.get(..to).map_or(0, |text| text.matches(direction::MARK).count());
    for glyph in glyphs {
        let Range { start, end } = glyph.range;
        let less = |at: usize| at - marks(at) * direction::MARK.len_utf8();
        glyph.range = less(start)..less(end);
    }
}

fn read_glyphs(clusters: &[Cluster<'_, u16>], start: usize, rtl: bool) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    // In a ligature the later clusters have no glyph of their own; their text joins the first.
    let mut pending: Option<Range<usize>> = None;
    let mut head = 0;
    let mut pen = 0.0;
    for cluster in clusters {
        let range = cluster.text_range();
        let range = range.start - start..range.end - start;
        if cluster.is_ligature_continuation() {
            match glyphs.get_mut(head) {
                Some(glyph) if !rtl => glyph.range = join(&glyph.range, &range),
                _ => pending = Some(pending.map_or(range.clone(), |p| join(&p, &range))),
            }
            continue;
        }
        let range = pending.take().map_or(range.clone(), |p| join(&p, &range));
        head = glyphs.len();
        for glyph in cluster.glyphs() {
            let first = glyphs.len() == head;
            glyphs.push(Glyph {
                id: u16::try_from(glyph.id).unwrap_or_default(),
                x: pen + glyph.x,
                y: glyph.y,
                advance: glyph.advance,
                range: if first { range.clone() } else { range.end..range.end },
            });
            pen += glyph.advance;
        }
    }
    glyphs
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        super::key(&[StyledSpan { text, style: SpanStyle { size: 9.0, bold: false } }], 100.0)
    }

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_forgotten() {
        let mut cache = Cache::default();
        cache.insert(key("form"), Arc::new(vec![]));
        for n in 0..10_000 {
            assert!(cache.get(&key("form")).is_some(), "after {n}");
            cache.insert(key(&format!("a remark of report {n}")), Arc::new(vec![]));
            let kept: usize =
                cache.young.keys().chain(cache.old.keys()).map(|k| k.text.len()).sum();
            assert!(kept <= 2 * CACHED);
        }
        assert!(cache.get(&key("a remark of report 0")).is_none());
    }
}
