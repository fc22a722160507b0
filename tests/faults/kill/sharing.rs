//! What a process is killed at while it shares: taking packages, choosing, delivering.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{
    Binder, PACKAGE_ENDING, SecretText,
    wire::{
        binder::Setup,
        directory::PersonDraft,
        observation::ObservationDraft,
        share::{
            ConflictChoice, InviteDraft, PackageOrder, PackagePreview, PackageTake, PairDraft,
            PartnerRole,
        },
    },
};
use mentormap_domain::{
    form::Role,
    ids::{BinderId, ObservationId, PlacementId},
    observation::{Tone, Visibility},
    text::Lang,
};

use super::scenes::{BINDER, Scene, Working, last_or_one_more, opened};
use crate::support::{
    Place, place,
    work::{self, Work, clock, digest},
};

/// How many packages wait to be taken.
const PACKAGES: usize = 8;
/// How many things both changed.
const APART: usize = 12;

/// All of them.
pub fn scenes() -> Vec<Scene> {
    vec![taking(), choosing(), delivering()]
}

/// Two binders that met: the one that the scene works on, and the other's.
struct Pair {
    here: Binder,
    there: Binder,
    /// The other to this one, and this one to the other.
    them: BinderId,
    us: BinderId,
    placement: PlacementId,
}

/// Where the other binder lies.
fn other(folder: &Path) -> PathBuf {
    folder.join("other")
}

fn packages(folder: &Path) -> PathBuf {
    folder.join("packages")
}

fn pair(folder: &Path) -> Pair {
    let mut here = work::sample(&folder.join(BINDER));
    let mut there = Binder::create(&other(folder), clock()).expect("a binder");
    let setup = Setup {
        language: Lang::Nl,
        name: "Els".into(),
        site_name: "De Regenboog".into(),
        first_intern: None,
        sample: false,
    };
    there.setup(setup).expect("set up");
    let (id, email, roles) = (None, String::new(), vec![Role::Mentor]);
    let draft = PersonDraft { id, name: "Els Mentor".into(), roles, email };
    let els = here.person_save(draft).expect("a person").value.id;
    let invite = InviteDraft { person: els, role: PartnerRole::All };
    let invitation = here.share_invite(invite).expect("an invitation").invitations.remove(0);
    let file = here.invitation_file(&invitation.id).expect("a file");
    there.invitation_open(&file.bytes).expect("opened");
    let code = SecretText::new(invitation.code);
    let us = there.share_pair(PairDraft { code }).expect("paired").partners[0].id;
    let answer = made(&mut there, us);
    take(&mut here, &answer).expect("taken");
    let them = here.share(()).expect("partners").partners[0].id;
    let first = made(&mut here, them);
    take(&mut there, &first).expect("taken");
    let placement = here.interns(()).expect("interns")[0].placement;
    Pair { here, there, them, us, placement }
}

fn order(partner: BinderId) -> PackageOrder {
    PackageOrder { partner, whole: false }
}

fn made(binder: &mut Binder, partner: BinderId) -> Vec<u8> {
    let file = binder.package_make(&order(partner)).expect("a package");
    binder.package_delivered(&file, &order(partner)).expect("noted");
    file.bytes
}

fn take(binder: &mut Binder, bytes: &[u8]) -> Result<PackagePreview, String> {
    let told = |error| format!("{error:?}");
    let token = binder.package_open(bytes).map_err(told)?.token;
    Ok(binder.package_take(PackageTake { token }).map_err(told)?.value.done)
}

fn observe(
    binder: &mut Binder,
    of: (PlacementId, Option<ObservationId>),
    text: &str,
) -> ObservationId {
    let draft = ObservationDraft {
        id: of.1,
        placement: of.0,
        date: None,
        activity: "Vrij spel".into(),
        text: text.into(),
        tone: Tone::Neutral,
        visibility: Visibility::Shared,
        indicators: Vec::new(),
    };
    binder.observation_save(draft).expect("an observation").value.id
}

/// Does something for each of the packages, in their order.
fn each(folder: &Path, mut work: impl FnMut(&[u8]) -> Result<(), String>) -> Result<(), String> {
    for n in 0..PACKAGES {
        let bytes = fs::read(packages(folder).join(n.to_string())).expect("a package");
        work(&bytes)?;
    }
    Ok(())
}

