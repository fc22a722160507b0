//! Page boxes of a few reports against what was looked at and found good. `MENTORMAP_WRITE=1`
//! writes them anew.

use std::{fmt::Write, fs, path::Path};

use mentormap_domain::{
    evaluation::Moment,
    form::Part,
    text::{Lang, Text},
};
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, Pages, Report, ReportInput, attendance_card, build, lay_out,
    layout::{Colour, Item, LineBox, RectBox, TextRun},
};

use crate::{beside, fixture::full, rich};

/// The boxes in whole points, in the order in which they are drawn; pieces of text on one line
/// and in one style are one.
fn boxes(pages: &Pages) -> String {
    let mut text = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        writeln!(text, "== page {}", number + 1).unwrap();
        let mut line: Option<(TextRun, String)> = None;
        for item in &page.items {
            match (item, &mut line) {
                (Item::Text(run), Some((first, said))) if joins(first, run) => {
                    said.push_str(&run.text);
                }
                (Item::Text(run), _) => {
                    text.push_str(&spoken(line.take()));
                    line = Some((run.clone(), run.text.clone()));
                }
                (item, _) => {
                    text.push_str(&spoken(line.take()));
                    text.push_str(&drawn(item));
                }
            }
        }
        text.push_str(&spoken(line.take()));
    }
    text
}

fn joins(first: &TextRun, run: &TextRun) -> bool {
    first.y == run.y && first.font == run.font && first.colour == run.colour
}

fn spoken(line: Option<(TextRun, String)>) -> String {
    let Some((run, said)) = line else { return String::new() };
    let TextRun { x, y, size, font, .. } = run;
    format!("T {x:.0},{y:.0} {size}/{font} {}\n", said.trim_end())
}

fn drawn(item: &Item) -> String {
    match item {
        Item::Rect(RectBox { x, y, width, height, radius, fill, stroke, dash, .. }) => format!(
            "R {x:.0},{y:.0} {width:.0}x{height:.0}{}{}{}{}\n",
            if *radius > 0.0 { " round" } else { "" },
            colour(" fill", *fill),
            colour(" stroke", *stroke),
            if dash.is_some() { " dashed" } else { "" },
        ),
        Item::Line(LineBox { x1, y1, x2, y2, dash, .. }) => {
            let dash = if dash.is_some() { " dashed" } else { "" };
            format!("L {x1:.0},{y1:.0} {x2:.0},{y2:.0}{dash}\n")
        }
        Item::Path(path) => format!("P {} points\n", path.points.len()),
        Item::Text(_) => String::new(),
    }
}

fn colour(what: &str, colour: Option<Colour>) -> String {
    colour.map_or_else(String::new, |Colour(r, g, b)| format!("{what} {r:02x}{g:02x}{b:02x}"))
}

/// Compares with what is kept, line by line.
fn check(name: &str, report: &Report) {
    let pages = lay_out(report, Fonts::shipped());
    let now = boxes(&pages);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/{name}.txt"));
    if std::env::var_os("MENTORMAP_WRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        return fs::write(path, now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace('\r', "");
    for (number, (a, b)) in kept.lines().zip(now.lines()).enumerate() {
        assert_eq!(a, b, "{name}, line {}; MENTORMAP_WRITE=1 keeps the new boxes", number + 1);
    }
    assert_eq!(kept.lines().count(), now.lines().count(), "{name}: another number of boxes");
}

fn nl(input: &ReportInput) -> Report {
    build(input, &Messages::new("nl"))
}

#[test]
fn a_report_with_everything_stands_where_it_stood() {
    check("keuzestage-final", &nl(&rich::rich("keuzestage", "thomas-more-keuzestage")));
}

#[test]
fn a_report_half_way_in_english_stands_where_it_stood() {
    let input = ReportInput {
        moment: Moment::Interim,
        lang: Lang::En,
        ..full("kinderbegeleider", "kinderbegeleider-clusters")
    };
    check("clusters-interim-en", &build(&input, &Messages::new("en")));
}

#[test]
fn the_rubric_and_its_drawings_stand_where_they_stood() {
    let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
    input.school_form.parts.retain(|part| match part {
        Part::Rubric { clusters, .. } => !clusters.iter().any(|id| id == "contact"),
        Part::Growth { .. } | Part::SelfEvaluation { .. } => true,
        _ => false,
    });
    input.school_form.parts.push(Part::Radar { title: Text::of(Lang::Nl, "Groei in één beeld") });
    check("rubric-and-growth", &nl(&input));
}

#[test]
fn the_card_stands_where_it_stood() {
    let input = rich::rich("keuzestage", "thomas-more-keuzestage");
    let paper = beside::start(&input);
    check(
        "attendance-card",
        &attendance_card(&paper, &rich::days(), &input.free, &Messages::new("nl")),
    );
}
