### Texts on paper.

## The frame of a report

report-moment-interim = Interim evaluation
report-moment-final = Final evaluation
# $moment: name of the moment, $name: the intern
report-title = { $moment } of { $name }
report-from-site = Report of the placement site
# $date: a day in words
report-made-on = Made on { $date }
# $page: this page, $pages: how many there are
report-page-of = page { $page } of { $pages }

## Dates and numbers

# $day, $month: numbers
report-date-short = { $day }/{ $month }
# $day: number, $month: name of the month, $year: four digits
report-date-long = { $day } { $month } { $year }
# $day: number, $month: name of the month
report-date-day = { $day } { $month }
# $from, $to: days in words
report-period = { $from } – { $to }
# $number: a number with at most one decimal
report-number = { $number }
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December

## Who and what

report-intern = Intern
report-class = Year or class
report-school = School
report-programme = Programme
report-period-label = Period
report-site = Placement site
report-group = Group
report-site-phone = Telephone
report-mentor = Mentor
report-supervisor = Supervisor
report-reviewer = Educational staff
report-director = Director
report-colleague = The intern already works at the placement site, and so is a colleague too.

## Criteria of the school

report-criterion = Criterion
report-level = Level
report-interim = half-way
report-end = end
report-grounds = What it rests on
# $rated: indicators with a level, $mapped: all indicators of the criterion
report-derived = derived · { $rated } of { $mapped }
report-set-by-mentor = set by the mentor
# $level: a level of the school
report-derived-was = The derived level was ‘{ $level }’.
# $level: a level of the school, $reason: the mentor's words
report-derived-was-because = The derived level was ‘{ $level }’. Why another: { $reason }
# $text: why another level was set half-way
report-at-interim = Set by the mentor half-way. { $text }
# $count: how many observations
report-observation-count = { $count ->
    [0] no{"\u00A0"}observations
    [one] 1{"\u00A0"}observation
   *[other] { $count }{"\u00A0"}observations
}

## Rubric, growth and self-evaluation

report-seen-interim = seen half-way
report-seen-end = seen at the end
report-attitude = work attitude
# $level: a number or words
report-own-level = Own level: { $level }
# $level: a number or words
report-mentor-level = mentor: { $level }
# $level: a number
report-suggested-level = follows from what is underlined: { $level }
# $text: somebody's words
report-quote = “{ $text }”
# $count: how many days, $dates: the days
report-observed-on = { $count ->
    [one] Observation { $dates }
   *[other] Observations { $dates }
}
# Half-way there is no growth to see yet.
report-growth-interim = Level per cluster, half-way
# $cluster: name, $interim, $end: values or a dash
report-growth-alt = { $cluster }: half-way { $interim }, end { $end }.
report-cluster = Cluster
report-beside-intro = Mean levels per cluster, from 1 to 4.
report-differs = Where they differ
# $number: of the row, $own, $mentor: levels
report-difference = { $number }: intern { $own }, mentor { $mentor }

## Points and evidence

report-expected = Expected behaviour:
report-date = Date
report-activity = Activity
report-observation = Observation
report-indicators = Indicators
report-no-observations = No observations to share.

## Signatures

report-sign-date = Date
report-sign-signature = Signature

## Papers beside the report

paper-signatures = Signatures

## Attendance

paper-attendance = Attendance card
attendance-card-days = Day by day
attendance-card-sums = Together
attendance-card-kind = Kind of day
attendance-card-planned = Planned
attendance-card-worked = Worked
attendance-card-preparation = Prepared
attendance-card-absence = Absent
attendance-card-initials = Initials mentor / intern
attendance-card-remark = Remark
attendance-card-empty = No day stands on the card yet.
attendance-card-justified = Justified
attendance-card-unjustified = Not justified
# $date: a day
attendance-card-made-up = made up on { $date }
attendance-card-done = Hours done
attendance-card-target = Hours in the whole placement
attendance-card-on-site = On site
attendance-card-prepared = Preparation
attendance-card-missed = Missed
attendance-card-missed-justified = Missed with a reason
attendance-card-missed-made-up = Missed and made up
attendance-card-missed-open = Still to make up
# $days, $max: numbers
attendance-card-days-of = { $days } of at most { $max } days
# $days: a number
attendance-card-days-count = { $days ->
    [one] 1 day
   *[other] { $days } days
}
attendance-card-passed = more than can be

