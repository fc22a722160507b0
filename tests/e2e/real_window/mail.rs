//! A message to a school: as a draft in a mail program, in pieces, and sent from here to a server
//! that does as the test says. What arrives is read by Python's own parser of mail.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use super::system::{check, save_as};
use super::ways::open_intern;
use crate::harness::{Start, Window, window};

/// Says what is in a message, by the parser that comes with Python.
const READ: &str = r#"
import email, email.policy, hashlib, json, sys
raw = open(sys.argv[1], "rb").read()
m = email.message_from_bytes(raw, policy=email.policy.default)
files = []
for at, part in enumerate(m.iter_attachments()):
    content = part.get_content()
    path = f"{sys.argv[1]}.{at}"
    open(path, "wb").write(content)
    files.append({"name": part.get_filename(), "type": part.get_content_type(), "path": path})
print(json.dumps({
    "unsent": m["X-Unsent"], "id": m["Message-ID"], "from": m["From"], "to": m["To"],
    "cc": m["Cc"], "subject": m["Subject"], "text": m.get_body(("plain",)).get_content(), "files": files,
    "defects": [str(d) for p in m.walk() for d in p.defects],
}))
"#;

/// A server that does what stands in the file `mode`: takes a message, refuses the receiver, or
/// goes away when the whole message is in.
const SERVER: &str = r#"
import os, socket, ssl, subprocess, sys, threading
folder = sys.argv[1]
at = lambda name: os.path.join(folder, name)
def openssl(*args): subprocess.run(("openssl",) + args, cwd=folder, check=True, capture_output=True)
key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
        "-subj", "/CN=Test authority", "-addext", "basicConstraints=critical,CA:TRUE")
openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
with open(at("ext"), "w") as f: f.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
        "-CAcreateserial", "-out", "server.pem", "-days", "2", "-extfile", "ext")
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(at("server.pem"), at("server.key"))
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
count = 0
def serve(plain):
    global count
    stream = context.wrap_socket(plain, server_side=True)
    lines = stream.makefile("rb")
    def say(text): stream.sendall(text.encode() + b"\r\n")
    say("220 test ESMTP")
    while line := lines.readline():
        mode = open(at("mode")).read()
        verb = line.strip().split(b" ")[0].upper()
        if verb == b"EHLO": say("250-test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME")
        elif verb == b"AUTH":
            if mode == "password": say("535 5.7.8 no")
            else: say("235 2.7.0 welcome")
        elif verb == b"RCPT" and mode == "unknown": say("550 5.1.1 nobody here by that name")
        elif verb == b"RCPT" and mode == "busy": say("450 4.2.1 later")
        elif verb == b"RCPT":
            with open(at("receivers"), "ab") as f: f.write(line)
            say("250 2.1.5 ok")
        elif verb == b"DATA":
            say("354 go ahead")
            body = b""
            while (line := lines.readline()) != b".\r\n":
                body += line[1:] if line.startswith(b".") else line
            if mode == "drop": stream.close(); return
            count += 1
            with open(at(f"{count}.part"), "wb") as f: f.write(body)
            os.rename(at(f"{count}.part"), at(f"{count}.eml"))
            say("250 2.0.0 queued")
        elif verb == b"QUIT": say("221 bye"); return
        else: say("250 2.0.0 ok")
def quietly(plain):
    try: serve(plain)
    except OSError: pass
while True:
    threading.Thread(target=quietly, args=(listener.accept()[0],), daemon=True).start()
"#;

#[test]
fn a_report_becomes_a_draft_in_three_clicks() {
    let home = tempfile::tempdir().expect("a home");
    let arrived = mail_program(home.path());
    window("mail-draft", Start::sample().at_home(home.path()), |window| {
        // A draft that is closed is not lost.
        open_mail(window, "Thúy");
        window.check_accessibility();
        window.screenshot("mail");
        window.fill("Onderwerp", "Verslag – één woord");
        window.click("button", "Sluiten");
        window.gone("Bijlagen");
        open_mail(window, "Thúy");
        window.see("Dit bericht begon je eerder");
        assert_eq!(window.value("textbox", "Onderwerp"), "Verslag – één woord");
        window.click("button", "Begin opnieuw");
        window.gone("Dit bericht begon je eerder");
        window.click("button", "Sluiten");
        window.gone("Bijlagen");

        // From the list: a click on Mail, a click on what was read, a click on the way out.
        let mut clicks = 1;
        open_mail(window, "Thúy");
        let subject = window.value("textbox", "Onderwerp");
        if window.has("checkbox", READ_IT) {
            window.click("checkbox", READ_IT);
            clicks += 1;
        }
        window.click_css("[data-test=mail-draft]");
        clicks += 1;
        assert!(clicks <= 3, "{clicks} clicks");
        window.see("Het bericht staat klaar in je mailprogramma");
        window.check_accessibility();
        window.screenshot("mail-draft");

        window.wait("the mail program", || arrived.is_file());
        let message = read(&arrived);
        assert_eq!(message["unsent"], "1", "{message}");
        assert_eq!(message["subject"], subject, "{message}");
        assert_eq!(message["id"], Value::Null, "the program that sends gives one");
        assert_eq!(message["defects"], json!([]), "{message}");
        assert!(message["to"].as_str().is_some_and(|to| to.contains('@')), "{message}");
        assert!(text_of_pdfs(&message).contains("Nguy"));

        // The copy stands with the placement.
        window.click("button", "Sluiten");
        open_intern(window, "Thúy", "Papieren");
        window.see("Concept geopend");
        window.check_accessibility();
        window.screenshot("mail-copy");
    });
}

