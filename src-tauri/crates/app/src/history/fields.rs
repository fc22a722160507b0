//! The fields of every kind of record: which are told, and how they are read aloud.

use mentormap_store::Table;
use serde_json::{Map, Value};

/// How a field is read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Says nothing to a reader: ids, hashes, what the words tell already.
    Hidden,
    Text,
    Texts,
    Number,
    Flag,
    Date,
    Dates,
    Time,
    Moment,
    Minutes,
    Bytes,
    /// One of a fixed set; `history-word-<value>`.
    Word,
    Words,
    Person,
    People,
    Group,
    School,
    Supervisor,
    Intern,
    Observation,
    Form,
    Level,
    /// A level of the self-check of the workplace, and one of its statements.
    Degree,
    Statement,
    Indicators,
    Behaviours,
    /// The level of a criterion of a school, or what a field holds.
    Answer,
    Strokes,
    Absence,
    Timetable,
    Moved,
    Contacts,
    Closing,
}

use Look::*;

/// The fields of one kind, in the order in which they are told.
pub(super) type Fields = &'static [(&'static str, Look)];

/// A field with what it holds.
pub(super) struct Fact {
    pub(super) owner: &'static str,
    pub(super) field: &'static str,
    pub(super) look: Look,
    pub(super) value: Option<Value>,
}

const BINNED: (&str, Look) = ("binned", Hidden);
const ID: (&str, Look) = ("id", Hidden);
const PLACEMENT: (&str, Look) = ("placement", Hidden);
const EVALUATION: (&str, Look) = ("evaluation", Hidden);
const CREATED: (&str, Look) = ("created", Hidden);

/// What the catalogues and [`fields`] call a kind of record; of entries their own kind.
pub(super) fn owner(table: Table) -> &'static str {
    match table {
        Table::Site => "site",
        Table::Group => "group",
        Table::Person => "person",
        Table::School => "school",
        Table::Supervisor => "supervisor",
        Table::Intern => "intern",
        Table::Placement => "placement",
        Table::Observation => "observation",
        Table::Evaluation => "evaluation",
        Table::Rating => "rating",
        Table::Point => "point",
        Table::Answer => "answer",
        Table::Entry => "entry",
        Table::Holiday => "holiday",
        Table::SelfCheck => "self-check",
        Table::SelfCheckScore => "self-check-score",
        Table::SelfCheckAction => "self-check-action",
        Table::Form => "form",
        Table::FormDraft => "form-draft",
        Table::MailTemplate => "mail-template",
        Table::Setting => "setting",
    }
}

/// The fields of an owner; none for one that nobody knows.
pub(super) fn fields(owner: &str) -> Option<(&'static str, Fields)> {
    ALL.iter().find(|(name, _)| *name == owner).copied()
}

