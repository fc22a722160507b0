### What went wrong and how to mend it, by error code.

error-unexpected = Etwas ist schiefgegangen. Versuchen Sie es noch einmal.

error-text-missing = Schreiben Sie zuerst, was Sie gesehen oder gehört haben.
error-name-missing = Geben Sie einen Namen ein.
error-school-missing = Wählen Sie eine Schule oder geben Sie den Namen ein.
error-programme-missing = Wählen Sie das Programm.
error-start-missing = Geben Sie den ersten Tag ein.
error-end-missing = Geben Sie den letzten Tag ein.
error-end-before-start = Der letzte Tag liegt vor dem ersten. Ändern Sie einen von beiden.
error-period-too-long = Dieser Zeitraum ist zu lang. Prüfen Sie die Jahre.
error-text-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.
error-email-invalid = Diese E-Mail-Adresse stimmt nicht. Schreiben Sie zum Beispiel name@schule.be.
error-reason-missing = Schreiben Sie kurz, warum Sie eine andere Stufe wählen.
error-level-unknown = Diese Stufe gibt es in diesem Formular nicht. Wählen Sie eine andere.
error-number-invalid = Geben Sie hier eine Zahl ein.
error-date-invalid = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 22/11/2026.
error-indicator-unknown = Dieser Indikator steht nicht im Formular. Wählen Sie einen anderen.
error-language-unknown = Diesen Bericht gibt es nicht in dieser Sprache. Wählen Sie eine andere Sprache.
error-not-found = Das ist nicht mehr da. Sehen Sie im Papierkorb nach.
error-last-person = Das ist die letzte Person im Team. Fügen Sie zuerst jemand anderen hinzu.
error-in-use = Das wird noch in einem Praktikum verwendet. Ändern Sie zuerst dieses Praktikum.
error-spot-taken = Hier steht inzwischen etwas anderes. Legen Sie das zuerst in den Papierkorb.
error-time-order = Das Ende muss nach dem Beginn liegen.
error-task-missing = Schreiben Sie, was der/die Praktikant/in tut.
error-facts-missing = Schreiben Sie zuerst, was geschehen ist.
error-agreement-missing = Schreiben Sie zuerst, was Sie vereinbaren.
error-evaluation-signed = Diese Bewertung wurde am { $date } von { $names } unterschrieben. Öffnen Sie sie wieder, um etwas zu ändern.
error-evaluation-final = Diese Bewertung ist endgültig. Öffnen Sie sie wieder, um etwas zu ändern.
error-evaluation-handed-in = Diese Bewertung ist eingereicht. Holen Sie sie zurück, um etwas zu ändern.
error-signature-invalid = Diese Unterschrift lässt sich nicht speichern. Löschen Sie sie und unterschreiben Sie neu.
error-signature-kept = Das gehört zu einer unterschriebenen Bewertung. Öffnen Sie zuerst die Bewertung wieder.
error-step-refused = Das geht jetzt nicht. Sehen Sie zuerst nach, wie weit die Bewertung ist.
error-reviewer-only = Nur eine pädagogische Fachkraft kann zustimmen. Wählen Sie oben, wer schreibt.
error-review-first = Die pädagogische Fachkraft liest zuerst. Unterschreiben können Sie nach der Zustimmung.
error-why-missing = Schreiben Sie kurz, warum Sie die Bewertung wieder öffnen.
error-comment-missing = Schreiben Sie zuerst Ihre Anmerkung.
error-hours-invalid = Ein Tag hat höchstens 24 Stunden. Ändern Sie die Stunden.
error-date-outside = Dieses Datum liegt außerhalb des Praktikums. Wählen Sie einen Tag zwischen { $start } und { $end }.
error-not-empty = Hier steht schon etwas. Beginnen Sie mit einer leeren Mappe.
error-file-broken = Diese Datei ist beschädigt. Bitten Sie um eine neue Datei.
error-file-too-large = Diese Datei ist zu groß. Wählen Sie eine kleinere Datei.
error-format-unknown = Mentormap kennt diese Art von Datei nicht. Wählen Sie ein Formular von Mentormap.
error-format-newer = Diese Datei braucht ein neueres Mentormap. Aktualisieren Sie das Programm.
error-reference-missing = Dieses Formular verweist auf etwas, das fehlt. Bitten Sie um das ganze Formular.
error-form-fault = Dieses Formular enthält einen Fehler. Bitten Sie die Schule um eine neue Datei.
error-form-exists = Diese Version des Formulars ist schon da. Es wurde nichts geändert.
error-form-kinds = Diese beiden Formulare sind nicht von derselben Art. Sie lassen sich nicht vergleichen.
error-form-evaluated = Es gibt schon eine Bewertung. Dieses Praktikum bleibt bei seiner Version.
error-form-not-case = Ein Programm hat keine Kriterien, die sich als CASE speichern lassen. Speichern Sie es als Formular von Mentormap.
error-file-hidden = In dieser Datei stehen versteckte Zeichen. Bitten Sie die Schule um eine neue Datei.
error-binder-missing = Die Mappe mit Ihren Daten ist nicht da. Wählen Sie die richtige Mappe.
error-binder-busy = Diese Mappe ist schon in einem anderen Fenster offen. Schließen Sie zuerst dieses Fenster.
error-binder-newer = Diese Mappe wurde mit einem neueren Mentormap angelegt. Aktualisieren Sie das Programm.
error-folder-taken = In diesem Ordner steht schon etwas anderes. Wählen Sie einen leeren Ordner.
error-binder-closed = Die Mappe mit Ihren Daten ist nicht offen. Starten Sie Mentormap neu.
error-binder-damaged = Die Daten in dieser Mappe sind beschädigt. Stellen Sie eine Sicherungskopie wieder her.
error-binder-half-written = Die Datei mit Ihren Daten ist leer oder unvollständig. Stellen Sie eine Sicherungskopie wieder her.
error-binder-gone = Die Mappe mit Ihren Daten ist nicht mehr da. Schließen Sie den Stick oder die Festplatte wieder an.
error-key-damaged = Der Schlüssel dieser Mappe passt nicht. Stellen Sie eine Sicherungskopie wieder her.
error-disk-full = Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-read-only = Sie dürfen in diesem Ordner nicht schreiben. Wählen Sie einen anderen Ordner.
error-write-failed = Die Datei wurde nicht gespeichert. Wählen Sie einen anderen Ort.
error-arguments-invalid = Mentormap hat diese Anfrage nicht verstanden. Versuchen Sie es noch einmal.
error-internal = In Mentormap ist etwas schiefgegangen. Versuchen Sie es noch einmal.

