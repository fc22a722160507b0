### Texts on paper.

## The frame of a report

report-moment-interim = Zwischenbewertung
report-moment-final = Abschlussbewertung
report-title = { $moment } von { $name }
report-from-site = Bericht der Praktikumsstelle
report-made-on = Erstellt am { $date }
report-page-of = Seite { $page } von { $pages }

## Dates and numbers

report-date-short = { $day }/{ $month }
report-date-long = { $day }. { $month } { $year }
report-date-day = { $day }. { $month }
report-period = { $from } – { $to }
report-number = { $number }
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember

## Who and what

report-intern = Praktikant/in
report-class = Jahr oder Klasse
report-school = Schule
report-programme = Programm
report-period-label = Zeitraum
report-site = Praktikumsstelle
report-group = Gruppe
report-site-phone = Telefon
report-mentor = Mentor
report-supervisor = Praktikumsbegleitung
report-reviewer = Pädagogische Fachkraft
report-director = Leitung
report-colleague = Der/die Praktikant/in arbeitet schon an der Praktikumsstelle und gehört also auch zum Team.

## Criteria of the school

report-criterion = Kriterium
report-level = Stufe
report-interim = Halbzeit
report-end = Ende
report-grounds = Worauf es sich stützt
report-derived = abgeleitet · { $rated } von { $mapped }
report-set-by-mentor = vom Mentor festgelegt
report-derived-was = Abgeleitet war „{ $level }“.
report-derived-was-because = Abgeleitet war „{ $level }“. Warum anders: { $reason }
report-at-interim = Zur Halbzeit vom Mentor festgelegt. { $text }
report-observation-count = { $count ->
    [0] keine{"\u00A0"}Beobachtungen
    [one] 1{"\u00A0"}Beobachtung
   *[other] { $count }{"\u00A0"}Beobachtungen
}

## Rubric, growth and self-evaluation

report-seen-interim = zur Halbzeit gesehen
report-seen-end = am Ende gesehen
report-attitude = Arbeitshaltung
report-own-level = Eigene Stufe: { $level }
report-mentor-level = Mentor: { $level }
report-suggested-level = folgt aus dem Unterstrichenen: { $level }
report-quote = „{ $text }“
report-observed-on = { $count ->
    [one] Beobachtung { $dates }
   *[other] Beobachtungen { $dates }
}
report-growth-interim = Stufe pro Cluster, Halbzeit
report-growth-alt = { $cluster }: Halbzeit { $interim }, Ende { $end }.
report-cluster = Cluster
report-beside-intro = Durchschnittliche Stufen pro Cluster, von 1 bis 4.
report-differs = Wo sie sich unterscheiden
report-difference = { $number }: Praktikant/in { $own }, Mentor { $mentor }

## Points and evidence

report-expected = Erwartetes Verhalten:
report-date = Datum
report-activity = Aktivität
report-observation = Beobachtung
report-indicators = Indikatoren
report-no-observations = Keine Beobachtungen zum Teilen.

## Signatures

report-sign-date = Datum
report-sign-signature = Unterschrift

## Papers beside the report

paper-signatures = Unterschriften

## Attendance

paper-attendance = Anwesenheitskarte
attendance-card-days = Tag für Tag
attendance-card-sums = Zusammen
attendance-card-kind = Art des Tages
attendance-card-planned = Geplant
attendance-card-worked = Gearbeitet
attendance-card-preparation = Vorbereitet
attendance-card-absence = Abwesend
attendance-card-initials = Kürzel Mentor / Praktikant/in
attendance-card-remark = Anmerkung
attendance-card-empty = Auf der Karte steht noch kein Tag.
attendance-card-justified = Entschuldigt
attendance-card-unjustified = Unentschuldigt
attendance-card-made-up = nachgeholt am { $date }
attendance-card-done = Geleistete Stunden
attendance-card-target = Stunden im ganzen Praktikum
attendance-card-on-site = An der Praktikumsstelle
attendance-card-prepared = Vorbereitung
attendance-card-missed = Versäumt
attendance-card-missed-justified = Entschuldigt versäumt
attendance-card-missed-made-up = Versäumt und nachgeholt
attendance-card-missed-open = Noch nachzuholen
attendance-card-days-of = { $days } von höchstens { $max } Tagen
attendance-card-days-count = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
attendance-card-passed = mehr als erlaubt

## Activities

report-chosen = gewählt
report-role = Rolle
report-role-observing = beobachtend
report-role-participating = mitmachend
report-role-active = aktiv
report-observed = Gesehen
report-participated = Mitgemacht
report-independent = Selbstständig
report-remark = Anmerkung
report-activities-met = { $met } von { $all }
report-no-activities = Noch keine Aktivitäten.
report-own-activities = Eigene Aktivitäten
paper-activities = Aktivitätenliste
paper-week = Wochenplan
report-hours = Stunden
report-task = Aufgabe
report-task-done = Erledigt
report-yes = ja
report-weekday-1 = Mo
report-weekday-2 = Di
report-weekday-3 = Mi
report-weekday-4 = Do
report-weekday-5 = Fr
report-weekday-6 = Sa
report-weekday-7 = So
paper-project = Projektblatt
report-project-title = Titel
report-project-class = Klasse
report-project-description = Beschreibung
report-project-goals = Ziele
report-project-desired = Gewünschtes Ergebnis
report-project-questions = Lernfragen des Praktikanten / der Praktikantin
report-project-outcome = Ergebnis

