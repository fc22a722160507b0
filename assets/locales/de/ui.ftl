### Texts of the window.

app-name = Mentormap
app-window-title = { $place } – Mentormap
app-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

### Everywhere.

retry = Erneut versuchen
close = Schließen
close-message = Meldung schließen
cancel = Abbrechen
save = Speichern
change = Ändern
loading = Einen Moment …
saved-at = Gespeichert um { $time }
error-summary =
    { $count ->
        [one] Eine Angabe stimmt noch nicht.
       *[other] { $count } Angaben stimmen noch nicht.
    }
date-day = Tag
date-month = Monat
date-year = Jahr
date-day-example = TT
date-month-example = MM
date-year-example = JJJJ
date-wrong = Dieses Datum gibt es nicht. Tippen Sie zum Beispiel 22/11/2026.
combobox-found =
    { $count ->
        [0] Nichts gefunden.
        [one] Eine Möglichkeit.
       *[other] { $count } Möglichkeiten.
    }
undo = Rückgängig machen
redo = Wiederholen
undo-what = Rückgängig machen: { $what }
redo-what = Wiederholen: { $what }
undo-done = Rückgängig gemacht: { $what }.
redo-done = Wiederholt: { $what }.
op-other = letzte Änderung

### The frame: menu, search, first run.

start-failed = Mentormap kann Ihre Mappe nicht öffnen
skip-to-content = Zum Inhalt
menu = Menü
menu-today = Heute
menu-interns = Praktikanten
menu-reports = Berichte
menu-settings = Einstellungen
menu-foot = Alles steht auf diesem Computer.
top-bar = Suchen und rückgängig machen
with-keys = { $what } ({ $keys })
who-writes = Wer schreibt?
who-nobody = Ihren Namen wählen
separator = ·
colon = :
choose = Wählen …
open = Öffnen
open-what = { $what } öffnen
change-what = { $what } ändern
bin = In den Papierkorb
bin-what = { $what } in den Papierkorb legen
binned = { $name } liegt im Papierkorb.
kept = { $name } ist gespeichert.
restored = { $name } ist wiederhergestellt.
name = Name
address = Adresse
phone = Telefon
email = E-Mail
percent = { $value } %
sample = Beispiel
sample-note = Sie sehen ein Beispiel. Die Personen sind erfunden.
sample-remove = Beispiel löschen
sample-removed = Das Beispiel ist gelöscht.
search-label = Alles durchsuchen
search-hint = Suchen (Strg+F)
search-do = Suchen
search-results = Suchergebnisse
search-found =
    { $count ->
        [0] Nichts gefunden.
        [one] Ein Ergebnis.
       *[other] { $count } Ergebnisse.
    }
search-all =
    { $count ->
        [one] Ergebnis anzeigen
       *[other] Alle { $count } Ergebnisse anzeigen
    }
search-nothing = Nichts gefunden. Versuchen Sie es mit einem anderen Wort.
concept-site = Praktikumsstelle
concept-group = Gruppe
concept-person = Mitarbeiter/in
concept-school = Schule
concept-supervisor = Praktikumsbegleitung
concept-intern = Praktikant/in
concept-placement = Praktikum
concept-observation = Beobachtung
concept-evaluation = Bewertung
concept-rating = Einstufung
concept-point = Stärke oder Entwicklungspunkt
concept-answer = Antwort für die Schule
concept-form = Formular
concept-setting = Einstellung
concept-entry = Praktikumsakte
concept-holiday = freier Tag
kind-attendance = Anwesenheit
kind-activity = Aktivität
kind-plan = Wochenplanung
kind-project = Projekt
kind-document = Dokument
kind-attachment = Datei
kind-meeting = Gespräch oder Besuch
kind-sheet = Feedbackblatt
kind-agreement = Vereinbarung
kind-handover = Übergabe
kind-warning = Verwarnung
kind-signature = Unterschrift
kind-version = frühere Version
kind-comment = Anmerkung
kind-view = Urteil der Praktikumsbegleitung
first-step = Schritt { $step } von { $steps }
first-welcome = Willkommen bei Mentormap
first-about = Notieren Sie, was Sie sehen. Füllen Sie ein einziges Formular aus. Jede Schule bekommt ihren eigenen Bericht.
first-language = Sprache
language-nl = Nederlands
language-en = English
language-fr = Français
language-de = Deutsch
first-next = Weiter
first-back = Zurück
first-skip = Überspringen
first-sample = Erst mit einem Beispiel umsehen
first-sample-about = Das Beispiel können Sie später mit einem Klick löschen.
first-who = Wer sind Sie?
first-name = Ihr Name
first-name-about = So weiß Ihr Team, wer etwas notiert hat.
first-site = Name Ihrer Kita oder Schule
first-intern = Ihr erster Praktikant oder Ihre erste Praktikantin

### Today and the interns.

today-todo = Zu tun
today-mine = Meine Praktikanten
today-everybody = Alle Praktikanten
today-show-everybody = Alle Praktikanten anzeigen
today-latest = Letzte Beobachtungen
todo-interim = Zwischenbewertung
todo-final = Abschlussbewertung
todo-quiet = seit zwei Wochen nichts notiert
todo-open = { $name }, { $what }: öffnen
due-today = heute
due-tomorrow = morgen
due-in =
    { $count ->
        [one] in { $count } Tag
       *[other] in { $count } Tagen
    }
due-late =
    { $count ->
        [one] { $count } Tag zu spät
       *[other] { $count } Tage zu spät
    }
card-week = Woche { $week } von { $weeks }
card-coming = Beginnt am { $date }
card-ended = Beendet am { $date }
card-observations =
    { $count ->
        [0] noch keine Beobachtungen
        [one] { $count } Beobachtung
       *[other] { $count } Beobachtungen
    }
card-interim = Zwischenbewertung: { $filled } von { $total } ausgefüllt
card-final = Abschlussbewertung: { $filled } von { $total } ausgefüllt
card-mentors = Mentor: { $names }
form = Formular
form-open-for = Formular von { $name }
observation-add = Beobachtung
observation-add-for = Beobachtung über { $name }
observation-first = Erste Beobachtung notieren
observations-empty = Noch keine Beobachtungen. Notieren Sie in einem Satz, was Sie gesehen haben.
interns-empty = Hier stehen bald Ihre Praktikanten.
interns-running = Jetzt im Praktikum
interns-coming = Kommen noch
interns-ended = Beendet
interns-filter = Praktikant/in suchen
interns-filter-description = Nach Name, Schule, Gruppe oder Mentor.
interns-filter-clear = Alle anzeigen
interns-none-found = Mit diesen Wörtern wurde niemand gefunden.
interns-found =
    { $count ->
        [0] Niemand gefunden.
        [one] Eine Person gefunden.
       *[other] { $count } Personen gefunden.
    }
intern-add = Praktikant/in hinzufügen
placement-add = Praktikum hinzufügen
placement-change = Praktikum ändern
placement-description = Name, Schule, Programm und Zeitraum sind nötig. Der Rest hat Zeit.
placement-added = { $name } ist hinzugefügt.
placement-changed = Das Praktikum von { $name } ist gespeichert.
placement-binned = Das Praktikum von { $name } liegt im Papierkorb.
placement-name = Name der Praktikantin oder des Praktikanten
placement-name-missing = Tragen Sie den Namen der Praktikantin oder des Praktikanten ein.
placement-school = Schule
placement-school-description = Wählen Sie eine Schule oder tippen Sie einen neuen Namen.
placement-programme = Programm
placement-programme-description = Bestimmt Ihr Formular und Ihren Bericht.
placement-start = Erster Tag
placement-end = Letzter Tag
placement-mentors = Mentoren
placement-group = Gruppe
placement-no-group = Keine feste Gruppe
placement-supervisor = Praktikumsbegleitung der Schule
placement-supervisor-description = Wählen Sie einen Namen oder tippen Sie einen neuen. Das Feld darf leer bleiben.
placement-supervisor-email = E-Mail der neuen Praktikumsbegleitung
placement-form = Bericht für die Schule
placement-form-description = Nur nötig, wenn die Schule einen anderen Bericht verlangt.
placement-form-own = Der Bericht des Programms
placement-class = Klasse oder Jahrgang an der Schule
placement-email = E-Mail (Praktikant/in)
placement-phone = Telefon (Praktikant/in)
form-of-school = { $title } ({ $school })
group-with-ages = { $name } ({ $ages })

### Settings.

settings-tab-look = Ansicht
settings-tab-people = Mitarbeitende
settings-tab-site = Praktikumsstelle
settings-tab-holidays = Freie Tage
settings-tab-schools = Schulen
settings-tab-forms = Formulare
settings-tab-bin = Papierkorb
settings-tab-binder = Mappe
settings-look = Sprache und Ansicht
settings-look-about = Ihre Wahl gilt sofort. Berichte auf Papier bleiben immer hell.
settings-language = Sprache
settings-theme = Farben
theme-system = Wie der Computer
theme-light = Hell
theme-dark = Dunkel
settings-text-size = Schriftgröße
settings-people = Mitarbeitende
settings-people-about = Mentoren, pädagogische Fachkräfte und Leitung Ihrer Praktikumsstelle.
person-add = Mitarbeiter/in hinzufügen
person-change = Mitarbeiter/in ändern
person-roles = Welche Aufgaben hat diese Person?
role-mentor = Mentor
role-reviewer = Pädagogische Fachkraft
role-director = Leitung
settings-site = Praktikumsstelle
settings-site-about = Diese Angaben stehen auf den Berichten. Sie werden von selbst gespeichert.
site-name = Name der Praktikumsstelle
settings-groups = Gruppen
groups-empty = Noch keine Gruppen oder Klassen.
group-add = Gruppe hinzufügen
group-change = Gruppe ändern
group-ages = Alter der Kinder
group-ages-about = Zum Beispiel 0 bis 3 Jahre.
settings-schools = Schulen
schools-empty = Noch keine Schulen. Sie kommen von selbst dazu, wenn Sie Praktikanten hinzufügen.
school-add = Schule hinzufügen
school-change = Schule ändern
supervisor-add = Praktikumsbegleitung hinzufügen
supervisor-add-to = Praktikumsbegleitung hinzufügen bei { $school }
supervisor-change = Praktikumsbegleitung ändern
supervisors-of = Praktikumsbegleitungen von { $school }
forms-uniform = Das Formular, das Sie ausfüllen
forms-uniform-about = Ein Formular für alle Praktikanten.
forms-programme = Programme
forms-programme-about = Die Regeln für jede Art von Praktikum.
forms-school = Berichte für Schulen
forms-school-about = Was jede Schule zurückbekommt.
form-version = Version { $version }
form-used =
    { $count ->
        [0] Noch nicht verwendet.
        [one] Bei einem Praktikum verwendet.
       *[other] Bei { $count } Praktika verwendet.
    }
settings-bin = Papierkorb
settings-bin-about = Was Sie in den Papierkorb legen, bleibt hier 30 Tage. So lange können Sie es wiederherstellen.
bin-empty = Der Papierkorb ist leer.
restore = Wiederherstellen
restore-what = { $what } wiederherstellen
binned-at = in den Papierkorb gelegt am { $time }
settings-binder = Mappe mit Ihren Daten
settings-binder-about = Alles steht in einer Mappe auf diesem Computer. Nichts geht ins Internet.
binder-choose = Andere Mappe wählen
program-version = Mentormap { $version }

## Observation: the dialog, the timeline

observation-new = Neue Beobachtung
observation-change = Beobachtung ändern
observation-hint = Nur der Text ist nötig. Der Rest hat Zeit.
observation-restored = Ihr nicht gespeicherter Text über { $name } steht noch hier.
observation-restart = Neu beginnen
observation-intern = Praktikant/in
observation-intern-choose = Praktikant/in wählen
observation-intern-missing = Wählen Sie, um wen es geht.
observation-date = Datum
observation-activity = Aktivität
observation-text = Was haben Sie gesehen oder gehört?
observation-text-missing = Schreiben Sie zuerst, was Sie gesehen oder gehört haben.
observation-starters = Satz beginnen
observation-starter-comforts = Tröstet
observation-starter-asks = Fragt
observation-starter-initiative = Ergreift die Initiative, um
observation-starter-plays = Spielt mit bei
observation-starter-limits = Setzt eine Grenze bei
observation-starter-team = Spricht sich ab mit
observation-often = Oft verwendet: ein Klick wählt Indikator und Stufe
observation-other-indicator = Anderer Indikator
observation-indicator-remove = Entfernen: { $indicator }
observation-tone = Was zeigt es?
tone-strength = Stärke
tone-growth = Entwicklungspunkt
tone-neutral = Neutral
observation-visibility = Für wen?
visibility-shared = Für den Bericht
visibility-private = Nur für mich
observation-saved = Beobachtung gespeichert.
observation-not-saved = Nicht gespeichert. Ihr Text steht noch da.
observation-bin = In den Papierkorb
observation-binned = Die Beobachtung liegt im Papierkorb.
timeline-empty = Zu dieser Person gibt es noch keine Beobachtungen.
timeline-count =
    { $count ->
        [0] Keine Beobachtungen mit dieser Auswahl.
        [one] Eine Beobachtung.
       *[other] { $count } Beobachtungen.
    }
timeline-indicator = Indikator
timeline-indicators = Indikatoren
timeline-show-all = Alles anzeigen
filter-all = Alle

## Evaluation: the form

moment-interim = Zwischenbewertung
moment-final = Abschlussbewertung
author-mentor = Mentor
author-intern = Praktikant/in selbst
author-mentor-letter = M
author-intern-letter = P
evaluation-side = { $moment }, { $author }
evaluation-moment = Zeitpunkt
evaluation-author = Wer füllt aus?
evaluation-legend = Was die Zeichen bedeuten
evaluation-filled = { $filled } von { $total } ausgefüllt
evaluation-next-empty = Nächste leere Zeile
evaluation-behaviours = Verhalten anzeigen
evaluation-behaviours-show = Verhalten anzeigen
evaluation-behaviours-hide = Verhalten ausblenden
evaluation-keys = Tasten in einer Zeile: 1 bis 4 wählt eine Stufe und geht weiter. 0 heißt noch nicht zu sehen. Entf löscht. Die Eingabetaste geht zum Verhalten.
evaluation-attitude = Haltung
evaluation-level-of = Stufe für: { $indicator }
evaluation-suggested = Vorschlag: { $level }
evaluation-differs = Vorschlag: { $suggested }. Sie haben gewählt: { $level }.
evaluation-sparks =
    { $count ->
        [one] Ein Funke höher
       *[other] { $count } Funken höher
    }
evaluation-spark = (ein Funke: höher als der Vorschlag)
evaluation-underlined-at = (unterstrichen: { $moment })
evaluation-underlined-intern = (auch in der Selbsteinschätzung unterstrichen)
evaluation-underlined-mentor = (auch vom Mentor unterstrichen)
evaluation-row-failed = Diese Zeile ist nicht gespeichert.
evaluation-remark = Anmerkung hinzufügen
evaluation-remark-there = Anmerkung
evaluation-remark-label = Anmerkung zu: { $indicator }
evaluation-evidence =
    { $count ->
        [0] Keine Beobachtungen
        [one] Eine Beobachtung
       *[other] { $count } Beobachtungen
    }
evaluation-evidence-none = Noch keine Beobachtungen zu diesem Indikator.
evaluation-evidence-of = Beobachtungen zu { $number }
points-strengths = Stärken
points-strengths-none = Noch keine Stärken.
points-growth = Entwicklungspunkte
points-growth-none = Noch keine Entwicklungspunkte.
point-strength = Stärke { $number }
point-growth = Entwicklungspunkt { $number }
point-expected = Welches Verhalten erwarten Sie? (Entwicklungspunkt { $number })
point-strength-add = Stärke hinzufügen
point-growth-add = Entwicklungspunkt hinzufügen
point-strength-remove = Stärke { $number } entfernen
point-growth-remove = Entwicklungspunkt { $number } entfernen
point-removed = Entfernt.
point-text-missing = Schreiben Sie zuerst den Entwicklungspunkt selbst.
point-from-observation = Aus einer Beobachtung übernommen.
point-take-strength = Als Stärke übernehmen
point-take-growth = Als Entwicklungspunkt übernehmen
point-strength-taken = Bei den Stärken übernommen.
point-growth-taken = Bei den Entwicklungspunkten übernommen.
evaluation-closing = Fazit
evaluation-conclusion = Allgemeines Fazit
evaluation-conclusion-hint = Wie hat der/die Praktikant/in insgesamt gearbeitet?
evaluation-date = Datum der Bewertung
not-saved = Nicht gespeichert.

## Growth

growth-empty = Die Entwicklung sehen Sie, sobald Stufen gewählt sind.
growth-to-form = Formular öffnen
growth-line = Entwicklung im Lauf der Zeit
growth-cluster = Bereich
growth-line-of = Entwicklung bei { $cluster }
growth-radar = Zwischen- und Abschlussbewertung pro Bereich
growth-radar-legend = Gestrichelte Linie: Zwischenbewertung. Durchgezogene Linie: Abschlussbewertung. Aus Sicht des Mentors.
growth-table = Die Zahlen in einer Tabelle
growth-none = keine Stufe
growth-week = Woche { $week }
growth-kind-observations = Beobachtungen
growth-kind-mentor = Mentor
growth-kind-intern = Praktikant/in

## The page of an intern

intern-title = Praktikant/in
intern-tabs = Bereiche des Praktikums
intern-tab-timeline = Zeitleiste
intern-tab-form = Formular
intern-tab-activities = Aufgaben
intern-tab-growth = Entwicklung
intern-tab-attendance = Anwesenheit
intern-week = Woche { $week } von { $weeks }
intern-observations =
    { $count ->
        [one] Eine Beobachtung
       *[other] { $count } Beobachtungen
    }
intern-placement = Praktikum
intern-no-placement = Für diese Person gibt es noch kein Praktikum.
intern-placement-add = Praktikum hinzufügen

## Reports

reports-title = Berichte
reports-empty = Es gibt noch kein Praktikum, zu dem ein Bericht möglich ist.
reports-empty-action = Praktikant/in hinzufügen
report-of = Bericht von { $name }
report-all = Alle Berichte
report-make = Bericht erstellen
report-make-pdf = PDF erstellen
report-save = PDF speichern
report-saving = Die PDF wird erstellt …
report-saved = Gespeichert: { $name }
report-open = PDF öffnen
report-column-intern = Praktikant/in
report-column-school = Schule und Formular
report-state = Stand
report-do = PDF und E-Mail
report-state-empty = Noch leer
report-state-begun = Begonnen
report-state-complete = Vollständig
report-until = Praktikum bis { $date }
report-form = Formular der Schule
report-language = Sprache des Berichts
report-check = Prüfen
report-check-hint = Das ist noch leer. Die PDF können Sie trotzdem schon erstellen.
report-complete = Alles ist ausgefüllt.
report-go = Gehe zu
missing-ratings =
    { $count ->
        [one] Eine Zeile ohne Stufe.
       *[other] { $count } Zeilen ohne Stufe.
    }
missing-strengths = Noch keine Stärken.
missing-growth-points = Noch keine Entwicklungspunkte.
missing-expected =
    { $count ->
        [one] Bei einem Entwicklungspunkt fehlt das erwartete Verhalten.
       *[other] Bei { $count } Entwicklungspunkten fehlt das erwartete Verhalten.
    }
missing-conclusion = Noch kein Fazit.
missing-criterion = Noch keine Stufe für { $label }.
missing-explanation = Noch keine Erklärung zu { $label }.
missing-field = Noch leer: { $label }.
missing-supervisor = Die Praktikumsbegleitung der Schule fehlt noch.
missing-site = Die Angaben zu Ihrer Praktikumsstelle sind nicht vollständig.
report-unknown-characters = Diese Zeichen lassen sich nicht drucken: { $characters }
report-criteria = Was die Schule verlangt
report-fields = Andere Angaben
report-ground-rated = abgeleitet · { $rated } von { $mapped } beurteilt
report-derived-other = war abgeleitet · { $rated } von { $mapped } beurteilt
report-short = Es gibt noch zu wenig, worauf sich das stützen kann.
report-ground = Worauf stützt sich das?
report-not-rated = keine Stufe
report-ground-level = Stufe { $level }
report-input-observations =
    { $count ->
        [0] (keine Beobachtungen)
        [one] (eine Beobachtung)
       *[other] ({ $count } Beobachtungen)
    }
report-other-level = Andere Stufe wählen
report-level-label = Stufe
report-as-derived = Wie abgeleitet: { $level }
report-no-level = noch keine Stufe
report-choose-level = Stufe wählen
report-choose = Wählen
report-reason = Warum eine andere Stufe?
report-explanation = Erklärung
report-reason-missing = Schreiben Sie, warum Sie eine andere Stufe wählen. Erst dann wird sie gespeichert.
report-preview = So sieht es aus
report-pages = Seiten
report-page = Seite { $page } von { $pages }
report-smaller = Kleiner anzeigen
report-larger = Größer anzeigen
report-fit = An die Breite anpassen

## Signatures, review and versions

