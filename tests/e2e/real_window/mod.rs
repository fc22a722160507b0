//! Everything here needs a screen; the name lets other runs leave it out.

mod mentor;
mod smoke;
