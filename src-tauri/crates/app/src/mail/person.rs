//! The messages in which a person is told of, for an access request.

use mentormap_domain::ids::PlacementId;
use mentormap_exchange::person::PersonMail;
use mentormap_i18n::Messages;
use mentormap_report::ListingPart;

use super::keep::{Body, Kept};
use crate::{binder::Binder, error::AppError, personal::in_words};

impl Binder {
    /// The messages about a placement, oldest first: when, to whom, what they said.
    pub(crate) fn mails_told(&self, placement: PlacementId) -> Result<Vec<PersonMail>, AppError> {
        let mut mails = self.store.read().mails_of(placement)?;
        mails.reverse();
        mails.into_iter().map(|mail| Ok(told(&Kept::read(mail)?))).collect()
    }

    /// The same as a part of the paper; none when there was no message.
    pub(crate) fn mails_part(
        &self,
        placement: PlacementId,
        messages: &Messages,
    ) -> Result<Option<ListingPart>, AppError> {
        let mails = self.mails_told(placement)?;
        if mails.is_empty() {
            return Ok(None);
        }
        let row = |mail: PersonMail| {
            let day = in_words(messages, self.clock.wall(mail.at).date());
            let state = messages.text(&format!("mail-state-{}", mail.state), &[]);
            let mut says = vec![mail.to.join(", "), mail.subject, mail.text];
            says.extend(mail.attachments);
            says.retain(|line| !line.trim().is_empty());
            vec![format!("{day}\n{state}"), says.join("\n")]
        };
        Ok(Some(ListingPart::Table {
            title: messages.text("personal-paper-mail", &[]),
            intro: String::new(),
            columns: vec![
                (messages.text("personal-paper-when", &[]), 0.3),
                (messages.text("personal-paper-says", &[]), 0.7),
            ],
            rows: mails.into_iter().map(row).collect(),
            empty: messages.text("personal-paper-nothing", &[]),
        }))
    }
}

fn told(kept: &Kept) -> PersonMail {
    let Body { to, cc, subject, text, attachments, hash, .. } = kept.body.clone();
    let state = serde_json::to_value(kept.state()).ok();
    PersonMail {
        id: kept.mail.id.to_string(),
        at: kept.mail.created,
        state: state.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default(),
        to: to.into_iter().chain(cc).map(|one| one.address).collect(),
        subject,
        text,
        attachments: attachments.into_iter().map(|file| file.name).collect(),
        hash,
    }
}
