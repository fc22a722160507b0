//! The history as lines to read.

use mentormap_domain::{dossier::Kind, ids::PersonId, person::Person, placement::Placement};
use mentormap_i18n::Value as Said;
use mentormap_store::{
    HistoryChange, HistoryKind, HistoryLine, HistoryQuery, HistoryScope, HistoryState,
    HistoryTopic, Reader, Table,
};
use serde_json::Value;

use super::{
    fields::facts,
    names::Names,
    restore::restorable,
    things::{Images, kind_of},
    values::{Around, Words},
};
use crate::{
    binder::{Binder, concept},
    error::AppError,
    operation::Operation,
    wire::{
        Concept,
        history::{
            HistoryAbout, HistoryChangeRow, HistoryChoice, HistoryFact, HistoryOf, HistoryPerson,
            HistoryRow, HistoryView,
        },
    },
};

/// The lines of a page, and the most of them.
const PAGE: u32 = 40;
const MOST: u32 = 1000;
/// The changes that are shown of one line.
const CHANGES: u32 = 12;

/// What became of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Added,
    Changed,
    Removed,
    Binned,
    Unbinned,
    /// Nothing is known of it any more.
    Gone,
}

impl Binder {
    /// A page of the history, newest first, in the words of the program.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn history(&mut self, choice: HistoryChoice) -> Result<HistoryView, AppError> {
        let lang = self.lang()?;
        let read = self.store.read();
        let page = read.history_page(&self.query(read, &choice)?)?;
        let people = read.all::<Person>()?;
        let names = Names::new(read, &mut self.shelf, lang);
        let mut words = Words::new(lang, names, self.clock.as_ref());
        let mut lines = Vec::new();
        for line in &page.lines {
            let wall = self.clock.wall(line.at);
            let (text, changes) = words.line(line, &people)?;
            lines.push(HistoryRow {
                n: line.n,
                day: wall.date(),
                time: wall.format("%H:%M").to_string(),
                text,
                undone: matches!(line.state, HistoryState::Undone | HistoryState::Abandoned),
                more: line.count.saturating_sub(u32::try_from(changes.len()).unwrap_or(u32::MAX)),
                changes,
            });
        }
        let people = people.into_iter().map(|Person { id, name, .. }| HistoryPerson { id, name });
        let mut people: Vec<HistoryPerson> = people.collect();
        people.sort_by_cached_key(|person| person.name.to_lowercase());
        Ok(HistoryView { lines, next: page.next, people })
    }

    fn query(&self, read: Reader<'_>, choice: &HistoryChoice) -> Result<HistoryQuery, AppError> {
        let midnight = |day: mentormap_domain::NaiveDate| self.clock.moment(day.into());
        Ok(HistoryQuery {
            scope: scope(read, &choice.of)?,
            topic: choice.topic.map(topic),
            who: choice.who,
            from: choice.from.map(midnight),
            until: choice.to.and_then(|day| day.succ_opt()).map(midnight),
            before: choice.before,
            limit: choice.limit.unwrap_or(PAGE).clamp(1, MOST),
            changes: CHANGES,
        })
    }
}

fn scope(read: Reader<'_>, of: &HistoryOf) -> Result<HistoryScope, AppError> {
    Ok(match of {
        HistoryOf::All => HistoryScope::All,
        HistoryOf::Placement(id) => {
            let intern = read.get::<Placement>(id)?.map(|placement| placement.intern);
            HistoryScope::Placement(*id, intern)
        }
        HistoryOf::Evaluation(id) => {
            let found = read.get::<mentormap_domain::evaluation::Evaluation>(id)?;
            HistoryScope::Evaluation(*id, found.map(|evaluation| evaluation.placement))
        }
        HistoryOf::Thing(item) => HistoryScope::Record(table(item.concept), item.id.clone()),
    })
}

