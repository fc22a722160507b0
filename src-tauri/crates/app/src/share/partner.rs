//! Changing partners, and the shared folder of one.

use std::path::Path;

use mentormap_domain::{ids::BinderId, person::Person};

use super::{Partner, not_found};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::share::{PartnerDraft, ShareView},
};

impl Binder {
    /// Changes what a partner gets, and who it is.
    ///
    /// # Errors
    /// `not-found` for an unknown partner or person.
    pub fn partner_save(&mut self, draft: PartnerDraft) -> Result<ShareView, AppError> {
        let mut partner = self.partner(draft.id)?;
        if let Some(person) = draft.person {
            let found = self.store.read().get::<Person>(&person)?;
            found.ok_or_else(|| not_found("person"))?;
            partner.person = Some(person);
        }
        partner.role = draft.role;
        self.partner_put(&partner)?;
        self.share(())
    }

    /// Shares no longer with a partner: its packages are refused from here on. What came stays.
    ///
    /// # Errors
    /// `not-found`.
    pub fn partner_remove(&mut self, id: BinderId) -> Result<ShareView, AppError> {
        if !self.store.share_partner_drop(&id.to_string())? {
            return Err(not_found("partner"));
        }
        self.share(())
    }

    /// The folder in which packages for and of a partner lie.
    ///
    /// # Errors
    /// `not-found`; `folder-gone`; `backup-own-folder` for the folder of the binder or one in it.
    pub fn share_folder_choose(
        &mut self,
        id: BinderId,
        chosen: &Path,
    ) -> Result<ShareView, AppError> {
        let partner = self.partner(id)?;
        if !chosen.is_dir() {
            return Err(AppError::new(ErrorCode::FolderGone));
        }
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if self.folder().is_ok_and(|own| real(chosen).starts_with(real(own))) {
            return Err(AppError::new(ErrorCode::BackupOwnFolder));
        }
        self.partner_put(&Partner { folder: Some(chosen.to_owned()), ..partner })?;
        self.sharing.looked = None;
        self.share(())
    }

    /// Uses no folder for a partner any more; what lies in it stays.
    ///
    /// # Errors
    /// `not-found`.
    pub fn share_folder_forget(&mut self, id: BinderId) -> Result<ShareView, AppError> {
        let partner = self.partner(id)?;
        self.partner_put(&Partner { folder: None, ..partner })?;
        self.share(())
    }
}
