//! The parsers of files from outside, as the program uses them: where it looks further into what
//! it read, so does the target.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mentormap_app::{
    Binder, ChosenFile,
    wire::{class_list::ClassListChoice, document::FileTarget, form::FormOfferChoice},
};
use mentormap_domain::form::FormKind;
use mentormap_exchange::{binder, case, class_list, form};
use mentormap_fill::{FieldKind, Options, Value, Values, fill, inspect};
use mentormap_i18n::Messages;
use mentormap_report::Fonts;

use super::{
    JSON, PDF, TEXT, ZIP,
    change::Shape,
    keeping, packages,
    seeds::{self, Seeds},
};
use crate::support::work::{clock, fill as fill_binder};

/// Reads an input; gives whether it was taken for sound.
pub type Reader = Box<dyn FnMut(&[u8]) -> bool>;

/// A parser, with files to start from and what to change in them.
pub struct Target {
    pub name: &'static str,
    pub shape: &'static [Shape],
    pub seeds: fn() -> Seeds,
    pub reader: fn() -> Reader,
}

/// All of them.
pub fn all() -> Vec<Target> {
    let target = |name, shape, seeds, reader| Target { name, shape, seeds, reader };
    vec![
        target("form-file", JSON, seeds::forms, form_file),
        target("form-offer", JSON, seeds::forms, form_offer),
        target("case", JSON, seeds::cases, case_package),
        target("case-offer", JSON, seeds::cases, form_offer),
        target("class-list-text", TEXT, seeds::lists, class_list_file),
        target("class-list-workbook", ZIP, seeds::workbooks, class_list_file),
        target("binder", JSON, seeds::binders, binder_file),
        target("binder-import", JSON, seeds::binders, binder_import),
        target("pdf-form", PDF, seeds::pdfs, own_file),
        target("docx-form", ZIP, seeds::docx, own_file),
        target("attachment", PDF, seeds::attachments, attachment),
        target("attachment-zip", ZIP, seeds::docx, attachment),
        target("key-ring", JSON, keeping::rings, keeping::ring),
        target("erased-ledger", TEXT, keeping::ledgers, keeping::ledger),
        target("backup-file", &[Shape::Bytes], keeping::backups, keeping::backup),
        target("package", &[Shape::Bytes], packages::sealed, packages::package),
        target("package-content", &[Shape::Bytes], packages::contents, packages::inside),
        target("invitation", JSON, packages::invitations, packages::invitation),
    ]
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn form_file() -> Reader {
    Box::new(|bytes| {
        let read = form::read_outside(&text(bytes));
        read.is_ok_and(|form| form::write(&form).is_ok())
    })
}

fn case_package() -> Reader {
    Box::new(|bytes| {
        let Ok(file) = case::read(&text(bytes)) else { return false };
        let _ = case::form(&file.package);
        case::write(&file.package).is_ok()
    })
}

/// A binder in memory with the sample, for what is read by a use case.
fn sample() -> Binder {
    let mut binder = Binder::in_memory(clock()).expect("a binder");
    fill_binder(&mut binder);
    binder
}

/// What the page shows before a form or package is taken, as both kinds that it may become.
fn form_offer() -> Reader {
    let mut binder = sample();
    Box::new(move |bytes| {
        let Ok(offer) = binder.form_offer_open("form.json", bytes) else { return false };
        for kind in [FormKind::Uniform, FormKind::School] {
            let choice = FormOfferChoice { offer: offer.offer.clone(), kind: Some(kind) };
            let _ = binder.form_offer(choice.clone());
            if binder.form_take(choice).is_ok() {
                binder.undo(()).expect("undone");
            }
        }
        true
    })
}

fn class_list_file() -> Reader {
    let mut binder = sample();
    Box::new(move |bytes| {
        let is_read = class_list::read(bytes).is_ok();
        let Ok(list) = binder.class_list_open("list", bytes) else { return is_read };
        let choice = ClassListChoice { list: list.list.clone(), defaults: list.defaults.clone() };
        if binder.class_list_take(choice).is_ok() {
            binder.undo(()).expect("undone");
        }
        true
    })
}

fn binder_file() -> Reader {
    Box::new(|bytes| {
        let Ok(file) = binder::read(&text(bytes)) else { return false };
        binder::write(&file).is_ok()
    })
}

/// A dry run does all that an import does, and takes it back.
fn binder_import() -> Reader {
    let mut binder = Binder::in_memory(clock()).expect("a binder");
    Box::new(move |bytes| binder.import(&text(bytes), true).is_ok())
}

/// The school's own file: looked into, and filled in wherever it asks something.
fn own_file() -> Reader {
    let messages = Messages::new("nl");
    Box::new(move |bytes| {
        let Ok(template) = inspect(bytes) else { return false };
        let mut values = Values::new();
        for field in template.fields.iter().take(40) {
            let value = match &field.kind {
                FieldKind::Text { .. } | FieldKind::Placeholder => {
                    Value::Text("Zoë Çelik, 12 september".into())
                }
                FieldKind::Check { .. } => Value::Checked(true),
                FieldKind::Radio { options } => {
                    Value::Option(options.first().map_or(String::new(), |o| o.value.clone()))
                }
                FieldKind::RepeatedRow { columns } => {
                    let row: BTreeMap<String, String> =
                        columns.iter().map(|column| (column.clone(), "x".into())).collect();
                    Value::Rows(vec![row; 3])
                }
                _ => continue,
            };
            values.insert(field.name.clone(), value);
        }
        for flatten in [false, true] {
            let options = Options {
                flatten,
                title: "Verslag",
                date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
                messages: &messages,
                fonts: Fonts::shipped(),
            };
            let _ = fill(bytes, &values, &options);
        }
        true
    })
}

fn attachment() -> Reader {
    let mut binder = sample();
    let placement = binder.interns(()).expect("interns")[0].placement;
    let mut left = 200;
    Box::new(move |bytes| {
        left -= 1;
        if left == 0 {
            // What is kept in memory stays there.
            (binder, left) = (sample(), 200);
        }
        let placement =
            binder.interns(()).expect("interns").first().map_or(placement, |card| card.placement);
        let target = FileTarget { placement, of: None, rule: None };
        let file = ChosenFile { name: "a.pdf".into(), bytes: Ok(bytes.to_vec()) };
        let added = binder.attachment_add(&target, [file]).expect("an answer");
        !added.value.added.is_empty()
    })
}
