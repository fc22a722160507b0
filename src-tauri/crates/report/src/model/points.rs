//! Strengths, growth points, evidence and the conclusion.

use mentormap_domain::{
    evaluation::{Point, PointKind},
    observation::Observation,
};

use super::{Cell, Column, Look, Para, Points, Prose, Row, Span, Table, sheet::Sheet};

pub(super) fn strengths(sheet: &Sheet<'_>, title: String) -> Points {
    let points = sheet.points(PointKind::Strength);
    let points = points.into_iter().map(|point| para(sheet, point)).collect();
    Points { title, points, anchor: "strengths".into() }
}

/// Growth points, each with the behaviour expected.
pub(super) fn growth_points(sheet: &Sheet<'_>, title: String) -> Points {
    let points = sheet.points(PointKind::Growth);
    let points = points.into_iter().map(|point| para(sheet, point)).collect();
    Points { title, points, anchor: "growth-points".into() }
}

fn para(sheet: &Sheet<'_>, point: &Point) -> Para {
    let mut para = vec![sheet.typed(&point.text)];
    let expected = point.expected.trim();
    if !expected.is_empty() {
        para.push(Span::strong(format!(" {} ", sheet.words.say("report-expected"))));
        para.push(sheet.typed(expected));
    }
    // Only an observation that may be shown gives its date.
    let from = sheet.observations.iter().find(|o| Some(o.id) == point.observation);
    if let Some(observation) = from {
        para.push(Span::quiet(format!(" ({})", sheet.words.short_date(observation.date))));
    }
    para
}

/// The observations that the report rests on.
pub(super) fn evidence(sheet: &Sheet<'_>, title: String) -> Table {
    let words = &sheet.words;
    let column = |key: &str, share| Column { heading: words.say(key), share };
    Table {
        title,
        intro: String::new(),
        columns: vec![
            column("report-date", 0.09),
            column("report-activity", 0.2),
            column("report-observation", 0.55),
            column("report-indicators", 0.16),
        ],
        rows: sheet.observations.iter().map(|observation| seen(sheet, observation)).collect(),
        empty: words.say("report-no-observations"),
    }
}

fn seen(sheet: &Sheet<'_>, observation: &Observation) -> Row {
    let numbers: Vec<String> =
        observation.indicators.iter().map(|seen| sheet.number(&seen.indicator)).collect();
    let mut text = Cell::of(sheet.typed(&observation.text));
    let author = observation.author.and_then(|author| sheet.input.authors.get(&author));
    // With one mentor everybody knows who saw it.
    if let Some(name) = author.filter(|_| sheet.input.mentors.len() > 1) {
        text.paras.push(vec![Span::quiet(name.as_str())]);
    }
    Row {
        cells: vec![
            Cell::of(Span::plain(sheet.words.short_date(observation.date))),
            Cell::of(sheet.typed(&observation.activity)),
            text,
            Cell::of(Span::quiet(numbers.join(", "))),
        ],
        anchor: format!("observation:{}", observation.id),
    }
}

/// The overall conclusion, or lines to write it on.
pub(super) fn conclusion(sheet: &Sheet<'_>, title: String) -> Prose {
    let said = sheet.own().map(|e| e.evaluation.conclusion.trim()).unwrap_or_default();
    let mut text = Cell::or_blank(said, Look::Plain);
    match text.blank {
        0 => text.paras = vec![vec![sheet.typed(said)]],
        _ => text.blank = 4,
    }
    Prose { title, text, anchor: "conclusion".into() }
}
