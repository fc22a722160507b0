### Texts of the window.

app-name = Mentormap
# $place: the page or the person in view
app-window-title = { $place } – Mentormap
# $count: number of days
app-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

### Everywhere.

retry = Try again
close = Close
close-message = Close message
cancel = Cancel
save = Save
change = Change
loading = One moment …
# $time: the clock, such as 14:02
saved-at = Saved at { $time }
# $count: number of things to mend
error-summary =
    { $count ->
        [one] One thing is not right yet.
       *[other] { $count } things are not right yet.
    }
date-day = Day
date-month = Month
date-year = Year
date-day-example = dd
date-month-example = mm
date-year-example = yyyy
date-wrong = This date does not exist. Type for example 22/11/2026.
# $count: number of options in the list
combobox-found =
    { $count ->
        [0] Nothing found.
        [one] One choice.
       *[other] { $count } choices.
    }
undo = Undo
redo = Redo
# $what: what the operation is called
undo-what = Undo: { $what }
# $what: what the operation is called
redo-what = Redo: { $what }
# $what: what the operation is called
undo-done = Undone: { $what }.
# $what: what the operation is called
redo-done = Done again: { $what }.
op-other = last change

### The frame: menu, search, first run.

start-failed = Mentormap cannot open your folder
skip-to-content = Go to the content
menu = Menu
menu-today = Today
menu-interns = Interns
menu-reports = Reports
menu-settings = Settings
menu-foot = Everything stays on this computer.
top-bar = Search and undo
# $what: what the button does, $keys: the keys for it
with-keys = { $what } ({ $keys })
who-writes = Who writes?
who-nobody = Choose your name
separator = ·
colon = :
choose = Choose …
open = Open
# $what: the name of the thing
open-what = Open { $what }
# $what: the name of the thing
change-what = Change { $what }
bin = Throw away
# $what: the name of the thing
bin-what = Throw away { $what }
# $name: the name of the thing
binned = { $name } is in the bin.
# $name: the name of the thing
kept = { $name } is saved.
# $name: the name of the thing
restored = { $name } is put back.
name = Name
address = Address
phone = Phone
email = E-mail
# $value: a number of percent
percent = { $value }%
sample = Sample
sample-note = You are looking at a sample. The people are made up.
sample-remove = Remove the sample
sample-removed = The sample is gone.
search-label = Search everything
search-hint = Search (Ctrl+F)
search-do = Search
search-results = Search results
# $count: number of things found
search-found =
    { $count ->
        [0] Nothing found.
        [one] One result.
       *[other] { $count } results.
    }
# $count: number of things found
search-all =
    { $count ->
        [one] Show the result
       *[other] Show all { $count } results
    }
search-nothing = Nothing found. Try another word.
concept-site = site
concept-group = group
concept-person = colleague
concept-school = school
concept-supervisor = supervisor
concept-intern = intern
concept-placement = placement
concept-observation = observation
concept-evaluation = evaluation
concept-rating = score
concept-point = strength or growth point
concept-answer = answer for the school
concept-form = form
concept-setting = setting
concept-entry = dossier
concept-holiday = free day
kind-attendance = attendance
kind-activity = activity
kind-plan = week planning
kind-project = project
kind-document = document
kind-attachment = file
kind-meeting = talk or visit
kind-sheet = feedback sheet
kind-agreement = agreement
kind-handover = handover
kind-warning = warning
kind-signature = signature
kind-version = earlier version
kind-comment = comment
kind-view = the supervisor’s view
# $step: this step, $steps: how many there are
first-step = Step { $step } of { $steps }
first-welcome = Welcome to Mentormap
first-about = Note what you see. Fill in one form. Each school gets its own report.
first-language = Language
language-nl = Nederlands
language-en = English
language-fr = Français
language-de = Deutsch
first-next = Next
first-back = Back
first-skip = Skip
first-sample = Look around in a sample first
first-sample-about = You can remove the sample later with one click.
first-who = Who are you?
first-name = Your name
first-name-about = Your colleagues see who noted something.
first-site = Name of your childcare centre or school
first-intern = Your first intern

### Today and the interns.

today-todo = To do
today-mine = My interns
today-everybody = All interns
today-show-everybody = Show all interns
today-latest = Latest observations
todo-interim = interim evaluation
todo-final = final evaluation
todo-quiet = nothing noted for two weeks
# $name: the intern, $what: what is to be done
todo-open = { $name }, { $what }: open
due-today = today
due-tomorrow = tomorrow
# $count: number of days from today
due-in =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
# $count: number of days too late
due-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
# $week: this week, $weeks: how many there are
card-week = Week { $week } of { $weeks }
# $date: the first day
card-coming = Starts on { $date }
# $date: the last day
card-ended = Ended on { $date }
# $count: number of observations
card-observations =
    { $count ->
        [0] no observations yet
        [one] { $count } observation
       *[other] { $count } observations
    }
# $filled: rows filled in, $total: how many there are
card-interim = Interim evaluation: { $filled } of { $total } filled in
# $filled: rows filled in, $total: how many there are
card-final = Final evaluation: { $filled } of { $total } filled in
# $names: the mentors
card-mentors = Mentor: { $names }
form = Form
# $name: the intern
form-open-for = Form of { $name }
observation-add = Observation
# $name: the intern
observation-add-for = Observation about { $name }
observation-first = Note your first observation
observations-empty = No observations yet. Note in one sentence what you saw.
interns-empty = Your interns will stand here.
interns-running = Here now
interns-coming = Coming
interns-ended = Ended
interns-filter = Find an intern
interns-filter-description = By name, school, group or mentor.
interns-filter-clear = Show everybody
interns-none-found = Nobody found with these words.
# $count: number of interns found
interns-found =
    { $count ->
        [0] Nobody found.
        [one] One intern found.
       *[other] { $count } interns found.
    }
intern-add = Add an intern
placement-add = Add a placement
placement-change = Change the placement
placement-description = Name, school, programme and period are needed. The rest can wait.
# $name: the intern
placement-added = { $name } is added.
# $name: the intern
placement-changed = The placement of { $name } is saved.
# $name: the intern
placement-binned = The placement of { $name } is in the bin.
placement-name = Name of the intern
placement-name-missing = Fill in the name of the intern.
placement-school = School
placement-school-description = Choose a school or type a new name.
placement-programme = Programme
placement-programme-description = Decides your form and report.
placement-start = First day
placement-end = Last day
placement-mentors = Mentors
placement-group = Group
placement-no-group = No fixed group
placement-supervisor = Supervisor from the school
placement-supervisor-description = Choose a name or type a new one. You may leave it empty.
placement-supervisor-email = E-mail of the new supervisor
placement-form = Report for the school
placement-form-description = Only needed if the school asks for another report.
placement-form-own = The report of the programme
placement-class = Class or year at school
placement-email = E-mail of the intern
placement-phone = Phone of the intern
# $title: the form, $school: whose it is
form-of-school = { $title } ({ $school })
# $name: the group, $ages: how old the children are
group-with-ages = { $name } ({ $ages })

### Settings.

settings-tab-look = Look
settings-tab-people = Colleagues
settings-tab-site = Site
settings-tab-holidays = Holidays
settings-tab-schools = Schools
settings-tab-forms = Forms
settings-tab-bin = Bin
settings-tab-binder = Folder
settings-look = Language and look
settings-look-about = Your choice holds at once. Reports on paper are always light.
settings-language = Language
settings-theme = Colours
theme-system = As the computer
theme-light = Light
theme-dark = Dark
settings-text-size = Size of the text
settings-people = Colleagues
settings-people-about = Mentors, educational staff and directors of your site.
person-add = Add a colleague
person-change = Change the colleague
person-roles = What does this colleague do?
role-mentor = Mentor
role-reviewer = Educational staff
role-director = Director
settings-site = Site
settings-site-about = These details stand on the reports. They save themselves.
site-name = Name of the site
settings-groups = Groups
groups-empty = No living groups or classes yet.
group-add = Add a group
group-change = Change the group
group-ages = Age of the children
group-ages-about = For example 0 to 3 years.
settings-schools = Schools
schools-empty = No schools yet. A new intern brings the school along.
school-add = Add a school
school-change = Change the school
supervisor-add = Add a supervisor
# $school: the name of the school
supervisor-add-to = Add a supervisor of { $school }
supervisor-change = Change the supervisor
# $school: the name of the school
supervisors-of = Supervisors of { $school }
forms-uniform = The form that you fill in
forms-uniform-about = One form for all interns.
forms-programme = Programmes
forms-programme-about = The rules of each kind of placement.
forms-school = Reports for schools
forms-school-about = What each school gets back.
# $version: the number of the version
form-version = version { $version }
# $count: number of placements
form-used =
    { $count ->
        [0] Not used yet.
        [one] Used for one placement.
       *[other] Used for { $count } placements.
    }
settings-bin = Bin
settings-bin-about = What you throw away stays here for 30 days. You can put it back.
bin-empty = The bin is empty.
restore = Put back
# $what: the name of the thing
restore-what = Put back { $what }
# $time: day and clock
binned-at = thrown away on { $time }
settings-binder = Folder with your data
settings-binder-about = Everything is in one folder on this computer. Nothing goes to the internet.
binder-choose = Choose another folder
# $version: the number of the version
program-version = Mentormap { $version }

## Observation: the dialog, the timeline

observation-new = New observation
observation-change = Change observation
observation-hint = Only the text is needed. The rest can wait.
# $name: the intern it is about
observation-restored = Your unsaved text about { $name } is still here.
observation-restart = Start again
observation-intern = Intern
observation-intern-choose = Choose an intern
observation-intern-missing = Choose whom it is about.
observation-date = Date
observation-activity = Activity
observation-text = What did you see or hear?
observation-text-missing = First write what you saw or heard.
observation-starters = Begin a sentence
observation-starter-comforts = Comforts
observation-starter-asks = Asks
observation-starter-initiative = Takes the initiative to
observation-starter-plays = Joins in with
observation-starter-limits = Sets a limit when
observation-starter-team = Consults with
observation-often = Often used: one click chooses indicator and level
observation-other-indicator = Other indicator
# $indicator: the title of the indicator
observation-indicator-remove = Take away: { $indicator }
observation-tone = What does it show?
tone-strength = Strength
tone-growth = Growth point
tone-neutral = Neutral
observation-visibility = For whom?
visibility-shared = For the report
visibility-private = Only for me
observation-saved = Observation saved.
observation-not-saved = Not saved. Your text is still here.
observation-bin = Move to the bin
observation-binned = The observation is in the bin.
timeline-empty = There are no observations of this intern yet.
# $count: number of observations shown
timeline-count =
    { $count ->
        [0] No observations with this choice.
        [one] One observation.
       *[other] { $count } observations.
    }
timeline-indicator = Indicator
timeline-indicators = Indicators
timeline-show-all = Show all
filter-all = All

## Evaluation: the form

moment-interim = Interim
moment-final = Final
author-mentor = Mentor
author-intern = Intern
# One letter, in the small marks beside a level.
author-mentor-letter = M
# One letter, in the small marks beside a level.
author-intern-letter = I
# $moment: half-way or the end; $author: the mentor or the intern
evaluation-side = { $moment }, { $author }
evaluation-moment = Moment
evaluation-author = Who fills it in?
evaluation-legend = What the marks mean
# $filled: rows judged; $total: all rows
evaluation-filled = { $filled } of { $total } filled in
evaluation-next-empty = Next empty
evaluation-behaviours = Show behaviours
evaluation-behaviours-show = Show behaviours
evaluation-behaviours-hide = Hide behaviours
evaluation-keys = Keys on a row: 1 to 4 chooses a level and goes on. 0 is not yet observable. Delete clears. Enter goes to the behaviours.
evaluation-attitude = Attitude
# $indicator: the title of the indicator
evaluation-level-of = Level for: { $indicator }
# $level: number and name
evaluation-suggested = Suggested: { $level }
# $suggested, $level: number and name
evaluation-differs = Suggested: { $suggested }. You chose: { $level }.
# $count: behaviours underlined above the suggested level
evaluation-sparks =
    { $count ->
        [one] One spark higher
       *[other] { $count } sparks higher
    }
evaluation-spark = (a spark: higher than suggested)
# $moment: half-way or the end
evaluation-underlined-at = (underlined: { $moment })
evaluation-underlined-intern = (the intern underlined this too)
evaluation-underlined-mentor = (the mentor underlined this too)
evaluation-row-failed = This row is not saved.
evaluation-remark = Add a remark
evaluation-remark-there = Remark
# $indicator: the title of the indicator
evaluation-remark-label = Remark on: { $indicator }
# $count: number of observations
evaluation-evidence =
    { $count ->
        [0] No observations
        [one] One observation
       *[other] { $count } observations
    }
evaluation-evidence-none = No observations for this indicator yet.
# $number: the number of the indicator
evaluation-evidence-of = Observations for { $number }
points-strengths = Strengths
points-strengths-none = No strengths yet.
points-growth = Growth points
points-growth-none = No growth points yet.
# $number: which one
point-strength = Strength { $number }
# $number: which one
point-growth = Growth point { $number }
# $number: which growth point
point-expected = Which behaviour do you expect? (growth point { $number })
point-strength-add = Add a strength
point-growth-add = Add a growth point
# $number: which one
point-strength-remove = Remove strength { $number }
# $number: which one
point-growth-remove = Remove growth point { $number }
point-removed = Removed.
point-text-missing = First write the growth point itself.
point-from-observation = Taken over from an observation.
point-take-strength = Take over as a strength
point-take-growth = Take over as a growth point
point-strength-taken = Taken over to the strengths.
point-growth-taken = Taken over to the growth points.
evaluation-closing = Conclusion
evaluation-conclusion = Overall conclusion
evaluation-conclusion-hint = How did the intern do on the whole?
evaluation-date = Date of the evaluation
not-saved = Not saved.

## Growth

growth-empty = You see growth as soon as levels are chosen.
growth-to-form = Open the form
growth-line = Growth over time
growth-cluster = Part
# $cluster: the title of the cluster
growth-line-of = Growth for { $cluster }
growth-radar = Interim and final per part
growth-radar-legend = Dashed line: interim. Solid line: final. As the mentor sees it.
growth-table = The figures in a table
growth-none = no level
# $week: the week of the placement
growth-week = Week { $week }
growth-kind-observations = Observations
growth-kind-mentor = Mentor
growth-kind-intern = Intern

## The page of an intern

intern-title = Intern
intern-tabs = Parts of the placement
intern-tab-timeline = Timeline
intern-tab-form = Form
intern-tab-activities = Activities
intern-tab-growth = Growth
intern-tab-attendance = Attendance
# $week: the week it is in; $weeks: how many there are
intern-week = week { $week } of { $weeks }
# $count: number of observations
intern-observations =
    { $count ->
        [one] One observation
       *[other] { $count } observations
    }
intern-placement = Placement
intern-no-placement = This intern has no placement yet.
intern-placement-add = Add a placement

## Reports

reports-title = Reports
reports-empty = There are no placements to make a report of yet.
reports-empty-action = Add an intern
# $name: the intern
report-of = Report on { $name }
report-all = All reports
report-make = Make report
report-make-pdf = Make PDF
report-save = Save PDF
report-saving = The PDF is being made …
# $name: the file
report-saved = Saved: { $name }
report-open = Open the PDF
report-column-intern = Intern
report-column-school = School and form
report-state = State
report-do = PDF and mail
report-state-empty = Empty
report-state-begun = Begun
report-state-complete = Complete
# $date: the last day of the placement
report-until = Placement until { $date }
report-form = Form of the school
report-language = Language of the report
report-check = Check
report-check-hint = This is still empty. You can make the PDF all the same.
report-complete = Everything is filled in.
report-go = Go to
# $count: rows without a level
missing-ratings =
    { $count ->
        [one] One row without a level.
       *[other] { $count } rows without a level.
    }
missing-strengths = No strengths yet.
missing-growth-points = No growth points yet.
# $count: growth points without the behaviour expected
missing-expected =
    { $count ->
        [one] One growth point names no expected behaviour.
       *[other] { $count } growth points name no expected behaviour.
    }
missing-conclusion = No conclusion yet.
# $label: the number of the criterion
missing-criterion = No level for { $label } yet.
# $label: the number of the criterion
missing-explanation = No explanation for { $label } yet.
# $label: the label of the field
missing-field = Still empty: { $label }.
missing-supervisor = The supervisor of the school is not known.
missing-site = The details of your organisation are not complete.
# $characters: the characters
report-unknown-characters = These characters cannot be printed: { $characters }
report-criteria = What the school asks
report-fields = Other details
# $rated: indicators with a level; $mapped: all that count
report-ground-rated = derived · { $rated } of { $mapped } rated
# $rated: indicators with a level; $mapped: all that count
report-derived-other = was derived · { $rated } of { $mapped } rated
report-short = There is too little to go on yet.
report-ground = What does this rest on?
report-not-rated = no level
# $level: 1 to 4
report-ground-level = level { $level }
# $count: number of observations
report-input-observations =
    { $count ->
        [0] (no observations)
        [one] (one observation)
       *[other] ({ $count } observations)
    }
report-other-level = Choose another level
report-level-label = Level
# $level: the derived level
report-as-derived = As derived: { $level }
report-no-level = no level yet
report-choose-level = Choose a level
report-choose = Choose
report-reason = Why another level?
report-explanation = Explanation
report-reason-missing = Say why you choose another level. Only then is it saved.
report-preview = What it will look like
report-pages = Pages
# $page: which one; $pages: how many
report-page = Page { $page } of { $pages }
report-smaller = Show smaller
report-larger = Show larger
report-fit = Fit the width

