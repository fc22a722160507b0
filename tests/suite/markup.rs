//! What looks like markup, a formula or a command is shown as the text that was typed: on the
//! page, in reports, in the school's own file, in tables, in calendar files, in names of files.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use mentormap_app::{
    Binder,
    wire::{
        agenda::{AgendaFileChoice, AgendaFilter},
        dossier::EntryDraft,
        evaluation::EvaluationDraft,
        fill::FillFileChoice,
        fill::FillSetupDraft,
        history::{HistoryChoice, HistoryOf},
        intern::PlacementDraft,
        many::{DataChoice, DataKind, ManyChoice},
        report::ReportChoice,
    },
};
use mentormap_domain::{
    dossier::{Body, Warning},
    evaluation::{Author, Moment},
    form::FormRef,
    ids::PlacementId,
};

use crate::support::{card, day, new_observation, sample};

/// Markup, a Fluent placeable, a PDF header, marks that turn the reading, a formula, line ends and
/// a property of a calendar file, entities, a field of a template.
const NASTY: &[&str] = &[
    "<script>alert(1)</script>",
    "<b>vet</b> & <img src=x onerror=alert(1)>",
    "{ $x } {$name} { -merk }",
    "%PDF-1.7 (x) Tj /JS (app.alert)",
    "links \u{202e}rechts\u{202c} weer",
    "=cmd|'/c calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "eerste\nATTACH:file:///etc/passwd\nEND:VEVENT",
    "&lt;b&gt; &amp;nbsp; ]]> <!-- -->",
    "{{ naam student }} ${x} #{y} %s",
];

const DOCX: &[u8] = include_bytes!("../fixtures/fill/docx/python-docx.docx");
const KEUZESTAGE: &str = "thomas-more-keuzestage";

/// The letters of a text: what no line break and no mark of direction changes.
fn letters(text: &str) -> String {
    let mark = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !mark(*c)).collect()
}

fn conclude(binder: &mut Binder, placement: PlacementId, text: &str) {
    let (moment, author) = (Moment::Final, Author::Mentor);
    let conclusion = text.to_owned();
    let draft = EvaluationDraft { placement, moment, author, date: None, conclusion };
    binder.evaluation_save(draft).expect("saved");
}

fn report(placement: PlacementId) -> ReportChoice {
    ReportChoice { placement, moment: Moment::Final, form: None, language: None }
}

#[test]
fn texts_come_back_as_they_were_typed_and_are_found() {
    let mut binder = sample();
    let placement = card(&mut binder, "Zoë").placement;
    for text in NASTY {
        let saved = binder.observation_save(new_observation(placement, text)).expect("saved");
        assert_eq!(saved.value.text, *text);
        let (topic, who, from, to) = (None, None, None, None);
        let of = HistoryOf::Placement(placement);
        let choice = HistoryChoice { of, topic, who, from, to, before: None, limit: Some(1) };
        let line = binder.history(choice).expect("a history").lines.remove(0);
        assert!(line.changes[0].facts.iter().any(|fact| fact.after == *text), "{line:?}");
        // Whatever is asked, the search answers.
        let hits = binder.search((*text).to_owned()).expect("an answer");
        let whole = |hit: &mentormap_app::wire::search::SearchHit| {
            hit.parts.iter().map(|part| part.text.as_str()).collect::<String>()
        };
        assert!(hits.iter().all(|hit| !whole(hit).is_empty()));
    }
    for query in ["\"", "a OR", "NEAR(", "text:x", "*", "^a", "a AND (", "-a", "'; DROP TABLE x"] {
        binder.search(query.to_owned()).expect(query);
    }
    assert!(!binder.search("onerror".into()).expect("hits").is_empty());
}

#[test]
fn a_report_shows_the_letters_and_has_nothing_that_runs() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    for text in NASTY {
        conclude(&mut binder, placement, text);
        let pages = binder.report_pages(&report(placement)).expect("a report");
        let pages = serde_json::to_value(&pages).expect("pages");
        let mut shown = String::new();
        runs(&pages, &mut shown);
        assert!(letters(&shown).contains(&letters(text)), "{text}");
        let file = binder.report_file(&report(placement)).expect("a file");
        let source = String::from_utf8_lossy(&file.bytes);
        for active in ["/JavaScript", "/OpenAction", "/Launch", "/URI", "/EmbeddedFile"] {
            assert!(!source.contains(active), "{active} for {text}");
        }
    }
}

