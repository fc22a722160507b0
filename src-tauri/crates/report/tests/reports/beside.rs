//! The papers beside the report, and what holds for every page of them and of every report.

use std::collections::BTreeSet;

use mentormap_domain::{
    dossier::{Agreement, Body, DossierEntry, FeedbackSheet, Handover, Meeting, Outcome},
    evaluation::Moment,
    text::Lang,
};
use mentormap_i18n::Messages;
use mentormap_report::{
    About, Fonts, HandoverInput, Pages, PaperInput, Report, ReportInput, activity_paper,
    attendance_card, build, handover_paper, lay_out, person_key_paper, print, project_paper,
    recovery_paper, sheet_paper, talk_paper, warning_paper, week_paper, zero_paper,
};

use crate::{
    file::write,
    fixture::{SHIPPED, bare, day, full},
    read::runs,
    rich, self_check,
};

/// Where text stands on a page: left, right, bottom.
const LEFT: f32 = 46.7;
const RIGHT: f32 = 595.3 - 46.7;
const BOTTOM: f32 = 842.0 - 57.0;
/// The foot of a page and its running head lie outside of these.
const TOP: f32 = 64.0;

/// What every paper about the placement of `rich` starts from.
pub fn start(input: &ReportInput) -> PaperInput {
    PaperInput {
        site: input.site.clone(),
        about: Some(About {
            intern: input.intern.clone(),
            school: input.school.clone(),
            group: input.group.clone(),
            placement: input.placement.clone(),
            programme: input.programme.clone(),
            mentors: input.mentors.clone(),
            supervisor: input.supervisor.clone(),
        }),
        lang: Lang::Nl,
        date: input.date,
        signatures: input.signatures.clone(),
    }
}

fn nl() -> Messages {
    Messages::new("nl")
}

fn meeting(dossier: &[DossierEntry]) -> Meeting {
    let of = |entry: &DossierEntry| match &entry.body {
        Body::Meeting(meeting) => Some(meeting.clone()),
        _ => None,
    };
    dossier.iter().find_map(of).unwrap()
}

fn agreements(dossier: &[DossierEntry]) -> Vec<Agreement> {
    let of = |entry: &DossierEntry| match &entry.body {
        Body::Agreement(agreement) => Some(agreement.clone()),
        _ => None,
    };
    dossier.iter().filter_map(of).collect()
}

/// Every paper of a placement with something in it.
fn papers() -> Vec<(&'static str, Report)> {
    let input = rich::rich("keuzestage", "thomas-more-keuzestage");
    let (start, dossier) = (start(&input), &input.dossier);
    let agreed = agreements(dossier);
    let warning = rich::warning(day(10, 20), Some(Outcome::Mended));
    let sheet = FeedbackSheet {
        from: day(11, 16),
        to: day(11, 20),
        author: None,
        well: "Zag op tijd dat L. moe was.".into(),
        next: "Kondig overgangen vijf minuten vooraf aan.".into(),
        reply: String::new(),
        handed_over: None,
    };
    let handover = Handover { date: day(11, 30), from: None, to: None, text: "Belt graag.".into() };
    let known = HandoverInput {
        from: "An Peeters".into(),
        to: "Yusuf Demir".into(),
        agreements: agreed.clone(),
        warnings: vec![(2, rich::warning(day(11, 30), None))],
        open: vec![("Eindevaluatie".into(), Some(day(12, 18)))],
        next: "Ouders aanspreken.".into(),
    };
    let care = rich::rich("zorgstage", "odisee-zorgstage");
    let plain = PaperInput { about: None, signatures: Vec::new(), ..start.clone() };
    let recovery = [
        "abandon", "ability", "able", "about", "above", "absent", "absorb", "abstract", "absurd",
        "abuse", "access", "accident",
    ]
    .map(str::to_owned);
    let talk = meeting(dossier);
    vec![
        ("card", attendance_card(&start, &rich::days(), &input.free, &nl())),
        ("activities", activity_paper(&self::start(&care), &care.dossier, &nl())),
        ("week", week_paper(&start, day(11, 17), dossier, &nl())),
        ("project", project_paper(&self::start(&care), &care.dossier, &nl())),
        ("talk", talk_paper(&start, &talk.title, &talk, &agreed, &nl())),
        ("sheet", sheet_paper(&start, &sheet, "An Peeters", &agreed, &nl())),
        ("warning", warning_paper(&start, &warning, 1, false, &agreed, &nl())),
        ("zero", zero_paper(&start, &nl())),
        ("handover", handover_paper(&start, &handover, &known, &nl())),
        ("recovery", recovery_paper(&plain, &recovery, &nl())),
        ("person-key", person_key_paper(&plain, "An Peeters", &nl())),
        ("self-check", self_check::paper(&self_check::input(), Lang::Nl)),
    ]
}

/// Every report that ships, full and bare, at both moments.
fn reports() -> Vec<(String, Report)> {
    let mut all = Vec::new();
    for (programme, form) in SHIPPED {
        for moment in [Moment::Interim, Moment::Final] {
            let kinds = [full(programme, form), bare(programme, form), rich::rich(programme, form)];
            for (kind, input) in kinds.into_iter().enumerate() {
                let input = ReportInput { moment, ..input };
                all.push((format!("{form} {moment:?} {kind}"), build(&input, &nl())));
            }
        }
    }
    all
}

/// The lines of text on each page, without its head and foot.
fn lines(pages: &Pages) -> Vec<usize> {
    let mut lines = vec![BTreeSet::new(); pages.pages.len()];
    for (page, run) in runs(pages) {
        if (TOP..BOTTOM).contains(&run.y) {
            lines[page].insert(run.y.to_bits());
        }
    }
    lines.iter().map(BTreeSet::len).collect()
}

fn check(name: &str, report: &Report) {
    let pages = lay_out(report, Fonts::shipped());
    for (page, run) in runs(&pages) {
        let (left, right) = (run.x, run.x + run.width);
        let what = format!("{name}, page {}: '{}' {left}..{right}", page + 1, run.text);
        // White that hangs over the end of a line is not seen.
        let seen = run.text.trim_end().len() == run.text.len();
        assert!(left >= LEFT && (!seen || right <= RIGHT), "{what}");
        let foot = run.y > BOTTOM;
        assert!(!foot || run.node.is_none(), "{what}: in the foot");
    }
    let lines = lines(&pages);
    assert!(lines.iter().skip(1).all(|count| *count > 3), "{name}: a page of {lines:?} lines");
}

#[test]
fn every_page_keeps_within_its_edges_and_none_is_nearly_empty() {
    for (name, report) in reports() {
        check(&name, &report);
    }
    for (name, report) in papers() {
        check(name, &report);
    }
}

#[test]
fn every_paper_is_a_file_that_is_checked() {
    for (name, report) in papers() {
        let bytes = print(&report, day(12, 18), Fonts::shipped()).unwrap();
        write(&format!("paper-{name}"), &bytes);
    }
}

#[test]
fn days_on_the_card_stand_on_one_line() {
    let (_, card) = papers().into_iter().find(|(name, _)| *name == "card").unwrap();
    let pages = lay_out(&card, Fonts::shipped());
    let said: Vec<String> = runs(&pages).map(|(_, run)| run.text.trim().to_owned()).collect();
    for date in ["ma 14/9", "wo 30/9", "ma 12/10", "wo 18/11", "ma 30/11"] {
        assert!(said.iter().any(|said| said == date), "{date}");
    }
    for heading in ["Datum", "Gepland", "Gewerkt", "Voorbereid", "Opmerking"] {
        assert!(said.iter().any(|said| said == heading), "{heading}");
    }
}
