//! Everything here needs a screen; the name lets other runs leave it out.

mod agenda;
mod mentor;
mod placement;
mod review;
mod smoke;
mod system;
mod ways;
