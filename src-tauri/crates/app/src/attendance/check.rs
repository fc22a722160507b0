//! What a day on the card must hold.

use mentormap_domain::{
    attendance::day_kinds,
    dossier::{AttendanceDay, MAX_MINUTES},
    placement::Placement,
};

use super::save::Kept;
use crate::{
    binder::Binder,
    check::{LINE, LONG, text, within},
    error::{AppError, ErrorCode},
};

/// The most characters of initials.
const INITIALS: usize = 8;

impl Binder {
    /// The day with its texts trimmed, when it is sound.
    ///
    /// # Errors
    /// `date-outside` for a day more than a fortnight outside the period, `hours-invalid` over 24
    /// hours, `reference-missing` for an unknown day kind, `date-invalid` for a day that is made up
    /// on itself, `text-too-long`.
    pub(crate) fn attendance_checked(
        &mut self,
        placement: &Placement,
        mut day: AttendanceDay,
    ) -> Result<AttendanceDay, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        if !day.day_kind.is_empty() && !day_kinds(&programme).contains(&day.day_kind.as_str()) {
            let error = AppError::new(ErrorCode::ReferenceMissing).at("day_kind");
            return Err(error.with("id", &day.day_kind));
        }
        // What stands on the card stays, also when the period moved away from it.
        let kept = self.kept_day(placement, day.date)?;
        check_dates(placement, &day, &kept)?;
        check_hours(&day)?;
        day.remark = text("remark", &day.remark, LONG)?;
        day.mentor = text("mentor", &day.mentor, INITIALS)?;
        day.intern = text("intern", &day.intern, INITIALS)?;
        if let Some(absence) = &mut day.absence {
            absence.reason = text("absence", &absence.reason, LINE)?;
        }
        Ok(day)
    }
}

fn check_dates(placement: &Placement, day: &AttendanceDay, kept: &Kept) -> Result<(), AppError> {
    let window = placement.attendance_window();
    if kept.entry.is_none() {
        within("date", day.date, window)?;
    }
    match day.made_up {
        Some(made_up) if made_up == day.date => {
            Err(AppError::new(ErrorCode::DateInvalid).at("made_up"))
        }
        Some(made_up) if kept.day.made_up != Some(made_up) => within("made_up", made_up, window),
        _ => Ok(()),
    }
}

fn check_hours(day: &AttendanceDay) -> Result<(), AppError> {
    let minutes = [
        ("planned", day.planned),
        ("worked", day.worked),
        ("preparation", day.preparation),
        ("worked", Some(day.counted())),
    ];
    for (field, minutes) in minutes {
        if minutes.is_some_and(|minutes| minutes > MAX_MINUTES) {
            return Err(AppError::new(ErrorCode::HoursInvalid).at(field));
        }
    }
    Ok(())
}
