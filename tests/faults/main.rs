//! What can go wrong with the data, done on purpose: loss of power, killed programs, old files,
//! hostile files, words that must not be left.
//!
//! `cargo test` and `cargo xtask test` do a short run; `cargo xtask faults` the whole. Every proof
//! leaves its figures as aligned lines in `target/tmp/faults/`.

mod bit_flips;
#[cfg(target_os = "linux")]
mod disk_full;
mod erasure;
#[cfg(target_os = "linux")]
mod folder_gone;
mod hostile;
mod kill;
mod plaintext;
#[cfg(target_os = "linux")]
mod power_loss;
#[cfg(target_os = "linux")]
mod read_only;
mod support;
mod upgrade;

/// Counts what a parser holds.
#[global_allocator]
static MEMORY: mentormap_faults_probe::Counting = mentormap_faults_probe::Counting;
