//! What a report is made from: plain data of the field.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use mentormap_domain::{
    calendar::FreeDays,
    dossier::{DossierEntry, EvaluationContent, Signature, Subject, SupervisorView, content_hash},
    evaluation::{Answer, Author, Evaluation, Moment, Point, Rating},
    form::{Programme, SchoolForm, UniformForm},
    ids::PersonId,
    intern::Intern,
    observation::{Observation, Visibility},
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
    text::Lang,
};

use super::identity::Identity;

/// Everything that one report can show. What is missing prints as an empty line.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportInput {
    pub site: Option<Site>,
    pub group: Option<Group>,
    pub school: School,
    pub intern: Intern,
    pub placement: Placement,
    pub programme: Programme,
    pub uniform: UniformForm,
    pub school_form: SchoolForm,
    pub mentors: Vec<Person>,
    pub supervisor: Option<Supervisor>,
    /// At most one per moment and author.
    pub evaluations: Vec<EvaluationInput>,
    /// Of any kind: private and binned ones are left out by the report itself.
    pub observations: Vec<Observation>,
    /// What is kept around the placement, of any kind and not in the bin; each part of the report
    /// takes what may leave the site.
    pub dossier: Vec<DossierEntry>,
    /// The free days around the period, as the site has them.
    pub free: FreeDays,
    /// Signatures under anything in the binder; a report shows those under what it says.
    pub signatures: Vec<SignedOn>,
    /// Whether it is still on its way through the review of the site; every page says so.
    pub draft: bool,
    /// Whether the supervisor's levels are left out.
    pub mentor_only: bool,
    /// The names of those who observed.
    pub authors: BTreeMap<PersonId, String>,
    /// Which report.
    pub moment: Moment,
    /// The language of the form's texts.
    pub lang: Lang,
    /// The language in which the site writes.
    pub written: Lang,
    /// The day on the report.
    pub date: NaiveDate,
}

/// A signature, and what the clock on the wall showed when it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedOn {
    pub signature: Signature,
    pub wall: NaiveDateTime,
}

/// One filled-in form with all that hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationInput {
    pub evaluation: Evaluation,
    pub ratings: Vec<Rating>,
    pub points: Vec<Point>,
    pub answers: Vec<Answer>,
}

impl EvaluationInput {
    /// What a signature stands under.
    fn content(&self) -> EvaluationContent {
        let EvaluationInput { evaluation, ratings, points, answers } = self;
        EvaluationContent::new(evaluation, ratings.clone(), points.clone(), answers.clone())
    }
}

impl ReportInput {
    /// Whom the report is about.
    pub(crate) fn identity(&self) -> Identity<'_> {
        Identity {
            site: self.site.as_ref(),
            group: self.group.as_ref(),
            school: &self.school,
            intern: &self.intern,
            placement: &self.placement,
            programme: &self.programme,
            mentors: &self.mentors,
            supervisor: self.supervisor.as_ref(),
            date: self.date,
        }
    }

    /// Where the supervisor judges a criterion of this form otherwise than the mentor, whether it
    /// is shown or not.
    pub fn supervisor_view(&self, moment: Moment, item: &str) -> Option<&SupervisorView> {
        let evaluation = self.evaluation(moment, Author::Mentor)?.evaluation.id;
        let views = self.dossier.iter().filter_map(DossierEntry::part::<SupervisorView>);
        let form = &self.school_form.id;
        let here = |view: &&SupervisorView| view.evaluation == evaluation && view.form == *form;
        views.filter(here).find(|view| view.item == item)
    }

    /// The signatures under what the mentor's form of this report says, first to last. One under
    /// another content is no signature of this report.
    pub(crate) fn valid_signatures(&self) -> Vec<SignedOn> {
        let Some(form) = self.evaluation(self.moment, Author::Mentor) else { return Vec::new() };
        let subject = Subject::Evaluation(form.evaluation.id);
        let Some(hash) = content_hash(&form.content()) else { return Vec::new() };
        let mut valid = self.signatures.clone();
        valid.retain(|on| on.signature.subject == subject && on.signature.hash == hash);
        valid.sort_by(|a, b| {
            (a.signature.at, &a.signature.name).cmp(&(b.signature.at, &b.signature.name))
        });
        valid
    }

    /// The form that `author` filled in at `moment`.
    pub(crate) fn evaluation(&self, moment: Moment, author: Author) -> Option<&EvaluationInput> {
        self.evaluations
            .iter()
            .find(|e| e.evaluation.moment == moment && e.evaluation.author == author)
    }

    /// The moments that this report shows: an interim report shows nothing of the end.
    pub(crate) fn moments(&self) -> Vec<Moment> {
        match self.moment {
            Moment::Interim => vec![Moment::Interim],
            Moment::Final if self.has(Moment::Interim) => vec![Moment::Interim, Moment::Final],
            Moment::Final => vec![Moment::Final],
        }
    }

    fn has(&self, moment: Moment) -> bool {
        self.evaluations.iter().any(|e| e.evaluation.moment == moment)
    }

    /// The observations that may leave the site, oldest first: shared, not in the bin, of this
    /// placement, and not from after the evaluation when that has a date.
    pub fn shared_observations(&self) -> Vec<&Observation> {
        let held = self.evaluation(self.moment, Author::Mentor).and_then(|e| e.evaluation.date);
        let mut shared: Vec<&Observation> = self
            .observations
            .iter()
            .filter(|o| o.visibility == Visibility::Shared && o.binned.is_none())
            .filter(|o| o.placement == self.placement.id)
            .filter(|o| held.is_none_or(|held| o.date <= held))
            .collect();
        shared.sort_by_key(|o| (o.date, o.created, o.id));
        shared
    }
}
