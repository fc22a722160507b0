//! Forms to fill in by hand, and many reports in one file.

use mentormap_domain::{evaluation::Moment, text::Lang};
use mentormap_i18n::Messages;
use mentormap_report::{
    About, BlankInput, Cover, CoverLine, Enclosed, Fonts, Meta, Pages, Report, ReportInput,
    blank_form, blank_report, build, lay_out, lay_out_bundle, layout::Item, print, to_pdf,
};
use proptest::prelude::*;

use crate::{
    file::{ask, write},
    fixture::{SHIPPED, bare, full, school_form},
    read::{reading, runs, squeezed},
};

fn about(input: &ReportInput) -> About {
    About {
        intern: input.intern.clone(),
        school: input.school.clone(),
        group: input.group.clone(),
        placement: input.placement.clone(),
        programme: input.programme.clone(),
        mentors: input.mentors.clone(),
        supervisor: input.supervisor.clone(),
    }
}

/// What a form to fill in starts from: of the full intern, or of nobody.
fn blank(programme: &str, form: &str, somebody: bool, moment: Option<Moment>) -> BlankInput {
    let input = full(programme, form);
    BlankInput {
        about: somebody.then(|| about(&input)),
        site: input.site,
        uniform: input.uniform,
        programme: Some(input.programme),
        moment,
        lang: Lang::Nl,
        date: input.date,
    }
}

fn said(report: &Report) -> String {
    let pages = lay_out(report, Fonts::shipped());
    assert!(pages.missing.is_empty(), "{:?}", pages.missing);
    reading(&pages).into_iter().map(|(_, text)| text + "\n").collect()
}

/// Squares to tick on all pages.
fn boxes(report: &Report) -> usize {
    let pages = lay_out(report, Fonts::shipped());
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let square =
        |item: &&Item| matches!(item, Item::Rect(r) if r.width == r.height && r.fill.is_none());
    items.filter(square).count()
}

fn nl() -> Messages {
    Messages::new("nl")
}

#[test]
fn the_uniform_form_has_every_row_of_the_programme_and_a_box_per_level() {
    for (programme, form) in SHIPPED {
        let input = blank(programme, form, true, None);
        let report = blank_form(&input, &nl());
        let modules = input.programme.as_ref().unwrap().modules.clone();
        let rows: Vec<_> = input.uniform.indicators(&modules).collect();
        let text = squeezed(&said(&report));
        for row in &rows {
            let title = format!("{} {}", row.number, row.indicator.title.get(Lang::Nl));
            assert!(text.contains(&squeezed(&title)), "{form}: {title}");
        }
        // Four levels and 'not yet observable', half-way and at the end; intern or mentor.
        assert_eq!(boxes(&report), rows.len() * 10 + 2, "{form}");
        assert!(text.contains(&squeezed("Zoë Çelik")), "{form}");
        let name = format!("blank-uniform-{programme}-{form}");
        write(&name, &print(&report, input.date, Fonts::shipped()).unwrap());
    }
}

#[test]
fn a_form_for_nobody_names_nobody() {
    let input = blank("keuzestage", "thomas-more-keuzestage", false, None);
    let form = school_form("thomas-more-keuzestage");
    for report in [blank_form(&input, &nl()), blank_report(&input, &form, &nl())] {
        let text = said(&report);
        assert!(!text.contains("Zoë") && !report.footer.contains("Zoë"), "{text}");
        assert!(text.contains("De Regenboog"), "the site is known");
    }
}

#[test]
fn a_school_report_asks_every_criterion_with_its_own_scale() {
    for (programme, name) in SHIPPED {
        for (who, moment) in [("someone", Some(Moment::Final)), ("nobody", None)] {
            let input = blank(programme, name, who == "someone", moment);
            let form = school_form(name);
            let report = blank_report(&input, &form, &nl());
            let text = squeezed(&said(&report));
            let mut options = 0;
            for criterion in form.criteria() {
                let title = criterion.title.get(Lang::Nl);
                assert!(text.contains(&squeezed(title)), "{name}: {title}");
                let scale = form.scale(&criterion.scale).unwrap();
                options += scale.levels.len() + usize::from(scale.short.is_some());
                for level in &scale.levels {
                    assert!(text.contains(&squeezed(level.label.get(Lang::Nl))), "{name}");
                }
            }
            let times = if moment.is_some() { 1 } else { 2 };
            assert!(boxes(&report) >= options * times, "{name}: {}", boxes(&report));
            let bytes = print(&report, input.date, Fonts::shipped()).unwrap();
            write(&format!("blank-{name}-{who}"), &bytes);
        }
    }
}

#[test]
fn nothing_that_was_judged_is_on_a_blank_report() {
    let input = full("zorgstage", "odisee-zorgstage");
    let filled = squeezed(&said(&build(&input, &nl())));
    let mut blank = blank("zorgstage", "odisee-zorgstage", true, Some(Moment::Final));
    blank.lang = Lang::Nl;
    let empty = squeezed(&said(&blank_report(&blank, &school_form("odisee-zorgstage"), &nl())));
    for point in input.evaluations.iter().flat_map(|e| &e.points) {
        assert!(filled.contains(&squeezed(&point.text)) || point.text.is_empty());
        assert!(!empty.contains(&squeezed(&point.text)), "{}", point.text);
    }
}

