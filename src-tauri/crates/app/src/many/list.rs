//! What was written and what was not, as a text for later.

use mentormap_i18n::{Messages, Value};

use crate::{
    binder::Binder,
    error::AppError,
    wire::many::{LeftOut, ManyWritten},
};

/// The words of a list, taken from the binder before it is written.
pub struct ListWords {
    messages: Messages,
    /// The day in its name and on it.
    date: String,
}

impl Binder {
    /// The words of a list.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn many_list_words(&self) -> Result<ListWords, AppError> {
        Ok(ListWords { messages: self.messages()?, date: self.clock.today().to_string() })
    }
}

impl ListWords {
    /// The name of the list.
    pub(super) fn name(&self) -> String {
        let stem = format!("{}_{}", self.messages.text("many-list-name", &[]), self.date);
        mentormap_domain::file_name::with_ending(&stem, "txt")
    }

    /// The list, for any editor: with a byte order mark and the line ends of Windows.
    pub(super) fn text(&self, written: &ManyWritten) -> String {
        let say = |key: &str, args: &[(&str, Value<'_>)]| self.messages.text(key, args);
        let count = |count: usize| [("count", Value::from(count))];
        let mut lines = vec![format!("{} {}", say("many-list-title", &[]), self.date)];
        lines.push(String::new());
        lines.push(say("many-list-files", &count(written.files.len())));
        for file in &written.files {
            let unknown = file.unknown_characters.join(" ");
            let note = if unknown.is_empty() {
                String::new()
            } else {
                format!(" ({})", say("many-list-unknown", &[("characters", unknown.into())]))
            };
            lines.push(format!("- {}: {}{note}", file.name, file.file));
        }
        lines.push(String::new());
        lines.push(say("many-list-left", &count(written.left_out.len())));
        for left in &written.left_out {
            let why = say(why(left.why), &[]);
            lines.push(format!("- {}, {}: {why}", left.name, left.school));
        }
        format!("\u{feff}{}\r\n", lines.join("\r\n"))
    }
}

fn why(why: LeftOut) -> &'static str {
    match why {
        LeftOut::Empty => "many-why-empty",
        LeftOut::Incomplete => "many-why-incomplete",
        LeftOut::Draft => "many-why-draft",
        LeftOut::NoForm => "many-why-no-form",
        LeftOut::Unchosen => "many-why-unchosen",
        LeftOut::Exists => "many-why-exists",
        LeftOut::Broken => "many-why-broken",
        LeftOut::Stopped => "many-why-stopped",
    }
}
