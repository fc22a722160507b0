//! This binder's own keys, who writes here, and what it keeps of the others.

use std::collections::BTreeMap;

use mentormap_domain::{
    ids::{BinderId, PersonId},
    person::Person,
};
use mentormap_exchange::package::{Identity, PackageError};

use super::{Partner, Waiting, alias, broken, not_found};
use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The keys that packages are opened with; none until this binder invited or was invited.
    pub(super) fn share_keys(&self) -> Result<Option<Identity>, AppError> {
        let own = self.store.read().share_self()?;
        let keys = own.map(|own| Identity::from_secret(&own.secret).ok_or(PackageError::Altered));
        Ok(keys.transpose()?)
    }

    /// The same, made now where there are none: from here on every change is stamped.
    pub(super) fn share_keys_or_new(&mut self) -> Result<Identity, AppError> {
        if let Some(keys) = self.share_keys()? {
            return Ok(keys);
        }
        let keys = Identity::generate(self.new_id())?;
        self.store.share_begin(&keys.to_secret())?;
        Ok(keys)
    }

    pub(super) fn partners(&self) -> Result<Vec<Partner>, AppError> {
        let bodies = self.store.read().share_partners()?;
        bodies.iter().map(|body| serde_json::from_str(body).map_err(broken)).collect()
    }

    pub(super) fn partner(&self, id: BinderId) -> Result<Partner, AppError> {
        let found = self.partners()?.into_iter().find(|partner| partner.id() == id);
        found.ok_or_else(|| not_found("partner"))
    }

    pub(super) fn partner_put(&mut self, partner: &Partner) -> Result<(), AppError> {
        let body = serde_json::to_string(partner).map_err(broken)?;
        Ok(self.store.share_partner_put(&partner.id().to_string(), &body)?)
    }

    pub(super) fn waiting(&self) -> Result<Vec<Waiting>, AppError> {
        let bodies = self.store.read().share_invitations()?;
        bodies.iter().map(|body| serde_json::from_str(body).map_err(broken)).collect()
    }

    /// The name of who writes here; empty when that is nobody.
    pub(super) fn my_name(&self) -> Result<String, AppError> {
        let Some(me) = self.me()? else { return Ok(String::new()) };
        let person = self.store.read().get::<Person>(&me)?;
        Ok(person.map(|person| person.name).unwrap_or_default())
    }

    /// Who unlocks here under an id of before the directory came from a partner, and who that is in
    /// the directory.
    pub(crate) fn aliases(&self) -> Result<BTreeMap<PersonId, PersonId>, AppError> {
        let read = self.store.read();
        let mut found = BTreeMap::new();
        for person in read.people()? {
            let known = read.setting(&alias(person.id))?;
            if let Some(known) = known.and_then(|id| id.parse().ok()) {
                found.insert(person.id, known);
            }
        }
        Ok(found)
    }

    /// The people of the site, each once: not also under the id by which they unlock here.
    pub(crate) fn people_once(&self) -> Result<Vec<Person>, AppError> {
        let (aliases, all) = (self.aliases()?, self.store.read().people()?);
        let stands = |id: &PersonId| all.iter().any(|person| person.id == *id);
        let is_once = |person: &&Person| aliases.get(&person.id).is_none_or(|known| !stands(known));
        Ok(all.iter().filter(is_once).cloned().collect())
    }

    /// The name of a partner: of the person in the directory, else as the partner gave it.
    pub(super) fn partner_name(&self, partner: &Partner) -> Result<String, AppError> {
        for id in [partner.person, partner.also].into_iter().flatten() {
            if let Some(person) = self.store.read().get::<Person>(&id)? {
                return Ok(person.name);
            }
        }
        Ok(partner.name.clone())
    }
}
