//! Who can unlock: people, the recovery key, the keyring; and a binder that was open until now.

use std::fs;

use mentormap_app::{
    AppError, Binder, ChosenFile, Desk, ErrorCode, FixedClock, Secret, SecretText,
    wire::{
        desk::{DeskSetup, DeskState, UnlockedBy},
        directory::PersonDraft,
        document::FileTarget,
        key::{
            KeyPersonDraft, KeyStatus, KeyringState, PassphraseDraft, ProtectDraft, RecoveryDraft,
            RecoveryState,
        },
        paper::PaperChoice,
    },
};
use mentormap_domain::{form::Role, ids::PersonId};

use crate::{
    desk::{PASSPHRASE, Place, files, secret, unlock},
    support::{now, setup},
};

const OTHER: &str = "Regen in maart!";

fn newcomer(name: &str, passphrase: &str) -> KeyPersonDraft {
    KeyPersonDraft {
        person: None,
        name: name.into(),
        roles: Vec::new(),
        passphrase: secret(passphrase),
    }
}

fn add(desk: &mut Desk, name: &str, passphrase: &str) -> PersonId {
    let status = desk.key_person_add(newcomer(name, passphrase)).expect("added");
    id(&status, name)
}

fn id(status: &KeyStatus, name: &str) -> PersonId {
    status.people.iter().find(|person| person.name == name).expect("somebody").id
}

fn me(desk: &mut Desk) -> Option<PersonId> {
    desk.with(|binder| binder.binder_status(())).expect("a status").me
}

fn code<T>(done: Result<T, AppError>) -> Option<ErrorCode> {
    done.err().map(|error| error.code)
}

fn change(person: PersonId, current: Option<&str>, passphrase: &str) -> PassphraseDraft {
    PassphraseDraft { person, current: current.map(secret), passphrase: secret(passphrase) }
}

fn words(words: &[String]) -> RecoveryDraft {
    RecoveryDraft { words: secret(&words.join(" ")) }
}

/// Gives somebody the role of director, and takes everybody else's.
fn make_director(desk: &mut Desk, person: PersonId) {
    let people = desk.key_status(()).expect("a status").people;
    for known in people {
        let roles = if known.id == person { vec![Role::Director] } else { vec![Role::Mentor] };
        let draft =
            PersonDraft { id: Some(known.id), name: known.name, roles, email: String::new() };
        desk.with(|binder| binder.person_save(draft)).expect("saved");
    }
}

fn director(id: PersonId) -> PersonDraft {
    let (name, email) = ("An Peeters".into(), String::new());
    PersonDraft { id: Some(id), name, roles: vec![Role::Director], email }
}

#[test]
fn each_person_unlocks_with_their_own_passphrase_and_signs_what_they_change() {
    let (_place, mut desk, _) = Place::protected();
    let an = me(&mut desk).expect("An");
    let bo = add(&mut desk, "Bo Claes", OTHER);
    assert_eq!(me(&mut desk), Some(an));
    desk.lock(()).expect("locked");
    unlock(&mut desk, OTHER).expect("unlocked");
    assert_eq!(me(&mut desk), Some(bo));
    assert_eq!(code(desk.with(|binder| binder.me_choose(an))), Some(ErrorCode::PassphraseNeeded));
    assert_eq!(me(&mut desk), Some(bo));
    desk.lock(()).expect("locked");
    unlock(&mut desk, PASSPHRASE).expect("unlocked");
    assert_eq!(me(&mut desk), Some(an));
}

#[test]
fn a_passphrase_is_good_enough_and_nobody_elses() {
    let (_place, mut desk, _) = Place::protected();
    let tries = [
        ("kort", ErrorCode::PassphraseShort),
        ("zzzzzzzzzz", ErrorCode::PassphraseWeak),
        ("Bo Claes", ErrorCode::PassphraseWeak),
        (PASSPHRASE, ErrorCode::PassphraseTaken),
        ("", ErrorCode::PassphraseMissing),
    ];
    for (passphrase, why) in tries {
        let refused = desk.key_person_add(newcomer("Bo Claes", passphrase)).expect_err("refused");
        assert_eq!(refused.code, why);
        assert!(!refused.args.values().any(|value| value.contains("An")), "tells nobody's name");
    }
    let people = desk.key_status(()).expect("a status").people;
    assert_eq!(people.len(), 1, "nobody was added");
}

