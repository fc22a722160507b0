### What went wrong and how to mend it, by error code.

error-unexpected = Un problème est survenu. Réessayez.

error-text-missing = Écrivez d’abord ce que vous avez vu ou entendu.
error-name-missing = Indiquez un nom.
error-school-missing = Choisissez une école ou tapez son nom.
error-programme-missing = Choisissez le programme.
error-start-missing = Indiquez le premier jour.
error-end-missing = Indiquez le dernier jour.
error-end-before-start = Le dernier jour vient avant le premier. Corrigez l’un des deux.
error-period-too-long = Cette période est trop longue. Vérifiez les années.
error-text-too-long = Ce texte est trop long. Raccourcissez-le.
error-email-invalid = Cette adresse e-mail n’est pas correcte. Tapez par exemple nom@ecole.be.
error-reason-missing = Écrivez en quelques mots pourquoi vous choisissez un autre niveau.
error-level-unknown = Ce niveau n’existe pas dans ce formulaire. Choisissez-en un autre.
error-number-invalid = Indiquez un nombre ici.
error-date-invalid = Cette date n’existe pas. Tapez par exemple 22/11/2026.
error-indicator-unknown = Cet indicateur ne figure pas dans le formulaire. Choisissez-en un autre.
error-language-unknown = Ce rapport n’existe pas dans cette langue. Choisissez une autre langue.
error-not-found = Cet élément n’est plus là. Regardez dans la corbeille.
error-last-person = C’est le dernier membre de l’équipe. Ajoutez d’abord quelqu’un d’autre.
error-in-use = Cet élément sert encore pour un stage. Modifiez d’abord ce stage.
error-spot-taken = Entre-temps, autre chose a pris cette place. Supprimez-le d’abord.
error-time-order = L’heure de fin doit venir après l’heure de début.
error-task-missing = Écrivez ce que fait le stagiaire.
error-facts-missing = Écrivez d’abord ce qui s’est passé.
error-agreement-missing = Écrivez d’abord ce que vous convenez ensemble.
error-evaluation-signed = Cette évaluation a été signée le { $date } par { $names }. Rouvrez-la pour y changer quelque chose.
error-evaluation-final = Cette évaluation est définitive. Rouvrez-la pour y changer quelque chose.
error-evaluation-handed-in = Cette évaluation a été remise. Reprenez-la pour y changer quelque chose.
error-signature-invalid = Impossible d’enregistrer ce tracé. Effacez-le et signez à nouveau.
error-signature-kept = Cet élément fait partie d’une évaluation signée. Rouvrez d’abord l’évaluation.
error-step-refused = Ce n’est pas possible maintenant. Regardez d’abord où en est l’évaluation.
error-reviewer-only = Seul un collaborateur pédagogique peut donner son accord. Choisissez en haut qui écrit.
error-review-first = Le collaborateur pédagogique relit d’abord. Vous pourrez signer après son accord.
error-why-missing = Écrivez en quelques mots pourquoi vous rouvrez l’évaluation.
error-comment-missing = Écrivez d’abord votre remarque.
error-hours-invalid = Une journée compte 24 heures au plus. Corrigez les heures.
error-date-outside = Cette date tombe en dehors du stage. Choisissez un jour entre le { $start } et le { $end }.
error-not-empty = Il y a déjà quelque chose ici. Partez d’un dossier vide.
error-file-broken = Ce fichier est endommagé. Demandez-en un nouveau.
error-file-too-large = Ce fichier est trop volumineux. Choisissez-en un plus petit.
error-format-unknown = Mentormap ne connaît pas ce type de fichier. Choisissez un formulaire de Mentormap.
error-format-newer = Ce fichier demande une version plus récente de Mentormap. Mettez le programme à jour.
error-reference-missing = Ce formulaire renvoie à quelque chose qui manque. Demandez le formulaire complet.
error-form-fault = Ce formulaire contient une erreur. Demandez un nouveau fichier à l’école.
error-form-exists = Cette version du formulaire existe déjà. Rien n’a changé.
error-form-kinds = Ces deux formulaires ne sont pas du même type. Ils ne peuvent pas être comparés.
error-form-evaluated = Une évaluation a déjà été faite. Ce stage garde sa version.
error-form-not-case = Un programme n’a pas de critères à enregistrer au format CASE. Enregistrez-le comme formulaire de Mentormap.
error-file-hidden = Ce fichier contient des caractères cachés. Demandez un nouveau fichier à l’école.
error-binder-missing = Le classeur avec vos données est introuvable. Choisissez le bon dossier.
error-binder-busy = Ce classeur est déjà ouvert dans une autre fenêtre. Fermez d’abord cette fenêtre.
error-binder-newer = Ce classeur a été créé avec une version plus récente de Mentormap. Mettez le programme à jour.
error-folder-taken = Ce dossier contient déjà autre chose. Choisissez un dossier vide.
error-binder-closed = Le classeur avec vos données n’est pas ouvert. Redémarrez Mentormap.
error-binder-damaged = Les données de ce classeur sont endommagées. Restaurez une copie de sauvegarde.
error-binder-half-written = Le fichier avec vos données est vide ou incomplet. Restaurez une copie de sauvegarde.
error-binder-gone = Le classeur avec vos données n’est plus là. Rebranchez la clé USB ou le disque.
error-key-damaged = La clé de ce classeur ne convient pas. Restaurez une copie de sauvegarde.
error-disk-full = Le disque est plein. Libérez de la place et réessayez.
error-read-only = Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.
error-write-failed = Le fichier n’a pas été enregistré. Choisissez un autre emplacement.
error-arguments-invalid = Mentormap n’a pas compris cette demande. Réessayez.
error-internal = Un problème est survenu dans Mentormap. Réessayez.