/// The table of a concept.
pub(super) fn table(concept: Concept) -> Table {
    match concept {
        Concept::Site => Table::Site,
        Concept::Group => Table::Group,
        Concept::Person => Table::Person,
        Concept::School => Table::School,
        Concept::Supervisor => Table::Supervisor,
        Concept::Intern => Table::Intern,
        Concept::Placement => Table::Placement,
        Concept::Observation => Table::Observation,
        Concept::Evaluation => Table::Evaluation,
        Concept::Rating => Table::Rating,
        Concept::Point => Table::Point,
        Concept::Answer => Table::Answer,
        Concept::Entry => Table::Entry,
        Concept::Holiday => Table::Holiday,
        Concept::SelfCheck => Table::SelfCheck,
        Concept::SelfCheckScore => Table::SelfCheckScore,
        Concept::SelfCheckAction => Table::SelfCheckAction,
        Concept::Form => Table::Form,
        Concept::FormDraft => Table::FormDraft,
        Concept::MailTemplate => Table::MailTemplate,
        Concept::Setting => Table::Setting,
    }
}

/// The records that a topic is about.
pub(super) fn topic(about: HistoryAbout) -> HistoryTopic {
    use HistoryAbout::*;
    let (tables, kinds): (&[Table], &[Kind]) = match about {
        Observations => (&[Table::Observation], &[]),
        Evaluation => (
            &[Table::Evaluation, Table::Rating, Table::Point, Table::Answer, Table::Entry],
            &[Kind::Signature, Kind::Version, Kind::Comment, Kind::View],
        ),
        Attendance => (&[Table::Entry], &[Kind::Attendance]),
        Activities => (&[Table::Entry], &[Kind::Activity, Kind::Plan, Kind::Project]),
        Talks => (
            &[Table::Entry],
            &[Kind::Meeting, Kind::Sheet, Kind::Agreement, Kind::Handover, Kind::Warning],
        ),
        Papers => (&[Table::Entry], &[Kind::Document, Kind::Attachment]),
        People => (
            &[
                Table::Placement,
                Table::Intern,
                Table::School,
                Table::Supervisor,
                Table::Person,
                Table::Group,
            ],
            &[],
        ),
        Forms => (&[Table::Form, Table::FormDraft], &[]),
        SelfCheck => (&[Table::SelfCheck, Table::SelfCheckScore, Table::SelfCheckAction], &[]),
        Settings => (&[Table::Setting, Table::Site, Table::Holiday, Table::MailTemplate], &[]),
    };
    HistoryTopic { tables: tables.to_vec(), kinds: kinds.to_vec() }
}

