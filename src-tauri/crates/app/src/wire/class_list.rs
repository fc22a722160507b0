//! Class lists: what is in one, and what taking it in will do.

use mentormap_domain::{
    NaiveDate,
    ids::{GroupId, PersonId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::AppError;

/// A class list that was chosen, with what it does not say itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassListChoice {
    /// The id that the open list has.
    pub list: String,
    pub defaults: ClassListDefaults,
}

/// What holds for rows that leave it open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassListDefaults {
    pub school: String,
    /// The id of a programme; empty: none.
    pub programme: String,
    pub start: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
    pub group: Option<GroupId>,
    /// Who guides them.
    pub mentor: Option<PersonId>,
}

/// What taking a list in will do, row by row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassListPreview {
    pub list: String,
    /// The name of the file.
    pub name: String,
    /// The columns that were recognised.
    pub columns: Vec<ClassListColumn>,
    /// Headings of columns that are left out.
    pub ignored: Vec<String>,
    pub rows: Vec<ClassListLine>,
    /// What holds for rows that leave it open.
    pub defaults: ClassListDefaults,
    /// How many rows will be taken in.
    pub takes: u32,
    /// How many cannot be, as long as they are not mended.
    pub refused: u32,
    /// Schools and supervisors that will be added along.
    pub new_schools: Vec<String>,
    pub new_supervisors: Vec<String>,
}

/// A recognised column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassListColumn {
    /// What it holds: `name`, `email`, `start`, ...
    pub column: String,
    /// As the file calls it.
    pub heading: String,
}

/// One row of the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassListLine {
    /// Its number in the file.
    pub row: u32,
    pub name: String,
    pub school: String,
    pub programme: String,
    pub group: String,
    pub mentor: String,
    pub start: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
    pub outcome: ClassListOutcome,
    /// Why a row is skipped: the row above that says the same; none: it is in the binder already.
    pub same_as: Option<u32>,
    /// An intern of this name is known by another e-mail address: somebody else, it seems.
    pub namesake: bool,
    pub faults: Vec<ClassListFault>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClassListOutcome {
    /// A new intern with a placement.
    NewIntern,
    /// A placement for an intern who is known.
    NewPlacement,
    /// In the binder or higher up in the list already: skipped.
    Duplicate,
    /// Something is wrong: left out until it is mended.
    Refused,
}

/// What is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassListFault {
    /// The heading of the column in the file; empty when the file has no such column.
    pub heading: String,
    pub error: AppError,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassListTaken {
    pub interns: u32,
    pub placements: u32,
    pub skipped: u32,
    pub refused: u32,
}
