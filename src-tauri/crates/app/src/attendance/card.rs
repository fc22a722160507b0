//! The attendance card.

use mentormap_domain::{
    dossier::{AttendanceDay, Part, Subject},
    ids::PlacementId,
};
use mentormap_report::{Report, attendance_card};

use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The attendance card of a placement, as a paper.
    pub(crate) fn attendance_card(&mut self, placement: PlacementId) -> Result<Report, AppError> {
        let input = self.paper_signed(placement, Subject::Attendance)?;
        let record = self.placement_record(placement)?;
        let free = self.free_days(record.start, record.end)?;
        let days = self.attendance_days(placement)?;
        Ok(attendance_card(&input, &days, &free, &self.messages()?))
    }

    /// The days on the card, in order.
    pub(crate) fn attendance_days(
        &self,
        placement: PlacementId,
    ) -> Result<Vec<AttendanceDay>, AppError> {
        let entries = self.store.read().entries_of::<AttendanceDay>(placement)?;
        Ok(entries.iter().filter_map(|entry| AttendanceDay::of(&entry.body).cloned()).collect())
    }
}
