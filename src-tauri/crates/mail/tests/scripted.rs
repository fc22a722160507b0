//! Every good and bad answer of a mail server, played by a scripted one, and what is made of it.

mod support;

use mentormap_mail::transport::{
    Account, Halt, Later, Never, Outcome, Password, Refused, Security, Smtp, Timeouts, Trust,
};
use std::net::TcpListener;
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;
use support::certificates::{Authority, Identity};
use support::server::{Act, Script, Server, Step};
use support::{PASSWORD, USER, message, patient, send, send_noting, smtp};

static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::new);
static IDENTITY: LazyLock<Identity> =
    LazyLock::new(|| AUTHORITY.identity(&["127.0.0.1", "localhost"]));

const BOTH: [Security; 2] = [Security::Tls, Security::StartTls];

fn trust() -> Trust {
    Trust::Only(vec![AUTHORITY.root()])
}

fn script(security: Security) -> Script {
    Script::new(security, &IDENTITY)
}

fn outcome_of(script: Script) -> (Outcome, Server) {
    outcome_within(script, patient())
}

fn outcome_within(script: Script, timeouts: Timeouts) -> (Outcome, Server) {
    let security = script.security;
    let server = script.start();
    let smtp = smtp("127.0.0.1", server.port, security, timeouts, &trust());
    (send(smtp, message(40_000)), server)
}

/// Refused for this reason, and nothing was taken.
fn assert_refused(script: Script, reason: Refused) -> Server {
    let (outcome, server) = outcome_of(script);
    let Outcome::Refused(refusal) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(refusal.reason, reason, "{refusal:?}");
    assert!(server.messages().is_empty());
    server
}

fn later(outcome: &Outcome) -> Later {
    let Outcome::Later { reason, .. } = outcome else { panic!("{outcome:?}") };
    *reason
}

#[test]
fn a_message_arrives_octet_by_octet_by_either_way() {
    for security in BOTH {
        for len in [0, 1, 40_000, 3_000_000] {
            let server = script(security).start();
            let smtp = smtp("127.0.0.1", server.port, security, patient(), &trust());
            let sent = message(len);
            let outcome = send(smtp, sent.clone());
            let Outcome::Sent { answer } = &outcome else { panic!("{outcome:?}") };
            assert_eq!((answer.code, answer.text.as_str()), (250, "2.0.0 queued as 42"));
            assert!(server.messages() == [sent.bytes], "{security:?} {len}");
        }
    }
}

#[test]
fn the_name_of_a_server_is_checked_too() {
    let server = script(Security::Tls).start();
    let smtp = smtp("localhost", server.port, Security::Tls, patient(), &trust());
    assert!(matches!(send(smtp, message(0)), Outcome::Sent { .. }));
}

#[test]
fn nothing_is_said_about_the_user_before_tls_stands() {
    let (outcome, server) = outcome_of(script(Security::StartTls));
    assert!(matches!(outcome, Outcome::Sent { .. }));
    let commands = server.commands();
    assert_eq!(commands[..3], ["EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]"]);
    assert!(
        commands[3].starts_with("AUTH PLAIN ")
            && commands[4].starts_with("MAIL FROM:<info@debij.be> SIZE=")
    );
}

#[test]
fn login_is_used_where_it_is_all_there_is() {
    let (outcome, server) = outcome_of(script(Security::Tls).offering(&["AUTH LOGIN"]));
    assert!(matches!(outcome, Outcome::Sent { .. }));
    let commands = server.commands();
    assert_eq!(commands[1], "AUTH LOGIN");
    assert_eq!(commands[2], "aW5mb0BkZWJpai5iZQ==");
    assert_eq!(commands[4], "MAIL FROM:<info@debij.be>", "no SIZE where it isn't offered");
}

#[test]
fn a_server_without_extensions_gets_seven_bits_and_one_command_at_a_time() {
    let server = script(Security::Tls).offering(&[]).start();
    let account = Account {
        host: "127.0.0.1".into(),
        port: server.port,
        security: Security::Tls,
        sign_in: None,
    };
    let smtp = Smtp::new(account, patient(), &trust()).unwrap();
    assert!(matches!(send(smtp, message(40_000)), Outcome::Sent { .. }));
    assert!(server.messages()[0].is_ascii());
    assert!(server.commands().iter().all(|c| !c.contains("BODY=") && !c.contains("SMTPUTF8")));
}

