//! Mail to a school: writing a message, the ways by which it leaves, the outbox, and what was sent.
//!
//! # How a page uses this
//!
//! 1. `mail_start(MailChoice)` gives everything for the form: receivers, subject, text, attachments,
//!    checks. The page makes a [`MailDraft`] of it that the mentor edits; nothing is kept yet.
//! 2. After a pause in the typing `mail_preview(MailDraft)` gives the checks and the size anew. It
//!    changes nothing, so its answer must never overwrite what somebody typed meanwhile.
//! 3. One of three ways out, each with the same [`MailDraft`]; each keeps a copy with the placement
//!    and is refused when a check stops it:
//!    - the shell's `mail_draft_open({draft})` writes an `.eml` and opens it in the user's own mail
//!      program; where none opens the row stays [`MailState::Prepared`], and `mail_copy_save({mail})`
//!      asks where to keep the `.eml`;
//!    - `mail_copy(MailDraft)` gives receivers, subject and text to put on the clipboard, and the
//!      shell's `mail_attachment_save({draft, attachment})` saves one attachment through the dialog
//!      of the system (locked, where the draft says so); that alone keeps no copy;
//!    - `mail_queue(MailDraft)` puts it in the outbox; it leaves by itself within seconds, or when
//!      there is a connection. Only with an account (`MailStart::account`).
//! 4. `outbox`, `mails(placement)` and `mail_waiting` read. What is under way changes by itself:
//!    while such a row is on the screen, ask again every few seconds (`Outbox::moving` says when).
//!
//! Commands through `call`:
//!
//! ```text
//! mail_start(MailChoice) -> MailStart            mail_preview(MailDraft) -> MailPreview
//! mail_copy(MailDraft) -> Saved<MailCopied>      mail_queue(MailDraft) -> Saved<MailRow>
//! mail_password(null) -> string                  outbox(null) -> Outbox
//! mail_waiting(null) -> MailWaiting              mails(PlacementId) -> MailRow[]
//! mail(MailId) -> MailView                       mail_retry(MailId) -> Saved<MailRow>
//! mail_give_up(MailId) -> Saved<MailRow>         mail_confirm_sent(MailId) -> Saved<MailRow>
//! mail_templates(null) -> MailTemplates          mail_template_save(MailTemplateDraft) -> Saved<MailTemplates>
//! mail_account(null) -> MailAccountView | null   mail_account_save(MailAccountDraft) -> Saved<MailAccountView>
//! mail_account_remove(null) -> Saved<null>       mail_provider(string) -> MailProvider | null
//! mail_providers(null) -> MailProvider[]
//! ```
//!
//! Commands of the shell, by `invoke` like `report_save` (not through `call`):
//!
//! | command | arguments | answer |
//! |---|---|---|
//! | `mail_draft_open` | `{draft: MailDraft}` | `Saved<MailRow>` |
//! | `mail_attachment_save` | `{draft: MailDraft, attachment: string}` | `SavedFile` or null |
//! | `mail_open` | `{mail: MailId}` | `MailRow`: the kept copy is opened in the mail program, and a draft is opened then; `mail-no-program` |
//! | `mail_copy_save` | `{mail: MailId}` | `SavedFile` or null: the kept copy as `.eml` |
//! | `mail_account_test` | `{draft: MailAccountDraft}` | [`MailTried`]; takes seconds, holds nothing up |
//!
//! A `SavedFile` is opened with `report_open({saved})`.
//!
//! Texts: a check is `mail-check-<code>` with its `args`; a reason of the outbox is the message
//! [`MailRow::reason`] names itself (they all begin with `mail-`); a state `mail-state-<state>`; a
//! way `mail-way-<way>`; a field of a template `mail-field-<name>`; a provider's hint
//! `mail-hint-<sign_in>`. They stand in both catalogues under `## Mail`.

use std::collections::BTreeMap;

use mentormap_domain::{
    DateTime, Utc,
    evaluation::Moment,
    ids::{EntryId, MailId, ObservationId, PersonId, PlacementId},
    mail::MailKind,
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::secret::SecretText;

/// What a message is about; the tag `what` tells which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum MailWhat {
    /// The report of a moment, by the placement's own form or another one (by its id).
    Report { moment: Moment, form: Option<String> },
    /// A feedback sheet of the dossier.
    Sheet { entry: EntryId },
    /// One observation, told in the message. One that is only for the mentor is refused.
    Observation { observation: ObservationId },
    /// The placement as such: an appointment, a question, papers.
    General,
}

