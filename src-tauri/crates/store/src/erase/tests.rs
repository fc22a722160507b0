//! After an erasure no word of the person is in any table, index, image, page or attachment, and
//! what belongs to others is as it was.

use std::{collections::BTreeSet, fs, path::Path};

use mentormap_domain::{
    arrangement::{Arrangement, Contact},
    dossier::{
        Attachment, AttachmentKind, Body, DossierEntry, Handover, Meeting, Signature, Subject,
        content_hash,
    },
    form::{MeetingKind, Role},
    ids::{EntryId, InternId, PersonId, PlacementId, SupervisorId},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::Supervisor,
};
use rusqlite::types::Value;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::{KeyFile, testing::*};

const FORMER: &str = "a former colleague";

struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    fn open(&self) -> Store {
        Store::open(&self.0.path().join("db"), &KeyFile::at(self.0.path().join("key")), at(0))
            .unwrap()
    }
}

/// Whether `word` stands in a row of any table, the innards of search and the history among them,
/// in the vocabulary of an index, or anywhere in the pages of the file without its cipher.
fn tells(store: &Store, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let mut statement = store.conn.prepare(sql).unwrap();
    let names: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let lower = word.to_lowercase();
    let has = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains(&lower);
    for name in &names {
        let mut rows = store.conn.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for i in 0..columns {
                let told = match row.get::<_, Value>(i).unwrap() {
                    Value::Text(text) => has(text.as_bytes()),
                    Value::Blob(bytes) => has(&bytes),
                    _ => false,
                };
                if told {
                    found.push(name.clone());
                }
            }
        }
        if name.ends_with("_fts") {
            let vocabulary =
                format!("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {name}, row);");
            store.conn.execute_batch(&vocabulary).unwrap();
            let sql = "SELECT count(*) FROM temp.words WHERE instr(term, ?1) > 0";
            let count: u32 = store.conn.query_row(sql, [&lower], |row| row.get(0)).unwrap();
            store.conn.execute_batch("DROP TABLE temp.words").unwrap();
            if count > 0 {
                found.push(format!("{name} vocabulary"));
            }
        }
    }
    drop(statement);
    if has(&plain_pages(store)) {
        found.push("pages".to_owned());
    }
    found
}

/// The pages of the file as they lie there, free ones too, without the cipher; none in memory.
fn plain_pages(store: &Store) -> Vec<u8> {
    use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};
    const PAGE: usize = 4096;
    const RESERVE: usize = 80;
    let Some(key) = store.key() else { return Vec::new() };
    empty_log(&store.conn).unwrap();
    let hex = key.to_hex();
    let digit = |i: usize| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap();
    let key: [u8; 32] = std::array::from_fn(digit);
    let file = fs::read(store.conn.path().unwrap()).unwrap();
    let mut plain = Vec::new();
    for (n, page) in file.chunks_exact(PAGE).enumerate() {
        // The salt stands where the first page begins.
        let from = if n == 0 { 16 } else { 0 };
        let (sealed, rest) = page[from..].split_at(PAGE - RESERVE - from);
        let mut page = sealed.to_vec();
        let iv: [u8; 16] = rest[..16].try_into().unwrap();
        let cipher = cbc::Decryptor::<aes::Aes256>::new(&key.into(), &iv.into());
        plain.extend_from_slice(cipher.decrypt_padded::<NoPadding>(&mut page).unwrap());
    }
    assert!(plain.windows(6).any(|six| six == b"CREATE"), "the schema can be read");
    plain
}

fn erasure(whom: ErasedId) -> Erasure<'static> {
    Erasure { whom, who: None, at: at(99), former: FORMER }
}

fn whom<T: Into<Uuid>>(kind: ErasedKind, id: T) -> ErasedId {
    ErasedId { kind, id: id.into() }
}

