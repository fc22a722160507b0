//! The pages while somebody types: nothing is kept, and only what looks different is sent.

use std::collections::HashMap;

use mentormap_domain::{
    NaiveDate,
    dossier::DossierEntry,
    evaluation::{Author, Evaluation},
};
use mentormap_i18n::Messages;
use mentormap_report::{
    EvaluationInput, LayoutCache, ReportInput, Sheets, build, lay_out_again,
    layout::{Sheet, Strip},
};

use super::{
    fonts::fonts,
    typed::{check, lay_over},
};
use crate::{
    binder::Binder,
    error::AppError,
    wire::{
        preview::{Preview, PreviewDraft, PreviewPage, PreviewStrip, StripPlace, Typed},
        report::ReportChoice,
    },
};

/// What the preview keeps between two keystrokes: of one report, so that memory stays bounded.
#[derive(Default)]
pub(crate) struct PreviewDesk {
    read: Option<ReadReport>,
    laid: LayoutCache,
    sent: Sent,
}

/// A report's data as they were read, until anything in the binder changes.
struct ReadReport {
    choice: ReportChoice,
    /// The state of the store, and the day on the report.
    at: (u64, NaiveDate),
    input: ReportInput,
    /// What typing changes of the input, as it is kept.
    evaluations: Vec<EvaluationInput>,
    dossier: Vec<DossierEntry>,
    /// The mentor's evaluation, also where nothing was kept of it yet.
    evaluation: Evaluation,
}

/// The strips that the page has.
#[derive(Default)]
struct Sent {
    turn: u32,
    /// Their numbers by their marks.
    strips: HashMap<u64, u32>,
    next: u32,
}

impl Binder {
    /// The pages of a report with what is typed, before it is kept: only the strips that the
    /// page does not have.
    ///
    /// # Errors
    /// As [`Binder::report`]; `text-too-long`.
    pub fn report_preview(&mut self, draft: PreviewDraft) -> Result<Preview, AppError> {
        check(&draft.typed)?;
        let mut desk = std::mem::take(&mut self.preview);
        let sheets = self.typed_sheets(&mut desk, &draft.choice, &draft.typed);
        let preview = sheets.map(|sheets| desk.sent.answer(sheets, draft.base));
        self.preview = desk;
        preview
    }

    fn typed_sheets(
        &mut self,
        desk: &mut PreviewDesk,
        choice: &ReportChoice,
        typed: &Typed,
    ) -> Result<Sheets, AppError> {
        let at = (self.store.revision(), self.clock.today());
        let known = desk.read.take().filter(|read| read.choice == *choice && read.at == at);
        let read = match known {
            Some(read) => read,
            None => self.read_report(choice, at)?,
        };
        let read = desk.read.insert(read);
        read.input.evaluations.clone_from(&read.evaluations);
        read.input.dossier.clone_from(&read.dossier);
        lay_over(&mut read.input, typed, &read.evaluation);
        let report = build(&read.input, &Messages::new(read.input.lang.code()));
        Ok(lay_out_again(&report, fonts(), &mut desk.laid))
    }

    fn read_report(
        &mut self,
        choice: &ReportChoice,
        at: (u64, NaiveDate),
    ) -> Result<ReadReport, AppError> {
        let input = self.report_input(choice)?;
        Ok(ReadReport {
            choice: choice.clone(),
            at,
            evaluations: input.evaluations.clone(),
            dossier: input.dossier.clone(),
            evaluation: self.evaluation_or_new(choice.placement, choice.moment, Author::Mentor)?,
            input,
        })
    }
}

impl Sent {
    /// What the page must draw; with another `base` than the last answer it has nothing.
    fn answer(&mut self, sheets: Sheets, base: u32) -> Preview {
        if base == 0 || base != self.turn {
            self.strips.clear();
        }
        self.turn = self.turn.checked_add(1).unwrap_or(1);
        let mut now = HashMap::with_capacity(self.strips.len());
        let mut new = Vec::new();
        let mut place = |(y, strip): (f32, Strip)| {
            let mark = strip.mark();
            let known = now.get(&mark).or_else(|| self.strips.get(&mark)).copied();
            let id = known.unwrap_or_else(|| {
                self.next = self.next.wrapping_add(1);
                let Strip { items, areas } = strip;
                new.push(PreviewStrip { id: self.next, items, areas });
                self.next
            });
            now.insert(mark, id);
            StripPlace { id, y }
        };
        let page = |sheet: Sheet| sheet.strips.into_iter().map(&mut place).collect();
        let pages: Vec<Vec<StripPlace>> = sheets.sheets.into_iter().map(page).collect();
        self.strips = now;
        Preview {
            turn: self.turn,
            width: sheets.width,
            height: sheets.height,
            lang: sheets.lang,
            fonts: sheets.fonts,
            pages: pages.into_iter().map(|strips| PreviewPage { strips }).collect(),
            strips: new,
            unknown_characters: sheets.missing.iter().map(char::to_string).collect(),
        }
    }
}
