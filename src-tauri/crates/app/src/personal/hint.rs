//! A quiet word when a note seems to name a child.

use mentormap_domain::{
    ids::PlacementId,
    intern::Intern,
    person::Person,
    personal::{Hint, KnownNames, hints},
    placement::Placement,
    school::{School, Supervisor},
    site::Group,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::personal::ChildHintAsk,
};

/// No group has more children; more is a typing error.
const MOST_CHILDREN: usize = 500;
/// Longer is no first name.
const LONGEST: usize = 60;
/// Of a longer text only so much is looked at, in characters.
const MOST_TEXT: usize = 20_000;

impl Binder {
    /// The words of a note that seem to name a child. Nothing is kept, and nothing is refused.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn child_hints(&mut self, ask: ChildHintAsk) -> Result<Vec<Hint>, AppError> {
        if ask.text.chars().count() > MOST_TEXT {
            return Ok(Vec::new());
        }
        let read = self.store.read();
        let groups = read.all::<Group>()?;
        let site = read.site()?.map(|site| site.name).unwrap_or_default();
        let mut others = vec![site];
        others.extend(read.people()?.into_iter().map(|one: Person| one.name));
        others.extend(read.supervisors()?.into_iter().map(|one: Supervisor| one.name));
        others.extend(read.schools()?.into_iter().map(|one: School| one.name));
        others.extend(groups.iter().map(|group| group.name.clone()));
        others.extend(self.names_near(ask.placement)?);
        let children = groups.iter().flat_map(|group| &group.children).map(String::as_str);
        let known = KnownNames::new(children, others.iter().map(String::as_str));
        Ok(hints(&ask.text, &known))
    }

    /// The intern of the placement; of no placement all of those at hand.
    fn names_near(&self, placement: Option<PlacementId>) -> Result<Vec<String>, AppError> {
        let read = self.store.read();
        let Some(id) = placement else {
            return Ok(read.interns()?.into_iter().map(|intern| intern.name).collect());
        };
        let intern = read.get::<Placement>(&id)?.map(|placement| placement.intern);
        let intern = intern.map(|id| read.get::<Intern>(&id)).transpose()?.flatten();
        Ok(intern.map(|intern| intern.name).into_iter().collect())
    }
}

/// First names, one per line, each once, in their order.
///
/// # Errors
/// `text-too-long`; `too-many-names`.
pub(crate) fn first_names(lines: &str) -> Result<Vec<String>, AppError> {
    let mut names: Vec<String> = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.chars().count() > LONGEST {
            let error = AppError::new(ErrorCode::TextTooLong).with("max", LONGEST);
            return Err(error.at("children"));
        }
        if !names.iter().any(|name| name == line) {
            names.push(line.to_owned());
        }
    }
    if names.len() > MOST_CHILDREN {
        return Err(AppError::new(ErrorCode::TooManyNames).at("children"));
    }
    Ok(names)
}
