//! What is shared by itself: a mentor gets own interns, and of the rest only what all share.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::ids::{InternId, PlacementId};

/// A part of the site that a binder may have or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Scope {
    /// The site, its people and groups, schools and their supervisors, forms, free days.
    All,
    /// Who an intern is and how they are reached.
    Intern(InternId),
    /// A placement and everything that is kept around it.
    Placement(PlacementId),
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::All => f.write_str("all"),
            Scope::Intern(id) => write!(f, "intern/{id}"),
            Scope::Placement(id) => write!(f, "placement/{id}"),
        }
    }
}

/// A text that names no scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoScope;

impl fmt::Display for NoScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no scope")
    }
}

impl std::error::Error for NoScope {}

impl FromStr for Scope {
    type Err = NoScope;

    fn from_str(text: &str) -> Result<Scope, NoScope> {
        match text.split_once('/') {
            None if text == "all" => Ok(Scope::All),
            Some(("intern", id)) => id.parse().map(Scope::Intern).map_err(|_| NoScope),
            Some(("placement", id)) => id.parse().map(Scope::Placement).map_err(|_| NoScope),
            _ => Err(NoScope),
        }
    }
}

impl TryFrom<String> for Scope {
    type Error = NoScope;

    fn try_from(text: String) -> Result<Scope, NoScope> {
        text.parse()
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> String {
        scope.to_string()
    }
}
