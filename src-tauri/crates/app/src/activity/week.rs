//! The week planning: a week to look at, and copying one to another.

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    calendar::{FreeDays, HolidayKind, is_weekend, monday},
    dossier::{DossierEntry, PlanEntry},
    ids::PlacementId,
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    holiday::holiday_name,
    operation::Operation,
    wire::{
        Saved,
        activity::{
            PlanActivity, PlanDay, PlanFree, PlanLine, WeekChoice, WeekCopied, WeekCopy, WeekPlan,
        },
    },
};

impl Binder {
    /// What is planned in a week.
    ///
    /// # Errors
    /// `not-found`.
    pub fn week_plan(&mut self, choice: WeekChoice) -> Result<WeekPlan, AppError> {
        let lang = self.lang()?;
        let placement = self.placement_record(choice.placement)?;
        let (_, programme) = self.definitions_of(placement.id)?;
        let nearest = self.clock.today().clamp(placement.start, placement.end);
        let first = monday(choice.day.unwrap_or(nearest));
        let friday = first + Days::new(4);
        let met = friday >= placement.start && first <= placement.end;
        let activities = programme.activities.iter().map(|rule| PlanActivity {
            rule: rule.id.clone(),
            title: rule.title.get(lang).to_owned(),
        });
        Ok(WeekPlan {
            placement: placement.id,
            monday: first,
            previous: first - Days::new(7),
            next: first + Days::new(7),
            week: placement.week(friday.clamp(placement.start, placement.end)).filter(|_| met),
            days: self.plan_days(&placement, first)?,
            activities: activities.collect(),
        })
    }

    /// Copies the tasks of one week to the same weekdays of another, not done yet.
    ///
    /// # Errors
    /// `not-found`.
    pub fn week_copy(&mut self, copy: WeekCopy) -> Result<Saved<WeekCopied>, AppError> {
        let placement = self.placement_record(copy.placement)?;
        let (from, to) = (monday(copy.from), monday(copy.to));
        let free = self.free_days(to, to + Days::new(6))?;
        let mut there = self.planned(placement.id, to)?;
        let mut copied = Vec::new();
        let lines = self.planned(placement.id, from)?;
        let all = lines.len();
        for (_, line) in lines {
            let moved = PlanEntry { date: line.date + (to - from), done: false, ..line };
            let same = |known: &PlanEntry| PlanEntry { done: false, ..known.clone() } == moved;
            let closed = closed(&free, moved.date) || !is_inside(&placement, moved.date);
            if closed || there.iter().any(|(_, known)| same(known)) {
                continue;
            }
            let entry = DossierEntry {
                id: self.new_id(),
                placement: placement.id,
                body: moved.clone().into(),
                created: self.clock.now(),
                binned: None,
            };
            there.push((entry.clone(), moved));
            copied.push(entry);
        }
        let done = WeekCopied { copied: count(copied.len()), left_out: count(all - copied.len()) };
        self.transact(Operation::WeekCopy, |tx| {
            for entry in &copied {
                tx.put(entry)?;
            }
            Ok(done)
        })
    }

    fn plan_days(&self, placement: &Placement, first: NaiveDate) -> Result<Vec<PlanDay>, AppError> {
        let free = self.free_days(first, first + Days::new(6))?;
        let messages = self.messages()?;
        let mut planned = self.planned(placement.id, first)?;
        planned.sort_by_key(|(entry, line)| (line.order(), entry.id));
        let day = |date: NaiveDate| PlanDay {
            date,
            inside: is_inside(placement, date),
            free: free
                .on(date)
                .map(|(kind, name)| PlanFree { kind, name: holiday_name(&messages, name) }),
            lines: planned
                .iter()
                .filter(|(_, line)| line.date == date)
                .map(|(entry, line)| PlanLine { id: entry.id, entry: line.clone() })
                .collect(),
        };
        let week = first.iter_days().take(7).map(day);
        Ok(week.filter(|day| !is_weekend(day.date) || !day.lines.is_empty()).collect())
    }

    /// The tasks of a week, with their entries.
    fn planned(
        &self,
        placement: PlacementId,
        first: NaiveDate,
    ) -> Result<Vec<(DossierEntry, PlanEntry)>, AppError> {
        let entries = self.store.read().entries_of::<PlanEntry>(placement)?;
        let line = |entry: DossierEntry| {
            let line = entry.part::<PlanEntry>()?.clone();
            (monday(line.date) == first).then_some((entry, line))
        };
        Ok(entries.into_iter().filter_map(line).collect())
    }
}

fn is_inside(placement: &Placement, day: NaiveDate) -> bool {
    (placement.start..=placement.end).contains(&day)
}

/// Whether nobody works on `day`; in a school holiday childcare may be open.
fn closed(free: &FreeDays, day: NaiveDate) -> bool {
    free.on(day).is_some_and(|(kind, _)| kind != HolidayKind::School)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
