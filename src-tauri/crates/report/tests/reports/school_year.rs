//! A school year in figures: a drawing with its figures, and nothing of what is held back.

use mentormap_domain::text::Lang;
use mentormap_i18n::Messages;
use mentormap_report::{
    Amounts, Fonts, Levels, PaperInput, Report, SchoolYearInput, lay_out,
    layout::{Item, Tag},
    print, school_year_paper,
};

use crate::{
    file::{ask, write},
    fixture::day,
    read::reading,
};

fn levels(placements: u32, counts: Option<[u32; 4]>) -> Levels {
    Levels { placements, counts }
}

fn amounts(placements: u32, judged: u32) -> Amounts {
    Amounts { placements, minutes: placements * 6010, judged }
}

/// Two years, three schools of which one is told.
fn year() -> SchoolYearInput {
    let clusters = ["1. Werkhouding", "2. Omgaan met kinderen", "12. Samenwerken met ouders"];
    let all = [levels(7, Some([1, 5, 12, 3])), levels(7, Some([0, 2, 30, 3])), levels(1, None)];
    SchoolYearInput {
        year: 2026,
        least: 3,
        levels: ["nog niet", "met hulp", "zelfstandig", "voorbeeld"].map(str::to_owned).into(),
        all: amounts(11, 7),
        schools: vec![
            ("CVO Noord".into(), amounts(2, 1)),
            ("Hogeschool De Linde".into(), amounts(7, 5)),
            ("Sint-Jozef".into(), amounts(2, 1)),
        ],
        clusters: clusters.map(str::to_owned).into_iter().zip(all).collect(),
        by_school: vec![
            vec![levels(1, None); 3],
            vec![levels(5, Some([0, 4, 9, 2])), levels(5, Some([0, 1, 22, 2])), levels(0, None)],
            vec![levels(1, None), levels(1, None), levels(1, None)],
        ],
        growth: vec![
            (
                2025,
                amounts(6, 4),
                vec![levels(4, Some([2, 6, 4, 0])), levels(2, None), levels(0, None)],
            ),
            (2026, amounts(11, 7), all.into()),
        ],
    }
}

fn paper(year: &SchoolYearInput, lang: Lang) -> Report {
    let input =
        PaperInput { site: None, about: None, lang, date: day(11, 22), signatures: Vec::new() };
    school_year_paper(&input, year, &Messages::new(lang.code()))
}

fn said(report: &Report) -> String {
    let pages = lay_out(report, Fonts::shipped());
    assert!(pages.missing.is_empty(), "{:?}", pages.missing);
    reading(&pages).into_iter().map(|(_, text)| text + "\n").collect()
}

#[test]
fn amounts_levels_and_growth_stand_on_it() {
    let text = said(&paper(&year(), Lang::Nl));
    for word in
        ["2026-2027", "Hogeschool De Linde", "Alle scholen", "1101:50", "2. Omgaan met kinderen"]
    {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(text.contains("Niveaus: Hogeschool De Linde"));
    assert!(!text.contains("Niveaus: CVO Noord"), "one placement is not told");
    assert!(text.contains("te weinig stages om te tonen"));
    assert!(text.contains("Niveaus over de jaren: 1. Werkhouding"));
    assert!(!text.contains("Niveaus over de jaren: 2."), "one year shows no growth");
}

#[test]
fn every_drawing_is_said_in_words_and_has_its_figures_in_a_table() {
    let pages = lay_out(&paper(&year(), Lang::Nl), Fonts::shipped());
    let figures: Vec<_> = pages.nodes.iter().filter(|node| node.tag == Tag::Figure).collect();
    let tables = pages.nodes.iter().filter(|node| node.tag == Tag::Table).count();
    assert_eq!(figures.len(), 4);
    assert_eq!(tables, figures.len() + 1);
    for figure in figures {
        assert!(figure.alt.as_ref().is_some_and(|alt| alt.contains(':')));
    }
    let alt = pages.nodes.iter().find_map(|node| node.alt.as_ref()).expect("a drawing");
    assert!(alt.contains("1. Werkhouding: Stages 7, Niveau 1 1, Niveau 2 5"), "{alt}");
    assert!(alt.contains("12. Samenwerken met ouders: te weinig stages om te tonen."), "{alt}");
}

#[test]
fn the_parts_of_a_bar_fill_it_and_differ_without_colour() {
    let pages = lay_out(&paper(&year(), Lang::Nl), Fonts::shipped());
    let mut grounds = std::collections::BTreeSet::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        if let Item::Rect(rect) = item
            && let (Some(fill), Some(_), Some(_)) = (rect.fill, rect.stroke, rect.node)
        {
            let grey = serde_json::to_string(&fill).expect("a colour");
            grounds.insert(grey);
        }
    }
    assert_eq!(grounds.len(), 4, "{grounds:?}");
}

#[test]
fn it_is_a_file_that_others_read_in_each_language() {
    for lang in [Lang::Nl, Lang::En] {
        let report = paper(&year(), lang);
        let bytes = print(&report, day(11, 22), Fonts::shipped()).unwrap();
        let path = write(&format!("school-year-{}", lang.code()), &bytes);
        let _ = ask("qpdf", &["--check"], &path, &[]);
    }
    let bare = SchoolYearInput { year: 2026, least: 3, ..SchoolYearInput::default() };
    let bytes = print(&paper(&bare, Lang::Nl), day(11, 22), Fonts::shipped()).unwrap();
    write("school-year-bare", &bytes);
}

/// More clusters than a page holds break between two bars, with the heading repeated.
#[test]
fn a_long_drawing_goes_on_on_the_next_page() {
    let mut long = year();
    long.clusters = (1..90)
        .map(|n| (format!("{n}. Cluster met een naam"), levels(3, Some([1, 1, 1, 0]))))
        .collect();
    long.by_school.clear();
    long.growth.clear();
    let report = paper(&long, Lang::Nl);
    let text = said(&report);
    for n in 1..90 {
        assert!(text.contains(&format!("{n}. Cluster met een naam")), "{n}");
    }
    let bytes = print(&report, day(11, 22), Fonts::shipped()).unwrap();
    write("school-year-long", &bytes);
}
