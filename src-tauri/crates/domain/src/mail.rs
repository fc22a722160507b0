//! Mail to a school: what a message is about, and the site's own wording of it.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// What a message is about, as far as its wording goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MailKind {
    /// A report goes along.
    Report,
    /// A feedback sheet goes along.
    Sheet,
    /// What a mentor saw, in the message itself.
    Observation,
    /// Anything else about a placement.
    General,
}

impl MailKind {
    /// Every kind, in the order in which a list shows them.
    pub const ALL: [MailKind; 4] =
        [MailKind::Report, MailKind::Sheet, MailKind::Observation, MailKind::General];

    /// The name in ids, files and texts.
    pub fn name(self) -> &'static str {
        match self {
            MailKind::Report => "report",
            MailKind::Sheet => "sheet",
            MailKind::Observation => "observation",
            MailKind::General => "general",
        }
    }
}

/// The site's own wording of one kind in one language. Where there is none, the program's is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailTemplate {
    pub kind: MailKind,
    pub language: Lang,
    /// With fields in braces, such as `{intern}`.
    pub subject: String,
    pub text: String,
}