/// Every owner of fields: the tables, the kinds of entry, and the arrangement of a placement.
pub(super) const ALL: &[(&str, Fields)] = &[
    (
        "observation",
        &[
            ID,
            PLACEMENT,
            ("date", Date),
            ("text", Text),
            ("activity", Text),
            ("tone", Word),
            ("visibility", Word),
            ("indicators", Indicators),
            ("author", Person),
            CREATED,
            BINNED,
        ],
    ),
    (
        "evaluation",
        &[
            ID,
            PLACEMENT,
            ("moment", Hidden),
            ("author", Hidden),
            ("state", Word),
            ("date", Date),
            ("conclusion", Text),
            ("version", Hidden),
            CREATED,
        ],
    ),
    (
        "rating",
        &[
            EVALUATION,
            ("indicator", Hidden),
            ("level", Level),
            ("not_observable", Flag),
            ("underlined", Behaviours),
            ("remark", Text),
        ],
    ),
    (
        "point",
        &[
            ID,
            EVALUATION,
            ("kind", Word),
            ("text", Text),
            ("expected", Text),
            ("observation", Observation),
            ("position", Number),
        ],
    ),
    (
        "answer",
        &[EVALUATION, ("form", Hidden), ("item", Hidden), ("value", Answer), ("reason", Text)],
    ),
    (
        "placement",
        &[
            ID,
            ("intern", Intern),
            ("school", School),
            ("programme", Form),
            ("uniform", Form),
            ("school_form", Form),
            ("class", Text),
            ("group", Group),
            ("supervisor", Supervisor),
            ("mentors", People),
            ("start", Date),
            ("end", Date),
            ("arrangement", Hidden),
            ("archived", Flag),
            BINNED,
        ],
    ),
    (
        "arrangement",
        &[
            ("semester", Text),
            ("timetable", Timetable),
            ("target", Minutes),
            ("full_weeks", Dates),
            ("moved", Moved),
            ("contacts", Contacts),
            ("remark", Text),
            ("closing", Closing),
        ],
    ),
    ("intern", &[ID, ("name", Text), ("email", Text), ("phone", Text), ("keep", Hidden), BINNED]),
    ("person", &[ID, ("name", Text), ("roles", Words), ("email", Text), BINNED]),
    ("school", &[ID, ("name", Text), ("address", Text), ("email", Text), BINNED]),
    (
        "supervisor",
        &[ID, ("school", School), ("name", Text), ("email", Text), ("phone", Text), BINNED],
    ),
    (
        "group",
        &[ID, ("name", Text), ("ages", Text), ("capacity", Number), ("children", Hidden), BINNED],
    ),
    (
        "site",
        &[
            ID,
            ("name", Text),
            ("address", Text),
            ("phone", Text),
            ("email", Text),
            ("review", Flag),
            ("file_pattern", Text),
            ("privacy", Hidden),
        ],
    ),
    (
        "holiday",
        &[
            ID,
            ("kind", Word),
            ("name", Text),
            ("from", Date),
            ("to", Date),
            ("replaces", Hidden),
            ("removed", Flag),
        ],
    ),
    (
        "self-check",
        &[
            ("year", Hidden),
            ("wording", Hidden),
            ("date", Date),
            ("people", People),
            ("others", Text),
            CREATED,
            BINNED,
        ],
    ),
    (
        "self-check-score",
        &[("year", Hidden), ("statement", Hidden), ("level", Degree), ("remark", Text)],
    ),
    (
        "self-check-action",
        &[
            ID,
            ("year", Hidden),
            ("statement", Statement),
            ("text", Text),
            ("who", Person),
            ("due", Date),
            ("done", Date),
            CREATED,
        ],
    ),
    ("form", &[("form_ref", Form), ("kind", Hidden), ("body", Hidden), ("added", Moment)]),
    (
        "form-draft",
        &[ID, ("kind", Hidden), ("base", Form), ("content", Hidden), ("changed", Moment)],
    ),
    ("setting", &[("name", Hidden), ("value", Text)]),
    ("mail-template", &[("kind", Hidden), ("language", Hidden), ("subject", Text), ("text", Text)]),
    ("entry", &[ID, PLACEMENT, ("body", Hidden), CREATED, BINNED]),
    (
        "attendance",
        &[
            ("date", Date),
            ("day_kind", Text),
            ("planned", Minutes),
            ("worked", Minutes),
            ("preparation", Minutes),
            ("absence", Absence),
            ("made_up", Date),
            ("mentor", Text),
            ("intern", Text),
            ("remark", Text),
        ],
    ),
    (
        "activity",
        &[
            ("rule", Hidden),
            ("heading", Text),
            ("title", Text),
            ("chosen", Flag),
            ("role", Word),
            ("observed", Date),
            ("participated", Date),
            ("independent", Date),
            ("remark", Text),
        ],
    ),
    (
        "plan",
        &[
            ("date", Date),
            ("from", Time),
            ("to", Time),
            ("text", Text),
            ("rule", Hidden),
            ("done", Flag),
        ],
    ),
    (
        "project",
        &[
            ("title", Text),
            ("class", Text),
            ("description", Text),
            ("goals", Text),
            ("desired", Text),
            ("questions", Text),
            ("outcome", Text),
        ],
    ),
    (
        "document",
        &[
            ("rule", Hidden),
            ("title", Text),
            ("from", Word),
            ("signed_by", Words),
            ("due", Date),
            ("received", Date),
            ("signed", Words),
            ("waived", Flag),
            ("remark", Text),
        ],
    ),
    (
        "attachment",
        &[("of", Hidden), ("name", Text), ("file_kind", Hidden), ("size", Bytes), ("hash", Hidden)],
    ),
    (
        "meeting",
        &[
            ("rule", Hidden),
            ("title", Text),
            ("meeting_kind", Word),
            ("with", Words),
            ("date", Date),
            ("from", Time),
            ("to", Time),
            ("place", Text),
            ("focus", Text),
            ("before", Text),
            ("notes", Text),
            ("after", Text),
            ("present", Texts),
            ("held", Flag),
            ("waived", Flag),
        ],
    ),
    (
        "sheet",
        &[
            ("from", Date),
            ("to", Date),
            ("author", Person),
            ("well", Text),
            ("next", Text),
            ("reply", Text),
            ("handed_over", Date),
        ],
    ),
    ("agreement", &[("of", Hidden), ("text", Text), ("who", Word), ("by", Date), ("done", Date)]),
    ("handover", &[("date", Date), ("from", Person), ("to", Person), ("text", Text)]),
    (
        "warning",
        &[
            ("date", Date),
            ("facts", Text),
            ("expected", Text),
            ("by", Date),
            ("talk", Date),
            ("outcome", Word),
            ("outcome_text", Text),
        ],
    ),
    (
        "signature",
        &[
            ("subject", Hidden),
            ("role", Word),
            ("name", Text),
            ("strokes", Strokes),
            ("at", Moment),
            ("hash", Hidden),
        ],
    ),
    (
        "version",
        &[
            EVALUATION,
            ("number", Number),
            ("content", Hidden),
            ("signatures", Hidden),
            ("reason", Text),
            ("by", Person),
            ("at", Moment),
        ],
    ),
    (
        "comment",
        &[
            ("subject", Hidden),
            ("place", Hidden),
            ("author", Person),
            ("text", Text),
            ("done", Flag),
        ],
    ),
    (
        "view",
        &[EVALUATION, ("form", Hidden), ("item", Hidden), ("value", Answer), ("reason", Text)],
    ),
];

/// What an image holds, field by field; of one that is not there, the fields without values.
pub(super) fn facts(table: Table, image: Option<&Value>, other: Option<&Value>) -> Vec<Fact> {
    let of = |image: Option<&Value>, part: &str| {
        image.and_then(|image| image.get(part)).and_then(Value::as_object).cloned()
    };
    let known = image.or(other);
    match table {
        Table::Entry => {
            let kind = known.and_then(|known| known.pointer("/body/kind")).and_then(Value::as_str);
            told(kind.unwrap_or_default(), of(image, "body").as_ref())
        }
        Table::Placement => {
            let mut facts = told("placement", image.and_then(Value::as_object));
            facts.extend(told("arrangement", of(image, "arrangement").as_ref()));
            facts
        }
        table => told(owner(table), image.and_then(Value::as_object)),
    }
}

fn told(name: &str, object: Option<&Map<String, Value>>) -> Vec<Fact> {
    let Some((owner, fields)) = fields(name) else { return Vec::new() };
    let told = fields.iter().filter(|(_, look)| *look != Hidden);
    told.map(|(field, look)| Fact {
        owner,
        field,
        look: *look,
        value: object.and_then(|object| object.get(*field)).cloned(),
    })
    .collect()
}
