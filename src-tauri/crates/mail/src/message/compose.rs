//! From a message to bytes, for sending and for drafts alike.

use super::{Attachment, Mailbox, Message, MessageError, MessageId, ascii_file_name};
use super::{canonical_text, header};
use crate::transport::Envelope;
use chrono::{DateTime, Datelike, Utc};
use lettre::address::Envelope as LettreEnvelope;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, MessageBuilder, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

/// Longest subject, in characters.
const SUBJECT_MAX: usize = 300;

/// A message in its final form: what is sent, what is kept, what is shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Composed {
    /// 7-bit, CRLF, no line above 998 octets: any server takes it without extensions.
    pub bytes: Vec<u8>,
    pub envelope: Envelope,
    pub id: MessageId,
}

impl Composed {
    /// SHA-256 of the bytes, to show later that the copy is what was sent.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

/// Without the text: it may hold what only the receiver should read.
impl std::fmt::Debug for Composed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Composed").field("id", &self.id).field("len", &self.bytes.len()).finish()
    }
}

/// What differs between a message that is sent and a draft.
pub(crate) enum Shape<'a> {
    Sent {
        id: &'a MessageId,
        date: DateTime<Utc>,
    },
    /// No id: the mail program that sends gives one, and opening a draft twice makes no double.
    Draft {
        date: DateTime<Utc>,
        with_sender: bool,
    },
}

impl Shape<'_> {
    fn date(&self) -> DateTime<Utc> {
        match self {
            Self::Sent { date, .. } | Self::Draft { date, .. } => *date,
        }
    }
}

/// Writes the message; every field is checked first.
pub(crate) fn write(message: &Message, shape: &Shape<'_>) -> Result<Vec<u8>, MessageError> {
    check(message, shape)?;
    let builder = headers(message, shape)?;
    let text = canonical_text(&message.text);
    let built = if message.attachments.is_empty() {
        // The part's own line end is the text's last one.
        builder.singlepart(text_part(text.strip_suffix('\n').unwrap_or(&text))?)
    } else {
        let mut parts =
            MultiPart::mixed().boundary(boundary(message)).singlepart(text_part(&text)?);
        for attachment in &message.attachments {
            parts = parts.singlepart(file_part(attachment, shape)?);
        }
        builder.multipart(parts)
    };
    let mut built = built.map_err(|e| MessageError::Build(e.to_string()))?;
    if matches!(shape, Shape::Draft { with_sender: false, .. }) {
        built.headers_mut().remove_raw("From");
    }
    Ok(built.formatted())
}

fn check(message: &Message, shape: &Shape<'_>) -> Result<(), MessageError> {
    let receivers = message.to.iter().chain(&message.cc);
    let sent = matches!(shape, Shape::Sent { .. });
    if sent && receivers.clone().next().is_none() {
        return Err(MessageError::NoReceiver);
    }
    if breaks(&message.subject) {
        return Err(MessageError::SubjectControl);
    }
    if message.subject.chars().count() > SUBJECT_MAX {
        return Err(MessageError::SubjectTooLong(SUBJECT_MAX));
    }
    let mut names = receivers.chain([&message.from]).filter_map(|m| m.name.as_deref());
    if names.any(breaks) {
        return Err(MessageError::NameControl);
    }
    if message.attachments.iter().any(|a| breaks(&a.name)) {
        return Err(MessageError::FileNameControl);
    }
    if !(1970..=9999).contains(&shape.date().year()) {
        return Err(MessageError::Date);
    }
    Ok(())
}

/// Control characters, and the two separators that some programs take for a new line.
fn breaks(text: &str) -> bool {
    text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
}

