//! Definitions: listed, compared, taken in and written out.

use std::path::{Path, PathBuf};

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::form::{FormDiffKind, FormDiffLine, FormOfferChoice, FormOut},
};
use mentormap_domain::form::{FormFile, FormKind};

use crate::{
    arguments::{CaseKind, Forms},
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json, read},
};

/// Does what was asked of the forms.
pub fn forms(binder: &mut Binder, forms: &Forms, teller: Teller) -> Result<(), Failure> {
    match forms {
        Forms::List { json } => list(binder, *json).told(teller),
        Forms::Check { file } => {
            let form = binder.form_check(&read(file, teller)?).told(teller)?;
            say!("{form}");
            Ok(())
        }
        Forms::Add { file } => {
            let saved = binder.form_add(&read(file, teller)?).told(teller)?;
            say!("{}", saved.value);
            Ok(())
        }
        Forms::Versions { id, json } => versions(binder, id, *json).told(teller),
        Forms::Diff { a, b, json } => diff(binder, a, b, *json, teller),
        Forms::Export { id, out } => write(binder, id, false, out, teller),
        Forms::ExportCase { id, out } => write(binder, id, true, out, teller),
        Forms::ImportCase { file, kind, dry_run } => {
            import_case(binder, file, *kind, *dry_run, teller)
        }
    }
}

fn list(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let rows = binder.forms(())?;
    if json {
        return print_json(&rows);
    }
    for row in &rows {
        say!("{}\t{}\t{}", row.form.id, row.form.version, row.title);
    }
    Ok(())
}

fn versions(binder: &mut Binder, id: &str, json: bool) -> Result<(), AppError> {
    let rows = binder.form_versions(id.to_owned())?;
    if json {
        return print_json(&rows);
    }
    for row in &rows {
        let added = row.added.map(|at| at.date_naive().to_string()).unwrap_or_default();
        let (uses, evaluations) = (row.uses.len(), row.evaluations);
        say!("{}\t{added}\t{uses}\t{evaluations}\t{}", row.form.version, row.title);
    }
    Ok(())
}

fn diff(binder: &mut Binder, a: &str, b: &str, json: bool, teller: Teller) -> Result<(), Failure> {
    let (before, after) = (named(binder, a, teller)?, named(binder, b, teller)?);
    let lines = binder.form_difference(&before, &after).told(teller)?;
    if json {
        return print_json(&lines).told(teller);
    }
    print_lines(&lines);
    Ok(())
}

/// A definition in a file, or in the binder by `id` or `id@version`.
fn named(binder: &mut Binder, name: &str, teller: Teller) -> Result<FormFile, Failure> {
    let file = Path::new(name);
    if file.is_file() {
        return binder.form_in(&read(file, teller)?).told(teller);
    }
    binder.form_named(name).told(teller)
}

/// One line each: `+` added, `-` removed, `~` changed, `>` moved; the place, then what.
fn print_lines(lines: &[FormDiffLine]) {
    for line in lines {
        let sign = match line.kind {
            FormDiffKind::Added => '+',
            FormDiffKind::Removed => '-',
            FormDiffKind::Changed => '~',
            FormDiffKind::Moved => '>',
        };
        let mut place = line.place.clone();
        place.push(line.name.clone());
        place.extend(line.fact.clone());
        say!("{sign} {}", place.join(" / "));
        for (sign, text) in [('-', &line.before), ('+', &line.after)] {
            for text in text.iter().flat_map(|text| text.lines()) {
                say!("    {sign} {text}");
            }
        }
        for inside in &line.inside {
            say!("      {inside}");
        }
    }
}

fn write(
    binder: &mut Binder,
    id: &str,
    case: bool,
    out: &PathBuf,
    teller: Teller,
) -> Result<(), Failure> {
    let form = binder.form_named(id).told(teller)?.form_ref();
    let file = binder.form_file(&FormOut { form, case }).told(teller)?;
    std::fs::write(out, &file.bytes).map_err(|_| teller.file(ErrorCode::WriteFailed, out))
}

fn import_case(
    binder: &mut Binder,
    file: &Path,
    kind: CaseKind,
    dry_run: bool,
    teller: Teller,
) -> Result<(), Failure> {
    let text = read(file, teller)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let opened = binder.form_offer_open(&name, text.as_bytes()).told(teller)?;
    let kind = match kind {
        CaseKind::School => FormKind::School,
        CaseKind::Uniform => FormKind::Uniform,
    };
    let choice = FormOfferChoice { offer: opened.offer, kind: Some(kind) };
    let offer = binder.form_offer(choice.clone()).told(teller)?;
    for note in &offer.notes {
        eprintln!("{note}");
    }
    for fault in &offer.faults {
        eprintln!("{}: {}", fault.place, fault.reason);
    }
    print_lines(&offer.lines);
    if !dry_run {
        binder.case_take(choice).told(teller)?;
    }
    say!("{}", offer.form);
    Ok(())
}
