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
concept-entry = stagemap
concept-holiday = vrije dag
kind-attendance = aanwezigheid
kind-activity = activiteit
kind-plan = weekplanning
kind-project = project
kind-document = document
kind-attachment = bestand
kind-meeting = gesprek of bezoek
kind-sheet = feedbackblad
kind-agreement = afspraak
kind-handover = overdracht
kind-warning = waarschuwing
kind-signature = handtekening
kind-version = eerdere versie
kind-comment = opmerking
kind-view = oordeel van de stagebegeleider
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
settings-tab-holidays = Vrije dagen
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
intern-tab-activities = Taken
intern-tab-growth = Groei
intern-tab-attendance = Aanwezigheid
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
report-do = PDF en mail
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

## Signatures, review and versions

signatures-title = Handtekeningen
signatures-none = Nog niemand heeft getekend.
signature-add = Tekenen
signature-remove = Handtekening van { $name } weghalen
signature-removed = Handtekening weggehaald
# $name: who signed; $role: as what; $when: day and clock
signature-given = { $name }, { $role }, { $when }
signature-image = Handtekening van { $name }
signature-changed = Na het tekenen is iets veranderd. Teken opnieuw.
signature-code = Controlecode { $code }
signature-role = Tekent als
signature-name = Naam
signature-name-choose = Gekende namen
signature-way = Hoe teken je?
signature-draw = Tekenen met muis of vinger
signature-type = Naam typen
signature-box = Teken hier
signature-box-hint = Liever niet tekenen? Kies hierboven ‘Naam typen’.
signature-clear = Wissen
signature-draw-missing = Teken eerst, of kies ‘Naam typen’.
signature-typed-hint = Je getypte naam telt als handtekening.
signature-put = Handtekening zetten
signature-kept-toast = Handtekening bewaard
signature-lock-hint = Na het tekenen kan niemand deze evaluatie nog veranderen.
signature-after-review = Tekenen kan als de educatief medewerker akkoord is.
role-intern = Stagiair
role-supervisor = Stagebegeleider
review-state-open = Nog niet ingediend
review-state-handed-in = Wacht op de educatief medewerker
review-state-agreed = Akkoord, nog definitief te maken
review-state-final = Definitief
review-title = Stand van de evaluatie
review-hand-in = Indienen
review-hand-in-about = De educatief medewerker leest mee voor dit vertrekt.
review-handed-in-toast = Evaluatie ingediend
review-take-back = Terughalen
review-give-back = Teruggeven aan de mentor
review-taken-back-toast = Evaluatie weer open
review-agree = Akkoord
review-agreed-toast = Akkoord bewaard
review-finish = Definitief maken
review-finished-toast = Evaluatie is definitief
lock-signed = Ondertekend door { $names } op { $when }. Deze evaluatie kan je alleen lezen.
lock-final = Deze evaluatie is definitief. Je kan ze alleen lezen.
lock-handed-in = Deze evaluatie is ingediend. Haal ze terug om iets te veranderen.
lock-agreed = De educatief medewerker is akkoord. Haal ze terug om iets te veranderen.
reopen = Heropenen
reopen-title = Evaluatie heropenen
reopen-about = De huidige versie en de handtekeningen blijven bewaard. Iedereen tekent daarna opnieuw.
reopen-reason = Waarom heropen je?
reopened-toast = Evaluatie heropend
versions-title = Vorige versies
version-number = Versie { $number }
version-now = Versie { $number } van deze evaluatie
# $when: day and clock; $name: who did it
version-reopened = Heropend op { $when } door { $name }
version-reopened-by-none = Heropend op { $when }
version-reason = Reden: { $reason }
version-signed = Getekend door { $names }
version-unsigned = Niemand had getekend.
version-read = Lees deze versie
version-title = Versie { $number }, alleen om te lezen
version-changes = Wat daarna veranderde
version-changes-none = Daarna veranderde niets.
version-before = In deze versie
version-after = Daarna
version-place = Plaats
version-whole = Wat erin stond
version-empty = Er stond niets in.
version-nothing = niets
line-date = Datum
line-level = Niveau
line-behaviours = Onderlijnd
line-remark = Opmerking
line-strength = Sterkte
line-growth = Groeikans
line-expected = Verwacht gedrag
line-answer = Antwoord voor de school
line-conclusion = Besluit
comments-title = Opmerkingen om te bespreken
comments-about = Alleen voor de mentor en de educatief medewerker. Ze komen nooit op een verslag.
comments-none = Geen opmerkingen.
comment-add = Opmerking schrijven
comment-text = Opmerking
comment-place = Waarover gaat het?
comment-whole = De hele evaluatie
comment-kept = Opmerking bewaard
comment-done = Besproken
comment-done-of = Besproken: { $text }
comment-remove = Opmerking weghalen
comment-removed = Opmerking weggehaald
comment-by = { $name }, { $when }
comments-open = { $count ->
        [one] Eén opmerking open
       *[other] { $count } opmerkingen open
    }
site-review = Een educatief medewerker leest evaluaties voor ze vertrekken
site-review-nobody = Voeg bij de medewerkers een educatief medewerker toe.
report-otherwise = De stagebegeleider oordeelt anders
report-otherwise-none = Zelfde oordeel
report-otherwise-level = Niveau van de stagebegeleider
report-otherwise-grounds = Gronden van de stagebegeleider
report-otherwise-missing = Schrijf de gronden. Pas dan wordt het bewaard.
report-both-views = Toon beide oordelen op het verslag
report-draft-note = Dit verslag is een ontwerp. Onderaan elke bladzijde staat ‘Ontwerp’.

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
op-holiday-save = vrije dag
op-holiday-remove = vrije dag terugzetten
op-form-add = formulier toevoegen
op-form-remove = versie van een formulier wegdoen
op-form-move = stage naar een andere versie
op-form-new = nieuw formulier
op-form-draft-save = ontwerp van een formulier
op-form-discard = ontwerp weggooien
op-form-publish = formulier publiceren
op-placement-add = nieuwe stage
op-placement-change = stage wijzigen
op-observation-add = observatie
op-observation-change = observatie wijzigen
op-rating-save = score
op-evaluation-save = besluit van de evaluatie
op-evaluation-hand-in = evaluatie indienen
op-evaluation-take-back = evaluatie terughalen
op-evaluation-agree = akkoord met evaluatie
op-evaluation-finish = evaluatie definitief maken
op-views-show = oordelen tonen
op-point-save = sterkte of groeikans
op-point-remove = sterkte of groeikans weghalen
op-answer-save = antwoord voor de school
op-attendance-save = aanwezigheid
op-activity-save = activiteit
op-plan-save = weekplanning
op-week-copy = week overnemen
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

## Papers to print

paper-title = Afdruk

## Activities

activity-pages = Onderdelen van de taken
activity-list = Activiteitenlijst
activity-empty = Deze opleiding heeft geen vaste lijst. Voeg zelf activiteiten toe.
activity-keys = Druk 1, 2 of 3 op een rij voor vandaag. Nog eens drukken neemt de dag weg. De pijlen gaan naar een andere rij.
activity-add = Eigen activiteit toevoegen
activity-add-do = Toevoegen
activity-print = Lijst afdrukken
activity-show = Toon
activity-show-all = Alle activiteiten
activity-show-chosen = Alleen gekozen
activity-none-chosen = Er is nog niets gekozen.
activity-own = Eigen activiteiten
# $met, $all: how many activities
activity-met = { $met } van { $all }
activity-chosen = Gekozen
activity-role = Rol
activity-role-none = Nog geen rol
activity-role-observing = Observerend
activity-role-participating = Participerend
activity-role-active = Actief
activity-step-observed = Gezien
activity-step-participated = Meegedaan
activity-step-independent = Zelfstandig
activity-details = Dagen en opmerking
activity-name = Activiteit
activity-name-missing = Geef de activiteit een naam.
activity-heading = Onder welke titel?
activity-remark = Opmerking
week-plan = Weekplanning
week-previous = Vorige week
week-next = Volgende week
week-copy = Neem over naar volgende week
week-copied = De week is overgenomen.
# $copied, $left: how many tasks
week-copy-told =
    { $copied ->
        [0] Er is niets overgenomen.
        [one] Eén taak overgenomen.
       *[other] { $copied } taken overgenomen.
    }{ $left ->
        [0] { "" }
       *[other] { " " }Niet overgenomen: { $left }. Die dag is vrij of de taak staat er al.
    }
week-unsaved = Vul eerst aan wat nog niet klopt.
week-print = Week afdrukken
# $name: the name of the holiday
week-free = Vrij: { $name }
week-outside = Buiten de stage
# $day: the day, in words
week-add = Taak toevoegen op { $day }
week-from = Van
week-from-example = 8:30
week-to = Tot
week-to-example = 9:15
week-task = Taak
week-task-missing = Typ wat de stagiair doet.
week-time-wrong = Dit uur bestaat niet. Typ bijvoorbeeld 8:30.
week-time-order = Het einduur moet na het beginuur liggen.
week-activity = Hoort bij
week-activity-none = Geen activiteit
week-done = Gedaan
project = Project
project-print = Fiche afdrukken
project-title = Titel
project-class = Klas
project-description = Beschrijving
project-description-hint = Wat gebeurt er, en waarom in deze klas?
project-goals = Doelen
project-goals-hint = Wat leren de kinderen, de leraar of de school?
project-desired = Gewenst resultaat
project-desired-hint = Waaraan zie je dat het gelukt is?
project-questions = Leervragen van de stagiair
project-questions-hint = Wat wil de stagiair zelf leren?
project-outcome = Resultaat
project-outcome-hint = Wat is het geworden, en wat blijft?

## Attendance

attendance-week-grid = Aanwezigheid per dag
# $date: a Monday
attendance-week-of = Week van { $date }
# $week: which one; $weeks: how many
attendance-week = week { $week } van { $weeks }
attendance-previous = Vorige week
attendance-next = Volgende week
attendance-this-week = Deze week
attendance-keys = Pijltjes en Tab: andere cel. Enter: volgende dag. =: zoals gepland. PageUp en PageDown: andere week.
attendance-weekend = Toon zaterdag en zondag
attendance-as-planned = Week zoals gepland
attendance-initial-mentor = Week paraferen als mentor
attendance-initial-intern = Week paraferen als stagiair
attendance-card = Aanwezigheidskaart
attendance-field = Onderdeel
attendance-planned = Gepland
attendance-worked = Gewerkt
attendance-preparation = Voorbereiding
attendance-day-kind = Soort dag
attendance-absence = Afwezig
attendance-reason = Reden
attendance-made-up = Ingehaald op
attendance-mentor = Paraaf mentor
attendance-intern = Paraaf stagiair
attendance-remark = Opmerking
# $field: a row; $day: a day in words
attendance-cell = { $field }, { $day }
attendance-no-kind = Niet gezegd
attendance-present = Nee
attendance-justified = Gewettigd
attendance-unjustified = Niet gewettigd
# $hours: such as 7:30
attendance-suggested = gepland: { $hours }
attendance-today = vandaag
attendance-outside = buiten de stage
attendance-hours-wrong = Typ de uren als 7, 7:30, 7u30 of 7,5.
attendance-hours-many = Een dag heeft hoogstens 24 uur.
attendance-date-wrong = Typ de dag als 22/11/2026 of 22/11.
attendance-talk = Gesprek
attendance-totals = Samen
attendance-total = Wat
attendance-hours = Uren
attendance-days = Dagen
attendance-most = Hoogstens
attendance-state = Stand
attendance-done = Gedaan, met voorbereiding
attendance-target = Te doen in heel de stage
attendance-left = Nog te doen
attendance-planned-all = Gepland op de stageplaats
attendance-missed = Gemist
attendance-missed-justified = Gemist met reden
attendance-missed-made-up = Gemist en ingehaald
attendance-missed-open = Nog in te halen
attendance-no-target = niet afgesproken
# $done, $target: hours
attendance-progress = { $done } van { $target } gedaan
attendance-kinds = Per soort dag
attendance-limit-free = in orde
attendance-limit-one-left = nog één dag
attendance-limit-full = bereikt
attendance-limit-passed = te veel
# $kind: a kind of day; $max: how many there can be
attendance-warn-one-left = { $kind }: nog één dag, dan is het maximum van { $max } bereikt.
attendance-warn-full = { $kind }: het maximum van { $max } dagen is bereikt.
# $kind: a kind of day; $days, $max: numbers
attendance-warn-passed = { $kind }: { $days } dagen, en hoogstens { $max } mogen. Bespreek dit met de school.

## Holidays

holidays-about = Op deze dagen wordt niemand verwacht. Pas aan wat bij jullie anders is.
holidays-year = Schooljaar
# $from, $to: years
holidays-year-name = { $from }-{ $to }
holidays-previous = Vorig schooljaar
holidays-next = Volgend schooljaar
holidays-add = Sluitingsdag toevoegen
holidays-change = Vrije dag verplaatsen
holidays-change-own = Sluitingsdag wijzigen
holidays-name = Naam
holidays-from = Eerste dag
holidays-to = Laatste dag
holidays-when = Wanneer
holidays-kind = Soort
holidays-do = Doen
holidays-kind-public = feestdag
holidays-kind-school = schoolvakantie
holidays-kind-site = sluitingsdag
# $period: the days by the rule
holidays-moved = verplaatst, gewoonlijk { $period }
holidays-removed = geldt hier niet
holidays-move = Verplaatsen
# $what: the holiday
holidays-move-what = { $what } verplaatsen
holidays-remove = Geldt niet
# $what: the holiday
holidays-remove-what = { $what } geldt niet
holidays-put-back = Terugzetten
# $what: the holiday
holidays-put-back-what = { $what } terugzetten
holidays-delete = Weghalen
# $what: the holiday
holidays-delete-what = { $what } weghalen
# $name: the holiday
holidays-removed-done = { $name } geldt niet meer.
holidays-back-done = { $name } staat terug op de gewone dag.
holidays-deleted-done = { $name } is weggehaald.
holiday-new-year = Nieuwjaar
holiday-easter-monday = Paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = O.L.H.-Hemelvaart
holiday-ascension-friday = Brugdag na Hemelvaart
holiday-whit-monday = Pinkstermaandag
holiday-national-day = Nationale feestdag
holiday-assumption = O.L.V.-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas-day = Kerstmis
holiday-autumn-break = Herfstvakantie
holiday-christmas-break = Kerstvakantie
holiday-spring-break = Krokusvakantie
holiday-easter-break = Paasvakantie
holiday-summer-break = Zomervakantie

## Agenda

menu-agenda = Agenda
agenda-views = Wat je ziet
agenda-tab-month = Maand
agenda-tab-week = Week
agenda-tab-list = Lijst
agenda-tab-presence = Wie is waar
agenda-tab-places = Vrije plaatsen
agenda-today = Vandaag
agenda-previous = Vorige
agenda-next = Volgende
agenda-mine = Alleen mijn stagiairs
agenda-group = Groep
agenda-group-all = Alle groepen
agenda-keys = Pijlen: een dag verder. Page Up en Page Down: een maand of week. T: vandaag.
# $month: the month with its year
agenda-month-table = Agenda van { $month }
# $period: the first and last day
agenda-week-table = Agenda van { $period }
# $number: the number of the week in the year
agenda-week-number = Week { $number }
agenda-week-short = Week
# $count: number of things that day
agenda-day-count =
    { $count ->
        [0] niets gepland
        [one] 1 afspraak
       *[other] { $count } afspraken
    }
# $count: number of things that are not shown
agenda-more = nog { $count } tonen
agenda-list-empty = In deze twee maanden staat niets in de agenda.
# $name: the intern
agenda-start = { $name }: eerste dag
# $name: the intern
agenda-end = { $name }: laatste dag
# $name: the intern; $title: what is planned
agenda-meeting = { $name }: { $title }
# $name: the intern; $title: the talk that has no day yet
agenda-meeting-due = { $name }: { $title } nog plannen
# $name: the intern; $title: the document
agenda-document = { $name }: { $title } afgeven
# $name: the intern; $title: the evaluation
agenda-evaluation = { $name }: { $title } invullen
# $name: the intern; $title: what is done in the lesson
agenda-lesson = { $name }: { $title }
agenda-done = klaar
agenda-late = te laat
agenda-save = Bewaren voor een ander agendaprogramma
agenda-save-about = Outlook en Thunderbird lezen dit bestand. Je nota's staan er niet in.
# $what: the visit or talk
agenda-save-one = Agendabestand voor { $what }
agenda-save-one-short = Agendabestand
# $name: the name of the file
agenda-saved = { $name } is bewaard.
agenda-open-file = Openen
# $period: Monday and the last day
presence-title = Wie komt er, { $period }
presence-intern = Stagiair
presence-none = Hier komt deze week niemand.
presence-no-group = Zonder groep
presence-empty = Er zijn nog geen groepen. Voeg ze toe bij de instellingen.
# $hours: such as 7:30
presence-comes = komt, { $hours } u
presence-away = komt niet
presence-free = vrij
# $names: who guides the intern
presence-mentors = mentor: { $names }
presence-count = Aantal stagiairs
# $from: the year in which it begins; $to: the next year
capacity-year = Schooljaar { $from }-{ $to }
capacity-previous = Vorig schooljaar
capacity-next = Volgend schooljaar
capacity-group = Groep
# $week: the Monday
capacity-week = week van { $week }
capacity-this-week = deze week
# $count: free places
capacity-free =
    { $count ->
        [one] 1 vrij
       *[other] { $count } vrij
    }
capacity-full = vol
# $count: interns beyond the places
capacity-over =
    { $count ->
        [one] 1 te veel
       *[other] { $count } te veel
    }
# $count: interns in a group without a number of places
capacity-taken =
    { $count ->
        [0] niemand
        [one] 1 stagiair
       *[other] { $count } stagiairs
    }
# $count: places
capacity-places =
    { $count ->
        [one] 1 plaats
       *[other] { $count } plaatsen
    }
capacity-unset = aantal plaatsen niet ingesteld
capacity-set = Aantal plaatsen instellen
capacity-about = Het cijfer is het aantal vrije plaatsen in die week. Kies een week om te zien wie er is.
capacity-nobody = Er is dan niemand.
group-capacity = Aantal stagiairs tegelijk
group-capacity-about = Laat leeg als je het niet weet.

## Class list

