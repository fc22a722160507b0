//! Observations: writing one down quickly, reading them back.

mod save;
mod start;
mod view;
