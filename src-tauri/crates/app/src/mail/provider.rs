//! The settings of known providers.

use mentormap_mail::{
    address::Address,
    provider::{self, Preset, SignIn},
    transport::Security,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::mail::{MailProvider, MailSecurity, MailSignIn},
};

impl Binder {
    /// The provider whose mailbox an address is; none for a domain of one's own, or no address.
    ///
    /// # Errors
    /// None.
    pub fn mail_provider(&mut self, address: String) -> Result<Option<MailProvider>, AppError> {
        let known = Address::parse(&address).ok();
        Ok(known.and_then(|address| provider::guess(&address)).map(view))
    }

    /// Every provider whose settings are known, by name.
    ///
    /// # Errors
    /// None.
    pub fn mail_providers(&mut self, (): ()) -> Result<Vec<MailProvider>, AppError> {
        Ok(provider::presets().iter().map(view).collect())
    }
}

fn view(preset: &Preset) -> MailProvider {
    MailProvider {
        id: preset.id.into(),
        name: preset.name.into(),
        host: preset.host.into(),
        port: preset.port,
        security: match preset.security {
            Security::Tls => MailSecurity::Tls,
            Security::StartTls => MailSecurity::StartTls,
        },
        sign_in: match preset.sign_in {
            SignIn::Password => MailSignIn::Password,
            SignIn::AppPassword => MailSignIn::AppPassword,
            SignIn::NotByPassword => MailSignIn::NotByPassword,
        },
    }
}