signatures-title = Unterschriften
signatures-none = Noch niemand hat unterschrieben.
signature-add = Unterschreiben
signature-remove = Unterschrift von { $name } entfernen
signature-removed = Unterschrift entfernt
signature-given = { $name }, { $role }, { $when }
signature-image = Unterschrift von { $name }
signature-changed = Nach dem Unterschreiben wurde etwas geändert. Unterschreiben Sie erneut.
signature-code = Prüfcode { $code }
signature-role = Unterschreibt als
signature-name = Name
signature-name-choose = Bekannte Namen
signature-way = Wie unterschreiben Sie?
signature-draw = Mit Maus oder Finger zeichnen
signature-type = Name tippen
signature-box = Hier unterschreiben
signature-box-hint = Lieber nicht zeichnen? Wählen Sie oben „Name tippen“.
signature-clear = Löschen
signature-draw-missing = Unterschreiben Sie zuerst oder wählen Sie „Name tippen“.
signature-typed-hint = Ihr getippter Name gilt als Unterschrift.
signature-put = Unterschrift setzen
signature-kept-toast = Unterschrift gespeichert
signature-lock-hint = Nach dem Unterschreiben kann niemand diese Bewertung mehr ändern.
signature-after-review = Unterschreiben geht, sobald die pädagogische Fachkraft einverstanden ist.
role-intern = Praktikant/in
role-supervisor = Praktikumsbegleitung
review-state-open = Noch nicht eingereicht
review-state-handed-in = Wartet auf die pädagogische Fachkraft
review-state-agreed = Einverstanden, noch nicht endgültig
review-state-final = Endgültig
review-title = Stand der Bewertung
review-hand-in = Einreichen
review-hand-in-about = Die pädagogische Fachkraft liest mit, bevor die Bewertung hinausgeht.
review-handed-in-toast = Bewertung eingereicht
review-take-back = Zurückholen
review-give-back = An den Mentor zurückgeben
review-taken-back-toast = Bewertung wieder offen
review-agree = Einverstanden
review-agreed-toast = Zustimmung gespeichert
review-finish = Endgültig machen
review-finished-toast = Bewertung ist endgültig
lock-signed = Unterschrieben von { $names } am { $when }. Diese Bewertung können Sie nur lesen.
lock-final = Diese Bewertung ist endgültig. Sie können sie nur lesen.
lock-handed-in = Diese Bewertung ist eingereicht. Holen Sie sie zurück, um etwas zu ändern.
lock-agreed = Die pädagogische Fachkraft ist einverstanden. Holen Sie die Bewertung zurück, um etwas zu ändern.
reopen = Wieder öffnen
reopen-title = Bewertung wieder öffnen
reopen-about = Die jetzige Version und die Unterschriften bleiben erhalten. Danach unterschreiben alle erneut.
reopen-reason = Warum öffnen Sie die Bewertung wieder?
reopened-toast = Bewertung wieder geöffnet
versions-title = Frühere Versionen
version-number = Version { $number }
version-now = Version { $number } dieser Bewertung
version-reopened = Wieder geöffnet am { $when } von { $name }
version-reopened-by-none = Wieder geöffnet am { $when }
version-reason = Grund: { $reason }
version-signed = Unterschrieben von { $names }
version-unsigned = Niemand hatte unterschrieben.
version-read = Diese Version lesen
version-title = Version { $number }, nur zum Lesen
version-changes = Was sich danach geändert hat
version-changes-none = Danach hat sich nichts geändert.
version-before = In dieser Version
version-after = Danach
version-place = Stelle
version-whole = Was darin stand
version-empty = Es stand nichts darin.
version-nothing = nichts
line-date = Datum
line-level = Stufe
line-behaviours = Unterstrichen
line-remark = Anmerkung
line-strength = Stärke
line-growth = Entwicklungspunkt
line-expected = Erwartetes Verhalten
line-answer = Antwort für die Schule
line-conclusion = Fazit
comments-title = Anmerkungen zum Besprechen
comments-about = Nur für den Mentor und die pädagogische Fachkraft. Sie stehen nie auf einem Bericht.
comments-none = Keine Anmerkungen.
comment-add = Anmerkung schreiben
comment-text = Anmerkung
comment-place = Worum geht es?
comment-whole = Die ganze Bewertung
comment-kept = Anmerkung gespeichert
comment-done = Besprochen
comment-done-of = Besprochen: { $text }
comment-remove = Anmerkung entfernen
comment-removed = Anmerkung entfernt
comment-by = { $name }, { $when }
comments-open = { $count ->
        [one] Eine Anmerkung offen
       *[other] { $count } Anmerkungen offen
    }
site-review = Eine pädagogische Fachkraft liest Bewertungen, bevor sie hinausgehen
site-review-nobody = Fügen Sie unter „Mitarbeitende“ eine pädagogische Fachkraft hinzu.
report-otherwise = Die Praktikumsbegleitung urteilt anders
report-otherwise-none = Gleiches Urteil
report-otherwise-level = Stufe der Praktikumsbegleitung
report-otherwise-grounds = Begründung der Praktikumsbegleitung
report-otherwise-missing = Schreiben Sie die Begründung. Erst dann wird gespeichert.
report-both-views = Beide Urteile auf dem Bericht zeigen
report-draft-note = Dieser Bericht ist ein Entwurf. Unten auf jeder Seite steht „Entwurf“.

### What a change is called, as in 'Ongedaan maken: observatie'.

op-setup = Beginn
op-sample = Beispiel
op-sample-remove = Beispiel löschen
op-import = Daten einlesen
op-preferences = Ansicht
op-me = wer schreibt
op-bin = in den Papierkorb legen
op-restore = wiederherstellen
op-site-save = Praktikumsstelle
op-group-save = Gruppe
op-person-save = Mitarbeiter/in
op-school-save = Schule
op-supervisor-save = Praktikumsbegleitung
op-holiday-save = freier Tag
op-holiday-remove = freien Tag zurücksetzen
op-form-add = Formular hinzufügen
op-form-remove = Version eines Formulars entfernen
op-form-move = Praktikum zu einer anderen Version
op-form-new = neues Formular
op-form-draft-save = Entwurf eines Formulars
op-form-discard = Entwurf verwerfen
op-form-publish = Formular veröffentlichen
op-placement-add = neues Praktikum
op-placement-change = Praktikum ändern
op-observation-add = Beobachtung
op-observation-change = Beobachtung ändern
op-rating-save = Einstufung
op-evaluation-save = Fazit der Bewertung
op-evaluation-hand-in = Bewertung einreichen
op-evaluation-take-back = Bewertung zurückholen
op-evaluation-agree = Zustimmung zur Bewertung
op-evaluation-finish = Bewertung endgültig machen
op-views-show = Urteile zeigen
op-point-save = Stärke oder Entwicklungspunkt
op-point-remove = Stärke oder Entwicklungspunkt entfernen
op-answer-save = Antwort für die Schule
op-attendance-save = Anwesenheit
op-activity-save = Aktivität
op-plan-save = Wochenplanung
op-week-copy = Woche übernehmen
op-project-save = Projekt
op-document-save = Dokument
op-attachment-save = Datei
op-meeting-save = Gespräch oder Besuch
op-sheet-save = Feedbackblatt
op-agreement-save = Vereinbarung
op-handover-save = Übergabe
op-warning-save = Verwarnung
op-signature-save = Unterschrift
op-version-save = Bewertung wieder öffnen
op-comment-save = Anmerkung
op-view-save = Urteil der Praktikumsbegleitung

## Papers to print

paper-title = Ausdruck

## Activities

activity-pages = Bereiche der Aufgaben
activity-list = Aktivitätenliste
activity-empty = Dieses Programm hat keine feste Liste. Fügen Sie selbst Aktivitäten hinzu.
activity-keys = Drücken Sie in einer Zeile 1, 2 oder 3 für heute. Noch einmal drücken nimmt den Tag weg. Die Pfeiltasten gehen zu einer anderen Zeile.
activity-add = Eigene Aktivität hinzufügen
activity-add-do = Hinzufügen
activity-print = Liste drucken
activity-show = Anzeigen
activity-show-all = Alle Aktivitäten
activity-show-chosen = Nur gewählte
activity-none-chosen = Es ist noch nichts gewählt.
activity-own = Eigene Aktivitäten
activity-met = { $met } von { $all }
activity-chosen = Gewählt
activity-role = Rolle
activity-role-none = Noch keine Rolle
activity-role-observing = Beobachtend
activity-role-participating = Mitmachend
activity-role-active = Aktiv
activity-step-observed = Gesehen
activity-step-participated = Mitgemacht
activity-step-independent = Selbstständig
activity-details = Tage und Anmerkung
activity-name = Aktivität
activity-name-missing = Geben Sie der Aktivität einen Namen.
activity-heading = In welcher Rubrik?
activity-remark = Anmerkung
week-plan = Wochenplanung
week-previous = Vorige Woche
week-next = Nächste Woche
week-copy = In die nächste Woche übernehmen
week-copied = Die Woche ist übernommen.
week-copy-told =
    { $copied ->
        [0] Es wurde nichts übernommen.
        [one] Eine Aufgabe übernommen.
       *[other] { $copied } Aufgaben übernommen.
    }{ $left ->
        [0] { "" }
       *[other] { " " }Nicht übernommen: { $left }. Der Tag ist frei oder die Aufgabe steht schon da.
    }
week-unsaved = Verbessern Sie zuerst, was noch nicht stimmt.
week-print = Woche drucken
week-free = Frei: { $name }
week-outside = Außerhalb des Praktikums
week-add = Aufgabe hinzufügen am { $day }
week-from = Von
week-from-example = 8:30
week-to = Bis
week-to-example = 9:15
week-task = Aufgabe
week-task-missing = Tippen Sie, was im Praktikum zu tun ist.
week-time-wrong = Diese Uhrzeit gibt es nicht. Tippen Sie zum Beispiel 8:30.
week-time-order = Das Ende muss nach dem Anfang liegen.
week-activity = Gehört zu
week-activity-none = Keine Aktivität
week-done = Erledigt
project = Projekt
project-print = Projektblatt drucken
project-title = Titel
project-class = Klasse
project-description = Beschreibung
project-description-hint = Was geschieht, und warum in dieser Klasse?
project-goals = Ziele
project-goals-hint = Was lernen die Kinder, die Lehrkraft oder die Schule?
project-desired = Gewünschtes Ergebnis
project-desired-hint = Woran sieht man, dass es gelungen ist?
project-questions = Lernfragen (Praktikant/in)
project-questions-hint = Was möchte der/die Praktikant/in selbst lernen?
project-outcome = Ergebnis
project-outcome-hint = Was ist daraus geworden, und was bleibt?

## Attendance

attendance-week-grid = Anwesenheit pro Tag
attendance-week-of = Woche vom { $date }
attendance-week = Woche { $week } von { $weeks }
attendance-previous = Vorige Woche
attendance-next = Nächste Woche
attendance-this-week = Diese Woche
attendance-keys = Pfeiltasten und Tab: andere Zelle. Eingabetaste: nächster Tag. =: wie geplant. Bild auf und Bild ab: andere Woche.
attendance-weekend = Samstag und Sonntag anzeigen
attendance-as-planned = Woche wie geplant
attendance-initial-mentor = Woche als Mentor abzeichnen
attendance-initial-intern = Woche als Praktikant/in abzeichnen
attendance-card = Anwesenheitskarte
attendance-field = Angabe
attendance-planned = Geplant
attendance-worked = Gearbeitet
attendance-preparation = Vorbereitung
attendance-day-kind = Art des Tages
attendance-absence = Abwesend
attendance-reason = Grund
attendance-made-up = Nachgeholt am
attendance-mentor = Kürzel Mentor
attendance-intern = Kürzel Praktikant/in
attendance-remark = Anmerkung
attendance-cell = { $field }, { $day }
attendance-no-kind = Nicht angegeben
attendance-present = Nein
attendance-justified = Entschuldigt
attendance-unjustified = Unentschuldigt
attendance-suggested = geplant: { $hours }
attendance-today = heute
attendance-outside = außerhalb des Praktikums
attendance-hours-wrong = Tippen Sie die Stunden als 7, 7:30, 7u30 oder 7,5.
attendance-hours-many = Ein Tag hat höchstens 24 Stunden.
attendance-date-wrong = Tippen Sie den Tag als 22/11/2026 oder 22/11.
attendance-talk = Gespräch
attendance-totals = Zusammen
attendance-total = Was
attendance-hours = Stunden
attendance-days = Tage
attendance-most = Höchstens
attendance-state = Stand
attendance-done = Geleistet, mit Vorbereitung
attendance-target = Zu leisten im ganzen Praktikum
attendance-left = Noch zu leisten
attendance-planned-all = An der Praktikumsstelle geplant
attendance-missed = Versäumt
attendance-missed-justified = Entschuldigt versäumt
attendance-missed-made-up = Versäumt und nachgeholt
attendance-missed-open = Noch nachzuholen
attendance-no-target = nicht vereinbart
attendance-progress = { $done } von { $target } geleistet
attendance-kinds = Nach Art des Tages
attendance-limit-free = in Ordnung
attendance-limit-one-left = noch ein Tag
attendance-limit-full = erreicht
attendance-limit-passed = zu viel
attendance-warn-one-left = { $kind }: noch ein Tag, dann ist das Maximum von { $max } erreicht.
attendance-warn-full = { $kind }: Das Maximum von { $max } Tagen ist erreicht.
attendance-warn-passed = { $kind }: { $days } Tage, erlaubt sind höchstens { $max }. Besprechen Sie das mit der Schule.

## Holidays

holidays-about = An diesen Tagen wird niemand erwartet. Passen Sie an, was bei Ihnen anders ist.
holidays-year = Schuljahr
holidays-year-name = { $from }-{ $to }
holidays-previous = Voriges Schuljahr
holidays-next = Nächstes Schuljahr
holidays-add = Schließtag hinzufügen
holidays-change = Freien Tag verschieben
holidays-change-own = Schließtag ändern
holidays-name = Name
holidays-from = Erster Tag
holidays-to = Letzter Tag
holidays-when = Wann
holidays-kind = Art
holidays-do = Aktion
holidays-kind-public = Feiertag
holidays-kind-school = Schulferien
holidays-kind-site = Schließtag
holidays-moved = verschoben, normalerweise { $period }
holidays-removed = gilt hier nicht
holidays-move = Verschieben
holidays-move-what = { $what } verschieben
holidays-remove = Gilt nicht
holidays-remove-what = { $what } gilt nicht
holidays-put-back = Zurücksetzen
holidays-put-back-what = { $what } zurücksetzen
holidays-delete = Entfernen
holidays-delete-what = { $what } entfernen
holidays-removed-done = Gilt nicht mehr: { $name }.
holidays-back-done = Wieder am gewohnten Tag: { $name }.
holidays-deleted-done = Entfernt: { $name }.
holiday-new-year = Neujahr
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-ascension-friday = Brückentag nach Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-national-day = Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstand
holiday-christmas-day = Weihnachten
holiday-autumn-break = Herbstferien
holiday-christmas-break = Weihnachtsferien
holiday-spring-break = Karnevalsferien
holiday-easter-break = Osterferien
holiday-summer-break = Sommerferien

## Agenda

menu-agenda = Kalender
agenda-views = Was Sie sehen
agenda-tab-month = Monat
agenda-tab-week = Woche
agenda-tab-list = Liste
agenda-tab-presence = Wer ist wo
agenda-tab-places = Freie Plätze
agenda-today = Heute
agenda-previous = Zurück
agenda-next = Weiter
agenda-mine = Nur meine Praktikanten
agenda-group = Gruppe
agenda-group-all = Alle Gruppen
agenda-keys = Pfeiltasten: ein Tag weiter. Bild auf und Bild ab: ein Monat oder eine Woche. T: heute.
agenda-month-table = Kalender { $month }
agenda-week-table = Kalender { $period }
agenda-week-number = Woche { $number }
agenda-week-short = Woche
agenda-day-count =
    { $count ->
        [0] nichts geplant
        [one] 1 Termin
       *[other] { $count } Termine
    }
agenda-more = noch { $count } anzeigen
agenda-list-empty = In diesen zwei Monaten steht nichts im Kalender.
agenda-start = { $name }: erster Tag
agenda-end = { $name }: letzter Tag
agenda-meeting = { $name }: { $title }
agenda-meeting-due = { $name }: { $title } noch planen
agenda-document = { $name }: { $title } abgeben
agenda-evaluation = { $name }: { $title } ausfüllen
agenda-lesson = { $name }: { $title }
agenda-done = fertig
agenda-late = zu spät
agenda-save = Für ein anderes Kalenderprogramm speichern
agenda-save-about = Outlook und Thunderbird lesen diese Datei. Ihre Notizen stehen nicht darin.
agenda-save-one = Kalenderdatei für { $what }
agenda-save-one-short = Kalenderdatei
agenda-saved = { $name } ist gespeichert.
agenda-open-file = Öffnen
presence-title = Wer kommt, { $period }
presence-intern = Praktikant/in
presence-none = Hier kommt diese Woche niemand.
presence-no-group = Ohne Gruppe
presence-empty = Es gibt noch keine Gruppen. Fügen Sie sie in den Einstellungen hinzu.
presence-comes = kommt, { $hours } Std.
presence-away = kommt nicht
presence-free = frei
presence-mentors = Mentor: { $names }
presence-count = Anzahl Praktikanten
capacity-year = Schuljahr { $from }-{ $to }
capacity-previous = Voriges Schuljahr
capacity-next = Nächstes Schuljahr
capacity-group = Gruppe
capacity-week = Woche vom { $week }
capacity-this-week = diese Woche
capacity-free =
    { $count ->
        [one] 1 frei
       *[other] { $count } frei
    }
capacity-full = voll
capacity-over =
    { $count ->
        [one] 1 zu viel
       *[other] { $count } zu viel
    }
capacity-taken =
    { $count ->
        [0] niemand
        [one] 1 Praktikant/in
       *[other] { $count } Praktikanten
    }
capacity-places =
    { $count ->
        [one] 1 Platz
       *[other] { $count } Plätze
    }
capacity-unset = Anzahl Plätze nicht festgelegt
capacity-set = Anzahl Plätze festlegen
capacity-about = Die Zahl zeigt die freien Plätze in dieser Woche. Wählen Sie eine Woche, um zu sehen, wer da ist.
capacity-nobody = Dann ist niemand da.
group-capacity = Praktikanten gleichzeitig
group-capacity-about = Lassen Sie das Feld leer, wenn Sie es nicht wissen.

## Class list

class-list-choose = Klassenliste einlesen
class-list-title = Klassenliste { $name }
class-list-about = Prüfen Sie zuerst, was geschehen wird. Es ist noch nichts gespeichert.
class-list-columns = Erkannte Spalten: { $columns }.
class-list-ignored = Diese Spalten bleiben liegen: { $columns }.
class-list-defaults = Für Zeilen, in denen das fehlt
class-list-school = Schule
class-list-programme = Programm
class-list-programme-none = Programm wählen
class-list-start = Erster Tag
class-list-end = Letzter Tag
class-list-group = Gruppe
class-list-group-none = Keine Gruppe
class-list-mentor = Mentor
class-list-mentor-none = Noch kein Mentor
class-list-new-schools = Neue Schule: { $names }.
class-list-new-supervisors = Neue Praktikumsbegleitung: { $names }.
class-list-table = Was mit jeder Zeile geschieht
class-list-row = Zeile
class-list-name = Praktikant/in
class-list-placement = Praktikum
class-list-outcome = Was geschieht
class-list-new-intern = Neu: Praktikant/in
class-list-new-placement = Neues Praktikum für jemanden, der schon bekannt ist
class-list-duplicate = Steht schon da: übersprungen
class-list-duplicate-row = Wie Zeile { $row }: übersprungen
class-list-refused = Bleibt liegen
class-list-namesake = Achtung: Jemand mit diesem Namen hat eine andere E-Mail-Adresse.
class-list-column = Spalte { $heading }:
class-list-take =
    { $count ->
        [one] 1 Praktikant/in aufnehmen
       *[other] { $count } Praktikanten aufnehmen
    }
class-list-refused-count =
    { $count ->
        [one] 1 Zeile bleibt liegen. Verbessern Sie sie in der Datei und lesen Sie die Datei erneut ein.
       *[other] { $count } Zeilen bleiben liegen. Verbessern Sie sie in der Datei und lesen Sie die Datei erneut ein.
    }
class-list-nothing = Es gibt nichts aufzunehmen.
class-list-taken =
    { $count ->
        [one] 1 Praktikum ist aufgenommen.
       *[other] { $count } Praktika sind aufgenommen.
    }
op-class-list-take = Klassenliste

## Documents
intern-tab-papers = Dokumente
papers-title = Dokumente
papers-standing = { $late ->
    [0] { $open ->
        [0] Alles ist in Ordnung.
        [one] Noch 1 Dokument zu erledigen.
       *[other] Noch { $open } Dokumente zu erledigen.
    }
    [one] 1 Dokument ist zu spät. Insgesamt noch { $open } zu erledigen.
   *[other] { $late } Dokumente sind zu spät. Insgesamt noch { $open } zu erledigen.
}
papers-empty = Für dieses Praktikum sind keine Dokumente nötig.
papers-add = Dokument hinzufügen
paper-new = Neues Dokument
paper-state-late = Zu spät
paper-state-awaited = Erwartet
paper-state-unsigned = Noch zu unterschreiben
paper-state-done = In Ordnung
paper-state-waived = Nicht nötig
paper-from = Von: { $who }
paper-due = Bis { $day }
paper-due-none = Noch kein Tag bekannt
paper-moved = Von Hand verlegt. Laut Programm: { $day }
paper-moved-none = Von Hand verlegt
paper-received-on = Erhalten am { $day }
paper-received-today = Heute erhalten
paper-received-today-what = { $what }: heute erhalten
paper-signed = Unterschrieben von
paper-details = Mehr
paper-details-what = Mehr über { $what }
paper-received = Erhalten am
paper-due-label = Bis wann
paper-follow-rule = Wieder dem Programm folgen
paper-waived = In diesem Praktikum nicht nötig
paper-remark = Anmerkung
paper-name = Name des Dokuments
paper-who = Von wem
paper-who-none = Niemand Bestimmtes
paper-must-sign = Wer muss unterschreiben?
paper-bin = Dokument in den Papierkorb legen
files-add = Datei hinzufügen
files-add-what = Datei hinzufügen bei { $what }
files-title = Andere Dateien
files-about = Dateien zum Praktikum selbst, zu einem Gespräch oder einer Verwarnung. PDF, PNG, JPEG oder Word, bis 50 MB.
files-empty = Hier sind noch keine Dateien.
files-open = { $name } öffnen
file-save = Speichern unter
file-save-what = { $name } speichern unter
file-bin = { $name } in den Papierkorb legen
file-facts = { $kind } · { $size } · { $day }
file-kind-pdf = PDF
file-kind-png = PNG
file-kind-jpeg = JPEG
file-kind-docx = Word
file-size-kb = { $size } kB
file-size-mb = { $size } MB
files-added = { $count ->
    [one] Datei hinzugefügt.
   *[other] { $count } Dateien hinzugefügt.
}
files-same = Das war schon da: { $names }.
file-refused = { $name }: { $reason }
file-saved = { $name } ist gespeichert.

