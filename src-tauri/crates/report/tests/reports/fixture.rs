//! Inputs for tests: a whole placement on a form that ships.

use std::{collections::BTreeMap, fs, path::Path};

use mentormap_domain::{
    NaiveDate,
    evaluation::{Answer, Author, Evaluation, Moment, Point, PointKind, Rating},
    form::{FormFile, FormRef, Programme, Role, SchoolForm, UniformForm},
    intern::Intern,
    level::Level,
    observation::{Observation, ObservedIndicator, Tone, Visibility},
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
    text::Lang,
};
use mentormap_report::{EvaluationInput, ReportInput};
use serde_json::{Value, from_value, json};

/// An id that reads as `n`.
pub fn id<T: From<uuid::Uuid>>(n: u128) -> T {
    uuid::Uuid::from_u128(n).into()
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn assets() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets")
}

fn form(path: &str) -> FormFile {
    let text = fs::read_to_string(assets().join("forms").join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

pub fn uniform() -> UniformForm {
    match form("uniform.json") {
        FormFile::Uniform(form) => form,
        other => panic!("not a uniform form: {:?}", other.kind()),
    }
}

pub fn school_form(name: &str) -> SchoolForm {
    match form(&format!("schools/{name}.json")) {
        FormFile::School(form) => form,
        other => panic!("not a school form: {:?}", other.kind()),
    }
}

pub fn programme(name: &str) -> Programme {
    match form(&format!("programmes/{name}.json")) {
        FormFile::Programme(form) => form,
        other => panic!("not a programme: {:?}", other.kind()),
    }
}

/// The programmes that ship, each with a school form for it.
pub const SHIPPED: [(&str, &str); 5] = [
    ("keuzestage", "thomas-more-keuzestage"),
    ("zorgstage", "odisee-zorgstage"),
    ("lio", "ucll-lio"),
    ("kinderbegeleider", "kinderbegeleider-rubric"),
    ("kinderbegeleider", "kinderbegeleider-clusters"),
];

/// A placement on these forms with nothing filled in.
pub fn bare(programme_name: &str, form_name: &str) -> ReportInput {
    let (programme, form) = (programme(programme_name), school_form(form_name));
    bare_with(uniform(), programme, form)
}

pub fn bare_with(uniform: UniformForm, programme: Programme, form: SchoolForm) -> ReportInput {
    let reference = |id: &str| FormRef { id: id.into(), version: 1 };
    let placement = Placement {
        id: id(1),
        intern: id(2),
        school: id(3),
        programme: reference(&programme.id),
        uniform: reference(&uniform.id),
        school_form: reference(&form.id),
        class: String::new(),
        group: None,
        supervisor: None,
        mentors: vec![],
        start: day(9, 14),
        end: day(12, 18),
        arrangement: Default::default(),
        archived: false,
        binned: None,
    };
    ReportInput {
        site: None,
        group: None,
        school: from_json(json!({"id": uuid::Uuid::from_u128(3), "name": "Hogeschool Voorbeeld"})),
        intern: from_json(json!({"id": uuid::Uuid::from_u128(2), "name": "Zoë Çelik"})),
        placement,
        programme,
        uniform,
        school_form: form,
        mentors: vec![],
        supervisor: None,
        evaluations: vec![],
        observations: vec![],
        dossier: vec![],
        free: Default::default(),
        signatures: vec![],
        draft: false,
        mentor_only: false,
        authors: BTreeMap::new(),
        moment: Moment::Final,
        lang: Lang::Nl,
        written: Lang::Nl,
        date: day(12, 18),
    }
}

fn from_json<T: serde::de::DeserializeOwned>(value: Value) -> T {
    from_value(value).unwrap()
}

/// The same with everything filled in.
pub fn full(programme_name: &str, form_name: &str) -> ReportInput {
    let mut input = bare(programme_name, form_name);
    people(&mut input);
    input.observations = observations(&input);
    for (moment, author) in [
        (Moment::Interim, Author::Intern),
        (Moment::Interim, Author::Mentor),
        (Moment::Final, Author::Intern),
        (Moment::Final, Author::Mentor),
    ] {
        let evaluation = evaluation(&input, moment, author);
        input.evaluations.push(evaluation);
    }
    input
}

fn people(input: &mut ReportInput) {
    input.placement.class = "2 BAKO B".into();
    input.site = Some(Site {
        id: id(4),
        name: "Kinderdagverblijf De Regenboog".into(),
        address: "Kerkstraat 12, 3500 Hasselt".into(),
        phone: "011 00 00 00".into(),
        email: String::new(),
        review: false,
        file_pattern: None,
        privacy: Default::default(),
    });
    input.group = Some(Group {
        id: id(5),
        name: "Zonnetjes".into(),
        ages: "0-3 jaar".into(),
        capacity: None,
        children: Vec::new(),
        binned: None,
    });
    input.mentors = vec![Person {
        id: id(6),
        name: "An Peeters".into(),
        roles: vec![Role::Mentor],
        email: String::new(),
        binned: None,
    }];
    input.supervisor = Some(Supervisor {
        id: id(7),
        school: id(3),
        name: "Jef Vermeulen".into(),
        email: String::new(),
        phone: String::new(),
        binned: None,
    });
    input.school = School { name: "Hogeschool Voorbeeld".into(), ..input.school.clone() };
    input.intern = Intern { name: "Zoë Çelik".into(), ..input.intern.clone() };
}

/// The indicators of the placement.
fn indicators(input: &ReportInput) -> Vec<String> {
    let modules = &input.programme.modules;
    input.uniform.indicators(modules).map(|row| row.indicator.id.clone()).collect()
}

pub fn observation(n: u128, text: &str, indicator: &str, date: NaiveDate) -> Observation {
    Observation {
        id: id(1000 + n),
        placement: id(1),
        author: Some(id(6)),
        date,
        activity: "vrij spel".into(),
        text: text.into(),
        tone: Tone::Neutral,
        visibility: Visibility::Shared,
        indicators: vec![ObservedIndicator { indicator: indicator.into(), level: None }],
        created: date.and_hms_opt(12, 0, 0).unwrap().and_utc(),
        binned: None,
    }
}

fn observations(input: &ReportInput) -> Vec<Observation> {
    let texts = [
        "Zette N. bij het raam toen mama vertrok en bleef erbij tot het huilen over was.",
        "Kondigde het opruimen pas aan toen de eerste kinderen al aan tafel zaten.",
        "Nam de tijd om L. zelf de schoenen te laten aandoen, ook toen de groep al buiten stond.",
        "Vroeg aan het team hoe wij het middagdutje aanpakken en schreef het op.",
    ];
    let all = indicators(input);
    let dates = [day(9, 28), day(10, 12), day(11, 3), day(11, 24)];
    (0..all.len().min(24))
        .map(|n| {
            let date = dates[n % 4] + chrono::Days::new(n as u64 / 8);
            observation(n as u128, texts[n % 4], &all[n * 5 % all.len()], date)
        })
        .collect()
}

fn evaluation(input: &ReportInput, moment: Moment, author: Author) -> EvaluationInput {
    let number =
        10 + 2 * u128::from(moment == Moment::Final) + u128::from(author == Author::Mentor);
    let mentor = author == Author::Mentor;
    let evaluation = Evaluation {
        id: id(number),
        placement: id(1),
        moment,
        author,
        date: None,
        conclusion: match (mentor, moment) {
            (true, Moment::Final) => CONCLUSION.into(),
            _ => String::new(),
        },
        created: day(11, 1).and_hms_opt(12, 0, 0).unwrap().and_utc(),
        state: Default::default(),
        version: 1,
    };
    let modules = &input.programme.modules;
    let ratings = input.uniform.indicators(modules).enumerate();
    let ratings = ratings.map(|(n, row)| rating(id(number), n, row.indicator, moment, mentor));
    let last = mentor && moment == Moment::Final;
    EvaluationInput {
        evaluation,
        ratings: ratings.collect(),
        points: if mentor { points(number) } else { vec![] },
        answers: if last { answers(input, number) } else { vec![] },
    }
}

fn rating(
    evaluation: mentormap_domain::ids::EvaluationId,
    n: usize,
    indicator: &mentormap_domain::form::Indicator,
    moment: Moment,
    mentor: bool,
) -> Rating {
    let mut rating = Rating::empty(evaluation, &*indicator.id);
    if n % 11 == 10 {
        rating.not_observable = true;
        return rating;
    }
    let grown = usize::from(moment == Moment::Final) * (n % 4).min(1);
    let own = usize::from(!mentor && n % 6 == 1);
    let top = 1 + n % 3 + grown + own;
    let levels = indicator.levels.iter().take(top.min(4)).skip(usize::from(top > 1));
    rating.underlined = levels.flatten().map(|behaviour| behaviour.id.clone()).collect();
    if n % 7 == 3 {
        rating.level = Level::try_from(3).ok();
    }
    if mentor && n.is_multiple_of(3) {
        rating.remark = "Het zwaairaam met N. is nu haar ritueel geworden.".into();
    } else if !mentor && n.is_multiple_of(5) {
        rating.remark = "Dit vond ik in het begin spannend.".into();
    }
    rating
}

fn points(number: u128) -> Vec<Point> {
    let point = |n: u128, kind, text: &str, expected: &str| Point {
        id: id(100 * number + n),
        evaluation: id(number),
        kind,
        text: text.into(),
        expected: expected.into(),
        observation: (n == 1).then(|| id(1001)),
        position: n as u32,
    };
    vec![
        point(
            1,
            PointKind::Strength,
            "Merkt signalen van jonge kinderen snel op en reageert rustig.",
            "",
        ),
        point(
            2,
            PointKind::Strength,
            "Spelimpulsen die aansluiten bij waar kinderen mee bezig zijn.",
            "",
        ),
        point(
            3,
            PointKind::Growth,
            "Overgangen voorbereiden.",
            "legt materiaal klaar en kondigt de overgang vijf minuten vooraf aan.",
        ),
        point(
            4,
            PointKind::Growth,
            "Ouders aanspreken.",
            "vertelt bij het afhalen één moment van de dag.",
        ),
    ]
}

fn answers(input: &ReportInput, number: u128) -> Vec<Answer> {
    let form = &input.school_form;
    let answer = |item: &str, value: &str, reason: &str| Answer {
        evaluation: id(number),
        form: form.id.clone(),
        item: item.into(),
        value: value.into(),
        reason: reason.into(),
    };
    let criteria = form.criteria().enumerate().map(|(n, criterion)| {
        let scale = form.scale(&criterion.scale).unwrap();
        match n % 4 {
            1 => answer(
                &criterion.id,
                &scale.levels.last().unwrap().id,
                "te weinig gezien op de groep, wel in drie gesprekken.",
            ),
            _ => answer(
                &criterion.id,
                "",
                "Komt bij elk kind op ooghoogte en benoemt wat het voelt.",
            ),
        }
    });
    let fields = form.fields().filter(|field| field.bound.is_none());
    criteria.chain(fields.map(|field| answer(&field.id, "Een kort antwoord.", ""))).collect()
}

const CONCLUSION: &str = "Zoë groeide in deze periode van een stille waarnemer naar een collega \
    op wie de groep kan rekenen. Ze ziet veel, reageert warm en durft vragen te stellen.\n\
    Voor een volgende stage raden we aan om vroeg te oefenen met ouders en overgangen.";