/// What the binder holds after each step, done on a copy: first as it is.
fn states(folder: &Path, work: Working) -> Vec<String> {
    let trial = Place::new();
    place::copy(folder, trial.path());
    let mut states = vec![digest(&mut opened(trial.path()).expect("a binder"))];
    work(trial.path(), &mut |state| states.push(state.to_owned()));
    states
}

/// Where the binder is among the states that it goes through: what was said is done, and perhaps
/// one step more, which can be taken back whole.
fn reached(binder: &mut Binder, states: &[String], said: &[String]) -> Result<usize, String> {
    let state = digest(binder);
    let near = [said.len(), said.len() + 1];
    let at = near.into_iter().find(|at| states.get(*at) == Some(&state));
    let at = at.ok_or("it holds something else than before a step or after it")?;
    if at > 0 {
        binder.undo(()).map_err(|error| format!("{error:?}"))?;
        if digest(binder) != states[at - 1] {
            return Err("the last step could not be taken back whole".into());
        }
        binder.redo(()).map_err(|error| format!("{error:?}"))?;
    }
    if digest(binder) == states[at] { Ok(at) } else { Err("redo brings something else".into()) }
}

/// One package after another is taken: notes, ratings, files, and what both changed.
fn taking() -> Scene {
    Scene {
        name: "taking",
        share: 1,
        span: None,
        prepare: |folder| {
            let Pair { mut here, mut there, us, placement, .. } = pair(folder);
            let both = observe(&mut there, (placement, None), "Begin.");
            let begin = made(&mut there, us);
            take(&mut here, &begin).expect("taken");
            observe(&mut here, (placement, Some(both)), "Van hier.");
            fs::create_dir(packages(folder)).expect("a folder");
            let mut work = Work::on(&mut there, 7);
            for n in 0..PACKAGES {
                for _ in 0..5 {
                    work.observe(&mut there, None).expect("a note");
                    work.rate(&mut there).expect("a rating");
                }
                work.attach(&mut there).expect("a file");
                if n == PACKAGES / 2 {
                    observe(&mut there, (placement, Some(both)), "Van daar.");
                }
                let package = made(&mut there, us);
                fs::write(packages(folder).join(n.to_string()), package).expect("written");
            }
            drop(here);
            states(folder, take_all)
        },
        work: take_all,
        check: |folder, states, said| {
            let mut binder = opened(folder)?;
            reached(&mut binder, states, said)?;
            each(folder, |bytes| take(&mut binder, bytes).map(drop))?;
            if Some(&digest(&mut binder)) != states.last() {
                return Err("taken again, something is missing".into());
            }
            each(folder, |bytes| {
                let new = !take(&mut binder, bytes)?.nothing_new;
                if new { Err("a repeat brings something".into()) } else { Ok(()) }
            })?;
            let conflicts = binder.conflicts(()).map_err(|error| format!("{error:?}"))?.len();
            drop(binder);
            opened(folder)?;
            if conflicts == 1 { Ok(()) } else { Err(format!("{conflicts} instead of 1 to choose")) }
        },
    }
}

fn take_all(folder: &Path, say: &mut dyn FnMut(&str)) {
    let mut binder = Binder::open(&folder.join(BINDER), clock()).expect("a binder");
    each(folder, |bytes| {
        take(&mut binder, bytes)?;
        say(&digest(&mut binder));
        Ok(())
    })
    .expect("taken");
}

/// Of what both changed the other's version is chosen, one after another.
fn choosing() -> Scene {
    Scene {
        name: "choosing",
        share: 1,
        span: None,
        prepare: |folder| {
            let Pair { mut here, mut there, them, us, placement } = pair(folder);
            let ids: Vec<_> =
                (0..APART).map(|n| observe(&mut here, (placement, None), &n.to_string())).collect();
            let begin = made(&mut here, them);
            take(&mut there, &begin).expect("taken");
            for id in ids {
                observe(&mut here, (placement, Some(id)), "Van hier.");
                observe(&mut there, (placement, Some(id)), &format!("Van daar: {id}."));
            }
            let package = made(&mut there, us);
            take(&mut here, &package).expect("taken");
            drop(here);
            states(folder, choose_all)
        },
        work: choose_all,
        check: |folder, states, said| {
            let mut binder = opened(folder)?;
            let at = reached(&mut binder, states, said)?;
            let left = binder.conflicts(()).map_err(|error| format!("{error:?}"))?.len();
            if left != APART - at {
                return Err(format!("{left} left to choose after {at}"));
            }
            drop(binder);
            choose_all(folder, &mut |_| {});
            let mut binder = opened(folder)?;
            if Some(&digest(&mut binder)) == states.last() {
                return Ok(());
            }
            Err("the rest could not be chosen".into())
        },
    }
}