## Documents
error-attachment-empty = Diese Datei ist leer. Wählen Sie eine andere Datei.
error-attachment-too-large = Diese Datei ist größer als { $max } MB. Wählen Sie eine kleinere Datei.
error-attachment-forbidden = Diese Art von Datei wird nicht gespeichert. Wählen Sie eine PDF-, PNG-, JPEG- oder Word-Datei (DOCX) ohne Makros.
error-attachment-damaged = Diese Datei ist beschädigt oder unvollständig. Bitten Sie um ein neues Exemplar.
error-attachment-unreadable = Diese Datei lässt sich nicht lesen. Schließen Sie sie in anderen Programmen und versuchen Sie es noch einmal.
error-attachment-lost = Der Inhalt dieser Datei fehlt oder ist beschädigt. Fügen Sie die Datei noch einmal hinzu.
error-date-in-future = Dieser Tag liegt in der Zukunft. Wählen Sie heute oder einen Tag davor.

## Programme

error-date-missing = Wählen Sie ein Datum.
error-pause-too-long = Die Pause ist länger als der Tag. Kürzen Sie sie.
error-hours-overlap = Diese Stunden überschneiden sich mit anderen am selben Tag. Ändern Sie sie.
error-target-invalid = Die Zahl der Stunden muss größer als 0 und darf höchstens 10.000 sein.
error-stop-reason-missing = Schreiben Sie kurz, warum das Praktikum endet.

## Class list
error-programme-unknown = Das Programm „{ $name }“ ist nicht bekannt. Schreiben Sie eines von diesen: { $known }.
error-group-unknown = Die Gruppe „{ $name }“ ist nicht bekannt. Schreiben Sie eine von diesen oder lassen Sie die Zelle leer: { $known }.
error-mentor-unknown = Der Mentor „{ $name }“ ist nicht bekannt. Schreiben Sie einen von diesen oder lassen Sie die Zelle leer: { $known }.
error-encoding-unknown = Die Buchstaben in dieser Datei sind nicht lesbar. Speichern Sie sie als CSV mit UTF-8 oder als XLSX.
error-columns-missing = Es gibt keine Spalte mit Namen. Schreiben Sie „Name“ über die Spalte mit den Namen. Gefunden: { $reason }
error-list-empty = In dieser Liste steht niemand. Wählen Sie eine andere Datei.
error-list-format-unknown = Das ist keine Klassenliste. Speichern Sie sie als CSV oder als XLSX.

## Form editor
error-form-editor-only = Nur die Leitung und die pädagogischen Fachkräfte ändern Formulare. Ihre Rolle wählen Sie unter Einstellungen, Mitarbeitende.

