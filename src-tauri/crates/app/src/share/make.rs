//! Making a package for a partner.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use mentormap_domain::{
    dossier::{Attachment, DossierEntry},
    evaluation::Point,
    ids::ObservationId,
    observation::{Observation, Visibility},
    share::Knowledge,
};
use mentormap_exchange::package::{Content, MAX_PACKAGE, PackageError, fold, seal};
use mentormap_store::{Ledger, SharePackage, Table, schema};

use super::{Partner, broken, head::Head, inbox, take::alias};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    files::write_file,
    wire::share::{PackageMade, PackageOrder},
};

/// A package or an invitation as a file, before it is written anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFile {
    /// Tells nothing about people.
    pub name: String,
    pub bytes: Vec<u8>,
    /// How many changes and attached files are inside.
    pub changes: u32,
    pub files: u32,
}

impl PackageFile {
    pub(super) fn plain(name: String, bytes: Vec<u8>) -> PackageFile {
        PackageFile { name, bytes, changes: 0, files: 0 }
    }
}

impl Binder {
    /// Makes a package; it counts as delivered once [`Binder::package_delivered`] says so.
    ///
    /// # Errors
    /// `not-found` for an unknown partner; `package-too-large`.
    pub fn package_make(&mut self, order: &PackageOrder) -> Result<PackageFile, AppError> {
        let mut partner = self.partner(order.partner)?;
        let keys = self.share_keys_or_new()?;
        let own = self.store.read().share_self()?.ok_or(PackageError::NotForMe)?;
        let base = if order.whole { Knowledge::default() } else { partner.heard.clone() };
        let reach = self.reach(&partner)?;
        // A binder that begins from the partner's package has nothing of its own to bring.
        let begins = partner.me.filter(|_| partner.taken_at.is_none());
        let begins = if self.is_fresh()? { begins } else { None };
        let package = self.store.share_pack(&base, |scope| begins.is_none() && reach.has(scope))?;
        let package = self.without_private(&partner, package)?;
        let files = self.files_of(&package)?;
        let head = Head {
            schema: schema(),
            author: own.author,
            former: own.former.into_iter().collect(),
            person: begins.or(self.me()?),
            name: self.my_name()?,
            erased: self.erased_ids()?,
            package,
        };
        let changes = count(head.package.items.len());
        let head = serde_json::to_vec(&head).map_err(broken)?;
        let content = fold(&Content { head, files: files.values().cloned().collect() });
        // The number is used up, whatever becomes of the file: no two files have the same.
        partner.made += 1;
        self.partner_put(&partner)?;
        let (number, answer) = (partner.made, partner.answer.clone());
        let bytes = seal(&keys, &partner.address, number, answer, &content)?;
        let name = inbox::name(keys.address().binder, partner.id(), own.author, number);
        Ok(PackageFile { name, bytes, changes, files: count(files.len()) })
    }

    /// Notes that a package for the partner was written somewhere.
    ///
    /// # Errors
    /// `not-found` for an unknown partner.
    pub fn package_delivered(
        &mut self,
        file: &PackageFile,
        order: &PackageOrder,
    ) -> Result<PackageMade, AppError> {
        let mut partner = self.partner(order.partner)?;
        partner.made_at = Some(self.clock.now());
        self.partner_put(&partner)?;
        Ok(PackageMade {
            name: file.name.clone(),
            bytes: file.bytes.len() as u64,
            changes: file.changes,
            files: file.files,
            view: self.share(())?,
        })
    }

    /// Makes a package and puts it into the folder that was chosen for the partner. Earlier ones of
    /// this binder for the same partner go from there: the new one holds all that they did.
    ///
    /// # Errors
    /// `share-folder-missing` without a folder, `folder-gone` when it is not there now; as
    /// [`Binder::package_make`]; `disk-full`, `read-only` or `write-failed`.
    pub fn package_deliver(&mut self, order: PackageOrder) -> Result<PackageMade, AppError> {
        let partner = self.partner(order.partner)?;
        let missing = || AppError::new(ErrorCode::ShareFolderMissing);
        let folder = partner.folder.clone().ok_or_else(missing)?;
        if !folder.is_dir() {
            return Err(AppError::new(ErrorCode::FolderGone));
        }
        let file = self.package_make(&order)?;
        write_file(&folder.join(&file.name), &file.bytes)?;
        let made = self.package_delivered(&file, &order)?;
        self.tidy(&folder, &partner, &file.name)?;
        Ok(made)
    }

