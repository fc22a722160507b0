//! What the types cannot say of a binder document: lengths, double ids, references, periods.

use std::{collections::BTreeSet, fmt::Display};

use mentormap_domain::ids::{
    EntryId, EvaluationId, GroupId, InternId, ObservationId, PersonId, PlacementId, SchoolId,
    SupervisorId,
};

use super::{BinderFile, content};
use crate::{ExchangeError, Fault};

/// The longest single text, in characters.
pub const MAX_TEXT: usize = 20_000;

struct Known {
    people: BTreeSet<PersonId>,
    groups: BTreeSet<GroupId>,
    schools: BTreeSet<SchoolId>,
    supervisors: BTreeSet<SupervisorId>,
    interns: BTreeSet<InternId>,
    placements: BTreeSet<PlacementId>,
    observations: BTreeSet<ObservationId>,
    evaluations: BTreeSet<EvaluationId>,
    entries: BTreeSet<EntryId>,
}

/// The first fault of the document.
pub(super) fn check(binder: &BinderFile) -> Result<(), ExchangeError> {
    let known = known(binder)?;
    people(binder)?;
    schools(binder, &known)?;
    placements(binder, &known)?;
    observations(binder, &known)?;
    evaluations(binder, &known)?;
    dossier(binder, &known)?;
    self_checks(binder)?;
    mail_templates(binder)?;
    content::check(binder)
}

fn known(binder: &BinderFile) -> Result<Known, ExchangeError> {
    unique("points", binder.points.iter().map(|p| p.id))?;
    Ok(Known {
        people: unique("people", binder.people.iter().map(|p| p.id))?,
        groups: unique("groups", binder.groups.iter().map(|g| g.id))?,
        schools: unique("schools", binder.schools.iter().map(|s| s.id))?,
        supervisors: unique("supervisors", binder.supervisors.iter().map(|s| s.id))?,
        interns: unique("interns", binder.interns.iter().map(|i| i.id))?,
        placements: unique("placements", binder.placements.iter().map(|p| p.id))?,
        observations: unique("observations", binder.observations.iter().map(|o| o.id))?,
        evaluations: unique("evaluations", binder.evaluations.iter().map(|e| e.id))?,
        entries: unique("dossier", binder.dossier.iter().map(|e| e.id))?,
    })
}

fn people(binder: &BinderFile) -> Result<(), ExchangeError> {
    for (i, person) in binder.people.iter().enumerate() {
        text(|| format!("people[{i}].name"), &person.name, true)?;
    }
    for (i, intern) in binder.interns.iter().enumerate() {
        text(|| format!("interns[{i}].name"), &intern.name, true)?;
    }
    for (i, group) in binder.groups.iter().enumerate() {
        text(|| format!("groups[{i}].name"), &group.name, true)?;
    }
    Ok(())
}

fn schools(binder: &BinderFile, known: &Known) -> Result<(), ExchangeError> {
    for (i, school) in binder.schools.iter().enumerate() {
        text(|| format!("schools[{i}].name"), &school.name, true)?;
    }
    for (i, supervisor) in binder.supervisors.iter().enumerate() {
        text(|| format!("supervisors[{i}].name"), &supervisor.name, true)?;
        refers(|| format!("supervisors[{i}].school"), &known.schools, &supervisor.school)?;
    }
    Ok(())
}

fn placements(binder: &BinderFile, known: &Known) -> Result<(), ExchangeError> {
    for (i, placement) in binder.placements.iter().enumerate() {
        let at = |field: &str| format!("placements[{i}].{field}");
        refers(|| at("intern"), &known.interns, &placement.intern)?;
        refers(|| at("school"), &known.schools, &placement.school)?;
        if let Some(group) = &placement.group {
            refers(|| at("group"), &known.groups, group)?;
        }
        if let Some(supervisor) = &placement.supervisor {
            refers(|| at("supervisor"), &known.supervisors, supervisor)?;
        }
        for mentor in &placement.mentors {
            refers(|| at("mentors"), &known.people, mentor)?;
        }
        if placement.end < placement.start {
            return Err(ExchangeError::new(Fault::Broken, at("end"), "end before start"));
        }
    }
    Ok(())
}

fn observations(binder: &BinderFile, known: &Known) -> Result<(), ExchangeError> {
    for (i, observation) in binder.observations.iter().enumerate() {
        let at = |field: &str| format!("observations[{i}].{field}");
        text(|| at("text"), &observation.text, true)?;
        text(|| at("activity"), &observation.activity, false)?;
        refers(|| at("placement"), &known.placements, &observation.placement)?;
        if let Some(author) = &observation.author {
            refers(|| at("author"), &known.people, author)?;
        }
        let indicators = observation.indicators.iter().map(|o| o.indicator.as_str());
        unique(&at("indicators"), indicators)?;
    }
    Ok(())
}

