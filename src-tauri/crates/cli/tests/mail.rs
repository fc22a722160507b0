//! Mail from a terminal: a draft as a file, and the outbox.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use mentormap_app::{
    Binder, SystemClock,
    wire::mail::{MailAccountDraft, MailChoice, MailDraft, MailRow, MailSecurity, MailWhat},
};
use mentormap_domain::form::Role;
use serde_json::Value;

fn cli(binder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentormap-cli"));
    command.env("LC_ALL", "nl_BE.UTF-8").arg("--binder").arg(binder).args(arguments);
    command.output().expect("the program runs")
}

fn done(binder: &Path, arguments: &[&str]) -> String {
    let output = cli(binder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn json(binder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(binder, arguments)).expect("JSON")
}

struct Sample {
    folder: tempfile::TempDir,
    binder: PathBuf,
}

impl Sample {
    fn new() -> Sample {
        let folder = tempfile::tempdir().expect("a folder");
        let binder = folder.path().join("binder");
        done(&binder, &["init", "--sample"]);
        Sample { folder, binder }
    }

    fn out(&self) -> String {
        self.folder.path().join("draft.eml").to_str().expect("a path").to_owned()
    }
}

/// A placement and moment of which the report is final in the sample.
fn finished(sample: &Sample) -> (String, String) {
    let out = sample.folder.path().join("all.json");
    done(&sample.binder, &["export", "--out", out.to_str().expect("a path")]);
    let text = fs::read_to_string(out).expect("the export");
    let all: Value = serde_json::from_str(&text).expect("JSON");
    let evaluations = all["evaluations"].as_array().expect("a list");
    let done = evaluations.iter().find(|one| one["state"] == "final" && one["author"] == "mentor");
    let done = done.expect("a final evaluation in the sample");
    let word = |name: &str| done[name].as_str().expect("text").to_owned();
    (word("placement"), word("moment"))
}

#[test]
fn a_draft_is_written_and_stands_in_the_outbox() {
    let sample = Sample::new();
    let (placement, moment) = finished(&sample);
    let out = sample.out();
    let said = done(
        &sample.binder,
        &["mail", "--placement", &placement, "--moment", &moment, "--out", &out],
    );
    let draft = fs::read_to_string(&out).expect("a draft of plain ASCII");
    assert!(draft.contains("X-Unsent: 1\r\n") && draft.contains("application/pdf"));
    let outbox = json(&sample.binder, &["outbox", "--json"]);
    let row = &outbox["rows"][0];
    assert_eq!((row["id"].as_str(), row["state"].as_str()), (Some(said.trim()), Some("prepared")));
    assert!(done(&sample.binder, &["outbox"]).contains("concept klaargezet"));
    done(&sample.binder, &["outbox", "send"]);
    let to = ["mail", "--placement", &placement, "--moment", &moment, "--language", "en"];
    let receivers = ["--to", "a@b.example", "--cc", "c@d.example", "--cc", "e@d.example"];
    let to = [&to[..], &receivers, &["--out", &out]].concat();
    let output = cli(&sample.binder, &to);
    assert!(output.status.success());
    let draft = fs::read_to_string(&out).expect("a draft");
    assert!(draft.contains("To: a@b.example\r\n") && draft.contains("Dear "));
    assert!(draft.contains("Cc: c@d.example,\r\n e@d.example\r\n"));
    // Of each address it is said when it does not belong to the school.
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    for address in ["a@b.example", "c@d.example", "e@d.example"] {
        assert_eq!(told.matches(&format!("{address} hoort niet bij")).count(), 1, "{told}");
    }
    assert!(done(&sample.binder, &["outbox"]).contains("a@b.example, c@d.example, e@d.example"));
}

#[test]
fn what_is_wrong_is_one_sentence() {
    let sample = Sample::new();
    let (placement, moment) = finished(&sample);
    let out = sample.out();
    for (wrong, word) in [("geen adres", "geen e-mailadres"), ("x@y", "geen e-mailadres")] {
        let arguments =
            ["mail", "--placement", &placement, "--moment", &moment, "--to", wrong, "--out", &out];
        let output = cli(&sample.binder, &arguments);
        assert_eq!(output.status.code(), Some(1));
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(told.matches(word).count(), 1, "once: {told}");
    }
    let output = cli(&sample.binder, &["mail", "--placement", "nobody", "--out", &out]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!Path::new(&out).exists(), "nothing is written");
    assert_eq!(json(&sample.binder, &["outbox", "--json"])["rows"], Value::Array(Vec::new()));
    assert_eq!(cli(&sample.binder, &["mail"]).status.code(), Some(2));
}

/// A message in the outbox of a binder in which the director writes; the copy of it is gone.
fn queued_without_copy(sample: &Sample) -> MailRow {
    let (placement, _) = finished(sample);
    let placement = placement.parse().expect("an id");
    let mut binder = Binder::open(&sample.binder, Box::new(SystemClock)).expect("a binder");
    let people = binder.directory(()).expect("people").people;
    let director = people.iter().find(|one| one.roles.contains(&Role::Director));
    binder.me_choose(director.expect("a director").id).expect("chosen");
    let account = MailAccountDraft {
        name: String::new(),
        address: "info@bij.example".into(),
        host: "127.0.0.1".into(),
        port: 9,
        security: MailSecurity::Tls,
        user: String::new(),
        password: None,
    };
    binder.mail_account_save(account).expect("kept");
    let choice = MailChoice { placement, about: MailWhat::General, language: None };
    let start = binder.mail_start(choice).expect("a message");
    let draft = MailDraft {
        placement,
        about: start.about,
        language: start.language,
        to: start.to,
        cc: Vec::new(),
        subject: start.subject,
        text: start.text,
        attachments: Vec::new(),
        lock: None,
    };
    let files = || fs::read_dir(sample.binder.join("attachments")).into_iter().flatten();
    let before: Vec<PathBuf> = files().map(|file| file.expect("a file").path()).collect();
    let row = binder.mail_queue(draft).expect("queued").value;
    for file in files().map(|file| file.expect("a file").path()) {
        if !before.contains(&file) {
            fs::remove_file(file).expect("removed");
        }
    }
    row
}

#[test]
fn what_stops_a_message_is_said_once_and_what_waits_before_an_erasure() {
    let sample = Sample::new();
    let row = queued_without_copy(&sample);
    let all = fs::read_to_string(sample.folder.path().join("all.json")).expect("the export");
    let all: Value = serde_json::from_str(&all).expect("JSON");
    let placements = all["placements"].as_array().expect("a list");
    let own = placements.iter().find(|one| one["id"] == row.placement.to_string());
    let intern = own.expect("the placement")["intern"].as_str().expect("an id");
    // Nobody types a name: nothing is erased.
    let output = cli(&sample.binder, &["person", "erase", intern]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("1 bericht dat nog wacht: het wordt niet meer verstuurd"), "{told}");

    let output = cli(&sample.binder, &["outbox", "send"]);
    assert_eq!(output.status.code(), Some(1));
    let reason = "De kopie van dit bericht is weg of beschadigd.";
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(listed.contains("geweigerd") && listed.matches(reason).count() == 1, "{listed}");
    assert_eq!(told.matches(reason).count(), 1, "{told}");
}
