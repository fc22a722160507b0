//! The self-check of the workplace in words: its levels and statements as its year had them.

use mentormap_domain::{level::Level, self_check::year_name};
use serde_json::Value;

use super::values::{Words, text_in};

impl Words<'_> {
    /// E.g. '3 Mostly'.
    pub(super) fn degree(&mut self, value: &Value, image: &Value) -> String {
        let number = value.as_u64().and_then(|number| u8::try_from(number).ok());
        match number.and_then(|number| Level::try_from(number).ok()) {
            Some(level) => {
                let wording = self.names.wording(year_in(image));
                format!("{} {}", level.number(), wording.level(level, self.names.lang()))
            }
            None => value.to_string(),
        }
    }

    /// E.g. '4 Theory and practice'; empty for the workplace as a whole.
    pub(super) fn statement(&mut self, id: &str, image: &Value) -> String {
        let wording = self.names.wording(year_in(image));
        let lang = self.names.lang();
        let found = wording.statement(id);
        found.map_or_else(
            || id.to_owned(),
            |(number, statement)| format!("{number} {}", statement.title.get(lang)),
        )
    }

    /// What a record of the self-check is called.
    pub(super) fn check_title(&mut self, kind: &str, image: &Value) -> String {
        match kind {
            "self-check-score" => self.statement(&text_in(image, "statement"), image),
            "self-check-action" => text_in(image, "text"),
            _ => year_name(year_in(image)),
        }
    }
}

fn year_in(image: &Value) -> i32 {
    let year = image.get("year").and_then(Value::as_i64);
    year.and_then(|year| i32::try_from(year).ok()).unwrap_or_default()
}
