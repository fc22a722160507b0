//! The paper for partner schools.

use mentormap_domain::{ids::PersonId, person::Person};
use mentormap_report::{Report, SelfCheckInput, self_check_paper};

use super::wording;
use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The self-check of a year on paper; remarks and actions only if they go along.
    pub(crate) fn self_check_report(
        &self,
        year: i32,
        remarks: bool,
        actions: bool,
    ) -> Result<Report, AppError> {
        let check = self.self_check_record(year)?;
        let read = self.store.read();
        let people: Vec<Person> = read.all()?;
        let name = |id: PersonId| {
            people.iter().find(|person| person.id == id).map(|person| person.name.clone())
        };
        let mut before = Vec::new();
        for earlier in read.self_checks()?.iter().filter(|each| each.year < year) {
            before.push((earlier.year, read.self_check_scores(earlier.year)?));
        }
        let actions = match actions {
            true => Some(read.self_check_actions(year)?),
            false => None,
        };
        let with_name = |action: mentormap_domain::self_check::SelfCheckAction| {
            let who = action.who.and_then(name).unwrap_or_default();
            (action, who)
        };
        let input = SelfCheckInput {
            wording: wording(check.wording).clone(),
            people: check.people.iter().copied().filter_map(name).collect(),
            scores: read.self_check_scores(year)?,
            before,
            remarks,
            actions: actions.map(|list| list.into_iter().map(with_name).collect()),
            check,
        };
        Ok(self_check_paper(&self.paper_plain()?, &input, &self.messages()?))
    }
}
