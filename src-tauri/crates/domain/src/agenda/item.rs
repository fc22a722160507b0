//! What of one placement stands in the agenda.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::last_day;
use crate::{
    dossier::{Body, Document, DossierEntry, Meeting, PlanEntry},
    due::{DueItem, DueKind, due_key},
    evaluation::Moment,
    form::Programme,
    ids::EntryId,
    placement::Placement,
    text::Lang,
};

/// What kind of thing it is; in this order on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// The first day of a placement.
    Start,
    /// The last day.
    End,
    /// A talk or visit with its day.
    Meeting,
    /// A talk or visit that still has to get its day.
    MeetingDue,
    /// A document that must arrive.
    Document,
    /// An evaluation.
    Evaluation,
    /// A line of the week planning.
    Lesson,
}

impl AgendaKind {
    /// Whether it stands on its day by itself, rather than that somebody has to do it by then.
    fn is_fixed(self) -> bool {
        matches!(
            self,
            AgendaKind::Start | AgendaKind::End | AgendaKind::Meeting | AgendaKind::Lesson
        )
    }
}

/// One thing on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// The same as long as it is the same thing, and apart within its placement: what the
    /// programme asks, e.g. `document/portfolio`, `meeting/visit` (with or without its day); else
    /// the entry's id.
    pub key: String,
    pub kind: AgendaKind,
    /// The entry, where there is one.
    pub entry: Option<EntryId>,
    /// What it is called; empty for the first and last day.
    pub title: String,
    pub date: NaiveDate,
    pub from: Option<NaiveTime>,
    /// After `from`, and none without it.
    pub to: Option<NaiveTime>,
    pub place: String,
    /// Held, received, filled in or done.
    pub done: bool,
}

/// The moments that are evaluated already.
pub type Evaluated = BTreeSet<Moment>;

/// What is known of one placement.
#[derive(Debug, Clone, Copy)]
pub struct PlacementDossier<'a> {
    pub placement: &'a Placement,
    pub programme: &'a Programme,
    pub entries: &'a [DossierEntry],
    /// What its programme asks, with the days that hold.
    pub dues: &'a [DueItem],
    pub evaluated: &'a Evaluated,
}

/// Everything of a placement from `from` to `to`, in the order of the days. Nothing private is in
/// it: no notes, no remarks, no focus of a visit.
pub fn agenda_items(
    dossier: &PlacementDossier<'_>,
    from: NaiveDate,
    to: NaiveDate,
    lang: Lang,
) -> Vec<AgendaItem> {
    let mut items = bounds(dossier.placement);
    items.extend(dossier.entries.iter().filter_map(|entry| of_entry(entry, dossier, lang)));
    items.extend(dossier.dues.iter().filter_map(|due| of_due(due, dossier, lang)));
    // Of a placement in the archive nothing is asked any more.
    let asked =
        |item: &AgendaItem| item.done || !dossier.placement.archived || item.kind.is_fixed();
    items.retain(|item| (from..=to).contains(&item.date) && asked(item));
    items.sort_by(|a, b| {
        let key = |item: &AgendaItem| (item.date, item.from, item.kind, item.key.clone());
        key(a).cmp(&key(b))
    });
    items
}

impl AgendaItem {
    fn all_day(key: String, kind: AgendaKind, title: String, date: NaiveDate) -> AgendaItem {
        let (entry, from, to, place) = (None, None, None, String::new());
        AgendaItem { key, kind, entry, title, date, from, to, place, done: false }
    }
}

fn bounds(placement: &Placement) -> Vec<AgendaItem> {
    let bound =
        |key: &str, kind, date| AgendaItem::all_day(key.to_owned(), kind, String::new(), date);
    vec![
        bound("start", AgendaKind::Start, placement.start),
        bound("end", AgendaKind::End, last_day(placement)),
    ]
}

/// A meeting with its day, a line of the planning, an own document.
fn of_entry(
    entry: &DossierEntry,
    dossier: &PlacementDossier<'_>,
    lang: Lang,
) -> Option<AgendaItem> {
    if entry.binned.is_some() {
        return None;
    }
    match &entry.body {
        Body::Meeting(meeting) => meeting_item(entry.id, meeting, dossier, lang),
        Body::Plan(plan) => Some(lesson(entry.id, plan)),
        Body::Document(document) => own_document(entry.id, document),
        _ => None,
    }
}

