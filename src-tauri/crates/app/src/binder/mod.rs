//! The binder: a folder with database and key file, and every use case on it.

mod bin;
mod checking;
mod history;
mod ids;
mod open;
mod session;
mod setup;
pub(crate) mod stage;
mod unlock;

pub use open::default_folder;
pub(crate) use open::is_taken;
pub(crate) use open::{DATABASE, KEY};
pub use session::Session;
pub(crate) use setup::LOCK_MINUTES;
pub use unlock::Secret;
pub(crate) use unlock::{KeyPlace, ring_path};

use std::path::{Path, PathBuf};

use mentormap_domain::{ids::PersonId, text::Lang};
use mentormap_store::{Entry, Outcome, Setting, Store, Table, Tx};
use uuid::Uuid;

use crate::{
    class_list::OpenClassList,
    clock::Clock,
    error::{AppError, ErrorCode},
    form::{OpenForm, Shelf},
    operation::Operation,
    report::PreviewDesk,
    wire::{
        Changed, Concept, Saved,
        binder::{Preferences, Theme},
    },
};

/// A mentor's binder, open.
pub struct Binder {
    pub(crate) store: Store,
    pub(crate) clock: Box<dyn Clock>,
    /// What has been looked through since it was opened.
    checking: checking::Checking,
    ids: ids::Ids,
    /// Who unlocked it.
    pub(crate) session: Session,
    /// Where it lies; none in memory.
    folder: Option<PathBuf>,
    pub(crate) shelf: Shelf,
    /// Backups under way.
    pub(crate) backup: crate::backup::BackupWork,
    /// The class list that was chosen last, until it is taken in.
    pub(crate) open_list: Option<OpenClassList>,
    /// The form file that was chosen last, until it is taken.
    pub(crate) open_form: Option<OpenForm>,
    /// What the live preview keeps between two keystrokes.
    pub(crate) preview: PreviewDesk,
    /// The invitation or package that was opened last.
    pub(crate) sharing: crate::share::ShareDesk,
}

/// Names of settings.
pub(crate) mod setting {
    pub(crate) const ME: &str = "me";
    pub(crate) const LANGUAGE: &str = "language";
    pub(crate) const THEME: &str = "theme";
    pub(crate) const TEXT_SIZE: &str = "text-size";
    pub(crate) const SAMPLE: &str = "sample";
    pub(crate) const LOCK_MINUTES: &str = "lock-minutes";
}

impl Binder {
    /// The folder that it lies in, and everything else that belongs to it.
    ///
    /// # Errors
    /// `read-only` for a binder in memory, which has none.
    pub(crate) fn folder(&self) -> Result<&Path, AppError> {
        self.folder.as_deref().ok_or_else(|| AppError::new(ErrorCode::ReadOnly))
    }

    /// Who writes now: who unlocked, or the setting where nothing was asked.
    pub(crate) fn me(&self) -> Result<Option<PersonId>, AppError> {
        if self.session.is_protected() {
            let Some(person) = self.session.person() else { return Ok(None) };
            // To a partner's directory it may be somebody under another id.
            let known = self.store.read().setting(&crate::share::alias(person))?;
            return Ok(known.and_then(|id| id.parse().ok()).or(Some(person)));
        }
        Ok(self.store.read().setting(setting::ME)?.and_then(|id| id.parse().ok()))
    }

    /// The language of the program.
    pub(crate) fn lang(&self) -> Result<Lang, AppError> {
        Ok(self.preferences()?.language)
    }

    /// How the program looks and speaks; Dutch, the system's theme and 100 % until chosen.
    pub(crate) fn preferences(&self) -> Result<Preferences, AppError> {
        let read = self.store.read();
        let language = read.setting(setting::LANGUAGE)?;
        let theme = read.setting(setting::THEME)?;
        let text_size = read.setting(setting::TEXT_SIZE)?;
        Ok(Preferences {
            language: language.and_then(|code| Lang::from_code(&code)).unwrap_or_default(),
            theme: match theme.as_deref() {
                Some("light") => Theme::Light,
                Some("dark") => Theme::Dark,
                _ => Theme::System,
            },
            text_size: text_size.and_then(|size| size.parse().ok()).unwrap_or(100),
        })
    }

    /// A new id, after every one before it.
    pub(crate) fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(self.ids.next(self.clock.now()))
    }

    /// Does `work` as one transaction with one history entry, and tells what changed.
    pub(crate) fn transact<T>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, AppError>,
    ) -> Result<Saved<T>, AppError> {
        let at = self.clock.now();
        let entry = Entry { op: operation.name().into(), who: self.me()?, at };
        let (value, outcome) = self.store.transact(entry, work)?;
        self.saved(value, Some(outcome))
    }

    /// Wraps a result with what changed and what Ctrl+Z would take back.
    pub(crate) fn saved<T>(
        &self,
        value: T,
        outcome: Option<Outcome>,
    ) -> Result<Saved<T>, AppError> {
        let changes = outcome.map(|outcome| outcome.changes).unwrap_or_default();
        Ok(Saved {
            value,
            saved_at: self.clock.now(),
            changed: changes
                .into_iter()
                .map(|change| Changed {
                    concept: concept(change.table),
                    id: change.id,
                    placement: change.placement,
                })
                .collect(),
            undo: self.store.undo_label()?,
            redo: self.store.redo_label()?,
        })
    }
}

/// Keeps a setting.
pub(crate) fn put_setting(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<(), AppError> {
    tx.put(&Setting { name: name.into(), value: value.into() })?;
    Ok(())
}

/// The concept of a table.
pub(crate) fn concept(table: Table) -> Concept {
    match table {
        Table::Site => Concept::Site,
        Table::Group => Concept::Group,
        Table::Person => Concept::Person,
        Table::School => Concept::School,
        Table::Supervisor => Concept::Supervisor,
        Table::Intern => Concept::Intern,
        Table::Placement => Concept::Placement,
        Table::Observation => Concept::Observation,
        Table::Evaluation => Concept::Evaluation,
        Table::Rating => Concept::Rating,
        Table::Point => Concept::Point,
        Table::Answer => Concept::Answer,
        Table::Entry => Concept::Entry,
        Table::Holiday => Concept::Holiday,
        Table::SelfCheck => Concept::SelfCheck,
        Table::SelfCheckScore => Concept::SelfCheckScore,
        Table::SelfCheckAction => Concept::SelfCheckAction,
        Table::Form => Concept::Form,
        Table::FormDraft => Concept::FormDraft,
        Table::MailTemplate => Concept::MailTemplate,
        Table::Setting => Concept::Setting,
    }
}
