//! What can go along: made from the binder when it is asked for.

use mentormap_domain::{
    dossier::{Attachment as KeptFile, AttachmentKind, Meeting},
    evaluation::Moment,
    ids::EntryId,
};
use mentormap_mail::message::Attachment;
use sha2::{Digest, Sha256};

use super::About;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    report::ReportFile,
    wire::{
        fill::FillFileChoice,
        mail::{MailAttachment, MailAttachmentKind, MailWhat},
        paper::PaperChoice,
        report::ReportChoice,
    },
};

/// A file that goes along, made.
pub(super) struct Made {
    pub kind: MailAttachmentKind,
    pub name: String,
    /// As the message names it, e.g. `application/pdf`.
    pub media: &'static str,
    pub bytes: Vec<u8>,
}

const PDF: &str = "application/pdf";

impl Made {
    fn pdf(kind: MailAttachmentKind, file: ReportFile) -> Made {
        Made { kind, name: file.name, media: PDF, bytes: file.bytes }
    }

    /// Whether a password can lock it: a PDF that the program made. What came from elsewhere stays
    /// as it is.
    pub fn can_lock(&self) -> bool {
        self.media == PDF && self.kind != MailAttachmentKind::Kept
    }

    /// SHA-256, in hexadecimal digits.
    pub fn hash(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether it is what the message is about.
    pub fn is_main(&self) -> bool {
        use MailAttachmentKind::{OwnFile, Report, Sheet};
        matches!(self.kind, Report | OwnFile | Sheet)
    }

    pub fn into_attachment(self) -> Attachment {
        Attachment { name: self.name, kind: self.media.into(), bytes: self.bytes }
    }
}

impl Binder {
    /// Every file that could go along, with its size; what goes along first comes first.
    pub(super) fn mail_files(&mut self, about: &About) -> Result<Vec<MailAttachment>, AppError> {
        let mut files = Vec::new();
        for id in self.mail_file_ids(about)? {
            // A file whose content is lost is not offered.
            let Ok(made) = self.mail_file(about, &id) else { continue };
            files.push(MailAttachment {
                size: made.bytes.len() as u64,
                chosen: made.is_main(),
                can_lock: made.can_lock(),
                kind: made.kind,
                name: made.name,
                id,
            });
        }
        Ok(files)
    }

    fn mail_file_ids(&mut self, about: &About) -> Result<Vec<String>, AppError> {
        let mut ids: Vec<String> = Vec::new();
        match &about.what {
            MailWhat::Report { .. } => {
                ids.push("report".into());
                let filled = self.filled_form(&about.form)?;
                if filled.is_some_and(|form| form.fill.is_some()) {
                    ids.push("own-file".into());
                }
            }
            MailWhat::Sheet { .. } => ids.push("sheet".into()),
            MailWhat::Observation { .. } | MailWhat::General => {}
        }
        if !matches!(about.what, MailWhat::Observation { .. }) {
            ids.extend(["card".into(), "activities".into()]);
            let id = about.placement.id;
            let talks = self.store.read().entries_of::<Meeting>(id)?;
            let held =
                talks.iter().filter(|talk| talk.part().is_some_and(|one: &Meeting| one.held));
            ids.extend(held.map(|talk| format!("talk/{}", talk.id)));
        }
        let kept = self.attachments(about.placement.id)?;
        ids.extend(kept.into_iter().map(|file| format!("file/{}", file.id)));
        Ok(ids)
    }

    /// One file, made.
    ///
    /// # Errors
    /// `not-found` for an id that stands for nothing of this placement; `attachment-lost`; what
    /// making it refuses.
    pub(super) fn mail_file(&mut self, about: &About, id: &str) -> Result<Made, AppError> {
        use MailAttachmentKind as Kind;
        let placement = about.placement.id;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "file");
        let (name, entry) = match id.split_once('/') {
            Some((name, entry)) => (name, entry.parse::<EntryId>().ok()),
            None => (id, None),
        };
        let paper = match (name, entry, &about.what) {
            ("report", None, MailWhat::Report { moment, .. }) => {
                let file = self.report_file(&about.report_choice(*moment))?;
                return Ok(Made::pdf(Kind::Report, file));
            }
            ("own-file", None, MailWhat::Report { moment, .. }) => {
                return self.mail_own_file(about, *moment);
            }
            ("sheet", None, MailWhat::Sheet { entry }) => {
                (Kind::Sheet, PaperChoice::FeedbackSheet { placement, entry: *entry })
            }
            ("card", None, _) => (Kind::Card, PaperChoice::AttendanceCard { placement }),
            ("activities", None, _) => (Kind::Activities, PaperChoice::ActivityList { placement }),
            ("talk", Some(entry), _) => (Kind::Talk, PaperChoice::Talk { placement, entry }),
            ("file", Some(entry), _) => return self.mail_kept(about, entry),
            _ => return Err(missing()),
        };
        let (kind, choice) = paper;
        Ok(Made::pdf(kind, self.paper_file(&choice)?))
    }

    fn mail_own_file(&mut self, about: &About, moment: Moment) -> Result<Made, AppError> {
        let choice = FillFileChoice { report: about.report_choice(moment), flatten: false };
        let file = self.fill_file(&choice)?;
        let media = match file.name.rsplit_once('.') {
            Some((_, "docx")) => docx(),
            _ => PDF,
        };
        let kind = MailAttachmentKind::OwnFile;
        Ok(Made { kind, name: file.name, media, bytes: file.bytes })
    }

    fn mail_kept(&mut self, about: &About, entry: EntryId) -> Result<Made, AppError> {
        let known = self.entry_record(entry)?;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "file");
        if known.placement != about.placement.id || known.binned.is_some() {
            return Err(missing());
        }
        let file_kind = known.part::<KeptFile>().ok_or_else(missing)?.file_kind;
        let file = self.attachment(entry)?;
        let media = match file_kind {
            AttachmentKind::Pdf => PDF,
            AttachmentKind::Png => "image/png",
            AttachmentKind::Jpeg => "image/jpeg",
            AttachmentKind::Docx => docx(),
        };
        let kind = MailAttachmentKind::Kept;
        Ok(Made { kind, name: file.name, media, bytes: file.bytes })
    }

    /// Whether a sheet or report goes along where the message is about one.
    pub(super) fn mail_expects_file(&self, about: &About) -> bool {
        matches!(about.what, MailWhat::Report { .. } | MailWhat::Sheet { .. })
    }
}

impl About {
    /// The report that the message is about, in the language of the message where its form has it.
    pub(super) fn report_choice(&self, moment: Moment) -> ReportChoice {
        ReportChoice {
            placement: self.placement.id,
            moment,
            form: Some(self.form.id.clone()),
            language: self.form.languages.contains(&self.lang).then_some(self.lang),
        }
    }
}

fn docx() -> &'static str {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
}
