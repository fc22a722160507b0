//! What differs between two definitions, in words.

mod names;
mod words;

use mentormap_domain::form::{
    FormFile,
    diff::{Change, Step, Thing, What, diff},
};

use self::{names::Names, words::Words};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::form::{FormDiffKind, FormDiffLine, FormDiffView, FormPair},
};

/// The most lines that tell what is in one added or removed thing.
const MOST_INSIDE: usize = 80;

impl Binder {
    /// What differs between two definitions of one kind.
    ///
    /// # Errors
    /// `reference-missing` for one that is not there; `form-kinds` for two kinds.
    pub fn form_diff(&mut self, pair: FormPair) -> Result<FormDiffView, AppError> {
        let read = self.store.read();
        let (a, b) = (self.shelf.form(&read, &pair.a)?, self.shelf.form(&read, &pair.b)?);
        Ok(FormDiffView {
            lines: self.form_lines(&a, &b)?,
            kind: b.kind(),
            title: b.title().get(self.lang()?).to_owned(),
            a: pair.a,
            b: pair.b,
        })
    }

    /// What differs between two definitions, which need not be in the binder.
    ///
    /// # Errors
    /// `form-kinds` for two kinds.
    pub(crate) fn form_lines(
        &mut self,
        before: &FormFile,
        after: &FormFile,
    ) -> Result<Vec<FormDiffLine>, AppError> {
        let changes = diff(before, after).ok_or_else(|| AppError::new(ErrorCode::FormKinds))?;
        let lang = self.lang()?;
        let mut names = Names::default();
        for form in [after, before] {
            names.learn(form, lang, &mut self.shelf, &self.store.read())?;
        }
        let teller = Teller { words: Words::new(lang, names), title: after.title().get(lang) };
        let lines = changes.iter().map(|change| teller.line(change)).collect();
        Ok(together(lines))
    }
}

struct Teller<'a> {
    words: Words,
    title: &'a str,
}

impl Teller<'_> {
    fn line(&self, change: &Change) -> FormDiffLine {
        let (place, name, thing) = match change.place.split_last() {
            Some((last, outer)) => (self.place(outer), self.words.step(last), last.thing),
            None => (Vec::new(), self.title.to_owned(), Thing::Form),
        };
        let line = FormDiffLine {
            kind: FormDiffKind::Changed,
            thing,
            place,
            name,
            fact: None,
            before: None,
            after: None,
            inside: Vec::new(),
        };
        self.told(line, &change.what)
    }

    fn told(&self, line: FormDiffLine, what: &What) -> FormDiffLine {
        match what {
            What::Added(node) => FormDiffLine {
                kind: FormDiffKind::Added,
                inside: self.words.inside(node, MOST_INSIDE),
                ..line
            },
            What::Removed(node) => FormDiffLine {
                kind: FormDiffKind::Removed,
                inside: self.words.inside(node, MOST_INSIDE),
                ..line
            },
            What::Moved { from, to } => {
                let spot = |within: &[Step], position| {
                    self.words.spot(within.last().filter(|_| from.within != to.within), position)
                };
                FormDiffLine {
                    kind: FormDiffKind::Moved,
                    before: Some(spot(&from.within, from.position)),
                    after: Some(spot(&to.within, to.position)),
                    ..line
                }
            }
            What::Changed { fact, lang, before, after } => FormDiffLine {
                fact: Some(self.words.fact(line.thing, fact, *lang)),
                before: before.as_ref().map(|value| self.words.value(fact, value)),
                after: after.as_ref().map(|value| self.words.value(fact, value)),
                ..line
            },
        }
    }

    fn place(&self, steps: &[Step]) -> Vec<String> {
        steps.iter().map(|step| self.words.step(step)).collect()
    }
}

/// The lines of one place together, in the order in which the places come first.
fn together(lines: Vec<FormDiffLine>) -> Vec<FormDiffLine> {
    let mut groups: Vec<(Vec<String>, Vec<FormDiffLine>)> = Vec::new();
    let mut known = std::collections::BTreeMap::new();
    for line in lines {
        let index = *known.entry(line.place.clone()).or_insert_with(|| {
            groups.push((line.place.clone(), Vec::new()));
            groups.len() - 1
        });
        groups[index].1.push(line);
    }
    groups.into_iter().flat_map(|(_, lines)| lines).collect()
}
