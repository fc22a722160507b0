//! Search over everything.

use mentormap_store::{Hit, MATCH_END, MATCH_START, Table};

use crate::{
    binder::{Binder, concept},
    error::AppError,
    wire::search::{SearchHit, SearchPart},
};

/// How many things a search shows.
const LIMIT: u32 = 40;

impl Binder {
    /// What holds every word of `text`, the last one begun; names first, then newest first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn search(&mut self, text: String) -> Result<Vec<SearchHit>, AppError> {
        let hits = self.store.read().search(&text, LIMIT)?;
        hits.into_iter().map(|hit| self.hit(hit)).collect()
    }

    fn hit(&self, hit: Hit) -> Result<SearchHit, AppError> {
        let entry = (hit.table == Table::Entry).then(|| hit.id.parse().ok()).flatten();
        let kind = match entry {
            Some(id) => Some(self.entry_record(id)?.body.kind()),
            None => None,
        };
        Ok(SearchHit {
            concept: concept(hit.table),
            kind,
            id: hit.id,
            placement: hit.placement,
            intern: hit.intern,
            title: hit.title,
            parts: parts(&hit.snippet),
            date: hit.date,
        })
    }
}

/// Splits a snippet at the marks around what was found.
fn parts(snippet: &str) -> Vec<SearchPart> {
    let mut parts = Vec::new();
    for (index, piece) in snippet.split([MATCH_START, MATCH_END]).enumerate() {
        if !piece.is_empty() {
            parts.push(SearchPart { text: piece.to_owned(), hit: index % 2 == 1 });
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_split_a_snippet() {
        let found = parts(&format!("Zoë {MATCH_START}troost{MATCH_END} N."));
        let shown: Vec<_> = found.iter().map(|part| (part.text.as_str(), part.hit)).collect();
        assert_eq!(shown, [("Zoë ", false), ("troost", true), (" N.", false)]);
    }
}
