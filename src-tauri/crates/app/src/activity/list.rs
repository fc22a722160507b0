//! The activity list to look at.

use mentormap_domain::{
    activity_list::{ActivityCounts, ActivityLine, ActivityList},
    dossier::Activity,
    ids::PlacementId,
    text::Lang,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::activity::{ActivityHeadingView, ActivityRow, ActivityTotals, ActivityView},
};

impl Binder {
    /// The programme's activities merged with what is kept of them, under their headings.
    ///
    /// # Errors
    /// `not-found`.
    pub fn activities(&mut self, id: PlacementId) -> Result<ActivityView, AppError> {
        let lang = self.lang()?;
        let (_, programme) = self.definitions_of(id)?;
        let entries = self.store.read().entries_of::<Activity>(id)?;
        let list = ActivityList::merge(&programme.activities, &entries);
        Ok(ActivityView {
            placement: id,
            today: self.clock.today(),
            chooses: programme.choose_activities,
            listed: !programme.activities.is_empty(),
            project: programme.project,
            headings: list
                .headings
                .iter()
                .map(|heading| ActivityHeadingView {
                    title: heading.title(lang).to_owned(),
                    rows: heading.lines.iter().map(|line| row(line, lang)).collect(),
                    counts: totals(heading.counts()),
                })
                .collect(),
            counts: totals(list.counts()),
        })
    }
}

fn row(line: &ActivityLine<'_>, lang: Lang) -> ActivityRow {
    let kept = line.kept().cloned().unwrap_or_default();
    ActivityRow {
        id: line.entry.map(|entry| entry.id),
        rule: line.rule.map_or(kept.rule, |rule| rule.id.clone()),
        heading: kept.heading,
        title: line.title(lang).to_owned(),
        chosen: kept.chosen,
        role: kept.role,
        observed: kept.observed,
        participated: kept.participated,
        independent: kept.independent,
        remark: kept.remark,
    }
}

fn totals(counts: ActivityCounts) -> ActivityTotals {
    let ActivityCounts { all, chosen, observed, participated, independent, met } = counts;
    ActivityTotals { all, chosen, observed, participated, independent, met }
}
