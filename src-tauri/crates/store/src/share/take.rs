//! Taking a package in: what is newer replaces, what was changed on both sides stands beside.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::share::{Dot, Knowledge, Merged, PackageItem, Scope, Version, Versions};
use rusqlite::{Connection, TransactionBehavior};

use super::{
    ShareKey, SharePackage,
    choose::unchanged,
    image, known,
    scope::{order, scope_of},
    state::Standing,
    version::{self, Kept, State},
};
use crate::{
    Entry, Outcome, Store, StoreError, Table, Tx,
    history::{self, Step},
};

/// A package to take in.
#[derive(Debug, Clone)]
pub struct ShareIncoming {
    pub package: SharePackage,
    /// The site of the package becomes this binder's, which has nothing of its own yet; else one
    /// with another id is left out.
    pub adopt_site: bool,
}

/// What taking a package in did to one kind of record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakeCount {
    pub added: u32,
    pub changed: u32,
    pub removed: u32,
    /// Two stand beside each other now.
    pub beside: u32,
    /// Kept, and not to be shown yet.
    pub held: u32,
}

/// What taking a package in did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakeReport {
    pub counts: BTreeMap<Table, TakeCount>,
    /// Versions that were here.
    pub known: u32,
    /// Versions that do not belong where they say, or to another site.
    pub refused: u32,
    /// Versions of somebody who was erased here.
    pub erased: u32,
    /// An earlier package never came.
    pub gap: bool,
}

impl TakeReport {
    /// Whether anything was new.
    pub fn is_new(&self) -> bool {
        self.counts.values().any(|count| *count != TakeCount::default())
    }
}

impl Store {
    /// Takes a package in as one transaction with one entry of the history. `work` does what
    /// belongs to it, in the same entry. Only looks what it would do if `dry`.
    ///
    /// # Errors
    /// Nothing is taken then. [`StoreError::NotShared`] or [`StoreError::Image`] for a package
    /// that no binder makes.
    pub fn share_take<E: From<StoreError>>(
        &mut self,
        entry: &Entry,
        incoming: ShareIncoming,
        dry: bool,
        work: impl FnOnce(&mut Tx<'_>) -> Result<(), E>,
    ) -> Result<(TakeReport, Outcome), E> {
        self.may_write()?;
        let sql = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut taking = Taking::new(&sql, incoming)?;
        taking.take()?;
        let mut tx = Tx::new(&sql);
        work(&mut tx)?;
        let own = tx.into_steps();
        let outcome = taking.finish(entry, own)?;
        if !dry {
            sql.commit().map_err(StoreError::from)?;
            self.may_write()?;
        }
        Ok(outcome)
    }
}

/// A package that is being taken.
struct Taking<'a> {
    conn: &'a Connection,
    items: BTreeMap<ShareKey, (Scope, Vec<Version<String>>)>,
    upto: Knowledge<Scope>,
    adopt_site: bool,
    before: Standing,
    keys: BTreeSet<ShareKey>,
    scopes: BTreeSet<Scope>,
    /// Of which two stand beside each other now.
    apart: BTreeMap<ShareKey, Scope>,
    steps: Vec<Step>,
    report: TakeReport,
}

/// A record that is to show a version.
struct Target {
    key: ShareKey,
    scope: Scope,
    dot: Dot,
    value: Option<String>,
}