## Documents
error-attachment-empty = Ce fichier est vide. Choisissez-en un autre.
error-attachment-too-large = Ce fichier dépasse { $max } Mo. Choisissez-en un plus petit.
error-attachment-forbidden = Ce type de fichier n’est pas accepté. Choisissez un fichier PDF, PNG, JPEG ou Word (DOCX) sans macros.
error-attachment-damaged = Ce fichier est endommagé ou incomplet. Demandez-en un nouvel exemplaire.
error-attachment-unreadable = Impossible de lire ce fichier. Fermez-le dans les autres programmes et réessayez.
error-attachment-lost = Le contenu de ce fichier manque ou est endommagé. Ajoutez à nouveau le fichier.
error-date-in-future = Ce jour n’est pas encore passé. Choisissez aujourd’hui ou un jour précédent.

## Programme

error-date-missing = Choisissez une date.
error-pause-too-long = La pause est plus longue que la journée. Raccourcissez-la.
error-hours-overlap = Ces heures en chevauchent d’autres le même jour. Corrigez-les.
error-target-invalid = Le nombre d’heures doit être supérieur à 0 et ne pas dépasser 10 000.
error-stop-reason-missing = Écrivez en quelques mots pourquoi le stage s’arrête.

## Class list
error-programme-unknown = Le programme « { $name } » n’est pas connu. Écrivez l’un de ceux-ci : { $known }.
error-group-unknown = Le groupe « { $name } » n’est pas connu. Écrivez l’un de ceux-ci ou laissez la cellule vide : { $known }.
error-mentor-unknown = Le mentor « { $name } » n’est pas connu. Écrivez l’un de ceux-ci ou laissez la cellule vide : { $known }.
error-encoding-unknown = Les lettres de ce fichier sont illisibles. Enregistrez-le en CSV avec UTF-8 ou en XLSX.
error-columns-missing = Il n’y a pas de colonne avec des noms. Mettez « Nom » au-dessus de la colonne des noms. Trouvé : { $reason }
error-list-empty = Cette liste ne contient personne. Choisissez un autre fichier.
error-list-format-unknown = Ce n’est pas une liste de classe. Enregistrez-la en CSV ou en XLSX.

## Form editor
error-form-editor-only = Seuls la direction et les collaborateurs pédagogiques modifient les formulaires. Choisissez votre rôle dans Réglages, Équipe.

