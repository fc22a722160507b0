//! The history that people read, and one thing brought back from it.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        Concept, Item,
        dossier::EntryDraft,
        evaluation::{EvaluationDraft, PointDraft},
        history::{
            HistoryAbout, HistoryChoice, HistoryOf, HistoryRestore, HistoryRow, HistoryView,
        },
        review::{ReviewStep, StepDraft},
    },
};
use mentormap_domain::{
    dossier::{AttendanceDay, Body, Comment, Subject, Warning},
    evaluation::{Author, Moment, PointKind},
    ids::{ObservationId, PlacementId},
    observation::Visibility,
};

use crate::support::{card, day, new_observation, new_rating, sample};

fn choice(of: HistoryOf) -> HistoryChoice {
    let (topic, who, from, to) = (None, None, None, None);
    HistoryChoice { of, topic, who, from, to, before: None, limit: None }
}

fn read(binder: &mut Binder, of: HistoryOf) -> HistoryView {
    binder.history(choice(of)).expect("a history")
}

fn newest(binder: &mut Binder, of: HistoryOf) -> HistoryRow {
    read(binder, of).lines.into_iter().next().expect("a line")
}

/// Brings back what the first change of the newest line took away.
fn bring_back(binder: &mut Binder, of: HistoryOf) -> Result<(), AppError> {
    let line = newest(binder, of);
    let change = line.changes.first().expect("a change");
    assert!(change.can_restore, "{}", change.text);
    let draft = HistoryRestore { line: line.n, change: change.n };
    binder.history_restore(draft).map(drop)
}

fn thing(id: ObservationId) -> HistoryOf {
    HistoryOf::Thing(Item { concept: Concept::Observation, id: id.to_string() })
}

/// An observation of Zoë that was written and then changed.
fn changed(binder: &mut Binder) -> (PlacementId, ObservationId) {
    let placement = card(binder, "Zoë").placement;
    let mut draft = new_observation(placement, "Zoë troost een kind.");
    draft.date = Some(day("2026-11-12"));
    let id = binder.observation_save(draft.clone()).expect("saved").value.id;
    draft.id = Some(id);
    draft.text = "Zoë troost twee kinderen.".into();
    draft.visibility = Visibility::Private;
    binder.observation_save(draft).expect("saved");
    (placement, id)
}

#[test]
fn a_change_is_told_in_the_mentors_words_with_before_and_after() {
    let mut binder = sample();
    let (placement, id) = changed(&mut binder);
    let lines = read(&mut binder, thing(id)).lines;
    let [line, added] = lines.as_slice() else { panic!("{lines:?}") };
    let who = line.text.split(" wijzigde ").next().expect("a name");
    assert!(!who.is_empty() && who != "Iemand");
    assert_eq!(line.text, format!("{who} wijzigde de observatie van 12 november: tekst, voor wie"));
    assert_eq!(added.text, format!("{who} voegde de observatie van 12 november toe"));
    let fact = &line.changes[0].facts[0];
    assert_eq!(fact.name, "Tekst");
    assert_eq!(
        (fact.before.as_str(), fact.after.as_str()),
        ("Zoë troost een kind.", "Zoë troost twee kinderen.")
    );
    assert_eq!(line.changes[0].facts[1].after, "alleen voor mij");
    assert!(line.changes[0].inside && !added.changes[0].inside);
    assert!(!added.changes[0].can_restore, "before it, there was nothing");
    let of_placement = read(&mut binder, HistoryOf::Placement(placement)).lines;
    assert_eq!(of_placement[0].text, line.text);
    assert_eq!((of_placement[0].day, of_placement[0].time.as_str()), (day("2026-11-22"), "19:30"));
}

#[test]
fn the_state_before_comes_back_as_a_change_that_can_be_undone() {
    let mut binder = sample();
    let (_, id) = changed(&mut binder);
    bring_back(&mut binder, thing(id)).expect("brought back");
    let text = |binder: &mut Binder| binder.observation(id).expect("there").text;
    assert_eq!(text(&mut binder), "Zoë troost een kind.");
    let lines = read(&mut binder, thing(id)).lines;
    assert_eq!(lines.len(), 3, "a change of its own");
    assert!(lines[0].text.ends_with("zette de observatie van 12 november terug: tekst, voor wie"));
    binder.undo(()).expect("undone");
    assert_eq!(text(&mut binder), "Zoë troost twee kinderen.");
    let line = newest(&mut binder, thing(id));
    assert!(line.text.contains(" maakte ongedaan: "), "{}", line.text);
    assert!(read(&mut binder, thing(id)).lines[1].undone);
    // What an undo took away can be asked back as well.
    bring_back(&mut binder, thing(id)).expect("brought back");
    assert_eq!(text(&mut binder), "Zoë troost een kind.");
}

