//! Values of fields in words.

use std::rc::Rc;

use mentormap_domain::{NaiveDate, form::FormRef, text::Lang};
use mentormap_i18n::{Messages, Value as Said};
use serde_json::Value;

use super::{
    fields::{Fact, Look},
    names::{FormNames, Names},
};
use crate::{clock::Clock, error::AppError};

/// What reads values aloud.
pub(super) struct Words<'a> {
    pub(super) messages: Messages,
    pub(super) names: Names<'a>,
    clock: &'a dyn Clock,
}

/// What the value of a field is read with: the image that it stands in, and the forms.
pub(super) struct Around<'a> {
    pub(super) image: &'a Value,
    pub(super) forms: Rc<FormNames>,
}

impl<'a> Words<'a> {
    pub(super) fn new(lang: Lang, names: Names<'a>, clock: &'a dyn Clock) -> Words<'a> {
        Words { messages: Messages::new(lang.code()), names, clock }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    pub(super) fn tell(&self, id: &str, args: &[(&str, Said<'_>)]) -> String {
        self.messages.text(id, args)
    }

    /// The name of a field.
    pub(super) fn field(&self, owner: &str, field: &str) -> String {
        self.say(&field_id(&self.messages, owner, field))
    }

    /// E.g. '12 november'; with the year when it is another than this one.
    pub(super) fn date(&self, date: NaiveDate) -> String {
        use chrono::Datelike;
        let month = self.say(&format!("report-month-{}", date.month()));
        let mut args: Vec<(&str, Said<'_>)> =
            vec![("day", date.day().to_string().into()), ("month", month.into())];
        if date.year() == self.clock.today().year() {
            return self.tell("report-date-day", &args);
        }
        args.push(("year", date.year().to_string().into()));
        self.tell("report-date-long", &args)
    }

    /// A date that stands in an image; empty when there is none.
    pub(super) fn date_in(&self, value: Option<&Value>) -> String {
        let text = value.and_then(Value::as_str).unwrap_or_default();
        text.parse().map_or_else(|_| text.to_owned(), |date| self.date(date))
    }

    /// Day and time on the wall of the site.
    pub(super) fn moment(&self, at: chrono::DateTime<chrono::Utc>) -> String {
        let wall = self.clock.wall(at);
        let args = [
            ("date", self.date(wall.date()).into()),
            ("time", wall.format("%H:%M").to_string().into()),
        ];
        self.tell("report-signature-time", &args)
    }

    /// The value of a field; empty when it holds nothing.
    pub(super) fn value(&mut self, fact: &Fact, around: &Around<'_>) -> Result<String, AppError> {
        let Some(value) = fact.value.as_ref().filter(|value| !value.is_null()) else {
            return Ok(String::new());
        };
        let text = value.as_str().unwrap_or_default();
        let named = match fact.look {
            Look::Person => self.names.person(text)?,
            Look::Group => self.names.group(text)?,
            Look::School => self.names.school(text)?,
            Look::Supervisor => self.names.supervisor(text)?,
            Look::Intern => self.names.intern(text)?,
            Look::Observation => {
                self.names.observation(text)?.map(|seen| beginning(&seen.text, 60))
            }
            Look::People => return self.people(value),
            look => return Ok(self.plain(look, fact, value, around)),
        };
        Ok(named.unwrap_or_else(|| self.say("history-gone")))
    }

    fn people(&mut self, value: &Value) -> Result<String, AppError> {
        let mut names = Vec::new();
        for id in texts(value) {
            let name = self.names.person(id)?;
            names.push(name.unwrap_or_else(|| self.say("history-gone")));
        }
        Ok(names.join(", "))
    }

    fn plain(&mut self, look: Look, fact: &Fact, value: &Value, around: &Around<'_>) -> String {
        let forms = &around.forms;
        match look {
            Look::Flag => self.say(if value == true { "history-yes" } else { "history-no" }),
            Look::Number => value.as_i64().map(|number| number.to_string()).unwrap_or_default(),
            Look::Date => self.date_in(Some(value)),
            Look::Dates => listed(texts(value).map(|day| self.day(day)), ", "),
            Look::Time => value.as_str().and_then(|text| text.get(..5)).unwrap_or_default().into(),
            Look::Moment => self.moment_in(value),
            Look::Minutes => value.as_u64().map(hours).unwrap_or_default(),
            Look::Bytes => {
                let size = value.as_u64().unwrap_or_default().div_ceil(1000);
                self.tell("history-size", &[("size", size.to_string().into())])
            }
            Look::Word => self.word(fact.field, value.as_str().unwrap_or_default()),
            Look::Words => listed(texts(value).map(|word| self.word(fact.field, word)), ", "),
            Look::Texts => listed(texts(value).map(str::to_owned), ", "),
            Look::Form => self.form(value),
            Look::Level => self.level(value, forms),
            Look::Degree => self.degree(value, around.image),
            Look::Statement => self.statement(value.as_str().unwrap_or_default(), around.image),
            Look::Indicators => self.indicators(value, forms),
            Look::Behaviours => {
                let of = text_in(around.image, "indicator");
                let name = |id: &str| {
                    let known = forms.behaviours.get(&(of.clone(), id.to_owned()));
                    known.map_or(id, String::as_str).to_owned()
                };
                listed(texts(value).map(name), "; ")
            }
            Look::Answer => answer(value, around),
            Look::Strokes => self.say("history-drawn"),
            Look::Absence => self.absence(value),
            Look::Timetable => self.timetable(value),
            Look::Moved => self.moved(value, forms),
            Look::Contacts => contacts(value),
            Look::Closing => {
                let parts = [self.date_in(value.get("date")), text_in(value, "reason")];
                listed(parts.into_iter().filter(|part| !part.is_empty()), ": ")
            }
            _ => value.as_str().unwrap_or_default().to_owned(),
        }
    }

    fn day(&self, text: &str) -> String {
        text.parse().map_or_else(|_| text.to_owned(), |date| self.date(date))
    }

    fn moment_in(&self, value: &Value) -> String {
        let text = value.as_str().unwrap_or_default();
        text.parse().map_or_else(|_| text.to_owned(), |at| self.moment(at))
    }

    /// One of a fixed set; where two sets share a word, that of the field comes first.
    fn word(&self, field: &str, word: &str) -> String {
        let id = word_id(&self.messages, field, word);
        if self.messages.has(&id) { self.say(&id) } else { word.to_owned() }
    }

    fn form(&mut self, value: &Value) -> String {
        let Ok(form) = serde_json::from_value::<FormRef>(value.clone()) else {
            return String::new();
        };
        let title = self.names.form(&form).unwrap_or_else(|| form.id.clone());
        let version = form.version.to_string();
        self.tell("history-form", &[("title", title.into()), ("version", version.into())])
    }

    fn level(&self, value: &Value, forms: &FormNames) -> String {
        let number = value.as_u64().unwrap_or_default();
        let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let label = index.and_then(|index| forms.levels.get(index));
        [number.to_string(), label.cloned().unwrap_or_default()].join(" ").trim_end().to_owned()
    }

    fn indicators(&self, value: &Value, forms: &FormNames) -> String {
        let all = value.as_array().into_iter().flatten().map(|each| {
            let id = text_in(each, "indicator");
            let title = forms.indicators.get(&id).cloned().unwrap_or(id);
            match each.get("level").filter(|level| !level.is_null()) {
                Some(level) => format!("{title} ({})", self.level(level, forms)),
                None => title,
            }
        });
        listed(all, "; ")
    }

    fn absence(&self, value: &Value) -> String {
        let justified = value.get("justified") == Some(&Value::Bool(true));
        let how = self.say(if justified { "history-justified" } else { "history-unjustified" });
        let parts = [how, text_in(value, "reason")];
        listed(parts.into_iter().filter(|part| !part.is_empty()), ": ")
    }

    fn timetable(&self, value: &Value) -> String {
        let slots = value.get("slots").and_then(Value::as_array).into_iter().flatten();
        let days = slots.map(|slot| {
            let weekday = slot.get("weekday").and_then(Value::as_u64).unwrap_or_default();
            let hour = |part: &str| text_in(slot, part).get(..5).unwrap_or_default().to_owned();
            let day = self.say(&format!("formword-weekday-{weekday}"));
            format!("{day} {}–{}", hour("from"), hour("to"))
        });
        listed(days, ", ")
    }

    fn moved(&self, value: &Value, forms: &FormNames) -> String {
        let moved = value.as_object().into_iter().flatten().map(|(what, day)| {
            let rule = what.rsplit('/').next().unwrap_or(what);
            let name = forms.rules.get(rule).cloned().unwrap_or_else(|| self.word("moved", rule));
            format!("{name}: {}", self.date_in(Some(day)))
        });
        listed(moved, "; ")
    }
}

/// The message with the name of a field: of its owner, or of all that have such a field.
pub(super) fn field_id(messages: &Messages, owner: &str, field: &str) -> String {
    let field = field.replace('_', "-");
    let own = format!("history-field-{owner}-{field}");
    if messages.has(&own) { own } else { format!("history-field-{field}") }
}

/// The message with a word: of its field, or of all that use it.
pub(super) fn word_id(messages: &Messages, field: &str, word: &str) -> String {
    let own = format!("history-word-{}-{word}", field.replace('_', "-"));
    if messages.has(&own) { own } else { format!("history-word-{word}") }
}

/// The first words of a text.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(most).collect();
    if short.len() < text.len() { format!("{}…", short.trim_end()) } else { short }
}

/// The text of a part of an image; empty when there is none.
pub(super) fn text_in(value: &Value, part: &str) -> String {
    value.get(part).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn answer(value: &Value, around: &Around<'_>) -> String {
    let text = value.as_str().unwrap_or_default();
    let source = around.image.get("body").unwrap_or(around.image);
    let key = (text_in(source, "form"), text_in(source, "item"), text.to_owned());
    around.forms.answers.get(&key).cloned().unwrap_or_else(|| text.to_owned())
}

fn contacts(value: &Value) -> String {
    let people = value.as_array().into_iter().flatten().map(|contact| {
        let parts = ["name", "role", "phone", "email"].map(|part| text_in(contact, part));
        listed(parts.into_iter().filter(|part| !part.is_empty()), ", ")
    });
    listed(people, "; ")
}

fn hours(minutes: u64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn listed(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().collect::<Vec<_>>().join(between)
}