## Signatures, review and versions

signatures-title = Signatures
signatures-none = Nobody has signed yet.
signature-add = Sign
signature-remove = Remove the signature of { $name }
signature-removed = Signature removed
# $name: who signed; $role: as what; $when: day and clock
signature-given = { $name }, { $role }, { $when }
signature-image = Signature of { $name }
signature-changed = Something changed after signing. Sign again.
signature-code = Check code { $code }
signature-role = Signs as
signature-name = Name
signature-name-choose = Known names
signature-way = How do you sign?
signature-draw = Draw with mouse or finger
signature-type = Type the name
signature-box = Draw here
signature-box-hint = Rather not draw? Choose ‘Type the name’ above.
signature-clear = Clear
signature-draw-missing = Draw first, or choose ‘Type the name’.
signature-typed-hint = Your typed name counts as a signature.
signature-put = Put signature
signature-kept-toast = Signature kept
signature-lock-hint = After signing nobody can change this evaluation.
signature-after-review = Signing is possible once the reviewer agrees.
role-intern = Intern
role-supervisor = Supervisor
review-state-open = Not handed in yet
review-state-handed-in = Waits for the reviewer
review-state-agreed = Agreed, to be made final
review-state-final = Final
review-title = Where the evaluation stands
review-hand-in = Hand in
review-hand-in-about = The reviewer reads it before it leaves.
review-handed-in-toast = Evaluation handed in
review-take-back = Take back
review-give-back = Give back to the mentor
review-taken-back-toast = Evaluation open again
review-agree = Agree
review-agreed-toast = Agreement kept
review-finish = Make final
review-finished-toast = Evaluation is final
lock-signed = Signed by { $names } on { $when }. You can only read this evaluation.
lock-final = This evaluation is final. You can only read it.
lock-handed-in = This evaluation was handed in. Take it back to change anything.
lock-agreed = The reviewer agrees. Take it back to change anything.
reopen = Open again
reopen-title = Open the evaluation again
reopen-about = The version that stands and its signatures are kept. Everybody signs again after.
reopen-reason = Why do you open it again?
reopened-toast = Evaluation opened again
versions-title = Earlier versions
version-number = Version { $number }
version-now = Version { $number } of this evaluation
# $when: day and clock; $name: who did it
version-reopened = Opened again on { $when } by { $name }
version-reopened-by-none = Opened again on { $when }
version-reason = Reason: { $reason }
version-signed = Signed by { $names }
version-unsigned = Nobody had signed.
version-read = Read this version
version-title = Version { $number }, to read only
version-changes = What changed after it
version-changes-none = Nothing changed after it.
version-before = In this version
version-after = After it
version-place = Place
version-whole = What it said
version-empty = It said nothing.
version-nothing = nothing
line-date = Date
line-level = Level
line-behaviours = Underlined
line-remark = Remark
line-strength = Strength
line-growth = Growth point
line-expected = Behaviour expected
line-answer = Answer for the school
line-conclusion = Conclusion
comments-title = Comments to talk about
comments-about = Only for the mentor and the reviewer. They never reach a report.
comments-none = No comments.
comment-add = Write a comment
comment-text = Comment
comment-place = What is it about?
comment-whole = The whole evaluation
comment-kept = Comment kept
comment-done = Dealt with
comment-done-of = Dealt with: { $text }
comment-remove = Remove comment
comment-removed = Comment removed
comment-by = { $name }, { $when }
comments-open = { $count ->
        [one] One comment open
       *[other] { $count } comments open
    }
site-review = A reviewer reads evaluations before they leave
site-review-nobody = Add a reviewer to the people of the site.
report-otherwise = The supervisor judges otherwise
report-otherwise-none = Same judgement
report-otherwise-level = Level of the supervisor
report-otherwise-grounds = Grounds of the supervisor
report-otherwise-missing = Write the grounds. Only then it is kept.
report-both-views = Show both judgements on the report
report-draft-note = This report is a draft. The foot of each page says ‘Draft’.

### What a change is called, as in 'Undo: observation'.

op-setup = start
op-sample = sample
op-sample-remove = removing the sample
op-import = reading data in
op-preferences = look
op-me = who writes
op-bin = throwing away
op-restore = putting back
op-site-save = site
op-group-save = group
op-person-save = colleague
op-school-save = school
op-supervisor-save = supervisor
op-holiday-save = holiday
op-holiday-remove = putting a holiday back
op-form-add = adding a form
op-form-remove = taking out a version of a form
op-form-move = moving a placement to another version
op-form-new = new form
op-form-draft-save = draft of a form
op-form-discard = throwing a draft away
op-form-publish = publishing a form
op-placement-add = new placement
op-placement-change = changing the placement
op-observation-add = observation
op-observation-change = changing the observation
op-rating-save = score
op-evaluation-save = conclusion of the evaluation
op-evaluation-hand-in = hand in evaluation
op-evaluation-take-back = take back evaluation
op-evaluation-agree = agree with evaluation
op-evaluation-finish = make evaluation final
op-views-show = show views
op-point-save = strength or growth point
op-point-remove = removing a strength or growth point
op-answer-save = answer for the school
op-attendance-save = attendance
op-activity-save = activity
op-plan-save = week planning
op-week-copy = copy a week
op-project-save = project
op-document-save = document
op-attachment-save = file
op-meeting-save = talk or visit
op-sheet-save = feedback sheet
op-agreement-save = agreement
op-handover-save = handover
op-warning-save = warning
op-signature-save = signature
op-version-save = opening the evaluation again
op-comment-save = comment
op-view-save = the supervisor's view

## Papers to print

paper-title = Print

## Activities

activity-pages = Parts of the tasks
activity-list = Activity list
activity-empty = This course has no fixed list. Add activities yourself.
activity-keys = Press 1, 2 or 3 on a row for today. Press again to take the day away. The arrows go to another row.
activity-add = Add your own activity
activity-add-do = Add
activity-print = Print the list
activity-show = Show
activity-show-all = All activities
activity-show-chosen = Chosen only
activity-none-chosen = Nothing is chosen yet.
activity-own = Own activities
# $met, $all: how many activities
activity-met = { $met } of { $all }
activity-chosen = Chosen
activity-role = Role
activity-role-none = No role yet
activity-role-observing = Observing
activity-role-participating = Participating
activity-role-active = Active
activity-step-observed = Seen
activity-step-participated = Joined in
activity-step-independent = Alone
activity-details = Days and remark
activity-name = Activity
activity-name-missing = Give the activity a name.
activity-heading = Under which heading?
activity-remark = Remark
week-plan = Week planning
week-previous = Previous week
week-next = Next week
week-copy = Copy to next week
week-copied = The week is copied.
# $copied, $left: how many tasks
week-copy-told =
    { $copied ->
        [0] Nothing was copied.
        [one] One task copied.
       *[other] { $copied } tasks copied.
    }{ $left ->
        [0] { "" }
       *[other] { " " }Not copied: { $left }. That day is free, or the task is there already.
    }
week-unsaved = First complete what is not right yet.
week-print = Print the week
# $name: the name of the holiday
week-free = Free: { $name }
week-outside = Outside the placement
# $day: the day, in words
week-add = Add a task on { $day }
week-from = From
week-from-example = 8:30
week-to = To
week-to-example = 9:15
week-task = Task
week-task-missing = Type what the intern does.
week-time-wrong = There is no such hour. Type for example 8:30.
week-time-order = The end must come after the beginning.
week-activity = Belongs to
week-activity-none = No activity
week-done = Done
project = Project
project-print = Print the sheet
project-title = Title
project-class = Class
project-description = Description
project-description-hint = What happens, and why in this class?
project-goals = Goals
project-goals-hint = What do children, teacher or school learn?
project-desired = Desired result
project-desired-hint = How do you see that it worked?
project-questions = Learning questions of the intern
project-questions-hint = What does the intern want to learn?
project-outcome = Outcome
project-outcome-hint = What has it become, and what stays?

## Attendance

attendance-week-grid = Attendance by day
# $date: a Monday
attendance-week-of = Week of { $date }
# $week: which one; $weeks: how many
attendance-week = week { $week } of { $weeks }
attendance-previous = Previous week
attendance-next = Next week
attendance-this-week = This week
attendance-keys = Arrows and Tab: another cell. Enter: next day. =: as planned. PageUp and PageDown: another week.
attendance-weekend = Show Saturday and Sunday
attendance-as-planned = Week as planned
attendance-initial-mentor = Initial the week as mentor
attendance-initial-intern = Initial the week as intern
attendance-card = Attendance card
attendance-field = Part
attendance-planned = Planned
attendance-worked = Worked
attendance-preparation = Preparation
attendance-day-kind = Kind of day
attendance-absence = Absent
attendance-reason = Reason
attendance-made-up = Made up on
attendance-mentor = Initials mentor
attendance-intern = Initials intern
attendance-remark = Remark
# $field: a row; $day: a day in words
attendance-cell = { $field }, { $day }
attendance-no-kind = Not said
attendance-present = No
attendance-justified = Justified
attendance-unjustified = Not justified
# $hours: such as 7:30
attendance-suggested = planned: { $hours }
attendance-today = today
attendance-outside = outside the placement
attendance-hours-wrong = Type the hours as 7, 7:30 or 7.5.
attendance-hours-many = A day has at most 24 hours.
attendance-date-wrong = Type the day as 22/11/2026 or 22/11.
attendance-talk = Talk
attendance-totals = Together
attendance-total = What
attendance-hours = Hours
attendance-days = Days
attendance-most = At most
attendance-state = State
attendance-done = Done, with preparation
attendance-target = To do in the whole placement
attendance-left = Still to do
attendance-planned-all = Planned on site
attendance-missed = Missed
attendance-missed-justified = Missed with a reason
attendance-missed-made-up = Missed and made up
attendance-missed-open = Still to make up
attendance-no-target = not agreed
# $done, $target: hours
attendance-progress = { $done } of { $target } done
attendance-kinds = By kind of day
attendance-limit-free = fine
attendance-limit-one-left = one day left
attendance-limit-full = reached
attendance-limit-passed = too many
# $kind: a kind of day; $max: how many there can be
attendance-warn-one-left = { $kind }: one more day and the maximum of { $max } is reached.
attendance-warn-full = { $kind }: the maximum of { $max } days is reached.
# $kind: a kind of day; $days, $max: numbers
attendance-warn-passed = { $kind }: { $days } days, where at most { $max } can be. Discuss this with the school.

## Holidays

holidays-about = Nobody is expected on these days. Change what is different at your place.
holidays-year = School year
# $from, $to: years
holidays-year-name = { $from }-{ $to }
holidays-previous = Previous school year
holidays-next = Next school year
holidays-add = Add a closing day
holidays-change = Move a holiday
holidays-change-own = Change a closing day
holidays-name = Name
holidays-from = First day
holidays-to = Last day
holidays-when = When
holidays-kind = Kind
holidays-do = Do
holidays-kind-public = public holiday
holidays-kind-school = school holiday
holidays-kind-site = closing day
# $period: the days by the rule
holidays-moved = moved, usually { $period }
holidays-removed = does not hold here
holidays-move = Move
# $what: the holiday
holidays-move-what = Move { $what }
holidays-remove = Does not hold
# $what: the holiday
holidays-remove-what = { $what } does not hold
holidays-put-back = Put back
# $what: the holiday
holidays-put-back-what = Put back { $what }
holidays-delete = Take away
# $what: the holiday
holidays-delete-what = Take away { $what }
# $name: the holiday
holidays-removed-done = { $name } does not hold any more.
holidays-back-done = { $name } is back on its usual day.
holidays-deleted-done = { $name } was taken away.
holiday-new-year = New Year's Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-ascension-friday = Day after Ascension
holiday-whit-monday = Whit Monday
holiday-national-day = National holiday
holiday-assumption = Assumption Day
holiday-all-saints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas-day = Christmas Day
holiday-autumn-break = Autumn break
holiday-christmas-break = Christmas break
holiday-spring-break = Spring break
holiday-easter-break = Easter break
holiday-summer-break = Summer break

## Agenda

menu-agenda = Agenda
agenda-views = What you see
agenda-tab-month = Month
agenda-tab-week = Week
agenda-tab-list = List
agenda-tab-presence = Who is where
agenda-tab-places = Free places
agenda-today = Today
agenda-previous = Previous
agenda-next = Next
agenda-mine = Only my interns
agenda-group = Group
agenda-group-all = All groups
agenda-keys = Arrows: a day on. Page Up and Page Down: a month or week. T: today.
# $month: the month with its year
agenda-month-table = Agenda of { $month }
# $period: the first and last day
agenda-week-table = Agenda of { $period }
# $number: the number of the week in the year
agenda-week-number = Week { $number }
agenda-week-short = Week
# $count: number of things that day
agenda-day-count =
    { $count ->
        [0] nothing planned
        [one] 1 thing
       *[other] { $count } things
    }
# $count: number of things that are not shown
agenda-more = show { $count } more
agenda-list-empty = Nothing is in the agenda in these two months.
# $name: the intern
agenda-start = { $name }: first day
# $name: the intern
agenda-end = { $name }: last day
# $name: the intern; $title: what is planned
agenda-meeting = { $name }: { $title }
# $name: the intern; $title: the talk that has no day yet
agenda-meeting-due = { $name }: plan { $title }
# $name: the intern; $title: the document
agenda-document = { $name }: hand in { $title }
# $name: the intern; $title: the evaluation
agenda-evaluation = { $name }: fill in { $title }
# $name: the intern; $title: what is done in the lesson
agenda-lesson = { $name }: { $title }
agenda-done = done
agenda-late = late
agenda-save = Save for another agenda program
agenda-save-about = Outlook and Thunderbird read this file. Your notes are not in it.
# $what: the visit or talk
agenda-save-one = Agenda file for { $what }
agenda-save-one-short = Agenda file
# $name: the name of the file
agenda-saved = { $name } was saved.
agenda-open-file = Open
# $period: Monday and the last day
presence-title = Who comes, { $period }
presence-intern = Intern
presence-none = Nobody comes here this week.
presence-no-group = Without a group
presence-empty = There are no groups yet. Add them in the settings.
# $hours: such as 7:30
presence-comes = comes, { $hours } h
presence-away = does not come
presence-free = free
# $names: who guides the intern
presence-mentors = mentor: { $names }
presence-count = Number of interns
# $from: the year in which it begins; $to: the next year
capacity-year = School year { $from }-{ $to }
capacity-previous = Previous school year
capacity-next = Next school year
capacity-group = Group
# $week: the Monday
capacity-week = week of { $week }
capacity-this-week = this week
# $count: free places
capacity-free =
    { $count ->
        [one] 1 free
       *[other] { $count } free
    }
capacity-full = full
# $count: interns beyond the places
capacity-over =
    { $count ->
        [one] 1 too many
       *[other] { $count } too many
    }
# $count: interns in a group without a number of places
capacity-taken =
    { $count ->
        [0] nobody
        [one] 1 intern
       *[other] { $count } interns
    }
# $count: places
capacity-places =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
capacity-unset = number of places not set
capacity-set = Set the number of places
capacity-about = The number says how many places are free that week. Choose a week to see who is there.
capacity-nobody = Nobody is there then.
group-capacity = Interns at the same time
group-capacity-about = Leave it empty when you do not know.

## Class list

class-list-choose = Read a class list
# $name: the name of the file
class-list-title = Class list { $name }
class-list-about = First see what will happen. Nothing is kept yet.
# $columns: the headings that were recognised
class-list-columns = Recognised columns: { $columns }.
# $columns: the headings that mean nothing here
class-list-ignored = These columns are left out: { $columns }.
class-list-defaults = For rows that do not say this
class-list-school = School
class-list-programme = Programme
class-list-programme-none = Choose the programme
class-list-start = First day
class-list-end = Last day
class-list-group = Group
class-list-group-none = No group
class-list-mentor = Mentor
class-list-mentor-none = No mentor yet
# $names: schools
class-list-new-schools = New school: { $names }.
# $names: supervisors
class-list-new-supervisors = New supervisor: { $names }.
class-list-table = What happens with each row
class-list-row = Row
class-list-name = Intern
class-list-placement = Placement
class-list-outcome = What happens
class-list-new-intern = New intern
class-list-new-placement = New placement for a known intern
class-list-duplicate = Already there: skipped
# $row: the number of the row
class-list-duplicate-row = Same as row { $row }: skipped
class-list-refused = Left out
class-list-namesake = Mind: somebody of this name has another e-mail address.
# $heading: the heading of the column
class-list-column = Column { $heading }:
# $count: number of rows
class-list-take =
    { $count ->
        [one] Take in 1 intern
       *[other] Take in { $count } interns
    }
# $count: number of rows with something wrong
class-list-refused-count =
    { $count ->
        [one] 1 row is left out. Mend it in the file and read it again.
       *[other] { $count } rows are left out. Mend them in the file and read it again.
    }
class-list-nothing = There is nothing to take in.
# $count: number of placements
class-list-taken =
    { $count ->
        [one] 1 placement was taken in.
       *[other] { $count } placements were taken in.
    }
op-class-list-take = class list

