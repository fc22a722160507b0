//! The agenda of a period.

use mentormap_domain::{
    agenda::{AgendaItem, AgendaKind},
    calendar::FreeDays,
    evaluation::Moment,
};

use super::board::{Board, Planned, check_period, holidays};
use crate::{
    binder::Binder,
    error::AppError,
    wire::agenda::{AgendaEntry, AgendaQuery, AgendaView},
};

impl Binder {
    /// Visits, due dates, lessons, holidays, first and last days in a period.
    ///
    /// # Errors
    /// `end-before-start`, `period-too-long`.
    pub fn agenda(&mut self, query: AgendaQuery) -> Result<AgendaView, AppError> {
        let AgendaQuery { from, to, filter } = query;
        check_period(from, to)?;
        let board = Board::read(self, &filter, from, to)?;
        let mut items: Vec<AgendaEntry> =
            board.planned(from, to).iter().flat_map(entries).collect();
        items.sort_by(|a, b| {
            let key = |item: &AgendaEntry| (item.date, item.from, item.kind);
            key(a).cmp(&key(b)).then_with(|| (&a.name, &a.key).cmp(&(&b.name, &b.key)))
        });
        let free = FreeDays::between(from, to, &self.store.read().holidays()?);
        Ok(AgendaView { today: self.clock.today(), items, holidays: holidays(&free, from, to) })
    }
}

fn entries(planned: &Planned) -> impl Iterator<Item = AgendaEntry> {
    planned.items.iter().map(|item| entry(planned, item))
}

fn entry(planned: &Planned, item: &AgendaItem) -> AgendaEntry {
    AgendaEntry {
        key: global_key(planned, item),
        kind: item.kind,
        placement: planned.placement,
        intern: planned.card.intern,
        name: planned.card.name.clone(),
        mine: planned.card.mine,
        title: item.title.clone(),
        date: item.date,
        from: item.from,
        to: item.to,
        place: item.place.clone(),
        done: item.done,
        entry: item.entry,
        moment: moment(item),
    }
}

/// The key of an item, apart over all placements.
pub(super) fn global_key(planned: &Planned, item: &AgendaItem) -> String {
    format!("{}/{}", planned.placement, item.key)
}

fn moment(item: &AgendaItem) -> Option<Moment> {
    let rule = item.key.strip_prefix("moment/").filter(|_| item.kind == AgendaKind::Evaluation)?;
    [Moment::Interim, Moment::Final].into_iter().find(|moment| moment.name() == rule)
}
