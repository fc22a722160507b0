//! The report that is measured: 35 indicators of four levels, 40 days of attendance, a chart, on
//! four pages. The form is fixed; names, ratings and remarks differ per report.

use mentormap_domain::{
    dossier::{AttendanceDay, DossierEntry},
    evaluation::{Author, Evaluation, Moment, Point, PointKind, Rating},
    form::{Programme, SchoolForm, UniformForm},
};
use mentormap_report::{EvaluationInput, ReportInput};
use serde_json::{Value, json};

use crate::fixture::{bare_with, day, id};

/// The form and its people, made once.
pub struct Example {
    blank: ReportInput,
}

impl Example {
    pub fn new() -> Example {
        let mut blank = bare_with(uniform(), programme(), school_form());
        blank.placement.class = "2 BAKO B".into();
        let days = (0..56).map(|n| day(9, 14) + chrono::Days::new(n));
        let days = days.filter(|day| !["Sat", "Sun"].contains(&&*day.format("%a").to_string()));
        blank.dossier = days.enumerate().map(|(n, day)| attendance(n, day)).collect();
        assert_eq!(blank.dossier.len(), 40);
        Example { blank }
    }

    /// The report of the `n`th intern.
    pub fn report(&self, n: usize) -> ReportInput {
        let mut input = self.blank.clone();
        input.intern.name = format!("{} {}", pick(GIVEN, n), pick(FAMILY, n / GIVEN.len() + n));
        for moment in [Moment::Interim, Moment::Final] {
            input.evaluations.push(evaluation(n, moment, &input.uniform));
        }
        input
    }
}

fn uniform() -> UniformForm {
    let cluster = |c: usize| {
        let indicators: Vec<Value> = (0..7).map(|i| indicator(c, i)).collect();
        json!({"id": format!("c{c}"), "title": text(pick(CLUSTERS, c)), "indicators": indicators})
    };
    let levels = ["nog niet", "met hulp", "zelfstandig", "voorbeeld"];
    let levels = levels.map(|label| json!({"label": text(label)}));
    read(json!({
        "id": "u", "version": 1, "languages": ["nl"], "title": text("Uniform formulier"),
        "levels": levels, "not_observable": text("nog niet te zien"),
        "modules": [{"id": "core", "title": text("Kern"),
            "clusters": (0..5).map(cluster).collect::<Vec<_>>()}],
    }))
}

fn indicator(cluster: usize, n: usize) -> Value {
    let row = 7 * cluster + n;
    let about = pick(ABOUT, row);
    let behaviour = |level: usize| {
        let said = format!("{} {about}.", pick(LEVELS[level], row));
        json!([{"id": format!("b{level}"), "text": text(&said)}])
    };
    json!({
        "id": format!("core.c{cluster}.i{n}"), "title": text(&format!("Let op {about}")),
        "levels": [behaviour(0), behaviour(1), behaviour(2), behaviour(3)],
    })
}

fn school_form() -> SchoolForm {
    read(json!({
        "id": "s", "version": 1, "languages": ["nl"], "title": text("Evaluatie van de stage"),
        "letterhead": {"name": text("Hogeschool Voorbeeld"), "subtitle": text("Opleiding")},
        "uniform": {"id": "u", "version": 1}, "scales": [],
        "parts": [
            {"part": "identification"},
            {"part": "rubric", "title": text("Rubriek")},
            {"part": "growth", "title": text("Groei")},
            {"part": "strengths", "title": text("Sterktes")},
            {"part": "growth-points", "title": text("Groeikansen")},
            {"part": "attendance", "title": text("Aanwezigheid")},
            {"part": "conclusion", "title": text("Besluit")},
            {"part": "signatures", "title": text("Handtekeningen"), "roles": ["mentor", "intern"]},
        ],
    }))
}

fn programme() -> Programme {
    read(json!({
        "id": "p", "version": 1, "languages": ["nl"], "title": text("Keuzestage"), "modules": [],
        "uniform": {"id": "u", "version": 1}, "school_form": {"id": "s", "version": 1},
        "moments": [],
    }))
}

