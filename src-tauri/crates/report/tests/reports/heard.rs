//! What a page shows by lines and frames alone, in words for who hears it; and the language of
//! what somebody wrote in another one.

use lopdf::{Dictionary, Document, Object};
use mentormap_domain::text::Lang;
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, ReportInput, build, lay_out,
    layout::Tag,
    model::{Block, Underline},
    render,
};

use crate::{
    file::{ask, write},
    fixture::full,
    read::{reading, runs, squeezed},
};

fn rubric() -> ReportInput {
    full("kinderbegeleider", "kinderbegeleider-rubric")
}

/// The elements of a file that are pieces of a paragraph.
fn spans(pdf: &[u8]) -> Vec<Dictionary> {
    let file = Document::load_mem(pdf).unwrap();
    let of = |object: &Object| object.as_dict().ok().cloned();
    let span = |element: &Dictionary| {
        element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Span")
    };
    file.objects.values().filter_map(of).filter(span).collect()
}

fn text(element: &Dictionary, key: &[u8]) -> Option<String> {
    element.get(key).ok().map(|text| lopdf::decode_text_string(text).unwrap())
}

#[test]
fn the_moment_of_an_underline_is_heard_after_the_behaviour() {
    let pdf = render(&rubric(), &Messages::new("nl"), Fonts::shipped()).unwrap();
    let file = write("heard", &pdf);
    let Some(said) = ask("pdftotext", &["-raw"], &file, &["-"]) else { return };
    let said = squeezed(&said);
    for moment in ["(gezienhalfweg)", "(gezienopheteinde)", "(gezienhalfwegenopheteinde)"] {
        assert!(said.contains(moment), "{moment}");
    }
}

#[test]
fn every_underlined_behaviour_of_the_pages_is_heard_and_no_other() {
    let report = build(&rubric(), &Messages::new("nl"));
    let pages = lay_out(&report, Fonts::shipped());
    let said: Vec<&str> =
        runs(&pages).map(|(_, run)| run.said.trim()).filter(|said| !said.is_empty()).collect();
    let rubrics = report.blocks.iter().filter_map(|block| match block {
        Block::Rubric(rubric) => Some(&rubric.clusters),
        _ => None,
    });
    let cells = rubrics.flatten().flat_map(|cluster| &cluster.rows).flat_map(|row| &row.cells);
    let marked = cells.flatten().filter(|span| span.underline != Underline::default()).count();
    assert_eq!(said.len(), marked);
    for moment in ["(gezien halfweg)", "(gezien op het einde)", "(gezien halfweg en op het einde)"]
    {
        assert!(said.contains(&moment), "{moment}");
    }
}

#[test]
fn the_level_that_counts_is_read() {
    let pdf = render(&rubric(), &Messages::new("nl"), Fonts::shipped()).unwrap();
    let file = write("heard-structure", &pdf);
    let Some(said) = ask("pdfinfo", &["-struct-text"], &file, &[]) else { return };
    for word in ["\"halfweg\"", "\"einde\"", "\"halfweg + einde\""] {
        assert!(said.contains(word), "{word}");
    }
}

#[test]
fn a_mark_of_the_moment_is_read_before_what_it_frames() {
    let pages = lay_out(&build(&rubric(), &Messages::new("nl")), Fonts::shipped());
    let tags = reading(&pages);
    let at = tags.iter().position(|(_, text)| text == "halfweg + einde" || text == "einde");
    let at = at.unwrap();
    assert_eq!(tags[at].0, Tag::P);
}

#[test]
fn what_the_site_wrote_in_its_own_language_says_which() {
    let mut input = ReportInput { lang: Lang::En, ..rubric() };
    let english = render(&input, &Messages::new("en"), Fonts::shipped()).unwrap();
    let lang = |span: &Dictionary| text(span, b"Lang");
    let dutch = spans(&english).iter().filter(|span| lang(span).as_deref() == Some("nl")).count();
    assert!(dutch > 20, "observations, points and the conclusion: {dutch}");
    input.written = Lang::En;
    let own = render(&input, &Messages::new("en"), Fonts::shipped()).unwrap();
    assert!(spans(&own).iter().all(|span| lang(span).is_none()));
}

#[test]
fn a_text_that_the_form_lacks_in_the_language_says_which_it_is_in() {
    let mut input = ReportInput { lang: Lang::En, written: Lang::En, ..rubric() };
    for module in &mut input.uniform.modules {
        for indicator in module.clusters.iter_mut().flat_map(|cluster| &mut cluster.indicators) {
            for behaviour in indicator.levels.iter_mut().flatten() {
                behaviour.text.0.remove(&Lang::En);
            }
        }
    }
    let pdf = render(&input, &Messages::new("en"), Fonts::shipped()).unwrap();
    let dutch = |span: &&Dictionary| text(span, b"Lang").as_deref() == Some("nl");
    assert!(spans(&pdf).iter().filter(dutch).count() > 100);
}
