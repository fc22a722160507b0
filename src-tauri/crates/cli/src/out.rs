//! What the program says on its output.

use std::{
    fmt::Arguments,
    io::{self, ErrorKind, Write},
    process,
};

/// Says one line. Who reads along and has heard enough closes the pipe, as `head` does: then there
/// is nobody left to tell, and the program ends without a word.
pub fn line(text: Arguments<'_>) {
    let mut out = io::stdout().lock();
    if let Err(error) = writeln!(out, "{text}").and_then(|()| out.flush())
        && error.kind() == ErrorKind::BrokenPipe
    {
        process::exit(0);
    }
}

/// `println!` that survives a closed pipe.
macro_rules! say {
    ($($text:tt)*) => { $crate::out::line(format_args!($($text)*)) };
}
pub(crate) use say;
