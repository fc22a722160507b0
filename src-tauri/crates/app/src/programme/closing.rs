//! The end of a placement: what is still to be done, closing it, the archive.

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    arrangement::Closing,
    dossier::{Agreement, DossierEntry},
    due::DueKind,
    evaluation::{EvaluationState, Moment},
    form::{Programme, Role},
    ids::PlacementId,
    placement::Placement,
};

use super::{
    Asked, Standing,
    check::{near, outside},
};
use crate::{
    binder::Binder,
    check::{LONG, text},
    error::{AppError, ErrorCode},
    evaluation::valid_signatures,
    intern::Cards,
    operation::Operation,
    wire::{
        Saved,
        programme::{ClosingDraft, ClosingItem, ClosingKind, ClosingView},
    },
};

/// The closing talk is held within this many days after the last one.
const CLOSING_WEEK: Days = Days::new(7);

impl Binder {
    /// What is still to be done before a placement is over.
    ///
    /// # Errors
    /// `not-found`.
    pub fn closing(&mut self, id: PlacementId) -> Result<ClosingView, AppError> {
        let placement = self.placement_record(id)?;
        Ok(ClosingView {
            placement: id,
            items: self.closing_items(&placement)?,
            by: closing_day(&placement),
            over: placement.end < self.clock.today(),
            closing: placement.arrangement.closing,
            archived: placement.archived,
        })
    }

    /// Closes a placement: it ended on a day, in its time or before. Its data stay as they are.
    ///
    /// # Errors
    /// `date-missing`; `date-outside` for a day before the start or years away;
    /// `stop-reason-missing` when it was stopped; `text-too-long`, `not-found`.
    pub fn placement_close(&mut self, draft: ClosingDraft) -> Result<Saved<ClosingView>, AppError> {
        let mut placement = self.placement_record(draft.placement)?;
        let no_day = || AppError::new(ErrorCode::DateMissing).at("date");
        let date = draft.date.ok_or_else(no_day)?;
        near(&placement, date, "date")?;
        if date < placement.start {
            return Err(outside(placement.start, placement.end, "date"));
        }
        let reason = text("reason", &draft.reason, LONG)?;
        if draft.stopped && reason.is_empty() {
            return Err(AppError::new(ErrorCode::StopReasonMissing).at("reason"));
        }
        placement.arrangement.closing = Some(Closing { date, stopped: draft.stopped, reason });
        self.keep_end(Operation::PlacementClose, &placement)
    }

    /// Opens a closed placement again; it leaves the archive as well.
    ///
    /// # Errors
    /// `not-found`.
    pub fn placement_reopen(&mut self, id: PlacementId) -> Result<Saved<ClosingView>, AppError> {
        let mut placement = self.placement_record(id)?;
        placement.arrangement.closing = None;
        placement.archived = false;
        self.keep_end(Operation::PlacementReopen, &placement)
    }

    /// Puts a placement in the archive: out of the way, still to be found and read.
    ///
    /// # Errors
    /// `not-found`.
    pub fn placement_archive(&mut self, id: PlacementId) -> Result<Saved<ClosingView>, AppError> {
        let mut placement = self.placement_record(id)?;
        placement.archived = true;
        self.keep_end(Operation::PlacementArchive, &placement)
    }

    /// Takes a placement out of the archive.
    ///
    /// # Errors
    /// `not-found`.
    pub fn placement_unarchive(&mut self, id: PlacementId) -> Result<Saved<ClosingView>, AppError> {
        let mut placement = self.placement_record(id)?;
        placement.archived = false;
        self.keep_end(Operation::PlacementUnarchive, &placement)
    }

    fn keep_end(
        &mut self,
        operation: Operation,
        placement: &Placement,
    ) -> Result<Saved<ClosingView>, AppError> {
        let saved = self.transact(operation, |tx| Ok(tx.put(placement)?))?;
        let view = self.closing(placement.id)?;
        Ok(saved.with(view))
    }

