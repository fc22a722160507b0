//! The images of the history: without the person, and otherwise as they were.

use rusqlite::{Transaction, params};
use serde_json::Value;

use crate::StoreError;

/// What tells of a person in a record of somebody else.
pub struct Traces {
    id: String,
    names: Vec<String>,
    /// E-mail and telephone.
    reach: Vec<String>,
    former: String,
}

impl Traces {
    /// Of the person with this id; `former` stands where a name stood.
    pub fn new(id: &str, former: &str) -> Traces {
        let former = former.to_owned();
        Traces { id: id.to_owned(), names: Vec::new(), reach: Vec::new(), former }
    }

    /// A name that they had.
    pub fn named(&mut self, name: String) {
        if !name.trim().is_empty() {
            self.names.push(name.trim().to_owned());
        }
    }

    /// How they were reached.
    pub fn reached(&mut self, by: impl IntoIterator<Item = String>) {
        self.reach.extend(by.into_iter().filter(|text| !text.trim().is_empty()));
    }

    /// Takes the person out: an id is left away, a field that is their name says 'former', what is
    /// drawn beside it goes. Gives whether there was something.
    pub fn scrub(&self, value: &mut Value) -> bool {
        match value {
            Value::Object(fields) => {
                let count = fields.len();
                fields.retain(|_, field| field.as_str() != Some(self.id.as_str()));
                let mut found = fields.len() < count;
                let signed = fields.get("name").and_then(Value::as_str);
                if signed.is_some_and(|name| self.is_name(name))
                    && let Some(Value::Array(strokes)) = fields.get_mut("strokes")
                {
                    strokes.clear();
                }
                for field in fields.values_mut() {
                    found |= self.scrub(field);
                }
                found
            }
            Value::Array(items) => {
                let count = items.len();
                items.retain(|item| item.as_str() != Some(self.id.as_str()));
                let mut found = items.len() < count;
                for item in items {
                    found |= self.scrub(item);
                }
                found
            }
            Value::String(text) if self.is_name(text) => {
                self.former.clone_into(text);
                true
            }
            Value::String(text) if self.reach.contains(text) => {
                text.clear();
                true
            }
            _ => false,
        }
    }

    /// Whether a name, an address or the id stands anywhere in a text.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let words = self.names.iter().chain(&self.reach).chain([&self.id]);
        words.into_iter().any(|word| text.contains(&word.to_lowercase()))
    }

    fn is_name(&self, text: &str) -> bool {
        let text = text.trim();
        self.names.iter().any(|name| name.to_lowercase() == text.to_lowercase())
    }
}

/// Removes the images of the person and takes them out of the images of others; gives the last
/// entry that lost an image.
pub fn forget(
    tx: &Transaction<'_>,
    record: &str,
    traces: &Traces,
) -> Result<Option<i64>, StoreError> {
    let sql = "DELETE FROM history_change
               WHERE (record = ?1 AND id = ?2) OR (
                 record = 'setting'
                 AND ?2 IN (before ->> '$.value', after ->> '$.value')
               )
               RETURNING entry";
    let mut delete = tx.prepare(sql)?;
    let entries = delete.query_map(params![record, traces.id], |row| row.get::<_, i64>(0))?;
    let last = entries.collect::<rusqlite::Result<Vec<i64>>>()?.into_iter().max();
    let sql = "SELECT n, before, after FROM history_change
               WHERE record IN ('entry', 'placement', 'observation')
                  OR record LIKE 'self-check%'";
    let mut select = tx.prepare(sql)?;
    let mut update =
        tx.prepare("UPDATE history_change SET before = ?2, after = ?3 WHERE n = ?1")?;
    let mut rows = select.query([])?;
    let mut cleaned = Vec::new();
    while let Some(row) = rows.next()? {
        let images: [Option<String>; 2] = [row.get(1)?, row.get(2)?];
        let mut found = false;
        let mut clean = Vec::new();
        for image in images {
            clean.push(image.map(|image| self::clean(image, traces, &mut found)).transpose()?);
        }
        if found {
            cleaned.push((row.get::<_, i64>(0)?, clean));
        }
    }
    for (n, images) in cleaned {
        update.execute(params![n, images[0], images[1]])?;
    }
    Ok(last)
}

fn clean(image: String, traces: &Traces, found: &mut bool) -> Result<String, StoreError> {
    let mut value: Value = serde_json::from_str(&image)?;
    if !traces.scrub(&mut value) {
        return Ok(image);
    }
    *found = true;
    Ok(serde_json::to_string(&value)?)
}
