//! When an intern is due: never before the term, never before the day it was put off to.

use chrono::{Days, NaiveDate};
use mentormap_domain::personal::{DEFAULT_YEARS, Keep, Privacy, Retention};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn five_years_after_the_end_unless_the_site_chose() {
    assert_eq!(Privacy::default().years(), DEFAULT_YEARS);
    let retention = Retention { last: day("2021-06-30"), keep: None };
    assert_eq!(retention.due(5), day("2026-06-30"));
    assert!(!retention.is_due(5, day("2026-06-29")));
    assert!(retention.is_due(5, day("2026-06-30")));
    let leap = Retention { last: day("2024-02-29"), keep: None };
    assert_eq!(leap.due(1), day("2025-02-28"));
}

proptest! {
    #[test]
    fn it_is_put_off_and_never_brought_forward(
        after in 0u64..9000,
        years in 1u32..40,
        put_off in prop::option::of(0u64..20_000),
    ) {
        let last = day("2000-01-01") + Days::new(after);
        let keep = put_off.map(|days| Keep {
            until: last + Days::new(days),
            reason: "klacht".into(),
        });
        let plain = Retention { last, keep: None }.due(years);
        let due = Retention { last, keep: keep.as_ref() }.due(years);
        prop_assert!(due >= plain && plain > last);
        prop_assert!(keep.is_none_or(|keep| due >= keep.until));
    }
}