#[test]
fn wrong_password() {
    for security in BOTH {
        for offers in ["AUTH PLAIN", "AUTH LOGIN"] {
            let script = script(security).offering(&[offers]);
            let refused = script.saying(Step::Auth, "535 5.7.8 authentication failed");
            let server = assert_refused(refused, Refused::WrongPassword);
            assert!(!server.commands().iter().any(|c| c.starts_with("MAIL")));
        }
    }
}

#[test]
fn sign_in_that_the_provider_does_not_take() {
    let app = "534-5.7.9 Application-specific password required.\r\n534 5.7.9 see help";
    assert_refused(script(Security::Tls).saying(Step::Auth, app), Refused::AppPasswordNeeded);
    let off = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.";
    assert_refused(script(Security::Tls).saying(Step::Auth, off), Refused::SignInNotPossible);
    let none = script(Security::Tls).offering(&["AUTH XOAUTH2"]);
    assert_refused(none, Refused::SignInNotPossible);
    let busy = script(Security::Tls).saying(Step::Auth, "454 4.7.0 temporary failure");
    assert_eq!(later(&outcome_of(busy).0), Later::Busy);
}

#[test]
fn unknown_receiver_is_named() {
    let script = script(Security::StartTls).saying(Step::Rcpt, "550 5.1.1 no such user here");
    let (outcome, server) = outcome_of(script);
    let Outcome::Refused(refusal) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refusal.reason, Refused::UnknownReceiver);
    assert_eq!(refusal.receiver.as_deref(), Some("noemie@ucll.example"));
    assert_eq!(refusal.answer.map(|a| a.code), Some(550));
    assert!(!server.commands().contains(&"DATA".to_owned()));
}

#[test]
fn too_large_is_known_before_and_after_the_upload() {
    let server = assert_refused(
        script(Security::Tls).offering(&["SIZE 1000", "AUTH PLAIN"]),
        Refused::TooLarge,
    );
    assert!(!server.commands().iter().any(|c| c.starts_with("MAIL")), "told by SIZE alone");
    for step in [Step::Mail, Step::End] {
        let too_large = script(Security::Tls).saying(step, "552 5.3.4 message too big");
        assert_refused(too_large, Refused::TooLarge);
    }
    let unlimited = script(Security::Tls).offering(&["SIZE 0", "AUTH PLAIN"]);
    assert!(matches!(outcome_of(unlimited).0, Outcome::Sent { .. }));
}

#[test]
fn other_refusals_say_what_they_are() {
    for (step, line, reason) in [
        (Step::Mail, "553 5.7.1 not your address", Refused::SenderRefused),
        (Step::Mail, "530 5.7.0 authentication required", Refused::SignInNotPossible),
        (Step::Rcpt, "552 5.2.2 mailbox full", Refused::MailboxFull),
        (Step::Rcpt, "554 5.7.1 relay access denied", Refused::Other),
        (Step::Data, "554 5.5.1 no valid recipients", Refused::Content),
        (Step::End, "554 5.7.1 spam", Refused::Content),
        (Step::Greeting, "554 no service", Refused::Other),
    ] {
        assert_refused(script(Security::Tls).saying(step, line), reason);
    }
}

#[test]
fn a_busy_server_is_tried_later() {
    for (step, line) in [
        (Step::Greeting, "421 4.3.2 too many connections"),
        (Step::Hello, "421 4.3.2 closing"),
        (Step::Mail, "451 4.3.0 try again"),
        (Step::Rcpt, "450 4.2.0 greylisted"),
        (Step::Data, "451 4.3.0 try again"),
        (Step::End, "452 4.3.1 no space"),
    ] {
        let (outcome, server) = outcome_of(script(Security::StartTls).saying(step, line));
        let Outcome::Later { reason, answer } = outcome else { panic!("{outcome:?}") };
        assert_eq!((reason, answer.unwrap().code.to_string().as_str()), (Later::Busy, &line[..3]));
        assert!(server.messages().is_empty());
    }
}

#[test]
fn a_certificate_from_nobody_we_know() {
    let stranger = Authority::new().identity(&["127.0.0.1"]);
    for security in BOTH {
        let (outcome, server) = outcome_of(Script::new(security, &stranger));
        assert_eq!(outcome, Outcome::Never { reason: Never::CertificateUntrusted });
        assert!(!server.commands().iter().any(|c| c.starts_with("AUTH")));
        // The system's own judgement does not know the test authority either.
        let server = script(security).start();
        let smtp = smtp("127.0.0.1", server.port, security, patient(), &Trust::System);
        assert_eq!(send(smtp, message(0)), Outcome::Never { reason: Never::CertificateUntrusted });
    }
}

