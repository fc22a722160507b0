//! Mail to a school: writing, checking, three ways out, the outbox, and copies of what left.
//!
//! What a message says comes from the binder and the site's wording; what is built from it, how it
//! is sent and what each answer of a server means is `mentormap_mail`. Messages lie outside the
//! history (see `mentormap_store`): what was sent can't be taken back.
//!
//! An account belongs to who set it up. A message leaves through the account of who wrote it,
//! whoever has the binder open then: the outbox is the site's.

mod account;
mod check;
mod compose;
mod files;
mod keep;
mod list;
mod password;
mod people;
mod person;
mod provider;
mod queue;
mod send;
mod settle;
mod start;
mod template;
mod trial;
mod words;

#[cfg(test)]
mod tests;

pub use account::MailTry;
pub use compose::MailFile;
pub(crate) use compose::{drafted, file_name, writer};
pub use send::{AtDesk, Post, send_due};
pub(crate) use send::{Sending, Token};
pub(crate) use settle::after_restore;

use mentormap_domain::{
    form::SchoolForm, intern::Intern, mail::MailKind, person::Person, placement::Placement,
    school::School, school::Supervisor, site::Site, text::Lang,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::mail::{MailChoice, MailWhat},
};

/// What every part of a message is made from.
pub(crate) struct About {
    pub placement: Placement,
    pub intern: Intern,
    pub school: School,
    pub supervisor: Option<Supervisor>,
    pub mentor: Option<Person>,
    pub site: Option<Site>,
    pub form: SchoolForm,
    pub what: MailWhat,
    pub lang: Lang,
}

impl MailWhat {
    /// What it is about, as far as the wording goes.
    pub(crate) fn kind(&self) -> MailKind {
        match self {
            MailWhat::Report { .. } => MailKind::Report,
            MailWhat::Sheet { .. } => MailKind::Sheet,
            MailWhat::Observation { .. } => MailKind::Observation,
            MailWhat::General => MailKind::General,
        }
    }
}

impl Binder {
    /// Reads what a message is about.
    ///
    /// # Errors
    /// `not-found`; `mail-private` for what is only for the mentor.
    pub(crate) fn mail_about(&mut self, choice: &MailChoice) -> Result<About, AppError> {
        let placement = self.placement_record(choice.placement)?;
        let wanted = match &choice.about {
            MailWhat::Report { form, .. } => form.as_deref(),
            _ => None,
        };
        let form = self.chosen_form(&placement, wanted)?;
        let missing = |what: &str| AppError::new(ErrorCode::NotFound).with("what", what);
        let read = self.store.read();
        let school = read.get::<School>(&placement.school)?.ok_or_else(|| missing("school"))?;
        let intern = read.get::<Intern>(&placement.intern)?.ok_or_else(|| missing("intern"))?;
        let writes = self.me()?.or_else(|| placement.mentors.first().copied());
        let mentor = writes.map(|id| read.get::<Person>(&id)).transpose()?.flatten();
        let site = read.site()?;
        let supervisor = self.supervisor_of(placement.supervisor)?;
        let first = form.languages.first().copied().unwrap_or_default();
        let lang = choice.language.unwrap_or(first);
        let about = About {
            supervisor: supervisor.filter(|one| one.binned.is_none()),
            placement,
            intern,
            school,
            mentor,
            site,
            form,
            what: choice.about.clone(),
            lang,
        };
        self.may_leave(&about)?;
        Ok(about)
    }

    /// The thing is there, belongs to the placement, and is not only for the mentor.
    fn may_leave(&self, about: &About) -> Result<(), AppError> {
        match &about.what {
            MailWhat::Observation { observation } => {
                let seen = self.observation_record(*observation)?;
                if seen.placement != about.placement.id || seen.binned.is_some() {
                    return Err(AppError::new(ErrorCode::NotFound).with("what", "observation"));
                }
                match seen.visibility {
                    mentormap_domain::observation::Visibility::Shared => Ok(()),
                    mentormap_domain::observation::Visibility::Private => {
                        Err(AppError::new(ErrorCode::MailPrivate))
                    }
                }
            }
            MailWhat::Sheet { entry } => {
                let known = self.entry_record(*entry)?;
                let is_sheet = known.part::<mentormap_domain::dossier::FeedbackSheet>().is_some();
                if is_sheet && known.placement == about.placement.id && known.binned.is_none() {
                    return Ok(());
                }
                Err(AppError::new(ErrorCode::NotFound).with("what", "entry"))
            }
            MailWhat::Report { .. } | MailWhat::General => Ok(()),
        }
    }
}
