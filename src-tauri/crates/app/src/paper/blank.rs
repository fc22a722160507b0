//! Forms to fill in by hand and type in later, for a placement or for nobody.

use mentormap_domain::{
    evaluation::Moment,
    form::{FormFile, FormKind, Programme, SchoolForm, UniformForm},
    ids::PlacementId,
    text::Lang,
};
use mentormap_i18n::Messages;
use mentormap_report::{BlankInput, Report, blank_form, blank_report};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

impl Binder {
    /// The uniform form to fill in by hand, in the language of the program.
    pub(super) fn blank_form(
        &mut self,
        placement: Option<PlacementId>,
        programme: Option<&str>,
        moment: Option<Moment>,
    ) -> Result<Report, AppError> {
        let programme = match (placement, programme) {
            (None, Some(id)) => Some(self.newest_programme(id)?),
            _ => None,
        };
        let uniform = match &programme {
            Some(programme) => Some(self.uniform_of(programme)?),
            None => None,
        };
        let input = self.blank_input(placement, programme, uniform, moment)?;
        Ok(blank_form(&input, &self.messages()?))
    }

    /// A school's report to fill in by hand, in a language of its form.
    pub(super) fn blank_report(
        &mut self,
        placement: Option<PlacementId>,
        form: Option<&str>,
        moment: Option<Moment>,
        language: Option<Lang>,
    ) -> Result<Report, AppError> {
        let school_form = match placement {
            Some(id) => {
                let record = self.placement_record(id)?;
                self.chosen_form(&record, form)?
            }
            None => self.newest_report_form(form.unwrap_or_default())?,
        };
        let lang = crate::report::chosen_language(&school_form, language)?;
        let (programme, uniform) = match placement {
            Some(_) => (None, None),
            None => self.around(&school_form)?,
        };
        let mut input = self.blank_input(placement, programme, uniform, moment)?;
        input.lang = lang;
        Ok(blank_report(&input, &school_form, &Messages::new(lang.code())))
    }

    /// What a form starts from; a placement brings its own definitions.
    fn blank_input(
        &mut self,
        placement: Option<PlacementId>,
        programme: Option<Programme>,
        uniform: Option<UniformForm>,
        moment: Option<Moment>,
    ) -> Result<BlankInput, AppError> {
        let (plain, uniform, programme) = match placement {
            Some(id) => {
                let (uniform, programme) = self.definitions_of(id)?;
                (self.paper_about(id)?, uniform, Some(programme))
            }
            None => {
                let uniform = uniform.map_or_else(|| self.newest_blank_uniform(), Ok)?;
                (self.paper_plain()?, uniform, programme)
            }
        };
        Ok(BlankInput {
            site: plain.site,
            about: plain.about,
            uniform,
            programme,
            moment,
            lang: plain.lang,
            date: plain.date,
        })
    }

    /// The programme that asks for a school form, with its uniform form; that of the form alone
    /// where no programme asks for it.
    fn around(
        &mut self,
        form: &SchoolForm,
    ) -> Result<(Option<Programme>, Option<UniformForm>), AppError> {
        let read = self.store.read();
        let programmes = self.shelf.newest(&read, FormKind::Programme)?;
        let asks = programmes.values().find_map(|file| match file.as_ref() {
            FormFile::Programme(programme) if programme.school_form.id == form.id => {
                Some(programme.clone())
            }
            _ => None,
        });
        let uniform = asks.as_ref().map_or(&form.uniform, |programme| &programme.uniform).clone();
        let uniform = self.shelf.uniform(&self.store.read(), &uniform)?;
        Ok((asks, Some(uniform)))
    }

    fn uniform_of(&mut self, programme: &Programme) -> Result<UniformForm, AppError> {
        self.shelf.uniform(&self.store.read(), &programme.uniform)
    }

    fn newest_programme(&mut self, id: &str) -> Result<Programme, AppError> {
        match self.newest_file(FormKind::Programme, Some(id))? {
            FormFile::Programme(programme) => Ok(programme),
            _ => Err(unknown(id)),
        }
    }

    fn newest_report_form(&mut self, id: &str) -> Result<SchoolForm, AppError> {
        match self.newest_file(FormKind::School, Some(id))? {
            FormFile::School(form) => Ok(form),
            _ => Err(unknown(id)),
        }
    }

    fn newest_blank_uniform(&mut self) -> Result<UniformForm, AppError> {
        match self.newest_file(FormKind::Uniform, None)? {
            FormFile::Uniform(form) => Ok(form),
            _ => Err(unknown("")),
        }
    }

    /// The newest version of a form; of the first one when no id is said.
    fn newest_file(&mut self, kind: FormKind, id: Option<&str>) -> Result<FormFile, AppError> {
        let newest = self.shelf.newest(&self.store.read(), kind)?;
        let found = match id {
            Some(id) => newest.get(id),
            None => newest.values().next(),
        };
        found.map(|form| form.as_ref().clone()).ok_or_else(|| unknown(id.unwrap_or_default()))
    }
}

fn unknown(id: &str) -> AppError {
    AppError::new(ErrorCode::ReferenceMissing).at("form").with("id", id)
}
