### Texts on paper.

## The frame of a report

report-moment-interim = Évaluation intermédiaire
report-moment-final = Évaluation finale
report-title = { $moment } – { $name }
report-from-site = Rapport du lieu de stage
report-made-on = Établi le { $date }
report-page-of = page { $page } sur { $pages }

## Dates and numbers

report-date-short = { $day }/{ $month }
report-date-long = { $day } { $month } { $year }
report-date-day = { $day } { $month }
report-period = { $from } – { $to }
report-number = { $number }
report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre

## Who and what

report-intern = Stagiaire
report-class = Année ou classe
report-school = École
report-programme = Programme
report-period-label = Période
report-site = Lieu de stage
report-group = Groupe
report-site-phone = Téléphone
report-mentor = Mentor
report-supervisor = Superviseur
report-reviewer = Collaborateur pédagogique
report-director = Direction
report-colleague = Le stagiaire travaille déjà sur le lieu de stage et y est donc aussi un collègue.

## Criteria of the school

report-criterion = Critère
report-level = Niveau
report-interim = mi-parcours
report-end = fin
report-grounds = Sur quoi cela repose
report-derived = déduit · { $rated } sur { $mapped }
report-set-by-mentor = fixé par le mentor
report-derived-was = Niveau déduit : « { $level } ».
report-derived-was-because = Niveau déduit : « { $level } ». Pourquoi un autre : { $reason }
report-at-interim = Fixé par le mentor à mi-parcours. { $text }
report-observation-count = { $count ->
    [0] aucune{"\u00A0"}observation
    [one] { $count }{"\u00A0"}observation
   *[other] { $count }{"\u00A0"}observations
}

## Rubric, growth and self-evaluation

report-seen-interim = vu à mi-parcours
report-seen-end = vu à la fin
report-attitude = attitude au travail
report-own-level = Niveau selon le stagiaire : { $level }
report-mentor-level = mentor : { $level }
report-suggested-level = d’après ce qui est souligné : { $level }
report-quote = « { $text } »
report-observed-on = { $count ->
    [one] Observation { $dates }
   *[other] Observations { $dates }
}
report-growth-interim = Niveau par domaine, à mi-parcours
report-growth-alt = { $cluster } : mi-parcours { $interim }, fin { $end }.
report-cluster = Domaine
report-beside-intro = Niveaux moyens par domaine, de 1 à 4.
report-differs = Là où les avis diffèrent
report-difference = { $number } : stagiaire { $own }, mentor { $mentor }

## Points and evidence

report-expected = Comportement attendu :
report-date = Date
report-activity = Activité
report-observation = Observation
report-indicators = Indicateurs
report-no-observations = Aucune observation à partager.

## Signatures

report-sign-date = Date
report-sign-signature = Signature

## Papers beside the report

paper-signatures = Signatures

## Attendance

paper-attendance = Carte de présence
attendance-card-days = Jour par jour
attendance-card-sums = Au total
attendance-card-kind = Type de jour
attendance-card-planned = Prévu
attendance-card-worked = Presté
attendance-card-preparation = Préparation
attendance-card-absence = Absence
attendance-card-initials = Paraphe mentor / stagiaire
attendance-card-remark = Remarque
attendance-card-empty = La carte ne contient encore aucun jour.
attendance-card-justified = Justifiée
attendance-card-unjustified = Non justifiée
attendance-card-made-up = rattrapé le { $date }
attendance-card-done = Heures faites
attendance-card-target = Heures pour tout le stage
attendance-card-on-site = Sur le lieu de stage
attendance-card-prepared = Préparation
attendance-card-missed = Manqué
attendance-card-missed-justified = Manqué avec motif
attendance-card-missed-made-up = Manqué et rattrapé
attendance-card-missed-open = Encore à rattraper
attendance-card-days-of = { $days } sur { $max } jours au plus
attendance-card-days-count = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
attendance-card-passed = plus que permis

## Activities

report-chosen = choisi
report-role = Rôle
report-role-observing = observe
report-role-participating = participe
report-role-active = agit
report-observed = Vu
report-participated = Participé
report-independent = Autonome
report-remark = Remarque
report-activities-met = { $met } sur { $all }
report-no-activities = Pas encore d’activités.
report-own-activities = Activités propres
paper-activities = Liste d’activités
paper-week = Planning de la semaine
report-hours = Heures
report-task = Tâche
report-task-done = Fait
report-yes = oui
report-weekday-1 = lu
report-weekday-2 = ma
report-weekday-3 = me
report-weekday-4 = je
report-weekday-5 = ve
report-weekday-6 = sa
report-weekday-7 = di
paper-project = Fiche de projet
report-project-title = Titre
report-project-class = Classe
report-project-description = Description
report-project-goals = Objectifs
report-project-desired = Résultat souhaité
report-project-questions = Questions d’apprentissage du stagiaire
report-project-outcome = Résultat

