//! The groups of the site.

use mentormap_domain::{ids::GroupId, site::Group};

use crate::{Reader, StoreError, record::Row};

identified!(Group by GroupId);

impl Row for Group {
    const NAME: &'static str = "site_group";
    columns!(id, name, ages, capacity, children, binned);
}

impl Reader<'_> {
    /// The groups that are not in the bin, by name.
    pub fn groups(&self) -> Result<Vec<Group>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
