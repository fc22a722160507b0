//! The overview of the director: how all placements stand, and a school year in figures in which
//! nobody can be recognised.

use std::io::Cursor;

use calamine::{Reader, Xlsx, open_workbook_from_rs};
use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        directory::{GroupDraft, PersonDraft},
        dossier::EntryDraft,
        intern::{PlacementCard, PlacementDraft},
        overview::{OverviewFileChoice, OverviewFilter, OverviewRow, SchoolYearView, YearLevels},
        paper::PaperChoice,
        programme::ClosingDraft,
        today::TodoKind,
    },
};
use mentormap_domain::{
    dossier::{AttendanceDay, Document},
    evaluation::Moment,
    form::Role,
    ids::{PersonId, PlacementId},
};

use crate::support::{card, day, empty, new_observation, new_placement, new_rating, sample, setup};

fn rows(binder: &mut Binder, filter: OverviewFilter) -> Vec<OverviewRow> {
    binder.overview(filter).expect("an overview").rows
}

fn row(binder: &mut Binder, placement: PlacementId) -> OverviewRow {
    let rows = rows(binder, OverviewFilter::default());
    rows.into_iter().find(|row| row.card.placement == placement).expect("a row")
}

fn begun() -> Binder {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    binder
}

fn add(binder: &mut Binder, draft: PlacementDraft) -> PlacementCard {
    binder.placement_save(draft).expect("saved").value.card
}

fn mentor(binder: &mut Binder, name: &str) -> PersonId {
    let (name, email) = (name.to_owned(), String::new());
    let draft = PersonDraft { id: None, name, roles: vec![Role::Mentor], email };
    binder.person_save(draft).expect("saved").value.id
}

/// Gives every row of the final form this level.
fn judge(binder: &mut Binder, placement: PlacementId, level: u8) {
    let sheet = binder.sheet(placement).expect("a sheet");
    for row in sheet.clusters.iter().flat_map(|cluster| &cluster.rows) {
        let rating = new_rating(placement, &row.indicator, level);
        binder.rating_save(rating).expect("saved");
    }
}

/// `count` judged placements at a school, from September to December of a year.
fn judged(binder: &mut Binder, school: &str, year: i32, levels: &[u8]) -> Vec<PlacementId> {
    levels
        .iter()
        .enumerate()
        .map(|(n, level)| {
            let name = format!("Intern {school} {n}");
            let draft = PlacementDraft {
                school_name: school.into(),
                start: Some(day(&format!("{year}-09-14"))),
                end: Some(day(&format!("{year}-12-18"))),
                ..new_placement(&name, "kinderbegeleider")
            };
            let placement = add(binder, draft).placement;
            judge(binder, placement, *level);
            placement
        })
        .collect()
}

fn levels_of(view: &SchoolYearView, name: &str) -> Vec<YearLevels> {
    let at = view.schools.iter().position(|each| each.name == name).expect("a school");
    view.clusters.iter().map(|cluster| cluster.schools[at]).collect()
}

#[test]
fn what_is_late_comes_first_and_then_the_next_date() {
    let mut binder = sample();
    let view = binder.overview(OverviewFilter::default()).expect("an overview");
    assert_eq!(view.today, day("2026-11-22"));
    assert!(view.rows.len() > 2 && view.years.contains(&2026));
    let late: Vec<bool> = view.rows.iter().map(|row| row.late.is_empty()).collect();
    assert!(late.windows(2).all(|pair| pair[0] <= pair[1]), "late first: {late:?}");
    assert!(!view.rows[0].late.is_empty(), "the sample has something late");
    for pair in view.rows.windows(2).filter(|pair| pair[0].late.is_empty()) {
        let due = |row: &OverviewRow| row.next.as_ref().and_then(|next| next.due);
        assert!(due(&pair[1]).is_none() || due(&pair[0]) <= due(&pair[1]));
    }
    // The same things that Today says are late.
    let todo = binder.today(()).expect("today").todo;
    for row in &view.rows {
        let late = |key: &str| todo.iter().any(|each| each.key == key && each.days < 0);
        assert!(row.late.iter().all(|each| late(&each.key)), "{}", row.card.name);
    }
    let said: usize = todo.iter().filter(|each| each.days < 0).count();
    assert_eq!(view.rows.iter().map(|row| row.late.len()).sum::<usize>(), said);
}

