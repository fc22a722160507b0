//! Who comes on which day of a week, per group.

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    agenda::expected_minutes,
    calendar::{FreeDays, monday},
    ids::GroupId,
    placement::Placement,
};

use super::board::holidays;
use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    wire::agenda::{PresenceGroup, PresenceQuery, PresenceRow, PresenceView},
};

impl Binder {
    /// Who comes on which day of a week: as arranged, free days left out.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn presence(&mut self, query: PresenceQuery) -> Result<PresenceView, AppError> {
        let first = monday(query.day);
        let week: Vec<NaiveDate> = first.iter_days().take(7).collect();
        let last = first + Days::new(6);
        let placements = self.agenda_placements(&query.filter, first, last)?;
        let cards = Cards::read(self, &placements)?;
        let read = self.store.read();
        let free = FreeDays::between(first, last, &read.holidays()?);
        let groups: Vec<(GroupId, String)> =
            read.groups()?.into_iter().map(|group| (group.id, group.name)).collect();
        let rows: Vec<(Option<GroupId>, PresenceRow)> = placements
            .iter()
            .filter_map(|each| Some((known(each.group, &groups), row(&cards, each, &free, &week)?)))
            .collect();
        let weekend = rows.iter().any(|(_, row)| row.minutes[5..].iter().any(|m| *m > 0));
        let days = &week[..if weekend { 7 } else { 5 }];
        let named = groups.into_iter().map(|(id, name)| (Some(id), name));
        let mut tables: Vec<PresenceGroup> = named
            .chain([(None, String::new())])
            .map(|(id, name)| table(id, name, &rows, days.len()))
            .collect();
        let one = query.filter.group;
        tables.retain(|each| match one {
            Some(group) => each.group == Some(group),
            None => each.group.is_some() || !each.rows.is_empty(),
        });
        let holidays = holidays(&free, first, days.last().copied().unwrap_or(first));
        Ok(PresenceView { days: days.to_vec(), holidays, groups: tables })
    }
}

/// A group in the bin is no group.
fn known(group: Option<GroupId>, groups: &[(GroupId, String)]) -> Option<GroupId> {
    group.filter(|id| groups.iter().any(|(known, _)| known == id))
}

fn row(
    cards: &Cards,
    placement: &Placement,
    free: &FreeDays,
    week: &[NaiveDate],
) -> Option<PresenceRow> {
    let card = cards.card(placement)?;
    let programme = cards.programme(placement)?;
    let minutes = |day: &NaiveDate| expected_minutes(placement, programme, free, *day);
    Some(PresenceRow {
        placement: placement.id,
        intern: card.intern,
        name: card.name,
        mentors: card.mentors,
        minutes: week.iter().map(minutes).collect(),
    })
}

fn table(
    group: Option<GroupId>,
    name: String,
    rows: &[(Option<GroupId>, PresenceRow)],
    days: usize,
) -> PresenceGroup {
    let mut rows: Vec<PresenceRow> =
        rows.iter().filter(|(of, _)| *of == group).map(|(_, row)| row.clone()).collect();
    rows.sort_by_key(|row| row.name.to_lowercase());
    rows.iter_mut().for_each(|row| row.minutes.truncate(days));
    let count = |day: usize| {
        let coming = rows.iter().filter(|row| row.minutes[day] > 0).count();
        u32::try_from(coming).unwrap_or(u32::MAX)
    };
    let counts = (0..days).map(count).collect();
    PresenceGroup { group, name, rows, counts }
}
