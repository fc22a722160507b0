//! An invitation or a package by mail: a draft for the user's own mail program, to the address that
//! the directory has.
//!
//! The code of an invitation never stands in it. No copy is kept: what left goes with a placement,
//! and this goes with none; a lost package is made good by the next.

use mentormap_domain::{
    ids::{BinderId, PersonId},
    person::Person,
};
use mentormap_mail::{
    address::Address,
    message::{Attachment, Mailbox, Message},
};

use super::{PackageFile, not_found};
use crate::{
    binder::Binder,
    error::AppError,
    mail::{drafted, file_name, writer},
    report::ReportFile,
};

/// What the files are to a mail program: only Mentormap knows more.
const MEDIA: &str = "application/octet-stream";

/// The texts of the two kinds.
enum Kind {
    Invitation,
    Package,
}

impl Kind {
    fn texts(&self) -> (&'static str, &'static str) {
        match self {
            Kind::Invitation => ("share-mail-invitation-subject", "share-mail-invitation-text"),
            Kind::Package => ("share-mail-package-subject", "share-mail-package-text"),
        }
    }
}

impl Binder {
    /// The draft that brings an invitation; the code goes another way.
    ///
    /// # Errors
    /// `not-found`.
    pub fn invitation_mail(&self, id: &str) -> Result<ReportFile, AppError> {
        let found = self.waiting()?.into_iter().find(|waiting| waiting.id == id);
        let waiting = found.ok_or_else(|| not_found("invitation"))?;
        let file = self.invitation_file(id)?;
        let to = self.known_address(&waiting.name, [Some(waiting.person), None])?;
        self.share_mail(&Kind::Invitation, &waiting.name, to, file, id)
    }

    /// The draft that brings a package of [`Binder::package_make`].
    ///
    /// # Errors
    /// `not-found` for an unknown partner.
    pub fn package_mail(
        &self,
        file: &PackageFile,
        partner: BinderId,
    ) -> Result<ReportFile, AppError> {
        let partner = self.partner(partner)?;
        let name = self.partner_name(&partner)?;
        let to = self.known_address(&name, [partner.person, partner.also])?;
        let id = partner.id().to_string();
        self.share_mail(&Kind::Package, &name, to, file.clone(), &id)
    }

    /// The address that the directory has of somebody; none where it has none.
    fn known_address(
        &self,
        name: &str,
        people: [Option<PersonId>; 2],
    ) -> Result<Option<Mailbox>, AppError> {
        for id in people.into_iter().flatten() {
            let person = self.store.read().get::<Person>(&id)?;
            let address = person.and_then(|person| Address::parse(person.email.trim()).ok());
            if let Some(address) = address {
                return Ok(Some(Mailbox::named(name, address)));
            }
        }
        Ok(None)
    }

    fn share_mail(
        &self,
        kind: &Kind,
        name: &str,
        to: Option<Mailbox>,
        file: PackageFile,
        id: &str,
    ) -> Result<ReportFile, AppError> {
        let messages = self.messages()?;
        let me = self.me()?.map(|me| self.store.read().get::<Person>(&me)).transpose()?.flatten();
        let site = self.store.read().site()?;
        let (subject, text) = kind.texts();
        let from = self.my_name()?;
        let args = [("name", name.into()), ("from", from.as_str().into())];
        let message = Message {
            from: writer(
                me.as_ref().map(|me| me.email.as_str()),
                site.as_ref().map(|site| site.email.as_str()),
            )?,
            to: to.into_iter().collect(),
            cc: Vec::new(),
            subject: messages.text(subject, &[]),
            text: messages.text(text, &args).trim_end().to_owned(),
            attachments: vec![Attachment {
                name: file.name,
                kind: MEDIA.into(),
                bytes: file.bytes,
            }],
        };
        let bytes = drafted(&message, self.clock.now())?;
        Ok(ReportFile { name: file_name(id), bytes })
    }
}
