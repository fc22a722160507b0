//! This binder to the others, and what it knows.

use std::collections::BTreeMap;

use mentormap_domain::{
    ids::BinderId,
    share::{Dot, Knowledge, Scope, Seen},
};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{home, version::number};
use crate::{
    Reader, Store, StoreError,
    row::{Columns, json},
};

/// What this binder is to the others.
#[derive(Clone)]
pub struct ShareSelf {
    /// Its keys as text; never shown by `Debug`, never in an export.
    pub secret: Zeroizing<String>,
    /// The id under which it counts its changes now.
    pub author: BinderId,
    /// Those under which it did before.
    pub former: Vec<BinderId>,
}

impl std::fmt::Debug for ShareSelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ShareSelf({})", self.author)
    }
}

impl Store {
    /// Begins to share, with these keys: every record gets its first version. Does nothing where
    /// sharing began before.
    ///
    /// # Errors
    /// Nothing is kept then.
    pub fn share_begin(&mut self, secret: &str) -> Result<(), StoreError> {
        self.may_write()?;
        let home = self.path().and_then(home::of).unwrap_or_default();
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if is_paired(&tx)? {
            return Ok(());
        }
        let author = fresh(&tx)?;
        tx.execute(include_str!("seed.sql"), [author.to_string()])?;
        let sql = "INSERT INTO share_known SELECT scope, author, max(number)
                   FROM share_version GROUP BY scope, author";
        tx.execute(sql, [])?;
        let sql = "INSERT INTO share_self (n, secret, author, former, counter, home)
                   SELECT 1, ?1, ?2, '[]', coalesce(max(number), 0), ?3 FROM share_version";
        tx.execute(sql, params![secret, author.to_string(), home])?;
        tx.commit()?;
        Ok(())
    }
}

impl Reader<'_> {
    /// What this binder is to the others; none until it was paired.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_self(&self) -> Result<Option<ShareSelf>, StoreError> {
        let rows = self.rows("SELECT secret, author, former FROM share_self", [], |row| {
            Ok(ShareSelf {
                secret: Zeroizing::new(row.get("secret")?),
                author: row.parse("author")?,
                former: row.unjson("former")?,
            })
        })?;
        Ok(rows.into_iter().next())
    }

    /// What this binder knows.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_known(&self) -> Result<Knowledge<Scope>, StoreError> {
        let rows = self.rows("SELECT scope, author, number FROM share_known", [], |row| {
            Ok((row.parse::<Scope>("scope")?, dot(row)?))
        })?;
        let mut known = Knowledge::default();
        rows.into_iter().for_each(|(scope, dot)| known.at(scope).add(dot));
        Ok(known)
    }
}

fn dot(row: &rusqlite::Row<'_>) -> rusqlite::Result<Dot> {
    Ok(Dot { binder: row.parse("author")?, n: number(row.get("number")?) })
}

/// Whether the binder shares at all.
pub fn is_paired(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn.prepare_cached("SELECT 1 FROM share_self")?.exists([])?)
}

/// The next `count` numbers of this binder: the author, and the first of them; none when the
/// binder does not share.
pub fn next(conn: &Connection, count: usize) -> Result<Option<Dot>, StoreError> {
    let sql = "UPDATE share_self SET counter = counter + ?1 RETURNING author, counter";
    let mut statement = conn.prepare_cached(sql)?;
    let count = i64::try_from(count).unwrap_or_default();
    let first = |row: &rusqlite::Row<'_>| {
        let last: i64 = row.get("counter")?;
        Ok(Dot { binder: row.parse("author")?, n: number(last - count + 1) })
    };
    Ok(statement.query_row([count], first).optional()?)
}

/// Notes that a change is known in a scope, and the earlier ones of its author.
pub fn learn(conn: &Connection, scope: &Scope, dot: Dot) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("learn.sql"))?.execute(params![
        scope.to_string(),
        dot.binder.to_string(),
        i64::try_from(dot.n).unwrap_or(i64::MAX)
    ])?;
    Ok(())
}

/// Notes all of `knowledge`.
pub fn learn_all(conn: &Connection, knowledge: &Knowledge<Scope>) -> Result<(), StoreError> {
    for (scope, seen) in knowledge.iter() {
        for dot in seen.iter() {
            learn(conn, scope, dot)?;
        }
    }
    Ok(())
}

/// What is known in the scopes named, but for what `own` counted.
pub fn of_others(
    conn: &Connection,
    scopes: &[Scope],
    own: BinderId,
) -> Result<BTreeMap<Scope, Seen>, StoreError> {
    let sql = "SELECT scope, author, number FROM share_known WHERE scope = ?1
               AND author <> ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = BTreeMap::new();
    for scope in scopes {
        let mut seen = Seen::default();
        for row in statement.query_map([scope.to_string(), own.to_string()], dot)? {
            seen.add(row?);
        }
        found.insert(*scope, seen);
    }
    Ok(found)
}

/// From here on the binder counts under an id that nobody has seen.
pub fn renew(conn: &Connection) -> Result<(), StoreError> {
    let Some(own) = Reader::new(conn).share_self()? else { return Ok(()) };
    let former: Vec<BinderId> = own.former.into_iter().chain([own.author]).collect();
    conn.execute(
        "UPDATE share_self SET author = ?1, former = ?2, counter = 0",
        params![fresh(conn)?.to_string(), json(&former)?],
    )?;
    Ok(())
}

/// An id that nobody has: it must not be what the same file made before it was copied.
fn fresh(conn: &Connection) -> Result<BinderId, StoreError> {
    let bytes: [u8; 16] = conn.query_row("SELECT randomblob(16)", [], |row| row.get(0))?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid()).map(|uuid: Uuid| uuid.into())
}
