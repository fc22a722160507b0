//! One intern in one programme at the site.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    arrangement::Arrangement,
    form::FormRef,
    ids::{GroupId, InternId, PersonId, PlacementId, SchoolId, SupervisorId},
};

/// A placement, with the versions of the definitions that it was begun with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    pub id: PlacementId,
    pub intern: InternId,
    pub school: SchoolId,
    pub programme: FormRef,
    pub uniform: FormRef,
    pub school_form: FormRef,
    /// The intern's year or class at the school, e.g. '2 BAKO B'.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor: Option<SupervisorId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentors: Vec<PersonId>,
    pub start: NaiveDate,
    pub end: NaiveDate,
    /// Where it differs from its programme.
    #[serde(default, skip_serializing_if = "is_default")]
    pub arrangement: Arrangement,
    /// Put in the archive: searchable, out of the way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<DateTime<Utc>>,
}

fn is_default(arrangement: &Arrangement) -> bool {
    *arrangement == Arrangement::default()
}

impl Placement {
    /// The week of the placement that `day` is in and how many there are, counted from 1;
    /// none before the start. After the end it stays at the last week.
    pub fn week(&self, day: NaiveDate) -> Option<(u32, u32)> {
        let weeks = |to: NaiveDate| u32::try_from((to - self.start).num_days() / 7 + 1).ok();
        let all = weeks(self.end)?;
        (day >= self.start).then(|| weeks(day).map(|week| (week.min(all), all)))?
    }

    /// The day half-way, rounded down.
    pub fn half(&self) -> NaiveDate {
        self.start + (self.end - self.start) / 2
    }

    /// The first and the last day on which a talk about it can be: from a fortnight before the
    /// start to thirty days after the end.
    pub fn talk_window(&self) -> (NaiveDate, NaiveDate) {
        (self.start - Days::new(14), self.end + Days::new(30))
    }
}
