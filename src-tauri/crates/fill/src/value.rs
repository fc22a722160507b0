//! What is filled in, and what came of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mentormap_i18n::Messages;
use mentormap_report::Fonts;

/// Values by the full name of the field.
pub type Values = BTreeMap<String, Value>;

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Checked(bool),
    /// One of the options, by its value; empty for none.
    Option(String),
    /// Several of the options, by their values.
    Many(Vec<String>),
    /// By column, one for each repetition of a row.
    Rows(Vec<BTreeMap<String, String>>),
}

/// How a file is filled in.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The fields become part of the page and can be changed no more. Says nothing for a DOCX.
    pub flatten: bool,
    /// Over the pages with what did not fit, e.g. the name of the form.
    pub title: &'a str,
    /// The day on those pages.
    pub date: NaiveDate,
    /// The words on those pages, and their language.
    pub messages: &'a Messages,
    pub fonts: &'a Fonts,
}

/// A file filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub bytes: Vec<u8>,
    /// What did not fit and stands on pages at the end.
    pub overflow: Vec<Overflow>,
    /// Characters that no font has, in rising order; each is drawn as a box.
    pub unknown: Vec<char>,
}

/// The rest of a text that did not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overflow {
    pub field: String,
    pub label: String,
    pub rest: String,
}
