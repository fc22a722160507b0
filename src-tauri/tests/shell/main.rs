//! The shell without a window: real commands and real permissions on a runtime that shows nothing.

mod commands;
mod safety;
