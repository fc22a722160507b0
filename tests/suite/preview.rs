//! The live preview: what is typed stands on the pages before it is kept.

use std::collections::HashMap;

use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        preview::{
            Preview, PreviewDraft, PreviewStrip, Typed, TypedClosing, TypedItem, TypedPoint,
        },
        report::{AnswerDraft, ReportChoice},
    },
};
use mentormap_domain::evaluation::{Moment, PointKind};

use crate::support::{card, sample};

/// A page as the window keeps it: the strips that came so far.
#[derive(Default)]
struct Screen {
    turn: u32,
    strips: HashMap<u32, PreviewStrip>,
    pages: Vec<Vec<(u32, f32)>>,
}

impl Screen {
    /// Asks and draws; gives how many strips came.
    fn ask(&mut self, binder: &mut Binder, choice: &ReportChoice, typed: &Typed) -> usize {
        let draft = PreviewDraft { choice: choice.clone(), typed: typed.clone(), base: self.turn };
        self.take(binder.report_preview(draft).expect("a preview"))
    }

    fn take(&mut self, preview: Preview) -> usize {
        let new = preview.strips.len();
        self.turn = preview.turn;
        self.strips.extend(preview.strips.into_iter().map(|strip| (strip.id, strip)));
        let places = |page: mentormap_app::wire::preview::PreviewPage| {
            page.strips.into_iter().map(|place| (place.id, place.y)).collect()
        };
        self.pages = preview.pages.into_iter().map(places).collect();
        let used: Vec<u32> = self.pages.iter().flatten().map(|(id, _)| *id).collect();
        assert!(used.iter().all(|id| self.strips.contains_key(id)), "every strip is there");
        self.strips.retain(|id, _| used.contains(id));
        new
    }

    /// What is drawn, page by page.
    fn drawn(&self) -> Vec<Vec<(String, String)>> {
        let strip = |(id, y): &(u32, f32)| {
            let strip = &self.strips[id];
            (format!("{y}"), format!("{:?} {:?}", strip.items, strip.areas))
        };
        self.pages.iter().map(|page| page.iter().map(strip).collect()).collect()
    }

    fn says(&self, text: &str) -> bool {
        format!("{:?}", self.drawn()).contains(text)
    }
}

fn choice(binder: &mut Binder, name: &str) -> ReportChoice {
    let placement = card(binder, name).placement;
    ReportChoice { placement, moment: Moment::Final, form: None, language: None }
}

fn item(item: &str, value: &str, reason: &str) -> TypedItem {
    TypedItem { item: item.into(), value: value.into(), reason: reason.into() }
}

/// The first criterion that is derived, with another level than that and the one that is set.
fn criterion(binder: &mut Binder, choice: &ReportChoice) -> (String, String) {
    let view = binder.report(choice.clone()).expect("a report");
    let derived = view.criteria.into_iter().find(|c| c.derived.is_some()).expect("a criterion");
    let level = derived.derived.and_then(|d| d.level);
    let given = derived.value;
    let other = derived.levels.into_iter().find(|l| Some(&l.id) != level.as_ref() && l.id != given);
    (derived.id, other.expect("another level").id)
}

#[test]
fn what_is_typed_is_shown_and_not_kept() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy");
    let (id, level) = criterion(&mut binder, &choice);
    let mut screen = Screen::default();
    let whole = screen.ask(&mut binder, &choice, &Typed::default());
    assert!(whole > 20 && !screen.says("Zonneschijn"));

    // A level and each letter of its reason; a reason that is still missing is no hindrance.
    let mut typed = Typed { answers: vec![item(&id, &level, "")], ..Typed::default() };
    screen.ask(&mut binder, &choice, &typed);
    typed.answers[0].reason = "Zonneschij".into();
    screen.ask(&mut binder, &choice, &typed);
    typed.answers[0].reason = "Zonneschijn".into();
    assert_eq!(screen.ask(&mut binder, &choice, &typed), 1, "one strip differs");
    assert!(screen.says("Zonneschijn"));

    let kept = binder.report(choice.clone()).expect("a report");
    let kept = kept.criteria.iter().find(|c| c.id == id).expect("the criterion");
    assert!(kept.value != level && !kept.reason.contains("Zonneschij"));
    screen.ask(&mut binder, &choice, &Typed::default());
    assert!(!screen.says("Zonneschijn"), "what is typed away is gone");
}

