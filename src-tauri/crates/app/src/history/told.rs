//! A record as it is now, read aloud: its title and its fields in words.

use mentormap_domain::ids::PlacementId;
use mentormap_store::{HistoryChange, Record};
use serde_json::Value;

use super::{
    fields::facts,
    names::Names,
    things::{Images, kind_of},
    values::{Around, Words},
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

/// A record in words.
pub(crate) struct Told {
    /// E.g. 'de observatie van 12 november'.
    pub(crate) title: String,
    /// The kind of record; of an entry of the dossier its own kind.
    pub(crate) kind: String,
    /// Field and value; fields that hold nothing are left out.
    pub(crate) facts: Vec<(String, String)>,
    /// The record itself.
    pub(crate) image: Value,
}

impl Told {
    /// The value of a field of the record, or of the body of an entry; empty when it has none.
    pub(crate) fn raw(&self, field: &str) -> &str {
        let own = self.image.get("body").unwrap_or(&self.image);
        own.get(field).and_then(Value::as_str).unwrap_or_default()
    }
}

impl Binder {
    /// Records of a placement in the words of the program.
    pub(crate) fn told<R: Record>(
        &mut self,
        records: &[R],
        placement: Option<PlacementId>,
    ) -> Result<Vec<Told>, AppError> {
        let lang = self.lang()?;
        let names = Names::new(self.store.read(), &mut self.shelf, lang);
        let mut words = Words::new(lang, names, self.clock.as_ref());
        let broken = |_| AppError::new(ErrorCode::Internal);
        let mut all = Vec::new();
        for record in records {
            let image = serde_json::to_value(record).map_err(broken)?;
            let change = HistoryChange {
                n: 0,
                table: R::TABLE,
                id: R::parts(&record.key()).join("/"),
                placement,
                before: None,
                after: Some(image.to_string()),
            };
            let title =
                words.thing(&change, &Images { before: None, after: Some(image.clone()) })?;
            let forms = words.names.forms(placement)?;
            let mut told = Vec::new();
            for fact in facts(R::TABLE, Some(&image), None) {
                let around = Around { image: &image, forms: forms.clone() };
                let value = words.value(&fact, &around)?;
                if !value.trim().is_empty() {
                    told.push((words.field(fact.owner, fact.field), value));
                }
            }
            let kind = kind_of(R::TABLE, Some(&image));
            all.push(Told { title, kind, facts: told, image });
        }
        Ok(all)
    }
}
