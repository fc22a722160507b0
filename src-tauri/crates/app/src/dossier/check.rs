//! What each kind of entry must hold, with the error beside its field.

use mentormap_domain::{
    dossier::{
        Activity, Agreement, AttendanceDay, Body, Comment, Document, FeedbackSheet, Handover,
        MAX_MINUTES, Meeting, PlanEntry, Project, SupervisorView, Warning,
    },
    placement::Placement,
};

use crate::{
    binder::Binder,
    check::{LINE, LONG, required, text},
    error::{AppError, ErrorCode},
};

impl Binder {
    /// The body with its texts trimmed, when it is sound.
    ///
    /// # Errors
    /// `text-missing`, `text-too-long`, `hours-invalid`, `end-before-start`, `not-found`;
    /// `arguments-invalid` for kinds that have a way of their own (signatures, versions, files).
    pub(super) fn checked_body(
        &mut self,
        placement: &Placement,
        body: Body,
    ) -> Result<Body, AppError> {
        match body {
            Body::Attendance(day) => attendance(day).map(Body::from),
            Body::Activity(activity) => self.activity(placement, activity).map(Body::from),
            Body::Plan(plan) => plan_entry(plan).map(Body::from),
            Body::Project(project) => self::project(project).map(Body::from),
            Body::Document(document) => self.document(placement, document).map(Body::from),
            Body::Meeting(meeting) => self.meeting(placement, meeting).map(Body::from),
            Body::Sheet(sheet) => feedback_sheet(sheet).map(Body::from),
            Body::Agreement(agreement) => self::agreement(agreement).map(Body::from),
            Body::Handover(handover) => self::handover(handover).map(Body::from),
            Body::Warning(warning) => self::warning(warning).map(Body::from),
            Body::Comment(comment) => self::comment(comment).map(Body::from),
            Body::View(view) => supervisor_view(view).map(Body::from),
            Body::Attachment(_) | Body::Signature(_) | Body::Version(_) => {
                Err(AppError::new(ErrorCode::ArgumentsInvalid).with("command", "entry_save"))
            }
        }
    }

    fn activity(
        &mut self,
        placement: &Placement,
        mut activity: Activity,
    ) -> Result<Activity, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        known(&activity.rule, programme.activities.iter().map(|rule| rule.id.as_str()))?;
        activity.heading = text("heading", &activity.heading, LINE)?;
        activity.title = titled(&activity.rule, &activity.title)?;
        activity.remark = text("remark", &activity.remark, LONG)?;
        Ok(activity)
    }

    fn document(
        &mut self,
        placement: &Placement,
        mut document: Document,
    ) -> Result<Document, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        known(&document.rule, programme.documents.iter().map(|rule| rule.id.as_str()))?;
        document.title = titled(&document.rule, &document.title)?;
        document.remark = text("remark", &document.remark, LONG)?;
        Ok(document)
    }

    fn meeting(
        &mut self,
        placement: &Placement,
        mut meeting: Meeting,
    ) -> Result<Meeting, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        known(&meeting.rule, programme.meetings.iter().map(|rule| rule.id.as_str()))?;
        if let (Some(from), Some(to)) = (meeting.from, meeting.to)
            && to <= from
        {
            return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
        }
        meeting.title = text("title", &meeting.title, LINE)?;
        meeting.place = text("place", &meeting.place, LINE)?;
        for (field, value) in [
            ("focus", &mut meeting.focus),
            ("before", &mut meeting.before),
            ("notes", &mut meeting.notes),
            ("after", &mut meeting.after),
        ] {
            *value = text(field, value, LONG)?;
        }
        Ok(meeting)
    }
}

/// A rule that the programme has, or none.
fn known<'a>(rule: &str, mut rules: impl Iterator<Item = &'a str>) -> Result<(), AppError> {
    if rule.is_empty() || rules.any(|known| known == rule) {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::ReferenceMissing).at("rule").with("id", rule))
}

/// Something of the mentor's own must have a title; what has a rule has that of the rule.
fn titled(rule: &str, title: &str) -> Result<String, AppError> {
    if rule.is_empty() {
        required("title", title, LINE, ErrorCode::TextMissing)
    } else {
        Ok(String::new())
    }
}

fn attendance(mut day: AttendanceDay) -> Result<AttendanceDay, AppError> {
    let minutes = [
        ("planned", day.planned),
        ("worked", day.worked),
        ("preparation", day.preparation),
        ("worked", Some(day.counted())),
    ];
    for (field, minutes) in minutes {
        if minutes.is_some_and(|minutes| minutes > MAX_MINUTES) {
            return Err(AppError::new(ErrorCode::HoursInvalid).at(field));
        }
    }
    day.remark = text("remark", &day.remark, LONG)?;
    day.mentor = text("mentor", &day.mentor, 8)?;
    day.intern = text("intern", &day.intern, 8)?;
    if let Some(absence) = &mut day.absence {
        absence.reason = text("reason", &absence.reason, LINE)?;
    }
    Ok(day)
}

fn plan_entry(mut plan: PlanEntry) -> Result<PlanEntry, AppError> {
    if let (Some(from), Some(to)) = (plan.from, plan.to)
        && to <= from
    {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    plan.text = required("text", &plan.text, LONG, ErrorCode::TextMissing)?;
    Ok(plan)
}

fn project(mut project: Project) -> Result<Project, AppError> {
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

fn feedback_sheet(mut sheet: FeedbackSheet) -> Result<FeedbackSheet, AppError> {
    if sheet.to < sheet.from {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    sheet.well = text("well", &sheet.well, LONG)?;
    sheet.next = text("next", &sheet.next, LONG)?;
    sheet.reply = text("reply", &sheet.reply, LONG)?;
    Ok(sheet)
}

fn agreement(mut agreement: Agreement) -> Result<Agreement, AppError> {
    agreement.text = required("text", &agreement.text, LONG, ErrorCode::TextMissing)?;
    Ok(agreement)
}

fn handover(mut handover: Handover) -> Result<Handover, AppError> {
    handover.text = text("text", &handover.text, LONG)?;
    Ok(handover)
}

fn warning(mut warning: Warning) -> Result<Warning, AppError> {
    warning.facts = required("facts", &warning.facts, LONG, ErrorCode::TextMissing)?;
    warning.expected = text("expected", &warning.expected, LONG)?;
    warning.outcome_text = text("outcome_text", &warning.outcome_text, LONG)?;
    Ok(warning)
}

fn comment(mut comment: Comment) -> Result<Comment, AppError> {
    comment.text = required("text", &comment.text, LONG, ErrorCode::TextMissing)?;
    Ok(comment)
}

fn supervisor_view(mut view: SupervisorView) -> Result<SupervisorView, AppError> {
    view.reason = required("reason", &view.reason, LONG, ErrorCode::ReasonMissing)?;
    Ok(view)
}
