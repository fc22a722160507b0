//! The people, groups and schools around a placement.

use mentormap_domain::{
    form::{FormKind, FormRef, Role},
    ids::{GroupId, PersonId, SchoolId, SupervisorId},
    person::Person,
    school::{School, Supervisor},
    site::{Group, Site},
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::programme::VariantRow;

/// Everything one chooses from; binned things left out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Directory {
    pub site: Option<Site>,
    pub groups: Vec<Group>,
    pub people: Vec<Person>,
    pub schools: Vec<School>,
    pub supervisors: Vec<Supervisor>,
    /// The programmes, newest version of each.
    pub programmes: Vec<FormRow>,
    /// The school forms, newest version of each.
    pub school_forms: Vec<FormRow>,
}

/// A form definition in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormRow {
    pub form: FormRef,
    pub kind: FormKind,
    /// In the language of the program.
    pub title: String,
    /// The school's name on the letterhead, of school forms.
    pub school: Option<String>,
    pub languages: Vec<Lang>,
    pub built_in: bool,
    /// How many placements use this version.
    pub used: u32,
    /// Which school form a programme asks for.
    pub school_form: Option<FormRef>,
    /// The variants of a programme to choose from.
    pub variants: Vec<VariantRow>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SiteDraft {
    pub name: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    /// Whether a reviewer reads evaluations before they leave.
    pub review: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GroupDraft {
    pub id: Option<GroupId>,
    pub name: String,
    pub ages: String,
    /// How many interns it can have at once; none: not said.
    pub capacity: Option<u32>,
    /// First names of its children, one per line; those known stay when none.
    #[serde(default)]
    #[ts(optional)]
    pub children: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonDraft {
    pub id: Option<PersonId>,
    pub name: String,
    pub roles: Vec<Role>,
    pub email: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SchoolDraft {
    pub id: Option<SchoolId>,
    pub name: String,
    pub address: String,
    pub email: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SupervisorDraft {
    pub id: Option<SupervisorId>,
    pub school: SchoolId,
    pub name: String,
    pub email: String,
    pub phone: String,
}