## Paper, many at once
error-folder-gone = Ce dossier n’existe plus. Choisissez-en un autre.
error-nothing-chosen = Il n’y a aucun rapport à créer. Élargissez votre choix ou cochez ce qui est encore incomplet.
error-pattern-unknown = Le champ « { $name } » n’existe pas. Choisissez l’un des champs ci-dessous.

## School's own file
error-fill-unknown-kind = Ce fichier n’est ni un PDF ni un document Word (DOCX). Ouvrez-le dans le programme qui a servi à le créer et enregistrez-le en DOCX ou en PDF avec champs à remplir.
error-fill-damaged = Ce fichier est endommagé ou n’a pas la forme attendue. Ouvrez-le dans Word ou dans un programme PDF, enregistrez-le à nouveau et choisissez-le encore une fois.
error-fill-protected = Ce fichier est protégé. Demandez à l’école un fichier sans mot de passe ni protection.
error-fill-macros = Ce document contient des macros. Dans Word, enregistrez-le comme document ordinaire (DOCX) et choisissez celui-là.
error-fill-markers = Il manque le début ou la fin de « { $name } ». Une ligne répétée commence par {"{{"}#nom{"}}"} et se termine par {"{{"}/nom{"}}"}.
error-fill-xfa = Ce formulaire ne fonctionne que dans Adobe Reader. Demandez à l’école un PDF ordinaire avec champs à remplir ou un document Word.
error-fill-signed = Ce fichier porte une signature numérique. Demandez à l’école un exemplaire non signé.
error-fill-no-fields = Ce fichier ne contient rien à remplir. Prenez un PDF avec champs à remplir, ou un document Word avec des mots comme {"{{"}nom étudiant{"}}"}.
error-fill-too-complex = Ce fichier est trop compliqué. Demandez à l’école un exemplaire plus simple.
error-fill-missing = Aucun fichier de l’école n’accompagne ce formulaire. Choisissez-le dans Réglages, Formulaires.
error-fill-draft = Ce formulaire est encore en préparation. Publiez d’abord le brouillon ou supprimez-le.

## Key
error-locked = Le classeur est verrouillé. Donnez d’abord votre mot de passe.
error-not-locked = Le classeur est déjà ouvert.
error-not-protected = Ce classeur n’a pas encore de mot de passe. Protégez-le d’abord dans les réglages.
error-protected-already = Ce classeur a déjà un mot de passe.
error-passphrase-missing = Choisissez un mot de passe.
error-passphrase-short = Ce mot de passe est trop court. Prenez au moins { $least } caractères ; quelques mots à la suite se retiennent facilement.
error-passphrase-weak = Ce mot de passe est trop facile à deviner. Ne prenez ni votre nom ni toujours le même caractère.
error-passphrase-taken = Ce mot de passe ne peut pas servir ici. Choisissez-en un autre.
error-passphrase-wrong = Ce mot de passe n’est pas correct. Vérifiez les majuscules et les minuscules.
error-passphrase-needed = Dans ce classeur, chacun se connecte avec son propre mot de passe. Verrouillez le classeur et laissez votre collègue donner le sien.
error-words-wrong = Cette clé de récupération ne convient pas. Vérifiez chacun des douze mots, ainsi que leur ordre.
error-wait-first = Trop d’erreurs. Attendez encore { $seconds } { $seconds ->
        [one] seconde
       *[other] secondes
    }.
error-who-unknown = Dites d’abord qui vous êtes et choisissez un nouveau mot de passe.
error-director-only = Seule la direction peut le faire, ou la personne qui a la clé de récupération.
error-last-key = Ainsi, vous n’auriez plus accès vous-même. Donnez d’abord accès à quelqu’un d’autre et demandez-lui de le faire.
error-keyring-missing = Le trousseau de clés de cet appareil ne donne rien. Donnez votre mot de passe.
error-setup-first = Choisissez d’abord qui vous êtes et un mot de passe.
error-person-unlocks = Ce collègue peut encore ouvrir le classeur. Retirez d’abord son accès dans les réglages.
error-passphrase-differs = Les deux mots de passe ne sont pas identiques. Tapez-les à nouveau.
error-no-terminal = Il n’y a pas d’écran pour poser la question. Mettez la réponse dans { $variable }.
error-history-gone = Cet élément est supprimé pour de bon. Il ne peut pas revenir.
error-history-blocked = Autre chose se trouve maintenant à cette place. Retirez-le d’abord.
error-history-elsewhere = Cela ne se rétablit pas ici. Faites-le là où l’élément se trouve.

