//! A desk without a keyring, on a binder that stands in a folder.

use std::{path::Path, sync::Arc};

use mentormap_app::{AppError, Binder, Desk, NoVault, wire::desk::DeskState};

use super::work::{clock, digest, now};

/// The desk for the binder in `folder`, looked at once.
pub fn at(folder: &Path) -> Desk {
    let mut desk = Desk::new(folder.to_owned(), Box::new(|| clock()), Box::new(NoVault));
    desk.desk_status(()).expect("a status");
    desk
}

/// What the binder on the desk holds, in one word.
pub fn holds(desk: &mut Desk) -> Result<String, AppError> {
    desk.with(|binder: &mut Binder| Ok(digest(binder)))
}

/// Looks through the binder to the end, as the program does behind the page.
pub fn look_through(desk: &mut Desk) -> DeskState {
    let nobody = Arc::default();
    while desk.check_slice(now(), &nobody) {}
    desk.state()
}
