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

export type ActivityRole = "observing" | "participating" | "active";

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

export type Author = "intern" | "mentor";

export type BehaviourView = { id: string, text: string, };

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

export type BinnedItem = { concept: Concept, id: string, name: string, binned: string, };

export type Body = { "kind": "attendance" } & AttendanceDay | { "kind": "activity" } & Activity | { "kind": "plan" } & PlanEntry | { "kind": "project" } & Project | { "kind": "document" } & Document | { "kind": "attachment" } & Attachment | { "kind": "meeting" } & Meeting | { "kind": "sheet" } & FeedbackSheet | { "kind": "agreement" } & Agreement | { "kind": "handover" } & Handover | { "kind": "warning" } & Warning | { "kind": "signature" } & Signature | { "kind": "version" } & EvaluationVersion | { "kind": "comment" } & Comment | { "kind": "view" } & SupervisorView;

export type Changed = { concept: Concept, id: string, placement: PlacementId | null, };

export type Colour = string;

export type Comment = { subject: Subject, 
/**
 * The indicator, point or field that it is about; empty: the whole.
 */
place: string, author: PersonId | null, text: string, 
/**
 * Whether the mentor has dealt with it.
 */
done: boolean, };

export type Concept = "site" | "group" | "person" | "school" | "supervisor" | "intern" | "placement" | "observation" | "evaluation" | "rating" | "point" | "answer" | "entry" | "holiday" | "form" | "setting";

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
value: string, reason: string, };

export type DerivedView = { level: string | null, label: string | null, short: boolean, rated: number, mapped: number, inputs: Array<InputView>, };

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

export type EntryDraft = { id: EntryId | null, placement: PlacementId, body: Body, };

export type EntryId = string;

export type EntryView = { id: EntryId, placement: PlacementId, body: Body, created: string, };

export type ErrorCode = "text-missing" | "name-missing" | "school-missing" | "programme-missing" | "start-missing" | "end-missing" | "end-before-start" | "period-too-long" | "text-too-long" | "email-invalid" | "reason-missing" | "level-unknown" | "number-invalid" | "date-invalid" | "indicator-unknown" | "language-unknown" | "not-found" | "last-person" | "in-use" | "spot-taken" | "hours-invalid" | "date-outside" | "not-empty" | "file-broken" | "file-too-large" | "format-unknown" | "format-newer" | "reference-missing" | "form-fault" | "form-exists" | "binder-missing" | "binder-busy" | "binder-newer" | "folder-taken" | "binder-closed" | "binder-damaged" | "key-damaged" | "disk-full" | "read-only" | "write-failed" | "arguments-invalid" | "internal";

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
ratings: { [key in string]: RatingView }, points: Array<PointView>, filled: number, total: number, };

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

export type FieldInput = "text" | "long-text" | "number" | "date" | "choice";

export type FieldView = { id: string, label: string, kind: FieldInput, options: Array<OptionView>, value: string, };

export type FontName = { family: string, bold: boolean, };

export type FormChoice = { id: string, title: string, school: string, };

export type FormKind = "uniform" | "school" | "programme";

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
school_form: FormRef | null, };

export type Group = { id: GroupId, name: string, 
/**
 * Ages in words, e.g. '0-3 years'.
 */
ages: string, 
/**
 * How many interns it can have at once; none: not said.
 */
capacity: number | null, binned?: string | null, };

export type GroupDraft = { id: GroupId | null, name: string, ages: string, };

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

export type IndicatorChoice = { indicator: string, number: string, title: string, cluster: string, };

export type IndicatorTag = { indicator: string, number: string, title: string, level: Level | null, };

export type InputView = { indicator: string, number: string, title: string, level: Level | null, 
/**
 * Observations for the report that bear on it.
 */
observations: number, };

export type Intern = { id: InternId, name: string, email: string, phone: string, binned?: string | null, };

export type InternId = string;

export type InternView = { intern: Intern, placements: Array<PlacementView>, };

export type Item = { concept: Concept, id: string, };

export type Lang = "nl" | "en" | "fr" | "de";

export type Level = number;

export type LevelView = { label: string, description: string, };

export type LineBox = { x1: number, y1: number, x2: number, y2: number, stroke: Colour, thick: number, dash: [number, number] | null, 
/**
 * The figure it belongs to; decoration when none.
 */
node: number | null, };

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

export type Moment = "interim" | "final";

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
span?: number, };

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

export type Outcome = "mended" | "not-mended";

export type Page = { items: Array<PageItem>, 
/**
 * Which part of the page shows which field.
 */
areas: Array<Area>, };

export type PageItem = { "kind": "rect" } & RectBox | { "kind": "line" } & LineBox | { "kind": "text" } & TextRun;

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

export type Person = { id: PersonId, name: string, roles: Array<Role>, email?: string, binned?: string | null, };

export type PersonDraft = { id: PersonId | null, name: string, roles: Array<Role>, email: string, };

export type PersonId = string;

export type Phase = "running" | "coming" | "ended";

export type PlacementCard = { placement: PlacementId, intern: InternId, name: string, school: string, programme: string, group: string | null, mentors: Array<string>, 
/**
 * Whether the one who writes now is a mentor of it.
 */
mine: boolean, start: string, end: string, phase: Phase, 
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
supervisor_email: string, mentors: Array<PersonId>, start: string | null, end: string | null, };

export type PlacementId = string;

