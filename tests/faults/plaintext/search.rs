//! Looking for words in files.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::ASKED;
use crate::support::place::files;

/// Stands at the beginning of every word that is looked for, and nowhere else.
const BEGIN: &str = "Zqxv";
/// The words, each for another thing that somebody writes.
pub const WORDS: &[&str] = &[
    "ZqxvMentor",
    "ZqxvSite",
    "ZqxvIntern",
    "ZqxvSchool",
    "ZqxvSupervisor",
    "ZqxvNote",
    "ZqxvRemark",
    "ZqxvConclusion",
    "ZqxvPoint",
    "ZqxvTalk",
    "ZqxvFileName",
    "ZqxvFileText",
    "ZqxvSecond",
    "ZqxvSearched",
    "ZqxvWrong",
    "ZqxvChild",
    "ZqxvBackup",
    "ZqxvCheck",
    "ZqxvAction",
    "ZqxvOthers",
    "zqxv pass phrase one",
    "zqxv pass phrase two",
    "zqxv pass phrase three",
];

/// What was searched and found.
#[derive(Default)]
pub struct Searched {
    pub files: usize,
    pub bytes: usize,
    /// What was searched before, by size and time: only what is new is searched again.
    known: BTreeMap<PathBuf, (u64, SystemTime)>,
    /// Words in what was asked for by name.
    pub asked: usize,
    pub found: Vec<String>,
}

impl Searched {
    /// Looks through every file below `root`, and their names; `when` is for the finding.
    pub fn look(&mut self, root: &Path, recovery: &[Vec<String>], when: &str) {
        for file in files(root) {
            let below = file.strip_prefix(root).expect("a file below").to_path_buf();
            // What is removed meanwhile is gone.
            let Ok(state) = fs::metadata(&file) else { continue };
            let state = (state.len(), state.modified().expect("a time"));
            if self.known.insert(file.clone(), state) == Some(state) {
                continue;
            }
            let Ok(bytes) = fs::read(&file) else { continue };
            self.files += 1;
            self.bytes += bytes.len();
            let mut words = words_in(&bytes);
            words.extend(recovery_in(&bytes, recovery));
            if below.starts_with(ASKED) {
                self.asked = self.asked.max(words.len());
                continue;
            }
            words.extend(words_in(below.to_string_lossy().as_bytes()));
            self.found.extend(words.iter().map(|word| format!("{when}: {word} in {below:?}")));
        }
    }
}

/// The words in the bytes, in any case, as UTF-8 and both kinds of UTF-16.
pub fn words_in(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte | 0x20 == b'z');
    for (at, _) in starts {
        for gap in [0, 1] {
            if is_at(bytes, at, BEGIN.as_bytes(), gap) {
                let here = WORDS.iter().filter(|word| is_at(bytes, at, word.as_bytes(), gap));
                found.extend(here.copied());
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether the word stands at a place, its letters `gap` bytes apart.
fn is_at(bytes: &[u8], at: usize, word: &[u8], gap: usize) -> bool {
    word.iter().enumerate().all(|(n, letter)| {
        let there = bytes.get(at + n * (gap + 1));
        there.is_some_and(|there| there.eq_ignore_ascii_case(letter))
            && (gap == 0 || n == 0 || bytes.get(at + n * 2 - 1) == Some(&0))
    })
}

/// Two words of a recovery key one after the other, whatever stands between them.
fn recovery_in(bytes: &[u8], recovery: &[Vec<String>]) -> Vec<&'static str> {
    let pairs: Vec<&[String]> = recovery.iter().flat_map(|words| words.windows(2)).collect();
    let mut begins = [false; 256];
    pairs.iter().for_each(|pair| begins[usize::from(pair[0].as_bytes()[0])] = true);
    let mut found = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        if begins[usize::from(byte.to_ascii_lowercase())] {
            let here = pairs.iter().filter(|pair| is_pair_at(bytes, at, pair));
            found.extend(here.map(|_| "words of a recovery key"));
        }
    }
    found
}

fn is_pair_at(bytes: &[u8], at: usize, pair: &[String]) -> bool {
    let (first, second) = (pair[0].as_bytes(), pair[1].as_bytes());
    is_at(bytes, at, first, 0)
        && (1..6).any(|gap| {
            let (end, next) = (at + first.len(), at + first.len() + gap);
            is_at(bytes, next, second, 0)
                && bytes[end..next].iter().all(|byte| !byte.is_ascii_alphanumeric())
        })
}

#[test]
fn the_search_finds_words_in_every_encoding() {
    let wide =
        |to: fn(u16) -> [u8; 2]| "x ZqxvNote".encode_utf16().flat_map(to).collect::<Vec<_>>();
    for bytes in [
        b"...zqxvnote...".to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        [b"x".as_slice(), &wide(u16::to_le_bytes)].concat(),
    ] {
        assert_eq!(words_in(&bytes), ["ZqxvNote"], "{bytes:?}");
    }
    let words = ["abandon", "ability", "able"].map(str::to_owned).to_vec();
    assert_eq!(recovery_in(b"[\"abandon\",\"ability\"]", std::slice::from_ref(&words)).len(), 1);
    assert_eq!(recovery_in(b"abandoned inability", &[words]).len(), 0);
}
