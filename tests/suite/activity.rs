//! Activities, the week planning and the project: what is kept, counted, copied, printed.

use chrono::{NaiveTime, Timelike};
use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        Concept, Item,
        activity::{ActivityRow, WeekChoice, WeekCopy},
        dossier::{EntryDraft, EntryView},
        paper::PaperChoice,
    },
};
use mentormap_domain::{
    NaiveDate,
    dossier::{Activity, ActivityRole, Body, PlanEntry, Project},
    ids::PlacementId,
};

use crate::support::{day, empty, new_placement, setup};

/// A placement of this programme, from 14 September to 18 December 2026.
fn placement(programme: &str) -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let saved = binder.placement_save(new_placement("Chloé", programme)).expect("saved");
    (binder, saved.value.card.placement)
}

fn draft(placement: PlacementId, body: impl Into<Body>) -> EntryDraft {
    EntryDraft { id: None, placement, body: body.into() }
}

fn keep(binder: &mut Binder, placement: PlacementId, body: impl Into<Body>) -> EntryView {
    binder.entry_save(draft(placement, body)).expect("saved").value
}

fn refused(binder: &mut Binder, draft: EntryDraft) -> (ErrorCode, Option<String>) {
    let error = binder.entry_save(draft).expect_err("a refusal");
    (error.code, error.field)
}

fn rows(binder: &mut Binder, placement: PlacementId) -> Vec<ActivityRow> {
    let list = binder.activities(placement).expect("a list");
    list.headings.into_iter().flat_map(|heading| heading.rows).collect()
}