## Meetings

report-meeting = Gespräch oder Besuch
report-present = Anwesend
report-agreed = Vereinbart
report-no-meetings = Noch keine Gespräche geführt.
report-focus = Schwerpunkt: { $text }
report-by = bis { $date }
report-done = erledigt am { $date }
report-meeting-exploratory = Kennenlerngespräch
report-meeting-school-visit = Praktikumsbesuch
report-meeting-coaching-visit = Coachingbesuch
report-meeting-judging-visit = Beurteilungsbesuch
report-meeting-three-way = Dreiergespräch
report-meeting-coaching = Coachinggespräch
report-meeting-closing = Abschlussgespräch
paper-talk = Das Gespräch
paper-talk-place = Ort
paper-talk-focus = Schwerpunkt
paper-talk-before = Vorher besprochen
paper-talk-notes = Was gesagt wurde
paper-talk-after = Nachher besprochen
paper-talk-agreements = Vereinbarungen
paper-talk-agreement = Vereinbarung
paper-talk-who = Wer
paper-talk-by = Bis
paper-talk-done = Erledigt
paper-talk-no-agreements = Keine offenen Vereinbarungen.
paper-sheet = Feedbackblatt
paper-talk-author = Ausgefüllt von
paper-talk-well = Was gut ging
paper-talk-next = Nächster Schritt
paper-talk-reply = Was der/die Praktikant/in dazu sagt
paper-warning = { $number ->
    [1] Erste Verwarnung
    [2] Zweite Verwarnung
    [3] Dritte Verwarnung
   *[other] Verwarnung { $number }
}
paper-talk-day = Gespräch darüber
paper-change-by = Änderung bis
paper-warning-ends = Nach den Regeln des Programms kann diese Verwarnung das Praktikum beenden.
paper-talk-facts = Die Fakten
paper-talk-expected = Was wir erwarten
paper-talk-mended = Es wurde besser
paper-talk-not-mended = Es wurde nicht genug besser
paper-warning-receipt = Wer unterschreibt, bestätigt, dass dieser Brief besprochen wurde. Das heißt noch nicht, dass man mit dem Inhalt einverstanden ist.
paper-handover = Übergabe eines Praktikums
paper-handover-from = Bisheriger Mentor
paper-handover-to = Neuer Mentor
paper-handover-note = Gut zu wissen
paper-handover-next = Nächster Schritt auf dem letzten Feedbackblatt
paper-handover-warnings = Laufende Verwarnungen
paper-handover-open = Noch zu tun
paper-handover-nothing = Alles ist erledigt.
paper-talk-what = Was

## Programme

paper-zero = 0-Dokument
paper-zero-hours = Zeitplan und Stunden
paper-zero-variant = Variante
paper-zero-timetable = Normale Woche
paper-zero-full-weeks = Volle Praktikumswochen
paper-zero-target = Stunden insgesamt
paper-zero-fortnightly = { $days }, alle zwei Wochen
paper-zero-pause = { $hours } (Pause { $minutes } Min.)
paper-zero-week-of = Woche vom { $date }
paper-zero-contacts = Erreichbar
paper-zero-role = Wer
paper-zero-name = Name
paper-zero-phone = Telefon
paper-zero-email = E-Mail
paper-zero-remark = Erwartungen und erste Vereinbarungen

## Review, versions and different views

report-draft = Entwurf
report-supervisor-grounds = Praktikumsbegleitung: { $reason }
report-signature-of = Unterschrift von { $name }
report-signature-time = { $date }, { $time }
report-signature-code = Prüfcode { $code }

## Calendar files

calendar-name = Praktika
calendar-start = { $name }: erster Praktikumstag
calendar-end = { $name }: letzter Praktikumstag
calendar-item = { $name }: { $title }
calendar-meeting-due = { $name }: { $title } planen
calendar-document = { $name }: { $title } abgeben
calendar-evaluation = { $name }: { $title } ausfüllen
calendar-intern = Praktikant/in: { $text }
calendar-school = Schule: { $text }
calendar-programme = Programm: { $text }
calendar-group = Gruppe: { $text }

## Paper

blank-note = Zum Ausfüllen von Hand
blank-evaluation = Bewertung
blank-filled-in-by = Ausgefüllt von
blank-moment = Zeitpunkt
blank-rubric-intro = Unterstreichen Sie, was Sie gesehen haben, und kreuzen Sie die Stufe an, die gilt.
blank-strengths = Stärken
blank-growth-points = Entwicklungspunkte mit dem erwarteten Verhalten
blank-conclusion = Fazit
blank-meeting = Gespräch oder Besuch
blank-agreed = Was vereinbart wurde
cover-title = Berichte
cover-count =
    { $count ->
        [one] 1 Bericht
       *[other] { $count } Berichte
    }
cover-intro = Die Seiten sind über diese ganze Datei durchgezählt. Jeder Bericht beginnt auf der Vorderseite eines Blattes.
cover-form = Formular
cover-pages = Seiten
cover-from-to = { $first } bis { $last }
cover-open = Noch offen
cover-nothing-open = nichts
cover-draft = Entwurf, noch nicht endgültig
cover-rows =
    { $count ->
        [one] 1 Indikator leer
       *[other] { $count } Indikatoren leer
    }
