//! The sample binder: real forms, made-up people, shifted so that its today is today.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use mentormap_domain::{
    NaiveDate,
    dossier::{Body, EvaluationContent, content_hash},
    evaluation::Evaluation,
    form::Role,
    ids::{EvaluationId, PersonId},
    self_check::first_year,
    text::Lang,
};
use mentormap_exchange::binder::{BinderFile, read};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    binder::{Binder, put_setting, setting},
    clock::Clock,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{Saved, binder::BinderStatus},
};

const SAMPLE: &str = include_str!("../../../../../assets/demo/sample.json");

/// Fills an empty binder with the sample.
///
/// # Errors
/// `not-empty` when the binder holds people already.
pub fn load_sample(binder: &mut Binder, language: Lang) -> Result<(), AppError> {
    if !binder.store.read().people()?.is_empty() {
        return Err(AppError::new(ErrorCode::NotEmpty).with("place", "people"));
    }
    let mut file = read(SAMPLE)?;
    shift(&mut file, &*binder.clock);
    seal(&mut file);
    let me = first_mentor(&file);
    binder.take(file, false, Operation::Sample, |tx| {
        if let Some(me) = me {
            put_setting(tx, setting::ME, &me.to_string())?;
        }
        put_setting(tx, setting::LANGUAGE, language.code())?;
        put_setting(tx, setting::SAMPLE, "yes")
    })?;
    Ok(())
}

fn first_mentor(file: &BinderFile) -> Option<PersonId> {
    file.people.iter().find(|person| person.roles.contains(&Role::Mentor)).map(|person| person.id)
}

/// The day that the sample was written against.
fn written() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, 22)
}

/// Moves every day by whole weeks, so that weekdays stay what they are and nothing lies ahead of
/// today. Its hours are hours on the wall, wherever the binder is opened.
fn shift(file: &mut BinderFile, clock: &dyn Clock) {
    let Some(written) = written() else { return };
    let weeks = (clock.today() - written).num_days().div_euclid(7);
    let distance = TimeDelta::weeks(weeks);
    let day = |day: &mut NaiveDate| *day += distance;
    let time = |time: &mut DateTime<Utc>| *time = clock.moment(time.naive_utc() + distance);
    for placement in &mut file.placements {
        day(&mut placement.start);
        day(&mut placement.end);
        placement.arrangement = moved(&placement.arrangement, distance);
    }
    for entry in &mut file.dossier {
        entry.body = moved(&entry.body, distance);
        time(&mut entry.created);
    }
    shift_checks(file, distance);
    for holiday in &mut file.holidays {
        day(&mut holiday.from);
        day(&mut holiday.to);
    }
    for observation in &mut file.observations {
        day(&mut observation.date);
        time(&mut observation.created);
    }
    for evaluation in &mut file.evaluations {
        evaluation.date.iter_mut().for_each(day);
        time(&mut evaluation.created);
    }
    // The value of a date field is a day in text.
    for answer in &mut file.answers {
        if let Ok(date) = answer.value.parse::<NaiveDate>() {
            answer.value = (date + distance).to_string();
        }
    }
}

/// Years follow the day of the newest self-check, so that two never become one.
fn shift_checks(file: &mut BinderFile, distance: TimeDelta) {
    let dated = file.self_checks.iter().filter_map(|check| Some((check.year, check.date?)));
    let newest = dated.max();
    let years = newest.map_or(0, |(year, date)| first_year(date + distance) - year);
    for check in &mut file.self_checks {
        check.year += years;
        check.date = check.date.map(|date| date + distance);
        check.created += distance;
    }
    for score in &mut file.self_check_scores {
        score.year += years;
    }
    for action in &mut file.self_check_actions {
        action.year += years;
        for day in [&mut action.due, &mut action.done].into_iter().flatten() {
            *day += distance;
        }
        action.created += distance;
    }
}

