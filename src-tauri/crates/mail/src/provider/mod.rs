//! Sending servers of common providers, guessed by the domain of an address.

mod table;

use crate::address::Address;
use crate::transport::Security;

/// What the user needs to know about signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    /// The password of the mailbox.
    Password,
    /// A password made for programs; the usual one is refused.
    AppPassword,
    /// The provider has switched off passwords, or lets administrators do so: a draft is the way.
    NotByPassword,
}

/// The settings of one provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// A stable id.
    pub id: &'static str,
    /// The name as the provider writes it.
    pub name: &'static str,
    pub host: &'static str,
    pub port: u16,
    pub security: Security,
    pub sign_in: SignIn,
    /// Domains of its own mailboxes; empty for hosts of other people's domains.
    pub domains: &'static [&'static str],
}

impl Preset {
    /// The id of the hint to show, in the catalogues.
    pub fn hint(&self) -> &'static str {
        match self.sign_in {
            SignIn::Password => "mail-hint-password",
            SignIn::AppPassword => "mail-hint-app-password",
            SignIn::NotByPassword => "mail-hint-not-by-password",
        }
    }
}

/// All presets, by name.
pub fn presets() -> &'static [Preset] {
    table::PRESETS
}

/// The provider whose mailbox this is; `None` for a domain of one's own.
pub fn guess(address: &Address) -> Option<&'static Preset> {
    table::PRESETS.iter().find(|preset| preset.domains.iter().any(|d| address.belongs_to(d)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn addresses_find_their_provider() {
        let id = |address: &str| guess(&Address::parse(address).unwrap()).map(|p| p.id);
        assert_eq!(id("bib@telenet.be"), Some("telenet"));
        assert_eq!(id("bib@Skynet.be"), Some("proximus"));
        assert_eq!(id("bib@xs4all.nl"), Some("kpn"));
        assert_eq!(id("bib@hotmail.be"), Some("outlook"));
        assert_eq!(id("bib@debij.onmicrosoft.com"), Some("microsoft365"));
        assert_eq!(id("bib@debij.be"), None);
        assert_eq!(id("bib@nottelenet.be"), None);
    }

    #[test]
    fn the_table_is_sound() {
        let mut ids = HashSet::new();
        let mut domains = HashSet::new();
        for preset in presets() {
            assert!(ids.insert(preset.id));
            let implicit = preset.security == Security::Tls;
            assert_eq!(preset.port, if implicit { 465 } else { 587 }, "{}", preset.id);
            assert!(Address::parse(&format!("x@{}", preset.host)).is_ok());
            for domain in preset.domains {
                assert!(domains.insert(domain), "{domain}");
                assert_eq!(Address::parse(&format!("x@{domain}")).unwrap().domain(), *domain);
            }
        }
        assert!(presets().is_sorted_by_key(|p| p.name.to_lowercase()));
    }
}