fn attendance(n: usize, date: chrono::NaiveDate) -> DossierEntry {
    let minutes = [480, 450, 480, 465, 360][n % 5];
    let day = AttendanceDay {
        worked: Some(minutes),
        preparation: Some(30),
        mentor: "AP".into(),
        intern: "ZÇ".into(),
        ..AttendanceDay::empty(date)
    };
    DossierEntry {
        id: id(500 + n as u128),
        placement: id(1),
        body: day.into(),
        created: date.and_hms_opt(18, 0, 0).unwrap_or_default().and_utc(),
        binned: None,
    }
}

fn evaluation(n: usize, moment: Moment, form: &UniformForm) -> EvaluationInput {
    let last = moment == Moment::Final;
    let own = id(10 + u128::from(last));
    let modules = ["core".to_owned()];
    let rows = form.indicators(&modules).enumerate();
    let ratings = rows.map(|(row, listed)| {
        let mut rating = Rating::empty(own, &*listed.indicator.id);
        let level = (n + row * 2) % 3 + usize::from(last);
        rating.underlined =
            listed.indicator.levels[level].iter().map(|behaviour| behaviour.id.clone()).collect();
        if row % 12 == n % 12 {
            rating.remark = sentence(n, row);
        }
        rating
    });
    let point = |k: usize, kind| Point {
        id: id(100 + k as u128),
        evaluation: own,
        kind,
        text: sentence(n, 60 + k),
        expected: if kind == PointKind::Growth { sentence(n, 70 + k) } else { String::new() },
        observation: None,
        position: k as u32,
    };
    let kinds = [PointKind::Strength, PointKind::Strength, PointKind::Growth, PointKind::Growth];
    let points = kinds.into_iter().enumerate().map(|(k, kind)| point(k, kind));
    EvaluationInput {
        evaluation: Evaluation {
            id: own,
            placement: id(1),
            moment,
            author: Author::Mentor,
            date: None,
            conclusion: (80..84).map(|k| sentence(n, k)).collect::<Vec<_>>().join(" "),
            created: day(11, 1).and_hms_opt(12, 0, 0).unwrap_or_default().and_utc(),
            state: Default::default(),
            version: 1,
        },
        ratings: ratings.collect(),
        points: points.collect(),
        answers: vec![],
    }
}

/// Another sentence for another report and another place.
fn sentence(n: usize, place: usize) -> String {
    let seed = n * 31 + place * 7;
    format!(
        "{} {} {} op {} {}.",
        pick(GIVEN, n),
        pick(DOES, seed),
        pick(ABOUT, seed / 3),
        1 + seed % 28,
        pick(MONTHS, seed / 5),
    )
}

fn pick<'a>(from: &[&'a str], n: usize) -> &'a str {
    from[n % from.len()]
}

fn text(nl: &str) -> Value {
    json!({"nl": nl})
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a form")
}

const GIVEN: &[&str] = &[
    "Zoë", "Thúy", "Mehmet", "Anaïs", "Łukasz", "Emma", "Noor", "Joanna", "Fatıma", "Wout", "Lien",
    "Søren", "Bram",
];
const FAMILY: &[&str] = &[
    "Çelik",
    "Nguyễn",
    "Peeters",
    "Öztürk",
    "Kowalczyk",
    "De Smet",
    "Van den Broeck",
    "Janssens",
    "Yılmaz",
    "Maes",
    "Dvořák",
];
const CLUSTERS: &[&str] =
    &["Contact met kinderen", "Ontwikkeling", "Zorg en veiligheid", "Team en ouders", "Houding"];
const ABOUT: &[&str] = &[
    "elk kind in de groep",
    "rust",
    "veilig spelen, binnen en buiten",
    "taal",
    "afspraken van het team",
    "signalen",
    "overgangen",
    "contact met ouders",
    "haar aandeel",
    "materiaal",
    "grenzen",
];
const LEVELS: [&[&str]; 4] = [
    &["Nog geen oog voor", "Wacht af bij", "Vergeet nog"],
    &["Met hulp oog voor", "Na een vraag zorg voor", "Zoekt naar"],
    &["Uit zichzelf oog voor", "Zorgt zelf voor", "Maakt werk van"],
    &["Neemt anderen mee in", "Voorbeeld in", "Denkt vooruit over"],
];
const DOES: &[&str] = &[
    "had oog voor",
    "vroeg raad over",
    "maakte een plan rond",
    "zorgde zelf voor",
    "vergat nog even",
    "sprak met het team over",
    "schreef op wat ze zag van",
];
const MONTHS: &[&str] = &["september", "oktober", "november", "december"];
