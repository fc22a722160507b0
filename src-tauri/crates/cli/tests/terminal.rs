//! The terminal as an administrator uses it: answers, refusals, exit codes.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use mentormap_app::{Binder, SystemClock};

fn cli(binder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mentormap-cli"))
        .env("LC_ALL", "nl_BE.UTF-8")
        .env("MENTORMAP_PASSPHRASE", "vier groene eenden")
        .arg("--binder")
        .arg(binder)
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn done(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The one sentence of a refusal.
fn refused(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).expect("text");
    assert_eq!(text.trim_end().lines().count(), 1, "one sentence: {text}");
    text
}

#[test]
fn a_sample_binder_gives_placements_reports_and_hits() {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    done(cli(&binder, &["init", "--sample"]));
    let json = done(cli(&binder, &["placements", "--json"]));
    let placements: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(placements.as_array().expect("a list").len(), 6);
    assert!(done(cli(&binder, &["placements"])).contains("Zoë Çelik"));
    assert!(done(cli(&binder, &["search", "celik"])).contains("Zoë Çelik"));
    done(cli(&binder, &["check"]));
    let json = done(cli(&binder, &["due", "--json"]));
    let due: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let asked = due.as_array().expect("a list").iter();
    let documents = asked.filter(|line| line["kind"] == "document");
    assert!(documents.clone().count() > 5 && documents.clone().all(|line| line["key"].is_string()));
    let open = |line: &&serde_json::Value| line["done"] == false;
    let first = documents.clone().find(open).expect("a paper that is still to come");
    assert!(done(cli(&binder, &["due"])).contains(first["title"].as_str().expect("a title")));

    let out = folder.path().join("reports");
    let id = placements[0]["placement"].as_str().expect("an id");
    let out_text = out.to_str().expect("a path");
    done(cli(&binder, &["report", "--placement", id, "--language", "en", "--out", out_text]));
    done(cli(&binder, &["report", "--all", "--moment", "final", "--out", out_text]));
    let files: Vec<_> = fs::read_dir(&out).expect("reports").flatten().collect();
    assert!(files.len() >= 6);
    for file in files {
        assert!(fs::read(file.path()).expect("a file").starts_with(b"%PDF-"));
    }
}

#[test]
fn an_export_comes_through_an_import_byte_for_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    done(cli(&path("one"), &["init", "--sample"]));
    drop(Binder::create(&path("two"), Box::new(SystemClock)).expect("an empty binder"));
    let file = |name: &str| path(name).to_str().expect("a path").to_owned();
    done(cli(&path("one"), &["export", "--out", &file("one.json")]));
    done(cli(&path("two"), &["import", &file("one.json"), "--dry-run"]));
    assert_eq!(done(cli(&path("two"), &["placements"])), "");
    done(cli(&path("two"), &["import", &file("one.json")]));
    done(cli(&path("two"), &["export", "--out", &file("two.json")]));
    let read = |name: &str| fs::read(path(name)).expect("a file");
    assert!(read("one.json") == read("two.json"));
}

#[test]
fn refusals_are_one_sentence_and_usage_is_two() {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    assert!(refused(cli(&binder, &["placements"])).contains("map"));
    done(cli(&binder, &["init"]));
    refused(cli(&binder, &["init"]));
    let bad = folder.path().join("bad.json");
    fs::write(&bad, "{ \"format\": \"mentormap-school-form/1\", \"id\": 3 }").expect("written");
    let bad_text = bad.to_str().expect("a path");
    assert!(refused(cli(&binder, &["forms", "check", bad_text])).contains("id"));
    assert!(refused(cli(&binder, &["forms", "add", bad_text])).contains("id"));
    fs::write(&bad, [0xff, 0xfe, 0x00]).expect("written");
    refused(cli(&binder, &["import", bad_text]));
    refused(cli(&binder, &["import", "no-such-file.json"]));
    let told = refused(cli(&binder, &["import", "no-such-file.json", "--json"]));
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["code"], "file-broken");
    refused(cli(&binder, &["report", "--placement", "nobody", "--out", bad_text]));
    assert_eq!(cli(&binder, &["report"]).status.code(), Some(2));
    assert_eq!(cli(&binder, &["dance"]).status.code(), Some(2));
}

