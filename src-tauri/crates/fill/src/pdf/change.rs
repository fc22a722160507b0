//! From values to what becomes of each field, refused when they do not suit it.

use std::collections::BTreeSet;

use lopdf::{Document, Object, text_string};
use mentormap_report::text::clean;

use super::form::{Field, Form, Kind, value_texts};
use crate::{Choice, FillError, Value, Values};

/// What becomes of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// Its index in the form.
    pub field: usize,
    pub new: New,
    /// The value is new; else it is only drawn anew.
    pub set: bool,
}

/// The new content of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum New {
    Text(String),
    /// The state of a button: the name of a ticked one, or none.
    State(Option<Vec<u8>>),
    /// The indices of the chosen options, rising.
    Chosen(Vec<usize>),
}

/// What `values` make of the fields of `form`.
///
/// # Errors
/// When one is for no field, of another kind than its field, or no option of it.
pub(super) fn changes(form: &Form, values: &Values) -> Result<Vec<Change>, FillError> {
    let known = |name: &String| form.fields.iter().any(|field| field.name == *name);
    if let Some(name) = values.keys().find(|name| !known(name)) {
        return Err(FillError::UnknownField(name.clone()));
    }
    let mut changes = Vec::new();
    for (index, field) in form.fields.iter().enumerate() {
        if let Some(value) = values.get(&field.name) {
            changes.push(Change { field: index, new: new(field, value)?, set: true });
        }
    }
    Ok(changes)
}

fn new(field: &Field, value: &Value) -> Result<New, FillError> {
    let wrong = || FillError::WrongKind(field.name.clone());
    match (&field.kind, value) {
        (Kind::Text { multiline, .. }, Value::Text(text)) => Ok(New::Text(tidy(text, *multiline))),
        (Kind::Check(on), Value::Checked(is)) => Ok(New::State(is.then(|| on.clone()))),
        (Kind::Radio(_), Value::Option(option)) if option.is_empty() => Ok(New::State(None)),
        (Kind::Radio(options), Value::Option(option)) => {
            let named = |(on, _): &&(Vec<u8>, String)| String::from_utf8_lossy(on) == *option;
            let found = options.iter().find(named);
            let (on, _) = found.ok_or_else(|| unknown(field, option))?;
            Ok(New::State(Some(on.clone())))
        }
        (Kind::Choice { .. }, Value::Option(option) | Value::Text(option)) => one_of(field, option),
        (Kind::Choice { options, multi, .. }, Value::Many(many)) => {
            if !multi && many.len() > 1 {
                return Err(wrong());
            }
            let index =
                |option: &String| position(options, option).ok_or_else(|| unknown(field, option));
            let mut chosen = many.iter().map(index).collect::<Result<Vec<_>, _>>()?;
            chosen.sort_unstable();
            chosen.dedup();
            Ok(New::Chosen(chosen))
        }
        _ => Err(wrong()),
    }
}

fn one_of(field: &Field, option: &str) -> Result<New, FillError> {
    let Kind::Choice { options, editable, .. } = &field.kind else {
        return Err(FillError::WrongKind(field.name.clone()));
    };
    match position(options, option) {
        Some(index) => Ok(New::Chosen(vec![index])),
        None if option.is_empty() => Ok(New::Chosen(Vec::new())),
        None if *editable => Ok(New::Text(tidy(option, false))),
        None => Err(unknown(field, option)),
    }
}

fn unknown(field: &Field, option: &str) -> FillError {
    FillError::UnknownOption { field: field.name.clone(), option: option.to_owned() }
}

fn position(options: &[Choice], wanted: &str) -> Option<usize> {
    let by_value = options.iter().position(|option| option.value == wanted);
    by_value.or_else(|| options.iter().position(|option| option.label == wanted))
}

fn tidy(text: &str, multiline: bool) -> String {
    let text = clean(text);
    let text = text.trim_end();
    if multiline { text.to_owned() } else { text.replace('\n', " ") }
}

/// Text that stands in all fields together, in bytes; many may share one long value.
const STANDING: usize = 4 * 1024 * 1024;

/// Fields that the maker left to the viewer to draw, as they stand.
///
/// # Errors
/// When more stands in them than in any real form.
pub(super) fn undrawn(form: &Form, changed: &[Change]) -> Result<Vec<Change>, FillError> {
    let changed: BTreeSet<usize> = changed.iter().map(|change| change.field).collect();
    let (mut again, mut standing) = (Vec::new(), 0);
    for (index, field) in form.fields.iter().enumerate() {
        if changed.contains(&index) {
            continue;
        }
        let Some(new) = current(&form.file, field) else { continue };
        if let New::Text(text) = &new {
            standing += text.len();
        }
        if standing > STANDING {
            return Err(FillError::TooComplex);
        }
        again.push(Change { field: index, new, set: false });
    }
    Ok(again)
}

fn current(file: &Document, field: &Field) -> Option<New> {
    let texts = value_texts(file, field);
    match &field.kind {
        Kind::Text { multiline, .. } => Some(New::Text(tidy(&texts.concat(), *multiline))),
        Kind::Choice { options, .. } => {
            let mut chosen: Vec<usize> =
                texts.iter().filter_map(|text| position(options, text)).collect();
            chosen.sort_unstable();
            match texts.first() {
                Some(text) if chosen.is_empty() => Some(New::Text(tidy(text, false))),
                _ => Some(New::Chosen(chosen)),
            }
        }
        // Drawn in every state that it has no drawing for.
        Kind::Check(_) | Kind::Radio(_) => Some(New::State(None)),
        Kind::Signature => None,
    }
}

/// The value as it is kept in the file, and the indices of the chosen options.
pub(super) fn kept(field: &Field, new: &New) -> (Object, Option<Vec<Object>>) {
    match (new, &field.kind) {
        (New::Text(text), Kind::Text { max_len: Some(most), .. }) => {
            (text_string(&text.chars().take(*most).collect::<String>()), None)
        }
        (New::Text(text), _) => (text_string(text), None),
        (New::State(state), _) => {
            (Object::Name(state.clone().unwrap_or_else(|| b"Off".to_vec())), None)
        }
        (New::Chosen(chosen), Kind::Choice { options, multi, .. }) => {
            let values = chosen.iter().filter_map(|index| options.get(*index));
            let mut values: Vec<Object> = values.map(|o| text_string(&o.value)).collect();
            let indices =
                multi.then(|| chosen.iter().map(|index| (*index as i64).into()).collect());
            if values.len() == 1 {
                return (values.remove(0), indices);
            }
            if values.is_empty() { (text_string(""), indices) } else { (values.into(), indices) }
        }
        (New::Chosen(_), _) => (Object::Null, None),
    }
}
