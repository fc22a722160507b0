//! What a form offers: names, labels, kinds, places, order.

use mentormap_fill::{FieldKind, FileKind, inspect};

use crate::support::{FORMS, field, template, with_fields};

#[test]
fn every_maker_s_form_is_read() {
    for name in FORMS {
        let template = template(name);
        assert_eq!(template.kind, FileKind::Pdf);
        assert!(template.fields.len() >= 4, "{name}: {}", template.fields.len());
        for field in &template.fields {
            assert!(!field.label.is_empty(), "{name}: {}", field.name);
            assert!(!field.areas.is_empty(), "{name}: {}", field.name);
            for area in &field.areas {
                let page = template.pages.get(area.page).expect("a page");
                assert!(
                    area.x >= -1.0 && area.x + area.width <= page.width + 1.0,
                    "{name}: {area:?}"
                );
                assert!(
                    area.y >= -1.0 && area.y + area.height <= page.height + 1.0,
                    "{name}: {area:?}"
                );
            }
        }
    }
}

#[test]
fn fields_come_in_reading_order_whatever_order_the_file_has() {
    let names: Vec<String> =
        template("pdf-lib-eindbeoordeling").fields.into_iter().map(|field| field.name).collect();
    let wanted = [
        "stagiair.naam",
        "stagiair.school",
        "beoordeling.tekst",
        "akkoord",
        "herkansing",
        "rand.tekst",
        "oordeel",
        "periode",
        "code",
        "sterktes",
        "samenvatting",
    ];
    assert_eq!(names.len(), wanted.len());
    for name in wanted {
        assert!(names.iter().any(|n| n == name), "{name} in {names:?}");
    }
    let at = |wanted: &str| names.iter().position(|name| name == wanted).expect("a field");
    assert!(at("stagiair.naam") < at("stagiair.school"));
    assert!(at("stagiair.school") < at("beoordeling.tekst"));
    assert!(at("akkoord") < at("herkansing"));
    assert!(at("sterktes") < at("samenvatting"));
}

#[test]
fn labels_are_the_words_for_people_and_names_the_last_resort() {
    let template = template("qpdf-linearized");
    assert_eq!(field(&template, "naam").label, "Naam stagiair");
    let template = crate::support::template("pdf-lib-eindbeoordeling");
    assert_eq!(field(&template, "stagiair.naam").label, "naam");
}

#[test]
fn kinds_say_what_a_field_takes() {
    let template = template("qpdf-linearized");
    let comb = FieldKind::Text { multiline: false, max_len: Some(11), comb: true };
    assert_eq!(field(&template, "rijksregister").kind, comb);
    assert_eq!(field(&template, "geslaagd").kind, FieldKind::Check { on: "Yes".into() });
    let FieldKind::Radio { options } = field(&template, "niveau").kind else { panic!("radio") };
    let values: Vec<&str> = options.iter().map(|option| option.value.as_str()).collect();
    assert_eq!(values, ["onvoldoende", "voldoende", "goed"]);
    let FieldKind::Choice { options, multi, editable } = field(&template, "periode").kind else {
        panic!("choice")
    };
    assert!(!multi && !editable);
    assert_eq!((options[1].value.as_str(), options[1].label.as_str()), ("einde", "Einde"));
}

#[test]
fn a_radio_button_with_export_values_shows_those() {
    let template = template("pdf-lib-eindbeoordeling");
    let oordeel = field(&template, "oordeel");
    let FieldKind::Radio { options } = &oordeel.kind else { panic!("radio") };
    let labels: Vec<&str> = options.iter().map(|option| option.label.as_str()).collect();
    assert_eq!(labels, ["slecht", "goed", "top"]);
    let shown: Vec<Option<usize>> = oordeel.areas.iter().map(|area| area.option).collect();
    assert_eq!(shown, [Some(0), Some(1), Some(2)]);
}

#[test]
fn one_field_on_two_pages_is_one_field() {
    let naam = field(&template("pdf-lib-eindbeoordeling"), "stagiair.naam");
    assert_eq!(naam.areas.iter().map(|area| area.page).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn a_page_that_is_turned_is_measured_as_it_is_shown() {
    let template = template("qpdf-linearized");
    let page = template.pages[1];
    let area = field(&template, "opmerking").areas[0];
    // Drawn 200 wide and 120 high, seen from its side.
    assert!((area.width - 120.0).abs() < 1.0 && (area.height - 200.0).abs() < 1.0, "{area:?}");
    assert!(area.x + area.width <= page.width && area.y + area.height <= page.height);
}

#[test]
fn a_field_below_another_has_both_names() {
    let template = template("pdfkit-zelfevaluatie");
    assert!(template.fields.iter().any(|field| field.name == "gegevens.straat"));
    assert_eq!(field(&template, "naam").value, "Emma");
}

#[test]
fn a_field_for_a_signature_is_shown_and_buttons_are_not() {
    let template = template("pypdf-signature-field");
    assert_eq!(field(&template, "handtekening").kind, FieldKind::Signature);
    let template = crate::support::template("pdf-lib-eindbeoordeling");
    assert!(template.fields.iter().all(|field| field.name != "wis"));
}

#[test]
fn boxes_of_one_name_with_states_of_their_own_are_a_choice() {
    let states = |on: &str| format!("/AP <</N <</{on} 7 0 R /Off 7 0 R>>>> /Subtype /Widget");
    let more = [
        "<</FT /Btn /T (akkoord) /Kids [5 0 R 6 0 R]>>".to_owned(),
        format!("<</Parent 4 0 R {} /Rect [10 10 20 20]>>", states("Ja")),
        format!("<</Parent 4 0 R {} /Rect [30 10 40 20]>>", states("Nee")),
        "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0>>\nstream\n\nendstream".into(),
    ];
    let template = inspect(&with_fields("4 0 R 5 0 R 6 0 R", &more)).expect("a form");
    let FieldKind::Radio { options } = field(&template, "akkoord").kind else { panic!("a choice") };
    let values: Vec<&str> = options.iter().map(|option| option.value.as_str()).collect();
    assert_eq!(values, ["Ja", "Nee"]);
}