## Meetings

report-meeting = Entretien ou visite
report-present = Présents
report-agreed = Convenu
report-no-meetings = Aucun entretien n’a encore eu lieu.
report-focus = Point d’attention : { $text }
report-by = pour le { $date }
report-done = fait le { $date }
report-meeting-exploratory = Entretien exploratoire
report-meeting-school-visit = Visite de stage
report-meeting-coaching-visit = Visite d’accompagnement
report-meeting-judging-visit = Visite d’évaluation
report-meeting-three-way = Entretien à trois
report-meeting-coaching = Entretien d’accompagnement
report-meeting-closing = Entretien de clôture
paper-talk = L’entretien
paper-talk-place = Lieu
paper-talk-focus = Point d’attention
paper-talk-before = Discuté avant
paper-talk-notes = Ce qui a été dit
paper-talk-after = Discuté après
paper-talk-agreements = Accords
paper-talk-agreement = Accord
paper-talk-who = Qui
paper-talk-by = Pour le
paper-talk-done = Fait
paper-talk-no-agreements = Aucun accord en cours.
paper-sheet = Fiche de feedback
paper-talk-author = Rempli par
paper-talk-well = Ce qui s’est bien passé
paper-talk-next = Prochaine étape
paper-talk-reply = Ce qu’en dit le stagiaire
paper-warning = { $number ->
    [1] Premier avertissement
    [2] Deuxième avertissement
    [3] Troisième avertissement
   *[other] Avertissement { $number }
}
paper-talk-day = Entretien à ce sujet
paper-change-by = Changement pour le
paper-warning-ends = Selon les règles du programme, cet avertissement peut mettre fin au stage.
paper-talk-facts = Les faits
paper-talk-expected = Ce que nous attendons
paper-talk-mended = Cela s’est amélioré
paper-talk-not-mended = Cela ne s’est pas assez amélioré
paper-warning-receipt = Signer confirme que cette lettre a été discutée. Ce n’est pas encore un accord sur son contenu.
paper-handover = Transmission d’un stage
paper-handover-from = Mentor jusqu’ici
paper-handover-to = Nouveau mentor
paper-handover-note = Bon à savoir
paper-handover-next = Prochaine étape de la dernière fiche de feedback
paper-handover-warnings = Avertissements en cours
paper-handover-open = Encore à faire
paper-handover-nothing = Tout est fait.
paper-talk-what = Quoi

## Programme

paper-zero = Document 0
paper-zero-hours = Horaire et heures
paper-zero-variant = Variante
paper-zero-timetable = Semaine ordinaire
paper-zero-full-weeks = Semaines de stage complètes
paper-zero-target = Nombre total d’heures
paper-zero-fortnightly = { $days }, une semaine sur deux
paper-zero-pause = { $hours } (pause { $minutes } min)
paper-zero-week-of = semaine du { $date }
paper-zero-contacts = Qui joindre
paper-zero-role = Qui
paper-zero-name = Nom
paper-zero-phone = Téléphone
paper-zero-email = E-mail
paper-zero-remark = Attentes et premiers accords

## Review, versions and different views

report-draft = Brouillon
report-supervisor-grounds = Superviseur : { $reason }
report-signature-of = Signature : { $name }
report-signature-time = { $date }, { $time }
report-signature-code = Code de contrôle { $code }

## Calendar files

calendar-name = Stages
calendar-start = { $name } : premier jour de stage
calendar-end = { $name } : dernier jour de stage
calendar-item = { $name } : { $title }
calendar-meeting-due = { $name } : à fixer – { $title }
calendar-document = { $name } : à remettre – { $title }
calendar-evaluation = { $name } : à remplir – { $title }
calendar-intern = Stagiaire : { $text }
calendar-school = École : { $text }
calendar-programme = Programme : { $text }
calendar-group = Groupe : { $text }

## Paper

blank-note = À remplir à la main
blank-evaluation = Évaluation
blank-filled-in-by = Rempli par
blank-moment = Moment
blank-rubric-intro = Soulignez les comportements que vous avez vus et cochez le niveau qui convient.
blank-strengths = Points forts
blank-growth-points = Points à travailler, avec le comportement attendu
blank-conclusion = Conclusion
blank-meeting = Entretien ou visite
blank-agreed = Ce qui est convenu
cover-title = Rapports
cover-count =
    { $count ->
        [one] { $count } rapport
       *[other] { $count } rapports
    }
