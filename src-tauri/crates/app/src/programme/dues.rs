//! The due dates of placements, with all that they hang on read once.

use std::collections::BTreeMap;

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    attendance::{Plan, Totals, first_realisation_day, totals},
    calendar::FreeDays,
    dossier::{AttendanceDay, DossierEntry, Kind, Meeting, Part},
    due::{DueFacts, DueItem, schedule},
    form::Programme,
    ids::PlacementId,
    placement::Placement,
};

use crate::{binder::Binder, error::AppError};

/// How far around a period free days are looked up, in days.
const MARGIN: Days = Days::new(400);

/// What the due dates of some placements hang on.
pub(crate) struct Schedules {
    free: FreeDays,
    meetings: BTreeMap<PlacementId, Vec<DossierEntry>>,
    days: BTreeMap<PlacementId, Vec<AttendanceDay>>,
}

impl Schedules {
    /// Reads what the due dates of `placements` hang on.
    pub(crate) fn read(binder: &Binder, placements: &[&Placement]) -> Result<Schedules, AppError> {
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let read = binder.store.read();
        let mut days: BTreeMap<PlacementId, Vec<AttendanceDay>> = BTreeMap::new();
        for entry in read.entries_of_all(Kind::Attendance, &ids, false)? {
            let list = days.entry(entry.placement).or_default();
            list.extend(AttendanceDay::of(&entry.body).cloned());
        }
        let from = placements.iter().map(|placement| placement.start).min();
        let to = placements.iter().map(|placement| placement.end).max();
        let free = match (from, to) {
            (Some(from), Some(to)) => binder.free_days_around(from, to)?,
            _ => FreeDays::default(),
        };
        let meetings = by_placement(read.entries_of_all(Kind::Meeting, &ids, false)?);
        Ok(Schedules { free, meetings, days })
    }

    /// Everything that the programme asks in `placement`, with its due dates.
    pub(crate) fn of(&self, placement: &Placement, programme: &Programme) -> Vec<DueItem> {
        let plan = Plan { placement, programme, free: &self.free };
        let meetings = self.meetings(placement.id).iter();
        let facts = DueFacts {
            first_realisation_day: first_realisation_day(&plan, self.days(placement.id)),
            meetings: meetings.filter_map(|entry| agreed(entry.part()?)).collect(),
        };
        schedule(placement, programme, &self.free, &facts)
    }

    /// What the attendance card of `placement` adds up to.
    pub(crate) fn totals(&self, placement: &Placement, programme: &Programme) -> Totals {
        let plan = Plan { placement, programme, free: &self.free };
        totals(&plan, self.days(placement.id))
    }

    /// The talks and visits of a placement that were written down.
    pub(crate) fn meetings(&self, placement: PlacementId) -> &[DossierEntry] {
        self.meetings.get(&placement).map_or(&[], Vec::as_slice)
    }

    /// The days on the attendance card of a placement.
    pub(crate) fn days(&self, placement: PlacementId) -> &[AttendanceDay] {
        self.days.get(&placement).map_or(&[], Vec::as_slice)
    }
}

/// Entries apart by placement, each in the order given.
pub(crate) fn by_placement(entries: Vec<DossierEntry>) -> BTreeMap<PlacementId, Vec<DossierEntry>> {
    let mut apart: BTreeMap<PlacementId, Vec<DossierEntry>> = BTreeMap::new();
    for entry in entries {
        apart.entry(entry.placement).or_default().push(entry);
    }
    apart
}

impl Binder {
    /// Everything that the programme of a placement asks, with its due dates.
    pub(crate) fn schedule_of(&mut self, placement: &Placement) -> Result<Vec<DueItem>, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        Ok(Schedules::read(self, &[placement])?.of(placement, &programme))
    }

    /// The free days of a period and of the year around it, as far as due dates reach.
    pub(crate) fn free_days_around(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<FreeDays, AppError> {
        let from = from.checked_sub_days(MARGIN).unwrap_or(from);
        let to = to.checked_add_days(MARGIN).unwrap_or(to);
        self.free_days(from, to)
    }
}

/// The day of a meeting of the programme, once there is one.
fn agreed(meeting: &Meeting) -> Option<(String, NaiveDate)> {
    let day = meeting.date.filter(|_| !meeting.rule.is_empty() && !meeting.waived)?;
    Some((meeting.rule.clone(), day))
}
