//! What an arrangement must hold, with the error beside its field.

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    arrangement::{Contact, Slot, Timetable},
    calendar::monday,
    placement::Placement,
};

use crate::{
    check,
    error::{AppError, ErrorCode},
};

/// The most hours that a placement can have, in minutes; more is a typing error.
const MOST_MINUTES: u32 = 10_000 * 60;
/// The most people to reach, beside those of the school and the site.
const MOST_CONTACTS: usize = 20;
/// How far from its period a due date can be moved, in days.
const FAR: Days = Days::new(400);

/// A timetable in the order of the week.
///
/// # Errors
/// `number-invalid` for a day of the week or a turn that there is not, `end-before-start`,
/// `pause-too-long` for one that leaves nothing, `hours-overlap`. Hours that do not overlap are
/// never more than a day has.
pub(super) fn timetable(mut timetable: Timetable) -> Result<Timetable, AppError> {
    if !(1..=2).contains(&timetable.every) {
        return Err(AppError::new(ErrorCode::NumberInvalid).at("every"));
    }
    for (index, slot) in timetable.slots.iter().enumerate() {
        self::slot(index, slot)?;
    }
    for (index, one) in timetable.slots.iter().enumerate() {
        let mut before = timetable.slots.iter().take(index);
        let meets = |other: &Slot| {
            other.weekday == one.weekday && other.from < one.to && one.from < other.to
        };
        if before.any(meets) {
            return Err(AppError::new(ErrorCode::HoursOverlap).at(&field(index, "from")));
        }
    }
    timetable.slots.sort();
    Ok(timetable)
}

fn slot(index: usize, slot: &Slot) -> Result<(), AppError> {
    let refuse = |code, name| Err(AppError::new(code).at(&field(index, name)));
    if !(1..=7).contains(&slot.weekday) {
        return refuse(ErrorCode::NumberInvalid, "weekday");
    }
    if slot.to <= slot.from {
        return refuse(ErrorCode::EndBeforeStart, "to");
    }
    if slot.minutes() == 0 {
        return refuse(ErrorCode::PauseTooLong, "pause");
    }
    Ok(())
}

fn field(index: usize, name: &str) -> String {
    format!("slots/{index}/{name}")
}

/// The hours of a whole placement, in minutes.
///
/// # Errors
/// `target-invalid`.
pub(super) fn target(minutes: Option<u32>) -> Result<Option<u32>, AppError> {
    if minutes.is_some_and(|minutes| minutes == 0 || minutes > MOST_MINUTES) {
        return Err(AppError::new(ErrorCode::TargetInvalid).at("target"));
    }
    Ok(minutes)
}

/// The Mondays of full weeks, each once and in order.
///
/// # Errors
/// `date-outside` for a week that lies outside the placement.
pub(super) fn full_weeks(
    placement: &Placement,
    days: &[NaiveDate],
) -> Result<Vec<NaiveDate>, AppError> {
    let mut weeks: Vec<NaiveDate> = days.iter().map(|day| monday(*day)).collect();
    weeks.sort();
    weeks.dedup();
    let (first, last) = (monday(placement.start), placement.end);
    if weeks.iter().any(|week| *week < first || *week > last) {
        return Err(outside(placement.start, placement.end, "full_weeks"));
    }
    Ok(weeks)
}

/// The people to reach; a line with nothing on it is left out.
///
/// # Errors
/// `name-missing`, `email-invalid`, `text-too-long`, beside `contacts/<line>/<field>`.
pub(crate) fn contacts(contacts: Vec<Contact>) -> Result<Vec<Contact>, AppError> {
    if contacts.len() > MOST_CONTACTS {
        let most = AppError::new(ErrorCode::TextTooLong).at("contacts");
        return Err(most.with("max", MOST_CONTACTS));
    }
    let said = |contact: &Contact| {
        let Contact { name, role, phone, email } = contact;
        [name, role, phone, email].iter().any(|text| !text.trim().is_empty())
    };
    let numbered = contacts.into_iter().enumerate().filter(|(_, contact)| said(contact));
    numbered.map(|(index, contact)| self::contact(index, &contact)).collect()
}

fn contact(index: usize, contact: &Contact) -> Result<Contact, AppError> {
    let field = |name: &str| format!("contacts/{index}/{name}");
    Ok(Contact {
        name: check::name(&field("name"), &contact.name)?,
        role: check::text(&field("role"), &contact.role, check::LINE)?,
        phone: check::text(&field("phone"), &contact.phone, check::LINE)?,
        email: check::email(&field("email"), &contact.email)?,
    })
}

/// A day to which a due date can be moved: not years away from the placement.
///
/// # Errors
/// `date-outside`.
pub(super) fn near(placement: &Placement, day: NaiveDate, at: &str) -> Result<(), AppError> {
    let from = placement.start.checked_sub_days(FAR).unwrap_or(placement.start);
    let to = placement.end.checked_add_days(FAR).unwrap_or(placement.end);
    if (from..=to).contains(&day) {
        return Ok(());
    }
    Err(outside(from, to, at))
}

/// A day that lies outside of what is allowed.
pub(super) fn outside(start: NaiveDate, end: NaiveDate, at: &str) -> AppError {
    AppError::new(ErrorCode::DateOutside).at(at).with("start", start).with("end", end)
}