/// Everything of the first intern says one word; it was written, changed, undone and binned.
fn marked(store: &mut Store, word: &str) {
    populate(store);
    let hash = store.keep_content(word.as_bytes()).unwrap();
    let placement: PlacementId = placement_id(0);
    let first = Placement { intern: intern_id(0), ..self::placement(0, 12) };
    run(store, "mark", |tx| {
        for slot in [1, 2] {
            tx.put(&Placement { intern: intern_id(1), ..self::placement(slot, 12) })?;
            tx.put(&Observation { placement: placement_id(slot), ..observation(slot, 12) })?;
        }
        tx.put(&Intern { name: word.into(), email: format!("{word}@x.be"), ..intern(0, 13) })?;
        tx.put(&Placement {
            arrangement: Arrangement {
                remark: word.into(),
                contacts: vec![Contact { name: word.into(), ..Contact::default() }],
                ..Arrangement::default()
            },
            ..first
        })?;
        tx.put(&Observation { placement, text: format!("{word} eet."), ..observation(0, 13) })?;
        let evaluation = mentormap_domain::evaluation::Evaluation {
            conclusion: word.into(),
            ..evaluation(0, 12)
        };
        tx.put(&evaluation)?;
        tx.put(&mentormap_domain::evaluation::Rating { remark: word.into(), ..rating(0, 12) })?;
        let point = mentormap_domain::evaluation::Point {
            evaluation: evaluation.id,
            text: word.into(),
            expected: word.into(),
            ..point(0, 12)
        };
        tx.put(&point)?;
        tx.put(&mentormap_domain::evaluation::Answer {
            value: word.into(),
            reason: word.into(),
            ..answer(0, 12)
        })?;
        let body = Attachment {
            of: None,
            name: format!("{word}.pdf"),
            file_kind: AttachmentKind::Pdf,
            size: word.len() as u64,
            hash: hash.clone(),
        };
        tx.put(&DossierEntry { body: body.into(), placement, ..dossier_entry(7, 12) })
    })
    .unwrap();
    let gone = Observation { placement, text: format!("weg {word}"), ..observation(9, 12) };
    run(store, "add", |tx| tx.put(&gone)).unwrap();
    run(store, "remove", |tx| tx.remove::<Observation>(&gone.id)).unwrap();
    run(store, "undone", |tx| tx.put(&Observation { text: word.into(), ..gone.clone() })).unwrap();
    store.undo(at(5), None).unwrap();
}

#[test]
fn no_word_of_an_intern_is_left_and_others_keep_theirs() {
    let place = Place::new();
    let mut store = place.open();
    marked(&mut store, "Kwikzilverdans");
    // One entry for two: that of the other stays in the history.
    run(&mut store, "both", |tx| {
        let placement = placement_id(0);
        let text = "Kwikzilverdans twee".into();
        tx.put(&Observation { text, placement, ..observation(0, 13) })?;
        let text = "Van een ander".into();
        tx.put(&Observation { text, placement: placement_id(1), ..observation(1, 13) })
    })
    .unwrap();
    let others = |store: &Store| {
        let read = store.read();
        let mut kept: Vec<Observation> = read.all().unwrap();
        kept.retain(|one| one.placement != placement_id(0));
        kept
    };
    let kept = others(&store);
    assert!(!kept.is_empty() && !tells(&store, "Kwikzilverdans").is_empty());
    assert!(place.0.path().join("attachments").read_dir().unwrap().count() > 0);

    let id = whom(ErasedKind::Intern, intern_id(0));
    let mine = store
        .read()
        .all::<Placement>()
        .unwrap()
        .iter()
        .filter(|p| p.intern == intern_id(0))
        .count();
    let counts = store.erasure_counts(id, "Kwikzilverdans").unwrap();
    assert_eq!(counts.placements as usize, mine);
    assert!(counts.observations > 0 && counts.files == 1 && counts.evaluations > 0);
    assert!(store.erase(&erasure(id)).unwrap());

    assert_eq!(tells(&store, "Kwikzilverdans"), Vec::<String>::new());
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    assert_eq!(others(&store), kept);
    let attachments = place.0.path().join("attachments").read_dir().unwrap();
    assert_eq!(attachments.count(), 0);
    assert!(!store.holds(id).unwrap());
    let trail = store.read().history(50).unwrap();
    assert_eq!(trail[0].op, ERASE_OP);
    assert!(trail.iter().any(|line| line.op == "both" && line.changes.len() == 1));
    assert_eq!(store.undo(at(100), None).unwrap(), None, "the way back is closed");
    assert!(fs::metadata(place.0.path().join("db-wal")).map_or(true, |log| log.len() == 0));
    drop(store);
    assert_eq!(tells(&place.open(), "Kwikzilverdans"), Vec::<String>::new());
}

