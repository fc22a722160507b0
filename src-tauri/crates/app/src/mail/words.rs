//! The fields of a template, filled in from the binder.

use mentormap_domain::{
    NaiveDate, dossier::FeedbackSheet, evaluation::Moment, form::Role, observation::Observation,
    person::Person, text::Lang,
};
use mentormap_i18n::{Messages, Value};
use mentormap_mail::template::{Field, Values};

use super::About;
use crate::{binder::Binder, error::AppError, personal::in_words, wire::mail::MailWhat};

/// The words of the program in the language of a message.
pub(super) fn messages(lang: Lang) -> Messages {
    Messages::new(lang.code())
}

impl Binder {
    /// What every field says for this message.
    pub(super) fn mail_values(&mut self, about: &About) -> Result<Values, AppError> {
        let messages = messages(about.lang);
        let say = |id: &str| messages.text(id, &[]);
        let day = |day: NaiveDate| in_words(&messages, day);
        let or = |text: Option<&str>, id: &str| match text.map(str::trim) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => say(id),
        };
        let people = self.store.read().people()?;
        let directs = |person: &&Person| person.roles.contains(&Role::Director);
        let director = people.iter().find(directs).map(|person| person.name.clone());
        let programme = self.mail_programme(about)?;
        let name = about.intern.name.as_str();
        let site = about.site.as_ref();
        let group = self.group_of(about.placement.group)?;
        let values = [
            (Field::Intern, name.to_owned()),
            (Field::InternFirst, name.split_whitespace().next().unwrap_or(name).to_owned()),
            (Field::School, about.school.name.clone()),
            (Field::Programme, programme),
            (
                Field::Supervisor,
                or(about.supervisor.as_ref().map(|one| one.name.as_str()), "mail-text-supervisor"),
            ),
            (Field::Moment, self.mail_moment(about, &messages)?),
            (Field::Document, self.mail_title(about)?),
            (
                Field::Mentor,
                or(about.mentor.as_ref().map(|one| one.name.as_str()), "mail-text-mentor"),
            ),
            (Field::Director, director.unwrap_or_default()),
            (Field::Site, site.map(|site| site.name.clone()).unwrap_or_default()),
            (Field::Phone, site.map(|site| site.phone.clone()).unwrap_or_default()),
            (Field::Group, group.map(|group| group.name).unwrap_or_default()),
            (Field::Start, day(about.placement.start)),
            (Field::End, day(about.placement.end)),
            (Field::Date, day(self.clock.today())),
            (Field::Note, self.mail_note(about, &messages)?),
        ];
        Ok(values.into_iter().collect())
    }

    fn mail_programme(&mut self, about: &About) -> Result<String, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &about.placement.programme)?;
        Ok(programme.title.get(about.lang).to_owned())
    }

    /// What the message is about, in its language.
    pub(super) fn mail_title(&self, about: &About) -> Result<String, AppError> {
        let messages = messages(about.lang);
        match &about.what {
            MailWhat::Report { moment, .. } => Ok(moment_in(&messages, *moment)),
            MailWhat::Sheet { entry } => {
                let sheet = self.mail_sheet(*entry)?;
                let args: [(&str, Value<'_>); 2] = [
                    ("from", in_words(&messages, sheet.from).into()),
                    ("to", in_words(&messages, sheet.to).into()),
                ];
                Ok(messages.text("mail-text-sheet", &args))
            }
            MailWhat::Observation { observation } => {
                let seen = self.observation_record(*observation)?;
                let args: [(&str, Value<'_>); 1] =
                    [("date", in_words(&messages, seen.date).into())];
                Ok(messages.text("mail-text-observation", &args))
            }
            MailWhat::General => Ok(messages.text("mail-text-general", &[])),
        }
    }

    /// The same within a sentence.
    fn mail_moment(&self, about: &About, messages: &Messages) -> Result<String, AppError> {
        match &about.what {
            MailWhat::Report { moment: Moment::Interim, .. } => {
                Ok(messages.text("mail-text-moment-interim", &[]))
            }
            MailWhat::Report { moment: Moment::Final, .. } => {
                Ok(messages.text("mail-text-moment-final", &[]))
            }
            _ => self.mail_title(about),
        }
    }

    fn mail_note(&self, about: &About, messages: &Messages) -> Result<String, AppError> {
        let MailWhat::Observation { observation } = &about.what else { return Ok(String::new()) };
        let seen: Observation = self.observation_record(*observation)?;
        let mut heading = in_words(messages, seen.date);
        if !seen.activity.trim().is_empty() {
            heading = format!("{heading} · {}", seen.activity.trim());
        }
        Ok(format!("{heading}\n{}", seen.text.trim()))
    }

    fn mail_sheet(&self, entry: mentormap_domain::ids::EntryId) -> Result<FeedbackSheet, AppError> {
        let known = self.entry_record(entry)?;
        known
            .part::<FeedbackSheet>()
            .cloned()
            .ok_or_else(|| AppError::new(crate::error::ErrorCode::NotFound).with("what", "entry"))
    }
}

fn moment_in(messages: &Messages, moment: Moment) -> String {
    let id = match moment {
        Moment::Interim => "report-moment-interim",
        Moment::Final => "report-moment-final",
    };
    messages.text(id, &[])
}
