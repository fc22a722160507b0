//! Which letters the bytes of a text file are.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{ExchangeError, Fault};

/// The text of `bytes`: by its mark at the front, else as UTF-8, else as UTF-16 when every other
/// byte is empty, else as Windows-1252.
///
/// # Errors
/// `Encoding` when it is none of these, e.g. an image.
pub fn decode(bytes: &[u8]) -> Result<String, ExchangeError> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((guess(bytes), 0));
    let body = &bytes[mark..];
    let text = encoding.decode_without_bom_handling_and_without_replacement(body);
    let text = text.filter(|text| is_text(text)).ok_or_else(unknown)?;
    Ok(text.into_owned())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let empty = |start: usize| bytes.iter().skip(start).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, half) = (empty(0), empty(1), bytes.len() / 4);
    match () {
        () if odd > half && even == 0 => UTF_16LE,
        () if even > half && odd == 0 => UTF_16BE,
        () if std::str::from_utf8(bytes).is_ok() => UTF_8,
        () => WINDOWS_1252,
    }
}

/// Control characters are in no list of people: they tell of a file of another kind. Windows-1252
/// gives them for its five unused bytes, too.
fn is_text(text: &str) -> bool {
    !text.contains(|c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{b}'))
}

fn unknown() -> ExchangeError {
    ExchangeError::new(Fault::Encoding, "file", "UTF-8, UTF-16, Windows-1252")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "naam;school\nZoë Çelik;Hogeschool «Über» €\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_known_encoding_gives_the_same_text() {
        let (ansi, _, unmapped) = WINDOWS_1252.encode(TEXT);
        assert!(!unmapped);
        let marked = |text: &str| format!("\u{feff}{text}");
        for bytes in [
            TEXT.as_bytes().to_vec(),
            marked(TEXT).into_bytes(),
            ansi.into_owned(),
            utf16(TEXT, u16::to_le_bytes),
            utf16(TEXT, u16::to_be_bytes),
            utf16(&marked(TEXT), u16::to_le_bytes),
            utf16(&marked(TEXT), u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).expect("text"), TEXT);
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0xff, 0xfe, 0x00][..], &[0x81, 0x8d]]
        {
            assert_eq!(decode(bytes).expect_err("no text").fault, Fault::Encoding);
        }
    }
}
