//! What becomes of each row.

use mentormap_domain::{
    NaiveDate,
    ids::{GroupId, PersonId},
    intern::Intern,
    school::{School, Supervisor},
};
use mentormap_exchange::class_list::{ClassList, ClassListRow, Column, date, folded};

use super::known::{Known, Who};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    intern::PreparedPlacement,
    wire::{
        class_list::{ClassListDefaults, ClassListFault, ClassListLine, ClassListOutcome},
        intern::PlacementDraft,
    },
};

/// A row with what it will write.
pub(super) struct Planned {
    pub(super) line: ClassListLine,
    /// None for rows that are skipped or refused.
    pub(super) prepared: Option<PreparedPlacement>,
}

/// What becomes of each row of `list`, in its order. Writes nothing.
pub(super) fn plan(
    binder: &mut Binder,
    list: &ClassList,
    defaults: &ClassListDefaults,
) -> Result<Vec<Planned>, AppError> {
    let mut planner = Planner {
        known: Known::read(binder)?,
        list,
        defaults,
        schools: Vec::new(),
        supervisors: Vec::new(),
    };
    list.rows.iter().map(|row| planner.row(binder, row)).collect()
}

struct Planner<'a> {
    known: Known,
    list: &'a ClassList,
    defaults: &'a ClassListDefaults,
    /// Made by rows higher up.
    schools: Vec<School>,
    supervisors: Vec<Supervisor>,
}

/// A row as far as it can be read on its own.
struct Parsed {
    programme: String,
    group: Option<GroupId>,
    mentor: Option<PersonId>,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    faults: Vec<AppError>,
}

