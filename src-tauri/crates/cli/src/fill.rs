//! The school's own file, filled in; what stays empty is told.

use std::fs;

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        fill::{FillFileChoice, FillState},
        report::ReportChoice,
    },
};

use crate::{
    arguments::Fill,
    failure::{Failure, Teller},
    out::say,
    run::Told,
};

/// Writes the file, and says of each field how it fares.
pub fn fill(binder: &mut Binder, asked: &Fill, teller: Teller) -> Result<(), Failure> {
    let report = choice(binder, asked).told(teller)?;
    let view = binder.fill_view(report.clone()).told(teller)?;
    let choice = FillFileChoice { report, flatten: asked.flatten };
    let file = binder.fill_file(&choice).told(teller)?;
    fs::write(&asked.out, &file.bytes)
        .map_err(|_| teller.file(ErrorCode::WriteFailed, &asked.out))?;
    for line in &view.lines {
        say!("{}\t{}", state(line.state), line.field);
    }
    Ok(())
}

fn choice(binder: &mut Binder, asked: &Fill) -> Result<ReportChoice, AppError> {
    let mut cards = binder.interns(())?;
    cards.extend(binder.archive(())?);
    let card = cards.into_iter().find(|card| card.placement.to_string() == asked.placement);
    let card = card.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
    Ok(ReportChoice {
        placement: card.placement,
        moment: asked.moment.map_or(card.moment, Into::into),
        form: Some(asked.form.clone()),
        language: asked.language.map(Into::into),
    })
}

/// A word for programs that read this.
fn state(state: FillState) -> &'static str {
    match state {
        FillState::Filled => "filled",
        FillState::Empty => "empty",
        FillState::Overflow => "overflow",
        FillState::NoOption => "no-option",
        FillState::Unmapped => "unmapped",
    }
}
