//! One thing as it was before a change: brought back by a change of its own.

use mentormap_domain::{
    calendar::Holiday,
    dossier::{Body, DossierEntry},
    evaluation::{Answer, Evaluation, EvaluationState, Point, Rating},
    ids::EvaluationId,
    intern::Intern,
    mail::MailTemplate,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
};
use mentormap_store::{HistoryChange, Reader, Record, StoredDraft, StoredForm, Table};
use serde::de::DeserializeOwned;

use super::{
    things::{Images, kind_of},
    view::{How, how},
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{Saved, history::HistoryRestore},
};

/// Whether the state before a change can be asked back at all.
pub(super) fn restorable(table: Table, images: &Images) -> bool {
    let kept = matches!(how(images), How::Changed | How::Removed | How::Binned);
    kept && !elsewhere(table, images)
}

/// What has a way of its own: signing, opening again, settings, the steps of an evaluation.
fn elsewhere(table: Table, images: &Images) -> bool {
    let kind = kind_of(table, images.known());
    let same = |part: &str| {
        let of =
            |image: &Option<serde_json::Value>| image.as_ref().and_then(|i| i.get(part)).cloned();
        of(&images.before) == of(&images.after)
    };
    match kind.as_str() {
        "setting" | "signature" | "version" => true,
        "evaluation" => same("date") && same("conclusion"),
        _ => false,
    }
}

impl Binder {
    /// Brings a thing back as it was before a change of the history. What it said since is kept
    /// in the history, and Ctrl+Z takes the restoring back.
    ///
    /// # Errors
    /// `history-gone` for what was erased, or what belongs to something erased;
    /// `history-blocked` and `spot-taken` where something later stands in its place;
    /// `history-elsewhere` for what has a way of its own; `evaluation-signed`,
    /// `evaluation-final`, `evaluation-handed-in`; `not-found`.
    pub fn history_restore(&mut self, draft: HistoryRestore) -> Result<Saved<()>, AppError> {
        let found = self.store.read().history_change(draft.line, draft.change)?;
        let change = found.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        let images = Images::of(&change);
        if how(&images) == How::Gone {
            return Err(gone());
        }
        if !restorable(change.table, &images) {
            return Err(AppError::new(ErrorCode::HistoryElsewhere));
        }
        let saved = self.bring_back(&change)?;
        self.shelf.forget();
        Ok(saved)
    }

    fn bring_back(&mut self, change: &HistoryChange) -> Result<Saved<()>, AppError> {
        match change.table {
            Table::Observation => {
                let observation = self.observation_back(image(change)?)?;
                self.write_back(&observation)
            }
            Table::Evaluation => {
                let evaluation = self.evaluation_back(image(change)?)?;
                self.write_back(&evaluation)
            }
            Table::Rating => {
                let rating: Rating = image(change)?;
                self.put_in_evaluation(rating.evaluation, &rating)
            }
            Table::Answer => {
                let answer: Answer = image(change)?;
                self.put_in_evaluation(answer.evaluation, &answer)
            }
            Table::Point => {
                let mut point: Point = image(change)?;
                let read = self.store.read();
                point.observation = kept::<Observation>(read, point.observation)?;
                self.put_in_evaluation(point.evaluation, &point)
            }
            Table::Entry => {
                let entry = self.entry_back(image(change)?)?;
                self.write_back(&entry)
            }
            Table::Placement => {
                let placement = self.placement_back(image(change)?)?;
                self.write_back(&placement)
            }
            Table::Supervisor => {
                let supervisor: Supervisor = image(change)?;
                there::<School>(self.store.read(), &supervisor.school)?;
                self.write_back(&Supervisor { binned: None, ..supervisor })
            }
            Table::Intern => self.write_back(&Intern { binned: None, ..image(change)? }),
            Table::Person => self.write_back(&Person { binned: None, ..image(change)? }),
            Table::School => self.write_back(&School { binned: None, ..image(change)? }),
            Table::Group => self.write_back(&Group { binned: None, ..image(change)? }),
            Table::Site => self.write_back(&image::<Site>(change)?),
            Table::Holiday => self.write_back(&image::<Holiday>(change)?),
            Table::SelfCheck => self.write_back(&SelfCheck { binned: None, ..image(change)? }),
            Table::SelfCheckScore => {
                let score: SelfCheckScore = image(change)?;
                there::<SelfCheck>(self.store.read(), &score.year)?;
                self.write_back(&score)
            }
            Table::SelfCheckAction => {
                let action: SelfCheckAction = image(change)?;
                there::<SelfCheck>(self.store.read(), &action.year)?;
                self.write_back(&action)
            }
            Table::Form => self.write_back(&image::<StoredForm>(change)?),
            Table::FormDraft => self.write_back(&image::<StoredDraft>(change)?),
            Table::MailTemplate => self.write_back(&image::<MailTemplate>(change)?),
            Table::Setting => Err(AppError::new(ErrorCode::HistoryElsewhere)),
        }
    }

