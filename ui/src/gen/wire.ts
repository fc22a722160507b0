// Generated from the Rust types by `cargo xtask generate`; do not edit.

export type Absence = { justified: boolean, reason: string, };

export type Activity = { 
/**
 * The programme's activity by id; empty for one of the mentor's own.
 */
rule: string, 
/**
 * Heading and title of an own one.
 */
heading: string, title: string, 
/**
 * Whether the intern chose it, where the programme lets choose.
 */
chosen: boolean, role: ActivityRole | null, observed: string | null, participated: string | null, independent: string | null, remark: string, };

export type ActivityHeadingView = { 
/**
 * Empty for the mentor's own activities under no heading.
 */
title: string, rows: Array<ActivityRow>, counts: ActivityTotals, };

export type ActivityRole = "observing" | "participating" | "active";

export type ActivityRow = { id: EntryId | null, 
/**
 * Empty for one of the mentor's own.
 */
rule: string, 
/**
 * The heading as it is kept; only an own one has it.
 */
heading: string, title: string, chosen: boolean, role: ActivityRole | null, observed: string | null, participated: string | null, independent: string | null, remark: string, };

export type ActivityRule = { id: string, 
/**
 * The heading it stands under, e.g. the pupil level of care.
 */
heading: Text, title: Text, };

export type ActivityTotals = { all: number, chosen: number, observed: number, participated: number, independent: number, 
/**
 * With a day at any step.
 */
met: number, };

export type ActivityView = { placement: PlacementId, 
/**
 * What a step gets when it is marked.
 */
today: string, 
/**
 * Whether the intern chooses among them and takes a role in each.
 */
chooses: boolean, 
/**
 * Whether the programme names any.
 */
listed: boolean, 
/**
 * Whether a project is part of the programme.
 */
project: boolean, headings: Array<ActivityHeadingView>, counts: ActivityTotals, };

export type AgendaEntry = { 
/**
 * Apart over all placements, and the same as long as it is the same thing.
 */
key: string, kind: AgendaKind, placement: PlacementId, intern: InternId, 
/**
 * The intern.
 */
name: string, mine: boolean, 
/**
 * Empty for the first and last day.
 */
title: string, date: string, from: string | null, to: string | null, place: string, 
/**
 * Held, received, filled in or done.
 */
done: boolean, entry: EntryId | null, 
/**
 * Which evaluation it is.
 */
moment: Moment | null, };

export type AgendaFileChoice = { filter: AgendaFilter, 
/**
 * Only the thing with this key; everything when left out.
 */
key: string | null, };

export type AgendaFilter = { 
/**
 * Only placements that one guides oneself.
 */
mine: boolean, group: GroupId | null, placement: PlacementId | null, };

export type AgendaHoliday = { date: string, kind: HolidayKind, 
/**
 * The name of an own one, else the rule by which its name is looked up.
 */
name: string, };

export type AgendaKind = "start" | "end" | "meeting" | "meeting-due" | "document" | "evaluation" | "lesson";

export type AgendaQuery = { from: string, 
/**
 * The last day; at most 400 days after the first.
 */
to: string, filter: AgendaFilter, };

export type AgendaView = { today: string, 
/**
 * By day, then by hour; what has no hour first.
 */
items: Array<AgendaEntry>, 
/**
 * By day; a holiday of several days is there on each of them.
 */
holidays: Array<AgendaHoliday>, };

export type Agreement = { 
/**
 * The meeting, feedback sheet or warning in which it was agreed.
 */
of: EntryId | null, text: string, 
/**
 * Who does it.
 */
who: Role | null, by: string | null, 
/**
 * The day it was done.
 */
done: string | null, };

export type AgreementView = { id: EntryId, agreement: Agreement, 
/**
 * Days from today until it must be done; negative when late; none when done or without a day.
 */
days: number | null, };

export type Anchor = "start" | "half" | "end" | "first-realisation-day" | { "meeting": string };

export type AnswerDraft = { placement: PlacementId, moment: Moment, 
/**
 * The school form's id.
 */
form: string, item: string, value: string, reason: string, };

export type AppError = { code: ErrorCode, 
/**
 * Values for the text; never personal data beyond what the user just entered.
 */
args: { [key in string]: string }, 
/**
 * The input it belongs beside.
 */
field: string | null, 
/**
 * Whether the input or the state does not allow it; else something broke.
 */
refused: boolean, };

export type Area = { name: string, x: number, y: number, width: number, height: number, };

export type Arrangement = { 
/**
 * The variant of the programme by id; empty: the first.
 */
semester: string, 
/**
 * The weekly timetable, when it is not that of the variant.
 */
timetable: Timetable | null, 
/**
 * Minutes of the whole placement, when not those of the programme.
 */
target: number | null, 
/**
 * Mondays of full placement weeks.
 */
full_weeks: Array<string>, 
/**
 * Due dates moved by hand, by what is due, e.g. `document/portfolio`, `moment/interim`.
 */
moved: { [key in string]: string }, 
/**
 * Whom else to reach, as on the 0-document.
 */
contacts: Array<Contact>, 
/**
 * What the 0-document says beside: expectations, the way in.
 */
remark: string, 
/**
 * How it ended.
 */
closing: Closing | null, };

export type ArrangementDraft = { placement: PlacementId, 
/**
 * The variant by id; empty: the first.
 */
semester: string, 
/**
 * None: as the variant says.
 */
timetable: Timetable | null, 
/**
 * Minutes of the whole placement; none: as the programme says.
 */
target: number | null, 
/**
 * Any day of each full placement week.
 */
full_weeks: Array<string>, contacts: Array<Contact>, remark: string, };

export type ArrangementView = { placement: PlacementId, arrangement: Arrangement, start: string, end: string, variants: Array<VariantRow>, 
/**
 * The variant that holds, by id; empty when the programme has none.
 */
variant: string, 
/**
 * Minutes of the whole placement by the programme.
 */
target: number | null, 
/**
 * Whether the intern already works at the site.
 */
colleague: boolean, 
/**
 * Everything that the programme asks, in its order.
 */
due: Array<DueRow>, };

export type Arrival = { "kind": "form", "value": FormOffer } | { "kind": "class-list", "value": ClassListPreview } | { "kind": "package", "value": PackagePreview } | { "kind": "invitation", "value": InvitationOpened };

export type Attachment = { 
/**
 * The document, meeting or other entry that it belongs to; none: the placement.
 */
of: EntryId | null, 
/**
 * The name that the file had, without a folder.
 */
name: string, 
/**
 * What it is, by its content.
 */
file_kind: AttachmentKind, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256 of the content, in hexadecimal digits.
 */
hash: string, };

export type AttachmentKind = "pdf" | "png" | "jpeg" | "docx";

export type AttendanceCell = { "cell": "day-kind", "value": string } | { "cell": "planned", "value": number | null } | { "cell": "worked", "value": number | null } | { "cell": "preparation", "value": number | null } | { "cell": "absence", "value": Absence | null } | { "cell": "made-up", "value": string | null } | { "cell": "mentor", "value": string } | { "cell": "intern", "value": string } | { "cell": "remark", "value": string };

export type AttendanceChoice = { placement: PlacementId, 
/**
 * Any day of the week; the week of today when left out, or the nearest one on the card.
 */
day: string | null, };

export type AttendanceDay = { date: string, 
/**
 * The day kind of the programme by id, e.g. observe-participate; empty when not said.
 */
day_kind: string, 
/**
 * Planned minutes on site; none follows the timetable.
 */
planned: number | null, 
/**
 * Real minutes on site.
 */
worked: number | null, 
/**
 * Minutes of preparation.
 */
preparation: number | null, absence: Absence | null, 
/**
 * The day on which a missed day was made up.
 */
made_up: string | null, 
/**
 * Initials of the mentor; empty as long as not initialled.
 */
mentor: string, 
/**
 * Initials of the intern.
 */
intern: string, remark: string, };

export type AttendanceDayView = { 
/**
 * As kept; empty but for its date when nothing is.
 */
day: AttendanceDay, 
/**
 * Minutes by the timetable, without free days; offered for what is planned.
 */
suggested: number, 
/**
 * The holiday on it, by name.
 */
free: AttendanceFree | null, 
/**
 * Whether the card takes this day.
 */
open: boolean, };

export type AttendanceDraft = { placement: PlacementId, date: string, cell: AttendanceCell, };

export type AttendanceFill = { placement: PlacementId, 
/**
 * Any day of the week.
 */
day: string, what: FillKind, };

export type AttendanceFree = { kind: HolidayKind, name: string, };

export type AttendanceKind = { id: string, title: string, days: number, minutes: number, max: number | null, limit: AttendanceLimit, };

export type AttendanceLimit = "free" | "one-left" | "full" | "passed";

export type AttendanceTotal = "done" | "target" | "on-site" | "preparation" | "missed" | "justified" | "made-up" | "open";

export type AttendanceTotals = { worked: number, preparation: number, 
/**
 * What counts: on site and of preparation.
 */
done: number, planned: number, missed: number, justified: number, made_up: number, 
/**
 * Missed and not made up.
 */
open: number, target: number | null, 
/**
 * Still to do for the target.
 */
left: number | null, kinds: Array<AttendanceKind>, };

export type AttendanceWeek = { placement: PlacementId, monday: string, 
/**
 * The Mondays beside it; none where the card ends.
 */
previous: string | null, next: string | null, 
/**
 * Which week of the placement and how many there are; none outside.
 */
week: [number, number] | null, today: string, 
/**
 * Monday to Sunday.
 */
days: Array<AttendanceDayView>, 
/**
 * The kinds of day to choose from.
 */
kinds: Array<OptionView>, 
/**
 * The initials that are offered.
 */
mentor: string, intern: string, totals: AttendanceTotals, };

export type Author = "intern" | "mentor";

export type BackupChoice = { place: BackupPlace, id: string, 
/**
 * Opens one of another binder, and a binder that can't be opened; left out otherwise.
 */
passphrase: SecretText | null, 
/**
 * The recovery key instead.
 */
words: SecretText | null, };

export type BackupFile = { backup: BackupRow, 
/**
 * Whether a passphrase or recovery key of its own is needed to open it.
 */
locked: boolean, };

export type BackupOffer = { 
/**
 * When it was made.
 */
at: string, };

export type BackupPlace = "binder" | "second" | "file";

export type BackupProgress = { done: number, of: number, };

export type BackupRow = { id: string, place: BackupPlace, at: string, reason: BackupWhy, 
/**
 * Bytes, with its attachments.
 */
bytes: number, state: BackupState, 
/**
 * Attachments that were lost before it was made.
 */
lost: number, };

export type BackupState = "unread" | "good" | "damaged" | "half";

export type BackupStatus = { 
/**
 * Whether backups can be made at all: not before there is a binder, nor of one that is only
 * looked at.
 */
possible: boolean, 
/**
 * When the newest one was made; none when there is none.
 */
last: string | null, 
/**
 * Whether something was changed since.
 */
changed: boolean, 
/**
 * Whether something was changed more than a day ago and is in none.
 */
stale: boolean, 
/**
 * One that is being made now.
 */
busy: BackupProgress | null, 
/**
 * Why the last one could not be made.
 */
failed: AppError | null, 
/**
 * The second place; none when none was chosen.
 */
second: SecondPlace | null, };

export type BackupWhy = "auto" | "migration" | "restore" | "import" | "asked";

export type BackupsView = { status: BackupStatus, 
/**
 * The newest first; those of the second place only while it is there.
 */
rows: Array<BackupRow>, 
/**
 * Whether some are still to be looked through: `backups_look` goes on.
 */
more: boolean, 
/**
 * The last one that was put back, as long as that can be taken back.
 */
restored: RestoredNote | null, };

export type Behaviour = { 
/**
 * Unique within its indicator.
 */
id: string, text: Text, };

export type BehaviourView = { id: string, text: string, };

export type BinderId = string;

export type BinderStatus = { 
/**
 * Whether nobody has been named yet.
 */
first_run: boolean, 
/**
 * Whether the binder holds the sample.
 */
sample: boolean, 
/**
 * Who writes now.
 */
me: PersonId | null, people: Array<Person>, preferences: Preferences, undo: string | null, redo: string | null, 
/**
 * The day of the binder's clock.
 */
today: string, program_version: string, };

export type Binding = "intern-name" | "intern-class" | "period" | "site-name" | "site-address" | "site-phone" | "group-name" | "mentor-names" | "supervisor-name" | "school-name" | "programme-title" | "report-date";

export type BinnedItem = { concept: Concept, id: string, name: string, binned: string, };

export type Body = { "kind": "attendance" } & AttendanceDay | { "kind": "activity" } & Activity | { "kind": "plan" } & PlanEntry | { "kind": "project" } & Project | { "kind": "document" } & Document | { "kind": "attachment" } & Attachment | { "kind": "meeting" } & Meeting | { "kind": "sheet" } & FeedbackSheet | { "kind": "agreement" } & Agreement | { "kind": "handover" } & Handover | { "kind": "warning" } & Warning | { "kind": "signature" } & Signature | { "kind": "version" } & EvaluationVersion | { "kind": "comment" } & Comment | { "kind": "view" } & SupervisorView;

export type CapacityCell = { 
/**
 * Below 0: more than fit. None when no capacity is set.
 */
free: number | null, 
/**
 * The interns who are there.
 */
names: Array<string>, };

export type CapacityGroup = { 
/**
 * None: placements without a group.
 */
group: GroupId | null, name: string, 
/**
 * None: not set.
 */
capacity: number | null, 
/**
 * By week.
 */
cells: Array<CapacityCell>, };

export type CapacityView = { 
/**
 * The year in which the school year begins.
 */
year: number, 
/**
 * The Mondays.
 */
weeks: Array<string>, 
/**
 * The week of today, when it is in the school year.
 */
this_week: string | null, groups: Array<CapacityGroup>, };

export type Changed = { concept: Concept, id: string, placement: PlacementId | null, };

export type CheckActionId = string;

export type ChildHintAsk = { text: string, 
/**
 * Where the note belongs: its intern is no child.
 */
placement: PlacementId | null, };

export type ClassListChoice = { 
/**
 * The id that the open list has.
 */
list: string, defaults: ClassListDefaults, };

export type ClassListColumn = { 
/**
 * What it holds: `name`, `email`, `start`, ...
 */
column: string, 
/**
 * As the file calls it.
 */
heading: string, };

export type ClassListDefaults = { school: string, 
/**
 * The id of a programme; empty: none.
 */
programme: string, start: string | null, end: string | null, group: GroupId | null, 
/**
 * Who guides them.
 */
mentor: PersonId | null, };

export type ClassListFault = { 
/**
 * The heading of the column in the file; empty when the file has no such column.
 */
heading: string, error: AppError, };

export type ClassListLine = { 
/**
 * Its number in the file.
 */
row: number, name: string, school: string, programme: string, group: string, mentor: string, start: string | null, end: string | null, outcome: ClassListOutcome, 
/**
 * Why a row is skipped: the row above that says the same; none: it is in the binder already.
 */
same_as: number | null, 
/**
 * An intern of this name is known by another e-mail address: somebody else, it seems.
 */
namesake: boolean, faults: Array<ClassListFault>, };

export type ClassListOutcome = "new-intern" | "new-placement" | "duplicate" | "refused";

