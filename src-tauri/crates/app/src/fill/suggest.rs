//! What a field is likely for, by its name and the words beside it.

use std::collections::BTreeMap;

use mentormap_domain::{
    form::{
        AttendanceTotal, Binding, ColumnMap, FieldMap, FillColumn, FillDay, FillRows, Role,
        SchoolForm, Source,
    },
    text::Lang,
};
use mentormap_fill::{Choice, Field, FieldKind};

use super::likeness::{likeness, plain_words, same_words};
use crate::wire::fill::{SourceGroup, SourceView};

/// From here two names are taken for the same.
const ALIKE: f64 = 0.6;

/// Words that a name must hold, one of each group, in Dutch, English, French and German.
type Clue = (&'static [&'static [&'static str]], Source);

const STUDENT: &[&str] = &[
    "student",
    "studente",
    "stagiair",
    "stagiaire",
    "leerling",
    "cursist",
    "intern",
    "etudiant",
    "praktikant",
    "praktikantin",
];
const NAME: &[&str] = &["naam", "name", "nom", "voornaam"];
const MENTOR: &[&str] = &["mentor", "stagementor", "werkplekmentor", "mentoren", "anleiter"];
const SUPERVISOR: &[&str] = &[
    "begeleider",
    "stagebegeleider",
    "docent",
    "praktijklector",
    "supervisor",
    "lector",
    "superviseur",
];
const PLACE: &[&str] = &[
    "stageplaats",
    "instelling",
    "organisatie",
    "voorziening",
    "werkplek",
    "stagegever",
    "opvang",
    "site",
    "lieu",
];
const DATE: &[&str] = &["datum", "date", "dag"];
const REMARK: &[&str] = &[
    "toelichting",
    "opmerking",
    "opmerkingen",
    "motivering",
    "motivatie",
    "commentaar",
    "remark",
    "comment",
    "verantwoording",
    "uitleg",
    "reason",
];
const LEVEL: &[&str] =
    &["score", "niveau", "level", "beoordeling", "quotering", "resultaat", "oordeel"];

fn clues() -> Vec<Clue> {
    let bound = |value| Source::Bound { value };
    let day = |of| Source::Day { of, short: true };
    vec![
        (
            &[&["handtekening", "signature", "getekend", "ondertekend"], DATE, MENTOR],
            Source::SignatureDate { role: Role::Mentor },
        ),
        (
            &[&["handtekening", "signature", "getekend", "ondertekend"], DATE, STUDENT],
            Source::SignatureDate { role: Role::Intern },
        ),
        (&[&["begindatum", "startdatum", "startdate", "aanvang"]], day(FillDay::Start)),
        (&[DATE, &["start", "begin", "van", "from"]], day(FillDay::Start)),
        (&[&["einddatum", "enddate"]], day(FillDay::End)),
        (&[DATE, &["einde", "eind", "tot", "end", "until"]], day(FillDay::End)),
        (&[&["stageperiode", "periode", "period", "zeitraum"]], bound(Binding::Period)),
        (
            &[&["klas", "klasgroep", "class", "classe", "klasse", "opleidingsjaar"]],
            bound(Binding::InternClass),
        ),
        (&[&["adres", "address", "adresse"]], bound(Binding::SiteAddress)),
        (
            &[&["telefoon", "tel", "telefoonnummer", "phone", "telephone"]],
            bound(Binding::SitePhone),
        ),
        (
            &[&["opleiding", "programme", "formation", "studierichting", "ausbildung"]],
            bound(Binding::ProgrammeTitle),
        ),
        (&[&["leefgroep", "groep", "kindgroep", "group", "groupe"]], bound(Binding::GroupName)),
        (
            &[&["sterktes", "sterkte", "sterke", "strengths", "forces", "staerken"]],
            Source::Strengths,
        ),
        (
            &[&[
                "groeipunten",
                "werkpunten",
                "aandachtspunten",
                "groei",
                "growth",
                "verbeterpunten",
            ]],
            Source::GrowthPoints,
        ),
        (
            &[&["besluit", "conclusie", "eindconclusie", "conclusion", "eindbesluit", "fazit"]],
            Source::Conclusion,
        ),
        (&[&["observaties", "vaststellingen", "evidence", "observations"]], Source::Evidence),
        (
            &[
                &["uren", "hours", "heures", "stunden"],
                &["gepresteerd", "gepresteerde", "totaal", "aantal", "done", "total"],
            ],
            Source::Attendance { total: AttendanceTotal::Done },
        ),
        (
            &[&["uren", "hours"], &["gemist", "gemiste", "afwezig", "missed"]],
            Source::Attendance { total: AttendanceTotal::Missed },
        ),
        (&[SUPERVISOR], bound(Binding::SupervisorName)),
        (&[MENTOR], bound(Binding::MentorNames)),
        (&[PLACE], bound(Binding::SiteName)),
        (&[&["school", "hogeschool", "ecole", "schule", "instituut"]], bound(Binding::SchoolName)),
        (&[STUDENT], bound(Binding::InternName)),
        (&[NAME], bound(Binding::InternName)),
        (&[DATE], day(FillDay::Report)),
    ]
}

/// What makes suggestions for the fields of one form's file.
pub(super) struct Suggest<'a> {
    form: &'a SchoolForm,
    sources: &'a [SourceView],
    lang: Lang,
    clues: Vec<Clue>,
}

impl<'a> Suggest<'a> {
    pub(super) fn new(form: &'a SchoolForm, sources: &'a [SourceView], lang: Lang) -> Suggest<'a> {
        Suggest { form, sources, lang, clues: clues() }
    }

    /// What goes in a field in all likelihood; none when nothing is likely.
    pub(super) fn field(&self, field: &Field) -> Option<FieldMap> {
        if matches!(field.kind, FieldKind::Signature) {
            return None;
        }
        if let FieldKind::RepeatedRow { columns } = &field.kind {
            return rows(field, columns);
        }
        let name = plain_words(&field.name);
        // The sentence around a word in a document is about more than this word.
        let label = if matches!(field.kind, FieldKind::Placeholder) {
            Vec::new()
        } else {
            plain_words(&field.label)
        };
        let found = self.criterion(field, &name, &label).or_else(|| {
            let clue = self.clue(&name).or_else(|| self.clue(&label))?;
            let ticks = matches!(field.kind, FieldKind::Check { .. });
            (!ticks).then(|| plain(field, clue))
        });
        found.or_else(|| self.free(field, &name, &label))
    }

    fn clue(&self, words: &[String]) -> Option<Source> {
        let holds = |group: &&[&str]| words.iter().any(|word| group.contains(&word.as_str()));
        let found = self.clues.iter().find(|(groups, _)| groups.iter().all(&holds));
        found.map(|(_, source)| source.clone())
    }

    /// A criterion by its id, number or title; with one of its levels for a check box.
    fn criterion(&self, field: &Field, name: &[String], label: &[String]) -> Option<FieldMap> {
        let mut best: Option<(f64, &SourceView)> = None;
        let levels = self.sources.iter().filter(|each| matches!(each.source, Source::Level { .. }));
        for source in levels {
            let Source::Level { criterion } = &source.source else { continue };
            let criterion = self.form.criteria().find(|each| each.id == *criterion)?;
            let id = plain_words(&criterion.id);
            let title = plain_words(criterion.title.get(self.lang));
            let without = |words: &[String]| -> Vec<String> {
                let level = |word: &String| {
                    LEVEL.contains(&word.as_str())
                        || REMARK.contains(&word.as_str())
                        || source.ids.iter().any(|level| {
                            plain_words(&level.id).contains(word)
                                || plain_words(&level.label).contains(word)
                        })
                };
                words.iter().filter(|word| !level(word)).cloned().collect()
            };
            for words in [without(name), without(label)] {
                let alike = likeness(&words, &id).max(likeness(&words, &title));
                if alike >= ALIKE && best.is_none_or(|(known, _)| alike > known) {
                    best = Some((alike, source));
                }
            }
        }
        let (_, source) = best?;
        let Source::Level { criterion } = &source.source else { return None };
        let says =
            |list: &[&str]| name.iter().chain(label).any(|word| list.contains(&word.as_str()));
        if says(REMARK) && !matches!(field.kind, FieldKind::Check { .. }) {
            return Some(plain(field, Source::Remark { criterion: criterion.clone() }));
        }
        let mut map = plain(field, source.source.clone());
        match &field.kind {
            FieldKind::Check { .. } => map.when = Some(level_named(source, name, label)?),
            FieldKind::Radio { options } | FieldKind::Choice { options, .. } => {
                map.options = options_of(source, options);
            }
            _ => {}
        }
        Some(map)
    }

    /// A free field of the form by its id or label.
    fn free(&self, field: &Field, name: &[String], label: &[String]) -> Option<FieldMap> {
        let fields = self.sources.iter().filter(|each| each.group == SourceGroup::Fields);
        let alike = |source: &&SourceView| {
            let own = plain_words(&source.label);
            let Source::Field { field } = &source.source else { return false };
            let id = plain_words(field);
            [name, label]
                .iter()
                .any(|words| likeness(words, &own).max(likeness(words, &id)) >= ALIKE)
        };
        let source = fields.into_iter().find(alike)?;
        let mut map = plain(field, source.source.clone());
        match &field.kind {
            FieldKind::Check { .. } => map.when = Some(level_named(source, name, label)?),
            FieldKind::Radio { options } | FieldKind::Choice { options, .. } => {
                map.options = options_of(source, options);
            }
            _ => {}
        }
        Some(map)
    }
}

