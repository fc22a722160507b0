//! A package of somebody else as a definition: what fits is taken, what does not is told.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    form::{
        Behaviour, Cluster, Criterion, FormRef, Indicator, Letterhead, Module, Part, Role, Scale,
        ScaleLevel, SchoolForm, UniformForm,
    },
    text::{Lang, Text},
};

use super::{
    package::{Association, CfPackage, Item, RubricCriterion},
    plain::{described, language, letter, short, short_or, slug, unique, without_markup},
    tree::Tree,
};

/// Something of a package that is not taken along, or not as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseNote {
    pub kind: CaseNoteKind,
    /// How many things it is about.
    pub count: usize,
    /// The language or licence it is about.
    pub about: String,
}

/// The kinds of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseNoteKind {
    /// One language only; it stands for the others too.
    Language,
    /// Groups inside groups: their titles are left out.
    Groups,
    /// Associations of other kinds than `isChildOf`.
    Relations,
    /// Items whose levels are not described: the names of the levels stand there.
    Levels,
    /// Texts with markup, which is taken out.
    Markup,
    /// A licence that says what is allowed.
    Licence,
}

/// The words that a school form needs and a package does not have, in every language.
#[derive(Debug, Clone)]
pub struct SchoolWords {
    /// The title over the signatures.
    pub signatures: Text,
    /// What the evaluation as a whole is called.
    pub conclusion: Text,
}

/// `base` with the package as a module, a new one or in the place of what it was before: its highest
/// groups as clusters, its lowest items as indicators. The caller gives it a version.
pub fn module(package: &CfPackage, base: &UniformForm) -> (UniformForm, Vec<CaseNote>) {
    let mut taker = Taker::new(package, &base.languages);
    // Marked, so that it never takes the place of a module that came from elsewhere.
    let id = format!("case-{}", taker.slug);
    let levels = taker.levels();
    let clusters = taker
        .groups()
        .into_iter()
        .map(|group| {
            let own = group.title.map_or("rest".into(), |item| short(&item.identifier));
            let cluster = taker.id(&format!("{id}-{own}"));
            let title = group.title.map_or(package.document.title.as_str(), |item| heading(item));
            Cluster {
                title: taker.text(title),
                indicators: group
                    .items
                    .iter()
                    .map(|item| taker.indicator(item, &format!("{id}.{own}"), base, &levels))
                    .collect(),
                id: cluster,
            }
        })
        .collect();
    let title = taker.text(&package.document.title);
    let mut form = base.clone();
    let module = Module { id, title, clusters };
    match form.modules.iter_mut().find(|known| known.id == module.id) {
        Some(known) => *known = module,
        None => form.modules.push(module),
    }
    (form, taker.finish())
}

/// The package as a school form whose criteria are asked directly, on the levels of `base`.
pub fn school_form(
    package: &CfPackage,
    base: &UniformForm,
    words: &SchoolWords,
) -> (SchoolForm, Vec<CaseNote>) {
    let lang = language(package).unwrap_or_else(|| first(&base.languages));
    let mut taker = Taker::new(package, &[lang]);
    let scale = Scale {
        id: "levels".into(),
        levels: base
            .levels
            .iter()
            .zip([1.0, 2.0, 3.0, 4.0])
            .enumerate()
            .map(|(index, (level, from))| ScaleLevel {
                id: (index + 1).to_string(),
                label: Text::of(lang, level.label.get(lang)),
                from,
            })
            .collect(),
        short: None,
    };
    let mut parts = vec![Part::Identification];
    for (index, group) in taker.groups().into_iter().enumerate() {
        let title = group.title.map_or(package.document.title.as_str(), |item| heading(item));
        parts.push(Part::Criteria {
            title: taker.text(title),
            intro: Text::default(),
            criteria: group
                .items
                .iter()
                .enumerate()
                .map(|(place, item)| taker.criterion(item, index + 1, place + 1, &scale.id))
                .collect(),
        });
    }
    let own = |text: &Text| Text::of(lang, text.get(lang));
    parts.push(Part::Conclusion { title: own(&words.conclusion) });
    let roles = vec![Role::Mentor, Role::Intern];
    parts.push(Part::Signatures { title: own(&words.signatures), roles });
    let document = &package.document;
    let name = if document.creator.trim().is_empty() { &document.title } else { &document.creator };
    let form = SchoolForm {
        id: taker.slug.clone(),
        version: 1,
        languages: vec![lang],
        title: taker.text(&document.title),
        letterhead: Letterhead {
            name: taker.text(name),
            subtitle: Text::default(),
            accent: "#0B5F66".into(),
        },
        uniform: FormRef { id: base.id.clone(), version: base.version },
        enough: 0.5,
        scales: vec![scale],
        parts,
        fill: None,
    };
    (form, taker.finish())
}

fn first(languages: &[Lang]) -> Lang {
    languages.first().copied().unwrap_or_default()
}

/// What a group is called.
fn heading(item: &Item) -> &str {
    let short = item.abbreviated_statement.as_deref().filter(|text| !text.trim().is_empty());
    short.unwrap_or(&item.full_statement)
}