#[test]
fn what_was_binned_or_removed_comes_back() {
    let mut binder = sample();
    let (placement, id) = changed(&mut binder);
    let item = Item { concept: Concept::Observation, id: id.to_string() };
    binder.bin(item).expect("binned");
    assert!(newest(&mut binder, thing(id)).text.contains("in de prullenbak"));
    bring_back(&mut binder, thing(id)).expect("brought back");
    assert!(binder.timeline(placement).expect("a timeline").iter().any(|seen| seen.id == id));

    let point = binder.point_save(point(placement, "Rustige stem")).expect("saved").value;
    binder.point_remove(point.id).expect("removed");
    let of = HistoryOf::Placement(placement);
    assert!(newest(&mut binder, of.clone()).text.ends_with("de groeikans ‘Rustige stem’"));
    bring_back(&mut binder, of).expect("brought back");
    let sheet = binder.sheet(placement).expect("a sheet");
    let mut points = sheet.evaluations.iter().flat_map(|evaluation| &evaluation.points);
    assert!(points.any(|known| known.id == point.id));
}

fn point(placement: PlacementId, text: &str) -> PointDraft {
    PointDraft {
        id: None,
        placement,
        moment: Moment::Final,
        author: Author::Mentor,
        kind: PointKind::Growth,
        text: text.into(),
        expected: String::new(),
        observation: None,
    }
}

fn conclude(binder: &mut Binder, placement: PlacementId, conclusion: &str) -> HistoryOf {
    let (moment, author) = (Moment::Final, Author::Mentor);
    let conclusion = conclusion.into();
    let draft = EvaluationDraft { placement, moment, author, date: None, conclusion };
    let saved = binder.evaluation_save(draft).expect("saved");
    HistoryOf::Evaluation(saved.value.id.expect("an id"))
}

#[test]
fn an_evaluation_has_its_own_history_and_a_final_one_stays_as_it_is() {
    let mut binder = sample();
    let placement = card(&mut binder, "Zoë").placement;
    let sheet = binder.sheet(placement).expect("a sheet");
    let row = sheet.clusters[0].rows[0].clone();
    conclude(&mut binder, placement, "Eerst dit.");
    binder.rating_save(new_rating(placement, &row.indicator, 4)).expect("saved");
    let of = conclude(&mut binder, placement, "Dan dat.");
    changed(&mut binder);
    let lines = read(&mut binder, of.clone()).lines;
    assert!(lines.iter().all(|line| !line.text.contains("observatie")), "{lines:?}");
    assert!(lines[0].text.contains(" wijzigde de eindevaluatie: besluit"), "{}", lines[0].text);
    assert!(lines[1].text.contains(&row.title), "{}", lines[1].text);

    let HistoryOf::Evaluation(evaluation) = of else { unreachable!() };
    let finish = StepDraft { evaluation, step: ReviewStep::Finish };
    let done = binder.evaluation_step(finish);
    if done.is_err() {
        let hand_in = StepDraft { evaluation, step: ReviewStep::HandIn };
        binder.evaluation_step(hand_in).expect("handed in");
    }
    let lines = read(&mut binder, of).lines;
    assert!(!lines[0].changes[0].can_restore, "a step has a way of its own");
    let change = lines.iter().find(|line| line.text.ends_with("besluit")).expect("a change");
    let draft = HistoryRestore { line: change.n, change: change.changes[0].n };
    let code = binder.history_restore(draft).expect_err("locked").code;
    assert!(matches!(code, ErrorCode::EvaluationFinal | ErrorCode::EvaluationHandedIn));
}

#[test]
fn a_later_thing_in_its_place_stands_in_the_way() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let entry = |remark: &str| {
        let mut day = AttendanceDay::empty(day("2026-11-19"));
        day.remark = remark.into();
        EntryDraft { id: None, placement, body: Body::Attendance(day) }
    };
    let first = binder.entry_save(entry("eerst")).expect("saved").value.id;
    binder.bin(Item { concept: Concept::Entry, id: first.to_string() }).expect("binned");
    let of = HistoryOf::Thing(Item { concept: Concept::Entry, id: first.to_string() });
    binder.entry_save(entry("daarna")).expect("saved");
    assert_eq!(bring_back(&mut binder, of).expect_err("taken").code, ErrorCode::SpotTaken);
}

