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
first-done = Start

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
intern-tab-growth = Growth
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
report-do = PDF
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
op-form-add = adding a form
op-placement-add = new placement
op-placement-change = changing the placement
op-observation-add = observation
op-observation-change = changing the observation
op-rating-save = score
op-evaluation-save = conclusion of the evaluation
op-point-save = strength or growth point
op-point-remove = removing a strength or growth point
op-answer-save = answer for the school
op-attendance-save = attendance
op-activity-save = activity
op-plan-save = week planning
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
