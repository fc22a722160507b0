//! Everything about one person, for an access request: a paper to read, a document for programs,
//! and the files that were kept, in a folder of their own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use mentormap_domain::{
    dossier::{Attachment, DossierEntry, Handover, Meeting, Signature},
    file_name::{TakenNames, plain},
    ids::{InternId, PersonId, PlacementId, SupervisorId},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
};
use mentormap_exchange::person::{NamedIn, PersonChange, PersonFile, write};
use mentormap_report::{ListingPart, listing_paper, print};
use uuid::Uuid;

use super::{
    listing::{facts, in_words, name},
    who::Whom,
};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    files::write_file,
    report::{ReportFile, fonts},
    wire::personal::{PersonRef, PersonWritten},
};

impl Binder {
    /// Writes everything about a person into a new folder in `folder`: one paper, one document,
    /// and the attachments.
    ///
    /// # Errors
    /// `not-found`; `disk-full`, `read-only`, `folder-gone` or `write-failed`.
    pub fn person_export(
        &mut self,
        person: &PersonRef,
        folder: &Path,
    ) -> Result<PersonWritten, AppError> {
        let whom = self.whom(person)?;
        let title = self.messages()?.text("personal-paper-file", &[]);
        let stem = format!("{} {} {}", title, plain(whom.name()), self.clock.today());
        let (name, target) = new_folder(folder, &stem)?;
        let mut written = PersonWritten {
            folder: name,
            files: Vec::new(),
            lost: Vec::new(),
            saved: String::new(),
        };
        let files = self.attachments_out(&whom, &target, &mut written)?;
        for file in [self.person_paper(&whom)?, self.person_document(&whom, files)?] {
            write_file(&target.join(&file.name), &file.bytes)?;
            written.files.insert(0, file.name);
        }
        Ok(written)
    }

    /// The paper.
    fn person_paper(&mut self, whom: &Whom) -> Result<ReportFile, AppError> {
        let parts = match whom {
            Whom::Intern(intern) => self.parts_of_intern(intern)?,
            Whom::Staff(_) | Whom::Supervisor(_) => self.parts_of_other(whom)?,
        };
        let messages = self.messages()?;
        let input = self.paper_plain()?;
        let title = messages.text("personal-paper-title", &[]);
        let report = listing_paper(&input, &title, whom.name(), &parts, &messages);
        let bytes = print(&report, self.clock.today(), fonts())?;
        Ok(ReportFile { name: format!("{}.pdf", plain(whom.name())), bytes })
    }

    /// Somebody of the staff or of a school: what is kept of them, and where they are named. What
    /// they wrote is about interns, and is theirs.
    fn parts_of_other(&mut self, whom: &Whom) -> Result<Vec<ListingPart>, AppError> {
        let messages = self.messages()?;
        let say = |id: &str| messages.text(id, &[]);
        let told = match whom {
            Whom::Staff(one) => self.told(std::slice::from_ref(one), None)?,
            Whom::Supervisor(one) => self.told(std::slice::from_ref(one), None)?,
            Whom::Intern(one) => self.told(std::slice::from_ref(one), None)?,
        };
        let mut parts = vec![ListingPart::Text {
            title: say("personal-paper-about"),
            text: say("personal-paper-intro-other"),
        }];
        parts.extend(told.into_iter().map(|told| facts(say("personal-paper-who"), told)));
        let rows = self.named_in(whom)?.into_iter().map(|named| {
            let date = named.date.map(|date| in_words(&messages, date)).unwrap_or_default();
            vec![date, say(&format!("history-kind-{}", named.kind)), named.intern]
        });
        parts.push(ListingPart::Table {
            title: say("personal-paper-named"),
            intro: String::new(),
            columns: vec![
                (say("personal-paper-when"), 0.2),
                (say("personal-paper-what"), 0.5),
                (say("personal-paper-intern"), 0.3),
            ],
            rows: rows.collect(),
            empty: say("personal-paper-nothing"),
        });
        Ok(parts)
    }

