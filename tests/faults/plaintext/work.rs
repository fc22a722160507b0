//! The process that writes words wherever a mentor can: at the desk, as the page does it.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use mentormap_app::{
    AppError, Binder, ChosenFile, DESK_COMMANDS, Desk, NoVault, desk_dispatch,
    log::{self, Event, Log},
    wire::{document::FileTarget, report::ReportChoice},
};
use mentormap_store::backup::BackupReason;
use serde_json::{Value, json};

use super::ASKED;
use crate::support::{
    apart,
    work::{clock, now},
};

/// Stands before what the process says, among what the test harness prints.
pub const MARK: &str = "@ ";

/// Not a test of its own: the work, when the search asks for it.
#[test]
fn at_work() {
    let Some(root) = apart::task().map(PathBuf::from) else { return };
    log::set(Box::new(LogFile(root.join("log").join("mentormap.log"))));
    let binder = root.join("data").join("binder");
    let mut desk = Desk::new(binder, Box::new(|| clock()), Box::new(NoVault));
    let mut at = At { desk: &mut desk, root: &root };
    at.set_up();
    at.write();
    at.attach();
    at.check_the_workplace();
    at.back_up();
    at.look_and_fail();
    at.lock_and_unlock();
    at.ask_for();
    drop(desk);
}

/// The log of the program, as the shell keeps it.
struct LogFile(PathBuf);

impl Log for LogFile {
    fn note(&self, event: &Event) {
        let file = OpenOptions::new().create(true).append(true).open(&self.0);
        if let Ok(mut file) = file {
            let _ = writeln!(file, "{}", log::line(now(), event));
        }
    }
}

struct At<'a> {
    desk: &'a mut Desk,
    root: &'a Path,
}

