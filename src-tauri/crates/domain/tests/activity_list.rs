//! The activity list: nothing kept is lost, nothing of the programme is left out.

use mentormap_domain::{
    NaiveDate,
    activity_list::{ActivityCounts, ActivityList},
    dossier::{Activity, AttendanceDay, DossierEntry},
    form::ActivityRule,
    text::{Lang, Text},
};
use proptest::prelude::*;
use uuid::Uuid;

fn text(nl: &str, en: &str) -> Text {
    Text([(Lang::Nl, nl.into()), (Lang::En, en.into())].into())
}

fn rules() -> Vec<ActivityRule> {
    let rule = |id: &str, heading: Text, title: &str| ActivityRule {
        id: id.into(),
        heading,
        title: Text::of(Lang::Nl, title),
    };
    vec![
        rule("welcome", text("Dag", "Day"), "Onthalen"),
        rule("bottle", text("Zorg", "Care"), "Flesje"),
        rule("farewell", text("Dag", "Day"), "Afscheid"),
    ]
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 4).expect("a day")
}

fn entry(number: u128, activity: Activity) -> DossierEntry {
    DossierEntry {
        id: Uuid::from_u128(number).into(),
        placement: Uuid::from_u128(7).into(),
        body: activity.into(),
        created: "2026-11-04T10:00:00Z".parse().expect("a time"),
        binned: None,
    }
}

fn ruled(number: u128, rule: &str) -> DossierEntry {
    entry(number, Activity { rule: rule.into(), ..Activity::default() })
}

fn own(number: u128, heading: &str, title: &str) -> DossierEntry {
    let activity = Activity { heading: heading.into(), title: title.into(), ..Activity::default() };
    entry(number, activity)
}

fn shown(list: &ActivityList<'_>) -> Vec<(String, Vec<String>)> {
    let lines = |heading: &mentormap_domain::activity_list::ActivityHeading<'_>| {
        heading.lines.iter().map(|line| line.title(Lang::Nl).to_owned()).collect()
    };
    list.headings.iter().map(|h| (h.title(Lang::Nl).to_owned(), lines(h))).collect()
}

fn wanted(list: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    list.iter().map(|(title, of)| ((*title).to_owned(), lines(of))).collect()
}

#[test]
fn the_programme_comes_in_its_order_and_a_heading_once() {
    let rules = rules();
    let list = ActivityList::merge(&rules, &[]);
    assert_eq!(shown(&list), wanted(&[("Dag", &["Onthalen", "Afscheid"]), ("Zorg", &["Flesje"])]));
    assert!(list.lines().all(|line| !line.is_begun()));
}

#[test]
fn own_activities_stand_under_the_heading_they_name_in_any_language() {
    let rules = rules();
    let kept = [own(1, "care", "Slapen"), own(2, "", "Los"), own(3, "Uitstap", "Bos")];
    let list = ActivityList::merge(&rules, &kept);
    let headings = wanted(&[
        ("Dag", &["Onthalen", "Afscheid"]),
        ("Zorg", &["Flesje", "Slapen"]),
        ("", &["Los"]),
        ("Uitstap", &["Bos"]),
    ]);
    assert_eq!(shown(&list), headings);
}

#[test]
fn what_follows_a_rule_that_is_gone_stays_in_view() {
    let rules = rules();
    let kept = [ruled(1, "gone")];
    let list = ActivityList::merge(&rules, &kept);
    assert_eq!(shown(&list).last(), Some(&(String::new(), vec!["gone".into()])));
}

#[test]
fn other_kinds_and_the_bin_are_passed_over() {
    let rules = rules();
    let mut binned = ruled(1, "welcome");
    binned.binned = Some(binned.created);
    let mut attendance = ruled(2, "welcome");
    attendance.body = AttendanceDay::empty(day()).into();
    let kept = [binned, attendance];
    let list = ActivityList::merge(&rules, &kept);
    assert!(list.lines().all(|line| line.entry.is_none()));
}

#[test]
fn each_step_is_counted_by_its_day() {
    let rules = rules();
    let mut welcome = Activity { rule: "welcome".into(), chosen: true, ..Activity::default() };
    welcome.observed = Some(day());
    welcome.independent = Some(day());
    let bottle =
        Activity { rule: "bottle".into(), participated: Some(day()), ..Activity::default() };
    let kept = [entry(1, welcome), entry(2, bottle)];
    let list = ActivityList::merge(&rules, &kept);
    let all =
        ActivityCounts { all: 3, chosen: 1, observed: 1, participated: 1, independent: 1, met: 2 };
    assert_eq!(list.counts(), all);
    let first = ActivityCounts { all: 2, participated: 0, met: 1, ..all };
    assert_eq!(list.headings[0].counts(), first);
}

proptest! {
    #[test]
    fn every_rule_and_every_entry_is_there_once(
        kept in prop::collection::vec((0_usize..5, "[a-c ]{0,3}", any::<bool>()), 0..20),
    ) {
        let rules = rules();
        let ids = ["welcome", "bottle", "farewell", "gone", ""];
        let entries: Vec<DossierEntry> = kept
            .iter()
            .enumerate()
            .map(|(number, (rule, heading, met))| entry(number as u128, Activity {
                rule: ids[*rule].into(),
                heading: heading.clone(),
                title: "t".into(),
                observed: met.then(day),
                ..Activity::default()
            }))
            .collect();
        let list = ActivityList::merge(&rules, &entries);
        let mut seen: Vec<_> = list.lines().filter_map(|line| line.entry).map(|e| e.id).collect();
        seen.sort_unstable();
        let mut all: Vec<_> = entries.iter().map(|entry| entry.id).collect();
        all.sort_unstable();
        prop_assert_eq!(seen, all);
        for rule in &rules {
            let lines = list.lines().filter(|line| line.rule.is_some_and(|r| r.id == rule.id));
            prop_assert_eq!(lines.count(), 1);
        }
        let counts = list.counts();
        let sum: u32 = list.headings.iter().map(|heading| heading.counts().met).sum();
        prop_assert_eq!(counts.met, sum);
        prop_assert_eq!(counts.met as usize, kept.iter().filter(|(.., met)| *met).count());
        let mut titles: Vec<String> =
            list.headings.iter().map(|h| h.title(Lang::Nl).to_lowercase()).collect();
        titles.sort_unstable();
        titles.dedup();
        prop_assert_eq!(titles.len(), list.headings.len());
    }
}
