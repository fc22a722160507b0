//! The ring: every way in, and none for anything else.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::key::{KeyFile, KeySource, NoVault};

/// A keyring in memory.
#[derive(Default, Clone)]
struct TestVault(Arc<Mutex<BTreeMap<String, Vec<u8>>>>);

impl Vault for TestVault {
    fn is_there(&self) -> bool {
        true
    }

    fn keep(&self, id: &str, secret: &[u8]) -> bool {
        self.0.lock().unwrap().insert(id.into(), secret.into());
        true
    }

    fn fetch(&self, id: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.0.lock().unwrap().get(id).cloned().map(Zeroizing::new)
    }

    fn forget(&self, id: &str) {
        self.0.lock().unwrap().remove(id);
    }
}

fn person(number: u128) -> PersonId {
    Uuid::from_u128(number).into()
}

fn key() -> Key {
    Key::generate([0x5a; 32])
}

const FIRST: &str = "vier groene eenden";
const SECOND: &str = "Regen in maart!";

fn ring() -> Ring {
    let mut ring = Ring::cheap().unwrap();
    ring.put_person(&key(), person(1), &Passphrase::new(FIRST)).unwrap();
    ring.put_person(&key(), person(2), &Passphrase::new(SECOND)).unwrap();
    ring
}

/// Whose passphrase it is; the key is always the one key.
fn whose(ring: &Ring, text: &str) -> Option<PersonId> {
    let (found, whose) = ring.unlock(&Passphrase::new(text)).unwrap()?;
    assert_eq!(found.0, key().0);
    Some(whose)
}

#[test]
fn each_passphrase_gives_the_one_key_and_tells_whose_it_is() {
    let ring = ring();
    assert_eq!(whose(&ring, FIRST), Some(person(1)));
    assert_eq!(whose(&ring, SECOND), Some(person(2)));
    for wrong in ["", "vier groene eende", "Vier groene eenden", "vier groene eenden ", "regen"] {
        assert_eq!(whose(&ring, wrong), None, "{wrong:?}");
    }
}

#[test]
fn the_same_letters_are_the_same_passphrase_however_they_are_composed() {
    let mut ring = Ring::cheap().unwrap();
    ring.put_person(&key(), person(1), &Passphrase::new("cafe\u{301} zonder suiker")).unwrap();
    assert_eq!(whose(&ring, "caf\u{e9} zonder suiker"), Some(person(1)));
}

#[test]
fn a_new_passphrase_replaces_the_one_before_and_only_that() {
    let mut ring = ring();
    ring.put_person(&key(), person(1), &Passphrase::new("een ander geheim")).unwrap();
    assert_eq!(whose(&ring, FIRST), None);
    assert_eq!(whose(&ring, "een ander geheim"), Some(person(1)));
    assert_eq!(whose(&ring, SECOND), Some(person(2)));
}

#[test]
fn two_people_have_no_passphrase_in_common() {
    let mut ring = ring();
    let before = ring.clone();
    let taken = ring.put_person(&key(), person(3), &Passphrase::new(SECOND));
    assert!(matches!(taken, Err(StoreError::PassphraseTaken)));
    assert_eq!(ring, before);
    // One's own may be given again.
    ring.put_person(&key(), person(2), &Passphrase::new(SECOND)).unwrap();
}

#[test]
fn who_was_removed_unlocks_no_longer() {
    let (mut ring, vault) = (ring(), TestVault::default());
    ring.put_keyring(&key(), person(2), &vault).unwrap();
    let forget = ring.remove_person(person(2));
    assert_eq!((ring.people(), forget.len()), (vec![person(1)], 1));
    assert_eq!(whose(&ring, SECOND), None);
    assert!(ring.fetch(&vault).is_none());
}

