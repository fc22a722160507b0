### What went wrong and how to mend it, by error code.

error-unexpected = Er ging iets mis. Probeer het opnieuw.

error-text-missing = Typ eerst wat je zag of hoorde.
error-name-missing = Vul een naam in.
error-school-missing = Kies een school of typ de naam.
error-programme-missing = Kies de opleiding.
error-start-missing = Vul de eerste dag in.
error-end-missing = Vul de laatste dag in.
error-end-before-start = De laatste dag ligt voor de eerste. Pas een van beide aan.
error-period-too-long = Deze periode is te lang. Kijk de jaren na.
error-text-too-long = Deze tekst is te lang. Maak hem korter.
error-email-invalid = Dit e-mailadres klopt niet. Typ bijvoorbeeld naam@school.be.
error-reason-missing = Schrijf kort waarom je een ander niveau kiest.
error-level-unknown = Dit niveau bestaat niet in dit formulier. Kies een ander.
error-number-invalid = Vul hier een getal in.
error-date-invalid = Deze datum bestaat niet. Typ bijvoorbeeld 22/11/2026.
error-indicator-unknown = Deze indicator staat niet in het formulier. Kies een andere.
error-language-unknown = Dit verslag bestaat niet in die taal. Kies een andere taal.
error-not-found = Dit is er niet meer. Kijk in de prullenbak.
error-last-person = Dit is de laatste medewerker. Voeg eerst iemand anders toe.
error-in-use = Dit wordt nog gebruikt bij een stage. Pas eerst die stage aan.
error-spot-taken = Hier staat intussen iets anders. Gooi dat eerst weg.
error-time-order = Het einduur moet na het beginuur liggen.
error-task-missing = Typ wat de stagiair doet.
error-facts-missing = Schrijf eerst wat er gebeurd is.
error-agreement-missing = Schrijf eerst wat jullie afspreken.
error-evaluation-signed = Deze evaluatie is ondertekend op { $date } door { $names }. Heropen ze om iets te veranderen.
error-evaluation-final = Deze evaluatie is definitief. Heropen ze om iets te veranderen.
error-evaluation-handed-in = Deze evaluatie is ingediend. Haal ze terug om iets te veranderen.
error-signature-invalid = Deze tekening kan niet bewaard worden. Wis ze en teken opnieuw.
error-signature-kept = Dit hoort bij een ondertekende evaluatie. Heropen eerst de evaluatie.
error-step-refused = Dat kan nu niet. Kijk eerst hoe ver de evaluatie staat.
error-reviewer-only = Alleen een educatief medewerker kan akkoord gaan. Kies bovenaan wie schrijft.
error-review-first = De educatief medewerker leest eerst. Tekenen kan na het akkoord.
error-why-missing = Schrijf kort waarom je de evaluatie heropent.
error-comment-missing = Typ eerst je opmerking.
error-hours-invalid = Een dag heeft hoogstens 24 uur. Pas de uren aan.
error-date-outside = Deze datum ligt buiten de stage. Kies een dag tussen { $start } en { $end }.
error-not-empty = Hier staat al iets. Begin met een lege map.
error-file-broken = Dit bestand is beschadigd. Vraag een nieuw bestand.
error-file-too-large = Dit bestand is te groot. Kies een kleiner bestand.
error-format-unknown = Mentormap kent dit soort bestand niet. Kies een formulier van Mentormap.
error-format-newer = Dit bestand vraagt een nieuwere Mentormap. Werk het programma bij.
error-reference-missing = Dit formulier verwijst naar iets dat ontbreekt. Vraag het hele formulier.
error-form-fault = Dit formulier bevat een fout. Vraag de school om een nieuw bestand.
error-form-exists = Deze versie van het formulier is er al. Er is niets veranderd.
error-form-kinds = Deze twee formulieren zijn niet van dezelfde soort. Ze laten zich niet vergelijken.
error-form-evaluated = Er is al een evaluatie gemaakt. Deze stage blijft bij haar versie.
error-form-not-case = Een opleiding heeft geen criteria om als CASE te bewaren. Bewaar ze als formulier van Mentormap.
error-file-hidden = In dit bestand staan verborgen tekens. Vraag de school om een nieuw bestand.
error-binder-missing = De map met je gegevens is er niet. Kies de juiste map.
error-binder-busy = Deze map is al open in een ander venster. Sluit dat venster eerst.
error-binder-newer = Deze map is gemaakt met een nieuwere Mentormap. Werk het programma bij.
error-folder-taken = In deze map staat al iets anders. Kies een lege map.
error-binder-closed = De map met je gegevens is niet open. Start Mentormap opnieuw.
error-binder-damaged = De gegevens in deze map zijn beschadigd. Zet een reservekopie terug.
error-binder-half-written = Het bestand met je gegevens is leeg of niet af. Zet een reservekopie terug.
error-binder-gone = De map met je gegevens is er niet meer. Steek de stick of schijf weer in.
error-key-damaged = De sleutel van deze map past niet. Zet een reservekopie terug.
error-disk-full = De schijf is vol. Maak plaats en probeer opnieuw.
error-read-only = Je mag in deze map niet schrijven. Kies een andere map.
error-write-failed = Het bestand is niet bewaard. Kies een andere plaats.
error-arguments-invalid = Mentormap begreep deze vraag niet. Probeer het opnieuw.
error-internal = Er ging iets mis in Mentormap. Probeer het opnieuw.

