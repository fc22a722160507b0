//! Names of attached files: kept to be read, made safe to be written on every system.

use mentormap_domain::dossier::AttachmentKind;
use unicode_normalization::UnicodeNormalization;

/// The longest name without its ending, in bytes: file systems take 255 with the ending.
const LONGEST: usize = 150;
/// The name of a file that has none.
const UNNAMED: &str = "document";

/// The ending that tells a system what opens the file.
pub(crate) fn ending(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Pdf => "pdf",
        AttachmentKind::Png => "png",
        AttachmentKind::Jpeg => "jpg",
        AttachmentKind::Docx => "docx",
    }
}

/// The name under which a file of this kind is kept and written: no folder, nothing that a system
/// forbids or reads as something else, and the ending of its kind whatever it said.
pub(crate) fn safe_name(name: &str, kind: AttachmentKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let letters: String = last.nfc().map(|c| if is_forbidden(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let joined = words.join(" ");
    let stem = cut(without_ending(&joined, kind)).trim_matches(['.', ' ', '-']);
    let stem = if stem.is_empty() { UNNAMED } else { stem };
    let guard = if is_device(stem) { "_" } else { "" };
    format!("{guard}{stem}.{}", ending(kind))
}

/// Control characters, marks that turn the direction of reading (they hide an ending), and what
/// Windows forbids.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}

fn without_ending(name: &str, kind: AttachmentKind) -> &str {
    let Some((stem, last)) = name.rsplit_once('.') else { return name };
    let is_own = last.eq_ignore_ascii_case(ending(kind))
        || (kind == AttachmentKind::Jpeg && last.eq_ignore_ascii_case("jpeg"));
    if is_own { stem } else { name }
}

fn cut(name: &str) -> &str {
    &name[..name.floor_char_boundary(LONGEST)]
}

/// What Windows reads as a device, with any ending.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        first
            .strip_prefix(device)
            .is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(|c| c.is_numeric()))
    });
    numbered || ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pdf(name: &str) -> String {
        safe_name(name, AttachmentKind::Pdf)
    }

    #[test]
    fn a_name_stays_readable() {
        assert_eq!(pdf("Stagepakket Zoë 2026.pdf"), "Stagepakket Zoë 2026.pdf");
        assert_eq!(pdf("Stagepakket.PDF"), "Stagepakket.pdf");
        assert_eq!(pdf("v1.2 getekend"), "v1.2 getekend.pdf");
        assert_eq!(safe_name("foto.jpeg", AttachmentKind::Jpeg), "foto.jpg");
    }

    #[test]
    fn nothing_in_a_name_leads_elsewhere() {
        assert_eq!(pdf("../../etc/passwd"), "passwd.pdf");
        assert_eq!(pdf("C:\\Windows\\evil.exe"), "evil.exe.pdf");
        assert_eq!(pdf("a:b*c?\n.pdf"), "a b c.pdf");
        assert_eq!(pdf("fdp.\u{202e}exe"), "fdp. exe.pdf");
        for name in ["", "..", "...pdf", "/", ".pdf", " . "] {
            assert_eq!(pdf(name), "document.pdf", "{name:?}");
        }
        for name in ["CON", "nul.pdf", "com1.txt", "LPT¹.pdf"] {
            assert!(pdf(name).starts_with('_'), "{name}");
        }
    }

    proptest! {
        #[test]
        fn every_name_is_safe_and_stays_when_made_safe_again(name in any::<String>()) {
            let safe = pdf(&name);
            prop_assert!(safe.ends_with(".pdf") && safe.len() < 255 && safe.len() > 4);
            prop_assert!(!safe.starts_with('.') && !safe.contains(is_forbidden));
            prop_assert_eq!(pdf(&safe), safe);
        }
    }
}
