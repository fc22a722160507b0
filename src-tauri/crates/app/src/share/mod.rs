//! Sharing with another binder without a server: pairing, packages out and in, conflicts.
//!
//! What replaces what is the store's affair (`mentormap_store`, after `domain::share`), sealing
//! and signing that of `exchange::package`. Here stands who may have what:
//!
//! - The director gets everything and sends everything that the other may have. A mentor gets the
//!   own placements, their interns, and what all share (site, people, schools, forms, free days,
//!   the self-check); only the same is taken from a mentor, and of what all share neither the site,
//!   nor other people than the mentor, nor what only a director or staff member may change.
//! - A note that is only for its author goes to that author's own binders and to nobody else. When
//!   a shared note becomes private, the others lose it.
//! - What the ledger of erased people names is erased where everything is taken, and an old package
//!   brings nobody back anywhere.
//! - Settings, drafts of forms, passwords, mail and its outbox stay on their computer.
//!
//! A package holds what changed since what the partner is known to have, as its own last package
//! said; so a lost one is made good by the next. Nothing of this is in the history, but for what
//! taking a package and choosing changed.

mod conflict;
mod head;
mod inbox;
mod invite;
mod mail;
mod make;
mod own;
mod partner;
mod reach;
mod sieve;
mod take;
mod twin;
mod view;
mod watch;

pub use make::PackageFile;
pub(crate) use take::alias;
pub(crate) use twin::evaluation as evaluation_id;
pub use watch::look_in_folders;

use std::{collections::BTreeSet, path::PathBuf};

use mentormap_domain::{
    DateTime, Utc,
    ids::{BinderId, PersonId},
    share::{Knowledge, Scope},
};
use mentormap_exchange::package::{Address, Invitation, PackageError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    error::{AppError, ErrorCode},
    wire::share::PartnerRole,
};

/// The ending of package files.
pub const PACKAGE_ENDING: &str = "mentormap-package";
/// The ending of invitation files.
pub const INVITATION_ENDING: &str = "mentormap-invitation";

/// A binder that this one shares with, as it is kept. `person`, `also` and `name` are known to the
/// store, for when somebody is erased.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Partner {
    pub address: Address,
    /// As the partner gave it.
    pub name: String,
    /// Who it is in the directory here.
    pub person: Option<PersonId>,
    /// Who it calls itself, where that is somebody else.
    pub also: Option<PersonId>,
    pub role: PartnerRole,
    /// Who this binder's user is to the partner.
    pub me: Option<PersonId>,
    /// What shows that the invitation was accepted; until the first package of the partner.
    pub answer: Option<String>,
    /// The id under which the partner counted last, and those before.
    pub author: Option<BinderId>,
    pub former: BTreeSet<BinderId>,
    /// What the partner knows, as it said.
    pub heard: Knowledge<Scope>,
    /// The number of the last package that was made, and of the last that was taken.
    pub made: u64,
    pub made_at: Option<DateTime<Utc>>,
    pub taken: u64,
    pub taken_at: Option<DateTime<Utc>>,
    pub paired_at: DateTime<Utc>,
    pub folder: Option<PathBuf>,
}

/// An invitation that waits for its answer, as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Waiting {
    pub id: String,
    pub invitation: Invitation,
    pub code: String,
    pub person: PersonId,
    pub name: String,
    pub role: PartnerRole,
    pub made: DateTime<Utc>,
}

/// What lies open before it is accepted or taken, and what lay in the shared folders.
#[derive(Default)]
pub(crate) struct ShareDesk {
    invitation: Option<Invitation>,
    package: Option<(String, Vec<u8>)>,
    /// When the folders were looked into last, and what lay there.
    looked: Option<DateTime<Utc>>,
    lying: Vec<watch::Lying>,
}

impl Partner {
    pub fn id(&self) -> BinderId {
        self.address.binder
    }

    /// Whether the partner is this person.
    pub fn is(&self, person: PersonId) -> bool {
        self.person == Some(person) || self.also == Some(person)
    }
}

impl From<PackageError> for AppError {
    fn from(error: PackageError) -> AppError {
        AppError::new(match error {
            PackageError::NotOne => ErrorCode::PackageNotOne,
            PackageError::Newer => ErrorCode::PackageNewer,
            PackageError::NotForMe => ErrorCode::PackageNotForMe,
            PackageError::UnknownSender => ErrorCode::PackageUnknownSender,
            PackageError::CutShort => ErrorCode::PackageCutShort,
            PackageError::Altered => ErrorCode::PackageAltered,
            PackageError::TooLarge => ErrorCode::PackageTooLarge,
            PackageError::WrongCode => ErrorCode::ShareCodeWrong,
            PackageError::NoRandom => ErrorCode::Internal,
        })
    }
}

/// The name by which an attached file is known.
fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What can't be read of what was kept here itself.
fn broken(_: serde_json::Error) -> AppError {
    AppError::new(ErrorCode::Internal)
}

fn not_found(what: &str) -> AppError {
    AppError::new(ErrorCode::NotFound).with("what", what)
}