cover-intro = Les pages sont numérotées sur l’ensemble de ce fichier. Chaque rapport commence au recto d’une feuille.
cover-form = Formulaire
cover-pages = Pages
cover-from-to = { $first } à { $last }
cover-open = Encore à remplir
cover-nothing-open = rien
cover-draft = Brouillon, pas encore définitif
cover-rows =
    { $count ->
        [one] { $count } indicateur vide
       *[other] { $count } indicateurs vides
    }
cover-rest =
    { $count ->
        [one] { $count } autre champ vide
       *[other] { $count } autres champs vides
    }

## Forms: what differs between two versions
formdiff-position = place { $position }
formdiff-more = … et { $count } de plus
formdiff-yes = oui
formdiff-no = non
formdiff-none = rien
formdiff-number = { $number }
formdiff-form = { $title }, version { $version }
formdiff-due-on = à cette date : { $anchor }
formdiff-due-before =
    { $days ->
        [one] { $days } jour avant : { $anchor }
       *[other] { $days } jours avant : { $anchor }
    }
formdiff-due-after =
    { $days ->
        [one] { $days } jour après : { $anchor }
       *[other] { $days } jours après : { $anchor }
    }
formdiff-due-before-school =
    { $days ->
        [one] { $days } jour d’école avant : { $anchor }
       *[other] { $days } jours d’école avant : { $anchor }
    }
formdiff-due-after-school =
    { $days ->
        [one] { $days } jour d’école après : { $anchor }
       *[other] { $days } jours d’école après : { $anchor }
    }
formdiff-file = un fichier de { $size } ko
formthing-form = Formulaire
formthing-level = Niveau
formthing-module = Module
formthing-cluster = Domaine
formthing-indicator = Indicateur
formthing-behaviour = Comportement
formthing-letterhead = En-tête
formthing-scale = Échelle
formthing-scale-level = Échelon
formthing-short-level = Échelon si les données manquent
formthing-part = Partie
formthing-criterion = Critère
formthing-mapped = Repose sur
formthing-field = Champ
formthing-choice = Choix
formthing-semester = Période
formthing-day-kind = Type de jour
formthing-moment = Évaluation
formthing-document = Document
formthing-meeting = Entretien
formthing-activity = Activité
formthing-fill = Fichier propre à l’école
formthing-fill-field = Champ du fichier
formfact-data = Contenu
formfact-value = Ce qui y vient
formfact-when = Coché si
formfact-options = Choix
formfact-columns = Colonnes
formpart-identification = Coordonnées
formpart-criteria = Critères
formpart-rubric = Grille
formpart-growth = Progrès
formpart-radar = Progrès en toile d’araignée
formpart-self-evaluation = Auto-évaluation
formpart-strengths = Points forts
formpart-growth-points = Points à travailler
formpart-evidence = Observations
formpart-attendance = Présences
formpart-hours = Heures
formpart-rules = Ce que demande le programme
formpart-activities = Activités
formpart-project = Projet
formpart-meetings = Entretiens
formpart-warnings = Avertissements
formpart-fields = Champs
formpart-conclusion = Conclusion
formpart-signatures = Signatures
formpart-note = Texte fixe
formfact-other = Autres données
formfact-title = Titre
formfact-intro = Introduction
formfact-label = Nom
formfact-description = Description
formfact-text = Texte
formfact-heading = Intertitre
formfact-name = Nom
formfact-subtitle = Sous-titre
formfact-accent = Couleur
formfact-languages = Langues
formfact-not-observable = Texte pour « pas encore observable »
formfact-uniform = Formulaire à remplir
formfact-school-form = Rapport pour l’école
formfact-enough = Part à remplir au moins
formfact-attitude = Attitude au travail
formfact-level = Niveau
formfact-scale-level-from = À partir de
formfact-document-from = De qui
formfact-id = Identifiant
formfact-number = Numéro
formfact-scale = Échelle
formfact-explain = Explication demandée
formfact-rule = Règle
formfact-weight = Poids
formfact-type = Type de champ
formfact-bound = Prérempli avec
formfact-clusters = Domaines
formfact-roles = Qui signe
formfact-modules = Modules
formfact-colleague = Travaille déjà sur ce lieu
formfact-target-hours = Nombre total d’heures
formfact-choose-activities = Choisit parmi les activités
formfact-project = Avec un projet
formfact-warnings-end = Avertissement qui met fin au stage
formfact-weekdays = Jours
formfact-days = Jours par semaine
formfact-every = Toutes les combien de semaines
formfact-full-week = Semaine de stage complète
formfact-on-site = Heures par semaine sur le lieu de stage
formfact-preparation = Heures de préparation par semaine
formfact-max = Au plus
formfact-due = Quand
formfact-authors = Qui remplit
formfact-signed-by = Qui signe
formfact-kind = Type
formfact-with = Avec qui
formfact-focus = Avec un point d’attention fixé avant
formword-weekday-1 = lundi
formword-weekday-2 = mardi
formword-weekday-3 = mercredi
formword-weekday-4 = jeudi
formword-weekday-5 = vendredi
formword-weekday-6 = samedi
formword-weekday-7 = dimanche
formword-start = le premier jour
formword-half = le milieu du stage
formword-end = le dernier jour
formword-first-realisation-day = le premier jour de réalisation
formword-intern = stagiaire
formword-mentor = mentor
formword-reviewer = collaborateur pédagogique
formword-director = direction
formword-supervisor = superviseur
formword-median = niveau du milieu
formword-mean = moyenne
formword-minimum = niveau le plus bas
formword-all-pass = tout au moins suffisant
formword-text = texte court
formword-long-text = texte long
formword-choice = choix
formword-date = date
formword-intern-name = nom du stagiaire
formword-intern-class = classe du stagiaire
formword-period = période de stage
formword-site-name = nom du lieu de stage
formword-site-address = adresse du lieu de stage
formword-site-phone = téléphone du lieu de stage
formword-group-name = groupe
formword-mentor-names = noms des mentors
formword-supervisor-name = nom du superviseur
formword-school-name = nom de l’école
formword-programme-title = programme
formword-report-date = date du rapport
formword-exploratory = entretien exploratoire
formword-school-visit = visite de stage
formword-coaching-visit = visite d’accompagnement
formword-judging-visit = visite d’évaluation
formword-three-way = entretien à trois
formword-coaching = entretien d’accompagnement
formword-closing = entretien de clôture
formword-nl = néerlandais
formword-en = anglais
formword-fr = français
formword-de = allemand

