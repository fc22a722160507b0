//! Mentormap from a terminal: the same use cases, for administrators, tests and benchmarks.
//!
//! Exit 0 done, 1 refused or failed (one sentence on stderr, with `--json` also a code), 2 usage.

mod agenda;
mod arguments;
mod attachment;
mod backup;
mod check;
mod failure;
mod fill;
mod form;
mod history;
mod key;
mod mail;
mod out;
mod overview;
mod package;
mod person;
mod report;
mod run;
mod unlock;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    match run::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.show(arguments.wants_json());
            ExitCode::FAILURE
        }
    }
}
