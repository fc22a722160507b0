//! One transaction: reads and writes of records, each remembered for the history.

use rusqlite::Connection;

use crate::{Reader, Record, StoreError, history::Step, record};

/// A running transaction; see [`crate::Store::transact`].
pub struct Tx<'a> {
    conn: &'a Connection,
    steps: Vec<Step>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Tx<'a> {
        Tx { conn, steps: Vec::new() }
    }

    pub(crate) fn into_steps(self) -> Vec<Step> {
        self.steps
    }

    /// All queries, on the state as this transaction has left it.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(self.conn)
    }

    /// The record with this key, in the bin or not.
    pub fn get<R: Record>(&self, key: &R::Key) -> Result<Option<R>, StoreError> {
        self.read().get(key)
    }

    /// Writes a record, new or changed. An identical one is left alone and not remembered.
    ///
    /// # Errors
    /// A record that it refers to does not exist, or a rule of the schema is broken.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let key = record.key();
        let before: Option<R> = record::load(self.conn, &key)?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        let row = record::save(self.conn, record, None)?;
        self.remember::<R>(&key, row, before.as_ref(), Some(record))
    }

    /// Removes a record for good, undo apart; does nothing when there is none.
    ///
    /// # Errors
    /// Other records still refer to it: remove them first, so that undo brings all back.
    pub fn remove<R: Record>(&mut self, key: &R::Key) -> Result<(), StoreError> {
        let Some(before) = record::load::<R>(self.conn, key)? else { return Ok(()) };
        let Some(row) = record::row_number::<R>(self.conn, key)? else { return Ok(()) };
        let step = Step::new::<R>(self.conn, key, row, Some(&before), None)?;
        record::delete::<R>(self.conn, key)?;
        self.push(step);
        Ok(())
    }

    fn remember<R: Record>(
        &mut self,
        key: &R::Key,
        row: i64,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        let step = Step::new(self.conn, key, row, before, after)?;
        self.push(step);
        Ok(())
    }

    /// Two writes in a row to the same record become one. Only neighbours: undo walks the steps
    /// backwards and must pass through states that existed.
    fn push(&mut self, step: Step) {
        match self.steps.last_mut() {
            Some(last) if last.is_same_row(&step) => {
                last.after = step.after;
                last.placement = step.placement;
                if last.before == last.after {
                    self.steps.pop();
                }
            }
            _ => self.steps.push(step),
        }
    }
}
