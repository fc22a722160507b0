//! A staff member or supervisor: the row goes, and what others wrote loses the name.

use mentormap_domain::{
    dossier::{Body, DossierEntry, Signature, Subject, content_hash},
    ids::EntryId,
    placement::Placement,
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Erasure,
    images::{self, Traces},
};
use crate::{
    Record, StoreError, Table,
    doomed::{Doomed, seal},
    record,
    row::tag,
};

/// Removes the person of this `table` and takes the name out of what stays; gives what went.
pub fn erase(
    tx: &Transaction<'_>,
    table: Table,
    erasure: &Erasure<'_>,
) -> Result<Vec<Doomed>, StoreError> {
    let id = erasure.whom.id.to_string();
    let Some((row, traces)) = traces(tx, table, &id, erasure.former)? else {
        return Ok(Vec::new());
    };
    tx.execute("UPDATE observation SET author = NULL WHERE author = ?1", [&id])?;
    tx.execute("DELETE FROM placement_mentor WHERE person = ?1", [&id])?;
    tx.execute("UPDATE placement SET supervisor = NULL WHERE supervisor = ?1", [&id])?;
    tx.execute("DELETE FROM setting WHERE value = ?1", [&id])?;
    crate::mail::forget_other(tx, &id, &traces)?;
    entries(tx, &traces)?;
    plain::<Placement>(tx, &traces)?;
    plain::<SelfCheck>(tx, &traces)?;
    plain::<SelfCheckScore>(tx, &traces)?;
    plain::<SelfCheckAction>(tx, &traces)?;
    tx.execute(&format!("DELETE FROM {} WHERE n = ?1", tag(&table)?), [row])?;
    crate::share::forget_other(tx, table, &id, &traces)?;
    let last = images::forget(tx, &tag(&table)?, &traces)?;
    seal(tx, last)?;
    Ok(vec![Doomed { table, row, id, placement: None }])
}

/// The row number, and every word by which the person is known; also from older images, where a
/// former name stands.
pub fn traces(
    conn: &Connection,
    table: Table,
    id: &str,
    former: &str,
) -> Result<Option<(i64, Traces)>, StoreError> {
    let table = tag(&table)?;
    let phone = if table == "supervisor" { "phone" } else { "''" };
    let sql = format!("SELECT n, name, email, {phone} FROM {table} WHERE id = ?1");
    let found = conn
        .query_row(&sql, [id], |row| Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?])))
        .optional()?;
    let Some((n, words)): Option<(i64, [String; 3])> = found else { return Ok(None) };
    let [name, email, phone] = words;
    let mut traces = Traces::new(id, former);
    traces.named(name);
    traces.reached([email, phone]);
    let sql = "SELECT coalesce(i.value ->> '$.name', ''), coalesce(i.value ->> '$.email', ''),
                      coalesce(i.value ->> '$.phone', '')
               FROM history_change AS c, json_each(json_array(json(c.before), json(c.after))) AS i
               WHERE c.record = ?1 AND c.id = ?2 AND i.value IS NOT NULL";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query(params![table, id])?;
    while let Some(row) = rows.next()? {
        traces.named(row.get(0)?);
        traces.reached([row.get(1)?, row.get(2)?]);
    }
    Ok(Some((n, traces)))
}

/// The same record without the person; none when it never named them.
fn without<R: Serialize + DeserializeOwned>(
    record: &R,
    traces: &Traces,
) -> Result<Option<R>, StoreError> {
    let mut value = serde_json::to_value(record)?;
    if !traces.scrub(&mut value) {
        return Ok(None);
    }
    Ok(Some(serde_json::from_value(value)?))
}

/// Signatures under what lost nothing but a name come after, so that none is written over.
fn entries(tx: &Transaction<'_>, traces: &Traces) -> Result<(), StoreError> {
    let mut changed = Vec::new();
    for entry in each::<DossierEntry>(tx)? {
        if let Some(clean) = without(&entry, traces)? {
            record::save(tx, &clean, None)?;
            changed.push((entry, clean));
        }
    }
    changed.iter().try_for_each(|(before, after)| reseal(tx, before, after))
}

/// Records that nobody signs.
fn plain<R: Record>(tx: &Transaction<'_>, traces: &Traces) -> Result<(), StoreError> {
    for record in each::<R>(tx)? {
        if let Some(clean) = without(&record, traces)? {
            record::save(tx, &clean, None)?;
        }
    }
    Ok(())
}

fn each<R: Record>(tx: &Transaction<'_>) -> Result<Vec<R>, StoreError> {
    crate::Reader::new(tx).all()
}

/// Signatures under an entry that lost nothing but a name stand under it still.
fn reseal(
    tx: &Transaction<'_>,
    before: &DossierEntry,
    after: &DossierEntry,
) -> Result<(), StoreError> {
    let (Some(old), Some(new)) = (content_hash(&before.body), content_hash(&after.body)) else {
        return Ok(());
    };
    let signatures = crate::Reader::new(tx).entries_of::<Signature>(before.placement)?;
    for mut entry in signatures {
        let Body::Signature(signature) = &mut entry.body else { continue };
        if signature.hash == old && is_under(signature, before.id) {
            signature.hash.clone_from(&new);
            record::save(tx, &entry, None)?;
        }
    }
    Ok(())
}

fn is_under(signature: &Signature, entry: EntryId) -> bool {
    signature.subject == Subject::Entry(entry)
}
