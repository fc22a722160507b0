//! The catalogues are complete, and what the page knows of them is up to date.

mod completeness;
mod typescript;
mod variables;

use std::path::{Path, PathBuf};

/// A path in the working tree, given from its root.
fn in_tree(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path)
}