#[test]
fn where_no_mail_program_opens_a_report_is_saved_and_copied() {
    let home = tempfile::tempdir().expect("a home");
    let path = format!("{}:{}", no_mail_program(home.path()), env::var("PATH").expect("a path"));
    window("mail-none", Start::sample().at_home(home.path()).env("PATH", &path), |window| {
        open_mail(window, "Thúy");
        if window.has("checkbox", READ_IT) {
            window.click("checkbox", READ_IT);
        }
        window.click_css("[data-test=mail-draft]");
        window.see("Er ging geen mailprogramma open");
        window.see("Bewaar het bericht als bestand en open dat");
        window.check_accessibility();
        window.screenshot("mail-none");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("bericht.eml");
        window.click_css("[data-test=mail-draft-save]");
        save_as(window, &file);
        window.see("Bewaard: bericht.eml");
        let message = read(&file);
        assert_eq!(message["unsent"], "1", "{message}");
        assert_eq!(message["defects"], json!([]), "{message}");
        assert!(text_of_pdfs(&message).contains("Nguy"));
        window.click_css("[data-test=mail-draft-copy]");
        window.see("Zet het bericht zelf in je mail");
        window.click("button", "Sluiten");

        // What is kept says what became of it.
        open_intern(window, "Thúy", "Papieren");
        window.see("Concept klaargezet");
        window.see("Er is nog geen mailprogramma mee geopend.");
        window.see("Gekopieerd");
        assert!(!window.text("main").contains("Concept geopend"));
        window.check_accessibility();
        window.click_css("[data-state=prepared] [data-test=mail-open]");
        window.see("Er ging geen mailprogramma open. Bewaar de kopie");

        // With a mail program the same copy opens, and is opened then.
        fs::remove_dir_all(home.path().join("bin")).expect("removed");
        let arrived = mail_program(home.path());
        window.click_css("[data-state=prepared] [data-test=mail-open]");
        window.wait("the mail program", || arrived.is_file());
        window.see("Concept geopend");
        assert_eq!(read(&arrived)["subject"], message["subject"]);
    });
}

#[test]
fn a_report_leaves_in_pieces() {
    window("mail-pieces", Start::sample(), |window| {
        open_mail(window, "Thúy");
        window.click("checkbox", "Zet een wachtwoord op de PDF");
        window
            .wait("the password", || !window.value("textbox", "Wachtwoord van de PDF").is_empty());
        let password = window.value("textbox", "Wachtwoord van de PDF");
        window.check_accessibility();
        if window.has("checkbox", READ_IT) {
            window.click("checkbox", READ_IT);
        }
        window.click_css("[data-test=mail-copy]");
        window.see("Zet het bericht zelf in je mail");
        window.click_css("[data-test=copy-subject]");
        window.see("Onderwerp gekopieerd.");
        window.check_accessibility();
        window.screenshot("mail-pieces");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("verslag.pdf");
        window.click_css("[data-test=mail-file-save]");
        save_as(window, &path);
        let file = path.to_str().expect("a path");
        let locked = Command::new("qpdf").args(["--requires-password", file]).status();
        assert_eq!(locked.expect("qpdf").code(), Some(0), "it asks for a password");
        let key = format!("--password={password}");
        assert!(check("qpdf", &["--show-encryption", &key, file]).contains("AESv3"));
    });
}

