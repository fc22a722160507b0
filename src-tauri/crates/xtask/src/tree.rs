//! Where things are in the working tree.

use std::env;
use std::path::PathBuf;

/// The root of the working tree. Cargo names the folder of this crate when it runs it; the
/// current folder counts when somebody starts the program by hand.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = here.and_then(|here| here.ancestors().nth(3).map(PathBuf::from));
    root.or_else(|| env::current_dir().ok()).unwrap_or_default()
}

/// The folder of the page.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds: as the environment says; on a build server in the user's cache, so
/// that a fresh clone finds what the last one built; else in the clone.
pub fn target() -> PathBuf {
    if let Some(asked) = env::var_os("CARGO_TARGET_DIR") {
        return root().join(asked);
    }
    match cache().filter(|_| on_build_server()) {
        Some(cache) => cache.join("mentormap").join("target"),
        None => root().join("target"),
    }
}

/// Where tools that the tests need are kept: in the user's cache, so that they are fetched once.
pub fn tools() -> PathBuf {
    cache().map_or_else(target, |cache| cache.join("mentormap")).join("tools")
}

/// Where the tests leave the reports that they made.
pub fn reports() -> PathBuf {
    target().join("tmp").join("reports")
}

/// Where the proofs of `tests/faults` leave their figures.
pub fn figures() -> PathBuf {
    target().join("tmp").join("faults")
}

fn on_build_server() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

fn cache() -> Option<PathBuf> {
    let from = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library").join("Caches"))
    } else {
        from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")))
    }
}
