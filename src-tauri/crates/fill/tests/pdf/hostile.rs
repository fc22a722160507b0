//! Files that want to break the reader: it answers, in bounded time and memory, and never panics.

use std::{fmt::Write as _, io::Write as _};

use flate2::{Compression, write::ZlibEncoder};
use mentormap_fill::{ErrorCode, FillError, inspect};
use proptest::prelude::*;

use crate::support::{FORMS, file, form, try_fill, values_for, with_fields};

fn tree(fields: &str, more: &[String]) -> Result<usize, ErrorCode> {
    inspect(&with_fields(fields, more)).map(|t| t.fields.len()).map_err(|error| error.code())
}

#[test]
fn fields_in_a_circle_end() {
    let ring =
        ["<</T (a) /Kids [5 0 R]>>".to_owned(), "<</T (b) /Kids [4 0 R] /Parent 4 0 R>>".into()];
    assert_eq!(tree("4 0 R", &ring), Err(ErrorCode::NoFields));
    let own = ["<</T (a) /Parent 4 0 R /Kids [4 0 R] /FT /Tx /Rect [0 0 9 9]>>".to_owned()];
    assert_eq!(tree("4 0 R", &own), Err(ErrorCode::NoFields));
}

#[test]
fn fields_that_nest_without_end_are_too_complex() {
    let chain: Vec<String> =
        (4..2000).map(|n| format!("<</T (a) /Kids [{} 0 R]>>", n + 1)).collect();
    assert_eq!(tree("4 0 R", &chain), Err(ErrorCode::TooComplex));
}

#[test]
fn pages_in_a_circle_end() {
    let objects = [
        "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields []>>>>".to_owned(),
        "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 9999999>>".to_owned(),
    ];
    assert_eq!(inspect(&file(&objects)).expect_err("no pages").code(), ErrorCode::Damaged);
}

#[test]
fn values_that_nest_without_end_are_too_complex() {
    for (open, close) in [("[", "]"), ("<</A ", ">>")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(tree("4 0 R", &[deep]), Err(ErrorCode::TooComplex));
    }
}

#[test]
fn more_values_than_any_form_has_are_too_complex() {
    let many = format!("[{}]", "0 ".repeat(2_000_000));
    assert_eq!(tree("4 0 R", &[many]), Err(ErrorCode::TooComplex));
}

#[test]
fn one_object_named_by_every_row_is_read_once() {
    let big = format!("[{}]", "(x) ".repeat(200_000));
    let mut bytes = file(&["<</Type /Catalog>>".to_owned(), big]);
    let text = String::from_utf8(bytes.clone()).expect("text");
    let place = text.find("2 0 obj").expect("there");
    let table = text.find("xref\n").expect("there");
    bytes.truncate(table);
    let mut rows = String::from("xref\n0 100000\n");
    for row in 0..100_000 {
        // Close by, so that no two are the same place.
        writeln!(rows, "{:010} 00000 n ", place + row % 7).expect("written");
    }
    write!(rows, "trailer\n<</Root 1 0 R>>\nstartxref\n{table}\n%%EOF").expect("written");
    bytes.extend(rows.as_bytes());
    assert!(inspect(&bytes).is_err());
}

#[test]
fn objects_that_never_end_and_overlap_are_paid_for() {
    let mut out = String::from("%PDF-1.7\n");
    let places: Vec<usize> = (1..20_000)
        .map(|number| {
            let place = out.len();
            write!(out, "{number} 0 obj [").expect("written");
            place
        })
        .collect();
    let start = out.len();
    write!(out, "xref\n1 {}\n", places.len()).expect("written");
    for place in &places {
        writeln!(out, "{place:010} 00000 n ").expect("written");
    }
    write!(out, "trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF").expect("written");
    assert!(inspect(out.as_bytes()).is_err());
}

#[test]
fn many_fields_that_share_one_long_list_or_text_are_too_complex() {
    let numbers: Vec<String> = (5..4005).map(|number| format!("{number} 0 R")).collect();
    let fields = numbers.join(" ");
    let field = |number: usize, own: &str| {
        format!("<</T (f{number}) {own} /Subtype /Widget /Rect [0 0 90 20]>>")
    };
    let list = format!("[{}]", "(x) ".repeat(5000));
    let text = format!("({})", "x".repeat(100_000));
    for (shared, own) in [(&list, "/FT /Ch /Opt 4 0 R"), (&text, "/FT /Tx /TU 4 0 R /V 4 0 R")] {
        let mut more = vec![shared.clone()];
        more.extend((0..4000).map(|number| field(number, own)));
        assert_eq!(tree(&fields, &more), Err(ErrorCode::TooComplex));
    }
}

#[test]
fn fields_that_share_their_kids_are_too_complex() {
    let kids: Vec<String> = (1004..6004).map(|number| format!("{number} 0 R")).collect();
    let fields: Vec<String> = (4..1004).map(|number| format!("{number} 0 R")).collect();
    let kids = kids.join(" ");
    let mut more: Vec<String> =
        (0..1000).map(|n| format!("<</T (a{n}) /Kids [{kids}]>>")).collect();
    more.truncate(400);
    more.resize(1000, "<</T (b)>>".to_owned());
    more.extend((0..5000).map(|n| format!("<</T (c{n})>>")));
    assert_eq!(tree(&fields.join(" "), &more), Err(ErrorCode::TooComplex));
}

