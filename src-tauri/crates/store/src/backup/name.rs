//! What a backup is called: when it was made, and why.

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// By itself, after a change.
    Auto,
    /// Before the file was brought to a newer version.
    Migration,
    /// Before another backup was put back.
    Restore,
    /// Before a document was taken in.
    Import,
    /// Somebody asked for it.
    Asked,
}

impl BackupReason {
    pub(super) const ALL: [BackupReason; 5] = [
        BackupReason::Auto,
        BackupReason::Migration,
        BackupReason::Restore,
        BackupReason::Import,
        BackupReason::Asked,
    ];

    /// The word in the name.
    pub fn name(self) -> &'static str {
        match self {
            BackupReason::Auto => "auto",
            BackupReason::Migration => "migration",
            BackupReason::Restore => "restore",
            BackupReason::Import => "import",
            BackupReason::Asked => "asked",
        }
    }
}

/// The name of a backup: second of making in UTC, reason, and a number from 2 when that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupId {
    pub at: DateTime<Utc>,
    number: u16,
    pub reason: BackupReason,
}

impl BackupId {
    /// The name of one made at `at`.
    pub fn new(at: DateTime<Utc>, reason: BackupReason) -> BackupId {
        BackupId { at: at.trunc_subsecs(0), number: 1, reason }
    }

    /// The name to try when this one is taken.
    pub fn next(self) -> BackupId {
        BackupId { number: self.number.saturating_add(1), ..self }
    }
}

impl fmt::Display for BackupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.at.format(STAMP), self.reason.name())?;
        if self.number > 1 { write!(f, "-{}", self.number) } else { Ok(()) }
    }
}

impl FromStr for BackupId {
    type Err = ();

    /// Only exactly what `Display` writes: an id is also the name of a folder.
    fn from_str(text: &str) -> Result<BackupId, ()> {
        let mut parts = text.splitn(3, '-');
        let (stamp, reason) = (parts.next().ok_or(())?, parts.next().ok_or(())?);
        let at = NaiveDateTime::parse_from_str(stamp, STAMP).map_err(|_| ())?.and_utc();
        let known = BackupReason::ALL.into_iter().find(|known| known.name() == reason);
        let number = parts.next().map_or(Ok(1), str::parse).map_err(|_| ())?;
        let id = BackupId { at, number, reason: known.ok_or(())? };
        if id.to_string() == text { Ok(id) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_and_nothing_else_does() {
        let at = "2026-11-22T14:02:03.75Z".parse().unwrap();
        for reason in BackupReason::ALL {
            let id = BackupId::new(at, reason);
            assert_eq!(id.to_string().parse(), Ok(id));
            assert_eq!(id.next().next().to_string().parse(), Ok(id.next().next()));
        }
        let id = BackupId::new(at, BackupReason::Auto).next();
        assert_eq!(id.to_string(), "20261122T140203Z-auto-2");
        let wrong = [
            "",
            "20261122T140203Z",
            "20261122T140203Z-why",
            "20261122T140203Z-auto-1",
            "20261122T140203Z-auto-02",
            "20261122T140203Z-auto/..",
            "../20261122T140203Z-auto",
            "20261122T140203Z-auto.part",
            "20261122T146003Z-auto",
            "20261122T140203Z-auto-x",
        ];
        for wrong in wrong {
            assert_eq!(wrong.parse::<BackupId>(), Err(()), "{wrong}");
        }
    }
}
