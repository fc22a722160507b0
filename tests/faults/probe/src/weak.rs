//! Connections that do not sync at every commit, although the program asked for it.

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    ptr,
    sync::Mutex,
};

use rusqlite::ffi;

/// The connections that were opened since [`Weakened::begin`], as addresses.
static OPENED: Mutex<Vec<usize>> = Mutex::new(Vec::new());

/// Weakens connections of this process that are opened from now on.
pub struct Weakened;

impl Weakened {
    /// Notes every connection that this process opens from now on.
    ///
    /// # Panics
    /// When SQLite takes no hook.
    pub fn begin() -> Weakened {
        // SAFETY: the function is of the type that SQLite documents for a hook at opening.
        let code = unsafe { ffi::sqlite3_auto_extension(Some(noted)) };
        assert_eq!(code, ffi::SQLITE_OK, "a hook at opening");
        Weakened
    }

    /// Sets `PRAGMA synchronous = NORMAL` on the connection that was opened last. It must be open
    /// still, and used by no other thread.
    ///
    /// # Panics
    /// When there is none, or it does not take it.
    pub fn apply(&self) {
        let opened = std::mem::take(&mut *OPENED.lock().expect("no panic before"));
        let db = *opened.last().expect("a connection") as *mut ffi::sqlite3;
        // SAFETY: the connection is open and of this thread, as the caller says.
        let code = unsafe {
            let sql = c"PRAGMA synchronous = NORMAL".as_ptr();
            ffi::sqlite3_exec(db, sql, None, ptr::null_mut(), ptr::null_mut())
        };
        assert_eq!(code, ffi::SQLITE_OK, "a weaker connection");
        assert_eq!(level(db), 1, "synchronous is NORMAL");
    }
}

/// What `PRAGMA synchronous` says: 1 for NORMAL, 2 for FULL.
fn level(db: *mut ffi::sqlite3) -> c_int {
    unsafe extern "C" fn first(
        into: *mut c_void,
        count: c_int,
        values: *mut *mut c_char,
        _names: *mut *mut c_char,
    ) -> c_int {
        if count > 0 {
            // SAFETY: one value at least, a text that ends in zero; `into` is the number below.
            let text = unsafe { CStr::from_ptr(*values) };
            let number = text.to_str().ok().and_then(|text| text.parse().ok());
            // SAFETY: as before.
            unsafe { *into.cast::<c_int>() = number.unwrap_or(-1) };
        }
        0
    }
    let mut level: c_int = -1;
    // SAFETY: the number outlives the call.
    unsafe {
        let into = ptr::from_mut(&mut level).cast();
        ffi::sqlite3_exec(db, c"PRAGMA synchronous".as_ptr(), Some(first), into, ptr::null_mut());
    }
    level
}

unsafe extern "C" fn noted(
    db: *mut ffi::sqlite3,
    _message: *mut *mut c_char,
    _api: *const ffi::sqlite3_api_routines,
) -> c_int {
    if let Ok(mut opened) = OPENED.lock() {
        opened.push(db as usize);
    }
    ffi::SQLITE_OK
}
