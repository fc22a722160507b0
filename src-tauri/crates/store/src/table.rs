//! The kinds of record.

use serde::{Deserialize, Serialize};

/// The kind of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Table {
    Site,
    Group,
    Person,
    School,
    Supervisor,
    Intern,
    Placement,
    Observation,
    Evaluation,
    Rating,
    Point,
    Answer,
    Entry,
    Holiday,
    SelfCheck,
    SelfCheckScore,
    SelfCheckAction,
    Form,
    FormDraft,
    MailTemplate,
    Setting,
}