## Data and lists

data-name = données des évaluations
data-sheet-uniform = Formulaire uniforme
data-start = Début
data-end = Fin
data-state = État
data-state-open = ouverte
data-state-handed-in = remise
data-state-agreed = approuvée
data-state-final = définitive
data-part = Type
data-indicator = Indicateur
data-field = Champ
data-number = Numéro
data-what = Quoi
many-list-name = liste
many-list-title = Rapports du
many-list-files =
    { $count ->
        [0] Aucun fichier créé.
        [one] { $count } fichier créé :
       *[other] { $count } fichiers créés :
    }
many-list-left =
    { $count ->
        [0] Rien n’a été laissé de côté.
        [one] { $count } rapport laissé de côté :
       *[other] { $count } rapports laissés de côté :
    }
many-list-unknown = caractères remplacés par un carré : { $characters }
many-why-empty = rien de rempli encore
many-why-incomplete = pas encore complet
many-why-draft = brouillon, pas encore relu ou définitif
many-why-no-form = le formulaire de l’école manque
many-why-unchosen = pas coché
many-why-exists = un fichier de ce nom existe déjà
many-why-broken = n’a pas pu être créé
many-why-stopped = arrêté avant ce rapport

## Vervolgbladen van een ingevuld formulier

fill-sheets = Feuilles de suite
fill-rest-of = Suite de : { $field }
fill-sheet-of = feuille de suite { $sheet } sur { $sheets }
fill-goes-on = → feuille de suite { $sheet }
fill-goes-on-short = → { $sheet }

## Competence frameworks from elsewhere
casenote-language = Les textes sont dans une seule langue ({ $about }). Ils valent aussi pour les autres langues.
casenote-groups =
    { $count ->
        [one] { $count } groupe dans un groupe disparaît ; ses objectifs restent.
       *[other] { $count } groupes dans un groupe disparaissent ; leurs objectifs restent.
    }
casenote-relations =
    { $count ->
        [one] { $count } renvoi vers autre chose n’est pas repris.
       *[other] { $count } renvois vers autre chose ne sont pas repris.
    }
casenote-levels =
    { $count ->
        [one] { $count } indicateur n’a pas de niveaux décrits. Complétez-les.
       *[other] { $count } indicateurs n’ont pas de niveaux décrits. Complétez-les.
    }
casenote-markup =
    { $count ->
        [one] La mise en forme de { $count } texte a été retirée.
       *[other] La mise en forme de { $count } textes a été retirée.
    }
casenote-licence = Ce fichier est sous licence ({ $about }). Vérifiez ce qu’elle permet.

