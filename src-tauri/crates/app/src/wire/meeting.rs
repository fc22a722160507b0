//! Talks and visits, feedback sheets, agreements, warnings and the passing on of a placement.

use mentormap_domain::{
    NaiveDate,
    arrangement::Closing,
    dossier::{Agreement, FeedbackSheet, Handover, Meeting, Warning},
    form::Role,
    ids::{EntryId, PersonId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that is talked about in a placement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Talks {
    pub placement: PlacementId,
    /// The first and the last day on which a talk can be.
    pub window: (NaiveDate, NaiveDate),
    /// The week that a new feedback sheet is about.
    pub week: (NaiveDate, NaiveDate),
    /// Those of the programme and those of the mentor's own, by day.
    pub meetings: Vec<TalkView>,
    /// Newest first.
    pub sheets: Vec<SheetView>,
    /// First, second, third.
    pub warnings: Vec<WarningView>,
    /// Newest first.
    pub handovers: Vec<HandoverView>,
    /// Open ones first, by the day on which they must be done.
    pub agreements: Vec<AgreementView>,
    /// Who can be there: the intern, the mentors, the supervisor, the directors, the reviewers.
    pub people: Vec<TalkPerson>,
    /// The warning that ends the placement, counted from 1.
    pub warnings_end: Option<u32>,
    /// How the placement ended, when it has.
    pub closing: Option<Closing>,
}

/// A talk or visit: asked by the programme, kept, or both.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TalkView {
    /// None as long as nothing is kept of it.
    pub id: Option<EntryId>,
    pub meeting: Meeting,
    /// The title of the programme's rule or its own; empty for that of its kind.
    pub title: String,
    pub state: TalkState,
    /// The day by which the programme wants it.
    pub due: Option<NaiveDate>,
    /// Whether that day was moved by hand.
    pub moved: bool,
    /// Days from today to the day that was planned, else to the day on which it is due; none when
    /// it is over, not needed or without a day.
    pub days: Option<i32>,
    /// Whether the programme wants a focus set beforehand.
    pub focus: bool,
}

/// How far a talk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TalkState {
    /// Without a day.
    Open,
    Planned,
    Held,
    /// Not needed in this placement.
    Waived,
}

/// A feedback sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetView {
    pub id: EntryId,
    pub sheet: FeedbackSheet,
    /// The name of the one who wrote it; empty when not known.
    pub author: String,
}

/// A warning.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WarningView {
    pub id: EntryId,
    pub warning: Warning,
    /// Its place in the order of days, counted from 1.
    pub number: u32,
    /// Whether the programme lets it end the placement.
    pub ends: bool,
}

/// A placement passed on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverView {
    pub id: EntryId,
    pub handover: Handover,
    /// Names; empty when not known.
    pub from: String,
    pub to: String,
}

/// Something agreed, with where it was agreed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementView {
    pub id: EntryId,
    pub agreement: Agreement,
    /// Days from today until it must be done; negative when late; none when done or without a day.
    pub days: Option<i32>,
}

/// Somebody who can be at a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TalkPerson {
    pub role: Role,
    pub name: String,
}

/// A placement to pass on to another mentor.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HandoverDraft {
    pub placement: PlacementId,
    pub date: Option<NaiveDate>,
    /// Who passes it on; the one who writes now when none.
    pub from: Option<PersonId>,
    pub to: Option<PersonId>,
    pub text: String,
}