class-list-choose = Klaslijst inlezen
# $name: the name of the file
class-list-title = Klaslijst { $name }
class-list-about = Kijk eerst na wat er zal gebeuren. Er is nog niets bewaard.
# $columns: the headings that were recognised
class-list-columns = Herkende kolommen: { $columns }.
# $columns: the headings that mean nothing here
class-list-ignored = Deze kolommen blijven liggen: { $columns }.
class-list-defaults = Voor rijen die dit niet zeggen
class-list-school = School
class-list-programme = Opleiding
class-list-programme-none = Kies de opleiding
class-list-start = Eerste dag
class-list-end = Laatste dag
class-list-group = Groep
class-list-group-none = Geen groep
class-list-mentor = Mentor
class-list-mentor-none = Nog geen mentor
# $names: schools
class-list-new-schools = Nieuwe school: { $names }.
# $names: supervisors
class-list-new-supervisors = Nieuwe stagebegeleider: { $names }.
class-list-table = Wat er per rij gebeurt
class-list-row = Rij
class-list-name = Stagiair
class-list-placement = Stage
class-list-outcome = Wat er gebeurt
class-list-new-intern = Nieuwe stagiair
class-list-new-placement = Nieuwe stage voor een bekende stagiair
class-list-duplicate = Staat er al: overgeslagen
# $row: the number of the row
class-list-duplicate-row = Zelfde als rij { $row }: overgeslagen
class-list-refused = Blijft liggen
class-list-namesake = Let op: iemand met deze naam heeft een ander e-mailadres.
# $heading: the heading of the column
class-list-column = Kolom { $heading }:
# $count: number of rows
class-list-take =
    { $count ->
        [one] Neem 1 stagiair op
       *[other] Neem { $count } stagiairs op
    }
# $count: number of rows with something wrong
class-list-refused-count =
    { $count ->
        [one] 1 rij blijft liggen. Verbeter ze in het bestand en lees het opnieuw in.
       *[other] { $count } rijen blijven liggen. Verbeter ze in het bestand en lees het opnieuw in.
    }
class-list-nothing = Er is niets om op te nemen.
# $count: number of placements
class-list-taken =
    { $count ->
        [one] 1 stage is opgenomen.
       *[other] { $count } stages zijn opgenomen.
    }
op-class-list-take = klaslijst

## Documents
intern-tab-papers = Papieren
papers-title = Papieren
# $late: papers that are late; $open: papers that must still come or be signed
papers-standing = { $late ->
    [0] { $open ->
        [0] Alles is in orde.
        [one] Nog 1 papier te regelen.
       *[other] Nog { $open } papieren te regelen.
    }
    [one] 1 papier is te laat. In totaal nog { $open } te regelen.
   *[other] { $late } papieren zijn te laat. In totaal nog { $open } te regelen.
}
papers-empty = Voor deze stage zijn er geen papieren gevraagd.
papers-add = Papier toevoegen
paper-new = Nieuw papier
paper-state-late = Te laat
paper-state-awaited = Verwacht
paper-state-unsigned = Nog te tekenen
paper-state-done = In orde
paper-state-waived = Niet nodig
# $who: who brings it
paper-from = Van: { $who }
# $day: the day
paper-due = Tegen { $day }
paper-due-none = Nog geen dag bekend
# $day: the day by the programme
paper-moved = Met de hand verzet. Volgens de opleiding: { $day }
paper-moved-none = Met de hand verzet
# $day: the day
paper-received-on = Gekregen op { $day }
paper-received-today = Vandaag gekregen
# $what: the paper
paper-received-today-what = { $what }: vandaag gekregen
paper-signed = Getekend door
paper-details = Meer
# $what: the paper
paper-details-what = Meer over { $what }
paper-received = Gekregen op
paper-due-label = Tegen wanneer
paper-follow-rule = Volg weer de opleiding
paper-waived = Niet nodig in deze stage
paper-remark = Opmerking
paper-name = Naam van het papier
paper-who = Van wie
paper-who-none = Niemand in het bijzonder
paper-must-sign = Wie moet tekenen?
paper-bin = Papier weggooien
files-add = Bestand toevoegen
# $what: the paper
files-add-what = Bestand toevoegen bij { $what }
files-title = Andere bestanden
files-about = Bestanden bij de stage zelf, een gesprek of een waarschuwing. PDF, PNG, JPEG of Word, tot 50 MB.
files-empty = Hier staan nog geen bestanden.
# $name: the file
files-open = { $name } openen
file-save = Bewaren als
# $name: the file
file-save-what = { $name } bewaren als
# $name: the file
file-bin = { $name } weggooien
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
    [one] Bestand toegevoegd.
   *[other] { $count } bestanden toegevoegd.
}
# $names: the files
files-same = Dit stond er al: { $names }.
# $name: the file; $reason: what is wrong with it
file-refused = { $name }: { $reason }
# $name: the file
file-saved = { $name } is bewaard.

## Meetings

intern-tab-talks = Gesprekken
talks-open-agreements = Open afspraken
talks-no-agreements = Er staan geen afspraken open.
talks-agreements = Afspraken
talks-agreement = Wat spreken jullie af?
talks-agreement-who = Wie doet het?
talks-agreement-nobody = Niet gezegd
talks-agreement-by = Tegen wanneer?
# $date: a day
talks-agreement-by-date = tegen { $date }
# $date: a day
talks-agreement-done-on = gedaan op { $date }
talks-agreement-add = Afspraak toevoegen
talks-agreement-bin = Afspraak weggooien
talks-agreement-binned = De afspraak ligt in de prullenbak.
talks-ready = Klaar
talks-meetings = Gesprekken en bezoeken
talks-meetings-none = Deze opleiding vraagt geen gesprekken. Je kunt er zelf toevoegen.
talks-meeting-add = Gesprek of bezoek toevoegen
talks-meeting-bin = Gesprek weggooien
talks-meeting-binned = Het gesprek ligt in de prullenbak.
talks-kind = Soort
talks-kind-exploratory = Verkenningsgesprek
talks-kind-school-visit = Stagebezoek
talks-kind-coaching-visit = Coachingsbezoek
talks-kind-judging-visit = Beoordelend bezoek
talks-kind-three-way = Driehoeksgesprek
talks-kind-coaching = Coachingsgesprek
talks-kind-closing = Afrondend gesprek
talks-role-intern = Stagiair
talks-role-mentor = Mentor
talks-role-supervisor = Stagebegeleider
talks-role-reviewer = Educatief medewerker
talks-role-director = Directie
talks-title = Titel (mag leeg blijven)
talks-date = Dag
talks-from = Van
talks-to = Tot
talks-place = Plaats
talks-clock-example = uu:mm
talks-clock-wrong = Dit uur bestaat niet. Typ bijvoorbeeld 9:30.
talks-focus = Focus
talks-focus-about = Waar wordt naar gekeken? Spreek dit vooraf af.
talks-before = Vooraf besproken
talks-held = Gehouden
talks-waived = Niet nodig bij deze stage
talks-present = Wie was erbij?
talks-present-other = Nog iemand
talks-present-add = Naam toevoegen
talks-notes = Wat is er gezegd?
talks-notes-about = Dit staat niet in het verslag voor de school.
talks-after = Achteraf besproken
talks-print = Afdrukken
talks-state-open = nog te plannen
# $date: a day
talks-state-due = te plannen tegen { $date }
# $date: a day
talks-state-planned = gepland op { $date }
talks-state-held = gehouden
# $date: a day
talks-state-held-on = gehouden op { $date }
talks-state-waived = niet nodig
# $date: a day
talks-due-by = De opleiding vraagt dit tegen { $date }.
talks-due-moved = verplaatst
talks-sheets = Feedbackbladen
talks-sheets-none = Nog geen feedbackblad. Schrijf kort wat goed ging en wat volgt.
talks-sheet-add = Feedbackblad van deze week
# $date: a day
talks-sheet-until = feedbackblad tot { $date }
talks-sheet-open = nog niet overhandigd
# $date: a day
talks-sheet-handed-over = overhandigd op { $date }
talks-sheet-from = Eerste dag
talks-sheet-to = Laatste dag
# $name: who wrote it
talks-sheet-author = Ingevuld door { $name }
talks-sheet-well = Wat ging goed?
talks-sheet-next = Wat is de volgende stap?
talks-sheet-next-about = Schrijf welk gedrag je wilt zien.
talks-sheet-reply = Wat zegt de stagiair erop?
talks-sheet-seen = Gezien in deze periode
talks-sheet-seen-none = Geen observaties om te delen in deze periode.
talks-sheet-take-well = Bij wat goed ging
talks-sheet-take-next = Bij de volgende stap
talks-sheet-handed = Overhandigd op
talks-sheet-hand-over = Vandaag overhandigd
talks-sheet-bin = Feedbackblad weggooien
talks-sheet-binned = Het feedbackblad ligt in de prullenbak.
talks-warnings = Waarschuwingen
# $number: which warning ends the placement
talks-warnings-about = Bij waarschuwing { $number } kan de stage stoppen. Zo vraagt de opleiding het.
talks-warnings-none = Deze opleiding zegt niet na hoeveel waarschuwingen de stage stopt.
talks-warning-add = Waarschuwing toevoegen
talks-warning-new = Nieuwe waarschuwing
# $number: its place in the order of days
talks-warning-number =
    { $number ->
        [1] Eerste waarschuwing
        [2] Tweede waarschuwing
        [3] Derde waarschuwing
       *[other] Waarschuwing { $number }
    }
# $number: which warning it is
talks-warning-ends = Dit is waarschuwing { $number }. Je kunt de stage nu stoppen.
# $date: a day
talks-warning-by = verandering verwacht tegen { $date }
talks-warning-open = loopt
talks-warning-facts = Wat is er gebeurd?
talks-warning-facts-about = Schrijf feiten: wie, wat, wanneer.
talks-warning-expected = Welke verandering verwacht je?
talks-warning-date = Dag van de waarschuwing
talks-warning-change-by = Verandering tegen
talks-warning-talk = Gesprek gehouden op
talks-warning-outcome = Hoe liep het af?
talks-warning-outcome-none = Nog niet bekend
talks-warning-outcome-text = Toelichting
talks-outcome-mended = Het werd beter
talks-outcome-not-mended = Het werd niet genoeg beter
talks-warning-print = Brief afdrukken
talks-warning-bin = Waarschuwing weggooien
talks-warning-binned = De waarschuwing ligt in de prullenbak.
talks-stop = Stage stoppen
talks-stop-about = Alles wat je noteerde, blijft bewaard. Ook het verslag kun je nog maken.
talks-stop-date = Laatste dag
talks-stop-reason = Waarom stopt de stage?
talks-stop-reason-missing = Schrijf kort waarom de stage stopt.
talks-stopped = De stage is gestopt.
# $date: a day in words
talks-stopped-on = Deze stage is gestopt op { $date }.
talks-handovers = Overdracht
talks-handovers-about = Geef de stage door aan een andere mentor. Jij blijft ook mentor.
# $date: a day in words, $from, $to: names
talks-handover-line = { $date }: van { $from } naar { $to }
talks-handover-nobody = iemand anders
talks-handover-to = Nieuwe mentor
talks-handover-to-missing = Kies de nieuwe mentor.
talks-handover-date = Vanaf
talks-handover-text = Wat is goed om te weten?
talks-handover-do = Stage overdragen
# $name: the new mentor
talks-handover-done = { $name } is nu ook mentor.
talks-handover-print = Overdrachtsblad afdrukken
talks-handover-alone = Er is nog geen andere mentor. Voeg die toe bij Instellingen.

## Programme

op-arrangement-save = rooster en afspraken
op-due-move = datum verzetten
op-placement-close = stage afsluiten
op-placement-reopen = stage heropenen
op-placement-archive = stage naar het archief
op-placement-unarchive = stage uit het archief
intern-tab-arrangement = Rooster en data
intern-tab-closing = Afronden
intern-colleague = De stagiair werkt hier ook: collega en student tegelijk.
intern-archived = Deze stage ligt in het archief.
programme-timetable = Rooster
programme-variant = Variant van de opleiding
# $weekday: a number from 1 (Monday) to 7
programme-weekday =
    { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    }
# $days: the days of the week
programme-usual = Gewoon op: { $days }.
# $count: how many days a week
programme-usual-some =
    { $count ->
        [one] Eén dag per week. Kies hieronder welke.
       *[other] { $count } dagen per week. Kies hieronder welke.
    }
# $from, $to: hours a week
programme-on-site = { $from } tot { $to } uur per week op de stageplaats.
# $from, $to: hours a week
programme-preparation = { $from } tot { $to } uur per week voorbereiding.
programme-fortnight = Om de twee weken.
programme-own-timetable = Eigen uren per dag
programme-own-timetable-about = Laat leeg om de uren van de opleiding te volgen.
programme-day = Dag
programme-from = Van
programme-to = Tot
programme-pause = Pauze (minuten)
programme-slot-add = Dag toevoegen
# $day: a day of the week
programme-slot-remove = { $day } weghalen
programme-every = Hoe vaak
programme-every-1 = Elke week
programme-every-2 = Om de twee weken
programme-target = Uren in totaal
# $hours: hours of the whole placement
programme-target-about = De opleiding vraagt { $hours } uur.
programme-target-none = De opleiding vraagt geen vast aantal.
programme-target-wrong = Typ een getal, bijvoorbeeld 50 of 37,5.
programme-full-weeks = Volledige stageweken
programme-full-weeks-about = Kies een dag in de week.
# $number: its place in the list
programme-full-week = Week { $number }
programme-full-week-add = Week toevoegen
# $number: its place in the list
programme-full-week-remove = Week { $number } weghalen
programme-dates = Data van de opleiding
programme-dates-about = Ze volgen de periode van de stage. Wat je zelf verzet, blijft staan.
programme-dates-none = Deze opleiding vraagt niets op een datum.
programme-no-date = nog geen datum
programme-waits = Deze datum volgt later, bijvoorbeeld uit het rooster.
programme-done = in orde
programme-move = Verzetten
# $what: what is due
programme-move-what = { $what } verzetten
programme-new-date = Nieuwe datum
# $date: the day by the rule
programme-by-rule = Verzet. Volgens de opleiding: { $date }.
programme-back = Terug naar de regel
# $what: what is due
programme-back-what = { $what }: terug naar de regel
programme-kind-moment = Evaluatie
programme-kind-document = Document
programme-kind-meeting = Gesprek
programme-first-contact = Eerste contact
programme-contacts = Wie is nog bereikbaar
programme-contact-name = Naam
programme-contact-role = Wie is dat
programme-contact-role-about = Bijvoorbeeld: ouder, coördinator van de school.
programme-contact-add = Persoon toevoegen
# $name: the person, or a number
programme-contact-remove = { $name } weghalen
programme-remark = Verwachtingen en afspraken vooraf
programme-zero = 0-document
zero-intern = De stagiair
zero-placement = School en opleiding
zero-period = Periode
zero-site = Op de stageplaats
zero-contacts = Wie is nog bereikbaar
zero-form = Verslag

## Today

today-scope = Van wie
today-scope-mine = Mijn stagiairs
today-scope-all = Iedereen
today-nothing = Niets te doen. Alles is in orde.
# $count: how many there are
today-show-all = Toon alle { $count }
today-show-less = Toon minder
urgency-late = Te laat
urgency-today = Vandaag
urgency-week = Deze week
urgency-later = Straks
# $count: how many there are
urgency-count = ({ $count })
todo-document = te ontvangen
todo-meeting = gesprek
todo-agreement = afspraak
todo-warning = waarschuwing
# $date: the day that was missed
todo-missed = { $date } gemist en nog niet ingehaald
# $done: hours done, $target: hours in all
todo-hours-near = bijna alle uren gedaan ({ $done } van { $target })
# $done: hours done, $target: hours in all
todo-hours-passed = meer uren dan gevraagd ({ $done } van { $target })
todo-review = evaluatie wacht op nalezen
todo-agreed = evaluatie is nagelezen en kan weg
todo-closing = stage is voorbij en nog niet afgesloten
todo-archive = stage is afgesloten
# $kind: what is to be done, $title: the name of it
todo-titled = { $title } ({ $kind })
todo-receive = Ontvangen
# $name: the intern, $what: the paper
todo-receive-what = { $name }, { $what }: ontvangen
todo-do = Gedaan
# $name: the intern, $what: the agreement
todo-do-what = { $name }, { $what }: gedaan
todo-to-archive = Naar het archief
# $name: the intern
todo-to-archive-what = { $name }: naar het archief
# $what: the paper
todo-received = { $what }: ontvangen.
# $what: the agreement
todo-kept = { $what }: gedaan.

## Archive

closing-title = Checklist
closing-done = in orde
closing-open = nog te doen
closing-kind-signed = Ondertekend door mentor en stagiair
# $done: hours done, $target: hours in all
closing-kind-hours = Uren: { $done } van { $target }
closing-kind-missed = Gemiste dagen ingehaald
closing-kind-agreements = Afspraken afgehandeld
# $count: how many are open
closing-count-open =
    { $count ->
        [one] nog één open
       *[other] nog { $count } open
    }
# $done: how many are in order, $all: how many there are
closing-progress = { $done } van { $all } in orde
# $date: the day by which it should be closed
closing-by = Sluit de stage af tegen { $date }.
closing-before = De stage loopt nog. Afsluiten kan ook later.
closing-date = Laatste dag
closing-close = Stage afsluiten
closing-closed = De stage is afgesloten.
closing-stop = Stage stopzetten
# $date: the last day
closing-was-closed = Afgesloten op { $date }.
# $date: the last day
closing-was-stopped = Stopgezet op { $date }.
closing-reopen = Stage heropenen
closing-reopened = De stage is weer open.
closing-archive = Naar het archief
closing-archive-about = Een stage in het archief staat niet meer bij Vandaag en Stagiairs. Je vindt ze wel met Zoeken.
closing-archived = De stage ligt in het archief.
closing-unarchive = Uit het archief halen
closing-unarchived = De stage is uit het archief.
interns-shown = Welke stages
interns-shown-now = Nu
interns-shown-archive = Archief
archive-empty = Het archief is leeg. Een afgesloten stage kun je hierheen brengen.

## Live preview
# A button on the page: $text is how that part of the page begins.
report-place = Ga naar: { $text }
report-place-identification = Ga naar de gegevens van de stage
report-place-strengths = Ga naar de sterktes
report-place-growth-points = Ga naar de groeipunten
report-place-conclusion = Ga naar het besluit
report-place-attendance = Ga naar de aanwezigheden
report-place-activities = Ga naar de activiteiten
report-place-meetings = Ga naar de gesprekken
report-place-warnings = Ga naar de waarschuwingen
report-place-self-evaluation = Ga naar de zelfevaluatie
report-place-observations = Ga naar de observaties
report-place-project = Ga naar het project
report-place-growth = Ga naar de groei
report-place-signatures = Ga naar de handtekeningen
report-places = Plaatsen op bladzijde { $page }
report-places-hint = Klik op een plaats om er te schrijven. Of kies met Tab, de pijlen en Enter.