#[test]
fn ones_own_passphrase_is_changed_by_who_knows_the_one_before() {
    let (_place, mut desk, _) = Place::protected();
    let an = me(&mut desk).expect("An");
    let wrong = desk.key_passphrase(change(an, Some("mis mis mis"), OTHER)).expect_err("refused");
    assert_eq!((wrong.code, wrong.field.as_deref()), (ErrorCode::PassphraseWrong, Some("current")));
    assert_eq!(
        code(desk.key_passphrase(change(an, None, OTHER))),
        Some(ErrorCode::PassphraseWrong)
    );
    desk.key_passphrase(change(an, Some(PASSPHRASE), OTHER)).expect("changed");
    desk.lock(()).expect("locked");
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::PassphraseWrong));
    assert_eq!(unlock(&mut desk, OTHER), Ok(DeskState::Open));
}

#[test]
fn a_director_lets_people_in_and_out_and_gives_them_a_new_passphrase() {
    let (_place, mut desk, _) = Place::protected();
    let an = me(&mut desk).expect("An");
    let bo = add(&mut desk, "Bo Claes", OTHER);
    make_director(&mut desk, bo);
    // An is no director, and there is one who can unlock.
    assert!(!desk.key_status(()).expect("a status").may_manage);
    let refusals = [
        code(desk.key_person_add(newcomer("Cis", "nog een ander geheim"))),
        code(desk.key_person_remove(bo)),
        code(desk.key_passphrase(change(bo, None, "nog een ander geheim"))),
        code(desk.key_recovery_new(())),
    ];
    assert_eq!(refusals, [Some(ErrorCode::DirectorOnly); 4]);
    assert_eq!(code(desk.with(|binder| binder.person_save(director(an)))), refusals[0]);
    desk.lock(()).expect("locked");

    unlock(&mut desk, OTHER).expect("unlocked");
    desk.key_passphrase(change(an, None, "een nieuw geheim")).expect("given");
    assert_eq!(code(desk.key_person_remove(bo)), Some(ErrorCode::LastKey), "not oneself");
    desk.lock(()).expect("locked");
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::PassphraseWrong));
    unlock(&mut desk, "een nieuw geheim").expect("unlocked");
    desk.lock(()).expect("locked");

    unlock(&mut desk, OTHER).expect("unlocked");
    let status = desk.key_person_remove(an).expect("removed");
    let kept = status.people.iter().find(|person| person.id == an).expect("the record stays");
    assert!(!kept.unlocks);
    desk.lock(()).expect("locked");
    assert_eq!(unlock(&mut desk, "een nieuw geheim"), Err(ErrorCode::PassphraseWrong));
}

#[test]
fn the_last_one_who_can_unlock_stays() {
    let (_place, mut desk, _) = Place::protected();
    let an = me(&mut desk).expect("An");
    assert_eq!(code(desk.key_person_remove(an)), Some(ErrorCode::LastKey));
    desk.lock(()).expect("locked");
    unlock(&mut desk, PASSPHRASE).expect("unlocked");
}

#[test]
fn who_can_unlock_is_not_binned() {
    use mentormap_app::wire::{Concept, Item};
    let (_place, mut desk, _) = Place::protected();
    let bo = add(&mut desk, "Bo Claes", OTHER);
    let item = || Item { concept: Concept::Person, id: bo.to_string() };
    assert_eq!(code(desk.with(|binder| binder.bin(item()))), Some(ErrorCode::PersonUnlocks));
    desk.key_person_remove(bo).expect("removed");
    desk.with(|binder| binder.bin(item())).expect("binned");
}