    /// The document.
    fn person_document(
        &mut self,
        whom: &Whom,
        files: BTreeMap<String, String>,
    ) -> Result<ReportFile, AppError> {
        let read = self.store.read();
        let mut file = PersonFile {
            made: self.clock.today(),
            site: read.site()?.map(|site| site.name).unwrap_or_default(),
            files,
            ..PersonFile::default()
        };
        match whom {
            Whom::Intern(intern) => self.fill_intern(&mut file, intern)?,
            Whom::Staff(one) => {
                file.staff = Some(one.clone());
                file.named_in = self.named_in(whom)?;
            }
            Whom::Supervisor(one) => {
                file.schools = read.get::<School>(&one.school)?.into_iter().collect();
                file.supervisor = Some(one.clone());
                file.named_in = self.named_in(whom)?;
            }
        }
        file.history = self.changes_of(whom)?;
        let text = write(&file)?;
        Ok(ReportFile { name: format!("{}.json", plain(whom.name())), bytes: text.into_bytes() })
    }

    fn fill_intern(&self, file: &mut PersonFile, intern: &Intern) -> Result<(), AppError> {
        let read = self.store.read();
        file.intern = Some(intern.clone());
        file.placements = read.all()?;
        file.placements.retain(|one: &Placement| one.intern == intern.id);
        let ids: BTreeSet<PlacementId> = file.placements.iter().map(|one| one.id).collect();
        let schools: BTreeSet<_> = file.placements.iter().map(|one| one.school).collect();
        file.schools = read.all()?;
        file.schools.retain(|one: &School| schools.contains(&one.id));
        file.observations = read.all()?;
        file.observations.retain(|one| ids.contains(&one.placement));
        for placement in &ids {
            file.evaluations.extend(read.evaluations_of(*placement)?);
        }
        for evaluation in &file.evaluations {
            file.ratings.extend(read.ratings_of(evaluation.id)?);
            file.points.extend(read.points_of(evaluation.id)?);
            file.answers.extend(read.answers_of(evaluation.id)?);
        }
        file.dossier = read.all()?;
        file.dossier.retain(|one| ids.contains(&one.placement));
        for placement in &ids {
            file.mails.extend(self.mails_told(*placement)?);
        }
        file.names = self.names_of_others()?;
        Ok(())
    }

    /// Names by id of the staff and of supervisors.
    fn names_of_others(&self) -> Result<BTreeMap<String, String>, AppError> {
        let read = self.store.read();
        let staff = read.all::<Person>()?.into_iter().map(|one| (one.id.to_string(), one.name));
        let others =
            read.all::<Supervisor>()?.into_iter().map(|one| (one.id.to_string(), one.name));
        Ok(staff.chain(others).collect())
    }

    fn changes_of(&self, whom: &Whom) -> Result<Vec<PersonChange>, AppError> {
        let names = self.names_of_others()?;
        let image = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
        let changes = self.store.read().changes_about(whom.erased())?;
        Ok(changes
            .into_iter()
            .map(|change| PersonChange {
                at: change.at,
                who: change.who.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
                operation: change.op,
                record: change.record,
                id: change.id,
                before: image(change.before),
                after: image(change.after),
            })
            .collect())
    }