cover-rest =
    { $count ->
        [one] 1 anderes Feld leer
       *[other] { $count } andere Felder leer
    }

## Forms: what differs between two versions
formdiff-position = Platz { $position }
formdiff-more = … und { $count } weitere
formdiff-yes = ja
formdiff-no = nein
formdiff-none = nichts
formdiff-number = { $number }
formdiff-form = { $title }, Version { $version }
formdiff-due-on = am: { $anchor }
formdiff-due-before =
    { $days ->
        [one] 1 Tag vor: { $anchor }
       *[other] { $days } Tage vor: { $anchor }
    }
formdiff-due-after =
    { $days ->
        [one] 1 Tag nach: { $anchor }
       *[other] { $days } Tage nach: { $anchor }
    }
formdiff-due-before-school =
    { $days ->
        [one] 1 Schultag vor: { $anchor }
       *[other] { $days } Schultage vor: { $anchor }
    }
formdiff-due-after-school =
    { $days ->
        [one] 1 Schultag nach: { $anchor }
       *[other] { $days } Schultage nach: { $anchor }
    }
formdiff-file = eine Datei von { $size } kB
formthing-form = Formular
formthing-level = Stufe
formthing-module = Modul
formthing-cluster = Cluster
formthing-indicator = Indikator
formthing-behaviour = Verhalten
formthing-letterhead = Briefkopf
formthing-scale = Skala
formthing-scale-level = Skalenstufe
formthing-short-level = Skalenstufe bei zu wenig Angaben
formthing-part = Abschnitt
formthing-criterion = Kriterium
formthing-mapped = Stützt sich auf
formthing-field = Feld
formthing-choice = Auswahl
formthing-semester = Zeitraum
formthing-day-kind = Art des Tages
formthing-moment = Bewertung
formthing-document = Dokument
formthing-meeting = Gespräch
formthing-activity = Aktivität
formthing-fill = Eigene Datei der Schule
formthing-fill-field = Feld der Datei
formfact-data = Inhalt
formfact-value = Was hineinkommt
formfact-when = Angekreuzt bei
formfact-options = Auswahlmöglichkeiten
formfact-columns = Spalten
formpart-identification = Angaben
formpart-criteria = Kriterien
formpart-rubric = Bewertungsraster
formpart-growth = Entwicklung
formpart-radar = Entwicklung als Netzdiagramm
formpart-self-evaluation = Selbsteinschätzung
formpart-strengths = Stärken
formpart-growth-points = Entwicklungspunkte
formpart-evidence = Beobachtungen
formpart-attendance = Anwesenheit
formpart-hours = Stunden
formpart-rules = Was das Programm verlangt
formpart-activities = Aktivitäten
formpart-project = Projekt
formpart-meetings = Gespräche
formpart-warnings = Verwarnungen
formpart-fields = Felder
formpart-conclusion = Fazit
formpart-signatures = Unterschriften
formpart-note = Fester Text
formfact-other = Andere Angaben
formfact-title = Titel
formfact-intro = Einleitung
formfact-label = Name
formfact-description = Beschreibung
formfact-text = Text
formfact-heading = Zwischentitel
formfact-name = Name
formfact-subtitle = Untertitel
formfact-accent = Farbe
formfact-languages = Sprachen
formfact-not-observable = Text für „noch nicht zu sehen“
formfact-uniform = Formular zum Ausfüllen
formfact-school-form = Bericht für die Schule
formfact-enough = Anteil, der ausgefüllt sein muss
formfact-attitude = Arbeitshaltung
formfact-level = Stufe
formfact-scale-level-from = Ab
formfact-document-from = Von wem
formfact-id = Kennung
formfact-number = Nummer
formfact-scale = Skala
formfact-explain = Erklärung verlangt
formfact-rule = Regel
formfact-weight = Gewicht
formfact-type = Art des Feldes
formfact-bound = Vorausgefüllt mit
formfact-clusters = Cluster
formfact-roles = Wer unterschreibt
formfact-modules = Module
formfact-colleague = Arbeitet schon an dieser Stelle
formfact-target-hours = Stunden insgesamt
formfact-choose-activities = Wählt aus den Aktivitäten
formfact-project = Mit Projekt
formfact-warnings-end = Verwarnung, die das Praktikum beendet
formfact-weekdays = Tage
formfact-days = Tage pro Woche
formfact-every = Alle wie viele Wochen
formfact-full-week = Volle Praktikumswoche
formfact-on-site = Stunden pro Woche an der Praktikumsstelle
formfact-preparation = Stunden Vorbereitung pro Woche
formfact-max = Höchstens
formfact-due = Wann
formfact-authors = Wer ausfüllt
formfact-signed-by = Wer unterschreibt
formfact-kind = Art
formfact-with = Mit wem
formfact-focus = Mit Schwerpunkt im Voraus
formword-weekday-1 = Montag
formword-weekday-2 = Dienstag
formword-weekday-3 = Mittwoch
formword-weekday-4 = Donnerstag
formword-weekday-5 = Freitag
formword-weekday-6 = Samstag
formword-weekday-7 = Sonntag
formword-start = erster Tag
formword-half = Halbzeit
formword-end = letzter Tag
formword-first-realisation-day = erster Durchführungstag
formword-intern = Praktikant/in
formword-mentor = Mentor
formword-reviewer = pädagogische Fachkraft
formword-director = Leitung
formword-supervisor = Praktikumsbegleitung
formword-median = mittlere Stufe
formword-mean = Durchschnitt
formword-minimum = niedrigste Stufe
formword-all-pass = alles mindestens ausreichend
formword-text = kurzer Text
formword-long-text = langer Text
formword-choice = Auswahl
formword-date = Datum
formword-intern-name = Name des Praktikanten / der Praktikantin
formword-intern-class = Klasse des Praktikanten / der Praktikantin
formword-period = Zeitraum des Praktikums
formword-site-name = Name der Praktikumsstelle
formword-site-address = Adresse der Praktikumsstelle
formword-site-phone = Telefon der Praktikumsstelle
formword-group-name = Gruppe
formword-mentor-names = Namen der Mentoren
formword-supervisor-name = Name der Praktikumsbegleitung
formword-school-name = Name der Schule
formword-programme-title = Programm
formword-report-date = Datum des Berichts
formword-exploratory = Kennenlerngespräch
formword-school-visit = Praktikumsbesuch
formword-coaching-visit = Coachingbesuch
formword-judging-visit = Beurteilungsbesuch
formword-three-way = Dreiergespräch
formword-coaching = Coachinggespräch
formword-closing = Abschlussgespräch
formword-nl = Niederländisch
formword-en = Englisch
formword-fr = Französisch
formword-de = Deutsch

