//! Single values of a report, in the words of the report: for a file of the school's own.

use chrono::{Datelike, NaiveDate};
use mentormap_domain::{
    evaluation::{Author, Moment, PointKind},
    form::{
        AttendanceTotal, Binding, Criterion, Field, FieldKind, FillColumn, FillDay, FillRows, Role,
    },
};
use mentormap_i18n::Messages;

use super::{
    Cell, Para, ReportInput, Row, Table, attendance, criteria, facts, identity::role_key, points,
    sheet::Sheet, words::Words,
};

/// What a report says of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spoken {
    /// The level or choice it stands for; empty when it is no such thing.
    pub id: String,
    pub text: String,
}

/// The values of one report.
pub struct Said<'a> {
    sheet: Sheet<'a>,
}

/// A row of what a row is repeated for, by column.
pub type SpokenRow = Vec<(FillColumn, Spoken)>;

impl<'a> Said<'a> {
    /// The values of the report that `input` asks, with the fixed words of `messages`.
    pub fn new(input: &'a ReportInput, messages: &Messages) -> Said<'a> {
        Said { sheet: Sheet::new(input, Words::new(messages, input.lang)) }
    }

    /// Data of the binder.
    pub fn bound(&self, binding: Binding) -> String {
        self.sheet.input.identity().bound(&self.sheet.words, binding)
    }

    /// A day around the placement; empty when it has none.
    pub fn day(&self, of: FillDay, short: bool) -> String {
        let input = self.sheet.input;
        let day = match of {
            FillDay::Start => Some(input.placement.start),
            FillDay::End => Some(input.placement.end),
            FillDay::Evaluation => self.sheet.own().and_then(|own| own.evaluation.date),
            FillDay::Report => Some(input.date),
        };
        day.map(|day| if short { numbers(day) } else { self.sheet.words.long_date(day) })
            .unwrap_or_default()
    }

    /// Which evaluation it is.
    pub fn moment(&self) -> Spoken {
        let moment = self.sheet.input.moment;
        let text = self.sheet.words.say(match moment {
            Moment::Interim => "report-moment-interim",
            Moment::Final => "report-moment-final",
        });
        Spoken { id: moment.name().to_owned(), text }
    }

    /// The level of a criterion: the one set, else the derived one.
    pub fn level(&self, criterion: &Criterion) -> Spoken {
        let (id, text, _) = criteria::spoken(&self.sheet, criterion);
        Spoken { id, text }
    }

    /// The explanation of a criterion, or why another level was set.
    pub fn remark(&self, criterion: &Criterion) -> String {
        criteria::spoken(&self.sheet, criterion).2
    }

    /// A free field.
    pub fn field(&self, field: &Field) -> Spoken {
        let text = facts::said(&self.sheet, field);
        let chosen = matches!(field.kind, FieldKind::Choice { .. });
        let answer = self.sheet.answer(self.sheet.input.moment, &field.id).filter(|_| chosen);
        Spoken { id: answer.map(|answer| answer.value.clone()).unwrap_or_default(), text }
    }

    /// The mentor's level of a row of the uniform form: its number and its name.
    pub fn indicator(&self, id: &str) -> Spoken {
        let level = self.sheet.level(self.sheet.input.moment, Author::Mentor, id);
        let Some(level) = level else { return Spoken::default() };
        let number = level.number();
        let names = self.sheet.level_names();
        let name = names.get(usize::from(number).saturating_sub(1)).cloned().unwrap_or_default();
        Spoken { id: number.to_string(), text: name }
    }

    /// The mentor's remark on a row of the uniform form.
    pub fn indicator_remark(&self, id: &str) -> String {
        let rating = self.sheet.rating(self.sheet.input.moment, Author::Mentor, id);
        rating.map(|rating| rating.remark.trim().to_owned()).unwrap_or_default()
    }

    /// The overall conclusion.
    pub fn conclusion(&self) -> String {
        let own = self.sheet.own();
        own.map(|own| own.evaluation.conclusion.trim().to_owned()).unwrap_or_default()
    }

    /// Strengths or growth points, one on a line.
    pub fn points(&self, kind: PointKind) -> String {
        let points = match kind {
            PointKind::Strength => points::strengths(&self.sheet, String::new()),
            PointKind::Growth => points::growth_points(&self.sheet, String::new()),
        };
        let lines = points.points.iter().map(|point| format!("- {}", said(point)));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The observations that the report rests on, one on a line.
    pub fn evidence(&self) -> String {
        let rows = points::evidence(&self.sheet, String::new()).rows;
        let lines = rows.iter().map(|row| {
            let cells: Vec<String> =
                row.cells.iter().take(3).map(text).filter(|text| !text.is_empty()).collect();
            format!("- {}", cells.join(": ").replace('\n', " "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A sum of the attendance card, in hours and minutes.
    pub fn total(&self, total: AttendanceTotal) -> String {
        let at = match total {
            AttendanceTotal::Done => 0,
            AttendanceTotal::Target => 1,
            AttendanceTotal::OnSite => 2,
            AttendanceTotal::Preparation => 3,
            AttendanceTotal::Missed => 4,
            AttendanceTotal::Justified => 5,
            AttendanceTotal::MadeUp => 6,
            AttendanceTotal::Open => 7,
        };
        let sums = attendance::sums(&self.sheet).facts;
        let sums = sums.get(at);
        sums.map(|fact| text(&fact.value)).unwrap_or_default()
    }

    /// The name of who signs in a role, and when that was done.
    pub fn signature(&self, role: Role) -> (String, String) {
        let label = self.sheet.words.say(role_key(role));
        let signers = facts::signatures(&self.sheet, String::new(), &[role]).signers;
        let mut own = signers.into_iter().filter(|signer| signer.role == label).peekable();
        let first = own.peek().cloned();
        let signed = own.find(|signer| signer.signed.is_some()).or(first);
        let Some(signer) = signed else { return (String::new(), String::new()) };
        (signer.name, signer.signed.map(|signed| signed.when).unwrap_or_default())
    }

    /// The rows of what a row is repeated for.
    pub fn rows(&self, of: FillRows) -> Vec<SpokenRow> {
        match of {
            FillRows::Criteria => self.criteria(),
            FillRows::Observations => {
                use FillColumn::{Activity, Date, Indicators, Text};
                let table = points::evidence(&self.sheet, String::new());
                columns(&table.rows, &[(Date, 0), (Activity, 1), (Text, 2), (Indicators, 3)])
            }
            FillRows::Attendance => {
                use FillColumn::{Absence, Date, DayKind, Planned, Preparation, Remark, Worked};
                let wanted = [
                    (Date, 0),
                    (DayKind, 1),
                    (Planned, 2),
                    (Worked, 3),
                    (Preparation, 4),
                    (Absence, 5),
                    (Remark, 7),
                ];
                columns(&self.days().rows, &wanted)
            }
            FillRows::Strengths => self.point_rows(PointKind::Strength),
            FillRows::GrowthPoints => self.point_rows(PointKind::Growth),
        }
    }

    fn criteria(&self) -> Vec<SpokenRow> {
        let form = &self.sheet.input.school_form;
        let row = |criterion: &Criterion| {
            vec![
                (FillColumn::Number, plain(criterion.number.clone())),
                (FillColumn::Title, plain(self.sheet.of(&criterion.title).to_owned())),
                (FillColumn::Level, self.level(criterion)),
                (FillColumn::Remark, plain(self.remark(criterion))),
            ]
        };
        form.criteria().map(row).collect()
    }

    fn days(&self) -> Table {
        attendance::days(&self.sheet)
    }

    fn point_rows(&self, kind: PointKind) -> Vec<SpokenRow> {
        let points = self.sheet.points(kind);
        let row = |(index, point): (usize, &mentormap_domain::evaluation::Point)| {
            vec![
                (FillColumn::Number, plain((index + 1).to_string())),
                (FillColumn::Text, plain(point.text.trim().to_owned())),
                (FillColumn::Expected, plain(point.expected.trim().to_owned())),
            ]
        };
        points.into_iter().enumerate().map(row).collect()
    }
}

fn plain(text: String) -> Spoken {
    Spoken { id: String::new(), text }
}

fn columns(rows: &[Row], wanted: &[(FillColumn, usize)]) -> Vec<SpokenRow> {
    let row = |(index, row): (usize, &Row)| {
        let number = (FillColumn::Number, plain((index + 1).to_string()));
        let cells = wanted
            .iter()
            .map(|(column, at)| (*column, plain(row.cells.get(*at).map(text).unwrap_or_default())));
        std::iter::once(number).chain(cells).collect()
    };
    rows.iter().enumerate().map(row).collect()
}

/// Day, month and year as numbers, as forms ask them.
fn numbers(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

fn text(cell: &Cell) -> String {
    cell.paras.iter().map(said).collect::<Vec<_>>().join("\n")
}

fn said(para: &Para) -> String {
    para.iter().map(|span| span.text.as_str()).collect()
}
