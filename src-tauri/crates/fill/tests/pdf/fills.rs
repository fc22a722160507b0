//! Values in every kind of field, kept and shown.

use mentormap_fill::{Value, inspect};

use crate::support::{
    FORMS, ask, field, filled, form, option, template, text, try_fill, values_for, words,
};

#[test]
fn every_maker_s_form_is_filled_in_and_sound() {
    for name in FORMS {
        for flatten in [false, true] {
            let values = values_for(&template(name), "Amélie Őry-Łaźny");
            let filled = try_fill(&form(name), &values, flatten).expect(name);
            assert!(filled.overflow.is_empty(), "{name}: {:?}", filled.overflow);
            ask("qpdf", &["--check"], &filled.bytes, &[]);
            if let Some(words) = words(&filled.bytes) {
                assert!(words.contains("Amélie Őry-Łaźny"), "{name} flatten {flatten}: {words}");
            }
        }
    }
}

#[test]
fn the_same_values_give_the_same_bytes() {
    for name in ["libreoffice-stagefiche", "pdf-lib-eindbeoordeling"] {
        let values = values_for(&template(name), &"Twee keer hetzelfde. ".repeat(200));
        let one = try_fill(&form(name), &values, false).expect("filled in");
        let two = try_fill(&form(name), &values, false).expect("filled in");
        assert!(one == two, "{name}");
    }
}

#[test]
fn values_are_kept_and_read_again() {
    let values = [
        ("naam", text("Nguyễn Thị Đặng")),
        ("geslaagd", Value::Checked(true)),
        ("aanwezig", Value::Checked(false)),
        ("niveau", option("goed")),
        ("periode", option("einde")),
        ("modules", Value::Many(vec!["Zorg".into(), "Klas".into()])),
        ("rijksregister", text("12345678901")),
    ];
    let filled = filled("qpdf-linearized", &values, false);
    let again = inspect(&filled.bytes).expect("a form");
    let value = |name: &str| field(&again, name).value;
    assert_eq!(value("naam"), "Nguyễn Thị Đặng");
    assert_eq!(value("geslaagd"), "Yes");
    assert_eq!(value("aanwezig"), "");
    assert_eq!(value("niveau"), "goed");
    assert_eq!(value("periode"), "einde");
    assert_eq!(value("modules"), "Klas, Zorg");
    assert_eq!(value("rijksregister"), "12345678901");
    assert_eq!(value("school"), "", "what has no value stays as it was");
}

#[test]
fn what_is_filled_in_later_replaces_what_was_there() {
    let once = filled("pypdf-incremental", &[("school", text("Eerste school"))], false);
    let values = [("school".to_owned(), text("Tweede school"))].into();
    let twice = try_fill(&once.bytes, &values, false).expect("filled in");
    let Some(words) = words(&twice.bytes) else { return };
    assert!(words.contains("Tweede school") && !words.contains("Eerste school"), "{words}");
    assert!(!words.contains("Eerder ingevuld"), "{words}");
    assert!(!holds(&twice.bytes, b"Eerste school"), "not even where nothing leads");
}

#[test]
fn every_script_is_shown_without_a_font_of_the_viewer() {
    let said = "ő ł ș, Đặng Thị, Ελένη, Наталія, שלום";
    let filled = filled("pdfkit-zelfevaluatie", &[("verslag", text(said))], true);
    assert!(filled.unknown.is_empty(), "{:?}", filled.unknown);
    let Some(fonts) = ask("pdffonts", &[], &filled.bytes, &[]) else { return };
    let fonts = String::from_utf8(fonts).expect("text");
    let ours = fonts.lines().filter(|line| line.contains("Noto"));
    assert!(
        ours.clone().count() >= 1 && ours.clone().all(|line| line.contains("yes yes yes")),
        "{fonts}"
    );
    let words = words(&filled.bytes).expect("the same package");
    for word in ["ő ł ș,", "Đặng Thị,", "Ελένη,", "Наталія,"] {
        assert!(words.contains(word), "{word} in {words}");
    }
}

#[test]
fn what_runs_from_right_to_left_stands_at_the_right_and_is_read_as_it_is_written() {
    let name = "pdfkit-zelfevaluatie";
    let filled = filled(name, &[("verslag", text("שלום עולם"))], true);
    let area = field(&template(name), "verslag").areas[0];
    let half = |x: f32| ink(&filled.bytes, 1, [x, area.y + 1.0, area.width / 2.0 - 2.0, 30.0]);
    let Some(left) = half(area.x + 1.0) else { return };
    assert_eq!(left, 0);
    assert!(half(area.x + area.width / 2.0 + 1.0).is_some_and(|dark| dark > 30));
    let words = words(&filled.bytes).expect("the same package");
    assert!(words.contains("שלום עולם"), "{words}");
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let filled = filled("pdfkit-zelfevaluatie", &[("naam", text("A\u{10ffff}B"))], false);
    assert_eq!(filled.unknown, ['\u{10ffff}']);
}

#[test]
fn a_form_without_drawings_gets_them_for_what_stood_in_it_too() {
    let filled =
        filled("pdfkit-zelfevaluatie", &[("gegevens.straat", text("Kerkstraat 1"))], false);
    assert!(!holds(&filled.bytes, b"NeedAppearances"));
    assert!(holds(&filled.bytes, b"/AS/Off"), "a box says which of its drawings it shows");
    let Some(words) = words(&filled.bytes) else { return };
    assert!(words.contains("Kerkstraat 1") && words.contains("Emma"), "{words}");
    assert!(words.contains("peuter"), "{words}");
}