impl<'a> Taking<'a> {
    fn new(conn: &'a Connection, incoming: ShareIncoming) -> Result<Taking<'a>, StoreError> {
        let SharePackage { base, upto, items } = incoming.package;
        let gap = !crate::Reader::new(conn).share_known()?.has_all(&base);
        let mut report = TakeReport { gap, ..TakeReport::default() };
        let mut by_key: BTreeMap<ShareKey, (Scope, Vec<Version<String>>)> = BTreeMap::new();
        for PackageItem { scope, key, version } in items {
            if is_gone(conn, &scope)? {
                report.erased += 1;
                continue;
            }
            let value = version.value.map(|value| image::checked(&key, &value)).transpose()?;
            let version = Version { value, ..version };
            by_key.entry(key).or_insert((scope, Vec::new())).1.push(version);
        }
        // Those that wait are tried again.
        let held = version::those(conn, "state = 'held'", [])?;
        let keys: BTreeSet<ShareKey> =
            by_key.keys().cloned().chain(held.into_iter().map(|kept| kept.key)).collect();
        let items = by_key.values().map(|(scope, _)| *scope);
        let scopes: BTreeSet<Scope> = items.chain(upto.iter().map(|(scope, _)| *scope)).collect();
        let before = Standing::read(conn, &keys, &scopes)?;
        let (steps, adopt_site) = (Vec::new(), incoming.adopt_site);
        let (items, apart) = (by_key, BTreeMap::new());
        Ok(Taking { conn, items, upto, adopt_site, before, keys, scopes, apart, steps, report })
    }

    fn take(&mut self) -> Result<(), StoreError> {
        self.site()?;
        let mut targets = Vec::new();
        for (key, (scope, versions)) in std::mem::take(&mut self.items) {
            targets.extend(self.merge(key, scope, versions)?);
        }
        let merged: BTreeSet<ShareKey> = targets.iter().map(|target| target.key.clone()).collect();
        for kept in version::those(self.conn, "state = 'held'", [])? {
            let Kept { key, scope, dot, value, .. } = kept;
            if !merged.contains(&key) {
                targets.push(Target { key, scope, dot, value });
            }
        }
        self.show(targets)?;
        if !self.report.gap {
            known::learn_all(self.conn, &self.upto)?;
        }
        Ok(())
    }

    /// A binder has one site.
    fn site(&mut self) -> Result<(), StoreError> {
        let sites: Vec<ShareKey> =
            self.items.keys().filter(|key| key.0 == Table::Site).cloned().collect();
        let Some(own) = crate::Reader::new(self.conn).site()? else { return Ok(()) };
        for key in sites.into_iter().filter(|key| key.1 != own.id.to_string()) {
            if self.adopt_site {
                let own = (Table::Site, own.id.to_string());
                version::clear(self.conn, &own)?;
                self.steps.extend(image::write(self.conn, &own, None)?);
            } else if let Some((_, versions)) = self.items.remove(&key) {
                self.refuse(versions.len());
            }
        }
        Ok(())
    }

    fn refuse(&mut self, count: usize) {
        self.report.refused += u32::try_from(count).unwrap_or(u32::MAX);
    }

    /// Puts what came beside what stands here; gives what the record is to show, if that changes.
    fn merge(
        &mut self,
        key: ShareKey,
        scope: Scope,
        versions: Vec<Version<String>>,
    ) -> Result<Option<Target>, StoreError> {
        let kept = version::of(self.conn, &key)?;
        if kept.iter().any(|kept| kept.scope != scope) {
            self.refuse(versions.len());
            return Ok(None);
        }
        let shows = kept.iter().find(|kept| kept.state != State::Beside).map(|kept| kept.dot);
        let here = image::current(self.conn, &key)?;
        let mut all = Versions::default();
        for Kept { dot, seen, state, value, .. } in kept {
            let value = if state == State::Shown { here.clone() } else { value };
            all.merge(Version { dot, seen, value });
        }
        let was_split = is_split(&all);
        let mut news = false;
        for version in versions {
            match all.merge(version) {
                Merged::Known => self.report.known += 1,
                Merged::Newer | Merged::Beside => news = true,
            }
        }
        if !news {
            return Ok(None);
        }
        let chosen = chosen(&all, shows);
        version::clear(self.conn, &key)?;
        for version in all.all() {
            let Version { dot, seen, value } = version.clone();
            let is_shown = Some(dot) == chosen.as_ref().map(|chosen| chosen.dot);
            let state = if is_shown { State::Held } else { State::Beside };
            Kept { key: key.clone(), dot, scope, seen, state, value }.insert(self.conn)?;
        }
        if is_split(&all) && !was_split {
            self.count(key.0).beside += 1;
            self.apart.insert(key.clone(), scope);
        }
        Ok(chosen.map(|Version { dot, value, .. }| Target { key, scope, dot, value }))
    }

    fn count(&mut self, table: Table) -> &mut TakeCount {
        self.report.counts.entry(table).or_default()
    }

    /// Writes the records: what others refer to first, and again as long as something comes of it.
    /// What still can't stand is kept.
    fn show(&mut self, mut targets: Vec<Target>) -> Result<(), StoreError> {
        let place = |target: &Target| {
            let order = order(target.key.0).unwrap_or_default();
            // Removals last, and what refers before what it refers to.
            if target.value.is_some() { order } else { 1000 - order }
        };
        targets.sort_by_key(place);
        while !targets.is_empty() {
            let count = targets.len();
            let mut left = Vec::new();
            for target in targets {
                if !self.show_one(&target)? {
                    left.push(target);
                }
            }
            targets = left;
            if targets.len() == count {
                break;
            }
        }
        for target in targets {
            self.count(target.key.0).held += 1;
        }
        Ok(())
    }

    /// Gives whether the record could be written.
    fn show_one(&mut self, target: &Target) -> Result<bool, StoreError> {
        let Target { key, scope, dot, value } = target;
        self.conn.prepare_cached("SAVEPOINT share_one")?.execute([])?;
        let written = image::write(self.conn, key, value.as_deref());
        let misplaced = match &written {
            Ok(Some(step)) => scope_of(key.0, &key.1, step.placement) != Some(*scope),
            _ => false,
        };
        match written {
            Err(error) if !error.is_constraint() => return Err(error),
            // What it refers to is missing, or another has its place; or it says that it belongs
            // elsewhere than it came for.
            Err(_) => {
                self.back()?;
                return Ok(false);
            }
            Ok(_) if misplaced => {
                self.back()?;
                return Ok(false);
            }
            Ok(step) => {
                self.note(key.0, step.as_ref());
                self.steps.extend(step);
            }
        }
        self.conn.prepare_cached("RELEASE share_one")?.execute([])?;
        self.settle(key, *dot)?;
        Ok(true)
    }

    fn back(&self) -> Result<(), StoreError> {
        self.conn.execute_batch("ROLLBACK TO share_one; RELEASE share_one")?;
        Ok(())
    }

    fn note(&mut self, table: Table, step: Option<&Step>) {
        let count = self.count(table);
        match step.map(|step| (step.before.is_some(), step.after.is_some())) {
            Some((false, true)) => count.added += 1,
            Some((true, true)) => count.changed += 1,
            Some((true, false)) => count.removed += 1,
            _ => {}
        }
    }

    /// The version is what the record's own table says now; what says the same beside it goes on
    /// standing there, and asks for no choice.
    fn settle(&self, key: &ShareKey, dot: Dot) -> Result<(), StoreError> {
        let mut kept = version::of(self.conn, key)?;
        version::clear(self.conn, key)?;
        for kept in &mut kept {
            if kept.dot == dot {
                kept.state = State::Shown;
                kept.value = None;
            } else if kept.state == State::Shown {
                kept.state = State::Beside;
            }
            kept.insert(self.conn)?;
        }
        Ok(())
    }

    /// Writes the entry, with how the versions stood, and stamps what was done besides.
    fn finish(
        mut self,
        entry: &Entry,
        own: Vec<Step>,
    ) -> Result<(TakeReport, Outcome), StoreError> {
        let after = Standing::read(self.conn, &self.keys, &self.scopes)?;
        super::stamp(self.conn, &own)?;
        self.mark_apart()?;
        let steps = [self.steps, own].concat();
        // What only stands beside, or waits, is taken back by an undo as well.
        let outcome = if steps.is_empty() && !after.has_versions_of(&self.before) {
            history::record_empty(self.conn, entry)?
        } else {
            history::record_unstamped(self.conn, entry, steps)?
        };
        if let Some(n) = outcome.1 {
            Standing::keep(self.conn, n, &self.before, &after)?;
        }
        Ok((self.report, outcome.0))
    }

    /// Names what somebody must choose and shows as it did among the changes of the entry.
    fn mark_apart(&mut self) -> Result<(), StoreError> {
        for step in &self.steps {
            self.apart.remove(&(step.table, step.id.clone()));
        }
        for (key, scope) in std::mem::take(&mut self.apart) {
            self.steps.extend(unchanged(self.conn, &key, scope)?);
        }
        Ok(())
    }
}

/// The version to show: the one that showed, unless it was replaced, or removed what another still
/// has; else the one that replaced it, and the same on every binder where there are several.
fn chosen(all: &Versions<String>, shows: Option<Dot>) -> Option<Version<String>> {
    let shown = all.all().iter().find(|version| Some(version.dot) == shows);
    if let Some(shown) = shown {
        let removed = shown.value.is_none();
        let kept = if removed { all.shown() } else { Some(shown) };
        return kept.cloned();
    }
    let replaced = |version: &&Version<String>| shows.is_none_or(|shows| version.seen.has(shows));
    let best = all.all().iter().filter(replaced).max_by_key(|v| (v.value.is_some(), v.dot));
    best.or_else(|| all.shown()).cloned()
}

/// Whether somebody must choose.
fn is_split(all: &Versions<String>) -> bool {
    let alike =
        |two: &[Version<String>]| image::alike(two[0].value.as_deref(), two[1].value.as_deref());
    !all.all().windows(2).all(alike)
}

fn is_gone(conn: &Connection, scope: &Scope) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM share_gone WHERE scope = ?1";
    Ok(conn.prepare_cached(sql)?.exists([scope.to_string()])?)
}
