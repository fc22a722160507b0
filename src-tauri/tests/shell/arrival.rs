//! Files from outside: which endings are the program's, and what the page gets of them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::commands::Shell;

const FORM: &str = include_str!("../../../assets/forms/schools/thomas-more-keuzestage.json");

fn config(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    serde_json::from_str(&fs::read_to_string(path).expect("the file")).expect("JSON")
}

fn endings(associations: &Value) -> Vec<&str> {
    let each = associations.as_array().expect("associations").iter();
    each.flat_map(|one| one["ext"].as_array().expect("endings")).filter_map(Value::as_str).collect()
}

#[test]
fn only_our_own_endings_are_taken_as_the_default() {
    let config = config("tauri.conf.json");
    let own = &config["bundle"]["fileAssociations"];
    // An installer of Windows makes the program the default for every ending that stands here.
    assert_eq!(endings(own), ["mentormap-form", "mentormap-invitation", "mentormap-package"]);
    for one in own.as_array().unwrap() {
        let kind = one["mimeType"].as_str().unwrap();
        assert!(kind.starts_with("application/x-mentormap-"), "{kind}");
        assert_eq!((&one["role"], &one["rank"]), (&json!("Viewer"), &json!("Owner")));
    }
}

#[test]
fn sheets_are_offered_to_open_with_on_macos_and_no_more() {
    let (all, mac) = (config("tauri.conf.json"), config("tauri.macos.conf.json"));
    let own = all["bundle"]["fileAssociations"].as_array().unwrap();
    let there = mac["bundle"]["fileAssociations"].as_array().unwrap();
    assert_eq!(&there[..own.len()], own);
    let [sheets] = &there[own.len()..] else { panic!("one more") };
    assert_eq!(sheets["ext"], json!(["csv", "xlsx"]));
    assert_eq!((&sheets["role"], &sheets["rank"]), (&json!("Viewer"), &json!("Alternate")));
    assert!(sheets.get("exportedType").is_none(), "their kind is not ours to declare");
}

#[test]
fn linux_learns_the_kinds_and_hands_over_the_file() {
    let config = config("tauri.conf.json");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let linux = &config["bundle"]["linux"];
    let kinds = "/usr/share/mime/packages/mentormap.xml";
    for bundle in ["deb", "rpm", "appimage"] {
        let file = linux[bundle]["files"][kinds].as_str().expect(bundle);
        let text = fs::read_to_string(folder.join(file)).expect(file);
        for one in config["bundle"]["fileAssociations"].as_array().unwrap() {
            let kind = one["mimeType"].as_str().unwrap();
            assert!(text.contains(&format!("<mime-type type=\"{kind}\">")), "{kind}");
            let ending = one["ext"][0].as_str().unwrap();
            assert!(text.contains(&format!("<glob pattern=\"*.{ending}\"/>")), "{ending}");
        }
    }
    for bundle in ["deb", "rpm"] {
        let file = linux[bundle]["desktopTemplate"].as_str().expect(bundle);
        let text = fs::read_to_string(folder.join(file)).expect(file);
        assert!(text.lines().any(|line| line == "Exec={{exec}} %F"), "{text}");
        assert!(text.contains("MimeType={{mime_type}}"));
    }
}

#[test]
fn a_file_that_came_is_known_by_its_content_and_opened_by_id() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), true);
    let put = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        shell.arrive(&path)
    };
    // What a file is called says nothing.
    let form = put("list.csv", FORM.as_bytes());
    let list = put("form.mentormap-form", b"naam;school\nAmina;UCLL\n");
    let open = |id: &str| shell.invoke("arrival_open", json!({ "file": id }));

    let form = open(&form).unwrap();
    assert_eq!((&form["kind"], &form["value"]["state"]), (&json!("form"), &json!("same")));
    assert_eq!(form["value"]["file"], "list.csv");
    let list = open(&list).unwrap();
    assert_eq!((&list["kind"], &list["value"]["takes"]), (&json!("class-list"), &json!(0)));
    assert!(!list.to_string().contains(&folder.path().to_string_lossy().into_owned()), "no path");

    let refused = |id: &str| open(id).unwrap_err()["code"].clone();
    assert_eq!(refused(&put("scan.csv", b"%PDF-1.7\n")), "arrival-unknown");
    assert_eq!(
        refused(&put("x.mentormap-form", b"{\"format\":\"elsewhere/1\"}")),
        "arrival-unknown"
    );
    assert_eq!(refused(&put("empty.mentormap-package", b"")), "list-empty");
    let gone = put("gone.csv", b"naam\nAmina\n");
    fs::remove_file(folder.path().join("gone.csv")).unwrap();
    assert_eq!(refused(&gone), "arrival-gone");
}

