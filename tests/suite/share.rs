//! Binders that share by files: pairing, delivering, conflicts, what is refused, and who sees what.

use std::{cell::RefCell, fs, path::Path};

use mail_parser::{MessageParser, MimeHeaders};
use mentormap_app::{
    AtDesk, Binder, Desk, ErrorCode, FixedClock, SecretText, look_in_folders,
    wire::{
        Concept,
        directory::PersonDraft,
        observation::ObservationDraft,
        personal::{EraseDraft, PersonKind, PersonRef},
        share::{
            ConflictChoice, InviteDraft, PackageOrder, PackagePreview, PackageTake, PairDraft,
            PartnerDraft, PartnerRole, PartnerState,
        },
    },
};
use mentormap_domain::{
    form::Role,
    ids::{BinderId, PersonId, PlacementId},
    observation::Visibility,
};
use serde_json::Value;

use crate::{
    desk::Place,
    support::{empty, new_observation, new_placement, now, sample, setup},
};

/// A director with the sample, and a mentor with two interns of their own.
struct Site {
    director: Binder,
    els: PersonId,
    own: [PlacementId; 2],
    other: PlacementId,
}

fn site() -> Site {
    site_in(sample())
}

fn site_in(mut director: Binder) -> Site {
    let mut person = |name: &str, role: Role| {
        let (id, email) = (None, String::new());
        let draft = PersonDraft { id, name: name.into(), roles: vec![role], email };
        director.person_save(draft).unwrap().value.id
    };
    let lead = person("Greet Directie", Role::Director);
    let els = person("Els Mentor", Role::Mentor);
    director.me_choose(lead).unwrap();
    let programme = director.interns(()).unwrap();
    let programme = director.placement(programme[0].placement).unwrap().programme.id;
    let mut place = |name: &str, mentor: PersonId| {
        let mut draft = new_placement(name, &programme);
        draft.mentors = vec![mentor];
        director.placement_save(draft).unwrap().value.card.placement
    };
    let own = [place("Amber Eigen", els), place("Bram Eigen", els)];
    let other = place("Chris Ander", lead);
    Site { director, els, own, other }
}

/// A mentor's new binder on another laptop.
fn laptop() -> Binder {
    let mut binder = empty();
    let mut draft = setup(false);
    draft.name = "Els".into();
    binder.setup(draft).unwrap();
    binder
}

fn partner(binder: &mut Binder, name: &str) -> BinderId {
    let view = binder.share(()).unwrap();
    view.partners.iter().find(|row| row.name.starts_with(name)).unwrap().id
}

fn made(binder: &mut Binder, partner: BinderId, whole: bool) -> Vec<u8> {
    let order = PackageOrder { partner, whole };
    let file = binder.package_make(&order).unwrap();
    binder.package_delivered(&file, &order).unwrap();
    file.bytes
}

fn taken(binder: &mut Binder, bytes: &[u8]) -> PackagePreview {
    let preview = binder.package_open(bytes).unwrap();
    let token = preview.token.clone();
    let done = binder.package_take(PackageTake { token }).unwrap().value.done;
    assert_eq!(done, preview, "the preview says what comes to be");
    done
}

/// Invites, and accepts on the other side; gives the code.
fn paired(director: &mut Binder, mentor: &mut Binder, person: PersonId, role: PartnerRole) {
    let view = director.share_invite(InviteDraft { person, role }).unwrap();
    let invitation = &view.invitations[0];
    let file = director.invitation_file(&invitation.id).unwrap();
    let opened = mentor.invitation_open(&file.bytes).unwrap();
    assert_eq!(opened.name, invitation.name);
    let code = SecretText::new(invitation.code.to_lowercase());
    let view = mentor.share_pair(PairDraft { code }).unwrap();
    assert_eq!(view.partners[0].state, PartnerState::Answering);
}

/// The same, with the first package each way.
fn met(director: &mut Binder, mentor: &mut Binder, person: PersonId, role: PartnerRole) {
    paired(director, mentor, person, role);
    let to = mentor.share(()).unwrap().partners[0].id;
    let answer = made(mentor, to, false);
    let preview = taken(director, &answer);
    assert!(preview.answers && !preview.nothing_new);
    assert!(director.share(()).unwrap().invitations.is_empty());
    let back = partner(director, "Els");
    deliver(director, back, mentor);
}

