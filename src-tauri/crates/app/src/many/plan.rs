//! Which reports a choice stands for, what is left out of it and why, and how files are named.

use std::collections::BTreeSet;

use mentormap_domain::{
    file_name::{FileFacts, TakenNames},
    placement::Placement,
};
use mentormap_report::{ReportInput, build, unknown_characters};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    intern::Cards,
    report::{fonts, missing_in},
    wire::{
        many::{LeftOut, ManyChoice, ManyPreview, ManyRow},
        report::{MissingKind, ReportChoice, ReportState},
    },
};

/// A report of a choice, before files have names.
struct Planned {
    row: ManyRow,
    facts: Option<FileFacts>,
}

impl Binder {
    /// The reports of a choice, those that are left out with the reason.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn many(&mut self, choice: ManyChoice) -> Result<ManyPreview, AppError> {
        let mut planned = Vec::new();
        let placements = self.many_placements(&choice)?;
        let cards = Cards::read(self, &placements)?;
        for placement in &placements {
            let Some(card) = cards.card(placement) else { continue };
            let moment = choice.moment.unwrap_or(card.moment);
            let asked = cards.programme(placement).is_some_and(|programme| {
                programme.moments.iter().any(|rule| rule.moment == moment)
            });
            if !asked {
                continue;
            }
            let filled = cards.filled(placement.id, moment);
            let row = ManyRow {
                placement: placement.id,
                name: card.name,
                school: card.school,
                programme: card.programme,
                form_title: String::new(),
                moment,
                form: choice.form.clone(),
                language: choice.language,
                file: String::new(),
                state: if filled == 0 { ReportState::Empty } else { ReportState::Begun },
                draft: false,
                rows_open: card.indicators,
                rest_open: 0,
                left_out: None,
                unknown_characters: Vec::new(),
            };
            planned.push(self.many_planned(&choice, row)?);
        }
        planned.sort_by_cached_key(|planned| {
            let row = &planned.row;
            (row.school.to_lowercase(), row.name.to_lowercase(), row.placement)
        });
        let rows = self.many_named(planned)?;
        let written = rows.iter().filter(|row| row.left_out.is_none()).count();
        Ok(ManyPreview { count: u32::try_from(written).unwrap_or(u32::MAX), rows })
    }

    /// The placements that a choice narrows down to; what is in the bin is out.
    fn many_placements(&self, choice: &ManyChoice) -> Result<Vec<Placement>, AppError> {
        let mut placements = self.store.read().placements()?;
        placements.retain(|placement| {
            choice.school.is_none_or(|school| placement.school == school)
                && choice.programme.as_ref().is_none_or(|id| placement.programme.id == *id)
                && choice.mentor.is_none_or(|mentor| placement.mentors.contains(&mentor))
                && choice.group.is_none_or(|group| placement.group == Some(group))
                && choice.from.is_none_or(|from| placement.end >= from)
                && choice.to.is_none_or(|to| placement.start <= to)
                && (choice.archived || !placement.archived)
        });
        Ok(placements)
    }

    /// What is open in a report, and whether it is left out.
    fn many_planned(&mut self, choice: &ManyChoice, row: ManyRow) -> Result<Planned, AppError> {
        let input = match self.report_input(&report_choice(&row)) {
            Ok(input) => input,
            Err(error) if error.code == ErrorCode::ReferenceMissing => {
                let left_out = Some(LeftOut::NoForm);
                return Ok(Planned { row: ManyRow { left_out, ..row }, facts: None });
            }
            Err(error) => return Err(error),
        };
        let row = self.many_looked(&input, row)?;
        let left_out = left_out(choice, &row);
        let facts = left_out.is_none().then(|| self.file_facts(&input)).transpose()?;
        Ok(Planned { row: ManyRow { left_out, ..row }, facts })
    }

    /// A row with what is open in its report.
    fn many_looked(&self, input: &ReportInput, row: ManyRow) -> Result<ManyRow, AppError> {
        let missing = missing_in(input);
        let rows: u32 =
            missing.iter().filter(|m| m.kind == MissingKind::Ratings).map(|m| m.count).sum();
        let rest = missing.iter().filter(|m| m.kind != MissingKind::Ratings).count();
        let state = match row.state {
            ReportState::Begun if rows == 0 => ReportState::Complete,
            state => state,
        };
        let unknown = if state == ReportState::Empty {
            Vec::new()
        } else {
            let messages = mentormap_i18n::Messages::new(input.lang.code());
            unknown_characters(&build(input, &messages), fonts())
        };
        Ok(ManyRow {
            form_title: input.school_form.title.get(self.lang()?).to_owned(),
            state,
            draft: input.draft,
            rows_open: rows,
            rest_open: u32::try_from(rest).unwrap_or(u32::MAX),
            unknown_characters: unknown.iter().map(char::to_string).collect(),
            ..row
        })
    }

    /// Gives the files their names: as the pattern says, no two the same.
    fn many_named(&self, planned: Vec<Planned>) -> Result<Vec<ManyRow>, AppError> {
        let pattern = self.file_pattern()?;
        let mut taken = TakenNames::default();
        let name = |planned: Planned| {
            let file = planned.facts.map(|facts| taken.free(&pattern.name(&facts, "pdf")));
            ManyRow { file: file.unwrap_or_default(), ..planned.row }
        };
        Ok(planned.into_iter().map(name).collect())
    }

    /// The rows of a choice that are not left out.
    ///
    /// # Errors
    /// `nothing-chosen` when there is none.
    pub(crate) fn many_chosen(&mut self, choice: &ManyChoice) -> Result<Vec<ManyRow>, AppError> {
        let mut rows = self.many(choice.clone())?.rows;
        rows.retain(|row| row.left_out.is_none());
        if rows.is_empty() { Err(AppError::new(ErrorCode::NothingChosen)) } else { Ok(rows) }
    }
}

/// The report of a row.
pub(crate) fn report_choice(row: &ManyRow) -> ReportChoice {
    ReportChoice {
        placement: row.placement,
        moment: row.moment,
        form: row.form.clone(),
        language: row.language,
    }
}

fn left_out(choice: &ManyChoice, row: &ManyRow) -> Option<LeftOut> {
    let without: BTreeSet<_> = choice.without.iter().collect();
    match row.state {
        ReportState::Empty if !choice.empty => Some(LeftOut::Empty),
        ReportState::Begun if !choice.incomplete => Some(LeftOut::Incomplete),
        _ if row.draft && !choice.drafts => Some(LeftOut::Draft),
        _ if without.contains(&row.placement) => Some(LeftOut::Unchosen),
        _ => None,
    }
}
