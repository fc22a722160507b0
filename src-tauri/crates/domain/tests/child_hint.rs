//! A hint about a child's name: where it is given, where not, and that it never breaks a text.

use mentormap_domain::personal::{Hint, KnownNames, hints};
use proptest::prelude::*;

const CHILDREN: [&str; 6] = ["Emma", "Zoë", "Noor-Jan", "Storm", "İbrahim", "Mohamed Amin"];
const OTHERS: [&str; 5] = ["An Peeters", "Ayşe Çelik", "Lotte Maes", "De Regenboog", "Thomas More"];

fn known() -> KnownNames {
    KnownNames::new(CHILDREN, OTHERS)
}

fn words(text: &str) -> Vec<String> {
    hints(text, &known()).into_iter().map(|hint| hint.word).collect()
}

#[test]
fn names_of_the_list_are_found_wherever_they_stand() {
    assert_eq!(words("Emma bouwt een toren."), ["Emma"]);
    assert_eq!(words("Troost emma en zoe bij het afscheid."), ["emma", "zoe"]);
    assert_eq!(words("Ze zegt: 'Zoe\u{308}, kom!'"), ["Zoe\u{308}"]);
    assert_eq!(words("Emma's mama vraagt EMMA."), ["Emma", "EMMA"]);
    assert_eq!(words("Speelt met Ibrahim, Noor en Amin."), ["Ibrahim", "Noor", "Amin"]);
}

#[test]
fn other_names_are_found_by_the_words_around() {
    assert_eq!(words("Ze troost kindje Ellen."), ["Ellen"]);
    assert_eq!(words("Een leerling, genaamd Bart, wacht."), Vec::<String>::new());
    assert_eq!(words("De kleuter heet Finn."), ["Finn"]);
    assert_eq!(words("Sprak met de mama van Jules."), ["Jules"]);
    assert_eq!(words("Milan (3 jaar) valt."), ["Milan"]);
    assert_eq!(words("Ook Milan, 18 maanden, valt."), ["Milan"]);
    assert_eq!(words("The toddler Oscar waits, and Ella is 4 years old."), ["Oscar", "Ella"]);
}

#[test]
fn ordinary_words_and_other_people_are_left_alone() {
    for text in [
        "",
        "E. wacht rustig.",
        "Lotte begeleidt het kind rustig.",
        "An troost een kind. Ayşe kijkt toe.",
        "De leerling Ayşe Çelik komt om 9 uur.",
        "Kinderen van De Regenboog spelen buiten.",
        "Vandaag 3 jaar geleden begonnen.",
        "Storm op komst: we blijven binnen.",
        "Het stormt; storm is leuk.",
        "Het kind leert Nederlands en telt tot 10.",
        "Het kind. Daarna ruimt ze op.",
        "Na 5 minuten: 'Kom!'",
        "Kindje K. valt (2 jaar).",
        "Overleg met CLB over kind CLB.",
        "In de klas van Thomas More.",
        "On Monday the child Monday waits.",
    ] {
        assert_eq!(words(text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(words("Ze haalt Storm op."), ["Storm"], "a name within a sentence");
}

fn plain() -> impl Strategy<Value = String> {
    let words = [
        "ze", "troost", "rustig", "het", "kind", "bouwt", "toren", "daarna", "ruimt", "op", "en",
        "vandaag", "is", "er", "veel", "wind", "😀", "(", ")", ",", "12", "uur",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 1..14).prop_map(|w| w.join(" "))
}

/// The text with the hints taken, from the back.
fn taken(text: &str, found: &[Hint]) -> String {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    for hint in found.iter().rev() {
        units.splice(hint.start..hint.end, hint.initial.encode_utf16());
    }
    String::from_utf16(&units).expect("as written")
}

proptest! {
    #[test]
    fn a_text_without_names_has_no_hint(text in plain()) {
        prop_assert_eq!(words(&text), Vec::<String>::new());
    }

    #[test]
    fn a_name_within_a_text_is_found_at_its_place(
        before in plain(),
        after in plain(),
        name in prop::sample::select(vec!["Emma", "Zoë", "zoe", "EMMA", "Amin"]),
    ) {
        let text = format!("{before} {name} {after}");
        let found = hints(&text, &known());
        prop_assert_eq!(found.len(), 1, "{:?} in {:?}", found, text);
        let units: Vec<u16> = text.encode_utf16().collect();
        let there = String::from_utf16(&units[found[0].start..found[0].end]).expect("as written");
        prop_assert_eq!(&there, name);
        prop_assert_eq!(&found[0].word, name);
    }

    #[test]
    fn any_text_is_read_and_taken_hints_leave_none(text in "\\PC{0,80}") {
        let with = format!("{text} Emma {text}");
        for text in [text, with] {
            let found = hints(&text, &known());
            prop_assert!(found.windows(2).all(|two| two[0].end <= two[1].start));
            let after = taken(&text, &found);
            prop_assert!(hints(&after, &known()).len() <= found.len());
        }
    }
}
