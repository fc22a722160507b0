//! A uniform form as a CASE package.

use chrono::{DateTime, Utc};
use mentormap_domain::form::{Cluster, FormRef, Indicator, Module, UniformForm};
use serde_json::json;

use super::{
    builder::{Builder, Kept, KeptForm, rubric_criterion, rubric_level, rubric_of},
    identity::line,
    package::{CfPackage, Rubric, RubricCriterion},
    text::shown,
};

/// The kinds of item, from high to low.
const TYPES: [&str; 5] = ["Level", "Module", "Cluster", "Indicator", "Behaviour"];

pub(super) fn package(form: &UniformForm, at: DateTime<Utc>) -> CfPackage {
    let lang = form.languages.first().copied().unwrap_or_default();
    let form_ref = FormRef { id: form.id.clone(), version: form.version };
    let mut builder = Builder::new(&form_ref, lang, at);
    for (index, level) in form.levels.iter().enumerate() {
        let number = index + 1;
        let kept = Kept {
            id: number.to_string(),
            title: level.label.clone(),
            description: level.description.clone(),
            level: Some(number),
            ..Kept::default()
        };
        let code = format!("L{number}");
        builder.item(&format!("level/{number}"), "Level", &code, &kept, None, number);
    }
    let mut cluster = 0;
    for (place, module) in form.modules.iter().enumerate() {
        add_module(&mut builder, form, module, place + form.levels.len() + 1, &mut cluster);
    }
    let rubric = rubric(&builder, form);
    let kept = KeptForm {
        format: "mentormap-uniform-form/1".into(),
        id: form.id.clone(),
        version: form.version,
        title: form.title.clone(),
        rest: json!({
            "languages": form.languages,
            "intro": form.intro,
            "not_observable": form.not_observable,
        }),
    };
    let document = builder.document(&kept, "Mentormap", form.intro.get(lang));
    builder.finish(document, &TYPES, rubric)
}

fn add_module(
    builder: &mut Builder,
    form: &UniformForm,
    module: &Module,
    place: usize,
    number: &mut usize,
) {
    let name = format!("module/{}", module.id);
    let kept = Kept { id: module.id.clone(), title: module.title.clone(), ..Kept::default() };
    builder.item(&name, "Module", &module.id, &kept, None, place);
    let title = shown(&module.title, builder.lang);
    for (place, cluster) in module.clusters.iter().enumerate() {
        *number += 1;
        add_cluster(builder, form, cluster, (&name, &title), place + 1, *number);
    }
}

fn add_cluster(
    builder: &mut Builder,
    form: &UniformForm,
    cluster: &Cluster,
    parent: (&str, &str),
    place: usize,
    number: usize,
) {
    // Two modules may have a cluster of one name.
    let name = format!("{}/cluster/{}", parent.0, cluster.id);
    let kept = Kept { id: cluster.id.clone(), title: cluster.title.clone(), ..Kept::default() };
    builder.item(&name, "Cluster", &number.to_string(), &kept, Some(parent), place);
    let title = shown(&cluster.title, builder.lang);
    for (place, indicator) in cluster.indicators.iter().enumerate() {
        let code = format!("{number}.{}", place + 1);
        add_indicator(builder, form, indicator, (&name, &title), place + 1, &code);
    }
}

fn add_indicator(
    builder: &mut Builder,
    form: &UniformForm,
    indicator: &Indicator,
    parent: (&str, &str),
    place: usize,
    code: &str,
) {
    let name = indicator_name(&indicator.id);
    let kept = Kept {
        id: indicator.id.clone(),
        title: indicator.title.clone(),
        attitude: indicator.attitude,
        ..Kept::default()
    };
    builder.item(&name, "Indicator", code, &kept, Some(parent), place);
    let title = shown(&indicator.title, builder.lang);
    let mut place = 0;
    for (index, behaviours) in indicator.levels.iter().enumerate() {
        let level = index + 1;
        let label = shown(&form.levels[index].label, builder.lang);
        for behaviour in behaviours {
            place += 1;
            let kept = Kept {
                id: behaviour.id.clone(),
                title: behaviour.text.clone(),
                level: Some(level),
                ..Kept::default()
            };
            let own = format!("{name}/{}", behaviour.id);
            let code = format!("{code}-{place}");
            builder.item(&own, "Behaviour", &code, &kept, Some((&name, &title)), place);
            let text = shown(&behaviour.text, builder.lang);
            let level = format!("level/{level}");
            builder.associate("hasSkillLevel", (&own, &text), (&level, &label), None);
        }
    }
}

/// What the item of an indicator is named by.
pub(super) fn indicator_name(id: &str) -> String {
    format!("item/{id}")
}

/// Every indicator as a criterion with four levels.
fn rubric(builder: &Builder, form: &UniformForm) -> Rubric {
    let identity = &builder.identity;
    let criteria = form.all_indicators().enumerate().map(|(place, row)| {
        let name = indicator_name(&row.indicator.id);
        let title = shown(&row.indicator.title, builder.lang);
        let own = identity.of(&format!("rubric/{}", row.indicator.id));
        let levels = row.indicator.levels.iter().enumerate().map(|(index, behaviours)| {
            let texts: Vec<&str> =
                behaviours.iter().map(|behaviour| behaviour.text.get(builder.lang)).collect();
            let label = shown(&form.levels[index].label, builder.lang);
            rubric_level(identity, &own, index, &label, texts.join("\n"), number(index + 1))
        });
        let levels = levels.collect();
        let category = Some(line(row.cluster.title.get(builder.lang)));
        RubricCriterion {
            category,
            ..rubric_criterion(identity, own, place, (&name, &title), levels)
        }
    });
    rubric_of(identity, form.title.get(builder.lang), criteria.collect())
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}
