//! One catalogue per language, as text for Rust: reports, mail, errors, the terminal.
//!
//! Knows no form, no person and no file on disk: the catalogues in `assets/locales` are
//! compiled in. The page reads the same files; `ui/src/gen/messages.ts` lists their keys.

mod catalogue;
mod messages;

pub use catalogue::{Catalogue, LANGUAGES, MAIN_LANGUAGE};
pub use messages::{Messages, Value};
