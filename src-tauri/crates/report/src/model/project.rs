//! The intern's project: on a school's report and as a sheet of its own.

use mentormap_domain::{
    dossier::{DossierEntry, Project},
    form::Role,
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Fact, Facts, Look, PaperInput, Report, paper::Paper, sheet::Sheet, words::Words,
};

/// Empty lines for a text that is written by hand.
const LINES: u8 = 4;

/// The project as a sheet of its own; what is not written yet has lines to write on.
pub fn project_paper(input: &PaperInput, dossier: &[DossierEntry], messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let facts = facts(words, String::new(), dossier);
    let signed = paper.signatures(&[Role::Intern, Role::Mentor]);
    let blocks = [paper.identification(), Some(Block::Facts(facts)), signed];
    paper.report(words.say("paper-project"), blocks.into_iter().flatten().collect())
}

/// The project on a school's report.
pub(super) fn project(sheet: &Sheet<'_>, title: String) -> Facts {
    facts(&sheet.words, title, &sheet.input.dossier)
}

fn facts(words: &Words, title: String, dossier: &[DossierEntry]) -> Facts {
    let nothing = Project::default();
    let mut kept = dossier.iter().filter(|entry| entry.binned.is_none());
    let project = kept.find_map(DossierEntry::part::<Project>).unwrap_or(&nothing);
    let line = |key: &str, text: &str| fact(words, key, text, 1);
    let long = |key: &str, text: &str| fact(words, key, text, LINES);
    Facts {
        title,
        facts: vec![
            line("report-project-title", &project.title),
            line("report-project-class", &project.class),
            long("report-project-description", &project.description),
            long("report-project-goals", &project.goals),
            long("report-project-desired", &project.desired),
            long("report-project-questions", &project.questions),
            long("report-project-outcome", &project.outcome),
        ],
        ..Facts::default()
    }
}

fn fact(words: &Words, key: &str, text: &str, lines: u8) -> Fact {
    let mut value = Cell::or_blank(text, Look::Plain);
    value.blank = value.blank.min(1) * lines;
    Fact { label: words.say(key), value, anchor: String::new() }
}
