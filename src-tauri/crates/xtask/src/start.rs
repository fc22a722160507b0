//! `cargo xtask start`: from a clone to the window.

use crate::run::{cargo, run, step};
use crate::{Outcome, page, system, tools};

/// Builds what is out of date and runs the program. `--release` builds the fast one; other
/// arguments go to the program.
///
/// # Errors
/// A sentence naming what is missing or what failed.
pub fn start(args: &[String]) -> Outcome {
    let release = args.iter().any(|arg| arg == "--release");
    step("system packages", system::for_build)?;
    step("node", tools::node)?;
    step("page: packages", page::packages)?;
    step("page: build", page::build_if_older)?;
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    step("program: build", || {
        run(cargo(&[&["build", "--package", "mentormap"], profile].concat()))
    })?;
    screen()?;
    let program: Vec<&str> =
        args.iter().map(String::as_str).filter(|arg| *arg != "--release").collect();
    let run_it: &[&str] = &["run", "--quiet", "--package", "mentormap"];
    run(cargo(&[run_it, profile, &["--"], &program].concat()))
}

fn screen() -> Outcome {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        return Err("The program is built, but there is no screen here to open a window on. \
                    Try `xvfb-run cargo xtask start`."
            .into());
    }
    Ok(())
}
