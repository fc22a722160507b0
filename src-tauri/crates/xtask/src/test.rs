//! `cargo xtask test`: everything that CI checks, in the order in which it fails soonest.

use std::fs;
use std::process::Command;

use crate::generate::WRITE;
use crate::run::{cargo, npm, output, run, step};
use crate::{Outcome, faults, page, pdf, system, tools, tree};

/// Tests of the whole workspace with all features: the same as clippy, and the same twice, so
/// that nothing is built again for the window.
const TESTS: [&str; 3] = ["test", "--workspace", "--all-features"];

/// Runs every check and stops at the first that fails. Generated files that are out of date
/// fail the tests of the crate that they come from.
///
/// # Errors
/// The name of the step that failed, and why.
pub fn test() -> Outcome {
    step("system packages", system::for_tests)?;
    step("node", tools::node)?;
    step("rust parts", tools::rust_parts)?;
    step("format", || run(cargo(&["fmt", "--all", "--check"])))?;
    the_page()?;
    the_program()?;
    step("real window", real_window)?;
    faults::show()
}

fn the_page() -> Outcome {
    step("page: packages", page::packages)?;
    step("page: lint", || run(npm(&["run", "lint"])))?;
    step("page: types", || run(npm(&["run", "check"])))?;
    step("page: tests", || run(npm(&["test"])))?;
    step("page: build", page::build)
}

fn the_program() -> Outcome {
    step("layers", layers)?;
    step("clippy", || {
        let whole = ["clippy", "--workspace", "--all-targets", "--all-features"];
        run(cargo(&[&whole[..], &["--", "--deny", "warnings"]].concat()))
    })?;
    step("tests", || {
        pdf::clear()?;
        faults::clear()?;
        let mut tests = cargo(&TESTS);
        tests.args(["--", "--skip", "real_window::"]).env_remove(WRITE);
        mail_servers(&mut tests)?;
        run(tests)
    })?;
    step("PDF checks", pdf::check)?;
    step("documentation", || {
        let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--document-private-items"]);
        doc.env("RUSTDOCFLAGS", "--deny warnings");
        run(doc)
    })
}

/// Real mail servers on loopback. Where they can be had, a test that finds none fails; elsewhere it
/// says so and goes on.
fn mail_servers(tests: &mut Command) -> Outcome {
    tests.env("MENTORMAP_MAIL_PYTHON", tools::mail_server()?);
    if system::mail_server() {
        tests.env("MENTORMAP_MAIL_SERVERS", "required");
    }
    Ok(())
}

/// No crate below the shell depends on tauri: everything but the window runs without one.
fn layers() -> Outcome {
    let crates = tree::root().join("src-tauri/crates");
    let entries =
        fs::read_dir(&crates).map_err(|error| format!("{}: {error}", crates.display()))?;
    for entry in entries.flatten() {
        let manifest = entry.path().join("Cargo.toml");
        let Some(manifest) = manifest.to_str().filter(|_| manifest.exists()) else { continue };
        let list = ["tree", "--all-features", "--prefix", "none", "--format", "{p}"];
        let needs = output(cargo(&[&list[..], &["--manifest-path", manifest]].concat()))
            .ok_or_else(|| format!("cargo tree failed for {manifest}"))?;
        if needs.lines().any(|line| line.starts_with("tauri ")) {
            return Err(format!("{manifest} depends on tauri; only src-tauri may."));
        }
    }
    Ok(())
}

/// The program, driven through its real window. The tests before have built it, as cargo builds
/// the binaries of every crate that has tests beside its sources.
fn real_window() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("skipped: the window is driven on Linux only");
        return Ok(());
    }
    let mut tests = cargo(&TESTS);
    tests.args(["--test", "e2e"]);
    run(tests)
}