fn meeting_item(
    id: EntryId,
    meeting: &Meeting,
    dossier: &PlacementDossier<'_>,
    lang: Lang,
) -> Option<AgendaItem> {
    if meeting.waived {
        return None;
    }
    let rules = &dossier.programme.meetings;
    let rule = rules.iter().find(|rule| rule.id == meeting.rule);
    let key = match rule {
        Some(rule) => due_key(DueKind::Meeting, &rule.id),
        None => id.to_string(),
    };
    let title = match rule {
        Some(rule) if meeting.title.trim().is_empty() => rule.title.get(lang).to_owned(),
        _ => meeting.title.clone(),
    };
    Some(AgendaItem {
        entry: Some(id),
        from: meeting.from,
        to: later(meeting.from, meeting.to),
        place: meeting.place.clone(),
        done: meeting.held,
        ..AgendaItem::all_day(key, AgendaKind::Meeting, title, meeting.date?)
    })
}

fn lesson(id: EntryId, plan: &PlanEntry) -> AgendaItem {
    AgendaItem {
        entry: Some(id),
        from: plan.from,
        to: later(plan.from, plan.to),
        done: plan.done,
        ..AgendaItem::all_day(id.to_string(), AgendaKind::Lesson, plan.text.clone(), plan.date)
    }
}

/// A document beside the programme's, with the day that was set for it.
fn own_document(id: EntryId, document: &Document) -> Option<AgendaItem> {
    if !document.rule.is_empty() || document.waived {
        return None;
    }
    let title = document.title.clone();
    Some(AgendaItem {
        entry: Some(id),
        done: document.received.is_some(),
        ..AgendaItem::all_day(id.to_string(), AgendaKind::Document, title, document.due?)
    })
}

/// A time of the end that is none is left out: the calendar would show it the wrong way round.
fn later(from: Option<NaiveTime>, to: Option<NaiveTime>) -> Option<NaiveTime> {
    to.filter(|to| from.is_some_and(|from| *to > from))
}

/// What the programme asks; a meeting only as long as it has no day of its own.
fn of_due(due: &DueItem, dossier: &PlacementDossier<'_>, lang: Lang) -> Option<AgendaItem> {
    let date = due.due?;
    match due.kind {
        DueKind::Moment => moment(due, date, dossier, lang),
        DueKind::Document => document(due, date, dossier, lang),
        DueKind::Meeting => meeting_due(due, date, dossier, lang),
    }
}

fn moment(
    due: &DueItem,
    date: NaiveDate,
    dossier: &PlacementDossier<'_>,
    lang: Lang,
) -> Option<AgendaItem> {
    let rule = dossier.programme.moments.iter().find(|rule| rule.moment.name() == due.rule)?;
    let title = rule.title.get(lang).to_owned();
    Some(AgendaItem {
        done: dossier.evaluated.contains(&rule.moment),
        ..AgendaItem::all_day(due.key.clone(), AgendaKind::Evaluation, title, date)
    })
}

fn document(
    due: &DueItem,
    date: NaiveDate,
    dossier: &PlacementDossier<'_>,
    lang: Lang,
) -> Option<AgendaItem> {
    let rule = dossier.programme.documents.iter().find(|rule| rule.id == due.rule)?;
    let known = dossier.entries.iter().find_map(|entry| {
        let document = entry.part::<Document>()?;
        (document.rule == due.rule && entry.binned.is_none()).then_some((entry.id, document))
    });
    if known.is_some_and(|(_, document)| document.waived) {
        return None;
    }
    let title = rule.title.get(lang).to_owned();
    Some(AgendaItem {
        entry: known.map(|(id, _)| id),
        done: known.is_some_and(|(_, document)| document.received.is_some()),
        ..AgendaItem::all_day(due.key.clone(), AgendaKind::Document, title, date)
    })
}

fn meeting_due(
    due: &DueItem,
    date: NaiveDate,
    dossier: &PlacementDossier<'_>,
    lang: Lang,
) -> Option<AgendaItem> {
    let rule = dossier.programme.meetings.iter().find(|rule| rule.id == due.rule)?;
    let known = dossier.entries.iter().find_map(|entry| {
        let meeting = entry.part::<Meeting>()?;
        (meeting.rule == due.rule && entry.binned.is_none()).then_some((entry.id, meeting))
    });
    let settled = |meeting: &Meeting| meeting.waived || meeting.date.is_some() || meeting.held;
    if known.is_some_and(|(_, meeting)| settled(meeting)) {
        return None;
    }
    let title = rule.title.get(lang).to_owned();
    Some(AgendaItem {
        entry: known.map(|(id, _)| id),
        ..AgendaItem::all_day(due.key.clone(), AgendaKind::MeetingDue, title, date)
    })
}
