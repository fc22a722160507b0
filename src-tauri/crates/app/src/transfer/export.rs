//! The whole binder as one JSON document.

use mentormap_domain::form::FormRef;
use mentormap_exchange::binder::{BinderFile, write};
use mentormap_store::StoredForm;

use crate::{binder::Binder, document::contents_of, error::AppError};

impl Binder {
    /// The binder as the text of a file: the same binder gives the same text.
    ///
    /// # Errors
    /// `attachment-lost` when the content of a file is missing or damaged; when the store could
    /// not read.
    pub fn export(&mut self) -> Result<String, AppError> {
        let forms = self.exported_forms()?;
        let read = self.store.read();
        let dossier = read.all()?;
        let contents = contents_of(self, &dossier)?;
        let file = BinderFile {
            forms,
            site: read.site()?,
            groups: read.all()?,
            people: read.all()?,
            schools: read.all()?,
            supervisors: read.all()?,
            interns: read.all()?,
            placements: read.all()?,
            observations: read.all()?,
            evaluations: read.all()?,
            ratings: read.all()?,
            points: read.all()?,
            answers: read.all()?,
            dossier,
            holidays: read.all()?,
            mail_templates: read.all()?,
            self_checks: read.all()?,
            self_check_scores: read.all()?,
            self_check_actions: read.all()?,
            contents,
        };
        Ok(write(&file)?)
    }

    /// The forms that stand in the binder: added ones, and every version in use.
    fn exported_forms(&mut self) -> Result<Vec<mentormap_domain::form::FormFile>, AppError> {
        let read = self.store.read();
        let mut refs: Vec<FormRef> =
            read.all::<StoredForm>()?.into_iter().map(|stored| stored.form_ref).collect();
        refs.sort();
        let mut forms = Vec::new();
        for form_ref in refs {
            forms.push(self.shelf.form(&read, &form_ref)?.as_ref().clone());
        }
        Ok(forms)
    }
}