## Documents
error-attachment-empty = Dit bestand is leeg. Kies een ander bestand.
error-attachment-too-large = Dit bestand is groter dan { $max } MB. Kies een kleiner bestand.
error-attachment-forbidden = Dit soort bestand wordt niet bewaard. Kies een PDF, PNG, JPEG of Word-bestand (DOCX) zonder macro's.
error-attachment-damaged = Dit bestand is beschadigd of niet volledig. Vraag een nieuw exemplaar.
error-attachment-unreadable = Dit bestand kan niet gelezen worden. Sluit het in andere programma's en probeer opnieuw.
error-attachment-lost = De inhoud van dit bestand ontbreekt of is beschadigd. Voeg het bestand opnieuw toe.
error-date-in-future = Deze dag moet nog komen. Kies vandaag of een dag ervoor.

## Programme

error-date-missing = Kies een datum.
error-pause-too-long = De pauze is langer dan de dag. Maak ze korter.
error-hours-overlap = Deze uren vallen samen met andere van dezelfde dag. Pas ze aan.
error-target-invalid = Het aantal uren moet meer dan 0 zijn en hoogstens 10 000.
error-stop-reason-missing = Schrijf kort waarom de stage stopt.

## Class list
# $name: what the row says; $known: the programmes there are
error-programme-unknown = De opleiding ‘{ $name }’ is niet bekend. Schrijf een van deze: { $known }.
# $name: what the row says; $known: the groups there are
error-group-unknown = De groep ‘{ $name }’ is niet bekend. Schrijf een van deze, of laat de cel leeg: { $known }.
# $name: what the row says; $known: the mentors there are
error-mentor-unknown = De mentor ‘{ $name }’ is niet bekend. Schrijf een van deze, of laat de cel leeg: { $known }.
error-encoding-unknown = De letters in dit bestand zijn niet te lezen. Bewaar het als CSV met UTF-8 of als XLSX.
# $reason: the headings that were found
error-columns-missing = Er is geen kolom met namen. Zet ‘Naam’ boven de kolom met de namen. Gevonden: { $reason }
error-list-empty = Er staat niemand in deze lijst. Kies een ander bestand.
error-list-format-unknown = Dit is geen klaslijst. Bewaar ze als CSV of als XLSX.

## Form editor
error-form-editor-only = Alleen directie en educatieve medewerkers passen formulieren aan. Je rol kies je bij Instellingen, Medewerkers.

