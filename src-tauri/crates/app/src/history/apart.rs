//! Versions of one record in words, side by side.

use mentormap_domain::ids::PlacementId;
use mentormap_store::{HistoryChange, Table};
use serde_json::Value;

use super::{
    fields::facts,
    names::Names,
    things::Images,
    values::{Around, Words},
};
use crate::{binder::Binder, error::AppError};

/// The versions of a record, in words.
pub(crate) struct ToldApart {
    /// E.g. 'de observatie van 12 november'.
    pub(crate) name: String,
    /// Of whose placement; empty where it belongs to none.
    pub(crate) intern: String,
    /// Per version the fields in which the versions differ, with their values.
    pub(crate) fields: Vec<Vec<(String, String)>>,
}

impl Binder {
    /// Versions of a record in the words of the program; none where a version removes it.
    pub(crate) fn told_apart(
        &mut self,
        table: Table,
        id: &str,
        placement: Option<PlacementId>,
        versions: &[Option<&str>],
    ) -> Result<ToldApart, AppError> {
        let lang = self.lang()?;
        let of = placement.map(|id| self.store.read().get(&id)).transpose()?.flatten();
        let of: Option<mentormap_domain::placement::Placement> = of;
        let names = Names::new(self.store.read(), &mut self.shelf, lang);
        let mut words = Words::new(lang, names, self.clock.as_ref());
        let images: Vec<Option<Value>> = versions
            .iter()
            .map(|text| text.and_then(|text| serde_json::from_str(text).ok()))
            .collect();
        let known = images.iter().flatten().next().cloned();
        let change = HistoryChange {
            n: 0,
            table,
            id: id.to_owned(),
            placement,
            before: None,
            after: known.as_ref().map(Value::to_string),
        };
        let name = words.thing(&change, &Images { before: None, after: known.clone() })?;
        let intern = match of {
            Some(of) => words.names.intern(&of.intern.to_string())?.unwrap_or_default(),
            None => String::new(),
        };
        let forms = words.names.forms(placement)?;
        let mut told = Vec::new();
        for image in &images {
            let mut fields = Vec::new();
            for fact in facts(table, image.as_ref(), known.as_ref()) {
                let nothing = Value::Null;
                let around =
                    Around { image: image.as_ref().unwrap_or(&nothing), forms: forms.clone() };
                let value = match image {
                    Some(_) => words.value(&fact, &around)?,
                    None => String::new(),
                };
                fields.push((words.field(fact.owner, fact.field), value));
            }
            told.push(fields);
        }
        Ok(ToldApart { name, intern, fields: differing(told, &images) })
    }
}

/// Only the fields that are not the same everywhere; a version that removes the record has none of
/// its own to compare.
fn differing(
    told: Vec<Vec<(String, String)>>,
    images: &[Option<Value>],
) -> Vec<Vec<(String, String)>> {
    let count = told.iter().map(Vec::len).min().unwrap_or_default();
    let there: Vec<usize> = (0..told.len()).filter(|version| images[*version].is_some()).collect();
    let only = there.len() < 2;
    let differs = |field: usize| {
        let values: Vec<&String> = there.iter().map(|version| &told[*version][field].1).collect();
        match only {
            true => values.iter().any(|value| !value.trim().is_empty()),
            false => values.windows(2).any(|two| two[0] != two[1]),
        }
    };
    let kept: Vec<usize> = (0..count).filter(|field| differs(*field)).collect();
    let take = |fields: Vec<(String, String)>| {
        kept.iter().map(|field| fields[*field].clone()).collect::<Vec<_>>()
    };
    told.into_iter().map(take).collect()
}