## Paper, many at once
error-folder-gone = Der Ordner ist nicht mehr da. Wählen Sie einen anderen Ordner.
error-nothing-chosen = Es gibt keinen Bericht zu erstellen. Wählen Sie mehr aus oder haken Sie an, was noch unvollständig ist.
error-pattern-unknown = Das Feld „{ $name }“ gibt es nicht. Wählen Sie eines der Felder unten.

## School's own file
error-fill-unknown-kind = Das ist keine PDF- und keine Word-Datei (DOCX). Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie als DOCX oder als PDF mit Formularfeldern.
error-fill-damaged = Diese Datei ist beschädigt oder anders aufgebaut als erwartet. Öffnen Sie sie in Word oder einem PDF-Programm, speichern Sie sie neu und wählen Sie sie noch einmal.
error-fill-protected = Diese Datei ist geschützt. Bitten Sie die Schule um eine Datei ohne Passwort oder Schutz.
error-fill-macros = Dieses Dokument enthält Makros. Speichern Sie es in Word als normales Dokument (DOCX) und wählen Sie dieses.
error-fill-markers = Bei „{ $name }“ fehlt der Anfang oder das Ende. Eine wiederholte Zeile beginnt mit {"{{"}#name{"}}"} und endet mit {"{{"}/name{"}}"}.
error-fill-xfa = Dieses Formular funktioniert nur in Adobe Reader. Bitten Sie die Schule um eine normale PDF-Datei mit Formularfeldern oder eine Word-Datei.
error-fill-signed = Diese Datei ist digital unterschrieben. Bitten Sie die Schule um ein Exemplar ohne Unterschrift.
error-fill-no-fields = In dieser Datei gibt es nichts auszufüllen. Nehmen Sie eine PDF-Datei mit Formularfeldern oder eine Word-Datei mit Wörtern wie {"{{"}naam student{"}}"}.
error-fill-too-complex = Diese Datei ist zu kompliziert. Bitten Sie die Schule um ein einfacheres Exemplar.
error-fill-missing = Zu diesem Formular gehört keine Datei der Schule. Wählen Sie die Datei unter Einstellungen, Formulare.
error-fill-draft = An diesem Formular wird noch gearbeitet. Veröffentlichen Sie zuerst den Entwurf oder verwerfen Sie ihn.

## Key
error-locked = Die Mappe ist gesperrt. Geben Sie zuerst Ihr Passwort ein.
error-not-locked = Die Mappe ist schon offen.
error-not-protected = Diese Mappe hat noch kein Passwort. Schützen Sie sie zuerst unter Einstellungen.
error-protected-already = Diese Mappe hat schon ein Passwort.
error-passphrase-missing = Wählen Sie ein Passwort.
error-passphrase-short = Dieses Passwort ist zu kurz. Nehmen Sie mindestens { $least } Zeichen; ein paar Wörter hintereinander lassen sich leicht merken.
error-passphrase-weak = Dieses Passwort ist zu leicht zu erraten. Nehmen Sie nicht Ihren Namen und nicht immer dasselbe Zeichen.
error-passphrase-taken = Dieses Passwort geht hier nicht. Wählen Sie ein anderes.
error-passphrase-wrong = Dieses Passwort stimmt nicht. Prüfen Sie, ob Groß- und Kleinbuchstaben richtig sind.
error-passphrase-needed = In dieser Mappe meldet sich jeder mit einem eigenen Passwort an. Sperren Sie die Mappe und lassen Sie Ihre Kollegin oder Ihren Kollegen das eigene eingeben.
error-words-wrong = Dieser Wiederherstellungsschlüssel passt nicht. Prüfen Sie jedes der zwölf Wörter und ihre Reihenfolge.
error-wait-first = Zu oft falsch. Warten Sie noch { $seconds } { $seconds ->
        [one] Sekunde
       *[other] Sekunden
    }.
error-who-unknown = Sagen Sie zuerst, wer Sie sind, und wählen Sie ein neues Passwort.
error-director-only = Das darf nur die Leitung oder wer den Wiederherstellungsschlüssel hat.
error-last-key = So kommen Sie selbst nicht mehr hinein. Geben Sie zuerst jemand anderem Zugang und lassen Sie es diese Person tun.
error-keyring-missing = Der Schlüsselbund dieses Geräts antwortet nicht. Geben Sie Ihr Passwort ein.
error-setup-first = Wählen Sie zuerst, wer Sie sind, und ein Passwort.
error-person-unlocks = Diese Person kann die Mappe noch öffnen. Entziehen Sie ihr zuerst den Zugang unter Einstellungen.
error-passphrase-differs = Die beiden Passwörter sind nicht gleich. Geben Sie sie noch einmal ein.
error-no-terminal = Das lässt sich hier nicht abfragen. Setzen Sie es in { $variable }.
error-history-gone = Das ist endgültig gelöscht. Es kommt nicht zurück.
error-history-blocked = An dieser Stelle steht jetzt etwas anderes. Entfernen Sie das zuerst.
error-history-elsewhere = Das lässt sich hier nicht zurücksetzen. Tun Sie es dort, wo es steht.

