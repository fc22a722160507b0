//! Everything kept around a placement beside its feedback: one entry per day, paper, talk, task.
//!
//! An entry is a header and a body. All kinds are kept, binned, searched, undone, exported and
//! imported alike; what is special to a kind stands in its own file.

mod activity;
mod attendance;
mod document;
mod judgement;
mod meeting;
mod signature;
mod warning;

pub use activity::{Activity, ActivityRole, PlanEntry, Project};
pub use attendance::{Absence, AttendanceDay, MAX_MINUTES};
pub use document::{Attachment, AttachmentKind, Document, MAX_ATTACHMENT};
pub use judgement::{Comment, EvaluationContent, EvaluationVersion, SupervisorView};
pub use meeting::{Agreement, FeedbackSheet, Handover, Meeting};
pub use signature::{Signature, Stroke, Subject, content_hash};
pub use warning::{Outcome, Warning};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{EntryId, EvaluationId, PlacementId};

/// One thing in the dossier of a placement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DossierEntry {
    pub id: EntryId,
    pub placement: PlacementId,
    pub body: Body,
    pub created: DateTime<Utc>,
    /// When it was put in the bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<DateTime<Utc>>,
}

impl DossierEntry {
    /// The body, when it is of this kind.
    pub fn part<P: Part>(&self) -> Option<&P> {
        P::of(&self.body)
    }
}

/// A kind of body; the same names as on the wire and in the store.
pub trait Part: Sized + Into<Body> {
    /// Its kind.
    const KIND: Kind;

    /// The body as this kind; none when it is another.
    fn of(body: &Body) -> Option<&Self>;

    /// What there can be only one of in a placement, e.g. a day of attendance; none when free.
    fn spot(&self) -> Option<String> {
        None
    }

    /// The day it belongs to, for order, agenda and search.
    fn day(&self) -> Option<NaiveDate> {
        None
    }

    /// Whether somebody still has to do something.
    fn open(&self) -> bool {
        false
    }

    /// The words that search finds.
    fn words(&self) -> Vec<&str> {
        Vec::new()
    }
}

macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident($type:ty),)+) => {
        /// What an entry says; the tag `kind` tells which.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        pub enum Body {
            $($(#[$doc])* $name($type),)+
        }

        /// The kinds of entry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $($(#[$doc])* $name,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),+];
        }

        impl Body {
            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $(Body::$name(_) => Kind::$name),+ }
            }

            /// What there can be only one of in a placement; see [`Part::spot`].
            pub fn spot(&self) -> Option<String> {
                match self { $(Body::$name(part) => part.spot()),+ }
            }

            /// The day it belongs to; see [`Part::day`].
            pub fn day(&self) -> Option<NaiveDate> {
                match self { $(Body::$name(part) => part.day()),+ }
            }

            /// Whether somebody still has to do something; see [`Part::open`].
            pub fn open(&self) -> bool {
                match self { $(Body::$name(part) => part.open()),+ }
            }

            /// The words that search finds, apart by line breaks.
            pub fn words(&self) -> String {
                let mut words = match self { $(Body::$name(part) => part.words()),+ };
                words.retain(|text| !text.trim().is_empty());
                words.join("\n")
            }
        }

        $(impl From<$type> for Body {
            fn from(part: $type) -> Body {
                Body::$name(part)
            }
        })+
    };
}

/// The two lines of a [`Part`] that are the same for every kind.
macro_rules! part {
    ($name:ident) => {
        const KIND: $crate::dossier::Kind = $crate::dossier::Kind::$name;

        fn of(body: &$crate::dossier::Body) -> Option<&Self> {
            match body {
                $crate::dossier::Body::$name(part) => Some(part),
                _ => None,
            }
        }
    };
}
pub(crate) use part;

bodies! {
    /// A day of the attendance card.
    Attendance(AttendanceDay),
    /// A task of the activity list.
    Activity(Activity),
    /// A line of the week planning.
    Plan(PlanEntry),
    /// The intern's project.
    Project(Project),
    /// A paper that must arrive.
    Document(Document),
    /// A file.
    Attachment(Attachment),
    /// A talk or visit.
    Meeting(Meeting),
    /// Short periodic feedback.
    Sheet(FeedbackSheet),
    /// What was agreed in a talk, on a sheet or in a warning.
    Agreement(Agreement),
    /// A placement passed on to another mentor.
    Handover(Handover),
    /// A warning.
    Warning(Warning),
    /// A signature.
    Signature(Signature),
    /// An evaluation as it was signed, before it was opened again.
    Version(EvaluationVersion),
    /// What the reviewer says to the mentor; never in a report.
    Comment(Comment),
    /// Where the supervisor judges differently.
    View(SupervisorView),
}

impl Body {
    /// The entries that it refers to.
    pub fn entries(&self) -> Vec<EntryId> {
        match self {
            Body::Attachment(Attachment { of, .. }) | Body::Agreement(Agreement { of, .. }) => {
                of.iter().copied().collect()
            }
            Body::Signature(Signature { subject, .. }) | Body::Comment(Comment { subject, .. }) => {
                subject.entry().into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// The evaluations that it refers to.
    pub fn evaluations(&self) -> Vec<EvaluationId> {
        match self {
            Body::Signature(Signature { subject, .. }) | Body::Comment(Comment { subject, .. }) => {
                subject.evaluation().into_iter().collect()
            }
            Body::Version(EvaluationVersion { evaluation, .. })
            | Body::View(SupervisorView { evaluation, .. }) => vec![*evaluation],
            _ => Vec::new(),
        }
    }
}
