//! Signatures under what a report says, two views beside each other, the mark of a draft.

use mentormap_domain::{
    dossier::{
        Body, Comment, DossierEntry, EvaluationContent, Signature, Stroke, Subject, SupervisorView,
        content_hash,
    },
    evaluation::{Author, Moment},
    form::Role,
};
use mentormap_i18n::Messages;
use mentormap_report::{Fonts, ReportInput, SignedOn, build, lay_out, layout::Item, render};

use crate::fixture::{day, full, id};

const SECRET: &str = "geheim7";

fn said(input: &ReportInput) -> String {
    format!("{:?}", build(input, &Messages::new("nl")))
}

fn mentor(input: &ReportInput) -> &mentormap_report::EvaluationInput {
    let mine = |e: &&mentormap_report::EvaluationInput| {
        e.evaluation.moment == input.moment && e.evaluation.author == Author::Mentor
    };
    input.evaluations.iter().find(mine).unwrap()
}

/// The hash of what the mentor's form of the report says.
fn hash(input: &ReportInput) -> String {
    let form = mentor(input);
    let (ratings, points) = (form.ratings.clone(), form.points.clone());
    let content = EvaluationContent::new(&form.evaluation, ratings, points, form.answers.clone());
    content_hash(&content).unwrap()
}

fn signed(input: &ReportInput, role: Role, name: &str, strokes: Vec<Stroke>) -> SignedOn {
    let wall = day(12, 18).and_hms_opt(14, 2, 0).unwrap();
    let signature = Signature {
        subject: Subject::Evaluation(mentor(input).evaluation.id),
        role,
        name: name.into(),
        strokes,
        at: wall.and_utc(),
        hash: hash(input),
    };
    SignedOn { signature, wall }
}

fn entry(body: impl Into<Body>) -> DossierEntry {
    let created = day(11, 1).and_hms_opt(12, 0, 0).unwrap().and_utc();
    DossierEntry { id: id(700), placement: id(1), body: body.into(), created, binned: None }
}

fn paths(input: &ReportInput) -> Vec<Vec<[f32; 2]>> {
    let report = build(input, &Messages::new("nl"));
    let pages = lay_out(&report, Fonts::shipped());
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let drawn = items.filter_map(|item| match item {
        Item::Path(path) => Some(path.points.clone()),
        _ => None,
    });
    drawn.collect()
}

#[test]
fn a_signature_stands_as_it_was_drawn_with_when_and_what() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let strokes = vec![vec![[0, 0], [500, 400], [1000, 0]], vec![[500, 200]]];
    let given = signed(&input, Role::Intern, &input.intern.name, strokes);
    let code = given.signature.hash[..8].to_owned();
    input.signatures = vec![given];
    let said = said(&input);
    assert!(said.contains(&code) && said.contains("18 december 2026, 14:02"));
    assert!(!said.contains(&input.signatures[0].signature.hash), "the first characters only");
    let drawn = paths(&input);
    assert_eq!(drawn.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2], "a dot has a length");
    let [a, b, c] = drawn[0][..] else { panic!("three points") };
    assert!(a[0] < b[0] && b[0] < c[0] && a[1] < b[1] && (a[1] - c[1]).abs() < 0.01);
    let ratio = (c[0] - a[0]) / (b[1] - a[1]);
    assert!((ratio - 2.5).abs() < 0.05, "the box keeps its shape: {ratio}");
    let pdf = render(&input, &Messages::new("nl"), Fonts::shipped()).unwrap();
    assert_eq!(pdf, render(&input, &Messages::new("nl"), Fonts::shipped()).unwrap());
}

#[test]
fn a_signature_under_another_content_is_none() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let strokes = vec![vec![[0, 0], [1000, 400]]];
    input.signatures = vec![signed(&input, Role::Intern, "Zoë Çelik", strokes)];
    assert_eq!(paths(&input).len(), 1);
    let before = input.clone();
    for form in &mut input.evaluations {
        form.evaluation.conclusion.push('!');
    }
    assert!(paths(&input).is_empty());
    let mut input = before;
    input.moment = Moment::Interim;
    assert!(paths(&input).is_empty(), "the other moment was not signed");
}

