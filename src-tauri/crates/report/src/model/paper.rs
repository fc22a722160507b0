//! Papers beside the report: a card, a sheet, a list, on the site's own letterhead.

use chrono::NaiveDate;
use mentormap_domain::{
    form::{Programme, Role},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
    text::Lang,
};
use mentormap_i18n::Messages;

use super::{
    Block, Letterhead, Report, SignedOn,
    build::{comma, joined},
    identity::Identity,
    words::Words,
};

/// The accent of papers that no school asked for.
const ACCENT: &str = "#0B5F66";

/// What every paper starts from.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperInput {
    pub site: Option<Site>,
    /// The placement it is about; none for a list over several.
    pub about: Option<About>,
    /// The language of the program.
    pub lang: Lang,
    /// The day on the paper.
    pub date: NaiveDate,
    /// The signatures under what it says.
    pub signatures: Vec<SignedOn>,
}

/// The placement that a paper is about, with its people.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    pub intern: Intern,
    pub school: School,
    pub group: Option<Group>,
    pub placement: Placement,
    pub programme: Programme,
    pub mentors: Vec<Person>,
    pub supervisor: Option<Supervisor>,
}

impl About {
    /// Who is who, for a paper of `site` made on `date`.
    pub(super) fn identity<'a>(&'a self, site: Option<&'a Site>, date: NaiveDate) -> Identity<'a> {
        Identity {
            site,
            group: self.group.as_ref(),
            school: &self.school,
            intern: &self.intern,
            placement: &self.placement,
            programme: &self.programme,
            mentors: &self.mentors,
            supervisor: self.supervisor.as_ref(),
            date,
        }
    }
}

/// A paper in the making: its fixed words, and what it starts from.
pub(crate) struct Paper<'a> {
    pub input: &'a PaperInput,
    pub words: Words,
}

impl<'a> Paper<'a> {
    pub(crate) fn new(input: &'a PaperInput, messages: &Messages) -> Paper<'a> {
        Paper { input, words: Words::new(messages, input.lang) }
    }

    /// The paper with this title and these blocks, on the site's letterhead.
    pub(crate) fn report(&self, title: String, blocks: Vec<Block>) -> Report {
        let about = self.input.about.as_ref();
        let intern = about.map(|about| about.intern.name.as_str()).unwrap_or_default();
        let programme = about.map(|a| self.words.of(&a.programme.title)).unwrap_or_default();
        let period = about.map(|a| self.words.period(a.placement.start, a.placement.end));
        let subtitle = joined(&[intern, programme, &period.unwrap_or_default()]);
        Report {
            lang: self.input.lang.code().to_owned(),
            accent: ACCENT.to_owned(),
            letterhead: self.letterhead(),
            running: (title.clone(), joined(&[intern, programme])),
            footer: joined(&[&title, intern]),
            page_of: self.words.page_of(),
            title,
            subtitle,
            blocks,
            places: Vec::new(),
        }
    }

    fn letterhead(&self) -> Letterhead {
        let site = self.input.site.as_ref();
        let made = [("date", self.words.long_date(self.input.date).into())];
        let reach = site.map(|site| comma(&[&site.phone, &site.email])).unwrap_or_default();
        let lines = [reach, self.words.tell("report-made-on", &made)];
        Letterhead {
            name: site.map(|site| site.name.clone()).unwrap_or_default(),
            subtitle: site.map(|site| site.address.clone()).unwrap_or_default(),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        }
    }

    /// Intern, school, site, mentor, supervisor, period; nothing when it is about no placement.
    pub(crate) fn identification(&self) -> Option<Block> {
        self.identity().map(|identity| Block::Facts(identity.facts(&self.words)))
    }

    /// A place for each role to sign; nothing when it is about no placement.
    pub(crate) fn signatures(&self, roles: &[Role]) -> Option<Block> {
        let title = self.words.say("paper-signatures");
        let identity = self.identity()?;
        let given = &self.input.signatures;
        Some(Block::Signatures(identity.signatures(&self.words, title, roles, given)))
    }

    pub(crate) fn identity(&self) -> Option<Identity<'a>> {
        let about = self.input.about.as_ref()?;
        Some(about.identity(self.input.site.as_ref(), self.input.date))
    }
}
