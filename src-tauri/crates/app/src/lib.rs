//! The use cases of Mentormap on one object, [`Binder`]; wire types; error codes; command list.
//!
//! Knows no window and no terminal: the shell and the command line stand on the same use cases.
//! Only this crate has wire types; only `store` below it knows SQL.

mod activity;
mod agenda;
mod arrival;
mod attendance;
mod backup;
mod binder;
mod check;
mod class_list;
mod clock;
mod command;
mod data;
mod desk;
pub mod diagnostics;
mod directory;
mod document;
mod dossier;
mod error;
mod evaluation;
mod files;
mod fill;
mod form;
mod growth;
mod history;
mod holiday;
mod intern;
pub mod log;
mod mail;
mod many;
mod meeting;
mod observation;
mod operation;
mod overview;
mod paper;
mod personal;
mod place;
mod programme;
mod report;
mod review;
mod search;
mod secret;
mod self_check;
mod share;
mod signature;
mod today;
mod transfer;
mod typescript;
pub mod wire;

pub use arrival::{HEAD as ARRIVAL_HEAD, largest as largest_arrival};
pub use binder::{Binder, Secret, Session, default_folder};
pub use class_list::MAX_CLASS_LIST;
pub use clock::{Clock, FixedClock, SystemClock};
pub use command::{COMMANDS, dispatch, typescript};
pub use desk::{Clocks, DESK_COMMANDS, Desk, desk_dispatch, system_vault};
pub use document::{AttachmentFile, ChosenFile, MAX_ATTACHMENT};
pub use mentormap_store::{NoVault, Vault};

pub use error::{AppError, ErrorCode};
pub use files::write_file;
pub use fill::MAX_FILL_FILE;
pub use form::{MAX_FORM_FILE, form_schema};
pub use mail::{AtDesk, MailFile, MailTry, Post, send_due};
pub use many::{Order, PreparedReport, names_in, write_many};
pub use operation::Operation;
pub use report::ReportFile;
pub use secret::SecretText;
pub use share::{INVITATION_ENDING, PACKAGE_ENDING, PackageFile, look_in_folders};
pub use transfer::{Imported, load_sample};
