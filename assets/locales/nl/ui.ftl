### Texts of the window.

app-name = Mentormap
# $place: the page or the person in view
app-window-title = { $place } – Mentormap
# $count: number of days
app-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }

### Everywhere.

retry = Probeer opnieuw
close = Sluiten
close-message = Melding sluiten
cancel = Annuleren
save = Bewaren
change = Wijzigen
loading = Even geduld …
# $time: the clock, such as 14:02
saved-at = Bewaard om { $time }
# $count: number of things to mend
error-summary =
    { $count ->
        [one] Eén ding klopt nog niet.
       *[other] { $count } dingen kloppen nog niet.
    }
date-day = Dag
date-month = Maand
date-year = Jaar
date-day-example = dd
date-month-example = mm
date-year-example = jjjj
date-wrong = Deze datum bestaat niet. Typ bijvoorbeeld 22/11/2026.
# $count: number of options in the list
combobox-found =
    { $count ->
        [0] Niets gevonden.
        [one] Eén keuze.
       *[other] { $count } keuzes.
    }
undo = Ongedaan maken
redo = Opnieuw doen
# $what: what the operation is called
undo-what = Ongedaan maken: { $what }
# $what: what the operation is called
redo-what = Opnieuw doen: { $what }
# $what: what the operation is called
undo-done = Ongedaan gemaakt: { $what }.
# $what: what the operation is called
redo-done = Opnieuw gedaan: { $what }.
op-other = laatste wijziging

### The frame: menu, search, first run.

start-failed = Mentormap kan je map niet openen
skip-to-content = Naar de inhoud
menu = Menu
menu-today = Vandaag
menu-interns = Stagiairs
menu-reports = Verslagen
menu-settings = Instellingen
menu-foot = Alles staat op deze computer.
top-bar = Zoeken en ongedaan maken
# $what: what the button does, $keys: the keys for it
with-keys = { $what } ({ $keys })
who-writes = Wie schrijft?
who-nobody = Kies je naam
separator = ·
colon = :
choose = Kies …
open = Openen
# $what: the name of the thing
open-what = { $what } openen
# $what: the name of the thing
change-what = { $what } wijzigen
bin = Weggooien
# $what: the name of the thing
bin-what = { $what } weggooien
# $name: the name of the thing
binned = { $name } ligt in de prullenbak.
# $name: the name of the thing
kept = { $name } is bewaard.
# $name: the name of the thing
restored = { $name } is teruggezet.
name = Naam
address = Adres
phone = Telefoon
email = E-mail
# $value: a number of percent
percent = { $value } %
sample = Voorbeeld
sample-note = Je kijkt naar een voorbeeld. De mensen zijn verzonnen.
sample-remove = Voorbeeld verwijderen
sample-removed = Het voorbeeld is weg.
search-label = Zoek in alles
search-hint = Zoeken (Ctrl+F)
search-do = Zoeken
search-results = Zoekresultaten
# $count: number of things found
search-found =
    { $count ->
        [0] Niets gevonden.
        [one] Eén resultaat.
       *[other] { $count } resultaten.
    }
# $count: number of things found
search-all =
    { $count ->
        [one] Toon het resultaat
       *[other] Toon alle { $count } resultaten
    }
search-nothing = Niets gevonden. Probeer een ander woord.
concept-site = stageplaats
concept-group = groep
concept-person = medewerker
concept-school = school
concept-supervisor = stagebegeleider
concept-intern = stagiair
concept-placement = stage
concept-observation = observatie
concept-evaluation = evaluatie
concept-rating = score
concept-point = sterkte of groeikans
concept-answer = antwoord voor de school
concept-form = formulier
concept-setting = instelling
# $step: this step, $steps: how many there are
first-step = Stap { $step } van { $steps }
first-welcome = Welkom bij Mentormap
first-about = Noteer wat je ziet. Vul één formulier in. Elke school krijgt haar eigen verslag.
first-language = Taal
language-nl = Nederlands
language-en = English
language-fr = Français
language-de = Deutsch
first-next = Volgende
first-back = Terug
first-skip = Overslaan
first-sample = Kijk eerst rond met een voorbeeld
first-sample-about = Het voorbeeld kun je later met één klik verwijderen.
first-who = Wie ben je?
first-name = Je naam
first-name-about = Zo weten je collega's wie iets noteerde.
first-site = Naam van je opvang of school
first-intern = Je eerste stagiair
first-done = Beginnen

### Today and the interns.

