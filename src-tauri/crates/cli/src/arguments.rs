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
                | Command::Search { json: true, .. }
                | Command::Check { json: true }
                | Command::Import { json: true, .. }
                | Command::Forms(Forms::List { json: true })
        )
    }
}
