//! Builders: one record of every kind, told apart by a slot, with content that follows a seed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use mentormap_domain::{
    arrangement::Arrangement,
    calendar::{Holiday, HolidayKind},
    dossier::{Agreement, DossierEntry, Project},
    evaluation::{Answer, Author, Evaluation, EvaluationState, Moment, Point, PointKind, Rating},
    form::{FormKind, FormRef, Role},
    ids::{EvaluationId, InternId, ObservationId, PlacementId},
    intern::Intern,
    level::Level,
    mail::{MailKind, MailTemplate},
    observation::{Observation, ObservedIndicator, Tone, Visibility},
    person::Person,
    personal::{Keep, Privacy},
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
    text::Lang,
};
use rusqlite::{Connection, types::Value};
use uuid::Uuid;

use crate::{Entry, Outcome, Setting, Store, StoreError, StoredDraft, StoredForm, Table, Tx};

/// The id of a kind and slot.
pub fn id<T: From<Uuid>>(table: Table, slot: u8) -> T {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 | (table as u128) << 8 | slot as u128)
        .into()
}

pub fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap() + Days::new(n)
}

/// A moment with nanoseconds, `n` seconds into the school year.
pub fn at(n: i64) -> DateTime<Utc> {
    day(0).and_hms_nano_opt(8, 0, 0, 123_456_789).unwrap().and_utc() + TimeDelta::seconds(n)
}

pub fn entry(op: &str) -> Entry {
    Entry { op: op.into(), who: Some(id(Table::Person, 0)), at: at(0) }
}

/// Runs `work` as one entry.
pub fn run(
    store: &mut Store,
    op: &str,
    work: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError>,
) -> Result<Outcome, StoreError> {
    store.transact(entry(op), work).map(|((), outcome)| outcome)
}

fn form_ref(slot: u8) -> FormRef {
    FormRef { id: format!("form-{slot}"), version: 1 + u32::from(slot) }
}

/// Some value for an odd `seed`.
fn odd<T>(seed: u8, value: T) -> Option<T> {
    (seed % 2 == 1).then_some(value)
}

fn words(what: &str, seed: u8) -> String {
    if seed.is_multiple_of(5) {
        String::new()
    } else {
        format!("{what} «{seed}» Øré \"x\" 'y'")
    }
}

pub fn site(slot: u8, seed: u8) -> Site {
    let name = words("site", seed);
    Site {
        id: id(Table::Site, slot),
        address: name.clone(),
        phone: name.clone(),
        email: name.clone(),
        name,
        review: seed % 2 == 1,
        file_pattern: odd(seed, words("pattern", seed)),
        privacy: Privacy {
            years: odd(seed, seed.into()),
            texts: BTreeMap::from([("nl/register/contact".into(), words("contact", seed))]),
        },
    }
}

pub fn group(slot: u8, seed: u8) -> Group {
    Group {
        id: id(Table::Group, slot),
        name: words("group", seed),
        ages: words("ages", seed / 2),
        capacity: odd(seed / 2, u32::from(seed)),
        children: (0..seed % 3).map(|n| words("child", n + seed)).collect(),
        binned: odd(seed, at(seed.into())),
    }
}

pub fn person(slot: u8, seed: u8) -> Person {
    let roles = [Role::Mentor, Role::Director, Role::Reviewer];
    Person {
        id: id(Table::Person, slot),
        name: words("person", seed),
        roles: roles.into_iter().cycle().take((seed % 5).into()).collect(),
        email: words("mail", seed / 3),
        binned: odd(seed / 2, at(seed.into())),
    }
}

pub fn school(slot: u8, seed: u8) -> School {
    School {
        id: id(Table::School, slot),
        name: words("school", seed),
        address: words("street", seed / 2),
        email: words("mail", seed / 3),
        binned: odd(seed / 2, at(seed.into())),
    }
}

pub fn supervisor(slot: u8, seed: u8) -> Supervisor {
    Supervisor {
        id: id(Table::Supervisor, slot),
        school: id(Table::School, seed % 3),
        name: words("supervisor", seed),
        email: words("mail", seed / 2),
        phone: words("phone", seed / 3),
        binned: odd(seed / 2, at(seed.into())),
    }
}

pub fn intern(slot: u8, seed: u8) -> Intern {
    Intern {
        id: id(Table::Intern, slot),
        name: words("intern", seed),
        email: words("mail", seed / 2),
        phone: words("phone", seed / 3),
        keep: odd(seed / 2, Keep { until: day(seed.into()), reason: words("reason", seed) }),
        binned: odd(seed / 2, at(seed.into())),
    }
}

