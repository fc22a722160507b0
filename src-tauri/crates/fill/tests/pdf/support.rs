//! Forms, values, and other people's programs.

use std::{
    fmt::Write as _,
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

use chrono::NaiveDate;
use mentormap_fill::{
    Field, FieldKind, FillError, Filled, Options, Template, Value, Values, fill, inspect,
};
use mentormap_i18n::Messages;
use mentormap_report::Fonts;

/// Forms that can be filled in, one by each maker.
pub const FORMS: [&str; 11] = [
    "libreoffice-stagefiche",
    "libreoffice-tagged",
    "pdf-lib-eindbeoordeling",
    "pdfkit-zelfevaluatie",
    "pymupdf-weekverslag",
    "pypdf-hybrid-xfa",
    "pypdf-incremental",
    "pypdf-signature-field",
    "qpdf-linearized",
    "qpdf-object-streams",
    "reportlab-stageverslag",
];

pub fn form(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/fill/pdf");
    std::fs::read(root.join(format!("{name}.pdf"))).expect("a form")
}

pub fn template(name: &str) -> Template {
    inspect(&form(name)).expect("a form")
}

pub fn field(template: &Template, name: &str) -> Field {
    template.fields.iter().find(|field| field.name == name).expect("a field").clone()
}

pub fn try_fill(bytes: &[u8], values: &Values, flatten: bool) -> Result<Filled, FillError> {
    let messages = Messages::new("nl");
    let options = Options {
        flatten,
        title: "Stageverslag",
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        messages: &messages,
        fonts: Fonts::shipped(),
    };
    fill(bytes, values, &options)
}

pub fn filled(name: &str, values: &[(&str, Value)], flatten: bool) -> Filled {
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    try_fill(&form(name), &values.collect(), flatten).expect("filled in")
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn option(value: &str) -> Value {
    Value::Option(value.to_owned())
}

/// A value for every field: the last option of each list, `words` as every text.
pub fn values_for(template: &Template, words: &str) -> Values {
    let value = |field: &Field| match &field.kind {
        FieldKind::Text { comb: true, .. } => Some(text("123")),
        FieldKind::Text { .. } => Some(text(words)),
        FieldKind::Check { .. } => Some(Value::Checked(true)),
        FieldKind::Radio { options } => Some(option(&options.last()?.value)),
        FieldKind::Choice { options, multi: true, .. } => {
            Some(Value::Many(options.iter().skip(1).map(|o| o.value.clone()).collect()))
        }
        FieldKind::Choice { options, .. } => Some(option(&options.last()?.value)),
        _ => None,
    };
    let fields = template.fields.iter();
    fields.filter_map(|field| Some((field.name.clone(), value(field)?))).collect()
}

/// What a program says of a file, none when the program is not here.
pub fn ask(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> Option<Vec<u8>> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("written");
    let mut command = Command::new(program);
    command.args(before).arg(file.path()).args(after).stdin(Stdio::null());
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{program} is needed: {error}");
            return None;
        }
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success(),
        "{program}: {said}{}",
        String::from_utf8_lossy(&output.stdout)
    );
    Some(output.stdout)
}

/// The words on the pages, as pdftotext reads them; none when it is not here.
pub fn words(pdf: &[u8]) -> Option<String> {
    let text = ask("pdftotext", &["-layout"], pdf, &["-"])?;
    Some(String::from_utf8(text).expect("text"))
}

/// Without white space, to compare what is said and not how it is broken.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A file of these objects, numbered from 1, with a table.
pub fn file(objects: &[String]) -> Vec<u8> {
    let mut out = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        write!(out, "{} 0 obj\n{object}\nendobj\n", index + 1).expect("written");
    }
    let start = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).expect("written");
    for place in &places {
        writeln!(out, "{place:010} 00000 n ").expect("written");
    }
    write!(out, "trailer\n<</Root 1 0 R /Size {}>>\nstartxref\n{start}\n%%EOF", places.len() + 1)
        .expect("written");
    out.into_bytes()
}

/// A form with one page, and these objects from number 4.
pub fn with_fields(fields: &str, more: &[String]) -> Vec<u8> {
    let mut objects = vec![
        format!("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [{fields}]>>>>"),
        "<</Type /Pages /Kids [3 0 R] /Count 1>>".to_owned(),
        format!("<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [{fields}]>>"),
    ];
    objects.extend_from_slice(more);
    file(&objects)
}
