//! The data of one report, arranged to be asked.

use std::collections::HashMap;

use chrono::NaiveDate;
use mentormap_domain::{
    evaluation::{Answer, Author, Moment, Point, PointKind, Rating},
    form::{Cluster, Indicator},
    level::Level,
    observation::Observation,
    text::Text,
};

use super::{
    Span,
    input::{EvaluationInput, ReportInput},
    words::Words,
};

/// The input with look-ups over it.
pub(crate) struct Sheet<'a> {
    pub input: &'a ReportInput,
    pub words: Words,
    /// The observations that may be shown, oldest first.
    pub observations: Vec<&'a Observation>,
    /// Interim before final.
    pub moments: Vec<Moment>,
    ratings: HashMap<(Moment, Author, &'a str), &'a Rating>,
    indicators: HashMap<&'a str, (String, &'a Indicator)>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(input: &'a ReportInput, words: Words) -> Sheet<'a> {
        let ratings = input
            .evaluations
            .iter()
            .flat_map(|e| e.ratings.iter().map(move |rating| (&e.evaluation, rating)))
            .map(|(e, rating)| ((e.moment, e.author, rating.indicator.as_str()), rating))
            .collect();
        let indicators = input
            .uniform
            .all_indicators()
            .map(|row| (row.indicator.id.as_str(), (row.number, row.indicator)))
            .collect();
        let observations = input.shared_observations();
        Sheet { input, words, observations, moments: input.moments(), ratings, indicators }
    }

    /// A text of a form in the language of the report.
    pub(crate) fn of<'t>(&self, text: &'t Text) -> &'t str {
        self.words.of(text)
    }

    pub(crate) fn shows(&self, moment: Moment) -> bool {
        self.moments.contains(&moment)
    }

    pub(crate) fn rating(&self, moment: Moment, author: Author, id: &str) -> Option<&'a Rating> {
        self.ratings.get(&(moment, author, id)).copied()
    }

    /// The level that counts for an indicator.
    pub(crate) fn level(&self, moment: Moment, author: Author, id: &str) -> Option<Level> {
        let (_, indicator) = self.indicators.get(id)?;
        self.rating(moment, author, id)?.effective(indicator)
    }

    /// The number of an indicator on the form; its id when the form does not have it.
    pub(crate) fn number(&self, id: &str) -> String {
        self.indicators.get(id).map_or_else(|| id.to_owned(), |(number, _)| number.clone())
    }

    /// The observations that bear on one of `ids`.
    pub(crate) fn observed(&self, ids: &[&str]) -> Vec<&'a Observation> {
        let bears = |o: &&&Observation| {
            o.indicators.iter().any(|seen| ids.contains(&seen.indicator.as_str()))
        };
        self.observations.iter().filter(bears).copied().collect()
    }

    /// Whether what happened on `day` is part of this report: not when that is after the
    /// mentor's evaluation. What has no day is.
    pub(crate) fn counts(&self, day: Option<NaiveDate>) -> bool {
        let until = self.own().and_then(|own| own.evaluation.date);
        until.zip(day).is_none_or(|(until, day)| day <= until)
    }

    /// A text as somebody typed it, in the language in which the site writes.
    pub(crate) fn typed(&self, text: &str) -> Span {
        let written = self.input.written;
        let lang = (written != self.input.lang).then_some(written);
        Span { lang, ..Span::plain(text.trim()) }
    }

    /// A text of a form, with its language where the form lacks that of the report.
    pub(crate) fn found(&self, text: &Text) -> Span {
        let lang = text.lang(self.input.lang).filter(|lang| *lang != self.input.lang);
        Span { lang, ..Span::plain(self.of(text)) }
    }

    /// The mentor's form at the moment of the report.
    pub(crate) fn own(&self) -> Option<&'a EvaluationInput> {
        self.input.evaluation(self.input.moment, Author::Mentor)
    }

    /// What the mentor says directly of a criterion or field.
    pub(crate) fn answer(&self, moment: Moment, item: &str) -> Option<&'a Answer> {
        let mentor = self.input.evaluation(moment, Author::Mentor)?;
        let form = &self.input.school_form.id;
        mentor.answers.iter().find(|answer| answer.form == *form && answer.item == item)
    }

    /// The strengths or growth points of this report, in the mentor's order.
    pub(crate) fn points(&self, kind: PointKind) -> Vec<&'a Point> {
        let all = self.own().map(|e| e.points.as_slice()).unwrap_or_default();
        let mut points: Vec<&Point> = all.iter().filter(|point| point.kind == kind).collect();
        points.sort_by_key(|point| (point.position, point.id));
        points
    }

    /// The clusters of the placement with their numbers; only the `named` ones, if any.
    /// A name can recur in a module that the placement does not use.
    pub(crate) fn clusters(&self, named: &[String]) -> Vec<(usize, &'a Cluster)> {
        let uniform = &self.input.uniform;
        let mut number = 0;
        let mut clusters = Vec::new();
        for module in &uniform.modules {
            let on = module.id == mentormap_domain::form::CORE
                || self.input.programme.modules.contains(&module.id);
            for cluster in &module.clusters {
                number += 1;
                if on && (named.is_empty() || named.contains(&cluster.id)) {
                    clusters.push((number, cluster));
                }
            }
        }
        clusters
    }

    /// The names of the four levels, e.g. '2 with help'.
    pub(crate) fn level_names(&self) -> [String; 4] {
        let levels = &self.input.uniform.levels;
        std::array::from_fn(|i| format!("{} {}", i + 1, self.of(&levels[i].label)))
    }
}
