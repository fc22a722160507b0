//! The shell without a window: real commands and real permissions on a runtime that shows nothing.

mod arrival;
mod commands;
mod safety;
