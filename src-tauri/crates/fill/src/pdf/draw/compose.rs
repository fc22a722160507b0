//! A text in the room of a field: as large as it may be, as small as can be read, and the rest
//! told where it does not fit.

use mentormap_report::text::{Setter, TextLine};

use super::look::{Align, Look};

/// Smaller is hard to read; a field that asks for smaller type gets it.
const SMALLEST: f32 = 6.0;
/// What 'as large as fits' gives at most.
const LARGEST: f32 = 12.0;
/// From baseline to baseline, in sizes.
const LEADING: f32 = 1.25;
/// From the top of the first line to its baseline, in sizes.
const RISE: f32 = 1.0;
/// Between border and text.
const PAD: f32 = 2.0;
/// Half the height of a capital, in sizes.
const HALF_CAPITAL: f32 = 0.357;
/// A mark is no larger.
const MARK: f32 = 7.0;
/// A width that no line reaches.
const ENDLESS: f32 = 1e6;
/// What sums of widths may be off.
const NEARLY: f32 = 0.01;
/// How much smaller each try is.
const STEP: f32 = 0.5;

/// A text placed in a field; points from its bottom left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::pdf) struct Composed {
    pub lines: Vec<Placed>,
    /// How many bytes of the text stand in the field.
    pub shown: usize,
    /// Where the mark goes that says where the rest stands.
    pub mark: Option<Mark>,
}

#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Placed {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub line: TextLine,
}

/// Where a mark ends, and how wide it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::pdf) struct Mark {
    pub right: f32,
    pub y: f32,
    pub size: f32,
    pub width: f32,
}

/// What can be written as a mark, from long to short.
pub(in crate::pdf) type Marks<'a> = &'a [String];

/// A text, and the fonts and room that it is set in.
pub(in crate::pdf) struct Composer<'a> {
    pub setter: &'a Setter,
    pub look: &'a Look,
    /// Marks as wide as they can get.
    pub marks: Marks<'a>,
}

