//! What the types alone cannot say of a definition: references, ids, thresholds, texts.

use std::collections::BTreeSet;

use super::{
    Anchor, Criterion, DueRule, Field, FieldKind, Part, Programme, Scale, SchoolForm, UniformForm,
};
use crate::{
    due::MAX_OFFSET,
    text::{Lang, Text},
};

/// A fault in a definition: where, and what.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Problem {
    /// The place in the file, e.g. `parts/2/criteria/0/crosswalk`.
    pub place: String,
    pub kind: ProblemKind,
    /// The id or value it is about.
    pub about: String,
}

/// The kinds of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// A text lacks one of the form's languages.
    MissingText,
    DuplicateId,
    /// An id that nothing has.
    MissingReference,
    /// Due dates that hang on each other in a circle.
    Cycle,
    /// Thresholds that do not rise from 1 to 4.
    Thresholds,
    /// A level without behaviours, or with more than three.
    Behaviours,
    /// An empty list where something must be.
    Empty,
    /// A number outside its range.
    Range,
    /// A text of more than [`MAX_TEXT`] characters.
    TooLong,
}

/// The longest text of a definition, in characters.
pub const MAX_TEXT: usize = 4000;

/// The highest version; a site that made one every day would need 27 years.
pub const MAX_VERSION: u32 = 9_999;

/// The most hours of a placement.
const MAX_HOURS: f64 = 10_000.0;

/// The hours of a week.
const WEEK: f64 = 168.0;

pub(super) struct Check<'a> {
    languages: &'a [Lang],
    problems: Vec<Problem>,
}

impl Check<'_> {
    pub(super) fn add(
        &mut self,
        place: impl Into<String>,
        kind: ProblemKind,
        about: impl Into<String>,
    ) {
        self.problems.push(Problem { place: place.into(), kind, about: about.into() });
    }

    fn text(&mut self, place: &str, text: &Text) {
        for lang in self.languages {
            if text.0.get(lang).is_none_or(|text| text.trim().is_empty()) {
                self.add(place, ProblemKind::MissingText, lang.code());
            }
        }
        if text.0.values().any(|text| text.chars().count() > MAX_TEXT) {
            self.add(place, ProblemKind::TooLong, "");
        }
    }

    fn optional_text(&mut self, place: &str, text: &Text) {
        if !text.is_empty() {
            self.text(place, text);
        }
    }

    pub(super) fn unique<'i>(&mut self, place: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if id.is_empty() || !seen.insert(id) {
                self.add(place, ProblemKind::DuplicateId, id);
            }
        }
    }

    fn header(&mut self, id: &str, version: u32, title: &Text) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        if id.is_empty() || id.len() > 80 || !id.chars().all(plain) {
            self.add("id", ProblemKind::Range, id);
        }
        if version == 0 || version > MAX_VERSION {
            self.add("version", ProblemKind::Range, version.to_string());
        }
        if self.languages.is_empty() {
            self.add("languages", ProblemKind::Empty, "");
        }
        self.text("title", title);
    }
}

/// The faults of a uniform form; none when it is sound.
pub fn check_uniform_form(form: &UniformForm) -> Vec<Problem> {
    let mut check = Check { languages: &form.languages, problems: Vec::new() };
    check.header(&form.id, form.version, &form.title);
    check.optional_text("intro", &form.intro);
    check.text("not_observable", &form.not_observable);
    for (index, level) in form.levels.iter().enumerate() {
        check.text(&format!("levels/{index}/label"), &level.label);
    }
    if !form.modules.iter().any(|module| module.id == super::CORE) {
        check.add("modules", ProblemKind::MissingReference, super::CORE);
    }
    check.unique("modules", form.modules.iter().map(|module| module.id.as_str()));
    check.unique("indicators", form.all_indicators().map(|row| row.indicator.id.as_str()));
    for (m, module) in form.modules.iter().enumerate() {
        check.text(&format!("modules/{m}/title"), &module.title);
        for (c, cluster) in module.clusters.iter().enumerate() {
            let place = format!("modules/{m}/clusters/{c}");
            check.text(&format!("{place}/title"), &cluster.title);
            if cluster.indicators.is_empty() {
                check.add(&place, ProblemKind::Empty, &cluster.id);
            }
            for (i, indicator) in cluster.indicators.iter().enumerate() {
                check_indicator(&mut check, &format!("{place}/indicators/{i}"), indicator);
            }
        }
    }
    check.problems
}

