use super::{Address, AddressError as E};
use proptest::prelude::*;

fn refused(typed: &str) -> E {
    Address::parse(typed).expect_err(typed)
}

#[test]
fn ordinary_addresses_pass_and_keep_their_local_part() {
    for (typed, wire) in [
        ("lien.peeters@thomasmore.be", "lien.peeters@thomasmore.be"),
        ("  O'Brien+stage@Mail.UCLL.be ", "O'Brien+stage@mail.ucll.be"),
        ("info@kinderdagverblijf-de-bij.vlaanderen", "info@kinderdagverblijf-de-bij.vlaanderen"),
        ("anna@crèche.example", "anna@xn--crche-5ra.example"),
        ("x@例え.テスト", "x@xn--r8jz45g.xn--zckzah"),
    ] {
        assert_eq!(Address::parse(typed).expect(typed).to_string(), wire);
    }
    assert_eq!(Address::parse("anna@crèche.example").unwrap().shown(), "anna@crèche.example");
}

#[test]
fn each_mistake_has_its_own_code() {
    assert_eq!(refused("   "), E::Empty);
    assert_eq!(refused("lien"), E::NoAt);
    assert_eq!(refused("a@b@c.be"), E::ManyAt);
    assert_eq!(refused("@school.be"), E::LocalEmpty);
    assert_eq!(refused(&format!("{}@school.be", "a".repeat(65))), E::LocalTooLong);
    for dots in [".a@s.be", "a.@s.be", "a..b@s.be"] {
        assert_eq!(refused(dots), E::LocalDots);
    }
    assert_eq!(refused("zoë@school.be"), E::LocalNotAscii);
    assert_eq!(refused("zo e@school.be"), E::LocalCharacter(' '));
    assert_eq!(refused("\"zo\"@school.be"), E::LocalCharacter('"'));
    assert_eq!(refused("Lien <lien@school.be"), E::LocalCharacter(' '));
    assert_eq!(refused("lien@"), E::DomainEmpty);
    assert_eq!(refused("lien@school"), E::DomainNoDot);
    for domain in ["s..be", ".s.be", "s.be.", "-s.be", "s_s.be", "s be.be", "[1.2.3.4]", "1.2.3.4"]
    {
        assert_eq!(refused(&format!("lien@{domain}")), E::Domain, "{domain}");
    }
    assert_eq!(refused(&format!("a@{}.be", "b".repeat(64))), E::DomainTooLong);
    let long = vec!["b".repeat(60); 4].join(".");
    assert_eq!(refused(&format!("{}@{long}.be", "a".repeat(20))), E::TooLong);
}

#[test]
fn no_line_break_gets_through() {
    for evil in ["a@b.be\r\nBcc: x@y.be", "a\n@b.be", "a@b\r.be", "a@b.be\0", "a@b.be\u{2028}"] {
        assert!(Address::parse(evil).is_err(), "{evil:?}");
    }
}

#[test]
fn belonging_needs_a_whole_label() {
    let address = Address::parse("a@mail.ucll.be").unwrap();
    assert!(address.belongs_to("ucll.be") && address.belongs_to("Mail.UCLL.be"));
    assert!(
        !address.belongs_to("cll.be") && !address.belongs_to("") && !address.belongs_to("be.be")
    );
}

proptest! {
    #[test]
    fn anything_at_all_is_either_refused_or_safe_on_the_wire(typed in "\\PC{0,40}|[a-z.@\"<>\\r\\n ]{0,20}") {
        if let Ok(address) = Address::parse(&typed) {
            let wire = address.to_string();
            prop_assert!(wire.bytes().all(|b| b.is_ascii_graphic() && !b"<>\",;:\\".contains(&b)));
            prop_assert_eq!(wire.matches('@').count(), 1);
            prop_assert_eq!(Address::parse(&wire).unwrap(), address.clone());
            prop_assert!(wire.parse::<lettre::Address>().is_ok(), "{}", wire);
            prop_assert_eq!(Address::parse(&address.shown()).unwrap(), address);
        }
    }
}
