//! The definition in a package of this program, also when its texts were edited elsewhere.

use std::collections::BTreeMap;

use mentormap_domain::{
    form::{
        Behaviour, Cluster, Criterion, Crosswalk, FormFile, Indicator, LevelText, Mapped, Module,
        Rule,
    },
    text::{Lang, Text},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    builder::{Kept, KeptForm},
    package::{Association, CfPackage, Item},
    school::KeptMapping,
    text::{extended, merged},
    tree::Tree,
};
use crate::{ExchangeError, Fault, form::from_value};

pub(super) fn form(package: &CfPackage) -> Result<FormFile, ExchangeError> {
    let kept: Option<KeptForm> = extended(package.document.extensions.as_ref());
    let Some(kept) = kept else { return Err(broken("CFDocument.extensions", "of another shape")) };
    let Value::Object(rest) = kept.rest.clone() else {
        return Err(broken("CFDocument.extensions", "no content"));
    };
    let lang = first_language(&rest);
    let reader = Own { package, tree: Tree::of(package), lang };
    let mut form = Map::new();
    form.insert("format".into(), kept.format.clone().into());
    form.insert("id".into(), kept.id.clone().into());
    form.insert("version".into(), kept.version.into());
    form.insert("title".into(), value(&merged(kept.title, lang, &package.document.title)));
    form.extend(rest);
    if kept.format.starts_with("mentormap-uniform-form/") {
        reader.uniform(&mut form)?;
    } else {
        reader.school(&mut form)?;
    }
    from_value(Value::Object(form))
}

fn first_language(rest: &Map<String, Value>) -> Lang {
    let code = rest.get("languages").and_then(|list| list.get(0)).and_then(Value::as_str);
    code.and_then(Lang::from_code).unwrap_or_default()
}

fn broken(place: impl Into<String>, reason: &str) -> ExchangeError {
    ExchangeError::new(Fault::Broken, place, reason)
}

fn value<T: serde::Serialize>(content: &T) -> Value {
    serde_json::to_value(content).unwrap_or_default()
}

struct Own<'a> {
    package: &'a CfPackage,
    tree: Tree<'a>,
    lang: Lang,
}

impl<'a> Own<'a> {
    fn uniform(&self, form: &mut Map<String, Value>) -> Result<(), ExchangeError> {
        if let Some(intro) = form.remove("intro") {
            let intro = Text::deserialize(&intro).unwrap_or_default();
            let about = self.package.document.description.as_deref().unwrap_or_default();
            form.insert("intro".into(), value(&merged(intro, self.lang, about)));
        }
        let (mut levels, mut modules) = (Vec::new(), Vec::new());
        for item in &self.tree.roots {
            let kept = self.kept(item)?;
            if item.item_type.as_deref() == Some("Level") {
                let (label, description) = self.texts(item, &kept);
                levels.push(LevelText { label, description });
            } else {
                modules.push(self.module(item, &kept)?);
            }
        }
        form.insert("levels".into(), value(&levels));
        form.insert("modules".into(), value(&modules));
        Ok(())
    }

    fn module(&self, item: &Item, kept: &Kept) -> Result<Module, ExchangeError> {
        let clusters = self.under(item, |item, kept| {
            let indicators = self.under(item, |item, kept| self.indicator(item, kept))?;
            Ok(Cluster { id: kept.id.clone(), title: self.texts(item, kept).0, indicators })
        })?;
        Ok(Module { id: kept.id.clone(), title: self.texts(item, kept).0, clusters })
    }

    fn indicator(&self, item: &Item, kept: &Kept) -> Result<Indicator, ExchangeError> {
        let mut levels: [Vec<Behaviour>; 4] = Default::default();
        for (item, level, behaviour) in self.under(item, |item, kept| {
            let behaviour = Behaviour { id: kept.id.clone(), text: self.texts(item, kept).0 };
            Ok((item.identifier.clone(), kept.level, behaviour))
        })? {
            let list = level.and_then(|level| levels.get_mut(level.checked_sub(1)?));
            let list = list.ok_or_else(|| broken(item, "a behaviour without a level"))?;
            list.push(behaviour);
        }
        Ok(Indicator {
            id: kept.id.clone(),
            title: self.texts(item, kept).0,
            attitude: kept.attitude,
            levels,
        })
    }

