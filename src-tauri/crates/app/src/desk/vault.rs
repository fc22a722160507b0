//! The keyring of this system: Secret Service, Keychain, or Credential Manager.

use keyring::{Entry, Error};
use mentormap_store::Vault;
use zeroize::Zeroizing;

/// What the secrets stand under.
const SERVICE: &str = "be.mentormap.Mentormap";

/// The keyring of this system, where it has one that answers.
#[derive(Debug, Clone, Copy, Default)]
struct SystemVault;

/// The keyring of this system.
pub fn system_vault() -> Box<dyn Vault> {
    Box::new(SystemVault)
}

impl Vault for SystemVault {
    fn is_there(&self) -> bool {
        Entry::store_status().is_ok()
    }

    fn keep(&self, id: &str, secret: &[u8]) -> bool {
        let kept = Entry::new(SERVICE, id).and_then(|entry| {
            entry.set_secret(secret)?;
            entry.get_secret().map(Zeroizing::new)
        });
        // A keyring that says yes and gives something else back is none.
        kept.is_ok_and(|kept| *kept == secret)
    }

    fn fetch(&self, id: &str) -> Option<Zeroizing<Vec<u8>>> {
        Entry::new(SERVICE, id).ok()?.get_secret().ok().map(Zeroizing::new)
    }

    fn forget(&self, id: &str) {
        let gone: Result<(), Error> =
            Entry::new(SERVICE, id).and_then(|entry| entry.delete_credential());
        // What stays there opens nothing: the ring no longer knows it.
        drop(gone);
    }
}
