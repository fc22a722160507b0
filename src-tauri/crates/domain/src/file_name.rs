//! Names of files that leave the site: from a pattern, safe on every system, no two the same.
//!
//! A name is plain letters: what the pattern says and what stands in its fields is written in
//! Latin letters, without what Windows, macOS or Linux forbid (the reserved device names, trailing
//! dots and spaces, separators), and no longer than [`LONGEST`] characters.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

/// The longest name, ending and number included.
pub const LONGEST: usize = 120;
/// The longest value of one field, so that a long name leaves room for the others.
const LONGEST_FIELD: usize = 60;
/// Room for a number behind a name.
const NUMBER: usize = 7;
/// The longest pattern.
pub const LONGEST_PATTERN: usize = 200;

/// The pattern of a site that has not set one.
pub const USUAL_PATTERN: &str = "{intern}_{form}_{moment}_{date}_{id}";

/// What a pattern can ask; `id` tells apart two interns of the same name.
pub const FIELDS: [&str; 9] =
    ["intern", "initials", "school", "form", "moment", "date", "group", "year", "id"];

/// What the fields of a pattern stand for, of one report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFacts {
    pub intern: String,
    pub school: String,
    pub form: String,
    /// In words.
    pub moment: String,
    pub date: NaiveDate,
    /// Empty for none.
    pub group: String,
    /// Short and of this placement alone.
    pub id: String,
}

/// Why a pattern cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternFault {
    /// A field that there is not, or a brace that is not closed.
    #[error("no field {0}")]
    Field(String),
    #[error("longer than {LONGEST_PATTERN} characters")]
    Long,
}

/// A pattern, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(&'static str),
}

impl Pattern {
    /// Reads a pattern; an empty one is the usual one.
    ///
    /// # Errors
    /// For a field that there is not, a brace without its other half, or a very long pattern.
    pub fn read(text: &str) -> Result<Pattern, PatternFault> {
        let text = text.trim();
        let mut rest = if text.is_empty() { USUAL_PATTERN } else { text };
        if rest.chars().count() > LONGEST_PATTERN {
            return Err(PatternFault::Long);
        }
        let mut parts = Vec::new();
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(at);
            parts.extend((!before.is_empty()).then(|| Part::Text(before.to_owned())));
            let unclosed = || PatternFault::Field(from.chars().take(20).collect());
            let inside = from.strip_prefix('{').ok_or_else(unclosed)?;
            let (name, after) = inside.split_once('}').ok_or_else(unclosed)?;
            let known = FIELDS.iter().find(|field| field.eq_ignore_ascii_case(name.trim()));
            parts.push(Part::Field(known.ok_or_else(|| PatternFault::Field(name.to_owned()))?));
            rest = after;
        }
        parts.extend((!rest.is_empty()).then(|| Part::Text(rest.to_owned())));
        Ok(Pattern(parts))
    }

    /// The usual one.
    pub fn usual() -> Pattern {
        Pattern::read("").unwrap_or(Pattern(vec![Part::Field("intern")]))
    }

    /// The name for `facts` with this ending, e.g. `pdf`.
    pub fn name(&self, facts: &FileFacts, ending: &str) -> String {
        let stem: String = self.0.iter().map(|part| part.of(facts)).collect();
        with_ending(&stem, ending)
    }
}

impl Part {
    fn of(&self, facts: &FileFacts) -> String {
        match self {
            Part::Text(text) => text.clone(),
            Part::Field("intern") => plain(&facts.intern),
            Part::Field("initials") => initials(&facts.intern),
            Part::Field("school") => plain_or(&facts.school, ""),
            Part::Field("form") => plain_or(&facts.form, ""),
            Part::Field("moment") => plain_or(&facts.moment, ""),
            Part::Field("date") => facts.date.to_string(),
            Part::Field("group") => plain_or(&facts.group, ""),
            Part::Field("year") => facts.date.year().to_string(),
            Part::Field(_) => plain_or(&facts.id, ""),
        }
    }
}

/// Letters, digits and hyphens only: other scripts as they sound in Latin letters.
pub fn plain(name: &str) -> String {
    plain_or(name, "intern")
}

fn plain_or(name: &str, none: &str) -> String {
    let latin = deunicode::deunicode(name);
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    // Everything is ASCII here, so a cut falls between letters.
    let cut = joined.get(..LONGEST_FIELD).unwrap_or(&joined).trim_end_matches('-');
    if cut.is_empty() { none.into() } else { cut.into() }
}

/// The first letter of each word of a name.
fn initials(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c == '-');
    let firsts = words.filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let latin = deunicode::deunicode(&firsts.collect::<String>()).to_uppercase();
    latin.chars().filter(char::is_ascii_alphanumeric).take(12).collect()
}

/// A safe name of `stem` and `ending`.
pub fn with_ending(stem: &str, ending: &str) -> String {
    let latin = deunicode::deunicode(stem);
    let allowed = |c: char| c.is_ascii_graphic() && !r#"<>:"/\|?*"#.contains(c);
    let safe: String =
        latin.chars().map(|c| if allowed(c) || c == ' ' { c } else { '-' }).collect();
    let safe = safe.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    // A leading dot hides a file, a leading hyphen is an option to many programs.
    let safe = safe.trim_matches(|c: char| " .-_".contains(c));
    let room = LONGEST.saturating_sub(NUMBER + 1 + ending.len());
    let cut = safe.get(..room).unwrap_or(safe).trim_end_matches(|c: char| " .-_".contains(c));
    let stem = match cut {
        "" => "verslag".to_owned(),
        device if is_device(device) => format!("_{device}"),
        stem => stem.to_owned(),
    };
    format!("{stem}.{ending}")
}

/// The names that Windows keeps for devices, whatever their ending.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_uppercase();
    let numbered = |kind: &str| {
        let rest = first.strip_prefix(kind);
        rest.is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
    };
    let known = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];
    known.contains(&first.as_str()) || numbered("COM") || numbered("LPT")
}

/// Names that were given out; Windows and macOS hold `A.pdf` and `a.pdf` for the same.
#[derive(Debug, Clone, Default)]
pub struct TakenNames(BTreeSet<String>);

impl TakenNames {
    /// Gives `name`, or the first free one with a number behind it: `a (2).pdf`.
    pub fn free(&mut self, name: &str) -> String {
        let (stem, ending) = name.rsplit_once('.').map_or((name, None), |(s, e)| (s, Some(e)));
        let mut number = 1_u32;
        loop {
            let tried = match (number, ending) {
                (1, _) => name.to_owned(),
                (n, Some(ending)) => format!("{stem} ({n}).{ending}"),
                (n, None) => format!("{stem} ({n})"),
            };
            if self.0.insert(tried.to_lowercase()) {
                return tried;
            }
            number += 1;
        }
    }

    /// Whether a name was given out or is held back.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains(&name.to_lowercase())
    }

    /// Holds a name back, e.g. of a file that is there already.
    pub fn hold(&mut self, name: &str) {
        self.0.insert(name.to_lowercase());
    }
}
