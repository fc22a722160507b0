//! What changed, in a phrase: 'de observatie van 12 november'.

use mentormap_domain::ids::{EvaluationId, PlacementId};
use mentormap_i18n::Value as Said;
use mentormap_store::{HistoryChange, Table};
use serde_json::Value;

use super::{
    fields::owner,
    values::{Words, beginning, text_in},
};
use crate::error::AppError;

/// How long a title may be in a phrase, in characters.
const TITLE: usize = 60;

/// A change with its images read.
pub(super) struct Images {
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
}

impl Images {
    pub(super) fn of(change: &HistoryChange) -> Images {
        let read = |image: &Option<String>| {
            image.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok())
        };
        Images { before: read(&change.before), after: read(&change.after) }
    }

    /// The one that is there, the later first.
    pub(super) fn known(&self) -> Option<&Value> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

/// The name of a kind of record in the catalogues; of an entry that of its own kind.
pub(super) fn kind_of(table: Table, image: Option<&Value>) -> String {
    let kind = image.and_then(|image| image.pointer("/body/kind")).and_then(Value::as_str);
    match (table, kind) {
        (Table::Entry, Some(kind)) => kind.to_owned(),
        (table, _) => owner(table).to_owned(),
    }
}

impl Words<'_> {
    /// The placement whose forms name what the change holds.
    pub(super) fn placement(
        &mut self,
        change: &HistoryChange,
        images: &Images,
    ) -> Result<Option<PlacementId>, AppError> {
        if change.placement.is_some() {
            return Ok(change.placement);
        }
        let of = images.known().map(|image| text_in(image, "evaluation")).unwrap_or_default();
        match of.parse::<EvaluationId>() {
            Ok(evaluation) => self.names.placement_of(evaluation),
            Err(_) => Ok(None),
        }
    }

    /// The phrase for what changed. What nothing is known of any more is named by its kind.
    pub(super) fn thing(
        &mut self,
        change: &HistoryChange,
        images: &Images,
    ) -> Result<String, AppError> {
        let Some(image) = images.known() else {
            return Ok(self.say(&format!("history-kind-{}", owner(change.table))));
        };
        let kind = kind_of(change.table, Some(image));
        let placement = self.placement(change, images)?;
        let forms = self.names.forms(placement)?;
        let body = if change.table == Table::Entry { &image["body"] } else { image };
        let title = match kind.as_str() {
            "rating" => {
                let id = text_in(body, "indicator");
                forms.indicators.get(&id).cloned().unwrap_or(id)
            }
            "answer" | "view" => {
                let key = (text_in(body, "form"), text_in(body, "item"));
                forms.items.get(&key).cloned().unwrap_or(key.1)
            }
            "placement" => self.names.intern(&text_in(body, "intern"))?.unwrap_or_default(),
            "point" | "agreement" => text_in(body, "text"),
            "form" => self.form_title(body.get("form_ref")),
            "form-draft" => self.form_title(body.get("base")),
            "meeting" | "document" | "activity" => {
                let rule = forms.rules.get(&text_in(body, "rule")).cloned();
                let title = Some(text_in(body, "title")).filter(|title| !title.is_empty());
                title.or(rule).unwrap_or_else(|| self.sort(body))
            }
            "project" => text_in(body, "title"),
            "self-check" | "self-check-score" | "self-check-action" => {
                self.check_title(&kind, body)
            }
            "setting" => self.say(&self.setting(&text_in(body, "name"))),
            _ => text_in(body, "name"),
        };
        let id = self.phrase(&kind, body, title.is_empty());
        let args: [(&str, Said<'_>); 3] = [
            ("title", beginning(&title, TITLE).into()),
            ("date", self.date_in(body.get("date").or(body.get("from"))).into()),
            ("to", self.date_in(body.get("to")).into()),
        ];
        Ok(self.tell(&id, &args))
    }

    /// The message that names the thing; without a title its kind alone.
    fn phrase(&self, kind: &str, body: &Value, untitled: bool) -> String {
        let own = match kind {
            "evaluation" => {
                let (moment, author) = (text_in(body, "moment"), text_in(body, "author"));
                format!("history-thing-evaluation-{moment}-{author}")
            }
            "point" => format!("history-thing-point-{}", text_in(body, "kind")),
            kind => format!("history-thing-{kind}"),
        };
        let named = ["observation", "evaluation", "attendance", "plan", "sheet", "warning"];
        let told = !untitled || named.contains(&kind) || ["handover", "version"].contains(&kind);
        if told && self.messages.has(&own) { own } else { format!("history-kind-{kind}") }
    }

    fn form_title(&mut self, form: Option<&Value>) -> String {
        let form = form.and_then(|form| serde_json::from_value(form.clone()).ok());
        form.and_then(|form| self.names.form(&form)).unwrap_or_default()
    }

    /// What sort of talk it is, for one without a title.
    fn sort(&self, body: &Value) -> String {
        let id = format!("history-word-{}", text_in(body, "meeting_kind"));
        if self.messages.has(&id) { self.say(&id) } else { String::new() }
    }

    fn setting(&self, name: &str) -> String {
        let id = format!("history-setting-{name}");
        if self.messages.has(&id) { id } else { "history-setting-other".into() }
    }
}