#[test]
fn where_it_stands_and_the_order_of_rows_are_no_content() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let before = hash(&input);
    for form in &mut input.evaluations {
        form.evaluation.state = mentormap_domain::evaluation::EvaluationState::Final;
        form.ratings.reverse();
        form.points.reverse();
        form.answers.reverse();
    }
    assert_eq!(hash(&input), before);
}

#[test]
fn who_signs_stands_at_his_own_place_or_after_the_others() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let own = input.intern.name.to_uppercase();
    input.signatures = vec![
        signed(&input, Role::Intern, &own, vec![]),
        signed(&input, Role::Mentor, "Invaller", vec![]),
        signed(&input, Role::Reviewer, "Rita Lezer", vec![]),
    ];
    let report = build(&input, &Messages::new("nl"));
    let places = report.blocks.iter().find_map(|block| match block {
        mentormap_report::model::Block::Signatures(signatures) => Some(&signatures.signers),
        _ => None,
    });
    let places = places.unwrap();
    let signed: Vec<&str> =
        places.iter().filter(|place| place.signed.is_some()).map(|p| p.name.as_str()).collect();
    assert_eq!(signed.len(), 3, "none is lost");
    assert_eq!(signed[0], input.intern.name, "at the intern's own place");
    assert!(signed.contains(&"Invaller") && signed.contains(&"Rita Lezer"));
    let open = places.iter().filter(|place| place.signed.is_none()).count();
    assert!(open > 0, "who has not signed can on paper");
}

fn view(input: &ReportInput, value: &str) -> DossierEntry {
    let criterion = input.school_form.criteria().next().unwrap();
    entry(SupervisorView {
        evaluation: mentor(input).evaluation.id,
        form: input.school_form.id.clone(),
        item: criterion.id.clone(),
        value: value.into(),
        reason: "Op bezoek gezien".into(),
    })
}

#[test]
fn the_supervisors_level_stands_beside_the_mentors() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let alone = said(&input);
    let criterion = input.school_form.criteria().next().unwrap().clone();
    let scale = input.school_form.scale(&criterion.scale).unwrap().clone();
    input.dossier = vec![view(&input, &scale.levels[0].id)];
    let both = said(&input);
    assert!(both.contains("Stagebegeleider: Op bezoek gezien"));
    input.mentor_only = true;
    assert_eq!(said(&input), alone);
}

#[test]
fn the_view_on_one_school_is_on_no_other_form() {
    let mut input = full("keuzestage", "thomas-more-keuzestage");
    let views = vec![view(&input, "sufficient")];
    let other = full("kinderbegeleider", "kinderbegeleider-rubric");
    input.school_form = other.school_form;
    input.dossier = views;
    assert!(!said(&input).contains("Op bezoek gezien"));
}

#[test]
fn a_comment_is_in_no_report_even_when_it_is_handed_over() {
    for (programme, form) in
        [("keuzestage", "thomas-more-keuzestage"), ("kinderbegeleider", "kinderbegeleider-rubric")]
    {
        let mut input = full(programme, form);
        let evaluation = mentor(&input).evaluation.id;
        let indicator = input.uniform.modules[0].clusters[0].indicators[0].id.clone();
        let places = [String::new(), indicator, mentor(&input).points[0].id.to_string()];
        for place in places {
            for subject in [Subject::Evaluation(evaluation), Subject::Attendance] {
                let (author, text) = (Some(id(6)), SECRET.to_owned());
                let place = place.clone();
                input.dossier.push(entry(Comment { subject, place, author, text, done: false }));
            }
        }
        assert!(!said(&input).contains(SECRET), "{form}");
    }
}

#[test]
fn a_draft_says_so_at_the_foot_of_every_page() {
    let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
    let feet = |input: &ReportInput| {
        let pages = lay_out(&build(input, &Messages::new("nl")), Fonts::shipped());
        let marked = |page: &&mentormap_report::layout::Page| {
            page.items.iter().any(|item| match item {
                Item::Text(run) => run.node.is_none() && run.text.contains("Ontwerp"),
                _ => false,
            })
        };
        (pages.pages.iter().filter(marked).count(), pages.pages.len())
    };
    assert_eq!(feet(&input).0, 0);
    input.draft = true;
    let (marked, pages) = feet(&input);
    assert!(pages > 1 && marked == pages, "{marked} of {pages}");
}
