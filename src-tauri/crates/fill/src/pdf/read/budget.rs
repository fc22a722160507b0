//! What one file may cost: bytes read, bytes unpacked, values kept.

use crate::FillError;

/// Values in all; a big form has some ten thousand.
const VALUES: usize = 1_500_000;
/// Bytes unpacked in all.
const UNPACKED: usize = 64 * 1024 * 1024;
/// No real file refers to the same bytes so often.
const READ_TIMES: usize = 4;
/// Read on top of that, for small files.
const READ_LEAST: usize = 1024 * 1024;

/// What is left to spend on a file.
pub(super) struct Budget {
    read: usize,
    values: usize,
    unpacked: usize,
}

impl Budget {
    /// For a file of so many bytes.
    pub(super) fn new(bytes: usize) -> Budget {
        let read = READ_TIMES.saturating_mul(bytes).saturating_add(READ_LEAST);
        Budget { read, values: VALUES, unpacked: UNPACKED }
    }

    /// Bytes gone over. Two objects that overlap are both paid for, so that time stays bounded.
    pub(super) fn read(&mut self, bytes: usize) -> Result<(), FillError> {
        self.read = self.read.checked_sub(bytes).ok_or(FillError::TooComplex)?;
        Ok(())
    }

    /// One more value kept.
    pub(super) fn value(&mut self) -> Result<(), FillError> {
        self.values = self.values.checked_sub(1).ok_or(FillError::TooComplex)?;
        Ok(())
    }

    /// How many bytes may still be unpacked.
    pub(super) fn left(&self) -> usize {
        self.unpacked
    }

    /// Bytes unpacked; they may be gone over as often as those of the file.
    pub(super) fn unpacked(&mut self, bytes: usize) -> Result<(), FillError> {
        let too_large = FillError::TooLarge { limit: UNPACKED };
        self.unpacked = self.unpacked.checked_sub(bytes).ok_or(too_large)?;
        self.read = self.read.saturating_add(READ_TIMES.saturating_mul(bytes));
        Ok(())
    }
}
