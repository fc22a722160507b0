//! Supervisors of the schools.

use mentormap_domain::{ids::SupervisorId, school::Supervisor};

use crate::{Reader, StoreError, record::Row};

identified!(Supervisor by SupervisorId);

impl Row for Supervisor {
    const NAME: &'static str = "supervisor";
    columns!(id, school, name, email, phone, binned);
}

impl Reader<'_> {
    /// The supervisors that are not in the bin, by name.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
