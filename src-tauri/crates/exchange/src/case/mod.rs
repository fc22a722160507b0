//! 1EdTech CASE 1.1: competence frameworks as JSON, out and in.
//!
//! Field names, multiplicities and association types are those of the information model of
//! 24 January 2025, section 7. Identifiers are UUIDs made from ids and version, so that the same
//! definition always has the same ones; every `uri` is a `urn:uuid`, so that nothing points at a
//! host. What CASE has no field for stands in `extensions`, under `mentormap`.

mod builder;
mod foreign;
mod identity;
mod own;
mod package;
mod plain;
mod read;
mod school;
mod text;
mod tree;
mod uniform;

pub use foreign::{CaseNote, CaseNoteKind, SchoolWords, module, school_form};
pub use package::{
    Association, CfPackage, Definitions, Document, Item, ItemType, Link, NodeLink, Rubric,
    RubricCriterion, RubricLevel,
};
pub use read::{CaseFile, is_case, read};

use chrono::{DateTime, Utc};
use mentormap_domain::form::{FormFile, SchoolForm, UniformForm};

use crate::ExchangeError;

/// The largest package, in bytes.
pub const MAX_BYTES: usize = 20_000_000;

/// The most items of a package.
pub const MAX_ITEMS: usize = 5_000;

/// The longest text of a package, in characters; frameworks carry whole paragraphs.
const MAX_TEXT: usize = 20_000;

/// What CASE has no field for stands under this name.
const EXTENSION: &str = "mentormap";

/// A uniform form as a package: modules, clusters, indicators and behaviours as items under each
/// other, each behaviour with its skill level, and the whole as a rubric.
pub fn uniform_package(form: &UniformForm, at: DateTime<Utc>) -> CfPackage {
    uniform::package(form, at)
}

/// A school form as a package: its criteria as items, related to the items of `uniform` that they
/// draw on, with the weight in the extensions and the notes.
pub fn school_package(form: &SchoolForm, uniform: &UniformForm, at: DateTime<Utc>) -> CfPackage {
    school::package(form, uniform, at)
}

/// A package as the text of a file.
///
/// # Errors
/// None in practice: every package can be written.
pub fn write(package: &CfPackage) -> Result<String, ExchangeError> {
    crate::form::pretty(package)
}

/// The definition in a package that this program wrote.
///
/// # Errors
/// `Broken` or `ReferenceMissing` with the place, when it was changed so that it is none any more.
pub fn form(package: &CfPackage) -> Result<FormFile, ExchangeError> {
    own::form(package)
}