## Documents
intern-tab-papers = Papers
papers-title = Papers
# $late: papers that are late; $open: papers that must still come or be signed
papers-standing = { $late ->
    [0] { $open ->
        [0] Everything is in order.
        [one] 1 paper still to settle.
       *[other] { $open } papers still to settle.
    }
    [one] 1 paper is late. { $open } still to settle in all.
   *[other] { $late } papers are late. { $open } still to settle in all.
}
papers-empty = This placement asks for no papers.
papers-add = Add a paper
paper-new = New paper
paper-state-late = Late
paper-state-awaited = Awaited
paper-state-unsigned = To be signed
paper-state-done = In order
paper-state-waived = Not needed
# $who: who brings it
paper-from = From: { $who }
# $day: the day
paper-due = By { $day }
paper-due-none = No day known yet
# $day: the day by the programme
paper-moved = Moved by hand. By the programme: { $day }
paper-moved-none = Moved by hand
# $day: the day
paper-received-on = Received on { $day }
paper-received-today = Received today
# $what: the paper
paper-received-today-what = { $what }: received today
paper-signed = Signed by
paper-details = More
# $what: the paper
paper-details-what = More about { $what }
paper-received = Received on
paper-due-label = By when
paper-follow-rule = Follow the programme again
paper-waived = Not needed in this placement
paper-remark = Remark
paper-name = Name of the paper
paper-who = From whom
paper-who-none = Nobody in particular
paper-must-sign = Who must sign?
paper-bin = Bin the paper
files-add = Add a file
# $what: the paper
files-add-what = Add a file to { $what }
files-title = Other files
files-about = Files of the placement itself, a talk or a warning. PDF, PNG, JPEG or Word, up to 50 MB.
files-empty = There are no files here yet.
# $name: the file
files-open = Open { $name }
file-save = Save as
# $name: the file
file-save-what = Save { $name } as
# $name: the file
file-bin = Bin { $name }
# $kind: the kind; $size: its size; $day: when it was added
file-facts = { $kind } · { $size } · { $day }
file-kind-pdf = PDF
file-kind-png = PNG
file-kind-jpeg = JPEG
file-kind-docx = Word
# $size: thousands of bytes
file-size-kb = { $size } kB
# $size: millions of bytes
file-size-mb = { $size } MB
# $count: files
files-added = { $count ->
    [one] File added.
   *[other] { $count } files added.
}
# $names: the files
files-same = These were here already: { $names }.
# $name: the file; $reason: what is wrong with it
file-refused = { $name }: { $reason }
# $name: the file
file-saved = { $name } is saved.

## Meetings

intern-tab-talks = Talks
talks-open-agreements = Open agreements
talks-no-agreements = No agreements are open.
talks-agreements = Agreements
talks-agreement = What do you agree?
talks-agreement-who = Who does it?
talks-agreement-nobody = Not said
talks-agreement-by = By when?
# $date: a day
talks-agreement-by-date = by { $date }
# $date: a day
talks-agreement-done-on = done on { $date }
talks-agreement-add = Add an agreement
talks-agreement-bin = Throw the agreement away
talks-agreement-binned = The agreement is in the bin.
talks-ready = Ready
talks-meetings = Talks and visits
talks-meetings-none = This programme asks for no talks. You can add your own.
talks-meeting-add = Add a talk or visit
talks-meeting-bin = Throw the talk away
talks-meeting-binned = The talk is in the bin.
talks-kind = Kind
talks-kind-exploratory = Exploratory talk
talks-kind-school-visit = School visit
talks-kind-coaching-visit = Coaching visit
talks-kind-judging-visit = Judging visit
talks-kind-three-way = Three-way talk
talks-kind-coaching = Coaching talk
talks-kind-closing = Closing talk
talks-role-intern = Intern
talks-role-mentor = Mentor
talks-role-supervisor = Supervisor
talks-role-reviewer = Educational staff member
talks-role-director = Director
talks-title = Title (may stay empty)
talks-date = Day
talks-from = From
talks-to = To
talks-place = Place
talks-clock-example = hh:mm
talks-clock-wrong = There is no such hour. Type 9:30, for example.
talks-focus = Focus
talks-focus-about = What is looked at? Agree on it beforehand.
talks-before = Discussed beforehand
talks-held = Held
talks-waived = Not needed in this placement
talks-present = Who was there?
talks-present-other = Somebody else
talks-present-add = Add the name
talks-notes = What was said?
talks-notes-about = This is not in the report for the school.
talks-after = Discussed afterwards
talks-print = Print
talks-state-open = still to plan
# $date: a day
talks-state-due = to plan by { $date }
# $date: a day
talks-state-planned = planned on { $date }
talks-state-held = held
# $date: a day
talks-state-held-on = held on { $date }
talks-state-waived = not needed
# $date: a day
talks-due-by = The programme asks for this by { $date }.
talks-due-moved = moved
talks-sheets = Feedback sheets
talks-sheets-none = No feedback sheet yet. Write briefly what went well and what comes next.
talks-sheet-add = Feedback sheet of this week
# $date: a day
talks-sheet-until = feedback sheet until { $date }
talks-sheet-open = not handed over yet
# $date: a day
talks-sheet-handed-over = handed over on { $date }
talks-sheet-from = First day
talks-sheet-to = Last day
# $name: who wrote it
talks-sheet-author = Written by { $name }
talks-sheet-well = What went well?
talks-sheet-next = What is the next step?
talks-sheet-next-about = Write which behaviour you want to see.
talks-sheet-reply = What does the intern say to it?
talks-sheet-seen = Seen in this period
talks-sheet-seen-none = No observations to share in this period.
talks-sheet-take-well = To what went well
talks-sheet-take-next = To the next step
talks-sheet-handed = Handed over on
talks-sheet-hand-over = Handed over today
talks-sheet-bin = Throw the feedback sheet away
talks-sheet-binned = The feedback sheet is in the bin.
talks-warnings = Warnings
# $number: which warning ends the placement
talks-warnings-about = Warning { $number } can end the placement. That is what the programme asks.
talks-warnings-none = This programme does not say how many warnings end the placement.
talks-warning-add = Add a warning
talks-warning-new = New warning
# $number: its place in the order of days
talks-warning-number =
    { $number ->
        [1] First warning
        [2] Second warning
        [3] Third warning
       *[other] Warning { $number }
    }
# $number: which warning it is
talks-warning-ends = This is warning { $number }. You can end the placement now.
# $date: a day
talks-warning-by = change expected by { $date }
talks-warning-open = under way
talks-warning-facts = What happened?
talks-warning-facts-about = Write facts: who, what, when.
talks-warning-expected = Which change do you expect?
talks-warning-date = Day of the warning
talks-warning-change-by = Change by
talks-warning-talk = Talk held on
talks-warning-outcome = How did it end?
talks-warning-outcome-none = Not known yet
talks-warning-outcome-text = Explanation
talks-outcome-mended = It got better
talks-outcome-not-mended = It did not get better enough
talks-warning-print = Print the letter
talks-warning-bin = Throw the warning away
talks-warning-binned = The warning is in the bin.
talks-stop = End the placement
talks-stop-about = Everything that you noted stays. You can still make the report too.
talks-stop-date = Last day
talks-stop-reason = Why does the placement end?
talks-stop-reason-missing = Write briefly why the placement ends.
talks-stopped = The placement has ended.
# $date: a day in words
talks-stopped-on = This placement was ended on { $date }.
talks-handovers = Handover
talks-handovers-about = Pass the placement on to another mentor. You stay a mentor too.
# $date: a day in words, $from, $to: names
talks-handover-line = { $date }: from { $from } to { $to }
talks-handover-nobody = somebody else
talks-handover-to = New mentor
talks-handover-to-missing = Choose the new mentor.
talks-handover-date = From
talks-handover-text = What is good to know?
talks-handover-do = Hand the placement over
# $name: the new mentor
talks-handover-done = { $name } is a mentor too now.
talks-handover-print = Print the handover sheet
talks-handover-alone = There is no other mentor yet. Add one in Settings.

## Programme

op-arrangement-save = timetable and agreements
op-due-move = moving a date
op-placement-close = closing a placement
op-placement-reopen = reopening a placement
op-placement-archive = placement to the archive
op-placement-unarchive = placement out of the archive
intern-tab-arrangement = Timetable and dates
intern-tab-closing = Closing
intern-colleague = The intern also works here: colleague and student at once.
intern-archived = This placement is in the archive.
programme-timetable = Timetable
programme-variant = Variant of the programme
# $weekday: a number from 1 (Monday) to 7
programme-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
# $days: the days of the week
programme-usual = Usually on: { $days }.
# $count: how many days a week
programme-usual-some =
    { $count ->
        [one] One day a week. Choose which below.
       *[other] { $count } days a week. Choose which below.
    }
# $from, $to: hours a week
programme-on-site = { $from } to { $to } hours a week on site.
# $from, $to: hours a week
programme-preparation = { $from } to { $to } hours a week of preparation.
programme-fortnight = Every other week.
programme-own-timetable = Own hours by day
programme-own-timetable-about = Leave empty to follow the hours of the programme.
programme-day = Day
programme-from = From
programme-to = To
programme-pause = Pause (minutes)
programme-slot-add = Add a day
# $day: a day of the week
programme-slot-remove = Remove { $day }
programme-every = How often
programme-every-1 = Every week
programme-every-2 = Every other week
programme-target = Hours in all
# $hours: hours of the whole placement
programme-target-about = The programme asks { $hours } hours.
programme-target-none = The programme asks no fixed number.
programme-target-wrong = Type a number, such as 50 or 37.5.
programme-full-weeks = Full placement weeks
programme-full-weeks-about = Choose a day in the week.
# $number: its place in the list
programme-full-week = Week { $number }
programme-full-week-add = Add a week
# $number: its place in the list
programme-full-week-remove = Remove week { $number }
programme-dates = Dates of the programme
programme-dates-about = They follow the period of the placement. What you move yourself stays.
programme-dates-none = This programme asks nothing on a date.
programme-no-date = no date yet
programme-waits = This date follows later, for instance from the timetable.
programme-done = in order
programme-move = Move
# $what: what is due
programme-move-what = Move { $what }
programme-new-date = New date
# $date: the day by the rule
programme-by-rule = Moved. By the programme: { $date }.
programme-back = Back to the rule
# $what: what is due
programme-back-what = { $what }: back to the rule
programme-kind-moment = Evaluation
programme-kind-document = Document
programme-kind-meeting = Talk
programme-first-contact = First contact
programme-contacts = Who else can be reached
programme-contact-name = Name
programme-contact-role = Who is that
programme-contact-role-about = For instance: parent, coordinator of the school.
programme-contact-add = Add a person
# $name: the person, or a number
programme-contact-remove = Remove { $name }
programme-remark = Expectations and first agreements
programme-zero = Zero document
zero-intern = The intern
zero-placement = School and programme
zero-period = Period
zero-site = On site
zero-contacts = Who else can be reached
zero-form = Report

## Today

today-scope = Whose
today-scope-mine = My interns
today-scope-all = Everybody
today-nothing = Nothing to do. All is in order.
# $count: how many there are
today-show-all = Show all { $count }
today-show-less = Show less
urgency-late = Late
urgency-today = Today
urgency-week = This week
urgency-later = Later
# $count: how many there are
urgency-count = ({ $count })
todo-document = to receive
todo-meeting = talk
todo-agreement = agreement
todo-warning = warning
# $date: the day that was missed
todo-missed = { $date } missed and not made up yet
# $done: hours done, $target: hours in all
todo-hours-near = nearly all hours done ({ $done } of { $target })
# $done: hours done, $target: hours in all
todo-hours-passed = more hours than asked ({ $done } of { $target })
todo-review = evaluation waits to be read
todo-agreed = evaluation was read and can leave
todo-closing = placement is over and not closed yet
todo-archive = placement is closed
# $kind: what is to be done, $title: the name of it
todo-titled = { $title } ({ $kind })
todo-receive = Received
# $name: the intern, $what: the paper
todo-receive-what = { $name }, { $what }: received
todo-do = Done
# $name: the intern, $what: the agreement
todo-do-what = { $name }, { $what }: done
todo-to-archive = To the archive
# $name: the intern
todo-to-archive-what = { $name }: to the archive
# $what: the paper
todo-received = { $what }: received.
# $what: the agreement
todo-kept = { $what }: done.

## Archive

closing-title = Checklist
closing-done = in order
closing-open = still to do
closing-kind-signed = Signed by mentor and intern
# $done: hours done, $target: hours in all
closing-kind-hours = Hours: { $done } of { $target }
closing-kind-missed = Missed days made up
closing-kind-agreements = Agreements kept
# $count: how many are open
closing-count-open =
    { $count ->
        [one] one still open
       *[other] { $count } still open
    }
# $done: how many are in order, $all: how many there are
closing-progress = { $done } of { $all } in order
# $date: the day by which it should be closed
closing-by = Close the placement by { $date }.
closing-before = The placement still runs. You can close it later too.
closing-date = Last day
closing-close = Close the placement
closing-closed = The placement is closed.
closing-stop = Stop the placement
# $date: the last day
closing-was-closed = Closed on { $date }.
# $date: the last day
closing-was-stopped = Stopped on { $date }.
closing-reopen = Reopen the placement
closing-reopened = The placement is open again.
closing-archive = To the archive
closing-archive-about = A placement in the archive leaves Today and Interns. Search still finds it.
closing-archived = The placement is in the archive.
closing-unarchive = Take out of the archive
closing-unarchived = The placement is out of the archive.
interns-shown = Which placements
interns-shown-now = Now
interns-shown-archive = Archive
archive-empty = The archive is empty. A closed placement can be brought here.

## Live preview
# A button on the page: $text is how that part of the page begins.
report-place = Go to: { $text }
report-place-identification = Go to the details of the placement
report-place-strengths = Go to the strengths
report-place-growth-points = Go to the growth points
report-place-conclusion = Go to the conclusion
report-place-attendance = Go to the attendance
report-place-activities = Go to the activities
report-place-meetings = Go to the talks
report-place-warnings = Go to the warnings
report-place-self-evaluation = Go to the self-evaluation
report-place-observations = Go to the observations
report-place-project = Go to the project
report-place-growth = Go to the growth
report-place-signatures = Go to the signatures
report-places = Places on page { $page }
report-places-hint = Click on a place to write there. Or choose with Tab, the arrows and Enter.

## Paper
op-file-pattern-save = file name of reports
print = Print
many-group = More at once
many-button-folder = All reports…
many-button-bundle = Print all…
many-button-blank = Blank form…
many-button-data = Data…
many-title-folder = All reports into a folder
many-title-bundle = Print all in one file
many-title-data = Evaluation data
many-about-folder = Each report becomes a PDF. Below stands what is made and what is not.
many-about-bundle = One PDF with a list in front. Each report begins on the front side of a sheet. The PDF opens in the program with which your computer shows PDF files; print it there on both sides.
many-about-data = A table for a spreadsheet, with what was judged. Observations and your own notes are not in it.
many-all = All
many-programme = Programme
many-mentor = Mentor
many-of-group = Group
many-from = Placement runs from
many-to = Placement runs to
many-moment-next = What is next
many-moments = Interim and final
many-incomplete = Also incomplete ones
many-drafts = Also drafts
many-archived = Also from the archive
many-list = Reports
many-take = Make
many-what = File or reason
many-is-draft = draft
many-with-list = Also write a list (text file) in the folder
many-folder = Choose a folder and make…
many-print = Open to print
many-xlsx = Spreadsheet (XLSX)…
many-csv = CSV…
many-back = Back
many-write = Make
many-existing = What about these files?
many-keep = Keep them, leave the new ones out
many-number = Give the new ones a number
many-replace = Replace them
many-making = One moment, the file is being made.
many-stop = Stop
many-stopping = Stops after this file…
many-stopped = Stopped. What was written stays.
many-show = Open the folder
many-left-empty = nothing filled in yet
many-left-incomplete = not complete yet
many-left-draft = draft, not yet read or final
many-left-no-form = the form of the school is missing
many-left-unchosen = not ticked
many-left-exists = there is a file of that name already
many-left-broken = could not be made
many-left-stopped = stopped before this report
blank-title = Blank form
blank-about = To fill in by hand and type in later.
blank-kind = Which form
blank-kind-form = Uniform form
blank-kind-report = Report of the school
blank-for = For whom
blank-nobody = Nobody, all open
blank-all-modules = All parts
blank-own-form = That of the placement
blank-choose-form = Choose a form
blank-show = Look at it
file-pattern-title = Names of files
file-pattern-about = This is what the PDF files of reports are called.
file-pattern = Pattern
file-pattern-usual = Back to the usual name
# $count: how many reports are made, $all: how many there are
many-count =
    { $count ->
        [one] 1 of { $all } is made.
       *[other] { $count } of { $all } are made.
    }
# $why: the reason
many-left-out = Not: { $why }
# $count: how many fields
many-rest-open =
    { $count ->
        [one] 1 other field empty
       *[other] { $count } other fields empty
    }
# $count: how many files
many-taken =
    { $count ->
        [one] In this folder there is 1 file of such a name already.
       *[other] In this folder there are { $count } files of such names already.
    }
# $done, $total: numbers of files
many-progress = { $done } of { $total } written
# $count: how many files, $folder: the name of the folder
many-written =
    { $count ->
        [0] Nothing was written in ‘{ $folder }’.
        [one] 1 report is in ‘{ $folder }’.
       *[other] { $count } reports are in ‘{ $folder }’.
    }
# $file: the name of the list
many-list-kept = The list is called ‘{ $file }’.
# $count: how many files
many-files =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
# $count: how many reports
many-left =
    { $count ->
        [one] 1 report left out
       *[other] { $count } reports left out
    }
# $name: the intern, $moment: half-way or end, $why: the reason
many-left-line = { $name }, { $moment }: { $why }
# $name: the name that a file would get
file-pattern-example = Example: { $name }
# $fields: what can stand between braces
file-pattern-fields = Between braces you can ask: { $fields }.

## Form editor

