//! Whole reports, from the data of the field to a PDF that other programs read.

// A helper of a test fails the test.
#![allow(clippy::unwrap_used)]

mod fallback;
mod fixture;
mod paging;
mod privacy;
mod read;
mod sample;
mod shipped;
mod small;
