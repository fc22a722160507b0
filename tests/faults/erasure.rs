//! Who is erased is nowhere any more: a word stands in every text that can be kept of an intern,
//! in what was before, in the bin and in the history; after the erasure it is in no file that the
//! program wrote, opened with its key, and after putting back the backup from before neither.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use mentormap_app::{
    Binder, Desk, NoVault,
    wire::{
        Concept, Item,
        backup::BackupChoice,
        personal::{EraseDraft, PersonKind, PersonRef},
    },
};
use mentormap_domain::dossier::Kind;
use mentormap_faults_probe::rusqlite::{Connection, types::ValueRef};
use mentormap_store::backup::BackupReason;
use serde_json::{Value, json};

use crate::support::{
    Figures, Place,
    place::files,
    work::{clock, sample},
};

/// Stands in every text of the intern, and nowhere else.
const WORD: &str = "zqxverased";

/// Keys whose values are no free text: ids, references, days, words of a fixed set, hashes. A new
/// field that is none of these gets the word, or fails the test until it is said what it is.
const FIXED: &[&str] = &[
    "id",
    "placement",
    "intern",
    "school",
    "programme",
    "uniform",
    "school_form",
    "group",
    "supervisor",
    "mentors",
    "start",
    "end",
    "author",
    "date",
    "tone",
    "visibility",
    "indicators",
    "created",
    "binned",
    "moment",
    "state",
    "evaluation",
    "indicator",
    "underlined",
    "kind",
    "observation",
    "form",
    "item",
    "from",
    "to",
    "due",
    "received",
    "signed",
    "signed_by",
    "of",
    "file_kind",
    "hash",
    "meeting_kind",
    "with",
    "who",
    "by",
    "done",
    "handed_over",
    "talk",
    "outcome",
    "subject",
    "at",
    "rule",
    "role",
    "observed",
    "participated",
    "independent",
    "day_kind",
    "made_up",
    "full_weeks",
    "moved",
    "semester",
    "until",
    "strokes",
];
/// Keys of `FIXED` that are text after all where they stand.
const TEXT: &[(&str, &str)] =
    &[("contacts", "role"), ("attendance", "intern"), ("project", "outcome")];

#[test]
fn no_word_of_the_erased_is_left_nor_comes_back() {
    let mut figures = Figures::of("erasure");
    let place = Place::new();
    let (folder, stick) = (place.join("binder"), place.join("stick"));
    fs::create_dir(&stick).expect("a stick");
    let (document, intern, fields) = marked(&place);
    let mut binder = Binder::create(&folder, clock()).expect("a binder");
    binder.import(&document, false).expect("taken in");
    let director = director(&mut binder);
    binder.me_choose(director).expect("chosen");
    binder.second_choose(&stick).expect("a second place");
    live(&mut binder);
    binder.backup_now(BackupReason::Asked).expect("a backup");
    wait_for(&stick);
    let before = told(&folder).len() + told(&stick).len();
    assert!(before > 100, "the word is not even there before: {before}");

    let name = format!("{WORD} name");
    let person = PersonRef { kind: PersonKind::Intern, id: intern };
    let start = Instant::now();
    let erased = binder.person_erase(EraseDraft { person: person.clone(), confirm: name });
    let erased = erased.expect("erased").value;
    let took = start.elapsed();
    assert!(erased.backups >= 2 && erased.left == 0, "{erased:?}");
    let mut left = told(&folder);
    left.extend(told(&stick));
    let backups = binder.backups().expect("backups");
    drop(binder);

    let mut restored = Vec::new();
    let mut desk = Desk::new(folder.clone(), Box::new(|| clock()), Box::new(NoVault));
    let choice = |row: &mentormap_app::wire::backup::BackupRow| BackupChoice {
        place: row.place,
        id: row.id.clone(),
        passphrase: None,
        words: None,
    };
    for row in &backups {
        desk.backup_restore(choice(row)).expect("put back");
        restored.extend(told(&folder));
    }
    // A whole document from before brings nobody back either.
    desk.with(|binder| binder.import(&document, false)).expect("taken in again");
    drop(desk);
    let imported = told(&folder);

    figures.line("texts with the word, of every kind", fields);
    figures.line("places with it before, of rows, images, indexes", before);
    figures.line("backups cleaned, in both places", erased.backups);
    figures.line("places with it after", left.len());
    figures.line("backups from before put back", backups.len());
    figures.line("places with it after that", restored.len());
    figures.line("places with it after the document from before", imported.len());
    figures.line("milliseconds for the erasure", took.as_millis());
    figures.show();
    assert!(left.is_empty(), "{left:#?}");
    assert!(!backups.is_empty() && restored.is_empty(), "{restored:#?}");
    assert!(imported.is_empty(), "{imported:#?}");
}

