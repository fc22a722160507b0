//! Running other programs.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::{Outcome, tree};

/// A command in the root of the working tree, with its output on the terminal.
pub fn program(name: &str, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(tree::root());
    command
}

/// Cargo, the one that runs this program, building where [`tree::target`] says.
pub fn cargo(args: &[&str]) -> Command {
    let name = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = program(&name, args);
    command.env("CARGO_TARGET_DIR", tree::target());
    // Meant for this crate; the ones that are built next have their own.
    for (key, _) in std::env::vars_os() {
        let name = key.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&key);
        }
    }
    command
}

/// npm in the folder of the page.
pub fn npm(args: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(tree::ui());
    command
}

/// Runs to the end.
///
/// # Errors
/// When the program is not there or does not end well; the sentence names the whole command.
pub fn run(mut command: Command) -> Outcome {
    let status = command.status().map_err(|error| format!("{}: {error}", shown(&command)))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", shown(&command))) }
}

/// What the program writes; none when it is not there or fails.
pub fn output(mut command: Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `work` under a heading, and tells how many seconds it took.
///
/// # Errors
/// Those of `work`, behind the name of the step.
pub fn step(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("==> {name}");
    let start = Instant::now();
    work().map_err(|reason| format!("FAILED: {name}\n{reason}"))?;
    println!("<== {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
