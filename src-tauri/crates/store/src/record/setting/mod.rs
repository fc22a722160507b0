//! Settings of the file.

use serde::{Deserialize, Serialize};

use crate::{Reader, Record, StoreError, Table, record::Row};

/// A named value; what it means is the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub name: String,
    pub value: String,
}

impl Record for Setting {
    type Key = String;
    const TABLE: Table = Table::Setting;

    fn key(&self) -> String {
        self.name.clone()
    }

    fn parts(key: &String) -> Vec<String> {
        vec![key.clone()]
    }
}

impl Row for Setting {
    const NAME: &'static str = "setting";
    const KEY: &'static [&'static str] = &["name"];
    columns!(name, value);
}

impl Reader<'_> {
    /// The value of a setting; none when it was never set.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let setting: Option<Setting> = self.get(&name.to_owned())?;
        Ok(setting.map(|setting| setting.value))
    }

    /// Every setting, by name.
    pub fn settings(&self) -> Result<Vec<Setting>, StoreError> {
        self.all()
    }
}
