//! The sample binder: real forms, made-up people, shifted so that its today is today.

use chrono::{DateTime, TimeDelta, Utc};
use mentormap_domain::{NaiveDate, form::Role, ids::PersonId, text::Lang};
use mentormap_exchange::binder::{BinderFile, read};

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
    let me = first_mentor(&file);
    binder.take(file, false, Operation::Sample)?;
    binder.transact(Operation::Sample, |tx| {
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
        evaluation::{Answer, Evaluation, Point, Rating},
        intern::Intern,
        observation::Observation,
        person::Person,
        placement::Placement,
        school::{School, Supervisor},
        site::{Group, Site},
    };
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