    /// Removes what this binder put there before for the same partner; what can't be removed stays.
    fn tidy(&self, folder: &Path, partner: &Partner, newest: &str) -> Result<(), AppError> {
        let Some(keys) = self.share_keys()? else { return Ok(()) };
        let ours = inbox::prefix(keys.address().binder, partner.id());
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with(&ours) && name != newest && inbox::Named::parse(&name).is_some() {
                let _ = fs::remove_file(entry.path());
            }
        }
        Ok(())
    }

    /// Without what is for its author only. What others had of it before, they lose.
    fn without_private(
        &self,
        partner: &Partner,
        mut package: SharePackage,
    ) -> Result<SharePackage, AppError> {
        let mine_only = |one: &Observation| {
            one.visibility == Visibility::Private
                && !one.author.is_some_and(|author| partner.is(author))
        };
        let all = self.store.read().all::<Observation>()?;
        let private: BTreeSet<ObservationId> =
            all.iter().filter(|one| mine_only(one)).map(|one| one.id).collect();
        let mut kept = Vec::new();
        for mut item in package.items {
            if item.key.0 == Table::Person && self.is_alias(&item.key.1)? {
                continue;
            }
            let value = item.version.value.as_deref();
            match (item.key.0, value) {
                (Table::Observation, Some(value)) => {
                    let one: Observation = serde_json::from_str(value).map_err(broken)?;
                    if mine_only(&one) {
                        if item.version.seen == Default::default() {
                            continue;
                        }
                        item.version.value = None;
                    }
                }
                (Table::Point, Some(value)) => {
                    let mut point: Point = serde_json::from_str(value).map_err(broken)?;
                    if point.observation.is_some_and(|id| private.contains(&id)) {
                        point.observation = None;
                        item.version.value = Some(serde_json::to_string(&point).map_err(broken)?);
                    }
                }
                _ => {}
            }
            kept.push(item);
        }
        package.items = kept;
        Ok(package)
    }

    /// Whether this is who unlocks here under another id than the site knows them by.
    fn is_alias(&self, person: &str) -> Result<bool, AppError> {
        let Ok(person) = person.parse() else { return Ok(false) };
        Ok(self.store.read().setting(&alias(person))?.is_some())
    }

    /// The attached files that the changes name, by hash. One that is lost here does not hold the
    /// others up.
    fn files_of(&self, package: &SharePackage) -> Result<BTreeMap<String, Vec<u8>>, AppError> {
        let mut files = BTreeMap::new();
        let mut size = 0;
        for item in package.items.iter().filter(|item| item.key.0 == Table::Entry) {
            let Some(value) = item.version.value.as_deref() else { continue };
            let entry: DossierEntry = serde_json::from_str(value).map_err(broken)?;
            let Some(attachment) = entry.part::<Attachment>() else { continue };
            if files.contains_key(&attachment.hash) {
                continue;
            }
            if let Ok(bytes) = self.store.content(&attachment.hash) {
                size += bytes.len();
                if size > MAX_PACKAGE {
                    return Err(PackageError::TooLarge.into());
                }
                files.insert(attachment.hash.clone(), bytes);
            }
        }
        Ok(files)
    }

    fn erased_ids(&self) -> Result<Vec<String>, AppError> {
        Ok(self.ledger()?.all().map(|whom| whom.to_string()).collect())
    }

    /// Who was erased here.
    pub(super) fn ledger(&self) -> Result<Ledger, AppError> {
        let Some(path) = self.store.ledger_path() else { return Ok(Ledger::default()) };
        Ledger::read(&path).map_err(|_| AppError::new(ErrorCode::Internal))
    }
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
