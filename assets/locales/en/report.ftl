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
