//! What was under way when the program ended, and what waits in a backup that is put back.

use mentormap_mail::outbox::Event;
use mentormap_store::Store;

use super::keep::Kept;
use crate::{binder::Binder, error::AppError};

impl Binder {
    /// At every opening: what was under way waits again, or asks the user where its last step may
    /// have been taken.
    ///
    /// # Errors
    /// When the store could not write.
    pub(crate) fn mail_settle(&mut self) -> Result<(), AppError> {
        after(&mut self.store, Event::Start)
    }
}

/// In a backup that is about to be put back: what waits in it may have gone out since, and is not
/// sent without asking.
///
/// # Errors
/// When the store could not write.
pub(crate) fn after_restore(store: &mut Store) -> Result<(), AppError> {
    after(store, Event::Restored)
}

fn after(store: &mut Store, event: Event) -> Result<(), AppError> {
    for mail in store.read().mails_open()? {
        // What this program can't read it does not send either.
        let Ok(kept) = Kept::read(mail) else { continue };
        let Some(entry) = &kept.entry else { continue };
        // Both events fit every state.
        if let Ok(next) = entry.after(event.clone())
            && next != *entry
        {
            store.keep_mail(&kept.at(next)?.mail, None)?;
        }
    }
    Ok(())
}
