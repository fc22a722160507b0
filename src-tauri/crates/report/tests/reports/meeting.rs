//! The talks in a report: only those that were held, and never what was noted of them.

use chrono::DateTime;
use mentormap_domain::{
    dossier::{Agreement, Body, DossierEntry, Meeting},
    evaluation::Author,
    form::{MeetingKind, Part, Role},
    text::{Lang, Text},
};
use mentormap_i18n::Messages;
use mentormap_report::{ReportInput, build};
use proptest::prelude::*;

use crate::fixture::{day, full, id};

const SECRET: &str = "geheim9";

fn entry(input: &ReportInput, n: u128, body: impl Into<Body>) -> DossierEntry {
    let created = DateTime::UNIX_EPOCH;
    DossierEntry {
        id: id(n),
        placement: input.placement.id,
        body: body.into(),
        created,
        binned: None,
    }
}

fn meeting(title: &str) -> Meeting {
    Meeting {
        rule: String::new(),
        title: title.into(),
        meeting_kind: MeetingKind::CoachingVisit,
        with: vec![Role::Intern, Role::Mentor],
        date: Some(day(10, 5)),
        from: None,
        to: None,
        place: String::new(),
        focus: "Focus op taal".into(),
        before: SECRET.into(),
        notes: SECRET.into(),
        after: SECRET.into(),
        present: vec!["Zoë Çelik".into()],
        held: true,
        waived: false,
    }
}

fn agreement(n: u128, text: &str) -> Agreement {
    Agreement { of: Some(id(n)), text: text.into(), who: Some(Role::Intern), by: None, done: None }
}

/// The keuzestage with nothing but its talks in it.
fn input() -> ReportInput {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    input.school_form.parts = vec![Part::Meetings { title: Text::of(Lang::Nl, "Gesprekken") }];
    input
}

fn said(input: &ReportInput) -> String {
    format!("{:?}", build(input, &Messages::new("nl")).blocks)
}

/// A talk of a kind: held, not held, not needed, in the bin, after the evaluation.
fn of_kind(input: &ReportInput, kind: u8, n: u128) -> DossierEntry {
    let title = if kind == 0 { format!("open{n}.") } else { format!("{SECRET} {n}") };
    let mut meeting = meeting(&title);
    match kind {
        1 => meeting.held = false,
        2 => meeting.waived = true,
        4 => meeting.date = Some(day(12, 31)),
        _ => {}
    }
    let mut entry = entry(input, n, meeting);
    if kind == 3 {
        entry.binned = Some(entry.created);
    }
    entry
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn only_talks_that_were_held_are_shown(kinds in prop::collection::vec(0u8..5, 0..20)) {
        let mut input = input();
        let moment = input.moment;
        for known in &mut input.evaluations {
            if known.evaluation.moment == moment && known.evaluation.author == Author::Mentor {
                known.evaluation.date = Some(day(12, 18));
            }
        }
        let mut dossier = Vec::new();
        for (kind, n) in kinds.iter().zip(500..) {
            dossier.push(of_kind(&input, *kind, n));
            let text = if *kind == 0 { format!("afspraak{n}.") } else { SECRET.to_owned() };
            dossier.push(entry(&input, n + 1000, agreement(n, &text)));
        }
        input.dossier = dossier;
        let said = said(&input);
        prop_assert!(!said.contains(SECRET));
        for (kind, n) in kinds.iter().zip(500..) {
            prop_assert_eq!(said.contains(&format!("open{n}.")), *kind == 0);
            prop_assert_eq!(said.contains(&format!("afspraak{n}.")), *kind == 0);
        }
    }
}

#[test]
fn a_talk_says_when_which_who_and_what_was_agreed() {
    let mut input = input();
    let mut agreed = agreement(1, "Liedje kiezen");
    agreed.by = Some(day(10, 12));
    agreed.done = Some(day(10, 11));
    input.dossier = vec![entry(&input, 1, meeting("")), entry(&input, 2, agreed)];
    let said = said(&input);
    for word in [
        "5/10",
        "Coachingsbezoek",
        "Focus: Focus op taal",
        "Zoë Çelik",
        "Liedje kiezen",
        "(Stagiair · tegen 12/10 · gedaan op 11/10)",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
}

#[test]
fn without_a_talk_the_report_says_so() {
    assert!(said(&input()).contains("Nog geen gesprekken gehouden."));
}
