//! The activity that is usual at this hour of the day.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};
use mentormap_domain::ids::GroupId;
use mentormap_store::NotedActivity;

use crate::clock::Clock;

/// How far from now an hour still counts, in minutes.
const NEAR: i64 = 60;

/// The activity noted most near this time of day, in the group before elsewhere; of two noted as
/// often the one noted last. Empty when nothing was noted near this time.
///
/// What was written on another day than it was seen says nothing about the hour.
pub(super) fn usual_activity(
    clock: &dyn Clock,
    noted: &[NotedActivity],
    group: Option<GroupId>,
) -> String {
    let now = clock.local();
    let near: Vec<(&NotedActivity, NaiveDateTime)> = noted
        .iter()
        .map(|noted| (noted, clock.wall(noted.created)))
        .filter(|(noted, at)| at.date() == noted.date && apart(now, *at) <= NEAR)
        .collect();
    let of_group = near.iter().filter(|(noted, _)| group.is_some() && noted.group == group);
    most_frequent(of_group).or_else(|| most_frequent(near.iter())).unwrap_or_default().to_owned()
}

/// Minutes between two times of day, over midnight too.
fn apart(one: NaiveDateTime, other: NaiveDateTime) -> i64 {
    let day = TimeDelta::days(1).num_minutes();
    let minutes = (one.time() - other.time()).num_minutes().abs();
    minutes.min(day - minutes)
}

fn most_frequent<'a>(
    noted: impl Iterator<Item = &'a (&'a NotedActivity, NaiveDateTime)>,
) -> Option<&'a str> {
    let mut counts: HashMap<&str, (u32, NaiveDateTime)> = HashMap::new();
    for (noted, at) in noted {
        let (count, latest) = counts.entry(&noted.activity).or_insert((0, *at));
        *count += 1;
        *latest = (*latest).max(*at);
    }
    // The name last, so that the answer is the same every time.
    let most = counts.into_iter().max_by_key(|&(activity, seen)| (seen, activity));
    most.map(|(activity, _)| activity)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::FixedClock;

    fn at(text: &str) -> DateTime<Utc> {
        format!("2026-11-{text}:00Z").parse().unwrap()
    }

    fn group(n: u128) -> Option<GroupId> {
        Some(Uuid::from_u128(n).into())
    }

    fn noted(activity: &str, group: Option<GroupId>, created: &str) -> NotedActivity {
        let created = at(created);
        NotedActivity { activity: activity.into(), group, date: created.date_naive(), created }
    }

    fn usual(now: &str, noted: &[NotedActivity], group: Option<GroupId>) -> String {
        usual_activity(&FixedClock(at(now)), noted, group)
    }

    #[test]
    fn the_most_noted_of_the_group_wins_then_that_of_the_site() {
        let list = [
            noted("meal", group(1), "02T12:00"),
            noted("play", group(1), "03T12:30"),
            noted("meal", group(1), "04T11:50"),
            noted("sums", group(2), "04T12:10"),
            noted("welcome", group(1), "04T08:10"),
        ];
        assert_eq!(usual("20T12:15", &list, group(1)), "meal");
        assert_eq!(usual("20T12:15", &list, group(2)), "sums");
        assert_eq!(usual("20T12:15", &list, group(3)), "meal");
        assert_eq!(usual("20T12:15", &list, None), "meal");
        assert_eq!(usual("20T08:30", &list, group(2)), "welcome");
        assert_eq!(usual("20T16:00", &list, group(1)), "");
    }

    #[test]
    fn of_two_noted_as_often_the_latest_wins() {
        let list = [noted("a", None, "05T10:00"), noted("b", None, "04T10:00")];
        assert_eq!(usual("20T10:00", &list, None), "a");
    }

    #[test]
    fn an_hour_either_way_is_near_and_midnight_is_no_border() {
        let list = [noted("night", None, "05T23:40")];
        for (now, expected) in
            [("20T22:40", "night"), ("20T22:39", ""), ("20T00:40", "night"), ("20T00:41", "")]
        {
            assert_eq!(usual(now, &list, None), expected, "{now}");
        }
    }

    #[test]
    fn what_was_written_on_another_day_does_not_count() {
        let mut late = noted("meal", None, "05T12:00");
        late.date = at("04T12:00").date_naive();
        assert_eq!(usual("20T12:00", &[late], None), "");
    }

    proptest! {
        #[test]
        fn the_answer_was_noted_near_and_order_does_not_matter(
            times in prop::collection::vec((0u32..24, 0u32..60, 0u8..3, 0u128..3), 0..20),
            now in 0u32..24,
        ) {
            let mut list: Vec<_> = times
                .iter()
                .map(|(hour, minute, name, of)| {
                    noted(&format!("a{name}"), group(*of), &format!("05T{hour:02}:{minute:02}"))
                })
                .collect();
            let now = format!("20T{now:02}:00");
            let answer = usual(&now, &list, group(1));
            let near = |noted: &&NotedActivity| {
                apart(noted.created.naive_utc(), at(&now).naive_utc()) <= NEAR
            };
            let mut near = list.iter().filter(near);
            prop_assert_eq!(answer.is_empty(), near.clone().next().is_none());
            prop_assert!(answer.is_empty() || near.any(|noted| noted.activity == answer));
            list.reverse();
            prop_assert_eq!(usual(&now, &list, group(1)), answer);
        }
    }
}