today-todo = Te doen
today-mine = Mijn stagiairs
today-everybody = Alle stagiairs
today-show-everybody = Toon alle stagiairs
today-latest = Laatste observaties
todo-interim = tussentijdse evaluatie
todo-final = eindevaluatie
todo-quiet = al twee weken niets genoteerd
# $name: the intern, $what: what is to be done
todo-open = { $name }, { $what }: openen
due-today = vandaag
due-tomorrow = morgen
# $count: number of days from today
due-in =
    { $count ->
        [one] over { $count } dag
       *[other] over { $count } dagen
    }
# $count: number of days too late
due-late =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
# $week: this week, $weeks: how many there are
card-week = Week { $week } van { $weeks }
# $date: the first day
card-coming = Begint op { $date }
# $date: the last day
card-ended = Afgelopen op { $date }
# $count: number of observations
card-observations =
    { $count ->
        [0] nog geen observaties
        [one] { $count } observatie
       *[other] { $count } observaties
    }
# $filled: rows filled in, $total: how many there are
card-interim = Tussentijdse evaluatie: { $filled } van { $total } ingevuld
# $filled: rows filled in, $total: how many there are
card-final = Eindevaluatie: { $filled } van { $total } ingevuld
# $names: the mentors
card-mentors = Mentor: { $names }
form = Formulier
# $name: the intern
form-open-for = Formulier van { $name }
observation-add = Observatie
# $name: the intern
observation-add-for = Observatie over { $name }
observation-first = Noteer je eerste observatie
observations-empty = Nog geen observaties. Noteer in één zin wat je zag.
interns-empty = Hier staan straks je stagiairs.
interns-running = Nu op stage
interns-coming = Komen nog
interns-ended = Afgelopen
interns-filter = Zoek een stagiair
interns-filter-description = Op naam, school, groep of mentor.
interns-filter-clear = Toon iedereen
interns-none-found = Niemand gevonden met deze woorden.
# $count: number of interns found
interns-found =
    { $count ->
        [0] Niemand gevonden.
        [one] Eén stagiair gevonden.
       *[other] { $count } stagiairs gevonden.
    }
intern-add = Stagiair toevoegen
placement-add = Stage toevoegen
placement-change = Stage wijzigen
placement-description = Naam, school, opleiding en periode zijn nodig. De rest mag later.
# $name: the intern
placement-added = { $name } is toegevoegd.
# $name: the intern
placement-changed = De stage van { $name } is bewaard.
# $name: the intern
placement-binned = De stage van { $name } ligt in de prullenbak.
placement-name = Naam van de stagiair
placement-name-missing = Vul de naam van de stagiair in.
placement-school = School
placement-school-description = Kies een school of typ een nieuwe naam.
placement-programme = Opleiding
placement-programme-description = Bepaalt je formulier en verslag.
placement-start = Eerste dag
placement-end = Laatste dag
placement-mentors = Mentoren
placement-group = Groep
placement-no-group = Geen vaste groep
placement-supervisor = Stagebegeleider van de school
placement-supervisor-description = Kies een naam of typ een nieuwe. Dit mag leeg blijven.
placement-supervisor-email = E-mail van de nieuwe stagebegeleider
placement-form = Verslag voor de school
placement-form-description = Alleen nodig als de school een ander verslag vraagt.
placement-form-own = Het verslag van de opleiding
placement-class = Klas of jaar op school
placement-email = E-mail van de stagiair
placement-phone = Telefoon van de stagiair
# $title: the form, $school: whose it is
form-of-school = { $title } ({ $school })
# $name: the group, $ages: how old the children are
group-with-ages = { $name } ({ $ages })

### Settings.

