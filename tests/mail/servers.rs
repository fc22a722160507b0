//! From the binder to real mail servers on loopback: Postfix with TLS and SASL, and aiosmtpd.
//!
//! A server that can't be had is skipped with the reason on the screen; with
//! `MENTORMAP_MAIL_SERVERS=required`, as in `cargo xtask test`, it fails.

use std::io::Write as _;

use mail_parser::{MessageParser, MimeHeaders};
use mentormap_app::wire::mail::{MailSecurity, MailState};

use crate::{
    binder::{HandClock, Shared, account, account_with, kept, queued, report, with_sample},
    postfix::Postfix,
    python::Aiosmtpd,
    support::certificates::Authority,
};

fn skipped(reason: &str) {
    let required = std::env::var_os("MENTORMAP_MAIL_SERVERS").is_some_and(|v| v == "required");
    assert!(!required, "a server is required: {reason}");
    let _ = writeln!(std::io::stderr(), "SKIPPED: {reason}");
}

/// The message as the receiver gets it: parsed, its PDF the report octet by octet.
fn assert_received(received: &[u8], shared: &Shared) {
    let parsed = MessageParser::default().parse(received).expect("parses");
    assert_eq!(parsed.subject(), Some("Eindevaluatie – Thúy 🙂"));
    let text = parsed.body_text(0).expect("text").replace("\r\n", "\n");
    assert_eq!(text, "Beste Noémie,\n.\n..\nHierbij het verslag. ✔\n");
    let file = parsed.attachment(0).expect("the report");
    assert!(file.contents() == report(shared), "the PDF is the same, octet by octet");
    assert!(file.attachment_name().expect("a name").ends_with(".pdf"));
    let own = kept(shared);
    let own = MessageParser::default().parse(&own).expect("the copy");
    assert_eq!(parsed.message_id(), own.message_id());
}

#[test]
fn postfix_gets_what_the_binder_keeps() {
    let authority = Authority::new();
    let server = match Postfix::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let ways = [(MailSecurity::StartTls, server.submission), (MailSecurity::Tls, server.smtps)];
    for (security, port) in ways {
        let folder = tempfile::tempdir().unwrap();
        let shared = with_sample(&folder.path().join("binder"), &HandClock::default());
        account(&shared, port, security);
        queued(&shared);
        assert_eq!(shared.send(&authority), 1);
        assert_eq!(shared.row().state, MailState::Sent, "{}", server.log());
        let received = server.take_received();
        assert_received(&received, &shared);
        // Below the lines that servers add, the message is the one that was kept.
        let body = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).expect("ascii").replace("\r\n", "\n");
            text.split_once("\n\n").expect("a body").1.to_owned()
        };
        assert!(body(&received) == body(&kept(&shared)));
    }
}

#[test]
fn postfix_refuses_and_the_binder_says_why() {
    let authority = Authority::new();
    let server = match Postfix::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let folder = tempfile::tempdir().unwrap();
    let clock = HandClock::default();
    let shared = with_sample(&folder.path().join("binder"), &clock);
    account_with(&shared, server.submission, MailSecurity::StartTls, "fout");
    let row = queued(&shared);
    shared.send(&authority);
    assert_eq!(shared.row().reason.as_deref(), Some("mail-wrong-password"));
    account(&shared, server.submission, MailSecurity::StartTls);
    shared.with(|binder| binder.mail_retry(row.id));
    assert_eq!(shared.send(&authority), 1);
    assert_eq!(shared.row().state, MailState::Sent, "{}", server.log());
    assert_received(&server.take_received(), &shared);
    assert!(server.received().is_empty(), "once");
}

#[test]
fn aiosmtpd_gets_what_the_binder_keeps() {
    let authority = Authority::new();
    let server = match Aiosmtpd::start(&authority) {
        Ok(server) => server,
        Err(reason) => return skipped(&reason),
    };
    let folder = tempfile::tempdir().unwrap();
    let shared = with_sample(&folder.path().join("binder"), &HandClock::default());
    account(&shared, server.port, MailSecurity::StartTls);
    queued(&shared);
    assert_eq!(shared.send(&authority), 1);
    let received = server.received();
    assert!(received == kept(&shared), "octet by octet");
    assert_received(&received, &shared);
}
