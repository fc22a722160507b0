//! The laws of due dates, over any programme, sound or not.

use chrono::{Days, NaiveDate};
use mentormap_domain::{
    arrangement::Arrangement,
    calendar::FreeDays,
    due::{DueFacts, DueItem, DueKind, MAX_OFFSET, due_key, rules, schedule},
    evaluation::{Author, Moment},
    form::{
        Anchor, DayUnit, DocumentRule, DueRule, FormRef, MeetingKind, MeetingRule, MomentRule,
        Programme, Role,
    },
    placement::Placement,
    text::{Lang, Text},
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

const MEETINGS: usize = 4;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn placement(start: NaiveDate, length: u64) -> Placement {
    let form = FormRef { id: "x".into(), version: 1 };
    Placement {
        id: Uuid::from_u128(1).into(),
        intern: Uuid::from_u128(2).into(),
        school: Uuid::from_u128(3).into(),
        programme: form.clone(),
        uniform: form.clone(),
        school_form: form,
        class: String::new(),
        group: None,
        supervisor: None,
        mentors: Vec::new(),
        start,
        end: start + Days::new(length),
        arrangement: Arrangement::default(),
        archived: false,
        binned: None,
    }
}

fn title() -> Text {
    Text::of(Lang::Nl, "x")
}

fn programme(moments: Vec<DueRule>, documents: Vec<DueRule>, meetings: Vec<DueRule>) -> Programme {
    let moment = |due| MomentRule {
        moment: Moment::Final,
        title: title(),
        due,
        authors: vec![Author::Mentor],
    };
    let document = |(i, due): (usize, DueRule)| DocumentRule {
        id: format!("d{i}"),
        title: title(),
        from: Role::Intern,
        signed_by: Vec::new(),
        due,
    };
    let meeting = |(i, due): (usize, DueRule)| MeetingRule {
        id: format!("m{i}"),
        title: title(),
        kind: MeetingKind::Coaching,
        with: Vec::new(),
        due,
        focus: false,
    };
    let form = json!({ "id": "x", "version": 1 });
    let plain = json!({
        "id": "p", "version": 1, "languages": ["nl"], "title": { "nl": "x" }, "modules": [],
        "uniform": form, "school_form": form, "moments": [],
    });
    let plain: Programme = serde_json::from_value(plain).expect("a programme");
    Programme {
        moments: moments.into_iter().take(1).map(moment).collect(),
        documents: documents.into_iter().enumerate().map(document).collect(),
        meetings: meetings.into_iter().enumerate().map(meeting).collect(),
        ..plain
    }
}

/// Anchors, circles and meetings that nobody has included.
fn anchors() -> impl Strategy<Value = Anchor> {
    prop_oneof![
        Just(Anchor::Start),
        Just(Anchor::Half),
        Just(Anchor::End),
        Just(Anchor::FirstRealisationDay),
        (0..=MEETINGS).prop_map(|i| Anchor::Meeting(format!("m{i}"))),
    ]
}

fn units() -> impl Strategy<Value = DayUnit> {
    prop_oneof![Just(DayUnit::Calendar), Just(DayUnit::School)]
}

fn due_rules(offsets: std::ops::Range<i32>) -> impl Strategy<Value = Vec<DueRule>> {
    let one = (anchors(), offsets, units());
    let one = one.prop_map(|(anchor, offset, unit)| DueRule { anchor, offset, unit });
    prop::collection::vec(one, 1..=MEETINGS)
}

fn programmes() -> impl Strategy<Value = Programme> {
    let rules = || due_rules(-30..31);
    (rules(), rules(), rules()).prop_map(|(m, d, t)| programme(m, d, t))
}

fn starts() -> impl Strategy<Value = NaiveDate> {
    (0_u64..4000).prop_map(|days| day("2020-01-01") + Days::new(days))
}

/// Some keys of the programme with a day that the mentor chose.
fn moves() -> impl Strategy<Value = Vec<(prop::sample::Index, NaiveDate)>> {
    prop::collection::vec((any::<prop::sample::Index>(), starts()), 0..4)
}

fn keys(programme: &Programme) -> Vec<String> {
    rules(programme).map(|(kind, rule, _)| due_key(kind, rule)).collect()
}

fn weeks(day: NaiveDate, weeks: i64) -> NaiveDate {
    day + chrono::TimeDelta::weeks(weeks)
}

fn shifted(placement: &Placement, by: i64) -> Placement {
    let mut other = placement.clone();
    (other.start, other.end) = (weeks(other.start, by), weeks(other.end, by));
    other
}

fn hangs_on_a_moved_meeting(programme: &Programme, placement: &Placement, rule: &DueRule) -> bool {
    let mut rule = rule;
    for _ in 0..=MEETINGS {
        let Anchor::Meeting(id) = &rule.anchor else { return false };
        if placement.arrangement.moved.contains_key(&due_key(DueKind::Meeting, id)) {
            return true;
        }
        match programme.meetings.iter().find(|meeting| meeting.id == *id) {
            Some(meeting) => rule = &meeting.due,
            None => return false,
        }
    }
    false
}

proptest! {
    #[test]
    fn moving_the_period_by_weeks_moves_what_follows_its_rule_and_back(
        programme in programmes(), start in starts(), length in 0_u64..300, by in -60_i64..60,
        moves in moves(),
    ) {
        // No holidays: a week is a week; they are looked at below.
        let (free, facts) = (FreeDays::default(), DueFacts::default());
        let keys = keys(&programme);
        let mut one = placement(start, length);
        one.arrangement.moved =
            moves.into_iter().map(|(at, day)| (at.get(&keys).clone(), day)).collect();
        let before = schedule(&one, &programme, &free, &facts);
        let other = shifted(&one, by);
        let after = schedule(&other, &programme, &free, &facts);
        for ((old, new), (_, _, rule)) in before.iter().zip(&after).zip(rules(&programme)) {
            prop_assert_eq!(&old.key, &new.key);
            prop_assert_eq!(old.moved, one.arrangement.moved.contains_key(&old.key));
            let same = hangs_on_a_moved_meeting(&programme, &one, rule);
            let expected = if same { old.by_rule } else { old.by_rule.map(|day| weeks(day, by)) };
            prop_assert_eq!(new.by_rule, expected, "{}", &old.key);
            if old.moved {
                prop_assert_eq!(new.due, old.due, "a day moved by hand stays");
            } else {
                prop_assert_eq!(new.due, new.by_rule);
            }
        }
        let back = schedule(&shifted(&other, -by), &programme, &free, &facts);
        prop_assert_eq!(back, before);
    }

    #[test]
    fn back_to_the_rule_is_as_if_it_was_never_moved(
        programme in programmes(), start in starts(), length in 0_u64..300, at in any::<prop::sample::Index>(),
        to in starts(),
    ) {
        let (free, facts) = (FreeDays::default(), DueFacts::default());
        let mut one = placement(start, length);
        let before = schedule(&one, &programme, &free, &facts);
        let key = at.get(&before).key.clone();
        one.arrangement.moved.insert(key.clone(), to);
        let moved = schedule(&one, &programme, &free, &facts);
        let item = moved.iter().find(|item| item.key == key).expect("the same items");
        prop_assert_eq!((item.due, item.moved), (Some(to), true));
        one.arrangement.moved.remove(&key);
        prop_assert_eq!(schedule(&one, &programme, &free, &facts), before);
    }

    #[test]
    fn school_days_skip_weekends_and_holidays(
        start in starts(), length in 0_u64..300, offset in -40_i32..41,
    ) {
        let rule = DueRule { anchor: Anchor::End, offset, unit: DayUnit::School };
        let programme = programme(vec![rule], Vec::new(), Vec::new());
        let one = placement(start, length);
        let free = FreeDays::between(start - Days::new(400), one.end + Days::new(400), &[]);
        let due = schedule(&one, &programme, &free, &DueFacts::default())[0].due.expect("a day");
        let (from, to) = if offset < 0 { (due, one.end) } else { (one.end, due) };
        let inside = if offset < 0 { from..to } else { from + Days::new(1)..to + Days::new(1) };
        let school = |day: &NaiveDate| free.is_school_day(*day);
        let count = from.iter_days().take_while(|day| *day <= to).filter(|day| inside.contains(day));
        prop_assert_eq!(count.filter(school).count(), offset.unsigned_abs() as usize);
        prop_assert!(offset == 0 || free.is_school_day(due));
    }

    #[test]
    fn any_programme_gives_one_item_a_rule_and_never_panics(
        moments in due_rules(i32::MIN..i32::MAX), documents in due_rules(-2000..2000),
        meetings in due_rules(-2000..2000), length in 0_u64..5000, late in any::<bool>(),
    ) {
        let programme = programme(moments, documents, meetings);
        let start = if late { NaiveDate::MAX - Days::new(length) } else { NaiveDate::MIN };
        let one = placement(start, length);
        let items = schedule(&one, &programme, &FreeDays::default(), &DueFacts::default());
        prop_assert_eq!(items.len(), keys(&programme).len());
        for (item, (_, _, rule)) in items.iter().zip(rules(&programme)) {
            prop_assert!(rule.offset.unsigned_abs() <= MAX_OFFSET || item.due.is_none());
        }
    }
}

fn on(anchor: Anchor, offset: i32) -> DueRule {
    DueRule { anchor, offset, unit: DayUnit::Calendar }
}

fn find<'a>(items: &'a [DueItem], key: &str) -> &'a DueItem {
    items.iter().find(|item| item.key == key).expect("an item of that key")
}

