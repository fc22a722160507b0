//! The shared folder: how its files are called, and what lies in it.
//!
//! A file is named by who made it for whom, the id under which its maker counts, and the number of
//! the package: no two binders ever write the same one, and a name tells nothing about people.

use std::{collections::BTreeSet, fs};

use mentormap_domain::{DateTime, Utc, ids::BinderId};

use super::{PACKAGE_ENDING, Partner, not_found};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::share::{InboxRow, PackagePreview},
};

/// The last digits of an id, which are random.
fn short(id: BinderId) -> String {
    let text = id.to_string();
    text[text.len().saturating_sub(8)..].to_owned()
}

/// How the names begin of packages of one binder for another.
pub(super) fn prefix(from: BinderId, to: BinderId) -> String {
    format!("mentormap-{}-{}-", short(from), short(to))
}

/// The name of a package.
pub(super) fn name(from: BinderId, to: BinderId, author: BinderId, number: u64) -> String {
    format!("{}{}-{number:05}.{PACKAGE_ENDING}", prefix(from, to), short(author))
}

/// What the name of a package says.
pub(super) struct Named {
    author: String,
    number: u64,
}

impl Named {
    /// None for the name of anything else.
    pub fn parse(name: &str) -> Option<Named> {
        let name = name.strip_suffix(PACKAGE_ENDING)?.strip_suffix('.')?;
        let mut parts = name.strip_prefix("mentormap-")?.split('-').skip(2);
        let (author, number) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        parts.next().is_none().then_some(Named { author, number })
    }

    /// Whether the partner's package was taken already, or is of before a restore.
    fn is_old(&self, partner: &Partner) -> bool {
        let former: BTreeSet<String> = partner.former.iter().copied().map(short).collect();
        let current = partner.author.map(short);
        match current {
            Some(current) if current == self.author => self.number <= partner.taken,
            _ => former.contains(&self.author),
        }
    }
}

impl Binder {
    /// Packages that lie in shared folders and were not taken yet, the oldest first.
    ///
    /// # Errors
    /// When the store could not read; a folder that is not there holds nothing.
    pub fn package_inbox(&mut self, (): ()) -> Result<Vec<InboxRow>, AppError> {
        let Some(keys) = self.share_keys()? else { return Ok(Vec::new()) };
        let mut rows = Vec::new();
        for partner in self.partners()? {
            let Some(folder) = &partner.folder else { continue };
            let theirs = prefix(partner.id(), keys.address().binder);
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let id = entry.file_name().to_string_lossy().into_owned();
                let named = Named::parse(&id).filter(|_| id.starts_with(&theirs));
                if named.is_none_or(|named| named.is_old(&partner)) {
                    continue;
                }
                let at = entry.metadata().and_then(|facts| facts.modified()).ok();
                let name = self.partner_name(&partner)?;
                rows.push(InboxRow {
                    id,
                    partner: partner.id(),
                    name,
                    at: at.map(DateTime::<Utc>::from),
                });
            }
        }
        rows.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(rows)
    }

    /// Opens a package of the inbox and says what it would do.
    ///
    /// # Errors
    /// `not-found` for one that does not lie there (any more); as [`Binder::package_open`].
    pub fn package_look(&mut self, id: String) -> Result<PackagePreview, AppError> {
        // Only what the listing names is opened: the id is no path.
        let rows = self.package_inbox(())?;
        let row = rows.into_iter().find(|row| row.id == id).ok_or_else(|| not_found("package"))?;
        let folder = self.partner(row.partner)?.folder.ok_or_else(|| not_found("package"))?;
        let path = folder.join(&row.id);
        let size = fs::metadata(&path).map_err(|_| not_found("package"))?.len();
        if size > mentormap_exchange::package::MAX_PACKAGE as u64 {
            return Err(AppError::new(ErrorCode::PackageTooLarge));
        }
        let bytes = fs::read(path).map_err(|_| not_found("package"))?;
        self.package_open(&bytes)
    }
}
