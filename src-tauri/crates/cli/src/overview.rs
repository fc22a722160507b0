//! The overview of the director: how all placements stand, and a school year in figures.

use std::path::Path;

use mentormap_app::{
    AppError, Binder,
    wire::overview::{OverviewFilter, OverviewRow, OverviewView, SchoolYearView},
};
use mentormap_domain::{NaiveDate, overview::school_year_of};
use serde::Serialize;

use crate::{
    arguments::Overview,
    failure::{Failure, Teller},
    out::say,
    report::one,
    run::{Told, print_json},
};

/// Both parts, for another program.
#[derive(Serialize)]
struct Whole {
    overview: OverviewView,
    school_year: SchoolYearView,
}

/// Lists the placements, late first; as JSON or as a workbook with the figures of the school year.
pub fn overview(binder: &mut Binder, asked: &Overview, teller: Teller) -> Result<(), Failure> {
    if let Some(out) = &asked.out {
        return workbook(binder, asked.year, out, teller);
    }
    told(binder, asked).told(teller)
}

fn workbook(
    binder: &mut Binder,
    year: Option<i32>,
    out: &Path,
    teller: Teller,
) -> Result<(), Failure> {
    let file = binder.overview_workbook(year).told(teller)?;
    one(out, &file, teller)
}

fn told(binder: &mut Binder, asked: &Overview) -> Result<(), AppError> {
    let filter = OverviewFilter { year: asked.year, ..OverviewFilter::default() };
    let overview = binder.overview(filter)?;
    if asked.json {
        let year = asked.year.unwrap_or_else(|| school_year_of(overview.today));
        let school_year = binder.school_year(year)?;
        return print_json(&Whole { overview, school_year });
    }
    for row in &overview.rows {
        say!("{}", line(row));
    }
    Ok(())
}

/// Id, intern, mentors, week, last observation, rows filled in, next date, how much is late.
fn line(row: &OverviewRow) -> String {
    let card = &row.card;
    let week = card.week.map(|(week, weeks)| format!("{week}/{weeks}")).unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let next = day(row.next.as_ref().and_then(|next| next.due));
    format!(
        "{}\t{}\t{}\t{week}\t{}\t{}/{}\t{next}\t{}",
        card.placement,
        card.name,
        card.mentors.join(", "),
        day(card.last_observation),
        card.filled,
        card.indicators,
        row.late.len(),
    )
}
