//! A small form of our own, read back word for word.

use mentormap_domain::{
    evaluation::{Author, Evaluation, Moment, Point, PointKind, Rating},
    form::{Programme, SchoolForm, UniformForm},
    level::Level,
};
use mentormap_i18n::Messages;
use mentormap_report::{
    EvaluationInput, Fonts, Pages, ReportInput, build, lay_out,
    layout::Tag::{self, H1, H2, H3, LBody, Lbl, P, TD, TH},
};
use serde_json::json;

use crate::{
    fixture::{bare_with, day, id, observation},
    read::reading,
};

fn uniform() -> UniformForm {
    let text = |text: &str| json!({"nl": text});
    let behaviour = |id: &str, said: &str| json!([{"id": id, "text": text(said)}]);
    serde_json::from_value(json!({
        "id": "u", "version": 1, "languages": ["nl"], "title": text("Uniform"),
        "levels": [{"label": text("nog niet")}, {"label": text("met hulp")},
                   {"label": text("zelfstandig")}, {"label": text("voorbeeld")}],
        "not_observable": text("nog niet te zien"),
        "modules": [{"id": "core", "title": text("Kern"), "clusters": [{
            "id": "contact", "title": text("Contact"), "indicators": [{
                "id": "core.contact.a", "title": text("Verwelkomt elk kind"),
                "levels": [behaviour("a", "Groet niet."), behaviour("b", "Groet soms."),
                           behaviour("c", "Groet elk kind."), behaviour("d", "Toont het voor.")],
            }],
        }]}],
    }))
    .unwrap()
}

fn school_form() -> SchoolForm {
    let text = |text: &str| json!({"nl": text});
    serde_json::from_value(json!({
        "id": "s", "version": 1, "languages": ["nl"], "title": text("Attitudes"),
        "letterhead": {"name": text("School")}, "uniform": {"id": "u", "version": 1},
        "scales": [{"id": "two", "levels": [
            {"id": "no", "label": text("onvoldoende"), "from": 1.0},
            {"id": "yes", "label": text("voldoende"), "from": 2.0}]}],
        "parts": [
            {"part": "criteria", "title": text("Oordeel"), "criteria": [{
                "id": "c1", "number": "1", "title": text("Contact"), "scale": "two",
                "crosswalk": {"rule": "median", "indicators": [{"indicator": "core.contact.a"}]},
            }]},
            {"part": "rubric", "title": text("Rubriek")},
            {"part": "strengths", "title": text("Sterktes")},
            {"part": "growth-points", "title": text("Groeikansen")},
            {"part": "conclusion", "title": text("Besluit")},
            {"part": "signatures", "title": text("Handtekeningen"), "roles": ["intern"]},
        ],
    }))
    .unwrap()
}

fn programme() -> Programme {
    serde_json::from_value(json!({
        "id": "p", "version": 1, "languages": ["nl"], "title": {"nl": "Stage"}, "modules": [],
        "uniform": {"id": "u", "version": 1}, "school_form": {"id": "s", "version": 1},
        "moments": [],
    }))
    .unwrap()
}

fn filled(n: u128, moment: Moment, author: Author, underlined: &[&str]) -> EvaluationInput {
    let evaluation = Evaluation {
        id: id(n),
        placement: id(1),
        moment,
        author,
        date: None,
        conclusion: "Goed gegroeid.".into(),
        created: day(11, 1).and_hms_opt(12, 0, 0).unwrap().and_utc(),
        state: Default::default(),
        version: 1,
    };
    let mut rating = Rating::empty(id(n), "core.contact.a");
    rating.underlined = underlined.iter().map(|id| (*id).to_owned()).collect();
    EvaluationInput { evaluation, ratings: vec![rating], points: vec![], answers: vec![] }
}

fn point(n: u128, kind: PointKind, text: &str, expected: &str) -> Point {
    Point {
        id: id(n),
        evaluation: id(12),
        kind,
        text: text.into(),
        expected: expected.into(),
        observation: None,
        position: 0,
    }
}

