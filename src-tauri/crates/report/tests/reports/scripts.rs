//! Names and texts in any script: chosen fonts, direction, joined letters, and what is copied out
//! of the file.

use std::fs;

use mentormap_report::{
    Fonts, Pages,
    layout::{Item, TextRun},
    model::{Block, Cell, Prose, Report, Span},
};
use ttf_parser::Face;

use crate::{
    file::{ask, write},
    fixture::{assets, day, full},
    paging::report,
    read::runs,
};

fn pages(text: &str) -> Pages {
    mentormap_report::lay_out(&said(text), Fonts::shipped())
}

fn said(text: &str) -> Report {
    let text = Cell::of(Span::plain(text));
    report(vec![Block::Prose(Prose { text, ..Prose::default() })])
}

/// The runs of the text alone, without what surrounds it.
fn body(pages: &Pages) -> Vec<&TextRun> {
    let prose = pages.nodes.len() as u32 - 1;
    runs(pages).map(|(_, run)| run).filter(|run| run.node == Some(prose)).collect()
}

/// What a reader of the file copies out of it.
fn copied(name: &str, report: &Report) -> Option<String> {
    let pdf = mentormap_report::print(report, day(12, 18), Fonts::shipped()).unwrap();
    ask("pdftotext", &["-layout"], &write(name, &pdf), &["-"])
}

#[test]
fn each_script_has_its_font_and_direction() {
    let text = "Nguyễn Ωμέγα Жанна שלום سلام ✓ 🙂 end";
    let pages = pages(text);
    assert!(pages.missing.is_empty());
    let rows = body(&pages).into_iter().map(|run| {
        let way = if run.rtl { "from the right" } else { "from the left" };
        format!("{}: {} {way}", run.text.trim(), pages.fonts[usize::from(run.font)].family)
    });
    let rows: Vec<String> = rows.filter(|row| !row.starts_with(':')).collect();
    let expected = [
        "Nguyễn: Noto Sans from the left",
        "Ωμέγα: Noto Sans from the left",
        "Жанна: Noto Sans from the left",
        "שלום: Noto Sans Hebrew from the right",
        "سلام: Noto Sans Arabic from the right",
        "✓: DejaVu Sans from the left",
        "🙂: Noto Emoji from the left",
        "end: Noto Sans from the left",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn letters_of_arabic_join() {
    let data = fs::read(assets().join("fonts/NotoSansArabic-Regular.ttf")).unwrap();
    let face = Face::parse(&data, 0).unwrap();
    let name = "ليلى";
    let alone: Vec<u16> = name.chars().rev().map(|c| face.glyph_index(c).unwrap().0).collect();
    let pages = pages(name);
    let run = body(&pages)[0];
    let drawn: Vec<u16> = run.glyphs.iter().map(|glyph| glyph.id).filter(|id| *id != 0).collect();
    assert!(!drawn.is_empty() && drawn.iter().all(|glyph| !alone.contains(glyph)), "{drawn:?}");
    // Lam and alef become one sign, which stands for both.
    let joined = self::pages("لا");
    assert_eq!(body(&joined)[0].glyphs.len(), 1);
    assert_eq!(body(&joined)[0].glyphs[0].range, 0.."لا".len());
}

#[test]
fn what_runs_from_right_to_left_stands_so() {
    let pages = pages("שלום");
    let run = body(&pages)[0];
    assert!(run.rtl);
    assert!(run.glyphs.is_sorted_by_key(|glyph| glyph.x), "from left to right on paper");
    let first = run.glyphs.last().unwrap();
    assert_eq!(run.text.get(first.range.clone()), Some("ש"), "the first letter stands rightmost");
}

#[test]
fn a_date_behind_a_name_stays_behind_it() {
    for name in ["علي", "דוד"] {
        let text = format!("Gesprek met {name}, 12/10 (3 uur)");
        let pages = pages(&text);
        let at =
            |part: &str| body(&pages).into_iter().find(|run| run.text.contains(part)).unwrap().x;
        assert!(at("Gesprek") < at(name) && at(name) < at("12/10"), "{text}");
        let read: String = body(&pages).iter().map(|run| run.text.as_str()).collect();
        assert_eq!(read, text, "no mark is left in the text");
    }
}

#[test]
fn a_paragraph_from_right_to_left_begins_at_the_right() {
    let long = "تطورت زينب كثيرا خلال هذه الفترة وأصبحت زميلة يمكن الاعتماد عليها في المجموعة. ";
    let pages = pages(&long.repeat(4));
    let (mut rows, mut ends) = (Vec::new(), Vec::new());
    for run in body(&pages) {
        if rows.last() != Some(&run.y) {
            rows.push(run.y);
            ends.push(f32::MIN);
        }
        let end = ends.last_mut().unwrap();
        *end = run.x.max(*end - run.width) + run.width;
    }
    assert!(rows.len() > 2);
    let edges = ends.iter().map(|end| (end - ends[0]).abs());
    assert!(edges.clone().all(|off| off < 4.0), "{ends:?}");
}

#[test]
fn an_emoji_is_one_plain_sign() {
    for emoji in ["😀", "👍🏽", "❤️", "🇧🇪", "🦖"] {
        let pages = pages(&format!("Goed {emoji}!"));
        assert!(pages.missing.is_empty(), "{emoji}: {:?}", pages.missing);
        let drawn: Vec<&TextRun> = body(&pages)
            .into_iter()
            .filter(|run| run.text.contains(|c| emoji.contains(c)))
            .collect();
        let signs =
            drawn.iter().flat_map(|run| run.glyphs.iter()).filter(|glyph| glyph.advance > 0.0);
        assert_eq!(signs.count(), 1, "{emoji}: {drawn:?}");
    }
}

#[test]
fn text_of_any_script_is_copied_as_it_was_typed() {
    let texts = [
        ("latin", "Nguyễn Thị Ánh, Łukasz Dvořák, Þóra Ğül"),
        ("greek-cyrillic", "Ελένη Παπαδοπούλου, Жанна Щукіна"),
        ("hebrew", "שלום דוד"),
        ("arabic", "زينب الأحمد"),
        ("emoji", "Mooi 🙂 ✓"),
    ];
    for (name, text) in texts {
        let Some(found) = copied(&format!("script-{name}"), &said(text)) else { return };
        assert!(found.contains(text), "{text} in {found}");
    }
}

#[test]
fn a_report_of_mixed_names_reads_in_order() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    input.intern.name = "زينب الأحمد".into();
    input.mentors[0].name = "דוד לוי".into();
    input.site.as_mut().unwrap().name = "Ясли Ромашка 🌼".into();
    let report = mentormap_report::build(&input, &mentormap_i18n::Messages::new("nl"));
    let Some(found) = copied("script-mixed", &report) else { return };
    for said in ["Eindevaluatie van", "زينب الأحمد", "דוד לוי", "Ясли Ромашка 🌼"]
    {
        assert!(found.contains(said), "{said} in {found}");
    }
}

#[test]
fn a_sign_without_a_font_is_drawn_as_a_box_and_listed() {
    let pages = pages("ก ب 漢");
    assert_eq!(pages.missing, ['ก', '漢']);
    assert!(pages.pages[0].items.iter().any(|item| matches!(item, Item::Text(run) if run.rtl)));
}