fn check_indicator(check: &mut Check<'_>, place: &str, indicator: &super::Indicator) {
    check.text(&format!("{place}/title"), &indicator.title);
    check.unique(place, indicator.levels.iter().flatten().map(|b| b.id.as_str()));
    for (level, behaviours) in indicator.levels.iter().enumerate() {
        if !(1..=3).contains(&behaviours.len()) {
            check.add(format!("{place}/levels/{level}"), ProblemKind::Behaviours, &indicator.id);
        }
        for (b, behaviour) in behaviours.iter().enumerate() {
            check.text(&format!("{place}/levels/{level}/{b}"), &behaviour.text);
        }
    }
}

/// The faults of a school form against the uniform form that it draws on.
pub fn check_school_form(form: &SchoolForm, uniform: &UniformForm) -> Vec<Problem> {
    let mut check = Check { languages: &form.languages, problems: Vec::new() };
    check.header(&form.id, form.version, &form.title);
    check.text("letterhead/name", &form.letterhead.name);
    check_colour(&mut check, &form.letterhead.accent);
    if !(form.enough > 0.0 && form.enough <= 1.0) {
        check.add("enough", ProblemKind::Range, form.enough.to_string());
    }
    check.unique("scales", form.scales.iter().map(|scale| scale.id.as_str()));
    for (index, scale) in form.scales.iter().enumerate() {
        check_scale(&mut check, &format!("scales/{index}"), scale);
    }
    let criteria = form.criteria().map(|criterion| criterion.id.as_str());
    check.unique("parts", criteria.chain(form.fields().map(|field| field.id.as_str())));
    for (index, part) in form.parts.iter().enumerate() {
        check_part(&mut check, &format!("parts/{index}"), part, form, uniform);
    }
    if let Some(fill) = &form.fill {
        super::fill_check::check_fill(&mut check, fill, form, uniform);
    }
    check.problems
}

fn check_colour(check: &mut Check<'_>, accent: &str) {
    let hex = accent.strip_prefix('#').unwrap_or("");
    if hex.len() != 6 || !hex.chars().all(|c| c.is_ascii_hexdigit()) {
        check.add("letterhead/accent", ProblemKind::Range, accent);
    }
}

fn check_scale(check: &mut Check<'_>, place: &str, scale: &Scale) {
    let ids = scale.levels.iter().map(|level| level.id.as_str());
    check.unique(place, ids.chain(scale.short.iter().map(|short| short.id.as_str())));
    for (index, level) in scale.levels.iter().enumerate() {
        check.text(&format!("{place}/levels/{index}/label"), &level.label);
    }
    if let Some(short) = &scale.short {
        check.text(&format!("{place}/short/label"), &short.label);
    }
    let from: Vec<f64> = scale.levels.iter().map(|level| level.from).collect();
    let rising = from.windows(2).all(|pair| pair[0] < pair[1]);
    let begins = from.first() == Some(&1.0);
    if !rising || !begins || from.iter().any(|from| !(1.0..=4.0).contains(from)) {
        check.add(place, ProblemKind::Thresholds, &scale.id);
    }
}