## Report content
report-heard-interim = (vu à mi-parcours)
report-heard-end = (vu à la fin)
report-heard-both = (vu à mi-parcours et à la fin)
report-growth-alt-interim = { $cluster } : mi-parcours { $interim }.
report-growth-alt-end = { $cluster } : fin { $end }.
report-growth-end = Niveau par domaine, à la fin
report-week = Semaine
report-week-days = Jours
report-week-deviates = Ce qui diffère
report-week-justified = absence justifiée
report-week-unjustified = absence non justifiée
report-week-otherwise = { $worked } presté, { $planned } prévu
report-week-extra = { $worked } presté, non prévu
report-rule = Quoi
report-rule-asked = Demandé
report-rule-came = Fait
report-rule-hours = Heures pour tout le stage
report-rule-most = { $max } { $max ->
    [one] jour
   *[other] jours
} au plus
report-rule-waived = pas nécessaire
report-rule-warnings = Avertissements
report-rule-warnings-end = l’avertissement { $number } met fin au stage
report-no-warnings = Aucun avertissement.
report-warning-outcome = Suite donnée
report-warning-open = en cours

## Key
cli-passphrase = Mot de passe :
cli-passphrase-new = Nouveau mot de passe :
cli-passphrase-again = Encore une fois :
cli-recovery = Les douze mots de la clé de récupération :
cli-recovery-made = Voici la clé de récupération. Elle n’est montrée qu’une seule fois : notez-la et gardez-la sous clé.
paper-recovery = Clé de récupération
paper-recovery-what = Ces douze mots ouvrent le classeur quand plus personne ne connaît son mot de passe. Qui possède cette feuille peut tout lire.
paper-recovery-words = Les douze mots
paper-recovery-words-order = Dans cet ordre, de gauche à droite. Ce sont des mots anglais ; les majuscules n’ont pas d’importance.
paper-recovery-keep = Où garder cette feuille
paper-recovery-keep-text =
    Sur papier, sous clé : dans le coffre ou l’armoire fermée de la direction. Ni près de l’ordinateur, ni en photo.
    N’en gardez qu’une. Si vous n’avez plus confiance dans cette feuille, créez une nouvelle clé de récupération dans les réglages : dès que celle-ci a été essayée, cette feuille ne fonctionne plus.
paper-recovery-use = Comment l’utiliser
paper-recovery-use-text =
    Sur l’écran de verrouillage, choisissez « Mot de passe oublié » et tapez les douze mots. Les quatre premières lettres de chaque mot suffisent.
    Dites ensuite qui vous êtes et choisissez un nouveau mot de passe.
paper-key-binder = Classeur
paper-key-made = Créé le
paper-person-key = Accès au classeur
paper-person-key-name = Nom
paper-person-key-how = Comment ouvrir le classeur
paper-person-key-how-text =
    Démarrez Mentormap et tapez votre propre mot de passe. Pas besoin d’indiquer un nom : le mot de passe dit qui vous êtes, et tout ce que vous écrivez porte votre nom.
    Verrouillez le classeur quand vous partez. Après un moment sans travail, il se verrouille tout seul ; ce que vous étiez en train d’écrire est conservé.
paper-person-key-choose = Votre mot de passe
paper-person-key-choose-text =
    Il n’est qu’à vous. Ne le donnez à personne, même pas à un collègue qui doit vite vérifier quelque chose : il a son propre mot de passe.
    Quelques mots à la suite se retiennent mieux que des caractères isolés. Ne l’écrivez pas sur cette feuille.
paper-person-key-lost = Si vous l’oubliez
paper-person-key-lost-text =
    La direction vous en donne un nouveau. Si la direction non plus n’a plus accès, la clé de récupération ouvre le classeur : douze mots sur une feuille gardée sous clé.
    Sans mot de passe ni clé de récupération, plus personne ne peut ouvrir le classeur, pas même les créateurs du programme.

## Persoonsgegevens

personal-former = un ancien collègue
personal-paper-file = Données
personal-paper-title = Tout ce qui est conservé à votre sujet
personal-paper-about = De quoi il s’agit
personal-paper-intro =
    Voici tout ce que le lieu de stage conserve à votre sujet dans Mentormap, à la date indiquée en haut de cette feuille. Les notes qu’un mentor a écrites pour lui-même y figurent aussi : elles parlent de vous. Elles sont marquées et n’ont été transmises à personne.
    Si quelque chose n’est pas correct, demandez au lieu de stage de le corriger. Vous pouvez aussi demander d’effacer vos données.
    Cette feuille est accompagnée d’un fichier pour programmes informatiques, avec les mêmes données, et des fichiers conservés.
personal-paper-intro-other =
    Voici tout ce que le lieu de stage conserve à votre sujet dans Mentormap, à la date indiquée en haut de cette feuille. Ce que vous avez écrit sur un stagiaire concerne ce stagiaire. Vous lisez donc ici où votre nom apparaît, et non ce qui est écrit sur quelqu’un d’autre ; le stagiaire n’est indiqué que par ses initiales.
    Si quelque chose n’est pas correct, demandez au lieu de stage de le corriger.