## Paper
op-file-pattern-save = bestandsnaam van verslagen
print = Afdrukken
many-group = Meer tegelijk
many-button-folder = Alle verslagen…
many-button-bundle = Alles afdrukken…
many-button-blank = Blanco formulier…
many-button-data = Gegevens…
many-title-folder = Alle verslagen in een map
many-title-bundle = Alles in één bestand afdrukken
many-title-data = Evaluatiegegevens
many-about-folder = Elk verslag wordt een PDF. Hieronder staat wat gemaakt wordt en wat niet.
many-about-bundle = Eén PDF met vooraan een lijst. Elk verslag begint op de voorkant van een blad. De PDF gaat open in het programma waarmee je computer PDF-bestanden toont; druk hem daar dubbelzijdig af.
many-about-data = Een tabel voor een rekenblad, met wat beoordeeld is. Observaties en eigen notities staan er niet in.
many-all = Alle
many-programme = Opleiding
many-mentor = Mentor
many-of-group = Groep
many-from = Stage loopt vanaf
many-to = Stage loopt tot
many-moment-next = Wat nu aan de beurt is
many-moments = Tussentijds en einde
many-incomplete = Ook onvolledige
many-drafts = Ook ontwerpen
many-archived = Ook uit het archief
many-list = Verslagen
many-take = Maken
many-what = Bestand of reden
many-is-draft = ontwerp
many-with-list = Schrijf ook een overzicht (tekstbestand) in de map
many-folder = Map kiezen en maken…
many-print = Openen om af te drukken
many-xlsx = Rekenblad (XLSX)…
many-csv = CSV…
many-back = Terug
many-write = Maken
many-existing = Wat met deze bestanden?
many-keep = Laten staan, het nieuwe weglaten
many-number = Het nieuwe een nummer geven
many-replace = Vervangen
many-making = Even geduld, het bestand wordt gemaakt.
many-stop = Stoppen
many-stopping = Stopt na dit bestand…
many-stopped = Gestopt. Wat al geschreven is, blijft staan.
many-show = Map openen
many-left-empty = nog niets ingevuld
many-left-incomplete = nog niet volledig
many-left-draft = ontwerp, nog niet nagelezen of definitief
many-left-no-form = het formulier van de school ontbreekt
many-left-unchosen = niet aangevinkt
many-left-exists = er is al een bestand met die naam
many-left-broken = kon niet gemaakt worden
many-left-stopped = gestopt voor dit verslag
blank-title = Blanco formulier
blank-about = Om met de hand in te vullen en later over te typen.
blank-kind = Welk formulier
blank-kind-form = Uniform formulier
blank-kind-report = Verslag van de school
blank-for = Voor wie
blank-nobody = Niemand, alles open
blank-all-modules = Alle onderdelen
blank-own-form = Dat van de stage
blank-choose-form = Kies een formulier
blank-show = Bekijken
file-pattern-title = Namen van bestanden
file-pattern-about = Zo heten de PDF-bestanden van verslagen.
file-pattern = Patroon
file-pattern-usual = Gewone naam terug
# $count: how many reports are made, $all: how many there are
many-count =
    { $count ->
        [one] 1 van { $all } wordt gemaakt.
       *[other] { $count } van { $all } worden gemaakt.
    }
# $why: the reason
many-left-out = Niet: { $why }
# $count: how many fields
many-rest-open =
    { $count ->
        [one] 1 ander veld leeg
       *[other] { $count } andere velden leeg
    }
# $count: how many files
many-taken =
    { $count ->
        [one] In deze map staat al 1 bestand met zo’n naam.
       *[other] In deze map staan al { $count } bestanden met zo’n naam.
    }
# $done, $total: numbers of files
many-progress = { $done } van { $total } geschreven
# $count: how many files, $folder: the name of the folder
many-written =
    { $count ->
        [0] Er is niets geschreven in ‘{ $folder }’.
        [one] 1 verslag staat in ‘{ $folder }’.
       *[other] { $count } verslagen staan in ‘{ $folder }’.
    }
# $file: the name of the list
many-list-kept = Het overzicht heet ‘{ $file }’.
# $count: how many files
many-files =
    { $count ->
        [one] 1 bestand
       *[other] { $count } bestanden
    }
# $count: how many reports
many-left =
    { $count ->
        [one] 1 verslag weggelaten
       *[other] { $count } verslagen weggelaten
    }
# $name: the intern, $moment: half-way or end, $why: the reason
many-left-line = { $name }, { $moment }: { $why }
# $name: the name that a file would get
file-pattern-example = Voorbeeld: { $name }
# $fields: what can stand between braces
file-pattern-fields = Tussen accolades kun je vragen: { $fields }.

## Form editor

form-follow-up = Nieuwe stages volgen hun opleiding. Deze opleidingen vragen nog een oudere versie:
# $title: the programme; $version: the version that it asks for
form-follow-up-line = { $title } (versie { $version })
# $title: the form; $version: its version
form-edit-open-of = Aanpassen: { $title }, versie { $version }
# $title: the form; $version: its version
form-edit-read-of = Bekijken: { $title }, versie { $version }
form-edit-open = Aanpassen
form-edit-read = Bekijken
form-drafts = In bewerking
form-drafts-none = Er is geen ontwerp. Pas een formulier aan of maak een nieuw.
# $day: the day
form-draft-changed = Laatst gewijzigd op { $day }
form-new = Nieuw formulier
form-new-kind = Soort formulier
form-kind-school = Verslag voor een school
form-kind-programme = Opleiding
form-kind-uniform = Formulier dat de mentor invult
form-new-from = Kopie van
form-new-empty = Begin leeg
form-new-make = Formulier maken
form-edit = Formulier aanpassen
form-edit-all = Alle formulieren
form-edit-parts = Onderdelen van het formulier
form-tab-general = Algemeen
form-tab-modules = Indicatoren
form-tab-crosswalk = Koppeling
form-tab-parts = Onderdelen
form-tab-scales = Schalen
form-tab-preview = Voorbeeld
form-tab-days = Dagen en uren
form-tab-dates = Wanneer
form-tab-activities = Activiteiten
form-edit-reading = Je leest dit formulier. Alleen directie en educatieve medewerkers passen formulieren aan.
# $version: the version that the draft began with
form-edit-draft-of = Ontwerp op basis van versie { $version }. Stages merken er nog niets van.
form-edit-draft-new = Ontwerp van een nieuw formulier. Stages merken er nog niets van.
# $version: the version in view; $count: how many placements use it
form-edit-version =
    Versie { $version }. { $count ->
        [0] Geen enkele stage gebruikt ze.
        [one] Eén stage gebruikt ze.
       *[other] { $count } stages gebruiken ze.
    }
form-edit-begin = Zodra je iets verandert, ontstaat een ontwerp. Deze versie blijft zoals ze is.
# $version: the version that it becomes
form-edit-publish = Versie { $version } maken
# $version: the version that is replaced
form-edit-replace = Versie { $version } vervangen
form-edit-discard = Ontwerp weggooien
form-edit-discarded = Het ontwerp is weg.
# $version: the version that was made
form-edit-published = Versie { $version } is gemaakt.
# $where: the place in the form; $what: what is wrong
form-edit-problem = { $where }: { $what }
# $count: how many more there are
form-edit-more-problems = En nog { $count } andere.
# $count: how many things are wrong
form-edit-faults =
    { $count ->
        [one] 1 fout
       *[other] { $count } fouten
    }
form-edit-nameless = Nog zonder naam
# $what: what is moved
form-edit-up = Omhoog: { $what }
# $what: what is moved
form-edit-down = Omlaag: { $what }
# $what: what goes
form-edit-remove = Verwijderen: { $what }
# $what: what went
form-edit-removed = Verwijderd: { $what }.
# $languages: the languages
form-edit-missing-in = Ontbreekt nog in: { $languages }.
# $label: the field; $language: the language
form-edit-in = { $label } ({ $language })
# $least, $most: the range
form-edit-number = Typ een getal van { $least } tot { $most }.
form-edit-language = Schrijven in
form-edit-beside = Ernaast tonen
form-edit-beside-none = Geen andere taal
form-edit-languages = Talen
form-edit-about-form = Over het formulier
form-edit-title = Titel
form-edit-heading = Titel van het onderdeel
form-edit-intro = Inleiding
form-edit-uniform = Formulier dat de mentor invult
form-edit-uniform-about = Hieruit volgen de niveaus van de school.
form-edit-enough = Genoeg bewijs vanaf (%)
form-edit-enough-about = Hoeveel van de gekoppelde indicatoren beoordeeld moeten zijn.
form-edit-letterhead = Briefhoofd
form-edit-school-name = Naam van de school
form-edit-subtitle = Opleiding of afdeling
form-edit-accent = Kleur
form-edit-accent-code = Kleurcode
# $ratio: the contrast with white, such as 4,5
form-edit-contrast = Goed leesbaar op wit papier (contrast { $ratio }).
# $ratio: the contrast with white
form-edit-contrast-low = Slecht leesbaar op wit papier (contrast { $ratio }). Kies een donkerdere kleur.
# $title: the form; $version: its version
form-edit-version-of = { $title }, versie { $version }
# $version: the newer version
form-edit-newer = Er is een nieuwere versie: { $version }.
# $language: the language
form-problem-missing-text = Deze tekst ontbreekt in: { $language }.
# $about: the id
form-problem-duplicate-id = De code ‘{ $about }’ komt twee keer voor.
# $about: the id
form-problem-missing-reference = ‘{ $about }’ bestaat niet (meer). Kies iets anders.
form-problem-cycle = Deze datums hangen aan elkaar in een kring. Kies een ander begin.
form-problem-thresholds = De niveaus beginnen bij 1 en gaan omhoog tot hoogstens 4.
form-problem-behaviours = Beschrijf een tot drie gedragingen.
form-problem-empty = Hier moet minstens één ding staan.
form-problem-empty-crosswalk = Koppel minstens één indicator, of vraag het rechtstreeks.
form-problem-empty-cluster = Deze groep heeft nog geen indicatoren. Voeg er een toe of verwijder de groep.
form-problem-range = ‘{ $about }’ past hier niet.
form-problem-colour = Kies een kleur zoals #0B5F66.
form-problem-weight = Een gewicht is meer dan 0 en hoogstens 100.
form-problem-too-long = Deze tekst is te lang. Kort hem in.
form-crosswalk-none = Dit formulier heeft nog geen criteria.
form-crosswalk-none-action = Criteria toevoegen
# $criteria, $mapped, $asked, $empty: criteria; $indicators, $used: indicators
form-crosswalk-counts = Criteria: { $mapped } van { $criteria } gekoppeld, { $asked } rechtstreeks gevraagd, { $empty } nog leeg. Indicatoren: { $used } van { $indicators } gebruikt.
form-crosswalk-criteria = Criteria van de school
form-crosswalk-search-criteria = Zoek een criterium
form-crosswalk-search-indicators = Zoek een indicator
form-crosswalk-only-open = Alleen wat niet gekoppeld is
# $count: how many are shown
form-crosswalk-shown =
    { $count ->
        [one] Eén criterium
       *[other] { $count } criteria
    }
form-crosswalk-nothing = Niets gevonden.
# $count: how many indicators
form-crosswalk-mapped =
    { $count ->
        [one] Eén indicator gekoppeld
       *[other] { $count } indicatoren gekoppeld
    }
form-crosswalk-asked = Rechtstreeks gevraagd
form-crosswalk-empty = Nog niets gekoppeld
form-crosswalk-direct = Rechtstreeks aan de mentor vragen
form-crosswalk-direct-about = De mentor kiest zelf een niveau. Er volgt niets uit de indicatoren.
form-crosswalk-rule = Hoe het niveau volgt
form-rule-median = Middelste niveau
form-rule-median-about = Het middelste van alle niveaus telt.
form-rule-mean = Gemiddelde
form-rule-mean-about = Het gewogen gemiddelde van de niveaus telt.
form-rule-minimum = Laagste niveau
form-rule-minimum-about = Het laagste niveau telt.
form-rule-all-pass = Alles voldoende
form-rule-all-pass-about = Eén niveau 1 houdt alles tegen. Anders telt het middelste.
# $id: the code of the indicator
form-crosswalk-stranger = De indicator ‘{ $id }’ bestaat niet in het gekozen formulier.
form-crosswalk-unmap = Losmaken
form-crosswalk-show = Tonen
form-crosswalk-all = Alle indicatoren
form-crosswalk-only-mapped = Gekoppeld aan dit criterium
form-crosswalk-only-free = Nergens gekoppeld
# $level: 1 to 4
form-crosswalk-level = Niveau { $level }
# $criteria: numbers of other criteria
form-crosswalk-also = Ook bij { $criteria }
form-crosswalk-weight = Gewicht
form-trial-choose = Probeer op een stagiair
form-trial-about = De niveaus volgen elke wijziging. Er wordt niets bewaard bij de stagiair.
# $name: the intern; $moment: the moment; $filled of $total indicators rated
form-trial-option = { $name }, { $moment } ({ $filled } van { $total })
# $level: what follows; $rated of $mapped indicators
form-trial-level = { $level } ({ $rated } van { $mapped })
form-trial-no-level = Nog geen niveau
# $name: the intern
form-trial-for = { $name }:
# $rated of $mapped indicators
form-trial-rated = ({ $rated } van { $mapped } beoordeeld)
# $share: percent
form-trial-short = Te weinig beoordeeld: minstens { $share } % is nodig.
form-trial-asked = Hier volgt nog niets uit de indicatoren.
form-trial-nobody = Er is nog geen stagiair om dit op te proberen.
form-scales = Schalen
form-scales-about = Elk niveau begint bij een waarde van 1 tot 4, van laag naar hoog.
# $count: how many criteria use it
form-scale-used =
    { $count ->
        [0] niet gebruikt
        [one] 1 criterium
       *[other] { $count } criteria
    }
form-scale-add = Schaal toevoegen
form-scale-levels = Niveaus
form-level-add = Niveau toevoegen
# $from: where it begins
form-level-from = vanaf { $from }
form-level-label = Naam van het niveau
form-level-begins = Begint bij
form-level-begins-about = Van 1 tot 4
form-scale-short = Een woord voor te weinig bewijs
form-scale-short-label = Bij te weinig bewijs
form-parts = Onderdelen
form-part-kind = Soort onderdeel
form-part-add = Onderdeel toevoegen
form-part-identification = Gegevens van de stage
form-part-criteria = Criteria
form-part-rubric = De rubriek zelf
form-part-growth = Groei
form-part-radar = Groei als spinnenweb
form-part-self-evaluation = Zelfevaluatie
form-part-strengths = Sterke punten
form-part-growth-points = Groeipunten
form-part-evidence = Observaties
form-part-attendance = Aanwezigheid
form-part-hours = Uren
form-part-rules = Wat de opleiding vraagt
form-part-activities = Activiteiten
form-part-project = Project
form-part-meetings = Gesprekken
form-part-warnings = Waarschuwingen
form-part-fields = Eigen velden
form-part-conclusion = Besluit
form-part-signatures = Handtekeningen
form-part-note = Vaste tekst
# $count: criteria
form-part-criteria-count =
    { $count ->
        [one] 1 criterium
       *[other] { $count } criteria
    }
# $count: fields
form-part-fields-count =
    { $count ->
        [one] 1 veld
       *[other] { $count } velden
    }
# $part: the kind of part
form-part-plain = { $part }: hier valt niets in te stellen.
form-part-clusters = Welke groepen (geen keuze: allemaal)
form-part-roles = Wie tekent
form-criteria = Criteria
form-criterion-add = Criterium toevoegen
form-criterion-number = Nummer
form-criterion-title = Criterium
form-criterion-description = Uitleg
form-criterion-scale = Schaal
form-criterion-no-scale = Kies een schaal
form-criterion-explain = De school wil er een woord uitleg bij
form-criterion-crosswalk = Koppelen aan indicatoren
form-fields = Velden
form-field-add = Veld toevoegen
form-field-label = Naam van het veld
form-field-bound = Ingevuld met
form-field-asked = Wordt gevraagd
form-field-kind = Soort
form-field-text = Eén regel tekst
form-field-long-text = Langere tekst
form-field-number = Getal
form-field-date = Datum
form-field-choice = Keuze
form-field-options = Keuzes
form-option-add = Keuze toevoegen
form-option-label = Keuze
form-binding-intern-name = Naam van de stagiair
form-binding-intern-class = Klas
form-binding-period = Periode
form-binding-site-name = Naam van de stageplaats
form-binding-site-address = Adres van de stageplaats
form-binding-site-phone = Telefoon van de stageplaats
form-binding-group-name = Leefgroep of klas
form-binding-mentor-names = Namen van de mentoren
form-binding-supervisor-name = Naam van de stagebegeleider
form-binding-school-name = Naam van de school
form-binding-programme-title = Opleiding
form-binding-report-date = Datum van het verslag
form-uniform-levels = De vier niveaus
# $level: 1 to 4
form-uniform-level = Niveau { $level }
# $level: 1 to 4
form-uniform-level-about = Wat niveau { $level } betekent
form-uniform-not-observable = Nog niet te zien heet
form-modules = Modules
form-module-add = Module toevoegen
form-module-title = Naam van de module
form-module-core = voor iedereen
form-clusters = Groepen
form-cluster-add = Groep toevoegen
form-cluster-title = Naam van de groep
form-indicators = Indicatoren
# $count: indicators
form-indicators-count =
    { $count ->
        [one] 1 indicator
       *[other] { $count } indicatoren
    }
