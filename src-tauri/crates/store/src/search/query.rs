//! From what somebody types to a query of the index.

/// Every word quoted, so that no sign of the query language has a meaning; the last a beginning.
/// None without a letter or digit.
pub fn from_text(text: &str) -> Option<String> {
    let mut words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| word.contains(char::is_alphanumeric))
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
        .collect();
    words.last_mut()?.push('*');
    Some(words.join(" AND "))
}
