//! A warning as a letter.

use mentormap_domain::{
    dossier::{Agreement, Outcome, Warning},
    form::Role,
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Facts, Look, PaperInput, Prose, Report,
    meeting::{agreements_block, fact, prose},
    paper::Paper,
};

/// The letter of a warning: the facts, the change expected and by when, the talk, what became of
/// it. `number` is its place in the order of days; `ends` says that this one ends the placement.
pub fn warning_paper(
    input: &PaperInput,
    warning: &Warning,
    number: u32,
    ends: bool,
    agreements: &[Agreement],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let day =
        |day: Option<chrono::NaiveDate>| day.map(|day| words.long_date(day)).unwrap_or_default();
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    blocks.push(Block::Facts(Facts {
        facts: vec![
            fact(words, "report-date", &words.long_date(warning.date)),
            fact(words, "paper-talk-day", &day(warning.talk)),
            fact(words, "paper-change-by", &day(warning.by)),
        ],
        two_columns: true,
        note: if ends { words.say("paper-warning-ends") } else { String::new() },
        ..Facts::default()
    }));
    blocks.push(prose(words, "paper-talk-facts", &warning.facts, 4));
    blocks.push(prose(words, "paper-talk-expected", &warning.expected, 3));
    if !agreements.is_empty() {
        blocks.push(agreements_block(words, agreements, false));
    }
    if let Some(outcome) = warning.outcome {
        let key = match outcome {
            Outcome::Mended => "paper-talk-mended",
            Outcome::NotMended => "paper-talk-not-mended",
        };
        blocks.push(prose(words, key, &warning.outcome_text, 0));
    }
    blocks.push(Block::Prose(Prose {
        text: Cell::or_blank(&words.say("paper-warning-receipt"), Look::Quiet),
        ..Prose::default()
    }));
    blocks.extend(paper.signatures(&[Role::Mentor, Role::Director, Role::Intern]));
    let args = [("number", number.into())];
    paper.report(words.tell("paper-warning", &args), blocks)
}