#[test]
fn the_recovery_key_counts_once_tried_opens_and_gives_a_new_passphrase() {
    let (_place, mut desk, shown) = Place::protected();
    let an = me(&mut desk).expect("An");
    let status = desk.key_status(()).expect("a status");
    assert_eq!((status.recovery, status.recovery_made), (RecoveryState::Untried, None));
    let mut swapped = shown.clone();
    swapped.swap(0, 11);
    assert_eq!(code(desk.key_recovery_try(words(&swapped))), Some(ErrorCode::WordsWrong));
    let status = desk.key_recovery_try(words(&shown)).expect("tried");
    assert_eq!(status.recovery, RecoveryState::Ready);
    assert_eq!(status.recovery_made, Some(now().date_naive()));
    desk.lock(()).expect("locked");

    let opened = desk.unlock_recovery(words(&shown)).expect("unlocked");
    assert_eq!((opened.by, opened.who), (Some(UnlockedBy::Recovery), None));
    let early = code(desk.call("today", serde_json::Value::Null));
    assert_eq!(early, Some(ErrorCode::WhoUnknown), "first who sits here");
    let status = desk.key_passphrase(change(an, None, OTHER)).expect("given");
    assert!(status.people.iter().any(|person| person.me && person.id == an));
    assert_eq!(me(&mut desk), Some(an));
    desk.lock(()).expect("locked");
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::PassphraseWrong));
    assert_eq!(unlock(&mut desk, OTHER), Ok(DeskState::Open));
}

#[test]
fn a_new_recovery_key_replaces_the_one_before_when_it_was_tried() {
    let (_place, mut desk, first) = Place::protected();
    desk.key_recovery_try(words(&first)).expect("tried");
    let second = desk.key_recovery_new(()).expect("made").words.clone();
    assert_eq!(code(desk.key_recovery_try(words(&first))), Some(ErrorCode::WordsWrong));
    desk.lock(()).expect("locked");
    desk.unlock_recovery(words(&first)).expect("the one before still counts");
    desk.lock(()).expect("locked");
    // One that was shown and never tried is tried by using it.
    desk.unlock_recovery(words(&second)).expect("unlocked");
    desk.lock(()).expect("locked");
    let refused = desk.unlock_recovery(words(&first));
    assert_eq!(code(refused), Some(ErrorCode::WordsWrong));
}

#[test]
fn the_sheet_shows_the_words_until_they_were_tried() {
    let (_place, mut desk, shown) = Place::protected();
    let view = serde_json::to_string(&desk.recovery_sheet(()).expect("a sheet")).expect("JSON");
    assert!(shown.iter().all(|word| view.contains(&**word)));
    let file = desk.recovery_file().expect("a sheet");
    assert!(file.bytes.starts_with(b"%PDF-") && file.name.starts_with("Herstelsleutel_"));
    desk.key_recovery_try(words(&shown)).expect("tried");
    assert_eq!(code(desk.recovery_sheet(())), Some(ErrorCode::NotFound));
    assert_eq!(code(desk.recovery_file()), Some(ErrorCode::NotFound));
    let an = me(&mut desk).expect("An");
    let paper = desk.with(|binder| binder.paper_file(&PaperChoice::PersonKey { person: an }));
    assert!(paper.expect("a sheet").bytes.starts_with(b"%PDF-"));
}

