//! The bin: things put away for thirty days, and taken out again.

use mentormap_domain::{
    DateTime, Utc,
    dossier::DossierEntry,
    ids::PersonId,
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::SelfCheck,
    site::Group,
};
use mentormap_store::{Record, Tx};

use super::{Binder, concept};
use crate::{
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{BinnedItem, Concept, Item, Saved},
};

/// A record that can lie in the bin.
trait Binnable: Record {
    fn binned(&mut self) -> &mut Option<DateTime<Utc>>;
}

macro_rules! binnable {
    ($($name:ty),+) => {$(
        impl Binnable for $name {
            fn binned(&mut self) -> &mut Option<DateTime<Utc>> {
                &mut self.binned
            }
        }
    )+};
}

binnable!(
    Group,
    Person,
    School,
    Supervisor,
    Intern,
    Placement,
    Observation,
    DossierEntry,
    SelfCheck
);

impl Binder {
    /// Puts a thing in the bin.
    ///
    /// # Errors
    /// `not-found`; `signature-kept` for what holds a signed evaluation; `last-person` for the one who writes now; `person-unlocks` for who can still unlock; `in-use` for a school with
    /// placements that are not in the bin.
    pub fn bin(&mut self, item: Item) -> Result<Saved<()>, AppError> {
        self.may_bin(&item)?;
        let now = self.clock.now();
        self.transact(Operation::Bin, |tx| move_item(tx, &item, Some(now)))
    }

    /// Takes a thing out of the bin.
    ///
    /// # Errors
    /// `not-found`.
    pub fn restore(&mut self, item: Item) -> Result<Saved<()>, AppError> {
        self.transact(Operation::Restore, |tx| move_item(tx, &item, None))
    }

    /// What lies in the bin, newest first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn bin_list(&mut self, (): ()) -> Result<Vec<BinnedItem>, AppError> {
        let binned = self.store.read().binned()?;
        Ok(binned
            .into_iter()
            .map(|thing| BinnedItem {
                concept: concept(thing.table),
                id: thing.id,
                name: thing.name,
                binned: thing.at,
            })
            .collect())
    }

    fn may_bin(&self, item: &Item) -> Result<(), AppError> {
        let read = self.store.read();
        if item.concept == Concept::Person {
            self.may_bin_person(&item.id)?;
        }
        if item.concept == Concept::Entry {
            self.may_bin_entry(&item.id)?;
        }
        let used = match item.concept {
            Concept::School => {
                read.placements()?.iter().any(|placement| placement.school.to_string() == item.id)
            }
            _ => false,
        };
        if used { Err(AppError::new(ErrorCode::InUse)) } else { Ok(()) }
    }
}

impl Binder {
    /// Not who writes now, and nobody who can still unlock.
    fn may_bin_person(&self, id: &str) -> Result<(), AppError> {
        if self.me()?.is_some_and(|me| me.to_string() == id) {
            return Err(AppError::new(ErrorCode::LastPerson));
        }
        let unlocks = self.unlocking()?.iter().any(|person| person.to_string() == id);
        if unlocks { Err(AppError::new(ErrorCode::PersonUnlocks)) } else { Ok(()) }
    }
}

fn move_item(tx: &mut Tx<'_>, item: &Item, binned: Option<DateTime<Utc>>) -> Result<(), AppError> {
    match item.concept {
        Concept::Group => move_one::<Group>(tx, item, binned),
        Concept::Person => move_one::<Person>(tx, item, binned),
        Concept::School => move_one::<School>(tx, item, binned),
        Concept::Supervisor => move_one::<Supervisor>(tx, item, binned),
        Concept::Intern => move_one::<Intern>(tx, item, binned),
        Concept::Placement => move_one::<Placement>(tx, item, binned),
        Concept::Observation => move_one::<Observation>(tx, item, binned),
        Concept::Entry => move_entry(tx, item, binned),
        Concept::SelfCheck => move_one::<SelfCheck>(tx, item, binned),
        _ => Err(AppError::new(ErrorCode::NotFound)),
    }
}

/// An entry does not come back to a spot that another has taken since.
fn move_entry(tx: &mut Tx<'_>, item: &Item, binned: Option<DateTime<Utc>>) -> Result<(), AppError> {
    let entry = item.id.parse().ok().map(|id| tx.get::<DossierEntry>(&id)).transpose()?.flatten();
    if binned.is_none()
        && let Some(entry) = entry
        && let Some(spot) = entry.body.spot()
    {
        let other = tx.read().entry_at(entry.placement, entry.body.kind(), &spot)?;
        if other.is_some_and(|other| other.id != entry.id) {
            return Err(AppError::new(ErrorCode::SpotTaken));
        }
    }
    move_one::<DossierEntry>(tx, item, binned)
}

fn move_one<R: Binnable>(
    tx: &mut Tx<'_>,
    item: &Item,
    binned: Option<DateTime<Utc>>,
) -> Result<(), AppError>
where
    R::Key: std::str::FromStr,
{
    let missing = || AppError::new(ErrorCode::NotFound);
    let key: R::Key = item.id.parse().map_err(|_| missing())?;
    let mut record = tx.get::<R>(&key)?.ok_or_else(missing)?;
    *record.binned() = binned;
    tx.put(&record)?;
    Ok(())
}

/// Whether somebody by this id can write.
pub(super) fn writes(tx: &Tx<'_>, id: PersonId) -> Result<bool, AppError> {
    Ok(tx.get::<Person>(&id)?.is_some_and(|person| person.binned.is_none()))
}