fn deliver(from: &mut Binder, to: BinderId, receiver: &mut Binder) -> PackagePreview {
    let bytes = made(from, to, false);
    taken(receiver, &bytes)
}

fn texts(binder: &mut Binder, placement: PlacementId) -> Vec<String> {
    let mut texts: Vec<String> =
        binder.timeline(placement).unwrap().into_iter().map(|one| one.text).collect();
    texts.sort();
    texts
}

fn note(binder: &mut Binder, placement: PlacementId, text: &str) -> ObservationDraft {
    let saved = binder.observation_save(new_observation(placement, text)).unwrap().value;
    ObservationDraft { id: Some(saved.id), ..new_observation(placement, text) }
}

fn rewrite(binder: &mut Binder, draft: &ObservationDraft, text: &str) {
    binder.observation_save(ObservationDraft { text: text.into(), ..draft.clone() }).unwrap();
}

fn export(binder: &mut Binder) -> Value {
    serde_json::from_str(&binder.export().unwrap()).unwrap()
}

#[test]
fn a_new_binder_begins_from_the_directors_package_with_own_interns_only() {
    let Site { mut director, els, own, other } = site();
    let hidden = note(&mut director, own[0], "Alleen voor Greet.");
    let hidden = ObservationDraft { visibility: Visibility::Private, ..hidden };
    director.observation_save(hidden).unwrap();
    note(&mut director, own[0], "Amber troost een kind.");
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);

    let status = mentor.binder_status(()).unwrap();
    assert_eq!(status.me, Some(els), "the invitation brings the person");
    assert_eq!(status.people.iter().filter(|one| one.name.starts_with("Els")).count(), 1);
    let (ours, theirs) = (export(&mut director), export(&mut mentor));
    assert_eq!(ours["site"], theirs["site"]);
    assert_eq!(mentor.interns(()).unwrap().len(), 2);
    assert!(mentor.placement(other).is_err());
    assert_eq!(texts(&mut mentor, own[0]), ["Amber troost een kind."]);
    assert!(!mentor.export().unwrap().contains("Chris Ander"));
    assert!(!mentor.export().unwrap().contains("Alleen voor Greet"));
    assert_eq!(mentor.integrity().unwrap(), Vec::<String>::new());
    let row = &director.share(()).unwrap().partners[0];
    assert_eq!((row.person, row.state), (Some(els), PartnerState::Paired));
    assert!(!row.late && !row.gap);
}

#[test]
fn notes_go_to_the_director_only_what_changed_and_a_repeat_does_nothing() {
    let Site { mut director, els, own, .. } = site();
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let first = note(&mut mentor, own[0], "Een eerste nota.");
    let package = made(&mut mentor, lead, false);
    let done = taken(&mut director, &package);
    assert_eq!(done.counts.len(), 1);
    assert_eq!((done.counts[0].concept, done.counts[0].added), (Concept::Observation, 1));
    assert_eq!((done.refused, done.gap), (0, false));
    assert!(taken(&mut director, &package).nothing_new);

    // One is lost; the next makes it good.
    rewrite(&mut mentor, &first, "Verbeterd.");
    let _lost = made(&mut mentor, lead, false);
    note(&mut mentor, own[1], "Een tweede nota.");
    let done = deliver(&mut mentor, lead, &mut director);
    assert!(!done.gap);
    assert_eq!(texts(&mut director, own[0]), ["Verbeterd."]);
    assert_eq!(texts(&mut director, own[1]), ["Een tweede nota."]);
    // The old one comes late.
    assert!(taken(&mut director, &package).nothing_new);
    assert_eq!(texts(&mut director, own[0]), ["Verbeterd."]);

    // Once the director delivers back, the mentor knows what arrived.
    let back = partner(&mut director, "Els");
    deliver(&mut director, back, &mut mentor);
    assert_eq!(mentor.share(()).unwrap().partners[0].pending, 0);
    let order = PackageOrder { partner: lead, whole: false };
    assert_eq!(mentor.package_make(&order).unwrap().changes, 0);
}