#[test]
fn a_recovery_key_counts_once_it_was_tried_and_a_new_one_replaces_it_then() {
    let mut ring = ring();
    let first = ring.new_recovery(&key(), 20_000).unwrap();
    assert_eq!(ring.recovery(), RecoveryStanding { made: None, is_untried: true });
    assert_eq!(ring.recover(&first).unwrap().0, key().0);
    assert_eq!(ring.recovery(), RecoveryStanding { made: Some(20_000), is_untried: false });

    let second = ring.new_recovery(&key(), 20_001).unwrap();
    assert!(ring.recover(&first).is_some(), "the one before counts until the new one was tried");
    assert!(ring.recovery().is_untried);
    assert!(ring.recover(&second).is_some());
    assert!(ring.recover(&first).is_none());
    assert_eq!(ring.recovery(), RecoveryStanding { made: Some(20_001), is_untried: false });
}

#[test]
fn the_words_of_a_recovery_key_are_taken_as_people_type_them() {
    let made = ring().new_recovery(&key(), 0).unwrap();
    let words = made.words();
    assert_eq!(words.len(), 12);
    let begun: Vec<&str> = words.iter().map(|word| &word[..word.len().min(4)]).collect();
    let numbered: Vec<String> =
        words.iter().enumerate().map(|(at, word)| format!("{}. {word}\n", at + 1)).collect();
    for typed in
        [words.join(" "), words.join(",").to_uppercase(), begun.join("  "), numbered.concat()]
    {
        assert!(RecoveryKey::parse(&typed).as_ref() == Some(&made), "{typed}");
    }
    let mut swapped = words.clone();
    swapped.rotate_left(1);
    let others = [String::new(), "zebra".into(), words[..11].join(" "), "aap noot mies".repeat(4)];
    for typed in others {
        assert!(RecoveryKey::parse(&typed).is_none(), "{typed}");
    }
    // Where the last word still fits, it is another key.
    assert!(RecoveryKey::parse(&swapped.join(" ")).as_ref() != Some(&made) || swapped == words);
}

#[test]
fn a_keyring_unlocks_for_who_asked_and_nothing_without_it() {
    let (mut ring, vault) = (ring(), TestVault::default());
    assert!(matches!(ring.put_keyring(&key(), person(1), &NoVault), Err(StoreError::NoKeyring)));
    assert!(!ring.has_keyrings());
    ring.put_keyring(&key(), person(1), &vault).unwrap();
    let (found, who) = ring.fetch(&vault).unwrap();
    assert_eq!((found.0, who), (key().0, person(1)));
    assert!(ring.fetch(&NoVault).is_none() && ring.fetch(&TestVault::default()).is_none());
    for id in ring.remove_keyrings(person(1)) {
        vault.forget(&id);
    }
    assert!(vault.0.lock().unwrap().is_empty() && ring.fetch(&vault).is_none());
}

/// Every text that stands as a value.
fn strings(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(all) => all.iter().flat_map(strings).collect(),
        serde_json::Value::Object(all) => all.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_ring_is_read_as_it_was_written_and_holds_nothing_that_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("binder.key");
    let mut ring = ring();
    let recovery = ring.new_recovery(&key(), 20_000).unwrap();
    ring.put_keyring(&key(), person(1), &TestVault::default()).unwrap();
    ring.write(&path).unwrap();
    let read = Ring::read(&path).unwrap();
    assert_eq!(whose(&read, FIRST), Some(person(1)));
    assert_eq!(KeyKind::at(&path).unwrap(), KeyKind::Ring);
    assert!(matches!(KeyFile::at(&path).key(), Err(StoreError::Locked)));

    let text = fs::read_to_string(&path).unwrap().to_lowercase();
    // Digits and the layout: no value has room for a word of the recovery key or a passphrase.
    for value in strings(&serde_json::from_str(&text).unwrap()) {
        let is_digits = value.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        assert!(is_digits || value == FORMAT, "{value}");
    }
    assert!(!text.contains(&*key().to_hex().to_lowercase()));
    assert_eq!(
        format!("{:?}{:?}", Passphrase::new(FIRST), recovery),
        "Passphrase(..)RecoveryKey(..)"
    );
}

