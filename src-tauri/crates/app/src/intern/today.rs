//! Today: what is due, one's interns, what was noted last. And the list of all interns.

use chrono::Days;
use mentormap_domain::{
    due::due_date,
    evaluation::{Author, Moment},
    placement::Placement,
};

use super::Cards;
use crate::{
    binder::Binder,
    error::AppError,
    wire::intern::{Phase, PlacementCard, Today, Todo, TodoKind},
};

/// How far ahead a due evaluation is said, and how long nothing may be noted.
const FORTNIGHT: i64 = 14;
/// How long an evaluation that was never made is still asked for.
const QUARTER: u64 = 90;
/// How many observations Today shows.
const LATEST: u32 = 8;

impl Binder {
    /// What a mentor sees on opening the program.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn today(&mut self, (): ()) -> Result<Today, AppError> {
        let today = self.clock.today();
        let since = today - Days::new(QUARTER);
        let mut placements = self.store.read().placements()?;
        placements.retain(|placement| placement.end >= since);
        let cards = Cards::read(self, &placements)?;
        let mut todo: Vec<Todo> =
            placements.iter().flat_map(|placement| due(&cards, placement)).collect();
        todo.sort_by_key(|item| item.days);
        let mut shown: Vec<PlacementCard> = placements
            .iter()
            .filter_map(|placement| cards.card(placement))
            .filter(|card| card.phase != Phase::Ended)
            .collect();
        sort(&mut shown);
        let latest = self.store.read().latest_observations(LATEST)?;
        let latest = self.observation_views(latest)?;
        Ok(Today { date: today, todo, cards: shown, latest })
    }

    /// Every placement, one's own first, then running, coming, ended.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn interns(&mut self, (): ()) -> Result<Vec<PlacementCard>, AppError> {
        let placements = self.store.read().placements()?;
        let cards = Cards::read(self, &placements)?;
        let mut list: Vec<PlacementCard> =
            placements.iter().filter_map(|placement| cards.card(placement)).collect();
        sort(&mut list);
        Ok(list)
    }
}

fn sort(cards: &mut [PlacementCard]) {
    cards.sort_by(|a, b| {
        let key = |card: &PlacementCard| (card.phase, !card.mine);
        key(a).cmp(&key(b)).then_with(|| a.name.to_lowercase().cmp(&b.name.to_lowercase()))
    });
}

/// The evaluations that are due or late, and the silence of two weeks.
fn due(cards: &Cards, placement: &Placement) -> Vec<Todo> {
    let (Some(card), Some(programme)) = (cards.card(placement), cards.programme(placement)) else {
        return Vec::new();
    };
    let mut list = Vec::new();
    let mut add = |kind: TodoKind, days: i64| {
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        list.push(Todo { placement: card.placement, name: card.name.clone(), kind, days });
    };
    let by_mentor = |authors: &[Author]| authors.contains(&Author::Mentor);
    for rule in programme.moments.iter().filter(|rule| by_mentor(&rule.authors)) {
        let Some(day) = due_date(&rule.due, programme, placement.start, placement.end) else {
            continue;
        };
        let open = cards.filled(placement.id, rule.moment) < card.indicators;
        // Once the final one is begun nobody asks for the interim one any more.
        let past = rule.moment == Moment::Interim && cards.filled(placement.id, Moment::Final) > 0;
        let days = (day - cards.today).num_days();
        if open && !past && days <= FORTNIGHT {
            let kind = match rule.moment {
                Moment::Interim => TodoKind::Interim,
                Moment::Final => TodoKind::Final,
            };
            add(kind, days);
        }
    }
    let last = card.last_observation.unwrap_or(placement.start);
    let silent = (cards.today - last).num_days();
    if card.phase == Phase::Running && silent >= FORTNIGHT {
        add(TodoKind::Quiet, FORTNIGHT - silent);
    }
    list
}
