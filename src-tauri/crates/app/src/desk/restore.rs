//! Putting a backup back: what it would change, doing it, and back again.

use mentormap_store::{
    Entry, Key, LEDGER, Ledger, Store, StoreError,
    backup::{self, BackupReason, Staged},
    set_aside,
};

use super::{
    Desk, State,
    backup::{Aside, Found},
    trouble::Held,
};
use crate::{
    backup::{BackupNote, Restore, row},
    binder::{Binder, DATABASE, KEY, Session, concept, ring_path, stage},
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        backup::{BackupChoice, RestoreLine, RestorePreview, Restored},
        desk::UnlockedBy,
    },
};

impl Desk {
    /// What putting a backup back would change. Nothing is touched.
    ///
    /// # Errors
    /// `not-found`, `backup-damaged`, `binder-newer`; `passphrase-needed` for one of another
    /// binder.
    pub fn backup_preview(&mut self, choice: BackupChoice) -> Result<RestorePreview, AppError> {
        self.look();
        let found = self.found(&choice)?;
        let Found { backups, backup, place, key, foreign, .. } = &found;
        let aside = Aside::new()?;
        let path = backups.path(backup.id).join(DATABASE);
        let now = self.clock.now();
        let then = Store::open_rescue(&path, key, aside.path(), now).map_err(of_backup)?;
        let lines = match &self.state {
            State::Open(binder) | State::Rescue(binder) => {
                Some(backup::compare(binder.store.read(), then.read())?)
            }
            _ => None,
        };
        Ok(RestorePreview {
            backup: row(backup, *place),
            foreign: *foreign,
            compared: lines.is_some(),
            lines: lines.unwrap_or_default().into_iter().map(line).collect(),
        })
    }

    /// Puts a backup back in the place of the binder, after a backup of how it is now. Until the
    /// one of then is whole, nothing is touched; then it takes its place at once.
    ///
    /// # Errors
    /// As [`Desk::backup_preview`]; `locked`; `disk-full` and the like.
    pub fn backup_restore(&mut self, choice: BackupChoice) -> Result<Restored, AppError> {
        self.look();
        let found = self.found(&choice)?;
        let proven = backup::prove(&found.backups, found.backup.id, &found.key);
        // What the binder still holds is taken from there; the rest is said by the next check.
        if !matches!(proven, Err(StoreError::ContentDamaged)) {
            proven.map_err(of_backup)?;
        }
        if let State::New(_) = self.state {
            return self.restore_first(&found);
        }
        let to = self.key_to_restore(&found)?;
        let (session, by) = self.session_to_restore(&found, &to);
        let before = match &mut self.state {
            State::Open(binder) => Some(binder.backup_now(BackupReason::Restore)?),
            _ => None,
        };
        let staged = self.staged(&found, &to)?;
        staged.ready()?;
        self.swap(before.is_some())?;
        let from = found.backup.id.at;
        let at = self.clock.now();
        if let Some(before) = &before {
            let note = Restore { at, from, before: before.id.clone() };
            // The way back stays in the list all the same.
            let _ = BackupNote::change(&self.folder, |kept| kept.restored = Some(note));
        }
        self.open_again(to, session, by)?;
        Ok(Restored { from, before: before.map(|row| row.id) })
    }

    fn staged(&mut self, found: &Found, to: &Key) -> Result<Staged, AppError> {
        let now = self.clock.now();
        let id = found.backup.id;
        self.learn_erased(found)?;
        let mut staged = backup::stage(&self.folder, &found.backups, id, (&found.key, to), now)
            .map_err(of_backup)?;
        // Whoever may unlock must be somebody that the binder knows.
        if let State::Open(binder) = &self.state
            && found.foreign
        {
            let unlocking = binder.unlocking()?;
            let people = binder.all_people()?;
            let entry = Entry { op: Operation::PersonSave.name().into(), who: None, at: now };
            staged.store.transact(entry, |tx| {
                for person in people.iter().filter(|person| unlocking.contains(&person.id)) {
                    if tx.get::<mentormap_domain::person::Person>(&person.id)?.is_none() {
                        tx.put(person)?;
                    }
                }
                Ok::<(), StoreError>(())
            })?;
        }
        crate::mail::after_restore(&mut staged.store)?;
        Ok(staged)
    }