settings-tab-look = Weergave
settings-tab-people = Medewerkers
settings-tab-site = Stageplaats
settings-tab-schools = Scholen
settings-tab-forms = Formulieren
settings-tab-bin = Prullenbak
settings-tab-binder = Map
settings-look = Taal en weergave
settings-look-about = Je keuze geldt meteen. Verslagen op papier blijven altijd licht.
settings-language = Taal
settings-theme = Kleuren
theme-system = Zoals de computer
theme-light = Licht
theme-dark = Donker
settings-text-size = Grootte van de tekst
settings-people = Medewerkers
settings-people-about = Mentoren, educatief medewerkers en directie van je stageplaats.
person-add = Medewerker toevoegen
person-change = Medewerker wijzigen
person-roles = Wat doet deze medewerker?
role-mentor = Mentor
role-reviewer = Educatief medewerker
role-director = Directie
settings-site = Stageplaats
settings-site-about = Deze gegevens komen op de verslagen. Ze bewaren zichzelf.
site-name = Naam van de stageplaats
settings-groups = Groepen
groups-empty = Nog geen leefgroepen of klassen.
group-add = Groep toevoegen
group-change = Groep wijzigen
group-ages = Leeftijd van de kinderen
group-ages-about = Bijvoorbeeld 0 tot 3 jaar.
settings-schools = Scholen
schools-empty = Nog geen scholen. Bij een nieuwe stagiair komt de school er vanzelf bij.
school-add = School toevoegen
school-change = School wijzigen
supervisor-add = Stagebegeleider toevoegen
# $school: the name of the school
supervisor-add-to = Stagebegeleider toevoegen bij { $school }
supervisor-change = Stagebegeleider wijzigen
# $school: the name of the school
supervisors-of = Stagebegeleiders van { $school }
forms-uniform = Het formulier dat je invult
forms-uniform-about = Eén formulier voor alle stagiairs.
forms-programme = Opleidingen
forms-programme-about = De regels van elke soort stage.
forms-school = Verslagen voor scholen
forms-school-about = Wat elke school terugkrijgt.
# $version: the number of the version
form-version = versie { $version }
# $count: number of placements
form-used =
    { $count ->
        [0] Nog niet gebruikt.
        [one] Gebruikt bij één stage.
       *[other] Gebruikt bij { $count } stages.
    }
settings-bin = Prullenbak
settings-bin-about = Wat je weggooit, blijft hier 30 dagen. Zo kun je het terugzetten.
bin-empty = De prullenbak is leeg.
restore = Terugzetten
# $what: the name of the thing
restore-what = { $what } terugzetten
# $time: day and clock
binned-at = weggegooid op { $time }
settings-binder = Map met je gegevens
settings-binder-about = Alles staat in één map op deze computer. Niets gaat naar het internet.
binder-choose = Andere map kiezen
# $version: the number of the version
program-version = Mentormap { $version }

## Observation: the dialog, the timeline

observation-new = Nieuwe observatie
observation-change = Observatie wijzigen
observation-hint = Alleen de tekst is nodig. De rest mag later.
# $name: the intern it is about
observation-restored = Je niet bewaarde tekst over { $name } staat hier nog.
observation-restart = Begin opnieuw
observation-intern = Stagiair
observation-intern-choose = Kies een stagiair
observation-intern-missing = Kies over wie het gaat.
observation-date = Datum
observation-activity = Activiteit
observation-text = Wat zag of hoorde je?
observation-text-missing = Schrijf eerst wat je zag of hoorde.
observation-starters = Begin een zin
observation-starter-comforts = Troost
observation-starter-asks = Vraagt
observation-starter-initiative = Neemt initiatief om
observation-starter-plays = Speelt mee met
observation-starter-limits = Stelt een grens bij
observation-starter-team = Overlegt met
observation-often = Vaak gebruikt: één klik kiest indicator en niveau
observation-other-indicator = Andere indicator
# $indicator: the title of the indicator
observation-indicator-remove = Haal weg: { $indicator }
observation-tone = Wat toont het?
tone-strength = Sterkte
tone-growth = Groeipunt
tone-neutral = Neutraal
observation-visibility = Voor wie?
visibility-shared = Voor het verslag
visibility-private = Alleen voor mij
observation-saved = Observatie bewaard.
observation-not-saved = Niet bewaard. Je tekst staat er nog.
observation-bin = Naar de prullenbak
observation-binned = De observatie zit in de prullenbak.
timeline-empty = Er zijn nog geen observaties over deze stagiair.
# $count: number of observations shown
timeline-count =
    { $count ->
        [0] Geen observaties met deze keuze.
        [one] Eén observatie.
       *[other] { $count } observaties.
    }
timeline-indicator = Indicator
timeline-indicators = Indicatoren
timeline-show-all = Toon alles
filter-all = Alles

## Evaluation: the form

