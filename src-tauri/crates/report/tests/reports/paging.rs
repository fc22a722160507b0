//! Whatever is said stands on a page once, in order, inside the margins.

use mentormap_report::{
    Fonts, Pages, Report, lay_out,
    layout::{Item, Tag},
    model::{Block, Cell, Column, Letterhead, Points, Prose, Row, Signatures, Signer, Span, Table},
};
use proptest::prelude::*;

use crate::read::{reading, runs, squeezed, walk};

pub fn report(blocks: Vec<Block>) -> Report {
    Report {
        lang: "nl".into(),
        accent: "#0B5F66".into(),
        letterhead: Letterhead { name: "School".into(), ..Letterhead::default() },
        title: "Titel".into(),
        subtitle: "Ondertitel".into(),
        running: ("links".into(), "rechts".into()),
        footer: "voet".into(),
        page_of: "pagina {page} van {pages}".into(),
        blocks,
        places: Vec::new(),
    }
}

fn table(rows: &[Vec<String>]) -> Block {
    let column = |heading: &str, share| Column { heading: heading.into(), share };
    let cells = |row: &Vec<String>| row.iter().map(|t| Cell::of(Span::plain(t.as_str()))).collect();
    Block::Table(Table {
        title: "Tabel".into(),
        columns: vec![column("een", 0.2), column("twee", 0.5), column("drie", 0.3)],
        rows: rows.iter().map(|row| Row { cells: cells(row), anchor: "x:1".into() }).collect(),
        ..Table::default()
    })
}

/// A text of so many lines.
fn lines(count: usize) -> Block {
    let lines: Vec<String> = (1..=count).map(|line| format!("regel {line}")).collect();
    let text = Cell::of(Span::plain(lines.join("\n")));
    Block::Prose(Prose { text, ..Prose::default() })
}

/// Text from a few words to several pages, from any script.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé ,.]{0,60}",
        2 => "\\PC{0,40}",
        2 => "([a-z]{1,12} ){0,120}",
        1 => "[a-z]{0,300}",
        1 => "(regel\\n){0,150}",
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(text(), 3), 0..25)
}

/// The text of paragraphs in reading order, without the letterhead.
fn paragraphs(pages: &Pages) -> String {
    let head = ["School", "Ondertitel"];
    let all = reading(pages).into_iter();
    all.filter(|(tag, text)| *tag == Tag::P && !head.contains(&text.as_str()))
        .map(|(_, text)| squeezed(&text))
        .collect()
}

fn check_sound(pages: &Pages) {
    let mut nodes = Vec::new();
    walk(pages, 0, &mut nodes);
    let mut sorted = nodes.clone();
    sorted.sort_unstable();
    let all: Vec<u32> = (0..pages.nodes.len() as u32).collect();
    assert_eq!(sorted, all, "every node hangs in the tree once");
    let place = |node| nodes.iter().position(|n| *n == node).unwrap();
    for (page, run) in runs(pages) {
        let edge = run.y < 75.0 || run.y > 790.0;
        assert!(run.node.is_some() || edge || page > 0, "furniture is not on the first page");
        if run.node.is_some() {
            assert!(run.y > 40.0 && run.y < 790.0, "{:?} at {} on page {page}", run.text, run.y);
        }
        assert!(run.node.is_none_or(|n| place(n) > 0), "text hangs under the document");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_table_loses_no_row_and_no_character(rows in rows()) {
        let pages = lay_out(&report(vec![table(&rows)]), Fonts::shipped());
        check_sound(&pages);
        let said: String = rows.iter().flatten().map(|text| squeezed(text)).collect();
        prop_assert_eq!(paragraphs(&pages), said);
    }

    #[test]
    fn prose_and_lists_lose_nothing(texts in prop::collection::vec(text(), 1..6)) {
        let paras: Vec<Vec<Span>> = texts.iter().map(|t| vec![Span::plain(t.as_str())]).collect();
        let blocks = vec![
            Block::Prose(Prose {
                text: Cell { paras: paras.clone(), ..Cell::default() },
                ..Prose::default()
            }),
            Block::Points(Points { title: "Een".into(), points: paras.clone(), anchor: String::new() }),
            Block::Points(Points { title: "Twee".into(), points: paras, anchor: String::new() }),
        ];
        let pages = lay_out(&report(blocks), Fonts::shipped());
        check_sound(&pages);
        let said: String = texts.iter().map(|text| squeezed(text)).collect();
        prop_assert_eq!(paragraphs(&pages), said.clone());
        let lists = reading(&pages).into_iter().filter(|(tag, _)| *tag == Tag::LBody);
        let found: String = lists.map(|(_, text)| squeezed(&text)).collect();
        prop_assert_eq!(found, said.repeat(2));
    }
}

#[test]
fn a_table_repeats_its_heading_on_every_page() {
    let row: Vec<String> = ["1", "een rij", "iets"].map(Into::into).to_vec();
    let pages = lay_out(&report(vec![table(&vec![row; 90])]), Fonts::shipped());
    assert!(pages.pages.len() > 2);
    for (index, page) in pages.pages.iter().enumerate() {
        let heads: Vec<_> = page
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(run) if run.text == "twee" => Some(run.node.is_some()),
                _ => None,
            })
            .collect();
        // Read once, on the first page; furniture after that.
        assert_eq!(heads, [index == 0], "page {index}");
        assert!(page.areas.iter().all(|area| area.name == "x:1"));
    }
}

