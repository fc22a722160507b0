//! What to know before a message leaves.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{Comment, Subject},
    evaluation::Author,
    intern::Intern,
    observation::Visibility,
};
use mentormap_mail::address::Address;

use super::{About, files::Made, keep::Kept, start};
use crate::{
    binder::Binder,
    check::{LINE, LONG},
    error::AppError,
    report::missing_in,
    wire::{
        mail::{
            MailCheck, MailCheckCode, MailDraft, MailField, MailReceiver, MailSeverity, MailWay,
            MailWhat,
        },
        personal::ChildHintAsk,
    },
};

/// More than this is told: many mailboxes take no more than 20 MB, base64 included.
const LARGE: u64 = 15_000_000;
/// No password for a PDF is shorter, in characters.
pub(super) const LEAST: usize = 8;
/// A piece of a private note that is recognised, in characters.
const PIECE: usize = 20;
/// How far back a message about the same is told, in days.
const BEFORE: i64 = 365;

const ALL: [MailWay; 3] = [MailWay::Draft, MailWay::Copy, MailWay::Send];

/// A message that was looked at.
pub(super) struct Looked {
    list: Vec<MailCheck>,
    pub files: Vec<Made>,
    pub size: u64,
}

impl Looked {
    fn say(&mut self, code: MailCheckCode, field: MailField, args: &[(&str, &str)]) {
        use MailCheckCode as Code;
        let stops: &[MailWay] = match code {
            Code::ReceiverMissing => &[MailWay::Copy, MailWay::Send],
            Code::AccountMissing => &[MailWay::Send],
            Code::AddressInvalid
            | Code::SubjectTooLong
            | Code::TextTooLong
            | Code::PrivateInside
            | Code::PasswordInside
            | Code::PasswordShort
            | Code::AttachmentGone
            | Code::ReviewFirst => &ALL,
            Code::SubjectMissing => &[MailWay::Send],
            _ => &[],
        };
        let severity = match code {
            _ if !stops.is_empty() => MailSeverity::Stop,
            Code::NotSigned
            | Code::ReportIncomplete
            | Code::SentBefore
            | Code::KeptFile
            | Code::ChildName
            | Code::TemplateBroken => MailSeverity::Hint,
            _ => MailSeverity::Warn,
        };
        let args: BTreeMap<String, String> =
            args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let check = MailCheck { code, severity, stops: stops.to_vec(), field, args };
        if !self.list.contains(&check) {
            self.list.push(check);
        }
    }

    /// The site's own wording could not be used.
    pub fn template_broken(&mut self) {
        self.say(MailCheckCode::TemplateBroken, MailField::Text, &[]);
    }

    /// What stops a way.
    pub fn stops(&self, way: MailWay) -> impl Iterator<Item = &MailCheck> {
        self.list.iter().filter(move |check| check.stops.contains(&way))
    }

    /// What stops first, then what warns.
    pub fn checks(mut self) -> Vec<MailCheck> {
        self.list.sort_by_key(|check| (check.severity, check.code));
        self.list
    }
}

impl Binder {
    /// Looks at a message: makes what goes along, and says what there is to know.
    pub(super) fn mail_looked(
        &mut self,
        about: &About,
        draft: &MailDraft,
    ) -> Result<Looked, AppError> {
        let mut looked = Looked { list: Vec::new(), files: Vec::new(), size: 0 };
        self.look_at_files(about, draft, &mut looked);
        looked.size = start::size(&draft.text, &looked.files);
        self.look_at_receivers(about, draft, &mut looked)?;
        look_at_words(draft, &mut looked);
        self.look_for_private(about, draft, &mut looked)?;
        self.look_for_others(about, draft, &mut looked)?;
        self.look_at_state(about, draft, &mut looked)?;
        if looked.size > LARGE {
            let size = looked.size.div_ceil(1_000_000).to_string();
            looked.say(MailCheckCode::Large, MailField::Attachments, &[("size", &size)]);
        }
        self.look_back(about, draft, &mut looked)?;
        if self.mail_account(())?.is_none() {
            looked.say(MailCheckCode::AccountMissing, MailField::Message, &[]);
        }
        Ok(looked)
    }

    fn look_at_files(&mut self, about: &About, draft: &MailDraft, looked: &mut Looked) {
        let field = MailField::Attachments;
        let mut ids: Vec<&String> = draft.attachments.iter().collect();
        ids.dedup();
        for id in ids {
            match self.mail_file(about, id) {
                Ok(made) => {
                    if made.kind == crate::wire::mail::MailAttachmentKind::Kept {
                        looked.say(MailCheckCode::KeptFile, field, &[("name", &made.name)]);
                    }
                    looked.files.push(made);
                }
                Err(_) => looked.say(MailCheckCode::AttachmentGone, field, &[("name", id)]),
            }
        }
        if self.mail_expects_file(about) && !looked.files.iter().any(Made::is_main) {
            looked.say(MailCheckCode::NothingAttached, field, &[]);
        }
    }

