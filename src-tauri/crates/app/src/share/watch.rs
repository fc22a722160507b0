//! Looking into the shared folders while the program is open.
//!
//! A folder may lie on a drive that answers after a minute, or never. So the desk is held only to
//! ask where to look and to note what lay there, and of the files only names and sizes are read:
//! what a package holds is looked at when somebody asks.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc, ids::BinderId};

use super::{Partner, inbox};
use crate::{
    binder::Binder,
    error::AppError,
    mail::AtDesk,
    wire::share::{ShareLate, ShareNews},
};

/// How long until the folders are looked at again.
const EVERY: TimeDelta = TimeDelta::minutes(3);
/// At most so many names of a folder are read: somebody may have chosen one that is for all sorts.
const MOST: usize = 10_000;

/// A folder to look into, and how the names of a partner's packages begin there.
pub(crate) struct Place {
    pub partner: BinderId,
    pub folder: PathBuf,
    pub prefix: String,
}

/// A file that is called as a package of the partner.
#[derive(Debug, Clone)]
pub(crate) struct Lying {
    pub partner: BinderId,
    pub name: String,
    pub at: Option<DateTime<Utc>>,
}

/// Looks into the shared folders where it is time to. Called off the window's thread, and where
/// nothing else waits for it.
pub fn look_in_folders(place: &impl AtDesk) {
    let Some(places) = place.at_desk(|desk| desk.open_binder()?.folders_due()) else { return };
    let lying = places.iter().flat_map(look).collect();
    place.at_desk(|desk| {
        if let Some(binder) = desk.open_binder() {
            binder.folders_seen(lying);
        }
    });
}

/// What lies in a folder; nothing where it is not there. A file without anything in it is still
/// under way.
pub(super) fn look(place: &Place) -> Vec<Lying> {
    let mut found = Vec::new();
    for entry in fs::read_dir(&place.folder).into_iter().flatten().flatten().take(MOST) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with(&place.prefix) || inbox::Named::parse(&name).is_none() {
            continue;
        }
        let Ok(facts) = entry.metadata() else { continue };
        if facts.is_file() && facts.len() > 0 {
            let at = facts.modified().ok().map(DateTime::<Utc>::from);
            found.push(Lying { partner: place.partner, name, at });
        }
    }
    found
}

impl Binder {
    /// The folders to look into; none while it is not time yet, or there is none.
    pub(crate) fn folders_due(&mut self) -> Option<Vec<Place>> {
        let now = self.clock.now();
        let looked = self.sharing.looked;
        // A clock that was set back does not stop the looking.
        if looked.is_some_and(|at| now >= at && now - at < EVERY) {
            return None;
        }
        self.sharing.looked = Some(now);
        // What can't be read now is read the next time.
        self.places().ok().filter(|places| !places.is_empty())
    }

    /// Notes what lay in the folders.
    pub(crate) fn folders_seen(&mut self, lying: Vec<Lying>) {
        self.sharing.lying = lying;
    }

    /// Where packages of partners may lie.
    pub(super) fn places(&self) -> Result<Vec<Place>, AppError> {
        let Some(keys) = self.share_keys()? else { return Ok(Vec::new()) };
        let own = keys.address().binder;
        let place = |partner: Partner| {
            let prefix = inbox::prefix(partner.id(), own);
            Some(Place { partner: partner.id(), folder: partner.folder?, prefix })
        };
        Ok(self.partners()?.into_iter().filter_map(place).collect())
    }

    /// What asks for a look, as it is known: no folder is looked into.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_news(&mut self, (): ()) -> Result<ShareNews, AppError> {
        let conflicts = self.store.read().share_apart()?.len();
        let mut news = ShareNews {
            conflicts: u32::try_from(conflicts).unwrap_or(u32::MAX),
            ..ShareNews::default()
        };
        for partner in self.partners()? {
            let name = self.partner_name(&partner)?;
            let waits = |lying: &Lying| {
                let named = inbox::Named::parse(&lying.name);
                lying.partner == partner.id() && named.is_some_and(|named| !named.is_old(&partner))
            };
            if partner.folder.is_some() && self.sharing.lying.iter().any(waits) {
                news.packages.push(name.clone());
            }
            let quiet_days = self.quiet_days(&partner);
            if is_late(quiet_days) {
                news.late.push(ShareLate { name, quiet_days });
            }
        }
        Ok(news)
    }

    /// Whole days since something came of a partner, or since it was paired.
    pub(super) fn quiet_days(&self, partner: &Partner) -> u32 {
        let since = partner.taken_at.unwrap_or(partner.paired_at);
        let quiet = (self.clock.now() - since).max(TimeDelta::zero()).num_days();
        u32::try_from(quiet).unwrap_or(u32::MAX)
    }
}

/// Whether a partner was quiet for long.
pub(super) fn is_late(quiet_days: u32) -> bool {
    quiet_days >= 14
}

/// Whether a folder is there now.
pub(super) fn is_there(folder: Option<&Path>) -> bool {
    folder.is_some_and(Path::is_dir)
}
