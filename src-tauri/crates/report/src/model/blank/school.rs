//! A school's report to fill in by hand: its own parts, criteria with the scale to tick.

use mentormap_domain::form::SchoolForm;
use mentormap_i18n::Messages;

use super::{Blank, BlankInput, letterhead, moment_key, parts};
use crate::model::{Report, words::Words};

/// The report of `form` to fill in by hand.
pub fn blank_report(input: &BlankInput, form: &SchoolForm, messages: &Messages) -> Report {
    let blank = Blank { input, words: Words::new(messages, input.lang) };
    let words = &blank.words;
    let moment = match input.moment {
        Some(moment) => words.say(moment_key(moment)),
        None => words.say("blank-evaluation"),
    };
    let title = match &input.about {
        None => moment,
        Some(about) => {
            let name = about.intern.name.as_str().into();
            words.tell("report-title", &[("moment", moment.into()), ("name", name)])
        }
    };
    let subtitle = words.of(&form.title).to_owned();
    let blocks = form.parts.iter().flat_map(|part| parts::blocks(&blank, form, part)).collect();
    let accent = form.letterhead.accent.clone();
    blank.report(accent, letterhead(&blank, form), title, subtitle, blocks)
}
