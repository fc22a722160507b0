//! All placements of a period, late first.

use std::collections::BTreeSet;

use mentormap_domain::{
    NaiveDate,
    agenda::last_day,
    ids::PlacementId,
    overview::{school_year_days, school_year_of},
    placement::Placement,
};

use super::row::rows;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::overview::{OverviewFilter, OverviewRow, OverviewView},
};

/// A first and a last day.
type Period = (NaiveDate, NaiveDate);

impl Binder {
    /// How the placements of a choice stand, late first, then by their next date.
    ///
    /// # Errors
    /// `date-invalid` for a year outside of the calendar; `end-before-start`.
    pub fn overview(&mut self, filter: OverviewFilter) -> Result<OverviewView, AppError> {
        let period = period(&filter)?;
        let mut placements = self.store.read().placements()?;
        let years = years(&placements).into_iter().rev().collect();
        placements.retain(|each| is_of(each, &filter));
        let mut waiting = self.reviews_waiting(())?;
        let known: BTreeSet<PlacementId> = placements.iter().map(|each| each.id).collect();
        waiting.retain(|each| known.contains(&each.placement));
        placements.retain(|each| match period {
            Some(period) => runs_in(each, period),
            None => !each.archived && each.arrangement.closing.is_none(),
        });
        let mut rows = rows(self, &placements)?;
        sort(&mut rows);
        Ok(OverviewView { today: self.clock.today(), rows, waiting, years })
    }
}

/// The days that a filter asks for; none when it asks for what is current.
fn period(filter: &OverviewFilter) -> Result<Option<Period>, AppError> {
    let mut period = match (filter.year, filter.from, filter.to) {
        (None, None, None) => return Ok(None),
        (Some(year), ..) => days_of(year)?,
        (None, ..) => (NaiveDate::MIN, NaiveDate::MAX),
    };
    if let (Some(from), Some(to)) = (filter.from, filter.to)
        && to < from
    {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    period.0 = filter.from.map_or(period.0, |from| from.max(period.0));
    period.1 = filter.to.map_or(period.1, |to| to.min(period.1));
    Ok(Some(period))
}

/// The days of a school year.
pub(super) fn days_of(year: i32) -> Result<Period, AppError> {
    school_year_days(year).ok_or_else(|| AppError::new(ErrorCode::DateInvalid).at("year"))
}

/// Whether a placement runs on one of these days.
pub(super) fn runs_in(placement: &Placement, (from, to): Period) -> bool {
    placement.start <= to && last_day(placement) >= from
}

/// The school years in which placements run, the oldest first.
pub(super) fn years(placements: &[Placement]) -> BTreeSet<i32> {
    let of = |each: &Placement| school_year_of(each.start)..=school_year_of(last_day(each));
    placements.iter().flat_map(of).collect()
}

fn is_of(placement: &Placement, filter: &OverviewFilter) -> bool {
    filter.school.is_none_or(|school| placement.school == school)
        && filter.mentor.is_none_or(|mentor| placement.mentors.contains(&mentor))
        && filter.group.is_none_or(|group| placement.group == Some(group))
}

fn sort(rows: &mut [OverviewRow]) {
    rows.sort_by_cached_key(|row| {
        let late = row.late.iter().map(|todo| todo.days).min();
        let next = row.next.as_ref().and_then(|next| next.due);
        (late.is_none(), late, next.is_none(), next, row.card.name.to_lowercase())
    });
}
