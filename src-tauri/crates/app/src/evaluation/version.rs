//! Opening a signed or final evaluation again; the version that stood is kept, and can be read.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{DossierEntry, EvaluationContent, EvaluationVersion, Subject},
    evaluation::{Evaluation, EvaluationState},
    form::UniformForm,
    ids::{EntryId, EvaluationId, PersonId},
    person::Person,
    text::Lang,
};

use super::{
    lines::{changes, lines},
    lock::{content_of, hash_of, lock_of},
};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    signature::{signature_view, signatures_under},
    wire::{
        Saved,
        evaluation::EvaluationView,
        review::{LockKind, ReopenDraft, VersionView},
    },
};

impl Binder {
    /// Opens a signed or final evaluation again. What it said and who had signed is kept as a
    /// version; the signatures go with it.
    ///
    /// # Errors
    /// `why-missing` without a reason; `step-refused` when it is neither signed nor final;
    /// `text-too-long`, `not-found`.
    pub fn evaluation_reopen(
        &mut self,
        draft: ReopenDraft,
    ) -> Result<Saved<EvaluationView>, AppError> {
        let reason = check::required("reason", &draft.reason, check::LONG, ErrorCode::WhyMissing)?;
        let evaluation = self.evaluation_record(draft.evaluation)?;
        let read = self.store.read();
        let lock = lock_of(read, &evaluation)?.map(|lock| lock.kind);
        if !matches!(lock, Some(LockKind::Signed | LockKind::Final)) {
            return Err(AppError::new(ErrorCode::StepRefused));
        }
        let subject = Subject::Evaluation(evaluation.id);
        let given = signatures_under(read, evaluation.placement, subject)?;
        let entry = self.version_of(&evaluation, reason)?;
        let next = Evaluation {
            state: EvaluationState::Open,
            version: evaluation.version.saturating_add(1),
            ..evaluation
        };
        let saved = self.transact(Operation::VersionSave, |tx| {
            for (id, _) in &given {
                tx.remove::<DossierEntry>(id)?;
            }
            tx.put(&entry)?;
            Ok(tx.put(&next)?)
        })?;
        let view = self.evaluation_view(next.placement, next.moment, next.author)?;
        Ok(saved.with(view))
    }

    /// The entry that keeps an evaluation as it stands, with the signatures under it.
    fn version_of(
        &self,
        evaluation: &Evaluation,
        reason: String,
    ) -> Result<DossierEntry, AppError> {
        let read = self.store.read();
        let content = content_of(read, evaluation)?;
        let hash = hash_of(read, evaluation)?;
        let subject = Subject::Evaluation(evaluation.id);
        let given = signatures_under(read, evaluation.placement, subject)?;
        let signatures = given.into_iter().map(|(_, signature)| signature);
        let now = self.clock.now();
        let version = EvaluationVersion {
            evaluation: evaluation.id,
            number: evaluation.version,
            content,
            signatures: signatures.filter(|signature| signature.hash == hash).collect(),
            reason,
            by: self.me()?,
            at: now,
        };
        Ok(DossierEntry {
            id: self.new_id(),
            placement: evaluation.placement,
            body: version.into(),
            created: now,
            binned: None,
        })
    }

    /// The versions of an evaluation that were opened again, newest first, each with what became
    /// different after it.
    ///
    /// # Errors
    /// `not-found`.
    pub fn versions(&mut self, id: EvaluationId) -> Result<Vec<VersionView>, AppError> {
        let lang = self.lang()?;
        let evaluation = self.evaluation_record(id)?;
        let (uniform, _) = self.definitions_of(evaluation.placement)?;
        let read = self.store.read();
        let people: BTreeMap<PersonId, String> =
            read.all::<Person>()?.into_iter().map(|person| (person.id, person.name)).collect();
        let entries = read.entries_of::<EvaluationVersion>(evaluation.placement)?;
        let mut versions: Vec<(EntryId, &EvaluationVersion)> = entries
            .iter()
            .filter_map(|entry| Some((entry.id, entry.part::<EvaluationVersion>()?)))
            .filter(|(_, version)| version.evaluation == id)
            .collect();
        versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.number));
        let mut after = content_of(read, &evaluation)?;
        let mut views = Vec::new();
        for (id, version) in versions {
            let by = version.by.and_then(|by| people.get(&by).cloned()).unwrap_or_default();
            views.push(view(id, version, by, &after, &uniform, lang));
            after = version.content.clone();
        }
        Ok(views)
    }
}

fn view(
    id: EntryId,
    version: &EvaluationVersion,
    by: String,
    after: &EvaluationContent,
    uniform: &UniformForm,
    lang: Lang,
) -> VersionView {
    let signatures = version.signatures.iter().cloned();
    VersionView {
        id,
        number: version.number,
        at: version.at,
        by,
        reason: version.reason.clone(),
        // They have no entry of their own any more: the version holds them.
        signatures: signatures
            .map(|signature| {
                let hash = signature.hash.clone();
                signature_view(id, signature, Some(&hash))
            })
            .collect(),
        lines: lines(&version.content, uniform, lang).into_iter().map(|(_, line)| line).collect(),
        changes: changes(&version.content, after, uniform, lang),
    }
}
