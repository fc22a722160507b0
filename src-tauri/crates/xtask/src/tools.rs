//! The tools that have to be there already: Node, and the parts of Rust.
//!
//! The Rust version itself needs no check: cargo refuses this crate when it is too old.

use crate::Outcome;
use crate::run::{cargo, npm, output, program};

/// The oldest Node that builds the page: major and minor.
const NODE: (u32, u32) = (20, 19);

/// Node and npm are there and new enough.
///
/// # Errors
/// A sentence saying what to install.
pub fn node() -> Outcome {
    let wanted = format!("Node {}.{} or newer", NODE.0, NODE.1);
    let Some(version) = output(program("node", &["--version"])) else {
        return Err(format!("{wanted} is needed to build the page: install it and try again."));
    };
    if version_of(&version).is_none_or(|found| found < NODE) {
        return Err(format!("{wanted} is needed to build the page; this is {}.", version.trim()));
    }
    match output(npm(&["--version"])) {
        Some(_) => Ok(()),
        None => Err("npm is needed to build the page: it belongs to Node.".into()),
    }
}

/// The formatter and the linter of Rust are there.
///
/// # Errors
/// A sentence saying what to install.
pub fn rust_parts() -> Outcome {
    for part in ["fmt", "clippy"] {
        if output(cargo(&[part, "--version"])).is_none() {
            return Err(format!(
                "cargo {part} is missing: run `rustup component add rustfmt clippy`."
            ));
        }
    }
    Ok(())
}

fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(version_of("v20.20.2\n"), Some((20, 20)));
        assert!(version_of("v20.9.0").unwrap() < NODE);
        assert!(version_of("v22.1.0").unwrap() > NODE);
        assert_eq!(version_of("nonsense"), None);
    }
}
