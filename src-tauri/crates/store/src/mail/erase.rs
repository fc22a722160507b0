//! Erasing somebody out of messages.

use rusqlite::{Connection, Transaction, params};
use serde_json::Value;

use crate::{StoreError, erase::Traces};

/// Removes every message about a placement.
pub(crate) fn forget_intern(tx: &Transaction<'_>, placement: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM mail WHERE placement = ?1")?.execute([placement])?;
    Ok(())
}

/// Takes somebody of the staff or of a school out of every message. What names them loses its words
/// and its copy; that it left, when and about whom stays. What waits for them is not sent any more.
pub(crate) fn forget_other(
    tx: &Transaction<'_>,
    id: &str,
    traces: &Traces,
) -> Result<(), StoreError> {
    tx.execute("DELETE FROM mail_account WHERE person = ?1", [id])?;
    for Touched { n, open, body } in touched(tx, id, traces)? {
        if open {
            tx.execute("DELETE FROM mail WHERE n = ?1", [n])?;
            continue;
        }
        let body = serde_json::to_string(&without_words(&body, traces)?)?;
        let sql = "UPDATE mail SET body = ?2, content = NULL,
                     author = nullif(author, ?3) WHERE n = ?1";
        tx.execute(sql, params![n, body, id])?;
        // What the server said may name the address.
        tx.execute(
            "UPDATE mail SET outbox = json_remove(outbox, '$.state.answer') WHERE n = ?1",
            [n],
        )?;
    }
    Ok(())
}

/// A message that somebody wrote or that names them.
pub(crate) struct Touched {
    n: i64,
    /// Whether it waits, is under way, or asks the user.
    pub open: bool,
    body: String,
}

/// What an erasure of somebody of the staff or of a school touches.
pub(crate) fn touched(
    conn: &Connection,
    id: &str,
    traces: &Traces,
) -> Result<Vec<Touched>, StoreError> {
    let mut select = conn.prepare("SELECT n, author, open, body FROM mail")?;
    let mut rows = select.query([])?;
    let mut touched = Vec::new();
    while let Some(row) = rows.next()? {
        let (author, body): (Option<String>, String) = (row.get("author")?, row.get("body")?);
        // Told apart by the words themselves: in JSON a quote in a name is written otherwise.
        let value: Value = serde_json::from_str(&body)?;
        if author.as_deref() == Some(id) || names(&value, traces) {
            touched.push(Touched { n: row.get("n")?, open: row.get("open")?, body });
        }
    }
    Ok(touched)
}

fn names(value: &Value, traces: &Traces) -> bool {
    match value {
        Value::String(text) => traces.stand_in(text),
        Value::Array(items) => items.iter().any(|item| names(item, traces)),
        Value::Object(fields) => fields.values().any(|field| names(field, traces)),
        _ => false,
    }
}

fn without_words(body: &str, traces: &Traces) -> Result<Value, StoreError> {
    let mut value: Value = serde_json::from_str(body)?;
    traces.scrub(&mut value);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("text".into(), Value::String(String::new()));
        for word in ["subject", "title"] {
            let named =
                fields.get(word).and_then(Value::as_str).is_some_and(|w| traces.stand_in(w));
            if named {
                fields.insert(word.into(), Value::String(String::new()));
            }
        }
    }
    Ok(value)
}
