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
    /// Unlock with the recovery key instead of a passphrase; only `key passphrase` goes then.
    #[arg(long, global = true)]
    pub recovery: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new binder, protected by a passphrase; says its recovery key, once.
    Init {
        /// Make the sample instead, which is open to everybody.
        #[arg(long)]
        sample: bool,
        /// Whose passphrase it is.
        #[arg(long, conflicts_with = "sample")]
        name: Option<String>,
        /// The name of the site.
        #[arg(long, conflicts_with = "sample")]
        site: Option<String>,
        /// The file to write the sheet with the recovery key to, as PDF.
        #[arg(long, conflicts_with = "sample")]
        sheet: Option<PathBuf>,
    },
    /// Who can unlock the binder, and with what.
    #[command(subcommand)]
    Key(Key),
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
    /// Fill in the school's own file.
    Fill(Fill),
    /// Write a draft with a report for a mail program, kept with the placement; says its id.
    Mail(Mail),
    /// List what waits to be sent and what left in the last thirty days; with `send`, send first.
    Outbox(Outbox),
    /// Personal data: who is due, everything about one person, erasing.
    #[command(subcommand)]
    Person(Person),
    /// Sharing with other binders by files.
    #[command(subcommand)]
    Package(Package),
    /// Say who changed what when, newest first.
    History {
        /// The id of a placement; everything when left out.
        #[arg(long)]
        placement: Option<String>,
        /// The most lines.
        #[arg(long, default_value_t = 40)]
        limit: u32,
        #[arg(long)]
        json: bool,
    },
    /// How all placements stand, late first: id, intern, mentors, week, last observation, rows
    /// filled in, next date, how much is late.
    Overview(Overview),
    /// Search over everything.
    Search {
        text: String,
        #[arg(long)]
        json: bool,
    },
    /// Make a backup now; with --to as one file.
    Backup {
        /// The file to write, `….mentormap`.
        #[arg(long)]
        to: Option<PathBuf>,
    },
    /// List the backups, newest first: id, when, why, bytes, state, place.
    Backups {
        #[arg(long)]
        json: bool,
    },
    /// Put a backup back, by id or from a file; one of now is made first.
    Restore {
        backup: String,
        /// Only say what would change.
        #[arg(long)]
        dry_run: bool,
    },
    /// Check the binder: every page and table; one sentence per fault, and status 1.
    Check {
        /// Check indexes, references, search and every attachment too.
        #[arg(long)]
        full: bool,
        #[arg(long)]
        json: bool,
    },
}