#[test]
fn a_row_tells_how_far_a_placement_is() {
    let mut binder = begun();
    let placement = add(&mut binder, new_placement("Chloé", "keuzestage")).placement;
    let before = row(&mut binder, placement);
    assert_eq!(before.quiet_days, Some(69), "since the start");
    assert_eq!(before.card.week, Some((10, 14)));
    assert_eq!((before.minutes_done, before.moments.len()), (0, 2));
    let open = before.papers.len();
    assert!(open > 0, "{:?}", before.papers);
    assert!(before.papers.iter().all(|paper| paper.kind == TodoKind::Document));

    binder.observation_save(new_observation(placement, "Troost een kind.")).expect("noted");
    let paper = Document {
        rule: "agenda".into(),
        received: Some(day("2026-11-20")),
        ..Document::default()
    };
    let worked = AttendanceDay { worked: Some(450), ..attended("2026-11-17") };
    for body in [paper.into(), worked.into()] {
        binder.entry_save(EntryDraft { id: None, placement, body }).expect("kept");
    }
    judge(&mut binder, placement, 3);
    let after = row(&mut binder, placement);
    assert_eq!(after.quiet_days, Some(0));
    assert_eq!(after.card.last_observation, Some(day("2026-11-22")));
    assert_eq!(after.papers.len(), open - 1);
    assert_eq!(after.minutes_done, 450);
    let done = |moment| after.moments.iter().find(|each| each.moment == moment).expect("asked");
    let last = done(Moment::Final);
    assert!(last.done && last.filled == after.card.indicators);
    assert!(!done(Moment::Interim).done);
    assert!(!after.late.iter().any(|late| late.kind == TodoKind::Interim), "the last is begun");
    let next = after.next.expect("something comes");
    assert!(next.due >= Some(day("2026-11-22")) && next.days >= Some(0));
}

fn attended(date: &str) -> AttendanceDay {
    AttendanceDay::empty(day(date))
}

