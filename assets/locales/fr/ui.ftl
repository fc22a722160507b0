### Texts of the window.

app-name = Mentormap
app-window-title = { $place } – Mentormap
app-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

### Everywhere.

retry = Réessayer
close = Fermer
close-message = Fermer le message
cancel = Annuler
save = Enregistrer
change = Modifier
loading = Un instant…
saved-at = Enregistré à { $time }
error-summary =
    { $count ->
        [one] Il reste { $count } point à corriger.
       *[other] Il reste { $count } points à corriger.
    }
date-day = Jour
date-month = Mois
date-year = Année
date-day-example = jj
date-month-example = mm
date-year-example = aaaa
date-wrong = Cette date n’existe pas. Tapez par exemple 22/11/2026.
combobox-found =
    { $count ->
        [0] Rien trouvé.
        [one] Un choix.
       *[other] { $count } choix.
    }
undo = Défaire
redo = Refaire
undo-what = Défaire : { $what }
redo-what = Refaire : { $what }
undo-done = Défait : { $what }.
redo-done = Refait : { $what }.
op-other = dernière modification

### The frame: menu, search, first run.

start-failed = Mentormap ne peut pas ouvrir votre classeur
skip-to-content = Aller au contenu
menu = Menu
menu-today = Aujourd’hui
menu-interns = Stagiaires
menu-reports = Rapports
menu-settings = Réglages
menu-foot = Tout se trouve sur cet ordinateur.
top-bar = Rechercher et défaire
with-keys = { $what } ({ $keys })
who-writes = Qui écrit ?
who-nobody = Choisissez votre nom
separator = ·
colon = { " " }:
choose = Choisissez…
open = Ouvrir
open-what = Ouvrir { $what }
change-what = Modifier { $what }
bin = Supprimer
bin-what = Supprimer { $what }
binned = { $name } est dans la corbeille.
kept = { $name } : enregistré.
restored = { $name } : remis en place.
name = Nom
address = Adresse
phone = Téléphone
email = E-mail
percent = { $value } %
sample = Exemple
sample-note = Vous regardez un exemple. Les personnes sont inventées.
sample-remove = Supprimer l’exemple
sample-removed = L’exemple est supprimé.
search-label = Rechercher partout
search-hint = Rechercher (Ctrl+F)
search-do = Rechercher
search-results = Résultats de la recherche
search-found =
    { $count ->
        [0] Rien trouvé.
        [one] Un résultat.
       *[other] { $count } résultats.
    }
search-all =
    { $count ->
        [one] Afficher le résultat
       *[other] Afficher les { $count } résultats
    }
search-nothing = Rien trouvé. Essayez un autre mot.
concept-site = lieu de stage
concept-group = groupe
concept-person = membre de l’équipe
concept-school = école
concept-supervisor = superviseur
concept-intern = stagiaire
concept-placement = stage
concept-observation = observation
concept-evaluation = évaluation
concept-rating = niveau choisi
concept-point = point fort ou point à travailler
concept-answer = réponse pour l’école
concept-form = formulaire
concept-setting = réglage
concept-entry = dossier de stage
concept-holiday = jour de congé
kind-attendance = présence
kind-activity = activité
kind-plan = planning de la semaine
kind-project = projet
kind-document = document
kind-attachment = fichier
kind-meeting = entretien ou visite
kind-sheet = fiche de feedback
kind-agreement = accord
kind-handover = passation
kind-warning = avertissement
kind-signature = signature
kind-version = version précédente
kind-comment = remarque
kind-view = avis du superviseur
first-step = Étape { $step } sur { $steps }
first-welcome = Bienvenue dans Mentormap
first-about = Notez ce que vous voyez. Remplissez un seul formulaire. Chaque école reçoit son propre rapport.
first-language = Langue
language-nl = Nederlands
language-en = English
language-fr = Français
language-de = Deutsch
first-next = Suivant
first-back = Retour
first-skip = Passer
first-sample = Découvrir d’abord avec un exemple
first-sample-about = Vous pourrez supprimer l’exemple plus tard, en un clic.
first-who = Qui êtes-vous ?
first-name = Votre nom
first-name-about = Vos collègues sauront ainsi qui a noté quoi.
first-site = Nom de votre milieu d’accueil ou de votre école
first-intern = Votre premier ou première stagiaire

### Today and the interns.

today-todo = À faire
today-mine = Mes stagiaires
today-everybody = Tous les stagiaires
today-show-everybody = Afficher tous les stagiaires
today-latest = Dernières observations
todo-interim = évaluation intermédiaire
todo-final = évaluation finale
todo-quiet = rien de noté depuis deux semaines
todo-open = { $name }, { $what } : ouvrir
due-today = aujourd’hui
due-tomorrow = demain
due-in =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
due-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
card-week = Semaine { $week } sur { $weeks }
card-coming = Commence le { $date }
card-ended = Terminé le { $date }
card-observations =
    { $count ->
        [0] pas encore d’observations
        [one] { $count } observation
       *[other] { $count } observations
    }
card-interim = Évaluation intermédiaire : { $filled } sur { $total } remplies
card-final = Évaluation finale : { $filled } sur { $total } remplies
card-mentors = Mentor : { $names }
form = Formulaire
form-open-for = Formulaire de { $name }
observation-add = Observation
observation-add-for = Observation sur { $name }
observation-first = Noter votre première observation
observations-empty = Pas encore d’observations. Notez en une phrase ce que vous avez vu.
interns-empty = Vos stagiaires s’afficheront ici.
interns-running = En stage maintenant
interns-coming = À venir
interns-ended = Terminés
interns-filter = Chercher un ou une stagiaire
interns-filter-description = Par nom, école, groupe ou mentor.
interns-filter-clear = Afficher tout le monde
interns-none-found = Personne ne correspond à ces mots.
interns-found =
    { $count ->
        [0] Personne ne correspond.
        [one] Une personne trouvée.
       *[other] { $count } stagiaires trouvés.
    }
intern-add = Ajouter un ou une stagiaire
placement-add = Ajouter un stage
placement-change = Modifier le stage
placement-description = Il faut le nom, l’école, le programme et la période. Le reste peut attendre.
placement-added = { $name } figure maintenant parmi les stagiaires.
placement-changed = Le stage de { $name } est enregistré.
placement-binned = Le stage de { $name } est dans la corbeille.
placement-name = Nom du ou de la stagiaire
placement-name-missing = Indiquez le nom du ou de la stagiaire.
placement-school = École
placement-school-description = Choisissez une école ou tapez un nouveau nom.
placement-programme = Programme
placement-programme-description = Détermine votre formulaire et votre rapport.
placement-start = Premier jour
placement-end = Dernier jour
placement-mentors = Mentors
placement-group = Groupe
placement-no-group = Pas de groupe fixe
placement-supervisor = Superviseur de l’école
placement-supervisor-description = Choisissez un nom ou tapez-en un nouveau. Vous pouvez aussi laisser vide.
placement-supervisor-email = E-mail du nouveau superviseur
placement-form = Rapport pour l’école
placement-form-description = Seulement si l’école demande un autre rapport.
placement-form-own = Le rapport du programme
placement-class = Classe ou année à l’école
placement-email = E-mail du ou de la stagiaire
placement-phone = Téléphone du ou de la stagiaire
form-of-school = { $title } ({ $school })
group-with-ages = { $name } ({ $ages })

### Settings.

settings-tab-look = Affichage
settings-tab-people = Équipe
settings-tab-site = Lieu de stage
settings-tab-holidays = Jours de congé
settings-tab-schools = Écoles
settings-tab-forms = Formulaires
settings-tab-bin = Corbeille
settings-tab-binder = Classeur
settings-look = Langue et affichage
settings-look-about = Votre choix s’applique tout de suite. Les rapports sur papier restent toujours clairs.
settings-language = Langue
settings-theme = Couleurs
theme-system = Comme l’ordinateur
theme-light = Clair
theme-dark = Sombre
settings-text-size = Taille du texte
settings-people = Équipe
settings-people-about = Les mentors, les collaborateurs pédagogiques et la direction de votre lieu de stage.
person-add = Ajouter un membre de l’équipe
person-change = Modifier un membre de l’équipe
person-roles = Que fait cette personne ?
role-mentor = Mentor
role-reviewer = Collaborateur pédagogique
role-director = Direction
settings-site = Lieu de stage
settings-site-about = Ces données figurent sur les rapports. Elles s’enregistrent toutes seules.
site-name = Nom du lieu de stage
settings-groups = Groupes
groups-empty = Pas encore de groupes ni de classes.
group-add = Ajouter un groupe
group-change = Modifier le groupe
group-ages = Âge des enfants
group-ages-about = Par exemple : de 0 à 3 ans.
settings-schools = Écoles
schools-empty = Pas encore d’écoles. Quand vous ajoutez un ou une stagiaire, son école s’ajoute d’elle-même.
school-add = Ajouter une école
school-change = Modifier l’école
supervisor-add = Ajouter un superviseur
supervisor-add-to = Ajouter un superviseur pour { $school }
supervisor-change = Modifier le superviseur
supervisors-of = Superviseurs de { $school }
forms-uniform = Le formulaire que vous remplissez
forms-uniform-about = Un seul formulaire pour tous les stagiaires.
forms-programme = Programmes
forms-programme-about = Les règles de chaque type de stage.
forms-school = Rapports pour les écoles
forms-school-about = Ce que chaque école reçoit en retour.
form-version = version { $version }
form-used =
    { $count ->
        [0] Pas encore utilisé.
        [one] Utilisé pour un stage.
       *[other] Utilisé pour { $count } stages.
    }
settings-bin = Corbeille
settings-bin-about = Ce que vous supprimez reste ici 30 jours. Vous pouvez donc le remettre en place.
bin-empty = La corbeille est vide.
restore = Remettre en place
restore-what = Remettre en place { $what }
binned-at = supprimé le { $time }
settings-binder = Classeur avec vos données
settings-binder-about = Tout se trouve dans un seul dossier sur cet ordinateur. Rien ne part sur internet.
binder-choose = Choisir un autre classeur
program-version = Mentormap { $version }

## Observation: the dialog, the timeline

observation-new = Nouvelle observation
observation-change = Modifier l’observation
observation-hint = Seul le texte est nécessaire. Le reste peut attendre.
observation-restored = Votre texte non enregistré sur { $name } est encore ici.
observation-restart = Recommencer
observation-intern = Stagiaire
observation-intern-choose = Choisissez un ou une stagiaire
observation-intern-missing = Choisissez de qui il s’agit.
observation-date = Date
observation-activity = Activité
observation-text = Qu’avez-vous vu ou entendu ?
observation-text-missing = Écrivez d’abord ce que vous avez vu ou entendu.
observation-starters = Commencer une phrase
observation-starter-comforts = Console
observation-starter-asks = Demande
observation-starter-initiative = Prend l’initiative de
observation-starter-plays = Joue avec
observation-starter-limits = Pose une limite quand
observation-starter-team = Se concerte avec
observation-often = Souvent utilisé : un clic choisit l’indicateur et le niveau
observation-other-indicator = Autre indicateur
observation-indicator-remove = Retirer : { $indicator }
observation-tone = Qu’est-ce que cela montre ?
tone-strength = Point fort
tone-growth = Point à travailler
tone-neutral = Neutre
observation-visibility = Pour qui ?
visibility-shared = Pour le rapport
visibility-private = Pour moi seulement
observation-saved = Observation enregistrée.
observation-not-saved = Pas enregistré. Votre texte est toujours là.
observation-bin = Mettre à la corbeille
observation-binned = L’observation est dans la corbeille.
timeline-empty = Il n’y a pas encore d’observations pour ce stage.
timeline-count =
    { $count ->
        [0] Aucune observation avec ce choix.
        [one] Une observation.
       *[other] { $count } observations.
    }
timeline-indicator = Indicateur
timeline-indicators = Indicateurs
timeline-show-all = Tout afficher
filter-all = Tout

## Evaluation: the form

moment-interim = Intermédiaire
moment-final = Finale
author-mentor = Mentor
author-intern = Stagiaire
author-mentor-letter = M
author-intern-letter = S
evaluation-side = { $moment }, { $author }
evaluation-moment = Moment
evaluation-author = Qui remplit ?
evaluation-legend = Ce que signifient les signes
evaluation-filled = { $filled } sur { $total } remplies
evaluation-next-empty = Prochaine ligne vide
evaluation-behaviours = Afficher les comportements
evaluation-behaviours-show = Afficher les comportements
evaluation-behaviours-hide = Masquer les comportements
evaluation-keys = Touches sur une ligne : 1 à 4 choisit un niveau et passe à la suite. 0 veut dire pas encore visible. Delete efface. Enter va aux comportements.
evaluation-attitude = Attitude
evaluation-level-of = Niveau pour : { $indicator }
evaluation-suggested = Proposition : { $level }
evaluation-differs = Proposition : { $suggested }. Votre choix : { $level }.
evaluation-sparks =
    { $count ->
        [one] { $count } étincelle plus haut
       *[other] { $count } étincelles plus haut
    }
evaluation-spark = (une étincelle : plus haut que la proposition)
evaluation-underlined-at = (souligné : { $moment })
evaluation-underlined-intern = (souligné aussi par le ou la stagiaire)
evaluation-underlined-mentor = (souligné aussi par le mentor)
evaluation-row-failed = Cette ligne n’est pas enregistrée.
evaluation-remark = Ajouter une remarque
evaluation-remark-there = Remarque
evaluation-remark-label = Remarque sur : { $indicator }
evaluation-evidence =
    { $count ->
        [0] Pas d’observations
        [one] Une observation
       *[other] { $count } observations
    }
evaluation-evidence-none = Pas encore d’observations pour cet indicateur.
evaluation-evidence-of = Observations pour { $number }
points-strengths = Points forts
points-strengths-none = Pas encore de points forts.
points-growth = Points à travailler
points-growth-none = Pas encore de points à travailler.
point-strength = Point fort { $number }
point-growth = Point à travailler { $number }
point-expected = Quel comportement attendez-vous ? (point à travailler { $number })
point-strength-add = Ajouter un point fort
point-growth-add = Ajouter un point à travailler
point-strength-remove = Supprimer le point fort { $number }
point-growth-remove = Supprimer le point à travailler { $number }
point-removed = Supprimé.
point-text-missing = Écrivez d’abord le point à travailler lui-même.
point-from-observation = Repris d’une observation.
point-take-strength = Reprendre comme point fort
point-take-growth = Reprendre comme point à travailler
point-strength-taken = Ajouté aux points forts.
point-growth-taken = Ajouté aux points à travailler.
evaluation-closing = Conclusion
evaluation-conclusion = Conclusion générale
evaluation-conclusion-hint = Comment le stage s’est-il passé dans l’ensemble ?
evaluation-date = Date de l’évaluation
not-saved = Pas enregistré.

## Growth

growth-empty = Les progrès s’affichent dès que des niveaux sont choisis.
growth-to-form = Ouvrir le formulaire
growth-line = Progrès au fil du temps
growth-cluster = Domaine
growth-line-of = Progrès pour { $cluster }
growth-radar = Intermédiaire et finale par domaine
growth-radar-legend = Ligne en tirets : intermédiaire. Ligne pleine : finale. Selon le mentor.
growth-table = Les chiffres dans un tableau
growth-none = pas de niveau
growth-week = Semaine { $week }
growth-kind-observations = Observations
growth-kind-mentor = Mentor
growth-kind-intern = Stagiaire

## The page of an intern

intern-title = Stagiaire
intern-tabs = Parties du stage
intern-tab-timeline = Fil du temps
intern-tab-form = Formulaire
intern-tab-activities = Tâches
intern-tab-growth = Progrès
intern-tab-attendance = Présence
intern-week = semaine { $week } sur { $weeks }
intern-observations =
    { $count ->
        [one] { $count } observation
       *[other] { $count } observations
    }
intern-placement = Stage
intern-no-placement = Il n’y a pas encore de stage pour cette personne.
intern-placement-add = Ajouter un stage

## Reports

reports-title = Rapports
reports-empty = Il n’y a pas encore de stage pour lequel faire un rapport.
reports-empty-action = Ajouter un ou une stagiaire
report-of = Rapport de { $name }
report-all = Tous les rapports
report-make = Créer le rapport
report-make-pdf = Créer le PDF
report-save = Enregistrer le PDF
report-saving = Création du PDF…
report-saved = Enregistré : { $name }
report-open = Ouvrir le PDF
report-column-intern = Stagiaire
report-column-school = École et formulaire
report-state = État
report-do = PDF et e-mail
report-state-empty = Encore vide
report-state-begun = Commencé
report-state-complete = Complet
report-until = Stage jusqu’au { $date }
report-form = Formulaire de l’école
report-language = Langue du rapport
report-check = Vérifier
report-check-hint = Ceci est encore vide. Vous pouvez tout de même déjà créer le PDF.
report-complete = Tout est rempli.
report-go = Aller à
missing-ratings =
    { $count ->
        [one] { $count } ligne sans niveau.
       *[other] { $count } lignes sans niveau.
    }
missing-strengths = Pas encore de points forts.
missing-growth-points = Pas encore de points à travailler.
missing-expected =
    { $count ->
        [one] { $count } point à travailler sans comportement attendu.
       *[other] { $count } points à travailler sans comportement attendu.
    }
missing-conclusion = Pas encore de conclusion.
missing-criterion = Pas encore de niveau pour { $label }.
missing-explanation = Pas encore d’explication pour { $label }.
missing-field = Encore vide : { $label }.
missing-supervisor = Le superviseur de l’école n’est pas connu.
missing-site = Les données de votre organisation ne sont pas complètes.
report-unknown-characters = Ces caractères ne peuvent pas être imprimés : { $characters }
report-criteria = Ce que demande l’école
report-fields = Autres données
report-ground-rated = déduit · { $rated } sur { $mapped } évalués
report-derived-other = déduit au départ · { $rated } sur { $mapped } évalués
report-short = Il n’y a pas encore assez d’éléments.
report-ground = Sur quoi cela repose-t-il ?
report-not-rated = pas de niveau
report-ground-level = niveau { $level }
report-input-observations =
    { $count ->
        [0] (pas d’observations)
        [one] (une observation)
       *[other] ({ $count } observations)
    }
report-other-level = Choisir un autre niveau
report-level-label = Niveau
report-as-derived = Comme déduit : { $level }
report-no-level = pas encore de niveau
report-choose-level = Choisissez un niveau
report-choose = Choisir
report-reason = Pourquoi un autre niveau ?
report-explanation = Explication
report-reason-missing = Dites pourquoi vous choisissez un autre niveau. Il sera enregistré ensuite.
report-preview = Voici le résultat
report-pages = Pages
report-page = Page { $page } sur { $pages }
report-smaller = Afficher plus petit
report-larger = Afficher plus grand
report-fit = Ajuster à la largeur

## Signatures, review and versions

