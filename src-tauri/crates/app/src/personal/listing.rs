//! Everything about one person as parts of a paper.
//!
//! Every field of every record comes through the same door, so that one that is added later stands
//! in it too.

use chrono::Datelike;
use mentormap_domain::{
    NaiveDate,
    dossier::{DossierEntry, Kind},
    evaluation::{Answer, Author, Evaluation, Moment, Point, Rating},
    ids::PlacementId,
    intern::Intern,
    observation::Observation,
    placement::Placement,
};
use mentormap_i18n::{Messages, Value as Said};
use mentormap_report::ListingPart;

use crate::{
    binder::Binder,
    error::AppError,
    history::Told,
    wire::history::{HistoryChoice, HistoryOf, HistoryRow},
};

/// The dossier in the order of the paper.
const KINDS: [Kind; 15] = [
    Kind::Attendance,
    Kind::Activity,
    Kind::Plan,
    Kind::Project,
    Kind::Meeting,
    Kind::Sheet,
    Kind::Agreement,
    Kind::Warning,
    Kind::Handover,
    Kind::Document,
    Kind::Attachment,
    Kind::View,
    Kind::Comment,
    Kind::Version,
    Kind::Signature,
];

impl Binder {
    /// The parts about an intern.
    pub(super) fn parts_of_intern(
        &mut self,
        intern: &Intern,
    ) -> Result<Vec<ListingPart>, AppError> {
        let messages = self.messages()?;
        let say = |id: &str| messages.text(id, &[]);
        let mut parts = vec![ListingPart::Text {
            title: say("personal-paper-about"),
            text: say("personal-paper-intro"),
        }];
        let who = self.told(std::slice::from_ref(intern), None)?;
        parts.extend(who.into_iter().map(|told| facts(say("personal-paper-who"), told)));
        if let Some(keep) = &intern.keep {
            let args: [(&str, Said<'_>); 2] = [
                ("date", in_words(&messages, keep.until).into()),
                ("reason", keep.reason.as_str().into()),
            ];
            let text = messages.text("personal-paper-keep", &args);
            parts.push(ListingPart::Text { title: say("personal-paper-keep-title"), text });
        }
        let mut placements = self.store.read().all::<Placement>()?;
        placements.retain(|placement| placement.intern == intern.id);
        placements.sort_by_key(|placement| (placement.start, placement.id));
        for placement in &placements {
            parts.extend(self.parts_of_placement(placement, &messages)?);
        }
        Ok(parts)
    }

    fn parts_of_placement(
        &mut self,
        placement: &Placement,
        messages: &Messages,
    ) -> Result<Vec<ListingPart>, AppError> {
        let say = |id: &str| messages.text(id, &[]);
        let id = placement.id;
        let title = |id: &str| {
            let (from, to) =
                (in_words(messages, placement.start), in_words(messages, placement.end));
            messages.text(id, &[("from", from.into()), ("to", to.into())])
        };
        let told = self.told(std::slice::from_ref(placement), Some(id))?;
        let mut parts: Vec<ListingPart> =
            told.into_iter().map(|told| facts(title("personal-paper-placement"), told)).collect();
        let mut seen = self.store.read().all::<Observation>()?;
        seen.retain(|observation| observation.placement == id);
        seen.sort_by_key(|observation| (observation.date, observation.id));
        let told = self.told(&seen, Some(id))?;
        let intro = say("personal-paper-private");
        parts.push(table(messages, say("personal-paper-observations"), intro, told));
        for evaluation in self.store.read().evaluations_of(id)? {
            parts.extend(self.parts_of_evaluation(&evaluation, messages)?);
        }
        let mut entries = self.store.read().all::<DossierEntry>()?;
        entries.retain(|entry| entry.placement == id);
        entries.sort_by_key(|entry| (entry.body.day(), entry.id));
        for kind in KINDS {
            let own: Vec<DossierEntry> =
                entries.iter().filter(|entry| entry.body.kind() == kind).cloned().collect();
            if own.is_empty() {
                continue;
            }
            let title = say(&format!("personal-paper-{}", name(kind)));
            let told = self.told(&own, Some(id))?;
            parts.push(table(messages, title, String::new(), told));
        }
        parts.extend(self.mails_part(id, messages)?);
        parts.push(self.history_part(id, messages)?);
        Ok(parts)
    }

    fn parts_of_evaluation(
        &mut self,
        evaluation: &Evaluation,
        messages: &Messages,
    ) -> Result<Vec<ListingPart>, AppError> {
        let id = match (evaluation.moment, evaluation.author) {
            (Moment::Interim, Author::Mentor) => "personal-paper-interim-mentor",
            (Moment::Interim, Author::Intern) => "personal-paper-interim-intern",
            (Moment::Final, Author::Mentor) => "personal-paper-final-mentor",
            (Moment::Final, Author::Intern) => "personal-paper-final-intern",
        };
        let placement = Some(evaluation.placement);
        let title = messages.text(id, &[]);
        let own = self.told(std::slice::from_ref(evaluation), placement)?;
        let mut parts: Vec<ListingPart> =
            own.into_iter().map(|told| facts(title.clone(), told)).collect();
        let read = self.store.read();
        let ratings: Vec<Rating> = read.ratings_of(evaluation.id)?;
        let points: Vec<Point> = read.points_of(evaluation.id)?;
        let answers: Vec<Answer> = read.answers_of(evaluation.id)?;
        for told in [
            self.told(&ratings, placement)?,
            self.told(&points, placement)?,
            self.told(&answers, placement)?,
        ] {
            if !told.is_empty() {
                parts.push(table(messages, String::new(), String::new(), told));
            }
        }
        Ok(parts)
    }

    fn history_part(
        &mut self,
        placement: PlacementId,
        messages: &Messages,
    ) -> Result<ListingPart, AppError> {
        let say = |id: &str| messages.text(id, &[]);
        let row = |line: HistoryRow| {
            vec![format!("{}, {}", in_words(messages, line.day), line.time), line.text]
        };
        let rows = self.history_lines(HistoryOf::Placement(placement))?;
        Ok(ListingPart::Table {
            title: say("personal-paper-history"),
            intro: String::new(),
            columns: vec![(say("personal-paper-when"), 0.22), (say("personal-paper-what"), 0.78)],
            rows: rows.into_iter().map(row).collect(),
            empty: say("personal-paper-nothing"),
        })
    }

    /// All lines of a part of the history, newest first.
    fn history_lines(&mut self, of: HistoryOf) -> Result<Vec<HistoryRow>, AppError> {
        let mut choice = HistoryChoice {
            of,
            topic: None,
            who: None,
            from: None,
            to: None,
            before: None,
            limit: Some(200),
        };
        let mut lines = Vec::new();
        loop {
            let page = self.history(choice.clone())?;
            lines.extend(page.lines);
            match page.next {
                Some(next) => choice.before = Some(next),
                None => return Ok(lines),
            }
        }
    }
}

/// A day as people say it, with its year.
pub(crate) fn in_words(messages: &Messages, day: NaiveDate) -> String {
    let month = messages.text(&format!("report-month-{}", day.month()), &[]);
    let args: [(&str, Said<'_>); 3] = [
        ("day", day.day().to_string().into()),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    messages.text("report-date-long", &args)
}

/// The fields of one record, one below the other.
pub(super) fn facts(title: String, told: Told) -> ListingPart {
    ListingPart::Facts { title, facts: told.facts, note: String::new() }
}

/// Records below each other: what it is, and what it says.
pub(super) fn table(
    messages: &Messages,
    title: String,
    intro: String,
    told: Vec<Told>,
) -> ListingPart {
    let row = |told: Told| {
        let lines: Vec<String> = told
            .facts
            .iter()
            .map(|(field, value)| format!("{field}: {}", value.replace('\n', " ")))
            .collect();
        vec![mark(messages, &told), lines.join("\n")]
    };
    ListingPart::Table {
        title,
        intro,
        columns: vec![
            (messages.text("personal-paper-what", &[]), 0.3),
            (messages.text("personal-paper-says", &[]), 0.7),
        ],
        rows: told.into_iter().map(row).collect(),
        empty: messages.text("personal-paper-nothing", &[]),
    }
}

/// What a record is, and whether it is a note that left the site nowhere, or lies in the bin.
fn mark(messages: &Messages, told: &Told) -> String {
    let mut lines = vec![first_capital(&told.title)];
    let comment = told.kind == "comment";
    if told.raw("visibility") == "private" || comment {
        lines.push(messages.text("personal-paper-mark-private", &[]));
    }
    if told.image.get("binned").is_some_and(|binned| !binned.is_null()) {
        lines.push(messages.text("personal-paper-mark-binned", &[]));
    }
    lines.join("\n")
}

fn first_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The name of a kind in keys.
pub(super) fn name(kind: Kind) -> String {
    serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
