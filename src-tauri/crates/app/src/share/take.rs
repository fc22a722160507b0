//! Taking a package in.

use mentormap_domain::{
    dossier::{Attachment, DossierEntry},
    ids::PersonId,
    person::Person,
    share::Told,
};
use mentormap_store::{Entry, ErasedId, Ledger, Setting, ShareIncoming, Table, TakeReport, Tx};

use super::{Partner, head::Letter, make::count, not_found, sieve::Sifted};
use crate::{
    binder::{Binder, concept, setting},
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        share::{PackageCount, PackagePreview, PackageTake, PackageTaken, PartnerRole},
    },
};

/// The setting by which who unlocked here is somebody of the partner's directory.
pub(crate) fn alias(person: PersonId) -> String {
    format!("as-{person}")
}

impl Binder {
    /// Opens a package and says what it would do; it stays at hand to be taken.
    ///
    /// # Errors
    /// `package-not-one`, `package-newer`, `package-not-for-me`, `package-unknown-sender`,
    /// `package-cut-short`, `package-altered`, `package-too-large`: nothing is taken then.
    pub fn package_open(&mut self, bytes: &[u8]) -> Result<PackagePreview, AppError> {
        let letter = self.letter(bytes)?;
        let sifted = self.sifted(&letter)?;
        let figures = Figures::of(self, &letter, &sifted)?;
        let incoming = self.incoming(&letter, sifted.package)?;
        let entry = self.share_entry(Operation::PackageTake)?;
        let nothing = |_: &mut Tx<'_>| Ok::<(), AppError>(());
        let (report, _) = self.store.share_take(&entry, incoming, true, nothing)?;
        let token = self.new_id::<uuid::Uuid>().to_string();
        self.sharing.package = Some((token.clone(), bytes.to_owned()));
        Ok(figures.preview(token, report))
    }

    /// Takes the package that was opened, as one step that can be undone.
    ///
    /// # Errors
    /// `not-found` when another was opened since; as [`Binder::package_open`].
    pub fn package_take(&mut self, take: PackageTake) -> Result<Saved<PackageTaken>, AppError> {
        let open = self.sharing.package.take().filter(|(token, _)| *token == take.token);
        let (token, bytes) = open.ok_or_else(|| not_found("package"))?;
        let letter = self.letter(&bytes)?;
        drop(bytes);
        let sifted = self.sifted(&letter)?;
        let figures = Figures::of(self, &letter, &sifted)?;
        let incoming = self.incoming(&letter, sifted.package)?;
        let me = self.becomes(&letter.partner)?;
        self.keep_files(&letter, &incoming)?;
        let entry = self.share_entry(Operation::PackageTake)?;
        let protected = self.session.is_protected();
        let work = |tx: &mut Tx<'_>| become_guest(tx, me, protected);
        let (report, outcome) = self.store.share_take(&entry, incoming, false, work)?;
        self.note_taken(&letter)?;
        self.forget_caches();
        self.replay_theirs(&letter)?;
        let done = figures.preview(token, report);
        let view = self.share(())?;
        self.saved(PackageTaken { done, view }, Some(outcome))
    }

    fn share_entry(&self, operation: Operation) -> Result<Entry, AppError> {
        Ok(Entry { op: operation.name().into(), who: self.me()?, at: self.clock.now() })
    }

    fn incoming(
        &self,
        letter: &Letter,
        package: mentormap_store::SharePackage,
    ) -> Result<ShareIncoming, AppError> {
        let adopt_site = letter.partner.role == PartnerRole::All && self.is_fresh()?;
        Ok(ShareIncoming { package, adopt_site })
    }

    /// Who writes here, and whom the partner's directory knows instead; none where nothing is to
    /// change.
    fn becomes(&self, partner: &Partner) -> Result<Option<(PersonId, PersonId)>, AppError> {
        let pair = self.me()?.zip(partner.me).filter(|(me, guest)| me != guest);
        let Some((me, guest)) = pair else { return Ok(None) };
        Ok(self.is_unused(me)?.then_some((me, guest)))
    }

    /// Keeps the attached files that the changes name; those without one are let go.
    fn keep_files(&mut self, letter: &Letter, incoming: &ShareIncoming) -> Result<(), AppError> {
        let mut wanted = Vec::new();
        for item in incoming.package.items.iter().filter(|item| item.key.0 == Table::Entry) {
            let entry = item.version.value.as_deref().map(serde_json::from_str::<DossierEntry>);
            let Some(Ok(entry)) = entry else { continue };
            wanted.extend(entry.part::<Attachment>().map(|attachment| attachment.hash.clone()));
        }
        for file in &letter.files {
            if wanted.contains(&crate::share::hash(file)) {
                self.store.keep_content(file)?;
            }
        }
        Ok(())
    }

