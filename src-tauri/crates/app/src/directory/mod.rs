//! The people, groups and schools around a placement: looking them up and saving them.

use mentormap_domain::{
    form::{FormKind, Role},
    person::Person,
    school::{School, Supervisor},
    site::{Group, Site},
};

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    personal::first_names,
    wire::{
        Saved,
        directory::{Directory, GroupDraft, PersonDraft, SchoolDraft, SiteDraft, SupervisorDraft},
    },
};

/// No group has more interns at once; a higher number is a typing error.
const MOST_PLACES: u32 = 200;

impl Binder {
    /// Everything one chooses from.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn directory(&mut self, (): ()) -> Result<Directory, AppError> {
        let programmes = self.newest_forms(FormKind::Programme)?;
        let school_forms = self.newest_forms(FormKind::School)?;
        let read = self.store.read();
        Ok(Directory {
            site: read.site()?,
            groups: read.groups()?,
            people: self.people_once()?,
            schools: read.schools()?,
            supervisors: read.supervisors()?,
            programmes,
            school_forms,
        })
    }

    /// Keeps the site's name and address, and whether a reviewer reads what leaves it.
    ///
    /// # Errors
    /// `name-missing`, `email-invalid`, `text-too-long`.
    pub fn site_save(&mut self, draft: SiteDraft) -> Result<Saved<Site>, AppError> {
        let known = self.store.read().site()?;
        let site = Site {
            id: known.as_ref().map_or_else(|| self.new_id(), |site| site.id),
            name: check::name("name", &draft.name)?,
            address: check::text("address", &draft.address, check::LINE)?,
            phone: check::text("phone", &draft.phone, check::LINE)?,
            email: check::email("email", &draft.email)?,
            review: draft.review,
            file_pattern: known.as_ref().and_then(|site| site.file_pattern.clone()),
            privacy: known.map(|site| site.privacy).unwrap_or_default(),
        };
        self.transact(Operation::SiteSave, |tx| {
            tx.put(&site)?;
            Ok(site)
        })
    }

    /// Adds or changes a group.
    ///
    /// # Errors
    /// `name-missing`, `text-too-long`; `number-invalid` for more places than a group can have;
    /// `too-many-names` for more children than a group can have.
    pub fn group_save(&mut self, draft: GroupDraft) -> Result<Saved<Group>, AppError> {
        if draft.capacity.is_some_and(|places| places > MOST_PLACES) {
            return Err(AppError::new(ErrorCode::NumberInvalid).at("capacity"));
        }
        let known = draft.id.map(|id| self.store.read().get::<Group>(&id)).transpose()?.flatten();
        let children = match &draft.children {
            Some(names) => first_names(names)?,
            None => known.map(|group| group.children).unwrap_or_default(),
        };
        let group = Group {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            name: check::name("name", &draft.name)?,
            ages: check::text("ages", &draft.ages, check::LINE)?,
            capacity: draft.capacity,
            children,
            binned: None,
        };
        self.transact(Operation::GroupSave, |tx| {
            tx.put(&group)?;
            Ok(group)
        })
    }

    /// Adds or changes a mentor, reviewer or director.
    ///
    /// # Errors
    /// `name-missing`, `email-invalid`, `text-too-long`; `director-only` for making somebody a
    /// director, or one no longer, in a binder whose directors unlock.
    pub fn person_save(&mut self, draft: PersonDraft) -> Result<Saved<Person>, AppError> {
        self.may_take_roles(&draft)?;
        let person = Person {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            name: check::name("name", &draft.name)?,
            roles: draft.roles,
            email: check::email("email", &draft.email)?,
            binned: None,
        };
        self.transact(Operation::PersonSave, |tx| {
            tx.put(&person)?;
            Ok(person)
        })
    }

    /// A director decides who unlocks: nobody makes themselves one.
    fn may_take_roles(&self, draft: &PersonDraft) -> Result<(), AppError> {
        let known = match draft.id {
            Some(id) => self.store.read().get::<Person>(&id)?,
            None => None,
        };
        let was = known.is_some_and(|person| person.roles.contains(&Role::Director));
        if was == draft.roles.contains(&Role::Director) || self.may_manage()? {
            return Ok(());
        }
        Err(AppError::new(ErrorCode::DirectorOnly).at("roles"))
    }

    /// Adds or changes a school.
    ///
    /// # Errors
    /// `name-missing`, `email-invalid`, `text-too-long`.
    pub fn school_save(&mut self, draft: SchoolDraft) -> Result<Saved<School>, AppError> {
        let school = School {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            name: check::name("name", &draft.name)?,
            address: check::text("address", &draft.address, check::LINE)?,
            email: check::email("email", &draft.email)?,
            binned: None,
        };
        self.transact(Operation::SchoolSave, |tx| {
            tx.put(&school)?;
            Ok(school)
        })
    }

    /// Adds or changes a supervisor.
    ///
    /// # Errors
    /// `name-missing`, `email-invalid`, `text-too-long`; `school-missing` for an unknown school.
    pub fn supervisor_save(
        &mut self,
        draft: SupervisorDraft,
    ) -> Result<Saved<Supervisor>, AppError> {
        let supervisor = Supervisor {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            school: draft.school,
            name: check::name("name", &draft.name)?,
            email: check::email("email", &draft.email)?,
            phone: check::text("phone", &draft.phone, check::LINE)?,
            binned: None,
        };
        self.transact(Operation::SupervisorSave, |tx| {
            if tx.get::<School>(&supervisor.school)?.is_none() {
                return Err(AppError::new(ErrorCode::SchoolMissing).at("school"));
            }
            tx.put(&supervisor)?;
            Ok(supervisor)
        })
    }
}
