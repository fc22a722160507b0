//! What talks, sheets, agreements, warnings and handovers must hold, with the error beside its
//! field.

use mentormap_domain::{
    NaiveDate,
    dossier::{Agreement, FeedbackSheet, Handover, Kind, Meeting, Part, Warning},
    person::Person,
    placement::Placement,
};

use crate::{
    binder::Binder,
    check::{LINE, LONG, required, text, within},
    error::{AppError, ErrorCode},
};

/// The most people that can be noted at one talk.
const MOST_PRESENT: usize = 50;

impl Binder {
    /// A talk on a day around the placement. A day that was accepted before stays good when the
    /// period moves: its notes can always be written.
    pub(crate) fn meeting_checked(
        &mut self,
        placement: &Placement,
        mut meeting: Meeting,
    ) -> Result<Meeting, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        let known = |rule: &str| programme.meetings.iter().any(|known| known.id == rule);
        if !meeting.rule.is_empty() && !known(&meeting.rule) {
            let unknown = AppError::new(ErrorCode::ReferenceMissing).at("rule");
            return Err(unknown.with("id", &meeting.rule));
        }
        if let (Some(from), Some(to)) = (meeting.from, meeting.to)
            && to <= from
        {
            return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
        }
        if let Some(date) = meeting.date
            && !self.kept_on::<Meeting>(placement, date)?
        {
            within("date", date, placement.talk_window())?;
        }
        meeting.title = text("title", &meeting.title, LINE)?;
        meeting.place = text("place", &meeting.place, LINE)?;
        for (field, value) in [
            ("focus", &mut meeting.focus),
            ("before", &mut meeting.before),
            ("notes", &mut meeting.notes),
            ("after", &mut meeting.after),
        ] {
            *value = text(field, value, LONG)?;
        }
        meeting.present = present(&meeting.present)?;
        Ok(meeting)
    }

    /// A warning on a day around the placement; the change is expected after it.
    pub(crate) fn warning_checked(
        &self,
        placement: &Placement,
        mut warning: Warning,
    ) -> Result<Warning, AppError> {
        let window = placement.talk_window();
        if !self.kept_on::<Warning>(placement, warning.date)? {
            within("date", warning.date, window)?;
            if let Some(by) = warning.by {
                within("by", by, (warning.date, window.1))?;
            }
        }
        if let Some(by) = warning.by.filter(|by| *by < warning.date) {
            within("by", by, (warning.date, window.1.max(warning.date)))?;
        }
        warning.facts = required("facts", &warning.facts, LONG, ErrorCode::FactsMissing)?;
        warning.expected = text("expected", &warning.expected, LONG)?;
        warning.outcome_text = text("outcome_text", &warning.outcome_text, LONG)?;
        Ok(warning)
    }

    /// Something agreed in a talk, sheet or warning of this placement.
    pub(crate) fn agreement_checked(
        &self,
        placement: &Placement,
        mut agreement: Agreement,
    ) -> Result<Agreement, AppError> {
        if let Some(of) = agreement.of {
            let entry = self.entry_record(of)?;
            let kind = entry.body.kind();
            let holds = matches!(kind, Kind::Meeting | Kind::Sheet | Kind::Warning);
            if entry.placement != placement.id || !holds {
                return Err(AppError::new(ErrorCode::NotFound).with("what", "entry"));
            }
        }
        agreement.text = required("text", &agreement.text, LONG, ErrorCode::AgreementMissing)?;
        Ok(agreement)
    }

    /// A handover to somebody of the site.
    pub(crate) fn handover_checked(&self, mut handover: Handover) -> Result<Handover, AppError> {
        let to = handover.to.ok_or_else(|| AppError::new(ErrorCode::NameMissing).at("to"))?;
        let known = self.store.read().get::<Person>(&to)?;
        if known.is_none_or(|person| person.binned.is_some()) || handover.from == Some(to) {
            return Err(AppError::new(ErrorCode::NameMissing).at("to"));
        }
        handover.text = text("text", &handover.text, LONG)?;
        Ok(handover)
    }

    /// Whether an entry of this kind stands on this day already.
    fn kept_on<P: Part>(&self, placement: &Placement, day: NaiveDate) -> Result<bool, AppError> {
        let entries = self.store.read().entries_of::<P>(placement.id)?;
        Ok(entries.iter().any(|entry| entry.body.day() == Some(day)))
    }
}

/// A feedback sheet over a period that does not end before it begins.
pub(crate) fn feedback_sheet(mut sheet: FeedbackSheet) -> Result<FeedbackSheet, AppError> {
    if sheet.to < sheet.from {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    sheet.well = text("well", &sheet.well, LONG)?;
    sheet.next = text("next", &sheet.next, LONG)?;
    sheet.reply = text("reply", &sheet.reply, LONG)?;
    Ok(sheet)
}

/// The names, each once, without empty ones.
fn present(names: &[String]) -> Result<Vec<String>, AppError> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        let name = text("present", name, LINE)?;
        if !name.is_empty() && !kept.contains(&name) {
            kept.push(name);
        }
    }
    if kept.len() > MOST_PRESENT {
        return Err(AppError::new(ErrorCode::TextTooLong).at("present"));
    }
    Ok(kept)
}
