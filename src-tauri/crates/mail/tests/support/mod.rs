//! A small scripted SMTP server on loopback, and certificates for it.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod certificates;
pub mod server;

use mentormap_mail::address::Address;
use mentormap_mail::message::{Attachment, Composed, Mailbox, Message, MessageId};
use mentormap_mail::transport::{
    Account, Halt, Outcome, Password, Security, Smtp, Timeouts, Transport, Trust,
};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

pub const USER: &str = "info@debij.be";
pub const PASSWORD: &str = "geheim é \u{1f511}";

/// Long enough for a busy machine.
pub fn patient() -> Timeouts {
    let long = Duration::from_secs(30);
    Timeouts { connect: long, step: long, end: long }
}

/// A PDF-like attachment of `len` octets that holds every octet and lines that look like SMTP.
pub fn pdf(len: usize) -> Vec<u8> {
    let evil = b"\r\n.\r\nMAIL FROM:<x@y.be>\r\n..\r\n".iter().copied();
    let all = (0..u32::MAX).map(|i| (i.wrapping_mul(i) >> 5) as u8);
    evil.chain(all).take(len).collect()
}

pub fn message(attachment: usize) -> Composed {
    let address = |text: &str| Address::parse(text).expect("address");
    let from = Mailbox::named("Kinderdagverblijf De Bij", address(USER));
    let id = MessageId::new("018f2b7e-0000-7000-8000-000000000001", &from.address).expect("id");
    let files = if attachment == 0 { vec![] } else { vec![pdf(attachment)] };
    let message = Message {
        from,
        to: vec![Mailbox::named("Noémie Dûpont", address("noemie@ucll.example"))],
        cc: vec![],
        subject: "Eindevaluatie van Zoë Çelik – 15 juni 🙂".into(),
        text: "Beste Noémie,\n.\n..\nHierbij het verslag van Zoë. ✔\n".into(),
        attachments: files
            .into_iter()
            .map(|bytes| Attachment::pdf("Eindevaluatie Zoë Çelik.pdf", bytes))
            .collect(),
    };
    message.compose(&id, "2026-06-15T10:00:00Z".parse().expect("moment")).expect("composed")
}

pub fn smtp(host: &str, port: u16, security: Security, timeouts: Timeouts, trust: &Trust) -> Smtp {
    let sign_in = Some((USER.to_owned(), Password::new(PASSWORD)));
    let account = Account { host: host.into(), port, security, sign_in };
    Smtp::new(account, timeouts, trust).expect("account")
}

/// Sends in a thread of its own, so that a hang is a failure and not an endless test.
pub fn send(smtp: Smtp, message: Composed) -> Outcome {
    send_noting(smtp, message, || Ok(()))
}

pub fn send_noting(
    smtp: Smtp,
    message: Composed,
    mut last_step: impl FnMut() -> Result<(), Halt> + Send + 'static,
) -> Outcome {
    let (done, outcome) = mpsc::channel();
    thread::spawn(move || {
        let _ = done.send(smtp.send(&message.envelope, &message.bytes, &mut last_step));
    });
    outcome.recv_timeout(Duration::from_secs(120)).expect("the transport came back")
}