/// Binds the signatures to what they stand under: its days have moved.
fn seal(file: &mut BinderFile) {
    let hashes: BTreeMap<EvaluationId, String> =
        file.evaluations.iter().filter_map(|one| Some((one.id, hash(file, one)?))).collect();
    for entry in &mut file.dossier {
        if let Body::Signature(signature) = &mut entry.body
            && let Some(hash) = signature.subject.evaluation().and_then(|id| hashes.get(&id))
        {
            signature.hash.clone_from(hash);
        }
    }
}

fn hash(file: &BinderFile, evaluation: &Evaluation) -> Option<String> {
    let id = evaluation.id;
    let ratings = file.ratings.iter().filter(|rating| rating.evaluation == id).cloned();
    let points = file.points.iter().filter(|point| point.evaluation == id).cloned();
    let answers = file.answers.iter().filter(|answer| answer.evaluation == id).cloned();
    let (ratings, points, answers) = (ratings.collect(), points.collect(), answers.collect());
    content_hash(&EvaluationContent::new(evaluation, ratings, points, answers))
}

/// The same with every day and moment in it moved, however deep; as it was when it is no data.
fn moved<T: Clone + Serialize + DeserializeOwned>(value: &T, distance: TimeDelta) -> T {
    let moved = serde_json::to_value(value).map(|mut json| {
        move_days(&mut json, distance);
        serde_json::from_value(json)
    });
    moved.ok().and_then(Result::ok).unwrap_or_else(|| value.clone())
}

fn move_days(json: &mut Value, distance: TimeDelta) {
    match json {
        Value::String(text) => {
            if let Ok(day) = text.parse::<NaiveDate>() {
                *text = (day + distance).to_string();
            } else if let Ok(moment) = text.parse::<DateTime<Utc>>() {
                *text = (moment + distance).to_rfc3339();
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|json| move_days(json, distance)),
        Value::Object(fields) => fields.values_mut().for_each(|json| move_days(json, distance)),
        _ => {}
    }
}

impl Binder {
    /// Takes everything of the sample out again; the first run returns.
    ///
    /// # Errors
    /// `not-found` in a binder that does not hold the sample.
    pub fn sample_remove(&mut self, (): ()) -> Result<Saved<BinderStatus>, AppError> {
        let sample = self.store.read().setting(setting::SAMPLE)?.is_some_and(|v| v == "yes");
        if !sample {
            return Err(AppError::new(ErrorCode::NotFound));
        }
        let saved = self.transact(Operation::SampleRemove, |tx| {
            remove_all(tx)?;
            put_setting(tx, setting::SAMPLE, "no")?;
            put_setting(tx, setting::ME, "")
        })?;
        let status = self.binder_status(())?;
        Ok(saved.with(status))
    }
}

/// Children first, so that nothing ever hangs in the air.
fn remove_all(tx: &mut mentormap_store::Tx<'_>) -> Result<(), AppError> {
    use mentormap_domain::{
        calendar::Holiday,
        dossier::DossierEntry,
        evaluation::{Answer, Evaluation, Point, Rating},
        intern::Intern,
        mail::MailTemplate,
        observation::Observation,
        person::Person,
        placement::Placement,
        school::{School, Supervisor},
        self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
        site::{Group, Site},
    };
    remove::<DossierEntry>(tx)?;
    remove::<Holiday>(tx)?;
    remove::<MailTemplate>(tx)?;
    remove::<SelfCheckAction>(tx)?;
    remove::<SelfCheckScore>(tx)?;
    remove::<SelfCheck>(tx)?;
    remove::<Answer>(tx)?;
    remove::<Point>(tx)?;
    remove::<Rating>(tx)?;
    remove::<Evaluation>(tx)?;
    remove::<Observation>(tx)?;
    remove::<Placement>(tx)?;
    remove::<Intern>(tx)?;
    remove::<Supervisor>(tx)?;
    remove::<School>(tx)?;
    remove::<Person>(tx)?;
    remove::<Group>(tx)?;
    remove::<Site>(tx)
}

fn remove<R: mentormap_store::Record>(tx: &mut mentormap_store::Tx<'_>) -> Result<(), AppError> {
    for record in tx.read().all::<R>()? {
        tx.remove::<R>(&record.key())?;
    }
    Ok(())
}
