//! What the history holds about a person.

use chrono::{DateTime, Utc};

use super::{ErasedId, ErasedKind};
use crate::{Reader, StoreError, row::Columns};

/// A change of something about a person, with its images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeAbout {
    pub at: DateTime<Utc>,
    /// Who did it, by id.
    pub who: Option<String>,
    pub op: String,
    pub record: String,
    pub id: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

impl Reader<'_> {
    /// The changes of an intern and of everything around their placements, oldest first; of others
    /// the changes of their own record.
    pub fn changes_about(&self, whom: ErasedId) -> Result<Vec<ChangeAbout>, StoreError> {
        let record = match whom.kind {
            ErasedKind::Intern => "intern",
            ErasedKind::Person => "person",
            ErasedKind::Supervisor => "supervisor",
        };
        let id = whom.id.to_string();
        self.rows(include_str!("changes_about.sql"), [record, id.as_str()], |row| {
            Ok(ChangeAbout {
                at: row.parse("at")?,
                who: row.get("who")?,
                op: row.get("op")?,
                record: row.get("record")?,
                id: row.get("id")?,
                before: row.get("before")?,
                after: row.get("after")?,
            })
        })
    }
}