fn enclosed(input: &ReportInput) -> Enclosed {
    Enclosed {
        line: CoverLine {
            intern: input.intern.name.clone(),
            school: input.school.name.clone(),
            form: input.school_form.title.get(Lang::Nl).to_owned(),
            open: vec!["Ontwerp, nog niet definitief".into()],
        },
        report: build(input, &Messages::new(input.lang.code())),
    }
}

fn front(input: &ReportInput) -> Cover {
    Cover { site: input.site.clone(), lang: Lang::Nl, date: input.date }
}

fn many() -> (Cover, Vec<Enclosed>) {
    let mut inputs: Vec<ReportInput> =
        SHIPPED.into_iter().map(|(programme, form)| full(programme, form)).collect();
    inputs.push(bare("keuzestage", "thomas-more-keuzestage"));
    inputs[1].lang = Lang::En;
    (front(&inputs[0]), inputs.iter().map(enclosed).collect())
}

/// The pages on which each report of a bundle begins, by their big titles.
fn begins(pages: &Pages) -> Vec<usize> {
    let titles = runs(pages).filter(|(_, run)| run.size > 18.0 && run.node.is_some());
    let mut begins: Vec<usize> = titles.map(|(page, _)| page).collect();
    begins.dedup();
    begins
}

#[test]
fn every_report_of_a_bundle_begins_on_a_front_side_and_stands_on_the_list() {
    let (front, enclosed) = many();
    let pages = lay_out_bundle(&front, &enclosed, &nl(), Fonts::shipped());
    let begins = begins(&pages);
    assert_eq!(begins.len(), enclosed.len() + 1);
    assert!(begins.iter().all(|page| page % 2 == 0), "{begins:?}");
    let list: String = runs(&pages)
        .filter(|(page, _)| *page < begins[1])
        .map(|(_, run)| run.text.clone())
        .collect();
    for (each, first) in enclosed.iter().zip(&begins[1..]) {
        let alone = lay_out(&each.report, Fonts::shipped()).pages.len();
        let numbers = format!("{} tot {}", first + 1, first + alone);
        assert!(squeezed(&list).contains(&squeezed(&numbers)), "{numbers} in {list}");
        assert!(list.contains(&each.line.intern), "{list}");
    }
    // Pages count anew in each report.
    let foot = |page: usize| {
        runs(&pages)
            .filter(move |(at, _)| *at == page)
            .map(|(_, run)| run.text.clone())
            .collect::<String>()
    };
    assert!(
        begins
            .iter()
            .all(|page| foot(*page).contains("pagina 1 van") || foot(*page).contains("page 1 of"))
    );
}

#[test]
fn a_bundle_is_one_accessible_file_with_an_outline_entry_per_report() {
    let (front, enclosed) = many();
    let pages = lay_out_bundle(&front, &enclosed, &nl(), Fonts::shipped());
    let meta = Meta { title: "Verslagen".into(), date: front.date };
    let bytes = to_pdf(&pages, Fonts::shipped(), &meta).unwrap();
    assert_eq!(bytes, to_pdf(&pages, Fonts::shipped(), &meta).unwrap(), "the same every time");
    let path = write("print-all", &bytes);
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let titles: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|entry| entry.has(b"Dest") && entry.has(b"Title"))
        .map(|entry| lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap())
        .collect();
    for each in &enclosed {
        assert!(titles.contains(&each.report.title), "{} in {titles:?}", each.report.title);
    }
    if let Some(text) = ask("pdfinfo", &["-struct-text"], &path, &[]) {
        assert!(text.contains("Eindevaluatie van Zoë Çelik"), "{text}");
    }
}

#[test]
fn a_report_in_another_language_says_so() {
    let (front, enclosed) = many();
    let pages = lay_out_bundle(&front, &enclosed, &nl(), Fonts::shipped());
    let langs: Vec<Option<&str>> = pages.nodes[0]
        .children
        .iter()
        .map(|node| pages.nodes[*node as usize].lang.as_deref())
        .collect();
    assert_eq!(langs.iter().filter(|lang| **lang == Some("en")).count(), 1, "{langs:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_their_length_reports_begin_on_front_sides(rows in prop::collection::vec(0_usize..90, 1..6)) {
        let input = full("keuzestage", "thomas-more-keuzestage");
        let enclosed: Vec<Enclosed> = rows
            .iter()
            .map(|rows| {
                let mut each = enclosed(&input);
                each.report.blocks = (0..*rows).map(|n| mentormap_report::model::Block::Prose(
                    mentormap_report::model::Prose { title: format!("Deel {n}"), ..Default::default() },
                )).collect();
                each.report.places.clear();
                each
            })
            .collect();
        let pages = lay_out_bundle(&front(&input), &enclosed, &nl(), Fonts::shipped());
        let begins = begins(&pages);
        prop_assert_eq!(begins.len(), enclosed.len() + 1);
        prop_assert!(begins.iter().all(|page| page % 2 == 0));
        prop_assert!(pages.nodes.iter().enumerate().all(|(n, node)| node.children.iter().all(|c| *c as usize > n)));
    }
}
