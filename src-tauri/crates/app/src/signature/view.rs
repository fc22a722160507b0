//! Who has signed, and whether what they signed still says the same.

use mentormap_domain::{
    dossier::{Signature, Subject},
    form::Role,
    ids::{EntryId, PlacementId},
    intern::Intern,
    placement::Placement,
};
use mentormap_report::SignedOn;

use super::{signatures_under, subject_hash};
use crate::{
    binder::Binder,
    error::AppError,
    wire::signature::{SignatureView, Signatures, SignedThing, SignerView},
};

/// How many characters of a hash are shown.
const CODE: usize = 8;

impl Binder {
    /// The signatures under a thing.
    ///
    /// # Errors
    /// `not-found`.
    pub fn signatures(&mut self, thing: SignedThing) -> Result<Signatures, AppError> {
        let SignedThing { placement, subject } = thing;
        let record = self.placement_record(placement)?;
        let read = self.store.read();
        let hash = subject_hash(read, placement, subject)?;
        let given = signatures_under(read, placement, subject)?;
        Ok(Signatures {
            placement,
            subject,
            given: given.into_iter().map(|(id, s)| signature_view(id, s, Some(&hash))).collect(),
            people: self.signers(&record)?,
        })
    }

    /// The signatures that stand under what a thing says now, for what is printed of it.
    pub(crate) fn valid_signatures(
        &self,
        placement: PlacementId,
        subject: Subject,
    ) -> Result<Vec<Signature>, AppError> {
        let read = self.store.read();
        let given = signatures_under(read, placement, subject)?;
        if given.is_empty() {
            return Ok(Vec::new());
        }
        let hash = subject_hash(read, placement, subject)?;
        let given = given.into_iter().map(|(_, signature)| signature);
        Ok(given.filter(|signature| signature.hash == hash).collect())
    }

    /// Every signature of a placement with the time on the wall, for reports.
    pub(crate) fn signed_on(&self, placement: PlacementId) -> Result<Vec<SignedOn>, AppError> {
        let entries = self.store.read().entries_of::<Signature>(placement)?;
        let given = entries.iter().filter_map(|entry| entry.part::<Signature>());
        Ok(given.map(|signature| self.on_the_wall(signature.clone())).collect())
    }

    /// A signature with the time on the wall at which it was given.
    pub(crate) fn on_the_wall(&self, signature: Signature) -> SignedOn {
        SignedOn { wall: self.clock.wall(signature.at), signature }
    }

    /// The intern, the mentors, the supervisor and the directors.
    fn signers(&self, placement: &Placement) -> Result<Vec<SignerView>, AppError> {
        let read = self.store.read();
        let signer = |role: Role| move |name: String| SignerView { role, name };
        let intern = read.get::<Intern>(&placement.intern)?.map(|intern| intern.name);
        let people = read.people()?;
        let mentors = people.iter().filter(|person| placement.mentors.contains(&person.id));
        let directors = people.iter().filter(|person| person.roles.contains(&Role::Director));
        let supervisor = self.supervisor_of(placement.supervisor)?.map(|person| person.name);
        let mut all: Vec<SignerView> = intern.into_iter().map(signer(Role::Intern)).collect();
        all.extend(mentors.map(|person| person.name.clone()).map(signer(Role::Mentor)));
        all.extend(supervisor.into_iter().map(signer(Role::Supervisor)));
        all.extend(directors.map(|person| person.name.clone()).map(signer(Role::Director)));
        Ok(all)
    }
}

/// A signature to look at; it matches when it stands under `hash`.
pub(crate) fn signature_view(
    id: EntryId,
    signature: Signature,
    hash: Option<&str>,
) -> SignatureView {
    let Signature { role, name, strokes, at, hash: signed, .. } = signature;
    let matches = hash.is_some_and(|hash| hash == signed);
    let code = signed.chars().take(CODE).collect();
    SignatureView { id, role, name, strokes, at, matches, code }
}