/// A half-way erasure is finished at the next opening.
#[test]
fn what_was_stopped_half_way_is_finished_at_the_next_opening() {
    let place = Place::new();
    let folder = place.join("binder");
    let (document, intern, _) = marked(&place);
    let mut binder = Binder::create(&folder, clock()).expect("a binder");
    binder.import(&document, false).expect("taken in");
    binder.backup_now(BackupReason::Asked).expect("a backup");
    drop(binder);
    // All that a crash right after the first step leaves.
    fs::write(folder.join("erased"), format!("mentormap-erased/1\nintern {intern}\n"))
        .expect("told");
    drop(Binder::open(&folder, clock()).expect("opened"));
    assert_eq!(told(&folder), Vec::<String>::new());
    let ledger = fs::read_to_string(folder.join("erased")).expect("a ledger");
    assert_eq!(ledger, format!("mentormap-erased/1\nintern {intern} done\n"));
}

/// The sample as a document in which every text of one intern holds the word; with the id of the
/// intern, and in how many texts that is.
fn marked(place: &Place) -> (String, String, usize) {
    let mut from = sample(&place.join("from"));
    let mut file: Value =
        serde_json::from_str(&from.export().expect("a document")).expect("a document");
    drop(from);
    let list = |file: &Value, of: &str| file[of].as_array().cloned().unwrap_or_default();
    let placement = busiest(&file);
    let intern = list(&file, "placements")
        .iter()
        .find(|one| one["id"] == placement)
        .map(|one| one["intern"].clone())
        .expect("a placement");
    whole(&mut file, &placement);
    let evaluations: BTreeSet<String> = list(&file, "evaluations")
        .iter()
        .filter(|one| one["placement"] == placement)
        .map(|one| one["id"].to_string())
        .collect();
    let mut count = 0;
    let mut kinds = BTreeSet::new();
    for (of, key) in [
        ("interns", "id"),
        ("placements", "intern"),
        ("observations", "placement"),
        ("evaluations", "placement"),
        ("dossier", "placement"),
        ("ratings", "evaluation"),
        ("points", "evaluation"),
        ("answers", "evaluation"),
    ] {
        for one in file[of].as_array_mut().into_iter().flatten() {
            let mine = one[key] == intern
                || one[key] == placement
                || evaluations.contains(&one[key].to_string());
            if !mine {
                continue;
            }
            if of == "dossier" {
                kinds.insert(one["body"]["kind"].as_str().unwrap_or_default().to_owned());
            }
            mark(one, of, &mut count);
        }
    }
    for one in file["interns"].as_array_mut().into_iter().flatten() {
        if one["id"] == intern {
            one["name"] = format!("{WORD} name").into();
        }
    }
    let all: BTreeSet<String> = Kind::ALL
        .iter()
        .map(|kind| serde_json::to_value(kind).expect("a kind"))
        .map(|kind| kind.as_str().expect("a word").to_owned())
        .filter(|kind| kind != "attachment" && kind != "version")
        .collect();
    let missing: Vec<&String> = all.difference(&kinds).collect();
    assert!(missing.is_empty(), "no {missing:?} of the intern");
    (file.to_string(), intern.as_str().expect("an id").to_owned(), count)
}

