//! Class lists: what a school sends becomes interns with placements, after a look at every row.

mod known;
mod rows;

use mentormap_domain::{form::Role, ids::PersonId, person::Person};
use mentormap_exchange::{
    ExchangeError, Fault,
    class_list::{ClassList, read},
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        class_list::{
            ClassListChoice, ClassListColumn, ClassListDefaults, ClassListOutcome,
            ClassListPreview, ClassListTaken,
        },
    },
};
use rows::{Planned, plan};

/// The largest class list, in bytes.
pub const MAX_CLASS_LIST: usize = mentormap_exchange::class_list::MAX_BYTES;

/// A list that was chosen and not taken in yet; the page knows it by its id only.
pub(crate) struct OpenClassList {
    id: String,
    name: String,
    list: ClassList,
}

impl Binder {
    /// Reads a class list and keeps it at hand; the list before it is forgotten. Nothing is
    /// written. `name` is the name of the file, to show.
    ///
    /// # Errors
    /// `file-too-large`, `encoding-unknown`, `list-format-unknown`, `file-broken`, `columns-missing`,
    /// `list-empty`.
    pub fn class_list_open(
        &mut self,
        name: &str,
        bytes: &[u8],
    ) -> Result<ClassListPreview, AppError> {
        let list = read(bytes).map_err(refusal)?;
        let id = self.new_id::<uuid::Uuid>().to_string();
        self.open_list = Some(OpenClassList { id: id.clone(), name: name.to_owned(), list });
        let defaults = ClassListDefaults { mentor: self.mentor_me()?, ..Default::default() };
        self.class_list(ClassListChoice { list: id, defaults })
    }

    /// What taking the open list in will do, row by row. Nothing is written.
    ///
    /// # Errors
    /// `not-found` for a list that is not open any more.
    pub fn class_list(&mut self, choice: ClassListChoice) -> Result<ClassListPreview, AppError> {
        let planned = self.class_list_plan(&choice)?;
        let open = self.open_list(&choice.list)?;
        let columns = open.list.columns.iter().map(|(column, heading)| ClassListColumn {
            column: column.name().into(),
            heading: heading.clone(),
        });
        let count = |outcome| planned.iter().filter(|row| row.line.outcome == outcome).count();
        let takes = count(ClassListOutcome::NewIntern) + count(ClassListOutcome::NewPlacement);
        Ok(ClassListPreview {
            list: open.id.clone(),
            name: open.name.clone(),
            columns: columns.collect(),
            ignored: open.list.ignored.clone(),
            defaults: choice.defaults,
            takes: number(takes),
            refused: number(count(ClassListOutcome::Refused)),
            new_schools: names(&planned, |row| {
                row.prepared.as_ref()?.school.as_ref().map(|school| school.name.clone())
            }),
            new_supervisors: names(&planned, |row| {
                row.prepared.as_ref()?.supervisor.as_ref().map(|one| one.name.clone())
            }),
            rows: planned.into_iter().map(|row| row.line).collect(),
        })
    }

    /// Takes in what the preview says, as one change that can be undone. Rows with something
    /// wrong are left out.
    ///
    /// # Errors
    /// `not-found` for a list that is not open any more.
    pub fn class_list_take(
        &mut self,
        choice: ClassListChoice,
    ) -> Result<Saved<ClassListTaken>, AppError> {
        let planned = self.class_list_plan(&choice)?;
        let count =
            |outcome| number(planned.iter().filter(|row| row.line.outcome == outcome).count());
        let interns = count(ClassListOutcome::NewIntern);
        let taken = ClassListTaken {
            interns,
            placements: interns + count(ClassListOutcome::NewPlacement),
            skipped: count(ClassListOutcome::Duplicate),
            refused: count(ClassListOutcome::Refused),
        };
        let saved = self.transact(Operation::ClassListTake, |tx| {
            planned.iter().filter_map(|row| row.prepared.as_ref()).try_for_each(|each| each.put(tx))
        })?;
        self.open_list = None;
        Ok(saved.with(taken))
    }

    fn class_list_plan(&mut self, choice: &ClassListChoice) -> Result<Vec<Planned>, AppError> {
        let list = self.open_list(&choice.list)?.list.clone();
        plan(self, &list, &choice.defaults)
    }

    /// Who writes, when that is a mentor: whoever takes a list in guides its interns, it seems.
    fn mentor_me(&self) -> Result<Option<PersonId>, AppError> {
        let Some(me) = self.me()? else { return Ok(None) };
        let known = self.store.read().get::<Person>(&me)?;
        Ok(known.filter(|person| person.roles.contains(&Role::Mentor)).map(|person| person.id))
    }

    fn open_list(&self, id: &str) -> Result<&OpenClassList, AppError> {
        let open = self.open_list.as_ref().filter(|open| open.id == id);
        open.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "class-list"))
    }
}

/// A file of another kind is told with what to do about a class list.
fn refusal(error: ExchangeError) -> AppError {
    match error.fault {
        Fault::FormatUnknown => AppError::new(ErrorCode::ListFormatUnknown),
        _ => error.into(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn names(planned: &[Planned], name: impl Fn(&Planned) -> Option<String>) -> Vec<String> {
    let mut names: Vec<String> = planned.iter().filter_map(name).collect();
    names.sort();
    names.dedup();
    names
}
