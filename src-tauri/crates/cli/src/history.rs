//! Who changed what, newest first.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::history::{HistoryChoice, HistoryOf, HistoryRow, HistoryView},
};

use crate::{out::say, run::print_json};

/// Prints the last lines of the history, of everything or of one placement.
pub fn history(
    binder: &mut Binder,
    placement: Option<&str>,
    limit: u32,
    json: bool,
) -> Result<(), AppError> {
    let of = match placement {
        Some(id) => {
            let id = id.parse().map_err(|_| AppError::new(ErrorCode::NotFound))?;
            // Says when there is no such placement.
            binder.placement(id)?;
            HistoryOf::Placement(id)
        }
        None => HistoryOf::All,
    };
    let (topic, who, from, to) = (None, None, None, None);
    let choice = HistoryChoice { of, topic, who, from, to, before: None, limit: Some(limit) };
    let view: HistoryView = binder.history(choice)?;
    if json {
        return print_json(&view.lines);
    }
    view.lines.iter().for_each(print);
    Ok(())
}

/// A line per entry, and a line per field below it.
fn print(line: &HistoryRow) {
    say!("{} {}\t{}", line.day, line.time, one_line(&line.text));
    for change in &line.changes {
        if line.changes.len() > 1 {
            say!("\t{}", one_line(&change.text));
        }
        for fact in &change.facts {
            let (before, after) = (one_line(&fact.before), one_line(&fact.after));
            say!("\t\t{}\t{before}\t{after}", fact.name);
        }
    }
}

/// Control characters could move the cursor of a terminal, and tabs part the columns.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