    fn look_at_receivers(
        &self,
        about: &About,
        draft: &MailDraft,
        looked: &mut Looked,
    ) -> Result<(), AppError> {
        let written = |one: &&MailReceiver| !one.address.trim().is_empty();
        if !draft.to.iter().chain(&draft.cc).any(|one| written(&one)) {
            looked.say(MailCheckCode::ReceiverMissing, MailField::To, &[]);
        }
        let fitting = self.mail_fitting(about)?;
        for (field, list) in [(MailField::To, &draft.to), (MailField::Cc, &draft.cc)] {
            for one in list.iter().filter(written) {
                match Address::parse(&one.address) {
                    Err(error) => {
                        let reason = error.code();
                        let args = [("address", one.address.trim()), ("reason", reason)];
                        looked.say(MailCheckCode::AddressInvalid, field, &args);
                    }
                    Ok(address) => {
                        if let Some(domain) = fitting.misses(&address) {
                            let shown = address.shown();
                            let args = [("address", shown.as_str()), ("domain", domain.as_str())];
                            looked.say(MailCheckCode::AddressElsewhere, field, &args);
                        }
                    }
                }
            }
        }
        match &about.supervisor {
            None => looked.say(MailCheckCode::SupervisorMissing, MailField::To, &[]),
            Some(one) if one.email.trim().is_empty() => {
                looked.say(MailCheckCode::SupervisorAddress, MailField::To, &[("name", &one.name)]);
            }
            Some(_) => {}
        }
        Ok(())
    }

    /// The words of a note that is only for the mentor, or of a reviewer's comment.
    fn look_for_private(
        &self,
        about: &About,
        draft: &MailDraft,
        looked: &mut Looked,
    ) -> Result<(), AppError> {
        let read = self.store.read();
        let notes = read.observations_of(about.placement.id)?;
        let notes = notes.into_iter().filter(|note| note.visibility == Visibility::Private);
        let comments = read.entries_of::<Comment>(about.placement.id)?;
        let comments =
            comments.iter().filter_map(|entry| Some(entry.part::<Comment>()?.text.clone()));
        let secrets: Vec<String> = notes.map(|note| note.text).chain(comments).collect();
        for (field, text) in [(MailField::Subject, &draft.subject), (MailField::Text, &draft.text)]
        {
            let text = flat(text);
            if secrets.iter().any(|secret| holds_piece(&text, secret)) {
                looked.say(MailCheckCode::PrivateInside, field, &[]);
            }
        }
        Ok(())
    }

    /// Other interns by full name, and words that seem to name a child.
    fn look_for_others(
        &mut self,
        about: &About,
        draft: &MailDraft,
        looked: &mut Looked,
    ) -> Result<(), AppError> {
        let others: Vec<String> = self
            .store
            .read()
            .interns()?
            .into_iter()
            .filter(|one: &Intern| one.id != about.intern.id && one.name != about.intern.name)
            .map(|one| one.name)
            .filter(|name| name.trim().contains(' '))
            .collect();
        for (field, text) in [(MailField::Subject, &draft.subject), (MailField::Text, &draft.text)]
        {
            let text = flat(text);
            for name in others.iter().filter(|name| holds_words(&text, &flat(name))) {
                looked.say(MailCheckCode::OtherIntern, field, &[("name", name)]);
            }
        }
        let ask = ChildHintAsk { text: draft.text.clone(), placement: Some(about.placement.id) };
        for hint in self.child_hints(ask)?.into_iter().take(3) {
            looked.say(MailCheckCode::ChildName, MailField::Text, &[("name", &hint.word)]);
        }
        Ok(())
    }

    /// Where the report or sheet stands: review, signatures, what is empty, what no font has.
    fn look_at_state(
        &mut self,
        about: &About,
        draft: &MailDraft,
        looked: &mut Looked,
    ) -> Result<(), AppError> {
        let field = MailField::Attachments;
        let id = about.placement.id;
        let goes = looked.files.iter().any(Made::is_main);
        let subject = match &about.what {
            MailWhat::Report { moment, .. } => {
                let choice = about.report_choice(*moment);
                let input = self.report_input(&choice)?;
                if input.draft {
                    looked.say(MailCheckCode::ReviewFirst, MailField::Message, &[]);
                }
                let empty: u32 = missing_in(&input).iter().map(|missing| missing.count).sum();
                if empty > 0 && goes {
                    let count = empty.to_string();
                    looked.say(MailCheckCode::ReportIncomplete, field, &[("count", &count)]);
                }
                if draft.attachments.iter().any(|id| id == "report") {
                    let pages = self.report_pages(&choice)?;
                    let unknown: Vec<String> = pages.missing.iter().map(char::to_string).collect();
                    if !unknown.is_empty() {
                        let characters = unknown.join(" ");
                        let args = [("characters", characters.as_str())];
                        looked.say(MailCheckCode::UnknownCharacters, field, &args);
                    }
                }
                let own = self.evaluation_of(id, *moment, Author::Mentor)?;
                own.map(|evaluation| Subject::Evaluation(evaluation.id))
            }
            MailWhat::Sheet { entry } => Some(Subject::Entry(*entry)),
            MailWhat::Observation { .. } | MailWhat::General => None,
        };
        if let Some(subject) = subject
            && goes
            && self.valid_signatures(id, subject)?.is_empty()
        {
            looked.say(MailCheckCode::NotSigned, field, &[]);
        }
        Ok(())
    }