## Activities

report-chosen = chosen
report-role = Role
report-role-observing = observing
report-role-participating = participating
report-role-active = active
report-observed = Seen
report-participated = Joined in
report-independent = Alone
report-remark = Remark
# $met, $all: how many activities
report-activities-met = { $met } of { $all }
report-no-activities = No activities yet.
report-own-activities = Own activities
paper-activities = Activity list
paper-week = Week planning
report-hours = Hours
report-task = Task
report-task-done = Done
report-yes = yes
report-weekday-1 = Mon
report-weekday-2 = Tue
report-weekday-3 = Wed
report-weekday-4 = Thu
report-weekday-5 = Fri
report-weekday-6 = Sat
report-weekday-7 = Sun
paper-project = Project sheet
report-project-title = Title
report-project-class = Class
report-project-description = Description
report-project-goals = Goals
report-project-desired = Desired result
report-project-questions = Learning questions of the intern
report-project-outcome = Outcome

## Meetings

report-meeting = Talk or visit
report-present = Present
report-agreed = Agreed
report-no-meetings = No talks held yet.
# $text: what was looked at
report-focus = Focus: { $text }
# $date: day and month
report-by = by { $date }
# $date: day and month
report-done = done on { $date }
report-meeting-exploratory = Exploratory talk
report-meeting-school-visit = School visit
report-meeting-coaching-visit = Coaching visit
report-meeting-judging-visit = Judging visit
report-meeting-three-way = Three-way talk
report-meeting-coaching = Coaching talk
report-meeting-closing = Closing talk
paper-talk = The talk
paper-talk-place = Place
paper-talk-focus = Focus
paper-talk-before = Discussed beforehand
paper-talk-notes = What was said
paper-talk-after = Discussed afterwards
paper-talk-agreements = Agreements
paper-talk-agreement = Agreement
paper-talk-who = Who
paper-talk-by = By
paper-talk-done = Done
paper-talk-no-agreements = No open agreements.
paper-sheet = Feedback sheet
paper-talk-author = Written by
paper-talk-well = What went well
paper-talk-next = Next step
paper-talk-reply = What the intern says to it
# $number: its place in the order of days
paper-warning = { $number ->
    [1] First warning
    [2] Second warning
    [3] Third warning
   *[other] Warning { $number }
}
paper-talk-day = Talk about it
paper-change-by = Change by
paper-warning-ends = By the rules of the programme this warning can end the placement.
paper-talk-facts = The facts
paper-talk-expected = What we expect
paper-talk-mended = It got better
paper-talk-not-mended = It did not get better enough
paper-warning-receipt = Whoever signs confirms that this letter was discussed. That is not yet agreement with what it says.
paper-handover = Handover of a placement
paper-handover-from = Mentor until now
paper-handover-to = New mentor
paper-handover-note = Good to know
paper-handover-next = Next step on the latest feedback sheet
paper-handover-warnings = Warnings under way
paper-handover-open = Still to do
paper-handover-nothing = Everything is done.
paper-talk-what = What

## Programme

paper-zero = Zero document
paper-zero-hours = Timetable and hours
paper-zero-variant = Variant
paper-zero-timetable = Usual week
paper-zero-full-weeks = Full placement weeks
paper-zero-target = Hours in all
# $days: the days and hours
paper-zero-fortnightly = { $days }, every other week
# $hours: a day with its hours, $minutes: length of the pause
paper-zero-pause = { $hours } (pause { $minutes } min)
# $date: a Monday
paper-zero-week-of = week of { $date }
paper-zero-contacts = Whom to reach
paper-zero-role = Who
paper-zero-name = Name
paper-zero-phone = Phone
paper-zero-email = E-mail
paper-zero-remark = Expectations and first agreements

## Review, versions and different views

report-draft = Draft
# $reason: the supervisor's grounds
report-supervisor-grounds = Supervisor: { $reason }
# $name: who signed
report-signature-of = Signature of { $name }
# $date: the day; $time: the clock, e.g. 14:02
report-signature-time = { $date }, { $time }
# $code: the first characters of the hash of what was signed
report-signature-code = Check code { $code }

