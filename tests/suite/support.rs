//! Binders and drafts to start a test from.

use chrono::{DateTime, NaiveDate, Utc};
use mentormap_app::{
    Binder, FixedClock,
    wire::{
        binder::Setup,
        evaluation::RatingDraft,
        intern::{PlacementCard, PlacementDraft},
        observation::ObservationDraft,
    },
};
use mentormap_domain::{
    evaluation::{Author, Moment},
    ids::PlacementId,
    level::Level,
    observation::{Tone, Visibility},
    text::Lang,
};

/// A Sunday evening; the sample is written against this day.
pub fn now() -> DateTime<Utc> {
    "2026-11-22T19:30:00Z".parse().expect("a time")
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// An empty binder in memory.
pub fn empty() -> Binder {
    empty_at(now())
}

/// The same at another time.
fn empty_at(now: DateTime<Utc>) -> Binder {
    Binder::in_memory(Box::new(FixedClock(now))).expect("a binder")
}

/// The sample in memory.
pub fn sample() -> Binder {
    sample_at(now())
}

/// The same at another time.
pub fn sample_at(now: DateTime<Utc>) -> Binder {
    let mut binder = empty_at(now);
    binder.setup(setup(true)).expect("the sample");
    binder
}

pub fn setup(sample: bool) -> Setup {
    Setup {
        language: Lang::Nl,
        name: "An Peeters".into(),
        site_name: "De Regenboog".into(),
        first_intern: None,
        sample,
    }
}

/// The card of the intern whose name begins so.
pub fn card(binder: &mut Binder, name: &str) -> PlacementCard {
    let cards = binder.interns(()).expect("interns");
    cards.into_iter().find(|card| card.name.starts_with(name)).expect("an intern of that name")
}

pub fn new_placement(name: &str, programme: &str) -> PlacementDraft {
    PlacementDraft {
        id: None,
        intern: None,
        name: name.into(),
        email: String::new(),
        phone: String::new(),
        school: None,
        school_name: "Hogeschool Voorbeeld".into(),
        programme: programme.into(),
        school_form: String::new(),
        class: String::new(),
        group: None,
        supervisor: None,
        supervisor_name: String::new(),
        supervisor_email: String::new(),
        mentors: Vec::new(),
        start: Some(day("2026-09-14")),
        end: Some(day("2026-12-18")),
        semester: String::new(),
        contacts: Vec::new(),
        remark: String::new(),
    }
}

pub fn new_observation(placement: PlacementId, text: &str) -> ObservationDraft {
    ObservationDraft {
        id: None,
        placement,
        date: None,
        activity: String::new(),
        text: text.into(),
        tone: Tone::Neutral,
        visibility: Visibility::Shared,
        indicators: Vec::new(),
    }
}

pub fn new_rating(placement: PlacementId, indicator: &str, level: u8) -> RatingDraft {
    RatingDraft {
        placement,
        moment: Moment::Final,
        author: Author::Mentor,
        indicator: indicator.into(),
        level: Level::try_from(level).ok(),
        not_observable: false,
        underlined: Vec::new(),
        remark: String::new(),
    }
}