#[test]
fn meetings_in_a_circle_have_no_day_until_one_is_agreed() {
    let circle = vec![on(Anchor::Meeting("m1".into()), 1), on(Anchor::Meeting("m0".into()), 1)];
    let programme = programme(Vec::new(), Vec::new(), circle);
    let one = placement(day("2026-09-14"), 60);
    let free = FreeDays::default();
    let mut facts = DueFacts::default();
    let items = schedule(&one, &programme, &free, &facts);
    assert!(items.iter().all(|item| item.due.is_none()));
    facts.meetings.insert("m0".into(), day("2026-10-01"));
    let items = schedule(&one, &programme, &free, &facts);
    assert_eq!(find(&items, "meeting/m1").due, Some(day("2026-10-02")));
}

#[test]
fn what_hangs_on_a_meeting_follows_the_day_agreed_then_the_day_moved_to_then_the_rule() {
    let visit = on(Anchor::Start, 7);
    let report = on(Anchor::Meeting("m0".into()), 2);
    let programme = programme(Vec::new(), vec![report], vec![visit]);
    let mut one = placement(day("2026-09-14"), 60);
    let free = FreeDays::default();
    let mut facts = DueFacts::default();
    let due = |one: &Placement, facts: &DueFacts| {
        find(&schedule(one, &programme, &free, facts), "document/d0").due
    };
    assert_eq!(due(&one, &facts), Some(day("2026-09-23")));
    one.arrangement.moved.insert("meeting/m0".into(), day("2026-10-01"));
    assert_eq!(due(&one, &facts), Some(day("2026-10-03")));
    facts.meetings.insert("m0".into(), day("2026-10-05"));
    assert_eq!(due(&one, &facts), Some(day("2026-10-07")));
}

#[test]
fn the_first_realisation_day_is_awaited() {
    let programme = programme(Vec::new(), vec![on(Anchor::FirstRealisationDay, -1)], Vec::new());
    let one = placement(day("2026-09-14"), 60);
    let free = FreeDays::default();
    let mut facts = DueFacts::default();
    assert_eq!(schedule(&one, &programme, &free, &facts)[0].due, None);
    facts.first_realisation_day = Some(day("2026-10-06"));
    assert_eq!(schedule(&one, &programme, &free, &facts)[0].due, Some(day("2026-10-05")));
}
