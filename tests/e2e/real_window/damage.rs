//! A binder that is damaged, before the window opens and behind it; and a second start.

use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use mentormap_app::{Binder, SystemClock, load_sample};
use mentormap_store::backup::BackupReason;

use crate::harness::{Key, Start, Window, program, window};

/// A sample binder with a backup of today, put away.
fn backed_up() -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("binder");
    let mut binder = Binder::create(&folder, Box::new(SystemClock)).expect("a binder");
    load_sample(&mut binder, Default::default()).expect("the sample");
    binder.backup_now(BackupReason::Asked).expect("a backup");
    (place, folder)
}

fn started(folder: &Path) -> Start {
    Start::empty().arg("--binder").arg(folder.to_str().expect("a name"))
}

#[test]
fn a_damaged_binder_is_back_in_three_clicks() {
    let (_place, folder) = backed_up();
    let mut file = fs::OpenOptions::new().write(true).open(folder.join("mentormap.db")).unwrap();
    for page in 1..file.metadata().unwrap().len() / 4096 {
        file.seek(SeekFrom::Start(page * 4096 + 600)).unwrap();
        file.write_all(b"broken").unwrap();
    }
    drop(file);
    window("damage-restore", started(&folder), |window| {
        window.expect("heading", "Je gegevens zijn beschadigd");
        window.wait("the backup", || has(window, "[data-test=way-restore]"));
        window.check_accessibility();
        window.screenshot("trouble");
        let clicks = 1;
        window.click_css("[data-test=way-restore]");
        window.expect("heading", "Vandaag");
        window.see("is teruggezet");
        window.see("Amina");
        assert!(clicks <= 3);
        let aside = fs::read_dir(folder.join("set-aside")).expect("set aside").count();
        assert_eq!(aside, 1, "the damaged file is kept");
    });
}

#[test]
fn damage_found_behind_the_page_keeps_what_was_typed() {
    let (_place, folder) = backed_up();
    // A page too many: everything reads as it should, and only the check finds it.
    let mut file = fs::OpenOptions::new().append(true).open(folder.join("mentormap.db")).unwrap();
    file.write_all(&[7; 4096]).unwrap();
    drop(file);
    window("damage-behind", started(&folder), |window| {
        window.expect("heading", "Vandaag");
        window.click_css("[data-test=new-observation]");
        window.expect("heading", "Nieuwe observatie");
        window.keys("Zij troost een kind dat valt.");
        window.expect("heading", "Je gegevens zijn beschadigd");
        window.expect("heading", "Nog niet bewaarde tekst");
        window.check_accessibility();
        window.screenshot("trouble-at-work");

        window.click("button", "Bekijken zonder te wijzigen");
        window.wait("the rescue view", || has(window, "[data-test=rescue]"));
        window.expect("heading", "Nieuwe observatie");
        window.chord(&[Key::Control, Key::Enter]);
        window.see("Je mag in deze map niet schrijven");
        window.screenshot("rescue");
        window.check_accessibility();
        window.press(Key::Escape);
        window.screenshot("rescue-today");
    });
    assert!(!folder.join("set-aside").exists(), "nothing was moved");
}

#[test]
fn a_second_start_shows_the_first_window() {
    window("second-start", Start::sample(), |window| {
        window.expect("heading", "Vandaag");
        let other = tempfile::tempdir().expect("a folder");
        for args in [vec![], vec!["--binder", other.path().to_str().expect("a name")]] {
            let mut second = Command::new(program("mentormap"))
                .args(args)
                .env_clear()
                .envs(environment(window))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("a second start");
            let began = Instant::now();
            let ended = loop {
                match second.try_wait().expect("its state") {
                    Some(status) => break status,
                    None if began.elapsed() > Duration::from_secs(20) => {
                        let _ = second.kill();
                        panic!("the second start stays");
                    }
                    None => std::thread::sleep(Duration::from_millis(50)),
                }
            };
            assert!(ended.success(), "{ended}");
        }
        assert_eq!(fs::read_dir(other.path()).expect("a folder").count(), 0, "nothing was made");
        window.see("Amina");
    });
}

/// What the running program sees around it: its bus, its screen, its home.
fn environment(window: &Window) -> Vec<(String, String)> {
    let display = format!("DISPLAY={}", window.display());
    let all = fs::read_dir("/proc").expect("processes").flatten();
    all.filter_map(|process| fs::read(process.path().join("environ")).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .find(|text| text.split('\0').any(|each| each == display))
        .expect("the program")
        .split('\0')
        .filter_map(|each| each.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn has(window: &Window, css: &str) -> bool {
    let found = window.script("return !!document.querySelector(arguments[0])", &[css.into()]);
    found == true
}
