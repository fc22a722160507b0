//! The self-check of the workplace, for partner schools: where the team stands, against the year
//! before and over the years, and, if the team wants so, its remarks and actions.

use std::collections::BTreeMap;

use mentormap_domain::self_check::{
    SelfCheck, SelfCheckAction, SelfCheckScore, Statement, Wording, mean, year_name,
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Facts, Growth, GrowthRow, GrowthShape, Look, PaperInput, Report, Row,
    Span, Table, meeting::fact, paper::Paper, words::Words,
};

/// The most years that stand beside each other.
const YEARS: usize = 6;

/// What goes on the paper.
#[derive(Debug, Clone, PartialEq)]
pub struct SelfCheckInput {
    pub check: SelfCheck,
    /// The words that the year was scored on.
    pub wording: Wording,
    /// The names of who took part.
    pub people: Vec<String>,
    pub scores: Vec<SelfCheckScore>,
    /// Earlier years with their scores, the newest first.
    pub before: Vec<(i32, Vec<SelfCheckScore>)>,
    /// Whether what the team remarked goes along.
    pub remarks: bool,
    /// What the team will do, each with the name of who does it; none when they stay inside.
    pub actions: Option<Vec<(SelfCheckAction, String)>>,
}

/// The paper of one school year.
pub fn self_check_paper(input: &PaperInput, known: &SelfCheckInput, messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let sheet = Sheet { known, words, levels: levels(&known.scores) };
    let mut blocks = vec![sheet.about(), Block::Growth(sheet.growth()), sheet.said()];
    blocks.extend(sheet.actions());
    // Of two years the drawing has every figure.
    if known.before.len() > 1 {
        blocks.push(sheet.years());
    }
    let mut report = paper.report(words.say("paper-self-check"), blocks);
    let year = year_name(known.check.year);
    report.subtitle = words.tell("paper-self-check-year", &[("year", year.as_str().into())]);
    report.running.1.clone_from(&report.subtitle);
    report
}

type Levels<'a> = BTreeMap<&'a str, u8>;

fn levels(scores: &[SelfCheckScore]) -> Levels<'_> {
    let level = |score: &'_ SelfCheckScore| score.level.map(|level| level.number());
    scores.iter().filter_map(|score| Some((score.statement.as_str(), level(score)?))).collect()
}

struct Sheet<'a> {
    known: &'a SelfCheckInput,
    words: &'a Words,
    levels: Levels<'a>,
}

