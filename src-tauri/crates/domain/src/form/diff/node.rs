//! A definition as a tree of things with facts, read from what its file holds.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::{
    form::{DueRule, FormFile, FormRef},
    text::{Lang, Text},
};

/// The things that a definition is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// The definition itself.
    Form,
    /// One of the four levels of the uniform form.
    Level,
    Module,
    Cluster,
    Indicator,
    Behaviour,
    Letterhead,
    Scale,
    ScaleLevel,
    /// The level shown when the evidence is short.
    ShortLevel,
    Part,
    Criterion,
    /// An indicator that a criterion draws on.
    Mapped,
    Field,
    /// A choice of a field.
    Choice,
    Semester,
    DayKind,
    Moment,
    Document,
    Meeting,
    Activity,
    /// The school's own file.
    Fill,
    /// What goes in one field of that file.
    FillField,
}

/// A thing with what is known of it and what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub thing: Thing,
    /// What makes it the same thing in another version: its id, number or kind.
    pub key: String,
    /// In the order of the file.
    pub facts: Vec<Fact>,
    pub children: Vec<Node>,
}

/// Something known of a thing, by the name of its field in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub name: String,
    pub value: Value,
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(Text),
    /// An id, a name of a choice, a number as the school writes it.
    Word(String),
    Number(f64),
    Flag(bool),
    Words(Vec<String>),
    Numbers(Vec<f64>),
    Due(DueRule),
    Form(FormRef),
    /// Anything else, as its file has it.
    Other(String),
}

/// How the things in a field of the file are told apart.
#[derive(Clone, Copy)]
enum Key {
    /// By this field of theirs, which then is no fact.
    Field(&'static str),
    /// By their place in the list.
    Place,
    /// There is one only.
    Single,
}

/// What the field `name` of a `thing` holds, when that is things of their own.
fn held(thing: Thing, name: &str) -> Option<(Thing, Key)> {
    use Thing::{Activity, Choice, Cluster, Criterion, DayKind, Document, Field, Fill, FillField};
    use Thing::{Form, Indicator, Letterhead, Level, Mapped, Meeting, Module, Moment, Part};
    use Thing::{Scale, ScaleLevel, Semester, ShortLevel};
    Some(match (thing, name) {
        (Form, "levels") => (Level, Key::Place),
        (Form, "modules") => (Module, Key::Field("id")),
        (Form, "letterhead") => (Letterhead, Key::Single),
        (Form, "scales") => (Scale, Key::Field("id")),
        (Form, "parts") => (Part, Key::Field("part")),
        (Form, "semesters") => (Semester, Key::Field("id")),
        (Form, "day_kinds") => (DayKind, Key::Field("id")),
        (Form, "moments") => (Moment, Key::Field("moment")),
        (Form, "documents") => (Document, Key::Field("id")),
        (Form, "meetings") => (Meeting, Key::Field("id")),
        (Form, "fill") => (Fill, Key::Single),
        (Fill, "fields") => (FillField, Key::Field("field")),
        (Form, "activities") => (Activity, Key::Field("id")),
        (Module, "clusters") => (Cluster, Key::Field("id")),
        (Cluster, "indicators") => (Indicator, Key::Field("id")),
        (Scale, "levels") => (ScaleLevel, Key::Field("id")),
        (Scale, "short") => (ShortLevel, Key::Single),
        (Part, "criteria") => (Criterion, Key::Field("id")),
        (Part, "fields") => (Field, Key::Field("id")),
        (Criterion, "indicators") => (Mapped, Key::Field("indicator")),
        (Field, "options") => (Choice, Key::Field("id")),
        _ => return None,
    })
}

/// Whether the fields of the object in this field count as those of the thing itself.
fn transparent(thing: Thing, name: &str) -> bool {
    matches!((thing, name), (Thing::Criterion, "crosswalk") | (Thing::Field, "kind"))
}

impl Node {
    /// The definition as a tree, without its own id and version.
    pub fn of(form: &FormFile) -> Node {
        let json = serde_json::to_value(form).unwrap_or_default();
        let mut object = fields_of(json);
        for own in ["format", "id", "version"] {
            object.remove(own);
        }
        Node::read(Thing::Form, String::new(), object)
    }

