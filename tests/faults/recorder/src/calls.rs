//! Our functions in place of the system's: each passes the call on, and notes it when it went well.

use std::ffi::{c_char, c_int, c_uint, c_void};

use crate::{
    log::{Kind, Place, note, of_file, of_path, turn},
    real::{access, fail, lseek, real},
};

const HERE: c_int = -100;
const CREATE: c_int = 0o100;
const TRUNCATE: c_int = 0o1000;
const APPEND: c_int = 0o2000;
const NO_SUCH_CALL: c_int = 38;
const FROM_HERE: c_int = 1;
const FROM_END: c_int = 2;
const GET_FLAGS: c_int = 3;

/// Notes that a file was made or emptied by opening it.
///
/// # Safety
/// `path` ends in zero.
unsafe fn opened(folder: c_int, path: *const c_char, flags: c_int, was_there: bool) {
    // SAFETY: the caller's word.
    let Some(Place::Below(path)) = (unsafe { of_path(folder, path) }) else { return };
    if flags & CREATE != 0 && !was_there {
        note(Kind::Make, 0, &path, b"");
    } else if flags & TRUNCATE != 0 {
        note(Kind::Cut, 0, &path, b"");
    }
}

macro_rules! opens {
    ($($name:ident),*) => {$(
        /// # Safety
        /// As the function of the system.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(path: *const c_char, flags: c_int, mode: c_uint) -> c_int {
            let _turn = turn();
            // SAFETY: the path ends in zero, as the function asks.
            let was_there = unsafe { access(path, 0) } == 0;
            let fd = real!($name(path => *const c_char, flags => c_int, mode => c_uint) -> c_int);
            if fd >= 0 {
                // SAFETY: as before.
                unsafe { opened(HERE, path, flags, was_there) };
            }
            fd
        }
    )*};
}
opens!(open, open64);

/// Notes what went to an open file at `offset`, and gives `done` back.
fn written(fd: c_int, offset: i64, data: *const c_void, done: isize) -> isize {
    let Ok(size) = usize::try_from(done) else { return done };
    let place = of_file(fd);
    if place.is_some() {
        // SAFETY: so many bytes were just written from there.
        let data = unsafe { std::slice::from_raw_parts(data.cast::<u8>(), size) };
        match place {
            Some(Place::Below(path)) => {
                note(Kind::Write, u64::try_from(offset).unwrap_or_default(), &path, data);
            }
            Some(Place::Said) => note(Kind::Said, 0, b"", data),
            None => {}
        }
    }
    done
}

/// Where the next plain write goes.
fn position(fd: c_int) -> i64 {
    let flags = real!(fcntl(fd => c_int, GET_FLAGS => c_int) -> c_int);
    if flags >= 0 && flags & APPEND != 0 {
        // SAFETY: seeking in a file that is only appended to changes nothing.
        return unsafe { lseek(fd, 0, FROM_END) };
    }
    // SAFETY: stays where it is.
    unsafe { lseek(fd, 0, FROM_HERE) }
}

/// # Safety
/// As the function of the system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn write(fd: c_int, data: *const c_void, size: usize) -> isize {
    let _turn = turn();
    if of_file(fd).is_none() {
        return real!(write(fd => c_int, data => *const c_void, size => usize) -> isize);
    }
    let offset = position(fd);
    let done = real!(write(fd => c_int, data => *const c_void, size => usize) -> isize);
    written(fd, offset, data, done)
}

/// A piece of a write in pieces.
#[repr(C)]
pub struct Piece {
    data: *const c_void,
    size: usize,
}

/// # Safety
/// As the function of the system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn writev(fd: c_int, pieces: *const Piece, count: c_int) -> isize {
    if of_file(fd).is_none() || count < 1 {
        return real!(writev(fd => c_int, pieces => *const Piece, count => c_int) -> isize);
    }
    // SAFETY: there is at least one; a write may be of fewer pieces than were given.
    let first = unsafe { &*pieces };
    // SAFETY: the piece is as the caller gave it.
    unsafe { write(fd, first.data, first.size) }
}

