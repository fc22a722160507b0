//! A school year in figures: how much there was, what was judged per cluster, how it grew. Of
//! groups only: nobody's name and nobody's own result is in the input.

use mentormap_i18n::{Messages, Value};

use super::{
    Bar, Bars, Block, Cell, Column, PaperInput, Prose, Report, Row, Span, Table, attendance::clock,
    paper::Paper,
};

/// The figures of a school year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SchoolYearInput {
    /// The year in which it begins.
    pub year: i32,
    /// The fewest placements of which levels are told together.
    pub least: u32,
    /// The names of the levels, low to high.
    pub levels: Vec<String>,
    pub all: Amounts,
    pub schools: Vec<(String, Amounts)>,
    /// By cluster: its number and title, and how often each level was given.
    pub clusters: Vec<(String, Levels)>,
    /// The same by school, in the order of `schools`; each as many as there are clusters.
    pub by_school: Vec<Vec<Levels>>,
    /// The years, the oldest first, each with as many levels as there are clusters.
    pub growth: Vec<(i32, Amounts, Vec<Levels>)>,
}

/// How much there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amounts {
    pub placements: u32,
    pub minutes: u32,
    /// Placements with a last evaluation that counts.
    pub judged: u32,
}

/// How often each level was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Levels {
    /// Over how many placements.
    pub placements: u32,
    /// None where nobody was judged, or where one intern could be recognised.
    pub counts: Option<[u32; 4]>,
}

/// The paper of a school year.
pub fn school_year_paper(
    input: &PaperInput,
    year: &SchoolYearInput,
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let sheet = Sheet { paper: &paper, year };
    let mut blocks = vec![sheet.amounts(), sheet.about()];
    let told = |levels: &Levels| levels.counts.is_some();
    if !year.clusters.is_empty() && !year.clusters.iter().any(|(_, levels)| told(levels)) {
        blocks.push(sheet.nothing_told());
    } else if !year.clusters.is_empty() {
        let own: Vec<Levels> = year.clusters.iter().map(|(_, levels)| *levels).collect();
        blocks.push(sheet.results(sheet.say("school-year-results"), &own));
        blocks.extend(sheet.by_school());
    }
    blocks.extend(sheet.growth());
    let mut report = paper.report(sheet.say("paper-school-year"), blocks);
    report.subtitle = school_year(year.year);
    report.running.1 = report.subtitle.clone();
    report
}

/// E.g. '2026-2027'.
fn school_year(year: i32) -> String {
    format!("{year}-{}", year + 1)
}

