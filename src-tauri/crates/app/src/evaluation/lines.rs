//! An evaluation as lines to read, and what is different between two of them.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::EvaluationContent,
    evaluation::{Point, PointKind, Rating},
    form::UniformForm,
    text::Lang,
};

use crate::wire::review::{LineKind, VersionChange, VersionLine};

/// What tells one line from another over versions.
type Key = (LineKind, String);

/// Everything that an evaluation says, in the order of the form.
pub(super) fn lines(
    content: &EvaluationContent,
    uniform: &UniformForm,
    lang: Lang,
) -> Vec<(Key, VersionLine)> {
    let mut lines = Lines::default();
    for row in uniform.all_indicators() {
        let rating = content.ratings.iter().find(|r| r.indicator == row.indicator.id);
        let label = format!("{} {}", row.number, row.indicator.title.get(lang));
        if let Some(rating) = rating {
            let id = &row.indicator.id;
            lines.add(LineKind::Level, id, &label, level(rating, uniform, row.indicator, lang));
            lines.add(LineKind::Behaviours, id, &label, behaviours(rating, row.indicator, lang));
            lines.add(LineKind::Remark, id, &label, rating.remark.clone());
        }
    }
    for point in &content.points {
        lines.point(point);
    }
    for answer in &content.answers {
        let said = [answer.value.as_str(), answer.reason.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
        let id = format!("{}/{}", answer.form, answer.item);
        lines.add(LineKind::Answer, &id, &answer.item, said.join(": "));
    }
    let evaluation = &content.evaluation;
    lines.add(LineKind::Conclusion, "", "", evaluation.conclusion.clone());
    let date = evaluation.date.map(|date| date.to_string());
    lines.add(LineKind::Date, "", "", date.unwrap_or_default());
    lines.0
}

#[derive(Default)]
struct Lines(Vec<(Key, VersionLine)>);

impl Lines {
    /// Adds a line when it says something.
    fn add(&mut self, kind: LineKind, id: &str, label: &str, text: String) {
        if !text.is_empty() {
            let line = VersionLine { kind, label: label.to_owned(), text };
            self.0.push(((kind, id.to_owned()), line));
        }
    }

    fn point(&mut self, point: &Point) {
        let kind = match point.kind {
            PointKind::Strength => LineKind::Strength,
            PointKind::Growth => LineKind::Growth,
        };
        let id = point.id.to_string();
        self.add(kind, &id, "", point.text.clone());
        self.add(LineKind::Expected, &id, "", point.expected.clone());
    }
}

/// The level that counts, by number and name; 'not yet observable' in the form's words.
fn level(
    rating: &Rating,
    uniform: &UniformForm,
    indicator: &mentormap_domain::form::Indicator,
    lang: Lang,
) -> String {
    if rating.not_observable {
        return uniform.not_observable.get(lang).to_owned();
    }
    let level = rating.effective(indicator);
    let named = level.map(|level| {
        let name = uniform.levels.get(level.index()).map(|each| each.label.get(lang));
        format!("{} {}", level.number(), name.unwrap_or_default())
    });
    named.unwrap_or_default()
}

fn behaviours(
    rating: &Rating,
    indicator: &mentormap_domain::form::Indicator,
    lang: Lang,
) -> String {
    let all = indicator.levels.iter().flatten();
    let seen: Vec<&str> = all
        .filter(|behaviour| rating.underlined.contains(&behaviour.id))
        .map(|behaviour| behaviour.text.get(lang))
        .collect();
    seen.join("; ")
}

/// What is different from `before` to `after`, in the order of the form.
pub(super) fn changes(
    before: &EvaluationContent,
    after: &EvaluationContent,
    uniform: &UniformForm,
    lang: Lang,
) -> Vec<VersionChange> {
    let (before, after) = (lines(before, uniform, lang), lines(after, uniform, lang));
    let now: BTreeMap<&Key, &VersionLine> = after.iter().map(|(key, line)| (key, line)).collect();
    let then: BTreeMap<&Key, &VersionLine> = before.iter().map(|(key, line)| (key, line)).collect();
    let gone = before.iter().filter(|(key, line)| now.get(key).is_none_or(|new| *new != line));
    let mut changes: Vec<VersionChange> = gone
        .map(|(key, line)| VersionChange {
            kind: line.kind,
            label: line.label.clone(),
            before: line.text.clone(),
            after: now.get(key).map(|new| new.text.clone()).unwrap_or_default(),
        })
        .collect();
    changes.extend(after.iter().filter(|(key, _)| !then.contains_key(key)).map(|(_, line)| {
        VersionChange {
            kind: line.kind,
            label: line.label.clone(),
            before: String::new(),
            after: line.text.clone(),
        }
    }));
    changes
}