export type ClassListPreview = { list: string, 
/**
 * The name of the file.
 */
name: string, 
/**
 * The columns that were recognised.
 */
columns: Array<ClassListColumn>, 
/**
 * Headings of columns that are left out.
 */
ignored: Array<string>, rows: Array<ClassListLine>, 
/**
 * What holds for rows that leave it open.
 */
defaults: ClassListDefaults, 
/**
 * How many rows will be taken in.
 */
takes: number, 
/**
 * How many cannot be, as long as they are not mended.
 */
refused: number, 
/**
 * Schools and supervisors that will be added along.
 */
new_schools: Array<string>, new_supervisors: Array<string>, };

export type ClassListTaken = { interns: number, placements: number, skipped: number, refused: number, };

export type Closing = { date: string, 
/**
 * Ended before its time.
 */
stopped: boolean, reason: string, };

export type ClosingDraft = { placement: PlacementId, date: string | null, 
/**
 * Ended before its time; then the reason must be there.
 */
stopped: boolean, reason: string, };

export type ClosingItem = { 
/**
 * Apart within the placement.
 */
key: string, kind: ClosingKind, 
/**
 * Of a document, a meeting or an evaluation; empty where the kind says it.
 */
title: string, due: string | null, done: boolean, 
/**
 * Minutes there are and minutes there should be, of the hours; how many are still open, of
 * what is counted.
 */
count: [number, number] | null, };

export type ClosingKind = "evaluation" | "signed" | "document" | "meeting" | "hours" | "missed" | "agreements";

export type ClosingView = { placement: PlacementId, items: Array<ClosingItem>, closing: Closing | null, archived: boolean, 
/**
 * The last day by which it should be closed.
 */
by: string, 
/**
 * Whether the last day is over.
 */
over: boolean, };

export type Cluster = { id: string, title: Text, indicators: Array<Indicator>, };

export type Colour = string;

export type ColumnMap = { value: FillColumn, 
/**
 * With a level it is a box, ticked at that level.
 */
when?: string, };

export type ColumnView = { value: FillColumn, label: string, };

export type Comment = { subject: Subject, 
/**
 * The indicator, point or field that it is about; empty: the whole.
 */
place: string, author: PersonId | null, text: string, 
/**
 * Whether the mentor has dealt with it.
 */
done: boolean, };

export type CommentView = { id: EntryId, author: PersonId | null, author_name: string, 
/**
 * The indicator or point; empty for the whole.
 */
place: string, 
/**
 * What that place is called.
 */
place_label: string, text: string, done: boolean, created: string, };

export type CommentedThing = { placement: PlacementId, subject: Subject, };

export type Concept = "site" | "group" | "person" | "school" | "supervisor" | "intern" | "placement" | "observation" | "evaluation" | "rating" | "point" | "answer" | "entry" | "holiday" | "self-check" | "self-check-score" | "self-check-action" | "form" | "form-draft" | "mail-template" | "setting";

export type ConflictChoice = { concept: Concept, id: string, version: string, };

export type ConflictField = { 
/**
 * The name of the field, for its text `history-field-<name>` where the catalogue has one.
 */
field: string, 
/**
 * Its value as the history writes it; empty where there is none.
 */
value: string, };

export type ConflictVersion = { 
/**
 * Stands for the version in `conflict_choose`.
 */
version: string, 
/**
 * Whose it is: a partner's name; none: of this binder.
 */
from: string | null, 
/**
 * The one that shows until somebody chooses.
 */
shown: boolean, 
/**
 * This version removes the thing.
 */
removed: boolean, 
/**
 * The fields in which the versions differ, the same ones in the same order in each version.
 */
fields: Array<ConflictField>, };

export type ConflictView = { concept: Concept, id: string, placement: PlacementId | null, 
/**
 * What it is called, as in the history, e.g. the first words of an observation.
 */
name: string, 
/**
 * Of whose placement it is; empty where it belongs to none.
 */
intern: string, 
/**
 * At least two; the one that shows now is first.
 */
versions: Array<ConflictVersion>, };

export type Contact = { name: string, 
/**
 * Who that is, in words, e.g. parent, coordinator of the school.
 */
role: string, phone: string, email: string, };

export type Criterion = { 
/**
 * Unique within the form, over criteria and fields.
 */
id: string, number: string, title: Text, description: Text, 
/**
 * The id of one of the form's scales.
 */
scale: string, 
/**
 * Without a crosswalk the criterion is asked directly.
 */
crosswalk?: Crosswalk | null, 
/**
 * Whether the school wants a word of explanation with each level.
 */
explain: boolean, };

export type CriterionView = { id: string, number: string, title: string, description: string, 
/**
 * The levels to choose from, the one for short evidence last.
 */
levels: Array<OptionView>, 
/**
 * None when it is asked directly.
 */
derived: DerivedView | null, 
/**
 * Whether the school wants a word of explanation.
 */
explain: boolean, 
/**
 * The level set by the mentor; empty leaves the derived one.
 */
value: string, reason: string, 
/**
 * The level that the supervisor gives instead, and the grounds; empty when they agree.
 */
supervisor: string, grounds: string, };

export type Crosswalk = { rule: Rule, indicators: Array<Mapped>, };

export type DataChoice = { choice: ManyChoice, kind: DataKind, };

export type DataKind = "csv" | "xlsx";

export type DayKind = { id: string, title: Text, 
/**
 * How many days of this kind there can be at most.
 */
max?: number | null, };

export type DayUnit = "calendar" | "school";

export type DerivedView = { level: string | null, label: string | null, short: boolean, rated: number, mapped: number, inputs: Array<InputView>, };

export type DeskSetup = { setup: Setup, 
/**
 * Left empty for the sample only, which stays open for everybody.
 */
passphrase: SecretText, };

export type DeskState = "new" | "locked" | "open" | "rescue" | "trouble";

export type DeskStatus = { state: DeskState, 
/**
 * The look of the page that was last chosen in the binder, also while it is locked.
 */
look: Look, 
/**
 * Whether a passphrase opens the binder; not so for the sample and for a binder of before.
 */
protected: boolean, 
/**
 * Whether `unlock_keyring` may work on this machine.
 */
keyring: boolean, 
/**
 * Whether `unlock_recovery` can work.
 */
recovery: boolean, 
/**
 * Seconds until the next passphrase or recovery key is looked at; 0 when at once.
 */
wait: number, 
/**
 * Who unlocked; none in an open binder, and after the recovery key: then `key_passphrase`
 * for the one who sits here comes first, and until then every command of the binder is
 * refused with `who-unknown`.
 */
who: PersonId | null, 
/**
 * How it was unlocked; none unless `protected` and open.
 */
by: UnlockedBy | null, 
/**
 * After how many minutes without activity the page asks `lock`; none where nothing locks.
 * The desk locks by itself a minute later.
 */
lock_minutes: number | null, 
/**
 * Whether a recovery key was shown and waits to be tried: `recovery_sheet` shows it again
 * until then, or until the binder is locked.
 */
words_waiting: boolean, 
/**
 * Why nothing can be opened, in state `trouble`, and why it is read-only, in state `rescue`.
 */
trouble: AppError | null, };

export type Diagnostics = { text: string, };

export type Directory = { site: Site | null, groups: Array<Group>, people: Array<Person>, schools: Array<School>, supervisors: Array<Supervisor>, 
/**
 * The programmes, newest version of each.
 */
programmes: Array<FormRow>, 
/**
 * The school forms, newest version of each.
 */
school_forms: Array<FormRow>, };

export type Document = { 
/**
 * The programme's document by id; empty for one of the mentor's own.
 */
rule: string, 
/**
 * Of an own one: its title, who brings it, who signs, when it is due.
 */
title: string, from: Role | null, signed_by: Array<Role>, due: string | null, received: string | null, 
/**
 * Who has signed it on paper.
 */
signed: Array<Role>, 
/**
 * Not asked in this placement.
 */
waived: boolean, remark: string, };

export type DocumentRow = { 
/**
 * None as long as nothing was noted of a paper of the programme.
 */
entry: EntryId | null, 
/**
 * The programme's document by id; empty for an own one.
 */
rule: string, title: string, from: Role | null, 
/**
 * Who must sign.
 */
signed_by: Array<Role>, due: string | null, 
/**
 * The day by the rule, also when it was moved by hand.
 */
by_rule: string | null, 
/**
 * Whether the day was moved by hand.
 */
moved: boolean, received: string | null, 
/**
 * Who has signed of those who must.
 */
signed: Array<Role>, waived: boolean, remark: string, state: DocumentState, files: Array<FileRow>, };

export type DocumentRule = { id: string, title: Text, from: Role, 
/**
 * Who signs; nobody when empty.
 */
signed_by: Array<Role>, due: DueRule, };

export type DocumentState = "late" | "awaited" | "unsigned" | "done" | "waived";

export type DraftRow = { 
/**
 * The id, and the version that publishing would make.
 */
form: FormRef, kind: FormKind, 
/**
 * In the language of the program.
 */
title: string, base: FormRef | null, changed: string, };

export type DraftSaved = { 
/**
 * None: it says the same as its base, so that there is no draft any more.
 */
drafted: string | null, problems: Array<Problem>, };

export type DueKind = "moment" | "document" | "meeting";

export type DueLine = { placement: PlacementId, intern: InternId, name: string, 
/**
 * Days from today; negative when late; none without a day.
 */
days: number | null, 
/**
 * Kind and rule, e.g. `document/portfolio`.
 */
key: string, kind: DueKind, title: string, 
/**
 * The day that holds; none as long as what it hangs on has no day.
 */
due: string | null, 
/**
 * The day by the rule.
 */
by_rule: string | null, 
/**
 * Whether it was moved by hand.
 */
moved: boolean, 
/**
 * Received, held, filled in, or not needed.
 */
done: boolean, };

export type DueMove = { placement: PlacementId, key: string, due: string | null, };

export type DueRow = { 
/**
 * Kind and rule, e.g. `document/portfolio`.
 */
key: string, kind: DueKind, title: string, 
/**
 * The day that holds; none as long as what it hangs on has no day.
 */
due: string | null, 
/**
 * The day by the rule.
 */
by_rule: string | null, 
/**
 * Whether it was moved by hand.
 */
moved: boolean, 
/**
 * Received, held, filled in, or not needed.
 */
done: boolean, };

export type DueRule = { anchor: Anchor, 
/**
 * Days after the anchor; before it when negative.
 */
offset: number, unit: DayUnit, };

export type EntryDraft = { id: EntryId | null, placement: PlacementId, body: Body, };

export type EntryId = string;

export type EntryView = { id: EntryId, placement: PlacementId, body: Body, created: string, };

export type EraseDraft = { person: PersonRef, 
/**
 * The name, as typed.
 */
confirm: string, };

export type ErasePreview = { person: PersonRef, 
/**
 * What has to be typed to confirm.
 */
name: string, kept: Kept, 
/**
 * Backups that are cleaned with it.
 */
backups: number, 
/**
 * Damaged files set aside, which go with it: they can't be cleaned.
 */
aside: number, 
/**
 * Why it is refused; none when it is not.
 */
refused: AppError | null, };

export type Erased = { 
/**
 * Backups that were cleaned.
 */
backups: number, 
/**
 * Copies that could not be cleaned now; tried again at the next start.
 */
left: number, };

export type ErrorCode = "text-missing" | "name-missing" | "school-missing" | "programme-missing" | "programme-unknown" | "group-unknown" | "mentor-unknown" | "start-missing" | "end-missing" | "end-before-start" | "period-too-long" | "text-too-long" | "email-invalid" | "reason-missing" | "level-unknown" | "number-invalid" | "date-invalid" | "indicator-unknown" | "language-unknown" | "not-found" | "last-person" | "in-use" | "spot-taken" | "facts-missing" | "agreement-missing" | "time-order" | "task-missing" | "evaluation-signed" | "evaluation-final" | "evaluation-handed-in" | "signature-invalid" | "signature-kept" | "step-refused" | "reviewer-only" | "review-first" | "why-missing" | "comment-missing" | "hours-invalid" | "date-outside" | "attachment-empty" | "attachment-too-large" | "attachment-forbidden" | "attachment-damaged" | "attachment-unreadable" | "date-in-future" | "not-empty" | "date-missing" | "pause-too-long" | "hours-overlap" | "target-invalid" | "stop-reason-missing" | "file-broken" | "file-too-large" | "encoding-unknown" | "columns-missing" | "list-empty" | "list-format-unknown" | "format-unknown" | "format-newer" | "reference-missing" | "form-fault" | "form-exists" | "form-kinds" | "form-evaluated" | "form-not-case" | "file-hidden" | "form-editor-only" | "fill-unknown-kind" | "fill-damaged" | "fill-protected" | "fill-macros" | "fill-markers" | "fill-xfa" | "fill-signed" | "fill-no-fields" | "fill-too-complex" | "fill-missing" | "fill-draft" | "binder-missing" | "binder-busy" | "binder-newer" | "folder-taken" | "folder-gone" | "nothing-chosen" | "pattern-unknown" | "history-gone" | "history-blocked" | "history-elsewhere" | "locked" | "not-locked" | "not-protected" | "protected-already" | "passphrase-missing" | "passphrase-short" | "passphrase-weak" | "passphrase-taken" | "passphrase-wrong" | "passphrase-needed" | "words-wrong" | "wait-first" | "who-unknown" | "director-only" | "last-key" | "keyring-missing" | "setup-first" | "person-unlocks" | "passphrase-differs" | "no-terminal" | "confirm-wrong" | "last-director" | "too-many-names" | "backup-unknown" | "backup-too-large" | "backup-own-folder" | "mail-private" | "mail-no-program" | "mail-stopped" | "mail-state" | "mail-account-missing" | "mail-host" | "mail-password-missing" | "template-unknown-field" | "template-not-closed" | "template-not-opened" | "template-empty-field" | "arrival-unknown" | "arrival-backup" | "arrival-gone" | "package-not-one" | "package-newer" | "package-not-for-me" | "package-unknown-sender" | "package-cut-short" | "package-altered" | "package-too-large" | "share-code-wrong" | "share-own" | "share-folder-missing" | "conflict-blocked" | "binder-closed" | "binder-damaged" | "backup-damaged" | "binder-half-written" | "binder-gone" | "key-damaged" | "attachment-lost" | "disk-full" | "read-only" | "write-failed" | "arguments-invalid" | "internal";

export type EvaluationContent = { evaluation: unknown, 
/**
 * In the order of their indicators.
 */
ratings: unknown, 
/**
 * In the order of the sheet.
 */
points: unknown, 
/**
 * In the order of form and item.
 */
answers: unknown, };

export type EvaluationDraft = { placement: PlacementId, moment: Moment, author: Author, date: string | null, conclusion: string, };

export type EvaluationId = string;

export type EvaluationState = "open" | "handed-in" | "agreed" | "final";

export type EvaluationVersion = { evaluation: EvaluationId, 
/**
 * Counted from 1.
 */
number: number, content: EvaluationContent, signatures: Array<Signature>, reason: string, by: PersonId | null, at: string, };

export type EvaluationView = { 
/**
 * None as long as nothing was entered.
 */
id: EvaluationId | null, moment: Moment, author: Author, date: string | null, conclusion: string, 
/**
 * By indicator; untouched rows are left out.
 */
ratings: { [key in string]: RatingView }, points: Array<PointView>, filled: number, total: number, 
/**
 * Where it stands on its way out.
 */
state: EvaluationState, 
/**
 * Counted from 1; one more each time it was opened again.
 */
version: number, 
/**
 * Why it cannot be changed now.
 */
lock: LockView | null, };

