//! The history to read: page by page, newest first, of everything or of what belongs together.

use chrono::{DateTime, Utc};
use mentormap_domain::{
    dossier::Kind,
    ids::{EvaluationId, InternId, PersonId, PlacementId},
};
use rusqlite::{Row, params};

use super::{HistoryKind, HistoryState};
use crate::{
    Reader, StoreError, Table,
    row::{Columns, json, moment, optional, tag},
};

/// How many entries are looked through for one page where nothing narrows them down by an index.
const WINDOW: u32 = 4000;

/// What the history is asked of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HistoryScope {
    /// Everything.
    All,
    /// A placement, what belongs to it, and its intern.
    Placement(PlacementId, Option<InternId>),
    /// An evaluation, what it says, and what was signed and said about it.
    Evaluation(EvaluationId, Option<PlacementId>),
    /// One record.
    Record(Table, String),
}

/// Which kinds of record are wanted; of the entries of dossiers only those of `kinds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryTopic {
    pub tables: Vec<Table>,
    pub kinds: Vec<Kind>,
}

/// Which part of the history is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryQuery {
    pub scope: HistoryScope,
    pub topic: Option<HistoryTopic>,
    pub who: Option<PersonId>,
    /// Not before this moment.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
    /// Entries before this one: what the page before gave as `next`.
    pub before: Option<i64>,
    /// The most entries.
    pub limit: u32,
    /// The most changes of an entry that are read.
    pub changes: u32,
}

/// A page of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryPage {
    pub lines: Vec<HistoryLine>,
    /// Where the next page begins; none at the end.
    pub next: Option<i64>,
}

/// An entry with the images of what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    pub n: i64,
    /// The operation; of an undo or redo, the one that it moved.
    pub op: String,
    pub kind: HistoryKind,
    pub state: HistoryState,
    pub who: Option<PersonId>,
    pub at: DateTime<Utc>,
    /// When that was done which an undo took back or a redo did again.
    pub of: Option<DateTime<Utc>>,
    /// How many changes there are, those that were not read too.
    pub count: u32,
    /// The first of them; of an undo the other way round.
    pub changes: Vec<HistoryChange>,
}

/// One write of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryChange {
    /// Its number.
    pub n: i64,
    pub table: Table,
    /// The parts of the key, joined by `/`.
    pub id: String,
    pub placement: Option<PlacementId>,
    /// The image before, as JSON; none when it did not exist, or was removed for good since.
    pub before: Option<String>,
    /// The image after; none when it was removed.
    pub after: Option<String>,
}

impl HistoryChange {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<HistoryChange> {
        Ok(HistoryChange {
            n: row.get("n")?,
            table: row.untag("record")?,
            id: row.get("id")?,
            placement: row.parse_optional("placement")?,
            before: row.get("before")?,
            after: row.get("after")?,
        })
    }

    /// The same the other way round, as an undo wrote it.
    fn reversed(self) -> HistoryChange {
        HistoryChange { before: self.after, after: self.before, ..self }
    }
}

