//! A school's file put in its form, and its fields mapped.

use mentormap_domain::form::{FieldMap, Fill, FillFormat, FormRef, SchoolForm};
use mentormap_fill::{Choice, Field, FieldKind, FileKind, Template};

use super::{OwnFile, data_of, names, own_file, suggest::Suggest};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    wire::{
        Saved,
        fill::{
            FillArea, FillField, FillFieldKind, FillSetup, FillSetupDraft, FillTemplate, PageView,
        },
        report::OptionView,
    },
};

pub use mentormap_domain::form::MAX_FILL_FILE;

impl Binder {
    /// The fields of a form's file with what goes in them, and what could.
    ///
    /// # Errors
    /// `reference-missing` for an unknown form; those of a file that cannot be read.
    pub fn fill_setup(&mut self, form: FormRef) -> Result<FillSetup, AppError> {
        let school = self.shelf.school_form(&self.store.read(), &form)?;
        let uniform = self.shelf.uniform(&self.store.read(), &school.uniform)?;
        let (lang, messages) = (self.lang()?, self.messages()?);
        let sources = names::sources(&school, &uniform, lang, &messages);
        let columns = names::rows(&school, lang, &messages);
        let suggest = Suggest::new(&school, &sources, lang);
        let file = school.fill.as_ref().map(|fill| template(fill, &suggest)).transpose()?;
        Ok(FillSetup {
            title: school.title.get(lang).to_owned(),
            may_edit: self.edits_forms()?,
            form,
            file,
            sources,
            columns,
        })
    }

    /// The file itself in base64, to draw its pages.
    ///
    /// # Errors
    /// `fill-missing`, `reference-missing`.
    pub fn fill_pages(&mut self, form: FormRef) -> Result<String, AppError> {
        let school = self.shelf.school_form(&self.store.read(), &form)?;
        let missing = || AppError::new(ErrorCode::FillMissing).with("id", &form.id);
        Ok(school.fill.ok_or_else(missing)?.data.0.to_string())
    }

    /// Puts a school's file in its form; what was mapped stays where the fields have the same
    /// names. A version in use stays as it is: this makes a new one.
    ///
    /// # Errors
    /// `form-editor-only`, `fill-draft`, `file-too-large`; those of a file that cannot be filled
    /// in.
    pub fn fill_add(
        &mut self,
        form: &FormRef,
        name: &str,
        bytes: &[u8],
    ) -> Result<Saved<FillSetup>, AppError> {
        if bytes.len() > MAX_FILL_FILE {
            let max = MAX_FILL_FILE / 1_000_000;
            return Err(AppError::new(ErrorCode::FileTooLarge).with("max", max));
        }
        let template = mentormap_fill::inspect(bytes)?;
        let school = self.shelf.school_form(&self.store.read(), form)?;
        let mut fields = school.fill.map(|fill| fill.fields).unwrap_or_default();
        fields.retain(|map| template.fields.iter().any(|field| field.name == map.field));
        let fill = Fill {
            name: check::name("name", &name.chars().take(check::LINE).collect::<String>())?,
            kind: kind(template.kind),
            data: data_of(bytes),
            fields,
        };
        self.keep_fill(form, Some(fill))
    }

    /// Keeps what goes in the fields of a form's file.
    ///
    /// # Errors
    /// As [`Binder::fill_add`]; `fill-missing`; `form-fault` or `reference-missing` for a map that
    /// does not suit the form.
    pub fn fill_save(&mut self, draft: FillSetupDraft) -> Result<Saved<FillSetup>, AppError> {
        let school = self.shelf.school_form(&self.store.read(), &draft.form)?;
        let missing = || AppError::new(ErrorCode::FillMissing).with("id", &draft.form.id);
        let fill = school.fill.ok_or_else(missing)?;
        let OwnFile { template, .. } = own_file(&fill)?;
        let mut fields = draft.fields;
        fields.retain(|map| template.fields.iter().any(|field| field.name == map.field));
        self.keep_fill(&draft.form, Some(Fill { fields, ..fill }))
    }

    /// Takes a school's file out of its form.
    ///
    /// # Errors
    /// As [`Binder::fill_add`].
    pub fn fill_remove(&mut self, form: FormRef) -> Result<Saved<FillSetup>, AppError> {
        self.keep_fill(&form, None)
    }

    fn keep_fill(
        &mut self,
        form: &FormRef,
        fill: Option<Fill>,
    ) -> Result<Saved<FillSetup>, AppError> {
        let school = self.shelf.school_form(&self.store.read(), form)?;
        if school.fill == fill {
            let setup = self.fill_setup(form.clone())?;
            return self.saved(setup, None);
        }
        let saved = self.form_with_fill(SchoolForm { fill, ..school })?;
        let setup = self.fill_setup(saved.value.clone())?;
        Ok(saved.with(setup))
    }
}

fn kind(kind: FileKind) -> FillFormat {
    match kind {
        FileKind::Pdf => FillFormat::Pdf,
        FileKind::Docx => FillFormat::Docx,
    }
}

fn template(fill: &Fill, suggest: &Suggest<'_>) -> Result<FillTemplate, AppError> {
    let Template { fields, pages, .. } = own_file(fill)?.template;
    let pages = pages.iter().map(|page| PageView { width: page.width, height: page.height });
    let map = |field: &Field| fill.fields.iter().find(|map| map.field == field.name).cloned();
    Ok(FillTemplate {
        name: fill.name.clone(),
        kind: fill.kind,
        pages: pages.collect(),
        fields: fields.iter().map(|field| field_view(field, map(field), suggest)).collect(),
    })
}

fn field_view(field: &Field, map: Option<FieldMap>, suggest: &Suggest<'_>) -> FillField {
    let suggestion = if map.is_none() { suggest.field(field) } else { None };
    let areas = field.areas.iter().map(|area| FillArea {
        page: u32::try_from(area.page).unwrap_or_default(),
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
    });
    let (kind, options, columns) = match &field.kind {
        FieldKind::Text { .. } | FieldKind::Placeholder => (FillFieldKind::Text, &[][..], &[][..]),
        FieldKind::Check { .. } => (FillFieldKind::Check, &[][..], &[][..]),
        FieldKind::Radio { options } | FieldKind::Choice { options, .. } => {
            (FillFieldKind::Choice, options.as_slice(), &[][..])
        }
        FieldKind::RepeatedRow { columns } => (FillFieldKind::Rows, &[][..], columns.as_slice()),
        FieldKind::Signature => (FillFieldKind::Signature, &[][..], &[][..]),
    };
    let option = |option: &Choice| OptionView {
        id: option.value.clone(),
        label: if option.label.is_empty() { option.value.clone() } else { option.label.clone() },
    };
    FillField {
        name: field.name.clone(),
        label: field.label.clone(),
        kind,
        options: options.iter().map(option).collect(),
        columns: columns.to_vec(),
        areas: areas.collect(),
        map,
        suggestion,
    }
}
