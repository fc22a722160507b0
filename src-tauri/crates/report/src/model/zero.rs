//! The 0-document: who is who, when, in which group, and whom to reach.

use mentormap_domain::{
    arrangement::{Arrangement, Contact, Slot, Timetable},
    form::Role,
};
use mentormap_i18n::Messages;

use super::{
    About, Block, Cell, Column, Fact, Facts, Look, PaperInput, Prose, Report, Row, Span, Table,
    paper::Paper, words::Words,
};

/// Empty lines for a remark that is written by hand.
const LINES: u8 = 3;

/// The 0-document of a placement; nothing but its title when it is about none.
pub fn zero_paper(input: &PaperInput, messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    if let Some(about) = &input.about {
        blocks.push(Block::Facts(hours(words, about)));
        blocks.push(Block::Table(contacts(words, input, about)));
        blocks.push(Block::Prose(Prose {
            title: words.say("paper-zero-remark"),
            text: remark(&about.placement.arrangement.remark),
            ..Prose::default()
        }));
    }
    blocks.extend(paper.signatures(&[Role::Intern, Role::Mentor, Role::Director]));
    paper.report(words.say("paper-zero"), blocks)
}

fn remark(text: &str) -> Cell {
    let mut cell = Cell::or_blank(text, Look::Plain);
    cell.blank = cell.blank.min(1) * LINES;
    cell
}

/// The variant, the hours of a usual week, the full weeks and the hours of the whole placement.
fn hours(words: &Words, about: &About) -> Facts {
    let arrangement = &about.placement.arrangement;
    let variant = arrangement.variant(&about.programme);
    let target = arrangement.target.map(f64::from).map(|minutes| minutes / 60.0);
    let target = target.or(about.programme.target_hours);
    let lines = [
        ("paper-zero-variant", variant.map(|variant| words.of(&variant.title).to_owned())),
        ("paper-zero-timetable", arrangement.timetable.as_ref().map(|t| timetable(words, t))),
        ("paper-zero-full-weeks", full_weeks(words, arrangement)),
        ("paper-zero-target", target.map(|hours| words.decimal(hours))),
    ];
    let fact = |(label, text): (&str, String)| Fact {
        label: words.say(label),
        value: Cell::or_blank(&text, Look::Plain),
        anchor: String::new(),
    };
    let known = lines.into_iter().filter_map(|(label, text)| Some((label, text?)));
    Facts {
        title: words.say("paper-zero-hours"),
        facts: known.map(fact).collect(),
        ..Facts::default()
    }
}

/// E.g. 'ma 08:30–16:00 (pauze 45 min), wo 08:30–12:00'.
fn timetable(words: &Words, timetable: &Timetable) -> String {
    let slots: Vec<String> = timetable.slots.iter().map(|slot| self::slot(words, slot)).collect();
    let mut text = slots.join(", ");
    if timetable.every > 1 {
        text = words.tell("paper-zero-fortnightly", &[("days", text.into())]);
    }
    text
}

fn slot(words: &Words, slot: &Slot) -> String {
    let day = words.say(&format!("report-weekday-{}", slot.weekday));
    let (from, to) = (slot.from.format("%H:%M"), slot.to.format("%H:%M"));
    let hours = format!("{day} {from}–{to}");
    match slot.pause {
        0 => hours,
        pause => {
            let args = [("hours", hours.into()), ("minutes", pause.to_string().into())];
            words.tell("paper-zero-pause", &args)
        }
    }
}

fn full_weeks(words: &Words, arrangement: &Arrangement) -> Option<String> {
    let week =
        |monday| words.tell("paper-zero-week-of", &[("date", words.long_date(monday).into())]);
    let weeks: Vec<String> = arrangement.full_weeks.iter().map(|monday| week(*monday)).collect();
    (!weeks.is_empty()).then(|| weeks.join(", "))
}

/// Everybody to reach: the intern, those of the school and the site, then the others.
fn contacts(words: &Words, input: &PaperInput, about: &About) -> Table {
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let line = |role: &str, name: &str, phone: &str, email: &str| Contact {
        role: words.say(role),
        name: name.to_owned(),
        phone: phone.to_owned(),
        email: email.to_owned(),
    };
    let About { intern, school, mentors, supervisor, placement, .. } = about;
    let mut all = vec![line("report-intern", &intern.name, &intern.phone, &intern.email)];
    all.push(line("report-school", &school.name, "", &school.email));
    all.extend(supervisor.iter().map(|s| line("report-supervisor", &s.name, &s.phone, &s.email)));
    all.extend(input.site.iter().map(|s| line("report-site", &s.name, &s.phone, &s.email)));
    all.extend(mentors.iter().map(|mentor| line("report-mentor", &mentor.name, "", &mentor.email)));
    all.extend(placement.arrangement.contacts.iter().cloned());
    Table {
        title: words.say("paper-zero-contacts"),
        columns: vec![
            column("paper-zero-role", 0.22),
            column("paper-zero-name", 0.3),
            column("paper-zero-phone", 0.18),
            column("paper-zero-email", 0.3),
        ],
        rows: all.iter().map(row).collect(),
        ..Table::default()
    }
}

fn row(contact: &Contact) -> Row {
    let cell = |text: &str| Cell::or_blank(text, Look::Plain);
    Row {
        cells: vec![
            cell(&contact.role),
            Cell::of(Span::strong(contact.name.as_str())),
            cell(&contact.phone),
            cell(&contact.email),
        ],
        ..Row::default()
    }
}