    fn closing_items(&mut self, placement: &Placement) -> Result<Vec<ClosingItem>, AppError> {
        let cards = Cards::read(self, std::slice::from_ref(placement))?;
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        let standing = Standing::read(self, &[placement])?;
        let read = self.store.read();
        let agreements = read.entries_of::<Agreement>(placement.id)?;
        let asked = standing.asked(placement, &programme, &cards);
        let mut items = Vec::new();
        items.extend(evaluation(&asked, &standing, placement));
        items.extend(self.signed_item(&programme, &standing, placement)?);
        items.extend(asked.iter().filter_map(paper_or_talk));
        items.extend(hours(&standing, placement, &programme));
        items.push(missed(&standing, placement));
        items.push(open_agreements(&agreements));
        Ok(items)
    }

    /// The last evaluation signed by the mentor and the intern, as it reads now.
    fn signed_item(
        &self,
        programme: &Programme,
        standing: &Standing,
        placement: &Placement,
    ) -> Result<Option<ClosingItem>, AppError> {
        if !programme.moments.iter().any(|rule| rule.moment == Moment::Final) {
            return Ok(None);
        }
        let signatures = match standing.evaluation(placement.id, Moment::Final) {
            Some(evaluation) => valid_signatures(self.store.read(), evaluation)?,
            None => Vec::new(),
        };
        let has = |role: Role| signatures.iter().any(|signature| signature.role == role);
        let done = has(Role::Mentor) && has(Role::Intern);
        Ok(Some(item("signed", ClosingKind::Signed, done)))
    }
}

fn item(key: &str, kind: ClosingKind, done: bool) -> ClosingItem {
    let (title, due, count) = (String::new(), None, None);
    ClosingItem { key: key.to_owned(), kind, title, due, done, count }
}

/// The last evaluation: filled in, and where it has a way out, at the end of it.
fn evaluation(asked: &[Asked], standing: &Standing, placement: &Placement) -> Option<ClosingItem> {
    let asked = asked.iter().find(|asked| asked.moment == Some(Moment::Final))?;
    let known = standing.evaluation(placement.id, Moment::Final);
    let last = known.is_some_and(|evaluation| evaluation.state == EvaluationState::Final);
    let done = last || (asked.row.done && !standing.reviewed());
    let kind = ClosingKind::Evaluation;
    let (title, due) = (asked.row.title.clone(), asked.row.due);
    Some(ClosingItem { title, due, ..item(&asked.row.key, kind, done) })
}

fn paper_or_talk(asked: &Asked) -> Option<ClosingItem> {
    let kind = match asked.row.kind {
        DueKind::Moment => return None,
        DueKind::Document => ClosingKind::Document,
        DueKind::Meeting => ClosingKind::Meeting,
    };
    let (title, due) = (asked.row.title.clone(), asked.row.due);
    Some(ClosingItem { title, due, ..item(&asked.row.key, kind, asked.row.done) })
}

fn hours(standing: &Standing, placement: &Placement, programme: &Programme) -> Option<ClosingItem> {
    let totals = standing.schedules.totals(placement, programme);
    let target = totals.target?;
    let count = Some([totals.done, target]);
    Some(ClosingItem { count, ..item("hours", ClosingKind::Hours, totals.done >= target) })
}

fn missed(standing: &Standing, placement: &Placement) -> ClosingItem {
    let days = standing.schedules.days(placement.id);
    let missed = days.iter().filter(|day| day.absence.is_some());
    let open = missed.clone().filter(|day| day.made_up.is_none()).count();
    counted("missed", ClosingKind::Missed, open, missed.count())
}

fn open_agreements(agreements: &[DossierEntry]) -> ClosingItem {
    let open = agreements.iter().filter(|entry| entry.body.open()).count();
    counted("agreements", ClosingKind::Agreements, open, agreements.len())
}

fn counted(key: &str, kind: ClosingKind, open: usize, all: usize) -> ClosingItem {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    ClosingItem { count: Some([number(open), number(all)]), ..item(key, kind, open == 0) }
}

/// The day by which a placement should be closed.
pub(crate) fn closing_day(placement: &Placement) -> NaiveDate {
    placement.end + CLOSING_WEEK
}
