//! Ids: UUIDv7 in a type of their own per concept, so that one is never taken for another.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(feature = "ts", ts(type = "string"))] Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

id! {
    /// A binder, for the others that it shares with; a restored one gets another.
    BinderId,
    /// The site that hosts interns; a binder has one.
    SiteId,
    /// A living group or class of the site.
    GroupId,
    /// A mentor, reviewer or director.
    PersonId,
    /// A sending institution.
    SchoolId,
    /// Somebody of a school who follows an intern.
    SupervisorId,
    /// The person who learns.
    InternId,
    /// One intern in one programme at the site.
    PlacementId,
    /// What a mentor saw.
    ObservationId,
    /// One filled-in uniform form: a moment and an author.
    EvaluationId,
    /// A strength or growth point.
    PointId,
    /// One thing in the dossier of a placement.
    EntryId,
    /// A free day or week.
    HolidayId,
    /// A message that left the site, or is about to.
    MailId,
    /// What a team will do after a self-check of the workplace.
    CheckActionId,
}
