//! Interns.

use mentormap_domain::{ids::InternId, intern::Intern};

use crate::{Reader, StoreError, record::Row};

identified!(Intern by InternId);

impl Row for Intern {
    const NAME: &'static str = "intern";
    columns!(id, name, email, phone, keep, binned);
}

impl Reader<'_> {
    /// The interns that are not in the bin, by name.
    pub fn interns(&self) -> Result<Vec<Intern>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
