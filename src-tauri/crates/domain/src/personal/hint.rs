//! Names in a note that seem to be a child's.
//!
//! A hint, never a rule: it proposes the initial and is right or wrong at no cost. First names of
//! the groups' lists are found wherever they stand; other names only where the words around say
//! that they are a child's: 'kindje Emma', 'Emma (3 jaar)'.

use std::collections::BTreeSet;

use deunicode::deunicode;
use serde::{Deserialize, Serialize};

/// A word of a text that seems to name a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hint {
    /// Where it begins and ends, in UTF-16 code units, as the page counts.
    pub start: usize,
    pub end: usize,
    /// The word as it stands there.
    pub word: String,
    /// What could stand in its place, e.g. 'E.'.
    pub initial: String,
}

/// The names that are known at the site.
#[derive(Debug, Clone, Default)]
pub struct KnownNames {
    children: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl KnownNames {
    /// `children` are first names; `others` full names of staff, interns, supervisors, schools,
    /// groups: no part of them is taken for a child's.
    pub fn new<'a>(
        children: impl IntoIterator<Item = &'a str>,
        others: impl IntoIterator<Item = &'a str>,
    ) -> KnownNames {
        let parts = |name: &'a str| words(name).map(|word| fold(&name[word.start..word.end]));
        let others: BTreeSet<String> = others.into_iter().flat_map(parts).collect();
        let children = children.into_iter().flat_map(parts);
        KnownNames { children: children.filter(|name| name.chars().count() > 1).collect(), others }
    }
}

/// Words after which a capitalised word is a child's name; Dutch and English, folded.
const CHILD: &[&str] = &[
    "kind",
    "kindje",
    "kindjes",
    "kinderen",
    "kleuter",
    "kleutertje",
    "peuter",
    "peutertje",
    "baby",
    "babytje",
    "leerling",
    "leerlingen",
    "jongen",
    "jongetje",
    "meisje",
    "broertje",
    "zusje",
    "tweeling",
    "zoontje",
    "dochtertje",
    "child",
    "children",
    "toddler",
    "infant",
    "pupil",
    "pupils",
    "boy",
    "girl",
    "twins",
];

/// Who belongs to a child: 'de mama van Emma', 'Emma's dad' needs no rule of its own.
const PARENT: &[&str] = &[
    "mama",
    "papa",
    "mami",
    "papi",
    "moeder",
    "vader",
    "ouder",
    "ouders",
    "oma",
    "opa",
    "grootouders",
    "mum",
    "mom",
    "dad",
    "mother",
    "father",
    "parent",
    "parents",
    "granny",
    "grandma",
    "grandpa",
];

/// Words between a child word and the name: 'het kind heet Emma', 'de mama van Emma'.
const BETWEEN: &[&str] = &["van", "heet", "genaamd", "of", "called", "named", "en", "and"];

/// Units of a child's age after a number, folded.
const AGE: &[&str] = &[
    "jaar", "jaartje", "jarige", "jarig", "maand", "maanden", "weken", "j", "m", "mnd", "year",
    "years", "yr", "yrs", "month", "months", "weeks",
];