fn evaluations(binder: &BinderFile, known: &Known) -> Result<(), ExchangeError> {
    let moments = binder.evaluations.iter().map(|e| (e.placement, e.moment, e.author));
    unique("evaluations", moments.map(|key| format!("{key:?}")))?;
    for (i, evaluation) in binder.evaluations.iter().enumerate() {
        refers(|| format!("evaluations[{i}].placement"), &known.placements, &evaluation.placement)?;
        text(|| format!("evaluations[{i}].conclusion"), &evaluation.conclusion, false)?;
    }
    unique("ratings", binder.ratings.iter().map(|r| format!("{} {}", r.evaluation, r.indicator)))?;
    for (i, rating) in binder.ratings.iter().enumerate() {
        refers(|| format!("ratings[{i}].evaluation"), &known.evaluations, &rating.evaluation)?;
        text(|| format!("ratings[{i}].remark"), &rating.remark, false)?;
    }
    for (i, point) in binder.points.iter().enumerate() {
        refers(|| format!("points[{i}].evaluation"), &known.evaluations, &point.evaluation)?;
        text(|| format!("points[{i}].text"), &point.text, false)?;
        text(|| format!("points[{i}].expected"), &point.expected, false)?;
        if let Some(observation) = &point.observation {
            refers(|| format!("points[{i}].observation"), &known.observations, observation)?;
        }
    }
    let answers = binder.answers.iter();
    unique("answers", answers.map(|a| format!("{} {} {}", a.evaluation, a.form, a.item)))?;
    for (i, answer) in binder.answers.iter().enumerate() {
        refers(|| format!("answers[{i}].evaluation"), &known.evaluations, &answer.evaluation)?;
        text(|| format!("answers[{i}].value"), &answer.value, false)?;
        text(|| format!("answers[{i}].reason"), &answer.reason, false)?;
    }
    Ok(())
}

fn dossier(binder: &BinderFile, known: &Known) -> Result<(), ExchangeError> {
    let spots = binder.dossier.iter().filter(|entry| entry.binned.is_none());
    let spots = spots.filter_map(|entry| {
        Some(format!("{} {:?} {}", entry.placement, entry.body.kind(), entry.body.spot()?))
    });
    unique("dossier", spots)?;
    for (i, entry) in binder.dossier.iter().enumerate() {
        refers(|| format!("dossier[{i}].placement"), &known.placements, &entry.placement)?;
        text(|| format!("dossier[{i}].body"), &entry.body.words(), false)?;
        for target in entry.body.entries() {
            refers(|| format!("dossier[{i}].body.of"), &known.entries, &target)?;
        }
        for evaluation in entry.body.evaluations() {
            let place = || format!("dossier[{i}].body.evaluation");
            refers(place, &known.evaluations, &evaluation)?;
        }
    }
    unique("holidays", binder.holidays.iter().map(|holiday| holiday.id))?;
    for (i, holiday) in binder.holidays.iter().enumerate() {
        text(|| format!("holidays[{i}].name"), &holiday.name, false)?;
        if holiday.to < holiday.from {
            let reason = "end before start";
            return Err(ExchangeError::new(Fault::Broken, format!("holidays[{i}].to"), reason));
        }
    }
    Ok(())
}

fn self_checks(binder: &BinderFile) -> Result<(), ExchangeError> {
    let years = unique("self_checks", binder.self_checks.iter().map(|check| check.year))?;
    for (i, check) in binder.self_checks.iter().enumerate() {
        text(|| format!("self_checks[{i}].others"), &check.others, false)?;
    }
    let scores = &binder.self_check_scores;
    let keys = scores.iter().map(|score| format!("{} {}", score.year, score.statement));
    unique("self_check_scores", keys)?;
    for (i, score) in scores.iter().enumerate() {
        refers(|| format!("self_check_scores[{i}].year"), &years, &score.year)?;
        text(|| format!("self_check_scores[{i}].remark"), &score.remark, false)?;
    }
    unique("self_check_actions", binder.self_check_actions.iter().map(|action| action.id))?;
    for (i, action) in binder.self_check_actions.iter().enumerate() {
        refers(|| format!("self_check_actions[{i}].year"), &years, &action.year)?;
        text(|| format!("self_check_actions[{i}].text"), &action.text, true)?;
    }
    Ok(())
}

fn mail_templates(binder: &BinderFile) -> Result<(), ExchangeError> {
    let all = &binder.mail_templates;
    let keys = all.iter().map(|one| format!("{} {}", one.kind.name(), one.language.code()));
    unique("mail_templates", keys)?;
    for (i, one) in all.iter().enumerate() {
        text(|| format!("mail_templates[{i}].subject"), &one.subject, true)?;
        text(|| format!("mail_templates[{i}].text"), &one.text, true)?;
    }
    Ok(())
}

pub(super) fn unique<T: Ord + Display + Clone>(
    place: &str,
    ids: impl Iterator<Item = T>,
) -> Result<BTreeSet<T>, ExchangeError> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id.clone()) {
            let reason = format!("{id} stands twice");
            return Err(ExchangeError::new(Fault::Broken, format!("{place}[{index}]"), reason));
        }
    }
    Ok(seen)
}

fn refers<T: Ord + Display>(
    place: impl Fn() -> String,
    known: &BTreeSet<T>,
    id: &T,
) -> Result<(), ExchangeError> {
    if known.contains(id) {
        return Ok(());
    }
    Err(ExchangeError::new(Fault::ReferenceMissing, place(), id.to_string()))
}

fn text(place: impl Fn() -> String, text: &str, required: bool) -> Result<(), ExchangeError> {
    if required && text.trim().is_empty() {
        return Err(ExchangeError::new(Fault::Broken, place(), "empty"));
    }
    if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
        let reason = format!("more than {MAX_TEXT} characters");
        return Err(ExchangeError::new(Fault::TooLarge, place(), reason));
    }
    Ok(())
}
