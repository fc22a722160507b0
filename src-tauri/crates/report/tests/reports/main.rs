//! Whole reports, from the data of the field to a PDF that other programs read.

// A helper of a test fails the test.
#![allow(clippy::unwrap_used)]

mod activity;
mod batch;
mod beside;
mod boxes;
mod content;
mod fallback;
mod file;
mod fixture;
mod heard;
mod live;
mod locked;
mod meeting;
mod paging;
mod paper;
mod picture;
mod privacy;
mod read;
mod rich;
mod sample;
mod school_year;
mod scripts;
mod self_check;
mod shipped;
mod signed;
mod small;
mod standard;
