//! Every language says everything that the main one says, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_i18n::{Catalogue, LANGUAGES, MAIN_LANGUAGE, Messages};

use crate::in_tree;
use crate::variables::messages;

/// Id to file and variable names; panics on an id that is used twice.
fn contents(catalogue: &Catalogue) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (file, source) in catalogue.files {
        for (id, variables) in messages(source, &format!("{}/{file}", catalogue.language)) {
            let names = variables.into_keys().collect();
            let before = all.insert(id.clone(), (file.to_owned(), names));
            assert!(before.is_none(), "{}: {id} stands there twice", catalogue.language);
        }
    }
    all
}

fn main_catalogue() -> &'static Catalogue {
    LANGUAGES.iter().find(|c| c.language == MAIN_LANGUAGE).expect("the main language")
}

#[test]
fn every_language_says_the_same() {
    let expected = contents(main_catalogue());
    let mut differences = Vec::new();
    for catalogue in LANGUAGES {
        let actual = contents(catalogue);
        for id in expected.keys().chain(actual.keys()).collect::<BTreeSet<_>>() {
            let (want, have) = (expected.get(id), actual.get(id));
            if want != have {
                differences.push(format!(
                    "{}: {id}: {have:?}, but {MAIN_LANGUAGE} has {want:?}",
                    catalogue.language
                ));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn every_folder_is_a_language_of_the_program() {
    let folders: BTreeSet<_> = std::fs::read_dir(in_tree("assets/locales"))
        .expect("assets/locales")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .collect();
    let languages: BTreeSet<_> = LANGUAGES.iter().map(|c| c.language.to_owned()).collect();
    assert_eq!(folders, languages);
}

#[test]
fn every_message_can_be_shown_in_every_language() {
    for catalogue in LANGUAGES {
        let texts = Messages::new(catalogue.language);
        for id in contents(main_catalogue()).keys() {
            assert!(texts.has(id), "{id}");
            assert!(!texts.text(id, &[]).is_empty(), "{}: {id} is empty", catalogue.language);
        }
    }
}
