//! Identification, the school's own fields, and signatures.

use chrono::NaiveDate;
use mentormap_domain::form::{Binding, Field, FieldKind, Role};

use super::{
    Cell, Fact, Facts, Look, Signatures, Signer, Span,
    build::{comma, joined},
    sheet::Sheet,
};

/// Intern, school, site, mentor, supervisor, period.
pub(super) fn identification(sheet: &Sheet<'_>) -> Facts {
    let words = &sheet.words;
    let input = sheet.input;
    let group = input.group.as_ref().map(|g| joined(&[&g.name, &g.ages])).unwrap_or_default();
    let facts = [
        ("report-intern", bound(sheet, Binding::InternName)),
        ("report-site", bound(sheet, Binding::SiteName)),
        ("report-class", bound(sheet, Binding::InternClass)),
        ("report-group", group),
        ("report-school", bound(sheet, Binding::SchoolName)),
        ("report-mentor", bound(sheet, Binding::MentorNames)),
        ("report-programme", bound(sheet, Binding::ProgrammeTitle)),
        ("report-supervisor", bound(sheet, Binding::SupervisorName)),
        ("report-period-label", bound(sheet, Binding::Period)),
        ("report-site-phone", bound(sheet, Binding::SitePhone)),
    ];
    let note =
        if input.programme.colleague { words.say("report-colleague") } else { String::new() };
    Facts {
        facts: facts
            .into_iter()
            .map(|(label, value)| Fact {
                label: words.say(label),
                value: Cell::or_blank(&value, Look::Strong),
                anchor: "identification".into(),
            })
            .collect(),
        two_columns: true,
        note,
        ..Facts::default()
    }
}

/// The fields that the school adds.
pub(super) fn fields(sheet: &Sheet<'_>, title: String, fields: &[Field]) -> Facts {
    let facts = fields.iter().map(|field| fact(sheet, field)).collect();
    Facts { title, facts, ..Facts::default() }
}

fn fact(sheet: &Sheet<'_>, field: &Field) -> Fact {
    let answer = sheet.answer(sheet.input.moment, &field.id);
    let value = match field.bound {
        Some(binding) => bound(sheet, binding),
        None => answer.map(|a| spoken(sheet, &field.kind, &a.value)).unwrap_or_default(),
    };
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

/// Data of the binder; empty when it is not known.
fn bound(sheet: &Sheet<'_>, binding: Binding) -> String {
    let input = sheet.input;
    let site = input.site.as_ref();
    let site = |part: fn(&mentormap_domain::site::Site) -> &String| site.map(part).cloned();
    match binding {
        Binding::InternName => Some(input.intern.name.clone()),
        Binding::InternClass => Some(input.placement.class.clone()),
        Binding::Period => Some(sheet.words.period(input.placement.start, input.placement.end)),
        Binding::SiteName => site(|s| &s.name),
        Binding::SiteAddress => site(|s| &s.address),
        Binding::SitePhone => site(|s| &s.phone),
        Binding::GroupName => input.group.as_ref().map(|group| group.name.clone()),
        Binding::MentorNames => Some(mentor_names(sheet)),
        Binding::SupervisorName => input.supervisor.as_ref().map(|s| s.name.clone()),
        Binding::SchoolName => Some(input.school.name.clone()),
        Binding::ProgrammeTitle => Some(sheet.of(&input.programme.title).to_owned()),
        Binding::ReportDate => Some(sheet.words.long_date(input.date)),
    }
    .unwrap_or_default()
}

fn mentor_names(sheet: &Sheet<'_>) -> String {
    let names: Vec<&str> = sheet.input.mentors.iter().map(|m| m.name.as_str()).collect();
    comma(&names)
}

/// A place for each role to sign; several mentors each get their own.
pub(super) fn signatures(sheet: &Sheet<'_>, title: String, roles: &[Role]) -> Signatures {
    let signers = roles.iter().flat_map(|role| signers(sheet, *role)).collect();
    let words = &sheet.words;
    Signatures {
        title,
        date: words.say("report-sign-date"),
        signature: words.say("report-sign-signature"),
        signers,
    }
}

fn signers(sheet: &Sheet<'_>, role: Role) -> Vec<Signer> {
    let input = sheet.input;
    let (key, names): (&str, Vec<String>) = match role {
        Role::Intern => ("report-intern", vec![input.intern.name.clone()]),
        Role::Mentor => ("report-mentor", input.mentors.iter().map(|m| m.name.clone()).collect()),
        Role::Reviewer => ("report-reviewer", Vec::new()),
        Role::Director => ("report-director", Vec::new()),
        Role::Supervisor => {
            ("report-supervisor", input.supervisor.iter().map(|s| s.name.clone()).collect())
        }
    };
    let names = if names.is_empty() { vec![String::new()] } else { names };
    names.into_iter().map(|name| Signer { role: sheet.words.say(key), name }).collect()
}
