//! The activity list of a placement: what its programme names, merged with what is kept.

use std::collections::BTreeMap;

use crate::{
    dossier::{Activity, DossierEntry},
    form::ActivityRule,
    text::{Lang, Text},
};

/// The activities under their headings, those of the programme first and in its order.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityList<'a> {
    pub headings: Vec<ActivityHeading<'a>>,
}

/// Activities that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityHeading<'a> {
    /// As the programme says it; none for a heading of the mentor's own.
    rule: Option<&'a Text>,
    /// As the mentor typed it; empty for activities under no heading.
    own: &'a str,
    pub lines: Vec<ActivityLine<'a>>,
}

/// One activity: named by the programme, kept in the dossier, or both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ActivityLine<'a> {
    pub rule: Option<&'a ActivityRule>,
    pub entry: Option<&'a DossierEntry>,
}

/// How many activities there are, and how many got to each step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActivityCounts {
    pub all: u32,
    pub chosen: u32,
    pub observed: u32,
    pub participated: u32,
    pub independent: u32,
    /// With a day at any step.
    pub met: u32,
}

impl<'a> ActivityList<'a> {
    /// Merges the programme's `rules` with the kept `entries`; entries of other kinds and in the
    /// bin are passed over. Nothing kept is lost: what follows no rule stands under the heading
    /// that the mentor typed, which may be one of the programme's in any language.
    pub fn merge(
        rules: &'a [ActivityRule],
        entries: impl IntoIterator<Item = &'a DossierEntry>,
    ) -> ActivityList<'a> {
        let mut by_rule: BTreeMap<&str, &DossierEntry> = BTreeMap::new();
        let mut own = Vec::new();
        for entry in entries.into_iter().filter(|entry| entry.binned.is_none()) {
            let Some(activity) = entry.part::<Activity>() else { continue };
            let known = rules.iter().find(|rule| rule.id == activity.rule);
            let first = known.is_some_and(|_| !by_rule.contains_key(activity.rule.as_str()));
            if first {
                by_rule.insert(&activity.rule, entry);
            } else {
                own.push((activity, entry));
            }
        }
        let mut list = ActivityList { headings: Vec::new() };
        for rule in rules {
            let entry = by_rule.get(rule.id.as_str()).copied();
            list.under_rule(&rule.heading).push(ActivityLine { rule: Some(rule), entry });
        }
        for (activity, entry) in own {
            let line = ActivityLine { rule: None, entry: Some(entry) };
            list.under_own(activity.heading.trim()).push(line);
        }
        list
    }

    /// Every activity, in order.
    pub fn lines(&self) -> impl Iterator<Item = &ActivityLine<'a>> {
        self.headings.iter().flat_map(|heading| &heading.lines)
    }

    /// The counts over all headings.
    pub fn counts(&self) -> ActivityCounts {
        ActivityCounts::of(self.lines())
    }

    fn under_rule(&mut self, text: &'a Text) -> &mut Vec<ActivityLine<'a>> {
        let found = self.headings.iter().position(|heading| heading.rule == Some(text));
        self.heading(found, Some(text), "")
    }

    fn under_own(&mut self, typed: &'a str) -> &mut Vec<ActivityLine<'a>> {
        let found = self.headings.iter().position(|heading| heading.is_called(typed));
        self.heading(found, None, typed)
    }

    fn heading(
        &mut self,
        found: Option<usize>,
        rule: Option<&'a Text>,
        own: &'a str,
    ) -> &mut Vec<ActivityLine<'a>> {
        let place = found.unwrap_or(self.headings.len());
        if found.is_none() {
            self.headings.push(ActivityHeading { rule, own, lines: Vec::new() });
        }
        &mut self.headings[place].lines
    }
}

impl ActivityHeading<'_> {
    /// The heading in `lang`; empty for activities under none.
    pub fn title(&self, lang: Lang) -> &str {
        self.rule.map_or(self.own, |text| text.get(lang))
    }

    /// The counts under this heading.
    pub fn counts(&self) -> ActivityCounts {
        ActivityCounts::of(&self.lines)
    }

    fn is_called(&self, typed: &str) -> bool {
        let same = |name: &str| name.trim().to_lowercase() == typed.to_lowercase();
        match self.rule {
            Some(text) if text.is_empty() => typed.is_empty(),
            Some(text) => text.0.values().any(|name| same(name)),
            None => same(self.own),
        }
    }
}

impl<'a> ActivityLine<'a> {
    /// What is kept of it.
    pub fn kept(&self) -> Option<&'a Activity> {
        self.entry.and_then(DossierEntry::part)
    }

    /// The title in `lang`; the id of a rule that the programme no longer has.
    pub fn title(&self, lang: Lang) -> &'a str {
        match (self.rule, self.kept()) {
            (Some(rule), _) => rule.title.get(lang),
            (None, Some(kept)) if kept.title.is_empty() => &kept.rule,
            (None, Some(kept)) => &kept.title,
            (None, None) => "",
        }
    }

    /// Whether anything is kept of it: a day, a role, a choice or a remark.
    pub fn is_begun(&self) -> bool {
        let begun = |kept: &Activity| {
            kept.chosen || kept.role.is_some() || met(kept) || !kept.remark.trim().is_empty()
        };
        self.rule.is_none() || self.kept().is_some_and(begun)
    }
}

impl ActivityCounts {
    /// The counts over `lines`.
    pub fn of<'a: 'l, 'l>(lines: impl IntoIterator<Item = &'l ActivityLine<'a>>) -> ActivityCounts {
        let mut counts = ActivityCounts::default();
        for line in lines {
            counts.all += 1;
            let Some(kept) = line.kept() else { continue };
            counts.chosen += u32::from(kept.chosen);
            counts.observed += u32::from(kept.observed.is_some());
            counts.participated += u32::from(kept.participated.is_some());
            counts.independent += u32::from(kept.independent.is_some());
            counts.met += u32::from(met(kept));
        }
        counts
    }
}

fn met(kept: &Activity) -> bool {
    kept.observed.or(kept.participated).or(kept.independent).is_some()
}