impl Planner<'_> {
    fn row(&mut self, binder: &mut Binder, row: &ClassListRow) -> Result<Planned, AppError> {
        let parsed = self.parse(row);
        let mut line = self.line(row, &parsed);
        let who = self.known.who(&row.name(), row.get(Column::Email));
        line.namesake = matches!(who, Who::Namesake);
        let intern = match who {
            Who::Known(intern) => Some(intern),
            Who::New | Who::Namesake => None,
        };
        if !parsed.faults.is_empty() {
            let faults = parsed.faults.into_iter().map(|error| self.fault(error));
            line.faults = faults.collect();
            return Ok(Planned { line, prepared: None });
        }
        if let Some(same) = self.same(intern.as_ref(), &parsed) {
            line.outcome = ClassListOutcome::Duplicate;
            line.same_as = same;
            return Ok(Planned { line, prepared: None });
        }
        let draft = self.draft(row, &parsed, intern.as_ref());
        match binder.placement_prepare(draft) {
            Err(error) if error.refused => {
                line.faults = vec![self.fault(error)];
                Ok(Planned { line, prepared: None })
            }
            Err(error) => Err(error),
            Ok(prepared) => {
                line.outcome = match intern {
                    Some(_) => ClassListOutcome::NewPlacement,
                    None => ClassListOutcome::NewIntern,
                };
                let prepared = self.join(prepared);
                self.known.learn(row.row, &prepared.intern, &prepared.placement);
                Ok(Planned { line, prepared: Some(prepared) })
            }
        }
    }

    /// Reads what must be looked up; what is wrong is gathered, so that all of it is said at once.
    fn parse(&self, row: &ClassListRow) -> Parsed {
        let mut faults = Vec::new();
        if row.name().is_empty() {
            faults.push(AppError::new(ErrorCode::NameMissing).at("name"));
        }
        let school = self.or_default(row.get(Column::School), &self.defaults.school);
        if school.is_empty() {
            faults.push(AppError::new(ErrorCode::SchoolMissing).at("school"));
        }
        let programme = self.programme(row).unwrap_or_else(|error| keep(&mut faults, error));
        let group = self.group(row).unwrap_or_else(|error| keep(&mut faults, error));
        let mentor = self.mentor(row).unwrap_or_else(|error| keep(&mut faults, error));
        let mut day = |column, default, missing| {
            day(row.get(column), column, default, missing)
                .unwrap_or_else(|error| keep(&mut faults, error))
        };
        let start = day(Column::Start, self.defaults.start, ErrorCode::StartMissing);
        let end = day(Column::End, self.defaults.end, ErrorCode::EndMissing);
        Parsed { programme, group, mentor, start, end, faults }
    }

    fn or_default<'t>(&self, text: &'t str, default: &'t str) -> &'t str {
        if text.is_empty() { default.trim() } else { text }
    }

    fn programme(&self, row: &ClassListRow) -> Result<String, AppError> {
        let text = row.get(Column::Programme);
        if text.is_empty() && self.defaults.programme.is_empty() {
            return Err(AppError::new(ErrorCode::ProgrammeMissing).at("programme"));
        }
        let wanted = self.or_default(text, &self.defaults.programme);
        self.known.programme(wanted).ok_or_else(|| {
            AppError::new(ErrorCode::ProgrammeUnknown)
                .at("programme")
                .with("name", wanted)
                .with("known", self.known.titles())
        })
    }

    fn group(&self, row: &ClassListRow) -> Result<Option<GroupId>, AppError> {
        let text = row.get(Column::Group);
        if text.is_empty() {
            return Ok(self.defaults.group);
        }
        self.known.group(text).map(Some).ok_or_else(|| {
            AppError::new(ErrorCode::GroupUnknown)
                .at("group")
                .with("name", text)
                .with("known", self.known.groups())
        })
    }

    fn mentor(&self, row: &ClassListRow) -> Result<Option<PersonId>, AppError> {
        let text = row.get(Column::Mentor);
        if text.is_empty() {
            return Ok(self.defaults.mentor);
        }
        self.known.mentor(text).map(Some).ok_or_else(|| {
            AppError::new(ErrorCode::MentorUnknown)
                .at("mentor")
                .with("name", text)
                .with("known", self.known.mentors())
        })
    }

    fn line(&self, row: &ClassListRow, parsed: &Parsed) -> ClassListLine {
        let group = parsed.group.and_then(|id| self.known.group_name(id));
        let mentor = parsed.mentor.and_then(|id| self.known.mentor_name(id));
        let programme = match parsed.programme.as_str() {
            "" => row.get(Column::Programme).to_owned(),
            id => self.known.title(id),
        };
        ClassListLine {
            row: row.row,
            name: row.name(),
            school: self.or_default(row.get(Column::School), &self.defaults.school).to_owned(),
            programme,
            group: group.unwrap_or_else(|| row.get(Column::Group).to_owned()),
            mentor: mentor.unwrap_or_else(|| row.get(Column::Mentor).to_owned()),
            start: parsed.start,
            end: parsed.end,
            outcome: ClassListOutcome::Refused,
            same_as: None,
            namesake: false,
            faults: Vec::new(),
        }
    }

    /// An error with the heading of the column that it stands in.
    fn fault(&self, error: AppError) -> ClassListFault {
        let columns = &self.list.columns;
        let of = |name: &str| columns.iter().find(|(column, _)| column.name() == name);
        let field = error.field.as_deref().unwrap_or_default();
        let found = of(field).or_else(|| match field {
            "name" => of("last_name").or_else(|| of("first_name")),
            _ => None,
        });
        ClassListFault { heading: found.map(|(_, text)| text.clone()).unwrap_or_default(), error }
    }

    fn same(&self, intern: Option<&Intern>, parsed: &Parsed) -> Option<Option<u32>> {
        let period = (parsed.start?, parsed.end?);
        self.known.same_placement(intern?.id, &parsed.programme, period)
    }

    /// A known intern keeps name and address; what was empty is completed.
    fn draft(
        &self,
        row: &ClassListRow,
        parsed: &Parsed,
        intern: Option<&Intern>,
    ) -> PlacementDraft {
        let kept = |known: Option<&String>, new: &str| match known {
            Some(known) if !known.trim().is_empty() => known.clone(),
            _ => new.to_owned(),
        };
        let school = self.or_default(row.get(Column::School), &self.defaults.school);
        let known = self.known.schools.iter().chain(&self.schools);
        let school_id =
            known.into_iter().find(|one| folded(&one.name) == folded(school)).map(|one| one.id);
        PlacementDraft {
            id: None,
            intern: intern.map(|intern| intern.id),
            name: kept(intern.map(|one| &one.name), &row.name()),
            email: kept(intern.map(|one| &one.email), row.get(Column::Email)),
            phone: kept(intern.map(|one| &one.phone), row.get(Column::Phone)),
            school: school_id,
            school_name: school.to_owned(),
            programme: parsed.programme.clone(),
            school_form: String::new(),
            class: row.get(Column::Class).to_owned(),
            group: parsed.group,
            supervisor: None,
            supervisor_name: row.get(Column::Supervisor).to_owned(),
            supervisor_email: String::new(),
            mentors: parsed.mentor.into_iter().collect(),
            start: parsed.start,
            end: parsed.end,
            ..PlacementDraft::default()
        }
    }

    /// Lets rows share the school and supervisor that the first of them makes.
    fn join(&mut self, mut prepared: PreparedPlacement) -> PreparedPlacement {
        if let Some(school) = &prepared.school {
            self.schools.push(school.clone());
        }
        if let Some(new) = prepared.supervisor.take() {
            let same = |one: &&Supervisor| {
                one.school == new.school && folded(&one.name) == folded(&new.name)
            };
            match self.supervisors.iter().find(same) {
                Some(known) => prepared.placement.supervisor = Some(known.id),
                None => {
                    self.supervisors.push(new.clone());
                    prepared.supervisor = Some(new);
                }
            }
        }
        prepared
    }
}

fn day(
    text: &str,
    column: Column,
    default: Option<NaiveDate>,
    missing: ErrorCode,
) -> Result<Option<NaiveDate>, AppError> {
    if text.is_empty() {
        return default.map(Some).ok_or_else(|| AppError::new(missing).at(column.name()));
    }
    let invalid = || AppError::new(ErrorCode::DateInvalid).at(column.name()).with("text", text);
    date(text).map(Some).ok_or_else(invalid)
}

fn keep<T: Default>(faults: &mut Vec<AppError>, error: AppError) -> T {
    faults.push(error);
    T::default()
}