pub fn placement(slot: u8, seed: u8) -> Placement {
    Placement {
        id: id(Table::Placement, slot),
        intern: id(Table::Intern, slot),
        school: id(Table::School, seed % 3),
        programme: form_ref(seed % 4),
        uniform: form_ref(seed % 5),
        school_form: form_ref(seed % 7),
        class: words("class", seed),
        group: odd(seed, id(Table::Group, seed % 3)),
        supervisor: odd(seed / 2, id(Table::Supervisor, seed % 3)),
        mentors: (0..seed % 4).map(|n| id(Table::Person, n % 3)).collect(),
        start: day(seed.into()),
        end: day(u64::from(seed) + 100),
        arrangement: Arrangement { semester: words("variant", seed), ..Arrangement::default() },
        archived: seed % 11 == 3,
        binned: odd(seed / 3, at(seed.into())),
    }
}

pub fn observation(slot: u8, seed: u8) -> Observation {
    let observed = (0..seed % 4).map(|n| ObservedIndicator {
        indicator: format!("i{}", n ^ seed),
        level: odd(n, Level::EXAMPLE),
    });
    Observation {
        id: id(Table::Observation, slot),
        placement: id(Table::Placement, seed % 3),
        author: odd(seed, id(Table::Person, seed % 3)),
        date: day((seed % 7).into()),
        activity: words("activity", seed / 2),
        text: words("text", seed),
        tone: [Tone::Strength, Tone::Growth, Tone::Neutral][usize::from(seed % 3)],
        visibility: if seed > 99 { Visibility::Private } else { Visibility::Shared },
        indicators: observed.collect(),
        created: at(seed.into()),
        binned: odd(seed / 3, at(seed.into())),
    }
}

pub fn evaluation(slot: u8, seed: u8) -> Evaluation {
    Evaluation {
        id: id(Table::Evaluation, slot),
        placement: id(Table::Placement, slot % 3),
        moment: if seed.is_multiple_of(9) { Moment::Interim } else { Moment::Final },
        author: if slot < 3 { Author::Intern } else { Author::Mentor },
        date: odd(seed, day(seed.into())),
        conclusion: words("conclusion", seed),
        created: at(seed.into()),
        state: if seed % 4 == 1 { EvaluationState::Final } else { EvaluationState::Open },
        version: 1 + u32::from(seed % 3),
    }
}

pub fn rating(slot: u8, seed: u8) -> Rating {
    Rating {
        evaluation: id(Table::Evaluation, slot),
        indicator: format!("i{}", seed % 3),
        level: odd(seed, Level::PASS),
        not_observable: seed % 4 == 2,
        underlined: (0..seed % 3).map(|n| format!("b{n}")).collect::<BTreeSet<_>>(),
        remark: words("remark", seed),
    }
}

pub fn point(slot: u8, seed: u8) -> Point {
    Point {
        id: id(Table::Point, slot),
        evaluation: id(Table::Evaluation, seed % 3),
        kind: if seed > 99 { PointKind::Strength } else { PointKind::Growth },
        text: words("point", seed),
        expected: words("expected", seed / 2),
        observation: odd(seed, id(Table::Observation, seed % 3)),
        position: (seed % 4).into(),
    }
}

pub fn answer(slot: u8, seed: u8) -> Answer {
    Answer {
        evaluation: id(Table::Evaluation, slot),
        form: form_ref(seed % 2).id,
        item: format!("c{}", seed % 3),
        value: words("value", seed),
        reason: words("reason", seed / 2),
    }
}

pub fn form(slot: u8, seed: u8) -> StoredForm {
    StoredForm {
        form_ref: form_ref(slot),
        kind: [FormKind::Uniform, FormKind::School, FormKind::Programme][usize::from(seed % 3)],
        body: format!("{{\"seed\":{seed}}}"),
        added: at(seed.into()),
    }
}

pub fn form_draft(slot: u8, seed: u8) -> StoredDraft {
    StoredDraft {
        id: form_ref(slot).id,
        kind: [FormKind::Uniform, FormKind::School, FormKind::Programme][usize::from(seed % 3)],
        base: odd(seed, form_ref(slot)),
        content: format!("{{\"set\":{seed}}}"),
        changed: at(seed.into()),
    }
}

pub fn mail_template(slot: u8, seed: u8) -> MailTemplate {
    MailTemplate {
        kind: MailKind::ALL[usize::from(slot) % MailKind::ALL.len()],
        language: Lang::Nl,
        subject: words("subject", seed),
        text: words("text", seed),
    }
}

pub fn setting(slot: u8, seed: u8) -> Setting {
    Setting { name: format!("setting-{slot}"), value: words("value", seed) }
}

