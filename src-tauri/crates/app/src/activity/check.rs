//! What an activity, a task and a project must hold, with the error beside its field.

use mentormap_domain::{
    dossier::{Activity, PlanEntry, Project},
    placement::Placement,
};

use crate::{
    binder::Binder,
    check::{LINE, LONG, required, text},
    error::{AppError, ErrorCode},
};

impl Binder {
    /// An activity that the programme names, or one of the mentor's own with a title.
    pub(crate) fn activity_checked(
        &mut self,
        placement: &Placement,
        mut activity: Activity,
    ) -> Result<Activity, AppError> {
        self.known_activity(placement, &activity.rule)?;
        if activity.rule.is_empty() {
            activity.heading = text("heading", &activity.heading, LINE)?;
            activity.title = required("title", &activity.title, LINE, ErrorCode::NameMissing)?;
        } else {
            (activity.heading, activity.title) = (String::new(), String::new());
        }
        activity.remark = text("remark", &activity.remark, LONG)?;
        Ok(activity)
    }

    /// A task with a text; its end comes after its beginning.
    pub(crate) fn plan_checked(
        &mut self,
        placement: &Placement,
        mut plan: PlanEntry,
    ) -> Result<PlanEntry, AppError> {
        self.known_activity(placement, &plan.rule)?;
        if let (Some(from), Some(to)) = (plan.from, plan.to)
            && to <= from
        {
            return Err(AppError::new(ErrorCode::TimeOrder).at("to"));
        }
        plan.text = required("text", &plan.text, LONG, ErrorCode::TaskMissing)?;
        Ok(plan)
    }

    fn known_activity(&mut self, placement: &Placement, rule: &str) -> Result<(), AppError> {
        if rule.is_empty() {
            return Ok(());
        }
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        if programme.activities.iter().any(|known| known.id == rule) {
            return Ok(());
        }
        Err(AppError::new(ErrorCode::ReferenceMissing).at("rule").with("id", rule))
    }
}

/// A project with its texts trimmed.
pub(crate) fn project(mut project: Project) -> Result<Project, AppError> {
    for (field, value, max) in [
        ("title", &mut project.title, LINE),
        ("class", &mut project.class, LINE),
        ("description", &mut project.description, LONG),
        ("goals", &mut project.goals, LONG),
        ("desired", &mut project.desired, LONG),
        ("questions", &mut project.questions, LONG),
        ("outcome", &mut project.outcome, LONG),
    ] {
        *value = text(field, value, max)?;
    }
    Ok(project)
}
