use super::*;
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;
use std::io::Write as _;
use std::process::{Command, Stdio};

fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

fn id() -> MessageId {
    MessageId::new("018f2b7e-0000-7000-8000-000000000001", &address("a@debij.be")).unwrap()
}

fn moment() -> DateTime<Utc> {
    "2026-06-05T09:08:07Z".parse().unwrap()
}

fn message(subject: &str, text: &str, attachments: Vec<Attachment>) -> Message {
    Message {
        from: Mailbox::named("Kinderdagverblijf De Bij", address("info@debij.be")),
        to: vec![Mailbox::named("Noémie Dûpont", address("noemie@crèche.example"))],
        cc: vec![address("stage@ucll.be").into()],
        subject: subject.into(),
        text: text.into(),
        attachments,
    }
}

fn composed(message: &Message) -> Composed {
    message.compose(&id(), moment()).unwrap()
}

#[test]
fn headers_are_as_handed_in_and_the_same_every_time() {
    let message = message("Stage", "Dag", vec![Attachment::pdf("é.pdf", vec![1, 2, 3])]);
    let one = composed(&message);
    let text = String::from_utf8(one.bytes.clone()).unwrap();
    assert!(text.contains("Message-ID: <018f2b7e-0000-7000-8000-000000000001@debij.be>\r\n"));
    assert!(text.contains("Date: Fri, 05 Jun 2026 09:08:07 +0000\r\n"));
    assert!(text.contains("<noemie@xn--crche-5ra.example>"));
    assert_eq!(text.matches("From:").count(), 1);
    assert_eq!(one, composed(&message));
    let to: Vec<String> = one.envelope.to.iter().map(ToString::to_string).collect();
    assert_eq!(to, ["noemie@xn--crche-5ra.example", "stage@ucll.be"]);
}

#[test]
fn line_breaks_in_fields_are_refused() {
    let evil = "x\r\nBcc: spy@evil.example";
    let fine = message("s", "t", vec![]);
    let code = |message: Message| message.compose(&id(), moment()).unwrap_err().code();
    assert_eq!(code(Message { subject: evil.into(), ..fine.clone() }), "mail-subject-control");
    let to = vec![Mailbox::named(evil, address("a@b.be"))];
    assert_eq!(code(Message { to: to.clone(), ..fine.clone() }), "mail-name-control");
    assert_eq!(code(Message { cc: to.clone(), ..fine.clone() }), "mail-name-control");
    assert_eq!(code(Message { from: to[0].clone(), ..fine.clone() }), "mail-name-control");
    let attach = |a: Attachment| Message { attachments: vec![a], ..fine.clone() };
    assert_eq!(code(attach(Attachment::pdf(evil, vec![]))), "mail-file-name-control");
    for kind in [evil, "application/pdf; name=x", "application", "message/rfc822", "/", "a/ b"] {
        let attachment = Attachment { name: "a".into(), kind: kind.into(), bytes: vec![] };
        assert_eq!(code(attach(attachment)), "mail-kind", "{kind}");
    }
    assert_eq!(code(Message { to: vec![], cc: vec![], ..fine.clone() }), "mail-no-receiver");
    assert_eq!(code(Message { subject: "é".repeat(301), ..fine }), "mail-subject-too-long");
    assert!(MessageId::new("a\r\nb: cccccc", &address("a@b.be")).is_err());
    assert!(serde_json::from_str::<MessageId>("\"12345678@b.be>\"").is_err());
}

#[test]
fn ascii_file_names_suit_every_system() {
    for (name, ascii) in [
        ("Eindevaluatie Zoë Çelik.pdf", "Eindevaluatie_Zoe_Celik.pdf"),
        ("verslag", "verslag"),
        ("../../etc/passwd", "etc_passwd"),
        ("a\\b:c*d?.pdf", "a_b_c_d.pdf"),
        ("CON.pdf", "CON_.pdf"),
        ("com1", "com1_"),
        (".hidden", "hidden"),
        ("", "file"),
        ("???.pdf", "file.pdf"),
        ("v1.0 eind. versie", "v1.0_eind.versie"),
    ] {
        assert_eq!(ascii_file_name(name), ascii, "{name}");
    }
}

#[test]
fn the_size_is_told_before() {
    for len in [0, 1, 1_000, 300_000, 5_000_000] {
        let file = Attachment::pdf("Verslag Zoë.pdf", vec![0xa5; len]);
        let text = "Beste Noémie,\n\nHierbij het verslag.\n".repeat(20);
        let real = composed(&message("Verslag", &text, vec![file])).bytes.len() as f64;
        let told = size_on_wire(text.len(), &[len]) as f64;
        assert!((told - real).abs() < real * 0.02 + 500.0, "{len}: told {told}, is {real}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z ,.]{1,30}",
        2 => "[ \t.=?_]{1,6}",
        2 => "[éèêëïöüçñßÆœŒ€–—“”…]{1,10}",
        1 => "(🙂|👩‍🏫|🇧🇪|é|\u{202e}|مرحبا|שלום|日本語|𝒳){1,12}",
        1 => "\\PC{1,20}",
        1 => prop::sample::select(vec!["\n.\n", "\r\n..\r\n", "\r", "\n\n", "From ", "--=_", "=\n", " \n", "\n\t", "\u{85}", "\0"])
            .prop_map(str::to_owned),
        1 => "[x]{990,1200}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn one_line() -> impl Strategy<Value = String> {
    let clean = |s: String| {
        let keep = |c: &char| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}');
        s.chars().filter(keep).take(200).collect::<String>()
    };
    prop_oneof![any_text().prop_map(clean), "\\PC{0,60}", Just("=?utf-8?q?x?= a b".to_owned())]
        .prop_map(clean)
}

fn file() -> impl Strategy<Value = Attachment> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..600),
        prop::collection::vec(prop::sample::select(b"\r\n.= \0\xff".to_vec()), 0..200),
    ];
    (one_line(), bytes).prop_map(|(name, bytes)| Attachment {
        name: name.chars().take(80).collect(),
        kind: "application/pdf".into(),
        bytes,
    })
}

