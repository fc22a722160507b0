//! The names behind the ids of an image: people, indicators, criteria.

use std::{
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use mentormap_domain::{
    form::{FormFile, FormRef},
    ids::{EvaluationId, ObservationId, PlacementId},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, Wording},
    site::Group,
    text::Lang,
};
use mentormap_store::{Reader, Record};

use crate::{
    error::AppError,
    form::Shelf,
    self_check::{newest, wording},
};

/// What the forms of a placement call the things in it, by id.
#[derive(Default)]
pub(super) struct FormNames {
    /// Number and title.
    pub(super) indicators: BTreeMap<String, String>,
    /// By indicator and behaviour: the ids of behaviours are those of their indicator alone.
    pub(super) behaviours: BTreeMap<(String, String), String>,
    pub(super) levels: Vec<String>,
    /// Criteria and fields of the school, by form and item.
    pub(super) items: BTreeMap<(String, String), String>,
    /// Levels of criteria, by form, item and level.
    pub(super) answers: BTreeMap<(String, String, String), String>,
    /// Papers, talks and activities that the programme asks.
    pub(super) rules: BTreeMap<String, String>,
}

/// Looks names up, each once.
pub(super) struct Names<'a> {
    read: Reader<'a>,
    shelf: &'a mut Shelf,
    lang: Lang,
    known: HashMap<String, Option<String>>,
    placements: HashMap<PlacementId, Rc<FormNames>>,
    evaluations: HashMap<EvaluationId, Option<PlacementId>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(read: Reader<'a>, shelf: &'a mut Shelf, lang: Lang) -> Names<'a> {
        Names {
            read,
            shelf,
            lang,
            known: HashMap::new(),
            placements: HashMap::new(),
            evaluations: HashMap::new(),
        }
    }

    pub(super) fn person(&mut self, id: &str) -> Result<Option<String>, AppError> {
        self.named::<Person>(id, |person| person.name)
    }

    pub(super) fn intern(&mut self, id: &str) -> Result<Option<String>, AppError> {
        self.named::<Intern>(id, |intern| intern.name)
    }

    pub(super) fn school(&mut self, id: &str) -> Result<Option<String>, AppError> {
        self.named::<School>(id, |school| school.name)
    }

    pub(super) fn supervisor(&mut self, id: &str) -> Result<Option<String>, AppError> {
        self.named::<Supervisor>(id, |supervisor| supervisor.name)
    }

    pub(super) fn group(&mut self, id: &str) -> Result<Option<String>, AppError> {
        self.named::<Group>(id, |group| group.name)
    }

    /// The observation itself; the page needs its day and first words.
    pub(super) fn observation(&mut self, id: &str) -> Result<Option<Observation>, AppError> {
        let id = id.parse::<ObservationId>().ok();
        Ok(id.map(|id| self.read.get::<Observation>(&id)).transpose()?.flatten())
    }

    /// The title of a version of a form; none for one that is nowhere any more.
    pub(super) fn form(&mut self, form: &FormRef) -> Option<String> {
        let file = self.shelf.form(&self.read, form).ok()?;
        Some(file.title().get(self.lang).to_owned())
    }

    /// What the self-check of a year asked; the newest wording for a year that is nowhere.
    pub(super) fn wording(&mut self, year: i32) -> &'static Wording {
        let check = self.read.get::<SelfCheck>(&year).ok().flatten();
        check.map_or_else(newest, |check| wording(check.wording))
    }

    /// The language that names are given in.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// The placement of an evaluation.
    pub(super) fn placement_of(
        &mut self,
        id: EvaluationId,
    ) -> Result<Option<PlacementId>, AppError> {
        if let Some(known) = self.evaluations.get(&id) {
            return Ok(*known);
        }
        let found = self.read.get::<mentormap_domain::evaluation::Evaluation>(&id)?;
        let placement = found.map(|evaluation| evaluation.placement);
        self.evaluations.insert(id, placement);
        Ok(placement)
    }

    /// What the forms of a placement call things; nothing for one that is gone.
    pub(super) fn forms(&mut self, id: Option<PlacementId>) -> Result<Rc<FormNames>, AppError> {
        let Some(id) = id else { return Ok(Rc::default()) };
        if let Some(known) = self.placements.get(&id) {
            return Ok(known.clone());
        }
        let names = match self.read.get::<Placement>(&id)? {
            Some(placement) => Rc::new(self.learn(&placement)),
            None => Rc::default(),
        };
        self.placements.insert(id, names.clone());
        Ok(names)
    }

    fn learn(&mut self, placement: &Placement) -> FormNames {
        let mut names = FormNames::default();
        for form in [&placement.uniform, &placement.programme, &placement.school_form] {
            // A form that is nowhere has no names to give; its ids are shown.
            if let Ok(file) = self.shelf.form(&self.read, form) {
                names.learn(&file, self.lang);
            }
        }
        names
    }

    fn named<R: Record>(
        &mut self,
        id: &str,
        name: impl FnOnce(R) -> String,
    ) -> Result<Option<String>, AppError>
    where
        R::Key: std::str::FromStr,
    {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let key = id.parse::<R::Key>().ok();
        let found = key.map(|key| self.read.get::<R>(&key)).transpose()?.flatten().map(name);
        self.known.insert(id.to_owned(), found.clone());
        Ok(found)
    }
}

impl FormNames {
    fn learn(&mut self, file: &FormFile, lang: Lang) {
        match file {
            FormFile::Uniform(uniform) => {
                self.levels =
                    uniform.levels.iter().map(|level| level.label.get(lang).to_owned()).collect();
                for row in uniform.all_indicators() {
                    let title = format!("{} {}", row.number, row.indicator.title.get(lang));
                    self.indicators.insert(row.indicator.id.clone(), title);
                    let behaviours = row.indicator.levels.iter().flatten();
                    self.behaviours.extend(behaviours.map(|seen| {
                        let key = (row.indicator.id.clone(), seen.id.clone());
                        (key, seen.text.get(lang).to_owned())
                    }));
                }
            }
            FormFile::School(form) => {
                for criterion in form.criteria() {
                    let item = (form.id.clone(), criterion.id.clone());
                    let scale = form.scale(&criterion.scale);
                    for level in scale.into_iter().flat_map(|scale| &scale.levels) {
                        let key = (item.0.clone(), item.1.clone(), level.id.clone());
                        self.answers.insert(key, level.label.get(lang).to_owned());
                    }
                    self.items.insert(item, criterion.title.get(lang).to_owned());
                }
                for field in form.fields() {
                    let title = field.label.get(lang).to_owned();
                    self.items.insert((form.id.clone(), field.id.clone()), title);
                }
            }
            FormFile::Programme(programme) => {
                let papers = programme.documents.iter().map(|rule| (&rule.id, &rule.title));
                let talks = programme.meetings.iter().map(|rule| (&rule.id, &rule.title));
                let tasks = programme.activities.iter().map(|rule| (&rule.id, &rule.title));
                for (id, title) in papers.chain(talks).chain(tasks) {
                    self.rules.insert(id.clone(), title.get(lang).to_owned());
                }
            }
        }
    }
}
