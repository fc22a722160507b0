//! Templates for subject and text, with fields in braces: `Report of {intern}, {moment}`.
//!
//! Parsing is strict: a field that does not exist is an error with its place, never text that a
//! supervisor receives. Rendering puts the values in and looks at them no further.

mod field;
mod parse;

pub use field::Field;
pub use parse::{Fault, Place, TemplateError};

use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// The values for one message.
pub type Values = BTreeMap<Field, String>;

/// A parsed template. `{{` and `}}` stand for the braces themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Field(Field),
}

/// The values lack fields that the template asks for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no value for {0:?}")]
pub struct Missing(pub Vec<Field>);

impl Template {
    /// Parses a template as the site wrote it.
    ///
    /// # Errors
    /// [`TemplateError`] with the place of the first fault.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        parse::parse(text).map(|pieces| Self { pieces })
    }

    /// The fields that are used, each once.
    pub fn fields(&self) -> BTreeSet<Field> {
        let field = |piece: &Piece| match piece {
            Piece::Field(field) => Some(*field),
            Piece::Text(_) => None,
        };
        self.pieces.iter().filter_map(field).collect()
    }

    /// The text with its values.
    ///
    /// # Errors
    /// [`Missing`] lists every field without a value.
    pub fn render(&self, values: &Values) -> Result<String, Missing> {
        let missing: Vec<Field> =
            self.fields().into_iter().filter(|field| !values.contains_key(field)).collect();
        if !missing.is_empty() {
            return Err(Missing(missing));
        }
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Field(field) => values.get(field).cloned().unwrap_or_default(),
        };
        Ok(self.pieces.iter().map(piece).collect())
    }

    /// As [`Template::render`], on one line and without control characters: for a subject.
    ///
    /// # Errors
    /// [`Missing`] lists every field without a value.
    pub fn render_line(&self, values: &Values) -> Result<String, Missing> {
        let text = self.render(values)?;
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests;
