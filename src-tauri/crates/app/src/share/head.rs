//! What a package says besides the files in it.

use std::collections::BTreeSet;

use mentormap_domain::{
    ids::{BinderId, PersonId},
    person::Person,
};
use mentormap_exchange::package::{Code, Opened, Outside, PackageError, open, unfold};
use mentormap_store::{SharePackage, schema};
use serde::{Deserialize, Serialize};

use super::{Partner, Waiting, reach::Reach};
use crate::{binder::Binder, error::AppError, wire::share::PartnerRole};

/// The text of a package.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Head {
    /// The version of the records; a newer one is not read.
    pub schema: u32,
    /// The id under which the sender counts, and those under which it did.
    pub author: BinderId,
    pub former: BTreeSet<BinderId>,
    /// Who the sender is in its own directory.
    pub person: Option<PersonId>,
    pub name: String,
    /// Who was erased there, as in the ledger.
    pub erased: Vec<String>,
    pub package: SharePackage,
}

/// A package that is for this binder, from somebody known.
pub(super) struct Letter {
    pub partner: Partner,
    /// The invitation that it answers.
    pub answers: Option<String>,
    pub number: u64,
    pub head: Head,
    pub files: Vec<Vec<u8>>,
}

impl Binder {
    /// Opens a package and knows its sender; nothing is written.
    pub(super) fn letter(&self, bytes: &[u8]) -> Result<Letter, AppError> {
        let keys = self.share_keys()?.ok_or(PackageError::NotForMe)?;
        let partners = self.partners()?;
        let waiting = self.waiting()?;
        let known = |id: BinderId| {
            let found = partners.iter().find(|partner| partner.id() == id);
            found.map(|partner| partner.address.clone())
        };
        let welcome = |outside: &Outside| answered(&waiting, outside).is_some();
        let Opened { outside, content } = open(&keys, known, welcome, bytes)?;
        let content = unfold(&content)?;
        // What a later program writes may not be read at all.
        #[derive(Deserialize)]
        struct Schema {
            schema: u32,
        }
        let Schema { schema: found } =
            serde_json::from_slice(&content.head).map_err(|_| PackageError::Altered)?;
        if found > schema() {
            return Err(PackageError::Newer.into());
        }
        let head: Head =
            serde_json::from_slice(&content.head).map_err(|_| PackageError::Altered)?;
        let known = partners.into_iter().find(|partner| partner.address == outside.from);
        let invited = match &known {
            Some(_) => None,
            None => answered(&waiting, &outside),
        };
        let answers = invited.map(|waiting| waiting.id.clone());
        let partner = known.or_else(|| invited.map(|waiting| self.welcomed(waiting, &outside)));
        let partner = partner.ok_or(PackageError::UnknownSender)?;
        let partner = self.called(partner, head.person)?;
        Ok(Letter { partner, answers, number: outside.number, head, files: content.files })
    }

    /// The partner with what it calls itself. Somebody whom the directory knows already it can't
    /// call itself: it would get that person's interns.
    fn called(&self, partner: Partner, person: Option<PersonId>) -> Result<Partner, AppError> {
        let Some(person) = person.filter(|person| !partner.is(*person)) else { return Ok(partner) };
        if partner.role == PartnerRole::All && partner.person.is_none() {
            return Ok(Partner { person: Some(person), ..partner });
        }
        let is_new = self.store.read().get::<Person>(&person)?.is_none();
        Ok(if is_new { Partner { also: Some(person), ..partner } } else { partner })
    }

    /// The partner that answers an invitation.
    fn welcomed(&self, waiting: &Waiting, outside: &Outside) -> Partner {
        Partner {
            address: outside.from.clone(),
            name: waiting.name.clone(),
            person: Some(waiting.person),
            also: None,
            role: waiting.role,
            me: None,
            answer: None,
            author: None,
            former: BTreeSet::new(),
            heard: Default::default(),
            made: 0,
            made_at: None,
            taken: 0,
            taken_at: None,
            paired_at: self.clock.now(),
            folder: None,
        }
    }

    /// The reach of a partner, with the placements that it brings itself.
    pub(super) fn reach_with(&self, letter: &Letter) -> Result<Reach, AppError> {
        let mut reach = self.reach(&letter.partner)?;
        super::sieve::widen(self, letter, &mut reach)?;
        Ok(reach)
    }
}

/// The invitation that the sender shows to have known the code of.
fn answered<'a>(waiting: &'a [Waiting], outside: &Outside) -> Option<&'a Waiting> {
    let answer = outside.answer.as_deref()?;
    waiting.iter().find(|waiting| {
        Code::parse(&waiting.code)
            .is_some_and(|code| waiting.invitation.is_answered(&code, &outside.from, answer))
    })
}
