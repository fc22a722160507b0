//! What helps to find out what is wrong, and tells of nobody: versions, sizes, counts, log lines.
//!
//! Made of numbers, fixed words and lines of the log only, so that no name and no text can get in;
//! who asks for it reads it before it goes anywhere.

mod folder;

use mentormap_i18n::Messages;
use mentormap_store::Figures;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Desk,
    error::AppError,
    log::System,
    wire::desk::{DeskState, DeskStatus},
};
use folder::Sizes;

/// What the shell knows of the machine.
#[derive(Debug, Clone)]
pub struct Machine {
    pub version: &'static str,
    pub system: System,
    /// The kind of processor.
    pub processor: &'static str,
    /// The version of the web view, where the system tells it.
    pub web_view: Option<String>,
    pub screen: Screen,
    /// The last lines of the log, oldest first.
    pub log: Vec<String>,
    /// The moment, as it is written in the log.
    pub at: String,
}

/// The screen as the page sees it, in whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    pub width: u32,
    pub height: u32,
    /// Of the screen, in percent.
    pub scale: u32,
    /// Of the window.
    pub window_width: u32,
    pub window_height: u32,
}

/// The text of a diagnostic file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Diagnostics {
    pub text: String,
}

/// Makes the text for who sits here, in the language of the page; works in every state.
///
/// # Errors
/// None in practice: what cannot be read is left out.
pub fn diagnostics(desk: &mut Desk, machine: &Machine) -> Result<Diagnostics, AppError> {
    let status = desk.desk_status(())?;
    let figures = desk.with(|binder| Ok(binder.store.read().figures()?));
    let sizes = Sizes::of(desk.folder());
    let mut text = Text::new(status.look.language.code());
    text.machine(machine);
    text.desk(&status);
    text.sizes(&sizes);
    match &figures {
        Ok(figures) => text.figures(figures),
        Err(error) => text.line("unreadable", error.code.name()),
    }
    text.part("log");
    for line in &machine.log {
        text.add(line);
    }
    Ok(Diagnostics { text: text.text })
}

struct Text {
    messages: Messages,
    text: String,
}

impl Text {
    fn new(language: &str) -> Text {
        let messages = Messages::new(language);
        let text = format!("{}\n", messages.text("diagnostics-file-title", &[]));
        Text { messages, text }
    }

    fn add(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn part(&mut self, name: &str) {
        let title = self.messages.text(&format!("diagnostics-part-{name}"), &[]);
        self.text.push('\n');
        self.add(&title);
    }

    fn line(&mut self, name: &str, value: impl std::fmt::Display) {
        let name = self.messages.text(&format!("diagnostics-{name}"), &[]);
        self.add(&format!("  {name}: {value}"));
    }

    fn machine(&mut self, machine: &Machine) {
        self.part("program");
        self.line("made", &machine.at);
        self.line("version", machine.version);
        self.line(
            "system",
            format!("{} {}", crate::log::system_name(machine.system), machine.processor),
        );
        if let Some(version) = &machine.web_view {
            self.line("web-view", plain(version));
        }
        let Screen { width, height, scale, window_width, window_height } = machine.screen;
        self.line("screen", format!("{width} x {height}, {scale} %"));
        self.line("window", format!("{window_width} x {window_height}"));
    }

    fn desk(&mut self, status: &DeskStatus) {
        self.part("binder");
        let state = match status.state {
            DeskState::New => "new",
            DeskState::Locked => "locked",
            DeskState::Open => "open",
            DeskState::Rescue => "rescue",
            DeskState::Trouble => "trouble",
        };
        self.line("state", state);
        if let Some(trouble) = &status.trouble {
            self.line("trouble", trouble.code.name());
        }
        self.line("protected", status.protected);
        self.line("keyring", status.keyring);
        self.line("text-size", format!("{} %", status.look.text_size));
    }

    fn sizes(&mut self, sizes: &Sizes) {
        self.part("files");
        for (name, (files, bytes)) in sizes.parts() {
            self.line(name, format!("{files} / {} kB", bytes.div_ceil(1000)));
        }
        for (name, age) in sizes.ages() {
            self.line(name, format!("{age} h"));
        }
    }

    fn figures(&mut self, figures: &Figures) {
        self.part("figures");
        self.line("schema", figures.schema);
        self.line("library", figures.library);
        self.line("used", format!("{} kB", figures.used / 1000));
        self.line("free", format!("{} kB", figures.free / 1000));
        for (table, rows) in &figures.rows {
            self.add(&format!("  {table}: {rows}"));
        }
    }
}

/// A version as digits, dots and dashes; the rest is not let in.
fn plain(version: &str) -> String {
    let known = |c: &char| c.is_ascii_digit() || ".-".contains(*c);
    version.chars().filter(known).take(40).collect()
}