form-follow-up = New placements follow their programme. These programmes still ask for an older version:
# $title: the programme; $version: the version that it asks for
form-follow-up-line = { $title } (version { $version })
# $title: the form; $version: its version
form-edit-open-of = Change: { $title }, version { $version }
# $title: the form; $version: its version
form-edit-read-of = View: { $title }, version { $version }
form-edit-open = Change
form-edit-read = View
form-drafts = Being edited
form-drafts-none = There is no draft. Change a form or make a new one.
# $day: the day
form-draft-changed = Last changed on { $day }
form-new = New form
form-new-kind = Kind of form
form-kind-school = Report for a school
form-kind-programme = Programme
form-kind-uniform = Form that the mentor fills in
form-new-from = Copy of
form-new-empty = Begin empty
form-new-make = Make the form
form-edit = Change a form
form-edit-all = All forms
form-edit-parts = Parts of the form
form-tab-general = General
form-tab-modules = Indicators
form-tab-crosswalk = Mapping
form-tab-parts = Parts
form-tab-scales = Scales
form-tab-preview = Preview
form-tab-days = Days and hours
form-tab-dates = When
form-tab-activities = Activities
form-edit-reading = You are reading this form. Only directors and educational staff change forms.
# $version: the version that the draft began with
form-edit-draft-of = Draft based on version { $version }. No placement sees it yet.
form-edit-draft-new = Draft of a new form. No placement sees it yet.
# $version: the version in view; $count: how many placements use it
form-edit-version =
    Version { $version }. { $count ->
        [0] No placement uses it.
        [one] One placement uses it.
       *[other] { $count } placements use it.
    }
form-edit-begin = As soon as you change something, a draft is made. This version stays as it is.
# $version: the version that it becomes
form-edit-publish = Make version { $version }
# $version: the version that is replaced
form-edit-replace = Replace version { $version }
form-edit-discard = Throw the draft away
form-edit-discarded = The draft is gone.
# $version: the version that was made
form-edit-published = Version { $version } was made.
# $where: the place in the form; $what: what is wrong
form-edit-problem = { $where }: { $what }
# $count: how many more there are
form-edit-more-problems = And { $count } more.
# $count: how many things are wrong
form-edit-faults =
    { $count ->
        [one] 1 fault
       *[other] { $count } faults
    }
form-edit-nameless = Still without a name
# $what: what is moved
form-edit-up = Up: { $what }
# $what: what is moved
form-edit-down = Down: { $what }
# $what: what goes
form-edit-remove = Remove: { $what }
# $what: what went
form-edit-removed = Removed: { $what }.
# $languages: the languages
form-edit-missing-in = Still missing in: { $languages }.
# $label: the field; $language: the language
form-edit-in = { $label } ({ $language })
# $least, $most: the range
form-edit-number = Type a number from { $least } to { $most }.
form-edit-language = Write in
form-edit-beside = Show beside it
form-edit-beside-none = No other language
form-edit-languages = Languages
form-edit-about-form = About the form
form-edit-title = Title
form-edit-heading = Title of the part
form-edit-intro = Introduction
form-edit-uniform = Form that the mentor fills in
form-edit-uniform-about = The levels of the school follow from it.
form-edit-enough = Enough evidence from (%)
form-edit-enough-about = How many of the mapped indicators must be rated.
form-edit-letterhead = Letterhead
form-edit-school-name = Name of the school
form-edit-subtitle = Course or department
form-edit-accent = Colour
form-edit-accent-code = Colour code
# $ratio: the contrast with white, such as 4,5
form-edit-contrast = Easy to read on white paper (contrast { $ratio }).
# $ratio: the contrast with white
form-edit-contrast-low = Hard to read on white paper (contrast { $ratio }). Choose a darker colour.
# $title: the form; $version: its version
form-edit-version-of = { $title }, version { $version }
# $version: the newer version
form-edit-newer = There is a newer version: { $version }.
# $language: the language
form-problem-missing-text = This text is missing in: { $language }.
# $about: the id
form-problem-duplicate-id = The code ‘{ $about }’ occurs twice.
# $about: the id
form-problem-missing-reference = ‘{ $about }’ does not exist (any more). Choose something else.
form-problem-cycle = These dates hang on each other in a circle. Choose another start.
form-problem-thresholds = The levels begin at 1 and rise to 4 at most.
form-problem-behaviours = Describe one to three behaviours.
form-problem-empty = At least one thing must stand here.
form-problem-empty-crosswalk = Map at least one indicator, or ask it directly.
form-problem-empty-cluster = This group has no indicators yet. Add one or remove the group.
form-problem-range = ‘{ $about }’ does not fit here.
form-problem-colour = Choose a colour such as #0B5F66.
form-problem-weight = A weight is above 0 and 100 at most.
form-problem-too-long = This text is too long. Shorten it.
form-crosswalk-none = This form has no criteria yet.
form-crosswalk-none-action = Add criteria
# $criteria, $mapped, $asked, $empty: criteria; $indicators, $used: indicators
form-crosswalk-counts = Criteria: { $mapped } of { $criteria } mapped, { $asked } asked directly, { $empty } still empty. Indicators: { $used } of { $indicators } used.
form-crosswalk-criteria = Criteria of the school
form-crosswalk-search-criteria = Find a criterion
form-crosswalk-search-indicators = Find an indicator
form-crosswalk-only-open = Only what is not mapped
# $count: how many are shown
form-crosswalk-shown =
    { $count ->
        [one] One criterion
       *[other] { $count } criteria
    }
form-crosswalk-nothing = Nothing found.
# $count: how many indicators
form-crosswalk-mapped =
    { $count ->
        [one] One indicator mapped
       *[other] { $count } indicators mapped
    }
form-crosswalk-asked = Asked directly
form-crosswalk-empty = Nothing mapped yet
form-crosswalk-direct = Ask the mentor directly
form-crosswalk-direct-about = The mentor chooses a level. Nothing follows from the indicators.
form-crosswalk-rule = How the level follows
form-rule-median = Middle level
form-rule-median-about = The middle one of all levels counts.
form-rule-mean = Average
form-rule-mean-about = The weighted average of the levels counts.
form-rule-minimum = Lowest level
form-rule-minimum-about = The lowest level counts.
form-rule-all-pass = All must pass
form-rule-all-pass-about = One level 1 holds everything back. Otherwise the middle one counts.
# $id: the code of the indicator
form-crosswalk-stranger = The indicator ‘{ $id }’ is not in the chosen form.
form-crosswalk-unmap = Unmap
form-crosswalk-show = Show
form-crosswalk-all = All indicators
form-crosswalk-only-mapped = Mapped to this criterion
form-crosswalk-only-free = Mapped nowhere
# $level: 1 to 4
form-crosswalk-level = Level { $level }
# $criteria: numbers of other criteria
form-crosswalk-also = Also at { $criteria }
form-crosswalk-weight = Weight
form-trial-choose = Try on an intern
form-trial-about = The levels follow each change. Nothing is kept with the intern.
# $name: the intern; $moment: the moment; $filled of $total indicators rated
form-trial-option = { $name }, { $moment } ({ $filled } of { $total })
# $level: what follows; $rated of $mapped indicators
form-trial-level = { $level } ({ $rated } of { $mapped })
form-trial-no-level = No level yet
# $name: the intern
form-trial-for = { $name }:
# $rated of $mapped indicators
form-trial-rated = ({ $rated } of { $mapped } rated)
# $share: percent
form-trial-short = Too few are rated: at least { $share } % is needed.
form-trial-asked = Nothing follows from the indicators here yet.
form-trial-nobody = There is no intern yet to try this on.
form-scales = Scales
form-scales-about = Each level begins at a value from 1 to 4, low to high.
# $count: how many criteria use it
form-scale-used =
    { $count ->
        [0] not used
        [one] 1 criterion
       *[other] { $count } criteria
    }
form-scale-add = Add a scale
form-scale-levels = Levels
form-level-add = Add a level
# $from: where it begins
form-level-from = from { $from }
form-level-label = Name of the level
form-level-begins = Begins at
form-level-begins-about = From 1 to 4
form-scale-short = A word for too little evidence
form-scale-short-label = When there is too little evidence
form-parts = Parts
form-part-kind = Kind of part
form-part-add = Add a part
form-part-identification = Details of the placement
form-part-criteria = Criteria
form-part-rubric = The rubric itself
form-part-growth = Growth
form-part-radar = Growth as a radar
form-part-self-evaluation = Self-evaluation
form-part-strengths = Strengths
form-part-growth-points = Growth points
form-part-evidence = Observations
form-part-attendance = Attendance
form-part-hours = Hours
form-part-rules = What the programme asks
form-part-activities = Activities
form-part-project = Project
form-part-meetings = Talks
form-part-warnings = Warnings
form-part-fields = Own fields
form-part-conclusion = Conclusion
form-part-signatures = Signatures
form-part-note = Fixed text
# $count: criteria
form-part-criteria-count =
    { $count ->
        [one] 1 criterion
       *[other] { $count } criteria
    }
# $count: fields
form-part-fields-count =
    { $count ->
        [one] 1 field
       *[other] { $count } fields
    }
# $part: the kind of part
form-part-plain = { $part }: there is nothing to set here.
form-part-clusters = Which groups (no choice: all of them)
form-part-roles = Who signs
form-criteria = Criteria
form-criterion-add = Add a criterion
form-criterion-number = Number
form-criterion-title = Criterion
form-criterion-description = Explanation
form-criterion-scale = Scale
form-criterion-no-scale = Choose a scale
form-criterion-explain = The school wants a word of explanation
form-criterion-crosswalk = Map to indicators
form-fields = Fields
form-field-add = Add a field
form-field-label = Name of the field
form-field-bound = Filled with
form-field-asked = It is asked
form-field-kind = Kind
form-field-text = One line of text
form-field-long-text = Longer text
form-field-number = Number
form-field-date = Date
form-field-choice = Choice
form-field-options = Choices
form-option-add = Add a choice
form-option-label = Choice
form-binding-intern-name = Name of the intern
form-binding-intern-class = Class
form-binding-period = Period
form-binding-site-name = Name of the workplace
form-binding-site-address = Address of the workplace
form-binding-site-phone = Phone of the workplace
form-binding-group-name = Group or class
form-binding-mentor-names = Names of the mentors
form-binding-supervisor-name = Name of the supervisor
form-binding-school-name = Name of the school
form-binding-programme-title = Programme
form-binding-report-date = Date of the report
form-uniform-levels = The four levels
# $level: 1 to 4
form-uniform-level = Level { $level }
# $level: 1 to 4
form-uniform-level-about = What level { $level } means
form-uniform-not-observable = Not yet observable is called
form-modules = Modules
form-module-add = Add a module
form-module-title = Name of the module
form-module-core = for everyone
form-clusters = Groups
form-cluster-add = Add a group
form-cluster-title = Name of the group
form-indicators = Indicators
# $count: indicators
form-indicators-count =
    { $count ->
        [one] 1 indicator
       *[other] { $count } indicators
    }
form-indicator-add = Add an indicator
form-indicator-title = Indicator
form-indicator-attitude = attitude
form-indicator-is-attitude = This is a work attitude
# $number: 1 to 3
form-behaviour = Behaviour { $number }
# $number: 1 to 3; $level: the level it stands at
form-behaviour-of = Behaviour { $number } at { $level }
# $level: 1 to 4
form-behaviour-add = Add a behaviour at level { $level }
form-programme-school-form = Report for the school
form-programme-modules = Modules beside the core
form-programme-rules = Rules
form-programme-target = Hours in total
form-programme-target-about = Preparation included. Empty: not agreed.
form-programme-warnings = Warning that ends the placement
form-programme-warnings-about = Which one. Empty: none.
form-programme-project = A project is part
form-programme-colleague = The intern works here already
form-semesters = Usual week
form-semester-add = Add a period
form-semester-weekdays = Days
form-semester-days = How many of these days in a week
form-semester-days-about = Empty: all of them.
form-semester-on-site = Hours a week on site
form-semester-preparation = Hours a week of preparation
form-semester-full = These are the hours of a full placement week
form-hours-from = From
form-hours-to = To
form-day-kinds = Kinds of placement days
form-day-kind-add = Add a kind of day
# $count: days
form-day-kind-max = at most { $count }
form-day-kind-most = At most so many days
form-day-kind-most-about = Empty: as many as needed.
form-moments = Evaluations
form-moment-add = Add an evaluation
form-moment-which = Moment
form-moment-authors = Who fills it in
form-meetings = Talks and visits
form-meeting-add = Add a talk
form-meeting-kind = Kind of talk
form-meeting-with = Who is there
form-meeting-focus = A focus is chosen beforehand
form-meeting-exploratory = Exploratory talk
form-meeting-school-visit = School visit
form-meeting-coaching-visit = Coaching visit
form-meeting-judging-visit = Judging visit
form-meeting-three-way = Three-way talk
form-meeting-coaching = Coaching talk
form-meeting-closing = Closing talk
form-documents = Papers
form-document-add = Add a paper
form-document-from = Who brings it
form-document-signed = Who signs it
form-activities = Activity list
form-activities-choose = The intern chooses activities and takes a role
form-activity-add = Add an activity
form-activity-heading = Under which heading
form-due = When
form-due-side = Before or after
form-due-side-before = Before
form-due-side-on = On the day itself
form-due-side-after = After
form-due-number = How many
form-due-count = Counted in
form-due-count-days = Days
form-due-count-weeks = Weeks
form-due-count-school = School days
form-due-anchor = From
form-anchor-start = the start
form-anchor-half = the half
form-anchor-end = the end
form-anchor-first-realisation-day = the first realisation day
form-anchor-unknown = a talk that is not there
# $anchor: what it hangs on
form-due-on = On { $anchor }
# $distance: how far; $anchor: from what
form-due-before = { $distance } before { $anchor }
# $distance: how far; $anchor: from what
form-due-after = { $distance } after { $anchor }
# $count: days
form-due-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
# $count: weeks
form-due-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
# $count: school days
form-due-school =
    { $count ->
        [one] 1 school day
       *[other] { $count } school days
    }

## School's own file
op-fill-save = file of the school
fill-which = Make what?
fill-which-report = Report
fill-which-file = File of the school
fill-about = Mentormap fills in this file of the school with what the report says.
# $name: the name of the file
fill-file-name = File: { $name }
fill-column-field = Field
fill-column-value = What goes in
fill-state-empty = Still empty
fill-state-unmapped = Nothing chosen for this field
fill-state-overflow = Does not quite fit: the rest goes on a page at the end
# $value: the level that the file has no option for
fill-state-no-option = The file has no option ‘{ $value }’
fill-ticked = Ticked
fill-not-ticked = Not ticked
fill-row-count = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
fill-count-filled = { $count ->
    [one] 1 field filled in
   *[other] { $count } fields filled in
}
fill-count-empty = { $count ->
    [one] 1 field still empty
   *[other] { $count } fields still empty
}
fill-count-overflow = { $count ->
    [one] 1 text goes on at the end
   *[other] { $count } texts go on at the end
}
fill-count-no-option = { $count ->
    [one] 1 field has no option for the level
   *[other] { $count } fields have no option for the level
}
fill-count-unmapped = { $count ->
    [one] nothing chosen for 1 field
   *[other] nothing chosen for { $count } fields
}
fill-show-all = Show the fields too that nothing was chosen for
fill-draft-note = This evaluation is not final yet. The file of the school does not say so.
fill-flatten = Fix the fields, so that nobody changes them any more
fill-save = Save filled file
fill-to-setup = Map fields
# $title: the title of the form
fill-setup-title = File of the school: { $title }
fill-setup-about = The school wants its own file back. Choose that file here, and say what goes in each field.
fill-setup-none = This form has no file yet. Choose a PDF with form fields, or a Word file (DOCX) with words such as {"{{"}student name{"}}"}.
fill-setup-read-only = Only the director and educational staff map fields.
fill-choose = Choose file
fill-choose-other = Choose another file
fill-remove = Remove file
fill-removed = The file was removed from the form
fill-added = { $name } added
fill-back = All forms
fill-fields = Fields
fill-fields-mapped = { $mapped } of { $total } mapped
fill-pages = Pages
# $page: a number; $pages: how many
fill-page = Page { $page } of { $pages }
fill-page-loading = The pages are being drawn.
fill-page-failed = The pages cannot be shown. The list of fields does work.
# $name: the field
fill-choose-field = Field { $name }
fill-mapped = mapped
fill-unmapped = nothing chosen
fill-group = Kind
fill-group-none = Fill in nothing
fill-group-fixed = Fixed text
fill-group-identity = People, place and period
fill-group-criteria = Criteria
fill-group-fields = Fields of the form
fill-group-texts = Texts
fill-group-attendance = Attendance
fill-group-signatures = Signatures
fill-group-indicators = Rows of the site's own form
fill-group-rows = Repeated row
fill-value = What goes in
fill-fixed-text = Text
fill-when = Tick at
fill-when-any = As soon as there is anything
# $level: a level
fill-option = Option at ‘{ $level }’
fill-option-same = The same name
fill-column = Column ‘{ $name }’
fill-column-none = Leave empty
fill-column-when = Column ‘{ $name }’ shows
fill-column-when-text = the text
# $level: a level
fill-column-when-level = a tick at ‘{ $level }’
fill-suggested = Suggestion: { $label }
fill-suggest-take = Accept
fill-suggest-all = { $count ->
    [one] Accept 1 suggestion
   *[other] Accept { $count } suggestions
}
fill-signature-field = A digital signature is not filled in.
fill-bound-intern-name = Name of the intern
fill-bound-intern-class = Class of the intern
fill-bound-period = Period of the placement
fill-bound-site-name = Name of the site
fill-bound-site-address = Address of the site
fill-bound-site-phone = Phone of the site
fill-bound-group-name = Group
fill-bound-mentor-names = Mentor
fill-bound-supervisor-name = Supervisor of the school
fill-bound-school-name = School
fill-bound-programme-title = Programme
fill-bound-report-date = Date of the report, in words
fill-day-start = Start of the placement
fill-day-end = End of the placement
fill-day-evaluation = Day of the evaluation
fill-day-report = Day of the report
# $day: which day
fill-day-short = { $day } (dd/mm/yyyy)
fill-moment = Interim or final
# $title: number and title of a criterion or row
fill-level = { $title }: level
fill-remark = { $title }: explanation
fill-text-strengths = Strengths
fill-text-growth-points = Growth points
fill-text-conclusion = Conclusion
fill-text-evidence = Observations
fill-total-done = Hours done
fill-total-target = Hours to do
fill-total-on-site = Hours at the site
fill-total-preparation = Hours of preparation
fill-total-missed = Hours missed
fill-total-justified = Hours missed with a reason
fill-total-made-up = Hours made up
fill-total-open = Hours still to make up
fill-signer-intern = Name with signature: intern
fill-signer-mentor = Name with signature: mentor
fill-signer-reviewer = Name with signature: educational staff
fill-signer-director = Name with signature: director
fill-signer-supervisor = Name with signature: supervisor
fill-signed-intern = Signed on: intern
fill-signed-mentor = Signed on: mentor
fill-signed-reviewer = Signed on: educational staff
fill-signed-director = Signed on: director
fill-signed-supervisor = Signed on: supervisor
fill-rows-criteria = A row for each criterion
fill-rows-observations = A row for each observation
fill-rows-attendance = A row for each day
fill-rows-strengths = A row for each strength
fill-rows-growth-points = A row for each growth point
fill-column-number = Number
fill-column-title = Title
fill-column-level = Level
fill-column-remark = Explanation
fill-column-date = Date
fill-column-activity = Activity
fill-column-text = Text
fill-column-expected = Behaviour expected
fill-column-indicators = Numbers of the rows
fill-column-day-kind = Kind of day
fill-column-planned = Planned
fill-column-worked = Worked
fill-column-preparation = Preparation
fill-column-absence = Absence

