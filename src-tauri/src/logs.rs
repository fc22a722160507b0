//! The program's own log: a few small files in the folder that the system has for logs.
//!
//! What can stand in a line, `mentormap_app::log` decides: fixed words and figures.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use mentormap_app::log::{self, Event, Log, Spot};
use mentormap_app::{Clock, SystemClock};

/// The largest that a file gets, in bytes, and how many there are.
const SIZE: u64 = 200_000;
const FILES: usize = 5;

/// The log files in a folder.
#[derive(Clone)]
pub struct Logs {
    inner: Arc<Inner>,
}

struct Inner {
    folder: PathBuf,
    size: u64,
    /// The newest file and how long it is, once something was written.
    open: Mutex<Option<(File, u64)>>,
}

impl Logs {
    /// The logs in `folder`, which is made with the first line.
    pub fn at(folder: PathBuf) -> Logs {
        Logs::with_size(folder, SIZE)
    }

    fn with_size(folder: PathBuf, size: u64) -> Logs {
        Logs { inner: Arc::new(Inner { folder, size, open: Mutex::new(None) }) }
    }

    /// The last lines, oldest first.
    pub fn last(&self, most: usize) -> Vec<String> {
        let read = |n| fs::read_to_string(self.inner.file(n)).unwrap_or_default();
        let text = [read(1), read(0)].concat();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(most)..].iter().map(|line| (*line).to_owned()).collect()
    }

    fn write(&self, line: &str) -> io::Result<()> {
        let mut open = self.inner.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.as_ref().is_some_and(|(_, length)| *length >= self.inner.size) {
            *open = None;
            self.inner.turn();
        }
        let (file, length) = match open.as_mut() {
            Some(known) => known,
            None => open.insert(self.inner.begin()?),
        };
        // One write, so that a line is whole or not there.
        let line = format!("{line}\n");
        file.write_all(line.as_bytes())?;
        *length += line.len() as u64;
        Ok(())
    }
}

impl Inner {
    /// The file of this age; 0 is the newest.
    fn file(&self, age: usize) -> PathBuf {
        let name = if age == 0 { "mentormap.log".into() } else { format!("mentormap.{age}.log") };
        self.folder.join(name)
    }

    /// Makes each file one older; the oldest goes.
    fn turn(&self) {
        let _ = fs::remove_file(self.file(FILES - 1));
        for age in (0..FILES - 1).rev() {
            let _ = fs::rename(self.file(age), self.file(age + 1));
        }
    }

    fn begin(&self) -> io::Result<(File, u64)> {
        make_private(&self.folder)?;
        let file = private().append(true).create(true).open(self.file(0))?;
        let length = file.metadata()?.len();
        Ok((file, length))
    }
}

impl Log for Logs {
    fn note(&self, event: &Event) {
        // A log that cannot be written stops nothing.
        let _ = self.write(&log::line(SystemClock.now(), event));
    }
}

/// Notes where a panic happened instead of writing its message, which may hold anything, to the
/// error stream that some systems keep.
pub fn watch_panics() {
    std::panic::set_hook(Box::new(|info| {
        let spot = Spot::of(info.location());
        eprintln!("mentormap: panicked at {spot}");
        log::event(Event::Panicked(spot));
    }));
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

fn private() -> OpenOptions {
    #[allow(unused_mut)] // Only Unix has a mode.
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

#[cfg(test)]
mod tests {
    use mentormap_app::ErrorCode;

    use super::*;

    #[test]
    fn the_files_stay_few_and_small_and_the_newest_lines_stay() {
        let folder = tempfile::tempdir().unwrap();
        let logs = Logs::with_size(folder.path().join("logs"), 1000);
        for n in 0..500 {
            logs.write(&format!("line {n} with some more words")).unwrap();
        }
        let files: Vec<_> = folder.path().join("logs").read_dir().unwrap().flatten().collect();
        assert_eq!(files.len(), FILES);
        for file in files {
            assert!(file.metadata().unwrap().len() < 1100);
        }
        let last = logs.last(3);
        assert_eq!(last.len(), 3);
        assert_eq!(last[2], "line 499 with some more words");
        assert_eq!(logs.last(30).len(), 30, "over the edge of a file");
    }

    #[test]
    fn a_second_run_goes_on_where_the_first_ended() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let code = ErrorCode::NotFound;
            let took = std::time::Duration::from_millis(3);
            let event = Event::Refused { command: "today", code, took };
            Logs::at(folder.path().to_owned()).note(&event);
        }
        let lines = Logs::at(folder.path().to_owned()).last(10);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with("info refused command=today code=not-found ms=3"), "{lines:?}");
    }

    #[test]
    fn a_folder_that_cannot_be_written_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("taken");
        fs::write(&file, "x").unwrap();
        Logs::at(file.join("logs")).note(&Event::Ended);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let logs = Logs::at(folder.path().join("logs"));
        logs.note(&Event::Ended);
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path().join("logs")), 0o700);
        assert_eq!(mode(logs.inner.file(0)), 0o600);
    }
}
