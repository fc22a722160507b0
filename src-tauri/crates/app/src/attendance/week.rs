//! A week of the card, to look at and to fill in.

use mentormap_domain::{
    NaiveDate,
    attendance::{Limit, Plan, TALK, Totals, totals},
    calendar::{FreeDays, monday as monday_of},
    dossier::AttendanceDay,
    form::Programme,
    placement::Placement,
};
use mentormap_i18n::Messages;

use crate::{
    binder::Binder,
    error::AppError,
    holiday::holiday_name,
    wire::{
        attendance::{
            AttendanceChoice, AttendanceDayView, AttendanceFree, AttendanceKind, AttendanceLimit,
            AttendanceTotals, AttendanceWeek,
        },
        report::OptionView,
    },
};

/// What the card of a placement rests on.
pub(super) struct Card {
    pub(super) days: Vec<AttendanceDay>,
    pub(super) programme: Programme,
    pub(super) free: FreeDays,
}

impl Card {
    /// The first and last day of the card; the period may have moved away from what is on it.
    fn bounds(&self, placement: &Placement) -> (NaiveDate, NaiveDate) {
        let (first, last) = placement.attendance_window();
        let dates = || self.days.iter().map(|day| day.date);
        (dates().fold(first, NaiveDate::min), dates().fold(last, NaiveDate::max))
    }

    pub(super) fn plan<'a>(&'a self, placement: &'a Placement) -> Plan<'a> {
        Plan { placement, programme: &self.programme, free: &self.free }
    }
}

impl Binder {
    /// A week of the attendance card with the totals of all of it.
    ///
    /// # Errors
    /// `not-found`.
    pub fn attendance(&mut self, choice: AttendanceChoice) -> Result<AttendanceWeek, AppError> {
        let placement = self.placement_record(choice.placement)?;
        let day = choice.day.unwrap_or_else(|| {
            let (start, end) = (placement.start, placement.end.max(placement.start));
            self.clock.today().clamp(start, end)
        });
        self.attendance_week(&placement, day)
    }

    pub(super) fn card(&mut self, placement: &Placement) -> Result<Card, AppError> {
        let (first, last) = placement.attendance_window();
        Ok(Card {
            days: self.attendance_days(placement.id)?,
            programme: self.shelf.programme(&self.store.read(), &placement.programme)?,
            free: self.free_days(first, last)?,
        })
    }

    pub(super) fn attendance_week(
        &mut self,
        placement: &Placement,
        day: NaiveDate,
    ) -> Result<AttendanceWeek, AppError> {
        let card = self.card(placement)?;
        let messages = self.messages()?;
        let initials = self.initials(placement.id)?;
        let (first, last) = card.bounds(placement);
        let shown = |day: NaiveDate| monday_of(day.clamp(first, last));
        let monday = shown(day);
        let beside = |day: Option<NaiveDate>| day.map(shown).filter(|other| *other != monday);
        let plan = card.plan(placement);
        let sums = totals(&plan, &card.days);
        let titles = Titles { programme: &card.programme, lang: self.lang()?, messages };
        Ok(AttendanceWeek {
            placement: placement.id,
            previous: beside(monday.pred_opt()),
            next: beside(monday.checked_add_days(chrono::Days::new(7))),
            week: week_of(placement, monday),
            monday,
            today: self.clock.today(),
            days: monday
                .iter_days()
                .take(7)
                .map(|date| day_view(&card, &plan, date, &messages))
                .collect(),
            kinds: sums
                .kinds
                .iter()
                .map(|kind| OptionView { id: kind.id.clone(), label: titles.of(&kind.id) })
                .collect(),
            mentor: initials.mentor,
            intern: initials.intern,
            totals: totals_view(sums, &titles),
        })
    }
}

/// The names of the day kinds.
struct Titles<'a> {
    programme: &'a Programme,
    lang: mentormap_domain::text::Lang,
    messages: Messages,
}

impl Titles<'_> {
    fn of(&self, id: &str) -> String {
        let known = self.programme.day_kinds.iter().find(|kind| kind.id == id);
        match known {
            Some(kind) => kind.title.get(self.lang).to_owned(),
            None if id == TALK => self.messages.text("attendance-talk", &[]),
            None => id.to_owned(),
        }
    }
}

/// The week of the placement that the week of `day` is; none where no day of it is inside.
fn week_of(placement: &Placement, day: NaiveDate) -> Option<(u32, u32)> {
    let inside =
        day.iter_days().take(7).find(|day| (placement.start..=placement.end).contains(day))?;
    let weeks = |from: NaiveDate, to: NaiveDate| {
        u32::try_from((monday_of(to) - monday_of(from)).num_days() / 7 + 1).ok()
    };
    Some((weeks(placement.start, inside)?, weeks(placement.start, placement.end)?))
}

fn day_view(
    card: &Card,
    plan: &Plan<'_>,
    date: NaiveDate,
    messages: &Messages,
) -> AttendanceDayView {
    let (first, last) = plan.placement.attendance_window();
    let kept = card.days.iter().find(|day| day.date == date).cloned();
    let free = plan.free_on(date);
    let open = (first..=last).contains(&date) || kept.is_some();
    AttendanceDayView {
        day: kept.unwrap_or_else(|| AttendanceDay::empty(date)),
        suggested: plan.on(date),
        free: free.map(|(kind, name)| AttendanceFree { kind, name: holiday_name(messages, name) }),
        open,
    }
}

fn totals_view(sums: Totals, titles: &Titles<'_>) -> AttendanceTotals {
    AttendanceTotals {
        worked: sums.worked,
        preparation: sums.preparation,
        done: sums.done,
        planned: sums.planned,
        missed: sums.missed,
        justified: sums.justified,
        made_up: sums.made_up,
        open: sums.open(),
        target: sums.target,
        left: sums.left(),
        kinds: sums
            .kinds
            .into_iter()
            .map(|kind| AttendanceKind {
                title: titles.of(&kind.id),
                id: kind.id,
                days: kind.days,
                minutes: kind.minutes,
                max: kind.max,
                limit: limit(kind.limit),
            })
            .collect(),
    }
}

fn limit(limit: Limit) -> AttendanceLimit {
    match limit {
        Limit::Free => AttendanceLimit::Free,
        Limit::OneLeft => AttendanceLimit::OneLeft,
        Limit::Full => AttendanceLimit::Full,
        Limit::Passed => AttendanceLimit::Passed,
    }
}