## Calendar files

calendar-name = Placements
# $name: the intern
calendar-start = { $name }: first day
# $name: the intern
calendar-end = { $name }: last day
# $name: the intern; $title: the visit, talk or lesson
calendar-item = { $name }: { $title }
# $name: the intern; $title: the talk that has no day yet
calendar-meeting-due = { $name }: plan { $title }
# $name: the intern; $title: the document
calendar-document = { $name }: hand in { $title }
# $name: the intern; $title: the evaluation
calendar-evaluation = { $name }: fill in { $title }
# $text: the intern
calendar-intern = Intern: { $text }
# $text: the school
calendar-school = School: { $text }
# $text: the programme
calendar-programme = Programme: { $text }
# $text: the group
calendar-group = Group: { $text }

## Paper
# Forms to fill in by hand, and the list in front of many reports in one file.

blank-note = To fill in by hand
blank-evaluation = Evaluation
blank-filled-in-by = Filled in by
blank-moment = Moment
blank-rubric-intro = Underline the behaviours that you saw and tick the level that holds.
blank-strengths = Strengths
blank-growth-points = Growth points, with the behaviour that is expected
blank-conclusion = Conclusion
blank-meeting = Talk or visit
blank-agreed = What was agreed
cover-title = Reports
# $count: how many reports
cover-count =
    { $count ->
        [one] 1 report
       *[other] { $count } reports
    }
cover-intro = Pages are counted over this whole file. Each report begins on the front side of a sheet.
cover-form = Form
cover-pages = Pages
# $first, $last: page numbers
cover-from-to = { $first } to { $last }
cover-open = Still open
cover-nothing-open = nothing
cover-draft = Draft, not yet final
# $count: how many indicators are not filled in
cover-rows =
    { $count ->
        [one] 1 indicator empty
       *[other] { $count } indicators empty
    }
# $count: how many other things are not filled in
cover-rest =
    { $count ->
        [one] 1 other field empty
       *[other] { $count } other fields empty
    }

