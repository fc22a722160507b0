//! A preview after an edit shows what a report laid out from nothing shows.

use mentormap_domain::{
    evaluation::{Answer, Author, Moment, Point, PointKind},
    level::Level,
};
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, LayoutCache, Pages, ReportInput, Sheets, build, lay_out, lay_out_again, layout::Item,
};
use proptest::prelude::*;

use crate::fixture::{SHIPPED, full, id};

/// Something that a mentor types or chooses.
#[derive(Debug, Clone)]
enum Edit {
    Conclusion(String),
    /// Of the criterion or field with this number, going round.
    Answer(usize, String),
    Point(PointKind, String),
    DropPoint,
    Remark(usize, String),
    Level(usize, u8),
    Accent(String),
    Draft,
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé ,.]{0,60}",
        2 => "\\PC{0,20}",
        1 => "([a-z]{1,12} ){0,200}",
        1 => "(regel\\n){0,60}",
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let kind = prop_oneof![Just(PointKind::Strength), Just(PointKind::Growth)];
    prop_oneof![
        4 => text().prop_map(Edit::Conclusion),
        4 => (any::<usize>(), text()).prop_map(|(at, text)| Edit::Answer(at, text)),
        3 => (kind, text()).prop_map(|(kind, text)| Edit::Point(kind, text)),
        1 => Just(Edit::DropPoint),
        2 => (any::<usize>(), text()).prop_map(|(at, text)| Edit::Remark(at, text)),
        2 => (any::<usize>(), 1..=4u8).prop_map(|(at, level)| Edit::Level(at, level)),
        1 => "#[0-9a-f]{6}".prop_map(Edit::Accent),
        1 => Just(Edit::Draft),
    ]
}

fn apply(input: &mut ReportInput, edit: &Edit) {
    let form = &input.school_form;
    let items: Vec<String> =
        form.criteria().map(|c| &c.id).chain(form.fields().map(|f| &f.id)).cloned().collect();
    let form_id = form.id.clone();
    if let Edit::Accent(accent) = edit {
        input.school_form.letterhead.accent.clone_from(accent);
    }
    if let Edit::Draft = edit {
        input.draft = !input.draft;
    }
    let mine = |e: &&mut mentormap_report::EvaluationInput| {
        e.evaluation.moment == Moment::Final && e.evaluation.author == Author::Mentor
    };
    let mentor = input.evaluations.iter_mut().find(mine).unwrap();
    let evaluation = mentor.evaluation.id;
    match edit {
        Edit::Conclusion(text) => mentor.evaluation.conclusion.clone_from(text),
        Edit::Answer(at, text) if !items.is_empty() => {
            let item = items[at % items.len()].clone();
            mentor.answers.retain(|answer| answer.item != item);
            let (value, reason) = (String::new(), text.clone());
            mentor.answers.push(Answer { evaluation, form: form_id, item, value, reason });
        }
        Edit::Point(kind, text) => mentor.points.push(Point {
            id: id(90_000),
            evaluation,
            kind: *kind,
            text: text.clone(),
            expected: String::new(),
            observation: None,
            position: u32::try_from(mentor.points.len()).unwrap(),
        }),
        Edit::DropPoint => drop(mentor.points.pop()),
        Edit::Remark(at, text) => {
            let at = at % mentor.ratings.len();
            mentor.ratings[at].remark.clone_from(text);
        }
        Edit::Level(at, level) => {
            let at = at % mentor.ratings.len();
            mentor.ratings[at].level = Level::try_from(*level).ok();
        }
        _ => {}
    }
}

/// What is drawn where, without what only a PDF has.
fn drawn(items: impl Iterator<Item = (f32, Item)>) -> Vec<(String, f32, f32)> {
    items
        .map(|(top, item)| match item {
            Item::Text(run) => {
                (format!("{} {:?} {}", run.text, run.colour, run.font), run.x, top + run.y)
            }
            Item::Rect(rect) => (format!("{:?} {:?}", rect.fill, rect.dash), rect.x, top + rect.y),
            Item::Line(line) => {
                (format!("{:?} {:?}", line.stroke, line.dash), line.x1, top + line.y1)
            }
            Item::Path(path) => {
                (format!("{}", path.points.len()), path.points[0][0], top + path.points[0][1])
            }
        })
        .collect()
}

