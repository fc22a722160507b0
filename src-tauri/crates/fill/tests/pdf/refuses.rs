//! Files that cannot be filled in are refused, each with its reason.

use mentormap_fill::{ErrorCode, MAX_FILE, Value, Values, inspect};

use crate::support::{form, text, try_fill};

fn code(bytes: &[u8]) -> ErrorCode {
    inspect(bytes).expect_err("refused").code()
}

#[test]
fn each_has_its_reason() {
    assert_eq!(code(b"naam;school\n"), ErrorCode::UnknownKind);
    assert_eq!(code(b""), ErrorCode::UnknownKind);
    assert_eq!(code(&form("qpdf-encrypted")), ErrorCode::Encrypted);
    assert_eq!(code(&form("pypdf-xfa-only")), ErrorCode::XfaOnly);
    assert_eq!(code(&form("pypdf-signed")), ErrorCode::Signed);
    assert_eq!(code(&form("pypdf-no-form")), ErrorCode::NoFields);
    assert_eq!(code(&vec![b' '; MAX_FILE + 1]), ErrorCode::TooLarge);
}

#[test]
fn a_file_that_is_broken_off_is_damaged() {
    let whole = form("libreoffice-stagefiche");
    for part in [10, whole.len() / 4, whole.len() / 2, whole.len() - 200] {
        assert_eq!(code(&whole[..part]), ErrorCode::Damaged, "{part} bytes");
    }
}

fn refused(name: &str, value: Value) -> ErrorCode {
    let values = Values::from([(name.to_owned(), value)]);
    try_fill(&form("qpdf-linearized"), &values, false).expect_err("refused").code()
}

#[test]
fn values_must_suit_their_fields() {
    assert_eq!(refused("bestaat niet", text("x")), ErrorCode::UnknownField);
    assert_eq!(refused("naam", Value::Checked(true)), ErrorCode::WrongKind);
    assert_eq!(refused("geslaagd", text("ja")), ErrorCode::WrongKind);
    assert_eq!(refused("niveau", Value::Option("subliem".into())), ErrorCode::UnknownOption);
    assert_eq!(refused("periode", Value::Option("nooit".into())), ErrorCode::UnknownOption);
    assert_eq!(refused("modules", Value::Many(vec!["Yoga".into()])), ErrorCode::UnknownOption);
    let two = Value::Many(vec!["half".into(), "einde".into()]);
    assert_eq!(refused("periode", two), ErrorCode::WrongKind);
}