personal-paper-who = Qui vous êtes
personal-paper-keep-title = Conservé plus longtemps
personal-paper-keep = Jusqu’au { $date } : { $reason }
personal-paper-placement = Stage du { $from } au { $to }
personal-paper-observations = Observations
personal-paper-private = Ce qui est marqué comme note personnelle, le mentor l’a écrit pour lui-même. Cela ne figure dans aucun rapport.
personal-paper-mark-private = (note personnelle, dans aucun rapport)
personal-paper-mark-binned = (dans la corbeille)
personal-paper-interim-mentor = Évaluation intermédiaire par le mentor
personal-paper-interim-intern = Auto-évaluation intermédiaire
personal-paper-final-mentor = Évaluation finale par le mentor
personal-paper-final-intern = Auto-évaluation finale
personal-paper-attendance = Présences
personal-paper-activity = Activités
personal-paper-plan = Planning de la semaine
personal-paper-project = Projet
personal-paper-meeting = Entretiens et visites
personal-paper-sheet = Fiches de feedback
personal-paper-agreement = Accords
personal-paper-warning = Avertissements
personal-paper-handover = Transmis à un autre mentor
personal-paper-document = Documents
personal-paper-attachment = Fichiers conservés
personal-paper-view = Avis du superviseur
personal-paper-comment = Remarques entre membres de l’équipe
personal-paper-version = Versions précédentes des évaluations
personal-paper-signature = Signatures
personal-paper-history = Qui a changé quoi, et quand
personal-paper-named = Où votre nom apparaît
personal-paper-when = Quand
personal-paper-what = Quoi
personal-paper-says = Ce qui est écrit
personal-paper-intern = Stagiaire
personal-paper-nothing = Rien n’est conservé.

privacy-site-unnamed = [nom du lieu de stage]
privacy-address-unknown = [adresse]
privacy-contact-unknown = [téléphone ou e-mail]
privacy-register-title = Registre des activités de traitement
privacy-register-subtitle = Article 30 du Règlement général sur la protection des données (RGPD)
privacy-register-activity = Accompagnement et évaluation des stagiaires
privacy-register-note = Tenez cette feuille à jour et adaptez-la quand quelque chose change. L’autorité de contrôle, en Belgique l’Autorité de protection des données, peut la demander.
privacy-register-controller-label = Qui est responsable
privacy-register-contact-label = Qui vous pouvez joindre
privacy-register-purpose-label = Dans quel but
privacy-register-ground-label = Base juridique
privacy-register-people-label = À propos de qui
privacy-register-data-label = Quelles données
privacy-register-receivers-label = Qui les reçoit
privacy-register-transfers-label = Hors de l’Union européenne
privacy-register-retention-label = Durée de conservation
privacy-register-security-label = Sécurité
privacy-register-processors-label = Sous-traitants
privacy-register-controller = { $site }, { $address }
privacy-register-contact = { $contact }. Délégué à la protection des données : aucun, ou indiquez son nom ici.
privacy-register-purpose = Accompagner les stagiaires, leur donner du feedback, suivre leurs progrès et remettre à leur école le rapport qu’elle demande pour l’évaluation.
privacy-register-ground =
    Exécution de la convention de stage (article 6.1.b du RGPD) : ce que le stage et le rapport demandent.
    Intérêt légitime (article 6.1.f du RGPD) : les notes qui aident un mentor à bien accompagner.
privacy-register-people =
    Les stagiaires.
    Les mentors, les collaborateurs pédagogiques et la direction du lieu de stage.
    Les superviseurs des écoles.
    Les enfants, seulement de façon indirecte : dans les observations, ils sont désignés par leurs initiales.
privacy-register-data =
    Des stagiaires : nom, e-mail, téléphone, école et programme, période de stage, personnes de contact, présences, observations, évaluations et auto-évaluations, entretiens, accords, avertissements, documents et signatures.
    Des membres de l’équipe et des superviseurs : nom, fonction, e-mail, téléphone, ce qu’ils ont écrit et signé.
    Des enfants : les prénoms par groupe, uniquement pour avertir quand un nom apparaît dans une note. Cette liste n’est imprimée nulle part.
    Aucune donnée de santé n’est demandée. Pour une absence, il suffit de savoir si elle est justifiée.
privacy-register-receivers = L’école qui envoie le stagiaire et son superviseur reçoivent le rapport. Le stagiaire reçoit tout ce qui a été discuté et, à sa demande, tout le reste. Personne d’autre.
privacy-register-transfers = Aucun transfert. Les données restent sur l’ordinateur du lieu de stage et à l’endroit que celui-ci choisit pour ses copies de sauvegarde.
privacy-register-retention = { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } après la fin du dernier stage. Ensuite, le stagiaire figure sur une liste et la direction décide : effacer, ou conserver plus longtemps avec un motif. Les copies de sauvegarde remontent à 35 jours au plus.
privacy-register-security =
    Tout est chiffré sur le disque : les données, les fichiers conservés et les copies de sauvegarde.
    Chacun ouvre le programme avec son propre mot de passe. Le programme se verrouille tout seul.
    Chaque modification est notée : qui, quoi et quand.
    Les copies de sauvegarde sont créées et vérifiées automatiquement.
    Une personne effacée ne revient pas, même avec une ancienne copie de sauvegarde.
    Le programme n’envoie rien à un serveur, ni à ses créateurs.