export type PlacementView = { card: PlacementCard, school: SchoolId, programme: FormRef, school_form: FormRef, class: string, group: GroupId | null, supervisor: SupervisorId | null, supervisor_name: string | null, mentors: Array<PersonId>, 
/**
 * Whether the intern already works at the site.
 */
colleague: boolean, };

export type PlanEntry = { date: string, from: string | null, to: string | null, text: string, 
/**
 * The programme's activity that it is about.
 */
rule: string, done: boolean, };

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

export type Project = { title: string, class: string, description: string, goals: string, 
/**
 * The result that is hoped for.
 */
desired: string, 
/**
 * The intern's own learning questions.
 */
questions: string, outcome: string, };

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

export type ReportChoice = { placement: PlacementId, moment: Moment, 
/**
 * The id of another school form than the placement's own.
 */
form: string | null, 
/**
 * The form's first language when left out.
 */
language: Lang | null, };

export type ReportRow = { placement: PlacementId, name: string, school: string, programme: string, school_form: FormRef, form_title: string, moment: Moment, state: ReportState, filled: number, total: number, end: string, };

export type ReportState = "empty" | "begun" | "complete";

export type ReportView = { placement: PlacementId, name: string, moment: Moment, form: FormRef, language: Lang, 
/**
 * The school forms to choose from.
 */
forms: Array<FormChoice>, 
/**
 * The languages of the chosen form.
 */
languages: Array<Lang>, missing: Array<Missing>, criteria: Array<CriterionView>, fields: Array<FieldView>, pages: Pages, 
/**
 * Characters that no font has; they are drawn as boxes.
 */
unknown_characters: Array<string>, };

export type Role = "intern" | "mentor" | "reviewer" | "director" | "supervisor";

export type Saved<T> = { value: T, saved_at: string, 
/**
 * What is different now, so that the page refreshes just that.
 */
changed: Array<Changed>, 
/**
 * The operation that Ctrl+Z would now take back; the page names it by this id.
 */
undo: string | null, redo: string | null, };

export type School = { id: SchoolId, name: string, address: string, email: string, binned?: string | null, };

export type SchoolDraft = { id: SchoolId | null, name: string, address: string, email: string, };

export type SchoolId = string;

export type Scope = "Column" | "Row";

export type SearchHit = { concept: Concept, id: string, placement: PlacementId | null, intern: InternId | null, 
/**
 * Whose or what it is.
 */
title: string, parts: Array<SearchPart>, date: string | null, };

export type SearchPart = { text: string, hit: boolean, };

export type Setup = { language: Lang, name: string, site_name: string, first_intern: PlacementDraft | null, 
/**
 * Fill the binder with the sample instead.
 */
sample: boolean, };

export type Sheet = { placement: PlacementId, title: string, levels: Array<LevelView>, not_observable: string, clusters: Array<SheetCluster>, 
/**
 * Interim by the intern and the mentor, final by the intern and the mentor: always four.
 */
evaluations: Array<EvaluationView>, 
/**
 * The moment that is next to be evaluated.
 */
moment: Moment, };

export type SheetCluster = { id: string, number: number, title: string, rows: Array<SheetRow>, };

export type SheetRow = { indicator: string, number: string, title: string, attitude: boolean, 
/**
 * The behaviours per level, low to high.
 */
levels: Array<Array<BehaviourView>>, };

export type Signature = { subject: Subject, role: Role, name: string, 
/**
 * Empty when the name was typed.
 */
strokes: Array<Array<[number, number]>>, at: string, 
/**
 * Of what was signed; see [`content_hash`].
 */
hash: string, };

export type Site = { id: SiteId, name: string, address: string, phone: string, email: string, 
/**
 * Whether a reviewer reads feedback before it leaves.
 */
review: boolean, };

export type SiteDraft = { name: string, address: string, phone: string, email: string, };

export type SiteId = string;

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

export type Tag = "Document" | "Sect" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "L" | "LI" | "Lbl" | "LBody" | "Figure";

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

export type Today = { date: string, 
/**
 * Most urgent first.
 */
todo: Array<Todo>, 
/**
 * Running and coming placements, one's own first.
 */
cards: Array<PlacementCard>, latest: Array<ObservationView>, };

export type Todo = { placement: PlacementId, name: string, kind: TodoKind, 
/**
 * Days from today; negative when late.
 */
days: number, };

export type TodoKind = "interim" | "final" | "quiet";

export type Tone = "strength" | "growth" | "neutral";

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
  directory: { args: null; result: Directory };
  site_save: { args: SiteDraft; result: Saved<Site> };
  group_save: { args: GroupDraft; result: Saved<Group> };
  person_save: { args: PersonDraft; result: Saved<Person> };
  school_save: { args: SchoolDraft; result: Saved<School> };
  supervisor_save: { args: SupervisorDraft; result: Saved<Supervisor> };
  forms: { args: null; result: Array<FormRow> };
  today: { args: null; result: Today };
  interns: { args: null; result: Array<PlacementCard> };
  intern: { args: InternId; result: InternView };
  placement: { args: PlacementId; result: PlacementView };
  placement_save: { args: PlacementDraft; result: Saved<PlacementView> };
  dossier: { args: PlacementId; result: Array<EntryView> };
  entry_save: { args: EntryDraft; result: Saved<EntryView> };
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
  reports: { args: null; result: Array<ReportRow> };
  report: { args: ReportChoice; result: ReportView };
  answer_save: { args: AnswerDraft; result: Saved<ReportView> };
  search: { args: string; result: Array<SearchHit> };
}
