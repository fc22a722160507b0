//! Which way a text runs, and that a number behind a name in Arabic stays behind it.

use std::ops::Range;

/// Left-to-right mark, strong and unseen: put behind what runs from right to left in a text that
/// does not. By the rules of Unicode a digit or a sign would else move to the left of it, and
/// 'name, 12 May' read as '12, name May'.
pub(super) const MARK: char = '\u{200e}';

/// Whether more letters of `text` run from right to left than the other way. A report in Dutch
/// that begins with a name in Arabic still runs from left to right.
pub(super) fn is_rtl(text: &str) -> bool {
    let (mut right, mut left) = (0_usize, 0_usize);
    for character in text.chars().filter(|c| c.is_alphabetic()) {
        *if is_right(character) { &mut right } else { &mut left } += 1;
    }
    right > left
}

/// The stretches of `text` from right to left: from a letter of that kind to the last before
/// another kind or the end of a line, with the spaces, signs and digits between them.
pub(super) fn stretches(text: &str) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, character) in text.char_indices() {
        let after = at + character.len_utf8();
        match stretches.last_mut() {
            Some(last) if open && is_right(character) => last.end = after,
            Some(last) if open && joins(character) && last.end == at => last.end = after,
            _ if is_right(character) => stretches.push(at..after),
            _ => {}
        }
        open = is_right(character) || open && !character.is_alphabetic() && character != '\n';
    }
    stretches
}

/// A letter that runs from right to left: Hebrew, Arabic, Syriac, N'Ko and their like.
pub(super) fn is_right(c: char) -> bool {
    let ranges = [
        '\u{590}'..='\u{8ff}',
        '\u{fb1d}'..='\u{fdff}',
        '\u{fe70}'..='\u{fefc}',
        '\u{10800}'..='\u{10fff}',
        '\u{1e800}'..='\u{1efff}',
    ];
    c >= '\u{590}' && c.is_alphabetic() && ranges.iter().any(|range| range.contains(&c))
}

pub(super) fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}')
}

/// Stands over, under or inside the letter before it.
fn joins(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{200c}' | '\u{200d}')
}

/// Takes no room and needs no glyph: joiners, marks of direction, selectors of a look.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_letters_say_which_way_a_text_runs() {
        assert!(is_rtl("تطورت Emma كثيرا هذا العام"));
        assert!(is_rtl("שלום לך, Emma"));
        assert!(!is_rtl("زينب · Eindevaluatie · Keuzestage"));
        assert!(!is_rtl("12/10"));
        assert!(!is_rtl(""));
    }

    #[test]
    fn a_stretch_ends_with_its_last_letter() {
        let marked = |text: &str| {
            let mut marked = text.to_owned();
            stretches(text).into_iter().rev().for_each(|part| {
                marked.insert(part.end, ']');
                marked.insert(part.start, '[');
            });
            marked
        };
        assert_eq!(marked("Zoë, 12 mei"), "Zoë, 12 mei");
        assert_eq!(marked("x علي, 12 mei"), "x [علي], 12 mei");
        assert_eq!(marked("(زينب علي) 3 דוד"), "([زينب علي) 3 דוד]");
        assert_eq!(marked("غرفة 12 شمال, 4"), "[غرفة 12 شمال], 4");
        assert_eq!(marked("שָׁ 1\nש x ש"), "[שָׁ] 1\n[ש] x [ש]");
    }
}
