//! Set-up, start and test, the same on every system. Uses nothing but the standard library, so
//! that it is there seconds after a clone.
//!
//! ```text
//! cargo xtask start [--release] [--sample] [--binder DIR]   build what is out of date, and run
//! cargo xtask test                                          everything that CI checks
//! cargo xtask faults                                        the proofs of tests/faults, whole
//! cargo xtask generate                                      write the generated files anew
//! cargo xtask bench                                         measure
//! ```

mod faults;
mod generate;
mod page;
mod pdf;
mod run;
mod start;
mod system;
mod test;
mod tools;
mod tree;

use std::process::ExitCode;

/// What a task gives: nothing, or a sentence saying what went wrong and how to mend it.
type Outcome = Result<(), String>;

const USAGE: &str = "usage: cargo xtask start [--release] [--sample] [--binder DIR]
       cargo xtask test
       cargo xtask faults [NAME]
       cargo xtask generate
       cargo xtask bench";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.split_first().map(|(task, rest)| (task.as_str(), rest)) {
        Some(("start", rest)) => start::start(rest),
        Some(("test", [])) => test::test(),
        Some(("faults", rest)) => faults::faults(rest),
        Some(("generate", [])) => generate::generate(),
        Some(("bench", rest)) => generate::bench(rest),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
