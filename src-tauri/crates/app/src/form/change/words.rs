//! Things, facts and values of a definition in the words of the program.

use mentormap_domain::{
    form::{
        Anchor, DayUnit, DueRule, FormRef,
        diff::{Node, Step, Thing, Value},
    },
    text::Lang,
};
use mentormap_i18n::Messages;
use serde_json::Value as Json;

use super::names::Names;

/// The most that is shown of a value that has no words of its own, in characters.
const MOST_RAW: usize = 200;

/// What reads a definition aloud.
pub(super) struct Words {
    lang: Lang,
    messages: Messages,
    names: Names,
}

impl Words {
    pub(super) fn new(lang: Lang, names: Names) -> Words {
        Words { lang, messages: Messages::new(lang.code()), names }
    }

    /// What stands at a place, e.g. `Criterium 3 Plannen`.
    pub(super) fn step(&self, step: &Step) -> String {
        self.called(step.thing, &step.key, &step.number, step.label.get(self.lang))
    }

    /// A place in a list; `within` when it is told which list.
    pub(super) fn spot(&self, within: Option<&Step>, position: usize) -> String {
        let number = u32::try_from(position).unwrap_or(u32::MAX);
        let place = self.messages.text("formdiff-position", &[("position", number.into())]);
        match within {
            Some(step) => format!("{}: {place}", self.step(step)),
            None => place,
        }
    }

    /// The name of a fact of a thing; with its language for a text.
    pub(super) fn fact(&self, thing: Thing, name: &str, lang: Option<Lang>) -> String {
        let name = name.replace('_', "-");
        let ids = [format!("formfact-{}-{name}", thing_name(thing)), format!("formfact-{name}")];
        let id = ids.iter().find(|id| self.messages.has(id));
        let text = self.text(id.map_or("formfact-other", String::as_str));
        match lang {
            Some(lang) => format!("{text} ({})", lang.code()),
            None => text,
        }
    }

    /// The value of a fact.
    pub(super) fn value(&self, fact: &str, value: &Value) -> String {
        match value {
            Value::Text(text) => text.get(self.lang).to_owned(),
            Value::Word(file) if fact == "data" => {
                let bytes = u32::try_from(file.len() / 4 * 3).unwrap_or(u32::MAX);
                self.messages.text("formdiff-file", &[("size", (bytes / 1000).max(1).into())])
            }
            Value::Word(word) => self.word(fact, word),
            Value::Number(number) => self.number(*number),
            Value::Flag(flag) => {
                self.messages.text(if *flag { "formdiff-yes" } else { "formdiff-no" }, &[])
            }
            Value::Words(words) if words.is_empty() => self.messages.text("formdiff-none", &[]),
            Value::Words(words) => self.listed(words.iter().map(|word| self.word(fact, word))),
            Value::Numbers(days) if fact == "weekdays" => {
                self.listed(days.iter().map(|day| self.text(&format!("formword-weekday-{day}"))))
            }
            Value::Numbers(hours) => {
                hours.iter().map(|hours| self.number(*hours)).collect::<Vec<_>>().join(" - ")
            }
            Value::Due(due) => self.due(due),
            Value::Form(form) => self.form(form),
            Value::Other(raw) => leaves(raw).chars().take(MOST_RAW).collect(),
        }
    }

    /// What is in a thing, at most `most` lines, deeper things after a dash.
    pub(super) fn inside(&self, node: &Node, most: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for fact in node.facts.iter().filter(|fact| told(&fact.name, &fact.value, node)) {
            let value = self.value(&fact.name, &fact.value);
            lines.push(format!("{}: {value}", self.fact(node.thing, &fact.name, None)));
        }
        self.children(node, 0, &mut lines);
        if lines.len() > most {
            let left = u32::try_from(lines.len() - most).unwrap_or(u32::MAX);
            lines.truncate(most);
            lines.push(self.messages.text("formdiff-more", &[("count", left.into())]));
        }
        lines
    }

