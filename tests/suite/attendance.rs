//! Attendance and holidays: each cell keeps itself, what is wrong is said beside it, the sums
//! follow.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        attendance::{
            AttendanceCell, AttendanceChoice, AttendanceDayView, AttendanceDraft, AttendanceFill,
            AttendanceLimit, AttendanceWeek, FillKind,
        },
        dossier::EntryDraft,
        holiday::{HolidayDraft, HolidayRow, HolidayState},
        paper::PaperChoice,
    },
};
use mentormap_domain::{
    NaiveDate,
    dossier::{Absence, AttendanceDay},
    ids::PlacementId,
};

use crate::support::{day, empty, new_placement, setup};

/// A keuzestage from 14 September to 18 December 2026: Monday to Wednesday.
fn begun() -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let mut draft = new_placement("Chloé Maes", "keuzestage");
    draft.mentors = binder.directory(()).expect("people").people.iter().map(|p| p.id).collect();
    let placement = binder.placement_save(draft).expect("a placement").value.card.placement;
    (binder, placement)
}

fn week(binder: &mut Binder, placement: PlacementId, date: &str) -> AttendanceWeek {
    let choice = AttendanceChoice { placement, day: Some(day(date)) };
    binder.attendance(choice).expect("a week")
}

fn keep(
    binder: &mut Binder,
    placement: PlacementId,
    date: &str,
    cell: AttendanceCell,
) -> Result<AttendanceWeek, AppError> {
    let draft = AttendanceDraft { placement, date: day(date), cell };
    binder.attendance_save(draft).map(|saved| saved.value)
}

fn on(week: &AttendanceWeek, date: &str) -> AttendanceDayView {
    let date: NaiveDate = day(date);
    week.days.iter().find(|view| view.day.date == date).cloned().expect("a day of the week")
}

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> (ErrorCode, Option<String>) {
    let error = result.expect_err("a refusal");
    (error.code, error.field)
}

#[test]
fn the_timetable_is_offered_and_free_days_are_named() {
    let (mut binder, placement) = begun();
    let first = week(&mut binder, placement, "2026-09-16");
    assert_eq!((first.monday, first.week), (day("2026-09-14"), Some((1, 14))));
    assert_eq!(on(&first, "2026-09-14").suggested, 330);
    assert_eq!(on(&first, "2026-09-17").suggested, 0);
    assert_eq!(on(&first, "2026-09-14").day, AttendanceDay::empty(day("2026-09-14")));
    assert_eq!(first.kinds.last().map(|kind| kind.label.as_str()), Some("Gesprek"));
    let autumn = week(&mut binder, placement, "2026-11-03");
    let free = on(&autumn, "2026-11-03");
    assert_eq!(free.suggested, 0);
    assert_eq!(free.free.map(|free| free.name), Some("Herfstvakantie".into()));
}

#[test]
fn a_cell_keeps_itself_and_one_that_is_wrong_holds_up_no_other() {
    let (mut binder, placement) = begun();
    let date = "2026-09-14";
    keep(&mut binder, placement, date, AttendanceCell::Worked(Some(23 * 60))).expect("kept");
    let over = keep(&mut binder, placement, date, AttendanceCell::Preparation(Some(61)));
    assert_eq!(refused(over), (ErrorCode::HoursInvalid, Some("preparation".into())));
    let unknown = keep(&mut binder, placement, date, AttendanceCell::DayKind("holiday".into()));
    assert_eq!(refused(unknown), (ErrorCode::ReferenceMissing, Some("day_kind".into())));
    let itself = keep(&mut binder, placement, date, AttendanceCell::MadeUp(Some(day(date))));
    assert_eq!(refused(itself), (ErrorCode::DateInvalid, Some("made_up".into())));
    let after = keep(&mut binder, placement, date, AttendanceCell::Remark(" late bus ".into()));
    let kept = on(&after.expect("kept"), date).day;
    assert_eq!(
        (kept.worked, kept.preparation, kept.remark.as_str()),
        (Some(1380), None, "late bus")
    );
}

#[test]
fn an_emptied_day_leaves_the_card_and_undo_brings_it_back() {
    let (mut binder, placement) = begun();
    let date = "2026-09-14";
    keep(&mut binder, placement, date, AttendanceCell::Worked(Some(300))).expect("kept");
    keep(&mut binder, placement, date, AttendanceCell::Worked(None)).expect("kept");
    assert!(binder.dossier(placement).expect("the dossier").is_empty());
    binder.undo(()).expect("undone");
    assert_eq!(on(&week(&mut binder, placement, date), date).day.worked, Some(300));
}

