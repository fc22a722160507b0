//! The self-check of the workplace on paper: with and without what the team keeps inside.

use chrono::DateTime;
use mentormap_domain::{
    level::Level,
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore, Wording},
    text::Lang,
};
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, PaperInput, Report, SelfCheckInput, lay_out, layout::Tag, print, self_check_paper,
};

use crate::{
    file::{ask, write},
    fixture::day,
    read::reading,
};

fn wording() -> Wording {
    let text = include_str!("../../../../../assets/self-check/1.json");
    serde_json::from_str(text).unwrap()
}

fn scores(year: i32, levels: &[u8]) -> Vec<SelfCheckScore> {
    let statements = wording().statements.into_iter().zip(levels);
    let score = |(statement, level): (mentormap_domain::self_check::Statement, &u8)| {
        let level = Level::try_from(*level).ok();
        let remark = if level.is_none() { "Hierover praten we nog.".into() } else { String::new() };
        SelfCheckScore { year, statement: statement.id, level, remark }
    };
    statements.map(score).collect()
}

fn actions() -> Vec<(SelfCheckAction, String)> {
    let action = |n: u128, statement: &str, text: &str, done| SelfCheckAction {
        id: uuid::Uuid::from_u128(n).into(),
        year: 2026,
        statement: statement.into(),
        text: text.into(),
        who: None,
        due: Some(day(12, 11)),
        done,
        created: DateTime::UNIX_EPOCH,
    };
    vec![
        (action(1, "contact", "Een aanspreekpunt kiezen.", Some(day(11, 20))), "An Peeters".into()),
        (action(2, "", "Volgend jaar samen met de stagiairs.", None), String::new()),
    ]
}

/// A full year after two others; nobody scored the last statement.
pub fn input() -> SelfCheckInput {
    SelfCheckInput {
        check: SelfCheck {
            year: 2026,
            wording: 1,
            date: Some(day(10, 14)),
            people: Vec::new(),
            others: "twee stagiairs".into(),
            created: DateTime::UNIX_EPOCH,
            binned: None,
        },
        wording: wording(),
        people: vec!["An Peeters".into(), "Hilde Claes".into()],
        scores: scores(2026, &[4, 3, 2, 3, 3, 2, 3, 3, 4, 1, 3, 0]),
        before: vec![
            (2025, scores(2025, &[3, 3, 2, 2, 2, 2, 3, 4, 2, 1, 3, 2])),
            (2024, scores(2024, &[2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2])),
        ],
        remarks: true,
        actions: Some(actions()),
    }
}

pub fn paper(input: &SelfCheckInput, lang: Lang) -> Report {
    let date = day(11, 22);
    let start = PaperInput { site: None, about: None, lang, date, signatures: Vec::new() };
    self_check_paper(&start, input, &Messages::new(lang.code()))
}

fn said(report: &Report) -> String {
    let pages = lay_out(report, Fonts::shipped());
    assert!(pages.missing.is_empty(), "{:?}", pages.missing);
    reading(&pages).into_iter().map(|(_, text)| text + "\n").collect()
}

#[test]
fn levels_remarks_actions_and_years_stand_on_it() {
    let text = said(&paper(&input(), Lang::Nl));
    for part in [
        "Schooljaar 2026-2027",
        "An Peeters, Hilde Claes, twee stagiairs",
        "4 Theorie en praktijk",
        "4 altijd",
        "Hierover praten we nog.",
        "Een aanspreekpunt kiezen.",
        "20 november 2026",
        "2024-2025",
        "Gemiddelde",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(said(&paper(&input(), Lang::En)).contains("4 always"));
}

#[test]
fn what_the_team_keeps_inside_is_not_on_it() {
    let closed = SelfCheckInput { remarks: false, actions: None, ..input() };
    let text = said(&paper(&closed, Lang::Nl));
    for part in ["Hierover praten", "aanspreekpunt kiezen", "Wat we gaan doen", "Opmerking"] {
        assert!(!text.contains(part), "{part} in {text}");
    }
    assert!(text.contains("4 altijd"));
}

#[test]
fn the_drawing_is_said_in_words_against_the_year_before_or_alone() {
    let alt = |input: &SelfCheckInput| {
        let pages = lay_out(&paper(input, Lang::Nl), Fonts::shipped());
        let figure = pages.nodes.iter().find(|node| node.tag == Tag::Figure).expect("a drawing");
        figure.alt.clone().expect("words")
    };
    let both = alt(&input());
    assert!(both.contains("1 Waarderend begeleiden: van 3 naar 4."), "{both}");
    assert!(both.contains("12 Kritisch samenwerken: van 2 naar –."), "{both}");
    let alone = alt(&SelfCheckInput { before: Vec::new(), ..input() });
    assert!(alone.contains("1 Waarderend begeleiden: 4."), "{alone}");
}

#[test]
fn it_is_a_file_that_others_read_in_each_language() {
    for lang in [Lang::Nl, Lang::En] {
        let bytes = print(&paper(&input(), lang), day(11, 22), Fonts::shipped()).unwrap();
        let path = write(&format!("self-check-{}", lang.code()), &bytes);
        let _ = ask("qpdf", &["--check"], &path, &[]);
    }
    let first = SelfCheckInput {
        before: Vec::new(),
        remarks: false,
        actions: Some(Vec::new()),
        scores: Vec::new(),
        ..input()
    };
    let bytes = print(&paper(&first, Lang::Nl), day(11, 22), Fonts::shipped()).unwrap();
    write("self-check-bare", &bytes);
}
