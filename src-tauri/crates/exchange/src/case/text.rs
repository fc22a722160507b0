//! Texts in several languages, where CASE has room for one.
//!
//! The first language of a definition stands in the field of CASE, all of them in the extensions.
//! When a package was edited by others, what its field says wins over the extension.

use mentormap_domain::text::{Lang, Text};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{EXTENSION, identity::line, package::Extensions};

/// The text in `lang` as it stands in a field.
pub(super) fn shown(text: &Text, lang: Lang) -> String {
    text.get(lang).to_owned()
}

/// `kept` with what `field` says in `lang`, unless that is what `kept` shows there already.
pub(super) fn merged(kept: Text, lang: Lang, field: &str) -> Text {
    let shows = kept.get(lang);
    if field == shows || field == line(shows) {
        return kept;
    }
    let mut text = kept;
    text.0.insert(lang, field.to_owned());
    text
}

/// Extensions with one content of ours.
pub(super) fn extension<T: Serialize>(content: &T) -> Option<Extensions> {
    let value = serde_json::to_value(content).ok()?;
    Some(Map::from_iter([(EXTENSION.to_owned(), value)]))
}

/// Our content of the extensions, when it is there and of this shape.
pub(super) fn extended<T: for<'a> Deserialize<'a>>(extensions: Option<&Extensions>) -> Option<T> {
    let value: &Value = extensions?.get(EXTENSION)?;
    T::deserialize(value).ok()
}
