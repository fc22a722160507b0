//! A check that goes on where it stopped, so that the binder can be used meanwhile.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rusqlite::{Connection, ErrorCode};

use crate::{Store, StoreError, content, integrity};

/// Pages looked at in one step: some milliseconds.
const PAGES: u32 = 512;
/// Steps of SQLite's machine between two looks at who waits.
const PATIENCE: i32 = 500;

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Every page and the structure of every table.
    Quick,
    /// Indexes, references, search, every attachment and its copy in the backups too.
    Full,
}

/// What is wrong with one part of the binder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub kind: FaultKind,
    /// One sentence, in English; it may name the hash of a content.
    pub text: String,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The file itself: nothing more should be written to it.
    File,
    /// What records say of each other, or the search.
    Record,
    /// A kept file is missing or damaged; everything else stands.
    Content,
    /// The copy of a kept file that the backups share is damaged, and the binder has none to mend
    /// it with: older backups would come back without that file.
    Copy,
}

/// A check under way; see [`Store::check_step`].
#[derive(Debug)]
pub struct Check {
    depth: Depth,
    left: VecDeque<Part>,
    faults: Vec<Fault>,
}

#[derive(Debug)]
enum Part {
    Pages { from: u32 },
    Table(String),
    References,
    Search(&'static str),
    Contents,
    Content(String),
    Pool,
    Pooled(String),
}

impl Check {
    /// A check of everything that `depth` names, at its start.
    pub fn new(depth: Depth) -> Check {
        Check { depth, left: VecDeque::from([Part::Pages { from: 0 }]), faults: Vec::new() }
    }

    /// How much this one looks at.
    pub fn depth(&self) -> Depth {
        self.depth
    }

    /// What was found so far.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn add(&mut self, kind: FaultKind, found: impl IntoIterator<Item = String>) {
        self.faults.extend(found.into_iter().map(|text| Fault { kind, text }));
    }
}

impl Store {
    /// Does the next step of `check` and gives whether more is left.
    ///
    /// A step takes some milliseconds; where it would take longer, as for a large table, it is
    /// given up and begun anew the next time as soon as `waiting` is not 0.
    ///
    /// # Errors
    /// When the check itself could not run. Damage is no error but a fault in `check`.
    pub fn check_step(
        &mut self,
        check: &mut Check,
        waiting: &Arc<AtomicUsize>,
    ) -> Result<bool, StoreError> {
        let Some(part) = check.left.pop_front() else { return Ok(false) };
        match part {
            Part::Pages { from } => self.look_at_pages(check, from)?,
            Part::Table(name) => self.look_at_table(check, name, waiting)?,
            Part::References => check.add(FaultKind::Record, integrity::references(&self.conn)?),
            Part::Search(index) => {
                check.add(FaultKind::Record, integrity::index_fault(&self.conn, index));
            }
            Part::Contents => {
                let hashes = content::referred(&self.conn)?;
                check.left.extend(hashes.into_iter().map(Part::Content));
            }
            Part::Content(hash) => check.add(FaultKind::Content, self.content_fault(&hash)?),
            Part::Pool => check.left.extend(self.pooled()?.into_iter().map(Part::Pooled)),
            Part::Pooled(name) => check.add(FaultKind::Copy, self.pooled_fault(&name)?),
        }
        Ok(!check.left.is_empty())
    }

    /// Looks through everything that `depth` names at once.
    ///
    /// # Errors
    /// When the check itself could not run.
    pub fn check(&mut self, depth: Depth) -> Result<Vec<Fault>, StoreError> {
        let (mut check, nobody) = (Check::new(depth), Arc::new(AtomicUsize::new(0)));
        while self.check_step(&mut check, &nobody)? {}
        Ok(check.faults)
    }

    fn look_at_pages(&mut self, check: &mut Check, from: u32) -> Result<(), StoreError> {
        let mut bad = Vec::new();
        let seen = match &mut self.pages {
            Some(pages) => pages.look(from, PAGES, &mut bad)?,
            None => 0,
        };
        check.add(FaultKind::File, bad.iter().map(|page| format!("page {page} is not as written")));
        if seen == PAGES {
            check.left.push_front(Part::Pages { from: from + PAGES });
        } else if check.faults.is_empty() {
            // A damaged file can't say what it holds.
            self.plan(check)?;
        }
        Ok(())
    }

    /// What is to be looked at after the pages.
    fn plan(&self, check: &mut Check) -> Result<(), StoreError> {
        let tables = match tables(&self.conn).map_err(StoreError::from) {
            Err(StoreError::Damaged) => {
                check.add(FaultKind::File, [damaged()]);
                return Ok(());
            }
            tables => tables?,
        };
        check.left.extend(tables.into_iter().map(Part::Table));
        if check.depth == Depth::Full {
            check.left.push_back(Part::References);
            check.left.extend(integrity::INDEXES.map(Part::Search));
            check.left.extend([Part::Contents, Part::Pool]);
        }
        Ok(())
    }

    fn look_at_table(
        &mut self,
        check: &mut Check,
        name: String,
        waiting: &Arc<AtomicUsize>,
    ) -> Result<(), StoreError> {
        let pragma = match check.depth {
            Depth::Quick => "quick_check",
            Depth::Full => "integrity_check",
        };
        let sql = format!("PRAGMA {pragma}('{}')", name.replace('\'', "''"));
        let waiting = Arc::clone(waiting);
        let stop = move || waiting.load(Ordering::Relaxed) > 0;
        self.conn.progress_handler(PATIENCE, Some(stop))?;
        let answer = integrity::answers(&self.conn, &sql);
        self.conn.progress_handler(0, None::<fn() -> bool>)?;
        match answer {
            Ok(faults) => check.add(FaultKind::File, faults),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => {
                check.left.push_front(Part::Table(name));
            }
            Err(error) => match StoreError::from(error) {
                StoreError::Damaged => check.add(FaultKind::File, [damaged()]),
                error => return Err(error),
            },
        }
        Ok(())
    }
}

fn damaged() -> String {
    StoreError::Damaged.to_string()
}

/// Every table that has pages of its own, the list of tables first.
fn tables(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0";
    let mut statement = conn.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    std::iter::once(Ok("sqlite_schema".to_owned())).chain(names).collect()
}
