//! What a partner may have of what is here.

use std::collections::BTreeSet;

use mentormap_domain::{
    ids::{InternId, PlacementId},
    placement::Placement,
    share::{Knowledge, Scope},
};

use super::Partner;
use crate::{binder::Binder, error::AppError, wire::share::PartnerRole};

/// The scopes that a partner may have.
#[derive(Debug, Clone)]
pub(super) enum Reach {
    Everything,
    Own { interns: BTreeSet<InternId>, placements: BTreeSet<PlacementId> },
}

impl Reach {
    pub fn has(&self, scope: &Scope) -> bool {
        match (self, scope) {
            (Reach::Everything, _) | (_, Scope::All) => true,
            (Reach::Own { interns, .. }, Scope::Intern(id)) => interns.contains(id),
            (Reach::Own { placements, .. }, Scope::Placement(id)) => placements.contains(id),
        }
    }

    /// Adds a placement that belongs to the partner.
    pub fn add(&mut self, placement: PlacementId, intern: InternId) {
        if let Reach::Own { interns, placements } = self {
            interns.insert(intern);
            placements.insert(placement);
        }
    }
}

impl Binder {
    /// What the partner may have now. Of what it has, and was removed here for good, it is told.
    pub(super) fn reach(&self, partner: &Partner) -> Result<Reach, AppError> {
        if partner.role == PartnerRole::All {
            return Ok(Reach::Everything);
        }
        let all = self.store.read().all::<Placement>()?;
        let mut reach = Reach::Own { interns: BTreeSet::new(), placements: BTreeSet::new() };
        for placement in all.iter().filter(|one| is_own(partner, one)) {
            reach.add(placement.id, placement.intern);
        }
        if let Reach::Own { interns, placements } = &mut reach {
            let known = removed(&partner.heard, &all);
            for scope in known {
                match scope {
                    Scope::Placement(id) => drop(placements.insert(id)),
                    Scope::Intern(id) => drop(interns.insert(id)),
                    Scope::All => {}
                }
            }
        }
        Ok(reach)
    }
}

/// Whether the partner is a mentor of the placement.
pub(super) fn is_own(partner: &Partner, placement: &Placement) -> bool {
    placement.mentors.iter().any(|mentor| partner.is(*mentor))
}

/// The scopes that the partner knows and that are not here any more.
fn removed(heard: &Knowledge<Scope>, all: &[Placement]) -> Vec<Scope> {
    let is_here = |scope: &Scope| match scope {
        Scope::All => true,
        Scope::Placement(id) => all.iter().any(|one| one.id == *id),
        Scope::Intern(id) => all.iter().any(|one| one.intern == *id),
    };
    heard.iter().map(|(scope, _)| *scope).filter(|scope| !is_here(scope)).collect()
}