fn check_part(
    check: &mut Check<'_>,
    place: &str,
    part: &Part,
    form: &SchoolForm,
    uniform: &UniformForm,
) {
    match part {
        Part::Criteria { title, intro, criteria } => {
            check.text(&format!("{place}/title"), title);
            check.optional_text(&format!("{place}/intro"), intro);
            for (index, criterion) in criteria.iter().enumerate() {
                let place = format!("{place}/criteria/{index}");
                check_criterion(check, &place, criterion, form, uniform);
            }
        }
        Part::Rubric { title, clusters } => {
            check.text(&format!("{place}/title"), title);
            let known: Vec<&str> = uniform
                .modules
                .iter()
                .flat_map(|module| &module.clusters)
                .map(|cluster| cluster.id.as_str())
                .collect();
            for cluster in clusters.iter().filter(|id| !known.contains(&id.as_str())) {
                check.add(format!("{place}/clusters"), ProblemKind::MissingReference, cluster);
            }
        }
        Part::Fields { title, fields } => {
            check.text(&format!("{place}/title"), title);
            for (index, field) in fields.iter().enumerate() {
                check_field(check, &format!("{place}/fields/{index}"), field);
            }
        }
        Part::Note { text } => check.text(&format!("{place}/text"), text),
        Part::Identification => {}
        Part::Growth { title }
        | Part::Radar { title }
        | Part::Hours { title }
        | Part::Rules { title }
        | Part::Warnings { title }
        | Part::SelfEvaluation { title }
        | Part::Strengths { title }
        | Part::GrowthPoints { title }
        | Part::Evidence { title }
        | Part::Attendance { title }
        | Part::Meetings { title }
        | Part::Activities { title }
        | Part::Project { title }
        | Part::Conclusion { title }
        | Part::Signatures { title, .. } => check.text(&format!("{place}/title"), title),
    }
}

fn check_field(check: &mut Check<'_>, place: &str, field: &Field) {
    check.text(&format!("{place}/label"), &field.label);
    let FieldKind::Choice { options } = &field.kind else { return };
    let place = format!("{place}/options");
    if options.is_empty() {
        check.add(&place, ProblemKind::Empty, &field.id);
    }
    check.unique(&place, options.iter().map(|option| option.id.as_str()));
    for (index, option) in options.iter().enumerate() {
        check.text(&format!("{place}/{index}/label"), &option.label);
    }
}

fn check_criterion(
    check: &mut Check<'_>,
    place: &str,
    criterion: &Criterion,
    form: &SchoolForm,
    uniform: &UniformForm,
) {
    check.text(&format!("{place}/title"), &criterion.title);
    check.optional_text(&format!("{place}/description"), &criterion.description);
    if form.scale(&criterion.scale).is_none() {
        check.add(format!("{place}/scale"), ProblemKind::MissingReference, &criterion.scale);
    }
    let Some(crosswalk) = &criterion.crosswalk else { return };
    let place = format!("{place}/crosswalk");
    if crosswalk.indicators.is_empty() {
        check.add(&place, ProblemKind::Empty, &criterion.id);
    }
    check.unique(&place, crosswalk.indicators.iter().map(|mapped| mapped.indicator.as_str()));
    for mapped in &crosswalk.indicators {
        if uniform.indicator(&mapped.indicator).is_none() {
            check.add(&place, ProblemKind::MissingReference, &mapped.indicator);
        }
        if !(mapped.weight > 0.0 && mapped.weight <= 100.0) {
            check.add(&place, ProblemKind::Range, mapped.weight.to_string());
        }
    }
}

/// The faults of a programme against the forms that it names.
pub fn check_programme(programme: &Programme, uniform: &UniformForm) -> Vec<Problem> {
    let mut check = Check { languages: &programme.languages, problems: Vec::new() };
    check.header(&programme.id, programme.version, &programme.title);
    for module in &programme.modules {
        if !uniform.modules.iter().any(|known| known.id == *module) {
            check.add("modules", ProblemKind::MissingReference, module);
        }
    }
    check_titles(&mut check, programme);
    check_numbers(&mut check, programme);
    if programme.moments.is_empty() {
        check.add("moments", ProblemKind::Empty, "");
    }
    check.unique("documents", programme.documents.iter().map(|d| d.id.as_str()));
    check.unique("meetings", programme.meetings.iter().map(|m| m.id.as_str()));
    check.unique("activities", programme.activities.iter().map(|a| a.id.as_str()));
    check_due_rules(&mut check, programme);
    check.problems
}

