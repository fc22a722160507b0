//! Where sharing stands.

use mentormap_domain::{form::Role, person::Person};

use super::{
    Partner, Waiting,
    watch::{is_late, is_there},
};
use crate::{
    binder::Binder,
    error::AppError,
    wire::share::{InvitationRow, PartnerRole, PartnerRow, PartnerState, SharePerson, ShareView},
};

impl Binder {
    /// Who takes part, open invitations, and what waits.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share(&mut self, (): ()) -> Result<ShareView, AppError> {
        let me = self.me()?;
        let read = self.store.read();
        let people = self.people_once()?;
        let leads = |person: &Person| {
            Some(person.id) == me && person.roles.iter().any(|role| *role != Role::Mentor)
        };
        let proposes = if people.iter().any(leads) { PartnerRole::Own } else { PartnerRole::All };
        let others = people.into_iter().filter(|person| Some(person.id) != me);
        let conflicts = u32::try_from(read.share_apart()?.len()).unwrap_or(u32::MAX);
        let mut partners = Vec::new();
        for partner in self.partners()? {
            partners.push(self.partner_row(&partner)?);
        }
        partners.sort_by_cached_key(|row| row.name.to_lowercase());
        let mut invitations: Vec<InvitationRow> =
            self.waiting()?.into_iter().map(invitation_row).collect();
        invitations.sort_by_key(|row| std::cmp::Reverse(row.made));
        Ok(ShareView {
            partners,
            invitations,
            conflicts,
            held: read.share_held()?,
            people: others.map(|Person { id, name, .. }| SharePerson { id, name }).collect(),
            proposes,
        })
    }

    fn partner_row(&self, partner: &Partner) -> Result<PartnerRow, AppError> {
        let read = self.store.read();
        let reach = self.reach(partner)?;
        let mine = read.share_known()?.only(|scope| reach.has(scope));
        let heard = partner.heard.only(|scope| reach.has(scope));
        let quiet_days = self.quiet_days(partner);
        let folder = partner.folder.as_deref();
        let name = folder.and_then(|path| path.file_name());
        Ok(PartnerRow {
            id: partner.id(),
            name: self.partner_name(partner)?,
            person: partner.person,
            role: partner.role,
            state: match partner.answer {
                Some(_) => PartnerState::Answering,
                None => PartnerState::Paired,
            },
            delivered: partner.made_at,
            taken: partner.taken_at,
            pending: read.share_pending(&heard, |scope| reach.has(scope))?,
            quiet_days,
            late: is_late(quiet_days),
            folder: name.map(|name| name.to_string_lossy().into_owned()),
            folder_there: is_there(folder),
            gap: !mine.has_all(&heard),
        })
    }
}

fn invitation_row(waiting: Waiting) -> InvitationRow {
    let Waiting { id, code, name, role, made, .. } = waiting;
    InvitationRow { id, name, role, code, made }
}
