//! The checklist: what the programme asks, merged with what is noted of it.

use std::collections::BTreeMap;

use mentormap_domain::{
    DateTime, NaiveDate, Utc,
    dossier::{Attachment, Document, DossierEntry},
    due::{DueItem, DueKind},
    form::{DocumentRule, Role},
    ids::{EntryId, PlacementId},
    text::Lang,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::document::{DocumentRow, DocumentState, FileRow, Papers},
};

impl Binder {
    /// The papers of a placement: those of its programme and own ones, late ones first.
    ///
    /// # Errors
    /// `not-found`.
    pub fn papers(&mut self, id: PlacementId) -> Result<Papers, AppError> {
        let placement = self.placement_record(id)?;
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        let dues = self.schedule_of(&placement)?;
        let lang = self.lang()?;
        let mut known = known(self.store.read().entries_of::<Document>(id)?);
        let mut rows: Vec<DocumentRow> = Vec::new();
        for rule in &programme.documents {
            let noted = known.iter().position(|(_, document)| document.rule == rule.id);
            let noted = noted.map(|index| known.remove(index));
            rows.push(of_rule(rule, noted, &dues, lang));
        }
        // What the programme asked once, before a newer version of it, is still there.
        rows.extend(known.into_iter().map(|(entry, document)| own(entry, document)));
        let files = self.attachments(id)?;
        Ok(checklist(rows, files, self.clock.today()))
    }

    /// The files of a placement, in the order in which they were added.
    ///
    /// # Errors
    /// `not-found`.
    pub fn attachments(&mut self, id: PlacementId) -> Result<Vec<FileRow>, AppError> {
        self.placement_record(id)?;
        let mut entries = self.store.read().entries_of::<Attachment>(id)?;
        entries.sort_by_key(|entry| entry.id);
        Ok(entries.iter().filter_map(|entry| self.file_row(entry)).collect())
    }

    /// An attachment to read; none for another kind of entry.
    pub(super) fn file_row(&self, entry: &DossierEntry) -> Option<FileRow> {
        let attachment = entry.part::<Attachment>()?;
        Some(FileRow {
            id: entry.id,
            of: attachment.of,
            name: attachment.name.clone(),
            kind: attachment.file_kind,
            size: attachment.size,
            added: local_day(entry.created),
        })
    }
}

/// The calendar day of a moment on the site's clock.
fn local_day(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&chrono::Local).date_naive()
}

fn known(entries: Vec<DossierEntry>) -> Vec<(EntryId, Document)> {
    let parts = entries.iter().map(|entry| Some((entry.id, entry.part::<Document>()?.clone())));
    parts.flatten().collect()
}

/// A paper of the programme, noted or not.
fn of_rule(
    rule: &DocumentRule,
    noted: Option<(EntryId, Document)>,
    dues: &[DueItem],
    lang: Lang,
) -> DocumentRow {
    let due = dues.iter().find(|due| due.kind == DueKind::Document && due.rule == rule.id);
    let (entry, document) = noted.unzip();
    let document = document.unwrap_or_default();
    DocumentRow {
        entry,
        rule: rule.id.clone(),
        title: rule.title.get(lang).to_owned(),
        from: Some(rule.from),
        due: due.and_then(|due| due.due),
        by_rule: due.and_then(|due| due.by_rule),
        moved: due.is_some_and(|due| due.moved),
        ..row(document, rule.signed_by.clone())
    }
}

/// A paper of the mentor's own.
fn own(entry: EntryId, document: Document) -> DocumentRow {
    let signed_by = document.signed_by.clone();
    DocumentRow { entry: Some(entry), ..row(document, signed_by) }
}

fn row(document: Document, signed_by: Vec<Role>) -> DocumentRow {
    let signed = signed_by.iter().copied().filter(|role| document.signed.contains(role)).collect();
    DocumentRow {
        entry: None,
        title: if document.title.is_empty() { document.rule.clone() } else { document.title },
        rule: document.rule,
        from: document.from,
        signed_by,
        due: document.due,
        by_rule: None,
        moved: false,
        received: document.received,
        signed,
        waived: document.waived,
        remark: document.remark,
        state: DocumentState::Awaited,
        files: Vec::new(),
    }
}

fn checklist(mut rows: Vec<DocumentRow>, files: Vec<FileRow>, today: NaiveDate) -> Papers {
    let mut of: BTreeMap<Option<EntryId>, Vec<FileRow>> = BTreeMap::new();
    for file in files {
        of.entry(file.of).or_default().push(file);
    }
    for row in &mut rows {
        row.state = state(row, today);
        if row.entry.is_some() {
            row.files = of.remove(&row.entry).unwrap_or_default();
        }
    }
    let count = |is: fn(DocumentState) -> bool| {
        u32::try_from(rows.iter().filter(|row| is(row.state)).count()).unwrap_or(u32::MAX)
    };
    let late = count(|state| state == DocumentState::Late);
    let open = count(|state| state <= DocumentState::Unsigned);
    // Papers without a day come after those of the same state with one.
    rows.sort_by_key(|row| (row.state, row.due.is_none(), row.due));
    Papers { papers: rows, files: of.into_values().flatten().collect(), late, open }
}

fn state(row: &DocumentRow, today: NaiveDate) -> DocumentState {
    if row.waived {
        DocumentState::Waived
    } else if row.received.is_some() {
        let is_signed = row.signed.len() == row.signed_by.len();
        if is_signed { DocumentState::Done } else { DocumentState::Unsigned }
    } else if row.due.is_some_and(|due| due < today) {
        DocumentState::Late
    } else {
        DocumentState::Awaited
    }
}
