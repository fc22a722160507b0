//! A definition from a file: what it is, how it differs from what stands, and taking it.

use mentormap_domain::{
    form::{FormFile, FormKind, FormRef, Problem, UniformForm, diff::diff},
    text::{Lang, Text},
};
use mentormap_exchange::{
    case::{self, CaseFile, CaseNote, CaseNoteKind, SchoolWords},
    form::read_outside,
};
use mentormap_i18n::{LANGUAGES, Messages};

use super::{edit::problems, fault};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::{
        Saved,
        form::{FormFault, FormOffer, FormOfferChoice, FormOfferState},
    },
};

/// The largest file that is looked at, in bytes.
pub const MAX_FORM_FILE: usize = case::MAX_BYTES;

/// The most faults that are told.
const MOST_FAULTS: usize = 30;

/// A form file that was chosen and not taken yet; the page knows it by its id only.
pub(crate) struct OpenForm {
    id: String,
    name: String,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Form(Box<FormFile>),
    /// A package of somebody else.
    Case(Box<CaseFile>),
}

/// What an open file becomes.
struct Offered {
    form: FormFile,
    notes: Vec<CaseNote>,
    case: bool,
}

impl Binder {
    /// Reads a form file or a CASE package and keeps it at hand; the one before it is forgotten.
    /// Nothing is written. `name` is the name of the file, to show.
    ///
    /// # Errors
    /// `file-broken`, `file-too-large`, `file-hidden`, `format-unknown`, `format-newer`, each with
    /// the place in the file.
    pub fn form_offer_open(&mut self, name: &str, bytes: &[u8]) -> Result<FormOffer, AppError> {
        let content = read(bytes)?;
        let id = self.new_id::<uuid::Uuid>().to_string();
        self.open_form = Some(OpenForm { id: id.clone(), name: name.to_owned(), content });
        self.form_offer(FormOfferChoice { offer: id, kind: None })
    }

    /// What taking the open file would bring. Nothing is written.
    ///
    /// # Errors
    /// `not-found` for a file that is not open any more.
    pub fn form_offer(&mut self, choice: FormOfferChoice) -> Result<FormOffer, AppError> {
        let (name, offered) = self.offered(&choice)?;
        let (form, lang) = (&offered.form, self.lang()?);
        let (state, standing) = self.standing(form)?;
        let lines = match &standing {
            Some(standing) => {
                let before = self.shelf.form(&self.store.read(), standing)?;
                // Another kind under the same id is a clash that cannot be told line by line.
                if before.kind() == form.kind() { self.form_lines(&before, form)? } else { vec![] }
            }
            None => Vec::new(),
        };
        let problems = problems(&mut self.shelf, &self.store.read(), form)?;
        let messages = self.messages()?;
        let (languages, from) = described(form, lang);
        Ok(FormOffer {
            offer: choice.offer,
            file: name,
            case: offered.case,
            form: form.form_ref(),
            kind: form.kind(),
            title: form.title().get(lang).to_owned(),
            from,
            languages,
            state,
            standing,
            lines,
            faults: problems.iter().take(MOST_FAULTS).map(|it| told(&messages, it)).collect(),
            notes: offered.notes.iter().map(|note| noted(&messages, note)).collect(),
            could_move: match state {
                FormOfferState::Newer => self.could_move(form.kind(), &form.form_ref())?,
                _ => Vec::new(),
            },
        })
    }

    /// Takes the open file in, as one change that can be undone. No placement moves.
    ///
    /// # Errors
    /// `not-found` for a file that is not open any more; `form-editor-only`; `form-fault` or
    /// `reference-missing` for a file with faults; `form-exists` when this version stands already.
    pub fn form_take(&mut self, choice: FormOfferChoice) -> Result<Saved<FormRef>, AppError> {
        self.must_edit_forms()?;
        let (_, offered) = self.offered(&choice)?;
        let saved = self.take_form(offered.form)?;
        self.open_form = None;
        Ok(saved)
    }

    /// Takes a CASE package in, as the terminal does: no page shows it first.
    ///
    /// # Errors
    /// As [`Binder::form_offer_open`] and [`Binder::form_take`].
    pub fn case_take(&mut self, choice: FormOfferChoice) -> Result<Saved<FormRef>, AppError> {
        let (_, offered) = self.offered(&choice)?;
        self.take_form(offered.form)
    }

    fn take_form(&mut self, form: FormFile) -> Result<Saved<FormRef>, AppError> {
        if let Some(problem) = problems(&mut self.shelf, &self.store.read(), &form)?.first() {
            return Err(fault(problem));
        }
        let (state, _) = self.standing(&form)?;
        if matches!(state, FormOfferState::Same | FormOfferState::Clash) {
            return Err(AppError::new(ErrorCode::FormExists).with("id", form.form_ref()));
        }
        self.form_keep(form)
    }