fn input() -> ReportInput {
    let mut input = bare_with(uniform(), programme(), school_form());
    input.observations = vec![observation(1, "Zwaait.", "core.contact.a", day(10, 12))];
    let mut last = filled(12, Moment::Final, Author::Mentor, &["b", "c"]);
    last.ratings[0].remark = "Mooi.".into();
    last.points = vec![
        point(20, PointKind::Strength, "Rustig.", ""),
        point(21, PointKind::Growth, "Plannen.", "begint op tijd."),
    ];
    let mut own = filled(13, Moment::Final, Author::Intern, &[]);
    own.ratings[0].level = Some(Level::PASS);
    input.evaluations = vec![filled(11, Moment::Interim, Author::Mentor, &["b"]), last, own];
    input
}

fn pages(input: &ReportInput) -> Pages {
    lay_out(&build(input, &Messages::new("nl")), Fonts::shipped())
}

#[test]
fn a_small_report_reads_as_expected() {
    let expected: Vec<(Tag, &str)> = vec![
        (P, "School"),
        (P, "Verslag van de stageplaats"),
        (P, "Opgemaakt op 18 december 2026"),
        (H1, "Eindevaluatie van Zoë Çelik"),
        (P, "Attitudes · 14 september – 18 december 2026"),
        (H2, "Oordeel"),
        (TH, "Criterium"),
        (TH, "halfweg"),
        (TH, "einde"),
        (TH, "Waarop het steunt"),
        (P, "1"),
        (P, "Contact"),
        (P, "voldoende"),
        (P, "voldoende"),
        (P, "afgeleid · 1 van 1"),
        (P, "1.1\u{a0}·\u{a0}1\u{a0}observatie"),
        (H2, "Rubriek"),
        (P, "halfweg"),
        (P, "einde"),
        (P, "gezien halfweg"),
        (P, "gezien op het einde"),
        (P, "○ nog niet te zien"),
        (H3, "1 Contact"),
        (TH, "1 nog niet"),
        (TH, "2 met hulp"),
        (TH, "3 zelfstandig"),
        (TH, "4 voorbeeld"),
        (TH, "1.1 Verwelkomt elk kind"),
        (TD, "Groet niet."),
        (P, "halfweg"),
        (P, "Groet soms."),
        (P, "einde"),
        (P, "Groet elk kind."),
        (TD, "Toont het voor."),
        (TD, "Eigen niveau: 2 · mentor: 3 “Mooi.” · Observatie 12/10"),
        (H2, "Sterktes"),
        (Lbl, "•"),
        (LBody, "Rustig."),
        (H2, "Groeikansen"),
        (Lbl, "•"),
        (LBody, "Plannen. Verwacht gedrag: begint op tijd."),
        (H2, "Besluit"),
        (P, "Goed gegroeid."),
        (H2, "Handtekeningen"),
        (P, "Stagiair"),
        (P, "Zoë Çelik"),
        (P, "Datum"),
        (P, "Handtekening"),
    ];
    let found = reading(&pages(&input()));
    let found: Vec<(Tag, &str)> = found.iter().map(|(tag, text)| (*tag, text.trim())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_click_finds_the_field_that_stands_there() {
    let pages = pages(&input());
    let names: Vec<&str> = pages.pages[0].areas.iter().map(|area| area.name.as_str()).collect();
    let wanted = [
        "criterion:c1",
        "indicator:core.contact.a",
        "strengths",
        "growth-points",
        "conclusion",
        "conclusion",
        "signatures",
        "signatures",
    ];
    assert_eq!(names, wanted);
    assert!(pages.pages[0].areas.iter().all(|area| area.width > 0.0 && area.height > 0.0));
}

#[test]
fn pages_cross_the_wire_without_glyphs() {
    let wire = serde_json::to_string(&pages(&input())).unwrap();
    assert!(wire.contains(r#""x":46.8,"#), "measures are short");
    let wire: serde_json::Value = serde_json::from_str(&wire).unwrap();
    let items = wire["pages"][0]["items"].as_array().unwrap();
    let text = items.iter().find(|item| item["kind"] == "text").unwrap();
    assert_eq!(text["text"], "School");
    assert_eq!(text["colour"], "#1b2328");
    assert!(text.get("glyphs").is_none());
    assert_eq!(wire["fonts"][1]["bold"], true);
}
