//! The agenda: what falls on which day, who is where, free places, and calendar files.

mod board;
mod capacity;
mod file;
mod presence;
mod view;
