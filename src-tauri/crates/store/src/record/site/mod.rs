//! The site.

use mentormap_domain::{ids::SiteId, site::Site};

use crate::{Reader, StoreError, record::Row};

identified!(Site by SiteId);

impl Row for Site {
    const NAME: &'static str = "site";
    columns!(id, name, address, phone, email, review, file_pattern, privacy);
}

impl Reader<'_> {
    /// The site of this file; none before it was set up.
    pub fn site(&self) -> Result<Option<Site>, StoreError> {
        Ok(self.select("ORDER BY n LIMIT 1", [])?.pop())
    }
}
