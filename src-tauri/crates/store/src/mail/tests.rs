//! Messages and accounts in the file: kept, found, erased, out of the history.

use mentormap_domain::ids::{MailId, PersonId, PlacementId};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    ErasedId, ErasedKind, Erasure, Store, StoredAccount, StoredMail, Table,
    testing::{at, entry, id, intern_id, placement_id, populated, run},
};

fn mail(n: u128, placement: PlacementId, open: bool, content: &str) -> StoredMail {
    StoredMail {
        id: MailId::from(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 | n)),
        placement,
        author: Some(id(Table::Person, 1)),
        open,
        outbox: open.then(|| r#"{"state":{"state":"queued"}}"#.into()),
        body: r#"{"subject":"About it","text":"words","to":[]}"#.into(),
        content: Some(content.into()),
        created: at(i64::try_from(n).unwrap()),
    }
}

fn account(person: Option<PersonId>) -> StoredAccount {
    StoredAccount {
        person,
        body: r#"{"host":"mail.example"}"#.into(),
        password: Some(Zeroizing::new("geheim-woord-42".into())),
    }
}

fn erase(store: &mut Store, kind: ErasedKind, id: Uuid) {
    let erasure =
        Erasure { whom: ErasedId { kind, id }, who: None, at: at(99), former: "somebody" };
    assert!(store.erase(&erasure).unwrap());
}

#[test]
fn a_message_is_kept_and_found_by_where_it_stands() {
    let mut store = populated();
    let trail = entry("mail-queue");
    let hash = store.keep_content(b"bytes that left").unwrap();
    let (first, second) =
        (mail(1, placement_id(0), true, &hash), mail(2, placement_id(0), false, &hash));
    store.keep_mail(&first, Some(&trail)).unwrap();
    store.keep_mail(&second, None).unwrap();
    let read = store.read();
    assert_eq!(read.mail(first.id).unwrap().as_ref(), Some(&first));
    assert_eq!(read.mails_of(placement_id(0)).unwrap(), [second.clone(), first.clone()]);
    assert_eq!(read.mails_of(placement_id(1)).unwrap(), []);
    assert_eq!(read.mails_open().unwrap(), std::slice::from_ref(&first));
    assert_eq!(read.mails_settled(at(2)).unwrap(), std::slice::from_ref(&second));
    assert_eq!(read.mails_settled(at(3)).unwrap(), []);
    let sent = StoredMail { open: false, outbox: Some("{}".into()), ..first };
    store.keep_mail(&sent, None).unwrap();
    assert_eq!(store.read().mails().unwrap(), [sent, second]);
}

#[test]
fn undo_does_not_see_it_and_the_trail_does() {
    let mut store = populated();
    let label = store.undo_label().unwrap();
    let before = store.read().history(100).unwrap().len();
    store.keep_mail(&mail(1, placement_id(0), true, "00"), Some(&entry("mail-queue"))).unwrap();
    store.keep_mail(&mail(1, placement_id(0), false, "00"), None).unwrap();
    assert_eq!(store.undo_label().unwrap(), label);
    let lines = store.read().history(100).unwrap();
    assert_eq!(lines.len(), before + 1, "what the outbox does by itself leaves no line");
    assert_eq!(lines[0].op, "mail-queue");
    assert!(store.undo(at(5), None).unwrap().is_some());
    assert_eq!(store.read().mails().unwrap().len(), 1);
}

#[test]
fn a_copy_is_kept_as_long_as_a_message_names_it() {
    let mut store = populated();
    let hash = store.keep_content(b"bytes that left").unwrap();
    store.keep_mail(&mail(1, placement_id(0), false, &hash), None).unwrap();
    let whom = ErasedId { kind: ErasedKind::Intern, id: intern_id(0).into() };
    let counts = store.erasure_counts(whom, "").unwrap();
    assert_eq!((counts.mails, counts.mails_open), (1, 0));
    store.contents.unsettle().unwrap();
    store.settle_contents().unwrap();
    assert_eq!(store.content(&hash).unwrap(), b"bytes that left");
    assert_eq!(store.integrity().unwrap(), [""; 0]);
    erase(&mut store, ErasedKind::Intern, intern_id(0).into());
    assert!(store.read().mails().unwrap().is_empty());
    assert!(store.content(&hash).is_err(), "the copy goes with the intern");
}

