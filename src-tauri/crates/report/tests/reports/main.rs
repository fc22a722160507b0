//! Whole reports, from the data of the field to a PDF that other programs read.

// A helper of a test fails the test.
#![allow(clippy::unwrap_used)]

mod activity;
mod fallback;
mod file;
mod fixture;
mod meeting;
mod paging;
mod privacy;
mod read;
mod sample;
mod shipped;
mod signed;
mod small;
mod standard;
