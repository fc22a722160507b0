//! Free places per group and week.

use chrono::{Days, NaiveDate};

use crate::{
    calendar::{monday, school_year},
    ids::{GroupId, PlacementId},
    placement::Placement,
};

/// One week of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekPlaces {
    /// The Monday.
    pub week: NaiveDate,
    /// The placements that run on a day of it.
    pub taken: Vec<PlacementId>,
    /// Capacity less those; below 0 when there are too many, none when the site set no capacity.
    pub free: Option<i64>,
}

/// The last day of a placement: the day it was stopped when that was sooner.
pub fn last_day(placement: &Placement) -> NaiveDate {
    let closing = placement.arrangement.closing.as_ref();
    let stopped = closing.filter(|closing| closing.stopped).map(|closing| closing.date);
    stopped.map_or(placement.end, |day| day.clamp(placement.start, placement.end))
}

/// The Mondays of the weeks of the school year that `day` is in, from that of 1 September to that
/// of 31 August.
pub fn school_weeks(day: NaiveDate) -> Vec<NaiveDate> {
    let Some(first) = school_year(day) else { return Vec::new() };
    let Some(next) = school_year(first + Days::new(370)) else { return Vec::new() };
    monday(first).iter_weeks().take_while(|week| *week < next).collect()
}

/// The places of `group` in the weeks that begin on `weeks`; of those without a group for none.
pub fn week_places(
    group: Option<GroupId>,
    capacity: Option<u32>,
    placements: &[Placement],
    weeks: &[NaiveDate],
) -> Vec<WeekPlaces> {
    let here: Vec<&Placement> = placements.iter().filter(|each| each.group == group).collect();
    weeks.iter().map(|week| places(*week, capacity, &here)).collect()
}

fn places(week: NaiveDate, capacity: Option<u32>, here: &[&Placement]) -> WeekPlaces {
    let sunday = week + Days::new(6);
    let runs = |each: &&&Placement| each.start <= sunday && last_day(each) >= week;
    let taken: Vec<PlacementId> = here.iter().filter(runs).map(|each| each.id).collect();
    let count = i64::try_from(taken.len()).unwrap_or(i64::MAX);
    WeekPlaces { week, free: capacity.map(|places| i64::from(places) - count), taken }
}