privacy-register-processors = Aucun. Si le lieu de stage envoie des rapports par e-mail, il passe par son propre service de messagerie.

privacy-interns-title = Vos données sur notre lieu de stage
privacy-interns-subtitle = Pour les stagiaires
privacy-parents-title = Les notes sur les stagiaires et votre enfant
privacy-parents-subtitle = Pour les parents
privacy-schools-title = Les données dans l’accompagnement des stagiaires
privacy-schools-subtitle = Pour les écoles et les superviseurs
privacy-notice-who-label = Qui nous sommes
privacy-notice-what-label = Ce que nous conservons
privacy-notice-why-label = Pourquoi nous le pouvons
privacy-notice-receivers-label = Qui peut le voir
privacy-notice-retention-label = Combien de temps nous le conservons
privacy-notice-security-label = Comment nous le protégeons
privacy-notice-rights-label = Ce que vous pouvez demander
privacy-notice-who =
    { $site }, { $address }, est responsable de ces données.
    Une question ? Vous pouvez nous joindre ici : { $contact }.
privacy-notice-retention = Jusqu’à { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } après la fin du stage. Nous regardons alors ce qui peut être effacé. Si quelque chose doit rester plus longtemps, nous notons pourquoi. Les copies de sauvegarde ont 35 jours au plus.
privacy-notice-security = Tout est chiffré sur un ordinateur du lieu de stage, y compris les copies de sauvegarde. Chaque membre de l’équipe a son propre mot de passe. Rien ne part vers un serveur sur internet, ni vers les créateurs du programme.
privacy-notice-rights =
    Vous pouvez voir ce que nous conservons et en recevoir une copie. Vous pouvez demander de corriger ou d’effacer quelque chose, de ne pas l’utiliser pendant un temps, ou vous y opposer. Pour cela, contactez-nous : { $contact }.
    Si notre réponse ne vous convient pas, vous pouvez vous adresser à l’Autorité de protection des données (autoriteprotectiondonnees.be).
privacy-interns-what =
    Votre nom, votre adresse e-mail et votre numéro de téléphone, votre école et votre programme, et qui nous pouvons appeler.
    Quand vous étiez là, ce que vous avez fait, ce que votre mentor a vu et discuté avec vous.
    Vos évaluations et vos auto-évaluations, les accords, les documents de votre stage et les signatures.
    Certaines notes, un mentor les écrit d’abord pour lui-même. Elles ne vont à personne, mais vous pouvez les demander.
privacy-interns-why = Nous avons une convention de stage avec vous et votre école. Pour la respecter et bien vous accompagner, nous avons besoin de ces données. Sans elles, nous ne pouvons pas suivre votre stage.
privacy-interns-receivers = Vos mentors, notre collaborateur pédagogique et notre direction. Votre école et votre superviseur reçoivent le rapport, après qu’il a été discuté avec vous. Personne d’autre.
privacy-parents-what = Nous accompagnons des stagiaires et notons comment ils s’y prennent avec les enfants. Ces notes portent sur le stagiaire. Si votre enfant y apparaît, c’est par son initiale. Par groupe, nous gardons les prénoms des enfants, uniquement pour avertir notre équipe quand elle écrit malgré tout un nom.
privacy-parents-why = Un stagiaire apprend de ce qui s’est vraiment passé. C’est là notre intérêt légitime, et nous limitons autant que possible ce qui touche à votre enfant : pas de nom de famille, pas de photo, pas de données de santé.
privacy-parents-receivers = Notre équipe, le stagiaire et son école. Ce que reçoit l’école ne contient pas le nom de votre enfant.
privacy-schools-what = De votre école : nom, adresse et formulaires. Des superviseurs : nom, e-mail, téléphone, les visites et entretiens, et ce qui y a été convenu et signé.
privacy-schools-why = Nous exécutons ensemble la convention de stage. Pour fixer les visites et remettre le rapport, nous devons savoir qui suit un stagiaire.
privacy-schools-receivers = Notre équipe et le stagiaire. Un rapport ne va qu’à l’école qui a envoyé le stagiaire.

## Overview