## Meetings

intern-tab-talks = Gespräche
talks-open-agreements = Offene Vereinbarungen
talks-no-agreements = Es sind keine Vereinbarungen offen.
talks-agreements = Vereinbarungen
talks-agreement = Was vereinbaren Sie?
talks-agreement-who = Wer macht das?
talks-agreement-nobody = Nicht gesagt
talks-agreement-by = Bis wann?
talks-agreement-by-date = bis { $date }
talks-agreement-done-on = erledigt am { $date }
talks-agreement-add = Vereinbarung hinzufügen
talks-agreement-bin = Vereinbarung in den Papierkorb legen
talks-agreement-binned = Die Vereinbarung liegt im Papierkorb.
talks-ready = Fertig
talks-meetings = Gespräche und Besuche
talks-meetings-none = Dieses Programm verlangt keine Gespräche. Sie können selbst welche hinzufügen.
talks-meeting-add = Gespräch oder Besuch hinzufügen
talks-meeting-bin = Gespräch in den Papierkorb legen
talks-meeting-binned = Das Gespräch liegt im Papierkorb.
talks-kind = Art
talks-kind-exploratory = Kennenlerngespräch
talks-kind-school-visit = Praktikumsbesuch
talks-kind-coaching-visit = Coachingbesuch
talks-kind-judging-visit = Beurteilungsbesuch
talks-kind-three-way = Dreiergespräch
talks-kind-coaching = Coachinggespräch
talks-kind-closing = Abschlussgespräch
talks-role-intern = Praktikant/in
talks-role-mentor = Mentor
talks-role-supervisor = Praktikumsbegleitung
talks-role-reviewer = Pädagogische Fachkraft
talks-role-director = Leitung
talks-title = Titel (darf leer bleiben)
talks-date = Tag
talks-from = Von
talks-to = Bis
talks-place = Ort
talks-clock-example = hh:mm
talks-clock-wrong = Diese Uhrzeit gibt es nicht. Tippen Sie zum Beispiel 9:30.
talks-focus = Schwerpunkt
talks-focus-about = Worauf wird geachtet? Vereinbaren Sie das vorher.
talks-before = Vorher besprochen
talks-held = Stattgefunden
talks-waived = Bei diesem Praktikum nicht nötig
talks-present = Wer war dabei?
talks-present-other = Noch jemand
talks-present-add = Namen hinzufügen
talks-notes = Was wurde gesagt?
talks-notes-about = Das steht nicht im Bericht für die Schule.
talks-after = Danach besprochen
talks-print = Drucken
talks-state-open = noch zu planen
talks-state-due = zu planen bis { $date }
talks-state-planned = geplant am { $date }
talks-state-held = hat stattgefunden
talks-state-held-on = hat am { $date } stattgefunden
talks-state-waived = nicht nötig
talks-due-by = Das Programm verlangt das bis { $date }.
talks-due-moved = verschoben
talks-sheets = Feedbackblätter
talks-sheets-none = Noch kein Feedbackblatt. Schreiben Sie kurz, was gut lief und was als Nächstes kommt.
talks-sheet-add = Feedbackblatt dieser Woche
talks-sheet-until = Feedbackblatt bis { $date }
talks-sheet-open = noch nicht übergeben
talks-sheet-handed-over = übergeben am { $date }
talks-sheet-from = Erster Tag
talks-sheet-to = Letzter Tag
talks-sheet-author = Ausgefüllt von { $name }
talks-sheet-well = Was lief gut?
talks-sheet-next = Was ist der nächste Schritt?
talks-sheet-next-about = Schreiben Sie, welches Verhalten Sie sehen möchten.
talks-sheet-reply = Was sagt der/die Praktikant/in dazu?
talks-sheet-seen = In diesem Zeitraum gesehen
talks-sheet-seen-none = Keine Beobachtungen zum Teilen in diesem Zeitraum.
talks-sheet-take-well = Zu dem, was gut lief
talks-sheet-take-next = Zum nächsten Schritt
talks-sheet-handed = Übergeben am
talks-sheet-hand-over = Heute übergeben
talks-sheet-bin = Feedbackblatt in den Papierkorb legen
talks-sheet-binned = Das Feedbackblatt liegt im Papierkorb.
talks-warnings = Verwarnungen
talks-warnings-about = Bei Verwarnung { $number } kann das Praktikum enden. So verlangt es das Programm.
talks-warnings-none = Dieses Programm sagt nicht, nach wie vielen Verwarnungen das Praktikum endet.
talks-warning-add = Verwarnung hinzufügen
talks-warning-new = Neue Verwarnung
talks-warning-number =
    { $number ->
        [1] Erste Verwarnung
        [2] Zweite Verwarnung
        [3] Dritte Verwarnung
       *[other] Verwarnung { $number }
    }
talks-warning-ends = Das ist Verwarnung { $number }. Sie können das Praktikum jetzt vorzeitig beenden.
talks-warning-by = Änderung erwartet bis { $date }
talks-warning-open = läuft
talks-warning-facts = Was ist geschehen?
talks-warning-facts-about = Schreiben Sie Tatsachen: wer, was, wann.
talks-warning-expected = Welche Änderung erwarten Sie?
talks-warning-date = Tag der Verwarnung
talks-warning-change-by = Änderung bis
talks-warning-talk = Gespräch fand statt am
talks-warning-outcome = Wie ging es aus?
talks-warning-outcome-none = Noch nicht bekannt
talks-warning-outcome-text = Erklärung
talks-outcome-mended = Es wurde besser
talks-outcome-not-mended = Es wurde nicht genug besser
talks-warning-print = Brief drucken
talks-warning-bin = Verwarnung in den Papierkorb legen
talks-warning-binned = Die Verwarnung liegt im Papierkorb.
talks-stop = Praktikum vorzeitig beenden
talks-stop-about = Alles, was Sie notiert haben, bleibt erhalten. Auch den Bericht können Sie noch erstellen.
talks-stop-date = Letzter Tag
talks-stop-reason = Warum endet das Praktikum vorzeitig?
talks-stop-reason-missing = Schreiben Sie kurz, warum das Praktikum vorzeitig endet.
talks-stopped = Das Praktikum ist vorzeitig beendet.
talks-stopped-on = Dieses Praktikum wurde am { $date } vorzeitig beendet.
talks-handovers = Übergabe
talks-handovers-about = Geben Sie das Praktikum an einen anderen Mentor weiter. Sie bleiben auch Mentor.
talks-handover-line = { $date }: von { $from } an { $to }
talks-handover-nobody = jemand anderes
talks-handover-to = Neuer Mentor
talks-handover-to-missing = Wählen Sie den neuen Mentor.
talks-handover-date = Ab
talks-handover-text = Was ist gut zu wissen?
talks-handover-do = Praktikum übergeben
talks-handover-done = { $name } ist jetzt auch Mentor.
talks-handover-print = Übergabeblatt drucken
talks-handover-alone = Es gibt noch keinen anderen Mentor. Fügen Sie ihn unter „Einstellungen“ hinzu.

## Programme

op-arrangement-save = Zeitplan und Vereinbarungen
op-due-move = Termin verschieben
op-placement-close = Praktikum abschließen
op-placement-reopen = Praktikum wieder öffnen
op-placement-archive = Praktikum ins Archiv
op-placement-unarchive = Praktikum aus dem Archiv
intern-tab-arrangement = Zeitplan und Termine
intern-tab-closing = Abschluss
intern-colleague = Der/die Praktikant/in arbeitet auch hier: im Team und im Studium zugleich.
intern-archived = Dieses Praktikum liegt im Archiv.
programme-timetable = Zeitplan
programme-variant = Variante des Programms
programme-weekday =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
programme-usual = Normalerweise am: { $days }.
programme-usual-some =
    { $count ->
        [one] Ein Tag pro Woche. Wählen Sie unten, welcher.
       *[other] { $count } Tage pro Woche. Wählen Sie unten, welche.
    }
programme-on-site = { $from } bis { $to } Stunden pro Woche an der Praktikumsstelle.
programme-preparation = { $from } bis { $to } Stunden Vorbereitung pro Woche.
programme-fortnight = Alle zwei Wochen.
programme-own-timetable = Eigene Zeiten pro Tag
programme-own-timetable-about = Lassen Sie das leer, wenn die Zeiten des Programms gelten.
programme-day = Tag
programme-from = Von
programme-to = Bis
programme-pause = Pause (Minuten)
programme-slot-add = Tag hinzufügen
programme-slot-remove = { $day } entfernen
programme-every = Wie oft
programme-every-1 = Jede Woche
programme-every-2 = Alle zwei Wochen
programme-target = Stunden insgesamt
programme-target-about = Das Programm verlangt { $hours } Stunden.
programme-target-none = Das Programm verlangt keine feste Zahl.
programme-target-wrong = Geben Sie eine Zahl ein, zum Beispiel 50 oder 37,5.
programme-full-weeks = Volle Praktikumswochen
programme-full-weeks-about = Wählen Sie einen Tag in der Woche.
programme-full-week = Woche { $number }
programme-full-week-add = Woche hinzufügen
programme-full-week-remove = Woche { $number } entfernen
programme-dates = Termine des Programms
programme-dates-about = Sie folgen dem Zeitraum des Praktikums. Was Sie selbst verschieben, bleibt stehen.
programme-dates-none = Dieses Programm hat keine festen Termine.
programme-no-date = noch kein Datum
programme-waits = Das Datum steht erst später fest, zum Beispiel durch den Zeitplan.
programme-done = in Ordnung
programme-move = Verschieben
programme-move-what = { $what } verschieben
programme-new-date = Neues Datum
programme-by-rule = Verschoben. Laut Programm: { $date }.
programme-back = Zurück zur Regel
programme-back-what = { $what }: zurück zur Regel
programme-kind-moment = Bewertung
programme-kind-document = Dokument
programme-kind-meeting = Gespräch
programme-first-contact = Erster Kontakt
programme-contacts = Wer sonst noch erreichbar ist
programme-contact-name = Name
programme-contact-role = Wer ist das?
programme-contact-role-about = Zum Beispiel: Elternteil, Koordination der Schule.
programme-contact-add = Person hinzufügen
programme-contact-remove = { $name } entfernen
programme-remark = Erwartungen und Vereinbarungen vorab
programme-zero = 0-Dokument
zero-intern = Der/die Praktikant/in
zero-placement = Schule und Programm
zero-period = Zeitraum
zero-site = An der Praktikumsstelle
zero-contacts = Wer sonst noch erreichbar ist
zero-form = Bericht

## Today

today-scope = Von wem
today-scope-mine = Meine Praktikanten
today-scope-all = Alle
today-nothing = Nichts zu tun. Alles ist in Ordnung.
today-show-all = Alle { $count } anzeigen
today-show-less = Weniger anzeigen
urgency-late = Überfällig
urgency-today = Heute
urgency-week = Diese Woche
urgency-later = Später
urgency-count = ({ $count })
todo-document = wird erwartet
todo-meeting = Gespräch
todo-agreement = Vereinbarung
todo-warning = Verwarnung
todo-missed = am { $date } gefehlt und noch nicht nachgeholt
todo-hours-near = fast alle Stunden geleistet ({ $done } von { $target })
todo-hours-passed = mehr Stunden als verlangt ({ $done } von { $target })
todo-review = Bewertung wartet auf Durchsicht
todo-agreed = Bewertung ist durchgesehen und kann verschickt werden
todo-closing = Praktikum ist vorbei und noch nicht abgeschlossen
todo-archive = Praktikum ist abgeschlossen
todo-titled = { $title } ({ $kind })
todo-receive = Erhalten
todo-receive-what = { $name }, { $what }: erhalten
todo-do = Erledigt
todo-do-what = { $name }, { $what }: erledigt
todo-to-archive = Ins Archiv
todo-to-archive-what = { $name }: ins Archiv
todo-received = { $what }: erhalten.
todo-kept = { $what }: erledigt.

## Archive

closing-title = Checkliste
closing-done = in Ordnung
closing-open = noch zu tun
closing-kind-signed = Von Mentor und Praktikant/in unterschrieben
closing-kind-hours = Stunden: { $done } von { $target }
closing-kind-missed = Versäumte Tage nachgeholt
closing-kind-agreements = Vereinbarungen erledigt
closing-count-open =
    { $count ->
        [one] noch eine offen
       *[other] noch { $count } offen
    }
closing-progress = { $done } von { $all } in Ordnung
closing-by = Schließen Sie das Praktikum bis { $date } ab.
closing-before = Das Praktikum läuft noch. Abschließen geht auch später.
closing-date = Letzter Tag
closing-close = Praktikum abschließen
closing-closed = Das Praktikum ist abgeschlossen.
closing-stop = Praktikum vorzeitig beenden
closing-was-closed = Abgeschlossen am { $date }.
closing-was-stopped = Vorzeitig beendet am { $date }.
closing-reopen = Praktikum wieder öffnen
closing-reopened = Das Praktikum ist wieder offen.
closing-archive = Ins Archiv
closing-archive-about = Ein Praktikum im Archiv steht nicht mehr unter „Heute“ und „Praktikanten“. Mit der Suche finden Sie es noch.
closing-archived = Das Praktikum liegt im Archiv.
closing-unarchive = Aus dem Archiv holen
closing-unarchived = Das Praktikum ist aus dem Archiv geholt.
interns-shown = Welche Praktika
interns-shown-now = Jetzt
interns-shown-archive = Archiv
archive-empty = Das Archiv ist leer. Ein abgeschlossenes Praktikum können Sie hierher legen.

## Live preview
report-place = Zu: { $text }
report-place-identification = Zu den Angaben zum Praktikum
report-place-strengths = Zu den Stärken
report-place-growth-points = Zu den Entwicklungspunkten
report-place-conclusion = Zum Fazit
report-place-attendance = Zur Anwesenheit
report-place-activities = Zu den Aktivitäten
report-place-meetings = Zu den Gesprächen
report-place-warnings = Zu den Verwarnungen
report-place-self-evaluation = Zur Selbsteinschätzung
report-place-observations = Zu den Beobachtungen
report-place-project = Zum Projekt
report-place-growth = Zur Entwicklung
report-place-signatures = Zu den Unterschriften
report-places = Stellen auf Seite { $page }
report-places-hint = Klicken Sie auf eine Stelle, um dort zu schreiben. Oder wählen Sie mit Tab, den Pfeiltasten und der Eingabetaste.

## Paper
op-file-pattern-save = Dateiname von Berichten
print = Drucken
many-group = Mehrere auf einmal
many-button-folder = Alle Berichte …
many-button-bundle = Alles drucken …
many-button-blank = Leeres Formular …
many-button-data = Daten …
many-title-folder = Alle Berichte in einen Ordner
many-title-bundle = Alles in einer Datei drucken
many-title-data = Bewertungsdaten
many-about-folder = Jeder Bericht wird eine PDF. Unten steht, was erstellt wird und was nicht.
many-about-bundle = Eine PDF mit einer Liste am Anfang. Jeder Bericht beginnt auf der Vorderseite eines Blatts. Die PDF öffnet sich in dem Programm, mit dem Ihr Computer PDF-Dateien anzeigt; drucken Sie sie dort doppelseitig.
many-about-data = Eine Tabelle für die Tabellenkalkulation mit allem, was beurteilt ist. Beobachtungen und eigene Notizen stehen nicht darin.
many-all = Alle
many-programme = Programm
many-mentor = Mentor
many-of-group = Gruppe
many-from = Praktikum von
many-to = Praktikum bis
many-moment-next = Was jetzt an der Reihe ist
many-moments = Zwischen- und Abschlussbewertung
many-incomplete = Auch unvollständige
many-drafts = Auch Entwürfe
many-archived = Auch aus dem Archiv
many-list = Berichte
many-take = Erstellen
many-what = Datei oder Grund
many-is-draft = Entwurf
many-with-list = Auch eine Übersicht (Textdatei) in den Ordner schreiben
many-folder = Ordner wählen und erstellen …
many-print = Zum Drucken öffnen
many-xlsx = Tabelle (XLSX) …
many-csv = CSV …
many-back = Zurück
many-write = Erstellen
many-existing = Was soll mit diesen Dateien geschehen?
many-keep = Vorhandene behalten, neue weglassen
many-number = Neue mit einer Nummer speichern
many-replace = Vorhandene ersetzen
many-making = Einen Moment, die Datei wird erstellt.
many-stop = Anhalten
many-stopping = Hält nach dieser Datei an …
many-stopped = Angehalten. Was schon geschrieben ist, bleibt erhalten.
many-show = Ordner öffnen
many-left-empty = noch nichts ausgefüllt
many-left-incomplete = noch nicht vollständig
many-left-draft = Entwurf, noch nicht durchgesehen oder endgültig
many-left-no-form = das Formular der Schule fehlt
many-left-unchosen = nicht angehakt
many-left-exists = es gibt schon eine Datei mit diesem Namen
many-left-broken = konnte nicht erstellt werden
many-left-stopped = vor diesem Bericht angehalten
blank-title = Leeres Formular
blank-about = Zum Ausfüllen von Hand und späteren Abtippen.
blank-kind = Welches Formular
blank-kind-form = Einheitliches Formular
blank-kind-report = Bericht der Schule
blank-for = Für wen
blank-nobody = Niemand Bestimmtes, alles offen
blank-all-modules = Alle Teile
blank-own-form = Das des Praktikums
blank-choose-form = Wählen Sie ein Formular
blank-show = Ansehen
file-pattern-title = Dateinamen
file-pattern-about = So heißen die PDF-Dateien der Berichte.
file-pattern = Muster
file-pattern-usual = Zurück zum üblichen Namen
many-count =
    { $count ->
        [one] 1 von { $all } wird erstellt.
       *[other] { $count } von { $all } werden erstellt.
    }
many-left-out = Nicht: { $why }
many-rest-open =
    { $count ->
        [one] 1 weiteres Feld leer
       *[other] { $count } weitere Felder leer
    }
many-taken =
    { $count ->
        [one] In diesem Ordner liegt schon 1 Datei mit so einem Namen.
       *[other] In diesem Ordner liegen schon { $count } Dateien mit so einem Namen.
    }
many-progress = { $done } von { $total } geschrieben
many-written =
    { $count ->
        [0] In „{ $folder }“ wurde nichts geschrieben.
        [one] 1 Bericht liegt in „{ $folder }“.
       *[other] { $count } Berichte liegen in „{ $folder }“.
    }
many-list-kept = Die Übersicht heißt „{ $file }“.
many-files =
    { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien
    }
many-left =
    { $count ->
        [one] 1 Bericht weggelassen
       *[other] { $count } Berichte weggelassen
    }
many-left-line = { $name }, { $moment }: { $why }
file-pattern-example = Beispiel: { $name }
file-pattern-fields = In geschweiften Klammern können Sie verwenden: { $fields }.

## Form editor

form-follow-up = Neue Praktika folgen ihrem Programm. Diese Programme verlangen noch eine ältere Version:
form-follow-up-line = { $title } (Version { $version })
form-edit-open-of = Anpassen: { $title }, Version { $version }
form-edit-read-of = Ansehen: { $title }, Version { $version }
form-edit-open = Anpassen
form-edit-read = Ansehen
form-drafts = In Bearbeitung
form-drafts-none = Es gibt keinen Entwurf. Passen Sie ein Formular an oder erstellen Sie ein neues.
form-draft-changed = Zuletzt geändert am { $day }
form-new = Neues Formular
form-new-kind = Art des Formulars
form-kind-school = Bericht für eine Schule
form-kind-programme = Programm
form-kind-uniform = Formular, das der Mentor ausfüllt
form-new-from = Kopie von
form-new-empty = Leer beginnen
form-new-make = Formular erstellen
form-edit = Formular anpassen
form-edit-all = Alle Formulare
form-edit-parts = Teile des Formulars
form-tab-general = Allgemein
form-tab-modules = Indikatoren
form-tab-crosswalk = Zuordnung
form-tab-parts = Teile
form-tab-scales = Skalen
form-tab-preview = Vorschau
form-tab-days = Tage und Stunden
form-tab-dates = Wann
form-tab-activities = Aktivitäten
form-edit-reading = Sie lesen dieses Formular. Nur Leitung und pädagogische Fachkräfte passen Formulare an.
form-edit-draft-of = Entwurf auf Grundlage von Version { $version }. Praktika merken davon noch nichts.
form-edit-draft-new = Entwurf eines neuen Formulars. Praktika merken davon noch nichts.
form-edit-version =
    Version { $version }. { $count ->
        [0] Kein Praktikum verwendet sie.
        [one] Ein Praktikum verwendet sie.
       *[other] { $count } Praktika verwenden sie.
    }
form-edit-begin = Sobald Sie etwas ändern, entsteht ein Entwurf. Diese Version bleibt, wie sie ist.
form-edit-publish = Version { $version } erstellen
form-edit-replace = Version { $version } ersetzen
form-edit-discard = Entwurf verwerfen
form-edit-discarded = Der Entwurf ist gelöscht.
form-edit-published = Version { $version } ist erstellt.
form-edit-problem = { $where }: { $what }
form-edit-more-problems = Und noch { $count } weitere.
form-edit-faults =
    { $count ->
        [one] 1 Fehler
       *[other] { $count } Fehler
    }