fn same(sheets: &Sheets, pages: &Pages) {
    assert_eq!(sheets.missing, pages.missing);
    assert_eq!(sheets.fonts, pages.fonts);
    assert_eq!(sheets.sheets.len(), pages.pages.len());
    for (sheet, page) in sheets.sheets.iter().zip(&pages.pages) {
        let strips = sheet.strips.iter();
        let one = drawn(strips.flat_map(|(top, s)| s.items.iter().map(|i| (*top, i.clone()))));
        let two = drawn(page.items.iter().map(|item| (0.0, item.clone())));
        assert_eq!(one.len(), two.len());
        for (one, two) in one.iter().zip(&two) {
            assert_eq!(one.0, two.0);
            // Each is rounded to a hundredth of a point.
            let near = (one.1 - two.1).abs() < 0.03 && (one.2 - two.2).abs() < 0.03;
            assert!(near, "{one:?} {two:?}");
        }
        let named = |areas: &[mentormap_report::layout::Area]| {
            areas.iter().map(|area| area.name.clone()).collect::<Vec<_>>()
        };
        let all: Vec<String> = sheet.strips.iter().flat_map(|(_, s)| named(&s.areas)).collect();
        assert_eq!(all, named(&page.areas));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn laid_out_again_is_laid_out_anew(
        form in 0..SHIPPED.len(),
        edits in prop::collection::vec(edit(), 1..8),
    ) {
        let mut input = full(SHIPPED[form].0, SHIPPED[form].1);
        let fonts = Fonts::shipped();
        let mut cache = LayoutCache::default();
        for edit in edits {
            apply(&mut input, &edit);
            let report = build(&input, &Messages::new("nl"));
            let again = lay_out_again(&report, fonts, &mut cache);
            let anew = lay_out_again(&report, fonts, &mut LayoutCache::default());
            prop_assert_eq!(&again, &anew);
            same(&again, &lay_out(&report, fonts));
        }
    }
}

/// The marks of all strips.
fn marks(sheets: &Sheets) -> Vec<u64> {
    sheets.sheets.iter().flat_map(|sheet| &sheet.strips).map(|(_, strip)| strip.mark()).collect()
}

#[test]
fn a_keystroke_changes_one_strip_and_moves_the_rest() {
    let mut input = full(SHIPPED[0].0, SHIPPED[0].1);
    let mut cache = LayoutCache::default();
    let mut lay = |input: &ReportInput| {
        let report = build(input, &Messages::new("nl"));
        lay_out_again(&report, Fonts::shipped(), &mut cache)
    };
    let first = input.school_form.criteria().next().unwrap().id.clone();
    let mentor = input.evaluations.iter().position(|e| e.evaluation.author == Author::Mentor);
    let mentor = mentor.map(|at| (at..input.evaluations.len()).rev());
    let last =
        mentor.unwrap().find(|at| input.evaluations[*at].evaluation.author == Author::Mentor);
    let answers = |input: &mut ReportInput, reason: &str| {
        let (evaluation, form) =
            (input.evaluations[last.unwrap()].evaluation.id, input.school_form.id.clone());
        let mentor = &mut input.evaluations[last.unwrap()];
        mentor.answers.retain(|answer| answer.item != first);
        mentor.answers.push(Answer {
            evaluation,
            form,
            item: first.clone(),
            value: String::new(),
            reason: reason.into(),
        });
    };
    answers(&mut input, "Werkt vlo");
    let before = marks(&lay(&input));
    answers(&mut input, "Werkt vlot");
    let after = marks(&lay(&input));
    let new: Vec<&u64> = after.iter().filter(|mark| !before.contains(mark)).collect();
    assert_eq!(new.len(), 1);
    // More lines: what stands below moves, and is the same.
    answers(&mut input, &"Werkt vlot met ouders en collega's samen. ".repeat(4));
    let longer = marks(&lay(&input));
    let new: Vec<&u64> = longer.iter().filter(|mark| !after.contains(mark)).collect();
    assert_eq!(new.len(), 1);
}

#[test]
fn every_part_that_has_a_field_can_be_found() {
    let mut found = std::collections::BTreeSet::new();
    for (programme, form) in SHIPPED {
        let report = build(&full(programme, form), &Messages::new("nl"));
        let sheets = lay_out_again(&report, Fonts::shipped(), &mut LayoutCache::default());
        let strips = sheets.sheets.iter().flat_map(|sheet| &sheet.strips);
        for area in strips.flat_map(|(_, strip)| &strip.areas) {
            found.insert(area.name.split(':').next().unwrap_or_default().to_owned());
            assert!(area.width > 0.0 && area.height > 0.0, "{area:?}");
        }
    }
    for kind in [
        "criterion",
        "indicator",
        "field",
        "strengths",
        "growth-points",
        "conclusion",
        "identification",
        "attendance",
        "signatures",
    ] {
        assert!(found.contains(kind), "{kind}: {found:?}");
    }
}