signatures-title = Signatures
signatures-none = Personne n’a encore signé.
signature-add = Signer
signature-remove = Retirer la signature de { $name }
signature-removed = Signature retirée
signature-given = { $name }, { $role }, { $when }
signature-image = Signature de { $name }
signature-changed = Quelque chose a changé après la signature. Signez à nouveau.
signature-code = Code de contrôle { $code }
signature-role = Signe comme
signature-name = Nom
signature-name-choose = Noms connus
signature-way = Comment signez-vous ?
signature-draw = Dessiner avec la souris ou le doigt
signature-type = Taper le nom
signature-box = Signez ici
signature-box-hint = Vous préférez ne pas dessiner ? Choisissez « Taper le nom » ci-dessus.
signature-clear = Effacer
signature-draw-missing = Signez d’abord, ou choisissez « Taper le nom ».
signature-typed-hint = Votre nom tapé compte comme signature.
signature-put = Apposer la signature
signature-kept-toast = Signature enregistrée
signature-lock-hint = Après la signature, plus personne ne peut modifier cette évaluation.
signature-after-review = Vous pourrez signer quand le collaborateur pédagogique aura donné son accord.
role-intern = Stagiaire
role-supervisor = Superviseur
review-state-open = Pas encore remise
review-state-handed-in = Attend le collaborateur pédagogique
review-state-agreed = Accord donné, reste à rendre définitive
review-state-final = Définitive
review-title = État de l’évaluation
review-hand-in = Remettre
review-hand-in-about = Le collaborateur pédagogique relit avant l’envoi.
review-handed-in-toast = Évaluation remise
review-take-back = Reprendre
review-give-back = Rendre au mentor
review-taken-back-toast = Évaluation rouverte
review-agree = Donner mon accord
review-agreed-toast = Accord enregistré
review-finish = Rendre définitive
review-finished-toast = L’évaluation est définitive
lock-signed = Signée par { $names } le { $when }. Vous pouvez seulement lire cette évaluation.
lock-final = Cette évaluation est définitive. Vous pouvez seulement la lire.
lock-handed-in = Cette évaluation a été remise. Reprenez-la pour y changer quelque chose.
lock-agreed = Le collaborateur pédagogique a donné son accord. Reprenez-la pour y changer quelque chose.
reopen = Rouvrir
reopen-title = Rouvrir l’évaluation
reopen-about = La version actuelle et les signatures sont conservées. Chacun signe ensuite à nouveau.
reopen-reason = Pourquoi rouvrez-vous l’évaluation ?
reopened-toast = Évaluation rouverte
versions-title = Versions précédentes
version-number = Version { $number }
version-now = Version { $number } de cette évaluation
version-reopened = Rouverte le { $when } par { $name }
version-reopened-by-none = Rouverte le { $when }
version-reason = Raison : { $reason }
version-signed = Signée par { $names }
version-unsigned = Personne n’avait signé.
version-read = Lire cette version
version-title = Version { $number }, en lecture seule
version-changes = Ce qui a changé ensuite
version-changes-none = Rien n’a changé ensuite.
version-before = Dans cette version
version-after = Ensuite
version-place = Endroit
version-whole = Ce qu’elle contenait
version-empty = Elle ne contenait rien.
version-nothing = rien
line-date = Date
line-level = Niveau
line-behaviours = Souligné
line-remark = Remarque
line-strength = Point fort
line-growth = Point à travailler
line-expected = Comportement attendu
line-answer = Réponse pour l’école
line-conclusion = Conclusion
comments-title = Remarques à discuter
comments-about = Seulement pour le mentor et le collaborateur pédagogique. Elles ne figurent jamais sur un rapport.
comments-none = Pas de remarques.
comment-add = Écrire une remarque
comment-text = Remarque
comment-place = De quoi s’agit-il ?
comment-whole = Toute l’évaluation
comment-kept = Remarque enregistrée
comment-done = Discuté
comment-done-of = Discuté : { $text }
comment-remove = Retirer la remarque
comment-removed = Remarque retirée
comment-by = { $name }, { $when }
comments-open = { $count ->
        [one] { $count } remarque ouverte
       *[other] { $count } remarques ouvertes
    }
site-review = Un collaborateur pédagogique relit les évaluations avant leur envoi
site-review-nobody = Ajoutez un collaborateur pédagogique à l’équipe.
report-otherwise = Le superviseur est d’un autre avis
report-otherwise-none = Même avis
report-otherwise-level = Niveau choisi par le superviseur
report-otherwise-grounds = Raisons du superviseur
report-otherwise-missing = Écrivez les raisons. L’avis sera enregistré ensuite.
report-both-views = Afficher les deux avis sur le rapport
report-draft-note = Ce rapport est un brouillon. « Brouillon » figure au bas de chaque page.

### What a change is called, as in 'Ongedaan maken: observatie'.

op-setup = début
op-sample = exemple
op-sample-remove = suppression de l’exemple
op-import = importation de données
op-preferences = affichage
op-me = qui écrit
op-bin = suppression
op-restore = remise en place
op-site-save = lieu de stage
op-group-save = groupe
op-person-save = membre de l’équipe
op-school-save = école
op-supervisor-save = superviseur
op-holiday-save = jour de congé
op-holiday-remove = remise en place d’un jour de congé
op-form-add = ajout d’un formulaire
op-form-remove = suppression d’une version de formulaire
op-form-move = passage du stage à une autre version
op-form-new = nouveau formulaire
op-form-draft-save = brouillon de formulaire
op-form-discard = suppression du brouillon
op-form-publish = publication du formulaire
op-placement-add = nouveau stage
op-placement-change = modification du stage
op-observation-add = observation
op-observation-change = modification de l’observation
op-rating-save = niveau choisi
op-evaluation-save = conclusion de l’évaluation
op-evaluation-hand-in = remise de l’évaluation
op-evaluation-take-back = reprise de l’évaluation
op-evaluation-agree = accord sur l’évaluation
op-evaluation-finish = évaluation rendue définitive
op-views-show = affichage des avis
op-point-save = point fort ou point à travailler
op-point-remove = retrait d’un point fort ou d’un point à travailler
op-answer-save = réponse pour l’école
op-attendance-save = présence
op-activity-save = activité
op-plan-save = planning de la semaine
op-week-copy = reprise de la semaine
op-project-save = projet
op-document-save = document
op-attachment-save = fichier
op-meeting-save = entretien ou visite
op-sheet-save = fiche de feedback
op-agreement-save = accord
op-handover-save = passation
op-warning-save = avertissement
op-signature-save = signature
op-version-save = réouverture de l’évaluation
op-comment-save = remarque
op-view-save = avis du superviseur

## Papers to print

paper-title = Impression

## Activities

activity-pages = Parties des tâches
activity-list = Liste d’activités
activity-empty = Ce programme n’a pas de liste fixe. Ajoutez vous-même des activités.
activity-keys = Sur une ligne, appuyez sur 1, 2 ou 3 pour aujourd’hui. Appuyez encore pour retirer le jour. Les flèches mènent à une autre ligne.
activity-add = Ajouter votre propre activité
activity-add-do = Ajouter
activity-print = Imprimer la liste
activity-show = Afficher
activity-show-all = Toutes les activités
activity-show-chosen = Seulement les choisies
activity-none-chosen = Rien n’est encore choisi.
activity-own = Activités propres
activity-met = { $met } sur { $all }
activity-chosen = Choisie
activity-role = Rôle
activity-role-none = Pas encore de rôle
activity-role-observing = Observe
activity-role-participating = Participe
activity-role-active = Agit
activity-step-observed = Vu
activity-step-participated = Participé
activity-step-independent = En autonomie
activity-details = Jours et remarque
activity-name = Activité
activity-name-missing = Donnez un nom à l’activité.
activity-heading = Sous quel titre ?
activity-remark = Remarque
week-plan = Planning de la semaine
week-previous = Semaine précédente
week-next = Semaine suivante
week-copy = Reprendre pour la semaine suivante
week-copied = La semaine est reprise.
week-copy-told =
    { $copied ->
        [0] Rien n’a été repris.
        [one] Une tâche reprise.
       *[other] { $copied } tâches reprises.
    }{ $left ->
        [0] { "" }
       *[other] { " " }Non reprises : { $left }. Ce jour est un congé ou la tâche y figure déjà.
    }
week-unsaved = Complétez d’abord ce qui n’est pas encore correct.
week-print = Imprimer la semaine
week-free = Congé : { $name }
week-outside = En dehors du stage
week-add = Ajouter une tâche le { $day }
week-from = De
week-from-example = 8:30
week-to = À
week-to-example = 9:15
week-task = Tâche
week-task-missing = Tapez ce que fait le ou la stagiaire.
week-time-wrong = Cette heure n’existe pas. Tapez par exemple 8:30.
week-time-order = L’heure de fin doit venir après l’heure de début.
week-activity = Fait partie de
week-activity-none = Aucune activité
week-done = Fait
project = Projet
project-print = Imprimer la fiche
project-title = Titre
project-class = Classe
project-description = Description
project-description-hint = Que se passe-t-il, et pourquoi dans cette classe ?
project-goals = Objectifs
project-goals-hint = Qu’apprennent les enfants, l’enseignant ou l’école ?
project-desired = Résultat souhaité
project-desired-hint = À quoi voit-on que c’est réussi ?
project-questions = Questions d’apprentissage du ou de la stagiaire
project-questions-hint = Que veut apprendre le ou la stagiaire ?
project-outcome = Résultat
project-outcome-hint = Qu’est-ce que cela a donné, et qu’en reste-t-il ?

## Attendance

attendance-week-grid = Présence par jour
attendance-week-of = Semaine du { $date }
attendance-week = semaine { $week } sur { $weeks }
attendance-previous = Semaine précédente
attendance-next = Semaine suivante
attendance-this-week = Cette semaine
attendance-keys = Flèches et Tab : autre case. Enter : jour suivant. « = » : comme prévu. PageUp et PageDown : autre semaine.
attendance-weekend = Afficher samedi et dimanche
attendance-as-planned = Semaine comme prévu
attendance-initial-mentor = Parapher la semaine comme mentor
attendance-initial-intern = Parapher la semaine comme stagiaire
attendance-card = Carte de présence
attendance-field = Rubrique
attendance-planned = Prévu
attendance-worked = Presté
attendance-preparation = Préparation
attendance-day-kind = Type de jour
attendance-absence = Absence
attendance-reason = Raison
attendance-made-up = Récupéré le
attendance-mentor = Paraphe mentor
attendance-intern = Paraphe stagiaire
attendance-remark = Remarque
attendance-cell = { $field }, { $day }
attendance-no-kind = Non précisé
attendance-present = Non
attendance-justified = Justifiée
attendance-unjustified = Non justifiée
attendance-suggested = prévu : { $hours }
attendance-today = aujourd’hui
attendance-outside = en dehors du stage
attendance-hours-wrong = Tapez les heures ainsi : 7, 7:30 ou 7,5.
attendance-hours-many = Une journée compte 24 heures au plus.
attendance-date-wrong = Tapez le jour ainsi : 22/11/2026 ou 22/11.
attendance-talk = Entretien
attendance-totals = Au total
attendance-total = Quoi
attendance-hours = Heures
attendance-days = Jours
attendance-most = Maximum
attendance-state = État
attendance-done = Fait, préparation comprise
attendance-target = À faire sur tout le stage
attendance-left = Encore à faire
attendance-planned-all = Prévu sur le lieu de stage
attendance-missed = Manqué
attendance-missed-justified = Manqué avec raison
attendance-missed-made-up = Manqué et récupéré
attendance-missed-open = Encore à récupérer
attendance-no-target = pas convenu
attendance-progress = { $done } sur { $target } faites
attendance-kinds = Par type de jour
attendance-limit-free = en ordre
attendance-limit-one-left = encore un jour
attendance-limit-full = atteint
attendance-limit-passed = trop
attendance-warn-one-left = { $kind } : encore un jour et le maximum de { $max } est atteint.
attendance-warn-full = { $kind } : le maximum de { $max } jours est atteint.
attendance-warn-passed = { $kind } : { $days } jours, alors que le maximum est de { $max }. Parlez-en avec l’école.

## Holidays

holidays-about = Ces jours-là, personne n’est attendu. Adaptez ce qui est différent chez vous.
holidays-year = Année scolaire
holidays-year-name = { $from }-{ $to }
holidays-previous = Année scolaire précédente
holidays-next = Année scolaire suivante
holidays-add = Ajouter un jour de fermeture
holidays-change = Déplacer un jour de congé
holidays-change-own = Modifier le jour de fermeture
holidays-name = Nom
holidays-from = Premier jour
holidays-to = Dernier jour
holidays-when = Quand
holidays-kind = Type
holidays-do = Action
holidays-kind-public = jour férié
holidays-kind-school = vacances scolaires
holidays-kind-site = jour de fermeture
holidays-moved = déplacé, d’habitude { $period }
holidays-removed = ne s’applique pas ici
holidays-move = Déplacer
holidays-move-what = Déplacer : { $what }
holidays-remove = Ne s’applique pas
holidays-remove-what = { $what } : ne s’applique pas
holidays-put-back = Remettre
holidays-put-back-what = Remettre : { $what }
holidays-delete = Retirer
holidays-delete-what = Retirer : { $what }
holidays-removed-done = { $name } : ne s’applique plus.
holidays-back-done = { $name } : de nouveau au jour habituel.
holidays-deleted-done = { $name } : retiré.
holiday-new-year = Nouvel An
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-ascension = Ascension
holiday-ascension-friday = Pont de l’Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-national-day = Fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas-day = Noël
holiday-autumn-break = Vacances d’automne
holiday-christmas-break = Vacances de Noël
holiday-spring-break = Vacances de carnaval
holiday-easter-break = Vacances de Pâques
holiday-summer-break = Vacances d’été

## Agenda

menu-agenda = Agenda
agenda-views = Ce que vous voyez
agenda-tab-month = Mois
agenda-tab-week = Semaine
agenda-tab-list = Liste
agenda-tab-presence = Qui est où
agenda-tab-places = Places libres
agenda-today = Aujourd’hui
agenda-previous = Précédent
agenda-next = Suivant
agenda-mine = Seulement mes stagiaires
agenda-group = Groupe
agenda-group-all = Tous les groupes
agenda-keys = Flèches : un jour plus loin. Page Up et Page Down : un mois ou une semaine. T : aujourd’hui.
agenda-month-table = Agenda : { $month }
agenda-week-table = Agenda : { $period }
agenda-week-number = Semaine { $number }
agenda-week-short = Sem.
agenda-day-count =
    { $count ->
        [0] rien de prévu
        [one] 1 rendez-vous
       *[other] { $count } rendez-vous
    }
agenda-more = afficher { $count } de plus
agenda-list-empty = Rien à l’agenda ces deux mois.
agenda-start = { $name } : premier jour
agenda-end = { $name } : dernier jour
agenda-meeting = { $name } : { $title }
agenda-meeting-due = { $name } : { $title } à planifier
agenda-document = { $name } : { $title } à remettre
agenda-evaluation = { $name } : { $title } à remplir
agenda-lesson = { $name } : { $title }
agenda-done = fait
agenda-late = en retard
agenda-save = Enregistrer pour un autre agenda
agenda-save-about = Outlook et Thunderbird lisent ce fichier. Vos notes n’y figurent pas.
agenda-save-one = Fichier d’agenda pour { $what }
agenda-save-one-short = Fichier d’agenda
agenda-saved = { $name } est enregistré.
agenda-open-file = Ouvrir
presence-title = Qui vient, { $period }
presence-intern = Stagiaire
presence-none = Personne ne vient cette semaine.
presence-no-group = Sans groupe
presence-empty = Il n’y a pas encore de groupes. Ajoutez-les dans les réglages.
presence-comes = vient, { $hours } h
presence-away = ne vient pas
presence-free = congé
presence-mentors = mentor : { $names }
presence-count = Nombre de stagiaires
capacity-year = Année scolaire { $from }-{ $to }
capacity-previous = Année scolaire précédente
capacity-next = Année scolaire suivante
capacity-group = Groupe
capacity-week = semaine du { $week }
capacity-this-week = cette semaine
capacity-free =
    { $count ->
        [one] { $count } libre
       *[other] { $count } libres
    }
capacity-full = complet
capacity-over =
    { $count ->
        [one] { $count } de trop
       *[other] { $count } de trop
    }
capacity-taken =
    { $count ->
        [0] personne
        [one] 1 stagiaire
       *[other] { $count } stagiaires
    }
capacity-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
capacity-unset = nombre de places non réglé
capacity-set = Régler le nombre de places
capacity-about = Le chiffre est le nombre de places libres cette semaine-là. Choisissez une semaine pour voir qui est là.
capacity-nobody = Il n’y a personne à ce moment-là.
group-capacity = Nombre de stagiaires en même temps
group-capacity-about = Laissez vide si vous ne le savez pas.

## Class list

class-list-choose = Importer une liste de classe
class-list-title = Liste de classe { $name }
class-list-about = Vérifiez d’abord ce qui va se passer. Rien n’est encore enregistré.
class-list-columns = Colonnes reconnues : { $columns }.
class-list-ignored = Ces colonnes ne sont pas reprises : { $columns }.
class-list-defaults = Pour les lignes qui ne le précisent pas
class-list-school = École
class-list-programme = Programme
class-list-programme-none = Choisissez le programme
class-list-start = Premier jour
class-list-end = Dernier jour
class-list-group = Groupe
class-list-group-none = Pas de groupe
class-list-mentor = Mentor
class-list-mentor-none = Pas encore de mentor
class-list-new-schools = Nouvelle école : { $names }.
class-list-new-supervisors = Nouveau superviseur : { $names }.
class-list-table = Ce qui se passe par ligne
class-list-row = Ligne
class-list-name = Stagiaire
class-list-placement = Stage
class-list-outcome = Ce qui se passe
class-list-new-intern = Nouvelle personne
class-list-new-placement = Nouveau stage pour une personne déjà connue
class-list-duplicate = Existe déjà : ligne passée
class-list-duplicate-row = Identique à la ligne { $row } : ligne passée
class-list-refused = Non repris
class-list-namesake = Attention : une personne du même nom a une autre adresse e-mail.
class-list-column = Colonne { $heading } :
class-list-take =
    { $count ->
        [one] Ajouter { $count } stagiaire
       *[other] Ajouter { $count } stagiaires
    }
class-list-refused-count =
    { $count ->
        [one] { $count } ligne n’est pas reprise. Corrigez-la dans le fichier et importez-le à nouveau.
       *[other] { $count } lignes ne sont pas reprises. Corrigez-les dans le fichier et importez-le à nouveau.
    }
class-list-nothing = Il n’y a rien à ajouter.
class-list-taken =
    { $count ->
        [one] { $count } stage a été ajouté.
       *[other] { $count } stages ont été ajoutés.
    }
op-class-list-take = liste de classe

## Documents
intern-tab-papers = Documents
papers-title = Documents
papers-standing = { $late ->
    [0] { $open ->
        [0] Tout est en ordre.
        [one] Encore 1 document à régler.
       *[other] Encore { $open } documents à régler.
    }
    [one] 1 document est en retard. Au total, il en reste { $open } à régler.
   *[other] { $late } documents sont en retard. Au total, il en reste { $open } à régler.
}
papers-empty = Aucun document n’est demandé pour ce stage.
papers-add = Ajouter un document
paper-new = Nouveau document
paper-state-late = En retard
paper-state-awaited = Attendu
paper-state-unsigned = À signer
paper-state-done = En ordre
paper-state-waived = Pas nécessaire
paper-from = De : { $who }
paper-due = Pour le { $day }
paper-due-none = Jour pas encore connu
paper-moved = Déplacé à la main. Selon le programme : { $day }
paper-moved-none = Déplacé à la main
paper-received-on = Reçu le { $day }
paper-received-today = Reçu aujourd’hui
paper-received-today-what = { $what } : reçu aujourd’hui
paper-signed = Signé par
paper-details = Plus
paper-details-what = Plus sur { $what }
paper-received = Reçu le
paper-due-label = Pour quand
paper-follow-rule = Suivre de nouveau le programme
paper-waived = Pas nécessaire pour ce stage
paper-remark = Remarque
paper-name = Nom du document
paper-who = De qui
paper-who-none = Personne en particulier
paper-must-sign = Qui doit signer ?
paper-bin = Supprimer le document
files-add = Ajouter un fichier
files-add-what = Ajouter un fichier : { $what }
files-title = Autres fichiers
files-about = Fichiers liés au stage lui-même, à un entretien ou à un avertissement. PDF, PNG, JPEG ou Word, jusqu’à 50 Mo.
files-empty = Il n’y a pas encore de fichiers ici.
files-open = Ouvrir { $name }
file-save = Enregistrer sous
file-save-what = Enregistrer { $name } sous
file-bin = Supprimer { $name }
file-facts = { $kind } · { $size } · { $day }
file-kind-pdf = PDF
file-kind-png = PNG
file-kind-jpeg = JPEG
file-kind-docx = Word
file-size-kb = { $size } ko
file-size-mb = { $size } Mo
files-added = { $count ->
    [one] { $count } fichier ajouté.
   *[other] { $count } fichiers ajoutés.
}
files-same = Déjà présent : { $names }.
file-refused = { $name } : { $reason }
file-saved = { $name } est enregistré.