fn check_numbers(check: &mut Check<'_>, programme: &Programme) {
    let mut out = |place: String, sound: bool, about: String| {
        if !sound {
            check.add(place, ProblemKind::Range, about);
        }
    };
    for (index, semester) in programme.semesters.iter().enumerate() {
        let place = format!("semesters/{index}");
        let week = semester.weekdays.iter().all(|day| (1..=7).contains(day));
        out(format!("{place}/weekdays"), week, semester.id.clone());
        let days = semester.days.unwrap_or(1);
        out(format!("{place}/days"), (1..=7).contains(&days), days.to_string());
        out(
            format!("{place}/every"),
            (1..=8).contains(&semester.every),
            semester.every.to_string(),
        );
        for (name, hours) in [("on_site", semester.on_site), ("preparation", semester.preparation)]
        {
            let [from, to] = hours.unwrap_or_default();
            let sound = 0.0 <= from && from <= to && to <= WEEK;
            out(format!("{place}/{name}"), sound, format!("{from} - {to}"));
        }
    }
    let hours = programme.target_hours.unwrap_or_default();
    out("target_hours".into(), (0.0..=MAX_HOURS).contains(&hours), hours.to_string());
    let warnings = programme.warnings_end.unwrap_or(1);
    out("warnings_end".into(), (1..=99).contains(&warnings), warnings.to_string());
}

fn check_titles(check: &mut Check<'_>, programme: &Programme) {
    let semesters = titles("semesters", programme.semesters.iter().map(|rule| &rule.title));
    let kinds = titles("day_kinds", programme.day_kinds.iter().map(|rule| &rule.title));
    let moments = titles("moments", programme.moments.iter().map(|rule| &rule.title));
    let documents = titles("documents", programme.documents.iter().map(|rule| &rule.title));
    let meetings = titles("meetings", programme.meetings.iter().map(|rule| &rule.title));
    let activities = titles("activities", programme.activities.iter().map(|rule| &rule.title));
    let all = semesters.chain(kinds).chain(moments).chain(documents).chain(meetings);
    for (place, title) in all.chain(activities) {
        check.text(&place, title);
    }
    for (index, rule) in programme.activities.iter().enumerate() {
        check.optional_text(&format!("activities/{index}/heading"), &rule.heading);
    }
}

fn titles<'a>(
    list: &'a str,
    titles: impl Iterator<Item = &'a Text>,
) -> impl Iterator<Item = (String, &'a Text)> {
    titles.enumerate().map(move |(index, title)| (format!("{list}/{index}/title"), title))
}

fn check_due_rules(check: &mut Check<'_>, programme: &Programme) {
    let moments = dues("moments", programme.moments.iter().map(|rule| &rule.due));
    let documents = dues("documents", programme.documents.iter().map(|rule| &rule.due));
    let meetings = dues("meetings", programme.meetings.iter().map(|rule| &rule.due));
    for (place, due) in moments.chain(documents).chain(meetings) {
        if let Anchor::Meeting(id) = &due.anchor
            && !programme.meetings.iter().any(|meeting| meeting.id == *id)
        {
            check.add(&place, ProblemKind::MissingReference, id);
        }
        if due.offset.unsigned_abs() > MAX_OFFSET {
            check.add(place, ProblemKind::Range, due.offset.to_string());
        }
    }
    for (index, meeting) in programme.meetings.iter().enumerate() {
        if circles(programme, &meeting.due) {
            check.add(format!("meetings/{index}/due"), ProblemKind::Cycle, &meeting.id);
        }
    }
}

fn dues<'a>(
    list: &'a str,
    dues: impl Iterator<Item = &'a DueRule>,
) -> impl Iterator<Item = (String, &'a DueRule)> {
    dues.enumerate().map(move |(index, due)| (format!("{list}/{index}/due"), due))
}

/// Whether following the anchors from `due` never ends.
fn circles(programme: &Programme, due: &DueRule) -> bool {
    let mut due = due;
    for _ in 0..=programme.meetings.len() {
        let Anchor::Meeting(id) = &due.anchor else { return false };
        match programme.meetings.iter().find(|meeting| meeting.id == *id) {
            Some(meeting) => due = &meeting.due,
            None => return false,
        }
    }
    true
}
