//! The program as it is built, driven through its real window on a screen of its own.
//!
//! `cargo xtask test` runs it; by hand: `cargo test --workspace --all-features --test e2e` after
//! a run that has built `mentormap` and `mentormap-cli`. Pictures go to `tests/e2e/out`.
#![cfg(target_os = "linux")]

mod harness;
mod real_window;
