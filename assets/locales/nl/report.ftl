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

## Paper
# Forms to fill in by hand, and the list in front of many reports in one file.

blank-note = Om met de hand in te vullen
blank-evaluation = Evaluatie
blank-filled-in-by = Ingevuld door
blank-moment = Moment
blank-rubric-intro = Onderlijn de gedragingen die je zag en kruis het niveau aan dat geldt.
blank-strengths = Sterke punten
blank-growth-points = Groeipunten, met het gedrag dat verwacht wordt
blank-conclusion = Besluit
blank-meeting = Gesprek of bezoek
blank-agreed = Wat is afgesproken
cover-title = Verslagen
# $count: how many reports
cover-count =
    { $count ->
        [one] 1 verslag
       *[other] { $count } verslagen
    }
cover-intro = De bladzijden zijn geteld over heel dit bestand. Elk verslag begint op de voorkant van een blad.
cover-form = Formulier
cover-pages = Bladzijden
# $first, $last: page numbers
cover-from-to = { $first } tot { $last }
cover-open = Nog open
cover-nothing-open = niets
cover-draft = Ontwerp, nog niet definitief
# $count: how many indicators are not filled in
cover-rows =
    { $count ->
        [one] 1 indicator leeg
       *[other] { $count } indicatoren leeg
    }
# $count: how many other things are not filled in
cover-rest =
    { $count ->
        [one] 1 ander veld leeg
       *[other] { $count } andere velden leeg
    }

