//! A school year in figures: how much there was, what was judged, and how both grew.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    dossier::{AttendanceDay, Kind, Part},
    ids::{PlacementId, SchoolId},
    overview::{LEAST, school_year_of},
    placement::Placement,
    school::School,
};

use super::{
    list::{days_of, runs_in, years},
    results::Results,
};
use crate::{
    binder::Binder,
    error::AppError,
    wire::overview::{SchoolYearView, YearFigures, YearGrowth, YearSchool},
};

/// Minutes by placement and school year.
type Minutes = BTreeMap<(PlacementId, i32), u32>;

/// What the figures are made from, read once.
struct Figures<'a> {
    placements: &'a [Placement],
    minutes: Minutes,
    results: Results,
}

impl Binder {
    /// The school year that begins in `year` in figures, those of the archive included: of groups
    /// only, never of one mentor or one intern.
    ///
    /// # Errors
    /// `date-invalid` for a year outside of the calendar.
    pub fn school_year(&mut self, year: i32) -> Result<SchoolYearView, AppError> {
        days_of(year)?;
        let placements = self.store.read().placements()?;
        let figures = Figures {
            placements: &placements,
            minutes: self.minutes(&placements)?,
            results: Results::read(self, &placements)?,
        };
        let schools = self.schools_of(figures.running(year))?;
        let ids: Vec<SchoolId> = schools.iter().map(|school| school.id).collect();
        let years = years(&placements);
        Ok(SchoolYearView {
            year,
            least: LEAST,
            levels: figures.results.level_names(),
            figures: figures.of(year, None),
            clusters: figures.results.clusters(year, &ids),
            schools: schools
                .into_iter()
                .map(|school| YearSchool {
                    school: school.id,
                    figures: figures.of(year, Some(school.id)),
                    name: school.name,
                })
                .collect(),
            growth: years
                .iter()
                .map(|year| YearGrowth {
                    year: *year,
                    figures: figures.of(*year, None),
                    clusters: figures.results.in_year(*year),
                })
                .collect(),
            years: years.into_iter().rev().collect(),
        })
    }

    /// Minutes on the attendance cards, by the year of the day.
    fn minutes(&self, placements: &[Placement]) -> Result<Minutes, AppError> {
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let mut minutes = Minutes::new();
        for entry in self.store.read().entries_of_all(Kind::Attendance, &ids, false)? {
            if let Some(day) = AttendanceDay::of(&entry.body) {
                let sum = minutes.entry((entry.placement, school_year_of(day.date))).or_default();
                *sum = sum.saturating_add(day.counted());
            }
        }
        Ok(minutes)
    }

    /// The schools of some placements, by name.
    fn schools_of<'a>(
        &self,
        placements: impl Iterator<Item = &'a Placement>,
    ) -> Result<Vec<School>, AppError> {
        let ids: BTreeSet<SchoolId> = placements.map(|placement| placement.school).collect();
        let ids: Vec<SchoolId> = ids.into_iter().collect();
        let mut schools = self.store.read().those::<School>(&ids)?;
        schools.sort_by_cached_key(|school| (school.name.to_lowercase(), school.id));
        Ok(schools)
    }
}

impl Figures<'_> {
    fn running(&self, year: i32) -> impl Iterator<Item = &Placement> {
        let period = days_of(year).ok();
        let runs = move |each: &&Placement| period.is_some_and(|period| runs_in(each, period));
        self.placements.iter().filter(runs)
    }

    fn of(&self, year: i32, school: Option<SchoolId>) -> YearFigures {
        let here = |each: &&Placement| school.is_none_or(|id| each.school == id);
        let count = self.running(year).filter(here).count();
        // A day can be made up after the last one: that is of its own year.
        let minutes = self.placements.iter().filter(here);
        let minutes = minutes.filter_map(|each| self.minutes.get(&(each.id, year)));
        YearFigures {
            placements: u32::try_from(count).unwrap_or(u32::MAX),
            minutes: minutes.copied().fold(0, u32::saturating_add),
            judged: self.results.count(year, school),
        }
    }
}
