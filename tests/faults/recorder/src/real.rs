//! The functions of the system's library that stand behind ours.

use std::ffi::{CStr, c_char, c_int, c_void};

unsafe extern "C" {
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn __errno_location() -> *mut c_int;
    pub fn readlink(path: *const c_char, into: *mut c_char, size: usize) -> isize;
    pub fn access(path: *const c_char, mode: c_int) -> c_int;
    pub fn lseek(fd: c_int, offset: i64, whence: c_int) -> i64;
}

/// The next function of that name after ours.
pub fn next(name: &CStr) -> *mut c_void {
    const RTLD_NEXT: *mut c_void = -1_isize as *mut c_void;
    // SAFETY: the name ends in zero; the handle is the documented one.
    unsafe { dlsym(RTLD_NEXT, name.as_ptr()) }
}

/// Sets the error of the last call.
pub fn fail(errno: c_int) {
    // SAFETY: points to the error number of this thread, always.
    unsafe { *__errno_location() = errno }
}

/// The error of the last call: kept over what recording does.
pub fn failure() -> c_int {
    // SAFETY: as in [`fail`].
    unsafe { *__errno_location() }
}

/// Calls the function behind ours. Its type is given by the arguments.
macro_rules! real {
    ($name:ident($($arg:expr => $type:ty),*) -> $result:ty) => {{
        static REAL: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
        let name = concat!(stringify!($name), "\0");
        let address = *REAL.get_or_init(|| {
            std::ffi::CStr::from_bytes_with_nul(name.as_bytes())
                .map_or(0, |name| $crate::real::next(name) as usize)
        });
        assert!(address != 0, "the system's library lacks a function");
        // SAFETY: the function of that name has that type, as the manual says.
        let function: unsafe extern "C" fn($($type),*) -> $result =
            unsafe { std::mem::transmute(address) };
        // SAFETY: the arguments are those that the program gave for it.
        unsafe { function($($arg),*) }
    }};
}
pub(crate) use real;
