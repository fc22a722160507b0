//! Sending schools.

use mentormap_domain::{ids::SchoolId, school::School};

use crate::{Reader, StoreError, record::Row};

identified!(School by SchoolId);

impl Row for School {
    const NAME: &'static str = "school";
    columns!(id, name, address, email, binned);
}

impl Reader<'_> {
    /// The schools that are not in the bin, by name.
    pub fn schools(&self) -> Result<Vec<School>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