form-edit-nameless = Noch ohne Namen
form-edit-up = Nach oben: { $what }
form-edit-down = Nach unten: { $what }
form-edit-remove = Entfernen: { $what }
form-edit-removed = Entfernt: { $what }.
form-edit-missing-in = Fehlt noch in: { $languages }.
form-edit-in = { $label } ({ $language })
form-edit-number = Geben Sie eine Zahl von { $least } bis { $most } ein.
form-edit-language = Schreiben in
form-edit-beside = Daneben anzeigen
form-edit-beside-none = Keine andere Sprache
form-edit-languages = Sprachen
form-edit-about-form = Über das Formular
form-edit-title = Titel
form-edit-heading = Titel des Teils
form-edit-intro = Einleitung
form-edit-uniform = Formular, das der Mentor ausfüllt
form-edit-uniform-about = Daraus folgen die Stufen der Schule.
form-edit-enough = Genug Belege ab (%)
form-edit-enough-about = Wie viele der zugeordneten Indikatoren beurteilt sein müssen.
form-edit-letterhead = Briefkopf
form-edit-school-name = Name der Schule
form-edit-subtitle = Programm oder Abteilung
form-edit-accent = Farbe
form-edit-accent-code = Farbcode
form-edit-contrast = Gut lesbar auf weißem Papier (Kontrast { $ratio }).
form-edit-contrast-low = Schlecht lesbar auf weißem Papier (Kontrast { $ratio }). Wählen Sie eine dunklere Farbe.
form-edit-version-of = { $title }, Version { $version }
form-edit-newer = Es gibt eine neuere Version: { $version }.
form-problem-missing-text = Dieser Text fehlt in: { $language }.
form-problem-duplicate-id = Der Code „{ $about }“ kommt zweimal vor.
form-problem-missing-reference = „{ $about }“ gibt es nicht (mehr). Wählen Sie etwas anderes.
form-problem-cycle = Diese Termine hängen im Kreis voneinander ab. Wählen Sie einen anderen Anfang.
form-problem-thresholds = Die Stufen beginnen bei 1 und steigen bis höchstens 4.
form-problem-behaviours = Beschreiben Sie ein bis drei Verhaltensweisen.
form-problem-empty = Hier muss mindestens ein Eintrag stehen.
form-problem-empty-crosswalk = Ordnen Sie mindestens einen Indikator zu oder fragen Sie direkt danach.
form-problem-empty-cluster = Diese Gruppe hat noch keine Indikatoren. Fügen Sie einen hinzu oder entfernen Sie die Gruppe.
form-problem-range = „{ $about }“ passt hier nicht. Nehmen Sie etwas anderes.
form-problem-colour = Wählen Sie eine Farbe wie #0B5F66.
form-problem-weight = Geben Sie ein Gewicht über 0 und bis höchstens 100 ein.
form-problem-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.
form-crosswalk-none = Dieses Formular hat noch keine Kriterien.
form-crosswalk-none-action = Kriterien hinzufügen
form-crosswalk-counts = Kriterien: { $mapped } von { $criteria } zugeordnet, { $asked } direkt gefragt, { $empty } noch leer. Indikatoren: { $used } von { $indicators } verwendet.
form-crosswalk-criteria = Kriterien der Schule
form-crosswalk-search-criteria = Kriterium suchen
form-crosswalk-search-indicators = Indikator suchen
form-crosswalk-only-open = Nur, was nicht zugeordnet ist
form-crosswalk-shown =
    { $count ->
        [one] Ein Kriterium
       *[other] { $count } Kriterien
    }
form-crosswalk-nothing = Nichts gefunden.
form-crosswalk-mapped =
    { $count ->
        [one] Ein Indikator zugeordnet
       *[other] { $count } Indikatoren zugeordnet
    }
form-crosswalk-asked = Direkt gefragt
form-crosswalk-empty = Noch nichts zugeordnet
form-crosswalk-direct = Den Mentor direkt fragen
form-crosswalk-direct-about = Der Mentor wählt selbst eine Stufe. Aus den Indikatoren folgt nichts.
form-crosswalk-rule = Wie sich die Stufe ergibt
form-rule-median = Mittlere Stufe
form-rule-median-about = Die mittlere aller Stufen zählt.
form-rule-mean = Durchschnitt
form-rule-mean-about = Der gewichtete Durchschnitt der Stufen zählt.
form-rule-minimum = Niedrigste Stufe
form-rule-minimum-about = Die niedrigste Stufe zählt.
form-rule-all-pass = Alles ausreichend
form-rule-all-pass-about = Eine einzige Stufe 1 hält alles auf. Sonst zählt die mittlere.
form-crosswalk-stranger = Den Indikator „{ $id }“ gibt es im gewählten Formular nicht.
form-crosswalk-unmap = Zuordnung lösen
form-crosswalk-show = Anzeigen
form-crosswalk-all = Alle Indikatoren
form-crosswalk-only-mapped = Diesem Kriterium zugeordnet
form-crosswalk-only-free = Nirgends zugeordnet
form-crosswalk-level = Stufe { $level }
form-crosswalk-also = Auch bei { $criteria }
form-crosswalk-weight = Gewicht
form-trial-choose = Mit einer Person ausprobieren
form-trial-about = Die Stufen folgen jeder Änderung. Bei der Person selbst wird nichts gespeichert.
form-trial-option = { $name }, { $moment } ({ $filled } von { $total })
form-trial-level = { $level } ({ $rated } von { $mapped })
form-trial-no-level = Noch keine Stufe
form-trial-for = { $name }:
form-trial-rated = ({ $rated } von { $mapped } beurteilt)
form-trial-short = Zu wenig beurteilt: Mindestens { $share } % sind nötig.
form-trial-asked = Hier folgt noch nichts aus den Indikatoren.
form-trial-nobody = Es gibt noch niemanden, mit dem Sie das ausprobieren können.
form-scales = Skalen
form-scales-about = Jede Stufe beginnt bei einem Wert von 1 bis 4, von niedrig nach hoch.
form-scale-used =
    { $count ->
        [0] nicht verwendet
        [one] 1 Kriterium
       *[other] { $count } Kriterien
    }
form-scale-add = Skala hinzufügen
form-scale-levels = Stufen
form-level-add = Stufe hinzufügen
form-level-from = ab { $from }
form-level-label = Name der Stufe
form-level-begins = Beginnt bei
form-level-begins-about = Von 1 bis 4
form-scale-short = Ein Wort für zu wenig Belege
form-scale-short-label = Bei zu wenig Belegen
form-parts = Teile
form-part-kind = Art des Teils
form-part-add = Teil hinzufügen
form-part-identification = Angaben zum Praktikum
form-part-criteria = Kriterien
form-part-rubric = Das Bewertungsraster selbst
form-part-growth = Entwicklung
form-part-radar = Entwicklung als Netzdiagramm
form-part-self-evaluation = Selbsteinschätzung
form-part-strengths = Stärken
form-part-growth-points = Entwicklungspunkte
form-part-evidence = Beobachtungen
form-part-attendance = Anwesenheit
form-part-hours = Stunden
form-part-rules = Was das Programm verlangt
form-part-activities = Aktivitäten
form-part-project = Projekt
form-part-meetings = Gespräche
form-part-warnings = Verwarnungen
form-part-fields = Eigene Felder
form-part-conclusion = Fazit
form-part-signatures = Unterschriften
form-part-note = Fester Text
form-part-criteria-count =
    { $count ->
        [one] 1 Kriterium
       *[other] { $count } Kriterien
    }
form-part-fields-count =
    { $count ->
        [one] 1 Feld
       *[other] { $count } Felder
    }
form-part-plain = { $part }: Hier lässt sich nichts einstellen.
form-part-clusters = Welche Gruppen (keine Auswahl: alle)
form-part-roles = Wer unterschreibt
form-criteria = Kriterien
form-criterion-add = Kriterium hinzufügen
form-criterion-number = Nummer
form-criterion-title = Kriterium
form-criterion-description = Erklärung
form-criterion-scale = Skala
form-criterion-no-scale = Wählen Sie eine Skala
form-criterion-explain = Die Schule möchte eine kurze Erklärung dazu
form-criterion-crosswalk = Indikatoren zuordnen
form-fields = Felder
form-field-add = Feld hinzufügen
form-field-label = Name des Felds
form-field-bound = Ausgefüllt mit
form-field-asked = Wird abgefragt
form-field-kind = Art
form-field-text = Eine Zeile Text
form-field-long-text = Längerer Text
form-field-number = Zahl
form-field-date = Datum
form-field-choice = Auswahl
form-field-options = Auswahlmöglichkeiten
form-option-add = Möglichkeit hinzufügen
form-option-label = Möglichkeit
form-binding-intern-name = Name (Praktikant/in)
form-binding-intern-class = Klasse
form-binding-period = Zeitraum
form-binding-site-name = Name der Praktikumsstelle
form-binding-site-address = Adresse der Praktikumsstelle
form-binding-site-phone = Telefon der Praktikumsstelle
form-binding-group-name = Gruppe oder Klasse
form-binding-mentor-names = Namen der Mentoren
form-binding-supervisor-name = Name der Praktikumsbegleitung
form-binding-school-name = Name der Schule
form-binding-programme-title = Programm
form-binding-report-date = Datum des Berichts
form-uniform-levels = Die vier Stufen
form-uniform-level = Stufe { $level }
form-uniform-level-about = Was Stufe { $level } bedeutet
form-uniform-not-observable = „Noch nicht zu sehen“ heißt
form-modules = Module
form-module-add = Modul hinzufügen
form-module-title = Name des Moduls
form-module-core = für alle
form-clusters = Gruppen
form-cluster-add = Gruppe hinzufügen
form-cluster-title = Name der Gruppe
form-indicators = Indikatoren
form-indicators-count =
    { $count ->
        [one] 1 Indikator
       *[other] { $count } Indikatoren
    }
form-indicator-add = Indikator hinzufügen
form-indicator-title = Indikator
form-indicator-attitude = Haltung
form-indicator-is-attitude = Das ist eine Arbeitshaltung
form-behaviour = Verhalten { $number }
form-behaviour-of = Verhalten { $number } bei { $level }
form-behaviour-add = Verhalten bei Stufe { $level } hinzufügen
form-programme-school-form = Bericht für die Schule
form-programme-modules = Module neben dem Kern
form-programme-rules = Regeln
form-programme-target = Stunden insgesamt
form-programme-target-about = Vorbereitung inbegriffen. Leer: nicht vereinbart.
form-programme-warnings = Verwarnung, die das Praktikum beendet
form-programme-warnings-about = Die wievielte. Leer: keine.
form-programme-project = Ein Projekt gehört dazu
form-programme-colleague = Der/die Praktikant/in arbeitet schon hier
form-semesters = Normale Woche
form-semester-add = Zeitraum hinzufügen
form-semester-weekdays = Tage
form-semester-days = Wie viele dieser Tage in einer Woche
form-semester-days-about = Leer: alle.
form-semester-on-site = Stunden pro Woche an der Praktikumsstelle
form-semester-preparation = Stunden Vorbereitung pro Woche
form-semester-full = Das sind die Stunden einer vollen Praktikumswoche
form-hours-from = Von
form-hours-to = Bis
form-day-kinds = Arten von Praktikumstagen
form-day-kind-add = Art von Tag hinzufügen
form-day-kind-max = höchstens { $count }
form-day-kind-most = Höchstens so viele Tage
form-day-kind-most-about = Leer: so viele wie nötig.
form-moments = Bewertungen
form-moment-add = Bewertung hinzufügen
form-moment-which = Zeitpunkt
form-moment-authors = Wer füllt aus
form-meetings = Gespräche und Besuche
form-meeting-add = Gespräch hinzufügen
form-meeting-kind = Art des Gesprächs
form-meeting-with = Wer ist dabei
form-meeting-focus = Vorab wird ein Schwerpunkt gewählt
form-meeting-exploratory = Kennenlerngespräch
form-meeting-school-visit = Praktikumsbesuch
form-meeting-coaching-visit = Coachingbesuch
form-meeting-judging-visit = Beurteilungsbesuch
form-meeting-three-way = Dreiergespräch
form-meeting-coaching = Coachinggespräch
form-meeting-closing = Abschlussgespräch
form-documents = Dokumente
form-document-add = Dokument hinzufügen
form-document-from = Wer gibt es ab
form-document-signed = Wer unterschreibt es
form-activities = Aktivitätenliste
form-activities-choose = Der/die Praktikant/in wählt Aktivitäten und übernimmt darin eine Rolle
form-activity-add = Aktivität hinzufügen
form-activity-heading = Unter welcher Überschrift
form-due = Wann
form-due-side = Davor oder danach
form-due-side-before = Davor
form-due-side-on = Am Tag selbst
form-due-side-after = Danach
form-due-number = Wie viele
form-due-count = Gezählt in
form-due-count-days = Tagen
form-due-count-weeks = Wochen
form-due-count-school = Schultagen
form-due-anchor = Gerechnet ab
form-anchor-start = Beginn
form-anchor-half = Halbzeit
form-anchor-end = Ende
form-anchor-first-realisation-day = erster Durchführungstag
form-anchor-unknown = ein Gespräch, das es nicht gibt
form-due-on = Am Tag selbst: { $anchor }
form-due-before = { $distance } vor: { $anchor }
form-due-after = { $distance } nach: { $anchor }
form-due-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
form-due-weeks =
    { $count ->
        [one] 1 Woche
       *[other] { $count } Wochen
    }
form-due-school =
    { $count ->
        [one] 1 Schultag
       *[other] { $count } Schultage
    }

## School's own file
op-fill-save = Datei der Schule
fill-which = Was erstellen?
fill-which-report = Bericht
fill-which-file = Datei der Schule
fill-about = Mentormap füllt diese Datei der Schule mit dem aus, was im Bericht steht.
fill-file-name = Datei: { $name }
fill-column-field = Feld
fill-column-value = Was hineinkommt
fill-state-empty = Noch leer
fill-state-unmapped = Für dieses Feld nichts gewählt
fill-state-overflow = Passt nicht ganz: Der Rest kommt auf ein Blatt am Ende
fill-state-no-option = In der Datei lässt sich „{ $value }“ nicht wählen
fill-ticked = Angekreuzt
fill-not-ticked = Nicht angekreuzt
fill-row-count = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
fill-count-filled = { $count ->
    [one] 1 Feld ausgefüllt
   *[other] { $count } Felder ausgefüllt
}
fill-count-empty = { $count ->
    [one] 1 Feld noch leer
   *[other] { $count } Felder noch leer
}
fill-count-overflow = { $count ->
    [one] 1 Text geht auf einem Blatt am Ende weiter
   *[other] { $count } Texte gehen auf einem Blatt am Ende weiter
}
fill-count-no-option = { $count ->
    [one] in 1 Feld lässt sich die Stufe nicht wählen
   *[other] in { $count } Feldern lässt sich die Stufe nicht wählen
}
fill-count-unmapped = { $count ->
    [one] für 1 Feld ist nichts gewählt
   *[other] für { $count } Felder ist nichts gewählt
}
fill-show-all = Auch die Felder anzeigen, für die nichts gewählt ist
fill-draft-note = Diese Bewertung ist noch nicht endgültig. In der Datei der Schule steht das nicht.
fill-flatten = Felder sperren, damit niemand sie mehr ändert
fill-save = Ausgefüllte Datei speichern
fill-to-setup = Felder zuordnen
fill-setup-title = Datei der Schule: { $title }
fill-setup-about = Die Schule möchte ihre eigene Datei zurück. Wählen Sie diese Datei hier aus und geben Sie für jedes Feld an, was hineinkommt.
fill-setup-none = Dieses Formular hat noch keine Datei. Wählen Sie eine PDF mit Formularfeldern oder eine Word-Datei (DOCX) mit Wörtern wie {"{{"}naam student{"}}"}.
fill-setup-read-only = Nur Leitung und pädagogische Fachkräfte ordnen Felder zu.
fill-choose = Datei wählen
fill-choose-other = Andere Datei wählen
fill-remove = Datei entfernen
fill-removed = Die Datei wurde aus dem Formular entfernt
fill-added = { $name } hinzugefügt
fill-back = Alle Formulare
fill-fields = Felder
fill-fields-mapped = { $mapped } von { $total } zugeordnet
fill-pages = Seiten
fill-page = Seite { $page } von { $pages }
fill-page-loading = Die Seiten werden gezeichnet.
fill-page-failed = Die Seiten lassen sich nicht anzeigen. Die Liste der Felder funktioniert aber.
fill-choose-field = Feld { $name }
fill-mapped = zugeordnet
fill-unmapped = nichts gewählt
fill-group = Art
fill-group-none = Nichts ausfüllen
fill-group-fixed = Fester Text
fill-group-identity = Personen, Ort und Zeitraum
fill-group-criteria = Kriterien
fill-group-fields = Felder des Formulars
fill-group-texts = Texte
fill-group-attendance = Anwesenheit
fill-group-signatures = Unterschriften
fill-group-indicators = Zeilen des eigenen Formulars
fill-group-rows = Wiederholte Zeile
fill-value = Was kommt hinein
fill-fixed-text = Text
fill-when = Ankreuzen bei
fill-when-any = Sobald etwas da ist
fill-option = Auswahl bei „{ $level }“
fill-option-same = Derselbe Name
fill-column = Spalte „{ $name }“
fill-column-none = Leer lassen
fill-column-when = Spalte „{ $name }“ zeigt
fill-column-when-text = den Text
fill-column-when-level = ein Kreuz bei „{ $level }“
fill-suggested = Vorschlag: { $label }
fill-suggest-take = Übernehmen
fill-suggest-all = { $count ->
    [one] 1 Vorschlag übernehmen
   *[other] { $count } Vorschläge übernehmen
}
fill-signature-field = Eine digitale Unterschrift wird nicht ausgefüllt.
fill-bound-intern-name = Name (Praktikant/in)
fill-bound-intern-class = Klasse (Praktikant/in)
fill-bound-period = Zeitraum des Praktikums
fill-bound-site-name = Name der Praktikumsstelle
fill-bound-site-address = Adresse der Praktikumsstelle
fill-bound-site-phone = Telefon der Praktikumsstelle
fill-bound-group-name = Gruppe
fill-bound-mentor-names = Mentor
fill-bound-supervisor-name = Praktikumsbegleitung der Schule
fill-bound-school-name = Schule
fill-bound-programme-title = Programm
fill-bound-report-date = Datum des Berichts, ausgeschrieben
fill-day-start = Beginn des Praktikums
fill-day-end = Ende des Praktikums
fill-day-evaluation = Tag der Bewertung
fill-day-report = Tag des Berichts
fill-day-short = { $day } (TT/MM/JJJJ)
fill-moment = Zwischen- oder Abschlussbewertung
fill-level = { $title }: Stufe
fill-remark = { $title }: Erklärung
fill-text-strengths = Stärken
fill-text-growth-points = Entwicklungspunkte
fill-text-conclusion = Fazit
fill-text-evidence = Beobachtungen
fill-total-done = Geleistete Stunden
fill-total-target = Zu leistende Stunden
fill-total-on-site = Stunden an der Praktikumsstelle
fill-total-preparation = Stunden Vorbereitung
fill-total-missed = Versäumte Stunden
fill-total-justified = Entschuldigt versäumte Stunden
fill-total-made-up = Nachgeholte Stunden
fill-total-open = Noch nachzuholende Stunden
fill-signer-intern = Name bei der Unterschrift: Praktikant/in
fill-signer-mentor = Name bei der Unterschrift: Mentor
fill-signer-reviewer = Name bei der Unterschrift: pädagogische Fachkraft
fill-signer-director = Name bei der Unterschrift: Leitung
fill-signer-supervisor = Name bei der Unterschrift: Praktikumsbegleitung
fill-signed-intern = Unterschrieben am: Praktikant/in
fill-signed-mentor = Unterschrieben am: Mentor
fill-signed-reviewer = Unterschrieben am: pädagogische Fachkraft
fill-signed-director = Unterschrieben am: Leitung
fill-signed-supervisor = Unterschrieben am: Praktikumsbegleitung
fill-rows-criteria = Eine Zeile pro Kriterium
fill-rows-observations = Eine Zeile pro Beobachtung
fill-rows-attendance = Eine Zeile pro Tag
fill-rows-strengths = Eine Zeile pro Stärke
fill-rows-growth-points = Eine Zeile pro Entwicklungspunkt
fill-column-number = Nummer
fill-column-title = Titel
fill-column-level = Stufe
fill-column-remark = Erklärung
fill-column-date = Datum
fill-column-activity = Aktivität
fill-column-text = Text
fill-column-expected = Erwartetes Verhalten
fill-column-indicators = Nummern der Zeilen
fill-column-day-kind = Art des Tages
fill-column-planned = Geplant
fill-column-worked = Gearbeitet
fill-column-preparation = Vorbereitung
fill-column-absence = Abwesenheit

## Forms: versions, and forms in and out
form-import = Formular aus einer Datei
form-import-about = Sie sehen zuerst, was sich ändert. Nichts geschieht von selbst.
form-versions-of = Versionen von { $title }
form-versions = Versionen
form-offer-title = Formular aus { $name }
form-offer-what = { $title }, Version { $version }
form-offer-from = Von { $school }
form-offer-languages = Sprachen: { $languages }
form-offer-new = Dieses Formular ist neu.
form-offer-newer = Eine neuere Version. Sie haben jetzt Version { $version }.
form-offer-older = Eine ältere Version. Sie haben schon Version { $version }.
form-offer-same = Diese Version haben Sie schon. Es ist nichts zu tun.
form-offer-clash = Sie haben schon eine andere Version { $version } mit dieser Nummer. Bitten Sie die Schule um eine neue Nummer.
form-offer-faults = Das muss zuerst behoben werden
form-offer-notes = Bitte beachten
form-offer-diff = Was ändert sich?
form-offer-compared = Verglichen mit Version { $version }.
form-offer-move = Diese Praktika können zur neuen Version wechseln. Das wählen Sie selbst, unter „Versionen“.
form-offer-take = Formular übernehmen
form-offer-taken = Formular übernommen: { $title }
form-offer-kind = Was wird es?
form-offer-kind-school = Ein Bericht für eine Schule
form-offer-kind-uniform = Ein Teil des Formulars, das Sie ausfüllen
form-offer-place = Stelle in der Datei: { $place }
form-diff-none = Es gibt keinen Unterschied.
form-diff-added = Neu
form-diff-removed = Entfernt
form-diff-changed = Geändert
form-diff-moved = Verschoben
form-diff-was = Vorher
form-diff-is = Jetzt
form-diff-inside = Was darin steht
form-diff-empty = (leer)
form-diff-count =
    { $count ->
        [one] 1 Unterschied
       *[other] { $count } Unterschiede
    }