#[test]
fn two_that_change_the_same_keep_both_and_choose() {
    let Site { mut director, els, own, .. } = site();
    let draft = note(&mut director, own[0], "Begin.");
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let back = partner(&mut director, "Els");
    rewrite(&mut director, &draft, "Van Greet.");
    rewrite(&mut mentor, &draft, "Van Els.");
    let done = deliver(&mut mentor, lead, &mut director);
    assert_eq!(done.counts[0].beside, 1);
    assert_eq!(texts(&mut director, own[0]), ["Van Greet."], "the own one shows");
    let conflicts = director.conflicts(()).unwrap();
    assert_eq!((conflicts.len(), director.share(()).unwrap().conflicts), (1, 1));
    let [mine, theirs] = &conflicts[0].versions[..] else { panic!("two versions") };
    assert!(mine.shown && mine.from.is_none());
    assert_eq!(theirs.from.as_deref(), Some("Els Mentor"));
    assert_eq!(mine.fields.len(), 1);
    assert_eq!((&*mine.fields[0].value, &*theirs.fields[0].value), ("Van Greet.", "Van Els."));
    assert!(conflicts[0].intern.starts_with("Amber"));

    let choice = ConflictChoice {
        concept: conflicts[0].concept,
        id: conflicts[0].id.clone(),
        version: theirs.version.clone(),
    };
    assert!(director.conflict_choose(choice.clone()).unwrap().value.is_empty());
    assert_eq!(texts(&mut director, own[0]), ["Van Els."]);
    director.undo(()).unwrap();
    assert_eq!(director.conflicts(()).unwrap().len(), 1, "the choice is asked again");
    let again = director.conflicts(()).unwrap()[0].versions[0].version.clone();
    director.conflict_choose(ConflictChoice { version: again, ..choice.clone() }).unwrap();
    deliver(&mut director, back, &mut mentor);
    assert_eq!(texts(&mut mentor, own[0]), ["Van Greet."]);
    assert!(mentor.conflicts(()).unwrap().is_empty());
    let error = mentor.conflict_choose(choice).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_package_can_be_taken_back_and_taken_again() {
    let Site { mut director, els, own, .. } = site();
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    note(&mut mentor, own[0], "Een nota.");
    let package = made(&mut mentor, lead, false);
    taken(&mut director, &package);
    director.undo(()).unwrap();
    assert!(texts(&mut director, own[0]).is_empty());
    assert!(director.share(()).unwrap().partners[0].gap);
    director.redo(()).unwrap();
    assert_eq!(texts(&mut director, own[0]), ["Een nota."]);
    director.undo(()).unwrap();
    // It did not go out as a removal.
    let back = partner(&mut director, "Els");
    deliver(&mut director, back, &mut mentor);
    assert_eq!(texts(&mut mentor, own[0]), ["Een nota."]);
    taken(&mut director, &package);
    assert_eq!(texts(&mut director, own[0]), ["Een nota."]);
    assert!(!director.share(()).unwrap().partners[0].gap);
}

#[test]
fn what_is_not_right_is_refused_with_its_reason_and_nothing_changes() {
    let Site { mut director, els, own, .. } = site();
    let mut mentor = laptop();
    let view = director.share_invite(InviteDraft { person: els, role: PartnerRole::Own }).unwrap();
    let file = director.invitation_file(&view.invitations[0].id).unwrap();
    mentor.invitation_open(&file.bytes).unwrap();
    for wrong in ["", "ABC", "00000-00000"] {
        let code = SecretText::new(wrong.into());
        let error = mentor.share_pair(PairDraft { code }).unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (ErrorCode::ShareCodeWrong, Some("code")));
    }
    assert!(mentor.share(()).unwrap().partners.is_empty());
    assert_eq!(mentor.invitation_open(b"{}").unwrap_err().code, ErrorCode::PackageNotOne);
    director.invitation_withdraw(view.invitations[0].id.clone()).unwrap();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    note(&mut mentor, own[0], "Een nota.");
    let good = made(&mut mentor, lead, false);
    let before = director.export().unwrap();
    let mut refused = |bytes: &[u8]| director.package_open(bytes).unwrap_err().code;
    assert_eq!(refused(b"%PDF-1.7"), ErrorCode::PackageNotOne);
    assert_eq!(refused(b"mentormap-package/7\n"), ErrorCode::PackageNewer);
    assert_eq!(refused(&good[..60]), ErrorCode::PackageCutShort);
    // Within the last piece what is cut off can't be told from what was changed.
    assert_eq!(refused(&good[..good.len() - 20]), ErrorCode::PackageAltered);
    let mut altered = good.clone();
    let at = altered.len() - 40;
    altered[at] ^= 1;
    assert_eq!(refused(&altered), ErrorCode::PackageAltered);
    assert_eq!(mentor.package_open(&good).unwrap_err().code, ErrorCode::PackageNotForMe);
    assert_eq!(empty().package_open(&good).unwrap_err().code, ErrorCode::PackageNotForMe);
    let sender = partner(&mut director, "Els");
    director.partner_remove(sender).unwrap();
    assert_eq!(director.package_open(&good).unwrap_err().code, ErrorCode::PackageUnknownSender);
    assert_eq!(director.export().unwrap(), before);
}

