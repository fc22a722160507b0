//! Sharing with another binder: who takes part, packages out and in, and what two changed at once.
//!
//! A package never names a path here: the shell asks where to put it or which file to open, or the
//! binder writes it to the folder that was chosen for the partner.

use mentormap_domain::{
    DateTime, Utc,
    ids::{BinderId, PersonId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Concept;
use crate::secret::SecretText;

/// How two binders share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerRole {
    /// The partner gets everything that is here, and everything that it sends is taken: the
    /// director as a mentor sees it, a second director, an own second computer.
    All,
    /// The partner gets its own interns only, and only those are taken from it: a mentor as the
    /// director sees it.
    Own,
}

/// Where sharing stands. Answer of `share`, and of every command that changes it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ShareView {
    /// In the order of their names.
    pub partners: Vec<PartnerRow>,
    /// Open ones, the newest first; each shows its code until it is answered or withdrawn.
    pub invitations: Vec<InvitationRow>,
    /// How many things wait for a choice; see `conflicts`.
    pub conflicts: u32,
    /// How many versions came in that can't stand here yet, because something they belong to did
    /// not come (a lost package). They are kept, and tried again with every package.
    pub held: u32,
    /// Who can be invited: the people of the site who are not in the bin, and not me.
    pub people: Vec<SharePerson>,
    /// What the page proposes in an invitation: `own` where a director or staff member invites.
    pub proposes: PartnerRole,
}

/// What asks for a look, for Today: what is known without looking into a folder. The program looks
/// into the folders by itself every few minutes. Answer of `share_news`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ShareNews {
    /// The partners of whom a package lay in a shared folder, each once.
    pub packages: Vec<String>,
    /// As [`ShareView::conflicts`].
    pub conflicts: u32,
    pub late: Vec<ShareLate>,
}

/// A partner of whom nothing came for long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShareLate {
    pub name: String,
    pub quiet_days: u32,
}

/// Somebody to invite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharePerson {
    pub id: PersonId,
    pub name: String,
}

/// A binder that this one shares with.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartnerRow {
    /// Stands for the partner in every command.
    pub id: BinderId,
    /// The name of the person, as the directory here knows it, else as the partner gave it.
    pub name: String,
    /// Who it is in the directory; none while that person is not there.
    pub person: Option<PersonId>,
    pub role: PartnerRole,
    pub state: PartnerState,
    /// When a package for it was made last.
    pub delivered: Option<DateTime<Utc>>,
    /// When a package of it was taken last (by the clock of this computer).
    pub taken: Option<DateTime<Utc>>,
    /// How many changes here it is not known to have (those that it may have).
    pub pending: u32,
    /// Whole days since it was paired or since its last package; the page shows it from `late`.
    pub quiet_days: u32,
    /// Nothing came from it for fourteen days or more.
    pub late: bool,
    /// The name of the shared folder, without the folders above it; none when none was chosen.
    pub folder: Option<String>,
    /// Whether that folder is there now.
    pub folder_there: bool,
    /// A package of it was lost or taken back: what it sends next, or a whole package of it,
    /// mends that.
    pub gap: bool,
}

/// How far the pairing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerState {
    /// This binder accepted an invitation; until the first package of the partner comes, every
    /// package from here carries the answer.
    Answering,
    /// Both know each other.
    Paired,
}

/// An invitation that was not answered yet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InvitationRow {
    pub id: String,
    /// Who is invited.
    pub name: String,
    pub role: PartnerRole,
    /// To be told by another way than the file: `K7QMR-2XW9D`.
    pub code: String,
    pub made: DateTime<Utc>,
}

/// Invites somebody. `share_invite` answers with the view; the shell command
/// `invitation_save(id)` writes the file, `invitation_mail(id)` opens a draft with it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InviteDraft {
    pub person: PersonId,
    pub role: PartnerRole,
}

/// An invitation file that was opened (shell command `invitation_open`), before the code is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvitationOpened {
    /// Who invites, as the file says; sure only when the code fits.
    pub from: String,
    /// The site of who invites.
    pub site: String,
    /// Who is invited.
    pub name: String,
    /// Whether this binder holds nothing of its own yet and begins from the partner's package.
    pub begins: bool,
}

