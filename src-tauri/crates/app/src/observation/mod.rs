//! Observations: writing one down quickly, reading them back.

mod hour;
mod save;
mod start;
mod view;