/// What to begin a message about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailChoice {
    pub placement: PlacementId,
    pub about: MailWhat,
    /// The language of the message and, where its form has it, of the report; the school's own (the
    /// first of its form) when left out.
    pub language: Option<Lang>,
}

/// A receiver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailReceiver {
    /// Shown before the address; may be empty.
    pub name: String,
    pub address: String,
}

/// Somebody to whom a message could go, for a list of suggestions. Without an address it can't be
/// chosen; the page leads to the school's card instead.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailPerson {
    pub name: String,
    /// Empty when none is known.
    pub address: String,
    pub role: MailRole,
    /// Who a contact is, in the words of the arrangement; empty for others and where it says nothing.
    pub position: String,
    /// Whether it stands in [`MailStart::to`].
    pub chosen: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailRole {
    /// Who follows this intern for the school.
    Supervisor,
    /// Others of the same school.
    Colleague,
    /// The school's own address.
    School,
    /// A contact of the placement's arrangement.
    Contact,
    /// The intern.
    Intern,
    /// A director of the site.
    Director,
}

/// A file that can go along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailAttachment {
    /// `report`, `own-file`, `sheet`, `card`, `activities`, `talk/<entry>`, or `file/<entry>` for a
    /// file that is kept with the placement. Stable: [`MailDraft::attachments`] names it so.
    pub id: String,
    pub kind: MailAttachmentKind,
    /// As the receiver sees it; the ending says what it is.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether it goes along unless the mentor decides otherwise.
    pub chosen: bool,
    /// Whether it is a PDF, which a password can lock.
    pub can_lock: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailAttachmentKind {
    /// The report as the program makes it.
    Report,
    /// The school's own file, filled in.
    OwnFile,
    /// The feedback sheet.
    Sheet,
    /// The attendance card.
    Card,
    /// The list of activities.
    Activities,
    /// The notes of a talk that was held.
    Talk,
    /// A file that is kept with the placement.
    Kept,
}

/// Everything to begin a message with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailStart {
    pub placement: PlacementId,
    /// The intern.
    pub name: String,
    pub school: String,
    /// What it is about, in words: 'Final report', 'Feedback of 3 to 7 March'.
    pub title: String,
    pub about: MailWhat,
    pub kind: MailKind,
    pub language: Lang,
    /// Those to choose from: of the school's form first.
    pub languages: Vec<Lang>,
    pub to: Vec<MailReceiver>,
    pub people: Vec<MailPerson>,
    pub subject: String,
    pub text: String,
    /// Those that go along first.
    pub attachments: Vec<MailAttachment>,
    /// Of the message as it is suggested.
    pub checks: Vec<MailCheck>,
    /// Bytes on the wire, as suggested.
    #[ts(type = "number")]
    pub size: u64,
    /// The account of who writes now; none: sending is not set up, `mail_queue` is refused.
    pub account: Option<MailAccountView>,
    /// A password that is easy to tell by telephone, for who wants to lock the PDFs. It is made anew
    /// each time and kept nowhere; `mail_password` gives another.
    pub password: String,
}

/// A message as somebody wrote it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MailDraft {
    pub placement: PlacementId,
    pub about: MailWhat,
    pub language: Lang,
    pub to: Vec<MailReceiver>,
    pub cc: Vec<MailReceiver>,
    pub subject: String,
    pub text: String,
    /// The ids of those that go along.
    pub attachments: Vec<String>,
    /// The PDFs are locked with it (AES-256); it must not stand in the message. None or empty: open.
    pub lock: Option<SecretText>,
}

/// The checks and the size of a message as it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailPreview {
    pub checks: Vec<MailCheck>,
    /// Bytes on the wire.
    #[ts(type = "number")]
    pub size: u64,
}

/// Something to know before a message leaves. The text is `mail-check-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailCheck {
    pub code: MailCheckCode,
    pub severity: MailSeverity,
    /// The ways that it stops; empty for what only warns.
    pub stops: Vec<MailWay>,
    /// The input it belongs beside.
    pub field: MailField,
    pub args: BTreeMap<String, String>,
}

