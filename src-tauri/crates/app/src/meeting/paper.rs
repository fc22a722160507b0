//! Talks, feedback sheets, warnings and handovers on paper.

use mentormap_domain::{
    NaiveDate,
    dossier::{Agreement, FeedbackSheet, Handover, Meeting, Part, Subject, Warning},
    ids::{EntryId, PersonId, PlacementId},
    person::Person,
};
use mentormap_report::{
    HandoverInput, Report, handover_paper, sheet_paper, talk_paper, warning_paper,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    intern::Cards,
    programme::Standing,
};

impl Binder {
    /// A talk, held or to hold.
    pub(crate) fn talk_paper(
        &mut self,
        placement: PlacementId,
        id: EntryId,
    ) -> Result<Report, AppError> {
        let input = self.paper_signed(placement, Subject::Entry(id))?;
        let meeting: Meeting = self.part_of(placement, id)?;
        let (_, programme) = self.definitions_of(placement)?;
        let rule = programme.meetings.iter().find(|rule| rule.id == meeting.rule);
        let title = rule.map_or(meeting.title.as_str(), |rule| rule.title.get(input.lang));
        let agreed = self.agreed_in(placement, id)?;
        Ok(talk_paper(&input, title, &meeting, &agreed, &self.messages()?))
    }

    /// A feedback sheet, to hand over.
    pub(crate) fn sheet_paper(
        &mut self,
        placement: PlacementId,
        id: EntryId,
    ) -> Result<Report, AppError> {
        let input = self.paper_signed(placement, Subject::Entry(id))?;
        let sheet: FeedbackSheet = self.part_of(placement, id)?;
        let author = self.name_of(sheet.author)?;
        let agreed = self.agreed_in(placement, id)?;
        Ok(sheet_paper(&input, &sheet, &author, &agreed, &self.messages()?))
    }

    /// A warning as a letter.
    pub(crate) fn warning_paper(
        &mut self,
        placement: PlacementId,
        id: EntryId,
    ) -> Result<Report, AppError> {
        let input = self.paper_signed(placement, Subject::Entry(id))?;
        let warning: Warning = self.part_of(placement, id)?;
        let views = self.talks(placement)?.warnings;
        let view = views.iter().find(|view| view.id == id);
        let (number, ends) = view.map_or((1, false), |view| (view.number, view.ends));
        let agreed = self.agreed_in(placement, id)?;
        Ok(warning_paper(&input, &warning, number, ends, &agreed, &self.messages()?))
    }

    /// What the next mentor of a placement must know.
    pub(crate) fn handover_paper(
        &mut self,
        placement: PlacementId,
        id: EntryId,
    ) -> Result<Report, AppError> {
        let input = self.paper_about(placement)?;
        let handover: Handover = self.part_of(placement, id)?;
        let talks = self.talks(placement)?;
        let agreements = self.open_agreements(&[placement])?;
        let known = HandoverInput {
            from: self.name_of(handover.from)?,
            to: self.name_of(handover.to)?,
            agreements: agreements.into_iter().map(|open| open.agreement).collect(),
            warnings: talks
                .warnings
                .into_iter()
                .filter(|view| view.warning.open())
                .map(|view| (view.number, view.warning))
                .collect(),
            open: self.still_to_come(placement)?,
            next: talks.sheets.into_iter().next().map(|view| view.sheet.next).unwrap_or_default(),
        };
        Ok(handover_paper(&input, &handover, &known, &self.messages()?))
    }

    /// The entry of this kind and placement.
    fn part_of<P: Part + Clone>(&self, placement: PlacementId, id: EntryId) -> Result<P, AppError> {
        let entry = self.entry_record(id)?;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "entry");
        let part = entry.part::<P>().filter(|_| entry.placement == placement);
        part.cloned().ok_or_else(missing)
    }

    /// What was agreed in a talk, on a sheet or in a warning.
    fn agreed_in(&self, placement: PlacementId, of: EntryId) -> Result<Vec<Agreement>, AppError> {
        let entries = self.store.read().entries_of::<Agreement>(placement)?;
        let agreed = entries.iter().filter_map(|entry| entry.part::<Agreement>());
        Ok(agreed.filter(|agreement| agreement.of == Some(of)).cloned().collect())
    }

    fn name_of(&self, person: Option<PersonId>) -> Result<String, AppError> {
        let found = person.map(|id| self.store.read().get::<Person>(&id)).transpose()?;
        Ok(found.flatten().map(|person| person.name).unwrap_or_default())
    }

    /// The evaluations, talks and papers that are still to come, by day; those without one last.
    fn still_to_come(
        &mut self,
        id: PlacementId,
    ) -> Result<Vec<(String, Option<NaiveDate>)>, AppError> {
        let placement = self.placement_record(id)?;
        let (_, programme) = self.definitions_of(id)?;
        let cards = Cards::read(self, std::slice::from_ref(&placement))?;
        let standing = Standing::read(self, &[&placement])?;
        let asked = standing.asked(&placement, &programme, &cards).into_iter();
        // A talk of the mentor's own can be without a title.
        let unnamed = self.messages()?.text("report-meeting", &[]);
        let named = |title: String| if title.is_empty() { unnamed.clone() } else { title };
        let mut open: Vec<(String, Option<NaiveDate>)> = asked
            .filter(|asked| !asked.row.done)
            .map(|asked| (named(asked.row.title), asked.row.due))
            .collect();
        open.sort_by_key(|(_, day)| (day.is_none(), *day));
        Ok(open)
    }
}
