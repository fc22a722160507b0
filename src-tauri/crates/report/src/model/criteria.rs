//! The school's own criteria: derived, or set by the mentor, and what they rest on.

use mentormap_domain::{
    crosswalk::{Derivation, derive},
    dossier::SupervisorView,
    evaluation::{Answer, Author, Moment},
    form::{Criterion, Scale},
};

use super::{Cell, Column, Look, Row, Span, Table, build::joined, sheet::Sheet};

/// A level of a criterion at one moment.
struct Judged<'a> {
    derivation: Option<Derivation>,
    answer: Option<&'a Answer>,
    /// The label of the level; empty when there is nothing to say.
    label: String,
    /// The label that the derivation alone gives.
    derived: String,
}

impl Judged<'_> {
    fn set_by_mentor(&self) -> bool {
        self.answer.is_some_and(|answer| !answer.value.trim().is_empty())
    }

    fn reason(&self) -> &str {
        self.answer.map(|answer| answer.reason.trim()).unwrap_or_default()
    }
}

/// One row per criterion: number, title and explanation, levels, grounds.
pub(super) fn table(
    sheet: &Sheet<'_>,
    title: String,
    intro: String,
    criteria: &[Criterion],
) -> Table {
    let words = &sheet.words;
    let both = sheet.moments.len() > 1;
    // Two moments, each with the names of both who judge, need room for those.
    let two_views = |criterion| {
        let views = sheet.moments.iter().map(|moment| shown_view(sheet, criterion, *moment));
        views.flatten().next().is_some()
    };
    let (wide, narrow) = match (both, criteria.iter().any(two_views)) {
        (true, true) => (0.285, 0.185),
        (true, false) => (0.355, 0.15),
        (false, _) => (0.44, 0.17),
    };
    let mut columns =
        vec![column(String::new(), 0.05), column(words.say("report-criterion"), wide)];
    for moment in &sheet.moments {
        let key = match (both, moment) {
            (false, _) => "report-level",
            (true, Moment::Interim) => "report-interim",
            (true, Moment::Final) => "report-end",
        };
        columns.push(column(words.say(key), narrow));
    }
    columns.push(column(words.say("report-grounds"), 0.31));
    let rows = criteria.iter().map(|criterion| row(sheet, criterion)).collect();
    Table { title, intro, columns, rows, empty: String::new() }
}

fn column(heading: String, share: f32) -> Column {
    Column { heading, share }
}

fn row(sheet: &Sheet<'_>, criterion: &Criterion) -> Row {
    let judged: Vec<(Moment, Judged<'_>)> =
        sheet.moments.iter().map(|moment| (*moment, judge(sheet, criterion, *moment))).collect();
    let mut cells = vec![Cell::of(Span::quiet(&*criterion.number))];
    cells.push(about(sheet, criterion, judged.last().map(|(_, last)| last)));
    for (moment, level) in &judged {
        let look = if *moment == sheet.input.moment { Look::Strong } else { Look::Plain };
        let view = shown_view(sheet, criterion, *moment);
        cells.push(match view {
            Some(view) => both(sheet, criterion, &level.label, view, look),
            None => Cell::or_blank(&level.label, look),
        });
    }
    cells.push(grounds(sheet, criterion, &judged));
    Row { cells, anchor: format!("criterion:{}", criterion.id) }
}

/// The supervisor's view, when there is one and it is to be shown.
fn shown_view<'a>(
    sheet: &Sheet<'a>,
    criterion: &Criterion,
    moment: Moment,
) -> Option<&'a SupervisorView> {
    let view = sheet.input.supervisor_view(moment, &criterion.id);
    view.filter(|_| !sheet.input.mentor_only)
}

/// The mentor's level with the supervisor's under it, each with who gives it.
fn both(
    sheet: &Sheet<'_>,
    criterion: &Criterion,
    mentor: &str,
    view: &SupervisorView,
    look: Look,
) -> Cell {
    let scale = sheet.input.school_form.scale(&criterion.scale);
    let given = label(sheet, scale, &view.value);
    let mut cell = Cell::default();
    for (who, level) in [("report-mentor", mentor), ("report-supervisor", &given)] {
        cell.paras.push(vec![Span::quiet(sheet.words.say(who))]);
        let level = if level.is_empty() { "–" } else { level };
        cell.paras.push(vec![Span { text: level.to_owned(), look, ..Span::default() }]);
    }
    cell
}

fn judge<'a>(sheet: &Sheet<'a>, criterion: &Criterion, moment: Moment) -> Judged<'a> {
    let form = &sheet.input.school_form;
    let scale = form.scale(&criterion.scale);
    let level = |id: &str| sheet.level(moment, Author::Mentor, id);
    let derivation = scale.and_then(|scale| derive(criterion, scale, form.enough, level));
    let label = |id: &str| label(sheet, scale, id);
    // Without any rating nothing was judged yet, not even that it is unclear.
    let any = derivation.as_ref().filter(|derivation| derivation.rated() > 0);
    let derived = any.and_then(|d| d.level.as_deref()).map(label).unwrap_or_default();
    let answer = sheet.answer(moment, &criterion.id);
    let set = answer.map(|a| a.value.trim()).filter(|value| !value.is_empty());
    Judged { label: set.map_or_else(|| derived.clone(), label), derived, derivation, answer }
}

