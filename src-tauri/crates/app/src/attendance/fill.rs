//! A week filled in at once: as planned, or initialled.

use mentormap_domain::{
    calendar::monday, dossier::AttendanceDay, ids::PlacementId, intern::Intern, person::Person,
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::{
        Saved,
        attendance::{AttendanceFill, AttendanceWeek, FillKind},
    },
};

/// The initials that are offered.
pub(super) struct Initials {
    pub(super) mentor: String,
    pub(super) intern: String,
}

impl Binder {
    /// Fills in a week where nothing stands yet; one change, to undo as one.
    ///
    /// # Errors
    /// `not-found`.
    pub fn attendance_fill(
        &mut self,
        fill: AttendanceFill,
    ) -> Result<Saved<AttendanceWeek>, AppError> {
        let placement = self.placement_record(fill.placement)?;
        let initials = self.initials(fill.placement)?;
        let (today, week) = (self.clock.today(), self.attendance_week(&placement, fill.day)?);
        let mut days = Vec::new();
        for date in monday(fill.day).iter_days().take(7) {
            let suggested = week.days.iter().find(|view| view.day.date == date);
            let mut kept = self.kept_day(&placement, date)?;
            let before = kept.day.clone();
            match fill.what {
                FillKind::AsPlanned if date <= today => {
                    as_planned(&mut kept.day, suggested.map_or(0, |view| view.suggested));
                }
                FillKind::AsPlanned => {}
                FillKind::Mentor => initial(&mut kept.day, |day| &mut day.mentor, &initials.mentor),
                FillKind::Intern => initial(&mut kept.day, |day| &mut day.intern, &initials.intern),
            }
            if kept.day != before {
                days.push(kept);
            }
        }
        self.keep_days(&placement, days, fill.day)
    }

    /// The initials of who writes now when that is a mentor of the placement, else of its first
    /// mentor; and those of the intern.
    pub(super) fn initials(&self, placement: PlacementId) -> Result<Initials, AppError> {
        let placement: Placement = self.placement_record(placement)?;
        let read = self.store.read();
        let me = self.me()?.filter(|me| placement.mentors.contains(me));
        let mentor = me.or_else(|| placement.mentors.first().copied());
        let mentor = mentor.map(|id| read.get::<Person>(&id)).transpose()?.flatten();
        let intern = read.get::<Intern>(&placement.intern)?;
        Ok(Initials {
            mentor: mentor.map(|person| letters(&person.name)).unwrap_or_default(),
            intern: intern.map(|intern| letters(&intern.name)).unwrap_or_default(),
        })
    }
}

fn as_planned(day: &mut AttendanceDay, suggested: u32) {
    let planned = day.planned.unwrap_or(suggested);
    if planned > 0 && day.worked.is_none() && day.absence.is_none() {
        day.worked = Some(planned);
    }
}

fn initial(day: &mut AttendanceDay, of: fn(&mut AttendanceDay) -> &mut String, letters: &str) {
    let said = day.counted() > 0 || day.absence.is_some();
    let place = of(day);
    if said && place.is_empty() {
        letters.clone_into(place);
    }
}

/// The first letter of each word, at most four.
fn letters(name: &str) -> String {
    let words = name.split([' ', '-']).filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    words.take(4).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn initials_are_the_first_letters() {
        assert_eq!(letters("Amina El Idrissi"), "AEI");
        assert_eq!(letters("jan-willem de vos"), "JWDV");
        assert_eq!(letters("李 雷"), "李雷");
        assert_eq!(letters(" (–) "), "");
    }
}