#[test]
fn an_invitation_serves_once_and_a_withdrawn_one_never() {
    let Site { mut director, els, .. } = site();
    let mut mentor = laptop();
    paired(&mut director, &mut mentor, els, PartnerRole::Own);
    let id = director.share(()).unwrap().invitations[0].id.clone();
    director.invitation_withdraw(id).unwrap();
    let lead = mentor.share(()).unwrap().partners[0].id;
    let answer = made(&mut mentor, lead, false);
    assert_eq!(director.package_open(&answer).unwrap_err().code, ErrorCode::PackageUnknownSender);
}

#[test]
fn a_mentor_changes_nothing_of_others_and_gets_no_role() {
    let Site { mut director, els, other, .. } = site();
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let promoted = PersonDraft {
        id: Some(els),
        name: "Els Mentor".into(),
        roles: vec![Role::Mentor, Role::Director],
        email: String::new(),
    };
    mentor.person_save(promoted).unwrap();
    let done = deliver(&mut mentor, lead, &mut director);
    assert_eq!((done.refused, done.counts.len()), (1, 0));
    let people = director.directory(()).unwrap().people;
    assert_eq!(people.iter().find(|one| one.id == els).unwrap().roles, [Role::Mentor]);
    assert!(director.placement(other).is_ok());
}

#[test]
fn a_private_note_goes_to_its_authors_own_binders_and_a_shared_one_can_be_drawn_back() {
    let Site { mut director, els, own, .. } = site();
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let draft = note(&mut mentor, own[0], "Eerst voor het verslag.");
    let mut hidden = new_observation(own[0], "Alleen voor mij.");
    hidden.visibility = Visibility::Private;
    mentor.observation_save(hidden).unwrap();
    deliver(&mut mentor, lead, &mut director);
    assert_eq!(texts(&mut director, own[0]), ["Eerst voor het verslag."]);
    let private = ObservationDraft { visibility: Visibility::Private, ..draft };
    mentor.observation_save(private).unwrap();
    deliver(&mut mentor, lead, &mut director);
    assert!(texts(&mut director, own[0]).is_empty());
    assert_eq!(texts(&mut mentor, own[0]).len(), 2);

    // The same person's second computer gets everything.
    let mut second = laptop();
    paired(&mut mentor, &mut second, els, PartnerRole::All);
    let first = second.share(()).unwrap().partners[0].id;
    let answer = made(&mut second, first, false);
    taken(&mut mentor, &answer);
    let ids: Vec<BinderId> = mentor.share(()).unwrap().partners.iter().map(|row| row.id).collect();
    let to = *ids.iter().find(|id| **id != lead).unwrap();
    deliver(&mut mentor, to, &mut second);
    assert_eq!(texts(&mut second, own[0]).len(), 2);
}

#[test]
fn a_partner_with_everything_ends_alike() {
    let Site { mut director, els, own, .. } = site();
    let mut second = laptop();
    met(&mut director, &mut second, els, PartnerRole::All);
    let lead = second.share(()).unwrap().partners[0].id;
    note(&mut second, own[1], "Van de tweede computer.");
    let back = partner(&mut director, "Els");
    deliver(&mut second, lead, &mut director);
    deliver(&mut director, back, &mut second);
    let (one, other) = (export(&mut director), export(&mut second));
    for table in ["placements", "schools", "supervisors", "groups", "evaluations", "dossier"] {
        let rows = |value: &Value| {
            let mut rows: Vec<String> =
                value[table].as_array().into_iter().flatten().map(Value::to_string).collect();
            rows.sort();
            rows
        };
        assert_eq!(rows(&one), rows(&other), "{table}");
    }
    // A role is changed, and the other gets less from then on.
    let draft = PartnerDraft { id: back, role: PartnerRole::Own, person: None };
    let view = director.partner_save(draft).unwrap();
    assert_eq!(view.partners[0].role, PartnerRole::Own);
}

