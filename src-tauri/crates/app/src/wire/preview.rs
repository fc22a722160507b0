//! The live preview: what is being typed goes in, what looks different comes out.

use mentormap_domain::{evaluation::PointKind, ids::ObservationId};
use mentormap_report::layout::{Area, FontName, Item};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::ReportChoice;

/// Which report, with what was typed and perhaps not kept yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreviewDraft {
    pub choice: ReportChoice,
    pub typed: Typed,
    /// The [`Preview::turn`] whose strips the page has; 0 when it has none.
    pub base: u32,
}

/// What stands in the fields of the screen. What is left out stays as it is kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Typed {
    /// Levels with reasons, and values of fields.
    pub answers: Vec<TypedItem>,
    /// What the supervisor finds otherwise; without a level both agree.
    pub views: Vec<TypedItem>,
    pub closing: Option<TypedClosing>,
}

/// What is said of a criterion or a field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TypedItem {
    pub item: String,
    pub value: String,
    pub reason: String,
}

/// What closes the mentor's evaluation: all of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TypedClosing {
    pub conclusion: String,
    /// In order; one without a text is left out.
    pub points: Vec<TypedPoint>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TypedPoint {
    pub kind: PointKind,
    pub text: String,
    pub expected: String,
    pub observation: Option<ObservationId>,
}

/// The pages as strips, of which only those come along that the page does not have yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// Stands for the strips of this answer; the next question names it.
    pub turn: u32,
    /// Of a page, in points.
    pub width: f32,
    pub height: f32,
    /// Two letters, e.g. `nl`.
    pub lang: String,
    pub fonts: Vec<FontName>,
    pub pages: Vec<PreviewPage>,
    /// What is new against `base`.
    pub strips: Vec<PreviewStrip>,
    /// Characters that no font has; they are drawn as boxes.
    pub unknown_characters: Vec<String>,
}

/// The strips of a page, in the order in which they are drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewPage {
    pub strips: Vec<StripPlace>,
}

/// Where a strip stands: its top, from that of the page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StripPlace {
    pub id: u32,
    pub y: f32,
}

/// A strip; measures from its own top.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewStrip {
    pub id: u32,
    pub items: Vec<Item>,
    /// Which part of the strip shows which field.
    pub areas: Vec<Area>,
}