#[test]
fn the_closing_and_the_supervisor_are_shown_as_typed() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy");
    let (id, level) = criterion(&mut binder, &choice);
    let point = |kind, text: &str, expected: &str| TypedPoint {
        kind,
        text: text.into(),
        expected: expected.into(),
        observation: None,
    };
    let typed = Typed {
        answers: vec![],
        views: vec![item(&id, &level, "Bergzicht")],
        closing: Some(TypedClosing {
            conclusion: "Zeezicht".into(),
            points: vec![
                point(PointKind::Strength, "Boszicht", ""),
                point(PointKind::Growth, "Veldzicht", "Dalzicht"),
                point(PointKind::Growth, "  ", "Leegte"),
            ],
        }),
    };
    let mut screen = Screen::default();
    screen.ask(&mut binder, &choice, &typed);
    for word in ["Bergzicht", "Zeezicht", "Boszicht", "Veldzicht", "Dalzicht"] {
        assert!(screen.says(word), "{word}");
    }
    assert!(!screen.says("Leegte"), "a point without a text is not kept either");
}

#[test]
fn a_report_of_which_nothing_was_kept_can_be_typed_in() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Ελένη");
    let closing = TypedClosing { conclusion: "Zeezicht".into(), points: vec![] };
    let typed = Typed { closing: Some(closing), ..Typed::default() };
    let mut screen = Screen::default();
    screen.ask(&mut binder, &choice, &typed);
    assert!(screen.says("Zeezicht"));
}

#[test]
fn what_is_kept_shows_the_same_as_what_was_typed() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy");
    let (id, level) = criterion(&mut binder, &choice);
    let typed = Typed { answers: vec![item(&id, &level, "Zonneschijn")], ..Typed::default() };
    let mut screen = Screen::default();
    screen.ask(&mut binder, &choice, &typed);
    let before = screen.drawn();
    let form = binder.report(choice.clone()).expect("a report").form.id;
    let (placement, moment) = (choice.placement, choice.moment);
    let reason = "Zonneschijn".into();
    let answer = AnswerDraft { placement, moment, form, item: id, value: level, reason };
    binder.answer_save(answer).expect("saved");
    assert_eq!(screen.ask(&mut binder, &choice, &typed), 0, "nothing flickers when it is saved");
    assert_eq!(screen.ask(&mut binder, &choice, &Typed::default()), 0);
    assert_eq!(screen.drawn(), before);
    // Undo elsewhere shows at once: nothing of before is remembered.
    binder.undo(()).expect("undone");
    assert!(screen.ask(&mut binder, &choice, &Typed::default()) > 0);
    assert!(!screen.says("Zonneschijn"));
}

#[test]
fn a_page_that_has_other_strips_gets_all() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy");
    let mut screen = Screen::default();
    let whole = screen.ask(&mut binder, &choice, &Typed::default());
    assert_eq!(screen.ask(&mut binder, &choice, &Typed::default()), 0);
    // An answer was lost on the way.
    let mut late = Screen { turn: screen.turn - 1, ..Screen::default() };
    assert_eq!(late.ask(&mut binder, &choice, &Typed::default()), whole);
    assert_eq!(late.drawn(), screen.drawn());
    // Another report and back: only what differs comes.
    let other = self::choice(&mut binder, "Ελένη");
    assert!(late.ask(&mut binder, &other, &Typed::default()) > 0);
    late.ask(&mut binder, &choice, &Typed::default());
    assert_eq!(late.drawn(), screen.drawn());
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy");
    let typed = Typed { answers: vec![item("x", "", &"a".repeat(20_001))], ..Typed::default() };
    let refused = binder.report_preview(PreviewDraft { choice, typed, base: 0 });
    assert_eq!(refused.expect_err("too long").code, ErrorCode::TextTooLong);
}
