//! The activity list and the week planning: on a school's report and as papers of their own.

use chrono::{Datelike, NaiveDate, NaiveTime};
use mentormap_domain::{
    activity_list::{ActivityHeading, ActivityLine, ActivityList},
    calendar::monday,
    dossier::{Activity, ActivityRole, DossierEntry, PlanEntry},
    evaluation::Author,
    form::{Programme, Role},
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Look, PaperInput, Report, Row, Span, Table, paper::Paper, sheet::Sheet,
    words::Words,
};

/// How much of the list is shown.
struct Shown<'a> {
    words: &'a Words,
    /// Whether there is a column for the role.
    roles: bool,
    /// A paper has every activity and lines to write on; on a report what is not there is left
    /// out, and where the intern chooses also what was not begun.
    paper: bool,
    /// The last day that counts; later steps are left out.
    until: Option<NaiveDate>,
}

/// The activity list as a paper of its own: everything, to fill in by hand too.
pub fn activity_paper(input: &PaperInput, dossier: &[DossierEntry], messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let table = input.about.as_ref().map(|about| {
        let roles = about.programme.choose_activities;
        let shown = Shown { words, roles, paper: true, until: None };
        Block::Table(table(&shown, String::new(), &about.programme, dossier))
    });
    let signed = paper.signatures(&[Role::Intern, Role::Mentor]);
    let blocks = [paper.identification(), table, signed];
    paper.report(words.say("paper-activities"), blocks.into_iter().flatten().collect())
}

/// The activities on a school's report: all of a fixed list, the begun ones where the intern
/// chooses; steps from after the evaluation are left out.
pub(super) fn activities(sheet: &Sheet<'_>, title: String) -> Table {
    let input = sheet.input;
    let held = input.evaluation(input.moment, Author::Mentor).and_then(|e| e.evaluation.date);
    let choose = input.programme.choose_activities;
    let shown = Shown { words: &sheet.words, roles: choose, paper: false, until: held };
    table(&shown, title, &input.programme, &input.dossier)
}

/// The tasks of a programme with lines to write on, of nobody.
pub(super) fn blank(words: &Words, title: String, programme: &Programme) -> Table {
    let shown = Shown { words, roles: programme.choose_activities, paper: true, until: None };
    table(&shown, title, programme, &[])
}

fn table(
    shown: &Shown<'_>,
    title: String,
    programme: &Programme,
    dossier: &[DossierEntry],
) -> Table {
    let list = ActivityList::merge(&programme.activities, dossier);
    Table {
        title,
        intro: String::new(),
        rows: list.headings.iter().flat_map(|heading| rows(shown, heading)).collect(),
        columns: columns(shown),
        empty: shown.words.say("report-no-activities"),
    }
}

fn columns(shown: &Shown<'_>) -> Vec<Column> {
    let column = |key: &str, share| Column { heading: shown.words.say(key), share };
    let role = shown.roles.then(|| column("report-role", 0.16));
    let activity = if shown.roles { 0.32 } else { 0.38 };
    let mut columns = vec![column("report-activity", activity)];
    columns.extend(role);
    columns.extend([
        column("report-observed", 0.1),
        column("report-participated", 0.13),
        column("report-independent", 0.13),
        column("report-remark", 0.2),
    ]);
    columns
}

fn rows(shown: &Shown<'_>, heading: &ActivityHeading<'_>) -> Vec<Row> {
    let lines: Vec<&ActivityLine<'_>> = heading
        .lines
        .iter()
        .filter(|line| shown.paper || !shown.roles || line.is_begun())
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let title = shown.words.title_of(heading);
    let mut rows = vec![head(shown, &title, heading)];
    rows.extend(lines.into_iter().map(|line| row(shown, line)));
    rows
}

/// The row of a heading: its name, and how many activities were met.
fn head(shown: &Shown<'_>, title: &str, heading: &ActivityHeading<'_>) -> Row {
    let met = |line: &&ActivityLine<'_>| line.kept().is_some_and(|kept| shown.is_met(kept));
    let (met, all) = (heading.lines.iter().filter(met).count(), heading.lines.len());
    let args = [("met", met.into()), ("all", all.into())];
    let met = shown.words.tell("report-activities-met", &args);
    let name = vec![Span::strong(title), Span::quiet(format!(" · {met}"))];
    let columns = if shown.roles { 6 } else { 5 };
    let mut cells = vec![Cell { paras: vec![name], ..Cell::default() }];
    cells.resize(columns, Cell::default());
    Row { cells, anchor: String::new() }
}

fn row(shown: &Shown<'_>, line: &ActivityLine<'_>) -> Row {
    let nothing = Activity::default();
    let kept = line.kept().unwrap_or(&nothing);
    let step = |day: Option<NaiveDate>| {
        let day = day.filter(|day| shown.counts(*day));
        shown.cell(&day.map(|day| shown.words.short_date(day)).unwrap_or_default(), Look::Plain)
    };
    let mut title = Cell::of(Span::plain(shown.words.title_of_line(line)));
    if shown.paper && kept.chosen {
        title.paras.push(vec![Span::quiet(shown.words.say("report-chosen"))]);
    }
    let mut cells = vec![title];
    if shown.roles {
        let role = kept.role.map(|role| shown.words.role(role)).unwrap_or_default();
        cells.push(shown.cell(&role, Look::Plain));
    }
    cells.extend([kept.observed, kept.participated, kept.independent].map(step));
    cells.push(shown.cell(&kept.remark, Look::Quiet));
    Row { cells, anchor: String::new() }
}

