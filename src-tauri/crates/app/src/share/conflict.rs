//! What two binders changed at once: shown with both versions, and one chosen.

use mentormap_domain::{ids::BinderId, share::Dot};
use mentormap_store::{Apart, Entry, ShareKey};

use super::{Partner, not_found};
use crate::{
    binder::{Binder, concept},
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        share::{ConflictChoice, ConflictField, ConflictVersion, ConflictView},
    },
};

impl Binder {
    /// Everything that waits for a choice.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn conflicts(&mut self, (): ()) -> Result<Vec<ConflictView>, AppError> {
        let partners = self.partners()?;
        let apart = self.store.read().share_apart()?;
        apart.into_iter().map(|apart| self.conflict(apart, &partners)).collect()
    }

    fn conflict(&mut self, apart: Apart, partners: &[Partner]) -> Result<ConflictView, AppError> {
        let values: Vec<Option<&str>> =
            apart.versions.iter().map(|version| version.value.as_deref()).collect();
        let told = self.told_apart(apart.key.0, &apart.key.1, apart.placement, &values)?;
        let mut versions = Vec::new();
        for (version, fields) in apart.versions.iter().zip(told.fields) {
            versions.push(ConflictVersion {
                version: format!("{}/{}", version.dot.binder, version.dot.n),
                from: self.writer(version.dot.binder, partners)?,
                shown: version.shown,
                removed: version.value.is_none(),
                fields: fields
                    .into_iter()
                    .map(|(field, value)| ConflictField { field, value })
                    .collect(),
            });
        }
        Ok(ConflictView {
            concept: concept(apart.key.0),
            id: apart.key.1,
            placement: apart.placement,
            name: told.name,
            intern: told.intern,
            versions,
        })
    }

    /// The partner under whose id a version was counted; none for this binder's own. Somebody whom
    /// only the partner shares with is named by the partner that brought it: nobody else is known.
    fn writer(&self, author: BinderId, partners: &[Partner]) -> Result<Option<String>, AppError> {
        let own = self.store.read().share_self()?;
        if own.is_some_and(|own| own.author == author || own.former.contains(&author)) {
            return Ok(None);
        }
        let known =
            |partner: &&Partner| partner.author == Some(author) || partner.former.contains(&author);
        match partners.iter().find(known).or_else(|| partners.first()) {
            Some(partner) => self.partner_name(partner).map(Some),
            None => Ok(Some(String::new())),
        }
    }

    /// Makes one version the one that counts.
    ///
    /// # Errors
    /// `not-found` when there is no such version any more; `conflict-blocked` when what it belongs
    /// to is not here.
    pub fn conflict_choose(
        &mut self,
        choice: ConflictChoice,
    ) -> Result<Saved<Vec<ConflictView>>, AppError> {
        let apart = self.store.read().share_apart()?;
        let found = apart
            .into_iter()
            .find(|apart| concept(apart.key.0) == choice.concept && apart.key.1 == choice.id);
        let key: ShareKey = found.ok_or_else(|| not_found("version"))?.key;
        let dot = parse(&choice.version).ok_or_else(|| not_found("version"))?;
        let op = Operation::ConflictChoose.name().into();
        let entry = Entry { op, who: self.me()?, at: self.clock.now() };
        let chosen = self.store.share_choose(&entry, &key, dot).map_err(|error| match error {
            error if error.is_constraint() => AppError::new(ErrorCode::ConflictBlocked),
            other => other.into(),
        })?;
        let outcome = chosen.ok_or_else(|| not_found("version"))?;
        self.forget_caches();
        let left = self.conflicts(())?;
        self.saved(left, Some(outcome))
    }
}

fn parse(version: &str) -> Option<Dot> {
    let (binder, n) = version.split_once('/')?;
    Some(Dot { binder: binder.parse().ok()?, n: n.parse().ok()? })
}