## Data and lists

data-name = bewertungsdaten
data-sheet-uniform = Einheitliches Formular
data-start = Beginn
data-end = Ende
data-state = Stand
data-state-open = offen
data-state-handed-in = eingereicht
data-state-agreed = zugestimmt
data-state-final = endgültig
data-part = Art
data-indicator = Indikator
data-field = Feld
data-number = Nummer
data-what = Was
many-list-name = ueberblick
many-list-title = Berichte von
many-list-files =
    { $count ->
        [0] Keine Dateien geschrieben.
        [one] 1 Datei geschrieben:
       *[other] { $count } Dateien geschrieben:
    }
many-list-left =
    { $count ->
        [0] Nichts weggelassen.
        [one] 1 Bericht weggelassen:
       *[other] { $count } Berichte weggelassen:
    }
many-list-unknown = Zeichen, die als Kästchen erscheinen: { $characters }
many-why-empty = noch nichts ausgefüllt
many-why-incomplete = noch nicht vollständig
many-why-draft = Entwurf, noch nicht durchgesehen oder endgültig
many-why-no-form = das Formular der Schule fehlt
many-why-unchosen = nicht angehakt
many-why-exists = es gibt schon eine Datei mit diesem Namen
many-why-broken = konnte nicht erstellt werden
many-why-stopped = vor diesem Bericht angehalten

## Vervolgbladen van een ingevuld formulier

fill-sheets = Folgeblätter
fill-rest-of = Fortsetzung von: { $field }
fill-sheet-of = Folgeblatt { $sheet } von { $sheets }
fill-goes-on = → Folgeblatt { $sheet }
fill-goes-on-short = → { $sheet }

## Competence frameworks from elsewhere
casenote-language = Die Texte stehen in einer einzigen Sprache ({ $about }). Sie gelten auch für die anderen Sprachen.
casenote-groups =
    { $count ->
        [one] 1 Gruppe in einer Gruppe fällt weg; ihre Ziele bleiben.
       *[other] { $count } Gruppen in einer Gruppe fallen weg; ihre Ziele bleiben.
    }
casenote-relations =
    { $count ->
        [one] 1 Verweis auf etwas anderes kommt nicht mit.
       *[other] { $count } Verweise auf etwas anderes kommen nicht mit.
    }
casenote-levels =
    { $count ->
        [one] 1 Indikator hat keine beschriebenen Stufen. Ergänzen Sie sie.
       *[other] { $count } Indikatoren haben keine beschriebenen Stufen. Ergänzen Sie sie.
    }
casenote-markup =
    { $count ->
        [one] Aus 1 Text wurde die Formatierung weggelassen.
       *[other] Aus { $count } Texten wurde die Formatierung weggelassen.
    }
casenote-licence = Diese Datei hat eine Lizenz ({ $about }). Prüfen Sie, was sie erlaubt.

## Report content
report-heard-interim = (zur Halbzeit gesehen)
report-heard-end = (am Ende gesehen)
report-heard-both = (zur Halbzeit und am Ende gesehen)
report-growth-alt-interim = { $cluster }: Halbzeit { $interim }.
report-growth-alt-end = { $cluster }: Ende { $end }.
report-growth-end = Stufe pro Cluster, Ende
report-week = Woche
report-week-days = Tage
report-week-deviates = Was abweicht
report-week-justified = entschuldigt abwesend
report-week-unjustified = unentschuldigt abwesend
report-week-otherwise = { $worked } gearbeitet, { $planned } geplant
report-week-extra = { $worked } gearbeitet, nicht geplant
report-rule = Was
report-rule-asked = Verlangt
report-rule-came = Erledigt
report-rule-hours = Stunden im ganzen Praktikum
report-rule-most = höchstens { $max } { $max ->
    [one] Tag
   *[other] Tage
}
report-rule-waived = nicht nötig
report-rule-warnings = Verwarnungen
report-rule-warnings-end = die { $number }. beendet das Praktikum
report-no-warnings = Keine Verwarnungen.
report-warning-outcome = Was daraus wurde
report-warning-open = läuft noch