overview-name = vue d’ensemble
overview-sheet = Stagiaires
overview-week = Semaine
overview-weeks = Total semaines
overview-last = Dernière note
overview-quiet = Il y a (jours)
overview-interim = Lignes intermédiaires
overview-final = Lignes finales
overview-rows = Lignes du formulaire
overview-papers = Documents en attente
overview-hours = Heures faites
overview-hours-target = Heures demandées
overview-next = Prochaine date
overview-next-what = Quoi ce jour-là
overview-late = En retard
overview-late-what = Ce qui est en retard
overview-last-day = dernier jour
overview-kind-closing = le stage est fini et pas encore clôturé
overview-kind-missed = { $date } : manqué et pas encore rattrapé
overview-kind-other = encore à faire
overview-year-name = année-scolaire
overview-sheet-growth = Progrès par domaine
paper-school-year = L’année scolaire en chiffres
school-year-name = Année scolaire
school-year-all = Toutes les écoles
school-year-amounts = Stages et heures
school-year-placements = Stages
school-year-hours = Heures
school-year-judged = Évaluations finales
school-year-interns = Stages
school-year-level = Niveau { $number }
school-year-about-amounts = Un stage compte s’il a eu lieu pendant cette année scolaire, de septembre à août. Les heures sont celles des cartes de présence. Les personnes effacées ne comptent plus.
school-year-about-results = Les niveaux viennent des évaluations finales remplies par les mentors, pour les stages terminés pendant cette année scolaire. Ils ne sont montrés qu’à partir de { $least } stages. Sinon, on verrait ce qu’un seul stagiaire a obtenu. Pour cette raison, une autre école reste parfois masquée aussi.
school-year-results = Combien de fois chaque niveau a été donné
school-year-results-of = Niveaux : { $school }
school-year-silent = Trop peu de stages pour montrer les niveaux
school-year-held-back = trop peu de stages pour les montrer
school-year-nobody = encore personne
school-year-growth = Au fil des ans
school-year-growth-about = La longueur d’une barre correspond au nombre de stages.
school-year-growth-of = Niveaux au fil des ans : { $cluster }

## Self-check of the workplace
paper-self-check = Bilan du lieu de stage
paper-self-check-year = Année scolaire { $year }
paper-self-check-people = Qui a participé
paper-self-check-what = L’équipe a indiqué elle-même à quelle fréquence chaque phrase est vraie : de 1 (pas encore) à 4 (toujours).
paper-self-check-growth = Où nous en sommes
paper-self-check-statement = Phrase
paper-self-check-level = Fréquence
paper-self-check-remark = Remarque
paper-self-check-said = Les douze phrases
paper-self-check-actions = Ce que nous allons faire
paper-self-check-no-actions = Aucune action n’a été convenue.
paper-self-check-what-to-do = Quoi
paper-self-check-who = Qui
paper-self-check-due = Pour le
paper-self-check-done = Terminé le
paper-self-check-years = Au fil des ans
paper-self-check-mean = Moyenne
paper-self-check-alt = { $statement } : de { $before } à { $now }.
paper-self-check-alt-one = { $statement } : { $now }.

## Mail
## The fields stay between braces: the site writes its own wording from this one.

mail-text-supervisor = superviseur
mail-text-mentor = l’équipe
mail-text-moment-interim = évaluation intermédiaire
mail-text-moment-final = évaluation finale
mail-text-sheet = Feedback du { $from } au { $to }
mail-text-observation = Observation du { $date }
mail-text-general = Stage
mail-template-report-subject = { $document } – { $intern }
mail-template-report-text =
    Bonjour { $supervisor },

    Vous trouverez en pièce jointe le rapport ({ $moment }) pour { $intern }, stage { $programme } du { $start } au { $end }. Lieu de stage : { $site }.

    Une question ? Appelez-nous ou écrivez-nous.

    Cordialement,
    { $mentor }
    { $site }
    { $phone }

mail-template-sheet-subject = Feedback pour { $intern }
mail-template-sheet-text =
    Bonjour { $supervisor },

    Vous trouverez en pièce jointe la fiche de feedback pour { $intern } : { $document }.

    Cordialement,
    { $mentor }
    { $site }
    { $phone }

mail-template-observation-subject = Ce que nous avons vu chez { $intern }
mail-template-observation-text =
    Bonjour { $supervisor },

    Nous souhaitons vous faire part de ceci au sujet du stage ({ $intern }) :

    { $note }

    Cordialement,
    { $mentor }
    { $site }
    { $phone }

mail-template-general-subject = Stage – { $intern }
mail-template-general-text =
    Bonjour { $supervisor },

    Ce message concerne le stage suivant : { $intern } ({ $programme }). Lieu de stage : { $site }.

    Cordialement,
    { $mentor }
    { $site }
    { $phone }

personal-paper-mail = Messages à l’école
