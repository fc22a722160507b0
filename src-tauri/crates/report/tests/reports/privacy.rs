//! What is not meant for the school never gets into a report.

use mentormap_domain::{
    evaluation::Moment,
    form::Part,
    observation::{Observation, Visibility},
};
use mentormap_i18n::Messages;
use mentormap_report::{ReportInput, build};
use proptest::prelude::*;

use crate::fixture::{day, full, id, observation};

const SECRET: &str = "geheim9";

fn said(input: &ReportInput) -> String {
    format!("{:?}", build(input, &Messages::new("nl")))
}

/// An observation of a kind: shared, private, binned, both, of another placement.
fn of_kind(kind: u8, n: u128, indicator: &str) -> Observation {
    let shared = kind == 0;
    let text = if shared { format!("open{n}.") } else { format!("{SECRET} {n}") };
    let mut seen = observation(n, &text, indicator, day(10, 5));
    if !shared {
        seen.activity = SECRET.into();
    }
    if kind == 1 || kind == 3 {
        seen.visibility = Visibility::Private;
    }
    if kind == 2 || kind == 3 {
        seen.binned = Some(seen.created);
    }
    if kind == 4 {
        seen.placement = id(77);
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn only_shared_observations_are_shown(kinds in prop::collection::vec(0u8..5, 0..30)) {
        let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
        let indicator = input.uniform.modules[0].clusters[0].indicators[0].id.clone();
        input.observations =
            kinds.iter().zip(500..).map(|(kind, n)| of_kind(*kind, n, &indicator)).collect();
        let said = said(&input);
        prop_assert!(!said.contains(SECRET));
        for (kind, n) in kinds.iter().zip(500..) {
            prop_assert_eq!(said.contains(&format!("open{n}.")), *kind == 0);
        }
    }
}

#[test]
fn a_private_observation_lends_no_date_and_no_count() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    input.school_form.parts.retain(|part| !matches!(part, Part::Identification));
    let before = said(&input);
    let indicator = input.uniform.modules[0].clusters[0].indicators[0].id.clone();
    let mut hidden = observation(1, "x", &indicator, day(10, 31));
    hidden.visibility = Visibility::Private;
    // The same id as the observation that a strength was taken over from.
    hidden.id = id(999_999);
    input.observations.push(hidden);
    assert_eq!(said(&input), before);
    for point in input.evaluations.iter_mut().flat_map(|e| &mut e.points) {
        point.observation = Some(id(999_999));
    }
    assert!(!said(&input).contains("31/10"));
}

#[test]
fn an_interim_report_says_nothing_of_the_end() {
    let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
    input.moment = Moment::Interim;
    let interim = said(&input);
    input.evaluations.retain(|e| e.evaluation.moment == Moment::Interim);
    assert_eq!(said(&input), interim);
}

#[test]
fn what_was_seen_after_the_evaluation_stays_out() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    for evaluation in &mut input.evaluations {
        evaluation.evaluation.date = Some(day(11, 2));
    }
    let late = input.observations.iter().filter(|o| o.date > day(11, 2)).count();
    assert!(late > 0);
    assert!(!said(&input).contains("Vroeg aan het team"));
}