## Forms: versions, and forms in and out
form-import = Form from a file
form-import-about = You first see what changes. Nothing happens by itself.
# $title: the form
form-versions-of = Versions of { $title }
form-versions = Versions
# $name: the name of the file
form-offer-title = Form from { $name }
# $title: the form, $version: its version
form-offer-what = { $title }, version { $version }
# $school: the school
form-offer-from = From { $school }
# $languages: the languages
form-offer-languages = Languages: { $languages }
form-offer-new = This form is new.
# $version: the version that is there
form-offer-newer = A newer version. You now have version { $version }.
# $version: the version that is there
form-offer-older = An older version. You have version { $version } already.
form-offer-same = You have this version already. There is nothing to do.
# $version: the version that is there
form-offer-clash = You have another version { $version } with this number. Ask the school for a new number.
form-offer-faults = This must be mended first
form-offer-notes = Mind
form-offer-diff = What changes?
# $version: the version that is compared with
form-offer-compared = Compared with version { $version }.
form-offer-move = These placements can move to the new version. You choose that yourself, under Versions.
form-offer-take = Take the form in
form-offer-taken = Form taken in: { $title }
form-offer-kind = What does it become?
form-offer-kind-school = A report for a school
form-offer-kind-uniform = A part of the form that you fill in
# $place: the place in the file
form-offer-place = Place in the file: { $place }
form-diff-none = There is no difference.
form-diff-added = New
form-diff-removed = Gone
form-diff-changed = Changed
form-diff-moved = Moved
form-diff-was = It said
form-diff-is = It says now
form-diff-inside = What is in it
form-diff-empty = (empty)
# $count: the number of differences
form-diff-count =
    { $count ->
        [one] 1 difference
       *[other] { $count } differences
    }
form-version-added = In your folder since { $day }
form-version-built-in = Comes with Mentormap
form-version-newest = Newest
# $count: the number of evaluations
form-version-evaluations =
    { $count ->
        [0] No evaluations with it.
        [one] 1 evaluation with it.
       *[other] { $count } evaluations with it.
    }
# $count: the number of other forms
form-version-named =
    { $count ->
        [one] 1 other form rests on it.
       *[other] { $count } other forms rest on it.
    }
form-version-uses = Placements with this version
# $count: the number of evaluations
form-use-evaluations =
    { $count ->
        [0] no evaluation yet
        [one] 1 evaluation
       *[other] { $count } evaluations
    }
form-use-archived = in the archive
form-compare = Compare
form-compare-from = From
form-compare-to = To
form-version-save = Keep as a file
# $version: the version
form-version-save-of = Keep version { $version } as a file
form-version-save-case = Keep as CASE
# $version: the version
form-version-save-case-of = Keep version { $version } as CASE, for other programs
form-version-remove = Take out
# $version: the version
form-version-remove-of = Take version { $version } out
# $version: the version
form-version-removed = Version { $version } is gone.
# $version: the version
form-use-move = To version { $version }
# $name: the intern, $version: the version
form-use-move-of = { $name } to version { $version }
# $name: the intern, $version: the version
form-use-moved = { $name } now has version { $version }.

## Key: passphrase, lock screen, recovery

key-show = Show
key-passphrase = Your passphrase
key-passphrase-new = New passphrase
key-passphrase-again = The same passphrase again
key-passphrase-about = Take a sentence of four words or more that nobody can guess. For example something funny that is not true.
key-passphrase-missing = Type your passphrase first.
# $count: the number of characters
key-passphrase-short = Use at least { $count } characters.
key-passphrase-differs = This is not the same passphrase. Type it again.
key-strength-none = A whole sentence is stronger than a difficult word.
key-strength-short = Too short.
key-strength-fair = This will do. With more words it is much stronger.
key-strength-good = Strong. Remember it well.
key-locked = Locked
key-locking = Saving what you typed …
key-locked-by-itself = Nothing happened for a while. That is why the binder is closed.
key-unsaved-waits = Some text waits that is not saved yet. Whoever typed it will find it again.
key-unlock = Unlock
key-unlocking = Opening the binder …
key-unlock-keyring = Open with this computer
key-forgot-it = Forgot the passphrase
key-ask-director = Your director can also give you a new passphrase.
# $count: the number of seconds
key-wait =
    { $count ->
        [one] Wait one more second.
       *[other] Wait { $count } more seconds.
    }
key-wait-first = Wait a moment. Then you can try again.
key-wait-over = You can try again.
key-forgot = Open with the recovery key
key-forgot-about = Type the twelve words from the sheet. The first four letters of each word are enough.
key-no-sheet = No sheet? Ask a colleague who can get in to give you a new passphrase.
# $number: which word, from 1 to 12
key-word = Word { $number }
# $word: an English word of the list
key-word-found = { $word }
# $number: which word
key-word-missing = Type word { $number }.
# $number: which word
key-word-wrong = Word { $number } is not in the list. Check it on the sheet.
# $number: which word, $word: a word that is like it
key-word-like = Word { $number } is not in the list. Do you mean { $word }?
# $number: which word
key-word-other = Word { $number } differs from the sheet.
key-new-owner = Choose a new passphrase
key-new-owner-about = The recovery key is right. Say who you are and choose a new passphrase.
key-who = Who are you?
key-who-missing = Choose your name.
key-open = Open the binder
key-first = Your passphrase
key-first-about = Your passphrase opens the binder. Without one nobody can read what is in it.
first-name-missing = Fill in your name.
first-making = Making your binder …
key-sheet = Your recovery key
key-sheet-about = Forgot your passphrase? Then these twelve words open the binder.
key-sheet-keep = Print the sheet and put it in a cupboard that can be locked.
key-sheet-who = Whoever has this sheet can read everything. Take no photo of it.
key-sheet-once = These words are shown on the screen only once.
key-sheet-file = A PDF on this computer is less safe than paper. Delete it after printing.
key-sheet-have = I have the sheet
key-sheet-later = Do it later
key-try = Try the recovery key
key-try-about = Take your sheet and copy these words. After that the recovery key counts.
key-try-do = Check
key-try-back = Show the words again
key-try-done = The recovery key works
key-try-done-about = Keep the sheet safe. You only need it when a passphrase is forgotten.
key-try-go = To Mentormap
key-note = Security
key-note-open = This binder has no passphrase yet. Whoever uses this computer can read everything.
key-note-untried = The recovery key has not been tried yet. Without it a forgotten passphrase can lock you out.
key-note-do = To Security
# $name: who unlocked
key-lock-who = { $name } · Lock
key-lock = Lock
key-lock-keys = Ctrl+L
settings-tab-key = Security
key-people = Who can open
key-people-about = Everybody opens the binder with a passphrase of their own. So you also know who noted what.
key-people-new = Somebody new? Add them under Colleagues first.
key-people-director = Only the director gives or takes a passphrase.
key-me = you
key-has = Has a passphrase
key-has-not = Has no passphrase
key-give = Give a passphrase
key-renew = New passphrase
key-take = Take away
# $name: whose passphrase
key-give-to = Give { $name } a passphrase
# $name: whose passphrase
key-renew-for = Give { $name } a new passphrase
# $name: whose passphrase
key-take-from = Take the passphrase of { $name } away
# $name: whose passphrase
key-take-about = { $name } can no longer open the binder then. Everything that { $name } noted stays.
key-give-about = Let your colleague type the passphrase. Then nobody else knows it.
key-change-own = Change my passphrase
key-current = Your passphrase until now
key-current-missing = Type your passphrase until now.
# $name: whose passphrase
key-given = { $name } has a new passphrase.
# $name: whose passphrase
key-taken = { $name } no longer has a passphrase.
key-kept = Saved.
key-recovery = Recovery key
key-recovery-about = Twelve words on paper. They open the binder when a passphrase is forgotten.
# $day: a date
key-recovery-ready = Made on { $day } and tried.
key-recovery-untried = Made, but not tried yet. It does not count yet.
key-recovery-none = There is no recovery key.
key-recovery-try = Try the recovery key
key-recovery-try-about = Type the twelve words from the sheet. The first four letters of each word are enough.
key-recovery-new = Make a new recovery key
key-recovery-old = A new one counts once it was tried. Then the old sheet no longer works.
key-locking-title = Locking by itself
key-locking-about = When nobody does anything, the binder closes. What you typed stays.
key-minutes = Lock after
# $count: number of minutes
key-minutes-count =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
key-keyring = Open with this computer
key-keyring-about = This computer can remember your passphrase for you. Then the binder opens for everybody who uses your account on this computer. Do not do this on a shared laptop.
key-keyring-missing = This computer has no safe place to remember this.
key-keyring-on = Is on for this computer.
key-keyring-off = Is off.
key-keyring-start = Turn on
key-keyring-stop = Turn off
key-none = This binder has no passphrase yet
key-none-about = Whoever uses this computer can read everything. With a passphrase they no longer can.
key-none-sample = This is the sample: it needs no passphrase. You can try how it works.
key-none-nobody = Add a colleague first. A passphrase belongs to a person.
key-none-who = Whose passphrase is it?
key-protect = Protect the binder
rescue = Read only
rescue-note = You can read everything, but nothing can be kept.

## History: who changed what

op-history-restore = bring back from the history
op-package-take = take a package in
op-conflict-choose = choose a version
history-title = History
history-open = History
# $name: the intern
history-of-placement = History of { $name }
history-of-evaluation = History of this evaluation
history-of-observation = History of this observation
history-of-all = History of everything
history-hint = Who changed what, and when. The newest is on top.
history-section = Who changed what?
history-section-about = Look at everything that was changed in the binder. Bring back what you want back.
history-section-open = Look at the history
history-filter-who = Who
history-filter-anybody = Everybody
history-filter-about = What
history-filter-anything = Everything
history-filter-from = From
history-filter-to = Up to and including
history-filter-clear = Show everything
history-about-observations = Observations
history-about-evaluation = Form and evaluation
history-about-attendance = Attendance
history-about-activities = Activities and planning
history-about-talks = Talks and feedback
history-about-papers = Papers and files
history-about-people = Placement and people
history-about-forms = Forms
history-about-settings = Settings
history-empty = Nothing was changed here yet.
history-none-found = Nothing found. Choose wider.
history-older = Show older ones
history-before = Before
history-after = After
history-nothing = (empty)
history-removed-words = gone:
history-added-words = new:
history-undone = Undone later
history-inside = Not for the report
# $count: how many are not shown
history-more = { $count ->
    [one] And one more change.
   *[other] And { $count } more changes.
}
history-restore = Bring back
# $what: what changed
history-restore-what = Bring back as before: { $what }
history-restored = Brought back as it was.
history-somebody = Somebody
history-gone = (removed)
history-yes = yes
history-no = no
# $size: thousands of bytes
history-size = { $size } kB
# $title: the form, $version: its version
history-form = { $title }, version { $version }
history-drawn = drawn
history-justified = justified
history-unjustified = not justified
# $who: the person, $what: what was done, $count: how many changes
history-many = { $count ->
    [one] { $who }: { $what }
   *[other] { $who }: { $what } ({ $count } changes)
}
# $who: the person, $what: what was done, $when: when that was
history-undo = { $who } undid: { $what } of { $when }
# $who: the person, $what: what was done, $when: when that was
history-redo = { $who } did again: { $what } of { $when }
# $count: how many things
history-purge = { $count ->
    [one] One thing was removed for good.
   *[other] { $count } things were removed for good.
}
# $who: the person, $what: the thing, $fields: what of it
history-did-change = { $who } changed { $what }: { $fields }
# $who: the person, $what: the thing
history-did-touch = { $who } changed { $what }
# $who: the person, $what: the thing
history-did-add = { $who } added { $what }
# $who: the person, $what: the thing
history-did-remove = { $who } removed { $what }
# $who: the person, $what: the thing
history-did-bin = { $who } put { $what } in the bin
# $who: the person, $what: the thing
history-did-unbin = { $who } took { $what } out of the bin
# $what: the thing
history-was-changed = Changed: { $what }
# $what: the thing
history-was-added = Added: { $what }
# $what: the thing
history-was-removed = Removed: { $what }
# $what: the thing
history-was-binned = Put in the bin: { $what }
# $what: the thing
history-was-unbinned = Taken out of the bin: { $what }
# $what: the thing
history-was-gone = Removed for good: { $what }
history-kind-site = the site
history-kind-group = the group
history-kind-person = the staff member
history-kind-school = the school
history-kind-supervisor = the supervisor
history-kind-intern = the intern
history-kind-placement = the placement
history-kind-observation = an observation
history-kind-evaluation = an evaluation
history-kind-rating = a score
history-kind-point = a strength or growth point
history-kind-answer = an answer for the school
history-kind-entry = something of the dossier
history-kind-holiday = a free day
history-kind-form = a form
history-kind-form-draft = a draft of a form
history-kind-setting = a setting
history-kind-attendance = a day of attendance
history-kind-activity = an activity
history-kind-plan = a line of the week planning
history-kind-project = the project
history-kind-document = a document
history-kind-attachment = a file
history-kind-meeting = a talk
history-kind-sheet = a feedback sheet
history-kind-agreement = an agreement
history-kind-handover = a handover
history-kind-warning = a warning
history-kind-signature = a signature
history-kind-version = a kept version of the evaluation
history-kind-comment = a comment of the reviewer
history-kind-view = a judgement of the supervisor
# $date: its day
history-thing-observation = the observation of { $date }
history-thing-evaluation-interim-mentor = the interim evaluation
history-thing-evaluation-final-mentor = the final evaluation
history-thing-evaluation-interim-intern = the interim self-evaluation
history-thing-evaluation-final-intern = the self-evaluation at the end
# $title: its name
history-thing-rating = the score for { $title }
# $title: its name
history-thing-point-strength = the strength ‘{ $title }’
# $title: its name
history-thing-point-growth = the growth point ‘{ $title }’
# $title: its name
history-thing-answer = the answer for the school to { $title }
# $title: its name
history-thing-placement = the placement of { $title }
# $title: its name
history-thing-intern = the intern { $title }
# $title: its name
history-thing-person = the staff member { $title }
# $title: its name
history-thing-school = the school { $title }
# $title: its name
history-thing-supervisor = the supervisor { $title }
# $title: its name
history-thing-group = the group { $title }
# $title: its name
history-thing-site = the site { $title }
# $title: its name
history-thing-holiday = the free day { $title }
# $title: its name
history-thing-form = the form { $title }
# $title: its name
history-thing-form-draft = the draft of { $title }
# $title: its name
history-thing-setting = the setting { $title }
# $date: its day
history-thing-attendance = the attendance of { $date }
# $title: its name
history-thing-activity = the activity ‘{ $title }’
# $date: its day
history-thing-plan = the week planning of { $date }
# $title: its name
history-thing-project = the project ‘{ $title }’
# $title: its name
history-thing-document = the document ‘{ $title }’
# $title: its name
history-thing-attachment = the file { $title }
# $title: its name
history-thing-meeting = the talk ‘{ $title }’
# $date: its first day, $to: its last day
history-thing-sheet = the feedback sheet of { $date } to { $to }
# $title: its name
history-thing-agreement = the agreement ‘{ $title }’
# $date: its day
history-thing-handover = the handover of { $date }
# $date: its day
history-thing-warning = the warning of { $date }
# $title: its name
history-thing-signature = the signature of { $title }
# $title: its name
history-thing-view = the supervisor’s judgement of { $title }
history-setting-me = who writes
history-setting-language = language
history-setting-theme = light or dark
history-setting-text-size = text size
history-setting-sample = sample
history-setting-lock-minutes = lock after
history-setting-other = of the program
history-field-date = Date
history-field-text = Text
history-field-activity = Activity
history-field-tone = What it shows
history-field-visibility = For whom
history-field-indicators = Indicators
history-field-author = Who wrote it
history-field-state = State
history-field-conclusion = Conclusion
history-field-level = Level
history-field-not-observable = Not yet observable
history-field-underlined = Underlined behaviour
history-field-remark = Remark
history-field-point-kind = Kind
history-field-holiday-kind = Kind
history-field-expected = Behaviour expected
history-field-observation = From observation
history-field-position = Place in the list
history-field-value = Level or answer
history-field-reason = Explanation
history-field-version-reason = Why opened again
history-field-intern = Intern
history-field-attendance-intern = Initials of the intern
history-field-school = School
history-field-programme = Programme
history-field-uniform = Uniform form
history-field-school-form = Form of the school
history-field-class = Class
history-field-group = Group
history-field-supervisor = Supervisor
history-field-mentors = Mentors
history-field-start = First day
history-field-end = Last day
history-field-archived = In the archive
history-field-semester = Variant
history-field-timetable = Timetable
history-field-target = Hours in all
history-field-full-weeks = Full weeks
history-field-moved = Moved dates
history-field-contacts = Contacts
history-field-closing = End of the placement
history-field-name = Name
history-field-email = E-mail
history-field-phone = Phone
history-field-roles = Roles
history-field-address = Address
history-field-ages = Ages
history-field-capacity = Places
history-field-review = Feedback reviewed first
history-field-file-pattern = File name of reports
history-field-from = From
history-field-to = To
history-field-document-from = From whom
history-field-handover-from = From mentor
history-field-handover-to = To mentor
history-field-removed = Not free
history-field-form-ref = Form
history-field-added = Added
history-field-base = Begun from
history-field-changed = Changed on
history-field-day-kind = Kind of day
history-field-planned = Planned
history-field-worked = Worked
history-field-preparation = Preparation
history-field-absence = Absent
history-field-made-up = Made up on
history-field-mentor = Initials of the mentor
history-field-heading = Heading
history-field-title = Title
history-field-chosen = Chosen
history-field-role = Role
history-field-observed = Observed on
history-field-participated = Took part on
history-field-independent = Independent on
history-field-done = Done
history-field-description = Description
history-field-goals = Goals
history-field-desired = Desired result
history-field-questions = Learning questions
history-field-outcome = Result
history-field-signed-by = To be signed by
history-field-due = By
history-field-received = Received on
history-field-signed = Signed by
history-field-waived = Not needed
history-field-size = Size
history-field-meeting-kind = Kind of talk
history-field-with = With
history-field-place = Place
history-field-focus = Focus
history-field-before = Beforehand
history-field-notes = Notes
history-field-after = Afterwards
history-field-present = Present
history-field-held = Held
history-field-well = What went well
history-field-next = Next step
history-field-reply = Reply of the intern
history-field-handed-over = Handed over on
history-field-who = Who
history-field-by = By
history-field-version-by = Opened again by
history-field-facts = Facts
history-field-talk = Talk on
history-field-outcome-text = About the result
history-field-strokes = Signature
history-field-at = Time
history-field-number = Version
history-word-strength = strength
history-word-growth = growth point
history-word-neutral = neutral
history-word-shared = for the report
history-word-private = only for me
history-word-open = open
history-word-handed-in = handed in
history-word-agreed = agreed
history-word-final = final
history-word-moved-interim = interim evaluation
history-word-moved-final = final evaluation
history-word-public = public holiday
history-word-school = school holiday
history-word-site = of the site
history-word-observing = observing
history-word-participating = participating
history-word-active = active
history-word-intern = intern
history-word-mentor = mentor
history-word-reviewer = reviewer
history-word-director = director
history-word-supervisor = supervisor
history-word-exploratory = exploratory talk
history-word-school-visit = school visit
history-word-coaching-visit = coaching visit
history-word-judging-visit = judging visit
history-word-three-way = three-way talk
history-word-coaching = coaching talk
history-word-closing = closing talk
history-word-mended = mended
history-word-not-mended = not mended
settings-tab-about = About
about-title = About this program
about-log = The program keeps a small log: times and codes, no names and no texts.
diagnostics-title = Does something not work?
diagnostics-about = Make a file about the state of the program. Read it before you send it on. It holds no names and no texts.
diagnostics-make = Make a status file
diagnostics-read = Read this first
diagnostics-read-about = This and nothing else goes into the file. It does not leave by itself.
diagnostics-text = What goes into it
diagnostics-save = Save as a file
# $name: the file
diagnostics-saved = Saved as { $name }.
diagnostics-file-title = Mentormap: state of the program
diagnostics-part-program = Program
diagnostics-part-binder = Binder
diagnostics-part-files = Files (number / size)
diagnostics-part-figures = Contents in numbers
diagnostics-part-log = Last lines of the log
diagnostics-made = made
diagnostics-version = version
diagnostics-system = system
diagnostics-web-view = web view
diagnostics-screen = screen
diagnostics-window = window
diagnostics-state = state
diagnostics-trouble = trouble
diagnostics-protected = with a passphrase
diagnostics-keyring = keyring
diagnostics-text-size = text size
diagnostics-database = data
diagnostics-database-log = still to be merged
diagnostics-attachments = files with placements
diagnostics-backups = backups
diagnostics-set-aside = set aside
diagnostics-newest-backup = newest backup is old
diagnostics-unreadable = contents cannot be read
diagnostics-schema = version of the data
diagnostics-library = SQLite
diagnostics-used = in use
diagnostics-free = free
# $who: the person, $what: the thing, $fields: what of it
history-did-restore = { $who } brought { $what } back: { $fields }