#[test]
fn settings_and_unknown_changes_are_refused() {
    let mut binder = sample();
    let line = newest(&mut binder, HistoryOf::All);
    let refused = |binder: &mut Binder, line: i64, change: i64| {
        binder.history_restore(HistoryRestore { line, change }).expect_err("refused").code
    };
    assert_eq!(refused(&mut binder, line.n, i64::MAX), ErrorCode::NotFound);
    assert_eq!(refused(&mut binder, -1, line.changes[0].n), ErrorCode::NotFound);
    let mut settings = choice(HistoryOf::All);
    settings.topic = Some(HistoryAbout::Settings);
    let found = binder.history(settings).expect("a history").lines;
    let setting = found.iter().flat_map(|line| line.changes.iter().map(move |c| (line.n, c)));
    let mut settings = setting.filter(|(_, change)| change.concept == Concept::Setting);
    let (line, change) = settings.next().expect("a setting");
    assert!(!change.can_restore);
    let code = refused(&mut binder, line, change.n);
    assert_eq!(code, ErrorCode::HistoryElsewhere);
}

#[test]
fn it_is_narrowed_down_by_kind_person_and_period() {
    let mut binder = sample();
    let (placement, _) = changed(&mut binder);
    let warning = Warning {
        date: day("2026-11-20"),
        facts: "Te laat.".into(),
        expected: "Op tijd zijn.".into(),
        by: None,
        talk: None,
        outcome: None,
        outcome_text: String::new(),
    };
    let draft = EntryDraft { id: None, placement, body: Body::Warning(warning) };
    binder.entry_save(draft).expect("saved");
    let comment = Comment {
        subject: Subject::Attendance,
        place: String::new(),
        author: None,
        text: "Kijk dit na.".into(),
        done: false,
    };
    let draft = EntryDraft { id: None, placement, body: Body::Comment(comment) };
    binder.entry_save(draft).expect("saved");

    let mut asked = choice(HistoryOf::Placement(placement));
    assert!(binder.history(asked.clone()).expect("a history").lines[0].changes[0].inside);
    asked.topic = Some(HistoryAbout::Talks);
    let talks = binder.history(asked.clone()).expect("a history").lines;
    assert!(talks[0].text.contains("de waarschuwing van 20 november"), "{}", talks[0].text);
    asked.topic = Some(HistoryAbout::Observations);
    let seen = binder.history(asked.clone()).expect("a history").lines;
    assert!(seen[0].text.contains("de observatie van 12 november"), "{}", seen[0].text);
    asked.to = Some(day("2026-11-21"));
    assert!(binder.history(asked.clone()).expect("a history").lines.is_empty());
    asked.to = Some(day("2026-11-22"));
    asked.from = asked.to;
    assert!(!binder.history(asked.clone()).expect("a history").lines.is_empty());
    let me = binder.binder_status(()).expect("a status").me.expect("somebody");
    let people = binder.history(asked.clone()).expect("a history").people;
    let other = people.iter().find(|person| person.id != me).expect("another");
    asked.who = Some(other.id);
    assert!(binder.history(asked.clone()).expect("a history").lines.is_empty());
    asked.who = Some(me);
    assert!(!binder.history(asked).expect("a history").lines.is_empty());
}

#[test]
fn no_line_of_the_sample_shows_an_id_or_a_name_of_the_program() {
    let mut binder = sample();
    changed(&mut binder);
    binder.undo(()).expect("undone");
    binder.redo(()).expect("done again");
    let mut asked = choice(HistoryOf::All);
    asked.limit = Some(1000);
    for line in binder.history(asked).expect("a history").lines {
        let changes = line.changes.iter();
        let facts = changes.clone().flat_map(|c| &c.facts);
        let facts = facts.flat_map(|fact| [&fact.name, &fact.before, &fact.after]);
        let texts = facts.chain(changes.map(|change| &change.text)).chain([&line.text]);
        for text in texts {
            assert!(!text.contains("history-") && !text.contains("op-"), "{text}");
            assert!(!text.contains("-7000-8") && !text.contains("{\""), "{text}");
        }
    }
}