/// The placement with the most in its dossier.
fn busiest(file: &Value) -> Value {
    let count = |id: &Value| {
        let all = file["dossier"].as_array().into_iter().flatten();
        all.filter(|one| one["placement"] == *id).count()
    };
    let all = file["placements"].as_array().into_iter().flatten();
    all.map(|one| one["id"].clone()).max_by_key(|id| count(id)).expect("a placement")
}

/// Adds what the sample does not have: every kind of the dossier with all its texts, what was
/// arranged, and why it is kept longer.
fn whole(file: &mut Value, placement: &Value) {
    let evaluation = file["evaluations"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|one| one["placement"] == *placement && one["author"] == "mentor")
        .map(|one| one["id"].clone())
        .expect("an evaluation");
    let day = "2026-10-01";
    let bodies = [
        json!({"kind": "attendance", "date": "2026-08-01", "mentor": "x", "intern": "x",
               "remark": "x", "absence": {"justified": true, "reason": "x"}}),
        json!({"kind": "activity", "heading": "x", "title": "x", "remark": "x"}),
        json!({"kind": "plan", "date": day, "text": "x"}),
        json!({"kind": "document", "title": "x", "remark": "x"}),
        json!({"kind": "meeting", "meeting_kind": "coaching", "title": "x", "place": "x",
               "focus": "x", "before": "x", "notes": "x", "after": "x", "present": ["x"]}),
        json!({"kind": "sheet", "from": day, "to": day, "well": "x", "next": "x", "reply": "x"}),
        json!({"kind": "agreement", "text": "x"}),
        json!({"kind": "handover", "date": day, "text": "x"}),
        json!({"kind": "warning", "date": day, "facts": "x", "expected": "x",
               "outcome": "mended", "outcome_text": "x"}),
        json!({"kind": "signature", "subject": {"what": "attendance"}, "role": "mentor",
               "name": "x", "strokes": [], "at": "2026-10-01T08:00:00Z", "hash": "00"}),
        json!({"kind": "comment", "subject": {"what": "evaluation", "id": evaluation},
               "place": "x", "text": "x"}),
        json!({"kind": "view", "evaluation": evaluation, "form": "f", "item": "i", "value": "x",
               "reason": "x"}),
    ];
    let mut project = json!({"kind": "project", "title": "x", "class": "x", "description": "x",
        "goals": "x", "desired": "x", "questions": "x", "outcome": "x"});
    let entries = file["dossier"].as_array_mut().expect("a dossier");
    let known = entries
        .iter_mut()
        .find(|one| one["placement"] == *placement && one["body"]["kind"] == "project");
    if let Some(known) = known {
        known["body"] = project.take();
    }
    let bodies = bodies.into_iter().chain((!project.is_null()).then_some(project));
    for (n, body) in bodies.enumerate() {
        entries.push(json!({
            "id": format!("01900000-0000-7000-8000-0000000fee{n:02x}"),
            "placement": placement, "body": body, "created": "2026-10-01T08:00:00Z",
        }));
    }
    for one in file["placements"].as_array_mut().into_iter().flatten() {
        if one["id"] == *placement {
            one["class"] = "x".into();
            one["arrangement"]["remark"] = "x".into();
            one["arrangement"]["contacts"] =
                json!([{"name": "x", "role": "x", "phone": "x", "email": "x"}]);
            one["arrangement"]["closing"] = json!({"date": day, "stopped": true, "reason": "x"});
        }
    }
    for one in file["interns"].as_array_mut().into_iter().flatten() {
        one["keep"] = json!({"until": "2040-01-01", "reason": "x"});
    }
}

/// Puts the word in every text of a record.
fn mark(value: &mut Value, within: &str, count: &mut usize) {
    match value {
        Value::Object(fields) => {
            let within = match fields.get("kind").and_then(Value::as_str) {
                Some(kind) => kind.to_owned(),
                None => within.to_owned(),
            };
            for (key, field) in fields.iter_mut() {
                let text = TEXT.contains(&(within.as_str(), key.as_str()));
                let fixed = FIXED.contains(&key.as_str()) && !text;
                // The value of an answer is a level of a scale or a text: the scale is kept.
                let answer = within == "answers" && key == "value";
                match field {
                    Value::String(_) if fixed || answer => {}
                    Value::String(text) => {
                        *text = format!("{WORD} {text}");
                        *count += 1;
                    }
                    _ if fixed => {}
                    _ => mark(field, if key == "arrangement" { "placements" } else { key }, count),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::String(text) => {
                        *text = format!("{WORD} {text}");
                        *count += 1;
                    }
                    item => mark(item, within, count),
                }
            }
        }
        _ => {}
    }
}