export type Existing = "keep" | "number" | "replace";

export type FeedbackSheet = { from: string, to: string, author: PersonId | null, 
/**
 * What went well.
 */
well: string, 
/**
 * What next (feed-forward).
 */
next: string, 
/**
 * What the intern says to it.
 */
reply: string, 
/**
 * The day it was printed or handed over.
 */
handed_over: string | null, };

export type Field = { 
/**
 * Unique within the form, over criteria and fields.
 */
id: string, label: Text, kind: FieldKind, 
/**
 * Filled from the binder; asked when left out.
 */
bound?: Binding | null, };

export type FieldInput = "text" | "long-text" | "number" | "date" | "choice";

export type FieldKind = { "type": "text" } | { "type": "long-text" } | { "type": "number" } | { "type": "date" } | { "type": "choice", options: Array<NamedLevel>, };

export type FieldMap = { 
/**
 * The full name of the field in the file.
 */
field: string, value: Source, 
/**
 * For a check box: the level or choice at which it is ticked; without one it is ticked when
 * there is anything to say.
 */
when?: string, 
/**
 * For radio buttons and lists: the option of the file for each level or choice.
 */
options?: { [key in string]: string }, 
/**
 * For a repeated row: what goes in each of its columns.
 */
columns?: { [key in string]: ColumnMap }, };

export type FieldView = { id: string, label: string, kind: FieldInput, options: Array<OptionView>, value: string, };

export type FilePatternView = { 
/**
 * The name of a report of somebody in the binder, or of an example.
 */
example: string, 
/**
 * What a pattern can ask.
 */
fields: Array<string>, 
/**
 * The pattern of a site that has set none.
 */
usual: string, };

export type FileRefused = { name: string, error: AppError, };

export type FileRow = { id: EntryId, 
/**
 * The entry that it belongs to; none: the placement.
 */
of: EntryId | null, name: string, kind: AttachmentKind, 
/**
 * Bytes.
 */
size: number, 
/**
 * The day it was added.
 */
added: string, };

export type FileTarget = { placement: PlacementId, 
/**
 * The entry that they belong to.
 */
of: EntryId | null, 
/**
 * The paper of the programme that they belong to, when nothing was noted of it yet.
 */
rule: string | null, };

export type FilesAdded = { added: Array<FileRow>, 
/**
 * Names of files that stood there already, the same.
 */
same: Array<string>, refused: Array<FileRefused>, };

export type Fill = { 
/**
 * What the file was called; its ending says nothing.
 */
name: string, kind: FillFormat, 
/**
 * The file itself, in base64.
 */
data: FillData, 
/**
 * Fields that are not named here stay as they are in a PDF and are emptied in a DOCX.
 */
fields: Array<FieldMap>, };

export type FillArea = { page: number, x: number, y: number, width: number, height: number, };

export type FillColumn = "number" | "title" | "level" | "remark" | "date" | "activity" | "text" | "expected" | "indicators" | "day-kind" | "planned" | "worked" | "preparation" | "absence";

export type FillData = string;

export type FillDay = "start" | "end" | "evaluation" | "report";

export type FillField = { name: string, 
/**
 * What the file says it is for; for a DOCX the sentence around it.
 */
label: string, kind: FillFieldKind, options: Array<OptionView>, 
/**
 * The words in a repeated row.
 */
columns: Array<string>, areas: Array<FillArea>, map: FieldMap | null, 
/**
 * What its name or label makes likely, while nothing was chosen.
 */
suggestion: FieldMap | null, };

export type FillFieldKind = "text" | "check" | "choice" | "rows" | "signature";

export type FillFileChoice = { report: ReportChoice, 
/**
 * The fields become part of the page and can be changed no more; says nothing for a DOCX.
 */
flatten: boolean, };

export type FillFormat = "pdf" | "docx";

export type FillKind = "as-planned" | "mentor" | "intern";

export type FillLine = { field: string, label: string, value: string, 
/**
 * For a check box: whether it is ticked.
 */
ticked: boolean | null, 
/**
 * For a repeated row: how often.
 */
rows: number | null, state: FillState, 
/**
 * What did not fit and goes on a page at the end.
 */
rest: string, };

export type FillRows = "criteria" | "observations" | "attendance" | "strengths" | "growth-points";

export type FillSetup = { form: FormRef, title: string, 
/**
 * None while the form has no file.
 */
file: FillTemplate | null, 
/**
 * Whether the one who writes now may change forms.
 */
may_edit: boolean, 
/**
 * What can go in a field, by group.
 */
sources: Array<SourceView>, 
/**
 * What can go in the columns of a repeated row.
 */
columns: Array<RowsView>, };

export type FillSetupDraft = { form: FormRef, fields: Array<FieldMap>, };

export type FillState = "filled" | "empty" | "overflow" | "no-option" | "unmapped";

export type FillTemplate = { name: string, kind: FillFormat, 
/**
 * In points; empty for a DOCX.
 */
pages: Array<PageView>, fields: Array<FillField>, };

export type FillView = { 
/**
 * The version of the form that the file belongs to.
 */
form: FormRef, 
/**
 * What the file was called.
 */
name: string, kind: FillFormat, 
/**
 * In reading order.
 */
lines: Array<FillLine>, 
/**
 * Fields that nothing was chosen for.
 */
unmapped: number, 
/**
 * Whether the reviewer has still to read it, or the mentor to make it final.
 */
draft: boolean, 
/**
 * Characters that no font has; they are drawn as boxes.
 */
unknown_characters: Array<string>, };

export type FontName = { family: string, bold: boolean, };

export type FormChoice = { id: string, title: string, school: string, };

export type FormDiffKind = "added" | "removed" | "changed" | "moved";

export type FormDiffLine = { kind: FormDiffKind, thing: Thing, 
/**
 * Where the thing stands, from outer to inner; empty for what stands in the form itself.
 */
place: Array<string>, 
/**
 * What it is, e.g. `Criterium 3 Plannen`.
 */
name: string, 
/**
 * What of it changed, e.g. `Titel (nl)`.
 */
fact: string | null, 
/**
 * What stood; of a move where it stood.
 */
before: string | null, 
/**
 * What stands; of a move where it stands.
 */
after: string | null, 
/**
 * What is in a thing that was added or removed.
 */
inside: Array<string>, };

export type FormDiffView = { a: FormRef, b: FormRef, kind: FormKind, 
/**
 * The title of `b`, in the language of the program.
 */
title: string, 
/**
 * None: they say the same.
 */
lines: Array<FormDiffLine>, };

export type FormDraft = { 
/**
 * The id of the definition; the id and version inside it are the program's own.
 */
id: string, 
/**
 * The version that the edit began with; that of the draft when there is one already.
 */
base: FormRef | null, form: FormFile, };

export type FormFault = { 
/**
 * The place in the file.
 */
place: string, reason: string, };

export type FormFile = { "format": "mentormap-uniform-form/1" } & UniformForm | { "format": "mentormap-school-form/1" } & SchoolForm | { "format": "mentormap-programme/1" } & Programme;

export type FormKind = "uniform" | "school" | "programme";

export type FormMove = { placement: PlacementId, form: FormRef, };

export type FormNew = { kind: FormKind, 
/**
 * The version that it is a copy of; an empty one when left out.
 */
from: FormRef | null, 
/**
 * In the language of the program.
 */
title: string, };

export type FormOffer = { 
/**
 * Stands for the file in `form_offer` and `form_take`.
 */
offer: string, 
/**
 * The name of the file, to show.
 */
file: string, 
/**
 * Whether it is a CASE package of somebody else, which can become one of two kinds.
 */
case: boolean, form: FormRef, kind: FormKind, 
/**
 * In the language of the program.
 */
title: string, 
/**
 * Whose it is: the school of a school form.
 */
from: string | null, languages: Array<Lang>, state: FormOfferState, 
/**
 * The version that `lines` compares with: the one with the same number, else the newest.
 */
standing: FormRef | null, lines: Array<FormDiffLine>, 
/**
 * Why it cannot be taken; none when it can.
 */
faults: Array<FormFault>, 
/**
 * What of the file is not taken along.
 */
notes: Array<string>, 
/**
 * The placements that could move to it afterwards, on request; nothing moves by itself.
 */
could_move: Array<FormUse>, };

export type FormOfferChoice = { offer: string, 
/**
 * What a CASE package becomes: the uniform form or a school form. Ignored for others.
 */
kind: FormKind | null, };

export type FormOfferState = "new" | "newer" | "older" | "same" | "clash";

export type FormOut = { form: FormRef, 
/**
 * As a CASE package; else as a form file.
 */
case: boolean, };

export type FormPair = { 
/**
 * What stood.
 */
a: FormRef, 
/**
 * What stands.
 */
b: FormRef, };

export type FormPublish = { id: string, 
/**
 * Whether it takes the place of the version that it began with.
 */
replace: boolean, };

export type FormRef = { id: string, version: number, };

export type FormRow = { form: FormRef, kind: FormKind, 
/**
 * In the language of the program.
 */
title: string, 
/**
 * The school's name on the letterhead, of school forms.
 */
school: string | null, languages: Array<Lang>, built_in: boolean, 
/**
 * How many placements use this version.
 */
used: number, 
/**
 * Which school form a programme asks for.
 */
school_form: FormRef | null, 
/**
 * The variants of a programme to choose from.
 */
variants: Array<VariantRow>, };

export type FormSource = { 
/**
 * Without the school's own file, which is mapped elsewhere and stays as it is.
 */
form: FormFile, 
/**
 * The version that the draft began with, or the version itself; none: it began empty.
 */
base: FormRef | null, 
/**
 * When the draft was changed last; none: there is no draft.
 */
drafted: string | null, 
/**
 * The version that publishing would make.
 */
next: number, 
/**
 * Whether publishing may also replace the base: the site's own, and nothing rests on it.
 */
replaceable: boolean, 
/**
 * How many placements use the base.
 */
used: number, built_in: boolean, 
/**
 * Whether the one who writes now may change forms.
 */
may_edit: boolean, problems: Array<Problem>, };

export type FormTrial = { form: SchoolForm, placement: PlacementId, moment: Moment, 
/**
 * The form's first language when left out or when the form lacks it.
 */
language: Lang | null, };

export type FormUse = { placement: PlacementId, 
/**
 * The name of the intern.
 */
name: string, start: string, end: string, 
/**
 * The version that it uses now.
 */
version: number, 
/**
 * How many evaluations it has.
 */
evaluations: number, archived: boolean, 
/**
 * Whether it can move to another version: no evaluation is made yet, nor is it closed.
 */
movable: boolean, };

export type FormVersionRow = { form: FormRef, kind: FormKind, 
/**
 * In the language of the program.
 */
title: string, 
/**
 * When it came into the binder; none: it comes with the program and nothing rests on it yet.
 */
added: string | null, built_in: boolean, 
/**
 * Whether there is no later one.
 */
newest: boolean, 
/**
 * The placements that use it, archived ones too.
 */
uses: Array<FormUse>, 
/**
 * How many evaluations were made with it.
 */
evaluations: number, 
/**
 * How many other definitions name this version.
 */
named: number, 
/**
 * Whether it can be taken out: the site's own, and nothing rests on it.
 */
removable: boolean, };

export type Group = { id: GroupId, name: string, 
/**
 * Ages in words, e.g. '0-3 years'.
 */
ages: string, 
/**
 * How many interns it can have at once; none: not said.
 */
capacity: number | null, 
/**
 * First names of its children, so that a note that names one can say so; never printed.
 */
children?: Array<string>, binned?: string | null, };

export type GroupDraft = { id: GroupId | null, name: string, ages: string, 
/**
 * How many interns it can have at once; none: not said.
 */
capacity: number | null, 
/**
 * First names of its children, one per line; those known stay when none.
 */
children?: string, };

export type GroupId = string;

export type Growth = { placement: PlacementId, 
/**
 * In order of date.
 */
moments: Array<GrowthMoment>, clusters: Array<GrowthCluster>, levels: Array<string>, };

export type GrowthCluster = { id: string, number: number, title: string, 
/**
 * One per moment; none when nothing was rated.
 */
values: Array<number | null>, };

export type GrowthKind = "observations" | "mentor" | "intern";

export type GrowthMoment = { kind: GrowthKind, 
/**
 * The evaluation's moment.
 */
moment: Moment | null, 
/**
 * The week of the placement in which the four weeks of observations end.
 */
week: number | null, date: string, };

export type Handover = { date: string, from: PersonId | null, to: PersonId | null, text: string, };

export type HandoverDraft = { placement: PlacementId, date: string | null, 
/**
 * Who passes it on; the one who writes now when none.
 */
from: PersonId | null, to: PersonId | null, text: string, };

export type HandoverView = { id: EntryId, handover: Handover, 
/**
 * Names; empty when not known.
 */
from: string, to: string, };

export type Health = { 
/**
 * Megabytes left on the disk, where they are few.
 */
disk_low: number | null, place: PlaceKind, 
/**
 * Files beside the binder that look like copies of it; never opened.
 */
copies: number, 
/**
 * Kept files that are missing or damaged, as the last full check found.
 */
lost_files: number, 
/**
 * Copies of kept files in the backups that are damaged, as the last full check found.
 */
lost_copies: number, 
/**
 * Records or search indexes that do not fit, as the last full check found.
 */
odd_records: number, };

export type Hint = { 
/**
 * Where it begins and ends, in UTF-16 code units, as the page counts.
 */
start: number, end: number, 
/**
 * The word as it stands there.
 */
word: string, 
/**
 * What could stand in its place, e.g. 'E.'.
 */
initial: string, };

export type HistoryAbout = "observations" | "evaluation" | "attendance" | "activities" | "talks" | "papers" | "people" | "forms" | "self-check" | "settings";

export type HistoryChangeRow = { n: number, concept: Concept, 
/**
 * E.g. 'The observation of 12 November changed: text'.
 */
text: string, 
/**
 * A note that is only for its author, or a comment between reviewer and mentor.
 */
inside: boolean, facts: Array<HistoryFact>, 
/**
 * Whether the state before can be asked back.
 */
can_restore: boolean, };

export type HistoryChoice = { of: HistoryOf, topic: HistoryAbout | null, who: PersonId | null, 
/**
 * The first day.
 */
from: string | null, 
/**
 * The last day.
 */
to: string | null, 
/**
 * What the page before gave as `next`.
 */
before: number | null, 
/**
 * The most lines; as many as fit a page when not said.
 */
limit: number | null, };

export type HistoryFact = { name: string, 
/**
 * Empty when there was nothing.
 */
before: string, 
/**
 * Empty when there is nothing any more.
 */
after: string, };

export type HistoryOf = { "what": "all" } | { "what": "placement", "id": PlacementId } | { "what": "evaluation", "id": EvaluationId } | { "what": "thing", "id": Item };

export type HistoryPerson = { id: PersonId, name: string, };

export type HistoryRestore = { 
/**
 * The number of the line.
 */
line: number, 
/**
 * The number of the change in it.
 */
change: number, };

export type HistoryRow = { n: number, 
/**
 * The day on the wall of the site.
 */
day: string, 
/**
 * Hours and minutes there.
 */
time: string, 
/**
 * E.g. 'An Peeters changed the observation of 12 November: text'.
 */
text: string, 
/**
 * Whether it was taken back since.
 */
undone: boolean, changes: Array<HistoryChangeRow>, 
/**
 * How many more changes there were.
 */
more: number, };