    fn offered(&mut self, choice: &FormOfferChoice) -> Result<(String, Offered), AppError> {
        let open = self.open_form.as_ref().filter(|open| open.id == choice.offer);
        let open = open.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "form"))?;
        let (name, content) = (open.name.clone(), open.content.clone());
        let offered = match content {
            Content::Form(form) => Offered { form: *form, notes: Vec::new(), case: false },
            Content::Case(file) => self.case_form(&file, choice.kind)?,
        };
        Ok((name, offered))
    }

    /// A package of somebody else as a school form, or as a module of the newest uniform form.
    fn case_form(&mut self, file: &CaseFile, kind: Option<FormKind>) -> Result<Offered, AppError> {
        let base = self.base_for_case()?;
        let (mut form, notes) = match kind {
            Some(FormKind::Uniform) => {
                let (form, notes) = case::module(&file.package, &base);
                (FormFile::Uniform(form), notes)
            }
            _ => {
                let (form, notes) = case::school_form(&file.package, &base, &school_words());
                (FormFile::School(form), notes)
            }
        };
        let version = self.version_for(&form)?;
        match &mut form {
            FormFile::Uniform(form) => form.version = version,
            FormFile::School(form) => form.version = version,
            FormFile::Programme(form) => form.version = version,
        }
        Ok(Offered { form, notes, case: true })
    }

    fn base_for_case(&mut self) -> Result<UniformForm, AppError> {
        let all = self.shelf.newest(&self.store.read(), FormKind::Uniform)?;
        // The site's own one goes before the one of the program when there are two.
        let own = all.values().find(|form| !self.shelf.is_built_in(&form.form_ref()));
        let found = own.or_else(|| all.values().next()).map(|form| form.form_ref());
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "form");
        self.shelf.uniform(&self.store.read(), &found.ok_or_else(missing)?)
    }

    /// The version of the newest one when that says the same, else the next.
    fn version_for(&mut self, form: &FormFile) -> Result<u32, AppError> {
        let id = form.form_ref().id;
        let newest = self.shelf.newest(&self.store.read(), form.kind())?;
        match newest.get(&id) {
            Some(known) if diff(known, form).is_some_and(|changes| changes.is_empty()) => {
                Ok(known.form_ref().version)
            }
            _ => self.next_version(&id),
        }
    }

    /// How a definition stands to the versions that there are, and which to compare it with.
    fn standing(&mut self, form: &FormFile) -> Result<(FormOfferState, Option<FormRef>), AppError> {
        let own = form.form_ref();
        let all = self.every_form()?;
        let versions: Vec<_> = all.iter().filter(|known| known.form_ref().id == own.id).collect();
        let Some(newest) = versions.iter().map(|known| known.form_ref()).max() else {
            return Ok((FormOfferState::New, None));
        };
        if versions.iter().any(|known| known.kind() != form.kind()) {
            return Ok((FormOfferState::Clash, Some(newest)));
        }
        match versions.iter().find(|known| known.form_ref() == own) {
            Some(known) if ***known == *form => Ok((FormOfferState::Same, Some(own))),
            Some(_) => Ok((FormOfferState::Clash, Some(own))),
            None if own.version > newest.version => Ok((FormOfferState::Newer, Some(newest))),
            None => Ok((FormOfferState::Older, Some(newest))),
        }
    }
}

fn read(bytes: &[u8]) -> Result<Content, AppError> {
    if bytes.len() > MAX_FORM_FILE {
        return Err(AppError::new(ErrorCode::FileTooLarge).with("place", "file"));
    }
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|_| AppError::new(ErrorCode::FileBroken).with("place", "file"))?;
    if !case::is_case(text) {
        return Ok(Content::Form(Box::new(read_outside(text)?)));
    }
    let file = case::read(text)?;
    if file.own {
        return Ok(Content::Form(Box::new(case::form(&file.package)?)));
    }
    Ok(Content::Case(Box::new(file)))
}

/// The languages of a definition, and whose it is.
fn described(form: &FormFile, lang: Lang) -> (Vec<Lang>, Option<String>) {
    match form {
        FormFile::Uniform(form) => (form.languages.clone(), None),
        FormFile::School(form) => {
            (form.languages.clone(), Some(form.letterhead.name.get(lang).to_owned()))
        }
        FormFile::Programme(form) => (form.languages.clone(), None),
    }
}

fn told(messages: &Messages, problem: &Problem) -> FormFault {
    let kind = serde_json::to_value(problem.kind).unwrap_or_default();
    let id = format!("form-problem-{}", kind.as_str().unwrap_or_default());
    let about = problem.about.as_str();
    let args = [("about", about.into()), ("language", about.into())];
    FormFault { place: problem.place.clone(), reason: messages.text(&id, &args) }
}

fn noted(messages: &Messages, note: &CaseNote) -> String {
    let id = match note.kind {
        CaseNoteKind::Language => "casenote-language",
        CaseNoteKind::Groups => "casenote-groups",
        CaseNoteKind::Relations => "casenote-relations",
        CaseNoteKind::Levels => "casenote-levels",
        CaseNoteKind::Markup => "casenote-markup",
        CaseNoteKind::Licence => "casenote-licence",
    };
    let count = u32::try_from(note.count).unwrap_or(u32::MAX);
    messages.text(id, &[("count", count.into()), ("about", note.about.as_str().into())])
}

/// The words of a school form in every language of the program.
fn school_words() -> SchoolWords {
    let text = |id: &str| {
        let words = LANGUAGES.iter().filter_map(|catalogue| {
            let lang = Lang::from_code(catalogue.language)?;
            Some((lang, Messages::new(catalogue.language).text(id, &[])))
        });
        Text(words.collect())
    };
    SchoolWords { signatures: text("formpart-signatures"), conclusion: text("formpart-conclusion") }
}
