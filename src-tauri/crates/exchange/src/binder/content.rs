//! What attachments hold: base64 in the document, named and checked by its hash.

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};
use mentormap_domain::dossier::{Attachment, DossierEntry};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use sha2::{Digest, Sha256};

use super::{BinderFile, check::unique};
use crate::{ExchangeError, Fault};

/// The content of one or more attachments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub hash: String,
    #[serde(rename = "base64", serialize_with = "to_base64", deserialize_with = "from_base64")]
    pub bytes: Vec<u8>,
}

fn to_base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&BASE64_STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    BASE64_STANDARD.decode(text).map_err(|_| D::Error::custom("not base64"))
}

/// Each content is what its hash says and belongs to an attachment; each attachment has one.
pub(super) fn check(binder: &BinderFile) -> Result<(), ExchangeError> {
    let hashes = unique("contents", binder.contents.iter().map(|content| content.hash.as_str()))?;
    let mut needed = BTreeSet::new();
    for (i, attachment) in attachments(&binder.dossier) {
        needed.insert(attachment.hash.as_str());
        if !hashes.contains(attachment.hash.as_str()) {
            let place = format!("dossier[{i}].body.hash");
            return Err(ExchangeError::new(Fault::ReferenceMissing, place, &attachment.hash));
        }
    }
    for (i, content) in binder.contents.iter().enumerate() {
        let place = || format!("contents[{i}]");
        if hash(&content.bytes) != content.hash {
            let reason = "other bytes than the hash says";
            return Err(ExchangeError::new(Fault::Broken, place(), reason));
        }
        if !needed.contains(content.hash.as_str()) {
            return Err(ExchangeError::new(Fault::Broken, place(), "of no attachment"));
        }
    }
    sizes(binder)
}

fn sizes(binder: &BinderFile) -> Result<(), ExchangeError> {
    let sizes: std::collections::BTreeMap<&str, u64> = binder
        .contents
        .iter()
        .map(|content| (content.hash.as_str(), content.bytes.len() as u64))
        .collect();
    for (i, attachment) in attachments(&binder.dossier) {
        if sizes.get(attachment.hash.as_str()) != Some(&attachment.size) {
            let place = format!("dossier[{i}].body.size");
            let reason = "not the size of its content";
            return Err(ExchangeError::new(Fault::Broken, place, reason));
        }
    }
    Ok(())
}

fn attachments(dossier: &[DossierEntry]) -> impl Iterator<Item = (usize, &Attachment)> {
    let parts = dossier.iter().enumerate();
    parts.filter_map(|(i, entry)| Some((i, entry.part::<Attachment>()?)))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
