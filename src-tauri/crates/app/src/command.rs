//! Every command of the page, declared once: its name, what goes in, what comes out, the use case.

use mentormap_domain::ids::{InternId, ObservationId, PersonId, PlacementId, PointId};
use serde_json::Value;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::{
        BinnedItem, Item, Saved,
        binder::{BinderStatus, Preferences, Setup},
        directory::{
            Directory, FormRow, GroupDraft, PersonDraft, SchoolDraft, SiteDraft, SupervisorDraft,
        },
        dossier::{EntryDraft, EntryView},
        evaluation::{
            EvaluationDraft, EvaluationView, PointDraft, PointView, RatingDraft, RatingSaved, Sheet,
        },
        growth::Growth,
        intern::{InternView, PlacementCard, PlacementDraft, PlacementView, Today},
        observation::{ObservationDraft, ObservationStart, ObservationView},
        report::{AnswerDraft, ReportChoice, ReportRow, ReportView},
        search::SearchHit,
    },
};

macro_rules! commands {
    ($($name:ident($args:ty) -> $result:ty;)+) => {
        /// Runs the command `name`; `args` is its one argument as JSON.
        ///
        /// # Errors
        /// `arguments-invalid` for an unknown command or arguments of another shape; else what
        /// the use case refuses.
        pub fn dispatch(binder: &mut Binder, name: &str, args: Value) -> Result<Value, AppError> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args)
                        .map_err(|_| AppError::new(ErrorCode::ArgumentsInvalid).with("command", stringify!($name)))?;
                    let result: $result = binder.$name(args)?;
                    serde_json::to_value(result).map_err(|_| AppError::new(ErrorCode::Internal))
                })+
                _ => Err(AppError::new(ErrorCode::ArgumentsInvalid).with("command", "?")),
            }
        }

        /// The commands as a TypeScript interface, and the declarations of all types they use.
        pub fn typescript() -> String {
            let mut out = crate::typescript::Collector::default();
            $(out.command::<$args, $result>(stringify!($name));)+
            out.add::<AppError>();
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

    // People, groups, schools, forms.
    directory(()) -> Directory;
    site_save(SiteDraft) -> Saved<mentormap_domain::site::Site>;
    group_save(GroupDraft) -> Saved<mentormap_domain::site::Group>;
    person_save(PersonDraft) -> Saved<mentormap_domain::person::Person>;
    school_save(SchoolDraft) -> Saved<mentormap_domain::school::School>;
    supervisor_save(SupervisorDraft) -> Saved<mentormap_domain::school::Supervisor>;
    forms(()) -> Vec<FormRow>;

    // Interns and placements.
    today(()) -> Today;
    interns(()) -> Vec<PlacementCard>;
    intern(InternId) -> InternView;
    placement(PlacementId) -> PlacementView;
    placement_save(PlacementDraft) -> Saved<PlacementView>;

    // The dossier of a placement.
    dossier(PlacementId) -> Vec<EntryView>;
    entry_save(EntryDraft) -> Saved<EntryView>;

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

    // Reports and search.
    reports(()) -> Vec<ReportRow>;
    report(ReportChoice) -> ReportView;
    answer_save(AnswerDraft) -> Saved<ReportView>;
    search(String) -> Vec<SearchHit>;
}