/// Items that belong together; without a title when they stand under the document itself.
struct Group<'a> {
    title: Option<&'a Item>,
    items: Vec<&'a Item>,
}

struct Taker<'a> {
    package: &'a CfPackage,
    tree: Tree<'a>,
    languages: Vec<Lang>,
    slug: String,
    ids: BTreeSet<String>,
    groups: usize,
    markup: usize,
    bare: usize,
}

impl<'a> Taker<'a> {
    fn new(package: &'a CfPackage, languages: &[Lang]) -> Taker<'a> {
        Taker {
            package,
            tree: Tree::of(package),
            languages: languages.to_vec(),
            slug: slug(&package.document.title, &package.document.identifier),
            ids: BTreeSet::new(),
            groups: 0,
            markup: 0,
            bare: 0,
        }
    }

    /// The highest groups with everything under them that has nothing under it itself.
    fn groups(&mut self) -> Vec<Group<'a>> {
        let mut roots: Vec<&'a Item> = self.tree.roots.clone();
        // One item over everything is the framework itself.
        while let [only] = roots.as_slice() {
            let under = self.tree.under(only);
            if !under.iter().any(|item| !self.tree.under(item).is_empty()) {
                break;
            }
            roots = under.to_vec();
        }
        let mut groups = Vec::new();
        let mut loose = Group { title: None, items: Vec::new() };
        for item in roots {
            let (items, between) = self.tree.leaves(item);
            self.groups += between;
            if items.is_empty() {
                loose.items.push(item);
            } else {
                groups.push(Group { title: Some(item), items });
            }
        }
        if !loose.items.is_empty() {
            groups.push(loose);
        }
        groups
    }

    fn indicator(
        &mut self,
        item: &Item,
        prefix: &str,
        base: &UniformForm,
        levels: &BTreeMap<&str, &RubricCriterion>,
    ) -> Indicator {
        let described = levels.get(item.identifier.as_str()).and_then(|found| described(found));
        self.bare += usize::from(described.is_none());
        let id = self.id(&format!("{prefix}.{}", short(&item.identifier)));
        let behaviours = |index: usize| -> Vec<Text> {
            match &described {
                Some(described) => described[index].iter().map(|text| self.all(text)).collect(),
                None => vec![base.levels[index].label.clone()],
            }
        };
        let levels = [0, 1, 2, 3].map(|index| {
            let texts = behaviours(index).into_iter().enumerate();
            texts
                .map(|(place, text)| Behaviour {
                    id: format!("{}{}", index + 1, letter(place)),
                    text,
                })
                .collect()
        });
        Indicator { id, title: self.text(heading(item)), attitude: false, levels }
    }

    fn criterion(&mut self, item: &Item, group: usize, place: usize, scale: &str) -> Criterion {
        let number = item.human_coding_scheme.as_deref().map(str::trim).unwrap_or_default();
        let short = heading(item) != item.full_statement;
        Criterion {
            id: self.id(&format!("c-{}", short_or(&item.identifier, place))),
            number: if number.is_empty() {
                format!("{group}.{place}")
            } else {
                number.chars().take(40).collect()
            },
            title: self.text(heading(item)),
            description: if short { self.text(&item.full_statement) } else { Text::default() },
            scale: scale.to_owned(),
            crosswalk: None,
            explain: false,
        }
    }

    /// The levels that the rubrics describe, by item.
    fn levels(&self) -> BTreeMap<&'a str, &'a RubricCriterion> {
        let criteria = self.package.rubrics.iter().flat_map(|rubric| &rubric.criteria);
        criteria
            .filter_map(|criterion| Some((criterion.item.as_ref()?.identifier.as_str(), criterion)))
            .collect()
    }

    fn id(&mut self, id: &str) -> String {
        let id = unique(id, |id| self.ids.contains(id));
        self.ids.insert(id.clone());
        id
    }

    /// A text without markup, in every language that is asked.
    fn text(&mut self, text: &str) -> Text {
        let clean = without_markup(text);
        self.markup += usize::from(clean != text);
        self.all(clean.trim())
    }

    fn all(&self, text: &str) -> Text {
        Text(self.languages.iter().map(|lang| (*lang, text.to_owned())).collect())
    }

    fn finish(self) -> Vec<CaseNote> {
        let others = |association: &&Association| association.association_type != "isChildOf";
        let relations = self.package.associations.iter().filter(others).count();
        let said = self.package.document.language.clone().unwrap_or_default();
        let known = language(self.package);
        let one = self.languages.len() > 1 || known.is_none();
        let licence = self.package.document.license.as_ref();
        let licence_name = licence.and_then(|link| link.get("title")?.as_str()).unwrap_or_default();
        [
            (CaseNoteKind::Language, usize::from(one), said.as_str()),
            (CaseNoteKind::Groups, self.groups, ""),
            (CaseNoteKind::Relations, relations, ""),
            (CaseNoteKind::Levels, self.bare, ""),
            (CaseNoteKind::Markup, self.markup, ""),
            (CaseNoteKind::Licence, usize::from(licence.is_some()), licence_name),
        ]
        .into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(kind, count, about)| CaseNote {
            kind,
            count,
            about: about.chars().take(80).collect(),
        })
        .collect()
    }
}