## Persoonsgegevens

error-confirm-wrong = Das ist nicht derselbe Name. Geben Sie den Namen genau gleich ein.
error-last-director = Das ist die einzige Leitung. Geben Sie zuerst jemand anderem diese Rolle.
error-too-many-names = Das sind zu viele Namen. Schreiben Sie einen pro Zeile, nur von dieser Gruppe.

## Reservekopieën

error-backup-unknown = Diese Datei ist keine Sicherungskopie von Mentormap.
error-backup-too-large = Die Sicherungskopie ist zu groß für eine einzige Datei. Wählen Sie einen zweiten Ort.
error-backup-own-folder = Wählen Sie einen anderen Ordner: Dieser liegt direkt bei Ihren Daten.
error-backup-damaged = Diese Sicherungskopie ist beschädigt. Wählen Sie eine andere.

## Arrival: files from outside

error-arrival-unknown = Mentormap öffnet diese Datei nicht. Es öffnet Formulare einer Schule, Klassenlisten (CSV, XLSX), Pakete und Einladungen.
error-arrival-backup = Das ist eine Sicherungskopie. Stellen Sie sie unter Einstellungen, Sicherungskopie wieder her.
error-arrival-gone = Diese Datei ist nicht mehr da. Speichern Sie sie zuerst aus Ihrer E-Mail und öffnen Sie sie dann.

## Mail
error-mail-no-program = Es hat sich kein E-Mail-Programm geöffnet. Speichern Sie die Kopie als Datei, oder kopieren Sie die Nachricht.
error-mail-private = Diese Notiz ist nur für Sie und kann die Praktikumsstelle nicht verlassen.
error-mail-stopped = Die Nachricht kann so nicht verschickt werden. { $reason }
error-mail-state = Das geht nicht mehr: Der Stand der Nachricht hat sich inzwischen geändert.
error-mail-account-missing = Das Versenden ist noch nicht eingerichtet. Richten Sie zuerst Ihr E-Mail-Konto ein.
error-mail-host = Das ist kein Name eines Mailservers.
error-mail-password-missing = Geben Sie das Passwort ein.
error-template-unknown-field = Ein Feld { $name } gibt es nicht (Zeile { $line }, Zeichen { $column }).
error-template-not-closed = Eine geschweifte Klammer ist nicht geschlossen (Zeile { $line }, Zeichen { $column }).
error-template-not-opened = Es gibt eine schließende geschweifte Klammer zu viel (Zeile { $line }, Zeichen { $column }).
error-template-empty-field = Zwischen den geschweiften Klammern steht nichts (Zeile { $line }, Zeichen { $column }).

## Share
error-package-not-one = Das ist kein Paket und keine Einladung von Mentormap.
error-package-newer = Das wurde mit einer neueren Version von Mentormap erstellt. Aktualisieren Sie zuerst das Programm.
error-package-not-for-me = Dieses Paket ist für jemand anderen.
error-package-unknown-sender = Dieses Paket kommt von jemandem, mit dem Sie nicht verbunden sind. Laden Sie diese Person zuerst ein.
error-package-cut-short = Das Ende dieser Datei fehlt. Bitten Sie noch einmal darum.
error-package-altered = Diese Datei wurde unterwegs verändert oder das Ende fehlt. Nichts davon wurde übernommen. Bitten Sie noch einmal darum.
error-package-too-large = Dieses Paket ist zu groß.
error-share-code-wrong = Dieser Code gehört nicht zur Einladung. Prüfen Sie, ob Sie ihn richtig abgeschrieben haben.
error-share-own = Das sind Sie selbst. Laden Sie jemand anderen ein oder öffnen Sie die Einladung auf dem anderen Computer.
error-share-folder-missing = Wählen Sie zuerst einen geteilten Ordner.
error-conflict-blocked = Diese Fassung geht jetzt nicht: Etwas, wozu sie gehört, ist nicht mehr da, oder etwas anderes braucht noch, was sie wegnimmt. Wählen Sie eine andere Fassung.