## Key
cli-passphrase = Passwort:
cli-passphrase-new = Neues Passwort:
cli-passphrase-again = Noch einmal:
cli-recovery = Die zwölf Wörter des Wiederherstellungsschlüssels:
cli-recovery-made = Das ist der Wiederherstellungsschlüssel. Er wird nur ein einziges Mal gezeigt: Schreiben Sie ihn auf und bewahren Sie ihn unter Verschluss auf.
paper-recovery = Wiederherstellungsschlüssel
paper-recovery-what = Mit diesen zwölf Wörtern geht die Mappe auf, wenn niemand mehr sein Passwort weiß. Wer dieses Blatt hat, kann alles lesen.
paper-recovery-words = Die zwölf Wörter
paper-recovery-words-order = In dieser Reihenfolge, von links nach rechts. Es sind englische Wörter; Groß- und Kleinschreibung spielt keine Rolle.
paper-recovery-keep = Wo Sie dieses Blatt aufbewahren
paper-recovery-keep-text =
    Auf Papier, unter Verschluss: im Tresor oder im abgeschlossenen Schrank der Leitung. Nicht beim Computer und nicht als Foto.
    Bewahren Sie nur eines auf. Wer dem Blatt nicht mehr traut, erstellt unter Einstellungen einen neuen Wiederherstellungsschlüssel: Sobald dieser ausprobiert wurde, gilt dieses Blatt nicht mehr.
paper-recovery-use = Wie Sie es verwenden
paper-recovery-use-text =
    Wählen Sie auf dem Sperrbildschirm „Passwort vergessen“ und geben Sie die zwölf Wörter ein. Die ersten vier Buchstaben jedes Wortes genügen.
    Sagen Sie danach, wer Sie sind, und wählen Sie ein neues Passwort.
paper-key-binder = Mappe von
paper-key-made = Erstellt am
paper-person-key = Zugang zur Mappe
paper-person-key-name = Name
paper-person-key-how = So öffnen Sie die Mappe
paper-person-key-how-text =
    Starten Sie Mentormap und geben Sie Ihr eigenes Passwort ein. Einen Namen brauchen Sie nicht anzugeben: Das Passwort sagt, wer Sie sind, und unter allem, was Sie schreiben, steht Ihr Name.
    Sperren Sie die Mappe, wenn Sie weggehen. Nach einiger Zeit ohne Arbeit sperrt sie sich von selbst; was Sie gerade geschrieben haben, bleibt stehen.
paper-person-key-choose = Ihr Passwort
paper-person-key-choose-text =
    Es gehört nur Ihnen. Geben Sie es niemandem, auch nicht jemandem aus dem Team, der nur kurz etwas nachsehen muss: Alle haben ein eigenes Passwort.
    Einige Wörter hintereinander merken Sie sich leichter als einzelne Zeichen. Schreiben Sie es nicht auf dieses Blatt.
paper-person-key-lost = Wenn Sie es vergessen
paper-person-key-lost-text =
    Die Leitung gibt Ihnen ein neues. Kommt auch die Leitung nicht mehr hinein, öffnet der Wiederherstellungsschlüssel die Mappe: zwölf Wörter auf einem Blatt unter Verschluss.
    Ohne Passwort und ohne Wiederherstellungsschlüssel kann niemand die Mappe mehr öffnen, auch nicht, wer das Programm gemacht hat.

## Persoonsgegevens

personal-former = eine frühere Kollegin oder ein früherer Kollege
personal-paper-file = Daten von
personal-paper-title = Alles, was über Sie gespeichert ist
personal-paper-about = Worum es hier geht
personal-paper-intro =
    Das ist alles, was die Praktikumsstelle in Mentormap über Sie gespeichert hat, am Tag, der oben auf diesem Blatt steht. Auch Notizen, die ein Mentor für sich selbst geschrieben hat, stehen darin: Sie handeln von Ihnen. Sie sind gekennzeichnet und gingen an niemanden.
    Stimmt etwas nicht, dann bitten Sie die Praktikumsstelle, es zu berichtigen. Sie können auch verlangen, dass Ihre Daten gelöscht werden.
    Zu diesem Blatt gehören eine Datei für Computerprogramme mit denselben Daten und die gespeicherten Dateien.
personal-paper-intro-other =
    Das ist alles, was die Praktikumsstelle in Mentormap über Sie gespeichert hat, am Tag, der oben auf diesem Blatt steht. Was Sie über eine Praktikantin oder einen Praktikanten geschrieben haben, handelt von dieser Person. Darum steht hier, wo Ihr Name vorkommt, und nicht, was über andere geschrieben steht; von den Praktikanten stehen hier nur die Anfangsbuchstaben.
    Stimmt etwas nicht, dann bitten Sie die Praktikumsstelle, es zu berichtigen.
