//! Everything that is talked about in a placement: what the programme asks merged with what is
//! kept.

use std::collections::BTreeMap;

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    calendar::monday,
    dossier::{Agreement, DossierEntry, FeedbackSheet, Handover, Meeting, Part, Warning},
    due::{DueItem, DueKind},
    form::{MeetingKind, MeetingRule, Programme, Role},
    ids::{PersonId, PlacementId},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::Supervisor,
    text::Lang,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::meeting::{
        AgreementView, HandoverView, SheetView, TalkPerson, TalkState, TalkView, Talks, WarningView,
    },
};

impl Binder {
    /// The talks, feedback sheets, agreements, warnings and handovers of a placement.
    ///
    /// # Errors
    /// `not-found`.
    pub fn talks(&mut self, id: PlacementId) -> Result<Talks, AppError> {
        let placement = self.placement_record(id)?;
        let (_, programme) = self.definitions_of(id)?;
        let (lang, today) = (self.lang()?, self.clock.today());
        let dues = dues(self.schedule_of(&placement)?);
        let read = self.store.read();
        let everybody = read.all::<Person>()?;
        let people = people(
            &placement,
            read.get::<Intern>(&placement.intern)?,
            placement.supervisor.map(|id| read.get::<Supervisor>(&id)).transpose()?.flatten(),
            &everybody,
        );
        let names: BTreeMap<PersonId, String> =
            everybody.into_iter().map(|person| (person.id, person.name)).collect();
        let name =
            |id: Option<PersonId>| id.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
        let kept = read.entries_of::<Meeting>(id)?;
        Ok(Talks {
            placement: id,
            window: placement.talk_window(),
            week: week(&placement, today),
            meetings: meetings(&programme, &dues, &kept, lang, today),
            sheets: newest_first(parts::<FeedbackSheet, _>(
                &read.entries_of::<FeedbackSheet>(id)?,
                |entry, sheet| SheetView {
                    id: entry.id,
                    author: name(sheet.author),
                    sheet: sheet.clone(),
                },
            )),
            warnings: warnings(&read.entries_of::<Warning>(id)?, programme.warnings_end),
            handovers: newest_first(parts::<Handover, _>(
                &read.entries_of::<Handover>(id)?,
                |entry, handover| {
                    let (from, to) = (name(handover.from), name(handover.to));
                    HandoverView { id: entry.id, from, to, handover: handover.clone() }
                },
            )),
            agreements: agreements(&read.entries_of::<Agreement>(id)?, today),
            people,
            warnings_end: programme.warnings_end,
            closing: placement.arrangement.closing,
        })
    }
}

/// What `make` makes of every entry of one kind.
fn parts<P: Part, T>(entries: &[DossierEntry], make: impl Fn(&DossierEntry, &P) -> T) -> Vec<T> {
    entries.iter().filter_map(|entry| Some(make(entry, entry.part::<P>()?))).collect()
}

fn newest_first<T>(mut list: Vec<T>) -> Vec<T> {
    list.reverse();
    list
}

/// Days from `today`, as the wire has them.
fn days(today: NaiveDate, day: NaiveDate) -> i32 {
    i32::try_from((day - today).num_days()).unwrap_or(i32::MAX)
}

/// Monday to Sunday of the week of `today`, or of the first or last week of the placement.
fn week(placement: &Placement, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let monday = monday(today.clamp(placement.start, placement.end));
    let sunday = monday + Days::new(6);
    (monday.max(placement.start), sunday.min(placement.end))
}

/// When a talk of the programme is due, and whether that was moved by hand; by rule.
type Dues = BTreeMap<String, (Option<NaiveDate>, bool)>;

fn dues(schedule: Vec<DueItem>) -> Dues {
    schedule
        .into_iter()
        .filter(|item| item.kind == DueKind::Meeting)
        .map(|item| (item.rule, (item.due, item.moved)))
        .collect()
}