## Damage: what is wrong with the binder, and the ways out

trouble-damaged = Your data are damaged
trouble-damaged-what = The file holds something else than Mentormap wrote. A broken disk or stick often does that.
trouble-half-written = Your data are not complete
trouble-half-written-what = The file with your data is empty or breaks off. Perhaps copying stopped too early.
trouble-missing = Your data are not there
trouble-missing-what = This folder holds a key, but no data.
trouble-key-missing = The key is gone
trouble-key-missing-what = Your data are still there. Without the file with the key they do not open.
trouble-key-damaged = The key is damaged
trouble-key-damaged-what = Your data are still there. The file with the key was changed and no longer fits.
trouble-newer = This folder is of a newer Mentormap
# $version: the version that is needed
trouble-newer-what = You need version { $version } or newer. Nothing was changed in your data.
trouble-newer-unknown = Update Mentormap on this computer. Nothing was changed in your data.
trouble-busy = Your data are open somewhere else
trouble-busy-own = Mentormap is open already, in another window or on another computer. Close it there and try again.
# $program: the name of the program, $since: date and time
trouble-busy-since = Mentormap ({ $program }) has them open since { $since }. Close it there and try again.
# $program: the name of the program
trouble-busy-other = The program { $program } holds them. Close that program and try again.
trouble-busy-what = Another program holds them. Close that program and try again.
trouble-folder-gone = The folder is not there
trouble-folder-gone-what = Is your folder on a stick or on the network? Plug the stick in or connect, and try again.
trouble-read-only = You can't write here
trouble-read-only-what = This folder or file can only be read. You can look and print, but keep nothing.
trouble-disk-full = The disk is full
trouble-disk-full-what = There is no room to open. Make room and try again.
trouble-other = Your data do not open
trouble-other-what = Something went wrong that Mentormap does not know. Try again, or restart the computer.
trouble-safe = Nothing was erased.
trouble-do = What can you do?
trouble-restore = Restore the backup
# $when: date and time
trouble-restore-of = Restore the backup of { $when }
trouble-restore-about = The damaged file is set aside and stays. What you noted after the backup is not in it.
trouble-restoring = The backup is being restored …
# $when: date and time
trouble-restored = The backup of { $when } is restored.
trouble-take-key = Take the key from the backup
trouble-take-key-about = The newest backup holds a copy of the key.
trouble-no-backup = There is no backup that opens. Do you have one on a stick? Then choose that folder.
trouble-rescue = Look without changing
trouble-rescue-about = You read and print what can still be read. Nothing changes.
trouble-retry = Try again
trouble-choose = Choose another folder
trouble-anew = Set aside and begin anew
trouble-anew-about = Everything in this folder goes to the folder 'set-aside'. Then you begin with empty data.
trouble-unsaved = Text that is not saved yet
trouble-unsaved-about = This text was on the screen. It stays, also after restoring. Copy it to be sure.
trouble-copy = Copy the text
trouble-copied = Copied
trouble-text = Text
rescue-back = Try to open again
disk-low-title = Almost no room
# $free: megabytes
disk-low = The disk is almost full: { $free } MB left. Make room, so that Mentormap can go on saving.
disk-blocked = Not everything could be saved. What you typed stays. Mentormap tries again by itself.
disk-again = Try again now
health-title = Mind this
# $count: the number of files
health-lost-files =
    { $count ->
        [one] One kept file is damaged or gone. Add it again, or restore a backup.
       *[other] { $count } kept files are damaged or gone. Add them again, or restore a backup.
    }
# $count: the number of files
health-lost-copies =
    { $count ->
        [one] One kept file in the backups is damaged. Make a new backup today.
       *[other] { $count } kept files in the backups are damaged. Make a new backup today.
    }
health-odd-records = The weekly check found something that does not fit. Restore a backup, or ask for help.
# $count: the number of files
health-copies =
    { $count ->
        [one] The folder of your data holds a copy that another program made. Mentormap does not open it. See whether it can go.
       *[other] The folder of your data holds { $count } copies that another program made. Mentormap does not open them. See whether they can go.
    }
place-onedrive = OneDrive
place-dropbox = Dropbox
place-google = Google Drive
place-icloud = iCloud
place-nextcloud = Nextcloud
place-cloud = a cloud service
# $name: the service
place-synced = This folder is kept by { $name } as well. So two versions can come to be. A plain folder on this computer is safer.
place-network = This folder is on another computer. When the network fails you can't save. A plain folder on this computer is safer.
place-still = Mentormap is careful here too: it saves every change at once and never opens a copy.

## Personal data

settings-tab-personal = Personal data
op-retention-save = term
op-keep-longer = keep longer
op-privacy-save = privacy text
op-person-erase = erase a person
personal-term = How long we keep it
personal-years = Years after the end of a placement
personal-years-hint = Proposal: 5 years. So long Flemish childcare keeps data on the training of its staff. For interns no term is laid down: your site chooses.
personal-never = The program never erases anything by itself.
personal-due = To be looked at
personal-due-none = Nobody. Everybody is still within the term.
personal-due-line = Last placement until { $last }. To be looked at since { $since }.
personal-kept-line = Kept longer until { $date }: { $reason }
personal-keep = Keep longer
personal-keep-title = Keep { $name } longer
personal-keep-until = Until
personal-keep-reason = Why
personal-keep-reason-hint = For instance: a complaint that is still open.
personal-keep-end = Let the term hold again
personal-people = One person
personal-people-intro = Does somebody ask what you keep of them, or to erase it? Choose here who.
personal-who = Who
personal-who-none = Choose somebody
personal-kind-intern = intern
personal-kind-staff = staff
personal-kind-supervisor = supervisor
personal-in-bin = in the bin
personal-export = Everything about this person
personal-export-title = Everything about { $name }
personal-export-what = You get a folder with a PDF to read, a file for other programs, and all files that were kept.
personal-export-private = Notes that a mentor wrote only for themselves and comments between staff come along. They are about this person, who has a right to them. They are marked.
personal-export-others = Read it first: if it says something about a child, a parent or a colleague, make that unreadable before you hand it over.
personal-export-other = Of staff or a supervisor you see where the name stands, not what was written about an intern.
personal-export-plain = The folder is not encrypted. Remove it once you have handed it over.
personal-export-do = Choose a folder and save
personal-exported =
    { $count ->
        [one] Saved in ‘{ $folder }’: one file.
       *[other] Saved in ‘{ $folder }’: { $count } files.
    }
personal-export-lost = These files are damaged and could not come along:
personal-show-folder = Show the folder
personal-erase = Erase
personal-erase-title = Erase { $name } for good
personal-erase-forever = This can't be undone. It does not come back with a backup either.
personal-erase-goes = What goes
personal-erase-stays = What stays
personal-count-placements = { $count ->
        [one] 1 placement
       *[other] { $count } placements
    }
personal-count-observations = { $count ->
        [one] 1 observation
       *[other] { $count } observations
    }
personal-count-evaluations = { $count ->
        [one] 1 evaluation
       *[other] { $count } evaluations
    }
personal-count-signed = { $count ->
        [one] of which 1 is signed: that goes too
       *[other] of which { $count } are signed: those go too
    }
personal-count-entries = { $count ->
        [one] 1 talk, paper, agreement or day
       *[other] { $count } talks, papers, agreements and days
    }
personal-count-files = { $count ->
        [one] 1 file that was kept
       *[other] { $count } files that were kept
    }
personal-count-mails = { $count ->
        [one] the text and the copy of 1 message that left or is ready
       *[other] the text and the copy of { $count } messages that left or are ready
    }
personal-count-mails-open = { $count ->
        [one] 1 message that still waits: it is not sent any more
       *[other] { $count } messages that still wait: they are not sent any more
    }
personal-count-changes = { $count ->
        [one] 1 line of the history
       *[other] { $count } lines of the history
    }
personal-count-backups = { $count ->
        [one] the data in 1 backup; the rest of that backup stays
       *[other] the data in { $count } backups; the rest of those backups stays
    }
personal-count-aside = { $count ->
        [one] 1 damaged file that was set aside: it can't be cleaned
       *[other] { $count } damaged files that were set aside: they can't be cleaned
    }
personal-erase-other = The name, the e-mail address and the telephone number, wherever they were filled in. What this person wrote stays, as written by a former colleague.
personal-mentions = { $count ->
        [one] 1 text about somebody else says this name in full. It stays. Search the name, and change the text first if needed.
       *[other] { $count } texts about others say this name in full. They stay. Search the name, and change the texts first if needed.
    }
personal-mentions-search = Search this name
personal-erase-sticks = A stick or disk with backups that is not plugged in now is cleaned when you restore from it. Reports that you saved or mailed yourself, you have to remove yourself.
personal-erase-confirm = Type the name to confirm: { $name }
personal-erase-do = Erase { $name } for good
personal-erased = { $name } is erased.
personal-erased-left = One or more copies were not free. The program cleans them at the next start.
personal-today = { $count ->
        [one] The term of 1 intern has passed.
       *[other] The term of { $count } interns has passed.
    }
personal-today-open = Look at it
personal-docs = Register and privacy texts
personal-docs-intro = Proposals, made after the GDPR. Have them read by who looks after privacy at your site, and change them.
personal-doc = Which document
personal-doc-register = Register of processing activities
personal-doc-interns = For interns
personal-doc-parents = For parents
personal-doc-schools = For schools
personal-doc-print = Look at it and print
personal-doc-reset = Put the proposal back
personal-doc-own = Own text
personal-director = Only the director changes this.
group-children = First names of the children
group-children-hint = One per line. Only to warn you when a name gets into a note. The list is encrypted and never printed.
hint-child = { $names } seems to be a child's name. An initial is enough.
hint-child-replace = { $name } becomes { $initial }
hint-child-ignore = Leave it

## Backups

settings-tab-backup = Backups
# $time: e.g. 14:02
backup-chip-today = Backup: today { $time }
backup-chip-yesterday = Backup: yesterday { $time }
# $date: e.g. 22/11/2026
backup-chip-date = Backup: { $date }
backup-chip-none = Backup: none yet
backup-chip-busy = Backup: at work
backup-chip-stale = Backup out of date: { $when }
backup-chip-failed = Backup failed: { $when }
backup-when-today = today { $time }
backup-when-yesterday = yesterday { $time }
backup-when-none = none yet
backup-note-title = Backup
backup-note-stale = What you wrote in the last day is in no backup yet.
backup-note-failed = The last backup failed.
# $name: the name of a folder
backup-note-second = The second place for backups ({ $name }) has not been there for fourteen days. Plug in the stick, or connect to the drive.
backup-note-do = To the backups
backup-list = All backups
backup-about = Mentormap makes a backup by itself, within half an hour of a change and when it closes. Everything in it is encrypted. After 35 days a backup goes away.
backup-make = Make a backup now
backup-save = Save a backup as a file
backup-open = Put a file back
backup-making = The backup is being made.
# $percent: a whole number
backup-making-part = The backup is being made: { $percent } %
backup-made = Backup made and checked.
backup-saved = Backup saved: { $name }
backup-empty = There is no backup yet. The first comes by itself, or make it now.
backup-col-when = When
backup-col-why = Why
backup-col-place = Place
backup-col-size = Size
backup-col-state = Checked
backup-col-do = Put back
backup-why-auto = by itself
backup-why-migration = before a new version
backup-why-restore = before putting back
backup-why-import = before an import
backup-why-asked = asked for
backup-place-binder = this computer
backup-place-second = second place
backup-place-file = file
backup-state-unread = being checked
backup-state-good = in order
backup-state-damaged = damaged
backup-state-half = not finished
# $count: how many
backup-lost = { $count ->
        [one] without 1 lost file
       *[other] without { $count } lost files
    }
