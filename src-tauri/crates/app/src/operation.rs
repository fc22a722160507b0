//! What a change is called in the history and in 'Undo …'.

macro_rules! operations {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// An operation; its text is looked up by `op-<name>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Operation { $($name),+ }

        impl Operation {
            /// Every operation, for the catalogue test.
            pub const ALL: &'static [Operation] = &[$(Operation::$name),+];

            /// The name kept in the history.
            pub fn name(self) -> &'static str {
                match self { $(Operation::$name => $text),+ }
            }
        }
    };
}

operations! {
    Setup = "setup",
    Sample = "sample",
    SampleRemove = "sample-remove",
    Import = "import",
    Preferences = "preferences",
    Me = "me",
    Bin = "bin",
    Restore = "restore",
    SiteSave = "site-save",
    GroupSave = "group-save",
    PersonSave = "person-save",
    SchoolSave = "school-save",
    SupervisorSave = "supervisor-save",
    FormAdd = "form-add",
    FormRemove = "form-remove",
    FormMove = "form-move",
    FormNew = "form-new",
    FormDraftSave = "form-draft-save",
    FormDiscard = "form-discard",
    FormPublish = "form-publish",
    FillSave = "fill-save",
    PlacementAdd = "placement-add",
    ClassListTake = "class-list-take",
    PlacementChange = "placement-change",
    ObservationAdd = "observation-add",
    ObservationChange = "observation-change",
    RatingSave = "rating-save",
    EvaluationSave = "evaluation-save",
    EvaluationHandIn = "evaluation-hand-in",
    EvaluationTakeBack = "evaluation-take-back",
    EvaluationAgree = "evaluation-agree",
    EvaluationFinish = "evaluation-finish",
    PointSave = "point-save",
    PointRemove = "point-remove",
    AnswerSave = "answer-save",
    HolidaySave = "holiday-save",
    HolidayRemove = "holiday-remove",
    SelfCheckStart = "self-check-start",
    SelfCheckSave = "self-check-save",
    SelfCheckScore = "self-check-score",
    SelfCheckActionSave = "self-check-action-save",
    SelfCheckActionRemove = "self-check-action-remove",
    AttendanceSave = "attendance-save",
    ActivitySave = "activity-save",
    PlanSave = "plan-save",
    WeekCopy = "week-copy",
    ProjectSave = "project-save",
    DocumentSave = "document-save",
    AttachmentSave = "attachment-save",
    MeetingSave = "meeting-save",
    SheetSave = "sheet-save",
    AgreementSave = "agreement-save",
    HandoverSave = "handover-save",
    WarningSave = "warning-save",
    SignatureSave = "signature-save",
    VersionSave = "version-save",
    CommentSave = "comment-save",
    ViewSave = "view-save",
    ArrangementSave = "arrangement-save",
    DueMove = "due-move",
    PlacementClose = "placement-close",
    PlacementReopen = "placement-reopen",
    PlacementArchive = "placement-archive",
    PlacementUnarchive = "placement-unarchive",
    ViewsShow = "views-show",
    FilePatternSave = "file-pattern-save",
    RetentionSave = "retention-save",
    KeepLonger = "keep-longer",
    PrivacySave = "privacy-save",
    HistoryRestore = "history-restore",
    PackageTake = "package-take",
    ConflictChoose = "conflict-choose",
    MailTemplateSave = "mail-template-save",
    MailDraft = "mail-draft",
    MailCopy = "mail-copy",
    MailQueue = "mail-queue",
    MailRetry = "mail-retry",
    MailGiveUp = "mail-give-up",
    MailConfirm = "mail-confirm",
    MailAccountSave = "mail-account-save",
    MailAccountRemove = "mail-account-remove",
}
