//! Days as people write them.

use chrono::NaiveDate;

/// A day written as `2026-09-01`, `1/9/2026`, `01-09-2026`, `1.9.26` (day before month) or with a
/// time behind it; none when it is no day. Two digits are a year from 2000.
pub fn date(text: &str) -> Option<NaiveDate> {
    let day = text.trim().split([' ', 'T']).next()?;
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let number = |text: &str| {
        let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (year, day) = if first.len() == 4 { (*first, *last) } else { (*last, *first) };
    if !matches!(year.len(), 2 | 4) || day.len() > 2 || month.len() > 2 {
        return None;
    }
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year = i32::try_from(number(year)? + century).ok()?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
        .filter(|_| (1900..=2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written_in_belgium() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 1);
        for text in
            ["2026-09-01", "1/9/2026", "01-09-2026", "1.9.26", " 01/09/26 ", "2026-09-01T00:00:00"]
        {
            assert_eq!(date(text), day, "{text}");
        }
        for text in ["", "31/2/2026", "9/13/2026", "2026", "1/9", "46266", "a/b/c", "+1/9/2026"] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