export type HistoryView = { lines: Array<HistoryRow>, 
/**
 * Where the next page begins; none at the end.
 */
next: number | null, 
/**
 * Who can be chosen to look for, by name.
 */
people: Array<HistoryPerson>, };

export type HolderView = { 
/**
 * The name of the program file.
 */
program: string, 
/**
 * Whether it is this program, in another window or from a terminal.
 */
own: boolean, since: string | null, };

export type HolidayDraft = { 
/**
 * None for a new one.
 */
id: HolidayId | null, 
/**
 * The known holiday that is moved or taken away; empty for a closing day.
 */
key: string, 
/**
 * The name of a closing day.
 */
name: string, from: string | null, to: string | null, 
/**
 * Whether the known one is taken away.
 */
removed: boolean, };

export type HolidayId = string;

export type HolidayKind = "public" | "school" | "site";

export type HolidayPeriod = { from: string, to: string, };

export type HolidayRow = { 
/**
 * The site's own day or change; none when it is as known.
 */
id: HolidayId | null, 
/**
 * Which known one, as `<year>/<rule>`; empty for an own one.
 */
key: string, name: string, kind: HolidayKind, from: string, 
/**
 * The last free day.
 */
to: string, state: HolidayState, 
/**
 * When it would be by its rule.
 */
usual: HolidayPeriod | null, };

export type HolidayState = "known" | "moved" | "removed" | "own";

export type HolidayYear = { 
/**
 * The year in which it begins.
 */
year: number, rows: Array<HolidayRow>, };

export type InboxRow = { 
/**
 * Stands for the file in `package_look`; no path.
 */
id: string, partner: BinderId, name: string, 
/**
 * When the file was written, as far as the system tells.
 */
at: string | null, };

export type Indicator = { 
/**
 * `module.cluster.slug`; stable over versions.
 */
id: string, title: Text, 
/**
 * Whether this row is a work attitude.
 */
attitude: boolean, 
/**
 * One to three behaviours per level, low to high.
 */
levels: [Array<Behaviour>, Array<Behaviour>, Array<Behaviour>, Array<Behaviour>], };

export type IndicatorChoice = { indicator: string, number: string, title: string, cluster: string, };

export type IndicatorTag = { indicator: string, number: string, title: string, level: Level | null, };

export type InputView = { indicator: string, number: string, title: string, level: Level | null, 
/**
 * Observations for the report that bear on it.
 */
observations: number, };

export type Intern = { id: InternId, name: string, email: string, phone: string, 
/**
 * Kept longer than the site's term.
 */
keep?: Keep | null, binned?: string | null, };

export type InternId = string;

export type InternView = { intern: Intern, placements: Array<PlacementView>, };

export type InvitationOpened = { 
/**
 * Who invites, as the file says; sure only when the code fits.
 */
from: string, 
/**
 * The site of who invites.
 */
site: string, 
/**
 * Who is invited.
 */
name: string, 
/**
 * Whether this binder holds nothing of its own yet and begins from the partner's package.
 */
begins: boolean, };

export type InvitationRow = { id: string, 
/**
 * Who is invited.
 */
name: string, role: PartnerRole, 
/**
 * To be told by another way than the file: `K7QMR-2XW9D`.
 */
code: string, made: string, };

export type InviteDraft = { person: PersonId, role: PartnerRole, };

export type Item = { concept: Concept, id: string, };

export type Keep = { 
/**
 * The day on which it is asked again.
 */
until: string, 
/**
 * Why, in the words of who decided.
 */
reason: string, };

export type KeepDraft = { intern: InternId, until: string | null, reason: string, };

export type Kept = { placements: number, 
/**
 * Of staff: those that they wrote, which stay when they are erased.
 */
observations: number, evaluations: number, 
/**
 * Of the evaluations, those with a signature.
 */
signed: number, 
/**
 * Days, talks, papers, tasks, warnings and so on; of others, those that name them.
 */
entries: number, files: number, 
/**
 * Messages that left or were only prepared; of others than interns those that name them, which
 * lose their words and their copy.
 */
mails: number, 
/**
 * Messages that wait or ask, and then never leave.
 */
mails_open: number, 
/**
 * Lines of the history.
 */
changes: number, 
/**
 * Texts about others in which the full name stands, and stays.
 */
mentions: number, };

export type KeyPerson = { id: PersonId, name: string, roles: Array<Role>, 
/**
 * Whether a passphrase of theirs unlocks.
 */
unlocks: boolean, 
/**
 * Whether they unlocked now.
 */
me: boolean, };

export type KeyPersonDraft = { 
/**
 * None for somebody new.
 */
person: PersonId | null, 
/**
 * For somebody new.
 */
name: string, 
/**
 * For somebody new; a mentor when left empty.
 */
roles: Array<Role>, passphrase: SecretText, };

export type KeyStatus = { 
/**
 * Whether a passphrase opens the binder; if not, `key_protect` makes it so and the rest of
 * this says nothing.
 */
protected: boolean, 
/**
 * The people of the binder, those in the bin left out unless they can unlock.
 */
people: Array<KeyPerson>, recovery: RecoveryState, 
/**
 * The day on which the recovery key that counts was made.
 */
recovery_made: string | null, keyring: KeyringState, 
/**
 * After how many minutes without activity the binder locks: 1 to 60.
 */
minutes: number, 
/**
 * Whether who unlocked may add and remove people and give them a new passphrase: a director,
 * who came in with the recovery key, or anybody while no director can unlock.
 */
may_manage: boolean, };

export type KeyringState = "missing" | "off" | "on";

export type Kind = "attendance" | "activity" | "plan" | "project" | "document" | "attachment" | "meeting" | "sheet" | "agreement" | "handover" | "warning" | "signature" | "version" | "comment" | "view";

export type Lang = "nl" | "en" | "fr" | "de";

export type LeftOut = "empty" | "incomplete" | "draft" | "no-form" | "unchosen" | "exists" | "broken" | "stopped";

export type Letterhead = { 
/**
 * The name of the school.
 */
name: Text, 
/**
 * Faculty or course, under the name.
 */
subtitle: Text, 
/**
 * The one accent colour, `#RRGGBB`.
 */
accent: string, };

export type Level = number;

export type LevelText = { label: Text, description: Text, };

export type LevelView = { label: string, description: string, };

export type LineBox = { x1: number, y1: number, x2: number, y2: number, stroke: Colour, thick: number, dash: [number, number] | null, 
/**
 * The figure it belongs to; decoration when none.
 */
node: number | null, };

export type LineKind = "date" | "level" | "behaviours" | "remark" | "strength" | "growth" | "expected" | "answer" | "conclusion";

export type LockKind = "signed" | "final" | "handed-in" | "agreed";

export type LockView = { kind: LockKind, 
/**
 * Who signed, first to last.
 */
names: Array<string>, 
/**
 * When the last of them signed.
 */
at: string | null, };

export type Look = { language: Lang, theme: Theme, 
/**
 * Percent, 90 to 200.
 */
text_size: number, };

export type MailAccountDraft = { name: string, address: string, host: string, port: number, security: MailSecurity, user: string, 
/**
 * None: the one that is kept. It is kept only for the same server, port and user.
 */
password: SecretText | null, };

export type MailAccountView = { person: PersonId | null, 
/**
 * The name that receivers see.
 */
name: string, address: string, host: string, port: number, security: MailSecurity, 
/**
 * Empty where the server asks for none.
 */
user: string, has_password: boolean, };

export type MailAction = "retry" | "give-up" | "confirm-sent" | "write-again";

export type MailAttachment = { 
/**
 * `report`, `own-file`, `sheet`, `card`, `activities`, `talk/<entry>`, or `file/<entry>` for a
 * file that is kept with the placement. Stable: [`MailDraft::attachments`] names it so.
 */
id: string, kind: MailAttachmentKind, 
/**
 * As the receiver sees it; the ending says what it is.
 */
name: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * Whether it goes along unless the mentor decides otherwise.
 */
chosen: boolean, 
/**
 * Whether it is a PDF, which a password can lock.
 */
can_lock: boolean, };

export type MailAttachmentKind = "report" | "own-file" | "sheet" | "card" | "activities" | "talk" | "kept";

export type MailCheck = { code: MailCheckCode, severity: MailSeverity, 
/**
 * The ways that it stops; empty for what only warns.
 */
stops: Array<MailWay>, 
/**
 * The input it belongs beside.
 */
field: MailField, args: { [key in string]: string }, };

export type MailCheckCode = "receiver-missing" | "address-invalid" | "subject-missing" | "subject-too-long" | "text-too-long" | "text-missing" | "private-inside" | "password-inside" | "password-short" | "attachment-gone" | "account-missing" | "other-intern" | "child-name" | "review-first" | "supervisor-missing" | "supervisor-address" | "address-elsewhere" | "template-broken" | "not-signed" | "report-incomplete" | "unknown-characters" | "nothing-attached" | "large" | "sent-before" | "not-locked" | "kept-file";

export type MailChoice = { placement: PlacementId, about: MailWhat, 
/**
 * The language of the message and, where its form has it, of the report; the school's own (the
 * first of its form) when left out.
 */
language: Lang | null, };

export type MailCopied = { row: MailRow, 
/**
 * `Name <address>, …`
 */
to: string, cc: string, subject: string, text: string, };

export type MailDraft = { placement: PlacementId, about: MailWhat, language: Lang, to: Array<MailReceiver>, cc: Array<MailReceiver>, subject: string, text: string, 
/**
 * The ids of those that go along.
 */
attachments: Array<string>, 
/**
 * The PDFs are locked with it (AES-256); it must not stand in the message. None or empty: open.
 */
lock: SecretText | null, };

export type MailField = "to" | "cc" | "subject" | "text" | "attachments" | "lock" | "message";

export type MailId = string;

export type MailKind = "report" | "sheet" | "observation" | "general";

export type MailPerson = { name: string, 
/**
 * Empty when none is known.
 */
address: string, role: MailRole, 
/**
 * Who a contact is, in the words of the arrangement; empty for others and where it says nothing.
 */
position: string, 
/**
 * Whether it stands in [`MailStart::to`].
 */
chosen: boolean, };

export type MailPreview = { checks: Array<MailCheck>, 
/**
 * Bytes on the wire.
 */
size: number, };

export type MailProvider = { id: string, 
/**
 * As the provider writes it.
 */
name: string, host: string, port: number, security: MailSecurity, sign_in: MailSignIn, };

export type MailReceiver = { 
/**
 * Shown before the address; may be empty.
 */
name: string, address: string, };

export type MailRole = "supervisor" | "colleague" | "school" | "contact" | "intern" | "director";

export type MailRow = { id: MailId, placement: PlacementId, 
/**
 * The intern; empty when no longer there.
 */
name: string, school: string, about: MailWhat, 
/**
 * What it is about, in words, as it was when it was written.
 */
title: string, way: MailWay, state: MailState, 
/**
 * Why it stands so, as the id of a message; none where there is nothing to say.
 */
reason: string | null, 
/**
 * The address that was refused, where it is about one.
 */
refused: string | null, 
/**
 * What the server said last, in its own words.
 */
answer: string | null, to: Array<MailReceiver>, cc: Array<MailReceiver>, subject: string, 
/**
 * The names of what went along.
 */
attachments: Array<string>, locked: boolean, 
/**
 * Bytes on the wire.
 */
size: number, created: string, 
/**
 * Who wrote it; empty when not known.
 */
author: string, 
/**
 * When it was sent or taken out of here; none for what waits, or was only prepared.
 */
left: string | null, 
/**
 * When the next try is due, for what waits.
 */
next: string | null, attempts: number, 
/**
 * What can be done about it.
 */
actions: Array<MailAction>, };

export type MailSecurity = "tls" | "start-tls";

export type MailSeverity = "stop" | "warn" | "hint";

export type MailSignIn = "password" | "app-password" | "not-by-password";

export type MailStart = { placement: PlacementId, 
/**
 * The intern.
 */
name: string, school: string, 
/**
 * What it is about, in words: 'Final report', 'Feedback of 3 to 7 March'.
 */
title: string, about: MailWhat, kind: MailKind, language: Lang, 
/**
 * Those to choose from: of the school's form first.
 */
languages: Array<Lang>, to: Array<MailReceiver>, people: Array<MailPerson>, subject: string, text: string, 
/**
 * Those that go along first.
 */
attachments: Array<MailAttachment>, 
/**
 * Of the message as it is suggested.
 */
checks: Array<MailCheck>, 
/**
 * Bytes on the wire, as suggested.
 */
size: number, 
/**
 * The account of who writes now; none: sending is not set up, `mail_queue` is refused.
 */
account: MailAccountView | null, 
/**
 * A password that is easy to tell by telephone, for who wants to lock the PDFs. It is made anew
 * each time and kept nowhere; `mail_password` gives another.
 */
password: string, };

export type MailState = "prepared" | "drafted" | "copied" | "queued" | "sending" | "sent" | "perhaps-sent" | "refused" | "held" | "given-up";

export type MailTemplateDraft = { kind: MailKind, language: Lang, subject: string, text: string, };

export type MailTemplateFault = { field: MailTemplatePart, code: MailTemplateFaultCode, 
/**
 * The field that there is not; empty for what is wrong with a brace.
 */
name: string, 
/**
 * Counted from 1.
 */
line: number, };

export type MailTemplateFaultCode = "unknown-field" | "not-closed" | "not-opened" | "empty-field";

export type MailTemplateField = { 
/**
 * Without the braces, e.g. `intern`; its text is `mail-field-<name>`, with `-` for `_`.
 */
name: string, example: string, };

export type MailTemplatePart = "subject" | "text";

export type MailTemplateTried = { subject: string, text: string, faults: Array<MailTemplateFault>, };

export type MailTemplateTry = { draft: MailTemplateDraft, 
/**
 * Whose values are put in; the examples when left out.
 */
placement: PlacementId | null, };

export type MailTemplateView = { kind: MailKind, language: Lang, subject: string, text: string, 
/**
 * Whether it is the program's own wording.
 */
shipped: boolean, };

export type MailTemplates = { templates: Array<MailTemplateView>, 
/**
 * What can stand between braces, with an example.
 */
fields: Array<MailTemplateField>, };

export type MailTried = { ok: boolean, 
/**
 * The id of the message that says why not, e.g. `mail-wrong-password`; `mail-account-works`.
 */
reason: string, 
/**
 * What the server said, in its own words.
 */
answer: string | null, };

export type MailView = { row: MailRow, language: Lang, text: string, 
/**
 * Of a message that was sent from here.
 */
message_id: string | null, 
/**
 * SHA-256 of the exact bytes that left, in hexadecimal digits.
 */
hash: string, 
/**
 * SHA-256 of the report or sheet as it was before any lock; none where none went along.
 */
report_hash: string | null, 
/**
 * Whether the copy is there and is what its hash says.
 */
whole: boolean, };

export type MailWaiting = { 
/**
 * Queued or under way.
 */
queued: number, 
/**
 * Refused, held or perhaps sent: the user is asked.
 */
ask: number, };

export type MailWay = "draft" | "copy" | "send";

export type MailWhat = { "what": "report", moment: Moment, form: string | null, } | { "what": "sheet", entry: EntryId, } | { "what": "observation", observation: ObservationId, } | { "what": "general" };