form-indicator-add = Indicator toevoegen
form-indicator-title = Indicator
form-indicator-attitude = attitude
form-indicator-is-attitude = Dit is een werkattitude
# $number: 1 to 3
form-behaviour = Gedrag { $number }
# $number: 1 to 3; $level: the level it stands at
form-behaviour-of = Gedrag { $number } bij { $level }
# $level: 1 to 4
form-behaviour-add = Gedrag toevoegen bij niveau { $level }
form-programme-school-form = Verslag voor de school
form-programme-modules = Modules naast de kern
form-programme-rules = Regels
form-programme-target = Uren in totaal
form-programme-target-about = Voorbereiding inbegrepen. Leeg: niet afgesproken.
form-programme-warnings = Verwittiging die de stage stopt
form-programme-warnings-about = De hoeveelste. Leeg: geen enkele.
form-programme-project = Er hoort een project bij
form-programme-colleague = De stagiair werkt hier al
form-semesters = Gewone week
form-semester-add = Periode toevoegen
form-semester-weekdays = Dagen
form-semester-days = Hoeveel van deze dagen in een week
form-semester-days-about = Leeg: allemaal.
form-semester-on-site = Uren per week op de stageplaats
form-semester-preparation = Uren per week voorbereiding
form-semester-full = Dit zijn de uren van een volle stageweek
form-hours-from = Van
form-hours-to = Tot
form-day-kinds = Soorten stagedagen
form-day-kind-add = Soort dag toevoegen
# $count: days
form-day-kind-max = hoogstens { $count }
form-day-kind-most = Hoogstens zoveel dagen
form-day-kind-most-about = Leeg: zoveel als nodig.
form-moments = Evaluaties
form-moment-add = Evaluatie toevoegen
form-moment-which = Moment
form-moment-authors = Wie vult in
form-meetings = Gesprekken en bezoeken
form-meeting-add = Gesprek toevoegen
form-meeting-kind = Soort gesprek
form-meeting-with = Wie is erbij
form-meeting-focus = Vooraf wordt een aandachtspunt gekozen
form-meeting-exploratory = Verkennend gesprek
form-meeting-school-visit = Stagebezoek
form-meeting-coaching-visit = Begeleidend bezoek
form-meeting-judging-visit = Beoordelend bezoek
form-meeting-three-way = Driehoeksgesprek
form-meeting-coaching = Begeleidingsgesprek
form-meeting-closing = Afsluitend gesprek
form-documents = Papieren
form-document-add = Papier toevoegen
form-document-from = Wie bezorgt het
form-document-signed = Wie tekent het
form-activities = Activiteitenlijst
form-activities-choose = De stagiair kiest activiteiten en neemt er een rol in
form-activity-add = Activiteit toevoegen
form-activity-heading = Onder welke kop
form-due = Wanneer
form-due-side = Voor of na
form-due-side-before = Voor
form-due-side-on = Op de dag zelf
form-due-side-after = Na
form-due-number = Hoeveel
form-due-count = Geteld in
form-due-count-days = Dagen
form-due-count-weeks = Weken
form-due-count-school = Schooldagen
form-due-anchor = Vanaf
form-anchor-start = de start
form-anchor-half = de helft
form-anchor-end = het einde
form-anchor-first-realisation-day = de eerste realisatiedag
form-anchor-unknown = een gesprek dat er niet is
# $anchor: what it hangs on
form-due-on = Op { $anchor }
# $distance: how far; $anchor: from what
form-due-before = { $distance } voor { $anchor }
# $distance: how far; $anchor: from what
form-due-after = { $distance } na { $anchor }
# $count: days
form-due-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
# $count: weeks
form-due-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weken
    }
# $count: school days
form-due-school =
    { $count ->
        [one] 1 schooldag
       *[other] { $count } schooldagen
    }

## School's own file
op-fill-save = bestand van de school
fill-which = Wat maken?
fill-which-report = Verslag
fill-which-file = Bestand van de school
fill-about = Mentormap vult dit bestand van de school in met wat in het verslag staat.
# $name: the name of the file
fill-file-name = Bestand: { $name }
fill-column-field = Veld
fill-column-value = Wat er komt
fill-state-empty = Nog leeg
fill-state-unmapped = Niets gekozen voor dit veld
fill-state-overflow = Past niet helemaal: de rest komt op een blad achteraan
# $value: the level that the file has no option for
fill-state-no-option = Het bestand heeft geen keuze ‘{ $value }’
fill-ticked = Aangekruist
fill-not-ticked = Niet aangekruist
fill-row-count = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
fill-count-filled = { $count ->
    [one] 1 veld ingevuld
   *[other] { $count } velden ingevuld
}
fill-count-empty = { $count ->
    [one] 1 veld nog leeg
   *[other] { $count } velden nog leeg
}
fill-count-overflow = { $count ->
    [one] 1 tekst loopt door op een blad achteraan
   *[other] { $count } teksten lopen door op een blad achteraan
}
fill-count-no-option = { $count ->
    [one] 1 veld heeft geen keuze voor het niveau
   *[other] { $count } velden hebben geen keuze voor het niveau
}
fill-count-unmapped = { $count ->
    [one] voor 1 veld is niets gekozen
   *[other] voor { $count } velden is niets gekozen
}
fill-show-all = Ook de velden tonen waar niets voor gekozen is
fill-draft-note = Deze evaluatie is nog niet definitief. In het bestand van de school staat dat niet.
fill-flatten = Velden vastzetten, zodat niemand ze nog wijzigt
fill-save = Bewaar ingevuld bestand
fill-to-setup = Velden koppelen
# $title: the title of the form
fill-setup-title = Bestand van de school: { $title }
fill-setup-about = De school wil haar eigen bestand terug. Kies hier dat bestand, en zeg per veld wat erin komt.
fill-setup-none = Dit formulier heeft nog geen bestand. Kies een PDF met invulvelden, of een Word-bestand (DOCX) met woorden als {"{{"}naam student{"}}"}.
fill-setup-read-only = Alleen directie en educatieve medewerkers koppelen velden.
fill-choose = Kies bestand
fill-choose-other = Kies een ander bestand
fill-remove = Verwijder bestand
fill-removed = Het bestand is uit het formulier verwijderd
fill-added = { $name } toegevoegd
fill-back = Alle formulieren
fill-fields = Velden
fill-fields-mapped = { $mapped } van { $total } gekoppeld
fill-pages = Bladzijden
# $page: a number; $pages: how many
fill-page = Bladzijde { $page } van { $pages }
fill-page-loading = De bladzijden worden getekend.
fill-page-failed = De bladzijden laten zich niet tonen. De lijst met velden werkt wel.
# $name: the field
fill-choose-field = Veld { $name }
fill-mapped = gekoppeld
fill-unmapped = niets gekozen
fill-group = Soort
fill-group-none = Niets invullen
fill-group-fixed = Vaste tekst
fill-group-identity = Personen, plaats en periode
fill-group-criteria = Criteria
fill-group-fields = Velden van het formulier
fill-group-texts = Teksten
fill-group-attendance = Aanwezigheid
fill-group-signatures = Handtekeningen
fill-group-indicators = Rijen van het eigen formulier
fill-group-rows = Herhaalde rij
fill-value = Wat komt erin
fill-fixed-text = Tekst
fill-when = Aankruisen bij
fill-when-any = Zodra er iets is
# $level: a level
fill-option = Keuze bij ‘{ $level }’
fill-option-same = Dezelfde naam
fill-column = Kolom ‘{ $name }’
fill-column-none = Leeg laten
fill-column-when = Kolom ‘{ $name }’ toont
fill-column-when-text = de tekst
# $level: a level
fill-column-when-level = een kruisje bij ‘{ $level }’
fill-suggested = Voorstel: { $label }
fill-suggest-take = Neem over
fill-suggest-all = { $count ->
    [one] Neem 1 voorstel over
   *[other] Neem { $count } voorstellen over
}
fill-signature-field = Een digitale handtekening wordt niet ingevuld.
fill-bound-intern-name = Naam van de stagiair
fill-bound-intern-class = Klas van de stagiair
fill-bound-period = Periode van de stage
fill-bound-site-name = Naam van de stageplaats
fill-bound-site-address = Adres van de stageplaats
fill-bound-site-phone = Telefoon van de stageplaats
fill-bound-group-name = Groep
fill-bound-mentor-names = Mentor
fill-bound-supervisor-name = Begeleider van de school
fill-bound-school-name = School
fill-bound-programme-title = Opleiding
fill-bound-report-date = Datum van het verslag, voluit
fill-day-start = Begin van de stage
fill-day-end = Einde van de stage
fill-day-evaluation = Dag van de evaluatie
fill-day-report = Dag van het verslag
# $day: which day
fill-day-short = { $day } (dd/mm/jjjj)
fill-moment = Tussentijds of einde
# $title: number and title of a criterion or row
fill-level = { $title }: niveau
fill-remark = { $title }: toelichting
fill-text-strengths = Sterktes
fill-text-growth-points = Groeipunten
fill-text-conclusion = Besluit
fill-text-evidence = Observaties
fill-total-done = Uren gedaan
fill-total-target = Uren te doen
fill-total-on-site = Uren op de stageplaats
fill-total-preparation = Uren voorbereiding
fill-total-missed = Uren gemist
fill-total-justified = Uren gemist met reden
fill-total-made-up = Uren ingehaald
fill-total-open = Uren nog in te halen
fill-signer-intern = Naam bij handtekening: stagiair
fill-signer-mentor = Naam bij handtekening: mentor
fill-signer-reviewer = Naam bij handtekening: educatief medewerker
fill-signer-director = Naam bij handtekening: directie
fill-signer-supervisor = Naam bij handtekening: begeleider
fill-signed-intern = Ondertekend op: stagiair
fill-signed-mentor = Ondertekend op: mentor
fill-signed-reviewer = Ondertekend op: educatief medewerker
fill-signed-director = Ondertekend op: directie
fill-signed-supervisor = Ondertekend op: begeleider
fill-rows-criteria = Een rij per criterium
fill-rows-observations = Een rij per observatie
fill-rows-attendance = Een rij per dag
fill-rows-strengths = Een rij per sterkte
fill-rows-growth-points = Een rij per groeipunt
fill-column-number = Nummer
fill-column-title = Titel
fill-column-level = Niveau
fill-column-remark = Toelichting
fill-column-date = Datum
fill-column-activity = Activiteit
fill-column-text = Tekst
fill-column-expected = Verwacht gedrag
fill-column-indicators = Nummers van de rijen
fill-column-day-kind = Soort dag
fill-column-planned = Gepland
fill-column-worked = Gewerkt
fill-column-preparation = Voorbereiding
fill-column-absence = Afwezigheid

## Forms: versions, and forms in and out
form-import = Formulier uit een bestand
form-import-about = Je ziet eerst wat er verandert. Er gebeurt niets vanzelf.
# $title: the form
form-versions-of = Versies van { $title }
form-versions = Versies
# $name: the name of the file
form-offer-title = Formulier uit { $name }
# $title: the form, $version: its version
form-offer-what = { $title }, versie { $version }
# $school: the school
form-offer-from = Van { $school }
# $languages: the languages
form-offer-languages = Talen: { $languages }
form-offer-new = Dit formulier is nieuw.
# $version: the version that is there
form-offer-newer = Een nieuwere versie. Je hebt nu versie { $version }.
# $version: the version that is there
form-offer-older = Een oudere versie. Je hebt al versie { $version }.
form-offer-same = Je hebt deze versie al. Er is niets te doen.
# $version: the version that is there
form-offer-clash = Je hebt al een andere versie { $version } met dit nummer. Vraag de school om een nieuw nummer.
form-offer-faults = Dit moet eerst beter
form-offer-notes = Let op
form-offer-diff = Wat verandert er?
# $version: the version that is compared with
form-offer-compared = Vergeleken met versie { $version }.
form-offer-move = Deze stages kunnen naar de nieuwe versie. Dat kies je zelf, bij Versies.
form-offer-take = Formulier opnemen
form-offer-taken = Formulier opgenomen: { $title }
form-offer-kind = Wat wordt het?
form-offer-kind-school = Een verslag voor een school
form-offer-kind-uniform = Een deel van het formulier dat je invult
# $place: the place in the file
form-offer-place = Plaats in het bestand: { $place }
form-diff-none = Er is geen verschil.
form-diff-added = Nieuw
form-diff-removed = Weg
form-diff-changed = Anders
form-diff-moved = Verplaatst
form-diff-was = Stond er
form-diff-is = Staat er nu
form-diff-inside = Wat erin staat
form-diff-empty = (leeg)
# $count: the number of differences
form-diff-count =
    { $count ->
        [one] 1 verschil
       *[other] { $count } verschillen
    }
form-version-added = In je map sinds { $day }
form-version-built-in = Komt met Mentormap
form-version-newest = Nieuwste
# $count: the number of evaluations
form-version-evaluations =
    { $count ->
        [0] Geen evaluaties ermee.
        [one] 1 evaluatie ermee.
       *[other] { $count } evaluaties ermee.
    }
# $count: the number of other forms
form-version-named =
    { $count ->
        [one] 1 ander formulier steunt erop.
       *[other] { $count } andere formulieren steunen erop.
    }
form-version-uses = Stages met deze versie
# $count: the number of evaluations
form-use-evaluations =
    { $count ->
        [0] nog geen evaluatie
        [one] 1 evaluatie
       *[other] { $count } evaluaties
    }
form-use-archived = in het archief
form-compare = Vergelijk
form-compare-from = Van
form-compare-to = Naar
form-version-save = Bewaren als bestand
# $version: the version
form-version-save-of = Versie { $version } bewaren als bestand
form-version-save-case = Bewaren als CASE
# $version: the version
form-version-save-case-of = Versie { $version } bewaren als CASE, voor andere programma’s
form-version-remove = Wegdoen
# $version: the version
form-version-remove-of = Versie { $version } wegdoen
# $version: the version
form-version-removed = Versie { $version } is weg.
# $version: the version
form-use-move = Naar versie { $version }
# $name: the intern, $version: the version
form-use-move-of = { $name } naar versie { $version }
# $name: the intern, $version: the version
form-use-moved = { $name } heeft nu versie { $version }.

## Key: passphrase, lock screen, recovery

key-show = Tonen
key-passphrase = Je wachtwoord
key-passphrase-new = Nieuw wachtwoord
key-passphrase-again = Hetzelfde wachtwoord nog eens
key-passphrase-about = Neem een zin van vier of meer woorden die niemand raadt. Bijvoorbeeld iets grappigs dat niet waar is.
key-passphrase-missing = Typ eerst je wachtwoord.
# $count: the number of characters
key-passphrase-short = Neem er minstens { $count } tekens voor.
key-passphrase-differs = Dit is niet hetzelfde wachtwoord. Typ het nog eens.
key-strength-none = Een hele zin is sterker dan een moeilijk woord.
key-strength-short = Te kort.
key-strength-fair = Dit mag. Met meer woorden is het veel sterker.
key-strength-good = Sterk. Onthoud het goed.
key-locked = Vergrendeld
key-locking = Wat je typte wordt bewaard …
key-locked-by-itself = Er gebeurde een tijd niets. Daarom is de map dicht.
key-unsaved-waits = Er wacht tekst die nog niet bewaard is. Wie ze typte, vindt ze terug.
key-unlock = Ontgrendelen
key-unlocking = De map gaat open …
key-unlock-keyring = Openen met deze computer
key-forgot-it = Wachtwoord vergeten
key-ask-director = Je directie kan je ook een nieuw wachtwoord geven.
# $count: the number of seconds
key-wait =
    { $count ->
        [one] Wacht nog één seconde.
       *[other] Wacht nog { $count } seconden.
    }
