//! Activities, week planning and project: on a school's report and as papers.

use mentormap_domain::{
    NaiveTime,
    dossier::{Activity, ActivityRole, Body, DossierEntry, PlanEntry, Project},
    evaluation::{Author, Moment},
    text::Lang,
};
use mentormap_i18n::Messages;
use mentormap_report::{
    About, Fonts, PaperInput, Report, ReportInput, activity_paper, build, lay_out, project_paper,
    week_paper,
};

use crate::{
    fixture::{bare, day, full, id},
    read::texts,
};

fn entry(n: u128, body: impl Into<Body>) -> DossierEntry {
    DossierEntry {
        id: id(n),
        placement: id(1),
        body: body.into(),
        created: "2026-11-04T10:00:00Z".parse().unwrap(),
        binned: None,
    }
}

fn met(n: u128, rule: &str) -> DossierEntry {
    let observed = Some(day(10, 12));
    entry(n, Activity { rule: rule.into(), chosen: true, observed, ..Activity::default() })
}

fn task(n: u128, date: u32, text: &str) -> DossierEntry {
    let from = NaiveTime::from_hms_opt(9, 0, 0);
    let to = NaiveTime::from_hms_opt(10, 30, 0);
    let plan = PlanEntry {
        date: day(11, date),
        from,
        to,
        text: text.into(),
        rule: String::new(),
        done: true,
    };
    entry(n, plan)
}

fn about(input: ReportInput) -> PaperInput {
    PaperInput {
        site: None,
        about: Some(About {
            intern: input.intern,
            school: input.school,
            group: None,
            placement: input.placement,
            programme: input.programme,
            mentors: vec![],
            supervisor: None,
        }),
        lang: Lang::Nl,
        date: day(12, 18),
        signatures: vec![],
    }
}

fn read(report: &Report) -> String {
    texts(&lay_out(report, Fonts::shipped())).join("\n")
}

fn zorgstage() -> ReportInput {
    full("zorgstage", "odisee-zorgstage")
}

#[test]
fn a_report_shows_the_chosen_tasks_with_role_and_days_only() {
    let mut input = zorgstage();
    let mut chosen = met(50, "pupil.shadow");
    if let Body::Activity(activity) = &mut chosen.body {
        activity.role = Some(ActivityRole::Participating);
        activity.remark = "Rustig en precies.".into();
    }
    let mut binned = met(51, "school.partner");
    binned.binned = Some(binned.created);
    input.dossier = vec![chosen, binned];
    let text = read(&build(&input, &Messages::new("nl")));
    for wanted in
        ["Gekozen taken", "Een leerling een halve dag", "participerend", "12/10", "Rustig en"]
    {
        assert!(text.contains(wanted), "{wanted}");
    }
    for other in ["Eén leerling ondersteunen bij een taak", "Een gesprek met CLB"] {
        assert!(!text.contains(other), "{other}");
    }
}

#[test]
fn an_interim_report_says_nothing_of_what_came_after() {
    let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
    input.moment = Moment::Interim;
    let held = input
        .evaluations
        .iter_mut()
        .find(|e| e.evaluation.moment == Moment::Interim && e.evaluation.author == Author::Mentor);
    held.unwrap().evaluation.date = Some(day(10, 30));
    let early =
        Activity { rule: "day.welcome".into(), observed: Some(day(10, 29)), ..Activity::default() };
    let late = Activity { independent: Some(day(10, 31)), ..early.clone() };
    input.dossier = vec![entry(50, late)];
    let text = read(&build(&input, &Messages::new("nl")));
    assert!(text.contains("29/10"));
    assert!(!text.contains("31/10"));
    assert!(text.contains("1 van 5"));
    assert!(text.contains("Kinderen onthalen bij aankomst"), "a fixed list is shown whole");
}

#[test]
fn the_project_is_on_the_report_and_empty_lines_stand_for_what_is_missing() {
    let mut input = zorgstage();
    let project = Project {
        title: "Een stille hoek voor 5A".into(),
        questions: "Hoe laat ik een leerling mee beslissen?".into(),
        ..Project::default()
    };
    input.dossier = vec![entry(50, project)];
    let text = read(&build(&input, &Messages::new("nl")));
    for wanted in ["Een stille hoek voor 5A", "Leervragen", "mee beslissen?", "Gewenst"] {
        assert!(text.contains(wanted), "{wanted}");
    }
    input.dossier.clear();
    let empty = read(&build(&input, &Messages::new("nl")));
    assert!(empty.contains("Leervragen") && !empty.contains("stille hoek"));
}

#[test]
fn the_paper_has_every_activity_and_counts_under_each_heading() {
    let input = about(bare("kinderbegeleider", "kinderbegeleider-rubric"));
    let own = Activity { title: "Bosklas".into(), ..Activity::default() };
    let dossier = [met(50, "day.welcome"), met(51, "day.circle"), entry(52, own)];
    let report = activity_paper(&input, &dossier, &Messages::new("nl"));
    let text = read(&report);
    for rule in &input.about.as_ref().unwrap().programme.activities {
        let title = rule.title.get(Lang::Nl).split(' ').next().unwrap();
        assert!(text.contains(title), "{title}");
    }
    for wanted in ["Activiteitenlijst", "2 van 5", "0 van 7", "Eigen activiteiten", "Bosklas"] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn a_week_on_paper_has_its_tasks_by_the_hour_and_room_on_the_other_days() {
    let input = about(bare("zorgstage", "odisee-zorgstage"));
    let mut early = task(51, 17, "Kringgesprek");
    if let Body::Plan(plan) = &mut early.body {
        (plan.from, plan.to) = (NaiveTime::from_hms_opt(8, 30, 0), None);
        plan.rule = "pupil.child-talk".into();
    }
    let dossier = [task(50, 17, "Voorlezen"), early, task(52, 25, "Volgende week")];
    let text = read(&week_paper(&input, day(11, 19), &dossier, &Messages::new("nl")));
    for wanted in ["09:00 – 10:30", "08:30", "Een kindgesprek", "ma 16/11", "di 17/11", "vr 20/11"]
    {
        assert!(text.contains(wanted), "{wanted}");
    }
    assert!(text.find("Kringgesprek") < text.find("Voorlezen"));
    assert!(!text.contains("Volgende week") && !text.contains("za 21/11"));
}

#[test]
fn the_project_sheet_speaks_the_language_of_the_program() {
    let mut input = about(bare("zorgstage", "odisee-zorgstage"));
    input.lang = Lang::En;
    let project = Project { goals: "Calm".into(), ..Project::default() };
    let text = read(&project_paper(&input, &[entry(50, project)], &Messages::new("en")));
    for wanted in ["Project sheet", "Learning questions", "Calm"] {
        assert!(text.contains(wanted), "{wanted}");
    }
}