# $size: a number
backup-size-kb = { $size } kB
backup-size-mb = { $size } MB
backup-restore = Put back
# $when: day and time
backup-restore-of = Put back: the backup of { $when }
backup-restore-title = Back to { $when }
backup-restore-what = Your data become as they were then. First a backup of now is made: you can always go back.
backup-restore-same = Nothing changes: everything is as it was then.
backup-restore-foreign = This is a backup of other data, or of another computer. Everything of now makes room for it.
backup-restore-loading = Looking what would change.
backup-restore-table = What changes
backup-restore-kind = Kind
backup-restore-now = Now
backup-restore-then = Then
backup-restore-back = Comes back
backup-restore-gone = Goes away
backup-restore-changed = Becomes as then
backup-restore-do = Put back
backup-restore-going = The backup is being put back.
# $when: day and time
backup-restored = Everything is as it was on { $when }.
backup-undo = Back to how it was before putting back
# $when, $from: day and time
backup-undo-what = On { $when } you put the backup of { $from } back.
backup-unlock = This backup has a lock of its own
backup-unlock-passphrase = Passphrase of this backup
backup-unlock-words = Or the twelve words of its recovery key
backup-unlock-do = Open
backup-kind-intern = Interns
backup-kind-placement = Placements
backup-kind-observation = Observations
backup-kind-evaluation = Evaluations
backup-kind-rating = Scores
backup-kind-point = Points
backup-kind-answer = Answers
backup-kind-entry = Documents, talks and hours
backup-kind-school = Schools
backup-kind-supervisor = Supervisors
backup-kind-person = Colleagues
backup-kind-group = Groups
backup-kind-holiday = Days off
backup-kind-form = Forms
backup-second = Second place
backup-second-about = A stick or a network drive. If this computer breaks, everything is still there. Mentormap uses it when it is there and waits quietly when not.
backup-second-choose = Choose a folder
backup-second-other = Choose another folder
backup-second-forget = Use this one no longer
backup-second-none = No second place chosen yet.
backup-second-ready = { $name } has the latest backup, of { $when }.
backup-second-behind = { $name } gets the latest backup soon.
backup-second-away = { $name } is not there now. The latest backup there is of { $when }.
backup-second-failed = Nothing can be written in { $name } now. The latest backup there is of { $when }.

## Mail page

menu-outbox = Outgoing mail
# $count: how many messages ask for the user
outbox-menu-ask = Outgoing mail ({ $count })
settings-tab-mail = Mail
mailing = Mail
mailing-write = Write a message
# $title: what it is about
mailing-title = Mail: { $title }
# $name: the intern, $school: the school
mailing-about = { $name } · { $school }
mailing-to = To
mailing-to-none = Nobody has an address yet. Type an address below.
# $count: how many more people there are
mailing-to-more =
    { $count ->
        [one] Show one more address
       *[other] Show { $count } more addresses
    }
mailing-role-supervisor = supervisor
mailing-role-colleague = another supervisor of the school
mailing-role-school = the school
mailing-role-contact = contact
mailing-role-intern = the intern
mailing-role-director = director
# $name: who it is, $role: what they do
mailing-no-address = { $name } ({ $role }) has no address yet.
mailing-to-schools = Fill it in under Settings
mailing-others = Other address
mailing-cc = Cc
mailing-cc-show = Send a copy too (cc)
mailing-cc-about = Everybody sees who gets a copy.
mailing-cc-others = Other address for a copy
mailing-others-about = More addresses? Put a comma between them.
mailing-language = Language of the message
mailing-language-kept = What you wrote yourself stayed.
mailing-language-take = Take the text in the new language
mailing-subject = Subject
mailing-text = Message
mailing-files = Attachments
mailing-files-none = There is nothing to send along.
# $count: how many more files there are
mailing-files-more =
    { $count ->
        [one] Show one more attachment
       *[other] Show { $count } more attachments
    }
# $name: the file, $size: how large
mailing-file = { $name } ({ $size })
# $size: how large the message is
mailing-size = The whole message is about { $size }.
mailing-lock = Put a password on the PDF
mailing-lock-about = Pass this password on in another way: by telephone or text message.
mailing-password = Password of the PDF
mailing-password-other = Another password
mailing-checks = Check
mailing-checks-none = Everything is in order.
mailing-stop = Solve first
mailing-warn = Take care
mailing-hint = Good to know
mailing-read = I have read this. It may leave so.
mailing-read-first = First read what stands under ‘Take care’. Tick that it may leave so.
mailing-look = Look at it
mailing-stop-first = It can't leave like this. Solve what stands under ‘Solve first’.
mailing-draft = Open in my mail program
mailing-copy = Save and copy
mailing-send = Send
mailing-busy = One moment, the message is being prepared.
mailing-restored = You began this message earlier. It has not left yet.
mailing-restart = Start again
mailing-done-draft = The message is ready in your mail program
mailing-done-draft-next = Read it once more there and click send. Mentormap does not see whether you send it.
mailing-done-prepared = No mail program opened
mailing-done-prepared-next = Save the message as a file and open that on a computer with a mail program. Or choose ‘Save and copy’ and paste it in your mail.
mailing-done-draft-else = Did nothing open? Save the message as a file and open that, or copy it.
mailing-done-send = The message is in the outgoing mail
mailing-done-send-next = It leaves by itself. Without internet it leaves later.
mailing-done-copy = Put the message in your mail yourself
mailing-done-copy-next = Save the attachment, copy each piece and paste it in your mail program.
# $password: the password
mailing-done-password = Password of the PDF: { $password }. Call or send a text message; do not mail it.
mailing-draft-save = Save the message as a file
mailing-to-outbox = To the outgoing mail
# $name: the file
mailing-save-file = Save { $name }
mailing-copy-to = Copy the address
mailing-copy-cc = Copy the address for cc
mailing-copy-subject = Copy the subject
mailing-copy-text = Copy the text
mailing-copy-password = Copy the password
mailing-copied-to = Address copied.
mailing-copied-cc = Address for cc copied.
mailing-copied-subject = Subject copied.
mailing-copied-text = Text copied.
mailing-copied-password = Password copied.
mailing-copy-failed = Copying does not work on this computer. Select the text and press Ctrl+C.
mailing-back = Back to the message
outbox-about = What you mail from Mentormap, with a copy of exactly what left. The last thirty days stand here.
outbox-empty = Nothing was mailed yet.
outbox-empty-action = To the reports
outbox-group-ask = This asks something of you
outbox-group-wait = This waits to be sent
outbox-group-left = This has left or is ready
# $count: how many messages
outbox-note-ask =
    { $count ->
        [one] One message to a school asks for an answer from you.
       *[other] { $count } messages to schools ask for an answer from you.
    }
# $count: how many messages
outbox-note-wait =
    { $count ->
        [one] One message waits to be sent. That happens by itself.
       *[other] { $count } messages wait to be sent. That happens by itself.
    }
# $state: where it stands, $when: day and clock
outbox-state-when = { $state }, { $when }
# $state: where it stands, $when: day and clock
outbox-state-next = { $state }. Next try: { $when }
# $address: the address that was refused
outbox-refused-address = It is about { $address }.
outbox-do-wait = Mentormap tries again by itself.
outbox-do-gave-up = After three days Mentormap stopped trying. Look at your internet and try again.
outbox-do-wrong-password = Look at the password in Settings, Mail. Then try again.
outbox-do-app-password-needed = Fill it in in Settings, Mail. Then try again.
outbox-do-unknown-receiver = Look at the address and write the message again with the right one. Then choose ‘Do not send’ for this message.
outbox-do-copy-lost = Write it again: your words are still here. Then choose ‘Do not send’ for this message.
outbox-do-not-opened = Choose ‘Open the copy’. Or save the copy and mail the file yourself.
outbox-do-mailbox-full = Tell the receiver and try again later.
outbox-do-too-large = Send fewer attachments, or bring the file in another way.
outbox-do-sender-refused = See in Settings, Mail, whether the address belongs to the account.
outbox-do-content-refused = Send it with your own mail program.
outbox-do-refused = The answer of the server stands under ‘Text and fingerprints’.
outbox-do-certificate = Ask who manages your mail for help, or send with your own mail program.
outbox-do-no-tls = Look at the server in Settings, Mail, or send with your own mail program.
outbox-do-not-mail-server = Look at the server in Settings, Mail.
outbox-do-account-missing = Set up the account in Settings, Mail. Then try again.
outbox-do-perhaps = Ask the receiver whether it arrived.
outbox-retry = Try again now
outbox-again = Send once more
outbox-give-up = Do not send
outbox-write-again = Write again
outbox-confirm-sent = It did arrive
outbox-retried = The message is tried again.
outbox-given-up = This message is not sent. The copy stays.
outbox-confirmed = Noted: the message arrived.
outbox-twice = Perhaps it arrived already. If you send it once more, it may be there twice.
sent-title = Mailed
sent-about = Of every message a copy is kept of exactly what left.
sent-none = Nothing was mailed about this placement yet.
# $receivers: names with addresses
sent-to = To: { $receivers }
# $receivers: names with addresses
sent-cc = Cc: { $receivers }
# $name: who wrote it
sent-by = by { $name }
# $names: the names of the files
sent-files = Attachments: { $names }
sent-no-files = Without attachments
sent-locked = with a password on the PDF
sent-open = Open the copy
sent-save = Save the copy
sent-more = Text and fingerprints
sent-report-hash = Fingerprint of the report (SHA-256)
sent-hash = Fingerprint of the whole message (SHA-256)
sent-message-id = Number of the message
sent-answer = Answer of the server
sent-hash-about = With a fingerprint you can show later that a file is the same.
sent-broken = This copy is no longer what it was. Do not rely on it.
account-title = Sending from Mentormap
account-about = You can do without: every message also opens in your own mail program. With an account Mentormap sends by itself, always encrypted, and later when there is no internet.
account-none = There is no account yet. Messages open in your own mail program.
# $address: the address of the account
account-is = Mentormap sends with { $address }.
account-address = Your mail address
account-name = Name of the sender
account-name-about = The school sees this.
account-provider = Provider
account-provider-other = Another server
account-password = Password of your mail
account-password-about = It is kept encrypted, on this computer only.
account-password-kept = A password is kept. Leave empty to keep it.
account-host = Server for outgoing mail
account-user = User name
account-user-about = Usually your mail address. Empty if the server asks for none.
account-security = Security
account-security-tls = TLS from the start
account-security-start-tls = STARTTLS
account-port = Port
account-server-show = Show the settings of the server
account-try = Try the connection
account-trying = The server is being asked. This takes a moment.
# $answer: the words of the server
account-answer = The server said: { $answer }
account-remove = Remove this account
account-kept = The account is kept.
account-removed = The account is removed.
account-address-missing = Fill in your mail address.
account-host-missing = Fill in the server, or choose your provider.
account-port-wrong = The port is a number, usually 465 or 587.
template-title = Wording of messages
template-about = Every message begins like this. You still change the text afterwards.
template-kind = Kind of message
template-kind-report = With a report
template-kind-sheet = With a feedback sheet
template-kind-observation = About an observation
template-kind-general = Other message
template-shipped = This is the wording of Mentormap.
template-own = This is your own wording.
template-fields = Fields
template-fields-about = A field is filled in by itself in every message. Click to put it at the cursor.
template-reset = Back to the wording of Mentormap
template-example = What it becomes
template-example-of = Example with
template-example-nobody = a made-up intern
# $name: what stands between the braces, $line: the line in the text
template-fault-unknown-field = There is no field ‘{ $name }’ (line { $line }). Choose a field below.
# $line: the line in the text
template-fault-not-closed = A brace on line { $line } is not closed. Put a {"}"} behind the field.
# $line: the line in the text
template-fault-not-opened = There is a {"}"} without a beginning on line { $line }. Take it away.
# $line: the line in the text
template-fault-empty-field = There is nothing between the braces on line { $line }. Choose a field below.

## Share: with another binder, without a server

settings-tab-share = Sharing
share-about = This takes your work to a Mentormap on another computer, without internet too. A package is encrypted: only the other side can read it.
share-invite = Invite somebody
share-accept = Open an invitation
share-open = Open a package
share-making = The package is being made …
share-invite-about = You do this once per colleague. After that one click delivers.
share-invite-do = Make the invitation
share-person = Who
share-person-missing = Choose who you invite.
share-role = What does this person get?
share-role-own = Their own interns
share-role-all = Everything
share-role-own-about = Only placements that this person mentors. You take in nothing else from them either.
share-role-all-about = All placements, schools and staff. You take in everything that this person sends.
share-gets-own = Gets their own interns
share-gets-all = Gets everything
share-invitations = Invitations
# $name: who is invited
share-invitation-for = Invitation for { $name }
# $when: day and time
share-made = made on { $when }
share-code = Code
# $letter: a letter, $word: a word that begins with it
share-spell = { $letter } for { $word }
share-spelling = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Yankee Zulu
# $name: who is invited
share-step-file = Mail the invitation to { $name }, or save it on a stick or in a shared folder.
share-step-code = Say the code on the telephone, or show it. Never put it in the same mail.
# $name: who is invited
share-step-answer = Open the first package of { $name }. Then you are paired.
share-invitation-save = Save the invitation
# $name: who is invited
share-invitation-save-what = Save the invitation for { $name }
# $file: the name of the file
share-invitation-saved = The invitation is in { $file }.
# $name: who is invited
share-invitation-mail-what = Mail: invitation for { $name }
# $name: who is invited
share-invitation-mailed = A mail with the invitation for { $name } is ready in your mail program. Say the code on the telephone.
share-withdraw = Withdraw
# $name: who was invited
share-withdraw-what = Withdraw the invitation for { $name }
# $name: who was invited
share-withdrawn = The invitation for { $name } no longer counts.
# $from: who invites, and of which site
share-pair-title = Invitation of { $from }
# $name: who is invited
share-pair-for = This invitation is for { $name }.
share-pair-begins = Your binder is still empty. The first package that you get fills it.
share-pair-code = Code
share-pair-code-about = Ask for the code on the telephone. Dashes and capitals do not matter.
# $name: who invites
share-pair-next = Then make a package for { $name }, even when nothing is in it yet. That tells { $name } that it is you.
share-pair-do = Pair
share-pair-going = The code is being checked …
# $name: the partner
share-paired = Paired with { $name }.
share-partners = Who you share with
share-partners-none = You share with nobody yet. Invite somebody, or open an invitation that you got.
# $name: the partner
share-answering = { $name } does not know yet that you have the code. Deliver once.
share-deliver = Deliver
# $name: the partner
share-deliver-what = Deliver to { $name }
# $name: the partner, $count: number of changes
share-delivered-done =
    { $count ->
        [0] Delivered to { $name }. Nothing was new.
        [one] Delivered to { $name }: one change.
       *[other] Delivered to { $name }: { $count } changes.
    }
# $file: the name of the file, $count: number of changes
share-saved =
    { $count ->
        [0] { $file } is saved. Nothing in it is new.
        [one] { $file } is saved, with one change.
       *[other] { $file } is saved, with { $count } changes.
    }
share-delivered = Last delivered
share-received = Last received
share-pending = Still to deliver
# $count: number of changes
share-pending-count =
    { $count ->
        [0] Nothing
        [one] One change
       *[other] { $count } changes
    }
share-never = Never yet
share-folder = Shared folder
share-folder-none = None
share-folder-choose = Choose a shared folder
share-folder-other = Another shared folder
share-folder-forget = No shared folder any more
# $name: the partner
share-with = with { $name }
share-save = Save a package as a file
share-mail = Mail
# $name: who gets the package
share-mail-what = Mail: package for { $name }
# $name: who gets the package, $count: how many changes are in it
share-mailed =
    { $count ->
        [0] A mail to { $name } is ready in your mail program. The package brings nothing new.
        [one] A mail to { $name } is ready in your mail program, with a package with one change.
       *[other] A mail to { $name } is ready in your mail program, with a package with { $count } changes.
    }
# $size: in megabytes
share-mail-large = The mail is { $size } MB. Many mailboxes take 20 at most. A shared folder or a stick is better then.
share-mail-no-program = No mail program opened. Save it as a file and put that into a mail yourself.
share-mail-invitation-subject = Invitation to share with Mentormap
# $name: who gets the mail, $from: who writes it
share-mail-invitation-text =
    Dear { $name },

    With the file in this mail you pair your Mentormap with mine. Save it and open it with a double click, or choose in Mentormap: Settings, Sharing, Open an invitation.

    You need a code too. I will say it on the telephone: it is not in this mail, on purpose.

    { $from }
share-mail-package-subject = Package for Mentormap
# $name: who gets the mail, $from: who writes it
share-mail-package-text =
    Dear { $name },

    Here is a package with what is new. Save it and open it with a double click, or choose in Mentormap: Settings, Sharing, Open a package. You see first what is inside.

    The package is encrypted: only you can read it.

    { $from }
share-more = More
# $name: the partner
share-whole-about = Was a package lost? Give { $name } everything once more.
share-whole = Save a package with everything
share-change = Change what they get
# $name: the partner
share-change-title = Sharing with { $name }
# $name: the partner
share-remove = Stop sharing with { $name }
# $name: the partner
share-removed = You no longer share with { $name }. What came stays.
# $name: the partner
share-gap = A package of { $name } did not arrive. Ask for a package with everything.
# $name: the partner, $count: number of days
share-late =
    { $count ->
        [one] Nothing received from { $name } for one day.
       *[other] Nothing received from { $name } for { $count } days.
    }
# $folder: the name of the folder
share-folder-gone = The folder ‘{ $folder }’ is not there now. Delivering asks where to put the package.
# $count: number of versions
share-held =
    { $count ->
        [one] One change waits for a package that did not come yet.
       *[other] { $count } changes wait for a package that did not come yet.
    }
