//! Where placements stand: everything that is asked of each, and whether it is done.

use std::collections::BTreeMap;

use mentormap_domain::{
    NaiveDate,
    dossier::{Document, DossierEntry, Kind, Meeting},
    due::{DueItem, DueKind},
    evaluation::{Author, Evaluation, EvaluationState, Moment},
    form::Programme,
    ids::{EntryId, PlacementId},
    placement::Placement,
    text::Lang,
};

use super::{Schedules, dues::by_placement};
use crate::{binder::Binder, error::AppError, intern::Cards, wire::programme::DueRow};

/// What tells how far some placements are, read once.
pub(crate) struct Standing {
    pub(crate) schedules: Schedules,
    documents: BTreeMap<PlacementId, Vec<DossierEntry>>,
    evaluations: BTreeMap<PlacementId, Vec<Evaluation>>,
    lang: Lang,
    review: bool,
}

/// Something asked of a placement, by its programme or by the mentor.
pub(crate) struct Asked {
    pub(crate) row: DueRow,
    /// What was written down of it.
    pub(crate) entry: Option<EntryId>,
    /// The evaluation that is asked.
    pub(crate) moment: Option<Moment>,
}

impl Standing {
    /// Reads how far `placements` are.
    pub(crate) fn read(binder: &Binder, placements: &[&Placement]) -> Result<Standing, AppError> {
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let read = binder.store.read();
        let mut evaluations: BTreeMap<PlacementId, Vec<Evaluation>> = BTreeMap::new();
        for evaluation in read.evaluations_of_all(&ids)? {
            evaluations.entry(evaluation.placement).or_default().push(evaluation);
        }
        Ok(Standing {
            schedules: Schedules::read(binder, placements)?,
            documents: by_placement(read.entries_of_all(Kind::Document, &ids, false)?),
            evaluations,
            lang: binder.lang()?,
            review: read.site()?.is_some_and(|site| site.review),
        })
    }

    /// Everything asked of `placement`: by the programme in its order, then the mentor's own.
    pub(crate) fn asked(
        &self,
        placement: &Placement,
        programme: &Programme,
        cards: &Cards,
    ) -> Vec<Asked> {
        let due = self.schedules.of(placement, programme).into_iter();
        let mut all: Vec<Asked> =
            due.map(|item| self.by_programme(item, placement, programme, cards)).collect();
        all.extend(self.documents(placement.id).iter().filter_map(own_document));
        all.extend(self.schedules.meetings(placement.id).iter().filter_map(own_meeting));
        all
    }

    /// The mentor's evaluation of a moment.
    pub(crate) fn evaluation(&self, placement: PlacementId, moment: Moment) -> Option<&Evaluation> {
        let mut all = self.evaluations.get(&placement)?.iter();
        all.find(|evaluation| evaluation.author == Author::Mentor && evaluation.moment == moment)
    }

    /// Whether the mentor has done what a moment asks: every row filled in, and where the site
    /// reviews what leaves it, handed in.
    pub(crate) fn evaluated(&self, placement: &Placement, moment: Moment, cards: &Cards) -> bool {
        let known = self.evaluation(placement.id, moment);
        let state = known.map(|evaluation| evaluation.state).unwrap_or_default();
        let filled = cards.filled(placement.id, moment) >= cards.indicators(placement);
        state != EvaluationState::Open || (filled && !self.review)
    }

    /// Whether the site reviews what leaves it.
    pub(crate) fn reviewed(&self) -> bool {
        self.review
    }

    fn documents(&self, placement: PlacementId) -> &[DossierEntry] {
        self.documents.get(&placement).map_or(&[], Vec::as_slice)
    }

    fn by_programme(
        &self,
        item: DueItem,
        placement: &Placement,
        programme: &Programme,
        cards: &Cards,
    ) -> Asked {
        let document = self.documents(placement.id).iter().find(|entry| {
            entry.part::<Document>().is_some_and(|document| document.rule == item.rule)
        });
        let meeting =
            self.schedules.meetings(placement.id).iter().find(|entry| {
                entry.part::<Meeting>().is_some_and(|meeting| meeting.rule == item.rule)
            });
        let entry = match item.kind {
            DueKind::Moment => None,
            DueKind::Document => document,
            DueKind::Meeting => meeting,
        };
        let rule = programme.moments.iter().find(|rule| rule.moment.name() == item.rule);
        let moment = rule.filter(|_| item.kind == DueKind::Moment).map(|rule| rule.moment);
        let done = match moment {
            Some(moment) => self.evaluated(placement, moment, cards),
            None => entry.is_some_and(|entry| !entry.body.open()),
        };
        let agreed = meeting.filter(|_| item.kind == DueKind::Meeting).and_then(agreed_day);
        let title = title(programme, &item, self.lang);
        let DueItem { key, kind, due, by_rule, moved, .. } = item;
        let row = DueRow { key, kind, title, due: agreed.or(due), by_rule, moved, done };
        Asked { row, entry: entry.map(|entry| entry.id), moment }
    }
}

/// The day agreed for a meeting.
fn agreed_day(entry: &DossierEntry) -> Option<NaiveDate> {
    entry.part::<Meeting>().filter(|meeting| !meeting.waived)?.date
}

fn title(programme: &Programme, item: &DueItem, lang: Lang) -> String {
    let text = match item.kind {
        DueKind::Moment => programme
            .moments
            .iter()
            .find(|rule| rule.moment.name() == item.rule)
            .map(|rule| &rule.title),
        DueKind::Document => {
            programme.documents.iter().find(|rule| rule.id == item.rule).map(|rule| &rule.title)
        }
        DueKind::Meeting => {
            programme.meetings.iter().find(|rule| rule.id == item.rule).map(|rule| &rule.title)
        }
    };
    text.map(|text| text.get(lang).to_owned()).unwrap_or_default()
}

/// A paper of the mentor's own with a day.
fn own_document(entry: &DossierEntry) -> Option<Asked> {
    let document = entry.part::<Document>().filter(|document| document.rule.is_empty())?;
    Some(own(entry, DueKind::Document, &document.title, document.due?))
}

/// A talk of the mentor's own with a day.
fn own_meeting(entry: &DossierEntry) -> Option<Asked> {
    let meeting = entry.part::<Meeting>().filter(|meeting| meeting.rule.is_empty())?;
    Some(own(entry, DueKind::Meeting, &meeting.title, meeting.date?))
}

fn own(entry: &DossierEntry, kind: DueKind, title: &str, due: NaiveDate) -> Asked {
    let row = DueRow {
        key: format!("entry/{}", entry.id),
        kind,
        title: title.to_owned(),
        due: Some(due),
        by_rule: None,
        moved: false,
        done: !entry.body.open(),
    };
    Asked { row, entry: Some(entry.id), moment: None }
}