#[test]
fn filters_narrow_it_down_to_a_school_a_mentor_a_group_and_a_period() {
    let mut binder = begun();
    let an = mentor(&mut binder, "An");
    let group = GroupDraft {
        id: None,
        name: "5A".into(),
        ages: String::new(),
        capacity: Some(2),
        children: None,
    };
    let group = binder.group_save(group).expect("saved").value.id;
    let noord = PlacementDraft {
        school_name: "Noord".into(),
        mentors: vec![an],
        ..new_placement("Amina", "keuzestage")
    };
    let amina = add(&mut binder, noord);
    let bram = PlacementDraft { group: Some(group), ..new_placement("Bram", "kinderbegeleider") };
    add(&mut binder, bram);
    let earlier = PlacementDraft {
        start: Some(day("2025-09-15")),
        end: Some(day("2026-01-30")),
        ..new_placement("Chloé", "kinderbegeleider")
    };
    let chloe = add(&mut binder, earlier);
    let school = binder.placement(amina.placement).expect("a placement").school;

    let mut of = |filter: OverviewFilter| {
        let mut found: Vec<String> =
            rows(&mut binder, filter).into_iter().map(|row| row.card.name).collect();
        found.sort();
        found
    };
    let none = OverviewFilter::default;
    assert_eq!(of(none()), ["Amina", "Bram", "Chloé"], "over, and not closed yet");
    assert_eq!(of(OverviewFilter { school: Some(school), ..none() }), ["Amina"]);
    assert_eq!(of(OverviewFilter { mentor: Some(an), ..none() }), ["Amina"]);
    assert_eq!(of(OverviewFilter { group: Some(group), ..none() }), ["Bram"]);
    assert_eq!(of(OverviewFilter { year: Some(2025), ..none() }), ["Chloé"]);
    assert_eq!(of(OverviewFilter { year: Some(2026), ..none() }), ["Amina", "Bram"]);
    let to = Some(day("2026-03-01"));
    assert_eq!(of(OverviewFilter { to, ..none() }), ["Chloé"]);
    let from = Some(day("2026-12-18"));
    assert_eq!(of(OverviewFilter { from, ..none() }), ["Amina", "Bram"]);
    assert!(of(OverviewFilter { year: Some(2025), from, ..none() }).is_empty());

    let wrong = binder.overview(OverviewFilter { year: Some(12), ..none() }).expect_err("no year");
    assert_eq!((wrong.code, wrong.field.as_deref()), (ErrorCode::DateInvalid, Some("year")));
    let turned = binder.overview(OverviewFilter { from, to, ..none() }).expect_err("turned");
    assert_eq!(turned.code, ErrorCode::EndBeforeStart);

    // What is closed is asked nothing, stays findable in its period, and keeps its hours.
    let placement = chloe.placement;
    let day_worked = AttendanceDay { worked: Some(300), ..attended("2025-10-06") };
    let draft = EntryDraft { id: None, placement, body: day_worked.into() };
    binder.entry_save(draft).expect("kept");
    let closing = ClosingDraft {
        placement,
        date: Some(day("2026-01-30")),
        stopped: false,
        reason: String::new(),
    };
    binder.placement_close(closing).expect("closed");
    binder.placement_archive(placement).expect("archived");
    assert_eq!(rows(&mut binder, none()).len(), 2);
    let past = rows(&mut binder, OverviewFilter { year: Some(2025), ..none() });
    assert_eq!((past.len(), past[0].card.name.as_str()), (1, "Chloé"));
    assert_eq!(past[0].minutes_done, 300);
    assert!(past[0].late.is_empty() && past[0].papers.is_empty() && past[0].next.is_none());
}

#[test]
fn what_waits_for_review_is_that_of_the_filter() {
    let mut binder = sample();
    let view = binder.overview(OverviewFilter::default()).expect("an overview");
    let all = binder.reviews_waiting(()).expect("a list");
    assert!(!all.is_empty(), "the sample has one");
    assert_eq!(view.waiting, all);
    let none = OverviewFilter { school: Some(nobody()), ..OverviewFilter::default() };
    assert!(binder.overview(none).expect("an overview").waiting.is_empty());
}

/// An id that nothing has.
fn nobody<T: std::str::FromStr>() -> T {
    "019a0000-0000-7000-8000-ffffffffffff".parse().ok().expect("an id")
}

#[test]
fn a_school_year_has_its_placements_hours_and_levels_by_school() {
    let mut binder = begun();
    let ids = judged(&mut binder, "Noord", 2026, &[2, 3, 3, 4]);
    judged(&mut binder, "Zuid", 2026, &[1, 1, 1]);
    judged(&mut binder, "Noord", 2025, &[2, 2, 2]);
    // Runs over two school years: counted in both, its hours on their own days.
    let draft = PlacementDraft {
        school_name: "Noord".into(),
        start: Some(day("2025-10-01")),
        end: Some(day("2026-10-30")),
        ..new_placement("Twee jaren", "kinderbegeleider")
    };
    let long = add(&mut binder, draft).placement;
    for (placement, date) in [(long, "2026-05-04"), (long, "2026-10-05"), (ids[0], "2026-10-05")] {
        let body = AttendanceDay { worked: Some(120), ..attended(date) }.into();
        binder.entry_save(EntryDraft { id: None, placement, body }).expect("kept");
    }
    let view = binder.school_year(2026).expect("a year");
    assert_eq!((view.year, view.years.clone()), (2026, vec![2026, 2025]));
    let figures = view.figures;
    assert_eq!((figures.placements, figures.minutes, figures.judged), (8, 240, 7));
    let before = binder.school_year(2025).expect("a year").figures;
    assert_eq!((before.placements, before.minutes, before.judged), (4, 120, 3));
    let noord = view.schools.iter().find(|each| each.name == "Noord").expect("a school");
    assert_eq!((noord.figures.placements, noord.figures.judged), (5, 4));

    assert_eq!(view.levels.len(), 4);
    assert!(view.clusters.len() > 2);
    for (at, cluster) in view.clusters.iter().enumerate() {
        let rows = cluster.all.counts.expect("told").iter().sum::<u32>() / 7;
        assert_eq!(cluster.all.counts, Some([3 * rows, rows, 2 * rows, rows]));
        assert_eq!(levels_of(&view, "Noord")[at].counts, Some([0, rows, 2 * rows, rows]));
        assert_eq!(levels_of(&view, "Zuid")[at].counts, Some([3 * rows, 0, 0, 0]));
        assert_eq!(view.growth[0].clusters[at].counts, Some([0, 3 * rows, 0, 0]));
        assert_eq!(view.growth[1].clusters[at], cluster.all);
    }
    assert_eq!(view.growth.iter().map(|each| each.year).collect::<Vec<_>>(), [2025, 2026]);
    assert_eq!(binder.school_year(3000).expect_err("no year").code, ErrorCode::DateInvalid);
    let none = binder.school_year(2020).expect("an empty year");
    assert_eq!((none.figures.placements, none.schools.len()), (0, 0));
}