share-inbox = Something came in
# $name: the partner
share-package-from = Package of { $name }
share-look = Look at it
# $name: the partner
share-look-what = Look at it: package of { $name }
# $name: the partner
share-package-title = Package of { $name }
share-package-about = Nothing is taken yet. You see first what is in it.
# $name: the partner
share-package-answers = With this { $name } answers your invitation. When you have taken it you are paired.
share-package-nothing = Nothing in this package is new.
share-package-table = What this package brings
share-package-kind = Kind
share-package-added = New
share-package-changed = Changed
share-package-removed = Thrown away
share-package-beside = To choose
share-kind-other = Other
# $count: number of files
share-package-files =
    { $count ->
        [one] One file comes along.
       *[other] { $count } files come along.
    }
# $count: number of things
share-package-choices =
    { $count ->
        [one] One thing was changed by both of you. You choose afterwards what counts; nothing gets lost.
       *[other] { $count } things were changed by both of you. You choose afterwards what counts; nothing gets lost.
    }
# $count: number of changes
share-package-held =
    { $count ->
        [one] One change waits for a package that did not come yet.
       *[other] { $count } changes wait for a package that did not come yet.
    }
# $count: number of changes
share-package-known =
    { $count ->
        [one] One change was here already.
       *[other] { $count } changes were here already.
    }
# $name: the partner, $count: number of changes
share-package-refused =
    { $count ->
        [one] One change is not for { $name } to make here. It is left out.
       *[other] { $count } changes are not for { $name } to make here. They are left out.
    }
# $count: number of changes
share-package-erased =
    { $count ->
        [one] One change is about somebody who was erased here. It is left out.
       *[other] { $count } changes are about somebody who was erased here. They are left out.
    }
# $name: the partner
share-package-gap = An earlier package did not arrive. Ask { $name } for a package with everything.
# $name: the partner, $count: number of people
share-package-erases =
    { $count ->
        [one] { $name } erased one person for good. They disappear here too, for good.
       *[other] { $name } erased { $count } people for good. They disappear here too, for good.
    }
share-take = Take it in
# $count: number of people
share-take-erase =
    { $count ->
        [one] Take it in, and erase one person
       *[other] Take it in, and erase { $count } people
    }
share-taking = The package is being taken in …
# $name: the partner
share-taken = The package of { $name } is taken in.
# $count: number of things
share-conflicts =
    { $count ->
        [one] One choice to make
       *[other] { $count } choices to make
    }
share-conflicts-about = This was changed in two places. Both versions are still there. Choose which one counts.
share-conflict-here = Here
# $name: the partner
share-conflict-from = From { $name }
share-conflict-removed = Thrown away
share-conflict-shown = This is what you see everywhere now.
share-keep-here = Keep what is here
# $name: the partner
share-keep-there = Take the one of { $name }
share-remove-here = Throw it away, as here
# $name: the partner
share-remove-there = Throw it away, as { $name }
# $name: what the thing is called
share-chosen = Chosen: { $name }.
share-note-title = Sharing
# $name: the partner
share-note-package = There is a package of { $name }.
# $count: number of things
share-note-conflicts =
    { $count ->
        [one] One thing was changed in two places. Choose which version counts.
       *[other] { $count } things were changed in two places. Choose which versions count.
    }
share-note-do = Look at it

## Self-check of the workplace
overview-tab-self-check = Self-check
self-check-title = Self-check of the workplace
self-check-about = Once a school year the team looks at itself. Twelve statements say what a good workplace does. Choose together how often they are true.
self-check-empty = There is no self-check yet. Fill it in together, for example at a team meeting.
# $year: the school year
self-check-start = Begin { $year }
self-check-year = School year
self-check-tabs = Parts of the self-check
self-check-tab-fill = Fill in
self-check-tab-actions = Actions
self-check-tab-years = Over the years
self-check-when = Date
self-check-who-took-part = Who took part
self-check-others = Who else
self-check-others-hint = For example: two interns, the parents' council.
self-check-team = When and with whom
# $number: the statement, $title: its title
self-check-numbered = { $number }. { $title }
self-check-level = How often is this true?
self-check-remark = Remark
# $year: a school year, $level: its level
self-check-before = The year before ({ $year }): { $level }
# $done: statements with a level, $all: all of them
self-check-progress = { $done } of { $all } chosen
self-check-action-new = New action
self-check-action-change = Change the action
self-check-action-text = What will you do?
self-check-action-statement = For which statement
self-check-action-whole = The whole workplace
self-check-action-who = Who
self-check-action-nobody = Nobody yet
self-check-action-due = By when
self-check-action-done-on = Done on
self-check-action-remove = Remove the action
# $name: the action
self-check-action-removed = { $name } is gone.
self-check-actions-empty = There are no actions yet.
self-check-action-done = Done
self-check-action-open = To do
self-check-action-late = Late
self-check-print = For the schools
self-check-print-about = This paper is for the schools that you work with. The scores are always on it.
self-check-print-remarks = With the remarks
self-check-print-actions = With the actions
self-check-print-do = Look at the paper
self-check-bin = Throw this school year away
self-check-compare = Compare with
self-check-chart = Per statement
# $year: the school year
self-check-chart-of = Scores of { $year }
self-check-table = All school years
self-check-statement = Statement
self-check-mean = Mean
self-check-none = not chosen
# $statement: its title, $before: level, $now: level
self-check-words = { $statement }: from { $before } to { $now }
# $statement: its title, $now: level
self-check-words-one = { $statement }: { $now }
self-check-not-yet = There is one school year only. Next year you see here what changed.
self-check-today = Actions of the team
# $who: a colleague
self-check-today-who = For { $who }
self-check-to = To the self-check
op-self-check-start = begin self-check
op-self-check-save = date and people of the self-check
op-self-check-score = score of the self-check
op-self-check-action-save = action of the self-check
op-self-check-action-remove = remove action of the self-check
concept-self-check = self-check
concept-self-check-score = score of the self-check
concept-self-check-action = action of the self-check
backup-kind-self-check = Self-checks
backup-kind-self-check-score = Scores of self-checks
backup-kind-self-check-action = Actions of self-checks
history-about-self-check = Self-check
history-kind-self-check = a self-check
history-kind-self-check-score = a score of the self-check
history-kind-self-check-action = an action of the self-check
# $title: the school year
history-thing-self-check = the self-check of { $title }
# $title: the statement
history-thing-self-check-score = the self-check on { $title }
# $title: what is to be done
history-thing-self-check-action = the action ‘{ $title }’
history-field-people = Who took part
history-field-others = Who else
history-field-statement = Statement
history-field-self-check-action-done = Done on

## Overview for the director

menu-overview = Overview
overview-tabs = Parts of the overview
overview-tab-interns = Interns
overview-tab-places = Places
overview-tab-year = School year
overview-filters = Whom you want to see
overview-filter-school = School
overview-filter-mentor = Mentor
overview-filter-group = Group
overview-filter-year = School year
overview-filter-all = All
overview-filter-now = What runs now
overview-filter-from = From
overview-filter-to = To
overview-filter-clear = Show all again
# $from, $to: years
overview-school-year = { $from }-{ $to }
# $count: placements
overview-found =
    { $count ->
        [one] 1 placement
       *[other] { $count } placements
    }
# $count: placements in which something is late
overview-found-late =
    { $count ->
        [0] nothing is late
        [one] something is late in 1 placement
       *[other] something is late in { $count } placements
    }
overview-empty = There is no placement yet. Add the first one under Interns.
overview-none = No placement fits this.
overview-table = All placements, what is late first
overview-col-intern = Intern
overview-col-mentor = Mentor
overview-col-week = Week
overview-col-last = Last noted
overview-col-form = Form
overview-col-papers = Papers
overview-col-hours = Hours
overview-col-next = Next date
overview-col-late = Late
overview-no-mentor = no mentor yet
# $date: a day, $count: how many days ago
overview-last-on =
    { $count ->
        [0] today
        [one] yesterday
       *[other] { $date }, { $count } days ago
    }
overview-last-never = nothing yet
# $count: days since the start
overview-last-never-since =
    { $count ->
        [0] nothing yet, starts today
        [one] nothing yet, for 1 day
       *[other] nothing yet, for { $count } days
    }
# $moment: its name, $filled, $total: rows
overview-form-of = { $moment } { $filled } of { $total }
# $moment: its name
overview-form-done = { $moment } done
# $moment: its name
overview-form-hand-in = { $moment } filled in, still to hand in
overview-papers-none = all there
# $count: papers
overview-papers-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
# $titles: papers, $count: how many more
overview-papers-more = { $titles } and { $count } more
# $done, $target: hours
overview-hours-of = { $done } of { $target }
overview-next-none = none
overview-next-end = last day
# $date: a day, $when: e.g. 'in 3 days'
overview-next-when = { $date }, { $when }
overview-late-none = nothing
# $count: how many more
overview-late-more = and { $count } more
overview-closed = closed
overview-waiting = Waits for review
overview-waiting-none = Nothing waits for review.
# $name: intern, $moment: its name
overview-waiting-what = { $name }: { $moment }
overview-waiting-handed-in = handed in, still to be read
overview-waiting-agreed = agreed, still to be made final
# $count: comments
overview-waiting-comments =
    { $count ->
        [0] no open comments
        [one] 1 open comment
       *[other] { $count } open comments
    }
overview-read = Review
# $name: intern
overview-read-what = Review { $name }
overview-save = Save as a table
overview-save-about = A file (XLSX) for Excel or LibreOffice.
overview-looking = You are reading along. Nothing changes here.
# $names: mentors
overview-looking-mentor = Mentor: { $names }.
overview-step-in = Edit it yourself
overview-step-in-no = Only the mentor or the director edits this placement.
overview-back = Back to the overview
year-paper = See and save as PDF
year-choose = School year
year-amounts = Placements and hours
year-amounts-about = A placement counts when it ran in this school year, from September to August. The hours are those on the attendance cards.
year-school = School
year-all = All schools
year-placements = Placements
year-hours = Hours
year-judged = Final evaluations
year-results = How often each level was given
# $least: how many placements
year-results-about = From the mentors' filled-in final evaluations, of placements that ended in this school year. Levels are shown for at least { $least } placements only. Otherwise you would see what one intern got. Sometimes another school stays hidden for that reason.
year-results-of = Of which school
year-results-none = No final evaluation is filled in completely in this school year yet.
year-cluster = Cluster
year-levels = Levels
# $number: a level, $name: its name
year-level = { $number } { $name }
year-held-back = too few placements to show
year-held-back-all = There are too few placements yet to show levels.
year-nobody = nobody yet
# $percent: a number
year-percent = { $percent } %
year-growth = Over the years
year-growth-amounts = Placements per school year
year-growth-levels = Levels per school year
year-growth-cluster = Of which cluster
year-growth-few = From the second school year on you see here how it grows.
year-name = School year
# $what: what the drawing shows
year-chart = Drawing: { $what }
# $what: what the table shows
year-table = Table: { $what }
year-empty = There is no placement yet. The figures come by themselves.

## Mail

op-mail-template-save = wording of mail
op-mail-draft = mail as a draft
op-mail-copy = mail copied
op-mail-queue = mail put in the outbox
op-mail-retry = mail sent again
op-mail-give-up = mail not sent
op-mail-confirm = mail arrived
op-mail-account-save = mail account kept
op-mail-account-remove = mail account removed
history-kind-mail-template = a wording of mail
history-thing-mail-template = a wording of mail
# $who: who did it; $what: what
history-deed = { $who }: { $what }
history-field-subject = Subject

mail-check-receiver-missing = There is no receiver yet.
# $address: what was typed
mail-check-address-invalid = { $address } is not an e-mail address.
mail-check-subject-missing = The subject is empty.
mail-check-subject-too-long = The subject is too long.
mail-check-text-too-long = The text is too long.
mail-check-text-missing = The text is empty.
mail-check-private-inside = Something of a note that is only for you stands here. Take it out.
mail-check-password-inside = The password of the PDF stands in this message. Give it by another way.
# $least: characters
mail-check-password-short = Take a password of at least { $least } characters.
# $name: the file
mail-check-attachment-gone = An attachment is not there any more: { $name }. Untick it.
mail-check-account-missing = Sending is not set up yet. Use a draft, or set up your mail account.
# $name: somebody else
mail-check-other-intern = The name of another intern stands here: { $name }.
# $name: a word
mail-check-child-name = { $name } looks like the name of a child.
mail-check-review-first = This report is not final yet: somebody reads it first.
mail-check-supervisor-missing = This placement has no supervisor of the school.
# $name: the supervisor
mail-check-supervisor-address = No e-mail address of { $name } is known.
# $address: the address, $domain: that of the school
mail-check-address-elsewhere = { $address } does not belong to { $domain }. Is that right?
mail-check-template-broken = Your own wording could not be used. This is the program's.
mail-check-not-signed = Nobody has signed yet.
# $count: how many
mail-check-report-incomplete = Still empty in the report: { $count }.
# $characters: the characters
mail-check-unknown-characters = No font has these characters: { $characters }
mail-check-nothing-attached = The report or sheet itself does not go along.
# $size: in MB
mail-check-large = The message is { $size } MB. Many mailboxes take 20 at most.
# $date: the day, $receiver: the address
mail-check-sent-before = This went to { $receiver } on { $date } already.
# $name: the file
mail-check-not-locked = { $name } can't be locked and goes along open.
# $name: the file
mail-check-kept-file = Look through { $name } yourself: that file was not checked.

mail-state-prepared = draft ready
mail-state-drafted = draft opened
mail-state-copied = copied
mail-state-queued = waits
mail-state-sending = being sent
mail-state-sent = sent
mail-state-perhaps-sent = perhaps sent
mail-state-refused = refused
mail-state-held = held
mail-state-given-up = not sent

mail-way-draft = as a draft in your mail program
mail-way-copy = copy and save it yourself
mail-way-send = send it from Mentormap

mail-account-works = It works: the server took your name and password.
mail-wrong-password = The mail server does not accept the name or the password.
mail-app-password-needed = This provider asks for an app password. Make one with your provider.
mail-sign-in-not-possible = This server does not let you sign in with a password. Use a draft.
mail-unknown-receiver = The receiver's server does not know this address.
mail-mailbox-full = The receiver's mailbox is full.
mail-too-large = The message is too large for the mail server.
mail-sender-refused = The mail server does not allow this sender.
mail-content-refused = The mail server refuses the content, for example as unwanted mail.
mail-copy-lost = The copy of this message is gone or damaged. Nothing was sent.
mail-not-opened = No mail program was opened with it yet.
mail-refused = The mail server refuses the message.
mail-offline = There is no connection to the mail server.
mail-busy = The mail server asks to try again later.
mail-no-answer = The mail server does not answer.
mail-dropped = The connection was lost before the message was gone.
mail-halted = Sending was interrupted before the message was gone.
mail-certificate-untrusted = The server can't prove that it is the real one. Nothing was sent.
mail-certificate-wrong-name = The server's certificate is for another name. Nothing was sent.
mail-certificate-date = The server's certificate is not valid today. Check the clock of this computer too.
mail-no-tls = The server offers no secure connection. Nothing was sent.
mail-not-mail-server = What answers there is not a mail server.
mail-host = This is not the name of a server.
mail-sign-in-control = The name or the password holds a character that can't be.
mail-tls-unavailable = A secure connection does not work on this computer.
mail-account-missing = Who wrote this has no mail account set up any more.
mail-perhaps-no-answer = The message went out, but the server did not say whether it arrived well.
mail-perhaps-crash = The program stopped at the very moment of sending.
mail-perhaps-restored = This waited when the backup was made that was put back. Perhaps it went out since.

mail-no-receiver = There is no receiver yet.
mail-subject-control = The subject holds a character that can't be.
mail-subject-too-long = The subject is too long.
mail-name-control = A name holds a character that can't be.
mail-kind = This kind of attachment can't go along.
mail-file-name-control = The name of an attachment holds a character that can't be.
mail-date = The date of this computer can't stand in a message.
mail-build = The message could not be made.

address-empty = The address is empty.
address-control = It holds a character that can't be.
address-no-at = It has no @.
address-many-at = It has more than one @.
address-local-empty = Nothing stands before the @.
address-local-too-long = Too much stands before the @.
address-local-dots = The dots before the @ are in the wrong place.
address-local-not-ascii = No letter with an accent can stand before the @.
address-local-character = A character before the @ can't be.
address-domain-empty = Nothing stands after the @.
address-domain-no-dot = A dot is missing after the @, as in school.be.
address-domain = What stands after the @ is not the name of a domain.
address-domain-too-long = Too much stands after the @.
address-too-long = The address is too long.

mail-hint-password = Use the password of your mailbox.
mail-hint-app-password = Make an app password with your provider; your usual one is refused.
mail-hint-not-by-password = This provider does not let you sign in with a password. Use a draft in your own mail program.

mail-field-intern = the intern
mail-field-intern-first = the intern's first name
mail-field-school = the school
mail-field-programme = the programme
mail-field-supervisor = the school's supervisor
mail-field-moment = which evaluation
mail-field-document = what goes along
mail-field-mentor = who writes
mail-field-director = the director
mail-field-site = the site
mail-field-phone = the site's telephone
mail-field-group = the group
mail-field-start = the first day
mail-field-end = the last day
mail-field-date = today
mail-field-note = the observation
mail-example-intern = Amina Haddad
mail-example-intern-first = Amina
mail-example-school = Example College
mail-example-programme = Early childhood education
mail-example-supervisor = Noémie Dupont
mail-example-moment = final evaluation
mail-example-document = Final evaluation
mail-example-mentor = Els Peeters
mail-example-director = Jan Claes
mail-example-site = The Beehive
mail-example-phone = 02 123 45 67
mail-example-group = Butterflies
mail-example-start = 1 September 2026
mail-example-end = 29 January 2027
mail-example-date = 15 January 2027
mail-example-note = 15 January 2027 · free play
