//! A school year as a paper to print or mail.

use mentormap_report::{Amounts, Levels, Report, SchoolYearInput, school_year_paper};

use crate::{
    binder::Binder,
    error::AppError,
    wire::overview::{SchoolYearView, YearCluster, YearFigures, YearLevels},
};

impl Binder {
    /// The school year that begins in `year`, in figures.
    pub(crate) fn school_year_report(&mut self, year: i32) -> Result<Report, AppError> {
        let view = self.school_year(year)?;
        Ok(school_year_paper(&self.paper_plain()?, &input(&view), &self.messages()?))
    }
}

fn input(view: &SchoolYearView) -> SchoolYearInput {
    let of_school =
        |at: usize| view.clusters.iter().filter_map(move |each| each.schools.get(at).map(levels));
    SchoolYearInput {
        year: view.year,
        least: view.least,
        levels: view.levels.clone(),
        all: amounts(&view.figures),
        schools: view.schools.iter().map(|s| (s.name.clone(), amounts(&s.figures))).collect(),
        clusters: view.clusters.iter().map(|each| (label(each), levels(&each.all))).collect(),
        by_school: (0..view.schools.len()).map(|at| of_school(at).collect()).collect(),
        growth: view
            .growth
            .iter()
            .map(|each| {
                let clusters = each.clusters.iter().map(levels).collect();
                (each.year, amounts(&each.figures), clusters)
            })
            .collect(),
    }
}

/// E.g. '3. Contact with parents', with its form where there are several.
pub(super) fn label(cluster: &YearCluster) -> String {
    let form = cluster.form.as_ref().map(|form| format!(" ({form})")).unwrap_or_default();
    format!("{}. {}{form}", cluster.number, cluster.title)
}

fn amounts(figures: &YearFigures) -> Amounts {
    let YearFigures { placements, minutes, judged } = *figures;
    Amounts { placements, minutes, judged }
}

fn levels(levels: &YearLevels) -> Levels {
    Levels { placements: levels.placements, counts: levels.counts }
}