#[test]
fn a_certificate_for_somebody_else_or_out_of_date() {
    let elsewhere = AUTHORITY.identity(&["mail.elsewhere.example"]);
    let expired = AUTHORITY.identity_until(&["127.0.0.1"], 2020);
    for security in BOTH {
        let (outcome, _server) = outcome_of(Script::new(security, &elsewhere));
        assert_eq!(outcome, Outcome::Never { reason: Never::CertificateWrongName });
        let (outcome, _server) = outcome_of(Script::new(security, &expired));
        assert_eq!(outcome, Outcome::Never { reason: Never::CertificateDate });
    }
}

#[test]
fn never_without_tls() {
    let no_tls = |script: Script| {
        let (outcome, server) = outcome_of(script);
        assert_eq!(outcome, Outcome::Never { reason: Never::NoTls });
        let told = |c: &String| c.starts_with("AUTH") || c.starts_with("MAIL");
        assert!(!server.commands().iter().any(told));
    };
    let mut not_offered = script(Security::StartTls);
    not_offered.offers_starttls = false;
    no_tls(not_offered);
    no_tls(script(Security::StartTls).saying(Step::StartTls, "502 5.5.1 not implemented"));
    no_tls(script(Security::StartTls).saying(Step::Handshake, "220 still plain here"));
    // Somebody in between puts words behind the answer, before TLS.
    no_tls(
        script(Security::StartTls).saying(Step::StartTls, "220 go\r\n250-evil\r\n250 AUTH PLAIN"),
    );
    // A plain server on the port for TLS.
    no_tls(script(Security::Tls).saying(Step::Handshake, "220 mail.example ESMTP"));
    let busy = script(Security::StartTls).saying(Step::StartTls, "454 4.7.0 not now");
    assert_eq!(later(&outcome_of(busy).0), Later::Busy);
}

#[test]
fn something_that_is_no_mail_server() {
    for line in ["HTTP/1.1 400 Bad Request", "SSH-2.0-OpenSSH_9.2", "25", "250-a\r\n251 b"] {
        let (outcome, _server) =
            outcome_of(script(Security::StartTls).saying(Step::Greeting, line));
        assert_eq!(outcome, Outcome::Never { reason: Never::NotMailServer }, "{line}");
    }
    let endless = Act::Say("220-more\r\n".repeat(500));
    let (outcome, _server) = outcome_of(script(Security::StartTls).at(Step::Greeting, endless));
    assert_eq!(outcome, Outcome::Never { reason: Never::NotMailServer });
    let long = Act::Say("2".repeat(10_000));
    let (outcome, _server) = outcome_of(script(Security::StartTls).at(Step::Greeting, long));
    assert_eq!(outcome, Outcome::Never { reason: Never::NotMailServer });
}

#[test]
fn answers_of_many_lines_are_read_whole() {
    let many = script(Security::StartTls)
        .saying(Step::Greeting, "220-welcome\r\n220-to our\r\n220 server")
        .saying(Step::Auth, "235-2.7.0 yes\r\n235 2.7.0 indeed")
        .saying(Step::Rcpt, "250-2.1.5 well\r\n250 2.1.5 fine")
        .saying(Step::Data, "354-go\r\n354 ahead")
        .saying(Step::End, "250-2.0.0 queued\r\n250 2.0.0 as 43");
    let (outcome, server) = outcome_of(many);
    let Outcome::Sent { answer } = outcome else { panic!("{outcome:?}") };
    assert_eq!(answer.text, "2.0.0 queued 2.0.0 as 43");
    assert_eq!(server.messages().len(), 1);
}

const STEPS: [Step; 9] = [
    Step::Greeting,
    Step::FirstHello,
    Step::StartTls,
    Step::Handshake,
    Step::Hello,
    Step::Auth,
    Step::Mail,
    Step::Rcpt,
    Step::Data,
];

