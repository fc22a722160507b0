//! Everything here needs a screen; the name lets other runs leave it out.

mod agenda;
mod backup;
mod damage;
mod fill;
mod form_editor;
mod forms;
mod history;
mod key;
mod mentor;
mod personal;
mod placement;
mod preview;
mod print;
mod review;
mod smoke;
mod system;
mod ways;
