//! The self-checks of the workplace: years, scores, actions.

use mentormap_domain::self_check::{SelfCheck, SelfCheckAction, SelfCheckScore};

use crate::{Reader, Record, StoreError, Table, record::Row};

impl Record for SelfCheck {
    type Key = i32;
    const TABLE: Table = Table::SelfCheck;

    fn key(&self) -> i32 {
        self.year
    }

    fn parts(key: &i32) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for SelfCheck {
    const NAME: &'static str = "self_check";
    const KEY: &'static [&'static str] = &["year"];
    columns!(year, wording, date, people, others, created, binned);
}

impl Record for SelfCheckScore {
    type Key = (i32, String);
    const TABLE: Table = Table::SelfCheckScore;

    fn key(&self) -> (i32, String) {
        (self.year, self.statement.clone())
    }

    fn parts(key: &(i32, String)) -> Vec<String> {
        vec![key.0.to_string(), key.1.clone()]
    }
}

impl Row for SelfCheckScore {
    const NAME: &'static str = "self_check_score";
    const KEY: &'static [&'static str] = &["year", "statement"];
    columns!(year, statement, level, remark);
}

impl Record for SelfCheckAction {
    type Key = mentormap_domain::ids::CheckActionId;
    const TABLE: Table = Table::SelfCheckAction;

    fn key(&self) -> Self::Key {
        self.id
    }

    fn parts(key: &Self::Key) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for SelfCheckAction {
    const NAME: &'static str = "self_check_action";
    columns!(id, year, statement, text, who, due, done, created);
}

impl Reader<'_> {
    /// The self-checks that are not in the bin, the newest year first.
    pub fn self_checks(&self) -> Result<Vec<SelfCheck>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY year DESC", [])
    }

    /// The scores of a year.
    pub fn self_check_scores(&self, year: i32) -> Result<Vec<SelfCheckScore>, StoreError> {
        self.select("WHERE year = ?1 ORDER BY n", [year])
    }

    /// The actions of a year, in the order in which they were thought of.
    pub fn self_check_actions(&self, year: i32) -> Result<Vec<SelfCheckAction>, StoreError> {
        self.select("WHERE year = ?1 ORDER BY n", [year])
    }

    /// The actions that are not done, of every year that is not in the bin; the first due first,
    /// those without a day last.
    pub fn self_check_actions_open(&self) -> Result<Vec<SelfCheckAction>, StoreError> {
        self.select(include_str!("open.sql"), [])
    }
}