## Persoonsgegevens

error-confirm-wrong = Ce n’est pas le même nom. Recopiez le nom exactement.
error-last-director = C’est la seule personne de la direction. Nommez d’abord quelqu’un d’autre à la direction.
error-too-many-names = Il y a trop de noms. Écrivez-en un par ligne, uniquement pour ce groupe.

## Reservekopieën

error-backup-unknown = Ce fichier n’est pas une copie de sauvegarde de Mentormap.
error-backup-too-large = La copie de sauvegarde est trop grande pour un seul fichier. Choisissez un deuxième emplacement.
error-backup-own-folder = Choisissez un autre dossier : celui-ci se trouve avec vos données.
error-backup-damaged = Cette copie de sauvegarde est endommagée. Choisissez-en une autre.

## Arrival: files from outside

error-arrival-unknown = Mentormap n’ouvre pas ce fichier. Il ouvre les formulaires d’une école, les listes de classe (CSV, XLSX), les paquets et les invitations.
error-arrival-backup = Ceci est une copie de sauvegarde. Restaurez-la dans Réglages, Copies de sauvegarde.
error-arrival-gone = Ce fichier n’existe plus. Enregistrez-le d’abord depuis votre messagerie, puis ouvrez-le.

## Mail
error-mail-no-program = Aucun programme de messagerie ne s’est ouvert. Enregistrez la copie dans un fichier, ou copiez le message.
error-mail-private = Cette note n’est que pour vous et ne peut pas quitter le lieu de stage.
error-mail-stopped = Le message ne peut pas partir ainsi. { $reason }
error-mail-state = Ce n’est plus possible : entre-temps, l’état du message a changé.
error-mail-account-missing = L’envoi n’est pas encore réglé. Réglez d’abord votre compte e-mail.
error-mail-host = Ce n’est pas un nom de serveur de messagerie.
error-mail-password-missing = Indiquez le mot de passe.
error-template-unknown-field = Il n’y a pas de champ { $name } (ligne { $line }, caractère { $column }).
error-template-not-closed = Une accolade n’est pas fermée (ligne { $line }, caractère { $column }).
error-template-not-opened = Il y a une accolade fermante de trop (ligne { $line }, caractère { $column }).
error-template-empty-field = Il n’y a rien entre les accolades (ligne { $line }, caractère { $column }).

## Share
error-package-not-one = Ce n’est ni un paquet ni une invitation de Mentormap.
error-package-newer = Ce fichier a été créé avec une version plus récente de Mentormap. Mettez d’abord le programme à jour.
error-package-not-for-me = Ce paquet est destiné à quelqu’un d’autre.
error-package-unknown-sender = Ce paquet vient d’une personne à qui vous n’êtes pas associé. Invitez-la d’abord.
error-package-cut-short = La fin de ce fichier manque. Redemandez-le.
error-package-altered = Ce fichier a été modifié en route, ou la fin manque. Rien n’en a été repris. Redemandez-le.
error-package-too-large = Ce paquet est trop volumineux.
error-share-code-wrong = Ce code ne correspond pas à l’invitation. Vérifiez si vous l’avez bien recopié.
error-share-own = C’est vous-même. Invitez quelqu’un d’autre, ou ouvrez l’invitation sur l’autre ordinateur.
error-share-folder-missing = Choisissez d’abord un dossier partagé.
error-conflict-blocked = Cette version n’est pas possible maintenant : ce à quoi elle se rattache n’existe plus, ou autre chose a encore besoin de ce qu’elle supprime. Choisissez une autre version.
