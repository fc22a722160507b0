//! The reports that the tests left, against PDF/A-2a and PDF/UA-1, and against the format itself.

use std::path::PathBuf;
use std::{fs, io};

use crate::run::{output, program, run};
use crate::{Outcome, tools, tree};

/// What asks the validator, on the folder that it is given.
const VALIDATE: &str = include_str!("pdf.py");

/// Removes what earlier tests left.
///
/// # Errors
/// When a file cannot be removed.
pub fn clear() -> Outcome {
    let folder = tree::reports();
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Every report is sound, and follows both standards.
///
/// # Errors
/// When there is none, or one does not; the validator has named it.
pub fn check() -> Outcome {
    let (folder, files) = (tree::reports(), files()?);
    if files.is_empty() {
        return Err(format!("{} is empty: the tests left no report.", folder.display()));
    }
    sound(&files)?;
    let (python, folder) = (tools::validator()?, folder.to_string_lossy().into_owned());
    run(program(&python.to_string_lossy(), &["-c", VALIDATE, &folder]))
        .map_err(|_| "A report does not follow the standards; see above.".to_owned())
}

fn sound(files: &[PathBuf]) -> Outcome {
    if output(program("qpdf", &["--version"])).is_none() {
        println!("skipped: qpdf is not installed");
        return Ok(());
    }
    for file in files {
        let name = file.to_string_lossy();
        if output(program("qpdf", &["--check", &name])).is_none() {
            run(program("qpdf", &["--check", &name]))?;
        }
    }
    Ok(())
}

fn files() -> Result<Vec<PathBuf>, String> {
    let folder = tree::reports();
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "pdf"));
    files.sort();
    Ok(files)
}
