//! Values as they stand in a file (ISO 32000-1, 7.2 and 7.3).

use lopdf::{Dictionary, Object, StringFormat};

use super::budget::Budget;
use crate::FillError;

/// Values in values; real files stay under twenty.
const DEEPEST: usize = 64;

const BAD_VALUE: FillError = FillError::Damaged("a value is not written as one");

/// A place in bytes, and what can be read from there.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    data: &'a [u8],
    pub at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(data: &'a [u8], at: usize) -> Lexer<'a> {
        Lexer { data, at }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.data.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.data.get(self.at..).unwrap_or_default()
    }

    /// Over white space and comments.
    pub(super) fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().position(|b| matches!(b, b'\r' | b'\n'));
                self.at += line.unwrap_or(self.rest().len());
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Over `word`, when it stands here by itself.
    pub(super) fn word(&mut self, word: &[u8]) -> bool {
        self.skip();
        let ends = |byte: &u8| is_space(*byte) || is_delimiter(*byte);
        let stands = self.rest().starts_with(word) && self.rest().get(word.len()).is_none_or(ends);
        if stands {
            self.at += word.len();
        }
        stands
    }

    /// A number without sign or point.
    pub(super) fn natural(&mut self) -> Option<usize> {
        self.skip();
        let length = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = self.rest().get(..length.min(20))?;
        let number = std::str::from_utf8(digits).ok()?.parse().ok()?;
        self.at += length;
        Some(number)
    }

    /// The value that stands here.
    ///
    /// # Errors
    /// When there is none, and when it is nested too deeply or costs too much.
    pub(super) fn value(&mut self, budget: &mut Budget) -> Result<Object, FillError> {
        self.nested(budget, DEEPEST)
    }

    fn nested(&mut self, budget: &mut Budget, depth: usize) -> Result<Object, FillError> {
        budget.value()?;
        self.skip();
        let depth = depth.checked_sub(1).ok_or(FillError::TooComplex)?;
        match self.peek().ok_or(BAD_VALUE)? {
            b'/' => Ok(Object::Name(self.name())),
            b'(' => self.literal(),
            b'[' => self.array(budget, depth),
            b'<' if self.rest().starts_with(b"<<") => {
                Ok(Object::Dictionary(self.dictionary(budget, depth)?))
            }
            b'<' => self.hexadecimal(),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ if self.word(b"true") => Ok(Object::Boolean(true)),
            _ if self.word(b"false") => Ok(Object::Boolean(false)),
            _ if self.word(b"null") => Ok(Object::Null),
            _ => Err(BAD_VALUE),
        }
    }

    fn array(&mut self, budget: &mut Budget, depth: usize) -> Result<Object, FillError> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip();
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(Object::Array(items));
            }
            items.push(self.nested(budget, depth)?);
        }
    }

    fn dictionary(&mut self, budget: &mut Budget, depth: usize) -> Result<Dictionary, FillError> {
        self.at += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Ok(dictionary);
            }
            if self.peek() != Some(b'/') {
                return Err(BAD_VALUE);
            }
            let key = self.name();
            dictionary.set(key, self.nested(budget, depth)?);
        }
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|b| !is_space(*b) && !is_delimiter(*b)) {
            self.at += 1;
            let escaped = match self.rest() {
                [high, low, ..] if byte == b'#' => hex(*high).zip(hex(*low)),
                _ => None,
            };
            match escaped {
                Some((high, low)) => {
                    name.push(high << 4 | low);
                    self.at += 2;
                }
                None => name.push(byte),
            }
        }
        name
    }

    fn hexadecimal(&mut self) -> Result<Object, FillError> {
        let Some(length) = self.rest().iter().position(|byte| *byte == b'>') else {
            self.at = self.data.len();
            return Err(BAD_VALUE);
        };
        let digits = self.rest().get(1..length).unwrap_or_default();
        let digits: Vec<u8> = digits.iter().filter_map(|byte| hex(*byte)).collect();
        self.at += length + 1;
        let pair =
            |pair: &[u8]| pair.iter().fold(0, |sum, d| sum << 4 | d) << (4 * (2 - pair.len()));
        Ok(Object::String(digits.chunks(2).map(pair).collect(), StringFormat::Hexadecimal))
    }

    fn literal(&mut self) -> Result<Object, FillError> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 0_usize);
        loop {
            let byte = self.peek().ok_or(BAD_VALUE)?;
            self.at += 1;
            match byte {
                b')' if open == 0 => return Ok(Object::String(text, StringFormat::Literal)),
                b'\\' => self.escape(&mut text),
                // 7.3.4.2: every line end reads as one.
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                }
                _ => {
                    open = match byte {
                        b'(' => open + 1,
                        b')' => open - 1,
                        _ => open,
                    };
                    text.push(byte);
                }
            }
        }
    }

    /// What stands after a backslash.
    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        if matches!(byte, b'0'..=b'7') {
            let digits = self.rest().iter().take(3).take_while(|b| matches!(b, b'0'..=b'7'));
            let (mut code, mut length) = (0_u32, 0);
            for digit in digits {
                code = code * 8 + u32::from(digit - b'0');
                length += 1;
            }
            self.at += length;
            // 7.3.4.2: what is over a byte is ignored.
            return text.push(code as u8);
        }
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' if self.peek() == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            other => text.push(other),
        }
    }

    /// A number, or a reference that begins with one.
    fn number(&mut self) -> Result<Object, FillError> {
        let is_part = |byte: &&u8| byte.is_ascii_digit() || b"+-.".contains(byte);
        let length = self.rest().iter().take_while(is_part).count();
        let written = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        if written.iter().all(u8::is_ascii_digit)
            && let Some(reference) = self.reference(written)
        {
            return Ok(reference);
        }
        let written = std::str::from_utf8(written).map_err(|_| BAD_VALUE)?;
        if let Ok(number) = written.parse::<i64>() {
            return Ok(Object::Integer(number));
        }
        // Some writers double the sign; what is still no number reads as nought, as readers do.
        let number: f32 = written.trim_start_matches("--").parse().unwrap_or_default();
        Ok(Object::Real(if number.is_finite() { number } else { 0.0 }))
    }

    fn reference(&mut self, number: &[u8]) -> Option<Object> {
        let number = std::str::from_utf8(number).ok()?.parse().ok()?;
        let mut ahead = self.clone();
        let generation = u16::try_from(ahead.natural()?).ok()?;
        if !ahead.word(b"R") {
            return None;
        }
        self.at = ahead.at;
        Some(Object::Reference((number, generation)))
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
