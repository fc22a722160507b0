//! The tools that have to be there already: Node, and the parts of Rust. What checks the PDFs is
//! fetched into the user's cache.
//!
//! The Rust version itself needs no check: cargo refuses this crate when it is too old.

use std::path::PathBuf;

use crate::run::{cargo, npm, output, program, run};
use crate::{Outcome, tree};

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

/// The package that checks PDFs against PDF/A and PDF/UA, and its version.
const VALIDATOR: (&str, &str) = ("page-validation", "0.11.0");

/// A mail server that the tests talk to, and its version.
const MAIL_SERVER: (&str, &str) = ("aiosmtpd", "1.4.6");

/// Python with the validator of PDFs, in an environment of its own that is made once.
///
/// # Errors
/// When there is no Python that can make one, or the package cannot be fetched.
pub fn validator() -> Result<PathBuf, String> {
    python_with(VALIDATOR, "page")
}

/// Python with a mail server, likewise.
///
/// # Errors
/// As [`validator`].
pub fn mail_server() -> Result<PathBuf, String> {
    python_with(MAIL_SERVER, "aiosmtpd.controller")
}

fn python_with((name, version): (&str, &str), module: &str) -> Result<PathBuf, String> {
    let folder = tree::tools().join(format!("{name}-{version}"));
    let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = folder.join(inside);
    let own = python.to_str().ok_or("The name of the cache folder is not plain text.")?;
    if output(program(own, &["-c", &format!("import {module}")])).is_some() {
        return Ok(python);
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    let place = folder.to_string_lossy();
    run(program(system, &["-m", "venv", "--clear", &*place]))
        .map_err(|reason| format!("{reason}\nPython 3 with its venv module is needed."))?;
    let package = format!("{name}=={version}");
    run(program(
        own,
        &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &*package],
    ))?;
    Ok(python)
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