    /// The fact with this name.
    pub fn fact(&self, name: &str) -> Option<&Value> {
        self.facts.iter().find(|fact| fact.name == name).map(|fact| &fact.value)
    }

    /// Its title, or whatever stands for one.
    pub fn label(&self) -> Text {
        let text =
            ["title", "label", "text", "name"].iter().find_map(|name| match self.fact(name) {
                Some(Value::Text(text)) => Some(text.clone()),
                _ => None,
            });
        text.unwrap_or_default()
    }

    /// The number that the school gave it, if any.
    pub fn number(&self) -> String {
        match self.fact("number") {
            Some(Value::Word(number)) => number.clone(),
            _ => String::new(),
        }
    }

    fn read(thing: Thing, key: String, object: Map<String, Json>) -> Node {
        let mut node = Node { thing, key, facts: Vec::new(), children: Vec::new() };
        node.fields(object);
        node
    }

    fn fields(&mut self, object: Map<String, Json>) {
        for (name, json) in object {
            match (held(self.thing, &name), json) {
                (_, Json::Null) => {}
                (_, Json::Array(levels)) if self.thing == Thing::Indicator && name == "levels" => {
                    self.behaviours(levels);
                }
                (Some((thing, key)), Json::Array(list)) if list.iter().all(Json::is_object) => {
                    self.children.extend(
                        list.into_iter()
                            .enumerate()
                            .map(|(place, json)| child(thing, key, place, fields_of(json))),
                    );
                }
                (Some((thing, key @ Key::Single)), Json::Object(object)) => {
                    self.children.push(child(thing, key, 0, object));
                }
                (_, Json::Object(object)) if transparent(self.thing, &name) => self.fields(object),
                (_, json) => self.facts.push(Fact { value: value(&name, json), name }),
            }
        }
    }

    /// The behaviours of all levels as one list, each with its level as a fact.
    fn behaviours(&mut self, levels: Vec<Json>) {
        for (level, list) in levels.into_iter().enumerate() {
            let Json::Array(list) = list else { continue };
            for (place, json) in list.into_iter().enumerate() {
                let mut node = child(Thing::Behaviour, Key::Field("id"), place, fields_of(json));
                let value = Value::Number((level + 1) as f64);
                node.facts.insert(0, Fact { name: "level".into(), value });
                self.children.push(node);
            }
        }
    }
}

fn child(thing: Thing, key: Key, place: usize, mut object: Map<String, Json>) -> Node {
    let key = match key {
        Key::Field(name) => match object.remove(name) {
            Some(Json::String(key)) => key,
            _ => String::new(),
        },
        Key::Place => (place + 1).to_string(),
        Key::Single => String::new(),
    };
    Node::read(thing, key, object)
}

fn fields_of(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(object) => object,
        _ => Map::new(),
    }
}

fn value(name: &str, json: Json) -> Value {
    match json {
        Json::Bool(flag) => Value::Flag(flag),
        Json::String(word) => Value::Word(word),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
        Json::Array(list) => values(list),
        Json::Object(object) => record(name, object),
        Json::Null => Value::Other(String::new()),
    }
}

fn values(list: Vec<Json>) -> Value {
    if let Some(numbers) = list.iter().map(Json::as_f64).collect::<Option<Vec<f64>>>()
        && !numbers.is_empty()
    {
        return Value::Numbers(numbers);
    }
    let words = list.iter().map(|json| json.as_str().map(str::to_owned));
    match words.collect::<Option<Vec<String>>>() {
        Some(words) => Value::Words(words),
        None => Value::Other(Json::Array(list).to_string()),
    }
}

fn record(name: &str, object: Map<String, Json>) -> Value {
    if let Some(text) = text(&object) {
        return Value::Text(text);
    }
    let json = Json::Object(object);
    let due = || DueRule::deserialize(&json).ok().map(Value::Due);
    let form = || FormRef::deserialize(&json).ok().map(Value::Form);
    let known = if name == "due" { due() } else { form() };
    known.unwrap_or_else(|| Value::Other(json.to_string()))
}

/// The object as a text, when all its fields are languages.
fn text(object: &Map<String, Json>) -> Option<Text> {
    let pairs =
        object.iter().map(|(code, json)| Some((Lang::from_code(code)?, json.as_str()?.to_owned())));
    Some(Text(pairs.collect::<Option<_>>()?))
}
