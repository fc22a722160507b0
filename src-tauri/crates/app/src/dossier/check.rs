//! What each kind of entry must hold, with the error beside its field.

use mentormap_domain::{dossier::Body, placement::Placement};

use crate::{
    activity::project_checked,
    binder::Binder,
    error::{AppError, ErrorCode},
    meeting::feedback_sheet,
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
            Body::Attendance(day) => self.attendance_checked(placement, day).map(Body::from),
            Body::Activity(activity) => self.activity_checked(placement, activity).map(Body::from),
            Body::Plan(plan) => self.plan_checked(placement, plan).map(Body::from),
            Body::Project(project) => project_checked(project).map(Body::from),
            Body::Document(document) => self.document_checked(placement, document).map(Body::from),
            Body::Meeting(meeting) => self.meeting_checked(placement, meeting).map(Body::from),
            Body::Sheet(sheet) => feedback_sheet(sheet).map(Body::from),
            Body::Agreement(agreement) => {
                self.agreement_checked(placement, agreement).map(Body::from)
            }
            Body::Handover(handover) => self.handover_checked(handover).map(Body::from),
            Body::Warning(warning) => self.warning_checked(placement, warning).map(Body::from),
            Body::Comment(comment) => self.comment_checked(placement, comment).map(Body::from),
            Body::View(view) => self.view_checked(placement, view).map(Body::from),
            Body::Attachment(_) | Body::Signature(_) | Body::Version(_) => {
                Err(AppError::new(ErrorCode::ArgumentsInvalid).with("command", "entry_save"))
            }
        }
    }
}