pub fn dossier_entry(slot: u8, seed: u8) -> DossierEntry {
    let text = words("agreed", seed);
    let agreement = Agreement {
        of: None,
        text,
        who: odd(seed, Role::Mentor),
        by: odd(seed, day(seed.into())),
        done: None,
    };
    let project = Project { title: words("project", seed), ..Project::default() };
    DossierEntry {
        id: id(Table::Entry, slot),
        placement: id(Table::Placement, slot % 3),
        // One project a placement: only the first slot has one.
        body: if slot == 0 { project.into() } else { agreement.into() },
        created: at(seed.into()),
        binned: odd(seed / 3, at(seed.into())),
    }
}

pub fn holiday(slot: u8, seed: u8) -> Holiday {
    Holiday {
        id: id(Table::Holiday, slot),
        kind: [HolidayKind::Public, HolidayKind::School, HolidayKind::Site][usize::from(seed % 3)],
        name: words("holiday", seed),
        from: day(seed.into()),
        to: day(u64::from(seed) + 3),
        replaces: words("rule", seed / 2),
        removed: seed % 4 == 1,
    }
}

pub fn self_check(slot: u8, seed: u8) -> SelfCheck {
    SelfCheck {
        year: 2020 + i32::from(slot),
        wording: 1 + u32::from(seed % 2),
        date: odd(seed, day(seed.into())),
        people: (0..seed % 3).map(|n| id(Table::Person, n)).collect(),
        others: words("others", seed),
        created: at(seed.into()),
        binned: odd(seed / 3, at(seed.into())),
    }
}

pub fn self_check_score(slot: u8, seed: u8) -> SelfCheckScore {
    SelfCheckScore {
        year: 2020 + i32::from(slot),
        statement: format!("s{}", seed % 3),
        level: odd(seed, Level::PASS),
        remark: words("remark", seed),
    }
}

pub fn self_check_action(slot: u8, seed: u8) -> SelfCheckAction {
    SelfCheckAction {
        id: id(Table::SelfCheckAction, slot),
        year: 2020 + i32::from(seed % 3),
        statement: if seed % 2 == 1 { "s1".into() } else { String::new() },
        text: words("action", seed),
        who: odd(seed, id(Table::Person, seed % 3)),
        due: odd(seed / 2, day(seed.into())),
        done: odd(seed / 3, day(seed.into())),
        created: at(seed.into()),
    }
}

/// Puts the record of a kind.
pub fn put(tx: &mut Tx<'_>, table: Table, slot: u8, seed: u8) -> Result<(), StoreError> {
    match table {
        Table::Site => tx.put(&site(slot, seed)),
        Table::Group => tx.put(&group(slot, seed)),
        Table::Person => tx.put(&person(slot, seed)),
        Table::School => tx.put(&school(slot, seed)),
        Table::Supervisor => tx.put(&supervisor(slot, seed)),
        Table::Intern => tx.put(&intern(slot, seed)),
        Table::Placement => tx.put(&placement(slot, seed)),
        Table::Observation => tx.put(&observation(slot, seed)),
        Table::Evaluation => tx.put(&evaluation(slot, seed)),
        Table::Rating => tx.put(&rating(slot, seed)),
        Table::Point => tx.put(&point(slot, seed)),
        Table::Answer => tx.put(&answer(slot, seed)),
        Table::Entry => tx.put(&dossier_entry(slot, seed)),
        Table::Holiday => tx.put(&holiday(slot, seed)),
        Table::SelfCheck => tx.put(&self_check(slot, seed)),
        Table::SelfCheckScore => tx.put(&self_check_score(slot, seed)),
        Table::SelfCheckAction => tx.put(&self_check_action(slot, seed)),
        Table::Form => tx.put(&form(slot, seed)),
        Table::FormDraft => tx.put(&form_draft(slot, seed)),
        Table::MailTemplate => tx.put(&mail_template(slot, seed)),
        Table::Setting => tx.put(&setting(slot, seed)),
    }
}

