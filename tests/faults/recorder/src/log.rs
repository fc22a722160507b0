//! The record: what is noted, and which files count.

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    os::unix::ffi::OsStrExt,
    sync::{Mutex, MutexGuard, OnceLock},
};

use crate::real::{fail, failure, readlink, real};

/// What happened.
#[derive(Clone, Copy)]
pub enum Kind {
    Make = 1,
    Write = 2,
    Cut = 3,
    Sync = 4,
    Rename = 5,
    Remove = 6,
    Folder = 7,
    Link = 8,
    Said = 9,
}

struct Setting {
    root: Vec<u8>,
    said: Vec<u8>,
    record: c_int,
}

fn setting() -> Option<&'static Setting> {
    static SETTING: OnceLock<Option<Setting>> = OnceLock::new();
    SETTING.get_or_init(read_setting).as_ref()
}

fn read_setting() -> Option<Setting> {
    const WRITE_CREATE_APPEND: c_int = 0o1 | 0o100 | 0o2000 | 0o2000000;
    let value = |name| std::env::var_os(name).map(|value| value.as_bytes().to_vec());
    let mut record = value("MENTORMAP_RECORD")?;
    record.push(0);
    let path = record.as_ptr().cast::<c_char>();
    let record =
        real!(open(path => *const c_char, WRITE_CREATE_APPEND => c_int, 0o600 => c_int) -> c_int);
    let (root, said) = (value("MENTORMAP_RECORD_ROOT")?, value("MENTORMAP_RECORD_SAID")?);
    Some(Setting { root, said, record })
}

/// Held over a call and its note, so that the order of the record is the order of the calls.
pub fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// A file or folder that is recorded.
pub enum Place {
    /// The path below the folder.
    Below(Vec<u8>),
    /// What is written here is said.
    Said,
}

/// The place of an open file; none when it does not count.
pub fn of_file(fd: c_int) -> Option<Place> {
    setting()?;
    place(link(&format!("/proc/self/fd/{fd}\0"))?)
}

/// The place of a path as a program gives it, relative to an open folder if it says so.
///
/// # Safety
/// `path` ends in zero.
pub unsafe fn of_path(folder: c_int, path: *const c_char) -> Option<Place> {
    setting()?;
    // SAFETY: the caller's word.
    let path = unsafe { CStr::from_ptr(path) }.to_bytes();
    if path.first() == Some(&b'/') {
        return place(path.to_vec());
    }
    const HERE: c_int = -100;
    let link_name = if folder == HERE {
        "/proc/self/cwd\0".into()
    } else {
        format!("/proc/self/fd/{folder}\0")
    };
    let mut whole = link(&link_name)?;
    whole.push(b'/');
    whole.extend(path);
    place(whole)
}

fn place(path: Vec<u8>) -> Option<Place> {
    let setting = setting()?;
    if path == setting.said {
        return Some(Place::Said);
    }
    let below = path.strip_prefix(setting.root.as_slice())?;
    // A file that has no name any more is lost with the power in any case.
    let gone = below.ends_with(b" (deleted)");
    let below = below.strip_prefix(b"/").or(below.is_empty().then_some(b""))?;
    (!gone).then(|| Place::Below(below.to_vec()))
}

fn link(name: &str) -> Option<Vec<u8>> {
    let mut target = vec![0_u8; 4096];
    let kept = failure();
    // SAFETY: the name ends in zero, and the room is as large as said.
    let size = unsafe { readlink(name.as_ptr().cast(), target.as_mut_ptr().cast(), target.len()) };
    fail(kept);
    target.truncate(usize::try_from(size).ok()?);
    Some(target)
}

/// Adds a record.
pub fn note(kind: Kind, number: u64, path: &[u8], data: &[u8]) {
    let Some(setting) = setting() else { return };
    let size = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut record = vec![kind as u8];
    record.extend(number.to_le_bytes());
    record.extend(size(path));
    record.extend(size(data));
    record.extend(path);
    record.extend(data);
    let kept = failure();
    let mut rest = record.as_slice();
    while !rest.is_empty() {
        let start = rest.as_ptr().cast::<c_void>();
        let done = real!(write(setting.record => c_int, start => *const c_void, rest.len() => usize) -> isize);
        let Ok(done) = usize::try_from(done) else { break };
        rest = &rest[done.min(rest.len())..];
    }
    fail(kept);
}
