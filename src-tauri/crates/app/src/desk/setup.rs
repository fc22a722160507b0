//! The first run: a binder is made, whole or not at all.
//!
//! Database and ring are made under other names and take their own when both are whole; whatever
//! stops the program before that leaves a folder without a binder.

use std::{fs, path::Path};

use mentormap_store::{Key, Ring, durable};

use super::{Desk, State, recovery};
use crate::{
    binder::{Binder, Session, is_taken, stage},
    error::{AppError, ErrorCode},
    secret::{self, SecretText},
    wire::{
        binder::{Preferences, Setup},
        desk::{DeskSetup, RecoveryWords, SetupDone, UnlockedBy},
    },
};

impl Desk {
    /// Makes the binder: protected by a passphrase, or the sample, which is open.
    ///
    /// # Errors
    /// `passphrase-weak`; `not-empty` where there is a binder already; as [`Binder::setup`].
    /// Nothing is left then.
    pub fn desk_setup(&mut self, draft: DeskSetup) -> Result<SetupDone, AppError> {
        self.look();
        let DeskSetup { setup, passphrase } = draft;
        let words = match &mut self.state {
            State::New(_) if setup.sample => self.set_up_sample(setup)?,
            State::New(_) => self.set_up(setup, &passphrase)?,
            // A binder of before that nobody has begun to use.
            State::Open(binder) if self.by.is_none() && binder.all_people()?.is_empty() => {
                let sample = setup.sample;
                let strong = sample || secret::strong(&passphrase, &setup.name).map(|_| true)?;
                binder.setup(setup)?;
                if sample || !strong { None } else { self.protect(None, &passphrase)? }
            }
            State::Locked => return Err(AppError::new(ErrorCode::Locked)),
            State::Trouble(error) => return Err(error.clone()),
            _ => return Err(AppError::new(ErrorCode::NotEmpty)),
        };
        self.touch();
        self.remember_look();
        Ok(SetupDone { status: self.desk_status(())?, words })
    }

    /// Makes the sample in a folder without a binder, or in one that nobody has begun to use.
    ///
    /// # Errors
    /// Why it could not be made; nothing is left then.
    pub fn sample_if_new(&mut self) -> Result<(), AppError> {
        self.look();
        let unused = match &mut self.state {
            State::New(_) => true,
            State::Open(binder) => self.by.is_none() && binder.all_people()?.is_empty(),
            _ => false,
        };
        if unused {
            let setup = Setup {
                language: self.look.language,
                name: String::new(),
                site_name: String::new(),
                first_intern: None,
                sample: true,
            };
            self.desk_setup(DeskSetup { setup, passphrase: SecretText::default() })?;
        }
        Ok(())
    }

    fn set_up(
        &mut self,
        setup: Setup,
        passphrase: &SecretText,
    ) -> Result<Option<RecoveryWords>, AppError> {
        let passphrase = secret::strong(passphrase, &setup.name)?;
        let looks = self.binder()?.preferences()?;
        let made = whole_or_nothing(&self.folder, || {
            let key = Key::random()?;
            let mut binder = Binder::make_aside(&self.folder, &key, (self.clocks)())?;
            let me = begin(&mut binder, setup, looks)?;
            drop(binder);
            let mut ring = Ring::new()?;
            ring.put_person(&key, me, &passphrase)?;
            let recovery = ring.new_recovery(&key, self.day())?;
            ring.write(&stage::key(&self.folder))?;
            stage::take_place(&self.folder)?;
            let session = Session::Person(me);
            let binder = Binder::open_with(&self.folder, key, session, (self.clocks)())?;
            Ok((binder, recovery))
        });
        let (binder, recovery) = made?;
        self.state = State::Open(binder.into());
        self.by = Some(UnlockedBy::Passphrase);
        let words = recovery::shown(&recovery);
        self.words = Some(recovery);
        Ok(Some(words))
    }

    fn set_up_sample(&mut self, setup: Setup) -> Result<Option<RecoveryWords>, AppError> {
        let binder = whole_or_nothing(&self.folder, || {
            let mut binder = Binder::create(&self.folder, (self.clocks)())?;
            binder.setup(setup)?;
            Ok(binder)
        })?;
        self.state = State::Open(binder.into());
        self.by = None;
        Ok(None)
    }
}

/// The first entries of a new binder, and who makes them.
fn begin(
    binder: &mut Binder,
    setup: Setup,
    looks: Preferences,
) -> Result<mentormap_domain::ids::PersonId, AppError> {
    let status = binder.setup(setup)?.value;
    let wanted = Preferences { language: status.preferences.language, ..looks };
    if wanted != status.preferences {
        binder.preferences_save(wanted)?;
    }
    status.me.ok_or_else(|| AppError::new(ErrorCode::Internal))
}

/// Makes a binder in `folder`, which holds none; what fails leaves the folder as it was.
fn whole_or_nothing<T>(
    folder: &Path,
    make: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    // What somebody else made here in the meantime is not ours to take away.
    if is_taken(folder) {
        return Err(AppError::new(ErrorCode::FolderTaken));
    }
    let was_there = folder.is_dir();
    stage::sweep(folder);
    durable::private_folder(folder).map_err(mentormap_store::StoreError::from)?;
    make().inspect_err(|_| {
        stage::sweep(folder);
        stage::unmake(folder);
        if !was_there {
            let _ = fs::remove_dir(folder);
        }
    })
}
