//! Fixed words and dates in the language of the report.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use mentormap_domain::text::{Lang, Text};
use mentormap_i18n::{Messages, Value};

use super::{PAGE_MARK, PAGES_MARK};

/// The texts of one report.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    messages: Messages,
    lang: Lang,
}

impl Words {
    pub(crate) fn new(messages: &Messages, lang: Lang) -> Words {
        Words { messages: *messages, lang }
    }

    /// A fixed text.
    pub(crate) fn say(&self, key: &str) -> String {
        self.messages.text(key, &[])
    }

    /// A fixed text with its variables.
    pub(crate) fn tell(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.messages.text(key, args)
    }

    /// The language of the fixed texts, two letters.
    pub(crate) fn language(&self) -> &'static str {
        self.messages.language()
    }

    /// The language of the form's texts.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// A text of a form.
    pub(crate) fn of<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    /// E.g. '12/10'.
    pub(crate) fn short_date(&self, date: NaiveDate) -> String {
        let [day, month, _] = numbers(date);
        self.tell("report-date-short", &[("day", day.into()), ("month", month.into())])
    }

    /// E.g. '18 december 2026'.
    pub(crate) fn long_date(&self, date: NaiveDate) -> String {
        let [day, _, year] = numbers(date);
        let args = [("day", day.into()), ("month", self.month(date).into()), ("year", year.into())];
        self.tell("report-date-long", &args)
    }

    /// E.g. '18 december 2026, 14:02'.
    pub(crate) fn moment(&self, wall: NaiveDateTime) -> String {
        let time = format!("{:02}:{:02}", wall.hour(), wall.minute());
        let args = [("date", self.long_date(wall.date()).into()), ("time", time.into())];
        self.tell("report-signature-time", &args)
    }

    /// E.g. '14 september – 18 december 2026'.
    pub(crate) fn period(&self, start: NaiveDate, end: NaiveDate) -> String {
        let [day, ..] = numbers(start);
        let from = if start.year() == end.year() {
            let args = [("day", day.into()), ("month", self.month(start).into())];
            self.tell("report-date-day", &args)
        } else {
            self.long_date(start)
        };
        let args = [("from", from.into()), ("to", self.long_date(end).into())];
        self.tell("report-period", &args)
    }

    /// The line at the foot of a page, with marks for the numbers.
    pub(crate) fn page_of(&self) -> String {
        let args = [("page", PAGE_MARK.into()), ("pages", PAGES_MARK.into())];
        self.tell("report-page-of", &args)
    }

    /// A value between 1 and 4, with one decimal.
    pub(crate) fn decimal(&self, value: f64) -> String {
        let rounded = (value * 10.0).round() / 10.0;
        self.tell("report-number", &[("number", rounded.into())])
    }

    fn month(&self, date: NaiveDate) -> String {
        self.say(&format!("report-month-{}", date.month()))
    }
}

/// Day, month and year as texts, so that no language groups the digits of a year.
fn numbers(date: NaiveDate) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}
