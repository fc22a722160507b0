//! File systems of their own, to fill, to lock and to pull away: Linux, where it may be done.
//!
//! A test that needs one runs again in a process apart, in namespaces of its own, so that nothing
//! is mounted for anybody else.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::apart;

/// Runs the test `name` in a process that may mount; gives why not, where it may not.
///
/// # Panics
/// When the test fails there.
pub fn inside(name: &str) -> Result<(), String> {
    let unshare = ["--user", "--map-root-user", "--mount"];
    let tried =
        Command::new("unshare").args(unshare).args(["mount", "-t", "tmpfs", "t", "/mnt"]).output();
    match tried {
        Err(error) => return Err(format!("no `unshare` here: {error}")),
        Ok(tried) if !tried.status.success() => {
            return Err(String::from_utf8_lossy(&tried.stderr).trim().to_owned());
        }
        Ok(_) => {}
    }
    let this = apart::command(name, "inside");
    let mut command = Command::new("unshare");
    command.args(unshare).arg(this.get_program()).args(this.get_args());
    command.envs(this.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let status = command.status().expect("a process apart");
    assert!(status.success(), "{name} failed apart");
    Ok(())
}

/// A small file system in memory, gone with this value.
pub struct Room(PathBuf);

impl Room {
    /// One of `bytes` at `folder`.
    pub fn of(folder: &Path, bytes: usize) -> Room {
        std::fs::create_dir_all(folder).expect("a folder");
        mount(&["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"], folder);
        Room(folder.to_owned())
    }

    /// Lets nothing be written any more, or again.
    pub fn lock(&self, locked: bool) {
        mount(&["-o", if locked { "remount,ro" } else { "remount,rw" }], &self.0);
    }

    /// Pulls it out while it is used.
    pub fn pull(self) {
        drop(self);
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// Lets one file be read only, whoever asks.
pub fn lock_file(file: &Path) {
    let text = file.to_str().expect("a name");
    mount(&["--bind", text], file);
    mount(&["-o", "remount,bind,ro"], file);
}

fn mount(options: &[&str], at: &Path) {
    let done = Command::new("mount").args(options).arg(at).output().expect("mount");
    assert!(done.status.success(), "mount: {}", String::from_utf8_lossy(&done.stderr));
}
