//! What the parts say: weeks, rules, warnings, drawings with their figures.

use mentormap_domain::{
    evaluation::Author,
    form::Part,
    text::{Lang, Text},
};
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, ReportInput, build, lay_out,
    layout::{Item, Tag},
    model::{Block, Table},
};

use crate::{
    fixture::{day, full},
    read::{reading, walk},
    rich,
};

fn with(part: Part) -> ReportInput {
    let mut input = rich::rich("keuzestage", "thomas-more-keuzestage");
    input.school_form.parts = vec![part];
    input
}

fn title() -> Text {
    Text::of(Lang::Nl, "Titel")
}

fn table(input: &ReportInput) -> Table {
    let blocks = build(input, &Messages::new("nl")).blocks;
    let tables = blocks.into_iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.unwrap()
}

/// The words of each row, cells apart by a stroke.
fn rows(table: &Table) -> Vec<String> {
    let cell = |cell: &mentormap_report::model::Cell| {
        let paras = cell
            .paras
            .iter()
            .map(|para| para.iter().map(|span| span.text.as_str()).collect::<String>());
        paras.collect::<Vec<_>>().join("; ").replace('\u{a0}', " ")
    };
    let row = |row: &mentormap_report::model::Row| {
        row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")
    };
    table.rows.iter().map(row).collect()
}

#[test]
fn attendance_is_a_row_a_week_with_what_deviates() {
    let rows = rows(&table(&with(Part::Attendance { title: title() })));
    assert_eq!(rows.len(), 12, "a row for each of twelve weeks");
    assert_eq!(rows[0], "14/9 – 20/9 | 3 | 22:48 | 22:30 | 3:00 | ");
    assert!(rows[3].ends_with("wo 7/10 gewettigd afwezig (ziek, met attest), ingehaald op 8/10"));
    assert!(rows[7].ends_with("ma 2/11 ongewettigd afwezig"), "{}", rows[7]);
    assert!(rows[9].ends_with("di 17/11 4:00 gewerkt, 7:36 gepland"), "{}", rows[9]);
}

#[test]
fn a_week_after_the_evaluation_is_not_in_its_report() {
    let mut input = with(Part::Attendance { title: title() });
    for form in &mut input.evaluations {
        form.evaluation.date = Some(day(10, 1));
    }
    assert_eq!(rows(&table(&input)).len(), 3);
}

#[test]
fn the_rules_stand_beside_what_came_of_them() {
    let mut input = with(Part::Rules { title: title() });
    let mentor = |e: &&mut mentormap_report::EvaluationInput| e.evaluation.author == Author::Mentor;
    input.evaluations.iter_mut().filter(mentor).for_each(|form| {
        form.evaluation.date = Some(day(12, 18));
    });
    let rows = rows(&table(&input)).join("\n");
    assert!(rows.contains("hoogstens 6 dagen | 0 dagen"), "{rows}");
    assert!(rows.contains("Mentor 18/12"), "{rows}");
    assert!(rows.contains("Waarschuwingen | de 3e stopt de stage | 2"), "{rows}");
}

#[test]
fn warnings_stand_with_what_came_of_them() {
    let mut input = with(Part::Warnings { title: title() });
    let said = rows(&table(&input));
    assert_eq!(said.len(), 2);
    assert!(said[0].starts_with("20/10 | Kwam") && said[0].ends_with("Het werd beter"));
    assert!(said[1].ends_with("loopt nog"));
    for form in &mut input.evaluations {
        form.evaluation.date = Some(day(11, 1));
    }
    assert_eq!(rows(&table(&input)).len(), 1, "what came after stands in the next report");
}

#[test]
fn a_drawing_is_a_figure_in_words_and_a_table_of_its_figures() {
    for radar in [false, true] {
        let part =
            if radar { Part::Radar { title: title() } } else { Part::Growth { title: title() } };
        let pages = lay_out(&build(&with(part), &Messages::new("nl")), Fonts::shipped());
        let figure = pages.nodes.iter().position(|node| node.tag == Tag::Figure).unwrap();
        let alt = pages.nodes[figure].alt.clone().unwrap();
        assert!(alt.contains("halfweg") && alt.contains("einde"), "{alt}");
        let mut order = Vec::new();
        walk(&pages, 0, &mut order);
        let tags: Vec<Tag> = order.iter().map(|node| pages.nodes[*node as usize].tag).collect();
        let at = |tag| tags.iter().position(|other| *other == tag).unwrap();
        assert!(at(Tag::Figure) < at(Tag::Table));
        let said = reading(&pages);
        let figures = said.iter().filter(|(tag, _)| *tag == Tag::TD).count();
        let clusters = said.iter().filter(|(tag, _)| *tag == Tag::TH).count() - 3;
        assert_eq!(figures, 2 * clusters, "a value for each moment");
        let drawn = pages.pages[0].items.iter().filter(|item| match item {
            Item::Line(line) => line.node == Some(figure as u32),
            _ => false,
        });
        assert!(drawn.count() > clusters, "lines, not a picture");
    }
}

#[test]
fn a_radar_of_two_clusters_is_drawn_as_lines() {
    let mut input = with(Part::Radar { title: title() });
    input.programme.modules.clear();
    for module in &mut input.uniform.modules {
        module.clusters.truncate(2);
    }
    let blocks = build(&input, &Messages::new("nl")).blocks;
    let Block::Growth(growth) = &blocks[0] else { panic!("no drawing") };
    assert_eq!(growth.shape, mentormap_report::model::GrowthShape::Dumbbell);
}

#[test]
fn hours_stand_alone_where_a_school_wants_no_days() {
    let input = with(Part::Hours { title: title() });
    let blocks = build(&input, &Messages::new("nl")).blocks;
    let Block::Facts(facts) = &blocks[0] else { panic!("no facts") };
    let said = format!("{facts:?}");
    assert!(said.contains("Uren gedaan") && !said.contains("Gemist"));
    assert!(full("keuzestage", "thomas-more-keuzestage").dossier.is_empty());
}
