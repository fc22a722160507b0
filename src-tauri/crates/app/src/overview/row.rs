//! One placement in the overview.

use mentormap_domain::{evaluation::Moment, form::Programme, placement::Placement};

use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    programme::{Asked, Standing},
    today::{Todos, todo_kind},
    wire::{
        intern::{Phase, PlacementCard},
        overview::{OverviewDate, OverviewMoment, OverviewRow},
        today::{Todo, TodoKind, Urgency},
    },
};

/// The rows of some placements; the number of queries does not depend on how many there are.
pub(super) fn rows(
    binder: &mut Binder,
    placements: &[Placement],
) -> Result<Vec<OverviewRow>, AppError> {
    let cards = Cards::read(binder, placements)?;
    let all: Vec<&Placement> = placements.iter().collect();
    let standing = Standing::read(binder, &all)?;
    let todos = Todos::over(binder, placements, &cards, standing)?;
    Ok(placements.iter().filter_map(|placement| row(&cards, &todos, placement)).collect())
}

fn row(cards: &Cards, todos: &Todos<'_>, placement: &Placement) -> Option<OverviewRow> {
    let card = cards.card(placement)?;
    let programme = cards.programme(placement)?;
    let standing = todos.standing();
    let totals = standing.schedules.totals(placement, programme);
    // Nothing is asked any more of what is closed.
    let asked = match card.closed {
        true => Vec::new(),
        false => standing.asked(placement, programme, cards),
    };
    let open: Vec<OverviewDate> = asked
        .iter()
        .filter(|asked| !asked.row.done && !is_past(asked, placement, cards))
        .map(|asked| dated(asked, cards))
        .collect();
    Some(OverviewRow {
        quiet_days: quiet_days(&card, cards),
        moments: moments(cards, standing, placement, programme, &asked),
        papers: papers(&open),
        minutes_done: totals.done,
        minutes_target: totals.target,
        next: next(open, &card, cards),
        late: late(todos.of(placement)),
        card,
    })
}

/// Once the last evaluation is begun nobody asks for the half-way one any more.
fn is_past(asked: &Asked, placement: &Placement, cards: &Cards) -> bool {
    asked.moment == Some(Moment::Interim) && cards.filled(placement.id, Moment::Final) > 0
}

fn dated(asked: &Asked, cards: &Cards) -> OverviewDate {
    let days = asked.row.due.and_then(|due| (due - cards.today).num_days().try_into().ok());
    let title = asked.row.title.clone();
    OverviewDate { kind: todo_kind(asked), title, due: asked.row.due, days }
}

fn quiet_days(card: &PlacementCard, cards: &Cards) -> Option<u32> {
    let last = card.last_observation.unwrap_or(card.start);
    let days = (cards.today - last).num_days().max(0);
    u32::try_from(days).ok().filter(|_| card.phase == Phase::Running)
}

fn moments(
    cards: &Cards,
    standing: &Standing,
    placement: &Placement,
    programme: &Programme,
    asked: &[Asked],
) -> Vec<OverviewMoment> {
    let due = |moment| asked.iter().find(|asked| asked.moment == Some(moment))?.row.due;
    [Moment::Interim, Moment::Final]
        .into_iter()
        .filter(|moment| programme.moments.iter().any(|rule| rule.moment == *moment))
        .map(|moment| OverviewMoment {
            moment,
            filled: cards.filled(placement.id, moment),
            state: standing
                .evaluation(placement.id, moment)
                .map_or_else(Default::default, |e| e.state),
            due: due(moment),
            done: standing.evaluated(placement, moment, cards),
        })
        .collect()
}

/// By day; what has none yet comes last.
fn papers(open: &[OverviewDate]) -> Vec<OverviewDate> {
    let papers = open.iter().filter(|date| date.kind == TodoKind::Document);
    let mut papers: Vec<OverviewDate> = papers.cloned().collect();
    papers.sort_by_key(|paper| (paper.due.is_none(), paper.due));
    papers
}

/// The first thing from today on; the last day counts too.
fn next(open: Vec<OverviewDate>, card: &PlacementCard, cards: &Cards) -> Option<OverviewDate> {
    let end = (!card.closed).then(|| OverviewDate {
        kind: TodoKind::Closing,
        title: String::new(),
        due: Some(card.end),
        days: (card.end - cards.today).num_days().try_into().ok(),
    });
    let ahead = |date: &OverviewDate| date.days.is_some_and(|days| days >= 0);
    open.into_iter().chain(end).filter(ahead).min_by_key(|date| date.days)
}

fn late(todos: Vec<Todo>) -> Vec<Todo> {
    let mut late: Vec<Todo> =
        todos.into_iter().filter(|todo| todo.urgency == Urgency::Late).collect();
    late.sort_by_key(|todo| todo.days);
    late
}
