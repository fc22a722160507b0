//! Everything here needs a screen; the name lets other runs leave it out.

mod agenda;
mod fill;
mod form_editor;
mod forms;
mod mentor;
mod placement;
mod preview;
mod print;
mod review;
mod smoke;
mod system;
mod ways;