impl Words<'_> {
    /// What a line says, and its changes.
    fn line(
        &mut self,
        line: &HistoryLine,
        people: &[Person],
    ) -> Result<(String, Vec<HistoryChangeRow>), AppError> {
        let mut changes = Vec::new();
        for change in &line.changes {
            changes.push(self.change(change)?);
        }
        let who = self.who(line.who, people);
        let text = match (line.kind, line.changes.as_slice()) {
            (HistoryKind::Do, [change]) if line.count == 1 => self.sentence(&who, line, change)?,
            _ => self.heading(&who, line),
        };
        Ok((text, changes))
    }

    fn who(&self, id: Option<PersonId>, people: &[Person]) -> String {
        let person = id.and_then(|id| people.iter().find(|person| person.id == id));
        person.map_or_else(|| self.say("history-somebody"), |person| person.name.clone())
    }

    /// A line that says what was done at once, without naming each thing.
    fn heading(&self, who: &str, line: &HistoryLine) -> String {
        let op = format!("op-{}", line.op);
        let op = self.say(if self.messages.has(&op) { &op } else { "op-other" });
        let when = line.of.map(|of| self.moment(of)).unwrap_or_default();
        let id = match line.kind {
            // What leaves no image: a message that was sent.
            HistoryKind::Do if line.count == 0 => "history-deed",
            HistoryKind::Do => "history-many",
            HistoryKind::Undo => "history-undo",
            HistoryKind::Redo => "history-redo",
            HistoryKind::Purge => "history-purge",
        };
        let args: [(&str, Said<'_>); 4] = [
            ("who", who.into()),
            ("what", op.into()),
            ("when", when.into()),
            ("count", line.count.into()),
        ];
        self.tell(id, &args)
    }

    /// Who did what with the one thing of a line.
    fn sentence(
        &mut self,
        who: &str,
        line: &HistoryLine,
        change: &HistoryChange,
    ) -> Result<String, AppError> {
        let images = Images::of(change);
        let what = self.thing(change, &images)?;
        let fields = self.changed(change, &images)?;
        let names: Vec<String> = fields.into_iter().map(|fact| fact.name.to_lowercase()).collect();
        let id = match how(&images) {
            How::Changed if names.is_empty() => "history-did-touch",
            How::Changed if line.op == Operation::HistoryRestore.name() => "history-did-restore",
            How::Changed => "history-did-change",
            How::Added => "history-did-add",
            How::Removed | How::Gone => "history-did-remove",
            How::Binned => "history-did-bin",
            How::Unbinned => "history-did-unbin",
        };
        let args: [(&str, Said<'_>); 3] =
            [("who", who.into()), ("what", what.into()), ("fields", names.join(", ").into())];
        Ok(self.tell(id, &args))
    }

    fn change(&mut self, change: &HistoryChange) -> Result<HistoryChangeRow, AppError> {
        let images = Images::of(change);
        let what = self.thing(change, &images)?;
        let how = how(&images);
        let id = match how {
            How::Changed => "history-was-changed",
            How::Added => "history-was-added",
            How::Removed => "history-was-removed",
            How::Binned => "history-was-binned",
            How::Unbinned => "history-was-unbinned",
            How::Gone => "history-was-gone",
        };
        Ok(HistoryChangeRow {
            n: change.n,
            concept: concept(change.table),
            text: self.tell(id, &[("what", what.into())]),
            inside: inside(change.table, &images),
            facts: self.changed(change, &images)?,
            can_restore: restorable(change.table, &images),
        })
    }

    /// The fields that became different, in words.
    fn changed(
        &mut self,
        change: &HistoryChange,
        images: &Images,
    ) -> Result<Vec<HistoryFact>, AppError> {
        let placement = self.placement(change, images)?;
        let forms = self.names.forms(placement)?;
        let (before, after) = (images.before.as_ref(), images.after.as_ref());
        let pairs = facts(change.table, before, after).into_iter();
        let pairs = pairs.zip(facts(change.table, after, before));
        let mut list = Vec::new();
        for (old, new) in pairs.filter(|(old, new)| old.value != new.value) {
            let around = |image| Around { image, forms: forms.clone() };
            let none = Value::Null;
            let fact = HistoryFact {
                name: self.field(new.owner, new.field),
                before: self.value(&old, &around(before.unwrap_or(&none)))?,
                after: self.value(&new, &around(after.unwrap_or(&none)))?,
            };
            if fact.before != fact.after {
                list.push(fact);
            }
        }
        Ok(list)
    }
}

/// What became of a thing by its images.
pub(super) fn how(images: &Images) -> How {
    let binned = |image: &Value| image.get("binned").is_some_and(|binned| !binned.is_null());
    match (&images.before, &images.after) {
        (None, None) => How::Gone,
        (None, Some(_)) => How::Added,
        (Some(_), None) => How::Removed,
        (Some(before), Some(after)) => match (binned(before), binned(after)) {
            (false, true) => How::Binned,
            (true, false) => How::Unbinned,
            _ => How::Changed,
        },
    }
}

/// Whether it is not for everybody's eyes: on no paper, and marked where it is shown.
fn inside(table: Table, images: &Images) -> bool {
    let private = |image: &Value| image.get("visibility").is_some_and(|seen| seen == "private");
    let images = [&images.before, &images.after].into_iter().flatten();
    images.into_iter().any(|image| {
        private(image) || (table == Table::Entry && kind_of(table, Some(image)) == "comment")
    })
}
