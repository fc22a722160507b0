//! Identification, the school's own fields, and signatures.

use chrono::NaiveDate;
use mentormap_domain::form::{Field, FieldKind, Role};

use super::{Cell, Fact, Facts, Look, Signatures, Span, sheet::Sheet};

/// Intern, school, site, mentor, supervisor, period.
pub(super) fn identification(sheet: &Sheet<'_>) -> Facts {
    sheet.input.identity().facts(&sheet.words)
}

/// The fields that the school adds.
pub(super) fn fields(sheet: &Sheet<'_>, title: String, fields: &[Field]) -> Facts {
    let facts = fields.iter().map(|field| fact(sheet, field)).collect();
    Facts { title, facts, ..Facts::default() }
}

fn fact(sheet: &Sheet<'_>, field: &Field) -> Fact {
    let answer = sheet.answer(sheet.input.moment, &field.id);
    let value = said(sheet, field);
    let mut cell = Cell::or_blank(&value, Look::Plain);
    if cell.blank > 0 && field.kind == FieldKind::LongText {
        cell.blank = 3;
    }
    if let Some(reason) = answer.map(|a| a.reason.trim()).filter(|reason| !reason.is_empty()) {
        cell.paras.push(vec![Span::quiet(reason)]);
    }
    let anchor = format!("field:{}", field.id);
    Fact { label: sheet.of(&field.label).to_owned(), value: cell, anchor }
}

/// What a field says: data of the binder, or what was answered.
pub(super) fn said(sheet: &Sheet<'_>, field: &Field) -> String {
    let answer = sheet.answer(sheet.input.moment, &field.id);
    match field.bound {
        Some(binding) => sheet.input.identity().bound(&sheet.words, binding),
        None => answer.map(|a| spoken(sheet, &field.kind, &a.value)).unwrap_or_default(),
    }
}

/// What was answered, as a reader expects it.
fn spoken(sheet: &Sheet<'_>, kind: &FieldKind, value: &str) -> String {
    match kind {
        FieldKind::Date => match value.parse::<NaiveDate>() {
            Ok(date) => sheet.words.long_date(date),
            Err(_) => value.to_owned(),
        },
        FieldKind::Choice { options } => options
            .iter()
            .find(|option| option.id == value)
            .map_or_else(|| value.to_owned(), |option| sheet.of(&option.label).to_owned()),
        FieldKind::Text | FieldKind::LongText | FieldKind::Number => value.to_owned(),
    }
}

/// A place for each role to sign; several mentors each get their own. Who has signed what the
/// report says stands there signed.
pub(super) fn signatures(sheet: &Sheet<'_>, title: String, roles: &[Role]) -> Signatures {
    let given = sheet.input.valid_signatures();
    sheet.input.identity().signatures(&sheet.words, title, roles, &given)
}
