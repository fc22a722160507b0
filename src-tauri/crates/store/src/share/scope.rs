//! Which scope a record belongs to.

use mentormap_domain::{ids::PlacementId, share::Scope};

use crate::Table;

/// The kinds that are shared, in the order in which they can be written: each after what it refers
/// to. Drafts and settings belong to one computer.
pub const SHARED: &[Table] = &[
    Table::Site,
    Table::Group,
    Table::Person,
    Table::School,
    Table::Supervisor,
    Table::Form,
    Table::Holiday,
    Table::SelfCheck,
    Table::SelfCheckScore,
    Table::SelfCheckAction,
    Table::MailTemplate,
    Table::Intern,
    Table::Placement,
    Table::Observation,
    Table::Evaluation,
    Table::Rating,
    Table::Point,
    Table::Answer,
    Table::Entry,
];

/// The place of a kind in the order of writing; none for what is not shared.
pub fn order(table: Table) -> Option<usize> {
    SHARED.iter().position(|shared| *shared == table)
}

/// The scope of a record; none for what is not shared.
pub fn scope_of(table: Table, id: &str, placement: Option<PlacementId>) -> Option<Scope> {
    match table {
        Table::Site
        | Table::Group
        | Table::Person
        | Table::School
        | Table::Supervisor
        | Table::Form
        | Table::Holiday
        | Table::SelfCheck
        | Table::SelfCheckScore
        | Table::SelfCheckAction
        | Table::MailTemplate => Some(Scope::All),
        Table::Intern => id.parse().ok().map(Scope::Intern),
        Table::Placement
        | Table::Observation
        | Table::Evaluation
        | Table::Rating
        | Table::Point
        | Table::Answer
        | Table::Entry => placement.map(Scope::Placement),
        _ => None,
    }
}
