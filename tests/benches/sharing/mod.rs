//! What it costs to be paired: each change gets a version for the others.

use std::path::Path;

use mentormap_app::{
    Binder,
    wire::{
        directory::PersonDraft,
        share::{InviteDraft, PartnerRole},
    },
};
use mentormap_domain::{form::Role, ids::PlacementId};

use crate::{Figures, binder::clock, ms, observation, p, repeat, timed};

/// After which line these stand.
const BESIDE: &str = "save an observation, p99 ms";

/// The figures of the binder in `place`, which shares with nobody yet.
pub fn figures(place: &Path, ids: &[PlacementId], list: &mut Figures) {
    let mut binder = Binder::open(place, clock()).expect("a binder");
    let (id, email, roles) = (None, String::new(), vec![Role::Mentor]);
    let draft = PersonDraft { id, name: "Els Mentor".into(), roles, email };
    let person = binder.person_save(draft).expect("a person").value.id;
    let invite = InviteDraft { person, role: PartnerRole::All };
    let begun = timed(|| binder.share_invite(invite).expect("an invitation")).0;
    let saving = repeat(500, |i| {
        binder.observation_save(observation(ids[i % ids.len()], i)).expect("saved");
    });
    let at = list.iter().position(|(name, _)| *name == BESIDE).map_or(list.len(), |at| at + 1);
    list.insert(at, ("save an observation while paired, p99 ms", p(99, saving)));
    list.push(("begin to share, ms", ms(begun)));
}