fn choose_all(folder: &Path, say: &mut dyn FnMut(&str)) {
    let mut binder = Binder::open(&folder.join(BINDER), clock()).expect("a binder");
    while let Some(conflict) = binder.conflicts(()).expect("conflicts").into_iter().next() {
        let theirs = conflict.versions.iter().find(|version| version.from.is_some());
        let version = theirs.expect("a version of the other").version.clone();
        let choice = ConflictChoice { concept: conflict.concept, id: conflict.id, version };
        binder.conflict_choose(choice).expect("chosen");
        say(&digest(&mut binder));
    }
}

/// Notes are made, and delivered into a shared folder after each.
fn delivering() -> Scene {
    Scene {
        name: "delivering",
        share: 1,
        span: Some(std::time::Duration::from_millis(900)),
        prepare: |folder| {
            let Pair { mut here, mut there, them, placement, .. } = pair(folder);
            fs::create_dir(packages(folder)).expect("a folder");
            // Others use the folder too; and an empty one is not copied.
            fs::write(packages(folder).join("planning.txt"), "x").expect("written");
            // Notes that are only for their author stay here.
            let begun = [&mut here, &mut there].map(|binder| notes(binder, placement).to_string());
            let facts = [digest(&mut here), them.to_string(), placement.to_string()];
            facts.into_iter().chain(begun).collect()
        },
        work: |folder, say| {
            let mut binder = Binder::open(&folder.join(BINDER), clock()).expect("a binder");
            let them = binder.share(()).expect("partners").partners[0].id;
            let placement = binder.interns(()).expect("interns")[0].placement;
            binder.share_folder_choose(them, &packages(folder)).expect("a folder");
            for n in 0..1000 {
                observe(&mut binder, (placement, None), &format!("Nota {n}."));
                let made = binder.package_deliver(order(them)).expect("delivered");
                say(&format!("{} {}", digest(&mut binder), made.name));
            }
        },
        check: |folder, facts, said| {
            let last = said.last().and_then(|word| word.split_once(' '));
            last_or_one_more(folder, last.map_or(&*facts[0], |(state, _)| state))?;
            let mut there = Binder::open(&other(folder), clock()).expect("the other binder");
            let mut files = delivered(folder);
            files.sort();
            if let Some((_, name)) = last
                && files.last().is_none_or(|newest| &**newest < name)
            {
                return Err("what was said delivered is not there".into());
            }
            for file in files {
                let bytes = fs::read(packages(folder).join(&file)).expect("a package");
                take(&mut there, &bytes).map_err(|why| format!("{file} is torn: {why}"))?;
            }
            let placement = facts[2].parse().expect("an id");
            let new = |binder: &mut Binder, begun: &str| {
                notes(binder, placement) - begun.parse::<usize>().expect("a number")
            };
            if new(&mut there, &facts[4]) < said.len() {
                return Err("something that was said delivered did not arrive".into());
            }
            // It goes on as if nothing had been.
            let mut here = opened(folder)?;
            let them = facts[1].parse().expect("an id");
            here.share_folder_choose(them, &packages(folder)).expect("a folder");
            observe(&mut here, (placement, None), "Daarna.");
            let name = here.package_deliver(order(them)).map_err(|e| format!("{e:?}"))?.name;
            let bytes = fs::read(packages(folder).join(name)).expect("a package");
            let done = take(&mut there, &bytes)?;
            if done.gap || new(&mut there, &facts[4]) != new(&mut here, &facts[3]) {
                return Err("the next package does not bring all".into());
            }
            Ok(())
        },
    }
}

fn notes(binder: &mut Binder, placement: PlacementId) -> usize {
    binder.timeline(placement).expect("a timeline").len()
}

/// The packages in the shared folder.
fn delivered(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(packages(folder)).expect("a folder").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(PACKAGE_ENDING)).collect()
}