/// Ordinary words that begin a sentence with a capital, or that some children are called; folded.
/// Next to an age or after a child word they are no names.
const ORDINARY: &[&str] = &[
    "aan",
    "achter",
    "af",
    "al",
    "alle",
    "alleen",
    "alles",
    "als",
    "altijd",
    "ander",
    "andere",
    "beide",
    "bij",
    "binnen",
    "boven",
    "buiten",
    "daar",
    "daarna",
    "dan",
    "dat",
    "de",
    "deze",
    "die",
    "dit",
    "door",
    "dus",
    "een",
    "eerst",
    "elk",
    "elke",
    "en",
    "er",
    "ervaring",
    "geen",
    "goed",
    "haar",
    "heel",
    "heeft",
    "hem",
    "hen",
    "het",
    "hier",
    "hij",
    "hoe",
    "hun",
    "iedereen",
    "ik",
    "in",
    "is",
    "ja",
    "je",
    "jij",
    "jong",
    "kan",
    "komt",
    "kort",
    "laat",
    "later",
    "leert",
    "maar",
    "meer",
    "met",
    "mijn",
    "moet",
    "morgen",
    "na",
    "naast",
    "naar",
    "nee",
    "niemand",
    "niet",
    "nog",
    "nu",
    "om",
    "omdat",
    "onder",
    "ongeveer",
    "ons",
    "ook",
    "op",
    "over",
    "rond",
    "samen",
    "sinds",
    "soms",
    "speelt",
    "te",
    "tegen",
    "ten",
    "terwijl",
    "toch",
    "toen",
    "tot",
    "tussen",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "tien",
    "uit",
    "vaak",
    "van",
    "vanaf",
    "vandaag",
    "veel",
    "vervolgens",
    "vijfde",
    "volgende",
    "voor",
    "vooral",
    "vraagt",
    "waar",
    "wanneer",
    "want",
    "was",
    "wat",
    "we",
    "wel",
    "werd",
    "wie",
    "wij",
    "wil",
    "ze",
    "zeer",
    "zegt",
    "zelf",
    "zij",
    "zijn",
    "zo",
    "zodra",
    "zonder",
    "zou",
    "about",
    "after",
    "again",
    "all",
    "also",
    "always",
    "an",
    "and",
    "another",
    "are",
    "as",
    "at",
    "a",
    "back",
    "be",
    "because",
    "before",
    "both",
    "but",
    "by",
    "did",
    "does",
    "during",
    "each",
    "every",
    "everyone",
    "first",
    "for",
    "from",
    "had",
    "has",
    "have",
    "he",
    "her",
    "here",
    "him",
    "his",
    "how",
    "i",
    "if",
    "it",
    "its",
    "later",
    "many",
    "more",
    "most",
    "my",
    "near",
    "never",
    "no",
    "not",
    "now",
    "of",
    "on",
    "one",
    "only",
    "or",
    "our",
    "out",
    "over",
    "she",
    "since",
    "so",
    "some",
    "sometimes",
    "still",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "three",
    "to",
    "today",
    "together",
    "tomorrow",
    "two",
    "until",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "with",
    "without",
    "yes",
    "yesterday",
    "you",
    "your",
    "nederlands",
    "nederlandse",
    "frans",
    "franse",
    "engels",
    "engelse",
    "duits",
    "duitse",
    "turks",
    "turkse",
    "arabisch",
    "arabische",
    "vlaams",
    "vlaamse",
    "belgisch",
    "belgische",
    "oekraiens",
    "oekraiense",
    "pools",
    "poolse",
    "dutch",
    "french",
    "english",
    "german",
    "turkish",
    "arabic",
    "flemish",
    "ukrainian",
    "polish",
    "kerst",
    "kerstmis",
    "pasen",
    "sinterklaas",
    "sint",
    "piet",
    "ramadan",
    "halloween",
    "carnaval",
    "christmas",
    "easter",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "august",
    "october",
    "bewegingsruimte",
    "kleuterklas",
    "stagiair",
    "stagiaire",
    "mentor",
    "juf",
    "meester",
    "klas",
    "groep",
    "roos",
    "storm",
    "mees",
    "wolf",
    "bloem",
    "lente",
    "zomer",
    "will",
    "joy",
    "hope",
    "grace",
    "fleur",
    "linde",
    "sterre",
    "ster",
    "zon",
    "bas",
    "pit",
    "puck",
    "boot",
    "beer",
];

/// A word of a text.
#[derive(Clone, Copy)]
struct Word {
    /// Bytes.
    start: usize,
    end: usize,
    /// Whether a sentence begins with it.
    first: bool,
}

/// The words of `text` that seem to name a child, in their order.
pub fn hints(text: &str, known: &KnownNames) -> Vec<Hint> {
    let all: Vec<Word> = words(text).collect();
    let folded: Vec<String> = all.iter().map(|word| fold(&text[word.start..word.end])).collect();
    let scene = Scene { text, all: &all, folded: &folded, known };
    let mut counted = Counted { text, byte: 0, units: 0 };
    let found = (0..all.len()).filter(|at| scene.names_child(*at));
    found
        .filter_map(|at| {
            let Word { start, end, .. } = all[at];
            let word = &text[start..end];
            let initial = word.chars().next()?.to_uppercase().collect::<String>() + ".";
            let hint = Hint {
                start: counted.units(start),
                end: counted.units(end),
                word: word.to_owned(),
                initial,
            };
            Some(hint)
        })
        .collect()
}

