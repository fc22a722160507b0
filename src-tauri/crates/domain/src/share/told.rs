//! What a package says of how far its sender is.

use std::collections::BTreeSet;

use crate::ids::BinderId;

/// How a package stands to what is known of its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The sender counts as it did: it knows what it says, and what it said before.
    Same,
    /// The sender counts under an id not met before: it was put back to an earlier state, say, and
    /// knows what it says now, but perhaps nothing of what it said before. Never an id that it told
    /// of: two states that both were put back to do not know of each other.
    Anew,
    /// From before the sender counted under another id: it says nothing any more.
    Old,
}

impl Told {
    /// `current` is the id under which the sender counted last, `former` those before it, as it
    /// told itself; `author` is that of the package.
    pub fn of(current: Option<BinderId>, former: &BTreeSet<BinderId>, author: BinderId) -> Told {
        match current {
            Some(current) if current == author => Told::Same,
            _ if former.contains(&author) => Told::Old,
            _ => Told::Anew,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> BinderId {
        uuid::Uuid::from_u128(n).into()
    }

    #[test]
    fn a_sender_put_back_twice_to_the_same_state_is_heard_each_time() {
        // It counted under 1, was put back and counted under 2, and then again: 3 knows nothing of 2.
        let former = BTreeSet::from([id(1)]);
        assert_eq!(Told::of(None, &BTreeSet::new(), id(1)), Told::Anew);
        assert_eq!(Told::of(Some(id(1)), &BTreeSet::new(), id(2)), Told::Anew);
        assert_eq!(Told::of(Some(id(2)), &former, id(2)), Told::Same);
        assert_eq!(Told::of(Some(id(2)), &former, id(3)), Told::Anew);
        assert_eq!(Told::of(Some(id(3)), &former, id(1)), Told::Old);
    }
}
