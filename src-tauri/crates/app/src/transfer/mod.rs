//! The whole binder in and out, and the sample.

mod export;
mod import;
mod sample;

pub use import::Imported;
pub use sample::load_sample;
