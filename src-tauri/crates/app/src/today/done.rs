//! Something of Today done with one click.

use mentormap_domain::{
    dossier::{Body, Document, Kind},
    ids::EntryId,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::{
        Saved,
        dossier::{EntryDraft, EntryView},
        today::TodoDone,
    },
};

impl Binder {
    /// Says that a paper was received or an agreement kept, today.
    ///
    /// # Errors
    /// `not-found`; `reference-missing` for a paper that the programme does not ask;
    /// `arguments-invalid` for what one click cannot do.
    pub fn todo_done(&mut self, done: TodoDone) -> Result<Saved<EntryView>, AppError> {
        let (id, body) = match done.key.split_once('/') {
            Some(("document", rule)) => (None, self.document_by_rule(&done, rule)?),
            Some(("entry", id)) => {
                let missing = |_| AppError::new(ErrorCode::NotFound).with("what", "entry");
                let id: EntryId = id.parse().map_err(missing)?;
                (Some(id), self.entry_record(id)?.body)
            }
            _ => return Err(not_by_click()),
        };
        let today = Some(self.clock.today());
        let body = match body {
            Body::Document(document) => Body::from(Document { received: today, ..document }),
            Body::Agreement(mut agreement) => {
                agreement.done = today;
                Body::from(agreement)
            }
            _ => return Err(not_by_click()),
        };
        self.entry_save(EntryDraft { id, placement: done.placement, body })
    }

    fn document_by_rule(&self, done: &TodoDone, rule: &str) -> Result<Body, AppError> {
        let known = self.store.read().entry_at(done.placement, Kind::Document, rule)?;
        let new = || Body::from(Document { rule: rule.to_owned(), ..Document::default() });
        Ok(known.map_or_else(new, |known| known.body))
    }
}

fn not_by_click() -> AppError {
    AppError::new(ErrorCode::ArgumentsInvalid).with("command", "todo_done")
}