fn on_disk(folder: &Path) -> Binder {
    let mut binder = Binder::create(folder, Box::new(FixedClock(now()))).unwrap();
    binder.setup(setup(true)).unwrap();
    binder
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &place)
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn a_binder_put_back_to_an_old_copy_gets_again_what_it_lost_and_loses_nobodys_work() {
    let folder = tempfile::tempdir().unwrap();
    let (path, kept) = (folder.path().join("binder"), folder.path().join("copy"));
    let Site { mut director, els, own, .. } = site_in(on_disk(&path));
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let back = partner(&mut director, "Els");
    let lead = mentor.share(()).unwrap().partners[0].id;
    drop(director);
    copied(&path, &kept);

    let open = |path: &Path| Binder::open(path, Box::new(FixedClock(now()))).unwrap();
    let mut director = open(&path);
    note(&mut mentor, own[0], "Van Els.");
    deliver(&mut mentor, lead, &mut director);
    note(&mut director, own[1], "Van Greet.");
    deliver(&mut director, back, &mut mentor);
    drop(director);

    // The old copy: what the mentor sends now rests on what it does not know any more.
    let mut director = open(&kept);
    note(&mut director, own[0], "Opnieuw van Greet.");
    note(&mut mentor, own[1], "Later van Els.");
    let done = deliver(&mut mentor, lead, &mut director);
    assert!(done.gap);
    deliver(&mut director, back, &mut mentor);
    deliver(&mut mentor, lead, &mut director);
    for binder in [&mut director, &mut mentor] {
        assert_eq!(texts(binder, own[0]), ["Opnieuw van Greet.", "Van Els."]);
        assert_eq!(texts(binder, own[1]), ["Later van Els.", "Van Greet."]);
        assert!(binder.conflicts(()).unwrap().is_empty());
        assert!(!binder.share(()).unwrap().partners[0].gap);
    }
}

#[test]
fn a_binder_put_back_twice_to_the_same_copy_is_heard_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let (path, kept) = (folder.path().join("binder"), folder.path().join("copy"));
    let Site { mut director, els, own, .. } = site_in(on_disk(&path));
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let back = partner(&mut director, "Els");
    let lead = mentor.share(()).unwrap().partners[0].id;
    drop(director);
    copied(&path, &kept);
    for (hours, time) in [(1, "once"), (2, "twice")] {
        let place = folder.path().join(time);
        copied(&kept, &place);
        let clock = FixedClock(now() + chrono::TimeDelta::hours(hours));
        let mut director = Binder::open(&place, Box::new(clock)).unwrap();
        note(&mut director, own[0], time);
        deliver(&mut director, back, &mut mentor);
        note(&mut mentor, own[1], time);
        let done = deliver(&mut mentor, lead, &mut director);
        assert!(!done.gap, "{time}: it is not taken to know what it lost");
        assert!(!director.share(()).unwrap().partners[0].gap);
        assert_eq!(texts(&mut director, own[0]), texts(&mut mentor, own[0]));
        assert_eq!(texts(&mut director, own[1]), texts(&mut mentor, own[1]));
    }
    assert_eq!(texts(&mut mentor, own[0]), ["once", "twice"]);
}

