//! The columns of a class list and the headings they are known by.

use std::fmt;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Class,
    School,
    Programme,
    Supervisor,
    Start,
    End,
    Group,
    Mentor,
}

/// The headings, folded, in Dutch, English, French and German.
const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "naam",
            "name",
            "nom",
            "stagiair",
            "stagiaire",
            "student",
            "studente",
            "leerling",
            "cursist",
            "lio",
            "intern",
            "trainee",
            "etudiant",
            "etudiante",
            "eleve",
            "praktikant",
            "praktikantin",
            "schuler",
            "naamstagiair",
            "naamstudent",
            "volledigenaam",
            "fullname",
            "nomcomplet",
            "naamenvoornaam",
            "voornaamennaam",
            "nometprenom",
            "vollstandigername",
        ],
    ),
    (Column::FirstName, &["voornaam", "firstname", "givenname", "prenom", "vorname"]),
    (
        Column::LastName,
        &[
            "achternaam",
            "familienaam",
            "lastname",
            "surname",
            "familyname",
            "nomdefamille",
            "nachname",
            "familienname",
        ],
    ),
    (
        Column::Email,
        &[
            "email",
            "mail",
            "emailadres",
            "mailadres",
            "emailaddress",
            "courriel",
            "adressemail",
            "adresseemail",
            "adresseelectronique",
            "emailadresse",
            "mailadresse",
            "emailstudent",
        ],
    ),
    (
        Column::Phone,
        &[
            "telefoon",
            "tel",
            "gsm",
            "telefoonnummer",
            "gsmnummer",
            "mobiel",
            "phone",
            "phonenumber",
            "mobile",
            "telephone",
            "numerodetelephone",
            "portable",
            "telefon",
            "telefonnummer",
            "handy",
            "mobil",
        ],
    ),
    (
        Column::Class,
        &["klas", "klasgroep", "jaar", "class", "year", "classe", "annee", "klasse", "jahrgang"],
    ),
    (
        Column::School,
        &[
            "school",
            "hogeschool",
            "instelling",
            "zendendeschool",
            "college",
            "institution",
            "ecole",
            "hauteecole",
            "etablissement",
            "schule",
            "hochschule",
        ],
    ),
    (
        Column::Programme,
        &[
            "opleiding",
            "programma",
            "stageconcept",
            "soortstage",
            "stage",
            "programme",
            "program",
            "course",
            "placement",
            "formation",
            "programmedestage",
            "ausbildung",
            "programm",
            "studiengang",
        ],
    ),
    (
        Column::Supervisor,
        &[
            "stagebegeleider",
            "begeleider",
            "praktijkpedagoog",
            "stagelector",
            "lector",
            "coach",
            "trajectcoach",
            "supervisor",
            "tutor",
            "superviseur",
            "accompagnateur",
            "maitredestage",
            "betreuer",
            "betreuerin",
            "praxisbetreuer",
        ],
    ),
    (
        Column::Start,
        &[
            "start",
            "startdatum",
            "begin",
            "begindatum",
            "van",
            "eerstedag",
            "startdate",
            "from",
            "firstday",
            "debut",
            "datededebut",
            "du",
            "premierjour",
            "beginn",
            "anfang",
            "von",
            "anfangsdatum",
            "erstertag",
        ],
    ),
    (
        Column::End,
        &[
            "einde",
            "einddatum",
            "eind",
            "tot",
            "totenmet",
            "tem",
            "laatstedag",
            "end",
            "enddate",
            "to",
            "until",
            "lastday",
            "fin",
            "datedefin",
            "au",
            "dernierjour",
            "ende",
            "enddatum",
            "bis",
            "letztertag",
        ],
    ),
    (
        Column::Group,
        &[
            "leefgroep",
            "groep",
            "stageklas",
            "stageplaats",
            "group",
            "livinggroup",
            "groupe",
            "groupedevie",
            "gruppe",
        ],
    ),
    (
        Column::Mentor,
        &[
            "mentor",
            "mentoren",
            "stagementor",
            "werkplekmentor",
            "mentors",
            "mentore",
            "mentorin",
            "praxisanleiter",
            "praxisanleiterin",
        ],
    ),
];

impl Column {
    /// The column that a heading stands for.
    pub(super) fn of(heading: &str) -> Option<Column> {
        // A heading with a separator in it was cut at the wrong one.
        if heading.contains([';', '\t']) {
            return None;
        }
        let heading: String = folded(heading).split(' ').collect();
        let known = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(&heading));
        HEADINGS.iter().find(|(_, names)| known(names)).map(|(column, _)| *column)
    }

    /// The name on the wire, and in places of errors.
    pub fn name(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::FirstName => "first_name",
            Column::LastName => "last_name",
            Column::Email => "email",
            Column::Phone => "phone",
            Column::Class => "class",
            Column::School => "school",
            Column::Programme => "programme",
            Column::Supervisor => "supervisor",
            Column::Start => "start",
            Column::End => "end",
            Column::Group => "group",
            Column::Mentor => "mentor",
        }
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text to compare by: small letters without accents, other signs as one space.
pub fn folded(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let letters: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            'ı' => 'i',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_four_languages_however_they_are_written() {
        for (heading, column) in [
            ("Naam stagiair", Column::Name),
            (" E-mail ", Column::Email),
            ("Prénom", Column::FirstName),
            ("NACHNAME", Column::LastName),
            ("Gsm-nummer", Column::Phone),
            ("Date de début", Column::Start),
            ("Stagementor", Column::Mentor),
            ("t.e.m.", Column::End),
            ("École", Column::School),
            ("Praxisbetreuer", Column::Supervisor),
            ("Leefgroep", Column::Group),
            ("Stageconcept", Column::Programme),
        ] {
            assert_eq!(Column::of(heading), Some(column), "{heading}");
        }
        assert_eq!(Column::of("Rijksregisternummer"), None);
        assert_eq!(Column::of(""), None);
    }

    #[test]
    fn no_heading_stands_for_two_columns() {
        let mut all: Vec<&str> = HEADINGS.iter().flat_map(|(_, names)| *names).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
