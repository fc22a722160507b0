//! Whole reports, from the data of the field to a PDF that other programs read.

mod fixture;
mod paging;
mod privacy;
mod read;
mod shipped;
