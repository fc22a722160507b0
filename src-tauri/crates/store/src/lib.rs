//! The store: one encrypted SQLite file, its schema, its records, its history and its search.
//!
//! Only this crate knows SQL and holds the connection. It knows no window, no wire types, no
//! user's language and no clock: moments, people and ids are handed in.
//!
//! Every change runs through [`Store::transact`]: one transaction, one history entry with the
//! images before and after, and the list of what changed. Undo and the audit trail read the same
//! history, which lives in the file and so outlasts a restart.

pub mod backup;
mod cell;
mod connection;
mod content;
mod damage;
mod doomed;
pub mod durable;
mod erase;
mod error;
mod figures;
mod history;
mod integrity;
mod key;
mod mail;
mod migrate;
mod read;
mod record;
mod row;
mod search;
mod share;
mod store;
mod table;
mod tx;
mod wastebin;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use damage::{
    Check, CheckNote, Depth, Fault, FaultKind, Holder, hindrance, holder, set_aside, set_aside_all,
};
pub use erase::{
    ChangeAbout, ERASE_OP, ErasedId, ErasedKind, Erasure, ErasureCounts, LEDGER, Ledger, Traces,
};
pub use error::StoreError;
pub use figures::Figures;
pub use history::{
    Change, Entry, HistoryChange, HistoryItem, HistoryKind, HistoryLine, HistoryPage, HistoryQuery,
    HistoryScope, HistoryState, HistoryTopic, Outcome,
};
pub use key::{
    Key, KeyFile, KeyKind, KeySource, NoVault, Passphrase, RecoveryKey, RecoveryStanding, Ring,
    Vault,
};
pub use mail::{StoredAccount, StoredMail};
pub use migrate::schema;
pub use read::Reader;
pub use record::{NotedActivity, ObservationCount, Record, Setting, StoredDraft, StoredForm};
pub use search::{Hit, MATCH_END, MATCH_START};
pub use share::{
    Apart, ApartVersion, ShareIncoming, ShareKey, SharePackage, ShareSelf, TakeCount, TakeReport,
};
pub use store::Store;
pub use table::Table;
pub use tx::Tx;
pub use wastebin::Binned;
