//! Pairing: inviting somebody, and accepting an invitation.

use mentormap_domain::{ids::PersonId, person::Person, placement::Placement};
use mentormap_exchange::package::{Code, Guest, Invitation, PackageError};

use super::{Partner, Waiting, broken, not_found};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::share::{InvitationOpened, InviteDraft, PairDraft, PartnerRole, ShareView},
};

impl Binder {
    /// Invites somebody of the site; the view shows the code.
    ///
    /// # Errors
    /// `not-found` for somebody who is not of the site; `share-own` for who writes here.
    pub fn share_invite(&mut self, draft: InviteDraft) -> Result<ShareView, AppError> {
        let read = self.store.read();
        let person = read.get::<Person>(&draft.person)?.filter(|person| person.binned.is_none());
        let person = person.ok_or_else(|| not_found("person"))?;
        let site = read.site()?.map(|site| site.name).unwrap_or_default();
        if self.me()? == Some(draft.person) && draft.role == PartnerRole::Own {
            return Err(AppError::new(ErrorCode::ShareOwn));
        }
        let guest = Guest {
            person: person.id,
            name: person.name.clone(),
            from: self.my_name()?,
            site,
            everything: draft.role == PartnerRole::All,
        };
        let code = Code::generate()?;
        let address = self.share_keys_or_new()?.address();
        let waiting = Waiting {
            id: self.new_id::<uuid::Uuid>().to_string(),
            invitation: Invitation::for_guest(address, &code, guest)?,
            code: code.shown(),
            person: person.id,
            name: person.name,
            role: draft.role,
            made: self.clock.now(),
        };
        let body = serde_json::to_string(&waiting).map_err(broken)?;
        self.store.share_invitation_put(&waiting.id, &body)?;
        self.share(())
    }

    /// Lets an invitation go: its code pairs nobody any more.
    ///
    /// # Errors
    /// `not-found`.
    pub fn invitation_withdraw(&mut self, id: String) -> Result<ShareView, AppError> {
        if !self.store.share_invitation_drop(&id)? {
            return Err(not_found("invitation"));
        }
        self.share(())
    }

    /// The file of an invitation, to send; the code goes another way.
    ///
    /// # Errors
    /// `not-found`.
    pub fn invitation_file(&self, id: &str) -> Result<super::PackageFile, AppError> {
        let found = self.waiting()?.into_iter().find(|waiting| waiting.id == id);
        let waiting = found.ok_or_else(|| not_found("invitation"))?;
        let name = format!("mentormap.{}", super::INVITATION_ENDING);
        Ok(super::PackageFile::plain(name, waiting.invitation.write()))
    }

    /// Reads an invitation and keeps it at hand until the code is typed.
    ///
    /// # Errors
    /// `package-not-one`, `package-newer`, `package-altered`; `share-own` for one of this binder.
    pub fn invitation_open(&mut self, bytes: &[u8]) -> Result<InvitationOpened, AppError> {
        let invitation = Invitation::read(bytes)?;
        let guest = invitation.guest().ok_or(PackageError::Altered)?.clone();
        let begins = self.is_fresh()?;
        self.sharing.invitation = Some(invitation);
        let Guest { from, site, name, .. } = guest;
        Ok(InvitationOpened { from, site, name, begins })
    }

    /// Accepts the invitation that was opened last. The next package for the partner answers it.
    ///
    /// # Errors
    /// `share-code-wrong`; `share-own` for an invitation of this binder; `not-found` when none is
    /// open.
    pub fn share_pair(&mut self, draft: PairDraft) -> Result<ShareView, AppError> {
        let wrong = || AppError::new(ErrorCode::ShareCodeWrong).at("code");
        let code = Code::parse(draft.code.reveal()).ok_or_else(wrong)?;
        let invitation = self.sharing.invitation.clone().ok_or_else(|| not_found("invitation"))?;
        let address = invitation.accept(&code).map_err(|error| AppError::from(error).at("code"))?;
        let (address, guest) = (address.clone(), invitation.guest().cloned());
        let guest = guest.ok_or(PackageError::Altered)?;
        let own = self.share_keys_or_new()?.address();
        if own == address {
            return Err(AppError::new(ErrorCode::ShareOwn));
        }
        let answer = Some(invitation.answer(&code, &own)?);
        let partner = match self.partner(address.binder) {
            // Paired anew, e.g. after a restore: what it was known to have may not be so.
            Ok(known) => Partner { address, answer, heard: Default::default(), ..known },
            Err(_) => Partner {
                address,
                name: guest.from,
                person: None,
                also: None,
                role: PartnerRole::All,
                me: Some(guest.person),
                answer,
                author: None,
                former: Default::default(),
                heard: Default::default(),
                made: 0,
                made_at: None,
                taken: 0,
                taken_at: None,
                paired_at: self.clock.now(),
                folder: None,
            },
        };
        self.partner_put(&Partner { me: Some(guest.person), ..partner })?;
        self.sharing.invitation = None;
        self.share(())
    }

    /// Whether nothing was kept here yet that a partner's package could meet.
    pub(super) fn is_fresh(&self) -> Result<bool, AppError> {
        Ok(self.store.read().all::<Placement>()?.is_empty())
    }

    /// Whether nothing here names this person.
    pub(super) fn is_unused(&self, person: PersonId) -> Result<bool, AppError> {
        let placements = self.store.read().all::<Placement>()?;
        Ok(placements.iter().all(|placement| !placement.mentors.contains(&person)))
    }
}
