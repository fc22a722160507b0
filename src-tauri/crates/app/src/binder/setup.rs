//! First run, preferences, and who writes.

use mentormap_domain::{form::Role, ids::PersonId, person::Person, site::Site};

use super::{Binder, bin::writes, put_setting, setting};
use crate::{
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    transfer::load_sample,
    wire::{
        Saved,
        binder::{BinderStatus, Preferences, Setup, Theme},
    },
};

/// After how many minutes a binder locks until something else is chosen.
pub(crate) const LOCK_MINUTES: u32 = 10;

/// The name that a mentor has who skipped giving one.
const UNNAMED: &str = "Mentor";

impl Binder {
    /// Where the binder stands.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn binder_status(&mut self, (): ()) -> Result<BinderStatus, AppError> {
        let read = self.store.read();
        let people = self.people_once()?;
        Ok(BinderStatus {
            first_run: people.is_empty(),
            sample: read.setting(setting::SAMPLE)?.is_some_and(|value| value == "yes"),
            me: self.me()?,
            people,
            preferences: self.preferences()?,
            undo: self.store.undo_label()?,
            redo: self.store.redo_label()?,
            today: self.clock.today(),
            program_version: env!("CARGO_PKG_VERSION").into(),
        })
    }

    /// The first run: language, name, site, first intern, or the sample.
    ///
    /// # Errors
    /// As [`Binder::placement_save`] for the first intern; `not-empty` for the sample in a binder
    /// that holds something.
    pub fn setup(&mut self, setup: Setup) -> Result<Saved<BinderStatus>, AppError> {
        let name = check::text("person_name", &setup.name, check::LINE)?;
        let site_name = check::text("site_name", &setup.site_name, check::LINE)?;
        if setup.sample {
            load_sample(self, setup.language)?;
            let status = self.binder_status(())?;
            return self.saved(status, None);
        }
        let me: PersonId = self.new_id();
        let draft = setup
            .first_intern
            .map(|mut draft| {
                draft.mentors = vec![me];
                self.placement_prepare(draft)
            })
            .transpose()?;
        let site = Site {
            id: self.new_id(),
            name: site_name,
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            review: false,
            file_pattern: None,
            privacy: Default::default(),
        };
        let saved = self.transact(Operation::Setup, |tx| {
            let name = if name.is_empty() { UNNAMED.into() } else { name };
            let roles = vec![Role::Mentor];
            tx.put(&Person { id: me, name, roles, email: String::new(), binned: None })?;
            if tx.read().site()?.is_none() && !site.name.is_empty() {
                tx.put(&site)?;
            }
            put_setting(tx, setting::ME, &me.to_string())?;
            put_setting(tx, setting::LANGUAGE, setup.language.code())?;
            if let Some(draft) = draft {
                draft.put(tx)?;
            }
            Ok(())
        })?;
        let status = self.binder_status(())?;
        Ok(saved.with(status))
    }

    /// Keeps language, theme and text size.
    ///
    /// # Errors
    /// `number-invalid` for a text size outside 90 to 200.
    pub fn preferences_save(
        &mut self,
        preferences: Preferences,
    ) -> Result<Saved<Preferences>, AppError> {
        if !(90..=200).contains(&preferences.text_size) {
            return Err(AppError::new(ErrorCode::NumberInvalid).at("text_size"));
        }
        self.transact(Operation::Preferences, |tx| {
            let theme = match preferences.theme {
                Theme::System => "system",
                Theme::Light => "light",
                Theme::Dark => "dark",
            };
            put_setting(tx, setting::LANGUAGE, preferences.language.code())?;
            put_setting(tx, setting::THEME, theme)?;
            put_setting(tx, setting::TEXT_SIZE, &preferences.text_size.to_string())?;
            Ok(preferences)
        })
    }

    /// After how many minutes without activity a protected binder locks.
    pub(crate) fn lock_minutes(&self) -> u32 {
        let chosen = self.store.read().setting(setting::LOCK_MINUTES).ok().flatten();
        chosen.and_then(|text| text.parse().ok()).unwrap_or(LOCK_MINUTES)
    }

    /// Keeps after how many minutes it locks.
    ///
    /// # Errors
    /// `number-invalid` outside 1 to 60.
    pub(crate) fn lock_minutes_save(&mut self, minutes: u32) -> Result<Saved<()>, AppError> {
        if !(1..=60).contains(&minutes) {
            return Err(AppError::new(ErrorCode::NumberInvalid).at("minutes"));
        }
        self.transact(Operation::Preferences, |tx| {
            put_setting(tx, setting::LOCK_MINUTES, &minutes.to_string())
        })
    }

    /// Adds somebody who can unlock.
    ///
    /// # Errors
    /// `name-missing`, `text-too-long`.
    pub(crate) fn person_new(
        &mut self,
        id: PersonId,
        name: &str,
        roles: Vec<Role>,
    ) -> Result<(), AppError> {
        let name = check::name("name", name)?;
        let roles = if roles.is_empty() { vec![Role::Mentor] } else { roles };
        let person = Person { id, name, roles, email: String::new(), binned: None };
        self.transact(Operation::PersonSave, |tx| Ok(tx.put(&person)?))?;
        Ok(())
    }

    /// Chooses who writes now.
    ///
    /// # Errors
    /// `not-found`; `passphrase-needed` where everybody unlocks with a passphrase of their own.
    pub fn me_choose(&mut self, id: PersonId) -> Result<Saved<BinderStatus>, AppError> {
        if self.session.is_protected() {
            return Err(AppError::new(ErrorCode::PassphraseNeeded));
        }
        let saved = self.transact(Operation::Me, |tx| {
            if !writes(tx, id)? {
                return Err(AppError::new(ErrorCode::NotFound));
            }
            put_setting(tx, setting::ME, &id.to_string())
        })?;
        let status = self.binder_status(())?;
        Ok(saved.with(status))
    }
}
