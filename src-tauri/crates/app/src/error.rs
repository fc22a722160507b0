//! What goes wrong, as the page and the terminal get it: a code, values for its text, a field.

use std::collections::BTreeMap;

use mentormap_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

/// Every way to be refused or to break; the text is looked up by `error-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    // Refused: the mentor can mend it.
    TextMissing,
    NameMissing,
    SchoolMissing,
    ProgrammeMissing,
    ProgrammeUnknown,
    GroupUnknown,
    MentorUnknown,
    StartMissing,
    EndMissing,
    EndBeforeStart,
    PeriodTooLong,
    TextTooLong,
    EmailInvalid,
    ReasonMissing,
    LevelUnknown,
    NumberInvalid,
    DateInvalid,
    IndicatorUnknown,
    LanguageUnknown,
    NotFound,
    LastPerson,
    InUse,
    SpotTaken,
    FactsMissing,
    AgreementMissing,
    TimeOrder,
    TaskMissing,
    EvaluationSigned,
    EvaluationFinal,
    EvaluationHandedIn,
    SignatureInvalid,
    SignatureKept,
    StepRefused,
    ReviewerOnly,
    ReviewFirst,
    WhyMissing,
    CommentMissing,
    HoursInvalid,
    DateOutside,
    AttachmentEmpty,
    AttachmentTooLarge,
    AttachmentForbidden,
    AttachmentDamaged,
    AttachmentUnreadable,
    DateInFuture,
    NotEmpty,
    DateMissing,
    PauseTooLong,
    HoursOverlap,
    TargetInvalid,
    StopReasonMissing,
    FileBroken,
    FileTooLarge,
    EncodingUnknown,
    ColumnsMissing,
    ListEmpty,
    ListFormatUnknown,
    FormatUnknown,
    FormatNewer,
    ReferenceMissing,
    FormFault,
    FormExists,
    FormKinds,
    FormEvaluated,
    FormNotCase,
    FileHidden,
    FormEditorOnly,
    FillUnknownKind,
    FillDamaged,
    FillProtected,
    FillMacros,
    FillMarkers,
    FillXfa,
    FillSigned,
    FillNoFields,
    FillTooComplex,
    FillMissing,
    FillDraft,
    BinderMissing,
    BinderBusy,
    BinderNewer,
    FolderTaken,
    FolderGone,
    NothingChosen,
    PatternUnknown,
    HistoryGone,
    HistoryBlocked,
    HistoryElsewhere,
    Locked,
    NotLocked,
    NotProtected,
    ProtectedAlready,
    PassphraseMissing,
    PassphraseShort,
    PassphraseWeak,
    PassphraseTaken,
    PassphraseWrong,
    PassphraseNeeded,
    WordsWrong,
    WaitFirst,
    WhoUnknown,
    DirectorOnly,
    LastKey,
    KeyringMissing,
    SetupFirst,
    PersonUnlocks,
    PassphraseDiffers,
    NoTerminal,
    ConfirmWrong,
    LastDirector,
    TooManyNames,
    BackupUnknown,
    BackupTooLarge,
    BackupOwnFolder,
    MailPrivate,
    MailNoProgram,
    MailStopped,
    MailState,
    MailAccountMissing,
    MailHost,
    MailPasswordMissing,
    TemplateUnknownField,
    TemplateNotClosed,
    TemplateNotOpened,
    TemplateEmptyField,
    ArrivalUnknown,
    ArrivalBackup,
    ArrivalGone,
    PackageNotOne,
    PackageNewer,
    PackageNotForMe,
    PackageUnknownSender,
    PackageCutShort,
    PackageAltered,
    PackageTooLarge,
    ShareCodeWrong,
    ShareOwn,
    ShareFolderMissing,
    ConflictBlocked,
    // Broke: the program or the machine could not.
    BinderClosed,
    BinderDamaged,
    BackupDamaged,
    BinderHalfWritten,
    BinderGone,
    KeyDamaged,
    AttachmentLost,
    DiskFull,
    ReadOnly,
    WriteFailed,
    ArgumentsInvalid,
    Internal,
}

