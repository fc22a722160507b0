//! A server's reply, read strictly and within limits.

use super::outcome::Answer;

/// Longest line and most lines that are taken from a server.
pub(super) const LINE_MAX: usize = 2048;
pub(super) const LINES_MAX: usize = 128;
/// Longest text that is kept.
const TEXT_MAX: usize = 500;

/// One reply, its lines without code and line end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub code: u16,
    pub lines: Vec<String>,
}

/// What a line of a reply says.
pub(super) struct Line {
    pub code: u16,
    pub last: bool,
    pub text: String,
}

/// `250-text` or `250 text`; `None` when it is neither.
pub(super) fn line(raw: &[u8]) -> Option<Line> {
    let digits = raw.get(..3)?;
    if !(b'2'..=b'5').contains(&digits[0]) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let code = digits.iter().fold(0, |code, d| code * 10 + u16::from(d - b'0'));
    let last = match raw.get(3) {
        None | Some(b' ') => true,
        Some(b'-') => false,
        Some(_) => return None,
    };
    let text = String::from_utf8_lossy(raw.get(4..).unwrap_or_default());
    Some(Line { code, last, text: text.trim_end().to_owned() })
}

impl Reply {
    pub(super) fn is(&self, class: u16) -> bool {
        self.code / 100 == class
    }

    /// The enhanced code of RFC 3463 at the start of the text, such as `5.7.8`.
    pub(super) fn enhanced(&self) -> Option<(u16, u16, u16)> {
        let mut parts = self.lines.first()?.split(' ').next()?.split('.').map(str::parse);
        let (a, b, c) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        parts.next().is_none().then_some((a, b, c))
    }

    /// For the record: one line, without control characters.
    pub(super) fn answer(&self) -> Answer {
        let text = self.lines.join(" ");
        let printable = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        Answer { code: self.code, text: printable.take(TEXT_MAX).collect() }
    }

    /// The parameters of an extension in the answer to EHLO, in upper case; `None` when not offered.
    pub(super) fn extension(&self, keyword: &str) -> Option<Vec<String>> {
        // The first line greets.
        self.lines.iter().skip(1).find_map(|line| {
            let upper = line.to_ascii_uppercase();
            let mut words = upper.split([' ', '=']).filter(|w| !w.is_empty());
            (words.next()? == keyword).then(|| words.map(str::to_owned).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(code: u16, lines: &[&str]) -> Reply {
        Reply { code, lines: lines.iter().map(|l| (*l).to_owned()).collect() }
    }

    #[test]
    fn lines_are_read_strictly() {
        let ok = |raw: &[u8]| line(raw).map(|l| (l.code, l.last, l.text));
        assert_eq!(ok(b"250-SIZE 100"), Some((250, false, "SIZE 100".into())));
        assert_eq!(ok(b"250 OK\r"), Some((250, true, "OK".into())));
        assert_eq!(ok(b"354"), Some((354, true, String::new())));
        for bad in
            [&b"HTTP/1.1 400"[..], b"25", b"2x0 a", b"199 a", b"600 a", b"250x", b"", b" 250"]
        {
            assert!(line(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn extensions_and_enhanced_codes_are_found() {
        let ehlo = reply(250, &["mx STARTTLS", "size 5000", "AUTH=PLAIN LOGIN", "STARTTLS"]);
        assert_eq!(ehlo.extension("SIZE"), Some(vec!["5000".into()]));
        assert_eq!(ehlo.extension("AUTH"), Some(vec!["PLAIN".into(), "LOGIN".into()]));
        assert_eq!(ehlo.extension("STARTTLS"), Some(vec![]));
        assert_eq!(reply(250, &["STARTTLS"]).extension("STARTTLS"), None);
        assert_eq!(reply(552, &["5.3.4 too big"]).enhanced(), Some((5, 3, 4)));
        assert_eq!(reply(552, &["5.3 too big"]).enhanced(), None);
        assert_eq!(reply(552, &["mail.server.be 1"]).enhanced(), None);
    }
}
