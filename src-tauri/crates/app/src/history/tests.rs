//! Every field of every record has a name, and every word of a fixed set too.

use std::collections::BTreeSet;

use mentormap_domain::{
    arrangement::Arrangement,
    calendar::{Holiday, HolidayKind},
    dossier::{
        Activity, ActivityRole, Agreement, Attachment, AttendanceDay, Comment, Document,
        DossierEntry, EvaluationVersion, FeedbackSheet, Handover, Kind, Meeting, Outcome,
        PlanEntry, Project, Signature, SupervisorView, Warning,
    },
    evaluation::{Answer, Author, Evaluation, EvaluationState, Moment, Point, PointKind, Rating},
    form::{MeetingKind, Role},
    intern::Intern,
    observation::{Observation, Tone, Visibility},
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
};
use mentormap_i18n::{LANGUAGES, Messages};
use mentormap_store::{Setting, StoredDraft, StoredForm, Table};
use serde::{
    Deserialize,
    de::{Deserializer, Error, Visitor, value::Error as Plain},
    forward_to_deserialize_any,
};

use super::{
    fields::{ALL, Look, fields, owner},
    values::{field_id, word_id},
};
use crate::wire::history::HistoryAbout;

/// What serde asks for when it reads a type: the fields of a struct, the variants of an enum.
#[derive(Default)]
struct Asked(Vec<&'static str>);

impl<'de> Deserializer<'de> for &mut Asked {
    type Error = Plain;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Plain> {
        Err(Plain::custom("neither"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Plain> {
        self.0 = fields.to_vec();
        Err(Plain::custom("known"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Plain> {
        self.0 = variants.to_vec();
        Err(Plain::custom("known"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The fields of a struct or the variants of an enum.
fn parts<T: for<'de> Deserialize<'de>>() -> Vec<&'static str> {
    let mut asked = Asked::default();
    assert!(T::deserialize(&mut asked).is_err());
    assert!(!asked.0.is_empty(), "neither a struct nor an enum");
    asked.0
}

/// The type behind every table; a new table does not compile without its line.
fn of_table(table: Table) -> Vec<&'static str> {
    match table {
        Table::Site => parts::<Site>(),
        Table::Group => parts::<Group>(),
        Table::Person => parts::<Person>(),
        Table::School => parts::<School>(),
        Table::Supervisor => parts::<Supervisor>(),
        Table::Intern => parts::<Intern>(),
        Table::Placement => parts::<Placement>(),
        Table::Observation => parts::<Observation>(),
        Table::Evaluation => parts::<Evaluation>(),
        Table::Rating => parts::<Rating>(),
        Table::Point => parts::<Point>(),
        Table::Answer => parts::<Answer>(),
        Table::Entry => parts::<DossierEntry>(),
        Table::Holiday => parts::<Holiday>(),
        Table::SelfCheck => parts::<SelfCheck>(),
        Table::SelfCheckScore => parts::<SelfCheckScore>(),
        Table::SelfCheckAction => parts::<SelfCheckAction>(),
        Table::Form => parts::<StoredForm>(),
        Table::FormDraft => parts::<StoredDraft>(),
        Table::MailTemplate => parts::<mentormap_domain::mail::MailTemplate>(),
        Table::Setting => parts::<Setting>(),
    }
}

/// The type behind every kind of entry.
fn of_kind(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Attendance => parts::<AttendanceDay>(),
        Kind::Activity => parts::<Activity>(),
        Kind::Plan => parts::<PlanEntry>(),
        Kind::Project => parts::<Project>(),
        Kind::Document => parts::<Document>(),
        Kind::Attachment => parts::<Attachment>(),
        Kind::Meeting => parts::<Meeting>(),
        Kind::Sheet => parts::<FeedbackSheet>(),
        Kind::Agreement => parts::<Agreement>(),
        Kind::Handover => parts::<Handover>(),
        Kind::Warning => parts::<Warning>(),
        Kind::Signature => parts::<Signature>(),
        Kind::Version => parts::<EvaluationVersion>(),
        Kind::Comment => parts::<Comment>(),
        Kind::View => parts::<SupervisorView>(),
    }
}

/// The variants of a type of the wire, as it names them.
fn name<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// Every owner of fields with the fields that its type has.
fn owners() -> Vec<(String, Vec<&'static str>)> {
    let tables = parts::<Table>().into_iter().map(|table| {
        let table: Table = serde_json::from_value(table.into()).unwrap();
        (owner(table).to_owned(), of_table(table))
    });
    let kinds = Kind::ALL.iter().map(|kind| (name(kind), of_kind(*kind)));
    let arrangement = [("arrangement".to_owned(), parts::<Arrangement>())];
    tables.chain(kinds).chain(arrangement).collect()
}

fn catalogues() -> impl Iterator<Item = Messages> {
    LANGUAGES.iter().map(|catalogue| Messages::new(catalogue.language))
}

#[test]
fn every_field_is_told_or_left_out_on_purpose() {
    let owners = owners();
    for (owner, known) in &owners {
        let (_, listed) = fields(owner).unwrap_or_else(|| panic!("no fields of {owner}"));
        let listed: BTreeSet<&str> = listed.iter().map(|(field, _)| *field).collect();
        assert_eq!(listed, known.iter().copied().collect(), "{owner}");
    }
    assert_eq!(owners.len(), ALL.len(), "an owner that nothing has");
}

#[test]
fn every_field_that_is_told_has_a_name_in_every_language() {
    for messages in catalogues() {
        for (owner, fields) in ALL {
            for (field, _) in fields.iter().filter(|(_, look)| *look != Look::Hidden) {
                let id = field_id(&messages, owner, field);
                assert!(messages.has(&id), "{id} in {}", messages.language());
            }
        }
    }
}

#[test]
fn every_kind_of_thing_has_a_name_in_every_language() {
    for messages in catalogues() {
        for (owner, _) in owners().iter().filter(|(owner, _)| owner != "arrangement") {
            for id in [format!("history-kind-{owner}"), format!("history-thing-{owner}")] {
                // An evaluation by moment and author, a point by its kind; the rest has no title.
                let more = ["evaluation", "point", "entry", "version", "comment"];
                let varied = more.contains(&owner.as_str()) && id.starts_with("history-thing");
                assert!(varied || messages.has(&id), "{id} in {}", messages.language());
            }
        }
        for moment in parts::<Moment>() {
            for author in parts::<Author>() {
                assert!(messages.has(&format!("history-thing-evaluation-{moment}-{author}")));
            }
        }
        for kind in parts::<PointKind>() {
            assert!(messages.has(&format!("history-thing-point-{kind}")), "{kind}");
        }
        for about in parts::<HistoryAbout>() {
            assert!(messages.has(&format!("history-about-{about}")), "{about}");
        }
    }
}

/// The words that a field can hold.
fn words(owner: &str, field: &str) -> Vec<&'static str> {
    match (owner, field) {
        ("observation", "tone") => parts::<Tone>(),
        ("observation", "visibility") => parts::<Visibility>(),
        ("evaluation", "state") => parts::<EvaluationState>(),
        ("point", "kind") => parts::<PointKind>(),
        ("holiday", "kind") => parts::<HolidayKind>(),
        ("activity", "role") => parts::<ActivityRole>(),
        ("meeting", "meeting_kind") => parts::<MeetingKind>(),
        ("warning", "outcome") => parts::<Outcome>(),
        (_, "roles" | "role" | "from" | "who" | "with" | "signed" | "signed_by") => parts::<Role>(),
        other => panic!("which words can {other:?} hold?"),
    }
}

#[test]
fn every_word_of_a_fixed_set_is_said_in_every_language() {
    for messages in catalogues() {
        for (owner, fields) in ALL {
            let said = fields.iter().filter(|(_, look)| matches!(look, Look::Word | Look::Words));
            for (field, _) in said {
                for word in words(owner, field) {
                    let id = word_id(&messages, field, word);
                    assert!(messages.has(&id), "{id} in {}", messages.language());
                }
            }
        }
    }
}