impl ErrorCode {
    /// Every code, for the catalogue test.
    pub const ALL: [ErrorCode; 151] = [
        Self::TextMissing,
        Self::NameMissing,
        Self::SchoolMissing,
        Self::ProgrammeMissing,
        Self::ProgrammeUnknown,
        Self::GroupUnknown,
        Self::MentorUnknown,
        Self::StartMissing,
        Self::EndMissing,
        Self::EndBeforeStart,
        Self::PeriodTooLong,
        Self::TextTooLong,
        Self::EmailInvalid,
        Self::ReasonMissing,
        Self::LevelUnknown,
        Self::NumberInvalid,
        Self::DateInvalid,
        Self::IndicatorUnknown,
        Self::LanguageUnknown,
        Self::NotFound,
        Self::LastPerson,
        Self::InUse,
        Self::SpotTaken,
        Self::FactsMissing,
        Self::AgreementMissing,
        Self::TimeOrder,
        Self::TaskMissing,
        Self::EvaluationSigned,
        Self::EvaluationFinal,
        Self::EvaluationHandedIn,
        Self::SignatureInvalid,
        Self::SignatureKept,
        Self::StepRefused,
        Self::ReviewerOnly,
        Self::ReviewFirst,
        Self::WhyMissing,
        Self::CommentMissing,
        Self::HoursInvalid,
        Self::DateOutside,
        Self::AttachmentEmpty,
        Self::AttachmentTooLarge,
        Self::AttachmentForbidden,
        Self::AttachmentDamaged,
        Self::AttachmentUnreadable,
        Self::DateInFuture,
        Self::NotEmpty,
        Self::DateMissing,
        Self::PauseTooLong,
        Self::HoursOverlap,
        Self::TargetInvalid,
        Self::StopReasonMissing,
        Self::FileBroken,
        Self::FileTooLarge,
        Self::EncodingUnknown,
        Self::ColumnsMissing,
        Self::ListEmpty,
        Self::ListFormatUnknown,
        Self::FormatUnknown,
        Self::FormatNewer,
        Self::ReferenceMissing,
        Self::FormFault,
        Self::FormExists,
        Self::FormKinds,
        Self::FormEvaluated,
        Self::FormNotCase,
        Self::FileHidden,
        Self::FormEditorOnly,
        Self::FillUnknownKind,
        Self::FillDamaged,
        Self::FillProtected,
        Self::FillMacros,
        Self::FillMarkers,
        Self::FillXfa,
        Self::FillSigned,
        Self::FillNoFields,
        Self::FillTooComplex,
        Self::FillMissing,
        Self::FillDraft,
        Self::BinderMissing,
        Self::BinderBusy,
        Self::BinderNewer,
        Self::FolderTaken,
        Self::FolderGone,
        Self::NothingChosen,
        Self::PatternUnknown,
        Self::HistoryGone,
        Self::HistoryBlocked,
        Self::HistoryElsewhere,
        Self::Locked,
        Self::NotLocked,
        Self::NotProtected,
        Self::ProtectedAlready,
        Self::PassphraseMissing,
        Self::PassphraseShort,
        Self::PassphraseWeak,
        Self::PassphraseTaken,
        Self::PassphraseWrong,
        Self::PassphraseNeeded,
        Self::WordsWrong,
        Self::WaitFirst,
        Self::WhoUnknown,
        Self::DirectorOnly,
        Self::LastKey,
        Self::KeyringMissing,
        Self::SetupFirst,
        Self::PersonUnlocks,
        Self::PassphraseDiffers,
        Self::NoTerminal,
        Self::ConfirmWrong,
        Self::LastDirector,
        Self::TooManyNames,
        Self::BackupUnknown,
        Self::BackupTooLarge,
        Self::BackupOwnFolder,
        Self::MailPrivate,
        Self::MailNoProgram,
        Self::MailStopped,
        Self::MailState,
        Self::MailAccountMissing,
        Self::MailHost,
        Self::MailPasswordMissing,
        Self::TemplateUnknownField,
        Self::TemplateNotClosed,
        Self::TemplateNotOpened,
        Self::TemplateEmptyField,
        Self::ArrivalUnknown,
        Self::ArrivalBackup,
        Self::ArrivalGone,
        Self::PackageNotOne,
        Self::PackageNewer,
        Self::PackageNotForMe,
        Self::PackageUnknownSender,
        Self::PackageCutShort,
        Self::PackageAltered,
        Self::PackageTooLarge,
        Self::ShareCodeWrong,
        Self::ShareOwn,
        Self::ShareFolderMissing,
        Self::ConflictBlocked,
        Self::BinderClosed,
        Self::BinderDamaged,
        Self::BackupDamaged,
        Self::BinderHalfWritten,
        Self::BinderGone,
        Self::KeyDamaged,
        Self::AttachmentLost,
        Self::DiskFull,
        Self::ReadOnly,
        Self::WriteFailed,
        Self::ArgumentsInvalid,
        Self::Internal,
    ];

