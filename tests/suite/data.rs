//! Evaluation data: as other programs read it back, with nothing private in it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use mentormap_app::{
    Binder, ErrorCode,
    wire::many::{DataChoice, DataKind, ManyChoice},
};
use mentormap_domain::{evaluation::Moment, observation::Visibility};

use crate::support::{card, day, new_observation, new_rating, sample};

fn choice(kind: DataKind) -> DataChoice {
    let choice = ManyChoice { incomplete: true, drafts: true, ..ManyChoice::default() };
    DataChoice { choice, kind }
}

fn csv(binder: &mut Binder) -> (String, Vec<Vec<String>>) {
    let file = binder.data_file(&choice(DataKind::Csv)).expect("a table");
    assert!(file.name.ends_with(".csv"), "{}", file.name);
    let text = String::from_utf8(file.bytes).expect("UTF-8");
    let body = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(body.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.expect("as many cells as headings").iter().map(str::to_owned).collect())
        .collect();
    (text, rows)
}

fn sheets(binder: &mut Binder) -> Vec<(String, Vec<Vec<Data>>)> {
    let file = binder.data_file(&choice(DataKind::Xlsx)).expect("a workbook");
    assert!(file.name.ends_with(".xlsx"), "{}", file.name);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file.bytes)).expect("a workbook");
    let names = book.sheet_names();
    let sheet = |name: String| {
        let range = book.worksheet_range(&name).expect("a sheet");
        (name, range.rows().map(<[Data]>::to_vec).collect())
    };
    names.into_iter().map(sheet).collect()
}

#[test]
fn csv_has_a_row_for_everything_judged() {
    let mut binder = sample();
    let (text, rows) = csv(&mut binder);
    assert!(text.contains("\r\n"), "line ends of Windows");
    assert_eq!(rows[0][0], "Stagiair");
    let of = |name: &str| rows.iter().filter(|row| row[0].starts_with(name)).count();
    assert!(of("Thúy") > 20, "{}", of("Thúy"));
    assert!(of("Ελένη") == 0, "nothing was filled in of her");
    let level = rows[0].iter().position(|head| head == "Niveau").expect("a column");
    assert!(rows.iter().any(|row| row[level] == "3"));
    let start = rows[0].iter().position(|head| head == "Begin").expect("a column");
    assert!(rows[1][start].len() == 10 && rows[1][start].starts_with("20"), "{:?}", rows[1]);
}

#[test]
fn a_text_that_a_spreadsheet_would_run_is_shown() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let sheet = binder.sheet(placement).expect("a sheet");
    let indicator = sheet.clusters[0].rows[0].indicator.clone();
    for bad in ["=HYPERLINK(\"http://x\";\"y\")", "+1+1", "-1+1", "@SUM(A1)"] {
        let mut rating = new_rating(placement, &indicator, 3);
        rating.remark = bad.into();
        binder.rating_save(rating).expect("kept");
        let (_, rows) = csv(&mut binder);
        let cells: Vec<&String> = rows.iter().flatten().filter(|cell| cell.contains(bad)).collect();
        assert!(!cells.is_empty() && cells.iter().all(|cell| cell.starts_with('\'')), "{bad}");
        let texts = sheets(&mut binder).into_iter().flat_map(|(_, rows)| rows).flatten();
        assert!(texts.into_iter().all(|cell| !matches!(cell, Data::Error(_))));
    }
}

#[test]
fn xlsx_has_a_sheet_per_form_with_real_numbers_and_days() {
    let mut binder = sample();
    let sheets = sheets(&mut binder);
    assert_eq!(sheets[0].0, "Uniform formulier");
    assert!(sheets.len() > 2, "{:?}", sheets.iter().map(|(name, _)| name).collect::<Vec<_>>());
    let rows = &sheets[0].1;
    let heading = |text: &str| rows[0].iter().position(|cell| cell == &Data::String(text.into()));
    let start = heading("Begin").expect("a column");
    assert!(rows[1..].iter().all(|row| matches!(row[start], Data::DateTime(_))), "{:?}", rows[1]);
    let levels = rows[1..]
        .iter()
        .flatten()
        .filter(|cell| matches!(cell, Data::Float(n) if (1.0..=4.0).contains(n)));
    assert!(levels.count() > 50);
    let first = rows[0].iter().position(|cell| cell.to_string().starts_with("1.1 "));
    assert!(first.is_some(), "a column per indicator");
    let authors = heading("Ingevuld door").expect("a column");
    for who in ["Stagiair", "Mentor"] {
        assert!(rows.iter().any(|row| row[authors] == Data::String(who.into())), "{who}");
    }
    for (name, rows) in &sheets[1..] {
        assert!(rows.len() > 1, "{name} has a report");
        assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    }
}

#[test]
fn nothing_private_and_no_observation_is_in_it() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let mut note = new_observation(placement, "Zeezicht");
    note.visibility = Visibility::Private;
    note.date = Some(day("2026-09-21"));
    binder.observation_save(note).expect("kept");
    let (text, _) = csv(&mut binder);
    assert!(!text.contains("Zeezicht"));
    let said = format!("{:?}", sheets(&mut binder));
    assert!(!said.contains("Zeezicht"));
}

#[test]
fn the_same_data_gives_the_same_bytes_and_nothing_is_refused() {
    let mut binder = sample();
    for kind in [DataKind::Csv, DataKind::Xlsx] {
        let one = binder.data_file(&choice(kind)).expect("a file");
        assert_eq!(one, binder.data_file(&choice(kind)).expect("a file"));
        let mut none = choice(kind);
        none.choice.to = Some(day("1999-01-01"));
        assert_eq!(binder.data_file(&none).expect_err("refused").code, ErrorCode::NothingChosen);
    }
}

#[test]
fn a_moment_narrows_it_down() {
    let mut binder = sample();
    let mut interim = choice(DataKind::Csv);
    interim.choice.moment = Some(Moment::Interim);
    let part = binder.data_file(&interim).expect("a table").bytes.len();
    let all = binder.data_file(&choice(DataKind::Csv)).expect("a table").bytes.len();
    assert!(part < all);
}
