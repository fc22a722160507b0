//! PDF forms that others made, filled in and read back by programs that are not ours.

mod fills;
mod hostile;
mod inspects;
mod overflows;
mod reads_back;
mod refuses;
mod support;
