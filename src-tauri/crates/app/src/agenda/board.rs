//! What the agenda of some placements is made from, read once.

use std::collections::BTreeMap;

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    agenda::{AgendaItem, Evaluated, PlacementDossier, agenda_items, last_day},
    calendar::FreeDays,
    dossier::{DossierEntry, Kind},
    evaluation::Moment,
    ids::PlacementId,
    placement::Placement,
    text::Lang,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    intern::Cards,
    programme::{Schedules, by_placement},
    wire::{
        agenda::{AgendaFilter, AgendaHoliday},
        intern::PlacementCard,
    },
};

/// How far from its period something of a placement can lie and still be looked for, in days.
const MARGIN: Days = Days::new(180);
/// The longest period that is shown, in days.
const LONGEST: Days = Days::new(400);

/// Some placements with all that their agenda hangs on.
pub(crate) struct Board {
    placements: Vec<Placement>,
    cards: Cards,
    schedules: Schedules,
    entries: BTreeMap<PlacementId, Vec<DossierEntry>>,
    lang: Lang,
}

/// A placement on the board.
pub(crate) struct Planned {
    pub(crate) placement: PlacementId,
    pub(crate) card: PlacementCard,
    pub(crate) items: Vec<AgendaItem>,
}

impl Board {
    /// Reads what the agenda of the placements near the period needs.
    pub(crate) fn read(
        binder: &mut Binder,
        filter: &AgendaFilter,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Board, AppError> {
        let first = from.checked_sub_days(MARGIN).unwrap_or(from);
        let last = to.checked_add_days(MARGIN).unwrap_or(to);
        let placements = binder.agenda_placements(filter, first, last)?;
        let cards = Cards::read(binder, &placements)?;
        let all: Vec<&Placement> = placements.iter().collect();
        let schedules = Schedules::read(binder, &all)?;
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let read = binder.store.read();
        let mut entries = Vec::new();
        for kind in [Kind::Meeting, Kind::Document, Kind::Plan] {
            entries.extend(read.entries_of_all(kind, &ids, false)?);
        }
        let (entries, lang) = (by_placement(entries), binder.lang()?);
        Ok(Board { placements, cards, schedules, entries, lang })
    }

    /// What falls in the period, by placement.
    pub(crate) fn planned(&self, from: NaiveDate, to: NaiveDate) -> Vec<Planned> {
        self.placements.iter().filter_map(|placement| self.of(placement, from, to)).collect()
    }

    fn of(&self, placement: &Placement, from: NaiveDate, to: NaiveDate) -> Option<Planned> {
        let card = self.cards.card(placement)?;
        let programme = self.cards.programme(placement)?;
        let dossier = PlacementDossier {
            placement,
            programme,
            entries: self.entries.get(&placement.id).map_or(&[], Vec::as_slice),
            dues: &self.schedules.of(placement, programme),
            evaluated: &self.evaluated(placement, &card),
        };
        let items = agenda_items(&dossier, from, to, self.lang);
        Some(Planned { placement: placement.id, card, items })
    }

    /// The moments of which the mentor filled every row.
    fn evaluated(&self, placement: &Placement, card: &PlacementCard) -> Evaluated {
        let full = |moment: &Moment| {
            card.indicators > 0 && self.cards.filled(placement.id, *moment) >= card.indicators
        };
        [Moment::Interim, Moment::Final].into_iter().filter(full).collect()
    }
}

impl Binder {
    /// The placements of a filter that run between two days.
    pub(crate) fn agenda_placements(
        &self,
        filter: &AgendaFilter,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Placement>, AppError> {
        let me = self.me()?;
        let mut placements = self.store.read().placements()?;
        placements.retain(|each| {
            let mine = me.is_some_and(|me| each.mentors.contains(&me));
            (mine || !filter.mine)
                && filter.group.is_none_or(|group| each.group == Some(group))
                && filter.placement.is_none_or(|placement| each.id == placement)
                && each.start <= to
                && last_day(each) >= from
        });
        Ok(placements)
    }
}

/// A period of which the end is not before the start, and that is not endless.
pub(crate) fn check_period(from: NaiveDate, to: NaiveDate) -> Result<(), AppError> {
    if to < from {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    if from.checked_add_days(LONGEST).is_none_or(|last| to > last) {
        return Err(AppError::new(ErrorCode::PeriodTooLong).at("to"));
    }
    Ok(())
}

/// The free days of a period, one by one.
pub(crate) fn holidays(free: &FreeDays, from: NaiveDate, to: NaiveDate) -> Vec<AgendaHoliday> {
    let days = from.iter_days().take_while(|day| *day <= to);
    days.filter_map(|date| {
        let (kind, name) = free.on(date)?;
        Some(AgendaHoliday { date, kind, name: name.to_owned() })
    })
    .collect()
}
