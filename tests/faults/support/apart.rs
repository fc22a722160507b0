//! Work in a process of its own: this test program, run again for one test that stands aside
//! unless it is asked through [`command`].

use std::process::Command;

/// Says to the process that it is the one apart, and what it is to do.
const WORD: &str = "MENTORMAP_FAULTS_APART";

/// This program, to run the test `name` (with its modules) for `task`.
pub fn command(name: &str, task: &str) -> Command {
    let this = std::env::current_exe().expect("this program");
    let mut command = Command::new(this);
    command.args([name, "--exact", "--nocapture", "--test-threads", "1"]).env(WORD, task);
    command
}

/// What this process was asked to do; none in the one that runs all tests.
pub fn task() -> Option<String> {
    std::env::var(WORD).ok()
}
