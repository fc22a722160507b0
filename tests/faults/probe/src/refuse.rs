//! A database that refuses the n-th change of a thread.

use std::{
    cell::Cell,
    ffi::{c_char, c_int, c_void},
    ptr,
    sync::Once,
};

use rusqlite::ffi;

thread_local! {
    /// Which change is refused; none while nothing is counted.
    static REFUSED: Cell<Option<usize>> = const { Cell::new(None) };
    static SEEN: Cell<usize> = const { Cell::new(0) };
}

/// Counts what SQLite is asked to change on connections that this thread opens, and refuses one.
pub struct Refusal;

impl Refusal {
    /// Refuses the `nth` change, from 1, on connections that this thread opens until
    /// [`Refusal::end`]; 0 refuses none.
    ///
    /// # Panics
    /// When SQLite takes no hook.
    pub fn begin(nth: usize) {
        static HOOKED: Once = Once::new();
        HOOKED.call_once(|| {
            // SAFETY: the function is of the type that SQLite documents for a hook at opening.
            let code = unsafe { ffi::sqlite3_auto_extension(Some(opened)) };
            assert_eq!(code, ffi::SQLITE_OK, "a hook at opening");
        });
        SEEN.set(0);
        REFUSED.set(Some(nth));
    }

    /// Refuses no more; gives how many changes there were.
    pub fn end() -> usize {
        REFUSED.set(None);
        SEEN.get()
    }
}

unsafe extern "C" fn opened(
    db: *mut ffi::sqlite3,
    _message: *mut *mut c_char,
    _api: *const ffi::sqlite3_api_routines,
) -> c_int {
    if REFUSED.get().is_none() {
        return ffi::SQLITE_OK;
    }
    // SAFETY: the connection is open, and the function of the documented type; it needs no data.
    unsafe { ffi::sqlite3_set_authorizer(db, Some(asked), ptr::null_mut()) }
}

unsafe extern "C" fn asked(
    _data: *mut c_void,
    action: c_int,
    _first: *const c_char,
    _second: *const c_char,
    _database: *const c_char,
    _inner: *const c_char,
) -> c_int {
    let (Some(refused), true) = (REFUSED.get(), is_change(action)) else { return ffi::SQLITE_OK };
    SEEN.set(SEEN.get() + 1);
    if SEEN.get() == refused { ffi::SQLITE_DENY } else { ffi::SQLITE_OK }
}

/// Whether more than reading is asked.
fn is_change(action: c_int) -> bool {
    !matches!(
        action,
        ffi::SQLITE_READ | ffi::SQLITE_SELECT | ffi::SQLITE_FUNCTION | ffi::SQLITE_RECURSIVE
    )
}