struct Scene<'a> {
    text: &'a str,
    all: &'a [Word],
    folded: &'a [String],
    known: &'a KnownNames,
}

impl Scene<'_> {
    fn names_child(&self, at: usize) -> bool {
        let Word { start, end, first } = self.all[at];
        let (word, folded) = (&self.text[start..end], self.folded[at].as_str());
        // An initial is what is asked for; a name of somebody else is that of somebody else.
        if word.chars().count() < 2 || self.known.others.contains(folded) {
            return false;
        }
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let ordinary = ORDINARY.contains(&folded);
        if self.known.children.contains(folded) {
            // Some are called as things are: 'Storm' at the start may be the weather.
            return !ordinary || (capital && !first);
        }
        capital && !ordinary && !is_shouted(word) && (self.after_child(at) || self.before_age(at))
    }

    /// 'kindje Emma', 'leerling heet Emma', 'de mama van Emma'; in one sentence.
    fn after_child(&self, at: usize) -> bool {
        if self.all[at].first {
            return false;
        }
        let back =
            |n: usize| at.checked_sub(n).map(|i| self.folded[i].as_str()).unwrap_or_default();
        if self.spaced(at, 1) && CHILD.contains(&back(1)) {
            return true;
        }
        let apart = self.spaced(at, 2) && BETWEEN.contains(&back(1));
        let starts = at.checked_sub(1).is_some_and(|i| self.all[i].first);
        apart
            && !starts
            && (CHILD.contains(&back(2)) && back(1) != "van" && back(1) != "of"
                || PARENT.contains(&back(2)) && (back(1) == "van" || back(1) == "of"))
    }

    /// Only blanks stand between the `n` words before and this one.
    fn spaced(&self, at: usize, n: usize) -> bool {
        let Some(from) = at.checked_sub(n) else { return false };
        (from..at).all(|i| {
            let gap = &self.text[self.all[i].end..self.all[i + 1].start];
            gap.chars().all(|c| c.is_whitespace() || matches!(c, '\'' | '"' | '‘' | '“' | ':'))
        })
    }

    /// 'Emma (3 jaar)', 'Emma, 18 maanden', 'Emma van 4 jaar', 'Emma is 3 jaar'.
    fn before_age(&self, at: usize) -> bool {
        let rest = &self.text[self.all[at].end..];
        let rest = rest.trim_start_matches([' ', ',', '(', '\u{a0}']);
        let rest = ["van ", "is ", "was ", "aged ", "wordt "]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
            .unwrap_or(rest);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(age) = rest[..digits].parse::<u32>() else { return false };
        let unit = rest[digits..].trim_start_matches([' ', '-', '\u{a0}', ',', '.', '5', '½']);
        let unit: String = unit.chars().take_while(|c| c.is_alphabetic()).collect();
        age <= 36 && AGE.contains(&fold(&unit).as_str())
    }
}

/// Two or more capitals: an abbreviation, or somebody who is angry.
fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// The words of `text`: letters, with an apostrophe or hyphen inside; what hangs on a name, as in
/// 'Emma's', is no part of it.
fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut at = 0;
    let mut first = true;
    std::iter::from_fn(move || {
        let begin = text[at..].find(char::is_alphabetic)? + at;
        let between = &text[at..begin];
        let ended = |c: char| matches!(c, '.' | '!' | '?' | '\n' | '…' | '•');
        // The point of an abbreviation or an initial does not end a sentence; a break does.
        let starts = first || between.contains(ended);
        let length = text[begin..].find(|c: char| !c.is_alphabetic() && !is_mark(c));
        let end = length.map_or(text.len(), |length| begin + length);
        first = false;
        at = end;
        Some(Word { start: begin, end, first: starts })
    })
}

/// Accents that stand as characters of their own behind their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Without accents and capitals.
fn fold(word: &str) -> String {
    let plain: String = word.chars().filter(|c| !is_mark(*c)).collect();
    deunicode(&plain).to_lowercase()
}

/// Counts UTF-16 units while it walks on.
struct Counted<'a> {
    text: &'a str,
    byte: usize,
    units: usize,
}

impl Counted<'_> {
    fn units(&mut self, byte: usize) -> usize {
        self.units += self.text[self.byte..byte].encode_utf16().count();
        self.byte = byte;
        self.units
    }
}