export type ManyChoice = { school: SchoolId | null, 
/**
 * The id of a programme.
 */
programme: string | null, mentor: PersonId | null, group: GroupId | null, 
/**
 * Placements that run on one of these days.
 */
from: string | null, to: string | null, 
/**
 * The next moment of each placement when none.
 */
moment: Moment | null, 
/**
 * The id of another school form than each placement's own.
 */
form: string | null, 
/**
 * The form's first language when none.
 */
language: Lang | null, 
/**
 * Also those in which nothing was filled in.
 */
empty: boolean, 
/**
 * Also those in which indicators are still empty.
 */
incomplete: boolean, 
/**
 * Also those that the reviewer has still to read, or the mentor to make final.
 */
drafts: boolean, 
/**
 * Also those in the archive.
 */
archived: boolean, 
/**
 * Left out by hand.
 */
without: Array<PlacementId>, };

export type ManyFile = { name: string, file: string, 
/**
 * Characters that no font has, drawn as boxes in it.
 */
unknown_characters: Array<string>, };

export type ManyFolder = { folder: string, 
/**
 * Its own name, to show.
 */
name: string, 
/**
 * The names of the choice that are taken there.
 */
taken: Array<string>, };

export type ManyLeft = { name: string, school: string, moment: Moment, why: LeftOut, };

export type ManyOrder = { folder: string, choice: ManyChoice, existing: Existing, 
/**
 * Whether a list of what was written and left out is kept beside the files.
 */
list: boolean, };

export type ManyPreview = { 
/**
 * By name; those that are left out too.
 */
rows: Array<ManyRow>, 
/**
 * How many are not left out.
 */
count: number, };

export type ManyProgress = { done: number, total: number, 
/**
 * The file that was written last.
 */
file: string, };

export type ManyRow = { placement: PlacementId, name: string, school: string, programme: string, form_title: string, moment: Moment, 
/**
 * As the choice says.
 */
form: string | null, language: Lang | null, 
/**
 * The name of its file; empty when it is left out.
 */
file: string, state: ReportState, draft: boolean, 
/**
 * Rows without a rating, and other things that are still empty.
 */
rows_open: number, rest_open: number, left_out: LeftOut | null, 
/**
 * Characters that no font has; they are drawn as boxes.
 */
unknown_characters: Array<string>, };

export type ManyWritten = { files: Array<ManyFile>, left_out: Array<ManyLeft>, 
/**
 * Whether it was stopped by hand.
 */
stopped: boolean, 
/**
 * Why it stopped before the end.
 */
failed: AppError | null, 
/**
 * The name of the list beside the files.
 */
list: string | null, };

export type Mapped = { indicator: string, 
/**
 * Above 0; 1 when left out.
 */
weight: number, };

export type Meeting = { 
/**
 * The programme's meeting by id; empty for one of the mentor's own.
 */
rule: string, 
/**
 * Of an own one.
 */
title: string, meeting_kind: MeetingKind, with: Array<Role>, 
/**
 * The day and hour agreed.
 */
date: string | null, from: string | null, to: string | null, place: string, 
/**
 * What is looked at, set beforehand.
 */
focus: string, 
/**
 * What was said before the visit, during it and after.
 */
before: string, notes: string, after: string, 
/**
 * Who was there, by name.
 */
present: Array<string>, held: boolean, 
/**
 * Not needed in this placement.
 */
waived: boolean, };

export type MeetingKind = "exploratory" | "school-visit" | "coaching-visit" | "judging-visit" | "three-way" | "coaching" | "closing";

export type MeetingRule = { id: string, title: Text, kind: MeetingKind, 
/**
 * Who is there.
 */
with: Array<Role>, due: DueRule, 
/**
 * Whether a focus is set beforehand.
 */
focus: boolean, };

export type Missing = { kind: MissingKind, 
/**
 * How many.
 */
count: number, 
/**
 * The indicator, criterion or field to go to.
 */
target: string | null, 
/**
 * Its number or label.
 */
label: string, };

export type MissingKind = "ratings" | "strengths" | "growth-points" | "expected" | "conclusion" | "criterion" | "explanation" | "field" | "supervisor" | "site";

export type Module = { id: string, title: Text, clusters: Array<Cluster>, };

export type Moment = "interim" | "final";

export type MomentRule = { moment: Moment, title: Text, due: DueRule, 
/**
 * Who fills it in.
 */
authors: Array<Author>, };

export type NamedLevel = { id: string, label: Text, };

export type Node = { tag: Tag, 
/**
 * In reading order.
 */
children: Array<number>, 
/**
 * What a drawing says.
 */
alt?: string, 
/**
 * What a table heading is the heading of.
 */
scope?: Scope, 
/**
 * Over how many columns a cell goes, when more than one.
 */
span?: number, 
/**
 * The language of what stands below it, where that is another than the document's.
 */
lang?: string, };

export type ObservationDraft = { id: ObservationId | null, placement: PlacementId, 
/**
 * Today when left out.
 */
date: string | null, activity: string, text: string, tone: Tone, visibility: Visibility, indicators: Array<ObservedIndicator>, };

export type ObservationId = string;

export type ObservationStart = { 
/**
 * The running placements to choose from.
 */
placements: Array<PlacementChoice>, placement: PlacementId | null, date: string, 
/**
 * The activity used lately at this hour.
 */
activity: string, 
/**
 * Activities used lately.
 */
activities: Array<string>, 
/**
 * The indicators used most lately.
 */
often: Array<IndicatorChoice>, 
/**
 * Every indicator of the placement's modules.
 */
indicators: Array<IndicatorChoice>, 
/**
 * The names of the four levels.
 */
levels: Array<string>, };

export type ObservationView = { id: ObservationId, placement: PlacementId, intern_name: string, author: string | null, date: string, activity: string, text: string, tone: Tone, visibility: Visibility, indicators: Array<IndicatorTag>, };

export type ObservedIndicator = { indicator: string, level?: Level | null, };

export type OptionView = { id: string, label: string, };

export type Outbox = { 
/**
 * What asks for the user first, then what waits, then what left, newest first.
 */
rows: Array<MailRow>, waiting: MailWaiting, 
/**
 * Whether who writes now has an account.
 */
account: boolean, 
/**
 * Whether something is under way or due within seconds: ask again soon.
 */
moving: boolean, };

export type Outcome = "mended" | "not-mended";

export type OverviewDate = { kind: TodoKind, 
/**
 * Of a paper, a talk or an evaluation; empty for the end of the placement.
 */
title: string, due: string | null, 
/**
 * Days from today; negative when late; none without a day.
 */
days: number | null, };

export type OverviewFileChoice = { "what": "placements", filter: OverviewFilter, } | { "what": "school-year", year: number, };

export type OverviewFilter = { school: SchoolId | null, mentor: PersonId | null, group: GroupId | null, 
/**
 * The school year that begins in this year.
 */
year: number | null, 
/**
 * Placements that run on one of these days.
 */
from: string | null, to: string | null, };

export type OverviewMoment = { moment: Moment, 
/**
 * Rows filled in, of [`PlacementCard::indicators`].
 */
filled: number, state: EvaluationState, due: string | null, 
/**
 * Nothing is left to do for the mentor.
 */
done: boolean, };

export type OverviewRow = { card: PlacementCard, 
/**
 * Days since the last observation, or since the start when there is none; none while the
 * placement does not run.
 */
quiet_days: number | null, 
/**
 * The moments that the programme asks.
 */
moments: Array<OverviewMoment>, 
/**
 * The papers that have still to arrive or to be signed, by day.
 */
papers: Array<OverviewDate>, 
/**
 * Minutes on the attendance card, preparation included.
 */
minutes_done: number, 
/**
 * Minutes of the whole placement; none when nobody set them.
 */
minutes_target: number | null, 
/**
 * What comes next, from today on.
 */
next: OverviewDate | null, 
/**
 * As Today says it, the longest late first.
 */
late: Array<Todo>, };

export type OverviewView = { today: string, 
/**
 * Late first, the longest late on top; then by the next date.
 */
rows: Array<OverviewRow>, 
/**
 * The evaluations of these schools, mentors and groups that wait for the reviewer, or for
 * the mentor after the reviewer.
 */
waiting: Array<ReviewWaiting>, 
/**
 * The school years in which there are placements, the newest first.
 */
years: Array<number>, };

export type PackageCount = { concept: Concept, added: number, changed: number, removed: number, 
/**
 * Changed on both sides: both are kept, and somebody must choose.
 */
beside: number, 
/**
 * Kept, but can't stand here yet: what it belongs to did not come.
 */
held: number, };

export type PackageMade = { 
/**
 * The name of the file, without folders.
 */
name: string, bytes: number, 
/**
 * How many changes are inside.
 */
changes: number, 
/**
 * How many attached files.
 */
files: number, view: ShareView, };

export type PackageOrder = { partner: BinderId, 
/**
 * Everything that the partner may have, whatever it is known to have.
 */
whole: boolean, };

export type PackagePreview = { 
/**
 * Stands for the opened package in `package_take`.
 */
token: string, 
/**
 * Who made it.
 */
from: string, 
/**
 * The sender answers an invitation of this binder with it, and is paired when it is taken.
 */
answers: boolean, 
/**
 * The number of the package, counted by its sender.
 */
number: number, counts: Array<PackageCount>, 
/**
 * How many attached files come along that are not here yet.
 */
files: number, 
/**
 * How many changes were here already.
 */
known: number, 
/**
 * How many changes the sender may not make here (another mentor's interns, roles of people):
 * they are left out.
 */
refused: number, 
/**
 * How many changes belong to somebody who was erased here: they are left out.
 */
erased_here: number, 
/**
 * How many people the sender erased for good; they are erased here too, which can't be
 * undone.
 */
erases: number, 
/**
 * An earlier package never came: what is inside is taken, but something is missing.
 */
gap: boolean, 
/**
 * Nothing in it is new.
 */
nothing_new: boolean, };

export type PackageTake = { token: string, };

export type PackageTaken = { 
/**
 * The figures of the preview, as they came to be.
 */
done: PackagePreview, view: ShareView, };

export type Page = { items: Array<PageItem>, 
/**
 * Which part of the page shows which field.
 */
areas: Array<Area>, };

export type PageItem = { "kind": "rect" } & RectBox | { "kind": "line" } & LineBox | { "kind": "path" } & PathBox | { "kind": "text" } & TextRun;

export type PageView = { width: number, height: number, };

export type Pages = { width: number, height: number, 
/**
 * Two letters, e.g. `nl`.
 */
lang: string, 
/**
 * The fonts that [`TextRun::font`] counts in.
 */
fonts: Array<FontName>, pages: Array<Page>, 
/**
 * The structure tree; the first node is the document. A child stands after its parent, and
 * children stand in reading order.
 */
nodes: Array<Node>, 
/**
 * Characters that no font has; they are drawn as a box.
 */
missing: Array<string>, };

export type PairDraft = { 
/**
 * As it was told; case, spaces and dashes do not count.
 */
code: SecretText, };

export type PaperChoice = { "paper": "attendance-card", placement: PlacementId, } | { "paper": "activity-list", placement: PlacementId, } | { "paper": "week-plan", placement: PlacementId, day: string, } | { "paper": "project-sheet", placement: PlacementId, } | { "paper": "talk", placement: PlacementId, entry: EntryId, } | { "paper": "feedback-sheet", placement: PlacementId, entry: EntryId, } | { "paper": "warning", placement: PlacementId, entry: EntryId, } | { "paper": "zero", placement: PlacementId, } | { "paper": "handover", placement: PlacementId, entry: EntryId, } | { "paper": "person-key", person: PersonId, } | { "paper": "privacy", doc: PrivacyDoc, } | { "paper": "self-check", year: number, remarks: boolean, actions: boolean, } | { "paper": "school-year", year: number, } | { "paper": "blank-form", placement: PlacementId | null, 
/**
 * The id of the programme whose modules are asked; all of them when neither is there.
 */
programme: string | null, 
/**
 * Both moments when none.
 */
moment: Moment | null, } | { "paper": "blank-report", placement: PlacementId | null, 
/**
 * The id of a school form; that of the placement when none.
 */
form: string | null, moment: Moment | null, 
/**
 * The form's first language when none.
 */
language: Lang | null, };

export type PaperView = { title: string, pages: Pages, 
/**
 * Characters that no font has; they are drawn as boxes.
 */
unknown_characters: Array<string>, };

export type Papers = { papers: Array<DocumentRow>, 
/**
 * Files that belong to no paper of the list: to the placement, a talk, a warning.
 */
files: Array<FileRow>, late: number, 
/**
 * Papers that still must arrive or be signed, the late ones too.
 */
open: number, };

export type Part = { "part": "identification" } | { "part": "criteria", title: Text, intro: Text, criteria: Array<Criterion>, } | { "part": "rubric", title: Text, clusters: Array<string>, } | { "part": "growth", title: Text, } | { "part": "radar", title: Text, } | { "part": "self-evaluation", title: Text, } | { "part": "strengths", title: Text, } | { "part": "growth-points", title: Text, } | { "part": "evidence", title: Text, } | { "part": "attendance", title: Text, } | { "part": "hours", title: Text, } | { "part": "rules", title: Text, } | { "part": "activities", title: Text, } | { "part": "project", title: Text, } | { "part": "meetings", title: Text, } | { "part": "warnings", title: Text, } | { "part": "fields", title: Text, fields: Array<Field>, } | { "part": "conclusion", title: Text, } | { "part": "signatures", title: Text, roles: Array<Role>, } | { "part": "note", text: Text, };

export type PartnerDraft = { id: BinderId, role: PartnerRole, 
/**
 * Who it is in the directory; none leaves it as it is.
 */
person: PersonId | null, };

export type PartnerRole = "all" | "own";

export type PartnerRow = { 
/**
 * Stands for the partner in every command.
 */
id: BinderId, 
/**
 * The name of the person, as the directory here knows it, else as the partner gave it.
 */
name: string, 
/**
 * Who it is in the directory; none while that person is not there.
 */
person: PersonId | null, role: PartnerRole, state: PartnerState, 
/**
 * When a package for it was made last.
 */
delivered: string | null, 
/**
 * When a package of it was taken last (by the clock of this computer).
 */
taken: string | null, 
/**
 * How many changes here it is not known to have (those that it may have).
 */
pending: number, 
/**
 * Whole days since it was paired or since its last package; the page shows it from `late`.
 */
quiet_days: number, 
/**
 * Nothing came from it for fourteen days or more.
 */
late: boolean, 
/**
 * The name of the shared folder, without the folders above it; none when none was chosen.
 */
folder: string | null, 
/**
 * Whether that folder is there now.
 */
folder_there: boolean, 
/**
 * A package of it was lost or taken back: what it sends next, or a whole package of it,
 * mends that.
 */
gap: boolean, };

export type PartnerState = "answering" | "paired";

export type PassphraseDraft = { person: PersonId, 
/**
 * The passphrase until now: for one's own, and not asked of who came in with the recovery
 * key.
 */
current: SecretText | null, passphrase: SecretText, };

export type PathBox = { points: Array<[number, number]>, stroke: Colour, thick: number, 
/**
 * The figure it belongs to.
 */
node: number | null, };

export type Person = { id: PersonId, name: string, roles: Array<Role>, email?: string, binned?: string | null, };

export type PersonDraft = { id: PersonId | null, name: string, roles: Array<Role>, email: string, };

export type PersonId = string;

export type PersonKind = "intern" | "staff" | "supervisor";

export type PersonRef = { kind: PersonKind, id: string, };