#[test]
fn levels_of_fewer_than_three_are_held_back_and_cannot_be_worked_out() {
    let mut binder = begun();
    judged(&mut binder, "Noord", 2026, &[2, 3, 3, 4]);
    judged(&mut binder, "Zuid", 2026, &[1]);
    let view = binder.school_year(2026).expect("a year");
    assert_eq!(view.least, 3);
    for cluster in &view.clusters {
        assert!(cluster.all.counts.is_some(), "five together");
        let shown = cluster.schools.iter().filter(|levels| levels.counts.is_some());
        assert_eq!(shown.count(), 0, "the sum less Noord would be the one of Zuid");
    }
    judged(&mut binder, "Oost", 2026, &[4, 4]);
    let view = binder.school_year(2026).expect("a year");
    for levels in levels_of(&view, "Noord") {
        assert!(levels.counts.is_some(), "the other two together are three");
    }
    assert!(levels_of(&view, "Zuid").iter().all(|levels| levels.counts.is_none()));
    assert!(levels_of(&view, "Oost").iter().all(|levels| levels.counts.is_none()));

    let mut binder = begun();
    judged(&mut binder, "Noord", 2026, &[2, 3]);
    let view = binder.school_year(2026).expect("a year");
    assert!(view.clusters.iter().all(|cluster| cluster.all.counts.is_none()));
    assert!(view.growth.iter().flat_map(|year| &year.clusters).all(|l| l.counts.is_none()));
    assert!(view.clusters.iter().all(|cluster| cluster.all.placements == 2));
}

#[test]
fn a_form_that_is_not_full_counts_only_once_it_was_handed_in() {
    let mut binder = begun();
    judged(&mut binder, "Noord", 2026, &[2, 3, 3]);
    let draft =
        PlacementDraft { school_name: "Noord".into(), ..new_placement("Half", "kinderbegeleider") };
    let half = add(&mut binder, draft).placement;
    let indicator = binder.sheet(half).expect("a sheet").clusters[0].rows[0].indicator.clone();
    binder.rating_save(new_rating(half, &indicator, 1)).expect("saved");
    let view = binder.school_year(2026).expect("a year");
    assert_eq!((view.figures.placements, view.figures.judged), (4, 3));
    assert_eq!(view.clusters[0].all.counts.map(|counts| counts[0]), Some(0));
}