/// A new passphrase is taken from MENTORMAP_NEW_PASSPHRASE or asked.
#[derive(Debug, Subcommand)]
pub enum Key {
    /// List the people with what they unlock, the recovery key and the keyring.
    People {
        #[arg(long)]
        json: bool,
    },
    /// Let somebody unlock: a person of the binder by id or name, or somebody new by name.
    Add {
        person: String,
        /// Somebody new is a director too.
        #[arg(long)]
        director: bool,
    },
    /// Change a passphrase: one's own, or as director that of somebody else.
    Passphrase {
        /// By id or name; one's own when left out.
        #[arg(long)]
        person: Option<String>,
    },
    /// Let somebody unlock no longer, by id or name.
    Remove { person: String },
    /// Make a new recovery key and say it, once; it counts when it was tried.
    Recovery {
        /// The file to write the sheet with the words to, as PDF.
        #[arg(long)]
        sheet: Option<PathBuf>,
    },
    /// Try the recovery key that was made last, from MENTORMAP_RECOVERY or asked.
    RecoveryTry,
    /// Protect a binder that was open to everybody; says its recovery key, once.
    Protect {
        /// Whose passphrase it is, by id or name; who writes now when left out.
        #[arg(long)]
        person: Option<String>,
        /// The file to write the sheet with the recovery key to, as PDF.
        #[arg(long)]
        sheet: Option<PathBuf>,
    },
    /// Let the keyring of this system unlock, or no longer.
    Keyring { switch: Switch },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Switch {
    On,
    Off,
}

/// A person is named by id: an intern, somebody of the staff or a supervisor.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// List the interns whose term has passed: id, last day, since when, name.
    Due {
        #[arg(long)]
        json: bool,
    },
    /// Write everything that is kept about a person into a new folder in DIR.
    Export {
        id: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Erase a person for good, from the binder and every backup in reach; the name is asked.
    Erase {
        id: String,
        /// Ask nothing.
        #[arg(long)]
        yes: bool,
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
    /// List the versions of a form: version, day it came in, placements, evaluations, title.
    Versions {
        id: String,
        #[arg(long)]
        json: bool,
    },
    /// Say what differs from A to B: each a form file, an id, or an id@version.
    Diff {
        a: String,
        b: String,
        #[arg(long)]
        json: bool,
    },
    /// Write a form, by id or id@version, to a form file.
    Export {
        id: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Write a uniform form or a school form as a 1EdTech CASE 1.1 package.
    ExportCase {
        id: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Take a 1EdTech CASE package in, one of this program or of others.
    ImportCase {
        file: PathBuf,
        /// What a package of others becomes.
        #[arg(long = "as", default_value = "school")]
        kind: CaseKind,
        /// Only say what would happen.
        #[arg(long)]
        dry_run: bool,
    },
}

/// What a CASE package of others becomes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum CaseKind {
    /// A school form whose criteria are asked directly.
    School,
    /// The newest uniform form with one more module.
    Uniform,
}

#[derive(Debug, Args)]
pub struct Report {
    /// The id of a placement.
    #[arg(long, required_unless_present_any = ["all", "blank"], conflicts_with = "all")]
    pub placement: Option<String>,
    /// Every placement out of the archive; files of the same name are replaced.
    #[arg(long)]
    pub all: bool,
    /// Of all, those of this school, by id.
    #[arg(long, requires = "all", conflicts_with = "placement")]
    pub school: Option<String>,
    /// Of all, those that run on this day (YYYY-MM-DD) or after it.
    #[arg(long, requires = "all", conflicts_with = "placement")]
    pub from: Option<String>,
    /// Of all, those that run on this day or before it.
    #[arg(long, requires = "all", conflicts_with = "placement")]
    pub to: Option<String>,
    /// Of all, those that are complete and no draft.
    #[arg(long, requires = "all", conflicts_with = "placement")]
    pub complete: bool,
    /// The id of another school form than the placement's own.
    #[arg(long)]
    pub form: Option<String>,
    /// The next moment of each placement when left out; with --data both.
    #[arg(long)]
    pub moment: Option<Moment>,
    /// The form's first language when left out.
    #[arg(long)]
    pub language: Option<Language>,
    /// Forms to fill in by hand; for nobody when no placement is named.
    #[arg(long, conflicts_with_all = ["one_file", "data"])]
    pub blank: bool,
    /// One file to print, with a list in front, each report on a front side.
    #[arg(long, conflicts_with = "data")]
    pub one_file: bool,
    /// The evaluation data for a spreadsheet instead.
    #[arg(long)]
    pub data: Option<Data>,
    /// The folder to write to; with --one-file or --data the file.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Data {
    /// One long table, semicolons between the columns.
    Csv,
    /// A sheet per form.
    Xlsx,
}

#[derive(Debug, Args)]
pub struct Overview {
    /// Those of the school year that begins in this year; what is current when left out.
    #[arg(long)]
    pub year: Option<i32>,
    /// With the figures of the school year, for another program.
    #[arg(long, conflicts_with = "out")]
    pub json: bool,
    /// The workbook (XLSX) to write, with the figures of the school year.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Fill {
    /// The id of a placement.
    #[arg(long)]
    pub placement: String,
    /// The id of the school form that the file belongs to.
    #[arg(long)]
    pub form: String,
    /// The next moment of the placement when left out.
    #[arg(long)]
    pub moment: Option<Moment>,
    /// The form's first language when left out.
    #[arg(long)]
    pub language: Option<Language>,
    /// Make the fields part of the page, so that nobody changes them; for a PDF.
    #[arg(long)]
    pub flatten: bool,
    /// The file to write.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Mail {
    /// The id of a placement.
    #[arg(long)]
    pub placement: String,
    /// The next one of the placement when left out.
    #[arg(long)]
    pub moment: Option<Moment>,
    /// The id of a school form; the placement's own when left out.
    #[arg(long)]
    pub form: Option<String>,
    /// The language of the message and the report; the form's first when left out.
    #[arg(long)]
    pub language: Option<Language>,
    /// An address; the school's supervisor when left out.
    #[arg(long)]
    pub to: Vec<String>,
    /// An address that gets a copy.
    #[arg(long)]
    pub cc: Vec<String>,
    /// The file to write, `….eml`.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Outbox {
    pub task: Option<OutboxTask>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OutboxTask {
    /// Send what is due.
    Send,
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
                | Command::Key(Key::People { json: true })
                | Command::Interns(Interns::Import(ClassList { json: true, .. }))
                | Command::Attachments { json: true, .. }
                | Command::Person(Person::Due { json: true })
                | Command::History { json: true, .. }
                | Command::Search { json: true, .. }
                | Command::Overview(Overview { json: true, .. })
                | Command::Check { json: true, .. }
                | Command::Outbox(Outbox { json: true, .. })
                | Command::Import { json: true, .. }
                | Command::Forms(
                    Forms::List { json: true }
                        | Forms::Versions { json: true, .. }
                        | Forms::Diff { json: true, .. }
                )
        )
    }
}

#[derive(Debug, Subcommand)]
pub enum Package {
    /// Invite somebody of the site: writes a file, and says the code that goes another way.
    Invite {
        /// The id of a person of the site.
        person: String,
        /// Share everything, instead of the person's own interns.
        #[arg(long)]
        everything: bool,
        /// The file to write, `….mentormap-invitation`.
        #[arg(long)]
        out: PathBuf,
    },
    /// Accept an invitation; the next package for who invited answers it.
    Pair {
        file: PathBuf,
        /// The code that was told.
        #[arg(long)]
        code: String,
    },
    /// List the partners: id, what they get, late, last made, last taken, still to deliver, name.
    List {
        #[arg(long)]
        json: bool,
    },
    /// Make a package with what a partner lacks.
    Make {
        /// The id of a partner.
        #[arg(long = "for")]
        partner: String,
        /// The file to write, `….mentormap-package`.
        #[arg(long)]
        out: PathBuf,
        /// With everything that the partner may have.
        #[arg(long)]
        whole: bool,
    },
    /// Take a package in; says per kind what was added (+), changed (~), removed (-), stands beside
    /// (=) and waits (?).
    Take {
        file: PathBuf,
        /// Only say what would happen.
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        json: bool,
    },
}
