//! What the reviewer says to the mentor. Only these two read it: it is on no paper.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{Comment, DossierEntry, Subject, SupervisorView},
    evaluation::{Author, Evaluation},
    form::UniformForm,
    ids::PersonId,
    person::Person,
    placement::Placement,
    text::Lang,
};

use crate::{
    binder::Binder,
    check::{LINE, LONG, required, text},
    error::{AppError, ErrorCode},
    wire::review::{CommentView, CommentedThing},
};

impl Binder {
    /// The comments on a thing, those that were not dealt with yet first, then by age.
    ///
    /// # Errors
    /// `not-found`.
    pub fn comments(&mut self, thing: CommentedThing) -> Result<Vec<CommentView>, AppError> {
        let lang = self.lang()?;
        let (uniform, _) = self.definitions_of(thing.placement)?;
        let read = self.store.read();
        let people: BTreeMap<PersonId, String> =
            read.all::<Person>()?.into_iter().map(|person| (person.id, person.name)).collect();
        let entries = read.entries_of::<Comment>(thing.placement)?;
        let former = self.former()?;
        let mut list = Vec::new();
        for entry in &entries {
            let comment = entry.part::<Comment>();
            let Some(comment) = comment.filter(|c| c.subject == thing.subject) else { continue };
            let name = match comment.author {
                Some(id) => people.get(&id).cloned(),
                None => Some(former.clone()),
            };
            list.push(CommentView {
                id: entry.id,
                author: comment.author,
                author_name: name.unwrap_or_default(),
                place: comment.place.clone(),
                place_label: self.place_label(comment, &uniform, lang)?,
                text: comment.text.clone(),
                done: comment.done,
                created: entry.created,
            });
        }
        list.sort_by_key(|comment| (comment.done, comment.id));
        Ok(list)
    }

    /// What the place of a comment is called: number and title of an indicator, or the beginning
    /// of a point; the place itself when it is gone.
    fn place_label(
        &self,
        comment: &Comment,
        uniform: &UniformForm,
        lang: Lang,
    ) -> Result<String, AppError> {
        let place = comment.place.as_str();
        if let Some(row) = uniform.all_indicators().find(|row| row.indicator.id == place) {
            return Ok(format!("{} {}", row.number, row.indicator.title.get(lang)));
        }
        let Subject::Evaluation(evaluation) = comment.subject else { return Ok(place.to_owned()) };
        let points = self.store.read().points_of(evaluation)?;
        let point = points.iter().find(|point| point.id.to_string() == place);
        Ok(point.map(|point| beginning(&point.text)).unwrap_or_default())
    }

    /// A comment on something of this placement; who writes now is its author.
    pub(crate) fn comment_checked(
        &self,
        placement: &Placement,
        mut comment: Comment,
    ) -> Result<Comment, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "subject");
        let read = self.store.read();
        let of = match comment.subject {
            Subject::Evaluation(id) => read.get::<Evaluation>(&id)?.map(|e| e.placement),
            Subject::Entry(id) => read.get::<DossierEntry>(&id)?.map(|entry| entry.placement),
            Subject::Attendance => Some(placement.id),
        };
        if of != Some(placement.id) {
            return Err(missing());
        }
        comment.place = text("place", &comment.place, LINE)?;
        comment.text = required("text", &comment.text, LONG, ErrorCode::CommentMissing)?;
        comment.author = comment.author.or(self.me()?);
        Ok(comment)
    }

    /// A level of one of a form's criteria, with its grounds, beside the mentor's evaluation.
    pub(crate) fn view_checked(
        &mut self,
        placement: &Placement,
        view: SupervisorView,
    ) -> Result<SupervisorView, AppError> {
        let evaluation = self.evaluation_record(view.evaluation)?;
        if evaluation.placement != placement.id || evaluation.author != Author::Mentor {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "evaluation"));
        }
        self.level_checked(placement, view)
    }

    /// The same without a look at the evaluation.
    pub(crate) fn level_checked(
        &mut self,
        placement: &Placement,
        mut view: SupervisorView,
    ) -> Result<SupervisorView, AppError> {
        let missing = |what: &str| AppError::new(ErrorCode::NotFound).with("what", what);
        let form = self.chosen_form(placement, Some(&view.form))?;
        let criterion = form.criteria().find(|criterion| criterion.id == view.item);
        let scale = criterion.and_then(|criterion| form.scale(&criterion.scale));
        let scale = scale.ok_or_else(|| missing("criterion").with("id", &view.item))?;
        if scale.label(&view.value).is_none() {
            let unknown = AppError::new(ErrorCode::LevelUnknown).at("value");
            return Err(unknown.with("id", &view.value));
        }
        view.reason = required("reason", &view.reason, LONG, ErrorCode::ReasonMissing)?;
        Ok(view)
    }
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    const WORDS: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(WORDS).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
