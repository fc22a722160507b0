//! Reports from a terminal: one, many, in one file, blank, or as data.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{
    AppError, Binder, ErrorCode, Order, ReportFile,
    wire::{
        many::{DataChoice, DataKind, Existing, ManyChoice, ManyRow, ManyWritten},
        paper::PaperChoice,
        report::ReportChoice,
    },
    write_file, write_many,
};
use mentormap_domain::{NaiveDate, ids::PlacementId};

use crate::{
    arguments::{Data, Report},
    failure::{Failure, Teller},
    out::say,
    run::Told,
};

/// Makes what was asked, and says the name of every file.
pub fn reports(binder: &mut Binder, asked: &Report, teller: Teller) -> Result<(), Failure> {
    if asked.blank {
        return blank(binder, asked, teller);
    }
    if let Some(kind) = asked.data {
        let choice = DataChoice { choice: choice(binder, asked).told(teller)?, kind: kind.into() };
        let file = binder.data_file(&choice).told(teller)?;
        return one(&asked.out, &file, teller);
    }
    if asked.one_file {
        let choice = choice(binder, asked).told(teller)?;
        let file = binder.many_file(&choice).told(teller)?;
        return one(&asked.out, &file, teller);
    }
    folder(&asked.out, teller)?;
    match placement(binder, asked).told(teller)? {
        Some(placement) => single(binder, asked, placement, teller),
        None => many(binder, asked, teller),
    }
}

/// The report of one placement.
fn single(
    binder: &mut Binder,
    asked: &Report,
    placement: PlacementId,
    teller: Teller,
) -> Result<(), Failure> {
    let moment = match asked.moment {
        Some(moment) => moment.into(),
        None => binder.placement(placement).told(teller)?.card.moment,
    };
    let choice = ReportChoice {
        placement,
        moment,
        form: asked.form.clone(),
        language: asked.language.map(Into::into),
    };
    let file = binder.report_file(&choice).told(teller)?;
    put(&asked.out, &file, teller)
}

/// All reports of the choice. What was left out is told on the error stream.
fn many(binder: &mut Binder, asked: &Report, teller: Teller) -> Result<(), Failure> {
    let choice = choice(binder, asked).told(teller)?;
    let rows = binder.many(choice).told(teller)?.rows;
    let list = None;
    let order = Order { rows, folder: &asked.out, existing: Existing::Replace, list };
    let read = |row: &ManyRow| binder.many_report(row);
    let ManyWritten { left_out, failed, .. } = write_many(order, read, |progress| {
        say!("{}", progress.file);
        true
    });
    for left in left_out {
        let why = serde_json::to_value(left.why).unwrap_or_default();
        eprintln!("{}\t{}\t{}", left.name, left.school, why.as_str().unwrap_or_default());
    }
    failed.map_or(Ok(()), |error| Err(teller.told(error)))
}

/// Forms to fill in by hand: of a placement the uniform form and the school's report, for nobody
/// the one that is asked.
fn blank(binder: &mut Binder, asked: &Report, teller: Teller) -> Result<(), Failure> {
    folder(&asked.out, teller)?;
    let moment = asked.moment.map(Into::into);
    let language = asked.language.map(Into::into);
    let school = |placement| PaperChoice::BlankReport {
        placement,
        form: asked.form.clone(),
        moment,
        language,
    };
    let uniform = |placement| PaperChoice::BlankForm { placement, programme: None, moment };
    let papers: Vec<PaperChoice> = match placement(binder, asked).told(teller)? {
        Some(id) => vec![uniform(Some(id)), school(Some(id))],
        None if asked.all => {
            let choice = choice(binder, asked).told(teller)?;
            let rows = binder.many(choice).told(teller)?.rows;
            let both = |row: &ManyRow| [uniform(Some(row.placement)), school(Some(row.placement))];
            rows.iter().flat_map(both).collect()
        }
        None if asked.form.is_some() => vec![school(None)],
        None => vec![uniform(None)],
    };
    for paper in papers {
        let file = binder.paper_file(&paper).told(teller)?;
        put(&asked.out, &file, teller)?;
    }
    Ok(())
}

/// The placement that was named; none for many or nobody.
fn placement(binder: &mut Binder, asked: &Report) -> Result<Option<PlacementId>, AppError> {
    let Some(text) = &asked.placement else { return Ok(None) };
    let id: PlacementId = text.parse().map_err(|_| AppError::new(ErrorCode::NotFound))?;
    // Who is named is found in the archive too; a binned or unknown one is not.
    binder.placement(id)?;
    Ok(Some(id))
}

/// The choice of many: everything that is not narrowed down, whatever is still open in it.
fn choice(binder: &mut Binder, asked: &Report) -> Result<ManyChoice, AppError> {
    let day = |field: &str, text: &Option<String>| -> Result<Option<NaiveDate>, AppError> {
        let invalid = |_| AppError::new(ErrorCode::DateInvalid).at(field);
        text.as_deref().map(|text| text.parse().map_err(invalid)).transpose()
    };
    let school = |id: &String| id.parse().map_err(|_| AppError::new(ErrorCode::SchoolMissing));
    let only = placement(binder, asked)?;
    let mut choice = ManyChoice {
        school: asked.school.as_ref().map(school).transpose()?,
        from: day("from", &asked.from)?,
        to: day("to", &asked.to)?,
        moment: asked.moment.map(Into::into),
        form: asked.form.clone(),
        language: asked.language.map(Into::into),
        empty: !asked.complete && asked.data.is_none(),
        incomplete: !asked.complete,
        drafts: !asked.complete,
        archived: only.is_some(),
        ..ManyChoice::default()
    };
    if let Some(only) = only {
        let rows = binder.many(choice.clone())?.rows.into_iter();
        choice.without = rows.map(|row| row.placement).filter(|id| *id != only).collect();
    }
    Ok(choice)
}

/// Writes to the path that was asked; into it when it is a folder.
pub fn one(out: &Path, file: &ReportFile, teller: Teller) -> Result<(), Failure> {
    let path = if out.is_dir() { out.join(&file.name) } else { PathBuf::from(out) };
    write_file(&path, &file.bytes).map_err(|error| teller.file(error.code, &path))?;
    say!("{}", path.file_name().unwrap_or_default().to_string_lossy());
    Ok(())
}

fn put(folder: &Path, file: &ReportFile, teller: Teller) -> Result<(), Failure> {
    one(&folder.join(&file.name), file, teller)
}

fn folder(out: &Path, teller: Teller) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(|_| teller.file(ErrorCode::WriteFailed, out))
}

impl From<Data> for DataKind {
    fn from(data: Data) -> DataKind {
        match data {
            Data::Csv => DataKind::Csv,
            Data::Xlsx => DataKind::Xlsx,
        }
    }
}