#[test]
fn what_comes_after_an_erasure_can_be_undone_and_search_still_finds() {
    let mut store = populated();
    let other = Placement { intern: intern_id(1), ..placement(1, 12) };
    run(&mut store, "other", |tx| tx.put(&other)).unwrap();
    store.erase(&erasure(whom(ErasedKind::Intern, intern_id(0)))).unwrap();
    let left: Vec<Placement> = store.read().all().unwrap();
    let other = left.first().unwrap().id;
    let text = "Zwaluwstaart".to_owned();
    let new = Observation { placement: other, text, binned: None, ..observation(8, 12) };
    run(&mut store, "after", |tx| tx.put(&new)).unwrap();
    assert_eq!(store.read().search("zwaluw", 5).unwrap().len(), 1);
    assert_eq!(store.undo(at(100), None).unwrap().unwrap().op, "after");
    assert_eq!(store.read().search("zwaluw", 5).unwrap().len(), 0);
}

#[test]
fn erasing_twice_is_erasing_once_and_a_stranger_is_nobody() {
    let mut store = populated();
    let id = whom(ErasedKind::Intern, intern_id(0));
    assert!(store.erase(&erasure(id)).unwrap());
    let after = dump(&store.conn);
    assert!(!store.erase(&erasure(id)).unwrap());
    assert!(!store.erase(&erasure(whom(ErasedKind::Person, Uuid::from_u128(7)))).unwrap());
    assert_eq!(dump(&store.conn), after);
}

#[test]
fn a_colleague_leaves_what_was_written_and_no_name() {
    let place = Place::new();
    let mut store = place.open();
    populate(&mut store);
    let me: PersonId = id(Table::Person, 0);
    let placement = placement_id(1);
    let meeting = Meeting {
        present: vec!["Ann Kwikzilver".into(), "Bram".into()],
        meeting_kind: MeetingKind::Exploratory,
        ..empty_meeting()
    };
    let talk = DossierEntry { placement, body: meeting.into(), ..dossier_entry(5, 12) };
    let signature = |slot: u8, subject, name: &str, hash: String| DossierEntry {
        placement,
        body: Signature {
            subject,
            role: Role::Mentor,
            name: name.into(),
            strokes: vec![vec![[1, 2], [3, 4]]],
            at: at(3),
            hash,
        }
        .into(),
        ..dossier_entry(slot, 12)
    };
    let hash = content_hash(&talk.body).unwrap();
    let handover = Handover { date: day(3), from: Some(me), to: None, text: "Neemt over.".into() };
    run(&mut store, "older name", |tx| {
        tx.put(&Person { name: "Ann Kwikzilver".into(), ..person(0, 12) })
    })
    .unwrap();
    run(&mut store, "write", |tx| {
        tx.put(&Person {
            name: "An Kwikzilver".into(),
            email: "kwik@x.be".into(),
            ..person(0, 12)
        })?;
        tx.put(&Placement { mentors: vec![me, id(Table::Person, 1)], ..self::placement(1, 12) })?;
        tx.put(&Observation {
            author: Some(me),
            placement,
            text: "Bouwt.".into(),
            ..observation(0, 12)
        })?;
        tx.put(&talk)?;
        tx.put(&DossierEntry { placement, body: handover.clone().into(), ..dossier_entry(6, 12) })?;
        tx.put(&signature(7, Subject::Entry(talk.id), "an kwikzilver", hash.clone()))?;
        tx.put(&signature(8, Subject::Entry(talk.id), "Bram", hash.clone()))
    })
    .unwrap();
    store.erase(&erasure(whom(ErasedKind::Person, me))).unwrap();

    assert_eq!(tells(&store, "kwikzilver"), Vec::<String>::new());
    assert_eq!(tells(&store, "kwik@x.be"), Vec::<String>::new());
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    let read = store.read();
    let kept = read.get::<Observation>(&observation_id(0)).unwrap().unwrap();
    assert_eq!((kept.author, kept.text.as_str()), (None, "Bouwt."));
    let mentors = read.get::<Placement>(&placement).unwrap().unwrap().mentors;
    assert_eq!(mentors, vec![id(Table::Person, 1)]);
    let now = read.get::<DossierEntry>(&talk.id).unwrap().unwrap();
    let Body::Meeting(meeting) = &now.body else { panic!() };
    assert_eq!(meeting.present, vec![FORMER.to_owned(), "Bram".to_owned()]);
    let hash = content_hash(&now.body).unwrap();
    let signature = |slot: u8| -> Signature {
        let id: EntryId = id(Table::Entry, slot);
        let entry: DossierEntry = read.get(&id).unwrap().unwrap();
        entry.part::<Signature>().unwrap().clone()
    };
    assert_eq!(signature(7).name, FORMER);
    assert_eq!(signature(7).strokes, Vec::<Vec<[u16; 2]>>::new());
    assert_eq!((signature(7).hash, signature(8).hash), (hash.clone(), hash));
    assert_eq!(signature(8).strokes.len(), 1, "another's stays as it was drawn");
    let entry: DossierEntry = read.get(&id::<EntryId>(Table::Entry, 6)).unwrap().unwrap();
    assert_eq!(entry.part::<Handover>().unwrap().from, None);
}

