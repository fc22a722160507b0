//! The drawing of a field, read back glyph by glyph from the file.

use mentormap_fill::Values;
use proptest::prelude::*;

use crate::support::{form, squeezed, text, try_fill, words};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// The form has one field on its page and nothing else written there.
    #[test]
    fn field_and_pages_after_it_hold_every_letter_in_order(
        said in "([a-zA-Zéőłș]{1,14} ){0,900}[a-z]{1,40}",
    ) {
        let values = Values::from([("opmerking".to_owned(), text(&said))]);
        let filled = try_fill(&form("qpdf-linearized"), &values, true).expect("filled in");
        let rest = filled.overflow.first().map_or(String::new(), |rest| squeezed(&rest.rest));
        let whole = squeezed(&said);
        prop_assert!(whole.ends_with(&rest));
        let Some(read) = words(&filled.bytes) else { return Ok(()) };
        let mut pages = read.split('\u{c}').skip(1);
        let field = squeezed(pages.next().unwrap_or_default());
        let shown = &whole[..whole.len() - rest.len()];
        let field = field.replace("Opmerkingen(gedraaidblad)", "");
        let field = field.split('→').next().unwrap_or_default().to_owned();
        prop_assert_eq!(&field, shown);
        let after = squeezed(&pages.collect::<String>());
        let body: String = after.split("Vervolgvan:Opmerkingen").skip(1).collect();
        let furniture = ["Stageverslag", "Vervolgbladen"];
        let body = furniture.iter().fold(body, |body, part| body.replace(part, ""));
        let body = strip_numbers(&body);
        prop_assert_eq!(body, rest);
    }
}

/// Without 'vervolgblad 1 van 2' at the foot of pages.
fn strip_numbers(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(at) = text.find("vervolgblad") {
        let tail = &text[at + "vervolgblad".len()..];
        let length = tail.len() - tail.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let after = tail[length..].strip_prefix("van").unwrap_or(&tail[length..]);
        let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
        text = format!("{}{after}", &text[..at]);
    }
    text
}