export type PersonRow = { person: PersonRef, name: string, 
/**
 * Of an intern, the day on which it is to be decided.
 */
until: string | null, 
/**
 * Kept longer, and why.
 */
keep: Keep | null, binned: boolean, };

export type PersonWritten = { 
/**
 * The name of the folder that was made.
 */
folder: string, 
/**
 * The names of the files in it.
 */
files: Array<string>, 
/**
 * Attachments whose content is lost.
 */
lost: Array<string>, 
/**
 * The id by which the shell shows the folder; empty from a terminal.
 */
saved: string, };

export type Personal = { 
/**
 * Years after the end of the last placement.
 */
years: number, 
/**
 * Whether the site chose that, rather than leaving the proposal.
 */
chosen: boolean, 
/**
 * Whether who writes now may erase: a director, or anybody where there is none.
 */
may_erase: boolean, 
/**
 * Interns whose term has passed, the longest first.
 */
due: Array<TermRow>, 
/**
 * Everybody, interns first, by name; those in the bin too.
 */
people: Array<PersonRow>, };

export type Phase = "running" | "coming" | "ended";

export type PlaceKind = "local" | { "synced": SyncedBy } | "network";

export type PlacementCard = { placement: PlacementId, intern: InternId, name: string, school: string, programme: string, group: string | null, mentors: Array<string>, 
/**
 * Whether the one who writes now is a mentor of it.
 */
mine: boolean, start: string, end: string, phase: Phase, 
/**
 * In the archive: out of the way.
 */
archived: boolean, 
/**
 * Closed, in its time or before.
 */
closed: boolean, 
/**
 * The week it is in and how many there are; none before the start.
 */
week: [number, number] | null, observations: number, last_observation: string | null, 
/**
 * The moment that is next (or last) to be evaluated by the mentor.
 */
moment: Moment, 
/**
 * Rows the mentor filled at that moment, of how many.
 */
filled: number, indicators: number, };

export type PlacementChoice = { placement: PlacementId, name: string, school: string, };

export type PlacementDraft = { id: PlacementId | null, 
/**
 * An intern who is known already; else one is made.
 */
intern: InternId | null, name: string, email: string, phone: string, 
/**
 * A known school; else `school_name` makes or finds one.
 */
school: SchoolId | null, school_name: string, 
/**
 * The id of the programme; the newest version is taken for a new placement.
 */
programme: string, 
/**
 * The id of the school form; the programme's own when empty.
 */
school_form: string, class: string, group: GroupId | null, 
/**
 * A known supervisor of the school; else `supervisor_name` makes or finds one, or none when
 * that is empty.
 */
supervisor: SupervisorId | null, supervisor_name: string, 
/**
 * The e-mail address of a supervisor who is made.
 */
supervisor_email: string, mentors: Array<PersonId>, start: string | null, end: string | null, 
/**
 * The variant of the programme by id; empty: the first.
 */
semester: string, 
/**
 * Whom else to reach.
 */
contacts: Array<Contact>, 
/**
 * What the 0-document says beside.
 */
remark: string, };

export type PlacementId = string;

export type PlacementView = { card: PlacementCard, school: SchoolId, programme: FormRef, school_form: FormRef, class: string, group: GroupId | null, supervisor: SupervisorId | null, supervisor_name: string | null, mentors: Array<PersonId>, 
/**
 * Whether the intern already works at the site.
 */
colleague: boolean, 
/**
 * The variant of the programme that was chosen; empty: the first.
 */
semester: string, contacts: Array<Contact>, remark: string, };

export type PlanActivity = { rule: string, title: string, };

export type PlanDay = { date: string, 
/**
 * Whether the day is in the placement's period.
 */
inside: boolean, free: PlanFree | null, 
/**
 * By the hour.
 */
lines: Array<PlanLine>, };

export type PlanEntry = { date: string, from: string | null, to: string | null, text: string, 
/**
 * The programme's activity that it is about.
 */
rule: string, done: boolean, };

export type PlanFree = { kind: HolidayKind, 
/**
 * In the language of the program, or as the site named it.
 */
name: string, };

export type PlanLine = { id: EntryId, entry: PlanEntry, };

export type PointDraft = { id: PointId | null, placement: PlacementId, moment: Moment, author: Author, kind: PointKind, text: string, 
/**
 * The behaviour expected, of a growth point.
 */
expected: string, 
/**
 * The observation it is taken over from.
 */
observation: ObservationId | null, };

export type PointId = string;

export type PointKind = "strength" | "growth";

export type PointView = { id: PointId, kind: PointKind, text: string, expected: string, observation: ObservationId | null, };

export type Preferences = { language: Lang, theme: Theme, 
/**
 * Percent, 90 to 200.
 */
text_size: number, };

export type PresenceGroup = { 
/**
 * None: placements without a group.
 */
group: GroupId | null, name: string, rows: Array<PresenceRow>, 
/**
 * How many come, by day.
 */
counts: Array<number>, };

export type PresenceQuery = { 
/**
 * A day of the week.
 */
day: string, filter: AgendaFilter, };

export type PresenceRow = { placement: PlacementId, intern: InternId, name: string, mentors: Array<string>, 
/**
 * Minutes by day; 0: does not come.
 */
minutes: Array<number>, };

export type PresenceView = { 
/**
 * Monday to Friday; to Sunday when somebody comes in the weekend.
 */
days: Array<string>, holidays: Array<AgendaHoliday>, 
/**
 * The groups by name, those without a group last.
 */
groups: Array<PresenceGroup>, };

export type Preview = { 
/**
 * Stands for the strips of this answer; the next question names it.
 */
turn: number, 
/**
 * Of a page, in points.
 */
width: number, height: number, 
/**
 * Two letters, e.g. `nl`.
 */
lang: string, fonts: Array<FontName>, pages: Array<PreviewPage>, 
/**
 * What is new against `base`.
 */
strips: Array<PreviewStrip>, 
/**
 * Characters that no font has; they are drawn as boxes.
 */
unknown_characters: Array<string>, };

export type PreviewDraft = { choice: ReportChoice, typed: Typed, 
/**
 * The [`Preview::turn`] whose strips the page has; 0 when it has none.
 */
base: number, };

export type PreviewPage = { strips: Array<StripPlace>, };

export type PreviewStrip = { id: number, items: Array<PageItem>, 
/**
 * Which part of the strip shows which field.
 */
areas: Array<Area>, };

export type Privacy = { 
/**
 * Years after the end of a placement; [`DEFAULT_YEARS`] when the site did not choose.
 */
years: number | null, 
/**
 * What the site writes instead of the proposed texts, by `<language>/<document>/<field>`.
 */
texts: { [key in string]: string }, };

export type PrivacyDoc = "register" | "interns" | "parents" | "schools";

export type PrivacyDocView = { doc: PrivacyDoc, fields: Array<PrivacyField>, };

export type PrivacyField = { key: string, 
/**
 * Its heading.
 */
title: string, text: string, 
/**
 * Whether the site wrote it, rather than leaving the proposal.
 */
own: boolean, };

export type PrivacyTextDraft = { doc: PrivacyDoc, key: string, text: string, };

export type Problem = { 
/**
 * The place in the file, e.g. `parts/2/criteria/0/crosswalk`.
 */
place: string, kind: ProblemKind, 
/**
 * The id or value it is about.
 */
about: string, };

export type ProblemKind = "missing-text" | "duplicate-id" | "missing-reference" | "cycle" | "thresholds" | "behaviours" | "empty" | "range" | "too-long";

export type Programme = { id: string, version: number, languages: Array<Lang>, title: Text, 
/**
 * Which modules of the uniform form are used beside the core.
 */
modules: Array<string>, uniform: FormRef, 
/**
 * The school form of the report; a placement may choose another.
 */
school_form: FormRef, 
/**
 * Whether the intern already works at the site (teacher in training); the report says so.
 */
colleague: boolean, semesters: Array<Semester>, 
/**
 * Hours of the whole placement, preparation included.
 */
target_hours?: number | null, day_kinds: Array<DayKind>, moments: Array<MomentRule>, documents: Array<DocumentRule>, meetings: Array<MeetingRule>, 
/**
 * Tasks that an intern should meet.
 */
activities: Array<ActivityRule>, 
/**
 * Whether the intern chooses among these tasks and takes a role in each.
 */
choose_activities?: boolean, 
/**
 * Whether a project is part.
 */
project: boolean, 
/**
 * The warning that ends the placement, counted from 1.
 */
warnings_end?: number | null, };

export type Project = { title: string, class: string, description: string, goals: string, 
/**
 * The result that is hoped for.
 */
desired: string, 
/**
 * The intern's own learning questions.
 */
questions: string, outcome: string, };

export type ProjectView = { placement: PlacementId, 
/**
 * Whether the programme asks one.
 */
asked: boolean, 
/**
 * None until it is begun.
 */
id: EntryId | null, project: Project, };

export type ProtectDraft = { 
/**
 * Whose passphrase it is; who writes now when none.
 */
person: PersonId | null, passphrase: SecretText, };

export type RatingDraft = { placement: PlacementId, moment: Moment, author: Author, indicator: string, level: Level | null, not_observable: boolean, underlined: Array<string>, remark: string, };

export type RatingSaved = { rating: RatingView, filled: number, total: number, };

export type RatingView = { indicator: string, 
/**
 * The level that was set.
 */
level: Level | null, not_observable: boolean, underlined: Array<string>, remark: string, 
/**
 * The level that the underlined behaviours suggest.
 */
suggested: Level | null, 
/**
 * The level that counts.
 */
effective: Level | null, 
/**
 * Underlined behaviours above the suggested level.
 */
sparks: Array<string>, };

export type RecoveryDraft = { words: SecretText, };

export type RecoveryState = "none" | "untried" | "ready";

export type RecoveryWords = { words: Array<string>, };

export type RectBox = { x: number, y: number, width: number, height: number, radius: number, fill: Colour | null, stroke: Colour | null, 
/**
 * The width of the stroke.
 */
thick: number, 
/**
 * Lengths of dash and gap.
 */
dash: [number, number] | null, 
/**
 * The figure it belongs to; decoration when none.
 */
node: number | null, };

export type ReopenDraft = { evaluation: EvaluationId, reason: string, };

export type ReportChoice = { placement: PlacementId, moment: Moment, 
/**
 * The id of another school form than the placement's own.
 */
form: string | null, 
/**
 * The form's first language when left out.
 */
language: Lang | null, };

export type ReportRow = { placement: PlacementId, name: string, school: string, programme: string, school_form: FormRef, form_title: string, moment: Moment, state: ReportState, 
/**
 * Where it stands on its way out; none where no reviewer reads and nothing was made final.
 */
review: EvaluationState | null, filled: number, total: number, end: string, };

export type ReportState = "empty" | "begun" | "complete";

export type ReportView = { placement: PlacementId, name: string, moment: Moment, form: FormRef, language: Lang, 
/**
 * The school forms to choose from.
 */
forms: Array<FormChoice>, 
/**
 * The languages of the chosen form.
 */
languages: Array<Lang>, 
/**
 * What the school's own file is called, when it has one.
 */
own_file: string | null, missing: Array<Missing>, criteria: Array<CriterionView>, fields: Array<FieldView>, 
/**
 * Whether the supervisor's levels are shown beside the mentor's.
 */
both_views: boolean, 
/**
 * Whether the reviewer has still to read it, or the mentor to make it final.
 */
draft: boolean, };

export type RestoreLine = { concept: Concept, now: number, then: number, 
/**
 * There then, and not now: they come back.
 */
back: number, 
/**
 * There now, and not then: they go.
 */
gone: number, 
/**
 * There in both, and become as they were.
 */
changed: number, };

export type RestorePreview = { backup: BackupRow, 
/**
 * Whether it is of another binder, or of one under another key.
 */
foreign: boolean, 
/**
 * Whether the binder of now can be read; without it nothing is compared.
 */
compared: boolean, lines: Array<RestoreLine>, };

export type Restored = { 
/**
 * When it had been made.
 */
from: string, 
/**
 * The backup of how it was before; none where that could not be read: it was set aside.
 */
before: string | null, };

export type RestoredNote = { 
/**
 * When that was done.
 */
at: string, 
/**
 * When the one that was put back had been made.
 */
from: string, 
/**
 * The backup of how it was before.
 */
before: string, };

export type RetentionDraft = { years: number | null, };

export type ReviewStep = "hand-in" | "take-back" | "agree" | "finish";

export type ReviewWaiting = { evaluation: EvaluationId, placement: PlacementId, intern: InternId, name: string, moment: Moment, 
/**
 * `handed-in`: the reviewer reads it; `agreed`: the mentor makes it final.
 */
state: EvaluationState, 
/**
 * Comments that were not dealt with yet.
 */
comments: number, 
/**
 * Whether the one who writes now can do the next step.
 */
mine: boolean, };

export type Role = "intern" | "mentor" | "reviewer" | "director" | "supervisor";

export type RowsView = { of: FillRows, columns: Array<ColumnView>, 
/**
 * The levels that a column can tick a box at.
 */
ids: Array<OptionView>, };

export type Rule = "median" | "mean" | "minimum" | "all-pass";

export type Saved<T> = { value: T, saved_at: string, 
/**
 * What is different now, so that the page refreshes just that.
 */
changed: Array<Changed>, 
/**
 * The operation that Ctrl+Z would now take back; the page names it by this id.
 */
undo: string | null, redo: string | null, };

export type Scale = { id: string, 
/**
 * Low to high.
 */
levels: Array<ScaleLevel>, 
/**
 * Shown when the evidence is short, e.g. 'unclear'.
 */
short?: NamedLevel | null, };

export type ScaleLevel = { id: string, label: Text, 
/**
 * The uniform value (1-4) from which this level holds; the lowest level begins at 1.
 */
from: number, };

export type School = { id: SchoolId, name: string, address: string, email: string, binned?: string | null, };

export type SchoolDraft = { id: SchoolId | null, name: string, address: string, email: string, };

export type SchoolForm = { id: string, version: number, 
/**
 * The languages that the school reads; the first is the default.
 */
languages: Array<Lang>, title: Text, letterhead: Letterhead, 
/**
 * The uniform form that the crosswalks draw on.
 */
uniform: FormRef, 
/**
 * The share (above 0, at most 1) of mapped indicators that must be rated; under it the evidence is short.
 */
enough: number, scales: Array<Scale>, 
/**
 * The parts in the order in which the school wants them.
 */
parts: Array<Part>, 
/**
 * The school's own file, when it insists on one.
 */
fill?: Fill, };

export type SchoolId = string;

export type SchoolYearView = { 
/**
 * The year in which the school year begins.
 */
year: number, 
/**
 * The school years in which there are placements, the newest first.
 */
years: Array<number>, 
/**
 * The fewest placements of which levels are told together.
 */
least: number, 
/**
 * The names of the levels, low to high.
 */
levels: Array<string>, figures: YearFigures, 
/**
 * By name.
 */
schools: Array<YearSchool>, 
/**
 * In the order of the uniform form.
 */
clusters: Array<YearCluster>, 
/**
 * All school years with placements, the oldest first.
 */
growth: Array<YearGrowth>, };

export type Scope = "Column" | "Row";

export type Screen = { width: number, height: number, 
/**
 * Of the screen, in percent.
 */
scale: number, 
/**
 * Of the window.
 */
window_width: number, window_height: number, };