    /// What is known of the sender now.
    fn note_taken(&mut self, letter: &Letter) -> Result<(), AppError> {
        let Letter { partner, answers, number, head, .. } = letter;
        let mut partner = partner.clone();
        let told = Told::of(partner.author, &partner.former, head.author);
        let upto = head.package.upto.clone();
        match told {
            Told::Old => {}
            Told::Same => {
                partner.heard.join(&upto);
                partner.taken = partner.taken.max(*number);
            }
            Told::Anew => {
                partner.heard = upto;
                partner.taken = *number;
                partner.author = Some(head.author);
            }
        }
        partner.former.extend(head.former.iter().copied());
        partner.name.clone_from(&head.name);
        partner.taken_at = Some(self.clock.now());
        partner.answer = None;
        self.partner_put(&partner)?;
        if let Some(id) = answers {
            self.store.share_invitation_drop(id)?;
        }
        Ok(())
    }

    /// Erases here whom the sender erased, where everything of it is taken.
    fn replay_theirs(&mut self, letter: &Letter) -> Result<(), AppError> {
        let Some(path) = self.store.ledger_path() else { return Ok(()) };
        let theirs = self.new_erased(letter)?;
        if theirs.is_empty() {
            return Ok(());
        }
        let mut ledger = self.ledger()?;
        theirs.into_iter().for_each(|whom| ledger.begin(whom));
        ledger.write(&path).map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
        self.replay_erased()?;
        Ok(())
    }

    /// Whom the sender erased and this binder did not.
    fn new_erased(&self, letter: &Letter) -> Result<Vec<ErasedId>, AppError> {
        if letter.partner.role != PartnerRole::All {
            return Ok(Vec::new());
        }
        let ledger: Ledger = self.ledger()?;
        let theirs = letter.head.erased.iter().filter_map(|text| text.parse::<ErasedId>().ok());
        Ok(theirs.filter(|whom| !ledger.all().any(|known| known == *whom)).collect())
    }
}

/// Who writes here is from now on the person that the partner's directory knows.
fn become_guest(
    tx: &mut Tx<'_>,
    me: Option<(PersonId, PersonId)>,
    protected: bool,
) -> Result<(), AppError> {
    let Some((me, guest)) = me else { return Ok(()) };
    if tx.get::<Person>(&guest)?.is_none() {
        return Ok(());
    }
    let name = if protected { alias(me) } else { setting::ME.into() };
    tx.put(&Setting { name, value: guest.to_string() })?;
    // Who unlocks with a passphrase goes on doing so under the id that the key was sealed for.
    if !protected {
        tx.remove::<Person>(&me)?;
    }
    Ok(())
}

/// What is known of a package before it is taken.
struct Figures {
    from: String,
    answers: bool,
    number: u32,
    files: u32,
    known: u32,
    refused: u32,
    erased_here: u32,
    erases: u32,
}

impl Figures {
    fn of(binder: &Binder, letter: &Letter, sifted: &Sifted) -> Result<Figures, AppError> {
        let mut from = binder.partner_name(&letter.partner)?;
        if from.is_empty() {
            from.clone_from(&letter.head.name);
        }
        let is_new = |file: &&Vec<u8>| binder.store.content(&crate::share::hash(file)).is_err();
        Ok(Figures {
            from,
            answers: letter.answers.is_some(),
            number: u32::try_from(letter.number).unwrap_or(u32::MAX),
            files: count(letter.files.iter().filter(is_new).count()),
            known: sifted.known,
            refused: sifted.refused,
            erased_here: sifted.erased,
            erases: count(binder.new_erased(letter)?.len()),
        })
    }

    fn preview(self, token: String, report: TakeReport) -> PackagePreview {
        let is_new = report.is_new();
        let row = |(table, count): (Table, mentormap_store::TakeCount)| PackageCount {
            concept: concept(table),
            added: count.added,
            changed: count.changed,
            removed: count.removed,
            beside: count.beside,
            held: count.held,
        };
        let counts = report.counts.into_iter().filter(|(_, count)| *count != Default::default());
        PackagePreview {
            token,
            from: self.from,
            answers: self.answers,
            number: self.number,
            counts: counts.map(row).collect(),
            files: self.files,
            known: self.known + report.known,
            refused: self.refused + report.refused,
            erased_here: self.erased_here + report.erased,
            erases: self.erases,
            gap: report.gap,
            nothing_new: !is_new && self.erases == 0 && !self.answers,
        }
    }
}