fn plain(field: &Field, value: Source) -> FieldMap {
    FieldMap {
        field: field.name.clone(),
        value,
        when: None,
        options: BTreeMap::new(),
        columns: BTreeMap::new(),
    }
}

/// The level that a check box names; the longest name wins, so that 'not yet' is not 'yet'.
fn level_named(source: &SourceView, name: &[String], label: &[String]) -> Option<String> {
    let named = |id: &str, said: &str| {
        [name, label].iter().any(|words| {
            [plain_words(id), plain_words(said)]
                .iter()
                .any(|level| !level.is_empty() && level.iter().all(|word| words.contains(word)))
        })
    };
    let found = source.ids.iter().filter(|level| named(&level.id, &level.label));
    found.max_by_key(|level| plain_words(&level.label).len()).map(|level| level.id.clone())
}

/// The option for each level: of the same name, or at the same place when there are as many.
fn options_of(source: &SourceView, options: &[Choice]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for level in &source.ids {
        let same = options.iter().find(|option| {
            same_words(&option.label, &level.label)
                || same_words(&option.value, &level.label)
                || same_words(&option.value, &level.id)
        });
        if let Some(option) = same {
            out.insert(level.id.clone(), option.value.clone());
        }
    }
    if out.is_empty() && options.len() == source.ids.len() {
        let pairs = source.ids.iter().zip(options);
        out.extend(pairs.map(|(level, option)| (level.id.clone(), option.value.clone())));
    }
    out
}