/// The programme's talks and the mentor's own ones, by day; those without a day last.
fn meetings(
    programme: &Programme,
    dues: &Dues,
    kept: &[DossierEntry],
    lang: Lang,
    today: NaiveDate,
) -> Vec<TalkView> {
    let by_rule = |rule: &str| {
        kept.iter().find(|entry| entry.part::<Meeting>().is_some_and(|kept| kept.rule == rule))
    };
    let ruled = programme.meetings.iter().map(|rule| {
        let entry = by_rule(&rule.id);
        let due = dues.get(&rule.id).copied().unwrap_or_default();
        talk(Some(rule), entry, due, lang, today)
    });
    let known = |rule: &str| programme.meetings.iter().any(|known| known.id == rule);
    let own = kept
        .iter()
        .filter(|entry| entry.part::<Meeting>().is_some_and(|kept| !known(&kept.rule)))
        .map(|entry| talk(None, Some(entry), (None, false), lang, today));
    let mut all: Vec<TalkView> = ruled.chain(own).collect();
    all.sort_by_key(|talk| {
        let day = talk.meeting.date.or(talk.due);
        (day.is_none(), day, talk.meeting.from)
    });
    all
}

fn talk(
    rule: Option<&MeetingRule>,
    entry: Option<&DossierEntry>,
    (due, moved): (Option<NaiveDate>, bool),
    lang: Lang,
    today: NaiveDate,
) -> TalkView {
    let kept = entry.and_then(|entry| entry.part::<Meeting>()).cloned();
    let meeting = kept.unwrap_or_else(|| empty(rule));
    let state = match () {
        () if meeting.waived => TalkState::Waived,
        () if meeting.held => TalkState::Held,
        () if meeting.date.is_some() => TalkState::Planned,
        () => TalkState::Open,
    };
    let open = matches!(state, TalkState::Open | TalkState::Planned);
    TalkView {
        id: entry.map(|entry| entry.id),
        title: rule.map_or(meeting.title.clone(), |rule| rule.title.get(lang).to_owned()),
        state,
        due,
        moved,
        days: meeting.date.or(due).filter(|_| open).map(|day| days(today, day)),
        focus: rule.is_some_and(|rule| rule.focus),
        meeting,
    }
}

/// A talk of the programme before anything is known of it.
fn empty(rule: Option<&MeetingRule>) -> Meeting {
    Meeting {
        rule: rule.map(|rule| rule.id.clone()).unwrap_or_default(),
        title: String::new(),
        meeting_kind: rule.map_or(MeetingKind::Coaching, |rule| rule.kind),
        with: rule.map(|rule| rule.with.clone()).unwrap_or_default(),
        date: None,
        from: None,
        to: None,
        place: String::new(),
        focus: String::new(),
        before: String::new(),
        notes: String::new(),
        after: String::new(),
        present: Vec::new(),
        held: false,
        waived: false,
    }
}

/// Numbered in the order of days, of age on the same day.
fn warnings(entries: &[DossierEntry], ends: Option<u32>) -> Vec<WarningView> {
    let mut list = parts::<Warning, _>(entries, |entry, warning| WarningView {
        id: entry.id,
        warning: warning.clone(),
        number: 0,
        ends: false,
    });
    for (number, view) in (1..).zip(&mut list) {
        view.number = number;
        view.ends = ends.is_some_and(|ends| number >= ends);
    }
    list
}

/// Open ones first, by the day on which they must be done; then those that were done, newest
/// first.
fn agreements(entries: &[DossierEntry], today: NaiveDate) -> Vec<AgreementView> {
    let mut list = parts::<Agreement, _>(entries, |entry, agreement| AgreementView {
        id: entry.id,
        days: agreement.by.filter(|_| agreement.done.is_none()).map(|by| days(today, by)),
        agreement: agreement.clone(),
    });
    list.sort_by_key(|view| {
        let Agreement { by, done, .. } = view.agreement;
        (done.is_some(), std::cmp::Reverse(done), by.is_none(), by)
    });
    list
}

/// Who can be at a talk.
fn people(
    placement: &Placement,
    intern: Option<Intern>,
    supervisor: Option<Supervisor>,
    everybody: &[Person],
) -> Vec<TalkPerson> {
    let of_site = |role: Role| {
        everybody
            .iter()
            .filter(move |person| person.binned.is_none() && person.roles.contains(&role))
            .map(move |person| TalkPerson { role, name: person.name.clone() })
    };
    let mentors = placement.mentors.iter().filter_map(|id| {
        let person = everybody.iter().find(|person| person.id == *id)?;
        Some(TalkPerson { role: Role::Mentor, name: person.name.clone() })
    });
    let mut people = Vec::new();
    people.extend(intern.map(|intern| TalkPerson { role: Role::Intern, name: intern.name }));
    people.extend(mentors);
    people.extend(supervisor.map(|one| TalkPerson { role: Role::Supervisor, name: one.name }));
    people.extend(of_site(Role::Director));
    people.extend(of_site(Role::Reviewer));
    people
}
