//! A PDF under a password, for a report that goes by mail.

use std::{collections::BTreeMap, sync::Arc};

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, dictionary};

use super::ReportError;

/// Locks a PDF that the program made with AES-256 (revision 6): who has the password may read,
/// print and copy, and screen readers read it as before.
///
/// `random` is 64 fresh random bytes: the key of the file, and an owner's password that nobody
/// knows. A locked file is no PDF/A any more, which forbids locks; it stays tagged.
///
/// # Errors
/// [`ReportError::Write`] for what is no PDF, is locked already, or a password that PDF does not
/// allow.
pub fn lock(pdf: &[u8], password: &str, random: &[u8; 64]) -> Result<Vec<u8>, ReportError> {
    let broken = |error: lopdf::Error| ReportError::Write(error.to_string());
    let mut file = Document::load_mem(pdf).map_err(broken)?;
    if file.is_encrypted() {
        return Err(ReportError::Write("locked already".into()));
    }
    let (key, owner) = random.split_at(32);
    let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: password,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).map_err(broken)?;
    // Revision 6 came to PDF 1.7 as an extension, and readers look for that.
    file.version = "1.7".into();
    let base = Object::Name(b"1.7".to_vec());
    let extension = dictionary! { "BaseVersion" => base, "ExtensionLevel" => 8 };
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Extensions", dictionary! { "ADBE" => extension });
    }
    file.encrypt(&state).map_err(broken)?;
    say_length(&mut file).map_err(broken)?;
    let mut out = Vec::new();
    file.save_to(&mut out).map_err(|error| ReportError::Write(error.to_string()))?;
    Ok(out)
}

/// Names the length of the key, in bits and in bytes: poppler takes a key of 40 bits where that is
/// missing, and shows empty pages.
fn say_length(file: &mut Document) -> Result<(), lopdf::Error> {
    let id = file.trailer.get(b"Encrypt")?.as_reference()?;
    let encrypted = file.get_object_mut(id)?.as_dict_mut()?;
    encrypted.set("Length", 256);
    let filter = encrypted.get_mut(b"CF")?.as_dict_mut()?.get_mut(b"StdCF")?.as_dict_mut()?;
    filter.set("AuthEvent", Object::Name(b"DocOpen".to_vec()));
    filter.set("Length", 32);
    Ok(())
}