#[test]
fn who_was_erased_at_the_directors_goes_at_the_mentors_and_nobody_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let Site { mut director, els, own, .. } = site_in(on_disk(&folder.path().join("a")));
    let mut mentor = Binder::create(&folder.path().join("b"), Box::new(FixedClock(now()))).unwrap();
    mentor.setup(setup(false)).unwrap();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let back = partner(&mut director, "Els");
    note(&mut mentor, own[0], "Over Amber Eigen.");
    let old = made(&mut mentor, lead, true);
    let intern = director.placement(own[0]).unwrap().card.intern.to_string();
    let person = PersonRef { kind: PersonKind::Intern, id: intern };
    director.person_erase(EraseDraft { person, confirm: "Amber Eigen".into() }).unwrap();

    let done = taken(&mut director, &old);
    assert!(done.erased_here > 0);
    assert!(!director.export().unwrap().contains("Amber"));
    let done = deliver(&mut director, back, &mut mentor);
    assert_eq!(done.erases, 1);
    assert!(!mentor.export().unwrap().contains("Amber"));
    assert!(mentor.placement(own[1]).is_ok());
    taken(&mut director, &old);
    assert!(!director.export().unwrap().contains("Amber"));
    assert_eq!(mentor.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn packages_lie_in_a_shared_folder_under_names_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let Site { mut director, els, own, .. } = site();
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    let back = partner(&mut director, "Els");
    let error = mentor.package_deliver(PackageOrder { partner: lead, whole: false }).unwrap_err();
    assert_eq!(error.code, ErrorCode::ShareFolderMissing);
    director.share_folder_choose(back, folder.path()).unwrap();
    let view = mentor.share_folder_choose(lead, folder.path()).unwrap();
    assert!(view.partners[0].folder_there);
    note(&mut mentor, own[0], "Een nota.");
    for _ in 0..3 {
        mentor.package_deliver(PackageOrder { partner: lead, whole: false }).unwrap();
    }
    director.package_deliver(PackageOrder { partner: back, whole: false }).unwrap();
    fs::write(folder.path().join("iets anders.txt"), "x").unwrap();
    let names = || fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names(), 3, "one of each, and what is somebody else's");
    let inbox = director.package_inbox(()).unwrap();
    assert_eq!(inbox.len(), 1);
    assert!(!inbox[0].id.contains("Els") && !inbox[0].id.contains('/'));
    let preview = director.package_look(inbox[0].id.clone()).unwrap();
    director.package_take(PackageTake { token: preview.token }).unwrap();
    assert!(director.package_inbox(()).unwrap().is_empty());
    assert_eq!(texts(&mut director, own[0]), ["Een nota."]);
    for path in ["../binder.key", "iets anders.txt", ""] {
        let error = director.package_look(path.into()).unwrap_err();
        assert_eq!(error.code, ErrorCode::NotFound);
    }
    mentor.share_folder_forget(lead).unwrap();
    assert!(mentor.share(()).unwrap().partners[0].folder.is_none());
}

#[test]
fn keys_of_sharing_are_in_no_export() {
    let Site { mut director, els, .. } = site();
    director.share_invite(InviteDraft { person: els, role: PartnerRole::Own }).unwrap();
    let code = director.share(()).unwrap().invitations[0].code.clone();
    let export = director.export().unwrap();
    assert!(!export.contains("AGE-SECRET-KEY") && !export.contains(&code));
    let view = serde_json::to_string(&director.share(()).unwrap()).unwrap();
    assert!(!view.contains("AGE-SECRET-KEY") && !view.contains("age1"));
}

/// Gives somebody of the directory an address.
fn addressed(binder: &mut Binder, person: PersonId, email: &str) {
    let people = binder.directory(()).unwrap().people;
    let known = people.into_iter().find(|one| one.id == person).unwrap();
    let (name, roles, email) = (known.name, known.roles, email.into());
    binder.person_save(PersonDraft { id: Some(person), name, roles, email }).unwrap();
}

