//! Definitions with nothing in them yet.

use mentormap_domain::{
    form::{FormFile, FormKind, FormRef},
    text::{Lang, Text},
};
use mentormap_exchange::form::from_value;
use serde_json::{Value, json};

use crate::error::AppError;

/// What a new definition begins with.
pub(super) struct Blank<'a> {
    pub(super) id: &'a str,
    pub(super) title: Text,
    pub(super) lang: Lang,
    /// The forms that it refers to.
    pub(super) uniform: FormRef,
    pub(super) school_form: FormRef,
}

/// An empty definition: a uniform form with its core, a school form with the lines on top, a
/// programme with an evaluation at its end.
pub(super) fn blank(kind: FormKind, blank: &Blank<'_>) -> Result<FormFile, AppError> {
    Ok(from_value(match kind {
        FormKind::Uniform => uniform(blank),
        FormKind::School => school(blank),
        FormKind::Programme => programme(blank),
    })?)
}

fn uniform(blank: &Blank<'_>) -> Value {
    let level = json!({ "label": {} });
    json!({
        "format": "mentormap-uniform-form/1",
        "id": blank.id,
        "version": 1,
        "languages": [blank.lang],
        "title": blank.title,
        "levels": [level, level, level, level],
        "not_observable": {},
        "modules": [{ "id": "core", "title": {}, "clusters": [] }],
    })
}

fn school(blank: &Blank<'_>) -> Value {
    json!({
        "format": "mentormap-school-form/1",
        "id": blank.id,
        "version": 1,
        "languages": [blank.lang],
        "title": blank.title,
        "letterhead": { "name": {} },
        "uniform": blank.uniform,
        "scales": [],
        "parts": [{ "part": "identification" }],
    })
}

fn programme(blank: &Blank<'_>) -> Value {
    json!({
        "format": "mentormap-programme/1",
        "id": blank.id,
        "version": 1,
        "languages": [blank.lang],
        "title": blank.title,
        "modules": [],
        "uniform": blank.uniform,
        "school_form": blank.school_form,
        "moments": [{
            "moment": "final",
            "title": {},
            "due": { "anchor": "end" },
            "authors": ["intern", "mentor"],
        }],
    })
}