## Meetings

intern-tab-talks = Entretiens
talks-open-agreements = Accords en cours
talks-no-agreements = Aucun accord en cours.
talks-agreements = Accords
talks-agreement = Que convenez-vous ensemble ?
talks-agreement-who = Qui s’en charge ?
talks-agreement-nobody = Non précisé
talks-agreement-by = Pour quand ?
talks-agreement-by-date = pour le { $date }
talks-agreement-done-on = fait le { $date }
talks-agreement-add = Ajouter un accord
talks-agreement-bin = Supprimer l’accord
talks-agreement-binned = L’accord est dans la corbeille.
talks-ready = Fait
talks-meetings = Entretiens et visites
talks-meetings-none = Ce programme ne demande pas d’entretiens. Vous pouvez en ajouter vous-même.
talks-meeting-add = Ajouter un entretien ou une visite
talks-meeting-bin = Supprimer l’entretien
talks-meeting-binned = L’entretien est dans la corbeille.
talks-kind = Type
talks-kind-exploratory = Entretien exploratoire
talks-kind-school-visit = Visite de stage
talks-kind-coaching-visit = Visite d’accompagnement
talks-kind-judging-visit = Visite d’évaluation
talks-kind-three-way = Entretien à trois
talks-kind-coaching = Entretien d’accompagnement
talks-kind-closing = Entretien de clôture
talks-role-intern = Stagiaire
talks-role-mentor = Mentor
talks-role-supervisor = Superviseur
talks-role-reviewer = Collaborateur pédagogique
talks-role-director = Direction
talks-title = Titre (facultatif)
talks-date = Jour
talks-from = De
talks-to = À
talks-place = Lieu
talks-clock-example = hh:mm
talks-clock-wrong = Cette heure n’existe pas. Tapez par exemple 9:30.
talks-focus = Point d’attention
talks-focus-about = À quoi fait-on attention ? Convenez-en à l’avance.
talks-before = Discuté avant
talks-held = A eu lieu
talks-waived = Pas nécessaire pour ce stage
talks-present = Qui était là ?
talks-present-other = Quelqu’un d’autre
talks-present-add = Ajouter un nom
talks-notes = Qu’est-ce qui s’est dit ?
talks-notes-about = Ceci ne figure pas dans le rapport pour l’école.
talks-after = Discuté après
talks-print = Imprimer
talks-state-open = à planifier
talks-state-due = à planifier pour le { $date }
talks-state-planned = prévu le { $date }
talks-state-held = a eu lieu
talks-state-held-on = a eu lieu le { $date }
talks-state-waived = pas nécessaire
talks-due-by = Le programme le demande pour le { $date }.
talks-due-moved = déplacé
talks-sheets = Fiches de feedback
talks-sheets-none = Pas encore de fiche de feedback. Écrivez en bref ce qui s’est bien passé et la suite.
talks-sheet-add = Fiche de feedback de cette semaine
talks-sheet-until = fiche de feedback jusqu’au { $date }
talks-sheet-open = pas encore remise
talks-sheet-handed-over = remise le { $date }
talks-sheet-from = Premier jour
talks-sheet-to = Dernier jour
talks-sheet-author = Remplie par { $name }
talks-sheet-well = Qu’est-ce qui s’est bien passé ?
talks-sheet-next = Quelle est l’étape suivante ?
talks-sheet-next-about = Écrivez quel comportement vous voulez voir.
talks-sheet-reply = Qu’en dit le ou la stagiaire ?
talks-sheet-seen = Vu pendant cette période
talks-sheet-seen-none = Pas d’observations à partager pour cette période.
talks-sheet-take-well = Vers ce qui s’est bien passé
talks-sheet-take-next = Vers l’étape suivante
talks-sheet-handed = Remise le
talks-sheet-hand-over = Remise aujourd’hui
talks-sheet-bin = Supprimer la fiche de feedback
talks-sheet-binned = La fiche de feedback est dans la corbeille.
talks-warnings = Avertissements
talks-warnings-about = À l’avertissement { $number }, le stage peut s’arrêter. Le programme le prévoit ainsi.
talks-warnings-none = Ce programme ne dit pas après combien d’avertissements le stage s’arrête.
talks-warning-add = Ajouter un avertissement
talks-warning-new = Nouvel avertissement
talks-warning-number =
    { $number ->
        [1] Premier avertissement
        [2] Deuxième avertissement
        [3] Troisième avertissement
       *[other] Avertissement { $number }
    }
talks-warning-ends = C’est l’avertissement { $number }. Vous pouvez maintenant arrêter le stage.
talks-warning-by = changement attendu pour le { $date }
talks-warning-open = en cours
talks-warning-facts = Que s’est-il passé ?
talks-warning-facts-about = Écrivez des faits : qui, quoi, quand.
talks-warning-expected = Quel changement attendez-vous ?
talks-warning-date = Jour de l’avertissement
talks-warning-change-by = Changement pour le
talks-warning-talk = Entretien tenu le
talks-warning-outcome = Comment cela s’est-il terminé ?
talks-warning-outcome-none = Pas encore connu
talks-warning-outcome-text = Explication
talks-outcome-mended = Il y a eu un mieux
talks-outcome-not-mended = Pas assez de progrès
talks-warning-print = Imprimer la lettre
talks-warning-bin = Supprimer l’avertissement
talks-warning-binned = L’avertissement est dans la corbeille.
talks-stop = Arrêter le stage
talks-stop-about = Tout ce que vous avez noté est conservé. Vous pouvez encore faire le rapport.
talks-stop-date = Dernier jour
talks-stop-reason = Pourquoi le stage s’arrête-t-il ?
talks-stop-reason-missing = Écrivez en quelques mots pourquoi le stage s’arrête.
talks-stopped = Le stage est arrêté.
talks-stopped-on = Ce stage a été arrêté le { $date }.
talks-handovers = Passation
talks-handovers-about = Confiez le stage à un autre mentor. Vous restez mentor aussi.
talks-handover-line = { $date } : de { $from } à { $to }
talks-handover-nobody = quelqu’un d’autre
talks-handover-to = Nouveau mentor
talks-handover-to-missing = Choisissez le nouveau mentor.
talks-handover-date = À partir du
talks-handover-text = Qu’est-il bon de savoir ?
talks-handover-do = Confier le stage
talks-handover-done = { $name } est maintenant aussi mentor.
talks-handover-print = Imprimer la fiche de passation
talks-handover-alone = Il n’y a pas encore d’autre mentor. Ajoutez-en un dans Réglages.

## Programme

op-arrangement-save = horaire et accords
op-due-move = déplacement d’une date
op-placement-close = clôture du stage
op-placement-reopen = réouverture du stage
op-placement-archive = stage mis aux archives
op-placement-unarchive = stage sorti des archives
intern-tab-arrangement = Horaire et dates
intern-tab-closing = Clôture
intern-colleague = Cette personne travaille aussi ici : à la fois collègue et en formation.
intern-archived = Ce stage est dans les archives.
programme-timetable = Horaire
programme-variant = Variante du programme
programme-weekday =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
programme-usual = D’habitude le : { $days }.
programme-usual-some =
    { $count ->
        [one] { $count } jour par semaine. Choisissez-le ci-dessous.
       *[other] { $count } jours par semaine. Choisissez-les ci-dessous.
    }
programme-on-site = De { $from } à { $to } heures par semaine sur le lieu de stage.
programme-preparation = De { $from } à { $to } heures de préparation par semaine.
programme-fortnight = Toutes les deux semaines.
programme-own-timetable = Vos propres heures par jour
programme-own-timetable-about = Laissez vide pour suivre les heures du programme.
programme-day = Jour
programme-from = De
programme-to = À
programme-pause = Pause (minutes)
programme-slot-add = Ajouter un jour
programme-slot-remove = Retirer { $day }
programme-every = Fréquence
programme-every-1 = Chaque semaine
programme-every-2 = Toutes les deux semaines
programme-target = Heures au total
programme-target-about = Le programme demande { $hours } heures.
programme-target-none = Le programme ne demande pas de nombre fixe.
programme-target-wrong = Tapez un nombre, par exemple 50 ou 37,5.
programme-full-weeks = Semaines de stage complètes
programme-full-weeks-about = Choisissez un jour de la semaine.
programme-full-week = Semaine { $number }
programme-full-week-add = Ajouter une semaine
programme-full-week-remove = Retirer la semaine { $number }
programme-dates = Dates du programme
programme-dates-about = Elles suivent la période du stage. Ce que vous déplacez vous-même ne bouge plus.
programme-dates-none = Ce programme ne demande rien à une date précise.
programme-no-date = pas encore de date
programme-waits = Cette date suivra plus tard, par exemple à partir de l’horaire.
programme-done = en ordre
programme-move = Déplacer
programme-move-what = Déplacer : { $what }
programme-new-date = Nouvelle date
programme-by-rule = Déplacé. Selon le programme : { $date }.
programme-back = Revenir à la règle
programme-back-what = { $what } : revenir à la règle
programme-kind-moment = Évaluation
programme-kind-document = Document
programme-kind-meeting = Entretien
programme-first-contact = Premier contact
programme-contacts = Qui d’autre peut-on joindre
programme-contact-name = Nom
programme-contact-role = Qui est-ce
programme-contact-role-about = Par exemple : un parent, la coordination de l’école.
programme-contact-add = Ajouter une personne
programme-contact-remove = Retirer { $name }
programme-remark = Attentes et accords préalables
programme-zero = Document 0
zero-intern = Le ou la stagiaire
zero-placement = École et programme
zero-period = Période
zero-site = Sur le lieu de stage
zero-contacts = Qui d’autre peut-on joindre
zero-form = Rapport

## Today

today-scope = De qui
today-scope-mine = Mes stagiaires
today-scope-all = Tout le monde
today-nothing = Rien à faire. Tout est en ordre.
today-show-all = Tout afficher ({ $count })
today-show-less = Afficher moins
urgency-late = En retard
urgency-today = Aujourd’hui
urgency-week = Cette semaine
urgency-later = Plus tard
urgency-count = ({ $count })
todo-document = à recevoir
todo-meeting = entretien
todo-agreement = accord
todo-warning = avertissement
todo-missed = jour manqué le { $date }, pas encore récupéré
todo-hours-near = presque toutes les heures sont faites ({ $done } sur { $target })
todo-hours-passed = plus d’heures que demandé ({ $done } sur { $target })
todo-review = évaluation en attente de relecture
todo-agreed = évaluation relue, prête à partir
todo-closing = stage terminé, pas encore clôturé
todo-archive = stage clôturé
todo-titled = { $title } ({ $kind })
todo-receive = Reçu
todo-receive-what = { $name }, { $what } : reçu
todo-do = Fait
todo-do-what = { $name }, { $what } : fait
todo-to-archive = Vers les archives
todo-to-archive-what = { $name } : vers les archives
todo-received = { $what } : reçu.
todo-kept = { $what } : fait.

## Archive

closing-title = Liste de contrôle
closing-done = en ordre
closing-open = à faire
closing-kind-signed = Signature du mentor et du ou de la stagiaire
closing-kind-hours = Heures : { $done } sur { $target }
closing-kind-missed = Jours manqués récupérés
closing-kind-agreements = Accords terminés
closing-count-open =
    { $count ->
        [one] encore { $count } en cours
       *[other] encore { $count } en cours
    }
closing-progress = { $done } sur { $all } en ordre
closing-by = Clôturez le stage pour le { $date }.
closing-before = Le stage est encore en cours. Vous pourrez le clôturer plus tard.
closing-date = Dernier jour
closing-close = Clôturer le stage
closing-closed = Le stage est clôturé.
closing-stop = Arrêter le stage
closing-was-closed = Clôturé le { $date }.
closing-was-stopped = Arrêté le { $date }.
closing-reopen = Rouvrir le stage
closing-reopened = Le stage est de nouveau ouvert.
closing-archive = Vers les archives
closing-archive-about = Un stage archivé n’apparaît plus dans Aujourd’hui ni dans Stagiaires. Vous le retrouvez avec Rechercher.
closing-archived = Le stage est dans les archives.
closing-unarchive = Sortir des archives
closing-unarchived = Le stage est sorti des archives.
interns-shown = Quels stages
interns-shown-now = Maintenant
interns-shown-archive = Archives
archive-empty = Les archives sont vides. Vous pouvez y mettre un stage clôturé.

## Live preview
report-place = Aller à : { $text }
report-place-identification = Aller aux données du stage
report-place-strengths = Aller aux points forts
report-place-growth-points = Aller aux points à travailler
report-place-conclusion = Aller à la conclusion
report-place-attendance = Aller aux présences
report-place-activities = Aller aux activités
report-place-meetings = Aller aux entretiens
report-place-warnings = Aller aux avertissements
report-place-self-evaluation = Aller à l’auto-évaluation
report-place-observations = Aller aux observations
report-place-project = Aller au projet
report-place-growth = Aller aux progrès
report-place-signatures = Aller aux signatures
report-places = Endroits de la page { $page }
report-places-hint = Cliquez sur un endroit pour y écrire. Ou choisissez avec Tab, les flèches et Enter.

## Paper
op-file-pattern-save = nom de fichier des rapports
print = Imprimer
many-group = Plusieurs à la fois
many-button-folder = Tous les rapports…
many-button-bundle = Tout imprimer…
many-button-blank = Formulaire vierge…
many-button-data = Données…
many-title-folder = Tous les rapports dans un dossier
many-title-bundle = Imprimer tout en un seul fichier
many-title-data = Données d’évaluation
many-about-folder = Chaque rapport devient un PDF. Vous voyez ci-dessous ce qui sera créé et ce qui ne le sera pas.
many-about-bundle = Un seul PDF, avec une liste au début. Chaque rapport commence au recto d’une feuille. Le PDF s’ouvre dans le programme qui affiche les PDF sur votre ordinateur ; imprimez-le là en recto verso.
many-about-data = Un tableau pour tableur, avec ce qui a été évalué. Les observations et vos propres notes n’y figurent pas.
many-all = Tous
many-programme = Programme
many-mentor = Mentor
many-of-group = Groupe
many-from = Stage en cours à partir du
many-to = Stage en cours jusqu’au
many-moment-next = Ce qui vient maintenant
many-moments = Intermédiaire et finale
many-incomplete = Aussi les incomplets
many-drafts = Aussi les brouillons
many-archived = Aussi les archives
many-list = Rapports
many-take = Créer
many-what = Fichier ou raison
many-is-draft = brouillon
many-with-list = Écrire aussi une vue d’ensemble (fichier texte) dans le dossier
many-folder = Choisir un dossier et créer…
many-print = Ouvrir pour imprimer
many-xlsx = Tableur (XLSX)…
many-csv = CSV…
many-back = Retour
many-write = Créer
many-existing = Que faire de ces fichiers ?
many-keep = Les garder, ne pas créer les nouveaux
many-number = Donner un numéro aux nouveaux
many-replace = Remplacer
many-making = Un instant, le fichier est en cours de création.
many-stop = Arrêter
many-stopping = S’arrête après ce fichier…
many-stopped = Arrêté. Ce qui est déjà écrit est conservé.
many-show = Ouvrir le dossier
many-left-empty = encore rien de rempli
many-left-incomplete = pas encore complet
many-left-draft = brouillon, pas encore relu ou définitif
many-left-no-form = le formulaire de l’école manque
many-left-unchosen = non coché
many-left-exists = un fichier de ce nom existe déjà
many-left-broken = n’a pas pu être créé
many-left-stopped = arrêté avant ce rapport
blank-title = Formulaire vierge
blank-about = À remplir à la main et à recopier plus tard.
blank-kind = Quel formulaire
blank-kind-form = Formulaire uniforme
blank-kind-report = Rapport de l’école
blank-for = Pour qui
blank-nobody = Personne, tout reste ouvert
blank-all-modules = Tous les modules
blank-own-form = Celui du stage
blank-choose-form = Choisissez un formulaire
blank-show = Voir
file-pattern-title = Noms des fichiers
file-pattern-about = Les fichiers PDF des rapports s’appellent ainsi.
file-pattern = Modèle
file-pattern-usual = Revenir au nom habituel
many-count =
    { $count ->
        [one] { $count } sur { $all } sera créé.
       *[other] { $count } sur { $all } seront créés.
    }
many-left-out = Pas créé : { $why }
many-rest-open =
    { $count ->
        [one] { $count } autre champ vide
       *[other] { $count } autres champs vides
    }
many-taken =
    { $count ->
        [one] Ce dossier contient déjà { $count } fichier avec ce nom.
       *[other] Ce dossier contient déjà { $count } fichiers avec ces noms.
    }
many-progress = { $done } sur { $total } écrits
many-written =
    { $count ->
        [0] Rien n’a été écrit dans « { $folder } ».
        [one] 1 rapport se trouve dans « { $folder } ».
       *[other] { $count } rapports se trouvent dans « { $folder } ».
    }
many-list-kept = La vue d’ensemble s’appelle « { $file } ».
many-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
many-left =
    { $count ->
        [one] { $count } rapport non créé
       *[other] { $count } rapports non créés
    }
many-left-line = { $name }, { $moment } : { $why }
file-pattern-example = Exemple : { $name }
file-pattern-fields = Entre accolades, vous pouvez demander : { $fields }.

## Form editor

form-follow-up = Les nouveaux stages suivent leur programme. Ces programmes demandent encore une version plus ancienne :
form-follow-up-line = { $title } (version { $version })
form-edit-open-of = Adapter : { $title }, version { $version }
form-edit-read-of = Voir : { $title }, version { $version }
form-edit-open = Adapter
form-edit-read = Voir
form-drafts = En préparation
form-drafts-none = Il n’y a pas de brouillon. Adaptez un formulaire ou créez-en un nouveau.
form-draft-changed = Dernière modification le { $day }
form-new = Nouveau formulaire
form-new-kind = Type de formulaire
form-kind-school = Rapport pour une école
form-kind-programme = Programme
form-kind-uniform = Formulaire que le mentor remplit
form-new-from = Copie de
form-new-empty = Partir d’une page vide
form-new-make = Créer le formulaire
form-edit = Adapter le formulaire
form-edit-all = Tous les formulaires
form-edit-parts = Parties du formulaire
form-tab-general = Général
form-tab-modules = Indicateurs
form-tab-crosswalk = Correspondance
form-tab-parts = Parties
form-tab-scales = Échelles
form-tab-preview = Aperçu
form-tab-days = Jours et heures
form-tab-dates = Quand
form-tab-activities = Activités
form-edit-reading = Vous lisez ce formulaire. Seuls la direction et les collaborateurs pédagogiques adaptent les formulaires.
form-edit-draft-of = Brouillon à partir de la version { $version }. Les stages n’en voient encore rien.
form-edit-draft-new = Brouillon d’un nouveau formulaire. Les stages n’en voient encore rien.
form-edit-version =
    Version { $version }. { $count ->
        [0] Aucun stage ne l’utilise.
        [one] Un stage l’utilise.
       *[other] { $count } stages l’utilisent.
    }
