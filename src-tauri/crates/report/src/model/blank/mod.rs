//! Forms to fill in by hand and type in later: the uniform form, and a school's report.
//!
//! With a placement the identification is filled in; for nobody it is lines as well.

mod parts;
mod rubric;
mod school;

use chrono::NaiveDate;
use mentormap_domain::{
    evaluation::Moment,
    form::{Programme, Role, SchoolForm, UniformForm},
    site::Site,
    text::Lang,
};
use mentormap_i18n::Messages;

use super::{
    About, Asked, Block, Cell, Fact, Facts, Letterhead, Question, Report, Signatures, Signer, Span,
    Ticks,
    build::{comma, joined},
    identity::{Identity, role_key},
    words::Words,
};

pub use school::blank_report;

/// The accent of the uniform form.
const ACCENT: &str = "#0B5F66";
/// Lines for a text of some length.
const LINES: u8 = 6;

/// What a form to fill in by hand starts from.
#[derive(Debug, Clone, PartialEq)]
pub struct BlankInput {
    pub site: Option<Site>,
    /// Whom it is for; none leaves the identification open.
    pub about: Option<About>,
    pub uniform: UniformForm,
    /// The rules of the placement; without them every module is asked.
    pub programme: Option<Programme>,
    /// One moment; both beside each other when none.
    pub moment: Option<Moment>,
    pub lang: Lang,
    /// The day on the paper.
    pub date: NaiveDate,
}

/// A form in the making.
struct Blank<'a> {
    input: &'a BlankInput,
    words: Words,
}

/// The uniform form to fill in by hand, in the language of `messages`.
pub fn blank_form(input: &BlankInput, messages: &Messages) -> Report {
    let blank = Blank { input, words: Words::new(messages, input.lang) };
    let words = &blank.words;
    let mut blocks = vec![Block::Facts(blank.identification()), Block::Asked(blank.who_and_when())];
    blocks.push(Block::BlankRubric(blank.rubric(String::new(), &[])));
    let titles = ["blank-strengths", "blank-growth-points", "blank-conclusion"];
    blocks.extend(titles.map(|title| Block::Prose(parts::lines(words.say(title)))));
    let roles = [Role::Intern, Role::Mentor];
    blocks.push(Block::Signatures(blank.signatures(words.say("paper-signatures"), &roles)));
    blank.uniform_report(blocks)
}