moment-interim = Tussentijds
moment-final = Einde
author-mentor = Mentor
author-intern = Stagiair zelf
# One letter, in the small marks beside a level.
author-mentor-letter = M
# One letter, in the small marks beside a level.
author-intern-letter = S
# $moment: half-way or the end; $author: the mentor or the intern
evaluation-side = { $moment }, { $author }
evaluation-moment = Moment
evaluation-author = Wie vult in?
evaluation-legend = Wat de tekens betekenen
# $filled: rows judged; $total: all rows
evaluation-filled = { $filled } van { $total } ingevuld
evaluation-next-empty = Volgende lege
evaluation-behaviours = Gedrag tonen
evaluation-behaviours-show = Toon gedrag
evaluation-behaviours-hide = Verberg gedrag
evaluation-keys = Toetsen op een rij: 1 tot 4 kiest een niveau en gaat verder. 0 is nog niet te zien. Delete wist. Enter gaat naar het gedrag.
evaluation-attitude = Attitude
# $indicator: the title of the indicator
evaluation-level-of = Niveau voor: { $indicator }
# $level: number and name
evaluation-suggested = Voorstel: { $level }
# $suggested, $level: number and name
evaluation-differs = Voorstel: { $suggested }. Jij koos: { $level }.
# $count: behaviours underlined above the suggested level
evaluation-sparks =
    { $count ->
        [one] Eén vonk hoger
       *[other] { $count } vonken hoger
    }
evaluation-spark = (een vonk: hoger dan het voorstel)
# $moment: half-way or the end
evaluation-underlined-at = (onderlijnd: { $moment })
evaluation-underlined-intern = (de stagiair onderlijnde dit ook)
evaluation-underlined-mentor = (de mentor onderlijnde dit ook)
evaluation-row-failed = Deze rij is niet bewaard.
evaluation-remark = Opmerking toevoegen
evaluation-remark-there = Opmerking
# $indicator: the title of the indicator
evaluation-remark-label = Opmerking bij: { $indicator }
# $count: number of observations
evaluation-evidence =
    { $count ->
        [0] Geen observaties
        [one] Eén observatie
       *[other] { $count } observaties
    }
evaluation-evidence-none = Nog geen observaties bij deze indicator.
# $number: the number of the indicator
evaluation-evidence-of = Observaties bij { $number }
points-strengths = Sterktes
points-strengths-none = Nog geen sterktes.
points-growth = Groeipunten
points-growth-none = Nog geen groeipunten.
# $number: which one
point-strength = Sterkte { $number }
# $number: which one
point-growth = Groeipunt { $number }
# $number: which growth point
point-expected = Welk gedrag verwacht je? (groeipunt { $number })
point-strength-add = Voeg een sterkte toe
point-growth-add = Voeg een groeipunt toe
# $number: which one
point-strength-remove = Verwijder sterkte { $number }
# $number: which one
point-growth-remove = Verwijder groeipunt { $number }
point-removed = Verwijderd.
point-text-missing = Schrijf eerst het groeipunt zelf.
point-from-observation = Overgenomen uit een observatie.
point-take-strength = Neem over als sterkte
point-take-growth = Neem over als groeipunt
point-strength-taken = Overgenomen bij de sterktes.
point-growth-taken = Overgenomen bij de groeipunten.
evaluation-closing = Besluit
evaluation-conclusion = Algemeen besluit
evaluation-conclusion-hint = Hoe deed de stagiair het in het geheel?
evaluation-date = Datum van de evaluatie
not-saved = Niet bewaard.

## Growth

growth-empty = Groei zie je zodra er niveaus gekozen zijn.
growth-to-form = Open het formulier
growth-line = Groei over de tijd
growth-cluster = Onderdeel
# $cluster: the title of the cluster
growth-line-of = Groei voor { $cluster }
growth-radar = Tussentijds en einde per onderdeel
growth-radar-legend = Streepjeslijn: tussentijds. Volle lijn: einde. Volgens de mentor.
growth-table = De cijfers in een tabel
growth-none = geen niveau
# $week: the week of the placement
growth-week = Week { $week }
growth-kind-observations = Observaties
growth-kind-mentor = Mentor
growth-kind-intern = Stagiair

## The page of an intern

intern-title = Stagiair
intern-tabs = Onderdelen van de stage
intern-tab-timeline = Tijdlijn
intern-tab-form = Formulier
intern-tab-growth = Groei
# $week: the week it is in; $weeks: how many there are
intern-week = week { $week } van { $weeks }
# $count: number of observations
intern-observations =
    { $count ->
        [one] Eén observatie
       *[other] { $count } observaties
    }
intern-placement = Stage
intern-no-placement = Deze stagiair heeft nog geen stage.
intern-placement-add = Voeg een stage toe

## Reports