form-edit-begin = Dès que vous changez quelque chose, un brouillon est créé. Cette version reste telle quelle.
form-edit-publish = Créer la version { $version }
form-edit-replace = Remplacer la version { $version }
form-edit-discard = Supprimer le brouillon
form-edit-discarded = Le brouillon est supprimé.
form-edit-published = La version { $version } est créée.
form-edit-problem = { $where } : { $what }
form-edit-more-problems = Et encore { $count } autres.
form-edit-faults =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
form-edit-nameless = Encore sans nom
form-edit-up = Vers le haut : { $what }
form-edit-down = Vers le bas : { $what }
form-edit-remove = Supprimer : { $what }
form-edit-removed = Supprimé : { $what }.
form-edit-missing-in = Manque encore en : { $languages }.
form-edit-in = { $label } ({ $language })
form-edit-number = Tapez un nombre de { $least } à { $most }.
form-edit-language = Écrire en
form-edit-beside = Afficher à côté
form-edit-beside-none = Aucune autre langue
form-edit-languages = Langues
form-edit-about-form = À propos du formulaire
form-edit-title = Titre
form-edit-heading = Titre de la partie
form-edit-intro = Introduction
form-edit-uniform = Formulaire que le mentor remplit
form-edit-uniform-about = Les niveaux de l’école en découlent.
form-edit-enough = Assez de preuves à partir de (%)
form-edit-enough-about = Part des indicateurs associés qui doit être évaluée.
form-edit-letterhead = En-tête
form-edit-school-name = Nom de l’école
form-edit-subtitle = Programme ou section
form-edit-accent = Couleur
form-edit-accent-code = Code de couleur
form-edit-contrast = Bien lisible sur papier blanc (contraste { $ratio }).
form-edit-contrast-low = Peu lisible sur papier blanc (contraste { $ratio }). Choisissez une couleur plus foncée.
form-edit-version-of = { $title }, version { $version }
form-edit-newer = Il existe une version plus récente : { $version }.
form-problem-missing-text = Ce texte manque en : { $language }.
form-problem-duplicate-id = Le code « { $about } » apparaît deux fois.
form-problem-missing-reference = « { $about } » n’existe pas ou plus. Choisissez autre chose.
form-problem-cycle = Ces dates dépendent l’une de l’autre en boucle. Choisissez un autre point de départ.
form-problem-thresholds = Les niveaux commencent à 1 et montent jusqu’à 4 au plus.
form-problem-behaviours = Décrivez un à trois comportements.
form-problem-empty = Il faut au moins un élément ici.
form-problem-empty-crosswalk = Associez au moins un indicateur, ou posez la question directement.
form-problem-empty-cluster = Ce groupe n’a pas encore d’indicateurs. Ajoutez-en un ou supprimez le groupe.
form-problem-range = « { $about } » ne convient pas ici.
form-problem-colour = Choisissez une couleur comme #0B5F66.
form-problem-weight = Un poids est supérieur à 0 et ne dépasse pas 100.
form-problem-too-long = Ce texte est trop long. Raccourcissez-le.
form-crosswalk-none = Ce formulaire n’a pas encore de critères.
form-crosswalk-none-action = Ajouter des critères
form-crosswalk-counts = Critères : { $mapped } sur { $criteria } associés, { $asked } demandés directement, { $empty } encore vides. Indicateurs : { $used } sur { $indicators } utilisés.
form-crosswalk-criteria = Critères de l’école
form-crosswalk-search-criteria = Chercher un critère
form-crosswalk-search-indicators = Chercher un indicateur
form-crosswalk-only-open = Seulement ce qui n’est pas associé
form-crosswalk-shown =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
form-crosswalk-nothing = Rien trouvé.
form-crosswalk-mapped =
    { $count ->
        [one] { $count } indicateur associé
       *[other] { $count } indicateurs associés
    }
form-crosswalk-asked = Demandé directement
form-crosswalk-empty = Encore rien d’associé
form-crosswalk-direct = Demander directement au mentor
form-crosswalk-direct-about = Le mentor choisit lui-même un niveau. Rien ne découle des indicateurs.
form-crosswalk-rule = Comment le niveau est déduit
form-rule-median = Niveau du milieu
form-rule-median-about = Le niveau au milieu de tous les niveaux compte.
form-rule-mean = Moyenne
form-rule-mean-about = La moyenne pondérée des niveaux compte.
form-rule-minimum = Niveau le plus bas
form-rule-minimum-about = Le niveau le plus bas compte.
form-rule-all-pass = Tout suffisant
form-rule-all-pass-about = Un seul niveau 1 bloque tout. Sinon, le niveau du milieu compte.
form-crosswalk-stranger = L’indicateur « { $id } » n’existe pas dans le formulaire choisi.
form-crosswalk-unmap = Dissocier
form-crosswalk-show = Afficher
form-crosswalk-all = Tous les indicateurs
form-crosswalk-only-mapped = Associés à ce critère
form-crosswalk-only-free = Associés à aucun critère
form-crosswalk-level = Niveau { $level }
form-crosswalk-also = Aussi pour { $criteria }
form-crosswalk-weight = Poids
form-trial-choose = Essayer avec un ou une stagiaire
form-trial-about = Les niveaux suivent chaque modification. Rien n’est enregistré pour la personne choisie.
form-trial-option = { $name }, { $moment } ({ $filled } sur { $total })
form-trial-level = { $level } ({ $rated } sur { $mapped })
form-trial-no-level = Pas encore de niveau
form-trial-for = { $name } :
form-trial-rated = ({ $rated } sur { $mapped } évalués)
form-trial-short = Trop peu évalué : il faut au moins { $share } %.
form-trial-asked = Ici, rien ne découle encore des indicateurs.
form-trial-nobody = Il n’y a pas encore de stagiaire pour faire l’essai.
form-scales = Échelles
form-scales-about = Chaque niveau commence à une valeur de 1 à 4, de bas en haut.
form-scale-used =
    { $count ->
        [0] pas utilisée
        [one] 1 critère
       *[other] { $count } critères
    }
form-scale-add = Ajouter une échelle
form-scale-levels = Niveaux
form-level-add = Ajouter un niveau
form-level-from = à partir de { $from }
form-level-label = Nom du niveau
form-level-begins = Commence à
form-level-begins-about = De 1 à 4
form-scale-short = Un mot pour trop peu de preuves
form-scale-short-label = En cas de preuves insuffisantes
form-parts = Parties
form-part-kind = Type de partie
form-part-add = Ajouter une partie
form-part-identification = Données du stage
form-part-criteria = Critères
form-part-rubric = La grille elle-même
form-part-growth = Progrès
form-part-radar = Progrès en toile d’araignée
form-part-self-evaluation = Auto-évaluation
form-part-strengths = Points forts
form-part-growth-points = Points à travailler
form-part-evidence = Observations
form-part-attendance = Présence
form-part-hours = Heures
form-part-rules = Ce que demande le programme
form-part-activities = Activités
form-part-project = Projet
form-part-meetings = Entretiens
form-part-warnings = Avertissements
form-part-fields = Champs propres
form-part-conclusion = Conclusion
form-part-signatures = Signatures
form-part-note = Texte fixe
form-part-criteria-count =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
form-part-fields-count =
    { $count ->
        [one] { $count } champ
       *[other] { $count } champs
    }
