//! What can go wrong with the file, told apart as far as the user can do something about it.

use rusqlite::ErrorCode;

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key does not open this file, or it is no file of this program.
    #[error("the key does not open the file")]
    WrongKey,
    /// The file exists, its key does not.
    #[error("the key file is missing")]
    KeyMissing,
    /// The key file holds something else than a key.
    #[error("the key file is damaged")]
    KeyDamaged,
    /// The key file is a ring: somebody has to unlock it first.
    #[error("the binder is locked")]
    Locked,
    /// The passphrase is somebody else's.
    #[error("the passphrase can't be used here")]
    PassphraseTaken,
    /// The system has no keyring, or it keeps nothing.
    #[error("the system has no keyring")]
    NoKeyring,
    /// A newer version of the program wrote the file; it was left untouched.
    #[error("the file has schema {found}, this program knows up to {known}")]
    NewerFile {
        found: u32,
        known: u32,
        /// The version of the program that wrote it, as in `1.2.0`; none when it did not say.
        program: Option<String>,
    },
    /// Another program, or another window of this one, holds the file.
    #[error("another program holds the file")]
    Busy,
    #[error("the disk is full")]
    DiskFull,
    /// The file is empty, or breaks off.
    #[error("the file was not written to the end")]
    HalfWritten,
    /// The file is no backup, or not as it was made.
    #[error("the file is no backup")]
    NotABackup,
    /// What is to be written does not fit into one file.
    #[error("too large for one file")]
    TooLarge,
    /// The file was removed while it was open, or its folder is not there.
    #[error("the file is gone")]
    Gone,
    /// Pages of the file are not what was written.
    #[error("the file is damaged")]
    Damaged,
    /// The content of an attachment is not where it was kept.
    #[error("the content of an attachment is missing")]
    ContentMissing,
    /// The content of an attachment is not what was kept.
    #[error("the content of an attachment is damaged")]
    ContentDamaged,
    /// The file or its folder can't be written.
    #[error("the file is read-only")]
    ReadOnly,
    /// A migration failed; the file is as it was before.
    #[error("migration {version} failed: {source}")]
    Migration { version: u32, source: Box<StoreError> },
    /// A record could not be turned into its image in the history, or back.
    #[error("an image of the history can't be read: {0}")]
    Image(#[from] serde_json::Error),
    /// A package names a kind that is not shared, or says something else than its record is.
    #[error("not what a binder shares")]
    NotShared,
    #[error(transparent)]
    Sql(rusqlite::Error),
    #[error(transparent)]
    Io(std::io::Error),
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> StoreError {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::DiskFull,
            ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            _ => StoreError::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
            _ => StoreError::Sql(error),
        }
    }
}

impl StoreError {
    /// Whether a reference to a record that no longer exists is the reason.
    pub(crate) fn is_dangling(&self) -> bool {
        let StoreError::Sql(error) = self else { return false };
        error
            .sqlite_error()
            .is_some_and(|e| e.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
    }

    /// Whether a rule of the schema is the reason: something is missing, or in the way.
    #[must_use]
    pub fn is_constraint(&self) -> bool {
        let StoreError::Sql(error) = self else { return false };
        error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
    }
}