export type SearchHit = { concept: Concept, 
/**
 * Which kind of entry of the dossier.
 */
kind: Kind | null, id: string, placement: PlacementId | null, intern: InternId | null, 
/**
 * Whose or what it is.
 */
title: string, parts: Array<SearchPart>, date: string | null, };

export type SearchPart = { text: string, hit: boolean, };

export type SecondPlace = { 
/**
 * The name of the folder that was chosen, without the folders above it.
 */
name: string, state: SecondState, 
/**
 * When the newest backup there was made.
 */
last: string | null, 
/**
 * Whether it was not seen for fourteen days.
 */
stale: boolean, };

export type SecondState = "ready" | "behind" | "away" | "failed";

export type SecretText = string;

export type SelfCheckActionDraft = { id: CheckActionId | null, year: number, 
/**
 * Empty for the workplace as a whole.
 */
statement: string, text: string, who: PersonId | null, due: string | null, done: string | null, };

export type SelfCheckActionView = { id: CheckActionId, 
/**
 * Empty for the workplace as a whole.
 */
statement: string, text: string, who: PersonId | null, due: string | null, done: string | null, 
/**
 * It should have been done already.
 */
late: boolean, };

export type SelfCheckDraft = { year: number, date: string | null, people: Array<PersonId>, others: string, };

export type SelfCheckDue = { id: CheckActionId, year: number, text: string, 
/**
 * Empty when nobody in particular does it.
 */
who: string, 
/**
 * Whether it is for who writes now.
 */
mine: boolean, due: string, 
/**
 * From today; below zero when it is late.
 */
days: number, };

export type SelfCheckPerson = { id: PersonId, name: string, };

export type SelfCheckScoreDraft = { year: number, statement: string, level: Level | null, remark: string, };

export type SelfCheckStatement = { id: string, 
/**
 * From 1.
 */
number: number, title: string, text: string, level: Level | null, remark: string, };

export type SelfCheckView = { 
/**
 * The first calendar year of the school year that it is today.
 */
this_year: number, 
/**
 * The newest first; those in the bin not.
 */
years: Array<SelfCheckYear>, 
/**
 * Who can take part or do something, by name.
 */
people: Array<SelfCheckPerson>, };

export type SelfCheckYear = { year: number, date: string | null, 
/**
 * Who took part and is still known.
 */
people: Array<PersonId>, others: string, 
/**
 * The words of the four levels, low to high.
 */
levels: Array<string>, statements: Array<SelfCheckStatement>, actions: Array<SelfCheckActionView>, 
/**
 * The mean of what was scored, 1 to 4.
 */
mean: number | null, };

export type Semester = { id: string, title: Text, 
/**
 * 1 = Monday to 7 = Sunday.
 */
weekdays: Array<number>, 
/**
 * How many of these days there are in a week; all of them unless said.
 */
days?: number | null, 
/**
 * 1: every week; 2: every other week, counted from the first.
 */
every?: number, 
/**
 * Whether these are the hours of a full placement week.
 */
full_week?: boolean, 
/**
 * Hours a week on site, `[from, to]`.
 */
on_site?: [number, number] | null, 
/**
 * Hours a week of preparation, `[from, to]`.
 */
preparation?: [number, number] | null, };

export type Setup = { language: Lang, name: string, site_name: string, first_intern: PlacementDraft | null, 
/**
 * Fill the binder with the sample instead.
 */
sample: boolean, };

export type SetupDone = { status: DeskStatus, 
/**
 * The recovery key, to print or write down now; none for the sample.
 */
words: RecoveryWords | null, };

export type ShareLate = { name: string, quiet_days: number, };

export type ShareNews = { 
/**
 * The partners of whom a package lay in a shared folder, each once.
 */
packages: Array<string>, 
/**
 * As [`ShareView::conflicts`].
 */
conflicts: number, late: Array<ShareLate>, };

export type SharePerson = { id: PersonId, name: string, };

export type ShareView = { 
/**
 * In the order of their names.
 */
partners: Array<PartnerRow>, 
/**
 * Open ones, the newest first; each shows its code until it is answered or withdrawn.
 */
invitations: Array<InvitationRow>, 
/**
 * How many things wait for a choice; see `conflicts`.
 */
conflicts: number, 
/**
 * How many versions came in that can't stand here yet, because something they belong to did
 * not come (a lost package). They are kept, and tried again with every package.
 */
held: number, 
/**
 * Who can be invited: the people of the site who are not in the bin, and not me.
 */
people: Array<SharePerson>, 
/**
 * What the page proposes in an invitation: `own` where a director or staff member invites.
 */
proposes: PartnerRole, };

export type Sheet = { placement: PlacementId, title: string, levels: Array<LevelView>, not_observable: string, clusters: Array<SheetCluster>, 
/**
 * Interim by the intern and the mentor, final by the intern and the mentor: always four.
 */
evaluations: Array<EvaluationView>, 
/**
 * The moment that is next to be evaluated.
 */
moment: Moment, 
/**
 * Whether a reviewer reads the mentor's evaluations before they leave.
 */
review: boolean, 
/**
 * Whether the one who writes now is a reviewer.
 */
reviewer: boolean, };

export type SheetCluster = { id: string, number: number, title: string, rows: Array<SheetRow>, };

export type SheetRow = { indicator: string, number: string, title: string, attitude: boolean, 
/**
 * The behaviours per level, low to high.
 */
levels: Array<Array<BehaviourView>>, };

export type SheetView = { id: EntryId, sheet: FeedbackSheet, 
/**
 * The name of the one who wrote it; empty when not known.
 */
author: string, };

export type SignDraft = { placement: PlacementId, subject: Subject, role: Role, name: string, 
/**
 * Points in a box of 1000 by 400; empty when the name is the signature.
 */
strokes: Array<Array<[number, number]>>, };

export type Signature = { subject: Subject, role: Role, name: string, 
/**
 * Empty when the name was typed.
 */
strokes: Array<Array<[number, number]>>, at: string, 
/**
 * Of what was signed; see [`content_hash`].
 */
hash: string, };

export type SignatureView = { id: EntryId, role: Role, name: string, strokes: Array<Array<[number, number]>>, at: string, 
/**
 * Whether what was signed still says the same.
 */
matches: boolean, 
/**
 * The first characters of the hash of what was signed.
 */
code: string, };

export type Signatures = { placement: PlacementId, subject: Subject, 
/**
 * In the order in which they were given.
 */
given: Array<SignatureView>, 
/**
 * The people known around the placement, to choose a name from.
 */
people: Array<SignerView>, };

export type SignedThing = { placement: PlacementId, subject: Subject, };

export type SignerView = { role: Role, name: string, };

export type Site = { id: SiteId, name: string, address: string, phone: string, email: string, 
/**
 * Whether a reviewer reads feedback before it leaves.
 */
review: boolean, 
/**
 * How the files of reports are named; the usual way when none.
 */
file_pattern?: string, 
/**
 * How personal data is kept and worded.
 */
privacy?: Privacy, };

export type SiteDraft = { name: string, address: string, phone: string, email: string, 
/**
 * Whether a reviewer reads evaluations before they leave.
 */
review: boolean, };

export type SiteId = string;

export type Slot = { 
/**
 * 1 = Monday to 7 = Sunday.
 */
weekday: number, from: string, 
/**
 * After `from`.
 */
to: string, 
/**
 * Minutes of pause within.
 */
pause: number, };

export type Source = { "from": "bound", value: Binding, } | { "from": "day", of: FillDay, short: boolean, } | { "from": "moment" } | { "from": "level", criterion: string, } | { "from": "remark", criterion: string, } | { "from": "field", field: string, } | { "from": "indicator", indicator: string, } | { "from": "indicator-remark", indicator: string, } | { "from": "strengths" } | { "from": "growth-points" } | { "from": "conclusion" } | { "from": "evidence" } | { "from": "attendance", total: AttendanceTotal, } | { "from": "signature-name", role: Role, } | { "from": "signature-date", role: Role, } | { "from": "fixed", text: string, } | { "from": "rows", of: FillRows, };

export type SourceGroup = "identity" | "criteria" | "fields" | "texts" | "attendance" | "signatures" | "indicators" | "rows";

export type SourceView = { group: SourceGroup, source: Source, label: string, 
/**
 * The levels or choices that it can have.
 */
ids: Array<OptionView>, };

export type StepDraft = { evaluation: EvaluationId, step: ReviewStep, };

export type StripPlace = { id: number, y: number, };

export type Subject = { "what": "evaluation", "id": EvaluationId } | { "what": "entry", "id": EntryId } | { "what": "attendance" };

export type Supervisor = { id: SupervisorId, school: SchoolId, name: string, email: string, phone: string, binned?: string | null, };

export type SupervisorDraft = { id: SupervisorId | null, school: SchoolId, name: string, email: string, phone: string, };

export type SupervisorId = string;

export type SupervisorView = { 
/**
 * The mentor's evaluation of the moment.
 */
evaluation: EvaluationId, 
/**
 * The school form and its criterion, by id.
 */
form: string, item: string, 
/**
 * The level of the criterion's scale.
 */
value: string, 
/**
 * The grounds.
 */
reason: string, };

export type SupervisorViewDraft = { placement: PlacementId, moment: Moment, 
/**
 * The school form's id.
 */
form: string, item: string, value: string, reason: string, };

export type SyncedBy = "one-drive" | "dropbox" | "google-drive" | "i-cloud" | "nextcloud" | "other";

export type Tag = "Document" | "Sect" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "L" | "LI" | "Lbl" | "LBody" | "Figure" | "Span";

export type TalkPerson = { role: Role, name: string, };

export type TalkState = "open" | "planned" | "held" | "waived";

export type TalkView = { 
/**
 * None as long as nothing is kept of it.
 */
id: EntryId | null, meeting: Meeting, 
/**
 * The title of the programme's rule or its own; empty for that of its kind.
 */
title: string, state: TalkState, 
/**
 * The day by which the programme wants it.
 */
due: string | null, 
/**
 * Whether that day was moved by hand.
 */
moved: boolean, 
/**
 * Days from today to the day that was planned, else to the day on which it is due; none when
 * it is over, not needed or without a day.
 */
days: number | null, 
/**
 * Whether the programme wants a focus set beforehand.
 */
focus: boolean, };

export type Talks = { placement: PlacementId, 
/**
 * The first and the last day on which a talk can be.
 */
window: [string, string], 
/**
 * The week that a new feedback sheet is about.
 */
week: [string, string], 
/**
 * Those of the programme and those of the mentor's own, by day.
 */
meetings: Array<TalkView>, 
/**
 * Newest first.
 */
sheets: Array<SheetView>, 
/**
 * First, second, third.
 */
warnings: Array<WarningView>, 
/**
 * Newest first.
 */
handovers: Array<HandoverView>, 
/**
 * Open ones first, by the day on which they must be done.
 */
agreements: Array<AgreementView>, 
/**
 * Who can be there: the intern, the mentors, the supervisor, the directors, the reviewers.
 */
people: Array<TalkPerson>, 
/**
 * The warning that ends the placement, counted from 1.
 */
warnings_end: number | null, 
/**
 * How the placement ended, when it has.
 */
closing: Closing | null, };

export type TermRow = { intern: InternId, name: string, 
/**
 * The last day of the last placement.
 */
last: string, 
/**
 * The day since which it is to be decided.
 */
since: string, kept: Kept, 
/**
 * The decision before this one.
 */
keep: Keep | null, };

export type Text = Partial<Record<Lang, string>>;

export type TextRun = { x: number, 
/**
 * The baseline.
 */
y: number, width: number, size: number, 
/**
 * An index in [`Pages::fonts`].
 */
font: number, colour: Colour, text: string, 
/**
 * Written from right to left.
 */
rtl: boolean, 
/**
 * The node that it is part of; page furniture and repeated headings have none.
 */
node: number | null, };

export type Theme = "system" | "light" | "dark";

export type Thing = "form" | "level" | "module" | "cluster" | "indicator" | "behaviour" | "letterhead" | "scale" | "scale-level" | "short-level" | "part" | "criterion" | "mapped" | "field" | "choice" | "semester" | "day-kind" | "moment" | "document" | "meeting" | "activity" | "fill" | "fill-field";

export type Timetable = { slots: Array<Slot>, 
/**
 * 1: every week; 2: every other week, counted from the first week.
 */
every: number, };

export type Today = { date: string, 
/**
 * Most urgent first.
 */
todo: Array<Todo>, 
/**
 * What the team should do soon after its self-check of the workplace, the latest first.
 */
actions: Array<SelfCheckDue>, 
/**
 * Running and coming placements, one's own first.
 */
cards: Array<PlacementCard>, latest: Array<ObservationView>, };

export type Todo = { placement: PlacementId, intern: InternId, 
/**
 * The intern's name.
 */
name: string, 
/**
 * Whether the one who writes now is a mentor of the placement.
 */
mine: boolean, kind: TodoKind, 
/**
 * Apart within the placement, e.g. `document/portfolio`, `entry/<id>`, `quiet`.
 */
key: string, 
/**
 * Of a paper, a talk or an evaluation; the text of an agreement or a warning; else empty.
 */
title: string, 
/**
 * What was written down of it already.
 */
entry: EntryId | null, due: string | null, 
/**
 * Days from today; negative when late; 0 without a day.
 */
days: number, urgency: Urgency, 
/**
 * Minutes done and minutes of the whole placement, where it is about hours.
 */
minutes: [number, number] | null, };

export type TodoDone = { placement: PlacementId, key: string, };

export type TodoKind = "interim" | "final" | "document" | "meeting" | "agreement" | "warning" | "missed" | "hours-near" | "hours-passed" | "review" | "agreed" | "closing" | "archive" | "quiet";

export type Tone = "strength" | "growth" | "neutral";

export type TrialView = { name: string, criteria: Array<CriterionView>, };

export type TroubleKind = "damaged" | "half-written" | "missing" | "key-missing" | "key-damaged" | "newer" | "busy" | "folder-gone" | "read-only" | "disk-full" | "other";

export type TroubleView = { kind: TroubleKind, 
/**
 * Whether it was met while somebody was at work: the page may hold unsaved text.
 */
working: boolean, 
/**
 * Who holds the binder, where it can be told.
 */
holder: HolderView | null, 
/**
 * The version of the program that the binder needs, where it says so.
 */
version: string | null, 
/**
 * The newest backup that opens; the button brings it back.
 */
backup: BackupOffer | null, 
/**
 * Whether it can be looked at without changing anything.
 */
can_rescue: boolean, 
/**
 * Whether the newest backup holds a copy of the missing key.
 */
can_take_key: boolean, 
/**
 * Whether everything can be set aside to begin anew: where no backup opens.
 */
can_begin_anew: boolean, 
/**
 * Whether trying again may help.
 */
can_retry: boolean, };

export type Typed = { 
/**
 * Levels with reasons, and values of fields.
 */
answers: Array<TypedItem>, 
/**
 * What the supervisor finds otherwise; without a level both agree.
 */
views: Array<TypedItem>, closing: TypedClosing | null, };

export type TypedClosing = { conclusion: string, 
/**
 * In order; one without a text is left out.
 */
points: Array<TypedPoint>, };

export type TypedItem = { item: string, value: string, reason: string, };

export type TypedPoint = { kind: PointKind, text: string, expected: string, observation: ObservationId | null, };

