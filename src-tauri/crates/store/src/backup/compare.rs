//! What putting a backup back would change, by comparing both databases record by record.

use std::collections::HashMap;

use mentormap_domain::{
    calendar::Holiday,
    dossier::DossierEntry,
    evaluation::{Answer, Evaluation, Point, Rating},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::Group,
};

use crate::{Reader, Record, StoreError, StoredForm, Table};

/// One kind of record in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    pub table: Table,
    pub now: u32,
    pub then: u32,
    /// There then, and not now: they come back.
    pub back: u32,
    /// There now, and not then: they go.
    pub gone: u32,
    /// There in both, and not the same.
    pub changed: u32,
}

/// Every kind that a mentor knows, those without any left out; what lies in the bin counts.
///
/// # Errors
/// When one of them can't be read.
pub fn compare(now: Reader<'_>, then: Reader<'_>) -> Result<Vec<Difference>, StoreError> {
    let all = [
        of::<Intern>(now, then)?,
        of::<Placement>(now, then)?,
        of::<Observation>(now, then)?,
        of::<Evaluation>(now, then)?,
        of::<Rating>(now, then)?,
        of::<Point>(now, then)?,
        of::<Answer>(now, then)?,
        of::<DossierEntry>(now, then)?,
        of::<School>(now, then)?,
        of::<Supervisor>(now, then)?,
        of::<Person>(now, then)?,
        of::<Group>(now, then)?,
        of::<Holiday>(now, then)?,
        of::<SelfCheck>(now, then)?,
        of::<SelfCheckScore>(now, then)?,
        of::<SelfCheckAction>(now, then)?,
        of::<StoredForm>(now, then)?,
    ];
    Ok(all.into_iter().filter(|kind| kind.now > 0 || kind.then > 0).collect())
}

fn of<R: Record>(now: Reader<'_>, then: Reader<'_>) -> Result<Difference, StoreError> {
    let by_key = |reader: Reader<'_>| -> Result<HashMap<Vec<String>, R>, StoreError> {
        Ok(reader.all::<R>()?.into_iter().map(|record| (R::parts(&record.key()), record)).collect())
    };
    let (now, then) = (by_key(now)?, by_key(then)?);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let changed =
        now.iter().filter(|(key, record)| then.get(*key).is_some_and(|known| known != *record));
    Ok(Difference {
        table: R::TABLE,
        now: count(now.len()),
        then: count(then.len()),
        back: count(then.keys().filter(|key| !now.contains_key(*key)).count()),
        gone: count(now.keys().filter(|key| !then.contains_key(*key)).count()),
        changed: count(changed.count()),
    })
}