    /// Where somebody of the staff or of a school is named, without what is said of the intern.
    fn named_in(&self, whom: &Whom) -> Result<Vec<NamedIn>, AppError> {
        let read = self.store.read();
        let id: Uuid = whom.erased().id;
        let (staff, supervisor) = (PersonId::from(id), SupervisorId::from(id));
        let interns: BTreeMap<InternId, String> =
            read.all::<Intern>()?.into_iter().map(|one| (one.id, initials(&one.name))).collect();
        let placements = read.all::<Placement>()?;
        let whose: BTreeMap<PlacementId, String> = placements
            .iter()
            .map(|one| (one.id, interns.get(&one.intern).cloned().unwrap_or_default()))
            .collect();
        let named = |date, kind: &str, id: String, placement: &PlacementId| NamedIn {
            date,
            kind: kind.to_owned(),
            id,
            intern: whose.get(placement).cloned().unwrap_or_default(),
        };
        let guided = placements
            .iter()
            .filter(|one| one.mentors.contains(&staff) || one.supervisor == Some(supervisor));
        let mut all: Vec<NamedIn> = guided
            .map(|one| named(Some(one.start), "placement", one.id.to_string(), &one.id))
            .collect();
        let wrote = read.all::<Observation>()?;
        let wrote = wrote.iter().filter(|one| one.author == Some(staff));
        all.extend(
            wrote.map(|one| {
                named(Some(one.date), "observation", one.id.to_string(), &one.placement)
            }),
        );
        for entry in read.all::<DossierEntry>()? {
            if names(&entry, id, whom.name()) {
                let kind = name(entry.body.kind());
                all.push(named(entry.body.day(), &kind, entry.id.to_string(), &entry.placement));
            }
        }
        all.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        Ok(all)
    }

    /// Writes the attachments of an intern; gives their names by the id of their entry.
    fn attachments_out(
        &mut self,
        whom: &Whom,
        target: &Path,
        written: &mut PersonWritten,
    ) -> Result<BTreeMap<String, String>, AppError> {
        let mut files = BTreeMap::new();
        let Whom::Intern(intern) = whom else { return Ok(files) };
        let read = self.store.read();
        let mut placements = read.all::<Placement>()?;
        placements.retain(|one| one.intern == intern.id);
        let ids: BTreeSet<PlacementId> = placements.iter().map(|one| one.id).collect();
        let mut taken = TakenNames::default();
        for ending in ["pdf", "json"] {
            taken.hold(&format!("{}.{ending}", plain(whom.name())));
        }
        for entry in read.all::<DossierEntry>()? {
            let Some(file) = entry.part::<Attachment>() else { continue };
            if !ids.contains(&entry.placement) {
                continue;
            }
            let safe = crate::document::safe_name(&file.name, file.file_kind);
            match self.store.content(&file.hash) {
                Ok(bytes) => {
                    let name = taken.free(&safe);
                    write_file(&target.join(&name), &bytes)?;
                    files.insert(entry.id.to_string(), name.clone());
                    written.files.push(name);
                }
                Err(_) => written.lost.push(safe),
            }
        }
        Ok(files)
    }
}

/// Whether an entry names somebody, by id or by name.
fn names(entry: &DossierEntry, id: Uuid, name: &str) -> bool {
    let same = |text: &str| text.trim().to_lowercase() == name.trim().to_lowercase();
    let by_name = entry.part::<Meeting>().is_some_and(|one| one.present.iter().any(|p| same(p)))
        || entry.part::<Signature>().is_some_and(|one| same(&one.name));
    let handed = entry.part::<Handover>().is_some_and(|one| {
        [one.from, one.to].into_iter().flatten().any(|person| Uuid::from(person) == id)
    });
    let text = || serde_json::to_string(&entry.body).unwrap_or_default();
    by_name || handed || text().contains(&id.to_string())
}

/// E.g. 'A. P.'.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().next().map(|c| format!("{}.", c.to_uppercase()));
    name.split_whitespace().filter_map(letter).collect::<Vec<_>>().join(" ")
}

/// Makes a folder that was not there; gives its name and place.
fn new_folder(folder: &Path, stem: &str) -> Result<(String, std::path::PathBuf), AppError> {
    for number in 1..1000 {
        let name = if number == 1 { stem.to_owned() } else { format!("{stem} ({number})") };
        let path = folder.join(&name);
        match fs::create_dir(&path) {
            Ok(()) => return Ok((name, path)),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Err(match error.kind() {
                    std::io::ErrorKind::NotFound => AppError::new(ErrorCode::FolderGone),
                    std::io::ErrorKind::PermissionDenied
                    | std::io::ErrorKind::ReadOnlyFilesystem => AppError::new(ErrorCode::ReadOnly),
                    _ => AppError::new(ErrorCode::WriteFailed),
                });
            }
        }
    }
    Err(AppError::new(ErrorCode::WriteFailed))
}