#[test]
fn a_title_never_stands_alone_at_the_foot() {
    let row: Vec<String> = ["1", "een rij", "iets"].map(Into::into).to_vec();
    for rows in 1..60 {
        let blocks = vec![table(&vec![row.clone(); rows]), table(&vec![row.clone(); 3])];
        let pages = lay_out(&report(blocks), Fonts::shipped());
        for page in &pages.pages {
            let last = page.items.iter().filter_map(|item| match item {
                Item::Text(run) if run.node.is_some() => Some((run.y, run.text.as_str())),
                _ => None,
            });
            let (_, text) = last.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
            assert!(!["Tabel", "een", "twee", "drie"].contains(&text), "{rows} rows: {text}");
        }
    }
}

#[test]
fn no_row_stands_alone_beside_a_turn_of_the_page() {
    let row: Vec<String> = ["1", "een rij", "iets"].map(Into::into).to_vec();
    for rows in 2..60 {
        for before in 0..40 {
            let pages = lay_out(
                &report(vec![lines(before), table(&vec![row.clone(); rows])]),
                Fonts::shipped(),
            );
            let counts: Vec<usize> = pages.pages.iter().map(|page| page.areas.len()).collect();
            assert!(!counts.contains(&1), "{before} lines, {rows} rows: {counts:?}");
        }
    }
}

#[test]
fn signatures_stand_with_the_end_of_what_is_signed() {
    let signer = |role: &str| Signer { role: role.into(), name: "Naam".into(), signed: None };
    let signers = ["een", "twee", "drie", "vier"].map(signer).to_vec();
    for before in 1..80 {
        let signatures = Signatures {
            title: "Tekenen".into(),
            signers: signers.clone(),
            ..Signatures::default()
        };
        let pages =
            lay_out(&report(vec![lines(before), Block::Signatures(signatures)]), Fonts::shipped());
        let page_of = |text: &str| runs(&pages).find(|(_, run)| run.text == text).unwrap().0;
        assert_eq!(page_of("Tekenen"), page_of(&format!("regel {before}")), "{before} lines");
        assert_eq!(page_of("Tekenen"), page_of("vier"), "{before} lines");
    }
}

#[test]
fn rows_of_any_height_stay_under_their_title() {
    for lines in 1..60 {
        let tall = |_| vec!["1".to_owned(), "regel\n".repeat(lines), "iets".to_owned()];
        let rows: Vec<Vec<String>> = (0..3).map(tall).collect();
        let pages = lay_out(&report(vec![table(&rows)]), Fonts::shipped());
        let page_of = |text: &str| runs(&pages).find(|(_, run)| run.text == text).unwrap().0;
        assert_eq!(page_of("Tabel"), page_of("regel"), "{lines} lines");
    }
}

#[test]
fn characters_without_a_font_are_drawn_and_named() {
    let prose = Prose {
        text: Cell::of(Span::plain("Nguyễn Thị Ánh, Έλλη, Жанна, עדי, علي, ✓ 🦖 漢 ก")),
        ..Prose::default()
    };
    let pages = lay_out(&report(vec![Block::Prose(prose)]), Fonts::shipped());
    assert_eq!(pages.missing, ['ก', '漢']);
    let boxes = runs(&pages).flat_map(|(_, run)| run.glyphs.iter()).filter(|glyph| glyph.id == 0);
    assert_eq!(boxes.filter(|glyph| glyph.advance > 0.0).count(), 2);
}
