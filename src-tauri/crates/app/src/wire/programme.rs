//! A programme at work in a placement: what was arranged, what is due, how it ends.

use mentormap_domain::{
    NaiveDate,
    arrangement::{Arrangement, Closing, Contact, Timetable},
    due::DueKind,
    ids::{InternId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A variant of a programme, e.g. a semester: its usual days and hours.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VariantRow {
    pub id: String,
    /// In the language of the program.
    pub title: String,
    /// 1 = Monday to 7 = Sunday.
    pub weekdays: Vec<u8>,
    /// How many of these days there are in a week.
    pub days: u8,
    /// 1: every week; 2: every other week.
    pub every: u8,
    /// Whether these are the hours of a full placement week.
    pub full_week: bool,
    /// Hours a week on site, from and to.
    pub on_site: Option<[f64; 2]>,
    /// Hours a week of preparation, from and to.
    pub preparation: Option<[f64; 2]>,
}

/// What was arranged for a placement, beside what its programme says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrangementView {
    pub placement: PlacementId,
    pub arrangement: Arrangement,
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub variants: Vec<VariantRow>,
    /// The variant that holds, by id; empty when the programme has none.
    pub variant: String,
    /// Minutes of the whole placement by the programme.
    pub target: Option<u32>,
    /// Whether the intern already works at the site.
    pub colleague: bool,
    /// Everything that the programme asks, in its order.
    pub due: Vec<DueRow>,
}

/// What was arranged, to be kept. Moved due dates and the end have commands of their own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ArrangementDraft {
    pub placement: PlacementId,
    /// The variant by id; empty: the first.
    pub semester: String,
    /// None: as the variant says.
    pub timetable: Option<Timetable>,
    /// Minutes of the whole placement; none: as the programme says.
    pub target: Option<u32>,
    /// Any day of each full placement week.
    pub full_weeks: Vec<NaiveDate>,
    pub contacts: Vec<Contact>,
    pub remark: String,
}

/// One thing that a programme asks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueRow {
    /// Kind and rule, e.g. `document/portfolio`.
    pub key: String,
    pub kind: DueKind,
    pub title: String,
    /// The day that holds; none as long as what it hangs on has no day.
    pub due: Option<NaiveDate>,
    /// The day by the rule.
    pub by_rule: Option<NaiveDate>,
    /// Whether it was moved by hand.
    pub moved: bool,
    /// Received, held, filled in, or not needed.
    pub done: bool,
}

/// A due date moved by hand, or with no day put back to the rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DueMove {
    pub placement: PlacementId,
    pub key: String,
    pub due: Option<NaiveDate>,
}

/// Something due in any placement at hand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueLine {
    pub placement: PlacementId,
    pub intern: InternId,
    pub name: String,
    /// Days from today; negative when late; none without a day.
    pub days: Option<i32>,
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: DueRow,
}

/// What is still to be done before a placement is over, and how it ended.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClosingView {
    pub placement: PlacementId,
    pub items: Vec<ClosingItem>,
    pub closing: Option<Closing>,
    pub archived: bool,
    /// The last day by which it should be closed.
    pub by: NaiveDate,
    /// Whether the last day is over.
    pub over: bool,
}

/// One line of the closing checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClosingItem {
    /// Apart within the placement.
    pub key: String,
    pub kind: ClosingKind,
    /// Of a document, a meeting or an evaluation; empty where the kind says it.
    pub title: String,
    pub due: Option<NaiveDate>,
    pub done: bool,
    /// Minutes there are and minutes there should be, of the hours; how many are still open, of
    /// what is counted.
    pub count: Option<[u32; 2]>,
}

/// The kinds of line on the closing checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingKind {
    /// The last evaluation is filled in and ready to leave.
    Evaluation,
    /// It is signed by the mentor and the intern.
    Signed,
    Document,
    Meeting,
    /// The hours that were asked are done.
    Hours,
    /// No missed day has still to be made up.
    Missed,
    /// No agreement is open.
    Agreements,
}

/// The end of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClosingDraft {
    pub placement: PlacementId,
    pub date: Option<NaiveDate>,
    /// Ended before its time; then the reason must be there.
    pub stopped: bool,
    pub reason: String,
}