/// The text of every run on the pages, in order.
fn runs(value: &serde_json::Value, shown: &mut String) {
    match value {
        serde_json::Value::Object(map) => {
            for (name, each) in map {
                match each.as_str() {
                    Some(text) if name == "text" => shown.push_str(text),
                    _ => runs(each, shown),
                }
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|each| runs(each, shown)),
        _ => {}
    }
}

#[test]
fn the_schools_own_document_holds_the_letters() {
    let mut binder = sample();
    let people = binder.binder_status(()).expect("a status").people;
    let director = people.iter().find(|person| person.name == "Hilde Claes").expect("a director");
    binder.me_choose(director.id).expect("chosen");
    let form = FormRef { id: KEUZESTAGE.into(), version: 1 };
    let added = binder.fill_add(&form, "verslag.docx", DOCX).expect("added").value;
    let fields = added.file.iter().flat_map(|file| &file.fields);
    let fields = fields.filter_map(|field| field.suggestion.clone()).collect();
    binder.fill_save(FillSetupDraft { form: added.form, fields }).expect("saved");
    let placement = card(&mut binder, "Zoë").placement;
    for name in ["<b>Zoë</b> & co", "{{ naam student }} { $x }", "Zoë ]]> &lt;"] {
        let draft = named(&mut binder, placement, name);
        binder.placement_save(draft).expect("saved");
        let choice = ReportChoice { form: Some(KEUZESTAGE.into()), ..report(placement) };
        let file = binder.fill_file(&FillFileChoice { report: choice, flatten: false });
        let mut zip = zip::ZipArchive::new(Cursor::new(file.expect("a file").bytes)).expect("zip");
        let mut xml = String::new();
        let mut part = zip.by_name("word/document.xml").expect("the text");
        part.read_to_string(&mut xml).expect("text");
        let escaped = name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let loose = name.replace('&', "&amp;").replace('<', "&lt;");
        assert!(xml.contains(&escaped) || xml.contains(&loose), "{name}");
    }
}

/// The placement as it is, with another name of the intern.
fn named(binder: &mut Binder, placement: PlacementId, name: &str) -> PlacementDraft {
    let view = binder.placement(placement).expect("a placement");
    let mut draft = crate::support::new_placement(name, "");
    draft.id = Some(placement);
    draft.intern = Some(view.card.intern);
    draft.school = None;
    draft.school_name = view.card.school.clone();
    draft.programme = view.programme.id.clone();
    draft.start = Some(view.card.start);
    draft.end = Some(view.card.end);
    draft
}

#[test]
fn tables_hold_texts_and_no_formulas() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let choice = ManyChoice { incomplete: true, drafts: true, ..ManyChoice::default() };
    for text in NASTY {
        let text = &text.replace('\n', " ");
        let draft = named(&mut binder, placement, text);
        binder.placement_save(draft).expect("saved");
        let file = DataChoice { choice: choice.clone(), kind: DataKind::Csv };
        let bytes = binder.data_file(&file).expect("a table").bytes;
        let text_of = String::from_utf8(bytes).expect("UTF-8");
        let body = text_of.trim_start_matches('\u{feff}').as_bytes();
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(body);
        let cells: Vec<String> = reader
            .records()
            .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let shown = cells.iter().any(|cell| cell == text || *cell == format!("'{text}"));
        assert!(shown, "{text}");
        assert!(!cells.iter().any(|cell| cell.starts_with(['=', '@'])), "{text}");

        let file = DataChoice { choice: choice.clone(), kind: DataKind::Xlsx };
        let bytes = binder.data_file(&file).expect("a workbook").bytes;
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
        let mut found = false;
        for name in book.sheet_names() {
            assert!(
                book.worksheet_formula(&name).is_ok_and(|range| range.used_cells().count() == 0)
            );
            let range = book.worksheet_range(&name).expect("a sheet");
            found |= range.used_cells().any(|(_, _, cell)| {
                matches!(cell, Data::String(shown) if letters(shown) == letters(text))
            });
        }
        assert!(found, "{text}");
    }
}

#[test]
fn a_calendar_file_gets_no_property_from_a_text() {
    let mut binder = sample();
    let placement = card(&mut binder, "Zoë").placement;
    for text in NASTY {
        let draft = named(&mut binder, placement, &text.replace('\n', " "));
        binder.placement_save(draft).expect("saved");
        let warning = Warning {
            date: day("2026-11-20"),
            facts: (*text).to_owned(),
            expected: (*text).to_owned(),
            by: Some(day("2026-11-30")),
            talk: Some(day("2026-11-27")),
            outcome: None,
            outcome_text: String::new(),
        };
        let draft = EntryDraft { id: None, placement, body: Body::Warning(warning) };
        binder.entry_save(draft).expect("saved");
        let filter = AgendaFilter { placement: Some(placement), ..AgendaFilter::default() };
        let file = binder.agenda_file(&AgendaFileChoice { filter, key: None }).expect("a file");
        plain_name(&file.name);
        let file = String::from_utf8(file.bytes).expect("text").replace("\r\n ", "");
        let lines = |what: &str| file.split("\r\n").filter(|line| *line == what).count();
        assert_eq!(lines("BEGIN:VEVENT"), lines("END:VEVENT"));
        for line in file.split("\r\n").filter(|line| !line.is_empty()) {
            assert!(!line.contains(['\n', '\r']), "{line}");
            let name = line.split([':', ';']).next().unwrap_or_default();
            let plain = name.chars().all(|c| c.is_ascii_uppercase() || c == '-');
            assert!(plain && name != "ATTACH", "{line}");
        }
    }
}

#[test]
fn names_of_files_lead_nowhere() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    for name in NASTY.iter().chain(&["../../etc/passwd", "C:\\x\\y", "con", "a\u{202e}fdp.exe"]) {
        let draft = named(&mut binder, placement, &name.replace('\n', " "));
        binder.placement_save(draft).expect("saved");
        plain_name(&binder.report_file(&report(placement)).expect("a file").name);
    }
}

/// Nothing that a system reads as something else than a name.
fn plain_name(name: &str) {
    let forbidden = |c: char| {
        c.is_control()
            || "/\\<>:\"|?*".contains(c)
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
    };
    assert!(!name.contains(forbidden) && !name.starts_with('.'), "{name:?}");
}