/// What a repeated row is for, and its columns.
fn rows(field: &Field, columns: &[String]) -> Option<FieldMap> {
    let name = plain_words(&field.name);
    let says = |list: &[&str]| name.iter().any(|word| list.contains(&word.as_str()));
    let of = if says(&["criteria", "criterium", "competenties", "doelen", "items"]) {
        FillRows::Criteria
    } else if says(&["observaties", "observations", "vaststellingen"]) {
        FillRows::Observations
    } else if says(&["dagen", "aanwezigheden", "attendance", "uren", "days"]) {
        FillRows::Attendance
    } else if says(&["sterktes", "strengths", "sterkepunten"]) {
        FillRows::Strengths
    } else if says(&["groeipunten", "werkpunten", "growth", "aandachtspunten"]) {
        FillRows::GrowthPoints
    } else {
        return None;
    };
    let column = |name: &String| {
        let value = column(&plain_words(name), of)?;
        Some((name.clone(), ColumnMap { value, when: None }))
    };
    let columns = columns.iter().filter_map(column).collect();
    Some(FieldMap { columns, ..plain(field, Source::Rows { of }) })
}

fn column(words: &[String], of: FillRows) -> Option<FillColumn> {
    let clues: [(&[&str], FillColumn); 13] = [
        (&["nr", "nummer", "number"], FillColumn::Number),
        (&["titel", "criterium", "competentie", "title", "naam"], FillColumn::Title),
        (LEVEL, FillColumn::Level),
        (REMARK, FillColumn::Remark),
        (DATE, FillColumn::Date),
        (&["activiteit", "activity"], FillColumn::Activity),
        (&["verwacht", "expected", "gedrag"], FillColumn::Expected),
        (&["indicatoren", "indicators"], FillColumn::Indicators),
        (&["soort", "kind"], FillColumn::DayKind),
        (&["gepland", "planned"], FillColumn::Planned),
        (&["uren", "gepresteerd", "worked", "hours"], FillColumn::Worked),
        (&["afwezig", "afwezigheid", "absence"], FillColumn::Absence),
        (&["tekst", "text", "observatie", "punt", "sterkte", "groeipunt"], FillColumn::Text),
    ];
    let found = clues.iter().find(|(list, column)| {
        of.columns().contains(column) && words.iter().any(|word| list.contains(&word.as_str()))
    });
    found.map(|(_, column)| *column)
}
