//! A report with something in every part: attendance, talks, warnings, a project, signatures.

use mentormap_domain::{
    NaiveDate,
    calendar::monday,
    dossier::{
        Absence, Agreement, AttendanceDay, Body, DossierEntry, EvaluationContent, Meeting, Outcome,
        Project, Signature, Subject, Warning, content_hash,
    },
    evaluation::Author,
    form::{MeetingKind, Role},
};
use mentormap_report::{EvaluationInput, ReportInput, SignedOn};

use crate::fixture::{day, full, id};

/// The report of `full` with a dossier and a signature of the intern.
pub fn rich(programme: &str, form: &str) -> ReportInput {
    let mut input = full(programme, form);
    let mut bodies: Vec<Body> = days().into_iter().map(Body::from).collect();
    bodies.extend([
        Body::from(visit()),
        Body::from(warning(day(10, 20), Some(Outcome::Mended))),
        Body::from(warning(day(11, 30), None)),
        Body::from(project()),
    ]);
    input.dossier =
        bodies.into_iter().enumerate().map(|(n, body)| entry(2000 + n as u128, body)).collect();
    let visit = input.dossier.iter().find(|entry| matches!(entry.body, Body::Meeting(_)));
    let visit = visit.map(|entry| entry.id);
    for (n, (who, done)) in
        [(Role::Intern, Some(day(11, 12))), (Role::Mentor, None)].into_iter().enumerate()
    {
        let agreement = Agreement {
            of: visit,
            text: "Elke dag één moment aan een ouder vertellen.".into(),
            who: Some(who),
            by: Some(day(11, 20)),
            done,
        };
        input.dossier.push(entry(2900 + n as u128, Body::from(agreement)));
    }
    input.signatures = vec![signed(&input)];
    input
}

fn entry(n: u128, body: Body) -> DossierEntry {
    let created = day(9, 1).and_hms_opt(12, 0, 0).unwrap().and_utc();
    DossierEntry { id: id(n), placement: id(1), body, created, binned: None }
}

/// Monday to Wednesday for twelve weeks, with two absences and a day that went otherwise.
pub fn days() -> Vec<AttendanceDay> {
    let first = monday(day(9, 14));
    let dates = (0..12).flat_map(|week| (0..3).map(move |n| 7 * week + n));
    dates.map(|n| attended(first + chrono::Days::new(n))).collect()
}

fn attended(date: NaiveDate) -> AttendanceDay {
    let mut on = AttendanceDay {
        day_kind: "realisation".into(),
        planned: Some(456),
        worked: Some(450),
        preparation: Some(60),
        mentor: "AP".into(),
        intern: "ZÇ".into(),
        ..AttendanceDay::empty(date)
    };
    let absence = |justified, reason: &str| Absence { justified, reason: reason.into() };
    if date == day(10, 7) {
        (on.worked, on.preparation) = (None, None);
        (on.absence, on.made_up) = (Some(absence(true, "ziek, met attest")), Some(day(10, 8)));
    } else if date == day(11, 2) {
        (on.worked, on.preparation) = (None, None);
        on.absence = Some(absence(false, ""));
    } else if date == day(11, 17) {
        on.worked = Some(240);
    }
    on
}

fn visit() -> Meeting {
    Meeting {
        rule: String::new(),
        title: "Bezoek in de klas".into(),
        meeting_kind: MeetingKind::ThreeWay,
        with: vec![Role::Intern, Role::Mentor, Role::Supervisor],
        date: Some(day(11, 10)),
        from: None,
        to: None,
        place: String::new(),
        focus: "Overgangen tussen activiteiten".into(),
        before: String::new(),
        notes: String::new(),
        after: String::new(),
        present: vec!["Zoë Çelik".into(), "An Peeters".into(), "Jef Vermeulen".into()],
        held: true,
        waived: false,
    }
}

pub fn warning(date: NaiveDate, outcome: Option<Outcome>) -> Warning {
    Warning {
        date,
        facts: "Kwam drie keer te laat zonder te verwittigen.".into(),
        expected: "Belt voor acht uur als het niet lukt.".into(),
        by: Some(date + chrono::Days::new(14)),
        talk: Some(date),
        outcome,
        outcome_text: String::new(),
    }
}

fn project() -> Project {
    Project {
        title: "Een rustige eetzaal".into(),
        class: "5A".into(),
        description: "Samen met de kinderen afspraken maken en zichtbaar ophangen.".into(),
        goals: "Minder lawaai, meer gesprek.".into(),
        desired: "De kinderen houden de afspraken zelf in het oog.".into(),
        questions: "Hoe betrek ik stille kinderen?".into(),
        outcome: "Na drie weken was het merkbaar stiller.".into(),
    }
}

/// The intern's signature under what the mentor's form says.
fn signed(input: &ReportInput) -> SignedOn {
    let mine = |form: &&EvaluationInput| {
        form.evaluation.moment == input.moment && form.evaluation.author == Author::Mentor
    };
    let form = input.evaluations.iter().find(mine).unwrap();
    let content = EvaluationContent::new(
        &form.evaluation,
        form.ratings.clone(),
        form.points.clone(),
        form.answers.clone(),
    );
    let wall = day(12, 18).and_hms_opt(14, 2, 0).unwrap();
    let stroke = vec![[40, 300], [200, 60], [330, 320], [480, 120], [640, 300], [930, 180]];
    let signature = Signature {
        subject: Subject::Evaluation(form.evaluation.id),
        role: Role::Intern,
        name: input.intern.name.clone(),
        strokes: vec![stroke],
        at: wall.and_utc(),
        hash: content_hash(&content).unwrap(),
    };
    SignedOn { signature, wall }
}