export type UniformForm = { id: string, version: number, languages: Array<Lang>, title: Text, intro: Text, 
/**
 * The four levels, low to high; level 2 is the pass minimum.
 */
levels: [LevelText, LevelText, LevelText, LevelText], 
/**
 * What 'not yet observable' is called; it stands apart from the levels.
 */
not_observable: Text, 
/**
 * `core` is for everyone; a programme switches the others on.
 */
modules: Array<Module>, };

export type Unlock = { passphrase: SecretText, };

export type UnlockedBy = "passphrase" | "recovery" | "keyring";

export type Urgency = "late" | "today" | "week" | "later";

export type VariantRow = { id: string, 
/**
 * In the language of the program.
 */
title: string, 
/**
 * 1 = Monday to 7 = Sunday.
 */
weekdays: Array<number>, 
/**
 * How many of these days there are in a week.
 */
days: number, 
/**
 * 1: every week; 2: every other week.
 */
every: number, 
/**
 * Whether these are the hours of a full placement week.
 */
full_week: boolean, 
/**
 * Hours a week on site, from and to.
 */
on_site: [number, number] | null, 
/**
 * Hours a week of preparation, from and to.
 */
preparation: [number, number] | null, };

export type VersionChange = { kind: LineKind, label: string, before: string, after: string, };

export type VersionLine = { kind: LineKind, 
/**
 * Number and title of the indicator, or the school's item; empty for the whole.
 */
label: string, text: string, };

export type VersionView = { id: EntryId, number: number, at: string, by: string, reason: string, 
/**
 * Name and moment of each signature.
 */
signatures: Array<SignatureView>, 
/**
 * Everything that it said.
 */
lines: Array<VersionLine>, 
/**
 * What is different in the version after it.
 */
changes: Array<VersionChange>, };

export type ViewsDraft = { 
/**
 * The report in view.
 */
choice: ReportChoice, both: boolean, };

export type Visibility = "shared" | "private";

export type Warning = { date: string, facts: string, 
/**
 * The change that is expected.
 */
expected: string, by: string | null, 
/**
 * The day of the talk about it.
 */
talk: string | null, outcome: Outcome | null, outcome_text: string, };

export type WarningView = { id: EntryId, warning: Warning, 
/**
 * Its place in the order of days, counted from 1.
 */
number: number, 
/**
 * Whether the programme lets it end the placement.
 */
ends: boolean, };

export type WeekChoice = { placement: PlacementId, day: string | null, };

export type WeekCopied = { copied: number, left_out: number, };

export type WeekCopy = { placement: PlacementId, 
/**
 * Any day of the week that is copied.
 */
from: string, 
/**
 * Any day of the week that gets the tasks.
 */
to: string, };

export type WeekPlan = { placement: PlacementId, monday: string, previous: string, next: string, 
/**
 * The week of the placement and how many there are; none outside of it.
 */
week: [number, number] | null, days: Array<PlanDay>, 
/**
 * The activities that a task can be about.
 */
activities: Array<PlanActivity>, };

export type YearCluster = { 
/**
 * Apart over all forms.
 */
id: string, number: number, title: string, 
/**
 * The title of its form, where there are several.
 */
form: string | null, all: YearLevels, 
/**
 * As many as there are schools, in their order.
 */
schools: Array<YearLevels>, };

export type YearFigures = { 
/**
 * Placements that ran on a day of it.
 */
placements: number, 
/**
 * Minutes on the attendance cards on its days.
 */
minutes: number, 
/**
 * Placements that ended in it with a last evaluation that is filled in.
 */
judged: number, };

export type YearGrowth = { year: number, figures: YearFigures, 
/**
 * As many as there are clusters, in their order.
 */
clusters: Array<YearLevels>, };

export type YearLevels = { 
/**
 * How many placements have a level here.
 */
placements: number, 
/**
 * Low to high; none where nobody was judged, or where one intern could be recognised.
 */
counts: [number, number, number, number] | null, };

export type YearSchool = { school: SchoolId, name: string, figures: YearFigures, };

export interface Commands {
  binder_status: { args: null; result: BinderStatus };
  setup: { args: Setup; result: Saved<BinderStatus> };
  sample_remove: { args: null; result: Saved<BinderStatus> };
  preferences_save: { args: Preferences; result: Saved<Preferences> };
  me_choose: { args: PersonId; result: Saved<BinderStatus> };
  undo: { args: null; result: Saved<null> };
  redo: { args: null; result: Saved<null> };
  bin: { args: Item; result: Saved<null> };
  restore: { args: Item; result: Saved<null> };
  bin_list: { args: null; result: Array<BinnedItem> };
  history: { args: HistoryChoice; result: HistoryView };
  history_restore: { args: HistoryRestore; result: Saved<null> };
  directory: { args: null; result: Directory };
  site_save: { args: SiteDraft; result: Saved<Site> };
  group_save: { args: GroupDraft; result: Saved<Group> };
  person_save: { args: PersonDraft; result: Saved<Person> };
  school_save: { args: SchoolDraft; result: Saved<School> };
  supervisor_save: { args: SupervisorDraft; result: Saved<Supervisor> };
  forms: { args: null; result: Array<FormRow> };
  holidays: { args: number | null; result: HolidayYear };
  holiday_save: { args: HolidayDraft; result: Saved<HolidayYear> };
  holiday_remove: { args: HolidayId; result: Saved<null> };
  today: { args: null; result: Today };
  todo_done: { args: TodoDone; result: Saved<EntryView> };
  interns: { args: null; result: Array<PlacementCard> };
  archive: { args: null; result: Array<PlacementCard> };
  intern: { args: InternId; result: InternView };
  placement: { args: PlacementId; result: PlacementView };
  placement_save: { args: PlacementDraft; result: Saved<PlacementView> };
  arrangement: { args: PlacementId; result: ArrangementView };
  arrangement_save: { args: ArrangementDraft; result: Saved<ArrangementView> };
  due_move: { args: DueMove; result: Saved<ArrangementView> };
  due: { args: null; result: Array<DueLine> };
  closing: { args: PlacementId; result: ClosingView };
  placement_close: { args: ClosingDraft; result: Saved<ClosingView> };
  placement_reopen: { args: PlacementId; result: Saved<ClosingView> };
  placement_archive: { args: PlacementId; result: Saved<ClosingView> };
  placement_unarchive: { args: PlacementId; result: Saved<ClosingView> };
  dossier: { args: PlacementId; result: Array<EntryView> };
  entry_save: { args: EntryDraft; result: Saved<EntryView> };
  attendance: { args: AttendanceChoice; result: AttendanceWeek };
  attendance_save: { args: AttendanceDraft; result: Saved<AttendanceWeek> };
  attendance_fill: { args: AttendanceFill; result: Saved<AttendanceWeek> };
  papers: { args: PlacementId; result: Papers };
  attachments: { args: PlacementId; result: Array<FileRow> };
  talks: { args: PlacementId; result: Talks };
  placement_handover: { args: HandoverDraft; result: Saved<EntryView> };
  activities: { args: PlacementId; result: ActivityView };
  week_plan: { args: WeekChoice; result: WeekPlan };
  week_copy: { args: WeekCopy; result: Saved<WeekCopied> };
  project: { args: PlacementId; result: ProjectView };
  agenda: { args: AgendaQuery; result: AgendaView };
  presence: { args: PresenceQuery; result: PresenceView };
  capacity: { args: number; result: CapacityView };
  overview: { args: OverviewFilter; result: OverviewView };
  school_year: { args: number; result: SchoolYearView };
  class_list: { args: ClassListChoice; result: ClassListPreview };
  class_list_take: { args: ClassListChoice; result: Saved<ClassListTaken> };
  observation_start: { args: PlacementId | null; result: ObservationStart };
  observation: { args: ObservationId; result: ObservationView };
  observation_save: { args: ObservationDraft; result: Saved<ObservationView> };
  timeline: { args: PlacementId; result: Array<ObservationView> };
  sheet: { args: PlacementId; result: Sheet };
  rating_save: { args: RatingDraft; result: Saved<RatingSaved> };
  evaluation_save: { args: EvaluationDraft; result: Saved<EvaluationView> };
  point_save: { args: PointDraft; result: Saved<PointView> };
  point_remove: { args: PointId; result: Saved<null> };
  growth: { args: PlacementId; result: Growth };
  form_versions: { args: string; result: Array<FormVersionRow> };
  form_diff: { args: FormPair; result: FormDiffView };
  form_remove: { args: FormRef; result: Saved<null> };
  form_offer: { args: FormOfferChoice; result: FormOffer };
  form_take: { args: FormOfferChoice; result: Saved<FormRef> };
  placement_form_move: { args: FormMove; result: Saved<null> };
  form_source: { args: FormRef; result: FormSource };
  form_definition: { args: FormRef; result: FormFile };
  form_drafts: { args: null; result: Array<DraftRow> };
  form_new: { args: FormNew; result: Saved<FormRef> };
  form_draft_save: { args: FormDraft; result: Saved<DraftSaved> };
  form_discard: { args: string; result: Saved<null> };
  form_publish: { args: FormPublish; result: Saved<FormRef> };
  form_trial: { args: FormTrial; result: TrialView };
  form_preview: { args: FormTrial; result: Pages };
  fill_view: { args: ReportChoice; result: FillView };
  fill_setup: { args: FormRef; result: FillSetup };
  fill_pages: { args: FormRef; result: string };
  fill_save: { args: FillSetupDraft; result: Saved<FillSetup> };
  fill_remove: { args: FormRef; result: Saved<FillSetup> };
  sign: { args: SignDraft; result: Saved<Signatures> };
  signatures: { args: SignedThing; result: Signatures };
  evaluation_step: { args: StepDraft; result: Saved<EvaluationView> };
  evaluation_reopen: { args: ReopenDraft; result: Saved<EvaluationView> };
  versions: { args: EvaluationId; result: Array<VersionView> };
  comments: { args: CommentedThing; result: Array<CommentView> };
  reviews_waiting: { args: null; result: Array<ReviewWaiting> };
  reports: { args: null; result: Array<ReportRow> };
  report: { args: ReportChoice; result: ReportView };
  report_preview: { args: PreviewDraft; result: Preview };
  answer_save: { args: AnswerDraft; result: Saved<ReportView> };
  supervisor_view_save: { args: SupervisorViewDraft; result: Saved<ReportView> };
  views_show: { args: ViewsDraft; result: Saved<ReportView> };
  paper: { args: PaperChoice; result: PaperView };
  self_check: { args: null; result: SelfCheckView };
  self_check_start: { args: number; result: Saved<SelfCheckView> };
  self_check_save: { args: SelfCheckDraft; result: Saved<SelfCheckView> };
  self_check_score: { args: SelfCheckScoreDraft; result: Saved<SelfCheckView> };
  self_check_action_save: { args: SelfCheckActionDraft; result: Saved<SelfCheckView> };
  self_check_action_remove: { args: CheckActionId; result: Saved<SelfCheckView> };
  many: { args: ManyChoice; result: ManyPreview };
  file_pattern_try: { args: string; result: FilePatternView };
  file_pattern_save: { args: string; result: Saved<Site> };
  mail_start: { args: MailChoice; result: MailStart };
  mail_preview: { args: MailDraft; result: MailPreview };
  mail_copy: { args: MailDraft; result: Saved<MailCopied> };
  mail_queue: { args: MailDraft; result: Saved<MailRow> };
  mail_password: { args: null; result: string };
  outbox: { args: null; result: Outbox };
  mail_waiting: { args: null; result: MailWaiting };
  mails: { args: PlacementId; result: Array<MailRow> };
  mail: { args: MailId; result: MailView };
  mail_retry: { args: MailId; result: Saved<MailRow> };
  mail_give_up: { args: MailId; result: Saved<MailRow> };
  mail_confirm_sent: { args: MailId; result: Saved<MailRow> };
  mail_templates: { args: null; result: MailTemplates };
  mail_template_try: { args: MailTemplateTry; result: MailTemplateTried };
  mail_template_save: { args: MailTemplateDraft; result: Saved<MailTemplates> };
  mail_account: { args: null; result: MailAccountView | null };
  mail_account_save: { args: MailAccountDraft; result: Saved<MailAccountView> };
  mail_account_remove: { args: null; result: Saved<null> };
  mail_provider: { args: string; result: MailProvider | null };
  mail_providers: { args: null; result: Array<MailProvider> };
  personal: { args: null; result: Personal };
  personal_due: { args: null; result: number };
  retention_save: { args: RetentionDraft; result: Saved<Personal> };
  keep_longer: { args: KeepDraft; result: Saved<Personal> };
  erase_preview: { args: PersonRef; result: ErasePreview };
  person_erase: { args: EraseDraft; result: Saved<Erased> };
  child_hints: { args: ChildHintAsk; result: Array<Hint> };
  privacy_doc: { args: PrivacyDoc; result: PrivacyDocView };
  privacy_save: { args: PrivacyTextDraft; result: Saved<PrivacyDocView> };
  share: { args: null; result: ShareView };
  share_news: { args: null; result: ShareNews };
  share_invite: { args: InviteDraft; result: ShareView };
  invitation_withdraw: { args: string; result: ShareView };
  share_pair: { args: PairDraft; result: ShareView };
  partner_save: { args: PartnerDraft; result: ShareView };
  partner_remove: { args: BinderId; result: ShareView };
  share_folder_forget: { args: BinderId; result: ShareView };
  package_deliver: { args: PackageOrder; result: PackageMade };
  package_inbox: { args: null; result: Array<InboxRow> };
  package_look: { args: string; result: PackagePreview };
  package_take: { args: PackageTake; result: Saved<PackageTaken> };
  conflicts: { args: null; result: Array<ConflictView> };
  conflict_choose: { args: ConflictChoice; result: Saved<Array<ConflictView>> };
  search: { args: string; result: Array<SearchHit> };
  desk_status: { args: null; result: DeskStatus };
  desk_touch: { args: null; result: null };
  desk_retry: { args: null; result: DeskStatus };
  desk_setup: { args: DeskSetup; result: SetupDone };
  unlock: { args: Unlock; result: DeskStatus };
  unlock_recovery: { args: RecoveryDraft; result: DeskStatus };
  unlock_keyring: { args: null; result: DeskStatus };
  lock: { args: null; result: DeskStatus };
  desk_health: { args: null; result: Health };
  desk_trouble: { args: null; result: TroubleView };
  desk_rescue: { args: null; result: DeskStatus };
  desk_restore_newest: { args: null; result: DeskStatus };
  desk_take_key: { args: null; result: DeskStatus };
  desk_begin_anew: { args: null; result: DeskStatus };
  key_status: { args: null; result: KeyStatus };
  key_person_add: { args: KeyPersonDraft; result: KeyStatus };
  key_person_remove: { args: PersonId; result: KeyStatus };
  key_passphrase: { args: PassphraseDraft; result: KeyStatus };
  key_recovery_new: { args: null; result: RecoveryWords };
  key_recovery_try: { args: RecoveryDraft; result: KeyStatus };
  key_keyring: { args: boolean; result: KeyStatus };
  key_minutes: { args: number; result: KeyStatus };
  key_protect: { args: ProtectDraft; result: SetupDone };
  recovery_sheet: { args: null; result: PaperView };
  backup_status: { args: null; result: BackupStatus };
  backup_make: { args: null; result: BackupStatus };
  backups: { args: null; result: BackupsView };
  backup_preview: { args: BackupChoice; result: RestorePreview };
  backup_restore: { args: BackupChoice; result: Restored };
  second_forget: { args: null; result: BackupStatus };
}
