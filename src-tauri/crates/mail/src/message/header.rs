//! Headers that are written here because the builder has no form, or a weaker one, for them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::message::header::{HeaderName, HeaderValue};

/// Octets of text per encoded word: 39 make 52 characters of base64, 64 with `=?utf-8?b?…?=`, so that
/// the line stays within 76 even behind `Subject: ` (RFC 2047, section 2).
const WORD_OCTETS: usize = 39;

/// A header whose value is already fit for the wire.
pub(super) fn raw(name: &'static str, shown: &str, wire: String) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, shown.to_owned(), wire)
}

/// A subject: as it is when short and plain, else in encoded words that keep every space.
pub(super) fn subject(text: &str) -> HeaderValue {
    let wire = if is_plain(text) { text.to_owned() } else { encoded_words(text) };
    raw("Subject", text, wire)
}

/// Plain ASCII that no folding, trimming or decoding along the way could change.
fn is_plain(text: &str) -> bool {
    let ascii = text.bytes().all(|b| (0x20..0x7f).contains(&b));
    ascii && text.len() <= 60 && !text.contains("=?") && text.trim() == text
}

/// RFC 2047 encoded words, cut between characters, one to a line.
pub(super) fn encoded_words(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut cut = rest.len().min(WORD_OCTETS);
        while !rest.is_char_boundary(cut) {
            cut -= 1;
        }
        let (word, after) = rest.split_at(cut);
        words.push(format!("=?utf-8?b?{}?=", STANDARD.encode(word)));
        rest = after;
    }
    words.join("\r\n ")
}

/// `Name <address>` for one mailbox; the name in encoded words unless plain.
pub(super) fn mailbox(name: Option<&str>, address: &str) -> String {
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    let Some(name) = name else { return address.to_owned() };
    let atoms = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ' || b == b'-');
    let name = if atoms && is_plain(name) { name.to_owned() } else { encoded_words(name) };
    format!("{name}\r\n <{address}>")
}

/// RFC 2231 `filename*` for a name outside ASCII, in pieces that keep lines short.
pub(super) fn rfc2231(param: &str, name: &str) -> String {
    let mut pieces: Vec<String> = vec![String::new()];
    for c in name.chars() {
        let mut utf8 = [0; 4];
        let octets = c.encode_utf8(&mut utf8).bytes();
        let escaped: String = octets.map(escape).collect();
        if pieces.last().is_some_and(|piece| piece.len() + escaped.len() > 50) {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(&escaped);
        }
    }
    if let [only] = pieces.as_slice() {
        return format!(";\r\n {param}*=utf-8''{only}");
    }
    let numbered = pieces.iter().enumerate().map(|(i, piece)| {
        let charset = if i == 0 { "utf-8''" } else { "" };
        format!(";\r\n {param}*{i}*={charset}{piece}")
    });
    numbered.collect()
}

fn escape(b: u8) -> String {
    let plain = b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    if plain { char::from(b).to_string() } else { format!("%{b:02X}") }
}
