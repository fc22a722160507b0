//! The whole binder as one JSON document.

mod check;
mod content;

use mentormap_domain::{
    calendar::Holiday,
    dossier::DossierEntry,
    evaluation::{Answer, Evaluation, Point, Rating},
    form::FormFile,
    intern::Intern,
    mail::MailTemplate,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    ExchangeError, Fault,
    form::{from_value, parse, pretty, take_format, typed},
};

pub use check::MAX_TEXT;
pub use content::Content;

/// The `format` tag of a binder document.
pub const FORMAT: &str = "mentormap-binder/1";

/// The largest binder file, in bytes: what a site collects in years, with its attachments.
pub const MAX_BYTES: usize = 4_000_000_000;

/// Everything in a binder but its history and settings. Lists are ordered by id (ratings and
/// answers by evaluation and row), so that the same binder always gives the same document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct BinderFile {
    /// Forms that are not built in, and every version in use.
    #[serde(skip_deserializing)]
    pub forms: Vec<FormFile>,
    #[serde(default)]
    pub site: Option<Site>,
    #[serde(default)]
    pub groups: Vec<Group>,
    #[serde(default)]
    pub people: Vec<Person>,
    #[serde(default)]
    pub schools: Vec<School>,
    #[serde(default)]
    pub supervisors: Vec<Supervisor>,
    #[serde(default)]
    pub interns: Vec<Intern>,
    #[serde(default)]
    pub placements: Vec<Placement>,
    #[serde(default)]
    pub observations: Vec<Observation>,
    #[serde(default)]
    pub evaluations: Vec<Evaluation>,
    #[serde(default)]
    pub ratings: Vec<Rating>,
    #[serde(default)]
    pub points: Vec<Point>,
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// What is kept around the placements.
    #[serde(default)]
    pub dossier: Vec<DossierEntry>,
    /// Free days that the site added or changed.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// What the team said of its own workplace, a school year at a time.
    #[serde(default)]
    pub self_checks: Vec<SelfCheck>,
    #[serde(default)]
    pub self_check_scores: Vec<SelfCheckScore>,
    #[serde(default)]
    pub self_check_actions: Vec<SelfCheckAction>,
    /// The site's own wording of mail. Messages themselves stay in the binder that they left from:
    /// a copy that was taken over proves nothing, and nothing that waits must leave twice. They go
    /// with every backup.
    #[serde(default)]
    pub mail_templates: Vec<MailTemplate>,
    /// What the attachments hold, each content once, by its hash.
    #[serde(default)]
    pub contents: Vec<Content>,
}

#[derive(Serialize)]
struct Tagged<'a> {
    format: &'static str,
    #[serde(flatten)]
    binder: &'a BinderFile,
}

/// Reads a binder document whole and checks it in itself: lengths, ids, references.
///
/// References to forms are checked by the caller, who knows the built-in ones.
///
/// # Errors
/// The first fault, with its place.
pub fn read(text: &str) -> Result<BinderFile, ExchangeError> {
    if text.len() > MAX_BYTES {
        return Err(ExchangeError::new(Fault::TooLarge, "file", format!("{} bytes", text.len())));
    }
    let (mut value, name, version) = take_format(parse(text)?)?;
    if name != "mentormap-binder" {
        return Err(ExchangeError::new(Fault::FormatUnknown, "format", name));
    }
    if version > 1 {
        let reason = format!("{name}/{version}");
        return Err(ExchangeError::new(Fault::FormatNewer, "format", reason));
    }
    let forms = forms(&mut value)?;
    let mut binder: BinderFile = typed(value)?;
    binder.forms = forms;
    check::check(&binder)?;
    Ok(binder)
}

/// Takes the forms out: each names its own place when it is refused.
fn forms(value: &mut Value) -> Result<Vec<FormFile>, ExchangeError> {
    let Some(forms) = value.as_object_mut().and_then(|object| object.shift_remove("forms")) else {
        return Ok(Vec::new());
    };
    let list: Vec<Value> = typed(forms)
        .map_err(|error| ExchangeError { place: format!("forms{}", error.place), ..error })?;
    list.into_iter()
        .enumerate()
        .map(|(index, form)| {
            from_value(form).map_err(|error| ExchangeError {
                place: format!("forms[{index}].{}", error.place),
                ..error
            })
        })
        .collect()
}

/// The document as the text of a file.
///
/// # Errors
/// None in practice: every binder can be written.
pub fn write(binder: &BinderFile) -> Result<String, ExchangeError> {
    pretty(&Tagged { format: FORMAT, binder })
}