    /// Whether the state or the input does not allow it, rather than that something broke.
    pub fn refused(self) -> bool {
        self < ErrorCode::BinderClosed
    }

    /// The code as the wire and the catalogue write it.
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|v| v.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// What the page gets instead of a result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{}", .code.name())]
pub struct AppError {
    pub code: ErrorCode,
    /// Values for the text; never personal data beyond what the user just entered.
    pub args: BTreeMap<String, String>,
    /// The input it belongs beside.
    pub field: Option<String>,
    /// Whether the input or the state does not allow it; else something broke.
    pub refused: bool,
}

/// The longest value of a text, in bytes: what was sent does not come back whole.
const LONGEST: usize = 2000;

impl AppError {
    /// An error with this code.
    pub fn new(code: ErrorCode) -> AppError {
        AppError { code, args: BTreeMap::new(), field: None, refused: code.refused() }
    }

    /// The same, beside `field`.
    pub fn at(mut self, field: &str) -> AppError {
        self.field = Some(field.into());
        self
    }

    /// The same with a value for its text.
    pub fn with(mut self, name: &str, value: impl ToString) -> AppError {
        let mut value = value.to_string();
        value.truncate(value.floor_char_boundary(LONGEST));
        self.args.insert(name.into(), value);
        self
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> AppError {
        let code = match &error {
            StoreError::Locked => ErrorCode::Locked,
            StoreError::PassphraseTaken => ErrorCode::PassphraseTaken,
            StoreError::NoKeyring => ErrorCode::KeyringMissing,
            StoreError::WrongKey | StoreError::KeyDamaged | StoreError::KeyMissing => {
                ErrorCode::KeyDamaged
            }
            StoreError::NewerFile { program, .. } => {
                let newer = AppError::new(ErrorCode::BinderNewer);
                return match program {
                    Some(version) => newer.with("version", version),
                    None => newer,
                };
            }
            StoreError::HalfWritten => ErrorCode::BinderHalfWritten,
            StoreError::Gone => ErrorCode::BinderGone,
            StoreError::NotABackup => ErrorCode::BackupUnknown,
            StoreError::TooLarge => ErrorCode::BackupTooLarge,
            StoreError::Busy => ErrorCode::BinderBusy,
            StoreError::ContentMissing | StoreError::ContentDamaged => ErrorCode::AttachmentLost,
            StoreError::DiskFull => ErrorCode::DiskFull,
            StoreError::Damaged => ErrorCode::BinderDamaged,
            StoreError::ReadOnly => ErrorCode::ReadOnly,
            StoreError::NotShared => ErrorCode::PackageAltered,
            _ => ErrorCode::Internal,
        };
        AppError::new(code)
    }
}

impl From<mentormap_exchange::ExchangeError> for AppError {
    fn from(error: mentormap_exchange::ExchangeError) -> AppError {
        use mentormap_exchange::Fault;
        let code = match error.fault {
            Fault::Broken => ErrorCode::FileBroken,
            Fault::TooLarge => ErrorCode::FileTooLarge,
            Fault::FormatUnknown => ErrorCode::FormatUnknown,
            Fault::FormatNewer => ErrorCode::FormatNewer,
            Fault::ReferenceMissing => ErrorCode::ReferenceMissing,
            Fault::Form => ErrorCode::FormFault,
            Fault::Hidden => ErrorCode::FileHidden,
            Fault::Encoding => ErrorCode::EncodingUnknown,
            Fault::Columns => ErrorCode::ColumnsMissing,
            Fault::Empty => ErrorCode::ListEmpty,
        };
        AppError::new(code)
            .with("place", &error.place)
            .with("reason", &error.reason)
            .with("id", &error.reason)
    }
}

impl From<mentormap_report::ReportError> for AppError {
    fn from(_: mentormap_report::ReportError) -> AppError {
        AppError::new(ErrorCode::Internal)
    }
}
