//! Many reports at once: which, into a folder without ever losing a file, into one file to print,
//! and blank ones.

use std::{cell::Cell, fs, path::Path};

use mentormap_app::{
    Binder, ErrorCode, Order, names_in,
    wire::{
        directory::SiteDraft,
        many::{Existing, LeftOut, ManyChoice, ManyProgress, ManyRow, ManyWritten},
        paper::PaperChoice,
        report::ReportState,
    },
    write_many,
};
use mentormap_domain::{evaluation::Moment, text::Lang};
use tempfile::TempDir;

use crate::support::{card, day, sample};

/// Everything that was begun, finished or not.
fn begun() -> ManyChoice {
    ManyChoice { incomplete: true, drafts: true, ..ManyChoice::default() }
}

fn rows(binder: &mut Binder, choice: &ManyChoice) -> Vec<ManyRow> {
    binder.many(choice.clone()).expect("a preview").rows
}

fn chosen(binder: &mut Binder, choice: &ManyChoice) -> Vec<ManyRow> {
    rows(binder, choice).into_iter().filter(|row| row.left_out.is_none()).collect()
}

fn put(
    binder: &mut Binder,
    folder: &Path,
    choice: &ManyChoice,
    existing: Existing,
    list: bool,
) -> ManyWritten {
    stopped_after(binder, folder, choice, existing, list, u32::MAX)
}

