//! The same data for another program.

use std::{fs, path::Path};

use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, build,
    model::{Block, Cell, Fact, Facts, Growth, Report, Rubric, Span, Table},
    render,
};
use serde_json::{Value, json};

use crate::{REPORTS, example::Example};

/// Writes `report.pdf` and `reports.json` into `folder`.
pub fn write(folder: &Path, example: &Example) {
    let messages = Messages::new("nl");
    let pdf = render(&example.report(0), &messages, Fonts::shipped()).expect("a report");
    let all: Vec<Value> =
        (0..REPORTS).map(|n| report(&build(&example.report(n), &messages))).collect();
    fs::create_dir_all(folder).expect("a folder");
    fs::write(folder.join("report.pdf"), pdf).expect("a file");
    fs::write(folder.join("reports.json"), Value::from(all).to_string()).expect("a file");
}

fn report(report: &Report) -> Value {
    let head = &report.letterhead;
    json!({
        "lang": report.lang, "title": report.title, "subtitle": report.subtitle,
        "school": head.name, "lines": head.lines, "footer": report.footer,
        "running": [report.running.0, report.running.1],
        "blocks": report.blocks.iter().map(block).collect::<Vec<_>>(),
    })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Facts(facts) => self::facts(facts),
        Block::Table(table) => self::table(table),
        Block::Rubric(rubric) => self::rubric(rubric),
        Block::Growth(growth) => self::growth(growth),
        Block::Points(points) => json!({
            "kind": "points", "title": points.title,
            "points": points.points.iter().map(|point| spans(point)).collect::<Vec<_>>(),
        }),
        Block::Prose(prose) => {
            json!({"kind": "prose", "title": prose.title, "text": cell(&prose.text)})
        }
        // Lines to sign on.
        _ => json!({"kind": "lines"}),
    }
}

fn facts(facts: &Facts) -> Value {
    let fact = |fact: &Fact| json!([fact.label, cell(&fact.value)]);
    let rows: Vec<Value> = facts.facts.iter().map(fact).collect();
    json!({"kind": "facts", "title": facts.title, "facts": rows, "note": facts.note})
}

fn table(table: &Table) -> Value {
    let rows = table.rows.iter().map(|row| row.cells.iter().map(cell).collect::<Vec<_>>());
    json!({
        "kind": "table", "title": table.title, "intro": table.intro,
        "heads": table.columns.iter().map(|c| &*c.heading).collect::<Vec<_>>(),
        "shares": table.columns.iter().map(|c| c.share).collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn rubric(rubric: &Rubric) -> Value {
    let clusters = rubric.clusters.iter().map(|cluster| {
        let rows = cluster.rows.iter().map(|row| {
            let cells: Vec<Value> = row.cells.iter().map(|para| spans(para)).collect();
            json!({"title": row.title, "cells": cells, "interim": row.interim, "end": row.end,
                   "note": spans(&row.note)})
        });
        json!({"title": cluster.title, "rows": rows.collect::<Vec<_>>()})
    });
    json!({"kind": "rubric", "title": rubric.title, "levels": rubric.levels,
           "clusters": clusters.collect::<Vec<_>>()})
}

fn growth(growth: &Growth) -> Value {
    let rows = growth.rows.iter().map(|row| json!([row.label, row.interim, row.end]));
    json!({"kind": "growth", "title": growth.title, "levels": growth.levels, "alt": growth.alt,
           "rows": rows.collect::<Vec<_>>()})
}

fn cell(cell: &Cell) -> Value {
    cell.paras.iter().map(|para| spans(para)).collect()
}

/// Text, whether it is bold, whether it is underlined dotted and solid.
fn spans(spans: &[Span]) -> Value {
    let bold = |span: &Span| span.look == mentormap_report::model::Look::Strong;
    let one =
        |span: &Span| json!([span.text, bold(span), span.underline.interim, span.underline.end]);
    spans.iter().map(one).collect()
}
