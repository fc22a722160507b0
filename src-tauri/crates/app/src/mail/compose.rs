//! From what somebody wrote to the bytes that leave, kept before they do.

use mentormap_domain::{DateTime, Utc, ids::MailId};
use mentormap_mail::{
    address::Address,
    draft::{self, Sender},
    message::{Attachment, Mailbox, Message, MessageError, MessageId},
    outbox::Entry,
};
use mentormap_report::lock;
use mentormap_store::StoredMail;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    About,
    check::Looked,
    files::Made,
    keep::{Body, Kept, KeptFile, internal},
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    report::ReportFile,
    wire::{
        Saved,
        mail::{
            MailCheck, MailCopied, MailDraft, MailField, MailReceiver, MailRow, MailState, MailWay,
        },
    },
};

/// A draft that was kept, to be opened or saved.
#[derive(Debug, Clone)]
pub struct MailFile {
    pub row: MailRow,
    /// ASCII, ending in `.eml`; no name of a person stands in it.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The bytes of a message, and what is kept beside them.
struct Composed {
    body: Body,
    bytes: Vec<u8>,
}

impl Binder {
    /// Makes a draft for the user's own mail program and keeps a copy with the placement. It is
    /// prepared until [`Binder::mail_opened`] says that a program was started with it.
    ///
    /// # Errors
    /// `mail-stopped` with the `reason` in words, beside its field, when a check stops it; as
    /// [`Binder::mail_start`]; `disk-full` and the like, and then nothing is kept.
    pub fn mail_draft(&mut self, draft: &MailDraft) -> Result<Saved<MailFile>, AppError> {
        let (row, bytes) = self.mail_out(draft, MailWay::Draft)?;
        let file = MailFile { name: file_name(&row.id.to_string()), row, bytes };
        self.saved(file, None)
    }

    /// Notes that a mail program was started with a draft. Another message stays as it is.
    ///
    /// # Errors
    /// `not-found`; `disk-full` and the like, and then it stays prepared.
    pub fn mail_opened(&mut self, id: MailId) -> Result<MailRow, AppError> {
        let mut kept = self.kept_mail(id)?;
        if kept.state() == MailState::Prepared {
            kept.body.opened = true;
            kept.mail.body = serde_json::to_string(&kept.body).map_err(internal)?;
            self.store.keep_mail(&kept.mail, None)?;
        }
        self.mail_row(kept)
    }

    /// Gives a message to copy by hand and keeps a copy with the placement.
    ///
    /// # Errors
    /// As [`Binder::mail_draft`].
    pub fn mail_copy(&mut self, draft: MailDraft) -> Result<Saved<MailCopied>, AppError> {
        let (row, _) = self.mail_out(&draft, MailWay::Copy)?;
        let copied = MailCopied {
            to: written(&row.to),
            cc: written(&row.cc),
            subject: row.subject.clone(),
            text: draft.text.trim_end().to_owned(),
            row,
        };
        self.saved(copied, None)
    }

    /// One file of a message, locked where the message says so, to save by hand.
    ///
    /// # Errors
    /// `not-found` for an attachment that is not there any more; as [`Binder::mail_draft`].
    pub fn mail_attachment(
        &mut self,
        draft: &MailDraft,
        attachment: &str,
    ) -> Result<ReportFile, AppError> {
        let about = self.mail_about(&draft.choice())?;
        let draft = MailDraft { attachments: vec![attachment.to_owned()], ..draft.clone() };
        let made = self.mail_file(&about, attachment)?;
        let name = made.name.clone();
        let looked = self.mail_looked(&about, &draft)?;
        // Whom it goes to is decided elsewhere; what is inside is not.
        let inside =
            |check: &&MailCheck| matches!(check.field, MailField::Lock | MailField::Message);
        if let Some(check) = looked.stops(MailWay::Draft).find(inside) {
            return Err(self.stopped(check)?);
        }
        let bytes = locked(made, password(&draft))?.bytes;
        Ok(ReportFile { name, bytes })
    }

    /// Checks, builds and keeps a message that leaves without the outbox.
    fn mail_out(
        &mut self,
        draft: &MailDraft,
        way: MailWay,
    ) -> Result<(MailRow, Vec<u8>), AppError> {
        let about = self.mail_about(&draft.choice())?;
        let looked = self.mail_allowed(&about, draft, way)?;
        let id: MailId = self.new_id();
        let from = self.mail_from(&about)?;
        let (message, body) = self.mail_message(&about, draft, looked, from, way)?;
        let now = self.clock.now();
        let bytes = drafted(&message, now)?;
        let operation =
            if way == MailWay::Draft { Operation::MailDraft } else { Operation::MailCopy };
        let kept =
            self.mail_keep(id, &about, Composed { body, bytes: bytes.clone() }, None, operation)?;
        Ok((self.mail_row(kept)?, bytes))
    }

