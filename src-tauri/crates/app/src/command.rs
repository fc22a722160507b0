//! Every command of the page, declared once: its name, what goes in, what comes out, the use case.

use mentormap_domain::{
    form::{FormFile, FormRef},
    ids::{
        BinderId, CheckActionId, EvaluationId, HolidayId, InternId, ObservationId, PersonId,
        PlacementId, PointId,
    },
};
use mentormap_report::Pages;
use serde_json::Value;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::{
        BinnedItem, Item, Saved,
        activity::{ActivityView, ProjectView, WeekChoice, WeekCopied, WeekCopy, WeekPlan},
        agenda::{
            AgendaFileChoice, AgendaQuery, AgendaView, CapacityView, PresenceQuery, PresenceView,
        },
        attendance::{AttendanceChoice, AttendanceDraft, AttendanceFill, AttendanceWeek},
        binder::{BinderStatus, Preferences, Setup},
        class_list::{ClassListChoice, ClassListPreview, ClassListTaken},
        directory::{
            Directory, FormRow, GroupDraft, PersonDraft, SchoolDraft, SiteDraft, SupervisorDraft,
        },
        document::{FileRow, FileTarget, FilesAdded, Papers},
        dossier::{EntryDraft, EntryView},
        evaluation::{
            EvaluationDraft, EvaluationView, PointDraft, PointView, RatingDraft, RatingSaved, Sheet,
        },
        fill::{FillFileChoice, FillSetup, FillSetupDraft, FillView},
        form::{
            FormDiffView, FormMove, FormOffer, FormOfferChoice, FormOut, FormPair, FormVersionRow,
        },
        form_edit::{
            DraftRow, DraftSaved, FormDraft, FormNew, FormPublish, FormSource, FormTrial, TrialView,
        },
        growth::Growth,
        history::{HistoryChoice, HistoryRestore, HistoryView},
        holiday::{HolidayDraft, HolidayYear},
        intern::{InternView, PlacementCard, PlacementDraft, PlacementView},
        mail::{
            MailAccountDraft, MailAccountView, MailChoice, MailCopied, MailDraft, MailPreview,
            MailProvider, MailRow, MailStart, MailTemplateDraft, MailTemplateTried,
            MailTemplateTry, MailTemplates, MailView, MailWaiting, Outbox,
        },
        many::{
            DataChoice, FilePatternView, ManyChoice, ManyFolder, ManyOrder, ManyPreview,
            ManyProgress, ManyWritten,
        },
        meeting::{HandoverDraft, Talks},
        observation::{ObservationDraft, ObservationStart, ObservationView},
        overview::{OverviewFileChoice, OverviewFilter, OverviewView, SchoolYearView},
        paper::{PaperChoice, PaperView},
        personal::{
            ChildHintAsk, EraseDraft, ErasePreview, Erased, KeepDraft, PersonRef, PersonWritten,
            Personal, PrivacyDoc, PrivacyDocView, PrivacyTextDraft, RetentionDraft,
        },
        preview::{Preview, PreviewDraft},
        programme::{
            ArrangementDraft, ArrangementView, ClosingDraft, ClosingView, DueLine, DueMove,
        },
        report::{
            AnswerDraft, ReportChoice, ReportRow, ReportView, SupervisorViewDraft, ViewsDraft,
        },
        review::{CommentView, CommentedThing, ReopenDraft, ReviewWaiting, StepDraft, VersionView},
        search::SearchHit,
        self_check::{SelfCheckActionDraft, SelfCheckDraft, SelfCheckScoreDraft, SelfCheckView},
        share::{
            ConflictChoice, ConflictView, InboxRow, InvitationOpened, InviteDraft, PackageMade,
            PackageOrder, PackagePreview, PackageTake, PackageTaken, PairDraft, PartnerDraft,
            ShareNews, ShareView,
        },
        signature::{SignDraft, Signatures, SignedThing},
        today::{Today, TodoDone},
    },
};