/// What to know, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailCheckCode {
    /// Nobody to send to. Stops all but drafts.
    ReceiverMissing,
    /// `address`, and `reason`: a message id that says what is wrong. Stops.
    AddressInvalid,
    SubjectMissing,
    SubjectTooLong,
    /// More than a message can hold. Stops.
    TextTooLong,
    TextMissing,
    /// The words of a note that is only for the mentor stand in the message. Stops.
    PrivateInside,
    /// The password of the PDFs stands in the message. Stops.
    PasswordInside,
    /// `least`: characters. Stops.
    PasswordShort,
    /// `name`: a file that is not there any more. Stops.
    AttachmentGone,
    /// Sending is not set up. Stops sending.
    AccountMissing,
    /// `name`: another intern of the site, by full name.
    OtherIntern,
    /// `name`: a word that seems to name a child.
    ChildName,
    /// The educational staff member reads along first and has not agreed. Stops.
    ReviewFirst,
    /// The placement has no supervisor.
    SupervisorMissing,
    /// `name`: the supervisor, who has no address.
    SupervisorAddress,
    /// `address` and `domain`: not an address of this school.
    AddressElsewhere,
    /// The site's wording could not be used; the program's stands there instead.
    TemplateBroken,
    /// Nobody has signed yet.
    NotSigned,
    /// `count`: what is still empty in the report.
    ReportIncomplete,
    /// `characters`: none of the fonts has them.
    UnknownCharacters,
    /// The report or sheet itself does not go along.
    NothingAttached,
    /// `size` in MB: many mailboxes take no more than 20.
    Large,
    /// `date`, `receiver`: the same was sent or drafted before.
    SentBefore,
    /// `name`: a file that a password can't lock goes along as it is.
    NotLocked,
    /// `name`: a file that is kept with the placement goes along: it was not checked for what is
    /// private.
    KeptFile,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailSeverity {
    /// It does not leave so.
    Stop,
    /// The mentor must want it.
    Warn,
    /// Good to know.
    Hint,
}

/// An input of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailField {
    To,
    Cc,
    Subject,
    Text,
    Attachments,
    Lock,
    /// The message as a whole.
    Message,
}

/// How a message leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailWay {
    /// As a draft in the user's own mail program.
    Draft,
    /// Copied and saved by hand.
    Copy,
    /// Sent from here.
    Send,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailState {
    /// A draft that no mail program was started with yet.
    Prepared,
    /// Opened in a mail program: whether it was sent, that program knows.
    Drafted,
    /// Copied out by hand.
    Copied,
    /// Waits for its next try.
    Queued,
    /// Under way.
    Sending,
    Sent,
    /// Nobody here knows: the user is asked.
    PerhapsSent,
    /// The server said no: the user decides.
    Refused,
    /// No use trying, or tried for three days: the user decides.
    Held,
    /// The user gave up on it.
    GivenUp,
}

/// A message that left or is about to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailRow {
    pub id: MailId,
    pub placement: PlacementId,
    /// The intern; empty when no longer there.
    pub name: String,
    pub school: String,
    pub about: MailWhat,
    /// What it is about, in words, as it was when it was written.
    pub title: String,
    pub way: MailWay,
    pub state: MailState,
    /// Why it stands so, as the id of a message; none where there is nothing to say.
    pub reason: Option<String>,
    /// The address that was refused, where it is about one.
    pub refused: Option<String>,
    /// What the server said last, in its own words.
    pub answer: Option<String>,
    pub to: Vec<MailReceiver>,
    pub cc: Vec<MailReceiver>,
    pub subject: String,
    /// The names of what went along.
    pub attachments: Vec<String>,
    pub locked: bool,
    /// Bytes on the wire.
    #[ts(type = "number")]
    pub size: u64,
    pub created: DateTime<Utc>,
    /// Who wrote it; empty when not known.
    pub author: String,
    /// When it was sent or taken out of here; none for what waits, or was only prepared.
    pub left: Option<DateTime<Utc>>,
    /// When the next try is due, for what waits.
    pub next: Option<DateTime<Utc>>,
    pub attempts: u32,
    /// What can be done about it.
    pub actions: Vec<MailAction>,
}

/// What can be done about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailAction {
    /// `mail_retry`: try now, or send again what perhaps was sent. The page asks first where the
    /// state is `perhaps-sent`: it may arrive twice.
    Retry,
    /// `mail_give_up`: do not send it; the copy stays.
    GiveUp,
    /// `mail_confirm_sent`: it did arrive.
    ConfirmSent,
    /// Begin a new message from its words: sending this one again is of no use.
    WriteAgain,
}