form-version-added = In Ihrer Mappe seit { $day }
form-version-built-in = Kommt mit Mentormap
form-version-newest = Neueste
form-version-evaluations =
    { $count ->
        [0] Keine Bewertungen damit.
        [one] 1 Bewertung damit.
       *[other] { $count } Bewertungen damit.
    }
form-version-named =
    { $count ->
        [one] 1 anderes Formular baut darauf auf.
       *[other] { $count } andere Formulare bauen darauf auf.
    }
form-version-uses = Praktika mit dieser Version
form-use-evaluations =
    { $count ->
        [0] noch keine Bewertung
        [one] 1 Bewertung
       *[other] { $count } Bewertungen
    }
form-use-archived = im Archiv
form-compare = Vergleichen
form-compare-from = Von
form-compare-to = Zu
form-version-save = Als Datei speichern
form-version-save-of = Version { $version } als Datei speichern
form-version-save-case = Als CASE speichern
form-version-save-case-of = Version { $version } als CASE speichern, für andere Programme
form-version-remove = Entfernen
form-version-remove-of = Version { $version } entfernen
form-version-removed = Version { $version } ist entfernt.
form-use-move = Zu Version { $version }
form-use-move-of = { $name } zu Version { $version }
form-use-moved = { $name } hat jetzt Version { $version }.

## Key: passphrase, lock screen, recovery

key-show = Anzeigen
key-passphrase = Ihr Passwort
key-passphrase-new = Neues Passwort
key-passphrase-again = Dasselbe Passwort noch einmal
key-passphrase-about = Nehmen Sie einen Satz aus vier oder mehr Wörtern, den niemand errät. Zum Beispiel etwas Lustiges, das nicht stimmt.
key-passphrase-missing = Geben Sie zuerst Ihr Passwort ein.
key-passphrase-short = Nehmen Sie mindestens { $count } Zeichen.
key-passphrase-differs = Das ist nicht dasselbe Passwort. Geben Sie es noch einmal ein.
key-strength-none = Ein ganzer Satz ist stärker als ein schwieriges Wort.
key-strength-short = Zu kurz.
key-strength-fair = Das geht. Mit mehr Wörtern ist es viel stärker.
key-strength-good = Stark. Merken Sie es sich gut.
key-locked = Gesperrt
key-locking = Was Sie geschrieben haben, wird gespeichert …
key-locked-by-itself = Eine Zeit lang ist nichts geschehen. Deshalb ist die Mappe zu.
key-unsaved-waits = Hier wartet Text, der noch nicht gespeichert ist. Wer ihn geschrieben hat, findet ihn wieder.
key-unlock = Entsperren
key-unlocking = Die Mappe wird geöffnet …
key-unlock-keyring = Mit diesem Computer öffnen
key-forgot-it = Passwort vergessen
key-ask-director = Ihre Leitung kann Ihnen auch ein neues Passwort geben.
key-wait =
    { $count ->
        [one] Warten Sie noch eine Sekunde.
       *[other] Warten Sie noch { $count } Sekunden.
    }
key-wait-first = Warten Sie kurz. Danach können Sie es wieder versuchen.
key-wait-over = Sie können es wieder versuchen.
key-forgot = Mit dem Wiederherstellungsschlüssel öffnen
key-forgot-about = Geben Sie die zwölf Wörter vom Blatt ein. Die ersten vier Buchstaben jedes Wortes genügen.
key-no-sheet = Kein Blatt? Bitten Sie jemanden aus dem Team, der die Mappe öffnen kann, um ein neues Passwort.
key-word = Wort { $number }
key-word-found = { $word }
key-word-missing = Geben Sie Wort { $number } ein.
key-word-wrong = Wort { $number } steht nicht in der Liste. Sehen Sie auf dem Blatt nach.
key-word-like = Wort { $number } steht nicht in der Liste. Meinen Sie { $word }?
key-word-other = Wort { $number } ist anders als auf dem Blatt.
key-new-owner = Neues Passwort wählen
key-new-owner-about = Der Wiederherstellungsschlüssel stimmt. Sagen Sie, wer Sie sind, und wählen Sie ein neues Passwort.
key-who = Wer sind Sie?
key-who-missing = Wählen Sie Ihren Namen.
key-open = Mappe öffnen
key-first = Ihr Passwort
key-first-about = Mit Ihrem Passwort öffnen Sie die Mappe. Ohne Passwort kann niemand lesen, was darin steht.
first-name-missing = Geben Sie Ihren Namen ein.
first-making = Ihre Mappe wird angelegt …
key-sheet = Ihr Wiederherstellungsschlüssel
key-sheet-about = Passwort vergessen? Dann öffnen Sie die Mappe mit diesen zwölf Wörtern.
key-sheet-keep = Drucken Sie das Blatt aus und legen Sie es in einen Schrank, den man abschließen kann.
key-sheet-who = Wer dieses Blatt hat, kann alles lesen. Machen Sie kein Foto davon.
key-sheet-once = Diese Wörter erscheinen nur einmal auf dem Bildschirm.
key-sheet-file = Eine PDF auf diesem Computer ist weniger sicher als Papier. Löschen Sie sie nach dem Drucken.
key-sheet-have = Ich habe das Blatt
key-sheet-later = Später erledigen
key-try = Wiederherstellungsschlüssel ausprobieren
key-try-about = Nehmen Sie Ihr Blatt und tippen Sie diese Wörter ab. Danach gilt der Wiederherstellungsschlüssel.
key-try-do = Prüfen
key-try-back = Wörter noch einmal anzeigen
key-try-done = Der Wiederherstellungsschlüssel funktioniert
key-try-done-about = Bewahren Sie das Blatt gut auf. Sie brauchen es nur, wenn ein Passwort vergessen wurde.
key-try-go = Zu Mentormap
key-note = Sicherheit
key-note-open = Diese Mappe hat noch kein Passwort. Wer an diesen Computer kann, kann alles lesen.
key-note-untried = Der Wiederherstellungsschlüssel ist noch nicht ausprobiert. Ohne ihn kann ein vergessenes Passwort Sie aussperren.
key-note-do = „Sicherheit“ öffnen
key-lock-who = { $name } · Sperren
key-lock = Sperren
key-lock-keys = Strg+L
settings-tab-key = Sicherheit
key-people = Wer die Mappe öffnen kann
key-people-about = Alle öffnen die Mappe mit einem eigenen Passwort. So wissen Sie auch, wer was notiert hat.
key-people-new = Jemand Neues? Fügen Sie die Person zuerst unter „Mitarbeitende“ hinzu.
key-people-director = Nur die Leitung vergibt oder entzieht ein Passwort.
key-me = Sie
key-has = Hat ein Passwort
key-has-not = Hat kein Passwort
key-give = Passwort geben
key-renew = Neues Passwort
key-take = Entziehen
key-give-to = { $name } ein Passwort geben
key-renew-for = { $name } ein neues Passwort geben
key-take-from = Passwort von { $name } entziehen
key-take-about = { $name } kann die Mappe danach nicht mehr öffnen. Alles, was { $name } notiert hat, bleibt.
key-give-about = Lassen Sie die Person das Passwort selbst eingeben. So kennt es sonst niemand.
key-change-own = Mein Passwort ändern
key-current = Ihr bisheriges Passwort
key-current-missing = Geben Sie Ihr bisheriges Passwort ein.
key-given = { $name } hat ein neues Passwort.
key-taken = { $name } hat kein Passwort mehr.
key-kept = Gespeichert.
key-recovery = Wiederherstellungsschlüssel
key-recovery-about = Zwölf Wörter auf Papier. Sie öffnen die Mappe, wenn ein Passwort vergessen wurde.
key-recovery-ready = Erstellt am { $day } und ausprobiert.
key-recovery-untried = Erstellt, aber noch nicht ausprobiert. Er gilt noch nicht.
key-recovery-none = Es gibt keinen Wiederherstellungsschlüssel.
key-recovery-try = Wiederherstellungsschlüssel ausprobieren
key-recovery-try-about = Geben Sie die zwölf Wörter vom Blatt ein. Die ersten vier Buchstaben jedes Wortes genügen.
key-recovery-new = Neuen Wiederherstellungsschlüssel erstellen
key-recovery-old = Ein neuer gilt, sobald er ausprobiert ist. Danach gilt das alte Blatt nicht mehr.
key-locking-title = Von selbst sperren
key-locking-about = Tut niemand etwas, schließt sich die Mappe. Was Sie geschrieben haben, bleibt stehen.
key-minutes = Sperren nach
key-minutes-count =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
key-keyring = Mit diesem Computer öffnen
key-keyring-about = Dieser Computer kann sich Ihr Passwort für Sie merken. Dann öffnet sich die Mappe für alle, die mit Ihrem Konto an diesem Computer arbeiten. Tun Sie das nicht auf einem gemeinsam genutzten Laptop.
key-keyring-missing = Dieser Computer hat keinen Ort, an dem er sich das sicher merken kann.
key-keyring-on = Auf diesem Computer eingeschaltet.
key-keyring-off = Ausgeschaltet.
key-keyring-start = Einschalten
key-keyring-stop = Ausschalten
key-none = Diese Mappe hat noch kein Passwort
key-none-about = Wer an diesen Computer kann, kann alles lesen. Mit einem Passwort geht das nicht mehr.
key-none-sample = Das ist das Beispiel: Ein Passwort ist nicht nötig. Sie können aber ausprobieren, wie es geht.
key-none-nobody = Fügen Sie zuerst eine Mitarbeiterin oder einen Mitarbeiter hinzu. Ein Passwort gehört zu einer Person.
key-none-who = Wem gehört das Passwort?
key-protect = Mappe schützen
rescue = Nur lesen
rescue-note = Sie können alles lesen, aber nichts speichern.

## History: who changed what

op-history-restore = aus dem Verlauf wiederherstellen
op-package-take = ein Paket übernehmen
op-conflict-choose = eine Version wählen
history-title = Verlauf
history-open = Verlauf
history-of-placement = Verlauf von { $name }
history-of-evaluation = Verlauf dieser Bewertung
history-of-observation = Verlauf dieser Beobachtung
history-of-all = Verlauf von allem
history-hint = Wer hat wann was geändert? Das Neueste steht oben.
history-section = Wer hat was geändert?
history-section-about = Sehen Sie alles an, was in der Mappe geändert wurde. Holen Sie zurück, was Sie wiederhaben möchten.
history-section-open = Verlauf ansehen
history-filter-who = Wer
history-filter-anybody = Alle
history-filter-about = Was
history-filter-anything = Alles
history-filter-from = Ab
history-filter-to = Bis einschließlich
history-filter-clear = Alles anzeigen
history-about-observations = Beobachtungen
history-about-evaluation = Formular und Bewertung
history-about-attendance = Anwesenheit
history-about-activities = Aktivitäten und Planung
history-about-talks = Gespräche und Feedback
history-about-papers = Dokumente und Dateien
history-about-people = Praktikum und Personen
history-about-forms = Formulare
history-about-settings = Einstellungen
history-empty = Hier wurde noch nichts geändert.
history-none-found = Nichts gefunden. Wählen Sie weniger streng aus.
history-older = Ältere anzeigen
history-before = Vorher
history-after = Nachher
history-nothing = (leer)
history-removed-words = entfernt:
history-added-words = neu:
history-undone = Später rückgängig gemacht
history-inside = Nicht für den Bericht
history-more = { $count ->
    [one] Und noch eine Änderung.
   *[other] Und noch { $count } Änderungen.
}
history-restore = Wiederherstellen
history-restore-what = Wiederherstellen wie vorher: { $what }
history-restored = Wiederhergestellt, wie es war.
history-somebody = Jemand
history-gone = (gelöscht)
history-yes = ja
history-no = nein
history-size = { $size } kB
history-form = { $title }, Version { $version }
history-drawn = gezeichnet
history-justified = entschuldigt
history-unjustified = unentschuldigt
history-many = { $count ->
    [one] { $who }: { $what }
   *[other] { $who }: { $what } ({ $count } Änderungen)
}
history-undo = { $who } hat rückgängig gemacht: { $what } ({ $when })
history-redo = { $who } hat wiederholt: { $what } ({ $when })
history-purge = { $count ->
    [one] Ein Eintrag wurde endgültig gelöscht.
   *[other] { $count } Einträge wurden endgültig gelöscht.
}
history-did-change = { $who } hat geändert: { $what } ({ $fields })
history-did-touch = { $who } hat geändert: { $what }
history-did-add = { $who } hat hinzugefügt: { $what }
history-did-remove = { $who } hat gelöscht: { $what }
history-did-bin = { $who } hat in den Papierkorb gelegt: { $what }
history-did-unbin = { $who } hat aus dem Papierkorb geholt: { $what }
history-was-changed = Geändert: { $what }
history-was-added = Hinzugefügt: { $what }
history-was-removed = Gelöscht: { $what }
history-was-binned = In den Papierkorb gelegt: { $what }
history-was-unbinned = Aus dem Papierkorb geholt: { $what }
history-was-gone = Endgültig gelöscht: { $what }
history-kind-site = Praktikumsstelle
history-kind-group = Gruppe
history-kind-person = Mitarbeiter/in
history-kind-school = Schule
history-kind-supervisor = Praktikumsbegleitung
history-kind-intern = Praktikant/in
history-kind-placement = Praktikum
history-kind-observation = Beobachtung
history-kind-evaluation = Bewertung
history-kind-rating = Einstufung
history-kind-point = Stärke oder Entwicklungspunkt
history-kind-answer = Antwort für die Schule
history-kind-entry = etwas aus der Akte
history-kind-holiday = freier Tag
history-kind-form = Formular
history-kind-form-draft = Entwurf eines Formulars
history-kind-setting = Einstellung
history-kind-attendance = Anwesenheit an einem Tag
history-kind-activity = Aktivität
history-kind-plan = Zeile der Wochenplanung
history-kind-project = Projekt
history-kind-document = Dokument
history-kind-attachment = Datei
history-kind-meeting = Gespräch
history-kind-sheet = Feedbackblatt
history-kind-agreement = Vereinbarung
history-kind-handover = Übergabe
history-kind-warning = Verwarnung
history-kind-signature = Unterschrift
history-kind-version = gespeicherte Version der Bewertung
history-kind-comment = Anmerkung der pädagogischen Fachkraft
history-kind-view = Urteil der Praktikumsbegleitung
history-thing-observation = Beobachtung vom { $date }
history-thing-evaluation-interim-mentor = Zwischenbewertung
history-thing-evaluation-final-mentor = Abschlussbewertung
history-thing-evaluation-interim-intern = Selbsteinschätzung zur Zwischenbewertung
history-thing-evaluation-final-intern = Selbsteinschätzung zur Abschlussbewertung
history-thing-rating = Einstufung bei { $title }
history-thing-point-strength = Stärke „{ $title }“
history-thing-point-growth = Entwicklungspunkt „{ $title }“
history-thing-answer = Antwort für die Schule bei { $title }
history-thing-placement = Praktikum von { $title }
history-thing-intern = Praktikant/in { $title }
history-thing-person = Mitarbeiter/in { $title }
history-thing-school = Schule { $title }
history-thing-supervisor = Praktikumsbegleitung { $title }
history-thing-group = Gruppe { $title }
history-thing-site = Praktikumsstelle { $title }
history-thing-holiday = freier Tag { $title }
history-thing-form = Formular { $title }
history-thing-form-draft = Entwurf von { $title }
history-thing-setting = Einstellung „{ $title }“
history-thing-attendance = Anwesenheit vom { $date }
history-thing-activity = Aktivität „{ $title }“
history-thing-plan = Wochenplanung vom { $date }
history-thing-project = Projekt „{ $title }“
history-thing-document = Dokument „{ $title }“
history-thing-attachment = Datei { $title }
history-thing-meeting = Gespräch „{ $title }“
history-thing-sheet = Feedbackblatt vom { $date } bis { $to }
history-thing-agreement = Vereinbarung „{ $title }“
history-thing-handover = Übergabe vom { $date }
history-thing-warning = Verwarnung vom { $date }
history-thing-signature = Unterschrift von { $title }
history-thing-view = Urteil der Praktikumsbegleitung über { $title }
history-setting-me = wer schreibt
history-setting-language = Sprache
history-setting-theme = hell oder dunkel
history-setting-text-size = Schriftgröße
history-setting-sample = Beispiel
history-setting-lock-minutes = Sperren nach
history-setting-other = Programm
history-field-date = Datum
history-field-text = Text
history-field-activity = Aktivität
history-field-tone = Was es zeigt
history-field-visibility = Für wen
history-field-indicators = Indikatoren
history-field-author = Wer es geschrieben hat
history-field-state = Stand
history-field-conclusion = Fazit
history-field-level = Stufe
history-field-not-observable = Noch nicht zu sehen
history-field-underlined = Unterstrichenes Verhalten
history-field-remark = Anmerkung
history-field-point-kind = Art
history-field-holiday-kind = Art
history-field-expected = Erwartetes Verhalten
history-field-observation = Aus Beobachtung
history-field-position = Platz in der Liste
history-field-value = Stufe oder Antwort
history-field-reason = Erklärung
history-field-version-reason = Warum wieder geöffnet
history-field-intern = Praktikant/in
history-field-attendance-intern = Kürzel Praktikant/in
history-field-school = Schule
history-field-programme = Programm
history-field-uniform = Einheitliches Formular
history-field-school-form = Formular der Schule
history-field-class = Klasse
history-field-group = Gruppe
history-field-supervisor = Praktikumsbegleitung
history-field-mentors = Mentoren
history-field-start = Erster Tag
history-field-end = Letzter Tag
history-field-archived = Im Archiv
history-field-semester = Variante
history-field-timetable = Zeitplan
history-field-target = Stunden insgesamt
history-field-full-weeks = Volle Wochen
history-field-moved = Verlegte Termine
history-field-contacts = Kontaktpersonen
history-field-closing = Ende des Praktikums
history-field-name = Name
history-field-email = E-Mail
history-field-phone = Telefon
history-field-roles = Rollen
history-field-address = Adresse
history-field-ages = Alter
history-field-capacity = Plätze
history-field-review = Feedback zuerst durchsehen
history-field-file-pattern = Dateiname der Berichte
history-field-from = Von
history-field-to = Bis
history-field-document-from = Von wem
history-field-handover-from = Von Mentor
history-field-handover-to = An Mentor
history-field-removed = Nicht frei
history-field-form-ref = Formular
history-field-added = Hinzugefügt
history-field-base = Ausgangspunkt
history-field-changed = Geändert am
history-field-day-kind = Art des Tages
history-field-planned = Geplant
history-field-worked = Gearbeitet
history-field-preparation = Vorbereitung
history-field-absence = Abwesend
history-field-made-up = Nachgeholt am
history-field-mentor = Kürzel Mentor
history-field-heading = Rubrik
history-field-title = Titel
history-field-chosen = Gewählt
history-field-role = Rolle
history-field-observed = Gesehen am
history-field-participated = Mitgemacht am
history-field-independent = Selbstständig am
history-field-done = Fertig
history-field-description = Beschreibung
history-field-goals = Ziele
history-field-desired = Gewünschtes Ergebnis
history-field-questions = Lernfragen
history-field-outcome = Ergebnis
history-field-signed-by = Zu unterschreiben von
history-field-due = Bis wann
history-field-received = Erhalten am
history-field-signed = Unterschrieben von
history-field-waived = Nicht nötig
history-field-size = Größe
history-field-meeting-kind = Art des Gesprächs
history-field-with = Mit
history-field-place = Ort
history-field-focus = Schwerpunkt
history-field-before = Vorab
history-field-notes = Notizen
history-field-after = Danach
history-field-present = Anwesend
history-field-held = Stattgefunden
history-field-well = Was gut lief
history-field-next = Nächster Schritt
history-field-reply = Antwort der Praktikantin oder des Praktikanten
history-field-handed-over = Mitgegeben am
history-field-who = Wer
history-field-by = Bis wann
history-field-version-by = Wieder geöffnet von
history-field-facts = Tatsachen
history-field-talk = Gespräch am
history-field-outcome-text = Erklärung zum Ergebnis
history-field-strokes = Unterschrift
history-field-at = Zeitpunkt
history-field-number = Version
history-word-strength = Stärke
history-word-growth = Entwicklungspunkt
history-word-neutral = neutral
history-word-shared = für den Bericht
history-word-private = nur für mich
history-word-open = offen
history-word-handed-in = eingereicht
history-word-agreed = einverstanden
history-word-final = endgültig
history-word-moved-interim = Zwischenbewertung
history-word-moved-final = Abschlussbewertung
history-word-public = Feiertag
history-word-school = Schulferien
history-word-site = der Praktikumsstelle
history-word-observing = beobachtend
history-word-participating = mitmachend
history-word-active = aktiv
history-word-intern = Praktikant/in
history-word-mentor = Mentor
history-word-reviewer = pädagogische Fachkraft
history-word-director = Leitung
history-word-supervisor = Praktikumsbegleitung
history-word-exploratory = Kennenlerngespräch
history-word-school-visit = Praktikumsbesuch
history-word-coaching-visit = Coachingbesuch
history-word-judging-visit = Beurteilungsbesuch
history-word-three-way = Dreiergespräch
history-word-coaching = Coachinggespräch
history-word-closing = Abschlussgespräch
history-word-mended = behoben
history-word-not-mended = nicht behoben
settings-tab-about = Info
about-title = Über dieses Programm
about-log = Das Programm führt ein kleines Protokoll: Zeiten und Codes, keine Namen und keine Texte.
diagnostics-title = Funktioniert etwas nicht?
diagnostics-about = Erstellen Sie eine Datei über den Zustand des Programms. Lesen Sie sie durch, bevor Sie sie weiterschicken. Es stehen keine Namen und keine Texte darin.
diagnostics-make = Zustandsdatei erstellen
diagnostics-read = Lesen Sie das zuerst durch
diagnostics-read-about = Das und nichts anderes kommt in die Datei. Sie wird nicht von selbst verschickt.
diagnostics-text = Was in die Datei kommt
diagnostics-save = Als Datei speichern
diagnostics-saved = Gespeichert als { $name }.
diagnostics-file-title = Mentormap: Zustand des Programms
diagnostics-part-program = Programm
diagnostics-part-binder = Mappe
diagnostics-part-files = Dateien (Anzahl / Größe)
diagnostics-part-figures = Inhalt in Zahlen
diagnostics-part-log = Letzte Zeilen des Protokolls
diagnostics-made = erstellt
diagnostics-version = Version
diagnostics-system = System
diagnostics-web-view = Webansicht
diagnostics-screen = Bildschirm
diagnostics-window = Fenster
diagnostics-state = Stand
diagnostics-trouble = Problem
diagnostics-protected = mit Passwort
diagnostics-keyring = Schlüsselbund
diagnostics-text-size = Schriftgröße
diagnostics-database = Daten
diagnostics-database-log = noch nachzutragen
diagnostics-attachments = Dateien zu Praktika
diagnostics-backups = Kopien
diagnostics-set-aside = beiseitegelegt
diagnostics-newest-backup = Alter der neuesten Kopie
diagnostics-unreadable = Inhalt nicht lesbar
diagnostics-schema = Version der Daten
diagnostics-library = SQLite
diagnostics-used = belegt
diagnostics-free = frei
history-did-restore = { $who } hat wiederhergestellt: { $what } ({ $fields })