reports-title = Verslagen
reports-empty = Er zijn nog geen stages om een verslag van te maken.
reports-empty-action = Voeg een stagiair toe
# $name: the intern
report-of = Verslag van { $name }
report-all = Alle verslagen
report-make = Maak verslag
report-make-pdf = Maak PDF
report-save = Bewaar PDF
report-saving = De PDF wordt gemaakt …
# $name: the file
report-saved = Bewaard: { $name }
report-open = Open de PDF
report-column-intern = Stagiair
report-column-school = School en formulier
report-state = Stand
report-do = PDF
report-state-empty = Nog leeg
report-state-begun = Begonnen
report-state-complete = Volledig
# $date: the last day of the placement
report-until = Stage tot { $date }
report-form = Formulier van de school
report-language = Taal van het verslag
report-check = Nakijken
report-check-hint = Dit is nog leeg. Je kunt de PDF toch al maken.
report-complete = Alles is ingevuld.
report-go = Ga naar
# $count: rows without a level
missing-ratings =
    { $count ->
        [one] Eén rij zonder niveau.
       *[other] { $count } rijen zonder niveau.
    }
missing-strengths = Nog geen sterktes.
missing-growth-points = Nog geen groeipunten.
# $count: growth points without the behaviour expected
missing-expected =
    { $count ->
        [one] Bij één groeipunt staat geen verwacht gedrag.
       *[other] Bij { $count } groeipunten staat geen verwacht gedrag.
    }
missing-conclusion = Nog geen besluit.
# $label: the number of the criterion
missing-criterion = Nog geen niveau voor { $label }.
# $label: the number of the criterion
missing-explanation = Nog geen toelichting bij { $label }.
# $label: the label of the field
missing-field = Nog leeg: { $label }.
missing-supervisor = De begeleider van de school is niet gekend.
missing-site = De gegevens van jouw organisatie zijn niet volledig.
# $characters: the characters
report-unknown-characters = Deze tekens kunnen niet gedrukt worden: { $characters }
report-criteria = Wat de school vraagt
report-fields = Andere gegevens
# $rated: indicators with a level; $mapped: all that count
report-ground-rated = afgeleid · { $rated } van { $mapped } beoordeeld
# $rated: indicators with a level; $mapped: all that count
report-derived-other = was afgeleid · { $rated } van { $mapped } beoordeeld
report-short = Er is nog te weinig om op te steunen.
report-ground = Waarop steunt dit?
report-not-rated = geen niveau
# $level: 1 to 4
report-ground-level = niveau { $level }
# $count: number of observations
report-input-observations =
    { $count ->
        [0] (geen observaties)
        [one] (één observatie)
       *[other] ({ $count } observaties)
    }
report-other-level = Kies een ander niveau
report-level-label = Niveau
# $level: the derived level
report-as-derived = Zoals afgeleid: { $level }
report-no-level = nog geen niveau
report-choose-level = Kies een niveau
report-choose = Kies
report-reason = Waarom een ander niveau?
report-explanation = Toelichting
report-reason-missing = Zeg waarom je een ander niveau kiest. Pas dan wordt het bewaard.
report-preview = Zo ziet het eruit
report-pages = Bladzijden
# $page: which one; $pages: how many
report-page = Bladzijde { $page } van { $pages }
report-smaller = Toon kleiner
report-larger = Toon groter
report-fit = Pas in de breedte

### What a change is called, as in 'Ongedaan maken: observatie'.

op-setup = begin
op-sample = voorbeeld
op-sample-remove = voorbeeld verwijderen
op-import = gegevens inlezen
op-preferences = weergave
op-me = wie schrijft
op-bin = weggooien
op-restore = terugzetten
op-site-save = stageplaats
op-group-save = groep
op-person-save = medewerker
op-school-save = school
op-supervisor-save = stagebegeleider
op-form-add = formulier toevoegen
op-placement-add = nieuwe stage
op-placement-change = stage wijzigen
op-observation-add = observatie
op-observation-change = observatie wijzigen
op-rating-save = score
op-evaluation-save = besluit van de evaluatie
op-point-save = sterkte of groeikans
op-point-remove = sterkte of groeikans weghalen
op-answer-save = antwoord voor de school
op-attendance-save = aanwezigheid
op-activity-save = activiteit
op-plan-save = weekplanning
op-project-save = project
op-document-save = document
op-attachment-save = bestand
op-meeting-save = gesprek of bezoek
op-sheet-save = feedbackblad
op-agreement-save = afspraak
op-handover-save = overdracht
op-warning-save = waarschuwing
op-signature-save = handtekening
op-version-save = evaluatie heropenen
op-comment-save = opmerking
op-view-save = oordeel van de stagebegeleider
