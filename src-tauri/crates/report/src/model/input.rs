//! What a report is made from: plain data of the field.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mentormap_domain::{
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
    /// The names of those who observed.
    pub authors: BTreeMap<PersonId, String>,
    /// Which report.
    pub moment: Moment,
    /// The language of the form's texts.
    pub lang: Lang,
    /// The day on the report.
    pub date: NaiveDate,
}

/// One filled-in form with all that hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationInput {
    pub evaluation: Evaluation,
    pub ratings: Vec<Rating>,
    pub points: Vec<Point>,
    pub answers: Vec<Answer>,
}

impl ReportInput {
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
