//! Holidays: the known ones of a school year with the site's changes, and its own closing days.

mod list;
mod save;

use mentormap_domain::{NaiveDate, calendar::FreeDays};
use mentormap_i18n::Messages;

use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The free days from `from` to `to`, as the site has them.
    pub(crate) fn free_days(&self, from: NaiveDate, to: NaiveDate) -> Result<FreeDays, AppError> {
        Ok(FreeDays::between(from, to, &self.store.read().holidays()?))
    }
}

/// The name of a holiday: that of a rule in the language of `messages`, or the site's own.
pub(crate) fn holiday_name(messages: &Messages, name: &str) -> String {
    let id = format!("holiday-{name}");
    if messages.has(&id) { messages.text(&id, &[]) } else { name.to_owned() }
}