#[test]
fn the_outbox_says_what_a_server_did() {
    let server = Server::start();
    let start = Start::sample().env("SSL_CERT_FILE", &server.path("ca.pem"));
    window("mail-outbox", start, |window| {
        // No entry before there is something.
        assert!(!window.has("button", "Uitgaande post"));
        window.click_css("[data-view=settings]");
        window.click_css("[data-tab=mail]");
        window.see("Er is nog geen account");
        window.check_accessibility();
        window.screenshot("mail-settings");
        window.fill("Je mailadres", "els@bij.example.be");
        window.fill("Wachtwoord van je mail", "geheim");
        window.fill("Server voor uitgaande mail", "127.0.0.1");
        window.fill("Gebruikersnaam", "els@bij.example.be");
        window.fill("Poort", &server.port);
        server.does("password");
        window.click_css("[data-test=account-try]");
        window.see("De mailserver aanvaardt de naam of het wachtwoord niet.");
        window.check_accessibility();
        server.does("take");
        window.click_css("[data-test=account-try]");
        window.see("Het werkt");
        window.click_css("[data-test=account-save]");
        window.see("Mentormap verstuurt met els@bij.example.be");

        open_mail(window, "Thúy");
        window.click_css("[data-test=mail-cc-show]");
        window.fill("Ander adres voor een kopie", "coordinator@elders.example");
        window.see("coordinator@elders.example hoort niet bij");
        window.check_accessibility();
        window.screenshot("mail-cc");
        send_open(window);
        let first = PathBuf::from(server.path("1.eml"));
        window.wait("the message at the server", || first.is_file());
        let message = read(&first);
        assert_eq!(message["unsent"], Value::Null);
        assert!(message["id"].as_str().is_some_and(|id| id.contains('@')), "{message}");
        assert_eq!(message["defects"], json!([]), "{message}");
        assert!(text_of_pdfs(&message).contains("Nguy"));
        assert_eq!(message["cc"], "coordinator@elders.example");
        let receivers = fs::read_to_string(server.path("receivers")).expect("receivers");
        assert_eq!(receivers.lines().count(), 2, "{receivers}");
        assert!(receivers.contains("<coordinator@elders.example>"), "{receivers}");
        window.click("button", "Naar uitgaande post");
        window.see("Verstuurd, ");
        window.see("Cc: coordinator@elders.example");
        window.check_accessibility();

        server.does("unknown");
        send(window, "Thúy");
        window.click("button", "Naar uitgaande post");
        window.see("kent dit adres niet");
        window.see("Dit vraagt iets van jou");
        window.check_accessibility();
        window.screenshot("outbox");
        window.click_css("[data-state=refused] [data-test=mail-give-up]");
        window.see("Dit bericht wordt niet verstuurd");
        window.gone("Dit vraagt iets van jou");

        server.does("drop");
        send(window, "Thúy");
        window.click("button", "Naar uitgaande post");
        window.see("Misschien verstuurd");
        window.click_css("[data-state=perhaps-sent] [data-test=mail-retry]");
        window.see("dan kan het er twee keer zijn");
        window.check_accessibility();
        window.click("button", "Annuleren");
        window.click_css("[data-state=perhaps-sent] [data-test=mail-confirm-sent]");
        window.gone("Dit vraagt iets van jou");
        // Nothing was sent twice by itself.
        assert!(!Path::new(&server.path("2.eml")).exists());

        // A message whose copy is lost says so; its words are not.
        server.does("busy");
        let before = contents(window.home());
        open_mail(window, "Thúy");
        window.fill("Onderwerp", "Wat ik zelf schreef");
        send_open(window);
        window.click("button", "Naar uitgaande post");
        window.see("vraagt om later nog eens te proberen");
        for copy in contents(window.home()).difference(&before) {
            fs::remove_file(copy).expect("removed");
        }
        window.click_css("[data-state=queued] [data-test=mail-retry]");
        window.see("De kopie van dit bericht is weg of beschadigd");
        window.check_accessibility();
        window.screenshot("outbox-lost");
        window.click_css("[data-state=refused] [data-test=mail-write-again]");
        window.see("Dit bericht begon je eerder");
        assert_eq!(window.value("textbox", "Onderwerp"), "Wat ik zelf schreef");
        server.does("take");
        send_open(window);
        let second = PathBuf::from(server.path("2.eml"));
        window.wait("the message at the server", || second.is_file());
        assert_eq!(read(&second)["subject"], "Wat ik zelf schreef");
        window.click("button", "Naar uitgaande post");
        window.click_css("[data-state=refused] [data-test=mail-give-up]");
        window.gone("Dit vraagt iets van jou");
    });
}

#[test]
fn mail_is_accessible_in_the_dark_and_in_large_letters() {
    window("mail-dark", Start::sample(), |window| {
        window.script(
            "document.documentElement.dataset.theme = 'dark';
             document.documentElement.style.fontSize = '200%';",
            &[],
        );
        open_mail(window, "Thúy");
        window.check_accessibility();
        window.screenshot("mail-dark");
        window.click("button", "Sluiten");
        window.click_css("[data-view=settings]");
        window.click_css("[data-tab=mail]");
        window.see("Zo wordt het");
        window.check_accessibility();
        window.screenshot("mail-settings-dark");
    });
}

