//! Free places per group and week, over a school year.

use std::collections::BTreeMap;

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    agenda::{WeekPlaces, school_weeks, week_places},
    calendar::monday,
    ids::{GroupId, PlacementId},
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::agenda::{AgendaFilter, CapacityCell, CapacityGroup, CapacityView},
};

impl Binder {
    /// Free places in the school year that begins in `year`.
    ///
    /// # Errors
    /// `date-invalid` for a year outside of the calendar.
    pub fn capacity(&mut self, year: i32) -> Result<CapacityView, AppError> {
        let invalid = || AppError::new(ErrorCode::DateInvalid).at("year");
        let known = (1900..=2200).contains(&year);
        let first = NaiveDate::from_ymd_opt(year, 9, 1).filter(|_| known).ok_or_else(invalid)?;
        let weeks = school_weeks(first);
        let last = weeks.last().map_or(first, |week| *week + Days::new(6));
        let read = self.store.read();
        let groups = read.groups()?;
        let mut placements =
            self.agenda_placements(&AgendaFilter::default(), monday(first), last)?;
        for placement in &mut placements {
            // A group in the bin is no group.
            placement.group = placement.group.filter(|id| groups.iter().any(|g| g.id == *id));
        }
        let names = self.intern_names(&placements)?;
        let rows = groups.into_iter().map(|group| (Some(group.id), group.name, group.capacity));
        let mut tables: Vec<CapacityGroup> = rows
            .chain([(None, String::new(), None)])
            .map(|(id, name, capacity)| {
                let places = week_places(id, capacity, &placements, &weeks);
                table(id, name, capacity, places, &names)
            })
            .collect();
        tables.retain(|table| table.group.is_some() || table.cells.iter().any(taken));
        let this_week = monday(self.clock.today());
        let this_week = weeks.contains(&this_week).then_some(this_week);
        Ok(CapacityView { year, weeks, this_week, groups: tables })
    }

    fn intern_names(
        &self,
        placements: &[Placement],
    ) -> Result<BTreeMap<PlacementId, String>, AppError> {
        let interns = self.store.read().interns()?;
        let names: BTreeMap<_, _> = interns.into_iter().map(|one| (one.id, one.name)).collect();
        let name = |each: &Placement| Some((each.id, names.get(&each.intern)?.clone()));
        Ok(placements.iter().filter_map(name).collect())
    }
}

fn taken(cell: &CapacityCell) -> bool {
    !cell.names.is_empty()
}

fn table(
    group: Option<GroupId>,
    name: String,
    capacity: Option<u32>,
    places: Vec<WeekPlaces>,
    names: &BTreeMap<PlacementId, String>,
) -> CapacityGroup {
    let cell = |week: WeekPlaces| CapacityCell {
        free: week.free.map(|free| i32::try_from(free).unwrap_or(i32::MIN)),
        names: week.taken.iter().filter_map(|id| names.get(id).cloned()).collect(),
    };
    CapacityGroup { group, name, capacity, cells: places.into_iter().map(cell).collect() }
}
