//! Documents made by several programs, and documents made to do harm.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{filled, inspect};
use crate::{FieldKind, FillError, Value, Values};

const PYTHON: &[u8] = include_bytes!("../../../../../tests/fixtures/fill/docx/python-docx.docx");
const OFFICE: &[u8] = include_bytes!("../../../../../tests/fixtures/fill/docx/libreoffice.docx");
const WORD: &[u8] = include_bytes!("../../../../../tests/fixtures/fill/docx/controls.docx");
const NPM: &[u8] = include_bytes!("../../../../../tests/fixtures/fill/docx/docx-npm.docx");
const BODY: &str = "word/document.xml";

fn names(bytes: &[u8]) -> Vec<String> {
    inspect(bytes).unwrap().fields.into_iter().map(|field| field.name).collect()
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn row(cells: &[(&str, &str)]) -> BTreeMap<String, String> {
    cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn values(list: Vec<(&str, Value)>) -> Values {
    list.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words of a part, paragraphs on lines of their own.
fn words(bytes: &[u8], name: &str) -> String {
    let xml = part(bytes, name).replace("</w:p>", "\n").replace("<w:br/>", "|");
    let mut out = String::new();
    let mut inside = false;
    for letter in xml.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

/// A document with this body, and more entries.
fn document(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let body = format!("<w:document {space}><w:body>{body}</w:body></w:document>");
    package(&body, more)
}

fn package(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/\
                 vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let parts = [("[Content_Types].xml", types.as_bytes()), (BODY, body.as_bytes())];
    for (name, bytes) in parts.iter().chain(more) {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn fields_are_found_in_what_several_programs_write() {
    let python = ["naam student", "klas", "periode", "mentor", "stageplaats", "adres", "besluit"];
    let found = names(PYTHON);
    for name in python.iter().chain(&["geslaagd", "criteria", "conclusie", "sterktes", "datum"]) {
        assert!(found.contains(&(*name).to_owned()), "{name} in {found:?}");
    }
    assert_eq!(names(OFFICE), ["naam", "periode", "stageplaats", "criteria", "besluit"]);
    assert_eq!(names(NPM), ["naam", "geslaagd", "dagen", "opmerking", "school"]);
    let word = ["naam", "akkoord", "score", "besluit", "kader", "teken", "noot"];
    assert_eq!(names(WORD), word);
}

#[test]
fn a_field_tells_what_it_is_and_where_it_stands() {
    let found = inspect(PYTHON).unwrap();
    let field = |name: &str| found.fields.iter().find(|field| field.name == name).unwrap().clone();
    assert_eq!(field("periode").label, "Stageperiode: {{periode}}, mentor {{ mentor }}.");
    let columns = ["nr", "titel", "score", "toelichting"].map(str::to_owned).to_vec();
    assert_eq!(field("criteria").kind, FieldKind::RepeatedRow { columns });
    assert!(matches!(field("geslaagd").kind, FieldKind::Check { .. }));
    let word = inspect(WORD).unwrap();
    assert_eq!(word.fields[0].label, "Naam van de student");
    let FieldKind::Choice { options, editable: false, .. } = &word.fields[2].kind else {
        panic!("{:?}", word.fields[2]);
    };
    assert_eq!(options.len(), 2, "the line that only says to choose is no option");
    assert_eq!(word.fields[3].value, "Eerste regel.Tweede regel.");
}

#[test]
fn words_cut_over_runs_are_filled_in_the_look_of_the_first() {
    let rows = vec![
        row(&[("nr", "1"), ("titel", "Plannen"), ("score", "+"), ("toelichting", "a < b & c")]),
        row(&[("nr", "2"), ("titel", "Observeren"), ("score", "++")]),
    ];
    let points = vec![row(&[("tekst", "Rustig")]), row(&[("tekst", "Warm")])];
    let done = filled(
        PYTHON,
        &values(vec![
            ("naam student", text("Zoë Ađić")),
            ("periode", text("14 september – 18 december 2026")),
            ("stageplaats", text("De Regenboog")),
            ("adres", text("Kerkstraat 1")),
            ("besluit", text("Geslaagd.\nProficiat!")),
            ("geslaagd", Value::Checked(true)),
            ("criteria", Value::Rows(rows)),
            ("sterktes", Value::Rows(points)),
            ("conclusie", text("")),
        ]),
    )
    .unwrap();
    let said = words(&done, BODY);
    assert!(said.contains("Naam van de student: Zoë Ađić (klas {{klas}})"), "{said}");
    assert!(said.contains("Stageplaats: De Regenboog (adres Kerkstraat 1)."), "{said}");
    assert!(said.contains("Geslaagd.|Proficiat!"), "{said}");
    assert!(said.contains("1\nPlannen\n+\na &lt; b &amp; c\n2\nObserveren\n++\n\n"), "{said}");
    assert!(said.contains("Rustig\nWarm\n"), "{said}");
    let xml = part(&done, BODY);
    assert!(xml.contains("<w:checked w:val=\"1\"/>"));
    assert!(!xml.contains("MERGEFIELD") && xml.contains("FORMTEXT"), "a merge field goes");
    assert_eq!(xml.matches("<w:tr>").count(), 4, "two rows, one above and one below");
    assert!(words(&done, "word/header1.xml").contains("Verslag van Zoë Ađić"));
    assert!(words(&done, "word/footer1.xml").contains("{{datum}}"), "without a value it stays");
}

#[test]
fn controls_boxes_and_notes_are_filled() {
    let done = filled(
        WORD,
        &values(vec![
            ("naam", text("Łukasz")),
            ("akkoord", Value::Checked(true)),
            ("score", Value::Option("v".into())),
            ("besluit", text("Een\ntwee")),
            ("kader", text("K")),
            ("teken", text("T")),
            ("noot", text("N")),
        ]),
    )
    .unwrap();
    let xml = part(&done, BODY);
    let said = words(&done, BODY);
    for line in ["Naam: Łukasz", "☒ akkoord", "Score: voldoende", "Een", "twee"] {
        assert!(said.lines().any(|each| each == line), "{line} in {said}");
    }
    assert!(!said.contains("Tweede regel"), "{said}");
    assert_eq!(xml.matches("In een kader: K").count() + xml.matches("kader: </w:t>").count(), 2);
    assert!(xml.contains("<w14:checked w14:val=\"1\"/>") && !xml.contains("showingPlcHdr"));
    assert!(!xml.contains("dataBinding") && !xml.contains("PlaceholderText"));
    assert!(words(&done, BODY).contains("Met een noot &amp; een &lt;teken&gt;: T"));
    assert!(words(&done, "word/footnotes.xml").contains("In de noot: N"));
}

#[test]
fn a_box_drawn_as_a_symbol_is_ticked_and_stays_one() {
    let done = filled(NPM, &values(vec![("geslaagd", Value::Checked(true))])).unwrap();
    let xml = part(&done, BODY);
    assert!(words(&done, BODY).contains("☒ geslaagd") && !xml.contains("<w:sym "), "{xml}");
}

#[test]
fn what_is_not_filled_in_is_kept_to_the_byte() {
    let done = filled(PYTHON, &values(vec![("klas", text("3B"))])).unwrap();
    let mut before = ZipArchive::new(Cursor::new(PYTHON)).unwrap();
    let mut after = ZipArchive::new(Cursor::new(done.as_slice())).unwrap();
    assert_eq!(before.len(), after.len());
    for index in 0..before.len() {
        let (mut old, mut new) =
            (before.by_index_raw(index).unwrap(), after.by_index_raw(index).unwrap());
        assert_eq!(old.name_raw(), new.name_raw());
        if old.name_raw() == BODY.as_bytes() {
            continue;
        }
        let (mut a, mut b) = (Vec::new(), Vec::new());
        old.read_to_end(&mut a).unwrap();
        new.read_to_end(&mut b).unwrap();
        assert_eq!(a, b, "{:?}", String::from_utf8_lossy(old.name_raw()));
    }
    let (old, new) = (part(PYTHON, BODY), part(&done, BODY));
    let same = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let end = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
    assert!(same + end + 200 > old.len(), "only the place itself differs");
    assert_eq!(done, filled(PYTHON, &values(vec![("klas", text("3B"))])).unwrap());
}

#[test]
fn no_row_leaves_an_empty_one() {
    let done = filled(OFFICE, &values(vec![("criteria", Value::Rows(Vec::new()))])).unwrap();
    let rows = |bytes: &[u8]| part(bytes, BODY).matches("<w:tr>").count();
    assert_eq!(rows(&done), rows(OFFICE));
    assert!(!words(&done, BODY).contains("criteria"));
}

#[test]
fn values_that_do_not_suit_are_refused() {
    let refused =
        |name: &str, value: Value| filled(WORD, &values(vec![(name, value)])).unwrap_err();
    assert_eq!(refused("nobody", text("x")), FillError::UnknownField("nobody".into()));
    assert_eq!(refused("akkoord", text("x")), FillError::WrongKind("akkoord".into()));
    let option = refused("score", Value::Option("x".into()));
    assert!(matches!(option, FillError::UnknownOption { .. }), "{option:?}");
}

#[test]
fn what_is_no_sound_document_is_refused() {
    let refused = |bytes: &[u8]| inspect(bytes).unwrap_err();
    assert_eq!(refused(&document(&paragraph("leeg"), &[])), FillError::NoFields);
    assert_eq!(refused(&PYTHON[..PYTHON.len() / 2]), FillError::Damaged("zip"));
    let macros = document(&paragraph("{{a}}"), &[("word/vbaProject.bin", b"x")]);
    assert_eq!(refused(&macros), FillError::Macros);
    let signed = document(&paragraph("{{a}}"), &[("_xmlsignatures/sig1.xml", b"<x/>")]);
    assert_eq!(refused(&signed), FillError::Signed);
    let climbs = document(&paragraph("{{a}}"), &[("../../evil.sh", b"x")]);
    assert_eq!(refused(&climbs), FillError::Damaged("name"));
    let entity = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
    assert_eq!(refused(&package(entity, &[])), FillError::Damaged("declarations"));
    assert_eq!(refused(&package("<a><b></a>", &[])), FillError::Damaged("xml"));
    let deep = "<w:p>".repeat(5_000);
    assert_eq!(refused(&document(&deep, &[])), FillError::TooComplex);
    let wide = "<w:tr/>".repeat(500_000);
    assert_eq!(refused(&document(&wide, &[])), FillError::TooComplex);
    let bomb = paragraph(&" ".repeat(40 << 20));
    assert!(matches!(refused(&document(&bomb, &[])), FillError::TooLarge { .. }));
    let many: Vec<String> = (0..3_000).map(|n| format!("word/{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(refused(&document(&paragraph("{{a}}"), &many)), FillError::TooComplex);
    let open = document(&paragraph("{{#a}}"), &[]);
    assert_eq!(refused(&open), FillError::Markers("a".into()));
    let across = ["{{#a}}", "{{#b}}", "{{/a}}"].map(paragraph).concat();
    assert_eq!(refused(&document(&across, &[])), FillError::Markers("b".into()));
}

#[test]
fn old_and_protected_documents_are_told_apart() {
    let mut old = super::COMPOUND.to_vec();
    old.extend([0; 600]);
    assert_eq!(crate::inspect(&old), Err(FillError::UnknownKind));
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(crate::inspect(&old), Err(FillError::Encrypted));
}

#[test]
fn rows_without_end_stop_at_a_limit() {
    let cell = paragraph(&format!("{{{{#a}}}}{}{{{{/a}}}}", "x".repeat(100_000)));
    let body = document(&cell, &[]);
    let rows = Value::Rows(vec![BTreeMap::new(); 1_000]);
    let grown = filled(&body, &values(vec![("a", rows)])).unwrap_err();
    assert!(matches!(grown, FillError::TooLarge { .. }), "{grown:?}");
}

#[test]
fn long_texts_of_braces_take_no_time() {
    let braces = paragraph(&format!("{}{}", "{{ x ".repeat(400_000), "}}"));
    let _ = inspect(&document(&braces, &[]));
    let controls = "<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent/></w:sdt>";
    let many = document(&controls.repeat(80_000), &[]);
    assert_eq!(inspect(&many).unwrap_err(), FillError::TooComplex);
    let long = paragraph("x").repeat(60_000);
    let one = controls.replace("<w:sdtContent/>", &format!("<w:sdtContent>{long}</w:sdtContent>"));
    let done = filled(&document(&one, &[]), &values(vec![("a", text("y"))])).unwrap();
    assert_eq!(words(&done, BODY), "y\n");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_words_come_out_as_they_went_in(said in "\\PC{0,40}") {
        let done = filled(NPM, &values(vec![("opmerking", text(&said))])).unwrap();
        let tree = part(&done, BODY);
        let tree = super::Tree::read(&tree).unwrap();
        let all: String = (0..tree.nodes.len())
            .filter(|id| tree.nodes[*id].tag == super::tree::Tag::Text)
            .map(|id| tree.text(id).unwrap())
            .collect();
        prop_assert!(all.contains(&format!("Opmerking: {said}")), "{all}");
    }

    #[test]
    fn a_placeholder_is_found_however_it_is_cut(cuts in prop::collection::vec(0..21usize, 0..6)) {
        let whole = "Ik {{naam student}}.";
        let mut cuts = cuts;
        cuts.push(whole.len());
        cuts.sort_unstable();
        let mut body = String::new();
        let mut from = 0;
        for cut in cuts {
            let cut = cut.min(whole.len());
            body.push_str(&format!("<w:r><w:t>{}</w:t></w:r><w:proofErr/>", &whole[from..cut]));
            from = cut;
        }
        let document = document(&format!("<w:p>{body}</w:p>"), &[]);
        let done = filled(&document, &values(vec![("naam student", text("An"))])).unwrap();
        prop_assert_eq!(words(&done, BODY), "Ik An.\n");
    }

    #[test]
    fn a_damaged_document_never_panics(at in 0..4_000usize, to in any::<u8>(), cut in 0..2usize) {
        let mut bytes = WORD.to_vec();
        let at = at % bytes.len();
        bytes[at] = to;
        bytes.truncate(if cut == 0 { bytes.len() } else { at });
        if let Ok(found) = inspect(&bytes) {
            let values = found.fields.iter().map(|field| (field.name.clone(), text("x"))).collect();
            let _ = filled(&bytes, &values);
        }
    }

    #[test]
    fn any_xml_of_marks_never_panics(body in "(\\{\\{|\\}\\}|#|/|a|b|<w:p>|</w:p>|<w:r>|</w:r>|<w:t>|</w:t>|<w:tr>|</w:tr>|<w:tbl>|</w:tbl>|<w:sdt>|</w:sdt>|<w:sdtPr/>|&amp;|é){0,30}") {
        let bytes = document(&body, &[]);
        if let Ok(found) = inspect(&bytes) {
            let values = found.fields.iter().map(|field| (field.name.clone(), text("x"))).collect();
            let _ = filled(&bytes, &values);
        }
    }
}