#[test]
fn the_keyring_unlocks_for_who_asked_on_this_machine_only() {
    let (place, mut desk, _) = Place::protected();
    let an = me(&mut desk).expect("An");
    assert_eq!(desk.key_status(()).expect("a status").keyring, KeyringState::Off);
    assert_eq!(desk.key_keyring(true).expect("on").keyring, KeyringState::On);
    assert!(desk.lock(()).expect("locked").keyring);
    let opened = desk.unlock_keyring(()).expect("unlocked");
    assert_eq!((opened.by, opened.who), (Some(UnlockedBy::Keyring), Some(an)));
    drop(desk);

    // Another machine has another keyring.
    let elsewhere = Place { vault: Default::default(), ..place };
    let mut desk = elsewhere.desk();
    assert_eq!(code(desk.unlock_keyring(())), Some(ErrorCode::KeyringMissing));
    unlock(&mut desk, PASSPHRASE).expect("the passphrase always does");
    assert_eq!(desk.key_keyring(true).expect("on").keyring, KeyringState::On);
    assert_eq!(desk.key_keyring(false).expect("off").keyring, KeyringState::Off);
    assert!(elsewhere.vault.is_empty(), "forgotten there too");
}

/// The sample with a file in it, open; gives what protecting must keep.
fn open_binder(place: &Place) -> Desk {
    let mut desk = place.desk();
    let draft = DeskSetup { setup: setup(true), passphrase: SecretText::default() };
    desk.desk_setup(draft).expect("the sample");
    desk.with(|binder| {
        let placement = binder.interns(())?[0].placement;
        let target = FileTarget { placement, of: None, rule: None };
        let bytes = Ok(b"%PDF-1.7\nstartxref\n0\n%%EOF".to_vec());
        binder.attachment_add(&target, [ChosenFile { name: "Brief.pdf".into(), bytes }])
    })
    .expect("a file");
    desk
}

fn protect(desk: &mut Desk) -> Result<Vec<String>, AppError> {
    let person = desk.key_status(())?.people[0].id;
    let draft = ProtectDraft { person: Some(person), passphrase: secret(PASSPHRASE) };
    desk.key_protect(draft).map(|done| done.words.expect("a recovery key").words.clone())
}

#[test]
fn an_open_binder_is_protected_and_nothing_stays_under_the_key_before() {
    let place = Place::new();
    let mut desk = open_binder(&place);
    let raw = fs::read_to_string(place.binder().join("binder.key")).expect("the key");
    let before = desk.with(|binder| binder.export()).expect("everything");
    fs::create_dir_all(place.binder().join("backups/old")).expect("a folder");
    fs::write(place.binder().join("backups/old/binder.key"), &raw).expect("a copy of the key");
    let shown = protect(&mut desk).expect("protected");
    assert!(desk.with(|binder| binder.integrity()).expect("checked").is_empty());
    assert_eq!(desk.with(|binder| binder.export()).expect("everything"), before);
    assert_eq!(code(protect(&mut desk)), Some(ErrorCode::ProtectedAlready));
    drop(desk);

    let digits = raw.lines().nth(1).expect("the digits").as_bytes();
    for path in files(&place.binder()) {
        let bytes = fs::read(&path).expect("a file");
        let holds = bytes.windows(digits.len()).any(|window| window == digits);
        assert!(!holds, "the raw key in {}", path.display());
    }
    let mut desk = place.desk();
    assert_eq!(desk.desk_status(()).expect("a status").state, DeskState::Locked);
    unlock(&mut desk, PASSPHRASE).expect("unlocked");
    assert!(desk.with(|binder| binder.integrity()).expect("checked").is_empty());
    drop(desk);
    let secret = Secret::Recovery(secret(&shown.join(" ")));
    Binder::unlock(&place.binder(), &secret, Box::new(FixedClock(now()))).expect("unlocked");
}

#[test]
fn protecting_that_is_refused_changes_nothing() {
    let place = Place::new();
    let mut desk = open_binder(&place);
    let before = fs::read(place.binder().join("binder.key")).expect("the key");
    let person = desk.key_status(()).expect("a status").people[0].id;
    let draft = ProtectDraft { person: Some(person), passphrase: secret("kort") };
    assert_eq!(code(desk.key_protect(draft)), Some(ErrorCode::PassphraseShort));
    assert_eq!(fs::read(place.binder().join("binder.key")).expect("the key"), before);
    assert_eq!(code(desk.key_recovery_new(())), Some(ErrorCode::NotProtected));
}
