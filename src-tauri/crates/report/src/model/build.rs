//! From the data of the field to what the report says.

use mentormap_domain::{evaluation::Moment, form::Part};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, GrowthShape, Letterhead, Look, Prose, Report, ReportInput, activity, attendance,
    criteria, facts, growth, meeting, points, project, rubric, rules, sheet::Sheet, warning,
    words::Words,
};

/// Builds the report that `input` asks, with the fixed words of `messages`.
///
/// Never fails: what is missing becomes an empty line to fill in by hand; a chart without any
/// value is left out.
pub fn build(input: &ReportInput, messages: &Messages) -> Report {
    let words = Words::new(messages, input.lang);
    let sheet = Sheet::new(input, words);
    let intern = &input.intern.name;
    let programme = words.of(&input.programme.title);
    let moment = words.say(match input.moment {
        Moment::Interim => "report-moment-interim",
        Moment::Final => "report-moment-final",
    });
    let title = words.tell(
        "report-title",
        &[("moment", moment.as_str().into()), ("name", intern.as_str().into())],
    );
    let form = words.of(&input.school_form.title);
    let draft = if input.draft { words.say("report-draft") } else { String::new() };
    let named = |part| blocks(&sheet, part).into_iter().map(move |block| (place(part), block));
    let (places, blocks) = input
        .school_form
        .parts
        .iter()
        .flat_map(named)
        .filter(|(_, block)| !matches!(block, Block::Growth(growth) if growth.is_void()))
        .unzip();
    Report {
        lang: messages.language().to_owned(),
        accent: input.school_form.letterhead.accent.clone(),
        letterhead: letterhead(&sheet),
        title,
        subtitle: joined(&[form, &words.period(input.placement.start, input.placement.end)]),
        running: (form.to_owned(), joined(&[intern, programme])),
        footer: joined(&[&draft, intern, &moment, programme]),
        page_of: words.page_of(),
        blocks,
        places,
    }
}

fn letterhead(sheet: &Sheet<'_>) -> Letterhead {
    let words = &sheet.words;
    let head = &sheet.input.school_form.letterhead;
    let site = sheet.input.site.as_ref();
    let place = site.map(|site| comma(&[&site.name, &site.address])).unwrap_or_default();
    let made = words.tell("report-made-on", &[("date", words.long_date(sheet.input.date).into())]);
    let lines = [words.say("report-from-site"), place, made];
    Letterhead {
        name: words.of(&head.name).to_owned(),
        subtitle: words.of(&head.subtitle).to_owned(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
    }
}

/// What a part shows as a whole; empty when its rows say that, or when it shows no field.
fn place(part: &Part) -> String {
    let name = match part {
        Part::Attendance { .. } => "attendance",
        Part::Identification => "identification",
        Part::Growth { .. } | Part::Radar { .. } => "growth",
        Part::Hours { .. } => "attendance",
        Part::Warnings { .. } => "warnings",
        Part::Evidence { .. } => "observations",
        Part::SelfEvaluation { .. } => "self-evaluation",
        Part::Meetings { .. } => "meetings",
        Part::Activities { .. } => "activities",
        Part::Project { .. } => "project",
        Part::Conclusion { .. } => "conclusion",
        Part::Signatures { .. } => "signatures",
        _ => "",
    };
    name.to_owned()
}

/// The blocks of a part: most are one.
fn blocks(sheet: &Sheet<'_>, part: &Part) -> Vec<Block> {
    let of = |text| sheet.of(text).to_owned();
    let one = match part {
        Part::Attendance { title } => return attendance::part(sheet, of(title)),
        Part::Identification => Block::Facts(facts::identification(sheet)),
        Part::Criteria { title, intro, criteria } => {
            Block::Table(criteria::table(sheet, of(title), of(intro), criteria))
        }
        Part::Rubric { title, clusters } => {
            Block::Rubric(rubric::rubric(sheet, of(title), clusters))
        }
        Part::Growth { title } => {
            Block::Growth(growth::growth(sheet, of(title), GrowthShape::Dumbbell))
        }
        Part::Radar { title } => {
            Block::Growth(growth::growth(sheet, of(title), GrowthShape::Radar))
        }
        Part::Hours { title } => Block::Facts(rules::hours(sheet, of(title))),
        Part::Rules { title } => Block::Table(rules::rules(sheet, of(title))),
        Part::Warnings { title } => Block::Table(warning::part(sheet, of(title))),
        Part::SelfEvaluation { title } => Block::Table(growth::beside(sheet, of(title))),
        Part::Strengths { title } => Block::Points(points::strengths(sheet, of(title))),
        Part::GrowthPoints { title } => Block::Points(points::growth_points(sheet, of(title))),
        Part::Evidence { title } => Block::Table(points::evidence(sheet, of(title))),
        Part::Meetings { title } => Block::Table(meeting::part(sheet, of(title))),
        Part::Activities { title } => Block::Table(activity::activities(sheet, of(title))),
        Part::Project { title } => Block::Facts(project::project(sheet, of(title))),
        Part::Fields { title, fields } => Block::Facts(facts::fields(sheet, of(title), fields)),
        Part::Conclusion { title } => Block::Prose(points::conclusion(sheet, of(title))),
        Part::Signatures { title, roles } => {
            Block::Signatures(facts::signatures(sheet, of(title), roles))
        }
        Part::Note { text } => Block::Prose(Prose {
            text: Cell::or_blank(sheet.of(text), Look::Quiet),
            ..Prose::default()
        }),
    };
    vec![one]
}

/// The parts that are there, with a dot between them.
pub(super) fn joined(parts: &[&str]) -> String {
    with(parts, " · ")
}

/// The parts that are there, with a comma between them.
pub(super) fn comma(parts: &[&str]) -> String {
    with(parts, ", ")
}

fn with(parts: &[&str], between: &str) -> String {
    let there: Vec<&str> =
        parts.iter().copied().map(str::trim).filter(|part| !part.is_empty()).collect();
    there.join(between)
}
