//! Whether two names mean the same, whatever their case, accents and signs.

/// The words of a name in plain small letters: `Naam_Student1` gives `naam student 1`.
pub(super) fn plain_words(name: &str) -> Vec<String> {
    let latin = deunicode::deunicode(name);
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in latin.chars() {
        let joins = letter.is_ascii_alphanumeric();
        let humps = before.is_ascii_lowercase() && letter.is_ascii_uppercase();
        let digits = before.is_ascii_digit() != letter.is_ascii_digit();
        let begins = !before.is_ascii_alphanumeric() || humps || (joins && digits);
        if joins {
            match words.last_mut() {
                Some(word) if !begins => word.push(letter.to_ascii_lowercase()),
                _ => words.push(letter.to_ascii_lowercase().to_string()),
            }
        }
        before = letter;
    }
    words
}

/// Whether two texts are the same words. Signs count where there is nothing else: `+` is not `-`.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let (left, right) = (plain_words(a), plain_words(b));
    if left.is_empty() || right.is_empty() || a.contains(['+', '-']) || b.contains(['+', '-']) {
        let bare = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
        return bare(a) == bare(b) && !bare(a).is_empty();
    }
    left == right
}

/// How much two names have in common, 0 to 1.
pub(super) fn likeness(a: &[String], b: &[String]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let shared = a.iter().filter(|word| b.contains(word)).count();
    let all = a.len() + b.len() - shared.min(a.len() + b.len());
    shared as f64 / all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        assert_eq!(plain_words("naamStudent_2"), ["naam", "student", "2"]);
        assert_eq!(plain_words("Évaluation (fin)"), ["evaluation", "fin"]);
        assert_eq!(plain_words("{{ }}"), Vec::<String>::new());
    }

    #[test]
    fn signs_count_where_they_are_all_there_is() {
        assert!(same_words("Voldoende", "voldoende "));
        assert!(same_words("+/-", "+ / -"));
        assert!(!same_words("+", "-") && !same_words("++", "+"));
        assert!(!same_words("", ""));
    }

    #[test]
    fn likeness_counts_shared_words() {
        let words = |text: &str| plain_words(text);
        assert!(likeness(&words("plannen en organiseren"), &words("Plannen organiseren")) > 0.6);
        assert!(likeness(&words("naam"), &words("datum")) < 0.1);
    }
}