#[test]
fn a_day_stands_on_the_card_up_to_a_fortnight_outside_the_period() {
    let (mut binder, placement) = begun();
    let kept =
        |binder: &mut Binder, date| keep(binder, placement, date, AttendanceCell::Worked(Some(60)));
    for inside in ["2026-08-31", "2027-01-01"] {
        kept(&mut binder, inside).expect("kept");
    }
    for outside in ["2026-08-30", "2027-01-02"] {
        let error = kept(&mut binder, outside).expect_err("a refusal");
        assert_eq!((error.code, error.field.as_deref()), (ErrorCode::DateOutside, Some("worked")));
        assert_eq!(error.args["start"], "31/08/2026");
        let body = AttendanceDay::empty(day(outside)).into();
        let entry = binder.entry_save(EntryDraft { id: None, placement, body });
        assert_eq!(refused(entry), (ErrorCode::DateOutside, Some("date".into())));
    }
    let made_up = AttendanceCell::MadeUp(Some(day("2027-01-02")));
    let error = keep(&mut binder, placement, "2026-09-14", made_up);
    assert_eq!(refused(error), (ErrorCode::DateOutside, Some("made_up".into())));
}

#[test]
fn what_stands_on_the_card_stays_when_the_period_moves_away_from_it() {
    let (mut binder, placement) = begun();
    keep(&mut binder, placement, "2026-12-16", AttendanceCell::Worked(Some(300))).expect("kept");
    let mut draft = new_placement("Chloé Maes", "keuzestage");
    draft.id = Some(placement);
    draft.end = Some(day("2026-10-30"));
    binder.placement_save(draft).expect("a shorter period");
    let late = week(&mut binder, placement, "2026-12-16");
    assert_eq!(late.monday, day("2026-12-14"));
    assert!(on(&late, "2026-12-16").open);
    assert!(!on(&late, "2026-12-17").open);
    let remark = AttendanceCell::Remark("agreed with the school".into());
    keep(&mut binder, placement, "2026-12-16", remark).expect("still to change");
    assert_eq!(late.totals.worked, 300);
}

#[test]
fn the_maximum_warns_and_stops_nobody() {
    let (mut binder, placement) = begun();
    let kind = || AttendanceCell::DayKind("observe-participate".into());
    let mut limits = Vec::new();
    for n in 0..7 {
        let date = (day("2026-09-14") + chrono::Days::new(n)).to_string();
        let kept = keep(&mut binder, placement, &date, kind()).expect("never stopped");
        limits.push(kept.totals.kinds[0].limit);
    }
    use AttendanceLimit::{Free, Full, OneLeft, Passed};
    assert_eq!(limits, [Free, Free, Free, Free, OneLeft, Full, Passed]);
}

#[test]
fn a_week_is_filled_in_as_planned_and_initialled_as_one_change() {
    let (mut binder, placement) = begun();
    let absence = Some(Absence { justified: true, reason: "doctor".into() });
    keep(&mut binder, placement, "2026-09-15", AttendanceCell::Absence(absence)).expect("kept");
    let date = day("2026-09-14");
    let mut fill = |what| {
        let fill = AttendanceFill { placement, day: date, what };
        binder.attendance_fill(fill).expect("filled in").value
    };
    let filled = fill(FillKind::AsPlanned);
    let worked: Vec<_> = filled.days.iter().map(|view| view.day.worked).collect();
    assert_eq!(worked, [Some(330), None, Some(330), None, None, None, None]);
    fill(FillKind::Mentor);
    let filled = fill(FillKind::Intern);
    let initials: Vec<_> =
        filled.days.iter().map(|view| format!("{}{}", view.day.mentor, view.day.intern)).collect();
    assert_eq!(initials, ["APCM", "APCM", "APCM", "", "", "", ""]);
    assert_eq!((filled.totals.missed, filled.totals.justified), (330, 330));
    for _ in 0..3 {
        binder.undo(()).expect("undone");
    }
    let before = week(&mut binder, placement, "2026-09-14");
    assert_eq!((before.totals.done, before.days[1].day.mentor.as_str()), (0, ""));
}

#[test]
fn hours_are_not_filled_in_for_days_to_come() {
    let (mut binder, placement) = begun();
    let fill = AttendanceFill { placement, day: day("2026-11-23"), what: FillKind::AsPlanned };
    let filled = binder.attendance_fill(fill).expect("nothing to fill in").value;
    assert_eq!(filled.totals.done, 0);
}

#[test]
fn the_card_prints_under_the_letterhead_of_the_site() {
    let (mut binder, placement) = begun();
    keep(&mut binder, placement, "2026-09-14", AttendanceCell::Worked(Some(330))).expect("kept");
    let choice = PaperChoice::AttendanceCard { placement };
    let view = binder.paper(choice.clone()).expect("pages");
    assert_eq!(view.title, "Aanwezigheidskaart");
    assert!(view.unknown_characters.is_empty());
    let file = binder.paper_file(&choice).expect("a file");
    assert!(file.name.starts_with("Chloe-Maes_Aanwezigheidskaart_2026-11-22_"), "{}", file.name);
    assert!(file.bytes.starts_with(b"%PDF"));
    assert_eq!(binder.paper_file(&choice).expect("again").bytes, file.bytes);
}