#[test]
fn a_supervisor_leaves_the_placement_without_one() {
    let mut store = populated();
    let one: SupervisorId = id(Table::Supervisor, 0);
    let contact =
        Contact { name: "Bie Kwikzilver".into(), phone: "0470".into(), ..Contact::default() };
    run(&mut store, "write", |tx| {
        tx.put(&Supervisor {
            name: "Bie Kwikzilver".into(),
            phone: "0470".into(),
            ..supervisor(0, 12)
        })?;
        let contacts = vec![contact.clone()];
        let arrangement = Arrangement { contacts, ..Arrangement::default() };
        tx.put(&Placement { supervisor: Some(one), arrangement, ..self::placement(1, 12) })
    })
    .unwrap();
    store.erase(&erasure(whom(ErasedKind::Supervisor, one))).unwrap();
    assert_eq!(tells(&store, "kwikzilver"), Vec::<String>::new());
    assert_eq!(tells(&store, "0470"), Vec::<String>::new());
    let placement = store.read().get::<Placement>(&placement_id(1)).unwrap().unwrap();
    assert_eq!(placement.supervisor, None);
}

fn empty_meeting() -> Meeting {
    serde_json::from_str(r#"{"meeting_kind":"exploratory"}"#).unwrap()
}

#[test]
fn the_ledger_outlives_tearing_and_meets_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let one = whom(ErasedKind::Intern, intern_id(0));
    let two = whom::<PersonId>(ErasedKind::Person, id(Table::Person, 1));
    assert!(Ledger::read(&path("none")).unwrap().is_empty());
    let mut ledger = Ledger::default();
    ledger.begin(one);
    ledger.begin(two);
    ledger.finish(one);
    ledger.write(&path("a")).unwrap();
    assert_eq!(Ledger::read(&path("a")).unwrap(), ledger);
    assert_eq!(ledger.open().collect::<Vec<_>>(), [two]);
    check_plain(&path("a"));

    Ledger::share(&path("a"), &path("b")).unwrap();
    let other = Ledger::read(&path("b")).unwrap();
    assert_eq!(other.all().collect::<BTreeSet<_>>(), BTreeSet::from([one, two]));
    assert_eq!(other.open().count(), 2, "what is done here is still to be done there");

    let text = fs::read_to_string(path("a")).unwrap();
    fs::write(path("torn"), &text[..text.len() - 9]).unwrap();
    assert!(Ledger::read(&path("torn")).unwrap().all().any(|whom| whom == one));
}

/// Nothing but kinds and ids.
fn check_plain(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("mentormap-erased/1"));
    assert!(lines.all(|line| line.trim_end_matches(" done").parse::<ErasedId>().is_ok()));
}

#[test]
fn an_intern_that_was_only_in_the_history_is_taken_out_of_it() {
    let mut store = populated();
    let id: InternId = id(Table::Intern, 9);
    let gone = Intern { name: "Kwikzilverdans".into(), ..intern(9, 12) };
    run(&mut store, "add", |tx| tx.put(&gone)).unwrap();
    run(&mut store, "remove", |tx| tx.remove::<Intern>(&id)).unwrap();
    store.erase(&erasure(whom(ErasedKind::Intern, id))).unwrap();
    assert_eq!(tells(&store, "Kwikzilverdans"), Vec::<String>::new());
}
