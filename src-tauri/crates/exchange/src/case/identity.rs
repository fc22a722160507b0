//! Identifiers: the same definition always has the same ones.

use chrono::{DateTime, SecondsFormat, Utc};
use mentormap_domain::form::FormRef;
use uuid::Uuid;

use super::package::{ItemType, Link, NodeLink};

/// The space of all identifiers of this program, itself made from a name.
fn space() -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, b"mentormap/case")
}

/// The identifiers of one version of one definition, at one moment of writing.
pub(super) struct Identity {
    space: Uuid,
    at: String,
}

impl Identity {
    pub(super) fn new(form: &FormRef, at: DateTime<Utc>) -> Identity {
        let name = format!("{}/{}", form.id, form.version);
        let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
        Identity { space: Uuid::new_v5(&space(), name.as_bytes()), at }
    }

    /// When it is written, as CASE has it.
    pub(super) fn at(&self) -> String {
        self.at.clone()
    }

    /// The identifier of the thing with this name, e.g. `item/core.work.time`.
    pub(super) fn of(&self, name: &str) -> String {
        Uuid::new_v5(&self.space, name.as_bytes()).to_string()
    }

    pub(super) fn link(&self, name: &str, title: &str) -> Link {
        let identifier = self.of(name);
        Link { title: line(title), uri: uri(&identifier), identifier }
    }

    pub(super) fn node(&self, name: &str, title: &str) -> NodeLink {
        let Link { title, identifier, uri } = self.link(name, title);
        NodeLink { title, identifier, uri, target_type: Some("CASE".into()) }
    }
}

/// A reference that nothing resolves over a network.
pub(super) fn uri(identifier: &str) -> String {
    format!("urn:uuid:{identifier}")
}

/// A text as a `NormalizedString`: no line ends, no tabs.
pub(super) fn line(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}

/// The kind of item with this title; the same in every definition.
pub(super) fn item_type(title: &str, code: usize, at: &str) -> ItemType {
    let identifier = type_identifier(title);
    ItemType {
        uri: uri(&identifier),
        identifier,
        title: title.into(),
        description: title.into(),
        hierarchy_code: code.to_string(),
        last_change_date_time: at.into(),
    }
}

pub(super) fn type_link(title: &str) -> Link {
    let identifier = type_identifier(title);
    Link { title: title.into(), uri: uri(&identifier), identifier }
}

fn type_identifier(title: &str) -> String {
    Uuid::new_v5(&space(), format!("type/{title}").as_bytes()).to_string()
}