/// Fit for any server: 7-bit, CRLF only, short lines.
fn assert_wire(bytes: &[u8]) {
    assert!(bytes.ends_with(b"\r\n") && bytes.is_ascii());
    for line in bytes.strip_suffix(b"\n").unwrap().split(|&b| b == b'\n') {
        let line = line.strip_suffix(b"\r").expect("CRLF");
        assert!(line.len() <= 998 && !line.contains(&b'\r') && !line.contains(&0));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn everything_comes_back_through_an_independent_parser(
        subject in one_line(), name in one_line(), text in any_text(),
        files in prop::collection::vec(file(), 0..3),
    ) {
        let mut message = message(&subject, &text, files);
        message.to[0].name = Some(name.clone());
        let bytes = composed(&message).bytes;
        assert_wire(&bytes);
        let parsed = MessageParser::default().parse(&bytes).expect("parses");
        let trimmed = name.trim();
        prop_assert_eq!(parsed.subject().unwrap_or_default(), &subject);
        let to = parsed.to().unwrap().first().unwrap();
        prop_assert_eq!(to.name().unwrap_or_default(), trimmed);
        prop_assert_eq!(to.address(), Some("noemie@xn--crche-5ra.example"));
        prop_assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some("info@debij.be"));
        prop_assert!(parsed.bcc().is_none());
        let body = parsed.body_text(0).unwrap().replace("\r\n", "\n");
        prop_assert_eq!(body, canonical_text(&text));
        prop_assert_eq!(parsed.attachment_count(), message.attachments.len());
        for (i, sent) in message.attachments.iter().enumerate() {
            let got = parsed.attachment(i as u32).unwrap();
            prop_assert_eq!(got.contents(), &sent.bytes[..]);
            let shown = got.attachment_name().unwrap();
            let name = if sent.name.trim().is_empty() { "file" } else { &sent.name };
            prop_assert_eq!(shown, name);
        }
    }

    #[test]
    fn ascii_names_are_plain_whatever_comes_in(name in one_line()) {
        let ascii = ascii_file_name(&name);
        prop_assert!(!ascii.is_empty() && ascii.len() <= 90 && !ascii.starts_with('.'));
        prop_assert!(ascii.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.()".contains(&b)), "{}", ascii);
    }
}

/// What Python's parser makes of a message: subject, name, text, files; all as hex of UTF-8.
const PYTHON: &str = r#"
import sys, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
h = lambda b: print(b.hex())
h(str(m["subject"]).encode()); h(m["to"].addresses[0].display_name.encode())
h(m["to"].addresses[0].addr_spec.encode())
h(m.get_body(("plain",)).get_content().encode())
for a in m.iter_attachments():
    h(a.get_filename().encode()); h(a.get_payload(decode=True))
"#;

#[test]
fn python_reads_the_same() {
    let subject =
        "Eindevaluatie – Zoë Çelik, 3ᵉ jaar 🙂 en nog heel veel meer woorden tot de regel vol is";
    let text = "Beste Noémie,\n\n.\n..punt\nمرحبا שלום = 100 %\nlange regel ".to_owned()
        + &"é".repeat(900);
    let name =
        "Eindevaluatie Zoë Çelik – 2025-2026, definitieve versie na het gesprek (ondertekend).pdf";
    let pdf: Vec<u8> = (0..100_000u32).map(|i| (i.wrapping_mul(i) >> 3) as u8).collect();
    let message = message(subject, &text, vec![Attachment::pdf(name, pdf.clone())]);
    let Ok(mut python) = Command::new("python3")
        .args(["-c", PYTHON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        // Not `eprintln!`: the test runner would swallow it.
        let _ = writeln!(std::io::stderr(), "SKIPPED: no python3 on this machine");
        return;
    };
    python.stdin.take().unwrap().write_all(&composed(&message).bytes).unwrap();
    let out = python.wait_with_output().unwrap();
    assert!(out.status.success());
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let lines: Vec<String> =
        String::from_utf8(out.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(lines[0], hex(subject.as_bytes()));
    assert_eq!(lines[1], hex("Noémie Dûpont".as_bytes()));
    assert_eq!(lines[2], hex(b"noemie@xn--crche-5ra.example"));
    assert_eq!(lines[3], hex(canonical_text(&text).as_bytes()));
    assert_eq!(lines[4], hex(name.as_bytes()));
    assert_eq!(lines[5], hex(&pdf));
}