/// Removes the record of a kind.
pub fn remove(tx: &mut Tx<'_>, table: Table, slot: u8, seed: u8) -> Result<(), StoreError> {
    use crate::Record;
    match table {
        Table::Site => tx.remove::<Site>(&id(table, slot)),
        Table::Group => tx.remove::<Group>(&id(table, slot)),
        Table::Person => tx.remove::<Person>(&id(table, slot)),
        Table::School => tx.remove::<School>(&id(table, slot)),
        Table::Supervisor => tx.remove::<Supervisor>(&id(table, slot)),
        Table::Intern => tx.remove::<Intern>(&id(table, slot)),
        Table::Placement => tx.remove::<Placement>(&id(table, slot)),
        Table::Observation => tx.remove::<Observation>(&id(table, slot)),
        Table::Evaluation => tx.remove::<Evaluation>(&id(table, slot)),
        Table::Rating => tx.remove::<Rating>(&rating(slot, seed).key()),
        Table::Point => tx.remove::<Point>(&id(table, slot)),
        Table::Answer => tx.remove::<Answer>(&answer(slot, seed).key()),
        Table::Entry => tx.remove::<DossierEntry>(&id(table, slot)),
        Table::Holiday => tx.remove::<Holiday>(&id(table, slot)),
        Table::SelfCheck => tx.remove::<SelfCheck>(&self_check(slot, seed).key()),
        Table::SelfCheckScore => tx.remove::<SelfCheckScore>(&self_check_score(slot, seed).key()),
        Table::SelfCheckAction => tx.remove::<SelfCheckAction>(&id(table, slot)),
        Table::Form => tx.remove::<StoredForm>(&form(slot, seed).key()),
        Table::FormDraft => tx.remove::<StoredDraft>(&form_draft(slot, seed).key()),
        Table::MailTemplate => tx.remove::<MailTemplate>(&mail_template(slot, seed).key()),
        Table::Setting => tx.remove::<Setting>(&setting(slot, seed).key()),
    }
}

/// Removes a placement with everything below it, children first.
pub fn remove_tree(tx: &mut Tx<'_>, placement: PlacementId) -> Result<(), StoreError> {
    for evaluation in tx.read().evaluations_of(placement)? {
        for rating in tx.read().ratings_of(evaluation.id)? {
            tx.remove::<Rating>(&(rating.evaluation, rating.indicator))?;
        }
        for answer in tx.read().answers_of(evaluation.id)? {
            tx.remove::<Answer>(&(answer.evaluation, answer.form, answer.item))?;
        }
        for point in tx.read().points_of(evaluation.id)? {
            tx.remove::<Point>(&point.id)?;
        }
        tx.remove::<Evaluation>(&evaluation.id)?;
    }
    for observation in tx.read().all::<Observation>()? {
        if observation.placement == placement {
            tx.remove::<Observation>(&observation.id)?;
        }
    }
    for entry in tx.read().all::<DossierEntry>()? {
        if entry.placement == placement {
            tx.remove::<DossierEntry>(&entry.id)?;
        }
    }
    tx.remove::<Placement>(&placement)
}

/// Every kind.
pub const TABLES: [Table; 21] = [
    Table::Site,
    Table::Group,
    Table::Person,
    Table::School,
    Table::Supervisor,
    Table::Intern,
    Table::Placement,
    Table::Observation,
    Table::Evaluation,
    Table::Rating,
    Table::Point,
    Table::Answer,
    Table::Entry,
    Table::Holiday,
    Table::SelfCheck,
    Table::SelfCheckScore,
    Table::SelfCheckAction,
    Table::Form,
    Table::FormDraft,
    Table::MailTemplate,
    Table::Setting,
];

/// Three records of every kind, parents first; nothing in the bin, every text with words.
pub fn populate(store: &mut Store) {
    run(store, "populate", |tx| {
        TABLES.iter().try_for_each(|table| (0..3).try_for_each(|slot| put(tx, *table, slot, 12)))
    })
    .unwrap();
}

/// A populated store in memory.
pub fn populated() -> Store {
    let mut store = Store::in_memory().unwrap();
    populate(&mut store);
    store
}

pub fn intern_id(slot: u8) -> InternId {
    id(Table::Intern, slot)
}
pub fn placement_id(slot: u8) -> PlacementId {
    id(Table::Placement, slot)
}
pub fn observation_id(slot: u8) -> ObservationId {
    id(Table::Observation, slot)
}
pub fn evaluation_id(slot: u8) -> EvaluationId {
    id(Table::Evaluation, slot)
}

/// Every row of every table of records, as text; the history and the innards of search apart.
pub fn dump(conn: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' \
               ESCAPE '\\' AND name NOT LIKE 'history%' AND name NOT LIKE 'sqlite%' ORDER BY name";
    let mut names = conn.prepare(sql).unwrap();
    let names: Vec<String> =
        names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    names.iter().flat_map(|name| rows(conn, name)).collect()
}

fn rows(conn: &Connection, table: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let mut rows: Vec<String> = statement
        .query_map([], |row| {
            let values: Vec<Value> =
                (0..columns).map(|i| row.get(i)).collect::<rusqlite::Result<_>>()?;
            Ok(format!("{table} {values:?}"))
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    rows.sort();
    rows
}
