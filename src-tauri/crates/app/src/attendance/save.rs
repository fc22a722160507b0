//! Keeping one cell: what is wrong in one cell never holds up another.

use mentormap_domain::{
    NaiveDate,
    dossier::{AttendanceDay, DossierEntry, Kind, Part},
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    operation::Operation,
    wire::{
        Saved,
        attendance::{AttendanceCell, AttendanceDraft, AttendanceWeek},
    },
};

/// A day on the card as it is kept: its entry, when there is one.
pub(super) struct Kept {
    pub(super) entry: Option<DossierEntry>,
    pub(super) day: AttendanceDay,
}

impl Binder {
    /// Changes one cell of a day. A day that is empty after it leaves the card.
    ///
    /// # Errors
    /// `not-found`, and beside the cell what the day refuses: `date-outside`, `hours-invalid`,
    /// `date-invalid`, `reference-missing`, `text-too-long`.
    pub fn attendance_save(
        &mut self,
        draft: AttendanceDraft,
    ) -> Result<Saved<AttendanceWeek>, AppError> {
        let placement = self.placement_record(draft.placement)?;
        let field = field(&draft.cell);
        let mut kept = self.kept_day(&placement, draft.date)?;
        put(&mut kept.day, draft.cell);
        kept.day = self
            .attendance_checked(&placement, kept.day)
            .map_err(|error| if error.field.is_some() { error.at(field) } else { error })?;
        self.keep_days(&placement, vec![kept], draft.date)
    }

    pub(super) fn kept_day(
        &self,
        placement: &Placement,
        date: NaiveDate,
    ) -> Result<Kept, AppError> {
        let spot = date.to_string();
        let entry = self.store.read().entry_at(placement.id, Kind::Attendance, &spot)?;
        let day = entry.as_ref().and_then(|entry| AttendanceDay::of(&entry.body).cloned());
        Ok(Kept { entry, day: day.unwrap_or_else(|| AttendanceDay::empty(date)) })
    }

    /// Keeps checked days as one change and shows the week of `day`.
    pub(super) fn keep_days(
        &mut self,
        placement: &Placement,
        days: Vec<Kept>,
        day: NaiveDate,
    ) -> Result<Saved<AttendanceWeek>, AppError> {
        let (mut puts, mut removes) = (Vec::new(), Vec::new());
        for Kept { entry, day } in days {
            let empty = day == AttendanceDay::empty(day.date);
            match entry {
                Some(entry) if empty => removes.push(entry.id),
                Some(entry) => puts.push(DossierEntry { body: day.into(), ..entry }),
                None if empty => {}
                None => puts.push(self.new_day(placement, day)?),
            }
        }
        let saved = self.transact(Operation::AttendanceSave, |tx| {
            for id in &removes {
                tx.remove::<DossierEntry>(id)?;
            }
            for entry in &puts {
                tx.put(entry)?;
            }
            Ok(())
        })?;
        let week = self.attendance_week(placement, day)?;
        Ok(saved.with(week))
    }

    fn new_day(&self, placement: &Placement, day: AttendanceDay) -> Result<DossierEntry, AppError> {
        let body = day.into();
        Ok(DossierEntry {
            id: self.entry_id(placement.id, &body)?,
            placement: placement.id,
            body,
            created: self.clock.now(),
            binned: None,
        })
    }
}

fn put(day: &mut AttendanceDay, cell: AttendanceCell) {
    match cell {
        AttendanceCell::DayKind(id) => day.day_kind = id,
        AttendanceCell::Planned(minutes) => day.planned = minutes,
        AttendanceCell::Worked(minutes) => day.worked = minutes,
        AttendanceCell::Preparation(minutes) => day.preparation = minutes,
        AttendanceCell::Absence(absence) => day.absence = absence,
        AttendanceCell::MadeUp(date) => day.made_up = date,
        AttendanceCell::Mentor(initials) => day.mentor = initials,
        AttendanceCell::Intern(initials) => day.intern = initials,
        AttendanceCell::Remark(remark) => day.remark = remark,
    }
}

/// The name of the cell, as errors have it.
fn field(cell: &AttendanceCell) -> &'static str {
    match cell {
        AttendanceCell::DayKind(_) => "day_kind",
        AttendanceCell::Planned(_) => "planned",
        AttendanceCell::Worked(_) => "worked",
        AttendanceCell::Preparation(_) => "preparation",
        AttendanceCell::Absence(_) => "absence",
        AttendanceCell::MadeUp(_) => "made_up",
        AttendanceCell::Mentor(_) => "mentor",
        AttendanceCell::Intern(_) => "intern",
        AttendanceCell::Remark(_) => "remark",
    }
}
