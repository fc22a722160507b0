//! Sound files to start from.

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use mentormap_domain::form::FormFile;
use mentormap_exchange::{case, form};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::support::{place::files, work};

pub type Seeds = Vec<(String, Vec<u8>)>;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn of_kind(folder: &str, kind: &str) -> Seeds {
    let found = files(&root(folder)).into_iter();
    let found = found.filter(|file| file.extension().is_some_and(|ending| ending == kind));
    let read = |file: PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, fs::read(&file).expect("a file"))
    };
    found.map(read).collect()
}

/// The definitions that are shipped.
pub fn forms() -> Seeds {
    let mut all = of_kind("assets/forms", "json");
    all.retain(|(name, _)| name != "schema.json");
    all
}

/// The same definitions as CASE packages, of our own make and as if of another's.
pub fn cases() -> Seeds {
    let definitions: Vec<(String, FormFile)> = forms()
        .into_iter()
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).expect("text");
            (name, form::read(&text).expect("a definition"))
        })
        .collect();
    let uniform = definitions.iter().find_map(|(_, form)| match form {
        FormFile::Uniform(form) => Some(form.clone()),
        _ => None,
    });
    let uniform = uniform.expect("the uniform form");
    let mut seeds = Vec::new();
    for (name, form) in definitions {
        let package = match &form {
            FormFile::Uniform(form) => case::uniform_package(form, work::now()),
            FormFile::School(form) => case::school_package(form, &uniform, work::now()),
            FormFile::Programme(_) => continue,
        };
        let text = case::write(&package).expect("a package");
        let foreign = text.replace("\"mentormap\"", "\"x-other\"");
        seeds.push((format!("own {name}"), text.into_bytes()));
        seeds.push((format!("foreign {name}"), foreign.into_bytes()));
    }
    // The largest say the same more often.
    seeds.sort_by_key(|(_, bytes)| bytes.len());
    seeds.truncate(6);
    seeds
}

/// Class lists as text.
pub fn lists() -> Seeds {
    let lists = [
        "Naam;E-mail;Begin;Einde\nZoë Çelik;zoe@x.be;1/9/2026;18/12/2026\nBram;;;\n",
        "Klaslijst 2 BAKO B;;\n\nVoornaam;Naam;Rijksregister\nChloé;Peeters;x\n;;\nBram;;y\n",
        "e-mail,begin,einde,naam\r\n\"a@x.be\",1/9/2026,2026-12-18,\"Zoë, \"\"Ç\"\"\nelik\"\r\n",
    ];
    let mut seeds: Seeds =
        lists.iter().map(|list| (list[..4].to_owned(), list.as_bytes().to_vec())).collect();
    let wide: Vec<u8> = lists[0].encode_utf16().flat_map(u16::to_le_bytes).collect();
    seeds.push(("utf-16".into(), [&[0xff, 0xfe], wide.as_slice()].concat()));
    seeds
}

/// Class lists as workbooks.
pub fn workbooks() -> Seeds {
    let texts = "<sst><si><t>Naam</t></si><si><t>Begin</t></si><si><t>Zoë Çelik</t></si></sst>";
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>\
                 <c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c>\
                 <c r=\"B2\" s=\"1\"><v>46266</v></c></row><row r=\"3\">\
                 <c r=\"A3\" t=\"inlineStr\"><is><t>Bram</t></is></c></row></sheetData></worksheet>";
    vec![("list.xlsx".into(), workbook(sheet, texts))]
}

fn workbook(sheet: &str, texts: &str) -> Vec<u8> {
    let parts = [
        (
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
        ),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Klas\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", texts),
        (
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        ),
    ];
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(name, SimpleFileOptions::default()).expect("a file");
        out.write_all(content.as_bytes()).expect("its content");
    }
    out.finish().expect("a workbook").into_inner()
}

/// A whole binder as JSON: with one placement, so that a change hits something else each time.
pub fn binders() -> Seeds {
    let text = fs::read_to_string(root("tests/fixtures/schema/v4/export.json")).expect("a binder");
    let mut value: serde_json::Value = serde_json::from_str(&text).expect("a binder");
    // The program has these itself.
    value["forms"] = serde_json::json!([]);
    vec![("small.json".into(), serde_json::to_vec(&value).expect("a binder"))]
}

/// Forms as PDF.
pub fn pdfs() -> Seeds {
    of_kind("tests/fixtures/fill/pdf", "pdf")
}

/// Forms as DOCX.
pub fn docx() -> Seeds {
    of_kind("tests/fixtures/fill/docx", "docx")
}

/// Files that a mentor keeps: of every kind that is taken.
pub fn attachments() -> Seeds {
    let mut all = of_kind("tests/fixtures/fill", "pdf");
    all.truncate(3);
    all.extend(docx().into_iter().take(2));
    all.extend(of_kind("assets/pictures", "png").into_iter().take(2));
    all.extend(of_kind("tests/fixtures/attachments", "jpg"));
    all
}
