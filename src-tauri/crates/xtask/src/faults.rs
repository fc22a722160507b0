//! The proofs of `tests/faults`: the whole of them, and the figures that a run left.

use std::{fs, io};

use crate::run::{cargo, run, step};
use crate::{Outcome, system, tree};

/// Does every proof as often as the README says.
///
/// # Errors
/// When one does not build or fails.
pub fn faults(args: &[String]) -> Outcome {
    system::for_build()?;
    step("faults", || {
        clear()?;
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let tests = ["test", "--profile", "faults", "--package", "mentormap-tests"];
        let proofs = ["--test", "faults", "--", "--nocapture"];
        let mut proofs = cargo(&[&tests[..], &proofs, &args].concat());
        proofs.env("MENTORMAP_FAULTS", "whole");
        run(proofs)
    })?;
    show()
}

/// Removes the figures of earlier runs.
///
/// # Errors
/// When a file cannot be removed.
pub fn clear() -> Outcome {
    let folder = tree::figures();
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Prints the figures that the last run left.
///
/// # Errors
/// When there are none.
pub fn show() -> Outcome {
    let folder = tree::figures();
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    // Beside the figures stand the inputs that broke a parser.
    let mut files: Vec<_> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    println!("==> what the faults did");
    for file in files {
        print!("{}", fs::read_to_string(&file).map_err(|error| error.to_string())?);
    }
    Ok(())
}
