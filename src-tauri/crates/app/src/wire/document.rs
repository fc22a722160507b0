//! Papers that must arrive, and files kept in the binder.

use mentormap_domain::{
    NaiveDate,
    dossier::AttachmentKind,
    form::Role,
    ids::{EntryId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::AppError;

/// The checklist of a placement: late papers first, then by day; what is settled last.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Papers {
    pub papers: Vec<DocumentRow>,
    /// Files that belong to no paper of the list: to the placement, a talk, a warning.
    pub files: Vec<FileRow>,
    pub late: u32,
    /// Papers that still must arrive or be signed, the late ones too.
    pub open: u32,
}

/// A paper, from the programme or of the mentor's own, with what is known of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentRow {
    /// None as long as nothing was noted of a paper of the programme.
    pub entry: Option<EntryId>,
    /// The programme's document by id; empty for an own one.
    pub rule: String,
    pub title: String,
    pub from: Option<Role>,
    /// Who must sign.
    pub signed_by: Vec<Role>,
    pub due: Option<NaiveDate>,
    /// The day by the rule, also when it was moved by hand.
    pub by_rule: Option<NaiveDate>,
    /// Whether the day was moved by hand.
    pub moved: bool,
    pub received: Option<NaiveDate>,
    /// Who has signed of those who must.
    pub signed: Vec<Role>,
    pub waived: bool,
    pub remark: String,
    pub state: DocumentState,
    pub files: Vec<FileRow>,
}

/// How a paper stands, in order of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentState {
    /// Not here, and its day is past.
    Late,
    /// Not here yet.
    Awaited,
    /// Here, but a signature is missing.
    Unsigned,
    Done,
    /// Not asked in this placement.
    Waived,
}

/// A file kept in the binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileRow {
    pub id: EntryId,
    /// The entry that it belongs to; none: the placement.
    pub of: Option<EntryId>,
    pub name: String,
    pub kind: AttachmentKind,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The day it was added.
    pub added: NaiveDate,
}

/// Where files are added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileTarget {
    pub placement: PlacementId,
    /// The entry that they belong to.
    pub of: Option<EntryId>,
    /// The paper of the programme that they belong to, when nothing was noted of it yet.
    pub rule: Option<String>,
}

/// What became of files that were chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilesAdded {
    pub added: Vec<FileRow>,
    /// Names of files that stood there already, the same.
    pub same: Vec<String>,
    pub refused: Vec<FileRefused>,
}

/// A file that was not taken, and why.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileRefused {
    pub name: String,
    pub error: AppError,
}