## Damage: what is wrong with the binder, and the ways out

trouble-damaged = Ihre Daten sind beschädigt
trouble-damaged-what = In der Datei steht etwas anderes, als Mentormap hineingeschrieben hat. Oft liegt das an einer defekten Festplatte oder einem defekten USB-Stick.
trouble-half-written = Ihre Daten sind nicht vollständig
trouble-half-written-what = Die Datei mit Ihren Daten ist leer oder bricht ab. Vielleicht wurde das Kopieren zu früh beendet.
trouble-missing = Ihre Daten sind nicht da
trouble-missing-what = In dieser Mappe liegt zwar ein Schlüssel, aber es sind keine Daten da.
trouble-key-missing = Der Schlüssel fehlt
trouble-key-missing-what = Ihre Daten sind noch da. Ohne die Datei mit dem Schlüssel lassen sie sich nicht öffnen.
trouble-key-damaged = Der Schlüssel ist beschädigt
trouble-key-damaged-what = Ihre Daten sind noch da. Die Datei mit dem Schlüssel hat sich verändert und passt nicht mehr.
trouble-newer = Diese Mappe stammt aus einer neueren Mentormap-Version
trouble-newer-what = Sie brauchen Version { $version } oder neuer. An Ihren Daten hat sich nichts geändert.
trouble-newer-unknown = Aktualisieren Sie Mentormap auf diesem Computer. An Ihren Daten hat sich nichts geändert.
trouble-busy = Ihre Daten sind anderswo geöffnet
trouble-busy-own = Mentormap ist schon offen, in einem anderen Fenster oder auf einem anderen Computer. Schließen Sie es dort und versuchen Sie es erneut.
trouble-busy-since = Mentormap ({ $program }) hat sie seit { $since } geöffnet. Schließen Sie es dort und versuchen Sie es erneut.
trouble-busy-other = Das Programm { $program } hält sie fest. Schließen Sie dieses Programm und versuchen Sie es erneut.
trouble-busy-what = Ein anderes Programm hält sie fest. Schließen Sie dieses Programm und versuchen Sie es erneut.
trouble-folder-gone = Die Mappe ist nicht da
trouble-folder-gone-what = Liegt Ihre Mappe auf einem USB-Stick oder im Netzwerk? Stecken Sie den Stick ein oder stellen Sie die Verbindung her und versuchen Sie es erneut.
trouble-read-only = Hier dürfen Sie nicht schreiben
trouble-read-only-what = Diese Mappe oder diese Datei kann man nur lesen. Sie können alles ansehen und drucken, aber nichts speichern.
trouble-disk-full = Der Speicher ist voll
trouble-disk-full-what = Zum Öffnen fehlt Platz. Schaffen Sie Platz und versuchen Sie es erneut.
trouble-other = Ihre Daten lassen sich nicht öffnen
trouble-other-what = Es ist etwas schiefgegangen, das Mentormap nicht kennt. Versuchen Sie es erneut oder starten Sie den Computer neu.
trouble-safe = Es wurde nichts gelöscht.
trouble-do = Was können Sie tun?
trouble-restore = Sicherungskopie zurückspielen
trouble-restore-of = Sicherungskopie vom { $when } zurückspielen
trouble-restore-about = Die beschädigte Datei wird beiseitegelegt und bleibt erhalten. Was Sie nach der Sicherungskopie notiert haben, ist nicht darin.
trouble-restoring = Die Sicherungskopie wird zurückgespielt …
trouble-restored = Die Sicherungskopie vom { $when } ist zurückgespielt.
trouble-take-key = Schlüssel aus der Sicherungskopie nehmen
trouble-take-key-about = In der neuesten Sicherungskopie liegt eine Kopie des Schlüssels.
trouble-no-backup = Es gibt keine Sicherungskopie, die sich öffnen lässt. Haben Sie eine auf einem USB-Stick? Dann wählen Sie diesen Ordner.
trouble-rescue = Ansehen, ohne etwas zu ändern
trouble-rescue-about = Sie lesen und drucken, was noch lesbar ist. Es ändert sich nichts.
trouble-retry = Erneut versuchen
trouble-choose = Andere Mappe wählen
trouble-anew = Beiseitelegen und neu beginnen
trouble-anew-about = Alles in dieser Mappe kommt in den Ordner „set-aside“. Danach beginnen Sie mit leeren Daten.
trouble-unsaved = Noch nicht gespeicherter Text
trouble-unsaved-about = Dieser Text stand auf dem Bildschirm. Er bleibt stehen, auch nach dem Zurückspielen. Kopieren Sie ihn, um sicherzugehen.
trouble-copy = Text kopieren
trouble-copied = Kopiert
trouble-text = Text
rescue-back = Erneut versuchen zu öffnen
disk-low-title = Kaum noch Platz
disk-low = Der Speicher ist fast voll: noch { $free } MB. Schaffen Sie Platz, damit Mentormap weiter speichern kann.
disk-blocked = Es konnte nicht alles gespeichert werden. Was Sie geschrieben haben, bleibt stehen. Mentormap versucht es von selbst erneut.
disk-again = Jetzt erneut versuchen
health-title = Bitte beachten
health-lost-files =
    { $count ->
        [one] Eine gespeicherte Datei ist beschädigt oder fehlt. Fügen Sie sie erneut hinzu oder spielen Sie eine Sicherungskopie zurück.
       *[other] { $count } gespeicherte Dateien sind beschädigt oder fehlen. Fügen Sie sie erneut hinzu oder spielen Sie eine Sicherungskopie zurück.
    }
health-lost-copies =
    { $count ->
        [one] In den Sicherungskopien ist eine gespeicherte Datei beschädigt. Erstellen Sie heute eine neue Sicherungskopie.
       *[other] In den Sicherungskopien sind { $count } gespeicherte Dateien beschädigt. Erstellen Sie heute eine neue Sicherungskopie.
    }
health-odd-records = Die wöchentliche Prüfung hat etwas gefunden, das nicht stimmt. Spielen Sie eine Sicherungskopie zurück oder bitten Sie um Hilfe.
health-copies =
    { $count ->
        [one] Im Ordner mit Ihren Daten liegt eine Kopie, die ein anderes Programm gemacht hat. Mentormap öffnet sie nicht. Prüfen Sie, ob sie weg darf.
       *[other] Im Ordner mit Ihren Daten liegen { $count } Kopien, die ein anderes Programm gemacht hat. Mentormap öffnet sie nicht. Prüfen Sie, ob sie weg dürfen.
    }
place-onedrive = OneDrive
place-dropbox = Dropbox
place-google = Google Drive
place-icloud = iCloud
place-nextcloud = Nextcloud
place-cloud = einem Cloud-Dienst
place-synced = Diese Mappe wird auch von { $name } gespeichert. So können zwei Versionen entstehen. Ein normaler Ordner auf diesem Computer ist sicherer.
place-network = Diese Mappe liegt auf einem anderen Computer. Fällt das Netzwerk aus, können Sie nicht speichern. Ein normaler Ordner auf diesem Computer ist sicherer.
place-still = Mentormap bleibt auch hier vorsichtig: Es speichert jede Änderung sofort und öffnet nie eine Kopie.

## Persoonsgegevens

settings-tab-personal = Personenbezogene Daten
op-retention-save = Aufbewahrungsfrist
op-keep-longer = länger aufbewahren
op-privacy-save = Datenschutztext
op-person-erase = Person löschen
personal-term = Wie lange wir aufbewahren
personal-years = Jahre nach dem Ende eines Praktikums
personal-years-hint = Vorschlag: 5 Jahre. So lange bewahrt die flämische Kinderbetreuung Daten über die Ausbildung ihres Personals auf. Für Praktikantinnen und Praktikanten gibt es keine feste Frist: Ihre Praktikumsstelle wählt selbst.
personal-never = Das Programm löscht nie etwas von selbst.
personal-due = Zu prüfen
personal-due-none = Niemand. Bei allen läuft die Frist noch.
personal-due-line = Letztes Praktikum bis { $last }. Zu prüfen seit { $since }.
personal-kept-line = Länger aufbewahrt bis { $date }: { $reason }
personal-keep = Länger aufbewahren
personal-keep-title = { $name } länger aufbewahren
personal-keep-until = Bis einschließlich
personal-keep-reason = Warum
personal-keep-reason-hint = Zum Beispiel: eine Beschwerde, die noch läuft.
personal-keep-end = Frist wieder gelten lassen
personal-people = Eine Person
personal-people-intro = Fragt jemand, was Sie über ihn oder sie aufbewahren, oder bittet jemand um Löschung? Wählen Sie hier die Person.
personal-who = Wer
personal-who-none = Person wählen
personal-kind-intern = Praktikant/in
personal-kind-staff = Mitarbeiter/in
personal-kind-supervisor = Praktikumsbegleitung
personal-in-bin = im Papierkorb
personal-export = Alles über diese Person
personal-export-title = Alles über { $name }
personal-export-what = Sie erhalten einen Ordner mit einer PDF zum Lesen, einer Datei für andere Programme und allen gespeicherten Dateien.
personal-export-private = Auch Notizen, die ein Mentor nur für sich geschrieben hat, und Anmerkungen innerhalb des Teams sind dabei. Sie handeln von dieser Person, also hat sie ein Recht darauf. Sie sind gekennzeichnet.
personal-export-others = Lesen Sie alles zuerst durch: Steht etwas über ein Kind, Eltern oder Kolleginnen und Kollegen darin, machen Sie es unleserlich, bevor Sie es weitergeben.
personal-export-other = Bei Mitarbeitenden und Praktikumsbegleitungen sehen Sie, wo der Name vorkommt, nicht was über Praktikantinnen und Praktikanten geschrieben wurde.
personal-export-plain = Der Ordner ist nicht verschlüsselt. Löschen Sie ihn, sobald Sie ihn weitergegeben haben.
personal-export-do = Ordner wählen und speichern
personal-exported =
    { $count ->
        [one] Gespeichert in „{ $folder }“: eine Datei.
       *[other] Gespeichert in „{ $folder }“: { $count } Dateien.
    }
personal-export-lost = Diese Dateien sind beschädigt und konnten nicht mitgegeben werden:
personal-show-folder = Ordner anzeigen
personal-erase = Löschen
personal-erase-title = { $name } endgültig löschen
personal-erase-forever = Das lässt sich nicht rückgängig machen. Auch aus einer Sicherungskopie kommt es nicht zurück.
personal-erase-goes = Was verschwindet
personal-erase-stays = Was bleibt
personal-count-placements = { $count ->
        [one] 1 Praktikum
       *[other] { $count } Praktika
    }
personal-count-observations = { $count ->
        [one] 1 Beobachtung
       *[other] { $count } Beobachtungen
    }
personal-count-evaluations = { $count ->
        [one] 1 Bewertung
       *[other] { $count } Bewertungen
    }
personal-count-signed = { $count ->
        [one] davon 1 unterschrieben: Auch die verschwindet
       *[other] davon { $count } unterschrieben: Auch die verschwinden
    }
personal-count-entries = { $count ->
        [one] 1 Gespräch, Dokument, Vereinbarung oder Tag
       *[other] { $count } Gespräche, Dokumente, Vereinbarungen und Tage
    }
personal-count-files = { $count ->
        [one] 1 gespeicherte Datei
       *[other] { $count } gespeicherte Dateien
    }
personal-count-mails = { $count ->
        [one] den Text und die Kopie von 1 Nachricht, die schon weg oder vorbereitet ist
       *[other] den Text und die Kopie von { $count } Nachrichten, die schon weg oder vorbereitet sind
    }
personal-count-mails-open = { $count ->
        [one] 1 Nachricht, die noch wartet: Sie wird nicht mehr gesendet
       *[other] { $count } Nachrichten, die noch warten: Sie werden nicht mehr gesendet
    }
personal-count-changes = { $count ->
        [one] 1 Zeile des Verlaufs
       *[other] { $count } Zeilen des Verlaufs
    }
personal-count-backups = { $count ->
        [one] die Daten in 1 Sicherungskopie; der Rest dieser Sicherungskopie bleibt
       *[other] die Daten in { $count } Sicherungskopien; der Rest dieser Sicherungskopien bleibt
    }
personal-count-aside = { $count ->
        [one] 1 beschädigte Datei, die beiseitegelegt war: Sie lässt sich nicht bereinigen
       *[other] { $count } beschädigte Dateien, die beiseitegelegt waren: Sie lassen sich nicht bereinigen
    }
personal-erase-other = Name, E-Mail-Adresse und Telefonnummer, überall wo sie eingetragen sind. Was diese Person geschrieben hat, bleibt – als Text eines früheren Teammitglieds.
personal-mentions = { $count ->
        [one] In 1 Text über jemand anderen steht dieser Name ausgeschrieben. Er bleibt dort stehen. Suchen Sie den Namen und ändern Sie den Text zuerst, wenn das nötig ist.
       *[other] In { $count } Texten über andere steht dieser Name ausgeschrieben. Er bleibt dort stehen. Suchen Sie den Namen und ändern Sie die Texte zuerst, wenn das nötig ist.
    }
personal-mentions-search = Diesen Namen suchen
personal-erase-sticks = Ist ein USB-Stick oder eine Festplatte mit Sicherungskopien jetzt nicht angeschlossen, werden die Kopien bereinigt, sobald Sie davon zurückspielen. Berichte, die Sie selbst gespeichert oder per E-Mail verschickt haben, müssen Sie selbst löschen.
personal-erase-confirm = Geben Sie zur Bestätigung den Namen ein: { $name }
personal-erase-do = { $name } endgültig löschen
personal-erased = { $name } ist gelöscht.
personal-erased-left = Eine oder mehrere Kopien waren gerade belegt. Das Programm bereinigt sie beim nächsten Start.
personal-today = { $count ->
        [one] Bei 1 Person im Praktikum ist die Aufbewahrungsfrist abgelaufen.
       *[other] Bei { $count } Praktikantinnen und Praktikanten ist die Aufbewahrungsfrist abgelaufen.
    }
personal-today-open = Ansehen
personal-docs = Verzeichnis und Datenschutztexte
personal-docs-intro = Vorschläge nach der DSGVO. Lassen Sie sie von der Person durchsehen, die bei Ihnen für Datenschutz zuständig ist, und passen Sie sie an.
personal-doc = Welches Dokument
personal-doc-register = Verzeichnis der Verarbeitungstätigkeiten
personal-doc-interns = Für Praktikantinnen und Praktikanten
personal-doc-parents = Für Eltern
personal-doc-schools = Für Schulen
personal-doc-print = Ansehen und drucken
personal-doc-reset = Vorschlag wiederherstellen
personal-doc-own = Eigener Text
personal-director = Nur die Leitung kann das ändern.
group-children = Vornamen der Kinder
group-children-hint = Ein Name pro Zeile. Nur um Sie zu warnen, wenn ein Name in einer Notiz vorkommt. Die Liste ist verschlüsselt und wird nie gedruckt.
hint-child = { $names } sieht nach dem Namen eines Kindes aus. Ein Anfangsbuchstabe genügt.
hint-child-replace = { $name } wird { $initial }
hint-child-ignore = So lassen

## Reservekopieën

settings-tab-backup = Sicherungskopien
backup-chip-today = Sicherungskopie: heute { $time }
backup-chip-yesterday = Sicherungskopie: gestern { $time }
backup-chip-date = Sicherungskopie: { $date }
backup-chip-none = Sicherungskopie: noch keine
backup-chip-busy = Sicherungskopie: läuft
backup-chip-stale = Sicherungskopie veraltet: { $when }
backup-chip-failed = Sicherungskopie fehlgeschlagen: { $when }
backup-when-today = heute { $time }
backup-when-yesterday = gestern { $time }
backup-when-none = noch keine
backup-note-title = Sicherungskopie
backup-note-stale = Was Sie am letzten Tag geschrieben haben, ist noch in keiner Sicherungskopie.
backup-note-failed = Die letzte Sicherungskopie ist fehlgeschlagen.
backup-note-second = Der zweite Ort für Sicherungskopien ({ $name }) war seit vierzehn Tagen nicht da. Stecken Sie den USB-Stick ein oder verbinden Sie das Laufwerk.
backup-note-do = Zu den Sicherungskopien
backup-list = Alle Sicherungskopien
backup-about = Mentormap erstellt Sicherungskopien von selbst: spätestens eine halbe Stunde nach einer Änderung und beim Schließen. Alles darin ist verschlüsselt. Nach 35 Tagen wird eine Sicherungskopie gelöscht.
backup-make = Jetzt eine Sicherungskopie erstellen
backup-save = Sicherungskopie als Datei speichern
backup-open = Aus einer Datei zurückspielen
backup-making = Die Sicherungskopie wird erstellt.
backup-making-part = Die Sicherungskopie wird erstellt: { $percent } %
backup-made = Sicherungskopie erstellt und geprüft.
backup-saved = Sicherungskopie gespeichert: { $name }
backup-empty = Es gibt noch keine Sicherungskopie. Die erste kommt von selbst, oder Sie erstellen sie jetzt.
backup-col-when = Wann
backup-col-why = Warum
backup-col-place = Ort
backup-col-size = Größe
backup-col-state = Geprüft
backup-col-do = Zurückspielen
backup-why-auto = von selbst
backup-why-migration = vor einer neuen Version
backup-why-restore = vor dem Zurückspielen
backup-why-import = vor einem Import
backup-why-asked = auf Wunsch
backup-place-binder = dieses Gerät
backup-place-second = zweiter Ort
backup-place-file = Datei
backup-state-unread = wird geprüft
backup-state-good = in Ordnung
backup-state-damaged = beschädigt
backup-state-half = unvollständig
backup-lost = { $count ->
        [one] ohne 1 verlorene Datei
       *[other] ohne { $count } verlorene Dateien
    }
backup-size-kb = { $size } kB
backup-size-mb = { $size } MB
backup-restore = Zurückspielen
backup-restore-of = Zurückspielen: Sicherungskopie vom { $when }
backup-restore-title = Zurück zum { $when }
backup-restore-what = Ihre Daten werden wieder so, wie sie damals waren. Zuerst wird der jetzige Stand gesichert: Sie können immer zurück.
backup-restore-same = Es ändert sich nichts: Alles ist wie damals.
backup-restore-foreign = Das ist eine Sicherungskopie anderer Daten oder von einem anderen Gerät. Sie ersetzt alles, was jetzt da ist.
backup-restore-loading = Einen Moment, wir sehen nach, was sich ändert.
backup-restore-table = Was sich ändert
backup-restore-kind = Art
backup-restore-now = Jetzt
backup-restore-then = Damals
backup-restore-back = Kommt zurück
backup-restore-gone = Verschwindet
backup-restore-changed = Wird wie damals
backup-restore-do = Zurückspielen
backup-restore-going = Die Sicherungskopie wird zurückgespielt.
backup-restored = Alles ist wieder wie am { $when }.
backup-undo = Zurück zum Stand vor dem Zurückspielen
backup-undo-what = Am { $when } haben Sie die Sicherungskopie vom { $from } zurückgespielt.
backup-unlock = Diese Sicherungskopie hat ein eigenes Schloss
backup-unlock-passphrase = Passwort dieser Sicherungskopie
backup-unlock-words = Oder die zwölf Wörter ihres Wiederherstellungsschlüssels
backup-unlock-do = Öffnen
backup-kind-intern = Praktikantinnen und Praktikanten
backup-kind-placement = Praktika
backup-kind-observation = Beobachtungen
backup-kind-evaluation = Bewertungen
backup-kind-rating = Einstufungen
backup-kind-point = Stärken und Entwicklungspunkte
backup-kind-answer = Antworten
backup-kind-entry = Dokumente, Gespräche und Stunden
backup-kind-school = Schulen
backup-kind-supervisor = Praktikumsbegleitungen
backup-kind-person = Mitarbeitende
backup-kind-group = Gruppen
backup-kind-holiday = Freie Tage
backup-kind-form = Formulare
backup-second = Zweiter Ort
backup-second-about = Ein USB-Stick oder ein Netzlaufwerk. Geht dieses Gerät kaputt, haben Sie dort noch alles. Mentormap nutzt den Ort, wenn er da ist, und wartet sonst still.
backup-second-choose = Ordner wählen
backup-second-other = Anderen Ordner wählen
backup-second-forget = Diesen Ort nicht mehr nutzen
backup-second-none = Noch kein zweiter Ort gewählt.
backup-second-ready = { $name } hat die letzte Sicherungskopie: { $when }.
backup-second-behind = { $name } bekommt die letzte Sicherungskopie gleich.
backup-second-away = { $name } ist gerade nicht da. Letzte Sicherungskopie dort: { $when }.
backup-second-failed = In { $name } kann gerade nichts geschrieben werden. Letzte Sicherungskopie dort: { $when }.

