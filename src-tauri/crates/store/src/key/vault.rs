//! The keyring of the system: for convenience only, never the one place where a key is.

use zeroize::Zeroizing;

/// Keeps small secrets for the user who is logged in.
///
/// A system without a keyring, or one that does not answer, is no fault: nothing is kept, nothing
/// is found.
pub trait Vault: Send {
    /// Whether a secret could be kept here.
    fn is_there(&self) -> bool;
    /// Keeps `secret` under `id`; false when that could not be done.
    fn keep(&self, id: &str, secret: &[u8]) -> bool;
    /// The secret under `id`, where there is one.
    fn fetch(&self, id: &str) -> Option<Zeroizing<Vec<u8>>>;
    /// Forgets the secret under `id`, as far as there is one.
    fn forget(&self, id: &str);
}

/// No keyring at all.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoVault;

impl Vault for NoVault {
    fn is_there(&self) -> bool {
        false
    }

    fn keep(&self, _: &str, _: &[u8]) -> bool {
        false
    }

    fn fetch(&self, _: &str) -> Option<Zeroizing<Vec<u8>>> {
        None
    }

    fn forget(&self, _: &str) {}
}
