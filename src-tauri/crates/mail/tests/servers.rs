//! Real mail servers on loopback: Postfix with TLS and SASL, and aiosmtpd.
//!
//! `cargo test -p mentormap-mail --features servers --test servers -- --nocapture`. A server that can't
//! be had is skipped with the reason on the screen; with `MENTORMAP_MAIL_SERVERS=required` it fails.
#![cfg(all(feature = "servers", unix))]

mod postfix;
mod python;
mod support;

use mail_parser::{MessageParser, MimeHeaders};
use mentormap_mail::transport::{
    Account, Never, Outcome, Password, Refused, Security, Smtp, Trust,
};
use std::io::Write as _;
use support::certificates::Authority;
use support::{PASSWORD, USER, message, patient, pdf, send};

/// Says loudly that a server was not there.
fn skipped(reason: &str) {
    let required = std::env::var_os("MENTORMAP_MAIL_SERVERS").is_some_and(|v| v == "required");
    assert!(!required, "a server is required: {reason}");
    // Not `eprintln!`: the test runner would swallow it.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {reason}");
}

fn account(port: u16, security: Security, password: &str, root: &Authority) -> Smtp {
    let sign_in = Some((USER.to_owned(), Password::new(password)));
    let account = Account { host: "127.0.0.1".into(), port, security, sign_in };
    Smtp::new(account, patient(), &Trust::Only(vec![root.root()])).expect("account")
}

/// The message as the receiver gets it: parsed, its PDF octet by octet.
fn assert_received(received: &[u8], attachment: usize) {
    let parsed = MessageParser::default().parse(received).expect("parses");
    assert_eq!(parsed.subject(), Some("Eindevaluatie van Zoë Çelik – 15 juni 🙂"));
    assert_eq!(parsed.message_id(), Some("018f2b7e-0000-7000-8000-000000000001@debij.be"));
    let text = parsed.body_text(0).expect("text").replace("\r\n", "\n");
    assert_eq!(text, "Beste Noémie,\n.\n..\nHierbij het verslag van Zoë. ✔\n");
    let file = parsed.attachment(0).expect("attachment");
    assert_eq!(file.attachment_name(), Some("Eindevaluatie Zoë Çelik.pdf"));
    assert!(file.contents() == pdf(attachment), "the PDF is the same, octet by octet");
}

fn refused(outcome: &Outcome) -> Refused {
    let Outcome::Refused(refusal) = outcome else { panic!("{outcome:?}") };
    refusal.reason
}

#[test]
fn postfix_takes_it_and_the_maildir_holds_the_same() {
    let authority = Authority::new();
    let server = match postfix::Postfix::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let ways = [(Security::StartTls, server.submission), (Security::Tls, server.smtps)];
    for (security, port) in ways {
        for size in [1, 40_000, 3_000_000] {
            let smtp = account(port, security, PASSWORD, &authority);
            let outcome = send(smtp, message(size));
            assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?} {}", server.log());
            let received = server.take_received();
            assert_received(&received, size);
            // Below the lines that servers add, the message is the one that was kept.
            let sent = String::from_utf8(message(size).bytes).expect("ascii").replace("\r\n", "\n");
            let received = String::from_utf8(received).expect("ascii");
            let body = |m: &str| m.split_once("\n\n").expect("body").1.to_owned();
            assert!(body(&received) == body(&sent));
        }
    }
}

#[test]
fn postfix_says_no_and_it_is_understood() {
    let authority = Authority::new();
    let server = match postfix::Postfix::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let smtp =
        |password: &str| account(server.submission, Security::StartTls, password, &authority);
    assert_eq!(refused(&send(smtp("wrong"), message(0))), Refused::WrongPassword);
    assert_eq!(refused(&send(smtp(PASSWORD), message(8_000_000))), Refused::TooLarge);
    let with_receiver = |receiver: &str| {
        let mut mail = message(0);
        mail.envelope.to = vec![receiver.parse().expect("address")];
        mail
    };
    let unknown = send(smtp(PASSWORD), with_receiver("nobody@ucll.example"));
    assert_eq!(refused(&unknown), Refused::UnknownReceiver);
    let mut one_of_two = message(0);
    one_of_two.envelope.to.push("nobody@ucll.example".parse().expect("address"));
    let Outcome::Refused(one) = send(smtp(PASSWORD), one_of_two) else { panic!("sent to one") };
    assert_eq!(one.receiver.as_deref(), Some("nobody@ucll.example"), "all or none");
    let grey = send(smtp(PASSWORD), with_receiver("grey@ucll.example"));
    assert!(matches!(&grey, Outcome::Later { answer: Some(a), .. } if a.code == 450), "{grey:?}");
    // Without a password, and with a stranger's authority.
    let open = Account {
        host: "127.0.0.1".into(),
        port: server.submission,
        security: Security::StartTls,
        sign_in: None,
    };
    let open = Smtp::new(open, patient(), &Trust::Only(vec![authority.root()])).expect("account");
    assert!(matches!(send(open, message(0)), Outcome::Refused(_)));
    let stranger = account(server.smtps, Security::Tls, PASSWORD, &Authority::new());
    assert_eq!(send(stranger, message(0)), Outcome::Never { reason: Never::CertificateUntrusted });
    assert!(server.received().is_empty(), "none of these arrived");
}

#[test]
fn aiosmtpd_takes_it_and_says_no() {
    let authority = Authority::new();
    let server = match python::Aiosmtpd::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let smtp = |password: &str| account(server.port, Security::StartTls, password, &authority);
    let sent = message(3_000_000);
    let outcome = send(smtp(PASSWORD), sent.clone());
    assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
    let received = server.received();
    assert!(received == sent.bytes, "octet by octet");
    assert_received(&received, 3_000_000);
    assert_eq!(refused(&send(smtp("wrong"), message(0))), Refused::WrongPassword);
    assert_eq!(refused(&send(smtp(PASSWORD), message(8_000_000))), Refused::TooLarge);
}
