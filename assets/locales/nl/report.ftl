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

## Papers beside the report

paper-signatures = Handtekeningen

## Attendance

paper-attendance = Aanwezigheidskaart
attendance-card-days = Dag per dag
attendance-card-sums = Samen
attendance-card-kind = Soort dag
attendance-card-planned = Gepland
attendance-card-worked = Gewerkt
attendance-card-preparation = Voorbereid
attendance-card-absence = Afwezig
attendance-card-initials = Paraaf mentor / stagiair
attendance-card-remark = Opmerking
attendance-card-empty = Er staat nog geen dag op de kaart.
attendance-card-justified = Gewettigd
attendance-card-unjustified = Niet gewettigd
# $date: a day
attendance-card-made-up = ingehaald op { $date }
attendance-card-done = Uren gedaan
attendance-card-target = Uren in heel de stage
attendance-card-on-site = Op de stageplaats
attendance-card-prepared = Voorbereiding
attendance-card-missed = Gemist
attendance-card-missed-justified = Gemist met reden
attendance-card-missed-made-up = Gemist en ingehaald
attendance-card-missed-open = Nog in te halen
# $days, $max: numbers
attendance-card-days-of = { $days } van hoogstens { $max } dagen
# $days: a number
attendance-card-days-count = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
attendance-card-passed = meer dan mag

## Activities

report-chosen = gekozen
report-role = Rol
report-role-observing = observerend
report-role-participating = participerend
report-role-active = actief
report-observed = Gezien
report-participated = Meegedaan
report-independent = Zelfstandig
report-remark = Opmerking
# $met, $all: how many activities
report-activities-met = { $met } van { $all }
report-no-activities = Nog geen activiteiten.
report-own-activities = Eigen activiteiten
paper-activities = Activiteitenlijst
paper-week = Weekplanning
report-hours = Uren
report-task = Taak
report-task-done = Gedaan
report-yes = ja
report-weekday-1 = ma
report-weekday-2 = di
report-weekday-3 = wo
report-weekday-4 = do
report-weekday-5 = vr
report-weekday-6 = za
report-weekday-7 = zo
paper-project = Projectfiche
report-project-title = Titel
report-project-class = Klas
report-project-description = Beschrijving
report-project-goals = Doelen
report-project-desired = Gewenst resultaat
report-project-questions = Leervragen van de stagiair
report-project-outcome = Resultaat

## Meetings

report-meeting = Gesprek of bezoek
report-present = Aanwezig
report-agreed = Afgesproken
report-no-meetings = Nog geen gesprekken gehouden.
# $text: what was looked at
report-focus = Focus: { $text }
# $date: day and month
report-by = tegen { $date }
# $date: day and month
report-done = gedaan op { $date }
report-meeting-exploratory = Verkenningsgesprek
report-meeting-school-visit = Stagebezoek
report-meeting-coaching-visit = Coachingsbezoek
report-meeting-judging-visit = Beoordelend bezoek
report-meeting-three-way = Driehoeksgesprek
report-meeting-coaching = Coachingsgesprek
report-meeting-closing = Afrondend gesprek
paper-talk = Het gesprek
paper-talk-place = Plaats
paper-talk-focus = Focus
paper-talk-before = Vooraf besproken
paper-talk-notes = Wat er gezegd is
paper-talk-after = Achteraf besproken
paper-talk-agreements = Afspraken
paper-talk-agreement = Afspraak
paper-talk-who = Wie
paper-talk-by = Tegen
paper-talk-done = Gedaan
paper-talk-no-agreements = Geen open afspraken.
paper-sheet = Feedbackblad
paper-talk-author = Ingevuld door
paper-talk-well = Wat ging goed
paper-talk-next = Volgende stap
paper-talk-reply = Wat de stagiair erop zegt
# $number: its place in the order of days
paper-warning = { $number ->
    [1] Eerste waarschuwing
    [2] Tweede waarschuwing
    [3] Derde waarschuwing
   *[other] Waarschuwing { $number }
}
paper-talk-day = Gesprek hierover
paper-change-by = Verandering tegen
paper-warning-ends = Volgens de regels van de opleiding kan deze waarschuwing de stage stoppen.
paper-talk-facts = De feiten
paper-talk-expected = Wat we verwachten
paper-talk-mended = Het werd beter
paper-talk-not-mended = Het werd niet genoeg beter
paper-warning-receipt = Wie tekent, bevestigt dat deze brief besproken is. Dat is nog geen akkoord met de inhoud.
paper-handover = Overdracht van een stage
paper-handover-from = Mentor tot nu
paper-handover-to = Nieuwe mentor
paper-handover-note = Goed om te weten
paper-handover-next = Volgende stap op het laatste feedbackblad
paper-handover-warnings = Lopende waarschuwingen
paper-handover-open = Nog te doen
paper-handover-nothing = Alles is gedaan.
paper-talk-what = Wat

## Programme

paper-zero = 0-document
paper-zero-hours = Rooster en uren
paper-zero-variant = Variant
paper-zero-timetable = Gewone week
paper-zero-full-weeks = Volledige stageweken
paper-zero-target = Uren in totaal
# $days: the days and hours
paper-zero-fortnightly = { $days }, om de twee weken
# $hours: a day with its hours, $minutes: length of the pause
paper-zero-pause = { $hours } (pauze { $minutes } min)
# $date: a Monday
paper-zero-week-of = week van { $date }
paper-zero-contacts = Bereikbaar
paper-zero-role = Wie
paper-zero-name = Naam
paper-zero-phone = Telefoon
paper-zero-email = E-mail
paper-zero-remark = Verwachtingen en afspraken vooraf

## Review, versions and different views

report-draft = Ontwerp
# $reason: the supervisor's grounds
report-supervisor-grounds = Stagebegeleider: { $reason }
# $name: who signed
report-signature-of = Handtekening van { $name }
# $date: the day; $time: the clock, e.g. 14:02
report-signature-time = { $date }, { $time }
# $code: the first characters of the hash of what was signed
report-signature-code = Controlecode { $code }

## Calendar files

calendar-name = Stages
# $name: the intern
calendar-start = { $name }: eerste stagedag
# $name: the intern
calendar-end = { $name }: laatste stagedag
# $name: the intern; $title: the visit, talk or lesson
calendar-item = { $name }: { $title }
# $name: the intern; $title: the talk that has no day yet
calendar-meeting-due = { $name }: { $title } plannen
# $name: the intern; $title: the document
calendar-document = { $name }: { $title } afgeven
# $name: the intern; $title: the evaluation
calendar-evaluation = { $name }: { $title } invullen
# $text: the intern
calendar-intern = Stagiair: { $text }
# $text: the school
calendar-school = School: { $text }
# $text: the programme
calendar-programme = Opleiding: { $text }
# $text: the group
calendar-group = Groep: { $text }
