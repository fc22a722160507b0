//! What the proofs share.
#![allow(dead_code)] // Not every system has every proof.

pub mod apart;
pub mod desk;
pub mod figures;
pub mod place;
pub mod random;
#[cfg(target_os = "linux")]
pub mod room;
pub mod work;

pub use figures::Figures;
pub use place::Place;
pub use random::Random;

/// Whether the whole is asked for: `MENTORMAP_FAULTS=whole`, as `cargo xtask faults` sets it.
pub fn whole() -> bool {
    std::env::var("MENTORMAP_FAULTS").is_ok_and(|value| value == "whole")
}

/// How often something is done: `short` with every test run, `whole` when all is asked for.
pub fn runs(short: usize, whole: usize) -> usize {
    if self::whole() { whole } else { short }
}