macro_rules! writes_at {
    ($($name:ident),*) => {$(
        /// # Safety
        /// As the function of the system.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(fd: c_int, data: *const c_void, size: usize, at: i64) -> isize {
            let _turn = turn();
            let done = real!($name(fd => c_int, data => *const c_void, size => usize, at => i64) -> isize);
            written(fd, at, data, done)
        }
    )*};
}
writes_at!(pwrite, pwrite64);

macro_rules! cuts {
    ($($name:ident),*) => {$(
        /// # Safety
        /// As the function of the system.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(fd: c_int, size: i64) -> c_int {
            let _turn = turn();
            let done = real!($name(fd => c_int, size => i64) -> c_int);
            if done == 0 && let Some(Place::Below(path)) = of_file(fd) {
                note(Kind::Cut, u64::try_from(size).unwrap_or_default(), &path, b"");
            }
            done
        }
    )*};
}
cuts!(ftruncate, ftruncate64);

macro_rules! syncs {
    ($($name:ident),*) => {$(
        /// # Safety
        /// As the function of the system.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(fd: c_int) -> c_int {
            let _turn = turn();
            let done = real!($name(fd => c_int) -> c_int);
            if done == 0 && let Some(Place::Below(path)) = of_file(fd) {
                note(Kind::Sync, 0, &path, b"");
            }
            done
        }
    )*};
}
syncs!(fsync, fdatasync);

/// Notes a change from one path to another; from nowhere when only the second counts.
///
/// # Safety
/// Both end in zero.
unsafe fn moved(kind: Kind, from: *const c_char, to: *const c_char) {
    // SAFETY: the caller's word.
    let places = unsafe { (of_path(HERE, from), of_path(HERE, to)) };
    if let (Some(Place::Below(from)), Some(Place::Below(to))) = places {
        note(kind, 0, &from, &to);
    }
}

/// # Safety
/// As the function of the system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    let _turn = turn();
    let done = real!(rename(from => *const c_char, to => *const c_char) -> c_int);
    if done == 0 {
        // SAFETY: both end in zero, as the function asks.
        unsafe { moved(Kind::Rename, from, to) };
    }
    done
}

/// # Safety
/// As the function of the system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linkat(
    at: c_int,
    from: *const c_char,
    into: c_int,
    to: *const c_char,
    flags: c_int,
) -> c_int {
    let _turn = turn();
    let done = real!(linkat(at => c_int, from => *const c_char, into => c_int, to => *const c_char, flags => c_int) -> c_int);
    if done == 0 {
        // SAFETY: both end in zero, as the function asks.
        unsafe { moved(Kind::Link, from, to) };
    }
    done
}

macro_rules! changes {
    ($($name:ident($($arg:ident: $type:ty),*) is $kind:ident;)*) => {$(
        /// # Safety
        /// As the function of the system.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(path: *const c_char $(, $arg: $type)*) -> c_int {
            let _turn = turn();
            let done = real!($name(path => *const c_char $(, $arg => $type)*) -> c_int);
            // SAFETY: the path ends in zero, as the function asks.
            if done == 0 && let Some(Place::Below(path)) = unsafe { of_path(HERE, path) } {
                note(Kind::$kind, 0, &path, b"");
            }
            done
        }
    )*};
}
changes! {
    unlink() is Remove;
    rmdir() is Remove;
    mkdir(mode: c_uint) is Folder;
}

/// # Safety
/// As the function of the system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int {
    let _turn = turn();
    let done = real!(unlinkat(folder => c_int, path => *const c_char, flags => c_int) -> c_int);
    // SAFETY: the path ends in zero, as the function asks.
    if done == 0
        && let Some(Place::Below(path)) = unsafe { of_path(folder, path) }
    {
        note(Kind::Remove, 0, &path, b"");
    }
    done
}

macro_rules! refused {
    ($($name:ident($($type:ty),*);)*) => {$(
        /// Says that there is no such call: the program then writes in the plain way, which is
        /// recorded.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name($(_: $type),*) -> isize {
            fail(NO_SUCH_CALL);
            -1
        }
    )*};
}
refused! {
    copy_file_range(c_int, *mut i64, c_int, *mut i64, usize, c_uint);
    sendfile(c_int, c_int, *mut i64, usize);
    sendfile64(c_int, c_int, *mut i64, usize);
    splice(c_int, *mut i64, c_int, *mut i64, usize, c_uint);
}
