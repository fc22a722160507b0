//! The program as it is built, driven through its real window on a screen of its own.
//!
//! `cargo xtask test` runs it; by hand: build `mentormap` and `mentormap-cli`, then
//! `cargo test -p mentormap-tests --features e2e --test e2e`. Pictures go to `tests/e2e/out`.
#![cfg(target_os = "linux")]

mod harness;
mod smoke;
