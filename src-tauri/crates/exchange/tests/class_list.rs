//! Class lists as schools send them, and as somebody hostile would.

use std::io::{Cursor, Write};

use mentormap_exchange::{
    Fault,
    class_list::{Column, MAX_BYTES, MAX_ROWS, read},
};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

fn fault(bytes: &[u8]) -> Fault {
    read(bytes).expect_err("a refusal").fault
}

#[test]
fn rows_come_by_column_whatever_the_separator_and_order() {
    let lists = [
        "Naam;E-mail;Begin;Einde\nZoë Çelik;zoe@x.be;1/9/2026;18/12/2026\n",
        "e-mail,begin,einde,naam\r\nzoe@x.be,1/9/2026,18/12/2026,\"Zoë Çelik\"\r\n",
        "Einde\tBegin\tNaam\tE-mail\n18/12/2026\t1/9/2026\tZoë Çelik\tzoe@x.be",
    ];
    for text in lists {
        let list = read(text.as_bytes()).expect("a list");
        assert_eq!(list.rows.len(), 1, "{text}");
        let row = &list.rows[0];
        assert_eq!((row.row, row.name().as_str()), (2, "Zoë Çelik"));
        assert_eq!(row.get(Column::Email), "zoe@x.be");
        assert_eq!(row.get(Column::Start), "1/9/2026");
        assert_eq!(row.get(Column::End), "18/12/2026");
    }
}

#[test]
fn a_title_above_empty_rows_and_unknown_columns_do_no_harm() {
    let text =
        "Klaslijst 2 BAKO B;;\n\nVoornaam;Naam;Rijksregister\nChloé;Peeters;x\n;;\nBram;;y\n";
    let list = read(text.as_bytes()).expect("a list");
    assert_eq!(list.ignored, ["Rijksregister"]);
    let names: Vec<_> = list.rows.iter().map(|row| (row.row, row.name())).collect();
    assert_eq!(names, [(4, "Chloé Peeters".into()), (6, "Bram".into())]);
}

#[test]
fn a_separator_or_line_break_within_quotes_stays_in_its_cell() {
    let text = "naam;school\n\"Peeters; Chloé\";\"Hogeschool\nVoorbeeld \"\"Noord\"\"\"\n";
    let list = read(text.as_bytes()).expect("a list");
    assert_eq!(list.rows[0].name(), "Peeters; Chloé");
    assert_eq!(list.rows[0].get(Column::School), "Hogeschool Voorbeeld \"Noord\"");
}

#[test]
fn what_is_no_class_list_is_refused_by_its_reason() {
    assert_eq!(fault(b""), Fault::Empty);
    assert_eq!(fault(b" ; ;\n;\n"), Fault::Empty);
    assert_eq!(fault(b"naam;school\n"), Fault::Empty);
    assert_eq!(fault(b"school;klas\nX;2B\n"), Fault::Columns);
    assert_eq!(fault(b"\x89PNG\r\n\x1a\n\0\0\0"), Fault::Encoding);
    assert_eq!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Fault::FormatUnknown);
    assert_eq!(fault(b"PK\x03\x04 and then nothing"), Fault::Broken);
    assert_eq!(fault(&vec![b'a'; MAX_BYTES + 1]), Fault::TooLarge);
    let long = format!("naam\n{}\n", "x".repeat(2000));
    assert_eq!(fault(long.as_bytes()), Fault::TooLarge);
    let many = format!("naam\n{}", "Chloé\n".repeat(MAX_ROWS));
    assert_eq!(fault(many.as_bytes()), Fault::TooLarge);
    let wide = format!("naam{}\nx\n", ";".repeat(200));
    assert_eq!(fault(wide.as_bytes()), Fault::TooLarge);
}

/// A workbook of which the first sheet is `sheet`, and the shared texts are `texts`.
fn workbook(sheet: &str, texts: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let styles = format!(
        "<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    );
    packed(&[
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Klas\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/styles.xml", styles),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{texts}</sst>")),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>"),
        ),
    ])
}

fn packed(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("packed").into_inner()
}

const HEAD: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Begin</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Gsm</t></is></c></row>";
const TEXTS: &str =
    "<si><t>Naam</t></si><si><r><t xml:space=\"preserve\">Zoë </t></r><r><t>Çelik</t></r></si>";

#[test]
fn a_workbook_gives_texts_days_and_numbers() {
    let row = "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>46266</v></c><c r=\"C3\"><v>470123456</v></c></row>";
    let list = read(&workbook(&format!("{HEAD}{row}"), TEXTS)).expect("a list");
    assert_eq!(list.rows.len(), 1);
    let row = &list.rows[0];
    assert_eq!((row.row, row.name().as_str()), (3, "Zoë Çelik"));
    assert_eq!(row.get(Column::Start), "2026-09-01");
    assert_eq!(row.get(Column::Phone), "470123456");
}

#[test]
fn a_hostile_workbook_is_refused_before_it_fills_the_memory() {
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
    assert_eq!(fault(&workbook(&format!("{HEAD}{far}"), TEXTS)), Fault::TooLarge);
    let bomb = workbook(&format!("{HEAD}{}", " ".repeat(70_000_000)), TEXTS);
    assert!(bomb.len() < MAX_BYTES, "small until it is unpacked");
    assert_eq!(fault(&bomb), Fault::TooLarge);
    let deep = workbook(&"<row>".repeat(200_000), TEXTS);
    assert!(read(&deep).is_err());
    let many: Vec<(String, String)> = (0..600).map(|n| (format!("f{n}"), String::new())).collect();
    let many: Vec<(&str, String)> = many.iter().map(|(n, t)| (n.as_str(), t.clone())).collect();
    assert_eq!(fault(&packed(&many)), Fault::TooLarge);
    assert_eq!(fault(&packed(&[("content.xml", String::new())])), Fault::FormatUnknown);
    let mut torn = workbook(HEAD, TEXTS);
    torn.truncate(torn.len() / 2);
    assert_eq!(fault(&torn), Fault::Broken);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(naam|voornaam|e-mail|[;,\t\n\"]|[^;]{0,6}){0,40}") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn a_damaged_workbook_never_panics(at in 0usize..2000, byte: u8) {
        let mut bytes = workbook(HEAD, TEXTS);
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read(&bytes);
    }

    #[test]
    fn a_name_comes_through_whatever_it_is(name in "[\\p{L}][\\p{L};,\" ]{0,20}[\\p{L}]") {
        let text = format!("naam;klas\n\"{}\";2B\n", name.replace('"', "\"\""));
        let list = read(text.as_bytes()).expect("a list");
        let words: Vec<&str> = name.split_whitespace().collect();
        prop_assert_eq!(list.rows[0].name(), words.join(" "));
    }
}
