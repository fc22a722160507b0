//! What does not fit goes on pages at the end, and nothing is lost on the way.

use mentormap_fill::Value;
use proptest::prelude::*;

use crate::support::{ask, filled, form, squeezed, text, try_fill, words};

/// A text in which every word tells its place.
fn long(words: usize) -> String {
    (0..words).map(|word| format!("woord{word} ")).collect::<String>().trim_end().to_owned()
}

#[test]
fn a_short_text_leaves_no_page() {
    let filled = filled("libreoffice-stagefiche", &[("verslag", text("Kort."))], false);
    assert!(filled.overflow.is_empty());
    assert_eq!(pages(&filled.bytes).unwrap_or(2), 2);
}

#[test]
fn the_field_says_where_it_goes_on_and_the_page_says_what_of() {
    for flatten in [false, true] {
        let said = long(900);
        let filled = filled("libreoffice-stagefiche", &[("verslag", text(&said))], flatten);
        let [rest] = filled.overflow.as_slice() else { panic!("one rest") };
        assert_eq!((rest.field.as_str(), rest.label.as_str()), ("verslag", "verslag"));
        assert!(said.ends_with(&rest.rest));
        let Some(words) = words(&filled.bytes) else { return };
        assert!(words.contains("→ vervolgblad 1"), "{words}");
        assert!(words.contains("Vervolg van: verslag"), "{words}");
        for word in said.split(' ') {
            assert!(words.contains(word), "{word} is lost");
        }
    }
}

#[test]
fn one_line_goes_on_as_well_and_so_does_a_row_of_boxes() {
    let said = long(80);
    let values = [("stagiair.naam", text(&said)), ("code", text("123456789"))];
    let filled = filled("pdf-lib-eindbeoordeling", &values, false);
    let rest = |name: &str| {
        let found = filled.overflow.iter().find(|rest| rest.field == name);
        found.expect("a rest").rest.clone()
    };
    assert!(said.ends_with(&rest("stagiair.naam")));
    assert_eq!(rest("code"), "6789", "the last box holds the mark");
    let Some(words) = words(&filled.bytes) else { return };
    assert!(said.split(' ').all(|word| words.contains(word)), "{words}");
}

#[test]
fn chosen_options_that_the_list_has_no_room_for_are_shown_in_their_place() {
    let filled =
        filled("pymupdf-weekverslag", &[("taken", Value::Option("Maaltijd".into()))], false);
    assert!(filled.overflow.is_empty());
    let Some(words) = words(&filled.bytes) else { return };
    assert!(words.contains("Maaltijd") && !words.contains("Onthaal"), "{words}");
}

#[test]
fn pages_of_a_tagged_form_are_tagged_too() {
    let filled = filled("libreoffice-tagged", &[("verslag", text(&long(900)))], false);
    let Some(tree) = ask("pdfinfo", &["-struct-text"], &filled.bytes, &[]) else { return };
    let tree = String::from_utf8_lossy(&tree).into_owned();
    assert!(tree.contains("Herkansing"), "{tree}");
    assert!(tree.contains("Vervolg van: verslag") && tree.contains("woord899"), "{tree}");
}

fn pages(pdf: &[u8]) -> Option<usize> {
    let info = String::from_utf8(ask("pdfinfo", &[], pdf, &[])?).expect("text");
    let line = info.lines().find(|line| line.starts_with("Pages:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_stands_in_the_field_and_after_it_is_the_whole_text(
        said in "([a-zA-Zéőłșđё,.-]{1,24}[ \n]{1,2}){0,400}[a-z]{0,200}",
        field in prop::sample::select(vec!["stagiair.naam", "beoordeling.tekst", "rand.tekst", "code"]),
    ) {
        let bytes = form("pdf-lib-eindbeoordeling");
        let values = [(field.to_owned(), text(&said))].into();
        let filled = try_fill(&bytes, &values, true).expect("filled in");
        let rest = filled.overflow.first().map_or("", |rest| rest.rest.as_str());
        let whole = squeezed(&said);
        prop_assert!(whole.ends_with(&squeezed(rest)));
        prop_assert!(filled.overflow.is_empty() || !rest.is_empty());
    }
}