#[test]
fn a_cost_that_nobody_can_bear_is_refused_before_it_is_paid() {
    let text = ring().header.to_text().unwrap();
    let costs = [
        (u32::MAX, 3, 1),
        (64 * 1024, u32::MAX, 1),
        (64 * 1024, 3, u32::MAX),
        (1024, 3, 1),
        (64 * 1024, 2, 1),
        (0, 0, 0),
    ];
    for (memory_kib, passes, lanes) in costs {
        let mut header = Header::parse(text.as_bytes()).unwrap();
        header.argon2id = Cost { memory_kib, passes, lanes };
        let text = header.to_text().unwrap();
        assert!(matches!(Header::parse(text.as_bytes()), Err(StoreError::KeyDamaged)));
    }
    let header = Header { argon2id: Cost::USUAL, ..ring().header };
    assert!(Header::parse(header.to_text().unwrap().as_bytes()).is_ok());
}

#[test]
fn anything_else_than_a_ring_is_refused() {
    let text = ring().header.to_text().unwrap();
    let more = text.replacen("\"salt\"", "\"extra\": 1,\n  \"salt\"", 1);
    let others = [
        String::new(),
        "{}".into(),
        "{".into(),
        more,
        text.trim_end().into(),
        format!("{text} "),
        text.replace("mentormap-key/2", "mentormap-key/3"),
        "{\"format\":\"".to_owned() + &"a".repeat(100_000) + "\"}",
    ];
    for other in others {
        assert!(
            matches!(Header::parse(other.as_bytes()), Err(StoreError::KeyDamaged)),
            "{other:.40}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_passphrase_unlocks_and_any_other_does_not(one in ".{1,40}", other in ".{1,40}") {
        let mut ring = Ring::cheap().unwrap();
        ring.put_person(&key(), person(1), &Passphrase::new(&one)).unwrap();
        prop_assert_eq!(whose(&ring, &one), Some(person(1)));
        let same = Passphrase::new(&one).bytes() == Passphrase::new(&other).bytes();
        prop_assert_eq!(whose(&ring, &other).is_some(), same);
    }
}

/// Every single bit: the file is refused, and so nothing is tried with it.
#[test]
fn any_flipped_bit_is_refused() {
    let mut ring = ring();
    ring.new_recovery(&key(), 20_000).unwrap();
    let text = ring.header.to_text().unwrap();
    for bit in 0..text.len() * 8 {
        let mut bytes = text.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(Header::parse(&bytes), Err(StoreError::KeyDamaged)), "bit {bit}");
    }
}

/// Also when somebody mends the check: the seals refuse what was changed around them.
#[test]
fn a_header_that_was_changed_with_care_never_gives_a_key() {
    let opens = |header: Header| whose(&Ring { header }, FIRST);
    let whole = ring().header;
    assert!(opens(whole.clone()).is_some());
    let mut header = whole.clone();
    header.salt.0[0] ^= 1;
    assert_eq!(opens(header), None);
    let mut header = whole.clone();
    header.argon2id.passes = 2;
    assert_eq!(opens(header), None);
    // Somebody else's name on the seal.
    let mut header = whole.clone();
    header.people[0].person = person(9);
    assert_eq!(opens(header), None);
    let mut header = whole.clone();
    header.people[0].wrap.nonce.0[5] ^= 1;
    assert_eq!(opens(header), None);
    for byte in 0..48 {
        let mut header = whole.clone();
        header.people[0].wrap.sealed.0[byte] ^= 0x10;
        assert_eq!(opens(header), None);
    }
    // The seal of a person does not pass for that of the recovery key.
    let mut ring = Ring { header: whole };
    let recovery = ring.new_recovery(&key(), 0).unwrap();
    ring.header.untried.as_mut().unwrap().wrap = ring.header.people[0].wrap;
    assert!(ring.recover(&recovery).is_none());
}
