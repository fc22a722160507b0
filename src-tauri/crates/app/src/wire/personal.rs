//! Personal data: how long it is kept, all of one person, erasing, names in notes, what the site
//! says about it.

use mentormap_domain::{
    NaiveDate,
    ids::{GroupId, InternId, PlacementId},
    personal::Keep,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody of whom something is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonRef {
    pub kind: PersonKind,
    pub id: String,
}

/// Who somebody is to the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PersonKind {
    Intern,
    /// A mentor, reviewer or director.
    Staff,
    Supervisor,
}

/// What is kept, and of whom.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Personal {
    /// Years after the end of the last placement.
    pub years: u32,
    /// Whether the site chose that, rather than leaving the proposal.
    pub chosen: bool,
    /// Whether who writes now may erase: a director, or anybody where there is none.
    pub may_erase: bool,
    /// Interns whose term has passed, the longest first.
    pub due: Vec<TermRow>,
    /// Everybody, interns first, by name; those in the bin too.
    pub people: Vec<PersonRow>,
}

/// An intern whose term has passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermRow {
    pub intern: InternId,
    pub name: String,
    /// The last day of the last placement.
    pub last: NaiveDate,
    /// The day since which it is to be decided.
    pub since: NaiveDate,
    pub kept: Kept,
    /// The decision before this one.
    pub keep: Option<Keep>,
}

/// Somebody in the list of everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonRow {
    pub person: PersonRef,
    pub name: String,
    /// Of an intern, the day on which it is to be decided.
    pub until: Option<NaiveDate>,
    /// Kept longer, and why.
    pub keep: Option<Keep>,
    pub binned: bool,
}

/// How much is kept of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default, TS)]
pub struct Kept {
    pub placements: u32,
    /// Of staff: those that they wrote, which stay when they are erased.
    pub observations: u32,
    pub evaluations: u32,
    /// Of the evaluations, those with a signature.
    pub signed: u32,
    /// Days, talks, papers, tasks, warnings and so on; of others, those that name them.
    pub entries: u32,
    pub files: u32,
    /// Messages that left or were only prepared; of others than interns those that name them, which
    /// lose their words and their copy.
    pub mails: u32,
    /// Messages that wait or ask, and then never leave.
    pub mails_open: u32,
    /// Lines of the history.
    pub changes: u32,
    /// Texts about others in which the full name stands, and stays.
    pub mentions: u32,
}

/// The term of the site; the proposal when none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetentionDraft {
    pub years: Option<u32>,
}

/// Keeps an intern longer; without a day the term of the site holds again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepDraft {
    pub intern: InternId,
    pub until: Option<NaiveDate>,
    pub reason: String,
}

/// What erasing somebody would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasePreview {
    pub person: PersonRef,
    /// What has to be typed to confirm.
    pub name: String,
    pub kept: Kept,
    /// Backups that are cleaned with it.
    pub backups: u32,
    /// Damaged files set aside, which go with it: they can't be cleaned.
    pub aside: u32,
    /// Why it is refused; none when it is not.
    pub refused: Option<crate::AppError>,
}

/// Erases somebody for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseDraft {
    pub person: PersonRef,
    /// The name, as typed.
    pub confirm: String,
}

/// What became of an erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Erased {
    /// Backups that were cleaned.
    pub backups: u32,
    /// Copies that could not be cleaned now; tried again at the next start.
    pub left: u32,
}

/// Everything about a person, written to a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonWritten {
    /// The name of the folder that was made.
    pub folder: String,
    /// The names of the files in it.
    pub files: Vec<String>,
    /// Attachments whose content is lost.
    pub lost: Vec<String>,
    /// The id by which the shell shows the folder; empty from a terminal.
    pub saved: String,
}

/// A note while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChildHintAsk {
    pub text: String,
    /// Where the note belongs: its intern is no child.
    pub placement: Option<PlacementId>,
}

/// The first names of the children of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChildrenDraft {
    pub group: GroupId,
    /// One per line.
    pub names: String,
}

/// A document about personal data that the site can print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PrivacyDoc {
    /// The register of processing activities (article 30 of the GDPR).
    Register,
    /// What interns are told.
    Interns,
    /// What the parents of the children are told.
    Parents,
    /// What schools and their supervisors are told.
    Schools,
}

/// A document with its texts, in the language of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrivacyDocView {
    pub doc: PrivacyDoc,
    pub fields: Vec<PrivacyField>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrivacyField {
    pub key: String,
    /// Its heading.
    pub title: String,
    pub text: String,
    /// Whether the site wrote it, rather than leaving the proposal.
    pub own: bool,
}

/// A part of a document as the site words it; left empty, the proposal stands again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrivacyTextDraft {
    pub doc: PrivacyDoc,
    pub key: String,
    pub text: String,
}
