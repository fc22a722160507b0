//! New ids: UUIDv7, in the order in which they were made, whatever the clock does.

use std::cell::Cell;

use mentormap_domain::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid, Variant};

/// The bits of the counter beneath version and variant.
const RANDOM_B: u32 = 62;
const RANDOM_A: u32 = 12;

/// Makes ids that only go up. A clock that was set back makes them count on from the last one.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    last: Cell<Uuid>,
}

impl Ids {
    /// Ids after `newest`, the newest of the binder. One of another make, or from so far ahead
    /// that nothing could come after it, counts for none.
    pub fn after(newest: Option<Uuid>) -> Ids {
        let ours = |id: &Uuid| {
            id.get_version_num() == 7
                && id.get_variant() == Variant::RFC4122
                && parts(*id).0 >> 47 == 0
        };
        Ids { last: Cell::new(newest.filter(ours).unwrap_or_default()) }
    }

    /// The next one, made at `now`.
    pub fn next(&self, now: DateTime<Utc>) -> Uuid {
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        let moment = Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos());
        let fresh = Uuid::new_v7(moment);
        let last = self.last.get();
        let next = if fresh > last { fresh } else { successor(last) };
        self.last.set(next);
        next
    }
}

/// Time, and what stands beneath it: the first and the second random part.
fn parts(id: Uuid) -> (u128, u128, u128) {
    let bits = id.as_u128();
    let beneath = |count: u32| (1u128 << count) - 1;
    (bits >> 80, (bits >> 64) & beneath(RANDOM_A), bits & beneath(RANDOM_B))
}

/// The smallest id after `id`.
fn successor(id: Uuid) -> Uuid {
    let (time, first, second) = parts(id);
    let number = ((time << (RANDOM_A + RANDOM_B)) | (first << RANDOM_B) | second) + 1;
    let first = (number >> RANDOM_B) & ((1 << RANDOM_A) - 1);
    let second = number & ((1 << RANDOM_B) - 1);
    let time = number >> (RANDOM_A + RANDOM_B);
    Uuid::from_u128((time << 80) | (7 << 76) | (first << 64) | (2 << 62) | second)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(millis).unwrap()
    }

    proptest! {
        #[test]
        fn ids_go_up_while_the_clock_jumps(
            moments in prop::collection::vec(0..4_000_000_000_000i64, 1..200),
        ) {
            let ids = Ids::default();
            let made: Vec<Uuid> = moments.iter().map(|&moment| ids.next(at(moment))).collect();
            prop_assert!(made.is_sorted_by(|one, next| one < next));
            for id in &made {
                prop_assert_eq!(id.get_version_num(), 7);
                prop_assert_eq!(id.get_variant(), Variant::RFC4122);
            }
            let next = Ids::after(made.last().copied()).next(at(0));
            prop_assert!(next > made[made.len() - 1], "after a restart with the clock set back");
        }
    }

    #[test]
    fn the_counter_runs_over_into_the_time() {
        let full =
            Uuid::from_u128((5 << 80) | (7 << 76) | (0xfff << 64) | (2 << 62) | ((1 << 62) - 1));
        let next = successor(full);
        assert_eq!(parts(next), (6, 0, 0));
        assert_eq!((next.get_version_num(), next.get_variant()), (7, Variant::RFC4122));
    }

    #[test]
    fn ids_of_another_make_or_from_the_far_end_of_time_count_for_none() {
        for newest in [Uuid::max(), Uuid::from_u128((u128::MAX >> 1) & !(0xf << 76))] {
            assert_eq!(Ids::after(Some(newest)).last.get(), Uuid::nil());
        }
    }
}