/// A kept message, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailView {
    pub row: MailRow,
    pub language: Lang,
    pub text: String,
    /// Of a message that was sent from here.
    pub message_id: Option<String>,
    /// SHA-256 of the exact bytes that left, in hexadecimal digits.
    pub hash: String,
    /// SHA-256 of the report or sheet as it was before any lock; none where none went along.
    pub report_hash: Option<String>,
    /// Whether the copy is there and is what its hash says.
    pub whole: bool,
}

/// The outbox: what waits, what the user must look at, and what left in the last thirty days.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Outbox {
    /// What asks for the user first, then what waits, then what left, newest first.
    pub rows: Vec<MailRow>,
    pub waiting: MailWaiting,
    /// Whether who writes now has an account.
    pub account: bool,
    /// Whether something is under way or due within seconds: ask again soon.
    pub moving: bool,
}

/// How much waits, for a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct MailWaiting {
    /// Queued or under way.
    pub queued: u32,
    /// Refused, held or perhaps sent: the user is asked.
    pub ask: u32,
}

/// What was copied out, for the clipboard.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailCopied {
    pub row: MailRow,
    /// `Name <address>, …`
    pub to: String,
    pub cc: String,
    pub subject: String,
    pub text: String,
}

/// The wording of every kind in every language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailTemplates {
    pub templates: Vec<MailTemplateView>,
    /// What can stand between braces, with an example.
    pub fields: Vec<MailTemplateField>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MailTemplateView {
    pub kind: MailKind,
    pub language: Lang,
    pub subject: String,
    pub text: String,
    /// Whether it is the program's own wording.
    pub shipped: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MailTemplateField {
    /// Without the braces, e.g. `intern`; its text is `mail-field-<name>`, with `-` for `_`.
    pub name: String,
    pub example: String,
}

/// The site's wording of one kind in one language; both empty goes back to the program's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MailTemplateDraft {
    pub kind: MailKind,
    pub language: Lang,
    pub subject: String,
    pub text: String,
}

/// A wording to look at before it is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MailTemplateTry {
    pub draft: MailTemplateDraft,
    /// Whose values are put in; the examples when left out.
    pub placement: Option<PlacementId>,
}

/// What a wording gives. A part with a fault is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailTemplateTried {
    pub subject: String,
    pub text: String,
    pub faults: Vec<MailTemplateFault>,
}

/// What is wrong in a wording; the text is `template-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailTemplateFault {
    pub field: MailTemplatePart,
    pub code: MailTemplateFaultCode,
    /// The field that there is not; empty for what is wrong with a brace.
    pub name: String,
    /// Counted from 1.
    pub line: u32,
}

/// A part of a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailTemplatePart {
    Subject,
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailTemplateFaultCode {
    UnknownField,
    NotClosed,
    NotOpened,
    EmptyField,
}

/// The account that sends for one person; the password never comes out again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailAccountView {
    pub person: Option<PersonId>,
    /// The name that receivers see.
    pub name: String,
    pub address: String,
    pub host: String,
    pub port: u16,
    pub security: MailSecurity,
    /// Empty where the server asks for none.
    pub user: String,
    pub has_password: bool,
}

/// How the connection becomes safe; there is no way without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailSecurity {
    /// From the first byte, normally port 465.
    Tls,
    /// After STARTTLS, normally port 587.
    StartTls,
}

/// An account to keep or to try.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MailAccountDraft {
    pub name: String,
    pub address: String,
    pub host: String,
    pub port: u16,
    pub security: MailSecurity,
    pub user: String,
    /// None: the one that is kept. It is kept only for the same server, port and user.
    pub password: Option<SecretText>,
}

/// How a try of an account went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailTried {
    pub ok: bool,
    /// The id of the message that says why not, e.g. `mail-wrong-password`; `mail-account-works`.
    pub reason: String,
    /// What the server said, in its own words.
    pub answer: Option<String>,
}

/// The settings of a known provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailProvider {
    pub id: String,
    /// As the provider writes it.
    pub name: String,
    pub host: String,
    pub port: u16,
    pub security: MailSecurity,
    pub sign_in: MailSignIn,
}

/// What to know about signing in; the text is `mail-hint-<sign_in>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailSignIn {
    /// The password of the mailbox.
    Password,
    /// A password made for programs; the usual one is refused.
    AppPassword,
    /// Passwords are switched off: a draft is the way.
    NotByPassword,
}
