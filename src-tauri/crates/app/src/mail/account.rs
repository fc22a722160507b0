//! The account that sends for one person: kept, tried, removed. The password goes in and never
//! comes out.

use mentormap_domain::ids::PersonId;
use mentormap_mail::{
    address::Address,
    transport::{Account, Outcome, Password, Security, Smtp},
};
use mentormap_store::StoredAccount;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Post, keep::internal};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        mail::{MailAccountDraft, MailAccountView, MailSecurity, MailTried},
    },
};

/// What is kept of an account beside its password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Details {
    name: String,
    address: String,
    host: String,
    port: u16,
    security: MailSecurity,
    user: String,
}

impl Details {
    /// Whether a password that was typed for `other` may be used here.
    fn same_door(&self, other: &Details) -> bool {
        (&self.host, self.port, self.security, &self.user)
            == (&other.host, other.port, other.security, &other.user)
    }

    fn account(&self, password: Option<Zeroizing<String>>) -> Account {
        let sign_in = (!self.user.is_empty())
            .then(|| (self.user.clone(), Password::new(password.as_deref().map_or("", |p| p))));
        Account {
            host: self.host.clone(),
            port: self.port,
            security: match self.security {
                MailSecurity::Tls => Security::Tls,
                MailSecurity::StartTls => Security::StartTls,
            },
            sign_in,
        }
    }
}

/// An account that is about to be tried: holds no desk.
pub struct MailTry {
    account: Account,
}

impl MailTry {
    /// Connects, secures, signs in, and leaves without sending anything. Takes seconds.
    pub fn run(self, post: &Post) -> MailTried {
        let not = |reason: &str| MailTried { ok: false, reason: reason.to_owned(), answer: None };
        let smtp = match Smtp::new(self.account, post.timeouts, &post.trust) {
            Ok(smtp) => smtp,
            Err(error) => return not(error.code()),
        };
        match smtp.try_out() {
            Ok(answer) => MailTried {
                ok: true,
                reason: "mail-account-works".into(),
                answer: Some(answer.text),
            },
            Err(outcome) => {
                let answer = match &outcome {
                    Outcome::Refused(refusal) => refusal.answer.clone(),
                    Outcome::Later { answer, .. } => answer.clone(),
                    _ => None,
                };
                MailTried { answer: answer.map(|answer| answer.text), ..not(outcome.code()) }
            }
        }
    }
}

impl std::fmt::Debug for MailTry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MailTry(..)")
    }
}

/// What is kept of an account, and the password beside it.
type WithPassword = (Details, Option<Zeroizing<String>>);

impl Binder {
    /// The account of who writes now; none when sending is not set up.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn mail_account(&mut self, (): ()) -> Result<Option<MailAccountView>, AppError> {
        let person = self.me()?;
        let Some((details, password)) = self.mail_details(person)? else { return Ok(None) };
        Ok(Some(view(person, details, password.is_some())))
    }

    /// Keeps the account of who writes now. Without a password the one that is kept stays, as long
    /// as server, port and user are the same.
    ///
    /// # Errors
    /// `email-invalid` beside `address`; `mail-host` beside `host`; `number-invalid` beside `port`;
    /// `mail-password-missing` beside `password` where a user is named; `text-too-long`.
    pub fn mail_account_save(
        &mut self,
        draft: MailAccountDraft,
    ) -> Result<Saved<MailAccountView>, AppError> {
        let person = self.me()?;
        let (details, password) = self.mail_checked(person, &draft)?;
        let body = serde_json::to_string(&details).map_err(internal)?;
        let has_password = password.is_some();
        let trail = self.mail_trail(Operation::MailAccountSave)?;
        self.store.keep_mail_account(&StoredAccount { person, body, password }, &trail)?;
        self.saved(view(person, details, has_password), None)
    }

    /// Removes the account of who writes now, its password first of all. What waits in the outbox
    /// waits on.
    ///
    /// # Errors
    /// When the store could not write.
    pub fn mail_account_remove(&mut self, (): ()) -> Result<Saved<()>, AppError> {
        let trail = self.mail_trail(Operation::MailAccountRemove)?;
        self.store.remove_mail_account(self.me()?, &trail)?;
        self.saved((), None)
    }

    /// An account as it stands in the form, to try it off the desk with [`MailTry::run`].
    ///
    /// # Errors
    /// As [`Binder::mail_account_save`].
    pub fn mail_account_try(&mut self, draft: &MailAccountDraft) -> Result<MailTry, AppError> {
        let (details, password) = self.mail_checked(self.me()?, draft)?;
        Ok(MailTry { account: details.account(password) })
    }

    /// The account that a message of `author` leaves through; none when there is none.
    pub(super) fn mail_sender(
        &self,
        author: Option<PersonId>,
    ) -> Result<Option<Account>, AppError> {
        let found = self.mail_details(author)?;
        Ok(found.map(|(details, password)| details.account(password)))
    }

    fn mail_details(&self, person: Option<PersonId>) -> Result<Option<WithPassword>, AppError> {
        let Some(known) = self.store.read().mail_account(person)? else { return Ok(None) };
        let newer = |_| AppError::new(ErrorCode::BinderNewer);
        Ok(Some((serde_json::from_str(&known.body).map_err(newer)?, known.password)))
    }

    /// The details that are to be kept, with the password that belongs to them.
    fn mail_checked(
        &self,
        person: Option<PersonId>,
        draft: &MailAccountDraft,
    ) -> Result<WithPassword, AppError> {
        let details = checked(draft)?;
        let typed = draft.password.as_ref().map(|typed| typed.reveal());
        let password = match typed.filter(|typed| !typed.is_empty()) {
            Some(typed) => Some(Zeroizing::new(typed.to_owned())),
            None => self
                .mail_details(person)?
                .filter(|(known, _)| known.same_door(&details))
                .and_then(|(_, password)| password),
        };
        let needs = !details.user.is_empty();
        if needs && password.is_none() {
            return Err(AppError::new(ErrorCode::MailPasswordMissing).at("password"));
        }
        let password = password.filter(|_| needs);
        // What the transport would refuse is told now.
        let post = Post::default();
        let account = details.account(password.clone());
        Smtp::new(account, post.timeouts, &post.trust).map_err(|error| {
            let field = if error.code() == "mail-host" { "host" } else { "password" };
            AppError::new(ErrorCode::MailHost).at(field)
        })?;
        Ok((details, password))
    }
}

fn checked(draft: &MailAccountDraft) -> Result<Details, AppError> {
    let address = check::required("address", &draft.address, check::LINE, ErrorCode::EmailInvalid)?;
    let address = Address::parse(&address)
        .map_err(|_| AppError::new(ErrorCode::EmailInvalid).at("address"))?;
    if draft.port == 0 {
        return Err(AppError::new(ErrorCode::NumberInvalid).at("port"));
    }
    let name = check::text("name", &draft.name, check::LINE)?;
    if name.chars().any(char::is_control) {
        return Err(AppError::new(ErrorCode::NameMissing).at("name"));
    }
    Ok(Details {
        name,
        address: address.to_string(),
        host: check::required("host", &draft.host, check::LINE, ErrorCode::MailHost)?,
        port: draft.port,
        security: draft.security,
        user: check::text("user", &draft.user, check::LINE)?,
    })
}

fn view(person: Option<PersonId>, details: Details, has_password: bool) -> MailAccountView {
    let Details { name, address, host, port, security, user } = details;
    MailAccountView { person, name, address, host, port, security, user, has_password }
}