/// Accepts the invitation that was opened last.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PairDraft {
    /// As it was told; case, spaces and dashes do not count.
    pub code: SecretText,
}

/// Changes a partner.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PartnerDraft {
    pub id: BinderId,
    pub role: PartnerRole,
    /// Who it is in the directory; none leaves it as it is.
    pub person: Option<PersonId>,
}

/// Makes a package: into the shared folder by `package_deliver`, by the dialog of the shell command
/// `package_save`, or into a draft in the mail program by the shell command `package_mail`.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct PackageOrder {
    pub partner: BinderId,
    /// Everything that the partner may have, whatever it is known to have.
    #[serde(default)]
    pub whole: bool,
}

/// A package that was made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PackageMade {
    /// The name of the file, without folders.
    pub name: String,
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many changes are inside.
    pub changes: u32,
    /// How many attached files.
    pub files: u32,
    pub view: ShareView,
}

/// A package that lies in a shared folder and was not taken yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InboxRow {
    /// Stands for the file in `package_look`; no path.
    pub id: String,
    pub partner: BinderId,
    pub name: String,
    /// When the file was written, as far as the system tells.
    pub at: Option<DateTime<Utc>>,
}

/// What a package would do; nothing of it is taken yet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PackagePreview {
    /// Stands for the opened package in `package_take`.
    pub token: String,
    /// Who made it.
    pub from: String,
    /// The sender answers an invitation of this binder with it, and is paired when it is taken.
    pub answers: bool,
    /// The number of the package, counted by its sender.
    pub number: u32,
    pub counts: Vec<PackageCount>,
    /// How many attached files come along that are not here yet.
    pub files: u32,
    /// How many changes were here already.
    pub known: u32,
    /// How many changes the sender may not make here (another mentor's interns, roles of people):
    /// they are left out.
    pub refused: u32,
    /// How many changes belong to somebody who was erased here: they are left out.
    pub erased_here: u32,
    /// How many people the sender erased for good; they are erased here too, which can't be
    /// undone.
    pub erases: u32,
    /// An earlier package never came: what is inside is taken, but something is missing.
    pub gap: bool,
    /// Nothing in it is new.
    pub nothing_new: bool,
}

/// What a package would do to one kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackageCount {
    pub concept: Concept,
    pub added: u32,
    pub changed: u32,
    pub removed: u32,
    /// Changed on both sides: both are kept, and somebody must choose.
    pub beside: u32,
    /// Kept, but can't stand here yet: what it belongs to did not come.
    pub held: u32,
}

/// Takes the package that was opened under this token.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PackageTake {
    pub token: String,
}

/// What taking a package did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PackageTaken {
    /// The figures of the preview, as they came to be.
    pub done: PackagePreview,
    pub view: ShareView,
}

/// Something that two binders changed without knowing of each other. Answer of `conflicts`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictView {
    pub concept: Concept,
    pub id: String,
    pub placement: Option<PlacementId>,
    /// What it is called, as in the history, e.g. the first words of an observation.
    pub name: String,
    /// Of whose placement it is; empty where it belongs to none.
    pub intern: String,
    /// At least two; the one that shows now is first.
    pub versions: Vec<ConflictVersion>,
}

/// One of the versions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictVersion {
    /// Stands for the version in `conflict_choose`.
    pub version: String,
    /// Whose it is: a partner's name; none: of this binder.
    pub from: Option<String>,
    /// The one that shows until somebody chooses.
    pub shown: bool,
    /// This version removes the thing.
    pub removed: bool,
    /// The fields in which the versions differ, the same ones in the same order in each version.
    pub fields: Vec<ConflictField>,
}

/// A field of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictField {
    /// The name of the field, for its text `history-field-<name>` where the catalogue has one.
    pub field: String,
    /// Its value as the history writes it; empty where there is none.
    pub value: String,
}

/// Chooses the version that counts from now on; the others are let go (undo brings them back).
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConflictChoice {
    pub concept: Concept,
    pub id: String,
    pub version: String,
}
