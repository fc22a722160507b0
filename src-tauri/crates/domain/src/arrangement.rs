//! What was arranged for one placement, where it differs from its programme.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::monday,
    form::{Programme, Semester},
};

/// The arrangement of a placement; empty means: as the programme says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct Arrangement {
    /// The variant of the programme by id; empty: the first.
    pub semester: String,
    /// The weekly timetable, when it is not that of the variant.
    pub timetable: Option<Timetable>,
    /// Minutes of the whole placement, when not those of the programme.
    pub target: Option<u32>,
    /// Mondays of full placement weeks.
    pub full_weeks: Vec<NaiveDate>,
    /// Due dates moved by hand, by what is due, e.g. `document/portfolio`, `moment/interim`.
    pub moved: BTreeMap<String, NaiveDate>,
    /// Whom else to reach, as on the 0-document.
    pub contacts: Vec<Contact>,
    /// What the 0-document says beside: expectations, the way in.
    pub remark: String,
    /// How it ended.
    pub closing: Option<Closing>,
}

/// The days and hours of a usual week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Timetable {
    pub slots: Vec<Slot>,
    /// 1: every week; 2: every other week, counted from the first week.
    #[serde(default = "one")]
    pub every: u8,
}

fn one() -> u8 {
    1
}

/// Hours on one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// 1 = Monday to 7 = Sunday.
    pub weekday: u8,
    pub from: NaiveTime,
    /// After `from`.
    pub to: NaiveTime,
    /// Minutes of pause within.
    #[serde(default)]
    pub pause: u32,
}

impl Slot {
    /// Minutes from `from` to `to` without the pause. Hours of the clock on one day: the change to
    /// summer time makes no day longer.
    pub fn minutes(&self) -> u32 {
        let length = (self.to - self.from).num_minutes();
        u32::try_from(length).unwrap_or_default().saturating_sub(self.pause)
    }
}

/// Somebody to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    pub name: String,
    /// Who that is, in words, e.g. parent, coordinator of the school.
    pub role: String,
    pub phone: String,
    pub email: String,
}

/// The end of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    pub date: NaiveDate,
    /// Ended before its time.
    #[serde(default)]
    pub stopped: bool,
    #[serde(default)]
    pub reason: String,
}

impl Arrangement {
    /// The variant of `programme` that holds; unless another was chosen the first that is not only
    /// for full weeks.
    pub fn variant<'p>(&self, programme: &'p Programme) -> Option<&'p Semester> {
        let all = &programme.semesters;
        let chosen = all.iter().find(|semester| semester.id == self.semester);
        chosen.or_else(|| all.iter().find(|semester| !semester.full_week)).or_else(|| all.first())
    }

    /// Planned minutes on `day` of a placement that began on `start`, holidays left aside: by the
    /// own timetable; else the hours of the variant, spread over its days; 0 on other days.
    pub fn planned(&self, programme: &Programme, start: NaiveDate, day: NaiveDate) -> u32 {
        if self.full_weeks.contains(&monday(day)) {
            return self.full_week_minutes(programme, day);
        }
        match &self.timetable {
            Some(timetable) => timetable.minutes(start, day),
            None => self.variant(programme).map_or(0, |variant| usual(variant, start, day)),
        }
    }

    /// A day of a full week has the hours of the variant for full weeks, else seven.
    fn full_week_minutes(&self, programme: &Programme, day: NaiveDate) -> u32 {
        const SEVEN_HOURS: u32 = 7 * 60;
        let weekday = day.weekday().number_from_monday();
        if weekday > 5 {
            return 0;
        }
        let full = programme.semesters.iter().find(|semester| semester.full_week);
        full.map_or(SEVEN_HOURS, |variant| usual(variant, day, day))
    }
}

impl Timetable {
    fn minutes(&self, start: NaiveDate, day: NaiveDate) -> u32 {
        if !is_turn(self.every, start, day) {
            return 0;
        }
        let weekday = day.weekday().number_from_monday();
        let slots = self.slots.iter().filter(|slot| u32::from(slot.weekday) == weekday);
        slots.map(Slot::minutes).sum()
    }
}

/// Whether the week of `day` has its turn, when every `every`th week has, from that of `start`.
fn is_turn(every: u8, start: NaiveDate, day: NaiveDate) -> bool {
    let weeks = (monday(day) - monday(start)).num_days() / 7;
    weeks.rem_euclid(i64::from(every.max(1))) == 0
}

/// The middle of the hours on site, spread evenly over the days of the variant: the first of its
/// weekdays when there are fewer days than that, until a timetable says which.
fn usual(variant: &Semester, start: NaiveDate, day: NaiveDate) -> u32 {
    let weekday = day.weekday().number_from_monday();
    let days = variant.days.unwrap_or(variant.weekdays.len().try_into().unwrap_or(5));
    let mut weekdays = variant.weekdays.iter().take(usize::from(days));
    if !weekdays.any(|known| u32::from(*known) == weekday) || !is_turn(variant.every, start, day) {
        return 0;
    }
    let days = f64::from(days);
    let hours = variant.on_site.map_or(7.0 * days, |[from, to]| f64::midpoint(from, to));
    // Rounded to quarters of an hour: nobody plans 5 hours and 28 minutes.
    let quarters = (hours / days.max(1.0) * 4.0).round().clamp(0.0, 96.0);
    quarters as u32 * 15
}
