//! A library to preload (`LD_PRELOAD`) that passes every call on and records, in order, what a
//! program writes, syncs, cuts, makes, renames and removes below one folder.
//!
//! `MENTORMAP_RECORD` names the file of the record, `MENTORMAP_RECORD_ROOT` the folder. What the
//! program writes to the file that `MENTORMAP_RECORD_SAID` names is recorded as said, among the
//! rest: so the record knows what the program had acknowledged by then.
//!
//! A record is: the kind (1 byte), the offset or length (8), the size of the path (4), the size of
//! the data (4), the path below the folder, the data. Numbers are little-endian. Linux only.
#![cfg(all(target_os = "linux", target_pointer_width = "64"))]

mod calls;
mod log;
mod real;