#[test]
fn with_a_placement_out_of_the_bin_goes_its_mail() {
    let mut store = populated();
    store.keep_mail(&mail(1, placement_id(0), true, "00"), None).unwrap();
    store.keep_mail(&mail(2, placement_id(1), true, "00"), None).unwrap();
    run(&mut store, "bin", |tx| {
        let mut placement: mentormap_domain::placement::Placement =
            tx.get(&placement_id(0))?.unwrap();
        placement.binned = Some(at(10));
        tx.put(&placement)
    })
    .unwrap();
    store.purge_bin(at(11), at(12), None).unwrap();
    let left: Vec<PlacementId> =
        store.read().mails().unwrap().iter().map(|mail| mail.placement).collect();
    assert_eq!(left, [placement_id(1)]);
}

#[test]
fn who_is_erased_stands_in_no_message() {
    let mut store = populated();
    let person: PersonId = id(Table::Person, 2);
    let known: mentormap_domain::person::Person = store.read().get(&person).unwrap().unwrap();
    let name = known.name.trim();
    let named = serde_json::json!({
        "subject": format!("To {name}"), "text": format!("Dear {name}"), "to": [{"name": name}],
    });
    let named = named.to_string();
    let hash = store.keep_content(named.as_bytes()).unwrap();
    let sent = StoredMail { body: named, ..mail(1, placement_id(0), false, &hash) };
    let waits = StoredMail { author: Some(person), ..mail(2, placement_id(0), true, &hash) };
    let other = mail(3, placement_id(1), false, &hash);
    for mail in [&sent, &waits, &other] {
        store.keep_mail(mail, None).unwrap();
    }
    store.keep_mail_account(&account(Some(person)), &entry("mail-account-save")).unwrap();
    let whom = ErasedId { kind: ErasedKind::Person, id: person.into() };
    let counts = store.erasure_counts(whom, &known.name).unwrap();
    assert_eq!((counts.mails, counts.mails_open), (1, 1), "said before");
    erase(&mut store, ErasedKind::Person, person.into());
    let left = store.read().mails().unwrap();
    assert_eq!(left.len(), 2, "what waits is not sent any more");
    assert_eq!(left[0].content, None);
    let body: serde_json::Value = serde_json::from_str(&left[0].body).unwrap();
    assert_eq!(body["to"][0]["name"], "somebody");
    assert!(body["subject"] == "" && body["text"] == "", "{body}");
    assert_eq!(left[1], other);
    assert!(store.read().mail_account(Some(person)).unwrap().is_none());
}

#[test]
fn an_account_comes_back_and_stays_out_of_history_and_debug() {
    let mut store = populated();
    let whose = [Some(id(Table::Person, 1)), None];
    for person in whose {
        store.keep_mail_account(&account(person), &entry("mail-account-save")).unwrap();
        assert!(store.read().mail_account(person).unwrap() == Some(account(person)));
    }
    assert!(!format!("{:?}", account(None)).contains("geheim"));
    let sql = "SELECT count(*) FROM history_change
               WHERE instr(coalesce(before, '') || coalesce(after, ''), 'geheim') > 0";
    let found: i64 = store.conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(found, 0);
    assert!(store.remove_mail_account(None, &entry("mail-account-remove")).unwrap());
    assert!(!store.remove_mail_account(None, &entry("mail-account-remove")).unwrap());
    assert!(store.read().mail_account(None).unwrap().is_none());
}
