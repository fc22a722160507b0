//! The agenda as a calendar file, and class lists.

use std::{fs, path::Path};

use mentormap_app::{
    AppError, Binder, ErrorCode, MAX_CLASS_LIST,
    wire::{
        agenda::{AgendaFileChoice, AgendaFilter},
        class_list::{
            ClassListChoice, ClassListDefaults, ClassListLine, ClassListOutcome, ClassListPreview,
        },
    },
};
use mentormap_domain::ids::PersonId;

use crate::{
    arguments::ClassList,
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
};

/// Writes the agenda to a file: of one placement, or of all.
pub fn agenda(
    binder: &mut Binder,
    file: &Path,
    placement: Option<&str>,
    teller: Teller,
) -> Result<(), Failure> {
    let missing = || AppError::new(ErrorCode::NotFound).with("what", "placement");
    let placement =
        placement.map(|id| id.parse().map_err(|_| missing())).transpose().told(teller)?;
    let filter = AgendaFilter { placement, ..AgendaFilter::default() };
    let made = binder.agenda_file(&AgendaFileChoice { filter, key: None }).told(teller)?;
    fs::write(file, made.bytes).map_err(|_| teller.file(ErrorCode::WriteFailed, file))
}

/// Takes a class list in, or only says what would happen. Rows with something wrong are told and
/// left out; when there are any, the command ends with status 1.
pub fn class_list(binder: &mut Binder, asked: &ClassList, teller: Teller) -> Result<(), Failure> {
    let bytes = read(&asked.file, teller)?;
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let opened = binder.class_list_open(&name, &bytes).told(teller)?;
    let mentor = opened.defaults.mentor;
    let defaults = defaults(binder, asked, mentor).told(teller)?;
    let choice = ClassListChoice { list: opened.list, defaults };
    let preview = binder.class_list(choice.clone()).told(teller)?;
    if asked.json {
        print_json(&preview).told(teller)?;
    } else {
        preview.rows.iter().for_each(|line| show(line, teller));
    }
    if !asked.dry_run {
        binder.class_list_take(choice).told(teller)?;
    }
    first_fault(&preview).map_or(Ok(()), |error| Err(teller.told(error)))
}

fn defaults(
    binder: &mut Binder,
    asked: &ClassList,
    mentor: Option<PersonId>,
) -> Result<ClassListDefaults, AppError> {
    let day = |field: &str, text: &Option<String>| {
        let invalid = |_| AppError::new(ErrorCode::DateInvalid).at(field);
        text.as_deref().map(|text| text.parse().map_err(invalid)).transpose()
    };
    let group = match &asked.group {
        None => None,
        Some(name) => {
            let groups = binder.directory(())?.groups;
            let same = |known: &&str| known.to_lowercase() == name.to_lowercase();
            let found = groups.iter().find(|group| same(&group.name.as_str()));
            let names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
            let unknown = || {
                let error = AppError::new(ErrorCode::GroupUnknown).with("name", name);
                error.with("known", names.join(", "))
            };
            Some(found.ok_or_else(unknown)?.id)
        }
    };
    Ok(ClassListDefaults {
        school: asked.school.clone().unwrap_or_default(),
        programme: asked.programme.clone().unwrap_or_default(),
        start: day("start", &asked.start)?,
        end: day("end", &asked.end)?,
        group,
        mentor,
    })
}

fn show(line: &ClassListLine, teller: Teller) {
    let outcome = match line.outcome {
        ClassListOutcome::NewIntern => "new-intern",
        ClassListOutcome::NewPlacement => "new-placement",
        ClassListOutcome::Duplicate => "duplicate",
        ClassListOutcome::Refused => "refused",
    };
    say!("{}\t{outcome}\t{}\t{}\t{}", line.row, line.name, line.school, line.programme);
    for fault in &line.faults {
        let heading = if fault.heading.is_empty() { "-" } else { &fault.heading };
        say!("{}\t{heading}\t{}", line.row, teller.sentence(&fault.error));
    }
}

/// The first thing that is wrong, with its row.
fn first_fault(preview: &ClassListPreview) -> Option<AppError> {
    let line = preview.rows.iter().find(|line| !line.faults.is_empty())?;
    let fault = line.faults.first()?;
    let place = format!("{} {}", line.row, fault.heading);
    Some(fault.error.clone().with("place", place.trim()))
}

/// The bytes of a file, unless it is too large.
fn read(file: &Path, teller: Teller) -> Result<Vec<u8>, Failure> {
    let broken = |_| teller.file(ErrorCode::FileBroken, file);
    let size = fs::metadata(file).map_err(broken)?.len();
    if usize::try_from(size).map_or(true, |size| size > MAX_CLASS_LIST) {
        return Err(teller.file(ErrorCode::FileTooLarge, file));
    }
    fs::read(file).map_err(broken)
}