#[test]
fn a_page_tree_that_names_its_pages_over_and_over_is_too_complex() {
    let kids = "3 0 R ".repeat(3000);
    let mut objects = vec![
        "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields []>>>>".to_owned(),
        format!(
            "<</Type /Pages /Kids [{}]>>",
            (4..100).map(|n| format!("{n} 0 R ")).collect::<String>()
        ),
        "<</Type /Page>>".to_owned(),
    ];
    objects.extend((4..100).map(|_| format!("<</Type /Pages /Kids [{kids}]>>")));
    assert_eq!(inspect(&file(&objects)).expect_err("refused").code(), ErrorCode::TooComplex);
}

fn packed(plain: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).expect("packed");
    encoder.finish().expect("packed")
}

/// A file whose objects stand in an object stream of this content.
fn bomb(plain: &[u8], count: usize, first: usize) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let place = out.len();
    let content = packed(plain);
    write!(
        out,
        "9 0 obj\n<</Type /ObjStm /N {count} /First {first} /Filter /FlateDecode /Length {}>>\nstream\n",
        content.len()
    )
    .expect("written");
    out.extend(content);
    out.extend(b"\nendstream\nendobj\n");
    let start = out.len();
    let mut rows: Vec<u8> = Vec::new();
    for number in 0..11_u32 {
        let (kind, value) = match number {
            9 => (1, place as u32),
            10 => (1, start as u32),
            _ => (2, 9),
        };
        rows.push(kind);
        rows.extend(value.to_be_bytes());
        rows.push(number as u8);
    }
    write!(
        out,
        "10 0 obj\n<</Type /XRef /W [1 4 1] /Size 11 /Root 1 0 R /Length {}>>\nstream\n",
        rows.len()
    )
    .expect("written");
    out.extend(rows);
    write!(out, "\nendstream\nendobj\nstartxref\n{start}\n%%EOF").expect("written");
    out
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bytes = bomb(&vec![b' '; 200 * 1024 * 1024], 8, 100);
    assert!(bytes.len() < 400_000);
    assert_eq!(inspect(&bytes).expect_err("too large").code(), ErrorCode::TooLarge);
}

#[test]
fn counts_that_lie_are_not_believed() {
    let said = bomb(b"1 0 2 5 <</Type /Catalog>>", usize::MAX / 4, usize::MAX / 2);
    assert!(inspect(&said).is_err());
    let wide = String::from_utf8_lossy(&file(&["<</Type /Catalog>>".to_owned()]))
        .replace("0 2\n", "0 99999999999\n");
    assert!(inspect(wide.as_bytes()).is_err());
}

fn never_panics(bytes: &[u8]) -> Result<(), FillError> {
    let values = values_for(&inspect(bytes)?, "Amélie");
    for flatten in [false, true] {
        try_fill(bytes, &values, flatten)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn flipped_bits_never_panic(
        name in prop::sample::select(FORMS.to_vec()),
        flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..40),
    ) {
        let mut bytes = form(name);
        for (at, bit) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        let _ = never_panics(&bytes);
    }

    #[test]
    fn swapped_numbers_and_names_never_panic(
        name in prop::sample::select(FORMS.to_vec()),
        swaps in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec![
            "0", "-1", "99999999999999999999", "1e9", "[", "<<", ">>", "]", "(", "/Kids", "/Parent",
            "/V", "/Rect", "/AP", "null", " R", "stream", "endobj", "/Opt", "/MaxLen 0", "/Ff -1",
        ])), 1..12),
    ) {
        let mut bytes = form(name);
        for (at, part) in swaps {
            let at = at.index(bytes.len());
            let end = (at + part.len()).min(bytes.len());
            bytes.splice(at..end, part.bytes());
        }
        let _ = never_panics(&bytes);
    }

    #[test]
    fn broken_off_files_are_refused(
        name in prop::sample::select(FORMS.to_vec()),
        at in any::<prop::sample::Index>(),
    ) {
        let bytes = form(name);
        let _ = never_panics(&bytes[..at.index(bytes.len())]);
    }

    #[test]
    fn objects_of_one_form_in_another_never_panic(
        a in prop::sample::select(FORMS.to_vec()),
        cut in any::<prop::sample::Index>(),
        b in prop::sample::select(FORMS.to_vec()),
    ) {
        let (a, b) = (form(a), form(b));
        let mut bytes = a[..cut.index(a.len())].to_vec();
        bytes.extend(&b[cut.index(b.len())..]);
        let _ = never_panics(&bytes);
    }
}

#[test]
fn a_place_without_room_loses_nothing() {
    for rect in ["[0 0 0 0]", "[10 10 10.5 11]", "[0 0 100000 1]", "[50 50 40 40]", "[0 0 1 90000]"]
    {
        let field = format!("<</T (a) /FT /Tx /Ff 4096 /Subtype /Widget /Rect {rect}>>");
        let bytes = with_fields("4 0 R", &[field]);
        let values = [("a".to_owned(), mentormap_fill::Value::Text("Een hele zin.".into()))].into();
        let filled = try_fill(&bytes, &values, true).expect("filled in");
        let rest = filled.overflow.first().map_or("", |rest| rest.rest.as_str());
        assert!("Een hele zin.".ends_with(rest), "{rect}: {rest}");
    }
}