    /// Whether the same went to the same people before.
    fn look_back(
        &self,
        about: &About,
        draft: &MailDraft,
        looked: &mut Looked,
    ) -> Result<(), AppError> {
        if matches!(about.what, MailWhat::General) {
            return Ok(());
        }
        let since = self.clock.now() - chrono::TimeDelta::days(BEFORE);
        for mail in self.store.read().mails_of(about.placement.id)? {
            let Ok(kept) = Kept::read(mail) else { continue };
            let (body, created) = (&kept.body, kept.mail.created);
            let same = |one: &&MailReceiver| {
                draft.to.iter().chain(&draft.cc).any(|now| now.is_at(&one.address))
            };
            let Some(receiver) = body.to.iter().chain(&body.cc).find(same) else { continue };
            if created >= since && body.about == about.what && kept.may_have_left() {
                let date = self.clock.wall(created).format("%d/%m/%Y").to_string();
                let args = [("date", date.as_str()), ("receiver", receiver.address.as_str())];
                looked.say(MailCheckCode::SentBefore, MailField::Message, &args);
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Subject, text and password.
fn look_at_words(draft: &MailDraft, looked: &mut Looked) {
    if draft.subject.trim().is_empty() {
        looked.say(MailCheckCode::SubjectMissing, MailField::Subject, &[]);
    }
    if draft.subject.trim().chars().count() > LINE {
        looked.say(MailCheckCode::SubjectTooLong, MailField::Subject, &[]);
    }
    if draft.text.trim().is_empty() {
        looked.say(MailCheckCode::TextMissing, MailField::Text, &[]);
    }
    if draft.text.chars().count() > LONG {
        looked.say(MailCheckCode::TextTooLong, MailField::Text, &[]);
    }
    let Some(lock) = draft.lock.as_ref().map(|lock| lock.reveal()).filter(|lock| !lock.is_empty())
    else {
        return;
    };
    if lock.chars().count() < LEAST {
        let least = LEAST.to_string();
        looked.say(MailCheckCode::PasswordShort, MailField::Lock, &[("least", &least)]);
    } else {
        for (field, text) in [(MailField::Subject, &draft.subject), (MailField::Text, &draft.text)]
        {
            if text.contains(lock) {
                looked.say(MailCheckCode::PasswordInside, field, &[]);
            }
        }
    }
    let open: Vec<String> =
        looked.files.iter().filter(|file| !file.can_lock()).map(|file| file.name.clone()).collect();
    for name in open {
        looked.say(MailCheckCode::NotLocked, MailField::Lock, &[("name", &name)]);
    }
}

/// Lower case, one space between words.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a sentence or line of `secret` stands in `text`; a short note only as a whole.
fn holds_piece(text: &str, secret: &str) -> bool {
    let whole = flat(secret);
    let long = |piece: &str| piece.chars().count() >= PIECE;
    if long(&whole) && text.contains(&whole) {
        return true;
    }
    let pieces = secret.split(['\n', '.', '!', '?', ';']).map(flat);
    pieces.into_iter().any(|piece| long(&piece) && text.contains(&piece))
}

/// Whether `words` stand in `text`, not as a part of longer ones.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_sentence_is_found_however_it_is_wrapped() {
        let secret = "Amina kwam te laat. Ze huilde na het gesprek met haar ouders.\nKort.";
        let text =
            flat("Beste,\nvandaag viel op: ze HUILDE na het\n gesprek met haar ouders – zorg!");
        assert!(holds_piece(&text, secret));
        assert!(!holds_piece(&flat("Amina kwam te laat."), "Kort. Laat."));
        assert!(!holds_piece(&flat("Een heel ander verhaal over spelen"), secret));
    }

    #[test]
    fn a_name_is_found_as_words_of_its_own() {
        assert!(holds_words("met jan peeters, en", "jan peeters"));
        assert!(!holds_words("met jan peetersen", "jan peeters"));
        assert!(!holds_words("met adrijan peeters", "jan peeters"));
    }
}
