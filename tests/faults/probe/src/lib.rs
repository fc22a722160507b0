//! What the proofs of `tests/faults` need and safe code can't do: [`Counting`] tells how much
//! memory is held, [`Refusal`] makes the n-th change of a database fail, and [`Weakened`] takes
//! the durability from connections, for the control that must lose something.
//!
//! Nothing of it is part of the program, and the program has no door for it.

mod memory;
mod refuse;
mod weak;

pub use memory::Counting;
pub use refuse::Refusal;
pub use rusqlite;
pub use weak::Weakened;
