//! How much the file holds, in numbers.

use rusqlite::types::Value;

use crate::{Reader, StoreError};

/// Counts and sizes; nothing of what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The version of the schema.
    pub schema: u32,
    /// The version of the library that reads the file.
    pub library: &'static str,
    /// The table and its rows.
    pub rows: Vec<(&'static str, u64)>,
    /// Pages in use and free, in bytes.
    pub used: u64,
    pub free: u64,
}

/// The tables that hold what people keep, with the history.
const TABLES: [&str; 14] = [
    "site_group",
    "person",
    "school",
    "supervisor",
    "intern",
    "placement",
    "observation",
    "evaluation",
    "rating",
    "point",
    "answer",
    "dossier",
    "form",
    "history_entry",
];

impl Reader<'_> {
    /// Counts and sizes. Walks over an index of every table: for a click, not for every screen.
    pub fn figures(&self) -> Result<Figures, StoreError> {
        let number = |sql: &str| -> Result<u64, StoreError> {
            // The cipher answers some of these in text.
            let found: Vec<Value> = self.rows(sql, [], |row| row.get(0))?;
            Ok(match found.first() {
                Some(Value::Integer(number)) => (*number).try_into().unwrap_or_default(),
                Some(Value::Text(number)) => number.parse().unwrap_or_default(),
                _ => 0,
            })
        };
        let mut rows = Vec::new();
        for table in TABLES {
            rows.push((table, number(&format!("SELECT count(*) FROM {table}"))?));
        }
        let page = number("PRAGMA page_size")?;
        let free = number("PRAGMA freelist_count")?;
        let pages = number("PRAGMA page_count")?;
        Ok(Figures {
            schema: u32::try_from(number("SELECT max(version) FROM migration")?)
                .unwrap_or_default(),
            library: rusqlite::version(),
            rows,
            used: pages.saturating_sub(free) * page,
            free: free * page,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::*;

    #[test]
    fn rows_are_counted_by_table() {
        let store = populated();
        let figures = store.read().figures().unwrap();
        let of = |name| figures.rows.iter().find(|(table, _)| *table == name).unwrap().1;
        assert!(of("observation") > 0 && of("history_entry") > 0);
        assert!(figures.schema >= 5 && figures.used > 0);
    }
}
