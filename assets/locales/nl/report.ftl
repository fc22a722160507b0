### Texts on paper.

## The frame of a report

report-moment-interim = Tussentijdse evaluatie
report-moment-final = Eindevaluatie
# $moment: name of the moment, $name: the intern
report-title = { $moment } van { $name }
report-from-site = Verslag van de stageplaats
# $date: a day in words
report-made-on = Opgemaakt op { $date }
# $page: this page, $pages: how many there are
report-page-of = pagina { $page } van { $pages }

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
report-month-1 = januari
report-month-2 = februari
report-month-3 = maart
report-month-4 = april
report-month-5 = mei
report-month-6 = juni
report-month-7 = juli
report-month-8 = augustus
report-month-9 = september
report-month-10 = oktober
report-month-11 = november
report-month-12 = december

## Who and what

report-intern = Stagiair
report-class = Jaar of klas
report-school = School
report-programme = Opleiding
report-period-label = Periode
report-site = Stageplaats
report-group = Groep
report-site-phone = Telefoon
report-mentor = Mentor
report-supervisor = Stagebegeleider
report-reviewer = Educatief medewerker
report-director = Directie
report-colleague = De stagiair werkt al op de stageplaats en is er dus ook collega.

## Criteria of the school

report-criterion = Criterium
report-level = Niveau
report-interim = halfweg
report-end = einde
report-grounds = Waarop het steunt
# $rated: indicators with a level, $mapped: all indicators of the criterion
report-derived = afgeleid · { $rated } van { $mapped }
report-set-by-mentor = door de mentor bepaald
# $level: a level of the school
report-derived-was = Afgeleid was ‘{ $level }’.
# $level: a level of the school, $reason: the mentor's words
report-derived-was-because = Afgeleid was ‘{ $level }’. Waarom anders: { $reason }
# $text: why another level was set half-way
report-at-interim = Halfweg door de mentor bepaald. { $text }
# $count: how many observations
report-observation-count = { $count ->
    [0] geen{"\u00A0"}observaties
    [one] 1{"\u00A0"}observatie
   *[other] { $count }{"\u00A0"}observaties
}

## Rubric, growth and self-evaluation

report-seen-interim = gezien halfweg
report-seen-end = gezien op het einde
report-attitude = werkhouding
# $level: a number or words
report-own-level = Eigen niveau: { $level }
# $level: a number or words
report-mentor-level = mentor: { $level }
# $level: a number
report-suggested-level = volgt uit wat onderlijnd is: { $level }
# $text: somebody's words
report-quote = “{ $text }”
# $count: how many days, $dates: the days
report-observed-on = { $count ->
    [one] Observatie { $dates }
   *[other] Observaties { $dates }
}
# Half-way there is no growth to see yet.
report-growth-interim = Niveau per cluster, halfweg
# $cluster: name, $interim, $end: values or a dash
report-growth-alt = { $cluster }: halfweg { $interim }, einde { $end }.
report-cluster = Cluster
report-beside-intro = Gemiddelde niveaus per cluster, van 1 tot 4.
report-differs = Waar ze verschillen
# $number: of the row, $own, $mentor: levels
report-difference = { $number }: stagiair { $own }, mentor { $mentor }

## Points and evidence

report-expected = Verwacht gedrag:
report-date = Datum
report-activity = Activiteit
report-observation = Observatie
report-indicators = Indicatoren
report-no-observations = Geen observaties om te delen.

## Signatures

report-sign-date = Datum
report-sign-signature = Handtekening
