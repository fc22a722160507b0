//! From text to pieces, with the place of the first fault.

use super::{Field, Piece};
use thiserror::Error;

/// Where a fault is, counted from 1 in characters, as an editor shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("there is no field {0:?}")]
    UnknownField(String),
    #[error("a brace is not closed")]
    NotClosed,
    #[error("a closing brace without an opening one")]
    NotOpened,
    #[error("nothing between the braces")]
    EmptyField,
}

/// A fault and its place.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {}, column {}: {fault}", place.line, place.column)]
pub struct TemplateError {
    pub fault: Fault,
    pub place: Place,
}

impl TemplateError {
    /// A stable code for the text in the user's language.
    pub fn code(&self) -> &'static str {
        match self.fault {
            Fault::UnknownField(_) => "template-unknown-field",
            Fault::NotClosed => "template-not-closed",
            Fault::NotOpened => "template-not-opened",
            Fault::EmptyField => "template-empty-field",
        }
    }
}

pub(super) fn parse(text: &str) -> Result<Vec<Piece>, TemplateError> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some(brace) = ["{{", "}}"].iter().find(|b| rest.starts_with(**b)) {
            plain.push(c);
            at += brace.len();
        } else if c == '{' {
            let (field, length) = field(rest).map_err(|fault| fault_at(text, at, fault))?;
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(Piece::Field(field));
            at += length;
        } else if c == '}' {
            return Err(fault_at(text, at, Fault::NotOpened));
        } else {
            plain.push(c);
            at += c.len_utf8();
        }
    }
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

/// The field at the start of `rest` and how many octets it takes, braces included.
fn field(rest: &str) -> Result<(Field, usize), Fault> {
    let inside = rest.strip_prefix('{').unwrap_or(rest);
    let end = inside.find(['{', '}', '\n', '\r']).ok_or(Fault::NotClosed)?;
    if !inside[end..].starts_with('}') {
        return Err(Fault::NotClosed);
    }
    let name = inside[..end].trim();
    if name.is_empty() {
        return Err(Fault::EmptyField);
    }
    let field = Field::named(name).ok_or_else(|| Fault::UnknownField(name.to_owned()))?;
    Ok((field, end + 2))
}

fn fault_at(text: &str, at: usize, fault: Fault) -> TemplateError {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = before.matches('\n').count() + 1;
    TemplateError { fault, place: Place { line, column: before[line_start..].chars().count() + 1 } }
}
