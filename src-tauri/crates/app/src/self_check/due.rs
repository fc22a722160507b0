//! The actions that Today reminds of.

use mentormap_domain::person::Person;

use crate::{binder::Binder, error::AppError, wire::self_check::SelfCheckDue};

/// How far ahead an action is said, in days.
const AHEAD: i64 = 14;

/// What the team should have done, or should do within two weeks; the latest first.
pub(crate) fn due_actions(binder: &Binder) -> Result<Vec<SelfCheckDue>, AppError> {
    let today = binder.clock.today();
    let mut list = Vec::new();
    let open = binder.store.read().self_check_actions_open()?;
    let open = open.into_iter().filter_map(|action| Some((action.due?, action)));
    let soon: Vec<_> = open.filter(|(due, _)| (*due - today).num_days() <= AHEAD).collect();
    if soon.is_empty() {
        return Ok(list);
    }
    let (people, me) = (binder.store.read().people()?, binder.me()?);
    for (due, action) in soon {
        let who = people.iter().find(|person| Some(person.id) == action.who);
        list.push(SelfCheckDue {
            id: action.id,
            year: action.year,
            text: action.text,
            mine: me.is_some() && who.map(|person| person.id) == me,
            who: who.map(|Person { name, .. }| name.clone()).unwrap_or_default(),
            due,
            days: i32::try_from((due - today).num_days()).unwrap_or(i32::MAX),
        });
    }
    Ok(list)
}