key-wait-first = Wacht even. Daarna kun je weer proberen.
key-wait-over = Je kunt weer proberen.
key-forgot = Open met de herstelsleutel
key-forgot-about = Typ de twaalf woorden van het blad. De eerste vier letters van elk woord zijn genoeg.
key-no-sheet = Geen blad? Vraag een collega die wel binnen kan om je een nieuw wachtwoord te geven.
# $number: which word, from 1 to 12
key-word = Woord { $number }
# $word: an English word of the list
key-word-found = { $word }
# $number: which word
key-word-missing = Typ woord { $number }.
# $number: which word
key-word-wrong = Woord { $number } staat niet in de lijst. Kijk het na op het blad.
# $number: which word, $word: a word that is like it
key-word-like = Woord { $number } staat niet in de lijst. Bedoel je { $word }?
# $number: which word
key-word-other = Woord { $number } is anders dan op het blad.
key-new-owner = Kies een nieuw wachtwoord
key-new-owner-about = De herstelsleutel klopt. Zeg wie je bent en kies een nieuw wachtwoord.
key-who = Wie ben je?
key-who-missing = Kies je naam.
key-open = Open de map
key-first = Je wachtwoord
key-first-about = Met je wachtwoord gaat de map open. Zonder wachtwoord leest niemand wat erin staat.
first-name-missing = Vul je naam in.
first-making = Je map wordt gemaakt …
key-sheet = Je herstelsleutel
key-sheet-about = Wachtwoord vergeten? Dan open je de map met deze twaalf woorden.
key-sheet-keep = Druk het blad af en leg het in een kast die op slot kan.
key-sheet-who = Wie dit blad heeft, kan alles lezen. Neem er geen foto van.
key-sheet-once = Deze woorden komen maar één keer op het scherm.
key-sheet-file = Een PDF op deze computer is minder veilig dan papier. Wis hem na het afdrukken.
key-sheet-have = Ik heb het blad
key-sheet-later = Later doen
key-try = Probeer de herstelsleutel
key-try-about = Neem je blad en typ deze woorden over. Daarna telt de herstelsleutel.
key-try-do = Controleren
key-try-back = Toon de woorden nog eens
key-try-done = De herstelsleutel werkt
key-try-done-about = Bewaar het blad goed. Je hebt het alleen nodig als een wachtwoord vergeten is.
key-try-go = Naar Mentormap
key-note = Beveiliging
key-note-open = Deze map heeft nog geen wachtwoord. Wie aan deze computer kan, kan alles lezen.
key-note-untried = De herstelsleutel is nog niet geprobeerd. Zonder sleutel kan een vergeten wachtwoord je buitensluiten.
key-note-do = Naar Beveiliging
# $name: who unlocked
key-lock-who = { $name } · Vergrendelen
key-lock = Vergrendelen
key-lock-keys = Ctrl+L
settings-tab-key = Beveiliging
key-people = Wie kan openen
key-people-about = Ieder opent de map met een eigen wachtwoord. Zo weet je ook wie wat noteerde.
key-people-new = Iemand nieuw? Voeg die eerst toe bij Medewerkers.
key-people-director = Alleen de directie geeft of neemt een wachtwoord.
key-me = jij
key-has = Heeft een wachtwoord
key-has-not = Heeft geen wachtwoord
key-give = Wachtwoord geven
key-renew = Nieuw wachtwoord
key-take = Wegnemen
# $name: whose passphrase
key-give-to = { $name } een wachtwoord geven
# $name: whose passphrase
key-renew-for = { $name } een nieuw wachtwoord geven
# $name: whose passphrase
key-take-from = Wachtwoord van { $name } wegnemen
# $name: whose passphrase
key-take-about = { $name } kan de map daarna niet meer openen. Alles wat { $name } noteerde, blijft.
key-give-about = Laat je collega het wachtwoord zelf typen. Zo kent niemand anders het.
key-change-own = Mijn wachtwoord wijzigen
key-current = Je wachtwoord tot nu
key-current-missing = Typ je wachtwoord tot nu.
# $name: whose passphrase
key-given = { $name } heeft een nieuw wachtwoord.
# $name: whose passphrase
key-taken = { $name } heeft geen wachtwoord meer.
key-kept = Bewaard.
key-recovery = Herstelsleutel
key-recovery-about = Twaalf woorden op papier. Ze openen de map als een wachtwoord vergeten is.
# $day: a date
key-recovery-ready = Gemaakt op { $day } en geprobeerd.
key-recovery-untried = Gemaakt, maar nog niet geprobeerd. Hij telt nog niet.
key-recovery-none = Er is geen herstelsleutel.
key-recovery-try = Herstelsleutel proberen
key-recovery-try-about = Typ de twaalf woorden van het blad. De eerste vier letters van elk woord zijn genoeg.
key-recovery-new = Nieuwe herstelsleutel maken
key-recovery-old = Een nieuwe telt na het proberen. Daarna werkt het oude blad niet meer.
key-locking-title = Vanzelf vergrendelen
key-locking-about = Doet niemand iets, dan gaat de map dicht. Wat je typte, blijft staan.
key-minutes = Vergrendelen na
# $count: number of minutes
key-minutes-count =
    { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
key-keyring = Openen met deze computer
key-keyring-about = Deze computer kan je wachtwoord voor je onthouden. Dan opent de map voor iedereen die met jouw account op deze computer werkt. Doe dit niet op een gedeelde laptop.
key-keyring-missing = Deze computer heeft geen plaats om dit veilig te onthouden.
key-keyring-on = Staat aan op deze computer.
key-keyring-off = Staat uit.
key-keyring-start = Aanzetten
key-keyring-stop = Uitzetten
key-none = Deze map heeft nog geen wachtwoord
key-none-about = Wie aan deze computer kan, kan alles lezen. Met een wachtwoord kan dat niet meer.
key-none-sample = Dit is het voorbeeld: een wachtwoord is niet nodig. Je kunt wel proberen hoe het werkt.
key-none-nobody = Voeg eerst een medewerker toe. Het wachtwoord is van een persoon.
key-none-who = Van wie is het wachtwoord?
key-protect = Map beveiligen
rescue = Alleen lezen
rescue-note = Je kunt alles lezen, maar niets bewaren.

## History: who changed what

op-history-restore = terugzetten uit de geschiedenis
op-package-take = een pakket opnemen
op-conflict-choose = een versie kiezen
history-title = Geschiedenis
history-open = Geschiedenis
# $name: the intern
history-of-placement = Geschiedenis van { $name }
history-of-evaluation = Geschiedenis van deze evaluatie
history-of-observation = Geschiedenis van deze observatie
history-of-all = Geschiedenis van alles
history-hint = Wie wijzigde wat, en wanneer. Het nieuwste staat bovenaan.
history-section = Wie veranderde wat?
history-section-about = Bekijk alles wat in de map gewijzigd is. Zet terug wat je terug wil.
history-section-open = Bekijk de geschiedenis
history-filter-who = Wie
history-filter-anybody = Iedereen
history-filter-about = Wat
history-filter-anything = Alles
history-filter-from = Vanaf
history-filter-to = Tot en met
history-filter-clear = Toon alles
history-about-observations = Observaties
history-about-evaluation = Formulier en evaluatie
history-about-attendance = Aanwezigheid
history-about-activities = Activiteiten en planning
history-about-talks = Gesprekken en feedback
history-about-papers = Papieren en bestanden
history-about-people = Stage en mensen
history-about-forms = Formulieren
history-about-settings = Instellingen
history-empty = Hier is nog niets gewijzigd.
history-none-found = Niets gevonden. Kies ruimer.
history-older = Toon oudere
history-before = Ervoor
history-after = Erna
history-nothing = (leeg)
history-removed-words = weg:
history-added-words = nieuw:
history-undone = Later ongedaan gemaakt
history-inside = Niet voor het verslag
# $count: how many are not shown
history-more = { $count ->
    [one] En nog één wijziging.
   *[other] En nog { $count } wijzigingen.
}
history-restore = Zet terug
# $what: what changed
history-restore-what = Zet terug zoals ervoor: { $what }
history-restored = Teruggezet zoals het was.
history-somebody = Iemand
history-gone = (verwijderd)
history-yes = ja
history-no = nee
# $size: thousands of bytes
history-size = { $size } kB
# $title: the form, $version: its version
history-form = { $title }, versie { $version }
history-drawn = getekend
history-justified = gewettigd
history-unjustified = niet gewettigd
# $who: the person, $what: what was done, $count: how many changes
history-many = { $count ->
    [one] { $who }: { $what }
   *[other] { $who }: { $what } ({ $count } wijzigingen)
}
# $who: the person, $what: what was done, $when: when that was
history-undo = { $who } maakte ongedaan: { $what } van { $when }
# $who: the person, $what: what was done, $when: when that was
history-redo = { $who } deed opnieuw: { $what } van { $when }
# $count: how many things
history-purge = { $count ->
    [one] Eén ding is voorgoed verwijderd.
   *[other] { $count } dingen zijn voorgoed verwijderd.
}
# $who: the person, $what: the thing, $fields: what of it
history-did-change = { $who } wijzigde { $what }: { $fields }
# $who: the person, $what: the thing
history-did-touch = { $who } wijzigde { $what }
# $who: the person, $what: the thing
history-did-add = { $who } voegde { $what } toe
# $who: the person, $what: the thing
history-did-remove = { $who } verwijderde { $what }
# $who: the person, $what: the thing
history-did-bin = { $who } deed { $what } in de prullenbak
# $who: the person, $what: the thing
history-did-unbin = { $who } haalde { $what } uit de prullenbak
# $what: the thing
history-was-changed = Gewijzigd: { $what }
# $what: the thing
history-was-added = Toegevoegd: { $what }
# $what: the thing
history-was-removed = Verwijderd: { $what }
# $what: the thing
history-was-binned = In de prullenbak: { $what }
# $what: the thing
history-was-unbinned = Uit de prullenbak: { $what }
# $what: the thing
history-was-gone = Voorgoed verwijderd: { $what }
history-kind-site = de stageplaats
history-kind-group = de groep
history-kind-person = de medewerker
history-kind-school = de school
history-kind-supervisor = de stagebegeleider
history-kind-intern = de stagiair
history-kind-placement = de stage
history-kind-observation = een observatie
history-kind-evaluation = een evaluatie
history-kind-rating = een score
history-kind-point = een sterkte of groeikans
history-kind-answer = een antwoord voor de school
history-kind-entry = iets uit het dossier
history-kind-holiday = een vrije dag
history-kind-form = een formulier
history-kind-form-draft = een ontwerp van een formulier
history-kind-setting = een instelling
history-kind-attendance = een dag aanwezigheid
history-kind-activity = een activiteit
history-kind-plan = een lijn van de weekplanning
history-kind-project = het project
history-kind-document = een document
history-kind-attachment = een bestand
history-kind-meeting = een gesprek
history-kind-sheet = een feedbackblad
history-kind-agreement = een afspraak
history-kind-handover = een overdracht
history-kind-warning = een waarschuwing
history-kind-signature = een handtekening
history-kind-version = een bewaarde versie van de evaluatie
history-kind-comment = een opmerking van de educatief medewerker
history-kind-view = een oordeel van de stagebegeleider
# $date: its day
history-thing-observation = de observatie van { $date }
history-thing-evaluation-interim-mentor = de tussentijdse evaluatie
history-thing-evaluation-final-mentor = de eindevaluatie
history-thing-evaluation-interim-intern = de tussentijdse zelfevaluatie
history-thing-evaluation-final-intern = de zelfevaluatie op het einde
# $title: its name
history-thing-rating = de score voor { $title }
# $title: its name
history-thing-point-strength = de sterkte ‘{ $title }’
# $title: its name
history-thing-point-growth = de groeikans ‘{ $title }’
# $title: its name
history-thing-answer = het antwoord voor de school bij { $title }
# $title: its name
history-thing-placement = de stage van { $title }
# $title: its name
history-thing-intern = de stagiair { $title }
# $title: its name
history-thing-person = de medewerker { $title }
# $title: its name
history-thing-school = de school { $title }
# $title: its name
history-thing-supervisor = de stagebegeleider { $title }
# $title: its name
history-thing-group = de groep { $title }
# $title: its name
history-thing-site = de stageplaats { $title }
# $title: its name
history-thing-holiday = de vrije dag { $title }
# $title: its name
history-thing-form = het formulier { $title }
# $title: its name
history-thing-form-draft = het ontwerp van { $title }
# $title: its name
history-thing-setting = de instelling { $title }
# $date: its day
history-thing-attendance = de aanwezigheid van { $date }
# $title: its name
history-thing-activity = de activiteit ‘{ $title }’
# $date: its day
history-thing-plan = de weekplanning van { $date }
# $title: its name
history-thing-project = het project ‘{ $title }’
# $title: its name
history-thing-document = het document ‘{ $title }’
# $title: its name
history-thing-attachment = het bestand { $title }
# $title: its name
history-thing-meeting = het gesprek ‘{ $title }’
# $date: its first day, $to: its last day
history-thing-sheet = het feedbackblad van { $date } tot { $to }
# $title: its name
history-thing-agreement = de afspraak ‘{ $title }’
# $date: its day
history-thing-handover = de overdracht van { $date }
# $date: its day
history-thing-warning = de waarschuwing van { $date }
# $title: its name
history-thing-signature = de handtekening van { $title }
# $title: its name
history-thing-view = het oordeel van de stagebegeleider over { $title }
history-setting-me = wie schrijft
history-setting-language = taal
history-setting-theme = licht of donker
history-setting-text-size = tekstgrootte
history-setting-sample = voorbeeld
history-setting-lock-minutes = vergrendelen na
history-setting-other = van het programma
history-field-date = Datum
history-field-text = Tekst
history-field-activity = Activiteit
history-field-tone = Wat het toont
history-field-visibility = Voor wie
history-field-indicators = Indicatoren
history-field-author = Wie het schreef
history-field-state = Stand
history-field-conclusion = Besluit
history-field-level = Niveau
history-field-not-observable = Nog niet te zien
history-field-underlined = Onderstreept gedrag
history-field-remark = Opmerking
history-field-point-kind = Soort
history-field-holiday-kind = Soort
history-field-expected = Verwacht gedrag
history-field-observation = Uit observatie
history-field-position = Plaats in de lijst
history-field-value = Niveau of antwoord
history-field-reason = Uitleg
history-field-version-reason = Waarom heropend
history-field-intern = Stagiair
history-field-attendance-intern = Paraaf stagiair
history-field-school = School
history-field-programme = Programma
history-field-uniform = Uniform formulier
history-field-school-form = Formulier van de school
history-field-class = Klas
history-field-group = Groep
history-field-supervisor = Stagebegeleider
history-field-mentors = Mentoren
history-field-start = Eerste dag
history-field-end = Laatste dag
history-field-archived = In het archief
history-field-semester = Variant
history-field-timetable = Uurrooster
history-field-target = Uren in totaal
history-field-full-weeks = Volle weken
history-field-moved = Verzette datums
history-field-contacts = Contactpersonen
history-field-closing = Einde van de stage
history-field-name = Naam
history-field-email = E-mail
history-field-phone = Telefoon
history-field-roles = Rollen
history-field-address = Adres
history-field-ages = Leeftijden
history-field-capacity = Plaatsen
history-field-review = Feedback eerst nalezen
history-field-file-pattern = Bestandsnaam van verslagen
history-field-from = Van
history-field-to = Tot
history-field-document-from = Van wie
history-field-handover-from = Van mentor
history-field-handover-to = Naar mentor
history-field-removed = Niet vrij
history-field-form-ref = Formulier
history-field-added = Toegevoegd
history-field-base = Begonnen van
history-field-changed = Gewijzigd op
history-field-day-kind = Soort dag
history-field-planned = Gepland
history-field-worked = Gewerkt
history-field-preparation = Voorbereiding
history-field-absence = Afwezig
history-field-made-up = Ingehaald op
history-field-mentor = Paraaf mentor
history-field-heading = Rubriek
history-field-title = Titel
history-field-chosen = Gekozen
history-field-role = Rol
history-field-observed = Gezien op
history-field-participated = Meegedaan op
history-field-independent = Zelfstandig op
history-field-done = Klaar
history-field-description = Beschrijving
history-field-goals = Doelen
history-field-desired = Gewenst resultaat
history-field-questions = Leervragen
history-field-outcome = Resultaat
history-field-signed-by = Te tekenen door
history-field-due = Tegen
history-field-received = Ontvangen op
history-field-signed = Getekend door
history-field-waived = Niet nodig
history-field-size = Grootte
history-field-meeting-kind = Soort gesprek
history-field-with = Met
history-field-place = Plaats
history-field-focus = Aandachtspunt
history-field-before = Vooraf
history-field-notes = Verslag
history-field-after = Achteraf
history-field-present = Aanwezig
history-field-held = Gehouden
history-field-well = Wat goed ging
history-field-next = Volgende stap
history-field-reply = Antwoord van de stagiair
history-field-handed-over = Meegegeven op
history-field-who = Wie
history-field-by = Tegen
history-field-version-by = Heropend door
history-field-facts = Feiten
history-field-talk = Gesprek op
history-field-outcome-text = Uitleg bij het resultaat
history-field-strokes = Handtekening
history-field-at = Tijdstip
history-field-number = Versie
history-word-strength = sterkte
history-word-growth = groeikans
history-word-neutral = neutraal
history-word-shared = voor het verslag
history-word-private = alleen voor mij
history-word-open = open
history-word-handed-in = ingediend
history-word-agreed = akkoord
history-word-final = definitief
history-word-moved-interim = tussentijdse evaluatie
history-word-moved-final = eindevaluatie
history-word-public = feestdag
history-word-school = schoolvakantie
history-word-site = van de stageplaats
history-word-observing = observerend
history-word-participating = meedoend
history-word-active = actief
history-word-intern = stagiair
history-word-mentor = mentor
history-word-reviewer = educatief medewerker
history-word-director = directie
history-word-supervisor = stagebegeleider
history-word-exploratory = verkenningsgesprek
history-word-school-visit = stagebezoek
history-word-coaching-visit = coachingsbezoek
history-word-judging-visit = beoordelend bezoek
history-word-three-way = driehoeksgesprek
history-word-coaching = coachingsgesprek
history-word-closing = afrondend gesprek
history-word-mended = in orde gekomen
history-word-not-mended = niet in orde gekomen
settings-tab-about = Over
about-title = Over dit programma
about-log = Het programma houdt een klein logboek bij: tijden en codes, geen namen en geen teksten.
diagnostics-title = Werkt iets niet?
diagnostics-about = Maak een bestand over de toestand van het programma. Lees het na voor je het doorstuurt. Er staan geen namen en geen teksten in.
diagnostics-make = Maak een toestandsbestand
diagnostics-read = Lees dit eerst na
diagnostics-read-about = Dit en niets anders komt in het bestand. Het vertrekt niet vanzelf.
diagnostics-text = Wat erin komt
diagnostics-save = Bewaar als bestand
# $name: the file
diagnostics-saved = Bewaard als { $name }.
diagnostics-file-title = Mentormap: toestand van het programma
diagnostics-part-program = Programma
diagnostics-part-binder = Map
diagnostics-part-files = Bestanden (aantal / grootte)
diagnostics-part-figures = Inhoud in getallen
diagnostics-part-log = Laatste regels van het logboek
diagnostics-made = gemaakt
diagnostics-version = versie
diagnostics-system = systeem
diagnostics-web-view = webweergave
diagnostics-screen = scherm
diagnostics-window = venster
diagnostics-state = stand
diagnostics-trouble = probleem
diagnostics-protected = met wachtwoord
diagnostics-keyring = sleutelbos
diagnostics-text-size = tekstgrootte
diagnostics-database = gegevens
diagnostics-database-log = nog bij te werken
diagnostics-attachments = bestanden bij stages
diagnostics-backups = kopieën
diagnostics-set-aside = opzij gezet
diagnostics-newest-backup = jongste kopie is oud
diagnostics-unreadable = inhoud niet te lezen
diagnostics-schema = versie van de gegevens
diagnostics-library = SQLite
diagnostics-used = in gebruik
diagnostics-free = vrij
# $who: the person, $what: the thing, $fields: what of it
history-did-restore = { $who } zette { $what } terug: { $fields }

## Damage: what is wrong with the binder, and the ways out

trouble-damaged = Je gegevens zijn beschadigd
trouble-damaged-what = In het bestand staat iets anders dan Mentormap er schreef. Dat komt vaak door een kapotte schijf of stick.
trouble-half-written = Je gegevens zijn niet volledig
trouble-half-written-what = Het bestand met je gegevens is leeg of breekt af. Misschien stopte het kopiëren te vroeg.
trouble-missing = Je gegevens zijn er niet
trouble-missing-what = In deze map ligt wel een sleutel, maar geen gegevens.
trouble-key-missing = De sleutel is weg
trouble-key-missing-what = Je gegevens zijn er nog. Zonder het bestand met de sleutel gaan ze niet open.
trouble-key-damaged = De sleutel is beschadigd
trouble-key-damaged-what = Je gegevens zijn er nog. Het bestand met de sleutel is veranderd en past niet meer.
trouble-newer = Deze map is van een nieuwere Mentormap
# $version: the version that is needed
trouble-newer-what = Je hebt versie { $version } of nieuwer nodig. Er is niets veranderd aan je gegevens.
trouble-newer-unknown = Werk Mentormap bij op deze computer. Er is niets veranderd aan je gegevens.
trouble-busy = Je gegevens zijn ergens anders open
trouble-busy-own = Mentormap is al open, in een ander venster of op een andere computer. Sluit het daar en probeer opnieuw.
# $program: the name of the program, $since: date and time
trouble-busy-since = Mentormap ({ $program }) heeft ze open sinds { $since }. Sluit het daar en probeer opnieuw.
# $program: the name of the program
trouble-busy-other = Het programma { $program } houdt ze vast. Sluit dat programma en probeer opnieuw.
trouble-busy-what = Een ander programma houdt ze vast. Sluit dat programma en probeer opnieuw.
trouble-folder-gone = De map is er niet
trouble-folder-gone-what = Staat je map op een stick of op het netwerk? Steek de stick in of maak verbinding, en probeer opnieuw.
trouble-read-only = Je mag hier niet schrijven
trouble-read-only-what = Deze map of dit bestand is alleen om te lezen. Je kunt bekijken en afdrukken, maar niets bewaren.
trouble-disk-full = De schijf is vol
trouble-disk-full-what = Er is geen plaats om te openen. Maak plaats en probeer opnieuw.
trouble-other = Je gegevens gaan niet open
trouble-other-what = Er ging iets mis dat Mentormap niet kent. Probeer opnieuw, of start de computer opnieuw.
trouble-safe = Er is niets gewist.
trouble-do = Wat kun je doen?
trouble-restore = Reservekopie terugzetten
# $when: date and time
trouble-restore-of = Reservekopie van { $when } terugzetten
trouble-restore-about = Het beschadigde bestand gaat opzij en blijft bestaan. Wat je na de reservekopie noteerde, staat er niet in.
trouble-restoring = De reservekopie wordt teruggezet …
# $when: date and time
trouble-restored = De reservekopie van { $when } is teruggezet.
trouble-take-key = Sleutel uit de reservekopie nemen
trouble-take-key-about = In de nieuwste reservekopie ligt een kopie van de sleutel.
trouble-no-backup = Er is geen reservekopie die opengaat. Heb je er een op een stick? Kies dan die map.
trouble-rescue = Bekijken zonder te wijzigen
trouble-rescue-about = Je leest en drukt af wat nog te lezen is. Er verandert niets.
trouble-retry = Opnieuw proberen
trouble-choose = Andere map kiezen
trouble-anew = Opzij zetten en opnieuw beginnen
trouble-anew-about = Alles in deze map gaat naar de map 'set-aside'. Daarna begin je met lege gegevens.
trouble-unsaved = Nog niet bewaarde tekst
trouble-unsaved-about = Deze tekst stond op het scherm. Hij blijft staan, ook na het terugzetten. Kopieer hem om zeker te zijn.
trouble-copy = Tekst kopiëren
trouble-copied = Gekopieerd
trouble-text = Tekst
rescue-back = Opnieuw proberen te openen
disk-low-title = Bijna geen plaats
# $free: megabytes
disk-low = De schijf is bijna vol: nog { $free } MB. Maak plaats, dan kan Mentormap blijven bewaren.
disk-blocked = Niet alles kon bewaard worden. Wat je typte blijft staan. Mentormap probeert het zelf opnieuw.
disk-again = Nu opnieuw proberen
health-title = Let op
# $count: the number of files
health-lost-files =
    { $count ->
        [one] Eén bewaard bestand is beschadigd of weg. Voeg het opnieuw toe, of zet een reservekopie terug.
       *[other] { $count } bewaarde bestanden zijn beschadigd of weg. Voeg ze opnieuw toe, of zet een reservekopie terug.
    }
# $count: the number of files
health-lost-copies =
    { $count ->
        [one] In de reservekopieën is één bewaard bestand beschadigd. Maak vandaag een nieuwe reservekopie.
       *[other] In de reservekopieën zijn { $count } bewaarde bestanden beschadigd. Maak vandaag een nieuwe reservekopie.
    }
health-odd-records = De wekelijkse controle vond iets dat niet klopt. Zet een reservekopie terug, of vraag hulp.
# $count: the number of files
health-copies =
    { $count ->
        [one] In de map van je gegevens ligt een kopie die een ander programma maakte. Mentormap opent ze niet. Kijk na of ze weg mag.
       *[other] In de map van je gegevens liggen { $count } kopieën die een ander programma maakte. Mentormap opent ze niet. Kijk na of ze weg mogen.
    }
place-onedrive = OneDrive
place-dropbox = Dropbox
place-google = Google Drive
place-icloud = iCloud
place-nextcloud = Nextcloud
place-cloud = een clouddienst
# $name: the service
place-synced = Deze map wordt ook door { $name } bewaard. Zo kunnen er twee versies ontstaan. Een gewone map op deze computer is veiliger.
place-network = Deze map staat op een andere computer. Valt het netwerk weg, dan kun je niet bewaren. Een gewone map op deze computer is veiliger.
place-still = Mentormap blijft ook hier voorzichtig: het bewaart elke wijziging meteen en opent nooit een kopie.

## Persoonsgegevens

settings-tab-personal = Persoonsgegevens
op-retention-save = bewaartermijn
op-keep-longer = langer bewaren
op-privacy-save = privacytekst
op-person-erase = persoon wissen
personal-term = Hoelang we bewaren
personal-years = Jaren na het einde van een stage
personal-years-hint = Voorstel: 5 jaar. Zo lang bewaart de Vlaamse kinderopvang gegevens over de vorming van haar medewerkers. Voor stagiairs ligt geen termijn vast: je site kiest zelf.
personal-never = Het programma wist nooit iets vanzelf.
personal-due = Te bekijken
personal-due-none = Niemand. Iedereen valt nog binnen de termijn.
# $last: a day, $since: a day
personal-due-line = Laatste stage tot { $last }. Te bekijken sinds { $since }.
# $date: a day, $reason: why
personal-kept-line = Langer bewaard tot { $date }: { $reason }
personal-keep = Langer bewaren
# $name: who
personal-keep-title = { $name } langer bewaren
personal-keep-until = Tot en met
personal-keep-reason = Waarom
personal-keep-reason-hint = Bijvoorbeeld: een klacht die nog loopt.
personal-keep-end = Termijn weer laten gelden
personal-people = Eén persoon
personal-people-intro = Vraagt iemand wat je van hem of haar bewaart, of om het te wissen? Kies hier wie.
personal-who = Wie
personal-who-none = Kies iemand
personal-kind-intern = stagiair
personal-kind-staff = medewerker
personal-kind-supervisor = stagebegeleider
personal-in-bin = in de prullenbak
personal-export = Alles over deze persoon
personal-export-title = Alles over { $name }
personal-export-what = Je krijgt een map met een PDF om te lezen, een bestand voor andere programma's en alle bewaarde bestanden.
personal-export-private = Ook notities die een mentor alleen voor zichzelf schreef en opmerkingen tussen medewerkers komen mee. Ze gaan over deze persoon, dus heeft die er recht op. Ze zijn gemerkt.
personal-export-others = Lees het eerst na: staat er iets in over een kind, een ouder of een collega, maak dat dan onleesbaar voor je het geeft.
personal-export-other = Van een medewerker of stagebegeleider zie je waar de naam voorkomt, niet wat over een stagiair geschreven is.
personal-export-plain = De map is niet versleuteld. Verwijder ze zodra je ze gegeven hebt.
personal-export-do = Kies een map en bewaar
# $folder: name of the folder, $count: how many files
personal-exported =
    { $count ->
        [one] Bewaard in ‘{ $folder }’: één bestand.
       *[other] Bewaard in ‘{ $folder }’: { $count } bestanden.
    }
personal-export-lost = Deze bestanden zijn beschadigd en konden niet mee:
personal-show-folder = Map tonen
personal-erase = Wissen
# $name: who
personal-erase-title = { $name } voorgoed wissen
personal-erase-forever = Dit kan niet ongedaan gemaakt worden. Ook met een reservekopie komt het niet terug.
personal-erase-goes = Wat verdwijnt
personal-erase-stays = Wat blijft
# $count: how many
personal-count-placements = { $count ->
        [one] 1 stage
       *[other] { $count } stages
    }
personal-count-observations = { $count ->
        [one] 1 observatie
       *[other] { $count } observaties
    }
personal-count-evaluations = { $count ->
        [one] 1 evaluatie
       *[other] { $count } evaluaties
    }
personal-count-signed = { $count ->
        [one] waarvan 1 ondertekend: ook die verdwijnt
       *[other] waarvan { $count } ondertekend: ook die verdwijnen
    }
personal-count-entries = { $count ->
        [one] 1 gesprek, document, afspraak of dag
       *[other] { $count } gesprekken, documenten, afspraken en dagen
    }
personal-count-files = { $count ->
        [one] 1 bewaard bestand
       *[other] { $count } bewaarde bestanden
    }
personal-count-mails = { $count ->
        [one] de tekst en de kopie van 1 bericht dat al weg of klaargezet is
       *[other] de tekst en de kopie van { $count } berichten die al weg of klaargezet zijn
    }
personal-count-mails-open = { $count ->
        [one] 1 bericht dat nog wacht: het wordt niet meer verstuurd
       *[other] { $count } berichten die nog wachten: ze worden niet meer verstuurd
    }
personal-count-changes = { $count ->
        [one] 1 regel van de geschiedenis
       *[other] { $count } regels van de geschiedenis
    }
personal-count-backups = { $count ->
        [one] de gegevens in 1 reservekopie; de rest van die reservekopie blijft
       *[other] de gegevens in { $count } reservekopieën; de rest van die reservekopieën blijft
    }
personal-count-aside = { $count ->
        [one] 1 beschadigd bestand dat apart stond: het kan niet schoongemaakt worden
       *[other] { $count } beschadigde bestanden die apart stonden: ze kunnen niet schoongemaakt worden
    }
personal-erase-other = De naam, het e-mailadres en het telefoonnummer, overal waar ze ingevuld zijn. Wat deze persoon schreef blijft, als geschreven door een vroegere collega.
personal-mentions = { $count ->
        [one] In 1 tekst over iemand anders staat deze naam voluit. Die blijft. Zoek de naam en pas de tekst eerst aan als dat nodig is.
       *[other] In { $count } teksten over anderen staat deze naam voluit. Die blijven. Zoek de naam en pas de teksten eerst aan als dat nodig is.
    }
personal-mentions-search = Deze naam zoeken
personal-erase-sticks = Een stick of schijf met reservekopieën die nu niet aangesloten is, wordt schoongemaakt zodra je ervan terugzet. Verslagen die je zelf bewaarde of mailde, moet je zelf verwijderen.
personal-erase-confirm = Typ de naam om te bevestigen: { $name }
personal-erase-do = { $name } voorgoed wissen
# $name: who
personal-erased = { $name } is gewist.
personal-erased-left = Eén of meer kopieën waren niet vrij. Het programma maakt ze schoon bij de volgende start.
personal-today = { $count ->
        [one] Van 1 stagiair is de bewaartermijn om.
       *[other] Van { $count } stagiairs is de bewaartermijn om.
    }
personal-today-open = Bekijken
personal-docs = Register en privacyteksten
personal-docs-intro = Voorstellen, gemaakt naar de AVG. Laat ze nalezen door wie bij jullie over privacy gaat, en pas ze aan.
personal-doc = Welk document
personal-doc-register = Register van verwerkingen
personal-doc-interns = Voor stagiairs
personal-doc-parents = Voor ouders
personal-doc-schools = Voor scholen
personal-doc-print = Bekijken en afdrukken
personal-doc-reset = Voorstel terugzetten
personal-doc-own = Eigen tekst
personal-director = Alleen de directie past dit aan.
group-children = Voornamen van de kinderen
group-children-hint = Eén per regel. Alleen om je te waarschuwen als een naam in een notitie komt. De lijst is versleuteld en wordt nooit afgedrukt.
# $names: names as they stand in the note
hint-child = { $names } lijkt de naam van een kind. Een beginletter is genoeg.
# $initial: e.g. E.
hint-child-replace = { $name } wordt { $initial }
hint-child-ignore = Laat staan

## Reservekopieën

settings-tab-backup = Reservekopieën
# $time: e.g. 14:02
backup-chip-today = Reservekopie: vandaag { $time }
backup-chip-yesterday = Reservekopie: gisteren { $time }
# $date: e.g. 22/11/2026
backup-chip-date = Reservekopie: { $date }
backup-chip-none = Reservekopie: nog geen
backup-chip-busy = Reservekopie: bezig
backup-chip-stale = Reservekopie verouderd: { $when }
backup-chip-failed = Reservekopie mislukt: { $when }
backup-when-today = vandaag { $time }
backup-when-yesterday = gisteren { $time }
backup-when-none = nog geen
backup-note-title = Reservekopie
backup-note-stale = Wat je de laatste dag schreef, staat nog in geen reservekopie.
backup-note-failed = De laatste reservekopie is mislukt.
# $name: the name of a folder
backup-note-second = De tweede plaats voor reservekopieën ({ $name }) was er al veertien dagen niet. Steek de stick in, of maak verbinding met de schijf.
backup-note-do = Naar reservekopieën
backup-list = Alle reservekopieën
backup-about = Mentormap maakt vanzelf een reservekopie, binnen het half uur na een wijziging en bij het sluiten. Alles erin is versleuteld. Na 35 dagen gaat een reservekopie weg.
backup-make = Maak nu een reservekopie
backup-save = Bewaar een reservekopie als bestand
backup-open = Zet een bestand terug
backup-making = De reservekopie wordt gemaakt.
# $percent: a whole number
backup-making-part = De reservekopie wordt gemaakt: { $percent } %
backup-made = Reservekopie gemaakt en gecontroleerd.
backup-saved = Reservekopie bewaard: { $name }
backup-empty = Er is nog geen reservekopie. De eerste komt vanzelf, of maak ze nu.
backup-col-when = Wanneer
backup-col-why = Waarom
backup-col-place = Plaats
backup-col-size = Grootte
backup-col-state = Nagekeken
backup-col-do = Terugzetten
backup-why-auto = vanzelf
backup-why-migration = voor een nieuwe versie
backup-why-restore = voor het terugzetten
backup-why-import = voor een import
backup-why-asked = gevraagd
backup-place-binder = dit toestel
backup-place-second = tweede plaats
backup-place-file = bestand
backup-state-unread = wordt nagekeken
backup-state-good = in orde
backup-state-damaged = beschadigd
backup-state-half = niet af
# $count: how many
backup-lost = { $count ->
        [one] zonder 1 verloren bestand
       *[other] zonder { $count } verloren bestanden
    }
# $size: a number
backup-size-kb = { $size } kB
backup-size-mb = { $size } MB
backup-restore = Zet terug
# $when: day and time
backup-restore-of = Zet terug: de reservekopie van { $when }
backup-restore-title = Terug naar { $when }
backup-restore-what = Je gegevens worden weer zoals ze toen waren. Eerst komt er een reservekopie van nu: je kan altijd terug.
backup-restore-same = Er verandert niets: alles is zoals toen.
backup-restore-foreign = Dit is een reservekopie van andere gegevens, of van een ander toestel. Alles van nu maakt er plaats voor.
backup-restore-loading = Even kijken wat er verandert.
backup-restore-table = Wat er verandert
backup-restore-kind = Soort
backup-restore-now = Nu
backup-restore-then = Toen
backup-restore-back = Komt terug
backup-restore-gone = Verdwijnt
backup-restore-changed = Wordt zoals toen
backup-restore-do = Zet terug
backup-restore-going = De reservekopie wordt teruggezet.
# $when: day and time
backup-restored = Alles is weer zoals op { $when }.
backup-undo = Terug naar hoe het was voor het terugzetten
# $when, $from: day and time
backup-undo-what = Op { $when } zette je de reservekopie van { $from } terug.
backup-unlock = Deze reservekopie heeft een eigen slot
backup-unlock-passphrase = Wachtwoord van deze reservekopie
backup-unlock-words = Of de twaalf woorden van haar herstelsleutel
backup-unlock-do = Open
backup-kind-intern = Stagiairs
backup-kind-placement = Stages
backup-kind-observation = Observaties
backup-kind-evaluation = Evaluaties
backup-kind-rating = Scores
backup-kind-point = Werkpunten
backup-kind-answer = Antwoorden
backup-kind-entry = Documenten, gesprekken en uren
backup-kind-school = Scholen
backup-kind-supervisor = Stagebegeleiders
backup-kind-person = Collega's
backup-kind-group = Groepen
backup-kind-holiday = Vrije dagen
backup-kind-form = Formulieren
backup-second = Tweede plaats
backup-second-about = Een stick of een netwerkschijf. Gaat dit toestel stuk, dan heb je daar nog alles. Mentormap gebruikt ze als ze er is en wacht anders stil.
backup-second-choose = Kies een map
backup-second-other = Kies een andere map
backup-second-forget = Gebruik deze niet meer
backup-second-none = Nog geen tweede plaats gekozen.
backup-second-ready = { $name } heeft de laatste reservekopie, van { $when }.
backup-second-behind = { $name } krijgt de laatste reservekopie straks.
backup-second-away = { $name } is er nu niet. De laatste reservekopie daar is van { $when }.
backup-second-failed = In { $name } kan nu niets geschreven worden. De laatste reservekopie daar is van { $when }.

## Mail page

menu-outbox = Uitgaande post
# $count: how many messages ask for the user
outbox-menu-ask = Uitgaande post ({ $count })
settings-tab-mail = Mail
mailing = Mail
mailing-write = Schrijf een bericht
# $title: what it is about
mailing-title = Mail: { $title }
# $name: the intern, $school: the school
mailing-about = { $name } · { $school }
mailing-to = Aan
mailing-to-none = Er is nog niemand met een adres. Typ hieronder een adres.
# $count: how many more people there are
mailing-to-more =
    { $count ->
        [one] Toon nog één adres
       *[other] Toon nog { $count } adressen
    }
mailing-role-supervisor = stagebegeleider
mailing-role-colleague = andere begeleider van de school
mailing-role-school = de school
mailing-role-contact = contactpersoon
mailing-role-intern = de stagiair
mailing-role-director = directie
# $name: who it is, $role: what they do
mailing-no-address = { $name } ({ $role }) heeft nog geen adres.
mailing-to-schools = Vul het in bij Instellingen
mailing-others = Ander adres
mailing-cc = Cc
mailing-cc-show = Stuur ook een kopie (cc)
mailing-cc-about = Iedereen ziet wie een kopie krijgt.
mailing-cc-others = Ander adres voor een kopie
mailing-others-about = Meer adressen? Zet er een komma tussen.
mailing-language = Taal van het bericht
mailing-language-kept = Wat je zelf schreef, bleef staan.
mailing-language-take = Neem de tekst in de nieuwe taal
mailing-subject = Onderwerp
mailing-text = Bericht
mailing-files = Bijlagen
mailing-files-none = Er is niets om mee te sturen.
# $count: how many more files there are
mailing-files-more =
    { $count ->
        [one] Toon nog één bijlage
       *[other] Toon nog { $count } bijlagen
    }
# $name: the file, $size: how large
mailing-file = { $name } ({ $size })
# $size: how large the message is
mailing-size = Het hele bericht is ongeveer { $size }.
mailing-lock = Zet een wachtwoord op de PDF
mailing-lock-about = Geef dit wachtwoord op een andere manier door: bel of stuur een sms.
mailing-password = Wachtwoord van de PDF
mailing-password-other = Ander wachtwoord
mailing-checks = Nakijken
mailing-checks-none = Alles is in orde.
mailing-stop = Eerst oplossen
mailing-warn = Let op
mailing-hint = Goed om te weten
mailing-read = Ik heb dit gelezen. Het mag zo weg.
mailing-read-first = Lees eerst wat bij ‘Let op’ staat. Vink aan dat het zo weg mag.
mailing-look = Kijk ernaar
mailing-stop-first = Dit kan zo niet weg. Los op wat bij ‘Eerst oplossen’ staat.
mailing-draft = Openen in mijn mailprogramma
mailing-copy = Opslaan en kopiëren
mailing-send = Versturen
mailing-busy = Even geduld, het bericht wordt klaargemaakt.
mailing-restored = Dit bericht begon je eerder. Het is nog niet weg.
mailing-restart = Begin opnieuw
mailing-done-draft = Het bericht staat klaar in je mailprogramma
mailing-done-draft-next = Lees het daar nog eens na en klik op verzenden. Mentormap ziet niet of je het verzendt.
mailing-done-prepared = Er ging geen mailprogramma open
mailing-done-prepared-next = Bewaar het bericht als bestand en open dat op een computer met een mailprogramma. Of kies ‘Opslaan en kopiëren’ en plak het in je mail.
mailing-done-draft-else = Ging er niets open? Bewaar het bericht als bestand en open dat, of kopieer het.
mailing-done-send = Het bericht staat bij uitgaande post
mailing-done-send-next = Het vertrekt vanzelf. Zonder internet vertrekt het later.
mailing-done-copy = Zet het bericht zelf in je mail
mailing-done-copy-next = Bewaar de bijlage, kopieer elk stuk en plak het in je mailprogramma.
# $password: the password
mailing-done-password = Wachtwoord van de PDF: { $password }. Bel of stuur een sms; mail het niet.
mailing-draft-save = Bewaar het bericht als bestand
mailing-to-outbox = Naar uitgaande post
# $name: the file
mailing-save-file = Bewaar { $name }
mailing-copy-to = Kopieer het adres
mailing-copy-cc = Kopieer het adres bij cc
mailing-copy-subject = Kopieer het onderwerp
mailing-copy-text = Kopieer de tekst
mailing-copy-password = Kopieer het wachtwoord
mailing-copied-to = Adres gekopieerd.
mailing-copied-cc = Adres bij cc gekopieerd.
mailing-copied-subject = Onderwerp gekopieerd.
mailing-copied-text = Tekst gekopieerd.
mailing-copied-password = Wachtwoord gekopieerd.
mailing-copy-failed = Kopiëren lukt niet op dit toestel. Selecteer de tekst en druk op Ctrl+C.
mailing-back = Terug naar het bericht
outbox-about = Wat je mailt vanuit Mentormap, met een kopie van wat precies weg is. Hier staan de laatste dertig dagen.
outbox-empty = Er is nog niets gemaild.
outbox-empty-action = Naar de verslagen
outbox-group-ask = Dit vraagt iets van jou
outbox-group-wait = Dit wacht op verzending
outbox-group-left = Dit is weg of klaargezet
# $count: how many messages
outbox-note-ask =
    { $count ->
        [one] Eén bericht aan een school vraagt een antwoord van jou.
       *[other] { $count } berichten aan scholen vragen een antwoord van jou.
    }
# $count: how many messages
outbox-note-wait =
    { $count ->
        [one] Eén bericht wacht op verzending. Dat gaat vanzelf.
       *[other] { $count } berichten wachten op verzending. Dat gaat vanzelf.
    }
# $state: where it stands, $when: day and clock
outbox-state-when = { $state }, { $when }
# $state: where it stands, $when: day and clock
outbox-state-next = { $state }. Volgende poging: { $when }
# $address: the address that was refused
outbox-refused-address = Het gaat om { $address }.
outbox-do-wait = Mentormap probeert het vanzelf opnieuw.
outbox-do-gave-up = Na drie dagen stopte Mentormap met proberen. Kijk je internet na en probeer opnieuw.
outbox-do-wrong-password = Kijk het wachtwoord na bij Instellingen, Mail. Probeer daarna opnieuw.
outbox-do-app-password-needed = Vul het in bij Instellingen, Mail. Probeer daarna opnieuw.
outbox-do-unknown-receiver = Kijk het adres na en schrijf het bericht opnieuw met het juiste adres. Kies daarna ‘Verstuur niet’ voor dit bericht.
outbox-do-copy-lost = Schrijf het opnieuw: je woorden zijn er nog. Kies daarna ‘Verstuur niet’ voor dit bericht.
outbox-do-not-opened = Kies ‘Open de kopie’. Of bewaar de kopie en mail het bestand zelf.
outbox-do-mailbox-full = Laat het de ontvanger weten en probeer later opnieuw.
outbox-do-too-large = Stuur minder bijlagen mee, of bezorg het bestand op een andere manier.
outbox-do-sender-refused = Kijk bij Instellingen, Mail, of het adres bij het account hoort.
outbox-do-content-refused = Verstuur het met je eigen mailprogramma.
outbox-do-refused = Het antwoord van de server staat bij ‘Tekst en kenmerken’.
outbox-do-certificate = Vraag de beheerder van je mail om hulp, of verstuur met je eigen mailprogramma.
outbox-do-no-tls = Kijk de server na bij Instellingen, Mail, of verstuur met je eigen mailprogramma.
outbox-do-not-mail-server = Kijk de server na bij Instellingen, Mail.
outbox-do-account-missing = Stel het account in bij Instellingen, Mail. Probeer daarna opnieuw.
outbox-do-perhaps = Vraag de ontvanger of het aankwam.
outbox-retry = Probeer nu opnieuw
outbox-again = Verstuur nog eens
outbox-give-up = Verstuur niet
outbox-write-again = Schrijf opnieuw
outbox-confirm-sent = Het is wel aangekomen
outbox-retried = Het bericht wordt opnieuw geprobeerd.
outbox-given-up = Dit bericht wordt niet verstuurd. De kopie blijft.
outbox-confirmed = Genoteerd: het bericht kwam aan.
outbox-twice = Misschien kwam het al aan. Verstuur je het nog eens, dan kan het er twee keer zijn.
sent-title = Gemaild
sent-about = Van elk bericht blijft een kopie van precies wat wegging.
sent-none = Over deze stage is nog niets gemaild.
# $receivers: names with addresses
sent-to = Aan: { $receivers }
# $receivers: names with addresses
sent-cc = Cc: { $receivers }
# $name: who wrote it
sent-by = door { $name }
# $names: the names of the files
sent-files = Bijlagen: { $names }
sent-no-files = Zonder bijlagen
sent-locked = met een wachtwoord op de PDF
sent-open = Open de kopie
sent-save = Bewaar de kopie
sent-more = Tekst en kenmerken
sent-report-hash = Kenmerk van het verslag (SHA-256)
sent-hash = Kenmerk van het hele bericht (SHA-256)
sent-message-id = Nummer van het bericht
sent-answer = Antwoord van de server
sent-hash-about = Met een kenmerk kun je later aantonen dat een bestand hetzelfde is.
sent-broken = Deze kopie is niet meer zoals ze was. Vertrouw er niet op.
account-title = Versturen vanuit Mentormap
account-about = Dit hoeft niet: elk bericht opent ook in je eigen mailprogramma. Met een account verstuurt Mentormap zelf, altijd versleuteld, en later als er geen internet is.
account-none = Er is nog geen account. Berichten openen in je eigen mailprogramma.
# $address: the address of the account
account-is = Mentormap verstuurt met { $address }.
account-address = Je mailadres
account-name = Naam van de afzender
account-name-about = Die ziet de school.
account-provider = Provider
account-provider-other = Andere server
account-password = Wachtwoord van je mail
account-password-about = Het wordt versleuteld bewaard, alleen op dit toestel.
account-password-kept = Er is een wachtwoord bewaard. Laat leeg om het te houden.
account-host = Server voor uitgaande mail
account-user = Gebruikersnaam
account-user-about = Meestal je mailadres. Leeg als de server er geen vraagt.
account-security = Beveiliging
account-security-tls = TLS vanaf het begin
account-security-start-tls = STARTTLS
account-port = Poort
account-server-show = Toon de instellingen van de server
account-try = Probeer de verbinding
account-trying = De server wordt gevraagd. Dit duurt even.
# $answer: the words of the server
account-answer = De server zei: { $answer }
account-remove = Verwijder dit account
account-kept = Het account is bewaard.
account-removed = Het account is verwijderd.
account-address-missing = Vul je mailadres in.
account-host-missing = Vul de server in, of kies je provider.
account-port-wrong = De poort is een getal, meestal 465 of 587.
template-title = Teksten van berichten
template-about = Zo begint elk bericht. Je past de tekst daarna nog aan.
template-kind = Soort bericht
template-kind-report = Bij een verslag
template-kind-sheet = Bij een feedbackblad
template-kind-observation = Over een observatie
template-kind-general = Ander bericht
template-shipped = Dit is de tekst van Mentormap.
template-own = Dit is jullie eigen tekst.
template-fields = Velden
template-fields-about = Een veld wordt in elk bericht vanzelf ingevuld. Klik om het bij de cursor te zetten.
template-reset = Terug naar de tekst van Mentormap
template-example = Zo wordt het
template-example-of = Voorbeeld met
template-example-nobody = een verzonnen stagiair
# $name: what stands between the braces, $line: the line in the text
template-fault-unknown-field = Het veld ‘{ $name }’ bestaat niet (regel { $line }). Kies een veld hieronder.
# $line: the line in the text
template-fault-not-closed = Op regel { $line } begint een accolade die niet sluit. Zet een {"}"} achter het veld.
# $line: the line in the text
template-fault-not-opened = Op regel { $line } staat een {"}"} zonder begin. Haal ze weg.
# $line: the line in the text
template-fault-empty-field = Op regel { $line } staat niets tussen de accolades. Kies een veld hieronder.

## Share: with another binder, without a server

settings-tab-share = Delen
share-about = Zo gaat je werk naar een Mentormap op een andere computer, ook zonder internet. Een pakket is versleuteld: alleen de ander kan het lezen.
share-invite = Iemand uitnodigen
share-accept = Uitnodiging openen
share-open = Pakket openen
share-making = Het pakket wordt gemaakt …
share-invite-about = Je doet dit één keer per collega. Daarna lever je af met één klik.
share-invite-do = Uitnodiging maken
share-person = Wie
share-person-missing = Kies wie je uitnodigt.
share-role = Wat krijgt die persoon?
share-role-own = De eigen stagiairs
share-role-all = Alles
share-role-own-about = Alleen stages waarvan deze persoon mentor is. Alleen daarvan neem je ook iets op.
share-role-all-about = Alle stages, scholen en medewerkers. Alles wat deze persoon stuurt, neem je op.
share-gets-own = Krijgt de eigen stagiairs
share-gets-all = Krijgt alles
share-invitations = Uitnodigingen
# $name: who is invited
share-invitation-for = Uitnodiging voor { $name }
# $when: day and time
share-made = gemaakt op { $when }
share-code = Code
# $letter: a letter, $word: a word that begins with it
share-spell = { $letter } van { $word }
share-spelling = Anna Bernard Cornelis Dirk Eduard Frans Gerard Hendrik Jan Karel Maria Nico Pieter Quotiënt Rudolf Simon Tinus Victor Willem Xantippe Ypsilon Zacharias
# $name: who is invited
share-step-file = Mail de uitnodiging aan { $name }, of bewaar ze op een stick of in een gedeelde map.
share-step-code = Zeg de code door de telefoon, of toon ze. Zet ze nooit in dezelfde mail.
# $name: who is invited
share-step-answer = Open het eerste pakket van { $name }. Dan zijn jullie gekoppeld.
share-invitation-save = Uitnodiging bewaren
# $name: who is invited
share-invitation-save-what = Uitnodiging bewaren voor { $name }
# $file: the name of the file
share-invitation-saved = De uitnodiging staat in { $file }.
# $name: who is invited
share-invitation-mail-what = Mailen: uitnodiging voor { $name }
# $name: who is invited
share-invitation-mailed = Er staat een mail met de uitnodiging voor { $name } klaar in je mailprogramma. Zeg de code door de telefoon.
share-withdraw = Intrekken
# $name: who was invited
share-withdraw-what = Intrekken: uitnodiging voor { $name }
# $name: who was invited
share-withdrawn = De uitnodiging voor { $name } geldt niet meer.
# $from: who invites, and of which site
share-pair-title = Uitnodiging van { $from }
# $name: who is invited
share-pair-for = Deze uitnodiging is voor { $name }.
share-pair-begins = Je map is nog leeg. Ze wordt gevuld met het eerste pakket dat je krijgt.
share-pair-code = Code
share-pair-code-about = Vraag de code door de telefoon. Streepjes en hoofdletters maken niet uit.
# $name: who invites
share-pair-next = Maak daarna een pakket voor { $name }, ook als er nog niets in staat. Zo weet { $name } dat jij het bent.
share-pair-do = Koppelen
share-pair-going = De code wordt nagekeken …
# $name: the partner
share-paired = Gekoppeld met { $name }.
share-partners = Met wie je deelt
share-partners-none = Je deelt nog met niemand. Nodig iemand uit, of open een uitnodiging die je kreeg.
# $name: the partner
share-answering = { $name } weet nog niet dat je de code hebt. Lever één keer af.
share-deliver = Afleveren
# $name: the partner
share-deliver-what = Afleveren aan { $name }
# $name: the partner, $count: number of changes
share-delivered-done =
    { $count ->
        [0] Afgeleverd aan { $name }. Er was niets nieuws.
        [one] Afgeleverd aan { $name }: één wijziging.
       *[other] Afgeleverd aan { $name }: { $count } wijzigingen.
    }
# $file: the name of the file, $count: number of changes
share-saved =
    { $count ->
        [0] { $file } is bewaard. Er staat niets nieuws in.
        [one] { $file } is bewaard, met één wijziging.
       *[other] { $file } is bewaard, met { $count } wijzigingen.
    }
share-delivered = Laatst afgeleverd
share-received = Laatst ontvangen
share-pending = Nog af te leveren
# $count: number of changes
share-pending-count =
    { $count ->
        [0] Niets
        [one] Eén wijziging
       *[other] { $count } wijzigingen
    }
share-never = Nog nooit
share-folder = Gedeelde map
share-folder-none = Geen
share-folder-choose = Gedeelde map kiezen
share-folder-other = Andere gedeelde map
share-folder-forget = Geen gedeelde map meer
# $name: the partner
share-with = met { $name }
share-save = Pakket als bestand bewaren
share-mail = Mailen
# $name: who gets the package
share-mail-what = Mailen: pakket voor { $name }
# $name: who gets the package, $count: how many changes are in it
share-mailed =
    { $count ->
        [0] Er staat een mail aan { $name } klaar in je mailprogramma. Het pakket brengt niets nieuws.
        [one] Er staat een mail aan { $name } klaar in je mailprogramma, met een pakket met één wijziging.
       *[other] Er staat een mail aan { $name } klaar in je mailprogramma, met een pakket met { $count } wijzigingen.
    }
# $size: in megabytes
share-mail-large = De mail is { $size } MB. Veel postvakken nemen er hoogstens 20. Een gedeelde map of een stick is dan beter.
share-mail-no-program = Er ging geen mailprogramma open. Bewaar het als bestand en zet dat zelf in een mail.
share-mail-invitation-subject = Uitnodiging om te delen met Mentormap
# $name: who gets the mail, $from: who writes it
share-mail-invitation-text =
    Dag { $name },

    Met het bestand hierbij koppel je jouw Mentormap aan de mijne. Bewaar het en open het met een dubbelklik, of kies in Mentormap: Instellingen, Delen, Uitnodiging openen.

    Je hebt ook een code nodig. Die zeg ik je door de telefoon: ze staat met opzet niet in deze mail.

    { $from }
share-mail-package-subject = Pakket voor Mentormap
# $name: who gets the mail, $from: who writes it
share-mail-package-text =
    Dag { $name },

    Hierbij een pakket met wat er nieuw is. Bewaar het en open het met een dubbelklik, of kies in Mentormap: Instellingen, Delen, Pakket openen. Je ziet eerst wat erin staat.

    Het pakket is versleuteld: alleen jij kan het lezen.

    { $from }
share-more = Meer
# $name: the partner
share-whole-about = Is een pakket verloren gegaan? Geef { $name } alles nog eens mee.
share-whole = Pakket met alles bewaren
share-change = Wat die krijgt wijzigen
# $name: the partner
share-change-title = Delen met { $name }
# $name: the partner
share-remove = Niet meer delen met { $name }
# $name: the partner
share-removed = Je deelt niet meer met { $name }. Wat al kwam, blijft.
# $name: the partner
share-gap = Een pakket van { $name } kwam niet aan. Vraag een pakket met alles.
# $name: the partner, $count: number of days
share-late =
    { $count ->
        [one] Al één dag niets ontvangen van { $name }.
       *[other] Al { $count } dagen niets ontvangen van { $name }.
    }
# $folder: the name of the folder
share-folder-gone = De map ‘{ $folder }’ is er nu niet. Afleveren vraagt waar het pakket komt.
# $count: number of versions
share-held =
    { $count ->
        [one] Eén wijziging wacht op een pakket dat nog niet kwam.
       *[other] { $count } wijzigingen wachten op een pakket dat nog niet kwam.
    }
share-inbox = Er kwam iets binnen
# $name: the partner
share-package-from = Pakket van { $name }
share-look = Bekijken
# $name: the partner
share-look-what = Bekijken: pakket van { $name }
# $name: the partner
share-package-title = Pakket van { $name }
share-package-about = Er is nog niets opgenomen. Je ziet eerst wat erin staat.
# $name: the partner
share-package-answers = { $name } antwoordt hiermee op je uitnodiging. Na het opnemen zijn jullie gekoppeld.
share-package-nothing = Er staat niets nieuws in dit pakket.
share-package-table = Wat dit pakket brengt
share-package-kind = Soort
share-package-added = Nieuw
share-package-changed = Gewijzigd
share-package-removed = Weggegooid
share-package-beside = Te kiezen
share-kind-other = Andere
# $count: number of files
share-package-files =
    { $count ->
        [one] Er komt één bestand mee.
       *[other] Er komen { $count } bestanden mee.
    }
# $count: number of things
share-package-choices =
    { $count ->
        [one] Eén ding is bij jullie allebei gewijzigd. Je kiest daarna wat geldt; niets gaat verloren.
       *[other] { $count } dingen zijn bij jullie allebei gewijzigd. Je kiest daarna wat geldt; niets gaat verloren.
    }
# $count: number of changes
share-package-held =
    { $count ->
        [one] Eén wijziging wacht op een pakket dat nog niet kwam.
       *[other] { $count } wijzigingen wachten op een pakket dat nog niet kwam.
    }
# $count: number of changes
share-package-known =
    { $count ->
        [one] Eén wijziging had je al.
       *[other] { $count } wijzigingen had je al.
    }
# $name: the partner, $count: number of changes
share-package-refused =
    { $count ->
        [one] Eén wijziging mag { $name } hier niet doen. Die blijft eruit.
       *[other] { $count } wijzigingen mag { $name } hier niet doen. Die blijven eruit.
    }
# $count: number of changes
share-package-erased =
    { $count ->
        [one] Eén wijziging gaat over iemand die hier gewist is. Die blijft eruit.
       *[other] { $count } wijzigingen gaan over iemand die hier gewist is. Die blijven eruit.
    }
# $name: the partner
share-package-gap = Een vroeger pakket kwam niet aan. Vraag { $name } een pakket met alles.
# $name: the partner, $count: number of people
share-package-erases =
    { $count ->
        [one] { $name } heeft één persoon voorgoed gewist. Die verdwijnt hier ook, voorgoed.
       *[other] { $name } heeft { $count } personen voorgoed gewist. Die verdwijnen hier ook, voorgoed.
    }
share-take = Opnemen
# $count: number of people
share-take-erase =
    { $count ->
        [one] Opnemen, en één persoon wissen
       *[other] Opnemen, en { $count } personen wissen
    }
share-taking = Het pakket wordt opgenomen …
# $name: the partner
share-taken = Het pakket van { $name } is opgenomen.
# $count: number of things
share-conflicts =
    { $count ->
        [one] Eén keuze te maken
       *[other] { $count } keuzes te maken
    }
share-conflicts-about = Dit is op twee plaatsen gewijzigd. Beide versies zijn er nog. Kies welke geldt.
share-conflict-here = Hier
# $name: the partner
share-conflict-from = Van { $name }
share-conflict-removed = Weggegooid
share-conflict-shown = Dit zie je nu overal.
share-keep-here = Houd wat hier staat
# $name: the partner
share-keep-there = Neem die van { $name }
share-remove-here = Gooi het weg, zoals hier
# $name: the partner
share-remove-there = Gooi het weg, zoals { $name }
# $name: what the thing is called
share-chosen = Gekozen: { $name }.
share-note-title = Delen
# $name: the partner
share-note-package = Er is een pakket van { $name }.
# $count: number of things
share-note-conflicts =
    { $count ->
        [one] Eén ding is op twee plaatsen gewijzigd. Kies welke versie geldt.
       *[other] { $count } dingen zijn op twee plaatsen gewijzigd. Kies welke versies gelden.
    }
share-note-do = Bekijken

## Self-check of the workplace
overview-tab-self-check = Zelfcheck
self-check-title = Zelfcheck van de stageplaats
self-check-about = Eén keer per schooljaar kijkt het team naar zichzelf. Twaalf zinnen zeggen wat een goede stageplaats doet. Kies samen hoe vaak ze kloppen.
self-check-empty = Er is nog geen zelfcheck. Vul hem samen in, bijvoorbeeld op een teamvergadering.
# $year: the school year
self-check-start = Begin met { $year }
self-check-year = Schooljaar
self-check-tabs = Delen van de zelfcheck
self-check-tab-fill = Invullen
self-check-tab-actions = Acties
self-check-tab-years = Over de jaren
self-check-when = Datum
self-check-who-took-part = Wie deed mee
self-check-others = Wie nog
self-check-others-hint = Bijvoorbeeld: twee stagiairs, de ouderraad.
self-check-team = Wanneer en met wie
# $number: the statement, $title: its title
self-check-numbered = { $number }. { $title }
self-check-level = Hoe vaak klopt dit?
self-check-remark = Opmerking
# $year: a school year, $level: its level
self-check-before = Vorig jaar ({ $year }): { $level }
# $done: statements with a level, $all: all of them
self-check-progress = { $done } van { $all } gekozen
self-check-action-new = Nieuwe actie
self-check-action-change = Actie wijzigen
self-check-action-text = Wat gaan jullie doen?
self-check-action-statement = Bij welke zin
self-check-action-whole = De hele stageplaats
self-check-action-who = Wie
self-check-action-nobody = Nog niemand
self-check-action-due = Tegen wanneer
self-check-action-done-on = Klaar op
self-check-action-remove = Actie weghalen
# $name: the action
self-check-action-removed = { $name } is weg.
self-check-actions-empty = Er zijn nog geen acties.
self-check-action-done = Klaar
self-check-action-open = Nog te doen
self-check-action-late = Te laat
self-check-print = Voor de scholen
self-check-print-about = Dit papier is voor de scholen waarmee jullie samenwerken. De scores staan er altijd op.
self-check-print-remarks = Met de opmerkingen
self-check-print-actions = Met de acties
self-check-print-do = Bekijk het papier
self-check-bin = Gooi dit schooljaar weg
self-check-compare = Vergelijk met
self-check-chart = Per zin
# $year: the school year
self-check-chart-of = Scores van { $year }
self-check-table = Alle schooljaren
self-check-statement = Zin
self-check-mean = Gemiddelde
self-check-none = niet gekozen
# $statement: its title, $before: level, $now: level
self-check-words = { $statement }: van { $before } naar { $now }
# $statement: its title, $now: level
self-check-words-one = { $statement }: { $now }
self-check-not-yet = Er is nog maar één schooljaar. Volgend jaar zie je hier wat veranderde.
self-check-today = Acties van het team
# $who: a colleague
self-check-today-who = Voor { $who }
self-check-to = Naar de zelfcheck
op-self-check-start = zelfcheck beginnen
op-self-check-save = datum en deelnemers van de zelfcheck
op-self-check-score = score van de zelfcheck
op-self-check-action-save = actie van de zelfcheck
op-self-check-action-remove = actie van de zelfcheck weghalen
concept-self-check = zelfcheck
concept-self-check-score = score van de zelfcheck
concept-self-check-action = actie van de zelfcheck
backup-kind-self-check = Zelfchecks
backup-kind-self-check-score = Scores van zelfchecks
backup-kind-self-check-action = Acties van zelfchecks
history-about-self-check = Zelfcheck
history-kind-self-check = een zelfcheck
history-kind-self-check-score = een score van de zelfcheck
history-kind-self-check-action = een actie van de zelfcheck
# $title: the school year
history-thing-self-check = de zelfcheck van { $title }
# $title: the statement
history-thing-self-check-score = de zelfcheck bij { $title }
# $title: what is to be done
history-thing-self-check-action = de actie ‘{ $title }’
history-field-people = Wie deed mee
history-field-others = Wie nog
history-field-statement = Zin
history-field-self-check-action-done = Klaar op

## Overview for the director

menu-overview = Overzicht
overview-tabs = Delen van het overzicht
overview-tab-interns = Stagiairs
overview-tab-places = Plaatsen
overview-tab-year = Schooljaar
overview-filters = Wie je wil zien
overview-filter-school = School
overview-filter-mentor = Mentor
overview-filter-group = Groep
overview-filter-year = Schooljaar
overview-filter-all = Alle
overview-filter-now = Wat nu loopt
overview-filter-from = Van
overview-filter-to = Tot
overview-filter-clear = Toon weer alles
# $from, $to: years
overview-school-year = { $from }-{ $to }
# $count: placements
overview-found =
    { $count ->
        [one] 1 stage
       *[other] { $count } stages
    }
# $count: placements in which something is late
overview-found-late =
    { $count ->
        [0] nergens iets te laat
        [one] bij 1 stage is iets te laat
       *[other] bij { $count } stages is iets te laat
    }
overview-empty = Er is nog geen stage. Voeg bij Stagiairs de eerste toe.
overview-none = Geen stage past hierbij.
overview-table = Alle stages, wat te laat is eerst
overview-col-intern = Stagiair
overview-col-mentor = Mentor
overview-col-week = Week
overview-col-last = Laatst genoteerd
overview-col-form = Formulier
overview-col-papers = Documenten
overview-col-hours = Uren
overview-col-next = Volgende datum
overview-col-late = Te laat
overview-no-mentor = nog geen mentor
# $date: a day, $count: how many days ago
overview-last-on =
    { $count ->
        [0] vandaag
        [one] gisteren
       *[other] { $date }, { $count } dagen geleden
    }
overview-last-never = nog niets
# $count: days since the start
overview-last-never-since =
    { $count ->
        [0] nog niets, begint vandaag
        [one] nog niets, al 1 dag
       *[other] nog niets, al { $count } dagen
    }
# $moment: its name, $filled, $total: rows
overview-form-of = { $moment } { $filled } van { $total }
# $moment: its name
overview-form-done = { $moment } klaar
# $moment: its name
overview-form-hand-in = { $moment } ingevuld, nog in te dienen
overview-papers-none = alles binnen
# $count: papers
overview-papers-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
# $titles: papers, $count: how many more
overview-papers-more = { $titles } en nog { $count }
# $done, $target: hours
overview-hours-of = { $done } van { $target }
overview-next-none = geen
overview-next-end = laatste dag
# $date: a day, $when: e.g. 'over 3 dagen'
overview-next-when = { $date }, { $when }
overview-late-none = niets
# $count: how many more
overview-late-more = en nog { $count }
overview-closed = afgesloten
overview-waiting = Wacht op nalezen
overview-waiting-none = Er wacht niets op nalezen.
# $name: intern, $moment: its name
overview-waiting-what = { $name }: { $moment }
overview-waiting-handed-in = ingediend, nog na te lezen
overview-waiting-agreed = akkoord, nog definitief te maken
# $count: comments
overview-waiting-comments =
    { $count ->
        [0] geen open opmerkingen
        [one] 1 open opmerking
       *[other] { $count } open opmerkingen
    }
overview-read = Nalezen
# $name: intern
overview-read-what = { $name } nalezen
overview-save = Bewaar als tabel
overview-save-about = Een bestand (XLSX) voor Excel of LibreOffice.
overview-looking = Je leest mee. Hier verandert niets.
# $names: mentors
overview-looking-mentor = Mentor: { $names }.
overview-step-in = Zelf bewerken
overview-step-in-no = Alleen de mentor of de directie bewerkt deze stage.
overview-back = Terug naar het overzicht
year-paper = Bekijk en bewaar als PDF
year-choose = Schooljaar
year-amounts = Stages en uren
year-amounts-about = Een stage telt mee als ze in dit schooljaar liep, van september tot augustus. De uren zijn die op de aanwezigheidskaarten.
year-school = School
year-all = Alle scholen
year-placements = Stages
year-hours = Uren
year-judged = Eindevaluaties
year-results = Hoe vaak elk niveau gegeven werd
# $least: how many placements
year-results-about = Uit de ingevulde eindevaluaties van de mentoren, van stages die in dit schooljaar eindigden. Niveaus staan er alleen bij minstens { $least } stages. Anders zou je zien wat één stagiair kreeg. Soms blijft daarom nog een school verborgen.
year-results-of = Van welke school
year-results-none = In dit schooljaar is nog geen eindevaluatie volledig ingevuld.
year-cluster = Cluster
year-levels = Niveaus
# $number: a level, $name: its name
year-level = { $number } { $name }
year-held-back = te weinig stages om te tonen
year-held-back-all = Er zijn nog te weinig stages om niveaus te tonen.
year-nobody = nog niemand
# $percent: a number
year-percent = { $percent } %
year-growth = Over de jaren
year-growth-amounts = Stages per schooljaar
year-growth-levels = Niveaus per schooljaar
year-growth-cluster = Van welke cluster
year-growth-few = Vanaf het tweede schooljaar zie je hier hoe het groeit.
year-name = Schooljaar
# $what: what the drawing shows
year-chart = Tekening: { $what }
# $what: what the table shows
year-table = Tabel: { $what }
year-empty = Er is nog geen stage. De cijfers komen vanzelf.

## Mail

op-mail-template-save = tekst van mail
op-mail-draft = mail als concept
op-mail-copy = mail gekopieerd
op-mail-queue = mail in het postvak UIT
op-mail-retry = mail opnieuw verstuurd
op-mail-give-up = mail niet verstuurd
op-mail-confirm = mail aangekomen
op-mail-account-save = mailaccount bewaard
op-mail-account-remove = mailaccount verwijderd
history-kind-mail-template = een tekst van mail
history-thing-mail-template = een tekst van mail
# $who: who did it; $what: what
history-deed = { $who }: { $what }
history-field-subject = Onderwerp

mail-check-receiver-missing = Er is nog geen ontvanger.
# $address: what was typed
mail-check-address-invalid = { $address } is geen e-mailadres.
mail-check-subject-missing = Het onderwerp is leeg.
mail-check-subject-too-long = Het onderwerp is te lang.
mail-check-text-too-long = De tekst is te lang.
mail-check-text-missing = De tekst is leeg.
mail-check-private-inside = Hier staat iets uit een notitie die alleen voor jou is. Haal het weg.
mail-check-password-inside = Het wachtwoord van de PDF staat in dit bericht. Geef het langs een andere weg.
# $least: characters
mail-check-password-short = Neem een wachtwoord van minstens { $least } tekens.
# $name: the file
mail-check-attachment-gone = Een bijlage is er niet meer: { $name }. Vink ze uit.
mail-check-account-missing = Versturen is nog niet ingesteld. Gebruik een concept, of stel je mailaccount in.
# $name: somebody else
mail-check-other-intern = Hier staat de naam van een andere stagiair: { $name }.
# $name: a word
mail-check-child-name = { $name } lijkt de naam van een kind.
mail-check-review-first = Dit verslag is nog niet definitief: iemand leest het eerst na.
mail-check-supervisor-missing = Bij deze stage staat geen stagebegeleider van de school.
# $name: the supervisor
mail-check-supervisor-address = Van { $name } is geen e-mailadres bekend.
# $address: the address, $domain: that of the school
mail-check-address-elsewhere = { $address } hoort niet bij { $domain }. Klopt dat?
mail-check-template-broken = De eigen tekst kon niet gebruikt worden. Hier staat die van het programma.
mail-check-not-signed = Er heeft nog niemand ondertekend.
# $count: how many
mail-check-report-incomplete = Nog leeg in het verslag: { $count }.
# $characters: the characters
mail-check-unknown-characters = Deze tekens staan in geen lettertype: { $characters }
mail-check-nothing-attached = Het verslag of blad zelf gaat niet mee.
# $size: in MB
mail-check-large = Het bericht is { $size } MB. Veel postvakken nemen er hoogstens 20.
# $date: the day, $receiver: the address
mail-check-sent-before = Dit ging op { $date } al naar { $receiver }.
# $name: the file
mail-check-not-locked = { $name } kan niet op slot en gaat open mee.
# $name: the file
mail-check-kept-file = Kijk { $name } zelf na: dat bestand is niet gecontroleerd.

mail-state-prepared = concept klaargezet
mail-state-drafted = concept geopend
mail-state-copied = gekopieerd
mail-state-queued = wacht
mail-state-sending = wordt verstuurd
mail-state-sent = verstuurd
mail-state-perhaps-sent = misschien verstuurd
mail-state-refused = geweigerd
mail-state-held = tegengehouden
mail-state-given-up = niet verstuurd

mail-way-draft = als concept in je mailprogramma
mail-way-copy = zelf kopiëren en bewaren
mail-way-send = versturen vanuit Mentormap

mail-account-works = Het werkt: de server nam je naam en wachtwoord aan.
mail-wrong-password = De mailserver aanvaardt de naam of het wachtwoord niet.
mail-app-password-needed = Deze provider vraagt een apart app-wachtwoord. Maak er een aan bij je provider.
mail-sign-in-not-possible = Met een wachtwoord aanmelden kan bij deze server niet. Gebruik een concept.
mail-unknown-receiver = De server van de ontvanger kent dit adres niet.
mail-mailbox-full = Het postvak van de ontvanger is vol.
mail-too-large = Het bericht is te groot voor de mailserver.
mail-sender-refused = De mailserver laat dit afzenderadres niet toe.
mail-content-refused = De mailserver weigert de inhoud, bijvoorbeeld als ongewenste mail.
mail-copy-lost = De kopie van dit bericht is weg of beschadigd. Er is niets verstuurd.
mail-not-opened = Er is nog geen mailprogramma mee geopend.
mail-refused = De mailserver weigert het bericht.
mail-offline = Er is geen verbinding met de mailserver.
mail-busy = De mailserver vraagt om later nog eens te proberen.
mail-no-answer = De mailserver antwoordt niet.
mail-dropped = De verbinding viel weg voor het bericht weg was.
mail-halted = Het versturen werd onderbroken voor het bericht weg was.
mail-certificate-untrusted = De server kan niet bewijzen dat hij de echte is. Er is niets verstuurd.
mail-certificate-wrong-name = Het certificaat van de server hoort bij een andere naam. Er is niets verstuurd.
mail-certificate-date = Het certificaat van de server geldt vandaag niet. Kijk ook de klok van deze computer na.
mail-no-tls = De server biedt geen beveiligde verbinding. Er is niets verstuurd.
mail-not-mail-server = Wat daar antwoordt, is geen mailserver.
mail-host = Dit is geen naam van een server.
mail-sign-in-control = In de naam of het wachtwoord staat een teken dat niet kan.
mail-tls-unavailable = Een beveiligde verbinding lukt op deze computer niet.
mail-account-missing = Wie dit schreef, heeft geen mailaccount meer ingesteld.
mail-perhaps-no-answer = Het bericht ging weg, maar de server zei niet of het goed aankwam.
mail-perhaps-crash = Het programma stopte net op het ogenblik van versturen.
mail-perhaps-restored = Dit wachtte toen de teruggezette reservekopie gemaakt werd. Misschien ging het sindsdien weg.

mail-no-receiver = Er is nog geen ontvanger.
mail-subject-control = In het onderwerp staat een teken dat niet kan.
mail-subject-too-long = Het onderwerp is te lang.
mail-name-control = In een naam staat een teken dat niet kan.
mail-kind = Deze soort bijlage kan niet mee.
mail-file-name-control = In de naam van een bijlage staat een teken dat niet kan.
mail-date = De datum van deze computer kan niet in een bericht.
mail-build = Het bericht kon niet gemaakt worden.

address-empty = Het adres is leeg.
address-control = Er staat een teken in dat niet kan.
address-no-at = Er staat geen @ in.
address-many-at = Er staat meer dan één @ in.
address-local-empty = Voor de @ staat niets.
address-local-too-long = Voor de @ staat te veel.
address-local-dots = De punten voor de @ staan verkeerd.
address-local-not-ascii = Voor de @ kan geen letter met een accent staan.
address-local-character = Voor de @ staat een teken dat niet kan.
address-domain-empty = Na de @ staat niets.
address-domain-no-dot = Na de @ ontbreekt een punt, zoals in school.be.
address-domain = Na de @ staat geen naam van een domein.
address-domain-too-long = Na de @ staat te veel.
address-too-long = Het adres is te lang.

mail-hint-password = Gebruik het wachtwoord van je postvak.
mail-hint-app-password = Maak bij je provider een app-wachtwoord aan; je gewone wachtwoord wordt geweigerd.
mail-hint-not-by-password = Deze provider laat aanmelden met een wachtwoord niet toe. Gebruik een concept in je eigen mailprogramma.

mail-field-intern = de stagiair
mail-field-intern-first = de voornaam van de stagiair
mail-field-school = de school
mail-field-programme = de opleiding
mail-field-supervisor = de stagebegeleider van de school
mail-field-moment = welke evaluatie
mail-field-document = wat er meegaat
mail-field-mentor = wie schrijft
mail-field-director = de directie
mail-field-site = de stageplaats
mail-field-phone = de telefoon van de stageplaats
mail-field-group = de groep
mail-field-start = de eerste stagedag
mail-field-end = de laatste stagedag
mail-field-date = vandaag
mail-field-note = de observatie
mail-example-intern = Amina Haddad
mail-example-intern-first = Amina
mail-example-school = Hogeschool Voorbeeld
mail-example-programme = Pedagogie van het jonge kind
mail-example-supervisor = Noémie Dupont
mail-example-moment = eindevaluatie
mail-example-document = Eindevaluatie
mail-example-mentor = Els Peeters
mail-example-director = Jan Claes
mail-example-site = De Bijenkorf
mail-example-phone = 02 123 45 67
mail-example-group = Vlinders
mail-example-start = 1 september 2026
mail-example-end = 29 januari 2027
mail-example-date = 15 januari 2027
mail-example-note = 15 januari 2027 · vrij spel