impl Composer<'_> {
    fn pad(&self) -> f32 {
        self.look.border.inset() + PAD
    }

    fn room(&self) -> f32 {
        (self.look.width - 2.0 * self.pad()).max(1.0)
    }

    fn set(&self, text: &str, size: f32, width: f32) -> Vec<TextLine> {
        self.setter.lines(text, size, self.look.bold, width)
    }

    fn largest(&self) -> f32 {
        if self.look.size > 0.0 { self.look.size } else { LARGEST }
    }

    fn smallest(&self) -> f32 {
        self.largest().min(SMALLEST)
    }

    /// On one line; `more` when what follows `text` goes on elsewhere in any case.
    pub(in crate::pdf) fn one_line(&self, text: &str, more: bool) -> Composed {
        let inside = (self.look.height - 2.0 * self.look.border.inset()).max(1.0);
        let largest = self.largest().min((inside * 0.8).max(1.0));
        let mark = self.mark(largest.min(MARK));
        let beside = self.room() - mark.width;
        let room = if more { beside } else { self.room() };
        let natural = self.width(text, largest);
        let fitting = (largest * room / natural.max(0.01) * 20.0).floor() / 20.0;
        let size = fitting.clamp(self.smallest().min(largest), largest);
        let line = self.set(text, size, ENDLESS);
        if !more && line.first().is_none_or(|line| line.width <= self.room() + NEARLY) {
            return self.placed_line(line, text.len(), size, None);
        }
        let mut lines = self.set(text, size, beside.max(1.0));
        lines.truncate(1);
        // Too narrow for even one character: all of it goes on elsewhere.
        lines.retain(|line| line.width <= beside + NEARLY);
        let shown = lines.first().map_or(0, |line| line.end);
        self.placed_line(lines, shown, size, Some(mark))
    }

    fn placed_line(
        &self,
        lines: Vec<TextLine>,
        shown: usize,
        size: f32,
        mark: Option<Mark>,
    ) -> Composed {
        let y = self.look.height / 2.0 - HALF_CAPITAL * size;
        let taken = mark.map_or(0.0, |mark| mark.width);
        let lines = lines.into_iter().take(1).map(|line| self.placed(line, y, taken)).collect();
        Composed { lines, shown, mark: mark.map(|mark| Mark { y, ..mark }) }
    }

    fn placed(&self, line: TextLine, y: f32, taken: f32) -> Placed {
        let free = self.room() - taken - line.width;
        let shift = match self.look.align {
            Align::Middle => free / 2.0,
            Align::Right => free,
            Align::Left if line.rtl => free,
            Align::Left => 0.0,
        };
        // A line of text from right to left is set from its own left edge.
        let start = line.runs.iter().map(|run| run.x).fold(f32::MAX, f32::min);
        let start = if start == f32::MAX { 0.0 } else { start };
        Placed { x: self.pad() + shift.max(0.0) - start, y, line }
    }

    /// On as many lines as there is room for.
    pub(in crate::pdf) fn many_lines(&self, text: &str, more: bool) -> Composed {
        let margin = self.look.border.inset() + PAD / 2.0;
        let height = self.look.height - 2.0 * margin;
        if rows(height, self.smallest()) < 2 {
            return self.one_line(&text.replace('\n', " "), more);
        }
        let fits = |size: f32| {
            let lines = self.set(text, size, self.room());
            lines.len() + usize::from(more) <= rows(height, size) && self.are_narrow(&lines)
        };
        let fitting = first_that(self.sizes(), fits);
        let size = fitting.unwrap_or(self.smallest());
        let mut lines = self.set(text, size, self.room());
        let last = rows(height, size).saturating_sub(1);
        let mut shown = text.len();
        if fitting.is_none() {
            let wide = lines.iter().position(|line| !self.are_narrow(std::slice::from_ref(line)));
            lines.truncate(wide.unwrap_or(last).min(last));
            shown = lines.last().map_or(0, |line| line.end);
        }
        let top = self.look.height - margin;
        let baseline = |row: usize| top - size * (RISE + LEADING * row as f32);
        let goes_on = fitting.is_none() || more;
        let mark = goes_on.then(|| Mark { y: baseline(last), ..self.mark(size.min(MARK)) });
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(row, line)| self.placed(line, baseline(row), 0.0)).collect();
        Composed { lines, shown, mark }
    }

    fn are_narrow(&self, lines: &[TextLine]) -> bool {
        lines.iter().all(|line| line.width <= self.room() + NEARLY)
    }

    /// From large to small.
    fn sizes(&self) -> Vec<f32> {
        let (largest, smallest) = (self.largest(), self.smallest());
        let steps = ((largest - smallest) / STEP).floor() as usize;
        let sizes = (0..=steps).map(|step| largest - STEP * step as f32);
        sizes.chain([smallest]).collect()
    }

    /// One character in each of `boxes` boxes.
    pub(in crate::pdf) fn comb(&self, text: &str, boxes: usize) -> Composed {
        let inset = self.look.border.inset();
        let step = (self.look.width / boxes.max(1) as f32).max(0.1);
        let size =
            self.largest().min((self.look.height - 2.0 * inset) * 0.8).min(step * 1.2).max(1.0);
        let y = self.look.height / 2.0 - HALF_CAPITAL * size;
        let clusters = clusters(text, |c| self.width(c, size));
        let fits = clusters.len() <= boxes;
        let used = if fits { clusters.len() } else { boxes.saturating_sub(1) };
        let start = match self.look.align {
            Align::Left => 0,
            Align::Middle => (boxes - used) / 2,
            Align::Right => boxes - used,
        };
        let (mut lines, mut shown) = (Vec::new(), 0);
        for (index, cluster) in clusters.iter().take(used).enumerate() {
            shown += cluster.len();
            for line in self.set(cluster, size, ENDLESS).into_iter().take(1) {
                let x = step * ((start + index) as f32 + 0.5) - line.width / 2.0;
                lines.push(Placed { x, y, line });
            }
        }
        let mark = (!fits).then(|| Mark {
            right: self.look.width - inset,
            y,
            size: size.min(MARK),
            width: step,
        });
        Composed { lines, shown: if fits { text.len() } else { shown }, mark }
    }

    fn width(&self, text: &str, size: f32) -> f32 {
        self.set(text, size, ENDLESS).iter().map(|line| line.width).sum()
    }

    /// The widest mark that leaves room for text, at the end of a line.
    fn mark(&self, size: f32) -> Mark {
        let widths = self.marks.iter().map(|mark| self.width(mark, size) + 3.0);
        let room = self.room();
        let fits = |width: &f32| *width <= 0.4 * room;
        let shortest = self.marks.last().map_or(0.0, |mark| self.width(mark, size) + 3.0);
        let width = widths.into_iter().find(fits).unwrap_or(shortest.min(room));
        Mark { right: self.look.width - self.pad(), y: 0.0, size, width }
    }
}

/// How many lines of a size there is room for.
fn rows(height: f32, size: f32) -> usize {
    // The last line needs no more than its own height.
    let more = (height - size * (RISE + 0.3)) / (size * LEADING);
    if more < 0.0 { 0 } else { more.floor() as usize + 1 }
}

/// The first of `sizes`, from large to small, that fits: smaller always fits where larger does.
fn first_that(sizes: Vec<f32>, fits: impl Fn(f32) -> bool) -> Option<f32> {
    let at = sizes.partition_point(|size| !fits(*size));
    sizes.get(at).copied()
}

/// Characters, each with the marks that sit on it and take no room.
fn clusters(text: &str, width: impl Fn(&str) -> f32) -> Vec<&str> {
    let mut ends = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let own = text.get(at..end).unwrap_or_default();
        match ends.last_mut() {
            Some(last) if !own.trim().is_empty() && width(own) < 0.01 => *last = end,
            _ => ends.push(end),
        }
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(&ends).filter_map(|(start, end)| text.get(start..*end)).collect()
}
