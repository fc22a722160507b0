//! The page: its packages and its build, each only when something changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::Outcome;
use crate::run::{npm, run};
use crate::tree;

/// What the page is built from, seen from the root of the tree.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "assets",
];

/// A copy of the lock file that `node_modules` was filled from.
const STAMP: &str = "node_modules/.mentormap-lock.json";

/// Installs the packages of the page, unless they are those of the lock file already.
///
/// # Errors
/// When npm fails.
pub fn packages() -> Outcome {
    let lock = tree::ui().join("package-lock.json");
    let stamp = tree::ui().join(STAMP);
    let wanted = fs::read(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Builds the page when its sources are newer than what was built.
///
/// # Errors
/// When the build fails.
pub fn build_if_older() -> Outcome {
    let built = changed(&tree::ui().join("dist/index.html"));
    let sources = SOURCES.iter().filter_map(|source| newest(&tree::root().join(source))).max();
    if built.is_some() && sources <= built { Ok(()) } else { build() }
}

/// Builds the page.
///
/// # Errors
/// When the build fails.
pub fn build() -> Outcome {
    run(npm(&["run", "build"]))
}

/// When the newest file or folder under `path` changed; a folder changes when one is removed.
fn newest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain(changed(path)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}
