//! Free days as the site has them: the known ones, with its own and its changes.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{is_weekend, known_holidays};
use crate::ids::HolidayId;

/// Why a day is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HolidayKind {
    /// A public holiday.
    Public,
    /// A school holiday: a school is closed, childcare may be open.
    School,
    /// A day on which the site itself is closed.
    Site,
}

/// A free day or period that the site added, or its change of a known one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub id: HolidayId,
    pub kind: HolidayKind,
    /// The name of an own one.
    #[serde(default)]
    pub name: String,
    pub from: NaiveDate,
    /// The last free day.
    pub to: NaiveDate,
    /// The known holiday that this replaces, as `<year>/<rule>`; empty for an own one.
    #[serde(default)]
    pub replaces: String,
    /// Whether the known one is taken away instead of moved.
    #[serde(default)]
    pub removed: bool,
}

/// All free days of a few years, to ask by day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FreeDays {
    days: BTreeMap<NaiveDate, (HolidayKind, String)>,
}

impl FreeDays {
    /// The known ones of the years from `from` to `to`, changed and completed by `own`. Where two
    /// fall on one day, a public holiday is named before a school holiday, that before the site's.
    pub fn between(from: NaiveDate, to: NaiveDate, own: &[Holiday]) -> FreeDays {
        let mut free = FreeDays::default();
        // A holiday can begin in the year before.
        for year in from.year() - 1..=to.year() {
            for known in known_holidays(year) {
                let key = format!("{year}/{}", known.rule);
                if !own.iter().any(|holiday| holiday.replaces == key) {
                    free.add(known.kind, known.rule, known.from, known.to);
                }
            }
        }
        for holiday in own.iter().filter(|holiday| !holiday.removed) {
            let name = match holiday.replaces.split_once('/') {
                Some((_, rule)) if holiday.name.is_empty() => rule,
                _ => &holiday.name,
            };
            free.add(holiday.kind, name, holiday.from, holiday.to);
        }
        free
    }

    fn add(&mut self, kind: HolidayKind, name: &str, from: NaiveDate, to: NaiveDate) {
        for day in from.iter_days().take_while(|day| *day <= to) {
            let entry = self.days.entry(day).or_insert_with(|| (kind, name.to_owned()));
            if kind < entry.0 {
                *entry = (kind, name.to_owned());
            }
        }
    }

    /// Why `day` is free, and the name or rule; weekends are not named.
    pub fn on(&self, day: NaiveDate) -> Option<(HolidayKind, &str)> {
        self.days.get(&day).map(|(kind, name)| (*kind, name.as_str()))
    }

    /// Whether `day` is a school day: no weekend, no holiday of any kind.
    pub fn is_school_day(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && !self.days.contains_key(&day)
    }

    /// The day `days` school days after `day`, before it when negative; `day` itself for 0.
    /// None past the end of the calendar.
    pub fn shift(&self, day: NaiveDate, days: i32) -> Option<NaiveDate> {
        let mut day = day;
        let mut left = days.unsigned_abs();
        while left > 0 {
            let one = Days::new(1);
            let next = if days < 0 { day.checked_sub_days(one) } else { day.checked_add_days(one) };
            day = next?;
            if self.is_school_day(day) {
                left -= 1;
            }
        }
        Some(day)
    }
}