## Paper, many at once
error-folder-gone = De map is er niet meer. Kies een andere map.
error-nothing-chosen = Er is geen enkel verslag om te maken. Kies ruimer of vink aan wat nog onvolledig is.
# $name: the field as it was typed
error-pattern-unknown = Het veld ‘{ $name }’ bestaat niet. Kies een van de velden hieronder.

## School's own file
error-fill-unknown-kind = Dit is geen PDF en geen Word-bestand (DOCX). Open het in het programma waarmee het gemaakt is en bewaar het als DOCX of als PDF met invulvelden.
error-fill-damaged = Dit bestand is beschadigd of anders gemaakt dan verwacht. Open het in Word of een PDF-programma, bewaar het opnieuw en kies het nog eens.
error-fill-protected = Dit bestand is beveiligd. Vraag de school om een bestand zonder wachtwoord of beveiliging.
error-fill-macros = In dit document zitten macro's. Bewaar het in Word als gewoon document (DOCX) en kies dat.
# $name: the word between the braces
error-fill-markers = Bij ‘{ $name }’ ontbreekt het begin of het einde. Een herhaalde rij begint met {"{{"}#naam{"}}"} en eindigt met {"{{"}/naam{"}}"}.
error-fill-xfa = Dit formulier werkt alleen in Adobe Reader. Vraag de school om een gewone PDF met invulvelden of een Word-bestand.
error-fill-signed = Dit bestand is digitaal ondertekend. Vraag de school om een exemplaar zonder handtekening.
error-fill-no-fields = In dit bestand staat niets om in te vullen. Neem een PDF met invulvelden, of een Word-bestand met woorden als {"{{"}naam student{"}}"}.
error-fill-too-complex = Dit bestand is te ingewikkeld. Vraag de school om een eenvoudiger exemplaar.
error-fill-missing = Bij dit formulier hoort geen bestand van de school. Kies het bestand bij Instellingen, Formulieren.
error-fill-draft = Aan dit formulier wordt nog gewerkt. Publiceer het ontwerp eerst of gooi het weg.

## Key
error-locked = De map is vergrendeld. Geef eerst je wachtwoord.
error-not-locked = De map is al open.
error-not-protected = Deze map heeft nog geen wachtwoord. Beveilig ze eerst bij Instellingen.
error-protected-already = Deze map heeft al een wachtwoord.
error-passphrase-missing = Kies een wachtwoord.
# $least: how many characters at least
error-passphrase-short = Dit wachtwoord is te kort. Neem minstens { $least } tekens; een paar woorden na elkaar onthoud je makkelijk.
error-passphrase-weak = Dit wachtwoord is te makkelijk te raden. Neem niet je naam en niet steeds hetzelfde teken.
error-passphrase-taken = Dit wachtwoord kan hier niet. Kies een ander.
error-passphrase-wrong = Dit wachtwoord klopt niet. Kijk na of hoofdletters en kleine letters juist zijn.
error-passphrase-needed = In deze map meldt iedereen zich aan met een eigen wachtwoord. Vergrendel de map en laat je collega het zijne geven.
error-words-wrong = Deze herstelsleutel past niet. Kijk elk van de twaalf woorden na, en hun volgorde.
# $seconds: how long still
error-wait-first = Te vaak fout. Wacht nog { $seconds } { $seconds ->
        [one] seconde
       *[other] seconden
    }.
