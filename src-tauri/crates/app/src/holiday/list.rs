//! The holidays of a school year, to look at and to change.

use chrono::Datelike;
use mentormap_domain::{
    NaiveDate,
    calendar::{Holiday, KnownHoliday, known_holidays, school_year},
};
use mentormap_i18n::Messages;

use super::holiday_name;
use crate::{
    binder::Binder,
    error::AppError,
    wire::holiday::{HolidayPeriod, HolidayRow, HolidayState, HolidayYear},
};

impl Binder {
    /// The holidays of the school year that begins in `year`; of the one of today without.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn holidays(&mut self, year: Option<i32>) -> Result<HolidayYear, AppError> {
        let now = school_year(self.clock.today()).map_or(2026, |first| first.year());
        let year = year.unwrap_or(now).clamp(1900, 2200);
        let own = self.store.read().holidays()?;
        let messages = self.messages()?;
        let (first, last) = bounds(year);
        let mut rows: Vec<HolidayRow> = [year, year + 1]
            .into_iter()
            .flat_map(|year| known_holidays(year).into_iter().map(move |known| (year, known)))
            .filter(|(_, known)| (first..=last).contains(&known.from))
            .map(|(year, known)| known_row(year, &known, &own, &messages))
            .collect();
        let mine = own.iter().filter(|day| day.replaces.is_empty());
        rows.extend(mine.filter(|day| day.from <= last && day.to >= first).map(own_row));
        rows.sort_by(|a, b| (a.from, a.to, &a.name).cmp(&(b.from, b.to, &b.name)));
        Ok(HolidayYear { year, rows })
    }
}

/// First of September to the last of August.
fn bounds(year: i32) -> (NaiveDate, NaiveDate) {
    let first = NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year + 1, 8, 31).unwrap_or(NaiveDate::MAX);
    (first, last)
}

fn known_row(year: i32, known: &KnownHoliday, own: &[Holiday], messages: &Messages) -> HolidayRow {
    let key = format!("{year}/{}", known.rule);
    let change = own.iter().find(|holiday| holiday.replaces == key);
    let moved = change.filter(|change| !change.removed);
    HolidayRow {
        id: change.map(|change| change.id),
        name: holiday_name(messages, known.rule),
        kind: known.kind,
        from: moved.map_or(known.from, |change| change.from),
        to: moved.map_or(known.to, |change| change.to),
        state: match change {
            None => HolidayState::Known,
            Some(change) if change.removed => HolidayState::Removed,
            Some(_) => HolidayState::Moved,
        },
        usual: Some(HolidayPeriod { from: known.from, to: known.to }),
        key,
    }
}

fn own_row(holiday: &Holiday) -> HolidayRow {
    HolidayRow {
        id: Some(holiday.id),
        key: String::new(),
        name: holiday.name.clone(),
        kind: holiday.kind,
        from: holiday.from,
        to: holiday.to,
        state: HolidayState::Own,
        usual: None,
    }
}
