//! Beginning a year, who took part, and the scores.

use mentormap_domain::self_check::{SelfCheck, SelfCheckScore, first_year};

use super::{newest, wording};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        self_check::{SelfCheckDraft, SelfCheckScoreDraft, SelfCheckView},
    },
};

/// How far back a year can be filled in afterwards.
const BACK: i32 = 20;

impl Binder {
    /// Begins the self-check of a school year, named by its first calendar year. One that is there
    /// already stays as it is, and one in the bin comes out of it as it was.
    ///
    /// # Errors
    /// `number-invalid` for a year that is not now, the next, or one of the last twenty.
    pub fn self_check_start(&mut self, year: i32) -> Result<Saved<SelfCheckView>, AppError> {
        let this = first_year(self.clock.today());
        if !(this - BACK..=this + 1).contains(&year) {
            return Err(AppError::new(ErrorCode::NumberInvalid).at("year"));
        }
        let (operation, check) = match self.store.read().get::<SelfCheck>(&year)? {
            Some(known) => (Operation::Restore, SelfCheck { binned: None, ..known }),
            None => (Operation::SelfCheckStart, self.new_self_check(year, this)?),
        };
        let saved = self.transact(operation, |tx| Ok(tx.put(&check)?))?;
        let view = self.self_check(())?;
        Ok(saved.with(view))
    }

    fn new_self_check(&self, year: i32, this: i32) -> Result<SelfCheck, AppError> {
        Ok(SelfCheck {
            year,
            wording: newest().version,
            date: (year == this).then(|| self.clock.today()),
            people: self.me()?.into_iter().collect(),
            others: String::new(),
            created: self.clock.now(),
            binned: None,
        })
    }

    /// Keeps when the team sat together, and who took part.
    ///
    /// # Errors
    /// `not-found` for a year that was not begun; `mentor-unknown`; `text-too-long`.
    pub fn self_check_save(
        &mut self,
        draft: SelfCheckDraft,
    ) -> Result<Saved<SelfCheckView>, AppError> {
        let known = self.self_check_record(draft.year)?;
        let people = self.store.read().people()?;
        let mut took_part = Vec::new();
        for id in draft.people {
            if !people.iter().any(|person| person.id == id) {
                return Err(AppError::new(ErrorCode::MentorUnknown).at("people"));
            }
            if !took_part.contains(&id) {
                took_part.push(id);
            }
        }
        let others = check::text("others", &draft.others, check::LINE)?;
        let check = SelfCheck { date: draft.date, people: took_part, others, ..known };
        let saved = self.transact(Operation::SelfCheckSave, |tx| Ok(tx.put(&check)?))?;
        let view = self.self_check(())?;
        Ok(saved.with(view))
    }

    /// Keeps what the team says of one statement; without a level and a remark it is as if nothing
    /// was said.
    ///
    /// # Errors
    /// `not-found` for a year that was not begun; `reference-missing` for a statement that its
    /// wording does not have; `text-too-long`.
    pub fn self_check_score(
        &mut self,
        draft: SelfCheckScoreDraft,
    ) -> Result<Saved<SelfCheckView>, AppError> {
        let SelfCheckScoreDraft { year, statement, level, remark } = draft;
        let known = self.self_check_record(year)?;
        check_statement(&known, &statement)?;
        let remark = check::text("remark", &remark, check::LONG)?;
        let score = SelfCheckScore { year, statement, level, remark };
        let saved = self.transact(Operation::SelfCheckScore, |tx| {
            if score.level.is_none() && score.remark.is_empty() {
                return Ok(tx.remove::<SelfCheckScore>(&(score.year, score.statement))?);
            }
            Ok(tx.put(&score)?)
        })?;
        let view = self.self_check(())?;
        Ok(saved.with(view))
    }

    /// The self-check of a year, not in the bin.
    pub(super) fn self_check_record(&self, year: i32) -> Result<SelfCheck, AppError> {
        let found = self.store.read().get::<SelfCheck>(&year)?;
        let found = found.filter(|check| check.binned.is_none());
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "self-check"))
    }
}

/// Refuses a statement that the year's wording does not have.
pub(super) fn check_statement(check: &SelfCheck, statement: &str) -> Result<(), AppError> {
    if wording(check.wording).statement(statement).is_some() {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::ReferenceMissing).at("statement").with("id", statement))
}