macro_rules! commands {
    ($($name:ident($args:ty) -> $result:ty;)+) => {
        /// Runs the command `name`; `args` is its one argument as JSON, and so is the answer, in
        /// text: written once, and numbers as short as they are.
        ///
        /// # Errors
        /// `arguments-invalid` for an unknown command or arguments of another shape; else what
        /// the use case refuses.
        pub fn dispatch(binder: &mut Binder, name: &str, args: Value) -> Result<String, AppError> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args)
                        .map_err(|_| AppError::new(ErrorCode::ArgumentsInvalid).with("command", stringify!($name)))?;
                    let result: $result = binder.$name(args)?;
                    serde_json::to_string(&result).map_err(|_| AppError::new(ErrorCode::Internal))
                })+
                _ => Err(AppError::new(ErrorCode::ArgumentsInvalid).with("command", "?")),
            }
        }

        /// The name of every command.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// The commands as a TypeScript interface, and the declarations of all types they use.
        pub fn typescript() -> String {
            let mut out = crate::typescript::Collector::default();
            $(out.command::<$args, $result>(stringify!($name));)+
            crate::desk::desk_commands(&mut out);
            out.add::<AppError>();
            out.add::<crate::diagnostics::Screen>();
            out.add::<crate::diagnostics::Diagnostics>();
            out.add::<crate::wire::backup::BackupFile>();
            out.add::<crate::wire::arrival::Arrival>();
            out.add::<AgendaFileChoice>();
            out.add::<FillFileChoice>();
            out.add::<Saved<FillSetup>>();
            out.add::<Saved<FilesAdded>>();
            out.add::<FileTarget>();
            out.add::<InvitationOpened>();
            out.add::<FormOut>();
            out.add::<DataChoice>();
            out.add::<ManyFolder>();
            out.add::<ManyOrder>();
            out.add::<ManyProgress>();
            out.add::<ManyWritten>();
            out.add::<PersonWritten>();
            out.add::<crate::wire::mail::MailTried>();
            out.add::<OverviewFileChoice>();
            out.finish()
        }
    };
}

