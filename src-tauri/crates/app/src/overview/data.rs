//! The overview as tables for a spreadsheet.

use mentormap_domain::{evaluation::Moment, file_name::with_ending, overview::school_year_of};
use mentormap_exchange::data::{DataCell, DataChart, DataColumn, DataTable, to_xlsx_drawn};
use mentormap_i18n::{Messages, Value};

use super::paper::label;
use crate::{
    binder::Binder,
    error::AppError,
    report::ReportFile,
    wire::{
        overview::{
            OverviewDate, OverviewFileChoice, OverviewFilter, OverviewRow, SchoolYearView,
            YearFigures, YearGrowth, YearLevels,
        },
        today::TodoKind,
    },
};

/// The words of the tables.
struct Words(Messages);

impl Binder {
    /// The chosen part of the overview as a workbook.
    ///
    /// # Errors
    /// As [`Binder::overview`] and [`Binder::school_year`].
    pub fn overview_file(&mut self, choice: &OverviewFileChoice) -> Result<ReportFile, AppError> {
        let words = Words(self.messages()?);
        match choice {
            OverviewFileChoice::Placements { filter } => {
                let rows = self.overview(filter.clone())?.rows;
                self.workbook(&words.say("overview-name"), &[words.placements(&rows)], &[])
            }
            OverviewFileChoice::SchoolYear { year } => {
                let view = self.school_year(*year)?;
                let stem = format!("{}_{}", words.say("overview-year-name"), span(*year));
                self.workbook(&stem, &words.school_year(&view), &words.charts(&view, 0))
            }
        }
    }

    /// The placements and the figures of a school year as one workbook; what is current and the
    /// figures of this year without one.
    ///
    /// # Errors
    /// As [`Binder::overview`] and [`Binder::school_year`].
    pub fn overview_workbook(&mut self, year: Option<i32>) -> Result<ReportFile, AppError> {
        let words = Words(self.messages()?);
        let rows = self.overview(OverviewFilter { year, ..OverviewFilter::default() })?.rows;
        let year = year.unwrap_or_else(|| school_year_of(self.clock.today()));
        let view = self.school_year(year)?;
        let mut tables = vec![words.placements(&rows)];
        tables.extend(words.school_year(&view));
        self.workbook(&words.say("overview-name"), &tables, &words.charts(&view, 1))
    }

    fn workbook(
        &self,
        stem: &str,
        tables: &[DataTable],
        charts: &[DataChart],
    ) -> Result<ReportFile, AppError> {
        let stem = format!("{stem}_{}", self.clock.today());
        Ok(ReportFile { name: with_ending(&stem, "xlsx"), bytes: to_xlsx_drawn(tables, charts)? })
    }
}

/// E.g. '2026-2027'.
fn span(year: i32) -> String {
    format!("{year}-{}", year + 1)
}

fn number(count: u32) -> DataCell {
    DataCell::Number(f64::from(count))
}

/// Hours with two decimals.
fn hours(minutes: u32) -> DataCell {
    DataCell::Number((f64::from(minutes) / 60.0 * 100.0).round() / 100.0)
}

fn day(date: Option<&OverviewDate>) -> DataCell {
    date.and_then(|date| date.due).map_or(DataCell::Empty, DataCell::Date)
}

impl Words {
    fn say(&self, key: &str) -> String {
        self.0.text(key, &[])
    }

    fn column(&self, key: &str, width: u8) -> DataColumn {
        DataColumn { heading: self.say(key), width }
    }

    /// A row per placement.
    fn placements(&self, rows: &[OverviewRow]) -> DataTable {
        let columns = [
            ("report-intern", 24),
            ("report-school", 24),
            ("report-programme", 28),
            ("report-group", 16),
            ("report-mentor", 22),
            ("data-start", 12),
            ("data-end", 12),
            ("overview-week", 8),
            ("overview-weeks", 8),
            ("overview-last", 12),
            ("overview-quiet", 10),
            ("overview-interim", 12),
            ("overview-final", 12),
            ("overview-rows", 10),
            ("overview-papers", 10),
            ("overview-hours", 10),
            ("overview-hours-target", 10),
            ("overview-next", 12),
            ("overview-next-what", 28),
            ("overview-late", 8),
            ("overview-late-what", 40),
        ];
        DataTable {
            name: self.say("overview-sheet"),
            columns: columns.map(|(key, width)| self.column(key, width)).into(),
            rows: rows.iter().map(|row| self.placement(row)).collect(),
        }
    }

    fn placement(&self, row: &OverviewRow) -> Vec<DataCell> {
        let card = &row.card;
        let week = |of: fn(&(u32, u32)) -> u32| {
            card.week.as_ref().map_or(DataCell::Empty, |week| number(of(week)))
        };
        let filled = |moment: Moment| {
            let found = row.moments.iter().find(|each| each.moment == moment);
            found.map_or(DataCell::Empty, |found| number(found.filled))
        };
        let next = row.next.as_ref();
        let late: Vec<String> =
            row.late.iter().map(|todo| self.what(todo.kind, &todo.title)).collect();
        vec![
            DataCell::text(&card.name),
            DataCell::text(&card.school),
            DataCell::text(&card.programme),
            DataCell::text(card.group.as_deref().unwrap_or_default()),
            DataCell::text(&card.mentors.join(", ")),
            DataCell::Date(card.start),
            DataCell::Date(card.end),
            week(|week| week.0),
            week(|week| week.1),
            card.last_observation.map_or(DataCell::Empty, DataCell::Date),
            row.quiet_days.map_or(DataCell::Empty, number),
            filled(Moment::Interim),
            filled(Moment::Final),
            number(card.indicators),
            number(u32::try_from(row.papers.len()).unwrap_or(u32::MAX)),
            hours(row.minutes_done),
            row.minutes_target.map_or(DataCell::Empty, hours),
            day(next),
            DataCell::text(&next.map(|next| self.next(next)).unwrap_or_default()),
            number(u32::try_from(row.late.len()).unwrap_or(u32::MAX)),
            DataCell::text(&late.join("; ")),
        ]
    }