personal-paper-who = Wer Sie sind
personal-paper-keep-title = Länger aufbewahrt
personal-paper-keep = Bis { $date }: { $reason }
personal-paper-placement = Praktikum vom { $from } bis { $to }
personal-paper-observations = Beobachtungen
personal-paper-private = Was als eigene Notiz gekennzeichnet ist, hat der Mentor für sich selbst geschrieben. Es steht in keinem Bericht.
personal-paper-mark-private = (eigene Notiz, in keinem Bericht)
personal-paper-mark-binned = (im Papierkorb)
personal-paper-interim-mentor = Zwischenbewertung durch den Mentor
personal-paper-interim-intern = Selbsteinschätzung zur Halbzeit
personal-paper-final-mentor = Abschlussbewertung durch den Mentor
personal-paper-final-intern = Selbsteinschätzung am Ende
personal-paper-attendance = Anwesenheit
personal-paper-activity = Aktivitäten
personal-paper-plan = Wochenplan
personal-paper-project = Projekt
personal-paper-meeting = Gespräche und Besuche
personal-paper-sheet = Feedbackblätter
personal-paper-agreement = Vereinbarungen
personal-paper-warning = Verwarnungen
personal-paper-handover = An einen anderen Mentor übergeben
personal-paper-document = Dokumente
personal-paper-attachment = Gespeicherte Dateien
personal-paper-view = Urteil der Praktikumsbegleitung
personal-paper-comment = Anmerkungen im Team
personal-paper-version = Frühere Versionen von Bewertungen
personal-paper-signature = Unterschriften
personal-paper-history = Wer was wann geändert hat
personal-paper-named = Wo Ihr Name vorkommt
personal-paper-when = Wann
personal-paper-what = Was
personal-paper-says = Was dort steht
personal-paper-intern = Praktikant/in
personal-paper-nothing = Nichts gespeichert.

privacy-site-unnamed = [Name der Praktikumsstelle]
privacy-address-unknown = [Adresse]
privacy-contact-unknown = [Telefon oder E-Mail]
privacy-register-title = Verzeichnis der Verarbeitungstätigkeiten
privacy-register-subtitle = Artikel 30 der Datenschutz-Grundverordnung (DSGVO)
privacy-register-activity = Praktikantinnen und Praktikanten begleiten und bewerten
privacy-register-note = Bewahren Sie dieses Blatt auf und passen Sie es an, wenn sich etwas ändert. Die Aufsichtsbehörde, in Belgien die Datenschutzbehörde, kann danach fragen.
privacy-register-controller-label = Wer verantwortlich ist
privacy-register-contact-label = Wen Sie erreichen können
privacy-register-purpose-label = Wofür
privacy-register-ground-label = Rechtsgrundlage
privacy-register-people-label = Über wen
privacy-register-data-label = Welche Daten
privacy-register-receivers-label = Wer sie erhält
privacy-register-transfers-label = Außerhalb der Europäischen Union
privacy-register-retention-label = Wie lange aufbewahrt
privacy-register-security-label = Wie geschützt
privacy-register-processors-label = Auftragsverarbeiter
privacy-register-controller = { $site }, { $address }
privacy-register-contact = { $contact }. Datenschutzbeauftragte/r: keine/r, oder tragen Sie hier den Namen ein.
privacy-register-purpose = Praktikantinnen und Praktikanten begleiten, Feedback geben, ihre Entwicklung verfolgen und der entsendenden Schule den Bericht geben, den sie für die Bewertung verlangt.
privacy-register-ground =
    Erfüllung des Praktikumsvertrags (Artikel 6 Absatz 1 Buchstabe b DSGVO): was das Praktikum und der Bericht verlangen.
    Berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO): Notizen, mit denen ein Mentor gut begleiten kann.
privacy-register-people =
    Praktikantinnen und Praktikanten.
    Mentoren, pädagogische Fachkräfte und Leitung der Praktikumsstelle.
    Praktikumsbegleitungen der Schulen.
    Kinder, nur am Rande: In Beobachtungen stehen sie mit Anfangsbuchstaben.
privacy-register-data =
    Von Praktikantinnen und Praktikanten: Name, E-Mail, Telefon, Schule und Programm, Zeitraum des Praktikums, Kontaktpersonen, Anwesenheit, Beobachtungen, Bewertungen und Selbsteinschätzungen, Gespräche, Vereinbarungen, Verwarnungen, Dokumente und Unterschriften.
    Von Team und Praktikumsbegleitungen: Name, Aufgabe, E-Mail, Telefon, was sie geschrieben und unterschrieben haben.
    Von Kindern: Vornamen pro Gruppe, nur um zu warnen, wenn ein Name in eine Notiz gerät. Diese Liste wird nirgends gedruckt.
    Nach Gesundheitsdaten wird nicht gefragt. Bei einer Abwesenheit genügt, ob sie entschuldigt ist.
privacy-register-receivers = Die entsendende Schule und ihre Praktikumsbegleitung erhalten den Bericht. Der/die Praktikant/in erhält alles, was besprochen wurde, und auf Anfrage alles. Sonst niemand.
privacy-register-transfers = Keine. Die Daten bleiben auf dem Computer der Praktikumsstelle und an dem Ort, den sie selbst für Sicherungskopien wählt.
privacy-register-retention = { $years } Jahre nach dem Ende des letzten Praktikums. Danach steht der/die Praktikant/in auf einer Liste und die Leitung entscheidet: löschen oder mit einem Grund länger aufbewahren. Sicherungskopien reichen höchstens 35 Tage zurück.
privacy-register-security =
    Alles ist auf der Festplatte verschlüsselt: die Daten, die gespeicherten Dateien und die Sicherungskopien.
    Alle öffnen das Programm mit einem eigenen Passwort. Es sperrt sich von selbst.
    Jede Änderung wird festgehalten: wer, was und wann.
    Sicherungskopien werden von selbst erstellt und geprüft.
    Wer gelöscht ist, kommt auch mit einer alten Sicherungskopie nicht zurück.
    Das Programm schickt nichts an einen Server und nichts an seine Hersteller.