impl Sheet<'_> {
    fn statements(&self) -> impl Iterator<Item = (usize, &Statement)> {
        (1..).zip(&self.known.wording.statements)
    }

    fn title(&self, number: usize, statement: &Statement) -> String {
        format!("{number} {}", self.words.of(&statement.title))
    }

    /// E.g. '3 mostly'.
    fn level_names(&self) -> [String; 4] {
        let mut number = 0;
        self.known.wording.levels.each_ref().map(|level| {
            number += 1;
            format!("{number} {}", self.words.of(level).to_lowercase())
        })
    }

    fn about(&self) -> Block {
        let SelfCheckInput { check, people, .. } = self.known;
        let date = check.date.map(|date| self.words.long_date(date)).unwrap_or_default();
        let who: Vec<&str> = people
            .iter()
            .map(String::as_str)
            .chain([check.others.as_str()])
            .filter(|name| !name.trim().is_empty())
            .collect();
        let mut facts = vec![
            fact(self.words, "report-date", &date),
            fact(self.words, "paper-self-check-people", &who.join(", ")),
        ];
        facts.retain(|fact| !fact.value.paras.is_empty());
        Block::Facts(Facts {
            facts,
            note: self.words.say("paper-self-check-what"),
            ..Facts::default()
        })
    }

    /// This year against the one before it.
    fn growth(&self) -> Growth {
        let before = self.known.before.first().map(|(year, scores)| (*year, levels(scores)));
        let rows: Vec<GrowthRow> = self
            .statements()
            .map(|(number, statement)| {
                let id = statement.id.as_str();
                let then = before.as_ref().and_then(|(_, levels)| levels.get(id)).copied();
                let now = self.levels.get(id).copied();
                GrowthRow {
                    label: self.title(number, statement),
                    interim: then.map(f64::from),
                    end: now.map(f64::from),
                    figures: [then, now].map(figure),
                }
            })
            .collect();
        Growth {
            title: self.words.say("paper-self-check-growth"),
            shape: GrowthShape::Dumbbell,
            cluster: self.words.say("paper-self-check-statement"),
            levels: self.level_names(),
            alt: self.in_words(&rows, before.is_some()),
            rows,
            interim: before.map(|(year, _)| short_name(year)).unwrap_or_default(),
            end: short_name(self.known.check.year),
        }
    }

    fn in_words(&self, rows: &[GrowthRow], compared: bool) -> String {
        let key = if compared { "paper-self-check-alt" } else { "paper-self-check-alt-one" };
        let say = |row: &GrowthRow| {
            let [before, now] = &row.figures;
            let mut args = vec![("statement", row.label.as_str().into())];
            if compared {
                args.push(("before", before.as_str().into()));
            }
            args.push(("now", now.as_str().into()));
            self.words.tell(key, &args)
        };
        rows.iter().map(say).collect::<Vec<String>>().join(" ")
    }

    /// Every statement with its level, and its remark where that goes along.
    fn said(&self) -> Block {
        let column = |key: &str, share| Column { heading: self.words.say(key), share };
        let mut columns = vec![column("paper-self-check-statement", 0.46)];
        columns.push(column("paper-self-check-level", 0.16));
        if self.known.remarks {
            columns.push(column("paper-self-check-remark", 0.38));
        }
        let row = |(number, statement): (usize, &Statement)| {
            let score = self.known.scores.iter().find(|score| score.statement == statement.id);
            let level = score.and_then(|score| score.level).map(|level| {
                let word = self.words.of(&self.known.wording.levels[level.index()]);
                format!("{} {}", level.number(), word.to_lowercase())
            });
            let head = Span::strong(format!("{}. ", self.title(number, statement)));
            let text = Span::plain(self.words.of(&statement.text));
            let mut cells = vec![
                Cell { paras: vec![vec![head, text]], ..Cell::default() },
                text_or_dash(&level.unwrap_or_default(), Look::Strong),
            ];
            if self.known.remarks {
                let remark = score.map(|score| score.remark.as_str()).unwrap_or_default();
                cells.push(text_or_dash(remark, Look::Plain));
            }
            Row { cells, ..Row::default() }
        };
        Block::Table(Table {
            title: self.words.say("paper-self-check-said"),
            columns,
            rows: self.statements().map(row).collect(),
            ..Table::default()
        })
    }

    fn actions(&self) -> Option<Block> {
        let actions = self.known.actions.as_ref()?;
        let column = |key: &str, share| Column { heading: self.words.say(key), share };
        let row = |(action, who): &(SelfCheckAction, String)| {
            let about = self.known.wording.statement(&action.statement);
            let about = about.map(|(number, statement)| self.title(number, statement));
            let mut paras = vec![vec![Span::plain(action.text.trim())]];
            paras.extend(about.map(|about| vec![Span::quiet(about)]));
            let day = |day: Option<_>| day.map(|day| self.words.long_date(day)).unwrap_or_default();
            Row {
                cells: vec![
                    Cell { paras, ..Cell::default() },
                    text_or_dash(who, Look::Plain),
                    text_or_dash(&day(action.due), Look::Plain),
                    text_or_dash(&day(action.done), Look::Plain),
                ],
                ..Row::default()
            }
        };
        Some(Block::Table(Table {
            title: self.words.say("paper-self-check-actions"),
            columns: vec![
                column("paper-self-check-what-to-do", 0.43),
                column("paper-self-check-who", 0.19),
                column("paper-self-check-due", 0.19),
                column("paper-self-check-done", 0.19),
            ],
            rows: actions.iter().map(row).collect(),
            empty: self.words.say("paper-self-check-no-actions"),
            ..Table::default()
        }))
    }

    /// Every year in figures, the oldest first, with its mean.
    fn years(&self) -> Block {
        let this = (self.known.check.year, self.known.scores.as_slice());
        let before = self.known.before.iter().map(|(year, scores)| (*year, scores.as_slice()));
        let mut years: Vec<_> = [this].into_iter().chain(before).take(YEARS).collect();
        years.reverse();
        let mut columns =
            vec![Column { heading: self.words.say("paper-self-check-statement"), share: 0.4 }];
        let share = 0.6 / years.len() as f32;
        columns.extend(years.iter().map(|(year, _)| Column { heading: year_name(*year), share }));
        let cell = |text: String| Cell::of(Span::plain(text));
        let row = |(number, statement): (usize, &Statement)| {
            let of = |(_, scores): &(i32, &[SelfCheckScore])| {
                cell(figure(levels(scores).get(statement.id.as_str()).copied()))
            };
            let title = cell(self.title(number, statement));
            Row {
                cells: [title].into_iter().chain(years.iter().map(of)).collect(),
                ..Row::default()
            }
        };
        let mut rows: Vec<Row> = self.statements().map(row).collect();
        let mean = |(_, scores): &(i32, &[SelfCheckScore])| {
            let mean = mean(*scores).map(|mean| self.words.decimal(mean));
            Cell::of(Span::strong(mean.unwrap_or_else(|| "–".to_owned())))
        };
        let title = Cell::of(Span::strong(self.words.say("paper-self-check-mean")));
        let cells = [title].into_iter().chain(years.iter().map(mean)).collect();
        rows.push(Row { cells, ..Row::default() });
        Block::Table(Table {
            title: self.words.say("paper-self-check-years"),
            columns,
            rows,
            ..Table::default()
        })
    }
}

/// E.g. '2026-27': the heading of a narrow column.
fn short_name(year: i32) -> String {
    format!("{year}-{:02}", (year + 1).rem_euclid(100))
}

fn figure(level: Option<u8>) -> String {
    level.map_or_else(|| "–".to_owned(), |level| level.to_string())
}

/// A text of one or more lines; a grey dash for none.
fn text_or_dash(text: &str, look: Look) -> Cell {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let span = |text: &str| Span { text: text.to_owned(), look, ..Span::default() };
    let paras: Vec<_> = lines.map(|line| vec![span(line)]).collect();
    if paras.is_empty() { Cell::of(Span::quiet("–")) } else { Cell { paras, ..Cell::default() } }
}