    /// What comes next: the end of the placement has no title.
    fn next(&self, next: &OverviewDate) -> String {
        if next.title.is_empty() { self.say("overview-last-day") } else { next.title.clone() }
    }

    /// What is late: its title, else its kind.
    fn what(&self, kind: TodoKind, title: &str) -> String {
        let key = match kind {
            TodoKind::Closing => "overview-kind-closing",
            TodoKind::Missed => "overview-kind-missed",
            _ => "overview-kind-other",
        };
        match kind {
            TodoKind::Missed => self.0.text(key, &[("date", Value::from(title))]),
            _ if title.is_empty() => self.say(key),
            _ => title.to_owned(),
        }
    }

    /// How much there was, what was judged, and how both grew.
    fn school_year(&self, view: &SchoolYearView) -> Vec<DataTable> {
        vec![self.amounts(view), self.results(view), self.growth(view), self.growth_results(view)]
    }

    /// Levels per cluster over all schools, and placements over the years; `first` is the place of
    /// the first table of the school year.
    fn charts(&self, view: &SchoolYearView, first: usize) -> Vec<DataChart> {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        vec![
            DataChart {
                table: first + 1,
                title: format!("{} {}", self.say("school-year-results"), span(view.year)),
                names: 1,
                values: 3..7,
                rows: count(view.clusters.len()),
                shares: true,
            },
            DataChart {
                table: first + 2,
                title: self.say("school-year-placements"),
                names: 0,
                values: 1..2,
                rows: count(view.growth.len()),
                shares: false,
            },
        ]
    }

    fn amounts(&self, view: &SchoolYearView) -> DataTable {
        let all = (self.say("school-year-all"), &view.figures);
        let schools = view.schools.iter().map(|school| (school.name.clone(), &school.figures));
        let mut columns = vec![self.column("report-school", 32)];
        columns.extend(self.amount_columns());
        DataTable {
            name: self.say("school-year-amounts"),
            columns,
            rows: schools.chain([all]).map(|(name, figures)| amounts(&name, figures)).collect(),
        }
    }

    fn amount_columns(&self) -> Vec<DataColumn> {
        ["school-year-placements", "school-year-hours", "school-year-judged"]
            .map(|key| self.column(key, 14))
            .into()
    }

    fn level_columns(&self, view: &SchoolYearView) -> Vec<DataColumn> {
        let levels = (1..).zip(&view.levels);
        let level = |(number, name): (u32, &String)| DataColumn {
            heading: format!("{number} {name}"),
            width: 12,
        };
        let mut columns = vec![self.column("school-year-interns", 10)];
        columns.extend(levels.map(level));
        columns.push(self.column("report-remark", 40));
        columns
    }

    fn results(&self, view: &SchoolYearView) -> DataTable {
        let mut columns = vec![self.column("report-school", 32), self.column("report-cluster", 40)];
        columns.extend(self.level_columns(view));
        let all = self.say("school-year-all");
        let mut rows: Vec<Vec<DataCell>> = view
            .clusters
            .iter()
            .map(|cluster| self.levels([&all, &label(cluster)], &cluster.all))
            .collect();
        for (at, school) in view.schools.iter().enumerate() {
            let own = view.clusters.iter().filter_map(|each| Some((each, each.schools.get(at)?)));
            let judged = own.filter(|(_, levels)| levels.placements > 0);
            rows.extend(judged.map(|(each, own)| self.levels([&school.name, &label(each)], own)));
        }
        DataTable { name: self.say("school-year-results"), columns, rows }
    }

    /// Whose and of what, the levels, and why there are none.
    fn levels(&self, of: [&str; 2], levels: &YearLevels) -> Vec<DataCell> {
        let mut cells: Vec<DataCell> = of.map(DataCell::text).into();
        cells.push(number(levels.placements));
        match levels.counts {
            Some(counts) => {
                cells.extend(counts.map(number));
                cells.push(DataCell::Empty);
            }
            None => {
                cells.extend(vec![DataCell::Empty; 4]);
                let why = match levels.placements {
                    0 => "school-year-nobody",
                    _ => "school-year-held-back",
                };
                cells.push(DataCell::Text(self.say(why)));
            }
        }
        cells
    }

    fn growth(&self, view: &SchoolYearView) -> DataTable {
        let mut columns = vec![self.column("school-year-name", 14)];
        columns.extend(self.amount_columns());
        let row = |each: &YearGrowth| amounts(&span(each.year), &each.figures);
        let rows = view.growth.iter().map(row).collect();
        DataTable { name: self.say("school-year-growth"), columns, rows }
    }

    fn growth_results(&self, view: &SchoolYearView) -> DataTable {
        let mut columns =
            vec![self.column("report-cluster", 40), self.column("school-year-name", 14)];
        columns.extend(self.level_columns(view));
        let mut rows = Vec::new();
        for (at, cluster) in view.clusters.iter().enumerate() {
            for year in &view.growth {
                let Some(levels) = year.clusters.get(at) else { continue };
                rows.push(self.levels([&label(cluster), &span(year.year)], levels));
            }
        }
        DataTable { name: self.say("overview-sheet-growth"), columns, rows }
    }
}

fn amounts(name: &str, figures: &YearFigures) -> Vec<DataCell> {
    let YearFigures { placements, minutes, judged } = *figures;
    vec![DataCell::text(name), number(placements), hours(minutes), number(judged)]
}