privacy-register-processors = Keine. Verschickt die Praktikumsstelle Berichte per E-Mail, läuft das über ihren eigenen E-Mail-Dienst.

privacy-interns-title = Ihre Daten an unserer Praktikumsstelle
privacy-interns-subtitle = Für Praktikantinnen und Praktikanten
privacy-parents-title = Notizen über Praktikanten und Ihr Kind
privacy-parents-subtitle = Für Eltern
privacy-schools-title = Daten bei der Begleitung von Praktikanten
privacy-schools-subtitle = Für Schulen und Praktikumsbegleitungen
privacy-notice-who-label = Wer wir sind
privacy-notice-what-label = Was wir speichern
privacy-notice-why-label = Warum wir das dürfen
privacy-notice-receivers-label = Wer es zu sehen bekommt
privacy-notice-retention-label = Wie lange wir es aufbewahren
privacy-notice-security-label = Wie wir es schützen
privacy-notice-rights-label = Was Sie verlangen können
privacy-notice-who =
    { $site }, { $address }, ist für diese Daten verantwortlich.
    Haben Sie eine Frage? Sie erreichen uns unter { $contact }.
privacy-notice-retention = Bis { $years } Jahre nach dem Ende des Praktikums. Danach prüfen wir, ob es gelöscht werden kann. Muss etwas länger bleiben, dann schreiben wir auf, warum. Sicherungskopien sind höchstens 35 Tage alt.
privacy-notice-security = Alles liegt verschlüsselt auf einem Computer der Praktikumsstelle, auch die Sicherungskopien. Alle im Team haben ein eigenes Passwort. Nichts geht an einen Server im Internet und nichts an die Hersteller des Programms.
privacy-notice-rights =
    Sie dürfen sehen, was wir speichern, und eine Kopie davon bekommen. Sie dürfen verlangen, dass wir etwas berichtigen, löschen oder vorübergehend nicht verwenden, und Sie dürfen widersprechen. Melden Sie sich dafür bei uns: { $contact }.
    Sind Sie mit unserer Antwort nicht zufrieden, können Sie sich an die Datenschutzbehörde wenden (gegevensbeschermingsautoriteit.be).
privacy-interns-what =
    Ihren Namen, Ihre E-Mail-Adresse und Ihre Telefonnummer, Ihre Schule und Ihr Programm und wen wir anrufen dürfen.
    Wann Sie anwesend waren, was Sie getan haben, was Ihr Mentor gesehen und mit Ihnen besprochen hat.
    Ihre Bewertungen und Selbsteinschätzungen, die Vereinbarungen, die Dokumente Ihres Praktikums und die Unterschriften.
    Manche Notizen schreibt ein Mentor zuerst für sich selbst. Sie gehen an niemanden, aber Sie dürfen sie verlangen.
privacy-interns-why = Wir haben mit Ihnen und Ihrer Schule einen Praktikumsvertrag. Um ihn zu erfüllen und Sie gut zu begleiten, brauchen wir diese Daten. Ohne sie können wir Ihr Praktikum nicht begleiten.
privacy-interns-receivers = Ihre Mentoren, unsere pädagogische Fachkraft und unsere Leitung. Ihre Schule und Ihre Praktikumsbegleitung erhalten den Bericht, nachdem er mit Ihnen besprochen wurde. Sonst niemand.
privacy-parents-what = Wir begleiten Praktikantinnen und Praktikanten und schreiben auf, wie sie mit den Kindern umgehen. Diese Notizen handeln von den Praktikanten. Kommt Ihr Kind darin vor, steht es dort mit seinem Anfangsbuchstaben. Pro Gruppe kennen wir die Vornamen der Kinder, nur um unser Team zu warnen, wenn doch ein Name geschrieben wird.
privacy-parents-why = Praktikanten lernen aus dem, was wirklich geschehen ist. Dafür haben wir ein berechtigtes Interesse, und wir halten das, was Ihr Kind betrifft, so klein wie möglich: kein Familienname, kein Foto, keine Angaben zur Gesundheit.
privacy-parents-receivers = Unser Team, der/die Praktikant/in und die entsendende Schule. In dem, was die Schule erhält, steht kein Name Ihres Kindes.
privacy-schools-what = Von Ihrer Schule: Name, Adresse und Formulare. Von Praktikumsbegleitungen: Name, E-Mail, Telefon, die Besuche und Gespräche und was dabei vereinbart und unterschrieben wurde.
privacy-schools-why = Wir erfüllen gemeinsam den Praktikumsvertrag. Um Besuche zu vereinbaren und den Bericht zu übergeben, müssen wir wissen, wer ein Praktikum begleitet.
privacy-schools-receivers = Unser Team und der/die Praktikant/in. Ein Bericht geht nur an die Schule, die den Praktikanten oder die Praktikantin entsandt hat.

