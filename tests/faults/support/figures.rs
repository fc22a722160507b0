//! The figures of a proof: aligned lines, printed, and left for `cargo xtask` to show at its end.

use std::{fmt::Display, fs, path::PathBuf, time::Instant};

/// Where the figures of all proofs are left, one file each.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults")
}

/// The lines of one proof, and when it began.
pub struct Figures {
    name: String,
    lines: Vec<(String, String)>,
    begun: Instant,
}

impl Figures {
    /// Begins the figures of the proof `name`, which is the name of their file too.
    pub fn of(name: &str) -> Figures {
        Figures { name: name.into(), lines: Vec::new(), begun: Instant::now() }
    }

    /// Adds a line: what was counted, and how many.
    pub fn line(&mut self, what: impl Display, value: impl Display) {
        self.lines.push((what.to_string(), value.to_string()));
    }

    /// Prints the lines and leaves them; called before what they say is asserted, so that a
    /// failure shows them too.
    pub fn show(&self) {
        let run = if super::whole() { "the whole" } else { "short run" };
        let mut text =
            format!("{} ({run}, {:.1} s)\n", self.name, self.begun.elapsed().as_secs_f64());
        for (what, value) in &self.lines {
            text += &format!("  {what:<58}{value:>14}\n");
        }
        print!("{text}");
        fs::create_dir_all(folder()).expect("a folder for the figures");
        fs::write(folder().join(&self.name).with_extension("txt"), text).expect("figures");
    }
}