const READ_IT: &str = "Ik heb dit gelezen. Het mag zo weg.";

/// Opens the message about the report of somebody that is final, from the list of reports.
fn open_mail(window: &Window, name: &str) {
    window.click_css("[data-view=reports]");
    window.expect("heading", "Verslagen");
    let open = "const row = [...document.querySelectorAll('main tbody tr')]
                  .find((each) => each.innerText.trim().startsWith(arguments[0])
                    && each.innerText.includes('Definitief'));
                const button = row?.querySelector('[data-test=mail]');
                button?.click(); return Boolean(button);";
    window.wait(name, || window.script(open, &[json!(name)]) == true);
    window.expect("textbox", "Onderwerp");
    window.settle();
}

/// Sends the same by the account.
fn send(window: &Window, name: &str) {
    open_mail(window, name);
    send_open(window);
}

/// Sends the message that is open.
fn send_open(window: &Window) {
    if window.has("checkbox", READ_IT) {
        window.click("checkbox", READ_IT);
    }
    window.click_css("[data-test=mail-send]");
    window.see("Het bericht staat bij uitgaande post");
}

fn read(message: &Path) -> Value {
    let said = check("python3", &["-c", READ, message.to_str().expect("a path")]);
    serde_json::from_str(&said).expect("what is in the message")
}

/// The text of the PDFs in a message, which are whole and have plain names.
fn text_of_pdfs(message: &Value) -> String {
    let files = message["files"].as_array().expect("files");
    assert!(!files.is_empty(), "{message}");
    let text = |file: &Value| {
        assert_eq!(file["type"], "application/pdf");
        assert!(file["name"].as_str().is_some_and(str::is_ascii), "{message}");
        let path = file["path"].as_str().expect("a path");
        check("qpdf", &["--check", path]);
        check("pdftotext", &["-layout", path, "-"])
    };
    files.iter().map(text).collect()
}

/// What the binder keeps beside its database.
fn contents(home: &Path) -> BTreeSet<String> {
    let home = home.to_str().expect("a path");
    let found = check("find", &[home, "-path", "*/attachments/*", "-type", "f"]);
    found.lines().map(str::to_owned).collect()
}

/// Makes a desktop on which nothing belongs to messages; gives the folder for the path.
fn no_mail_program(home: &Path) -> String {
    let folder = home.join("bin");
    fs::create_dir_all(&folder).expect("a folder");
    for name in ["xdg-mime", "xdg-open", "gio"] {
        // The first looks up, and finds nothing; the others are not to be asked then.
        let ends = if name == "xdg-mime" { 0 } else { 4 };
        executable(&folder.join(name), &format!("#!/bin/sh\nexit {ends}\n"));
    }
    folder.to_str().expect("a path").to_owned()
}

fn executable(path: &Path, script: &str) {
    fs::write(path, script).expect("a script");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("a program");
    }
}

/// Puts a mail program in a home folder: it keeps what it is given as the file that is returned.
fn mail_program(home: &Path) -> PathBuf {
    let arrived = home.join("arrived.eml");
    let applications = home.join(".local/share/applications");
    let settings = home.join(".config");
    fs::create_dir_all(&applications).expect("a folder");
    fs::create_dir_all(&settings).expect("a folder");
    let script = home.join("mail-program");
    let to = arrived.display();
    executable(&script, &format!("#!/bin/sh\ncp \"$1\" '{to}.part' && mv '{to}.part' '{to}'\n"));
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Mail\nExec={} %f\nMimeType=message/rfc822;\n",
        script.display()
    );
    fs::write(applications.join("test-mail.desktop"), entry).expect("an entry");
    let defaults = "[Default Applications]\nmessage/rfc822=test-mail.desktop\n";
    fs::write(settings.join("mimeapps.list"), defaults).expect("defaults");
    arrived
}

/// The scripted server; ends with the value.
struct Server {
    folder: tempfile::TempDir,
    program: Child,
    port: String,
}

impl Server {
    fn start() -> Server {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("mode"), "take").expect("a mode");
        let mut program = Command::new("python3")
            .args(["-c", SERVER])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3");
        let mut port = String::new();
        let out = program.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut port).expect("a port");
        let port = port.trim().to_owned();
        assert!(!port.is_empty(), "the server did not start");
        Server { folder, program, port }
    }

    fn does(&self, mode: &str) {
        fs::write(self.folder.path().join("mode"), mode).expect("a mode");
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().expect("a path").to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
