//! What the binder knows already, to recognise rows by.

use std::collections::BTreeMap;

use mentormap_domain::{
    NaiveDate,
    form::{FormFile, FormKind, Role},
    ids::{GroupId, InternId, PersonId},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::School,
};
use mentormap_exchange::class_list::folded;

use crate::{binder::Binder, error::AppError};

/// People, groups, programmes and placements of the binder, and those of rows higher up.
pub(super) struct Known {
    interns: Vec<Intern>,
    /// Each with the row that it comes from; none: from the binder.
    placements: Vec<(Placement, Option<u32>)>,
    groups: Vec<(GroupId, String)>,
    mentors: Vec<(PersonId, String)>,
    pub(super) schools: Vec<School>,
    /// Titles in every language, by id.
    programmes: BTreeMap<String, Vec<String>>,
}

/// Whether an intern is known.
pub(super) enum Who {
    New,
    /// New, and another intern has the name.
    Namesake,
    Known(Intern),
}

impl Known {
    pub(super) fn read(binder: &mut Binder) -> Result<Known, AppError> {
        let lang = binder.lang()?;
        let read = binder.store.read();
        let newest = binder.shelf.newest(&read, FormKind::Programme)?;
        let programmes = newest.iter().filter_map(|(id, form)| match &**form {
            FormFile::Programme(programme) => {
                let mut titles = vec![programme.title.get(lang).to_owned()];
                titles.extend(programme.title.0.values().cloned());
                Some((id.clone(), titles))
            }
            _ => None,
        });
        Ok(Known {
            interns: read.interns()?,
            placements: read.placements()?.into_iter().map(|each| (each, None)).collect(),
            groups: read.groups()?.into_iter().map(|group| (group.id, group.name)).collect(),
            mentors: mentors(read.all::<Person>()?),
            schools: read.schools()?,
            programmes: programmes.collect(),
        })
    }

    /// Who has this address; else who has this name, accents and case aside, and not another
    /// address.
    pub(super) fn who(&self, name: &str, email: &str) -> Who {
        let email = email.trim().to_lowercase();
        let address = |intern: &Intern| intern.email.trim().to_lowercase();
        let by_email = self.interns.iter().find(|one| !email.is_empty() && address(one) == email);
        if let Some(intern) = by_email {
            return Who::Known(intern.clone());
        }
        let name = folded(name);
        let named: Vec<&Intern> = self
            .interns
            .iter()
            .filter(|one| !name.is_empty() && folded(&one.name) == name)
            .collect();
        let same = named.iter().find(|one| email.is_empty() || one.email.trim().is_empty());
        match same {
            Some(intern) => Who::Known((*intern).clone()),
            None if named.is_empty() => Who::New,
            None => Who::Namesake,
        }
    }

    /// A placement of `intern` in the programme that overlaps the period: the row it comes from,
    /// none inside when it is in the binder.
    pub(super) fn same_placement(
        &self,
        intern: InternId,
        programme: &str,
        (start, end): (NaiveDate, NaiveDate),
    ) -> Option<Option<u32>> {
        let same = |each: &Placement| {
            each.intern == intern
                && each.programme.id == programme
                && each.start <= end
                && each.end >= start
        };
        self.placements.iter().find(|(each, _)| same(each)).map(|(_, row)| *row)
    }

    /// The group of this name.
    pub(super) fn group(&self, name: &str) -> Option<GroupId> {
        let name = folded(name);
        self.groups.iter().find(|(_, known)| folded(known) == name).map(|(id, _)| *id)
    }

    pub(super) fn group_name(&self, id: GroupId) -> Option<String> {
        self.groups.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone())
    }

    /// The names of all groups, to say which there are.
    pub(super) fn groups(&self) -> String {
        let names: Vec<&str> = self.groups.iter().map(|(_, name)| name.as_str()).collect();
        names.join(", ")
    }

    /// The mentor of this name.
    pub(super) fn mentor(&self, name: &str) -> Option<PersonId> {
        let name = folded(name);
        self.mentors.iter().find(|(_, known)| folded(known) == name).map(|(id, _)| *id)
    }

    pub(super) fn mentor_name(&self, id: PersonId) -> Option<String> {
        self.mentors.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone())
    }

    /// The names of all mentors, to say which there are.
    pub(super) fn mentors(&self) -> String {
        let names: Vec<&str> = self.mentors.iter().map(|(_, name)| name.as_str()).collect();
        names.join(", ")
    }

    /// The programme with this id or title, in any language; also when just one title begins so.
    pub(super) fn programme(&self, text: &str) -> Option<String> {
        let text = folded(text);
        if text.is_empty() {
            return None;
        }
        let named = |test: &dyn Fn(&str) -> bool| -> Vec<String> {
            let has = |id: &str, titles: &[String]| {
                test(&folded(id)) || titles.iter().any(|title| test(&folded(title)))
            };
            let found = self.programmes.iter().filter(|(id, titles)| has(id, titles));
            found.map(|(id, _)| id.clone()).collect()
        };
        let mut found = named(&|title| title == text);
        if found.is_empty() {
            found = named(&|title| title.starts_with(&text));
        }
        (found.len() == 1).then(|| found.remove(0))
    }

    /// The title of a programme in the language of the program.
    pub(super) fn title(&self, id: &str) -> String {
        self.programmes.get(id).and_then(|titles| titles.first()).cloned().unwrap_or_default()
    }

    /// The titles of all programmes, to say which there are.
    pub(super) fn titles(&self) -> String {
        let titles: Vec<String> = self.programmes.keys().map(|id| self.title(id)).collect();
        titles.join(", ")
    }

    /// Knows from now on what a row will write.
    pub(super) fn learn(&mut self, row: u32, intern: &Intern, placement: &Placement) {
        match self.interns.iter_mut().find(|one| one.id == intern.id) {
            Some(known) => *known = intern.clone(),
            None => self.interns.push(intern.clone()),
        }
        self.placements.push((placement.clone(), Some(row)));
    }
}

fn mentors(people: Vec<Person>) -> Vec<(PersonId, String)> {
    let guides = |person: &Person| person.binned.is_none() && person.roles.contains(&Role::Mentor);
    people.into_iter().filter(guides).map(|person| (person.id, person.name)).collect()
}
