//! Whom a paper is about: the same facts and signature lines on reports, cards and sheets.

use chrono::NaiveDate;
use mentormap_domain::{
    form::{Binding, Programme, Role},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
};

use super::{
    Cell, Fact, Facts, Look, Signatures, Signed, SignedOn, Signer,
    build::{comma, joined},
    words::Words,
};

/// The people and places of one placement.
#[derive(Clone, Copy)]
pub(crate) struct Identity<'a> {
    pub site: Option<&'a Site>,
    pub group: Option<&'a Group>,
    pub school: &'a School,
    pub intern: &'a Intern,
    pub placement: &'a Placement,
    pub programme: &'a Programme,
    pub mentors: &'a [Person],
    pub supervisor: Option<&'a Supervisor>,
    /// The day on the paper.
    pub date: NaiveDate,
}

impl Identity<'_> {
    /// Intern, school, site, mentor, supervisor, period.
    pub(crate) fn facts(&self, words: &Words) -> Facts {
        let group = self.group.map(|g| joined(&[&g.name, &g.ages])).unwrap_or_default();
        let facts = [
            ("report-intern", self.bound(words, Binding::InternName)),
            ("report-site", self.bound(words, Binding::SiteName)),
            ("report-class", self.bound(words, Binding::InternClass)),
            ("report-group", group),
            ("report-school", self.bound(words, Binding::SchoolName)),
            ("report-mentor", self.bound(words, Binding::MentorNames)),
            ("report-programme", self.bound(words, Binding::ProgrammeTitle)),
            ("report-supervisor", self.bound(words, Binding::SupervisorName)),
            ("report-period-label", self.bound(words, Binding::Period)),
            ("report-site-phone", self.bound(words, Binding::SitePhone)),
        ];
        let note =
            if self.programme.colleague { words.say("report-colleague") } else { String::new() };
        Facts {
            facts: facts
                .into_iter()
                .map(|(label, value)| Fact {
                    label: words.say(label),
                    value: Cell::or_blank(&value, Look::Strong),
                    anchor: "identification".into(),
                })
                .collect(),
            two_columns: true,
            note,
            ..Facts::default()
        }
    }

    /// Data of the binder; empty when it is not known.
    pub(crate) fn bound(&self, words: &Words, binding: Binding) -> String {
        let site = |part: fn(&Site) -> &String| self.site.map(part).cloned();
        match binding {
            Binding::InternName => Some(self.intern.name.clone()),
            Binding::InternClass => Some(self.placement.class.clone()),
            Binding::Period => Some(words.period(self.placement.start, self.placement.end)),
            Binding::SiteName => site(|s| &s.name),
            Binding::SiteAddress => site(|s| &s.address),
            Binding::SitePhone => site(|s| &s.phone),
            Binding::GroupName => self.group.map(|group| group.name.clone()),
            Binding::MentorNames => Some(self.mentor_names()),
            Binding::SupervisorName => self.supervisor.map(|s| s.name.clone()),
            Binding::SchoolName => Some(self.school.name.clone()),
            Binding::ProgrammeTitle => Some(words.of(&self.programme.title).to_owned()),
            Binding::ReportDate => Some(words.long_date(self.date)),
        }
        .unwrap_or_default()
    }

    fn mentor_names(&self) -> String {
        let names: Vec<&str> = self.mentors.iter().map(|m| m.name.as_str()).collect();
        comma(&names)
    }

    /// A place for each role to sign; several mentors each get their own. Who is among `given`
    /// stands there signed, also in a role that was not asked.
    pub(crate) fn signatures(
        &self,
        words: &Words,
        title: String,
        roles: &[Role],
        given: &[SignedOn],
    ) -> Signatures {
        let asked = roles.iter().flat_map(|role| self.names(*role).into_iter().map(|n| (*role, n)));
        Signatures {
            title,
            date: words.say("report-sign-date"),
            signature: words.say("report-sign-signature"),
            signers: signers(words, asked.collect(), given),
        }
    }

    /// The names known in a role; one empty one where nobody is known.
    fn names(&self, role: Role) -> Vec<String> {
        let names: Vec<String> = match role {
            Role::Intern => vec![self.intern.name.clone()],
            Role::Mentor => self.mentors.iter().map(|mentor| mentor.name.clone()).collect(),
            Role::Reviewer | Role::Director => Vec::new(),
            Role::Supervisor => self.supervisor.iter().map(|s| s.name.clone()).collect(),
        };
        if names.is_empty() { vec![String::new()] } else { names }
    }
}

/// The places to sign, each signed by the one who has; who is not among them comes after.
fn signers(words: &Words, asked: Vec<(Role, String)>, given: &[SignedOn]) -> Vec<Signer> {
    let mut places: Vec<(Role, String, Option<&SignedOn>)> =
        asked.into_iter().map(|(role, name)| (role, name, None)).collect();
    for on in given {
        let signature = &on.signature;
        let free = |place: &&mut (Role, String, Option<&SignedOn>)| {
            place.0 == signature.role && place.2.is_none()
        };
        let same = |name: &str| name.trim().to_lowercase() == signature.name.trim().to_lowercase();
        let own = places.iter_mut().filter(free).find(|place| same(&place.1));
        match own {
            Some(place) => place.2 = Some(on),
            None => match places.iter_mut().filter(free).find(|place| place.1.is_empty()) {
                Some(place) => *place = (signature.role, signature.name.clone(), Some(on)),
                None => places.push((signature.role, signature.name.clone(), Some(on))),
            },
        }
    }
    places
        .into_iter()
        .map(|(role, name, on)| Signer {
            role: words.say(role_key(role)),
            name,
            signed: on.map(|on| signed(words, on)),
        })
        .collect()
}

pub(super) fn role_key(role: Role) -> &'static str {
    match role {
        Role::Intern => "report-intern",
        Role::Mentor => "report-mentor",
        Role::Reviewer => "report-reviewer",
        Role::Director => "report-director",
        Role::Supervisor => "report-supervisor",
    }
}

/// How many characters of the hash are printed.
const CODE: usize = 8;

fn signed(words: &Words, on: &SignedOn) -> Signed {
    let signature = &on.signature;
    let code: String = signature.hash.chars().take(CODE).collect();
    let name = [("name", signature.name.as_str().into())];
    Signed {
        strokes: signature.strokes.clone(),
        typed: signature.name.clone(),
        alt: words.tell("report-signature-of", &name),
        when: words.moment(on.wall),
        code: words.tell("report-signature-code", &[("code", code.into())]),
    }
}