    /// Whom the place of a backup knows to be erased, the binder learns: the ledger is replayed
    /// when it opens.
    fn learn_erased(&self, found: &Found) -> Result<(), AppError> {
        let there = found.backups.folder().join(LEDGER);
        if !there.is_file() {
            return Ok(());
        }
        Ok(Ledger::share(&there, &self.folder.join(LEDGER)).map_err(StoreError::from)?)
    }

    /// The key that the binder has and keeps.
    fn key_to_restore(&mut self, found: &Found) -> Result<Key, AppError> {
        if let Some(key) = self.own_key() {
            return Ok(key);
        }
        match self.state {
            // Its own ring opened a backup: the key of a binder stays the same for its life.
            State::Trouble(_) if found.place != crate::wire::backup::BackupPlace::File => {
                Ok(found.key.clone())
            }
            _ => Err(AppError::new(ErrorCode::Locked)),
        }
    }

    fn session_to_restore(&self, found: &Found, to: &Key) -> (Session, Option<UnlockedBy>) {
        match &self.state {
            State::Open(binder) | State::Rescue(binder) => (binder.session, self.by),
            _ => match (&self.held, found.session) {
                (Some(held), _) => (held.session, held.by),
                (None, Some(session)) if to.is(&found.key) => (session, by(session)),
                _ => (Session::Open, None),
            },
        }
    }

    /// Puts the ready database in place of the one of now, which is set aside unless a backup
    /// holds it.
    fn swap(&mut self, is_held: bool) -> Result<(), AppError> {
        let database = self.folder.join(DATABASE);
        self.leave_rescue();
        self.state = State::Unseen;
        if is_held && backup::swap(&database).is_ok() {
            return Ok(());
        }
        set_aside(&database, &ring_path(&self.folder), &self.stamp())?;
        Ok(backup::swap(&database)?)
    }

    fn open_again(
        &mut self,
        key: Key,
        session: Session,
        by: Option<UnlockedBy>,
    ) -> Result<(), AppError> {
        let opened = Binder::open_with(&self.folder, key.clone(), session, (self.clocks)());
        match opened {
            Ok(binder) => {
                self.state = State::Open(binder.into());
                self.by = by;
                self.held = None;
                self.remember_look();
                self.touch();
                Ok(())
            }
            Err(error) => {
                self.fall(error.clone(), Some(Held { key, session, by }));
                Err(error)
            }
        }
    }

    /// A backup as the first binder in an empty folder: with its own key header.
    fn restore_first(&mut self, found: &Found) -> Result<Restored, AppError> {
        let session = found.session.ok_or_else(|| AppError::new(ErrorCode::Internal))?;
        let now = self.clock.now();
        mentormap_store::durable::private_folder(&self.folder).map_err(StoreError::from)?;
        stage::sweep(&self.folder);
        let header = found.backups.path(found.backup.id).join(KEY);
        let bytes = std::fs::read(header).map_err(StoreError::from)?;
        let (id, key) = (found.backup.id, &found.key);
        self.learn_erased(found)?;
        let mut staged =
            backup::stage(&self.folder, &found.backups, id, (key, key), now).map_err(of_backup)?;
        crate::mail::after_restore(&mut staged.store)?;
        staged.ready()?;
        mentormap_store::durable::write(&stage::key(&self.folder), |file| {
            std::io::Write::write_all(file, &bytes)
        })
        .map_err(StoreError::from)?;
        self.state = State::Unseen;
        backup::swap(&self.folder.join(DATABASE))?;
        stage::take_key_place(&self.folder)?;
        self.open_again(found.key.clone(), session, by(session))?;
        Ok(Restored { from: found.backup.id.at, before: None })
    }
}

fn by(session: Session) -> Option<UnlockedBy> {
    match session {
        Session::Open => None,
        Session::Person(_) => Some(UnlockedBy::Passphrase),
        Session::Recovery => Some(UnlockedBy::Recovery),
    }
}

fn line(kind: backup::Difference) -> RestoreLine {
    RestoreLine {
        concept: concept(kind.table),
        now: kind.now,
        then: kind.then,
        back: kind.back,
        gone: kind.gone,
        changed: kind.changed,
    }
}

/// What is wrong with a backup is not wrong with the binder.
pub(super) fn of_backup(error: StoreError) -> AppError {
    match error {
        StoreError::Damaged | StoreError::HalfWritten | StoreError::WrongKey => {
            AppError::new(ErrorCode::BackupDamaged)
        }
        StoreError::Gone => AppError::new(ErrorCode::NotFound),
        other => other.into(),
    }
}