impl Shown<'_> {
    fn counts(&self, day: NaiveDate) -> bool {
        self.until.is_none_or(|until| day <= until)
    }

    fn is_met(&self, kept: &Activity) -> bool {
        let days = [kept.observed, kept.participated, kept.independent];
        days.into_iter().flatten().any(|day| self.counts(day))
    }

    fn cell(&self, text: &str, look: Look) -> Cell {
        if !self.paper && text.trim().is_empty() {
            return Cell::default();
        }
        Cell::or_blank(text, look)
    }
}

/// The planning of the week of `day` as a paper: a line per task, with room to tick it off.
pub fn week_paper(
    input: &PaperInput,
    day: NaiveDate,
    dossier: &[DossierEntry],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let first = monday(day);
    let friday = first + chrono::Days::new(4);
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let table = Table {
        title: words.period(first, friday),
        columns: vec![
            column("report-date", 0.18),
            column("report-hours", 0.14),
            column("report-task", 0.56),
            column("report-task-done", 0.12),
        ],
        rows: week_rows(&paper, first, dossier),
        ..Table::default()
    };
    let signed = paper.signatures(&[Role::Intern, Role::Mentor]);
    let blocks = [paper.identification(), Some(Block::Table(table)), signed];
    paper.report(words.say("paper-week"), blocks.into_iter().flatten().collect())
}

fn week_rows(paper: &Paper<'_>, first: NaiveDate, dossier: &[DossierEntry]) -> Vec<Row> {
    let mut lines: Vec<&PlanEntry> = dossier
        .iter()
        .filter(|entry| entry.binned.is_none())
        .filter_map(DossierEntry::part::<PlanEntry>)
        .filter(|line| monday(line.date) == first)
        .collect();
    lines.sort_by_key(|line| line.order());
    let mut rows = Vec::new();
    for day in first.iter_days().take(7) {
        let of: Vec<&PlanEntry> = lines.iter().copied().filter(|line| line.date == day).collect();
        // A day without a task leaves a line to write on; nobody plans the weekend by hand.
        if of.is_empty() && day.weekday().number_from_monday() <= 5 {
            rows.push(week_row(paper, &paper.words.weekday(day), None));
        }
        for (number, line) in of.into_iter().enumerate() {
            let name = if number == 0 { paper.words.weekday(day) } else { String::new() };
            rows.push(week_row(paper, &name, Some(line)));
        }
    }
    rows
}

fn week_row(paper: &Paper<'_>, day: &str, line: Option<&PlanEntry>) -> Row {
    let words = &paper.words;
    let hours = line.map(|line| words.hours(line.from, line.to)).unwrap_or_default();
    let mut task =
        Cell::or_blank(line.map(|line| line.text.as_str()).unwrap_or_default(), Look::Plain);
    if let Some(about) = line.and_then(|line| activity_of(paper, line)) {
        task.paras.push(vec![Span::quiet(about)]);
    }
    let done =
        if line.is_some_and(|line| line.done) { words.say("report-yes") } else { String::new() };
    let cells = vec![
        Cell { paras: vec![vec![Span::strong(day)]], ..Cell::default() },
        Cell::or_blank(&hours, Look::Plain),
        task,
        Cell::or_blank(&done, Look::Plain),
    ];
    Row { cells, anchor: String::new() }
}

/// The title of the programme's activity that a task is about.
fn activity_of(paper: &Paper<'_>, line: &PlanEntry) -> Option<String> {
    let about = paper.input.about.as_ref()?;
    let rule = about.programme.activities.iter().find(|rule| rule.id == line.rule)?;
    Some(paper.words.of(&rule.title).to_owned())
}

impl Words {
    /// A heading of the activity list; the mentor's own activities under none get one here.
    fn title_of(&self, heading: &ActivityHeading<'_>) -> String {
        match heading.title(self.lang()) {
            "" => self.say("report-own-activities"),
            title => title.to_owned(),
        }
    }

    fn title_of_line(&self, line: &ActivityLine<'_>) -> String {
        line.title(self.lang()).to_owned()
    }

    fn role(&self, role: ActivityRole) -> String {
        self.say(match role {
            ActivityRole::Observing => "report-role-observing",
            ActivityRole::Participating => "report-role-participating",
            ActivityRole::Active => "report-role-active",
        })
    }

    /// E.g. 'Mon 12/10'.
    fn weekday(&self, day: NaiveDate) -> String {
        let name = self.say(&format!("report-weekday-{}", day.weekday().number_from_monday()));
        format!("{name} {}", self.short_date(day))
    }

    /// E.g. '09:00 – 10:30'; what is not known is left out.
    fn hours(&self, from: Option<NaiveTime>, to: Option<NaiveTime>) -> String {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        match (from.map(clock), to.map(clock)) {
            (Some(from), Some(to)) => format!("{from} – {to}"),
            (Some(one), None) => one,
            (None, Some(one)) => format!("– {one}"),
            (None, None) => String::new(),
        }
    }
}
