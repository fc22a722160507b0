//! The texts themselves, compiled in: one row per language.

/// The language that every message exists in, and the one that others fall back to.
pub const MAIN_LANGUAGE: &str = "nl";

/// The Fluent source of one language.
pub struct Catalogue {
    /// Two-letter code (ISO 639-1), also the name of the folder.
    pub language: &'static str,
    /// Name of each file without its ending, and its text.
    pub files: [(&'static str, &'static str); 3],
}

macro_rules! catalogue {
    ($language:literal) => {
        Catalogue {
            language: $language,
            files: [
                ("ui", catalogue!($language, "ui")),
                ("report", catalogue!($language, "report")),
                ("errors", catalogue!($language, "errors")),
            ],
        }
    };
    ($language:literal, $file:literal) => {
        include_str!(concat!("../../../../assets/locales/", $language, "/", $file, ".ftl"))
    };
}

/// Every language of the program. A new folder in `assets/locales` needs its row here;
/// a test tells when they differ.
pub const LANGUAGES: &[Catalogue] =
    &[catalogue!("nl"), catalogue!("en"), catalogue!("fr"), catalogue!("de")];
