//! What is to be done in each placement, in order of urgency.

use std::collections::BTreeMap;

use mentormap_domain::{
    NaiveDate,
    dossier::{Agreement, AttendanceDay, DossierEntry, Kind, Warning},
    due::DueKind,
    evaluation::Moment,
    form::Programme,
    ids::{EntryId, PlacementId},
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    programme::{Asked, Standing, by_placement, closing_day},
    wire::{
        intern::{Phase, PlacementCard},
        today::{Todo, TodoKind, Urgency},
    },
};

/// How far ahead something due is said, and how long nothing may be noted.
const FORTNIGHT: i64 = 14;
/// The hours are nearly done from this share of them, in percent.
const NEARLY: u64 = 90;

/// What the list is made from, read once for all placements.
pub(crate) struct Todos<'a> {
    placements: &'a [Placement],
    cards: &'a Cards,
    standing: Standing,
    /// Agreements, warnings and missed days about which something still has to be done.
    open: BTreeMap<PlacementId, Vec<DossierEntry>>,
}

impl<'a> Todos<'a> {
    /// Reads what is open in `placements`.
    pub(super) fn read(
        binder: &Binder,
        placements: &'a [Placement],
        cards: &'a Cards,
    ) -> Result<Todos<'a>, AppError> {
        let running: Vec<&Placement> = running(placements).collect();
        let standing = Standing::read(binder, &running)?;
        Todos::over(binder, placements, cards, standing)
    }

    /// The same on how far they are, which was read before; the closed ones may be in it.
    pub(crate) fn over(
        binder: &Binder,
        placements: &'a [Placement],
        cards: &'a Cards,
        standing: Standing,
    ) -> Result<Todos<'a>, AppError> {
        let ids: Vec<PlacementId> = running(placements).map(|placement| placement.id).collect();
        let mut open = Vec::new();
        for kind in [Kind::Agreement, Kind::Warning, Kind::Attendance] {
            open.extend(binder.store.read().entries_of_all(kind, &ids, true)?);
        }
        Ok(Todos { placements, cards, standing, open: by_placement(open) })
    }

    /// Everything to be done, most urgent first.
    pub(super) fn list(&self) -> Vec<Todo> {
        let mut all: Vec<Todo> =
            self.placements.iter().flat_map(|placement| self.of(placement)).collect();
        all.sort_by(|a, b| {
            let key = |todo: &Todo| (todo.urgency, todo.days, todo.kind);
            key(a).cmp(&key(b)).then_with(|| a.name.to_lowercase().cmp(&b.name.to_lowercase()))
        });
        all
    }

    /// How far the placements are.
    pub(crate) fn standing(&self) -> &Standing {
        &self.standing
    }

    /// What is to be done in one placement.
    pub(crate) fn of(&self, placement: &Placement) -> Vec<Todo> {
        let Some(card) = self.cards.card(placement) else { return Vec::new() };
        let Some(programme) = self.cards.programme(placement) else { return Vec::new() };
        let mut one = One { placement, card: &card, today: self.cards.today, list: Vec::new() };
        if is_closed(placement) {
            one.plain(TodoKind::Archive, "archive");
            return one.list;
        }
        for asked in self.standing.asked(placement, programme, self.cards) {
            self.asked(&mut one, &asked);
        }
        for moment in [Moment::Interim, Moment::Final] {
            one.review(self.standing.evaluation(placement.id, moment));
        }
        for entry in self.open.get(&placement.id).into_iter().flatten() {
            one.entry(entry);
        }
        self.hours(&mut one, programme);
        if placement.end < one.today {
            one.add(TodoKind::Closing, "closing", closing_day(placement));
        }
        one.silence();
        one.list
    }

    fn asked(&self, one: &mut One<'_>, asked: &Asked) {
        let Some(due) = asked.row.due.filter(|_| !asked.row.done) else { return };
        if (due - one.today).num_days() > FORTNIGHT {
            return;
        }
        // Once the last evaluation is begun nobody asks for the half-way one any more.
        if asked.moment == Some(Moment::Interim) && self.begun(one.placement) {
            return;
        }
        if let Some(todo) = one.add(todo_kind(asked), &asked.row.key, due) {
            todo.title.clone_from(&asked.row.title);
            todo.entry = asked.entry;
        }
    }

    fn begun(&self, placement: &Placement) -> bool {
        self.cards.filled(placement.id, Moment::Final) > 0
    }

    /// Hours that run out, or ran out, while the placement goes on.
    fn hours(&self, one: &mut One<'_>, programme: &Programme) {
        let totals = self.standing.schedules.totals(one.placement, programme);
        let Some(target) = totals.target.filter(|_| one.card.phase == Phase::Running) else {
            return;
        };
        let kind = match totals.done {
            done if done > target => TodoKind::HoursPassed,
            done if u64::from(done) * 100 >= u64::from(target) * NEARLY => TodoKind::HoursNear,
            _ => return,
        };
        if let Some(todo) = one.plain(kind, "hours") {
            todo.minutes = Some([totals.done, target]);
        }
    }
}