#[test]
fn kept_files_are_listed_and_written_out() {
    use mentormap_app::{ChosenFile, wire::document::FileTarget};
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("binder");
    done(cli(&path, &["init", "--sample"]));
    let content = b"%PDF-1.7\nstartxref\n0\n%%EOF".to_vec();
    let mut binder = Binder::open(&path, Box::new(SystemClock)).expect("the binder");
    let placement = binder.interns(()).expect("interns")[0].placement;
    let target = FileTarget { placement, of: None, rule: None };
    let file = ChosenFile { name: "Brief van thuis.pdf".into(), bytes: Ok(content.clone()) };
    binder.attachment_add(&target, [file]).expect("added");
    drop(binder);

    let placement = placement.to_string();
    let listed = done(cli(&path, &["attachments", "--placement", &placement]));
    assert!(listed.lines().any(|line| line.contains("Brief van thuis.pdf")));
    let json = done(cli(&path, &["attachments", "--placement", &placement, "--json"]));
    let files: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let files = files.as_array().expect("a list");
    let file = files.iter().find(|file| file["name"] == "Brief van thuis.pdf").expect("the file");
    let out = folder.path().join("out.pdf");
    let out_text = out.to_str().expect("a path");
    done(cli(&path, &["attachment", file["id"].as_str().expect("an id"), "--out", out_text]));
    assert_eq!(fs::read(&out).expect("a file"), content);
    refused(cli(&path, &["attachment", "no-id", "--out", out_text]));
    refused(cli(&path, &["attachments", "--placement", "no-id"]));
}

#[test]
fn the_agenda_becomes_a_calendar_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    done(cli(&binder, &["init", "--sample"]));
    let file = folder.path().join("agenda.ics");
    let out = file.to_str().expect("a path");
    done(cli(&binder, &["agenda", "--ics", out]));
    let all = fs::read_to_string(&file).expect("a file");
    assert!(all.starts_with("BEGIN:VCALENDAR\r\n") && all.ends_with("END:VCALENDAR\r\n"));
    let json = done(cli(&binder, &["placements", "--json"]));
    let placements: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let id = placements[0]["placement"].as_str().expect("an id");
    done(cli(&binder, &["agenda", "--ics", out, "--placement", id]));
    let one = fs::read_to_string(&file).expect("a file");
    let count = |text: &str| text.matches("BEGIN:VEVENT").count();
    assert!((1..count(&all)).contains(&count(&one)));
    refused(cli(&binder, &["agenda", "--ics", out, "--placement", "nobody"]));
}

#[test]
fn a_class_list_is_looked_at_then_taken_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    done(cli(&binder, &["init"]));
    let file = folder.path().join("klas.csv");
    let path = file.to_str().expect("a path");
    fs::write(&file, "Naam;Begin;Einde\nZoë Çelik;1/2/2027;28/5/2027\n").expect("written");
    let list = ["interns", "import", path, "--school", "UCLL", "--programme", "lio"];
    let dry: Vec<&str> = list.iter().copied().chain(["--dry-run"]).collect();
    assert!(done(cli(&binder, &dry)).starts_with("2\tnew-intern\tZoë Çelik\tUCLL"));
    assert_eq!(done(cli(&binder, &["placements"])), "");
    done(cli(&binder, &list));
    assert!(done(cli(&binder, &["placements"])).contains("Zoë Çelik"));
    assert!(done(cli(&binder, &list)).contains("\tduplicate\t"));
    fs::write(&file, "Naam;Begin;Einde\nBram;31/2/2027;28/5/2027\nEls;1/2/2027;28/5/2027\n")
        .expect("written");
    let told = refused(cli(&binder, &list));
    assert!(told.contains("2 Begin"), "row and column: {told}");
    assert!(done(cli(&binder, &["placements"])).contains("Els"), "the good row is taken in");
    fs::write(&file, "school;klas\nX;2B\n").expect("written");
    assert!(refused(cli(&binder, &list)).contains("Naam"));
}