/// Nothing of the year can be traced to somebody: not in what the page gets, the paper, the table.
#[test]
fn no_result_is_of_a_mentor_or_an_intern() {
    let mut binder = begun();
    let an = mentor(&mut binder, "Annelies Mentorius");
    for (n, level) in [1, 2, 3, 4].into_iter().enumerate() {
        let draft = PlacementDraft {
            school_name: format!("School {}", n % 2),
            mentors: vec![an],
            ..new_placement(&format!("Stagiairnaam {n}"), "kinderbegeleider")
        };
        let placement = add(&mut binder, draft).placement;
        judge(&mut binder, placement, level);
    }
    let view = serde_json::to_string(&binder.school_year(2026).expect("a year")).expect("JSON");
    let paper = binder.paper(PaperChoice::SchoolYear { year: 2026 }).expect("a paper");
    let paper = serde_json::to_string(&paper.pages).expect("pages");
    let file =
        binder.overview_file(&OverviewFileChoice::SchoolYear { year: 2026 }).expect("a file");
    let table = format!("{:?}", sheets(file.bytes));
    for (what, text) in [("view", &view), ("paper", &paper), ("table", &table)] {
        for secret in ["Annelies", "Mentorius", "Stagiairnaam", &an.to_string()] {
            assert!(!text.contains(secret), "{secret} in the {what}");
        }
        assert!(text.contains("School 1"), "{what}");
    }
    // The placements in a table have no level, and no order by one.
    let list = OverviewFileChoice::Placements { filter: OverviewFilter::default() };
    let list = format!("{:?}", sheets(binder.overview_file(&list).expect("a file").bytes));
    assert!(list.contains("Annelies Mentorius") && list.contains("Stagiairnaam 0"));
    assert!(!list.contains("Niveau"), "{list}");
}

fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names();
    let sheet = |name: String| {
        let range = book.worksheet_range(&name).expect("a sheet");
        let row = |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect();
        (name, range.rows().map(row).collect())
    };
    names.into_iter().map(sheet).collect()
}

#[test]
fn the_workbook_has_the_placements_and_the_figures() {
    let mut binder = sample();
    let file = binder.overview_workbook(None).expect("a workbook");
    assert!(file.name.starts_with("overzicht_2026-11-22") && file.name.ends_with(".xlsx"));
    let sheets = sheets(file.bytes);
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 5);
    assert_eq!(names[0], "Stagiairs");
    let list = &sheets[0].1;
    let rows = rows(&mut binder, OverviewFilter::default());
    assert_eq!(list.len(), rows.len() + 1);
    assert_eq!(list[1][0], rows[0].card.name);
    let width = list[0].len();
    assert!(list.iter().all(|row| row.len() == width));
    let year = binder.school_year(2026).expect("a year");
    assert_eq!(sheets[1].1.len(), year.schools.len() + 2, "a row per school and one of all");
    for (name, rows) in &sheets {
        assert!(rows.len() > 1, "{name}");
    }
}

#[test]
fn the_paper_of_a_school_year_can_be_saved() {
    let mut binder = sample();
    let file = binder.paper_file(&PaperChoice::SchoolYear { year: 2026 }).expect("a file");
    assert!(file.name.starts_with("Schooljaar"), "{}", file.name);
    assert!(file.bytes.starts_with(b"%PDF"));
    let wrong = binder.paper(PaperChoice::SchoolYear { year: 1 }).expect_err("no year");
    assert_eq!(wrong.code, ErrorCode::DateInvalid);
}

#[test]
fn what_is_in_the_bin_is_not_in_it() {
    let mut binder = sample();
    let before = rows(&mut binder, OverviewFilter::default()).len();
    let thuy = card(&mut binder, "Thúy");
    let year = binder.school_year(2026).expect("a year").figures;
    let item = mentormap_app::wire::Item {
        concept: mentormap_app::wire::Concept::Placement,
        id: thuy.placement.to_string(),
    };
    binder.bin(item).expect("binned");
    assert_eq!(rows(&mut binder, OverviewFilter::default()).len(), before - 1);
    let after = binder.school_year(2026).expect("a year").figures;
    assert_eq!(after.placements, year.placements - 1);
    binder.undo(()).expect("undone");
    assert_eq!(rows(&mut binder, OverviewFilter::default()).len(), before);
}
