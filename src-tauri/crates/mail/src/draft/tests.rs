use super::{Sender, draft};
use crate::address::Address;
use crate::message::{Attachment, Mailbox, Message};
use mail_parser::{MessageParser, MimeHeaders};

fn message(to: Vec<Mailbox>) -> Message {
    Message {
        from: Mailbox::named("De Bij", Address::parse("info@debij.be").unwrap()),
        to,
        cc: vec![],
        subject: "Eindevaluatie van Zoë Çelik – 15 juni".into(),
        text: "Beste Noémie,\n\nHierbij het verslag. ✔\n.\nGroet".into(),
        attachments: vec![Attachment::pdf(
            "Eindevaluatie Zoë Çelik.pdf",
            b"%PDF-1.7\0\xff".to_vec(),
        )],
    }
}

fn written(sender: Sender) -> String {
    let to = Mailbox::named("Noémie", Address::parse("noemie@ucll.be").unwrap());
    let bytes = draft(&message(vec![to]), "2026-06-15T10:00:00Z".parse().unwrap(), sender).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_draft_is_unsent_without_id_and_names_files_in_ascii() {
    let text = written(Sender::OfTheProgram);
    assert!(text.is_ascii() && text.contains("X-Unsent: 1\r\n"));
    let lower = text.to_lowercase();
    assert!(
        !lower.contains("message-id") && !lower.starts_with("from:") && !lower.contains("\nfrom:")
    );
    assert!(
        text.contains("filename=\"Eindevaluatie_Zoe_Celik.pdf\"") && !text.contains("filename*")
    );
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "only CRLF");
    assert!(written(Sender::Named).contains("From: De Bij\r\n <info@debij.be>\r\n"));
}

#[test]
fn an_independent_parser_reads_it() {
    let text = written(Sender::OfTheProgram);
    let parsed = MessageParser::default().parse(text.as_bytes()).unwrap();
    assert_eq!(parsed.subject(), Some("Eindevaluatie van Zoë Çelik – 15 juni"));
    assert_eq!(parsed.to().unwrap().first().unwrap().name(), Some("Noémie"));
    let body = parsed.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(body, "Beste Noémie,\n\nHierbij het verslag. ✔\n.\nGroet\n");
    let file = parsed.attachment(0).unwrap();
    assert_eq!(file.contents(), b"%PDF-1.7\0\xff");
    assert_eq!(file.attachment_name(), Some("Eindevaluatie_Zoe_Celik.pdf"));
}

#[test]
fn receivers_may_come_later() {
    let bytes =
        draft(&message(vec![]), "2026-06-15T10:00:00Z".parse().unwrap(), Sender::OfTheProgram);
    assert!(!String::from_utf8(bytes.unwrap()).unwrap().contains("To:"));
}
