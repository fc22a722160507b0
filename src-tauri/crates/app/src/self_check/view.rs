//! Reading the years.

use std::collections::BTreeMap;

use mentormap_domain::{
    ids::PersonId,
    person::Person,
    self_check::{
        SelfCheck, SelfCheckAction, SelfCheckScore, Statement, Wording, first_year, mean,
    },
    text::Lang,
};

use super::wording;
use crate::{
    binder::Binder,
    error::AppError,
    wire::self_check::{
        SelfCheckActionView, SelfCheckPerson, SelfCheckStatement, SelfCheckView, SelfCheckYear,
    },
};

impl Binder {
    /// Every self-check, to fill in and to compare over the years.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn self_check(&mut self, (): ()) -> Result<SelfCheckView, AppError> {
        let checks = self.store.read().self_checks()?;
        let people = self.people_once()?;
        let mut years = Vec::new();
        for check in &checks {
            years.push(self.self_check_year(check, &people)?);
        }
        let person = |Person { id, name, .. }| SelfCheckPerson { id, name };
        Ok(SelfCheckView {
            this_year: first_year(self.clock.today()),
            years,
            people: people.into_iter().map(person).collect(),
        })
    }

    fn self_check_year(
        &self,
        check: &SelfCheck,
        people: &[Person],
    ) -> Result<SelfCheckYear, AppError> {
        let read = self.store.read();
        let scores = read.self_check_scores(check.year)?;
        let actions = read.self_check_actions(check.year)?;
        let (lang, today) = (self.lang()?, self.clock.today());
        let wording = wording(check.wording);
        let there = |id: &PersonId| people.iter().any(|person| person.id == *id);
        let action = |action: SelfCheckAction| SelfCheckActionView {
            late: action.is_late(today),
            id: action.id,
            statement: action.statement,
            text: action.text,
            who: action.who.filter(there),
            due: action.due,
            done: action.done,
        };
        Ok(SelfCheckYear {
            year: check.year,
            date: check.date,
            people: check.people.iter().copied().filter(there).collect(),
            others: check.others.clone(),
            levels: wording.levels.iter().map(|level| level.get(lang).to_owned()).collect(),
            mean: mean(&scores),
            statements: statements(wording, scores, lang),
            actions: actions.into_iter().map(action).collect(),
        })
    }
}

/// The statements of a wording with what was said of them; what was scored beside them, as a newer
/// program may have done, comes behind by its id.
fn statements(
    wording: &Wording,
    scores: Vec<SelfCheckScore>,
    lang: Lang,
) -> Vec<SelfCheckStatement> {
    let mut by_id: BTreeMap<String, SelfCheckScore> =
        scores.into_iter().map(|score| (score.statement.clone(), score)).collect();
    let mut list: Vec<SelfCheckStatement> = Vec::new();
    for Statement { id, title, text } in &wording.statements {
        let score = by_id.remove(id);
        list.push(statement(list.len(), id, title.get(lang), text.get(lang), score));
    }
    for (id, score) in by_id {
        list.push(statement(list.len(), &id, &id, "", Some(score)));
    }
    list
}

fn statement(
    index: usize,
    id: &str,
    title: &str,
    text: &str,
    score: Option<SelfCheckScore>,
) -> SelfCheckStatement {
    let (level, remark) = score.map(|score| (score.level, score.remark)).unwrap_or_default();
    SelfCheckStatement {
        id: id.to_owned(),
        number: u32::try_from(index + 1).unwrap_or(u32::MAX),
        title: title.to_owned(),
        text: text.to_owned(),
        level,
        remark,
    }
}
