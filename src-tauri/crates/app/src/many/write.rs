//! Writing many reports into a folder: on several threads, with progress, to be stopped at any
//! moment, and never half.

use std::{cell::RefCell, collections::BTreeSet, fs, num::NonZero, path::Path, thread};

use mentormap_domain::file_name::TakenNames;
use mentormap_i18n::Messages;
use mentormap_report::{Job, ReportError, build, print_many};

use super::{list::ListWords, plan::report_choice};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    files::write_file,
    report::fonts,
    wire::many::{Existing, LeftOut, ManyFile, ManyLeft, ManyProgress, ManyRow, ManyWritten},
};

/// More threads make it no faster: the disk and the binder are one.
const MOST_THREADS: usize = 4;

/// A report that is read and not made yet.
pub struct PreparedReport(Job);

impl Binder {
    /// Reads the report of a row; it is made without the binder.
    ///
    /// # Errors
    /// As [`Binder::report`].
    pub fn many_report(&mut self, row: &ManyRow) -> Result<PreparedReport, AppError> {
        let input = self.report_input(&report_choice(row))?;
        let report = build(&input, &Messages::new(input.lang.code()));
        Ok(PreparedReport(Job::Report(Box::new(report), input.date)))
    }
}

/// What is written where, and what happens to files that are there.
pub struct Order<'a> {
    pub rows: Vec<ManyRow>,
    pub folder: &'a Path,
    pub existing: Existing,
    /// The words of a list beside the files; none writes no list.
    pub list: Option<ListWords>,
}

/// Writes the reports of an order. `read` reads one from the binder; `tick` hears how far it is
/// after each file, and stops it by giving false: what was written stays, whole.
pub fn write_many(
    order: Order<'_>,
    read: impl FnMut(&ManyRow) -> Result<PreparedReport, AppError>,
    tick: impl FnMut(ManyProgress) -> bool,
) -> ManyWritten {
    let Order { rows, folder, existing, list } = order;
    let mut desk = Desk::new(folder, existing);
    if let Err(error) = desk.look() {
        desk.out.failed = Some(error);
    }
    let rows = desk.named(rows);
    if desk.out.failed.is_none() {
        desk.write(&rows, read, tick);
    }
    let mut out = desk.out;
    let told: BTreeSet<_> = out.files.iter().map(|file| file.file.clone()).collect();
    let silent = |row: &&ManyRow| row.left_out.is_none() && !told.contains(&row.file);
    let broken = std::mem::take(&mut desk.broken);
    for row in &rows {
        let why = match row.left_out {
            Some(why) => why,
            None if broken.contains(&row.file) => LeftOut::Broken,
            None if silent(&row) => LeftOut::Stopped,
            None => continue,
        };
        let (name, school) = (row.name.clone(), row.school.clone());
        out.left_out.push(ManyLeft { name, school, moment: row.moment, why });
    }
    if let Some(words) = list.filter(|_| out.failed.is_none()) {
        let name = desk.taken.free(&words.name());
        match write_file(&folder.join(&name), words.text(&out).as_bytes()) {
            Ok(()) => out.list = Some(name),
            Err(error) => out.failed = Some(error),
        }
    }
    out
}

/// The folder, and what came of it.
struct Desk<'a> {
    folder: &'a Path,
    existing: Existing,
    taken: TakenNames,
    out: ManyWritten,
    /// The files of reports that could not be made.
    broken: BTreeSet<String>,
}

impl<'a> Desk<'a> {
    fn new(folder: &'a Path, existing: Existing) -> Desk<'a> {
        let out = ManyWritten {
            files: Vec::new(),
            left_out: Vec::new(),
            stopped: false,
            failed: None,
            list: None,
        };
        let taken = TakenNames::default();
        Desk { folder, existing, taken, out, broken: BTreeSet::new() }
    }

    /// Holds back the names that are taken in the folder.
    fn look(&mut self) -> Result<(), AppError> {
        for name in names_in(self.folder)? {
            self.taken.hold(&name);
        }
        Ok(())
    }

    /// The rows with the names that they get in this folder.
    fn named(&mut self, rows: Vec<ManyRow>) -> Vec<ManyRow> {
        let name = |mut row: ManyRow| {
            if row.left_out.is_none() {
                match self.existing {
                    Existing::Keep if self.taken.has(&row.file) => {
                        row.left_out = Some(LeftOut::Exists);
                    }
                    Existing::Number => row.file = self.taken.free(&row.file),
                    Existing::Keep | Existing::Replace => self.taken.hold(&row.file),
                }
            }
            row
        };
        rows.into_iter().map(name).collect()
    }

    fn write(
        &mut self,
        rows: &[ManyRow],
        mut read: impl FnMut(&ManyRow) -> Result<PreparedReport, AppError>,
        mut tick: impl FnMut(ManyProgress) -> bool,
    ) {
        let chosen: Vec<&ManyRow> = rows.iter().filter(|row| row.left_out.is_none()).collect();
        let total = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
        // Reading and writing take turns on this thread; both say what did not work.
        let (sent, broken) = (RefCell::new(Vec::new()), RefCell::new(BTreeSet::new()));
        let jobs = chosen.iter().filter_map(|row| match read(row) {
            Ok(PreparedReport(job)) => {
                sent.borrow_mut().push(*row);
                Some(job)
            }
            Err(_) => {
                broken.borrow_mut().insert(row.file.clone());
                None
            }
        });
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
        let (folder, out) = (self.folder, &mut self.out);
        let mut done = 0_u32;
        print_many(jobs, fonts(), threads, |index, made| {
            let Some(row) = sent.borrow().get(index).copied() else { return true };
            done += 1;
            match keep(folder, row, made) {
                Ok(Some(file)) => out.files.push(file),
                Ok(None) => {
                    broken.borrow_mut().insert(row.file.clone());
                }
                Err(error) => {
                    out.failed = Some(error);
                    return false;
                }
            }
            let goes_on = tick(ManyProgress { done, total, file: row.file.clone() });
            out.stopped = !goes_on && done < total;
            goes_on
        });
        self.broken = broken.into_inner();
    }
}

/// Writes one; none when it could not be made. A folder that is gone or a disk that is full would
/// refuse the next as well, so that ends it.
fn keep(
    folder: &Path,
    row: &ManyRow,
    made: Result<Vec<u8>, ReportError>,
) -> Result<Option<ManyFile>, AppError> {
    let Ok(bytes) = made else { return Ok(None) };
    write_file(&folder.join(&row.file), &bytes)?;
    Ok(Some(ManyFile {
        name: row.name.clone(),
        file: row.file.clone(),
        unknown_characters: row.unknown_characters.clone(),
    }))
}

/// The names of what is in a folder.
pub fn names_in(folder: &Path) -> Result<Vec<String>, AppError> {
    let gone = |_| AppError::new(ErrorCode::FolderGone);
    let entries = fs::read_dir(folder).map_err(gone)?;
    Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}
