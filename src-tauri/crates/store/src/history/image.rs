//! Images of records: what one was before and after a write.

use mentormap_domain::{
    calendar::Holiday,
    dossier::DossierEntry,
    evaluation::{Answer, Evaluation, Point, Rating},
    ids::PlacementId,
    intern::Intern,
    mail::MailTemplate,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
};
use rusqlite::Connection;

use super::Change;
use crate::{Record, Setting, StoreError, StoredDraft, StoredForm, Table, record};

/// One write of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub table: Table,
    pub id: String,
    pub placement: Option<PlacementId>,
    /// The row number, which the record gets back when it comes back.
    pub row: i64,
    /// None: it did not exist.
    pub before: Option<String>,
    /// None: it was removed.
    pub after: Option<String>,
}

impl Step {
    /// The write of a record from `before` to `after`; at least one of them is there.
    pub fn new<R: Record>(
        conn: &Connection,
        key: &R::Key,
        row: i64,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<Step, StoreError> {
        let placement = after.or(before).map(|record| record.placement(conn)).transpose()?;
        Ok(Step {
            table: R::TABLE,
            id: R::parts(key).join("/"),
            placement: placement.flatten(),
            row,
            before: before.map(serde_json::to_string).transpose()?,
            after: after.map(serde_json::to_string).transpose()?,
        })
    }

    pub fn is_same_row(&self, other: &Step) -> bool {
        self.table == other.table && self.row == other.row && self.id == other.id
    }

    pub fn into_change(self) -> Change {
        Change { table: self.table, id: self.id, placement: self.placement }
    }

    /// The same write the other way round.
    pub fn reversed(self) -> Step {
        Step { before: self.after, after: self.before, ..self }
    }

    /// Writes the image after over the image before.
    pub fn apply(&self, conn: &Connection) -> Result<(), StoreError> {
        match self.table {
            Table::Site => self.write::<Site>(conn),
            Table::Group => self.write::<Group>(conn),
            Table::Person => self.write::<Person>(conn),
            Table::School => self.write::<School>(conn),
            Table::Supervisor => self.write::<Supervisor>(conn),
            Table::Intern => self.write::<Intern>(conn),
            Table::Placement => self.write::<Placement>(conn),
            Table::Observation => self.write::<Observation>(conn),
            Table::Evaluation => self.write::<Evaluation>(conn),
            Table::Rating => self.write::<Rating>(conn),
            Table::Point => self.write::<Point>(conn),
            Table::Answer => self.write::<Answer>(conn),
            Table::Entry => self.write::<DossierEntry>(conn),
            Table::Holiday => self.write::<Holiday>(conn),
            Table::SelfCheck => self.write::<SelfCheck>(conn),
            Table::SelfCheckScore => self.write::<SelfCheckScore>(conn),
            Table::SelfCheckAction => self.write::<SelfCheckAction>(conn),
            Table::Form => self.write::<StoredForm>(conn),
            Table::FormDraft => self.write::<StoredDraft>(conn),
            Table::MailTemplate => self.write::<MailTemplate>(conn),
            Table::Setting => self.write::<Setting>(conn),
        }
    }

    fn write<R: Record>(&self, conn: &Connection) -> Result<(), StoreError> {
        if let Some(after) = &self.after {
            let record: R = serde_json::from_str(after)?;
            let is_new = record::row_number::<R>(conn, &record.key())?.is_none();
            record::save(conn, &record, is_new.then_some(self.row))?;
        } else if let Some(before) = &self.before {
            let record: R = serde_json::from_str(before)?;
            record::delete::<R>(conn, &record.key())?;
        }
        Ok(())
    }
}
