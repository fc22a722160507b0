//! The laws of the crosswalk and of the level suggestion, over any input.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    crosswalk::{Derivation, derive},
    form::{
        Behaviour, Criterion, Crosswalk, Indicator, Mapped, NamedLevel, Rule, Scale, ScaleLevel,
    },
    level::{Level, sparks, suggest},
    text::{Lang, Text},
};
use proptest::prelude::*;

fn text(text: &str) -> Text {
    Text::of(Lang::Nl, text)
}

fn scale(thresholds: &[f64], short: bool) -> Scale {
    let level = |(i, from): (usize, &f64)| ScaleLevel {
        id: format!("l{i}"),
        label: text("x"),
        from: *from,
    };
    Scale {
        id: "scale".into(),
        levels: thresholds.iter().enumerate().map(level).collect(),
        short: short.then(|| NamedLevel { id: "unclear".into(), label: text("?") }),
    }
}

fn criterion(rule: Rule, weights: &[f64]) -> Criterion {
    let mapped =
        |(i, weight): (usize, &f64)| Mapped { indicator: format!("i{i}"), weight: *weight };
    Criterion {
        id: "c".into(),
        number: "1".into(),
        title: text("c"),
        description: Text::default(),
        scale: "scale".into(),
        crosswalk: Some(Crosswalk {
            rule,
            indicators: weights.iter().enumerate().map(mapped).collect(),
        }),
        explain: false,
    }
}

fn derived(rule: Rule, rows: &[(f64, Option<u8>)], short: bool) -> Derivation {
    let weights: Vec<f64> = rows.iter().map(|(weight, _)| *weight).collect();
    let levels: BTreeMap<String, Level> = rows
        .iter()
        .enumerate()
        .filter_map(|(i, (_, level))| {
            Some((format!("i{i}"), Level::try_from((*level)?).expect("1 to 4")))
        })
        .collect();
    let criterion = criterion(rule, &weights);
    let scale = scale(&[1.0, 1.5, 2.0, 2.5, 3.5], short);
    derive(&criterion, &scale, 0.5, |id| levels.get(id).copied()).expect("a crosswalk")
}

fn rank(derivation: &Derivation) -> Option<usize> {
    derivation.level.as_ref()?.strip_prefix('l')?.parse().ok()
}

fn rules() -> impl Strategy<Value = Rule> {
    prop_oneof![Just(Rule::Median), Just(Rule::Mean), Just(Rule::Minimum), Just(Rule::AllPass),]
}

fn rows() -> impl Strategy<Value = Vec<(f64, Option<u8>)>> {
    prop::collection::vec((0.25_f64..8.0, prop::option::weighted(0.8, 1_u8..=4)), 1..12)
}

proptest! {
    #[test]
    fn raising_a_rating_never_lowers_the_level(
        rule in rules(), mut rows in rows(), at in any::<prop::sample::Index>(),
    ) {
        let at = at.index(rows.len());
        prop_assume!(rows[at].1.is_some_and(|level| level < 4));
        let before = derived(rule, &rows, false);
        rows[at].1 = rows[at].1.map(|level| level + 1);
        let after = derived(rule, &rows, false);
        prop_assert!(rank(&after) >= rank(&before), "{before:?} -> {after:?}");
        prop_assert!(after.value >= before.value);
    }

    #[test]
    fn a_missing_rating_is_never_a_low_one(rule in rules(), rows in rows(), extra in 0.25_f64..8.0) {
        let before = derived(rule, &rows, false);
        let mut more = rows;
        more.push((extra, None));
        let after = derived(rule, &more, false);
        prop_assert_eq!(before.value, after.value);
        prop_assert_eq!(before.level, after.level);
    }

    #[test]
    fn the_same_input_gives_the_same_output_in_any_order(rule in rules(), rows in rows()) {
        let mut turned = rows.clone();
        turned.reverse();
        let (one, other) = (derived(rule, &rows, true), derived(rule, &turned, true));
        prop_assert_eq!(&one.level, &other.level);
        prop_assert_eq!(one, derived(rule, &rows, true));
    }

    #[test]
    fn a_value_lies_between_the_lowest_and_the_highest(rule in rules(), rows in rows()) {
        let found = derived(rule, &rows, false);
        let rated: Vec<f64> = rows.iter().filter_map(|(_, l)| l.map(f64::from)).collect();
        match found.value {
            None => prop_assert!(rated.is_empty()),
            Some(value) => {
                prop_assert!(rated.iter().any(|level| *level <= value + 1e-9));
                prop_assert!(rated.iter().any(|level| *level >= value - 1e-9));
            }
        }
    }

    #[test]
    fn short_evidence_is_named_so(rows in rows()) {
        let found = derived(Rule::Median, &rows, true);
        let rated = rows.iter().filter(|(_, level)| level.is_some()).count();
        let short = rated * 2 < rows.len() || rated == 0;
        prop_assert_eq!(found.short, short);
        prop_assert_eq!(found.level.as_deref() == Some("unclear"), short);
    }

    #[test]
    fn underlining_more_never_lowers_the_suggestion(
        counts in prop::array::uniform4(1_usize..=3), chosen in prop::collection::vec(any::<bool>(), 12),
        more in any::<prop::sample::Index>(),
    ) {
        let indicator = indicator(counts);
        let all: Vec<String> =
            indicator.levels.iter().flatten().map(|b| b.id.clone()).collect();
        let mut underlined: BTreeSet<String> =
            all.iter().zip(chosen).filter(|(_, on)| *on).map(|(id, _)| id.clone()).collect();
        let before = suggest(&indicator, &underlined);
        underlined.insert(all[more.index(all.len())].clone());
        let after = suggest(&indicator, &underlined);
        prop_assert!(after >= before);
        let level = after.expect("something is underlined");
        for lower in Level::ALL.iter().filter(|l| **l >= Level::PASS && **l <= level) {
            let row = &indicator.levels[lower.index()];
            prop_assert!(row.iter().all(|b| underlined.contains(&b.id)));
        }
        prop_assert!(sparks(&indicator, &underlined, level).all(|id| underlined.contains(id)));
    }
}

fn indicator(counts: [usize; 4]) -> Indicator {
    let mut next = 0..;
    let levels = counts.map(|count| {
        let behaviour = |n: usize| Behaviour { id: format!("b{n}"), text: text("x") };
        next.by_ref().take(count).map(behaviour).collect()
    });
    Indicator { id: "i".into(), title: text("i"), attitude: false, levels }
}

#[test]
fn nothing_underlined_suggests_nothing_and_level_one_needs_no_more() {
    let indicator = indicator([1, 2, 1, 1]);
    let underlined = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    let suggested = |ids: &[&str]| suggest(&indicator, &underlined(ids)).map(Level::number);
    assert_eq!(suggested(&[]), None);
    assert_eq!(suggested(&["b0"]), Some(1));
    assert_eq!(suggested(&["b1"]), Some(1), "half of level 2 is not level 2");
    assert_eq!(suggested(&["b1", "b2"]), Some(2));
    assert_eq!(suggested(&["b1", "b2", "b4"]), Some(2), "level 3 is missing below it");
    assert_eq!(suggested(&["b1", "b2", "b3", "b4"]), Some(4));
}