    fn school(&self, form: &mut Map<String, Value>) -> Result<(), ExchangeError> {
        let mapped = self.mapped();
        let mut groups = BTreeMap::new();
        for item in &self.tree.roots {
            let kept = self.kept(item)?;
            let criteria = self.under(item, |item, kept| self.criterion(item, kept, &mapped))?;
            groups.insert(kept.id.clone(), (self.texts(item, &kept).0, criteria));
        }
        let parts = form.get_mut("parts").and_then(Value::as_array_mut);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            if part.get("part").and_then(Value::as_str) != Some("criteria") {
                continue;
            }
            let (title, criteria) = groups
                .remove(&index.to_string())
                .ok_or_else(|| broken(format!("parts[{index}]"), "no item with its criteria"))?;
            part["title"] = value(&title);
            part["criteria"] = value(&criteria);
        }
        if groups.is_empty() { Ok(()) } else { Err(broken("CFItems", "criteria of no part")) }
    }

    fn criterion(
        &self,
        item: &Item,
        kept: &Kept,
        mapped: &BTreeMap<&str, Vec<Mapped>>,
    ) -> Result<Value, ExchangeError> {
        let (title, description) = self.texts(item, kept);
        let rule = kept.rest.get("rule").filter(|rule| !rule.is_null());
        let rule = rule.map(Rule::deserialize).transpose();
        let rule = rule.map_err(|_| broken(&item.identifier, "an unknown rule"))?;
        let indicators = mapped.get(item.identifier.as_str()).cloned().unwrap_or_default();
        let text = |name: &str| kept.rest.get(name).and_then(Value::as_str).unwrap_or_default();
        // The number may have been edited in its own field.
        let number = item.human_coding_scheme.as_deref().unwrap_or_default();
        Ok(value(&Criterion {
            id: kept.id.clone(),
            number: if number == super::identity::line(text("number")) {
                text("number").to_owned()
            } else {
                number.to_owned()
            },
            title,
            description,
            scale: text("scale").to_owned(),
            crosswalk: rule.map(|rule| Crosswalk { rule, indicators }),
            explain: kept.rest.get("explain") == Some(&json!(true)),
        }))
    }

    /// The indicators that each criterion is related to, in their order.
    fn mapped(&self) -> BTreeMap<&'a str, Vec<Mapped>> {
        let mut related: Vec<&Association> = self
            .package
            .associations
            .iter()
            .filter(|association| association.association_type == "isRelatedTo")
            .collect();
        related.sort_by_key(|association| association.sequence_number.unwrap_or(i64::MAX));
        let mut mapped: BTreeMap<&str, Vec<Mapped>> = BTreeMap::new();
        for association in related {
            if let Some(kept) = extended::<KeptMapping>(association.extensions.as_ref()) {
                let KeptMapping { indicator, weight } = kept;
                let origin = association.origin.identifier.as_str();
                mapped.entry(origin).or_default().push(Mapped { indicator, weight });
            }
        }
        mapped
    }

    /// What `read` makes of each thing right under an item.
    fn under<T>(
        &self,
        item: &Item,
        read: impl Fn(&Item, &Kept) -> Result<T, ExchangeError>,
    ) -> Result<Vec<T>, ExchangeError> {
        self.tree.under(item).iter().map(|item| read(item, &self.kept(item)?)).collect()
    }

    fn kept(&self, item: &Item) -> Result<Kept, ExchangeError> {
        let lost = || broken(&item.identifier, "an item without its content under `mentormap`");
        extended(item.extensions.as_ref()).ok_or_else(lost)
    }

    /// The statement and the notes of an item, in all languages.
    fn texts(&self, item: &Item, kept: &Kept) -> (Text, Text) {
        let title = merged(kept.title.clone(), self.lang, &item.full_statement);
        let notes = item.notes.as_deref().unwrap_or_default();
        (title, merged(kept.description.clone(), self.lang, notes))
    }
}