## Forms: what differs between two versions
# $position: the place in a list, counted from 1
formdiff-position = plaats { $position }
# $count: how many lines are left out
formdiff-more = … en { $count } meer
formdiff-yes = ja
formdiff-no = nee
formdiff-none = niets
# $number: any number
formdiff-number = { $number }
# $title: the form, $version: its version
formdiff-form = { $title }, versie { $version }
# $anchor: what the day hangs on, e.g. the last day
formdiff-due-on = op: { $anchor }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-before =
    { $days ->
        [one] 1 dag vóór: { $anchor }
       *[other] { $days } dagen vóór: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-after =
    { $days ->
        [one] 1 dag na: { $anchor }
       *[other] { $days } dagen na: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-before-school =
    { $days ->
        [one] 1 schooldag vóór: { $anchor }
       *[other] { $days } schooldagen vóór: { $anchor }
    }
# $days: the distance, $anchor: what the day hangs on
formdiff-due-after-school =
    { $days ->
        [one] 1 schooldag na: { $anchor }
       *[other] { $days } schooldagen na: { $anchor }
    }
# $size: how large the file is, in kB
formdiff-file = een bestand van { $size } kB
formthing-form = Formulier
formthing-level = Niveau
formthing-module = Module
formthing-cluster = Cluster
formthing-indicator = Indicator
formthing-behaviour = Gedrag
formthing-letterhead = Briefhoofd
formthing-scale = Schaal
formthing-scale-level = Trede
formthing-short-level = Trede bij te weinig gegevens
formthing-part = Onderdeel
formthing-criterion = Criterium
formthing-mapped = Steunt op
formthing-field = Veld
formthing-choice = Keuze
formthing-semester = Periode
formthing-day-kind = Soort dag
formthing-moment = Evaluatie
formthing-document = Document
formthing-meeting = Gesprek
formthing-activity = Activiteit
formthing-fill = Eigen bestand van de school
formthing-fill-field = Veld van het bestand
formfact-data = Inhoud
formfact-value = Wat er komt
formfact-when = Aangekruist bij
formfact-options = Keuzes
formfact-columns = Kolommen
formpart-identification = Gegevens
formpart-criteria = Criteria
formpart-rubric = Rubriek
formpart-growth = Groei
formpart-radar = Groei als spinnenweb
formpart-self-evaluation = Zelfevaluatie
formpart-strengths = Sterktes
formpart-growth-points = Groeikansen
formpart-evidence = Observaties
formpart-attendance = Aanwezigheid
formpart-hours = Uren
formpart-rules = Wat de opleiding vraagt
formpart-activities = Activiteiten
formpart-project = Project
formpart-meetings = Gesprekken
formpart-warnings = Waarschuwingen
formpart-fields = Velden
formpart-conclusion = Besluit
formpart-signatures = Handtekeningen
formpart-note = Vaste tekst
formfact-other = Andere gegevens
formfact-title = Titel
formfact-intro = Inleiding
formfact-label = Naam
formfact-description = Omschrijving
formfact-text = Tekst
formfact-heading = Tussentitel
formfact-name = Naam
formfact-subtitle = Ondertitel
formfact-accent = Kleur
formfact-languages = Talen
formfact-not-observable = Tekst voor ‘nog niet te zien’
formfact-uniform = Formulier om in te vullen
formfact-school-form = Verslag voor de school
formfact-enough = Deel dat ingevuld moet zijn
formfact-attitude = Werkhouding
formfact-level = Niveau
formfact-scale-level-from = Vanaf
formfact-document-from = Van wie
formfact-id = Kenmerk
formfact-number = Nummer
formfact-scale = Schaal
formfact-explain = Uitleg gevraagd
formfact-rule = Regel
formfact-weight = Gewicht
formfact-type = Soort veld
formfact-bound = Vooraf ingevuld met
formfact-clusters = Clusters
formfact-roles = Wie tekent
formfact-modules = Modules
formfact-colleague = Werkt al op deze plaats
formfact-target-hours = Uren in totaal
formfact-choose-activities = Kiest uit de activiteiten
formfact-project = Met project
formfact-warnings-end = Waarschuwing die de stage stopt
formfact-weekdays = Dagen
formfact-days = Dagen per week
formfact-every = Om de hoeveel weken
formfact-full-week = Volle stageweek
formfact-on-site = Uren per week op de stageplaats
formfact-preparation = Uren per week voorbereiding
formfact-max = Hoogstens
formfact-due = Wanneer
formfact-authors = Wie invult
formfact-signed-by = Wie tekent
formfact-kind = Soort
formfact-with = Met wie
formfact-focus = Met aandachtspunt vooraf
formword-weekday-1 = maandag
formword-weekday-2 = dinsdag
formword-weekday-3 = woensdag
formword-weekday-4 = donderdag
formword-weekday-5 = vrijdag
formword-weekday-6 = zaterdag
formword-weekday-7 = zondag
formword-start = de eerste dag
formword-half = halfweg
formword-end = de laatste dag
formword-first-realisation-day = de eerste realisatiedag
formword-intern = stagiair
formword-mentor = mentor
formword-reviewer = educatief medewerker
formword-director = directie
formword-supervisor = stagebegeleider
formword-median = middelste niveau
formword-mean = gemiddelde
formword-minimum = laagste niveau
formword-all-pass = alles minstens voldoende
formword-text = korte tekst
formword-long-text = lange tekst
formword-choice = keuze
formword-date = datum
formword-intern-name = naam van de stagiair
formword-intern-class = klas van de stagiair
formword-period = stageperiode
formword-site-name = naam van de stageplaats
formword-site-address = adres van de stageplaats
formword-site-phone = telefoon van de stageplaats
formword-group-name = groep
formword-mentor-names = namen van de mentoren
formword-supervisor-name = naam van de stagebegeleider
formword-school-name = naam van de school
formword-programme-title = opleiding
formword-report-date = datum van het verslag
formword-exploratory = verkenningsgesprek
formword-school-visit = stagebezoek
formword-coaching-visit = coachingsbezoek
formword-judging-visit = beoordelend bezoek
formword-three-way = driehoeksgesprek
formword-coaching = coachingsgesprek
formword-closing = afrondend gesprek
formword-nl = Nederlands
formword-en = Engels
formword-fr = Frans
formword-de = Duits

## Data and lists
# A table for a spreadsheet, and a list of what was written.

data-name = evaluatiegegevens
data-sheet-uniform = Uniform formulier
data-start = Begin
data-end = Einde
data-state = Stand
data-state-open = open
data-state-handed-in = ingediend
data-state-agreed = akkoord
data-state-final = definitief
data-part = Soort
data-indicator = Indicator
data-field = Veld
data-number = Nummer
data-what = Wat
many-list-name = overzicht
many-list-title = Verslagen van
# $count: how many files
many-list-files =
    { $count ->
        [0] Geen bestanden geschreven.
        [one] 1 bestand geschreven:
       *[other] { $count } bestanden geschreven:
    }
# $count: how many reports
many-list-left =
    { $count ->
        [0] Niets weggelaten.
        [one] 1 verslag weggelaten:
       *[other] { $count } verslagen weggelaten:
    }
# $characters: signs that no font has
many-list-unknown = tekens die als een vakje staan: { $characters }
many-why-empty = nog niets ingevuld
many-why-incomplete = nog niet volledig
many-why-draft = ontwerp, nog niet nagelezen of definitief
many-why-no-form = het formulier van de school ontbreekt
many-why-unchosen = niet aangevinkt
many-why-exists = er is al een bestand met die naam
many-why-broken = kon niet gemaakt worden
many-why-stopped = gestopt voor dit verslag

## Vervolgbladen van een ingevuld formulier

fill-sheets = Vervolgbladen
# $field: the label of the field
fill-rest-of = Vervolg van: { $field }
# $sheet: the number of the sheet; $sheets: how many there are
fill-sheet-of = vervolgblad { $sheet } van { $sheets }
# $sheet: the number of the sheet
fill-goes-on = → vervolgblad { $sheet }
# $sheet: the number of the sheet
fill-goes-on-short = → { $sheet }

## Competence frameworks from elsewhere
# $about: the language that the file names
casenote-language = De teksten staan in één taal ({ $about }). Ze gelden ook voor de andere talen.
# $count: how many groups
casenote-groups =
    { $count ->
        [one] 1 groep binnen een groep valt weg; haar doelen blijven.
       *[other] { $count } groepen binnen een groep vallen weg; hun doelen blijven.
    }
# $count: how many relations
casenote-relations =
    { $count ->
        [one] 1 verwijzing naar iets anders komt niet mee.
       *[other] { $count } verwijzingen naar iets anders komen niet mee.
    }
# $count: how many items
casenote-levels =
    { $count ->
        [one] 1 indicator heeft geen beschreven niveaus. Vul ze aan.
       *[other] { $count } indicatoren hebben geen beschreven niveaus. Vul ze aan.
    }
# $count: how many texts
casenote-markup =
    { $count ->
        [one] Uit 1 tekst is de opmaak weggelaten.
       *[other] Uit { $count } teksten is de opmaak weggelaten.
    }
# $about: the name of the licence
casenote-licence = Dit bestand heeft een licentie ({ $about }). Kijk na wat ze toelaat.

## Report content
# Heard after a behaviour of the rubric.
report-heard-interim = (gezien halfweg)
# Heard after a behaviour of the rubric.
report-heard-end = (gezien op het einde)
# Heard after a behaviour of the rubric.
report-heard-both = (gezien halfweg en op het einde)
# $cluster: name, $interim: a value or a dash
report-growth-alt-interim = { $cluster }: halfweg { $interim }.
# $cluster: name, $end: a value or a dash
report-growth-alt-end = { $cluster }: einde { $end }.
report-growth-end = Niveau per cluster, einde
report-week = Week
report-week-days = Dagen
report-week-deviates = Wat afwijkt
report-week-justified = gewettigd afwezig
report-week-unjustified = ongewettigd afwezig
# $worked, $planned: hours and minutes
report-week-otherwise = { $worked } gewerkt, { $planned } gepland
# $worked: hours and minutes
report-week-extra = { $worked } gewerkt, niet gepland
report-rule = Wat
report-rule-asked = Gevraagd
report-rule-came = Gedaan
report-rule-hours = Uren in heel de stage
# $max: how many days
report-rule-most = hoogstens { $max } { $max ->
    [one] dag
   *[other] dagen
}
report-rule-waived = niet nodig
report-rule-warnings = Waarschuwingen
# $number: counted from 1
report-rule-warnings-end = de { $number }e stopt de stage
report-no-warnings = Geen waarschuwingen.
report-warning-outcome = Wat het werd
report-warning-open = loopt nog

## Key
cli-passphrase = Wachtwoord:
cli-passphrase-new = Nieuw wachtwoord:
cli-passphrase-again = Nog eens:
cli-recovery = De twaalf woorden van de herstelsleutel:
cli-recovery-made = Dit is de herstelsleutel. Ze wordt maar één keer getoond: schrijf ze op en bewaar ze achter slot.
paper-recovery = Herstelsleutel
paper-recovery-what = Met deze twaalf woorden gaat de map open wanneer niemand zijn wachtwoord nog weet. Wie dit blad heeft, kan alles lezen.
paper-recovery-words = De twaalf woorden
paper-recovery-words-order = In deze volgorde, van links naar rechts. Het zijn Engelse woorden; hoofdletters doen er niet toe.
paper-recovery-keep = Waar je dit blad bewaart
paper-recovery-keep-text =
    Op papier, achter slot: in de kluis of de gesloten kast van de directie. Niet bij de computer en niet op een foto.
    Bewaar er één. Wie het blad niet meer vertrouwt, maakt bij Instellingen een nieuwe herstelsleutel: zodra die geprobeerd is, werkt dit blad niet meer.
paper-recovery-use = Hoe je het gebruikt
paper-recovery-use-text =
    Kies op het slotscherm ‘Wachtwoord vergeten’ en typ de twaalf woorden. De eerste vier letters van elk woord volstaan.
    Zeg daarna wie je bent en kies een nieuw wachtwoord.
paper-key-binder = Map van
paper-key-made = Gemaakt op
paper-person-key = Toegang tot de map
paper-person-key-name = Naam
paper-person-key-how = Hoe je de map opent
paper-person-key-how-text =
    Start Mentormap en typ je eigen wachtwoord. Een naam hoef je niet te geven: het wachtwoord zegt wie je bent, en onder alles wat je opschrijft staat jouw naam.
    Vergrendel de map wanneer je weggaat. Na een tijd zonder werk gaat ze vanzelf op slot; wat je nog aan het typen was, blijft staan.
paper-person-key-choose = Je wachtwoord
paper-person-key-choose-text =
    Het is van jou alleen. Geef het aan niemand, ook niet aan een collega die even iets moet opzoeken: die heeft een eigen wachtwoord.
    Enkele woorden na elkaar onthoud je beter dan losse tekens. Schrijf het niet op dit blad.
paper-person-key-lost = Als je het vergeet
paper-person-key-lost-text =
    De directie geeft je een nieuw. Kan ook de directie er niet meer in, dan opent de herstelsleutel de map: twaalf woorden op een blad achter slot.
    Zonder wachtwoord en zonder herstelsleutel kan niemand de map nog openen, ook de makers van het programma niet.

## Persoonsgegevens

personal-former = een vroegere collega
personal-paper-file = Gegevens van
personal-paper-title = Alles wat over jou bewaard wordt
personal-paper-about = Waarover dit gaat
personal-paper-intro =
    Dit is alles wat de stageplaats in Mentormap over jou bewaart, op de dag bovenaan dit blad. Ook notities die een mentor voor zichzelf schreef staan erin: ze gaan over jou. Ze zijn gemerkt en gingen naar niemand.
    Klopt er iets niet, vraag de stageplaats dan om het te verbeteren. Je kan ook vragen om je gegevens te wissen.
    Bij dit blad horen een bestand voor computerprogramma's, met dezelfde gegevens, en de bestanden die bewaard zijn.
personal-paper-intro-other =
    Dit is alles wat de stageplaats in Mentormap over jou bewaart, op de dag bovenaan dit blad. Wat je over een stagiair schreef, gaat over die stagiair. Daarom staat hier waar je naam voorkomt en niet wat er over een ander staat; van de stagiair staan alleen de beginletters.
    Klopt er iets niet, vraag de stageplaats dan om het te verbeteren.
personal-paper-who = Wie je bent
personal-paper-keep-title = Langer bewaard
# $date: a day, $reason: why
personal-paper-keep = Tot { $date }: { $reason }
# $from, $to: the first and the last day
personal-paper-placement = Stage van { $from } tot { $to }
personal-paper-observations = Observaties
personal-paper-private = Wat gemerkt is als eigen notitie, schreef de mentor voor zichzelf. Het staat in geen verslag.
personal-paper-mark-private = (eigen notitie, in geen verslag)
personal-paper-mark-binned = (in de prullenbak)
personal-paper-interim-mentor = Tussentijdse evaluatie door de mentor
personal-paper-interim-intern = Tussentijdse zelfevaluatie
personal-paper-final-mentor = Eindevaluatie door de mentor
personal-paper-final-intern = Zelfevaluatie op het einde
personal-paper-attendance = Aanwezigheid
personal-paper-activity = Activiteiten
personal-paper-plan = Weekplanning
personal-paper-project = Project
personal-paper-meeting = Gesprekken en bezoeken
personal-paper-sheet = Feedbackbladen
personal-paper-agreement = Afspraken
personal-paper-warning = Waarschuwingen
personal-paper-handover = Doorgegeven aan een andere mentor
personal-paper-document = Documenten
personal-paper-attachment = Bewaarde bestanden
personal-paper-view = Oordeel van de stagebegeleider
personal-paper-comment = Opmerkingen tussen medewerkers
personal-paper-version = Vroegere versies van evaluaties
personal-paper-signature = Handtekeningen
personal-paper-history = Wie wat wanneer veranderde
personal-paper-named = Waar je naam voorkomt
personal-paper-when = Wanneer
personal-paper-what = Wat
personal-paper-says = Wat er staat
personal-paper-intern = Stagiair
personal-paper-nothing = Niets bewaard.

privacy-site-unnamed = [naam van de stageplaats]
privacy-address-unknown = [adres]
privacy-contact-unknown = [telefoon of e-mail]
privacy-register-title = Register van verwerkingen
privacy-register-subtitle = Artikel 30 van de Algemene Verordening Gegevensbescherming (AVG)
privacy-register-activity = Begeleiden en evalueren van stagiairs
privacy-register-note = Hou dit blad bij en pas het aan wanneer er iets verandert. De toezichthouder, in België de Gegevensbeschermingsautoriteit, kan ernaar vragen.
privacy-register-controller-label = Wie verantwoordelijk is
privacy-register-contact-label = Wie je kan bereiken
privacy-register-purpose-label = Waarvoor
privacy-register-ground-label = Rechtsgrond
privacy-register-people-label = Over wie
privacy-register-data-label = Welke gegevens
privacy-register-receivers-label = Wie ze krijgt
privacy-register-transfers-label = Buiten de Europese Unie
privacy-register-retention-label = Hoelang bewaard
privacy-register-security-label = Hoe beveiligd
privacy-register-processors-label = Verwerkers
# $site: name of the site, $address: its address
privacy-register-controller = { $site }, { $address }
# $contact: telephone and e-mail of the site
privacy-register-contact = { $contact }. Een functionaris voor gegevensbescherming: geen, of vul hier de naam in.
privacy-register-purpose = Stagiairs begeleiden, feedback geven, hun groei volgen en de zendende school het verslag bezorgen dat zij voor de evaluatie vraagt.
privacy-register-ground =
    De stageovereenkomst uitvoeren (artikel 6.1.b AVG): wat de stage en het verslag vragen.
    Gerechtvaardigd belang (artikel 6.1.f AVG): notities waarmee een mentor goed kan begeleiden.
privacy-register-people =
    Stagiairs.
    Mentoren, educatief medewerkers en directie van de stageplaats.
    Stagebegeleiders van de scholen.
    Kinderen, alleen zijdelings: in observaties staan zij met beginletters.
privacy-register-data =
    Van stagiairs: naam, e-mail, telefoon, school en opleiding, stageperiode, contactpersonen, aanwezigheid, observaties, evaluaties en zelfevaluaties, gesprekken, afspraken, waarschuwingen, documenten en handtekeningen.
    Van medewerkers en stagebegeleiders: naam, taak, e-mail, telefoon, wat zij schreven en ondertekenden.
    Van kinderen: voornamen per groep, alleen om te waarschuwen wanneer een naam in een notitie komt. Die lijst wordt nergens afgedrukt.
    Gezondheidsgegevens worden niet gevraagd. Bij een afwezigheid volstaat of ze gewettigd is.
privacy-register-receivers = De zendende school en haar stagebegeleider krijgen het verslag. De stagiair krijgt alles wat besproken is, en op vraag alles. Niemand anders.
privacy-register-transfers = Geen. De gegevens blijven op de computer van de stageplaats en op de plaats die zij zelf voor reservekopieën kiest.
# $years: how many years
privacy-register-retention = { $years } jaar na het einde van de laatste stage. Daarna staat de stagiair op een lijst en beslist de directie: wissen, of langer bewaren met een reden. Reservekopieën gaan ten hoogste 35 dagen terug.
privacy-register-security =
    Alles is versleuteld op de schijf: de gegevens, de bewaarde bestanden en de reservekopieën.
    Iedereen opent het programma met een eigen wachtwoord. Het gaat vanzelf op slot.
    Elke wijziging wordt bijgehouden: wie, wat en wanneer.
    Reservekopieën worden vanzelf gemaakt en nagekeken.
    Wie gewist is, komt ook met een oude reservekopie niet terug.
    Het programma stuurt niets naar een server, en niets naar zijn makers.
privacy-register-processors = Geen. Mailt de stageplaats verslagen, dan gaat dat via haar eigen maildienst.

privacy-interns-title = Jouw gegevens op onze stageplaats
privacy-interns-subtitle = Voor stagiairs
privacy-parents-title = Notities over stagiairs en jouw kind
privacy-parents-subtitle = Voor ouders
privacy-schools-title = Gegevens bij de begeleiding van stagiairs
privacy-schools-subtitle = Voor scholen en stagebegeleiders
privacy-notice-who-label = Wie wij zijn
privacy-notice-what-label = Wat we bewaren
privacy-notice-why-label = Waarom we dat mogen
privacy-notice-receivers-label = Wie het te zien krijgt
privacy-notice-retention-label = Hoelang we het bewaren
privacy-notice-security-label = Hoe we het beschermen
privacy-notice-rights-label = Wat je kan vragen
# $site: name, $address: address, $contact: telephone and e-mail
privacy-notice-who =
    { $site }, { $address }, is verantwoordelijk voor deze gegevens.
    Heb je een vraag? Je bereikt ons op { $contact }.
# $years: how many years
privacy-notice-retention = Tot { $years } jaar na het einde van de stage. Daarna kijken we of het weg kan. Moet iets langer blijven, dan schrijven we op waarom. Reservekopieën zijn ten hoogste 35 dagen oud.
privacy-notice-security = Alles staat versleuteld op een computer van de stageplaats, ook de reservekopieën. Elke medewerker heeft een eigen wachtwoord. Niets gaat naar een server op het internet, en niets naar de makers van het programma.
# $contact: telephone and e-mail
privacy-notice-rights =
    Je mag zien wat we bewaren en er een kopie van krijgen. Je mag vragen om iets te verbeteren of te wissen, om het even niet te gebruiken, of bezwaar maken. Neem daarvoor contact op: { $contact }.
    Ben je niet tevreden met ons antwoord, dan kan je naar de Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be).
privacy-interns-what =
    Je naam, je e-mailadres en je telefoonnummer, je school en je opleiding, en wie we mogen bellen.
    Wanneer je aanwezig was, wat je deed, wat je mentor zag en met je besprak.
    Je evaluaties en je zelfevaluaties, de afspraken, de documenten van je stage en de handtekeningen.
    Sommige notities schrijft een mentor eerst voor zichzelf. Die gaan naar niemand, maar je mag ze wel opvragen.
privacy-interns-why = We hebben met jou en je school een stageovereenkomst. Om die uit te voeren en je goed te begeleiden, hebben we deze gegevens nodig. Zonder kunnen we je stage niet opvolgen.
privacy-interns-receivers = Je mentoren, onze educatief medewerker en onze directie. Je school en je stagebegeleider krijgen het verslag, nadat het met jou besproken is. Niemand anders.
privacy-parents-what = We begeleiden stagiairs en schrijven op hoe zij met de kinderen omgaan. Die notities gaan over de stagiair. Komt je kind erin voor, dan staat het er met zijn beginletter. Per groep kennen we de voornamen van de kinderen, alleen om onze medewerkers te waarschuwen wanneer ze toch een naam schrijven.
privacy-parents-why = Een stagiair leert uit wat er echt gebeurde. Daarvoor hebben we een gerechtvaardigd belang, en we houden wat je kind betreft zo klein mogelijk: geen familienaam, geen foto, geen gegevens over gezondheid.
privacy-parents-receivers = Onze medewerkers, de stagiair en zijn school. In wat de school krijgt, staat geen naam van je kind.
privacy-schools-what = Van jullie school: naam, adres en formulieren. Van stagebegeleiders: naam, e-mail, telefoon, de bezoeken en gesprekken, en wat daarbij afgesproken en ondertekend is.
privacy-schools-why = We voeren samen de stageovereenkomst uit. Om bezoeken af te spreken en het verslag te bezorgen, moeten we weten wie een stagiair volgt.
privacy-schools-receivers = Onze medewerkers en de stagiair. Een verslag gaat alleen naar de school die de stagiair zond.

## Overview

overview-name = overzicht
overview-sheet = Stagiairs
overview-week = Week
overview-weeks = Van weken
overview-last = Laatst genoteerd
overview-quiet = Dagen geleden
overview-interim = Rijen tussentijds
overview-final = Rijen einde
overview-rows = Rijen in het formulier
overview-papers = Open documenten
overview-hours = Uren gedaan
overview-hours-target = Uren nodig
overview-next = Volgende datum
overview-next-what = Wat dan
overview-late = Te laat
overview-late-what = Wat te laat is
overview-last-day = laatste dag
overview-kind-closing = stage is voorbij en nog niet afgesloten
# $date: a day
overview-kind-missed = { $date } gemist en nog niet ingehaald
overview-kind-other = nog te doen
overview-year-name = schooljaar
overview-sheet-growth = Groei per cluster
paper-school-year = Schooljaar in cijfers
school-year-name = Schooljaar
school-year-all = Alle scholen
school-year-amounts = Stages en uren
school-year-placements = Stages
school-year-hours = Uren
school-year-judged = Eindevaluaties
school-year-interns = Stages
# $number: of a level
school-year-level = Niveau { $number }
# $least: how many placements
school-year-about-amounts = Een stage telt mee als ze in dit schooljaar liep, van september tot augustus. De uren zijn die op de aanwezigheidskaarten. Wie gewist is, telt niet meer mee.
# $least: how many placements
school-year-about-results = De niveaus komen uit de ingevulde eindevaluaties van de mentoren, van stages die in dit schooljaar eindigden. Ze staan alleen bij minstens { $least } stages. Anders zou je zien wat één stagiair kreeg. Soms blijft daarom nog een school verborgen.
school-year-results = Hoe vaak elk niveau gegeven werd
# $school: a name
school-year-results-of = Niveaus: { $school }
school-year-silent = Te weinig stages om niveaus te tonen
school-year-held-back = te weinig stages om te tonen
school-year-nobody = nog niemand
school-year-growth = Over de jaren
school-year-growth-about = De lengte van een balk is het aantal stages.
# $cluster: number and name
school-year-growth-of = Niveaus over de jaren: { $cluster }

## Self-check of the workplace
paper-self-check = Zelfcheck van de stageplaats
# $year: the school year
paper-self-check-year = Schooljaar { $year }
paper-self-check-people = Wie deed mee
paper-self-check-what = Het team gaf zelf aan hoe vaak elke zin klopt: van 1 (nog niet) tot 4 (altijd).
paper-self-check-growth = Waar we staan
paper-self-check-statement = Zin
paper-self-check-level = Hoe vaak
paper-self-check-remark = Opmerking
paper-self-check-said = De twaalf zinnen
paper-self-check-actions = Wat we gaan doen
paper-self-check-no-actions = Er zijn geen acties afgesproken.
paper-self-check-what-to-do = Wat
paper-self-check-who = Wie
paper-self-check-due = Tegen
paper-self-check-done = Klaar op
paper-self-check-years = Over de jaren
paper-self-check-mean = Gemiddelde
# $statement: its title, $before: level in the year before, $now: level now
paper-self-check-alt = { $statement }: van { $before } naar { $now }.
# $statement: its title, $now: level now
paper-self-check-alt-one = { $statement }: { $now }.

## Mail
## The fields stay between braces: the site writes its own wording from this one.

mail-text-supervisor = stagebegeleider
mail-text-mentor = het team
# Within a sentence
mail-text-moment-interim = tussentijdse evaluatie
mail-text-moment-final = eindevaluatie
# $from, $to: days
mail-text-sheet = Feedback van { $from } tot { $to }
# $date: day
mail-text-observation = Observatie van { $date }
mail-text-general = Stage
mail-template-report-subject = { $document } van { $intern }
mail-template-report-text =
    Beste { $supervisor },

    In de bijlage vind je het verslag ({ $moment }) van { $intern }, stage { $programme } van { $start } tot { $end } bij { $site }.

    Heb je een vraag, bel of mail ons gerust.

    Met vriendelijke groeten,
    { $mentor }
    { $site }
    { $phone }
mail-template-sheet-subject = Feedback voor { $intern }
mail-template-sheet-text =
    Beste { $supervisor },

    In de bijlage vind je het feedbackblad van { $intern }: { $document }.

    Met vriendelijke groeten,
    { $mentor }
    { $site }
    { $phone }
mail-template-observation-subject = Wat we zagen bij { $intern }
mail-template-observation-text =
    Beste { $supervisor },

    Graag laten we je iets weten over { $intern }:

    { $note }

    Met vriendelijke groeten,
    { $mentor }
    { $site }
    { $phone }
mail-template-general-subject = Stage van { $intern }
mail-template-general-text =
    Beste { $supervisor },

    Dit bericht gaat over de stage van { $intern } ({ $programme }) bij { $site }.

    Met vriendelijke groeten,
    { $mentor }
    { $site }
    { $phone }
personal-paper-mail = Berichten aan de school