#[test]
fn silence_ends_in_time_at_every_step() {
    let short = Timeouts { step: Duration::from_millis(900), ..patient() };
    let cases = STEPS.map(|step| {
        thread::spawn(move || {
            for act in [Act::Silence, Act::Drip] {
                // A drip of text where TLS is awaited is no TLS.
                let wanted = match (step, &act) {
                    (Step::Handshake, Act::Drip) => continue,
                    _ => Later::NoAnswer,
                };
                let (outcome, server) =
                    outcome_within(script(Security::StartTls).at(step, act), short);
                assert_eq!(later(&outcome), wanted, "{step:?}");
                assert!(server.messages().is_empty());
            }
        })
    });
    for case in cases {
        case.join().expect("step");
    }
    let silent = script(Security::Tls).at(Step::Handshake, Act::Silence);
    assert_eq!(later(&outcome_within(silent, short).0), Later::NoAnswer);
}

#[test]
fn an_upload_that_stalls_ends_in_time() {
    let server = script(Security::Tls).offering(&["AUTH PLAIN"]).at(Step::Body, Act::Stall).start();
    let short = Timeouts { step: Duration::from_millis(900), ..patient() };
    let smtp = smtp("127.0.0.1", server.port, Security::Tls, short, &trust());
    // More than what the system buffers between the two ends.
    assert_eq!(later(&send(smtp, message(20_000_000))), Later::NoAnswer);
}

/// Not a test of its own: sends with the system's trust, whatever the environment makes of that.
#[test]
fn child_with_system_trust() {
    let Ok(port) = std::env::var("MENTORMAP_MAIL_PORT") else { return };
    let port = port.parse().expect("port");
    let smtp = smtp("localhost", port, Security::Tls, patient(), &Trust::System);
    let outcome = send(smtp, message(0));
    assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
}

/// What the site's IT adds to the system's roots counts; on Linux a file can stand in for that.
#[cfg(target_os = "linux")]
#[test]
fn the_systems_trust_includes_what_was_added_to_it() {
    let server = script(Security::Tls).start();
    let mut roots = tempfile::NamedTempFile::new().expect("file");
    std::io::Write::write_all(&mut roots, AUTHORITY.root_pem().as_bytes()).expect("written");
    let run = |roots: &std::path::Path| {
        std::process::Command::new(std::env::current_exe().expect("self"))
            .args(["child_with_system_trust", "--exact"])
            .env("MENTORMAP_MAIL_PORT", server.port.to_string())
            .env("SSL_CERT_FILE", roots)
            .output()
            .expect("ran")
    };
    assert!(run(roots.path()).status.success());
    assert_eq!(server.messages().len(), 1);
}

#[test]
fn a_lost_connection_before_the_end_of_the_message_is_not_sent() {
    for step in STEPS {
        let (outcome, server) = outcome_of(script(Security::StartTls).at(step, Act::Drop));
        assert_eq!(later(&outcome), Later::Dropped, "{step:?}");
        assert!(server.messages().is_empty());
    }
}

#[test]
fn a_connection_lost_during_the_upload_is_not_sent() {
    for security in BOTH {
        let server = script(security).at(Step::Body, Act::Drop).start();
        let smtp = smtp("127.0.0.1", server.port, security, patient(), &trust());
        // More than what the system buffers between the two ends.
        assert_eq!(later(&send(smtp, message(12_000_000))), Later::Dropped);
    }
}

#[test]
fn a_message_that_only_reached_the_buffers_is_not_sent() {
    let server = script(Security::Tls).at(Step::Uploaded, Act::Drop).start();
    let smtp = smtp("127.0.0.1", server.port, Security::Tls, patient(), &trust());
    let log = std::sync::Arc::clone(&server.log);
    // All is written, and the server is gone before the last step is noted.
    let outcome = send_noting(smtp, message(40_000), move || {
        server.wait_for(Step::Closed);
        Ok(())
    });
    assert_eq!(later(&outcome), Later::Dropped);
    assert!(log.lock().expect("log").messages.is_empty());
}

#[test]
fn a_lost_connection_after_the_end_of_the_message_is_perhaps_sent() {
    for security in BOTH {
        let (outcome, server) = outcome_of(script(security).at(Step::End, Act::Drop));
        assert_eq!(outcome, Outcome::PerhapsSent);
        assert_eq!(server.messages().len(), 1);
        let impatient = Timeouts { end: Duration::from_millis(300), ..patient() };
        for act in [Act::Silence, Act::Drip] {
            let (outcome, _server) = outcome_within(script(security).at(Step::End, act), impatient);
            assert_eq!(outcome, Outcome::PerhapsSent);
        }
        for odd in ["what?", "354 go on", "25"] {
            let (outcome, _server) = outcome_of(script(security).saying(Step::End, odd));
            assert_eq!(outcome, Outcome::PerhapsSent, "{odd}");
        }
    }
}

