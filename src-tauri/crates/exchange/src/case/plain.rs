//! Words of others as ids, languages, levels and plain text.

use mentormap_domain::text::Lang;
use unicode_normalization::UnicodeNormalization;

use super::package::{CfPackage, RubricCriterion, RubricLevel};

/// The language that a package says it is in, by two or three letters.
pub(super) fn language(package: &CfPackage) -> Option<Lang> {
    let code = package.document.language.as_deref()?.to_lowercase();
    let code = code.split(['-', '_']).next()?;
    match code {
        "nld" | "dut" => Some(Lang::Nl),
        "eng" => Some(Lang::En),
        "fra" | "fre" => Some(Lang::Fr),
        "deu" | "ger" => Some(Lang::De),
        code => Lang::from_code(code),
    }
}

/// A text as an id: plain letters, digits and hyphens.
pub(super) fn slug(title: &str, identifier: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let folded: String = title.nfkd().filter(|c| !('\u{300}'..'\u{370}').contains(c)).collect();
    let words: String = folded.chars().map(plain).collect();
    let joined = words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let cut = joined.get(..40).unwrap_or(&joined).trim_matches('-').to_owned();
    if cut.is_empty() { format!("case-{}", short(identifier)) } else { cut }
}

/// The first hexadecimal digits of an identifier.
pub(super) fn short(identifier: &str) -> String {
    identifier
        .chars()
        .filter(char::is_ascii_hexdigit)
        .take(8)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// `id`, or `id` with the first number that makes it new.
pub(super) fn unique(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let mut ids = std::iter::once(id.to_owned()).chain(numbered);
    ids.find(|id| !taken(id)).unwrap_or_default()
}

pub(super) fn short_or(identifier: &str, place: usize) -> String {
    let short = short(identifier);
    if short.is_empty() { place.to_string() } else { short }
}

pub(super) fn letter(place: usize) -> char {
    ['a', 'b', 'c'].get(place).copied().unwrap_or('z')
}

/// One to three behaviours for each of four levels, when a rubric describes just that.
pub(super) fn described(criterion: &RubricCriterion) -> Option<[Vec<String>; 4]> {
    let mut levels: Vec<_> = criterion.levels.iter().collect();
    levels.sort_by(|a, b| {
        let score = |level: &RubricLevel| level.score.unwrap_or_default();
        (score(a).total_cmp(&score(b))).then(a.position.cmp(&b.position))
    });
    let texts = levels.iter().map(|level| {
        let text = without_markup(level.description.as_deref().unwrap_or_default());
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        (1..=3).contains(&lines.len()).then_some(lines)
    });
    texts.collect::<Option<Vec<_>>>()?.try_into().ok()
}

/// The text without what looks like tags of HTML.
pub(super) fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let opens = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if !opens {
            out.push('<');
            rest = &tag[1..];
            continue;
        }
        match tag.find('>') {
            Some(end) => rest = &tag[end + 1..],
            // Nothing closes any more.
            None => {
                rest = tag;
                break;
            }
        }
    }
    out.push_str(rest);
    out
}