commands! {
    // The binder as a whole.
    binder_status(()) -> BinderStatus;
    setup(Setup) -> Saved<BinderStatus>;
    sample_remove(()) -> Saved<BinderStatus>;
    preferences_save(Preferences) -> Saved<Preferences>;
    me_choose(PersonId) -> Saved<BinderStatus>;
    undo(()) -> Saved<()>;
    redo(()) -> Saved<()>;
    bin(Item) -> Saved<()>;
    restore(Item) -> Saved<()>;
    bin_list(()) -> Vec<BinnedItem>;

    // The history to read.
    history(HistoryChoice) -> HistoryView;
    history_restore(HistoryRestore) -> Saved<()>;

    // People, groups, schools, forms.
    directory(()) -> Directory;
    site_save(SiteDraft) -> Saved<mentormap_domain::site::Site>;
    group_save(GroupDraft) -> Saved<mentormap_domain::site::Group>;
    person_save(PersonDraft) -> Saved<mentormap_domain::person::Person>;
    school_save(SchoolDraft) -> Saved<mentormap_domain::school::School>;
    supervisor_save(SupervisorDraft) -> Saved<mentormap_domain::school::Supervisor>;
    forms(()) -> Vec<FormRow>;
    holidays(Option<i32>) -> HolidayYear;
    holiday_save(HolidayDraft) -> Saved<HolidayYear>;
    holiday_remove(HolidayId) -> Saved<()>;

    // Interns and placements.
    today(()) -> Today;
    todo_done(TodoDone) -> Saved<EntryView>;
    interns(()) -> Vec<PlacementCard>;
    archive(()) -> Vec<PlacementCard>;
    intern(InternId) -> InternView;
    placement(PlacementId) -> PlacementView;
    placement_save(PlacementDraft) -> Saved<PlacementView>;

    // Programmes at work, and the end.
    arrangement(PlacementId) -> ArrangementView;
    arrangement_save(ArrangementDraft) -> Saved<ArrangementView>;
    due_move(DueMove) -> Saved<ArrangementView>;
    due(()) -> Vec<DueLine>;
    closing(PlacementId) -> ClosingView;
    placement_close(ClosingDraft) -> Saved<ClosingView>;
    placement_reopen(PlacementId) -> Saved<ClosingView>;
    placement_archive(PlacementId) -> Saved<ClosingView>;
    placement_unarchive(PlacementId) -> Saved<ClosingView>;

    // The dossier of a placement.
    dossier(PlacementId) -> Vec<EntryView>;
    entry_save(EntryDraft) -> Saved<EntryView>;

    // Attendance.
    attendance(AttendanceChoice) -> AttendanceWeek;
    attendance_save(AttendanceDraft) -> Saved<AttendanceWeek>;
    attendance_fill(AttendanceFill) -> Saved<AttendanceWeek>;

    // Papers and files.
    papers(PlacementId) -> Papers;
    attachments(PlacementId) -> Vec<FileRow>;

    // Talks, feedback sheets, warnings.
    talks(PlacementId) -> Talks;
    placement_handover(HandoverDraft) -> Saved<EntryView>;

    // Activities, week planning, project.
    activities(PlacementId) -> ActivityView;
    week_plan(WeekChoice) -> WeekPlan;
    week_copy(WeekCopy) -> Saved<WeekCopied>;
    project(PlacementId) -> ProjectView;

    // The agenda, and who is where.
    agenda(AgendaQuery) -> AgendaView;
    presence(PresenceQuery) -> PresenceView;
    capacity(i32) -> CapacityView;

    // The overview of the director.
    overview(OverviewFilter) -> OverviewView;
    school_year(i32) -> SchoolYearView;

    // Class lists.
    class_list(ClassListChoice) -> ClassListPreview;
    class_list_take(ClassListChoice) -> Saved<ClassListTaken>;

    // Observations.
    observation_start(Option<PlacementId>) -> ObservationStart;
    observation(ObservationId) -> ObservationView;
    observation_save(ObservationDraft) -> Saved<ObservationView>;
    timeline(PlacementId) -> Vec<ObservationView>;

    // The form.
    sheet(PlacementId) -> Sheet;
    rating_save(RatingDraft) -> Saved<RatingSaved>;
    evaluation_save(EvaluationDraft) -> Saved<EvaluationView>;
    point_save(PointDraft) -> Saved<PointView>;
    point_remove(PointId) -> Saved<()>;
    growth(PlacementId) -> Growth;

    // Versions of forms.
    form_versions(String) -> Vec<FormVersionRow>;
    form_diff(FormPair) -> FormDiffView;
    form_remove(FormRef) -> Saved<()>;
    form_offer(FormOfferChoice) -> FormOffer;
    form_take(FormOfferChoice) -> Saved<FormRef>;
    placement_form_move(FormMove) -> Saved<()>;

    // The form editor.
    form_source(FormRef) -> FormSource;
    form_definition(FormRef) -> FormFile;
    form_drafts(()) -> Vec<DraftRow>;
    form_new(FormNew) -> Saved<FormRef>;
    form_draft_save(FormDraft) -> Saved<DraftSaved>;
    form_discard(String) -> Saved<()>;
    form_publish(FormPublish) -> Saved<FormRef>;
    form_trial(FormTrial) -> TrialView;
    form_preview(FormTrial) -> Pages;

    // The school's own file.
    fill_view(ReportChoice) -> FillView;
    fill_setup(FormRef) -> FillSetup;
    fill_pages(FormRef) -> String;
    fill_save(FillSetupDraft) -> Saved<FillSetup>;
    fill_remove(FormRef) -> Saved<FillSetup>;

    // Signatures, review, versions.
    sign(SignDraft) -> Saved<Signatures>;
    signatures(SignedThing) -> Signatures;
    evaluation_step(StepDraft) -> Saved<EvaluationView>;
    evaluation_reopen(ReopenDraft) -> Saved<EvaluationView>;
    versions(EvaluationId) -> Vec<VersionView>;
    comments(CommentedThing) -> Vec<CommentView>;
    reviews_waiting(()) -> Vec<ReviewWaiting>;

    // Reports and search.
    reports(()) -> Vec<ReportRow>;
    report(ReportChoice) -> ReportView;
    report_preview(PreviewDraft) -> Preview;
    answer_save(AnswerDraft) -> Saved<ReportView>;
    supervisor_view_save(SupervisorViewDraft) -> Saved<ReportView>;
    views_show(ViewsDraft) -> Saved<ReportView>;
    paper(PaperChoice) -> PaperView;

    // The self-check of the workplace.
    self_check(()) -> SelfCheckView;
    self_check_start(i32) -> Saved<SelfCheckView>;
    self_check_save(SelfCheckDraft) -> Saved<SelfCheckView>;
    self_check_score(SelfCheckScoreDraft) -> Saved<SelfCheckView>;
    self_check_action_save(SelfCheckActionDraft) -> Saved<SelfCheckView>;
    self_check_action_remove(CheckActionId) -> Saved<SelfCheckView>;

    // Many at once.
    many(ManyChoice) -> ManyPreview;
    file_pattern_try(String) -> FilePatternView;
    file_pattern_save(String) -> Saved<mentormap_domain::site::Site>;

    // Mail to a school, and the outbox.
    mail_start(MailChoice) -> MailStart;
    mail_preview(MailDraft) -> MailPreview;
    mail_copy(MailDraft) -> Saved<MailCopied>;
    mail_queue(MailDraft) -> Saved<MailRow>;
    mail_password(()) -> String;
    outbox(()) -> Outbox;
    mail_waiting(()) -> MailWaiting;
    mails(PlacementId) -> Vec<MailRow>;
    mail(mentormap_domain::ids::MailId) -> MailView;
    mail_retry(mentormap_domain::ids::MailId) -> Saved<MailRow>;
    mail_give_up(mentormap_domain::ids::MailId) -> Saved<MailRow>;
    mail_confirm_sent(mentormap_domain::ids::MailId) -> Saved<MailRow>;
    mail_templates(()) -> MailTemplates;
    mail_template_try(MailTemplateTry) -> MailTemplateTried;
    mail_template_save(MailTemplateDraft) -> Saved<MailTemplates>;
    mail_account(()) -> Option<MailAccountView>;
    mail_account_save(MailAccountDraft) -> Saved<MailAccountView>;
    mail_account_remove(()) -> Saved<()>;
    mail_provider(String) -> Option<MailProvider>;
    mail_providers(()) -> Vec<MailProvider>;

    // Personal data.
    personal(()) -> Personal;
    personal_due(()) -> u32;
    retention_save(RetentionDraft) -> Saved<Personal>;
    keep_longer(KeepDraft) -> Saved<Personal>;
    erase_preview(PersonRef) -> ErasePreview;
    person_erase(EraseDraft) -> Saved<Erased>;
    child_hints(ChildHintAsk) -> Vec<mentormap_domain::personal::Hint>;
    privacy_doc(PrivacyDoc) -> PrivacyDocView;
    privacy_save(PrivacyTextDraft) -> Saved<PrivacyDocView>;

    // Sharing with other binders.
    share(()) -> ShareView;
    share_news(()) -> ShareNews;
    share_invite(InviteDraft) -> ShareView;
    invitation_withdraw(String) -> ShareView;
    share_pair(PairDraft) -> ShareView;
    partner_save(PartnerDraft) -> ShareView;
    partner_remove(BinderId) -> ShareView;
    share_folder_forget(BinderId) -> ShareView;
    package_deliver(PackageOrder) -> PackageMade;
    package_inbox(()) -> Vec<InboxRow>;
    package_look(String) -> PackagePreview;
    package_take(PackageTake) -> Saved<PackageTaken>;
    conflicts(()) -> Vec<ConflictView>;
    conflict_choose(ConflictChoice) -> Saved<Vec<ConflictView>>;

    search(String) -> Vec<SearchHit>;
}
