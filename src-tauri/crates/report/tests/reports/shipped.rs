//! Every form that ships gives a sound PDF, full or empty.

use mentormap_domain::{evaluation::Moment, text::Lang};
use mentormap_i18n::Messages;
use mentormap_report::{Fonts, Meta, ReportInput, build, lay_out, render, to_pdf};
use proptest::prelude::*;

use crate::{
    file::{ask, write},
    fixture::{SHIPPED, bare, full},
};

fn pdf(input: &ReportInput) -> Vec<u8> {
    render(input, &Messages::new("nl"), Fonts::shipped()).unwrap()
}

#[test]
fn every_form_gives_a_file_that_others_find_sound() {
    for (programme, form) in SHIPPED {
        for (kind, input) in [("full", full(programme, form)), ("bare", bare(programme, form))] {
            let bytes = pdf(&input);
            assert!(bytes.len() < 90_000, "{form} {kind}: {} bytes", bytes.len());
            let file = write(&format!("{form}-{kind}"), &bytes);
            ask("qpdf", &["--check"], &file, &[]);
            if let Some(fonts) = ask("pdffonts", &[], &file, &[]) {
                let rows: Vec<&str> = fonts.lines().skip(2).collect();
                assert!(rows.len() >= 2, "{fonts}");
                // Embedded, cut down, with the text of each glyph.
                assert!(rows.iter().all(|row| row.contains("yes yes yes")), "{fonts}");
            }
        }
    }
}

#[test]
fn the_text_of_a_file_can_be_copied() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    input.intern.name = "Nguyễn Thị Ánh Έλλη Жанна ﬁ 漢".into();
    input.site.as_mut().unwrap().name = "Office Afﬁche Øst".into();
    let file = write("copied", &pdf(&input));
    let Some(text) = ask("pdftotext", &["-layout"], &file, &["-"]) else { return };
    for said in [
        "Eindevaluatie van Nguyễn Thị Ánh Έλλη Жанна ﬁ 漢",
        "Office Afﬁche Øst, Kerkstraat 12, 3500 Hasselt",
        "14 september – 18 december 2026",
        "Opgemaakt op 18 december 2026",
        "pagina 1 van",
        "afgeleid · 3 van 3",
        "door de mentor bepaald",
        "Verwacht gedrag:",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let input = full("kinderbegeleider", "kinderbegeleider-rubric");
    let first = pdf(&input);
    assert_eq!(first, pdf(&input));
    let other = std::thread::spawn(move || pdf(&input)).join().unwrap();
    assert_eq!(first, other);
}

#[test]
fn every_moment_and_language_gives_a_report() {
    for (programme, form) in SHIPPED {
        for moment in [Moment::Interim, Moment::Final] {
            for lang in Lang::ALL {
                let input = ReportInput { moment, lang, ..full(programme, form) };
                let report = build(&input, &Messages::new(lang.code()));
                let pages = lay_out(&report, Fonts::shipped());
                assert!(pages.missing.is_empty(), "{form} {lang:?}: {:?}", pages.missing);
                let said = format!("{report:?}");
                assert!(!said.contains("\"report-"), "a fixed text is missing: {form} {lang:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_name_can_be_written(name in any::<String>(), remark in any::<String>()) {
        let mut input = full("kinderbegeleider", "kinderbegeleider-clusters");
        input.intern.name = name;
        for evaluation in &mut input.evaluations {
            evaluation.evaluation.conclusion = remark.clone();
        }
        let report = build(&input, &Messages::new("nl"));
        let pages = lay_out(&report, Fonts::shipped());
        let meta = Meta::of(&report, input.date);
        prop_assert!(to_pdf(&pages, Fonts::shipped(), &meta).is_ok());
    }
}
