//! A package from a file.

use serde_json::Value;

use super::{EXTENSION, MAX_BYTES, MAX_ITEMS, MAX_TEXT, package::CfPackage};
use crate::{
    ExchangeError, Fault,
    form::{parse_strict, typed},
};

/// A package, and whether this program wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    pub package: CfPackage,
    /// Whether [`super::form`] can read a definition out of it.
    pub own: bool,
}

/// Whether the text is meant as a CASE package; it need not be a sound one.
pub fn is_case(text: &str) -> bool {
    text.contains("\"CFDocument\"")
}

/// Reads a package; also one that stands under `CFPackage`, as some services give it.
///
/// # Errors
/// More than [`MAX_BYTES`] or [`MAX_ITEMS`]; not JSON; without the fields that CASE asks; an
/// identifier that stands twice. Each with its place.
pub fn read(text: &str) -> Result<CaseFile, ExchangeError> {
    let large = |place: &str, reason: String| ExchangeError::new(Fault::TooLarge, place, reason);
    if text.len() > MAX_BYTES {
        return Err(large("file", format!("{} bytes", text.len())));
    }
    let mut value = parse_strict(text, MAX_TEXT)?;
    if let Some(inner) = value.get_mut("CFPackage").map(Value::take) {
        value = inner;
    }
    drop_nulls(&mut value);
    let package: CfPackage = typed(value)?;
    if package.items.len() > MAX_ITEMS {
        return Err(large("CFItems", format!("{} items", package.items.len())));
    }
    // Each item has a parent or two, a level, and what it is related to.
    if package.associations.len() > MAX_ITEMS * 20 {
        return Err(large("CFAssociations", format!("{}", package.associations.len())));
    }
    if package.items.is_empty() {
        return Err(ExchangeError::new(Fault::Broken, "CFItems", "no items"));
    }
    twice(&package)?;
    let extensions = package.document.extensions.as_ref();
    let own = extensions.is_some_and(|extensions| extensions.contains_key(EXTENSION));
    Ok(CaseFile { package, own })
}

/// Some services write `null` for what they do not have.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(drop_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

fn twice(package: &CfPackage) -> Result<(), ExchangeError> {
    let mut seen = std::collections::BTreeSet::new();
    for (index, item) in package.items.iter().enumerate() {
        if !seen.insert(item.identifier.as_str()) {
            let reason = format!("{} stands twice", item.identifier);
            let place = format!("CFItems[{index}].identifier");
            return Err(ExchangeError::new(Fault::Broken, place, reason));
        }
    }
    Ok(())
}
