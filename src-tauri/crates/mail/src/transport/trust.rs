//! Whose certificates are believed.

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;

/// The roots that a server's certificate must lead to.
#[derive(Debug, Clone)]
pub enum Trust {
    /// The operating system's own judgement, with what the site's IT added to it.
    System,
    /// These roots and no others: for a server in the house, and for tests.
    Only(Vec<CertificateDer<'static>>),
}

/// TLS 1.2 and 1.3 with `ring`; there is no setting that accepts less.
pub(super) fn client_config(trust: &Trust) -> Result<Arc<ClientConfig>, Error> {
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?;
    let config = match trust {
        Trust::System => builder.with_platform_verifier()?.with_no_client_auth(),
        Trust::Only(roots) => {
            let mut store = RootCertStore::empty();
            for root in roots {
                store.add(root.clone())?;
            }
            builder.with_root_certificates(store).with_no_client_auth()
        }
    };
    Ok(Arc::new(config))
}
