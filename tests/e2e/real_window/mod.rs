//! Everything here needs a screen; the name lets other runs leave it out.

mod agenda;
mod backup;
mod damage;
mod fill;
mod form_editor;
mod forms;
mod history;
mod key;
mod mail;
mod mentor;
mod open_file;
mod overview;
mod personal;
mod placement;
mod preview;
mod print;
mod review;
mod self_check;
mod share;
mod smoke;
mod system;
mod ways;
