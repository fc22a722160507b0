//! The 0-document on paper.

use mentormap_domain::ids::PlacementId;
use mentormap_report::{Report, zero_paper};

use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The 0-document of a placement, as a paper.
    pub(crate) fn zero_document(&mut self, placement: PlacementId) -> Result<Report, AppError> {
        let input = self.paper_about(placement)?;
        Ok(zero_paper(&input, &self.messages()?))
    }
}
