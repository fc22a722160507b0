//! Beginning a message, and looking at it while it is written.

use mentormap_domain::text::Lang;
use mentormap_mail::message::size_on_wire;

use super::{About, files::Made, people::chosen};
use crate::{
    binder::Binder,
    error::AppError,
    wire::mail::{MailAttachment, MailChoice, MailDraft, MailPreview, MailStart},
};

impl Binder {
    /// Everything to begin a message with: to whom, what it says, what goes along, what to know.
    ///
    /// # Errors
    /// `not-found`; `mail-private` for a note that is only for the mentor.
    pub fn mail_start(&mut self, choice: MailChoice) -> Result<MailStart, AppError> {
        let about = self.mail_about(&choice)?;
        let worded = self.mail_worded(&about)?;
        let people = self.mail_people(&about)?;
        let attachments = self.mail_files(&about)?;
        let ids = chosen_ids(&attachments);
        let draft = MailDraft {
            placement: choice.placement,
            about: choice.about.clone(),
            language: about.lang,
            to: chosen(&people),
            cc: Vec::new(),
            subject: worded.subject,
            text: worded.text,
            attachments: ids,
            lock: None,
        };
        let mut looked = self.mail_looked(&about, &draft)?;
        if worded.broken {
            looked.template_broken();
        }
        Ok(MailStart {
            placement: choice.placement,
            name: about.intern.name.clone(),
            school: about.school.name.clone(),
            title: self.mail_title(&about)?,
            kind: choice.about.kind(),
            about: choice.about,
            language: about.lang,
            languages: languages(&about),
            to: draft.to,
            people,
            subject: draft.subject,
            text: draft.text,
            attachments,
            size: looked.size,
            checks: looked.checks(),
            account: self.mail_account(())?,
            password: super::password::easy()?,
        })
    }

    /// The checks and the size of a message as it stands. Changes nothing.
    ///
    /// # Errors
    /// As [`Binder::mail_start`].
    pub fn mail_preview(&mut self, draft: MailDraft) -> Result<MailPreview, AppError> {
        let about = self.mail_about(&draft.choice())?;
        let looked = self.mail_looked(&about, &draft)?;
        Ok(MailPreview { size: looked.size, checks: looked.checks() })
    }
}

impl MailDraft {
    /// What it was begun with.
    pub(crate) fn choice(&self) -> MailChoice {
        MailChoice {
            placement: self.placement,
            about: self.about.clone(),
            language: Some(self.language),
        }
    }
}

/// The languages of the school's form first, then the others.
fn languages(about: &About) -> Vec<Lang> {
    let mut all = about.form.languages.clone();
    all.extend(Lang::ALL.into_iter().filter(|lang| !about.form.languages.contains(lang)));
    all
}

fn chosen_ids(attachments: &[MailAttachment]) -> Vec<String> {
    let chosen = attachments.iter().filter(|attachment| attachment.chosen);
    chosen.map(|attachment| attachment.id.clone()).collect()
}

/// Bytes on the wire.
pub(super) fn size(text: &str, files: &[Made]) -> u64 {
    let lengths: Vec<usize> = files.iter().map(|file| file.bytes.len()).collect();
    size_on_wire(text.len(), &lengths)
}
