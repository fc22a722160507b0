//! The holidays that follow a rule, by calendar year.
//!
//! Public holidays: the ten of the Belgian law of 4 January 1974. School holidays: the rules of the
//! Flemish government's decision of 17 April 1991 on the school year, primary and secondary.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{HolidayKind, monday};

/// A holiday that follows a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownHoliday {
    /// The same every year, e.g. `christmas`; its name is looked up by it.
    pub rule: &'static str,
    pub kind: HolidayKind,
    pub from: NaiveDate,
    /// The last free day.
    pub to: NaiveDate,
}

/// Easter Sunday by the Gregorian rule (Meeus); none outside of what chrono can count.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Every known holiday that begins in `year`, in the order of days.
pub fn known_holidays(year: i32) -> Vec<KnownHoliday> {
    let Some(easter) = easter(year) else { return Vec::new() };
    let mut list = public(year, easter);
    list.extend(school(year, easter));
    list.sort_by_key(|holiday| (holiday.from, holiday.to));
    list
}

fn public(year: i32, easter: NaiveDate) -> Vec<KnownHoliday> {
    let fixed = [
        ("new-year", 1, 1),
        ("labour-day", 5, 1),
        ("national-day", 7, 21),
        ("assumption", 8, 15),
        ("all-saints", 11, 1),
        ("armistice", 11, 11),
        ("christmas-day", 12, 25),
    ];
    let moving = [("easter-monday", 1), ("ascension", 39), ("whit-monday", 50)];
    let fixed = fixed
        .into_iter()
        .filter_map(|(rule, month, day)| Some((rule, NaiveDate::from_ymd_opt(year, month, day)?)));
    let moving = moving.into_iter().map(|(rule, days)| (rule, easter + Days::new(days)));
    let public = HolidayKind::Public;
    fixed
        .chain(moving)
        .map(|(rule, day)| KnownHoliday { rule, kind: public, from: day, to: day })
        .collect()
}

fn school(year: i32, easter: NaiveDate) -> Vec<KnownHoliday> {
    let mut list = Vec::new();
    let mut add = |rule, from: Option<NaiveDate>, days: u64| {
        let Some(from) = from else { return };
        let to = from + Days::new(days - 1);
        list.push(KnownHoliday { rule, kind: HolidayKind::School, from, to });
    };
    add("spring-break", Some(easter - Days::new(48)), 7);
    add("easter-break", easter_break(year, easter), 14);
    // The Friday after Ascension is free as well.
    add("ascension-friday", Some(easter + Days::new(40)), 1);
    add("summer-break", NaiveDate::from_ymd_opt(year, 7, 1), 62);
    add("autumn-break", autumn_break(year), 7);
    add("christmas-break", christmas_break(year), 14);
    list
}

/// From the first Monday of April; the Monday after Easter when that falls in March, the second
/// Monday before it when it falls after 15 April.
fn easter_break(year: i32, easter: NaiveDate) -> Option<NaiveDate> {
    if easter.month() == 3 {
        return Some(easter + Days::new(1));
    }
    if easter.day() > 15 {
        return Some(monday(easter) - Days::new(7));
    }
    let first = NaiveDate::from_ymd_opt(year, 4, 1)?;
    Some(monday(first + Days::new(6)))
}

/// The week of 1 November; from the 2nd when the 1st is a Sunday.
fn autumn_break(year: i32) -> Option<NaiveDate> {
    let all_saints = NaiveDate::from_ymd_opt(year, 11, 1)?;
    let sunday = all_saints.weekday() == Weekday::Sun;
    Some(if sunday { all_saints + Days::new(1) } else { monday(all_saints) })
}

/// Two weeks from the Monday of the week of 25 December; from the next Monday when that is a
/// Saturday or Sunday.
fn christmas_break(year: i32) -> Option<NaiveDate> {
    let christmas = NaiveDate::from_ymd_opt(year, 12, 25)?;
    let late = matches!(christmas.weekday(), Weekday::Sat | Weekday::Sun);
    Some(if late { monday(christmas) + Days::new(7) } else { monday(christmas) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// As published for the years.
    #[test]
    fn school_holidays_are_those_of_the_published_calendars() {
        let known = [
            (2024, "spring-break", "2024-02-12", "2024-02-18"),
            (2024, "easter-break", "2024-04-01", "2024-04-14"),
            (2024, "autumn-break", "2024-10-28", "2024-11-03"),
            (2024, "christmas-break", "2024-12-23", "2025-01-05"),
            (2025, "spring-break", "2025-03-03", "2025-03-09"),
            (2025, "easter-break", "2025-04-07", "2025-04-20"),
            (2025, "ascension-friday", "2025-05-30", "2025-05-30"),
            (2025, "autumn-break", "2025-10-27", "2025-11-02"),
            (2025, "christmas-break", "2025-12-22", "2026-01-04"),
            (2026, "spring-break", "2026-02-16", "2026-02-22"),
            (2026, "easter-break", "2026-04-06", "2026-04-19"),
            (2026, "autumn-break", "2026-11-02", "2026-11-08"),
            (2026, "christmas-break", "2026-12-21", "2027-01-03"),
            (2027, "spring-break", "2027-02-08", "2027-02-14"),
            (2027, "easter-break", "2027-03-29", "2027-04-11"),
        ];
        for (year, rule, from, to) in known {
            let found = known_holidays(year).into_iter().find(|h| h.rule == rule).unwrap();
            assert_eq!((found.from, found.to), (day(from), day(to)), "{rule} {year}");
        }
    }

    #[test]
    fn public_holidays_move_with_easter() {
        assert_eq!(easter(2026), Some(day("2026-04-05")));
        assert_eq!(easter(2038), Some(day("2038-04-25")));
        let of = |rule: &str| known_holidays(2026).into_iter().find(|h| h.rule == rule).unwrap();
        assert_eq!(of("ascension").from, day("2026-05-14"));
        assert_eq!(of("whit-monday").from, day("2026-05-25"));
        let public = known_holidays(2026).iter().filter(|h| h.kind == HolidayKind::Public).count();
        assert_eq!(public, 10);
    }
}
