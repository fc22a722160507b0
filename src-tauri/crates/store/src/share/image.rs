//! Records as JSON, by kind and id: read, checked and written without knowing their type.

use mentormap_domain::{
    calendar::Holiday,
    dossier::DossierEntry,
    evaluation::{Answer, Evaluation, Point, Rating},
    intern::Intern,
    mail::MailTemplate,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    self_check::{SelfCheck, SelfCheckAction, SelfCheckScore},
    site::{Group, Site},
};
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::ShareKey;
use crate::{Record, StoreError, StoredForm, Table, history::Step, record};

/// Runs a generic function for the type of a kind; anything that is not shared is refused.
macro_rules! typed {
    ($table:expr, $call:ident($($arg:expr),*)) => {
        match $table {
            Table::Site => $call::<Site>($($arg),*),
            Table::Group => $call::<Group>($($arg),*),
            Table::Person => $call::<Person>($($arg),*),
            Table::School => $call::<School>($($arg),*),
            Table::Supervisor => $call::<Supervisor>($($arg),*),
            Table::Form => $call::<StoredForm>($($arg),*),
            Table::Holiday => $call::<Holiday>($($arg),*),
            Table::SelfCheck => $call::<SelfCheck>($($arg),*),
            Table::SelfCheckScore => $call::<SelfCheckScore>($($arg),*),
            Table::SelfCheckAction => $call::<SelfCheckAction>($($arg),*),
            Table::MailTemplate => $call::<MailTemplate>($($arg),*),
            Table::Intern => $call::<Intern>($($arg),*),
            Table::Placement => $call::<Placement>($($arg),*),
            Table::Observation => $call::<Observation>($($arg),*),
            Table::Evaluation => $call::<Evaluation>($($arg),*),
            Table::Rating => $call::<Rating>($($arg),*),
            Table::Point => $call::<Point>($($arg),*),
            Table::Answer => $call::<Answer>($($arg),*),
            Table::Entry => $call::<DossierEntry>($($arg),*),
            _ => Err(StoreError::NotShared),
        }
    };
}

/// The record as it stands here; none when it does not.
pub fn current(conn: &Connection, key: &ShareKey) -> Result<Option<String>, StoreError> {
    typed!(key.0, current_as(conn, &key.1))
}

/// The row number of the record.
pub fn row_number(conn: &Connection, key: &ShareKey) -> Result<Option<i64>, StoreError> {
    typed!(key.0, row_number_as(conn, &key.1))
}

/// The image as this program writes it.
///
/// # Errors
/// When it is no image of such a record, or of another one.
pub fn checked(key: &ShareKey, image: &str) -> Result<String, StoreError> {
    typed!(key.0, checked_as(&key.1, image))
}

/// Whether two images say the same but for when they were made.
pub fn alike(one: Option<&str>, other: Option<&str>) -> bool {
    let plain = |text: &str| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
        if let Some(fields) = value.as_object_mut() {
            fields.remove("created");
        }
        value
    };
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one == other || plain(one) == plain(other),
        _ => false,
    }
}

/// Makes the record what the image says, or removes it; none when it is so already.
///
/// # Errors
/// What it refers to is not there, or another takes its place: nothing is written then.
pub fn write(
    conn: &Connection,
    key: &ShareKey,
    image: Option<&str>,
) -> Result<Option<Step>, StoreError> {
    typed!(key.0, write_as(conn, &key.1, image))
}

fn load<R: Record>(conn: &Connection, id: &str) -> Result<Option<(i64, R)>, StoreError> {
    let columns: Vec<&str> = R::COLUMNS.iter().chain(R::LISTS).copied().collect();
    let equal = R::KEY.iter().zip(1..).map(|(column, i)| format!("{column} = ?{i}"));
    let condition = equal.collect::<Vec<_>>().join(" AND ");
    let sql = format!("SELECT n, {} FROM {} WHERE {condition}", columns.join(", "), R::NAME);
    let mut statement = conn.prepare_cached(&sql)?;
    let parts: Vec<&str> = id.splitn(R::KEY.len(), '/').collect();
    if parts.len() != R::KEY.len() {
        return Err(StoreError::NotShared);
    }
    let found = statement
        .query_row(params_from_iter(parts), |row| Ok((row.get("n")?, R::from_row(row)?)))
        .optional()?;
    Ok(found)
}

fn current_as<R: Record>(conn: &Connection, id: &str) -> Result<Option<String>, StoreError> {
    let found = load::<R>(conn, id)?;
    Ok(found.map(|(_, record)| serde_json::to_string(&record)).transpose()?)
}

fn row_number_as<R: Record>(conn: &Connection, id: &str) -> Result<Option<i64>, StoreError> {
    Ok(load::<R>(conn, id)?.map(|(n, _)| n))
}

fn checked_as<R: Record>(id: &str, image: &str) -> Result<String, StoreError> {
    let record: R = serde_json::from_str(image).map_err(|_| StoreError::NotShared)?;
    if R::parts(&record.key()).join("/") != id {
        return Err(StoreError::NotShared);
    }
    Ok(serde_json::to_string(&record)?)
}

fn write_as<R: Record>(
    conn: &Connection,
    id: &str,
    image: Option<&str>,
) -> Result<Option<Step>, StoreError> {
    let before = load::<R>(conn, id)?;
    let after: Option<R> = image.map(serde_json::from_str).transpose()?;
    match (before, after) {
        (None, None) => Ok(None),
        (Some((_, before)), Some(after)) if before == after => Ok(None),
        (before, Some(after)) => {
            let n = record::save(conn, &after, None)?;
            let before = before.as_ref().map(|(_, record)| record);
            Ok(Some(Step::new(conn, &after.key(), n, before, Some(&after))?))
        }
        (Some((n, before)), None) => {
            let step = Step::new(conn, &before.key(), n, Some(&before), None)?;
            record::delete::<R>(conn, &before.key())?;
            Ok(Some(step))
        }
    }
}
