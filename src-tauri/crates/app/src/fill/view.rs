//! The school's file of a report, filled in: what goes where, and the file itself.

use mentormap_domain::{
    evaluation::Moment,
    form::{FieldMap, Fill, FormRef, SchoolForm},
};
use mentormap_fill::{Field, FieldKind, Filled, Options, Overflow, Value, Values};
use mentormap_i18n::Messages;
use mentormap_report::{ReportInput, Said};

use super::{
    OwnFile, own_file,
    value::{Put, put},
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    report::fonts,
    wire::{
        fill::{FillLine, FillState, FillView},
        report::ReportChoice,
    },
};

/// A school's file, filled in.
pub(super) struct Done {
    pub(super) input: ReportInput,
    pub(super) form: FormRef,
    pub(super) fill: Fill,
    pub(super) filled: Filled,
    lines: Vec<FillLine>,
}

impl Binder {
    /// What goes in each field of the school's file, what does not fit, what stays empty.
    ///
    /// # Errors
    /// `fill-missing` for a form without a file; as [`Binder::report`].
    pub fn fill_view(&mut self, choice: ReportChoice) -> Result<FillView, AppError> {
        let done = self.filled(&choice, false)?;
        let unmapped = done.lines.iter().filter(|line| line.state == FillState::Unmapped).count();
        Ok(FillView {
            form: done.form,
            name: done.fill.name,
            kind: done.fill.kind,
            lines: done.lines,
            unmapped: u32::try_from(unmapped).unwrap_or(u32::MAX),
            draft: done.input.draft,
            unknown_characters: done.filled.unknown.iter().map(char::to_string).collect(),
        })
    }

    /// Fills the file in.
    pub(super) fn filled(
        &mut self,
        choice: &ReportChoice,
        flatten: bool,
    ) -> Result<Done, AppError> {
        let input = self.report_input(choice)?;
        let missing = || AppError::new(ErrorCode::FillMissing).with("id", &input.school_form.id);
        let form = self.filled_form(&input.school_form)?.ok_or_else(missing)?;
        let fill = form.fill.clone().ok_or_else(missing)?;
        let OwnFile { bytes, template } = own_file(&fill)?;
        let messages = Messages::new(input.lang.code());
        let mut lines = Vec::new();
        let mut values = Values::new();
        for field in &template.fields {
            let (line, value) =
                one(&Said::new(&input, &messages), &input.school_form, &fill, field);
            lines.push(line);
            values.extend(value.map(|value| (field.name.clone(), value)));
        }
        let title = title(&form, &input, &messages);
        let options = Options {
            flatten,
            title: &title,
            date: input.date,
            messages: &messages,
            fonts: fonts(),
        };
        let filled = mentormap_fill::fill(&bytes, &values, &options)?;
        overflowing(&mut lines, &filled.overflow);
        let form = FormRef { id: form.id, version: form.version };
        Ok(Done { input, form, fill, filled, lines })
    }
}

/// What stands over the pages with what did not fit.
fn title(form: &SchoolForm, input: &ReportInput, messages: &Messages) -> String {
    let moment = messages.text(
        match input.moment {
            Moment::Interim => "report-moment-interim",
            Moment::Final => "report-moment-final",
        },
        &[],
    );
    format!("{} · {moment} · {}", form.title.get(input.lang), input.intern.name)
}

/// A field as it is told, and what is put in it.
fn one(
    said: &Said<'_>,
    form: &SchoolForm,
    fill: &Fill,
    field: &Field,
) -> (FillLine, Option<Value>) {
    let mut line = FillLine {
        field: field.name.clone(),
        label: field.label.clone(),
        value: String::new(),
        ticked: None,
        rows: None,
        state: FillState::Unmapped,
        rest: String::new(),
    };
    let map: Option<&FieldMap> = fill.fields.iter().find(|map| map.field == field.name);
    let Some(map) = map else { return (line, emptied(field)) };
    line.state = FillState::Filled;
    match put(said, form, field, map) {
        Put::Value(value) => {
            match &value {
                Value::Text(text) | Value::Option(text) => line.value.clone_from(text),
                Value::Checked(ticked) => line.ticked = Some(*ticked),
                Value::Many(options) => line.value = options.join(", "),
                Value::Rows(rows) => line.rows = u32::try_from(rows.len()).ok(),
            }
            if let (Value::Option(value), Some(label)) = (&value, label_of(field, &line.value)) {
                line.value = if label.is_empty() { value.clone() } else { label };
            }
            (line, Some(value))
        }
        Put::Nothing => {
            line.state = FillState::Empty;
            (line, emptied(field))
        }
        Put::NoOption(said) => {
            (line.state, line.value) = (FillState::NoOption, said);
            (line, None)
        }
    }
}

fn label_of(field: &Field, value: &str) -> Option<String> {
    let (FieldKind::Radio { options } | FieldKind::Choice { options, .. }) = &field.kind else {
        return None;
    };
    options.iter().find(|option| option.value == value).map(|option| option.label.clone())
}

/// A word between braces goes, also where nothing comes instead.
fn emptied(field: &Field) -> Option<Value> {
    match field.kind {
        FieldKind::Placeholder => Some(Value::Text(String::new())),
        FieldKind::RepeatedRow { .. } => Some(Value::Rows(Vec::new())),
        _ => None,
    }
}

fn overflowing(lines: &mut [FillLine], overflow: &[Overflow]) {
    for rest in overflow {
        if let Some(line) = lines.iter_mut().find(|line| line.field == rest.field) {
            line.state = FillState::Overflow;
            line.rest.clone_from(&rest.rest);
        }
    }
}
