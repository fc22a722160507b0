//! Adding a closing day, moving or taking away a known holiday, and putting it back.

use chrono::Datelike;
use mentormap_domain::{
    NaiveDate,
    calendar::{Holiday, HolidayKind, KnownHoliday, known_holidays, school_year},
    ids::HolidayId,
};

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        holiday::{HolidayDraft, HolidayYear},
    },
};

/// The longest free period.
const MAX_DAYS: i64 = 366;

impl Binder {
    /// Keeps a closing day of the site, or its change of a known holiday.
    ///
    /// # Errors
    /// `name-missing`, `text-too-long`, `start-missing`, `end-missing`, `end-before-start`,
    /// `period-too-long`; `not-found` for an unknown id, `reference-missing` for an unknown holiday.
    pub fn holiday_save(&mut self, draft: HolidayDraft) -> Result<Saved<HolidayYear>, AppError> {
        let known = known(&draft.key)?;
        let same = |holiday: &Holiday| {
            Some(holiday.id) == draft.id || (!draft.key.is_empty() && holiday.replaces == draft.key)
        };
        let kept = self.store.read().holidays()?.into_iter().find(same);
        let known_as = |kept: &Holiday| kept.replaces == draft.key;
        if draft.id.is_some() && !kept.as_ref().is_some_and(known_as) {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "holiday"));
        }
        let id = kept.map_or_else(|| self.new_id(), |kept| kept.id);
        let holiday = holiday_of(id, &draft, known.as_ref())?;
        let saved = self.transact(Operation::HolidaySave, |tx| Ok(tx.put(&holiday)?))?;
        let shown = known.map_or(holiday.from, |known| known.from);
        let year = self.holidays(school_year(shown).map(|first| first.year()))?;
        Ok(saved.with(year))
    }

    /// Takes a closing day away, or puts a changed holiday back as it is known.
    ///
    /// # Errors
    /// `not-found`.
    pub fn holiday_remove(&mut self, id: HolidayId) -> Result<Saved<()>, AppError> {
        if self.store.read().get::<Holiday>(&id)?.is_none() {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "holiday"));
        }
        self.transact(Operation::HolidayRemove, |tx| Ok(tx.remove::<Holiday>(&id)?))
    }
}

/// The known holiday with this key; none for an own day.
fn known(key: &str) -> Result<Option<KnownHoliday>, AppError> {
    if key.is_empty() {
        return Ok(None);
    }
    let found = key.split_once('/').and_then(|(year, rule)| {
        known_holidays(year.parse().ok()?).into_iter().find(|known| known.rule == rule)
    });
    let missing = || AppError::new(ErrorCode::ReferenceMissing).at("key").with("id", key);
    found.map(Some).ok_or_else(missing)
}

fn holiday_of(
    id: HolidayId,
    draft: &HolidayDraft,
    known: Option<&KnownHoliday>,
) -> Result<Holiday, AppError> {
    let name = match known {
        Some(_) => String::new(),
        None => check::name("name", &draft.name)?,
    };
    let (from, to) = match known {
        Some(known) if draft.removed => (known.from, known.to),
        _ => period(draft)?,
    };
    Ok(Holiday {
        id,
        kind: known.map_or(HolidayKind::Site, |known| known.kind),
        name,
        from,
        to,
        replaces: draft.key.clone(),
        removed: known.is_some() && draft.removed,
    })
}

fn period(draft: &HolidayDraft) -> Result<(NaiveDate, NaiveDate), AppError> {
    let from = draft.from.ok_or_else(|| AppError::new(ErrorCode::StartMissing).at("from"))?;
    let to = draft.to.ok_or_else(|| AppError::new(ErrorCode::EndMissing).at("to"))?;
    if to < from {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("to"));
    }
    if (to - from).num_days() > MAX_DAYS {
        return Err(AppError::new(ErrorCode::PeriodTooLong).at("to"));
    }
    Ok((from, to))
}
