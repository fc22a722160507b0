//! The statements are whole in every language of the program.

use std::collections::BTreeSet;

use mentormap_domain::{self_check::Wording, text::Lang};

use super::wording::{TEXTS, newest, wording};

#[test]
fn every_wording_can_be_read_and_has_its_own_version() {
    let read = |text: &&str| serde_json::from_str::<Wording>(text).expect("a wording").version;
    let versions: BTreeSet<u32> = TEXTS.iter().map(read).collect();
    assert_eq!(versions.len(), TEXTS.len());
    assert_eq!(newest().version, *versions.last().expect("one"));
    for version in versions {
        assert_eq!(wording(version).version, version);
    }
}

#[test]
fn every_statement_has_words_in_every_language_and_an_id_of_its_own() {
    for text in TEXTS {
        let wording: Wording = serde_json::from_str(text).expect("a wording");
        assert_eq!(wording.statements.len(), 12);
        let ids: BTreeSet<&str> = wording.statements.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids.len(), 12);
        for lang in Lang::ALL {
            let words = |text: &mentormap_domain::text::Text| {
                text.0.get(&lang).is_some_and(|words| !words.trim().is_empty())
            };
            assert!(wording.levels.iter().all(words));
            assert!(wording.statements.iter().all(|s| words(&s.title) && words(&s.text)));
        }
    }
}

#[test]
fn no_sentence_of_a_statement_is_longer_than_fifteen_words() {
    for statement in &newest().statements {
        for text in statement.text.0.values() {
            for sentence in text.split('.') {
                let words = sentence.split_whitespace().count();
                assert!(words <= 15, "{words}: {sentence}");
            }
        }
    }
}
