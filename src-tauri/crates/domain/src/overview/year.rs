//! School years, from September to August; each is named by the year in which it begins.

use chrono::{Datelike, NaiveDate};

use crate::calendar::school_year;

/// The year in which the school year of `day` begins.
pub fn school_year_of(day: NaiveDate) -> i32 {
    school_year(day).map_or(day.year(), |first| first.year())
}

/// The first and last day of the school year that begins in `year`; none outside of the calendar.
pub fn school_year_days(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let known = (1900..=2200).contains(&year);
    let first = NaiveDate::from_ymd_opt(year, 9, 1).filter(|_| known)?;
    Some((first, NaiveDate::from_ymd_opt(year + 1, 8, 31)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_year_runs_from_september_to_august() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(school_year_of(day("2026-08-31")), 2025);
        assert_eq!(school_year_of(day("2026-09-01")), 2026);
        assert_eq!(school_year_days(2026), Some((day("2026-09-01"), day("2027-08-31"))));
        assert_eq!(school_year_days(12), None);
        let (first, last) = school_year_days(2027).expect("a year");
        assert_eq!((school_year_of(first), school_year_of(last)), (2027, 2027));
    }
}
