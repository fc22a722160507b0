//! What records have in common, written once: a key of one id, and a column per field.

/// A record that its `id` tells from the others.
macro_rules! identified {
    ($record:ident by $id:ty) => {
        impl crate::Record for $record {
            type Key = $id;
            const TABLE: crate::Table = crate::Table::$record;

            fn key(&self) -> $id {
                self.id
            }

            fn parts(key: &$id) -> Vec<String> {
                vec![key.to_string()]
            }
        }
    };
}

/// The part of a [`Row`](super::Row) in which every field is the column of its name. Fields behind
/// the semicolon are lists, which `LISTS` reads as JSON and `save_lists` writes.
macro_rules! columns {
    ($($column:ident),+ $(; $($list:ident),+)?) => {
        const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),+];

        fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
            Ok(Self {
                $($column: crate::cell::Cell::read(row, stringify!($column))?,)+
                $($($list: crate::row::Columns::unjson(row, stringify!($list))?,)+)?
            })
        }

        fn values(&self) -> rusqlite::Result<Vec<rusqlite::types::Value>> {
            Ok(vec![$(crate::cell::Cell::write(&self.$column)?),+])
        }
    };
}