    /// Checks and builds a message for the outbox, and keeps it there.
    ///
    /// # Errors
    /// As [`Binder::mail_draft`].
    pub(super) fn mail_queued(&mut self, draft: &MailDraft) -> Result<Kept, AppError> {
        let about = self.mail_about(&draft.choice())?;
        let looked = self.mail_allowed(&about, draft, MailWay::Send)?;
        let account = self.mail_account(())?;
        let account = account.ok_or_else(|| AppError::new(ErrorCode::MailAccountMissing))?;
        let from = Address::parse(&account.address)
            .map_err(|_| AppError::new(ErrorCode::EmailInvalid).at("address"))?;
        let from = Mailbox::named(account.name, from);
        let id: MailId = self.new_id();
        let message_id = MessageId::new(&id.to_string(), &from.address)
            .map_err(|_| AppError::new(ErrorCode::Internal))?;
        let (message, mut body) = self.mail_message(&about, draft, looked, from, MailWay::Send)?;
        let now = self.clock.now();
        let composed = message.compose(&message_id, now).map_err(|error| built(&error))?;
        body.message_id = Some(message_id);
        body.envelope = Some(composed.envelope);
        let composed = Composed { body, bytes: composed.bytes };
        let entry = Entry::queued(now);
        self.mail_keep(id, &about, composed, Some(entry), Operation::MailQueue)
    }

    /// Refuses what a check stops.
    fn mail_allowed(
        &mut self,
        about: &About,
        draft: &MailDraft,
        way: MailWay,
    ) -> Result<Looked, AppError> {
        let looked = self.mail_looked(about, draft)?;
        if let Some(check) = looked.stops(way).next() {
            return Err(self.stopped(check)?);
        }
        Ok(looked)
    }

