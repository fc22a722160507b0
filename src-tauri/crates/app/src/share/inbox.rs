//! The shared folder: how its files are called, and what lies in it.
//!
//! A file is named by who made it for whom, the id under which its maker counts, and the number of
//! the package: no two binders ever write the same one, and a name tells nothing about people.

use std::fs;

use mentormap_domain::ids::BinderId;

use super::{
    PACKAGE_ENDING, Partner, not_found,
    watch::{Lying, look},
};
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
    pub fn is_old(&self, partner: &Partner) -> bool {
        let is_author = |id: &BinderId| short(*id) == self.author;
        match &partner.author {
            Some(current) if is_author(current) => self.number <= partner.taken,
            _ => partner.former.iter().any(is_author),
        }
    }
}

impl Binder {
    /// Packages that lie in shared folders and were not taken yet, the oldest first.
    ///
    /// # Errors
    /// When the store could not read; a folder that is not there holds nothing.
    pub fn package_inbox(&mut self, (): ()) -> Result<Vec<InboxRow>, AppError> {
        let places = self.places()?;
        let lying: Vec<Lying> = places.iter().flat_map(look).collect();
        let partners = self.partners()?;
        let mut rows = Vec::new();
        for Lying { partner, name: id, at } in &lying {
            let Some(known) = partners.iter().find(|known| known.id() == *partner) else {
                continue;
            };
            if Named::parse(id).is_some_and(|named| !named.is_old(known)) {
                let name = self.partner_name(known)?;
                rows.push(InboxRow { id: id.clone(), partner: *partner, name, at: *at });
            }
        }
        self.folders_seen(lying);
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
