//! Everything in a database, table by table, read past the program.

use std::{collections::BTreeMap, fs, path::Path};

use mentormap_faults_probe::rusqlite::{Connection, types::ValueRef};

/// A row: what each column holds.
pub type Row = BTreeMap<String, String>;

/// What a database holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Dump {
    /// The version of the schema.
    pub version: usize,
    /// The schema, as SQL.
    pub schema: Vec<String>,
    /// The rows of each table, in the order of their text.
    pub tables: BTreeMap<String, Vec<Row>>,
}

impl Dump {
    /// Reads the binder in `folder`, whose key is in its key file as it stands.
    pub fn of(folder: &Path) -> Dump {
        let conn = Connection::open(folder.join("mentormap.db")).expect("a database");
        let key = fs::read_to_string(folder.join("binder.key")).expect("a key");
        let key = key.lines().nth(1).expect("a key in the second line");
        conn.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).expect("a key");
        let version = conn.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0));
        let schema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
        // What a full-text index is made of changes with every merge; its content lies elsewhere.
        let tables = "SELECT name FROM pragma_table_list
                      WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND schema = 'main'";
        Dump {
            version: version.expect("a version") as usize,
            schema: names(&conn, schema),
            tables: names(&conn, tables)
                .into_iter()
                .map(|table| {
                    let rows = rows(&conn, &table);
                    (table, rows)
                })
                .collect(),
        }
    }

    /// The rows of `older` that are not here: with every column that they had, and its content.
    pub fn lacks(&self, older: &Dump) -> Vec<String> {
        let mut lost = Vec::new();
        for (table, rows) in &older.tables {
            let mut here: Vec<&Row> = self.tables.get(table).into_iter().flatten().collect();
            for row in rows {
                let holds =
                    |other: &&Row| row.iter().all(|(name, value)| other.get(name) == Some(value));
                match here.iter().position(holds) {
                    Some(at) => drop(here.swap_remove(at)),
                    None => lost.push(format!("{table}: {row:?}")),
                }
            }
        }
        lost
    }
}

fn names(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.map(|row| row.expect("a name")).collect()
}

fn rows(conn: &Connection, table: &str) -> Vec<Row> {
    let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a query");
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let found = statement.query_map([], |row| {
        columns.iter().map(|name| Ok((name.clone(), shown(row.get_ref(name.as_str())?)))).collect()
    });
    let mut rows: Vec<Row> = found.expect("rows").map(|row| row.expect("a row")).collect();
    rows.sort();
    rows
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".into(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => format!("{number:?}"),
        ValueRef::Text(text) => format!("'{}'", String::from_utf8_lossy(text)),
        ValueRef::Blob(bytes) => format!("{bytes:02x?}"),
    }
}