## Forms: what differs between two versions
# $position: the place in a list, counted from 1
formdiff-position = place { $position }
# $count: how many lines are left out
formdiff-more = … and { $count } more
formdiff-yes = yes
formdiff-no = no
formdiff-none = nothing
# $number: any number
formdiff-number = { $number }
# $title: the form, $version: its version
formdiff-form = { $title }, version { $version }
# $anchor: what the day hangs on, e.g. the last day
formdiff-due-on = on: { $anchor }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-before =
    { $days ->
        [one] 1 day before: { $anchor }
       *[other] { $days } days before: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-after =
    { $days ->
        [one] 1 day after: { $anchor }
       *[other] { $days } days after: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-before-school =
    { $days ->
        [one] 1 school day before: { $anchor }
       *[other] { $days } school days before: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-after-school =
    { $days ->
        [one] 1 school day after: { $anchor }
       *[other] { $days } school days after: { $anchor }
    }
# $size: how large the file is, in kB
formdiff-file = a file of { $size } kB
formthing-form = Form
formthing-level = Level
formthing-module = Module
formthing-cluster = Cluster
formthing-indicator = Indicator
formthing-behaviour = Behaviour
formthing-letterhead = Letterhead
formthing-scale = Scale
formthing-scale-level = Step
formthing-short-level = Step when there is too little to go by
formthing-part = Part
formthing-criterion = Criterion
formthing-mapped = Draws on
formthing-field = Field
formthing-choice = Choice
formthing-semester = Period
formthing-day-kind = Kind of day
formthing-moment = Evaluation
formthing-document = Document
formthing-meeting = Talk
formthing-activity = Activity
formthing-fill = The school’s own file
formthing-fill-field = Field of the file
formfact-data = Content
formfact-value = What goes in
formfact-when = Ticked at
formfact-options = Choices
formfact-columns = Columns
formpart-identification = Details
formpart-criteria = Criteria
formpart-rubric = Rubric
formpart-growth = Growth
formpart-radar = Growth as a radar
formpart-self-evaluation = Self-evaluation
formpart-strengths = Strengths
formpart-growth-points = Growth points
formpart-evidence = Observations
formpart-attendance = Attendance
formpart-hours = Hours
formpart-rules = What the programme asks
formpart-activities = Activities
formpart-project = Project
formpart-meetings = Talks
formpart-warnings = Warnings
formpart-fields = Fields
formpart-conclusion = Conclusion
formpart-signatures = Signatures
formpart-note = Fixed text
formfact-other = Other details
formfact-title = Title
formfact-intro = Introduction
formfact-label = Name
formfact-description = Description
formfact-text = Text
formfact-heading = Heading
formfact-name = Name
formfact-subtitle = Subtitle
formfact-accent = Colour
formfact-languages = Languages
formfact-not-observable = Text for ‘not yet seen’
formfact-uniform = Form to fill in
formfact-school-form = Report for the school
formfact-enough = Share that must be filled in
formfact-attitude = Work attitude
formfact-level = Level
formfact-scale-level-from = From
formfact-document-from = From whom
formfact-id = Id
formfact-number = Number
formfact-scale = Scale
formfact-explain = Explanation asked
formfact-rule = Rule
formfact-weight = Weight
formfact-type = Kind of field
formfact-bound = Filled in beforehand with
formfact-clusters = Clusters
formfact-roles = Who signs
formfact-modules = Modules
formfact-colleague = Works at the site already
formfact-target-hours = Hours in all
formfact-choose-activities = Chooses among the activities
formfact-project = With a project
formfact-warnings-end = Warning that ends the placement
formfact-weekdays = Days
formfact-days = Days a week
formfact-every = Every how many weeks
formfact-full-week = Full placement week
formfact-on-site = Hours a week on site
formfact-preparation = Hours a week of preparation
formfact-max = At most
formfact-due = When
formfact-authors = Who fills it in
formfact-signed-by = Who signs
formfact-kind = Kind
formfact-with = With whom
formfact-focus = With a focus set beforehand
formword-weekday-1 = Monday
formword-weekday-2 = Tuesday
formword-weekday-3 = Wednesday
formword-weekday-4 = Thursday
formword-weekday-5 = Friday
formword-weekday-6 = Saturday
formword-weekday-7 = Sunday
formword-start = the first day
formword-half = half-way
formword-end = the last day
formword-first-realisation-day = the first realisation day
formword-intern = intern
formword-mentor = mentor
formword-reviewer = educational staff member
formword-director = director
formword-supervisor = supervisor
formword-median = middle level
formword-mean = average
formword-minimum = lowest level
formword-all-pass = all at least sufficient
formword-text = short text
formword-long-text = long text
formword-choice = choice
formword-date = date
formword-intern-name = name of the intern
formword-intern-class = class of the intern
formword-period = period
formword-site-name = name of the site
formword-site-address = address of the site
formword-site-phone = phone of the site
formword-group-name = group
formword-mentor-names = names of the mentors
formword-supervisor-name = name of the supervisor
formword-school-name = name of the school
formword-programme-title = programme
formword-report-date = date of the report
formword-exploratory = exploratory talk
formword-school-visit = school visit
formword-coaching-visit = coaching visit
formword-judging-visit = judging visit
formword-three-way = three-way talk
formword-coaching = coaching talk
formword-closing = closing talk
formword-nl = Dutch
formword-en = English
formword-fr = French
formword-de = German

## Data and lists
# A table for a spreadsheet, and a list of what was written.

data-name = evaluation data
data-sheet-uniform = Uniform form
data-start = Start
data-end = End
data-state = State
data-state-open = open
data-state-handed-in = handed in
data-state-agreed = agreed
data-state-final = final
data-part = Kind
data-indicator = Indicator
data-field = Field
data-number = Number
data-what = What
many-list-name = list
many-list-title = Reports of
# $count: how many files
many-list-files =
    { $count ->
        [0] No files written.
        [one] 1 file written:
       *[other] { $count } files written:
    }
# $count: how many reports
many-list-left =
    { $count ->
        [0] Nothing left out.
        [one] 1 report left out:
       *[other] { $count } reports left out:
    }
# $characters: signs that no font has
many-list-unknown = signs that stand as a box: { $characters }
many-why-empty = nothing filled in yet
many-why-incomplete = not complete yet
many-why-draft = draft, not yet read or final
many-why-no-form = the form of the school is missing
many-why-unchosen = not ticked
many-why-exists = there is a file of that name already
many-why-broken = could not be made
many-why-stopped = stopped before this report

## Continuation sheets of a filled-in form

fill-sheets = Continuation sheets
# $field: the label of the field
fill-rest-of = Continuation of: { $field }
# $sheet: the number of the sheet; $sheets: how many there are
fill-sheet-of = continuation sheet { $sheet } of { $sheets }
# $sheet: the number of the sheet
fill-goes-on = → continuation sheet { $sheet }
# $sheet: the number of the sheet
fill-goes-on-short = → { $sheet }

## Competence frameworks from elsewhere
# $about: the language that the file names
casenote-language = The texts are in one language ({ $about }). They stand for the other languages too.
# $count: how many groups
casenote-groups =
    { $count ->
        [one] 1 group inside a group is left out; its goals stay.
       *[other] { $count } groups inside a group are left out; their goals stay.
    }
# $count: how many relations
casenote-relations =
    { $count ->
        [one] 1 reference to something else does not come along.
       *[other] { $count } references to something else do not come along.
    }
# $count: how many items
casenote-levels =
    { $count ->
        [one] 1 indicator has no described levels. Write them.
       *[other] { $count } indicators have no described levels. Write them.
    }
# $count: how many texts
casenote-markup =
    { $count ->
        [one] Markup was left out of 1 text.
       *[other] Markup was left out of { $count } texts.
    }
# $about: the name of the licence
casenote-licence = This file has a licence ({ $about }). See what it allows.

## Report content
# Heard after a behaviour of the rubric.
report-heard-interim = (seen half-way)
# Heard after a behaviour of the rubric.
report-heard-end = (seen at the end)
# Heard after a behaviour of the rubric.
report-heard-both = (seen half-way and at the end)
# $cluster: name, $interim: a value or a dash
report-growth-alt-interim = { $cluster }: half-way { $interim }.
# $cluster: name, $end: a value or a dash
report-growth-alt-end = { $cluster }: end { $end }.
report-growth-end = Level per cluster, at the end
report-week = Week
report-week-days = Days
report-week-deviates = What deviates
report-week-justified = absent with a good reason
report-week-unjustified = absent without a good reason
# $worked, $planned: hours and minutes
report-week-otherwise = { $worked } worked, { $planned } planned
# $worked: hours and minutes
report-week-extra = { $worked } worked, not planned
report-rule = What
report-rule-asked = Asked
report-rule-came = Done
report-rule-hours = Hours of the whole placement
# $max: how many days
report-rule-most = { $max } { $max ->
    [one] day
   *[other] days
} at most
report-rule-waived = not needed
report-rule-warnings = Warnings
# $number: counted from 1
report-rule-warnings-end = number { $number } ends the placement
report-no-warnings = No warnings.
report-warning-outcome = What came of it
report-warning-open = still open

## Key
cli-passphrase = Passphrase:
cli-passphrase-new = New passphrase:
cli-passphrase-again = Once more:
cli-recovery = The twelve words of the recovery key:
cli-recovery-made = This is the recovery key. It is shown only once: write it down and keep it behind a lock.
paper-recovery = Recovery key
paper-recovery-what = These twelve words open the binder when nobody remembers a passphrase. Whoever has this sheet can read everything.
paper-recovery-words = The twelve words
paper-recovery-words-order = In this order, from left to right. Capitals don't matter.
paper-recovery-keep = Where to keep this sheet
paper-recovery-keep-text =
    On paper, behind a lock: in the safe or the locked cupboard of the management. Not near the computer and not in a photo.
    Keep one. Whoever no longer trusts the sheet makes a new recovery key in Settings: once that one was tried, this sheet no longer works.
paper-recovery-use = How to use it
paper-recovery-use-text =
    Choose ‘Forgot the passphrase’ on the locked screen and type the twelve words. The first four letters of each word are enough.
    Then say who you are and choose a new passphrase.
paper-key-binder = Binder of
paper-key-made = Made on
paper-person-key = Access to the binder
paper-person-key-name = Name
paper-person-key-how = How to open the binder
paper-person-key-how-text =
    Start Mentormap and type your own passphrase. No name is asked: the passphrase tells who you are, and your name stands under everything you write.
    Lock the binder when you leave. After some time without work it locks by itself; what you were typing stays.
paper-person-key-choose = Your passphrase
paper-person-key-choose-text =
    It is yours alone. Give it to nobody, not even to a colleague who just has to look something up: they have a passphrase of their own.
    A few words in a row are easier to remember than loose characters. Don't write it on this sheet.
paper-person-key-lost = If you forget it
paper-person-key-lost-text =
    The management gives you a new one. If the management can't get in either, the recovery key opens the binder: twelve words on a sheet behind a lock.
    Without a passphrase and without the recovery key nobody can open the binder any more, not even the makers of the program.

## Personal data

personal-former = a former colleague
personal-paper-file = Data of
personal-paper-title = Everything that is kept about you
personal-paper-about = What this is
personal-paper-intro =
    This is everything that the site keeps about you in Mentormap, on the day at the top of this page. Notes that a mentor wrote for themselves are in it as well: they are about you. They are marked, and went to nobody.
    If something is wrong, ask the site to correct it. You can also ask to have your data erased.
    With this page come a file for computer programs, with the same data, and the files that were kept.
personal-paper-intro-other =
    This is everything that the site keeps about you in Mentormap, on the day at the top of this page. What you wrote about an intern is about that intern. So this says where your name stands and not what is said about somebody else; of the intern there are only initials.
    If something is wrong, ask the site to correct it.
personal-paper-who = Who you are
personal-paper-keep-title = Kept longer
personal-paper-keep = Until { $date }: { $reason }
personal-paper-placement = Placement from { $from } to { $to }
personal-paper-observations = Observations
personal-paper-private = What is marked as a note of one's own, the mentor wrote for themselves. It stands in no report.
personal-paper-mark-private = (note of one's own, in no report)
personal-paper-mark-binned = (in the bin)
personal-paper-interim-mentor = Half-way evaluation by the mentor
personal-paper-interim-intern = Half-way self-evaluation
personal-paper-final-mentor = Final evaluation by the mentor
personal-paper-final-intern = Self-evaluation at the end
personal-paper-attendance = Attendance
personal-paper-activity = Activities
personal-paper-plan = Week planning
personal-paper-project = Project
personal-paper-meeting = Talks and visits
personal-paper-sheet = Feedback sheets
personal-paper-agreement = Agreements
personal-paper-warning = Warnings
personal-paper-handover = Passed on to another mentor
personal-paper-document = Papers
personal-paper-attachment = Files that were kept
personal-paper-view = The supervisor's judgement
personal-paper-comment = Comments between staff
personal-paper-version = Earlier versions of evaluations
personal-paper-signature = Signatures
personal-paper-history = Who changed what when
personal-paper-named = Where your name stands
personal-paper-when = When
personal-paper-what = What
personal-paper-says = What it says
personal-paper-intern = Intern
personal-paper-nothing = Nothing is kept.

privacy-site-unnamed = [name of the site]
privacy-address-unknown = [address]
privacy-contact-unknown = [telephone or e-mail]
privacy-register-title = Register of processing activities
privacy-register-subtitle = Article 30 of the General Data Protection Regulation (GDPR)
privacy-register-activity = Guiding and evaluating interns
privacy-register-note = Keep this page, and change it when something changes. The supervisory authority, in Belgium the Data Protection Authority, can ask for it.
privacy-register-controller-label = Who is responsible
privacy-register-contact-label = Whom to reach
privacy-register-purpose-label = What for
privacy-register-ground-label = Legal ground
privacy-register-people-label = About whom
privacy-register-data-label = Which data
privacy-register-receivers-label = Who receives them
privacy-register-transfers-label = Outside the European Union
privacy-register-retention-label = Kept how long
privacy-register-security-label = How they are protected
privacy-register-processors-label = Processors
privacy-register-controller = { $site }, { $address }
privacy-register-contact = { $contact }. A data protection officer: none, or fill the name in here.
privacy-register-purpose = Guiding interns, giving feedback, following their growth, and giving the sending school the report that it asks for the evaluation.
privacy-register-ground =
    Carrying out the placement agreement (article 6.1.b GDPR): what the placement and the report ask.
    Legitimate interest (article 6.1.f GDPR): notes with which a mentor can guide well.
privacy-register-people =
    Interns.
    Mentors, reviewers and directors of the site.
    Supervisors of the schools.
    Children, only in passing: in observations they stand by their initials.
privacy-register-data =
    Of interns: name, e-mail, telephone, school and programme, period, people to reach, attendance, observations, evaluations and self-evaluations, talks, agreements, warnings, papers and signatures.
    Of staff and supervisors: name, role, e-mail, telephone, what they wrote and signed.
    Of children: first names by group, only to warn when a name gets into a note. That list is printed nowhere.
    No data on health is asked. Of an absence it is enough whether it is justified.
privacy-register-receivers = The sending school and its supervisor receive the report. The intern receives all that was discussed, and on request everything. Nobody else.
privacy-register-transfers = None. The data stay on the computer of the site, and in the place that it chooses for backups.
privacy-register-retention = { $years } years after the end of the last placement. Then the intern comes on a list and the director decides: erase, or keep longer for a reason. Backups go back 35 days at most.
privacy-register-security =
    Everything is encrypted on the disk: the data, the files that were kept, and the backups.
    Everybody opens the program with a passphrase of their own. It locks by itself.
    Every change is recorded: who, what and when.
    Backups are made by themselves, and checked.
    Who was erased does not come back with an old backup.
    The program sends nothing to a server, and nothing to its makers.
privacy-register-processors = None. Where the site mails reports, that goes through its own mail service.

privacy-interns-title = Your data at our site
privacy-interns-subtitle = For interns
privacy-parents-title = Notes about interns and your child
privacy-parents-subtitle = For parents
privacy-schools-title = Data in the guidance of interns
privacy-schools-subtitle = For schools and supervisors
privacy-notice-who-label = Who we are
privacy-notice-what-label = What we keep
privacy-notice-why-label = Why we may
privacy-notice-receivers-label = Who gets to see it
privacy-notice-retention-label = How long we keep it
privacy-notice-security-label = How we protect it
privacy-notice-rights-label = What you can ask
privacy-notice-who =
    { $site }, { $address }, is responsible for these data.
    Do you have a question? You reach us at { $contact }.
privacy-notice-retention = Until { $years } years after the end of the placement. Then we look whether it can go. If something has to stay longer, we write down why. Backups are 35 days old at most.
privacy-notice-security = Everything is encrypted on a computer of the site, the backups as well. Every member of staff has a passphrase of their own. Nothing goes to a server on the internet, and nothing to the makers of the program.
privacy-notice-rights =
    You may see what we keep and get a copy of it. You may ask us to correct or erase something, not to use it for a while, or object. Please contact us for that: { $contact }.
    If our answer does not satisfy you, you can go to the Data Protection Authority (dataprotectionauthority.be).
privacy-interns-what =
    Your name, your e-mail address and telephone number, your school and programme, and whom we may call.
    When you were present, what you did, what your mentor saw and discussed with you.
    Your evaluations and self-evaluations, the agreements, the papers of your placement and the signatures.
    Some notes a mentor writes for themselves first. Those go to nobody, but you may ask for them.
privacy-interns-why = We have a placement agreement with you and your school. To carry it out and to guide you well, we need these data. Without them we can't follow your placement.
privacy-interns-receivers = Your mentors, our reviewer and our director. Your school and your supervisor receive the report, after it was discussed with you. Nobody else.
privacy-parents-what = We guide interns and write down how they deal with the children. Those notes are about the intern. If your child occurs in them, it does so by its initial. By group we know the first names of the children, only to warn our staff when they write a name after all.
privacy-parents-why = An intern learns from what really happened. We have a legitimate interest in that, and keep what concerns your child as small as we can: no family name, no picture, no data on health.
privacy-parents-receivers = Our staff, the intern and their school. In what the school receives there is no name of your child.
privacy-schools-what = Of your school: name, address and forms. Of supervisors: name, e-mail, telephone, the visits and talks, and what was agreed and signed there.
privacy-schools-why = We carry out the placement agreement together. To plan visits and to deliver the report, we must know who follows an intern.
privacy-schools-receivers = Our staff and the intern. A report goes only to the school that sent the intern.

## Overview

overview-name = overview
overview-sheet = Interns
overview-week = Week
overview-weeks = Of weeks
overview-last = Last noted
overview-quiet = Days ago
overview-interim = Rows half-way
overview-final = Rows at the end
overview-rows = Rows in the form
overview-papers = Open papers
overview-hours = Hours done
overview-hours-target = Hours needed
overview-next = Next date
overview-next-what = What then
overview-late = Late
overview-late-what = What is late
overview-last-day = last day
overview-kind-closing = placement is over and not closed yet
# $date: a day
overview-kind-missed = { $date } missed and not made up yet
overview-kind-other = still to do
overview-year-name = school-year
overview-sheet-growth = Growth per cluster
paper-school-year = School year in figures
school-year-name = School year
school-year-all = All schools
school-year-amounts = Placements and hours
school-year-placements = Placements
school-year-hours = Hours
school-year-judged = Final evaluations
school-year-interns = Placements
# $number: of a level
school-year-level = Level { $number }
# $least: how many placements
school-year-about-amounts = A placement counts when it ran in this school year, from September to August. The hours are those on the attendance cards. Who was erased does not count any more.
# $least: how many placements
school-year-about-results = The levels come from the mentors' filled-in final evaluations, of placements that ended in this school year. They are shown for at least { $least } placements only. Otherwise you would see what one intern got. Sometimes another school stays hidden for that reason.
school-year-results = How often each level was given
# $school: a name
school-year-results-of = Levels: { $school }
school-year-silent = Too few placements to show levels
school-year-held-back = too few placements to show
school-year-nobody = nobody yet
school-year-growth = Over the years
school-year-growth-about = The length of a bar is the number of placements.
# $cluster: number and name
school-year-growth-of = Levels over the years: { $cluster }

## Self-check of the workplace
paper-self-check = Self-check of the workplace
# $year: the school year
paper-self-check-year = School year { $year }
paper-self-check-people = Who took part
paper-self-check-what = The team said itself how often each statement is true: from 1 (not yet) to 4 (always).
paper-self-check-growth = Where we stand
paper-self-check-statement = Statement
paper-self-check-level = How often
paper-self-check-remark = Remark
paper-self-check-said = The twelve statements
paper-self-check-actions = What we will do
paper-self-check-no-actions = No actions were agreed.
paper-self-check-what-to-do = What
paper-self-check-who = Who
paper-self-check-due = By
paper-self-check-done = Done on
paper-self-check-years = Over the years
paper-self-check-mean = Mean
# $statement: its title, $before: level in the year before, $now: level now
paper-self-check-alt = { $statement }: from { $before } to { $now }.
# $statement: its title, $now: level now
paper-self-check-alt-one = { $statement }: { $now }.

## Mail
## The fields stay between braces: the site writes its own wording from this one.

mail-text-supervisor = supervisor
mail-text-mentor = the team
# Within a sentence
mail-text-moment-interim = interim evaluation
mail-text-moment-final = final evaluation
# $from, $to: days
mail-text-sheet = Feedback of { $from } to { $to }
# $date: day
mail-text-observation = Observation of { $date }
mail-text-general = Placement
mail-template-report-subject = { $document } of { $intern }
mail-template-report-text =
    Dear { $supervisor },

    Attached you find the report ({ $moment }) of { $intern }, placement { $programme } from { $start } to { $end } at { $site }.

    Should you have a question, please call or mail us.

    Kind regards,
    { $mentor }
    { $site }
    { $phone }
mail-template-sheet-subject = Feedback for { $intern }
mail-template-sheet-text =
    Dear { $supervisor },

    Attached you find the feedback sheet of { $intern }: { $document }.

    Kind regards,
    { $mentor }
    { $site }
    { $phone }
mail-template-observation-subject = What we saw of { $intern }
mail-template-observation-text =
    Dear { $supervisor },

    We would like you to know something about { $intern }:

    { $note }

    Kind regards,
    { $mentor }
    { $site }
    { $phone }
mail-template-general-subject = Placement of { $intern }
mail-template-general-text =
    Dear { $supervisor },

    This message is about the placement of { $intern } ({ $programme }) at { $site }.

    Kind regards,
    { $mentor }
    { $site }
    { $phone }
personal-paper-mail = Messages to the school
