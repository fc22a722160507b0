//! What of a package is taken: not what the sender may not change, nor who was erased here.

use std::collections::BTreeSet;

use mentormap_domain::{
    ids::InternId,
    person::Person,
    placement::Placement,
    share::{PackageItem, Scope},
};
use mentormap_store::{ErasedKind, ShareKey, SharePackage, Table, Traces};
use serde_json::Value;

use super::{
    Partner,
    head::Letter,
    reach::{Reach, is_own},
};
use crate::{binder::Binder, error::AppError, wire::share::PartnerRole};

type Item = PackageItem<Scope, ShareKey, String>;

/// What is left of a package.
pub(super) struct Sifted {
    pub package: SharePackage,
    pub known: u32,
    pub refused: u32,
    pub erased: u32,
}

/// Adds the placements of the sender that are new here.
pub(super) fn widen(binder: &Binder, letter: &Letter, reach: &mut Reach) -> Result<(), AppError> {
    for item in letter.head.package.items.iter().filter(|item| item.key.0 == Table::Placement) {
        let Some(placement) = placement_in(item) else { continue };
        let here = binder.store.read().get::<Placement>(&placement.id)?;
        if here.is_none() && is_own(&letter.partner, &placement) {
            reach.add(placement.id, placement.intern);
        }
    }
    Ok(())
}

fn placement_in(item: &Item) -> Option<Placement> {
    serde_json::from_str(item.version.value.as_deref()?).ok()
}

impl Binder {
    /// What of the letter may be taken.
    pub(super) fn sifted(&self, letter: &Letter) -> Result<Sifted, AppError> {
        let reach = self.reach_with(letter)?;
        let erased = self.erased_here(&letter.head.package)?;
        let known = self.store.read().share_known()?;
        let SharePackage { base, upto, items } = letter.head.package.clone();
        let package =
            SharePackage { base, upto: upto.only(|scope| reach.has(scope)), items: Vec::new() };
        let mut sifted = Sifted { package, known: 0, refused: 0, erased: 0 };
        for item in items {
            if known.of(&item.scope).is_some_and(|seen| seen.has(item.version.dot)) {
                sifted.known += 1;
            } else if erased.takes(&item) {
                sifted.erased += 1;
            } else if !reach.has(&item.scope) || !self.may_bring(&letter.partner, &item)? {
                // That something went which never was here is no news.
                sifted.refused += u32::from(item.version.value.is_some());
            } else {
                sifted.package.items.push(erased.scrubbed(item));
            }
        }
        Ok(sifted)
    }

    /// Whether the partner may change this here.
    fn may_bring(&self, partner: &Partner, item: &Item) -> Result<bool, AppError> {
        if partner.role == PartnerRole::All || item.scope != Scope::All {
            return Ok(true);
        }
        match item.key.0 {
            Table::School | Table::Supervisor | Table::Group => Ok(true),
            Table::Person => self.may_bring_person(partner, item),
            _ => Ok(false),
        }
    }

    /// A mentor brings themselves, with the roles that they have here.
    fn may_bring_person(&self, partner: &Partner, item: &Item) -> Result<bool, AppError> {
        let Some(value) = item.version.value.as_deref() else { return Ok(false) };
        let Ok(person) = serde_json::from_str::<Person>(value) else { return Ok(false) };
        if !partner.is(person.id) {
            return Ok(false);
        }
        let here = self.store.read().get::<Person>(&person.id)?;
        let mentor = || person.roles == [mentormap_domain::form::Role::Mentor];
        Ok(here.map_or_else(mentor, |here| here.roles == person.roles))
    }

    fn erased_here(&self, package: &SharePackage) -> Result<Erased, AppError> {
        let ledger = self.ledger()?;
        let interns: BTreeSet<InternId> = ledger
            .all()
            .filter(|whom| whom.kind == ErasedKind::Intern)
            .map(|whom| whom.id.into())
            .collect();
        let mut scopes: BTreeSet<Scope> = interns.iter().map(|id| Scope::Intern(*id)).collect();
        for placement in package.items.iter().filter_map(|item| match item.key.0 {
            Table::Placement => placement_in(item),
            _ => None,
        }) {
            if interns.contains(&placement.intern) {
                scopes.insert(Scope::Placement(placement.id));
            }
        }
        let others = ledger.all().filter(|whom| whom.kind != ErasedKind::Intern);
        let others = others.map(|whom| whom.id.to_string()).collect();
        Ok(Erased { scopes, others, former: self.former()? })
    }
}

/// Who was erased here.
struct Erased {
    scopes: BTreeSet<Scope>,
    /// Staff members and supervisors, by id.
    others: Vec<String>,
    former: String,
}

impl Erased {
    fn takes(&self, item: &Item) -> bool {
        let person = matches!(item.key.0, Table::Person | Table::Supervisor);
        self.scopes.contains(&item.scope) || (person && self.others.contains(&item.key.1))
    }

    /// Without the ids of who was erased, and the names that stand beside them.
    fn scrubbed(&self, mut item: Item) -> Item {
        let Some(text) = item.version.value.as_deref() else { return item };
        let named: Vec<&String> = self.others.iter().filter(|id| text.contains(*id)).collect();
        if named.is_empty() {
            return item;
        }
        let Ok(mut value) = serde_json::from_str::<Value>(text) else { return item };
        for id in named {
            unname(&mut value, id, &self.former);
            Traces::new(id, &self.former).scrub(&mut value);
        }
        item.version.value = Some(value.to_string());
        item
    }
}

/// Takes the name away that stands beside an id.
fn unname(value: &mut Value, id: &str, former: &str) {
    match value {
        Value::Object(fields) => {
            if fields.values().any(|field| field.as_str() == Some(id)) {
                if let Some(name) = fields.get_mut("name") {
                    *name = former.into();
                }
                if let Some(Value::Array(strokes)) = fields.get_mut("strokes") {
                    strokes.clear();
                }
            }
            fields.values_mut().for_each(|field| unname(field, id, former));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| unname(item, id, former)),
        _ => {}
    }
}
