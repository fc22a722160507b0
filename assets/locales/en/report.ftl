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
