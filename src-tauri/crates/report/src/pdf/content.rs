//! The words of a content stream (7.8.2), written straight into its bytes: a page has thousands.

/// A content stream as far as it is written.
#[derive(Debug, Default)]
pub(super) struct Content {
    bytes: Vec<u8>,
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

impl Content {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Operands and their operator.
    pub(super) fn op(&mut self, operands: &[f32], operator: &str) {
        operands.iter().for_each(|operand| self.number(*operand));
        self.word(operator);
    }

    /// An operator, or anything else that is written as it is.
    pub(super) fn word(&mut self, word: &str) {
        self.part(word);
        self.bytes.push(b'\n');
    }

    /// The same without an end of line.
    pub(super) fn part(&mut self, part: &str) {
        self.bytes.extend_from_slice(part.as_bytes());
    }

    /// Hundredths, as everything on a page, and a space.
    pub(super) fn number(&mut self, value: f32) {
        // What is not a number, or beyond any page, would not be a number in the file either.
        let hundredths = (value.clamp(-1e6, 1e6) * 100.0).round() as i64;
        if hundredths < 0 {
            self.bytes.push(b'-');
        }
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        self.digits(whole);
        if rest > 0 {
            self.bytes.extend([b'.', b'0' + (rest / 10) as u8]);
            if rest % 10 > 0 {
                self.bytes.push(b'0' + (rest % 10) as u8);
            }
        }
        self.bytes.push(b' ');
    }

    fn digits(&mut self, value: u64) {
        if value >= 10 {
            self.digits(value / 10);
        }
        self.bytes.push(b'0' + (value % 10) as u8);
    }

    /// Bytes of a literal string (7.3.4.2), without its brackets.
    pub(super) fn literal(&mut self, bytes: [u8; 2]) {
        for byte in bytes {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
                b'\r' => self.bytes.extend_from_slice(b"\\r"),
                _ => self.bytes.push(byte),
            }
        }
    }

    /// Bytes of a hexadecimal string (7.3.4.3), without its brackets.
    pub(super) fn hex(&mut self, bytes: [u8; 2]) {
        for byte in bytes {
            let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
            self.bytes.extend(digits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: f32) -> String {
        let mut content = Content::default();
        content.number(value);
        String::from_utf8(content.into_bytes()).unwrap()
    }

    #[test]
    fn numbers_are_short() {
        let written = [0.0, -0.001, 12.5, -3.07, 595.28, 100.0].map(written);
        assert_eq!(written, ["0 ", "0 ", "12.5 ", "-3.07 ", "595.28 ", "100 "]);
    }

    #[test]
    fn what_is_no_number_does_no_harm() {
        assert_eq!(written(f32::NAN), "0 ");
        assert_eq!(written(f32::INFINITY), "1000000 ");
    }
}
