//! Which hours are planned on which day.

use chrono::NaiveDate;

use crate::{
    calendar::{FreeDays, HolidayKind},
    form::Programme,
    placement::Placement,
};

/// The plan of one placement: its timetable, without the free days.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    pub placement: &'a Placement,
    pub programme: &'a Programme,
    /// Must cover the period.
    pub free: &'a FreeDays,
}

impl<'a> Plan<'a> {
    /// Planned minutes on site on `day`; 0 outside the period and on free days.
    pub fn on(&self, day: NaiveDate) -> u32 {
        let Placement { start, end, .. } = *self.placement;
        if !(start..=end).contains(&day) || self.free_on(day).is_some() {
            return 0;
        }
        self.placement.arrangement.planned(self.programme, start, day)
    }

    /// Why `day` is free, and the name or rule of the holiday.
    pub fn free_on(&self, day: NaiveDate) -> Option<(HolidayKind, &'a str)> {
        self.free.on(day)
    }

    /// Every day of the period with its minutes, the free ones included.
    pub fn days(self) -> impl Iterator<Item = (NaiveDate, u32)> + use<'a> {
        let Placement { start, end, .. } = *self.placement;
        start.iter_days().take_while(move |day| *day <= end).map(move |day| (day, self.on(day)))
    }

    /// The minutes of the whole placement, preparation included; none when nobody set them.
    pub fn target(&self) -> Option<u32> {
        let own = self.placement.arrangement.target;
        own.or_else(|| self.programme.target_hours.map(minutes))
    }
}

/// Hours as minutes, to the nearest; what no card could hold becomes the most that it can.
fn minutes(hours: f64) -> u32 {
    (hours * 60.0).round().clamp(0.0, f64::from(u32::MAX)) as u32
}