impl Reader<'_> {
    /// A page of the history, newest first. Where it is asked of something it costs as much as
    /// that something has changes, whatever the size of the file; else as much as the page.
    pub fn history_page(&self, query: &HistoryQuery) -> Result<HistoryPage, StoreError> {
        let mut lines = self.history_lines(query)?;
        let more = lines.len() > query.limit as usize;
        lines.truncate(query.limit as usize);
        let last = lines.last().map(|line| line.n);
        let next = match (more, &query.scope) {
            (true, _) => last,
            (false, HistoryScope::All) => self.end_of_window(query.before)?,
            (false, _) => None,
        };
        Ok(HistoryPage { lines, next })
    }

    /// One change as a line of the history shows it: of an undo the other way round.
    pub fn history_change(&self, line: i64, n: i64) -> Result<Option<HistoryChange>, StoreError> {
        let sql = "SELECT kind FROM history_entry AS e WHERE n = ?1 AND EXISTS (
            SELECT 1 FROM history_change WHERE n = ?2 AND entry = coalesce(e.of_entry, e.n))";
        let kind = self.rows(sql, [line, n], |row| row.untag::<HistoryKind>("kind"))?.pop();
        let Some(kind) = kind else { return Ok(None) };
        let change = self.changes_numbered(&[n])?.pop();
        Ok(change.map(|change| turned(kind, change)))
    }

    fn history_lines(&self, query: &HistoryQuery) -> Result<Vec<HistoryLine>, StoreError> {
        let (ids, records, kinds) = parameters(query)?;
        let mut found = self.rows(
            &sql(query),
            params![
                ids[0],
                ids[1],
                query.before.unwrap_or(i64::MAX),
                optional(&query.who),
                query.from.map(moment),
                query.until.map(moment),
                records,
                kinds,
                query.limit.saturating_add(1),
                query.changes,
                WINDOW,
            ],
            line_from_row,
        )?;
        for (line, changes) in &mut found {
            let kind = line.kind;
            let read = self.changes_numbered(changes)?;
            line.changes = read.into_iter().map(|change| turned(kind, change)).collect();
        }
        Ok(found.into_iter().map(|(line, _)| line).collect())
    }

    fn changes_numbered(&self, numbers: &[i64]) -> Result<Vec<HistoryChange>, StoreError> {
        let sql = "SELECT n, record, id, placement, before, after FROM history_change
            WHERE n IN (SELECT value FROM json_each(?1)) ORDER BY n";
        self.rows(sql, [json(&numbers)?], HistoryChange::from_row)
    }

    /// Where to look on when a window of entries holds too few; none when it reaches the first.
    fn end_of_window(&self, before: Option<i64>) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT n FROM history_entry WHERE n < ?1 ORDER BY n DESC LIMIT 1 OFFSET ?2";
        let last = params![before.unwrap_or(i64::MAX), WINDOW - 1];
        Ok(self.rows(sql, last, |row| row.get(0))?.pop())
    }
}

fn turned(kind: HistoryKind, change: HistoryChange) -> HistoryChange {
    if kind == HistoryKind::Undo { change.reversed() } else { change }
}

/// The two ids of the scope, the records and the kinds of the topic.
type Parameters = ([Option<String>; 2], Option<String>, Option<String>);

fn parameters(query: &HistoryQuery) -> Result<Parameters, StoreError> {
    let ids = match &query.scope {
        HistoryScope::All => [None, None],
        HistoryScope::Placement(placement, intern) => {
            [Some(placement.to_string()), optional(intern)]
        }
        HistoryScope::Evaluation(evaluation, placement) => {
            [Some(evaluation.to_string()), optional(placement)]
        }
        HistoryScope::Record(table, id) => [Some(id.clone()), Some(tag(table)?)],
    };
    let records = query.topic.as_ref().map(|topic| json(&topic.tables)).transpose()?;
    let kinds = query.topic.as_ref().map(|topic| json(&topic.kinds)).transpose()?;
    Ok((ids, records, kinds))
}

/// The query; its parts are fixed texts, what is asked of goes in as parameters.
pub(super) fn sql(query: &HistoryQuery) -> String {
    let chosen = match &query.scope {
        HistoryScope::All => include_str!("of_all.sql"),
        HistoryScope::Placement(..) => include_str!("of_placement.sql"),
        HistoryScope::Evaluation(..) => include_str!("of_evaluation.sql"),
        HistoryScope::Record(..) => include_str!("of_record.sql"),
    };
    let end = match &query.scope {
        HistoryScope::All => include_str!("page_all.sql"),
        _ => include_str!("page_some.sql"),
    };
    [chosen, end, include_str!("page.sql")].join("\n")
}

fn line_from_row(row: &Row<'_>) -> rusqlite::Result<(HistoryLine, Vec<i64>)> {
    let line = HistoryLine {
        n: row.get("n")?,
        op: row.get("op")?,
        kind: row.untag("kind")?,
        state: row.untag("state")?,
        who: row.parse_optional("who")?,
        at: row.parse("at")?,
        of: row.parse_optional("of_at")?,
        count: row.get("count")?,
        changes: Vec::new(),
    };
    Ok((line, row.unjson("changes")?))
}