/// What is to be done about something that is asked.
pub(crate) fn todo_kind(asked: &Asked) -> TodoKind {
    match (asked.moment, asked.row.kind) {
        (Some(Moment::Interim), _) => TodoKind::Interim,
        (Some(Moment::Final), _) => TodoKind::Final,
        (None, DueKind::Meeting) => TodoKind::Meeting,
        (None, _) => TodoKind::Document,
    }
}

fn running(placements: &[Placement]) -> impl Iterator<Item = &Placement> {
    placements.iter().filter(|placement| !is_closed(placement))
}

/// Whether a placement was closed; then nothing is asked of it any more.
fn is_closed(placement: &Placement) -> bool {
    placement.arrangement.closing.is_some()
}

/// The list of one placement while it is made.
pub(super) struct One<'a> {
    placement: &'a Placement,
    card: &'a PlacementCard,
    today: NaiveDate,
    list: Vec<Todo>,
}

impl One<'_> {
    /// Something with a day.
    fn add(&mut self, kind: TodoKind, key: &str, due: NaiveDate) -> Option<&mut Todo> {
        let days = i32::try_from((due - self.today).num_days()).unwrap_or(i32::MAX);
        self.push(kind, key, Some(due), days)
    }

    /// Something to be done now, without a day.
    pub(super) fn plain(&mut self, kind: TodoKind, key: &str) -> Option<&mut Todo> {
        self.push(kind, key, None, 0)
    }

    fn push(
        &mut self,
        kind: TodoKind,
        key: &str,
        due: Option<NaiveDate>,
        days: i32,
    ) -> Option<&mut Todo> {
        self.list.push(Todo {
            placement: self.placement.id,
            intern: self.card.intern,
            name: self.card.name.clone(),
            mine: self.card.mine,
            kind,
            key: key.to_owned(),
            title: String::new(),
            entry: None,
            due,
            days,
            urgency: Urgency::of(days),
            minutes: None,
        });
        self.list.last_mut()
    }

    /// An agreement, a warning or a missed day about which something still has to be done.
    fn entry(&mut self, entry: &DossierEntry) {
        let id = entry.id;
        if let Some(agreement) = entry.part::<Agreement>() {
            self.said(TodoKind::Agreement, id, agreement.by, &agreement.text);
        } else if let Some(warning) = entry.part::<Warning>() {
            let text = if warning.expected.is_empty() { &warning.facts } else { &warning.expected };
            self.said(TodoKind::Warning, id, warning.by, text);
        } else if let Some(day) = entry.part::<AttendanceDay>().filter(|d| d.date <= self.today) {
            // It can be made up until the last day.
            let due = self.placement.end;
            if let Some(todo) = self.add(TodoKind::Missed, &format!("entry/{id}"), due) {
                todo.title = day.date.to_string();
                todo.entry = Some(id);
            }
        }
    }

    /// Something with a text, by a day when one was said.
    fn said(&mut self, kind: TodoKind, id: EntryId, by: Option<NaiveDate>, text: &str) {
        if by.is_some_and(|by| (by - self.today).num_days() > FORTNIGHT) {
            return;
        }
        let key = format!("entry/{id}");
        let todo = match by {
            Some(by) => self.add(kind, &key, by),
            None => self.plain(kind, &key),
        };
        if let Some(todo) = todo {
            todo.title = text.to_owned();
            todo.entry = Some(id);
        }
    }

    /// Nothing was noted for two weeks.
    fn silence(&mut self) {
        let last = self.card.last_observation.unwrap_or(self.placement.start);
        let silent = (self.today - last).num_days();
        if self.card.phase == Phase::Running && silent >= FORTNIGHT {
            self.plain(TodoKind::Quiet, "quiet");
        }
    }
}