struct Sheet<'a> {
    paper: &'a Paper<'a>,
    year: &'a SchoolYearInput,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> String {
        self.paper.words.say(key)
    }

    /// Placements, hours and last evaluations, per school and in all.
    fn amounts(&self) -> Block {
        let column = |key: &str, share| Column { heading: self.say(key), share };
        let all = self.amounts_row(&self.say("school-year-all"), &self.year.all, true);
        let schools = self.year.schools.iter();
        Block::Table(Table {
            title: self.say("school-year-amounts"),
            columns: vec![
                column("report-school", 0.49),
                column("school-year-placements", 0.17),
                column("school-year-hours", 0.17),
                column("school-year-judged", 0.17),
            ],
            rows: schools
                .map(|(name, amounts)| self.amounts_row(name, amounts, false))
                .chain([all])
                .collect(),
            ..Table::default()
        })
    }

    fn amounts_row(&self, name: &str, amounts: &Amounts, strong: bool) -> Row {
        let span = |text: String| match strong {
            true => Cell::of(Span::strong(text)),
            false => Cell::of(Span::plain(text)),
        };
        let cells = [
            name.to_owned(),
            amounts.placements.to_string(),
            clock(amounts.minutes),
            amounts.judged.to_string(),
        ];
        Row { cells: cells.map(span).into(), anchor: String::new() }
    }

    /// What counts, and why some is held back.
    fn about(&self) -> Block {
        let args = [("least", Value::from(self.year.least))];
        let paras = ["school-year-about-amounts", "school-year-about-results"]
            .map(|key| vec![Span::quiet(self.paper.words.tell(key, &args))]);
        Block::Prose(Prose {
            title: String::new(),
            text: Cell { paras: paras.into(), ..Cell::default() },
            anchor: String::new(),
        })
    }

    /// Nothing may be told of any cluster.
    fn nothing_told(&self) -> Block {
        Block::Prose(Prose {
            title: self.say("school-year-results"),
            text: Cell::of(Span::plain(self.say("school-year-held-back"))),
            anchor: String::new(),
        })
    }

    /// How often each level was given, per cluster.
    fn results(&self, title: String, levels: &[Levels]) -> Block {
        let rows: Vec<Bar> = self
            .year
            .clusters
            .iter()
            .zip(levels)
            .map(|((label, _), levels)| self.bar(label, levels))
            .collect();
        Block::Bars(Bars {
            title,
            intro: String::new(),
            label: self.say("report-cluster"),
            parts: self.year.levels.clone(),
            columns: self.columns(),
            alt: self.in_words(&rows),
            rows,
        })
    }

    /// Placements, then each level by its number.
    fn columns(&self) -> Vec<String> {
        let level =
            |number| self.paper.words.tell("school-year-level", &[("number", Value::from(number))]);
        [self.say("school-year-interns")].into_iter().chain((1..=4u32).map(level)).collect()
    }

    fn bar(&self, label: &str, levels: &Levels) -> Bar {
        let label = label.to_owned();
        let sum = levels.counts.map_or(0, |counts| counts.iter().sum::<u32>());
        let Some(counts) = levels.counts.filter(|_| sum > 0) else {
            let mut figures = vec![levels.placements.to_string()];
            figures.resize(5, "–".to_owned());
            let note = match levels.placements {
                0 => self.say("school-year-nobody"),
                _ => self.say("school-year-held-back"),
            };
            return Bar { label, shares: Vec::new(), figures, note };
        };
        let shares = counts.map(|count| count as f32 / sum as f32).into();
        let numbers = [levels.placements].into_iter().chain(counts);
        let figures = numbers.map(|number| number.to_string()).collect();
        Bar { label, shares, figures, note: String::new() }
    }

    fn in_words(&self, rows: &[Bar]) -> String {
        let said = rows.iter().map(|row| {
            let what = match row.note.as_str() {
                "" => {
                    row.figures.iter().zip(self.columns()).map(told).collect::<Vec<_>>().join(", ")
                }
                note => note.to_owned(),
            };
            format!("{}: {what}.", row.label)
        });
        said.collect::<Vec<String>>().join(" ")
    }

    /// The same per school, for those of which something may be told; the others are named.
    fn by_school(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut silent = Vec::new();
        for ((name, amounts), levels) in self.year.schools.iter().zip(&self.year.by_school) {
            if levels.iter().any(|levels| levels.counts.is_some()) {
                let args = [("school", Value::from(name.as_str()))];
                let title = self.paper.words.tell("school-year-results-of", &args);
                blocks.push(self.results(title, levels));
            } else if amounts.judged > 0 {
                silent.push(vec![Span::plain(name.as_str())]);
            }
        }
        if !silent.is_empty() {
            blocks.push(Block::Prose(Prose {
                title: self.say("school-year-silent"),
                text: Cell { paras: silent, ..Cell::default() },
                anchor: String::new(),
            }));
        }
        blocks
    }

    /// Placements and hours over the years, and how each cluster grew.
    fn growth(&self) -> Vec<Block> {
        if self.year.growth.len() < 2 {
            return Vec::new();
        }
        let mut blocks = vec![self.amounts_growth()];
        for (index, (label, _)) in self.year.clusters.iter().enumerate() {
            let told = self.year.growth.iter().filter(|(.., levels)| {
                levels.get(index).is_some_and(|levels| levels.counts.is_some())
            });
            // One year shows no growth.
            if told.count() > 1 {
                blocks.push(self.cluster_growth(label, index));
            }
        }
        blocks
    }

    fn amounts_growth(&self) -> Block {
        let years = &self.year.growth;
        let most = years.iter().map(|(_, amounts, _)| amounts.placements).max().unwrap_or(0).max(1);
        let columns: Vec<String> =
            ["school-year-placements", "school-year-hours", "school-year-judged"]
                .map(|key| self.say(key))
                .into();
        let rows: Vec<Bar> = years
            .iter()
            .map(|(year, amounts, _)| Bar {
                label: school_year(*year),
                shares: vec![amounts.placements as f32 / most as f32],
                figures: vec![
                    amounts.placements.to_string(),
                    clock(amounts.minutes),
                    amounts.judged.to_string(),
                ],
                note: String::new(),
            })
            .collect();
        let said = rows.iter().map(|row| {
            let what: Vec<String> = row.figures.iter().zip(columns.clone()).map(told).collect();
            format!("{}: {}.", row.label, what.join(", "))
        });
        let alt = said.collect::<Vec<String>>().join(" ");
        Block::Bars(Bars {
            title: self.say("school-year-growth"),
            intro: self.say("school-year-growth-about"),
            label: self.say("school-year-name"),
            parts: vec![self.say("school-year-placements")],
            columns,
            rows,
            alt,
        })
    }

    fn cluster_growth(&self, label: &str, index: usize) -> Block {
        let rows: Vec<Bar> = self
            .year
            .growth
            .iter()
            .map(|(year, _, levels)| {
                self.bar(&school_year(*year), &levels.get(index).copied().unwrap_or_default())
            })
            .collect();
        let args = [("cluster", Value::from(label))];
        Block::Bars(Bars {
            title: self.paper.words.tell("school-year-growth-of", &args),
            intro: String::new(),
            label: self.say("school-year-name"),
            parts: self.year.levels.clone(),
            columns: self.columns(),
            alt: self.in_words(&rows),
            rows,
        })
    }
}

/// E.g. 'Stages 4'.
fn told((figure, column): (&String, String)) -> String {
    format!("{column} {figure}")
}