fn stopped_after(
    binder: &mut Binder,
    folder: &Path,
    choice: &ManyChoice,
    existing: Existing,
    list: bool,
    last: u32,
) -> ManyWritten {
    let list = list.then(|| binder.many_list_words().expect("words"));
    let rows = rows(binder, choice);
    let order = Order { rows, folder, existing, list };
    let read = |row: &ManyRow| binder.many_report(row);
    write_many(order, read, |at: ManyProgress| at.done < last)
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn a_choice_says_what_is_left_out_and_why() {
    let mut binder = sample();
    let all = rows(&mut binder, &ManyChoice::default());
    assert_eq!(all.len(), binder.interns(()).expect("interns").len());
    for row in &all {
        match row.state {
            ReportState::Empty => assert_eq!(row.left_out, Some(LeftOut::Empty), "{}", row.name),
            ReportState::Begun => {
                assert_eq!(row.left_out, Some(LeftOut::Incomplete), "{}", row.name);
                assert!(row.rows_open > 0);
            }
            ReportState::Complete => assert!(row.rows_open == 0),
        }
        assert_eq!(row.file.is_empty(), row.left_out.is_some());
    }
    let more = rows(&mut binder, &begun());
    assert!(more.iter().any(|row| row.left_out == Some(LeftOut::Empty)));
    assert!(more.iter().any(|row| row.left_out.is_none()));
}

#[test]
fn a_choice_narrows_down_by_school_programme_mentor_and_days() {
    let mut binder = sample();
    let everyone = rows(&mut binder, &begun());
    let id = card(&mut binder, "Thúy").placement;
    let view = binder.placement(id).expect("a placement");
    let of = |choice: ManyChoice, binder: &mut Binder| {
        let rows = rows(binder, &choice);
        assert!(!rows.is_empty() && rows.len() < everyone.len(), "{choice:?}");
        rows
    };
    let school = of(ManyChoice { school: Some(view.school), ..begun() }, &mut binder);
    assert!(school.iter().all(|row| row.school == view.card.school));
    let programme = Some(view.programme.id.clone());
    let programme = of(ManyChoice { programme, ..begun() }, &mut binder);
    assert!(programme.iter().all(|row| row.programme == view.card.programme));
    let mentor = view.mentors.first().copied();
    assert!(mentor.is_some());
    of(ManyChoice { mentor, ..begun() }, &mut binder);
    let late = ManyChoice { from: Some(day("2031-01-01")), ..begun() };
    assert!(rows(&mut binder, &late).is_empty());
    let out = ManyChoice { without: vec![view.card.placement], ..begun() };
    let row = rows(&mut binder, &out).into_iter().find(|row| row.placement == view.card.placement);
    assert!(row.is_some_and(|row| row.left_out.is_some()));
}

#[test]
fn a_draft_waits_for_the_reviewer_unless_it_is_asked() {
    let mut binder = sample();
    let site = binder.directory(()).expect("a directory").site.expect("a site");
    let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
    binder.site_save(SiteDraft { name, address, phone, email, review: true }).expect("kept");
    let undone = ManyChoice { incomplete: true, ..ManyChoice::default() };
    let rows = rows(&mut binder, &undone);
    assert!(rows.iter().any(|row| row.left_out == Some(LeftOut::Draft)), "{rows:?}");
    assert!(rows.iter().all(|row| !row.draft || row.left_out.is_some()));
    assert!(chosen(&mut binder, &begun()).iter().any(|row| row.draft));
}

#[test]
fn every_file_is_the_report_itself_under_its_own_name() {
    let mut binder = sample();
    let folder = folder();
    let written = put(&mut binder, folder.path(), &begun(), Existing::Keep, true);
    let chosen = chosen(&mut binder, &begun());
    assert!(written.failed.is_none() && !written.stopped && chosen.len() > 2);
    assert_eq!(written.files.len(), chosen.len());
    for row in &chosen {
        let choice = mentormap_app::wire::report::ReportChoice {
            placement: row.placement,
            moment: row.moment,
            form: None,
            language: None,
        };
        let alone = binder.report_file(&choice).expect("a report");
        assert_eq!(alone.name, row.file, "one way to name a file");
        assert!(fs::read(folder.path().join(&row.file)).expect("a file") == alone.bytes);
    }
    let list = fs::read_to_string(folder.path().join(written.list.expect("a list"))).expect("text");
    assert!(list.starts_with('\u{feff}') && list.contains(&chosen[0].file), "{list}");
    assert!(list.contains("nog niets ingevuld"), "{list}");
    let names = names_in(folder.path()).expect("names");
    assert_eq!(names.len(), chosen.len() + 1, "nothing half-written stays: {names:?}");
    assert_eq!(written.left_out.len(), rows(&mut binder, &begun()).len() - chosen.len());
}

#[test]
fn files_that_are_there_are_kept_numbered_or_replaced_as_asked() {
    let mut binder = sample();
    let folder = folder();
    let name = chosen(&mut binder, &begun())[0].file.clone();
    let path = folder.path().join(&name);
    // Another case is the same name on Windows and macOS.
    let shout = folder.path().join(chosen(&mut binder, &begun())[1].file.to_uppercase());
    fs::write(&path, "mine").expect("written");
    fs::write(&shout, "mine too").expect("written");
    let kept = put(&mut binder, folder.path(), &begun(), Existing::Keep, false);
    assert_eq!(fs::read(&path).expect("a file"), b"mine");
    let exists = kept.left_out.iter().filter(|left| left.why == LeftOut::Exists).count();
    assert_eq!(exists, 2);
    let numbered = put(&mut binder, folder.path(), &begun(), Existing::Number, false);
    assert_eq!(fs::read(&path).expect("a file"), b"mine");
    assert_eq!(fs::read(&shout).expect("a file"), b"mine too");
    assert!(numbered.files.iter().all(|file| file.file.contains(" (2)")), "{numbered:?}");
    put(&mut binder, folder.path(), &begun(), Existing::Replace, false);
    assert!(fs::read(&path).expect("a file").starts_with(b"%PDF-"));
}

#[test]
fn stopping_leaves_whole_files_and_says_which() {
    let mut binder = sample();
    let folder = folder();
    let all = chosen(&mut binder, &begun()).len();
    let written = stopped_after(&mut binder, folder.path(), &begun(), Existing::Keep, false, 1);
    assert!(written.stopped && written.failed.is_none());
    assert_eq!(written.files.len(), 1);
    let stopped = written.left_out.iter().filter(|left| left.why == LeftOut::Stopped).count();
    assert_eq!(stopped, all - 1);
    assert_eq!(names_in(folder.path()).expect("names"), [written.files[0].file.clone()]);
}

#[test]
fn a_folder_that_goes_away_ends_it_with_a_clear_word() {
    let mut binder = sample();
    let folder = folder();
    let gone = folder.path().join("gone");
    let written = put(&mut binder, &gone, &begun(), Existing::Keep, true);
    assert_eq!(written.failed.map(|error| error.code), Some(ErrorCode::FolderGone));
    assert!(written.files.is_empty());
    fs::create_dir(&gone).expect("a folder");
    let rows = rows(&mut binder, &begun());
    let order = Order { rows, folder: &gone, existing: Existing::Keep, list: None };
    let count = Cell::new(0);
    let written = write_many(
        order,
        |row| binder.many_report(row),
        |_| {
            count.set(count.get() + 1);
            let _ = fs::remove_dir_all(&gone);
            true
        },
    );
    assert_eq!(count.get(), 1);
    assert_eq!(written.failed.map(|error| error.code), Some(ErrorCode::FolderGone));
    assert_eq!(written.files.len(), 1);
}

#[test]
fn the_site_names_its_files() {
    let mut binder = sample();
    let refused = binder.file_pattern_save("{naam}".into()).expect_err("a refusal");
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (ErrorCode::PatternUnknown, Some("pattern"))
    );
    let seen = binder.file_pattern_try("{year}/{initials}".into()).expect("an example");
    assert!(seen.example.starts_with("2026-") && seen.example.ends_with(".pdf"), "{seen:?}");
    binder.file_pattern_save("Verslag {moment}".into()).expect("kept");
    let rows = chosen(&mut binder, &begun());
    let mut names: Vec<String> = rows.iter().map(|row| row.file.to_lowercase()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), rows.len(), "no two the same");
    assert!(names.iter().all(|name| name.starts_with("verslag ")), "{names:?}");
    binder.undo(()).expect("undone");
    assert!(!chosen(&mut binder, &begun())[0].file.starts_with("Verslag"));
    // Name and address are saved without losing it, and it goes along to another binder.
    binder.file_pattern_save("{intern}".into()).expect("kept");
    let site = binder.directory(()).expect("a directory").site.expect("a site");
    let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
    let saved = binder.site_save(SiteDraft { name, address, phone, email, review: false });
    assert_eq!(saved.expect("kept").value.file_pattern.as_deref(), Some("{intern}"));
    assert!(binder.export().expect("text").contains("file_pattern"));
}