    fn stopped(&self, check: &MailCheck) -> Result<AppError, AppError> {
        let messages = self.messages()?;
        let args: Vec<(&str, mentormap_i18n::Value<'_>)> =
            check.args.iter().map(|(key, value)| (key.as_str(), value.as_str().into())).collect();
        let code = name(&check.code);
        let mut reason = messages.text(&format!("mail-check-{code}"), &args);
        if let Some(why) = check.args.get("reason") {
            reason = format!("{reason} {}", messages.text(why, &[]));
        }
        let field = name(&check.field);
        Ok(AppError::new(ErrorCode::MailStopped).with("reason", reason).at(&field))
    }

    fn mail_from(&self, about: &About) -> Result<Mailbox, AppError> {
        let site = about.site.as_ref().map(|site| site.email.as_str());
        let own = about.mentor.as_ref().map(|mentor| mentor.email.as_str());
        writer(own, site)
    }

    fn mail_message(
        &mut self,
        about: &About,
        draft: &MailDraft,
        looked: Looked,
        from: Mailbox,
        way: MailWay,
    ) -> Result<(Message, Body), AppError> {
        let lock = password(draft);
        let files: Vec<KeptFile> = looked.files.iter().map(kept_file).collect();
        let report_hash = looked.files.iter().find(|file| file.is_main()).map(Made::hash);
        let attachments: Vec<Attachment> = looked
            .files
            .into_iter()
            .map(|made| Ok(locked(made, lock.clone())?.into_attachment()))
            .collect::<Result<_, AppError>>()?;
        let to = receivers(&draft.to);
        // Who gets it gets it once.
        let mut cc = receivers(&draft.cc);
        cc.retain(|one| !to.iter().any(|other| other.is_at(&one.address)));
        let message = Message {
            from,
            to: mailboxes(&to, "to")?,
            cc: mailboxes(&cc, "cc")?,
            subject: draft.subject.trim().to_owned(),
            text: draft.text.trim_end().to_owned(),
            attachments,
        };
        let body = Body {
            about: about.what.clone(),
            title: self.mail_title(about)?,
            way,
            language: about.lang,
            to,
            cc,
            subject: message.subject.clone(),
            text: message.text.clone(),
            attachments: files,
            locked: lock.is_some(),
            size: 0,
            hash: String::new(),
            report_hash,
            message_id: None,
            envelope: None,
            opened: false,
        };
        Ok((message, body))
    }

    /// Keeps the bytes, and then what they are.
    fn mail_keep(
        &mut self,
        id: MailId,
        about: &About,
        composed: Composed,
        entry: Option<Entry>,
        operation: Operation,
    ) -> Result<Kept, AppError> {
        let Composed { mut body, bytes } = composed;
        let content = self.store.keep_content(&bytes)?;
        body.size = bytes.len() as u64;
        body.hash = hex(&Sha256::digest(&bytes));
        let mail = StoredMail {
            id,
            placement: about.placement.id,
            author: self.me()?,
            open: entry.is_some(),
            outbox: entry.as_ref().map(serde_json::to_string).transpose().map_err(internal)?,
            body: serde_json::to_string(&body).map_err(internal)?,
            content: Some(content),
            created: self.clock.now(),
        };
        let trail = self.mail_trail(operation)?;
        self.store.keep_mail(&mail, Some(&trail))?;
        Ok(Kept { mail, body, entry })
    }
}

/// A message as a draft for the user's own mail program.
pub(crate) fn drafted(message: &Message, now: DateTime<Utc>) -> Result<Vec<u8>, AppError> {
    draft::draft(message, now, Sender::OfTheProgram).map_err(|error| built(&error))
}

/// The name of a draft's file. It is nobody's business; the mail program shows the subject.
pub(crate) fn file_name(id: &str) -> String {
    let end = id.len().checked_sub(8).and_then(|from| id.get(from..));
    format!("mentormap-{}.eml", end.unwrap_or("mail"))
}

/// Who writes, for a draft, in which the mail program puts its own sender: the own address, else
/// that of the site.
pub(crate) fn writer(own: Option<&str>, site: Option<&str>) -> Result<Mailbox, AppError> {
    let known = [own, site].into_iter().flatten().find_map(|text| Address::parse(text).ok());
    let from = match known {
        Some(address) => address,
        None => Address::parse("draft@mentormap.invalid")
            .map_err(|_| AppError::new(ErrorCode::Internal))?,
    };
    Ok(from.into())
}

/// The name that the wire gives to a plain variant.
fn name<T: serde::Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn password(draft: &MailDraft) -> Option<Zeroizing<String>> {
    let lock = draft.lock.as_ref().map(|lock| lock.reveal()).filter(|lock| !lock.is_empty());
    lock.map(|lock| Zeroizing::new(lock.to_owned()))
}

/// The file under the password, where it is one that a password can lock.
fn locked(mut made: Made, password: Option<Zeroizing<String>>) -> Result<Made, AppError> {
    let Some(password) = password.filter(|_| made.can_lock()) else { return Ok(made) };
    let mut key = Zeroizing::new([0u8; 64]);
    getrandom::fill(key.as_mut()).map_err(|_| AppError::new(ErrorCode::Internal))?;
    made.bytes = lock(&made.bytes, &password, &key)?;
    Ok(made)
}

fn kept_file(made: &Made) -> KeptFile {
    KeptFile { name: made.name.clone(), size: made.bytes.len() as u64, hash: made.hash() }
}

/// The receivers as written, those without an address left out.
fn receivers(list: &[MailReceiver]) -> Vec<MailReceiver> {
    let written = list.iter().filter(|one| !one.address.trim().is_empty());
    written
        .map(|one| MailReceiver {
            name: one.name.trim().to_owned(),
            address: one.address.trim().to_owned(),
        })
        .collect()
}

fn mailboxes(list: &[MailReceiver], field: &str) -> Result<Vec<Mailbox>, AppError> {
    let mailbox = |one: &MailReceiver| {
        let address = Address::parse(&one.address)
            .map_err(|_| AppError::new(ErrorCode::EmailInvalid).at(field))?;
        let name = (!one.name.is_empty()).then(|| one.name.clone());
        Ok(Mailbox { name, address })
    };
    list.iter().map(mailbox).collect()
}

/// `Name <address>, …`
fn written(list: &[MailReceiver]) -> String {
    let one = |one: &MailReceiver| match one.name.as_str() {
        "" => one.address.clone(),
        name => format!("{name} <{}>", one.address),
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn built(error: &MessageError) -> AppError {
    let field = match error {
        MessageError::NoReceiver | MessageError::NameControl => "to",
        MessageError::SubjectControl | MessageError::SubjectTooLong(_) => "subject",
        MessageError::FileNameControl | MessageError::Kind(_) => "attachments",
        MessageError::Date | MessageError::Build(_) => "message",
    };
    AppError::new(ErrorCode::MailStopped).with("reason", error.code()).at(field)
}