impl Blank<'_> {
    fn uniform_report(&self, blocks: Vec<Block>) -> Report {
        let words = &self.words;
        let site = self.input.site.as_ref();
        let title = words.of(&self.input.uniform.title).to_owned();
        let head = Letterhead {
            name: site.map(|site| site.name.clone()).unwrap_or_default(),
            subtitle: site.map(|site| site.address.clone()).unwrap_or_default(),
            lines: vec![words.say("blank-note"), self.made_on()],
        };
        self.report(ACCENT.into(), head, title, self.whose(), blocks)
    }

    fn report(
        &self,
        accent: String,
        letterhead: Letterhead,
        title: String,
        subtitle: String,
        blocks: Vec<Block>,
    ) -> Report {
        let intern = self.intern();
        Report {
            lang: self.words.language().to_owned(),
            accent,
            letterhead,
            running: (title.clone(), intern.to_owned()),
            footer: joined(&[&title, intern]),
            page_of: self.words.page_of(),
            title,
            subtitle,
            blocks,
            places: Vec::new(),
        }
    }

    /// Empty for nobody.
    fn intern(&self) -> &str {
        self.input.about.as_ref().map_or("", |about| about.intern.name.as_str())
    }

    /// Intern, programme and period, as far as known.
    fn whose(&self) -> String {
        let about = self.input.about.as_ref();
        let programme = self.input.programme.as_ref().map(|p| self.words.of(&p.title));
        let period = about.map(|a| self.words.period(a.placement.start, a.placement.end));
        joined(&[self.intern(), programme.unwrap_or_default(), &period.unwrap_or_default()])
    }

    fn made_on(&self) -> String {
        let date = self.words.long_date(self.input.date);
        self.words.tell("report-made-on", &[("date", date.into())])
    }

    /// What is known of whom it is for; lines for the rest.
    fn identification(&self) -> Facts {
        if let Some(identity) = self.identity() {
            return identity.facts(&self.words);
        }
        let site = self.input.site.as_ref();
        let site_name = site.map(|site| site.name.clone()).unwrap_or_default();
        let phone = site.map(|site| site.phone.clone()).unwrap_or_default();
        let programme = self.input.programme.as_ref().map(|p| self.words.of(&p.title).to_owned());
        let lines = [
            ("report-intern", String::new()),
            ("report-site", site_name),
            ("report-class", String::new()),
            ("report-group", String::new()),
            ("report-school", String::new()),
            ("report-mentor", String::new()),
            ("report-programme", programme.unwrap_or_default()),
            ("report-supervisor", String::new()),
            ("report-period-label", String::new()),
            ("report-site-phone", phone),
        ];
        let fact = |(label, value): (&str, String)| Fact {
            label: self.words.say(label),
            value: Cell::or_blank(&value, super::Look::Strong),
            ..Fact::default()
        };
        Facts {
            facts: lines.into_iter().map(fact).collect(),
            two_columns: true,
            ..Facts::default()
        }
    }

    fn identity(&self) -> Option<Identity<'_>> {
        let about = self.input.about.as_ref()?;
        Some(about.identity(self.input.site.as_ref(), self.input.date))
    }

    /// Who fills it in, at which moment, on which day.
    fn who_and_when(&self) -> Asked {
        let words = &self.words;
        let ticks = |options: &[&str]| {
            let options = options.iter().map(|key| words.say(key)).collect();
            vec![Ticks { label: String::new(), options }]
        };
        let question = |key: &str, ticks| Question {
            text: vec![Span::quiet(words.say(key))],
            ticks,
            ..Question::default()
        };
        let mut questions =
            vec![question("blank-filled-in-by", ticks(&["report-intern", "report-mentor"]))];
        if let Some(moment) = self.input.moment {
            let text = Span::strong(words.say(moment_key(moment)));
            let answer = Cell::of(text);
            questions.push(Question { answer, ..question("blank-moment", Vec::new()) });
        }
        let line = Cell { blank: 1, ..Cell::default() };
        questions.push(Question { answer: line, ..question("report-date", Vec::new()) });
        Asked { questions, ..Asked::default() }
    }

    /// The moments that are asked, each with its word; one alone needs none.
    fn moments(&self) -> Vec<String> {
        match self.input.moment {
            Some(_) => vec![String::new()],
            None => vec![self.words.say("report-interim"), self.words.say("report-end")],
        }
    }

    /// A place for each role to sign.
    fn signatures(&self, title: String, roles: &[Role]) -> Signatures {
        if let Some(identity) = self.identity() {
            return identity.signatures(&self.words, title, roles, &[]);
        }
        let signer =
            |role: &Role| Signer { role: self.words.say(role_key(*role)), ..Signer::default() };
        Signatures {
            title,
            date: self.words.say("report-sign-date"),
            signature: self.words.say("report-sign-signature"),
            signers: roles.iter().map(signer).collect(),
        }
    }
}

fn moment_key(moment: Moment) -> &'static str {
    match moment {
        Moment::Interim => "report-moment-interim",
        Moment::Final => "report-moment-final",
    }
}

/// The letterhead of a school.
fn letterhead(blank: &Blank<'_>, form: &SchoolForm) -> Letterhead {
    let words = &blank.words;
    let site = blank.input.site.as_ref();
    let place = site.map(|site| comma(&[&site.name, &site.address])).unwrap_or_default();
    let lines = [words.say("blank-note"), place, blank.made_on()];
    Letterhead {
        name: words.of(&form.letterhead.name).to_owned(),
        subtitle: words.of(&form.letterhead.subtitle).to_owned(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
    }
}