## Overview

overview-name = ueberblick
overview-sheet = Praktikanten
overview-week = Woche
overview-weeks = Von Wochen
overview-last = Zuletzt notiert
overview-quiet = Vor wie vielen Tagen
overview-interim = Zeilen Zwischenbewertung
overview-final = Zeilen Abschlussbewertung
overview-rows = Zeilen im Formular
overview-papers = Offene Dokumente
overview-hours = Geleistete Stunden
overview-hours-target = Nötige Stunden
overview-next = Nächstes Datum
overview-next-what = Was dann
overview-late = Zu spät
overview-late-what = Was zu spät ist
overview-last-day = letzter Tag
overview-kind-closing = Praktikum ist vorbei und noch nicht abgeschlossen
overview-kind-missed = { $date } versäumt und noch nicht nachgeholt
overview-kind-other = noch zu tun
overview-year-name = schuljahr
overview-sheet-growth = Entwicklung pro Cluster
paper-school-year = Schuljahr in Zahlen
school-year-name = Schuljahr
school-year-all = Alle Schulen
school-year-amounts = Praktika und Stunden
school-year-placements = Praktika
school-year-hours = Stunden
school-year-judged = Abschlussbewertungen
school-year-interns = Praktika
school-year-level = Stufe { $number }
school-year-about-amounts = Ein Praktikum zählt mit, wenn es in diesem Schuljahr lief, von September bis August. Die Stunden sind die von den Anwesenheitskarten. Wer gelöscht ist, zählt nicht mehr mit.
school-year-about-results = Die Stufen kommen aus den ausgefüllten Abschlussbewertungen der Mentoren, von Praktika, die in diesem Schuljahr endeten. Sie stehen nur da, wenn es mindestens { $least } Praktika sind. Sonst wäre zu sehen, was eine einzelne Person bekommen hat. Manchmal bleibt deshalb noch eine Schule verborgen.
school-year-results = Wie oft jede Stufe vergeben wurde
school-year-results-of = Stufen: { $school }
school-year-silent = Zu wenige Praktika, um Stufen zu zeigen
school-year-held-back = zu wenige Praktika zum Zeigen
school-year-nobody = noch niemand
school-year-growth = Über die Jahre
school-year-growth-about = Die Länge eines Balkens ist die Zahl der Praktika.
school-year-growth-of = Stufen über die Jahre: { $cluster }

## Self-check of the workplace
paper-self-check = Selbstcheck der Praktikumsstelle
paper-self-check-year = Schuljahr { $year }
paper-self-check-people = Wer mitgemacht hat
paper-self-check-what = Das Team hat selbst angegeben, wie oft jeder Satz stimmt: von 1 (noch nicht) bis 4 (immer).
paper-self-check-growth = Wo wir stehen
paper-self-check-statement = Satz
paper-self-check-level = Wie oft
paper-self-check-remark = Anmerkung
paper-self-check-said = Die zwölf Sätze
paper-self-check-actions = Was wir tun werden
paper-self-check-no-actions = Es wurden keine Aktionen vereinbart.
paper-self-check-what-to-do = Was
paper-self-check-who = Wer
paper-self-check-due = Bis
paper-self-check-done = Fertig am
paper-self-check-years = Über die Jahre
paper-self-check-mean = Durchschnitt
paper-self-check-alt = { $statement }: von { $before } auf { $now }.
paper-self-check-alt-one = { $statement }: { $now }.

## Mail
## The fields stay between braces: the site writes its own wording from this one.

mail-text-supervisor = Praktikumsbegleitung
mail-text-mentor = das Team
mail-text-moment-interim = Zwischenbewertung
mail-text-moment-final = Abschlussbewertung
mail-text-sheet = Feedback vom { $from } bis { $to }
mail-text-observation = Beobachtung vom { $date }
mail-text-general = Praktikum
mail-template-report-subject = { $document } von { $intern }
mail-template-report-text =
    Guten Tag { $supervisor },

    im Anhang finden Sie den Bericht ({ $moment }) von { $intern }, Praktikum { $programme } vom { $start } bis { $end } bei { $site }.

    Haben Sie eine Frage? Rufen Sie uns gern an oder schreiben Sie uns.

    Mit freundlichen Grüßen
    { $mentor }
    { $site }
    { $phone }

mail-template-sheet-subject = Feedback für { $intern }
mail-template-sheet-text =
    Guten Tag { $supervisor },

    im Anhang finden Sie das Feedbackblatt von { $intern }: { $document }.

    Mit freundlichen Grüßen
    { $mentor }
    { $site }
    { $phone }

mail-template-observation-subject = Was wir bei { $intern } gesehen haben
mail-template-observation-text =
    Guten Tag { $supervisor },

    gern berichten wir Ihnen etwas über { $intern }:

    { $note }

    Mit freundlichen Grüßen
    { $mentor }
    { $site }
    { $phone }

mail-template-general-subject = Praktikum von { $intern }
mail-template-general-text =
    Guten Tag { $supervisor },

    in dieser Nachricht geht es um das Praktikum von { $intern } ({ $programme }) bei { $site }.

    Mit freundlichen Grüßen
    { $mentor }
    { $site }
    { $phone }

personal-paper-mail = Nachrichten an die Schule
