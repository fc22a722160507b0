//! A school form and its crosswalk as a CASE package.

use chrono::{DateTime, Utc};
use mentormap_domain::form::{Criterion, Crosswalk, FormRef, Part, Rule, SchoolForm, UniformForm};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    builder::{Builder, Kept, KeptForm, rubric_criterion, rubric_level, rubric_of},
    identity::{Identity, uri},
    package::{Association, CfPackage, Rubric, RubricCriterion},
    text::{extension, shown},
    uniform::indicator_name,
};

/// The kinds of item, from high to low.
const TYPES: [&str; 2] = ["Criteria", "Criterion"];

/// What an association of a crosswalk keeps beside the fields of CASE.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct KeptMapping {
    pub(super) indicator: String,
    pub(super) weight: f64,
}

pub(super) fn package(form: &SchoolForm, uniform: &UniformForm, at: DateTime<Utc>) -> CfPackage {
    let lang = form.languages.first().copied().unwrap_or_default();
    let form_ref = FormRef { id: form.id.clone(), version: form.version };
    let mut builder = Builder::new(&form_ref, lang, at);
    // The other package has identifiers of its own, whenever it is written.
    let target = Target { identity: Identity::new(&form.uniform, at), uniform };
    for (index, part) in form.parts.iter().enumerate() {
        let Part::Criteria { title, criteria, .. } = part else { continue };
        let name = format!("part/{index}");
        let kept = Kept { id: index.to_string(), title: title.clone(), ..Kept::default() };
        builder.item(&name, "Criteria", "", &kept, None, index + 1);
        let title = shown(title, lang);
        for (place, criterion) in criteria.iter().enumerate() {
            add_criterion(&mut builder, criterion, (&name, &title), place + 1, &target);
        }
    }
    let rubric = rubric(&builder, form);
    let kept = KeptForm {
        format: "mentormap-school-form/1".into(),
        id: form.id.clone(),
        version: form.version,
        title: form.title.clone(),
        rest: rest(form),
    };
    let document = builder.document(&kept, form.letterhead.name.get(lang), "");
    builder.finish(document, &TYPES, rubric)
}

/// The form as its file has it, without its criteria and what the document says itself.
fn rest(form: &SchoolForm) -> Value {
    let mut form = form.clone();
    for part in &mut form.parts {
        if let Part::Criteria { criteria, .. } = part {
            criteria.clear();
        }
    }
    let mut value = serde_json::to_value(form).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        for own in ["id", "version", "title"] {
            object.remove(own);
        }
    }
    value
}

struct Target<'a> {
    identity: Identity,
    uniform: &'a UniformForm,
}

fn add_criterion(
    builder: &mut Builder,
    criterion: &Criterion,
    parent: (&str, &str),
    place: usize,
    target: &Target<'_>,
) {
    let name = format!("criterion/{}", criterion.id);
    let kept = Kept {
        id: criterion.id.clone(),
        title: criterion.title.clone(),
        description: criterion.description.clone(),
        rest: json!({
            "number": criterion.number,
            "scale": criterion.scale,
            "explain": criterion.explain,
            "rule": criterion.crosswalk.as_ref().map(|crosswalk| crosswalk.rule),
        }),
        ..Kept::default()
    };
    builder.item(&name, "Criterion", &criterion.number, &kept, Some(parent), place);
    let title = shown(&criterion.title, builder.lang);
    if let Some(crosswalk) = &criterion.crosswalk {
        let related = related(builder, (&name, &title), crosswalk, target);
        builder.associations.extend(related);
    }
}

/// A criterion draws on indicators without being equal to them or a part of them, and it may draw on
/// several: of the association types only `isRelatedTo` says no more than that.
fn related(
    builder: &Builder,
    origin: (&str, &str),
    crosswalk: &Crosswalk,
    target: &Target<'_>,
) -> Vec<Association> {
    let rule = match crosswalk.rule {
        Rule::Median => "lower weighted median",
        Rule::Mean => "weighted mean",
        Rule::Minimum => "minimum",
        Rule::AllPass => "all at least at the pass minimum",
    };
    let mapped = crosswalk.indicators.iter().enumerate().map(|(place, mapped)| {
        let title = target.uniform.indicator(&mapped.indicator);
        let title = title.map_or("", |indicator| indicator.title.get(builder.lang));
        let name = format!("isRelatedTo/{}/{}", origin.0, mapped.indicator);
        let identifier = builder.identity.of(&name);
        Association {
            uri: uri(&identifier),
            identifier,
            association_type: "isRelatedTo".into(),
            sequence_number: i64::try_from(place + 1).ok(),
            origin: builder.identity.node(origin.0, origin.1),
            destination: target.identity.node(&indicator_name(&mapped.indicator), title),
            last_change_date_time: builder.identity.at(),
            notes: Some(format!("weight {}; rule: {rule}", mapped.weight)),
            extensions: extension(&KeptMapping {
                indicator: mapped.indicator.clone(),
                weight: mapped.weight,
            }),
        }
    });
    mapped.collect()
}

/// Every criterion with the levels of its scale; the score is where a level begins.
fn rubric(builder: &Builder, form: &SchoolForm) -> Rubric {
    let identity = &builder.identity;
    let criteria = form.criteria().enumerate().map(|(place, criterion)| {
        let name = format!("criterion/{}", criterion.id);
        let title = shown(&criterion.title, builder.lang);
        let own = identity.of(&format!("rubric/{}", criterion.id));
        let scale = form.scale(&criterion.scale).into_iter().flat_map(|scale| &scale.levels);
        let levels = scale.enumerate().map(|(index, level)| {
            let label = shown(&level.label, builder.lang);
            rubric_level(identity, &own, index, &label, String::new(), level.from)
        });
        let levels = levels.collect();
        let category = None;
        RubricCriterion {
            category,
            ..rubric_criterion(identity, own, place, (&name, &title), levels)
        }
    });
    rubric_of(identity, form.title.get(builder.lang), criteria.collect())
}
