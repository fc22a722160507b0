### What went wrong and how to mend it, by error code.

error-unexpected = Something went wrong. Please try again.

error-text-missing = Type what you saw or heard first.
error-name-missing = Fill in a name.
error-school-missing = Choose a school or type its name.
error-programme-missing = Choose the programme.
error-start-missing = Fill in the first day.
error-end-missing = Fill in the last day.
error-end-before-start = The last day comes before the first. Change one of them.
error-period-too-long = This period is too long. Check the years.
error-text-too-long = This text is too long. Make it shorter.
error-email-invalid = This e-mail address is not right. Type for example name@school.be.
error-reason-missing = Write shortly why you choose another level.
error-level-unknown = This level is not in this form. Choose another one.
error-number-invalid = Fill in a number here.
error-date-invalid = This date does not exist. Type for example 22/11/2026.
error-indicator-unknown = This indicator is not in the form. Choose another one.
error-language-unknown = This report does not exist in that language. Choose another one.
error-not-found = This is not here any more. Look in the bin.
error-last-person = This is the last colleague. Add somebody else first.
error-in-use = A placement still uses this. Change that placement first.
error-spot-taken = Something else stands here now. Throw that away first.
error-time-order = The end must come after the beginning.
error-task-missing = Type what the intern does.
error-facts-missing = First write what happened.
error-agreement-missing = First write what you agree.
error-evaluation-signed = This evaluation was signed on { $date } by { $names }. Open it again to change anything.
error-evaluation-final = This evaluation is final. Open it again to change anything.
error-evaluation-handed-in = This evaluation was handed in. Take it back to change anything.
error-signature-invalid = This drawing cannot be kept. Clear it and draw again.
error-signature-kept = This belongs to a signed evaluation. Open the evaluation again first.
error-step-refused = That is not possible now. Look first how far the evaluation is.
error-reviewer-only = Only a reviewer can agree. Choose at the top who writes.
error-review-first = The reviewer reads first. Signing comes after they agree.
error-why-missing = Write shortly why you open the evaluation again.
error-comment-missing = Type your comment first.
error-hours-invalid = A day has 24 hours at most. Change the hours.
error-date-outside = This date lies outside the placement. Choose a day between { $start } and { $end }.
error-not-empty = There is something here already. Start with an empty folder.
error-file-broken = This file is damaged. Ask for a new one.
error-file-too-large = This file is too large. Choose a smaller one.
error-format-unknown = Mentormap does not know this kind of file. Choose a Mentormap form.
error-format-newer = This file needs a newer Mentormap. Update the program.
error-reference-missing = This form refers to something that is missing. Ask for the whole form.
error-form-fault = This form contains a mistake. Ask the school for a new file.
error-form-exists = This version of the form is here already. Nothing has changed.
error-form-kinds = These two forms are not of the same kind. They cannot be compared.
error-form-evaluated = An evaluation was made already. This placement stays with its version.
error-form-not-case = A programme has no criteria to keep as CASE. Keep it as a form of Mentormap.
error-file-hidden = This file holds hidden characters. Ask the school for a new file.
error-binder-missing = The folder with your data is not there. Choose the right folder.
error-binder-busy = This folder is open in another window. Close that window first.
error-binder-newer = A newer Mentormap made this folder. Update the program.
error-folder-taken = This folder holds something else already. Choose an empty folder.
error-binder-closed = The folder with your data is not open. Start Mentormap again.
error-binder-damaged = The data in this folder are damaged. Put a backup back.
error-binder-half-written = The file with your data is empty or not finished. Restore a backup.
error-binder-gone = The folder with your data is gone. Plug the stick or disk in again.
error-key-damaged = The key of this folder does not fit. Put a backup back.
error-disk-full = The disk is full. Make room and try again.
error-read-only = You may not write in this folder. Choose another folder.
error-write-failed = The file was not saved. Choose another place.
error-arguments-invalid = Mentormap did not understand this. Please try again.
error-internal = Something went wrong in Mentormap. Please try again.

