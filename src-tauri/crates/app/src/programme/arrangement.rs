//! What was arranged for a placement: its variant, timetable, hours, moved due dates.

use mentormap_domain::{
    form::{Programme, Semester},
    ids::PlacementId,
    placement::Placement,
    text::Lang,
};

use super::{Asked, Standing, check};
use crate::{
    binder::Binder,
    check::{LONG, text},
    error::{AppError, ErrorCode},
    intern::Cards,
    operation::Operation,
    wire::{
        Saved,
        programme::{ArrangementDraft, ArrangementView, DueMove, DueRow, VariantRow},
    },
};

impl Binder {
    /// What was arranged for a placement, and everything that is due in it.
    ///
    /// # Errors
    /// `not-found`.
    pub fn arrangement(&mut self, id: PlacementId) -> Result<ArrangementView, AppError> {
        let placement = self.placement_record(id)?;
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        let due = self.asked_of(&placement)?.into_iter().map(|asked| asked.row);
        let lang = self.lang()?;
        Ok(ArrangementView {
            placement: id,
            start: placement.start,
            end: placement.end,
            variants: variants(&programme, lang),
            variant: variant(&placement, &programme),
            target: minutes(programme.target_hours),
            colleague: programme.colleague,
            due: due.filter(by_programme).collect(),
            arrangement: placement.arrangement,
        })
    }

    /// Keeps what was arranged. Moved due dates and the end stay as they are.
    ///
    /// # Errors
    /// `reference-missing` for a variant that the programme does not have; `number-invalid`,
    /// `end-before-start`, `pause-too-long`, `hours-overlap`, `target-invalid`, `date-outside`, `name-missing`, `email-invalid`,
    /// `text-too-long`, each beside its field; `not-found`.
    pub fn arrangement_save(
        &mut self,
        draft: ArrangementDraft,
    ) -> Result<Saved<ArrangementView>, AppError> {
        let mut placement = self.placement_record(draft.placement)?;
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        let full_weeks = check::full_weeks(&placement, &draft.full_weeks)?;
        let arrangement = &mut placement.arrangement;
        arrangement.semester = semester(&programme, draft.semester)?;
        arrangement.timetable = draft.timetable.map(check::timetable).transpose()?;
        arrangement.timetable.take_if(|timetable| timetable.slots.is_empty());
        arrangement.target = check::target(draft.target)?;
        arrangement.full_weeks = full_weeks;
        arrangement.contacts = check::contacts(draft.contacts)?;
        arrangement.remark = text("remark", &draft.remark, LONG)?;
        self.keep_arrangement(Operation::ArrangementSave, &placement)
    }

    /// Moves a due date by hand, or puts it back to its rule.
    ///
    /// # Errors
    /// `reference-missing` for something that the programme does not ask; `date-outside` for a day
    /// years away; `not-found`.
    pub fn due_move(&mut self, wanted: DueMove) -> Result<Saved<ArrangementView>, AppError> {
        let mut placement = self.placement_record(wanted.placement)?;
        let schedule = self.schedule_of(&placement)?;
        let unknown = || AppError::new(ErrorCode::ReferenceMissing).with("id", &wanted.key);
        let item = schedule.iter().find(|item| item.key == wanted.key).ok_or_else(unknown)?;
        let moved = &mut placement.arrangement.moved;
        match wanted.due.filter(|day| item.by_rule != Some(*day)) {
            Some(day) => drop(moved.insert(wanted.key.clone(), day)),
            None => drop(moved.remove(&wanted.key)),
        }
        if let Some(day) = wanted.due {
            check::near(&placement, day, "due")?;
        }
        self.keep_arrangement(Operation::DueMove, &placement)
    }

    /// Everything asked of one placement, and whether it is done.
    pub(crate) fn asked_of(&mut self, placement: &Placement) -> Result<Vec<Asked>, AppError> {
        let cards = Cards::read(self, std::slice::from_ref(placement))?;
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        Ok(Standing::read(self, &[placement])?.asked(placement, &programme, &cards))
    }

    fn keep_arrangement(
        &mut self,
        operation: Operation,
        placement: &Placement,
    ) -> Result<Saved<ArrangementView>, AppError> {
        let saved = self.transact(operation, |tx| Ok(tx.put(placement)?))?;
        let view = self.arrangement(placement.id)?;
        Ok(saved.with(view))
    }
}

/// Whether a rule of the programme asks it: only that can be moved.
fn by_programme(row: &DueRow) -> bool {
    !row.key.starts_with("entry/")
}

/// A variant that the programme has; empty for the first.
pub(crate) fn semester(programme: &Programme, wanted: String) -> Result<String, AppError> {
    let known = programme.semesters.iter().any(|semester| semester.id == wanted);
    if wanted.is_empty() || known {
        return Ok(wanted);
    }
    Err(AppError::new(ErrorCode::ReferenceMissing).at("semester").with("id", wanted))
}

fn variant(placement: &Placement, programme: &Programme) -> String {
    let holds = placement.arrangement.variant(programme);
    holds.map(|variant| variant.id.clone()).unwrap_or_default()
}

/// The variants of a programme, to choose from.
pub(crate) fn variants(programme: &Programme, lang: Lang) -> Vec<VariantRow> {
    let row = |semester: &Semester| VariantRow {
        id: semester.id.clone(),
        title: semester.title.get(lang).to_owned(),
        weekdays: semester.weekdays.clone(),
        days: semester.days.unwrap_or(semester.weekdays.len().try_into().unwrap_or(7)),
        every: semester.every,
        full_week: semester.full_week,
        on_site: semester.on_site,
        preparation: semester.preparation,
    };
    programme.semesters.iter().map(row).collect()
}

fn minutes(hours: Option<f64>) -> Option<u32> {
    hours.map(|hours| (hours * 60.0).round().clamp(0.0, f64::from(u32::MAX)) as u32)
}
