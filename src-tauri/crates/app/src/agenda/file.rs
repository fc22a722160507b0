//! The agenda as a calendar file.

use chrono::{Days, Months};
use mentormap_domain::{
    agenda::{AgendaItem, AgendaKind},
    file_name::plain,
};
use mentormap_exchange::calendar::{Event, uid, write};
use mentormap_i18n::{Messages, Value};

use super::{
    board::{Board, Planned},
    view::global_key,
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    report::ReportFile,
    wire::agenda::AgendaFileChoice,
};

/// How far back a file goes.
const BACK: Days = Days::new(366);
/// And how far ahead.
const AHEAD: Months = Months::new(60);

impl Binder {
    /// The chosen part of the agenda as an iCalendar file. Nothing private is in it: no notes, no
    /// remarks, no focus of a visit.
    ///
    /// # Errors
    /// `not-found` for a placement or thing that is not in the agenda.
    pub fn agenda_file(&mut self, choice: &AgendaFileChoice) -> Result<ReportFile, AppError> {
        let today = self.clock.today();
        let from = today.checked_sub_days(BACK).unwrap_or(today);
        let to = today.checked_add_months(AHEAD).unwrap_or(today);
        let mut filter = choice.filter.clone();
        if let Some(key) = &choice.key {
            filter.placement = key.split('/').next().and_then(|id| id.parse().ok());
        }
        if let Some(placement) = filter.placement {
            self.placement_record(placement)?;
        }
        let messages = Messages::new(self.lang()?.code());
        let planned = Board::read(self, &filter, from, to)?.planned(from, to);
        let mut events = Vec::new();
        for planned in &planned {
            let sequence = self.calendar_sequence(planned)?;
            let wanted = |item: &&AgendaItem| {
                choice.key.as_ref().is_none_or(|key| *key == global_key(planned, item))
            };
            events.extend(
                planned.items.iter().filter(wanted).map(|i| event(planned, i, sequence, &messages)),
            );
        }
        if choice.key.is_some() && events.is_empty() {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "entry"));
        }
        events.sort_by(|a, b| (a.date, a.from, &a.uid).cmp(&(b.date, b.from, &b.uid)));
        let name = file_name(choice, &planned, &events);
        let text = write(&messages.text("calendar-name", &[]), &events, self.clock.now());
        Ok(ReportFile { name, bytes: text.into_bytes() })
    }

    /// The number of the last change of a placement and what belongs to it: goes up only.
    fn calendar_sequence(&self, planned: &Planned) -> Result<u32, AppError> {
        let lines = self.store.read().history_of(planned.placement, 1)?;
        Ok(lines.first().and_then(|line| u32::try_from(line.n).ok()).unwrap_or_default())
    }
}

fn event(planned: &Planned, item: &AgendaItem, sequence: u32, messages: &Messages) -> Event {
    let card = &planned.card;
    let about = [
        ("calendar-intern", card.name.as_str()),
        ("calendar-school", card.school.as_str()),
        ("calendar-programme", card.programme.as_str()),
        ("calendar-group", card.group.as_deref().unwrap_or_default()),
    ];
    let lines: Vec<String> = about
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(id, text)| messages.text(id, &[("text", Value::from(text))]))
        .collect();
    Event {
        uid: uid(planned.placement.into(), &item.key),
        sequence,
        title: title(card.name.as_str(), item, messages),
        description: lines.join("\n"),
        place: item.place.clone(),
        date: item.date,
        from: item.from,
        to: item.to,
        busy: item.from.is_some(),
    }
}

fn title(name: &str, item: &AgendaItem, messages: &Messages) -> String {
    let id = match item.kind {
        AgendaKind::Start => "calendar-start",
        AgendaKind::End => "calendar-end",
        AgendaKind::Meeting | AgendaKind::Lesson => "calendar-item",
        AgendaKind::MeetingDue => "calendar-meeting-due",
        AgendaKind::Document => "calendar-document",
        AgendaKind::Evaluation => "calendar-evaluation",
    };
    let title = item.title.as_str();
    messages.text(id, &[("name", Value::from(name)), ("title", Value::from(title))])
}

/// In plain letters: the intern when it is about one, and the day when it is one thing.
fn file_name(choice: &AgendaFileChoice, planned: &[Planned], events: &[Event]) -> String {
    let one = choice.key.is_some() || choice.filter.placement.is_some();
    let name = planned.first().filter(|_| one).map(|first| plain(&first.card.name));
    let date = events.first().filter(|_| choice.key.is_some()).map(|event| event.date.to_string());
    let parts: Vec<String> = ["agenda".to_owned()].into_iter().chain(name).chain(date).collect();
    format!("{}.ics", parts.join("_"))
}