impl At<'_> {
    /// A command of the desk or of the binder, as the page calls them.
    fn ask(&mut self, command: &str, args: Value) -> Result<String, AppError> {
        if DESK_COMMANDS.contains(&command) {
            return desk_dispatch(self.desk, command, args);
        }
        self.desk.call(command, args)
    }

    fn call(&mut self, command: &str, args: Value) -> Value {
        let answer = self.ask(command, args);
        let answer = answer.unwrap_or_else(|error| panic!("{command}: {error:?}"));
        serde_json::from_str(&answer).expect("an answer")
    }

    fn say(&self, word: &str) {
        let mut out = io::stdout().lock();
        writeln!(out, "{MARK}{word}").and_then(|()| out.flush()).expect("said");
    }

    /// Waits, so that every file can be searched as it is now.
    fn hold(&self, stage: &str) {
        self.say(stage);
        io::stdin().read_line(&mut String::new()).expect("told to go on");
    }

    fn set_up(&mut self) {
        let setup = json!({
            "setup": {
                "language": "nl", "name": "ZqxvMentor", "site_name": "ZqxvSite",
                "first_intern": null, "sample": false,
            },
            "passphrase": "zqxv pass phrase one",
        });
        let done = self.call("desk_setup", setup);
        let words: Vec<String> = done["words"]["words"]
            .as_array()
            .expect("a recovery key")
            .iter()
            .map(|word| word.as_str().expect("a word").to_owned())
            .collect();
        self.say(&format!("words {}", words.join(" ")));
        self.hold("set up");
        self.call("key_recovery_try", json!({ "words": words.join(" ") }));
        self.call(
            "key_person_add",
            json!({ "person": null, "name": "ZqxvSecond", "roles": ["director"],
                    "passphrase": "zqxv pass phrase two" }),
        );
        self.hold("people");
    }

    fn placement(&mut self) -> Value {
        self.call("interns", Value::Null)[0]["placement"].clone()
    }

    fn write(&mut self) {
        self.call(
            "placement_save",
            json!({
                "id": null, "intern": null, "name": "ZqxvIntern", "email": "zqxvintern@x.be",
                "phone": "", "school": null, "school_name": "ZqxvSchool",
                "programme": "keuzestage", "school_form": "", "class": "", "group": null,
                "supervisor": null, "supervisor_name": "ZqxvSupervisor",
                "supervisor_email": "", "mentors": [], "start": "2026-09-14",
                "end": "2026-12-18", "semester": "", "contacts": [], "remark": "ZqxvRemark",
            }),
        );
        let placement = self.placement();
        let mut note = json!({
            "id": null, "placement": placement, "date": null, "activity": "ZqxvNote",
            "text": "ZqxvNote over ZqxvChild", "tone": "neutral", "visibility": "shared",
            "indicators": [],
        });
        for _ in 0..30 {
            self.call("observation_save", note.clone());
        }
        let kept = self.call("observation_save", note.clone());
        note["id"] = kept["value"]["id"].clone();
        note["text"] = "ZqxvNote, later".into();
        self.call("observation_save", note);
        let sheet = self.call("sheet", placement.clone());
        let of = json!({ "placement": placement, "moment": "interim", "author": "mentor" });
        let with = |more: Value| {
            let mut draft = of.clone();
            let draft_fields = draft.as_object_mut().expect("fields");
            draft_fields.extend(more.as_object().expect("fields").clone());
            draft
        };
        let rating = json!({
            "indicator": sheet["clusters"][0]["rows"][0]["indicator"], "level": 3,
            "not_observable": false, "underlined": [], "remark": "ZqxvRemark",
        });
        self.call("rating_save", with(rating));
        self.call("evaluation_save", with(json!({ "date": null, "conclusion": "ZqxvConclusion" })));
        let point = json!({
            "id": null, "kind": "growth", "text": "ZqxvPoint", "expected": "ZqxvPoint",
            "observation": null,
        });
        self.call("point_save", with(point));
        self.hold("written");
        self.call("undo", Value::Null);
        self.call("redo", Value::Null);
        self.call("bin", json!({ "concept": "observation", "id": kept["value"]["id"] }));
        let people = self.call("directory", Value::Null)["people"].clone();
        let to = people.as_array().expect("people").iter().find(|p| p["name"] == "ZqxvSecond");
        let to = to.expect("somebody else")["id"].clone();
        self.call(
            "placement_handover",
            json!({ "placement": placement, "date": "2026-11-20", "from": null, "to": to,
                    "text": "ZqxvTalk" }),
        );
        self.hold("undone, put in the bin");
    }

    fn attach(&mut self) {
        let placement = self.placement();
        let placement = placement.as_str().expect("an id").parse().expect("an id");
        let text = "%PDF-1.7\nZqxvFileText\nstartxref\n9\n%%EOF\n".to_owned();
        let files = [
            ("ZqxvFileName.pdf", text.clone()),
            (
                "groot.pdf",
                text.replace("startxref", &("ZqxvFileText ".repeat(40_000) + "\nstartxref")),
            ),
        ];
        for (name, text) in files {
            let file = ChosenFile { name: name.into(), bytes: Ok(text.into_bytes()) };
            let target = FileTarget { placement, of: None, rule: None };
            let added = self.desk.with(|binder| binder.attachment_add(&target, [file]));
            assert_eq!(added.expect("added").value.added.len(), 1);
        }
        self.hold("attached");
    }

    fn check_the_workplace(&mut self) {
        self.call("self_check_start", json!(2026));
        let me = self.call("binder_status", Value::Null)["me"].clone();
        self.call(
            "self_check_save",
            json!({ "year": 2026, "date": null, "people": [me], "others": "ZqxvOthers" }),
        );
        self.call(
            "self_check_score",
            json!({ "year": 2026, "statement": "theory", "level": 2, "remark": "ZqxvCheck" }),
        );
        self.call(
            "self_check_action_save",
            json!({ "id": null, "year": 2026, "statement": "", "text": "ZqxvAction", "who": me,
                    "due": null, "done": null }),
        );
        self.hold("the workplace checked");
    }

    /// A backup while it is made, piece by piece, proven, looked through, compared, put back: the
    /// folder of the backups and what is laid beside it are searched like the rest.
    fn back_up(&mut self) {
        let placement = self.placement();
        let mut note = json!({
            "id": null, "placement": placement, "date": null, "activity": "", "tone": "neutral",
            "text": "ZqxvBackup", "visibility": "private", "indicators": [],
        });
        self.call("observation_save", note.clone());
        self.desk.with(|binder| binder.backup_now(BackupReason::Asked)).expect("a backup");
        self.hold("a backup");
        note["text"] = json!("ZqxvBackup, later");
        self.call("observation_save", note);
        self.desk.with(|binder| binder.backup_now(BackupReason::Auto)).expect("another");
        let rows = self.call("backups", Value::Null)["rows"].clone();
        // Two of the same hour are thinned to one.
        let oldest = rows.as_array().and_then(|rows| rows.last()).expect("a backup");
        self.hold("two backups");
        let choice = json!({ "place": "binder", "id": oldest["id"] });
        self.call("backup_preview", choice.clone());
        self.hold("a backup compared");
        self.call("backup_restore", choice);
        self.hold("a backup put back");
        while self.desk.check_slice(now(), &std::sync::Arc::default()) {}
        self.hold("looked through");
    }

    /// Everything that only shows something, and what is refused: neither leaves a word.
    fn look_and_fail(&mut self) {
        let placement = self.placement();
        for (command, args) in [
            ("today", Value::Null),
            ("search", json!("ZqxvSearched")),
            ("search", json!("zqxvnote")),
            ("timeline", placement.clone()),
            ("growth", placement.clone()),
            ("papers", placement.clone()),
        ] {
            self.call(command, args);
        }
        let choice = ReportChoice {
            placement: placement.as_str().expect("an id").parse().expect("an id"),
            moment: mentormap_domain::evaluation::Moment::Interim,
            form: None,
            language: None,
        };
        let report = self.desk.with(|binder| binder.report_file(&choice));
        assert!(report.expect("a report").bytes.len() > 1000);
        for (command, args) in [
            ("ZqxvWrong", json!("ZqxvWrong")),
            ("observation_save", json!({ "text": "ZqxvWrong" })),
            ("observation", json!("ZqxvWrong")),
            ("bin", json!({ "concept": "intern", "id": "ZqxvWrong" })),
            ("key_passphrase", json!({ "person": "ZqxvWrong", "passphrase": "ZqxvWrong" })),
        ] {
            assert!(self.ask(command, args).is_err(), "{command} takes anything");
        }
        self.desk.tick(now());
        self.hold("looked, refused");
    }

    fn lock_and_unlock(&mut self) {
        let me = self.call("binder_status", Value::Null)["me"].clone();
        self.call(
            "key_passphrase",
            json!({ "person": me, "current": "zqxv pass phrase one",
                    "passphrase": "zqxv pass phrase three" }),
        );
        self.hold("another passphrase");
        self.call("lock", Value::Null);
        self.hold("locked");
        assert!(self.ask("unlock", json!({ "passphrase": "ZqxvWrong" })).is_err());
        assert!(self.ask("today", Value::Null).is_err());
        self.hold("a wrong passphrase");
    }

    /// What somebody asks for by name is theirs, and is exempt.
    fn ask_for(&mut self) {
        // Whoever typed a wrong one waits: the program is started again.
        let folder = self.desk.folder().to_owned();
        *self.desk = Desk::new(folder, Box::new(|| clock()), Box::new(NoVault));
        self.call("unlock", json!({ "passphrase": "zqxv pass phrase three" }));
        let text = self.desk.with(Binder::export).expect("an export");
        fs::write(self.root.join(ASKED).join("export.json"), text).expect("written");
        self.hold("an export");
    }
}
