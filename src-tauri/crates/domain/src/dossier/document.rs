//! Papers that must arrive, and files kept in the binder.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Part, part};
use crate::{form::Role, ids::EntryId};

/// The largest file that can be kept, in bytes.
pub const MAX_ATTACHMENT: u64 = 50_000_000;

/// A paper of the checklist. One from the programme has only what is known of it beside the rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The programme's document by id; empty for one of the mentor's own.
    #[serde(default)]
    pub rule: String,
    /// Of an own one: its title, who brings it, who signs, when it is due.
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub from: Option<Role>,
    #[serde(default)]
    pub signed_by: Vec<Role>,
    #[serde(default)]
    pub due: Option<NaiveDate>,
    #[serde(default)]
    pub received: Option<NaiveDate>,
    /// Who has signed it on paper.
    #[serde(default)]
    pub signed: Vec<Role>,
    /// Not asked in this placement.
    #[serde(default)]
    pub waived: bool,
    #[serde(default)]
    pub remark: String,
}

impl Part for Document {
    part!(Document);

    fn spot(&self) -> Option<String> {
        (!self.rule.is_empty()).then(|| self.rule.clone())
    }

    fn day(&self) -> Option<NaiveDate> {
        self.received.or(self.due)
    }

    fn open(&self) -> bool {
        !self.waived && self.received.is_none()
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.title, &self.remark]
    }
}

/// A file kept in the binder, encrypted; its content lies by its hash, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// The document, meeting or other entry that it belongs to; none: the placement.
    #[serde(default)]
    pub of: Option<EntryId>,
    /// The name that the file had, without a folder.
    pub name: String,
    /// What it is, by its content.
    pub file_kind: AttachmentKind,
    /// Bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
    /// SHA-256 of the content, in hexadecimal digits.
    pub hash: String,
}

/// The kinds of file that can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentKind {
    Pdf,
    Png,
    Jpeg,
    Docx,
}

impl Part for Attachment {
    part!(Attachment);

    fn words(&self) -> Vec<&str> {
        vec![&self.name]
    }
}