fn label(sheet: &Sheet<'_>, scale: Option<&Scale>, id: &str) -> String {
    let text = scale.and_then(|scale| scale.label(id));
    text.map_or_else(|| id.to_owned(), |text| sheet.of(text).to_owned())
}

/// Title, description and, when asked or given, the mentor's explanation.
fn about(sheet: &Sheet<'_>, criterion: &Criterion, last: Option<&Judged<'_>>) -> Cell {
    let mut cell = Cell::of(Span { look: Look::Strong, ..sheet.found(&criterion.title) });
    if !sheet.of(&criterion.description).is_empty() {
        let description = sheet.found(&criterion.description);
        cell.paras.push(vec![Span { look: Look::Quiet, ..description }]);
    }
    // Why another level was set stands with the grounds.
    let explanation = last.filter(|l| !contested(l)).map(Judged::reason).unwrap_or_default();
    if !explanation.is_empty() {
        cell.paras.push(vec![sheet.typed(explanation)]);
    } else if criterion.explain && last.is_none_or(|l| !contested(l)) {
        cell.blank = 1;
    }
    cell
}

/// Whether the mentor set a level where one was derived.
fn contested(judged: &Judged<'_>) -> bool {
    judged.set_by_mentor() && judged.derivation.is_some()
}

fn grounds(sheet: &Sheet<'_>, criterion: &Criterion, judged: &[(Moment, Judged<'_>)]) -> Cell {
    let words = &sheet.words;
    let mut cell = Cell::default();
    let Some((_, last)) = judged.last() else { return cell };
    if last.set_by_mentor() {
        cell.pill = Some(words.say("report-set-by-mentor"));
    } else if let Some(derivation) = last.derivation.as_ref().filter(|d| d.rated() > 0) {
        let args = [("rated", derivation.rated().into()), ("mapped", derivation.mapped().into())];
        cell.pill = Some(words.tell("report-derived", &args));
    }
    for (moment, level) in judged.iter().filter(|(_, level)| contested(level)) {
        let mut said = overruled(sheet, level);
        if *moment != sheet.input.moment {
            said = words.tell("report-at-interim", &[("text", said.into())]);
        }
        cell.paras.push(vec![Span::quiet(said)]);
    }
    for (moment, _) in judged {
        cell.paras.extend(otherwise(sheet, criterion, *moment).map(|said| vec![said]));
    }
    if let Some(rests) = rests_on(sheet, criterion) {
        cell.paras.push(vec![Span::quiet(rests)]);
    }
    cell
}

/// The supervisor's grounds.
fn otherwise(sheet: &Sheet<'_>, criterion: &Criterion, moment: Moment) -> Option<Span> {
    let view = shown_view(sheet, criterion, moment)?;
    let args = [("reason", view.reason.trim().into())];
    let mut said = sheet.words.tell("report-supervisor-grounds", &args);
    if moment != sheet.input.moment {
        said = sheet.words.tell("report-at-interim", &[("text", said.into())]);
    }
    Some(Span::plain(said))
}

/// What was derived, and why the mentor set another level.
fn overruled(sheet: &Sheet<'_>, judged: &Judged<'_>) -> String {
    let words = &sheet.words;
    let args = |reason: &str| {
        [("level", judged.derived.clone().into()), ("reason", reason.to_owned().into())]
    };
    match (judged.derived.is_empty(), judged.reason()) {
        (true, reason) => reason.to_owned(),
        (false, "") => words.tell("report-derived-was", &args("")),
        (false, reason) => words.tell("report-derived-was-because", &args(reason)),
    }
}

/// The numbers of the indicators, and how many observations bear on them.
fn rests_on(sheet: &Sheet<'_>, criterion: &Criterion) -> Option<String> {
    let mapped = &criterion.crosswalk.as_ref()?.indicators;
    let ids: Vec<&str> = mapped.iter().map(|mapped| mapped.indicator.as_str()).collect();
    let numbers: Vec<String> = ids.iter().map(|id| sheet.number(id)).collect();
    let seen = sheet.observed(&ids).len();
    let seen = sheet.words.tell("report-observation-count", &[("count", seen.into())]);
    // Never a dot alone at the end of a line.
    Some(joined(&[&numbers.join(", "), &seen]).replace(" · ", "\u{a0}·\u{a0}"))
}

/// The level of a criterion at the moment of the report: its id, its label, and what the mentor
/// says with it.
pub(super) fn spoken(sheet: &Sheet<'_>, criterion: &Criterion) -> (String, String, String) {
    let judged = judge(sheet, criterion, sheet.input.moment);
    let derived = judged.derivation.as_ref().filter(|found| found.rated() > 0);
    let derived = derived.and_then(|found| found.level.clone());
    let set = judged.answer.map(|answer| answer.value.trim()).filter(|value| !value.is_empty());
    let id = set.map(str::to_owned).or(derived).unwrap_or_default();
    let reason = judged.reason().to_owned();
    (id, judged.label, reason)
}