    fn children(&self, node: &Node, depth: usize, lines: &mut Vec<String>) {
        for child in &node.children {
            let label = child.label();
            let called =
                self.called(child.thing, &child.key, &child.number(), label.get(self.lang));
            let facts = child.facts.iter().filter(|fact| told(&fact.name, &fact.value, child));
            let facts: Vec<String> = facts
                .map(|fact| {
                    let value = self.value(&fact.name, &fact.value);
                    format!("{}: {value}", self.fact(child.thing, &fact.name, None))
                })
                .collect();
            let indent = "\u{2013} ".repeat(depth);
            let more =
                if facts.is_empty() { String::new() } else { format!(" ({})", facts.join("; ")) };
            lines.push(format!("{indent}{called}{more}"));
            self.children(child, depth + 1, lines);
        }
    }

    fn called(&self, thing: Thing, key: &str, number: &str, label: &str) -> String {
        let name = match thing {
            Thing::Mapped => self.names.indicators.get(key).map_or(key, String::as_str),
            _ => label,
        };
        let part = format!("formpart-{key}");
        let kind = match thing {
            Thing::Part if self.messages.has(&part) => self.text(&part),
            _ => self.text(&format!("formthing-{}", thing_name(thing))),
        };
        let own = if name.is_empty() && thing != Thing::Part { key } else { name };
        let words = [kind.as_str(), number, own];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn word(&self, fact: &str, word: &str) -> String {
        let named = match fact {
            "modules" => self.names.modules.get(word),
            "clusters" => self.names.clusters.get(word),
            "scale" => self.names.scales.get(word),
            _ => None,
        };
        let id = format!("formword-{word}");
        let chosen = CHOICES.contains(&fact) && self.messages.has(&id);
        match named {
            Some(name) => name.clone(),
            None if chosen => self.text(&id),
            None => word.to_owned(),
        }
    }

    fn due(&self, due: &DueRule) -> String {
        let anchor = match &due.anchor {
            Anchor::Start => self.text("formword-start"),
            Anchor::Half => self.text("formword-half"),
            Anchor::End => self.text("formword-end"),
            Anchor::FirstRealisationDay => self.text("formword-first-realisation-day"),
            Anchor::Meeting(id) => {
                self.names.meetings.get(id).cloned().unwrap_or_else(|| id.clone())
            }
        };
        let id = match (due.offset, due.unit) {
            (0, _) => "formdiff-due-on",
            (..0, DayUnit::Calendar) => "formdiff-due-before",
            (..0, DayUnit::School) => "formdiff-due-before-school",
            (_, DayUnit::Calendar) => "formdiff-due-after",
            (_, DayUnit::School) => "formdiff-due-after-school",
        };
        let days = due.offset.unsigned_abs();
        self.messages.text(id, &[("days", days.into()), ("anchor", anchor.into())])
    }

    fn form(&self, form: &FormRef) -> String {
        let title = self.names.forms.get(form).unwrap_or(&form.id);
        let version = form.version.to_string();
        self.messages
            .text("formdiff-form", &[("title", title.as_str().into()), ("version", version.into())])
    }

    fn number(&self, number: f64) -> String {
        self.messages.text("formdiff-number", &[("number", number.into())])
    }

    fn listed(&self, words: impl Iterator<Item = String>) -> String {
        words.collect::<Vec<_>>().join(", ")
    }

    fn text(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }
}

/// The facts whose words are choices of the program.
const CHOICES: [&str; 10] =
    ["rule", "type", "bound", "kind", "from", "with", "signed_by", "roles", "authors", "languages"];

/// Whether a fact of a new thing is worth a word: not its name, and not what is simply left out.
fn told(name: &str, value: &Value, node: &Node) -> bool {
    match value {
        Value::Text(text) => !text.is_empty() && *text != node.label(),
        Value::Flag(flag) => *flag,
        Value::Words(words) => !words.is_empty(),
        _ => name != "number",
    }
}

/// The values in a piece of JSON, without its braces.
fn leaves(raw: &str) -> String {
    fn gather(json: &Json, out: &mut Vec<String>) {
        match json {
            Json::Object(object) => object.values().for_each(|json| gather(json, out)),
            Json::Array(list) => list.iter().for_each(|json| gather(json, out)),
            Json::String(text) => out.push(text.clone()),
            other => out.push(other.to_string()),
        }
    }
    let mut out = Vec::new();
    gather(&serde_json::from_str(raw).unwrap_or_default(), &mut out);
    out.join(", ")
}

/// The name of a thing on the wire and in the catalogue.
fn thing_name(thing: Thing) -> String {
    let name = serde_json::to_value(thing).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}
