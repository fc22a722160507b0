//! What can be asked.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use mentormap_domain::{evaluation, text::Lang};

/// Mentormap from a terminal.
#[derive(Debug, Parser)]
#[command(name = "mentormap-cli", version)]
pub struct Arguments {
    /// The folder of the binder; the usual place when left out.
    #[arg(long, global = true)]
    pub binder: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new binder.
    Init {
        /// Fill it with the sample.
        #[arg(long)]
        sample: bool,
    },
    /// List the placements: id, intern, school, programme, period, progress.
    Placements {
        #[arg(long)]
        json: bool,
    },
    /// List everything that is asked in the placements at hand, by day: evaluations, papers, talks.
    Due {
        #[arg(long)]
        json: bool,
    },
    /// Write the agenda as a calendar file (iCalendar).
    Agenda {
        /// The file to write.
        #[arg(long)]
        ics: PathBuf,
        /// The id of a placement; all of them when left out.
        #[arg(long)]
        placement: Option<String>,
    },
    /// The interns.
    #[command(subcommand)]
    Interns(Interns),
    /// List the files kept at a placement: id, size, day, name.
    Attachments {
        /// The id of a placement.
        #[arg(long)]
        placement: String,
        #[arg(long)]
        json: bool,
    },
    /// Write a kept file out.
    Attachment {
        /// The id of the file.
        id: String,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
    },
    /// The form definitions.
    #[command(subcommand)]
    Forms(Forms),
    /// Take a whole binder in from a file.
    Import {
        file: PathBuf,
        /// Only say what would happen.
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        json: bool,
    },
    /// Write the whole binder to a file.
    Export {
        #[arg(long)]
        out: PathBuf,
    },
    /// Make reports as PDF.
    Report(Report),
    /// Search over everything.
    Search {
        text: String,
        #[arg(long)]
        json: bool,
    },
    /// Check the database.
    Check {
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Interns {
    /// Take a class list in, CSV or XLSX; says what happens with each row.
    Import(ClassList),
}

#[derive(Debug, Args)]
pub struct ClassList {
    pub file: PathBuf,
    /// Only say what would happen.
    #[arg(long)]
    pub dry_run: bool,
    /// The school of rows that name none.
    #[arg(long)]
    pub school: Option<String>,
    /// The programme, by id or title, of rows that name none.
    #[arg(long)]
    pub programme: Option<String>,
    /// The first day, as YYYY-MM-DD, of rows that name none.
    #[arg(long)]
    pub start: Option<String>,
    /// The last day of rows that name none.
    #[arg(long)]
    pub end: Option<String>,
    /// The group of rows that name none.
    #[arg(long)]
    pub group: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Forms {
    /// List every version of every form.
    List {
        #[arg(long)]
        json: bool,
    },
    /// Check a form file; change nothing.
    Check { file: PathBuf },
    /// Add a form file to the binder.
    Add { file: PathBuf },
}

#[derive(Debug, Args)]
pub struct Report {
    /// The id of a placement.
    #[arg(long, required_unless_present = "all", conflicts_with = "all")]
    pub placement: Option<String>,
    /// Every placement.
    #[arg(long)]
    pub all: bool,
    /// The id of another school form than the placement's own.
    #[arg(long)]
    pub form: Option<String>,
    /// The next moment of each placement when left out.
    #[arg(long)]
    pub moment: Option<Moment>,
    /// The form's first language when left out.
    #[arg(long)]
    pub language: Option<Language>,
    /// The folder to write to.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Moment {
    Interim,
    Final,
}

impl From<Moment> for evaluation::Moment {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Interim => evaluation::Moment::Interim,
            Moment::Final => evaluation::Moment::Final,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Language {
    Nl,
    En,
    Fr,
    De,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Nl => Lang::Nl,
            Language::En => Lang::En,
            Language::Fr => Lang::Fr,
            Language::De => Lang::De,
        }
    }
}

impl Arguments {
    /// Whether a failure is told as JSON too.
    pub fn wants_json(&self) -> bool {
        matches!(
            &self.command,
            Command::Placements { json: true }
                | Command::Due { json: true }
                | Command::Interns(Interns::Import(ClassList { json: true, .. }))
                | Command::Attachments { json: true, .. }
                | Command::Search { json: true, .. }
                | Command::Check { json: true }
                | Command::Import { json: true, .. }
                | Command::Forms(Forms::List { json: true })
        )
    }
}