#[test]
fn one_file_holds_them_all_behind_a_list() {
    let mut binder = sample();
    let all = binder.many_file(&begun()).expect("a file");
    assert!(all.bytes.starts_with(b"%PDF-") && all.name.ends_with(".pdf"));
    assert_eq!(all, binder.many_file(&begun()).expect("again"), "the same bytes every time");
    let none = ManyChoice { from: Some(day("2031-01-01")), ..begun() };
    let refused = binder.many_file(&none).expect_err("a refusal");
    assert_eq!(refused.code, ErrorCode::NothingChosen);
}

/// All words of a paper.
fn words(binder: &mut Binder, choice: PaperChoice) -> String {
    serde_json::to_string(&binder.paper(choice).expect("a paper")).expect("pages")
}

#[test]
fn blank_forms_are_for_somebody_or_for_nobody() {
    let mut binder = sample();
    let placement = Some(card(&mut binder, "Thúy").placement);
    let (moment, programme) = (Some(Moment::Final), None);
    let form =
        |placement| PaperChoice::BlankForm { placement, programme: programme.clone(), moment };
    assert!(words(&mut binder, form(placement)).contains("Thúy"));
    assert!(!words(&mut binder, form(None)).contains("Thúy"));
    let report = |placement, form: Option<&str>, language| PaperChoice::BlankReport {
        placement,
        form: form.map(str::to_owned),
        moment,
        language,
    };
    assert!(words(&mut binder, report(placement, None, None)).contains("Thúy"));
    let nobody = report(None, Some("odisee-zorgstage"), Some(Lang::En));
    let said = words(&mut binder, nobody.clone());
    assert!(said.contains("To fill in by hand") && !said.contains("Thúy"), "{said}");
    assert!(binder.paper_file(&nobody).expect("a file").bytes.starts_with(b"%PDF-"));
    let refused = binder.paper(report(None, Some("no-such-form"), None)).expect_err("a refusal");
    assert_eq!(refused.code, ErrorCode::ReferenceMissing);
}
