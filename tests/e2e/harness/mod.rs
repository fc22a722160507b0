//! A window to drive: a machine around it, hands for it, and a look at its accessibility.

mod accessibility;
mod keys;
mod machine;
mod window;

pub use keys::Key;
#[allow(unused_imports)] // Each suite uses its own part.
pub use window::{Window, program, time_to, window};

use std::path::PathBuf;

/// How the program is started.
#[derive(Debug, Clone, Default)]
pub struct Start {
    args: Vec<String>,
    home: Option<PathBuf>,
    program: Option<&'static str>,
    env: Vec<(String, String)>,
}

#[allow(dead_code)] // Each suite uses its own part.
impl Start {
    /// With an empty home: the first run.
    pub fn empty() -> Start {
        Start::default()
    }

    /// With the sample binder.
    pub fn sample() -> Start {
        Start { args: vec!["--sample".into()], ..Start::default() }
    }

    /// With this home folder, which is kept: for what must be there at the next start.
    pub fn at_home(mut self, home: impl Into<PathBuf>) -> Start {
        self.home = Some(home.into());
        self
    }

    /// Another program that cargo built beside the tests, by its place in the folder of the build.
    pub fn program(name: &'static str) -> Start {
        Start { program: Some(name), ..Start::default() }
    }

    /// With a variable of the environment.
    pub fn env(mut self, name: &str, value: &str) -> Start {
        self.env.push((name.into(), value.into()));
        self
    }

    /// With one more argument.
    pub fn arg(mut self, arg: &str) -> Start {
        self.args.push(arg.into());
        self
    }
}
