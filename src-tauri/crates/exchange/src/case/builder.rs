//! What every package is made of: items with their associations, a document, rubrics.

use chrono::{DateTime, Utc};
use mentormap_domain::{
    form::FormRef,
    text::{Lang, Text},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    identity::{Identity, item_type, line, type_link, uri},
    package::{
        Association, CfPackage, Definitions, Document, Item, Rubric, RubricCriterion, RubricLevel,
    },
    text::{extension, shown},
};

/// What the rubric of a form is named by.
const RUBRIC: &str = "rubric";

/// What an item keeps beside the fields of CASE.
#[derive(Debug, Clone, Serialize, Deserialize, Default)]
pub(super) struct Kept {
    pub(super) id: String,
    pub(super) title: Text,
    #[serde(default, skip_serializing_if = "no_language")]
    pub(super) description: Text,
    /// The level of a behaviour, or of a level itself: 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<usize>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) attitude: bool,
    /// What else a school form says of it.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub(super) rest: Value,
}

fn no_language(text: &Text) -> bool {
    text.0.is_empty()
}

/// What a document keeps beside the fields of CASE.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct KeptForm {
    pub(super) format: String,
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) title: Text,
    /// The definition as its file has it, without what stands in the items.
    pub(super) rest: Value,
}

/// Collects items with their associations.
pub(super) struct Builder {
    pub(super) identity: Identity,
    pub(super) lang: Lang,
    pub(super) items: Vec<Item>,
    pub(super) associations: Vec<Association>,
}

impl Builder {
    pub(super) fn new(form: &FormRef, lang: Lang, at: DateTime<Utc>) -> Builder {
        let identity = Identity::new(form, at);
        Builder { identity, lang, items: Vec::new(), associations: Vec::new() }
    }

    /// Adds an item called `name` under `parent` (none: under the document) as its `place`th.
    pub(super) fn item(
        &mut self,
        name: &str,
        kind: &str,
        code: &str,
        kept: &Kept,
        parent: Option<(&str, &str)>,
        place: usize,
    ) {
        let identifier = self.identity.of(name);
        let statement = shown(&kept.title, self.lang);
        let description = shown(&kept.description, self.lang);
        self.items.push(Item {
            uri: uri(&identifier),
            identifier,
            full_statement: statement.clone(),
            item_type: Some(kind.into()),
            human_coding_scheme: (!code.is_empty()).then(|| line(code)),
            abbreviated_statement: None,
            notes: (!description.is_empty()).then_some(description),
            language: Some(self.lang.code().into()),
            item_type_uri: Some(type_link(kind)),
            last_change_date_time: self.identity.at(),
            extensions: extension(kept),
        });
        let (parent, title) = parent.unwrap_or(("document", ""));
        self.associate("isChildOf", (name, &statement), (parent, title), Some(place));
    }

    /// Adds an association between two things of this package.
    pub(super) fn associate(
        &mut self,
        kind: &str,
        origin: (&str, &str),
        destination: (&str, &str),
        place: Option<usize>,
    ) {
        let identifier = self.identity.of(&format!("{kind}/{}/{}", origin.0, destination.0));
        self.associations.push(Association {
            uri: uri(&identifier),
            identifier,
            association_type: kind.into(),
            sequence_number: place.and_then(|place| i64::try_from(place).ok()),
            origin: self.identity.node(origin.0, origin.1),
            destination: self.identity.node(destination.0, destination.1),
            last_change_date_time: self.identity.at(),
            notes: None,
            extensions: None,
        });
    }

    pub(super) fn document(&self, kept: &KeptForm, creator: &str, about: &str) -> Document {
        let identifier = self.identity.of("document");
        Document {
            uri: uri(&identifier),
            identifier,
            case_version: Some("1.1".into()),
            creator: line(creator),
            title: line(kept.title.get(self.lang)),
            last_change_date_time: self.identity.at(),
            description: (!about.is_empty()).then(|| about.to_owned()),
            language: Some(self.lang.code().into()),
            version: Some(kept.version.to_string()),
            adoption_status: Some("Adopted".into()),
            license: None,
            extensions: extension(kept),
        }
    }

    pub(super) fn finish(self, document: Document, types: &[&str], rubric: Rubric) -> CfPackage {
        let at = self.identity.at();
        let types = types.iter().enumerate();
        let types = types.map(|(index, title)| item_type(title, index + 1, &at)).collect();
        CfPackage {
            document,
            items: self.items,
            associations: self.associations,
            definitions: Some(Definitions { item_types: types }),
            rubrics: vec![rubric],
        }
    }
}

/// The rubric of a form, with its criteria.
pub(super) fn rubric_of(
    identity: &Identity,
    title: &str,
    criteria: Vec<RubricCriterion>,
) -> Rubric {
    let identifier = identity.of(RUBRIC);
    Rubric {
        uri: uri(&identifier),
        title: Some(line(title)),
        last_change_date_time: identity.at(),
        criteria,
        identifier,
    }
}

/// The criterion `own` of the rubric, at `place` counted from zero; it judges the item `name`.
pub(super) fn rubric_criterion(
    identity: &Identity,
    own: String,
    place: usize,
    (name, title): (&str, &str),
    levels: Vec<RubricLevel>,
) -> RubricCriterion {
    RubricCriterion {
        uri: uri(&own),
        category: None,
        description: Some(title.to_owned()),
        item: Some(identity.link(name, title)),
        weight: None,
        position: i64::try_from(place + 1).ok(),
        rubric_id: Some(identity.of(RUBRIC)),
        last_change_date_time: identity.at(),
        levels,
        identifier: own,
    }
}

/// One level of a criterion.
pub(super) fn rubric_level(
    identity: &Identity,
    criterion: &str,
    index: usize,
    label: &str,
    description: String,
    score: f64,
) -> RubricLevel {
    let identifier = identity.of(&format!("rubric-level/{criterion}/{index}"));
    RubricLevel {
        uri: uri(&identifier),
        identifier,
        description: (!description.is_empty()).then_some(description),
        quality: Some(line(label)),
        score: Some(score),
        position: i64::try_from(index + 1).ok(),
        rubric_criterion_id: Some(criterion.to_owned()),
        last_change_date_time: identity.at(),
    }
}
