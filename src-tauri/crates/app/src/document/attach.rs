//! Files kept in the binder: added, read, carried in an export.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{Attachment, AttachmentKind, Body, Document, DossierEntry, Kind},
    ids::{EntryId, PlacementId},
};
use mentormap_exchange::binder::{BinderFile, Content};

use super::{detect, name::safe_name};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        document::{FileRefused, FileTarget, FilesAdded},
    },
};

/// A file that was chosen: its name, and its content or why it could not be read.
#[derive(Debug)]
pub struct ChosenFile {
    pub name: String,
    pub bytes: Result<Vec<u8>, AppError>,
}

/// A kept file to open or save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentFile {
    /// Safe on every system, with the ending of what it is.
    pub name: String,
    pub kind: AttachmentKind,
    pub bytes: Vec<u8>,
}

impl Binder {
    /// Keeps files at an entry, a paper of the programme or the placement, as one operation. A
    /// refused file does not hold up the others; the same file at the same place is kept once.
    ///
    /// Files are read one at a time, as `files` gives them.
    ///
    /// # Errors
    /// `not-found`, `reference-missing`; `disk-full`, `read-only` when a content could not be kept:
    /// then none is.
    pub fn attachment_add(
        &mut self,
        target: &FileTarget,
        files: impl IntoIterator<Item = ChosenFile>,
    ) -> Result<Saved<FilesAdded>, AppError> {
        let paper = self.paper_of(target)?;
        let of = paper.as_ref().map_or(target.of, |paper| Some(paper.id));
        let mut adding = Adding::new(self, target.placement, of)?;
        for file in files {
            adding.take(self, file)?;
        }
        let Adding { new, outcome, .. } = adding;
        let saved = self.transact(Operation::AttachmentSave, |tx| {
            if let Some(paper) = paper.filter(|_| !new.is_empty()) {
                tx.put(&paper)?;
            }
            new.iter().try_for_each(|entry| tx.put(entry).map_err(AppError::from))
        })?;
        let added = new.iter().filter_map(|entry| self.file_row(entry)).collect();
        Ok(saved.with(FilesAdded { added, ..outcome }))
    }

    /// A kept file, proven to be what was kept.
    ///
    /// # Errors
    /// `not-found`; `attachment-lost` when its content is missing or damaged.
    pub fn attachment(&self, id: EntryId) -> Result<AttachmentFile, AppError> {
        let entry = self.entry_record(id)?;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "attachment");
        let attachment = entry.part::<Attachment>().ok_or_else(missing)?;
        let bytes = self.content_of(attachment)?;
        let name = safe_name(&attachment.name, attachment.file_kind);
        Ok(AttachmentFile { name, kind: attachment.file_kind, bytes })
    }

    fn content_of(&self, attachment: &Attachment) -> Result<Vec<u8>, AppError> {
        let content = self.store.content(&attachment.hash);
        content.map_err(|error| AppError::from(error).with("name", &attachment.name))
    }

    /// The paper of the programme that the files belong to: the one noted, else a new one. None
    /// when they belong to an entry or the placement, which must be there.
    fn paper_of(&mut self, target: &FileTarget) -> Result<Option<DossierEntry>, AppError> {
        let placement = self.placement_record(target.placement)?;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "entry");
        if let Some(of) = target.of {
            let entry = self.entry_record(of)?;
            let fits = entry.placement == placement.id && entry.binned.is_none();
            return if fits { Ok(None) } else { Err(missing()) };
        }
        let Some(rule) = &target.rule else { return Ok(None) };
        let noted = self.store.read().entry_at(placement.id, Kind::Document, rule)?;
        if noted.is_some() {
            return Ok(noted);
        }
        let document = Document { rule: rule.clone(), ..Document::default() };
        let document = self.document_checked(&placement, document)?;
        Ok(Some(self.new_entry(placement.id, document)))
    }

    fn new_entry(&self, placement: PlacementId, body: impl Into<Body>) -> DossierEntry {
        let created = self.clock.now();
        DossierEntry { id: self.new_id(), placement, body: body.into(), created, binned: None }
    }
}

/// Files on their way into the binder.
struct Adding {
    placement: PlacementId,
    of: Option<EntryId>,
    /// What stands at the same place, in the binder or since this began.
    there: Vec<Attachment>,
    new: Vec<DossierEntry>,
    outcome: FilesAdded,
}

impl Adding {
    fn new(
        binder: &Binder,
        placement: PlacementId,
        of: Option<EntryId>,
    ) -> Result<Adding, AppError> {
        let entries = binder.store.read().entries_of::<Attachment>(placement)?;
        let parts = entries.iter().filter_map(|entry| entry.part::<Attachment>());
        let there = parts.filter(|attachment| attachment.of == of).cloned().collect();
        let outcome = FilesAdded { added: Vec::new(), same: Vec::new(), refused: Vec::new() };
        Ok(Adding { placement, of, there, new: Vec::new(), outcome })
    }

    /// Keeps the content of a file, or notes why not.
    fn take(&mut self, binder: &mut Binder, file: ChosenFile) -> Result<(), AppError> {
        let known = file.bytes.and_then(|bytes| Ok((detect::kind(&bytes)?, bytes)));
        let (kind, bytes) = match known {
            Ok(known) => known,
            Err(error) => {
                let error = error.with("name", &file.name);
                self.outcome.refused.push(FileRefused { name: file.name, error });
                return Ok(());
            }
        };
        let attachment = Attachment {
            of: self.of,
            name: safe_name(&file.name, kind),
            file_kind: kind,
            size: bytes.len() as u64,
            hash: binder.store.keep_content(&bytes)?,
        };
        if self.there.contains(&attachment) {
            self.outcome.same.push(attachment.name);
            return Ok(());
        }
        self.there.push(attachment.clone());
        self.new.push(binder.new_entry(self.placement, attachment));
        Ok(())
    }
}

/// The contents that the attachments among `dossier` need, by hash, each once.
///
/// # Errors
/// `attachment-lost`, naming the file.
pub(crate) fn contents_of(
    binder: &Binder,
    dossier: &[DossierEntry],
) -> Result<Vec<Content>, AppError> {
    let mut contents = BTreeMap::new();
    for attachment in dossier.iter().filter_map(|entry| entry.part::<Attachment>()) {
        if !contents.contains_key(&attachment.hash) {
            contents.insert(attachment.hash.clone(), binder.content_of(attachment)?);
        }
    }
    Ok(contents.into_iter().map(|(hash, bytes)| Content { hash, bytes }).collect())
}

/// Whether every attachment of a document is of the kind that it says, by its content.
///
/// # Errors
/// `file-broken` with the place; else as for a file that is added.
pub(crate) fn check_contents(file: &BinderFile) -> Result<(), AppError> {
    let mut kinds = BTreeMap::new();
    for (index, content) in file.contents.iter().enumerate() {
        let kind = detect::kind(&content.bytes);
        let place = format!("contents[{index}]");
        kinds.insert(content.hash.as_str(), kind.map_err(|error| error.with("place", place))?);
    }
    for (index, entry) in file.dossier.iter().enumerate() {
        let Some(attachment) = entry.part::<Attachment>() else { continue };
        if kinds.get(attachment.hash.as_str()) != Some(&attachment.file_kind) {
            let place = format!("dossier[{index}].body.file_kind");
            let error = AppError::new(ErrorCode::FileBroken).with("place", place);
            return Err(error.with("reason", "another kind than its content"));
        }
    }
    Ok(())
}