    fn write_back<R: Record>(&mut self, record: &R) -> Result<Saved<()>, AppError> {
        self.transact(Operation::HistoryRestore, |tx| Ok(tx.put(record)?))
    }

    /// What belongs to an evaluation comes back only into one that is open.
    fn put_in_evaluation<R: Record>(
        &mut self,
        id: EvaluationId,
        record: &R,
    ) -> Result<Saved<()>, AppError> {
        let evaluation = self.store.read().get::<Evaluation>(&id)?.ok_or_else(gone)?;
        self.change_evaluation(Operation::HistoryRestore, &evaluation, |tx| Ok(tx.put(record)?))
    }

    /// With the author as far as still known, out of the bin.
    fn observation_back(&self, observation: Observation) -> Result<Observation, AppError> {
        let read = self.store.read();
        there::<Placement>(read, &observation.placement)?;
        let author = kept::<Person>(read, observation.author)?;
        Ok(Observation { author, binned: None, ..observation })
    }

    /// Day and conclusion; where it stands on its way out stays.
    fn evaluation_back(&self, evaluation: Evaluation) -> Result<Evaluation, AppError> {
        let read = self.store.read();
        there::<Placement>(read, &evaluation.placement)?;
        if let Some(now) = read.get::<Evaluation>(&evaluation.id)? {
            self.may_change(now.id)?;
            let Evaluation { date, conclusion, .. } = evaluation;
            return Ok(Evaluation { date, conclusion, ..now });
        }
        let Evaluation { placement, moment, author, .. } = evaluation;
        match self.evaluation_of(placement, moment, author)? {
            Some(_) => Err(AppError::new(ErrorCode::HistoryBlocked)),
            None => Ok(Evaluation { state: EvaluationState::Open, ..evaluation }),
        }
    }

    fn entry_back(&self, entry: DossierEntry) -> Result<DossierEntry, AppError> {
        let read = self.store.read();
        there::<Placement>(read, &entry.placement)?;
        for evaluation in entry.body.evaluations() {
            there::<Evaluation>(read, &evaluation)?;
        }
        for other in entry.body.entries() {
            there::<DossierEntry>(read, &other)?;
        }
        if let Body::View(view) = &entry.body {
            self.may_change(view.evaluation)?;
        }
        if let Some(spot) = entry.body.spot() {
            let other = read.entry_at(entry.placement, entry.body.kind(), &spot)?;
            if other.is_some_and(|other| other.id != entry.id) {
                return Err(AppError::new(ErrorCode::SpotTaken));
            }
        }
        Ok(DossierEntry { binned: None, ..entry })
    }

    /// On the versions of the forms that it is on now: what was rated since rests on them.
    fn placement_back(&self, placement: Placement) -> Result<Placement, AppError> {
        let read = self.store.read();
        there::<Intern>(read, &placement.intern)?;
        there::<School>(read, &placement.school)?;
        let mut mentors = Vec::new();
        for mentor in &placement.mentors {
            mentors.extend(kept::<Person>(read, Some(*mentor))?);
        }
        let back = Placement {
            group: kept::<Group>(read, placement.group)?,
            supervisor: kept::<Supervisor>(read, placement.supervisor)?,
            mentors,
            binned: None,
            ..placement
        };
        Ok(match read.get::<Placement>(&back.id)? {
            Some(Placement { programme, uniform, school_form, .. }) => {
                Placement { programme, uniform, school_form, ..back }
            }
            None => back,
        })
    }
}

/// The state before the change.
fn image<R: DeserializeOwned>(change: &HistoryChange) -> Result<R, AppError> {
    let before = change.before.as_deref().ok_or_else(gone)?;
    serde_json::from_str(before).map_err(|_| gone())
}

fn gone() -> AppError {
    AppError::new(ErrorCode::HistoryGone)
}

/// Refuses when what a thing belongs to was erased.
fn there<R: Record>(read: Reader<'_>, key: &R::Key) -> Result<(), AppError> {
    read.get::<R>(key)?.map(drop).ok_or_else(gone)
}

/// A reference, unless what it names was erased.
fn kept<R: Record>(read: Reader<'_>, key: Option<R::Key>) -> Result<Option<R::Key>, AppError> {
    let Some(key) = key else { return Ok(None) };
    Ok(read.get::<R>(&key)?.map(|_| key))
}