form-part-plain = { $part } : il n’y a rien à régler ici.
form-part-clusters = Quels groupes (aucun choix : tous)
form-part-roles = Qui signe
form-criteria = Critères
form-criterion-add = Ajouter un critère
form-criterion-number = Numéro
form-criterion-title = Critère
form-criterion-description = Explication
form-criterion-scale = Échelle
form-criterion-no-scale = Choisissez une échelle
form-criterion-explain = L’école veut quelques mots d’explication
form-criterion-crosswalk = Associer à des indicateurs
form-fields = Champs
form-field-add = Ajouter un champ
form-field-label = Nom du champ
form-field-bound = Rempli avec
form-field-asked = À demander
form-field-kind = Type
form-field-text = Une ligne de texte
form-field-long-text = Texte plus long
form-field-number = Nombre
form-field-date = Date
form-field-choice = Choix
form-field-options = Choix possibles
form-option-add = Ajouter un choix
form-option-label = Choix
form-binding-intern-name = Nom du ou de la stagiaire
form-binding-intern-class = Classe
form-binding-period = Période
form-binding-site-name = Nom du lieu de stage
form-binding-site-address = Adresse du lieu de stage
form-binding-site-phone = Téléphone du lieu de stage
form-binding-group-name = Groupe ou classe
form-binding-mentor-names = Noms des mentors
form-binding-supervisor-name = Nom du superviseur
form-binding-school-name = Nom de l’école
form-binding-programme-title = Programme
form-binding-report-date = Date du rapport
form-uniform-levels = Les quatre niveaux
form-uniform-level = Niveau { $level }
form-uniform-level-about = Ce que signifie le niveau { $level }
form-uniform-not-observable = Nom pour « pas encore visible »
form-modules = Modules
form-module-add = Ajouter un module
form-module-title = Nom du module
form-module-core = pour tous
form-clusters = Groupes
form-cluster-add = Ajouter un groupe
form-cluster-title = Nom du groupe
form-indicators = Indicateurs
form-indicators-count =
    { $count ->
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
form-indicator-add = Ajouter un indicateur
form-indicator-title = Indicateur
form-indicator-attitude = attitude
form-indicator-is-attitude = C’est une attitude de travail
form-behaviour = Comportement { $number }
form-behaviour-of = Comportement { $number } au niveau { $level }
form-behaviour-add = Ajouter un comportement au niveau { $level }
form-programme-school-form = Rapport pour l’école
form-programme-modules = Modules en plus de la base
form-programme-rules = Règles
form-programme-target = Heures au total
form-programme-target-about = Préparation comprise. Vide : pas convenu.
form-programme-warnings = Avertissement qui arrête le stage
form-programme-warnings-about = Son numéro. Vide : aucun.
form-programme-project = Un projet en fait partie
form-programme-colleague = La personne en stage travaille déjà ici
form-semesters = Semaine ordinaire
form-semester-add = Ajouter une période
form-semester-weekdays = Jours
form-semester-days = Combien de ces jours par semaine
form-semester-days-about = Vide : tous.
form-semester-on-site = Heures par semaine sur le lieu de stage
form-semester-preparation = Heures de préparation par semaine
form-semester-full = Ce sont les heures d’une semaine de stage complète
form-hours-from = De
form-hours-to = À
form-day-kinds = Types de jours de stage
form-day-kind-add = Ajouter un type de jour
form-day-kind-max = { $count } au plus
form-day-kind-most = Nombre maximum de jours
form-day-kind-most-about = Vide : autant que nécessaire.
form-moments = Évaluations
form-moment-add = Ajouter une évaluation
form-moment-which = Moment
form-moment-authors = Qui remplit
form-meetings = Entretiens et visites
form-meeting-add = Ajouter un entretien
form-meeting-kind = Type d’entretien
form-meeting-with = Qui est présent
form-meeting-focus = Un point d’attention est choisi à l’avance
form-meeting-exploratory = Entretien exploratoire
form-meeting-school-visit = Visite de stage
form-meeting-coaching-visit = Visite d’accompagnement
form-meeting-judging-visit = Visite d’évaluation
form-meeting-three-way = Entretien à trois
form-meeting-coaching = Entretien d’accompagnement
form-meeting-closing = Entretien de clôture
form-documents = Documents
form-document-add = Ajouter un document
form-document-from = Qui le fournit
form-document-signed = Qui le signe
form-activities = Liste d’activités
form-activities-choose = Le ou la stagiaire choisit des activités et y prend un rôle
form-activity-add = Ajouter une activité
form-activity-heading = Sous quel titre
form-due = Quand
form-due-side = Avant ou après
form-due-side-before = Avant
form-due-side-on = Le jour même
form-due-side-after = Après
form-due-number = Combien
form-due-count = Compté en
form-due-count-days = Jours
form-due-count-weeks = Semaines
form-due-count-school = Jours d’école
form-due-anchor = À partir de
form-anchor-start = le début
form-anchor-half = la moitié
form-anchor-end = la fin
form-anchor-first-realisation-day = le premier jour de réalisation
form-anchor-unknown = un entretien qui n’existe pas
form-due-on = Le jour même : { $anchor }
form-due-before = { $distance } avant { $anchor }
form-due-after = { $distance } après { $anchor }
form-due-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
form-due-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
form-due-school =
    { $count ->
        [one] { $count } jour d’école
       *[other] { $count } jours d’école
    }

## School's own file
op-fill-save = fichier de l’école
fill-which = Que créer ?
fill-which-report = Rapport
fill-which-file = Fichier de l’école
fill-about = Mentormap remplit ce fichier de l’école avec le contenu du rapport.
fill-file-name = Fichier : { $name }
fill-column-field = Champ
fill-column-value = Ce qui sera écrit
fill-state-empty = Encore vide
fill-state-unmapped = Rien de choisi pour ce champ
fill-state-overflow = Trop long : la suite va sur une feuille à la fin
fill-state-no-option = Le fichier n’a pas de choix « { $value } »
fill-ticked = Coché
fill-not-ticked = Non coché
fill-row-count = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
fill-count-filled = { $count ->
    [one] { $count } champ rempli
   *[other] { $count } champs remplis
}
fill-count-empty = { $count ->
    [one] { $count } champ encore vide
   *[other] { $count } champs encore vides
}
fill-count-overflow = { $count ->
    [one] { $count } texte continue sur une feuille à la fin
   *[other] { $count } textes continuent sur une feuille à la fin
}
fill-count-no-option = { $count ->
    [one] { $count } champ n’a pas de choix pour le niveau
   *[other] { $count } champs n’ont pas de choix pour le niveau
}
fill-count-unmapped = { $count ->
    [one] rien de choisi pour { $count } champ
   *[other] rien de choisi pour { $count } champs
}
fill-show-all = Afficher aussi les champs pour lesquels rien n’est choisi
fill-draft-note = Cette évaluation n’est pas encore définitive. Le fichier de l’école ne le dit pas.
fill-flatten = Figer les champs, pour que personne ne les modifie plus
fill-save = Enregistrer le fichier rempli
fill-to-setup = Associer les champs
fill-setup-title = Fichier de l’école : { $title }
fill-setup-about = L’école veut recevoir son propre fichier. Choisissez ce fichier ici et dites, champ par champ, ce qui doit y figurer.
fill-setup-none = Ce formulaire n’a pas encore de fichier. Choisissez un PDF avec champs à remplir, ou un document Word (DOCX) avec des mots comme {"{{"}nom étudiant{"}}"}.
fill-setup-read-only = Seuls la direction et les collaborateurs pédagogiques associent les champs.
fill-choose = Choisir un fichier
fill-choose-other = Choisir un autre fichier
fill-remove = Supprimer le fichier
fill-removed = Le fichier est retiré du formulaire
fill-added = { $name } ajouté
fill-back = Tous les formulaires
fill-fields = Champs
fill-fields-mapped = { $mapped } sur { $total } associés
fill-pages = Pages
fill-page = Page { $page } sur { $pages }
fill-page-loading = Les pages se préparent.
fill-page-failed = Impossible d’afficher les pages. La liste des champs fonctionne bien.
fill-choose-field = Champ { $name }
fill-mapped = associé
fill-unmapped = rien de choisi
fill-group = Type
fill-group-none = Ne rien remplir
fill-group-fixed = Texte fixe
fill-group-identity = Personnes, lieu et période
fill-group-criteria = Critères
fill-group-fields = Champs du formulaire
fill-group-texts = Textes
fill-group-attendance = Présence
fill-group-signatures = Signatures
fill-group-indicators = Lignes de votre propre formulaire
fill-group-rows = Ligne répétée
fill-value = Ce qui y figure
fill-fixed-text = Texte
fill-when = Cocher si
fill-when-any = Dès qu’il y a quelque chose
fill-option = Choix pour « { $level } »
fill-option-same = Même nom
fill-column = Colonne « { $name } »
fill-column-none = Laisser vide
fill-column-when = La colonne « { $name } » affiche
fill-column-when-text = le texte
fill-column-when-level = une croix pour « { $level } »
fill-suggested = Proposition : { $label }
fill-suggest-take = Reprendre
fill-suggest-all = { $count ->
    [one] Reprendre { $count } proposition
   *[other] Reprendre { $count } propositions
}
fill-signature-field = Une signature numérique n’est pas remplie.
fill-bound-intern-name = Nom du ou de la stagiaire
fill-bound-intern-class = Classe du ou de la stagiaire
fill-bound-period = Période du stage
fill-bound-site-name = Nom du lieu de stage
fill-bound-site-address = Adresse du lieu de stage
fill-bound-site-phone = Téléphone du lieu de stage
fill-bound-group-name = Groupe
fill-bound-mentor-names = Mentor
fill-bound-supervisor-name = Superviseur de l’école
fill-bound-school-name = École
fill-bound-programme-title = Programme
fill-bound-report-date = Date du rapport, en toutes lettres
fill-day-start = Début du stage
fill-day-end = Fin du stage
fill-day-evaluation = Jour de l’évaluation
fill-day-report = Jour du rapport
fill-day-short = { $day } (jj/mm/aaaa)
fill-moment = Intermédiaire ou finale
fill-level = { $title } : niveau
fill-remark = { $title } : explication
fill-text-strengths = Points forts
fill-text-growth-points = Points à travailler
fill-text-conclusion = Conclusion
fill-text-evidence = Observations
fill-total-done = Heures faites
fill-total-target = Heures à faire
fill-total-on-site = Heures sur le lieu de stage
fill-total-preparation = Heures de préparation
fill-total-missed = Heures manquées
fill-total-justified = Heures manquées avec raison
fill-total-made-up = Heures récupérées
fill-total-open = Heures encore à récupérer
fill-signer-intern = Nom près de la signature : stagiaire
fill-signer-mentor = Nom près de la signature : mentor
fill-signer-reviewer = Nom près de la signature : collaborateur pédagogique
fill-signer-director = Nom près de la signature : direction
fill-signer-supervisor = Nom près de la signature : superviseur
fill-signed-intern = Signé le : stagiaire
fill-signed-mentor = Signé le : mentor
fill-signed-reviewer = Signé le : collaborateur pédagogique
fill-signed-director = Signé le : direction
fill-signed-supervisor = Signé le : superviseur
fill-rows-criteria = Une ligne par critère
fill-rows-observations = Une ligne par observation
fill-rows-attendance = Une ligne par jour
fill-rows-strengths = Une ligne par point fort
fill-rows-growth-points = Une ligne par point à travailler
fill-column-number = Numéro
fill-column-title = Titre
fill-column-level = Niveau
fill-column-remark = Explication
fill-column-date = Date
fill-column-activity = Activité
fill-column-text = Texte
fill-column-expected = Comportement attendu
fill-column-indicators = Numéros des lignes
fill-column-day-kind = Type de jour
fill-column-planned = Prévu
fill-column-worked = Presté
fill-column-preparation = Préparation
fill-column-absence = Absence

## Forms: versions, and forms in and out
form-import = Formulaire à partir d’un fichier
form-import-about = Vous voyez d’abord ce qui change. Rien ne se fait tout seul.
form-versions-of = Versions de { $title }
form-versions = Versions
form-offer-title = Formulaire de { $name }
form-offer-what = { $title }, version { $version }
form-offer-from = De { $school }
form-offer-languages = Langues : { $languages }
form-offer-new = Ce formulaire est nouveau.
form-offer-newer = Une version plus récente. Vous avez maintenant la version { $version }.
form-offer-older = Une version plus ancienne. Vous avez déjà la version { $version }.
form-offer-same = Vous avez déjà cette version. Il n’y a rien à faire.
form-offer-clash = Vous avez déjà une autre version { $version } avec ce numéro. Demandez un nouveau numéro à l’école.
form-offer-faults = À corriger d’abord
form-offer-notes = Attention
form-offer-diff = Qu’est-ce qui change ?
form-offer-compared = Comparé à la version { $version }.
form-offer-move = Ces stages peuvent passer à la nouvelle version. Vous le choisissez vous-même, sous Versions.
form-offer-take = Ajouter le formulaire
form-offer-taken = Formulaire ajouté : { $title }
form-offer-kind = Que sera ce formulaire ?
form-offer-kind-school = Un rapport pour une école
form-offer-kind-uniform = Une partie du formulaire que vous remplissez
form-offer-place = Endroit dans le fichier : { $place }
form-diff-none = Il n’y a aucune différence.
form-diff-added = Nouveau
form-diff-removed = Supprimé
form-diff-changed = Modifié
form-diff-moved = Déplacé
form-diff-was = Avant
form-diff-is = Maintenant
form-diff-inside = Contenu
form-diff-empty = (vide)
form-diff-count =
    { $count ->
        [one] { $count } différence
       *[other] { $count } différences
    }
form-version-added = Dans votre classeur depuis le { $day }
form-version-built-in = Fourni avec Mentormap
form-version-newest = La plus récente
form-version-evaluations =
    { $count ->
        [0] Pas d’évaluations avec cette version.
        [one] { $count } évaluation avec cette version.
       *[other] { $count } évaluations avec cette version.
    }
form-version-named =
    { $count ->
        [one] { $count } autre formulaire s’appuie dessus.
       *[other] { $count } autres formulaires s’appuient dessus.
    }
form-version-uses = Stages avec cette version
form-use-evaluations =
    { $count ->
        [0] pas encore d’évaluation
        [one] { $count } évaluation
       *[other] { $count } évaluations
    }
form-use-archived = dans les archives
form-compare = Comparer
form-compare-from = De
form-compare-to = À
form-version-save = Enregistrer dans un fichier
form-version-save-of = Enregistrer la version { $version } dans un fichier
form-version-save-case = Enregistrer au format CASE
form-version-save-case-of = Enregistrer la version { $version } au format CASE, pour d’autres programmes
form-version-remove = Supprimer
form-version-remove-of = Supprimer la version { $version }
form-version-removed = La version { $version } est supprimée.
form-use-move = Passer à la version { $version }
form-use-move-of = { $name } : passer à la version { $version }
form-use-moved = { $name } a maintenant la version { $version }.

## Key: passphrase, lock screen, recovery

key-show = Afficher
key-passphrase = Votre mot de passe
key-passphrase-new = Nouveau mot de passe
key-passphrase-again = Le même mot de passe encore une fois
key-passphrase-about = Prenez une phrase d’au moins quatre mots que personne ne devine. Par exemple quelque chose de drôle et d’inventé.
key-passphrase-missing = Tapez d’abord votre mot de passe.
key-passphrase-short = Prenez au moins { $count } caractères.
key-passphrase-differs = Ce n’est pas le même mot de passe. Tapez-le encore une fois.
key-strength-none = Une phrase entière est plus sûre qu’un mot difficile.
key-strength-short = Trop court.
key-strength-fair = Cela peut aller. Avec plus de mots, il sera bien plus sûr.
key-strength-good = Très sûr. Retenez-le bien.
key-locked = Verrouillé
key-locking = Enregistrement de ce que vous avez tapé…
key-locked-by-itself = Il ne s’est rien passé depuis un moment. Le classeur s’est donc fermé.
key-unsaved-waits = Un texte n’est pas encore enregistré. La personne qui l’a tapé le retrouvera.
key-unlock = Déverrouiller
key-unlocking = Le classeur s’ouvre…
key-unlock-keyring = Ouvrir avec cet ordinateur
key-forgot-it = Mot de passe oublié
key-ask-director = Votre direction peut aussi vous donner un nouveau mot de passe.
key-wait =
    { $count ->
        [one] Attendez encore { $count } seconde.
       *[other] Attendez encore { $count } secondes.
    }
key-wait-first = Attendez un instant. Vous pourrez ensuite réessayer.
key-wait-over = Vous pouvez réessayer.
key-forgot = Ouvrir avec la clé de récupération
key-forgot-about = Tapez les douze mots de la feuille. Les quatre premières lettres de chaque mot suffisent.
key-no-sheet = Pas de feuille ? Demandez un nouveau mot de passe à un ou une collègue qui peut ouvrir le classeur.
key-word = Mot { $number }
key-word-found = { $word }
key-word-missing = Tapez le mot { $number }.
key-word-wrong = Le mot { $number } n’est pas dans la liste. Vérifiez-le sur la feuille.
key-word-like = Le mot { $number } n’est pas dans la liste. Vouliez-vous dire { $word } ?
key-word-other = Le mot { $number } n’est pas celui de la feuille.
key-new-owner = Choisissez un nouveau mot de passe
key-new-owner-about = La clé de récupération est correcte. Dites qui vous êtes et choisissez un nouveau mot de passe.
key-who = Qui êtes-vous ?
key-who-missing = Choisissez votre nom.
key-open = Ouvrir le classeur
key-first = Votre mot de passe
key-first-about = Votre mot de passe ouvre le classeur. Sans mot de passe, personne ne peut en lire le contenu.
first-name-missing = Indiquez votre nom.
first-making = Création de votre classeur…
key-sheet = Votre clé de récupération
key-sheet-about = Mot de passe oublié ? Ces douze mots ouvrent le classeur.
key-sheet-keep = Imprimez la feuille et rangez-la dans une armoire qui ferme à clé.
key-sheet-who = Qui a cette feuille peut tout lire. Ne la prenez pas en photo.
key-sheet-once = Ces mots ne s’affichent qu’une seule fois à l’écran.
key-sheet-file = Un PDF sur cet ordinateur est moins sûr que le papier. Effacez-le après l’impression.
key-sheet-have = J’ai la feuille
key-sheet-later = Plus tard
key-try = Essayez la clé de récupération
key-try-about = Prenez votre feuille et recopiez ces mots. La clé de récupération sera alors valable.
key-try-do = Vérifier
key-try-back = Afficher à nouveau les mots
key-try-done = La clé de récupération fonctionne
key-try-done-about = Gardez bien la feuille. Vous n’en aurez besoin que si un mot de passe est oublié.
key-try-go = Aller à Mentormap
key-note = Sécurité
key-note-open = Ce classeur n’a pas encore de mot de passe. Toute personne qui a accès à cet ordinateur peut tout lire.
key-note-untried = La clé de récupération n’a pas encore été essayée. Sans elle, un mot de passe oublié peut vous bloquer dehors.
key-note-do = Aller à Sécurité
key-lock-who = { $name } · Verrouiller
key-lock = Verrouiller
key-lock-keys = Ctrl+L
settings-tab-key = Sécurité
key-people = Qui peut ouvrir
key-people-about = Chacun ouvre le classeur avec son propre mot de passe. Vous savez ainsi aussi qui a noté quoi.
key-people-new = Une nouvelle personne ? Ajoutez-la d’abord dans Équipe.
key-people-director = Seule la direction donne ou retire un mot de passe.
key-me = vous
key-has = A un mot de passe
key-has-not = N’a pas de mot de passe
key-give = Donner un mot de passe
key-renew = Nouveau mot de passe
key-take = Retirer
key-give-to = Donner un mot de passe à { $name }
key-renew-for = Donner un nouveau mot de passe à { $name }
key-take-from = Retirer le mot de passe de { $name }
key-take-about = { $name } ne pourra plus ouvrir le classeur. Tout ce que { $name } a noté reste.
key-give-about = Laissez votre collègue taper le mot de passe. Personne d’autre ne le connaîtra.
key-change-own = Changer mon mot de passe
key-current = Votre mot de passe actuel
key-current-missing = Tapez votre mot de passe actuel.
key-given = { $name } a un nouveau mot de passe.
key-taken = { $name } n’a plus de mot de passe.
key-kept = Enregistré.
key-recovery = Clé de récupération
key-recovery-about = Douze mots sur papier. Ils ouvrent le classeur si un mot de passe est oublié.
key-recovery-ready = Créée le { $day } et essayée.
key-recovery-untried = Créée, mais pas encore essayée. Elle n’est pas encore valable.
key-recovery-none = Il n’y a pas de clé de récupération.
key-recovery-try = Essayer la clé de récupération
key-recovery-try-about = Tapez les douze mots de la feuille. Les quatre premières lettres de chaque mot suffisent.
key-recovery-new = Créer une nouvelle clé de récupération
key-recovery-old = La nouvelle sera valable une fois essayée. L’ancienne feuille ne fonctionnera alors plus.
key-locking-title = Verrouillage automatique
key-locking-about = Si personne ne fait rien, le classeur se ferme. Ce que vous avez tapé reste là.
key-minutes = Verrouiller après
key-minutes-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
key-keyring = Ouvrir avec cet ordinateur
key-keyring-about = Cet ordinateur peut retenir votre mot de passe. Le classeur s’ouvre alors pour toute personne qui utilise votre compte sur cet ordinateur. Ne le faites pas sur un portable partagé.
key-keyring-missing = Cet ordinateur n’a pas d’endroit sûr pour le retenir.
key-keyring-on = Activé sur cet ordinateur.
key-keyring-off = Désactivé.
key-keyring-start = Activer
key-keyring-stop = Désactiver
key-none = Ce classeur n’a pas encore de mot de passe
key-none-about = Toute personne qui a accès à cet ordinateur peut tout lire. Un mot de passe l’empêche.
key-none-sample = Ceci est l’exemple : un mot de passe n’est pas nécessaire. Vous pouvez toutefois essayer.
key-none-nobody = Ajoutez d’abord un membre de l’équipe. Un mot de passe appartient à une personne.
key-none-who = À qui est le mot de passe ?
key-protect = Protéger le classeur
rescue = Lecture seule
rescue-note = Vous pouvez tout lire, mais rien enregistrer.

## History: who changed what

op-history-restore = remise en place depuis l’historique
op-package-take = intégration d’un paquet
op-conflict-choose = choix d’une version
history-title = Historique
history-open = Historique
history-of-placement = Historique de { $name }
history-of-evaluation = Historique de cette évaluation
history-of-observation = Historique de cette observation
history-of-all = Historique complet
history-hint = Qui a modifié quoi, et quand. Le plus récent est en haut.
history-section = Qui a changé quoi ?
history-section-about = Voyez tout ce qui a changé dans le classeur. Remettez en place ce que vous voulez retrouver.
history-section-open = Voir l’historique
history-filter-who = Qui
history-filter-anybody = Tout le monde
history-filter-about = Quoi
history-filter-anything = Tout
history-filter-from = À partir du
history-filter-to = Jusqu’au
history-filter-clear = Tout afficher
history-about-observations = Observations
history-about-evaluation = Formulaire et évaluation
history-about-attendance = Présence
history-about-activities = Activités et planning
history-about-talks = Entretiens et feedback
history-about-papers = Documents et fichiers
history-about-people = Stage et personnes
history-about-forms = Formulaires
history-about-settings = Réglages
history-empty = Rien n’a encore été modifié ici.
history-none-found = Rien trouvé. Élargissez votre choix.
history-older = Afficher plus ancien
history-before = Avant
history-after = Après
history-nothing = (vide)
history-removed-words = retiré :
history-added-words = ajouté :
history-undone = Défait plus tard
history-inside = Pas pour le rapport
history-more = { $count ->
    [one] Et encore { $count } modification.
   *[other] Et encore { $count } modifications.
}
history-restore = Remettre en place
history-restore-what = Remettre comme avant : { $what }
history-restored = Remis comme avant.
history-somebody = Quelqu’un
history-gone = (supprimé)
history-yes = oui
history-no = non
history-size = { $size } ko
history-form = { $title }, version { $version }
history-drawn = dessinée
history-justified = justifiée
history-unjustified = non justifiée
history-many = { $count ->
    [one] { $who } : { $what }
   *[other] { $who } : { $what } ({ $count } modifications)
}
history-undo = { $who } a défait : { $what } ({ $when })
history-redo = { $who } a refait : { $what } ({ $when })
history-purge = { $count ->
    [one] { $count } élément est supprimé pour toujours.
   *[other] { $count } éléments sont supprimés pour toujours.
}
history-did-change = { $who } a modifié { $what } : { $fields }
history-did-touch = { $who } a modifié { $what }
history-did-add = { $who } a ajouté { $what }
history-did-remove = { $who } a supprimé { $what }
history-did-bin = { $who } a mis { $what } à la corbeille
history-did-unbin = { $who } a sorti { $what } de la corbeille
history-was-changed = Modification : { $what }
history-was-added = Ajout : { $what }
history-was-removed = Suppression : { $what }
history-was-binned = Mise à la corbeille : { $what }
history-was-unbinned = Sortie de la corbeille : { $what }
history-was-gone = Suppression pour toujours : { $what }
history-kind-site = le lieu de stage
history-kind-group = le groupe
history-kind-person = le membre de l’équipe
history-kind-school = l’école
history-kind-supervisor = le superviseur
history-kind-intern = le ou la stagiaire
history-kind-placement = le stage
history-kind-observation = une observation
history-kind-evaluation = une évaluation
history-kind-rating = un niveau choisi
history-kind-point = un point fort ou un point à travailler
history-kind-answer = une réponse pour l’école
history-kind-entry = un élément du dossier de stage
history-kind-holiday = un jour de congé
history-kind-form = un formulaire
history-kind-form-draft = un brouillon de formulaire
history-kind-setting = un réglage
history-kind-attendance = un jour de présence
history-kind-activity = une activité
history-kind-plan = une ligne du planning de la semaine
history-kind-project = le projet
history-kind-document = un document
history-kind-attachment = un fichier
history-kind-meeting = un entretien
history-kind-sheet = une fiche de feedback
history-kind-agreement = un accord
history-kind-handover = une passation
history-kind-warning = un avertissement
history-kind-signature = une signature
history-kind-version = une version conservée de l’évaluation
history-kind-comment = une remarque du collaborateur pédagogique
history-kind-view = un avis du superviseur
history-thing-observation = l’observation du { $date }
history-thing-evaluation-interim-mentor = l’évaluation intermédiaire
history-thing-evaluation-final-mentor = l’évaluation finale
history-thing-evaluation-interim-intern = l’auto-évaluation intermédiaire
history-thing-evaluation-final-intern = l’auto-évaluation finale
history-thing-rating = le niveau pour { $title }
history-thing-point-strength = le point fort « { $title } »
history-thing-point-growth = le point à travailler « { $title } »
history-thing-answer = la réponse pour l’école : { $title }
history-thing-placement = le stage de { $title }
history-thing-intern = le ou la stagiaire { $title }
history-thing-person = le membre de l’équipe { $title }
history-thing-school = l’école { $title }
history-thing-supervisor = le superviseur { $title }
history-thing-group = le groupe { $title }
history-thing-site = le lieu de stage { $title }
history-thing-holiday = le jour de congé { $title }
history-thing-form = le formulaire { $title }
history-thing-form-draft = le brouillon de { $title }
history-thing-setting = le réglage { $title }
history-thing-attendance = la présence du { $date }
history-thing-activity = l’activité « { $title } »
history-thing-plan = le planning de la semaine du { $date }
history-thing-project = le projet « { $title } »
history-thing-document = le document « { $title } »
history-thing-attachment = le fichier { $title }
history-thing-meeting = l’entretien « { $title } »
history-thing-sheet = la fiche de feedback du { $date } au { $to }
history-thing-agreement = l’accord « { $title } »
history-thing-handover = la passation du { $date }
history-thing-warning = l’avertissement du { $date }
history-thing-signature = la signature de { $title }
history-thing-view = l’avis du superviseur sur { $title }
history-setting-me = qui écrit
history-setting-language = langue
history-setting-theme = clair ou sombre
history-setting-text-size = taille du texte
history-setting-sample = exemple
history-setting-lock-minutes = verrouiller après
history-setting-other = du programme
history-field-date = Date
history-field-text = Texte
history-field-activity = Activité
history-field-tone = Ce que cela montre
history-field-visibility = Pour qui
history-field-indicators = Indicateurs
history-field-author = Qui l’a écrit
history-field-state = État
history-field-conclusion = Conclusion
history-field-level = Niveau
history-field-not-observable = Pas encore visible
history-field-underlined = Comportements soulignés
history-field-remark = Remarque
history-field-point-kind = Type
history-field-holiday-kind = Type
history-field-expected = Comportement attendu
history-field-observation = Repris d’une observation
history-field-position = Place dans la liste
history-field-value = Niveau ou réponse
history-field-reason = Explication
history-field-version-reason = Raison de la réouverture
history-field-intern = Stagiaire
history-field-attendance-intern = Paraphe stagiaire
history-field-school = École
history-field-programme = Programme
history-field-uniform = Formulaire uniforme
history-field-school-form = Formulaire de l’école
history-field-class = Classe
history-field-group = Groupe
history-field-supervisor = Superviseur
history-field-mentors = Mentors
history-field-start = Premier jour
history-field-end = Dernier jour
history-field-archived = Dans les archives
history-field-semester = Variante
history-field-timetable = Horaire
history-field-target = Total des heures
history-field-full-weeks = Semaines complètes
history-field-moved = Dates déplacées
history-field-contacts = Personnes de contact
history-field-closing = Fin du stage
history-field-name = Nom
history-field-email = E-mail
history-field-phone = Téléphone
history-field-roles = Rôles
history-field-address = Adresse
history-field-ages = Âges
history-field-capacity = Places
history-field-review = Relecture du feedback avant l’envoi
history-field-file-pattern = Nom de fichier des rapports
history-field-from = Du
history-field-to = Au
history-field-document-from = De qui
history-field-handover-from = Du mentor
history-field-handover-to = Au mentor
history-field-removed = Pas en congé
history-field-form-ref = Formulaire
history-field-added = Ajouté
history-field-base = Parti de
history-field-changed = Modifié le
history-field-day-kind = Type de jour
history-field-planned = Prévu
history-field-worked = Presté
history-field-preparation = Préparation
history-field-absence = Absence
history-field-made-up = Récupéré le
history-field-mentor = Paraphe mentor
history-field-heading = Rubrique
history-field-title = Titre
history-field-chosen = Choisie
history-field-role = Rôle
history-field-observed = Vu le
history-field-participated = Participé le
history-field-independent = En autonomie le
history-field-done = Terminé
history-field-description = Description
history-field-goals = Objectifs
history-field-desired = Résultat souhaité
history-field-questions = Questions d’apprentissage
history-field-outcome = Résultat
history-field-signed-by = À signer par
history-field-due = Pour le
history-field-received = Reçu le
history-field-signed = Signé par
history-field-waived = Pas nécessaire
history-field-size = Taille
history-field-meeting-kind = Type d’entretien
history-field-with = Avec
history-field-place = Lieu
history-field-focus = Point d’attention
history-field-before = Avant l’entretien
history-field-notes = Compte rendu
history-field-after = Après l’entretien
history-field-present = Présents
history-field-held = A eu lieu
history-field-well = Ce qui s’est bien passé
history-field-next = Prochaine étape
history-field-reply = Réponse du ou de la stagiaire
history-field-handed-over = Remis le
history-field-who = Qui
history-field-by = Pour le
history-field-version-by = Rouverte par
history-field-facts = Faits
history-field-talk = Entretien le
history-field-outcome-text = Explication du résultat
history-field-strokes = Signature
history-field-at = Moment
history-field-number = Version
history-word-strength = point fort
history-word-growth = point à travailler
history-word-neutral = neutre
history-word-shared = pour le rapport
history-word-private = pour moi seulement
history-word-open = ouverte
history-word-handed-in = remise
history-word-agreed = accord donné
history-word-final = définitive
history-word-moved-interim = évaluation intermédiaire
history-word-moved-final = évaluation finale
history-word-public = jour férié
history-word-school = vacances scolaires
history-word-site = jour de fermeture
history-word-observing = observe
history-word-participating = participe
history-word-active = agit
history-word-intern = stagiaire
history-word-mentor = mentor
history-word-reviewer = collaborateur pédagogique
history-word-director = direction
history-word-supervisor = superviseur
history-word-exploratory = entretien exploratoire
history-word-school-visit = visite de stage
history-word-coaching-visit = visite de coaching
history-word-judging-visit = visite d’évaluation
history-word-three-way = entretien à trois
history-word-coaching = entretien de coaching
history-word-closing = entretien de clôture
history-word-mended = en ordre
history-word-not-mended = pas en ordre
settings-tab-about = À propos
about-title = À propos de ce programme
about-log = Le programme tient un petit journal : des heures et des codes, pas de noms ni de textes.
diagnostics-title = Quelque chose ne marche pas ?
diagnostics-about = Créez un fichier sur l’état du programme. Relisez-le avant de le transmettre. Il ne contient ni noms ni textes.
diagnostics-make = Créer un fichier d’état
diagnostics-read = Relisez d’abord ceci
diagnostics-read-about = Le fichier contiendra ceci et rien d’autre. Il ne part pas tout seul.
diagnostics-text = Contenu du fichier
diagnostics-save = Enregistrer dans un fichier
diagnostics-saved = Enregistré : { $name }.
diagnostics-file-title = Mentormap : état du programme
diagnostics-part-program = Programme
diagnostics-part-binder = Classeur
diagnostics-part-files = Fichiers (nombre / taille)
diagnostics-part-figures = Contenu en chiffres
diagnostics-part-log = Dernières lignes du journal
diagnostics-made = créé
diagnostics-version = version
diagnostics-system = système
diagnostics-web-view = vue web
diagnostics-screen = écran
diagnostics-window = fenêtre
diagnostics-state = état
diagnostics-trouble = problème
diagnostics-protected = avec mot de passe
diagnostics-keyring = trousseau de clés
diagnostics-text-size = taille du texte
diagnostics-database = données
diagnostics-database-log = encore à mettre à jour
diagnostics-attachments = fichiers des stages
diagnostics-backups = copies
diagnostics-set-aside = mis de côté
diagnostics-newest-backup = âge de la dernière copie
diagnostics-unreadable = contenu illisible
diagnostics-schema = version des données
diagnostics-library = SQLite
diagnostics-used = utilisé
diagnostics-free = libre
history-did-restore = { $who } a remis { $what } comme avant : { $fields }

## Damage: what is wrong with the binder, and the ways out

trouble-damaged = Vos données sont endommagées
trouble-damaged-what = Le fichier ne contient plus ce que Mentormap y a écrit. Souvent, la cause est un disque ou une clé USB abîmés.
trouble-half-written = Vos données ne sont pas complètes
trouble-half-written-what = Le fichier avec vos données est vide ou s’arrête en route. La copie s’est peut-être arrêtée trop tôt.
trouble-missing = Vos données ne sont pas là
trouble-missing-what = Ce classeur contient bien une clé, mais pas de données.
trouble-key-missing = La clé a disparu
trouble-key-missing-what = Vos données sont encore là. Sans le fichier avec la clé, elles ne s’ouvrent pas.
trouble-key-damaged = La clé est endommagée
trouble-key-damaged-what = Vos données sont encore là. Le fichier avec la clé a changé et ne convient plus.
trouble-newer = Ce classeur vient d’une version plus récente de Mentormap
trouble-newer-what = Il vous faut la version { $version } ou une plus récente. Vos données n’ont pas changé.
trouble-newer-unknown = Mettez Mentormap à jour sur cet ordinateur. Vos données n’ont pas changé.
trouble-busy = Vos données sont ouvertes ailleurs
trouble-busy-own = Mentormap est déjà ouvert, dans une autre fenêtre ou sur un autre ordinateur. Fermez-le là-bas et réessayez.
trouble-busy-since = Mentormap ({ $program }) les tient ouvertes depuis le { $since }. Fermez-le là-bas et réessayez.
trouble-busy-other = Le programme { $program } les bloque. Fermez ce programme et réessayez.
trouble-busy-what = Un autre programme les bloque. Fermez ce programme et réessayez.
trouble-folder-gone = Le classeur n’est pas là
trouble-folder-gone-what = Votre classeur est sur une clé USB ou sur le réseau ? Branchez la clé ou connectez-vous au réseau, puis réessayez.
trouble-read-only = Vous ne pouvez pas écrire ici
trouble-read-only-what = Ce classeur ou ce fichier est en lecture seule. Vous pouvez consulter et imprimer, mais rien enregistrer.
trouble-disk-full = Le disque est plein
trouble-disk-full-what = Il n’y a pas assez de place pour ouvrir. Libérez de la place et réessayez.
trouble-other = Vos données ne s’ouvrent pas
trouble-other-what = Il y a eu un problème que Mentormap ne connaît pas. Réessayez, ou redémarrez l’ordinateur.
trouble-safe = Rien n’est effacé.
trouble-do = Que pouvez-vous faire ?
trouble-restore = Restaurer une copie de sauvegarde
trouble-restore-of = Restaurer la copie de sauvegarde du { $when }
trouble-restore-about = Le fichier endommagé est mis de côté et conservé. Ce que vous avez noté après la copie de sauvegarde n’y figure pas.
trouble-restoring = Restauration de la copie de sauvegarde…
trouble-restored = La copie de sauvegarde du { $when } est restaurée.
trouble-take-key = Prendre la clé de la copie de sauvegarde
trouble-take-key-about = La dernière copie de sauvegarde contient une copie de la clé.
trouble-no-backup = Aucune copie de sauvegarde ne s’ouvre. Vous en avez une sur une clé USB ? Choisissez alors ce dossier.
trouble-rescue = Consulter sans modifier
trouble-rescue-about = Vous lisez et imprimez ce qui est encore lisible. Rien ne change.
trouble-retry = Réessayer
trouble-choose = Choisir un autre classeur
trouble-anew = Mettre de côté et recommencer
trouble-anew-about = Tout le contenu de ce classeur va dans le dossier « set-aside ». Vous repartez ensuite avec des données vides.
trouble-unsaved = Texte pas encore enregistré
trouble-unsaved-about = Ce texte était à l’écran. Il reste là, même après la restauration. Copiez-le pour plus de sûreté.
trouble-copy = Copier le texte
trouble-copied = Copié
trouble-text = Texte
rescue-back = Réessayer d’ouvrir
disk-low-title = Presque plus de place
disk-low = Le disque est presque plein : encore { $free } Mo. Libérez de la place pour que Mentormap puisse continuer à enregistrer.
disk-blocked = Tout n’a pas pu être enregistré. Ce que vous avez tapé reste là. Mentormap réessaie de lui-même.
disk-again = Réessayer maintenant
health-title = Attention
health-lost-files =
    { $count ->
        [one] { $count } fichier conservé est endommagé ou a disparu. Ajoutez-le à nouveau, ou restaurez une copie de sauvegarde.
       *[other] { $count } fichiers conservés sont endommagés ou ont disparu. Ajoutez-les à nouveau, ou restaurez une copie de sauvegarde.
    }
health-lost-copies =
    { $count ->
        [one] Dans les copies de sauvegarde, { $count } fichier conservé est endommagé. Faites aujourd’hui une nouvelle copie de sauvegarde.
       *[other] Dans les copies de sauvegarde, { $count } fichiers conservés sont endommagés. Faites aujourd’hui une nouvelle copie de sauvegarde.
    }
health-odd-records = Le contrôle de la semaine a trouvé quelque chose d’anormal. Restaurez une copie de sauvegarde, ou demandez de l’aide.
health-copies =
    { $count ->
        [one] Le dossier de vos données contient { $count } copie faite par un autre programme. Mentormap ne l’ouvre pas. Voyez si vous pouvez la supprimer.
       *[other] Le dossier de vos données contient { $count } copies faites par un autre programme. Mentormap ne les ouvre pas. Voyez si vous pouvez les supprimer.
    }
place-onedrive = OneDrive
place-dropbox = Dropbox
place-google = Google Drive
place-icloud = iCloud
place-nextcloud = Nextcloud
place-cloud = un service en ligne
place-synced = Ce classeur est aussi enregistré par { $name }. Deux versions peuvent ainsi apparaître. Un dossier ordinaire sur cet ordinateur est plus sûr.
place-network = Ce classeur se trouve sur un autre ordinateur. Si le réseau tombe, vous ne pouvez rien enregistrer. Un dossier ordinaire sur cet ordinateur est plus sûr.
place-still = Mentormap reste prudent ici aussi : il enregistre tout de suite chaque modification et n’ouvre jamais une copie.

## Persoonsgegevens

settings-tab-personal = Données personnelles
op-retention-save = durée de conservation
op-keep-longer = conservation prolongée
op-privacy-save = texte sur la vie privée
op-person-erase = effacement d’une personne
personal-term = Combien de temps nous conservons
personal-years = Années après la fin d’un stage
personal-years-hint = Proposition : 5 ans. C’est le temps pendant lequel l’accueil de la petite enfance en Flandre conserve les données sur la formation de son personnel. Pour les stagiaires, aucune durée n’est fixée : votre lieu de stage choisit.
personal-never = Le programme n’efface jamais rien de lui-même.
personal-due = À examiner
personal-due-none = Personne. La durée n’est dépassée pour personne.
personal-due-line = Dernier stage jusqu’au { $last }. À examiner depuis le { $since }.
personal-kept-line = Conservation prolongée jusqu’au { $date } : { $reason }
personal-keep = Conserver plus longtemps
personal-keep-title = Conserver plus longtemps : { $name }
personal-keep-until = Jusqu’au
personal-keep-reason = Pourquoi
personal-keep-reason-hint = Par exemple : une plainte en cours.
personal-keep-end = Revenir à la durée normale
personal-people = Une seule personne
personal-people-intro = Quelqu’un demande ce que vous conservez à son sujet, ou demande de l’effacer ? Choisissez ici qui.
personal-who = Qui
personal-who-none = Choisissez une personne
personal-kind-intern = stagiaire
personal-kind-staff = membre de l’équipe
personal-kind-supervisor = superviseur
personal-in-bin = dans la corbeille
personal-export = Tout sur cette personne
personal-export-title = Tout sur { $name }
personal-export-what = Vous recevez un dossier avec un PDF à lire, un fichier pour d’autres programmes et tous les fichiers conservés.
personal-export-private = Les notes qu’un mentor a écrites pour lui seul et les remarques entre collègues y sont aussi. Elles concernent cette personne, qui y a donc droit. Elles sont signalées.
personal-export-others = Relisez d’abord : si le dossier parle d’un enfant, d’un parent ou d’un collègue, rendez ce passage illisible avant de le donner.
personal-export-other = Pour un membre de l’équipe ou un superviseur, vous voyez où son nom apparaît, pas ce qui est écrit sur un ou une stagiaire.
personal-export-plain = Le dossier n’est pas chiffré. Supprimez-le dès que vous l’avez donné.
personal-export-do = Choisir un dossier et enregistrer
personal-exported =
    { $count ->
        [one] Enregistré dans « { $folder } » : { $count } fichier.
       *[other] Enregistré dans « { $folder } » : { $count } fichiers.
    }
personal-export-lost = Ces fichiers sont endommagés et n’ont pas pu être ajoutés :
personal-show-folder = Afficher le dossier
personal-erase = Effacer
personal-erase-title = Effacer { $name } pour toujours
personal-erase-forever = Vous ne pourrez pas le défaire. Même une copie de sauvegarde ne le ramènera pas.
personal-erase-goes = Ce qui disparaît
personal-erase-stays = Ce qui reste
personal-count-placements = { $count ->
        [one] { $count } stage
       *[other] { $count } stages
    }
personal-count-observations = { $count ->
        [one] { $count } observation
       *[other] { $count } observations
    }
personal-count-evaluations = { $count ->
        [one] { $count } évaluation
       *[other] { $count } évaluations
    }
personal-count-signed = { $count ->
        [one] dont { $count } signée : elle disparaît aussi
       *[other] dont { $count } signées : elles disparaissent aussi
    }
personal-count-entries = { $count ->
        [one] { $count } entretien, document, accord ou jour
       *[other] { $count } entretiens, documents, accords et jours
    }
personal-count-files = { $count ->
        [one] { $count } fichier conservé
       *[other] { $count } fichiers conservés
    }
personal-count-mails = { $count ->
        [one] le texte et la copie de { $count } message déjà parti ou préparé
       *[other] le texte et la copie de { $count } messages déjà partis ou préparés
    }
personal-count-mails-open = { $count ->
        [one] { $count } message encore en attente : il ne partira plus
       *[other] { $count } messages encore en attente : ils ne partiront plus
    }
personal-count-changes = { $count ->
        [one] { $count } ligne de l’historique
       *[other] { $count } lignes de l’historique
    }
personal-count-backups = { $count ->
        [one] les données dans { $count } copie de sauvegarde ; le reste de cette copie demeure
       *[other] les données dans { $count } copies de sauvegarde ; le reste de ces copies demeure
    }
personal-count-aside = { $count ->
        [one] { $count } fichier endommagé mis de côté : il ne peut pas être nettoyé
       *[other] { $count } fichiers endommagés mis de côté : ils ne peuvent pas être nettoyés
    }
personal-erase-other = Le nom, l’adresse e-mail et le numéro de téléphone, partout où ils figurent. Ce que cette personne a écrit reste, comme écrit par un ancien ou une ancienne collègue.
personal-mentions = { $count ->
        [one] Dans { $count } texte sur quelqu’un d’autre, ce nom figure en toutes lettres. Ce texte reste. Si nécessaire, cherchez le nom et adaptez d’abord le texte.
       *[other] Dans { $count } textes sur d’autres personnes, ce nom figure en toutes lettres. Ces textes restent. Si nécessaire, cherchez le nom et adaptez d’abord les textes.
    }
personal-mentions-search = Chercher ce nom
personal-erase-sticks = Une clé USB ou un disque avec des copies de sauvegarde, qui n’est pas branché maintenant, sera nettoyé dès que vous en restaurez une copie. Les rapports que vous avez enregistrés ou envoyés, vous devez les supprimer vous-même.
personal-erase-confirm = Tapez le nom pour confirmer : { $name }
personal-erase-do = Effacer { $name } pour toujours
personal-erased = { $name } : effacé.
personal-erased-left = Une ou plusieurs copies n’étaient pas libres. Le programme les nettoiera au prochain démarrage.
personal-today = { $count ->
        [one] Pour { $count } stagiaire, la durée de conservation est passée.
       *[other] Pour { $count } stagiaires, la durée de conservation est passée.
    }
personal-today-open = Examiner
personal-docs = Registre et textes sur la vie privée
personal-docs-intro = Des propositions, rédigées selon le RGPD. Faites-les relire par la personne qui s’occupe de la vie privée chez vous, et adaptez-les.
personal-doc = Quel document
personal-doc-register = Registre des traitements
personal-doc-interns = Pour les stagiaires
personal-doc-parents = Pour les parents
personal-doc-schools = Pour les écoles
personal-doc-print = Voir et imprimer
personal-doc-reset = Revenir à la proposition
personal-doc-own = Votre propre texte
personal-director = Seule la direction modifie ceci.
group-children = Prénoms des enfants
group-children-hint = Un par ligne. Sert seulement à vous avertir si un prénom apparaît dans une note. La liste est chiffrée et jamais imprimée.
hint-child = { $names } ressemble au prénom d’un enfant. Une initiale suffit.
hint-child-replace = { $name } devient { $initial }
hint-child-ignore = Laisser ainsi

## Reservekopieën

settings-tab-backup = Copies de sauvegarde
backup-chip-today = Copie de sauvegarde : aujourd’hui { $time }
backup-chip-yesterday = Copie de sauvegarde : hier { $time }
backup-chip-date = Copie de sauvegarde : { $date }
backup-chip-none = Copie de sauvegarde : pas encore
backup-chip-busy = Copie de sauvegarde : en cours
backup-chip-stale = Copie de sauvegarde trop ancienne : { $when }
backup-chip-failed = Copie de sauvegarde ratée : { $when }
backup-when-today = aujourd’hui { $time }
backup-when-yesterday = hier { $time }
backup-when-none = pas encore
backup-note-title = Copie de sauvegarde
backup-note-stale = Ce que vous avez écrit depuis un jour n’est encore dans aucune copie de sauvegarde.
backup-note-failed = La dernière copie de sauvegarde a échoué.
backup-note-second = Le deuxième emplacement pour les copies de sauvegarde ({ $name }) n’est plus là depuis quatorze jours. Branchez la clé USB, ou connectez le disque.
backup-note-do = Aller aux copies de sauvegarde
backup-list = Toutes les copies de sauvegarde
backup-about = Mentormap fait de lui-même une copie de sauvegarde, dans la demi-heure après une modification et à la fermeture. Tout y est chiffré. Une copie de sauvegarde disparaît après 35 jours.
backup-make = Faire une copie de sauvegarde maintenant
backup-save = Enregistrer une copie de sauvegarde dans un fichier
backup-open = Restaurer depuis un fichier
backup-making = Copie de sauvegarde en cours.
backup-making-part = Copie de sauvegarde en cours : { $percent } %
backup-made = Copie de sauvegarde faite et vérifiée.
backup-saved = Copie de sauvegarde enregistrée : { $name }
backup-empty = Il n’y a pas encore de copie de sauvegarde. La première se fera toute seule, ou faites-la maintenant.
backup-col-when = Quand
backup-col-why = Pourquoi
backup-col-place = Emplacement
backup-col-size = Taille
backup-col-state = Vérifiée
backup-col-do = Restaurer
backup-why-auto = automatique
backup-why-migration = avant une nouvelle version
backup-why-restore = avant une restauration
backup-why-import = avant une importation
backup-why-asked = à la demande
backup-place-binder = cet appareil
backup-place-second = deuxième emplacement
backup-place-file = fichier
backup-state-unread = vérification en cours
backup-state-good = en ordre
backup-state-damaged = endommagée
backup-state-half = inachevée
backup-lost = { $count ->
        [one] sans { $count } fichier perdu
       *[other] sans { $count } fichiers perdus
    }
backup-size-kb = { $size } ko
backup-size-mb = { $size } Mo
backup-restore = Restaurer
backup-restore-of = Restaurer : copie de sauvegarde du { $when }
backup-restore-title = Retour au { $when }
backup-restore-what = Vos données redeviennent ce qu’elles étaient. Une copie de sauvegarde de maintenant se fait d’abord : vous pouvez toujours revenir en arrière.
backup-restore-same = Rien ne change : tout est comme alors.
backup-restore-foreign = Cette copie de sauvegarde vient d’autres données, ou d’un autre appareil. Elle remplace tout ce qu’il y a maintenant.
backup-restore-loading = Recherche de ce qui change.
backup-restore-table = Ce qui change
backup-restore-kind = Type
backup-restore-now = Maintenant
backup-restore-then = Alors
backup-restore-back = Revient
backup-restore-gone = Disparaît
backup-restore-changed = Redevient comme alors
backup-restore-do = Restaurer
backup-restore-going = Restauration de la copie de sauvegarde.
backup-restored = Tout est à nouveau comme le { $when }.
backup-undo = Revenir à l’état d’avant la restauration
backup-undo-what = Le { $when }, vous avez restauré la copie de sauvegarde du { $from }.
backup-unlock = Cette copie de sauvegarde a son propre verrou
backup-unlock-passphrase = Mot de passe de cette copie de sauvegarde
backup-unlock-words = Ou les douze mots de sa clé de récupération
backup-unlock-do = Ouvrir
backup-kind-intern = Stagiaires
backup-kind-placement = Stages
backup-kind-observation = Observations
backup-kind-evaluation = Évaluations
backup-kind-rating = Niveaux choisis
backup-kind-point = Points forts et points à travailler
backup-kind-answer = Réponses
backup-kind-entry = Documents, entretiens et heures
backup-kind-school = Écoles
backup-kind-supervisor = Superviseurs
backup-kind-person = Membres de l’équipe
backup-kind-group = Groupes
backup-kind-holiday = Jours de congé
backup-kind-form = Formulaires
backup-second = Deuxième emplacement
backup-second-about = Une clé USB ou un disque réseau. Si cet appareil tombe en panne, vous y retrouvez tout. Mentormap s’en sert quand il est là et attend sinon sans rien dire.
backup-second-choose = Choisir un dossier
backup-second-other = Choisir un autre dossier
backup-second-forget = Ne plus utiliser celui-ci
backup-second-none = Pas encore de deuxième emplacement.
backup-second-ready = { $name } contient la dernière copie de sauvegarde ({ $when }).
backup-second-behind = { $name } recevra bientôt la dernière copie de sauvegarde.
backup-second-away = { $name } n’est pas là pour l’instant. Dernière copie à cet endroit : { $when }.
backup-second-failed = Impossible d’écrire dans { $name } pour l’instant. Dernière copie à cet endroit : { $when }.

## Mail page

menu-outbox = Boîte d’envoi
outbox-menu-ask = Boîte d’envoi ({ $count })
settings-tab-mail = E-mail
mailing = E-mail
mailing-write = Écrire un message
mailing-title = E-mail : { $title }
mailing-about = { $name } · { $school }
mailing-to = À
mailing-to-none = Personne n’a encore d’adresse. Tapez une adresse ci-dessous.
mailing-to-more =
    { $count ->
        [one] Afficher encore { $count } adresse
       *[other] Afficher encore { $count } adresses
    }
mailing-role-supervisor = superviseur
mailing-role-colleague = autre superviseur de l’école
mailing-role-school = l’école
mailing-role-contact = personne de contact
mailing-role-intern = le ou la stagiaire
mailing-role-director = direction
mailing-no-address = { $name } ({ $role }) n’a pas encore d’adresse.
mailing-to-schools = L’ajouter dans Réglages
mailing-others = Autre adresse
mailing-cc = Cc
mailing-cc-show = Envoyer aussi une copie (cc)
mailing-cc-about = Tout le monde voit qui reçoit une copie.
mailing-cc-others = Autre adresse pour une copie
mailing-others-about = Plusieurs adresses ? Séparez-les par une virgule.
mailing-language = Langue du message
mailing-language-kept = Ce que vous avez écrit vous-même n’a pas changé.
mailing-language-take = Prendre le texte dans la nouvelle langue
mailing-subject = Objet
mailing-text = Message
mailing-files = Pièces jointes
mailing-files-none = Il n’y a rien à joindre.
mailing-files-more =
    { $count ->
        [one] Afficher encore { $count } pièce jointe
       *[other] Afficher encore { $count } pièces jointes
    }
mailing-file = { $name } ({ $size })
mailing-size = Le message entier fait environ { $size }.
mailing-lock = Mettre un mot de passe sur le PDF
mailing-lock-about = Donnez ce mot de passe autrement : par téléphone ou par SMS.
mailing-password = Mot de passe du PDF
mailing-password-other = Autre mot de passe
mailing-checks = Vérification
mailing-checks-none = Tout est en ordre.
mailing-stop = À résoudre d’abord
mailing-warn = Attention
mailing-hint = Bon à savoir
mailing-read = J’ai lu ceci. Le message peut partir ainsi.
mailing-read-first = Lisez d’abord ce qui figure sous « Attention ». Cochez ensuite que le message peut partir ainsi.
mailing-look = Voir
mailing-stop-first = Le message ne peut pas partir ainsi. Résolvez ce qui figure sous « À résoudre d’abord ».
mailing-draft = Ouvrir dans mon programme de messagerie
mailing-copy = Enregistrer et copier
mailing-send = Envoyer
mailing-busy = Un instant, le message se prépare.
mailing-restored = Vous aviez commencé ce message plus tôt. Il n’est pas encore parti.
mailing-restart = Recommencer
mailing-done-draft = Le message est prêt dans votre programme de messagerie
mailing-done-draft-next = Relisez-le là-bas et cliquez sur Envoyer. Mentormap ne voit pas si vous l’envoyez.
mailing-done-prepared = Aucun programme de messagerie ne s’est ouvert
mailing-done-prepared-next = Enregistrez le message dans un fichier et ouvrez-le sur un ordinateur qui a un programme de messagerie. Ou choisissez « Enregistrer et copier » et collez-le dans votre e-mail.
mailing-done-draft-else = Rien ne s’est ouvert ? Enregistrez le message dans un fichier et ouvrez ce fichier, ou copiez le message.
mailing-done-send = Le message est dans la boîte d’envoi
mailing-done-send-next = Il part tout seul. Sans internet, il partira plus tard.
mailing-done-copy = Mettez vous-même le message dans votre e-mail
mailing-done-copy-next = Enregistrez la pièce jointe, copiez chaque partie et collez-la dans votre programme de messagerie.
mailing-done-password = Mot de passe du PDF : { $password }. Téléphonez ou envoyez un SMS ; ne le donnez pas par e-mail.
mailing-draft-save = Enregistrer le message dans un fichier
mailing-to-outbox = Aller à la boîte d’envoi
mailing-save-file = Enregistrer { $name }
mailing-copy-to = Copier l’adresse
mailing-copy-cc = Copier l’adresse en cc
mailing-copy-subject = Copier l’objet
mailing-copy-text = Copier le texte
mailing-copy-password = Copier le mot de passe
mailing-copied-to = Adresse copiée.
mailing-copied-cc = Adresse en cc copiée.
mailing-copied-subject = Objet copié.
mailing-copied-text = Texte copié.
mailing-copied-password = Mot de passe copié.
mailing-copy-failed = La copie ne marche pas sur cet appareil. Sélectionnez le texte et appuyez sur Ctrl+C.
mailing-back = Retour au message
outbox-about = Ce que vous envoyez depuis Mentormap, avec une copie exacte de ce qui est parti. Vous voyez ici les trente derniers jours.
outbox-empty = Aucun e-mail n’a encore été envoyé.
outbox-empty-action = Aller aux rapports
outbox-group-ask = Ceci vous demande quelque chose
outbox-group-wait = Ceci attend d’être envoyé
outbox-group-left = Ceci est parti ou préparé
outbox-note-ask =
    { $count ->
        [one] { $count } message à une école attend une réponse de votre part.
       *[other] { $count } messages à des écoles attendent une réponse de votre part.
    }
outbox-note-wait =
    { $count ->
        [one] { $count } message attend d’être envoyé. Cela se fait tout seul.
       *[other] { $count } messages attendent d’être envoyés. Cela se fait tout seul.
    }
outbox-state-when = { $state }, { $when }
outbox-state-next = { $state }. Prochain essai : { $when }
outbox-refused-address = Il s’agit de { $address }.
outbox-do-wait = Mentormap réessaie de lui-même.
outbox-do-gave-up = Après trois jours, Mentormap a cessé d’essayer. Vérifiez votre connexion à internet et réessayez.
outbox-do-wrong-password = Vérifiez le mot de passe dans Réglages, E-mail. Réessayez ensuite.
outbox-do-app-password-needed = Indiquez-le dans Réglages, E-mail. Réessayez ensuite.
outbox-do-unknown-receiver = Vérifiez l’adresse et réécrivez le message avec la bonne adresse. Choisissez ensuite « Ne pas envoyer » pour ce message-ci.
outbox-do-copy-lost = Réécrivez-le : vos mots sont encore là. Choisissez ensuite « Ne pas envoyer » pour ce message-ci.
outbox-do-not-opened = Choisissez « Ouvrir la copie ». Ou enregistrez la copie et envoyez le fichier vous-même.
outbox-do-mailbox-full = Prévenez le destinataire et réessayez plus tard.
outbox-do-too-large = Joignez moins de fichiers, ou transmettez le fichier autrement.
outbox-do-sender-refused = Vérifiez dans Réglages, E-mail, si l’adresse est bien celle du compte.
outbox-do-content-refused = Envoyez-le avec votre propre programme de messagerie.
outbox-do-refused = La réponse du serveur figure sous « Texte et empreintes ».
outbox-do-certificate = Demandez de l’aide à la personne qui gère votre messagerie, ou envoyez avec votre propre programme de messagerie.
outbox-do-no-tls = Vérifiez le serveur dans Réglages, E-mail, ou envoyez avec votre propre programme de messagerie.
outbox-do-not-mail-server = Vérifiez le serveur dans Réglages, E-mail.
outbox-do-account-missing = Configurez le compte dans Réglages, E-mail. Réessayez ensuite.
outbox-do-perhaps = Demandez au destinataire si le message est arrivé.
outbox-retry = Réessayer maintenant
outbox-again = Envoyer encore une fois
outbox-give-up = Ne pas envoyer
outbox-write-again = Réécrire
outbox-confirm-sent = Il est bien arrivé
outbox-retried = Nouvel essai en cours.
outbox-given-up = Ce message ne sera pas envoyé. La copie reste.
outbox-confirmed = C’est noté : le message est arrivé.
outbox-twice = Il est peut-être déjà arrivé. Si vous l’envoyez encore une fois, il peut y être en double.
sent-title = E-mails envoyés
sent-about = Pour chaque message, une copie exacte de ce qui est parti est conservée.
sent-none = Aucun e-mail n’a encore été envoyé à propos de ce stage.
sent-to = À : { $receivers }
sent-cc = Cc : { $receivers }
sent-by = par { $name }
sent-files = Pièces jointes : { $names }
sent-no-files = Sans pièces jointes
sent-locked = avec un mot de passe sur le PDF
sent-open = Ouvrir la copie
sent-save = Enregistrer la copie
sent-more = Texte et empreintes
sent-report-hash = Empreinte du rapport (SHA-256)
sent-hash = Empreinte du message entier (SHA-256)
sent-message-id = Numéro du message
sent-answer = Réponse du serveur
sent-hash-about = Une empreinte permet de prouver plus tard qu’un fichier est resté le même.
sent-broken = Cette copie n’est plus telle qu’elle était. Ne vous y fiez pas.
account-title = Envoyer depuis Mentormap
account-about = Ce n’est pas obligatoire : chaque message s’ouvre aussi dans votre propre programme de messagerie. Avec un compte, Mentormap envoie lui-même le message, toujours chiffré, et plus tard s’il n’y a pas d’internet.
account-none = Il n’y a pas encore de compte. Les messages s’ouvrent dans votre propre programme de messagerie.
account-is = Mentormap envoie avec { $address }.
account-address = Votre adresse e-mail
account-name = Nom de l’expéditeur
account-name-about = L’école voit ce nom.
account-provider = Fournisseur
account-provider-other = Autre serveur
account-password = Mot de passe de votre messagerie
account-password-about = Il est enregistré de façon chiffrée, sur cet appareil seulement.
account-password-kept = Un mot de passe est enregistré. Laissez vide pour le garder.
account-host = Serveur d’envoi
account-user = Nom d’utilisateur
account-user-about = Souvent votre adresse e-mail. Laissez vide si le serveur n’en demande pas.
account-security = Sécurité
account-security-tls = TLS dès le début
account-security-start-tls = STARTTLS
account-port = Port
account-server-show = Afficher les réglages du serveur
account-try = Essayer la connexion
account-trying = Le serveur est contacté. Cela prend un moment.
account-answer = Le serveur a répondu : { $answer }
account-remove = Supprimer ce compte
account-kept = Le compte est enregistré.
account-removed = Le compte est supprimé.
account-address-missing = Indiquez votre adresse e-mail.
account-host-missing = Indiquez le serveur, ou choisissez votre fournisseur.
account-port-wrong = Le port est un nombre, souvent 465 ou 587.
template-title = Textes des messages
template-about = Chaque message commence ainsi. Vous pourrez encore adapter le texte.
template-kind = Type de message
template-kind-report = Avec un rapport
template-kind-sheet = Avec une fiche de feedback
template-kind-observation = Sur une observation
template-kind-general = Autre message
template-shipped = Ceci est le texte de Mentormap.
template-own = Ceci est le texte de votre équipe.
template-fields = Champs
template-fields-about = Un champ se remplit tout seul dans chaque message. Cliquez dessus pour le placer à l’endroit du curseur.
template-reset = Revenir au texte de Mentormap
template-example = Voici le résultat
template-example-of = Exemple avec
template-example-nobody = une personne inventée
template-fault-unknown-field = Le champ « { $name } » n’existe pas (ligne { $line }). Choisissez un champ ci-dessous.
template-fault-not-closed = À la ligne { $line }, une accolade s’ouvre sans se fermer. Mettez un {"}"} après le champ.
template-fault-not-opened = À la ligne { $line }, il y a un {"}"} sans début. Retirez-le.
template-fault-empty-field = À la ligne { $line }, il n’y a rien entre les accolades. Choisissez un champ ci-dessous.

## Share: with another binder, without a server

settings-tab-share = Partage
share-about = C’est ainsi que votre travail passe à un Mentormap sur un autre ordinateur, même sans internet. Un paquet est chiffré : seul le destinataire peut le lire.
share-invite = Inviter quelqu’un
share-accept = Ouvrir l’invitation
share-open = Ouvrir le paquet
share-making = Création du paquet…
share-invite-about = À faire une seule fois par collègue. Ensuite, un clic suffit pour transmettre.
share-invite-do = Créer l’invitation
share-person = Qui
share-person-missing = Choisissez la personne que vous invitez.
share-role = Que reçoit cette personne ?
share-role-own = Ses propres stagiaires
share-role-all = Tout
share-role-own-about = Seulement les stages dont cette personne est mentor. De sa part, vous n’ajoutez que ce qui concerne ces stages.
share-role-all-about = Tous les stages, toutes les écoles et toute l’équipe. Vous ajoutez tout ce que cette personne envoie.
share-gets-own = Reçoit ses propres stagiaires
share-gets-all = Reçoit tout
share-invitations = Invitations
share-invitation-for = Invitation pour { $name }
share-made = créée le { $when }
share-code = Code
share-spell = { $letter } comme { $word }
share-spelling = Arthur Bruxelles César David Eugène Frédéric Gustave Henri Joseph Kilogramme Marie Nicolas Pierre Québec Robert Simon Thérèse Victor Waterloo Xavier Yvonne Zoé
share-step-file = Envoyez l’invitation à { $name } par e-mail, ou enregistrez-la sur une clé USB ou dans un dossier partagé.
share-step-code = Dites le code par téléphone, ou montrez-le. Ne le mettez jamais dans le même e-mail.
share-step-answer = Ouvrez le premier paquet de { $name }. Vous êtes alors associés.
share-invitation-save = Enregistrer l’invitation
share-invitation-save-what = Enregistrer l’invitation pour { $name }
share-invitation-saved = L’invitation est dans { $file }.
share-invitation-mail-what = Envoyer par e-mail : invitation pour { $name }
share-invitation-mailed = Un e-mail avec l’invitation pour { $name } est prêt dans votre programme de messagerie. Donnez le code par téléphone.
share-withdraw = Retirer
share-withdraw-what = Retirer : invitation pour { $name }
share-withdrawn = L’invitation pour { $name } n’est plus valable.
share-pair-title = Invitation de { $from }
share-pair-for = Cette invitation est pour { $name }.
share-pair-begins = Votre classeur est encore vide. Il se remplira avec le premier paquet que vous recevrez.
share-pair-code = Code
share-pair-code-about = Demandez le code par téléphone. Les tirets et les majuscules n’ont pas d’importance.
share-pair-next = Créez ensuite un paquet pour { $name }, même s’il est encore vide. { $name } saura ainsi que c’est bien vous.
share-pair-do = Associer
share-pair-going = Vérification du code…
share-paired = Associé à { $name }.
share-partners = Avec qui vous partagez
share-partners-none = Vous ne partagez encore avec personne. Invitez quelqu’un, ou ouvrez une invitation reçue.
share-answering = { $name } ne sait pas encore que vous avez le code. Transmettez une première fois.
share-deliver = Transmettre
share-deliver-what = Transmettre à { $name }
share-delivered-done =
    { $count ->
        [0] Transmis à { $name }. Il n’y avait rien de nouveau.
        [one] Transmis à { $name } : une modification.
       *[other] Transmis à { $name } : { $count } modifications.
    }
share-saved =
    { $count ->
        [0] { $file } est enregistré. Il ne contient rien de nouveau.
        [one] { $file } est enregistré, avec une modification.
       *[other] { $file } est enregistré, avec { $count } modifications.
    }
share-delivered = Dernière transmission
share-received = Dernière réception
share-pending = Encore à transmettre
share-pending-count =
    { $count ->
        [0] Rien
        [one] Une modification
       *[other] { $count } modifications
    }
share-never = Jamais
share-folder = Dossier partagé
share-folder-none = Aucun
share-folder-choose = Choisir un dossier partagé
share-folder-other = Autre dossier partagé
share-folder-forget = Ne plus utiliser de dossier partagé
share-with = avec { $name }
share-save = Enregistrer le paquet dans un fichier
share-mail = Envoyer par e-mail
share-mail-what = Envoyer par e-mail : paquet pour { $name }
share-mailed =
    { $count ->
        [0] Un e-mail à { $name } est prêt dans votre programme de messagerie. Le paquet n’apporte rien de nouveau.
        [one] Un e-mail à { $name } est prêt dans votre programme de messagerie, avec un paquet contenant une modification.
       *[other] Un e-mail à { $name } est prêt dans votre programme de messagerie, avec un paquet contenant { $count } modifications.
    }
share-mail-large = L’e-mail fait { $size } Mo. Beaucoup de boîtes acceptent 20 Mo au plus. Un dossier partagé ou une clé USB convient mieux.
share-mail-no-program = Aucun programme de messagerie ne s’est ouvert. Enregistrez le fichier et joignez-le vous-même à un e-mail.
share-mail-invitation-subject = Invitation à partager avec Mentormap
share-mail-invitation-text =
    Bonjour { $name },

    Le fichier ci-joint associe votre Mentormap au mien. Enregistrez-le et ouvrez-le d’un double clic, ou choisissez dans Mentormap : Réglages, Partage, Ouvrir l’invitation.

    Il vous faut aussi un code. Je vous le donne par téléphone : il ne figure volontairement pas dans cet e-mail.

    { $from }

share-mail-package-subject = Paquet pour Mentormap
share-mail-package-text =
    Bonjour { $name },

    Voici un paquet avec ce qui est nouveau. Enregistrez-le et ouvrez-le d’un double clic, ou choisissez dans Mentormap : Réglages, Partage, Ouvrir le paquet. Vous voyez d’abord ce qu’il contient.

    Le paquet est chiffré : vous seul pouvez le lire.

    { $from }

share-more = Plus
share-whole-about = Un paquet s’est perdu ? Donnez encore une fois tout à { $name }.
share-whole = Enregistrer un paquet avec tout
share-change = Changer ce que cette personne reçoit
share-change-title = Partage avec { $name }
share-remove = Ne plus partager avec { $name }
share-removed = Vous ne partagez plus avec { $name }. Ce qui est déjà arrivé reste.
share-gap = Un paquet de { $name } n’est pas arrivé. Demandez un paquet avec tout.
share-late =
    { $count ->
        [one] Rien reçu de { $name } depuis { $count } jour.
       *[other] Rien reçu de { $name } depuis { $count } jours.
    }
share-folder-gone = Le dossier « { $folder } » n’est pas là pour l’instant. Quand vous transmettez, Mentormap demande où mettre le paquet.
share-held =
    { $count ->
        [one] { $count } modification attend un paquet qui n’est pas encore arrivé.
       *[other] { $count } modifications attendent un paquet qui n’est pas encore arrivé.
    }
share-inbox = Quelque chose est arrivé
share-package-from = Paquet de { $name }
share-look = Voir
share-look-what = Voir : paquet de { $name }
share-package-title = Paquet de { $name }
share-package-about = Rien n’est encore ajouté. Vous voyez d’abord ce que le paquet contient.
share-package-answers = { $name } répond ainsi à votre invitation. Une fois le paquet ajouté, vous êtes associés.
share-package-nothing = Ce paquet ne contient rien de nouveau.
share-package-table = Ce que ce paquet apporte
share-package-kind = Type
share-package-added = Nouveau
share-package-changed = Modifié
share-package-removed = Supprimé
share-package-beside = À choisir
share-kind-other = Autre
share-package-files =
    { $count ->
        [one] { $count } fichier est joint.
       *[other] { $count } fichiers sont joints.
    }
share-package-choices =
    { $count ->
        [one] { $count } élément a été modifié des deux côtés. Vous choisirez ensuite ce qui compte ; rien ne se perd.
       *[other] { $count } éléments ont été modifiés des deux côtés. Vous choisirez ensuite ce qui compte ; rien ne se perd.
    }
share-package-held =
    { $count ->
        [one] { $count } modification attend un paquet qui n’est pas encore arrivé.
       *[other] { $count } modifications attendent un paquet qui n’est pas encore arrivé.
    }
share-package-known =
    { $count ->
        [one] Vous aviez déjà { $count } modification.
       *[other] Vous aviez déjà { $count } modifications.
    }
share-package-refused =
    { $count ->
        [one] { $name } ne peut pas faire { $count } modification ici. Elle n’est pas ajoutée.
       *[other] { $name } ne peut pas faire { $count } modifications ici. Elles ne sont pas ajoutées.
    }
share-package-erased =
    { $count ->
        [one] { $count } modification concerne une personne effacée ici. Elle n’est pas ajoutée.
       *[other] { $count } modifications concernent une personne effacée ici. Elles ne sont pas ajoutées.
    }
share-package-gap = Un paquet précédent n’est pas arrivé. Demandez à { $name } un paquet avec tout.
share-package-erases =
    { $count ->
        [one] { $name } a effacé { $count } personne pour de bon. Elle disparaîtra aussi d’ici, pour de bon.
       *[other] { $name } a effacé { $count } personnes pour de bon. Elles disparaîtront aussi d’ici, pour de bon.
    }
share-take = Ajouter
share-take-erase =
    { $count ->
        [one] Ajouter, et effacer { $count } personne
       *[other] Ajouter, et effacer { $count } personnes
    }
share-taking = Ajout du paquet…
share-taken = Le paquet de { $name } est ajouté.
share-conflicts =
    { $count ->
        [one] { $count } choix à faire
       *[other] { $count } choix à faire
    }
share-conflicts-about = Ceci a été modifié à deux endroits. Les deux versions existent encore. Choisissez celle qui compte.
share-conflict-here = Ici
share-conflict-from = De { $name }
share-conflict-removed = Supprimé
share-conflict-shown = C’est ce que vous voyez partout maintenant.
share-keep-here = Garder ce qui est ici
share-keep-there = Prendre la version de { $name }
share-remove-here = Supprimer, comme ici
share-remove-there = Supprimer, comme { $name }
share-chosen = Choisi : { $name }.
share-note-title = Partage
share-note-package = Un paquet de { $name } est arrivé.
share-note-conflicts =
    { $count ->
        [one] { $count } élément a été modifié à deux endroits. Choisissez la version qui compte.
       *[other] { $count } éléments ont été modifiés à deux endroits. Choisissez les versions qui comptent.
    }
share-note-do = Voir

## Self-check of the workplace
overview-tab-self-check = Bilan
self-check-title = Bilan du lieu de stage
self-check-about = Une fois par année scolaire, l’équipe fait le point sur elle-même. Douze phrases disent ce que fait un bon lieu de stage. Choisissez ensemble à quelle fréquence elles sont vraies.
self-check-empty = Il n’y a pas encore de bilan. Remplissez-le ensemble, par exemple lors d’une réunion d’équipe.
self-check-start = Commencer le bilan { $year }
self-check-year = Année scolaire
self-check-tabs = Parties du bilan
self-check-tab-fill = Remplir
self-check-tab-actions = Actions
self-check-tab-years = Au fil des années
self-check-when = Date
self-check-who-took-part = Qui a participé
self-check-others = Qui d’autre
self-check-others-hint = Par exemple : deux stagiaires, le conseil des parents.
self-check-team = Quand et avec qui
self-check-numbered = { $number }. { $title }
self-check-level = À quelle fréquence est-ce vrai ?
self-check-remark = Remarque
self-check-before = L’an dernier ({ $year }) : { $level }
self-check-progress = { $done } sur { $all } choisies
self-check-action-new = Nouvelle action
self-check-action-change = Modifier l’action
self-check-action-text = Qu’allez-vous faire ?
self-check-action-statement = Pour quelle phrase
self-check-action-whole = Tout le lieu de stage
self-check-action-who = Qui
self-check-action-nobody = Personne pour l’instant
self-check-action-due = Pour quand
self-check-action-done-on = Terminée le
self-check-action-remove = Retirer l’action
self-check-action-removed = Action retirée : { $name }.
self-check-actions-empty = Il n’y a pas encore d’actions.
self-check-action-done = Terminée
self-check-action-open = À faire
self-check-action-late = En retard
self-check-print = Pour les écoles
self-check-print-about = Ce document est pour les écoles avec lesquelles vous travaillez. Les niveaux choisis y figurent toujours.
self-check-print-remarks = Avec les remarques
self-check-print-actions = Avec les actions
self-check-print-do = Voir le document
self-check-bin = Supprimer cette année scolaire
self-check-compare = Comparer avec
self-check-chart = Par phrase
self-check-chart-of = Niveaux choisis en { $year }
self-check-table = Toutes les années scolaires
self-check-statement = Phrase
self-check-mean = Moyenne
self-check-none = pas de choix
self-check-words = { $statement } : de { $before } à { $now }
self-check-words-one = { $statement } : { $now }
self-check-not-yet = Il n’y a encore qu’une année scolaire. L’an prochain, vous verrez ici ce qui a changé.
self-check-today = Actions de l’équipe
self-check-today-who = Pour { $who }
self-check-to = Aller au bilan
op-self-check-start = nouveau bilan
op-self-check-save = date et participants du bilan
op-self-check-score = niveau choisi dans le bilan
op-self-check-action-save = action du bilan
op-self-check-action-remove = retrait d’une action du bilan
concept-self-check = bilan
concept-self-check-score = niveau choisi dans le bilan
concept-self-check-action = action du bilan
backup-kind-self-check = Bilans
backup-kind-self-check-score = Niveaux choisis dans les bilans
backup-kind-self-check-action = Actions des bilans
history-about-self-check = Bilan
history-kind-self-check = un bilan
history-kind-self-check-score = un niveau choisi dans le bilan
history-kind-self-check-action = une action du bilan
history-thing-self-check = le bilan de { $title }
history-thing-self-check-score = le niveau choisi dans le bilan pour { $title }
history-thing-self-check-action = l’action « { $title } »
history-field-people = Qui a participé
history-field-others = Qui d’autre
history-field-statement = Phrase
history-field-self-check-action-done = Terminée le

## Overview for the director

menu-overview = Vue d’ensemble
overview-tabs = Parties de la vue d’ensemble
overview-tab-interns = Stagiaires
overview-tab-places = Places
overview-tab-year = Année scolaire
overview-filters = Qui afficher
overview-filter-school = École
overview-filter-mentor = Mentor
overview-filter-group = Groupe
overview-filter-year = Année scolaire
overview-filter-all = Tout
overview-filter-now = En cours
overview-filter-from = Du
overview-filter-to = Au
overview-filter-clear = Tout afficher à nouveau
overview-school-year = { $from }-{ $to }
overview-found =
    { $count ->
        [one] { $count } stage
       *[other] { $count } stages
    }
overview-found-late =
    { $count ->
        [0] aucun retard
        [one] du retard dans { $count } stage
       *[other] du retard dans { $count } stages
    }
overview-empty = Il n’y a pas encore de stage. Ajoutez le premier sous Stagiaires.
overview-none = Aucun stage ne correspond.
overview-table = Tous les stages, les retards d’abord
overview-col-intern = Stagiaire
overview-col-mentor = Mentor
overview-col-week = Semaine
overview-col-last = Dernière note
overview-col-form = Formulaire
overview-col-papers = Documents
overview-col-hours = Heures
overview-col-next = Prochaine date
overview-col-late = En retard
overview-no-mentor = pas encore de mentor
overview-last-on =
    { $count ->
        [0] aujourd’hui
        [one] hier
       *[other] { $date }, il y a { $count } jours
    }
overview-last-never = encore rien
overview-last-never-since =
    { $count ->
        [0] encore rien, commence aujourd’hui
        [one] encore rien, depuis { $count } jour
       *[other] encore rien, depuis { $count } jours
    }
overview-form-of = { $moment } : { $filled } sur { $total }
overview-form-done = { $moment } : terminée
overview-form-hand-in = { $moment } : remplie, reste à remettre
overview-papers-none = tout est là
overview-papers-open =
    { $count ->
        [one] il en manque { $count }
       *[other] il en manque { $count }
    }
overview-papers-more = { $titles } et encore { $count }
overview-hours-of = { $done } sur { $target }
overview-next-none = aucune
overview-next-end = dernier jour
overview-next-when = { $date }, { $when }
overview-late-none = rien
overview-late-more = et encore { $count }
overview-closed = clôturé
overview-waiting = En attente de relecture
overview-waiting-none = Rien n’attend une relecture.
overview-waiting-what = { $name } : { $moment }
overview-waiting-handed-in = remise, reste à relire
overview-waiting-agreed = accord donné, reste à rendre définitive
overview-waiting-comments =
    { $count ->
        [0] pas de remarques ouvertes
        [one] { $count } remarque ouverte
       *[other] { $count } remarques ouvertes
    }
overview-read = Relire
overview-read-what = Relire : { $name }
overview-save = Enregistrer comme tableau
overview-save-about = Un fichier (XLSX) pour Excel ou LibreOffice.
overview-looking = Vous consultez seulement. Rien ne change ici.
overview-looking-mentor = Mentor : { $names }.
overview-step-in = Modifier moi-même
overview-step-in-no = Seuls le mentor et la direction peuvent modifier ce stage.
overview-back = Retour à la vue d’ensemble
year-paper = Voir et enregistrer en PDF
year-choose = Année scolaire
year-amounts = Stages et heures
year-amounts-about = Un stage compte s’il a eu lieu pendant cette année scolaire, de septembre à août. Les heures sont celles des cartes de présence.
year-school = École
year-all = Toutes les écoles
year-placements = Stages
year-hours = Heures
year-judged = Évaluations finales
year-results = Combien de fois chaque niveau a été donné
year-results-about = D’après les évaluations finales remplies par les mentors, pour les stages terminés pendant cette année scolaire. Les niveaux s’affichent seulement à partir de { $least } stages. Sinon, on verrait ce qu’une seule personne a reçu. Pour la même raison, une école de plus reste parfois masquée.
year-results-of = De quelle école
year-results-none = Pour cette année scolaire, aucune évaluation finale n’est encore entièrement remplie.
year-cluster = Domaine
year-levels = Niveaux
year-level = { $number } { $name }
year-held-back = trop peu de stages pour afficher
year-held-back-all = Il y a encore trop peu de stages pour afficher les niveaux.
year-nobody = encore personne
year-percent = { $percent } %
year-growth = Au fil des années
year-growth-amounts = Stages par année scolaire
year-growth-levels = Niveaux par année scolaire
year-growth-cluster = De quel domaine
year-growth-few = À partir de la deuxième année scolaire, vous verrez ici l’évolution.
year-name = Année scolaire
year-chart = Graphique : { $what }
year-table = Tableau : { $what }
year-empty = Il n’y a pas encore de stage. Les chiffres viendront d’eux-mêmes.

## Mail

op-mail-template-save = texte d’e-mail
op-mail-draft = e-mail en brouillon
op-mail-copy = e-mail copié
op-mail-queue = e-mail dans la boîte d’envoi
op-mail-retry = nouvel envoi de l’e-mail
op-mail-give-up = e-mail non envoyé
op-mail-confirm = e-mail arrivé
op-mail-account-save = compte e-mail enregistré
op-mail-account-remove = compte e-mail supprimé
history-kind-mail-template = un texte d’e-mail
history-thing-mail-template = un texte d’e-mail
history-deed = { $who } : { $what }
history-field-subject = Objet

mail-check-receiver-missing = Il n’y a pas encore de destinataire.
mail-check-address-invalid = { $address } n’est pas une adresse e-mail.
mail-check-subject-missing = L’objet est vide.
mail-check-subject-too-long = L’objet est trop long.
mail-check-text-too-long = Le texte est trop long.
mail-check-text-missing = Le texte est vide.
mail-check-private-inside = Il y a ici un passage d’une note qui est pour vous seulement. Retirez-le.
mail-check-password-inside = Le mot de passe du PDF figure dans ce message. Donnez-le par un autre moyen.
mail-check-password-short = Prenez un mot de passe d’au moins { $least } caractères.
mail-check-attachment-gone = Une pièce jointe n’existe plus : { $name }. Décochez-la.
mail-check-account-missing = L’envoi n’est pas encore configuré. Utilisez un brouillon, ou configurez votre compte e-mail.
mail-check-other-intern = Le nom d’une autre personne en stage figure ici : { $name }.
mail-check-child-name = { $name } ressemble au nom d’un enfant.
mail-check-review-first = Ce rapport n’est pas encore définitif : quelqu’un le relit d’abord.
mail-check-supervisor-missing = Ce stage n’a pas de superviseur de l’école.
mail-check-supervisor-address = L’adresse e-mail de { $name } n’est pas connue.
mail-check-address-elsewhere = { $address } n’est pas une adresse de { $domain }. Est-ce correct ?
mail-check-template-broken = Le texte de votre équipe n’a pas pu être utilisé. Voici celui du programme.
mail-check-not-signed = Personne n’a encore signé.
mail-check-report-incomplete = Encore vide dans le rapport : { $count }.
mail-check-unknown-characters = Ces caractères n’existent dans aucune police : { $characters }
mail-check-nothing-attached = Le rapport ou la fiche n’est pas en pièce jointe.
mail-check-large = Le message fait { $size } Mo. Beaucoup de boîtes n’acceptent pas plus de 20 Mo.
mail-check-sent-before = Ceci est déjà parti le { $date } à { $receiver }.
mail-check-not-locked = { $name } ne peut pas recevoir de mot de passe et part sans protection.
mail-check-kept-file = Vérifiez vous-même { $name } : ce fichier n’a pas été contrôlé.

mail-state-prepared = brouillon préparé
mail-state-drafted = brouillon ouvert
mail-state-copied = copié
mail-state-queued = en attente
mail-state-sending = envoi en cours
mail-state-sent = envoyé
mail-state-perhaps-sent = peut-être envoyé
mail-state-refused = refusé
mail-state-held = retenu
mail-state-given-up = non envoyé

mail-way-draft = en brouillon dans votre programme de messagerie
mail-way-copy = copier et enregistrer vous-même
mail-way-send = envoyer depuis Mentormap

mail-account-works = Cela fonctionne : le serveur a accepté votre nom et votre mot de passe.
mail-wrong-password = Le serveur de messagerie n’accepte pas le nom ou le mot de passe.
mail-app-password-needed = Ce fournisseur demande un mot de passe d’application. Créez-en un chez votre fournisseur.
mail-sign-in-not-possible = Ce serveur n’accepte pas de connexion par mot de passe. Utilisez un brouillon.
mail-unknown-receiver = Le serveur du destinataire ne connaît pas cette adresse.
mail-mailbox-full = La boîte du destinataire est pleine.
mail-too-large = Le message est trop volumineux pour le serveur de messagerie.
mail-sender-refused = Le serveur de messagerie n’accepte pas cette adresse d’expéditeur.
mail-content-refused = Le serveur de messagerie refuse le contenu, par exemple comme courrier indésirable.
mail-copy-lost = La copie de ce message est perdue ou endommagée. Rien n’a été envoyé.
mail-not-opened = Aucun programme de messagerie ne l’a encore ouvert.
mail-refused = Le serveur de messagerie refuse le message.
mail-offline = Il n’y a pas de connexion avec le serveur de messagerie.
mail-busy = Le serveur de messagerie demande de réessayer plus tard.
mail-no-answer = Le serveur de messagerie ne répond pas.
mail-dropped = La connexion a été coupée avant le départ du message.
mail-halted = L’envoi a été interrompu avant le départ du message.
mail-certificate-untrusted = Le serveur ne peut pas prouver que c’est bien lui. Rien n’a été envoyé.
mail-certificate-wrong-name = Le certificat du serveur porte un autre nom. Rien n’a été envoyé.
mail-certificate-date = Le certificat du serveur n’est pas valable aujourd’hui. Vérifiez aussi l’horloge de cet ordinateur.
mail-no-tls = Le serveur n’offre pas de connexion sécurisée. Rien n’a été envoyé.
mail-not-mail-server = Ce qui répond là n’est pas un serveur de messagerie.
mail-host = Ce n’est pas un nom de serveur.
mail-sign-in-control = Le nom ou le mot de passe contient un caractère non permis.
mail-tls-unavailable = Une connexion sécurisée n’est pas possible sur cet ordinateur.
mail-account-missing = La personne qui a écrit ce message n’a plus de compte e-mail configuré.
mail-perhaps-no-answer = Le message est parti, mais le serveur n’a pas dit s’il est bien arrivé.
mail-perhaps-crash = Le programme s’est arrêté juste au moment de l’envoi.
mail-perhaps-restored = Ce message attendait quand la copie de sauvegarde restaurée a été faite. Il est peut-être parti depuis.

mail-no-receiver = Il n’y a pas encore de destinataire.
mail-subject-control = L’objet contient un caractère non permis.
mail-subject-too-long = L’objet est trop long.
mail-name-control = Un nom contient un caractère non permis.
mail-kind = Ce type de pièce jointe n’est pas possible.
mail-file-name-control = Le nom d’une pièce jointe contient un caractère non permis.
mail-date = La date de cet ordinateur ne peut pas figurer dans un message. Vérifiez-la.
mail-build = Le message n’a pas pu être créé.

address-empty = L’adresse est vide.
address-control = L’adresse contient un caractère non permis.
address-no-at = Il manque un @.
address-many-at = Il y a plus d’un @.
address-local-empty = Il n’y a rien avant le @.
address-local-too-long = Le texte avant le @ est trop long.
address-local-dots = Les points avant le @ sont mal placés.
address-local-not-ascii = Les lettres accentuées ne sont pas permises avant le @.
address-local-character = Il y a un caractère non permis avant le @.
address-domain-empty = Il n’y a rien après le @.
address-domain-no-dot = Il manque un point après le @, comme dans ecole.be.
address-domain = Ce qui suit le @ n’est pas un nom de domaine.
address-domain-too-long = Le texte après le @ est trop long.
address-too-long = L’adresse est trop longue.

mail-hint-password = Utilisez le mot de passe de votre boîte e-mail.
mail-hint-app-password = Créez un mot de passe d’application chez votre fournisseur ; votre mot de passe habituel sera refusé.
mail-hint-not-by-password = Ce fournisseur n’accepte pas de connexion par mot de passe. Utilisez un brouillon dans votre propre programme de messagerie.

mail-field-intern = le ou la stagiaire
mail-field-intern-first = le prénom du ou de la stagiaire
mail-field-school = l’école
mail-field-programme = le programme
mail-field-supervisor = le superviseur de l’école
mail-field-moment = quelle évaluation
mail-field-document = ce qui est joint
mail-field-mentor = qui écrit
mail-field-director = la direction
mail-field-site = le lieu de stage
mail-field-phone = le téléphone du lieu de stage
mail-field-group = le groupe
mail-field-start = le premier jour de stage
mail-field-end = le dernier jour de stage
mail-field-date = aujourd’hui
mail-field-note = l’observation
mail-example-intern = Amina Haddad
mail-example-intern-first = Amina
mail-example-school = Haute école Exemple
mail-example-programme = Éducation de la petite enfance
mail-example-supervisor = Noémie Dupont
mail-example-moment = évaluation finale
mail-example-document = Évaluation finale
mail-example-mentor = Els Peeters
mail-example-director = Jan Claes
mail-example-site = La Ruche
mail-example-phone = 02 123 45 67
mail-example-group = Papillons
mail-example-start = 1er septembre 2026
mail-example-end = 29 janvier 2027
mail-example-date = 15 janvier 2027
mail-example-note = 15 janvier 2027 · jeu libre