#[test]
fn an_invitation_and_a_package_go_by_mail_and_are_taken_from_it() {
    let Site { mut director, els, own, .. } = site();
    addressed(&mut director, els, "els.mentor@deregenboog.be");
    let view = director.share_invite(InviteDraft { person: els, role: PartnerRole::Own }).unwrap();
    let invitation = &view.invitations[0];
    let mail = director.invitation_mail(&invitation.id).unwrap();
    assert!(mail.name.is_ascii() && mail.name.ends_with(".eml") && !mail.name.contains("Els"));
    let parsed = MessageParser::default().parse(&mail.bytes).unwrap();
    assert_eq!(parsed.header_raw("X-Unsent").unwrap().trim(), "1");
    let to = parsed.to().unwrap().first().unwrap();
    assert_eq!(to.address(), Some("els.mentor@deregenboog.be"));
    assert_eq!(to.name(), Some("Els Mentor"));
    let text = parsed.body_text(0).unwrap();
    assert!(text.starts_with("Dag Els Mentor,") && text.contains("Uitnodiging openen"), "{text}");
    assert!(text.trim_end().ends_with("Greet Directie"));
    // The code goes another way: it stands nowhere in the mail.
    let plain = invitation.code.replace('-', "");
    assert!(!text.contains(&invitation.code) && !text.contains(&plain));
    let file = parsed.attachment(0).unwrap();
    let name = file.attachment_name().unwrap();
    assert!(name.is_ascii() && name.ends_with(".mentormap-invitation"), "{name}");
    assert_eq!(file.contents(), director.invitation_file(&invitation.id).unwrap().bytes);

    let mut mentor = laptop();
    mentor.invitation_open(file.contents()).unwrap();
    let code = SecretText::new(invitation.code.clone());
    mentor.share_pair(PairDraft { code }).unwrap();
    let lead = mentor.share(()).unwrap().partners[0].id;
    // Nothing is known of the director yet: the receiver is left open.
    let (package, mail) = mailed(&mut mentor, lead);
    let parsed = MessageParser::default().parse(&mail).unwrap();
    assert!(parsed.to().is_none_or(|to| to.first().is_none()));
    taken(&mut director, parsed.attachment(0).unwrap().contents());
    assert_eq!(parsed.attachment(0).unwrap().contents(), package);

    note(&mut director, own[0], "Amber troost een kind.");
    let back = partner(&mut director, "Els");
    let (package, mail) = mailed(&mut director, back);
    let parsed = MessageParser::default().parse(&mail).unwrap();
    let to = parsed.to().unwrap().first().unwrap();
    assert_eq!(to.address(), Some("els.mentor@deregenboog.be"));
    let file = parsed.attachment(0).unwrap();
    assert_eq!(file.contents(), package, "byte for byte");
    let name = file.attachment_name().unwrap();
    assert!(name.is_ascii() && name.ends_with(".mentormap-package"), "{name}");
    let whole = String::from_utf8(mail.clone()).unwrap();
    for word in ["Amber", "troost"] {
        assert!(!parsed.body_text(0).unwrap().contains(word) && !whole.contains(word));
    }
    taken(&mut mentor, file.contents());
    assert_eq!(texts(&mut mentor, own[0]), ["Amber troost een kind."]);
    let unknown = director.invitation_mail("nobody").unwrap_err();
    assert_eq!(unknown.code, ErrorCode::NotFound);
}

/// A package, and the mail that it goes with.
fn mailed(binder: &mut Binder, partner: BinderId) -> (Vec<u8>, Vec<u8>) {
    let order = PackageOrder { partner, whole: false };
    let file = binder.package_make(&order).unwrap();
    let mail = binder.package_mail(&file, partner).unwrap();
    assert!(mail.name.is_ascii() && mail.name.ends_with(".eml"));
    (file.bytes, mail.bytes)
}

/// The desk in one hand; counts how often it is asked for.
struct OneHand {
    desk: RefCell<Desk>,
    asked: RefCell<u32>,
}

impl AtDesk for OneHand {
    fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        *self.asked.borrow_mut() += 1;
        work(&mut self.desk.borrow_mut())
    }
}