## Documents
error-attachment-empty = This file is empty. Choose another file.
error-attachment-too-large = This file is larger than { $max } MB. Choose a smaller file.
error-attachment-forbidden = This kind of file is not kept. Choose a PDF, PNG, JPEG or Word file (DOCX) without macros.
error-attachment-damaged = This file is damaged or not whole. Ask for a new copy.
error-attachment-unreadable = This file cannot be read. Close it in other programs and try again.
error-attachment-lost = The content of this file is missing or damaged. Add the file again.
error-date-in-future = This day has yet to come. Choose today or a day before it.

## Programme

error-date-missing = Choose a date.
error-pause-too-long = The pause is longer than the day. Make it shorter.
error-hours-overlap = These hours overlap with others on the same day. Change them.
error-target-invalid = The number of hours must be more than 0 and at most 10 000.
error-stop-reason-missing = Write briefly why the placement stops.

## Class list
# $name: what the row says; $known: the programmes there are
error-programme-unknown = The programme ‘{ $name }’ is not known. Write one of these: { $known }.
# $name: what the row says; $known: the groups there are
error-group-unknown = The group ‘{ $name }’ is not known. Write one of these, or leave the cell empty: { $known }.
# $name: what the row says; $known: the mentors there are
error-mentor-unknown = The mentor ‘{ $name }’ is not known. Write one of these, or leave the cell empty: { $known }.
error-encoding-unknown = The letters in this file cannot be read. Save it as CSV in UTF-8 or as XLSX.
# $reason: the headings that were found
error-columns-missing = There is no column of names. Write ‘Name’ above the column of names. Found: { $reason }
error-list-empty = Nobody is in this list. Choose another file.
error-list-format-unknown = This is no class list. Save it as CSV or as XLSX.

## Form editor
error-form-editor-only = Only directors and educational staff change forms. You choose your role under Settings, Staff.

## Paper, many at once
error-folder-gone = The folder is gone. Choose another folder.
error-nothing-chosen = There is no report to make. Choose more widely, or tick what is not complete yet.
# $name: the field as it was typed
error-pattern-unknown = There is no field ‘{ $name }’. Choose one of the fields below.

## School's own file
error-fill-unknown-kind = This is neither a PDF nor a Word file (DOCX). Open it in the program it was made with and save it as DOCX or as a PDF with form fields.
error-fill-damaged = This file is damaged or made differently than expected. Open it in Word or a PDF program, save it again and choose it once more.
error-fill-protected = This file is protected. Ask the school for a file without a password or protection.
error-fill-macros = There are macros in this document. Save it in Word as an ordinary document (DOCX) and choose that.
# $name: the word between the braces
error-fill-markers = ‘{ $name }’ lacks its begin or its end. A repeated row begins with {"{{"}#name{"}}"} and ends with {"{{"}/name{"}}"}.
error-fill-xfa = This form only works in Adobe Reader. Ask the school for an ordinary PDF with form fields or a Word file.
error-fill-signed = This file is signed digitally. Ask the school for a copy without a signature.
error-fill-no-fields = There is nothing to fill in in this file. Take a PDF with form fields, or a Word file with words such as {"{{"}student name{"}}"}.
error-fill-too-complex = This file is too complex. Ask the school for a simpler copy.
error-fill-missing = No file of the school belongs to this form. Choose the file at Settings, Forms.
error-fill-draft = This form is still being edited. Publish the draft first or throw it away.