fn headers(message: &Message, shape: &Shape<'_>) -> Result<MessageBuilder, MessageError> {
    let date = shape.date().format("%a, %d %b %Y %H:%M:%S +0000").to_string();
    let sender = lettre_address(&message.from)?;
    let mut builder = MessageBuilder::new()
        .raw_header(header::raw("Date", &date, date.clone()))
        // The builder reads the bare address, the wire gets the name too.
        .raw_header(header::raw(
            "From",
            sender.as_ref(),
            list(std::slice::from_ref(&message.from)),
        ));
    for (name, people) in [("To", &message.to), ("Cc", &message.cc)] {
        if !people.is_empty() {
            builder = builder.raw_header(header::raw(name, "", list(people)));
        }
    }
    builder = builder.raw_header(header::subject(&message.subject));
    builder = match shape {
        Shape::Sent { id, .. } => builder.raw_header(header::raw("Message-ID", "", id.to_string())),
        Shape::Draft { .. } => builder.raw_header(header::raw("X-Unsent", "1", "1".to_owned())),
    };
    let envelope = LettreEnvelope::new(Some(sender.clone()), vec![sender])
        .map_err(|e| MessageError::Build(e.to_string()))?;
    Ok(builder.envelope(envelope))
}

fn lettre_address(mailbox: &Mailbox) -> Result<lettre::Address, MessageError> {
    let address = mailbox.address.to_string();
    address.parse().map_err(|e: lettre::address::AddressError| MessageError::Build(e.to_string()))
}

fn list(people: &[Mailbox]) -> String {
    let one = |m: &Mailbox| header::mailbox(m.name.as_deref(), &m.address.to_string());
    people.iter().map(one).collect::<Vec<_>>().join(",\r\n ")
}

fn text_part(text: &str) -> Result<SinglePart, MessageError> {
    let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| MessageError::Build("text".into()))?;
    Ok(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(body))
}

fn file_part(attachment: &Attachment, shape: &Shape<'_>) -> Result<SinglePart, MessageError> {
    let kind = media_type(&attachment.kind)?;
    let ascii = ascii_file_name(&attachment.name);
    // A draft names files in ASCII alone: Outlook shows nonsense for the other form. Never both forms
    // in one header: parsers join them. The ASCII name stays in the content type.
    let exact = matches!(shape, Shape::Sent { .. })
        && ascii != attachment.name
        && !attachment.name.trim().is_empty();
    let disposition = if exact {
        format!("attachment{}", header::rfc2231("filename", &attachment.name))
    } else {
        format!("attachment;\r\n filename=\"{ascii}\"")
    };
    let body = Body::new_with_encoding(attachment.bytes.clone(), ContentTransferEncoding::Base64)
        .map_err(|_| MessageError::Build("attachment".into()))?;
    Ok(SinglePart::builder()
        .header(Kind(format!("{kind};\r\n name=\"{ascii}\"")))
        .header(Disposition(disposition))
        .body(body))
}

/// `type/subtype` of RFC 2045 tokens, without parameters; never a container of messages.
fn media_type(kind: &str) -> Result<&str, MessageError> {
    let token = |t: &str| {
        !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.+_".contains(&b))
    };
    match kind.split_once('/') {
        Some((main, sub))
            if token(main)
                && token(sub)
                && kind.len() <= 100
                && !matches!(main.to_ascii_lowercase().as_str(), "multipart" | "message") =>
        {
            Ok(kind)
        }
        _ => Err(MessageError::Kind(kind.to_owned())),
    }
}

/// From the content, so that the same message has the same bytes; `=_` can't occur in either encoding.
fn boundary(message: &Message) -> String {
    let mut hash = Sha256::new();
    hash.update(message.text.as_bytes());
    for attachment in &message.attachments {
        hash.update(attachment.name.as_bytes());
        hash.update(attachment.bytes.len().to_le_bytes());
        hash.update(&attachment.bytes);
    }
    let hex: String = hash.finalize().iter().take(16).map(|b| format!("{b:02x}")).collect();
    format!("=_{hex}")
}

macro_rules! written_header {
    ($type:ident, $name:literal) => {
        #[derive(Clone)]
        struct $type(String);

        impl lettre::message::header::Header for $type {
            fn name() -> lettre::message::header::HeaderName {
                lettre::message::header::HeaderName::new_from_ascii_str($name)
            }

            fn parse(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(s.to_owned()))
            }

            fn display(&self) -> lettre::message::header::HeaderValue {
                header::raw($name, &self.0, self.0.clone())
            }
        }
    };
}

written_header!(Kind, "Content-Type");
written_header!(Disposition, "Content-Disposition");