error-who-unknown = Zeg eerst wie je bent en kies een nieuw wachtwoord.
error-director-only = Alleen de directie doet dit, of wie de herstelsleutel heeft.
error-last-key = Zo kan jij er niet meer in. Laat eerst iemand anders toe, en laat die het doen.
error-keyring-missing = De sleutelbos van dit toestel geeft niets. Geef je wachtwoord.
error-setup-first = Kies eerst wie je bent en een wachtwoord.
error-person-unlocks = Deze collega kan de map nog openen. Neem eerst de toegang weg bij Instellingen.
error-passphrase-differs = De twee wachtwoorden zijn niet gelijk. Typ ze nog eens.
# $variable: the name of a variable of the environment
error-no-terminal = Er is geen scherm om het te vragen. Zet het in { $variable }.
error-history-gone = Dit is voorgoed verwijderd. Het komt niet terug.
error-history-blocked = Er staat nu iets anders op deze plaats. Haal dat eerst weg.
error-history-elsewhere = Dit zet je niet hier terug. Doe het waar het staat.

## Persoonsgegevens

error-confirm-wrong = Dat is niet dezelfde naam. Typ de naam precies over.
error-last-director = Dit is de enige directeur. Maak eerst iemand anders directeur.
error-too-many-names = Dat zijn te veel namen. Zet er één per regel, van deze groep alleen.

## Reservekopieën

error-backup-unknown = Dit bestand is geen reservekopie van Mentormap.
error-backup-too-large = De reservekopie is te groot voor één bestand. Kies een tweede plaats.
error-backup-own-folder = Kies een andere map: deze ligt bij je gegevens zelf.
error-backup-damaged = Deze reservekopie is beschadigd. Kies een andere.

## Arrival: files from outside

error-arrival-unknown = Mentormap opent dit bestand niet. Het opent formulieren van een school, klaslijsten (CSV, XLSX), pakketten en uitnodigingen.
error-arrival-backup = Dit is een reservekopie. Zet ze terug bij Instellingen, Reservekopie.
error-arrival-gone = Dit bestand is er niet meer. Bewaar het eerst uit je mail, en open het dan.

## Mail
error-mail-no-program = Er ging geen mailprogramma open. Bewaar de kopie als bestand, of kopieer het bericht.
error-mail-private = Deze notitie is alleen voor jou en kan de stageplaats niet verlaten.
# $reason: a whole sentence
error-mail-stopped = Het bericht kan zo niet weg. { $reason }
error-mail-state = Dat kan niet meer: het bericht staat intussen anders.
error-mail-account-missing = Versturen is nog niet ingesteld. Stel eerst je mailaccount in.
error-mail-host = Dit is geen naam van een mailserver.
error-mail-password-missing = Vul het wachtwoord in.
# $name: the field; $line, $column: where
error-template-unknown-field = Er is geen veld { $name } (regel { $line }, teken { $column }).
# $line, $column: where
error-template-not-closed = Een accolade is niet gesloten (regel { $line }, teken { $column }).
# $line, $column: where
error-template-not-opened = Er staat een sluitende accolade te veel (regel { $line }, teken { $column }).
# $line, $column: where
error-template-empty-field = Tussen de accolades staat niets (regel { $line }, teken { $column }).

## Share
error-package-not-one = Dit is geen pakket en geen uitnodiging van Mentormap.
error-package-newer = Dit is gemaakt met een nieuwere versie van Mentormap. Werk het programma eerst bij.
error-package-not-for-me = Dit pakket is voor iemand anders.
error-package-unknown-sender = Dit pakket komt van iemand met wie je niet gekoppeld bent. Nodig die persoon eerst uit.
error-package-cut-short = Het einde van dit bestand ontbreekt. Vraag het opnieuw.
error-package-altered = Dit bestand is onderweg veranderd, of het einde ontbreekt. Er is niets van opgenomen. Vraag het opnieuw.
error-package-too-large = Dit pakket is te groot.
error-share-code-wrong = Deze code hoort niet bij de uitnodiging. Kijk of je ze juist overnam.
error-share-own = Dat ben je zelf. Nodig iemand anders uit, of open de uitnodiging op de andere computer.
error-share-folder-missing = Kies eerst een gedeelde map.
error-conflict-blocked = Deze versie kan nu niet: iets waar ze bij hoort is er niet meer, of iets anders heeft nog nodig wat ze wegneemt. Kies een andere versie.
