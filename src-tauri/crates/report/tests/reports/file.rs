//! Files that other programs read: the tests ask some, and what is in the folder `reports` is
//! checked against the standards afterwards.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
};

/// The names in use: tests run at once, and one would read what another is writing.
static NAMES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Writes a report among those that are checked; each needs a name of its own.
pub fn write(name: &str, bytes: &[u8]) -> PathBuf {
    let is_new = NAMES.lock().unwrap().insert(name.to_owned());
    assert!(is_new, "two reports are called {name}");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.pdf"));
    fs::write(&path, bytes).unwrap();
    path
}

/// What a program says of a file; none when it is not installed, which only a machine at a
/// desk may be.
pub fn ask(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Option<String> {
    match Command::new(program).args(before).arg(file).args(after).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {output:?}");
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{program} is needed: {error}");
            None
        }
    }
}