fn observed(rule: &str) -> Activity {
    Activity { rule: rule.into(), observed: Some(day("2026-11-04")), ..Activity::default() }
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn task(date: &str, text: &str) -> PlanEntry {
    PlanEntry {
        date: day(date),
        from: at(9, 0),
        to: at(10, 30),
        text: text.into(),
        rule: String::new(),
        done: false,
    }
}

fn week(binder: &mut Binder, placement: PlacementId, date: &str) -> Vec<(NaiveDate, String)> {
    let choice = WeekChoice { placement, day: Some(day(date)) };
    let plan = binder.week_plan(choice).expect("a week");
    let lines = plan.days.into_iter().flat_map(|day| day.lines);
    lines.map(|line| (line.entry.date, line.entry.text)).collect()
}

#[test]
fn the_list_of_the_programme_is_there_before_anything_is_kept() {
    let (mut binder, id) = placement("kinderbegeleider");
    let list = binder.activities(id).expect("a list");
    assert_eq!((list.listed, list.chooses, list.project), (true, false, false));
    assert_eq!(list.today, day("2026-11-22"));
    assert_eq!(list.counts.all, 20);
    let titles: Vec<&str> = list.headings.iter().map(|h| h.title.as_str()).collect();
    let four = ["Het dagverloop", "Zorg en veiligheid", "Spel en ontwikkeling", "Ouders en team"];
    assert_eq!(titles, four);
    assert!(rows(&mut binder, id).iter().all(|row| row.id.is_none()));
}

#[test]
fn an_activity_is_kept_once_and_counted_at_each_step() {
    let (mut binder, id) = placement("kinderbegeleider");
    keep(&mut binder, id, observed("day.welcome"));
    let both = Activity { independent: Some(day("2026-11-20")), ..observed("day.welcome") };
    keep(&mut binder, id, both);
    let list = binder.activities(id).expect("a list");
    let counts = list.headings[0].counts;
    assert_eq!((counts.observed, counts.participated, counts.independent), (1, 0, 1));
    assert_eq!((counts.met, counts.all, list.counts.met), (1, 5, 1));
    keep(&mut binder, id, Activity { rule: "day.welcome".into(), ..Activity::default() });
    assert_eq!(binder.activities(id).expect("a list").counts.met, 0);
}

#[test]
fn in_the_care_placement_the_intern_chooses_tasks_and_a_role() {
    let (mut binder, id) = placement("zorgstage");
    let role = Some(ActivityRole::Participating);
    let rule = "school.care-meeting".into();
    keep(&mut binder, id, Activity { rule, chosen: true, role, ..Activity::default() });
    let list = binder.activities(id).expect("a list");
    assert!(list.chooses && list.project);
    assert_eq!(list.headings.len(), 3, "pupil, teacher, school");
    assert_eq!(list.headings[2].counts.chosen, 1);
    let kept = rows(&mut binder, id).into_iter().find(|row| row.chosen).expect("the task");
    assert_eq!(kept.role, role);
}

#[test]
fn a_programme_without_a_list_takes_own_activities_that_can_be_binned() {
    let (mut binder, id) = placement("lio");
    let list = binder.activities(id).expect("a list");
    assert!(!list.listed && list.headings.is_empty());
    let own = Activity { title: " Bosklas ".into(), ..Activity::default() };
    let kept = keep(&mut binder, id, own);
    assert_eq!(rows(&mut binder, id)[0].title, "Bosklas");
    let item = Item { concept: Concept::Entry, id: kept.id.to_string() };
    binder.bin(item).expect("binned");
    assert!(rows(&mut binder, id).is_empty());
    binder.undo(()).expect("undone");
    assert_eq!(rows(&mut binder, id).len(), 1);
}

#[test]
fn an_activity_without_a_name_or_with_an_unknown_rule_is_refused() {
    let (mut binder, id) = placement("kinderbegeleider");
    let nameless = draft(id, Activity { title: "  ".into(), ..Activity::default() });
    assert_eq!(refused(&mut binder, nameless), (ErrorCode::NameMissing, Some("title".into())));
    let unknown = draft(id, observed("pupil.shadow"));
    assert_eq!(refused(&mut binder, unknown), (ErrorCode::ReferenceMissing, Some("rule".into())));
    let long = draft(id, Activity { remark: "x".repeat(20_001), ..observed("day.welcome") });
    assert_eq!(refused(&mut binder, long), (ErrorCode::TextTooLong, Some("remark".into())));
    assert_eq!(binder.activities(id).expect("a list").counts.met, 0);
}

#[test]
fn a_task_without_text_or_that_ends_before_it_begins_is_refused() {
    let (mut binder, id) = placement("zorgstage");
    let empty = draft(id, task("2026-11-09", " "));
    assert_eq!(refused(&mut binder, empty), (ErrorCode::TaskMissing, Some("text".into())));
    for to in [at(9, 0), at(8, 59)] {
        let turned = draft(id, PlanEntry { to, ..task("2026-11-09", "Lezen") });
        assert_eq!(refused(&mut binder, turned), (ErrorCode::TimeOrder, Some("to".into())));
    }
    let unknown = draft(id, PlanEntry { rule: "nothing".into(), ..task("2026-11-09", "Lezen") });
    assert_eq!(refused(&mut binder, unknown), (ErrorCode::ReferenceMissing, Some("rule".into())));
    assert!(week(&mut binder, id, "2026-11-09").is_empty());
}

#[test]
fn a_week_runs_from_monday_to_friday_and_knows_its_free_days() {
    let (mut binder, id) = placement("zorgstage");
    keep(&mut binder, id, task("2026-11-12", "Tweede"));
    keep(&mut binder, id, PlanEntry { from: at(8, 0), ..task("2026-11-12", "Eerste") });
    let plan = binder.week_plan(WeekChoice { placement: id, day: Some(day("2026-11-12")) });
    let plan = plan.expect("a week");
    assert_eq!((plan.monday, plan.days.len()), (day("2026-11-09"), 5));
    assert_eq!(plan.week, Some((9, 14)));
    let free = plan.days[2].free.as_ref().expect("Armistice Day");
    assert_eq!(free.name, "Wapenstilstand");
    let texts: Vec<&str> = plan.days[3].lines.iter().map(|l| l.entry.text.as_str()).collect();
    assert_eq!(texts, ["Eerste", "Tweede"]);
    assert_eq!(plan.activities.len(), 21);
    keep(&mut binder, id, task("2026-11-14", "Zaterdag"));
    let plan = binder.week_plan(WeekChoice { placement: id, day: Some(day("2026-11-09")) });
    assert_eq!(plan.expect("a week").days.len(), 6, "a weekend shows when something is planned");
}

#[test]
fn without_a_day_it_is_the_week_of_today_or_the_nearest_of_the_placement() {
    let (mut binder, id) = placement("zorgstage");
    let now = binder.week_plan(WeekChoice { placement: id, day: None }).expect("a week");
    assert_eq!(now.monday, day("2026-11-16"));
    let mut later = new_placement("Bram", "zorgstage");
    (later.start, later.end) = (Some(day("2027-02-03")), Some(day("2027-02-26")));
    let later = binder.placement_save(later).expect("saved").value.card.placement;
    let first = binder.week_plan(WeekChoice { placement: later, day: None }).expect("a week");
    assert_eq!((first.monday, first.week), (day("2027-02-01"), Some((1, 4))));
    assert!(!first.days[0].inside && first.days[2].inside);
}

#[test]
fn a_week_is_copied_once_without_free_days_and_days_after_the_end() {
    let (mut binder, id) = placement("zorgstage");
    keep(&mut binder, id, PlanEntry { done: true, ..task("2026-11-04", "Woensdag") });
    keep(&mut binder, id, task("2026-11-05", "Donderdag"));
    let copy = WeekCopy { placement: id, from: day("2026-11-02"), to: day("2026-11-09") };
    let saved = binder.week_copy(copy).expect("copied");
    assert_eq!(saved.undo.as_deref(), Some("week-copy"));
    assert_eq!((saved.value.copied, saved.value.left_out), (1, 1), "Armistice Day is left out");
    let copied = vec![(day("2026-11-12"), "Donderdag".to_owned())];
    assert_eq!(week(&mut binder, id, "2026-11-09"), copied);
    let again = binder.week_copy(copy).expect("copied").value;
    assert_eq!((again.copied, again.left_out), (0, 2));
    assert_eq!(week(&mut binder, id, "2026-11-09"), copied);
    let past = WeekCopy { to: day("2026-12-21"), ..copy };
    assert_eq!(binder.week_copy(past).expect("copied").value.copied, 0);
}

#[test]
fn a_copied_task_is_not_done_yet_and_one_undo_takes_all_back() {
    let (mut binder, id) = placement("zorgstage");
    for text in ["Een", "Twee", "Drie"] {
        keep(&mut binder, id, PlanEntry { done: true, ..task("2026-11-17", text) });
    }
    let copy = WeekCopy { placement: id, from: day("2026-11-17"), to: day("2026-11-24") };
    assert_eq!(binder.week_copy(copy).expect("copied").value.copied, 3);
    let plan = binder.week_plan(WeekChoice { placement: id, day: Some(day("2026-11-24")) });
    let lines = plan.expect("a week").days.remove(1).lines;
    assert!(lines.iter().all(|line| !line.entry.done));
    assert_eq!(lines[0].entry.from.map(|from| from.hour()), Some(9));
    binder.undo(()).expect("undone");
    assert!(week(&mut binder, id, "2026-11-24").is_empty());
}

#[test]
fn there_is_one_project_where_the_programme_asks_it_or_it_was_begun() {
    let (mut binder, id) = placement("zorgstage");
    let view = binder.project(id).expect("a project");
    assert!(view.asked && view.id.is_none());
    let first = Project { title: " Een stille hoek ".into(), ..Project::default() };
    let kept = keep(&mut binder, id, first);
    let second = Project { goals: "Rust".into(), ..Project::default() };
    assert_eq!(keep(&mut binder, id, second).id, kept.id);
    let view = binder.project(id).expect("a project");
    assert_eq!((view.project.goals.as_str(), view.project.title.as_str()), ("Rust", ""));
    let (mut other, id) = placement("lio");
    let view = other.project(id).expect("a project");
    assert!(!view.asked && view.id.is_none());
}

#[test]
fn list_week_and_project_are_papers_with_a_name_of_their_own() {
    let (mut binder, id) = placement("zorgstage");
    keep(&mut binder, id, Activity { chosen: true, ..observed("pupil.shadow") });
    keep(&mut binder, id, task("2026-11-17", "Lezen met een groepje"));
    keep(&mut binder, id, Project { title: "Een stille hoek".into(), ..Project::default() });
    let papers = [
        (PaperChoice::ActivityList { placement: id }, "Activiteitenlijst"),
        (PaperChoice::WeekPlan { placement: id, day: day("2026-11-17") }, "Weekplanning"),
        (PaperChoice::ProjectSheet { placement: id }, "Projectfiche"),
    ];
    for (choice, title) in papers {
        let view = binder.paper(choice.clone()).expect("a paper");
        assert_eq!(view.title, title);
        assert!(view.unknown_characters.is_empty());
        let file = binder.paper_file(&choice).expect("a file");
        assert!(file.name.contains(title), "{}", file.name);
        assert!(file.bytes.starts_with(b"%PDF"));
    }
}