#[test]
fn the_other_half_of_a_hybrid_form_is_taken_away() {
    assert!(holds(&form("pypdf-hybrid-xfa"), b"/XFA"));
    let filled = filled("pypdf-hybrid-xfa", &[("naam", text("Amina"))], false);
    assert!(!holds(&filled.bytes, b"/XFA"));
}

#[test]
fn a_flat_form_has_no_fields_left_but_those_for_signatures() {
    let flat = filled("qpdf-linearized", &[("naam", text("Amina"))], true);
    assert_eq!(
        inspect(&flat.bytes).expect_err("no form").code(),
        mentormap_fill::ErrorCode::NoFields
    );
    assert!(!holds(&flat.bytes, b"/AcroForm") && !holds(&flat.bytes, b"/Widget"));
    let flat = filled("pypdf-signature-field", &[("naam", text("Amina"))], true);
    assert!(holds(&flat.bytes, b"/AcroForm") && holds(&flat.bytes, b"handtekening"));
    assert!(!holds(&flat.bytes, b"rijksregister"));
}

#[test]
fn ticks_are_seen_in_their_boxes() {
    let name = "pdfkit-zelfevaluatie";
    let area = field(&template(name), "klaar").areas[0];
    let dark = |ticked: bool, flatten: bool| {
        let filled = filled(name, &[("klaar", Value::Checked(ticked))], flatten);
        let inside = [area.x + 2.0, area.y + 2.0, area.width - 4.0, area.height - 4.0];
        ink(&filled.bytes, 1, inside)
    };
    let Some(empty) = dark(false, false) else { return };
    for flatten in [false, true] {
        let ticked = dark(true, flatten).expect("the same program");
        assert!(ticked > empty + 5, "flat {flatten}: {ticked} dark points against {empty}");
    }
}

#[test]
fn a_tick_that_needs_a_font_of_the_viewer_is_drawn_anew() {
    let ticked = filled("pymupdf-weekverslag", &[("klaar", Value::Checked(true))], false);
    let Some(words) = words(&ticked.bytes) else { return };
    assert!(!words.contains('3'), "a tick is no letter: {words}");
    let area = field(&template("pymupdf-weekverslag"), "klaar").areas[0];
    let inside = [area.x + 2.0, area.y + 2.0, area.width - 4.0, area.height - 4.0];
    assert!(ink(&ticked.bytes, 1, inside).is_some_and(|dark| dark > 10));
}

#[test]
fn a_tagged_form_made_flat_still_says_what_stands_in_it() {
    let values = [("naam", text("Amina El Idrissi"))];
    let flat = filled("libreoffice-tagged", &values, true);
    let Some(tree) = ask("pdfinfo", &["-struct-text"], &flat.bytes, &[]) else { return };
    let tree = String::from_utf8_lossy(&tree).into_owned();
    assert!(tree.contains("Amina El Idrissi"), "{tree}");
}

#[test]
fn text_is_seen_in_its_place_on_pages_of_every_turn() {
    for (name, page, place) in
        [("qpdf-linearized", 2, "opmerking"), ("pdf-lib-eindbeoordeling", 1, "rand.tekst")]
    {
        let area = field(&template(name), place).areas[0];
        let inside = [area.x + 2.0, area.y + 2.0, area.width - 4.0, area.height - 4.0];
        let dark = |said: &str, flatten| {
            ink(&filled(name, &[(place, text(said))], flatten).bytes, page, inside)
        };
        let Some(empty) = dark("", false) else { return };
        for flatten in [false, true] {
            let written = dark("Stage in de opvang", flatten).expect("the same program");
            assert!(written > empty + 50, "{name} flat {flatten}: {written} against {empty}");
        }
    }
}

#[test]
fn the_rest_of_the_file_stays() {
    let filled = filled("libreoffice-tagged", &[("naam", text("Amina"))], false);
    for kept in [&b"/StructTreeRoot"[..], b"/MarkInfo", b"/Lang", b"/Info"] {
        assert!(holds(&filled.bytes, kept), "{}", String::from_utf8_lossy(kept));
    }
    let Some(words) = words(&filled.bytes) else { return };
    assert!(words.contains("Herkansing"), "{words}");
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// How many dark points a part of a page has at 72 to the inch; none without pdftoppm.
fn ink(pdf: &[u8], page: u32, [x, y, width, height]: [f32; 4]) -> Option<usize> {
    let page = page.to_string();
    let box_of = [x, y, width, height].map(|n| (n.round() as i32).to_string());
    let [x, y, w, h] = box_of.each_ref().map(String::as_str);
    let args = ["-r", "72", "-gray", "-f", &page, "-l", &page, "-x", x, "-y", y, "-W", w, "-H", h];
    let image = ask("pdftoppm", &args, pdf, &[])?;
    // After the head of the picture, which ends in its depth and one line end.
    let body = image.windows(5).position(|w| w == b"\n255\n").expect("a picture") + 5;
    Some(image[body..].iter().filter(|point| **point < 128).count())
}