## Key
error-locked = The binder is locked. Type your passphrase first.
error-not-locked = The binder is open already.
error-not-protected = This binder has no passphrase yet. Protect it in Settings first.
error-protected-already = This binder has a passphrase already.
error-passphrase-missing = Choose a passphrase.
# $least: how many characters at least
error-passphrase-short = This passphrase is too short. Take at least { $least } characters; a few words in a row are easy to remember.
error-passphrase-weak = This passphrase is too easy to guess. Don't take your name, nor one character over and over.
error-passphrase-taken = This passphrase can't be used here. Choose another one.
error-passphrase-wrong = This passphrase is not right. Check capitals and small letters.
error-passphrase-needed = In this binder everybody unlocks with a passphrase of their own. Lock it and let your colleague unlock.
error-words-wrong = This recovery key doesn't fit. Check each of the twelve words, and their order.
# $seconds: how long still
error-wait-first = Too many were wrong. Wait { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    } more.
error-who-unknown = Say first who you are and choose a new passphrase.
error-director-only = Only the management does this, or who has the recovery key.
error-last-key = You could no longer get in. Let somebody else in first, and let them do it.
error-keyring-missing = The keyring of this machine gives nothing. Type your passphrase.
error-setup-first = Say first who you are and choose a passphrase.
error-person-unlocks = This colleague can still unlock the binder. Take away the access in Settings first.
error-passphrase-differs = The two passphrases are not the same. Type them again.
# $variable: the name of a variable of the environment
error-no-terminal = There is no terminal to ask at. Put it in { $variable }.
error-history-gone = This was removed for good. It does not come back.
error-history-blocked = Something else is in this place now. Take that away first.
error-history-elsewhere = You can’t bring this back here. Do it where it is.

## Personal data

error-confirm-wrong = That is not the same name. Type the name exactly.
error-last-director = This is the only director. Make somebody else director first.
error-too-many-names = Those are too many names. Put one on a line, of this group only.

## Backups

error-backup-unknown = This file is no backup of Mentormap.
error-backup-too-large = The backup is too large for one file. Choose a second place.
error-backup-own-folder = Choose another folder: this one lies with your data.
error-backup-damaged = This backup is damaged. Choose another one.

## Arrival: files from outside

error-arrival-unknown = Mentormap does not open this file. It opens forms of a school, class lists (CSV, XLSX), packages and invitations.
error-arrival-backup = This is a backup. Put it back in Settings, Backup.
error-arrival-gone = This file is no longer there. Save it from your mail first, then open it.

## Mail
error-mail-no-program = No mail program opened. Save the copy as a file, or copy the message.
error-mail-private = This note is only for you and can't leave the site.
# $reason: a whole sentence
error-mail-stopped = The message can't leave like this. { $reason }
error-mail-state = That is no longer possible: the message stands otherwise meanwhile.
error-mail-account-missing = Sending is not set up yet. Set up your mail account first.
error-mail-host = This is not the name of a mail server.
error-mail-password-missing = Fill in the password.
# $name: the field; $line, $column: where
error-template-unknown-field = There is no field { $name } (line { $line }, character { $column }).
# $line, $column: where
error-template-not-closed = A brace is not closed (line { $line }, character { $column }).
# $line, $column: where
error-template-not-opened = There is a closing brace too many (line { $line }, character { $column }).
# $line, $column: where
error-template-empty-field = Nothing stands between the braces (line { $line }, character { $column }).

## Share
error-package-not-one = This is no package and no invitation of Mentormap.
error-package-newer = This was made with a newer version of Mentormap. Update the program first.
error-package-not-for-me = This package is for somebody else.
error-package-unknown-sender = This package comes from somebody you are not paired with. Invite that person first.
error-package-cut-short = The end of this file is missing. Ask for it again.
error-package-altered = This file was changed on the way, or its end is missing. Nothing of it was taken. Ask for it again.
error-package-too-large = This package is too large.
error-share-code-wrong = This code does not belong to the invitation. Check whether you copied it right.
error-share-own = That is you. Invite somebody else, or open the invitation on the other computer.
error-share-folder-missing = Choose a shared folder first.
error-conflict-blocked = This version is not possible now: something that it belongs to is not there any more, or something else still needs what it removes. Choose another version.
