//! Sealed packages: what is for one is for nobody else, and nothing changed goes unnoticed.

use mentormap_domain::ids::BinderId;
use mentormap_exchange::package::{
    Address, Code, Identity, Invitation, Opened, PackageError, open, seal,
};
use proptest::prelude::*;
use uuid::Uuid;

fn identity(n: u128) -> Identity {
    Identity::generate(Uuid::from_u128(n).into()).unwrap_or_else(|e| panic!("{e}"))
}

/// Opens as somebody who knows these senders.
fn opened(own: &Identity, known: &[Address], file: &[u8]) -> Result<Opened, PackageError> {
    let find = |binder: BinderId| known.iter().find(|known| known.binder == binder).cloned();
    open(own, find, |_| false, file)
}

#[test]
fn a_package_comes_out_as_it_went_in_for_its_receiver_only() {
    let (mentor, director, other) = (identity(1), identity(2), identity(3));
    let content = "Zoë troost een kind.".repeat(50).into_bytes();
    let file = seal(&mentor, &director.address(), 7, None, &content).unwrap();
    let known = [mentor.address()];
    let got = opened(&director, &known, &file).unwrap();
    assert_eq!((got.outside.number, &got.content), (7, &content));
    assert_eq!(opened(&other, &known, &file), Err(PackageError::NotForMe));
    assert_eq!(opened(&director, &[], &file), Err(PackageError::UnknownSender));
    let needle = "troost".as_bytes();
    assert!(!file.windows(needle.len()).any(|window| window == needle));
}

#[test]
fn a_sender_who_calls_himself_another_is_unknown() {
    let (mentor, director) = (identity(1), identity(2));
    let posing = identity(1);
    let file = seal(&posing, &director.address(), 1, None, b"x").unwrap();
    assert_eq!(opened(&director, &[mentor.address()], &file), Err(PackageError::UnknownSender));
}

#[test]
fn other_files_and_newer_ones_are_told_apart() {
    let director = identity(2);
    let refused = |file: &[u8]| opened(&director, &[], file).unwrap_err();
    assert_eq!(refused(b""), PackageError::NotOne);
    assert_eq!(refused(b"%PDF-1.7"), PackageError::NotOne);
    assert_eq!(refused(b"mentormap-package/2\nxx"), PackageError::Newer);
    let bare = seal(&identity(1), &director.address(), 1, None, b"x").unwrap();
    let sealed_at = bare.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    assert_eq!(refused(&bare[sealed_at..]), PackageError::NotOne);
}

#[test]
fn keys_come_back_from_their_text_and_never_show() {
    let mentor = identity(1);
    let secret = mentor.to_secret();
    let again = Identity::from_secret(&secret).unwrap();
    assert_eq!(again.address(), mentor.address());
    assert_eq!(format!("{mentor:?}"), format!("Identity({})", Uuid::from_u128(1)));
    for broken in ["", "x", &secret[1..], &format!("{}/more", *secret)] {
        assert!(Identity::from_secret(broken).is_none());
    }
}

#[test]
fn pairing_takes_the_code_and_proves_both_sides() {
    let (mentor, director) = (identity(1), identity(2));
    let code = Code::generate().unwrap();
    let invitation = Invitation::new(director.address(), &code).unwrap();
    let file = invitation.write();

    let typed = Code::parse(&format!(" {} ", code.shown().to_lowercase())).unwrap();
    let read = Invitation::read(&file).unwrap();
    let to = read.accept(&typed).unwrap();
    assert_eq!(*to, director.address());
    let answer = read.answer(&typed, &mentor.address()).unwrap();
    let package = seal(&mentor, to, 1, Some(answer.clone()), b"hello").unwrap();

    let welcome = |outside: &mentormap_exchange::package::Outside| {
        let answer = outside.answer.as_deref().unwrap_or_default();
        invitation.is_answered(&code, &outside.from, answer)
    };
    let got = open(&director, |_| None, welcome, &package).unwrap();
    assert_eq!(got.outside.from, mentor.address());

    // The answer of one sender serves no other.
    let thief = seal(&identity(1), to, 1, Some(answer), b"hello").unwrap();
    assert_eq!(open(&director, |_| None, welcome, &thief), Err(PackageError::UnknownSender));
    let wrong = Code::generate().unwrap();
    assert_eq!(read.accept(&wrong), Err(PackageError::WrongCode));
}

#[test]
fn an_invitation_that_was_changed_is_noticed() {
    let code = Code::generate().unwrap();
    let invitation = Invitation::new(identity(2).address(), &code).unwrap();
    let other = Invitation::new(identity(3).address(), &Code::generate().unwrap()).unwrap();
    let mut posed: serde_json::Value = serde_json::from_slice(&invitation.write()).unwrap();
    let others: serde_json::Value = serde_json::from_slice(&other.write()).unwrap();
    posed["address"] = others["address"].clone();
    let posed = Invitation::read(posed.to_string().as_bytes()).unwrap();
    assert_eq!(posed.accept(&code), Err(PackageError::WrongCode));
    assert_eq!(Invitation::read(b"{}"), Err(PackageError::NotOne));
    assert_eq!(
        Invitation::read(br#"{"format":"mentormap-invitation/2"}"#),
        Err(PackageError::Newer)
    );
    assert_eq!(
        Invitation::read(br#"{"format":"mentormap-invitation/1"}"#),
        Err(PackageError::Altered)
    );
}

#[test]
fn codes_forgive_how_they_are_typed_but_not_what() {
    assert_eq!(Code::parse("k7qmr 2xw9d").unwrap().shown(), "K7QMR-2XW9D");
    assert_eq!(Code::parse("ilo0o-00000").unwrap().shown(), "11000-00000");
    for wrong in ["", "K7QMR-2XW9", "K7QMR-2XW9DD", "K7QMR-2XW9U", "K7QMR-2XW9é"] {
        assert!(Code::parse(wrong).is_none(), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_package_cut_short_or_altered_is_refused(at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let (mentor, director) = (identity(1), identity(2));
        let content: Vec<u8> = (0..2000u32).map(|n| (n * 31 % 251) as u8).collect();
        let file = seal(&mentor, &director.address(), 1, None, &content).unwrap();
        let known = [mentor.address()];
        let at = at.index(file.len());
        prop_assert!(opened(&director, &known, &file[..at]).is_err());
        let mut altered = file.clone();
        altered[at] ^= 1 << bit;
        prop_assert!(opened(&director, &known, &altered).is_err());
    }

    #[test]
    fn hostile_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let director = identity(2);
        prop_assert!(opened(&director, &[], &bytes).is_err());
        let posed = [b"mentormap-package/1\n".to_vec(), bytes.clone()].concat();
        prop_assert!(opened(&director, &[], &posed).is_err());
        prop_assert!(Invitation::read(&bytes).is_err());
    }
}