## Mail page

menu-outbox = Postausgang
outbox-menu-ask = Postausgang ({ $count })
settings-tab-mail = E-Mail
mailing = E-Mail
mailing-write = Nachricht schreiben
mailing-title = E-Mail: { $title }
mailing-about = { $name } · { $school }
mailing-to = An
mailing-to-none = Es gibt noch niemanden mit einer Adresse. Geben Sie unten eine Adresse ein.
mailing-to-more =
    { $count ->
        [one] Noch eine Adresse anzeigen
       *[other] Noch { $count } Adressen anzeigen
    }
mailing-role-supervisor = Praktikumsbegleitung
mailing-role-colleague = andere Begleitung der Schule
mailing-role-school = Schule
mailing-role-contact = Kontaktperson
mailing-role-intern = Praktikant/in
mailing-role-director = Leitung
mailing-no-address = { $name } ({ $role }) hat noch keine Adresse.
mailing-to-schools = In den Einstellungen eintragen
mailing-others = Andere Adresse
mailing-cc = Cc
mailing-cc-show = Auch eine Kopie senden (Cc)
mailing-cc-about = Alle sehen, wer eine Kopie bekommt.
mailing-cc-others = Andere Adresse für eine Kopie
mailing-others-about = Mehrere Adressen? Trennen Sie sie mit einem Komma.
mailing-language = Sprache der Nachricht
mailing-language-kept = Was Sie selbst geschrieben haben, ist stehen geblieben.
mailing-language-take = Text in der neuen Sprache nehmen
mailing-subject = Betreff
mailing-text = Nachricht
mailing-files = Anhänge
mailing-files-none = Es gibt nichts mitzuschicken.
mailing-files-more =
    { $count ->
        [one] Noch einen Anhang anzeigen
       *[other] Noch { $count } Anhänge anzeigen
    }
mailing-file = { $name } ({ $size })
mailing-size = Die ganze Nachricht ist ungefähr { $size } groß.
mailing-lock = PDF mit einem Passwort schützen
mailing-lock-about = Geben Sie dieses Passwort auf einem anderen Weg weiter: per Anruf oder SMS.
mailing-password = Passwort der PDF
mailing-password-other = Anderes Passwort
mailing-checks = Prüfung
mailing-checks-none = Alles ist in Ordnung.
mailing-stop = Zuerst beheben
mailing-warn = Bitte beachten
mailing-hint = Gut zu wissen
mailing-read = Ich habe das gelesen. Es darf so verschickt werden.
mailing-read-first = Lesen Sie zuerst, was unter „Bitte beachten“ steht. Haken Sie an, dass es so verschickt werden darf.
mailing-look = Ansehen
mailing-stop-first = So kann das nicht verschickt werden. Beheben Sie, was unter „Zuerst beheben“ steht.
mailing-draft = In meinem E-Mail-Programm öffnen
mailing-copy = Speichern und kopieren
mailing-send = Senden
mailing-busy = Einen Moment, die Nachricht wird vorbereitet.
mailing-restored = Diese Nachricht haben Sie früher begonnen. Sie ist noch nicht verschickt.
mailing-restart = Neu beginnen
mailing-done-draft = Die Nachricht steht in Ihrem E-Mail-Programm bereit
mailing-done-draft-next = Lesen Sie sie dort noch einmal durch und klicken Sie auf „Senden“. Mentormap sieht nicht, ob Sie sie senden.
mailing-done-prepared = Es hat sich kein E-Mail-Programm geöffnet
mailing-done-prepared-next = Speichern Sie die Nachricht als Datei und öffnen Sie sie auf einem Computer mit E-Mail-Programm. Oder wählen Sie „Speichern und kopieren“ und fügen Sie sie in Ihre E-Mail ein.
mailing-done-draft-else = Hat sich nichts geöffnet? Speichern Sie die Nachricht als Datei und öffnen Sie diese, oder kopieren Sie die Nachricht.
mailing-done-send = Die Nachricht liegt im Postausgang
mailing-done-send-next = Sie wird von selbst gesendet. Ohne Internet geht sie später weg.
mailing-done-copy = Setzen Sie die Nachricht selbst in Ihre E-Mail
mailing-done-copy-next = Speichern Sie den Anhang, kopieren Sie jeden Teil und fügen Sie ihn in Ihr E-Mail-Programm ein.
mailing-done-password = Passwort der PDF: { $password }. Geben Sie es per Anruf oder SMS weiter, nicht per E-Mail.
mailing-draft-save = Nachricht als Datei speichern
mailing-to-outbox = Zum Postausgang
mailing-save-file = { $name } speichern
mailing-copy-to = Adresse kopieren
mailing-copy-cc = Adresse im Cc kopieren
mailing-copy-subject = Betreff kopieren
mailing-copy-text = Text kopieren
mailing-copy-password = Passwort kopieren
mailing-copied-to = Adresse kopiert.
mailing-copied-cc = Adresse im Cc kopiert.
mailing-copied-subject = Betreff kopiert.
mailing-copied-text = Text kopiert.
mailing-copied-password = Passwort kopiert.
mailing-copy-failed = Kopieren klappt auf diesem Gerät nicht. Markieren Sie den Text und drücken Sie Strg+C.
mailing-back = Zurück zur Nachricht
outbox-about = Was Sie aus Mentormap senden, mit einer Kopie dessen, was genau verschickt wurde. Hier stehen die letzten dreißig Tage.
outbox-empty = Es wurde noch keine E-Mail verschickt.
outbox-empty-action = Zu den Berichten
outbox-group-ask = Hier müssen Sie etwas tun
outbox-group-wait = Das wartet auf den Versand
outbox-group-left = Das ist verschickt oder bereitgestellt
outbox-note-ask =
    { $count ->
        [one] Bei einer Nachricht an eine Schule müssen Sie etwas entscheiden.
       *[other] Bei { $count } Nachrichten an Schulen müssen Sie etwas entscheiden.
    }
outbox-note-wait =
    { $count ->
        [one] Eine Nachricht wartet auf den Versand. Das geht von selbst.
       *[other] { $count } Nachrichten warten auf den Versand. Das geht von selbst.
    }
outbox-state-when = { $state }, { $when }
outbox-state-next = { $state }. Nächster Versuch: { $when }
outbox-refused-address = Es geht um { $address }.
outbox-do-wait = Mentormap versucht es von selbst erneut.
outbox-do-gave-up = Nach drei Tagen hat Mentormap aufgehört, es zu versuchen. Prüfen Sie Ihr Internet und versuchen Sie es erneut.
outbox-do-wrong-password = Prüfen Sie das Passwort unter Einstellungen, E-Mail. Versuchen Sie es danach erneut.
outbox-do-app-password-needed = Tragen Sie es unter Einstellungen, E-Mail ein. Versuchen Sie es danach erneut.
outbox-do-unknown-receiver = Prüfen Sie die Adresse und schreiben Sie die Nachricht erneut mit der richtigen Adresse. Wählen Sie danach „Nicht senden“ für diese Nachricht.
outbox-do-copy-lost = Schreiben Sie sie neu: Ihre Worte sind noch da. Wählen Sie danach „Nicht senden“ für diese Nachricht.
outbox-do-not-opened = Wählen Sie „Kopie öffnen“. Oder speichern Sie die Kopie und senden Sie die Datei selbst.
outbox-do-mailbox-full = Sagen Sie der empfangenden Person Bescheid und versuchen Sie es später erneut.
outbox-do-too-large = Schicken Sie weniger Anhänge mit oder geben Sie die Datei auf einem anderen Weg weiter.
outbox-do-sender-refused = Prüfen Sie unter Einstellungen, E-Mail, ob die Adresse zum Konto gehört.
outbox-do-content-refused = Senden Sie die Nachricht mit Ihrem eigenen E-Mail-Programm.
outbox-do-refused = Die Antwort des Servers steht unter „Text und Prüfdaten“.
outbox-do-certificate = Bitten Sie die Person, die Ihre E-Mail verwaltet, um Hilfe oder senden Sie mit Ihrem eigenen E-Mail-Programm.
outbox-do-no-tls = Prüfen Sie den Server unter Einstellungen, E-Mail oder senden Sie mit Ihrem eigenen E-Mail-Programm.
outbox-do-not-mail-server = Prüfen Sie den Server unter Einstellungen, E-Mail.
outbox-do-account-missing = Richten Sie das Konto unter Einstellungen, E-Mail ein. Versuchen Sie es danach erneut.
outbox-do-perhaps = Fragen Sie nach, ob die Nachricht angekommen ist.
outbox-retry = Jetzt erneut versuchen
outbox-again = Noch einmal senden
outbox-give-up = Nicht senden
outbox-write-again = Neu schreiben
outbox-confirm-sent = Sie ist doch angekommen
outbox-retried = Mentormap versucht erneut, die Nachricht zu senden.
outbox-given-up = Diese Nachricht wird nicht gesendet. Die Kopie bleibt.
outbox-confirmed = Notiert: Die Nachricht ist angekommen.
outbox-twice = Vielleicht ist sie schon angekommen. Wenn Sie sie noch einmal senden, kommt sie womöglich doppelt an.
sent-title = Verschickt
sent-about = Von jeder Nachricht bleibt eine Kopie dessen, was genau verschickt wurde.
sent-none = Zu diesem Praktikum wurde noch keine E-Mail verschickt.
sent-to = An: { $receivers }
sent-cc = Cc: { $receivers }
sent-by = von { $name }
sent-files = Anhänge: { $names }
sent-no-files = Ohne Anhänge
sent-locked = PDF mit Passwort geschützt
sent-open = Kopie öffnen
sent-save = Kopie speichern
sent-more = Text und Prüfdaten
sent-report-hash = Prüfwert des Berichts (SHA-256)
sent-hash = Prüfwert der ganzen Nachricht (SHA-256)
sent-message-id = Nummer der Nachricht
sent-answer = Antwort des Servers
sent-hash-about = Mit einem Prüfwert können Sie später zeigen, dass eine Datei dieselbe ist.
sent-broken = Diese Kopie ist nicht mehr, wie sie war. Verlassen Sie sich nicht darauf.
account-title = Senden aus Mentormap
account-about = Das muss nicht sein: Jede Nachricht öffnet sich auch in Ihrem eigenen E-Mail-Programm. Mit einem Konto sendet Mentormap selbst, immer verschlüsselt, und später, wenn es gerade kein Internet gibt.
account-none = Es gibt noch kein Konto. Nachrichten öffnen sich in Ihrem eigenen E-Mail-Programm.
account-is = Mentormap sendet mit { $address }.
account-address = Ihre E-Mail-Adresse
account-name = Name des Absenders
account-name-about = Diesen Namen sieht die Schule.
account-provider = Anbieter
account-provider-other = Anderer Server
account-password = Passwort Ihrer E-Mail
account-password-about = Es wird verschlüsselt gespeichert, nur auf diesem Gerät.
account-password-kept = Es ist ein Passwort gespeichert. Lassen Sie das Feld leer, um es zu behalten.
account-host = Server für ausgehende E-Mails
account-user = Benutzername
account-user-about = Meist Ihre E-Mail-Adresse. Leer, wenn der Server keinen verlangt.
account-security = Sicherheit
account-security-tls = TLS von Anfang an
account-security-start-tls = STARTTLS
account-port = Port
account-server-show = Einstellungen des Servers anzeigen
account-try = Verbindung testen
account-trying = Der Server wird gefragt. Das dauert einen Moment.
account-answer = Der Server sagte: { $answer }
account-remove = Dieses Konto löschen
account-kept = Das Konto ist gespeichert.
account-removed = Das Konto ist gelöscht.
account-address-missing = Geben Sie Ihre E-Mail-Adresse ein.
account-host-missing = Geben Sie den Server ein oder wählen Sie Ihren Anbieter.
account-port-wrong = Der Port ist eine Zahl, meist 465 oder 587.
template-title = Texte der Nachrichten
template-about = So beginnt jede Nachricht. Sie passen den Text danach noch an.
template-kind = Art der Nachricht
template-kind-report = Zu einem Bericht
template-kind-sheet = Zu einem Feedbackblatt
template-kind-observation = Über eine Beobachtung
template-kind-general = Andere Nachricht
template-shipped = Das ist der Text von Mentormap.
template-own = Das ist Ihr eigener Text.
template-fields = Felder
template-fields-about = Ein Feld wird in jeder Nachricht von selbst ausgefüllt. Klicken Sie, um es beim Cursor einzusetzen.
template-reset = Zurück zum Text von Mentormap
template-example = So wird es
template-example-of = Beispiel mit
template-example-nobody = einer erfundenen Person
template-fault-unknown-field = Das Feld „{ $name }“ gibt es nicht (Zeile { $line }). Wählen Sie unten ein Feld.
template-fault-not-closed = In Zeile { $line } beginnt eine geschweifte Klammer, die nicht schließt. Setzen Sie ein {"}"} hinter das Feld.
template-fault-not-opened = In Zeile { $line } steht ein {"}"} ohne Anfang. Entfernen Sie es.
template-fault-empty-field = In Zeile { $line } steht nichts zwischen den geschweiften Klammern. Wählen Sie unten ein Feld.

## Share: with another binder, without a server

settings-tab-share = Teilen
share-about = So kommt Ihre Arbeit zu Mentormap auf einem anderen Computer, auch ohne Internet. Ein Paket ist verschlüsselt: Nur die andere Person kann es lesen.
share-invite = Jemanden einladen
share-accept = Einladung öffnen
share-open = Paket öffnen
share-making = Das Paket wird erstellt …
share-invite-about = Das machen Sie einmal pro Person. Danach genügt ein Klick, um etwas weiterzugeben.
share-invite-do = Einladung erstellen
share-person = Wer
share-person-missing = Wählen Sie, wen Sie einladen.
share-role = Was bekommt diese Person?
share-role-own = Nur die eigenen Praktika
share-role-all = Alles
share-role-own-about = Nur Praktika, bei denen diese Person Mentor ist. Nur dazu übernehmen Sie auch etwas.
share-role-all-about = Alle Praktika, Schulen und Mitarbeitenden. Alles, was diese Person schickt, übernehmen Sie.
share-gets-own = Bekommt die eigenen Praktika
share-gets-all = Bekommt alles
share-invitations = Einladungen
share-invitation-for = Einladung für { $name }
share-made = erstellt am { $when }
share-code = Code
share-spell = { $letter } wie { $word }
share-spelling = Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Julius Kaufmann Martha Nordpol Paula Quelle Richard Samuel Theodor Viktor Wilhelm Xanthippe Ypsilon Zacharias
share-step-file = Senden Sie die Einladung per E-Mail an { $name }, oder speichern Sie sie auf einem USB-Stick oder in einem gemeinsamen Ordner.
share-step-code = Sagen Sie den Code am Telefon oder zeigen Sie ihn. Schreiben Sie ihn nie in dieselbe E-Mail.
share-step-answer = Öffnen Sie das erste Paket von { $name }. Dann sind Sie miteinander verbunden.
share-invitation-save = Einladung speichern
share-invitation-save-what = Einladung speichern für { $name }
share-invitation-saved = Die Einladung steht in { $file }.
share-invitation-mail-what = Per E-Mail senden: Einladung für { $name }
share-invitation-mailed = Eine E-Mail mit der Einladung für { $name } liegt in Ihrem E-Mail-Programm bereit. Sagen Sie den Code am Telefon.
share-withdraw = Zurückziehen
share-withdraw-what = Zurückziehen: Einladung für { $name }
share-withdrawn = Die Einladung für { $name } gilt nicht mehr.
share-pair-title = Einladung von { $from }
share-pair-for = Diese Einladung ist für { $name }.
share-pair-begins = Ihre Mappe ist noch leer. Sie wird mit dem ersten Paket gefüllt, das Sie bekommen.
share-pair-code = Code
share-pair-code-about = Fragen Sie am Telefon nach dem Code. Striche und Großbuchstaben spielen keine Rolle.
share-pair-next = Erstellen Sie danach ein Paket für { $name }, auch wenn noch nichts darin ist. So weiß { $name }, dass Sie es sind.
share-pair-do = Verbinden
share-pair-going = Der Code wird geprüft …
share-paired = Verbunden mit { $name }.
share-partners = Mit wem Sie teilen
share-partners-none = Sie teilen noch mit niemandem. Laden Sie jemanden ein oder öffnen Sie eine Einladung, die Sie bekommen haben.
share-answering = { $name } weiß noch nicht, dass Sie den Code haben. Geben Sie einmal etwas weiter.
share-deliver = Weitergeben
share-deliver-what = Weitergeben an { $name }
share-delivered-done =
    { $count ->
        [0] An { $name } weitergegeben. Es gab nichts Neues.
        [one] An { $name } weitergegeben: eine Änderung.
       *[other] An { $name } weitergegeben: { $count } Änderungen.
    }
share-saved =
    { $count ->
        [0] { $file } ist gespeichert. Es steht nichts Neues darin.
        [one] { $file } ist gespeichert, mit einer Änderung.
       *[other] { $file } ist gespeichert, mit { $count } Änderungen.
    }
share-delivered = Zuletzt weitergegeben
share-received = Zuletzt erhalten
share-pending = Noch weiterzugeben
share-pending-count =
    { $count ->
        [0] Nichts
        [one] Eine Änderung
       *[other] { $count } Änderungen
    }
share-never = Noch nie
share-folder = Gemeinsamer Ordner
share-folder-none = Keiner
share-folder-choose = Gemeinsamen Ordner wählen
share-folder-other = Anderer gemeinsamer Ordner
share-folder-forget = Kein gemeinsamer Ordner mehr
share-with = mit { $name }
share-save = Paket als Datei speichern
share-mail = Per E-Mail senden
share-mail-what = Per E-Mail senden: Paket für { $name }
share-mailed =
    { $count ->
        [0] Eine E-Mail an { $name } liegt in Ihrem E-Mail-Programm bereit. Das Paket bringt nichts Neues.
        [one] Eine E-Mail an { $name } liegt in Ihrem E-Mail-Programm bereit, mit einem Paket mit einer Änderung.
       *[other] Eine E-Mail an { $name } liegt in Ihrem E-Mail-Programm bereit, mit einem Paket mit { $count } Änderungen.
    }
share-mail-large = Die E-Mail ist { $size } MB groß. Viele Postfächer nehmen höchstens 20 MB an. Ein gemeinsamer Ordner oder ein USB-Stick ist dann besser.
share-mail-no-program = Es hat sich kein E-Mail-Programm geöffnet. Speichern Sie die Datei und hängen Sie sie selbst an eine E-Mail an.
share-mail-invitation-subject = Einladung zum Teilen mit Mentormap
share-mail-invitation-text =
    Guten Tag { $name },

    mit der angehängten Datei verbinden Sie Ihr Mentormap mit meinem. Speichern Sie sie und öffnen Sie sie mit einem Doppelklick, oder wählen Sie in Mentormap: Einstellungen, Teilen, Einladung öffnen.

    Sie brauchen auch einen Code. Den sage ich Ihnen am Telefon: Er steht mit Absicht nicht in dieser E-Mail.

    { $from }

share-mail-package-subject = Paket für Mentormap
share-mail-package-text =
    Guten Tag { $name },

    hier ist ein Paket mit dem, was neu ist. Speichern Sie es und öffnen Sie es mit einem Doppelklick, oder wählen Sie in Mentormap: Einstellungen, Teilen, Paket öffnen. Sie sehen zuerst, was darin ist.

    Das Paket ist verschlüsselt: Nur Sie können es lesen.

    { $from }

share-more = Mehr
share-whole-about = Ist ein Paket verloren gegangen? Geben Sie { $name } alles noch einmal mit.
share-whole = Paket mit allem speichern
share-change = Ändern, was die Person bekommt
share-change-title = Teilen mit { $name }
share-remove = Nicht mehr mit { $name } teilen
share-removed = Sie teilen nicht mehr mit { $name }. Was schon da ist, bleibt.
share-gap = Ein Paket von { $name } ist nicht angekommen. Bitten Sie um ein Paket mit allem.
share-late =
    { $count ->
        [one] Seit einem Tag nichts von { $name } erhalten.
       *[other] Seit { $count } Tagen nichts von { $name } erhalten.
    }
share-folder-gone = Der Ordner „{ $folder }“ ist gerade nicht da. Beim Weitergeben werden Sie gefragt, wohin das Paket soll.
share-held =
    { $count ->
        [one] Eine Änderung wartet auf ein Paket, das noch nicht da ist.
       *[other] { $count } Änderungen warten auf ein Paket, das noch nicht da ist.
    }
share-inbox = Es ist etwas angekommen
share-package-from = Paket von { $name }
share-look = Ansehen
share-look-what = Ansehen: Paket von { $name }
share-package-title = Paket von { $name }
share-package-about = Es wurde noch nichts übernommen. Sie sehen zuerst, was darin steht.
share-package-answers = { $name } antwortet damit auf Ihre Einladung. Nach dem Übernehmen sind Sie miteinander verbunden.
share-package-nothing = In diesem Paket steht nichts Neues.
share-package-table = Was dieses Paket bringt
share-package-kind = Art
share-package-added = Neu
share-package-changed = Geändert
share-package-removed = Gelöscht
share-package-beside = Zu wählen
share-kind-other = Anderes
share-package-files =
    { $count ->
        [one] Eine Datei kommt mit.
       *[other] { $count } Dateien kommen mit.
    }