#[test]
fn the_shared_folders_are_looked_into_by_themselves_now_and_then() {
    let shared = tempfile::tempdir().unwrap();
    let Site { mut director, els, own, .. } = site();
    let (place, mut desk, _) = Place::protected();
    let back = desk
        .with(|mentor| {
            met(&mut director, mentor, els, PartnerRole::Own);
            let lead = mentor.share(())?.partners[0].id;
            mentor.share_folder_choose(lead, shared.path())?;
            Ok(partner(&mut director, "Els"))
        })
        .unwrap();
    director.share_folder_choose(back, shared.path()).unwrap();
    let hand = OneHand { desk: desk.into(), asked: RefCell::default() };
    let news = || hand.at_desk(|desk| desk.with(|binder| binder.share_news(()))).unwrap();
    let deliver = |director: &mut Binder| {
        director.package_deliver(PackageOrder { partner: back, whole: false }).unwrap()
    };

    look_in_folders(&hand);
    assert_eq!(*hand.asked.borrow(), 2, "the desk is asked where to look, and told what was there");
    assert!(news().packages.is_empty());
    note(&mut director, own[0], "Amber troost een kind.");
    deliver(&mut director);
    fs::write(shared.path().join("iets anders.txt"), "x").unwrap();
    assert!(news().packages.is_empty(), "no folder is looked into to answer");
    look_in_folders(&hand);
    assert!(news().packages.is_empty(), "it is not time yet");
    place.clock.pass(180);
    look_in_folders(&hand);
    assert_eq!(news().packages, ["Greet Directie"]);

    // Taken, and it does not wait any more; also before the folder is looked into again.
    hand.at_desk(|desk| {
        desk.with(|binder| {
            let row = binder.package_inbox(())?.remove(0);
            let token = binder.package_look(row.id)?.token;
            binder.package_take(PackageTake { token })
        })
    })
    .unwrap();
    assert!(news().packages.is_empty());

    // What is still being copied is no package yet; a folder that is gone holds nothing.
    let name = deliver(&mut director).name;
    fs::write(shared.path().join(&name), "").unwrap();
    place.clock.pass(180);
    look_in_folders(&hand);
    assert!(news().packages.is_empty());
    fs::write(shared.path().join(&name), "x").unwrap();
    place.clock.pass(180);
    look_in_folders(&hand);
    assert_eq!(news().packages.len(), 1);
    shared.close().unwrap();
    place.clock.pass(180);
    look_in_folders(&hand);
    assert!(news().packages.is_empty());

    // Nothing is looked at while it is locked.
    hand.at_desk(|desk| desk.lock(())).unwrap();
    let asked = *hand.asked.borrow();
    place.clock.pass(180);
    look_in_folders(&hand);
    assert_eq!(*hand.asked.borrow(), asked + 1);
}

#[test]
fn a_package_that_only_brings_conflicts_can_be_taken_back() {
    let Site { mut director, els, own, .. } = site();
    let draft = note(&mut director, own[0], "Begin.");
    let mut mentor = laptop();
    met(&mut director, &mut mentor, els, PartnerRole::Own);
    let lead = mentor.share(()).unwrap().partners[0].id;
    rewrite(&mut director, &draft, "Van Greet.");
    rewrite(&mut mentor, &draft, "Van Els.");
    let package = made(&mut mentor, lead, false);
    let token = director.package_open(&package).unwrap().token;
    let saved = director.package_take(PackageTake { token }).unwrap();
    assert_eq!(saved.undo.as_deref(), Some("package-take"));
    assert_eq!(saved.changed.len(), 1, "the page offers to take it back");
    assert_eq!(director.conflicts(()).unwrap().len(), 1);
    director.undo(()).unwrap();
    assert!(director.conflicts(()).unwrap().is_empty());
    assert_eq!(texts(&mut director, own[0]), ["Van Greet."], "the own edit is not taken back");
    taken(&mut director, &package);
    assert_eq!(director.conflicts(()).unwrap().len(), 1);
}

#[test]
fn who_unlocks_a_binder_that_began_from_a_package_stands_in_it_once() {
    let Site { mut director, els, .. } = site();
    let (place, mut desk, _) = Place::protected();
    let first = desk.key_status(()).unwrap().people[0].id;
    desk.with(|mentor| {
        met(&mut director, mentor, els, PartnerRole::Own);
        let status = mentor.binder_status(())?;
        assert_eq!(status.me, Some(els));
        let people = mentor.directory(())?.people;
        assert_eq!(people, status.people);
        // Who set the binder up is whom the director knows as Els.
        assert_eq!(people.iter().filter(|one| one.id == els).count(), 1);
        assert!(people.iter().all(|one| one.id != first));
        assert!(mentor.share(())?.people.iter().all(|one| one.id != first && one.id != els));
        Ok(())
    })
    .unwrap();
    let people = desk.key_status(()).unwrap().people;
    assert!(people.iter().any(|one| one.id == first) && people.iter().all(|one| one.id != els));
    drop(desk);
    // It opens with the passphrase of the first run, and writes as who the director knows.
    let mut desk = place.desk();
    crate::desk::unlock(&mut desk, crate::desk::PASSPHRASE).unwrap();
    assert_eq!(desk.with(|mentor| mentor.binder_status(())).unwrap().me, Some(els));
}
