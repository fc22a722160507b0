//! What kind of file it is, by its first bytes and never by its name.

use mentormap_exchange::package::MAX_PACKAGE;

use crate::{MAX_CLASS_LIST, MAX_FORM_FILE};

/// How much of a file tells what it is, in bytes.
pub const HEAD: usize = 4096;

/// The first entry of a backup in one file, as a zip begins with it.
const BACKUP: &str = "backup.json";
const PACKAGE: &[u8] = b"mentormap-package/";
const INVITATION: &str = "mentormap-invitation/";
/// How files begin that are opened by mistake most: PDF, PNG, JPEG.
const OTHERS: [&[u8]; 3] = [b"%PDF-", b"\x89PNG", b"\xff\xd8\xff"];

/// What a file seems to be; reading it decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Package,
    Invitation,
    /// JSON of another kind: a form, or a CASE package.
    Form,
    Backup,
    /// Anything else that is read as a class list: a sheet, or text.
    ClassList,
    /// Nothing that is read here.
    Unknown,
}

/// What a file seems to be; `head` is its beginning, or all of it.
pub(super) fn of(head: &[u8]) -> Kind {
    let head = &head[..head.len().min(HEAD)];
    if head.starts_with(PACKAGE) {
        return Kind::Package;
    }
    if OTHERS.iter().any(|other| head.starts_with(other)) {
        return Kind::Unknown;
    }
    if head.starts_with(b"PK\x03\x04") {
        let name = head.get(30..30 + BACKUP.len());
        return if name == Some(BACKUP.as_bytes()) { Kind::Backup } else { Kind::ClassList };
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    match text.starts_with(b"{") {
        true if is_invitation(head) => Kind::Invitation,
        true => Kind::Form,
        false => Kind::ClassList,
    }
}

/// The most bytes that are read of such a file.
pub fn largest(head: &[u8]) -> usize {
    match of(head) {
        Kind::Package => MAX_PACKAGE,
        Kind::Form => MAX_FORM_FILE,
        Kind::Invitation | Kind::Backup | Kind::Unknown => HEAD,
        Kind::ClassList => MAX_CLASS_LIST,
    }
}

/// Invitations fit in the head as a whole.
fn is_invitation(text: &[u8]) -> bool {
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(text) else { return false };
    let format = value.get("format").and_then(|format| format.as_str());
    format.is_some_and(|format| format.starts_with(INVITATION))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_known_by_its_beginning() {
        let zip = |name: &str| [b"PK\x03\x04", &[0; 26][..], name.as_bytes(), b"rest"].concat();
        for (bytes, kind) in [
            (b"mentormap-package/1\nage-encryption.org/v1".to_vec(), Kind::Package),
            (b"mentormap-package/9\n".to_vec(), Kind::Package),
            (b"{\"format\":\"mentormap-invitation/1\"}".to_vec(), Kind::Invitation),
            (b"{\"format\":\"mentormap-school-form/1\"}".to_vec(), Kind::Form),
            (b"\xef\xbb\xbf \n{\"CFDocument\":".to_vec(), Kind::Form),
            (zip("backup.json"), Kind::Backup),
            (zip("[Content_Types].xml"), Kind::ClassList),
            (b"PK\x03\x04".to_vec(), Kind::ClassList),
            (b"naam;school\nAmina;UCLL\n".to_vec(), Kind::ClassList),
            (b"%PDF-1.7\n".to_vec(), Kind::Unknown),
            (Vec::new(), Kind::ClassList),
        ] {
            assert_eq!(of(&bytes), kind, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_long_file_does_not_pass_for_an_invitation() {
        let mut form = b"{\"format\":\"mentormap-invitation/1\",\"x\":\"".to_vec();
        form.resize(HEAD * 2, b'x');
        assert_eq!(of(&form), Kind::Form);
    }
}