fn row(rows: &[HolidayRow], key: &str) -> HolidayRow {
    rows.iter().find(|row| row.key == key).cloned().expect("a holiday")
}

fn change(key: &str, from: Option<&str>, to: Option<&str>) -> HolidayDraft {
    HolidayDraft {
        id: None,
        key: key.into(),
        name: String::new(),
        from: from.map(day),
        to: to.map(day),
        removed: from.is_none(),
    }
}

#[test]
fn a_school_year_has_its_holidays_by_name() {
    let (mut binder, _) = begun();
    let year = binder.holidays(None).expect("the year of today");
    assert_eq!(year.year, 2026);
    let names: Vec<&str> = year.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.first(), Some(&"Allerheiligen"));
    assert_eq!(names.last(), Some(&"O.L.V.-Hemelvaart"));
    assert_eq!(names.iter().filter(|name| **name == "Kerstvakantie").count(), 1);
    assert_eq!(year.rows.len(), 16);
}

#[test]
fn a_known_holiday_is_moved_left_out_and_put_back() {
    let (mut binder, placement) = begun();
    let key = "2026/autumn-break";
    let moved = change(key, Some("2026-11-09"), Some("2026-11-15"));
    let year = binder.holiday_save(moved).expect("moved").value;
    let now = row(&year.rows, key);
    assert_eq!((now.state, now.from), (HolidayState::Moved, day("2026-11-09")));
    assert_eq!(now.usual.map(|usual| usual.from), Some(day("2026-11-02")));
    let on_monday = |binder: &mut Binder, date| on(&week(binder, placement, date), date).suggested;
    assert_eq!(on_monday(&mut binder, "2026-11-02"), 330);
    assert_eq!(on_monday(&mut binder, "2026-11-09"), 0);

    let year = binder.holiday_save(change(key, None, None)).expect("left out").value;
    assert_eq!(row(&year.rows, key).state, HolidayState::Removed);
    assert_eq!(on_monday(&mut binder, "2026-11-09"), 330);

    let id = row(&year.rows, key).id.expect("a change of the site");
    binder.holiday_remove(id).expect("put back");
    let year = binder.holidays(Some(2026)).expect("the year");
    assert_eq!(row(&year.rows, key).state, HolidayState::Known);
    assert_eq!(on_monday(&mut binder, "2026-11-02"), 0);
    binder.undo(()).expect("undone");
    let year = binder.holidays(Some(2026)).expect("the year");
    assert_eq!(row(&year.rows, key).state, HolidayState::Removed);
}

#[test]
fn a_bad_closing_day_is_refused_beside_its_field() {
    let (mut binder, _) = begun();
    let mut check = |name: &str, from: Option<&str>, to: Option<&str>, key: &str| {
        let mut draft = change(key, from, to);
        (draft.name, draft.removed) = (name.into(), false);
        refused(binder.holiday_save(draft))
    };
    let (from, to) = (Some("2026-10-05"), Some("2026-10-06"));
    let at = |code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(check(" ", from, to, ""), at(ErrorCode::NameMissing, "name"));
    assert_eq!(check("Study day", None, to, ""), at(ErrorCode::StartMissing, "from"));
    assert_eq!(check("Study day", from, None, ""), at(ErrorCode::EndMissing, "to"));
    assert_eq!(check("Study day", to, from, ""), at(ErrorCode::EndBeforeStart, "to"));
    assert_eq!(
        check("Study day", from, Some("2027-10-08"), ""),
        at(ErrorCode::PeriodTooLong, "to")
    );
    assert_eq!(check("", from, to, "2026/no-break"), at(ErrorCode::ReferenceMissing, "key"));
}

#[test]
fn a_closing_day_is_added_changed_and_taken_away() {
    let (mut binder, placement) = begun();
    let mut draft = change("", Some("2026-10-05"), Some("2026-10-05"));
    (draft.name, draft.removed) = ("Pedagogische studiedag".into(), false);
    let year = binder.holiday_save(draft.clone()).expect("added").value;
    let own = year.rows.iter().find(|row| row.state == HolidayState::Own).expect("the day");
    assert_eq!(on(&week(&mut binder, placement, "2026-10-05"), "2026-10-05").suggested, 0);
    draft.id = own.id;
    (draft.from, draft.to) = (Some(day("2026-10-12")), Some(day("2026-10-12")));
    let year = binder.holiday_save(draft).expect("changed").value;
    let count = year.rows.iter().filter(|row| row.state == HolidayState::Own).count();
    assert_eq!(count, 1);
    assert_eq!(on(&week(&mut binder, placement, "2026-10-05"), "2026-10-05").suggested, 330);
    binder.holiday_remove(own.id.expect("an id")).expect("taken away");
    let gone = binder.holiday_remove(own.id.expect("an id"));
    assert_eq!(refused(gone), (ErrorCode::NotFound, None));
}
