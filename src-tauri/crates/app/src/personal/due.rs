//! Whose term has passed, and what the site decides.

use std::collections::BTreeMap;

use mentormap_domain::{
    NaiveDate,
    form::Role,
    ids::InternId,
    intern::Intern,
    person::Person,
    personal::{Keep, MOST_YEARS, Retention},
    placement::Placement,
    school::Supervisor,
    site::Site,
};
use uuid::Uuid;

use super::who::Whom;
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        personal::{KeepDraft, Kept, PersonRow, Personal, RetentionDraft, TermRow},
    },
};

impl Binder {
    /// What is kept and of whom, and whose term has passed.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn personal(&mut self, (): ()) -> Result<Personal, AppError> {
        let site = self.store.read().site()?;
        let privacy = site.map(|site| site.privacy).unwrap_or_default();
        let years = privacy.years();
        let terms = self.terms(years)?;
        let mut due = Vec::new();
        let today = self.clock.today();
        for (intern, last, until) in terms.iter().filter(|(_, _, until)| *until <= today) {
            due.push(TermRow {
                intern: intern.id,
                name: intern.name.clone(),
                last: *last,
                since: *until,
                kept: self.kept(&Whom::Intern(intern.clone()))?,
                keep: intern.keep.clone(),
            });
        }
        due.sort_by(|a, b| (a.since, &a.name).cmp(&(b.since, &b.name)));
        Ok(Personal {
            years,
            chosen: privacy.years.is_some(),
            may_erase: self.may_decide()?,
            due,
            people: self.everybody(&terms)?,
        })
    }

    /// How many interns' terms have passed, for who looks after that: directors and reviewers, or
    /// anybody where the site has none; 0 for others.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn personal_due(&mut self, (): ()) -> Result<u32, AppError> {
        let read = self.store.read();
        let looks = |person: &Person| {
            person.roles.iter().any(|role| matches!(role, Role::Director | Role::Reviewer))
        };
        let people = read.people()?;
        let me = self.me()?;
        let mine = people.iter().any(|person| Some(person.id) == me && looks(person));
        if !mine && people.iter().any(looks) {
            return Ok(0);
        }
        let years = read.site()?.map(|site| site.privacy).unwrap_or_default().years();
        let today = self.clock.today();
        let due = self.terms(years)?.into_iter().filter(|(_, _, until)| *until <= today).count();
        Ok(u32::try_from(due).unwrap_or(u32::MAX))
    }

    /// Chooses how long the site keeps what it has of interns. Nothing is ever erased by that.
    ///
    /// # Errors
    /// `director-only`; `number-invalid` for no year or too many; `setup-first` without a site.
    pub fn retention_save(&mut self, draft: RetentionDraft) -> Result<Saved<Personal>, AppError> {
        self.must_decide()?;
        if draft.years.is_some_and(|years| years == 0 || years > MOST_YEARS) {
            return Err(AppError::new(ErrorCode::NumberInvalid).at("years"));
        }
        let mut site = self.site_or_new()?;
        site.privacy.years = draft.years;
        let saved = self.transact(Operation::RetentionSave, |tx| Ok(tx.put(&site)?))?;
        let personal = self.personal(())?;
        Ok(saved.with(personal))
    }

    /// Keeps an intern longer than the term, or lets the term hold again.
    ///
    /// # Errors
    /// `director-only`; `not-found`; `reason-missing`, `text-too-long`; `date-invalid` for a day
    /// that is not ahead.
    pub fn keep_longer(&mut self, draft: KeepDraft) -> Result<Saved<Personal>, AppError> {
        self.must_decide()?;
        let intern = self.store.read().get::<Intern>(&draft.intern)?;
        let intern = intern.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        let reason = check::text("reason", &draft.reason, check::LINE)?;
        let keep = match draft.until {
            None => None,
            Some(_) if reason.is_empty() => {
                return Err(AppError::new(ErrorCode::ReasonMissing).at("reason"));
            }
            Some(until) if until <= self.clock.today() => {
                return Err(AppError::new(ErrorCode::DateInvalid).at("until"));
            }
            Some(until) => Some(Keep { until, reason }),
        };
        let intern = Intern { keep, ..intern };
        let saved = self.transact(Operation::KeepLonger, |tx| Ok(tx.put(&intern)?))?;
        let personal = self.personal(())?;
        Ok(saved.with(personal))
    }

    /// The site, or the beginning of one.
    pub(super) fn site_or_new(&self) -> Result<Site, AppError> {
        let known = self.store.read().site()?;
        Ok(known.unwrap_or_else(|| Site {
            id: self.new_id(),
            name: String::new(),
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            review: false,
            file_pattern: None,
            privacy: Default::default(),
        }))
    }

    /// Every intern, with the last day and the day on which it is to be decided.
    fn terms(&self, years: u32) -> Result<Vec<(Intern, NaiveDate, NaiveDate)>, AppError> {
        let read = self.store.read();
        let mut ends: BTreeMap<InternId, NaiveDate> = BTreeMap::new();
        for placement in read.all::<Placement>()? {
            let end = ends.entry(placement.intern).or_insert(placement.end);
            *end = placement.end.max(*end);
        }
        let interns = read.all::<Intern>()?.into_iter();
        Ok(interns
            .map(|intern| {
                let added = || added_on(intern.id.into()).unwrap_or_else(|| self.clock.today());
                let last = ends.get(&intern.id).copied().unwrap_or_else(added);
                let until = Retention { last, keep: intern.keep.as_ref() }.due(years);
                (intern, last, until)
            })
            .collect())
    }

    fn everybody(
        &self,
        terms: &[(Intern, NaiveDate, NaiveDate)],
    ) -> Result<Vec<PersonRow>, AppError> {
        let read = self.store.read();
        let row = |whom: Whom, binned: bool| PersonRow {
            person: whom.reference(),
            name: whom.name().to_owned(),
            until: None,
            keep: None,
            binned,
        };
        let mut rows: Vec<PersonRow> = terms
            .iter()
            .map(|(intern, _, until)| PersonRow {
                until: Some(*until),
                keep: intern.keep.clone(),
                ..row(Whom::Intern(intern.clone()), intern.binned.is_some())
            })
            .collect();
        let staff = read.all::<Person>()?.into_iter();
        rows.extend(
            staff.map(|one| (one.binned.is_some(), one)).map(|(b, o)| row(Whom::Staff(o), b)),
        );
        let others = read.all::<Supervisor>()?.into_iter();
        rows.extend(
            others.map(|one| (one.binned.is_some(), one)).map(|(b, o)| row(Whom::Supervisor(o), b)),
        );
        rows.sort_by_cached_key(|row| (row.person.kind, row.name.to_lowercase()));
        Ok(rows)
    }

    /// How much is kept of somebody.
    pub(super) fn kept(&self, whom: &Whom) -> Result<Kept, AppError> {
        let counts = self.store.erasure_counts(whom.erased(), whom.name())?;
        Ok(Kept {
            placements: counts.placements,
            observations: counts.observations,
            evaluations: counts.evaluations,
            signed: counts.signed,
            entries: counts.entries,
            files: counts.files,
            mails: counts.mails,
            mails_open: counts.mails_open,
            changes: counts.changes,
            mentions: counts.mentions,
        })
    }
}

/// The day that an id was made on: it begins with that.
fn added_on(id: Uuid) -> Option<NaiveDate> {
    let (seconds, _) = id.get_timestamp()?.to_unix();
    let at = chrono::DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(at.date_naive())
}
