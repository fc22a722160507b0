//! Papers to print or hand over beside the report: one way to see them and to save them.
//!
//! A kind of paper is a variant of [`PaperChoice`], an arm in each of the two matches here, and a
//! method of the binder in its concept's folder that reads what it needs, starts from
//! `paper_about` (or `paper_plain` for a list over several placements) and hands that to its
//! builder in `mentormap_report`, which puts blocks on the site's letterhead.

mod blank;
mod file;
mod input;
mod view;

use mentormap_domain::ids::PlacementId;
use mentormap_report::Report;

use crate::{binder::Binder, error::AppError, wire::paper::PaperChoice};

impl Binder {
    /// What the chosen paper says.
    fn paper_report(&mut self, choice: &PaperChoice) -> Result<Report, AppError> {
        match choice {
            PaperChoice::AttendanceCard { placement } => self.attendance_card(*placement),
            PaperChoice::ActivityList { placement } => self.activity_list_paper(*placement),
            PaperChoice::WeekPlan { placement, day } => self.week_plan_paper(*placement, *day),
            PaperChoice::ProjectSheet { placement } => self.project_sheet(*placement),
            PaperChoice::Talk { placement, entry } => self.talk_paper(*placement, *entry),
            PaperChoice::FeedbackSheet { placement, entry } => self.sheet_paper(*placement, *entry),
            PaperChoice::Warning { placement, entry } => self.warning_paper(*placement, *entry),
            PaperChoice::Zero { placement } => self.zero_document(*placement),
            PaperChoice::Handover { placement, entry } => self.handover_paper(*placement, *entry),
            PaperChoice::PersonKey { person } => self.person_key_report(*person),
            PaperChoice::Privacy { doc } => self.privacy_paper(*doc),
            PaperChoice::SchoolYear { year } => self.school_year_report(*year),
            PaperChoice::SelfCheck { year, remarks, actions } => {
                self.self_check_report(*year, *remarks, *actions)
            }
            PaperChoice::BlankForm { placement, programme, moment } => {
                self.blank_form(*placement, programme.as_deref(), *moment)
            }
            PaperChoice::BlankReport { placement, form, moment, language } => {
                self.blank_report(*placement, form.as_deref(), *moment, *language)
            }
        }
    }
}

/// The placement that a paper is about, for its file's name; none for a list over several.
fn placement_of(choice: &PaperChoice) -> Option<PlacementId> {
    match choice {
        PaperChoice::AttendanceCard { placement }
        | PaperChoice::Zero { placement }
        | PaperChoice::Talk { placement, .. }
        | PaperChoice::FeedbackSheet { placement, .. }
        | PaperChoice::Warning { placement, .. }
        | PaperChoice::Handover { placement, .. }
        | PaperChoice::ActivityList { placement }
        | PaperChoice::WeekPlan { placement, .. }
        | PaperChoice::ProjectSheet { placement } => Some(*placement),
        PaperChoice::PersonKey { .. } => None,
        PaperChoice::SchoolYear { .. } => None,
        PaperChoice::Privacy { .. } | PaperChoice::SelfCheck { .. } => None,
        PaperChoice::BlankForm { placement, .. } | PaperChoice::BlankReport { placement, .. } => {
            *placement
        }
    }
}
