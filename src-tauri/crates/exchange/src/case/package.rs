//! The classes of CASE 1.1 that are written and read, by their own names.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a class may carry beside its own fields (section 10.1.2).
pub type Extensions = Map<String, Value>;

/// Section 7.1.21.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CfPackage {
    #[serde(rename = "CFDocument")]
    pub document: Document,
    #[serde(rename = "CFItems", default)]
    pub items: Vec<Item>,
    #[serde(rename = "CFAssociations", default)]
    pub associations: Vec<Association>,
    #[serde(rename = "CFDefinitions", default, skip_serializing_if = "Option::is_none")]
    pub definitions: Option<Definitions>,
    #[serde(rename = "CFRubrics", default, skip_serializing_if = "Vec::is_empty")]
    pub rubrics: Vec<Rubric>,
}

/// Section 7.1.24, `CFPckgDocument`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_version: Option<String>,
    #[serde(default)]
    pub creator: String,
    pub title: String,
    #[serde(default)]
    pub last_change_date_time: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adoption_status: Option<String>,
    #[serde(rename = "licenseURI", default, skip_serializing_if = "Option::is_none")]
    pub license: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// Section 7.1.25, `CFPckgItem`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    pub identifier: String,
    pub full_statement: String,
    #[serde(rename = "CFItemType", default, skip_serializing_if = "Option::is_none")]
    pub item_type: Option<String>,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_coding_scheme: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abbreviated_statement: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(rename = "CFItemTypeURI", default, skip_serializing_if = "Option::is_none")]
    pub item_type_uri: Option<Link>,
    #[serde(default)]
    pub last_change_date_time: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// Section 7.1.23, `CFPckgAssociation`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Association {
    pub identifier: String,
    pub association_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence_number: Option<i64>,
    #[serde(default)]
    pub uri: String,
    #[serde(rename = "originNodeURI")]
    pub origin: NodeLink,
    #[serde(rename = "destinationNodeURI")]
    pub destination: NodeLink,
    #[serde(default)]
    pub last_change_date_time: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// Section 7.1.36, `LinkURI`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    #[serde(default)]
    pub title: String,
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
}

/// Section 7.1.35, `LinkGenURI`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NodeLink {
    #[serde(default)]
    pub title: String,
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
}

/// Section 7.1.6, `CFDefinition`, as far as it is used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Definitions {
    #[serde(rename = "CFItemTypes", default, skip_serializing_if = "Vec::is_empty")]
    pub item_types: Vec<ItemType>,
}

/// A kind of item, `CFItemType`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemType {
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub hierarchy_code: String,
    #[serde(default)]
    pub last_change_date_time: String,
}

/// Section 7.1.26, `CFRubric`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rubric {
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default)]
    pub last_change_date_time: String,
    #[serde(rename = "CFRubricCriteria", default)]
    pub criteria: Vec<RubricCriterion>,
}

/// Section 7.1.27, `CFRubricCriterion`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RubricCriterion {
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CFItemURI", default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Link>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rubric_id: Option<String>,
    #[serde(default)]
    pub last_change_date_time: String,
    #[serde(rename = "CFRubricCriterionLevels", default)]
    pub levels: Vec<RubricLevel>,
}

/// Section 7.1.29, `CFRubricCriterionLevel`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RubricLevel {
    pub identifier: String,
    #[serde(default)]
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rubric_criterion_id: Option<String>,
    #[serde(default)]
    pub last_change_date_time: String,
}