share-package-choices =
    { $count ->
        [one] Ein Eintrag wurde auf beiden Seiten geändert. Sie wählen danach, was gilt; nichts geht verloren.
       *[other] { $count } Einträge wurden auf beiden Seiten geändert. Sie wählen danach, was gilt; nichts geht verloren.
    }
share-package-held =
    { $count ->
        [one] Eine Änderung wartet auf ein Paket, das noch nicht da ist.
       *[other] { $count } Änderungen warten auf ein Paket, das noch nicht da ist.
    }
share-package-known =
    { $count ->
        [one] Eine Änderung hatten Sie schon.
       *[other] { $count } Änderungen hatten Sie schon.
    }
share-package-refused =
    { $count ->
        [one] Eine Änderung darf { $name } hier nicht machen. Sie wird nicht übernommen.
       *[other] { $count } Änderungen darf { $name } hier nicht machen. Sie werden nicht übernommen.
    }
share-package-erased =
    { $count ->
        [one] Eine Änderung betrifft jemanden, der hier gelöscht wurde. Sie wird nicht übernommen.
       *[other] { $count } Änderungen betreffen jemanden, der hier gelöscht wurde. Sie werden nicht übernommen.
    }
share-package-gap = Ein früheres Paket ist nicht angekommen. Bitten Sie { $name } um ein Paket mit allem.
share-package-erases =
    { $count ->
        [one] { $name } hat eine Person endgültig gelöscht. Sie verschwindet auch hier, endgültig.
       *[other] { $name } hat { $count } Personen endgültig gelöscht. Sie verschwinden auch hier, endgültig.
    }
share-take = Übernehmen
share-take-erase =
    { $count ->
        [one] Übernehmen und eine Person löschen
       *[other] Übernehmen und { $count } Personen löschen
    }
share-taking = Das Paket wird übernommen …
share-taken = Das Paket von { $name } ist übernommen.
share-conflicts =
    { $count ->
        [one] Eine Entscheidung zu treffen
       *[other] { $count } Entscheidungen zu treffen
    }
share-conflicts-about = Das wurde an zwei Stellen geändert. Beide Versionen sind noch da. Wählen Sie, welche gilt.
share-conflict-here = Hier
share-conflict-from = Von { $name }
share-conflict-removed = Gelöscht
share-conflict-shown = Das sehen Sie jetzt überall.
share-keep-here = Behalten, was hier steht
share-keep-there = Version von { $name } nehmen
share-remove-here = Löschen, wie hier
share-remove-there = Löschen, wie bei { $name }
share-chosen = Gewählt: { $name }.
share-note-title = Teilen
share-note-package = Es gibt ein Paket von { $name }.
share-note-conflicts =
    { $count ->
        [one] Ein Eintrag wurde an zwei Stellen geändert. Wählen Sie, welche Version gilt.
       *[other] { $count } Einträge wurden an zwei Stellen geändert. Wählen Sie, welche Versionen gelten.
    }
share-note-do = Ansehen

## Self-check of the workplace
overview-tab-self-check = Selbstcheck
self-check-title = Selbstcheck der Praktikumsstelle
self-check-about = Einmal pro Schuljahr schaut das Team auf sich selbst. Zwölf Aussagen zeigen, was eine gute Praktikumsstelle ausmacht. Wählen Sie gemeinsam, wie oft sie zutreffen.
self-check-empty = Es gibt noch keinen Selbstcheck. Füllen Sie ihn gemeinsam aus, zum Beispiel bei einer Teamsitzung.
self-check-start = Mit { $year } beginnen
self-check-year = Schuljahr
self-check-tabs = Teile des Selbstchecks
self-check-tab-fill = Ausfüllen
self-check-tab-actions = Maßnahmen
self-check-tab-years = Über die Jahre
self-check-when = Datum
self-check-who-took-part = Wer hat mitgemacht
self-check-others = Wer noch
self-check-others-hint = Zum Beispiel: zwei Praktikantinnen, der Elternrat.
self-check-team = Wann und mit wem
self-check-numbered = { $number }. { $title }
self-check-level = Wie oft trifft das zu?
self-check-remark = Anmerkung
self-check-before = Voriges Jahr ({ $year }): { $level }
self-check-progress = { $done } von { $all } gewählt
self-check-action-new = Neue Maßnahme
self-check-action-change = Maßnahme ändern
self-check-action-text = Was werden Sie tun?
self-check-action-statement = Zu welcher Aussage
self-check-action-whole = Die ganze Praktikumsstelle
self-check-action-who = Wer
self-check-action-nobody = Noch niemand
self-check-action-due = Bis wann
self-check-action-done-on = Erledigt am
self-check-action-remove = Maßnahme entfernen
self-check-action-removed = { $name } ist entfernt.
self-check-actions-empty = Es gibt noch keine Maßnahmen.
self-check-action-done = Erledigt
self-check-action-open = Noch zu tun
self-check-action-late = Überfällig
self-check-print = Für die Schulen
self-check-print-about = Dieses Dokument ist für die Schulen, mit denen Sie zusammenarbeiten. Die Einstufungen stehen immer darauf.
self-check-print-remarks = Mit den Anmerkungen
self-check-print-actions = Mit den Maßnahmen
self-check-print-do = Dokument ansehen
self-check-bin = Dieses Schuljahr in den Papierkorb legen
self-check-compare = Vergleichen mit
self-check-chart = Pro Aussage
self-check-chart-of = Einstufungen von { $year }
self-check-table = Alle Schuljahre
self-check-statement = Aussage
self-check-mean = Durchschnitt
self-check-none = nicht gewählt
self-check-words = { $statement }: von { $before } zu { $now }
self-check-words-one = { $statement }: { $now }
self-check-not-yet = Es gibt erst ein Schuljahr. Nächstes Jahr sehen Sie hier, was sich geändert hat.
self-check-today = Maßnahmen des Teams
self-check-today-who = Für { $who }
self-check-to = Zum Selbstcheck
op-self-check-start = Selbstcheck beginnen
op-self-check-save = Datum und Teilnehmende des Selbstchecks
op-self-check-score = Einstufung im Selbstcheck
op-self-check-action-save = Maßnahme aus dem Selbstcheck
op-self-check-action-remove = Maßnahme aus dem Selbstcheck entfernen
concept-self-check = Selbstcheck
concept-self-check-score = Einstufung im Selbstcheck
concept-self-check-action = Maßnahme aus dem Selbstcheck
backup-kind-self-check = Selbstchecks
backup-kind-self-check-score = Einstufungen in Selbstchecks
backup-kind-self-check-action = Maßnahmen aus Selbstchecks
history-about-self-check = Selbstcheck
history-kind-self-check = Selbstcheck
history-kind-self-check-score = Einstufung im Selbstcheck
history-kind-self-check-action = Maßnahme aus dem Selbstcheck
history-thing-self-check = Selbstcheck von { $title }
history-thing-self-check-score = Selbstcheck bei { $title }
history-thing-self-check-action = Maßnahme „{ $title }“
history-field-people = Wer hat mitgemacht
history-field-others = Wer noch
history-field-statement = Aussage
history-field-self-check-action-done = Erledigt am

## Overview for the director

menu-overview = Überblick
overview-tabs = Teile des Überblicks
overview-tab-interns = Praktikanten
overview-tab-places = Plätze
overview-tab-year = Schuljahr
overview-filters = Wen Sie sehen möchten
overview-filter-school = Schule
overview-filter-mentor = Mentor
overview-filter-group = Gruppe
overview-filter-year = Schuljahr
overview-filter-all = Alle
overview-filter-now = Was jetzt läuft
overview-filter-from = Von
overview-filter-to = Bis
overview-filter-clear = Wieder alles anzeigen
overview-school-year = { $from }-{ $to }
overview-found =
    { $count ->
        [one] 1 Praktikum
       *[other] { $count } Praktika
    }
overview-found-late =
    { $count ->
        [0] nirgends etwas überfällig
        [one] bei 1 Praktikum ist etwas überfällig
       *[other] bei { $count } Praktika ist etwas überfällig
    }
overview-empty = Es gibt noch kein Praktikum. Fügen Sie unter „Praktikanten“ das erste hinzu.
overview-none = Kein Praktikum passt dazu.
overview-table = Alle Praktika, Überfälliges zuerst
overview-col-intern = Praktikant/in
overview-col-mentor = Mentor
overview-col-week = Woche
overview-col-last = Zuletzt notiert
overview-col-form = Formular
overview-col-papers = Dokumente
overview-col-hours = Stunden
overview-col-next = Nächster Termin
overview-col-late = Überfällig
overview-no-mentor = noch kein Mentor
overview-last-on =
    { $count ->
        [0] heute
        [one] gestern
       *[other] { $date }, vor { $count } Tagen
    }
overview-last-never = noch nichts
overview-last-never-since =
    { $count ->
        [0] noch nichts, beginnt heute
        [one] noch nichts, seit 1 Tag
       *[other] noch nichts, seit { $count } Tagen
    }
overview-form-of = { $moment } { $filled } von { $total }
overview-form-done = { $moment } fertig
overview-form-hand-in = { $moment } ausgefüllt, noch einzureichen
overview-papers-none = alles da
overview-papers-open =
    { $count ->
        [one] 1 offen
       *[other] { $count } offen
    }
overview-papers-more = { $titles } und noch { $count }
overview-hours-of = { $done } von { $target }
overview-next-none = keiner
overview-next-end = letzter Tag
overview-next-when = { $date }, { $when }
overview-late-none = nichts
overview-late-more = und noch { $count }
overview-closed = abgeschlossen
overview-waiting = Wartet auf Durchsicht
overview-waiting-none = Nichts wartet auf Durchsicht.
overview-waiting-what = { $name }: { $moment }
overview-waiting-handed-in = eingereicht, noch durchzusehen
overview-waiting-agreed = einverstanden, noch endgültig zu machen
overview-waiting-comments =
    { $count ->
        [0] keine offenen Anmerkungen
        [one] 1 offene Anmerkung
       *[other] { $count } offene Anmerkungen
    }
overview-read = Durchsehen
overview-read-what = { $name } durchsehen
overview-save = Als Tabelle speichern
overview-save-about = Eine Datei (XLSX) für Excel oder LibreOffice.
overview-looking = Sie lesen mit. Hier ändert sich nichts.
overview-looking-mentor = Mentor: { $names }.
overview-step-in = Selbst bearbeiten
overview-step-in-no = Nur der Mentor oder die Leitung bearbeitet dieses Praktikum.
overview-back = Zurück zum Überblick
year-paper = Ansehen und als PDF speichern
year-choose = Schuljahr
year-amounts = Praktika und Stunden
year-amounts-about = Ein Praktikum zählt mit, wenn es in diesem Schuljahr lief, von September bis August. Die Stunden stammen von den Anwesenheitskarten.
year-school = Schule
year-all = Alle Schulen
year-placements = Praktika
year-hours = Stunden
year-judged = Abschlussbewertungen
year-results = Wie oft jede Stufe vergeben wurde
year-results-about = Aus den ausgefüllten Abschlussbewertungen der Mentoren, von Praktika, die in diesem Schuljahr endeten. Stufen stehen nur ab { $least } Praktika da. Sonst würde man sehen, was eine einzelne Person bekommen hat. Manchmal bleibt deshalb noch eine Schule verborgen.
year-results-of = Von welcher Schule
year-results-none = In diesem Schuljahr ist noch keine Abschlussbewertung vollständig ausgefüllt.
year-cluster = Cluster
year-levels = Stufen
year-level = { $number } { $name }
year-held-back = zu wenige Praktika, um etwas zu zeigen
year-held-back-all = Es gibt noch zu wenige Praktika, um Stufen zu zeigen.
year-nobody = noch niemand
year-percent = { $percent } %
year-growth = Über die Jahre
year-growth-amounts = Praktika pro Schuljahr
year-growth-levels = Stufen pro Schuljahr
year-growth-cluster = Von welchem Cluster
year-growth-few = Ab dem zweiten Schuljahr sehen Sie hier die Entwicklung.
year-name = Schuljahr
year-chart = Diagramm: { $what }
year-table = Tabelle: { $what }
year-empty = Es gibt noch kein Praktikum. Die Zahlen kommen von selbst.

## Mail

op-mail-template-save = E-Mail-Text
op-mail-draft = E-Mail als Entwurf
op-mail-copy = E-Mail kopiert
op-mail-queue = E-Mail im Postausgang
op-mail-retry = E-Mail erneut gesendet
op-mail-give-up = E-Mail nicht gesendet
op-mail-confirm = E-Mail angekommen
op-mail-account-save = E-Mail-Konto gespeichert
op-mail-account-remove = E-Mail-Konto gelöscht
history-kind-mail-template = E-Mail-Text
history-thing-mail-template = E-Mail-Text
history-deed = { $who }: { $what }
history-field-subject = Betreff

mail-check-receiver-missing = Es gibt noch keinen Empfänger.
mail-check-address-invalid = { $address } ist keine E-Mail-Adresse.
mail-check-subject-missing = Der Betreff ist leer.
mail-check-subject-too-long = Der Betreff ist zu lang.
mail-check-text-too-long = Der Text ist zu lang.
mail-check-text-missing = Der Text ist leer.
mail-check-private-inside = Hier steht etwas aus einer Notiz, die nur für Sie ist. Entfernen Sie es.
mail-check-password-inside = Das Passwort der PDF steht in dieser Nachricht. Geben Sie es auf einem anderen Weg weiter.
mail-check-password-short = Nehmen Sie ein Passwort mit mindestens { $least } Zeichen.
mail-check-attachment-gone = Ein Anhang ist nicht mehr da: { $name }. Entfernen Sie das Häkchen.
mail-check-account-missing = Das Senden ist noch nicht eingerichtet. Nutzen Sie einen Entwurf oder richten Sie Ihr E-Mail-Konto ein.
mail-check-other-intern = Hier steht der Name einer anderen Person im Praktikum: { $name }.
mail-check-child-name = { $name } sieht nach dem Namen eines Kindes aus.
mail-check-review-first = Dieser Bericht ist noch nicht endgültig: Jemand sieht ihn zuerst durch.
mail-check-supervisor-missing = Bei diesem Praktikum ist keine Praktikumsbegleitung der Schule eingetragen.
mail-check-supervisor-address = Von { $name } ist keine E-Mail-Adresse bekannt.
mail-check-address-elsewhere = { $address } gehört nicht zu { $domain }. Stimmt das?
mail-check-template-broken = Ihr eigener Text ließ sich nicht verwenden. Hier steht der des Programms.
mail-check-not-signed = Es hat noch niemand unterschrieben.
mail-check-report-incomplete = Noch leer im Bericht: { $count }.
mail-check-unknown-characters = Diese Zeichen gibt es in keiner Schriftart: { $characters }
mail-check-nothing-attached = Der Bericht oder das Blatt selbst wird nicht mitgeschickt.
mail-check-large = Die Nachricht ist { $size } MB groß. Viele Postfächer nehmen höchstens 20.
mail-check-sent-before = Das ging am { $date } schon an { $receiver }.
mail-check-not-locked = { $name } lässt sich nicht schützen und geht ohne Passwort mit.
mail-check-kept-file = Prüfen Sie { $name } selbst: Diese Datei wurde nicht kontrolliert.

mail-state-prepared = Entwurf vorbereitet
mail-state-drafted = Entwurf geöffnet
mail-state-copied = kopiert
mail-state-queued = wartet
mail-state-sending = wird gesendet
mail-state-sent = gesendet
mail-state-perhaps-sent = vielleicht gesendet
mail-state-refused = abgelehnt
mail-state-held = angehalten
mail-state-given-up = nicht gesendet

mail-way-draft = als Entwurf in Ihrem E-Mail-Programm
mail-way-copy = selbst kopieren und speichern
mail-way-send = aus Mentormap senden

mail-account-works = Es klappt: Der Server hat Ihren Namen und Ihr Passwort angenommen.
mail-wrong-password = Der E-Mail-Server nimmt den Namen oder das Passwort nicht an.
mail-app-password-needed = Dieser Anbieter verlangt ein eigenes App-Passwort. Erstellen Sie eines bei Ihrem Anbieter.
mail-sign-in-not-possible = Bei diesem Server kann man sich nicht mit einem Passwort anmelden. Nutzen Sie einen Entwurf.
mail-unknown-receiver = Der Server des Empfängers kennt diese Adresse nicht.
mail-mailbox-full = Das Postfach des Empfängers ist voll.
mail-too-large = Die Nachricht ist zu groß für den E-Mail-Server.
mail-sender-refused = Der E-Mail-Server lässt diese Absenderadresse nicht zu.
mail-content-refused = Der E-Mail-Server lehnt den Inhalt ab, zum Beispiel als unerwünschte E-Mail.
mail-copy-lost = Die Kopie dieser Nachricht fehlt oder ist beschädigt. Es wurde nichts gesendet.
mail-not-opened = Sie wurde noch mit keinem E-Mail-Programm geöffnet.
mail-refused = Der E-Mail-Server lehnt die Nachricht ab.
mail-offline = Es gibt keine Verbindung zum E-Mail-Server.
mail-busy = Der E-Mail-Server bittet darum, es später noch einmal zu versuchen.
mail-no-answer = Der E-Mail-Server antwortet nicht.
mail-dropped = Die Verbindung brach ab, bevor die Nachricht gesendet war.
mail-halted = Das Senden wurde unterbrochen, bevor die Nachricht gesendet war.
mail-certificate-untrusted = Der Server kann nicht beweisen, dass er der echte ist. Es wurde nichts gesendet.
mail-certificate-wrong-name = Das Zertifikat des Servers gehört zu einem anderen Namen. Es wurde nichts gesendet.
mail-certificate-date = Das Zertifikat des Servers gilt heute nicht. Prüfen Sie auch die Uhr dieses Computers.
mail-no-tls = Der Server bietet keine sichere Verbindung. Es wurde nichts gesendet.
mail-not-mail-server = Was dort antwortet, ist kein E-Mail-Server.
mail-host = Das ist kein Name eines Servers.
mail-sign-in-control = Im Namen oder im Passwort steht ein Zeichen, das nicht erlaubt ist.
mail-tls-unavailable = Eine sichere Verbindung klappt auf diesem Computer nicht.
mail-account-missing = Wer das geschrieben hat, hat kein E-Mail-Konto mehr eingerichtet.
mail-perhaps-no-answer = Die Nachricht ging weg, aber der Server hat nicht gesagt, ob sie gut angekommen ist.
mail-perhaps-crash = Das Programm wurde genau beim Senden beendet.
mail-perhaps-restored = Das wartete, als die zurückgespielte Sicherungskopie erstellt wurde. Vielleicht ging es seitdem weg.

mail-no-receiver = Es gibt noch keinen Empfänger.
mail-subject-control = Im Betreff steht ein Zeichen, das nicht erlaubt ist.
mail-subject-too-long = Der Betreff ist zu lang.
mail-name-control = In einem Namen steht ein Zeichen, das nicht erlaubt ist.
mail-kind = Diese Art von Anhang kann nicht mitgeschickt werden.
mail-file-name-control = Im Namen eines Anhangs steht ein Zeichen, das nicht erlaubt ist.
mail-date = Das Datum dieses Computers lässt sich in einer Nachricht nicht verwenden. Prüfen Sie es.
mail-build = Die Nachricht konnte nicht erstellt werden.

address-empty = Die Adresse ist leer.
address-control = Es steht ein Zeichen darin, das nicht erlaubt ist.
address-no-at = Es steht kein @ darin.
address-many-at = Es steht mehr als ein @ darin.
address-local-empty = Vor dem @ steht nichts.
address-local-too-long = Vor dem @ steht zu viel.
address-local-dots = Die Punkte vor dem @ stehen falsch.
address-local-not-ascii = Vor dem @ sind keine Umlaute und keine Buchstaben mit Akzent erlaubt.
address-local-character = Vor dem @ steht ein Zeichen, das nicht erlaubt ist.
address-domain-empty = Nach dem @ steht nichts.
address-domain-no-dot = Nach dem @ fehlt ein Punkt, wie in school.be.
address-domain = Nach dem @ steht kein Name einer Domain.
address-domain-too-long = Nach dem @ steht zu viel.
address-too-long = Die Adresse ist zu lang.

mail-hint-password = Nutzen Sie das Passwort Ihres Postfachs.
mail-hint-app-password = Erstellen Sie bei Ihrem Anbieter ein App-Passwort; Ihr normales Passwort wird abgelehnt.
mail-hint-not-by-password = Bei diesem Anbieter kann man sich nicht mit einem Passwort anmelden. Nutzen Sie einen Entwurf in Ihrem eigenen E-Mail-Programm.

mail-field-intern = Praktikant/in
mail-field-intern-first = Vorname (Praktikant/in)
mail-field-school = Schule
mail-field-programme = Programm
mail-field-supervisor = Praktikumsbegleitung der Schule
mail-field-moment = welche Bewertung
mail-field-document = was mitgeschickt wird
mail-field-mentor = wer schreibt
mail-field-director = Leitung
mail-field-site = Praktikumsstelle
mail-field-phone = Telefon der Praktikumsstelle
mail-field-group = Gruppe
mail-field-start = erster Praktikumstag
mail-field-end = letzter Praktikumstag
mail-field-date = heute
mail-field-note = Beobachtung
mail-example-intern = Amina Haddad
mail-example-intern-first = Amina
mail-example-school = Hochschule Beispiel
mail-example-programme = Frühpädagogik
mail-example-supervisor = Noémie Dupont
mail-example-moment = Abschlussbewertung
mail-example-document = Abschlussbewertung
mail-example-mentor = Els Peeters
mail-example-director = Jan Claes
mail-example-site = Der Bienenkorb
mail-example-phone = 02 123 45 67
mail-example-group = Schmetterlinge
mail-example-start = 1. September 2026
mail-example-end = 29. Januar 2027
mail-example-date = 15. Januar 2027
mail-example-note = 15. Januar 2027 · Freispiel