#[test]
fn what_follows_the_answer_does_not_matter() {
    for act in [Act::Drop, Act::Silence, Act::Say("500 rude\r\n".into())] {
        let (outcome, server) = outcome_of(script(Security::Tls).at(Step::Quit, act));
        assert!(matches!(outcome, Outcome::Sent { .. }));
        assert_eq!(server.messages().len(), 1);
    }
}

#[test]
fn without_a_note_the_message_does_not_go() {
    let server = script(Security::Tls).start();
    let smtp = smtp("127.0.0.1", server.port, Security::Tls, patient(), &trust());
    let outcome = send_noting(smtp, message(40_000), || Err(Halt));
    assert_eq!(later(&outcome), Later::Halted);
    assert!(server.messages().is_empty());
    assert_eq!(server.commands().last().map(String::as_str), Some("DATA"));
}

#[test]
fn the_last_step_is_told_once_and_only_when_reached() {
    for (step, times) in [(Step::Rcpt, 0), (Step::Body, 0), (Step::End, 1)] {
        let server = script(Security::Tls).at(step, Act::Drop).start();
        let smtp = smtp("127.0.0.1", server.port, Security::Tls, patient(), &trust());
        let (told, count) = std::sync::mpsc::channel();
        // Larger than what the system buffers between the two ends.
        send_noting(smtp, message(12_000_000), move || {
            told.send(()).expect("counted");
            Ok(())
        });
        assert_eq!(count.try_iter().count(), times, "{step:?}");
    }
}

#[test]
fn no_server_at_all() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let refused = smtp("127.0.0.1", port, Security::Tls, patient(), &trust());
    assert_eq!(later(&send(refused, message(0))), Later::Offline);
    let unknown = smtp("mail.mentormap.invalid", 465, Security::Tls, patient(), &trust());
    assert_eq!(later(&send(unknown, message(0))), Later::Offline);
}

#[test]
fn the_test_button_signs_in_and_sends_nothing() {
    let server = script(Security::StartTls).start();
    let good = smtp("127.0.0.1", server.port, Security::StartTls, patient(), &trust());
    assert_eq!(good.try_out().unwrap().code, 235);
    assert_eq!(server.commands().last().map(String::as_str), Some("QUIT"));
    let server = script(Security::Tls).saying(Step::Auth, "535 no").start();
    let bad = smtp("127.0.0.1", server.port, Security::Tls, patient(), &trust());
    assert_eq!(bad.try_out().unwrap_err().code(), "mail-wrong-password");
}

#[test]
fn bytes_that_could_smuggle_a_second_message_are_not_sent() {
    let server = script(Security::Tls).start();
    for bytes in
        [&b"a: b\n.\nMAIL"[..], b"a: b\r\n\n.\n\r\n", b"a: b\r\n\r.\r\r\n", "é\r\n".as_bytes()]
    {
        let smtp = smtp("127.0.0.1", server.port, Security::Tls, patient(), &trust());
        let mut evil = message(0);
        evil.bytes = bytes.to_vec();
        assert_eq!(send(smtp, evil).code(), "mail-content-refused");
    }
    assert_eq!(server.log.lock().unwrap().connections, 0);
}

#[test]
fn accounts_are_checked_and_the_password_is_never_shown() {
    let account = |host: &str, user: &str, password: &str| Account {
        host: host.into(),
        port: 465,
        security: Security::Tls,
        sign_in: Some((user.into(), Password::new(password))),
    };
    let made = |account: Account| Smtp::new(account, Timeouts::default(), &trust());
    for host in ["", "a b", "smtp.x.be:465", "https://smtp.x.be", "a\r\nb"] {
        assert_eq!(made(account(host, "u", "p")).unwrap_err().code(), "mail-host", "{host:?}");
    }
    for (user, password) in [("u\r\nRSET", "p"), ("u", "p\0q"), ("u\0", "p")] {
        let error = made(account("smtp.x.be", user, password)).unwrap_err();
        assert_eq!(error.code(), "mail-sign-in-control");
    }
    let shown = format!("{:?}", account("smtp.x.be", USER, PASSWORD));
    assert!(!shown.contains("geheim"));
    let shown = format!("{:?}", made(account("smtp.x.be", USER, PASSWORD)).unwrap());
    assert!(!shown.contains("geheim") && !shown.contains(USER));
}