/// What leaves more behind than rows: changed, taken back, thrown away.
fn live(binder: &mut Binder) {
    let cards = binder.interns(()).expect("interns");
    let card = cards.iter().find(|card| card.name.starts_with(WORD)).expect("the intern");
    let mut draft = mentormap_app::wire::observation::ObservationDraft {
        id: None,
        placement: card.placement,
        date: None,
        activity: WORD.into(),
        text: format!("{WORD} speelt"),
        tone: Default::default(),
        visibility: Default::default(),
        indicators: Vec::new(),
    };
    let kept = binder.observation_save(draft.clone()).expect("kept").value;
    draft.id = Some(kept.id);
    draft.text = format!("{WORD} later");
    binder.observation_save(draft.clone()).expect("changed");
    draft.id = None;
    draft.text = format!("{WORD} undone");
    binder.observation_save(draft).expect("kept");
    binder.undo(()).expect("undone");
    let id = kept.id.to_string();
    binder.bin(Item { concept: Concept::Observation, id }).expect("in the bin");
    assert!(!binder.search(WORD.into()).expect("found").is_empty());
}

fn director(binder: &mut Binder) -> mentormap_domain::ids::PersonId {
    let people = binder.directory(()).expect("people").people;
    let director = mentormap_domain::form::Role::Director;
    let found = people.iter().find(|one| one.roles.contains(&director));
    found.or(people.first()).expect("somebody").id
}

/// Waits until the newest backup is in the second place.
fn wait_for(stick: &Path) {
    for _ in 0..600 {
        if files(stick).iter().any(|file| file.ends_with("backup.json")) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("nothing came to the second place");
}

/// Every place below `folder` where the word stands: in a file as it is, and in every table of
/// every database, the innards of search and the history among them.
fn told(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let key = fs::read_to_string(key_file(folder)).expect("a key");
    let key = key.lines().nth(1).expect("a key in the second line").to_owned();
    for file in files(folder) {
        let bytes = fs::read(&file).expect("a file");
        if has(&bytes) {
            found.push(format!("{} as it is", file.display()));
        }
        if file.extension().is_some_and(|end| end == "db") {
            // A copy: the one of the program may be open.
            let copy = tempfile::tempdir().expect("a folder");
            let path = copy.path().join("copy.db");
            fs::copy(&file, &path).expect("a copy");
            let log = PathBuf::from(format!("{}-wal", file.display()));
            if log.is_file() {
                fs::copy(&log, copy.path().join("copy.db-wal")).expect("a copy");
            }
            tables(&path, &key, &mut found);
        }
    }
    found
}

fn key_file(folder: &Path) -> PathBuf {
    let all = files(folder);
    all.into_iter().find(|file| file.ends_with("binder.key")).expect("a key")
}

fn tables(path: &Path, key: &str, found: &mut Vec<String>) {
    let conn = Connection::open(path).expect("a database");
    conn.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).expect("a key");
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let mut statement = conn.prepare(sql).expect("the schema");
    let names = statement.query_map([], |row| row.get::<_, String>(0)).expect("names");
    for name in names.map(|name| name.expect("a name")) {
        let Ok(mut rows) = conn.prepare(&format!("SELECT * FROM \"{name}\"")) else { continue };
        let columns = rows.column_count();
        let mut rows = rows.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for at in 0..columns {
                let told = match row.get_ref(at).expect("a value") {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => has(bytes),
                    _ => false,
                };
                if told {
                    found.push(format!("{} {name}", path.display()));
                }
            }
        }
    }
}

fn has(bytes: &[u8]) -> bool {
    let word = WORD.as_bytes();
    bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word))
}
