//! When everything that a programme asks is due in one placement.
//!
//! A due date follows its rule (an anchor and a distance) until it is moved by hand; what it would
//! be by the rule stays known. Moving the period moves all that still follows its rule.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::{
    calendar::FreeDays,
    form::{Anchor, DayUnit, DueRule, Programme},
    placement::Placement,
};

/// The largest distance of a rule from its anchor, in days; nothing in the field comes near.
pub const MAX_OFFSET: u32 = 1500;

/// The kinds of thing that a programme wants at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    Moment,
    Document,
    Meeting,
}

impl DueKind {
    /// The name before the slash of a key.
    pub fn name(self) -> &'static str {
        match self {
            DueKind::Moment => "moment",
            DueKind::Document => "document",
            DueKind::Meeting => "meeting",
        }
    }
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueItem {
    /// Kind and rule, e.g. `document/portfolio`, `meeting/visit`, `moment/interim`.
    pub key: String,
    pub kind: DueKind,
    /// The id of the rule in the programme; of an evaluation its moment.
    pub rule: String,
    /// The day that holds: the one moved to by hand, else that of the rule. None as long as the
    /// anchor has no day.
    pub due: Option<NaiveDate>,
    /// The day by the rule, also when another one holds.
    pub by_rule: Option<NaiveDate>,
    /// Whether it was moved by hand.
    pub moved: bool,
}

/// What is known of a placement beside its period, as far as rules hang on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DueFacts {
    pub first_realisation_day: Option<NaiveDate>,
    /// The days agreed for the programme's meetings, by rule.
    pub meetings: BTreeMap<String, NaiveDate>,
}

/// The key of what `rule` of this kind asks, as `Arrangement::moved` has it.
pub fn due_key(kind: DueKind, rule: &str) -> String {
    format!("{}/{rule}", kind.name())
}

/// Everything that `programme` asks in `placement`: evaluations, documents, meetings, each in the
/// order of the programme. School days are those of `free`, which must cover the period and the
/// distances around it.
pub fn schedule(
    placement: &Placement,
    programme: &Programme,
    free: &FreeDays,
    facts: &DueFacts,
) -> Vec<DueItem> {
    let dues = Dues { placement, programme, free, facts };
    rules(programme).map(|(kind, rule, due)| dues.item(kind, rule, due)).collect()
}

/// Every rule with a due date: its kind, its id, when.
pub fn rules(programme: &Programme) -> impl Iterator<Item = (DueKind, &str, &DueRule)> {
    let moments =
        programme.moments.iter().map(|rule| (DueKind::Moment, rule.moment.name(), &rule.due));
    let documents =
        programme.documents.iter().map(|rule| (DueKind::Document, rule.id.as_str(), &rule.due));
    let meetings =
        programme.meetings.iter().map(|rule| (DueKind::Meeting, rule.id.as_str(), &rule.due));
    moments.chain(documents).chain(meetings)
}

struct Dues<'a> {
    placement: &'a Placement,
    programme: &'a Programme,
    free: &'a FreeDays,
    facts: &'a DueFacts,
}

impl Dues<'_> {
    fn item(&self, kind: DueKind, rule: &str, due: &DueRule) -> DueItem {
        let key = due_key(kind, rule);
        let by_rule = self.by_rule(due, self.programme.meetings.len());
        let moved = self.placement.arrangement.moved.get(&key).copied();
        DueItem {
            kind,
            rule: rule.to_owned(),
            due: moved.or(by_rule),
            by_rule,
            moved: moved.is_some(),
            key,
        }
    }

    /// The day of a rule; none without a day for its anchor, and where meetings hang on each other
    /// in a circle: `hops` is how many more can be followed.
    fn by_rule(&self, due: &DueRule, hops: usize) -> Option<NaiveDate> {
        let anchor = match &due.anchor {
            Anchor::Start => self.placement.start,
            Anchor::Half => self.placement.half(),
            Anchor::End => self.placement.end,
            Anchor::FirstRealisationDay => self.facts.first_realisation_day?,
            Anchor::Meeting(id) => self.meeting(id, hops)?,
        };
        if due.offset.unsigned_abs() > MAX_OFFSET {
            return None;
        }
        match due.unit {
            DayUnit::Calendar => shift(anchor, due.offset),
            DayUnit::School => self.free.shift(anchor, due.offset),
        }
    }

    /// The day of a meeting: the one agreed, else the one it was moved to, else that of its rule.
    fn meeting(&self, id: &str, hops: usize) -> Option<NaiveDate> {
        let rule = self.programme.meetings.iter().find(|meeting| meeting.id == id)?;
        let moved = &self.placement.arrangement.moved;
        let said =
            self.facts.meetings.get(id).or_else(|| moved.get(&due_key(DueKind::Meeting, id)));
        match said {
            Some(day) => Some(*day),
            None => self.by_rule(&rule.due, hops.checked_sub(1)?),
        }
    }
}

fn shift(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let distance = Days::new(u64::from(days.unsigned_abs()));
    if days < 0 { day.checked_sub_days(distance) } else { day.checked_add_days(distance) }
}