#[test]
fn the_page_names_no_file_itself() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), true);
    for name in ["arrival-1", "/etc/passwd", "../binder.key", "file:///etc/hosts", ""] {
        let error = shell.invoke("arrival_open", json!({ "file": name })).unwrap_err();
        assert_eq!(error["code"], "not-found", "{name}");
    }
}

#[test]
fn a_locked_binder_reads_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    shell.set_up();
    let list = folder.path().join("klas.csv");
    fs::write(&list, "naam;school\nAmina;UCLL\n").unwrap();
    let id = shell.arrive(&list);
    shell.desk_call("lock", Value::Null).unwrap();
    let open = || shell.invoke("arrival_open", json!({ "file": id }));
    assert_eq!(open().unwrap_err()["code"], "locked");
    shell.desk_call("unlock", json!({ "passphrase": "vier groene eenden" })).unwrap();
    assert_eq!(open().unwrap()["kind"], "class-list");
}

#[test]
fn an_invitation_and_a_package_come_the_same_way() {
    let (director, mentor) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (at_director, at_mentor) =
        (Shell::on(director.path(), true), Shell::on(mentor.path(), false));
    let people = at_director.call("share", Value::Null).unwrap()["people"].clone();
    let draft = json!({ "person": people[0]["id"], "role": "own" });
    let view = at_director.call("share_invite", draft).unwrap();
    let invitation = view["invitations"][0]["id"].as_str().unwrap().to_owned();
    let file = at_director.desk().with(|binder| binder.invitation_file(&invitation)).unwrap();
    // Told by its content, under any name.
    let path = mentor.path().join("attachment.bin");
    fs::write(&path, &file.bytes).unwrap();

    at_mentor.set_up();
    let came = at_mentor.arrive(&path);
    let opened = at_mentor.invoke("arrival_open", json!({ "file": came })).unwrap();
    assert_eq!(opened["kind"], "invitation");
    assert_eq!(opened["value"]["name"], people[0]["name"]);
    let code = view["invitations"][0]["code"].clone();
    assert!(!opened.to_string().contains(code.as_str().unwrap()), "the code goes another way");
    let paired = at_mentor.call("share_pair", json!({ "code": code })).unwrap();
    let partner: mentormap_domain::ids::BinderId =
        paired["partners"][0]["id"].as_str().unwrap().parse().unwrap();

    let order = mentormap_app::wire::share::PackageOrder { partner, whole: false };
    let package = at_mentor.desk().with(|binder| binder.package_make(&order)).unwrap();
    let path = director.path().join(&package.name);
    fs::write(&path, &package.bytes).unwrap();
    let came = at_director.arrive(&path);
    let opened = at_director.invoke("arrival_open", json!({ "file": came })).unwrap();
    assert_eq!((&opened["kind"], &opened["value"]["answers"]), (&json!("package"), &json!(true)));

    // Somebody else's, and one that was cut short, open nothing.
    let back = at_mentor.arrive(&path);
    let refused = at_mentor.invoke("arrival_open", json!({ "file": back })).unwrap_err();
    assert_eq!(refused["code"], "package-not-for-me");
    fs::write(&path, &package.bytes[..60]).unwrap();
    let cut = at_director.arrive(&path);
    let refused = at_director.invoke("arrival_open", json!({ "file": cut })).unwrap_err();
    assert_eq!(refused["code"], "package-cut-short");
}
