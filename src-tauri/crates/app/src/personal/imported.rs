//! A file from before an erasure brings nobody back.

use std::collections::BTreeSet;

use mentormap_domain::{
    dossier::Attachment,
    ids::{EvaluationId, InternId, PersonId, PlacementId, SupervisorId},
};
use mentormap_exchange::binder::BinderFile;
use mentormap_store::{ErasedId, ErasedKind, Ledger, Traces};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::error::{AppError, ErrorCode};

/// The file without the people of the ledger; `former` stands where a name stood.
pub(crate) fn without_erased(
    mut file: BinderFile,
    ledger: &Ledger,
    former: &str,
) -> Result<BinderFile, AppError> {
    let of = |kind| move |whom: ErasedId| (whom.kind == kind).then_some(whom.id);
    let interns: BTreeSet<Uuid> = ledger.all().filter_map(of(ErasedKind::Intern)).collect();
    if file.interns.iter().any(|intern| interns.contains(&intern.id.into())) {
        take_interns(&mut file, &interns);
    }
    for whom in ledger.all().filter(|whom| whom.kind != ErasedKind::Intern) {
        take_other(&mut file, whom, former)?;
    }
    Ok(file)
}

fn take_interns(file: &mut BinderFile, gone: &BTreeSet<Uuid>) {
    let is_gone = |id: InternId| gone.contains(&id.into());
    file.interns.retain(|intern| !is_gone(intern.id));
    let (left, stay): (Vec<_>, Vec<_>) =
        std::mem::take(&mut file.placements).into_iter().partition(|one| is_gone(one.intern));
    file.placements = stay;
    let placements: BTreeSet<PlacementId> = left.into_iter().map(|one| one.id).collect();
    let evaluations: BTreeSet<EvaluationId> = file
        .evaluations
        .iter()
        .filter(|one| placements.contains(&one.placement))
        .map(|one| one.id)
        .collect();
    file.observations.retain(|one| !placements.contains(&one.placement));
    file.evaluations.retain(|one| !placements.contains(&one.placement));
    file.ratings.retain(|one| !evaluations.contains(&one.evaluation));
    file.points.retain(|one| !evaluations.contains(&one.evaluation));
    file.answers.retain(|one| !evaluations.contains(&one.evaluation));
    file.dossier.retain(|one| !placements.contains(&one.placement));
    let needed: BTreeSet<&str> = file
        .dossier
        .iter()
        .filter_map(|one| Some(one.part::<Attachment>()?.hash.as_str()))
        .collect();
    file.contents.retain(|content| needed.contains(content.hash.as_str()));
}

fn take_other(file: &mut BinderFile, whom: ErasedId, former: &str) -> Result<(), AppError> {
    let mut traces = Traces::new(&whom.id.to_string(), former);
    match whom.kind {
        ErasedKind::Person => {
            let id = PersonId::from(whom.id);
            let Some(at) = file.people.iter().position(|one| one.id == id) else { return Ok(()) };
            let person = file.people.remove(at);
            traces.named(person.name);
            traces.reached([person.email]);
        }
        _ => {
            let id = SupervisorId::from(whom.id);
            let found = file.supervisors.iter().position(|one| one.id == id);
            let Some(at) = found else { return Ok(()) };
            let supervisor = file.supervisors.remove(at);
            traces.named(supervisor.name);
            traces.reached([supervisor.email, supervisor.phone]);
        }
    }
    for observation in &mut file.observations {
        if observation.author.is_some_and(|author| Uuid::from(author) == whom.id) {
            observation.author = None;
        }
    }
    scrub(&mut file.placements, &traces)?;
    scrub(&mut file.self_checks, &traces)?;
    scrub(&mut file.self_check_scores, &traces)?;
    scrub(&mut file.self_check_actions, &traces)?;
    scrub(&mut file.dossier, &traces)
}

fn scrub<R: Serialize + DeserializeOwned>(
    records: &mut [R],
    traces: &Traces,
) -> Result<(), AppError> {
    let broken = |_| AppError::new(ErrorCode::Internal);
    for record in records {
        let mut value = serde_json::to_value(&*record).map_err(broken)?;
        if traces.scrub(&mut value) {
            *record = serde_json::from_value(value).map_err(broken)?;
        }
    }
    Ok(())
}
